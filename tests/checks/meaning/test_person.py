"""Who acts."""

import pytest

from quoteverify.checks.meaning.person import CHECK
from quoteverify.records.findings import Severity
from tests.support.judging import findings, severities, survives_anything


@pytest.mark.parametrize(
    ("source", "rendering", "language"),
    [
        ("Туда идём.", "This way, go.", "ru"),
        ("Ну, конечно, туда идём.", "Well, of course, it is there where you should go.", "ru"),
        ("Я этого не говорил.", "We did not say that.", "ru"),
        ("Ми йдемо туди.", "You are going there.", "uk"),
        ("Wir gehen dorthin.", "You are going there.", "de"),
        ("Ten einam.", "You are going there.", "lt"),
    ],
)
def test_another_person_is_major(source: str, rendering: str, language: str) -> None:
    assert severities(CHECK, source, rendering, language) == [Severity.MAJOR]


def test_the_message_names_both() -> None:
    (one,) = findings(CHECK, "Мы победим.", "You will win.")
    assert one.message == "«Мы» says “we”; the English makes it “you”."


def test_a_person_that_only_disappears_is_info() -> None:
    assert severities(CHECK, "Ну, чё стоим?", "Why stand still?") == [Severity.INFO]


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Ну, чё стоим?", "Well, why are we standing still?"),
        ("Идём!", "Let's go!"),
        ("Увидимся завтра.", "I'll see you tomorrow."),
        ("У нас есть время.", "We have time."),
        ("Как видите, всё готово.", "As you can see, everything is ready."),
        ("Мы с ним спорили.", "I argued with him."),
        ("Закройте дверь.", "Close the door."),
    ],
)
def test_the_same_person_in_other_words_is_silent(source: str, rendering: str) -> None:
    assert findings(CHECK, source, rendering) == []


def test_nothing_breaks_it() -> None:
    survives_anything(CHECK)
