"""Speakers told by name and role right before their cue, where the parse hung them on something else."""

from collections.abc import Sequence
from dataclasses import dataclass

from parallax.reading.annotators import Token
from parallax.reading.cues import CUE_VERBS, WEAK_CUES
from parallax.reading.roles import TITLES, body_noun, person_role

_NAME_WORDS = 4
"""Words of a person's name at most."""
_ROLE_WORDS = 14
"""Words of a description at most."""
_OF = frozenset({"of", "for", "in", "at"})
_DESCRIBING = frozenset({"DET", "ADJ", "NOUN", "PROPN", "ADP", "PART", "CCONJ"})
_MARKS = frozenset({",", '"', "”", "“", "''", "``", "—", "–", "-"})
_LOOSE = frozenset({"acl", "relcl", "conj", "appos", "dep", "parataxis", "amod"})
"""Relations by which the parse hangs a cue on a noun or clause that it does not belong to."""
_LED = frozenset({"conj", "ccomp", "advcl", "dep", "parataxis"})
_RELATIVE = frozenset({"who", "which", "that", "whom", "whose", "where"})
_NOT_BEFORE = frozenset({"and", "but", "or", "who", "which", "that", "while", "whereas"})


@dataclass(frozen=True, slots=True)
class _Named:
    """A speaker's phrase: its first and last token, and the last of the name."""

    first: int
    last: int
    name: range

    @property
    def head(self) -> int:
        return self.name[-1]


def with_named_speakers(tokens: Sequence[Token], sentences: Sequence[tuple[int, int]]) -> tuple[Token, ...]:
    """The tokens with each speaker told by name and role before a cue as that cue's subject, whatever stands before him.

    "Standing at the door, the mayor of Arlen, Ann Dorn, said …": Ann Dorn said it, no door, and the mayor is no part of
    what comes before. So too "…, Mayor Ann Dorn of Arlen said" at a sentence's end.
    """
    mended = list(tokens)
    for first, last in sentences:
        for verb in range(first + 2, last):
            if (
                mended[verb].pos == "VERB"
                and _is_cue(mended, verb, last)
                and (named := _before(mended, first, verb)) is not None
            ):
                _hang(mended, (first, last), verb, named)
        for at in range(first, last - 2):
            if mended[at].lower == "according" and mended[at + 1].lower == "to":
                _hang_behind(mended, (first, last), at + 1)
    return tuple(mended)


def described(tokens: Sequence[Token], first: int, last: int) -> tuple[range, range] | None:
    """The name, and the whole phrase, of a person told by name and role from `first` on, before `last`; None for others.

    "Ann Dorn, the mayor of Arlen, the wall broke": up to "Arlen".
    """
    commas = [t.index for t in tokens[first:last] if t.text == ","]
    end = _unmarked(tokens, last)
    one = range(first, commas[0] if commas else end)
    if _is_titled(tokens, one) or _is_title_and_name(tokens, one):
        whole = _is_titled(tokens, one) or not commas or tokens[commas[0] + 1].pos == "NUM"
        return (_inner_name(tokens, one), one) if whole else None
    if not commas:
        return None
    other = range(commas[0] + 1, commas[1] if len(commas) > 1 else end)
    if _is_name(tokens, one) and _is_role(tokens, other):
        return one, range(first, other.stop)
    return (other, range(first, other.stop)) if _is_role(tokens, one) and _is_name(tokens, other) else None


def _unmarked(tokens: Sequence[Token], last: int) -> int:
    """The end of a sentence without the marks that close it."""
    while tokens[last - 1].pos == "PUNCT":
        last -= 1
    return last


def _hang_behind(tokens: list[Token], sentence: tuple[int, int], to: int) -> None:
    """ "According to the mayor of Arlen, Ann Dorn, …": the name is what "to" leads to, and nothing after it hangs on it."""
    found = described(tokens, to + 1, sentence[1])
    if found is None or any(t.pos == "CCONJ" for t in tokens[found[1].stop : found[1].stop + 2]):
        return
    name, phrase = found
    root = next((i for i in range(*sentence) if tokens[i].head == i), to)
    loose = [i for i in range(phrase.stop, sentence[1]) if tokens[i].head in phrase and tokens[i].pos != "PUNCT"]
    for i in loose:
        tokens[i] = tokens[i]._replace(head=root if i != root else i, dep="dep" if i != root else "ROOT")
    for i in phrase:
        if i != name[-1] and tokens[i].head not in phrase:
            tokens[i] = tokens[i]._replace(head=name[-1], dep="punct" if tokens[i].pos == "PUNCT" else "appos")
    tokens[name[-1]] = tokens[name[-1]]._replace(head=to, dep="pobj")
    _label(tokens, name, phrase)


def _is_cue(tokens: Sequence[Token], verb: int, last: int) -> bool:
    token = tokens[verb]
    if token.lemma not in CUE_VERBS or token.lemma in WEAK_CUES or token.tag == "VBG":
        return False
    inverted = any(t.dep == "nsubj" and t.head == verb for t in tokens[verb + 1 : last])
    return not inverted and tokens[verb - 1].pos != "AUX"


def _before(tokens: Sequence[Token], first: int, verb: int) -> _Named | None:
    """The speaker whose phrase ends right before the verb, over one comma."""
    last = verb - 1
    if tokens[last].text == ",":
        last -= 1
    near = _segment(tokens, first, last)
    if _is_titled(tokens, near):
        return _told(tokens, first, near, _inner_name(tokens, near))
    if near.start - 1 <= first or tokens[near.start - 1].text != ",":
        return None
    if _is_body(tokens, near) and _is_misplaced(tokens, verb, near.start):
        return _Named(near.start, last, range(last, last + 1))
    far = _segment(tokens, first, near.start - 2)
    if _is_name(tokens, near) and _is_role(tokens, far):
        return _told(tokens, first, range(far.start, near.stop), near)
    if _is_role(tokens, near) and _is_name(tokens, far):
        return _told(tokens, first, range(far.start, near.stop), far)
    return None


def _is_body(tokens: Sequence[Token], segment: range) -> bool:
    """ "the River Board", "the Arlen Workers' Union"."""
    words = [tokens[i] for i in segment]
    plain = all(t.pos in {"DET", "ADJ", "NOUN", "PROPN", "PART"} for t in words)
    return plain and len(words) > 1 and (body_noun(words[-1]) or words[-1].entity == "ORG")


def _is_misplaced(tokens: Sequence[Token], verb: int, start: int) -> bool:
    """True for a cue with its own subject that the parse hung on what stands before a comma: a clause that describes
    something needs a pronoun, and one that is told along an "and".
    """
    token = tokens[verb]
    if token.head >= start or any(t.lower in _RELATIVE and t.head == verb for t in tokens[token.head : verb]):
        return False
    return token.dep in {"relcl", "acl", "appos"} or (token.dep in _LED and _closes(tokens, verb))


def _closes(tokens: Sequence[Token], verb: int) -> bool:
    """True where no verb follows in the sentence."""
    for token in tokens[verb + 1 :]:
        if token.text in {".", "!", "?"}:
            return True
        if token.pos in {"VERB", "AUX"}:
            return False
    return True


def _told(tokens: Sequence[Token], first: int, phrase: range, name: range) -> _Named | None:
    """The phrase, unless words go on into it: it begins the sentence, or a mark stands before it."""
    if phrase.start > first and not _is_mark(tokens, phrase.start - 1):
        return None
    return _Named(phrase.start, phrase.stop - 1, name)


def _segment(tokens: Sequence[Token], first: int, last: int) -> range:
    """The tokens back to a mark."""
    start = last
    while start > first and not _is_mark(tokens, start - 1) and last - start < _ROLE_WORDS:
        start -= 1
    return range(start, last + 1)


def _is_mark(tokens: Sequence[Token], at: int) -> bool:
    """True for a mark that parts words, and not for the hyphen of one word ("governor-general")."""
    token = tokens[at]
    inner = token.text == "-" and at + 1 < len(tokens) and tokens[at - 1].end == token.start
    return token.text in _MARKS and not (inner and token.end == tokens[at + 1].start)


def _is_name(tokens: Sequence[Token], segment: range) -> bool:
    words = [tokens[i] for i in segment]
    return 0 < len(words) <= _NAME_WORDS and all(
        t.pos == "PROPN" and t.text[0].isupper() and not body_noun(t) and t.entity not in {"DATE", "TIME"}
        for t in words
    )


def _is_role(tokens: Sequence[Token], segment: range) -> bool:
    """ "the mayor of Arlen", "head of the board": a person's role is the head of the phrase."""
    words = [tokens[i] for i in segment]
    if not words or not all(t.pos in _DESCRIBING or t.text == "-" for t in words):
        return False
    core = [t for t in words[: next((n for n, t in enumerate(words) if t.pos == "ADP"), len(words))] if t.pos != "DET"]
    return bool(core) and len(core) <= _NAME_WORDS and person_role(core[-1]) and core[-1].pos == "NOUN"


def _is_titled(tokens: Sequence[Token], segment: range) -> bool:
    """ "Mayor Ann Dorn of Arlen": a title, a name, and what it is the title of."""
    name = _inner_name(tokens, segment)
    if not name or not _is_name(tokens, name) or not _is_title(tokens[segment.start]):
        return False
    rest = [tokens[i] for i in range(name.stop, segment.stop)]
    return len(rest) > 1 and rest[0].lower in _OF and all(t.pos in {"PROPN", "DET"} for t in rest[1:])


def _is_title_and_name(tokens: Sequence[Token], segment: range) -> bool:
    """ "Governor Ann Dorn"."""
    name = _inner_name(tokens, segment)
    return len(name) > 1 and name.stop == segment.stop and _is_name(tokens, name) and _is_title(tokens[segment.start])


def _inner_name(tokens: Sequence[Token], segment: range) -> range:
    """The capitalised words behind a title."""
    start = segment.start + 1
    stop = start
    while stop < segment.stop and tokens[stop].pos == "PROPN":
        stop += 1
    return range(start, stop)


def _is_title(token: Token) -> bool:
    return token.text[0].isupper() and (token.lower.strip(".") in TITLES or person_role(token))


def _hang(tokens: list[Token], sentence: tuple[int, int], verb: int, named: _Named) -> None:
    """The name is the cue's subject; what hung on the phrase from outside, and the cue itself, hang on the cue.

    Where the parse has the name or the role for the subject, they stay. One word alone may be a place's or a body's name.
    """
    inside = range(named.first, named.last + 1)
    _label(tokens, named.name, inside)
    led = _is_misplaced(tokens, verb, named.first) or tokens[verb].dep in _LOOSE
    if any(tokens[i].head == verb and tokens[i].dep == "nsubj" for i in inside) and not led:
        _set_off(tokens, sentence[0], named, verb)
        return
    for i in inside:
        if i != named.head and tokens[i].head not in inside:
            tokens[i] = tokens[i]._replace(head=named.head, dep="punct" if tokens[i].pos == "PUNCT" else "appos")
    tokens[named.head] = tokens[named.head]._replace(head=verb, dep="nsubj")
    for i in range(*sentence):
        if i not in inside and i != verb and tokens[i].head in inside:
            tokens[i] = tokens[i]._replace(head=verb)
    _raise(tokens, sentence, verb, named)


def _label(tokens: list[Token], name: range, phrase: range) -> None:
    """The name is a person's, and nothing else of the phrase is; one word alone may be a place's or a body's."""
    if len(name) < 2:
        return
    for i in phrase:
        if i in name and not _is_title(tokens[i]):
            tokens[i] = tokens[i]._replace(entity="PERSON", entity_start=i == name[0])
        elif i not in name and tokens[i].entity == "PERSON":
            tokens[i] = tokens[i]._replace(entity="", entity_start=False)


def _set_off(tokens: list[Token], first: int, named: _Named, verb: int) -> None:
    """No -ing form and no other noun before the phrase is the cue's subject beside it."""
    for i in range(first, named.first):
        if tokens[i].head == verb and tokens[i].dep in {"nsubj", "csubj"}:
            tokens[i] = tokens[i]._replace(dep="advcl" if tokens[i].tag == "VBG" else "dep")


def _raise(tokens: list[Token], sentence: tuple[int, int], verb: int, named: _Named) -> None:
    """The cue leads its sentence where it hung loosely on what stands before it, and brings that where nothing follows."""
    first, last = sentence
    joined = named.first > first and tokens[named.first - 1].lower in _NOT_BEFORE
    token = tokens[verb]
    loose = token.dep in _LOOSE or token.head in range(named.first, named.last + 1)
    if token.head != verb and not joined and (loose or _is_misplaced(tokens, verb, named.first)):
        root = _root(tokens, verb)
        brings = any(t.pos in {"VERB", "AUX"} for t in tokens[verb + 1 : last])
        if root != verb:
            for i in range(first, named.first):
                if tokens[i].head == verb and tokens[i].dep in {"mark", "dep", "nsubj"}:
                    tokens[i] = tokens[i]._replace(head=root, dep="dep")
            tokens[root] = tokens[root]._replace(head=verb, dep="advcl" if brings else "ccomp")
        tokens[verb] = token._replace(head=verb, dep="ROOT")
    _set_off(tokens, first, named, verb)


def _root(tokens: Sequence[Token], at: int) -> int:
    """What the cue hangs under at the top."""
    seen = {at}
    while tokens[at].head != at:
        at = tokens[at].head
        if at in seen:
            break
        seen.add(at)
    return at
