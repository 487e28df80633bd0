"""Times as a signal: subtitles against subtitles."""

from dataclasses import replace

import pytest

from quoteverify.alignment import align
from quoteverify.alignment.clock import times
from quoteverify.records.document import Cue
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span

RUSSIAN = [
    "Мы подпишем договор в июне.",
    "Да.",
    "Армия остаётся на границе.",
    "Ну да.",
    "Сначала парламент должен его одобрить.",
    "Да.",
    "Больше вопросов нет.",
    "Министр приедет в Москву завтра.",
    "Ага.",
    "Школы открыты для всех детей.",
]
ENGLISH = [
    "We will sign the treaty in June.",
    "Right.",
    "The army stays on the border.",
    "Sure thing.",
    "First parliament must approve it.",
    "Okay.",
    "There are no more questions.",
    "The minister comes to Moscow tomorrow.",
    "I see.",
    "The schools are open to all children.",
]
ALL = [((k,), (k,)) for k in range(len(RUSSIAN))]


def spoken(texts: list[str], language: str, pace: float = 1.0, late: float = 0.0) -> list[Segment]:
    """Subtitles of three seconds, one every four, by a clock that runs ``pace`` as fast and ``late`` seconds late."""
    return [
        Segment(
            k,
            text,
            (Span(0, len(text)),),
            language,
            cue=Cue(round(1000 * (4 * k * pace + late)), round(1000 * ((4 * k + 3) * pace + late))),
        )
        for k, text in enumerate(texts)
    ]


def untimed(side: list[Segment]) -> list[Segment]:
    return [replace(sentence, cue=None) for sentence in side]


def pairs(source: list[Segment], rendering: list[Segment]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(link.source, link.rendering) for link in align(source, rendering) if link.source and link.rendering]


def test_lines_too_short_for_their_words_are_paired_by_their_time() -> None:
    # Two of the short answers are not rendered: only the time tells which are.
    kept = [k for k in range(len(ENGLISH)) if k not in (1, 3)]
    rendering = [spoken(ENGLISH, "en")[k] for k in kept]
    expected = [((k,), (place,)) for place, k in enumerate(kept)]
    assert pairs(spoken(RUSSIAN, "ru"), rendering) == expected
    assert pairs(untimed(spoken(RUSSIAN, "ru")), untimed(rendering)) != expected


@pytest.mark.parametrize(("pace", "late"), [(1.0, 75.5), (25 / 23.976, 0.0), (23.976 / 25, -20.0)])
def test_a_file_that_is_late_or_made_for_another_frame_rate_is_set_right(pace: float, late: float) -> None:
    source, rendering = spoken(RUSSIAN, "ru", late=60), spoken(ENGLISH, "en", pace, 60 + late)
    clock = times(source, rendering, [(k, k) for k in (0, 2, 4, 6, 7, 9)])
    assert clock is not None
    assert clock.rendering_starts == pytest.approx(clock.source_starts, abs=0.1)
    assert pairs(source, rendering) == ALL


def test_times_of_another_recording_are_left_out() -> None:
    source, rendering = spoken(RUSSIAN, "ru"), spoken(ENGLISH, "en")
    shuffled = [replace(sentence, cue=rendering[7 * k % 10].cue) for k, sentence in enumerate(rendering)]
    assert times(source, shuffled, [(k, k) for k in (0, 2, 4, 6, 7, 9)]) is None
    assert pairs(source, shuffled) == pairs(untimed(source), untimed(rendering))


def test_one_side_without_times_is_aligned_by_words() -> None:
    source, rendering = spoken(RUSSIAN, "ru"), spoken(ENGLISH, "en")
    assert times(source, untimed(rendering), [(k, k) for k in range(10)]) is None
    assert pairs(source, untimed(rendering)) == pairs(untimed(source), untimed(rendering))


def test_a_line_that_two_render_takes_both() -> None:
    source = spoken(RUSSIAN, "ru")
    rendering = spoken(ENGLISH, "en")
    cue = rendering[4].cue
    assert cue is not None
    halves = [
        replace(rendering[4], text="First of all", cue=Cue(cue.start, cue.start + 1000)),
        replace(rendering[4], text="parliament must approve it.", cue=Cue(cue.start + 1000, cue.end)),
    ]
    assert ((4,), (4, 5)) in pairs(source, [*rendering[:4], *halves, *rendering[5:]])
