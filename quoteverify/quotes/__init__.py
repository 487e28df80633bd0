"""Quotes: what stands in quotation marks (or is quoted without them), where, and who is said to have said it.

:mod:`quoteverify.quotes.editing` has the operations by hand.
"""

from typing import TYPE_CHECKING

from quoteverify.system.lazily import lazily

if TYPE_CHECKING:
    from quoteverify.quotes.finding import find_quotes
    from quoteverify.quotes.joining import as_printed, parts, words_of
    from quoteverify.quotes.versions import Relation, Versions, compare_versions
else:
    __getattr__ = lazily(
        __name__,
        {
            "finding": ("find_quotes",),
            "joining": ("as_printed", "parts", "words_of"),
            "versions": ("Relation", "Versions", "compare_versions"),
        },
    )

__all__ = [
    "Relation",
    "Versions",
    "as_printed",
    "compare_versions",
    "find_quotes",
    "parts",
    "words_of",
]
