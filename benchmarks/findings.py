"""What the checks catch and what they wrongly flag.

    python -m benchmarks.findings --no-model [--sample N] [--seed N] [--only demetr|clean|misquotes]

DEMETR (a correct translation against one with a single error): recall by category, ranking, false alarms on clean
machine translation and on human references. NTREX and Tatoeba: critical and major flags per 100 clean sentences. The
real misquotes: what is caught, what is wrongly flagged. A flag is a critical or major finding.
"""

import argparse
import json
import random
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.shared import Row, interval, require_shared, rows, share
from quoteverify.check.judging import JudgedPair
from quoteverify.check.pairs import JudgedLine, PairLine, judge_lines
from quoteverify.checks.house import house_profile
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.engines import Engines, open_engines
from quoteverify.records.findings import Finding, Severity

HOUSE = house_profile("default")
FLAGGING = (Severity.CRITICAL, Severity.MAJOR)
CONTROLS = ("control_form", "control_reference")
CLEAN_LANGUAGES = ("ru", "uk", "be", "lt", "pl", "de")

# The kinds of finding that name DEMETR's kinds of error rightly.
RIGHT_KINDS = {
    "omission": {"omission", "truncation", "unmarked-cut", "name", "agent"},
    "addition": {"addition", "repetition"},
    "question": {"question"},
    "negation": {"negation"},
    "number": {"number", "date", "quantifier", "unit"},
    "name": {"name"},
}


@dataclass(frozen=True)
class Verdict:
    """What the program says of one text: its flags, by category, and its score."""

    flags: tuple[str, ...]
    score: float
    messages: tuple[str, ...]


def judge(pairs: Iterable[tuple[str, str, str]], engines: Engines) -> list[Verdict]:
    """Judge (source language, source, English) triples, in order."""
    lines = [
        PairLine(number, SentencePair(Side(source, language), Side(english, "en")))
        for number, (language, source, english) in enumerate(pairs)
    ]
    return [_verdict(line.judged) for line in judge_lines(lines, engines, HOUSE) if isinstance(line, JudgedLine)]


def _verdict(judged: JudgedPair) -> Verdict:
    flagged = [one for one in judged.findings if one.severity in FLAGGING]
    return Verdict(tuple(str(one.category) for one in flagged), judged.score, tuple(map(_line, flagged)))


def _line(finding: Finding) -> str:
    return f"{finding.category} {finding.severity} {finding.confidence:.2f}: {finding.message}"


def demetr(name: str, sample: int, seed: int, engines: Engines) -> None:
    """Recall, ranking and false alarms on a DEMETR set."""
    every = rows(name)
    chosen = random.Random(seed).sample(every, min(sample, len(every)))
    bad = judge(((row["src_lang"], row["src"], row["bad"]) for row in chosen), engines)
    sentences = {row["sent_id"]: row for row in chosen}
    good = judge(((row["src_lang"], row["src"], row["good"]) for row in sentences.values()), engines)
    references = judge(((row["src_lang"], row["src"], row["ref"]) for row in sentences.values()), engines)
    clean = dict(zip(sentences, good, strict=True))
    print(f"\n{name}: {len(chosen)} of {len(every)} rows, {len(sentences)} sentences")
    results = [Result(row, verdict, clean[row["sent_id"]]) for row, verdict in zip(chosen, bad, strict=True)]
    targets = [one for one in results if one.category not in CONTROLS]
    serious = [one for one in targets if one.row["severity"] in ("critical", "major")]
    _measured("critical and major: flagged", [one.flagged for one in serious])
    _measured("critical and major: ranked right", [one.ranked for one in serious])
    _measured("all targets: ranked right", [one.ranked for one in targets])
    _measured("control_form: new flags", [one.new for one in results if one.category == "control_form"])
    _measured("false alarms on clean translation", [bool(one.flags) for one in good])
    _measured("false alarms on references", [bool(one.flags) for one in references])
    by_category: dict[str, list[Result]] = defaultdict(list)
    for one in targets:
        by_category[one.category].append(one)
    for category, some in sorted(by_category.items()):
        right = share([one.right_kind for one in some if one.flagged])
        print(
            f"  {category:18s} n={len(some):4d} flagged {share([one.flagged for one in some]):5.1f} %"
            f"  ranked {share([one.ranked for one in some]):5.1f} %  right kind among flagged {right:5.1f} %"
        )
    alarms = Counter(kind for one in (*good, *references) for kind in one.flags)
    print("  false alarms by category:", dict(alarms.most_common()))


@dataclass(frozen=True)
class Result:
    row: Row
    bad: Verdict
    good: Verdict

    @property
    def category(self) -> str:
        return str(self.row.get("tool_category", self.row["category"]))

    @property
    def flagged(self) -> bool:
        return bool(self.bad.flags)

    @property
    def ranked(self) -> bool:
        return self.good.score > self.bad.score

    @property
    def new(self) -> bool:
        return len(self.bad.flags) > len(self.good.flags) or bool(set(self.bad.flags) - set(self.good.flags))

    @property
    def right_kind(self) -> bool:
        return bool(RIGHT_KINDS.get(self.category, {self.category}) & set(self.bad.flags))


def clean(sample: int, seed: int, engines: Engines, show: bool) -> None:
    """Flags on good human translations, where every one of them is a false alarm."""
    print("\nFlags per 100 clean sentences")
    for language in CLEAN_LANGUAGES:
        for name, pairs in _clean_sets(language):
            some = random.Random(seed).sample(pairs, min(sample, len(pairs)))
            verdicts = judge(((language, source, english) for source, english in some), engines)
            counts = [float(len(one.flags)) for one in verdicts]
            low, high = interval(counts, _per_hundred)
            kinds = dict(Counter(kind for one in verdicts for kind in one.flags).most_common(8))
            print(f"  {name:20s} n={len(some):4d} {_per_hundred(counts):5.1f} [{low:.1f}, {high:.1f}]  {kinds}")
            if show:
                _show(some, verdicts)


def _clean_sets(language: str) -> Iterable[tuple[str, list[tuple[str, str]]]]:
    documents = rows(f"ntrex_docs_{language}_dev")
    yield f"ntrex_docs_{language}_dev", [(pair[0], pair[1]) for one in documents for pair in one["pairs"]]
    if language in ("ru", "uk", "be", "lt"):
        yield f"tatoeba1000_{language}", [(row["src"], row["ref"]) for row in rows(f"tatoeba1000_{language}")]


def _per_hundred(counts: Sequence[float]) -> float:
    return 100 * sum(counts) / len(counts)


def _show(pairs: Sequence[tuple[str, str]], verdicts: Sequence[Verdict]) -> None:
    for (source, english), verdict in zip(pairs, verdicts, strict=True):
        if verdict.flags:
            print(f"    {source}\n    {english}")
            for message in verdict.messages:
                print(f"      - {message}")


def misquotes(engines: Engines) -> None:
    """The real cases: every flag, for reading."""
    path = require_shared() / "cases" / "misquotes-dev.jsonl"
    cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    verdicts = judge(((row["source_language"], row["source"], row["rendering"]) for row in cases), engines)
    faithful = [bool(one.flags) for row, one in zip(cases, verdicts, strict=True) if row["label"] == "faithful"]
    wrong = [bool(one.flags) for row, one in zip(cases, verdicts, strict=True) if row["label"] != "faithful"]
    print(f"\nReal cases: {sum(wrong)} of {len(wrong)} that are not faithful are flagged,")
    print(f"{sum(faithful)} of {len(faithful)} faithful ones are wrongly flagged")
    for row, verdict in zip(cases, verdicts, strict=True):
        print(f"  {row['id']:28s} {row['label']:14s} {row['category']:12s} → {', '.join(verdict.flags) or '–'}")


def _measured(label: str, values: Sequence[bool]) -> None:
    low, high = interval(values, share)
    print(f"  {label:36s} {share(values):5.1f} % [{low:.1f}, {high:.1f}]  n={len(values)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--no-model", action="store_true")
    parser.add_argument("--sample", type=int, default=600, help="rows or sentences of each set at most")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=("demetr", "clean", "misquotes"))
    parser.add_argument("--show", action="store_true", help="print every flag on a clean sentence")
    options = parser.parse_args()
    engines = open_engines(use_model=not options.no_model)
    started = time.monotonic()
    if options.only in (None, "demetr"):
        demetr("demetr_ru_dev", max(options.sample, 1249), options.seed, engines)
    if options.only in (None, "clean"):
        clean(options.sample, options.seed, engines, options.show)
    if options.only in (None, "misquotes"):
        misquotes(engines)
    print(f"\n{time.monotonic() - started:.0f} seconds")


if __name__ == "__main__":
    main()
