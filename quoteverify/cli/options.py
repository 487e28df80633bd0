"""The options that several commands share, each written once."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from quoteverify.errors import InputError
from quoteverify.language.profiles import primary
from quoteverify.records.findings import Severity
from quoteverify.sheets import FORMATS
from quoteverify.sheets.options import QuoteOrder, Which


class FailOn(StrEnum):
    INFO = "info"
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"

    @property
    def severity(self) -> Severity:
        return Severity(self.value)


class AlignmentUnit(StrEnum):
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


SourceLanguage = Annotated[str | None, typer.Option(metavar="TAG", help="Language of the sources, as in ru.")]
RenderingLanguage = Annotated[str | None, typer.Option(metavar="TAG", help="Language of the renderings, as in en.")]
SourceEncoding = Annotated[str | None, typer.Option(metavar="NAME", help="Encoding of the sources, as in koi8-r.")]
RenderingEncoding = Annotated[str | None, typer.Option(metavar="NAME", help="Encoding of the renderings.")]
SourceColumn = Annotated[
    str | None, typer.Option(metavar="NAME", help="Column of the sources, by heading, number or language.")
]
RenderingColumn = Annotated[str | None, typer.Option(metavar="NAME", help="Column of the renderings.")]
ModelFolders = Annotated[
    list[Path] | None, typer.Option("--model", metavar="DIR", help="A MarianMT model folder; may be repeated.")
]
NoModel = Annotated[bool, typer.Option("--no-model", help="Check without any translation model.")]
NoJudge = Annotated[bool, typer.Option("--no-judge", help="Check without the judge of meaning.")]
ProfileName = Annotated[str, typer.Option("--profile", metavar="NAME", help="House rules to apply.")]
FailOnOption = Annotated[
    FailOn | None, typer.Option("--fail-on", help="Exit with status 1 at a finding of this severity or above.")
]
Quiet = Annotated[bool, typer.Option("--quiet", help="No progress on standard error.")]
OutputPath = Annotated[
    Path | None,
    typer.Option("-o", "--output", metavar="PATH", help="The file to write; without it, standard output."),
]
OutputFolder = Annotated[
    Path | None, typer.Option("-o", "--output", metavar="FOLDER", help="The folder to write into.")
]
FormatName = Annotated[str, typer.Option("--format", metavar="F", help=f"Format of the sheet: {', '.join(FORMATS)}.")]
QuotesChoice = Annotated[
    Which, typer.Option("--quotes", help="Which quotes: all, decided, findings, or chosen with --quote.")
]
QuoteIds = Annotated[
    list[str] | None, typer.Option("--quote", metavar="ID", help="A quote by its id, as in q1; may be repeated.")
]
OrderChoice = Annotated[QuoteOrder, typer.Option("--order", help="How the quotes are ordered.")]
NoEvidence = Annotated[bool, typer.Option("--no-evidence", help="Leave out machine translations and scores.")]
PseudonymList = Annotated[
    Path | None,
    typer.Option(
        "--pseudonyms",
        metavar="LIST",
        help="Replace the names in this CSV (name,shown); made from the case where it does not exist yet.",
    ),
]
TemplatePath = Annotated[
    Path | None, typer.Option("--template", metavar="FILE", help="A template of your own for HTML, Markdown or Word.")
]
MachineTexts = Annotated[
    bool,
    typer.Option("--machine-texts", help="With pseudonyms, keep machine translations, which may spell names anyhow."),
]
PassphraseFile = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file",
        metavar="FILE",
        help="The passphrase of an encrypted case is its first line; or in QUOTEVERIFY_PASSPHRASE; or asked for.",
    ),
]
SheetLanguage = Annotated[
    str | None,
    typer.Option("--language", metavar="TAG", help="Language of a document (en, be, de, lt, pl, ru, uk); default en."),
]
NoFiles = Annotated[
    bool, typer.Option("--no-files", help="JSON without the files and the rest of the case: smaller, not restorable.")
]


class OutputNeeded(InputError):
    def __init__(self, format_name: str) -> None:
        self.format_name = format_name
        super().__init__(f"A {format_name} sheet is not text: name a file for it with -o PATH.")


class FolderNeeded(InputError):
    def __init__(self) -> None:
        super().__init__("This command writes several files: name a folder for them with -o FOLDER.")


def require_tag(tag: str | None) -> str | None:
    """The tag as given. Raises InvalidLanguageTag."""
    if tag is not None:
        primary(tag)
    return tag
