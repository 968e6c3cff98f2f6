"""Where the work is to be done: what is wrong with the options, or not there, is told with what would mend it."""

import json
import sys

import pytest

REPORT = {"id": "a", "outlet": "Ebb", "published": "2031-03-12", "text": "Five people died at Orrin, Mara Voss said."}


@pytest.fixture(params=["read", "add"])
def words(request, call, tmp_path):
    """The command, a file that it could read, and a store for it."""
    (tmp_path / "reports.jsonl").write_text(json.dumps(REPORT) + "\n")
    if request.param == "read":
        return ["read", tmp_path / "reports.jsonl"]
    assert call("init", "--store", tmp_path / "news.db").status == 0
    return ["add", tmp_path / "reports.jsonl", "--store", tmp_path / "news.db"]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--engine", "dask"], "--engine dask needs --scheduler ADDRESS; dask scheduler starts one"),
        (["--engine", "dask", "--scheduler", " "], "--engine dask needs --scheduler ADDRESS"),
        (["--scheduler", "tcp://127.0.0.1:8786"], "--scheduler is for --engine dask"),
    ],
)
def test_options_that_do_not_fit_are_wrong_usage(call, words, options, told):
    done = call(*words, *options)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith(f"parallax: {told}")


def test_without_dask_it_is_told_what_to_install(call, words, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    done = call(*words, "--engine", "dask", "--scheduler", "tcp://127.0.0.1:8786")
    assert (done.status, done.out) == (1, "")
    assert done.err.endswith("parallax: Dask is not installed; pip install 'parallax-news[cluster]' brings it\n")


@pytest.mark.allow_hosts(["127.0.0.1", "127.0.1.1", "::1"])
@pytest.mark.parametrize("address", ["carrier-pigeon://10.0.0.5:8786", "127.0.0.1:first", "http://127.0.0.1:8786"])
def test_what_is_no_address_is_wrong_usage(call, words, address):
    pytest.importorskip("distributed", reason="the extra cluster is not installed")
    done = call(*words, "--engine", "dask", "--scheduler", address)
    assert (done.status, done.out) == (2, "")
    assert f"parallax: {address} is no scheduler's address; one is tcp://10.0.0.5:8786" in done.err


@pytest.mark.allow_hosts(["127.0.0.1", "127.0.1.1", "::1"])
def test_where_no_scheduler_answers_it_is_told_how_one_is_started(call, words, monkeypatch):
    pytest.importorskip("distributed", reason="the extra cluster is not installed")
    monkeypatch.setattr("parallax.engine.cluster.WAIT", 0.3)
    done = call(*words, "--engine", "dask", "--scheduler", "tcp://127.0.0.1:9")
    assert (done.status, done.out) == (1, "")
    assert "parallax: no scheduler answers at tcp://127.0.0.1:9; dask scheduler starts one" in done.err
