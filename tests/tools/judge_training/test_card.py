"""The card tells what the run did."""

from __future__ import annotations

from tools.judge_training.card import Run, card
from tools.judge_training.checkpoints import Progress
from tools.judge_training.probe import Probed

RUN = Run(
    "the first judge",
    Progress(step=1_200, seen=50_000, seconds=5_400),
    {"near": 7_000, "mined": 9_000},
    {"mined": 4_000},
    "| a | b |",
    [Probed("near", 0.9, 0.61, 0.5, 100), Probed("mined", 0.8, 0.5, 0.49, 100)],
    [(1.0, "the handed-over judge")],
    3.0,
)


def test_it_counts_what_was_learnt() -> None:
    text = card(RUN)
    assert "1,200 steps on 50,000 examples in 1.5 hours" in text
    assert "| mined | 9,000 | 4,000 | pairs of human translations" in text
    assert "| near | 7,000 | 0 |" in text
    assert "averaged with the handed-over judge 0.25 (its own share 0.75)" in text


def test_it_names_the_kinds_that_give_themselves_away() -> None:
    text = card(RUN)
    assert "| near | 0.90 | 0.61 | 0.50 (a short cut) | 100 |" in text
    assert "With a short cut: near." in text
    assert "No kind gives itself away." in card(Run("x", Progress(), {}, {}, "", RUN.probed[1:]))
    assert "None were measured." in card(Run("x", Progress(), {}, {}, "", []))
