"""Who did what to whom."""

from quoteverify.checks.agent import CHECK
from quoteverify.findings import Severity
from tests.judging import findings, severities, survives_anything


def test_exchanged_roles_are_major() -> None:
    (one,) = findings(CHECK, "Полицейского ударил мальчик.", "The policeman hit the boy.")
    assert one.severity is Severity.MAJOR
    assert "exchanges who acts" in one.message


def test_the_passive_keeps_the_roles() -> None:
    assert findings(CHECK, "Полицейского ударил мальчик.", "The policeman was hit by the boy.") == []
    assert findings(CHECK, "Полицейского ударил мальчик.", "The boy hit the policeman.") == []


def test_he_for_she_is_major() -> None:
    assert severities(CHECK, "Она сказала это ей.", "He said it.") == [Severity.MAJOR]


def test_a_noun_of_that_gender_explains_the_pronoun() -> None:
    assert findings(CHECK, "Мать видела её брата.", "The mother saw his sister.") == []


def test_nothing_breaks_it() -> None:
    survives_anything(CHECK)
