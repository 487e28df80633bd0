"""Firefox: a model of Firefox Translations, one direction each: weights in whole numbers, vocabularies, a shortlist.

The layout is that of https://mozilla.github.io/translations/firefox-models/: ``model.ruen.intgemm.alphas.bin``,
``vocab.ruen.spm`` (or ``srcvocab`` and ``trgvocab``) and ``lex.50.50.ruen.s2t.bin``, each also with gzip or zstd. The
weights are Marian's binary form, version 1.
"""

import hashlib
import re
import struct
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from math import prod
from pathlib import Path
from typing import Any

import sentencepiece
import yaml

from quoteverify.engines import tags
from quoteverify.engines.errors import AbsurdDimensions, DamagedModelFile, ModelFilesMissing, UnknownPair, WrongShapes
from quoteverify.engines.extra import require_firefox
from quoteverify.engines.folder import ModelFolder, licence_of, require_inside, require_whole
from quoteverify.system.filehash import file_sha256

PACKED = ("", ".gz", ".zst")
_KEPT = {
    "model": "firefox-model.bin",
    "vocab": "firefox-vocab.spm",
    "srcvocab": "firefox-srcvocab.spm",
    "trgvocab": "firefox-trgvocab.spm",
    "lex": "firefox-lex.bin",
}
NAMES = (*(f"{name}{packed}" for name in _KEPT.values() for packed in PACKED), "README.md", "LICENSE")
"""What the files of such a model are called once it is installed."""
POSITIONS = 128
PUBLISHED = re.compile(
    r"(?:(?P<model>model)\.(?P<pair>[a-z-]{4,7})\.intgemm(?:8)?(?:\.alphas)?\.bin|(?P<pieces>vocab|srcvocab|trgvocab)"
    r"\.[a-z-]{4,7}\.spm|(?P<lex>lex)\.(?:\d+\.\d+\.)?[a-z-]{4,7}\.s2t\.bin)(?:\.gz|\.zst)?"
)
_LARGEST = 512 * 1024 * 1024
"""Bytes of a file unpacked: the largest of these models has a tenth of it."""
_ZSTD = b"\x28\xb5\x2f\xfd"
_BUILT = "special:model.yml"
_SETTINGS = 64 * 1024
_LAYER = re.compile(
    r"(?P<layer>(?:en|de)coder_l\d+)_(?P<part>(?:self|context|rnn|ffn)_(?:(?P<matrix>W[a-z]?|W[12])|b[a-z12]?)"
    r"|(?:self_Wo|context_Wo|rnn_ffn|ffn_ffn)_ln_(?:scale|bias))"
)
"""The tensors of a layer: matrices, their biases, and what norms its output."""
_WIDTHS = {0x0404: 4, 0x0101: 1, 0x4101: 1}
"""Bytes of one number by Marian's code of its type: float32, int8, int8 laid out for a product (intgemm)."""
_WHOLE = 0x4101
_SCALE = 4
"""Bytes behind weights in whole numbers: by how much they were multiplied."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirefoxFolder(ModelFolder):
    """A model that fxtranslate runs; ``shortlist`` is the file that narrows down the words of an output, if any."""

    shortlist: Path | None = field(default=None)


def is_firefox(path: Path) -> bool:
    """Whether a folder looks like a model of Firefox Translations."""
    return "model" in _found(path)


def read_firefox(path: Path, name: str | None = None, sha256: str | None = None) -> FirefoxFolder:
    """Look at every file of a model of Firefox Translations; ``name`` and ``sha256`` as in
    :func:`quoteverify.engines.folder.read_folder`. Raises a ModelError."""
    found = _found(path)
    pieces = found.get("vocab") or found.get("srcvocab"), found.get("vocab") or found.get("trgvocab")
    if pieces[0] is None or pieces[1] is None:
        raise ModelFilesMissing(path, ("vocab.….spm",))
    for file in found.values():
        require_inside(file, path)
        require_whole(file)
    weights = found["model"]
    source, target = _pair(path, name or "", weights)
    digest = sha256 or file_sha256(weights)
    parts = [digest, *(file_sha256(found[key]) for key in sorted(found) if key != "model")]
    others = {name: path / name for name in ("README.md", "LICENSE") if (path / name).is_file()}
    return FirefoxFolder(
        path=path,
        name=name or f"firefox-{source}-{target}",
        weights=weights,
        pieces=(pieces[0], pieces[1]),
        vocabularies=(pieces[0], pieces[1]),
        files={_KEPT[key] + _packing(file): file for key, file in found.items()} | others,
        positions=POSITIONS,
        sources=tags.languages(source),
        targets=tags.languages(target),
        unknown_token="<unk>",  # noqa: S106 - a token of the model
        end_token="</s>",  # noqa: S106
        licence=licence_of(path / "README.md"),
        revision=digest[:12],
        sha256=digest,
        fingerprint=hashlib.sha256(" ".join(parts).encode()).hexdigest(),
        shortlist=found.get("lex"),
    )


def content(path: Path) -> bytes:
    """What a file holds once it is unpacked, at most 512 MB. Raises DamagedModelFile."""
    data = path.read_bytes()
    if path.suffix == ".gz":
        return _gunzipped(path, data)
    if path.suffix == ".zst":
        return _zstd_unpacked(path, data)
    return data


def check_weights(path: Path, data: bytes) -> None:
    """Walk over Marian's binary form: each tensor is as large as its shape says, and the sizes are those of a model.
    Raises DamagedModelFile, AbsurdDimensions or WrongShapes."""
    try:
        tensors = _tensors(data)
    except (struct.error, ValueError, KeyError):
        raise DamagedModelFile(path, "truncated or not weights of Firefox Translations") from None
    settings = _settings(path, tensors)
    width, vocabularies = settings.get("dim-emb"), settings.get("dim-vocabs")
    for key, most in (("dim-emb", 8192), ("enc-depth", 48), ("dec-depth", 48), ("transformer-heads", 256)):
        value = settings.get(key)
        if type(value) is not int or not 1 <= value <= most:
            raise AbsurdDimensions(path, f"{key} is {str(value)[:40]}, expected 1 to {most}")
    if not isinstance(vocabularies, list) or not vocabularies:
        raise DamagedModelFile(path, "it does not say how the model is built")
    for names, size in ((("encoder_Wemb", "Wemb"), vocabularies[0]), (("decoder_Wemb", "Wemb"), vocabularies[-1])):
        shape = next((tensors[name][0] for name in names if name in tensors), None)
        if shape != (size, width):
            raise WrongShapes(path, f"{names[1]} is {shape}, expected {size} × {width}")
    _check_layers(path, {name: shape for name, (shape, _) in tensors.items()}, settings)


def _check_layers(path: Path, shapes: Mapping[str, tuple[int, ...]], settings: Mapping[str, Any]) -> None:
    """Every layer is there, and what is multiplied with each other fits."""
    width = settings["dim-emb"]
    for side, parts in (("encoder", ("self_Wq", "ffn_W1", "ffn_W2")), ("decoder", ("context_Wq", "ffn_W1", "ffn_W2"))):
        for number in range(1, settings[f"{side[:3]}-depth"] + 1):
            for name in (f"{side}_l{number}_{part}" for part in parts):
                if name not in shapes:
                    raise WrongShapes(path, f"{name} is missing")
    for name, shape in shapes.items():
        layer = _LAYER.fullmatch(name)
        if layer is None:
            continue
        inner = shapes.get(f"{layer['layer']}_ffn_W1", (width, width))[-1]
        expected = {"ffn_W1": (width, inner), "ffn_W2": (inner, width), "ffn_b1": (1, inner)}.get(layer["part"])
        if expected is None:
            expected = (width, width) if layer["matrix"] else (1, width)
        if prod(shape) != prod(expected) or (layer["matrix"] and shape != expected):
            raise WrongShapes(path, f"{name} is {shape}, expected {expected}")


def _found(path: Path) -> dict[str, Path]:
    """The files of a model by what they are: model, vocab or srcvocab and trgvocab, lex."""
    found: dict[str, Path] = {}
    for key, name in _KEPT.items():
        for packed in PACKED:
            if (path / f"{name}{packed}").is_file():
                found.setdefault(key, path / f"{name}{packed}")
    for file in sorted(path.iterdir()):
        match = PUBLISHED.fullmatch(file.name)
        if match and file.is_file():
            found.setdefault(match["model"] or match["pieces"] or match["lex"], file)
    return found


def _pair(path: Path, name: str, weights: Path) -> tuple[str, str]:
    match = PUBLISHED.fullmatch(weights.name)
    told = match["pair"] if match and match["pair"] else ""
    if told.count("-") == 1:
        source, _, target = told.partition("-")
        return source, target
    if len(told) == 4:
        return told[:2], told[2:]
    names = (name, path.resolve().name)
    named = next((pair for pair in map(tags.pair_in_name, names) if pair), None)
    if named is None:
        raise UnknownPair(path)
    return named


def _packing(file: Path) -> str:
    return file.suffix if file.suffix in PACKED else ""


def _gunzipped(path: Path, data: bytes) -> bytes:
    try:
        unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
        made = unpacker.decompress(data, _LARGEST)
    except zlib.error:
        raise DamagedModelFile(path, "it is not packed as its name says") from None
    if not unpacker.eof:
        raise DamagedModelFile(path, "it is cut off, or larger than any model")
    return made


def _zstd_unpacked(path: Path, data: bytes) -> bytes:
    require_firefox(path)
    from fxtranslate import discovery

    size = _zstd_size(data)
    if size is None or size > _LARGEST:
        raise DamagedModelFile(path, "it does not say how large it is, or is larger than any model")
    made: bytes = _from_rust(path, lambda: discovery.verify_and_decompress(data))
    if len(made) != size:
        raise DamagedModelFile(path, "it is not packed as its name says")
    return made


def _zstd_size(data: bytes) -> int | None:
    """The size that the head of a frame tells (RFC 8878, 3.1.1.1)."""
    if len(data) < 18 or not data.startswith(_ZSTD):
        return None
    head = data[4]
    single, width = bool(head & 0x20), (0, 2, 4, 8)[head >> 6]
    width = width or (1 if single else 0)
    start = 5 + (0 if single else 1) + (0, 1, 2, 4)[head & 3]
    if not width:
        return None
    return int.from_bytes(data[start : start + width], "little") + (256 if width == 2 else 0)


def load_translator(folder: FirefoxFolder) -> Any:
    """The model, ready to translate. Raises FirefoxMissing, DamagedModelFile, AbsurdDimensions or WrongShapes."""
    require_firefox(folder.name)
    from fxtranslate import Translator

    weights = content(folder.weights)
    check_weights(folder.weights, weights)
    source, target = (_pieces(file) for file in folder.pieces)
    shortlist = content(folder.shortlist) if folder.shortlist else None
    return _from_rust(folder.weights, lambda: Translator(weights, source, target, shortlist))


def _pieces(path: Path) -> bytes:
    data = content(path)
    try:
        sentencepiece.SentencePieceProcessor(model_proto=data)
    except RuntimeError:
        raise DamagedModelFile(path, "it is not a SentencePiece model") from None
    return data


def _from_rust(path: Path, call: Callable[[], Any]) -> Any:
    """What a call of fxtranslate gives. It refuses with an error, or ends in a panic, which is no Exception."""
    try:
        return call()
    except ValueError as error:
        raise DamagedModelFile(path, " ".join(str(error).split())[:80]) from None
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise DamagedModelFile(path, "the program that runs it gave up on it") from None


def _tensors(data: bytes) -> dict[str, tuple[tuple[int, ...], bytes]]:
    """Name, shape and bytes of each tensor. Raises ValueError or struct.error for what does not fit."""
    version, count = struct.unpack_from("<QQ", data)
    if version != 1 or count * 32 > len(data):
        raise ValueError(version)
    heads = [struct.unpack_from("<QQQQ", data, 16 + 32 * number) for number in range(count)]
    at = 16 + 32 * count
    if sum(sum((name, 4 * rank, size)) for name, _, rank, size in heads) > len(data) - at:
        raise ValueError(at)
    names = []
    for length, *_ in heads:
        names.append(data[at : at + length].rstrip(b"\0").decode("utf-8"))
        at += length
    shapes = []
    for _, _, rank, _ in heads:
        shapes.append(struct.unpack_from(f"<{rank}i", data, at))
        at += 4 * rank
    (skipped,) = struct.unpack_from("<Q", data, at)
    at += 8 + skipped
    found: dict[str, tuple[tuple[int, ...], bytes]] = {}
    for name, shape, (_, kind, _, size) in zip(names, shapes, heads, strict=True):
        wanted = prod(shape) * _WIDTHS[kind] + (_SCALE if kind == _WHOLE else 0)
        if not shape or min(shape) < 1 or size < wanted or at + size > len(data):
            raise ValueError(name)
        found[name] = shape, data[at : at + wanted] if name == _BUILT else b""
        at += size
    return found


def _settings(path: Path, tensors: Mapping[str, tuple[tuple[int, ...], bytes]]) -> Mapping[str, Any]:
    text = tensors.get(_BUILT, ((), b""))[1]
    try:
        found = yaml.safe_load(text.rstrip(b"\0")) if len(text) < _SETTINGS else None
    except (yaml.YAMLError, ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise DamagedModelFile(path, "it does not say how the model is built")
    return found
