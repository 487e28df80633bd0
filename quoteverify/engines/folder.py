"""Folder: a model's files, and those of a MarianMT model for Transformers, all looked at before any is used.

The layout is that of the Helsinki-NLP OPUS-MT models: ``config.json``, ``source.spm``, ``target.spm``, ``vocab.json``
and ``model.safetensors`` or ``pytorch_model.bin``.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from quoteverify.engines import tags
from quoteverify.engines.errors import (
    AbsurdDimensions,
    CodeInFolder,
    DamagedModelFile,
    ForeignWeights,
    LfsPointer,
    LinkOut,
    ModelFilesMissing,
    NotAModelFolder,
    NotMarian,
    UnknownPair,
    WrongShapes,
)
from quoteverify.system.filehash import file_sha256

WEIGHTS = ("model.safetensors", "pytorch_model.bin")
REQUIRED = ("config.json", "source.spm", "target.spm", "vocab.json")
FOREIGN = ("tf_model.h5", "flax_model.msgpack", "rust_model.ot", "model.npz")
"""Weights in the formats of other libraries."""
OPTIONAL = (
    "tokenizer_config.json",
    "generation_config.json",
    "special_tokens_map.json",
    "target_vocab.json",
    "README.md",
    "LICENSE",
)
_SMALL = 64 * 1024 * 1024
_CODE = (".py", ".pyc", ".so", ".dll", ".dylib", ".exe", ".pkl", ".pickle")
_LICENCE = re.compile(r"^license:[ \t]*([A-Za-z0-9][A-Za-z0-9.+-]{0,60})[ \t]*$", re.MULTILINE)
_ACTIVATIONS = ("relu", "swish", "silu", "gelu")


@dataclass(frozen=True, slots=True)
class Dimensions:
    """The numbers of ``config.json`` that a conversion needs; ``pad`` and ``eos`` are token ids."""

    width: int
    encoder_layers: int
    decoder_layers: int
    heads: int
    encoder_inner: int
    decoder_inner: int
    vocabulary: int
    target_vocabulary: int
    positions: int
    pad: int
    eos: int
    activation: str
    scaled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFolder:
    """A checked folder of a model, in whatever form it is published.

    ``pieces`` are the SentencePiece models, ``vocabularies`` the lists of tokens of source and target; ``files`` says
    where each file that is kept lies, by the name it is kept under. An input may have ``positions`` tokens, and has the
    end token where it ``ends_source``.
    """

    path: Path
    name: str
    weights: Path
    pieces: tuple[Path, Path]
    vocabularies: tuple[Path, Path]
    files: Mapping[str, Path] = field(hash=False)
    positions: int
    ends_source: bool = True
    sources: frozenset[str]
    targets: frozenset[str]
    unknown_token: str
    end_token: str
    licence: str
    """As the model card names it, "unknown" where it does not."""
    revision: str
    sha256: str
    """Of the weights file."""
    fingerprint: str
    """Of everything that decides what the model says: weights, configuration and vocabularies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransformersFolder(ModelFolder):
    """A model for Transformers; its weights are only known to exist (:mod:`quoteverify.engines.weights` reads them)."""

    dimensions: Dimensions
    pad_token: str


def read_folder(path: Path, name: str | None = None, sha256: str | None = None) -> TransformersFolder:
    """Look at every file of a folder for Transformers. ``name`` overrides the one it bears; ``sha256`` is that of the
    weights where it is known already.

    Raises a ModelError whose sentence names what is wrong.
    """
    if not path.is_dir():
        raise NotAModelFolder(path)
    _refuse_code(path)
    _refuse_others(path)
    weights = _weights(path)
    config = read_json(path / "config.json")
    tokenizer = read_json(path / "tokenizer_config.json") if (path / "tokenizer_config.json").is_file() else {}
    dimensions = read_dimensions(config, path / "config.json")
    vocabulary = _checked_vocabulary(path / "vocab.json", dimensions.vocabulary, weights)
    separate = path / "target_vocab.json"
    if separate.is_file():
        _checked_vocabulary(separate, dimensions.target_vocabulary, weights)
    sources, targets = _languages(path, config, tokenizer, vocabulary)
    digest = sha256 or file_sha256(weights)
    kept = [*REQUIRED, weights.name, *(name for name in OPTIONAL if (path / name).is_file())]
    return TransformersFolder(
        path=path,
        name=name or _name(path, config),
        weights=weights,
        pieces=(path / "source.spm", path / "target.spm"),
        vocabularies=(path / "vocab.json", separate if separate.is_file() else path / "vocab.json"),
        files={name: path / name for name in kept},
        positions=dimensions.positions,
        dimensions=dimensions,
        sources=sources,
        targets=targets,
        unknown_token=_token(tokenizer, "unk_token", "<unk>"),
        end_token=_token(tokenizer, "eos_token", "</s>"),
        pad_token=_token(tokenizer, "pad_token", "<pad>"),
        licence=licence_of(path / "README.md"),
        revision=str(config.get("_commit_hash") or digest[:12]),
        sha256=digest,
        fingerprint=_fingerprint(path, digest),
    )


def read_json(path: Path) -> Mapping[str, Any]:
    """A small JSON object. Raises DamagedModelFile."""
    if path.stat().st_size > _SMALL:
        raise DamagedModelFile(path, "it is far larger than such a file can be")
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError):
        raise DamagedModelFile(path, "it is not valid JSON") from None
    if not isinstance(value, dict):
        raise DamagedModelFile(path, "it is not a JSON object")
    return value


def read_vocabulary(path: Path) -> dict[str, int]:
    """``vocab.json``: each token with its id, ids from 0 without gaps. Raises DamagedModelFile."""
    vocabulary = dict(read_json(path))
    if not all(type(number) is int for number in vocabulary.values()):
        raise DamagedModelFile(path, "a token has no whole number")
    if sorted(vocabulary.values()) != list(range(len(vocabulary))):
        raise DamagedModelFile(path, "the numbers of its tokens have gaps or repeat")
    return vocabulary


def _checked_vocabulary(path: Path, expected: int, weights: Path) -> Mapping[str, int]:
    """A vocabulary of the size that ``config.json`` says, with or without its padding token."""
    vocabulary = read_vocabulary(path)
    if len(vocabulary) not in (expected, expected - 1):
        raise WrongShapes(weights, f"{path.name} lists {len(vocabulary)} tokens, config.json says {expected}")
    return vocabulary


def is_lfs_pointer(path: Path) -> bool:
    """Whether a file is what Git stores in place of a large file (Git LFS specification, version 1)."""
    with path.open("rb") as stream:
        return stream.read(26) == b"version https://git-lfs.gi"


def require_whole(path: Path) -> None:
    """Raises LfsPointer or DamagedModelFile for a file that only stands for one, or is empty."""
    if is_lfs_pointer(path):
        raise LfsPointer(path)
    if not path.stat().st_size:
        raise DamagedModelFile(path, "it is empty")


def require_inside(path: Path, folder: Path) -> None:
    """Raises LinkOut for a file that a link leads out of its model's folder for."""
    if not _stays(path, folder.resolve()):
        raise LinkOut(folder, path.name)


def _refuse_code(path: Path) -> None:
    for entry in sorted(path.iterdir()):
        if entry.suffix.lower() in _CODE:
            raise CodeInFolder(path, entry.name)
        require_inside(entry, path)


def _stays(entry: Path, folder: Path) -> bool:
    """Whether a link leads into the same folder, or from a snapshot of a Hub cache to a blob of its own model."""
    try:
        target = entry.resolve()
    except (OSError, RuntimeError):
        return False
    blobs = folder.parent.parent / "blobs"
    return target.is_relative_to(folder) or (folder.parent.name == "snapshots" and target.is_relative_to(blobs))


def _refuse_others(path: Path) -> None:
    """A model of another kind lacks files that it never had: it is called by its name instead."""
    config = path / "config.json"
    if config.is_file() and not is_lfs_pointer(config):
        _require_marian(read_json(config), config)
    foreign = [name for name in FOREIGN if (path / name).is_file()]
    if foreign and not any((path / name).is_file() for name in WEIGHTS):
        raise ForeignWeights(path, foreign[0])


def _weights(path: Path) -> Path:
    missing = [name for name in REQUIRED if not (path / name).is_file()]
    found = next((path / name for name in WEIGHTS if (path / name).is_file()), None)
    if found is None:
        missing.append(" or ".join(WEIGHTS))
    for name in (*REQUIRED, *WEIGHTS):
        if (path / name).is_file():
            require_whole(path / name)
    if missing or found is None:
        raise ModelFilesMissing(path, tuple(missing))
    return found


def read_dimensions(config: Mapping[str, Any], path: Path) -> Dimensions:
    """The dimensions in a MarianMT configuration. Raises NotMarian, AbsurdDimensions, CodeInFolder."""
    if "auto_map" in config:
        raise CodeInFolder(path.parent, "auto_map in config.json")
    _require_marian(config, path)

    def number(key: str, least: int, most: int, default: int | None = None) -> int:
        value = config.get(key, default)
        if type(value) is not int or not least <= value <= most:
            raise AbsurdDimensions(path, f"{key} is {str(value)[:40]}, expected {least} to {most}")
        return value

    vocabulary = number("vocab_size", 3, 1_000_000)
    width, heads = number("d_model", 8, 8192), number("encoder_attention_heads", 1, 256)
    if width % heads or number("decoder_attention_heads", 1, 256) != heads:
        raise AbsurdDimensions(path, f"{heads} attention heads do not divide d_model {width}")
    if config.get("activation_function") not in _ACTIVATIONS:
        raise AbsurdDimensions(path, f"activation_function is {str(config.get('activation_function'))[:40]}")
    return Dimensions(
        width=width,
        encoder_layers=number("encoder_layers", 1, 48),
        decoder_layers=number("decoder_layers", 1, 48),
        heads=heads,
        encoder_inner=number("encoder_ffn_dim", 8, 65_536),
        decoder_inner=number("decoder_ffn_dim", 8, 65_536),
        vocabulary=vocabulary,
        target_vocabulary=number("decoder_vocab_size", 3, 1_000_000, vocabulary),
        positions=number("max_position_embeddings", 16, 16_384),
        pad=number("pad_token_id", 0, vocabulary - 1),
        eos=number("eos_token_id", 0, vocabulary - 1),
        activation=str(config["activation_function"]),
        scaled=config.get("scale_embedding") is True,
    )


def _require_marian(config: Mapping[str, Any], path: Path) -> None:
    if config.get("model_type") != "marian":
        raise NotMarian(path, str(config.get("model_type", "unknown"))[:40])


def _languages(
    path: Path, config: Mapping[str, Any], tokenizer: Mapping[str, Any], vocabulary: Mapping[str, int]
) -> tuple[frozenset[str], frozenset[str]]:
    named = tags.pair_in_name(path.resolve().name) or tags.pair_in_name(str(config.get("_name_or_path", "")))
    source, target = tokenizer.get("source_lang"), tokenizer.get("target_lang")
    codes = (source, target) if isinstance(source, str) and isinstance(target, str) else named
    if codes is None:
        raise UnknownPair(path)
    sources, targets = tags.languages(codes[0]), tags.languages(codes[1])
    asked = frozenset(tag for tag in map(tags.token_language, vocabulary) if tag)
    if not asked:
        return sources, targets
    # A model that can be asked for its own source language translates in both directions.
    return (sources | targets if sources <= asked else sources), asked


def _name(path: Path, config: Mapping[str, Any]) -> str:
    published = str(config.get("_name_or_path", "")).rsplit("/", 1)[-1]
    return published if tags.pair_in_name(published) else path.resolve().name


def licence_of(card: Path) -> str:
    """The licence that a model card names in its head, "unknown" without one."""
    if not card.is_file():
        return "unknown"
    with card.open(encoding="utf-8", errors="replace") as stream:
        found = _LICENCE.search(stream.read(20_000))
    return found[1] if found else "unknown"


def _token(tokenizer: Mapping[str, Any], key: str, default: str) -> str:
    value = tokenizer.get(key, default)
    if isinstance(value, dict):
        value = value.get("content", default)
    return value if isinstance(value, str) else default


def _fingerprint(path: Path, weights: str) -> str:
    names = [name for name in (*REQUIRED, "target_vocab.json") if (path / name).is_file()]
    parts = [weights, *(file_sha256(path / name) for name in names)]
    return hashlib.sha256(" ".join(parts).encode()).hexdigest()
