"""Task: one pair checked, wherever that happens: in a process of this computer or of a cluster."""

import os
import threading
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from quoteverify import __version__
from quoteverify.batch.folder import PairOfFiles
from quoteverify.case.case import StoredFile
from quoteverify.case.files import distinct, load
from quoteverify.check.checking import assemble, check
from quoteverify.checks.house import house_profile
from quoteverify.encoder.files import encoder_files
from quoteverify.engines import Engines, open_engines
from quoteverify.engines.collection import starter_folder
from quoteverify.engines.forms.reading import read_model
from quoteverify.engines.store.installed import installed_models
from quoteverify.errors import InputError
from quoteverify.records.document import Role
from quoteverify.records.findings import Severity
from quoteverify.sheets import sheet_format
from quoteverify.sheets.sheet import Sheet, sheet_of_check
from quoteverify.system.failure import report
from quoteverify.system.processor import CORES

_ONE_AT_A_TIME = threading.Lock()
"""A process checks one pair at a time, even where a cluster gives it several threads."""


@dataclass(frozen=True, slots=True)
class BatchSettings:
    """What holds for every pair of a run; ``models`` are folders given by hand."""

    format_name: str = "json"
    source_language: str | None = None
    rendering_language: str | None = None
    models: tuple[str, ...] = ()
    use_model: bool = True
    use_judge: bool = True
    profile: str = "default"

    def fingerprint(self) -> str:
        """What results depend on besides the files: these settings, the version, and the models of this computer."""
        used: list[str] = []
        if self.use_model:
            used += [read_model(Path(folder)).sha256 for folder in self.models]
            used += sorted(model.record.sha256 for model in installed_models())
            starter = starter_folder()
            used += [starter.sha256] if starter else []
        encoder = encoder_files()
        used.append(encoder.fingerprint(encoder.encoder, encoder.judge))
        return sha256(repr((self, __version__, used)).encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Outcome:
    """One row of the summary: counts of open findings from critical to info, or why there is no sheet. ``starter``: the
    small model that ships with the program had a part in it."""

    name: str
    quotes: int = 0
    counts: tuple[int, ...] = (0, 0, 0, 0)
    error: str = ""
    starter: bool = False

    def count(self, severity: Severity) -> int:
        return self.counts[list(Severity).index(severity)]


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a pair: its outcome, the bytes of its sheet, and a report where the program itself failed."""

    outcome: Outcome
    sheet: bytes = b""
    report: str = ""


@dataclass(frozen=True, slots=True)
class Parcel:
    """A pair with the bytes of its files, for a computer that does not see them; ``version`` is the sender's."""

    name: str
    sources: tuple[tuple[str, bytes], ...]
    renderings: tuple[tuple[str, bytes], ...]
    settings: BatchSettings
    version: str = __version__


def check_pair(pair: PairOfFiles, settings: BatchSettings) -> Result:
    """Check one pair. What is wrong with its files stands in the outcome; nothing is raised."""
    try:
        with _ONE_AT_A_TIME:
            return _checked(pair, settings)
    except InputError as error:
        return Result(Outcome(pair.name, error=str(error)))
    except Exception as error:  # noqa: BLE001 - one pair that the program fails on must not stop the others
        return failed(pair.name, error)


def failed(name: str, error: BaseException) -> Result:
    """The outcome of a pair on which the program itself failed."""
    told = report(type(error), error.__traceback__)
    return Result(Outcome(name, error=f"QuoteVerify itself failed here ({type(error).__name__})."), report=told)


def check_parcel(parcel: Parcel) -> Result:
    """Check a pair that was sent to this computer."""
    if parcel.version != __version__:
        why = f"The worker runs QuoteVerify {__version__}, not {parcel.version}: install the same version there."
        return Result(Outcome(parcel.name, error=why))
    os.environ.setdefault(CORES, "1")
    with TemporaryDirectory(prefix="quoteverify-") as folder:
        base = Path(folder)
        for name, content in (*parcel.sources, *parcel.renderings):
            (base / name).parent.mkdir(parents=True, exist_ok=True)
            (base / name).write_bytes(content)
        sides = [tuple(base / name for name, _ in files) for files in (parcel.sources, parcel.renderings)]
        return check_pair(PairOfFiles(parcel.name, base, *sides), parcel.settings)


def pack(pair: PairOfFiles, settings: BatchSettings) -> Parcel:
    """A pair as it is sent. Raises OSError where a file cannot be read."""
    sources, renderings = (
        tuple((path.relative_to(pair.base).as_posix(), path.read_bytes()) for path in files)
        for files in (pair.sources, pair.renderings)
    )
    return Parcel(pair.name, sources, renderings, settings)


def _checked(pair: PairOfFiles, settings: BatchSettings) -> Result:
    if not pair.renderings:
        raise NoRendering(pair)
    stored: list[StoredFile] = distinct(
        [
            *load(pair.sources, Role.SOURCE, settings.source_language, base=pair.base),
            *load(pair.renderings, Role.RENDERING, settings.rendering_language, base=pair.base),
        ]
    )
    rules = house_profile(settings.profile)
    files = [file.loaded for file in stored]
    checked = assemble(files, check(files, _engines(settings), rules), rules)
    sheet = sheet_of_check(pair.name, checked, stored)
    return Result(_outcome(pair.name, sheet), sheet_format(settings.format_name).write(sheet))


def _outcome(name: str, sheet: Sheet) -> Outcome:
    standing = [found.finding.severity for found in sheet.open_findings()]
    counts = tuple(standing.count(severity) for severity in Severity)
    return Outcome(name, len(sheet.quotes), counts, starter=sheet.starter)


@lru_cache(maxsize=1)
def _engines(settings: BatchSettings) -> Engines:
    return open_engines(list(map(Path, settings.models)), settings.use_model, use_judge=settings.use_judge)


class NoRendering(InputError):
    def __init__(self, pair: PairOfFiles) -> None:
        self.pair = pair
        first = pair.sources[0].name if pair.sources else pair.name
        super().__init__(f"{first} has no English text beside it: name one {pair.name}-en, with its own ending.")
