"""Takes a speaker's noun phrase apart: name, role, kind."""

import re
from dataclasses import dataclass

from parallax.nouns.actor import ActorKind
from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.document import Document
from parallax.reading.roles import ANONYMOUS_ROLES, DOCUMENT_NOUNS, body_noun, is_media_name, media_noun, person_role
from parallax.reading.speakers.naming import find_person
from parallax.reading.speakers.wording import text_of, words_at

_LEFT_OUT = ("relcl", "acl", "advcl", "cc", "conj", "prep", "punct", "appos", "npadvmod", "advmod", "dep", "parataxis")
_OF = frozenset({"of", "for", "in", "from", "at", "with", "on"})
_NAMES = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "PRODUCT", "WORK_OF_ART", "EVENT", ""})
_PERSON_PRONOUNS = frozenset({"he", "she", "him", "her", "his", "i", "himself", "herself", "who", "me"})
_PRONOUNS = _PERSON_PRONOUNS | {"it", "they", "them", "we", "us", "its", "their", "our", "this", "that", "one"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A speaker's noun phrase. `name` is the person's or body's own name, None for a role, a crowd or a pronoun.

    `role` describes a person ("governor of the Lower Reach region"); `head` is the head noun in lower case; `definite`:
    it begins with "the" or a possessive and so means one already spoken of, or the only one. `proper`: it holds a name of
    its own beside countries' and peoples'; `national`: it holds one of those. `whole`: the span with the clauses and
    asides that describe the speaker.
    """

    span: Span
    text: str
    head: str
    kind: ActorKind
    name: str | None = None
    role: str | None = None
    pronoun: bool = False
    plural: bool = False
    definite: bool = False
    anonymous: bool = False
    media: bool = False
    document: bool = False
    proper: bool = False
    national: bool = False
    whole: Span | None = None


def read_phrase(doc: Document, head: int, bounds: tuple[int, int] | None = None) -> Phrase:
    """The phrase whose head is the token `head`, without clauses and remarks that hang on it.

    `bounds`, where given, are its first and last token: the parse is not asked.
    """
    token = doc.tokens[head]
    core = _core(doc, head) if bounds is None else list(range(bounds[0], bounds[1] + 1))
    if token.pos == "PRON" and token.lower in _PRONOUNS:
        return _pronoun(doc, token)
    core = _led_by_role(doc, core) if bounds is None else core
    naming = _apposition(doc, head) if bounds is None else None
    span = _whole(doc, core, naming)
    tokens = [doc.tokens[i] for i in core]
    if naming is not None and token.pos == "PROPN" and _is_body(doc, naming):
        return Phrase(span, words_at(doc, span), token.lower, "body", _name(doc, tokens), proper=True)
    person = find_person(doc, tokens, naming)
    if person is not None:
        name, role = person
        return Phrase(span, words_at(doc, span), token.lower, "person", name, role or None)
    return _not_named_person(doc, token, tokens, span, naming)


def _is_body(doc: Document, naming: list[int]) -> bool:
    """True for an apposition that says what kind of body a name is ("Harrow Hydro, the company that …")."""
    inside = set(naming)
    head = next((doc.tokens[i] for i in naming if doc.tokens[i].head not in inside), doc.tokens[naming[-1]])
    return head.pos == "NOUN" and body_noun(head) and not person_role(head)


def _led_by_role(doc: Document, core: list[int]) -> list[int]:
    """With the role that stands right before a title or name, where the parse parted them ("the head of the service
    General X").
    """
    if doc.tokens[core[0]].pos != "PROPN" or doc.tokens[core[-1]].entity != "PERSON":
        return core
    start = core[0]
    first = doc.sentences[doc.sentence_of[start]][0]
    while start > first and (doc.tokens[start - 1].pos in ("NOUN", "PROPN", "ADJ", "ADP", "DET", "PART")):
        start -= 1
    while start < core[0] and doc.tokens[start].pos in ("ADP", "PART"):
        start += 1
    led = [doc.tokens[i] for i in range(start, core[0])]
    return [*range(start, core[0]), *core] if any(person_role(t) for t in led) and len(led) <= 12 else core


def _pronoun(doc: Document, token: Token) -> Phrase:
    span = Span(token.start, token.end)
    plural = token.lower in ("they", "them", "we", "us", "their", "our")
    kind: ActorKind = "person" if token.lower in _PERSON_PRONOUNS else "unnamed"
    return Phrase(span, token.text, token.lower, kind, pronoun=True, plural=plural, definite=True)


def _core(doc: Document, head: int) -> list[int]:
    """The head with its determiners, adjectives, compounds and "of" phrases, in one run."""
    leaving = frozenset(t.index for t in doc.kids(head, *_LEFT_OUT) if not _belongs(doc, head, t))
    found = set(doc.subtree(head, leaving))
    low = high = head
    while low - 1 in found:
        low -= 1
    while high + 1 in found:
        high += 1
    while low < head and (
        doc.tokens[low].entity == "MONEY" or (doc.tokens[low].dep == "quantmod" and doc.tokens[low].lower == "to")
    ):
        low += 1  # "awarded $48 million to 212 workers": the parse takes the sum for a part of the number
    return list(range(low, high + 1))


def _belongs(doc: Document, head: int, child: Token) -> bool:
    """Prepositions that name whose, marks inside a name, and the members of a joined subject ("A and B")."""
    if child.dep == "prep":
        far = any(t.text == "," for t in doc.tokens[head : child.index])
        return child.lower in _OF and not far and not _stage(doc, child)
    if child.dep in ("cc", "conj"):
        return doc.tokens[head].pos in ("NOUN", "PROPN") and not any(t.pos == "VERB" for t in _below(doc, child))
    if child.dep == "punct":
        return child.text in ("-", "(", ")", "'", "/") and abs(child.index - head) <= 3
    return child.dep in ("advmod", "npadvmod") and child.index < head and child.entity not in ("DATE", "TIME")


def _stage(doc: Document, preposition: Token) -> bool:
    """A phrase about when or where it was said, not about who says it."""
    if preposition.lower not in ("on", "in", "at", "with", "from", "for"):
        return False
    below = _below(doc, preposition)
    stages = ("statement", "interview", "conference", "video", "post", "telegram", "facebook", "twitter", "briefing", "condition",
              "address", "message", "speech", "press", "television", "radio", "phone", "email", "tweet", "report", "release")  # fmt: skip
    return any(t.entity in ("DATE", "TIME") or t.lower in stages for t in below) or preposition.lower in ("on", "with")


def _below(doc: Document, token: Token) -> list[Token]:
    return [doc.tokens[i] for i in doc.subtree(token.index)]


def _apposition(doc: Document, head: int) -> list[int] | None:
    """The apposition that names or describes the head ("X, governor of Y"; "the think tank the Institute …")."""
    for child in doc.kids(head, "appos"):
        if child.entity not in ("DATE", "TIME", "CARDINAL") and child.pos in ("NOUN", "PROPN", "ADJ"):
            return _core(doc, child.index)
    return _named_by_clause(doc, head) if doc.tokens[head].pos == "NOUN" else None


_CALLED = frozenset({"call", "dub", "know", "name", "style"})
_ITSELF = frozenset({"itself", "himself", "herself", "themselves"})


def _named_by_clause(doc: Document, head: int) -> list[int] | None:
    """The name that a clause gives the head: "a club calling itself X", "a team known as X", "a clerk who gives her name as X"."""
    for clause in doc.kids(head, "acl", "relcl"):
        objects = {t.lower for t in doc.kids(clause.index, "dobj")}
        called = clause.lemma in _CALLED and (clause.tag == "VBN" or bool(objects & _ITSELF))
        told = (clause.lemma == "give" and "name" in objects) or (
            clause.lemma == "identify" and bool(objects & _ITSELF)
        )
        below = [t for t in doc.kids(clause.index, "oprd", "attr", "advcl", "ccomp", "xcomp") if t.index > clause.index]
        below += [t for p in doc.kids(clause.index, "prep") if p.lower == "as" for t in doc.kids(p.index, "pobj")]
        names = [t for t in below if t.pos == "PROPN"]
        core = _core(doc, names[0].index) if (called or told) and names else []
        named = [i for i in core if doc.tokens[i].lower not in ("as", "the")]
        if named:
            return named
    return None


def _whole(doc: Document, core: list[int], naming: list[int] | None) -> Span:
    first, last = core[0], core[-1]
    if naming is not None and 0 <= naming[0] - last <= 3:
        last = naming[-1]
    while first < last and doc.tokens[first].pos == "PUNCT":
        first += 1
    while last > first and doc.tokens[last].pos == "PUNCT" and doc.tokens[last].text != ")":
        last -= 1
    return doc.span(first, last)


def _not_named_person(doc: Document, token: Token, core: list[Token], span: Span, naming: list[int] | None) -> Phrase:
    text = words_at(doc, span)
    shape = _Shape(
        definite=core[0].lower in _DEFINITE or any(t.tag in ("POS", "PRP$") for t in core),
        plural=token.tag in ("NNS", "NNPS"),
        proper=token.pos == "PROPN" or any(t.pos == "PROPN" and t.entity not in ("GPE", "NORP", "LOC") for t in core),
        national=any(t.entity in ("GPE", "NORP", "LOC") for t in core),
        media=media_noun(token) or token.lower == "media" or _media_name(core),
        nameless=person_role(token) and not token.lower.startswith("spokes") and _nameless(doc, core, span),
    )
    if token.entity in ("GPE", "LOC", "NORP") and token.pos in ("PROPN", "ADJ"):
        kind: ActorKind = "unnamed" if token.entity == "NORP" else "place"
        return shape.phrase(span, text, token, kind, None if kind == "unnamed" else _name(doc, core))
    called = naming is not None and doc.tokens[naming[-1]].pos == "PROPN"
    definite = shape.definite or shape.national or token.pos == "PROPN" or called
    if _named_body(token, core) or (body_noun(token) and definite):
        return shape.phrase(span, text, token, "body", _body_name(doc, core, naming))
    if person_role(token) and shape.definite and not shape.plural:
        return shape.phrase(span, text, token, "person", None, _name(doc, core))
    return shape.phrase(span, text, token, "unnamed", None)


_DEFINITE = frozenset({"the", "its", "their", "his", "her", "this", "that", "our", "my"})


@dataclass(frozen=True, slots=True)
class _Shape:
    """What the words of a phrase without a person's name show."""

    definite: bool
    plural: bool
    proper: bool
    national: bool
    media: bool
    nameless: bool

    def phrase(
        self, span: Span, text: str, head: Token, kind: ActorKind, name: str | None, role: str | None = None
    ) -> Phrase:
        """The phrase of that kind."""
        secret = head.lemma in ANONYMOUS_ROLES or head.lower in ANONYMOUS_ROLES
        return Phrase(
            span, text, head.lower, kind, name, role,
            plural=self.plural, definite=self.definite, media=self.media, proper=self.proper, national=self.national,
            anonymous=kind == "unnamed" and (secret or self.nameless),
            document=head.lemma in DOCUMENT_NOUNS or head.lower in DOCUMENT_NOUNS,
        )  # fmt: skip


def _nameless(doc: Document, core: list[Token], span: Span) -> bool:
    """True for one of many ("a nurse", "one of the drivers"), and for those told by what they know ("two people familiar
    with the matter"). Who speaks for a body has no need of a name.
    """
    one = core[0].lower in ("a", "an", "one", "another")
    knows = _KNOWING.search(doc.text, span.start, span.end) or _KNOWING.match(doc.text, span.end)
    return one or knows is not None


_KNOWING = re.compile(
    r",?\s+(?:who (?:are|were|is|was) )?(?:familiar with|close to|briefed on|with (?:\w+ )?knowledge of)\b"
)


def _named_body(token: Token, core: list[Token]) -> bool:
    if token.entity == "ORG" and token.pos in ("PROPN", "NOUN", "X", "ADJ"):
        return True
    return (
        token.pos == "PROPN"
        and (body_noun(token) or token.entity in ("PRODUCT", "WORK_OF_ART", "FAC", ""))
        and not person_role(token)
    )


def _media_name(core: list[Token]) -> bool:
    """True for a name made of an outlet's words, or one that is a work's title."""
    names = [t for t in core if t.pos == "PROPN"]
    titled = bool(names) and all(t.entity == "WORK_OF_ART" for t in names)
    return titled or (bool(names) and is_media_name([t.lower for t in names]))


def _body_name(doc: Document, core: list[Token], naming: list[int] | None) -> str:
    """The body's name; where a description stands before it in apposition ("the think tank the Institute …"), that."""
    if naming is not None and doc.tokens[naming[-1]].pos == "PROPN" and not any(t.pos == "PROPN" for t in core[1:]):
        return _name(doc, [doc.tokens[i] for i in naming])
    inner = [
        n
        for n, t in enumerate(core)
        if n > 1 and t.lower == "the" and core[n - 1].pos in ("NOUN", "PROPN") and core[n - 1].dep != "prep"
    ]
    named = (
        inner and inner[0] + 1 < len(core) and core[inner[0] + 1].pos == "PROPN" and core[inner[0] - 1].pos == "NOUN"
    )
    return _name(doc, core[inner[0] :] if named else core)


def _name(doc: Document, core: list[Token]) -> str:
    """The phrase's words without a leading article, "the country's" or an open bracket."""
    if len(core) > 2 and core[0].lower in ("the", "that", "this") and core[1].pos == "NOUN" and core[2].tag == "POS":
        core = core[3:] or core
    words = text_of(doc, core)
    for article in ("The ", "the ", "A ", "a ", "An ", "an "):
        words = words.removeprefix(article)
    return words + ")" if words.count("(") > words.count(")") else words
