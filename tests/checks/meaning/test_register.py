"""Notes on the tone."""

from quoteverify.checks.meaning.register import CHECK
from quoteverify.records.findings import Severity
from tests.support.judging import findings, severities, survives_anything


def test_the_familiar_you_is_a_note() -> None:
    (one,) = findings(CHECK, "Ты где был?", "Where were you?")
    assert one.severity is Severity.INFO
    assert "familiarly" in one.message


def test_a_colloquial_word_is_a_note() -> None:
    assert severities(CHECK, "Чё стоим?", "Why are we standing?") == [Severity.INFO]


def test_the_polite_you_needs_no_note() -> None:
    assert findings(CHECK, "Где вы были?", "Where were you?") == []


def test_nothing_breaks_it() -> None:
    survives_anything(CHECK)
