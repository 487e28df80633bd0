"""BLEU and chrF of starter models, both directions, through CTranslate2.

Run from the project's root::

    python -m benchmarks.starter_model --bench ../shared/bench resources/models/starter-ru-en \
        ../shared/models/starter-ru-en

Each model is converted to float32 (beam 4, the figures to compare) and to int8 (what the app
runs).  sacrebleu's signatures are printed with the figures (Post 2018, "A Call for Clarity").
"""

from __future__ import annotations

import argparse
import gzip
import json
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import ctranslate2
import sacrebleu
from transformers import MarianMTModel, MarianTokenizer

SETS = ("mt_tatoeba_ru_dev", "mt_newstest2018_ru_dev")
SAMPLES = (
    (">>eng<<", "Ну, чё стоим? Давай, вперёд!"),
    (">>eng<<", "Туда идём."),
    (">>eng<<", "Ну, конечно, туда идём."),
    (">>eng<<", "Чё стоишь?"),
    (">>rus<<", "Why stand still? Go ahead!"),
)


@dataclass(frozen=True)
class Result:
    """Figures of one model on one set in one direction."""

    model: str
    compute: str
    test: str
    sentences: int
    tag: str
    bleu: float
    chrf: float
    seconds: float


class Model:
    """A Marian folder, converted by CTranslate2 into a folder that goes away with it."""

    def __init__(self, folder: Path, compute: str, threads: int) -> None:
        self.folder = folder
        self.compute = compute
        self.tokenizer = MarianTokenizer.from_pretrained(folder)
        self.converted = tempfile.TemporaryDirectory()
        converter = ctranslate2.converters.TransformersConverter(str(folder))
        converter.convert(self.converted.name, quantization=compute, force=True)
        self.translator = ctranslate2.Translator(
            self.converted.name, device="cpu", compute_type=compute, intra_threads=threads
        )

    def pieces(self, texts: list[str], tag: str) -> list[list[str]]:
        ids = self.tokenizer([f"{tag} {text}" for text in texts])["input_ids"]
        return [self.tokenizer.convert_ids_to_tokens(row) for row in ids]

    def translate(self, texts: list[str], tag: str, beam: int = 4) -> list[str]:
        """Translations by beam search, at most 200 pieces long."""
        results = self.translator.translate_batch(
            self.pieces(texts, tag), beam_size=beam, max_batch_size=2048, batch_type="tokens",
            max_decoding_length=200,
        )  # fmt: skip
        rows = [self.tokenizer.convert_tokens_to_ids(r.hypotheses[0]) for r in results]
        return [self.tokenizer.decode(row, skip_special_tokens=True) for row in rows]


def read_pairs(path: Path, limit: int | None) -> list[tuple[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    return [(row[0], row[1]) for row in rows][:limit]


def measure(model: Model, name: str, test: str, pairs: list[tuple[str, str]]) -> Iterator[Result]:
    """Both directions of one set."""
    foreign, english = [ours for ours, _ in pairs], [theirs for _, theirs in pairs]
    for tag, source, wanted in ((">>eng<<", foreign, english), (">>rus<<", english, foreign)):
        began = time.perf_counter()
        got = model.translate(source, tag)
        seconds = time.perf_counter() - began
        bleu = sacrebleu.corpus_bleu(got, [wanted]).score
        chrf = sacrebleu.corpus_chrf(got, [wanted]).score
        yield Result(name, model.compute, test, len(pairs), tag, bleu, chrf, seconds)


def greedy_agreement(model: Model, pairs: list[tuple[str, str]]) -> tuple[int, int]:
    """How many greedy translations equal those of transformers, and of how many.

    transformers adds ``final_logits_bias`` and forbids padding in its own way; a padding row
    that is not zero shows here at once.
    """
    network: Any = MarianMTModel.from_pretrained(model.folder).float().eval()
    same = total = 0
    for tag, side in ((">>eng<<", 0), (">>rus<<", 1)):
        texts = [pair[side] for pair in pairs]
        inputs = model.tokenizer([f"{tag} {t}" for t in texts], return_tensors="pt", padding=True)
        rows = network.generate(**inputs, num_beams=1, do_sample=False, max_length=200)
        theirs = [model.tokenizer.decode(row, skip_special_tokens=True) for row in rows]
        ours = model.translate(texts, tag, beam=1)
        same += sum(a == b for a, b in zip(ours, theirs, strict=True))
        total += len(texts)
    return same, total


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("models", type=Path, nargs="+")
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--sets", nargs="+", default=SETS)
    parser.add_argument("--compute", nargs="+", default=["float32", "int8"])
    parser.add_argument("--limit", type=int, help="sentences of each set")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--json", type=Path, help="write the figures there as well")
    return parser.parse_args()


def signatures() -> str:
    bleu, chrf = sacrebleu.BLEU(), sacrebleu.CHRF()
    bleu.corpus_score(["a"], [["a"]])
    chrf.corpus_score(["a"], [["a"]])
    return f"BLEU {bleu.get_signature()}\nchrF {chrf.get_signature()}"


def main() -> None:
    arguments = parse()
    tests = {name: read_pairs(arguments.bench / f"{name}.tsv.gz", arguments.limit) for name in arguments.sets}
    results: list[Result] = []
    for folder in arguments.models:
        for compute in arguments.compute:
            model = Model(folder, compute, arguments.threads)
            for test, pairs in tests.items():
                for result in measure(model, str(folder), test, pairs):
                    results.append(result)
                    print(
                        f"{result.model} {compute} {test} {result.tag} BLEU {result.bleu:.1f} "
                        f"chrF {result.chrf:.1f} ({result.sentences} in {result.seconds:.0f} s)",
                        flush=True,
                    )
            same, total = greedy_agreement(model, next(iter(tests.values()))[:25])
            print(f"{folder} {compute} greedy as transformers: {same} of {total}")
            for tag, text in SAMPLES:
                print(f"  {tag} {text} -> {model.translate([text], tag)[0]}")
    print(signatures())
    if arguments.json:
        rows = [asdict(result) for result in results]
        arguments.json.write_text(json.dumps(rows, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
