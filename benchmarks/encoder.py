"""The encoder's runtime: how far whole numbers are from the float reference, and how many pairs it judges a second.

    python -m benchmarks.encoder [--pairs 200] [--seconds 20]

Pairs are sentences of NTREX; timed are those of about 70 pieces, three tenths more or less. The reference is plain
NumPy in float32. Where the machine has other work, the time on its cores is what tells.
"""

import argparse
import gzip
import json
import time
from itertools import cycle, islice

import numpy as np

from benchmarks.shared import require_shared
from quoteverify.encoder import reference
from quoteverify.encoder.files import encoder_files
from quoteverify.encoder.opening import open_judge
from quoteverify.encoder.pieces import BEGIN, END, Cutter
from quoteverify.encoder.tensors import read_encoder, read_heads, read_judge
from quoteverify.records.opinion import Opinion
from quoteverify.system.processor import physical_cores

PIECES = 70


def pairs(count: int) -> list[tuple[str, str]]:
    """Sentence pairs of seven languages."""
    found: list[tuple[str, str]] = []
    for language in ("ru", "uk", "be", "lt", "de", "pl", "zh"):
        with gzip.open(
            require_shared() / "bench" / f"ntrex_docs_{language}_dev.jsonl.gz", "rt", encoding="utf-8"
        ) as lines:
            every = [(source, rendering) for line in lines for source, rendering in json.loads(line)["pairs"]]
        found += every[: count // 7 + 1]
    return found[:count]


def differences(sample: list[tuple[str, str]]) -> list[float]:
    """How far the error chance is from the reference's, pair by pair."""
    files = encoder_files()
    network, heads, cut = (
        read_judge(files.judge, read_encoder(files.encoder)),
        read_heads(files.judge),
        Cutter(files.tokenizer),
    )
    found = []
    for pair, opinion in zip(sample, open_judge()(sample), strict=True):
        source, rendering = cut(pair)
        if not isinstance(opinion, Opinion) or len(source) + len(rendering) > 500:
            continue
        kinds = [0] * (len(source) + 2) + [1] * (len(rendering) + 1)
        first = reference.states(network, [BEGIN, *source.ids, END, *rendering.ids, END], kinds)[0]
        hidden = np.tanh(heads["hid.weight"] @ first + heads["hid.bias"])
        logit = float((heads["err.weight"] @ hidden + heads["err.bias"])[0])
        found.append(abs(opinion.error - 1 / (1 + np.exp(-logit))))
    return found


def speed(sample: list[tuple[str, str]], seconds: float) -> tuple[float, float, float]:
    """Pairs a second, pairs a second of one core's time, and the pieces of one on average."""
    cut = Cutter(encoder_files().tokenizer)
    lengths = [len(source) + len(rendering) for source, rendering in map(cut, sample)]
    fitting = [pair for pair, length in zip(sample, lengths, strict=True) if abs(length - PIECES) < PIECES * 0.3]
    batch = list(islice(cycle(fitting), 128))
    judge = open_judge()
    judge(batch[:16])
    done, start, busy = 0, time.perf_counter(), time.process_time()
    while time.perf_counter() - start < seconds:
        judge(batch)
        done += len(batch)
    clock, cores = time.perf_counter() - start, time.process_time() - busy
    return done / clock, done / cores, float(np.mean([sum(map(len, cut(pair))) for pair in batch]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--pairs", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=20.0)
    wanted = parser.parse_args()
    sample = pairs(max(wanted.pairs, 400))
    rate, by_core, pieces = speed(sample, wanted.seconds)
    print(f"{rate:.1f} pairs a second of {pieces:.0f} pieces on {physical_cores()} cores, {by_core:.1f} a core-second")
    off = differences(sample[: wanted.pairs])
    print(f"error chance against float32 on {len(off)} pairs: largest {max(off):.3f}, mean {np.mean(off):.4f}")


if __name__ == "__main__":
    main()
