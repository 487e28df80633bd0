"""Conditions and hypotheses."""

import pytest

from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.checks.meaning.conditional import CHECK
from quoteverify.records.findings import Finding, Severity
from tests.support.judging import findings, severities, survives_anything


def test_a_lost_condition_is_critical() -> None:
    (one,) = findings(CHECK, "Если нападут, мы ответим.", "They attack and we answer.")
    assert one.severity is Severity.CRITICAL


def test_an_added_condition_is_major() -> None:
    assert severities(CHECK, "Мы ответим завтра.", "We will answer if we want.") == [Severity.MAJOR]


def test_a_wish_stated_as_a_fact_is_major() -> None:
    assert severities(CHECK, "Я бы пошёл домой.", "I went home.") == [Severity.MAJOR]


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Если нападут, мы ответим.", "If they attack, we will answer."),
        ("Если нападут, мы ответим.", "We will not answer unless they attack."),
        ("Если нападут, мы ответим.", "When they attack, we will answer."),
        ("Я не знаю, придёт ли он.", "I don't know if he will come."),
        ("Я бы пошёл домой.", "I would go home."),
        ("Хотя бы один пришёл.", "At least one came."),
        ("Как бы то ни было, он ушёл.", "Anyway, he left."),
    ],
)
def test_a_condition_in_other_words_is_silent(source: str, rendering: str) -> None:
    assert findings(CHECK, source, rendering) == []


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("ru", "Если бы бюджет приняли в декабре, сорок школ не остались бы без угля."),
        ("uk", "Якби бюджет ухвалили в грудні, сорок шкіл не лишилися б без вугілля."),
        ("de", "Wenn der Haushalt käme, blieben vierzig Schulen nicht ohne Kohle."),
    ],
)
def test_a_phrase_alone_lacks_no_condition(language: str, source: str) -> None:
    def found(printed: str) -> int:
        pair = SentencePair(Side(source, language), Side(printed, "en"), fragment=True)
        return len([each for each in CHECK.pair(pair) if isinstance(each, Finding)]) if CHECK.pair else -1

    assert found("forty schools") == 0
    assert found("they had no coal") > 0


def test_nothing_breaks_it() -> None:
    survives_anything(CHECK)
