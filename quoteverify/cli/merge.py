"""``merge``: the decisions of another reviewer's copy of a case come into a case."""

import json
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from quoteverify.case.case import Case
from quoteverify.cli.console import deliver, say
from quoteverify.cli.options import Quiet
from quoteverify.errors import EXIT_DONE


def merge_command(
    case: Annotated[Path, typer.Argument(metavar="CASE")],
    other: Annotated[Path, typer.Argument(metavar="OTHER")],
    quiet: Quiet = False,
) -> int:
    """Take the decisions of OTHER, a reviewer's copy, into CASE; both are kept, disagreements are listed as JSON."""
    with Case.open(other) as theirs, Case.open(case) as ours:
        theirs.require_whole()
        report = ours.merge(theirs, by="")
    deliver((json.dumps(msgspec.to_builtins(report), ensure_ascii=False, indent=2) + "\n").encode(), None)
    count = len(report.disagreements)
    say(
        f"{report.taken} decisions taken over, {report.beside} kept beside; the readers disagree on {count} "
        f"quote{'' if count == 1 else 's'}.",
        quiet,
    )
    return EXIT_DONE
