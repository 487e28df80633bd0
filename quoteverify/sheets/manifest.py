"""Manifest: what a sheet of any format says of itself, so that anyone can see later whether it is as it was written.

It is one word, ``QVM1.CONTENT.HASH``: CONTENT is JSON in base64url; HASH the SHA-256 of the whole file with HASH itself
written as zeros (of a zip container, of the names and bytes of its members, so that packing does not matter). Nothing
in it can become markup, and a text that imitates it cannot know the hash.
"""

import base64
import hashlib
import re
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import msgspec

from quoteverify.loaders.archive import Archive
from quoteverify.sheets.archive import Members, members, packed
from quoteverify.sheets.content import case_hash, sheet_id
from quoteverify.sheets.options import SheetOptions
from quoteverify.sheets.sheet import Sheet

ZEROS = "0" * 64
PROPERTY = "urn:quoteverify:manifest"
"""What the manifest is called where it needs a name."""

_TOKEN = re.compile(rb"QVM1\.([A-Za-z0-9_=-]+)\.([0-9a-f]{64})")
_MOST = 100
"""Candidates that are tried; more stand in no honest sheet."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """``case`` is the name of the case file, ``content`` the hash of what it said (``json_sheet.case_hash``),
    ``files`` its files by path with their SHA-256."""

    format: str
    sheet: str
    app: str
    modified: str
    case: str | None
    content: str
    options: SheetOptions
    files: tuple[tuple[str, str], ...]


def manifest_word(sheet: Sheet, format_name: str) -> str:
    """The manifest of a sheet as one word, not yet sealed."""
    manifest = Manifest(
        format=format_name,
        sheet=sheet_id(sheet),
        app=sheet.app_version,
        modified=sheet.modified,
        case=sheet.case_file,
        content=case_hash(sheet),
        options=replace(sheet.options, template=""),
        files=tuple((file.path, file.sha256) for file in sheet.case.files),
    )
    text = msgspec.json.encode(msgspec.to_builtins(manifest))
    return f"QVM1.{base64.urlsafe_b64encode(text).decode('ascii')}.{ZEROS}"


def with_manifest(text: str, word: str, line: str) -> str:
    """A text that holds ``word``: with ``line`` at its end where a template left it out."""
    return text if word in text else text + line


def sealed(content: bytes, word: str) -> bytes:
    """A file that holds ``word`` once, with the hash of all of it in the place of the zeros."""
    return content.replace(word.encode("ascii"), _with_hash(word, _hash(content)), 1)


def sealed_zip(content: bytes, word: str) -> bytes:
    """The same for a zip container, one member of which holds ``word``; its entries lose their times."""
    parts = members(content)
    whole = _with_hash(word, _hash(_joined(parts)))
    return packed([(name, data.replace(word.encode("ascii"), whole, 1)) for name, data in parts])


def read_manifest(path: Path, content: bytes) -> tuple[Manifest, bool] | None:
    """The manifest of a sheet and whether the sheet is as it was written; None where it has none.

    Raises FileDamaged or FileTooLarge for a container that cannot be read.
    """
    data = _unpacked(path, content) if content.startswith(b"PK\x03\x04") else content
    first: Manifest | None = None
    for match in islice(_TOKEN.finditer(data), _MOST):
        manifest = _decoded(match[1])
        if manifest is None:
            continue
        bare = data[: match.start(2)] + ZEROS.encode("ascii") + data[match.end(2) :]
        if _hash(bare) == match[2].decode("ascii"):
            return manifest, True
        first = first or manifest
    return (first, False) if first else None


def _unpacked(path: Path, content: bytes) -> bytes:
    archive = Archive(content, path, "quote sheet")
    return _joined([(name, archive.read(name)) for name in archive.names()])


def _joined(parts: Members) -> bytes:
    return b"\0".join(name.encode("utf-8") + b"\0" + data for name, data in sorted(parts))


def _decoded(text: bytes) -> Manifest | None:
    try:
        return msgspec.json.decode(base64.urlsafe_b64decode(text), type=Manifest)
    except (ValueError, msgspec.MsgspecError, RecursionError):
        return None


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _with_hash(word: str, digest: str) -> bytes:
    return (word[: -len(ZEROS)] + digest).encode("ascii")
