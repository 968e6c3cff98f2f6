from dataclasses import replace

import pytest

from parallax.account import find_changes
from parallax.nouns.account import Account
from parallax.nouns.change import Change
from parallax.nouns.lineage import Lineage
from parallax.nouns.point import Point
from parallax.nouns.relation import Relation
from parallax.nouns.succession import Succession


def without(account: Account, *reports: str) -> Account:
    """The account as it stood before some reports came: nothing of them, and no point that only they answer."""
    statements = tuple(each for each in account.statements if each.report not in reports)
    told = {each.id for each in statements}
    figures = tuple(each for each in account.figures if each.statement in told)
    known = told | {each.id for each in figures}
    points = [_without(point, known) for point in account.points if set(point.statements) & told]
    names = {point.id for point in points}
    return replace(
        account,
        stories=tuple(
            replace(
                story,
                reports=tuple(name for name in story.reports if name not in reports),
                points=tuple(name for name in story.points if name in names),
            )
            for story in account.stories
        ),
        reports=tuple(each for each in account.reports if each.id not in reports),
        statements=statements,
        figures=figures,
        points=tuple(points),
        lineage=tuple(each for each in account.lineage if not {each.source, each.target} & set(reports)),
    )


def _without(point: Point, known: set[str]) -> Point:
    origins = [
        replace(origin, id=f"{origin.id}-then", statements=tuple(name for name in origin.statements if name in known))
        for origin in point.origins
    ]
    return replace(
        point,
        id=f"{point.id}-then",
        statements=tuple(name for name in point.statements if name in known),
        figures=tuple(name for name in point.figures if name in known),
        origins=tuple(origin for origin in origins if origin.statements),
        relations=tuple(each for each in point.relations if {each.source, each.target} <= known),
    )


def related(account: Account, *relations: Relation, lineage: tuple[Lineage, ...] = ()) -> Account:
    """The account with these relations in its first point."""
    return replace(
        account, points=(replace(account.points[0], relations=relations), *account.points[1:]), lineage=lineage
    )


def of_kind(changes: tuple[Change, ...], kind: str) -> list[Change]:
    return [change for change in changes if change.kind == kind]


def test_nothing_changes_between_an_account_and_itself(account):
    assert find_changes(account, account) == ()


def test_reports_that_came_and_went(account):
    fewer = without(account, "r-post")
    (new,) = of_kind(find_changes(fewer, account), "report-new")
    assert (new.story, new.after, new.reports) == ("t-mill", ("r-post",), ("r-post",))
    (left,) = of_kind(find_changes(account, fewer), "report-left")
    assert (left.story, left.before, left.reports) == ("t-mill", ("r-post",), ())


def test_a_report_at_the_same_place_with_another_text_is_rewritten(account):
    former = replace(account.reports[0], id="r-ebb-first")
    earlier = replace(without(account, "r-ebb"), reports=(former, *without(account, "r-ebb").reports))
    changes = find_changes(earlier, account)
    (rewritten,) = of_kind(changes, "report-rewritten")
    assert (rewritten.before, rewritten.after) == (("r-ebb-first",), ("r-ebb",))
    assert not of_kind(changes, "report-new")
    assert not of_kind(changes, "report-left")


UPDATES = (Relation("f-1", "f-3", "update", "later"), Relation("f-2", "f-3", "update", "later"))


def test_a_superseded_figure_is_told_once_with_all_its_copies(account):
    later = related(account, *UPDATES)
    (change,) = of_kind(find_changes(without(later, "r-post"), later), "figure-superseded")
    assert (change.point, change.before, change.after, change.reports) == (
        "q-dead",
        ("f-1", "f-2"),
        ("f-3",),
        ("r-post",),
    )


def test_a_copy_of_what_had_been_superseded_is_no_news(account):
    later = related(account, *UPDATES)
    assert not of_kind(find_changes(without(later, "r-tide"), later), "figure-superseded")


def test_of_a_chain_the_last_figure_counts(account):
    later = related(
        account, *UPDATES, Relation("f-3", "f-4", "update", "later"), Relation("f-1", "f-4", "update", "later")
    )
    (change,) = of_kind(find_changes(without(later, "r-post"), later), "figure-superseded")
    assert change.after == ("f-4",)


def test_a_figure_that_the_earlier_account_did_not_hold_is_not_superseded(account):
    later = related(account, *UPDATES)
    assert not of_kind(find_changes(without(later, "r-post", "r-ebb", "r-tide"), later), "figure-superseded")


def test_a_copy_is_stale_once_its_origin_s_side_has_updated_the_figure(account):
    later = related(account, *UPDATES)
    (change,) = of_kind(find_changes(without(later, "r-post"), later), "copy-stale")
    assert (change.before, change.after, change.reports) == (("f-2",), ("f-3",), ("r-post",))


def test_a_copy_that_comes_late_is_stale_when_it_comes(account):
    later = related(account, *UPDATES)
    changes = find_changes(without(later, "r-tide"), later)
    assert [change.before for change in of_kind(changes, "copy-stale")] == [("f-2",)]


def test_a_copy_that_tells_the_newer_figure_too_is_not_stale(account):
    moved = tuple(replace(each, report="r-tide") if each.id == "s-3" else each for each in account.statements)
    later = replace(related(account, *UPDATES), statements=moved)
    assert not of_kind(find_changes(without(later, "r-ebb"), later), "copy-stale")


def test_a_conflict_is_new_once_however_often_its_answers_are_repeated(account):
    (change,) = of_kind(find_changes(without(account, "r-post"), account), "conflict-new")
    assert (change.before, change.after, change.reports) == (("f-1", "f-2"), ("f-3",), ("r-post",))
    assert not of_kind(find_changes(without(account, "r-tide"), account), "conflict-new")


def test_a_denial_names_what_it_denies(account):
    gate = replace(account.points[1], relations=(Relation("s-8", "s-6", "conflict", "denial"),))
    later = replace(account, points=(account.points[0], gate, *account.points[2:]))
    changes = find_changes(without(later, "r-ebb"), later)
    (denial,) = of_kind(changes, "denial-new")
    assert (denial.point, denial.before, denial.after, denial.reports) == ("q-gate", ("s-6",), ("s-8",), ("r-ebb",))
    assert not [change for change in of_kind(changes, "conflict-new") if change.point == "q-gate"]


def test_a_caveat_names_what_it_speaks_of(account):
    (caveat,) = of_kind(find_changes(without(account, "r-ebb"), account), "caveat-new")
    assert (caveat.before, caveat.after, caveat.reports) == (("s-8",), ("s-9",), ("r-ebb",))


def test_flags_before_and_after(account):
    fewer = without(account, "r-post")
    earlier = replace(fewer, points=(replace(fewer.points[0], flags=("one-origin",)), *fewer.points[1:]))
    (change,) = of_kind(find_changes(earlier, account), "flags-changed")
    assert (change.point, change.before, change.after) == ("q-dead", ("one-origin",), ("disputed", "undecided"))
    assert change.reports == ("r-post",)


def test_points_that_nobody_answered_before(account):
    changes = find_changes(without(account, "r-tide"), account)
    (new,) = of_kind(changes, "point-new")
    assert (new.point, new.after, new.reports) == ("q-hurt", ("s-5",), ("r-tide",))
    (left,) = of_kind(find_changes(account, without(account, "r-tide")), "point-left")
    assert (left.point, left.before) == ("q-hurt", ("s-5",))


@pytest.mark.parametrize("report", ["r-ebb", "r-post", "r-tide"])
def test_the_order_of_an_account_changes_nothing(account, report):
    turned = replace(
        account,
        points=account.points[::-1],
        reports=account.reports[::-1],
        statements=account.statements[::-1],
        figures=account.figures[::-1],
    )
    assert find_changes(without(account, report), account) == find_changes(without(turned, report), turned)


def parted(account: Account, *groups: tuple[str, ...]) -> Account:
    """The account with its reports in these stories, each named by its reports; points are left out."""
    first = account.stories[0]
    stories = tuple(replace(first, id="+".join(names), reports=names, points=()) for names in groups)
    return replace(account, stories=stories, points=())


BOTH, PARTS = (("r-ebb", "r-post", "r-tide"),), (("r-ebb", "r-post"), ("r-tide",))


def test_a_story_that_goes_on_under_another_id(account):
    later = parted(account, *BOTH)
    earlier = parted(without(account, "r-tide"), ("r-ebb", "r-post"))
    (change,) = of_kind(
        find_changes(earlier, later, [Succession("r-ebb+r-post+r-tide", ("r-ebb+r-post",))]), "story-continued"
    )
    assert (change.before, change.after) == (("r-ebb+r-post",), ("r-ebb+r-post+r-tide",))
    assert change.reports == ("r-tide",)


def test_stories_that_merged_are_one_change(account):
    followed = [Succession("r-ebb+r-post+r-tide", ("r-ebb+r-post", "r-tide"))]
    changes = find_changes(parted(account, *PARTS), parted(account, *BOTH), followed)
    (merged,) = of_kind(changes, "story-merged")
    assert (merged.before, merged.after) == (("r-ebb+r-post", "r-tide"), ("r-ebb+r-post+r-tide",))
    assert not of_kind(changes, "story-continued")


def test_a_story_that_was_parted_names_its_successor_first(account):
    followed = [
        Succession("r-ebb+r-post", ("r-ebb+r-post+r-tide",)),
        Succession("r-tide", (), ("r-ebb+r-post+r-tide",)),
    ]
    changes = find_changes(parted(account, *BOTH), parted(account, *PARTS), followed)
    (split,) = of_kind(changes, "story-split")
    assert (split.story, split.before, split.after) == (
        "r-ebb+r-post",
        ("r-ebb+r-post+r-tide",),
        ("r-ebb+r-post", "r-tide"),
    )


def test_a_story_that_stayed_is_no_change(account):
    assert find_changes(account, account, [Succession("t-mill", ("t-mill",))]) == ()


def test_a_story_none_of_whose_reports_was_told_before_is_new(account):
    (new,) = of_kind(find_changes(Account(), account, (Succession("t-mill"),)), "story-new")
    assert (new.before, new.after, new.reports) == ((), ("t-mill",), ("r-ebb", "r-post", "r-tide"))
    assert not of_kind(find_changes(account, account, (Succession("t-mill", ("t-mill",)),)), "story-new")


def test_words_that_a_rewritten_report_no_longer_has(account):
    former = replace(account.reports[0], id="r-was")
    gone = replace(account.statements[0], id="s-gone", report="r-was", text="Nobody  died")
    stays = replace(account.statements[0], id="s-stays", report="r-was", text="five people DIED in the\nmill fire")
    first = without(account, "r-ebb")
    earlier = replace(first, reports=(former, *first.reports), statements=(gone, stays, *first.statements))
    (change,) = of_kind(find_changes(earlier, account), "words-withdrawn")
    assert (change.story, change.before, change.after, change.reports) == ("t-mill", ("s-gone",), (), ("r-ebb",))


def test_an_origin_new_to_a_point_that_was_told_before(account):
    found = of_kind(find_changes(without(account, "r-ebb", "r-tide"), account), "origin-new")
    assert [(each.point, each.before, each.after) for each in found] == [
        ("q-dead", (), ("s-1", "s-2")),
        ("q-wire", (), ("s-1", "s-2")),
    ]
    assert {each.reports for each in found} == {("r-ebb", "r-tide")}


def test_a_new_origin_says_what_told_before_it_agrees_with(account):
    later = related(account, Relation("f-3", "f-1", "agree", "bound"), Relation("f-1", "f-2", "agree", "equal"))
    found = of_kind(find_changes(without(later, "r-ebb", "r-tide"), later), "origin-new")
    assert [change.before for change in found if change.point == "q-dead"] == [("f-3",)]


def test_a_copy_makes_no_new_origin_and_denials_and_caveats_are_told_as_such(account):
    assert not of_kind(find_changes(without(account, "r-tide"), account), "origin-new")
    only_denied = find_changes(without(account, "r-post"), related(account))
    assert {change.after for change in of_kind(only_denied, "origin-new")} == {("s-3",), ("s-4",)}
    gate = replace(account, statements=tuple(each for each in account.statements if each.id not in ("s-8", "s-9")))
    gate = replace(gate, points=tuple(_without(point, gate_ids(gate)) for point in gate.points))
    assert not of_kind(find_changes(gate, account), "origin-new")


def gate_ids(account: Account) -> set[str]:
    return {each.id for each in (*account.statements, *account.figures)}


def test_a_correction_is_no_caveat(account):
    right = replace(
        account,
        statements=tuple(
            replace(each, correction=each.caveat, about="s-6" if each.caveat else each.about)
            for each in account.statements
        ),
    )
    changes = find_changes(without(right, "r-ebb"), right)
    (change,) = of_kind(changes, "correction-new")
    assert (change.before, change.after, change.reports) == (("s-6",), ("s-9",), ("r-ebb",))
    assert not of_kind(changes, "caveat-new")
