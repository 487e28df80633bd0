"""No language loses quotes that Russian does not lose: one invented talk, in every language of the profiles."""

import tomllib
from collections.abc import Sequence

import pytest

from quoteverify.alignment import locate
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span
from tests.support.paths import DATA

TALK: dict[str, list[str]] = tomllib.loads((DATA / "talk.toml").read_text(encoding="utf-8"))
LANGUAGES = [tag for tag in TALK if tag != "en"]
UNSAID = [
    "The orchestra will play two concerts in Vienna next winter.",
    "Our laboratory has never tested medicines on animals.",
    "She won the race although she had slept badly.",
]


def source(language: str) -> list[Segment]:
    segments: list[Segment] = []
    start = 0
    for index, text in enumerate(TALK[language]):
        segments.append(Segment(index, text, (Span(start, start + len(text)),), language))
        start += len(text) + 1
    return segments


def places(quotes: Sequence[str], language: str) -> list[tuple[int, ...]]:
    """Where each quote is found, alone; nothing where it is not."""
    found = (locate([quote], "en", source(language)) for quote in quotes)
    return [located.sentences[0] if located else () for located in found]


LOST = {"et": 1, "lv": 2, "fi": 1}
"""Sentences that the encoder does not recognise when they stand alone, in the languages that it knows least."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_found_where_it_was_said(language: str) -> None:
    found = places(TALK["en"], language)
    right = [place == (index,) for index, place in enumerate(found)]
    assert right.count(False) <= LOST.get(language, 0)
    assert all(place in ((index,), ()) for index, place in enumerate(found))


def test_what_was_not_said_is_rarely_found() -> None:
    found = [place for language in LANGUAGES for place in places(UNSAID, language) if place]
    assert len(found) <= 0.05 * len(LANGUAGES) * len(UNSAID)
