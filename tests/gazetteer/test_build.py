from pathlib import Path

import pytest

from parallax.gazetteer import build
from parallax.gazetteer.write import write
from tests.gazetteer.small_world import RECORDS


def test_data_of_other_inputs_is_out_of_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "inputs", lambda: "as now")
    now, before = tmp_path / "now.sqlite", tmp_path / "before.sqlite"
    write(RECORDS, {"inputs": "as now"}, now)
    write(RECORDS, {"inputs": "as then"}, before)
    assert build.is_current(now)
    assert not build.is_current(before)
    assert not build.is_current(tmp_path / "absent.sqlite")
