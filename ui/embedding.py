"""Embedding: a file with its bytes, as a case keeps it, from what was read of it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from quoteverify.errors import FileMissing, FileUnreadable, InputError
from quoteverify.records.checked import LoadedFile
from quoteverify.system.legible import name_of_path
from ui.models.files import ChosenFile

if TYPE_CHECKING:
    from quoteverify.case.case import StoredFile


class FileChanged(InputError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(f"{path} changed while the case was made: add it again.")


def embedded(file: ChosenFile) -> StoredFile:
    """The file's bytes beside what the loader read from the same bytes."""
    from quoteverify.case.case import StoredFile

    content = file.content
    if content is None:
        content = _bytes(file.on_disk)
    if hashlib.sha256(content).hexdigest() != file.document.sha256:
        raise FileChanged(file.on_disk)
    document = replace(file.document, language=file.language or None)
    if file.told:
        document = replace(document, confidence=1.0)
    return StoredFile(LoadedFile(name_of_path(file.path), file.role, document), content)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
