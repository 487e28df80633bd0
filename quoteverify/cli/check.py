"""``check`` and ``demo``: from files to a sheet."""

from collections.abc import Sequence
from dataclasses import replace
from importlib.resources import as_file, files
from pathlib import Path
from typing import Annotated

import typer

from quoteverify.case.case import StoredFile
from quoteverify.case.files import distinct, load
from quoteverify.check.checking import assemble, check
from quoteverify.checks.house import HouseProfile, house_profile
from quoteverify.cli.cases import gather, keep, tell_unfit
from quoteverify.cli.console import deliver, progress_bar, require_apart, say, steps
from quoteverify.cli.options import (
    FailOn,
    FailOnOption,
    FolderNeeded,
    FormatName,
    MachineTexts,
    ModelFolders,
    NoEvidence,
    NoFiles,
    NoJudge,
    NoModel,
    OrderChoice,
    OutputFolder,
    OutputPath,
    PassphraseFile,
    ProfileName,
    PseudonymList,
    Quiet,
    QuoteIds,
    QuotesChoice,
    RenderingColumn,
    RenderingEncoding,
    RenderingLanguage,
    SheetLanguage,
    SourceColumn,
    SourceEncoding,
    SourceLanguage,
    TemplatePath,
    require_tag,
)
from quoteverify.cli.passphrases import passphrase_for
from quoteverify.cli.sheets import finished, sheet_options, tell_written, writable_format
from quoteverify.engines import Engines, open_engines
from quoteverify.errors import EXIT_DONE, EXIT_FINDINGS, InputError, OutputNotWritable
from quoteverify.localisation.languages import ENGLISH, language
from quoteverify.records.checked import CheckedCase
from quoteverify.records.document import Options, Role
from quoteverify.records.handwork import NOTHING, Handwork
from quoteverify.sheets import sheet_format
from quoteverify.sheets.options import QuoteOrder, Which
from quoteverify.sheets.sheet import STARTER_NOTICE, Sheet, sheet_of_check
from quoteverify.system.writing import write_file

DEMO_FORMATS = ("html", "json", "csv")


class DemoNeedsWindow(InputError):
    def __init__(self) -> None:
        super().__init__("The demo opens the window: start it with `quoteverify demo`, or add --headless -o FOLDER.")


def check_command(
    rendering: Annotated[
        list[Path] | None, typer.Option(metavar="FILE", help="An English text; may be repeated.")
    ] = None,
    source: Annotated[list[Path] | None, typer.Option(metavar="FILE", help="A transcript; may be repeated.")] = None,
    case: Annotated[Path | None, typer.Option(metavar="PATH", help="Keep the case in this .qvcase file.")] = None,
    format_name: FormatName = "json",
    output: OutputPath = None,
    source_language: SourceLanguage = None,
    rendering_language: RenderingLanguage = None,
    source_encoding: SourceEncoding = None,
    rendering_encoding: RenderingEncoding = None,
    source_column: SourceColumn = None,
    rendering_column: RenderingColumn = None,
    models: ModelFolders = None,
    no_model: NoModel = False,
    no_judge: NoJudge = False,
    profile: ProfileName = "default",
    fail_on: FailOnOption = None,
    quotes: QuotesChoice = Which.ALL,
    ids: QuoteIds = None,
    order: OrderChoice = QuoteOrder.DOCUMENT,
    no_evidence: NoEvidence = False,
    pseudonyms: PseudonymList = None,
    template: TemplatePath = None,
    no_files: NoFiles = False,
    machine_texts: MachineTexts = False,
    passphrase_file: PassphraseFile = None,
    sheet_language: SheetLanguage = None,
    quiet: Quiet = False,
) -> int:
    """Check the quotes of English renderings against source transcripts and write one annotated sheet."""
    tag = language(sheet_language or ENGLISH).tag
    form = writable_format(format_name, output, template)
    require_apart(output, *(source or []), *(rendering or []), case, pseudonyms, template, passphrase_file)
    options = sheet_options(quotes, ids, order, no_evidence, pseudonyms, template, no_files)
    options = replace(options, machine_texts=machine_texts, language=tag)
    rules = house_profile(profile)
    as_source, as_rendering = Options(source_encoding, source_column), Options(rendering_encoding, rendering_column)
    stored = [
        *load(source or [], Role.SOURCE, require_tag(source_language), as_source),
        *load(rendering or [], Role.RENDERING, require_tag(rendering_language), as_rendering),
    ]
    stored = distinct(stored)
    passphrase = passphrase_for(case, passphrase_file)
    gathered = gather(case, stored, passphrase)
    engines = open_engines(models or [], not no_model, steps(quiet), use_judge=not no_judge, private=gathered.private)
    checked = _run(gathered.files, engines, rules, quiet, gathered.handwork)
    tell_unfit(checked, quiet)
    if case is None:
        sheet = sheet_of_check(_name(stored), checked, gathered.files, gathered.handwork)
    else:
        sheet = keep(case, gathered, checked, quiet, passphrase)
    made = finished(sheet, options, form, pseudonyms, quiet)
    deliver(made.content, output)
    tell_written(made, output, quiet)
    if sheet.starter:
        say(STARTER_NOTICE, quiet)
    return _status(sheet, fail_on)


def demo_command(
    headless: Annotated[bool, typer.Option("--headless", help="Write the sheets without a window.")] = False,
    output: OutputFolder = None,
    models: ModelFolders = None,
    no_model: NoModel = False,
    no_judge: NoJudge = False,
    quiet: Quiet = False,
) -> int:
    """Check the sample case; headless, write its sheets."""
    if not headless:
        raise DemoNeedsWindow
    if output is None:
        raise FolderNeeded
    with as_file(files("resources") / "samples" / "go-ahead") as folder:
        stored = [
            *load(sorted(folder.glob("*-ru.txt")), Role.SOURCE, None, base=folder),
            *load(sorted(folder.glob("*-en.*")), Role.RENDERING, None, base=folder),
        ]
    checked = _run(
        stored,
        open_engines(models or [], not no_model, steps(quiet), use_judge=not no_judge),
        house_profile("default"),
        quiet,
    )
    sheet = sheet_of_check("go-ahead", checked, stored)
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputNotWritable(output, error.strerror or str(error)) from error
    for name in DEMO_FORMATS:
        path = output / f"go-ahead{sheet_format(name).suffix}"
        write_file(path, sheet_format(name).write(sheet))
        say(f"Wrote {path}", quiet)
    return EXIT_DONE


def _run(
    stored: Sequence[StoredFile], engines: Engines, rules: HouseProfile, quiet: bool, handwork: Handwork = NOTHING
) -> CheckedCase:
    loaded = [file.loaded for file in stored]
    with progress_bar("Checking quotes", quiet) as report:
        results = check(loaded, engines, rules, progress=report, handwork=handwork)
        return assemble(loaded, results, rules, handwork)


def _name(stored: Sequence[StoredFile]) -> str:
    return Path(next(file.loaded.path for file in stored if file.loaded.role is Role.RENDERING)).stem


def _status(sheet: Sheet, fail_on: FailOn | None) -> int:
    if fail_on is None:
        return EXIT_DONE
    grave = any(found.finding.severity.rank >= fail_on.severity.rank for found in sheet.open_findings())
    return EXIT_FINDINGS if grave else EXIT_DONE
