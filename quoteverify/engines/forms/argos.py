"""Argos: a package of Argos Translate: ``metadata.json``, a model of CTranslate2, and ``sentencepiece.model``.

The layout is that of the packages of https://www.argosopentech.com/argospm/index/. What else a package brings (a model
that finds sentences) is not looked at.
"""

import hashlib
import shutil
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import IO, Any

from quoteverify.engines import tags
from quoteverify.engines.errors import DamagedModelFile, ModelFilesMissing, NoTranslation, SubwordsOnly, UnknownPair
from quoteverify.engines.folder import ModelFolder, licence_of, read_json, require_inside, require_whole
from quoteverify.engines.tokens import read_tokens
from quoteverify.system.filehash import file_sha256

NAMES = (
    "metadata.json",
    "sentencepiece.model",
    "model.bin",
    "config.json",
    *(f"{side}_vocabulary.{suffix}" for side in ("shared", "source", "target") for suffix in ("json", "txt")),
    "README.md",
    "LICENSE",
)
"""What the files of such a model are called once it is installed."""
RUN = ("model.bin", "config.json", *(name for name in NAMES if "vocabulary" in name))
"""Those that CTranslate2 opens."""
POSITIONS = 512
_SIZES = {0: 4, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2}
"""Bytes of one number, by CTranslate2's id of its type."""
_OLDEST, _TYPED = 2, 4
"""The versions from which the file of weights names its kind, and the types of its numbers."""
_RANKS, _VARIABLES = 8, 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgosFolder(ModelFolder):
    """A model that CTranslate2 runs as it is."""


def is_argos(path: Path) -> bool:
    """Whether a folder looks like an Argos package."""
    return (path / "metadata.json").is_file()


def read_argos(path: Path, name: str | None = None, sha256: str | None = None) -> ArgosFolder:
    """Look at every file of an Argos package that is unpacked at ``path``; ``name`` and ``sha256`` as in
    :func:`quoteverify.engines.folder.read_folder`. Raises a ModelError."""
    metadata = read_json(path / "metadata.json")
    if metadata.get("type", "translate") != "translate":
        raise NoTranslation(path, str(metadata["type"])[:40])
    if metadata.get("target_prefix"):
        raise NoTranslation(path, "translate, into several languages at once")
    inner = path / "model" if (path / "model").is_dir() else path
    pieces = path / "sentencepiece.model"
    if not pieces.is_file() and (path / "bpe.model").is_file():
        raise SubwordsOnly(path)
    vocabularies = _vocabularies(inner)
    missing = tuple(file.name for file in (inner / "model.bin", pieces, *vocabularies) if not file.is_file())
    if missing:
        raise ModelFilesMissing(path, missing)
    for file in {inner / "model.bin", pieces, *vocabularies}:
        require_inside(file, path)
        require_whole(file)
    check_model(inner / "model.bin")
    for vocabulary in vocabularies:
        read_tokens(vocabulary)
    sources, targets = (_language(path, metadata, key) for key in ("from_code", "to_code"))
    digest = sha256 or file_sha256(inner / "model.bin")
    parts = [digest, *(file_sha256(file) for file in (pieces, *dict.fromkeys(vocabularies)))]
    settings = read_json(inner / "config.json") if (inner / "config.json").is_file() else {}
    return ArgosFolder(
        path=path,
        name=name or f"argos-{metadata['from_code']}-{metadata['to_code']}",
        weights=inner / "model.bin",
        pieces=(pieces, pieces),
        vocabularies=vocabularies,
        files=_kept(path, inner),
        positions=POSITIONS,
        ends_source=False,
        sources=sources,
        targets=targets,
        unknown_token=str(settings.get("unk_token", "<unk>")),
        end_token=str(settings.get("eos_token", "</s>")),
        licence=licence_of(path / "README.md"),
        revision=str(metadata.get("package_version") or digest[:12])[:40],
        sha256=digest,
        fingerprint=hashlib.sha256(" ".join(parts).encode()).hexdigest(),
    )


def copy_model(folder: ArgosFolder, place: Path) -> None:
    """Lay what CTranslate2 opens into ``place``."""
    for name in RUN:
        if name in folder.files:
            shutil.copyfile(folder.files[name], place / name)


def check_model(path: Path) -> None:
    """Walk over CTranslate2's file of weights: it is a Transformer, and each tensor is as large as its shape says.
    Raises DamagedModelFile."""
    left = path.stat().st_size
    try:
        with path.open("rb") as stream:
            (version,) = _read(stream, "<I")
            kind = _string(stream)
            if version < _OLDEST or kind != "TransformerSpec":
                raise DamagedModelFile(path, f"it holds {kind[:40]!r}, not a translation model of CTranslate2")
            _, variables = _read(stream, "<II")
            if variables > _VARIABLES:
                raise DamagedModelFile(path, "it claims more tensors than any model has")
            for _ in range(variables):
                _skip_tensor(stream, version, left)
    except (struct.error, KeyError, UnicodeDecodeError, ValueError):
        raise DamagedModelFile(path, "truncated or not a model of CTranslate2") from None


def _skip_tensor(stream: IO[bytes], version: int, size: int) -> None:
    """Raises ValueError for a tensor that is not as large as its shape says, or goes beyond the file."""
    _string(stream)
    (rank,) = _read(stream, "<B")
    if rank > _RANKS:
        raise ValueError(rank)
    shape = _read(stream, f"<{rank}I")
    kind, length = _read(stream, "<BI")
    wide = _SIZES[kind] if version >= _TYPED else kind
    taken = length if version >= _TYPED else length * wide
    if prod(shape) * wide != taken or stream.tell() + taken > size:
        raise ValueError(shape)
    stream.seek(taken, 1)


def _read(stream: IO[bytes], form: str) -> tuple[Any, ...]:
    return struct.unpack(form, stream.read(struct.calcsize(form)))


def _string(stream: IO[bytes]) -> str:
    (length,) = _read(stream, "<H")
    return stream.read(length).removesuffix(b"\0").decode("utf-8")


def _vocabularies(inner: Path) -> tuple[Path, Path]:
    def found(side: str) -> Path:
        names = [f"{which}_vocabulary.{suffix}" for which in (side, "shared") for suffix in ("json", "txt")]
        return next((inner / name for name in names if (inner / name).is_file()), inner / names[-1])

    return found("source"), found("target")


def _language(path: Path, metadata: Mapping[str, Any], key: str) -> frozenset[str]:
    code = metadata.get(key)
    if not isinstance(code, str) or not code.isalpha() or not code.isascii() or len(code) > 3:
        raise UnknownPair(path)
    return tags.languages(code)


def _kept(path: Path, inner: Path) -> dict[str, Path]:
    places = {name: (inner if name in RUN else path) / name for name in NAMES}
    return {name: place for name, place in places.items() if place.is_file()}
