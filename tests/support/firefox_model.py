"""A model of Firefox Translations with random weights, in the form in which they are published. It talks nonsense."""

import struct
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import sentencepiece

from quoteverify.engines.collection import starter_folder

WIDTH, HEADS, INNER = 32, 8, 64
_FLOAT, _BYTES, _WHOLE = 0x0404, 0x0101, 0x4101
_ALIGNED = 256

Tensor = tuple[str, int, tuple[int, ...], bytes]


def firefox_files(
    pair: str = "ruen", split: bool = False, built: Mapping[str, object] | None = None
) -> dict[str, bytes]:
    """The files of a model by name; ``built`` overrides what the weights say of themselves."""
    starter = starter_folder()
    assert starter
    pieces = Path(starter.pieces[0]).read_bytes()
    size = sentencepiece.SentencePieceProcessor(model_proto=pieces).get_piece_size()
    vocabularies = ("srcvocab", "trgvocab") if split else ("vocab",)
    return {
        f"model.{pair}.intgemm.alphas.bin": binary([*_tensors(size), _settings(size, built or {})]),
        **{f"{name}.{pair}.spm": pieces for name in vocabularies},
    }


def binary(tensors: list[Tensor]) -> bytes:
    """Tensors in Marian's binary form, version 1."""
    data = [content + b"\0" * (-len(content) % _ALIGNED) for *_, content in tensors]
    made = struct.pack("<QQ", 1, len(tensors))
    for (name, kind, shape, _), content in zip(tensors, data, strict=True):
        made += struct.pack("<QQQQ", len(name) + 1, kind, len(shape), len(content))
    made += b"".join(name.encode() + b"\0" for name, *_ in tensors)
    made += b"".join(struct.pack(f"<{len(shape)}i", *shape) for _, _, shape, _ in tensors)
    skipped = -(len(made) + 8) % _ALIGNED
    return made + struct.pack("<Q", skipped) + b"\0" * skipped + b"".join(data)


def _settings(size: int, built: Mapping[str, object]) -> Tensor:
    said = {
        "type": "transformer",
        "version": "v1.9.0",
        "dim-emb": WIDTH,
        "dim-vocabs": [size, size],
        "enc-depth": 1,
        "dec-depth": 1,
        "dec-cell": "ssru",
        "transformer-heads": HEADS,
        "transformer-dim-ffn": INNER,
        "transformer-decoder-autoreg": "rnn",
        "transformer-ffn-activation": "relu",
        "transformer-preprocess": '""',
        "transformer-postprocess": "dan",
        "tied-embeddings-all": "true",
    }
    text = "".join(f"{key}: {value}\n" for key, value in {**said, **built}.items()).encode() + b"\0"
    return "special:model.yml", _BYTES, (len(text),), text


def _tensors(size: int) -> list[Tensor]:
    random = np.random.default_rng(0)

    def real(name: str, *shape: int, values: Any = None) -> Tensor:
        content = random.standard_normal(shape) * 0.1 if values is None else np.full(shape, values)
        return name, _FLOAT, shape, content.astype("<f4").tobytes()

    def whole(name: str, *shape: int) -> Iterator[Tensor]:
        content = random.integers(-60, 60, shape).astype(np.int8).tobytes() + struct.pack("<f", 127.0)
        yield name, _WHOLE, shape, content
        yield real(f"{name}_QuantMultA", 1, 1, values=20.0)

    def linear(part: str, weight: str, bias: str, rows: int, columns: int) -> Iterator[Tensor]:
        yield from whole(f"{part}_{weight}", rows, columns)
        yield real(f"{part}_{bias}", 1, columns)

    def norm(part: str) -> Iterator[Tensor]:
        yield real(f"{part}_ln_scale", 1, WIDTH, values=1.0)
        yield real(f"{part}_ln_bias", 1, WIDTH, values=0.0)

    def attention(part: str) -> Iterator[Tensor]:
        for letter in "qkvo":
            yield from linear(part, f"W{letter}", f"b{letter}", WIDTH, WIDTH)
        yield from norm(f"{part}_Wo")

    def feed_forward(part: str) -> Iterator[Tensor]:
        yield from linear(f"{part}_ffn", "W1", "b1", WIDTH, INNER)
        yield from linear(f"{part}_ffn", "W2", "b2", INNER, WIDTH)
        yield from norm(f"{part}_ffn_ffn")

    return [
        *whole("Wemb", size, WIDTH),
        real("none_QuantMultA", 1, 1, values=20.0),
        *attention("encoder_l1_self"),
        *feed_forward("encoder_l1"),
        *whole("decoder_l1_rnn_W", WIDTH, WIDTH),
        *whole("decoder_l1_rnn_Wf", WIDTH, WIDTH),
        real("decoder_l1_rnn_bf", 1, WIDTH),
        *norm("decoder_l1_rnn_ffn"),
        *attention("decoder_l1_context"),
        *feed_forward("decoder_l1"),
        real("decoder_ff_logit_out_b", 1, size),
    ]
