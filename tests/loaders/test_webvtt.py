"""WebVTT as people write it: blank lines inside cues, none between them, notes anywhere."""

import pytest

from quoteverify.loaders.content import Content, Raw
from quoteverify.loaders.subtitles import webvtt
from tests.support.paths import ROOT

FIRST, SECOND, THIRD = "00:01.000 --> 00:04.000", "00:04.000 --> 00:07.500", "00:09.000 --> 00:12.000"


def read(*lines: str, newline: str = "\n") -> Content:
    return webvtt.load(Raw(ROOT / "talk.vtt", newline.join(lines).encode()))


def spoken(content: Content) -> list[tuple[int, str]]:
    """When each cue starts and what is said in it, block by block."""
    return [
        (block.cue.start if block.cue else -1, " ".join(piece.of(content.text) for piece in block.pieces))
        for block in content.blocks
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_an_arrow_begins_a_cue_without_a_blank_line(newline: str) -> None:
    content = read(
        "WEBVTT", "", FIRST, "Wir warteten.", SECOND, "Keiner kam.", "2", THIRD, "Das war alles.", newline=newline
    )
    assert spoken(content) == [(1000, "Wir warteten."), (4000, "Keiner kam."), (9000, "Das war alles.")]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_words_after_a_blank_line_belong_to_their_cue_and_are_told_of(newline: str) -> None:
    content = read(
        "WEBVTT",
        "",
        FIRST,
        "Czekaliśmy.",
        "",
        "Nikt nie przyszedł.",
        "",
        "intro",
        SECOND,
        "",
        "To wszystko.",
        newline=newline,
    )
    assert spoken(content) == [(1000, "Czekaliśmy. Nikt nie przyszedł."), (4000, "To wszystko.")]
    assert [warning for warning in content.warnings if "blank line stands inside 2" in warning]


def test_words_below_a_note_are_not_lost() -> None:
    content = read(
        "WEBVTT",
        "",
        "STYLE",
        "::cue { color: red }",
        "",
        FIRST,
        "Nous avons attendu.",
        "",
        "NOTE revu",
        "par Anne",
        "",
        "Personne.",
    )
    assert spoken(content) == [(1000, "Nous avons attendu."), (1000, "Personne.")]


def test_a_damaged_time_is_counted_and_is_nobody_s_words() -> None:
    content = read("WEBVTT", "", FIRST, "Esperamos.", "aa:bb --> 00:07.500", "Nadie vino.", "", THIRD, "Eso es todo.")
    assert spoken(content) == [(1000, "Esperamos."), (9000, "Eso es todo.")]
    assert "Timecodes damaged: 1 subtitles were left out." in content.warnings
