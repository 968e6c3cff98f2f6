import os
import subprocess
import sys

import pytest

import parallax
from parallax.engine.steps import STEPS


def start(*words, **variables):
    return subprocess.run(
        [sys.executable, "-m", "parallax", *words],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, **variables},
    )


def test_version(call):
    done = call("--version")
    assert (done.status, done.out, done.err) == (0, f"parallax {parallax.__version__}\n", "")


def test_help_names_every_command_and_status(call):
    done = call("--help")
    assert done.status == 0
    assert all(
        word in done.out
        for word in ("read", "inspect", "check", "changes", "steps", "schema", "Exit status: 0", "NO_COLOR")
    )


@pytest.mark.parametrize("command", ["read", "inspect", "check", "changes"])
def test_help_of_a_command_has_examples(call, command):
    done = call(command, "--help")
    assert f"parallax {command} " in done.out
    assert "Exit status" in done.out


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("wrong",),
        ("read",),
        ("inspect",),
        ("read", "x", "--format", "doc"),
        ("read", "x", "--workers", "-1"),
        ("read", "x", "--nothing"),
        ("inspect", "x", "--format", "html"),
        ("check",),
        ("changes", "x"),
        ("schema", "x"),
    ],
)
def test_wrong_usage_is_2(call, words):
    done = call(*words)
    assert done.status == 2
    assert "Usage" in done.err + done.out


def test_steps(call):
    done = call("steps")
    assert done.status == 0
    assert all(step.name in done.out and step.room in done.out for step in STEPS)
    assert max(map(len, done.out.splitlines())) <= 80


def test_schema(call):
    from parallax.export import read_schema

    assert call("schema").out == read_schema()


def test_as_a_module_and_without_heavy_libraries():
    seen = (
        "import sys, runpy\n"
        "sys.argv = ['parallax', '--help']\n"
        "try: runpy.run_module('parallax', run_name='__main__')\n"
        "except SystemExit: pass\n"
        "heavy = {'spacy', 'numpy', 'trafilatura', 'jinja2', 'sqlite3', 'pint'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", seen], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_reader_that_goes_away_is_no_complaint():
    program = f"{sys.executable} -m parallax schema | head -c 10"
    done = subprocess.run(["/bin/sh", "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout, done.stderr) == ('{\n "$schem', "")


def test_no_colour_in_a_pipe():
    assert "\x1b" not in start("steps").stdout
    assert "\x1b" not in start("--help", NO_COLOR="1").stdout
