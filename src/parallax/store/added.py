"""Which versions of reports came when, by the log."""

import json
from datetime import datetime

from sqlalchemy import select

from parallax.nouns.report import Report
from parallax.store.database import Db
from parallax.store.moments import moment_text
from parallax.store.schema import LOG
from parallax.store.shown import shown


class Added:
    """The versions of reports that were added after a moment."""

    def __init__(self, db: Db, when: datetime) -> None:
        asked = select(LOG.c.about, LOG.c.detail).where(LOG.c.what == "report", LOG.c.moment > moment_text(when))
        self._versions = {(row.about, json.loads(row.detail)["sha256"]) for row in db.execute(asked)}

    @property
    def idents(self) -> frozenset[str]:
        """The ids of their reports, as far as ids can be shown."""
        return frozenset(about for about, _ in self._versions)

    def __contains__(self, report: Report) -> bool:
        return (shown(report.id), report.sha256) in self._versions
