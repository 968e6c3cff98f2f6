"""What can be done."""

from parallax.web.correcting import correct, name_yourself, take_back
from parallax.web.pages.add import add_reports, fill_in
from parallax.web.pages.looking import mark_seen
from parallax.web.tables import Action

ACTIONS: tuple[Action, ...] = (
    Action("/add", add_reports),
    Action("/add/missing", fill_in),
    Action("/seen", mark_seen),
    Action("/stories/{story}/correct", correct),
    Action("/decisions/undo", take_back),
    Action("/you", name_yourself),
)
