"""How long the work takes, beside what people use today, in one run. It writes nothing and holds no floor: clocks differ."""

import os

from parallax.engine.processes import ONE_THREAD

os.environ.setdefault(*ONE_THREAD)  # as the program does for itself; the matrix library is loaded after this
