"""How many pairs a second ``quoteverify batch`` checks on one core and on more, and what an archive would take.

python -m benchmarks.batch --pairs 24 --jobs 1 2

Pairs are made of the sample case, each with other words, so that none is remembered from another. Each run starts with
nothing remembered but the prepared models.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

SAMPLE = Path(__file__).parents[1] / "resources" / "samples" / "go-ahead"
ARCHIVE = 100_000


@dataclass(frozen=True, slots=True)
class Measured:
    """A run: seconds of the clock, and of all cores together."""

    jobs: int
    seconds: float
    processor: float


def make(folder: Path, count: int) -> None:
    """So many pairs of six quotes each, no two alike."""
    folder.mkdir()
    article = (SAMPLE / "article-en.txt").read_text(encoding="utf-8")
    for number in range(count):
        for source in SAMPLE.glob("*-ru.txt"):
            place = folder / f"talk{number}"
            place.mkdir(exist_ok=True)
            said = source.read_text(encoding="utf-8").replace("границы", f"границы {number + 100}")
            (place / source.name).write_text(said, encoding="utf-8")
        written = article.replace("standing still", f"standing still at {number + 100}")
        (place / "article-en.txt").write_text(written, encoding="utf-8")


def run(folder: Path, out: Path, jobs: int, options: list[str]) -> Measured:
    command = [sys.executable, "-m", "quoteverify", "batch", str(folder), "-o", str(out), "--jobs", str(jobs)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.monotonic()
    subprocess.run([*command, "--quiet", *options], check=True)
    seconds = time.monotonic() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Measured(jobs, seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--pairs", type=int, default=24)
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2])
    given, options = parser.parse_known_args()
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        os.environ["QUOTEVERIFY_DATA"] = str(home / "home")
        make(home / "first", 1)
        run(home / "first", home / "prepared", 1, options)  # prepares the models
        make(home / "pairs", given.pairs)
        print("| processes | pairs a second | seconds of a core for a pair | 100,000 pairs |\n|---|---|---|---|")
        for jobs in given.jobs:
            for kept in (home / "home").glob("memory.sqlite*"):
                kept.unlink()
            measured = run(home / "pairs", home / f"out{jobs}", jobs, options)
            rate, cost = given.pairs / measured.seconds, measured.processor / given.pairs
            archive = f"{ARCHIVE / rate / 86_400:.1f} days, {ARCHIVE * cost / 3600:.0f} hours of cores"
            print(f"| {jobs} | {rate:.2f} | {cost:.2f} | {archive} |")


if __name__ == "__main__":
    main()
