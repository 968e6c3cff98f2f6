import re
from dataclasses import replace
from datetime import datetime
from html.parser import HTMLParser

import pytest

from parallax.account import find_changes
from parallax.export.as_letter import write_letter
from parallax.export.digest import view_digest
from parallax.nouns.account import Account
from parallax.nouns.interval import Interval
from parallax.nouns.relation import Relation
from parallax.nouns.succession import Succession

SINCE = Interval(datetime(2031, 3, 12), datetime(2031, 3, 12))


def without_post(account: Account) -> Account:
    """Before the union was heard."""
    gone = {each.id for each in account.statements if each.report == "r-post"}
    lost = gone | {each.id for each in account.figures if each.statement in gone}
    return replace(
        account,
        reports=tuple(each for each in account.reports if each.id != "r-post"),
        statements=tuple(each for each in account.statements if each.id not in gone),
        figures=tuple(each for each in account.figures if each.id not in lost),
        points=tuple(
            replace(
                each,
                statements=tuple(name for name in each.statements if name not in gone),
                figures=tuple(name for name in each.figures if name not in lost),
                origins=tuple(one for one in each.origins if not gone & set(one.statements)),
                relations=tuple(one for one in each.relations if not lost & {one.source, one.target}),
            )
            for each in account.points
        ),
    )


def followed(account):
    return [Succession(each.id, (each.id,)) for each in account.stories]


def digest(earlier, later, since=SINCE):
    return view_digest(earlier, later, find_changes(earlier, later, followed(later)), since)


def test_disputed_changed_and_new_stand_in_that_order_each_line_cited(account):
    updates = (Relation("f-1", "f-4", "update", "later"), Relation("f-2", "f-4", "update", "later"))
    dead = replace(account.points[0], relations=(*account.points[0].relations, *updates))
    later = replace(account, points=(dead, *account.points[1:]))
    (story,) = digest(without_post(later), later).stories
    assert [(part.heading, part.shade) for part in story.parts] == [("Disputed", "disputed"), ("Changed", "changed")]
    for part in story.parts:
        for line in part.lines:
            assert line.numbers or (line.parts and all(each.numbers for each in line.parts))
    (conflict,) = story.parts[0].lines
    assert conflict.text.startswith(
        "How many died: Orrin Fire Brigade said “Five people”; against that, mill workers' union"
    )
    newer, stale = story.parts[1].lines
    assert (
        newer.text == "How many died: now mill workers' union said “two”; before, Orrin Fire Brigade said “Five people”"
    )
    assert stale.text == "Morning Tide “Five die at mill” still has “Five people” (How many died)"
    assert [report.title for report in story.reports] == [account.reports[2].title]


def test_each_number_is_told_once_in_full_where_it_is_first_cited(account):
    letter = write_letter(digest(without_post(account), account))
    used = {int(each) for each in re.findall(r"\[(\d+)\]</a>", letter.html)}
    given = [int(each) for each in re.findall(r'id="w(\d+)"', letter.html)]
    assert sorted(given) == sorted(used)
    assert len(given) == len(set(given))
    assert {int(each) for each in re.findall(r"\[(\d+)\]", letter.text)} == used


def test_a_new_origin_already_told_as_a_conflict_is_not_told_again(account):
    (story,) = digest(without_post(account), account).stories
    assert [line.tag for part in story.parts for line in part.lines] == ["Conflict", "Told by another origin"]
    assert "two were apprentices" in story.parts[1].lines[0].text


def test_of_a_conflict_with_what_was_replaced_only_the_one_that_stands_is_told(account):
    relations = (
        Relation("f-1", "f-2", "update", "later"),
        Relation("f-1", "f-3", "conflict", "bound"),
        Relation("f-2", "f-3", "conflict", "bound"),
    )
    six = replace(account.figures[1], range=replace(account.figures[1].range, low=6, high=6), text="Six people")
    figures = tuple(six if each.id == "f-2" else each for each in account.figures)
    dead = replace(account.points[0], relations=relations)
    later = replace(account, figures=figures, points=(dead, *account.points[1:]))
    (story,) = digest(without_post(later), later).stories
    (conflict,) = story.parts[0].lines
    assert "“Six people”; against that" in conflict.text


def test_conflicts_that_read_alike_are_one_line(account):
    """The Fire Brigade's five stands in two reports: against the union it is one conflict, with all citations."""
    relations = (Relation("f-1", "f-3", "conflict", "bound"), Relation("f-2", "f-3", "conflict", "bound"))
    same = replace(account.figures[1], range=account.figures[0].range, text=account.figures[0].text)
    one, other = account.figures[0].statement, account.figures[1].statement
    voice = next(each for each in account.statements if each.id == one).speaker
    figures = tuple(same if each.id == "f-2" else each for each in account.figures)
    statements = tuple(replace(each, speaker=voice) if each.id == other else each for each in account.statements)
    dead = replace(account.points[0], relations=relations)
    later = replace(account, statements=statements, figures=figures, points=(dead, *account.points[1:]))
    (story,) = digest(without_post(later), later).stories
    (conflict,) = story.parts[0].lines
    assert len(conflict.numbers) == 3


def test_a_new_story_is_told_by_its_brief(account):
    view = view_digest(Account(), account, find_changes(Account(), account, (Succession("t-mill"),)), SINCE)
    (story,) = view.stories
    assert story.note.startswith("New story: 3 reports → 3 outlets")
    assert [part.heading for part in story.parts] == ["Disputed", "Said by one side alone"]
    assert story.parts[0].lines[0].text.startswith("The fire brigade said that five people died")
    assert story.parts[0].lines[0].numbers == (1, 2, 3)


def test_words_withdrawn_and_corrections_are_changes(account):
    former = replace(account.reports[0], id="r-was")
    gone = replace(account.statements[0], id="s-gone", report="r-was", text="Nobody died", spans=())
    right = replace(account, statements=tuple(replace(each, correction=each.caveat) for each in account.statements))
    ebb = {each.id for each in right.statements if each.report == "r-ebb"}
    earlier = replace(
        right,
        reports=(former, *right.reports[1:]),
        statements=(gone, *(each for each in right.statements if each.id not in ebb)),
        figures=tuple(each for each in right.figures if each.statement not in ebb),
        points=(),
    )
    (story,) = digest(earlier, right).stories
    lines = {line.tag: line for part in story.parts for line in part.lines}
    assert lines["Words withdrawn"].text == "The Daily Ebb “Mill fire kills five in Orrin” no longer has"
    assert [part.text for part in lines["Words withdrawn"].parts] == ["Orrin Fire Brigade said “Nobody died”"]
    assert "could not verify" in lines["Correction"].text


def test_what_is_agreed_now_is_told_with_both_voices(account):
    across = (Relation("f-1", "f-3", "agree", "bound", across=True),)
    dead = replace(account.points[0], relations=across, flags=("agreed",))
    later = replace(account, points=(dead, *account.points[1:]))
    (story,) = digest(without_post(account), later).stories
    (line,) = [line for part in story.parts for line in part.lines if line.tag == "Agreed now"]
    assert line.text == (
        "How many died: Orrin Fire Brigade said “Five people”; also mill workers' union said “At least eight workers”"
    )


def test_nothing_new(account):
    view = digest(account, account)
    assert (view.subject, view.lead, view.stories) == ("Digest since 12 Mar 2031: nothing new", "Nothing is new.", ())
    assert view.quiet == ("Mill fire in Orrin",)
    assert "Nothing new in: Mill fire in Orrin" in write_letter(view).text


def test_several_stories_the_most_disputed_first_and_the_quiet_ones_named(account):
    quiet = replace(account.stories[0], id="t-a", title="Quiet <b>town</b>", points=(), reports=())
    view = view_digest(
        replace(without_post(account), stories=(quiet, *account.stories)),
        replace(account, stories=(quiet, *account.stories)),
        find_changes(without_post(account), account, followed(account)),
        SINCE,
    )
    assert [story.title for story in view.stories] == ["Mill fire in Orrin"]
    assert view.quiet == ("Quiet <b>town</b>",)
    assert view.lead.endswith("in 1 of 2 stories.")
    assert "Quiet &lt;b&gt;town&lt;/b&gt;" in write_letter(view).html


class Page(HTMLParser):
    """What a page asks a reader's program to do."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.levels, self.links, self.open = [], [], [], []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if re.fullmatch(r"h\d", tag):
            self.levels.append(int(tag[1]))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.fixture
def page(account):
    changes = find_changes(Account(), account, (Succession("t-mill"),))
    return Page(write_letter(view_digest(Account(), account, changes, SINCE)).html)


def test_the_page_loads_and_runs_nothing(page):
    assert not {"script", "img", "iframe", "link", "form", "object", "svg", "base"} & {tag for tag, _ in page.tags}
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on") or name == "src"]
    links = [attributes["href"] for tag, attributes in page.tags if tag == "a"]
    assert links
    assert all(link.startswith(("#w", "https://", "http://")) for link in links)
    assert not page.open, "every element is closed"


def test_the_page_has_a_language_and_headings_in_order_and_styles_on_its_elements(page):
    assert dict(page.tags)["html"] == {"lang": "en"}
    assert page.levels[0] == 1
    assert all(after - before <= 1 for before, after in zip(page.levels, page.levels[1:], strict=False))
    styled = {tag for tag, attributes in page.tags if "style" in attributes}
    assert {"body", "h1", "h2", "h3", "p", "a", "li"} <= styled
    assert not [
        tag for tag, attributes in page.tags if tag in ("h1", "h2", "h3", "p", "li") and "style" not in attributes
    ]


def test_the_text_is_narrow_and_begins_with_what_it_is(account):
    text = write_letter(digest(without_post(account), account)).text
    assert max(map(len, text.splitlines())) <= 76
    assert text.startswith("Digest since 12 Mar 2031\n========================\n1 disputed")
