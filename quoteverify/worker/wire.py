"""Wire: what the window and the worker process say to each other, one JSON object a line, UTF-8.

The window sends requests, each with a ``job`` number of its own; the worker does them in order and answers with
events of the same number. Every job ends with exactly one of ``loaded``, ``looked``, ``written``, ``drawn``,
``installed``, ``done``, ``stopped`` or ``failed``. A ``cancel`` may arrive at any time; jobs that wait are cancelled as
well. The end of the requests ends the worker. A process that ends before its job did has crashed: its job is lost,
results sent before it are not.
"""

from typing import TypeVar

import msgspec

from quoteverify.engines.memory import PrivateMemory
from quoteverify.records.checked import CheckedQuote, DocumentFindings, LoadedFile
from quoteverify.records.choices import Choices
from quoteverify.records.document import AS_IT_COMES, Document, Line, Options
from quoteverify.records.handwork import NOTHING, Handwork
from quoteverify.sheets.options import EVERYTHING, SheetOptions
from quoteverify.sheets.sheet import Sheet

PROTOCOL = 1


class Request(msgspec.Struct, frozen=True, tag_field="do", tag=str.lower):
    job: int


class Load(Request, frozen=True):
    """Read a file; ``language`` is its BCP 47 tag where a person gave one, ``options`` how a person wants it read.
    Ends with ``loaded``."""

    path: str
    language: str | None = None
    options: Options = AS_IT_COMES


class Look(Request, frozen=True):
    """Find out what there is to choose about how a file is read. Ends with ``looked``."""

    path: str
    options: Options = AS_IT_COMES


class Paste(Request, frozen=True):
    """Read text from the clipboard; ``name`` is what it is called. Ends with ``loaded``."""

    text: str
    name: str
    language: str | None = None


class Type(Request, frozen=True):
    """Make a document of lines typed by a person, at a time (ISO 8601 with its zone). Ends with ``loaded``."""

    lines: tuple[Line, ...]
    by: str
    at: str
    name: str
    language: str | None = None


class CheckRequest(Request, frozen=True, tag="check"):
    """Check every quote. ``models`` are folders, preferred to those installed; ``known`` the results that are there
    already, the ``basis`` of each by the id of its quote: those that would come out the same are left out; ``private``
    where an encrypted case remembers. Ends with ``done``."""

    files: tuple[LoadedFile, ...]
    models: tuple[str, ...] = ()
    use_model: bool = True
    use_judge: bool = True
    profile: str = "default"
    known: dict[str, str] = {}
    handwork: Handwork = NOTHING
    private: PrivateMemory | None = None


class Write(Request, frozen=True):
    """Write a sheet in the format of this name to a file, as the options ask. Ends with ``written``."""

    sheet: Sheet
    format: str
    path: str
    options: SheetOptions = EVERYTHING


class Copy(Request, frozen=True):
    """Write the bytes of a file to another place: what was looked at is what is kept. Ends with ``written``."""

    path: str
    target: str


class Restore(Request, frozen=True):
    """Make a case file of a JSON sheet that holds a whole case. Ends with ``written``."""

    path: str
    target: str


class Draw(Request, frozen=True):
    """Draw a page of a PDF, 0-based, ``width`` pixels wide. Ends with ``drawn``."""

    path: str
    page: int
    width: int


class ListModels(Request, frozen=True, tag="models"):
    """Name the models there are. Ends with ``installed``."""


class Install(Request, frozen=True):
    """Install a model from its folder, archive or export; ``step`` tells how it goes. Ends with ``installed``."""

    path: str


class Fetch(Request, frozen=True):
    """Download a published model, a pair like ``ru-en`` or a name, and install it: the only request that uses the
    network. ``step`` tells how it goes. Ends with ``installed``."""

    wanted: str


class Uninstall(Request, frozen=True):
    """Remove the installed model of this name. Ends with ``installed``."""

    name: str


class Export(Request, frozen=True):
    """Write the installed model of this name to one file. Ends with ``installed``."""

    name: str
    path: str


class Erase(Request, frozen=True):
    """Forget all that models computed. Ends with ``installed``."""


class Cancel(Request, frozen=True):
    """Stop the job of this number soon."""


class Event(msgspec.Struct, frozen=True, tag_field="is", tag=str.lower):
    job: int


class Ready(Event, frozen=True):
    """The first event of a worker (``job`` 0)."""

    protocol: int = PROTOCOL


class Loaded(Event, frozen=True):
    """``sides`` are there for a file that holds source and rendering: how each of them is read."""

    document: Document
    sides: tuple[Options, Options] | None = None


class Looked(Event, frozen=True):
    choices: Choices


class Whole(Event, frozen=True):
    """What was found in one rendering as a whole."""

    found: DocumentFindings


class Checked(Event, frozen=True):
    quote: CheckedQuote


class CheckProgress(Event, frozen=True, tag="progress"):
    """Quotes done, and quotes in all."""

    done: int
    all: int


class Step(Event, frozen=True):
    """What a long job is doing, in a short phrase."""

    text: str


class Model(msgspec.Struct, frozen=True):
    """A model; languages are BCP 47 primary subtags (``*`` any), ``size`` is in bytes. ``runtime`` tells what runs it
    (``int8``, ``float32``, ``reference``; empty where that is not decided); a ``starter`` came with the program."""

    name: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    revision: str
    size: int
    runtime: str = ""
    licence: str = ""
    starter: bool = False


class Installed(Event, frozen=True):
    """The models there are now, in the order in which they are preferred, and how many outputs of models are
    remembered in how many bytes."""

    models: tuple[Model, ...]
    remembered: int = 0
    memory_bytes: int = 0


class Done(Event, frozen=True):
    pass


class Written(Event, frozen=True):
    """``names`` are words of a sheet with pseudonyms that may still name somebody."""

    names: tuple[str, ...] = ()


class Drawn(Event, frozen=True):
    """A page as PNG, and how many pages the PDF has."""

    image: bytes
    pages: int


class JobStopped(Event, frozen=True, tag="stopped"):
    """The job was cancelled; what it gave before is sound."""


class Failed(Event, frozen=True):
    """``message`` is a sentence for the user; ``report`` is there where the program itself failed."""

    message: str
    report: str | None = None


AnyRequest = (
    Load
    | Look
    | Paste
    | Type
    | CheckRequest
    | Write
    | Copy
    | Restore
    | Draw
    | ListModels
    | Install
    | Fetch
    | Uninstall
    | Export
    | Erase
    | Cancel
)
AnyEvent = (
    Ready
    | Loaded
    | Looked
    | Whole
    | Checked
    | CheckProgress
    | Step
    | Installed
    | Done
    | Written
    | Drawn
    | JobStopped
    | Failed
)

ENDINGS = (Loaded, Looked, Written, Drawn, Installed, Done, JobStopped, Failed)

M = TypeVar("M")


class Broken(ValueError):
    """A line that is no message of this protocol."""


def line(message: Request | Event) -> bytes:
    """A message as one line, its newline included."""
    return msgspec.json.encode(message) + b"\n"


def read_request(data: bytes) -> AnyRequest:
    """Raises Broken."""
    return _read(_REQUESTS, data)


def read_event(data: bytes) -> AnyEvent:
    """Raises Broken."""
    return _read(_EVENTS, data)


def _read(decoder: "msgspec.json.Decoder[M]", data: bytes) -> M:
    try:
        return decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Broken(str(error)) from error


_REQUESTS: msgspec.json.Decoder[AnyRequest] = msgspec.json.Decoder(AnyRequest)
_EVENTS: msgspec.json.Decoder[AnyEvent] = msgspec.json.Decoder(AnyEvent)
