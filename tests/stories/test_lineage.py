import random
from collections.abc import Callable
from datetime import datetime

import pytest

from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.stories import find_lineage

Make = Callable[..., Report]
DAY = datetime(2031, 5, 3)

WIRE = (
    "The Lower Reach dam reportedly lost water through a crack on its eastern flank, engineers said on "
    "Friday. The water board "
    "of Velm lowered the lake by 3 metres within two days. Farmers below the dam moved 400 cattle to "
    "higher ground before "
    "nightfall. A spokeswoman for the board told Norda that the crack had been found during a routine "
    "walk along the crest. "
    "The dam was built in 1962 and was last repaired eleven years ago, after a landslide filled the "
    "southern spillway."
)
OWN = (
    "In Velm people queued for sandbags this morning. Schools along the river stay shut until Monday, the"
    " mayor announced, and "
    "buses take pupils to the gymnasium of Harsund instead. Nobody could say how long the repairs would "
    "last. Shopkeepers in "
    "the old market carried their goods to upper floors, and the museum sent its paintings away by lorry."
)


def test_a_copy_an_excerpt_and_a_stranger(make: Make) -> None:
    wire = make("a", WIRE, datetime(2031, 5, 2))
    copy = make("b", WIRE.replace("reportedly ", "").replace("two days", "two nights"), datetime(2031, 5, 3))
    excerpt = make("c", ". ".join(WIRE.split(". ")[:2]) + ".", datetime(2031, 5, 3))
    found = {(link.source, link.target): link for link in find_lineage([wire, copy, excerpt, make("d", OWN)], [])}
    assert found["a", "b"].kind == "copy"
    assert found["a", "b"].share > 0.8
    assert "hedge: reportedly" in found["a", "b"].dropped
    assert found["a", "c"].kind == "excerpt"
    assert not any("d" in pair for pair in found)


def test_the_older_is_the_source_whatever_its_id(make: Make) -> None:
    (link,) = find_lineage([make("a", WIRE, datetime(2031, 5, 3)), make("b", WIRE, datetime(2031, 5, 2))], [])
    assert (link.source, link.target) == ("b", "a")


def test_a_shared_passage_in_two_longer_reports(make: Make) -> None:
    mine = (
        " ".join(WIRE.split(". ")[0:1])
        + ". "
        + " The lake feeds two power stations and a cannery. "
        + ". ".join(WIRE.split(". ")[2:])
    )
    (link,) = find_lineage([make("a", WIRE), make("b", mine + " " + OWN)], [])
    assert link.kind in {"shared-wire", "copy"}
    assert link.share < 0.9


def test_two_renderings_of_one_agency_sentence(make: Make) -> None:
    one = (
        "Earlier this month the Velmian coast guard first closed the southern harbours, before sealing the "
        "whole bay this week near Harsund."
    )
    other = (
        "The Velmian coast guard first closed harbours in the south, before it sealed off the bay of Harsund "
        "during the past week."
    )
    tail_one = " Fishermen said that they had lost their income. Boats rocked idle in Brattnes under a grey sky."
    tail_two = " Hotels were empty. The minister of trade promised loans without interest to every owner of a cutter."
    with_agency = [make("a", one + tail_one, agency="Norda"), make("b", other + tail_two, agency="Norda")]
    (link,) = find_lineage(with_agency, [])
    assert link.kind in {"translation", "shared-wire"}
    assert "both credit Norda" in link.why


def test_one_quotation_in_two_reports_shows_nothing(make: Make) -> None:
    said = (
        "“We heard the wall of the mill crack like a whip, and then the whole river stood in our kitchen "
        "within a minute,” said {}."
    )
    one = make("a", said.format("Olga Brandt, a baker in Velm") + " " + OWN)
    two = make("b", "The flood came at night. " + said.format("baker Olga Brandt") + " Firemen pumped until noon.")
    assert find_lineage([one, two], []) == ()


def test_what_one_speaker_told_an_agency_makes_no_other_sentence_the_agencys(make: Make) -> None:
    words = (
        "Vrana Power denied on Saturday that guards had beaten strikers with clubs at the northern gate of the harbour."
    )
    told = "Forty cranes stood still, the union told Norda."
    one, other = make("a", f"{words}\n\n{told}", DAY), make("b", words, DAY, agency="Norda")

    def reading(report: Report, *sentences: tuple[str, tuple[str, ...]]) -> Reading:
        spans = [(Span(report.text.index(s), report.text.index(s) + len(s)), s, by) for s, by in sentences]
        said = [
            Statement(
                f"s{span.start}", report.id, span, s, (span,), span, "said", speaker_text="who said it", relays=by
            )
            for span, s, by in spans
        ]
        return Reading(report.id, (), tuple(said), ())

    heard = [reading(one, (words, ()), (told, ("Norda",))), reading(other, (words, ()))]
    assert find_lineage([one, other], heard) == ()
    passed_on = [reading(one, (words, ("Norda",))), reading(other, (words, ()))]
    assert len(find_lineage([one, other], passed_on)) == 1


def test_a_line_that_sums_up_a_speaker_is_no_text_of_another_report(make: Make) -> None:
    lead = "Fifty-one people had gone missing after the express crash at the northern viaduct in Lower Velm."
    found = []
    for speaker in (None, "the emergency service"):
        papers = []
        for name, opening in (("a", "Cranes stood still on the quay."), ("b", "A choir sang in the next valley.")):
            told = "Fifty-one people were missing after the express crash at the northern viaduct in Lower Velm, the service said."
            report = make(name, f"{opening}\n\n{lead}\n\n{told}", DAY)
            span = Span(report.text.index(told), report.text.index(told) + len(told))
            said = Statement("s", name, span, told, (span,), span, "said", speaker_text=speaker)
            papers.append((report, Reading(name, (), (said,), ())))
        found.append(find_lineage([report for report, _ in papers], [reading for _, reading in papers]))
    assert found[0]
    assert found[1] == ()


def test_two_copies_that_credit_one_unseen_agency_share_its_wire(make: Make) -> None:
    one, other = make("a", WIRE, DAY, agency="Norda"), make("b", WIRE, datetime(2031, 5, 4), agency="Norda")
    (link,) = find_lineage([one, other], [])
    assert link.kind == "shared-wire"


def test_order_changes_nothing(make: Make) -> None:
    reports = [make("a", WIRE), make("b", WIRE + " " + OWN), make("c", OWN), make("d", WIRE[:300])]
    expected = find_lineage(reports, [])
    for seed in range(4):
        mixed = reports * 2
        random.Random(seed).shuffle(mixed)  # noqa: S311 - a test's order, not a secret
        assert find_lineage(mixed, []) == expected


def test_nothing_from_nothing(make: Make) -> None:
    assert find_lineage([], []) == ()
    assert find_lineage([make("a", ""), make("b", "")], []) == ()


SAID = (
    "“Twenty-one of the dead were carried out of the packing hall and six out of the yard behind the old mill,” Ann Vel, "
    "director of the disaster council of Orrin, said on Tuesday evening."
)


@pytest.mark.parametrize(("agency", "found"), [("Norda", True), ("Sudra", False)])
def test_a_quotation_in_the_words_of_one_agency_is_that_agencys_text(make: Make, agency: str, found: bool) -> None:
    one = make("a", WIRE + " " + SAID, agency="Norda")
    other = make("b", OWN + " " + SAID, agency=agency)
    assert bool(find_lineage([one, other], [])) is found
