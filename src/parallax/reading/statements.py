"""From resolved drafts to statements with ids."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from parallax.nouns.actor import Actor
from parallax.nouns.ident import make_id
from parallax.nouns.mention import PlaceMention, TimeMention
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.reading.attribution import Draft, corrected_by, takes_back
from parallax.reading.attribution.headings import is_heading
from parallax.reading.attribution.namelessness import keeps_name_back
from parallax.reading.clause_times import main_time
from parallax.reading.cues import HELD_SO, JUDGING, NEGATIVE_CUES
from parallax.reading.details.channels import channel_in
from parallax.reading.details.cue_words import cue_words
from parallax.reading.details.hedges import hedges_in
from parallax.reading.details.relays import outside, relays_of
from parallax.reading.details.said import said_on
from parallax.reading.document import Document
from parallax.reading.inherited import inherited
from parallax.reading.speakers.resolve import Spoken
from parallax.reading.whole_clauses import less_speaker, whole_clause

LONGEST = 100
"""Words of one statement at most; a longer one is split at sentences."""


@dataclass(frozen=True, slots=True)
class Around:
    """What a statement's making needs beside its draft."""

    doc: Document
    spoken: Sequence[Spoken]
    actors: dict[int, Actor]
    times: Sequence[TimeMention]
    places: Sequence[PlaceMention]
    days: Sequence[TimeMention] = ()


def relayed(doc: Document, spoken: Sequence[Spoken]) -> list[Spoken]:
    """Outlets that only pass on what another speaker says become that speaker's relays."""
    passing = {id(s): s for s in spoken if s.phrase is not None and _is_relay(s) and _passes_on(s, spoken)}
    kept = [s for s in spoken if id(s) not in passing]
    for item in passing.values():
        name = item.phrase.name or item.phrase.text if item.phrase else ""
        kept = [
            replace(s, draft=_passed_by(doc, s.draft, item.draft, name)) if _inside(s.draft, item.draft) else s
            for s in kept
        ]
    return kept


def _passed_by(doc: Document, inner: Draft, outer: Draft, name: str) -> Draft:
    """The draft with its relay, which its words end before ("…, according to the Gazette")."""
    at = outer.cue.start if outer.cue is not None else inner.outer.end
    last = inner.pieces[-1]
    if outer.form != "phrase" or not last.start < at < last.end:
        return replace(inner, relayed_by=name)
    end = last.start + len(doc.text[last.start : at].rstrip(" \n,—–-"))
    return replace(inner, relayed_by=name, pieces=(*inner.pieces[:-1], Span(last.start, end)))


def _is_relay(outer: Spoken) -> bool:
    """True for an outlet, and for a body that closes the sentence in which another speaks ("A said B, XYZ reported")."""
    draft, phrase = outer.draft, outer.phrase
    if phrase is None or phrase.media:
        return phrase is not None
    closes = draft.verb == "report" and draft.cue is not None and draft.cue.start >= draft.outer.end
    return closes and phrase.kind == "body" and phrase.name is not None


def _passes_on(outer: Spoken, spoken: Sequence[Spoken]) -> bool:
    return any(s is not outer and s.part is not None and _inside(s.draft, outer.draft) for s in spoken)


def _inside(inner: Draft, outer: Draft) -> bool:
    return inner is not outer and inner.cue is not None and any(p.holds(inner.cue) for p in outer.pieces)


def make_statements(around: Around) -> tuple[Statement, ...]:
    """The statements of a report in the order of their words, each with its details."""
    made = [
        _statement(around, item, pieces) for item in around.spoken for pieces in _split(around.doc, item.draft.pieces)
    ]
    made.sort(key=lambda s: (s.span.start, s.span.end, s.id, s.kind in ("believed", "planned"), s.cue or ""))
    made = [
        next(same) for _, same in groupby(made, key=lambda s: s.id)
    ]  # two cues of one verb group bring the same words
    actors = {actor.id: actor for actor in around.actors.values()}
    made = [inherited(around.doc, actors, made, n) for n in range(len(made))]
    return tuple(_linked(made))


def _split(doc: Document, pieces: tuple[Span, ...]) -> list[tuple[Span, ...]]:
    """The content whole, or by sentences where it has too many words."""
    if len(Span(pieces[0].start, pieces[-1].end).of(doc.text).split()) <= LONGEST:
        return [pieces]
    parts: list[list[Span]] = [[]]
    count = 0
    for piece in pieces:
        for part in _by_sentence(doc, piece):
            words = len(part.of(doc.text).split())
            if parts[-1] and count + words > LONGEST:
                parts.append([])
                count = 0
            parts[-1].append(part)
            count += words
    return [tuple(_closed(part)) for part in parts if part]


def _by_sentence(doc: Document, piece: Span) -> list[Span]:
    edges = [doc.tokens[first].start for first, _ in doc.sentences]
    inner = [edge for edge in edges if piece.start < edge < piece.end]
    bounds = [piece.start, *inner, piece.end]
    spans = [Span(a, b) for a, b in pairwise(bounds)]
    return [Span(s.start, s.start + len(s.of(doc.text).rstrip())) for s in spans if s.of(doc.text).strip()]


def _closed(parts: list[Span]) -> list[Span]:
    """Sentences that follow on one another are one piece."""
    joined: list[Span] = []
    for part in parts:
        if joined and part.start - joined[-1].end <= 2:
            joined[-1] = Span(joined[-1].start, part.end)
        else:
            joined.append(part)
    return joined


def _statement(around: Around, item: Spoken, pieces: tuple[Span, ...]) -> Statement:
    doc, draft, phrase = around.doc, item.draft, item.phrase
    pieces = tuple(_bare(doc, piece) for piece in pieces)
    pieces = less_speaker(doc, pieces, (phrase.whole or phrase.span) if phrase else None)
    pieces = whole_clause(doc, draft, pieces, (phrase.whole or phrase.span) if phrase else None)
    outer = Span(pieces[0].start, pieces[-1].end)
    beside = outside(doc, draft)
    time = said_on(doc, draft, around.times, [s.draft for s in around.spoken], around.days)
    happened = main_time(doc, pieces, around.times)
    actor = around.actors.get(id(item.part)) if item.part is not None else None
    cue = cue_words(doc, draft)
    own = draft.form == "own" or (draft.form == "caveat" and actor is None)
    return Statement(
        id=make_id("s", doc.report.id, outer.start, outer.end, draft.form == "own"),
        report=doc.report.id,
        span=outer,
        text=outer.of(doc.text),
        spans=pieces,
        sentence=draft.sentence,
        kind=draft.kind,
        own_voice=own,
        speaker=actor.id if actor else None,
        speaker_text=_speaker_text(item, actor),
        speaker_span=(phrase.whole or phrase.span) if phrase else None,
        cue=cue.of(doc.text) if cue else None,
        cue_span=cue,
        quoted=draft.quoted,
        anonymous=not own and _anonymous(item, beside),
        channel=_channel(draft, beside),
        relays=relays_of(doc, draft),
        said_words=time.text if time else None,
        said=time.interval if time else None,
        happened=happened.interval if happened else None,
        happened_words=happened.text if happened else None,
        hedges=(*_held(doc, draft), *hedges_in(f"{beside if not own else ''} {outer.of(doc.text)}")),
        denial=_denial(doc, draft),
        caveat=draft.form == "caveat",
        places=tuple(
            dict.fromkeys(
                p.place.id
                for p in around.places
                if outer.holds(p.span) and p.place and p.use == "name" and any(x.holds(p.span) for x in pieces)
            )
        ),
        headline=draft.form == "heading" or _in_heading(doc, outer),
        opinion=draft.kind == "believed"
        or draft.verb in HELD_SO
        or _judges(doc, draft)
        or (draft.form == "post" and not (actor and actor.roles)),
        caption=draft.form == "post"
        and not any(t.pos == "VERB" and t.tag in ("VBD", "VBZ", "VBP", "VB") for t in doc.inside(outer)),
    )


def _bare(doc: Document, piece: Span) -> Span:
    """A piece without the comma that closes a quotation before its cue."""
    words = piece.of(doc.text)
    kept = words.rstrip().removesuffix(",").rstrip(" *")
    lead = len(words) - len(words.lstrip())
    return Span(piece.start + lead, piece.start + len(kept)) if len(kept) > lead else piece


def _speaker_text(item: Spoken, actor: Actor | None) -> str | None:
    if item.phrase is not None:
        return item.phrase.text
    return actor.name if actor else None


def _anonymous(item: Spoken, beside: str) -> bool:
    part, phrase = item.part, item.phrase
    if keeps_name_back(beside, named=part is not None and part.kind != "unnamed" and bool(part.names)):
        return True
    return part is not None and part.kind == "unnamed" and (part.anonymous or bool(phrase and phrase.anonymous))


def _channel(draft: Draft, beside: str) -> str | None:
    if draft.form == "post":
        return channel_in(beside) or "Twitter"
    return channel_in(beside) if draft.form != "own" else None


def _held(doc: Document, draft: Draft) -> tuple[str, ...]:
    """The verb of what is only held to be so, as it is written: it weakens what it brings."""
    return (doc.tokens[draft.cue_index].lower,) if draft.verb in HELD_SO and draft.cue_index is not None else ()


def _judges(doc: Document, draft: Draft) -> bool:
    """True for a judgement that its verb tells: a view, and no account of what happened."""
    within = draft.cue is not None and draft.pieces[0].holds(draft.cue)
    return (
        within
        and draft.verb in JUDGING - {"blame"}
        and draft.cue_index is not None
        and not doc.kids(draft.cue_index, "neg")
    )


def _denial(doc: Document, draft: Draft) -> bool:
    """True for what a speaker denies; "did not deny" is none."""
    if draft.verb not in NEGATIVE_CUES or draft.cue_index is None:
        return False
    return draft.form == "own" or not doc.kids(draft.cue_index, "neg")


def _in_heading(doc: Document, span: Span) -> bool:
    title = doc.report.title_span
    if title is not None and title.meets(span):
        return True
    number = doc.block_at(span.start)
    inside = number < len(doc.blocks) and doc.tokens[doc.blocks[number][0]].start <= span.start
    return inside and is_heading(doc, number)


def _linked(made: Sequence[Statement]) -> list[Statement]:
    """Sets `within` for what is nested and `about` for caveats."""
    attributed = [s for s in made if not s.own_voice]
    linked = []
    for statement in made:
        changed = statement
        if not statement.own_voice:
            holders = [
                o
                for o in attributed
                if o is not statement and o.span.holds(statement.span) and o.span != statement.span
            ]
            if holders and statement.cue_span is not None and holders[0].span.holds(statement.cue_span):
                inner = min(holders, key=lambda o: (len(o.span), o.id))
                changed = replace(changed, within=inner.id)
        if statement.caveat:
            before = [o for o in made if o.span.start < statement.span.start and not o.caveat]
            last = before[-1].id if before else None
            back = takes_back(statement)
            changed = replace(changed, correction=back, about=corrected_by(statement, made) if back else last)
        linked.append(changed)
    return linked
