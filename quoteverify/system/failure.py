"""Failure: a report of the program's own failures that can be copied to its makers. Not a word of a document in it."""

import logging
import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

import platformdirs

from quoteverify import __version__


def log_failure(logger: logging.Logger, what: str, error: BaseException) -> None:
    """Note that something failed, without the failure's own message: many systems keep standard error in a file."""
    logger.error("%s: %s", what, report(type(error), error.__traceback__).rstrip())


def report(kind: type[BaseException], trace: TracebackType | None, *versions: str) -> str:
    """Versions, the kind of failure, and where in the code it came up.

    The failure's own message is left out: it may quote a document. So are the folders that files lie in, which may
    name a person. ``versions`` are further parts of the program ("Qt 6.11").
    """
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    lines = [
        ", ".join((f"QuoteVerify {__version__}", f"Python {platform.python_version()}", *versions, system)),
        f"{kind.__module__}.{kind.__qualname__}",
    ]
    for frame in traceback.extract_tb(trace):
        place = "/".join(frame.filename.replace("\\", "/").split("/")[-2:])
        lines.append(f"  {place}:{frame.lineno} in {frame.name}")
    return "\n".join(lines) + "\n"


def keep(text: str) -> Path:
    """Write a report where reports are kept, and say where. Raises OSError."""
    folder = platformdirs.user_log_path("quoteverify", ensure_exists=True)
    path = folder / f"failure-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
    path.write_text(text, encoding="utf-8")
    return path
