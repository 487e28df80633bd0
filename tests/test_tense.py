"""Done becomes planned."""

import pytest

from quoteverify.checks.tense import CHECK
from quoteverify.findings import Severity
from tests.judging import findings, severities, survives_anything


def test_done_made_planned_is_major() -> None:
    (one,) = findings(CHECK, "Мы построили завод.", "We will build a plant.")
    assert one.severity is Severity.MAJOR
    assert "future" in one.message


def test_planned_made_done_is_major() -> None:
    assert severities(CHECK, "Мы построим завод.", "We built a plant.") == [Severity.MAJOR]


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Мы построили завод.", "We have built a plant."),
        ("Он сказал, что придёт.", "He said he would come."),
        ("Он пообещал построить завод.", "He said he will build a plant."),
        ("Мы построим завод.", "We are going to build a plant."),
        ("Поезд уходит завтра.", "The train will leave tomorrow."),
    ],
)
def test_what_languages_tell_differently_is_silent(source: str, rendering: str) -> None:
    assert findings(CHECK, source, rendering) == []


def test_nothing_breaks_it() -> None:
    survives_anything(CHECK)
