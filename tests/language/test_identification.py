"""Identification: close languages are told apart by their alphabets, doubt is admitted."""

import pytest

from quoteverify.language.identification import identify, likeness


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Туда идём.", "ru"),
        ("Чё стоишь?", "ru"),
        ("В 1994 году Бернерс-Ли преобразовал Интернет, создав консорциум World Wide Web.", "ru"),
        ("Закройте каждый метр границы.", "ru"),
        ("Куди йдемо?", "uk"),
        ("Закрийте кожен метр кордону.", "uk"),
        ("Вiн зовсiм не дивиться телевiзор.", "uk"),
        ("Туды ідзём.", "be"),
        ("Зачыніце кожны метр мяжы.", "be"),
        ("Ko stovim? Nagi pirmyn!", "lt"),
        ("Қайда барамыз?", "kk"),
        ("Dlaczego stoimy?", "pl"),
        ("Why are we standing still?", "en"),
        ("لماذا نقف هنا؟", "ar"),
        ("我们为什么站着不动？", "zh"),
    ],
)
def test_short_sentences(text: str, language: str) -> None:
    assert identify(text).language == language


def test_confidence_tells_doubt_from_certainty() -> None:
    assert identify("Да.").confidence < 0.5
    assert identify("Туда идём.").confidence > 0.9
    assert identify("Well, of course, it is there where you should go.").confidence > 0.9


def test_candidates_restrict_the_answer() -> None:
    assert identify("Да.", ["ru", "en"]).language == "ru"
    assert identify("Так", ["be", "en"]).language == "be"


@pytest.mark.parametrize("text", ["", "123", "?!", " \n"])
def test_nothing_can_be_said_without_letters(text: str) -> None:
    assert identify(text).language is None
    assert identify(text).confidence == 0


def test_mojibake_looks_like_no_language() -> None:
    text = "Закройте каждый метр границы."
    assert likeness(text.encode().decode("cp1251")) < likeness(text)


def test_an_article_that_quotes_the_original_is_in_its_own_language() -> None:
    article = "‘Why stand still? Go ahead!’ An officer said: Ну, чё стоим? Туда идём. We go there, he said, all of us."
    assert identify(article).language == "en"
    assert identify("Ну, чё стоим? Go! Туда идём все вместе, прямо сейчас.").language == "ru"
