"""How processor time grows with the number of quotes: the exponent, fitted over made cases of rising size.

``python -m benchmarks.scaling`` makes transcripts of Russian sentences, word by word from the shipped table, and
articles that quote each sentence once, checks them without translation models and writes a JSON sheet. It prints a line
for each size and the exponent of the straight line through the logarithms (1 is straight, 2 a square). The bound it is
held to: at most 1.1. With ``--profile`` it says where the time of the largest goes.
"""

import argparse
import cProfile
import pstats
import random
import tempfile
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from time import process_time

import numpy as np

from quoteverify.case.case import StoredFile
from quoteverify.case.files import load
from quoteverify.check.checking import assemble, check
from quoteverify.checks.house import house_profile
from quoteverify.engines import open_engines
from quoteverify.records.document import Role
from quoteverify.sheets import sheet_format
from quoteverify.sheets.sheet import sheet_of_check
from quoteverify.words.lexicon import lexicon

SIZES = (250, 500, 1_000, 2_000, 4_000)
KNOWN = 200
"""How often a word of the table was seen, at least (255 at most), to be used here."""
LONGEST = 14
"""Words of a made sentence, at most; at least four."""


def speech(size: int, seed: int = 7) -> tuple[str, str]:
    """A made transcript of ``size`` sentences and an article that quotes each once, the same for the same size."""
    chosen = random.Random(f"{seed} {size}")
    table = lexicon("ru")
    assert table is not None
    pairs = [
        (word, max(counterparts, key=lambda english: counterparts[english]))
        for word, counterparts in sorted(table.by_foreign.items())
        if len(word) > 3 and word.isalpha() and table.foreign_counts[word] >= KNOWN
    ]
    random.Random(seed).shuffle(pairs)
    weights = list(accumulate(1.0 / (rank + 10.0) for rank in range(len(pairs))))  # after Zipf
    said, printed = [], []
    for _ in range(size):
        words = chosen.choices(pairs, cum_weights=weights, k=chosen.randint(4, LONGEST))
        said.append(" ".join(russian for russian, _ in words).capitalize() + ".")
        printed.append(f"“{' '.join(english for _, english in words).capitalize()},” Ivan Petrov said.")
    return "\n".join(said) + "\n", "\n\n".join(printed) + "\n"


def checked(size: int, folder: Path) -> int:
    """Check a made case of ``size`` quotes and write its sheet; the number of quotes that found their source."""
    source, rendering = folder / f"{size}-ru.txt", folder / f"{size}-en.txt"
    for path, text in zip((source, rendering), speech(size), strict=True):
        path.write_text(text, encoding="utf-8")
    stored: Sequence[StoredFile] = [*load([source], Role.SOURCE, "ru"), *load([rendering], Role.RENDERING, "en")]
    loaded = [file.loaded for file in stored]
    rules = house_profile("default")
    results = check(loaded, open_engines([], False, use_judge=False), rules)
    case = assemble(loaded, results, rules)
    (folder / f"{size}.json").write_bytes(sheet_format("json").write(sheet_of_check(str(size), case, stored)))
    return sum(bool(quote.source) for quote in case.quotes)


def exponent(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """The slope of the straight line through the logarithms: time grows as size to this power."""
    return float(np.polyfit(np.log(sizes), np.log(seconds), 1)[0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--profile", action="store_true")
    arguments = parser.parse_args()
    taken = []
    with tempfile.TemporaryDirectory() as folder:
        checked(50, Path(folder))  # what is loaded once counts for none
        for size in arguments.sizes:
            start = process_time()
            found = checked(size, Path(folder))
            taken.append(process_time() - start)
            print(f"{size:6} quotes: {taken[-1]:8.1f} s, {found / size:5.1%} found", flush=True)
        if arguments.profile:
            profiler = cProfile.Profile()
            profiler.runcall(checked, arguments.sizes[-1], Path(folder))
            pstats.Stats(profiler).sort_stats("tottime").print_stats(35)
    if len(taken) > 1:
        print(f"exponent {exponent(arguments.sizes, taken):.2f}")


if __name__ == "__main__":
    main()
