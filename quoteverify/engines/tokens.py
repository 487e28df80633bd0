"""Tokens: the list of a model's tokens, in each of the forms in which it is published."""

import json
import re
from pathlib import Path

from quoteverify.engines.errors import DamagedModelFile
from quoteverify.engines.folder import read_vocabulary

_LARGEST = 64 * 1024 * 1024
_ESCAPE = re.compile(r"\\([^x])")


def read_tokens(path: Path) -> list[str]:
    """Tokens in the order of their numbers, by the file's suffix: ``.json`` (tokens with numbers, or a list of them),
    ``.yml`` (Marian) or ``.txt`` (one a line). Raises DamagedModelFile."""
    if path.stat().st_size > _LARGEST:
        raise DamagedModelFile(path, "it is far larger than such a file can be")
    if path.suffix == ".yml":
        return _marian(path)
    if path.suffix == ".txt":
        return _text(path).removesuffix("\n").split("\n")
    listed = _list(path)
    if listed is not None:
        return listed
    vocabulary = read_vocabulary(path)
    return sorted(vocabulary, key=vocabulary.__getitem__)


def _list(path: Path) -> list[str] | None:
    text = _text(path)
    if not text.lstrip().startswith("["):
        return None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise DamagedModelFile(path, "it is not valid JSON") from None
    if not all(isinstance(token, str) for token in found):
        raise DamagedModelFile(path, "it lists something that is no token")
    return list(found)


def _marian(path: Path) -> list[str]:
    """Marian's vocabulary, read as CTranslate2's converter reads it: libraries for YAML pass some tokens over."""
    found: list[tuple[int, str]] = []
    token: str | None = None
    for line in _text(path).split("\n"):
        line = line.rstrip("\r")
        if not line:
            continue
        if line.startswith("? "):
            token = line[2:]
            continue
        if token is None:
            token, _, number = line.rpartition(":")
        else:
            number = line[2:]
        try:
            found.append((int(number.strip()), _unquoted(token)))
        except (ValueError, OverflowError):
            raise DamagedModelFile(path, f"the line {line[:40]!r} is no token with its number") from None
        token = None
    if not found or sorted(number for number, _ in found) != list(range(len(found))):
        raise DamagedModelFile(path, "the numbers of its tokens have gaps or repeat")
    return [token for _, token in sorted(found)]


def _unquoted(token: str) -> str:
    if len(token) > 1 and token.startswith('"') and token.endswith('"'):
        token = _ESCAPE.sub(r"\1", token)[1:-1]
        return chr(int(token[2:], base=16)) if token.startswith("\\x") else token
    if len(token) > 1 and token.startswith("'") and token.endswith("'"):
        return token[1:-1].replace("''", "'")
    return token


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise DamagedModelFile(path, "it is not UTF-8") from None
