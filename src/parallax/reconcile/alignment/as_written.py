"""What two texts have in common, told in their own words: a reader looks for "troops" in them, and not for the name of a class."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.paraphrases import sense, undone
from parallax.reconcile.alignment.stems import WORD, stem
from parallax.reconcile.alignment.weights import SILENT
from parallax.values.memo import TEXTS, WORDS, memo

Names = Callable[[str], Iterable[str]]
"""By a stem the names that it goes by."""

SHORTEST = 4
"""Letters of a word of which a longer one can be a form ("speed", "speeding")."""


def classes(stemmed: str) -> Iterator[str]:
    """The names by which sketches and gists know a stem."""
    own = concept(stemmed)
    yield own
    yield sense(stemmed)


def stems(stemmed: str) -> Iterator[str]:
    """A stem's own name, where stems are what is shared."""
    yield stemmed


def written(names: Sequence[str], texts: Sequence[str], naming: Names = classes) -> str:
    """ "attack, troops, Arlen": each name by its word in the texts, "withdrew/regrouped" where they tell it in two.

    A name for which no text has a word of its own (a phrase stands for it) is left out, unless there is no other.
    """
    found = [words_of(text, names, naming) for text in texts]
    told = [_told([words[name] for words in found if name in words]) for name in names]
    return ", ".join(dict.fromkeys(each for each in told if each)) or ", ".join(names)


def words_of(text: str, names: Collection[str], naming: Names = classes) -> dict[str, tuple[str, ...]]:
    """By name the words that stand for it in a text, in order; one that may have its capital from the beginning of a sentence
    stands last.
    """
    found = _by_name(text, naming)
    return {name: found[name] for name in names if name in found}


@memo(TEXTS)
def _by_name(text: str, naming: Names) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[list[str], list[str]]] = {}
    for word, first, _ in each_word(text):
        last = first or (word.isupper() and len(word) > 1)
        for name in naming_of(word, naming):
            found.setdefault(name, ([], []))[last].append(word)
    return {name: (*inside, *first) for name, (inside, first) in found.items()}


@memo(WORDS)
def naming_of(word: str, naming: Names = classes) -> frozenset[str]:
    """The names by which a word as written goes; none for words that tell nothing."""
    plain = word.casefold().replace("’", "'")
    if plain in SILENT:
        return frozenset()
    taken = undone(plain)
    return frozenset(name for each in (plain, taken) if each for name in naming(stem(each)))


@memo(TEXTS)
def each_word(text: str) -> tuple[tuple[str, bool, int], ...]:
    """The words as written, possessive endings off, each with whether a sentence may begin with it, and where it stands."""
    found = []
    for match in WORD.finditer(text):
        before = text[max(0, match.start() - 3) : match.start()].strip()
        word = match.group().removesuffix("'s").removesuffix("’s")
        found.append((word, not before or before[-1] in '.:;!?"“”‘*', match.start()))
    return tuple(found)


def one_word(word: str, other: str) -> bool:
    """True for two forms of one word: of one stem, or the one with an ending more."""
    short, long = sorted((word.casefold(), other.casefold()), key=len)
    return stem(short) == stem(long) or (len(short) >= SHORTEST and long.startswith(short))


def _told(texts: Sequence[Sequence[str]]) -> str:
    """A word that all texts have for it, in the form of the first; else each text's own, in order."""
    if not texts:
        return ""
    for word in texts[0]:
        if all(any(one_word(word, other) for other in words) for words in texts[1:]):
            return word
    return "/".join(dict.fromkeys(words[0] for words in texts))
