"""Train the Russian-English starter model from pairs of sentences and write it for the app.

Run from the project's root::

    python -m tools.train_starter --mixed ../shared/train
    python -m tools.train_starter --mixed ../shared/train --finish 30 --out OUT

The first goes on for as long as it is left alone, at the lowest priority, and takes up an
interrupted run where it was saved; the second ends the run well in 30 minutes, at any time, and
writes the Hugging Face Marian folder with its model card.  Everything else (alignments,
checkpoints, ``log.jsonl``) lies in the folder of ``--work``, outside the tree.  ``--corpora``
reads the raw corpora in place of mixed pairs; ``--grow MODEL`` begins from a finished smaller model of the same
width in place of word alignments.  On a CUDA GPU the network is wider and computes in bfloat16.
"""

from __future__ import annotations

import argparse
import os
import random
import shlex
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from tools.runs import default_folder
from tools.starter import alignment, card, corpora, embeddings, export, growth, pieces
from tools.starter.augment import Augmenter
from tools.starter.batches import Feed
from tools.starter.decoding import held_out_scores
from tools.starter.model import Marian, Shape
from tools.starter.training import Plan, Trainer
from tools.starter.workers import Gang

VOCABULARY = 4400
START_PAIRS, START_WORDS = 60_000, 20
"""Pairs from which the translation table and the first embeddings come, and words of English in each, at most.

Every possible link of every pair lies in memory at once: long sentences cost their square."""


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    texts = parser.add_mutually_exclusive_group(required=True)
    texts.add_argument("--mixed", type=Path, help="folder of clean pairs (text.*.bz2) and their pieces (joint.model)")
    texts.add_argument("--corpora", type=Path, help="folder of raw corpora, to be cleaned and cut here")
    parser.add_argument("--tests", type=Path, nargs="*", default=[], help="sentences of the corpora to leave out")
    parser.add_argument("--work", type=Path, default=default_folder() / "starter")
    parser.add_argument("--out", type=Path)
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--minutes", type=float, help="length of the whole run")
    length.add_argument("--steps", type=int, help="the same in updates")
    length.add_argument("--finish", type=float, metavar="MINUTES", help="end a run well: cool down from where it is")
    parser.add_argument("--rate", type=float, default=1e-3, help="peak learning rate")
    parser.add_argument("--warm-up", type=int, default=1000, help="updates")
    parser.add_argument("--batch", type=int, default=500, help="target pieces a batch")
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--layers", type=int, nargs=2, default=(6, 2), help="encoder, decoder")
    parser.add_argument("--dropout", type=float, default=0.05)
    parser.add_argument("--guidance", type=float, default=1.0)
    begin = parser.add_mutually_exclusive_group()
    begin.add_argument("--grow", type=Path, metavar="MODEL", help="begin from a finished smaller model; no guidance")
    begin.add_argument("--random-start", action="store_true", help="no bilingual embeddings")
    parser.add_argument(
        "--half", action="store_true", help="compute in bfloat16 on a CPU that has it; a GPU always does"
    )
    parser.add_argument("--workers", type=int, default=2, help="processes, on a CPU")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def read(arguments: argparse.Namespace) -> corpora.Corpus:
    """The pairs that the arguments name."""
    if arguments.mixed is not None:
        return corpora.load_mixed(arguments.mixed)
    return corpora.load(arguments.corpora, arguments.tests)


def prepare_pieces(arguments: argparse.Namespace, corpus: corpora.Corpus, seed: int) -> pieces.Pieces:
    """The subword model of the model to grow or of the mixed pairs, else one trained here, with some Ukrainian."""
    if arguments.grow is not None:
        return pieces.Pieces(arguments.grow / "source.spm", seed)
    if arguments.mixed is not None:
        return pieces.Pieces(arguments.mixed / "joint.model", seed)
    model = arguments.work / "pieces.model"
    if not model.exists():
        russian = [pair for pair in corpus.train if not pair.into_english_only]
        others = [pair for pair in corpus.train if pair.into_english_only][:1500]
        texts = [text for pair in russian + others for text in (pair.foreign, pair.english)]
        pieces.train_pieces(texts, VOCABULARY, arguments.work / "pieces")
    return pieces.Pieces(model, seed)


def prepare_start(work: Path, corpus: corpora.Corpus, cutter: pieces.Pieces, width: int) -> tuple[Tensor, Tensor]:
    """Translation table and first embeddings, from one best and one sampled cut of each of some pairs."""
    path = work / f"start-{width}.npz"
    if not path.exists():
        cut = []
        pairs = [pair for pair in dict.fromkeys(corpus.train) if len(pair.english.split()) <= START_WORDS]
        for pair in random.Random(1).sample(pairs, min(len(pairs), START_PAIRS)):
            for alpha in (0.0, 0.2):
                ours = cutter.encode(pair.foreign, alpha)
                theirs = cutter.encode(pair.english, alpha)
                cut.append((ours, theirs))
        vocab = len(cutter)
        table = alignment.train_table(cut, vocab)
        table += alignment.train_table([(e, f) for f, e in cut], vocab)
        start = embeddings.bilingual_start(cut, vocab, width)
        np.savez(path, table=table.astype(np.float16), start=start.numpy())
    saved = np.load(path)
    return torch.from_numpy(saved["table"]), torch.from_numpy(saved["start"])


def names(corpus: corpora.Corpus) -> tuple[tuple[str, str], ...]:
    """Single names, Russian and English, for the augmenter."""
    found = (
        (pair.foreign, pair.english)
        for pair in corpus.train
        if pair.foreign.isalpha() and pair.english.isalpha() and pair.foreign[0].isupper()
    )
    return tuple(dict.fromkeys(found))


def build(arguments: argparse.Namespace, corpus: corpora.Corpus, gang: Gang) -> Trainer:
    """Data, model and optimiser, as the arguments and the machine say."""
    large = torch.cuda.is_available()
    device = torch.device("cuda" if large else "cpu")
    work: Path = arguments.work
    cutter = prepare_pieces(arguments, corpus, arguments.seed + gang.rank)
    encoder, decoder = arguments.layers
    shape = Shape(
        len(cutter),
        d_model=arguments.width,
        heads=arguments.width // 64,
        ffn=4 * arguments.width,
        encoder_layers=encoder,
        decoder_layers=decoder,
        dropout=arguments.dropout,
    )
    batch = arguments.batch // gang.size
    if large:
        shape = replace(shape, d_model=384, heads=6, ffn=1536, dropout=0.1)
        batch = 24 * batch
    torch.manual_seed(arguments.seed)
    model = Marian(shape)
    table = None
    if arguments.grow is not None:
        growth.grow(model, arguments.grow)
    else:
        table, start = prepare_start(work, corpus, cutter, shape.d_model)
        if not arguments.random_start:
            model.embedding.weight.data[: shape.pad] = start[: shape.pad]
    torch.manual_seed(arguments.seed + gang.rank)
    feed = Feed(corpus.train, cutter, Augmenter(names(corpus)), batch_pieces=batch)
    plan = Plan(
        minutes=arguments.minutes,
        steps=arguments.steps,
        finish=arguments.finish,
        peak_rate=arguments.rate,
        guidance=0.0 if table is None else arguments.guidance,
        warm_up=arguments.warm_up,
        seed=arguments.seed,
        half=large or arguments.half,
    )
    return Trainer(model.to(device), feed, corpus.held_out, plan, work, table, gang)


def finish(trainer: Trainer, counts: dict[str, int], arguments: argparse.Namespace) -> None:
    """Write the last weights, or their mean with earlier ones where that scores better."""
    files = sorted(trainer.out.glob("weights-*.pt"))
    choices = {count: export.average(files[-count:]) for count in (1, 2, 3, 4) if count <= len(files)}
    scores: dict[int, dict[str, float]] = {}
    for count, weights in choices.items():
        trainer.model.load_state_dict(weights)
        scores[count] = held_out_scores(trainer.model, trainer.feed.pieces, trainer.held_out)
        trainer.log({"averaged": count, **scores[count]})
    best = max(scores, key=lambda count: scores[count]["chrf_en"] + scores[count]["chrf_ru"])
    export.write(choices[best], trainer.model.shape, trainer.feed.pieces, arguments.out)
    command = shlex.join(["python", "-m", "tools.train_starter", *sys.argv[1:]])
    data = card.data_lines(counts, card.licences(arguments.mixed))
    text = card.model_card(trainer, data, command, best, scores[best])
    (arguments.out / "README.md").write_text(text, encoding="utf-8")


def work(rank: int, size: int, arguments: argparse.Namespace) -> None:
    """What each process does: train its share; the first also writes the model."""
    if size > 1:
        torch.set_num_threads(1)
    # Denormal numbers cost a hundred times the time and change nothing here.
    torch.set_flush_denormal(True)
    corpus = read(arguments)
    gang = Gang(rank, size, arguments.work / "meeting")
    trainer = build(arguments, corpus, gang)
    if trainer.resume():
        print(f"resumed at step {trainer.progress.step}", flush=True)
    if trainer.progress.share(trainer.plan) < 1:
        trainer.run()
    if arguments.out is not None and gang.leads:
        finish(trainer, corpus.counts, arguments)


def main() -> None:
    arguments = parse()
    arguments.work.mkdir(parents=True, exist_ok=True)
    os.nice(19)
    size = 1 if torch.cuda.is_available() else arguments.workers
    corpus = read(arguments)
    print({**corpus.counts, "pairs an epoch": len(corpus.train)}, flush=True)
    # The slow preparations happen once, here; the workers find their files.
    build(arguments, corpus, Gang())
    (arguments.work / "meeting").unlink(missing_ok=True)
    if size == 1:
        work(0, 1, arguments)
    else:
        torch.multiprocessing.spawn(work, (size, arguments), nprocs=size)


if __name__ == "__main__":
    main()
