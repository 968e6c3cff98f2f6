"""`parallax decide`: one file a group of its words."""
