"""Files."""

from parallax.web.tables import Download

DOWNLOADS: tuple[Download, ...] = ()
