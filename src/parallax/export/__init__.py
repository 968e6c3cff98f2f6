"""The account for other programs and other readers: one file a format."""

from parallax.export.alert_json import read_alert_schema
from parallax.export.as_csv import write_csv
from parallax.export.as_geojson import write_geojson
from parallax.export.as_html import write_html
from parallax.export.as_json import read_schema, write_json
from parallax.export.as_markdown import write_changes_markdown, write_markdown
from parallax.export.as_wikitext import write_wikitext
from parallax.export.change_lines import view_changes
from parallax.export.changes_json import read_changes_schema, write_changes_json
from parallax.export.csv_tables import write_figures_csv, write_statements_csv
from parallax.export.from_json import Written, read_json
from parallax.export.gold import write_gold
from parallax.export.inspection import write_inspection
from parallax.export.json_stories import write_json_stories

__all__ = [
    "Written",
    "read_alert_schema",
    "read_changes_schema",
    "read_json",
    "read_schema",
    "view_changes",
    "write_changes_json",
    "write_changes_markdown",
    "write_csv",
    "write_figures_csv",
    "write_geojson",
    "write_gold",
    "write_html",
    "write_inspection",
    "write_json",
    "write_json_stories",
    "write_markdown",
    "write_statements_csv",
    "write_wikitext",
]
