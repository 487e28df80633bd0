"""Weigh rules, judge and translations anew: writes ``resources/judgement.toml``. Run it when the judge has new weights.

    python tools/calibrate.py [--sample N] [--with-model]

The weights of a logistic regression come from pairs known to be right or wrong (DEMETR, contrast pairs, development
halves of ../shared/bench); the bars from human translations of news (NTREX): for each language the chance that at most
SHARE of them reach, those counted that the rules flag already. Languages without such texts get the highest bar.
"""

import argparse
import gzip
import json
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

BENCH = ROOT.parent / "shared" / "bench"
OUT = ROOT / "resources" / "judgement.toml"
LANGUAGES = ("ru", "uk", "be", "lt", "pl", "de", "zh")
SHARE = 0.04
"""Of clean translations that may be flagged, a little below what is asked: another half is what counts."""
ADDED = 0.02
"""Of clean translations that the judge may flag in any case, also where the rules have used up the share."""
PENALTY = 1.0

Row = tuple[str, str, str]


def rows(name: str) -> list[dict[str, Any]]:
    with gzip.open(BENCH / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def wrong_and_right(sample: int, chance: random.Random) -> Iterator[tuple[Row, int]]:
    """Pairs with 1 for wrong, 0 for right."""
    demetr = [row for row in rows("demetr_ru_dev") if row["severity"] in ("critical", "major")]
    for row in chance.sample(demetr, min(sample, len(demetr))):
        yield ("ru", row["src"], row["bad"]), 1
        yield ("ru", row["src"], row["good" if chance.random() < 0.6 else "ref"]), 0
    contrast = rows("contrast_dev")
    for item in chance.sample(contrast, min(sample // 4, len(contrast))):
        for one, other in (("a", "b"), ("b", "a")):
            yield (item["lang"], item[one]["source"], item[one]["right"][0]), 0
            yield (item["lang"], item[one]["source"], item[other]["right"][0]), 1


def clean(language: str, count: int, chance: random.Random) -> list[Row]:
    pairs = [pair for row in rows(f"ntrex_docs_{language}_dev") for pair in row["pairs"]]
    return [(language, source, rendering) for source, rendering in chance.sample(pairs, min(count, len(pairs)))]


def looked_at(pairs: Sequence[Row], use_model: bool) -> list[tuple[dict[str, float], bool]]:
    """The features of each pair, and whether the rules alone flag it."""
    from quoteverify.check import judging, opinions
    from quoteverify.check.pairs import PairLine, judge_lines
    from quoteverify.check.scoring import sentence_score
    from quoteverify.check.weighing import features
    from quoteverify.checks.house import house_profile
    from quoteverify.checks.inputs import SentencePair, Side
    from quoteverify.engines import Engines, open_engines
    from quoteverify.records.findings import Severity
    from quoteverify.records.opinion import Opinion

    given = [SentencePair(Side(source, language), Side(english, "en")) for language, source, english in pairs]
    engines = open_engines(use_model=use_model)
    lines = [PairLine(number, pair) for number, pair in enumerate(given)]
    silent = Engines(engines.available)
    found: list[tuple[dict[str, float], bool]] = []
    views = opinions.opinions(given, engines.judge, lambda: False)
    for line, view in zip(judge_lines(lines, silent, house_profile("default")), views, strict=True):
        assert not hasattr(line, "error")
        judged: judging.JudgedPair = line.judged
        score = sentence_score(judged.words, judged.evidence, judged.findings)
        flagged = any(each.severity in (Severity.CRITICAL, Severity.MAJOR) for each in judged.findings)
        found.append((features(view, score, judged.findings) if isinstance(view, Opinion) else {}, flagged))
    return found


def fitted(table: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Logistic regression with a small penalty, by Newton's method; the bias comes last and is not held back."""
    inputs = np.hstack([table, np.ones((len(table), 1))])
    weights = np.zeros(inputs.shape[1])
    held = PENALTY * np.eye(len(weights))
    held[-1, -1] = 0.0
    for _ in range(50):
        chances = 1.0 / (1.0 + np.exp(-inputs @ weights))
        slope = inputs.T @ (chances - labels) + held @ weights
        curve = (inputs * (chances * (1.0 - chances))[:, None]).T @ inputs + held
        weights = weights - np.linalg.solve(curve, slope)
    return weights


def main() -> None:
    from quoteverify.check.weighing import JudgementWeights

    parser = argparse.ArgumentParser(description="Weigh rules, judge and translations anew.")
    parser.add_argument("--sample", type=int, default=400)
    parser.add_argument("--clean", type=int, default=200, help="clean pairs of each language")
    parser.add_argument("--with-model", action="store_true", help="with the translations of the models at hand")
    wanted = parser.parse_args()
    chance = random.Random(11)
    pairs, labels = zip(*wrong_and_right(wanted.sample, chance), strict=True)
    seen = looked_at(pairs, wanted.with_model)
    news = {language: looked_at(clean(language, wanted.clean, chance), wanted.with_model) for language in LANGUAGES}
    kept = [(values, label) for (values, _), label in zip(seen, labels, strict=True) if values]
    names = list(kept[0][0])
    table = np.array([[values[name] for name in names] for values, _ in kept])
    found = fitted(table, np.array([label for _, label in kept], dtype=float))
    weights = {name: round(float(value), 4) for name, value in zip([*names, "bias"], found, strict=True)}
    bars = {}
    for language, every in news.items():
        chances = [JudgementWeights(weights, {}).chance(values) for values, flagged in every if values and not flagged]
        flags = sum(flagged for _, flagged in every)
        room = max(int(SHARE * len(every)) - flags, int(ADDED * len(every)))
        bars[language] = round(sorted(chances, reverse=True)[room] + 1e-4, 4)
        print(f"{language}: rules flag {flags} of {len(every)}, bar {bars[language]}", flush=True)
    bars["others"] = max(bars.values())
    lines = [
        "# Written by tools/calibrate.py: the weights of the logistic model, and the bars by language.",
        "[weights]",
    ]
    lines += [f"{name} = {value}" for name, value in weights.items()]
    lines += ["", "[bars]", *(f"{name} = {value}" for name, value in bars.items())]
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
