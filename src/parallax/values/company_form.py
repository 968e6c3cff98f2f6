"""Legal forms of companies ("Ltd", "GmbH", "OOO"): what a name is without them."""

import re

_LONG = (
    r"limited liability (?:company|partnership)|public limited company|(?:open |public |closed |private )?joint[- ]stock compan\w*|"
    r"limited partnership|gesellschaft mit beschrankter haftung|aktiengesellschaft|kommanditgesellschaft|"
    r"societe (?:anonyme|a responsabilite limitee)|sociedad (?:anonima|limitada)|societa (?:per azioni|a responsabilita limitata)|"
    r"societatea cu raspundere limitata|spolka z ograniczona odpowiedzialnoscia|besloten vennootschap|naamloze vennootschap|"
    r"obshchestvo s ogranichennoi otvetstvennostiu|(?:publichnoe |otkrytoe |zakrytoe )?aktsionernoe obshchestvo|"
    r"tovarystvo z obmezhenoiu vidpovidalnistiu|perseroan terbatas|anonim sirketi|kabushiki kaisha|sendirian berhad|"
    r"obsestvo s ogranicennoi otvetstvennostiu|obshchiestvo s oghranichiennoi otvietstviennost\w*"
)
_SHORT = (
    "ag ab as asa aps oy oyj ltd limited llc llp lp lllp inc incorporated corp corporation co company plc pllc gmbh ug kg "
    "kgaa ohg ev eg sa sas sarl sasu sl slu srl spa snc nv bv cv vof ooo oao zao pao ao ojsc cjsc pjsc jsc ltda eireli "
    "sro doo dd ad ead eood ood tov pat prat pvt pte pty bhd sdn kk gk tbk pt na sae saog wll fze fzco fzc ojsk"
).split()
_DOTTED = re.compile(r"\b(?:[^\W\d_]\. ?){1,4}[^\W\d_]?\.?(?!\w)", re.IGNORECASE)
_SPACED = re.compile(r"\bsp(?:olka)?\.? z ?\.?o\.? ?o\.?|\ba/s\b|\bs/a\b", re.IGNORECASE)
_FORM = re.compile(rf"(?<!\w)(?:{_LONG}|{'|'.join(sorted(_SHORT, key=lambda word: (-len(word), word)))})(?!\w)")


def without_form(name: str) -> str:
    """A folded name (small letters, no diacritics) without its legal forms; itself where nothing else is in it.

    "siemens aktiengesellschaft" → "siemens"; "ooo norda" → "norda". Forms stand at either end of a name, or before a
    bracket or comma, and are taken off until none is left. Forms by general knowledge of company law, kept by hand.
    """
    plain = " ".join(_SPACED.sub(" ", name).replace(",", " ").split())
    while True:
        met = [found for found in _FORM.finditer(plain) if found.start() == 0 or found.end() == len(plain)]
        rest = next((f"{plain[: found.start()]}{plain[found.end() :]}".strip() for found in reversed(met)), plain)
        if rest == plain or not re.search(r"\w", rest):
            return plain
        plain = rest


def join_dotted(name: str) -> str:
    """The name with its dotted capitals joined: "N.V." → "NV", "A. B. C." → "ABC"."""
    return _DOTTED.sub(lambda found: re.sub(r"[. ]", "", found[0]) + " ", name).strip()


def has_form(name: str) -> bool:
    """True when a folded name has a legal form at its end or beginning, and more than that."""
    return without_form(name) != " ".join(name.replace(",", " ").split())
