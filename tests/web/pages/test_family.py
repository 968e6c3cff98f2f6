"""Reports in time, and which took its text from which."""

from starlette.testclient import TestClient

from parallax.nouns.lineage import Lineage
from parallax.web.pages.family import MOST, nearest


def test_every_kinship_is_an_edge_between_reports_in_order_of_time(client: TestClient, story: str) -> None:
    told = client.get(f"/stories/{story}/family.json").json()
    dated = [report["at"] for report in told["reports"] if report["at"]]
    assert dated == sorted(dated)
    assert [report["number"] for report in told["reports"]] == list(range(1, len(told["reports"]) + 1))
    assert {edge["kind"] for edge in told["edges"]} >= {"copy", "excerpt"}
    kin = {number for edge in told["edges"] for number in (edge["source"], edge["target"])}
    assert {report["number"] for report in told["reports"] if report["kin"]} == kin


def test_an_edge_opens_both_texts(client: TestClient, story: str) -> None:
    told = client.get(f"/stories/{story}/family.json").json()
    by_number = {report["number"]: report["id"] for report in told["reports"]}
    page = client.get(f"/stories/{story}/family").text
    for edge in told["edges"]:
        assert edge["href"].replace("&", "&amp;") in page
        side = client.get(edge["href"].replace("side-by-side?", "side-by-side.json?")).json()
        assert (side["one"]["id"], side["other"]["id"]) == (by_number[edge["source"]], by_number[edge["target"]])
        assert side["kin"]


def test_of_very_many_kinships_each_report_keeps_its_nearest() -> None:
    few = [Lineage("r-0", f"r-{number}", "copy", 0.9) for number in range(1, 5)]
    assert nearest(few) == few
    many = [Lineage(f"r-{one}", f"r-{other}", "copy", 1 / (1 + one)) for other in range(1, 40) for one in range(other)]
    assert len(many) > MOST
    assert [(each.source, each.target) for each in nearest(many)] == [("r-0", f"r-{number}") for number in range(1, 40)]
