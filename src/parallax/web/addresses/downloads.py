"""Files."""

from parallax.web.addresses.moments import AS_OF
from parallax.web.exports import FORMATS, give_export
from parallax.web.tables import Download, Parameter

DOWNLOADS: tuple[Download, ...] = (
    Download(
        "/stories/{story}/export.{format}",
        give_export,
        f"A story as a file: {', '.join(FORMATS)}.",
        (Parameter("texts", '"yes": with the reports\' texts (html, json)', "no"), AS_OF),
    ),
)
