"""Numbers: what is written in one language reads back, from an independent writer where there is one."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from quoteverify.language.profiles import known
from quoteverify.records.spans import Span
from quoteverify.values.number import NumberKind
from quoteverify.values.number_words import expand, number_words
from quoteverify.values.numbers import find_numbers

# Joiners that nobody writes («tre milioni e seicento mila») and commas are the writer's own.
_WRITTEN = ("en", "ru", "uk", "be", "lt", "lv", "pl", "de", "fr", "es", "pt", "tr", "fa", "ja")
_HUNDRED = (*_WRITTEN, "cs", "it", "ro", "sr", "ar", "he", "nl", "fi", "hu")


def written(value: int, language: str) -> str:
    return str(num2words(value, lang=language)).replace(",", "")


def values(text: str, language: str) -> list[Fraction]:
    return [number.value for number in find_numbers(text, language)]


@pytest.mark.parametrize("language", _HUNDRED)
def test_every_number_to_a_hundred_reads_back(language: str) -> None:
    assert [values(written(value, language), language) for value in range(101)] == [[value] for value in range(101)]


@settings(deadline=None, max_examples=100)
@given(st.sampled_from(_WRITTEN), st.integers(0, 999_999))
def test_what_is_written_reads_back(language: str, value: int) -> None:
    if language == "tr" and value > 100:
        value %= 100  # the writer runs thousands together, which Turkish spelling does not
    assert values(written(value, language), language) == [value]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("sv", "tvåhundratjugofem", 225),
        ("da", "to hundrede og femogtyve", 225),
        ("hr", "dvjesto dvadeset pet", 225),
        ("fi", "kolmessakymmenessä", 30),
        ("ka", "ორას ოცდახუთი", 225),
        ("hy", "երկու հարյուր քսանհինգ", 225),
        ("kk", "екі жүз жиырма бес", 225),
        ("bg", "двеста двадесет и пет", 225),
        ("et", "kakssada kakskümmend viis", 225),
        ("hi", "पच्चीस हजार", 25000),
        ("zh", "三百五十万", 3500000),
        ("zh", "10万", 100000),
        ("ko", "5만", 50000),
        ("ar", "٢٥", 25),
        ("fa", "۲۵", 25),
        ("he", "עשרים וחמש", 25),
    ],
)
def test_other_languages_read(language: str, text: str, value: int) -> None:
    assert values(text, language) == [value]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ru", "1,5 млн", Fraction(1500000)),
        ("ru", "два с половиной миллиона", Fraction(2500000)),
        ("ru", "полмиллиона", Fraction(500000)),
        ("ru", "две трети", Fraction(2, 3)),
        ("ru", "1 234 567,89", Fraction(123456789, 100)),
        ("en", "half a million", Fraction(500000)),
        ("en", "two and a half million", Fraction(2500000)),
        ("en", "two dozen", Fraction(24)),
        ("en", "three quarters", Fraction(3, 4)),
        ("en", "twelve hundred", Fraction(1200)),
        ("de", "anderthalb Millionen", Fraction(1500000)),
        ("fr", "quatre-vingt-dix-neuf", Fraction(99)),
        ("pl", "dwudziesty pierwszy", Fraction(21)),
    ],
)
def test_magnitudes_and_fractions(language: str, text: str, value: Fraction) -> None:
    assert values(text, language) == [value]


def test_words_that_are_often_no_numbers_are_not_certain() -> None:
    for language, text in (("en", "one of the first"), ("ru", "один из первых"), ("en", "COVID-19")):
        assert not any(number.certain for number in find_numbers(text, language))


def test_an_ambiguous_separator_keeps_both_readings() -> None:
    (number,) = find_numbers("4,100", "en")
    assert number.values() == (Fraction(4100), Fraction(41, 10))


def test_kinds_and_spans() -> None:
    text = "in the 1980s"
    (number,) = find_numbers(text, "en")
    assert number.kind is NumberKind.DECADE
    assert number.span == Span(7, 12)


def test_a_very_long_run_of_digits_is_no_number() -> None:
    assert find_numbers("9" * 5000, "en") == ()


def test_every_profile_with_numbers_is_well_formed() -> None:
    assert all(number_words(language) for language in known())


def test_patterns() -> None:
    assert list(expand("a{b,c}_d{x}", {"x": " e f"})) == ["ab d", "ab de", "ab df", "ac d", "ac de", "ac df"]
