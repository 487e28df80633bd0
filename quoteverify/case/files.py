"""Files: what a command is given to check, each read once, its bytes kept beside the document made of them."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from quoteverify.case.case import StoredFile
from quoteverify.errors import InputError
from quoteverify.loaders import load_document, load_sides, read_bytes
from quoteverify.records.checked import LoadedFile
from quoteverify.records.document import AS_IT_COMES, SIDES, Options, Role
from quoteverify.system.legible import name_of_path


class FileTwice(InputError):
    def __init__(self, path: str) -> None:
        self.path = path
        super().__init__(f"{path} is given twice: name each file once, as a source or as a rendering.")


def load(
    paths: Sequence[Path],
    role: Role,
    language: str | None,
    options: Options = AS_IT_COMES,
    base: Path | None = None,
) -> list[StoredFile]:
    """Load files and keep their bytes; under ``base`` a file is named by its place there. Of a bilingual file the side
    of its ``role`` is read, unless ``options`` name a column."""
    stored = []
    for path in paths:
        data = read_bytes(path)
        sides = load_sides(path, options, data) if options.column is None else None
        chosen = sides[role is Role.RENDERING] if sides else options
        document = load_document(path, language, chosen, data)
        name = path.relative_to(base) if base else path
        stored.append(StoredFile(LoadedFile(name_of_path(name), role, document), data))
    return stored


def distinct(files: Sequence[StoredFile]) -> list[StoredFile]:
    """The files, each under a name of its own. Raises FileTwice."""
    apart = _sides_apart(files)
    seen: set[str] = set()
    for file in apart:
        if file.loaded.path in seen:
            raise FileTwice(file.loaded.path)
        seen.add(file.loaded.path)
    return apart


def _sides_apart(files: Sequence[StoredFile]) -> list[StoredFile]:
    """A file given as source and as rendering, another column of it for each, is two texts with names of their own."""
    columns: dict[str, set[object]] = {}
    for file in files:
        columns.setdefault(file.loaded.path, set()).add(file.loaded.document.options.column)
    return [
        replace(file, loaded=replace(file.loaded, path=file.loaded.path + SIDES[file.loaded.role]))
        if len(columns[file.loaded.path]) > 1
        else file
        for file in files
    ]
