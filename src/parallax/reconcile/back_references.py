"""Counts that lean on one told before in their report: "seven of the 11", "of these, 41"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from parallax.reconcile.part_words import PREDICATE, RECEIVED
from parallax.reconcile.subject import Subject
from parallax.reconcile.subject_part import RECEIVED_PART, SOME
from parallax.reconcile.subject_state import IN_BED
from parallax.reconcile.told import Counted, Told

BEFORE, AFTER = 24, 60
THE = re.compile(r"\bthe\s*$", re.IGNORECASE)
OF_THE = re.compile(r"^\s*of (?:the|these|those)\s*$", re.IGNORECASE)
OWN_TIME = re.compile(r"\b(?:since|overnight|today|in the (?:last|past))\b", re.IGNORECASE)
OF_THESE = re.compile(r"\bof (?:these|those|them|whom)\b[\s,]*$", re.IGNORECASE)

OF_THEM = re.compile(r"^\s*of (?:these|those|them|whom)\b", re.IGNORECASE)
BEGINS = re.compile(r"(?:^|[.;:,(—–-]|\band)\s*[\"“]?\s*of (?:these|those|them|whom)\b[\s,]*$", re.IGNORECASE)
REACH = 320
"""Characters before a part in which the whole that it leans on is told."""


def with_back_references(told: Sequence[Told]) -> tuple[Told, ...]:
    """The statements, in reading order, with such counts of what the earlier one counts: people dead, hurt, missing.

    "The 11" is the earlier eleven told again, no answer of its own (`back`); what is "of the 11" or "of these" is a part.
    """
    before: list[Counted] = []
    found: list[Told] = []
    for each in told:
        if found and found[-1].report.id != each.report.id:
            before = []
        figures: list[Counted] = []
        for counted in each.figures:
            figures.append(_resolved(counted, each, before))
            before.append(figures[-1])
        own: Iterable[Counted] = _of_their_wholes(_parts(figures, each), each)
        own = tuple(_part_of_toll(counted, before) for counted in own)
        found.append(replace(each, figures=own) if own else each)
    return tuple(found)


def _part_of_toll(counted: Counted, before: Sequence[Counted]) -> Counted:
    """A part told in a later sentence is in the state of its whole where it names none: "of these, 40 are from Arlen"."""
    if counted.figure.part_of is None or counted.subject.state is not None or counted.subject.dimension != "person":
        return counted
    whole = next((one.subject for one in before if one.figure.id == counted.figure.part_of), None)
    if whole is None or not whole.toll or whole.dimension != "person":
        return counted
    return replace(counted, subject=replace(counted.subject, state=whole.state, part=counted.subject.part or SOME))


def _of_their_wholes(figures: Sequence[Counted], told: Told) -> Iterator[Counted]:
    """A group is in the state of its whole: "27 died, six of them children, and 50 were hurt" tells of six dead."""
    wholes = {each.figure.id: each.subject for each in figures if each.subject.toll}
    for each in figures:
        whole = wholes.get(each.figure.part_of or "")
        after = told.report.text[each.figure.span.end : each.figure.span.end + AFTER]
        if whole is not None and whole.dimension == each.subject.dimension == "person" and PREDICATE.match(after):
            yield replace(each, subject=replace(each.subject, state=whole.state))
        else:
            yield each


def _resolved(counted: Counted, told: Told, before: Sequence[Counted]) -> Counted:
    lead = told.report.text[max(0, counted.figure.span.start - BEFORE) : counted.figure.span.start]
    if (whole := _leant_on(counted, told, before)) is not None:
        return _part(counted, whole, told)
    harmed = [each for each in before if each.subject.toll and each.subject.dimension == "person"]
    if " " in counted.figure.text or not harmed:
        return counted
    if OF_THESE.search(lead):
        return _part(counted, harmed[-1], told)
    same = [each for each in harmed if each.figure.range == counted.figure.range]
    if THE.search(lead) and same:
        return replace(counted, subject=_group(same[-1].subject, None), back=True)
    return counted


def _leant_on(counted: Counted, told: Told, before: Sequence[Counted]) -> Counted | None:
    """The last and greater count before it that a part names by "them" alone ("of these, 41", "400 of them"); one that is told
    in a state of its own is left to those who tell of that state.
    """
    figure, text = counted.figure, told.report.text
    lead, after = text[max(0, figure.span.start - BEFORE) : figure.span.start], text[figure.span.end :][:BEFORE]
    of_them = figure.counted is None and (OF_THEM.match(after) or OF_THEM.match(figure.text))
    if figure.unit not in {"count", "person"} or figure.part_of is not None or not (of_them or BEGINS.search(lead)):
        return None
    near = [each for each in before if 0 < figure.span.start - each.figure.span.end <= REACH and _holds(each, counted)]
    if not near or counted.subject.state not in {None, near[-1].subject.state}:
        return None
    return near[-1]


def _holds(whole: Counted, part: Counted) -> bool:
    subject = whole.subject
    named = subject.dimension in {"person", "count"} and (subject.words.head is not None or subject.toll)
    low, high = part.figure.range.low, whole.figure.range.low
    return named and subject.part is None and not subject.individual and low is not None and (high or 0.0) > low


def _parts(figures: Sequence[Counted], told: Told) -> list[Counted]:
    """ "Seven of the 11 died in Arlen": the seven are some of what the eleven are, and the place is theirs."""
    found = list(figures)
    for at, (one, whole) in enumerate(pairwise(figures)):
        between = told.report.text[one.figure.span.end : whole.figure.span.start]
        if whole.back and OF_THE.match(between) and one.figure.part_of is None:
            part = _part(one, whole, told)
            place = one.figure.place or whole.figure.place
            found[at] = replace(part, figure=replace(part.figure, place=place))
            found[at + 1] = replace(whole, figure=replace(whole.figure, place=None))
    return found


def _part(counted: Counted, whole: Counted, told: Told) -> Counted:
    after = told.report.text[counted.figure.span.end : counted.figure.span.end + AFTER]
    own = counted.subject.part
    part = RECEIVED_PART if RECEIVED.search(after) else own or SOME
    figure = replace(counted.figure, part_of=whole.figure.id)
    if counted.subject.state in IN_BED and OWN_TIME.search(after):
        return replace(counted, figure=figure)  # "of these, 236 were admitted since Monday" is a count of its own
    return replace(counted, figure=figure, subject=_group(whole.subject, part))


def _group(subject: Subject, part: str | None) -> Subject:
    return replace(subject, part=part, added=False, individual=False, risen=False, fallen=False, total=False)
