"""Each decision as what gold says."""

from collections.abc import Callable, Sequence
from typing import Any

from parallax.decisions.make import values_of
from parallax.decisions.regroup import Ruling, regroup
from parallax.decisions.standing import parts_of
from parallax.export.gold.snippets import snippet_of, stem_of
from parallax.nouns.account import Account
from parallax.nouns.decision import Decision, Subject
from parallax.nouns.place import Place

Item = dict[str, Any]
NEAR = 15
"""Kilometres within which a place is found, as gold tells it."""


class Gold:
    """What gold says of an account's reports, built up a decision at a time; `untold` is what it can't say, and why."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._reports = {each.id: each for each in account.reports}
        self._statements = {each.id: each for each in account.statements}
        self._figures = {each.id: each for each in account.figures}
        self._named: dict[str, str] = {}
        self.reports: dict[str, Item] = {}
        self.actors: list[Item] = []
        self.places: list[Item] = []
        self.statements: list[Item] = []
        self.figures: list[Item] = []
        self.points: list[Item] = []
        self.pairs: dict[str, list[list[str]]] = {"not": [], "not_agree": [], "not_origin": []}
        self.never: list[str] = []
        self.stories: list[list[str]] = []
        self.untold: list[str] = []

    def take(self, decisions: Sequence[Decision]) -> None:
        """Take decisions in, the earliest first."""
        makers: dict[str, Callable[[Decision], str | None]] = {
            "speaker": self._speaker,
            "figure": self._figure,
            "report": self._report,
            "hide": self._hide,
            "same": self._same,
            "not-same": self._not_same,
        }
        for decision in decisions:
            if decision.kind in ("merge", "split", "undo"):
                continue
            make = makers.get(decision.kind)
            reason = make(decision) if make else "gold has no words for it"
            if reason is not None:
                self.untold.append(f"{decision.id} {decision.kind}: {reason}")
        self._group([each for each in decisions if each.kind in ("merge", "split")])

    def _statement(self, ident: str, **fields: Any) -> str | None:
        """The name in gold of a statement, with these fields; None where the account does not hold it."""
        statement = self._statements.get(ident)
        if statement is None:
            return None
        name = self._named.get(ident)
        if name is None:
            name = self._named[ident] = f"g{len(self._named) + 1}"
            report = self._reports[statement.report]
            figure = self._figures.get(fields.pop("around", ""))
            words = snippet_of(statement.span, report, figure.span if figure else None)
            speaker = self._name(statement.speaker)
            item: Item = {"id": name, "report": stem_of(report), "speaker": speaker, "content": words}
            if speaker is None and statement.speaker_text:
                item["speaker_ok"] = [statement.speaker_text]
            self.statements.append(item)
        fields.pop("around", None)
        next(each for each in self.statements if each["id"] == name).update(fields)
        return name

    def _name(self, actor: str | None) -> str | None:
        return next((each.name for each in self._account.actors if each.id == actor), None)

    def _speaker(self, decision: Decision) -> str | None:
        name = self._statement(decision.subjects[0].key, speaker=values_of(decision)["name"])
        if name is None:
            return "its statement is not in the account"
        next(each for each in self.statements if each["id"] == name).pop("speaker_ok", None)
        return None

    def _figure(self, decision: Decision) -> str | None:
        told = values_of(decision)
        figure = self._figures.get(decision.subjects[0].key)
        if told.get("no_figure"):
            return "gold tells what is a figure, not what is none"
        if figure is None or (home := self._statement(figure.statement, around=figure.id)) is None:
            return "its figure is not in the account"
        low, high = figure.range.low, figure.range.high
        if {"low", "high"} & told.keys():
            low, high = told.get("low"), told.get("high")  # type: ignore[assignment]
        amount = {"value": low} if low == high else {"low": low, "high": high}
        counted = told.get("counted", figure.counted)
        name = f"n{len(self.figures) + 1}"
        unit = told.get("unit", figure.unit)
        self.figures.append({"id": name, "statement": home, **amount, "unit": unit, "counted": counted})
        return None

    def _report(self, decision: Decision) -> str | None:
        report = self._reports.get(decision.subjects[0].key)
        if report is None:
            return "its report is not in the account"
        told = values_of(decision)
        entry = self.reports.setdefault(stem_of(report), {})
        if told.get("published"):
            entry["published"] = str(told["published"])[:10]
        if told.get("outlet"):
            entry["publisher"] = told["outlet"]
        return "gold has no addresses" if told.get("url") else None

    def _hide(self, decision: Decision) -> str | None:
        if decision.of is not None or decision.subjects[0].kind != "statement":
            return "gold tells what is found, not what is left out"
        name = self._statement(decision.subjects[0].key, optional=True)
        if name is None:
            return "its statement is not in the account"
        self.never.append(name)
        return None

    def _same(self, decision: Decision) -> str | None:
        if decision.of == "origins":
            names = [self._statement(each.key) for each in decision.subjects]
            if None in names:
                return "a statement is not in the account"
            self.points.append({"id": f"p{len(self.points) + 1}", "statements": names, "origins": [names]})
            return None
        if decision.of == "actors":
            names = [self._spelling(each) for each in decision.subjects]
            if None in names:
                return "an actor is not in the account"
            self.actors.append({"name": names[0], "names": list(dict.fromkeys(names))})
            return None
        if decision.of == "places":
            return self._places([decision.subjects])
        return "gold tells how two answers stand, not that they are answers to one question"

    def _not_same(self, decision: Decision) -> str | None:
        subjects = decision.subjects
        if decision.of == "actors":
            names = [self._spelling(each) for each in subjects]
            if None in names or len(set(names)) < len(names):
                return "the two bear one name"
            self.actors += [{"name": name, "names": [name]} for name in names]
            return None
        if decision.of == "places":
            return self._places([(each,) for each in subjects])
        if decision.of not in ("origins", "points"):
            return "gold has no words for it"
        homes = [self._statement(self._home(each), around=each.key) for each in subjects]
        if None in homes:
            return "a statement is not in the account"
        pairs = [[a, b] for n, a in enumerate(homes) for b in homes[n + 1 :] if a != b]
        for row in ("not_origin",) if decision.of == "origins" else ("not", "not_agree"):
            self.pairs[row] += pairs  # type: ignore[arg-type]
        return None

    def _home(self, subject: Subject) -> str:
        return self._figures[subject.key].statement if subject.key in self._figures else subject.key

    def _spelling(self, subject: Subject) -> str | None:
        """The name of an actor, as the report of its statement tells it where a statement stands for it."""
        if subject.kind == "actor":
            return subject.key
        statement = self._statements.get(subject.key)
        if statement is None:
            return None
        actor = next((each for each in self._account.actors if each.id == statement.speaker), None)
        written = statement.speaker_text
        return written if actor and written in actor.names else actor.name if actor else written

    def _places(self, groups: Sequence[Sequence[Subject]]) -> str | None:
        made = []
        for group in groups:
            names = list(dict.fromkeys(each.key for each in group))
            place = self._located(names)
            if place is None:
                return "none of its names has coordinates in the account"
            made.append({"name": names[0], "names": names, "lat": place.latitude, "lon": place.longitude, "km": NEAR})
        self.places += made
        return None

    def _located(self, names: Sequence[str]) -> Place | None:
        """The place of the first of the names that has coordinates."""
        found = [each for name in names for each in self._account.places if name in (each.name, *each.names)]
        return next((each for each in found if each.latitude is not None), None)

    def _group(self, decisions: Sequence[Decision]) -> None:
        rulings = [
            Ruling(each, tuple(frozenset(s.key for s in part if s.key in self._reports) for part in parts_of(each)))
            for each in decisions
        ]
        rulings = [each for each in rulings if all(each.parts)]
        if not rulings:
            return
        named = {report for ruling in rulings for part in ruling.parts for report in part}
        led = regroup([each.reports for each in self._account.stories], rulings)
        touched = [[each for each in group if each in named] for group in led.groups]
        self.stories = [[stem_of(self._reports[each]) for each in group] for group in touched if group]
