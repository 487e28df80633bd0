"""Holes: where an English text lacks a word."""

import pytest

from quoteverify.words.holes import holes


@pytest.mark.parametrize(
    "text",
    [
        "The rain fell on the roof of the house.",
        "As he said, they were of no interest to the court.",
        "In 2020 he went to Riga, and that was that.",
        "",
        "…",
    ],
)
def test_whole_sentences_have_none(text: str) -> None:
    assert holes(text, "en") == 0


@pytest.mark.parametrize(
    "text",
    [
        "The rain fell on the of the house.",
        "The relations were severed by, Riga and Kyiv.",
        "He praised the work of the",
    ],
)
def test_a_word_that_lacks_what_must_follow(text: str) -> None:
    assert holes(text, "en") == 1


def test_of_other_languages_nothing_is_claimed() -> None:
    assert holes("Он приехал в.", "ru") == 0
