import grimp
import pytest

from parallax.engine.versions import BELOW, ROOMS, find_versions


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("parallax", include_external_packages=False)


@pytest.mark.parametrize("step", sorted(ROOMS))
def test_a_step_names_every_room_that_it_uses(graph: grimp.ImportGraph, step: str) -> None:
    """Else a change there would go unseen."""
    named = {room.removesuffix(".py") for room in ROOMS[step]}
    used = {
        found.split(".")[1]
        for module in graph.modules
        if module.count(".") and module.split(".")[1] in named
        for found in graph.find_upstream_modules(module)
        if found.count(".")
    }
    assert used <= named


def test_a_convention_is_part_of_reading_and_of_nothing_else() -> None:
    one, other = find_versions("acled"), find_versions("open")
    assert one.read != other.read
    assert (one.prepare, one.group, one.reconcile, one.compose) == (
        *(other.prepare, other.group),
        *(other.reconcile, other.compose),
    )
    assert "nouns" in BELOW
