"""The scores as lines of text."""

from collections.abc import Iterator

from world.scores import Scores, Tally


def draw(title: str, scores: Scores, most: int) -> str:
    """Rates, then what fails, the commonest first, `most` kinds of it a rate, each with a seed that shows it."""
    return "\n".join([title, *_lines(scores, most), ""])


def _lines(scores: Scores, most: int) -> Iterator[str]:
    named = (
        ("relations", scores.relations),
        ("origins", scores.origins),
        ("lineage", scores.lineage),
        ("kinds of copy", scores.ways),
    )
    for name, tally in named:
        asked = tally.asked.total()
        yield f"  {name:14} {tally.rate:.3f}   {tally.right.total()} of {asked}; found where asked {tally.found:.3f}"
        yield f"  {'':14} {_kinds(tally)}"
    yield f"  of the relations asked for, {scores.open} can be answered in more than one way"
    for name, tally in named:
        if tally.wrong:
            yield f"  {name}, what fails:"
        for wrong, count in sorted(tally.wrong.items(), key=lambda pair: (-pair[1], pair[0]))[:most]:
            yield f"    {count:6}  {wrong}   (seed {tally.seeds[wrong]})"


def _kinds(tally: Tally) -> str:
    return ", ".join(f"{kind} {tally.right[kind]}/{tally.asked[kind]}" for kind in sorted(tally.asked))
