"""Make ``resources/lexicons/en-sequence.npz``: which classes of English words follow each other, and how often.

Run from the project's root::

    python -m tools.train_sequence CORPORA

CORPORA holds ``ru-en/NAME.tsv.gz`` files: source TAB English. Only the English side is read, and only counts are kept.
"""

import argparse
import gzip
import random
from collections import Counter
from itertools import pairwise
from pathlib import Path

import numpy as np

from quoteverify.words.sequence import classes

SEED = 20210806
CAPS = {
    "tatoeba": 25_000,
    "xquad": 2_000,
    "tico19": 2_500,
    "mlqe-postedit": 7_000,
    "wesnoth": 12_000,
    "rubq-mtpe": 2_000,
}
"""Which corpora, and how many sentences of each: speech, news and prose, no single words."""
FEWEST, MOST = 3, 60
"""Words of a sentence."""
RAREST = 2
"""Pairs seen less often are not kept: they say no more than that they are rare."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=Path("resources/lexicons/en-sequence.npz"))
    options = parser.parse_args()
    alone: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for name, cap in CAPS.items():
        with gzip.open(options.corpora / "ru-en" / f"{name}.tsv.gz", "rt", encoding="utf-8") as file:
            sentences = [line.rstrip("\n").split("\t")[1] for line in file if "\t" in line]
        fitting = [one for one in sentences if FEWEST <= len(one.split()) <= MOST]
        for sentence in random.Random(SEED).sample(fitting, min(cap, len(fitting))):
            found = classes(sentence, "en")
            alone.update(found)
            pairs.update(pairwise(found))
    kept = {pair: times for pair, times in pairs.items() if times >= RAREST}
    names = sorted(alone)
    place = {name: at for at, name in enumerate(names)}
    np.savez_compressed(
        options.output,
        names=np.frombuffer("\n".join(names).encode("utf-8"), dtype=np.uint8),
        alone=np.array([alone[name] for name in names], dtype=np.uint32),
        before=np.array([place[before] for before, _ in kept], dtype=np.uint16),
        after=np.array([place[after] for _, after in kept], dtype=np.uint16),
        times=np.array(list(kept.values()), dtype=np.uint32),
    )
    print(f"{len(names)} classes, {len(kept)} pairs")


if __name__ == "__main__":
    main()
