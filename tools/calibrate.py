"""Weigh rules, judge and translations anew: writes ``resources/judgement.toml``. Run it when the judge has new weights.

    python tools/calibrate.py [--wrong N] [--clean N] [--reported N] [--kept FOLDER]

Nothing of DEMETR ru, of the real misquotes, of Bio-MQM or HalOmi is looked at, so what is measured there is measured on
unseen pairs. Made in this order, each from the last:

1. **Score**: a logistic model with a penalty and fixed signs, of differences between a wrong and a right rendering of
   one source (DEMETR pl, written and contrast items), as ranking asks for (Bradley and Terry 1952), and of people's
   adequacy of machine translations (every second row of MLQE ru) as soft labels.
2. **Alarm**: shares of the judge's chance and its strongest marks. Of sixteen choices that with the least of the marks
   whose catch of wrong renderings, at the same share of clean ones, is within NEAR of the best: about one standard
   error (Breiman et al. 1984).
3. **Bars**: for each language the alarm that at most SHARE of clean human translations pass *or* rules flag: the
   family is the whole pair, whoever speaks. Conformal quantiles (Vovk et al. 2005) of every second document of NTREX;
   a language's own pairs weigh 1 each, those of all others together at most OTHERS (weighted conformal prediction,
   Tibshirani et al. 2019), so that few pairs lean on many. The alarm passes bars on at least ADDED of the pairs, also
   where rules have used up the share.

The other documents give the figures printed at the end.
"""

import argparse
import gzip
import hashlib
import itertools
import json
import pickle
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

BENCH = ROOT.parent / "shared" / "bench"
OUT = ROOT / "resources" / "judgement.toml"
LANGUAGES = ("ru", "uk", "be", "lt", "pl", "de", "zh")
SHARE = 0.04
"""Of clean translations that may be flagged by whatever speaks: a little below the five of a hundred that count."""
ADDED = 0.01
OTHERS = 400.0
DOUBTED = 0.3
"""Of clean translations that are worth a translation by a model: those with the greatest alarm."""
PENALTY = 3.0
SEED = 5
SIGNS = {"judge": 1, "adequacy": -1, "rendering": 1, "source": 1, "words": -1, "rules": 1}
SHARES = (0.0, 0.3, 0.6, 1.0)
"""Of the marks in the alarm, beside 1 for the judge's chance."""
NEAR = 0.01
GRAVE = ("critical", "major")
CLEAR = 0.5
"""The chance from which a mark can become a finding."""

Row = tuple[str, str, str]
"""Language, source, English."""
Array = NDArray[np.float64]


@dataclass(frozen=True)
class Seen:
    """A pair looked at: what the score sees, what the judge says, and whether rules flag it, confirmed by the judge
    where they need it, and before."""

    features: dict[str, float]
    opinion: Any
    flagged: bool
    flagged_alone: bool
    marked: bool


def rows(name: str) -> list[dict[str, Any]]:
    with gzip.open(BENCH / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def drawn(some: Sequence[Any], count: int) -> list[Any]:
    """So many at most, always the same."""
    return random.Random(SEED).sample(some, min(count, len(some)))


def demetr(sample: int) -> list[tuple[Row, Row]]:
    """(wrong, right) renderings of one Polish source."""
    every = [row for row in rows("demetr_pl") if row["severity"] in GRAVE and "control" not in row["tool_category"]]
    chosen = drawn(every, sample)
    return [(("pl", row["src"], row["bad"]), ("pl", row["src"], row["good"])) for row in chosen]


def written(sample: int) -> list[tuple[Row, Row]]:
    """(wrong, faithful) renderings of written items in many languages."""
    found: list[tuple[Row, Row]] = []
    for row in rows("written_dev"):
        language, source = row["lang"], row["source"]
        right = next(each["text"] for each in row["renderings"] if each["label"] == "faithful")
        wrong = (each["text"] for each in row["renderings"] if each["label"] == "wrong")
        found += [((language, source, text), (language, source, right)) for text in wrong]
    return drawn(found, sample)


def contrasts(sample: int) -> list[tuple[Row, Row]]:
    """The rendering of the one source with the other source, and with its own."""
    found = []
    for row in rows("contrast_dev"):
        for own, other in (("a", "b"), ("b", "a")):
            source = row[own]["source"]
            found.append(((row["lang"], source, row[other]["right"][0]), (row["lang"], source, row[own]["right"][0])))
    return drawn(found, sample)


def assessed(sample: int) -> list[tuple[Row, float]]:
    """Machine translations, and the share of adequacy that people find lacking, 0 to 1."""
    every = rows("mlqe_ru_words_dev")
    chosen = (every[k] for k in drawn(range(len(every)), sample) if k % 2 == 0)
    return [(("ru", row["src"], row["mt"]), 1.0 - float(row["da_mean"]) / 100) for row in chosen]


def news(language: str, counts: tuple[int, int]) -> tuple[list[Row], list[Row]]:
    """Clean pairs for the bars and for the figures: of every second document, and of the others."""
    chance = random.Random(SEED)
    documents = rows(f"ntrex_docs_{language}_dev")
    halves = [[(language, *pair) for row in documents[half::2] for pair in row["pairs"]] for half in (0, 1)]
    bars, figures = (chance.sample(half, min(count, len(half))) for half, count in zip(halves, counts, strict=True))
    return bars, figures


class Kept:
    """Results by pair in one file of a folder, if there is a folder."""

    def __init__(self, folder: Path | None, name: str) -> None:
        self._place = folder / f"{name}.pickle" if folder else None
        self.known: dict[Row, Any] = {}
        if self._place and self._place.exists():
            self.known = pickle.loads(self._place.read_bytes())  # written below

    def add(self, results: dict[Row, Any]) -> None:
        self.known |= results
        if self._place and results:
            self._place.parent.mkdir(parents=True, exist_ok=True)
            self._place.write_bytes(pickle.dumps(self.known))


class Looker:
    """Looks at pairs with the rules and the judge. What the rules say can be kept, and what each judge says."""

    def __init__(self, folder: Path | None) -> None:
        from quoteverify.encoder.files import encoder_files
        from quoteverify.engines import open_engines

        self._judge = open_engines(use_model=False).judge
        self._rules = Kept(folder, "rules")
        self._views = Kept(folder, hashlib.sha256(encoder_files().judge.read_bytes()).hexdigest()[:16])

    def __call__(self, pairs: Sequence[Row]) -> list[Seen | None]:
        """What is seen of each pair; None where the judge says nothing."""
        from quoteverify.check.confirming import confirmed
        from quoteverify.check.weighing import features

        self._rules.add(self._ruled([pair for pair in pairs if pair not in self._rules.known]))
        self._views.add(self._viewed([pair for pair in pairs if pair not in self._views.known]))
        found: list[Seen | None] = []
        for pair in pairs:
            view, (findings, covered) = self._views.known[pair], self._rules.known[pair]
            if view is None:
                found.append(None)
                continue
            sure = confirmed(findings, view)
            flags = [any(each.severity in GRAVE for each in some) for some in (sure, findings)]
            marked = any(mark.error >= CLEAR for mark in (*view.rendering, *view.source))
            found.append(Seen(features(view, covered, sure), view, flags[0], flags[1], marked))
        return found

    def _ruled(self, pairs: Sequence[Row]) -> dict[Row, Any]:
        """Findings, and how well the words cover each other."""
        from quoteverify.check.judging import judge
        from quoteverify.check.scoring import sentence_score
        from quoteverify.checks.house import house_profile

        house = house_profile("default")
        judged = [judge(each, None, None, house) for each in _asked(pairs)]
        made = [(each.findings, sentence_score(each.words, None, ())) for each in judged]
        return dict(zip(pairs, made, strict=True))

    def _viewed(self, pairs: Sequence[Row]) -> dict[Row, Any]:
        """What the judge says, or None."""
        from quoteverify.check.opinions import opinions
        from quoteverify.records.opinion import Opinion

        views = opinions(_asked(pairs), self._judge, lambda: False)
        return {pair: view if isinstance(view, Opinion) else None for pair, view in zip(pairs, views, strict=True)}


def _asked(pairs: Sequence[Row]) -> list[Any]:
    from quoteverify.checks.inputs import SentencePair, Side

    return [SentencePair(Side(source, language), Side(english, "en")) for language, source, english in pairs]


def both(look: Looker, pairs: Sequence[tuple[Row, Row]]) -> list[tuple[Seen, Seen]]:
    """The pairs of renderings of which both could be judged."""
    wrong, right = look([pair[0] for pair in pairs]), look([pair[1] for pair in pairs])
    return [(a, b) for a, b in zip(wrong, right, strict=True) if a and b]


def fitted(table: Array, labels: Array, shares: Array, signs: Array) -> Array:
    """Weights of a logistic regression with a penalty, by Newton's method; the last column is the bias, not held back.

    A weight whose sign is not the one in ``signs`` is held at 0, as many as need it.
    """
    free = np.ones(table.shape[1], bool)
    weights = np.zeros(table.shape[1])
    held = PENALTY * np.eye(len(weights))
    held[-1, -1] = 1e-3
    while True:
        weights[:] = 0.0
        for _ in range(60):
            chances = 1.0 / (1.0 + np.exp(-table @ weights))
            slope = (table.T @ (shares * (chances - labels)) + held @ weights)[free]
            curve = ((table * (shares * chances * (1.0 - chances))[:, None]).T @ table + held)[np.ix_(free, free)]
            weights[free] -= np.linalg.solve(curve, slope)
        against = free & (weights * signs < 0)
        against[-1] = False
        if not against.any():
            return weights
        free &= ~against


def score_weights(
    ranked: Sequence[tuple[float, Sequence[tuple[Seen, Seen]]]], graded: Sequence[tuple[Seen, float]]
) -> dict[str, float]:
    """Of pairs (wrong, right), each group with its share, and of pairs with what they lack (share 1)."""
    names = list(SIGNS)

    def values(seen: Seen) -> list[float]:
        return [seen.features[name] for name in names]

    usual = np.array([values(right) for _, group in ranked for _, right in group])
    middle, spread = usual.mean(axis=0), np.maximum(usual.std(axis=0), 1e-6)
    table, labels, shares = [], [], []
    for share, group in ranked:
        for wrong, right in group:
            table.append([*((np.array(values(wrong)) - values(right)) / spread), 0.0])
            labels.append(1.0)
            shares.append(400 * share / len(group))
    for seen, lacking in graded:
        table.append([*((np.array(values(seen)) - middle) / spread), 1.0])
        labels.append(lacking)
        shares.append(400 / len(graded))
    signs = np.array([*SIGNS.values(), 0])
    found = fitted(np.array(table), np.array(labels), np.array(shares), signs)
    weights = found[:-1] / spread
    bias = float(found[-1] - weights @ middle)
    return {name: round(float(value), 4) for name, value in zip([*names, "bias"], [*weights, bias], strict=True)}


def quantile(values: Array, shares: Array, above: float) -> float:
    """The least value that at most the share ``above`` of the weight exceeds, one more pair of weight 1 counted."""
    order = np.argsort(-values)
    passed = np.cumsum(shares[order]) + 1.0
    inside = passed <= above * (shares.sum() + 1.0)
    return float(values[order[int(inside.sum())]])


def bars(clean_pairs: dict[str, list[Seen]], alarm: Callable[[Any], float]) -> dict[str, float]:
    """The alarm of each language, and of ``others``, that SHARE of the clean pairs pass or are flagged without it."""
    names = list(clean_pairs)
    every = [(language, seen) for language in names for seen in clean_pairs[language]]
    alarms = np.array([alarm(seen.opinion) if seen.marked else 0.0 for _, seen in every])
    flagged = np.array([seen.flagged for _, seen in every])
    found = {}
    for name in (*names, "others"):
        own = np.array([language == name for language, _ in every])
        shares = np.where(own, 1.0, min(OTHERS / max(int((~own).sum()), 1), 1.0)) if own.any() else np.ones(len(every))
        within = quantile(np.where(flagged, 2.0, alarms), shares, SHARE)
        least = quantile(alarms[~flagged], shares[~flagged], ADDED)
        found[name] = round(min(within, least) + 5e-5, 4)
    return found


def caught(wrong: Sequence[Seen], bar: float, alarm: Callable[[Any], float]) -> float:
    return float(np.mean([seen.flagged or (seen.marked and alarm(seen.opinion) > bar) for seen in wrong]))


def interval(hits: int, count: int) -> str:
    """Wilson's interval of 95 % for a share, in per cent."""
    share, square = hits / count, 1.96**2
    middle = (share + square / (2 * count)) / (1 + square / count)
    width = 1.96 * (share * (1 - share) / count + square / (4 * count**2)) ** 0.5 / (1 + square / count)
    return f"{100 * share:.1f} [{100 * (middle - width):.1f}, {100 * (middle + width):.1f}]"


def told(weights: Any, halves: dict[str, list[Seen]]) -> Iterator[str]:
    """Flagged pairs of clean translations that were not looked at."""
    total = [0, 0, 0, 0]
    for language, every in halves.items():
        bar = weights.bar(language)
        now = sum(seen.flagged or (seen.marked and weights.alarmed(seen.opinion) >= bar) for seen in every)
        counts = [sum(seen.flagged_alone for seen in every), sum(seen.flagged for seen in every), now, len(every)]
        total = [a + b for a, b in zip(total, counts, strict=True)]
        yield _line(language, counts)
    yield _line("all", total)


def _line(name: str, counts: Sequence[int]) -> str:
    """Of a table: flagged ones by column, and of how many."""
    return " | ".join([f"| {name}", *(interval(count, counts[-1]) for count in counts[:-1]), f"{counts[-1]} |"])


def write(weights: Any) -> None:
    lines = [
        "# Written by tools/calibrate.py: of the score, what a unit of each feature adds to the log odds that the",
        "# meaning differs; of the alarm, shares; bars of the alarm by language; the alarm worth a translation.",
        f"doubt = {weights.doubt}",
    ]
    for title, values in (("score", weights.score), ("alarm", weights.alarm)):
        lines += ["", f"[{title}]", *(f"{name} = {getattr(values, name)}" for name in values.__struct_fields__)]
    lines += ["", "[bars]", *(f"{name} = {value}" for name, value in weights.bars.items())]
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")


def calibrated(look: Looker, wrong: int, clean: dict[str, list[Row]]) -> Any:
    """The weights, made anew; ``clean`` are the pairs for the bars by language."""
    from quoteverify.check.weighing import AlarmWeights, ScoreWeights, Weighing

    ranked = [(share, both(look, kind(wrong))) for share, kind in ((1.0, demetr), (0.5, written), (0.5, contrasts))]
    people = assessed(wrong)
    graded = [(seen, lack) for seen, (_, lack) in zip(look([row for row, _ in people]), people, strict=True) if seen]
    score = ScoreWeights(**score_weights(ranked, graded))
    looked = {language: [seen for seen in look(pairs) if seen] for language, pairs in clean.items()}
    choices = []
    for rendering, source in itertools.product(SHARES, SHARES):
        alarm = AlarmWeights(1.0, rendering, source)
        alarmed = Weighing(score, alarm, {}, 1.0).alarmed
        bar = bars(looked, alarmed)["others"]
        catches = [caught([pair[0] for pair in group], bar, alarmed) for _, group in ranked]
        choices.append((sum(catches) / len(catches), alarm))
        print(f"alarm 1 : {rendering} : {source} catches", *(f"{100 * each:.1f}" for each in catches), flush=True)
    best = max(catch for catch, _ in choices)
    near = [choice for choice in choices if choice[0] >= best - NEAR]
    alarm = min(near, key=lambda choice: (choice[1].rendering + choice[1].source, -choice[0]))[1]
    alarmed = Weighing(score, alarm, {}, 1.0).alarmed
    every = np.array([alarmed(seen.opinion) for group in looked.values() for seen in group if not seen.flagged])
    return Weighing(score, alarm, bars(looked, alarmed), round(quantile(every, np.ones(len(every)), DOUBTED), 4))


def main() -> None:
    parser = argparse.ArgumentParser(description="Weigh rules, judge and translations anew.")
    parser.add_argument("--wrong", type=int, default=500, help="pairs of each kind of wrong renderings")
    parser.add_argument("--clean", type=int, default=220, help="clean pairs of each language for the bars")
    parser.add_argument("--reported", type=int, default=220, help="clean pairs of each language for the figures")
    parser.add_argument(
        "--kept", type=Path, help="a folder for what rules and judge say: throw it away when rules change"
    )
    wanted = parser.parse_args()
    started, look = time.monotonic(), Looker(wanted.kept)
    clean = {language: news(language, (wanted.clean, wanted.reported)) for language in LANGUAGES}
    weights = calibrated(look, wanted.wrong, {language: halves[0] for language, halves in clean.items()})
    write(weights)
    print("| flagged, % | rules | rules, confirmed | with the judge | pairs |\n|---|---|---|---|---|")
    unseen = {language: [seen for seen in look(halves[1]) if seen] for language, halves in clean.items()}
    print("\n".join(told(weights, unseen)))
    print(f"{time.monotonic() - started:.0f} seconds")


if __name__ == "__main__":
    main()
