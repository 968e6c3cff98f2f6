"""What rules found, put into words with their citations."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from parallax.export.change_lines import join_accounts
from parallax.export.dates import tell_published
from parallax.export.index import Index
from parallax.export.links import safe_link
from parallax.export.sayings import Sayings, named
from parallax.export.visible import one_line
from parallax.export.wording import join, plural, tell_outlet, tell_said, tell_words
from parallax.nouns.account import Account
from parallax.nouns.alert import Alert, AlertMatch, Citation
from parallax.nouns.alert_rule import AlertWhen

MOST = 3
"""Statements that a new report or story is cited by."""
_NUMBER = "{:,.12g}"


def tell_alerts(matches: Sequence[AlertMatch], earlier: Account, later: Account, made: datetime) -> tuple[Alert, ...]:
    """Each match as an alert in words, in the order given; `made` is when, with a zone."""
    teller = _Teller(Index(join_accounts(earlier, later)), later)
    return tuple(teller.alert(match, made) for match in matches)


class _Teller:
    """Tells matches of two accounts."""

    def __init__(self, index: Index, later: Account) -> None:
        self._index = index
        self._later = later
        self._say = Sayings(index)
        self._tellers: dict[AlertWhen, Callable[[AlertMatch], str]] = {
            "conflict": self._conflict,
            "denial": self._spoken,
            "caveat": self._spoken,
            "correction": self._spoken,
            "retracted": self._retracted,
            "update": self._update,
            "agreed": self._agreed,
            "figure-above": self._passed,
            "figure-below": self._passed,
            "new-origin": self._origin,
            "new-statement": lambda match: self._say.says(match.after),
            "new-report": self._report,
            "new-story": self._story,
            "rewritten": self._report,
            "stale-copy": self._stale,
        }

    def alert(self, match: AlertMatch, made: datetime) -> Alert:
        """The match in words."""
        story = self._index.stories.get(match.story or "")
        return Alert(
            id=match.keys[0],
            keys=match.keys,
            when=match.when,
            rules=match.rules,
            to=match.to,
            story=match.story,
            title=one_line(story.title) if story else "",
            question=self._say.title(match.point) if match.point else "",
            text=self._tellers[match.when](match),
            citations=tuple(self._citation(name) for name in self._cited(match)),
            made=made,
        )

    def _conflict(self, match: AlertMatch) -> str:
        return f"{self._asked(match)}{self._say.says(match.before)}; against that, {self._say.says(match.after)}"

    def _spoken(self, match: AlertMatch) -> str:
        of = f"; of that, {self._say.says(match.before)}" if match.before else ""
        return f"{self._say.says(match.after)}{of}"

    def _retracted(self, match: AlertMatch) -> str:
        if match.after:
            return self._spoken(match)
        reports = join(named(self._index.reports[name]) for name in match.reports)
        return f"{reports} no longer has: {self._say.says(match.before)}"

    def _update(self, match: AlertMatch) -> str:
        return f"{self._asked(match)}{self._say.replaced(match.after, match.before)}"

    def _agreed(self, match: AlertMatch) -> str:
        sides: dict[str, list[str]] = {}
        for ident in match.after:
            statement = self._say.statement(ident)
            sides.setdefault(self._index.side_of(statement) or self._index.speaker_of(statement), []).append(ident)
        return f"{self._asked(match)}{'; also '.join(self._say.says(ids) for _, ids in sorted(sides.items()))}"

    def _passed(self, match: AlertMatch) -> str:
        bound = _NUMBER.format(match.bound or 0)
        how = f"{bound} or more" if match.when == "figure-above" else f"{bound} or less"
        before = f"; before, {self._say.values(match.before)}" if match.before else ""
        return f"{self._asked(match)}{self._say.says(match.after)} ({how}, for the first time){before}"

    def _origin(self, match: AlertMatch) -> str:
        alike = f", as {self._say.says(match.before)}" if match.before else ""
        return f"{self._asked(match)}{self._say.says(match.after)}{alike}"

    def _report(self, match: AlertMatch) -> str:
        report = self._index.reports[match.after[0]]
        return f"{named(report)}, {tell_published(report.published)}"

    def _story(self, match: AlertMatch) -> str:
        story = self._index.stories[match.after[0]]
        first = f": {one_line(story.brief[0].text)}" if story.brief else ""
        return f"{plural(len(story.reports), 'report')}{first}"

    def _stale(self, match: AlertMatch) -> str:
        still = f"{self._say.home(match.before[0])} has {self._say.says(match.before)}"
        return f"{self._asked(match)}{still}; since then, {self._say.values(match.after)}"

    def _asked(self, match: AlertMatch) -> str:
        return f"{self._say.title(match.point)}: " if match.point else ""

    def _cited(self, match: AlertMatch) -> Iterable[str]:
        """The statements (ids) that an alert rests on: what the line quotes first, then its copies."""
        if match.when in ("new-report", "rewritten"):
            mine = [each for each in self._later.statements if each.report in match.after and not each.headline]
            return [each.id for each in sorted(mine, key=lambda each: (each.span, each.id))][:MOST]
        if match.when == "new-story":
            brief = self._index.stories[match.after[0]].brief
            return [name for name in (brief[0].statements if brief else ()) if name in self._index.statements][:MOST]
        ranked = [self._ranked(part) for part in (match.before, match.after)]
        return dict.fromkeys(
            [*(name for part in ranked for name in part[:1]), *(name for part in ranked for name in part)]
        )

    def _ranked(self, ids: Sequence[str]) -> list[str]:
        best = sorted(ids, key=lambda each: (*self._say.worth(each), each), reverse=True)
        return list(dict.fromkeys(self._say.statement(each).id for each in best))

    def _citation(self, name: str) -> Citation:
        statement = self._index.statements[name]
        report = self._index.report_of(statement)
        return Citation(
            statement=name,
            report=statement.report,
            speaker=self._index.speaker_of(statement),
            outlet=tell_outlet(report),
            said=tell_said(statement, report, exact=False),
            words=tell_words(statement, report),
            url=safe_link(report.url) if report else None,
        )
