"""A word turned into its opposite or to another degree."""

import pytest

from quoteverify.checks.meaning.degree import CHECK
from quoteverify.records.findings import Severity
from tests.support.judging import findings, severities, survives_anything


def test_an_opposite_is_major_and_stands_on_both_sides() -> None:
    source = "Были заложены шесть новых кораблей."
    (one,) = findings(CHECK, source, "Six old ships were laid down.")
    assert one.severity is Severity.MAJOR
    assert one.source
    assert one.source.of(source) == "новых"


def test_the_right_word_is_silent() -> None:
    assert findings(CHECK, "Были заложены шесть новых кораблей.", "Six new ships were laid down.") == []


def test_an_opposite_with_a_negation_is_left_to_the_negation_check() -> None:
    assert severities(CHECK, "Корабль новый.", "The ship is not old.") == []


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Сосед продал ему дом.", "He bought the house from a neighbour.", "The neighbour bought him a house."),
        ("Он продал дом.", "He sold the house.", "He bought the house."),
        ("Сусід продав йому будинок.", "He bought the house from a neighbour.", "The neighbour bought the house."),
    ],
)
def test_a_deed_told_from_its_other_end_is_no_opposite(source: str, right: str, wrong: str) -> None:
    language = "uk" if "і" in source else "ru"
    assert severities(CHECK, source, right, language) == []
    assert severities(CHECK, source, wrong, language) == [Severity.MAJOR]


def test_a_negation_on_both_sides_does_not_hide_an_opposite() -> None:
    source, rendering = "Часто их не видят.", "They are rarely not seen."
    assert severities(CHECK, source, rendering) == [Severity.MAJOR]


def test_a_comparative_printed_as_the_highest_degree_is_major() -> None:
    (one,) = findings(CHECK, "Этот корабль больше.", "This ship is the biggest.")
    assert one.severity is Severity.MAJOR
    assert "only compares" in one.message


def test_the_highest_degree_printed_as_a_comparative_is_major() -> None:
    (one,) = findings(CHECK, "Это самый большой корабль.", "This is a larger ship.")
    assert one.severity is Severity.MAJOR
    assert "names the highest degree" in one.message


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Этот корабль больше.", "This ship is bigger."),
        ("Этот корабль больше всех.", "This ship is the biggest."),
        ("Это самый большой корабль.", "This is the biggest ship."),
        ("Так лучше сделать.", "It is best done this way."),
        ("Важнейший вопрос решён.", "A very important question is settled."),
        ("Он старше и лучший из нас.", "He is the oldest and the best of us."),
    ],
)
def test_the_same_degree_in_other_words_is_silent(source: str, rendering: str) -> None:
    assert findings(CHECK, source, rendering) == []


KINDS = {  # wounded; my brother lives in the south
    "ru": ("Они ранены.", "Мой брат живёт на юге."),
    "uk": ("Вони поранені.", "Мій брат живе на півдні."),
    "pl": ("Są ranni.", "Mój brat mieszka na południu."),
    "de": ("Sie sind verletzt.", "Mein Bruder lebt im Süden."),
    "es": ("Están heridos.", "Mi hermano vive en el sur."),
    "fr": ("Ils sont blessés.", "Mon frère habite dans le sud."),
    "tr": ("Yaralılar.", "Ağabeyim güneyde yaşıyor."),
    "ar": ("إنهم جرحى.", "يعيش أخي في الجنوب."),
}


@pytest.mark.parametrize("language", KINDS)
def test_another_word_of_its_kind_is_major(language: str) -> None:
    wounded, brother = KINDS[language]
    for source, wrong, right in (
        (wounded, "They are dead.", "They are wounded."),
        (brother, "My sister lives in the south.", "My brother lives in the south."),
        (brother, "My brother lives in the north.", "My brother lives down south."),
    ):
        assert Severity.MAJOR in severities(CHECK, source, wrong, language)
        assert findings(CHECK, source, right, language) == []


def test_several_of_a_kind_are_left_open() -> None:
    assert findings(CHECK, "Братья ушли на север.", "The brothers and sisters went north.") == []
    assert findings(CHECK, "Есть раненые.", "There are dead and wounded.") == []


def test_nothing_breaks_it() -> None:
    survives_anything(CHECK)


@pytest.mark.parametrize(
    ("language", "source", "right", "wrong"),
    [
        ("ru", "Он уехал до войны.", "He left before the war.", "He left after the war."),
        ("uk", "Він поїхав після війни.", "He left after the war.", "He left before the war."),
        ("de", "Er ging vor dem Krieg.", "He left before the war.", "He left after the war."),
        ("pl", "Wyjechał po wojnie.", "He left after the war.", "He left before the war."),
        ("es", "Se fue antes de las elecciones.", "He left before the elections.", "He left after the elections."),
        ("fr", "Elle est partie après le mariage.", "She left after the wedding.", "She left before the wedding."),
        ("es", "Los precios subieron.", "Prices rose.", "Prices fell."),
        ("it", "I prezzi sono aumentati.", "Prices went up.", "Prices dropped."),
        ("ru", "Мы жили там зимой.", "We lived there in winter.", "We lived there in summer."),
        ("cs", "Žili jsme tam v létě.", "We lived there in summer.", "We lived there in winter."),
    ],
)
def test_time_and_direction_are_not_turned_round(language: str, source: str, right: str, wrong: str) -> None:
    assert severities(CHECK, source, right, language) == []
    assert severities(CHECK, source, wrong, language) == [Severity.MAJOR]


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("После ареста он предстал перед судом.", "Following his arrest he appeared before the court."),
        ("Прошло много лет.", "Many years went by, one summer after another."),
        ("До войны и после неё мы жили тут.", "We lived here before the war and after it."),
        ("Он ухаживал за ней до смерти.", "He looked after her until she died."),
    ],
)
def test_words_that_only_look_like_it_are_left_alone(source: str, rendering: str) -> None:
    assert severities(CHECK, source, rendering) == []
