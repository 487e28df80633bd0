"""How usual the order of a text's words is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.words.sequence import classes, usual


@pytest.mark.parametrize(
    ("sentence", "jumbled"),
    [
        ("We are going to build a plant in the north of the country.", "North we the to plant of country the in are."),
        (
            "He said that the minister had left for Moscow on Monday.",
            "For that on had minister said left he Monday the.",
        ),
    ],
)
def test_a_sentence_is_more_usual_than_its_words_in_disorder(sentence: str, jumbled: str) -> None:
    usual_sentence, usual_jumble = usual(sentence, "en"), usual(jumbled, "en")
    assert usual_sentence is not None
    assert usual_jumble is not None
    assert usual_jumble < 0 < usual_sentence


def test_of_a_language_without_counts_nothing_is_said() -> None:
    assert usual("Он приехал в Москву.", "ru") is None


def test_names_numbers_and_endings_are_classes() -> None:
    assert classes("The Riga plan failed in 2020.", "en") == ["<s>", "the", "Name", "*", "*ed", "in", "#", ".", "</s>"]


@given(st.text(max_size=200))
def test_any_text_has_a_place(text: str) -> None:
    assert isinstance(usual(text, "en"), float)
