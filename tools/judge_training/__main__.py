"""Commands: ``prepare`` examples, ``train``, ``probe`` for short cuts, ``export`` (also a mean of judges), ``card``.

A run goes on where it was whenever ``train`` is called again; ``--finish MINUTES`` ends it well, cooling down. On two
cores at the lowest priority a judge sees about 30 examples a second where nothing else runs.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch

from tools.judge_training import checkpoints, weights
from tools.judge_training import probe as probing
from tools.judge_training.alone import Alone, centre
from tools.judge_training.batches import DEFAULT_SHARES
from tools.judge_training.card import Run, card
from tools.judge_training.pieces import Cutter
from tools.judge_training.prepare import SOURCES, Material, Supply, prepare
from tools.judge_training.schedule import Schedule
from tools.judge_training.training import Plan, Trainer, be_lowly, device_of, learnt
from tools.runs import default_folder

CENTRED = 20_000
"""Pieces that the mean states of either side are taken from."""


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m tools.judge_training", description=__doc__)
    parser.add_argument("--folder", type=Path, default=default_folder(), help="where runs lie")
    parser.add_argument("--judge", type=Path, required=True, help="folder with encoder.npz and tokenizer.json")
    commands = parser.add_subparsers(dest="command", required=True)
    making = commands.add_parser("prepare", help="make examples")
    making.add_argument("data", type=Path, help="folder of the corpora and items")
    making.add_argument("--items", type=Path, nargs="*", default=[], help="further files of contrast items")
    making.add_argument("--held-out", type=Path, nargs="*", default=[], help="files of items never to learn from")
    making.add_argument("--only", nargs="*", choices=sorted(SOURCES), default=list(SOURCES))
    learning = commands.add_parser("train", help="learn, or go on learning")
    learning.add_argument("--start", type=Path, help="weights to begin with where there is no checkpoint yet")
    learning.add_argument(
        "--design", choices=sorted(weights.DESIGNS), help="how it reads both texts, if not as --start"
    )
    learning.add_argument("--finish", type=float, metavar="MINUTES", help="end well after so many, cooling down")
    learning.add_argument("--rate", type=float, default=1e-4)
    learning.add_argument("--frozen", type=int, default=1, help="layers left as they are")
    learning.add_argument("--budget", type=int, default=3_000, help="pieces a batch; 60,000 on CUDA")
    learning.add_argument("--shares", type=json.loads, default={}, help='groups a round, as {"mined": 500}')
    learning.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda"))
    learning.add_argument("--threads", type=int, default=2)
    looking = commands.add_parser("probe", help="look for short cuts in the examples")
    looking.add_argument("weights", type=Path, help="a shipped judge")
    looking.add_argument("--groups", type=int, default=300, help="of each kind")
    shipping = commands.add_parser("export", help="write the shipped format")
    shipping.add_argument("output", type=Path)
    shipping.add_argument("--last", action="store_true", help="the last weights, not their running mean")
    telling = commands.add_parser("card", help="write the model card of a shipped judge")
    telling.add_argument("weights", type=Path)
    telling.add_argument("output", type=Path)
    telling.add_argument("--start", default="the handed-over judge", help="what the run began with, in words")
    telling.add_argument("--figures", type=Path, help="Markdown of benchmarks/judge.py")
    telling.add_argument("--groups", type=int, default=300)
    for command in (shipping, telling):
        command.add_argument("--mix", nargs=2, action="append", default=[], metavar=("SHARE", "FILE"))
        command.add_argument("--share", type=float, default=1.0, help="of the checkpoint in a mean with --mix")
    return parser.parse_args()


def train(options: argparse.Namespace) -> None:
    """Learn until stopped."""
    be_lowly()
    torch.set_num_threads(options.threads)
    torch.manual_seed(5)
    judge = weights.load_judge(options.judge / "encoder.npz", options.start, options.design)
    supply = Supply(options.folder, {**DEFAULT_SHARES, **options.shares})
    if isinstance(judge, Alone) and options.start is None:
        feed = supply()
        centre(judge, feed.batch(feed.round(0, CENTRED)[0]))
    schedule = Schedule(options.rate, finish=options.finish and options.finish * 60)
    plan = Plan(schedule, budget=options.budget, frozen=options.frozen)
    trainer = Trainer(judge, plan, options.folder, device_of(options.device))
    if trainer.resume():
        print(f"going on after {trainer.progress.seen} examples", flush=True)
    trainer.run(supply)


def probe(options: argparse.Namespace) -> list[probing.Probed]:
    """Every kind of example in the folder."""
    judge = weights.load_judge(options.judge / "encoder.npz", options.weights)
    parts = Supply(options.folder, {})().parts
    return [probing.probed(judge, name, part, options.groups) for name, part in sorted(parts.items())]


def write_card(options: argparse.Namespace) -> None:
    """From the folder's checkpoint, log and examples."""
    found = checkpoints.read_checkpoint(options.folder)
    if found is None:
        raise SystemExit(f"no checkpoint in {options.folder}")
    parts = Supply(options.folder, {})().parts
    run = Run(
        options.start,
        found.progress,
        {name: len(part.packed) for name, part in parts.items()},
        learnt(options.folder),
        options.figures.read_text(encoding="utf-8") if options.figures else "",
        probe(options),
        [(float(share), Path(path).stem) for share, path in options.mix],
        options.share,
    )
    options.output.write_text(card(run), encoding="utf-8")


def export(options: argparse.Namespace) -> None:
    """The checkpoint, or its mean with other judges, as it ships."""
    found = checkpoints.read_checkpoint(options.folder)
    if found is None:
        raise SystemExit(f"no checkpoint in {options.folder}")
    states = [found.judge if options.last else found.average]
    states += [weights.read_state(Path(path)) for _, path in options.mix]
    shares = [options.share, *(float(share) for share, _ in options.mix)]
    weights.write_state(weights.mean(states, shares), options.output)


def main() -> None:
    """Runs a command."""
    options = arguments()
    if options.command == "prepare":
        be_lowly()
        material = Material(options.data, tuple(options.items), tuple(options.held_out))
        cutter = Cutter(options.judge / "tokenizer.json")
        print(json.dumps(prepare(material, cutter, options.folder, options.only)))
    elif options.command == "train":
        train(options)
    elif options.command == "probe":
        print(probing.table(probe(options)))
    elif options.command == "card":
        write_card(options)
    else:
        export(options)


if __name__ == "__main__":
    main()
