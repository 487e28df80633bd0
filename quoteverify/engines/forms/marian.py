"""Marian: an OPUS-MT archive as Marian trained it: ``decoder.yml``, a ``.npz`` of weights, ``.yml`` vocabularies and
SentencePiece models. The layout is that of the releases of https://github.com/Helsinki-NLP/Opus-MT and Tatoeba-MT.
"""

import hashlib
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from quoteverify.engines import tags
from quoteverify.engines.errors import (
    AbsurdDimensions,
    DamagedModelFile,
    ModelFilesMissing,
    PickledCode,
    SubwordsOnly,
    UnknownPair,
    WrongShapes,
)
from quoteverify.engines.folder import ModelFolder, licence_of, require_inside, require_whole
from quoteverify.engines.tokens import read_tokens
from quoteverify.system.filehash import file_sha256

NAMES = ("model.npz", "source.spm", "target.spm", "vocab.yml", "target_vocab.yml", "README.md", "LICENSE")
"""What the files of such a model are called once it is installed."""
POSITIONS = 512
_SETTINGS = 64 * 1024
_BUILT = "special:model.yml"
_CARD = 200_000
_LARGEST = 8 * 1024**3
_RATIO = 20
"""How many times its size an archive of weights may have unpacked: weights hardly shrink."""
_LISTED = {
    side: re.compile(rf"^\s*[*-]?\s*{side} language\(s\):\s*(\S[^\n]*)$", re.MULTILINE | re.IGNORECASE)
    for side in ("source", "target")
}
_CODE = re.compile(r"[A-Za-z]{2,3}(?:_[A-Za-z]{2,4})?")
_LICENCES = (
    (re.compile(r"Attribution\s+4\.0\s+International"), "cc-by-4.0"),
    (re.compile("Apache License"), "apache-2.0"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MarianFolder(ModelFolder):
    """A model as Marian wrote it."""


def is_marian(path: Path) -> bool:
    """Whether a folder looks like an OPUS-MT archive: a decoder's settings or an archive of weights."""
    return (path / "decoder.yml").is_file() or (any(path.glob("*.npz")) and not (path / "config.json").is_file())


def read_marian(path: Path, name: str | None = None, sha256: str | None = None) -> MarianFolder:
    """Look at every file of an OPUS-MT archive that is unpacked at ``path``; ``name`` and ``sha256`` as in
    :func:`quoteverify.engines.folder.read_folder`. Raises a ModelError."""
    weights, vocabularies = _named(path)
    pieces = (path / "source.spm", path / "target.spm")
    if not all(piece.is_file() for piece in pieces) and any(path.glob("*.bpe")):
        raise SubwordsOnly(path)
    missing = tuple(file.name for file in (weights, *vocabularies, *pieces) if not file.is_file())
    if missing:
        raise ModelFilesMissing(path, missing)
    for file in {weights, *vocabularies, *pieces}:
        require_inside(file, path)
        require_whole(file)
    tokens = [read_tokens(vocabulary) for vocabulary in vocabularies]
    _check_weights(weights, [len(listed) for listed in tokens])
    sources, targets = _languages(path, name or "", tokens[0])
    digest = sha256 or file_sha256(weights)
    parts = [digest, *(file_sha256(file) for file in (*pieces, *dict.fromkeys(vocabularies)))]
    return MarianFolder(
        path=path,
        name=name or _name(path, sources, targets),
        weights=weights,
        pieces=pieces,
        vocabularies=(vocabularies[0], vocabularies[-1]),
        files=_kept(path, weights, vocabularies),
        positions=POSITIONS,
        sources=sources,
        targets=targets,
        unknown_token="<unk>",  # noqa: S106 - a token of the model
        end_token="</s>",  # noqa: S106
        licence=_licence(path),
        revision=digest[:12],
        sha256=digest,
        fingerprint=hashlib.sha256(" ".join(parts).encode()).hexdigest(),
    )


def model_settings(weights: Path) -> Mapping[str, Any]:
    """How the model was built, from the weights themselves. Raises DamagedModelFile."""
    try:
        with np.load(weights, allow_pickle=False) as archive:
            text = archive[_BUILT].tobytes().rstrip(b"\0")
        found = yaml.safe_load(text[:_SETTINGS])
    except (KeyError, ValueError, OSError, EOFError, zipfile.BadZipFile, yaml.YAMLError, RecursionError):
        raise DamagedModelFile(weights, "it does not say how the model is built") from None
    if not isinstance(found, dict):
        raise DamagedModelFile(weights, "it does not say how the model is built")
    return found


def _named(path: Path) -> tuple[Path, Sequence[Path]]:
    """Weights and vocabularies, as the decoder's settings name them, or as they are called once installed."""
    settings = path / "decoder.yml"
    if settings.is_file():
        models, listed = (_listed(settings, key) for key in ("models", "vocabs"))
        if not models or not listed:
            raise DamagedModelFile(settings, "it names no model and vocabulary")
        return path / models[0], [path / vocabulary for vocabulary in (listed[0], listed[-1])]
    weights = sorted(path.glob("*.npz"))
    vocabularies = [path / name for name in ("vocab.yml", "target_vocab.yml") if (path / name).is_file()]
    return weights[0], vocabularies or sorted(path.glob("*vocab.yml"))[:1] or [path / "vocab.yml"]


def _listed(settings: Path, key: str) -> list[str]:
    """The names under a key, without folders: the files of an archive lie beside each other."""
    try:
        with settings.open(encoding="utf-8") as stream:
            found = yaml.safe_load(stream.read(_SETTINGS))
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError, ValueError):
        raise DamagedModelFile(settings, "it is not valid YAML") from None
    names = found.get(key) if isinstance(found, dict) else None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return []
    return [name.replace("\\", "/").rsplit("/", 1)[-1] for name in names]


def _check_weights(path: Path, sizes: Sequence[int]) -> None:
    """Compare the shapes in a ``.npz`` with what it says of itself and with the vocabularies, before any is read."""
    shapes = _shapes(path)
    if prod(shapes.get(_BUILT, (_SETTINGS,))) >= _SETTINGS:
        raise DamagedModelFile(path, "it does not say how the model is built")
    settings = model_settings(path)
    heads = _number(settings, "transformer-heads", 256, path)
    width = _number(settings, "dim-emb", 8192, path)
    for key in ("enc-depth", "dec-depth"):
        _number(settings, key, 48, path)
    if width % heads:
        raise AbsurdDimensions(path, f"{heads} attention heads do not divide {width}")
    for names, size in ((("encoder_Wemb", "Wemb"), sizes[0]), (("decoder_Wemb", "Wemb"), sizes[-1])):
        found = next((shapes[name] for name in names if name in shapes), None)
        if found != (size, width):
            shown = " × ".join(map(str, found)) if found else "missing"
            raise WrongShapes(path, f"{names[0]} is {shown}, expected {size} × {width}")


def _number(settings: Mapping[str, Any], key: str, most: int, path: Path) -> int:
    value = settings.get(key)
    if type(value) is not int or not 1 <= value <= most:
        raise AbsurdDimensions(path, f"{key} is {str(value)[:40]}, expected 1 to {most}")
    return value


def _shapes(path: Path) -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
            if size > min(_LARGEST, _RATIO * path.stat().st_size):
                raise DamagedModelFile(path, "it claims to be larger than any model")
            for entry in archive.infolist():
                with archive.open(entry) as stream:
                    read = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}
                    shape, _, kind = read[np.lib.format.read_magic(stream)](stream)
                    if kind.hasobject:
                        raise PickledCode(path)
                    if prod(shape) * kind.itemsize + stream.tell() != entry.file_size:
                        raise DamagedModelFile(path, f"{entry.filename[:60]} is cut off")
                found[entry.filename.removesuffix(".npy")] = shape
    except (zipfile.BadZipFile, ValueError, KeyError, EOFError, OSError, NotImplementedError, RuntimeError):
        raise DamagedModelFile(path, "truncated or not an archive of weights") from None
    return found


def _languages(path: Path, name: str, vocabulary: Sequence[str]) -> tuple[frozenset[str], frozenset[str]]:
    """From the card, or the name of the folder or of the one around it (``ru-en/opus-2020-02-11``)."""
    card = _text(path / "README.md")
    told = {side: pattern.search(card) for side, pattern in _LISTED.items()}
    names = (name, path.resolve().name, path.resolve().parent.name)
    named = next((pair for pair in map(tags.pair_in_name, names) if pair), None)
    if told["source"] and told["target"]:
        sources, targets = (_codes(found[1]) for found in told.values() if found)
    elif named:
        sources, targets = (tags.languages(code) for code in named)
    else:
        raise UnknownPair(path)
    asked = frozenset(tag for tag in map(tags.token_language, vocabulary) if tag)
    if not sources or not (asked or targets):
        raise UnknownPair(path)
    return sources, asked or targets


def _codes(listed: str) -> frozenset[str]:
    return frozenset[str]().union(
        *(tags.languages(code) for code in re.split(r"[\s,]+", listed) if _CODE.fullmatch(code))
    )


def _name(path: Path, sources: frozenset[str], targets: frozenset[str]) -> str:
    own = path.resolve().name
    if tags.pair_in_name(own):
        return own
    pair = "-".join(next(iter(side)) if len(side) == 1 else "mul" for side in (sources, targets))
    return f"{own}-{pair}"


def _licence(path: Path) -> str:
    named = licence_of(path / "README.md")
    text = _text(path / "LICENSE")
    return named if named != "unknown" else next((name for sign, name in _LICENCES if sign.search(text)), "unknown")


def _text(path: Path) -> str:
    if not path.is_file():
        return ""
    with path.open(encoding="utf-8", errors="replace") as stream:
        return stream.read(_CARD)


def _kept(path: Path, weights: Path, vocabularies: Sequence[Path]) -> dict[str, Path]:
    kept = {"model.npz": weights, "vocab.yml": vocabularies[0]}
    if vocabularies[-1] != vocabularies[0]:
        kept["target_vocab.yml"] = vocabularies[-1]
    others = ("source.spm", "target.spm", "README.md", "LICENSE")
    return kept | {name: path / name for name in others if (path / name).is_file()}
