"""The run itself: batches, losses, steps, a running mean of the weights, checkpoints, and a good end at any time."""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

import torch
from torch import Tensor

from tools.judge_training.alone import Design
from tools.judge_training.batches import Batch, Feed, Member
from tools.judge_training.checkpoints import Checkpoint, Progress, read_checkpoint, write_checkpoint
from tools.judge_training.judge import freeze
from tools.judge_training.losses import Weights, losses
from tools.judge_training.schedule import Schedule
from tools.judge_training.weights import WORDS, put_state

MEMORY_MAPS_MOST, TRIM_THRESHOLD = -4, -1
"""Numbers of options of glibc's ``mallopt``."""

CLIP = 1.0

LOG = "log.jsonl"


@dataclass(frozen=True)
class Plan:
    """How to learn: ``budget`` pieces a batch, ``frozen`` layers left as they are, ``keep`` the share of the running
    mean that a step leaves, ``save_every`` and ``log_every`` in seconds and steps."""

    schedule: Schedule
    weights: Weights = field(default_factory=Weights)
    budget: int = 3_000
    frozen: int = 1
    decay: float = 0.01
    keep: float = 0.998
    save_every: float = 300.0
    log_every: int = 20


def be_lowly() -> None:
    """The lowest priority, and memory kept instead of given back and zeroed anew at every step (glibc)."""
    if hasattr(os, "nice"):
        os.nice(19)
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            library = ctypes.CDLL("libc.so.6")
            library.mallopt(MEMORY_MAPS_MOST, 0)
            library.mallopt(TRIM_THRESHOLD, 2**31 - 1)


def device_of(wanted: str) -> torch.device:
    """``cpu``, ``cuda``, or ``auto`` for CUDA where there is some."""
    if wanted == "auto":
        wanted = "cuda" if torch.cuda.is_available() else "cpu"
    return torch.device(wanted)


def learnt(folder: Path) -> dict[str, int]:
    """Examples of each source that all runs of a folder have learnt, by its log: each run counts from nought."""
    whole: dict[str, int] = {}
    before: dict[str, int] = {}
    path = folder / LOG
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        now: dict[str, int] = json.loads(line)["examples"]
        fresh = sum(now.values()) < sum(before.values())
        for name, count in now.items():
            whole[name] = whole.get(name, 0) + count - (0 if fresh else before.get(name, 0))
        before = now
    return whole


class Trainer:
    """Learns from a feed until it is stopped; everything it needs to go on lies in ``folder``."""

    def __init__(self, judge: Design, plan: Plan, folder: Path, device: torch.device) -> None:
        self.judge, self.plan, self.folder, self.device = judge.to(device), plan, folder, device
        freeze(judge, plan.frozen)
        learnt = [parameter for parameter in judge.parameters() if parameter.requires_grad]
        self.optimizer = torch.optim.AdamW(
            [
                {"params": [one for one in learnt if one.dim() > 1], "weight_decay": plan.decay},
                {"params": [one for one in learnt if one.dim() < 2], "weight_decay": 0.0},
            ],
            lr=plan.schedule.peak,
            betas=(0.9, 0.98),
            fused=True,
        )
        self.average = {name: values.clone() for name, values in self.state().items()}
        self.progress = Progress()
        self.stopping = False

    def state(self) -> dict[str, Tensor]:
        """The judge's tensors but the word embeddings, as they are now."""
        return {name: values.detach() for name, values in self.judge.state_dict().items() if name != WORDS}

    def resume(self) -> bool:
        """Go on from the folder's checkpoint; False where there is none, ValueError for one of another design."""
        found = read_checkpoint(self.folder)
        if found is None:
            return False
        put_state(self.judge, found.judge)
        self.average = {name: values.to(self.device) for name, values in found.average.items()}
        self.optimizer.load_state_dict(found.optimizer)
        torch.set_rng_state(found.random)
        self.progress = found.progress
        return True

    def save(self) -> None:
        """A checkpoint of this moment."""
        judge = {name: values.cpu() for name, values in self.state().items()}
        average = {name: values.cpu() for name, values in self.average.items()}
        checkpoint = Checkpoint(judge, average, self.optimizer.state_dict(), torch.get_rng_state(), self.progress)
        write_checkpoint(checkpoint, self.folder)

    def stop(self, _signal: int, _frame: FrameType | None) -> None:
        """After the present step: save and end."""
        self.stopping = True

    def step(self, batch: Batch, rate: float) -> None:
        """One step down all losses of a batch."""
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        self.judge.train()
        with torch.autocast(self.device.type, torch.bfloat16):
            outputs = self.judge(batch.ids, batch.types, batch.keep)
        found = losses(outputs, batch, self.plan.weights)
        self.optimizer.zero_grad(set_to_none=True)
        found.total.backward()
        torch.nn.utils.clip_grad_norm_(self.judge.parameters(), CLIP)
        self.optimizer.step()
        with torch.no_grad():
            for name, values in self.state().items():
                self.average[name].lerp_(values, 1 - max(0.0, min(self.plan.keep, 1 - 10 / (self.progress.step + 10))))
        for name, value in vars(found).items():
            now = float(value.detach())
            self.progress.losses[name] = 0.98 * self.progress.losses.get(name, now) + 0.02 * now
        self.progress.step += 1
        self.progress.seen += len(batch)

    def log(self, rate: float, rows: dict[str, int]) -> None:
        """A line of ``log.jsonl``."""
        line = {**vars(self.progress), "rate": rate, "examples": rows}
        with (self.folder / LOG).open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")

    def run(self, feeds: Callable[[], Feed], most_steps: int | None = None) -> None:
        """Learn round after round; ``feeds`` is asked before each, so that new examples join in."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for one in (signal.SIGTERM, signal.SIGINT):
            signal.signal(one, self.stop)
        begun, before, first, saved = time.monotonic(), self.progress.seconds, self.progress.step, time.monotonic()
        rows: dict[str, int] = {}
        while True:
            feed = feeds()
            batches: list[list[Member]] = feed.round(self.progress.round, self.plan.budget)
            for members in batches[self.progress.batch :]:
                elapsed = time.monotonic() - begun
                over = most_steps is not None and self.progress.step - first >= most_steps
                if self.stopping or over or self.plan.schedule.done(elapsed):
                    self.save()
                    return
                rate = self.plan.schedule.rate(self.progress.step - first, elapsed)
                self.step(feed.batch(members).to(self.device), rate)
                self.progress.batch += 1
                self.progress.seconds = before + time.monotonic() - begun
                for name, _ in members:
                    rows[name] = rows.get(name, 0) + 1
                if self.progress.step % self.plan.log_every == 0:
                    self.log(rate, rows)
                if time.monotonic() - saved >= self.plan.save_every:
                    self.save()
                    saved = time.monotonic()
            if not batches:
                raise ValueError("there are no examples to learn from")
            self.progress.round, self.progress.batch = self.progress.round + 1, 0
