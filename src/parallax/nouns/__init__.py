"""What Parallax speaks of: frozen values with shape, ids and equality, and no work."""
