"""The persons and bodies of one report, gathered as it is read from its beginning."""

import re
from dataclasses import dataclass, field

from parallax.nouns.actor import Actor, ActorKind
from parallax.nouns.ident import make_id
from parallax.reading.roles import BODY_NOUNS, BUSINESS, DOCUMENT_NOUNS, NO_BUSINESS, WORK_NOUNS
from parallax.reading.speakers.phrase import Phrase

TEXTS = DOCUMENT_NOUNS | WORK_NOUNS
_HE = frozenset({"he", "him", "his", "himself"})
_SHE = frozenset({"she", "her", "herself"})
_FEMALE = (
    "woman",
    "mother",
    "wife",
    "daughter",
    "sister",
    "queen",
    "princess",
    "actress",
    "mrs",
    "ms",
    "chairwoman",
    "lady",
    "widow",
    "aunt",
    "mistress",
    "waitress",
    "hostess",
    "countess",
    "duchess",
    "baroness",
    "abbess",
    "midwife",
)
_MALE = ("man", "father", "husband", "son", "brother", "king", "prince", "mr", "sir", "uncle", "lord")


@dataclass(slots=True)
class Part:
    """One actor in the making: all names and roles met so far, and the characters where it was met."""

    kind: ActorKind
    names: list[str] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    heads: set[str] = field(default_factory=set)
    last: int = -1
    first: int = -1
    met: list[int] = field(default_factory=list)
    media: bool = False
    anonymous: bool = False
    plural: bool = False

    @property
    def name(self) -> str:
        """The fullest name met; the first role or description where there is none."""
        return max(self.names, key=lambda n: (len(n.split()), len(n), n)) if self.names else (self.roles or [""])[0]

    def before(self, place: int) -> tuple[int, int]:
        """How near before a place it was met; one met only after it is further than any met before, the later the further."""
        earlier = [at for at in self.met if at < place]
        return (max(earlier), 0) if earlier else (-1, -min(self.met, default=0))

    def gender(self) -> str | None:
        """ "she" or "he" where a role or title tells, else None."""
        words = " ".join(self.roles).lower().split()
        if any(w.endswith(_FEMALE) for w in words):
            return "she"
        return "he" if any(w in _MALE or w.endswith("man") for w in words) else None


class Cast:
    """Finds the part that a phrase means, or makes a new one."""

    def __init__(self) -> None:
        self.parts: list[Part] = []

    def named(self, phrase: Phrase) -> Part:
        """The part for a phrase with a name: one whose name holds all of its words, or is held by it; else a new one."""
        name = phrase.name or ""
        for part in reversed(self.parts):
            if part.kind == phrase.kind and any(_same(name, other, phrase.kind) for other in part.names):
                return self._met(part, phrase)
        if phrase.kind == "body":
            for part in reversed(self.parts):
                if part.kind == "body" and any(acronym(name, other) or acronym(other, name) for other in part.names):
                    return self._met(part, phrase)
        mistaken = self._mistaken(phrase)
        return self._new(phrase) if mistaken is None else self._met(mistaken, phrase)

    def _mistaken(self, phrase: Phrase) -> Part | None:
        """The part that a name of capitals alone shares its surname with, whatever the annotator labelled the two: only
        persons are called by their last word.
        """
        words = (phrase.name or "").split()
        if phrase.kind not in ("person", "body") or not all(
            w[:1].isupper() and w.lower() not in BODY_NOUNS for w in words
        ):
            return None
        for part in reversed(self.parts):
            if part.kind in ("person", "body"):
                likely = [
                    n for n in part.names if n.lower() not in BODY_NOUNS and all(w[:1].isupper() for w in n.split())
                ]
                longer = [n for n in likely if len(n.split()) != len(words) or part.kind != phrase.kind]
                if any(_same(phrase.name or "", n, "person") and not n.isupper() for n in longer):
                    part.kind = "person"
                    return part
        return None

    def surname(self, phrase: Phrase) -> Part | None:
        """The person met whose last name one capitalised word is, that the annotator took for a people's name; None for none."""
        word = phrase.text
        if phrase.kind != "unnamed" or phrase.plural or not word.isalpha() or not word[:1].isupper():
            return None
        persons = (part for part in reversed(self.parts) if part.kind == "person")
        return next((part for part in persons if any(name.split()[1:][-1:] == [word] for name in part.names)), None)

    def by_role(self, phrase: Phrase) -> Part:
        """The part for "the governor", "the ministry", "the doctor": the last one met of that role or noun; else new."""
        return self.known_by_role(phrase) or self._new(phrase)

    def known_by_role(self, phrase: Phrase) -> Part | None:
        """The last part met of that role or noun; None where none was."""
        known = [p for p in self.parts if p.kind == phrase.kind and self._fits(p, phrase)]
        known = known or [p for p in self.parts if p.kind == "unnamed" and not p.plural and phrase.head in p.heads]
        if not known:
            return None
        nearest = max(known, key=lambda p: p.before(phrase.span.start))
        return self._met(nearest, phrase, rename=nearest.kind != "unnamed")

    def group(self, phrase: Phrase) -> Part | None:
        """The body that "the group", "the monitor" or "the UK-based watchdog" means: the last body that spoke.

        "The company" is none whose name says that it is a body of another kind.
        """
        bodies = [p for p in self.parts if p.kind == "body" and p.names and not p.media]
        bodies = [p for p in bodies if not any(_JOINT.search(name) for name in p.names)]
        if phrase.head in BUSINESS:
            bodies = [p for p in bodies if not any(NO_BUSINESS & set(name.lower().split()) for name in p.names)]
        return max(bodies, key=lambda p: p.before(phrase.span.start)) if bodies else None

    def pronoun(self, phrase: Phrase, recent: list[Part], here: list[Part]) -> Part | None:
        """The part that a pronoun means: the most recent that it can stand for, else the most recent speaker.

        `here` are those of the same paragraph; "he" and "she" mean one of them, be it a body, before anybody else.
        """
        word = phrase.head
        if word in _HE | _SHE:
            want = "he" if word in _HE else "she"
            fits = [
                p
                for p in recent
                if p.kind in ("person", "unnamed") and not (p.plural or p.heads & TEXTS) and p.gender() in (want, None)
            ]
            able = [p for p in here if p.kind != "place" and not p.heads & TEXTS]
            fits = [p for p in fits if p in here] or able[:1] or fits
        elif word in ("it", "its", "this", "that"):
            fits = [p for p in recent if p.kind in ("body", "place") or (p.kind == "unnamed" and not p.plural)]
        else:
            fits = [p for p in recent if p.plural] or [p for p in recent if p.kind == "body"]
        found = fits or ([p for p in recent if p.kind != "place"] if word in _HE | _SHE else recent)
        return found[0] if found else None

    def unnamed(self, phrase: Phrase) -> Part:
        """A part of its own for unnamed speakers; the same words ("the source", "the statement") mean the same one."""
        if phrase.definite:
            known = [p for p in self.parts if p.kind == "unnamed" and phrase.head in p.heads]
            if known:
                return self._met(max(known, key=lambda p: p.before(phrase.span.start)), phrase, rename=False)
        return self._new(phrase)

    def _fits(self, part: Part, phrase: Phrase) -> bool:
        if any(_JOINT.search(name) for name in part.names):
            return False
        words = _content(phrase.role or phrase.name or phrase.text)
        described = {w for text in (*part.roles, *part.names) for w in _content(text)}
        return phrase.head in part.heads | described and (
            words <= described or len(words) == 1 or (part.kind == "body" and not words - described)
        )

    def _met(self, part: Part, phrase: Phrase, rename: bool = True) -> Part:
        for name in _spellings(phrase.name) if rename else ():
            if name not in part.names:
                part.names.append(name)
        if phrase.role and phrase.role not in part.roles:
            part.roles.append(phrase.role)
        part.heads.add(phrase.head)
        part.last = max(part.last, phrase.span.end)
        part.met.append(phrase.span.start)
        part.media = part.media or phrase.media
        return part

    def _new(self, phrase: Phrase) -> Part:
        part = Part(
            phrase.kind, media=phrase.media, anonymous=phrase.anonymous, plural=phrase.plural, first=phrase.span.start
        )
        if phrase.kind == "unnamed":
            part.names.append(_bare(phrase.text))
        self.parts.append(part)
        return self._met(part, phrase)

    def actor(self, report: str, part: Part) -> Actor:
        """The noun for a part; its id is a function of the report and of where it is first met."""
        names = tuple(sorted(set(part.names) or {part.name}))
        return Actor(
            make_id("a", report, part.kind, part.name, part.first),
            part.name,
            names,
            part.kind,
            tuple(sorted(set(part.roles))),
        )


_JOINT = re.compile(r"\w and the [A-Z]")
"""Two bodies named together: no word of one of them means both."""
_BRACKETED = re.compile(r"^(?P<long>.{4,}?)\s*\((?P<short>[A-Z][A-Za-z&-]{1,9})\)$")


def _spellings(name: str | None) -> tuple[str, ...]:
    """A name, and apart from it the short form that stands behind it in brackets."""
    match = _BRACKETED.match(name or "")
    return (match["long"], match["short"]) if match else (name,) if name else ()


def _bare(text: str) -> str:
    for article in ("The ", "the ", "A ", "a ", "An ", "an "):
        text = text.removeprefix(article)
    return text


def _content(text: str) -> set[str]:
    return {w.strip(".,'’").removesuffix("'s").removesuffix("’s") for w in text.lower().split()} - {
        "the",
        "of",
        "a",
        "an",
        "for",
        "in",
        "'s",
        "and",
    }


def _same(name: str, other: str, kind: str) -> bool:
    """The same person: the last word of both agrees and one's words are all the other's. The same body: the same words."""
    one, two = name.lower().split(), other.lower().split()
    if not one or not two:
        return False
    if kind != "person":
        return _content(name) == _content(other)
    short, long = sorted((one, two), key=len)
    return set(short) <= set(long) and (short[-1] == long[-1] or (len(short) == 1 and short[0] in (long[0], long[-1])))


def acronym(short: str, long: str) -> bool:
    """True when `short` is the initials of `long`'s capitalised words, or `long` brings it in brackets."""
    if not short.isupper() or not 2 <= len(short) <= 7:
        return False
    if f"({short})" in long:
        return True
    return short == "".join(word[0] for word in long.replace("-", " ").split() if word[0].isupper())
