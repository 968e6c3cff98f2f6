"""The words that several statements use alike: what they are about, in the order in which they stand in one of them."""

from collections import Counter
from collections.abc import Collection, Sequence

from parallax.reconcile.alignment.as_written import each_word, naming_of, one_word

MOST = 4
LONGEST = 60
"""Characters of all of them together."""
FORMS = 2
"""Words for one thing that are named side by side, so that neither hand's alone is taken."""
MAIN = 0.6
"""Share of the texts from which the word that they use needs no other beside it."""


def common_words(
    texts: Sequence[str], held: Sequence[Sequence[str]], share: float, without: Collection[str] = ()
) -> str:
    """ "fired/shelled, Arlen": what so large a share of `held` names, as the texts tell it; "" where nothing is.

    Each of `held` are names, the weightiest first; words `without` are left out.
    """
    counts = Counter(name for names in held for name in names)
    weights = {name: place for names in reversed(held) for place, name in reversed(list(enumerate(names)))}
    words = _Words(texts)
    kept: list[str] = []
    for name in sorted(counts, key=lambda name: (-counts[name], weights[name], name)):
        told, fresh = words.told(name), not any(words.alike(name, other) for other in kept)
        if counts[name] < share * len(held) or len(kept) == MOST or not told or not fresh:
            continue
        if not any(one_word(each, other) for each in told.split("/") for other in without):
            kept.append(name)
    while len(words.in_order(kept)) > LONGEST and len(kept) > 1:
        kept.pop()
    return words.in_order(kept)


class _Words:
    """The words of some texts by the names they go by."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = sorted(set(texts), key=lambda text: (len(text), text))
        self._found: dict[str, Counter[str]] = {}
        self._holding: Counter[str] = Counter()
        self._loose: set[str] = set()
        for text in self._texts:
            met = [
                (word, first, name) for word, first, _ in each_word(text) for name in naming_of(word) if len(word) > 1
            ]
            self._holding.update({name for _, _, name in met})
            self._loose |= {word for word, first, _ in met if first or (word.isupper() and len(word) > 1)}
            for word, name in {(word, name) for word, _, name in met}:
                self._found.setdefault(name, Counter())[word] += 1

    def told(self, name: str) -> str:
        """ "fired/shelled": the word that most texts use for it, or the two of which neither is used by most; by the alphabet."""
        groups = self._forms(name)
        enough = [each for each in groups[:1] if each.total() >= MAIN * self._holding[name]]
        return "/".join(sorted(map(self._best, enough or groups[:FORMS]), key=str.casefold))

    def alike(self, one: str, other: str) -> bool:
        """True where two names are of one word."""
        return not self._found.get(one, Counter()).keys().isdisjoint(self._found.get(other, Counter()).keys())

    def in_order(self, names: Sequence[str]) -> str:
        """The words in the order of the text that holds the most of them; those next to one another without a comma."""
        text = min(self._texts, key=lambda each: -len(self._stand(each, names)), default="")
        told, last = "", -1
        for start, end, name in self._stand(text, names):
            told += (" " if text[last:start] == " " else ", " if told else "") + self.told(name)
            last = end
        rest = [self.told(name) for name in names if name not in {each for _, _, each in self._stand(text, names)}]
        return ", ".join(each for each in (told, *rest) if each)

    def _forms(self, name: str) -> list[Counter[str]]:
        """The forms of each word that stands for a name, the word of most texts first."""
        groups: list[Counter[str]] = []
        for word, count in sorted(self._found.get(name, Counter()).items(), key=lambda each: (-each[1], each[0])):
            home = next((each for each in groups if one_word(next(iter(each)), word)), None)
            if home is None:
                groups.append(Counter({word: count}))
            else:
                home[word] += count
        return sorted(groups, key=lambda each: (-each.total(), min(each)))

    def _stand(self, text: str, names: Sequence[str]) -> list[tuple[int, int, str]]:
        """Where each name first stands in a text, rather by the word that tells it than by another."""
        forms = {name: self.told(name).split("/") for name in names}
        found: dict[str, tuple[bool, int, int]] = {}
        for word, _, start in each_word(text):
            for name in naming_of(word) & forms.keys():
                other = not any(one_word(word, each) for each in forms[name])
                found[name] = min(found.get(name, (True, len(text), 0)), (other, start, start + len(word)))
        return sorted((start, end, name) for name, (_, start, end) in found.items())

    def _best(self, forms: Counter[str]) -> str:
        """The commonest form; rather one amid a sentence, where a capital tells a name."""
        return min(forms, key=lambda word: (word in self._loose, -forms[word], word))
