"""What evidence needs of a translation model: do numbers, negation, names and questions come through?

Run from the project's root::

    python -m benchmarks.starter_evidence resources/models/starter-ru-en

Sources are Tatoeba and newstest sentences that no model here was trained on, translated into English as the
application does. Each figure counts only the sentences whose human translation shows that the thing can be
expressed there: a denial that the reference drops as well is not the model's loss. What is counted as a number, a
denial or a name is what the application's own checks count.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.shared import share, tab_pairs
from benchmarks.starter_model import Model
from quoteverify.engines.translation.guards import has_loop
from quoteverify.grammar.polarity import Denial, polarity
from quoteverify.names.matching import compare, find_names
from quoteverify.values.facts import facts
from quoteverify.values.numbers import find_numbers

SETS = ("mt_tatoeba_ru_dev", "mt_newstest2018_ru_dev")
DENIALS = (Denial.NEGATOR, Denial.LEXICAL)


@dataclass(frozen=True)
class Translated:
    """A Russian sentence, what a person made of it, and what the model did."""

    source: str
    reference: str
    output: str


def denies(text: str, language: str) -> bool:
    """Does the sentence deny anything?"""
    found = polarity(text, language)
    return found is not None and bool(found.of(*DENIALS))


def numbers(item: Translated) -> bool | None:
    """Are all numbers kept? None where there is none, or the reference has others."""
    if not find_numbers(item.source, "ru") or facts(item.source, "ru", item.reference, "en").missing:
        return None
    return not facts(item.source, "ru", item.output, "en").missing


def negation(item: Translated) -> bool | None:
    """Is a denial kept? None where source or reference has none."""
    if not (denies(item.source, "ru") and denies(item.reference, "en")):
        return None
    return denies(item.output, "en")


def assertion(item: Translated) -> bool | None:
    """Does a sentence that denies nothing stay so? None where source or reference denies something."""
    if denies(item.source, "ru") or denies(item.reference, "en"):
        return None
    return not denies(item.output, "en")


def names(item: Translated) -> bool | None:
    """Are all names kept in some spelling? None where there is none, or the reference has others."""
    if not find_names(item.source, "ru") or compare(item.source, "ru", item.reference, "en").missing:
        return None
    return not compare(item.source, "ru", item.output, "en").missing


def question(item: Translated) -> bool | None:
    """Does a question stay one? None where source or reference asks nothing."""
    asks = [text.rstrip().endswith("?") for text in (item.source, item.reference)]
    return item.output.rstrip().endswith("?") if all(asks) else None


def whole(item: Translated) -> bool | None:
    """Is there an output, and one that does not go round in a loop?"""
    words = item.output.split()
    return bool(words) and not (has_loop(words) and not has_loop(item.source.split()))


FIGURES: dict[str, tuple[Callable[[Translated], bool | None], float]] = {
    "numbers kept": (numbers, 97),
    "negation kept": (negation, 90),
    "nothing denied that was not": (assertion, 97),
    "names kept in some spelling": (names, 80),
    "questions kept": (question, 97),
    "neither empty nor a loop": (whole, 99),
}
"""What is asked of each sentence, and what is wanted, in per cent."""


def line(name: str, items: Sequence[Translated]) -> str:
    """One row of the table."""
    asked, wanted = FIGURES[name]
    answers = [answer for answer in map(asked, items) if answer is not None]
    value = f"{share(answers):.1f} % of {len(answers)}" if answers else "nothing to count"
    return f"| {name} | {value} | {wanted:.0f} % |"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("models", type=Path, nargs="+")
    parser.add_argument("--limit", type=int, default=1000, help="sentences of each set")
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    for folder in arguments.models:
        model = Model(folder, "float32", arguments.threads)
        for name in SETS:
            pairs = list(tab_pairs(name))[: arguments.limit]
            outputs = model.translate([source for source, _ in pairs], ">>eng<<")
            items = [Translated(*pair, output) for pair, output in zip(pairs, outputs, strict=True)]
            print(f"\n{folder.name}, {name}, {len(items)} sentences\n\n| figure | kept | wanted |\n|---|---|---|")
            for figure in FIGURES:
                print(line(figure, items), flush=True)


if __name__ == "__main__":
    main()
