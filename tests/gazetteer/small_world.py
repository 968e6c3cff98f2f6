"""A small gazetteer of a few real places and some that are invented, made by hand."""

from parallax.gazetteer.entry import Entry
from parallax.gazetteer.record import Record, names_of

NAMES: dict[str, list[str]] = {"adjective": [], "people": [], "alternate": []}


def country(code: str, name: str, at: tuple[float, float], adjective: str, people: str) -> Record:
    entry = Entry(f"geonames:c{code}", name, *at, "country", "country", code, "", 20_000_000)
    return Record(entry, names_of(("name", [name]), ("adjective", [adjective]), ("people", [people])))


def town(
    number: int,
    name: str,
    at: tuple[float, float],
    region: str,
    people: int,
    others: list[str] | None = None,
    kind: str = "settlement",
) -> Record:
    country_code = region.partition(".")[0]
    entry = Entry(f"geonames:{number}", name, *at, "settlement", kind, country_code, region, people, len(others or []))
    return Record(entry, names_of(("name", [name]), ("alternate", others or [])))


def region(key: str, name: str, at: tuple[float, float], code: str, abbreviation: str = "") -> Record:
    entry = Entry(f"iso:{key}", name, *at, "region", "region", code.partition(".")[0], code, 1_000_000)
    return Record(entry, names_of(("name", [name]), ("abbreviation", [abbreviation])))


RECORDS = [
    country("UA", "Ukraine", (49.0, 32.0), "Ukrainian", "Ukrainians"),
    country("RU", "Russia", (60.0, 100.0), "Russian", "Russians"),
    country("US", "United States", (39.76, -98.5), "American", "Americans"),
    country("SY", "Syria", (35.0, 38.0), "Syrian", "Syrians"),
    country("GB", "United Kingdom", (54.76, -2.7), "British", "Britons"),
    town(1, "Kyiv", (50.45, 30.52), "UA.12", 2_952_301, ["Kiev"], "capital"),
    town(2, "Nikopol", (47.57, 34.39), "UA.04", 105_160, ["Slovyansk"]),
    town(3, "Slovyansk", (48.85, 37.60), "UA.05", 105_141, ["Slavyansk", "Sloviansk"]),
    town(4, "Kramatorsk", (48.72, 37.56), "UA.05", 173_700),
    town(5, "Lyman", (48.99, 37.81), "UA.05", 20_066),
    town(6, "Lyman", (45.67, 29.74), "UA.17", 21_000),
    town(7, "Kharkiv", (49.98, 36.25), "UA.07", 1_421_125, ["Kharkov"]),
    town(8, "Kupyansk", (49.71, 37.62), "UA.07", 27_169, ["Kupiansk"]),
    town(9, "Moscow", (55.75, 37.62), "RU.48", 10_381_222, ["Moskva"], "capital"),
    town(10, "Moscow", (46.73, -117.0), "US.ID", 25_060),
    town(11, "Manbij", (36.53, 37.95), "SY.09", 99_497),
    town(12, "Springfield", (39.8, -89.64), "US.IL", 114_394),
    town(13, "Springfield", (37.2, -93.3), "US.MO", 170_188),
    town(14, "Belgorod", (50.61, 36.58), "RU.09", 345_289),
    town(15, "Winnipeg Beach", (50.5, -97.0), "US.ND", 1_000),
    town(16, "London", (51.5, -0.13), "GB.ENG", 8_961_989, [f"London {n}" for n in range(99)], "capital"),
    region("UA-63", "Kharkiv", (49.83, 36.38), "UA.07"),
    region("UA-14", "Donetsk", (48.1, 37.7), "UA.05"),
    region("US-IL", "Illinois", (40.0, -89.0), "US.IL", "Ill."),
]
