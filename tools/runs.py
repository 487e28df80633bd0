"""Where trainings keep what they need to go on: outside the tree, whole after a kill at any moment."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import torch


def default_folder() -> Path:
    """``QUOTEVERIFY_TRAINING`` or a folder in the user's cache: never inside the tree."""
    cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
    return Path(os.environ.get("QUOTEVERIFY_TRAINING", cache / "quoteverify-training"))


def store(values: dict[str, Any], path: Path) -> None:
    """Writes beside, makes sure of the disk, and renames: whoever reads finds the old file or the new one."""
    beside = path.with_name(path.name + ".part")
    with beside.open("wb") as file:
        torch.save(values, file)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
