"""The training loop: schedule, loss, checkpoints, and the log a person watches."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - the name everybody knows it by

from tools.runs import store
from tools.starter.alignment import posteriors
from tools.starter.batches import Feed, epoch
from tools.starter.corpora import Pair
from tools.starter.decoding import held_out_scores
from tools.starter.model import Batch, Marian
from tools.starter.pieces import EOS
from tools.starter.workers import Gang, Gradients

KEPT = 4
"""Weights of earlier checkpoints that stay, to be averaged at the end."""
CLOCK_LIMIT = 20.0
"""Seconds one update may count for, so that a suspended machine does not end the run."""


@dataclass(frozen=True)
class Plan:
    """One training run: a warm-up of so many updates, a constant rate, and a cool-down in its last ``cool_share``.

    Without ``steps``, ``minutes`` and ``finish`` the rate stays and the run has no end: kill it when it is time, and
    call it again with ``finish`` (minutes), which cools down to nothing from the last checkpoint.  ``guided_pieces``
    target pieces long the decoder is shown where to look, less and less.
    """

    minutes: float | None = None
    steps: int | None = None
    finish: float | None = None
    cool_share: float = 0.65
    peak_rate: float = 1e-3
    warm_up: int = 800
    smoothing: float = 0.1
    guidance: float = 1.0
    guided_pieces: float = 8e6
    save_minutes: float = 5.0
    score_minutes: float = 10.0
    seed: int = 1
    half: bool = False
    """Whether matrix products are in bfloat16: 1.75 times as fast on a processor that has it (avx512_bf16)."""


@dataclass
class Progress:
    """Where a run stands; saved with it.  ``seconds`` counts the training alone."""

    step: int = 0
    epoch: int = 0
    batch: int = 0
    seconds: float = 0.0
    pieces: int = 0
    cooling_since: float | None = None

    def share(self, plan: Plan) -> float:
        """Of the run that is over; nothing for a run without end."""
        if plan.finish is not None:
            since = self.seconds if self.cooling_since is None else self.cooling_since
            return (self.seconds - since) / (60 * plan.finish)
        if plan.steps is not None:
            return self.step / plan.steps
        return 0.0 if plan.minutes is None else self.seconds / (60 * plan.minutes)


def learning_rate(plan: Plan, progress: Progress) -> float:
    """Linear warm-up by steps, then constant, then linearly to zero."""
    warm = min(1.0, (progress.step + 1) / plan.warm_up)
    cool = 1.0 if plan.finish is not None else plan.cool_share
    return plan.peak_rate * warm * min(1.0, max(0.0, 1 - progress.share(plan)) / cool)


def guidance(plan: Plan, progress: Progress) -> float:
    """Weight of guided alignment: falls to nothing over the first pieces of the run."""
    return plan.guidance * max(0.0, 1 - progress.pieces / plan.guided_pieces)


class Trainer:
    """A model, its optimiser and the place of its checkpoints; without ``table`` attention is not guided."""

    def __init__(
        self,
        model: Marian,
        feed: Feed,
        held_out: list[Pair],
        plan: Plan,
        out: Path,
        table: Tensor | None = None,
        gang: Gang | None = None,
    ) -> None:
        self.gang = gang or Gang()
        self.model, self.feed, self.held_out = model, feed, held_out
        self.table = None if table is None else table.to(model.embedding.weight.device)
        self.plan, self.out = plan, out
        self.progress = Progress()
        self.last = time.monotonic()
        self.device = model.embedding.weight.device
        self.optimiser = torch.optim.Adam(
            model.parameters(), lr=plan.peak_rate, betas=(0.9, 0.99), eps=1e-9, fused=True
        )

        self.gradients = Gradients(model.parameters())

    def loss(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """Smoothed cross-entropy a piece, and the cost of looking elsewhere."""
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.plan.half):
            memory, mask = self.model.encode(batch.source)
            states, weights = self.model.decode(batch.start, memory, mask)
            real = batch.target != self.feed.pieces.pad
            logits = self.model.logits(states[real])
        main = F.cross_entropy(logits.float(), batch.target[real], label_smoothing=self.plan.smoothing)
        if self.table is None or guidance(self.plan, self.progress) <= 0:
            return main, torch.zeros((), device=self.device)
        wanted = posteriors(self.table, batch.source, batch.target, self.feed.pieces.pad, EOS)
        seen = weights.float().mean(1).clamp(min=1e-6).log()
        return main, -(wanted * seen).sum() / real.sum()

    def update(self, batch: Batch) -> tuple[float, float]:
        """One optimiser step; gives both losses."""
        rate = learning_rate(self.plan, self.progress)
        for group in self.optimiser.param_groups:
            group["lr"] = rate
        main, looking = self.loss(batch)
        total = main + guidance(self.plan, self.progress) * looking
        self.gradients.clear()
        total.backward()  # type: ignore[no-untyped-call]
        now = time.monotonic()
        seconds = self.progress.seconds + min(now - self.last, CLOCK_LIMIT)
        self.last = now
        self.progress.seconds = self.gradients.share(self.gang, seconds)
        self.gradients.clip(1.0)
        self.optimiser.step()
        self.progress.step += 1
        self.progress.pieces += self.gang.size * int((batch.target != self.feed.pieces.pad).sum())
        return float(main.detach()), float(looking.detach())

    def batches(self) -> Iterator[Batch]:
        """Batches from where the run stands, epoch after epoch."""
        while True:
            rng = random.Random(f"{self.plan.seed}-{self.progress.epoch}")
            done = self.progress.batch
            for number, batch in enumerate(epoch(self.feed, rng, self.gang.rank, self.gang.size)):
                if number < done:
                    continue
                self.progress.batch = number + 1
                yield Batch(
                    batch.source.to(self.device),
                    batch.start.to(self.device),
                    batch.target.to(self.device),
                )
            self.progress.epoch += 1
            self.progress.batch = 0

    def run(self) -> None:
        """Train to the end of the plan, saving and scoring as it says."""
        self.model.train()
        saved = scored = self.progress.seconds
        tally: list[tuple[float, float]] = []
        self.last = time.monotonic()
        for batch in self.batches():
            tally.append(self.update(batch))
            if len(tally) == 200:
                self.report(tally)
                tally = []
            over = self.progress.share(self.plan) >= 1
            if over or self.progress.seconds - scored > 60 * self.plan.score_minutes:
                scored = self.progress.seconds
                if self.gang.leads:
                    self.log(held_out_scores(self.model, self.feed.pieces, self.held_out))
            if over or self.progress.seconds - saved > 60 * self.plan.save_minutes:
                saved = self.progress.seconds
                self.save()
            if over:
                return

    def report(self, tally: list[tuple[float, float]]) -> None:
        if not self.gang.leads:
            return
        main = sum(first for first, _ in tally) / len(tally)
        looking = sum(second for _, second in tally) / len(tally)
        rate = learning_rate(self.plan, self.progress)
        self.log({"train_loss": main, "looking": looking, "rate": rate})

    def log(self, values: dict[str, float]) -> None:
        row = {**asdict(self.progress), **values}
        rounded = {k: round(v, 6) if isinstance(v, float) else v for k, v in row.items()}
        with (self.out / "log.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps(rounded) + "\n")
        print(" ".join(f"{key}={value}" for key, value in rounded.items()), flush=True)

    def save(self) -> None:
        """The weights under their step, and everything a resumed run needs."""
        place = {"progress": asdict(self.progress), "random": torch.get_rng_state()}
        store(place, self.out / f"place-{self.gang.rank}.pt")
        if self.gang.leads:
            store(self.model.state_dict(), self.out / f"weights-{self.progress.step:07d}.pt")
            states = {"model": self.model.state_dict(), "optimiser": self.optimiser.state_dict()}
            store(states, self.out / "state.pt")
            for old in sorted(self.out.glob("weights-*.pt"))[:-KEPT]:
                old.unlink()

    def resume(self) -> bool:
        """Take up a saved run; says whether there was one."""
        path = self.out / f"place-{self.gang.rank}.pt"
        if not path.exists():
            return False
        place = torch.load(path, weights_only=True)
        state = torch.load(self.out / "state.pt", map_location=self.device, weights_only=True)
        self.model.load_state_dict(state["model"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.progress = Progress(**place["progress"])
        if self.plan.finish is None:
            self.progress.cooling_since = None
        elif self.progress.cooling_since is None:
            self.progress.cooling_since = self.progress.seconds
        torch.set_rng_state(place["random"])
        return True
