"""JSON: the lossless sheet, for archives and other programs.

What people and other programs look for stands in names of its own (``content``); ``record`` holds the case itself, in
the records that the program uses (``resources/schemas/record-1.json``), so that a sheet reads back into a case.
"""

import json
from dataclasses import dataclass
from pathlib import Path

import msgspec

from quoteverify.case.record import CaseRecord
from quoteverify.localisation.languages import ENGLISH
from quoteverify.localisation.sentences import in_language
from quoteverify.records.checked import CheckedCase, LoadedFile
from quoteverify.sheets.content import SCHEMA, Json, as_json, content_hash
from quoteverify.sheets.sheet import Sheet

ALGORITHM = "sha256"


@dataclass(frozen=True, slots=True)
class WholeCase:
    """Everything that a case file holds."""

    documents: tuple[LoadedFile, ...]
    checked: CheckedCase
    record: CaseRecord


def write(sheet: Sheet) -> bytes:
    """The sheet as UTF-8 JSON with a final newline; the case in one line after all that people read, its manifest
    last."""
    content = as_json(sheet)
    if sheet.options.language != ENGLISH:
        content["translated"] = _translated(content, sheet.options.language)
    record = _record(sheet)
    manifest = {"algorithm": ALGORITHM, "content": content_hash({**content, "record": record})}
    shown = json.dumps(content, ensure_ascii=False, indent=2).removesuffix("\n}")
    kept = json.dumps(record, ensure_ascii=False)
    text = f'{shown},\n  "record": {kept},\n  "manifest": {json.dumps(manifest)}\n}}\n'
    return text.encode("utf-8", "backslashreplace")


def _translated(content: Json, tag: str) -> Json:
    """What the program's English sentences on a sheet are in another language, for who asked for it."""
    findings = [*content["findings"], *(finding for quote in content["quotes"] for finding in quote["findings"])]
    items = [*content["not_checked"], *(item for quote in content["quotes"] for item in quote["not_checked"])]
    said = [
        *(text for finding in findings for text in (finding["message"], *finding["evidence"])),
        *(item["reason"] for item in items),
    ]
    told = {text: in_language(text, tag) for text in said}
    return {"language": tag, "sentences": {text: other for text, other in told.items() if other != text}}


def is_sheet(path: Path) -> bool:
    """Whether a file says in its first words that it is a JSON sheet; False where it cannot be read."""
    try:
        if not path.is_file():
            return False  # a pipe would be waited for
        with path.open("rb") as file:
            return f'"schema": "{SCHEMA}"'.encode() in file.read(200)
    except (OSError, ValueError):
        return False


def _record(sheet: Sheet) -> Json | None:
    """The case itself; None where the sheet was made without it or leaves something out."""
    if sheet.record is None or not sheet.options.whole:
        return None
    whole: Json = msgspec.to_builtins(WholeCase(sheet.documents, sheet.case, sheet.record))
    return whole
