"""An encrypted case: nothing of it lies in clear, and all that protects a case in clear protects it."""

import os
import random
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from quoteverify.case.case import Case, CaseDamaged, CaseGone, CaseInUse, CaseNotWritable, CaseReadOnly, NotACase
from quoteverify.errors import InputError
from quoteverify.records.review import Decision, Verdict
from quoteverify.sheets.data import json_sheet
from quoteverify.sheets.sheet import sheet_of_case
from quoteverify.system import encryption
from quoteverify.system.encryption import EncryptionMissing, PassphraseNeeded, PassphraseWrong
from quoteverify.system.places import OVERRIDE
from tests.support.full_case import SOURCES, full_case
from tests.support.paths import ROOT

pytest.importorskip("sqlcipher3", reason="sqlcipher3 is not installed")

WORDS = "пять слов, die niemand errät"
OTHER = "quite another one"
DISTORTED = Decision(Verdict.DISTORTED, "“should” is new", "Ada")
SENTENCES = (*(text for _, text in SOURCES.values()), "We did not vote for this law", "“should” adds an obligation")


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "border.qvcase"


@pytest.fixture
def case(path: Path) -> Iterator[Case]:
    with full_case(path) as made:
        made.set_passphrase(WORDS)
        yield made


def in_clear(folder: Path) -> list[str]:
    """The files of a folder that hold a sentence of the case, its name or anything of SQLite in clear."""
    wanted = [text.encode(code) for text in SENTENCES for code in ("utf-8", "utf-16-le")]
    wanted += [b"SQLite format 3", b"CREATE TABLE", b"officer-ru.txt"]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if any(words in path.read_bytes() for words in wanted)]


def content(case: Case) -> object:
    return case.checked(), case.record(), case.files()


def test_the_search_finds_what_lies_in_clear(path: Path) -> None:
    full_case(path).close()
    assert in_clear(path.parent) == ["border.qvcase"]


def test_a_case_keeps_everything_when_a_passphrase_is_set_changed_and_removed(path: Path) -> None:
    with full_case(path) as case:
        whole = content(case)
        for passphrase in (WORDS, OTHER, "", WORDS):
            case.set_passphrase(passphrase)
            assert content(case) == whole
            assert case.encrypted is bool(passphrase)
            assert bool(in_clear(path.parent)) is not bool(passphrase)
    with Case.open(path, WORDS) as case:
        assert content(case) == whole
        assert not case.damage


def test_while_it_is_written_nothing_lies_in_clear(case: Case, tmp_path: Path) -> None:
    for number in range(30):
        case.decide("key", Decision(Verdict.DISTORTED, SENTENCES[number % len(SENTENCES)], "Ada"))
        assert in_clear(tmp_path) == []
    assert len(list(tmp_path.glob("border.qvcase*"))) > 1, "there is no journal to look into"
    case.close()
    assert in_clear(tmp_path) == []


def test_a_new_case_can_be_encrypted_from_its_first_byte(path: Path) -> None:
    with Case.create(path, WORDS) as case:
        case.decide("key", DISTORTED)
        assert in_clear(path.parent) == []
    with Case.open(path, WORDS) as case:
        assert case.decision("key").verdict is Verdict.DISTORTED


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_it_is_for_its_owner_alone(case: Case, path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_without_its_passphrase_it_is_not_opened_and_the_sentence_says_why(case: Case, path: Path) -> None:
    case.close()
    with pytest.raises(PassphraseNeeded, match="is encrypted: give its passphrase"):
        Case.open(path)
    for wrong in (OTHER, WORDS.upper(), f"{WORDS} ", "x"):
        with pytest.raises(PassphraseWrong, match=r"does not open .* where it is forgotten, nobody can"):
            Case.open(path, wrong)
    Case.open(path, WORDS).close()


def test_a_passphrase_is_the_same_however_the_keyboard_composes_it(path: Path) -> None:
    Case.create(path, "caf\N{LATIN SMALL LETTER E WITH ACUTE} \N{CYRILLIC SMALL LETTER SHORT I}").close()
    Case.open(path, "cafe\N{COMBINING ACUTE ACCENT} \N{CYRILLIC SMALL LETTER I}\N{COMBINING BREVE}").close()


@pytest.mark.parametrize("passphrase", ["'; DROP TABLE file; --", "a\"b'c`d", "x'0011'", "a\0b", "🔑" * 40, " "])
def test_any_signs_make_a_passphrase(path: Path, passphrase: str) -> None:
    Case.create(path, passphrase).close()
    Case.open(path, passphrase).close()
    with pytest.raises(PassphraseWrong):
        Case.open(path, passphrase + "x")


def test_a_case_in_clear_opens_whatever_passphrase_is_given(path: Path) -> None:
    full_case(path).close()
    with Case.open(path, WORDS) as case:
        assert not case.encrypted


def test_no_flipped_bit_changes_it_unnoticed_and_the_rest_can_be_read(case: Case, path: Path) -> None:
    whole = content(case)
    case.close()
    sound = path.read_bytes()
    chance = random.Random(18)
    unnoticed, read, sentences = 0, 0, set()
    for _ in range(10):
        at = chance.randrange(16, len(sound))
        path.write_bytes(sound[:at] + bytes([sound[at] ^ 1 << chance.randrange(8)]) + sound[at + 1 :])
        try:
            with Case.open(path, WORDS) as again:
                unnoticed += not again.damage and content(again) != whole
                if again.damage:
                    read += bool(again.files()) and bool(again.checked().quotes)
                    with pytest.raises(CaseReadOnly):
                        again.decide("key", DISTORTED)
        except InputError as error:
            sentences.add(type(error))
    assert unnoticed == 0
    assert read > 2
    assert sentences <= {CaseDamaged}, "damage is not taken for a wrong passphrase"


def test_a_damaged_beginning_is_told_from_a_wrong_passphrase(case: Case, path: Path) -> None:
    case.close()
    sound = path.read_bytes()
    path.write_bytes(sound[:3000] + bytes(50) + sound[3050:])
    with pytest.raises(CaseDamaged, match="its beginning cannot be decrypted"):
        Case.open(path, WORDS)
    with pytest.raises(PassphraseWrong):
        Case.open(path, OTHER)


def test_half_a_file_is_damage(case: Case, path: Path) -> None:
    case.close()
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2 + 100])
    with pytest.raises(CaseDamaged):
        Case.open(path, WORDS)


def test_a_damaged_one_is_rescued_under_its_passphrase(case: Case, path: Path, tmp_path: Path) -> None:
    case.close()
    spoiled = bytearray(path.read_bytes())
    spoiled[-2000] ^= 1
    path.write_bytes(spoiled)
    with Case.open(path, WORDS) as again:
        assert again.damage
        assert "case file" in json_sheet.write(sheet_of_case(again)).decode()
        with pytest.raises(CaseReadOnly):
            again.set_passphrase("")
        again.save_as(tmp_path / "rest.qvcase")
        again.decide("key", DISTORTED)
    assert in_clear(tmp_path) == []
    with Case.open(tmp_path / "rest.qvcase", WORDS) as rest:
        assert rest.decision("key").verdict is Verdict.DISTORTED


def test_noise_is_no_case(tmp_path: Path) -> None:
    (tmp_path / "noise.qvcase").write_bytes(random.Random(1).randbytes(8192))
    with pytest.raises(PassphraseWrong):
        Case.open(tmp_path / "noise.qvcase", WORDS)
    (tmp_path / "text.qvcase").write_text("This is no case. " * 1000, encoding="utf-8")
    with pytest.raises(NotACase):
        Case.open(tmp_path / "text.qvcase", WORDS)


def test_an_encrypted_file_of_another_program_is_refused(tmp_path: Path) -> None:
    with encryption.connect_encrypted(tmp_path / "a.qvcase", WORDS, 1.0) as db:
        db.execute("CREATE TABLE property (name TEXT)")
    db.close()
    with pytest.raises(NotACase, match="another program"):
        Case.open(tmp_path / "a.qvcase", WORDS)


def test_a_trigger_in_an_encrypted_case_is_refused(case: Case, path: Path) -> None:
    case.close()
    db = encryption.connect_encrypted(path, WORDS, 1.0)
    db.execute("CREATE TRIGGER gone AFTER INSERT ON decision BEGIN DELETE FROM decision; END")
    db.close()
    with pytest.raises(CaseDamaged, match="not the program's own"):
        Case.open(path, WORDS)


def test_it_is_open_once(case: Case, path: Path) -> None:
    with pytest.raises(CaseInUse):
        Case.open(path, WORDS)


def test_what_is_decided_once_the_file_is_gone_is_saved_elsewhere_encrypted(case: Case, tmp_path: Path) -> None:
    case.path.unlink()
    with pytest.raises(CaseGone):
        case.decide("key", DISTORTED)
    with pytest.raises(CaseGone):
        case.set_passphrase(OTHER)
    case.save_as(tmp_path / "elsewhere.qvcase")
    case.decide("key", DISTORTED)
    case.close()
    assert in_clear(tmp_path) == []
    with Case.open(tmp_path / "elsewhere.qvcase", WORDS) as again:
        assert len(again.checked().quotes) == 4


def test_where_nothing_can_be_written_the_passphrase_stays_and_so_does_the_case(case: Case, path: Path) -> None:
    part = path.with_name(f".{path.name}.part")
    part.mkdir()
    with pytest.raises(CaseNotWritable):
        case.set_passphrase(OTHER)
    case.decide("key", DISTORTED)
    case.close()
    part.rmdir()
    with Case.open(path, WORDS) as again:
        assert again.decision("key").verdict is Verdict.DISTORTED


def test_without_the_library_a_sentence_names_the_extra(
    case: Case, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case.close()
    monkeypatch.delitem(sys.modules, "quoteverify.system.sqlcipher", raising=False)
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    with pytest.raises(EncryptionMissing, match=r"pip install 'quoteverify\[passphrase\]'"):
        Case.open(path, WORDS)
    with full_case(path.with_name("clear.qvcase")) as clear, pytest.raises(EncryptionMissing):
        clear.set_passphrase(WORDS)
    with Case.open(path.with_name("clear.qvcase")) as clear:
        assert not clear.encrypted


def test_what_models_computed_for_it_lies_under_the_same_passphrase(case: Case, data: Path) -> None:
    assert case.private is not None
    memory = case.private.open()
    assert memory is not None
    memory.keep({b"key": SENTENCES[0].encode()})
    assert in_clear(data) == []
    memory.close()
    assert in_clear(data) == []
    again = case.private.open()
    assert again is not None
    assert again.recall([b"key"]) == {b"key": SENTENCES[0].encode()}
    again.close()
    case.set_passphrase(OTHER)
    assert list(data.glob("memory-*")) == [], "nobody can read it any more"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no core files")
def test_a_crash_writes_no_image_of_the_memory(case: Case) -> None:
    import resource

    assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
    work = "import resource; from quoteverify.case.case import Case; from pathlib import Path; import sys\n"
    work += "resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)\n"
    work += "Case.open(Path(sys.argv[1]), sys.argv[2]).close(); print(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    case.close()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", work, str(case.path), WORDS]
    assert subprocess.run(command, env=environment, capture_output=True, check=True).stdout == b"0\n"


WORK = """
import sys
from pathlib import Path
from quoteverify.case.case import Case
path, present, *both = sys.argv[1:]
case = Case.open(Path(path), present)
print("begun", flush=True)
while True:
    case.decide("key", case.decision("key"))
    present = both[both[0] == present]
    case.set_passphrase(present)
"""


def test_what_a_killed_program_left_in_clear_beside_a_case_goes_when_it_is_encrypted(path: Path) -> None:
    case = full_case(path)
    path.with_name(f"{path.name}-journal").write_bytes(bytes(512) + SENTENCES[0].encode())
    path.with_name(f".{path.name}.part").write_bytes(SENTENCES[0].encode())
    case.set_passphrase(WORDS)
    assert in_clear(path.parent) == []
    case.close()
    path.with_name(f".{path.name}.part").write_bytes(SENTENCES[0].encode())
    Case.open(path, WORDS).close()
    assert in_clear(path.parent) == []


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Unix does")
def test_a_kill_while_the_passphrase_changes_leaves_the_case_under_one_of_them(case: Case, tmp_path: Path) -> None:
    whole = case.checked()
    case.close()
    chance, present = random.Random(11), WORDS
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    for _ in range(6):
        work = [sys.executable, "-c", WORK, str(case.path), present, WORDS, OTHER]
        with subprocess.Popen(work, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "begun\n"
            with pytest.raises(subprocess.TimeoutExpired):
                child.wait(chance.uniform(0.05, 0.8))
            child.kill()
        assert in_clear(tmp_path) == []
        present = next(words for words in (WORDS, OTHER) if _opens(case.path, words))
        with Case.open(case.path, present) as again:
            assert not again.damage
            assert again.checked() == whole
        assert {path.name for path in tmp_path.iterdir()} <= {"data", "border.qvcase", "border.qvcase-journal"}


def _opens(path: Path, passphrase: str) -> bool:
    try:
        Case.open(path, passphrase).close()
    except PassphraseWrong:
        return False
    return True
