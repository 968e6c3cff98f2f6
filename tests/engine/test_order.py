"""The real rooms: any order of the reports gives the same account, byte for byte, and its spans hold."""

import io
import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parallax.engine import check_account, run
from parallax.engine.rooms import open_rooms
from parallax.export import write_json
from parallax.gazetteer import Gazetteer
from parallax.reading import Reader

FIRE = "Five people died in the mill fire at Orrin, the fire brigade said on Wednesday."
FOUND = "“We found them near the gate,” chief Mara Voss said."
UNION = "At least eight workers were killed in the mill fire at Orrin, the union wrote on Telegram."
GATE = "The owner denied that the gate was locked."
HURT = "Mara Voss said 12 people were injured in the fire at the mill in Orrin. The Star could not verify this."
ODD = "“Œuvre 👩‍🚒 e\u0301 \u202e3.000\u202c people left Orrin,” Voss said.\r\nNo more\u2028was said."

REPORTS = [
    {"outlet": "Ebb", "published": "2031-03-12", "text": f"{FIRE} {FOUND}"},
    {"outlet": "Tide", "published": "2031-03-13", "text": f"{UNION} {GATE}"},
    {"outlet": "Post", "text": FIRE},
    {"outlet": "Star", "published": "2031-03-13", "text": HURT},
    {"outlet": "Odd", "text": ODD},
]


@pytest.fixture(scope="module")
def rooms(english):
    reader = Reader(english, Gazetteer())
    return replace(open_rooms(), make_reader=lambda: reader)


def account_of(reports, rooms):
    lines = "\n".join(json.dumps(report) for report in reports)
    return run(["-"], io.BytesIO(lines.encode()), rooms=rooms)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(list(range(len(REPORTS)))))
def test_the_order_of_the_reports_changes_nothing(rooms, order):
    named = [{"id": f"r{place}", **report} for place, report in enumerate(REPORTS)]
    expected = account_of(named, rooms)
    check_account(expected)

    def without_places(account):
        # a line's number is part of its location, and nothing else may follow from the order
        rows = json.loads(write_json(account))
        for report in rows["reports"]:
            report["location"] = ""
        return rows

    assert without_places(account_of([named[place] for place in order], rooms)) == without_places(expected)


def test_the_same_files_in_any_order_give_the_same_bytes(rooms, tmp_path):
    paths = []
    for place, report in enumerate(REPORTS):
        (tmp_path / f"{place}.txt").write_text(report["text"], "utf-8")
        paths.append(str(tmp_path / f"{place}.txt"))
    accounts = [write_json(run(given, rooms=rooms)) for given in (paths, paths[::-1], [paths[2], *paths])]
    assert len(set(accounts)) == 1
