"""Train the Russian-English starter model from the corpora and write it for the app.

Run from the project's root::

    python -m tools.train_starter --corpora ../shared/corpora --work WORK --out OUT

Everything lies in WORK (pieces, alignments, checkpoints, ``log.jsonl``); the same command takes
up an interrupted run where it was saved.  OUT gets the Hugging Face Marian folder with its
model card.  On a CUDA GPU the network is larger and computes in bfloat16.
"""

from __future__ import annotations

import argparse
import shlex
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from tools.starter import alignment, card, corpora, embeddings, export, pieces
from tools.starter.augment import Augmenter
from tools.starter.batches import Feed
from tools.starter.decoding import held_out_scores
from tools.starter.model import Marian, Shape
from tools.starter.training import Plan, Trainer
from tools.starter.workers import Gang

VOCABULARY = 4400
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
    parser.add_argument("--warm-up", type=int, default=1000, help="updates")
    parser.add_argument("--batch", type=int, default=500, help="target pieces a batch")
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--layers", type=int, nargs=2, default=(3, 1), help="encoder, decoder")
    parser.add_argument("--dropout", type=float, default=0.05)
    parser.add_argument("--guidance", type=float, default=1.0)
    parser.add_argument("--random-start", action="store_true", help="no bilingual embeddings")
    parser.add_argument("--workers", type=int, default=2, help="processes, on a CPU")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def prepare_pieces(work: Path, corpus: corpora.Corpus, size: int, seed: int) -> pieces.Pieces:
    """The subword model, trained once on both sides of the Russian pairs and some Ukrainian."""
    model = work / "pieces.model"
    if not model.exists():
        russian = [pair for pair in corpus.train if not pair.into_english_only]
        others = [pair for pair in corpus.train if pair.into_english_only][:1500]
        texts = [text for pair in russian + others for text in (pair.foreign, pair.english)]
        pieces.train_pieces(texts, size, work / "pieces")
    return pieces.Pieces(model, seed)


def prepare_start(work: Path, corpus: corpora.Corpus, cutter: pieces.Pieces, width: int) -> tuple[Tensor, Tensor]:
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


def build(arguments: argparse.Namespace, corpus: corpora.Corpus, gang: Gang) -> Trainer:
    """Data, model and optimiser, as the arguments and the machine say."""
    large = torch.cuda.is_available()
    device = torch.device("cuda" if large else "cpu")
    work: Path = arguments.work
    size = LARGE_VOCABULARY if large else VOCABULARY
    cutter = prepare_pieces(work, corpus, size, arguments.seed + gang.rank)
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
        shape = replace(shape, d_model=512, heads=8, ffn=2048, encoder_layers=6, decoder_layers=3, dropout=0.2)
        batch = 8 * batch
    table, start = prepare_start(work, corpus, cutter, shape.d_model)
    torch.manual_seed(arguments.seed)
    model = Marian(shape)
    torch.manual_seed(arguments.seed + gang.rank)
    if not arguments.random_start:
        model.embedding.weight.data[: shape.pad] = start[: shape.pad]
    feed = Feed(corpus.train, cutter, Augmenter(names(corpus)), batch_pieces=batch)
    plan = Plan(
        minutes=arguments.minutes,
        steps=arguments.steps,
        peak_rate=arguments.rate,
        guidance=arguments.guidance,
        warm_up=arguments.warm_up,
        seed=arguments.seed,
    )
    return Trainer(model.to(device), feed, corpus.held_out, table.to(device), plan, work, gang)


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
    text = card.model_card(trainer, counts, command, best, scores[best])
    (arguments.out / "README.md").write_text(text, encoding="utf-8")


def work(rank: int, size: int, arguments: argparse.Namespace) -> None:
    """What each process does: train its share; the first also writes the model."""
    if size > 1:
        torch.set_num_threads(1)
    # Denormal numbers cost a hundred times the time and change nothing here.
    torch.set_flush_denormal(True)
    corpus = corpora.load(arguments.corpora, arguments.tests)
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
    size = 1 if torch.cuda.is_available() else arguments.workers
    corpus = corpora.load(arguments.corpora, arguments.tests)
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
