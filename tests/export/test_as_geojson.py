import json
from dataclasses import replace

from parallax.export import write_geojson
from parallax.nouns.account import Account


def test_a_place_with_claims_is_a_feature_at_its_degrees(account):
    told = json.loads(write_geojson(account))
    feature = next(each for each in told["features"] if each["id"] == "p-orrin")
    assert told["type"] == "FeatureCollection"
    assert feature["geometry"] == {"type": "Point", "coordinates": [-3.25, 12.5]}
    claims = feature["properties"]["claims"]
    assert {"act": "close", "polarity": "denied"}.items() <= claims[0].items()
    assert [said["words"] for said in claims[0]["said"]] == ["the gate was locked"]


def test_no_feature_is_made_of_a_place_without_claims(account):
    told = json.loads(write_geojson(replace(account, incidents=(), figures=())))
    assert told["features"] == []


def test_a_place_on_no_map_is_counted_and_named_and_never_drawn(account):
    places = tuple(replace(each, latitude=None, longitude=None) for each in account.places)
    told = json.loads(write_geojson(replace(account, places=places)))
    assert told["features"] == []
    assert told["unresolved"]["places"] == len(told["unresolved"]["names"]) > 0
    assert told["unresolved"]["claims"] > 0


def test_quotations_and_hashes_stay_and_no_text_of_a_report(account):
    told = json.loads(write_geojson(account))
    assert [each["sha256"] for each in told["reports"]] == [each.sha256 for each in account.reports]
    assert all("text" not in each for each in told["reports"])


def test_an_empty_account_has_no_features():
    assert json.loads(write_geojson(Account()))["features"] == []
