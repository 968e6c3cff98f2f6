"""Places said to lie beside another that is not named in the same breath: "north of the city", "The villages are near …"."""

import re
from collections.abc import Sequence

from parallax.reading.annotators import Annotation
from parallax.reading.places.hints import Contained, Container
from parallax.reading.places.slots import Found

_TOWARDS = (
    r"(?:(?:to the )?(?:north|south|east|west)(?:-?(?:east|west))?(?:ern (?:outskirts|edge|suburbs?))? of|"
    r"on the (?:[\w-]+ )?(?:outskirts|edge) of|(?:in|from) the (?:[\w-]+ )?(?:suburbs|outskirts) of|"
    r"near|close to|outside|not far from)"
)
_THE_TOWN = re.compile(rf"[^.;:!?\n\"“”]{{0,60}}?\b{_TOWARDS} the (?:city|town|capital)\b(?! of| [A-Z])")
_KINDS = "villages|towns|settlements|hamlets|suburbs|districts|camps|neighbou?rhoods"
_THEY_LIE = re.compile(
    rf"[Tt]he (?:two |three |four |both )?(?P<kind>{_KINDS}|village|town|settlement|camp) "
    r"(?:is|are|lies?|sits?|stands?)(?: located| situated)? (?:just )?(?P<how>near|close to|outside|in|inside|not far from) "
)
_BACK = 2
"""Sentences looked back over for what "the city" or "the villages" mean."""
_REACH = 60
"""Characters after the words in which the place that they lie beside must begin."""


def find_told_beside(doc: Annotation, found: Sequence[Found]) -> list[Container]:
    """Pairs of names of which one is said to lie beside or in the other; whether that is a town, the gazetteer tells."""
    return [*_beside_the_town(doc, found), *_they_lie(doc, found)]


def _start(doc: Annotation, item: Found) -> int:
    return doc.tokens[item.first].start


def _sentence(doc: Annotation, token: int) -> int:
    return next((n for n, (first, last) in enumerate(doc.sentences) if first <= token < last), -1)


def _beside_the_town(doc: Annotation, found: Sequence[Found]) -> list[Container]:
    """ "NAME, a camp north of the city": the city named last, in this sentence or the two before."""
    pairs = []
    for number, item in enumerate(found):
        end = doc.tokens[item.last - 1].end
        met = _THE_TOWN.match(doc.text, end)
        if met is None or any(end <= _start(doc, other) < met.end() and other.label != "NORP" for other in found):
            continue
        here, own = _sentence(doc, item.first), doc.text[_start(doc, item) : end]
        before = [
            n
            for n in range(number)
            if not found[n].inside
            and here - _sentence(doc, found[n].first) <= _BACK
            and found[n].label != "NORP"
            and not doc.text[_start(doc, found[n]) :].startswith(own)
        ]
        pairs += [Container(number, other, "near") for other in reversed(before)]
    return pairs


def _they_lie(doc: Annotation, found: Sequence[Found]) -> list[Container]:
    """ "The villages are near NAME": those called villages in the two sentences before."""
    pairs = []
    for met in _THEY_LIE.finditer(doc.text):
        phrase = re.match(rf"[^.;:\n]{{0,{_REACH}}}", doc.text[met.end() :])
        reach = met.end() + (phrase.end() if phrase else 0)
        others = [n for n, item in enumerate(found) if met.end() <= _start(doc, item) <= reach]
        token = next((t.index for t in doc.tokens if t.start >= met.start()), None)
        if not others or token is None:
            continue
        here = _sentence(doc, token)
        for number, item in enumerate(found[: others[0]]):
            near = 0 < here - _sentence(doc, item.first) <= _BACK
            if near and item.class_ == "settlement" and not item.inside:
                how: Contained = "in" if met["how"] in {"in", "inside"} else "near"
                pairs += [Container(number, other, how) for other in others]
    return pairs
