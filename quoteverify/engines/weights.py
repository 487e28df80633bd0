"""Weights: the tensors of a MarianMT model as NumPy arrays, their shapes compared with the configuration first."""

import pickle
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quoteverify.engines.errors import DamagedModelFile, PickledCode, WrongShapes
from quoteverify.engines.extra import require_converter
from quoteverify.engines.folder import Dimensions, TransformersFolder

Array = NDArray[Any]
Shapes = Mapping[str, tuple[int, ...]]


def load_weights(folder: TransformersFolder) -> dict[str, Array]:
    """Every tensor by name, as float32. Raises DamagedModelFile, WrongShapes, PickledCode; ConverterMissing
    for ``pytorch_model.bin``."""
    with _opened(folder.weights) as (shapes, read):
        check_shapes(shapes, folder)
        names = [name for name in shapes if name in _expected(folder.dimensions, shapes)]
        return {name: read(name).astype(np.float32) for name in names}


def check_shapes(shapes: Shapes, folder: TransformersFolder) -> None:
    """Compare the shapes of the weights with configuration and vocabulary. Raises WrongShapes."""
    for name, expected in _expected(folder.dimensions, shapes).items():
        found = shapes.get(name)
        if found is None:
            raise WrongShapes(folder.weights, f"{name} is missing")
        if found != expected:
            raise WrongShapes(folder.weights, f"{name} is {_by(found)}, expected {_by(expected)}")


def check_weights(folder: TransformersFolder) -> None:
    """Open the weights file and compare shapes, reading no tensor of a safetensors file. Raises a ModelError."""
    with _opened(folder.weights) as (shapes, _):
        check_shapes(shapes, folder)


def separate_embeddings(shapes: Mapping[str, Any]) -> bool:
    """Whether source and target have embeddings of their own."""
    return "model.shared.weight" not in shapes


@contextmanager
def _opened(path: Path) -> Iterator[tuple[Shapes, Callable[[str], Array]]]:
    if path.suffix == ".safetensors":
        with _safetensors(path) as opened:
            yield opened
    else:
        yield _pickle(path)


@contextmanager
def _safetensors(path: Path) -> Iterator[tuple[Shapes, Callable[[str], Array]]]:
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="np") as stream:
            shapes = {name: tuple(stream.get_slice(name).get_shape()) for name in stream.keys()}  # noqa: SIM118
            yield shapes, stream.get_tensor
    except SafetensorError as error:
        raise DamagedModelFile(path, f"truncated or not a safetensors file: {_short(error)}") from None


def _pickle(path: Path) -> tuple[Shapes, Callable[[str], Array]]:
    require_converter(path.parent)
    import torch

    try:
        with warnings.catch_warnings():
            # Of an unusual pickle version, for example: what matters is whether the file could be read.
            warnings.simplefilter("ignore")
            state = torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError:
        raise PickledCode(path) from None
    except (RuntimeError, EOFError, ValueError, KeyError, OSError) as error:
        raise DamagedModelFile(path, f"truncated or not a PyTorch weights file: {_short(error)}") from None
    if not isinstance(state, dict) or not all(isinstance(value, torch.Tensor) for value in state.values()):
        raise DamagedModelFile(path, "it does not hold named tensors")
    shapes = {str(name): tuple(value.shape) for name, value in state.items()}
    return shapes, lambda name: np.asarray(state[name].to(torch.float32).numpy())


def _expected(sizes: Dimensions, shapes: Shapes) -> dict[str, tuple[int, ...]]:
    width = sizes.width
    expected: dict[str, tuple[int, ...]] = {}
    if separate_embeddings(shapes):
        expected["model.encoder.embed_tokens.weight"] = (sizes.vocabulary, width)
        expected["model.decoder.embed_tokens.weight"] = (sizes.target_vocabulary, width)
    else:
        expected["model.shared.weight"] = (sizes.vocabulary, width)
    if "final_logits_bias" in shapes:
        expected["final_logits_bias"] = (1, sizes.target_vocabulary)
    if "lm_head.weight" in shapes:
        expected["lm_head.weight"] = (sizes.target_vocabulary, width)
    for side, layers, inner in (
        ("encoder", sizes.encoder_layers, sizes.encoder_inner),
        ("decoder", sizes.decoder_layers, sizes.decoder_inner),
    ):
        for number in range(layers):
            expected |= _layer(f"model.{side}.layers.{number}", side == "decoder", width, inner)
    return expected


def _layer(prefix: str, decoder: bool, width: int, inner: int) -> dict[str, tuple[int, ...]]:
    expected: dict[str, tuple[int, ...]] = {
        f"{prefix}.fc1.weight": (inner, width),
        f"{prefix}.fc1.bias": (inner,),
        f"{prefix}.fc2.weight": (width, inner),
        f"{prefix}.fc2.bias": (width,),
    }
    for attention in ("self_attn", "encoder_attn") if decoder else ("self_attn",):
        for part in ("q_proj", "k_proj", "v_proj", "out_proj"):
            expected[f"{prefix}.{attention}.{part}.weight"] = (width, width)
            expected[f"{prefix}.{attention}.{part}.bias"] = (width,)
    norms = ["self_attn_layer_norm", "final_layer_norm"] + (["encoder_attn_layer_norm"] if decoder else [])
    for norm in norms:
        expected[f"{prefix}.{norm}.weight"] = expected[f"{prefix}.{norm}.bias"] = (width,)
    return expected


def _by(shape: tuple[int, ...]) -> str:
    return " × ".join(map(str, shape))


def _short(error: BaseException) -> str:
    return str(error).splitlines()[0][:80] if str(error) else type(error).__name__
