"""Places told by datelines, holders, regions after a comma and the names of bodies; all sentences invented."""

from collections.abc import Callable

import pytest

from parallax.gazetteer.lookup import kilometres
from parallax.nouns.mention import PlaceMention
from parallax.nouns.reading import Reading

Read = Callable[[str], Reading]

POINTS = [
    # Datelines that were left in the running text, and what they tell of the name after them.
    ("ABILENE, Kan. (AP) – A grain train left the rails on Monday.\n\nThe mayor of Abilene said that nobody was hurt.", "Abilene", (38.92, -97.21)),
    ("SALINA –\n\nA grain lift caught fire on Monday, Kansas officials said. Crews from Abilene came to help.", "SALINA", (38.84, -97.61)),
    ("BOULDER, Colo.-- A hiker fell to his death on Friday. The Boulder sheriff closed the path.", "BOULDER", (40.01, -105.27)),
    ("ALBANY, Ga. - The river rose by two metres. Schools in Albany stayed shut.", "Albany", (31.58, -84.16)),
    ("The vote was close. GALLE – A fishing boat sank off the harbour on Tuesday. Sri Lanka's navy sent divers.", "GALLE", (6.05, 80.22)),
    # A holder told by an apposition, and a first-level region as one.
    ("A bus fell into a gorge near Tistepe, a village in Van province, Turkey.", "Tistepe", (38.5, 43.4)),
    ("The clinic stands in the village of Odegba, on the outskirts of Makurdi in Nigeria.", "Odegba", (7.73, 8.52)),
    # A region of the gazetteer after a comma, whatever the label.
    ("Acme's Bowling Green, Kentucky, plant is to close.", "Bowling Green", (36.99, -86.44)),
    # Sites named for the country whose they are.
    ("The British Embassy Nairobi closed its gates on Monday.", "British Embassy Nairobi", (-1.28, 36.82)),
    ("Protesters gathered at the French Consulate Agadir.", "French Consulate Agadir", (30.42, -9.6)),
    ("She was held at the Embassy of Peru in Quito for a week.", "Embassy of Peru", (-0.18, -78.47)),
    # Bodies that serve a town.
    ("A deal was signed between Kaduna Chamber of Commerce and a firm from Lagos in Nigeria.", "Kaduna", (10.52, 7.44)),
    ("The minister met Ann Velde of Tauranga in New Zealand.", "Tauranga", (-37.69, 176.17)),
    # A town named thrice, and many others once.
    ("Dundee is proud. The bakers of Dundee met in Dundee, Scotland. They had come from Hull, Leeds, York and Bath in England. The vote was held at Holm Road Church.", "Holm Road Church", (56.46, -2.97)),
]  # fmt: skip
"""Text, mention, and a point within 161 kilometres of which the place must lie."""

OPEN = [
    ("Shares of Cambridge Velmetrics fell in the United States.", "Cambridge"),
    ("Shops in the Valley were shut, and Honduras sent police.", "Valley"),
    ("He met Salah in Spain and Italy.", "Salah"),
    ("The MoD of the United Kingdom said so.", "MoD"),
]
"""Names that mean no place that the report tells."""


def last(read: Read, text: str, words: str) -> PlaceMention | None:
    return next((m for m in reversed(read(text).places) if m.text == words), None)


@pytest.mark.parametrize(("text", "words", "point"), POINTS)
def test_a_place_lies_where_it_is_told(read: Read, text: str, words: str, point: tuple[float, float]) -> None:
    met = last(read, text, words)
    assert met is not None
    assert met.place is not None
    assert met.place.latitude is not None
    assert met.place.longitude is not None
    assert kilometres(point, (met.place.latitude, met.place.longitude)) < 161


@pytest.mark.parametrize(("text", "words"), OPEN)
def test_what_tells_no_place_has_no_point(read: Read, text: str, words: str) -> None:
    met = last(read, text, words)
    assert met is None or met.place is None or met.place.latitude is None


def test_a_village_of_a_region_is_told_to_that_precision(read: Read) -> None:
    met = last(read, "A bus fell into a gorge near Tistepe, a village in Van province, Turkey.", "Tistepe")
    assert met is not None
    assert met.place is not None
    assert met.place.precision == "region"


def test_a_person_with_a_bodys_word_for_a_surname_is_no_place(read: Read) -> None:
    assert last(read, "Jordan Bishop scored twice.", "Jordan") is None


def test_a_place_in_the_speakers_name_is_not_where_he_counts(read: Callable[[str], Reading]) -> None:
    reading = read("The Ouarzazate Province Fire Service stated that 25 people died in the blaze.")
    (figure,) = reading.figures
    assert figure.place is None


def test_a_place_that_speaks_counts_for_itself(read: Callable[[str], Reading]) -> None:
    reading = read("The fire came near Weaverville, California. Trinity County said that it had 6,500 evacuees.")
    (figure,) = [each for each in reading.figures if each.unit == "person"]
    assert figure.place is not None


def test_somebody_of_a_place_counts_there(read: Callable[[str], Reading]) -> None:
    reading = read("The quake shook Basilicata in Italy. 15 people were hurt, said the mayor of Melfi.")
    (figure,) = [each for each in reading.figures if each.unit == "person"]
    assert figure.place in {mention.place.id for mention in reading.places if mention.place and mention.text == "Melfi"}
