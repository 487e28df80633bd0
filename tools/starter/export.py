"""Writing the trained network as a Hugging Face Marian folder, and averaging checkpoints."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor

from tools.starter.model import Shape
from tools.starter.pieces import EOS, Pieces

Weights = dict[str, Tensor]
NEVER = -10_000.0
"""Bias of the padding piece: its zero row would else win whenever all others are below it."""


def average(files: Iterable[Path]) -> Weights:
    """The mean of several checkpoints (as in Vaswani et al. 2017)."""
    states = [torch.load(path, map_location="cpu", weights_only=True) for path in files]
    return {name: torch.stack([state[name] for state in states]).mean(0) for name in states[0]}


def attention(weights: Weights, old: str, new: str) -> Weights:
    """The projections of one attention, each under its own name."""
    out: Weights = {}
    for kind in ("weight", "bias"):
        joined = weights[f"{old}.kv.{kind}"]
        query = weights.get(f"{old}.q.{kind}")
        parts = joined.chunk(3) if query is None else (query, *joined.chunk(2))
        for letter, part in zip("qkv", parts, strict=True):
            out[f"{new}.{letter}_proj.{kind}"] = part
        out[f"{new}.out_proj.{kind}"] = weights[f"{old}.out.{kind}"]
    return out


def layer(weights: Weights, old: str, new: str, decoder: bool) -> Weights:
    """One layer under the names of ``transformers``."""
    out = attention(weights, f"{old}.attention", f"{new}.self_attn")
    names = {"attention_norm": "self_attn_layer_norm", "norm": "final_layer_norm"}
    names |= {"fc1": "fc1", "fc2": "fc2"}
    if decoder:
        out |= attention(weights, f"{old}.cross", f"{new}.encoder_attn")
        names["cross_norm"] = "encoder_attn_layer_norm"
    for ours, theirs in names.items():
        for kind in ("weight", "bias"):
            out[f"{new}.{theirs}.{kind}"] = weights[f"{old}.{ours}.{kind}"]
    return out


def renamed(weights: Weights, shape: Shape) -> Weights:
    """All weights under the names of ``transformers.MarianMTModel``."""
    bias = torch.cat([weights["logits_bias"], torch.tensor([NEVER])])
    out = {"model.shared.weight": weights["embedding.weight"], "final_logits_bias": bias[None, :]}
    for number in range(shape.encoder_layers):
        out |= layer(weights, f"encoder.{number}", f"model.encoder.layers.{number}", False)
    for number in range(shape.decoder_layers):
        out |= layer(weights, f"decoder.{number}", f"model.decoder.layers.{number}", True)
    return out


def config(shape: Shape) -> dict[str, object]:
    """``config.json`` of a Marian model of this shape."""
    sides = {
        f"{side}_{key}": value
        for side, layers in (("encoder", shape.encoder_layers), ("decoder", shape.decoder_layers))
        for key, value in {
            "attention_heads": shape.heads,
            "ffn_dim": shape.ffn,
            "layers": layers,
            "layerdrop": 0.0,
        }.items()
    }
    return {
        "activation_dropout": 0.0,
        "activation_function": "relu",
        "architectures": ["MarianMTModel"],
        "attention_dropout": 0.0,
        "bos_token_id": EOS,
        "d_model": shape.d_model,
        "decoder_start_token_id": shape.pad,
        "decoder_vocab_size": shape.vocab,
        "dropout": shape.dropout,
        "dtype": "float16",
        "eos_token_id": EOS,
        "forced_eos_token_id": EOS,
        "init_std": 0.02,
        "is_encoder_decoder": True,
        "max_position_embeddings": shape.max_positions,
        "model_type": "marian",
        "pad_token_id": shape.pad,
        "scale_embedding": True,
        "share_encoder_decoder_embeddings": True,
        "static_position_embeddings": True,
        "tie_word_embeddings": True,
        "use_cache": True,
        "vocab_size": shape.vocab,
        **sides,
    }


def generation_config(shape: Shape) -> dict[str, object]:
    return {
        "bad_words_ids": [[shape.pad]],
        "bos_token_id": EOS,
        "decoder_start_token_id": shape.pad,
        "eos_token_id": EOS,
        "forced_eos_token_id": EOS,
        "max_length": 128,
        "num_beams": 4,
        "pad_token_id": shape.pad,
    }


TOKENIZER = {
    "source_lang": "ru",
    "target_lang": "en",
    "tokenizer_class": "MarianTokenizer",
    "model_max_length": 128,
    "unk_token": "<unk>",
    "eos_token": "</s>",
    "pad_token": "<pad>",
}


def write(weights: Weights, shape: Shape, pieces: Pieces, out: Path) -> None:
    """Write everything but the model card; weights as 16-bit floats."""
    out.mkdir(parents=True, exist_ok=True)
    half = {name: value.half().contiguous() for name, value in renamed(weights, shape).items()}
    if half["model.shared.weight"][shape.pad].abs().max() > 0:
        raise ValueError("the padding row is not zero: CTranslate2 would translate differently")
    save_file({k: v.clone() for k, v in half.items()}, out / "model.safetensors", {"format": "pt"})
    (out / "model.safetensors").chmod(0o644)
    for name, value in (
        ("config.json", config(shape)),
        ("generation_config.json", generation_config(shape)),
        ("tokenizer_config.json", TOKENIZER),
    ):
        text = json.dumps(value, indent=2, ensure_ascii=False, sort_keys=True)
        (out / name).write_text(text + "\n", encoding="utf-8")
    for name in ("source.spm", "target.spm"):
        shutil.copyfile(pieces.model, out / name)
    pieces.write_vocabulary(out / "vocab.json")
