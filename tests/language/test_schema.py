"""The schema of the profiles: what is misspelt, renamed or of the wrong kind is noticed, with the file and the key."""

import re
from importlib.resources import files

import pytest

from quoteverify.language.profiles import InvalidProfile, known, profile, read_profile
from quoteverify.values.number_words import number_words
from quoteverify.values.units import UNITS, unit_words


def text_of(tag: str) -> str:
    return (files("resources") / "languages" / f"{tag}.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("tag", known())
def test_every_profile_follows_the_schema(tag: str) -> None:
    read = profile(tag)
    assert read.tag == tag
    assert read.name
    assert read.negation.known
    assert read.questions.marks
    assert number_words(tag) is not None
    assert set(unit_words(tag).values()) <= set(UNITS.values())


@pytest.mark.parametrize("section", ["negation", "hedges", "dates.months", "units.words", "negation.lexical", "quotes"])
def test_a_renamed_section_is_noticed(section: str) -> None:
    renamed = text_of("lt").replace(f"[{section}]", f"[{section}x]")
    assert renamed != text_of("lt")
    with pytest.raises(InvalidProfile) as caught:
        read_profile("lt", renamed)
    assert "lt.toml" in str(caught.value)
    assert f"“{section.rsplit('.', 1)[-1]}x”" in str(caught.value)


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ('[negation]\nfusd = ["a"]', "“fusd” in [negation]"),
        ('[negation]\nfused = "a"', "$.negation.fused"),
        ("[negation]\nfused = [1]", "$.negation.fused"),
        ('[hedges.strong]\nrumour = ["a"]', "“rumour” in [hedges.strong]"),
        ('[units.words]\nkmm = "a"', "kmm"),
        ('[dates.months]\n13 = "a"', "$.dates.months"),
        ('[numbers.cardinals]\none = "a"', "$.numbers.cardinals"),
        ('[[terms.en]]\nsource = "a"\nwrong = []', "right"),
        ('marks = [["«", "»", 3]]', "$.marks"),
        ("[negation", "lt.toml"),
    ],
)
def test_a_misspelt_key_or_wrong_value_is_told_with_its_file(broken: str, told: str) -> None:
    with pytest.raises(InvalidProfile) as caught:
        read_profile("lt", f'name = "Lithuanian"\n{broken}\n')
    assert "lt.toml" in str(caught.value)
    assert told in str(caught.value)


def test_a_language_without_a_profile_knows_nothing() -> None:
    read = profile("xx")
    assert not read.negation.known
    assert not read.numbers.known
    assert read.questions.marks == ()
    assert profile("ru").negation.known


def test_what_is_kin_to_a_language_is_a_language_that_says_what_makes_words_alike() -> None:
    relatives = {tag: profile(tag).kin.relative for tag in known() if profile(tag).kin.known}
    assert relatives
    for tag, relative in relatives.items():
        assert tag != relative in known()
        assert profile(relative).likeness.known
        assert all(re.compile(pattern) for pattern, _ in profile(tag).kin.patterns)
