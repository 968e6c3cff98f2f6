from pathlib import Path

import pytest

from quality.packages import find_faults, main

HASH = "--hash=sha256:" + "0a" * 32
FINE = f"""# a comment
oats==1.2.3 \\
    {HASH} \\
    {HASH}
rye==2026.10.18 {HASH}
barley==20250131 {HASH}
"""


def test_a_lock_with_hashes_and_no_host_is_fine() -> None:
    assert list(find_faults(FINE)) == []


def test_the_lock_files_here_are_fine() -> None:
    repo = Path(__file__).parents[2]
    locks = [repo / "requirements.lock", *(repo / "quality").glob("*.lock")]
    assert main([str(lock) for lock in locks]) == 0


@pytest.mark.parametrize("version", ["999.9.9", "900.0", "1!999.0", "9999.1"])
def test_a_version_that_beats_all_others_is_refused(version: str) -> None:
    (fault,) = find_faults(f"oats=={version} {HASH}")
    assert "squat" in fault


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://packages.example/simple",
        "--extra-index-url=https://packages.example/simple",
        "--find-links wheels",
        "-i https://packages.example/simple",
        "--trusted-host packages.example",
        f"oats @ https://packages.example/oats.whl {HASH}",
        f"git+https://code.example/oats {HASH}",
    ],
)
def test_where_packages_come_from_is_refused(line: str) -> None:
    (fault,) = find_faults(line)
    assert "where packages come from" in fault


def test_a_package_without_a_hash_is_refused() -> None:
    assert list(find_faults("oats==1.2.3")) == ["oats 1.2.3 has no hash"]


def test_a_package_not_pinned_is_refused() -> None:
    (fault,) = find_faults(f"oats>=1.2 {HASH}")
    assert fault.startswith("not a package pinned to one version: oats>=1.2")


def test_faults_end_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "lock").write_text("oats==999.9.9\n")
    assert main([str(tmp_path / "lock")]) == 1
    assert "squat" in capsys.readouterr().err
    assert main([]) == 2
