"""Hedges and fillers."""

import pytest

from quoteverify.checks.meaning.hedge import CHECK
from quoteverify.records.findings import Severity
from tests.support.judging import findings, severities, survives_anything


def test_a_dropped_hearsay_is_major() -> None:
    (one,) = findings(CHECK, "Он якобы украл деньги.", "He stole the money.")
    assert one.severity is Severity.MAJOR
    assert one.message == "«якобы» marks this as hearsay; the English states it as a fact."


def test_an_added_hearsay_is_major_and_an_added_doubt_minor() -> None:
    assert severities(CHECK, "Он украл деньги.", "He allegedly stole the money.") == [Severity.MAJOR]
    assert severities(CHECK, "Он украл деньги.", "Perhaps he stole the money.") == [Severity.MINOR]


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Он якобы украл деньги.", "He is said to have stolen the money."),
        ("Кажется, дождь.", "It seems to be raining."),
        ("Наверное, он придёт.", "He may come."),
        ("Я думаю, он прав.", "In my opinion he is right."),
        ("По словам полиции, он украл деньги.", "He allegedly stole the money."),
    ],
)
def test_a_hedge_in_other_words_is_silent(source: str, rendering: str) -> None:
    assert findings(CHECK, source, rendering) == []


def test_a_filler_is_info() -> None:
    assert severities(CHECK, "Ну, чё стоим?", "Why stand still?") == [Severity.INFO]
    assert severities(CHECK, "Ну, чё стоим?", "Well, why are we standing still?") == []


SAID = {
    "ru": "Говорят, он украл деньги.",
    "uk": "Кажуть, він украв гроші.",
    "pl": "Mówią, że ukradł pieniądze.",
    "de": "Es heißt, er habe das Geld gestohlen.",
    "es": "Dicen que robó el dinero.",
    "fr": "On dit qu'il a volé l'argent.",
    "it": "Dicono che abbia rubato i soldi.",
    "tr": "Parayı çaldığı söyleniyor.",
    "ar": "يقال إنه سرق المال.",
}


@pytest.mark.parametrize("language", SAID)
def test_what_people_say_is_hearsay(language: str) -> None:
    assert severities(CHECK, SAID[language], "He stole the money.", language) == [Severity.MAJOR]
    for right in ("They say he stole the money.", "He reportedly stole the money.", "It is said that he stole it."):
        assert findings(CHECK, SAID[language], right, language) == []


def test_nothing_breaks_it() -> None:
    survives_anything(CHECK)


def test_certainty_put_in_is_minor_and_major_against_a_doubt() -> None:
    assert severities(CHECK, "Рост приносит равенство.", "Growth inevitably brings equality.") == [Severity.MINOR]
    assert Severity.MAJOR in severities(CHECK, "Возможно, рост приносит пользу.", "Growth certainly brings benefits.")


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Рост неизбежно приносит равенство.", "Growth inevitably brings equality."),
        ("Надо туда идти.", "We should certainly go there."),
        ("Рост, конечно, приносит равенство.", "Growth certainly brings equality."),
    ],
)
def test_certainty_that_the_speaker_voices_is_silent(source: str, rendering: str) -> None:
    assert findings(CHECK, source, rendering) == []
