"""The generator of invented worlds lies beside the tests, as the package `world`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
