"""The window and encrypted cases: it asks for the passphrase, sets, changes and removes one."""

import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from quoteverify.case.case import Case
from quoteverify.case.dismissals import dismissals, remember
from quoteverify.engines.memory import key, open_memory
from quoteverify.records.dismissed import DismissedBefore
from quoteverify.records.findings import State
from quoteverify.records.review import Decision, Verdict
from quoteverify.system.encryption import is_encrypted
from quoteverify.system.places import OVERRIDE
from tests.support.person import PATIENCE, dialog, press, push, says, seen, sit_down, write
from tests.ui.conftest import MakeWindow
from ui.views.newcase import NewCaseDialog
from ui.views.passphrase import PassphraseDialog, UnlockDialog
from ui.window import MainWindow

pytest.importorskip("sqlcipher3", reason="sqlcipher3 is not installed")

WORDS, OTHER = "пять слов, die niemand errät", "quite another one"


def choose(qtbot: QtBot, window: MainWindow, passphrase: str, button: str = "Encrypt") -> None:
    """Give the open case a passphrase, as a person does."""
    window.actions_.passphrase.trigger()
    asked = dialog(qtbot, PassphraseDialog)
    assert "forgotten passphrase cannot be recovered by anybody" in says(asked)
    for field in ("New passphrase", "The same again"):
        write(seen(asked, QLineEdit, field), passphrase)
    push(asked, button)


def unlock(qtbot: QtBot, passphrase: str) -> None:
    asked = dialog(qtbot, UnlockDialog)
    write(seen(asked, QLineEdit, "Passphrase"), passphrase)
    push(asked, "Open")


@pytest.fixture
def encrypted(qtbot: QtBot, reviewed: MainWindow) -> MainWindow:
    choose(qtbot, reviewed, WORDS)
    qtbot.waitUntil(lambda: "The case is encrypted" in reviewed.messages.text, timeout=PATIENCE)
    return reviewed


def test_an_encrypted_case_is_written_to_and_opened_again(
    qtbot: QtBot, encrypted: MainWindow, case: Path, make_window: MakeWindow
) -> None:
    assert is_encrypted(case)
    sit_down(qtbot, encrypted)
    encrypted.review.queue.list.setFocus()
    press("5")
    encrypted.close()
    window = make_window()
    window.casework.open_case(case)
    unlock(qtbot, OTHER)
    asked = dialog(qtbot, UnlockDialog)
    qtbot.waitUntil(lambda: "does not open" in says(dialog(qtbot, UnlockDialog)), timeout=PATIENCE)
    assert "nobody can open the file" in says(asked)
    unlock(qtbot, WORDS)
    qtbot.waitUntil(lambda: window.session.path == case, timeout=PATIENCE)
    assert [entry.decision.verdict for entry in window.session.queue.entries].count(Verdict.DISTORTED) == 1


def test_who_knows_no_passphrase_keeps_the_case_that_is_open(
    qtbot: QtBot, encrypted: MainWindow, case: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.qvcase"
    Case.create(other, OTHER).close()
    encrypted.casework.open_case(other)
    dialog(qtbot, UnlockDialog).reject()
    assert encrypted.session.path == case


def test_the_passphrase_is_changed_and_removed(qtbot: QtBot, encrypted: MainWindow, case: Path) -> None:
    choose(qtbot, encrypted, OTHER, "Change passphrase")
    qtbot.waitUntil(lambda: encrypted.messages.text.startswith("The case is encrypted"), timeout=PATIENCE)
    encrypted.messages.hide()
    encrypted.actions_.passphrase.trigger()
    push(dialog(qtbot, PassphraseDialog), "Remove passphrase")
    qtbot.waitUntil(lambda: "not encrypted any more" in encrypted.messages.text, timeout=PATIENCE)
    encrypted.close()
    with Case.open(case) as again:
        assert len(again.checked().quotes) == 5


def test_two_passphrases_that_differ_set_none(qtbot: QtBot, reviewed: MainWindow) -> None:
    reviewed.actions_.passphrase.trigger()
    asked = dialog(qtbot, PassphraseDialog)
    assert not seen(asked, QPushButton, "Encrypt").isEnabled()
    write(seen(asked, QLineEdit, "New passphrase"), "one")
    write(seen(asked, QLineEdit, "The same again"), "on")
    assert not seen(asked, QPushButton, "Encrypt").isEnabled()
    assert "not the same yet" in says(asked)
    field = seen(asked, QLineEdit, "New passphrase")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    seen(asked, QCheckBox, "Show what is typed").click()
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    asked.reject()


def test_what_was_remembered_in_clear_is_erased(
    qtbot: QtBot, reviewed: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    memory = open_memory()
    assert memory is not None
    memory.keep({key("a"): b"We did not vote"})
    memory.close()
    choose(qtbot, reviewed, WORDS)

    def in_clear() -> bool:
        return any(b"We did not vote" in file.read_bytes() for file in (tmp_path / "data").glob("memory*"))

    assert in_clear()
    qtbot.waitUntil(lambda: not in_clear(), timeout=PATIENCE)


def test_what_is_dismissed_in_an_encrypted_case_is_remembered_for_no_other(
    qtbot: QtBot, reviewed: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    remember("aa", DismissedBefore("fine", case="officer", source="Туда идём"))
    remember("bb", DismissedBefore("fine", case="another case", source="Чё стоишь"))
    choose(qtbot, reviewed, WORDS)
    qtbot.waitUntil(lambda: set(dismissals()) == {"bb"}, timeout=PATIENCE)
    entry = next(entry for entry in reviewed.session.queue.entries if entry.checked.findings)
    reviewed.session.decisions.set_finding(
        entry.id, entry.checked.findings[0].key, State.DISMISSED, "the house allows it"
    )
    reviewed.close()
    assert set(dismissals()) == {"bb"}


@pytest.mark.parametrize("passphrase", [WORDS, OTHER])
def test_an_encrypted_copy_is_merged_and_its_passphrase_asked_for_where_it_is_another(
    qtbot: QtBot, reviewed: MainWindow, case: Path, tmp_path: Path, passphrase: str
) -> None:
    copy = tmp_path / "copy.qvcase"
    copy.write_bytes(case.read_bytes())
    with Case.open(copy) as theirs:
        key_ = theirs.checked().quotes[0].key
        theirs.decide(key_, Decision(Verdict.FAITHFUL, "fine", "B. Reader"))
        theirs.set_passphrase(passphrase)
    choose(qtbot, reviewed, WORDS)
    qtbot.waitUntil(lambda: "The case is encrypted" in reviewed.messages.text, timeout=PATIENCE)
    reviewed.session.merge(copy)
    if passphrase == OTHER:
        unlock(qtbot, "no")
        qtbot.waitUntil(lambda: "does not open" in says(dialog(qtbot, UnlockDialog)), timeout=PATIENCE)
        unlock(qtbot, OTHER)
    qtbot.waitUntil(lambda: "Merged" in reviewed.messages.text, timeout=PATIENCE)
    assert reviewed.session.path == case


def test_a_case_that_is_saved_elsewhere_stays_encrypted(qtbot: QtBot, encrypted: MainWindow, tmp_path: Path) -> None:
    with qtbot.waitSignal(encrypted.session.moved, timeout=PATIENCE):
        encrypted.session.save_as(tmp_path / "elsewhere.qvcase")
    encrypted.close()
    Case.open(tmp_path / "elsewhere.qvcase", WORDS).close()


def new_case(qtbot: QtBot, window: MainWindow, files: Iterable[Path]) -> NewCaseDialog:
    """The dialog for a case of these files, once they are read."""
    window.casework.take(list(files))
    asked = dialog(qtbot, NewCaseDialog)
    qtbot.waitUntil(lambda: not asked.obstacle(), timeout=PATIENCE)
    return asked


def test_a_new_case_is_encrypted_from_its_first_byte(
    qtbot: QtBot, make_window: MakeWindow, files: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    monkeypatch.setenv(OVERRIDE, str(data))
    window = make_window()
    asked = new_case(qtbot, window, files)
    sit_down(qtbot, asked)
    seen(asked, QCheckBox, "Encrypt the case under a passphrase").click()
    create = seen(asked, QPushButton, "Create and check")
    assert not create.isEnabled()
    assert "Type the passphrase of the case, twice" in says(asked)
    write(seen(asked, QLineEdit, "Passphrase"), WORDS)
    write(seen(asked, QLineEdit, "The same again"), WORDS[:-1])
    assert not create.isEnabled()
    assert "not the same yet" in says(asked)
    write(seen(asked, QLineEdit, "The same again"), WORDS)
    path = asked.place.path
    in_clear: list[Path] = []

    def look() -> None:
        """At every moment of its making and checking."""
        if path.exists() and path.stat().st_size and not is_encrypted(path):
            in_clear.append(path)
        written = [file for file in (*path.parent.glob(f"*{path.name}*"), *data.rglob("*")) if file.is_file()]
        words = (b"This way", "Туда".encode())
        in_clear.extend(file for file in written if any(word in file.read_bytes() for word in words))

    window.run.progressed.connect(look)
    window.session.opened.connect(look)
    with qtbot.waitSignal(window.session.check_kept, timeout=PATIENCE):
        push(asked, "Create and check")
    look()
    window.close()
    look()
    assert in_clear == []
    assert is_encrypted(path)
    with Case.open(path, WORDS) as case:
        assert len(case.checked().quotes) == 5


def test_a_case_is_in_clear_where_no_passphrase_is_wanted_after_all(
    qtbot: QtBot, make_window: MakeWindow, files: tuple[Path, Path]
) -> None:
    window = make_window()
    asked = new_case(qtbot, window, files)
    sit_down(qtbot, asked)
    wanted = seen(asked, QCheckBox, "Encrypt the case under a passphrase")
    wanted.click()
    write(seen(asked, QLineEdit, "Passphrase"), WORDS)
    wanted.click()
    path = asked.place.path
    with qtbot.waitSignal(window.session.check_kept, timeout=PATIENCE):
        push(asked, "Create and check")
    window.close()
    Case.open(path).close()


def test_without_encryption_installed_none_is_offered(
    qtbot: QtBot, make_window: MakeWindow, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    asked = new_case(qtbot, make_window(), files)
    offered = seen(asked, QCheckBox, "Encrypt the case under a passphrase")
    assert not offered.isEnabled()
    assert "pip install" in offered.toolTip()
    asked.reject()
