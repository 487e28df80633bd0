"""Losses: what is judged counts, what is not does not; the worse of two must be worse."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from tests.tools.judge_training.conftest import tiny_judge
from tools.judge_training import arrays
from tools.judge_training.batches import Batch, Part, batch_of
from tools.judge_training.examples import Example, Group, Mark, crossed
from tools.judge_training.judge import Judge
from tools.judge_training.losses import FAR, MARGIN, Weights, losses, pair_weights, ranking_loss
from tools.judge_training.pieces import Cutter


def batch_from(groups: list[Group], cutter: Cutter) -> Batch:
    part = Part(arrays.pack(groups, cutter))
    return batch_of([(part, number) for number in range(len(part.packed))])


@pytest.fixture
def batch(cutter: Cutter) -> Batch:
    return batch_from([crossed(("кот", "the cat"), ("дом", "the house"), 11)], cutter)


def test_only_the_worse_of_a_group_is_ranked(batch: Batch) -> None:
    weights = pair_weights(batch)
    assert weights.sum(1).tolist() == [0, 2, 0, 2]
    assert weights[1, 0] == weights[1, 2] == 1


def test_pairs_with_nothing_in_common_weigh_less(cutter: Cutter) -> None:
    group = Group((Example("кот", "the cat", 0.0), Example("дом", "the son", 1.0)))
    assert pair_weights(batch_from([group], cutter)).tolist() == [[0, 0], [FAR, 0]]


def test_other_groups_and_unknown_ones_are_not_ranked(cutter: Cutter) -> None:
    known = Group((Example("кот", "the cat", 0.0),))
    unknown = Group((Example("кот", "the dog", None), Example("кот", "the son", 0.2)))
    assert pair_weights(batch_from([known, Group((Example("кот", "a dog", 1.0),)), unknown], cutter)).sum() == 0


def test_ranking_is_satisfied_by_the_margin(batch: Batch) -> None:
    right = torch.where(batch.differs > 0.5, MARGIN, 0.0)
    assert ranking_loss(right, batch) == 0
    assert ranking_loss(-right, batch) == 2 * MARGIN


def test_a_judge_learns_a_batch_by_heart(cutter: Cutter) -> None:
    """The English alone decides here: contrasts take so small a judge too long."""
    group = Group(
        (Example("кот", "the cat", 0.0), Example("кот", "the house", 1.0, (Mark(4, 9, 11),), (Mark(0, 3, 1),)))
    )
    batch, judge = batch_from([group], cutter), tiny_judge(dropout=0.0)
    optimizer = torch.optim.AdamW(judge.parameters(), lr=3e-3)
    found = []
    for _ in range(40):
        now = losses(judge(batch.ids, batch.types, batch.keep), batch, Weights())
        optimizer.zero_grad()
        now.total.backward()
        optimizer.step()
        found.append({name: float(value.detach()) for name, value in vars(now).items()})
    for name in ("tokens", "error", "ranking", "total"):
        assert found[-1][name] < 0.5 * found[0][name], name


def test_what_nobody_judged_costs_nothing(judge: Judge, cutter: Cutter) -> None:
    batch = batch_from([Group((Example("кот", "the cat", None, None, None),))], cutter)
    found = losses(judge(batch.ids, batch.types, batch.keep), batch, Weights())
    found.total.backward()
    assert found.total == 0


def test_adequacy_is_learnt_where_it_was_assessed(judge: Judge, cutter: Cutter) -> None:
    batch = batch_from([Group((Example("кот", "the cat", None, None, None, 2.0),))], cutter)
    outputs = judge(batch.ids, batch.types, batch.keep)
    assert losses(replace(outputs, adequacy=batch.adequacy), batch, Weights()).adequacy == 0
    assert losses(replace(outputs, adequacy=batch.adequacy - 1), batch, Weights()).adequacy == 0.5
