"""Denials: what one side denies and the other does not, as the check of negation reads it."""
