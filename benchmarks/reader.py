"""Measure the reader alone on the development halves of the contrast and written items.

Run ``python -m benchmarks.reader BENCH JUDGE_FOLDER CHECKPOINT`` where BENCH holds ``contrast_dev.jsonl.gz`` and
``written_dev.jsonl.gz``, JUDGE_FOLDER ``encoder.npz`` and ``tokenizer.json``, and CHECKPOINT is a run's ``reader.pt``.

*Both ways*: each of two renderings is the better one for its own source (chance 25 %). *Pairing*: the right pairs
together above the crossed ones (50 %). *Ranking*: the wrong rendering below its faithful one (50 %). *Place*: the piece
with the least gain lies in the wrong words. A text's value is the sum (or the mean) over its pieces of the logarithm of
how likely each is told the source (``told``), or less a share of the logarithm untold (``gain``).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.judge import read_rows
from tools.judge_training.examples import nearest
from tools.judge_training.sources.items import contrasts
from tools.reader.scoring import Reading, Readings, read_reader

Value = Callable[[Reading], float]
Row = dict[str, Any]


def _sum(share: float) -> Value:
    return lambda reading: sum(reading.told) - share * sum(reading.untold)


def _mean(share: float) -> Value:
    return lambda reading: _sum(share)(reading) / max(1, len(reading.told))


VALUES: dict[str, Value] = {
    "told, sum": _sum(0.0),
    "told less half of untold, sum": _sum(0.5),
    "gain, sum": _sum(1.0),
    "gain, mean": _mean(1.0),
    "losses only, sum": lambda reading: sum(min(0.0, gain) for gain in reading.gains()),
    "least gain": lambda reading: min(reading.gains(), default=0.0),
}


def per_cent(found: Sequence[bool] | NDArray[np.bool_]) -> str:
    """As it stands in the table."""
    return f"{100 * float(np.mean(found)):.1f} ({len(found)})"


def contrast_lines(readings: Readings, items: Sequence[Row]) -> list[str]:
    """Both ways and pairing, a line a value."""
    found = [contrast for item in items for contrast in contrasts(item)]
    pairs = [pair for _, a, x, b, y in found for pair in ((a, x), (a, y), (b, y), (b, x))]
    read = readings(pairs)
    lines = []
    for name, value in VALUES.items():
        four = np.array([value(reading) for reading in read]).reshape(-1, 4)
        both = (four[:, 0] > four[:, 1]) & (four[:, 2] > four[:, 3])
        pairing = four[:, 0] + four[:, 2] > four[:, 1] + four[:, 3]
        lines.append(f"| {name} | {per_cent(both)} | {per_cent(pairing)} |")
    return lines


def written_lines(readings: Readings, items: Sequence[Row]) -> list[str]:
    """Ranking, a line a value, and the place."""
    ranked: dict[str, list[bool]] = {name: [] for name in VALUES}
    placed = []
    for item in items:
        texts = [rendering["text"] for rendering in item["renderings"]]
        own = dict(zip(texts, readings([(item["source"], text) for text in texts]), strict=True))
        right = [rendering["text"] for rendering in item["renderings"] if rendering["label"] == "faithful"]
        for rendering in item["renderings"]:
            if rendering["label"] != "wrong":
                continue
            reading, model = own[rendering["text"]], own[nearest(rendering["text"], right)]
            for name, value in VALUES.items():
                ranked[name].append(value(model) > value(reading))
            if rendering["wrong"]:
                begin = rendering["text"].find(rendering["wrong"])
                gains = reading.gains()[: len(reading.places)]
                start, end = reading.places[int(np.argmin(gains))]
                placed.append(start < begin + len(rendering["wrong"]) and end > begin)
    return [*(f"| {name} | {per_cent(found)} |" for name, found in ranked.items()), f"\nplace: {per_cent(placed)}"]


def main() -> None:
    """Reads the command line and prints two tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("judge", type=Path)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--fast", action="store_true", help="bfloat16")
    wanted = parser.parse_args()
    readings = read_reader(wanted.judge, wanted.checkpoint, wanted.fast)
    items = [row for name in ("contrast", "written") for row in read_rows(wanted.bench / f"{name}_dev.jsonl.gz")]
    print("| value | both ways, % | pairing, % |", "|---|---|---|", *contrast_lines(readings, items), sep="\n")
    written = [item for item in items if "renderings" in item]
    print("\n| value | written: ranking, % |", "|---|---|", *written_lines(readings, written), sep="\n")


if __name__ == "__main__":
    main()
