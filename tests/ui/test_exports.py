"""How a case leaves the window: the dialog whose preview is the file, once more, paper, clipboard."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QItemSelectionModel, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QTextBrowser, QToolButton
from pytestqt.qtbot import QtBot

from quoteverify.records.handwork import Pseudonym
from quoteverify.records.review import Verdict
from quoteverify.sheets import FORMATS
from quoteverify.sheets.options import SheetOptions, Which
from tests.support import person
from tests.support.person import says, seen, write
from ui.models.entry import Field
from ui.sheetjobs import Wish
from ui.views.export import ExportDialog
from ui.window import MainWindow

WAIT = 30_000


@pytest.fixture
def dialog(qtbot: QtBot, reviewed: MainWindow) -> Iterator[ExportDialog]:
    reviewed.state.keep_choice("sheet", "{}")
    reviewed.actions_.export.trigger()
    opened = reviewed.exports.dialog
    assert opened is not None
    yield opened
    if reviewed.exports.dialog is not None:
        reviewed.exports.dialog.reject()


def choose(dialog: ExportDialog, name: str) -> None:
    box = seen(dialog, QComboBox, "Format")
    box.setCurrentIndex(box.findData(name))


def wait_for_message(qtbot: QtBot, window: MainWindow, words: str) -> None:
    qtbot.waitUntil(lambda: words in window.messages.text, timeout=WAIT)


def wait_for_words(qtbot: QtBot, view: QPlainTextEdit | QTextBrowser, words: str) -> None:
    qtbot.waitUntil(lambda: words in view.toPlainText(), timeout=WAIT)


def made(qtbot: QtBot, dialog: ExportDialog) -> Path:
    """The file of the preview, when it is there."""
    qtbot.waitUntil(lambda: dialog.made is not None, timeout=WAIT)
    assert dialog.made is not None
    return dialog.made


def test_what_is_saved_is_the_previewed_file_byte_for_byte(qtbot: QtBot, reviewed: MainWindow, tmp_path: Path) -> None:
    for name, kind in FORMATS.items():
        reviewed.actions_.export.trigger()
        dialog = reviewed.exports.dialog
        assert dialog is not None
        choose(dialog, name)
        content = made(qtbot, dialog).read_bytes()
        reviewed.exports.save_to(tmp_path / name)
        target = tmp_path / f"{name}{kind.suffix}"
        qtbot.waitUntil(target.exists, timeout=WAIT)
        assert target.read_bytes() == content
        wait_for_message(qtbot, reviewed, f"The sheet is written: {target}")
        assert reviewed.exports.dialog is None


def test_pages_of_a_pdf_are_drawn_and_turned(qtbot: QtBot, dialog: ExportDialog) -> None:
    choose(dialog, "pdf")
    pages = pypdfium2.PdfDocument(made(qtbot, dialog))
    shown = dialog.preview.pages
    qtbot.waitUntil(lambda: not shown.picture.pixmap().isNull(), timeout=WAIT)
    assert shown.count == len(pages) > 1
    first = shown.picture.pixmap().toImage()
    seen(dialog, QToolButton, "Next page").click()
    qtbot.waitUntil(lambda: f"Page 2 of {len(pages)}" in says(shown), timeout=WAIT)
    assert shown.picture.pixmap().toImage() != first
    assert seen(dialog, QToolButton, "Page before").isEnabled()


def test_the_words_of_a_sheet_stand_in_its_preview(qtbot: QtBot, dialog: ExportDialog) -> None:
    for name in ("csv", "md", "json", "jsonld", "xliff", "docx", "odt", "html"):
        view = dialog.preview.laid_out if name == "html" else dialog.preview.text
        dialog.preview.text.clear()
        choose(dialog, name)
        made(qtbot, dialog)
        wait_for_words(qtbot, view, "This way, go")
        assert dialog.preview.currentWidget() is view


def test_what_no_view_can_show_is_opened_by_its_own_program(qtbot: QtBot, dialog: ExportDialog) -> None:
    choose(dialog, "xlsx")
    made(qtbot, dialog)
    assert "its own program" in dialog.preview.message
    assert dialog.open_.isEnabled()


def test_the_view_of_html_loads_nothing(dialog: ExportDialog, tmp_path: Path) -> None:
    secret = tmp_path / "secret.css"
    secret.write_text("p { color: red }", "utf-8")
    view = dialog.preview.laid_out
    assert view.loadResource(3, QUrl.fromLocalFile(str(secret))) is None
    assert not view.openLinks()


def test_only_what_is_chosen_in_the_list_goes_out(qtbot: QtBot, reviewed: MainWindow) -> None:
    queue = reviewed.review.queue
    queue.choose("q2")
    queue.list.selectionModel().select(queue.order.index(3, 0), QItemSelectionModel.SelectionFlag.Select)
    reviewed.actions_.export.trigger()
    dialog = reviewed.exports.dialog
    assert dialog is not None
    choose(dialog, "json")
    seen(dialog, QCheckBox, "Machine evidence").click()
    sheet = json.loads(made(qtbot, dialog).read_text("utf-8"))
    assert [quote["id"] for quote in sheet["quotes"]] == ["q2", "q4"]
    assert [sentence["back"] for quote in sheet["quotes"] for sentence in quote["sentences"]] == [None, None]
    dialog.reject()


def test_a_template_that_is_not_there_is_named_and_nothing_can_be_saved(qtbot: QtBot, dialog: ExportDialog) -> None:
    person.dialog(qtbot, ExportDialog)
    choose(dialog, "html")
    write(seen(dialog, QLineEdit, "Template"), "/nowhere/own.html")
    qtbot.waitUntil(lambda: "own.html" in dialog.preview.message, timeout=WAIT)
    assert not dialog.save.isEnabled()


def test_export_again_writes_the_same_sheet_to_the_same_file(
    qtbot: QtBot, reviewed: MainWindow, tmp_path: Path
) -> None:
    target = tmp_path / "sheet.json"
    reviewed.exports.export_to("json", target, SheetOptions(quotes=Which.DECIDED))
    qtbot.waitUntil(target.exists, timeout=WAIT)
    assert json.loads(target.read_text("utf-8"))["quotes"] == []
    target.unlink()
    reviewed.session.decisions.set_verdict("q3", Verdict.FAITHFUL)
    reviewed.actions_.again.trigger()
    qtbot.waitUntil(target.exists, timeout=WAIT)
    assert [quote["verdict"] for quote in json.loads(target.read_text("utf-8"))["quotes"]] == ["faithful"]


def test_export_again_asks_where_nothing_was_exported(reviewed: MainWindow) -> None:
    reviewed.actions_.again.trigger()
    assert reviewed.exports.dialog is not None
    reviewed.exports.dialog.reject()


def test_a_place_that_takes_no_file_is_named(qtbot: QtBot, reviewed: MainWindow, tmp_path: Path) -> None:
    reviewed.exports.export_to("md", tmp_path / "missing" / "sheet.md")
    qtbot.waitUntil(lambda: "could not be written" in reviewed.messages.text, timeout=WAIT)


def test_the_sheet_is_printed_page_for_page(qtbot: QtBot, reviewed: MainWindow, tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(paper))
    reviewed.exports.print_to(printer, Wish("html"))
    qtbot.waitUntil(lambda: reviewed.messages.text == "The sheet is printed.", timeout=WAIT)
    sheet = tmp_path / "sheet.pdf"
    reviewed.exports.export_to("pdf", sheet)
    qtbot.waitUntil(sheet.exists, timeout=WAIT)
    printed, written = pypdfium2.PdfDocument(paper), pypdfium2.PdfDocument(sheet)
    assert len(printed) == len(written)
    for page in (printed[0], written[0]):
        assert page.render(scale=0.5).to_pil().convert("L").getextrema()[0] < 100


def test_a_quote_is_copied_as_markdown(reviewed: MainWindow) -> None:
    reviewed.review.choose("q2")
    reviewed.session.decisions.set_verdict("q2", Verdict.DISTORTED)
    reviewed.actions_.copy_markdown.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("## q2: meaning distorted")
    assert bytes(data.data("text/markdown").data()).decode("utf-8") == data.text()


def test_a_quote_is_copied_as_rich_text_with_plain_text_beside_it(reviewed: MainWindow) -> None:
    reviewed.review.choose("q2")
    reviewed.actions_.copy_rich.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert "<blockquote>" in data.html()
    assert "Туда идём." in data.text()
    assert "<" not in data.text()


def shown(window: MainWindow) -> list[tuple[object, ...]]:
    """All that the window has of each quote, but for the folders of its files, which no sheet tells."""
    return [
        (
            *(entry.checked.quote, entry.checked.language, entry.decision),
            *(Path(entry.checked.file).name, [passage.text for passage in entry.checked.source]),
            [sentence.text for sentence in entry.checked.sentences],
            [(found.key, found.finding) for found in entry.checked.findings],
        )
        for entry in window.session.queue.entries
    ]


def test_a_json_sheet_opens_as_the_case_it_was_made_of(
    qtbot: QtBot, reviewed: MainWindow, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    """Files, results and decisions; beside the sheet, and never over a case that is there."""
    sheet = tmp_path / "kept.json"
    sheet.with_suffix(".qvcase").write_bytes(b"something else")
    reviewed.session.decisions.set_verdict("q3", Verdict.DISTORTED)
    reviewed.exports.export_to("json", sheet)
    qtbot.waitUntil(sheet.exists, timeout=WAIT)
    before = shown(reviewed)
    again = make_window()
    with qtbot.waitSignal(again.session.opened, timeout=WAIT):
        again.casework.take([sheet])
    assert again.session.path == tmp_path / "kept 2.qvcase"
    assert shown(again) == before
    assert sheet.with_suffix(".qvcase").read_bytes() == b"something else"


def test_a_sheet_that_holds_no_case_says_why(qtbot: QtBot, reviewed: MainWindow, tmp_path: Path) -> None:
    sheet = tmp_path / "part.json"
    reviewed.exports.export_to("json", sheet, SheetOptions(evidence=False))
    qtbot.waitUntil(sheet.exists, timeout=WAIT)
    reviewed.casework.take([sheet])
    wait_for_message(qtbot, reviewed, "part.json cannot become a case again")
    assert reviewed.session.queue.rowCount() == 5


def with_pseudonyms(qtbot: QtBot, window: MainWindow) -> None:
    """A case that lists a pseudonym, and a note that names the person by another name."""
    made = replace(window.session.handwork, pseudonyms=(Pseudonym("Иван Петров", "Person A"),))
    window.session.decisions.set_handwork(made, "pseudonyms")
    entry = next(iter(window.session.queue.entries))
    window.session.decisions.set_verdict(entry.id, Verdict.FAITHFUL)
    window.session.decisions.set_field(entry.id, Field.NOTE, "Ivanovsky said so.")


def test_words_that_may_still_name_somebody_are_named_before_and_after_a_sheet_is_saved(
    qtbot: QtBot, reviewed: MainWindow, tmp_path: Path
) -> None:
    with_pseudonyms(qtbot, reviewed)
    reviewed.state.keep_choice("sheet", "{}")
    reviewed.actions_.export.trigger()
    dialog = reviewed.exports.dialog
    assert dialog is not None
    made(qtbot, dialog)
    assert "may still name somebody" not in says(dialog)
    seen(dialog, QCheckBox, "Pseudonyms instead of names").click()
    qtbot.waitUntil(lambda: "Ivanovsky may still name somebody" in says(dialog), timeout=WAIT)
    assert not seen(dialog, QCheckBox, "With pseudonyms keep machine translations").isChecked()
    reviewed.exports.save_to(tmp_path / "a.html")
    wait_for_message(qtbot, reviewed, "Ivanovsky may still name somebody")
    assert "The sheet is written" in reviewed.messages.text
    reviewed.messages.hide()
    reviewed.actions_.again.trigger()
    wait_for_message(qtbot, reviewed, "Ivanovsky may still name somebody")


def test_machine_translations_are_kept_with_pseudonyms_only_when_asked_for(qtbot: QtBot, reviewed: MainWindow) -> None:
    with_pseudonyms(qtbot, reviewed)
    reviewed.state.keep_choice("sheet", "{}")
    reviewed.actions_.export.trigger()
    dialog = reviewed.exports.dialog
    assert dialog is not None
    box = seen(dialog, QCheckBox, "With pseudonyms keep machine translations")
    assert not box.isEnabled()
    seen(dialog, QCheckBox, "Pseudonyms instead of names").click()
    assert not dialog.wish.options.machine_texts
    box.click()
    assert dialog.wish.options.machine_texts
    seen(dialog, QCheckBox, "Machine evidence").click()
    assert not dialog.wish.options.machine_texts
    dialog.reject()


class Programs(QObject):
    """Stands for the programs of the system: keeps what was to be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.paths.append(Path(url.toLocalFile()))


def test_a_saved_sheet_is_opened_and_shown_in_its_folder_by_keys(
    qtbot: QtBot, reviewed: MainWindow, tmp_path: Path
) -> None:
    system = Programs()
    QDesktopServices.setUrlHandler("file", system, "take")  # type: ignore[arg-type]  # the stubs say bytes, Qt a name
    try:
        target = tmp_path / "sheet.md"
        reviewed.exports.export_to("md", target)
        wait_for_message(qtbot, reviewed, f"The sheet is written: {target}")
        person.sit_down(qtbot, reviewed)
        person.press("Alt+P")
        qtbot.waitUntil(lambda: system.paths == [target])
        person.press("Alt+D")
        qtbot.waitUntil(lambda: system.paths == [target, tmp_path])
        assert "The sheet is written" in reviewed.messages.text, "it stays until it is closed"
    finally:
        QDesktopServices.unsetUrlHandler("file")
    target.unlink()
    person.press("Alt+P")
    wait_for_message(qtbot, reviewed, f"No program for such files could be started. The sheet lies at {target}.")
