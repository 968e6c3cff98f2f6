"""The account for other programs and other readers: one file a format."""

from parallax.export.as_html import write_html
from parallax.export.as_json import read_schema, write_json
from parallax.export.as_markdown import write_markdown
from parallax.export.from_json import Written, read_json
from parallax.export.inspection import write_inspection

__all__ = ["Written", "read_json", "read_schema", "write_html", "write_inspection", "write_json", "write_markdown"]
