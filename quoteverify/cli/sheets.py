"""``export`` and ``restore``: a sheet from a case, a case from a sheet; and the options that choose what goes on it."""

import os.path
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from quoteverify.case.case import Case
from quoteverify.checks.house import house_profile
from quoteverify.cli.cases import tell_damage
from quoteverify.cli.console import deliver, require_apart, say, so_many
from quoteverify.cli.options import (
    FormatName,
    MachineTexts,
    NoEvidence,
    NoFiles,
    OrderChoice,
    OutputNeeded,
    OutputPath,
    PassphraseFile,
    PseudonymList,
    Quiet,
    QuoteIds,
    QuotesChoice,
    SheetLanguage,
    TemplatePath,
)
from quoteverify.cli.passphrases import passphrase_for
from quoteverify.errors import EXIT_DONE, InputError
from quoteverify.localisation.languages import ENGLISH, language
from quoteverify.sheets import SheetFormat, sheet_format
from quoteverify.sheets.documents.templates import read_template
from quoteverify.sheets.finishing import FinishedSheet, finish, warning_of
from quoteverify.sheets.options import QuoteOrder, SheetOptions, Which
from quoteverify.sheets.privacy.pseudonyms import read_list, suggest, with_list, write_list
from quoteverify.sheets.restoring import restore
from quoteverify.sheets.sheet import Sheet, sheet_of_case
from quoteverify.system.writing import write_file

TEMPLATED = ("html", "md", "docx")


class NoTemplates(InputError):
    def __init__(self, format_name: str) -> None:
        self.format_name = format_name
        super().__init__(f"A {format_name} sheet has no template: leave --template out, or choose html, md or docx.")


class QuotesNotNamed(InputError):
    def __init__(self) -> None:
        super().__init__("No quote is named: add --quote ID, as in --quote q1, for each that you choose.")


def export_command(
    case: Annotated[Path, typer.Argument(metavar="CASE")],
    format_name: FormatName = "json",
    output: OutputPath = None,
    quotes: QuotesChoice = Which.ALL,
    ids: QuoteIds = None,
    order: OrderChoice = QuoteOrder.DOCUMENT,
    no_evidence: NoEvidence = False,
    pseudonyms: PseudonymList = None,
    template: TemplatePath = None,
    no_files: NoFiles = False,
    machine_texts: MachineTexts = False,
    profile: Annotated[str, typer.Option("--profile", metavar="NAME", help="Weigh the findings as this house.")] = "",
    passphrase_file: PassphraseFile = None,
    sheet_language: SheetLanguage = None,
    quiet: Quiet = False,
) -> int:
    """Write a sheet from a case file."""
    tag = language(sheet_language or ENGLISH).tag
    form = writable_format(format_name, output, template)
    require_apart(output, case, pseudonyms, template, passphrase_file)
    if profile:
        house_profile(profile)
    options = sheet_options(quotes, ids, order, no_evidence, pseudonyms, template, no_files, profile)
    options = replace(options, machine_texts=machine_texts, language=tag)
    with Case.open(case, passphrase_for(case, passphrase_file)) as opened:
        sheet = sheet_of_case(opened, record=form.name == "json")
        tell_damage(opened)
    made = finished(sheet, options, form, pseudonyms, quiet)
    deliver(made.content, output)
    tell_written(made, output, quiet)
    return EXIT_DONE


def restore_command(
    sheet: Annotated[Path, typer.Argument(metavar="SHEET")],
    case: Annotated[Path, typer.Option("--case", metavar="PATH", help="The case file to make.")],
    passphrase_file: PassphraseFile = None,
    quiet: Quiet = False,
) -> int:
    """Make a case file of a JSON sheet that holds the whole case; encrypted where a passphrase is given."""
    restore(sheet, case, passphrase_for(case, passphrase_file))
    say(f"Wrote {case}", quiet)
    return EXIT_DONE


def tell_written(made: FinishedSheet, output: Path | None, quiet: bool) -> None:
    """Which file holds the sheet now; nothing where it went to standard output."""
    say(f"Wrote {output} ({so_many(made.quotes, 'quote')})", quiet or output is None)


def writable_format(name: str, output: Path | None, template: Path | None) -> SheetFormat:
    """The format of a name. Raises UnknownSheetFormat, OutputNeeded for a binary one without a file, and for a template
    that is not there or not for this format FileMissing, FileUnreadable or WrongTemplate."""
    form = sheet_format(name)
    if form.binary and output is None:
        raise OutputNeeded(name)
    if template is not None:
        if form.name not in TEMPLATED:
            raise NoTemplates(form.name)
        read_template(str(template), form.suffix, form.name)
    return form


def sheet_options(
    quotes: Which,
    ids: list[str] | None,
    order: QuoteOrder,
    no_evidence: bool,
    pseudonyms: Path | None,
    template: Path | None,
    no_files: bool,
    profile: str = "",
) -> SheetOptions:
    """What the options of a command ask for; naming a quote is choosing it. Raises QuotesNotNamed."""
    if quotes is Which.CHOSEN and not ids:
        raise QuotesNotNamed
    return SheetOptions(
        quotes=Which.CHOSEN if ids else quotes,
        ids=tuple(ids or ()),
        evidence=not no_evidence,
        pseudonyms=pseudonyms is not None,
        order=order,
        profile=profile,
        template=str(template or ""),
        files=not no_files,
    )


def finished(
    sheet: Sheet, options: SheetOptions, form: SheetFormat, list_path: Path | None, quiet: bool
) -> FinishedSheet:
    """The sheet as the options ask; a list of pseudonyms that does not exist yet is made first, to be kept aside.

    Which words of it may still name somebody is said before it is put in place, even to who wants to be told little.
    """
    if list_path is not None:
        if not os.path.exists(list_path):  # noqa: PTH110 - a name that cannot be one is not there either
            write_file(list_path, write_list(suggest(sheet)))
            say(
                f"Wrote the list of names to {list_path}: keep it away from the sheet, and look whether it is whole.",
                quiet,
            )
        sheet = with_list(sheet, read_list(list_path))
    made = finish(sheet, options, form)
    if made.names:
        say(warning_of(made.names))
    return made
