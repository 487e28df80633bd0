"""The options that several commands share, each written once."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from quoteverify.errors import InputError
from quoteverify.findings import Severity
from quoteverify.languages import primary


class FailOn(StrEnum):
    INFO = "info"
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"

    @property
    def severity(self) -> Severity:
        return Severity(self.value)


class Unit(StrEnum):
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


SourceLanguage = Annotated[str | None, typer.Option(metavar="TAG", help="Language of the sources, as in ru.")]
RenderingLanguage = Annotated[str | None, typer.Option(metavar="TAG", help="Language of the renderings, as in en.")]
Models = Annotated[
    list[Path] | None, typer.Option("--model", metavar="DIR", help="A MarianMT model folder; may be repeated.")
]
NoModel = Annotated[bool, typer.Option("--no-model", help="Check without any translation model.")]
ProfileName = Annotated[str, typer.Option("--profile", metavar="NAME", help="House rules to apply.")]
FailOnOption = Annotated[
    FailOn | None, typer.Option("--fail-on", help="Exit with status 1 at a finding of this severity or above.")
]
Quiet = Annotated[bool, typer.Option("--quiet", help="No progress on standard error.")]
Output = Annotated[Path | None, typer.Option("-o", "--output", metavar="PATH", help="Where to write.")]
FormatName = Annotated[str, typer.Option("--format", metavar="F", help="Format of the sheet.")]


class OutputNeeded(InputError):
    def __init__(self, format_name: str) -> None:
        self.format_name = format_name
        super().__init__(f"A {format_name} sheet is not text: name a file for it with -o PATH.")


def require_tag(tag: str | None) -> str | None:
    """The tag as given. Raises InvalidLanguageTag."""
    if tag is not None:
        primary(tag)
    return tag
