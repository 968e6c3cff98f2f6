"""How well the program reads: its accounts and readings scored against what careful readers found, with floors."""
