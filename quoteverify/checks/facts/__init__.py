"""Checks of facts: numbers, dates, units, quantifiers, names, terms, words left untranslated (items 1 to 7)."""
