"""The shared benchmark sets, and intervals. Nothing of the sets is copied into the project."""

import gzip
import json
import random
import resource
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

Row = dict[str, Any]
T = TypeVar("T")

SHARED = Path(__file__).parents[2] / "shared"


def require_shared() -> Path:
    """The folder of the shared sets; ends the script with a sentence where it is absent."""
    if not (SHARED / "bench").is_dir():
        sys.exit(f"The benchmark sets are not in {SHARED / 'bench'}: put the shared folder beside the project.")
    return SHARED


def peak_memory() -> int:
    """Peak resident memory of this process in bytes.

    Linux carries what ``getrusage`` tells over from the process that started this one; its own peak is VmHWM.
    """
    status = Path("/proc/self/status")
    if status.exists():
        fields = dict(line.split(":", 1) for line in status.read_text().splitlines())
        return int(fields["VmHWM"].split()[0]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def rows(name: str) -> list[Row]:
    """All rows of ``bench/NAME.jsonl.gz``."""
    with gzip.open(require_shared() / "bench" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def tab_pairs(name: str) -> Iterator[tuple[str, str]]:
    """The (source, English) pairs of ``bench/NAME.tsv.gz``."""
    with gzip.open(require_shared() / "bench" / f"{name}.tsv.gz", "rt", encoding="utf-8") as file:
        for line in file:
            source, english = line.rstrip("\n").split("\t")[:2]
            yield source, english


def interval(
    items: Sequence[T], measure: Callable[[Sequence[T]], float], rounds: int = 1000, seed: int = 7
) -> tuple[float, float]:
    """The 95 % bootstrap percentile interval of ``measure`` over ``items`` (Efron 1979)."""
    chance = random.Random(seed)
    values = sorted(measure(chance.choices(items, k=len(items))) for _ in range(rounds))
    return values[int(0.025 * rounds)], values[min(int(0.975 * rounds), rounds - 1)]


def share(items: Sequence[bool]) -> float:
    """Per cent of what is true; nan for none."""
    return 100 * sum(items) / len(items) if items else float("nan")
