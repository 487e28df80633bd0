"""Endless training batches of about as many target pieces each, with little padding."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from tools.starter.augment import Augmenter
from tools.starter.corpora import Pair
from tools.starter.model import Batch
from tools.starter.pieces import EOS, Pieces, sampled


@dataclass(frozen=True)
class Feed:
    """What the batches are made of and how."""

    pairs: list[Pair]
    pieces: Pieces
    augment: Augmenter
    batch_pieces: int = 700
    sampled_share: float = 0.2
    alpha: float = 0.4
    pool: int = 24_000
    joined_share: float = 0.1


LONGEST = 100
"""Pieces; what is longer after an unlucky cut is left out this time."""
JOINED_WORDS = 36
"""Words of English at most in two pairs that are shown as one."""

Example = tuple[list[int], list[int]]


def padded(rows: list[list[int]], pad: int) -> Tensor:
    longest = max(map(len, rows))
    return torch.tensor([row + [pad] * (longest - len(row)) for row in rows])


def collate(examples: list[Example], pad: int) -> Batch:
    """Pad to the longest; the decoder starts from padding, as Marian does."""
    source = padded([ours for ours, _ in examples], pad)
    target = padded([theirs for _, theirs in examples], pad)
    start = torch.full_like(target, pad)
    start[:, 1:] = target[:, :-1]
    return Batch(source, start, target)


def example(feed: Feed, pair: Pair, into_english: bool, rng: random.Random) -> Example:
    """Augment one pair and cut it into pieces, differently each time."""
    foreign, english = feed.augment(pair.foreign, pair.english, into_english, rng)
    ours, theirs = (foreign, english) if into_english else (english, foreign)
    source = feed.pieces.source(ours, into_english, sampled(rng, feed.sampled_share, feed.alpha))
    alpha = sampled(rng, feed.sampled_share / 4, feed.alpha)
    return source, [*feed.pieces.encode(theirs, alpha), EOS]


def joined(feed: Feed, pair: Pair, rng: random.Random) -> Pair:
    """Now and then two short pairs as one, so that inputs of several sentences are nothing new."""
    if rng.random() >= feed.joined_share:
        return pair
    other = rng.choice(feed.pairs)
    words = len(pair.english.split()) + len(other.english.split())
    fits = other.into_english_only == pair.into_english_only and words <= JOINED_WORDS
    return other.followed_by(pair) if fits else pair


def epoch(feed: Feed, rng: random.Random, rank: int = 0, size: int = 1) -> Iterator[Batch]:
    """Every pair once in each of its directions, in random order of random batches; some with another before them.

    Of ``size`` processes each takes its own share of the pairs.
    """
    jobs = [(pair, True) for pair in feed.pairs]
    jobs += [(pair, False) for pair in feed.pairs if not pair.into_english_only]
    rng.shuffle(jobs)
    jobs = jobs[rank::size]
    for at in range(0, len(jobs), feed.pool):
        made = (example(feed, joined(feed, pair, rng), way, rng) for pair, way in jobs[at : at + feed.pool])
        pool = [item for item in made if max(len(item[0]), len(item[1])) <= LONGEST]
        pool.sort(key=lambda e: (len(e[0]), len(e[1]), rng.random()))
        batches: list[list[Example]] = [[]]
        for item in pool:
            wide = max(len(item[1]), (len(item[0]) + len(item[1])) // 2)
            if wide * (len(batches[-1]) + 1) > feed.batch_pieces and batches[-1]:
                batches.append([])
            batches[-1].append(item)
        rng.shuffle(batches)
        for batch in batches:
            yield collate(batch, feed.pieces.pad)
