"""Unpacking: an archive of a model from elsewhere (a ZIP file). Only what a model needs is taken out of it."""

import re
import shutil
import stat
import zipfile
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import IO

from quoteverify.engines import tags
from quoteverify.engines.errors import ModelError
from quoteverify.engines.forms.firefox import PUBLISHED
from quoteverify.engines.forms.recognition import refuse_other_kind
from quoteverify.errors import FileUnreadable, Stopped
from quoteverify.records.translation import Cancelled

SUFFIXES = (".zip", ".argosmodel")
_WANTED = re.compile(
    r"(?:decoder\.yml|[^/]*\.npz|[^/]*vocab\.yml|(?:source|target)\.(?:spm|bpe)|README\.md|LICENSE|metadata\.json"
    r"|sentencepiece\.model|bpe\.model|(?:model/)?(?:model\.bin|config\.json|(?:shared|source|target)_vocabulary\.(?:json|txt)))"
)
_LARGEST = 8 * 1024**3
_RATIO = 50
"""How many times its size an archive may have unpacked: weights hardly shrink."""
_CHUNK = 4 * 1024 * 1024


class UnsafeArchive(ModelError):
    def __init__(self, path: Path, why: str) -> None:
        self.path, self.why = path, why
        super().__init__(f"{path} cannot be unpacked ({why}): nothing was installed. Download it again.")


def is_foreign(path: Path) -> bool:
    """Whether a file is an archive in a form of its publisher, and not one that this program exported."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = [PurePosixPath(name).name for name in archive.namelist()]
    except (zipfile.BadZipFile, OSError, ValueError):
        return False
    telling = (name == "metadata.json" or name.endswith(".npz") or PUBLISHED.fullmatch(name) for name in names)
    return any(telling)


def unpack_foreign(path: Path, folder: Path, cancelled: Cancelled) -> Path:
    """Take a model out of its publisher's archive into a folder below ``folder``, which is returned; it is named like
    the archive. Raises UnsafeArchive, FileUnreadable, Stopped."""
    place = folder / _name(path)
    try:
        with zipfile.ZipFile(path) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _check(path, entries)
            top = _top(entries)
            for entry in entries:
                name = entry.filename.removeprefix(top)
                if _WANTED.fullmatch(name) or PUBLISHED.fullmatch(name):
                    target = place / name
                    target.parent.mkdir(parents=True, exist_ok=True)
                    with archive.open(entry) as origin, target.open("xb") as copy:
                        copy_bounded(origin, copy, entry.file_size, cancelled)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        raise UnsafeArchive(path, "it is damaged, encrypted or packed in an unknown way") from error
    except FileExistsError:
        raise UnsafeArchive(path, "it holds a file twice") from None
    except OSError as error:
        raise FileUnreadable(path, error.strerror or type(error).__name__) from None
    if not place.is_dir():
        raise UnsafeArchive(path, "it holds no model")
    return place


def _name(path: Path) -> str:
    """That of the file; with that of its folder where only that names the languages (``ru-en/opus-2020-02-11.zip``)."""
    around = path.resolve().parent.name
    stem = path.stem
    if tags.pair_in_name(stem) is None and (pair := tags.pair_in_name(around)):
        return f"{stem}-{pair[0]}-{pair[1]}"
    return stem


def _check(path: Path, entries: Sequence[zipfile.ZipInfo]) -> None:
    for entry in entries:
        parts = PurePosixPath(entry.filename.replace("\\", "/")).parts
        if entry.filename.startswith(("/", "\\")) or ".." in parts or ":" in entry.filename:
            raise UnsafeArchive(path, f"it would write outside its folder, to {entry.filename[:60]!r}")
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise UnsafeArchive(path, f"{entry.filename[:60]!r} in it is a link")
    size = sum(entry.file_size for entry in entries)
    if size > min(_LARGEST, _RATIO * path.stat().st_size) or shutil.disk_usage(path.parent).total < size:
        raise UnsafeArchive(path, "it claims to be larger than any model")


def _top(entries: Sequence[zipfile.ZipInfo]) -> str:
    """The folder that everything lies in, with its slash; empty where there is none."""
    firsts = {entry.filename.partition("/")[0] for entry in entries if "/" in entry.filename}
    flat = any("/" not in entry.filename for entry in entries)
    return f"{firsts.pop()}/" if len(firsts) == 1 and not flat else ""


def copy_bounded(origin: IO[bytes], copy: IO[bytes], most: int, cancelled: Cancelled) -> None:
    """Copy at most ``most`` bytes. Raises BadZipFile for more, which an archive that lies about its size has, and
    Stopped."""
    done = 0
    while chunk := origin.read(_CHUNK):
        if cancelled():
            raise Stopped
        done += len(chunk)
        if done > most:
            raise zipfile.BadZipFile("a file is larger than it says")
        copy.write(chunk)


def open_archive(path: Path, folder: Path, cancelled: Cancelled) -> Path | None:
    """The folder of a model from its publisher's archive; None where the file is one that this program exported, or
    none at all. Raises OtherKind, UnsafeArchive, FileUnreadable, Stopped."""
    refuse_other_kind(path)
    return unpack_foreign(path, folder, cancelled) if is_foreign(path) else None
