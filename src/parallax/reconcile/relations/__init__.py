"""How two figures or two statements of a point stand: one file a relation, and the order in which they are asked."""

from parallax.reconcile.relations.relate import relate_figures, relate_statements

__all__ = ["relate_figures", "relate_statements"]
