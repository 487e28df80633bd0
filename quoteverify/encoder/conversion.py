"""Conversion: the network written in CTranslate2's format, its specification filled from the arrays.

As CTranslate2's own converter does it for BERT (post-norm, layer norm over the summed embeddings, GELU), without
PyTorch and without Transformers.
"""

from pathlib import Path
from typing import Any

from quoteverify.encoder.tensors import Tensors, layers

HEAD_WIDTH = 32
"""Numbers of one attention head."""
EPSILON = 1e-12
"""Of the layer norms."""


def convert(tensors: Tensors, depth: int, place: Path, compute: str) -> None:
    """Write the first ``depth`` layers into the existing, empty folder ``place``.

    ``compute`` is ``int8`` or ``float32``. Raises OSError.
    """
    from ctranslate2.specs import common_spec, transformer_spec

    encoder = transformer_spec.TransformerEncoderSpec(
        min(depth, layers(tensors)),
        tensors["word"].shape[1] // HEAD_WIDTH,
        pre_norm=False,
        activation=common_spec.Activation.GELU,
        layernorm_embedding=True,
        num_source_embeddings=2,
        embeddings_merge=common_spec.EmbeddingsMerge.ADD,
    )
    spec = transformer_spec.TransformerEncoderModelSpec(encoder)
    encoder.scale_embeddings = False
    encoder.embeddings[0].weight, encoder.embeddings[1].weight = tensors["word"].copy(), tensors["kind"].copy()
    encoder.position_encodings.encodings = tensors["pos"].copy()
    _norm(encoder.layernorm_embedding, tensors, "n")
    for number, layer in enumerate(encoder.layer):
        prefix = f"layers.{number}."
        _linear(layer.self_attention.linear[0], tensors, f"{prefix}qkv")
        _linear(layer.self_attention.linear[1], tensors, f"{prefix}o")
        _norm(layer.self_attention.layer_norm, tensors, f"{prefix}n1")
        _linear(layer.ffn.linear_0, tensors, f"{prefix}fi")
        _linear(layer.ffn.linear_1, tensors, f"{prefix}fo")
        _norm(layer.ffn.layer_norm, tensors, f"{prefix}n2")
    # The pieces are cut by the tokenizer and handed over as numbers: only how many there are matters.
    spec.register_vocabulary([f"<{number}>" for number in range(len(tensors["word"]))])
    spec.config.layer_norm_epsilon = EPSILON
    spec.config.unk_token = "<3>"  # noqa: S105  # the number of the unknown piece
    spec.validate()
    spec.optimize(quantization=compute)
    spec.save(str(place))


def _linear(spec: Any, tensors: Tensors, name: str) -> None:
    # Copies: turning the numbers into whole ones is done in place.
    spec.weight, spec.bias = tensors[f"{name}.weight"].copy(), tensors[f"{name}.bias"].copy()


def _norm(spec: Any, tensors: Tensors, name: str) -> None:
    spec.gamma, spec.beta = tensors[f"{name}.weight"].copy(), tensors[f"{name}.bias"].copy()
