"""Judge: the encoder that was trained to read a source and its rendering together and to mark what differs."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from quoteverify.encoder.errors import EncoderDamaged
from quoteverify.encoder.files import EncoderFiles
from quoteverify.encoder.network import Reading
from quoteverify.encoder.pieces import BEGIN, END, Cutter, Pieces
from quoteverify.encoder.preparation import Say, Use, open_network, silent
from quoteverify.encoder.tensors import Array, read_heads
from quoteverify.encoder.windows import Window, windows
from quoteverify.records.findings import Category, NotChecked
from quoteverify.records.opinion import JUDGE, Mark, Opinion
from quoteverify.records.spans import Span
from quoteverify.records.translation import Cancelled, EngineIdentity, never

NAME = "judge-e5-small"
KINDS = (
    Category.NUMBER,
    Category.NAME,
    Category.NEGATION,
    Category.MODALITY,
    Category.HEDGE,
    Category.TENSE,
    Category.PERSON,
    Category.AGENT,
    Category.DEGREE,
    Category.QUANTIFIER,
    Category.TERM,
    Category.ADDITION,
    Category.OMISSION,
    Category.REORDER,
    Category.UNTRANSLATED,
    Category.QUESTION,
    Category.MISPAIRING,
)
"""What the judge's numbers 1 to 17 mean; 0 is right."""
MARKED = 0.05
"""The chance from which a piece is marked at all."""
FOREIGN_SOURCE = "the judge does not read the script of the source"
FOREIGN_RENDERING = "the judge does not read the script of the quote"


@dataclass(frozen=True, slots=True)
class _Part:
    """What the judge says of one window: chances for each piece of both sides, and the likeliest kinds."""

    error: float
    adequacy: float
    source: Array
    rendering: Array
    kinds: Array


class Judge:
    """The judge at ``files``, prepared where it is not yet. Raises EncoderUnusable."""

    def __init__(self, files: EncoderFiles, say: Say = silent) -> None:
        self._cut = Cutter(files.tokenizer)
        self._heads = read_heads(files.judge)
        if self._heads["tok.weight"].shape[0] != len(KINDS) + 1:
            raise EncoderDamaged(files.judge, "it knows other kinds of errors")
        self._network = open_network(files, Use.JUDGE, say)
        digest = files.sha256(files.judge)
        self.identity = EngineIdentity(NAME, digest[:12], digest, self._network.signature, judge=True)

    def __call__(self, pairs: Sequence[tuple[str, str]], cancelled: Cancelled = never) -> list[Opinion | NotChecked]:
        """What the judge says of each (source, rendering), in order. Raises Stopped when ``cancelled`` says so."""
        cut = self._cut([text for pair in pairs for text in pair])
        sides = list(zip(cut[::2], cut[1::2], strict=True))
        results: list[Opinion | NotChecked | None] = [_obstacle(*both) for both in sides]
        wanted = [
            (index, window)
            for index, both in enumerate(sides)
            if results[index] is None
            for window in windows(len(both[0]), len(both[1]))
        ]
        readings = [_reading(window, *sides[index]) for index, window in wanted]
        splits = [window.source[1] - window.source[0] for _, window in wanted]
        made = self._network(readings, self._read, cancelled)
        parts: dict[int, list[tuple[Window, _Part]]] = {}
        for (index, window), split, states in zip(wanted, splits, made, strict=True):
            parts.setdefault(index, []).append((window, _parted(states, split)))
        return [
            result if result is not None else self._opinion(parts[index], *sides[index])
            for index, result in enumerate(results)
        ]

    def _read(self, states: Array) -> tuple[float, float, Array, Array]:
        """The heads on the hidden states of one window: error, adequacy, kinds of each piece, source of each piece."""
        heads = self._heads
        first = states[0]
        error = heads["err.weight"] @ np.tanh(heads["hid.weight"] @ first + heads["hid.bias"]) + heads["err.bias"]
        adequacy = heads["da.weight"] @ np.tanh(heads["hid2.weight"] @ first + heads["hid2.bias"]) + heads["da.bias"]
        kinds = states @ heads["tok.weight"].T + heads["tok.bias"]
        kinds = np.exp(kinds - kinds.max(axis=-1, keepdims=True))
        kinds /= kinds.sum(axis=-1, keepdims=True)
        lost = states @ heads["src.weight"][0] + heads["src.bias"]
        return float(_sigmoid(error[0])), float(adequacy[0]), kinds, _sigmoid(lost)

    def _opinion(self, parts: Sequence[tuple[Window, _Part]], source: Pieces, rendering: Pieces) -> Opinion:
        lost, wrong = np.ones(len(source), np.float32), np.ones(len(rendering), np.float32)
        kinds = np.zeros(len(rendering), np.int64)
        for window, part in parts:
            # What one window holds to be lost or added may only lie in its neighbour.
            place = slice(*window.source)
            lost[place] = np.minimum(lost[place], part.source)
            place = slice(*window.rendering)
            better = part.rendering <= wrong[place]
            kinds[place] = np.where(better, part.kinds, kinds[place])
            wrong[place] = np.minimum(wrong[place], part.rendering)
        return Opinion(
            judge=self.identity,
            error=max(part.error for _, part in parts),
            adequacy=min(part.adequacy for _, part in parts),
            rendering=tuple(
                Mark(span, round(float(chance), 3), KINDS[kind])
                for span, chance, kind in zip(rendering.spans, wrong, kinds, strict=True)
                if chance >= MARKED
            ),
            source=_marks(source.spans, lost),
        )


def _obstacle(source: Pieces, rendering: Pieces) -> NotChecked | None:
    if source.foreign:
        return NotChecked(JUDGE, FOREIGN_SOURCE)
    return NotChecked(JUDGE, FOREIGN_RENDERING) if rendering.foreign else None


def _reading(window: Window, source: Pieces, rendering: Pieces) -> Reading:
    left, right = source.ids[slice(*window.source)], rendering.ids[slice(*window.rendering)]
    return (BEGIN, *left, END, *right, END), (0,) * (len(left) + 2) + (1,) * (len(right) + 1)


def _parted(states: tuple[float, float, Array, Array], split: int) -> _Part:
    error, adequacy, kinds, lost = states
    own = kinds[split + 2 : -1]
    wrong: Array = own[:, 1:].sum(axis=-1)
    return _Part(error, adequacy, lost[1 : split + 1], wrong, own[:, 1:].argmax(axis=-1))


def _marks(spans: Sequence[Span], chances: Array) -> tuple[Mark, ...]:
    found = zip(spans, chances, strict=True)
    return tuple(Mark(span, round(float(chance), 3)) for span, chance in found if chance >= MARKED)


def _sigmoid(values: Array) -> Array:
    result: Array = np.reciprocal(np.float32(1.0) + np.exp(-values))
    return result
