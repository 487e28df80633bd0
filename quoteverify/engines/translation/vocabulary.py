"""Vocabulary: text to the pieces a model reads and back, with the place of each piece in the text."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sentencepiece

from quoteverify.engines import tags
from quoteverify.engines.errors import DamagedModelFile, WrongShapes
from quoteverify.engines.folder import ModelFolder
from quoteverify.engines.tokens import read_tokens
from quoteverify.records.spans import Span

_SPACE = "▁"


@dataclass(frozen=True, slots=True)
class TextPieces:
    """A text in pieces: ``spans`` count code points of the text; ``unknown`` are pieces the model has never seen."""

    tokens: tuple[str, ...]
    spans: tuple[Span, ...]
    unknown: int


class Vocabulary:
    """Both SentencePiece models of a folder and its token list. Raises DamagedModelFile, WrongShapes."""

    def __init__(self, folder: ModelFolder) -> None:
        self._source, self._target = map(_processor, folder.pieces)
        theirs, ours = folder.vocabularies
        self._known = frozenset(read_tokens(theirs))
        self._target_known = self._known if ours == theirs else frozenset(read_tokens(ours))
        self._leads: dict[str, str | None] = {}
        self._unknown_token = folder.unknown_token
        ends = self._known if folder.ends_source else self._target_known
        if folder.unknown_token not in self._known or folder.end_token not in ends:
            raise WrongShapes(theirs, "it lacks the end or the unknown token")
        self._end = (folder.end_token,) if folder.ends_source else ()

    def source(self, text: str, target: str) -> TextPieces:
        """A source text, led by the token that asks for ``target`` where the model knows such tokens."""
        pieces = self._pieces(self._source, text, self._known)
        if target not in self._leads:
            self._leads[target] = tags.token_for(target, self._known)
        token = self._leads[target]
        lead = (token,) if token else ()
        none = (Span(0, 0),)
        spans = (none * len(lead)) + pieces.spans + none * len(self._end)
        return TextPieces((*lead, *pieces.tokens, *self._end), spans, pieces.unknown)

    def target(self, text: str) -> TextPieces:
        """A target text, without the end token."""
        return self._pieces(self._target, text, self._target_known)

    def length(self, text: str) -> int:
        """How many pieces a source text has."""
        return len(self._source.encode(_clean(text)))

    def text(self, tokens: list[str]) -> str:
        """What the target tokens of a model say."""
        said = self._target.decode([token for token in tokens if token != self._unknown_token])
        return str(said).replace(_SPACE, " ").strip()

    def _pieces(self, processor: Any, text: str, known: frozenset[str]) -> TextPieces:
        found = processor.encode(_clean(text), return_type="offset_mapping")
        tokens = tuple(token if token in known else self._unknown_token for token in found["pieces"])
        # A piece that is a space alone carries no letter: not knowing it means nothing.
        unknown = sum(token not in known and token != _SPACE for token in found["pieces"])
        return TextPieces(tokens, tuple(Span(*offsets) for offsets in found["offsets"]), unknown)


def _clean(text: str) -> str:
    """SentencePiece stops at a NUL, and lone surrogates have no UTF-8; both keep their place as a space."""
    return "".join(" " if mark == "\0" or "\ud800" <= mark <= "\udfff" else mark for mark in text)


def _processor(path: Path) -> Any:
    try:
        return sentencepiece.SentencePieceProcessor(model_file=str(path))
    except (RuntimeError, OSError):
        raise DamagedModelFile(path, "it is not a SentencePiece model") from None
