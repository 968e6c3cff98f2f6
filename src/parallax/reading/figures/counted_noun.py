"""The noun that a number counts."""

from parallax.reading.annotators import Annotation, Token
from parallax.reading.token_index import TokenIndex
from parallax.values.unit import is_measure
from parallax.values.words import words

_SKIPPED = frozenset(
    words(
        """
        more other additional further of the those these its their his her our such own extra mostly
        """
    )
)
SUBSTANTIVES = frozenset(["dead", "missing", "injured", "wounded", "displaced", "homeless"])
"""Adjectives that stand for people by themselves."""

_REACH = 12
_GENITIVES = frozenset({"'s", "’s", "s'"})


def counted_noun(doc: Annotation, index: TokenIndex, last: Token) -> tuple[Token | None, Token | None]:
    """The counted noun after a number's last token, and the first word of its phrase."""
    governed = _governed(doc, last)
    if governed is not None:
        return governed
    phrase = _Phrase(doc, last)
    stop = min(index.sentence(last.index)[1], last.index + _REACH)
    while phrase.at < stop and phrase.takes(doc.tokens[phrase.at]):
        phrase.at += 1
    if phrase.noun is None or _is_wrong_noun(phrase.noun):
        return None, None
    return phrase.noun, phrase.first


class _Phrase:
    """A noun phrase as it is read from its number on: its noun so far, its first word, the token that comes next."""

    def __init__(self, doc: Annotation, last: Token) -> None:
        self.doc, self.last = doc, last
        self.noun: Token | None = None
        self.first: Token | None = None
        self.at = last.index + 1

    def takes(self, token: Token) -> bool:
        """Takes the next token in; False where the phrase ends with it or before it."""
        doc, noun = self.doc, self.noun
        if token.lower == "others":
            return False
        if noun is not None and token.lower in _GENITIVES and token.tag == "POS":
            self.noun = self.first = None
        elif _is_number_within(doc, token, noun, self.last):
            self.first = self.first or token
        elif noun is None and _is_skipped(doc, token, self.first is None):
            self.first = self.first or (None if token.lower in _SKIPPED or token.pos == "PUNCT" else token)
        else:
            return self._takes_noun(token)
        return True

    def _takes_noun(self, token: Token) -> bool:
        doc = self.doc
        if token.lower in SUBSTANTIVES and doc.tokens[token.index - 1].lower == "the" and not _noun_follows(doc, token):
            self.noun = self.first = token
            return False
        if _is_nominal(token) and not _leaves_phrase(self.noun, token):
            self.noun, self.first = token, self.first or token
            return token.tag not in {"NNS", "NNPS"} or _compounds(doc, token)
        if _hyphen_within(doc, token):
            if doc.tokens[token.index + 1].tag in {"VBN", "VBG", "JJ"}:
                self.noun, self.at = None, self.at + 1
            return True
        return _joins_modifiers(doc, token, self.noun)


def _is_nominal(token: Token) -> bool:
    """A noun, or a name with digits in it ("T-72")."""
    return token.pos in {"NOUN", "PROPN"} or (token.text[0].isalpha() and token.text[-1].isdigit())


def _is_number_within(doc: Annotation, token: Token, noun: Token | None, last: Token) -> bool:
    """A number that does not count: after a determiner, in a name ("Model 3 sedans"), or a size ("9 liter cases")."""
    if token.pos != "NUM" or token.text[0].isalpha():
        return False
    before, after = doc.tokens[token.index - 1], doc.tokens[token.index + 1 : token.index + 3]
    if noun is not None:
        return noun.index == before.index and noun.text[0].isupper() and bool(after) and after[0].tag in {"NNS", "NNPS"}
    if before.pos in {"DET", "PRON", "PART"}:
        return True
    beside = before.index == last.index and len(after) == 2 and after[1].tag in {"NNS", "NNPS"}
    return beside and (after[0].pos == "PROPN" or is_measure(after[0].text))


def _joins_modifiers(doc: Annotation, token: Token, noun: Token | None) -> bool:
    """The "and" of "digital and physical sales" and "Kia and Hyundai vehicles"."""
    if token.lower not in {"and", "or"} or token.index + 2 >= len(doc.tokens):
        return False
    before, after, end = (doc.tokens[token.index + step] for step in (-1, 1, 2))
    alike = before.pos == after.pos and (before.pos == "ADJ" or (before.tag == after.tag == "NNP"))
    return alike and end.tag in {"NNS", "NNPS"} and (noun is None or noun.index == before.index)


def _hyphen_within(doc: Annotation, token: Token) -> bool:
    inside = token.text in {"-", "–"} and doc.text[token.start - 1 : token.start] != " "
    return inside and token.index + 1 < len(doc.tokens)


def _governed(doc: Annotation, last: Token) -> tuple[Token, Token] | None:
    """The plural noun that the parse says the number counts, where only its own modifiers stand between."""
    token = last
    if token.dep in {"quantmod", "compound"} and doc.tokens[token.head].pos == "NUM":
        token = doc.tokens[token.head]
    noun = doc.tokens[token.head]
    if token.dep != "nummod" or not last.index < noun.index <= last.index + 9 or noun.tag not in {"NNS", "NNPS"}:
        return None
    if noun.lower == "others":
        return None
    between = doc.tokens[last.index + 1 : noun.index]
    if any(
        one.pos in {"NUM", "ADP", "AUX", "SCONJ", "PRON"} or one.text in {",", ";", ":", "(", ")", "."}
        for one in between
    ):
        return None
    if any(one.tag in {"VBD", "VBZ", "VBP", "NNS"} or one.entity in {"DATE", "TIME"} for one in between):
        return None
    first = next((one for one in between if one.lower not in _SKIPPED and one.pos not in {"PUNCT", "DET"}), noun)
    return noun, first


def _is_wrong_noun(noun: Token) -> bool:
    """A noun that can't be counted here: a weekday or a country after a number with its own noun left out."""
    return noun.entity in {"DATE", "TIME"} and noun.tag not in {"NNS", "NNPS"}


def _leaves_phrase(noun: Token | None, token: Token) -> bool:
    """True where a name begins after a plain noun ("civilians Monday"), so that the phrase ends before it."""
    return token.entity in {"DATE", "TIME"} or (noun is not None and noun.pos == "NOUN" and token.pos == "PROPN")


def _compounds(doc: Annotation, token: Token) -> bool:
    """True for a plural that only modifies the next noun ("arms dealers")."""
    return token.dep == "compound" and token.head == token.index + 1 and doc.tokens[token.head].tag in {"NNS", "NN"}


def _is_skipped(doc: Annotation, token: Token, at_start: bool) -> bool:
    """Words between a number and its noun: "more", "other", adjectives, participles, "of the" after an amount."""
    if token.lower in _SKIPPED or token.pos in {"ADJ", "DET"} or token.text in {'"', "“", "”", "-", "'", "‘"}:
        return token.lower not in SUBSTANTIVES or _noun_follows(doc, token)
    if token.pos == "ADV":
        return _noun_follows(doc, token, 2)
    return token.pos == "VERB" and token.tag in {"VBN", "VBG"} and (token.dep == "amod" or _noun_follows(doc, token))


def _noun_follows(doc: Annotation, token: Token, reach: int = 1) -> bool:
    following = doc.tokens[token.index + 1 : token.index + 1 + reach]
    return bool(following) and following[-1].pos in {"NOUN"} and following[-1].tag == "NNS"
