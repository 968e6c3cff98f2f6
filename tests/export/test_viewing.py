from dataclasses import replace
from datetime import datetime

from parallax.export.answers import point_view
from parallax.export.index import Citations, Index
from parallax.export.viewing import view_account
from parallax.nouns.account import Account, Line
from parallax.nouns.interval import Interval
from parallax.nouns.range import Range
from parallax.nouns.relation import Relation


def the_story(account):
    return view_account(account).stories[0]


def section(account, key):
    return next(section for section in the_story(account).sections if section.key == key)


def test_citations_are_numbered_in_the_order_of_reading(account):
    story = the_story(account)
    assert [line.numbers for part in story.brief for line in part.lines] == [(1, 2, 3), (4,), (5,)]
    assert [words.number for words in story.words] == list(range(1, len(story.words) + 1))
    assert story.words[3].statement == "s-8"


def test_every_number_leads_to_words(account):
    story = the_story(account)
    known = {words.number for words in story.words}
    lines = [line for section in (*story.brief, *story.sections) for line in section.lines]
    assert {number for line in lines for number in line.numbers} <= story.listed <= known


def test_counts_run_from_reports_to_sides(account):
    assert the_story(account).counts == ("3 reports", "3 outlets", "5 to 6 origins", "5 speakers", "2 sides")
    assert the_story(account).days == "published 12 Mar 2031 08:50 to 13 Mar 2031"


def test_one_origin_is_one_answer_however_often_repeated(account):
    (table,) = the_story(account).tables
    first = table.answers[0]
    assert [answer.letter for answer in table.answers] == ["A", "B", "C"]
    assert first.numbers == (1, 2)
    assert first.carried == "2 reports, 2 outlets"
    assert first.why == ("the same sentence", "one wire credited")


def test_figures_stand_by_day_and_then_by_size(account):
    (table,) = the_story(account).tables
    assert [answer.figure for answer in table.answers] == ["Five people", "two", "At least eight workers"]


def test_an_answer_tells_how_it_stands(account):
    (table,) = the_story(account).tables
    short = [[standing.told for standing in answer.stands] for answer in table.answers]
    assert short == [
        ["conflicts with C"],
        ["part of C"],
        ["conflicts with A", "includes B"],
    ]
    told = [[standing.told for standing in answer.standings] for answer in table.answers]
    assert told == [
        ["conflicts with C (bound)", "undecided against B (missing: who is counted)"],
        ["part of C (part)", "undecided against A (missing: who is counted)"],
        ["conflicts with A (bound)", "includes B (part)"],
    ]
    assert table.answers[0].standings[0].why == ("the same town", "5 lies below 8")


def test_a_figure_tells_what_it_covers(account):
    (table,) = the_story(account).tables
    assert [answer.covers for answer in table.answers] == [
        "dead; in Orrin",
        "apprentices; part of “At least eight workers”",
        "dead; since Tuesday (11–13 Mar 2031)",
    ]


def test_a_scope_that_is_not_stated_is_told_so(account):
    hurt = next(point for point in the_story(account).points if point.id == "q-hurt")
    assert hurt.answers[0].covers == "wounded; scope not stated"
    assert hurt.answers[0].reading == "read as 12 or more"


def test_the_sections_in_their_order(account):
    keys = [section.key for section in the_story(account).sections]
    assert keys == [
        "timeline", "disputed", "agreed", "revised", "one-side", "one-origin", "undecided", "unverified", "unknown",
    ]  # fmt: skip


def test_what_is_disputed_is_told_once_an_answer(account):
    (line,) = section(account, "disputed").lines
    assert line.text == "How many died"
    assert [(part.text, part.numbers) for part in line.parts] == [
        ("Orrin Fire Brigade “Five people”", (1, 2)),
        ("mill workers' union “At least eight workers”", (3,)),
        ("why: the same town; 5 lies below 8", ()),
    ]


def test_what_one_side_alone_says_stands_under_its_name(account):
    lines = section(account, "one-side").lines
    assert [line.text for line in lines] == ["Town of Orrin", "Speakers whose side is not told"]
    assert lines[1].parts[0].text == "How many were hurt: a senior official “Dozens”"


def test_what_is_revised_runs_from_the_older_to_the_newer(account):
    (line,) = section(account, "revised").lines
    assert "“Five people died in the mill fire”, then mill workers' union “At least eight" in line.parts[0].text


def test_what_is_undecided_names_the_missing_detail(account):
    (line,) = section(account, "undecided").lines
    assert [part.text for part in line.parts] == ["who is counted: “Five people”, “two”"]


def test_what_is_told_already_is_not_asked_again(account):
    story = account.stories[0]
    asked = (
        Line("How many died: who is counted is not told, for “Five people”, “two”.", ("s-1",)),
        Line("How many died: the time covered is not told, for “Five people”, “two”.", ("s-1",)),
        Line(story.brief[0].text, story.brief[0].statements),
    )
    story = replace(story, unknown=asked)
    lines = section(replace(account, stories=(story,)), "unknown").lines
    assert [line.text for line in lines] == [asked[1].text]


def test_a_long_table_shows_what_settles_something_the_extremes_and_the_latest(account):
    statements = [
        replace(
            account.statements[0],
            id=f"s-{number}",
            said=Interval(datetime(2031, 3, 1 + number), datetime(2031, 3, 1 + number)),
        )
        for number in range(20)
    ]
    figures = [
        replace(account.figures[0], id=f"f-{number}", statement=f"s-{number}", range=Range(value, value))
        for number, value in enumerate([50, 51, 52, 53, 54, 1, 56, 57, 58, 59, 60, 99, 62, 63, 64, 65, 66, 67, 68, 69])
    ]
    asked = replace(
        account.points[0],
        statements=tuple(each.id for each in statements),
        figures=tuple(each.id for each in figures),
        origins=(),
        relations=(Relation("f-8", "f-14", "conflict", "words"),),
    )
    index = Index(replace(account, statements=tuple(statements), figures=tuple(figures), points=(asked,)))
    table = point_view(asked, index, Citations(index))
    letters = [answer.letter for answer in table.rows]
    assert len(letters) == 10
    assert {"F", "L", "I", "O", "S", "T"} <= set(letters)
    assert table.more == "and 10 more answers in the JSON"


def test_what_is_unverified_shows_the_caveat(account):
    (line,) = section(account, "unverified").lines
    assert "The Daily Ebb, in its own voice “The Ebb could not verify" in line.text


def test_words_leave_the_cue_between_the_pieces_out(account):
    words = next(words for words in the_story(account).words if words.statement == "s-6")
    assert words.words == "We found them … near the east gate"
    assert (words.speaker, words.role) == ("Mara Voss", "fire chief")
    assert words.side == "Town of Orrin"


def test_words_tell_channel_relay_and_remarks(account):
    words = {words.statement: words for words in the_story(account).words}
    assert words["s-2"].route == "through Reach Press"
    assert words["s-3"].route == "Telegram"
    assert words["s-3"].marks == ("about its own side",)
    assert words["s-5"].marks == ("unnamed",)
    assert words["s-8"].marks == ("denial",)
    assert words["s-10"].speaker == "no speaker named"


def test_near_copies_and_reports_of_no_story(account):
    view = view_account(account)
    assert view.stories[0].copies[0].text == (
        "The Daily Ebb “Mill fire kills five in Orrin” is excerpted by Morning Tide “Five die at mill”: "
        "62 % of its words; it drops the denial"
    )
    assert [report.id for report in view.others] == ["r-far"]
    assert view.refused[1] == ("lines.jsonl#3", "not JSON: ␛[2J")


def test_an_observer_is_no_side(account):
    observed = replace(account, sides=tuple(replace(side, observer=True) for side in account.sides))
    assert {words.side for words in the_story(observed).words} == {None}


def test_an_empty_account(account):
    view = view_account(Account())
    assert (view.stories, view.others, view.refused) == ((), (), ())


def test_more_answers_than_letters(account):
    from parallax.export.answers import _letter, _place, _runs

    assert [_place(_letter(place)) for place in range(800)] == list(range(800))
    assert _runs(["A", "B", "C", "F", "Z", "AA"]) == ["A–C", "F", "Z", "AA"]
    assert [_letter(place) for place in (0, 25, 26, 27, 51, 52, 702)] == ["A", "Z", "AA", "AB", "AZ", "BA", "AAA"]


def test_as_of_stands_beside_the_days(account):
    moment = Interval(datetime(2031, 3, 13, 9), datetime(2031, 3, 13, 9), "minute")
    assert the_story(replace(account, as_of=moment)).days.endswith("13 Mar 2031; as of 13 Mar 2031 09:00")


def test_the_brief_stands_under_the_headings_of_its_parts(account):
    story = the_story(account)
    assert [(part.key, part.heading, len(part.lines)) for part in story.brief] == [
        ("brief-disputed", "Disputed", 1),
        ("brief-alone", "Said by one side alone", 2),
    ]


def test_lines_without_a_part_have_no_heading(account):
    plain = replace(account.stories[0], brief=tuple(replace(line, part=None) for line in account.stories[0].brief))
    (part,) = the_story(replace(account, stories=(plain,))).brief
    assert (part.heading, len(part.lines)) == ("", 3)


def test_what_is_agreed_is_only_what_stands_so_across_sides(account):
    relations = (Relation("f-1", "f-3", "agree", "bound", across=True), Relation("f-3", "f-4", "agree", "bound"))
    points = tuple(
        replace(point, flags=("agreed",), relations=relations) if point.id == "q-dead" else replace(point, flags=())
        for point in account.points
    )
    (line,) = section(replace(account, points=points), "agreed").lines
    assert [part.text.split(" “")[1] for part in line.parts] == ["Five people”", "At least eight workers”"]
