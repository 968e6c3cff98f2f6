"""Numbers that are no figures: ages, dates, clock times, ordinals, designations, list numbers, addresses."""

import re

from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.ages import age_spans, is_age
from parallax.reading.figures.designations import is_designation
from parallax.reading.token_index import TokenIndex
from parallax.values.quantity import Number
from parallax.values.unit import unit_at
from parallax.values.unit_words import TIMES
from parallax.values.words import words

_MASKS = (
    (("://",), re.compile(r"https?://\S+")),
    (("www.",), re.compile(r"www\.\S+")),
    (("@",), re.compile(r"\b[\w.+-]{1,64}@[\w-]+\.\w+|(?<!\w)@\w+")),
    ((".com", ".org", ".net", ".co/", ".htm"), re.compile(
        r"(?<![\w-])[\w-]{1,64}\.(?:com|org|net|co|html?)\b(?:/\S*)?")),
    (("#",), re.compile(r"(?<!\w)#\w+")),
    (("",), re.compile(r"(?<!\d)\+?\d{1,3}[ .-]?\(?\d{2,4}\)?[ .-]\d{3}[ .-]\d{3,4}\b")),
    (("",), re.compile(r"(?m)^\s*\(?\d{1,2}[.)]\s+(?=[A-Z\"“])")),
    (("per ",), re.compile(r"\bper\s+\d[\d,.]*(?:\s(?:thousand|million|billion))?\b", re.I)),
    (("9/11", "24/7", "7/7"), re.compile(r"\b(?:9/11|24/7|7/7)\b")),
    ((":",), re.compile(r"(?<!\w)\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\b")),
    (("(",), re.compile(r"\(\d{1,2}\)")),
    (("",), re.compile(
        r"\b(?:S\W{0,3}P(?:/[A-Z]{3})?|FTSE|Nasdaq|Nikkei|DAX|CAC|IBEX|Russell|Fortune|Forbes|Global|ASX|TSX|KOSPI|KOSDAQ|"
        r"STOXX|CSI|AEX|SMI|OMX|Topix|Hang\sSeng|Dow\sJones|Nifty|Sensex|MDAX|TA|BSE|WIG|BUX|ATX|PSI|"
        r"Top|Hot|Big|Group\sof|[GE])[\s-]?\d{1,4}\b(?![.,]?\d|%|\s?per\s?cent|\spoints?\b|\spct)")),
    (("",), re.compile(r"\b(?:in|into)\s+(?:his|her|their|its)\s+\w+(?:ies|s)\b")),
)  # fmt: skip
"""What no figure stands in, each with letters of which a text must have some for it to be looked for."""

_NOT_COUNTED_ONE = frozenset(
    words(
        """
        report photograph photo picture image video post tweet message day time thing way point reason side hand part
        source version morning afternoon evening night moment another more sign word step name place account estimate
        statement example case theory
        """
    )
)  # fmt: skip


_PREFIX = re.compile(r"\b(?:magnitude|minus|sub|over|under|plus|near|mid)[-–]\Z", re.I)


def masked_spans(text: str) -> tuple[Span, ...]:
    """Stretches of a text whose numbers are no figures: addresses, handles, telephone numbers, list numbers, ages."""
    lower = text.lower()
    masks = [mask for hints, mask in _MASKS if any(hint in lower for hint in hints)]
    found = [Span(m.start(), m.end()) for mask in masks for m in mask.finditer(text) if m.end() > m.start()]
    return tuple(sorted([*found, *age_spans(text)]))


def is_figure(doc: Annotation, index: TokenIndex, number: Number) -> bool:
    """False for a number that its surroundings make a name, an age, an ordinal or a pronoun."""
    tokens = index.between(number.span.start, number.span.end)
    if not tokens or _runs_on(doc.text, number) or is_age(doc, tokens):
        return False
    if is_designation(doc, tokens, number):
        return False
    if _is_compound(doc.text, number) or _is_half(doc, tokens[0], number) or _is_ordinal(doc, tokens, number):
        return False
    if number.text.lower() == "one":
        return _one_counts(doc, tokens[-1])
    if number.text.lower() in {"scores", "tens", "dozens"}:
        return _is_amount(doc, tokens[-1])
    return not (
        number.text.isalpha()
        and tokens[-1].pos in {"VERB", "PROPN"}
        and tokens[-1].entity in {"PERSON", "ORG", "WORK_OF_ART"}
    )


def _runs_on(text: str, number: Number) -> bool:
    """True where letters that are no unit follow the digits directly: "14th", "3G", "737MAX"."""
    end = number.span.end
    if number.share and text[end : end + 1] == "-":
        return True
    if re.search(r"[a-z][-–]\Z", text[max(0, number.span.start - 2) : number.span.start]) and not _PREFIX.search(
        text[max(0, number.span.start - 12) : number.span.start]
    ):
        return True
    if end >= len(text) or not (text[end].isalpha() or (text[end] == "'" and text[end + 1 : end + 2] == "s")):
        return False
    unit = unit_at(text, end)
    return unit is None


_COMPOUND = re.compile(r"-(?P<word>[a-z]+)", re.I)


def _is_compound(text: str, number: Number) -> bool:
    """True in "a two-day visit", "a five-storey house": how long or large one thing is. Measures are kept."""
    match = _COMPOUND.match(text, number.span.end)
    if match is None or match["word"].lower() in {"odd", "plus", "to", "or", "and", "strong", "magnitude", "strength"}:
        return False
    unit = unit_at(text, number.span.end)
    return unit is None or unit.unit in TIMES


def _is_half(doc: Annotation, token: Token, number: Number) -> bool:
    """True in "the second half of" a match or a year."""
    if not number.share or not number.text.lower().startswith("half"):
        return False
    return token.index > 0 and doc.tokens[token.index - 1].lower in _HALVES


_ORDINAL = re.compile(r"an?[\s-](?:third|fifth|sixth|seventh|eighth|ninth|tenth)", re.I)


def _is_ordinal(doc: Annotation, tokens: list[Token], number: Number) -> bool:
    """True in "a third suspect", where "a third" is the next of a row and no share."""
    if not number.share or _ORDINAL.fullmatch(number.text) is None:
        return False
    after = doc.tokens[tokens[-1].index + 1 : tokens[-1].index + 2]
    return bool(after) and after[0].tag in {"NN", "NNP", "JJ"} and after[0].entity not in {"DATE", "TIME"}


_HALVES = frozenset(
    words(
        """
        first second latter other early late top bottom better front back this that each northern southern eastern
        western
        """
    )
)


def _one_counts(doc: Annotation, token: Token) -> bool:
    """True for "one" before a counted noun or unit; false for the pronoun, and where it only picks ("one report said")."""
    after = doc.tokens[token.index + 1 : token.index + 4]
    if not after or (after[0].lower in {"of", "another", "who", "that", "which", "'s", "’s", "by", "in"}):
        return False
    before = doc.tokens[token.index - 1].lower if token.index else ""
    if after[0].lower in {"to", "or"} and len(after) > 1 and after[1].pos == "NUM":
        return True
    if before in {"no", "any", "every", "each", "the", "this", "that", "which", "another", "only"} and before != "only":
        return False
    noun = next((other for other in after if other.pos in {"NOUN", "PROPN"}), None)
    if noun is None:
        return after[0].lower in {"dead", "killed", "injured", "wounded", "missing", "died", "was"} or before in {
            "and",
            "killed",
            "killing",
        }
    if noun.lemma in _NOT_COUNTED_ONE:
        return False
    verb = doc.tokens[noun.head]
    speaks = verb.lemma in {
        "say",
        "tell",
        "claim",
        "report",
        "add",
        "show",
        "suggest",
        "call",
        "describe",
        "recall",
        "write",
        "note",
    }
    return not (noun.dep == "nsubj" and speaks)


def _is_amount(doc: Annotation, token: Token) -> bool:
    """True for "scores" with "of", "more" or a verb of its own after it; false for the verb and a game's results."""
    after = doc.tokens[token.index + 1] if token.index + 1 < len(doc.tokens) else None
    if after is None:
        return token.lower != "scores"
    if token.lower == "dozens":
        return True
    return after.lower in {"of", "more"} or (
        token.pos == "NOUN" and after.lower in {"were", "are", "have", "injured", "killed", "wounded"}
    )
