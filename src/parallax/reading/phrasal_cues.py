"""Cues of two words, read as the verb that says the same: "made known that", "lets it be known", "gave to understand"."""

from bisect import bisect_right
from collections.abc import Sequence

from parallax.reading.annotators import Token

_TOLD = {
    "make": {"known": "announce", "public": "announce", "clear": "stress", "plain": "stress"},
    "let": {"known": "announce", "know": "announce", "convey": "announce", "understand": "indicate"},
    "give": {"understand": "indicate", "know": "announce"},
}
"""What a light verb and the word that completes it say together."""
_FINITE = frozenset({"VBD", "VBZ", "VBN"})
_BETWEEN = frozenset({"it", "be", "to", "also", "now", "already", "therefore"})
_REACH = 5
"""Tokens from the light verb to the word that completes it at most."""
_BROUGHT = frozenset({"ccomp", "acl", "relcl", "advcl", "xcomp", "dep", "pcomp"})


def with_phrasal_cues(tokens: Sequence[Token], sentences: Sequence[tuple[int, int]]) -> tuple[Token, ...]:
    """The tokens with each such pair a cue verb and its particle; what hung on the particle hangs on the verb.

    Who "lets know" tells it to all; "lets the reader know" has somebody between and stays as it is.
    """
    mended = list(tokens)
    light = [t.index for t in tokens if t.lemma in _TOLD and t.tag in _FINITE and t.pos == "VERB"]
    for verb in light:
        first, last = sentences[bisect_right(sentences, (verb, len(tokens))) - 1]
        end = _completed(mended, verb, last)
        if end is not None:
            _join(mended, (first, last), verb, end)
    return tuple(mended)


def _completed(tokens: Sequence[Token], verb: int, last: int) -> int | None:
    """The word that completes the verb, where a that-clause follows on it or the two close a clause."""
    for at in range(verb + 1, min(verb + _REACH, last)):
        if tokens[at].lower in _TOLD[tokens[verb].lemma]:
            return at if _brings(tokens, at, last) else None
        if tokens[at].lower not in _BETWEEN:
            return None
    return None


def _brings(tokens: Sequence[Token], end: int, last: int) -> bool:
    following = tokens[end + 1 : last]
    if not following or following[0].lower == "that" or following[0].pos == "PUNCT":
        return True
    return following[0].pos == "ADP" and not any(token.lower == "that" for token in following[1:_REACH])


def _join(tokens: list[Token], sentence: tuple[int, int], verb: int, end: int) -> None:
    lead, inside = tokens[verb], range(verb + 1, end + 1)
    above = next((tokens[i] for i in inside if tokens[i].head not in inside and tokens[i].head != verb), None)
    if lead.head in inside:  # the parse has the other word for the verb
        head, dep = (verb, "ROOT") if above is None or above.head == above.index else (above.head, above.dep)
        lead = lead._replace(head=head, dep=dep)
    tokens[verb] = lead._replace(lemma=_TOLD[lead.lemma][tokens[end].lower])
    for at in range(*sentence):
        token = tokens[at]
        if at in inside:
            tokens[at] = token._replace(head=verb, dep="prt", pos="ADP")
        elif token.head in inside:
            that = any(t.head == at and t.lower == "that" for t in tokens[end:at])
            tokens[at] = token._replace(head=verb, dep="ccomp" if that and token.dep in _BROUGHT else token.dep)
