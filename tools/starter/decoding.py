"""Greedy translation with the training network, to watch it on held-out pairs."""

from __future__ import annotations

import sacrebleu
import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - the name everybody knows it by

from tools.starter.batches import collate
from tools.starter.corpora import Pair
from tools.starter.model import Marian
from tools.starter.pieces import EOS, Pieces


@torch.inference_mode()
def greedy(model: Marian, pieces: Pieces, texts: list[str], into_english: bool) -> list[str]:
    """The likeliest piece each time, at most 60 of them."""
    device = model.embedding.weight.device
    sources = [pieces.source(text, into_english) for text in texts]
    source = collate([(ids, []) for ids in sources], pieces.pad).source.to(device)
    memory, mask = model.encode(source)
    out = torch.full((len(texts), 1), pieces.pad, device=device)
    done = torch.zeros(len(texts), dtype=torch.bool, device=device)
    for _ in range(60):
        states, _ = model.decode(out, memory, mask)
        best = model.logits(states[:, -1]).argmax(-1).masked_fill(done, EOS)
        out = torch.cat([out, best[:, None]], 1)
        done |= best == EOS
        if bool(done.all()):
            break
    return [pieces.decode(until_end(row)) for row in out[:, 1:]]


def until_end(row: Tensor) -> list[int]:
    ids: list[int] = row.tolist()
    return ids[: ids.index(EOS)] if EOS in ids else ids


@torch.inference_mode()
def held_out_loss(model: Marian, pieces: Pieces, pairs: list[Pair], exchanged: bool = False) -> float:
    """Cross-entropy a piece over both directions, nats, without smoothing.

    With ``exchanged`` each target stands beside the next pair's source: where that costs nothing, the model does
    not read its source.
    """
    sources = pairs[1:] + pairs[:1] if exchanged else pairs
    total, count = 0.0, 0
    device = model.embedding.weight.device
    for into_english in (True, False):
        examples = []
        for read, pair in zip(sources, pairs, strict=True):
            ours, theirs = (read.foreign, pair.english) if into_english else (read.english, pair.foreign)
            target = [*pieces.encode(theirs), EOS]
            examples.append((pieces.source(ours, into_english), target))
        batch = collate(examples, pieces.pad)
        memory, mask = model.encode(batch.source.to(device))
        states, _ = model.decode(batch.start.to(device), memory, mask)
        real = (batch.target != pieces.pad).to(device)
        logits = model.logits(states[real]).float()
        loss = F.cross_entropy(logits, batch.target.to(device)[real], reduction="sum")
        total, count = total + float(loss), count + int(real.sum())
    return total / count


def held_out_scores(model: Marian, pieces: Pieces, pairs: list[Pair]) -> dict[str, float]:
    """Loss with right and with exchanged sources, and chrF of greedy translations into English and into Russian."""
    was_training = model.training
    model.eval()
    foreign = [pair.foreign for pair in pairs]
    english = [pair.english for pair in pairs]
    into_english = greedy(model, pieces, foreign, True)
    into_russian = greedy(model, pieces, english, False)
    scores = {
        "loss": held_out_loss(model, pieces, pairs),
        "loss_exchanged": held_out_loss(model, pieces, pairs, exchanged=True),
        "chrf_en": sacrebleu.corpus_chrf(into_english, [english]).score,
        "chrf_ru": sacrebleu.corpus_chrf(into_russian, [foreign]).score,
    }
    model.train(was_training)
    return scores
