from hypothesis import given
from hypothesis import strategies as st

from parallax.engine.watching.rewording import Rewording, Said, find_rewording
from parallax.nouns.actor import Actor
from parallax.nouns.reading import Reading
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement

ACTORS = (Actor("a-1", "Ana Petrova", ("Ana Petrova",), "person"), Actor("a-2", "Jan Novak", ("Jan Novak",), "person"))


def reading(name: str, *told: tuple[str | None, str], denied: bool = False) -> Reading:
    statements = tuple(
        Statement(f"s-{n}", name, Span(n, n + 1), text, (Span(n, n + 1),), Span(n, n + 1), speaker=who, denial=denied)
        for n, (who, text) in enumerate(told)
    )
    return Reading(name, ACTORS, statements)


def test_statements_are_told_by_speaker_and_words_wherever_they_stand() -> None:
    before = reading("r-1", ("a-1", "Ten people died."), ("a-2", "The bridge is closed"), (None, "It rained"))
    after = reading(
        "r-2", (None, "It  rained"), ("a-1", "Twelve people died"), ("a-2", "Boats have arrived"), ("a-1", "It is over")
    )
    assert find_rewording("https://h.example/a", before, after) == Rewording(
        "https://h.example/a",
        "r-1",
        "r-2",
        dropped=(Said("Jan Novak", "The bridge is closed"),),
        added=(Said("Jan Novak", "Boats have arrived"), Said("Ana Petrova", "It is over")),
        changed=((Said("Ana Petrova", "Ten people died."), Said("Ana Petrova", "Twelve people died")),),
    )


def test_the_same_words_of_another_speaker_and_a_denial_are_another_statement() -> None:
    before = reading("r-1", ("a-1", "Ten people died"))
    other = find_rewording("a", before, reading("r-2", ("a-2", "Ten people died")))
    assert (len(other.dropped), len(other.added), other.changed) == (1, 1, ())
    denied = find_rewording("a", before, reading("r-2", ("a-1", "Ten people died"), denied=True))
    assert len(denied.changed) == 1


WORDS = st.lists(st.sampled_from(["dam", "broke", "ten", "dead", "river", "boats"]), min_size=1, max_size=5)
TOLD = st.lists(st.tuples(st.sampled_from([None, "a-1", "a-2"]), WORDS.map(" ".join)), max_size=8)


@given(TOLD, TOLD)
def test_every_statement_that_differs_is_told_once(
    old: list[tuple[str | None, str]], new: list[tuple[str | None, str]]
) -> None:
    names = {None: None, "a-1": "Ana Petrova", "a-2": "Jan Novak"}
    found = find_rewording("a", reading("r-1", *old), reading("r-2", *new))
    gone = [*found.dropped, *(before for before, _ in found.changed)]
    come = [*found.added, *(after for _, after in found.changed)]
    before, after = ({Said(names[who], text) for who, text in told} for told in (old, new))
    assert set(gone) == before - after
    assert set(come) == after - before
    assert len(gone) == len(set(gone))
    assert len(come) == len(set(come))
