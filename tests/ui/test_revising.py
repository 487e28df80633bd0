"""A corrected article in the real window: decisions that hold, quotes that are asked again, the difference shown."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from quoteverify.case.case import Case
from quoteverify.records.review import Verdict
from quoteverify.records.spans import Span
from tests.support import person
from tests.support.person import press
from tests.ui.conftest import ARTICLE, SOURCE, MakeWindow
from ui.models.files import ChosenFile
from ui.models.queue import Show
from ui.views.revision import RevisionDialog
from ui.window import MainWindow

PATIENCE = 60_000
CORRECTED = (
    "CORRECTION: An earlier version misquoted the officer.\n\n"
    + ARTICLE.replace("This way, go.", "We are going this way.").replace(
        "Later: “Close every meter of the border.”", ""
    )
    + "A reader wrote: “My grandmother baked apple cakes.”\n"
)


@pytest.fixture
def window(qtbot: QtBot, make_window: MakeWindow, chosen: list[ChosenFile], case: Path) -> MainWindow:
    """A case checked by the real worker, without a translation model, and decided about."""
    window = make_window(command=[sys.executable, "-P", str(Path(__file__).with_name("plain_worker.py"))])
    window.casework.made.emit()
    with qtbot.waitSignal(window.session.check_kept, timeout=PATIENCE):
        window.session.create(case, chosen)
    for entry, verdict in zip(list(window.session.queue.entries), Verdict, strict=False):
        window.session.decisions.set_verdict(entry.id, verdict)
    return window


def replaced(qtbot: QtBot, window: MainWindow, former: str, path: Path) -> None:
    with qtbot.waitSignal(window.session.check_kept, timeout=PATIENCE):
        window.revising.replace(former, path)
    qtbot.waitUntil(lambda: not window.run.running)


def verdicts(window: MainWindow) -> dict[str, Verdict | None]:
    return {entry.checked.quote.text: entry.decision.verdict for entry in window.session.queue.entries}


def test_a_corrected_article_keeps_decisions_and_asks_what_changed(
    qtbot: QtBot, window: MainWindow, files: tuple[Path, Path], tmp_path: Path
) -> None:
    assert list(verdicts(window).values()) == list(Verdict)[:5]
    corrected = tmp_path / "article-corrected.txt"
    corrected.write_text(CORRECTED, "utf-8")
    replaced(qtbot, window, str(files[1]), corrected)
    assert verdicts(window) == {
        "“Well, why are we standing still?”": Verdict.FAITHFUL,
        "“We are going this way.”": None,
        "“Why aren’t you moving?”": Verdict.UNMARKED_EDIT,
        "“term”": Verdict.DISTORTED,
        "“My grandmother baked apple cakes.”": None,
    }
    said = window.messages.text
    assert "Quotes: 3 unchanged (decisions kept), 1 changed, 1 new, 1 gone." in said

    window.review.choose("q2")
    said = window.review.former.text
    assert said.startswith("Before the correction (Acceptable condensation · A. Reader · ")
    assert said.endswith("): “This way, <s><b>go</b></s>.”<br>Now: “<u><b>We are going</b></u> this way.”")
    window.review.choose("q1")
    assert window.review.former.text == ""

    window.review.queue.list_only(Show.REVISED)
    assert window.review.queue.order.rowCount() == 2

    window.revising.show_corrections()
    dialog = person.dialog(qtbot, RevisionDialog)
    shown = dialog.page.toPlainText().replace("\u2028", "\n")
    assert "Gone “Close every meter of the border.”\nDecided then: Paraphrase in quotation marks · A. Reader" in shown
    assert "New 5 “My grandmother baked apple cakes.”" in shown
    dialog.page.setFocus()
    press("Tab")
    while dialog.page.textCursor().selectedText() != "2":
        press("Tab")
        assert dialog.page.hasFocus(), "no link leads to quote 2"
    press("Return")
    assert window.review.entry is not None
    assert window.review.entry.id == "q2"


def test_everything_is_in_the_file_and_comes_back(
    qtbot: QtBot, window: MainWindow, make_window: MakeWindow, files: tuple[Path, Path], tmp_path: Path
) -> None:
    corrected = tmp_path / "article-corrected.txt"
    corrected.write_text(CORRECTED, "utf-8")
    replaced(qtbot, window, str(files[1]), corrected)
    before = {entry.id: entry.before for entry in window.session.queue.entries}
    path = window.session.path
    assert path is not None
    window.close()
    with Case.open(path) as case:
        (kept,) = case.revisions()
        assert kept.content == ARTICLE.encode()
        assert kept.made.by == "A. Reader"
        assert [file.loaded.path for file in case.files()] == [str(files[0]), str(corrected)]
    again: MainWindow = make_window()
    with qtbot.waitSignal(again.session.opened):
        again.session.open(path)
    assert {entry.id: entry.before for entry in again.session.queue.entries} == before
    assert len(again.session.corrections) == 1


def test_a_corrected_transcript_asks_again_where_it_says_something_else(
    qtbot: QtBot, window: MainWindow, files: tuple[Path, Path], tmp_path: Path
) -> None:
    corrected = tmp_path / "officer-ru-2.txt"
    corrected.write_text(SOURCE.replace("метр границы", "метр нашей границы"), "utf-8")
    replaced(qtbot, window, str(files[0]), corrected)
    changed = {entry.checked.quote.text: entry for entry in window.session.queue.entries if entry.before is not None}
    assert "“Close every meter of the border.”" in changed
    assert "“This way, go.”" not in changed
    for entry in window.session.queue.entries:
        assert entry.decided == (entry.before is None)


def test_a_quote_set_by_hand_moves_along(
    qtbot: QtBot, window: MainWindow, files: tuple[Path, Path], tmp_path: Path
) -> None:
    view = window.review.documents.rendering.view
    start = view.toPlainText().index("An officer spoke")
    view.select(Span(start, start + 16))
    with qtbot.waitSignal(window.session.check_kept, timeout=PATIENCE):
        window.actions_.make.trigger()
    corrected = tmp_path / "article-corrected.txt"
    corrected.write_text(CORRECTED, "utf-8")
    replaced(qtbot, window, str(files[1]), corrected)
    assert "An officer spoke" in verdicts(window)


def test_the_same_text_is_no_correction(qtbot: QtBot, window: MainWindow, files: tuple[Path, Path]) -> None:
    window.revising.replace(str(files[1]), files[1])
    qtbot.waitUntil(lambda: bool(window.messages.text), timeout=PATIENCE)
    assert window.messages.text == "article-en.txt is the same text as before."
    assert window.session.corrections == ()


def test_a_file_that_cannot_be_read_leaves_everything_as_it_was(
    qtbot: QtBot, window: MainWindow, files: tuple[Path, Path], tmp_path: Path
) -> None:
    before = verdicts(window)
    window.revising.replace(str(files[1]), tmp_path / "missing.txt")
    qtbot.waitUntil(lambda: "does not exist" in window.messages.text, timeout=PATIENCE)
    assert verdicts(window) == before
