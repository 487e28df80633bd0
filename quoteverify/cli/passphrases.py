"""Passphrases: where a command takes that of an encrypted case from, and ``passphrase``, which sets one.

Never from the arguments, which every process of the computer can read: from a file, from the environment, or asked for
on the terminal.
"""

import os
import sys
from getpass import getpass
from pathlib import Path
from typing import Annotated

import typer

from quoteverify.case.case import Case
from quoteverify.case.casefile import is_there
from quoteverify.case.dismissals import forget_case
from quoteverify.cli.console import say
from quoteverify.cli.options import PassphraseFile, Quiet
from quoteverify.engines.memory import erase_memory
from quoteverify.errors import EXIT_DONE, FileMissing, FileUnreadable, InputError
from quoteverify.system.encryption import PassphraseNeeded, is_encrypted
from quoteverify.system.legible import name_of_path, without_controls

PRESENT, NEW = "QUOTEVERIFY_PASSPHRASE", "QUOTEVERIFY_NEW_PASSPHRASE"
"""Environment variables."""
_LONGEST = 100_000
"""Bytes of a file that are read for its first line."""


class NoPassphrase(InputError):
    def __init__(self, where: str) -> None:
        super().__init__(f"{where} holds no passphrase: write it there as the first line, in UTF-8.")


class NewPassphraseNeeded(InputError):
    def __init__(self) -> None:
        super().__init__(
            f"The new passphrase is missing: give it with --new-passphrase-file FILE or in {NEW}, or take the present "
            "one away with --remove."
        )


class PassphrasesDiffer(InputError):
    def __init__(self) -> None:
        super().__init__("The two passphrases are not the same: nothing was changed; try again.")


def passphrase_for(case: Path | None, file: Path | None) -> str:
    """The passphrase of a case that is encrypted, or is to be made and one is given; otherwise none.

    Raises FileMissing, FileUnreadable, NoPassphrase or PassphraseNeeded; Stopped where nobody wants to say it.
    """
    if case is None:
        return ""
    given = _given(file, PRESENT)
    if is_encrypted(case):
        return given or _asked(case)
    if given and is_there(case):
        say(f"{case} is not encrypted, and its passphrase is not needed: quoteverify passphrase CASE sets one.")
        return ""
    return given


def passphrase_command(
    case: Annotated[Path, typer.Argument(metavar="CASE")],
    passphrase_file: PassphraseFile = None,
    new_passphrase_file: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help=f"The new passphrase is its first line; or in {NEW}; or asked for."),
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Write the case in clear.")] = False,
    keep_memory: Annotated[
        bool, typer.Option("--keep-memory", help="Keep the translations that are remembered in clear.")
    ] = False,
    quiet: Quiet = False,
) -> int:
    """Encrypt a case under a passphrase, change the passphrase, or remove it. Who forgets it has lost the case."""
    present = passphrase_for(case, passphrase_file) if is_encrypted(case) else ""
    with Case.open(case, present) as opened:
        was_encrypted = opened.encrypted
        opened.require_whole()
        new = "" if remove else _given(new_passphrase_file, NEW) or _chosen(case)
        if remove and not was_encrypted:
            say(f"{case} is not encrypted.", quiet)
            return EXIT_DONE
        opened.set_passphrase(new)
        if new:
            forget_case(name_of_path(case.stem))
    if remove:
        say(f"{case} is not encrypted any more.", quiet)
    elif was_encrypted:
        say(f"{case} has another passphrase now; copies made before open with the former one.", quiet)
    else:
        say(f"{case} is encrypted now; copies made before are not, and traces of it may stay on the disk.", quiet)
        if not keep_memory:
            say(f"{erase_memory()} translations that were remembered in clear are erased.", quiet)
    return EXIT_DONE


def _given(file: Path | None, variable: str) -> str:
    """What stands in a file or in the environment; empty where neither is named."""
    if file is None:
        return os.environ.get(variable, "")
    try:
        with file.open("rb") as opened:
            first = (opened.read(_LONGEST).decode("utf-8-sig").splitlines() or [""])[0]
    except FileNotFoundError as error:
        raise FileMissing(file) from error
    except UnicodeDecodeError as error:
        raise NoPassphrase(str(file)) from error
    except (OSError, ValueError) as error:
        raise FileUnreadable(file, getattr(error, "strerror", None) or str(error)) from error
    if not first:
        raise NoPassphrase(str(file))
    return first


def _asked(case: Path) -> str:
    if not _has_terminal():
        raise PassphraseNeeded(case)
    given = _typed(f"Passphrase of {case}: ")
    if not given:
        raise PassphraseNeeded(case)
    return given


def _chosen(case: Path) -> str:
    if not _has_terminal():
        raise NewPassphraseNeeded
    say("A forgotten passphrase cannot be recovered by anybody. Several words that nobody guesses are a good one.")
    first = _typed(f"New passphrase of {case}: ")
    if not first:
        raise NewPassphraseNeeded
    if _typed("The same again: ") != first:
        raise PassphrasesDiffer
    return first


def _has_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr is not None and sys.stderr.isatty()


def _typed(prompt: str) -> str:
    """What is typed and not shown; nothing at the end of the input."""
    try:
        return getpass(without_controls(prompt), sys.stderr)
    except EOFError:
        return ""
