"""Encryption: SQLite files under a passphrase, by SQLCipher (``quoteverify[passphrase]``); no cryptography of our own.

SQLCipher encrypts and authenticates every page, those of its journals too, under a key that it derives from the
passphrase and the 16 random bytes at the beginning of the file (its salt). Such a file looks like noise from the first
byte to the last.
"""

import sqlite3
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from quoteverify.errors import InputError

if TYPE_CHECKING:
    from quoteverify.system.sqlcipher import EncryptedConnection

SALT = 16
"""Bytes at the beginning of an encrypted file that nothing else shares."""
_PAGE = 4096
_CLEAR = b"SQLite format 3\0"
_LOOKED_AT, _VALUES = 1024, 220
"""So many bytes of noise hold 251 values on average, and fewer than 235 once in a billion times; texts hold 120."""


class EncryptionMissing(InputError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(
            f"{path} needs encryption, which is not installed: install it with pip install 'quoteverify[passphrase]'."
        )


class PassphraseNeeded(InputError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(
            f"{path} is encrypted: give its passphrase with --passphrase-file FILE or in QUOTEVERIFY_PASSPHRASE."
        )


class PassphraseWrong(InputError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(
            f"This passphrase does not open {path}: type it as it was set, with its capitals and spaces; where it is "
            "forgotten, nobody can open the file."
        )


def is_encrypted(path: Path) -> bool:
    """Whether a file looks like noise, as an encrypted one does; one that is not there or cannot be read does not."""
    try:
        if not path.is_file():
            return False  # a pipe gives nothing until somebody writes to it
        with path.open("rb") as file:
            head = file.read(_LOOKED_AT)
    except (OSError, ValueError):
        return False
    return looks_encrypted(head)


def looks_encrypted(data: bytes) -> bool:
    """Whether the beginning of a file is noise."""
    head = data[:_LOOKED_AT]
    return len(head) == _LOOKED_AT and not head.startswith(_CLEAR) and len(set(head)) >= _VALUES


def salt_of(path: Path) -> str:
    """What tells an encrypted file from every other, in 32 hexadecimal digits. Raises OSError."""
    with path.open("rb") as file:
        return file.read(SALT).hex()


def connect_encrypted(
    path: Path, passphrase: str, timeout: float, check_same_thread: bool = True
) -> "EncryptedConnection":
    """A database under a passphrase, made where the file is empty; ``timeout`` in seconds. Its errors are those of
    :mod:`sqlite3`.

    Raises EncryptionMissing; PassphraseWrong; sqlite3.DatabaseError where the passphrase is right and the beginning of
    the file is damaged.
    """
    try:
        from quoteverify.system.sqlcipher import open_connection
    except ImportError as error:
        raise EncryptionMissing(path) from error
    db = open_connection(path, unicodedata.normalize("NFC", passphrase), timeout, check_same_thread)
    try:
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError as error:
        unreadable = unreadable_pages(db) if "not a database" in str(error) else ()
        db.close()
        if not unreadable:
            raise
        if len(unreadable) >= max(1, path.stat().st_size // _PAGE):
            raise PassphraseWrong(path) from error
        raise sqlite3.DatabaseError("its beginning cannot be decrypted") from error
    return db


def unreadable_pages(db: sqlite3.Connection) -> tuple[str, ...]:
    """A phrase for each page of a file that is not as it was encrypted; none for a file in clear."""
    return tuple(str(row[0]) for row in db.execute("PRAGMA cipher_integrity_check"))


def is_spent(db: sqlite3.Connection) -> bool:
    """Whether a connection met a page that cannot be decrypted: then it gives nothing more, and another may."""
    return bool(getattr(db, "spent", False))
