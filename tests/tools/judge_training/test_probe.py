"""Short cuts are found where there are some, and not where there are none."""

from __future__ import annotations

import pytest
import torch

from benchmarks import judge as benchmark
from tests.tools.judge_training.conftest import tiny_judge
from tests.tools.judge_training.test_items import CONTRAST, WRITTEN
from tools.judge_training import arrays
from tools.judge_training.batches import Part, batch_of
from tools.judge_training.examples import Example, Group, crossed
from tools.judge_training.judge import Judge
from tools.judge_training.losses import Weights, losses
from tools.judge_training.pieces import Cutter
from tools.judge_training.probe import Probed, probed, table
from tools.judge_training.scoring import Scorer

NOUNS = (("кот", "cat"), ("дом", "house"), ("сын", "son"), ("хлеб", "bread"), ("снег", "snow"))
CROSSED = [crossed((a, f"the {x}"), (b, f"the {y}"), 11) for a, x in NOUNS for b, y in NOUNS if a < b]
TELLING = [Group((Example(a, f"the {x}", 0.0), Example(a, f"a {x}", 1.0))) for a, x in NOUNS]


def learnt(groups: list[Group], cutter: Cutter) -> Judge:
    """A tiny judge that has seen these groups forty times."""
    judge, part = tiny_judge(dropout=0.0), Part(arrays.pack(groups, cutter))
    batch = batch_of([(part, number) for number in range(len(part.packed))])
    optimizer = torch.optim.AdamW(judge.parameters(), lr=3e-3)
    for _ in range(40):
        optimizer.zero_grad()
        losses(judge(batch.ids, batch.types, batch.keep), batch, Weights()).total.backward()
        optimizer.step()
    return judge


def test_a_word_that_is_always_wrong_is_a_short_cut(cutter: Cutter) -> None:
    found = probed(learnt(TELLING, cutter), "telling", Part(arrays.pack(TELLING, cutter)))
    assert found.own == found.alone == found.exchanged == 1
    assert not found.closed()
    assert "a short cut" in table([found])


def test_crossed_pairs_leave_none(cutter: Cutter, judge: Judge) -> None:
    found = probed(judge, "crossed", Part(arrays.pack(CROSSED, cutter)))
    assert found.alone == pytest.approx(0.5)
    assert found.pairs == 2 * len(CROSSED)


def test_single_examples_are_ranked_against_each_other(cutter: Cutter, judge: Judge) -> None:
    single = [Group((Example(a, f"the {x}", float(number % 2)),)) for number, (a, x) in enumerate(NOUNS)]
    assert probed(judge, "marked", Part(arrays.pack(single, cutter))).pairs == 2 * 3


def test_the_table_is_a_row_a_kind() -> None:
    assert table([Probed("near", 0.9, 0.5, 0.48, 12)]).splitlines()[-1] == "| near | 0.90 | 0.50 | 0.48 | 12 |"


def test_the_benchmark_counts_contrasts_and_renderings(judge: Judge, cutter: Cutter) -> None:
    scorer = Scorer(judge, cutter)
    figure, misses = benchmark.both_ways(scorer, [CONTRAST, WRITTEN])
    assert figure.count == 3
    assert len(misses) == round(3 * (1 - figure.value))
    assert {"kind hedge", "kind term", "language ru"} == set(figure.parts)
    figures, _ = benchmark.written(
        scorer, [{**WRITTEN, "renderings": [{"wrong": "", **one} for one in WRITTEN["renderings"]]}]
    )
    assert [one.count for one in figures[:2]] == [2, 2]
    assert figure.low <= figure.value <= figure.high


def test_scores_are_remembered_and_know_their_places(judge: Judge, cutter: Cutter) -> None:
    scorer = Scorer(judge, cutter, rows=2)
    pairs = [(a, f"the {x}") for a, x in NOUNS]
    first = scorer(pairs)
    assert scorer(reversed(pairs)) == first[::-1]
    assert 0 < first[0].chance() < 1
    assert first[0].worst() in first[0].places
    assert Scorer(judge, cutter)([("", "")])[0].worst() == (0, 0)
