"""Pieces: a text cut into the pieces of the encoder's vocabulary, each with its place in the text."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quoteverify.encoder.errors import EncoderDamaged, EncoderMissing
from quoteverify.records.spans import Span

BEGIN, PADDING, END, UNKNOWN = 0, 1, 2, 3
_MARKS = (BEGIN, PADDING, END)
FOREIGN = 0.2
"""Share of characters in unknown pieces from which a text counts as written in a script outside the vocabulary."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """``ids`` of a text without begin and end, and the place of each in it, white space around it left out."""

    ids: tuple[int, ...]
    spans: tuple[Span, ...]

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def unknown(self) -> float:
        """The share of characters that no piece of the vocabulary holds, 0 to 1."""
        every = sum(span.end - span.start for span in self.spans)
        lost = sum(
            span.end - span.start for number, span in zip(self.ids, self.spans, strict=True) if number == UNKNOWN
        )
        return lost / every if every else 0.0

    @property
    def foreign(self) -> bool:
        """Whether the text is written in a script that the encoder does not read."""
        return self.unknown > FOREIGN

    def part(self, start: int, end: int) -> "Pieces":
        """The pieces from ``start`` up to ``end``."""
        return Pieces(self.ids[start:end], self.spans[start:end])


class Cutter:
    """Cuts texts into pieces. Raises EncoderMissing, EncoderDamaged when it cannot be opened."""

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise EncoderMissing(path.parent, path.name)
        # Its threads would only get in the way of the network's, and it warns where a process forks.
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        from tokenizers import Tokenizer

        try:
            self._tokenizer: Any = Tokenizer.from_file(str(path))
        except Exception as error:  # noqa: BLE001  # the library raises nothing narrower
            raise EncoderDamaged(path, str(error)[:80]) from None

    def __call__(self, texts: Sequence[str]) -> list[Pieces]:
        """The pieces of each text."""
        found = self._tokenizer.encode_batch([_whole(text) for text in texts], add_special_tokens=False)
        return [_placed(text, one.ids, one.offsets) for text, one in zip(texts, found, strict=True)]


def _placed(text: str, ids: Sequence[int], offsets: Sequence[tuple[int, int]]) -> Pieces:
    kept: list[int] = []
    spans: list[Span] = []
    for number, (start, end) in zip(ids, offsets, strict=True):
        if end <= start:
            continue
        while start < end - 1 and text[start].isspace():
            start += 1
        # A text that spells out a mark of the network must not become one.
        kept.append(UNKNOWN if number in _MARKS else number)
        spans.append(Span(start, end))
    return Pieces(tuple(kept), tuple(spans))


def _whole(text: str) -> str:
    """The text with "?" for half characters (lone surrogates), which have no bytes; places stay."""
    return text.encode("utf-8", "replace").decode("utf-8")
