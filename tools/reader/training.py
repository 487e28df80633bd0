"""Teaching the reader: each piece of the English from the source and the pieces before it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - the name everybody knows it by

from tools.judge_training.encoder import read_encoder
from tools.judge_training.schedule import Schedule
from tools.reader.model import Reader, Shape
from tools.reader.pairs import Pairs, padded_english, padded_sources, read_pairs
from tools.runs import store
from tools.starter.training import CLOCK_LIMIT
from tools.starter.workers import Gang, Gradients

BLIND_SHARE = 0.12
"""Of the pairs, that are shown without their source: so it learns how English goes by itself."""
SMOOTHING = 0.05
SAVE_SECONDS, LOG_STEPS = 240.0, 100
FILE = "reader.pt"


@dataclass
class Progress:
    """How far a run is; ``batch`` of ``epoch`` is the next to be learnt."""

    step: int = 0
    epoch: int = 0
    batch: int = 0
    pieces: int = 0
    seconds: float = 0.0


class Trainer:
    """A reader, its optimiser and the folder of its pairs and checkpoint."""

    def __init__(
        self, reader: Reader, known: list[int], schedule: Schedule, folder: Path, gang: Gang, pieces: int = 1500
    ) -> None:
        self.reader, self.known, self.schedule, self.folder, self.gang = reader, known, schedule, folder, gang
        self.pieces, self.progress, self.begun = pieces, Progress(), Progress()
        learning = list(reader.learning())
        self.optimiser = torch.optim.Adam(learning, lr=schedule.peak, betas=(0.9, 0.99), eps=1e-9, fused=True)
        self.gradients = Gradients(learning)
        self.train, self.held = read_pairs(folder / "train.npz"), read_pairs(folder / "held.npz")

    def resume(self) -> bool:
        """Takes up a saved run; says whether there was one."""
        path = self.folder / FILE
        if not path.exists():
            return False
        stored = torch.load(path, weights_only=True)
        self.reader.load_state_dict(stored["reader"], strict=False)
        self.optimiser.load_state_dict(stored["optimiser"])
        self.progress, self.begun = Progress(**stored["progress"]), Progress(**stored["progress"])
        return True

    def save(self) -> None:
        """A kill at any moment leaves a whole file."""
        values = {
            "reader": self.reader.learnt(),
            "optimiser": self.optimiser.state_dict(),
            "progress": asdict(self.progress),
            "known": self.known,
            "layers": self.reader.decoder.shape.decoder_layers,
        }
        store(values, self.folder / FILE)

    def run(self, steps: int | None = None) -> None:
        """To the end of the schedule, or for so many steps, saving and scoring as it goes."""
        torch.manual_seed(self.progress.step * self.gang.size + self.gang.rank)
        saved, last, losses = self.progress.seconds, time.monotonic(), []
        for chosen in self._batches():
            losses.append(self._learn(chosen, last))
            last = time.monotonic()
            if len(losses) == LOG_STEPS:
                self._say(f"{asdict(self.progress)} loss {sum(losses) / len(losses):.3f}")
                losses = []
            done = self.schedule.done(self.progress.seconds - self.begun.seconds)
            done = done or self.progress.step - self.begun.step == steps
            if done or self.progress.seconds - saved > SAVE_SECONDS:
                saved = self.progress.seconds
                if self.gang.leads:
                    self._say(f"step {self.progress.step} held out {held_out(self.reader, self.held)}")
                    self.save()
            if done:
                return

    def _batches(self) -> Iterator[list[int]]:
        while True:
            batches = self.train.batches(self.progress.epoch, self.pieces, self.gang.rank, self.gang.size)
            for number, chosen in enumerate(batches):
                if number >= self.progress.batch:
                    self.progress.batch = number + 1
                    yield chosen
            self.progress.epoch, self.progress.batch = self.progress.epoch + 1, 0

    def _learn(self, chosen: list[int], last: float) -> float:
        """One step; ``last`` is when the one before ended."""
        now, begun = self.progress, self.begun
        rate = self.schedule.rate(now.step - begun.step, now.seconds - begun.seconds)
        for group in self.optimiser.param_groups:
            group["lr"] = rate
        blind = torch.rand(len(chosen)) < BLIND_SHARE
        logits, wanted = predicted(self.reader.train(), self.train, chosen, blind)
        loss = F.cross_entropy(logits, wanted, label_smoothing=SMOOTHING)
        self.gradients.clear()
        loss.backward()
        seconds = now.seconds + min(time.monotonic() - last, CLOCK_LIMIT)
        now.seconds = self.gradients.share(self.gang, seconds)
        self.gradients.clip(1.0)
        self.optimiser.step()
        now.step += 1
        now.pieces += self.gang.size * len(wanted)
        return float(loss.detach())

    def _say(self, text: str) -> None:
        if self.gang.leads:
            print(text, flush=True)


def predicted(reader: Reader, pairs: Pairs, chosen: list[int], blind: Tensor, by: int = 0) -> tuple[Tensor, Tensor]:
    """Logits (pieces, known) in bfloat16's precision, and what is said there; each with the source ``by`` rows off."""
    both = [pairs.pair(number) for number in chosen]
    given, said = padded_english([english for _, english in both], reader.padding)
    real = said != reader.padding
    sources = padded_sources([both[(row + by) % len(both)][0] for row in range(len(both))])
    with torch.autocast("cpu", torch.bfloat16):
        logits = reader(sources, given, real, blind)
    return logits.float(), said[real]


def held_out(reader: Reader, pairs: Pairs) -> dict[str, float]:
    """Loss a piece (nats) with the right source, with another's, and with none: they must part."""
    reader.eval()
    totals = {"right": 0.0, "another": 0.0, "none": 0.0}
    count = 0
    for chosen in pairs.batches(0, 3000):
        for name, by, none in (("right", 0, False), ("another", 1, False), ("none", 0, True)):
            with torch.no_grad():
                logits, wanted = predicted(reader, pairs, chosen, torch.full((len(chosen),), none), by)
            totals[name] += float(F.cross_entropy(logits, wanted, reduction="sum"))
        count += len(wanted)
    return {name: round(total / max(1, count), 4) for name, total in totals.items()}


def begin(encoder_folder: Path, folder: Path, layers: int) -> tuple[Reader, list[int]]:
    """A new reader for the pairs in ``folder``, and the pieces that it knows."""
    known = np.load(folder / "known.npy").tolist()
    torch.manual_seed(1)
    reader = Reader(read_encoder(encoder_folder / "encoder.npz"), Shape(len(known), layers))
    held = read_pairs(folder / "held.npz")
    reader.begin(known, padded_sources([held.pair(number)[0] for number in range(min(300, len(held)))]))
    return reader, known


@dataclass(frozen=True)
class Run:
    """What ``python -m tools.reader train`` was asked: folders of the encoder and of the run, and how to learn."""

    encoder: Path
    folder: Path
    layers: int
    schedule: Schedule
    pieces: int
    workers: int


def teach(rank: int, run: Run) -> None:
    """What each process of a run does: learn its share."""
    if run.workers > 1:
        torch.set_num_threads(1)
    # Denormal numbers cost a hundred times the time and change nothing here.
    torch.set_flush_denormal(True)
    reader, known = begin(run.encoder, run.folder, run.layers)
    gang = Gang(rank, run.workers, run.folder / "meeting")
    trainer = Trainer(reader, known, run.schedule, run.folder, gang, run.pieces)
    if trainer.resume() and gang.leads:
        print(f"resumed at step {trainer.progress.step}", flush=True)
    trainer.run()
