"""What is denied to somebody, which is no word against another's."""

import re

from parallax.nouns.statement import Statement

DENYING = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ial\w*)|refus\w+|reject\w*|refut\w+|disput\w+|dismiss\w+)\b", re.IGNORECASE
)
REFUSED = re.compile(
    r"^\W*(?:(?!(?:had|has|have|was|were|is|are|did|does|that|it|he|she|they|there|any)\b)[\w'’-]+\s+){0,4}?"
    r"(?:coverage|access|entry|admission|asylum|bail|parole|visas?|permits?|permission|"
    r"licen[cs]es?|benefits?|treatment|care|services?|aid|rights?|justice|funding|loans?|credit|payments?|tenure|"
    r"requests?|motions?|appeals?|petitions?|applications?|leave|clemency|custody|medication|abilit(?:y|ies)|chances?|"
    r"opportunit(?:y|ies)|education|citizenship|boarding|insurance|pensions?|promotions?|vote)\b",
    re.IGNORECASE,
)
"""What is denied to somebody, that is refused or withheld; nobody says by it that something is not so."""


def refuses(denial: Statement, told: Statement) -> bool:
    """True where somebody is denied something, or the other statement tells of a denial or refusal itself."""
    return REFUSED.match(denial.text) is not None or DENYING.search(told.text) is not None
