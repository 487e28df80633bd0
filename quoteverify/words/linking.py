"""Linking: which words of a source and its rendering stand for each other, for every pair of languages.

The states of the encoder's middle layer for each text alone, less what a text's pieces have in common, are compared
piece by piece; tables, names, letters and places add what they know. Two pieces are linked where each is the other's
partner by far (softmax over both sides, as awesome-align does it: Dou and Neubig 2021; Jalili Sabet et al. 2020 found
the middle layers best), and words where pieces of theirs are. Where the encoder cannot be used the tables decide.
"""

from collections.abc import Callable, Sequence

import numpy as np

from quoteverify.encoder.errors import EncoderUnusable
from quoteverify.encoder.links import States
from quoteverify.encoder.opening import open_states
from quoteverify.language.profiles import primary, profile
from quoteverify.records.translation import Cancelled, never
from quoteverify.words.association import Matrix, association
from quoteverify.words.comparison import LONGEST, WordLink, compare
from quoteverify.words.tokens import Word, words

KNOWN = 0.15
"""What a sure association of two words (1) adds to the cosine of their pieces."""
APART = 0.1
"""What it costs that two pieces stand at opposite ends of their texts."""
WARMTH = 0.05
"""Of the softmax: the smaller, the more of a piece goes to its best partner."""
FIRM = 0.3
"""Product of both shares from which two pieces are linked."""
FEW = 4
"""Pieces from which on what all of a text have in common is mostly taken away; of fewer it would be all."""
REACH = 4
"""Words behind an article among which its noun stands."""

Pair = tuple[str, str, str, str]
"""Source text and its language, rendering text and its language (BCP 47 tags)."""


Known = Callable[[Sequence[Word], str, Sequence[Word], str], Matrix]
"""What is known of two texts' words without the encoder, see ``association``."""


def link_words(
    pairs: Sequence[Pair], cancelled: Cancelled = never, known: Known = association
) -> list[tuple[WordLink, ...]]:
    """The links of each pair, in the order of its source; indices count in ``words`` of each text, scores 0 to 1.

    ``known`` is what the tables say. Raises Stopped when ``cancelled`` says so.
    """
    wanted = [index for index, pair in enumerate(pairs) if _comparable(*pair)]
    states: list[States] = []
    if wanted:
        try:
            texts = [text for index in wanted for text in (pairs[index][0], pairs[index][2])]
            states = open_states()(texts, cancelled)
        except EncoderUnusable:
            wanted = []
    read = {index: states[2 * row : 2 * row + 2] for row, index in enumerate(wanted)}
    return [_links(pair, read.get(index), known) for index, pair in enumerate(pairs)]


def _comparable(source: str, source_language: str, rendering: str, rendering_language: str) -> bool:
    """Whether the encoder has something to compare: texts of one language share their very words."""
    sides = words(source, source_language), words(rendering, rendering_language)
    return primary(source_language) != primary(rendering_language) and all(0 < len(side) <= LONGEST for side in sides)


def _links(pair: Pair, states: Sequence[States] | None, known: Known) -> tuple[WordLink, ...]:
    if not states or any(side.pieces.foreign for side in states):
        return compare(*pair).links
    left, right = words(pair[0], pair[1]), words(pair[2], pair[3])
    ours, theirs = states
    table = known(left, pair[1], right, pair[3])
    chances = _chances(ours, theirs, _owners(ours, left), _owners(theirs, right), table)
    links = {(i, j): chances[i, j] for i, j in zip(*np.nonzero(chances >= FIRM), strict=True)}
    here, there = (frozenset(profile(tag).tokens.articles) for tag in (pair[1], pair[3]))
    if there and not here:
        links = _with_nouns(links, left, right, there)
    elif here and not there:
        turned = {(j, i): score for (i, j), score in links.items()}
        turned = _with_nouns(turned, right, left, here)
        links = {(i, j): score for (j, i), score in turned.items()}
    return tuple(WordLink(int(i), int(j), round(float(score), 3)) for (i, j), score in sorted(links.items()))


def _chances(
    source: States, rendering: States, ours: list[list[int]], theirs: list[list[int]], known: Matrix
) -> Matrix:
    """How surely each word of the source is the partner of each of the rendering, 0 to 1; shape (words, words)."""
    likeness = _own(source.vectors) @ _own(rendering.vectors).T
    n, m = likeness.shape
    likeness -= APART * np.abs((np.arange(n)[:, None] + 0.5) / n - (np.arange(m)[None, :] + 0.5) / m)
    rows = [(i, found[0]) for i, found in enumerate(ours) if found]
    columns = [(j, found[0]) for j, found in enumerate(theirs) if found]
    if rows and columns:
        (pieces, left), (others, right) = np.transpose(rows), np.transpose(columns)
        likeness[np.ix_(pieces, others)] += KNOWN * known[np.ix_(left, right)]
    shares = _shares(likeness, 0) * _shares(likeness, 1)
    found = np.zeros(known.shape, np.float32)
    for i, j in zip(*np.nonzero(shares >= 0.01), strict=True):
        for left_word in ours[i]:
            for right_word in theirs[j]:
                found[left_word, right_word] = max(found[left_word, right_word], shares[i, j])
    return found


def _own(vectors: Matrix) -> Matrix:
    """The vectors less most of their mean, with length 1."""
    count = len(vectors)
    rest = vectors - vectors.mean(axis=0) * (count / (count + FEW))
    own: Matrix = rest / np.maximum(np.linalg.norm(rest, axis=1, keepdims=True), 1e-9)
    return own


def _shares(likeness: Matrix, axis: int) -> Matrix:
    raised = np.exp((likeness - likeness.max(axis=axis, keepdims=True)) / WARMTH)
    shares: Matrix = raised / raised.sum(axis=axis, keepdims=True)
    return shares


def _owners(states: States, side: Sequence[Word]) -> list[list[int]]:
    """For each piece the words that it belongs to, one in most scripts; none for punctuation."""
    owners: list[list[int]] = []
    first = 0
    for span in states.pieces.spans:
        while first < len(side) and side[first].span.end <= span.start:
            first += 1
        here = []
        for k in range(first, len(side)):
            if side[k].span.start >= span.end:
                break
            here.append(k)
        owners.append(here)
    return owners


def _with_nouns(
    links: dict[tuple[int, int], float], bare: Sequence[Word], side: Sequence[Word], articles: frozenset[str]
) -> dict[tuple[int, int], float]:
    """The links with each article of ``side`` linked as its noun is: the other language has none."""
    found = {pair: score for pair, score in links.items() if side[pair[1]].norm not in articles}
    partners: dict[int, dict[int, float]] = {}
    for (i, j), score in found.items():
        if bare[i].content:
            partners.setdefault(j, {})[i] = score
    for k, word in enumerate(side):
        nouns = [j for j in _content_behind(side, k) if j in partners] if word.norm in articles else []
        if nouns:
            best = max(partners[nouns[-1]].items(), key=lambda partner: partner[1])
            found[best[0], k] = best[1]
    return found


def _content_behind(side: Sequence[Word], k: int) -> list[int]:
    """The first run of content words behind an article, with nothing but a space between; its noun comes last."""
    found: list[int] = []
    for place in range(k + 1, min(k + 1 + REACH, len(side))):
        if side[place].span.start - side[place - 1].span.end > 1 or (found and not side[place].content):
            break
        if side[place].content:
            found.append(place)
    return found
