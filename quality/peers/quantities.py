"""quantulum3: the quantities of a text."""

import logging
import math

from quantulum3 import classifier, parser
from rows import Row, write_readings

logging.disable()
# its classifier was kept by an older scikit-learn, and this one can't load it; quantulum3 then goes by its rules
classifier.USE_CLF = False


def read(text: str) -> Row:
    """The figures of a text: a range is its middle with an uncertainty, "dimensionless" a count."""
    figures = []
    for quantity in parser.parse(text):
        spread = quantity.uncertainty or 0.0
        low, high = float(quantity.value) - spread, float(quantity.value) + spread
        if math.isfinite(low) and math.isfinite(high):
            name = quantity.unit.name
            unit = "count" if name == "dimensionless" else name
            figures.append({"low": low, "high": high, "unit": unit})
    return {"figures": figures}


write_readings(read)
