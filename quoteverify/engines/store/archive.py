"""Archive: a model in one file, to carry to a computer that is offline. A ZIP file with the published files."""

import errno
import os
import re
import shutil
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from glob import escape
from pathlib import Path

import msgspec

from quoteverify.engines.errors import ModelError
from quoteverify.engines.forms.reading import NAMES
from quoteverify.engines.forms.unpacking import copy_bounded
from quoteverify.errors import FileUnreadable, InputError
from quoteverify.records.translation import Cancelled
from quoteverify.system.leftovers import sweep

SUFFIX = ".qvmodel"
LABEL = "exported.json"
_ALLOWED = NAMES | {LABEL}
_LARGEST = 8 * 1024**3
_LABEL_SIZE = 4096
_NAME = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]{0,95}$")
_REVISION = re.compile(r"^[A-Za-z0-9._-]{0,64}$")
_DATE = (1980, 1, 1, 0, 0, 0)


class NotAnArchive(ModelError):
    def __init__(self, path: Path, why: str) -> None:
        self.path, self.why = path, why
        super().__init__(f"{path} is not a whole exported model ({why}): export it again with “models export”.")


class TargetUnwritable(InputError):
    def __init__(self, path: Path, why: str) -> None:
        self.path = path
        super().__init__(f"{path} could not be written ({why}): choose another folder.")


@dataclass(frozen=True, slots=True)
class ArchiveLabel:
    """What an exported model was called, and its revision: its files do not always tell."""

    name: str
    revision: str


def is_archive(path: Path) -> bool:
    """Whether ``path`` is a file, and so a model in one."""
    return path.is_file()


def is_exported(path: Path) -> bool:
    """Whether a file is a model that this program exported: it bears the label."""
    try:
        with zipfile.ZipFile(path) as archive:
            return LABEL in archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError):
        return False


def pack(folder: Path, names: Sequence[str], label: ArchiveLabel, target: Path, cancelled: Cancelled) -> None:
    """Write files of ``folder`` into one ZIP file, which appears whole or not at all. The same files, the same bytes.

    Weights hardly shrink, so nothing is compressed. Raises TargetUnwritable, Stopped.
    """
    sweep(target.parent, f".{escape(target.name)}.part-*")
    part = target.with_name(f".{target.name}.part-{os.getpid()}-")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(zipfile.ZipInfo(LABEL, _DATE), msgspec.json.encode(label))
            for name in names:
                entry = zipfile.ZipInfo(name, _DATE)
                entry.file_size = (folder / name).stat().st_size
                with (folder / name).open("rb") as origin, archive.open(entry, "w", force_zip64=True) as copy:
                    copy_bounded(origin, copy, _LARGEST, cancelled)
        part.replace(target)
    except OSError as error:
        raise TargetUnwritable(target, error.strerror or type(error).__name__) from None
    finally:
        part.unlink(missing_ok=True)


def unpack(path: Path, folder: Path, cancelled: Cancelled) -> tuple[Path, ArchiveLabel]:
    """Unpack an exported model into ``folder``/NAME and return that with its label; without one it bears the name of
    the file, and its revision is empty.

    Raises NotAnArchive, FileUnreadable, Stopped.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            _check(path, entries)
            label = _label(path, archive)
            place = folder / label.name
            place.mkdir(parents=True)
            for entry in entries:
                if entry.filename != LABEL:
                    with archive.open(entry) as origin, (place / entry.filename).open("wb") as copy:
                        copy_bounded(origin, copy, entry.file_size, cancelled)
    except zipfile.BadZipFile as error:
        raise NotAnArchive(path, str(error)[:60]) from None
    except (NotImplementedError, RuntimeError, EOFError):
        raise NotAnArchive(path, "it is encrypted, cut off or packed in an unknown way") from None
    except OSError as error:
        if error.errno == errno.EINVAL:
            raise NotAnArchive(path, "its beginning is missing") from None
        raise FileUnreadable(path, error.strerror or type(error).__name__) from None
    return place, label


def _label(path: Path, archive: zipfile.ZipFile) -> ArchiveLabel:
    if LABEL not in archive.namelist():
        return ArchiveLabel(path.stem, "")
    with archive.open(LABEL) as stream:
        content = stream.read(_LABEL_SIZE)
    try:
        label = msgspec.json.decode(content, type=ArchiveLabel)
    except msgspec.DecodeError:
        raise NotAnArchive(path, f"its {LABEL} is damaged") from None
    if not _NAME.match(label.name) or not _REVISION.match(label.revision):
        raise NotAnArchive(path, f"its {LABEL} names no model")
    return label


def _check(path: Path, entries: Sequence[zipfile.ZipInfo]) -> None:
    names = [entry.filename for entry in entries]
    foreign = sorted(set(names) - _ALLOWED)
    if foreign:
        raise NotAnArchive(path, f"it holds {foreign[0][:60]!r}, which no model has")
    if len(set(names)) != len(names):
        raise NotAnArchive(path, "it holds a file twice")
    size = sum(entry.file_size for entry in entries)
    if size > _LARGEST or shutil.disk_usage(path.parent).total < size:
        raise NotAnArchive(path, "it claims to be larger than any model")
