"""Each side alone: read once, compared piece by piece, learnt, written and read again like any judge."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from tests.tools.judge_training.conftest import tiny_judge
from tests.tools.judge_training.test_probe import CROSSED
from tools.judge_training import arrays, checkpoints, weights
from tools.judge_training.alone import Alone, apart, centre, inner
from tools.judge_training.batches import DEFAULT_SHARES, Feed, Part, batch_of
from tools.judge_training.losses import Weights, losses
from tools.judge_training.pieces import PADDING, Cutter
from tools.judge_training.schedule import Schedule
from tools.judge_training.scoring import Scorer, padded
from tools.judge_training.training import Plan, Trainer

LONG, SHORT = ([5, 6, 7], [8, 9]), ([11], [12, 13, 14, 15])


@pytest.fixture
def alone() -> Alone:
    """A tiny one without dropout."""
    return Alone(tiny_judge(dropout=0.0).enc)


def test_both_texts_are_taken_out_of_a_row() -> None:
    sides, split = apart(*padded([LONG, SHORT]))
    read = [[[piece for piece in side if piece != PADDING] for side in row] for row in sides.tolist()]
    assert read == [[[0, 5, 6, 7, 2], [0, 8, 9, 2]], [[0, 11, 2], [0, 12, 13, 14, 15, 2]]]
    assert split.tolist() == [5, 3]
    assert sides[:, 0][inner(sides[:, 0])].tolist() == [5, 6, 7, 11]
    assert sides[:, 1][inner(sides[:, 1])].tolist() == [8, 9, 12, 13, 14, 15]


def test_what_is_read_beside_a_pair_changes_nothing(alone: Alone) -> None:
    alone.eval()
    by_itself, beside = alone(*padded([LONG])), alone(*padded([LONG, SHORT, SHORT]))
    pieces = by_itself.kinds.shape[1]
    torch.testing.assert_close(by_itself.error[0], beside.error[0])
    torch.testing.assert_close(by_itself.kinds[0, 5:7], beside.kinds[0, 5:7])
    torch.testing.assert_close(by_itself.source[0, 1:4], beside.source[0, 1:4])
    assert beside.kinds.shape[1] >= pieces
    torch.testing.assert_close(beside.error[1], beside.error[2])


def test_the_same_text_on_both_sides_is_better_than_another(alone: Alone) -> None:
    alone.eval()
    same, other = alone(*padded([([5, 6, 7], [5, 6, 7]), ([5, 6, 7], [31, 32, 33])])).error.tolist()
    assert same < other


def test_a_piece_without_a_partner_is_the_worst(alone: Alone) -> None:
    alone.eval()
    found = alone(*padded([([5, 6, 7], [5, 6, 40])]))
    wrong = 1 - found.kinds[0, 5:8].softmax(-1)[:, 0]
    assert wrong.argmax() == 2
    assert found.source[0, 1:4].argmax() == 2


def test_centring_takes_what_a_side_shares(alone: Alone, cutter: Cutter) -> None:
    part = Part(arrays.pack(CROSSED, cutter))
    batch = batch_of([(part, number) for number in range(8)])
    centre(alone, batch)
    sides, _ = apart(batch.ids, batch.types, batch.keep)
    texts = torch.unique(sides[:, 1], dim=0)
    states = alone.enc(texts, torch.zeros_like(texts), texts != PADDING)[inner(texts)]
    torch.testing.assert_close((states - alone.centres[1]).mean(0), torch.zeros(32), atol=1e-5, rtol=0)


def test_it_learns_contrasts(alone: Alone, cutter: Cutter) -> None:
    part = Part(arrays.pack(CROSSED, cutter))
    batch = batch_of([(part, number) for number in range(len(part.packed))])
    centre(alone, batch)
    optimizer = torch.optim.AdamW(alone.train().parameters(), lr=3e-3)
    for _ in range(40):
        optimizer.zero_grad()
        losses(alone(batch.ids, batch.types, batch.keep), batch, Weights()).total.backward()
        optimizer.step()
    error = alone(batch.ids, batch.types, batch.keep).error
    assert (error[batch.differs == 1].min() > error[batch.differs == 0].max()).item()


def test_a_run_goes_on_and_its_weights_are_read_as_its_design(tmp_path: Path, cutter: Cutter) -> None:
    feed = Feed({"mined": Part(arrays.pack(CROSSED, cutter))}, DEFAULT_SHARES)
    plan = Plan(Schedule(1e-3), budget=400)
    trainer = Trainer(Alone(tiny_judge().enc), plan, tmp_path, torch.device("cpu"))
    trainer.run(lambda: feed, most_steps=3)
    again = Trainer(Alone(tiny_judge(2).enc), plan, tmp_path, torch.device("cpu"))
    assert again.resume()
    found = checkpoints.read_checkpoint(tmp_path)
    assert found is not None
    weights.write_state(found.average, tmp_path / "alone.safetensors")
    state = weights.read_state(tmp_path / "alone.safetensors")
    assert weights.design_of(state) == "alone"
    judge = Alone(tiny_judge().enc)
    weights.put_state(judge, state)
    (score,) = Scorer(judge, cutter)([("кот видит дом", "the cat sees the house")])
    assert len(score.places) == len(score.wrong) > 0


def test_a_checkpoint_of_the_other_design_is_refused(tmp_path: Path, cutter: Cutter) -> None:
    feed = Feed({"mined": Part(arrays.pack(CROSSED, cutter))}, DEFAULT_SHARES)
    plan = Plan(Schedule(1e-3), budget=400)
    Trainer(tiny_judge(), plan, tmp_path, torch.device("cpu")).run(lambda: feed, most_steps=1)
    with pytest.raises(ValueError, match="not the tensors of a judge"):
        Trainer(Alone(tiny_judge().enc), plan, tmp_path, torch.device("cpu")).resume()
