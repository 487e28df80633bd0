"""``merge``: the decisions of another reviewer's copy of a case come into a case."""

import json
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from quoteverify.case.case import Case
from quoteverify.cli.console import deliver, say, so_many
from quoteverify.cli.options import PassphraseFile, Quiet
from quoteverify.cli.passphrases import passphrase_for
from quoteverify.errors import EXIT_DONE
from quoteverify.system.encryption import is_encrypted


def merge_command(
    case: Annotated[Path, typer.Argument(metavar="CASE")],
    other: Annotated[Path, typer.Argument(metavar="OTHER")],
    passphrase_file: PassphraseFile = None,
    other_passphrase_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The passphrase of OTHER where it has one of its own.")
    ] = None,
    quiet: Quiet = False,
) -> int:
    """Take the decisions of OTHER, a reviewer's copy, into CASE; both are kept, disagreements are listed as JSON."""
    of_other = passphrase_for(other, other_passphrase_file or passphrase_file) if is_encrypted(other) else ""
    of_case = passphrase_for(case, passphrase_file) if is_encrypted(case) else ""
    with Case.open(other, of_other) as theirs, Case.open(case, of_case) as ours:
        theirs.require_whole()
        report = ours.merge(theirs, by="")
    deliver((json.dumps(msgspec.to_builtins(report), ensure_ascii=False, indent=2) + "\n").encode(), None)
    say(
        f"{so_many(report.taken, 'decision')} taken over, {report.beside} kept beside; the readers disagree on "
        f"{so_many(len(report.disagreements), 'quote')}.",
        quiet,
    )
    return EXIT_DONE
