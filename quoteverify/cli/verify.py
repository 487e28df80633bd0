"""``verify``: do a sheet, its case and its files still agree?"""

import json
from pathlib import Path
from typing import Annotated

import typer

from quoteverify.cli.console import deliver, require_apart, say
from quoteverify.cli.options import OutputPath, PassphraseFile, Quiet
from quoteverify.cli.passphrases import passphrase_for
from quoteverify.errors import EXIT_DONE, EXIT_FINDINGS
from quoteverify.sheets.verification import verify


def verify_command(
    sheet: Annotated[Path, typer.Argument(metavar="SHEET")],
    output: OutputPath = None,
    passphrase_file: PassphraseFile = None,
    quiet: Quiet = False,
) -> int:
    """Say whether a sheet of any format, its case and its files still agree; status 1 where something was changed."""
    require_apart(output, sheet, passphrase_file)
    found = verify(sheet, lambda case: passphrase_for(case, passphrase_file))
    row = {
        "agrees": found.agrees,
        "sheet": str(found.sheet),
        "case": found.case and str(found.case),
        "files": [{"path": path, "state": str(state)} for path, state in found.files],
    }
    deliver((json.dumps(row, ensure_ascii=False, indent=1) + "\n").encode("utf-8"), output)
    say("Sheet, case and files agree." if found.agrees else "Something was changed since the sheet was written.", quiet)
    return EXIT_DONE if found.agrees else EXIT_FINDINGS
