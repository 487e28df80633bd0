"""Verification: do a sheet, its case and its files still agree?"""

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from quoteverify.case import Case
from quoteverify.errors import FileMissing, FileUnreadable, InputError
from quoteverify.sheets.json_sheet import SCHEMA, as_json, content_hash
from quoteverify.sheets.sheet import sheet_of_case


class Agreement(StrEnum):
    SAME = "same"
    CHANGED = "changed"
    MISSING = "missing"


class NotASheet(InputError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(f"{path} is not a JSON quote sheet: export the case with --format json to verify it.")


@dataclass(frozen=True, slots=True)
class Verification:
    """``sheet``: whether the sheet is as it was written. ``case``: whether its case would give the same sheet today,
    None where no case file was named. ``files``: each file of the case by path."""

    sheet: Agreement
    case: Agreement | None
    files: tuple[tuple[str, Agreement], ...]

    @property
    def agrees(self) -> bool:
        """Whether nothing was changed; a file that is not there is no change."""
        return Agreement.CHANGED not in (self.sheet, self.case, *(state for _, state in self.files))


def verify(path: Path) -> Verification:
    """Compare a JSON sheet with its own manifest, its case and its files, which are looked for beside it and under
    their paths as given. Raises FileMissing, FileUnreadable, NotASheet, or the case's own errors."""
    content = _read(path)
    intact = content["manifest"]["content"] == content_hash(content)
    files = tuple((one["path"], _compare(path, one["path"], one["sha256"])) for one in content["files"])
    return Verification(Agreement.SAME if intact else Agreement.CHANGED, _compare_case(path, content), files)


def _read(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_bytes())
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
    except (ValueError, RecursionError) as error:
        raise NotASheet(path) from error
    if (
        not isinstance(content, dict)
        or content.get("schema") != SCHEMA
        or not isinstance(content.get("manifest"), dict)
    ):
        raise NotASheet(path)
    return content


def _compare(sheet: Path, name: str, digest: str) -> Agreement:
    for candidate in (sheet.parent / name, Path(name), sheet.parent / Path(name).name):
        if candidate.is_file():
            same = hashlib.sha256(candidate.read_bytes()).hexdigest() == digest
            return Agreement.SAME if same else Agreement.CHANGED
    return Agreement.MISSING


def _compare_case(sheet: Path, content: dict[str, Any]) -> Agreement | None:
    name = content.get("case")
    if name is None:
        return None
    path = sheet.parent / Path(name).name
    if not path.is_file():
        return Agreement.MISSING
    with Case.open(path) as case:
        today = as_json(sheet_of_case(case))
    return Agreement.SAME if content_hash(today) == content_hash(content) else Agreement.CHANGED
