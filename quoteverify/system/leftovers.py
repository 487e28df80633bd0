"""Leftovers: what a program that was killed left half made is swept away by the next one that works there."""

import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_DAY = 24 * 60 * 60
_MAKER = re.compile(r"-(\d+)-[^-]*$")


@contextmanager
def workplace(folder: Path, what: str) -> Iterator[Path]:
    """A new folder ``.WHAT-PROCESS-…`` inside ``folder``, gone at the end; those of killed processes go first.

    Raises OSError.
    """
    sweep(folder, f".{what}-*")
    work = Path(tempfile.mkdtemp(prefix=f".{what}-{os.getpid()}-", dir=folder))
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


def sweep(folder: Path, pattern: str) -> None:
    """Remove what processes that run no more left in ``folder`` under names like ``.adding-PROCESS-…``."""
    with suppress(OSError):
        for left in folder.glob(pattern):
            if _abandoned(left):
                _remove(left)


def _abandoned(path: Path) -> bool:
    made_by = _MAKER.search(path.name)
    if made_by and not _runs(int(made_by[1])):
        return True
    return time.time() - path.lstat().st_mtime > _DAY


def _runs(process: int) -> bool:
    """Whether a process runs; where asking would be a signal to it (Windows), it is taken to."""
    if sys.platform == "win32":
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()
