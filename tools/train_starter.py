"""Train the Russian-English starter model from the corpora and write it for the app.

    python tools/train_starter.py --corpora ../shared/corpora --work WORK --out OUT

Everything lies in WORK (pieces, alignments, checkpoints, ``log.jsonl``); the same command
takes up an interrupted run where it was saved.  OUT gets the Hugging Face Marian folder.
"""

from __future__ import annotations

import argparse
import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from starter import alignment, corpora, embeddings, pieces
from starter.augment import Augmenter
from starter.batches import Feed
from starter.model import Marian, Shape
from starter.training import Plan, Trainer
from torch import Tensor

VOCABULARY = 4000
LARGE_VOCABULARY = 12_000


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--tests", type=Path, nargs="*", default=[], help="sentences to leave out")
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--minutes", type=float, default=95.0)
    parser.add_argument("--steps", type=int, help="length in updates instead of minutes")
    parser.add_argument("--rate", type=float, default=1e-3, help="peak learning rate")
    parser.add_argument("--batch", type=int, default=700, help="target pieces a batch")
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--layers", type=int, nargs=2, default=(3, 1), help="encoder, decoder")
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--guidance", type=float, default=1.0)
    parser.add_argument("--random-start", action="store_true", help="no bilingual embeddings")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def prepare_pieces(work: Path, corpus: corpora.Corpus, size: int, seed: int) -> pieces.Pieces:
    """The subword model, trained once on both sides of the Russian pairs and some Ukrainian."""
    model = work / "pieces.model"
    if not model.exists():
        texts = [text for pair in corpus.train for text in (pair.foreign, pair.english)]
        pieces.train_pieces(texts, size, work / "pieces")
    return pieces.Pieces(model, seed)


def prepare_start(
    work: Path, corpus: corpora.Corpus, cutter: pieces.Pieces, width: int
) -> tuple[Tensor, Tensor]:
    """Translation table and first embeddings, from one best and one sampled cut of each pair."""
    path = work / f"start-{width}.npz"
    if not path.exists():
        cut = []
        for pair in dict.fromkeys(corpus.train):
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


def build(arguments: argparse.Namespace, device: torch.device) -> Trainer:
    """Data, model and optimiser, as the arguments and the machine say."""
    large = device.type == "cuda"
    work: Path = arguments.work
    work.mkdir(parents=True, exist_ok=True)
    corpus = corpora.load(arguments.corpora, arguments.tests)
    print({**corpus.counts, "pairs an epoch": len(corpus.train)}, flush=True)
    size = LARGE_VOCABULARY if large else VOCABULARY
    cutter = prepare_pieces(work, corpus, size, arguments.seed)
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
    batch = arguments.batch
    if large:
        shape = replace(
            shape, d_model=512, heads=8, ffn=2048, encoder_layers=6, decoder_layers=3, dropout=0.2
        )
        batch = 8 * batch
    table, start = prepare_start(work, corpus, cutter, shape.d_model)
    torch.manual_seed(arguments.seed)
    model = Marian(shape)
    if not arguments.random_start:
        model.embedding.weight.data[: shape.pad] = start[: shape.pad]
    feed = Feed(corpus.train, cutter, Augmenter(names(corpus)), batch_pieces=batch)
    plan = Plan(
        minutes=arguments.minutes,
        steps=arguments.steps,
        peak_rate=arguments.rate,
        guidance=arguments.guidance,
        seed=arguments.seed,
    )
    return Trainer(model.to(device), feed, corpus.held_out, table.to(device), plan, work)


def main() -> None:
    arguments = parse()
    torch.set_num_threads(arguments.threads)
    random.seed(arguments.seed)
    trainer = build(arguments, torch.device("cuda" if torch.cuda.is_available() else "cpu"))
    if trainer.resume():
        print(f"resumed at step {trainer.progress.step}", flush=True)
    trainer.run()


if __name__ == "__main__":
    main()
