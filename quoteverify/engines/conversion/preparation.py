"""Preparation: what is done to a model once before it works: convert, compare with the original, keep what is sound.

A prepared model is one folder with the converted model and ``prepared.json``. It appears whole or not at all.
"""

import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from importlib.metadata import version
from pathlib import Path

import msgspec

from quoteverify.engines.conversion.comparison import Comparison, Trial, compare, fixed_sentences, trial
from quoteverify.engines.conversion.converting import convert
from quoteverify.engines.conversion.marian import convert_marian
from quoteverify.engines.conversion.reference import ReferenceDecoder
from quoteverify.engines.errors import DamagedModelFile, ModelNotPrepared
from quoteverify.engines.extra import require_converter
from quoteverify.engines.folder import ModelFolder, TransformersFolder
from quoteverify.engines.forms.argos import ArgosFolder, copy_model
from quoteverify.engines.forms.firefox import FirefoxFolder
from quoteverify.engines.forms.marian import MarianFolder
from quoteverify.engines.translation.decoder import Decoder, FastDecoder
from quoteverify.engines.translation.firefox import FirefoxEngine
from quoteverify.errors import Stopped
from quoteverify.records.translation import Cancelled, never
from quoteverify.system.filehash import file_sha256
from quoteverify.system.leftovers import workplace
from quoteverify.system.places import cache_folder, private_folder

_FORMAT = 2
"""Raised when the way of converting changes, so that older preparations are made again."""
_RECORD = "prepared.json"
SMALL = 64_000_000
"""Bytes of weights below which a Marian model stays in real numbers, as the starter does: it is quick enough."""

Say = Callable[[str], None]
"""Called with a short phrase that says what is being done."""


class Runtime(StrEnum):
    """What runs a model: CTranslate2 in whole or in real numbers or in those of a model published for it, or the
    reference on Transformers; fxtranslate for a model of Firefox Translations."""

    INT8 = "int8"
    FLOAT32 = "float32"
    PUBLISHED = "default"
    FIREFOX = "fxtranslate"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Preparation:
    """How a model runs and what the comparisons said; those not made are None. ``files`` are the SHA-256 of what was
    written, by name."""

    runtime: Runtime
    float32: Comparison | None = None
    int8: Comparison | None = None
    files: Mapping[str, str] = field(default_factory=dict, hash=False)
    format: int = _FORMAT


def silent(_: str) -> None:
    """Reports nothing."""


def cache_place(folder: ModelFolder) -> Path:
    """Where a model that is not installed is kept prepared."""
    return cache_folder() / "prepared" / f"{folder.fingerprint[:32]}-{_FORMAT}"


def read_preparation(place: Path) -> Preparation | None:
    """How the model at ``place`` was prepared; None when it was not, or by an older version."""
    try:
        found = msgspec.json.decode((place / _RECORD).read_bytes(), type=Preparation)
    except (OSError, msgspec.DecodeError):
        return None
    complete = found.runtime in (Runtime.REFERENCE, Runtime.FIREFOX) or (place / "model.bin").is_file()
    return found if found.format == _FORMAT and complete else None


def sound_preparation(place: Path) -> Preparation | None:
    """The same, and None where a file of it is not what was written. Takes the time of reading them."""
    found = read_preparation(place)
    try:
        return (
            found if found and all(file_sha256(place / name) == value for name, value in found.files.items()) else None
        )
    except OSError:
        return None


def prepare(
    folder: ModelFolder,
    place: Path,
    runtime: Runtime | None = None,
    cancelled: Cancelled = never,
    say: Say = silent,
) -> Preparation:
    """Prepare a model at ``place``, or find it prepared there.

    ``runtime`` skips the comparisons for a model whose outcome is known. Raises a ModelError, or Stopped between
    two steps; then nothing is left behind.
    """
    found = sound_preparation(place)
    if found:
        return found
    if file_sha256(folder.weights) != folder.sha256:
        raise DamagedModelFile(folder.weights, "it has changed since it was read or installed")
    if runtime in (None, Runtime.REFERENCE) and isinstance(folder, TransformersFolder):
        require_converter(folder.path)
    try:
        return _prepare(folder, place, runtime, cancelled, say)
    except OSError as error:
        raise ModelNotPrepared(folder.name, place.parent, error.strerror or type(error).__name__) from error


def _prepare(folder: ModelFolder, place: Path, runtime: Runtime | None, cancelled: Cancelled, say: Say) -> Preparation:
    private_folder(place.parent)
    with workplace(place.parent, "preparing") as work:
        made = _chosen(folder, work, runtime) if runtime else _compared(folder, work, cancelled, say)
        made = replace(made, files={path.name: file_sha256(path) for path in work.iterdir() if path.is_file()})
        (work / _RECORD).write_bytes(msgspec.json.format(msgspec.json.encode(made)))
        _appear(work, place)
    return made


def load_decoder(folder: ModelFolder, place: Path, runtime: Runtime) -> Decoder:
    """Open what :func:`prepare` left at ``place``. Raises a ModelError."""
    if runtime is Runtime.REFERENCE and isinstance(folder, TransformersFolder):
        return ReferenceDecoder(folder)
    return FastDecoder(place, runtime.value)


class PreparedModel:
    """A model that is prepared at ``place`` when someone first asks for it (which takes a while, once; ``say`` is
    told), and opened when something must be computed."""

    def __init__(
        self,
        folder: ModelFolder,
        place: Path,
        runtime: Runtime | None = None,
        say: Say = silent,
        cancelled: Cancelled = never,
    ) -> None:
        self.folder = folder
        self._place, self._runtime = place, runtime
        self._say, self._cancelled = say, cancelled

    def signature(self) -> str:
        """What :attr:`Decoder.signature` will be, without opening the model. Raises a ModelError, or Stopped."""
        return signature(self._preparation.runtime)

    def decoder(self) -> Decoder:
        """Open the model. Raises a ModelError."""
        return load_decoder(self.folder, self._place, self._preparation.runtime)

    @cached_property
    def _preparation(self) -> Preparation:
        found = sound_preparation(self._place)
        if found is None:
            self._say(f"preparing {self.folder.name} for its first use")
            found = prepare(self.folder, self._place, self._runtime, self._cancelled, self._say)
        elif found.runtime is Runtime.REFERENCE:
            require_converter(self.folder.path)
        return found


def signature(runtime: Runtime) -> str:
    """Library, version and compute type of a runtime, as a sheet shows it."""
    if runtime is Runtime.REFERENCE:
        # Importing it takes seconds.
        return f"transformers {version('transformers')} float32"
    import ctranslate2

    return f"ctranslate2 {ctranslate2.__version__} {runtime}"


def _chosen(folder: ModelFolder, work: Path, runtime: Runtime) -> Preparation:
    if runtime is not Runtime.REFERENCE:
        _convert(folder, work, runtime)
    return Preparation(runtime)


def _convert(folder: ModelFolder, place: Path, runtime: Runtime) -> None:
    match folder:
        case MarianFolder():
            convert_marian(folder, place, runtime.value)
        case ArgosFolder():
            copy_model(folder, place)
        case TransformersFolder():
            convert(folder, place, runtime.value)
        case _:
            raise TypeError(f"no way to convert a {type(folder).__name__}")


def _compared(folder: ModelFolder, work: Path, cancelled: Cancelled, say: Say) -> Preparation:
    """int8 when it is close to the original, else float32; the reference itself when even float32 differs.

    The original of a Marian archive is what CTranslate2's own converter makes of it; a model that is published for
    CTranslate2 is its own.
    """

    def step(phrase: str) -> None:
        if cancelled():
            raise Stopped
        say(phrase)

    if isinstance(folder, FirefoxFolder):
        step("translating a sentence")
        (source,), (target,) = folder.sources, folder.targets
        FirefoxEngine(folder).translate(fixed_sentences(source)[:1], source, target)
        return Preparation(Runtime.FIREFOX)
    float32 = None
    if isinstance(folder, TransformersFolder):
        step("translating fixed sentences with the original model")
        first = trial(folder, ReferenceDecoder(folder), cancelled)
        step("converting")
        float32 = _tried(folder, work, Runtime.FLOAT32, first, cancelled)
        if not float32.same:
            _clear(work)
            return Preparation(Runtime.REFERENCE, float32)
    else:
        runtime = Runtime.PUBLISHED if isinstance(folder, ArgosFolder) else Runtime.FLOAT32
        step("converting")
        _convert(folder, work, runtime)
        step("translating fixed sentences")
        first = trial(folder, FastDecoder(work, runtime.value), cancelled)
        if runtime is Runtime.PUBLISHED or folder.weights.stat().st_size < SMALL:
            return Preparation(runtime)
    step("converting to whole numbers")
    with tempfile.TemporaryDirectory(dir=work) as small:
        int8 = _tried(folder, Path(small), Runtime.INT8, first, cancelled)
        if not int8.close:
            return Preparation(Runtime.FLOAT32, float32, int8)
        _clear(work, keep=Path(small))
        for path in Path(small).iterdir():
            path.replace(work / path.name)
    return Preparation(Runtime.INT8, float32, int8)


def _tried(folder: ModelFolder, place: Path, runtime: Runtime, first: Trial, cancelled: Cancelled) -> Comparison:
    _convert(folder, place, runtime)
    return compare(first, FastDecoder(place, runtime.value), cancelled)


def _clear(work: Path, keep: Path | None = None) -> None:
    for path in work.iterdir():
        if path != keep:
            path.unlink()


def _appear(work: Path, place: Path) -> None:
    if place.exists() and not sound_preparation(place):
        shutil.rmtree(place)
    try:
        work.replace(place)
    except OSError:
        # Another process was quicker; what it made is the same.
        if not read_preparation(place):
            raise
