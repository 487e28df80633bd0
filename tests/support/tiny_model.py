"""MarianMT models of a few kilobytes with random weights, in the published layout, for tests of the engine."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sentencepiece
from safetensors.numpy import save_file

from quoteverify.engines.conversion.comparison import fixed_sentences

WIDTH, INNER, HEADS, LAYERS = 16, 32, 2, 1


def write_model(
    folder: Path,
    source: str = "ru",
    target: str = "en",
    target_tokens: Sequence[str] = (),
    seed: int = 0,
    spread: float = 0.6,
    **config: Any,
) -> Path:
    """Write a tiny model folder; the same arguments give the same model. ``config`` overrides config.json."""
    folder.mkdir(parents=True)
    pieces = _pieces(folder)
    vocabulary = ["</s>", "<unk>", *target_tokens, *pieces, "<pad>"]
    settings = _config(len(vocabulary)) | config
    _dump(folder / "vocab.json", {token: number for number, token in enumerate(vocabulary)})
    _dump(folder / "config.json", settings)
    _dump(folder / "tokenizer_config.json", {"source_lang": source, "target_lang": target})
    (folder / "README.md").write_text("---\nlanguage: x\nlicense: cc-by-4.0\n---\n", encoding="utf-8")
    save_file(random_weights(settings, seed, spread), folder / "model.safetensors")
    return folder


def compare_briefly(patch: pytest.MonkeyPatch) -> None:
    """Let the comparison with the original look at the beginning of each translation only, on one core."""
    import torch

    patch.setattr("quoteverify.engines.conversion.comparison.LONGEST", 6)
    torch.set_num_threads(1)


def random_weights(config: Mapping[str, Any], seed: int = 0, spread: float = 0.6) -> dict[str, Any]:
    """Tensors for a MarianMT configuration; the padding row is zero, as Marian's is."""
    random = np.random.default_rng(seed)
    width, vocabulary = config["d_model"], config["vocab_size"]

    def matrix(*shape: int) -> Any:
        return (random.standard_normal(shape) * spread / np.sqrt(shape[-1])).astype(np.float32)

    shared = random.standard_normal((vocabulary, width)).astype(np.float32) * np.float32(spread / np.sqrt(width) * 4)
    shared[config["pad_token_id"]] = 0
    tensors = {"model.shared.weight": shared, "final_logits_bias": np.zeros((1, vocabulary), dtype=np.float32)}
    for side in ("encoder", "decoder"):
        inner = config[f"{side}_ffn_dim"]
        for number in range(config[f"{side}_layers"]):
            prefix = f"model.{side}.layers.{number}"
            attentions = ["self_attn"] + (["encoder_attn"] if side == "decoder" else [])
            for attention in attentions:
                for part in ("q_proj", "k_proj", "v_proj", "out_proj"):
                    tensors[f"{prefix}.{attention}.{part}.weight"] = matrix(width, width)
                    tensors[f"{prefix}.{attention}.{part}.bias"] = matrix(width)
            tensors[f"{prefix}.fc1.weight"], tensors[f"{prefix}.fc1.bias"] = matrix(inner, width), matrix(inner)
            tensors[f"{prefix}.fc2.weight"], tensors[f"{prefix}.fc2.bias"] = matrix(width, inner), matrix(width)
            for norm in [*(f"{name}_layer_norm" for name in attentions), "final_layer_norm"]:
                tensors[f"{prefix}.{norm}.weight"] = np.ones(width, dtype=np.float32)
                tensors[f"{prefix}.{norm}.bias"] = matrix(width)
    return tensors


def _config(vocabulary: int) -> dict[str, Any]:
    pad = vocabulary - 1
    return {
        "architectures": ["MarianMTModel"],
        "model_type": "marian",
        "activation_function": "swish",
        "bad_words_ids": [[pad]],
        "bos_token_id": 0,
        "d_model": WIDTH,
        "decoder_attention_heads": HEADS,
        "decoder_ffn_dim": INNER,
        "decoder_layers": LAYERS,
        "decoder_start_token_id": pad,
        "encoder_attention_heads": HEADS,
        "encoder_ffn_dim": INNER,
        "encoder_layers": LAYERS,
        "eos_token_id": 0,
        "is_encoder_decoder": True,
        "max_length": 128,
        "max_position_embeddings": 128,
        "num_beams": 4,
        "pad_token_id": pad,
        "scale_embedding": True,
        "static_position_embeddings": True,
        "vocab_size": vocabulary,
    }


def _pieces(folder: Path) -> list[str]:
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([*fixed_sentences("ru"), *fixed_sentences("en")]),
        model_prefix=str(folder / "source"),
        vocab_size=400,
        minloglevel=2,
        num_threads=1,
    )
    (folder / "source.vocab").unlink()
    (folder / "source.model").rename(folder / "source.spm")
    (folder / "target.spm").write_bytes((folder / "source.spm").read_bytes())
    processor = sentencepiece.SentencePieceProcessor(model_file=str(folder / "source.spm"))
    return [processor.id_to_piece(number) for number in range(3, processor.get_piece_size())]


def _dump(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
