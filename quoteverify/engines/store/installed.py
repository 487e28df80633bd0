"""Store: the models a person installed, each in one folder of the user's data folder.

A model's folder holds the published files, the prepared model under ``prepared/`` and ``record.json``. A model is
added beside the store and moved into it in one step: whoever pulls the plug finds the store as it was.
"""

import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from quoteverify.engines.conversion.preparation import Preparation, Say, prepare, read_preparation, silent
from quoteverify.engines.errors import ModelError
from quoteverify.engines.extra import require_converter
from quoteverify.engines.folder import ModelFolder, TransformersFolder
from quoteverify.engines.forms.reading import read_model
from quoteverify.engines.forms.unpacking import open_archive
from quoteverify.engines.store.archive import ArchiveLabel, is_archive, is_exported, pack, unpack
from quoteverify.engines.weights import check_weights
from quoteverify.errors import FileMissing, InputError, Stopped
from quoteverify.records.translation import Cancelled, never
from quoteverify.system.filehash import file_sha256
from quoteverify.system.leftovers import sweep, workplace
from quoteverify.system.places import data_folder, private_folder

_RECORD = "record.json"
_PREPARED = "prepared"
_DAY = 24 * 60 * 60
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class ModelFile:
    """``size`` in bytes; ``sha256`` as hexadecimal digits."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ModelRecord:
    """What was installed. ``sha256`` is that of the weights; ``added`` an ISO 8601 time in UTC."""

    name: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    revision: str
    licence: str
    sha256: str
    fingerprint: str
    added: str
    files: Mapping[str, ModelFile] = field(default_factory=dict, hash=False)

    @property
    def size(self) -> int:
        """Bytes of the published files."""
        return sum(file.size for file in self.files.values())


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model of the store, how it was prepared, and where it lies.

    ``preparation`` is None where the converted model was lost or made by an older version: it is made again at the
    next use.
    """

    record: ModelRecord
    preparation: Preparation | None
    path: Path

    @property
    def prepared(self) -> Path:
        return self.path / _PREPARED


@dataclass(frozen=True, slots=True)
class ModelProblems:
    """What :func:`verify` found: sentences on what is wrong, none when all is as it was installed."""

    name: str
    problems: tuple[str, ...]


class NameTaken(ModelError):
    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(
            f"Another model called {name} is installed: remove it first (quoteverify models remove {name})."
        )


class NoSuchModel(ModelError):
    def __init__(self, name: str, installed: tuple[str, ...]) -> None:
        self.name, self.installed = name, installed
        known = f"installed are {', '.join(installed)}" if installed else "none is installed"
        super().__init__(f"No model called “{name[:80]}” is installed: {known}.")


class NoSpace(InputError):
    def __init__(self, place: Path, needed: int) -> None:
        self.place, self.needed = place, needed
        super().__init__(f"{place} has no room for the model: free about {needed // 1_000_000 + 1} MB and try again.")


def store_folder() -> Path:
    """Where installed models lie."""
    return data_folder() / "models"


def installed_models() -> tuple[InstalledModel, ...]:
    """What is installed, by name. A folder without a readable record is no model and is left out."""
    folder = store_folder()
    if not folder.is_dir():
        return ()
    for what in ("adding", "removing", "fetching"):
        sweep(folder, f".{what}-*")
    found = (_installed(path) for path in sorted(folder.iterdir()) if path.is_dir())
    return tuple(model for model in found if model)


def find_model(name: str) -> InstalledModel:
    """The installed model called ``name``. Raises NoSuchModel."""
    every = installed_models()
    for model in every:
        if model.record.name == name:
            return model
    raise NoSuchModel(name, tuple(model.record.name for model in every))


def add_model(
    path: Path, cancelled: Cancelled = never, say: Say = silent, revision: str | None = None
) -> InstalledModel:
    """Install a model folder, its publisher's archive or an exported file: check every file, copy,
    convert, compare, record.

    Adding what is already installed changes nothing. Raises a ModelError, FileMissing, NoSpace or Stopped; then
    nothing is installed.
    """
    if not path.exists():
        raise FileMissing(path)
    private_folder(store_folder())
    with workplace(store_folder(), "adding") as work:
        origin = path
        try:
            if is_archive(path):
                say("unpacking")
                origin, label = _unpacked(path, work / "unpacked", cancelled)
                revision = revision or label
            say("checking the files")
            folder = read_model(origin)
            if isinstance(folder, TransformersFolder):
                require_converter(path)
                check_weights(folder)
            return _install(folder, work, cancelled, say, revision)
        except ModelError as error:
            # What lay in the workplace is gone: a person knows the file that it came from.
            error.args = (str(error).replace(str(origin), str(path)).replace(str(work / "model"), str(path)),)
            raise


def remove_model(name: str) -> None:
    """Remove an installed model. Raises NoSuchModel."""
    _discard(find_model(name).path)


def verify_model(name: str) -> ModelProblems:
    """Compare every file of an installed model with what was recorded. Raises NoSuchModel."""
    found = find_model(name)
    problems: list[str] = []
    for file, expected in sorted(found.record.files.items()):
        place = found.path / file
        if not place.is_file():
            problems.append(f"{file} is missing: remove {name} and add it again.")
        elif place.stat().st_size != expected.size or file_sha256(place) != expected.sha256:
            problems.append(f"{file} has changed since it was installed: remove {name} and add it again.")
    return ModelProblems(name, tuple(problems))


def export_model(name: str, target: Path, cancelled: Cancelled = never) -> Path:
    """Write an installed model to one file that :func:`add_model` takes on another computer.

    Raises NoSuchModel, and ModelError when a file is not what was installed.
    """
    found = find_model(name)
    wrong = verify_model(name).problems
    if wrong:
        raise ModelError(wrong[0])
    label = ArchiveLabel(found.record.name, found.record.revision)
    pack(found.path, sorted(found.record.files), label, target, cancelled)
    return target


def _install(folder: ModelFolder, work: Path, cancelled: Cancelled, say: Say, revision: str | None) -> InstalledModel:
    name = _UNSAFE.sub("-", folder.name).strip(".-") or "model"
    place = store_folder() / name
    existing = _installed(place)
    if existing and existing.record.fingerprint == folder.fingerprint:
        return existing
    if existing:
        raise NameTaken(name)
    if place.exists():
        # Not a model: no record can be read, so it is neither listed nor removable.
        _discard(place)
    new = work / "model"
    say("copying")
    files = _copy(folder, new, cancelled)
    copied = read_model(new, name=name)
    preparation = prepare(copied, new / _PREPARED, cancelled=cancelled, say=say)
    record = ModelRecord(
        name=name,
        sources=tuple(sorted(folder.sources)),
        targets=tuple(sorted(folder.targets)),
        revision=revision or folder.revision,
        licence=folder.licence,
        sha256=folder.sha256,
        fingerprint=folder.fingerprint,
        added=datetime.now(UTC).isoformat(timespec="seconds"),
        files=files,
    )
    (new / _RECORD).write_bytes(msgspec.json.format(msgspec.json.encode(record)))
    if cancelled():
        raise Stopped
    new.replace(place)
    return InstalledModel(record, preparation, place)


def _unpacked(path: Path, place: Path, cancelled: Cancelled) -> tuple[Path, str]:
    """The folder of a model in one file, and its revision where the file tells it, else an empty string."""
    foreign = None if is_exported(path) else open_archive(path, place, cancelled)
    if foreign is not None:
        return foreign, ""
    origin, label = unpack(path, place, cancelled)
    return origin, label.revision


def _discard(path: Path) -> None:
    """Out of sight in one step; what an interruption leaves behind is swept away later."""
    with workplace(store_folder(), "removing") as gone:
        path.replace(gone / "model")


def _copy(folder: ModelFolder, place: Path, cancelled: Cancelled) -> dict[str, ModelFile]:
    needed = 2 * sum(origin.stat().st_size for origin in folder.files.values())
    if shutil.disk_usage(store_folder()).free < needed:
        raise NoSpace(store_folder(), needed)
    place.mkdir()
    records: dict[str, ModelFile] = {}
    for name, origin in folder.files.items():
        if cancelled():
            raise Stopped
        shutil.copyfile(origin, place / name)
        records[name] = ModelFile((place / name).stat().st_size, file_sha256(place / name))
    return records


def _installed(path: Path) -> InstalledModel | None:
    try:
        record = msgspec.json.decode((path / _RECORD).read_bytes(), type=ModelRecord)
    except (OSError, msgspec.DecodeError):
        return None
    return InstalledModel(record, read_preparation(path / _PREPARED), path)
