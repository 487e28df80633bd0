"""The way of a speaker's words through languages, as a sheet says it."""

import pytest

from quoteverify.errors import InvalidLanguageTag
from quoteverify.language.path import language_path
from quoteverify.records.handwork import LanguagePath

INTERPRETED = LanguagePath("talk.txt", "lt", "interpreted live")


def test_words_that_were_spoken_in_the_source_s_own_language() -> None:
    assert language_path("talk.txt", "be", "en") == "spoken in Belarusian, printed in English"
    assert language_path("other.txt", "ru", "en", [INTERPRETED]) == "spoken in Russian, printed in English"


def test_a_source_that_is_itself_a_translation() -> None:
    said = language_path("talk.txt", "ru-RU", "en", [INTERPRETED])
    assert said == "spoken in Lithuanian, interpreted live into Russian, printed in English"


def test_the_last_word_on_a_file_holds_and_an_empty_way_is_a_translation() -> None:
    later = LanguagePath("talk.txt", "pl", " ")
    said = language_path("talk.txt", "ru", "en", [INTERPRETED, later])
    assert said == "spoken in Polish, translated into Russian, printed in English"


def test_a_language_without_a_profile_has_its_name_and_one_without_a_name_its_tag() -> None:
    assert "spoken in Icelandic," in language_path("talk.txt", "is", "en")
    assert "spoken in qaa," in language_path("talk.txt", "qaa", "en")
    with pytest.raises(InvalidLanguageTag):
        language_path("talk.txt", "no language", "en")
