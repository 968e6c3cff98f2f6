"""What must hold in every world, whatever the rates: order, batches and repeats; copies; parts."""

from random import Random

import pytest

from parallax.engine import check_account
from world.copying import with_copy
from world.hand_made import bytes_of, run_batches
from world.judge import reconcile_world
from world.marked import read_marks
from world.outlets import make_world
from world.readings import Read, read_world
from world.rules import Answer


def ids_of(read: Read) -> list[str]:
    return [report.id for report in read.reports]


@pytest.mark.parametrize("seed", range(100, 104))
def test_order_batches_and_repeats_change_nothing(seed):
    read = read_world(make_world(seed))
    ids = ids_of(read)
    expected = bytes_of(read, [ids])
    random = Random(seed)  # noqa: S311 -- an order that can be made again
    shuffled = random.sample(ids, len(ids))
    cut = random.randrange(1, len(ids))
    assert bytes_of(read, [shuffled]) == expected
    assert bytes_of(read, [shuffled[:cut], shuffled[cut:]]) == expected
    assert bytes_of(read, [shuffled, ids[:cut], [ids[0]] * 3]) == expected


@pytest.mark.parametrize("seed", range(100, 104))
def test_every_citation_holds(seed):
    read = read_world(make_world(seed))
    check_account(run_batches(read, [ids_of(read)]))


def origins_of(read: Read) -> set[str]:
    return {origin.id for point in reconcile_world(read).points for origin in point.origins}


SHORT = 7
"""A line of a report's own that is shorter is not known again in a copy: so few words tell too little by themselves."""


@pytest.mark.parametrize("seed", range(100, 110))
def test_a_copy_adds_no_origin(seed):
    world = make_world(seed)
    source = world.drafts[seed % len(world.drafts)]
    own = [piece for piece in source.pieces if piece.role in {"own", "lead", "caveat"}]
    short = [piece for piece in own if _words(piece.marked) < SHORT]
    copied = read_world(with_copy(world, source.id))
    assert len(origins_of(copied)) <= len(origins_of(read_world(world))) + len(short)


def _words(marked: str) -> int:
    plain = read_marks(marked)
    return len(plain.spans["c"].of(plain.text).split())


@pytest.mark.parametrize("seed", range(100, 112))
def test_a_narrower_figure_never_conflicts_with_its_whole(seed):
    read = read_world(make_world(seed))
    answers = {
        ident: Answer(ident, telling, shown)
        for telling in read.tellings
        for ident, shown in zip(telling.figures, telling.piece.shown, strict=True)
    }
    for point in reconcile_world(read).points:
        for relation in point.relations:
            one, other = answers.get(relation.source), answers.get(relation.target)
            if one and other and one.claim.place and other.claim.place and one.claim.town != other.claim.town:
                assert relation.type != "conflict", (relation, one.piece.marked, other.piece.marked)
