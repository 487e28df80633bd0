"""Words: the words of a text, which words of two languages render each other, and what has no counterpart."""

from quoteverify.words.association import association
from quoteverify.words.comparison import ScoredWord, WordComparison, WordLink, compare
from quoteverify.words.linking import link_words
from quoteverify.words.tokens import Word, function_words, normalise, reduced, words

__all__ = [
    "ScoredWord",
    "Word",
    "WordComparison",
    "WordLink",
    "association",
    "compare",
    "function_words",
    "link_words",
    "normalise",
    "reduced",
    "words",
]
