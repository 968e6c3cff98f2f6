"""An account (the JSON of `parallax read`) looked up by what the gold names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from typing import Any

Item = Mapping[str, Any]
"""One object of an account or of a gold file, as read from JSON or YAML."""


@dataclass(frozen=True)
class AccountIndex:
    """An account with its reports, actors and statements by id."""

    account: Item

    def all(self, key: str) -> Sequence[Item]:
        """The account's list under `key`, empty where it has none."""
        return self.account.get(key) or ()

    @cached_property
    def reports(self) -> Mapping[str, Item]:
        """The reports by id."""
        return {report["id"]: report for report in self.all("reports")}

    @cached_property
    def actors(self) -> Mapping[str, Item]:
        """The actors by id."""
        return {actor["id"]: actor for actor in self.all("actors")}

    @cached_property
    def statements(self) -> Mapping[str, Item]:
        """The statements by id."""
        return {statement["id"]: statement for statement in self.all("statements")}

    @cached_property
    def files(self) -> Mapping[str, str]:
        """The file name of each report, by the report's id."""
        return {name: PurePosixPath(str(report.get("location", name))).name for name, report in self.reports.items()}

    def stands_in(self, report: str, wanted: object) -> bool:
        """True when the account's report `report` is the one that the gold calls `wanted`: its file name, or how it begins."""
        return self.files.get(report, "").startswith(str(wanted))

    def reports_called(self, wanted: object) -> list[Item]:
        """The reports that the gold calls `wanted`, with or without `.txt`."""
        return [
            report for name, report in self.reports.items() if self.stands_in(name, str(wanted).removesuffix(".txt"))
        ]

    def report_of_figure(self, figure: Item) -> str | None:
        """The id of the report that a figure stands in."""
        home = self.statements.get(figure["statement"])
        return home["report"] if home else None


@dataclass(frozen=True)
class Gold:
    """A gold file with its statements by id."""

    item: Item

    def all(self, key: str) -> Sequence[Any]:
        """The file's list under `key`, empty where it has none."""
        return self.item.get(key) or ()

    @cached_property
    def statements(self) -> Mapping[str, Item]:
        """The statements by id."""
        return {statement["id"]: statement for statement in self.all("statements")}

    @property
    def reports(self) -> Mapping[str, Item]:
        """What is known of each report, by the name that the gold gives it."""
        return {str(name): about or {} for name, about in (self.item.get("reports") or {}).items()}

    @cached_property
    def complete(self) -> tuple[str, ...]:
        """The reports of which every attributed statement and every figure is in the gold."""
        return tuple(name for name, about in self.reports.items() if about.get("complete") == "all")

    def spellings(self, speaker: str) -> list[str]:
        """The names and roles of a gold actor; the name itself where the gold lists no such actor."""
        for actor in self.all("actors"):
            if actor["name"] == speaker:
                return [speaker, *actor.get("names", []), *actor.get("roles", [])]
        return [speaker]


Found = Mapping[str, Item]
"""The account's statement for each gold statement that was found, by the gold's id."""
