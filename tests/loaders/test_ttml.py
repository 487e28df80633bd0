"""TTML times that are not of the standard but of every player, and timed words."""

import pytest

from quoteverify.loaders.content import Content, Raw
from quoteverify.loaders.subtitles import ttml
from quoteverify.records.document import Cue
from tests.support.paths import ROOT


def read(body: str) -> Content:
    page = f'<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="de"><body>{body}</body></tt>'
    return ttml.load(Raw(ROOT / "talk.ttml", page.encode()))


@pytest.mark.parametrize(
    ("begin", "end", "expected"),
    [
        ("5.1", "8", Cue(5100, 8000)),
        ("0:58.500", "1:02.300", Cue(58_500, 62_300)),
        ("61:05", "61:07.25", Cue(3_665_000, 3_667_250)),
        ("5.1s", "8s", Cue(5100, 8000)),
    ],
)
def test_bare_seconds_and_minutes_are_times(begin: str, end: str, expected: Cue) -> None:
    content = read(f'<div><p begin="{begin}" end="{end}">Wir warteten.</p></div>')
    assert content.blocks[0].cue == expected
    assert not content.warnings


def test_bare_seconds_count_from_the_start_of_the_recording() -> None:
    content = read('<div begin="10.0" end="90.0"><p begin="12.5" end="1:01.0">Wir warteten.</p></div>')
    assert content.blocks[0].cue == Cue(12_500, 61_000)


def test_timed_words_are_one_sentence() -> None:
    words = "".join(f'<span begin="{at}s" end="{at + 1}s">Wort{at}</span> ' for at in range(1, 40))
    content = read(f"<div><p>{words}</p></div>")
    assert [block.cue for block in content.blocks] == [Cue(1000, 40_000)]
    assert content.text.startswith("Wort1 Wort2 Wort3")


def test_timed_sentences_stay_apart() -> None:
    content = read(
        '<div><p><span begin="1s" end="2s">Wir haben gewartet.</span>'
        '<span begin="3s" end="4s">Es kam aber niemand.</span></p></div>'
    )
    assert [block.cue for block in content.blocks] == [Cue(1000, 2000), Cue(3000, 4000)]


def test_a_time_that_is_none_is_told_of_and_keeps_its_words() -> None:
    content = read('<div><p begin="x:y" end="z">Wir warteten.</p></div>')
    assert content.text == "Wir warteten."
    assert content.warnings


@pytest.mark.parametrize("begin", ["--", "x:y", "noon"])
def test_a_start_that_cannot_be_read_is_said_though_the_end_can(begin: str) -> None:
    content = read(
        f'<div><p begin="{begin}" end="4s">Wir warteten.</p><p begin="5s" end="8s">Es kam niemand.</p></div>'
    )
    assert [block.cue for block in content.blocks] == [None, Cue(5000, 8000)]
    assert any("1 subtitles stand here without a time" in warning for warning in content.warnings)
