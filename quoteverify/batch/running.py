"""Running: a batch from its pairs to its sheets. Each sheet is in place before it is said to be done."""

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from quoteverify.batch.folder import PairOfFiles
from quoteverify.batch.ledger import Ledger, basis_of
from quoteverify.batch.task import BatchSettings, Outcome, Result
from quoteverify.records.translation import Progress
from quoteverify.sheets import sheet_format
from quoteverify.system.writing import write_file

Checker = Callable[[Sequence[PairOfFiles], BatchSettings], Generator[Result, None, None]]
"""Checks pairs, in any order: on this computer or on a cluster."""


@dataclass(frozen=True, slots=True)
class BatchRun:
    """The outcomes of a batch, by the names of the pairs; how many of them were known; reports of own failures."""

    outcomes: tuple[Outcome, ...]
    known: int
    reports: tuple[str, ...]


def run(
    pairs: Sequence[PairOfFiles],
    settings: BatchSettings,
    output: Path,
    checker: Checker,
    progress: Progress,
    told: Callable[[int], None],
) -> BatchRun:
    """Check the pairs that are not done yet and write their sheets to ``output``; ``told`` hears how many were done.

    Raises OutputNotWritable; what was done until then stays done.
    """
    suffix = sheet_format(settings.format_name).suffix
    reports: list[str] = []
    with Ledger(output) as ledger:
        ours = settings.fingerprint()
        bases = {pair.name: _basis(pair, ours) for pair in pairs}
        outcomes: dict[str, Outcome] = {}
        for pair in pairs:
            known = ledger.recall(pair, bases[pair.name]) if (output / f"{pair.name}{suffix}").is_file() else None
            if known is not None:
                outcomes[pair.name] = known
        told(len(outcomes))
        left = [pair for pair in pairs if pair.name not in outcomes]
        progress(0, len(left))
        with closing(checker(left, settings)) as results:
            for done, result in enumerate(results, 1):
                outcome = result.outcome
                outcomes[outcome.name] = outcome
                if result.report:
                    reports.append(result.report)
                if not outcome.error:
                    write_file(output / f"{outcome.name}{suffix}", result.sheet)
                    ledger.keep(outcome, bases[outcome.name])
                progress(done, len(left))
    return BatchRun(tuple(outcomes[name] for name in sorted(outcomes)), len(pairs) - len(left), tuple(reports))


def _basis(pair: PairOfFiles, settings: str) -> str:
    try:
        return basis_of(pair, settings)
    except OSError:
        return ""  # the check of the pair says what is wrong with its file
