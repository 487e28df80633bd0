"""A start from a finished smaller model of the same width: its layers, with new ones between them.

A new layer adds nothing at first (its outputs are zero, its norms give back what they are given), so that the grown
network translates as the small one did; stacking finished layers is how deep networks are trained in less time (Gong
et al. 2019, "Efficient training of BERT by progressively stacking"; zero outputs as in Zhang et al. 2019, "Fixup").
"""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn

from tools.starter.export import Weights
from tools.starter.model import Attention, Layer, Marian, Shape


def read_shape(folder: Path) -> Shape:
    """The sizes that a written model's ``config.json`` tells."""
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    return Shape(
        config["vocab_size"],
        d_model=config["d_model"],
        heads=config["encoder_attention_heads"],
        ffn=config["encoder_ffn_dim"],
        encoder_layers=config["encoder_layers"],
        decoder_layers=config["decoder_layers"],
    )


def read_attention(saved: Weights, old: str, new: str, cross: bool) -> Weights:
    """The projections of one attention, joined again as the training network has them."""
    out: Weights = {}
    for kind in ("weight", "bias"):
        query, key, value = (saved[f"{old}.{letter}_proj.{kind}"] for letter in "qkv")
        if cross:
            out[f"{new}.q.{kind}"] = query
        out[f"{new}.kv.{kind}"] = torch.cat([key, value] if cross else [query, key, value])
        out[f"{new}.out.{kind}"] = saved[f"{old}.out_proj.{kind}"]
    return out


def read_layer(saved: Weights, old: str, decoder: bool) -> Weights:
    """One layer of a written model under the names of ``Layer``."""
    out = read_attention(saved, f"{old}.self_attn", "attention", False)
    names = {"self_attn_layer_norm": "attention_norm", "final_layer_norm": "norm", "fc1": "fc1", "fc2": "fc2"}
    if decoder:
        out |= read_attention(saved, f"{old}.encoder_attn", "cross", True)
        names["encoder_attn_layer_norm"] = "cross_norm"
    for theirs, ours in names.items():
        for kind in ("weight", "bias"):
            out[f"{ours}.{kind}"] = saved[f"{old}.{theirs}.{kind}"]
    return out


def hush(layer: Layer, before: nn.LayerNorm) -> None:
    """Make a fresh layer give back what the layer before it gives, whose last norm is ``before``.

    What that norm gives has about the same mean and spread in every place; a norm with these gives it back.
    """
    spread = float((before.weight.square().mean() + before.bias.var(correction=0)).sqrt())
    for part in layer.children():
        if isinstance(part, Attention):
            nn.init.zeros_(part.out.weight)
        elif isinstance(part, nn.LayerNorm):
            nn.init.constant_(part.weight, spread)
            nn.init.constant_(part.bias, float(before.bias.mean()))
    nn.init.zeros_(layer.fc2.weight)


def grow_layers(grown: nn.ModuleList, saved: Weights, side: str, count: int) -> None:
    """Fill ``grown`` with the ``count`` layers of a written model, evenly apart, and quiet ones after each."""
    if len(grown) < count:
        raise ValueError(f"a model of {count} {side} layers cannot grow into one of {len(grown)}")
    places = [number * len(grown) // count for number in range(count)]
    last: Layer | None = None
    for place, layer in enumerate(grown):
        if not isinstance(layer, Layer):
            raise TypeError("not a layer of this network")
        if place in places:
            name = f"model.{side}.layers.{places.index(place)}"
            layer.load_state_dict(read_layer(saved, name, side == "decoder"))
        elif last is not None:
            hush(layer, last.norm)
        last = layer


def grow(model: Marian, folder: Path) -> None:
    """Fill ``model`` from the smaller written model in ``folder``, which has the same pieces.

    Raises ``ValueError`` where the widths or the pieces differ or the written model has more layers.
    """
    shape = read_shape(folder)
    wanted = model.shape
    if (shape.vocab, shape.d_model, shape.heads, shape.ffn) != (wanted.vocab, wanted.d_model, wanted.heads, wanted.ffn):
        raise ValueError(f"only layers can grow: {folder.name} has {shape}, the model to be trained {wanted}")
    saved = {name: value.float() for name, value in load_file(folder / "model.safetensors").items()}
    with torch.no_grad():
        grow_layers(model.encoder, saved, "encoder", shape.encoder_layers)
        grow_layers(model.decoder, saved, "decoder", shape.decoder_layers)
        model.embedding.weight.copy_(saved["model.shared.weight"])
        model.logits_bias.copy_(saved["final_logits_bias"][0, :-1])
