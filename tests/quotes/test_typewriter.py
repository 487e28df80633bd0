"""Marks of typewriters and of TeX: two characters for one mark."""

import pytest

from quoteverify.loaders import pasted_document
from quoteverify.quotes import find_quotes, words_of


@pytest.mark.parametrize(
    ("language", "text", "words", "speakers"),
    [
        ("en", "``We stay until spring,'' he said. ``Then we leave.''", ["We stay until spring,", "Then we leave."],
         ["he", "he"]),
        ("en", "``We stay,'' said Koval.\n\n``Nobody came,'' Bondar added.", ["We stay,", "Nobody came,"],
         ["Koval", "Bondar"]),
        ("en", "Koval said: ``We don't know. Nobody told us.''", ["We don't know. Nobody told us."], ["Koval"]),
        ("de", ",,Wir bleiben bis zum Frühling'', sagte Koval.", ["Wir bleiben bis zum Frühling"], ["Koval"]),
        ("de", ",,Wir bleiben bis zum Frühling``, sagte Koval.", ["Wir bleiben bis zum Frühling"], ["Koval"]),
        ("fr", "``Nous restons jusqu'au printemps´´, a déclaré Koval.", ["Nous restons jusqu'au printemps"], ["Koval"]),
    ],
)  # fmt: skip
def test_typewriter_marks_are_read(language: str, text: str, words: list[str], speakers: list[str]) -> None:
    document = pasted_document(text, "article.txt", language)
    found = find_quotes(document, language).found
    assert [words_of(quote, document.text) for quote in found] == words
    assert [quote.speaker for quote in found] == speakers
    assert [quote.text for quote in found] == [quote.span.of(document.text) for quote in found]
    assert all(quote.text[:2] in ("``", ",,") and quote.text[-2:] in ("''", "``", "´´") for quote in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Run ``make test`` first, then ``make land``."),
        ("en", "The film ''Solaris'' was shown at 5'' a side."),
        ("en", "A fence of ``` is no mark, and neither is `code`."),
        ("de", "Er wartete,, und niemand kam."),
    ],
)
def test_code_wiki_markup_and_slips_are_no_quotes(language: str, text: str) -> None:
    read = find_quotes(pasted_document(text, "article.txt", language), language)
    assert (read.found, read.strays) == ((), ())
