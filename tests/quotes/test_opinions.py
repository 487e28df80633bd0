"""Short words in marks that somebody is said to think, and those that the writer only holds at arm's length."""

import pytest

from quoteverify.loaders import pasted_document
from quoteverify.quotes import find_quotes
from quoteverify.records.quotes import Kind


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Brandt thinks the plan is ‘nonsense’."),
        ("en", "Brandt thinks the plan is “nonsense on stilts”."),
        ("en", "Brandt believes the plan is “nonsense”."),
        ("de", "Brandt hält den Plan für „Unsinn“."),
    ],
)
def test_what_somebody_thinks_is_a_quote(language: str, text: str) -> None:
    (quote,) = find_quotes(pasted_document(text, "article.txt", language), language).found
    assert (quote.kind, quote.speaker) == (Kind.PARTIAL, "Brandt")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Everyone thinks the so-called “reform” is late."),
        ("en", "Brandt said the so-called “reform” was late."),
        ("de", "Brandt sagte, die sogenannte „Reform“ komme zu spät."),
        ("en", "The ‘reform’ is late."),
    ],
)
def test_a_word_held_at_arms_length_is_nobodys(language: str, text: str) -> None:
    found = find_quotes(pasted_document(text, "article.txt", language), language).found
    assert [quote.kind for quote in found if quote.kind is not Kind.INDIRECT] == [Kind.SCARE]
