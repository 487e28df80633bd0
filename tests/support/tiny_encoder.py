"""An encoder and a judge of a few kilobytes with random weights, in the shipped format, for tests of the encoder."""

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file

WIDTH, INNER, LAYERS, POSITIONS, KINDS = 64, 64, 7, 512, 18
LETTERS = "abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяё0123456789.,?!:-"

Array = NDArray[Any]


def write_encoder(folder: Path, seed: int = 0) -> Path:
    """Write ``encoder.npz``, ``judge.safetensors`` and ``tokenizer.json``; the same seed gives the same network."""
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(seed)
    pieces = ["<s>", "<pad>", "</s>", "<unk>", "▁", *(f"▁{letter}" for letter in LETTERS), *LETTERS]
    arrays: dict[str, Any] = _encoder(random, len(pieces))
    np.savez(folder / "encoder.npz", **arrays)
    save_file(_judge(random), folder / "judge.safetensors")
    np.savez(folder / "means.npz", und=0.01 * random.standard_normal(WIDTH))
    (folder / "tokenizer.json").write_text(json.dumps(_tokenizer(pieces)), encoding="utf-8")
    return folder


def _encoder(random: np.random.Generator, vocabulary: int) -> dict[str, Array]:
    arrays: dict[str, Array] = {}

    def packed(name: str, rows: int, columns: int) -> None:
        values = random.standard_normal((rows, columns // 32, 32)).astype(np.float32)
        scales = np.abs(values).max(axis=-1) / 7
        quantised = np.clip(np.round(values / scales[..., None]) + 8, 0, 15).astype(np.uint8)
        arrays[f"{name}#q"] = quantised[..., :16] | (quantised[..., 16:] << 4)
        arrays[f"{name}#d"] = (scales / np.sqrt(columns)).astype(np.float16)

    def plain(name: str, size: int, level: float = 0.0) -> None:
        arrays[name] = (level + 0.1 * random.standard_normal(size)).astype(np.float32)

    packed("emb.word", vocabulary, WIDTH)
    plain("emb.pos", POSITIONS * WIDTH)
    plain("emb.type", 2 * WIDTH)
    plain("emb.ln.w", WIDTH, 1.0)
    plain("emb.ln.b", WIDTH)
    for number in range(LAYERS):
        for name, rows, columns in (
            *((part, WIDTH, WIDTH) for part in ("q", "k", "v", "ao")),
            ("fi", INNER, WIDTH),
            ("fo", WIDTH, INNER),
        ):
            packed(f"l{number}.{name}.w", rows, columns)
            plain(f"l{number}.{name}.b", rows)
        for name in ("aln", "oln"):
            plain(f"l{number}.{name}.w", WIDTH, 1.0)
            plain(f"l{number}.{name}.b", WIDTH)
    return arrays


def _judge(random: np.random.Generator) -> dict[str, Array]:
    arrays: dict[str, Array] = {}

    def matrix(name: str, rows: int, columns: int, whole: bool) -> None:
        values = random.standard_normal((rows, columns)) / np.sqrt(columns)
        if whole:
            scales = np.abs(values).max(axis=1, keepdims=True) / 127
            arrays[f"{name}.weight.int8"] = np.round(values / scales).astype(np.int8)
            arrays[f"{name}.weight.scale"] = scales.astype(np.float16)
        else:
            arrays[f"{name}.weight"] = values.astype(np.float16)
        arrays[f"{name}.bias"] = (0.1 * random.standard_normal(rows)).astype(np.float16)

    def norm(name: str) -> None:
        arrays[f"{name}.weight"] = np.ones(WIDTH, np.float16)
        arrays[f"{name}.bias"] = (0.1 * random.standard_normal(WIDTH)).astype(np.float16)

    arrays["enc.pos.weight"] = (0.1 * random.standard_normal((POSITIONS, WIDTH))).astype(np.float16)
    arrays["enc.kind.weight"] = (0.1 * random.standard_normal((2, WIDTH))).astype(np.float16)
    norm("enc.n")
    for number in range(LAYERS):
        own = f"enc.layers.{number}."
        matrix(f"{own}qkv", 3 * WIDTH, WIDTH, True)
        matrix(f"{own}o", WIDTH, WIDTH, True)
        matrix(f"{own}fi", INNER, WIDTH, True)
        matrix(f"{own}fo", WIDTH, INNER, True)
        norm(f"{own}n1")
        norm(f"{own}n2")
    for name, rows in (("tok", KINDS), ("src", 1), ("hid", WIDTH), ("err", 1), ("hid2", WIDTH), ("da", 1)):
        matrix(name, rows, WIDTH, False)
    return arrays


def _tokenizer(pieces: list[str]) -> dict[str, Any]:
    metaspace = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [],
        "normalizer": {"type": "Sequence", "normalizers": [{"type": "NFKC"}, {"type": "Lowercase"}]},
        "pre_tokenizer": metaspace,
        "post_processor": None,
        "decoder": metaspace,
        "model": {
            "type": "Unigram",
            "unk_id": 3,
            "vocab": [[piece, -float(rank)] for rank, piece in enumerate(pieces)],
            "byte_fallback": False,
        },
    }
