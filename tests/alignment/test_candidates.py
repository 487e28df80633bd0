"""Candidates: what is found in a long source is what weighing all of it finds, and takes as long as in a short one."""

import random
from time import process_time

import pytest

from quoteverify.alignment import locate
from quoteverify.alignment.fits import scores
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span

WORDS = {
    "граница": "border", "президент": "president", "закон": "law", "деньги": "money", "дорога": "road",
    "город": "city", "вода": "water", "хлеб": "bread", "война": "war", "мир": "peace", "школа": "school",
    "врач": "doctor", "дом": "house", "река": "river", "завод": "factory", "газета": "newspaper",
    "суд": "court", "министр": "minister", "народ": "people", "зима": "winter", "поезд": "train", "письмо": "letter",
}  # fmt: skip
"""Words that a table of the program gives for each other."""


def speech(size: int, seed: int = 3) -> tuple[tuple[Segment, ...], list[str]]:
    """A Russian source of ``size`` sentences, 200 of which come again and again, and an English version of each."""
    chosen = random.Random(seed)
    drawn = [chosen.sample(sorted(WORDS), chosen.randint(4, 7)) for _ in range(200)]
    said = [" ".join(words).capitalize() + "." for words in drawn]
    printed = [" ".join(WORDS[word] for word in words).capitalize() + "." for words in drawn]
    source = tuple(Segment(k, said[k % 200], (Span(0, len(said[k % 200])),), "ru") for k in range(size))
    return source, printed


@pytest.mark.parametrize("size", [257, 900])
def test_what_is_found_in_a_long_source_fits_as_well_as_anything_in_it(size: int) -> None:
    source, printed = speech(size)
    for sentence in printed[:25]:
        fits = scores([sentence], "en", source)[0]
        found = locate([sentence], "en", source)
        assert found is not None
        (indices,) = found.sentences
        assert fits[indices[0], len(indices) - 1] == pytest.approx(fits.max())


@pytest.mark.parametrize("first", [0, 40, 150])
def test_the_sentences_of_a_quote_are_found_beside_each_other(first: int) -> None:
    source, printed = speech(400)
    found = locate([printed[first], "Yes.", printed[first + 2]], "en", source)
    assert found is not None
    assert found.sentences[0] in [(first,), (first + 200,)]
    assert found.sentences[2][0] - found.sentences[0][0] == 2


def test_a_quote_that_nobody_said_is_found_in_no_long_source() -> None:
    source, _ = speech(900)
    assert locate(["Elephants never knit purple umbrellas on Thursdays."], "en", source) is None


def test_seeking_in_a_source_of_sixteen_times_the_length_takes_about_as_long() -> None:
    taken = []
    for size in (600, 9_600):
        source, printed = speech(size)
        locate([printed[0]], "en", source)
        start = process_time()
        for sentence in printed[:40]:
            locate([sentence], "en", source)
        taken.append(process_time() - start)
    assert taken[1] < 4 * taken[0], taken
