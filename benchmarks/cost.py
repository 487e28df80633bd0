"""What a case of many quotes costs: until the first result, until all, and what the models add to rules and judge.

    python -m benchmarks.cost [--quotes 500] [--language ru]

The quotes are sentences of NTREX in marks, one a paragraph, beside their sources. Where the machine has other work, the
seconds of its cores tell more than the clock.
"""

import argparse
import os
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.shared import peak_memory, rows
from quoteverify.check.checking import check
from quoteverify.check.preparation import prepare
from quoteverify.checks.house import house_profile
from quoteverify.engines import Engines, open_engines
from quoteverify.loaders import load_document
from quoteverify.records.checked import CheckedQuote, LoadedFile
from quoteverify.records.document import Role
from quoteverify.records.handwork import NOTHING
from quoteverify.records.translation import never
from quoteverify.system.places import OVERRIDE


def files(folder: Path, quotes: int, language: str) -> list[LoadedFile]:
    """A transcript and a text that quotes all of it."""
    pairs = [pair for row in rows(f"ntrex_docs_{language}_dev") for pair in row["pairs"]][:quotes]
    source, rendering = folder / "source.txt", folder / "rendering.txt"
    source.write_text("\n".join(said for said, _ in pairs), encoding="utf-8")
    rendering.write_text("\n\n".join(f"“{english}” she said." for _, english in pairs), encoding="utf-8")
    return [
        LoadedFile("source.txt", Role.SOURCE, load_document(source, language)),
        LoadedFile("rendering.txt", Role.RENDERING, load_document(rendering, "en")),
    ]


def timed(label: str, loaded: list[LoadedFile], engines: Engines) -> float:
    """Seconds of the cores for one check."""
    start, busy = time.perf_counter(), time.process_time()
    first, found, translated = 0.0, 0, 0
    for result in check(loaded, engines, house_profile("default")):
        if isinstance(result, CheckedQuote):
            first = first or time.perf_counter() - start
            found += 1
            translated += any(sentence.evidence for sentence in result.sentences)
    clock, cores = time.perf_counter() - start, time.process_time() - busy
    print(
        f"{label:14} first quote after {first:5.1f} s, all {found} after {clock:6.1f} s; {cores:6.1f} s of the cores;"
        f" {translated} quotes translated",
        flush=True,
    )
    return cores


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--quotes", type=int, default=500)
    parser.add_argument("--language", default="ru")
    wanted = parser.parse_args()
    with TemporaryDirectory() as folder:
        os.environ[OVERRIDE] = str(Path(folder) / "data")  # no translation is remembered from an earlier run
        loaded = files(Path(folder), wanted.quotes, wanted.language)
        warm = files(Path(folder), 2, wanted.language)
        for engines in (open_engines(use_model=False), open_engines()):
            list(check(warm, engines, house_profile("default")))
        start = time.perf_counter()
        prepare(loaded, NOTHING, never)
        print(f"finding the quotes and where they were said: {time.perf_counter() - start:.1f} s")
        alone = timed("rules alone", loaded, open_engines(use_model=False, use_judge=False))
        judged = timed("rules, judge", loaded, open_engines(use_model=False))
        every = timed("all evidence", loaded, open_engines())
    print(f"all evidence costs {every / judged:.1f} times rules and judge, {every / alone:.1f} times the rules")
    print(f"peak memory {peak_memory() / 2**20:.0f} MiB")


if __name__ == "__main__":
    main()
