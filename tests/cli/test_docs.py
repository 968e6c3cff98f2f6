import runpy
from pathlib import Path

HERE = Path(__file__).parent


def test_the_command_reference_is_that_of_the_program():
    written = (HERE.parents[1] / "docs" / "cli.md").read_text("utf-8")
    assert written == runpy.run_path(str(HERE / "reference.py"))["write_reference"](), (
        "python tests/cli/reference.py > docs/cli.md"
    )
