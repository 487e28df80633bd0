"""A model for Transformers written in the forms in which others publish: Marian's archive, Argos' package."""

import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from quoteverify.engines.conversion.converting import convert
from quoteverify.engines.folder import TransformersFolder, read_folder
from quoteverify.engines.tokens import read_tokens
from quoteverify.engines.weights import load_weights

CARD = "# {name}\n\n* model: transformer-align\n* source language(s): {sources}\n* target language(s): {targets}\n"
_ATTENTION = {"q_proj": "q", "k_proj": "k", "v_proj": "v", "out_proj": "o"}


def marian_files(
    model: Path, sources: str = "rus", targets: str = "eng", name: str = "opus", **settings: Any
) -> dict[str, bytes]:
    """The files of an OPUS-MT archive with the weights of a model for Transformers; ``settings`` override Marian's."""
    folder = read_folder(model)
    tokens = [token for token in read_tokens(folder.vocabularies[0]) if token != folder.pad_token]
    weights = f"{name}.spm32k-spm32k.transformer-align.model1.npz.best-perplexity.npz"
    vocabulary = f"{name}.spm32k-spm32k.vocab.yml"
    return {
        "decoder.yml": f"relative-paths: true\nmodels:\n  - {weights}\nvocabs:\n  - {vocabulary}\n  - {vocabulary}\n"
        "beam-size: 6\nnormalize: 1\n".encode(),
        weights: _npz(_marian_tensors(folder, len(tokens)), _built(folder) | settings),
        vocabulary: "".join(f"{_quoted(token)}: {number}\n" for number, token in enumerate(tokens)).encode(),
        "source.spm": folder.pieces[0].read_bytes(),
        "target.spm": folder.pieces[1].read_bytes(),
        "README.md": CARD.format(name=name, sources=sources, targets=targets).encode(),
        "LICENSE": b"Attribution 4.0 International\n\nCreative Commons Corporation is not a law firm.\n",
        "preprocess.sh": b"#!/bin/bash\nspm_encode --model $2 | sed 's/ *$//g;'\n",
    }


def argos_files(model: Path, work: Path, source: str = "ru", target: str = "en", **metadata: Any) -> dict[str, bytes]:
    """The files of an Argos package with the weights of a model for Transformers; ``work`` is an empty folder."""
    folder = read_folder(model)
    convert(folder, work, "float32")
    settings = json.loads((work / "config.json").read_text("utf-8")) | {"add_source_eos": True}
    (work / "config.json").write_text(json.dumps(settings), "utf-8")
    told = {"package_version": "1.9", "argos_version": "1.9", "from_code": source, "to_code": target}
    return {
        "metadata.json": json.dumps(told | metadata).encode(),
        "README.md": b"# Russian-English\n",
        "sentencepiece.model": folder.pieces[0].read_bytes(),
        "stanza/ru/tokenize/syntagrus.pt": b"\x80\x02pickled",
        **{f"model/{path.name}": path.read_bytes() for path in work.iterdir()},
    }


def write_files(files: Mapping[str, bytes], folder: Path) -> Path:
    """The files as a folder."""
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def write_zip(files: Mapping[str, bytes], path: Path, top: str = "") -> Path:
    """The files as one archive, below the folder ``top``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in files.items():
            archive.writestr(f"{top}{name}", content)
    return path


def _marian_tensors(folder: TransformersFolder, size: int) -> dict[str, Any]:
    loaded = load_weights(folder)
    found = {"Wemb": loaded["model.shared.weight"][:size]}
    if "final_logits_bias" in loaded:
        found["decoder_ff_logit_out_b"] = loaded["final_logits_bias"][:, :size]
    for name, tensor in loaded.items():
        parts = name.split(".")
        if "layers" not in parts:
            continue
        layer = f"{parts[1]}_l{int(parts[3]) + 1}"
        place, kind = ".".join(parts[4:-1]), parts[-1]
        matrix = tensor.T if kind == "weight" and tensor.ndim == 2 else tensor.reshape(1, -1)
        found[f"{layer}_{_marian_name(place, kind)}"] = np.ascontiguousarray(matrix)
    return found


def _marian_name(place: str, kind: str) -> str:
    if place in ("fc1", "fc2"):
        return f"ffn_{'W' if kind == 'weight' else 'b'}{place[-1]}"
    if place.endswith("layer_norm"):
        where = {"final": "ffn_ffn", "self_attn": "self_Wo", "encoder_attn": "context_Wo"}
        return f"{where[place.removesuffix('_layer_norm')]}_ln_{'scale' if kind == 'weight' else 'bias'}"
    attention, part = place.split(".")
    where = {"self_attn": "self", "encoder_attn": "context"}
    return f"{where[attention]}_{'W' if kind == 'weight' else 'b'}{_ATTENTION[part]}"


def _built(folder: TransformersFolder) -> dict[str, Any]:
    sizes = folder.dimensions
    return {
        "type": "transformer",
        "dim-emb": sizes.width,
        "dim-vocabs": [sizes.vocabulary - 1, sizes.vocabulary - 1],
        "enc-depth": sizes.encoder_layers,
        "dec-depth": sizes.decoder_layers,
        "transformer-heads": sizes.heads,
        "transformer-ffn-activation": sizes.activation,
        "transformer-preprocess": "",
        "transformer-postprocess": "dan",
        "transformer-postprocess-emb": "d",
        "transformer-postprocess-top": "",
        "transformer-decoder-autoreg": "self-attention",
        "transformer-no-projection": False,
        "transformer-guided-alignment-layer": "last",
    }


def _npz(tensors: Mapping[str, Any], settings: Mapping[str, Any]) -> bytes:
    text = "".join(f"{key}: {json.dumps(value)}\n" for key, value in settings.items())
    arrays: dict[str, Any] = {**tensors, "special:model.yml": np.frombuffer(text.encode() + b"\0", dtype=np.int8)}
    buffer = io.BytesIO()
    np.savez(buffer, **arrays)
    return buffer.getvalue()


def _quoted(token: str) -> str:
    escaped = token.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
