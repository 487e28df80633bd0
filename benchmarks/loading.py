"""How fast and how large subtitles load: 2 MB against 20 MB, and pysubs2 on the same files.

``python benchmarks/loading.py`` writes synthetic SubRip files of Russian speech into a temporary folder and prints a
line for each: seconds of processor time (the best of three), and the peak of memory allocated as a multiple of the
file. The bounds it is held to: 20 MB take at most 11 times 2 MB, no slower than pysubs2, at most 6 times the file.
"""

import argparse
import random
import tempfile
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pysubs2

from quoteverify.loaders import load_document
from quoteverify.loaders.timing import clock

SENTENCES = (
    "Да, я знаю, что это было трудно.",
    "Но мы справились.",
    "Закройте каждый метр границы,",
    "а потом обсудим, как вы будете это делать.",
    "Ну, чё стоим?",
    "Народ наш должен чувствовать себя спокойно.",
)


def subtitles(size: int) -> str:
    """About ``size`` bytes of SubRip, one or two lines a cue, the same for the same size."""
    chosen = random.Random(7)
    parts: list[str] = []
    written = number = 0
    while written < size:
        number += 1
        start = number * 2600
        lines = "\n".join(chosen.sample(SENTENCES, chosen.choice((1, 2))))
        parts.append(f"{number}\n{clock(start, ',')} --> {clock(start + 2500, ',')}\n{lines}\n\n")
        written += len(parts[-1].encode())
    return "".join(parts)


def seconds(work: Callable[[], object]) -> float:
    """The best of three runs, in seconds of processor time."""
    times = []
    for _ in range(3):
        start = process_time()
        work()
        times.append(process_time() - start)
    return min(times)


def peak(work: Callable[[], object]) -> int:
    """The most bytes that were allocated at once."""
    tracemalloc.start()
    work()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--megabytes", type=int, nargs="+", default=[2, 20])
    arguments = parser.parse_args()
    taken: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for megabytes in arguments.megabytes:
            path = Path(folder) / f"{megabytes}.srt"
            path.write_text(subtitles(megabytes * 1_000_000), encoding="utf-8")
            load_document(path)
            taken.append(seconds(lambda path=path: load_document(path)))  # type: ignore[misc]
            other = seconds(lambda path=path: pysubs2.load(str(path)))  # type: ignore[misc]
            memory = peak(lambda path=path: load_document(path)) / path.stat().st_size  # type: ignore[misc]
            print(f"{megabytes} MB: {taken[-1]:.2f} s, pysubs2 {other:.2f} s, memory {memory:.1f} times the file")
    if len(taken) > 1:
        print(f"last against first: {taken[-1] / taken[0]:.1f} times")


if __name__ == "__main__":
    main()
