"""Tensors: the weights of the encoder and of the judge as float32 arrays under one set of names.

The encoder comes in blocks of 32 four-bit numbers with a scale each, the judge in rows of eight-bit numbers. Both are
brought to the names of the judge's file: ``word``, ``pos``, ``kind``, ``n.weight``, ``layers.N.qkv.weight`` …
"""

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quoteverify.encoder.errors import EncoderDamaged, EncoderMissing

Array = NDArray[np.float32]
Tensors = Mapping[str, Array]

_BLOCK = 32
_PARTS = (("o", "ao"), ("fi", "fi"), ("fo", "fo"))
_NORMS = (("n1", "aln"), ("n2", "oln"))


def read_encoder(path: Path) -> dict[str, Array]:
    """The untouched encoder from ``encoder.npz``. Raises EncoderMissing, EncoderDamaged."""
    if not path.is_file():
        raise EncoderMissing(path.parent, path.name)
    try:
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as archive:
            raw = {name: archive[name] for name in archive.files}
        plain = {name: _plain(raw, name) for name in _names(raw)}
        return _renamed(plain)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zipfile.error) as error:
        raise EncoderDamaged(path, _short(error)) from None


def read_judge(path: Path, encoder: Tensors) -> dict[str, Array]:
    """The judge's network, which shares the word vectors of ``encoder``. Raises EncoderMissing, EncoderDamaged."""
    plain = _read_judge(path, heads=False)
    network = {name.removeprefix("enc."): value for name, value in plain.items()}
    for short in ("pos", "kind"):
        network[short] = network.pop(f"{short}.weight", _none())
    network["word"] = encoder["word"]
    for name, value in encoder.items():
        found = network.get(name)
        if found is None or found.shape != value.shape:
            raise EncoderDamaged(path, f"{name} does not fit {value.shape}")
    return network


def read_heads(path: Path) -> dict[str, Array]:
    """The judge's heads by name: ``tok``, ``src``, ``hid``, ``err``, ``hid2``, ``da``, weight and bias of each.

    Raises EncoderMissing, EncoderDamaged.
    """
    heads = _read_judge(path, heads=True)
    for name in ("tok", "src", "hid", "err", "hid2", "da"):
        if f"{name}.weight" not in heads or f"{name}.bias" not in heads:
            raise EncoderDamaged(path, f"{name} is missing")
    return heads


def layers(tensors: Tensors) -> int:
    """How many layers the network has."""
    return sum(name.endswith(".qkv.weight") for name in tensors)


def _read_judge(path: Path, heads: bool) -> dict[str, Array]:
    if not path.is_file():
        raise EncoderMissing(path.parent, path.name)
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="np") as stream:
            names = [name for name in stream.keys() if name.startswith("enc.") != heads]  # noqa: SIM118
            raw = {name: stream.get_tensor(name) for name in names}
        return {name: _dequantised(raw, name) for name in dict.fromkeys(map(_bare, raw))}
    except (SafetensorError, OSError, ValueError, KeyError) as error:
        raise EncoderDamaged(path, _short(error)) from None


def _names(raw: Mapping[str, Any]) -> dict[str, None]:
    return dict.fromkeys(name.split("#")[0] for name in raw)


def _plain(raw: Mapping[str, NDArray[Any]], name: str) -> Array:
    if name in raw:
        return raw[name].astype(np.float32)
    scales, packed = raw[f"{name}#d"].astype(np.float32), raw[f"{name}#q"]
    values = np.concatenate([packed & 15, packed >> 4], axis=-1).astype(np.float32) - 8
    return np.ascontiguousarray((values * scales[..., None]).reshape(scales.shape[0], scales.shape[1] * _BLOCK))


def _renamed(plain: Tensors) -> dict[str, Array]:
    width = plain["emb.word"].shape[1]
    found = {
        "word": plain["emb.word"],
        "pos": plain["emb.pos"].reshape(-1, width),
        "kind": plain["emb.type"].reshape(-1, width),
        "n.weight": plain["emb.ln.w"],
        "n.bias": plain["emb.ln.b"],
    }
    for number in range(sum(name.endswith(".q.w") for name in plain)):
        own, new = f"l{number}.", f"layers.{number}."
        found[f"{new}qkv.weight"] = np.concatenate([plain[f"{own}{part}.w"] for part in "qkv"])
        found[f"{new}qkv.bias"] = np.concatenate([plain[f"{own}{part}.b"] for part in "qkv"])
        for theirs, ours in (*_PARTS, *_NORMS):
            found[f"{new}{theirs}.weight"], found[f"{new}{theirs}.bias"] = (
                plain[f"{own}{ours}.w"],
                plain[f"{own}{ours}.b"],
            )
    return found


def _bare(name: str) -> str:
    return name.removesuffix(".int8").removesuffix(".scale")


def _dequantised(raw: Mapping[str, NDArray[Any]], name: str) -> Array:
    if name in raw:
        return raw[name].astype(np.float32)
    return raw[f"{name}.int8"].astype(np.float32) * raw[f"{name}.scale"].astype(np.float32)


def _none() -> Array:
    return np.zeros((0, 0), np.float32)


def _short(error: BaseException) -> str:
    return str(error).splitlines()[0][:80] if str(error) else type(error).__name__
