"""Checks of a quote's form: marks, cuts, brackets, headline, who said it, whether it has a source (items 23 to 28)."""
