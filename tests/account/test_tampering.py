"""An account that was tampered with does not pass: the written JSON is altered in one place, read back and checked."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from parallax.account import check_account
from parallax.errors import BrokenAccount
from parallax.export import read_json, write_json

Row = dict[str, Any]


def first(row: Row, kind: str, ident: str) -> Row:
    return next(each for each in row[kind] if each["id"] == ident)


def change_a_word(row: Row) -> None:
    first(row, "statements", "s-1")["text"] = "Nine people died in the mill fire"


def shift_a_span(row: Row) -> None:
    statement = first(row, "statements", "s-1")
    statement["start"], statement["end"] = statement["start"] + 1, statement["end"] + 1


def move_a_piece(row: Row) -> None:
    first(row, "statements", "s-6")["spans"][0] = [0, 4]


def move_a_cue(row: Row) -> None:
    first(row, "statements", "s-9").update(cue="could not verify", cue_span=[0, 16])


def name_another_speaker(row: Row) -> None:
    first(row, "statements", "s-1")["speaker_text"] = "the harbour master"


def change_a_figures_words(row: Row) -> None:
    first(row, "figures", "f-1")["text"] = "Nine people"


def change_a_figures_value(row: Row) -> None:
    first(row, "figures", "f-1").update(low=9, high=9)


def move_a_figure(row: Row) -> None:
    figure = first(row, "figures", "f-1")
    figure.update(start=0, end=4, text="Mill")


def cite_what_is_not_there(row: Row) -> None:
    row["stories"][0]["brief"][0]["statements"].append("s-99")


def cite_nothing(row: Row) -> None:
    row["stories"][0]["brief"][0]["statements"] = []


def quote_what_nobody_said(row: Row) -> None:
    row["stories"][0]["brief"][1]["text"] = "The mill's owner said: “the gate stood open”."


def tell_what_nobody_said(row: Row) -> None:
    row["stories"][0]["brief"][1]["text"] = "The mill's owner bribed an inspector."


def say_it_for_another(row: Row) -> None:
    row["stories"][0]["brief"][1]["text"] = "Mara Voss denied that the gate was locked."


def call_it_agreed(row: Row) -> None:
    row["stories"][0]["brief"][1]["part"] = "agreed"


def change_a_number_of_a_line(row: Row) -> None:
    row["stories"][0]["brief"][0]["text"] = "The fire brigade said that 14 people died."


def carry_it_farther(row: Row) -> None:
    row["stories"][0]["brief"][0]["text"] = "The fire brigade said that five people died (nine reports)."


def change_a_reports_text(row: Row) -> None:
    report = first(row, "reports", "r-tide")
    report["text"] = report["text"].replace("condition of anonymity", "condition of secrecy")


def leave_a_relations_end_out(row: Row) -> None:
    row["points"][0]["relations"][0]["to"] = "f-99"


def let_an_origin_take_a_foreign_statement(row: Row) -> None:
    row["points"][0]["origins"][0]["statements"].append("s-8")


def multiply_an_origin(row: Row) -> None:
    row["points"][0]["origins"][0]["reports"] = 5


def give_an_id_twice(row: Row) -> None:
    row["statements"].append(dict(row["statements"][0]))


def take_a_report_away(row: Row) -> None:
    row["reports"] = [each for each in row["reports"] if each["id"] != "r-post"]


def take_a_point_away(row: Row) -> None:
    row["points"] = row["points"][1:]


def speak_for_an_unknown_actor(row: Row) -> None:
    first(row, "statements", "s-1")["speaker"] = "a-nobody"


def doubt_what_is_not_there(row: Row) -> None:
    first(row, "statements", "s-9")["about"] = "s-99"


def count_more_reports(row: Row) -> None:
    row["stories"][0]["counts"]["reports"] = 4


def copy_from_nowhere(row: Row) -> None:
    row["lineage"][0]["from"] = "r-none"


def code_what_nobody_tells(row: Row) -> None:
    row["incidents"][0]["statements"] = ["s-99"]


TAMPERINGS = [
    (change_a_word, "s-1: its words do not stand"),
    (shift_a_span, "s-1: its words do not stand"),
    (move_a_piece, "s-6: a piece of it lies outside"),
    (move_a_cue, "s-9: the words of its cue"),
    (name_another_speaker, "s-1: its speaker “the harbour master” is not named"),
    (change_a_figures_words, "f-1: its words do not stand"),
    (change_a_figures_value, "f-1: its words “Five people” do not give 9 to 9"),
    (move_a_figure, "f-1: it stands outside its statement"),
    (cite_what_is_not_there, "cites statement s-99, which is not there"),
    (cite_nothing, "cites nothing"),
    (quote_what_nobody_said, "does not stand in what the line cites"),
    (tell_what_nobody_said, "“bribed” is no word"),
    (say_it_for_another, "“Mara” is no word"),
    (change_a_number_of_a_line, "14 does not stand"),
    (call_it_agreed, "stands under “agreed”"),
    (carry_it_farther, "nine reports where what it cites stands in 3"),
    (change_a_reports_text, "r-tide: its text is not the one"),
    (leave_a_relations_end_out, "a relation joins what the point does not hold"),
    (let_an_origin_take_a_foreign_statement, "origin o-1 names statement s-8"),
    (multiply_an_origin, "origin o-1 counts 5 reports"),
    (give_an_id_twice, "statement s-1 stands there 2 times"),
    (take_a_report_away, "there is no report r-post"),
    (take_a_point_away, "there is no point q-dead"),
    (speak_for_an_unknown_actor, "there is no actor a-nobody"),
    (doubt_what_is_not_there, "there is no statement s-99"),
    (count_more_reports, "it counts 4 reports and names 3"),
    (copy_from_nowhere, "there is no report r-none"),
    (code_what_nobody_tells, "incident i-1: there is no statement s-99"),
]


def tampered(account, tamper: Callable[[Row], None], *, texts: bool) -> str:
    row = json.loads(write_json(account, texts=texts))
    tamper(row)
    return json.dumps(row)


def test_the_account_as_written_passes(account):
    for texts in (True, False):
        written = read_json(write_json(account, texts=texts))
        check_account(written.account, written.untold)


@pytest.mark.parametrize(("tamper", "fault"), TAMPERINGS, ids=[tamper.__name__ for tamper, _ in TAMPERINGS])
def test_tampering_is_caught_and_named(account, tamper, fault):
    written = read_json(tampered(account, tamper, texts=True))
    with pytest.raises(BrokenAccount, match=fault):
        check_account(written.account, written.untold)


BY_TEXTS_ALONE = (
    *(change_a_word, shift_a_span, move_a_piece, move_a_cue, name_another_speaker),
    *(change_a_figures_words, move_a_figure, change_a_reports_text),
)
"""What an account without texts can hide: its quotations are checked against one another alone."""


@pytest.mark.parametrize("tamper", [tamper for tamper, _ in TAMPERINGS if tamper not in BY_TEXTS_ALONE])
def test_without_texts_ids_counts_and_lines_are_still_checked(account, tamper):
    written = read_json(tampered(account, tamper, texts=False))
    with pytest.raises(BrokenAccount):
        check_account(written.account, written.untold)


def test_without_texts_quotations_that_disagree_are_caught(account):
    def alter(row: Row) -> None:
        first(row, "statements", "s-7")["text"] = "near the west gate"

    written = read_json(tampered(account, alter, texts=False))
    with pytest.raises(BrokenAccount, match="s-7: its words do not stand"):
        check_account(written.account, written.untold)
