"""Slips of the pen: what a misspelt word may stand for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.words import association, words
from quoteverify.words.slips import slips


@pytest.mark.parametrize(
    ("misspelt", "meant"),
    [("bhavior", "behavior"), ("mesures", "measure"), ("feburary", "february"), ("authrorities", "authority")],
)
def test_one_letter_left_out_exchanged_or_swapped_is_read_as_meant(misspelt: str, meant: str) -> None:
    assert meant in slips(misspelt, "en")


@pytest.mark.parametrize("word", ["measures", "cat", "lukashenka", "2022", "мера", "", "a" * 500])
def test_words_names_and_anything_else_are_no_slips(word: str) -> None:
    assert slips(word, "en") == frozenset()


@given(st.text(max_size=30))
def test_any_text_is_looked_at(text: str) -> None:
    assert all(stem for stem in slips(text, "en"))


def test_a_misspelt_word_still_renders_its_source() -> None:
    right = association(words("меры", "ru"), "ru", words("measures", "en"), "en")
    misspelt = association(words("меры", "ru"), "ru", words("mesures", "en"), "en")
    assert right[0, 0] > 0.5
    assert misspelt[0, 0] == right[0, 0]
