"""Store: the models that a person installed, carried or fetched."""
