"""What languages are called: also those that the program knows nothing else of."""

import eldc
import pytest

from quoteverify.language.profiles import known, profile
from quoteverify.localisation.languages import languages
from quoteverify.localisation.sentences import in_language
from quoteverify.localisation.words import language_name, speaking


@pytest.mark.parametrize(
    ("tag", "name"),
    [("am", "Amharic"), ("km", "Khmer"), ("sw", "Swahili"), ("haw", "Hawaiian"), ("pt-BR", "Portuguese")],
)
def test_a_language_without_a_profile_has_its_name(tag: str, name: str) -> None:
    assert profile(tag).name == name


def test_every_language_that_can_be_told_has_a_name() -> None:
    assert [tag for tag in (*eldc.LANGUAGES, *known()) if profile(tag).name == tag] == []


def test_what_is_no_language_keeps_its_tag() -> None:
    assert profile("qqx").name == "qqx"


@pytest.mark.parametrize(
    ("spoken", "name"),
    [("de", "Amharisch"), ("ru", "амхарская"), ("pl", "amharski"), ("lt", "amharų"), ("en", "Amharic")],
)
def test_its_name_is_told_in_the_language_of_the_sheet(spoken: str, name: str) -> None:
    with speaking(spoken):
        assert language_name(profile("am").name).casefold().startswith(name.casefold()[:6])


@pytest.mark.parametrize("spoken", [tag for tag in languages() if tag != "en"])
def test_a_reason_names_the_language_in_the_language_of_the_reader(spoken: str) -> None:
    told = in_language("no number words for Swahili", spoken)
    assert "number words" not in told
    assert "Swahili" not in told or spoken == "de"
