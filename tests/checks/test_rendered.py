"""Part of a sentence in marks is judged by the stretch that it renders."""

import pytest

from quoteverify.checks.house import house_profile
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.checks.judgement import judge_pair
from quoteverify.records.findings import Severity

SEVERE = (Severity.CRITICAL, Severity.MAJOR)
BUS = "В девяносто шестом году школу закрыли, и дети ездили за двенадцать километров на старом автобусе."
DOOR = "Кажется, в пять утра приехали шестеро в масках, сломали дверь, и я никогда этого не забуду."
BRIDGE = "По слухам, в две тысячи первом году взорвали мост, и мы три недели жили без хлеба."


def severe(source: str, rendering: str, fragment: bool = True) -> list[str]:
    pair = SentencePair(Side(source, "ru"), Side(rendering, "en"), fragment=fragment)
    return [
        finding.message for finding in judge_pair(pair, house_profile("default")).findings if finding.severity in SEVERE
    ]


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        (BUS, "12 kilometres on an old bus"),
        (DOOR, "broke the door"),
        (BRIDGE, "three weeks without bread"),
    ],
)
def test_what_stands_outside_the_stretch_was_not_quoted(source: str, rendering: str) -> None:
    assert severe(source, rendering) == []


@pytest.mark.parametrize(
    ("source", "rendering"),
    [(BUS, "20 kilometres on an old bus"), (BRIDGE, "five weeks without bread")],
)
def test_what_stands_inside_it_is_judged_as_everywhere(source: str, rendering: str) -> None:
    assert severe(source, rendering)


def test_a_whole_sentence_answers_for_its_year() -> None:
    assert severe(BUS, "The children travelled 12 kilometres on an old bus.", fragment=False)


def test_figures_behind_the_comma_at_which_a_quote_breaks_off_were_not_quoted() -> None:
    source = "Школу закрыли в 1996 году, и дети ездили за двенадцать километров на старом автобусе."
    assert severe(source, "The school was closed in 1996,", fragment=False) == []
    assert severe(source, "The school was closed in 1986,", fragment=False) != []
    assert severe("В 1996 году за двенадцать километров закрыли школу.", "The school was closed,", fragment=False) != []


WATER = "Если бы мост устоял, грузовики прошли бы, но вода поднялась на два метра."


def test_a_condition_behind_a_but_is_not_that_of_the_part() -> None:
    assert severe(WATER, "rose by two metres") == []
    assert severe(WATER, "rose by five metres") != []


def test_the_condition_of_the_part_itself_is_not_to_be_left_out() -> None:
    assert severe("Мы обязательно подадим в суд, если проверка подтвердит нарушения.", "We will certainly sue") != []
