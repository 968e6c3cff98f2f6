"""What the desk answers to: a table of views and a table of actions."""

from collections.abc import Callable
from dataclasses import dataclass

from starlette.datastructures import FormData
from starlette.responses import Response

from parallax.web.asked import Asked
from parallax.web.desk import Desk


@dataclass(frozen=True, slots=True)
class Parameter:
    """Something that may stand behind "?": its name, what it means, what it is where it is not given."""

    name: str
    tells: str
    other: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """A page: its address ("/stories/{story}/board"), its template ("board.html"), what it gives, and who makes that.

    `look` gives a frozen dataclass: the page's data, which the template is handed as `page`, and which the same address
    with ".json", and the one under /api, give as JSON. `tells` is a line for the API's description. `tab` is the name
    that stands in a story's row of pages, "" where it is no such page.
    """

    path: str
    template: str
    look: Callable[[Desk, Asked], object]
    tells: str
    query: tuple[Parameter, ...] = ()
    tab: str = ""

    @property
    def name(self) -> str:
        """The template's name without its ending, which names the page."""
        return self.template.removesuffix(".html")


@dataclass(frozen=True, slots=True)
class Given:
    """What was sent with an action: fields and files of the form, already seen to come from the desk's own pages."""

    form: FormData
    asked: Asked

    def text(self, name: str, other: str = "") -> str:
        """A field's words without blanks around them; `other` where there is none, or a file."""
        told = self.form.get(name, other)
        return told.strip() if isinstance(told, str) else other


@dataclass(frozen=True, slots=True)
class Action:
    """Something done by POST: its address, and what does it and answers (mostly by leading to a page)."""

    path: str
    act: Callable[[Desk, Given], Response]


@dataclass(frozen=True, slots=True)
class Download:
    """A file: its address and what makes it."""

    path: str
    give: Callable[[Desk, Asked], Response]
    tells: str
    query: tuple[Parameter, ...] = ()
