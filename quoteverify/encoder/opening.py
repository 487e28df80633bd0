"""Opening: each use of the encoder, loaded once in a process when it is first asked for, and why it could not be."""

import threading
from collections.abc import Callable
from typing import TypeVar

from quoteverify.encoder.errors import EncoderUnusable
from quoteverify.encoder.files import EncoderFiles, encoder_files
from quoteverify.encoder.judge import Judge
from quoteverify.encoder.links import PieceStates
from quoteverify.encoder.preparation import Say, silent
from quoteverify.encoder.vectors import SentenceVectors

Opened = TypeVar("Opened", Judge, PieceStates, SentenceVectors)

_opened: dict[tuple[object, EncoderFiles], Judge | PieceStates | SentenceVectors | EncoderUnusable] = {}
_lock = threading.Lock()


def open_judge(say: Say = silent) -> Judge:
    """The judge. Raises EncoderUnusable."""
    return _open(Judge, say)


def open_vectors(say: Say = silent) -> SentenceVectors:
    """What makes sentence vectors. Raises EncoderUnusable."""
    return _open(SentenceVectors, say)


def open_states(say: Say = silent) -> PieceStates:
    """What makes the states of pieces. Raises EncoderUnusable."""
    return _open(PieceStates, say)


def _open(use: Callable[[EncoderFiles, Say], Opened], say: Say) -> Opened:
    files = encoder_files()
    with _lock:
        found = _opened.get((use, files))
        if found is None:
            try:
                found = use(files, say)
            except EncoderUnusable as error:
                found = error
            _opened[use, files] = found
    if isinstance(found, EncoderUnusable):
        raise found
    return found  # type: ignore[return-value]
