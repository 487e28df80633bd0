"""Writing files so that a reader sees the old one or the new one, never a half."""

import os
import stat
import tempfile
from contextlib import suppress
from glob import escape
from pathlib import Path

from quoteverify.errors import OutputNotWritable
from quoteverify.system.leftovers import sweep


def write_file(path: Path, content: bytes) -> None:
    """Write ``content`` beside ``path`` and move it into place. Raises OutputNotWritable; the old file is intact.

    A link stays a link, a file keeps its permissions; a pipe or a device is written to as it is, never replaced.
    """
    try:
        place = path.resolve()
        mode = place.stat().st_mode if place.exists() else stat.S_IFREG | _usual_mode()
        if stat.S_ISREG(mode) or stat.S_ISDIR(mode):
            _replace(place, content, stat.S_IMODE(mode))
        else:
            place.write_bytes(content)
    except (OSError, RuntimeError) as error:
        why = error.strerror if isinstance(error, OSError) else "its links lead in a circle"
        raise OutputNotWritable(path, why or str(error)) from error


def _replace(place: Path, content: bytes, mode: int) -> None:
    sweep(place.parent, f".{escape(place.name)}.part-*")
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name}.part-{os.getpid()}-")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
        temporary.replace(place)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def _usual_mode() -> int:
    """The permissions that a newly created file gets here; mkstemp gives narrower ones."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
