"""Teach the reader.

Run ``python -m tools.reader prepare`` once, then ``python -m tools.reader train``: it goes on, at the lowest priority,
until it is killed, and takes up where it was saved. ``train --finish MINUTES`` ends it well. Everything lies in
``--folder``, outside the tree. ``python -m benchmarks.reader`` measures it.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import torch

from tools.judge_training.schedule import Schedule
from tools.reader.pairs import prepare
from tools.reader.training import Trainer, begin
from tools.runs import default_folder
from tools.starter.workers import Gang


def work(rank: int, size: int, wanted: argparse.Namespace) -> None:
    """What each process does: learn its share."""
    if size > 1:
        torch.set_num_threads(1)
    # Denormal numbers cost a hundred times the time and change nothing here.
    torch.set_flush_denormal(True)
    reader, known = begin(wanted.judge, wanted.folder, wanted.layers)
    finish = None if wanted.finish is None else 60 * wanted.finish
    schedule = Schedule(wanted.rate, wanted.warm_up, finish, cool_share=1.0)
    gang = Gang(rank, size, wanted.folder / "meeting")
    trainer = Trainer(reader, known, schedule, wanted.folder, gang, wanted.pieces)
    if trainer.resume() and gang.leads:
        print(f"resumed at step {trainer.progress.step}", flush=True)
    trainer.run()


def main() -> None:
    """Reads the command line and does what it says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=("prepare", "train"))
    parser.add_argument("--folder", type=Path, default=default_folder() / "reader")
    parser.add_argument("--judge", type=Path, default=Path("../shared/models/judge"), help="encoder and tokenizer")
    parser.add_argument("--texts", type=Path, default=Path("../shared/train"), help="folder of text.*.bz2")
    parser.add_argument("--layers", type=int, default=2, help="of the decoder")
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--warm-up", type=int, default=300, help="steps")
    parser.add_argument("--pieces", type=int, default=1500, help="of either side in a batch of a process")
    parser.add_argument("--finish", type=float, metavar="MINUTES", help="cool down from where the run is")
    parser.add_argument("--workers", type=int, default=2, help="processes")
    wanted = parser.parse_args()
    if wanted.action == "prepare":
        prepare(wanted.texts, wanted.judge / "tokenizer.json", wanted.folder)
        return
    os.nice(19)
    (wanted.folder / "meeting").unlink(missing_ok=True)
    if wanted.workers == 1:
        work(0, 1, wanted)
    else:
        torch.multiprocessing.spawn(work, (wanted.workers, wanted), nprocs=wanted.workers)


if __name__ == "__main__":
    main()
