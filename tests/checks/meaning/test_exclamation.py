"""Exclamation marks."""

from quoteverify.checks.meaning.exclamation import CHECK
from quoteverify.records.findings import Severity
from tests.support.judging import severities, survives_anything


def test_a_mark_lost_or_added_is_minor() -> None:
    assert severities(CHECK, "Это победа!", "This is a victory.") == [Severity.MINOR]
    assert severities(CHECK, "Это победа.", "This is a victory!") == [Severity.MINOR]


def test_an_order_may_lose_its_mark() -> None:
    assert severities(CHECK, "Закройте дверь!", "Close the door.") == [Severity.INFO]


def test_the_same_on_both_sides_is_silent() -> None:
    assert severities(CHECK, "Давай, вперёд!", "Come on, go ahead!") == []
    assert severities(CHECK, "Что это?!", "What is this?!") == []


def test_nothing_breaks_it() -> None:
    survives_anything(CHECK)
