"""Labels that overlap neither one another nor a mark, at the narrowest width at which the drawing is shown."""

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def overlap(self, other: "Box") -> float:
        """The area that both cover."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return wide * high if wide > 0 and high > 0 else 0.0


@dataclass(slots=True)
class Taken:
    """What is taken up already."""

    boxes: list[Box] = field(default_factory=list)

    def take(self, box: Box) -> None:
        """Nothing else is to stand here."""
        self.boxes.append(box)

    def choose(self, boxes: Iterable[Box]) -> int:
        """The place, among some boxes, of the first that is free, else of the one that overlaps least; it is taken."""
        offered = list(boxes)
        costs = [sum(box.overlap(other) for other in self.boxes) for box in offered]
        best = costs.index(min(costs))
        self.take(offered[best])
        return best
