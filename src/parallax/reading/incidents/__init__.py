"""Who did what to whom or what, where and when."""

from parallax.reading.incidents.doer import doer_of
from parallax.reading.incidents.make import Around, find_acts, make_incidents
from parallax.reading.incidents.senses import class_of
from parallax.reading.incidents.target import target_of
from parallax.reading.incidents.voice import noun_class

__all__ = ["Around", "class_of", "doer_of", "find_acts", "make_incidents", "noun_class", "target_of"]
