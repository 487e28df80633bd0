"""Anchors: which sentences are each other's nearest, in small documents and in large ones."""

import numpy as np
import pytest

from quoteverify.alignment import anchors as module
from quoteverify.alignment.anchors import anchors, chain
from quoteverify.alignment.space import View
from quoteverify.errors import Stopped
from quoteverify.records.translation import never


def two_versions(sentences: int, seed: int = 1) -> tuple[View, list[int]]:
    """A document and a noisy version of it, of which a passage stands elsewhere; with where each sentence went."""
    chance = np.random.default_rng(seed)
    source = chance.normal(size=(sentences, 64)).astype(np.float32)
    third = sentences // 3
    order = [*range(third, 2 * third), *range(third), *range(2 * third, sentences)]
    noise = chance.normal(scale=0.3, size=(sentences, 64)).astype(np.float32)
    return View(source, source[order] + noise, 1.0), [order.index(k) for k in range(sentences)]


def test_every_sentence_finds_its_version() -> None:
    view, went = two_versions(300)
    found = anchors([view], 0.2, never)
    assert len(found) > 295
    assert all(went[i] == j for i, j, _ in found)


def test_large_documents_are_compared_in_part_and_find_nearly_all(monkeypatch: pytest.MonkeyPatch) -> None:
    view, went = two_versions(900)
    monkeypatch.setattr(module, "EXACT", 1000)
    found = anchors([view], 0.2, never)
    assert len(found) > 0.95 * 900
    assert all(went[i] == j for i, j, _ in found)


def test_only_a_part_of_the_pairs_of_large_documents_is_compared() -> None:
    sizes = []
    for size in (4_000, 8_000):
        left = right = np.random.default_rng(2).normal(size=(size, 8)).astype(np.float32)
        runs = list(module.compared(left, right))
        assert [start for start, _, _ in runs[1:]] == [stop for _, stop, _ in runs[:-1]]
        sizes.append(sum((stop - start) * len(columns) for start, stop, columns in runs))
    assert sizes[1] == pytest.approx(2 * sizes[0], rel=0.01)


def test_a_cancelled_search_stops() -> None:
    view, _ = two_versions(30)
    with pytest.raises(Stopped):
        anchors([view], 0.2, lambda: True)


def test_the_chain_rises_on_both_sides_and_is_the_heaviest() -> None:
    assert chain([(0, 2, 0.9), (1, 0, 0.5), (2, 1, 0.5), (3, 3, 0.1)]) == [(1, 0), (2, 1), (3, 3)]
    assert chain([(0, 2, 0.9), (1, 0, 0.3), (2, 1, 0.3)]) == [(0, 2)]
    assert chain([]) == []
