"""Verification: do a sheet, its case and its files still agree?"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

from quoteverify.case.case import Case
from quoteverify.errors import FileMissing, FileUnreadable, InputError
from quoteverify.records.document import SIDES
from quoteverify.sheets.content import SCHEMA, case_hash, case_hash_of_json, content_hash
from quoteverify.sheets.manifest import Manifest, read_manifest
from quoteverify.sheets.naming import names_of
from quoteverify.sheets.options import SheetOptions
from quoteverify.sheets.selection import apply
from quoteverify.sheets.sheet import Sheet, sheet_of_case


class Integrity(StrEnum):
    SAME = "same"
    CHANGED = "changed"
    MISSING = "missing"


class NotASheet(InputError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(
            f"{path} is no quote sheet with a manifest: choose one that this program wrote, or export the case again."
        )


@dataclass(frozen=True, slots=True)
class Verification:
    """``sheet``: whether the sheet is as it was written. ``case``: whether its case would give the same sheet today,
    None where no case file was named or its names are replaced by a list kept elsewhere. ``files``: each file of the
    case by path."""

    sheet: Integrity
    case: Integrity | None
    files: tuple[tuple[str, Integrity], ...]

    @property
    def agrees(self) -> bool:
        """Whether nothing was changed. A missing file does not count as changed."""
        return Integrity.CHANGED not in (self.sheet, self.case, *(state for _, state in self.files))


def no_passphrase(_case: Path) -> str:
    """For who has none."""
    return ""


def verify(path: Path, passphrase: Callable[[Path], str] = no_passphrase) -> Verification:
    """Compare a sheet of any format with its own manifest, its case and its files, which are looked for beside it and
    where its case says that they lay. ``passphrase`` is asked for that of the case. Raises FileMissing, FileUnreadable,
    FileDamaged, NotASheet, or the case's own errors."""
    data = _bytes_of(path)
    manifest, intact = _of_json(path, data) or read_manifest(path, data) or (None, False)
    if manifest is None:
        raise NotASheet(path)
    stands, places = _compare_case(path, manifest, passphrase)
    files = tuple((name, _compare(path, name, places.get(name, name), digest)) for name, digest in manifest.files)
    return Verification(Integrity.SAME if intact else Integrity.CHANGED, stands, files)


def read_json_sheet(path: Path) -> dict[str, Any]:
    """A JSON sheet as plain objects, with its manifest. Raises FileMissing, FileUnreadable or NotASheet."""
    content = _json(_bytes_of(path))
    if content is None:
        raise NotASheet(path)
    return content


def _bytes_of(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise FileUnreadable(path, "it is not a file")  # a pipe would be waited for
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error


def _json(data: bytes) -> dict[str, Any] | None:
    try:
        content = json.loads(data)
    except (ValueError, RecursionError):
        return None
    known = isinstance(content, dict) and content.get("schema") == SCHEMA
    return content if known and isinstance(content.get("manifest"), dict) else None


def _of_json(path: Path, data: bytes) -> tuple[Manifest, bool] | None:
    """What a JSON sheet says of itself; None if this is not one. Raises NotASheet."""
    content = _json(data) if data.lstrip().startswith(b"{") else None
    if content is None:
        return None
    stated = {
        "format": "json",
        "sheet": content.get("id", ""),
        "app": "",
        "modified": content.get("modified"),
        "case": content.get("case"),
        "content": case_hash_of_json(content),
        "options": content.get("options", {}),
        "files": [
            [file.get("path"), file.get("sha256")] for file in content.get("files", []) if isinstance(file, dict)
        ],
    }
    try:
        manifest = msgspec.convert(stated, Manifest)
    except msgspec.ValidationError as error:
        raise NotASheet(path) from error
    return manifest, content["manifest"].get("content") == content_hash(content)


def _compare(sheet: Path, name: str, place: str, digest: str) -> Integrity:
    for side in SIDES.values():
        name, place = name.removesuffix(side), place.removesuffix(side)
    for candidate in (sheet.parent / name, sheet.parent / place, Path(place), sheet.parent / Path(name).name):
        if _is_file(candidate):
            same = hashlib.sha256(_bytes_of(candidate)).hexdigest() == digest
            return Integrity.SAME if same else Integrity.CHANGED
    return Integrity.MISSING


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False  # a name that no file here can have


def _compare_case(
    sheet: Path, manifest: Manifest, passphrase: Callable[[Path], str]
) -> tuple[Integrity | None, dict[str, str]]:
    """Whether the case would give the sheet, and the paths that it keeps of its files, by their names on a sheet."""
    if manifest.case is None:
        return None, {}
    path = sheet.parent / Path(manifest.case).name
    if not _is_file(path):
        return Integrity.MISSING, {}
    with Case.open(path, passphrase(path)) as case:
        today = sheet_of_case(case, record=False)
        places = {name: place for place, name in names_of(file.loaded.path for file in case.files()).items()}
    if manifest.options.pseudonyms and not today.handwork.pseudonyms:
        return None, places
    same = _says(today, manifest.options) == manifest.content
    return (Integrity.SAME if same else Integrity.CHANGED), places


def _says(sheet: Sheet, options: SheetOptions) -> str:
    try:
        return case_hash(apply(sheet, options))
    except InputError:
        return ""  # the choice names what the case does not have any more
