"""Fits: whole sentences against whole sentences, fragments against what holds them."""

import pytest

from quoteverify.alignment.fits import MAYBE_WHOLE, scores, wholeness
from quoteverify.alignment.passage import asked, confidence, locate
from quoteverify.alignment.source import LONGEST, prepared
from quoteverify.errors import Stopped
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span
from quoteverify.words import words

BELARUSIAN = [
    "Кожны ведаў яго ўсмешку.",
    "Яго калега па сцэне, якога ведаў кожны ў краіне, змяніў сваё імя, пасля чаго вядомая песня зноў стала папулярнай.",
    "Армія застаецца на мяжы.",
]


def segments(texts: list[str], language: str) -> list[Segment]:
    return [Segment(k, text, (Span(0, len(text)),), language) for k, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Everyone knew him for his smile.", 1.0),
        ("We will go,", 1.0),
        ("“Why are we standing still?”", 1.0),
        ("2018 was a good year.", 1.0),
        ("We will sign it soon", MAYBE_WHOLE),
        ("Brexit", 0.0),
        ("colossal funds", 0.0),
        ("with nothing to add.", 0.0),
        ("", 0.0),
    ],
)
def test_what_is_printed_as_a_sentence_counts_as_one(text: str, whole: float) -> None:
    assert wholeness(text, words(text, "en")) == whole


def test_a_short_sentence_is_not_taken_from_a_long_one_that_has_its_words_too() -> None:
    fits = scores(["Everyone knew him for his smile."], "en", segments(BELARUSIAN, "be"))[0, :, 0]
    assert fits.argmax() == 0


def test_a_fragment_may_come_from_a_sentence_of_any_length() -> None:
    long = "Мы не зря вкладывали колоссальные средства в пограничные войска, в наши вообще силовые структуры."
    short = "Мы не зря вкладывали колоссальные средства."
    (alone,) = scores(["invested colossal funds"], "en", segments([short], "ru"))[:, 0, 0]
    (inside,) = scores(["invested colossal funds"], "en", segments([long], "ru"))[:, 0, 0]
    assert inside > 0.75 * alone


def test_a_fragment_of_one_word_proves_less_than_one_of_three() -> None:
    source = segments(["Мы не зря вкладывали колоссальные средства в пограничные войска."], "ru")
    one, three = scores(["troops", "funds in border troops"], "en", source)[:, 0, 0]
    assert one < three


def test_stretches_beyond_the_end_do_not_fit() -> None:
    fits = scores(["Go ahead!"], "en", segments(["Давай, вперёд!"], "ru"))
    assert fits.shape == (1, 1, LONGEST)
    assert fits[0, 0, 0] > 0.0
    assert fits[0, 0, 1:].tolist() == [0.0, 0.0]


def test_a_source_is_prepared_once() -> None:
    texts = tuple(BELARUSIAN)
    assert prepared(texts, "be") is prepared(texts, "be")


def test_preparing_a_source_can_be_stopped() -> None:
    with pytest.raises(Stopped):
        prepared(("Этого предложения ещё никто не искал.",), "ru", lambda: True)


def test_more_is_asked_of_the_best_of_many() -> None:
    bars = [asked(size, "en", "ru") for size in (1, 16, 200, 5_000)]
    assert bars[0] == bars[1] < bars[2] < bars[3]
    assert asked(5_000, "en", "sw") < asked(5_000, "en", "ru")


def test_confidence_is_a_half_at_the_bar_and_rises() -> None:
    assert confidence(0.3, 0.3) == 0.5
    assert 0.0 < confidence(0.1, 0.3) < confidence(0.35, 0.3) < confidence(0.6, 0.3) < 1.0


LINES = {
    "ru": (
        "Школу в нашем селе закрыли в 1996 году, и дети ездили за двенадцать километров на старом автобусе, "
        "который ломался каждую неделю.",
        "Сторож запер школу за селом, и об этом все говорили.",
    ),
    "uk": (
        "Школу в нашому селі закрили в 1996 році, і діти їздили за дванадцять кілометрів на старому автобусі, "
        "який ламався щотижня.",
        "Сторож замкнув школу за селом, і про це всі говорили.",
    ),
    "de": (
        "Die Schule in unserem Dorf wurde 1996 geschlossen, und die Kinder fuhren zwölf Kilometer mit einem alten Bus, "
        "der jede Woche kaputtging.",
        "Der Wächter schloss die Schule im Dorf ab.",
    ),
    "es": (
        "La escuela de nuestro pueblo cerró en 1996, y los niños viajaban doce kilómetros en un autobús viejo que se "
        "averiaba todas las semanas.",
        "El guarda cerró la escuela del pueblo.",
    ),
}


@pytest.mark.parametrize("language", LINES)
@pytest.mark.parametrize("year", [1996, 1986])
def test_a_figure_right_or_wrong_finds_its_long_sentence_past_a_short_look_alike(year: int, language: str) -> None:
    found = locate(
        [f"The school in our village was closed in {year},"], "en", segments(list(LINES[language]), language)
    )
    assert found is not None
    assert found.sentences == ((0,),)
