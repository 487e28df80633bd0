"""Obligation and possibility."""

import pytest

from quoteverify.checks.meaning.modality import CHECK
from quoteverify.records.findings import Severity
from tests.support.judging import findings, severities, survives_anything


def test_an_added_obligation_is_major_and_quotes_the_source() -> None:
    source = "Ну, конечно, туда идём."
    (one,) = findings(CHECK, source, "Well, of course, it is there where you should go.")
    assert one.severity is Severity.MAJOR
    assert one.message == "“should” adds an obligation; the source says «идём»."


def test_may_made_must_is_major() -> None:
    (one,) = findings(CHECK, "Они могут уйти.", "They must leave.")
    assert one.severity is Severity.MAJOR
    assert "possible" in one.message


def test_an_obligation_lost_is_shown() -> None:
    assert severities(CHECK, "Он должен уйти.", "He leaves.") == [Severity.MINOR]


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Нам надо уйти.", "We need to leave."),
        ("Нам надо уйти.", "We must leave."),
        ("Нам надо уйти.", "We should leave."),
        ("Он обязан ответить.", "He has to answer."),
        ("Что делать?", "What should we do?"),
        ("Закройте границу.", "You must close the border."),
        ("Можете не спешить.", "You don't have to hurry."),
        ("Это, наверное, он.", "It must be him."),
        ("Сюда нельзя.", "You must not come here."),
        ("Пусть уходит.", "He should leave."),
    ],
)
def test_words_of_one_band_are_interchangeable(source: str, rendering: str) -> None:
    assert findings(CHECK, source, rendering) == []


OBLIGED = {
    "ru": "Мы должны уйти.",
    "uk": "Ми повинні піти.",
    "pl": "Musimy odejść.",
    "de": "Wir müssen gehen.",
    "es": "Debemos irnos.",
    "fr": "Nous devons partir.",
}


@pytest.mark.parametrize("language", OBLIGED)
def test_a_duty_printed_as_a_choice_is_major(language: str) -> None:
    for wrong in ("We may leave.", "We are free to leave."):
        assert Severity.MAJOR in severities(CHECK, OBLIGED[language], wrong, language)
    for right in ("We must leave.", "We have to leave.", "We cannot stay."):
        assert Severity.MAJOR not in severities(CHECK, OBLIGED[language], right, language)


def test_nothing_breaks_it() -> None:
    survives_anything(CHECK)
