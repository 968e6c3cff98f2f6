"""Corrections: every kind is made by a form, changes what it says, and is taken back."""

import re
from collections.abc import Iterator

import pytest

from parallax.nouns.decision import DecisionKind
from parallax.web import Desk
from parallax.web.asked import Asked, NotThere
from parallax.web.deciding import known_decisions
from parallax.web.pages.correct import KINDS, CorrectPage, look_at_correct
from parallax.web.pages.decisions import look_at_decisions
from tests.web.writable import Visitor, small_desk, story_of


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk that the tests of this file decide on, one after another."""
    with small_desk(tmp_path_factory.mktemp("own") / "own.db") as made:
        yield made


@pytest.fixture
def story(own: Desk) -> str:
    return story_of(own)


@pytest.fixture
def visitor(own: Desk, story: str) -> Iterator[Visitor]:
    """Somebody at it; what they decided is taken back afterwards, and the account is what it was."""
    before = own.show(story).account
    visitor = Visitor(own)
    yield visitor
    while standing := [
        row for row in look_at_decisions(own, Asked()).rows if row.state != "undone" and row.kind != "undo"
    ]:
        visitor.send("/decisions/undo", decision=[row.id for row in standing])
    assert own.show(story).account == before


def page_of(own: Desk, story: str, **query: str) -> CorrectPage:
    return look_at_correct(own, Asked({"story": story}, query))


def kinds(own: Desk) -> list[DecisionKind]:
    return [each.kind for each in own.read(known_decisions)]


def test_each_kind_of_subject_has_forms_that_fit_it(own: Desk, story: str) -> None:
    account = own.show(story).account
    firsts = (account.statements, account.figures, account.points, account.actors, account.places)
    ids = dict(zip(KINDS, [each[0].id for each in (*firsts, account.incidents, account.reports)], strict=True))
    asked = {kind: {form.key for form in page_of(own, story, **{kind: ident}).forms} for kind, ident in ids.items()}
    assert asked["statement"] >= {"speaker", "origin", "points", "hide", "remark", "note"}
    assert asked["figure"] >= {"figure", "points", "remark", "note"}
    assert asked["point"] >= {"points", "hide", "remark"}
    assert asked["actor"] >= {"actors", "side", "remark"}
    assert asked["place"] >= {"places", "remark"}
    assert asked["incident"] >= {"incidents", "remark"}
    assert asked["report"] >= {"report", "split", "hide", "remark"}
    assert {form.key for form in page_of(own, story).forms} == {"split"}
    assert page_of(own, story).lists[0].title == "Reports"
    with pytest.raises(NotThere):
        page_of(own, story, statement="s-none")


def test_a_speaker_is_put_right_the_reader_shown_again_and_undone(own: Desk, story: str, visitor: Visitor) -> None:
    statement = next(each for each in own.show(story).account.statements if each.own_voice and not each.speaker)
    status, leads = visitor.send(
        f"/stories/{story}/correct", kind="speaker", id=statement.id, name="Kiril Strandzhev", by="B. Orlin"
    )
    assert status == 303
    assert leads.startswith(f"/stories/{story}/reader?report={statement.report}&at={statement.id}&done=d-")
    assert leads.endswith("#here")
    shown = own.show(story)
    assert shown.index.speaker_of(shown.index.statements[statement.id]) == "Kiril Strandzhev"
    page = visitor.look(leads)
    assert "Speaker put right" in page
    assert ">Undo<" in page
    assert visitor.client.cookies["parallax_user"] == "B.%20Orlin"
    row = look_at_decisions(own, Asked()).rows[0]
    assert (row.state, row.by, row.values) == ("applied", "B. Orlin", ("Kiril Strandzhev",))
    visitor.send("/decisions/undo", decision=row.id)
    assert own.show(story).index.statements[statement.id].speaker is None
    undone = next(each for each in look_at_decisions(own, Asked()).rows if each.id == row.id)
    assert (undone.state, undone.again) == ("undone", True)
    visitor.send("/decisions/undo", decision=list(undone.undo))
    again = own.show(story)
    assert again.index.speaker_of(again.index.statements[statement.id]) == "Kiril Strandzhev"


def test_a_later_decision_overrules_and_says_so(own: Desk, story: str, visitor: Visitor) -> None:
    actor = next(each for each in own.show(story).account.actors if each.side)
    for name in ("Alpha", "Beta"):
        status, leads = visitor.send(f"/stories/{story}/correct", kind="side", id=actor.id, name=name)
        assert status == 303, leads
    assert "Overrules" in visitor.look(leads)
    latest, before = look_at_decisions(own, Asked()).rows[:2]
    assert (latest.state, before.state) == ("applied", "overruled")
    assert latest.id in before.reason
    side = own.show(story).index.sides[own.show(story).index.actors[actor.id].side or ""]
    assert side.name == "Beta"


def test_a_figure_is_put_right(own: Desk, story: str, visitor: Visitor) -> None:
    figure = own.show(story).account.figures[0]
    status, _ = visitor.send(f"/stories/{story}/correct", kind="figure", id=figure.id, low="7", high="9.5", unit="km2")
    changed = own.show(story).index.figures[figure.id]
    assert status == 303
    assert (changed.range.low, changed.range.high, changed.unit, changed.text) == (7, 9.5, "km2", figure.text)


def test_what_is_hidden_is_gone_and_the_story_is_shown(own: Desk, story: str, visitor: Visitor) -> None:
    statement = next(each for each in own.show(story).account.statements if each.within is None)
    status, leads = visitor.send(f"/stories/{story}/correct", kind="hide", id=statement.id)
    assert status == 303
    assert leads.startswith(f"/stories/{story}?done=d-")
    assert statement.id not in own.show(story).index.statements
    row = look_at_decisions(own, Asked()).rows[0]
    assert statement.text.split()[0] in row.subjects[0].words


def test_a_report_is_put_right(own: Desk, story: str, visitor: Visitor) -> None:
    report = own.show(story).account.reports[0]
    fields = {"outlet": "The Ebb", "published": "2031-03-05", "basis": "the archive"}
    status, _ = visitor.send(f"/stories/{story}/correct", kind="report", id=report.id, **fields)
    changed = own.show(story).index.reports[report.id]
    assert status == 303
    assert (changed.outlet, changed.published.basis) == ("The Ebb", "given")


def test_a_report_is_parted_and_its_story_merged_again(own: Desk, story: str, visitor: Visitor) -> None:
    report = own.show(story).story.reports[0]
    status, leads = visitor.send(f"/stories/{story}/correct", kind="split", id=report)
    assert status == 303
    assert report not in own.show(story).story.reports
    visitor.look(leads)
    other = next(
        each.value for form in page_of(own, story).forms for f in form.fields for each in f.options if f.name == "other"
    )
    status, leads = visitor.send(
        f"/stories/{own.show(story).story.id}/correct", kind="merge", id=own.show(story).story.id, other=other
    )
    assert status == 303, leads
    assert report in own.show(story).story.reports


@pytest.mark.parametrize("kind", ["same", "not-same", "unsure"])
@pytest.mark.parametrize("matter", ["actors", "places", "origins", "points", "incidents"])
def test_what_is_one_is_decided_of_everything(own: Desk, story: str, visitor: Visitor, kind: str, matter: str) -> None:
    subject, form = {
        "actors": ("actor", "actors"),
        "places": ("place", "places"),
        "origins": ("statement", "origin"),
        "points": ("point", "points"),
        "incidents": ("incident", "incidents"),
    }[matter]
    account = own.show(story).account
    ids = {
        "actor": account.actors[0].id,
        "place": account.places[0].id,
        "point": account.points[0].id,
        "incident": account.incidents[0].id,
        "statement": next(each.statements[0] for each in account.points if len(each.origins) > 1),
    }
    found = next(each for each in page_of(own, story, **{subject: ids[subject]}).forms if each.key == form)
    offers = {field.name: [option.value for option in field.options] or [field.value] for field in found.fields}
    status, leads = visitor.send(
        f"/stories/{story}/correct", kind=kind, of=matter, id=offers["id"][0], other=offers["other"][-1]
    )
    assert status == 303, leads
    row = look_at_decisions(own, Asked()).rows[0]
    assert row.kind == kind
    assert row.state in ("applied", "not-applied"), row.reason
    assert row.state == "applied" or row.reason


def test_checks_and_notes_are_the_desks_own_and_change_no_count(own: Desk, story: str, visitor: Visitor) -> None:
    before = own.show(story).account
    statement = before.statements[0].id
    for by in ("A. Velde", "B. Orlin"):
        fields = {"id": statement, "by": by, "evidence": "https://archive.example/1"}
        assert visitor.send(f"/stories/{story}/correct", kind="checked", **fields)[0] == 303
    assert (
        visitor.send(f"/stories/{story}/correct", kind="note", id=before.points[0].id, why="<b>ask again</b>")[0] == 303
    )
    page = visitor.look(f"/stories/{story}/desk")
    data = visitor.client.get(f"/stories/{story}/desk.json").json()
    assert [each["signatures"] for each in data["checked"]] == [["A. Velde", "B. Orlin"]]
    assert [each["words"] for each in data["noted"][0]["remarks"]] == ["<b>ask again</b>"]
    assert "&lt;b&gt;ask again&lt;/b&gt;" in page
    assert 'href="https://archive.example/1"' in page
    after = own.show(story).account
    assert (after.stories, after.points, after.statements) == (before.stories, before.points, before.statements)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"kind": "speaker", "name": "X", "by": ""}, "who decides?"),
        ({"kind": "speaker", "name": "X", "why": ""}, "why?"),
        ({"kind": "speaker"}, "give a name, or say that there is none"),
        ({"kind": "speaker", "name": "X", "nobody": "yes"}, "one of the two"),
        ({"kind": "speaker", "name": "X", "is": "ship"}, "is can&#39;t be ship"),
        ({"kind": "undo"}, "choose what is to be decided"),
        ({"kind": "nothing"}, "choose what is to be decided"),
        ({"kind": "same", "of": "origins"}, "choose two that differ"),
        ({"kind": "checked", "evidence": "javascript:alert(1)"}, "evidence is no address"),
        ({"kind": "hide", "id": "s-999999999999"}, "there is no s-999999999999"),
    ],
)
def test_what_is_no_decision_is_told_and_not_kept(
    own: Desk, story: str, visitor: Visitor, fields: dict[str, str], told: str
) -> None:
    count = len(kinds(own))
    given = {"id": own.show(story).account.statements[0].id, **fields}
    status, said = visitor.send(f"/stories/{story}/correct", **given)
    assert status == 400
    assert told in said
    assert len(kinds(own)) == count


def test_numbers_are_read_plainly_or_not_at_all(own: Desk, story: str, visitor: Visitor) -> None:
    figure = own.show(story).account.figures[0].id
    for fields, told in (
        ({"value": "3,000"}, "is no number"),
        ({"value": "nan"}, "is not a number"),
        ({"no_figure": "yes", "unit": "km"}, "has no number"),
        ({}, "say what the figure is"),
    ):
        status, said = visitor.send(f"/stories/{story}/correct", kind="figure", id=figure, **fields)
        assert status == 400
        assert told in said


@pytest.mark.parametrize("back", ["//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"])
def test_no_form_leads_out_of_the_desk(own: Desk, story: str, visitor: Visitor, back: str) -> None:
    statement = own.show(story).account.statements[0].id
    _, leads = visitor.send(f"/stories/{story}/correct", kind="note", id=statement, back=back)
    assert leads.startswith(f"/stories/{story}")
    assert visitor.send("/you", back=back)[1] == "/"


def test_without_the_pages_token_nothing_is_decided(own: Desk, story: str, visitor: Visitor) -> None:
    statement = own.show(story).account.statements[0].id
    count = len(kinds(own))
    for token in ("", "0" * 64):
        status, _ = visitor.send(f"/stories/{story}/correct", kind="note", id=statement, token=token)
        assert status == 403
    assert len(kinds(own)) == count


def test_the_log_is_filtered_and_gone_through(own: Desk, story: str, visitor: Visitor) -> None:
    statement = own.show(story).account.statements[0].id
    for n in range(3):
        visitor.send(f"/stories/{story}/correct", kind="note", id=statement, why=f"note {n}", by=f"P{n}")
    rows = look_at_decisions(own, Asked(query={"by": "P1", "story": own.show(story).story.id})).rows
    assert [row.why for row in rows] == ["note 1"]
    assert look_at_decisions(own, Asked(query={"kind": "note", "by": "P9"})).count == 0
    first = look_at_decisions(own, Asked())
    assert first.log[0].what == "decision"
    met = list(first.log)
    while first.older:
        first = look_at_decisions(own, Asked(query={"before": str(first.older)}))
        met += first.log
    assert [row.n for row in met] == list(range(len(met), 0, -1))
    assert {"page", "report", "decision"} <= {row.what for row in met}


def test_two_decisions_of_one_second_follow_one_another(own: Desk, story: str, visitor: Visitor) -> None:
    statement = own.show(story).account.statements[0].id
    for name in ("Ann Ebb", "Ben Tide"):
        visitor.send(f"/stories/{story}/correct", kind="speaker", id=statement, name=name)
    shown = own.show(story)
    assert shown.index.speaker_of(shown.index.statements[statement]) == "Ben Tide"


def test_every_form_that_is_drawn_can_be_labelled_and_sent(own: Desk, story: str, visitor: Visitor) -> None:
    statement = own.show(story).account.statements[0].id
    page = visitor.look(f"/stories/{story}/correct?statement={statement}")
    for ident in re.findall(r'<(?:input|select) id="([^"]+)"', page):
        assert f'for="{ident}"' in page
