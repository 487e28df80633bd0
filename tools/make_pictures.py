"""``make pictures``: draw every view of the window, light and dark, into ``docs/pictures``.

``python -m tools.make_pictures --out FOLDER`` draws them and every dialog besides into a folder of one's own, on a
screen of a given size, in another language, in other colours or with larger letters; ``make looks`` draws all of that.
Runs the sample case through the real worker, without a screen. The pictures show what a user sees, so look at them.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer, SignalInstance
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget

from quoteverify.localisation.languages import ENGLISH
from quoteverify.records.findings import State
from quoteverify.records.review import Verdict
from quoteverify.records.spans import Span
from ui.appearance import CONTRAST, set_scheme
from ui.application import prepare
from ui.models.entry import Field
from ui.sample import sample_files
from ui.state import WindowState
from ui.views.newcase import NewCaseDialog
from ui.window import FRAME, SIZE, MainWindow

OUT = Path(__file__).parents[1] / "docs" / "pictures"
GUIDES = Path(__file__).parents[1] / "resources" / "guides" / "pictures"
FLAT = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
Shown = TypeVar("Shown", bound=QWidget)
Dialog = TypeVar("Dialog", bound=QDialog)
PATIENCE = 120_000
"""Milliseconds after which a check that does not end is given up."""


def main(arguments: list[str] | None = None) -> None:
    wish = parser().parse_args(arguments)
    global OUT
    OUT = Path(wish.out).resolve() if wish.out else OUT
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)  # so that no path of this machine is on a picture
        set_up_screen(wish.screen)
        application = QApplication(sys.argv[:1])
        application.setStyle("Fusion")
        application.setFont(QFont("Noto Sans", 10))
        prepare(application, wish.language)
        for scheme in wish.scheme or ("light", "dark"):
            set_scheme(scheme)
            draw_all(scheme, wish)
    if wish.out:
        return
    for picture in GUIDES.glob("*.png"):
        shutil.copyfile(OUT / f"{picture.stem}-light.png", picture)


def parser() -> argparse.ArgumentParser:
    said = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    said.add_argument("--out", help="a folder of one's own; every dialog is drawn into it")
    said.add_argument("--language", default=ENGLISH, help="tag of the language of the window")
    said.add_argument("--scheme", action="append", choices=("light", "dark", CONTRAST))
    said.add_argument("--zoom", default="100", help="size of the letters in percent")
    said.add_argument("--screen", default="1600x1000", help="size of the screen, which dialogs keep to")
    said.add_argument("--quotes", type=int, help="draw a case of so many quotes instead of the sample")
    return said


def set_up_screen(size: str) -> None:
    """Let Qt believe in a screen of this size."""
    width, height = map(int, size.split("x"))
    screen = {"name": "paper", "width": width, "height": height, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    Path("screen.json").write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = "offscreen:configfile=screen.json"


def draw_all(scheme: str, wish: argparse.Namespace) -> None:
    from tools import rarer_pictures  # which needs what stands here

    state = WindowState(QSettings(f"{scheme}.ini", QSettings.Format.IniFormat))
    state.keep_choice("reviewer", "M. Editor")
    state.keep_choice("zoom", wish.zoom)
    state.keep_choice("scheme", scheme)
    window = MainWindow(state)
    window.resize(SIZE.boundedTo(window.screen().availableSize() - FRAME))
    window.show()
    if wish.quotes:
        rarer_pictures.draw_large_case(window, scheme, wish.quotes)
        return
    files = [Path(shutil.copy(path, path.name)) for path, _ in sample_files()]
    keep(window, "start", scheme)
    draw_new_case(window, files, scheme)
    keep(window, "review", scheme)
    draw_decisions(window, scheme)
    draw_dialogs(window, scheme)
    if wish.out:
        rarer_pictures.draw_dialogs(window, scheme)
    draw_by_hand(window, scheme)
    if wish.out:
        rarer_pictures.draw_renderings(window, scheme)
        rarer_pictures.draw_readers(window, scheme)
    window.close()
    for case in Path().glob("*.qvcase"):
        case.unlink()


def draw_new_case(window: MainWindow, files: list[Path], scheme: str) -> None:
    window.casework.take(files)
    dialog = before(NewCaseDialog)
    wait_until(lambda: not dialog.obstacle())
    keep(dialog, "new-case", scheme)
    wait_for(window.session.opened, dialog.accept)
    wait_until(lambda: window.run.done >= 1 or window.session.finished)
    keep(window, "checking", scheme)
    wait_until(lambda: window.session.finished and not window.run.running)
    pause()


def draw_decisions(window: MainWindow, scheme: str) -> None:
    """Three quotes decided, one finding dismissed, one confirmed."""
    session = window.session
    entries = list(session.queue.entries)
    for entry, verdict in zip(entries, (Verdict.UNMARKED_EDIT, Verdict.DISTORTED, Verdict.PARAPHRASE), strict=False):
        session.decisions.set_verdict(entry.id, verdict)
    graver = entries[1]
    session.decisions.set_field(graver.id, Field.NOTE, "“We are going” became an order.")
    session.decisions.set_field(graver.id, Field.GLOSS, "Well, of course, there we go.")
    session.decisions.set_field(graver.id, Field.SPEAKER_ROLE, "officer")
    session.decisions.set_field(graver.id, Field.SECOND_READER, "R. Second")
    for found, state, reason in zip(
        graver.checked.findings,
        (State.CONFIRMED, State.DISMISSED),
        ("", "The rendering says the same in other words"),
        strict=False,
    ):
        session.decisions.set_finding(graver.id, found.key, state, reason)
    window.review.choose(graver.id)
    pause()
    keep(window, "decided", scheme)


def draw_dialogs(window: MainWindow, scheme: str) -> None:
    window.actions_.dismiss.trigger()
    keep(before(QDialog), "dismiss", scheme).close()
    window.actions_.record.trigger()
    keep(window, "record", scheme)
    window.actions_.record.trigger()
    wait_for(window.session.history_ready, window.actions_.history.trigger)
    keep(before(QDialog), "history", scheme).close()
    draw_export(window, scheme)
    window.actions_.models.trigger()
    keep(before(QDialog), "models", scheme).close()
    window.casework.take([Path("gone.qvcase")])
    wait_until(lambda: bool(window.messages.text))
    keep(window, "message", scheme)


def draw_by_hand(window: MainWindow, scheme: str) -> None:
    """A passage linked by hand, the settings of the case, and a corrected version of the article."""
    review, actions = window.review, window.actions_
    review.choose("q1")
    source = review.documents.source.view
    start = source.toPlainText().index("Туда идём.")
    source.select(Span(start, start + 10))
    actions.link.trigger()
    wait_until(lambda: window.session.finished and not window.run.running)
    keep(window, "by-hand", scheme)
    actions.settings.trigger()
    keep(before(QDialog), "case-settings", scheme).close()
    article = next(file for file in window.session.renderings)
    corrected = Path("article-corrected-en.txt")
    corrected.write_text(article.document.text.replace("This way, go.", "We are going there."), "utf-8")
    wait_for(window.session.revised, lambda: window.revising.replace(article.path, corrected))
    review.choose("q2")
    keep(window, "corrected", scheme)


def draw_export(window: MainWindow, scheme: str) -> None:
    """The export dialog with the first page of a PDF."""
    window.actions_.export.trigger()
    dialog = window.exports.dialog
    if dialog is not None:
        formats = next(box for box in dialog.findChildren(QComboBox) if box.findData("pdf") >= 0)
        formats.setCurrentIndex(formats.findData("pdf"))
        wait_until(lambda: not dialog.preview.pages.picture.pixmap().isNull())
        keep(dialog, "export", scheme)
        dialog.reject()


def before(kind: type[Dialog]) -> Dialog:
    """The dialog that stands before the window."""
    wait_until(lambda: isinstance(QApplication.activeModalWidget(), kind))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def keep(widget: Shown, name: str, scheme: str) -> Shown:
    """Save a picture as a PNG of 256 colours: small, and no worse to look at."""
    pause()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    table = colour_table(np.frombuffer(image.constBits(), dtype=np.uint32))
    image = image.convertToFormat(QImage.Format.Format_Indexed8, table, FLAT)
    image.save(str(OUT / f"{name}-{scheme}.png"), None, 0)
    return widget


def colour_table(pixels: NDArray[np.uint32]) -> list[int]:
    """At most 256 colours for a picture: of colours that look alike the commonest, so that no rare hue is lost."""
    colours, counts = np.unique(pixels, return_counts=True)
    table: dict[int, int] = {}
    for place in np.argsort(counts)[::-1]:
        table.setdefault(int(colours[place]) & 0xF0F0F0, int(colours[place]))
    return list(table.values())[:256]


def wait_for(signal: SignalInstance, act: Callable[[], object]) -> None:
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(PATIENCE, loop.quit)
    act()
    loop.exec()


def wait_until(ready: Callable[[], bool]) -> None:
    for _ in range(PATIENCE // 50):
        if ready():
            return
        pause(50)
    raise SystemExit("The sample case could not be checked in time.")


def pause(milliseconds: int = 600) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    from tools.make_pictures import main as draw  # the one module, which the rarer pictures share

    draw()
