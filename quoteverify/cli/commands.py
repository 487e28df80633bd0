"""The commands by their names: where each is defined, and what it does in a sentence.

A command's own modules are loaded when it is called; ``--help`` loads none of them. Who adds a command adds a line.
"""

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple

import typer


class NamedCommand(NamedTuple):
    """``function`` stands in the module of this name in ``quoteverify.cli``; one that is called ``app`` holds commands
    of its own. ``says`` is the sentence that the list of commands shows: the function's own docstring."""

    module: str
    function: str
    says: str

    def load(self) -> Callable[..., object] | typer.Typer:
        loaded: Callable[..., object] | typer.Typer = getattr(
            import_module(f"quoteverify.cli.{self.module}"), self.function
        )
        return loaded


COMMANDS = {
    "check": NamedCommand(
        "check",
        "check_command",
        "Check the quotes of English renderings against source transcripts and write one annotated sheet.",
    ),
    "export": NamedCommand("sheets", "export_command", "Write a sheet from a case file."),
    "restore": NamedCommand(
        "sheets",
        "restore_command",
        "Make a case file of a JSON sheet that holds the whole case; encrypted where a passphrase is given.",
    ),
    "demo": NamedCommand("check", "demo_command", "Check the sample case; headless, write its sheets."),
    "quotes": NamedCommand("text", "quotes_command", "List the quotes of a file as JSON, each from mark to mark."),
    "align": NamedCommand("text", "align_command", "Align two documents and list the links as JSON."),
    "pairs": NamedCommand("text", "pairs_command", "Judge pairs of source and rendering, one JSON object a line."),
    "verify": NamedCommand(
        "verify",
        "verify_command",
        "Say whether a sheet of any format, its case and its files still agree; status 1 where something was changed.",
    ),
    "batch": NamedCommand(
        "batch",
        "batch_command",
        "Check every pair of a folder. A pair that cannot be read stands in the summary with the reason;"
        " a run that was stopped goes on where it was when the command is given again.",
    ),
    "merge": NamedCommand(
        "merge",
        "merge_command",
        "Take the decisions of OTHER, a reviewer's copy, into CASE; both are kept, disagreements are listed as JSON.",
    ),
    "memory": NamedCommand(
        "memory",
        "memory_command",
        "Show what is remembered across cases as JSON, or erase it. Cases keep their evidence and decisions.",
    ),
    "passphrase": NamedCommand(
        "passphrases",
        "passphrase_command",
        "Encrypt a case under a passphrase, change the passphrase, or remove it. Who forgets it has lost the case.",
    ),
    "models": NamedCommand("models", "app", "Install, check and carry translation models."),
}


def add_whole(app: typer.Typer, name: str) -> None:
    """Add a command with all that it does."""
    loaded = COMMANDS[name].load()
    if isinstance(loaded, typer.Typer):
        app.add_typer(loaded, name=name)
    else:
        app.command(name)(loaded)


def add_name(app: typer.Typer, name: str) -> None:
    """Add what the list of commands shows of one."""
    app.command(name, help=COMMANDS[name].says)(_unloaded)


def _unloaded() -> None:
    """Never called: a command that is called is loaded first."""
