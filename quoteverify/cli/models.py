"""``models``: the model store. Only ``fetch`` uses the network."""

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from quoteverify.cli.console import deliver, say, steps
from quoteverify.cli.options import Quiet
from quoteverify.engines.collection import starter_folder
from quoteverify.engines.folder import ModelFolder
from quoteverify.engines.store.hub import fetch_model
from quoteverify.engines.store.installed import (
    InstalledModel,
    add_model,
    export_model,
    installed_models,
    remove_model,
    verify_model,
)
from quoteverify.errors import EXIT_DONE, EXIT_INPUT

app = typer.Typer(name="models", help="Install, check and carry translation models.", rich_markup_mode=None)

ModelName = Annotated[str, typer.Argument(metavar="NAME", help="The model's name, as “models list” shows it.")]


@app.command("list")
def list_command() -> int:
    """Show the installed models and the embedded starter as JSON."""
    rows = [_row(model) for model in installed_models()]
    starter = starter_folder()
    if starter:
        rows.append(_starter_row(starter))
    deliver((json.dumps(rows, ensure_ascii=False, indent=2) + "\n").encode(), None)
    return EXIT_DONE


@app.command("add")
def add_command(
    path: Annotated[Path, typer.Argument(metavar="DIR-OR-FILE", help="A model: its folder, archive or exported file.")],
    quiet: Quiet = False,
) -> int:
    """Install a model after checking all of its files."""
    _tell_added(add_model(path, say=steps(quiet)), quiet)
    return EXIT_DONE


@app.command("remove")
def remove_command(name: ModelName, quiet: Quiet = False) -> int:
    """Remove an installed model."""
    remove_model(name)
    say(f"{name} is removed.", quiet)
    return EXIT_DONE


@app.command("verify")
def verify_command(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="One model; all without it.")] = None,
    quiet: Quiet = False,
) -> int:
    """Compare the files of installed models with what was installed; status 2 when one has changed."""
    names = [name] if name else [model.record.name for model in installed_models()]
    problems = 0
    for found in map(verify_model, names):
        problems += len(found.problems)
        for sentence in found.problems:
            say(f"{found.name}: {sentence}")
        if not found.problems:
            say(f"{found.name} is as it was installed.", quiet)
    return EXIT_INPUT if problems else EXIT_DONE


@app.command("export")
def export_command(
    name: ModelName,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="The file to write.")],
    quiet: Quiet = False,
) -> int:
    """Write an installed model to one file, to carry to a computer that is offline."""
    export_model(name, output)
    say(f"{output} is written: install it elsewhere with “quoteverify models add {output.name}”.", quiet)
    return EXIT_DONE


@app.command("fetch")
def fetch_command(
    pair: Annotated[str, typer.Argument(metavar="PAIR", help="A pair like ru-en or a name like opus-mt-ru-en.")],
    quiet: Quiet = False,
) -> int:
    """Download a published model and install it. The only command that uses the network."""
    _tell_added(fetch_model(pair, say=steps(quiet)), quiet)
    return EXIT_DONE


def _tell_added(model: InstalledModel, quiet: bool) -> None:
    record = model.record
    pairs = f"{_listed(record.sources)} → {_listed(record.targets)}"
    say(f"{record.name} is installed ({pairs}, {_runtime(model)}).", quiet)


def _runtime(model: InstalledModel) -> str:
    return str(model.preparation.runtime) if model.preparation else "prepared at the next use"


def _listed(languages: tuple[str, ...]) -> str:
    return ", ".join("any language" if language == "*" else language for language in languages)


def _row(model: InstalledModel) -> dict[str, Any]:
    record = model.record
    return {
        "name": record.name,
        "sources": list(record.sources),
        "targets": list(record.targets),
        "revision": record.revision,
        "sha256": record.sha256,
        "size": record.size,
        "licence": record.licence,
        "runtime": _runtime(model),
        "added": record.added,
        "starter": False,
        "path": str(model.path),
    }


def _starter_row(folder: ModelFolder) -> dict[str, Any]:
    return {
        "name": folder.name,
        "sources": sorted(folder.sources),
        "targets": sorted(folder.targets),
        "revision": folder.revision,
        "sha256": folder.sha256,
        "size": sum(path.stat().st_size for path in folder.path.iterdir() if path.is_file()),
        "licence": folder.licence,
        "runtime": "float32",
        "added": None,
        "starter": True,
        "path": str(folder.path),
    }
