"""Who did what to whom."""

import pytest

from quoteverify.checks.meaning.agent import CHECK
from quoteverify.records.findings import Severity
from tests.support.judging import findings, severities, survives_anything


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


@pytest.mark.parametrize(
    ("source", "rendering", "hidden"),
    [
        ("Мы решили закрыть границу.", "It was decided to close the border.", "«Мы решили»"),
        ("Я подписал закон.", "The law was signed.", "«Я подписал»"),
        ("Солдаты убили журналиста.", "A journalist was killed.", "«Солдаты убили»"),
    ],
)
def test_a_passive_that_hides_the_actor_is_major(source: str, rendering: str, hidden: str) -> None:
    (one,) = findings(CHECK, source, rendering)
    assert one.severity is Severity.MAJOR
    assert hidden in one.message


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Солдаты убили журналиста.", "The journalist was killed by soldiers."),
        ("Солдаты убили журналиста.", "A journalist was killed: the soldiers did it."),
        ("Мы решили закрыть границу.", "It was decided by us to close the border."),
        ("Мы решили закрыть границу.", "Our decision was made: close the border."),
        ("Журналиста убили.", "A journalist was killed."),
        ("Журналист был убит.", "The journalist was killed."),
    ],
)
def test_a_passive_that_hides_nobody_is_silent(source: str, rendering: str) -> None:
    assert findings(CHECK, source, rendering) == []
