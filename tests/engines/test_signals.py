"""What a strong model tells beyond its translations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.engines.processor import physical_cores
from quoteverify.engines.signals import dips, missing_constituents, strong, without
from quoteverify.engines.translation.batches import batches
from quoteverify.records.spans import Span
from quoteverify.records.translation import ForcedScore, TokenScore
from tests.support.fake_engine import FakeEngine


def test_a_dip_points_at_the_surprising_word() -> None:
    values = [("The", -0.2), ("minister", -0.3), ("never", -9.0), ("said", -0.4)]
    tokens, at = [], 0
    for word, value in values:
        tokens.append(TokenScore(at, at + len(word), value))
        at += len(word) + 1
    score = ForcedScore(tuple(tokens), sum(value for _, value in values) / 4)
    assert dips(score) == (Span(13, 18),)
    assert dips(ForcedScore((), 0.0)) == ()


def test_pieces_of_one_word_are_one_dip() -> None:
    tokens = (TokenScore(0, 3, -9.0), TokenScore(3, 6, -9.0), TokenScore(7, 9, -0.1), TokenScore(10, 12, -0.1))
    assert dips(ForcedScore(tokens, -2.0)) == (Span(0, 6),)


class Sparing(FakeEngine):
    """Finds a rendering the less likely, the more of the source it leaves out."""

    def _scored(self, text: str, rendering: str, source: str, target: str) -> ForcedScore:
        return ForcedScore((), -abs(len(text.split()) - len(rendering.split())) / 10)


def test_the_rendering_gains_when_what_it_omits_is_left_out() -> None:
    source = "министр вчера сказал правду"
    (gain,) = missing_constituents(Sparing(), source, "minister said truth", [Span(8, 13)], ("ru", "en"))
    assert gain.gain > 0
    (loss,) = missing_constituents(Sparing(), source, "minister yesterday said truth", [Span(8, 13)], ("ru", "en"))
    assert loss.gain < 0


@pytest.mark.parametrize(
    ("span", "left"), [(Span(0, 2), "чё стоим?"), (Span(4, 6), "Ну, стоим?"), (Span(7, 12), "Ну, чё?")]
)
def test_leaving_out_closes_the_gap(span: Span, left: str) -> None:
    assert without("Ну, чё стоим?", span).lstrip(", ") == left


def test_the_fake_engine_counts_as_strong() -> None:
    assert strong(FakeEngine())


@given(st.lists(st.integers(1, 300), max_size=60), st.integers(1, 1000))
def test_batches_hold_everything_once_within_the_budget(lengths: list[int], budget: int) -> None:
    groups = list(batches(lengths, budget))
    assert sorted(at for group in groups for at in group) == list(range(len(lengths)))
    for group in groups:
        assert len(group) == 1 or len(group) * max(lengths[at] for at in group) <= budget


def test_there_is_at_least_one_core() -> None:
    assert physical_cores() >= 1
