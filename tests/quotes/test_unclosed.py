"""Quotes whose closing mark is missing: they end where the words of who said it begin."""

import pytest

from quoteverify.loaders import pasted_document
from quoteverify.quotes import find_quotes
from quoteverify.records.quotes import Kind

SIBLINGS = [
    (
        "en",
        "“We will stay, said Koval. The bus left at noon. “There was no room,” Bondar added.",
        "“We will stay,",
        "Koval",
    ),
    ("en", "“We will stay, said Koval.\n\n“There was no room,” Bondar added.", "“We will stay,", "Koval"),
    (
        "en",
        "“Will they stay? Koval asked. It rained.\n\n“There was no room,” Bondar added.",
        "“Will they stay?",
        "Koval",
    ),
    ("en", '"We will stay, said Koval. It rained. "There was no room," Bondar added.', '"We will stay,', "Koval"),
    (
        "en",
        "“We will stay, the mayor told reporters.\n\nIt was “too late”, Bondar said.",
        "“We will stay,",
        "the mayor",
    ),
    (
        "de",
        "„Wir bleiben im Dorf, sagte Koval. Es regnete. „Es war kein Platz“, sagte Bondar.",
        "„Wir bleiben im Dorf,",
        "Koval",
    ),
    (
        "de",
        "»Wir bleiben im Dorf, sagte Koval. Es regnete. »Es war kein Platz«, sagte Bondar.",
        "»Wir bleiben im Dorf,",
        "Koval",
    ),
    ("ru", "«Мы останемся, сказал Коваль. Шёл дождь. «Места не было», — добавил Бондарь.", "«Мы останемся,", "Коваль"),
    ("uk", "«Ми залишимося, сказав Коваль. Дощило. «Місця не було», — додав Бондар.", "«Ми залишимося,", "Коваль"),
    (
        "pl",
        "„Zostajemy we wsi, powiedział Kowal. Padało. „Nie było miejsca”, dodał Bondar.",
        "„Zostajemy we wsi,",
        "Kowal",
    ),
]


@pytest.mark.parametrize(("language", "text", "first", "speaker"), SIBLINGS)
def test_a_missing_closing_mark_loses_no_quote_and_joins_no_two(
    language: str, text: str, first: str, speaker: str
) -> None:
    quotes = find_quotes(pasted_document(text, "article.txt", language), language)
    marked = [quote for quote in quotes.found if quote.kind is not Kind.INDIRECT]
    assert (marked[0].text, marked[0].speaker) == (first, speaker)
    assert len(marked) == 2
    assert marked[1].parent is None
    assert [stray.opening for stray in quotes.strays] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "“I stayed, I said. It rained all night and the road was gone.",
        "The pipe is 12” wide, said Koval.",
        "She wrote “never again and left. It rained.",
    ],
)
def test_a_mark_that_nobody_is_said_to_have_spoken_behind_makes_no_quote(text: str) -> None:
    assert [quote.text for quote in find_quotes(pasted_document(text, "article.txt", "en"), "en").found] == []
