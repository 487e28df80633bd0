"""Denials that only one side makes."""

import pytest

from quoteverify.checks.meaning.negation import CHECK
from quoteverify.records.findings import Category, Severity
from tests.support.judging import findings, severities, survives_anything

FEET = "С сегодняшнего дня ни одна нога на территорию Беларуси, будь то с юга или с запада, ступить не должна."


def test_a_denial_added_to_a_statement_is_critical_with_both_places() -> None:
    (one,) = findings(CHECK, "Ожидаются дожди.", "Rain is not expected.")
    assert (one.category, one.severity) == (Category.NEGATION, Severity.CRITICAL)
    assert one.source
    assert one.rendering
    assert one.message == "“not expected” denies what the source states."


def test_a_denial_lost_is_critical_where_the_words_prove_it() -> None:
    assert severities(CHECK, "Он не умер.", "He died.") == [Severity.CRITICAL]


def test_the_agreeing_pair_is_one_denial() -> None:
    assert findings(CHECK, FEET, "From now on, not a single person shall enter the territory of Belarus.") == []
    assert findings(CHECK, FEET, "From today, no one from the west or south should set foot in Belarus.") == []


def test_the_agreeing_pair_copied_into_english_is_critical() -> None:
    rendering = "From today, not a single foot on the territory of Belarus should not step."
    assert severities(CHECK, FEET, rendering) == [Severity.CRITICAL]


def test_the_opposite_with_a_negation_is_info() -> None:
    (one,) = findings(CHECK, "Чё стоишь?", "Why aren’t you moving?")
    assert one.severity is Severity.INFO
    assert "the other way round" in one.message


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Я не могу не сказать об этом.", "I must speak about this."),
        ("Он чуть не упал.", "He almost fell."),
        ("Не только я, но и ты.", "You as well as me."),
        ("Он не прошёл проверку.", "He failed the check."),
        ("Нам не хватает людей.", "We lack people."),
        ("Они отказались идти.", "They refused to go."),
        ("Сюда нельзя.", "Entry is forbidden."),
        ("Вряд ли он придёт.", "He is unlikely to come."),
        ("Вряд ли он придёт.", "I don't think he will come."),
        ("Едва ли это правда.", "This is hardly true."),
        ("Никто не пришёл.", "Nobody came."),
        ("Денег нет.", "There is no money."),
        ("Он отрицает вину.", "He denies guilt."),
        ("Он ушёл, не сказав ни слова.", "He left without saying a word."),
        ("Тем не менее он пришёл.", "Nevertheless he came."),
        ("Вы не видели мою сумку?", "Have you seen my bag?"),
        ("Он пришёл, не так ли?", "He came, didn't he?"),
        ("Это возможно, если не опоздать.", "It is possible unless we are late."),
    ],
)
def test_what_says_the_same_with_other_words_is_silent(source: str, rendering: str) -> None:
    assert set(severities(CHECK, source, rendering)) <= {Severity.INFO}


@pytest.mark.parametrize(
    ("source", "rendering", "language"),
    [
        ("Очікуються дощі.", "Rain is not expected.", "uk"),
        ("Чакаюцца дажджы.", "Rain is not expected.", "be"),
        ("Laukiama lietaus.", "Rain is not expected.", "lt"),
        ("Spodziewany jest deszcz.", "Rain is not expected.", "pl"),
        ("Es wird Regen erwartet.", "Rain is not expected.", "de"),
        ("On attend la pluie.", "Rain is not expected.", "fr"),
        ("Se esperan lluvias.", "Rain is not expected.", "es"),
    ],
)
def test_other_languages_see_an_added_denial(source: str, rendering: str, language: str) -> None:
    assert severities(CHECK, source, rendering, language) == [Severity.CRITICAL]


def test_a_denial_moved_to_another_clause_is_critical() -> None:
    source = "Здесь нет дождливых сезонов: количество осадков одинаково весь год."
    rendering = "There are rainy seasons: the amount of precipitation is not the same all year round."
    assert severities(CHECK, source, rendering) == [Severity.CRITICAL]


def test_nothing_breaks_it() -> None:
    survives_anything(CHECK)
