"""Parts of speech and lemmas by the library's own rules, looked up by word and tag instead of searched for in each text."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from typing import TYPE_CHECKING, Any, NamedTuple

from parallax.reading.annotators.word_rules import Word, WordRule, read_rules
from parallax.values.memo import WORDS, memo

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import MorphAnalysis


_LEMMAS = {"hoped": "hope", "hoping": "hope", "retweeted": "retweet", "retweeting": "retweet"}
"""Verb forms whose lemma the model gets wrong (it hops)."""


class Told(NamedTuple):
    """What is told of a token in the end."""

    tag: str
    dep: str
    pos: str
    lemma: str


@dataclass(frozen=True, slots=True)
class _WordClass:
    """What the rules tell of a token. `lemma` is "" where they tell none; `is_base`: then the word in small letters is it."""

    tag: str
    dep: str
    pos: str
    lemma: str
    morph: "MorphAnalysis"
    is_base: bool


@dataclass(frozen=True, slots=True)
class _AsToken:
    """A word as the library's lemmatizer asks for it."""

    text: str
    orth: str
    pos: str
    pos_: str
    morph: "MorphAnalysis"


class WordClasses:
    """The rules of a pipeline's `attribute_ruler` and `lemmatizer`."""

    def __init__(self, language: "Language") -> None:
        from spacy.tokens import MorphAnalysis

        parts: Any = {name: language.get_pipe(name) for name in language.pipe_names}
        self._lemmatizer = parts["lemmatizer"]
        _index_words(self._lemmatizer.lookups.get_table("lemma_index"))
        tables = [self._lemmatizer.lookups.get_table(name) for name in ("lemma_index", "lemma_exc", "lemma_rules")]
        rules = list(read_rules(parts["attribute_ruler"]))
        classes = {rule.told.get("POS", "") for rule in rules}
        self._inflected = {pos for pos in classes if any(table.get(pos.lower()) for table in tables)}
        told = {"", *(rule.told.get("MORPH", "") for rule in rules)}
        self._morphs = {each: MorphAnalysis(language.vocab, each) for each in told}
        pairs = [rule for rule in rules if len(rule.tests) > 1]
        self._paired = {
            word: [rule for rule in pairs if rule.fits(word)] for rule in pairs for word in rule.words or ()
        }
        self._paired_any = [rule for rule in pairs if not rule.words]
        alone = [rule for rule in rules if len(rule.tests) == 1]
        tags: Sequence[str] = parts["tagger"].labels
        self._any_word = {tag: [rule for rule in alone if rule.words == () and rule.takes(tag)] for tag in tags}
        worded = [rule for rule in alone if rule.words != ()]
        named = {word for rule in worded for word in rule.words or ()}
        self._named = {word: [rule for rule in worded if rule.fits(word)] for word in named}
        self._untagged = {word for word, rules in self._named.items() if not all(rule.asks_tag for rule in rules)}
        self._odd = [rule for rule in worded if rule.words is None]
        self._known = dict(self._tabulate(tags, parts["parser"].labels))
        self._told_of = memo(WORDS)(self._find_told)
        self._lemma_of = memo(WORDS)(self._find_lemma)
        self._leads_of = memo(WORDS)(self._find_leads)

    def _tabulate(self, tags: Sequence[str], deps: Sequence[str]) -> Iterator[tuple[tuple[str, str, str], _WordClass]]:
        """What is told of a word with a tag and relation, where rules name it with tags; and of every other word ("")."""
        for tag in tags:
            named = [
                word
                for word in self._named.keys() - self._untagged
                if any(rule.takes(tag) for rule in self._named[word])
            ]
            for key in product(("", *named), (tag,), deps):
                yield key, self._class((*key, False, ""), self._candidates(*key[:2]))

    def _candidates(self, lower: str, tag: str) -> list[WordRule]:
        """The rules that may hold of a word."""
        return [*self._any_word[tag], *self._named.get(lower, ()), *(rule for rule in self._odd if rule.fits(lower))]

    def classify(self, words: Sequence[Word]) -> list[Told]:
        """What is told of each token of a text."""
        different = set(words)
        told = {word: self._told_of(word) for word in different}
        found = [told[word] for word in words]
        for at, beside in self._find_pairs(words, different).items():
            found[at] = self._tell(words[at], self._class(words[at], self._candidates(*words[at][:2]), beside))
        return found

    def _find_told(self, word: Word) -> Told:
        return self._tell(word, self._known_class(word) or self._class(word, self._candidates(*word[:2])))

    def _known_class(self, word: Word) -> _WordClass | None:
        lower, tag, dep, space, _ = word
        if space or any(rule.fits(lower) for rule in self._odd):
            return None
        known = self._known.get((lower, tag, dep))
        return known if known or lower in self._untagged else self._known.get(("", tag, dep))

    def _tell(self, word: Word, kind: _WordClass) -> Told:
        """A word of this class, with its lemma in small letters."""
        lemma = _LEMMAS.get(word[0]) or kind.lemma.lower()
        if not lemma:
            lemma = word[0] if kind.is_base else self._lemma_of(word[-1], kind.pos, kind.morph)
        return Told(kind.tag, kind.dep, kind.pos, lemma)

    def _find_lemma(self, text: str, pos: str, morph: "MorphAnalysis") -> str:
        forms: list[str] = self._lemmatizer.rule_lemmatize(_AsToken(text, text, pos, pos, morph))
        return forms[0].lower()

    def _find_pairs(self, words: Sequence[Word], different: Iterable[Word]) -> dict[int, list[WordRule]]:
        """By token, the rules of two tokens that tell something of it."""
        leads = {word: rules for word in different if (rules := self._leads_of(word))}
        found: dict[int, list[WordRule]] = {}
        for at, (one, other) in enumerate(pairwise(words) if leads else ()):
            for rule in leads.get(one, ()):
                if rule.holds_of(other, 1):
                    found.setdefault(at + rule.index, []).append(rule)
        return found

    def _find_leads(self, word: Word) -> tuple[WordRule, ...]:
        """The rules of two tokens that may begin with a word."""
        return tuple(rule for rule in self._paired.get(word[0], self._paired_any) if rule.holds_of(word))

    def _class(self, word: Word, rules: Iterable[WordRule], beside: Sequence[WordRule] = ()) -> _WordClass:
        """What is told of a token by the rules that hold of it, and by those `beside` that hold of it and another."""
        held = [*(rule for rule in rules if rule.holds_of(word)), *beside]
        told: dict[str, str] = {}
        for rule in sorted(held, key=lambda rule: rule.number):
            told.update(rule.told)
        pos, morph = told.get("POS", ""), self._morphs[told.get("MORPH", "")]
        is_base = pos not in self._inflected or self._lemmatizer.is_base_form(_AsToken("", "", pos, pos, morph))
        return _WordClass(
            told.get("TAG", word[1]), told.get("DEP", word[2]), pos, told.get("LEMMA", ""), morph, is_base
        )


def _index_words(table: Any) -> None:
    """Makes the lists of known words sets: the lemmatizer looks through all of a list for each word it has not met yet."""
    for part in list(table):
        table[part] = frozenset(table[part])
