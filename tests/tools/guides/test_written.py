"""Every page of help is there in every language of the window, and calls everything as the window does there."""

import pytest

from quoteverify.localisation.languages import ENGLISH, languages
from tools.guides import pages, written
from tools.guides.tongues import Missing, limits, mark, tongue, window

TAGS = [tag for tag in languages() if tag != ENGLISH]
ENGLISH_PAGE = """\
# The seven verdicts

Press **J**, then choose **Sample case** or **Case settings › Names** (Ctrl+L); see [faithful](verdicts/faithful.md)
and [house profiles](house-profiles.md).

- one `code`
- two
"""
GERMAN_PAGE = """\
# Die sieben Urteile

Drücken Sie **J**, dann wählen Sie **Beispielfall** oder **Einstellungen des Falls › Namen** (Strg+L); siehe
[treu](verdicts/faithful.md) und [Hausregeln](../house-profiles.md).

- eins `code`
- zwei
"""


@pytest.mark.parametrize("tag", TAGS)
def test_no_written_page_lacks_anything(tag: str) -> None:
    assert written.faults(tag) == []


@pytest.mark.parametrize("tag", TAGS)
def test_every_page_about_a_check_is_there(tag: str) -> None:
    made, lacking = pages.in_one(tag)
    assert lacking == []
    assert len(made) == len(pages.in_one(ENGLISH)[0])


@pytest.mark.parametrize("tag", TAGS)
def test_a_page_about_a_check_has_the_headings_of_the_english_one(tag: str) -> None:
    for path, text in pages.in_one(tag)[0].items():
        english = pages.GUIDES / path.relative_to(pages.GUIDES / tag)
        told = [line.partition(" ")[0] for line in text.splitlines() if line.startswith("#")]
        assert told == [line.partition(" ")[0] for line in english.read_text("utf-8").splitlines() if line[:1] == "#"]


def test_a_page_that_says_the_same_has_no_faults() -> None:
    assert list(written.differences(ENGLISH_PAGE, GERMAN_PAGE, "de", "tour")) == []


@pytest.mark.parametrize(
    ("right", "wrong", "fault"),
    [
        ("Beispielfall", "Musterfall", "does not call “Sample case” as the window does: beispielfall"),
        ("[treu]", "[getreu]", "does not call “faithful” as the window does: treu"),
        ("Falls › Namen", "Falls › Personen", "does not call “Case settings › Names” as the window does"),
        ("# Die sieben Urteile", "# Sieben Urteile", "does not call “The seven verdicts” as the window does"),
        ("**J**", "**H**", "does not call “J” as the window does"),
        ("Strg+L", "Ctrl+L", "does not name the key Strg+L"),
        ("verdicts/faithful.md", "verdicts/distorted.md", "has other links or pictures"),
        ("(../house-profiles.md)", "(house-profiles.md#own)", "has other links or pictures"),
        ("`code`", "`Code`", "has other words of code"),
        ("- zwei\n", "", "has other headings, lists, tables"),
        ("verdicts/faithful.md", "../verdicts/faithful.md", "which there is in its own language"),
    ],
)
def test_what_a_page_has_other_than_the_english_is_told(right: str, wrong: str, fault: str) -> None:
    found = list(written.differences(ENGLISH_PAGE, GERMAN_PAGE.replace(right, wrong), "de", "tour"))
    assert any(fault in each for each in found), found


def test_a_translation_of_an_older_text_is_missing() -> None:
    known = tongue("de").limits["unit"]
    with pytest.raises(Missing, match="older text"):
        limits("de", "unit", "The right number of another thing.")
    assert mark("The right number of another thing.") != known.of


def test_a_language_without_a_file_has_no_page() -> None:
    with pytest.raises(Missing, match=r"tongues/cs\.toml is not there"):
        tongue("cs")
    with pytest.raises(Missing, match="“Nothing of the kind” is not translated"):
        window("de", "Words", "Nothing of the kind")
