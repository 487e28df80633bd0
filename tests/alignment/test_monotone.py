import numpy as np
import pytest

from quoteverify.alignment import locate
from quoteverify.alignment.monotone import monotone
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span

OFFICER = ["Ну, чё стоим?", "Давай, вперёд!", "Туда идём.", "Ну, конечно, туда идём.", "Чё стоишь?"]
ARTICLE = [
    "Well, why are we standing still?",
    "Come on, go ahead!",
    "This way, go.",
    "Well, of course, it is there where you should go.",
    "Why aren’t you moving?",
]


def segments(texts: list[str]) -> list[Segment]:
    return [Segment(number, text, (Span(0, len(text)),), "ru") for number, text in enumerate(texts)]


def test_five_sentences_said_in_a_row_are_rendered_one_by_one() -> None:
    located = locate(ARTICLE, "en", segments(OFFICER))
    assert located is not None
    assert located.sentences == ((0,), (1,), (2,), (3,), (4,))


def test_a_headline_that_quotes_two_of_five_finds_those_two() -> None:
    located = locate(["Why stand still?", "Go ahead!"], "en", segments(OFFICER))
    assert located is not None
    assert located.sentences == ((0,), (1,))


def fits(values: list[list[float]], longest: int = 2) -> np.ndarray:
    table = np.zeros((len(values), len(values[0]), longest))
    table[:, :, 0] = values
    return table


def test_two_sentences_may_share_one_source_sentence_that_fits_both() -> None:
    way = monotone(
        fits([[0.8, 0.0], [0.8, 0.0]]), ["He came", "and saw."], ["Он пришёл и увидел.", "Потом ушёл совсем далеко."]
    )
    assert way == ((0, 0), (0, 0))


def test_a_source_sentence_in_the_middle_may_be_passed_over() -> None:
    way = monotone(
        fits([[0.9, 0, 0], [0, 0, 0.9]]), ["Yes, we go.", "No doubt."], ["Да, идём.", "Кхм.", "Нет сомнений."]
    )
    assert way == ((0, 0), (2, 0))


@pytest.mark.parametrize("count", [1, 40])
def test_long_quotes_do_not_run_deep(count: int) -> None:
    table = fits(np.eye(count).tolist())
    assert monotone(table, ["word " * 5] * count, ["слово " * 5] * count) == tuple((i, 0) for i in range(count))
