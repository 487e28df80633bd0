"""The commands other programs rely on. Results on standard output, all else on standard error; no Qt."""

import contextlib
import logging
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from quoteverify import __version__
from quoteverify.cli.commands import COMMANDS, add_name, add_whole
from quoteverify.cli.console import say
from quoteverify.cli.streams import named_streams
from quoteverify.errors import EXIT_DONE, EXIT_FAILED, EXIT_INPUT, EXIT_STOPPED, QuoteVerifyError, Stopped
from quoteverify.system.failure import keep, report

# Newer releases of typer carry their own copy of click; a public subclass leads to the base of its complaints.
UsageProblem: type[Exception] = next(kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "ClickException")

INTERRUPTED = 130
"""What newer releases of typer make of Ctrl+C; older ones raise Abort."""

NO_COMMAND = (
    "Name a command (check, quotes, align, pairs, export, restore, merge, verify, batch, models, memory, passphrase, "
    "demo) or start the window with quoteverify."
)


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"quoteverify {__version__}")
        raise typer.Exit


def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Find out, offline and with evidence, whether an English quote says what the speaker said."""


def whole_app() -> typer.Typer:
    """All commands with all that they do."""
    app = _app()
    for name in COMMANDS:
        add_whole(app, name)
    return app


def _app_for(arguments: Sequence[str]) -> typer.Typer:
    """What these arguments call: one command, or the list of them all, which loads none."""
    app = _app()
    called = next((argument for argument in arguments if not argument.startswith("-")), "")
    for name in COMMANDS:
        if name == called:
            add_whole(app, name)
        else:
            add_name(app, name)
    return app


def _app() -> typer.Typer:
    app = typer.Typer(
        name="quoteverify",
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=False,
    )
    app.callback()(_options)
    return app


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status: 0 done, 1 findings, 2 input, 3 stopped, 4 failed."""
    logging.basicConfig(level=logging.ERROR, stream=sys.stderr, format="%(message)s")
    if not arguments:
        return _complain(NO_COMMAND)
    try:
        with named_streams(arguments) as named:
            status = _app_for(arguments)(args=named, standalone_mode=False, prog_name="quoteverify")
        if status == INTERRUPTED:
            raise Stopped
        return status if isinstance(status, int) else EXIT_DONE
    except QuoteVerifyError as error:
        return _complain(str(error), error.exit_status)
    except UsageProblem as error:
        return _complain(_with_help(_message(error)))
    except (KeyboardInterrupt, typer.Abort):
        return _complain(str(Stopped()), EXIT_STOPPED)
    except BrokenPipeError:
        # The reader of standard output went away; nobody is left to tell, and Python must not complain at exit.
        with contextlib.suppress(OSError):
            sys.stdout.close()
        return EXIT_DONE
    except Exception as error:  # noqa: BLE001 - the last resort: whatever failed, the user gets one sentence
        return _complain(_reported(error), EXIT_FAILED)


def _complain(sentence: str, status: int = EXIT_INPUT) -> int:
    say(" ".join(sentence.split()))
    return status


def _message(error: Exception) -> str:
    """What typer would print of a wrong call, without its usage lines."""
    message: str = error.format_message()  # type: ignore[attr-defined]
    return message.replace("Value error, ", "")  # what checks the values of typer says of its own accord


def _with_help(message: str) -> str:
    """A wrong call and where the right ones stand."""
    told = message.rstrip(".")
    return f"{told} See quoteverify --help." if told.endswith("?") else f"{told}: see quoteverify --help."


def _reported(error: Exception) -> str:
    """The sentence on a failure of the program itself. Where no report can be written it says which failure it was;
    it never fails itself."""
    try:
        return f"QuoteVerify itself failed; the report is in {keep(report(type(error), error.__traceback__))}."
    except Exception:  # noqa: BLE001 - an unwritable home, a full disk, a file system that fails
        places = report(type(error), error.__traceback__).splitlines()
        return f"QuoteVerify itself failed, and no report of it could be written: {places[1]}, {places[-1].strip()}."
