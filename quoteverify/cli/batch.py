"""``batch``: many pairs in one folder, one sheet each and one summary."""

from collections.abc import Generator, Sequence
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from quoteverify.batch.cluster import check_on_cluster
from quoteverify.batch.folder import Found, PairOfFiles, find_pairs, named
from quoteverify.batch.processes import check_in_processes
from quoteverify.batch.running import BatchRun, run
from quoteverify.batch.summary import NAME, summary
from quoteverify.batch.task import BatchSettings, Result
from quoteverify.checks.house import house_profile
from quoteverify.cli.console import progress_bar, say, so_many
from quoteverify.cli.options import (
    FailOn,
    FailOnOption,
    FolderNeeded,
    FormatName,
    ModelFolders,
    NoJudge,
    NoModel,
    OutputFolder,
    ProfileName,
    Quiet,
    RenderingLanguage,
    SourceLanguage,
    require_tag,
)
from quoteverify.engines import open_engines
from quoteverify.errors import EXIT_DONE, EXIT_FAILED, EXIT_FINDINGS, InputError, OutputNotWritable
from quoteverify.language.profiles import primary
from quoteverify.records.findings import Severity
from quoteverify.sheets import sheet_format
from quoteverify.sheets.sheet import STARTER_NOTICE
from quoteverify.system.failure import keep
from quoteverify.system.processor import physical_cores
from quoteverify.system.writing import write_file

MOST_NAMED = 8
"""Files named in one sentence."""


class NameOfSummary(InputError):
    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"The sheet of “{name}” would take the place of {NAME}: rename the pair or choose a format.")


def batch_command(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where the pairs are.")],
    output: OutputFolder = None,
    format_name: FormatName = "json",
    source_language: SourceLanguage = None,
    rendering_language: RenderingLanguage = None,
    models: ModelFolders = None,
    no_model: NoModel = False,
    no_judge: NoJudge = False,
    profile: ProfileName = "default",
    fail_on: FailOnOption = None,
    jobs: Annotated[
        int | None, typer.Option("--jobs", metavar="N", min=1, help="Pairs at once; as many as there are cores.")
    ] = None,
    dask: Annotated[
        str | None, typer.Option("--dask", metavar="ADDRESS", help="Check on the Dask cluster at this address.")
    ] = None,
    quiet: Quiet = False,
) -> int:
    """Check every pair of a folder. A pair that cannot be read stands in the summary with the reason; a run that was
    stopped goes on where it was when the command is given again."""
    if output is None:
        raise FolderNeeded
    form, rules = sheet_format(format_name), house_profile(profile)
    settings = BatchSettings(
        form.name,
        require_tag(source_language),
        require_tag(rendering_language),
        tuple(str(model.resolve()) for model in models or ()),
        not no_model,
        not no_judge,
        rules.name,
    )
    open_engines(models or [], not no_model)  # a folder that is no model is said before any pair is read
    found = find_pairs(folder, primary(settings.rendering_language or "en"), output)
    for pair in found.pairs:
        if f"{pair.name}{form.suffix}" == NAME:
            raise NameOfSummary(pair.name)
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputNotWritable(output, error.strerror or str(error)) from error
    checker = partial(_checked, dask=dask, jobs=jobs or physical_cores())
    with progress_bar("Checking pairs", quiet) as report:
        done = run(found.pairs, settings, output, checker, report, lambda known: _tell_known(known, found, quiet))
    write_file(output / NAME, summary(done.outcomes))
    _tell(done, found, output, quiet)
    if done.reports:
        return EXIT_FAILED
    return EXIT_FINDINGS if fail_on and _grave(done, fail_on) else EXIT_DONE


def _checked(
    pairs: Sequence[PairOfFiles], settings: BatchSettings, dask: str | None, jobs: int
) -> Generator[Result, None, None]:
    if dask is not None:
        return check_on_cluster(pairs, settings, dask)
    return check_in_processes(pairs, settings, jobs)


def _tell_known(known: int, found: Found, quiet: bool) -> None:
    if known:
        say(f"{known} of {len(found.pairs)} pairs are done already and did not change.", quiet)


def _tell(done: BatchRun, found: Found, output: Path, quiet: bool) -> None:
    if found.left:
        say(f"In no pair, so not checked: {named(found.left, MOST_NAMED)}.", quiet)
    wrong = [outcome for outcome in done.outcomes if outcome.error]
    told = f", {len(wrong)} without a sheet" if wrong else ""
    say(f"{so_many(len(done.outcomes), 'pair')}{told}, summary in {output / NAME}", quiet)
    if any(outcome.starter for outcome in done.outcomes):
        say(STARTER_NOTICE, quiet)
    if done.reports:
        places = ", ".join(str(keep(text)) for text in done.reports[:MOST_NAMED])
        say(f"QuoteVerify itself failed on {so_many(len(done.reports), 'pair')}; the reports are in {places}.")


def _grave(done: BatchRun, fail_on: FailOn) -> bool:
    levels = [severity for severity in Severity if severity.rank >= fail_on.severity.rank]
    return any(outcome.count(severity) for outcome in done.outcomes for severity in levels)
