"""Search: what is found, where it leads, and what is told where nothing is."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from parallax.web.pages.search import _pieces


def groups(client: TestClient, query: str) -> dict[str, list[dict[str, object]]]:
    found = client.get(f"/search.json?{query}").json()
    assert found["fault"] == ""
    return {each["kind"]: each["found"] for each in found["groups"]}


def test_words_are_found_in_every_kind_and_lead_to_the_reader(client: TestClient, story: str) -> None:
    found = groups(client, "q=dam")
    assert set(found) == {"reports", "statements", "speakers"}
    hit = found["statements"][0]
    assert (
        hit["href"]
        == f"/stories/{story}/reader?report={hit['href'].split('report=')[1].split('&')[0]}&at={hit['id']}#here"
    )  # type: ignore[attr-defined]
    assert hit["story_href"] == f"/stories/{story}"
    assert [piece["text"].lower() for piece in hit["words"] if piece["found"]] == ["dam"]  # type: ignore[attr-defined]
    assert "<mark>Dam</mark>" in client.get("/search?q=dam").text


def test_figures_are_found_by_what_they_count_and_how_many(client: TestClient) -> None:
    found = groups(client, "counted=killed&low=20&high=30")
    assert list(found) == ["figures"]
    assert ["23" in "".join(each["text"] for each in hit["words"]) for hit in found["figures"]].count(True) >= 1  # type: ignore[attr-defined]
    assert all("&at=s-" in str(hit["href"]) for hit in found["figures"])
    assert len(groups(client, "counted=killed&low=1,000").get("figures", ())) < len(found["figures"])


def test_one_kind_alone_is_searched_where_that_is_asked(client: TestClient) -> None:
    assert list(groups(client, "q=dam&kind=speakers")) == ["speakers"]


def test_filters_hold_at_once(client: TestClient) -> None:
    found = groups(client, "q=dam&outlet=Meridian&after=2031-03-05&before=2031-03-05")
    assert {hit["outlet"] for hits in found.values() for hit in hits} == {"Meridian Press Agency"}
    assert {str(hit["published"])[:10] for hits in found.values() for hit in hits} == {"2031-03-05"}


def test_nothing_found_tells_what_was_asked(client: TestClient) -> None:
    page = client.get("/search?q=comet&outlet=The+Ebb").text
    assert "Nothing was found for <bdi>the words “comet”, in the outlet “The Ebb”</bdi>" in page


def test_what_cannot_be_searched_for_is_told_and_kept(client: TestClient) -> None:
    for query, why in (
        ("q=dam&after=soon", "After soon: give a day or a minute"),
        ("low=many", "“many” is no number for low"),
        ("q=dam&kind=speakers&place=Lovech", "Speakers can’t be searched by place"),
        ("q=...", "There is no word to search for"),
        ("q=dam&kind=comets", "There is no kind comets"),
    ):
        answer = client.get(f"/search?{query}")
        assert answer.status_code == 200
        assert why.replace("’", "&#39;") in answer.text
        assert "What was typed is kept above" in answer.text
    assert 'value="soon"' in client.get("/search?q=dam&after=soon").text


def test_without_a_question_there_is_the_form(client: TestClient) -> None:
    page = client.get("/search").text
    assert "Words are looked for in" in page
    assert page.count('action="/search"') == 2


@given(st.text(), st.sampled_from([r"\ba\w*", r"(?!)", r"\bdam\b"]))
def test_pieces_are_the_text_cut_and_nothing_else(text: str, pattern: str) -> None:
    pieces = _pieces(text, re.compile(pattern, re.IGNORECASE))
    whole = "".join(piece.text for piece in pieces)
    assert whole == "".join(piece.text for piece in _pieces(text, re.compile(r"(?!)")))
    assert all(piece.text for piece in pieces)
    assert not any(one.found and other.found and not one.text for one, other in pairwise(pieces))
