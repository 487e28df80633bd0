"""Measure the judge alone, without rules, translations or calibration, on the development sets.

Run ``python -m benchmarks.judge BENCH CASES JUDGE_FOLDER [WEIGHTS…]`` where BENCH holds the files named below, CASES
``misquotes-dev.jsonl`` and JUDGE_FOLDER ``encoder.npz``, ``tokenizer.json`` and ``judge.safetensors``; each WEIGHTS is
a further judge over the same encoder, one column of the table. ``--nearness WEIGHT`` adds a column after each: the same
judge with so much of what lacks in nearness (``tools/judge_training/nearness.py``) in its error logit. Intervals hold
95 of 100 of 1,000 resamples of the sources, so that what is made of one source stays together. ``--rows`` adds the
figures by kind and language, ``--errors N`` lists contrast misses and false alarms, ``--fast`` works in bfloat16.

The bar of a figure "at N % of clean" is the error chance above which N % of a sample of professional translations lie
(150 sentences each of NTREX in ru, uk, be, lt, de, pl).
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from tools.judge_training.examples import nearest
from tools.judge_training.nearness import Scores, read_nearness, with_nearness
from tools.judge_training.scoring import Score, read_scorer
from tools.judge_training.sources.items import contrasts

RESAMPLES = 1_000
CLEAN = ("ru", "uk", "be", "lt", "de", "pl", "zh")
SAMPLE = 150
FORM_ONLY = "control_form"

Row = dict[str, Any]


@dataclass(frozen=True)
class Figure:
    """A share or a coefficient with its interval; ``parts`` are the shares of kinds, languages and the like."""

    name: str
    value: float
    low: float
    high: float
    count: int
    parts: dict[str, list[bool]] = field(default_factory=dict)

    def text(self) -> str:
        """As it stands in the table."""
        if self.name.startswith("MLQE"):
            return f"{self.value:.3f} [{self.low:.3f}, {self.high:.3f}] ({self.count})"
        return f"{100 * self.value:.1f} % [{100 * self.low:.1f}, {100 * self.high:.1f}] ({self.count})"


def read_rows(path: Path) -> list[Row]:
    """JSON lines, plain or gzipped."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def figure(
    name: str, groups: Iterable[Sequence[Any]], value: Callable[[Sequence[Any]], float], **parts: list[bool]
) -> Figure:
    """Of observations in groups that are resampled whole."""
    whole = [group for group in groups if group]
    draw = random.Random(7)
    found = sorted(
        value([one for _ in whole for one in draw.choice(whole)]) for _ in range(RESAMPLES if whole else 0)
    ) or [float("nan")]
    every = [one for group in whole for one in group]
    low, high = found[int(0.025 * len(found))], found[int(0.975 * len(found))]
    return Figure(name, value(every) if every else float("nan"), low, high, len(every), parts)


def share(observed: Sequence[bool]) -> float:
    """Of those that are true."""
    return sum(observed) / len(observed)


def by_key(rows: Iterable[tuple[Any, Any]]) -> list[list[Any]]:
    """Values with the same key together."""
    groups: dict[Any, list[Any]] = defaultdict(list)
    for key, value in rows:
        groups[key].append(value)
    return list(groups.values())


def parted(prefix: str, rows: Iterable[tuple[str, bool]]) -> dict[str, list[bool]]:
    """Shares by part, as ``Figure.parts`` has them."""
    groups: dict[str, list[bool]] = defaultdict(list)
    for key, value in rows:
        groups[f"{prefix} {key}"].append(value)
    return dict(groups)


def both_ways(scorer: Scores, items: Sequence[Row]) -> tuple[Figure, list[str]]:
    """Contrasts where each rendering is the better one for its own source (chance: a quarter), and the misses."""
    found = [(item["lang"], *contrast) for item in items for contrast in contrasts(item)]
    asked = [pair for _, _, a, x, b, y in found for pair in ((a, x), (a, y), (b, y), (b, x))]
    errors = iter([score.error for score in scorer(asked)])
    right, misses = [], []
    for language, kind, one, own, other, theirs in found:
        ax, ay, by, bx = (next(errors) for _ in range(4))
        right.append(ax < ay and by < bx)
        if not right[-1]:
            logits = f"{ax:.2f} < {ay:.2f}, {by:.2f} < {bx:.2f}"
            misses.append(f"{language} {kind}: {one} | {own} | {other} | {theirs} ({logits})")
    kinds = parted("kind", ((row[1], value) for row, value in zip(found, right, strict=True)))
    languages = parted("language", ((row[0], value) for row, value in zip(found, right, strict=True)))
    groups = by_key(zip((row[2] for row in found), right, strict=True))
    return figure("contrast pairs, both ways right", groups, share, **kinds, **languages), misses


def written(scorer: Scores, items: Sequence[Row]) -> tuple[list[Figure], list[str]]:
    """Ranking, recall at 8 % of the faithful and place, and the false alarms."""
    ranked: list[tuple[str, bool]] = []
    placed: list[tuple[str, bool]] = []
    wrong: list[tuple[str, float]] = []
    faithful: list[tuple[str, float, str]] = []
    kinds: list[tuple[str, bool]] = []
    for item in items:
        scores = scorer([(item["source"], rendering["text"]) for rendering in item["renderings"]])
        own = dict(zip((rendering["text"] for rendering in item["renderings"]), scores, strict=True))
        right = [rendering["text"] for rendering in item["renderings"] if rendering["label"] == "faithful"]
        faithful += [(item["source"], own[text].error, f"{item['lang']}: {item['source']} | {text}") for text in right]
        for rendering in (one for one in item["renderings"] if one["label"] == "wrong"):
            text = rendering["text"]
            above = own[text].error > own[nearest(text, right)].error
            ranked.append((item["source"], above))
            kinds.append((rendering["kind"], above))
            wrong.append((item["source"], own[text].error))
            if rendering["wrong"]:
                begin = text.find(rendering["wrong"])
                start, end = own[text].worst()
                placed.append((item["source"], start < begin + len(rendering["wrong"]) and end > begin))
    bar = float(np.quantile([error for _, error, _ in faithful], 0.92))
    alarms = [f"{text} ({error:.2f})" for _, error, text in sorted(faithful, key=lambda row: -row[1]) if error > bar]
    figures = [
        figure("written: wrong above its faithful one", by_key(ranked), share, **parted("kind", kinds)),
        figure("written: recall at 8 % of faithful", by_key((key, error > bar) for key, error in wrong), share),
        figure("written: worst piece in the wrong words", by_key(placed), share),
    ]
    return figures, alarms


def clean_bar(scorer: Scores, bench: Path, alarms: float) -> float:
    """The error logit that so many of the sample of professional translations lie above."""
    draw = random.Random(3)
    errors: list[float] = []
    for language in CLEAN:
        pairs = [
            tuple(pair) for row in read_rows(bench / f"ntrex_docs_{language}_dev.jsonl.gz") for pair in row["pairs"]
        ]
        chosen = draw.sample(pairs, SAMPLE)
        if language != "zh":
            errors += [score.error for score in scorer(chosen)]
    return float(np.quantile(errors, 1 - alarms))


def demetr(scorer: Scores, rows: Sequence[Row], bar: float) -> list[Figure]:
    """Ranking of critical and major errors, and recall at the bar."""
    used = [row for row in rows if row["severity"] in ("critical", "major") and row["tool_category"] != FORM_ONLY]
    good = scorer([(row["src"], row["good"]) for row in used])
    bad = scorer([(row["src"], row["bad"]) for row in used])
    sources = [row["src"] for row in used]
    above = [mine.error < theirs.error for mine, theirs in zip(good, bad, strict=True)]
    caught = [score.error > bar for score in bad]
    kinds = parted("kind", ((row["tool_category"], value) for row, value in zip(used, caught, strict=True)))
    return [
        figure("DEMETR ru: ranking", by_key(zip(sources, above, strict=True)), share),
        figure("DEMETR ru: recall at 5 % of clean", by_key(zip(sources, caught, strict=True)), share, **kinds),
    ]


def correlation(pairs: Sequence[tuple[float, float]]) -> float:
    """Pearson's."""
    one, other = np.array(pairs, float).T
    return float(np.corrcoef(one, other)[0, 1])


def word_chances(row: Row, score: Score) -> list[tuple[float, bool]]:
    """For each word of a machine translation: the highest chance of its pieces, and whether people marked it."""
    found, place = [], 0
    for token, tag in zip(row["mt_tokens"], row["mt_tags"], strict=True):
        start = row["mt"].find(token, place)
        if start < 0:
            continue
        place = start + len(token)
        own = [
            chance
            for (begin, end), chance in zip(score.places, score.wrong, strict=True)
            if begin < place and end > start
        ]
        found.append((max(own, default=0.0), tag == "BAD"))
    return found


def mlqe(scorer: Scores, rows: Sequence[Row]) -> list[Figure]:
    """Correlation with human adequacy, and of marked words at the best bar of these same words."""
    scores = scorer([(row["src"], row["mt"]) for row in rows])
    adequacy = [
        [(score.adequacy, row["da_z"])] for row, score in zip(rows, scores, strict=True) if row.get("da_z") is not None
    ]
    words = [word_chances(row, score) for row, score in zip(rows, scores, strict=True)]
    every = np.array([chance for row in words for chance, _ in row]), np.array([tag for row in words for _, tag in row])
    bars = [float(bar) for bar in np.linspace(0.05, 0.9, 35) if 0 < (every[0] > bar).mean() < 1]
    best = max(bars, key=lambda bar: np.corrcoef(every[0] > bar, every[1])[0, 1], default=0.5)
    marked = [[(float(chance > best), float(tag)) for chance, tag in row] for row in words]
    return [
        figure("MLQE ru: Pearson of adequacy", adequacy, correlation),
        figure("MLQE ru: MCC of words", marked, correlation),
    ]


def misquotes(scorer: Scores, rows: Sequence[Row], bar: float) -> list[Figure]:
    """Real misquotes above the bar, contested ones left out, and faithful quotes above it."""
    scores = scorer([(row["source"], row["rendering"]) for row in rows])
    judged = [(row, score.error > bar) for row, score in zip(rows, scores, strict=True)]
    wrong = [[flag] for row, flag in judged if row["label"] != "faithful" and "CONTESTED" not in row["why"]]
    right = [[flag] for row, flag in judged if row["label"] == "faithful"]
    return [
        figure("real misquotes at that bar: caught", wrong, share),
        figure("real misquotes at that bar: faithful flagged", right, share),
    ]


def measured(scorer: Scores, bench: Path, cases: Path) -> tuple[list[Figure], list[str], list[str]]:
    """All figures, the contrasts missed and the faithful renderings flagged."""
    items = [row for name in ("contrast", "written") for row in read_rows(bench / f"{name}_dev.jsonl.gz")]
    contrast, misses = both_ways(scorer, items)
    figures, alarms = written(scorer, [item for item in items if "renderings" in item])
    bar = clean_bar(scorer, bench, 0.05)
    medical = read_rows(bench / "biomqm_ru_dev_pairs.jsonl.gz")
    good = scorer([(row["src"], row["good"]) for row in medical])
    bad = scorer([(row["src"], row["bad"]) for row in medical])
    ranked = ((row["src"], one.error < other.error) for row, one, other in zip(medical, good, bad, strict=True))
    figures = [
        contrast,
        *figures,
        *demetr(scorer, read_rows(bench / "demetr_ru_dev.jsonl.gz"), bar),
        *mlqe(scorer, read_rows(bench / "mlqe_ru_words_dev.jsonl.gz")),
        figure("Bio-MQM ru: ranking", by_key(ranked), share),
        *misquotes(scorer, read_rows(cases / "misquotes-dev.jsonl"), bar),
    ]
    return figures, misses, alarms


def print_table(names: Sequence[str], columns: Sequence[Sequence[Figure]]) -> None:
    """Markdown: a row a figure, a column a judge."""
    print("| figure | " + " | ".join(names) + " |")
    print("|---" * (len(names) + 1) + "|")
    for row in zip(*columns, strict=True):
        print(f"| {row[0].name} | " + " | ".join(one.text() for one in row) + " |")


def print_parts(figures: Sequence[Figure]) -> None:
    """Each figure that has parts, part by part."""
    for one in figures:
        if one.parts:
            parts = ", ".join(
                f"{key} {100 * share(one.parts[key]):.0f} ({len(one.parts[key])})" for key in sorted(one.parts)
            )
            print(f"\n{one.name}, per cent (count): {parts}")


def main() -> None:
    """Reads the command line and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("cases", type=Path)
    parser.add_argument("judge", type=Path)
    parser.add_argument("weights", type=Path, nargs="*")
    parser.add_argument("--fast", action="store_true", help="bfloat16: three times as fast, a little inexact")
    parser.add_argument("--nearness", type=float, metavar="WEIGHT", help="also each judge with the pieces' nearness")
    parser.add_argument("--rows", action="store_true", help="figures by kind and language of the last judge")
    parser.add_argument("--errors", type=int, default=0, help="so many misses and false alarms of the last judge")
    options = parser.parse_args()
    names, columns = [], []
    misses: list[str] = []
    alarms: list[str] = []
    near = read_nearness(options.judge, options.fast) if options.nearness else None
    for file in [None, *options.weights]:
        name = file.stem if file else options.judge.name
        scorers: dict[str, Scores] = {name: read_scorer(options.judge, file, options.fast)}
        if near:
            scorers[f"{name} + {options.nearness:g} nearness"] = with_nearness(scorers[name], near, options.nearness)
        for title, scorer in scorers.items():
            figures, misses, alarms = measured(scorer, options.bench, options.cases)
            names.append(title)
            columns.append(figures)
    print_table(names, columns)
    if options.rows:
        print_parts(columns[-1])
    draw = random.Random(5)
    for title, found in (("Contrasts missed", misses), ("Faithful renderings flagged", alarms)):
        if options.errors:
            print(f"\n{title}:", *draw.sample(found, min(options.errors, len(found))), sep="\n- ")


if __name__ == "__main__":
    main()
