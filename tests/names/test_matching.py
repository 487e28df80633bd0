"""Names across scripts: similarity by sound, exonyms, aliases."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.names.exonyms import exonyms
from quoteverify.names.matching import ALIKE, compare, find_names
from quoteverify.names.transliteration import romanise, similarity


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Warren", "Уоррен"),
        ("Hughes", "Хьюз"),
        ("George", "Джордж"),
        ("Lawrence", "Лоуренс"),
        ("Lukashenka", "Лукашенко"),
        ("Tbilisi", "თბილისი"),
        ("Yerevan", "Երևան"),
        ("Athens", "Αθήνα"),
        ("Kaczyński", "Качиньский"),
    ],
)
def test_one_name_in_two_scripts_is_alike(one: str, other: str) -> None:
    assert similarity(one, other) >= ALIKE


@pytest.mark.parametrize(("one", "other"), [("Abramenko", "Корб"), ("Kumar", "Гришко"), ("Finland", "Галапагос")])
def test_two_names_are_not_alike(one: str, other: str) -> None:
    assert similarity(one, other) < ALIKE


@settings(deadline=None)
@given(st.text(max_size=80), st.text(max_size=80))
def test_similarity_is_a_share_for_any_text(one: str, other: str) -> None:
    assert 0.0 <= similarity(one, other) <= 1.0
    assert set(romanise(one)) <= set("abcdefghijklmnopqrstuvwxyz")


def test_a_place_is_known_in_its_case_forms_and_as_an_adjective() -> None:
    russian = exonyms("ru")
    assert russian.code("китаем") == "CN"
    assert russian.names("FI", ("финляндии",))
    assert russian.names("DE", ("немецкий",))
    assert not russian.names("FI", ("галапагосские", "острова"))


def test_an_alias_answers() -> None:
    source, rendering = "Вчера выступил Булгаков.", "Woland spoke yesterday."
    assert compare(source, "ru", rendering, "en").extra
    aliases = (("Булгаков", "Woland"),)
    found = compare(source, "ru", rendering, "en", aliases)
    assert not found.extra
    assert not found.missing


def test_spans_cover_the_name() -> None:
    text = "Yesterday Anastazja Abramenko left."
    (name,) = find_names(text, "en")
    assert name.span.of(text) == "Anastazja Abramenko"
