"""Writing files so that a reader sees the old one or the new one, never a half."""

import os
import tempfile
from pathlib import Path

from quoteverify.errors import OutputNotWritable


def write_file(path: Path, content: bytes) -> None:
    """Write ``content`` beside ``path`` and move it into place. Raises OutputNotWritable; the old file is intact."""
    temporary = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_usual_mode())
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise OutputNotWritable(path, error.strerror or str(error)) from error


def _usual_mode() -> int:
    """The permissions that a newly created file gets here; mkstemp gives narrower ones."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
