"""Questions and statements, sentence by sentence."""

import pytest

from quoteverify.checks.meaning.question import CHECK
from quoteverify.records.findings import Severity
from tests.support.judging import findings, severities, survives_anything


def test_a_statement_made_a_question_is_major() -> None:
    assert severities(CHECK, "Он пришёл.", "Did he come?") == [Severity.MAJOR]


def test_a_question_made_a_statement_is_major_and_points_at_its_sentence() -> None:
    source = "Мы ждали. Где он? Никто не знает."
    (one,) = findings(CHECK, source, "We waited. There he is. Nobody knows.")
    assert one.severity is Severity.MAJOR
    assert one.source
    assert one.source.of(source) == "Где он?"


@pytest.mark.parametrize(
    ("source", "rendering", "language"),
    [
        ("Что это?!", "What is this?", "ru"),
        ("Он спросил, придут ли они.", "He asked whether they would come.", "ru"),
        ("Придёт ли он.", "Will he come?", "ru"),
        ("ماذا حدث؟", "What happened?", "ar"),
        ("Ո՞վ է նա։", "Who is he?", "hy"),
        ("你是谁？", "Who are you?", "zh"),
        ("Закройте дверь.", "Will you close the door?", "ru"),
        ("Почему? Потому что.", "Why? Because.", "ru"),
    ],
)
def test_questions_in_other_forms_are_silent(source: str, rendering: str, language: str) -> None:
    assert findings(CHECK, source, rendering, language) == []


def test_a_missing_mark_alone_is_not_a_changed_meaning() -> None:
    assert severities(CHECK, "Он пришёл?", "Did he come") == []
    assert severities(CHECK, "Он пришёл?", "He came") == [Severity.MINOR]


def test_nothing_breaks_it() -> None:
    survives_anything(CHECK)


def test_a_mark_inside_a_sentence_is_a_slip() -> None:
    rendering = "The smotr was held with? American guests."
    assert severities(CHECK, "Смотр прошёл с американскими гостями.", rendering) == [Severity.MINOR]
