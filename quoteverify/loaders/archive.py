"""Archive: members of a zip container, with bounds that a decompression bomb cannot pass."""

import io
import zipfile
import zlib
from pathlib import Path

from quoteverify.loaders.errors import FileDamaged, FileTooLarge

MEMBER_LIMIT = 64_000_000
_MEMBERS_LIMIT = 20_000


def has_member(data: bytes, name: str) -> bool:
    """Whether the bytes are a zip file with a member of this name."""
    if not data.startswith(b"PK"):
        return False
    try:
        return name in zipfile.ZipFile(io.BytesIO(data)).namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return False


class Archive:
    """A zip file in memory. ``what`` names the format for messages. Raises FileDamaged when it is no zip file."""

    def __init__(self, data: bytes, path: Path, what: str) -> None:
        self._path, self._what = path, what
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise FileDamaged(path, what, "the file is cut off or damaged") from None
        if len(self._zip.infolist()) > _MEMBERS_LIMIT:
            raise FileDamaged(path, what, "it holds far too many parts")

    def names(self) -> frozenset[str]:
        return frozenset(self._zip.namelist())

    def read(self, name: str) -> bytes:
        """One member. Raises FileDamaged when it is missing or damaged, FileTooLarge above 64 MB unpacked."""
        try:
            with self._zip.open(name) as member:
                data = member.read(MEMBER_LIMIT + 1)
        except KeyError:
            raise FileDamaged(self._path, self._what, f"the part {name} is missing") from None
        except RuntimeError:
            raise FileDamaged(self._path, self._what, "it is protected by a password") from None
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError):
            raise FileDamaged(self._path, self._what, f"the part {name} is damaged") from None
        if len(data) > MEMBER_LIMIT:
            raise FileTooLarge(self._path, self._zip.getinfo(name).file_size, MEMBER_LIMIT)
        return data
