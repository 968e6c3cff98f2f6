from dataclasses import replace

from parallax.account import find_doubts
from parallax.nouns.account import Account
from parallax.nouns.outcome import Outcome
from parallax.nouns.report import Published
from tests.decisions.made import decide, statement


def kinds(account: Account) -> list[str]:
    return [each.kind for each in find_doubts(account)]


def of_kind(account: Account, kind: str):
    return [each for each in find_doubts(account) if each.kind == kind]


def in_own_voice(account: Account) -> Account:
    """The account, in which the report itself denies."""
    statements = (replace(each, speaker_text=None) if each.id == "s-8" else each for each in account.statements)
    return replace(account, statements=tuple(statements))


def test_what_is_undecided_or_stands_on_one_report_is_asked(account):
    relation = of_kind(account, "relation")[0]
    assert relation.subjects == ("f-1", "f-4")
    assert relation.text == "How many died: “Five people” and “two”; missing: who is counted"
    conflicts = {each.subjects for each in of_kind(account, "conflict")}
    assert conflicts == {("f-1", "f-3")}, "a copy's conflict, told in the same words, is asked once"


def test_the_first_is_the_one_with_most_doubt_and_most_resting_on_it(account):
    found = find_doubts(account)
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)
    assert found[0].kind == "relation"
    assert dict(found[0].rests)["cited in the brief"] == 2.0


def test_every_score_is_its_features(account):
    for each in find_doubts(account):
        doubt, rests = (sum(number for _, number in part) for part in (each.doubt, each.rests))
        assert each.score == doubt * (1 + rests)
        assert all(number > 0 for _, number in (*each.doubt, *each.rests))


def test_speakers_told_by_a_pronoun_or_a_role_are_asked(account):
    assert of_kind(account, "speaker") == []
    for words, feature in (
        ("she", "told by a pronoun"),
        ("the woman in charge", "told by a role"),
        ("Mara Voss", None),
    ):
        statements = tuple(
            replace(each, speaker_text=words) if each.id == "s-6" else each for each in account.statements
        )
        found = of_kind(replace(account, statements=statements), "speaker")
        assert [each.doubt[0][0] for each in found] == ([feature] if feature else [])


def test_a_quotation_of_nobody_is_asked(account):
    statements = tuple(replace(each, speaker=None) if each.id == "s-6" else each for each in account.statements)
    assert [each.subjects for each in of_kind(replace(account, statements=statements), "speaker")] == [("s-6",)]


def test_places_on_no_map_units_and_days_are_asked(account):
    assert of_kind(account, "place") == []
    places = tuple(replace(each, latitude=None, longitude=None) for each in account.places)
    assert [each.subjects for each in of_kind(replace(account, places=places), "place")] == [("p-orrin",)]
    figures = tuple(replace(each, flags=("unit-suspect",)) if each.id == "f-3" else each for each in account.figures)
    assert [each.subjects for each in of_kind(replace(account, figures=figures), "figure")] == [("f-3",)]
    assert [each.subjects for each in of_kind(account, "date")] == [("r-post",)]
    reports = tuple(replace(each, published=Published()) if each.id == "r-ebb" else each for each in account.reports)
    assert {each.subjects for each in of_kind(replace(account, reports=reports), "date")} == {("r-post",), ("r-ebb",)}


def test_an_origin_that_may_be_another_s_is_asked(account):
    assert of_kind(account, "origin") == []
    assert [each.subjects for each in of_kind(in_own_voice(account), "origin")] == [("s-8", "s-6")]


def test_what_a_person_has_looked_at_is_not_asked_again(account):
    seen = Outcome(decide("checked", statement("s-8"), statement("s-6")), "applied")
    assert of_kind(replace(in_own_voice(account), decisions=(seen,)), "origin") == []
    part = Outcome(decide("checked", statement("s-8")), "applied")
    assert len(of_kind(replace(in_own_voice(account), decisions=(part,)), "origin")) == 1


def test_nothing_is_in_doubt_in_nothing():
    assert find_doubts(Account()) == ()
