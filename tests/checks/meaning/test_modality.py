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


def test_nothing_breaks_it() -> None:
    survives_anything(CHECK)
