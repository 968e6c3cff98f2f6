"""Nouns of what happens or is the case."""

from parallax.reading.annotators import Token

_HAPPENINGS = frozenset(
    (
        "advance arrest attack bid blast blaze breach breakthrough case cause change charge claim collapse concern coup "
        "crash crime death debt deal delay drop end escape fact fall fault fear fire flood gain growth guilt harm help "
        "hit increase issue kill lack launch leak link loss move need offensive outage plan plot problem profit progress "
        "raid rescue result retreat return revenue review rise risk role sale shift shortage sign spill split spread "
        "start step strike success suit support surge surplus takeover talk threat toll trouble truce victim victory vote "
        "war win work worry wrongdoing counteroffensive reform people civilian person soldier involvement body"
    ).split()
)
_HAPPENING_ENDINGS = (
    "tion",
    "sion",
    "ment",
    "al",
    "ing",
    "ure",
    "ance",
    "ence",
    "ness",
    "ity",
    "age",
    "ery",
    "cy",
    "ship",
    "ism",
)


def happening(noun: Token) -> bool:
    """True for a noun of something that happens or is the case: only such a noun can be what is announced or denied."""
    if noun.pos == "PROPN" or noun.entity in ("PERSON", "ORG", "GPE"):
        return False
    return noun.lemma in _HAPPENINGS or noun.lemma.endswith(_HAPPENING_ENDINGS)
