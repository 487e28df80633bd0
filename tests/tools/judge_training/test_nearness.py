"""Nearness: the best partner of every piece, whatever its order, and what it adds to a judge's scores."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import judge as benchmark
from tests.tools.judge_training.conftest import FOREIGN, tiny_judge
from tests.tools.judge_training.test_items import CONTRAST
from tools.judge_training.nearness import Nearness, nearness, with_nearness
from tools.judge_training.pieces import Cutter
from tools.judge_training.scoring import Scorer

TEXTS = st.lists(st.sampled_from(FOREIGN), min_size=1, max_size=8).map(" ".join)


@pytest.fixture
def near(cutter: Cutter) -> Nearness:
    """By a tiny encoder."""
    return Nearness(tiny_judge().enc, cutter)


def test_a_text_is_nearest_to_itself(near: Nearness) -> None:
    same, other = near([("кот видит дом", "кот видит дом"), ("кот видит дом", "the son seeks bread")])
    assert same == pytest.approx(1, abs=2e-3)
    assert other < same


def test_every_piece_takes_its_best_partner_in_any_order() -> None:
    one, other, third = torch.eye(4)[:3]
    assert nearness(torch.stack([one, other]), torch.stack([other, one])) == pytest.approx(1)
    assert nearness(torch.stack([one, other]), torch.stack([one, third])) == pytest.approx(0.5)
    left_out = nearness(torch.stack([one, other]), one[None])
    assert left_out == pytest.approx((0.5 + 1) / 2)


@pytest.mark.parametrize("pair", [("", "the cat"), ("кот", ""), ("", "")])
def test_a_text_without_pieces_is_near_to_nothing(near: Nearness, pair: tuple[str, str]) -> None:
    assert near([pair]) == [0.0]


def test_what_is_read_beside_a_text_changes_nothing(near: Nearness, cutter: Cutter) -> None:
    pairs = [("кот", "the cat"), ("снег не видит хлеб и лес", "snow sees neither bread nor forest"), ("сын", "a son")]
    together = near(pairs)
    for pair, value in zip(pairs, together, strict=True):
        assert Nearness(tiny_judge().enc, cutter)([pair]) == [pytest.approx(value, abs=2e-3)]


@given(source=TEXTS, rendering=TEXTS)
def test_it_is_the_same_both_ways_and_within_its_range(cutter: Cutter, source: str, rendering: str) -> None:
    one, other = Nearness(tiny_judge().enc, cutter)([(source, rendering), (rendering, source)])
    assert one == pytest.approx(other, abs=1e-5)
    assert -1.001 <= one <= 1.001


def test_it_moves_the_error_alone_and_by_its_weight(near: Nearness, cutter: Cutter) -> None:
    scorer, pairs = Scorer(tiny_judge(), cutter), [("кот видит дом", "the cat sees the house"), ("сын", "snow")]
    plain, mixed = scorer(pairs), with_nearness(scorer, near, 20)(pairs)
    for before, after, value in zip(plain, mixed, near(pairs), strict=True):
        assert after.error == pytest.approx(before.error + 20 * (1 - value))
        assert (after.adequacy, after.places, after.wrong) == (before.adequacy, before.places, before.wrong)


def test_the_benchmark_takes_a_judge_with_it(near: Nearness, cutter: Cutter) -> None:
    scores = with_nearness(Scorer(tiny_judge(), cutter), near, 20)
    found, misses = benchmark.both_ways(scores, [CONTRAST])
    assert found.count == 2
    assert len(misses) == round(2 * (1 - found.value))
