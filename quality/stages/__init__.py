"""One stage of the reading at a time, scored on public data that are given by path, with peers beside ours.

The data are for evaluation only: none of them, and none of their text, is kept here.
"""
