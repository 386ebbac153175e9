def palms(islands):
    """Counts the palms of all islands."""
    return sum(island.palms for island in islands)
