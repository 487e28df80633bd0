"""Endless training batches of about as many target pieces each, with little padding."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

import torch

from starter.augment import Augmenter
from starter.corpora import Pair
from starter.model import Batch
from starter.pieces import EOS, Pieces, sampled


@dataclass(frozen=True)
class Feed:
    """What the batches are made of and how."""

    pairs: list[Pair]
    pieces: Pieces
    augment: Augmenter
    batch_pieces: int = 700
    sampled_share: float = 0.5
    alpha: float = 0.2
    pool: int = 6000


Example = tuple[list[int], list[int]]


def collate(examples: list[Example], pad: int) -> Batch:
    """Pad to the longest; the decoder starts from padding, as Marian does."""
    longest = max(len(source) for source, _ in examples)
    widest = max(len(target) for _, target in examples)
    source = torch.full((len(examples), longest), pad)
    target = torch.full((len(examples), widest), pad)
    for row, (ours, theirs) in enumerate(examples):
        source[row, : len(ours)] = torch.tensor(ours)
        target[row, : len(theirs)] = torch.tensor(theirs)
    start = torch.full_like(target, pad)
    start[:, 1:] = target[:, :-1]
    return Batch(source, start, target)


def example(feed: Feed, pair: Pair, into_english: bool, rng: random.Random) -> Example:
    """Augment one pair and cut it into pieces, differently each time."""
    foreign, english = feed.augment(pair.foreign, pair.english, into_english, rng)
    ours, theirs = (foreign, english) if into_english else (english, foreign)
    source = feed.pieces.source(ours, into_english, sampled(rng, feed.sampled_share, feed.alpha))
    alpha = sampled(rng, feed.sampled_share / 2, feed.alpha)
    return source, [*feed.pieces.encode(theirs, alpha), EOS]


def epoch(feed: Feed, rng: random.Random) -> Iterator[Batch]:
    """Every pair once in each of its directions, in random order of random batches."""
    jobs = [(pair, True) for pair in feed.pairs]
    jobs += [(pair, False) for pair in feed.pairs if not pair.into_english_only]
    rng.shuffle(jobs)
    for at in range(0, len(jobs), feed.pool):
        pool = [example(feed, pair, way, rng) for pair, way in jobs[at : at + feed.pool]]
        pool.sort(key=lambda e: (len(e[1]), len(e[0]), rng.random()))
        batches: list[list[Example]] = [[]]
        for item in pool:
            wide = max(len(item[1]), (len(item[0]) + len(item[1])) // 2)
            if wide * (len(batches[-1]) + 1) > feed.batch_pieces and batches[-1]:
                batches.append([])
            batches[-1].append(item)
        rng.shuffle(batches)
        for batch in batches:
            yield collate(batch, feed.pieces.pad)
