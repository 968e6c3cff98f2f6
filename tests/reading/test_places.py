from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parallax.gazetteer import Gazetteer
from parallax.nouns.mention import PlaceMention
from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation, Token
from parallax.reading.places.datelines import find_datelines
from parallax.reading.places.find import find_places
from parallax.reading.places.known import Known
from parallax.reading.places.names import _pass, _trusted, _words, find_names
from parallax.reading.places.stretches import Stretches
from parallax.values.place_name import fold

Read = Callable[[str], dict[str, PlaceMention]]


@pytest.fixture
def read(annotate: Callable[[str], Annotation], small_gazetteer: Gazetteer) -> Read:
    """A text → its mentions by their words, the last where several have the same."""
    return lambda text: {mention.text: mention for mention in find_places(annotate(text), small_gazetteer)}


def key(mention: PlaceMention) -> str | None:
    return mention.place.gazetteer if mention.place else None


def test_the_places_near_by_decide_not_the_people_alone(read: Read) -> None:
    found = read("Shells fell in Kramatorsk and Lyman in Ukraine. A school burned in Slovyansk, officials said.")
    assert key(found["Slovyansk"]) == "geonames:3"
    assert key(found["Lyman"]) == "geonames:5"


def test_a_region_named_beside_a_town_decides(read: Read) -> None:
    found = read("A tornado struck Springfield, Ill., on Monday. Residents of Springfield spent the night in shelters.")
    assert key(found["Springfield"]) == "geonames:12"


def test_a_class_word_tells_a_region_from_a_city(read: Read) -> None:
    found = read("Floods reached the Kharkiv region of Ukraine.")
    place = found["Kharkiv"].place
    assert place is not None
    assert (place.gazetteer, place.precision) == ("iso:UA-63", "region")
    assert place.names == ("Kharkiv", "Kharkiv region")
    assert key(read("Floods reached the city of Kharkiv.")["Kharkiv"]) == "geonames:7"


def test_a_plural_class_word_holds_for_all_of_a_list(read: Read) -> None:
    found = read("The water rose in the Kharkiv and Donetsk regions of Ukraine.")
    assert {key(found["Kharkiv"]), key(found["Donetsk"])} == {"iso:UA-63", "iso:UA-14"}


def test_nothing_near_decides_so_no_place_is_told(read: Read) -> None:
    lyman = read("The train stopped in Lyman, the driver said.")["Lyman"]
    assert lyman.place is None


def test_a_slip_in_a_slot_is_mended_where_the_country_is_known(read: Read) -> None:
    found = read("Trucks were seen in the Kupiamsk sector of Ukraine, near Kharkiv.")
    assert key(found["Kupiamsk"]) == "geonames:8"


def test_an_unknown_village_is_a_place_without_coordinates(read: Read) -> None:
    place = read("Rescuers reached the village of Ostravelm on Friday.")["Ostravelm"].place
    assert place is not None
    assert (place.latitude, place.longitude, place.gazetteer) == (None, None, None)


def test_an_unknown_village_stands_where_the_distance_told_puts_it(read: Read) -> None:
    found = read(
        "Rescuers reached the village of Ostravelm. Ostravelm lies 10 kilometres north of the town of Manbij in Syria."
    )
    place = found["Ostravelm"].place
    assert place is not None
    assert (place.latitude, place.longitude) == pytest.approx((36.62, 37.95), abs=0.01)
    assert place.precision == "district"
    assert "10 kilometres north of Manbij, as the report tells" in place.why[0]


def test_uses_are_told_apart(read: Read) -> None:
    found = read("Moscow said it would answer. Ukrainian farmers met Russians at London City Museum in London.")
    assert found["Moscow"].use == "metonym"
    assert found["Ukrainian"].use == "adjective"
    assert found["Russians"].use == "people"
    assert key(found["Ukrainian"]) == "geonames:cUA"


def test_a_name_inside_the_name_of_a_body_is_marked(read: Read) -> None:
    found = read("The University of London published the figures on Tuesday.")
    assert found["London"].use == "embedded"


def test_a_route_joins_two_places(read: Read) -> None:
    found = read("Traffic stopped on the route Kharkiv - Belgorod after the accident in Ukraine.")
    assert {key(found["Kharkiv"]), key(found["Belgorod"])} == {"geonames:7", "geonames:14"}


def test_one_spelling_or_another_give_one_id(read: Read) -> None:
    one, other = read("It rained in Kyiv.")["Kyiv"].place, read("It rained in Kiev.")["Kiev"].place
    assert one is not None
    assert other is not None
    assert (one.id, one.name) == (other.id, other.name)
    assert other.names == ("Kiev",)


@pytest.mark.parametrize("text", ["", "…", "\n\n", "May 5, March 6", "He met Lyman Frank Baum in April."])
def test_texts_without_places(read: Read, text: str) -> None:
    assert not [mention for mention in read(text).values() if mention.use == "name"]


WORDS = st.sampled_from("in the of Kyiv Lyman region é́ 𝕶yiv KYIV - , ’s Ill. near villages and".split())


def plain(text: str) -> Annotation:
    """A text cut at blanks, with no parse: every word a proper noun of its own."""
    tokens, at = [], 0
    for word in text.split(" "):
        if word:
            tokens.append(
                Token(
                    len(tokens),
                    at,
                    at + len(word),
                    word,
                    word.lower(),
                    word.lower(),
                    "PROPN",
                    "NNP",
                    "dep",
                    len(tokens),
                )
            )
        at += len(word) + 1
    return Annotation(text, tuple(tokens), ((0, len(tokens)),) if tokens else ())


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(words=st.lists(WORDS, max_size=12))
def test_spans_give_exactly_their_text(small_gazetteer: Gazetteer, words: list[str]) -> None:
    doc = plain(" ".join(words))
    mentions = find_places(doc, small_gazetteer)
    assert all(mention.span.of(doc.text) == mention.text for mention in mentions)
    assert list(mentions) == sorted(mentions, key=lambda mention: mention.span)
    assert mentions == find_places(doc, small_gazetteer)


def test_a_compound_says_whose_not_where(read: Read) -> None:
    found = read("A London-based monitor counted the strikes. Moscow-led talks began in Kharkiv, Ukraine.")
    assert found["London"].use == "adjective"
    assert found["Moscow"].use == "adjective"


def test_a_compound_says_nothing_of_where_a_slip_is_mended(read: Read) -> None:
    place = read("Trucks were seen near the village of Kubyansk, a Ukraine-based monitor said.")["Kubyansk"].place
    assert place is not None
    assert place.gazetteer is None


def test_a_dateline_names_a_place(annotate: Callable[[str], Annotation], small_gazetteer: Gazetteer) -> None:
    text = "KHARKIV, Ukraine (Norda) — Shells fell overnight, officials said."
    body = text.index("Shells")
    annotation = annotate(" " * body + text[body:])
    tokens = tuple(token for token in annotation.tokens if token.text.strip())
    moved = {token.index: n for n, token in enumerate(tokens)}
    bare = tuple(t._replace(index=moved[t.index], head=moved.get(t.head, moved[t.index])) for t in tokens)
    doc = Annotation(text, bare, ((0, len(bare)),))
    found = find_places(doc, small_gazetteer, [Span(0, body - 1)])
    assert [(mention.text, mention.use) for mention in found[:2]] == [("KHARKIV", "name"), ("Ukraine", "name")]
    assert all(mention.span.of(text) == mention.text for mention in found)


@pytest.mark.parametrize("header", ["TITLE: ", "By Ann Dorn (Norda) ", "Ann Dorn "])
def test_other_lines_are_no_datelines(header: str) -> None:
    text = header + "Shells fell overnight."
    found = find_datelines(text, [Span(0, len(header) - 1)])
    assert [dateline.place.of(text) for dateline in found] in ([], ["TITLE"])


def test_a_camp_north_of_the_city_lies_near_it(read: Read) -> None:
    found = read("Fighting reached the town of Manbij in Syria. Shells fell in Ostravelm, a camp north of the town.")
    place = found["Ostravelm"].place
    assert place is not None
    assert place.why == ("not in the gazetteer; near Manbij, whose point this is",)


def test_villages_said_to_be_near_a_town(read: Read) -> None:
    found = read(
        "Rescuers reached the villages Ostravelm and Tarnvelm. The villages are near the town of Manbij in Syria."
    )
    place = found["Ostravelm"].place
    assert place is not None
    assert place.why == ("not in the gazetteer; near Manbij, whose point this is",)
    assert place.precision == "district"


def test_a_street_stands_in_the_town_that_the_report_speaks_of(read: Read) -> None:
    found = read("A fire broke out in London. Smoke rose over Velmer Street in the morning.")
    place = found["Velmer Street"].place
    assert place is not None
    assert place.gazetteer is None
    assert "speaks of places around London" in place.why[0]


def test_a_street_stands_nowhere_where_towns_lie_apart(read: Read) -> None:
    found = read("Trains ran from Kyiv to London, Moscow and Manbij. Smoke rose over Velmer Street in the morning.")
    assert found["Velmer Street"].place is None


def test_a_body_of_the_kept_list_is_no_unknown_place(read: Read) -> None:
    assert "Hamas" not in read("Rockets were fired from the Hamas stronghold of Kharkiv in Ukraine.")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(words=st.lists(WORDS, max_size=14), labels=st.lists(st.sampled_from(["", "GPE", "ORG", "PERSON"]), min_size=14))
def test_the_second_look_is_that_of_the_whole_text(
    small_gazetteer: Gazetteer, words: list[str], labels: list[str]
) -> None:
    """It begins where the first one asked of a name met meanwhile; before that it would find the same."""
    bare = plain(" ".join(words))
    named = tuple(
        token._replace(entity=label, entity_start=bool(label))
        for token, label in zip(bare.tokens, labels, strict=False)
    )
    doc, lookup, every = Annotation(bare.text, named, bare.sentences), Known(small_gazetteer).lookup, range(len(named))
    met = frozenset(
        fold(_words(doc, item))
        for item in _pass(Stretches(doc, lookup, frozenset(), every))
        if not item.inside and _trusted(item)
    )
    assert find_names(doc, lookup) == _pass(Stretches(doc, lookup, met, every))
