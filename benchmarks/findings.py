"""What the program catches and wrongly flags, without models, with the judge, and with the starter as well.

    python -m benchmarks.findings [--sample N] [--seed N] [--ablation]
        [--only demetr clean misquotes mlqe biomqm halomi]

Development halves, in a table with 95 % bootstrap intervals and counts. DEMETR (a correct translation against one with
a single error): recall and ranking of critical and major ones, false alarms on clean machine translation, references
and changes of form alone. NTREX: flags per 100 clean sentences of seven languages. The real misquotes, contested ones
apart. MLQE: correlation of the score with adequacy, and of the words' scores with tags of people (MCC, the bar of each
half chosen on the other), on every second row. Bio-MQM: ranking. HalOmi: area under the curve. A flag is a critical or
major finding.

``--ablation`` leaves each of the three kinds of evidence out. Every pair is read once; the columns weigh it anew.
"""

import argparse
import json
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from benchmarks.shared import Row, interval, require_shared, rows, share
from quoteverify.check import evidence
from quoteverify.check.judging import judge
from quoteverify.check.opinions import opinions
from quoteverify.check.scoring import sentence_score
from quoteverify.check.weighing import features, shipped
from quoteverify.checks.house import house_profile
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.engines import open_engines
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import Severity
from quoteverify.records.opinion import Opinion
from quoteverify.records.translation import never
from quoteverify.words import ScoredWord

HOUSE = house_profile("default")
FLAGGING = (Severity.CRITICAL, Severity.MAJOR)
CONTROLS = ("control_form", "control_reference")
CLEAN_LANGUAGES = ("ru", "uk", "be", "lt", "pl", "de", "zh")
Item = TypeVar("Item")
Array = NDArray[Any]
Pair = tuple[str, str, str]
"""Source language, source, English."""


@dataclass(frozen=True)
class Column:
    """Which evidence is weighed."""

    title: str
    judge: bool = True
    translations: bool = False
    rules: bool = True


COLUMNS = (
    Column("no model", judge=False),
    Column("judge"),
    Column("judge + starter", translations=True),
)
ABLATION = (
    Column("all", translations=True),
    Column("without rules", translations=True, rules=False),
    Column("without judge", translations=True, judge=False),
    Column("without translation"),
)


@dataclass(frozen=True)
class Verdict:
    """What the program says of one pair: its flags by category, its score, and its words'."""

    flags: tuple[str, ...]
    score: float
    words: tuple[ScoredWord, ...]


class Reader:
    """Reads pairs once, with all the evidence that the columns ask for."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self.columns = columns
        self._engines = open_engines(use_model=any(column.translations for column in columns))

    def __call__(self, triples: Sequence[Pair]) -> list[list[Verdict]]:
        """For each column the verdicts on the pairs, in order."""
        pairs = [SentencePair(Side(source, language), Side(english, "en")) for language, source, english in triples]
        views = list(opinions(pairs, self._engines.judge, never))
        translated: dict[int, SentenceEvidence | None] = {}
        for language in dict.fromkeys(triple[0] for triple in triples):
            places = [k for k, triple in enumerate(triples) if triple[0] == language]
            texts = [triples[k][1:] for k in places]
            translated.update(zip(places, evidence.gather(texts, language, "en", self._engines), strict=True))
        return [
            [
                self._verdict(column, pair, translated[k], view if isinstance(view, Opinion) else None)
                for k, (pair, view) in enumerate(zip(pairs, views, strict=True))
            ]
            for column in self.columns
        ]

    def _verdict(
        self, column: Column, pair: SentencePair, signals: SentenceEvidence | None, view: Opinion | None
    ) -> Verdict:
        signals, view = signals if column.translations else None, view if column.judge else None
        found = judge(pair, signals, view, HOUSE)
        if column.rules or view is None or pair.source is None:
            flags = tuple(str(each.category) for each in found.findings if each.severity in FLAGGING)
            return Verdict(flags, found.score, found.words.rendering_words)
        weights = shipped()
        chance = weights.differs(features(view, sentence_score(found.words, signals, ()), ()))
        flags = ("judge",) if weights.alarmed(view) >= weights.bar(pair.source.language) else ()
        return Verdict(flags, 1.0 - chance, found.words.rendering_words)


class Table:
    """Prints a row of figures as soon as it is there."""

    def __init__(self, columns: Sequence[Column]) -> None:
        print("| figure | " + " | ".join(column.title for column in columns) + " |")
        print("|---" * (len(columns) + 1) + "|", flush=True)

    def shares(self, label: str, columns: Sequence[Sequence[bool]]) -> None:
        """Per cent of what is true."""
        self.figures(f"{label} (%)", columns, share, "{:.1f}")

    def figures(
        self,
        label: str,
        columns: Sequence[Sequence[Item]],
        measure: Callable[[Sequence[Item]], float],
        shown: str = "{:.3f}",
    ) -> None:
        """A measure of the items of each column."""
        cells = []
        for items in columns:
            low, high = interval(items, measure, rounds=500)
            cells.append(f"{shown.format(measure(items))} [{shown.format(low)}, {shown.format(high)}]")
        print(f"| {label}, n = {len(columns[0])} | " + " | ".join(cells) + " |", flush=True)


def demetr(read: Reader, table: Table, sample: int, rng: random.Random) -> None:
    every = rows("demetr_ru_dev")
    chosen = rng.sample(every, min(sample, len(every)))
    sentences = list({row["sent_id"]: row for row in chosen}.values())
    bad = read([(row["src_lang"], row["src"], row["bad"]) for row in chosen])
    good = read([(row["src_lang"], row["src"], row["good"]) for row in sentences])
    references = read([(row["src_lang"], row["src"], row["ref"]) for row in sentences])
    clean = [{row["sent_id"]: said for row, said in zip(sentences, column, strict=True)} for column in good]
    grave = [k for k, row in enumerate(chosen) if _kind(row) not in CONTROLS and row["severity"] in FLAGGING]
    form = [k for k, row in enumerate(chosen) if _kind(row) == "control_form"]
    table.shares("DEMETR ru, critical and major: flagged", [[bool(column[k].flags) for k in grave] for column in bad])
    table.shares(
        "DEMETR ru, critical and major: ranked right",
        [
            [right[chosen[k]["sent_id"]].score > column[k].score for k in grave]
            for column, right in zip(bad, clean, strict=True)
        ],
    )
    table.shares("DEMETR ru, clean machine translation: flagged", [[bool(each.flags) for each in c] for c in good])
    table.shares("DEMETR ru, references: flagged", [[bool(each.flags) for each in c] for c in references])
    table.shares(
        "DEMETR ru, form alone: new flags",
        [
            [bool(set(column[k].flags) - set(right[chosen[k]["sent_id"]].flags)) for k in form]
            for column, right in zip(bad, clean, strict=True)
        ],
    )


def _kind(row: Row) -> str:
    return str(row.get("tool_category", row["category"]))


def clean_news(read: Reader, table: Table, sample: int, rng: random.Random) -> None:
    for language in CLEAN_LANGUAGES:
        every = [(language, *pair) for row in rows(f"ntrex_docs_{language}_dev") for pair in row["pairs"]]
        found = read(rng.sample(every, min(sample, len(every))))
        table.figures(
            f"NTREX {language}: flags per 100",
            [[float(len(each.flags)) for each in column] for column in found],
            lambda flags: 100 * sum(flags) / len(flags),
            "{:.1f}",
        )
        table.shares(f"NTREX {language}: flagged", [[bool(each.flags) for each in column] for column in found])


def misquotes(read: Reader, table: Table, _sample: int, _rng: random.Random) -> None:
    path = require_shared() / "cases" / "misquotes-dev.jsonl"
    cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    found = read([(row["source_language"], row["source"], row["rendering"]) for row in cases])
    groups = [_group(row) for row in cases]
    for group in ("not faithful", "contested", "faithful"):
        chosen = [[bool(each.flags) for each, own in zip(c, groups, strict=True) if own == group] for c in found]
        if chosen[0]:
            table.shares(f"real quotes, {group}: flagged", chosen)


def _group(row: Row) -> str:
    if row["label"] == "faithful":
        return "faithful"
    return "contested" if "CONTESTED:" in row["why"] else "not faithful"


def mlqe(read: Reader, table: Table, sample: int, rng: random.Random) -> None:
    unseen = rows("mlqe_ru_words_dev")[1::2]  # the others are looked at by tools/calibrate.py
    chosen = rng.sample(unseen, min(sample, len(unseen)))
    found = read([("ru", row["src"], row["mt"]) for row in chosen])
    table.figures(
        "MLQE ru: Pearson with adequacy",
        [[(each.score, float(row["da_z"])) for each, row in zip(column, chosen, strict=True)] for column in found],
        _pearson,
    )
    tagged = [[list(_tagged(row, each)) for row, each in zip(chosen, column, strict=True)] for column in found]
    table.figures("MLQE ru: MCC of words", tagged, _word_mcc)


def _pearson(points: Sequence[tuple[float, float]]) -> float:
    scores, adequacy = np.array(points).T
    return float(np.corrcoef(scores, adequacy)[0, 1])


def _tagged(row: Row, verdict: Verdict) -> Iterator[tuple[float, bool]]:
    """The score of each token that has a word, and whether people tagged it as wrong."""
    end = 0
    for token, tag in zip(row["mt_tokens"], row["mt_tags"], strict=True):
        start = row["mt"].find(token, end)
        if start < 0:
            continue
        end = start + len(token)
        scores = [word.score for word in verdict.words if word.span.start < end and start < word.span.end]
        if scores:
            yield min(scores), tag == "BAD"


def _word_mcc(sentences: Sequence[Sequence[tuple[float, bool]]]) -> float:
    halves = [np.array([pair for sentence in sentences[k::2] for pair in sentence]) for k in (0, 1)]
    guessed = [part[:, 0] < _best_bar(other) for part, other in zip(halves, halves[::-1], strict=True)]
    return _mcc(np.concatenate(guessed), np.concatenate([part[:, 1] > 0 for part in halves]))


def _best_bar(part: Array) -> float:
    bars = np.quantile(part[:, 0], np.linspace(0.02, 0.6, 30))
    return float(max(bars, key=lambda bar: _mcc(part[:, 0] < bar, part[:, 1] > 0)))


def _mcc(guessed: Array, true: Array) -> float:
    if guessed.all() or true.all() or not guessed.any() or not true.any():
        return 0.0
    return float(np.corrcoef(guessed, true)[0, 1])


def biomqm(read: Reader, table: Table, _sample: int, _rng: random.Random) -> None:
    every = rows("biomqm_ru_dev_pairs")
    good = read([("ru", row["src"], row["good"]) for row in every])
    bad = read([("ru", row["src"], row["bad"]) for row in every])
    table.shares(
        "Bio-MQM ru: ranked right",
        [[a.score > b.score for a, b in zip(*both, strict=True)] for both in zip(good, bad, strict=True)],
    )


def halomi(read: Reader, table: Table, _sample: int, _rng: random.Random) -> None:
    for language in ("de", "es"):
        every = rows(f"halomi_{language}")
        found = read([(language, row["src"], row["good"] or row["bad"]) for row in every])
        table.figures(
            f"HalOmi {language}: area under the curve",
            [[(each.score, row["bad"] is None) for each, row in zip(c, every, strict=True)] for c in found],
            _area,
        )


def _area(points: Sequence[tuple[float, bool]]) -> float:
    """The chance that a right one scores above a wrong one."""
    right = np.array([score for score, good in points if good])
    wrong = np.array([score for score, good in points if not good])
    above = (right[:, None] > wrong[None, :]).mean() + 0.5 * (right[:, None] == wrong[None, :]).mean()
    return float(above)


PARTS = {
    "demetr": demetr,
    "clean": clean_news,
    "misquotes": misquotes,
    "mlqe": mlqe,
    "biomqm": biomqm,
    "halomi": halomi,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sample", type=int, default=300, help="rows or sentences of each set at most")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="+", choices=sorted(PARTS), default=list(PARTS))
    parser.add_argument("--ablation", action="store_true", help="leave each kind of evidence out instead")
    parser.add_argument("--no-model", action="store_true", help="without the column of the starter")
    options = parser.parse_args()
    columns = ABLATION if options.ablation else COLUMNS[: 2 if options.no_model else 3]
    started = time.monotonic()
    read, table = Reader(columns), Table(columns)
    for name in options.only:
        PARTS[name](read, table, options.sample, random.Random(options.seed))
    print(f"\n{time.monotonic() - started:.0f} seconds")


if __name__ == "__main__":
    main()
