"""The shipped form of a judge: large matrices as int8 with a float16 scale a row, the rest float16.

The word embeddings are those of ``encoder.npz`` and stay out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from tools.judge_training.alone import Alone, Design
from tools.judge_training.encoder import Encoder, read_encoder
from tools.judge_training.judge import Judge

LARGE = 100_000
WORDS = "enc.word.weight"

State = Mapping[str, Tensor]


def read_state(path: Path) -> dict[str, Tensor]:
    """Float32 tensors of a shipped file."""
    stored = load_file(str(path))
    state = {}
    for name, values in stored.items():
        if name.endswith(".int8"):
            state[name[:-5]] = values.float() * stored[name[:-5] + ".scale"].float()
        elif not name.endswith(".scale"):
            state[name] = values.float()
    return state


def write_state(state: State, path: Path) -> None:
    """Writes beside and renames."""
    packed: dict[str, Tensor] = {}
    for name, values in state.items():
        if name == WORDS:
            continue
        if values.dim() == 2 and values.numel() > LARGE and "pos" not in name:
            scale = (values.float().abs().amax(1, keepdim=True) / 127).clamp(min=1e-7).half()
            packed[name + ".scale"] = scale
            packed[name + ".int8"] = torch.round(values.float() / scale.float()).clamp(-127, 127).to(torch.int8)
        else:
            packed[name] = values.half().contiguous()
    beside = path.with_name(path.name + ".part")
    save_file(packed, str(beside))
    beside.replace(path)


def mean(states: Sequence[State], shares: Sequence[float]) -> dict[str, Tensor]:
    """The mean of judges of one lineage (Wortsman et al. 2022, "Model soups"), weighted by ``shares``.

    ValueError where the names differ.
    """
    if any(set(state) != set(states[0]) for state in states):
        raise ValueError("only judges with the same tensors can be averaged")
    whole = sum(shares)
    return {
        name: torch.stack(
            [state[name].float() * (share / whole) for state, share in zip(states, shares, strict=True)]
        ).sum(0)
        for name in states[0]
    }


DESIGNS: dict[str, Callable[[Encoder], Design]] = {"together": Judge, "alone": Alone}
"""How a judge reads source and rendering, by the name of it."""


def design_of(state: State) -> str:
    """The design that these tensors belong to."""
    return "alone" if "warmth" in state else "together"


def load_judge(encoder: Path, weights: Path | None = None, design: str | None = None) -> Design:
    """A judge over the encoder, with the weights of a file if given; ValueError where tensors lack.

    ``design`` is that of the file where none is named, and ``together`` without a file.
    """
    state = read_state(weights) if weights is not None else {}
    judge = DESIGNS[design or design_of(state)](read_encoder(encoder))
    if state:
        put_state(judge, state)
    return judge


def put_state(judge: Design, state: State) -> None:
    """Takes over all tensors but the word embeddings; ValueError names what lacks or is strange."""
    result = judge.load_state_dict(dict(state), strict=False)
    lacking = [name for name in result.missing_keys if name != WORDS]
    if lacking or result.unexpected_keys:
        raise ValueError(f"not the tensors of a judge: {', '.join([*lacking, *result.unexpected_keys])}")
