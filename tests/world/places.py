"""Regions with three towns each, far enough apart to be told from one another; real places, invented events."""

from dataclasses import dataclass

from parallax.nouns.ident import make_id
from parallax.nouns.place import Place, PlacePrecision


@dataclass(frozen=True, slots=True)
class Scene:
    """Where an event happens: the whole of it in `region`, its parts in `towns`."""

    region: Place
    towns: tuple[Place, Place, Place]


def _place(name: str, country: str, at: tuple[float, float], precision: PlacePrecision) -> Place:
    ident = make_id("p", name, country, precision)
    return Place(ident, name, (name,), at[0], at[1], precision, None, country, ("given",))


def _scene(country: str, region: tuple[str, float, float], *towns: tuple[str, float, float]) -> Scene:
    one, two, three = (_place(name, country, (north, east), "settlement") for name, north, east in towns)
    return Scene(_place(region[0], country, region[1:], "region"), (one, two, three))


SCENES = (
    _scene("IT", ("Basilicata", 40.5, 16.08), ("Melfi", 41.0, 15.66), ("Policoro", 40.21, 16.68), ("Lauria", 40.05, 15.84)),
    _scene("NZ", ("Southland", -45.93, 167.61), ("Invercargill", -46.4, 168.35), ("Gore", -46.1, 168.94),
           ("Te Anau", -45.42, 167.72)),
    _scene("SE", ("Jämtland", 63.35, 14.12), ("Strömsund", 63.85, 15.56), ("Bräcke", 62.75, 15.42), ("Svenstavik", 62.77, 14.44)),
    _scene("BG", ("Lovech Province", 43.04, 24.49), ("Troyan", 42.89, 24.72), ("Teteven", 42.92, 24.27), ("Letnitsa", 43.31, 25.07)),
    _scene("ID", ("Lampung", -4.86, 105.03), ("Kotabumi", -4.83, 104.88), ("Kalianda", -5.74, 105.59), ("Liwa", -5.04, 104.08)),
    _scene("MA", ("Ouarzazate Province", 30.83, -7.24), ("Tazenakht", 30.58, -7.2), ("Agdz", 30.69, -6.45), ("Skoura", 31.06, -6.56)),
)  # fmt: skip
"""Degrees as any atlas has them, to a hundredth. A region that bears its town's name is told as what it is: the bare name
does not say which of the two is meant."""
