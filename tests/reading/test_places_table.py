"""A table of place mentions of many kinds and countries, invented to tell how the rules do where nothing was tuned."""

from collections.abc import Callable

import pytest

from parallax.gazetteer.lookup import kilometres
from parallax.nouns.mention import PlaceMention
from parallax.nouns.reading import Reading

Read = Callable[[str], Reading]

POINTS = [
    # Small towns that share a great place's name, in reports from near them.
    ("PARIS, Texas — A grain silo collapsed on Monday. Crews from Bonham and Clarksville came to help. The mayor of Paris thanked them.", "Paris", "US", (33.66, -95.56)),
    ("The council of Athens, Ohio, met on Tuesday. Residents of Nelsonville and Logan complained. Athens has two bridges.", "Athens", "US", (39.33, -82.10)),
    ("The bakery in Lebanon opens at six. Its bread is sold in Mount Juliet, Gallatin and Nashville, Tennessee.", "Lebanon", "US", (36.21, -86.29)),
    ("A barn burned near Manchester, N.H., on Friday. Firefighters from Concord and Nashua came. Manchester has lent them an engine.", "Manchester", "US", (42.99, -71.46)),
    ("The fair in London, Ontario, drew thousands from St. Thomas and Woodstock. London last held it in May.", "London", "CA", (42.98, -81.23)),
    ("Police in Cambridge, Mass., closed a bridge to Boston. Cambridge officials said it was unsafe.", "Cambridge", "US", (42.37, -71.11)),
    ("A lorry overturned at Cambridge in eastern England. Drivers from Ely and Huntingdon waited for hours.", "Cambridge", "GB", (52.2, 0.12)),
    ("Tests were held in Birmingham, Alabama. The Birmingham school is the oldest in Jefferson County.", "Birmingham", "US", (33.52, -86.80)),
    ("Fighting broke out in Tripoli. Officials in Libya's capital said that two brigades had clashed.", "Tripoli", "LY", (32.89, 13.19)),
    ("Shops in Tripoli, in northern Lebanon, were shut. Beirut was quiet.", "Tripoli", "LB", (34.44, 35.83)),
    # Towns told by a region, an abbreviation or a neighbour.
    ("The plant at Moscow, Idaho, will close. It employs forty people from Pullman and Lewiston.", "Moscow", "US", (46.73, -117.0)),
    ("A tanker ran aground off Valencia in Spain.", "Valencia", "ES", (39.47, -0.38)),
    ("Floods cut off Valencia, the capital of Carabobo state in Venezuela.", "Valencia", "VE", (10.16, -68.0)),
    ("Gunmen attacked a bus in Córdoba, in the Argentine interior.", "Córdoba", "AR", (-31.4, -64.18)),
    ("The clinic in Santiago de Cuba reported nine cases.", "Santiago de Cuba", "CU", (20.02, -75.82)),
    ("Hyderabad police said that two men had been held. The men came from Telangana.", "Hyderabad", "IN", (17.38, 78.46)),
    ("A bomb went off in Hyderabad, in the Pakistani province of Sindh.", "Hyderabad", "PK", (25.39, 68.37)),
    # Regions, rivers, ranges, lakes, seas, deserts, islands, historic regions.
    ("Two climbers died in the Dolomites.", "Dolomites", None, (46.4, 11.85)),
    ("Herders moved their cattle south of the Tibesti Mountains.", "Tibesti Mountains", None, (21.0, 17.5)),
    ("Barges were stuck on the Paraguay River for a week.", "Paraguay River", None, (-22.0, -57.9)),
    ("The ferry sank on Lake Kivu at night.", "Lake Kivu", None, (-2.0, 29.1)),
    ("Patrols were stepped up in the Strait of Malacca.", "Strait of Malacca", None, (4.0, 100.0)),
    ("A dust storm crossed the Taklamakan Desert.", "Taklamakan Desert", None, (38.9, 82.2)),
    ("Quakes shook the Faroe Islands.", "Faroe Islands", "FO", (62.0, -6.78)),
    ("Clashes went on in Darfur.", "Darfur", "SD", (13.0, 25.0)),
    ("Militants are active across the Sahel.", "Sahel", None, (15.0, 5.0)),
    ("The dialect is still spoken in Swabia.", "Swabia", "DE", (48.4, 9.4)),
    ("Fires burned in the Peloponnese.", "Peloponnese", "GR", (37.5, 22.3)),
    ("Snow fell on Mount Fuji.", "Mount Fuji", "JP", (35.36, 138.73)),
    ("The Okavango Delta is drying out.", "Okavango Delta", "BW", (-19.3, 22.9)),
    ("A tanker was seized in the Gulf of Oman.", "Gulf of Oman", None, (24.5, 58.5)),
    ("Rebels withdrew from the Nuba Mountains.", "Nuba Mountains", "SD", (11.5, 30.5)),
    # Names in the names of bodies and sites: the town's point.
    ("A professor of the University of Winnipeg said that the ice was thin.", "Winnipeg", "CA", (49.88, -97.15)),
    ("She works at the University of Leeds, in northern England.", "Leeds", "GB", (53.8, -1.55)),
    ("The Oslo Stock Exchange closed early.", "Oslo", "NO", (59.91, 10.75)),
    ("The driver was taken to Kaduna General Hospital in Nigeria.", "Kaduna General Hospital", "NG", (10.52, 7.44)),
    ("The plane left Addis Ababa Bole International Airport late.", "Addis Ababa Bole International Airport", "ET", (8.98, 38.8)),
    # US counties and states.
    ("Deputies of Maricopa County found the car in Arizona.", "Maricopa County", "US", (33.35, -112.49)),
    ("The storm will reach Nebraska by night.", "Nebraska", "US", (41.5, -99.8)),
    ("Georgia's governor signed the bill in Atlanta.", "Georgia", "US", (32.75, -83.5)),
    ("Georgia's government in Tbilisi protested.", "Georgia", "GE", (42.0, 43.5)),
]  # fmt: skip
"""Text, mention, country (None: several or none), and a point within 161 kilometres of which the place must lie."""

OPEN = [
    ("The children of Springfield sang a song.", "Springfield"),
    ("A man from San Miguel was fined.", "San Miguel"),
    ("The bus stopped in San Isidro for an hour.", "San Isidro"),
    ("He lives in Santa Rosa, his sister said.", "Santa Rosa"),
    ("The ambush happened near Clinton, the dispatcher said.", "Clinton"),
    ("The team of Franklin beat that of Salem.", "Franklin"),
    ("A farmer from Greenville, United States, won the prize.", "Greenville"),
    ("The road to Novoselivka was mined, Ukraine's army said.", "Novoselivka"),
]
"""Names that several places bear and nothing decides between: no coordinates."""

USES = [
    ("The Peruvian navy found the boat.", "Peruvian", "adjective", "PE"),
    ("Four Kenyans were held.", "Kenyans", "people", "KE"),
    ("He spoke in Dutch to the sailors.", "Dutch", "language", None),
    ("Ankara rejected the offer.", "Ankara", "metonym", "TR"),
    ("Jakarta said it would appeal.", "Jakarta", "metonym", "ID"),
    ("A Bavarian court jailed the dealer.", "Bavarian", "adjective", "DE"),
    ("Catalans voted on Sunday.", "Catalans", "people", "ES"),
    ("The German-led mission ended.", "German", "adjective", "DE"),
    ("The Toronto-based firm sold its mines.", "Toronto", "adjective", "CA"),
    ("Washington imposed new tariffs.", "Washington", "metonym", "US"),
    ("The London Metropolitan Police made two arrests.", "London", "embedded", "GB"),
]
"""Text, mention, its use, and the country of its place (None: not asked)."""

NO_PLACE = [
    ("Jordan Hill scored twice.", "Jordan"),
    ("Eva's Kitchen served lunch to the poor.", "Eva"),
    ("The judge, Austin Reed, retired.", "Austin"),
    ("A copy of the Koran was burned.", "Koran"),
]
"""Text and words in it that are no place there."""


def mention(read: Read, text: str, words: str) -> PlaceMention | None:
    """The last mention of these words."""
    return next((m for m in reversed(read(text).places) if m.text == words), None)


@pytest.mark.parametrize(("text", "words", "country", "point"), POINTS)
def test_a_place_lies_where_the_report_means(
    read: Read, text: str, words: str, country: str | None, point: tuple[float, float]
) -> None:
    met = mention(read, text, words)
    assert met is not None
    assert met.place is not None
    assert met.place.latitude is not None
    assert met.place.longitude is not None
    assert kilometres(point, (met.place.latitude, met.place.longitude)) < 161
    assert country is None or met.place.country == country


@pytest.mark.parametrize(("text", "words"), OPEN)
def test_a_name_that_nothing_decides_has_no_point(read: Read, text: str, words: str) -> None:
    met = mention(read, text, words)
    assert met is None or met.place is None or met.place.latitude is None


@pytest.mark.parametrize(("text", "words", "use", "country"), USES)
def test_a_name_is_marked_by_its_use(read: Read, text: str, words: str, use: str, country: str | None) -> None:
    met = mention(read, text, words)
    assert met is not None
    assert met.use == use
    assert country is None or (met.place is not None and met.place.country == country)


@pytest.mark.parametrize(("text", "words"), NO_PLACE)
def test_a_word_that_is_no_place_is_not_listed(read: Read, text: str, words: str) -> None:
    assert mention(read, text, words) is None


def test_two_sectors_are_not_two_towns(read: Read) -> None:
    found = read("Fighting went on in the Nikopol and Synelnykove sectors in Ukraine.").places
    assert [m.place.precision for m in found if m.place and m.text != "Ukraine"] == ["district", "district"]
