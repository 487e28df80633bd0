"""Places: where models, conversions and the translation memory are kept on this computer."""

import os
import shutil
import tempfile
from pathlib import Path

import platformdirs

OVERRIDE = "QUOTEVERIFY_DATA"
"""Environment variable naming one folder for all of it: for a portable installation, and for tests."""

_IN_MEMORY = Path("/dev/shm")  # noqa: S108 - what is made in it is made by mkdtemp
_ROOM = 16_000_000
"""Bytes that stay free for others."""


def data_folder() -> Path:
    """What a person installed (models) or paid time for (the translation memory)."""
    given = os.environ.get(OVERRIDE)
    return Path(given) if given else platformdirs.user_data_path("quoteverify", appauthor=False)


def cache_folder() -> Path:
    """What can be made again at any time (converted models)."""
    given = os.environ.get(OVERRIDE)
    return Path(given) / "cache" if given else platformdirs.user_cache_path("quoteverify", appauthor=False)


def fleeting_folder(size: int) -> Path:
    """Where what must not outlive the program is put, such as the preview of a sheet, of ``size`` bytes or so: into
    memory where the system has a folder for that and there is room; otherwise the system's temporary folder."""
    try:
        if os.access(_IN_MEMORY, os.W_OK | os.X_OK) and shutil.disk_usage(_IN_MEMORY).free > 4 * size + _ROOM:
            return _IN_MEMORY
    except OSError:
        pass
    return Path(tempfile.gettempdir())


def private_folder(path: Path) -> None:
    """Make a folder, and those above it that are missing, for its owner alone. Raises OSError."""
    for folder in (*reversed(path.parents), path):
        if not folder.is_dir():
            folder.mkdir(mode=0o700, exist_ok=True)


def private_file(path: Path) -> None:
    """Make an empty file for its owner alone; one that is there stays as it is. Raises OSError."""
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
