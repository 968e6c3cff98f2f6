"""What else installs from the package index, run on the same data.

The scripts here are run by the Python of an environment of their own (see `quality/stages/beside.py`), never imported:
each takes what ours takes and writes what ours writes, so that one scorer scores both.
"""
