"""Batches: whole groups, one width, the same again for the same round."""

from __future__ import annotations

import pytest
import torch

from tools.judge_training import arrays
from tools.judge_training.batches import Feed, Part
from tools.judge_training.examples import Group, crossed
from tools.judge_training.pieces import PADDING, Cutter

BUDGET = 160


def group(number: int) -> Group:
    extra = " дом" * (number % 5)
    return crossed(("кот" + extra, "the cat" + " house" * (number % 5)), ("сын" + extra, "the son"), 11)


@pytest.fixture
def feed(cutter: Cutter) -> Feed:
    parts = {name: Part(arrays.pack(map(group, range(20)), cutter)) for name in ("mined", "near")}
    return Feed(parts, {"mined": 8, "near": 50, "absent": 3})


def test_a_round_takes_the_share_of_each_source(feed: Feed) -> None:
    members = [member for batch in feed.round(0, BUDGET) for member in batch]
    assert sum(name == "mined" for name, _ in members) == 8 * 4
    assert sum(name == "near" for name, _ in members) == 20 * 4
    assert len(set(members)) == len(members)


def test_groups_stay_whole(feed: Feed) -> None:
    for members in feed.round(0, BUDGET):
        batch = feed.batch(members)
        assert (batch.groups[:, None] == batch.groups[None]).sum(1).eq(4).all()


def test_batches_keep_to_the_budget(feed: Feed) -> None:
    for members in feed.round(0, BUDGET):
        assert feed.batch(members).ids.numel() <= BUDGET


def test_a_round_is_the_same_again_and_the_next_one_other(feed: Feed) -> None:
    assert feed.round(3, BUDGET) == feed.round(3, BUDGET)
    assert feed.round(3, BUDGET) != feed.round(4, BUDGET)


def test_padding_is_told_apart(feed: Feed) -> None:
    batch = feed.batch(feed.round(0, BUDGET)[0])
    assert torch.equal(batch.keep, batch.ids != PADDING)
    assert batch.types[~batch.keep].eq(0).all()
    assert batch.types.max() == 1


def test_an_empty_source_gives_nothing(cutter: Cutter) -> None:
    assert Feed({"near": Part(arrays.pack([], cutter))}, {"near": 5}).round(0, BUDGET) == []
