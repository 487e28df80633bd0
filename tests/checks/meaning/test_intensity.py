"""Obscenities, slurs, threats."""

import pytest

from quoteverify.checks.meaning.intensity import CHECK
from quoteverify.records.findings import Severity
from tests.support.judging import findings, severities, survives_anything


def test_a_vanished_slur_is_critical() -> None:
    assert severities(CHECK, "Это всё хохлы.", "It is all them.") == [Severity.CRITICAL]


def test_a_vanished_threat_is_critical() -> None:
    (one,) = findings(CHECK, "Мы вас убьём.", "We will talk to you.")
    assert one.severity is Severity.CRITICAL
    assert "threat" in one.message


def test_an_added_threat_is_critical() -> None:
    assert severities(CHECK, "Мы с вами поговорим.", "We will kill you.") == [Severity.CRITICAL]


def test_a_vanished_obscenity_is_major_and_a_masked_one_info() -> None:
    assert severities(CHECK, "Какого хуя вы пришли?", "Why did you come?") == [Severity.MAJOR]
    assert severities(CHECK, "Какого хуя вы пришли?", "Why the f*** did you come?") == [Severity.INFO]


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Какого хуя вы пришли?", "Why the hell did you come?"),
        ("Мы вас убьём.", "We'll kill you."),
        ("Чёрт, опоздали.", "We are late."),
        ("Его убили вчера.", "He was shot dead yesterday."),
    ],
)
def test_the_same_strength_is_silent(source: str, rendering: str) -> None:
    assert findings(CHECK, source, rendering) == []


def test_nothing_breaks_it() -> None:
    survives_anything(CHECK)
