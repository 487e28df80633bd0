"""Restoring: a JSON sheet reads back into a case with nothing lost."""

import hashlib
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from quoteverify.case.case import Case, StoredFile
from quoteverify.case.casefile import CaseDamaged, new_case_file
from quoteverify.errors import InputError
from quoteverify.sheets.content import content_hash
from quoteverify.sheets.data.json_sheet import WholeCase
from quoteverify.sheets.verification import read_json_sheet

_LARGEST = 2**53
"""Numbers beyond it are exact in no reader of JSON (RFC 8259, section 6)."""


class NotRestorable(InputError):
    def __init__(self, path: Path, why: str) -> None:
        self.path = path
        super().__init__(f"{path} cannot become a case again ({why}): export the whole case as JSON, with its files.")


def restore(path: Path, to: Path, passphrase: str = "") -> None:
    """Make a case file of a JSON sheet: files, results, decisions and handwork with their times, as they were; under a
    passphrase where one is given.

    Raises FileMissing, FileUnreadable, NotASheet, NotRestorable or CaseNotWritable; then nothing stays behind.
    """
    whole = read_whole_case(path)
    files = [StoredFile(loaded, data) for loaded, data in zip(whole.documents, whole.record.contents, strict=True)]
    try:
        with new_case_file(to) as part:
            with Case.create(part, passphrase) as case:
                case.put_run(files, whole.checked)
                case.put_record(whole.record)
            Case.open(part, passphrase).close()  # what could never be opened again is no case
    except CaseDamaged as error:
        raise NotRestorable(path, error.why) from error
    except (sqlite3.Error, OverflowError, UnicodeError) as error:
        raise NotRestorable(path, "its records contradict each other") from error


def read_whole_case(path: Path) -> WholeCase:
    """The case in a JSON sheet. Raises FileMissing, FileUnreadable, NotASheet or NotRestorable."""
    content = read_json_sheet(path)
    if content.get("record") is None:
        raise NotRestorable(path, "the sheet holds a choice of the case, or leaves its files out")
    if content["manifest"].get("content") != content_hash(content):
        raise NotRestorable(path, "it was changed after it was written")
    try:
        _require_sound(content["record"])
        whole = msgspec.convert(content["record"], WholeCase)
    except (msgspec.ValidationError, ValueError, RecursionError) as error:
        raise NotRestorable(path, str(error)) from error
    _require_whole(path, whole)
    return whole


def _require_sound(value: object) -> None:
    """Refuse spans that run backwards, and numbers that nothing can hold. Raises ValueError."""
    waiting = [value]
    while waiting:
        found = waiting.pop()
        if isinstance(found, Mapping):
            start, end = found.get("start"), found.get("end")
            if isinstance(start, int) and isinstance(end, int) and not 0 <= start <= end:
                raise ValueError(f"a span runs from {start} to {end}")
            waiting.extend(found.values())
        elif isinstance(found, Sequence) and not isinstance(found, str):
            waiting.extend(found)
        elif isinstance(found, int) and abs(found) > _LARGEST:
            raise ValueError("a number is too large")


def _require_whole(path: Path, whole: WholeCase) -> None:
    if len(whole.documents) != len(whole.record.contents):
        raise NotRestorable(path, "files are missing in it")
    for loaded, data in zip(whole.documents, whole.record.contents, strict=True):
        if hashlib.sha256(data).hexdigest() != loaded.document.sha256:
            raise NotRestorable(path, f"{loaded.path} in it is not the file that was checked")
    if not {"name", "created", "modified"} <= whole.record.properties.keys():
        raise NotRestorable(path, "it does not say which case it is of")
