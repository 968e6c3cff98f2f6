"""An alert as one line of JSON, by the published schema `alert.schema.json`, and back."""

import json
from datetime import datetime
from importlib.resources import files

from parallax.export.as_json import dump
from parallax.nouns.alert import Alert, Citation
from parallax.nouns.alert_rule import Receiver

SCHEMA = "parallax.alert/1"
_CITED = ("statement", "report", "speaker", "outlet", "said", "words", "url")


def write_alert(alert: Alert) -> str:
    """The alert as JSON on one line, without a newline; to whom it goes is left out."""
    row = {
        "schema": SCHEMA,
        "id": alert.id,
        "made": alert.made.isoformat(),
        "when": alert.when,
        "rules": list(alert.rules),
        "story": alert.story,
        "title": alert.title,
        "question": alert.question,
        "text": alert.text,
        "citations": [{key: getattr(each, key) for key in _CITED} for each in alert.citations],
        "keys": list(alert.keys),
    }
    return dump(row)


def read_alert(line: str, to: tuple[Receiver, ...] = ()) -> Alert:
    """The alert that `write_alert` wrote, for these receivers. Raises ValueError where the line is none."""
    try:
        row = json.loads(line)
        if row["schema"] != SCHEMA:
            raise ValueError(f"it is no {SCHEMA}")
        return Alert(
            id=row["id"],
            keys=tuple(row["keys"]),
            when=row["when"],
            rules=tuple(row["rules"]),
            to=to,
            story=row["story"],
            title=row["title"],
            question=row["question"],
            text=row["text"],
            citations=tuple(Citation(**{key: each[key] for key in _CITED}) for each in row["citations"]),
            made=datetime.fromisoformat(row["made"]),
        )
    except (KeyError, TypeError) as fault:
        raise ValueError(f"it is no {SCHEMA}: {fault}") from None


def read_alert_schema() -> str:
    """The JSON Schema (draft 2020-12) of a line that `write_alert` writes."""
    return files("parallax.export").joinpath("alert.schema.json").read_text("utf-8")
