"""Rules as written in TOML."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, get_args

from parallax.alerts.receivers import parse_receiver
from parallax.errors import BrokenRules
from parallax.nouns.alert_rule import AlertRule, AlertRules, AlertWhen, Receiver

WHEN: tuple[AlertWhen, ...] = get_args(AlertWhen)
NAMES = ("story", "place", "actor", "side", "counted")
"""Conditions that are a text, or a list of texts any of which will do."""
BOUNDS = {"figure-above": "min", "figure-below": "max"}
"""What cannot be asked for without its bound."""
_RULE = frozenset({"name", "when", "to", "min", "max", *NAMES})
_TABLES = {"alert": list, "mail": dict, "webhook": dict, "atom": dict}
_SETTINGS = {"mail": {"to"}, "webhook": {"url", "allow-private"}, "atom": {"title", "keep"}}


def parse_rules(text: str, file: str) -> AlertRules:
    """The rules of a TOML file, in order.

    Raises BrokenRules with all faults, a line each: the file's name, the rule's and the reason.
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise BrokenRules(f"{file}: {fault}") from None
    reader = _Reader(tables)
    rules = reader.read()
    if reader.faults:
        raise BrokenRules("\n".join(f"{file}: {fault}" for fault in reader.faults))
    return rules


class _Reader:
    """Reads one file, and notes what does not fit."""

    def __init__(self, tables: Mapping[str, Any]) -> None:
        self.faults: list[str] = []
        self._tables = tables

    def read(self) -> AlertRules:
        """All rules; not to be used where there are faults."""
        for name, value in self._tables.items():
            if name not in _TABLES:
                self.faults.append(f"there is no table [{name}]; there are {_listed(_TABLES)}")
            elif not isinstance(value, _TABLES[name]):
                self.faults.append(f"{name} is no {'list of tables, [[alert]]' if name == 'alert' else 'table'}")
        for name, known in _SETTINGS.items():
            self._unknown(f"[{name}]", self._table(name), known)
        rules = tuple(self._rules())
        if not rules and not self.faults:
            self.faults.append("it has no [[alert]]")
        return AlertRules(
            rules,
            feed_title=self._text("[atom]", self._table("atom"), "title") or AlertRules(()).feed_title,
            feed_keeps=self._keeps(),
            allow_private=self._allow_private(),
        )

    def _rules(self) -> Iterator[AlertRule]:
        names: set[str] = set()
        tables = self._tables.get("alert", [])
        for number, table in enumerate(tables if isinstance(tables, list) else [], 1):
            if not isinstance(table, dict):
                self.faults.append(f"alert {number} is no table")
                continue
            name = self._text(f"alert {number}", table, "name")
            rule = self._rule(f"alert “{name}”" if name else f"alert {number}", name or f"alert {number}", table)
            if rule.name in names:
                self.faults.append(f"two alerts have the name “{rule.name}”")
            names.add(rule.name)
            yield rule

    def _rule(self, called: str, name: str, table: Mapping[str, Any]) -> AlertRule:
        self._unknown(called, table, _RULE)
        low, high = self._number(called, table, "min"), self._number(called, table, "max")
        if low is not None and high is not None and low > high:
            self.faults.append(f"{called}: min {low:g} lies above max {high:g}")
        when = self._when(called, table)
        for kind, bound in BOUNDS.items():
            if kind in when and table.get(bound) is None:
                self.faults.append(f"{called}: {kind} needs {bound}")
        names = {key: self._texts(called, table, key) for key in NAMES}
        return AlertRule(name, when, self._to(called, table), low=low, high=high, **names)

    def _when(self, called: str, table: Mapping[str, Any]) -> tuple[AlertWhen, ...]:
        told = self._texts(called, table, "when")
        if "when" not in table:
            self.faults.append(f"{called}: it has no “when”, one or more of {_listed(WHEN)}")
        for word in told:
            if word not in WHEN:
                self.faults.append(f"{called}: when can't be “{word}”; it is one or more of {_listed(WHEN)}")
        return tuple(word for word in WHEN if word in told)

    def _to(self, called: str, table: Mapping[str, Any]) -> tuple[Receiver, ...]:
        if "to" not in table:
            return (Receiver("stdout"),)
        found: dict[Receiver, None] = {}
        for word in self._texts(called, table, "to"):
            for full in self._full(called, word):
                try:
                    found[parse_receiver(full)] = None
                except ValueError as fault:
                    self.faults.append(f"{called}: {fault}")
        return tuple(sorted(found))

    def _full(self, called: str, word: str) -> tuple[str, ...]:
        """A receiver with its target: that of a bare “mail” or “webhook” stands in the table of that name."""
        key = {"mail": "to", "webhook": "url"}.get(word)
        if key is None:
            return (word,)
        targets = self._texts(f"[{word}]", self._table(word), key)
        if not targets:
            self.faults.append(f"{called}: “{word}” needs a target, as “{word}:…” or as {key} in [{word}]")
        return tuple(f"{word}:{target}" for target in targets)

    def _table(self, name: str) -> Mapping[str, Any]:
        found = self._tables.get(name)
        return found if isinstance(found, dict) else {}

    def _unknown(self, called: str, table: Mapping[str, Any], known: set[str] | frozenset[str]) -> None:
        for key in table:
            if key not in known:
                self.faults.append(f"{called}: there is no “{key}”; there are {_listed(sorted(known))}")

    def _text(self, called: str, table: Mapping[str, Any], key: str) -> str:
        found = self._texts(called, table, key)
        return found[0] if found else ""

    def _texts(self, called: str, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
        """A text or a list of texts; none where the key is not there."""
        if key not in table:
            return ()
        value = table[key]
        values = value if isinstance(value, list) else [value]
        if not values or not all(isinstance(each, str) and each.strip() for each in values):
            self.faults.append(f"{called}: {key} is no text, nor a list of texts")
            return ()
        return tuple(each.strip() for each in values)

    def _number(self, called: str, table: Mapping[str, Any], key: str) -> float | None:
        value = table.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value:  # not a number at all
            self.faults.append(f"{called}: {key} is no number")
            return None
        return float(value)

    def _keeps(self) -> int:
        value = self._table("atom").get("keep", AlertRules(()).feed_keeps)
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            self.faults.append("[atom]: keep is no number of alerts from 1 on")
            return 1
        return value

    def _allow_private(self) -> bool:
        value = self._table("webhook").get("allow-private", False)
        if not isinstance(value, bool):
            self.faults.append("[webhook]: allow-private is neither true nor false")
        return value is True


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)
