"""``batch``: many pairs in one folder, one sheet each and one summary.

A subfolder is a pair; so are the files ``NAME-TAG.EXT`` or ``NAME.TAG.EXT`` that share NAME. A file whose TAG is the
rendering language (or ``rendering``) is a rendering, one with another language (or ``source``) a source.
"""

import csv
import io
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer

from quoteverify.check.checking import assemble, check
from quoteverify.checks.house import HouseProfile, house_profile
from quoteverify.cli.console import progress_bar, say, steps
from quoteverify.cli.files import load
from quoteverify.cli.options import (
    FailOnOption,
    FolderNeeded,
    FormatName,
    ModelFolders,
    NoJudge,
    NoModel,
    OutputPath,
    ProfileName,
    Quiet,
    RenderingLanguage,
    SourceLanguage,
    require_tag,
)
from quoteverify.engines import Engines, open_engines
from quoteverify.errors import EXIT_DONE, EXIT_FINDINGS, FileMissing, InputError, OutputNotWritable
from quoteverify.language.profiles import known
from quoteverify.records.document import Role
from quoteverify.records.findings import Severity
from quoteverify.sheets import sheet_format
from quoteverify.sheets.data.csv_sheet import safe_cell
from quoteverify.sheets.sheet import Sheet, sheet_of_check
from quoteverify.system.writing import write_file

NAMED = re.compile(r"^(?P<name>.+?)[-.](?P<tag>[A-Za-z]{2,9})$")


class NoPairs(InputError):
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        super().__init__(f"{folder} holds no pairs: name files like talk-ru.txt and talk-en.html, or use subfolders.")


@dataclass
class PairOfFiles:
    sources: list[Path] = field(default_factory=list)
    renderings: list[Path] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One row of the summary: the sheet, or the sentence that says why there is none."""

    name: str
    sheet: Sheet | None
    error: str = ""

    def count(self, severity: Severity) -> int:
        standing = self.sheet.open_findings() if self.sheet else ()
        return sum(found.finding.severity is severity for found in standing)


def batch_command(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER")],
    output: OutputPath = None,
    format_name: FormatName = "json",
    source_language: SourceLanguage = None,
    rendering_language: RenderingLanguage = None,
    models: ModelFolders = None,
    no_model: NoModel = False,
    no_judge: NoJudge = False,
    profile: ProfileName = "default",
    fail_on: FailOnOption = None,
    quiet: Quiet = False,
) -> int:
    """Check every pair of a folder; a pair that cannot be read stands in the summary with the reason."""
    if output is None:
        raise FolderNeeded
    form, rules = sheet_format(format_name), house_profile(profile)
    tags = require_tag(source_language), require_tag(rendering_language)
    pairs = find_pairs(folder, tags[1] or "en")
    engines = open_engines(models or [], not no_model, steps(quiet), use_judge=not no_judge)
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputNotWritable(output, error.strerror or str(error)) from error
    outcomes = []
    with progress_bar("Checking pairs", quiet) as report:
        for done, (name, pair) in enumerate(sorted(pairs.items()), 1):
            outcome = _check(name, pair, tags, engines, rules)
            if outcome.sheet:
                write_file(output / f"{name}{form.suffix}", form.write(outcome.sheet))
            outcomes.append(outcome)
            report(done, len(pairs))
    write_file(output / "summary.csv", _summary(outcomes))
    say(f"{len(outcomes)} pairs, summary in {output / 'summary.csv'}", quiet)
    grave = [severity for severity in Severity if fail_on and severity.rank >= fail_on.severity.rank]
    return EXIT_FINDINGS if any(outcome.count(severity) for outcome in outcomes for severity in grave) else EXIT_DONE


def find_pairs(folder: Path, rendering_language: str) -> dict[str, PairOfFiles]:
    """The pairs of a folder by name. Raises FileMissing or NoPairs."""
    if not folder.is_dir():
        raise FileMissing(folder)
    found: dict[str, PairOfFiles] = defaultdict(PairOfFiles)
    for path, name, tag in _named(folder):
        if tag in (rendering_language, "rendering"):
            found[name].renderings.append(path)
        elif tag == "source" or tag in known():
            found[name].sources.append(path)
    whole = {name: pair for name, pair in found.items() if pair.renderings}
    if not whole:
        raise NoPairs(folder)
    return whole


def _named(folder: Path) -> Iterator[tuple[Path, str, str]]:
    """Every file with the name of its pair and its tag."""
    for path in sorted(folder.iterdir()):
        files = sorted(path.iterdir()) if path.is_dir() else [path]
        for file in files:
            match = NAMED.match(file.stem)
            tag = match["tag"].lower() if match else file.stem.lower()
            if match and file.is_file():
                yield file, path.name if path.is_dir() else match["name"], tag
            elif path.is_dir() and file.is_file():
                yield file, path.name, tag


def _check(
    name: str, pair: PairOfFiles, tags: tuple[str | None, str | None], engines: Engines, rules: HouseProfile
) -> Outcome:
    try:
        stored = [*load(pair.sources, Role.SOURCE, tags[0]), *load(pair.renderings, Role.RENDERING, tags[1])]
        files = [file.loaded for file in stored]
        checked = assemble(files, check(files, engines, rules), rules)
        return Outcome(name, sheet_of_check(name, checked, stored))
    except InputError as error:
        return Outcome(name, None, str(error))


def _summary(outcomes: list[Outcome]) -> bytes:
    out = io.StringIO(newline="")
    rows = csv.writer(out)
    rows.writerow(["pair", "quotes", *Severity, "error"])
    for outcome in outcomes:
        counts = [outcome.count(severity) for severity in Severity]
        rows.writerow(
            [
                safe_cell(outcome.name),
                len(outcome.sheet.quotes) if outcome.sheet else 0,
                *counts,
                safe_cell(outcome.error),
            ]
        )
    return out.getvalue().encode("utf-8-sig")
