"""Speakers whom another sentence names: behind the quote, or in a short one before its colon."""

import pytest

from quoteverify.loaders import pasted_document
from quoteverify.quotes import find_quotes

KNOWN = "Anna Brandt came with Karl Hoffmann. "
BEKANNT = "Anna Brandt kam mit Karl Hoffmann. "


def speakers(language: str, text: str) -> list[str | None]:
    return [quote.speaker for quote in find_quotes(pasted_document(text, "article.txt", language), language).found]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "“We stay until spring.” The words were those of Anna Brandt.", "Anna Brandt"),
        ("en", "“Nobody came!” Those were the words of Olena Bondar, a nurse.", "Olena Bondar"),
        ("en", KNOWN + "Then came Brandt's verdict: “It is nonsense, and it always was.”", "Brandt"),
        ("en", KNOWN + "Then came Brandt’s answer: “It is nonsense, and it always was.”", "Brandt"),
        ("en", KNOWN + "Hoffmann again: “It is nonsense, and it always was.”", "Hoffmann"),
        ("en", KNOWN + "Once more Hoffmann: “It is nonsense, and it always was.”", "Hoffmann"),
        ("de", "„Wir bleiben bis zum Frühling.“ Die Worte stammen von Anna Brandt.", "Anna Brandt"),
        ("de", "„Wir bleiben bis zum Frühling.“ So Brandt.", "Brandt"),
        ("de", BEKANNT + "Dann kam Brandts Urteil: „Das ist Unsinn und war es immer.“", "Brandt"),
        ("de", BEKANNT + "Noch einmal Hoffmann: „Das ist Unsinn und war es immer.“", "Hoffmann"),
        ("de", BEKANNT + "Dann wieder Hoffmann: „Das ist Unsinn und war es immer.“", "Hoffmann"),
        ("de", "Martschenkos Anwältin, Olena Bondar, sagte: „Wir bleiben bis zum Frühling.“", "Olena Bondar"),
        ("de", "Kowals Sprecher, Pawel Meier, sagte: „Wir bleiben bis zum Frühling.“", "Pawel Meier"),
        ("fr", "« Nous restons jusqu'au printemps », a dit Koval.", "Koval"),
        ("fr", "« Nous restons jusqu'au printemps », avait répondu Koval.", "Koval"),
    ],
)  # fmt: skip
def test_a_speaker_is_read_from_the_sentence_beside(language: str, text: str, speaker: str) -> None:
    assert speakers(language, text) == [speaker]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“We stay until spring.” The words were those of a song."),
        ("en", KNOWN + "Then came Monday's verdict: “It is nonsense, and it always was.”"),
        ("de", "„Wir bleiben bis zum Frühling.“ So ging es weiter."),
        ("de", "„Wir bleiben bis zum Frühling.“ So Meier gewinnt, feiert das Dorf."),
        ("de", BEKANNT + "Dann kam das Urteil: „Das ist Unsinn und war es immer.“"),
    ],
)  # fmt: skip
def test_nobody_is_named_where_nobody_spoke(language: str, text: str) -> None:
    assert speakers(language, text) == [None]


def test_two_names_in_a_row_are_not_somebodys_lawyer() -> None:
    assert speakers("de", "Hans Meier, Grüne Partei, sagte: „Wir bleiben bis zum Frühling.“") == ["Hans Meier"]


def test_whoever_is_turned_to_does_not_speak() -> None:
    assert speakers("en", KNOWN + "They turned to Hoffmann: “It is nonsense, and it always was.”") == ["They"]
