"""What processes that work side by side find loaded when they begin: they are forked from one that imports this module."""

import gc
import os
import signal
from contextlib import suppress

from parallax.engine.processes import ONE_THREAD
from parallax.engine.rooms import load_ahead
from parallax.errors import DataError

interrupted = signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever leads tells it, and ends all
os.environ.setdefault(*ONE_THREAD)
with suppress(DataError):  # a process that reads tells it
    load_ahead()
gc.collect()
signal.signal(signal.SIGINT, interrupted)
gc.freeze()  # what all of them share is not looked through again in each
