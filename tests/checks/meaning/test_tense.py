"""Done becomes planned."""

import pytest

from quoteverify.checks.meaning.tense import CHECK
from quoteverify.records.findings import Severity
from tests.support.judging import findings, severities, survives_anything


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


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Президент подписал соглашение.", "The president was signing the agreement."),
        ("Закон принят.", "The law is being adopted."),
        ("Американский танк подбил танк.", "An American tank was knocking out a tank."),
    ],
)
def test_a_deed_done_that_becomes_one_under_way_is_major(source: str, rendering: str) -> None:
    (one,) = findings(CHECK, source, rendering)
    assert one.severity is Severity.MAJOR
    assert "leaves open whether it was finished" in one.message


def test_a_deed_done_that_becomes_usual_is_major() -> None:
    (one,) = findings(CHECK, "Завод построил дороги.", "The plant builds roads.")
    assert one.severity is Severity.MAJOR
    assert "was done" in one.message


def test_what_is_so_now_told_in_the_past_is_minor() -> None:
    assert severities(CHECK, "Мы продаём дома.", "We sold houses.") == [Severity.MINOR]


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Президент подписывал соглашение.", "The president was signing the agreement."),
        ("Документы пропали.", "The documents were missing."),
        ("Том проспал весь день.", "Tom was sleeping all day."),
        ("Завод построил дороги", "Plant builds roads"),
        ("«Построим», — говорит министр.", "“We will build it,” the minister said."),
        ("В 1812 году армия вступает в город.", "In 1812 the army entered the city."),
        ("Он сказал, что они продают дома.", "He said that they sold houses."),
        ("Ты устал.", "You are tired."),
        ("Будем строить завод.", "We are going to build a plant."),
    ],
)
def test_usual_shifts_of_tense_are_silent(source: str, rendering: str) -> None:
    assert findings(CHECK, source, rendering) == []


def test_nothing_breaks_it() -> None:
    survives_anything(CHECK)
