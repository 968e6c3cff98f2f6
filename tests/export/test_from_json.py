import json
from dataclasses import replace
from datetime import datetime

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parallax.errors import NotAnAccount
from parallax.export import read_json, read_schema, write_json
from parallax.export.quoted_text import FILLER, text_from_quotations
from parallax.export.schema_faults import KEYWORDS, REMARKS, first_fault
from parallax.nouns.account import Account
from parallax.nouns.interval import Interval

SCHEMA = json.loads(read_schema())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def test_what_is_read_back_is_written_alike(account):
    for each in (account, Account(), replace(account, as_of=Interval(datetime(2031, 3, 13), datetime(2031, 3, 13)))):
        for texts in (True, False):
            text = write_json(each, texts=texts)
            assert write_json(read_json(text).account, texts=texts) == text


def test_a_moment_of_as_of_is_as_exact_as_it_was_set(account):
    moment = Interval(datetime(2031, 3, 13, 8, 5), datetime(2031, 3, 13, 8, 5), "minute")
    text = write_json(replace(account, as_of=moment))
    assert json.loads(text)["as_of"] == "2031-03-13T08:05"
    assert read_json(text).account.as_of == moment


def test_nouns_come_back(account):
    read = read_json(write_json(account)).account
    assert (read.points, read.figures[0].range, read.lineage) == (
        account.points,
        account.figures[0].range,
        account.lineage,
    )
    assert read.stories[0].counts == account.stories[0].counts
    assert {side.name: side.actors for side in read.sides} == {side.name: side.actors for side in account.sides}


def test_reports_without_text_are_named_and_hold_their_quotations(account):
    written = read_json(write_json(account, texts=False))
    assert written.untold == {report.id for report in account.reports}
    texts = {report.id: report.text for report in written.account.reports}
    assert all(each.span.of(texts[each.report]) == each.text for each in written.account.statements)
    assert read_json(write_json(account)).untold == frozenset()


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "it is not JSON"),
        ("[]", "the whole: a list is not of the type object"),
        ("{}", "the whole: schema is missing"),
        ('{"a": 1, "a": 2}', "a key stands twice"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_what_is_no_account_is_told(text, fault):
    with pytest.raises(NotAnAccount, match=fault):
        read_json(text)


def changed(account, kind: str, fields: dict[str, object]) -> str:
    row = json.loads(write_json(account))
    row[kind][0].update(fields)
    return json.dumps(row)


@pytest.mark.parametrize(
    ("kind", "fields", "fault"),
    [
        ("statements", {"kind": "sworn"}, r'statements\[0\].kind: "sworn" is none of "said", "written"'),
        ("statements", {"start": -1}, r"statements\[0\].start: -1 is out of range"),
        ("statements", {"start": 9, "end": 3}, r"statements\[0\]: a span can't run from 9 to 3"),
        ("statements", {"spans": [[1]]}, r"statements\[0\].spans\[0\]: 1 items where 2 belong"),
        ("statements", {"said": {"from": "2031-13-01", "to": None}}, r"statements\[0\]: month must be"),
        ("statements", {"said": {"from": "2031-02-03", "to": 4}}, r"statements\[0\].said.to: 4 is not of the type"),
        ("statements", {"said": {"from": "2031-02-03", "to": "2031-02-01"}}, "an interval can't run"),
        ("statements", {"extra": 1}, r'statements\[0\]: "extra" does not belong here'),
        ("figures", {"low": True}, r"figures\[0\].low: true is not of the type number or null"),
        ("figures", {"low": 7, "high": 2}, r"figures\[0\]: a range can't run"),
        ("reports", {"sha256": "x"}, r"reports\[0\].sha256"),
        ("reports", {"text": None}, r"reports\[0\].text: null is not of the type string"),
    ],
)
def test_a_fault_is_told_with_its_path(account, kind, fields, fault):
    with pytest.raises(NotAnAccount, match=fault):
        read_json(changed(account, kind, fields))


def test_numbers_that_json_does_not_know_are_refused(account):
    for number in ("NaN", "Infinity", "1e999"):
        text = write_json(account).replace('"low": 5', f'"low": {number}', 1)
        with pytest.raises(NotAnAccount, match="low"):
            read_json(text)


def _keys(schema) -> set[str]:
    if isinstance(schema, list):
        return {key for each in schema for key in _keys(each)}
    if not isinstance(schema, dict):
        return set()
    named = {part for key in ("properties", "$defs") for part in schema.get(key, {}).values() if isinstance(part, str)}
    inner = [part for key in ("properties", "$defs") for part in schema.get(key, {}).values()]
    rest = [value for key, value in schema.items() if key not in ("properties", "$defs")]
    return set(schema) | named | _keys(inner) | _keys(rest)


def test_the_schema_uses_no_keyword_that_is_not_checked():
    assert _keys(SCHEMA) - KEYWORDS - REMARKS == set()


JUNK = st.one_of(
    st.none(), st.booleans(), st.integers(-2, 2), st.text(max_size=3), st.just([]), st.just({}), st.just([0, 1])
)


@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_faults_are_those_of_a_validator(account, data):
    """One value anywhere in the account is replaced: both must come to the same verdict."""
    row = json.loads(write_json(account))
    at = row
    while isinstance(at, dict | list) and at:
        key = data.draw(st.sampled_from(sorted(at) if isinstance(at, dict) else range(len(at))))
        if not isinstance(at[key], dict | list) or not at[key] or data.draw(st.integers(0, 4)) == 0:
            at[key] = data.draw(JUNK)
            break
        at = at[key]
    assert (first_fault(row, SCHEMA) is None) == VALIDATOR.is_valid(row)


@given(st.text(max_size=30), st.lists(st.tuples(st.integers(0, 29), st.integers(0, 30)), max_size=6))
def test_quotations_of_one_text_stand_at_their_places(text, bounds):
    quotations = [(start, text[start:end]) for start, end in bounds if start <= end]
    pieced = text_from_quotations(quotations)
    assert all(pieced[start : start + len(words)] == words for start, words in quotations)
    assert all(sign == FILLER or sign == text[place] for place, sign in enumerate(pieced))


def test_a_quotation_beyond_all_texts_is_left_out():
    assert text_from_quotations([(10**12, "far"), (0, "near")]) == "near"
