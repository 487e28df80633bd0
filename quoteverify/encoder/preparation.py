"""Preparation: what is done to the encoder once before it works: convert, compare with the reference, keep.

A prepared network is one folder of the user's cache with the converted network and ``prepared.json``. It appears whole
or not at all, and is made again when what lies there is no longer what was made.
"""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import msgspec
import numpy as np

from quoteverify.encoder import reference
from quoteverify.encoder.centring import centred
from quoteverify.encoder.conversion import convert
from quoteverify.encoder.errors import EncoderNotPrepared
from quoteverify.encoder.files import EncoderFiles
from quoteverify.encoder.network import Network, Reading
from quoteverify.encoder.pieces import BEGIN, END, Cutter
from quoteverify.encoder.tensors import Tensors, read_encoder, read_judge
from quoteverify.system.filehash import file_sha256
from quoteverify.system.leftovers import workplace
from quoteverify.system.places import cache_folder, private_folder

_FORMAT = 2
"""Raised when the way of converting changes, so that older preparations are made again."""
_RECORD = "prepared.json"
_LIKE = 0.98
"""The least cosine between the hidden states of a conversion to whole numbers and those of the reference."""
_TRIAL = (
    ("Мы не можем этого гарантировать.", "We cannot guarantee that."),
    ("Im März kamen 4 100 Menschen, mehr als je zuvor.", "In March 4,100 people came, more than ever before."),
    ("Λένε ότι κανείς δεν το ήξερε.", "They say that nobody knew about it."),
)

Say = Callable[[str], None]
"""Told in a short phrase what is being done."""


def silent(_: str) -> None:
    """The ``say`` of a job that nobody watches."""


class Use(StrEnum):
    """What a network is for: judging a pair, vectors of sentences, or links between words."""

    JUDGE = "judge"
    SENTENCES = "sentences"
    WORDS = "words"


_DEPTH = {Use.JUDGE: 12, Use.SENTENCES: 12, Use.WORDS: 6}
"""Layers of each network. Words of two languages lie nearest in the middle of the encoder."""


@dataclass(frozen=True, slots=True)
class _Prepared:
    """``compute`` is int8, or float32 where whole numbers were too far from the reference; ``sha256`` that of the
    converted network; ``likeness`` the least cosine with the reference."""

    compute: str
    sha256: str
    likeness: float
    format: int = _FORMAT


def open_network(files: EncoderFiles, use: Use, say: Say = silent) -> Network:
    """The network for a use, prepared first where it is not (a few seconds, once). Raises EncoderUnusable."""
    parts = (files.encoder, files.tokenizer, *((files.judge,) if use is Use.JUDGE else ()))
    place = cache_folder() / "encoder" / f"{files.fingerprint(*parts)[:32]}-{_FORMAT}-{use}"
    found = _read(place)
    if found is None:
        say("preparing the encoder for its first use")
        try:
            found = _prepare(files, use, place)
        except OSError as error:
            raise EncoderNotPrepared(place.parent, error.strerror or type(error).__name__) from None
    return Network(place, found.compute)


def _read(place: Path) -> _Prepared | None:
    """How the network at ``place`` was prepared; None where it is not there, is damaged, or of an older version."""
    try:
        found = msgspec.json.decode((place / _RECORD).read_bytes(), type=_Prepared)
        sound = found.format == _FORMAT and file_sha256(place / "model.bin") == found.sha256
    except (OSError, msgspec.DecodeError):
        return None
    return found if sound else None


def _prepare(files: EncoderFiles, use: Use, place: Path) -> _Prepared:
    encoder = read_encoder(files.encoder)
    tensors = read_judge(files.judge, encoder) if use is Use.JUDGE else encoder
    trial = _readings(Cutter(files.tokenizer))
    tensors = centred(tensors, [(list(ids), list(kinds)) for ids, kinds in trial], _DEPTH[use])
    private_folder(place.parent)
    with workplace(place.parent, "preparing") as work:
        made = _converted(tensors, _DEPTH[use], work, trial, "int8")
        if made.likeness < _LIKE:
            for path in work.iterdir():
                path.unlink()
            made = _converted(tensors, _DEPTH[use], work, trial, "float32")
        (work / _RECORD).write_bytes(msgspec.json.format(msgspec.json.encode(made)))
        return _appear(work, place, made)


def _readings(cut: Cutter) -> list[Reading]:
    return [
        ((BEGIN, *left.ids, END, *right.ids, END), (0,) * (len(left) + 2) + (1,) * (len(right) + 1))
        for left, right in (cut(pair) for pair in _TRIAL)
    ]


def _converted(tensors: Tensors, depth: int, work: Path, trial: list[Reading], compute: str) -> _Prepared:
    convert(tensors, depth, work, compute)
    found = Network(work, compute)(trial, lambda states: states.copy())
    wanted = [reference.states(tensors, list(ids), list(kinds), depth) for ids, kinds in trial]
    likeness = min(
        float(((one * other).sum(-1) / np.linalg.norm(one, axis=-1) / np.linalg.norm(other, axis=-1)).min())
        for one, other in zip(found, wanted, strict=True)
    )
    return _Prepared(compute, file_sha256(work / "model.bin"), likeness)


def _appear(work: Path, place: Path, made: _Prepared) -> _Prepared:
    if place.exists() and _read(place) is None:
        shutil.rmtree(place)
    try:
        work.replace(place)
    except OSError:
        # Another process was quicker; what it made is the same.
        found = _read(place)
        if found is None:
            raise
        return found
    return made
