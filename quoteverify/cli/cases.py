"""The case of a check: the files it adds, which of them were corrected, and where the results are kept."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quoteverify.case.case import Case, CaseReadOnly, StoredFile
from quoteverify.case.casefile import is_there, new_case_file
from quoteverify.case.moving import Move
from quoteverify.case.revision import Change, Revision
from quoteverify.check.mismatch import sentence
from quoteverify.cli.console import say
from quoteverify.engines.memory import PrivateMemory
from quoteverify.errors import InputError
from quoteverify.records.checked import CheckedCase
from quoteverify.records.document import Role
from quoteverify.records.findings import PAIRING, QUOTES
from quoteverify.records.handwork import HANDWORK, NOTHING, Handwork
from quoteverify.sheets.sheet import Sheet, sheet_of_case
from quoteverify.system.legible import name_of, name_of_path


class NothingToCheck(InputError):
    def __init__(self) -> None:
        super().__init__("Name an English file to check with --rendering FILE, or a case that exists with --case PATH.")


@dataclass(frozen=True, slots=True)
class Gathered:
    """What is checked: the files, sources first, and what people set by hand in their texts. ``corrected`` are those
    of the files that take the place of another version, each after the path of that one in the case. ``private`` is
    where an encrypted case remembers."""

    files: tuple[StoredFile, ...]
    handwork: Handwork = NOTHING
    corrected: tuple[tuple[str, StoredFile], ...] = ()
    private: PrivateMemory | None = None


def gather(case: Path | None, given: Sequence[StoredFile], passphrase: str = "") -> Gathered:
    """The files given; a role without any takes those of the case, where one exists. Raises NothingToCheck.

    A file of the same name and role as one of the case is that one, or the corrected version of it.
    """
    held: tuple[StoredFile, ...] = ()
    handwork = NOTHING
    private = PrivateMemory() if passphrase else None
    if case is not None and is_there(case):
        with Case.open(case, passphrase) as opened:
            opened.require_whole()
            held, handwork, private = opened.files(), opened.handwork(), opened.private
    files: list[StoredFile] = []
    corrected: list[tuple[str, StoredFile]] = []
    for file in given:
        former = _former(file, held, given)
        if former is None:
            files.append(file)
        elif _same(former, file):
            files.append(replace(file, loaded=replace(file.loaded, path=former.loaded.path)))
        else:
            files.append(file)
            corrected.append((former.loaded.path, file))
            texts = former.loaded.document.text, file.loaded.document.text
            handwork = Move(former.loaded.path, texts[0], file.loaded.path, texts[1]).handwork(handwork)
    roles = {file.loaded.role for file in given}
    files.extend(file for file in held if file.loaded.role not in roles)
    files.sort(key=lambda file: file.loaded.role is Role.RENDERING)
    if not any(file.loaded.role is Role.RENDERING for file in files):
        raise NothingToCheck
    return Gathered(tuple(files), handwork, tuple(corrected), private)


def _same(file: StoredFile, other: StoredFile) -> bool:
    """Whether both are the same bytes, read as the same text: another encoding or column gives another text."""
    return (file.content, file.loaded.document.text) == (other.content, other.loaded.document.text)


def _former(new: StoredFile, held: Sequence[StoredFile], given: Sequence[StoredFile]) -> StoredFile | None:
    """The file of the case that a given one is: of the same path, or the only one of its name and role."""
    alike = [file for file in held if _trait(file) == _trait(new)]
    same = [file for file in alike if file.loaded.path == new.loaded.path]
    if same:
        return same[0]
    alone = len(alike) == 1 and sum(_trait(file) == _trait(new) for file in given) == 1
    return alike[0] if alone else None


def _trait(file: StoredFile) -> tuple[str, Role]:
    return name_of(file.loaded.path), file.loaded.role


def keep(path: Path, gathered: Gathered, checked: CheckedCase, quiet: bool, passphrase: str = "") -> Sheet:
    """Write a run to its case file: a new one is made beside its place, encrypted where a passphrase is given, and
    moved there when whole."""
    if is_there(path):
        with Case.open(path, passphrase) as case:
            for former, new in gathered.corrected:
                case.revise(former, new, by="")
            case.put_run(gathered.files, checked)
            for revision in case.compare_revisions():
                _tell(revision, quiet)
            return sheet_of_case(case)
    with new_case_file(path) as part, Case.create(part, passphrase) as case:
        case.set_property("name", name_of_path(path.stem))
        case.put_run(gathered.files, checked)
        sheet = sheet_of_case(case)
    return replace(sheet, case_file=name_of_path(path.name))


def _tell(revision: Revision, quiet: bool) -> None:
    counts = ", ".join(f"{revision.count(change)} {change.value}" for change in Change)
    say(f"{name_of(revision.file)} was corrected: of its quotes {counts}; what did not change stays decided.", quiet)


def tell_unfit(checked: CheckedCase, quiet: bool) -> None:
    """Say what was set by hand and does not hold in this run, and which files do not seem to belong together or have
    no quotes."""
    for item in checked.not_checked:
        if item.check == HANDWORK:
            say(f"Not applied: {item.reason}.", quiet)
        elif item.check in (PAIRING, QUOTES):
            say(sentence(item.reason), quiet)


def tell_damage(case: Case) -> None:
    """Say what of a case is missing, even to a person who wants to be told little."""
    if case.damage:
        say(str(CaseReadOnly(case.path, case.damage)))
