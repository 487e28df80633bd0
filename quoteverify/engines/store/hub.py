"""Hub: fetching a published model. The only place in the program that opens a network connection.

The address is the hub client's own, which its environment variable HF_ENDPOINT overrides.
"""

import http.client
import os
import re
import shutil
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from quoteverify.engines import tags
from quoteverify.engines.conversion.preparation import Say, silent
from quoteverify.engines.errors import ModelError
from quoteverify.engines.extra import require_converter
from quoteverify.engines.folder import OPTIONAL, REQUIRED, WEIGHTS, is_lfs_pointer
from quoteverify.engines.store.installed import InstalledModel, add_model, store_folder
from quoteverify.errors import InputError, Stopped
from quoteverify.records.translation import Cancelled, never
from quoteverify.system.filehash import file_sha256

ENDPOINT = "HF_ENDPOINT"
_OWNER = "Helsinki-NLP"
_PAIR = re.compile(r"^[a-z]{2,3}-[a-z]{2,3}$")
_REPOSITORY = re.compile(r"^(?:([A-Za-z0-9][\w.-]{0,95})/)?([A-Za-z0-9][\w.-]{0,95})$")
_REVISION = re.compile(r"^[0-9a-f]{7,64}$")
_TIMEOUT = 30
_CHUNK = 1024 * 1024
_LARGEST_LIST = 4 * 1024 * 1024


class FetchFailed(InputError):
    def __init__(self, what: str, why: str) -> None:
        self.what, self.why = what, why
        super().__init__(
            f"{what} could not be fetched ({why}): check the connection and run the same command again; it goes on "
            "where it stopped."
        )


class NotPublished(ModelError):
    def __init__(self, wanted: str, tried: tuple[str, ...]) -> None:
        self.wanted, self.tried = wanted, tried
        super().__init__(
            f"No model for “{wanted}” was found (tried {', '.join(tried)}): give the full name of one, "
            "as in Helsinki-NLP/opus-mt-ru-en."
        )


class InvalidModelName(InputError):
    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(
            f"“{name[:80]}” names no model: write a language pair like ru-en or a name like opus-mt-ru-en."
        )


@dataclass(frozen=True, slots=True)
class _Listed:
    """One published file: size in bytes and SHA-256 where the hub tells them."""

    name: str
    size: int | None
    sha256: str | None


@dataclass(frozen=True, slots=True)
class _Published:
    repository: str
    revision: str
    files: tuple[_Listed, ...]


def endpoint() -> str:
    """The hub's address without a slash at its end. Raises FetchFailed for an address that is none."""
    from huggingface_hub import constants

    address = os.environ.get(ENDPOINT) or str(constants.ENDPOINT)
    if urllib.parse.urlsplit(address).scheme not in ("http", "https"):
        raise FetchFailed(address, f"{ENDPOINT} is not a web address")
    return address.rstrip("/")


def candidates(wanted: str) -> tuple[str, ...]:
    """The repositories to try for a pair ("ru-en") or a name, in order. Raises InvalidModelName.

    >>> candidates("ru-en")[0]
    'Helsinki-NLP/opus-mt-ru-en'
    """
    found = _REPOSITORY.match(wanted)
    if not found or ".." in wanted:
        raise InvalidModelName(wanted)
    if not _PAIR.match(wanted):
        return (f"{found[1] or _OWNER}/{found[2]}",)
    source, target = wanted.split("-")
    pairs = [(source, target)]
    pairs += [(group, target) for group in tags.groups_of(source)]
    pairs += [(source, group) for group in tags.groups_of(target)]
    names = [f"opus-mt-{size}{source}-{target}" for source, target in pairs for size in ("", "tc-big-")]
    return tuple(f"{_OWNER}/{name}" for name in dict.fromkeys([tags.model_name(source, target), *names]))


def fetch_model(wanted: str, cancelled: Cancelled = never, say: Say = silent) -> InstalledModel:
    """Download a model and install it. What an interrupted download left is used by the next one.

    Raises InvalidModelName, NotPublished, FetchFailed, Stopped and what add_model raises.
    """
    published = _find(wanted)
    require_converter(published.repository)
    folder = store_folder() / f".fetching-{published.revision[:12]}" / published.repository.rsplit("/", 1)[-1]
    folder.mkdir(parents=True, exist_ok=True)
    for file in published.files:
        if cancelled():
            raise Stopped
        say(f"fetching {file.name}")
        os.utime(folder.parent)  # what nobody goes on with for a day is swept away
        _fetch(published, file, folder / file.name, cancelled)
    model = add_model(folder, cancelled, say, revision=published.revision)
    shutil.rmtree(folder.parent, ignore_errors=True)
    return model


def _find(wanted: str) -> _Published:
    tried = candidates(wanted)
    for repository in tried:
        found = _published(repository)
        if found:
            return found
    raise NotPublished(wanted, tried)


def _published(repository: str) -> _Published | None:
    """What the hub says of a repository; None when it has none of that name."""
    address = f"{endpoint()}/api/models/{repository}?blobs=true"
    try:
        with _open(urllib.request.Request(address)) as answer:  # noqa: S310  # endpoint() checks the scheme
            data = msgspec.json.decode(answer.read(_LARGEST_LIST))
    except urllib.error.HTTPError as error:
        # The hub answers 401 for names that do not exist, so as not to tell them from private ones.
        if error.code in (401, 404):
            return None
        raise FetchFailed(repository, f"the server answered {error.code}") from None
    except msgspec.DecodeError:
        raise FetchFailed(repository, "the server's answer is no list of files") from None
    revision = data.get("sha") if isinstance(data, dict) else None
    if not isinstance(revision, str) or not _REVISION.match(revision):
        raise FetchFailed(repository, "the server named no revision")
    return _Published(repository, revision, tuple(_wanted(data.get("siblings"))))


def _wanted(listed: Any) -> Iterator[_Listed]:
    every = {entry.get("rfilename"): entry for entry in listed or [] if isinstance(entry, dict)}
    weights = next((name for name in WEIGHTS if name in every), None)
    for name in (*REQUIRED, *([weights] if weights else []), *OPTIONAL):
        if name in every:
            large = every[name].get("lfs") or {}
            size, digest = every[name].get("size"), large.get("sha256")
            yield _Listed(name, size if isinstance(size, int) else None, digest if isinstance(digest, str) else None)


def _fetch(published: _Published, file: _Listed, place: Path, cancelled: Cancelled) -> None:
    if place.is_file() and _sound(file, place):
        return
    part = place.with_name(f"{place.name}.part")
    have = part.stat().st_size if part.is_file() else 0
    if file.size is not None and have >= file.size:
        have = 0
    quoted = urllib.parse.quote(file.name)
    address = f"{endpoint()}/{published.repository}/resolve/{published.revision}/{quoted}"
    request = urllib.request.Request(address, headers={"Range": f"bytes={have}-"} if have else {})  # noqa: S310
    try:
        with _open(request) as answer:
            # A server that does not resume sends the whole file again.
            _receive(answer, part, have > 0 and answer.status == http.HTTPStatus.PARTIAL_CONTENT, file, cancelled)
    except urllib.error.HTTPError as error:
        raise FetchFailed(file.name, f"the server answered {error.code}") from None
    if file.size is not None and part.stat().st_size < file.size:
        raise FetchFailed(file.name, "the connection broke off")
    if not _sound(file, part):
        part.unlink()
        raise FetchFailed(file.name, "what arrived is not the published file")
    part.replace(place)


def _receive(answer: Any, part: Path, resumed: bool, file: _Listed, cancelled: Cancelled) -> None:
    try:
        with part.open("ab" if resumed else "wb") as copy:
            while chunk := answer.read(_CHUNK):
                if cancelled():
                    raise Stopped
                copy.write(chunk)
                if file.size is not None and copy.tell() > file.size:
                    break
    except (OSError, http.client.HTTPException) as error:
        raise FetchFailed(file.name, f"the connection broke off: {type(error).__name__}") from None


def _sound(file: _Listed, path: Path) -> bool:
    if file.size is not None and path.stat().st_size != file.size:
        return False
    if file.sha256 is not None:
        return file_sha256(path) == file.sha256
    return not is_lfs_pointer(path)


def _open(request: urllib.request.Request) -> Any:
    try:
        return urllib.request.urlopen(request, timeout=_TIMEOUT)  # noqa: S310
    except urllib.error.HTTPError:
        raise
    except (urllib.error.URLError, OSError, http.client.HTTPException) as error:
        reason = getattr(error, "reason", None) or type(error).__name__
        raise FetchFailed(urllib.parse.urlsplit(request.full_url).netloc, str(reason)[:80]) from None
