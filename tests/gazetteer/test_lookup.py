import pickle
import runpy
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from parallax.errors import DataError
from parallax.gazetteer import Gazetteer
from parallax.gazetteer.lookup import kilometres
from parallax.gazetteer.write import write


def test_candidates_come_most_populous_first(small_gazetteer: Gazetteer) -> None:
    found = small_gazetteer.candidates("Springfield")
    assert [match.entry.region for match in found] == ["US.MO", "US.IL"]


def test_another_name_and_another_spelling_are_found(small_gazetteer: Gazetteer) -> None:
    (kyiv,) = small_gazetteer.candidates("Kiev")
    assert (kyiv.entry.name, kyiv.use, kyiv.heard) == ("Kyiv", "alternate", False)
    heard = [match for match in small_gazetteer.candidates("Kharkow") if match.heard]
    assert {match.entry.name for match in heard} == {"Kharkiv"}


def test_adjectives_and_abbreviations_lead_to_their_place(small_gazetteer: Gazetteer) -> None:
    assert [m.use for m in small_gazetteer.candidates("Ukrainian")] == ["adjective"]
    assert [m.entry.name for m in small_gazetteer.candidates("Ill.")] == ["Illinois"]
    assert small_gazetteer.candidates("Ill") == ()


def test_a_slip_is_found_only_in_the_countries_given(small_gazetteer: Gazetteer) -> None:
    assert [m.entry.name for m in small_gazetteer.similar("Kupiamsk", ("UA",))] == ["Kupyansk"]
    assert small_gazetteer.similar("Kupiamsk", ("RU",)) == ()
    assert small_gazetteer.similar("Kupiamsk", ()) == ()


@pytest.mark.parametrize("name", ["", "…", "\0", "42", "x" * 500, "\ud800"])
def test_odd_names_have_no_candidates(small_gazetteer: Gazetteer, name: str) -> None:
    assert small_gazetteer.candidates(name) == ()
    assert small_gazetteer.similar(name, ("UA",)) == ()


def test_distance_to_a_country(small_gazetteer: Gazetteer) -> None:
    near = small_gazetteer.distance_to_country(49.98, 36.25, "RU")
    assert near is not None
    assert near == pytest.approx(kilometres((49.98, 36.25), (50.61, 36.58)), abs=0.1)
    assert small_gazetteer.distance_to_country(0.0, 0.0, "RU") is None


def test_countries_and_capitals(small_gazetteer: Gazetteer) -> None:
    country, capital = small_gazetteer.country("UA"), small_gazetteer.capital("UA")
    assert country is not None
    assert capital is not None
    assert (country.name, capital.name) == ("Ukraine", "Kyiv")
    assert small_gazetteer.country("ZZ") is None


def test_it_serves_threads_and_travels_to_other_processes(small_gazetteer: Gazetteer) -> None:
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(small_gazetteer.candidates, ["Manbij"] * 8))
    assert len(set(answers)) == 1
    assert pickle.loads(pickle.dumps(small_gazetteer)).candidates("Manbij") == answers[0]  # noqa: S301


def test_absent_data_says_how_to_build_them(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"python -m parallax\.gazetteer\.build"):
        Gazetteer(tmp_path / "none.sqlite")
    (tmp_path / "broken.sqlite").write_bytes(b"no database")
    with pytest.raises(DataError, match="can't be read"):
        Gazetteer(tmp_path / "broken.sqlite")


def test_the_same_records_in_any_order_give_the_same_bytes(tmp_path: Path) -> None:
    records = runpy.run_path(str(Path(__file__).with_name("small_world.py")))["RECORDS"]
    write(records, {"a": "b"}, tmp_path / "one.sqlite")
    write(list(reversed(records)), {"a": "b"}, tmp_path / "other.sqlite")
    assert (tmp_path / "one.sqlite").read_bytes() == (tmp_path / "other.sqlite").read_bytes()
