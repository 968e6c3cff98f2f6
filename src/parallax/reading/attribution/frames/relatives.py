"""What somebody holds of what his clause describes: "which he describes as his home", "what the mayor called a failure"."""

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attitudes import ATTITUDES, kind_of
from parallax.reading.attribution.draft import Draft
from parallax.reading.attribution.frames.subjects import can_hold
from parallax.reading.attribution.frames.weak import weak_draft
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.attribution.subjects import passive, speaks_at
from parallax.reading.document import Document

_PRONOUNS = frozenset({"which", "whom", "that", "who", "what", "whatever"})
_FREE = frozenset({"pcomp", "csubj", "dobj", "ccomp", "attr"})


def relative_drafts(doc: Document, free: frozenset[int]) -> list[Draft]:
    """A draft for each verb of attitude among the tokens `free` whose object is what its own clause describes."""
    found = []
    for index in sorted(free):
        token = doc.tokens[index]
        kind = kind_of(token.lemma) if token.pos == "VERB" and token.dep in {"relcl", *_FREE} else None
        if kind is None or passive(doc, index) or doc.kids(index, "neg"):
            continue
        holder, pieces = _holder(doc, token), _content(doc, token)
        if holder is not None and pieces:
            found.append(weak_draft(doc, index, holder, pieces, kind))
    return found


def _holder(doc: Document, token: Token) -> int | None:
    """The clause's own subject, where that is no relative pronoun."""
    for subject in doc.kids(token.index, "nsubj"):
        if subject.lower not in _PRONOUNS and (can_hold(subject) or speaks_at(doc, subject.index)):
            return subject.index
    return None


def _content(doc: Document, token: Token) -> list[Span]:
    """What is described, and as what it is seen; an attitude alone needs nothing that follows."""
    objects = [o for o in doc.kids(token.index, "dobj", "nsubj", "oprd") if o.lower in _PRONOUNS]
    if [o for o in doc.kids(token.index, "dobj") if o not in objects and o.index > token.index]:
        return []
    seen = _seen_as(doc, token)
    if token.dep == "relcl":
        bare = token.lemma in ATTITUDES and not doc.kids(token.index, "ccomp", "xcomp", "prep")
        if not (seen or bare) or doc.tokens[token.head].pos == "VERB":
            return []
        clause = set(doc.subtree(token.index))
        described = [i for i in doc.subtree(token.head) if i not in clause and i < token.index]
        return content_pieces(doc, [*described, *seen])
    what = [o.index for o in objects if o.lower == "what"]
    return content_pieces(doc, [*what, *seen]) if what and seen else []


def _seen_as(doc: Document, token: Token) -> list[int]:
    for child in doc.kids(token.index, "oprd", "prep", "acomp"):
        if child.index > token.index and child.lower not in _PRONOUNS and (child.dep != "prep" or child.lower == "as"):
            return [i for i in doc.subtree(child.index) if i != child.index or child.dep != "prep"]
    return []
