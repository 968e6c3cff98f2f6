import json
import re
from dataclasses import replace
from datetime import datetime
from typing import get_args

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.export import read_schema, write_json
from parallax.export.as_json import dump
from parallax.export.rows import interval_row, number, time_text
from parallax.nouns import actor, figure, incident, lineage, place, point, relation, report, statement
from parallax.nouns import range as ranges
from parallax.nouns.account import Account
from parallax.nouns.interval import Interval


@pytest.fixture(scope="module")
def validator():
    schema = json.loads(read_schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_an_account_keeps_to_the_schema(account, validator):
    validator.validate(json.loads(write_json(account)))
    validator.validate(json.loads(write_json(account, texts=False)))
    validator.validate(json.loads(write_json(Account())))


def test_the_schema_is_closed(account, validator):
    row = json.loads(write_json(account))
    for part in (row, row["stories"][0], row["statements"][0], row["points"][0]["relations"][0]):
        part["extra"] = 1
        assert not validator.is_valid(row)
        del part["extra"]
    assert validator.is_valid(row)


def test_every_key_is_demanded(account, validator):
    row = json.loads(write_json(account))
    for name in ("reports", "statements", "figures", "actors", "places", "incidents", "points", "lineage", "refused"):
        for key in [key for key in row[name][0] if key != "text" or name != "reports"]:
            kept = row[name][0].pop(key)
            assert not validator.is_valid(row), f"{name}.{key}"
            row[name][0][key] = kept


def test_offsets_give_exactly_the_words(account):
    row = json.loads(write_json(account))
    texts = {report["id"]: report["text"] for report in row["reports"]}
    home = {statement["id"]: statement["report"] for statement in row["statements"]}
    for item in [*row["statements"], *row["figures"]]:
        text = texts[item.get("report") or home[item["statement"]]]
        assert text[item["start"] : item["end"]] == item["text"]


def test_without_texts_the_quotations_stay(account):
    row = json.loads(write_json(account, texts=False))
    assert all("text" not in report and report["sha256"] for report in row["reports"])
    assert row["statements"][0]["text"] == "Five people died in the mill fire"


def test_sides_are_told_by_name(account):
    row = json.loads(write_json(account))
    assert row["actors"][0]["side"] == "Town of Orrin"
    assert row["incidents"][0]["sides"] == ["Town of Orrin"]


def test_times_are_as_exact_as_they_are_known(account):
    row = json.loads(write_json(account))
    published = {report["id"]: report["published"] for report in row["reports"]}
    assert published == {"r-ebb": "2031-03-12T08:50", "r-tide": "2031-03-12", "r-post": "2031-03-13", "r-far": None}
    assert row["stories"][0]["first_published"] == "2031-03-12T08:50"
    assert row["stories"][0]["last_published"] == "2031-03-13"
    assert interval_row(Interval(None, datetime(2031, 1, 2))) == {"from": None, "to": "2031-01-02"}
    assert interval_row(None) is None
    assert time_text(datetime(2031, 1, 2, 3, 4, 5), "hour") == "2031-01-02T03:04"


def test_whole_numbers_have_no_point():
    assert [number(value) for value in (20.0, 2.5, None, 0.0)] == [20, 2.5, None, 0]
    assert isinstance(number(20.0), int)


def test_text_comes_back_to_the_code_point(account):
    odd = 'é e\u0301 \ud800 \U0001f30a \x00 \u2028 \\ud800 "'
    first = replace(account.reports[1], text=odd)
    text = write_json(replace(account, reports=(first,)))
    assert json.loads(text.encode().decode())["reports"][0]["text"] == odd
    assert dump("œ") == '"œ"'


def test_the_same_account_gives_the_same_bytes(account):
    assert write_json(account) == write_json(replace(account))


@pytest.mark.parametrize(
    ("literal", "path"),
    [
        (statement.StatementKind, "statement.kind"),
        (statement.Stance, "statement.stance"),
        (actor.ActorKind, "actor.kind"),
        (place.PlacePrecision, "place.precision"),
        (report.DateBasis, "report.published_basis"),
        (report.DatePrecision, "report.published_precision"),
        (ranges.Comparator, "figure.comparator"),
        (incident.Extent, "incident.extent"),
        (incident.Hold, "incident.holds"),
        (point.PointKind, "point.kind"),
        (relation.RelationType, "relation.type"),
        (lineage.LineageKind, "lineage.kind"),
    ],
)
def test_the_schema_lists_the_words_of_the_nouns(literal, path):
    name, key = path.split(".")
    listed = json.loads(read_schema())["$defs"][name]["properties"][key]["enum"]
    assert [word for word in listed if word is not None] == list(get_args(literal))


def test_the_schema_lists_the_flags_of_points():
    flags = json.loads(read_schema())["$defs"]["point"]["properties"]["flags"]["items"]["enum"]
    assert flags == list(get_args(point.PointFlag))


def test_every_field_of_a_figure_is_written(account):
    row = json.loads(write_json(account))["figures"][2]
    assert row["comparator"] == "at least"
    assert (row["low"], row["high"]) == (8, None)
    assert row["window"] == {"from": "2031-03-11", "to": "2031-03-13"}
    assert isinstance(account.figures[2], figure.Figure)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda each: st.lists(each) | st.dictionaries(st.text(), each),
)


@given(JSON, st.integers(1, 3))
def test_indented_it_is_the_text_that_json_writes(value, indent):
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    whole = re.sub("[\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", text)
    assert dump(value, indent=indent) == whole
