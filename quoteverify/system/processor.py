"""Processor: how many cores a translation may use."""

import os
from contextlib import suppress
from functools import cache
from pathlib import Path

CORES = "QUOTEVERIFY_CORES"
"""Environment variable saying how many cores a process may use: one of many that work side by side."""
_STEP = 10
"""By how much a translating process steps back on the scale of 0 to 19 (POSIX)."""


@cache
def physical_cores() -> int:
    """Physical cores this process may run on, at least 1. Two threads on one core only get in each other's way."""
    told = os.environ.get(CORES, "")
    if told.isdecimal():
        return max(1, int(told))
    allowed = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set(range(os.cpu_count() or 1))
    cores = {_siblings(number) for number in allowed}
    return max(1, len(cores))


def _siblings(number: int) -> str:
    path = Path(f"/sys/devices/system/cpu/cpu{number}/topology/thread_siblings_list")
    try:
        return path.read_text(encoding="ascii").strip()
    except OSError:
        return str(number)


def lower_priority() -> None:
    """Let the window and everything else go first; for a process that only translates. Where it is not allowed,
    nothing changes."""
    if hasattr(os, "nice"):
        with suppress(OSError):
            os.nice(_STEP)
