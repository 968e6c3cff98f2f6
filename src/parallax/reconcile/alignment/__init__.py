"""Words of statements made comparable, and the pairs that words propose; typed fields decide elsewhere."""
