"""The three times of each entry, and the words it rests on."""

from starlette.testclient import TestClient


def test_every_entry_of_the_account_stands_on_its_lanes_with_its_words(client: TestClient, story: str) -> None:
    told = client.get(f"/stories/{story}/timeline.json").json()
    page = client.get(f"/stories/{story}/timeline").text
    assert [entry["number"] for entry in told["entries"]] == list(range(1, len(told["entries"]) + 1))
    assert len(told["entries"]) > 5
    for entry in told["entries"]:
        assert entry["cited"]
        assert f'id="entry-{entry["number"]}"' in page
        for one in entry["cited"]:
            assert one["href"].replace("&", "&amp;") in page


def test_times_run_forward_and_uncertain_ones_are_told_so(client: TestClient, story: str) -> None:
    told = client.get(f"/stories/{story}/timeline.json").json()
    assert told["first"] < told["last"]
    stays = [entry[lane] for entry in told["entries"] for lane in ("happened", "said", "published") if entry[lane]]
    assert all(stay["start"] <= stay["end"] for stay in stays if stay["start"] and stay["end"])
    assert any(not stay["certain"] for stay in stays)
    assert all(stay["certain"] is False for stay in stays if not stay["start"] or not stay["end"])
    assert client.get(f"/stories/{story}/timeline").text.count('"flag">within<') == sum(
        not stay["certain"] for stay in stays
    )


def test_a_story_as_of_its_first_day_has_fewer_entries(client: TestClient, story: str) -> None:
    whole = client.get(f"/stories/{story}/timeline.json").json()
    early = client.get(f"/stories/{story}/timeline.json?as-of=2031-03-04").json()
    assert 0 < len(early["entries"]) < len(whole["entries"])
