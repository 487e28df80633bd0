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
from tools.reader.training import Run, teach
from tools.runs import default_folder


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
    finish = None if wanted.finish is None else 60 * wanted.finish
    schedule = Schedule(wanted.rate, wanted.warm_up, finish, cool_share=1.0)
    run = Run(wanted.judge, wanted.folder, wanted.layers, schedule, wanted.pieces, wanted.workers)
    if run.workers == 1:
        teach(0, run)
    else:
        torch.multiprocessing.spawn(teach, (run,), nprocs=run.workers)


if __name__ == "__main__":
    main()
