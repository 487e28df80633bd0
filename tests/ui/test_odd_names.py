"""Files whose names are no text, or have line breaks: the window opens, exports and remembers them like any other."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from quoteverify.case.case import Case
from quoteverify.records.checked import CheckedQuote
from quoteverify.records.document import Role
from quoteverify.records.review import Verdict
from quoteverify.system.legible import path_as_text, path_of_text
from tests.support.person import PATIENCE
from tests.ui.conftest import MakeWindow, fake_worker, loaded
from ui.models.files import ChosenFile

ODD = (b"caf\xe9.qvcase", b"two\nlines\tand a tab.qvcase", b"raw:%41.qvcase", b"\xff\xfe \xd0\xb0.qvcase")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such names of files")


@given(st.binary(min_size=1).filter(lambda name: b"\0" not in name))
def test_every_path_is_one_line_of_text_and_comes_back_from_it(name: bytes) -> None:
    path = Path(os.fsdecode(name))
    text = path_as_text(path)
    assert text.encode("utf-8").decode("utf-8").isprintable()
    assert path_of_text(text) == path


@pytest.mark.parametrize("name", ODD)
def test_a_case_of_any_name_is_made_exported_and_opened_again(
    qtbot: QtBot,
    make_window: MakeWindow,
    files: tuple[Path, Path],
    chosen: list[ChosenFile],
    quotes: list[CheckedQuote],
    tmp_path: Path,
    name: bytes,
) -> None:
    case = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    window = make_window()
    with qtbot.waitSignal(window.session.opened):
        window.session.create(case, chosen)
    window.session.begin_check(afresh=True)
    with qtbot.waitSignal(window.session.check_kept):
        rendering, source = loaded(files[1], Role.RENDERING), loaded(files[0], Role.SOURCE)
        window.session.take_whole(fake_worker().found_in(rendering, [source]))
        window.session.take(quotes)
        window.session.end_check()
    qtbot.waitUntil(lambda: window.review.shown, timeout=PATIENCE)
    entry = window.session.queue.entries[0]
    window.session.decisions.set_verdict(entry.id, Verdict.FAITHFUL)
    window.actions_.export.trigger()
    dialog = window.exports.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.made is not None, timeout=PATIENCE)
    window.exports.save_to(tmp_path / "sheet.html")
    qtbot.waitUntil(lambda: "The sheet is written" in window.messages.text, timeout=PATIENCE)
    (tmp_path / "sheet.html").unlink()
    window.messages.hide()
    window.actions_.again.trigger()
    qtbot.waitUntil(lambda: "The sheet is written" in window.messages.text, timeout=PATIENCE)
    assert (tmp_path / "sheet.html").is_file()
    assert [recent.path for recent in window.state.recent] == [case]
    window.close()
    with Case.open(case) as again:
        assert again.decision(entry.checked.key).verdict is Verdict.FAITHFUL


def test_a_document_of_any_name_is_read(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9\n-en.txt"))
    path.write_text("“We will go,” he said.", encoding="utf-8")
    window = make_window()
    with qtbot.waitSignal(window.casework.reader.read, timeout=PATIENCE) as read:
        window.casework.reader.load([path])
    assert read.args is not None
    assert read.args[0].path == path
