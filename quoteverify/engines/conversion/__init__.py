"""Conversion: what is done to a model once, before it works."""
