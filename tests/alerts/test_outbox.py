import json
import multiprocessing
from dataclasses import replace

import pytest

from parallax.alerts.outbox_file import OutboxFile
from parallax.alerts.outbox_here import OutboxHere
from parallax.errors import UsageError
from parallax.export.alert_json import read_alert, write_alert
from parallax.nouns.alert_rule import Receiver

from .conftest import STDOUT, make_alert

MAIL = Receiver("mail", "a@b.example")


def in_file(path):
    return OutboxFile(path, write_alert, read_alert)


@pytest.fixture(params=["here", "file"])
def outbox(request, tmp_path):
    if request.param == "here":
        yield OutboxHere()
    else:
        with in_file(tmp_path / "box") as box:
            yield box


def test_each_receiver_has_its_own(outbox):
    both, one = make_alert(1, to=(MAIL, STDOUT)), make_alert(2, to=(MAIL,))
    assert outbox.put([both, one]) == (both, one)
    assert outbox.receivers() == (MAIL, STDOUT)
    outbox.mark_sent(MAIL, [both])
    assert [each.id for each in outbox.due(MAIL)] == [one.id]
    assert [each.id for each in outbox.due(STDOUT)] == [both.id]


def test_what_was_put_is_not_put_again_sent_or_not(outbox):
    alert = make_alert(1)
    outbox.put([alert])
    assert outbox.put([alert]) == ()
    outbox.mark_sent(STDOUT, [alert])
    assert outbox.put([alert, replace(alert, id="alert-2", keys=("k", alert.id))]) == ()
    assert outbox.put([replace(alert, id="alert-3", keys=("k",))]) == (), "known by a key of what was the same"
    assert outbox.receivers() == ()


def test_a_receiver_named_later_gets_it_too(outbox):
    alert = make_alert(1)
    outbox.put([alert])
    assert outbox.put([replace(alert, to=(MAIL, STDOUT))]) == (replace(alert, to=(MAIL, STDOUT)),)
    assert len(outbox.due(MAIL)) == len(outbox.due(STDOUT)) == 1


def test_a_file_remembers(tmp_path):
    path = tmp_path / "box"
    first, second = make_alert(1, to=(MAIL, STDOUT)), make_alert(2, to=(MAIL,))
    with in_file(path) as box:
        box.put([first, second])
        box.mark_sent(MAIL, [first])
        box.mark_sent(STDOUT, [first])
    for _ in range(2):  # opening it shortens it
        with in_file(path) as box:
            assert box.receivers() == (MAIL,)
            assert box.due(MAIL) == (second,)
            assert box.put([first, second]) == ()
    assert path.stat().st_mode & 0o777 == 0o600, "a webhook's address is a secret"


@pytest.mark.parametrize("cut", range(1, 400, 37))
def test_a_line_cut_short_counts_as_not_written(tmp_path, cut):
    path = tmp_path / "box"
    with in_file(path) as box:
        box.put([make_alert(1)])
        whole = path.read_bytes()
        box.put([make_alert(2)])
    longer = path.read_bytes()
    path.write_bytes(longer[: len(whole) + min(cut, len(longer) - len(whole) - 1)])
    with in_file(path) as box:
        assert [each.id for each in box.due(STDOUT)] == [make_alert(1).id]
        assert box.put([make_alert(1), make_alert(2)]) == (make_alert(2),)


@pytest.mark.parametrize(
    "text",
    ["hello\n", "[]\n", '{"schema": "other"}\n', '{"schema": "parallax.outbox/1"}\n{"put": [{"to": "pager"}]}\n'],
)
def test_what_is_no_outbox_is_left_as_it_is(tmp_path, text):
    path = tmp_path / "box"
    path.write_text(text)
    with pytest.raises(UsageError, match="is no outbox"):
        in_file(path)
    assert path.read_text() == text


def test_a_place_that_can_t_be_written_is_wrong_usage(tmp_path):
    with pytest.raises(UsageError, match="can't be used as an outbox"):
        in_file(tmp_path / "none" / "box")


def put_one(path, number, results):
    with in_file(path) as box:
        results.put(len(box.put([make_alert(number % 3)])))


def test_programs_that_share_a_file_take_turns(tmp_path):
    context = multiprocessing.get_context("fork")
    results = context.Queue()
    workers = [context.Process(target=put_one, args=(tmp_path / "box", number, results)) for number in range(9)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(30)
    assert sorted(results.get(timeout=5) for _ in workers) == [0] * 6 + [1] * 3
    with in_file(tmp_path / "box") as box:
        assert len(box.due(STDOUT)) == 3
    assert json.loads((tmp_path / "box").read_text().splitlines()[0]) == {"schema": "parallax.outbox/1"}
