"""Recognition: what a folder or file is that is no model of a form that can be used, and what to do instead."""

from pathlib import Path

from quoteverify.engines.errors import OtherKind
from quoteverify.engines.folder import REQUIRED

_WHOLE = "give the whole folder of the model, with config.json, source.spm, target.spm and vocab.json beside them"
_PUBLISHED = "get the model as it is published for Transformers (model.safetensors) or as OPUS-MT's own archive"
_GGUF = b"GGUF"
_ZIP = b"PK"
_SAFETENSORS_HEADER = 8


def refuse_other_kind(path: Path) -> None:
    """Raises OtherKind for a folder or file that is known to be something else."""
    if path.is_dir():
        _refuse_folder(path)
    else:
        _refuse_file(path)


def _refuse_folder(path: Path) -> None:
    snapshots = path / "snapshots"
    if snapshots.is_dir() and (path.name.startswith("models--") or (path / "refs").is_dir()):
        version = next((entry for entry in sorted(snapshots.iterdir()) if entry.is_dir()), None)
        if version is None:
            raise OtherKind(path, "a Hub cache without any version of the model in it", "download the model again")
        raise OtherKind(path, "a Hub cache, which holds a model in versions", f"give the folder of one, {version}")
    if any(path.glob("*.safetensors")) and not any((path / name).exists() for name in REQUIRED):
        raise OtherKind(path, "a folder of weights (safetensors) without their configuration", _WHOLE)
    if any((path / name).is_file() for name in ("pytorch_model.bin", "model.safetensors")):
        return
    for suffix, what in ((".gguf", _gguf()), (".onnx", _onnx())):
        if any(path.glob(f"*{suffix}")) or any(path.glob(f"onnx/*{suffix}")):
            raise OtherKind(path, *what)


def _refuse_file(path: Path) -> None:
    with path.open("rb") as stream:
        start = stream.read(_SAFETENSORS_HEADER + 1)
    if start.startswith(_GGUF) or path.suffix.lower() == ".gguf":
        raise OtherKind(path, *_gguf())
    if path.suffix.lower() == ".onnx":
        raise OtherKind(path, *_onnx())
    if path.suffix.lower() == ".safetensors" or start[_SAFETENSORS_HEADER:] == b"{":
        raise OtherKind(path, "the weights of a model alone (safetensors), without their configuration", _WHOLE)
    if path.suffix.lower() == ".npz" and start.startswith(_ZIP):
        raise OtherKind(path, "the weights of a Marian model alone", "give the whole archive that they came in")


def _gguf() -> tuple[str, str]:
    return "a language model in llama.cpp's form (GGUF), no translation model", _PUBLISHED


def _onnx() -> tuple[str, str]:
    return "an ONNX export, which has lost what its translations are compared with", _PUBLISHED
