"""Conversion: a MarianMT model written in CTranslate2's format.

The specification is filled from the tensors directly, as CTranslate2's own converter does it for MarianMT (post-norm
Transformer, sinusoidal positions, decoding from a zero embedding, padding row left out), without loading PyTorch.
"""

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from quoteverify.engines.errors import WrongShapes
from quoteverify.engines.folder import Dimensions, TransformersFolder, read_vocabulary
from quoteverify.engines.weights import Array, load_weights, separate_embeddings


def convert(folder: TransformersFolder, place: Path, compute: str) -> None:
    """Write the converted model into the existing, empty folder ``place``; ``compute`` is ``int8`` or ``float32``.

    Raises a ModelError for weights that do not fit.
    """
    spec = _specification(folder)
    spec.validate()
    spec.optimize(quantization=compute)
    spec.save(str(place))


def _specification(folder: TransformersFolder) -> Any:
    from ctranslate2.specs import common_spec, transformer_spec

    activations = {
        "relu": common_spec.Activation.RELU,
        "swish": common_spec.Activation.SWISH,
        "silu": common_spec.Activation.SWISH,
        "gelu": common_spec.Activation.GELU,
    }
    sizes, tensors = folder.dimensions, load_weights(folder)
    spec = transformer_spec.TransformerSpec.from_config(
        (sizes.encoder_layers, sizes.decoder_layers),
        sizes.heads,
        pre_norm=False,
        activation=activations[sizes.activation],
    )
    spec.decoder.start_from_zero_embedding = True
    source, target = _embeddings(tensors)
    for side, part, table in (("encoder", spec.encoder, source), ("decoder", spec.decoder, target)):
        part.scale_embeddings = math.sqrt(sizes.width) if sizes.scaled else 1.0
        part.position_encodings.encodings = sinusoids(sizes)
        embeddings = part.embeddings[0] if isinstance(part.embeddings, list) else part.embeddings
        embeddings.weight = _without_padding(table, folder, side)
        for number, layer in enumerate(part.layer):
            _layer(layer, tensors, f"model.{side}.layers.{number}")
    spec.decoder.projection.weight = _without_padding(tensors.get("lm_head.weight", target), folder, "decoder")
    bias = tensors.get("final_logits_bias")
    if bias is not None and bias.any():
        spec.decoder.projection.bias = _without_padding(bias.reshape(-1, 1), folder, "decoder").reshape(-1)
    _vocabularies(spec, folder)
    return spec


def _embeddings(tensors: Mapping[str, Array]) -> tuple[Array, Array]:
    if separate_embeddings(tensors):
        return tensors["model.encoder.embed_tokens.weight"], tensors["model.decoder.embed_tokens.weight"]
    return tensors["model.shared.weight"], tensors["model.shared.weight"]


def sinusoids(sizes: Dimensions) -> Array:
    """Marian's position encodings: sines in the first half of each row, cosines in the second; float32."""
    positions = np.arange(sizes.positions)[:, None]
    scales = np.power(10000, 2 * (np.arange(sizes.width) // 2) / sizes.width)[None, :]
    angles = positions / scales
    half = (sizes.width + 1) // 2
    table = np.zeros((sizes.positions, sizes.width), dtype=np.float32)
    table[:, :half] = np.sin(angles[:, 0::2])
    table[:, half:] = np.cos(angles[:, 1::2])
    return table


def _layer(layer: Any, tensors: Mapping[str, Array], prefix: str) -> None:
    def linear(spec: Any, *names: str) -> None:
        spec.weight = np.concatenate([tensors[f"{prefix}.{name}.weight"] for name in names])
        spec.bias = np.concatenate([tensors[f"{prefix}.{name}.bias"] for name in names])

    def norm(spec: Any, name: str) -> None:
        spec.gamma, spec.beta = tensors[f"{prefix}.{name}.weight"], tensors[f"{prefix}.{name}.bias"]

    attention = layer.self_attention
    linear(attention.linear[0], "self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj")
    linear(attention.linear[1], "self_attn.out_proj")
    norm(attention.layer_norm, "self_attn_layer_norm")
    if hasattr(layer, "attention"):
        linear(layer.attention.linear[0], "encoder_attn.q_proj")
        linear(layer.attention.linear[1], "encoder_attn.k_proj", "encoder_attn.v_proj")
        linear(layer.attention.linear[2], "encoder_attn.out_proj")
        norm(layer.attention.layer_norm, "encoder_attn_layer_norm")
    linear(layer.ffn.linear_0, "fc1")
    linear(layer.ffn.linear_1, "fc2")
    norm(layer.ffn.layer_norm, "final_layer_norm")


def _without_padding(table: Array, folder: TransformersFolder, side: str) -> Array:
    """Marian has no padding token; it was added as the last row for Transformers, to start decoding from."""
    tokens = _tokens(folder, side)
    if table.shape[0] not in (len(tokens), len(tokens) + 1):
        raise WrongShapes(folder.weights, f"{table.shape[0]} rows for {len(tokens)} tokens in the vocabulary")
    return table[: len(tokens)]


def _tokens(folder: TransformersFolder, side: str) -> list[str]:
    separate = folder.path / "target_vocab.json"
    path = separate if side == "decoder" and separate.is_file() else folder.path / "vocab.json"
    vocabulary = read_vocabulary(path)
    tokens = sorted(vocabulary, key=vocabulary.__getitem__)
    if tokens and tokens[-1] == folder.pad_token:
        tokens.pop()
    return tokens


def _vocabularies(spec: Any, folder: TransformersFolder) -> None:
    spec.register_source_vocabulary(_tokens(folder, "encoder"))
    spec.register_target_vocabulary(_tokens(folder, "decoder"))
    spec.config.eos_token = folder.end_token
    spec.config.unk_token = folder.unknown_token
    # Any token would do: decoding starts from a zero embedding.
    spec.config.decoder_start_token = folder.end_token
