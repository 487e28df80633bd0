"""Write ``resources/models/judge/means.npz``: for each language the mean of its sentences' plain vectors.

    python tools/language_means.py LANGUAGES SOURCES ENGLISH

Three bz2 files of one column each, line by line together: language (one that the encoder reads), sentence, its English.
Two hundred sentences of each language with at least sixty of 25 to 200 characters are taken by chance (seeded); the
mean of those means stands for every other language.
"""

import bz2
import random
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

LEAST, TAKEN, KEPT = 60, 200, 2000
ENGLISH_OF_EACH = 8


def main(paths: list[str]) -> None:
    from quoteverify.encoder.files import encoder_files
    from quoteverify.encoder.opening import open_vectors

    sentences: dict[str, list[tuple[str, str]]] = defaultdict(list)
    columns = [bz2.decompress(Path(path).read_bytes()).decode("utf-8").splitlines() for path in paths]
    for tag, sentence, english in zip(*columns, strict=True):
        kept = sentences[tag.strip()]
        if 25 < len(sentence.strip()) < 200 and len(kept) < KEPT:
            kept.append((sentence.strip(), english.strip()))
    chance, vectors = random.Random(5), open_vectors()
    means: dict[str, Any] = {}
    english_sentences: list[str] = []
    for tag, every in sentences.items():
        if len(every) >= LEAST:
            taken = chance.sample(every, min(TAKEN, len(every)))
            means[tag] = vectors.plain([sentence for sentence, _ in taken]).mean(axis=0)
            english_sentences += [english for _, english in taken[:ENGLISH_OF_EACH]]
    means["en"] = vectors.plain(english_sentences).mean(axis=0)
    means["und"] = np.mean(list(means.values()), axis=0)
    kept_means: dict[str, Any] = {tag: mean.astype(np.float16) for tag, mean in means.items()}
    np.savez_compressed(encoder_files().means, **kept_means)


if __name__ == "__main__":
    main(sys.argv[1:])
