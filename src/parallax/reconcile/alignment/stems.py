"""A light stem for English words: enough to bring the forms of one word together, never a dictionary."""

import re

from parallax.values.memo import TEXTS, WORDS, memo

WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)*")
DOUBLED = re.compile(r"([bdfgmnprt])\1$")

# Whole forms whose stem no ending rule finds: irregular verbs and plurals that news reports use.
IRREGULAR = {
    form: stem
    for stem, forms in {
        "go": "goes going went gone", "leave": "leaves leaving left", "lose": "loses losing lost", "fall": "fell fallen",
        "flee": "flees fleeing fled", "die": "dies dying died", "shoot": "shot shooting",
        "hold": "held holding", "take": "took taken taking", "come": "came coming", "give": "gave given giving",
        "drive": "drove driven driving", "break": "broke broken", "begin": "began begun", "beat": "beaten beating", "bring": "brought",
        "build": "built", "building": "buildings", "buy": "bought", "catch": "caught", "choose": "chose chosen",
        "feel": "felt", "find": "found",
        "fight": "fought fighting fights", "fly": "flew flown flies", "get": "got gotten getting",
        "grow": "grew grown", "hear": "heard", "keep": "kept", "know": "knew known", "lead": "led leading",
        "mean": "meant", "meet": "met", "pay": "paid", "rise": "rose risen rising", "run": "ran running",
        "sell": "sold", "send": "sent", "shake": "shook shaken shaking", "sink": "sank sunk", "speak": "spoke spoken",
        "spend": "spent", "stand": "stood", "steal": "stole stolen", "sweep": "swept", "swim": "swam", "tear": "tore torn",
        "tell": "told", "think": "thought", "throw": "threw thrown", "win": "won winning", "withdraw": "withdrew withdrawn",
        "write": "wrote written writing", "man": "men", "woman": "women", "child": "children", "person": "people persons",
        "body": "bodies", "life": "lives", "crisis": "crises", "troop": "troops", "storey": "storeys stories",
        "burn": "burnt", "sit": "sat", "set": "setting sets", "seek": "sought", "hide": "hid hidden", "blow": "blew blown",
    }.items()
    for form in forms.split()
}  # fmt: skip
ENDINGS = (
    ("ations", ""), ("ation", ""), ("ments", "ment"), ("ingly", ""), ("edly", ""), ("ies", "y"), ("ied", "y"),
    ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("ings", ""), ("ing", ""), ("ed", ""), ("ly", ""),
    ("es", "e"), ("s", ""), ("e", ""),
)  # fmt: skip
ENDINGS_BY_LETTER = {
    letter: tuple((ending, left) for ending, left in ENDINGS if ending[-1] == letter)
    for letter in {ending[-1] for ending, _ in ENDINGS}
}
KEPT = frozenset({"building", "during", "evening", "morning", "king", "thing", "red", "bed", "string", "spring"})
SHORTEST = 3
"""A stem keeps at least this many letters; shorter words stay as they are."""


@memo(TEXTS)
def tokens(text: str) -> tuple[str, ...]:
    """The words and numbers of `text`, lower-cased, possessive endings off, in order."""
    return tuple(map(_plain, WORD.findall(text.replace("’", "'"))))


@memo(WORDS)
def _plain(word: str) -> str:
    return word.casefold().removesuffix("'s")


@memo(WORDS)
def stem(word: str) -> str:
    """The stem of a lower-cased word: a listed irregular form's, else the word without its ending."""
    word = IRREGULAR.get(word, word)
    if word in KEPT:
        return word
    if word.endswith(("ss", "us", "is")) or not word.isalpha():
        return word
    for ending, left in ENDINGS_BY_LETTER.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) + len(left) >= SHORTEST:
            return _ended(word.removesuffix(ending) + left)
    return _ended(word)


def _ended(stemmed: str) -> str:
    """Doubled consonants made single ("stopp" → "stop"), a last "e" off ("reduce" → "reduc")."""
    undoubled = DOUBLED.sub(r"\1", stemmed)
    return undoubled.removesuffix("e") if len(undoubled) > SHORTEST else undoubled
