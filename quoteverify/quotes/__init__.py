"""Quotes: what stands in quotation marks (or is quoted without them), where, and who is said to have said it.

:mod:`quoteverify.quotes.editing` has the operations by hand.
"""

from quoteverify.quotes.finding import find_quotes
from quoteverify.quotes.joining import as_printed, parts, words_of
from quoteverify.quotes.versions import Relation, Versions, compare_versions

__all__ = [
    "Relation",
    "Versions",
    "as_printed",
    "compare_versions",
    "find_quotes",
    "parts",
    "words_of",
]
