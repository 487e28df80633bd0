"""Places: where models, conversions and the translation memory are kept on this computer."""

import os
from pathlib import Path

import platformdirs

OVERRIDE = "QUOTEVERIFY_DATA"
"""Environment variable naming one folder for all of it: for a portable installation, and for tests."""


def data_folder() -> Path:
    """What a person installed (models) or paid time for (the translation memory)."""
    given = os.environ.get(OVERRIDE)
    return Path(given) if given else platformdirs.user_data_path("quoteverify", appauthor=False)


def cache_folder() -> Path:
    """What can be made again at any time (converted models)."""
    given = os.environ.get(OVERRIDE)
    return Path(given) / "cache" if given else platformdirs.user_cache_path("quoteverify", appauthor=False)


def private_folder(path: Path) -> None:
    """Make a folder, and those above it that are missing, for its owner alone. Raises OSError."""
    for folder in (*reversed(path.parents), path):
        if not folder.is_dir():
            folder.mkdir(mode=0o700, exist_ok=True)


def private_file(path: Path) -> None:
    """Make an empty file for its owner alone; one that is there stays as it is. Raises OSError."""
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
