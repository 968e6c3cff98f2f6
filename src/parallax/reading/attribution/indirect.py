"""What a cue verb brings without quotation marks."""

from itertools import pairwise

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.attribution.asides import with_rest
from parallax.reading.attribution.bracketed import bracketed
from parallax.reading.attribution.cut_clauses import cut_clause, joined_to_that, takes_lives, up_to_speaker
from parallax.reading.attribution.edges import before_contrast, with_dash
from parallax.reading.attribution.happenings import happening
from parallax.reading.attribution.lost_parts import may_lose_parts, told_back, with_lost_parts
from parallax.reading.attribution.pieces import content_pieces
from parallax.reading.attribution.subjects import asked, passive, speaks_at, subject_of
from parallax.reading.cues import CUE_NOUNS, CUE_VERBS, NEGATIVE_CUES, WEAK_CUES, CueVerb
from parallax.reading.document import Document
from parallax.reading.roles import person_role

_LEFT_UNSAID = frozenset({"decline", "refuse", "fail", "forget", "omit", "neglect"})
_GOES_WITH = ("prep", "npadvmod", "advmod", "advcl", "dobj", "dep", "punct", "cc", "conj", "oprd")


def indirect_content(doc: Document, verb: int) -> list[Span]:
    """The pieces of a cue verb's content: a clause, a noun phrase, an infinitive or what a preposition brings; or none."""
    token = doc.tokens[verb]
    shape = CUE_VERBS.get(token.lemma)
    if shape is None or token.pos not in ("VERB", "AUX") or token.dep in ("aux", "auxpass", "amod"):
        return []
    if token.dep == "relcl" and not speaks(doc, verb):
        return []  # "the price offered, which suggests that …"
    if _unsaid(doc, token) or _nobody_says(doc, verb) or _measured_by(doc, verb) or takes_lives(doc, token):
        return []
    for find in (
        _bracketed,
        _clause,
        _that,
        _told_that,
        _main_clause,
        _called_on,
        _infinitive,
        _put_at,
        _prepositional,
        _noun,
        _preceding,
        _misread,
    ):
        pieces = find(doc, verb, shape)
        if pieces:
            pieces = _after_day(doc, verb, pieces)
            if may_lose_parts(doc, verb, pieces):
                pieces = with_lost_parts(doc, verb, pieces, _next_cue(doc, verb))
            return with_rest(doc, verb, before_contrast(doc, verb, with_dash(doc, verb, pieces)))
    return []


def _next_cue(doc: Document, verb: int) -> int:
    """Where the next participle cue or the next sentence begins."""
    last = doc.sentences[doc.sentence_of[verb]][1]
    return next((i for i in range(verb + 1, last) if participle_cue(doc, i)), last)


def _after_day(doc: Document, verb: int, pieces: list[Span]) -> list[Span]:
    """The pieces without the day right after the cue that the parse gave to the content ("said Monday the wall …")."""
    day = next((t.index for t in doc.tokens[verb + 1 :] if t.start >= pieces[-1].start), None)
    if day != verb + 1 or len(pieces) != 1 or doc.tokens[day].entity not in ("DATE", "TIME"):
        return pieces
    end = next((t.index for t in doc.tokens[day + 1 :] if t.entity not in ("DATE", "TIME") or t.entity_start), day)
    starts = doc.tokens[day].dep == "npadvmod" and doc.tokens[end].pos in ("DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ")
    rest = [t.index for t in doc.inside(pieces[0]) if t.index >= end]
    return content_pieces(doc, rest) if starts and rest else pieces


def _unsaid(doc: Document, cue: Token) -> bool:
    """True for "did not say" and "declined to say": no statement, save where what is not done is a denial or a confirmation."""
    if cue.dep == "xcomp" and doc.tokens[cue.head].lemma in _LEFT_UNSAID:
        return True
    negated = doc.kids(cue.index, "neg") or any(doc.kids(aux.index, "neg") for aux in doc.kids(cue.index, "aux"))
    return bool(negated) and cue.lemma not in NEGATIVE_CUES and cue.lemma not in ("confirm", "rule", "believe", "think")


def _nobody_says(doc: Document, verb: int) -> bool:
    """True in the passive with no "by", save "it is said that": the one who is told or accused does not speak, nor does
    the one who is asked ("Asked how long it would take, she said …").
    """
    if asked(doc, verb):
        return True
    if not passive(doc, verb) or doc.kids(verb, "agent"):
        return False
    return not any(t.lower == "it" for t in doc.kids(verb, "nsubjpass", "nsubj", "expl"))


def _measured_by(doc: Document, verb: int) -> bool:
    """ "Four more than the authorities admit": what they admit is not told, only how far the rest is from it."""
    subject = subject_of(doc, verb)
    if subject is None or subject > verb:
        return False
    first = min(i for i in doc.subtree(subject) if i <= subject)
    return first > 0 and doc.tokens[first - 1].lower == "than"


def added(doc: Document, verb: int) -> tuple[int, list[Span]] | None:
    """ "…, with the addition that …": the cue noun and what it brings, where it hangs on a cue verb; None for none."""
    for preposition in doc.kids(verb, "prep"):
        for noun in doc.kids(preposition.index, "pobj"):
            clauses = doc.kids(noun.index, "acl", "ccomp", "relcl")
            if preposition.lower == "with" and noun.lemma in CUE_NOUNS and clauses:
                pieces = content_pieces(doc, doc.subtree(clauses[0].index))
                if pieces:
                    return noun.index, pieces
    return None


def participle_cue(doc: Document, index: int) -> bool:
    """True for "…, adding that": a cue verb's -ing form that hangs on a clause and has no subject of its own."""
    token = doc.tokens[index]
    if token.tag != "VBG" or token.lemma not in CUE_VERBS or token.dep not in ("advcl", "conj", "xcomp", "dep", "acl"):
        return False
    own = doc.kids(index, "nsubj", "aux")
    before = doc.tokens[index - 1].text if index else ""
    return not own and (before in (",", ";", "-", "–", "—", "and") or bool(doc.kids(index, "ccomp")))


def _clause(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    clauses = [c for c in doc.kids(verb, "ccomp") if not _parted(doc, verb, c.index)]
    if doc.tokens[verb].lemma == "find":
        clauses = [c for c in clauses if _finite(doc, c)]
    if not clauses or not shape.clause:
        return []
    if doc.tokens[verb].lemma in WEAK_CUES and not speaks(doc, verb):
        return []
    after = [c for c in clauses if c.index > verb]
    if after:
        indexes = set(_content_tree(doc, after[0].index))
        indexes |= _rest(doc, verb, max(indexes))
        return content_pieces(doc, indexes | cut_clause(doc, verb, max(indexes)))
    told = {i for clause in clauses for i in _content_tree(doc, clause.index)}
    told -= _cue_part(doc, verb)
    return content_pieces(doc, told | up_to_speaker(doc, verb, told))


def _finite(doc: Document, clause: Token) -> bool:
    """True for a clause with a tense: "found that it was empty", not "find the children trapped"."""
    return clause.tag in ("VBD", "VBZ", "VBP") or bool(doc.kids(clause.index, "aux", "auxpass", "mark"))


def _parted(doc: Document, verb: int, clause: int) -> bool:
    """True when a semicolon stands between a cue and a clause: they are two sentences."""
    return any(t.text == ";" for t in doc.tokens[min(verb, clause) : max(verb, clause)])


def _content_tree(doc: Document, head: int) -> list[int]:
    """The clause's tokens without the participle cues that hang on it ("…, adding that …")."""
    leaving = frozenset(i for i in doc.subtree(head) if i != head and participle_cue(doc, i))
    return doc.subtree(head, leaving)


def _rest(doc: Document, verb: int, end: int) -> set[int]:
    """What the parse hung on the cue but stands after its clause: it belongs to the content ("… within two days")."""
    found: set[int] = set()
    for child in doc.kids(verb, *_GOES_WITH):
        if child.index <= end or child.dep == "punct" or child.dep == "cc":
            continue
        leaves = participle_cue(doc, child.index) or _own_speech(doc, child) or _stage(doc, child)
        told = joined_to_that(doc, verb, child) or told_back(doc, doc.tokens[verb], child)
        if leaves and not (told and child.lemma not in CUE_VERBS):
            break
        found.update(_content_tree(doc, child.index))
    return found


def _own_speech(doc: Document, child: Token) -> bool:
    return (
        child.dep == "conj"
        and child.pos in ("VERB", "AUX")
        and (child.lemma in CUE_VERBS or bool(doc.kids(child.index, "nsubj")))
    )


def _stage(doc: Document, child: Token) -> bool:
    """How or where it was said: "on condition of anonymity", "in a statement", "according to", "after the meeting"."""
    words = " ".join(t.lower for t in (doc.tokens[i] for i in doc.subtree(child.index)))
    return words.startswith(
        ("on condition", "according to", "in a statement", "in an interview", "at a news", "at a press")
    )


def _cue_part(doc: Document, verb: int) -> set[int]:
    """The tokens of a cue that stands amid its own content ("…, he said, …")."""
    subject = subject_of(doc, verb)
    speaker = doc.subtree(subject) if subject is not None else []
    return {verb, *(index for index in speaker if doc.tokens[index].head != index)}


_FAR = 24
_BETWEEN = frozenset({"ADP", "DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "PRON", "ADV", "PUNCT"})


def _that(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """A that-clause which the parse hung on something between ("announced the same day that …")."""
    if not shape.clause or not speaks(doc, verb) or doc.tokens[verb].lemma in WEAK_CUES:
        return []
    last = doc.sentences[doc.sentence_of[verb]][1]
    for token in doc.tokens[verb + 1 : min(verb + _FAR, last)]:
        if token.lower == "that" and token.index > verb + 1 and token.pos == "SCONJ":
            leaving = {i for i in range(token.index, last) if participle_cue(doc, i)}
            return content_pieces(doc, range(token.index + 1, min(leaving, default=last)))
        if token.pos not in _BETWEEN or token.text in (";", ":"):
            return []
    return []


_TELLING = frozenset({"assure", "inform", "notify", "remind", "tell", "warn"})


def _told_that(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """A that-clause which the parse took for one about who is told ("told the house that nine had died")."""
    if doc.tokens[verb].lemma not in _TELLING or not speaks(doc, verb):
        return []
    for told in doc.kids(verb, "dobj", "dative"):
        for clause in doc.kids(told.index, "relcl", "acl"):
            lead = doc.tokens[told.index + 1]
            own = [s for s in doc.kids(clause.index, "nsubj", "nsubjpass", "expl") if s.index > lead.index]
            if lead.lower == "that" and own and clause.tag in ("VBD", "VBZ", "VBP", "VBN", "VB"):
                return content_pieces(doc, [i for i in _content_tree(doc, clause.index) if i > lead.index])
    return []


def _put_at(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """ "put the dead at nine": what is measured and the measure."""
    objects = doc.kids(verb, "dobj")
    if doc.tokens[verb].lemma not in ("put", "set", "place", "estimate") or not objects or not speaks(doc, verb):
        return []
    last = doc.sentences[doc.sentence_of[verb]][1]
    rest = doc.tokens[objects[0].index + 1 : last]
    at = [t.index for t, after in pairwise(rest) if t.lower == "at" and after.pos == "NUM"]
    if not at:
        return []
    leaving = [i for i in range(at[-1], last) if participle_cue(doc, i) or doc.tokens[i].lower in ("on", "in")]
    return content_pieces(doc, range(min(doc.subtree(objects[0].index)), min(leaving, default=last)))


def _main_clause(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """A cue that the parse hung beneath what it brings ("…, he said" read as an aside)."""
    token = doc.tokens[verb]
    as_told = token.dep == "advcl" and any(m.lower == "as" for m in doc.kids(verb, "mark"))
    if not shape.clause or token.head == verb or not (as_told or token.dep in ("parataxis", "ccomp", "dep")):
        return []
    head = doc.tokens[token.head]
    while head.dep in ("aux", "auxpass") and head.head != head.index:
        head = doc.tokens[head.head]
    if (
        head.pos not in ("VERB", "AUX")
        or (head.lemma in CUE_VERBS and not as_told)
        or (head.index > verb and token.dep != "parataxis" and not as_told)
    ):
        return []
    if not speaks(doc, verb) or doc.kids(verb, "ccomp", "xcomp", "dobj") or (doc.kids(verb, "mark") and not as_told):
        return []
    sentence = doc.sentence_of[verb]
    aside = set(doc.subtree(verb))
    first, last = doc.sentences[sentence]
    return content_pieces(doc, [i for i in doc.subtree(head.index) if first <= i < last and i not in aside])


_CALLED = {"call": ("on", "upon"), "appeal": ("to",), "plead": ("with",)}
"""Cue verbs whose preposition brings the one who is asked to do something."""


def _called_on(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """ "called on the council to open the gates": who is asked, and what for."""
    if doc.tokens[verb].lemma not in _CALLED or not speaks(doc, verb):
        return []
    last = doc.sentences[doc.sentence_of[verb]][1]
    for by in doc.kids(verb, "prep"):
        asked = doc.kids(by.index, "pobj")
        below = [
            c
            for i in (verb, by.index, *(a.index for a in asked))
            for c in doc.kids(i, "xcomp", "advcl", "relcl", "acl")
        ]
        tasks = [c for c in below if any(t.lower == "to" for t in doc.kids(c.index, "aux")) and c.index < last]
        if by.lower in _CALLED[doc.tokens[verb].lemma] and asked and tasks and tasks[0].index > by.index:
            whole = {i for a in asked for i in doc.subtree(a.index)} | set(_content_tree(doc, tasks[0].index))
            return content_pieces(doc, whole)
    return []


def _infinitive(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """ "claimed to have …", "urged the West to …", "denied taking part"."""
    if not (shape.infinitive or shape.person) or not speaks(doc, verb):
        return []
    clauses = [c for c in doc.kids(verb, "xcomp", "ccomp") if c.index > verb]
    if not clauses:
        return []
    return content_pieces(
        doc, set(_content_tree(doc, clauses[0].index)) | _rest(doc, verb, max(doc.subtree(clauses[0].index)))
    )


def _prepositional(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """ "spoke of damage to …", "accused the company of …", "blamed the coalition for …"."""
    if not speaks(doc, verb):
        return []
    persons = doc.kids(verb, "dobj") if shape.person else []
    for child in (t for i in [verb, *(p.index for p in persons)] for t in doc.kids(i, "prep")):
        if child.lower in shape.prepositions and child.index > verb:
            whole = bool(persons)
            indexes = set(doc.subtree(child.index)) - ({child.index} if not whole else set())
            if whole:
                indexes |= set(doc.subtree(persons[0].index))
            return content_pieces(doc, indexes)
    return _for_somebody_to(doc, verb, shape)


def _for_somebody_to(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """ "called for both sides to …": the preposition read as the clause's own."""
    for clause in doc.kids(verb, "advcl", "ccomp", "xcomp"):
        marks = [m for m in doc.kids(clause.index, "mark") if m.index == verb + 1 and m.lower in shape.prepositions]
        if marks:
            return content_pieces(doc, set(doc.subtree(clause.index)) - {marks[0].index})
    return []


def _noun(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """ "announced the withdrawal of its troops": a noun phrase and what follows it."""
    objects = [t for t in doc.kids(verb, "dobj") if t.index > verb and t.pos in ("NOUN", "PROPN", "NUM")]
    if not shape.noun or not objects or not speaks(doc, verb):
        return []
    told = happening(objects[0]) or (doc.tokens[verb].lemma == "report" and _is_news(doc, objects[0]))
    if not told or (doc.tokens[verb].lemma == "put" and objects[0].lemma in _PUT_IDLY):
        return []
    indexes = set(_content_tree(doc, objects[0].index))
    if len([i for i in indexes if doc.tokens[i].pos in ("NOUN", "PROPN", "VERB", "ADJ", "NUM")]) < 2:
        indexes |= _rest(doc, verb, max(indexes))
        if len(indexes) < 3:
            return []
    return content_pieces(doc, indexes | _rest(doc, verb, max(indexes)))


def _is_news(doc: Document, noun: Token) -> bool:
    """True for what is reported to be there: no person, told by "a" and by what it is of or where ("a film of oil on the bay")."""
    new = (
        any(t.lower in ("a", "an") for t in doc.kids(noun.index, "det")) and noun.entity == "" and not person_role(noun)
    )
    return new and bool(doc.kids(noun.index, "prep"))


_PUT_IDLY = frozenset("emphasis end halt pressure question stop strain".split())
""" "Putting an end to the siege" tells nothing."""


def _preceding(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """A cue after its content that the parse did not join to it ("…, the ministry said;")."""
    subject = subject_of(doc, verb)
    if not shape.clause or subject is None or doc.tokens[verb].lemma in WEAK_CUES or not speaks(doc, verb):
        return []
    if subject > verb and doc.tokens[verb].dep in ("relcl", "acl"):
        return []
    start = verb if subject > verb else min(i for i in doc.subtree(subject) if i <= subject)
    begin = doc.sentences[doc.sentence_of[verb]][0]
    if start - 1 <= begin or doc.tokens[start - 1].text not in (",", "-", "–", "—"):
        return []
    before = range(begin, start - 1)
    begin = max((i + 1 for i in before if doc.tokens[i].text == ";"), default=begin)
    if not any(doc.tokens[i].pos in ("VERB", "AUX") for i in range(begin, start - 1)):
        return []
    return content_pieces(doc, range(begin, start - 1))


def _bracketed(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    return bracketed(doc, verb) if shape.clause and speaks(doc, verb) else []


def _misread(doc: Document, verb: int, shape: CueVerb) -> list[Span]:
    """What follows a "say", or a cue and its "that", whose clause the parse has lost ("said families of the dead file lawsuits")."""
    end = _next_cue(doc, verb)
    rest = doc.tokens[verb + 1 : doc.sentences[doc.sentence_of[verb]][1]]
    subject, lemma = subject_of(doc, verb), doc.tokens[verb].lemma
    that = bool(rest) and rest[0].lower == "that" and shape.clause and doc.tokens[verb].lemma not in _OF_THINGS
    if not (that or lemma == "say") or subject is None or subject > verb or not speaks(doc, verb) or len(rest) < 3:
        return []
    told = any(t.pos in ("VERB", "AUX") for t in rest) and (that or rest[0].pos in _STARTS)
    return content_pieces(doc, range(verb + 1 + that, end)) if told else []


_OF_THINGS = frozenset({"find", "hold", "show", "feel", "read"})
"""Cues behind which "that" may stand for a thing ("found that")."""
_STARTS = ("NOUN", "PROPN", "DET", "NUM", "ADJ", "PRON")


def speaks(doc: Document, verb: int) -> bool:
    """True when the verb's subject is one that speaks."""
    subject = subject_of(doc, verb)
    return subject is not None and speaks_at(doc, subject)
