"""The sample case: where its files lie, and where its case is kept."""

from importlib.resources import as_file, files
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from quoteverify.records.document import Role


def sample_files() -> list[tuple[Path, Role]]:
    """The sample's files with their parts, sources first."""
    with as_file(files("resources") / "samples" / "go-ahead") as folder:
        sources = [(path, Role.SOURCE) for path in sorted(folder.glob("*-ru.txt"))]
        return sources + [(path, Role.RENDERING) for path in sorted(folder.glob("*-en.*"))]


def sample_case() -> Path:
    """Where the sample's case is kept; its folder exists."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    folder.mkdir(parents=True, exist_ok=True)
    return folder / "go-ahead.qvcase"
