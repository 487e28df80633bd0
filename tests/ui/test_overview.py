"""Where quotes lie, how a case stands, and what several texts made of one passage: seen and reached by keyboard."""

import re
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from quoteverify.records.checked import CheckedQuote
from quoteverify.records.review import Decision, Verdict
from quoteverify.records.spans import Span
from tests.support import person
from tests.support.person import press, seen, sit_down
from ui.models.entry import QueueEntry
from ui.views.newcase import NewCaseDialog
from ui.views.renderings import RenderingsDialog, shared
from ui.views.strip import OverviewStrip
from ui.views.summary import SummaryDialog
from ui.window import MainWindow


def strip(window: MainWindow) -> OverviewStrip:
    return window.review.documents.rendering.strip


def ready(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: len(strip(window).shown()) == 5)
    window.review.choose("q1")
    sit_down(qtbot, window)


def test_every_quote_lies_where_it_stands_in_the_text(qtbot: QtBot, reviewed: MainWindow) -> None:
    ready(qtbot, reviewed)
    shown = sorted(strip(reviewed).shown(), key=lambda item: item[0])
    assert [mark.quote for _, mark in shown] == ["q1", "q2", "q3", "q4", "q5"]
    heights = [height for height, _ in shown]
    assert heights == sorted(set(heights))
    assert 0 <= heights[0] <= heights[-1] < strip(reviewed).height()


def test_the_arrow_keys_and_a_click_go_to_quotes(qtbot: QtBot, reviewed: MainWindow) -> None:
    ready(qtbot, reviewed)
    strip(reviewed).setFocus(Qt.FocusReason.TabFocusReason)
    for key, quote in (("Down", "q2"), ("Down", "q3"), ("Up", "q2"), ("End", "q5"), ("Home", "q1")):
        press(key)
        assert reviewed.review.queue.current == quote
    height, mark = max(strip(reviewed).shown(), key=lambda item: item[0])
    QTest.mouseClick(strip(reviewed), Qt.MouseButton.LeftButton, pos=QPoint(4, height))
    assert reviewed.review.queue.current == mark.quote == "q5"


def test_the_strip_tells_a_screen_reader_how_the_text_stands(qtbot: QtBot, reviewed: MainWindow) -> None:
    ready(qtbot, reviewed)
    reviewed.review.queue.list.setFocus()
    press("1")
    qtbot.waitUntil(lambda: "1 decided" in strip(reviewed).accessibleName())
    name = strip(reviewed).accessibleName()
    assert name == "Overview of English: 5 quotes, 1 decided, 2 undecided with grave findings"


def test_a_state_is_told_by_its_shape_too(qtbot: QtBot, reviewed: MainWindow) -> None:
    ready(qtbot, reviewed)
    images = {}
    place = strip(reviewed)
    reviewed.review.choose("q5")
    for height, mark in place.shown():
        if mark.quote != "q5":
            image = place.grab().toImage().copy(0, height - 5, place.width(), 10)
            images[mark.quote] = bytes(image.convertToFormat(image.Format.Format_Mono).constBits())
    assert len(set(images.values())) == len(images) == 4


def test_the_summary_counts_what_is_decided_and_found_in_words_too(qtbot: QtBot, reviewed: MainWindow) -> None:
    ready(qtbot, reviewed)
    reviewed.review.queue.list.setFocus()
    press("1", "J", "5", "Ctrl+I")
    dialog = person.dialog(qtbot, SummaryDialog)
    assert "2 of 5 quotes are decided." in person.says(dialog)
    assert "Faithful: 1" in dialog.verdicts.said
    assert "Meaning distorted: 1" in dialog.verdicts.said
    assert "Undecided: 3" in dialog.verdicts.said
    assert dialog.findings.said.startswith("Critical: 2, Major: 1")
    assert dialog.findings.accessibleDescription() == dialog.findings.said
    assert person.column(dialog.speakers.model()) == ["Officer"]
    press("Escape")


def second(quotes: list[CheckedQuote], words: str) -> CheckedQuote:
    """A quote of another text that renders the passage of the second quote."""
    own = quotes[1]
    inner = replace(own.quote, id="q1", text=f"“{words}”", span=Span(0, len(words) + 2))
    return replace(own, id="2.q1", key="another", file="second-en.txt", quote=inner)


def test_texts_that_quote_one_passage_stand_side_by_side(quotes: list[CheckedQuote]) -> None:
    entries = [*map(QueueEntry, quotes), QueueEntry(second(quotes, "That way, move."))]
    ((said, beside),) = shared(entries)
    assert said == "Туда идём."
    assert [[entry.id for entry in own] for own in beside.values()] == [["q2"], ["2.q1"]]


def test_renderings_show_their_differences_and_lead_to_their_quotes(qtbot: QtBot, quotes: list[CheckedQuote]) -> None:
    other = QueueEntry(second(quotes, "That way, go."), Decision(Verdict.FAITHFUL), name="2.q1")
    dialog = RenderingsDialog([*map(QueueEntry, quotes), other], None)
    qtbot.addWidget(dialog)
    page = dialog.page.toPlainText()
    assert "second-en.txt" in page
    assert "Faithful" in page
    assert "<b" in dialog.page.toHtml() or "font-weight" in dialog.page.toHtml()
    with qtbot.waitSignal(dialog.quote_clicked) as clicked:
        dialog.page.anchorClicked.emit(QUrl("quote:2.q1"))
    assert clicked.args == ["2.q1"]


def test_a_case_with_one_text_says_how_to_bring_more(qtbot: QtBot, reviewed: MainWindow) -> None:
    ready(qtbot, reviewed)
    reviewed.review.queue.list.setFocus()
    press("V")
    dialog = person.dialog(qtbot, RenderingsDialog)
    assert "No passage is quoted by more than one text" in seen(dialog, QTextBrowser).toPlainText()
    press("Escape")


def test_a_text_with_thousands_of_quotes_is_marked_to_the_end(
    qtbot: QtBot, reviewed: MainWindow, quotes: list[CheckedQuote]
) -> None:
    """To pass by what is marked already took all the time that marking may take in one turn."""
    documents = reviewed.review.documents
    many = [QueueEntry(replace(quotes[number % 5], id=f"q{number}"), name=f"q{number}") for number in range(12_000)]
    qtbot.waitUntil(lambda: not reviewed.review.marking)
    documents.show_entries(many)
    qtbot.waitUntil(lambda: "12000 quotes" in strip(reviewed).accessibleName(), timeout=60_000)
    qtbot.waitUntil(lambda: not documents.marking)


def test_quotes_are_marked_while_more_keep_coming_in(
    qtbot: QtBot, reviewed: MainWindow, quotes: list[CheckedQuote]
) -> None:
    """Each time that more came, marking began anew: what comes quickly was never marked before its end."""
    documents = reviewed.review.documents
    many = [QueueEntry(replace(quotes[number % 5], id=f"q{number}"), name=f"q{number}") for number in range(6_000)]
    qtbot.waitUntil(lambda: not reviewed.review.marking)
    told = 0
    for end in range(2_000, 6_000):
        documents.show_entries(many[:end])
        QApplication.processEvents()
        told = int(re.findall(r"(\d+) quotes", strip(reviewed).accessibleName())[0])
        if told >= 2_000:
            break
    assert 2_000 <= told < 6_000


def test_the_words_of_a_finding_stay_set_off_while_quotes_are_marked(
    qtbot: QtBot, reviewed: MainWindow, quotes: list[CheckedQuote]
) -> None:
    review = reviewed.review
    ready(qtbot, reviewed)
    review.choose("q1")
    qtbot.waitUntil(lambda: not review.marking)
    view = review.documents.rendering.view
    before = len(view.selections())
    many = [QueueEntry(replace(quotes[0], id=f"q{number}"), name=f"q{number}") for number in range(3_000)]
    review.documents.show_entries([*reviewed.session.queue.entries, *many])
    qtbot.waitUntil(lambda: not review.documents.marking, timeout=60_000)
    review.documents.show_entries(reviewed.session.queue.entries)
    qtbot.waitUntil(lambda: not review.documents.marking, timeout=60_000)
    assert len(view.selections()) == before


def test_what_other_texts_made_of_a_passage_stands_under_the_four_texts(
    qtbot: QtBot, reviewed: MainWindow, tmp_path: Path
) -> None:
    """Nobody has to know a key; the link is followed by keys, and stays with the current quote."""
    reviewed.review.choose("q1")
    texts = reviewed.review.texts
    assert "Also in" not in texts.toPlainText()
    more = tmp_path / "more-en.txt"
    more.write_text("She said: “Well, what are we waiting for?”\n", encoding="utf-8")
    reviewed.casework.add()
    asked = person.dialog(qtbot, NewCaseDialog)
    reviewed.casework.take([more])
    qtbot.waitUntil(lambda: asked.model.rowCount() == 1 and not asked.obstacle(), timeout=person.PATIENCE)
    with qtbot.waitSignal(reviewed.session.check_kept, timeout=30_000):
        asked.accept()
    sit_down(qtbot, reviewed)
    first, other = "1.q1", "2.q1"
    reviewed.review.choose(first)
    assert "Also in more-en.txt  2.1  “Well, what are we waiting for?”  Undecided" in texts.toPlainText()
    assert _dashed(texts)[-2:] == ["what", "waiting for"]
    reviewed.review.choose("1.q2")
    assert "Also in" not in texts.toPlainText()
    reviewed.review.choose(first)
    texts.setFocus()
    press("Tab", "Return")
    assert reviewed.review.queue.current == other
    assert "Also in article-en.txt  1.1  “Well, why are we standing still?”" in texts.toPlainText()
    reviewed.review.queue.list.setFocus()
    press("V")
    dialog = person.dialog(qtbot, RenderingsDialog)
    assert "more-en.txt" in seen(dialog, QTextBrowser).toPlainText()
    press("Escape")


def _dashed(view: QTextBrowser) -> list[str]:
    """The words with a dashed line below, one after the other."""
    found: list[str] = []
    block = view.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            if fragment.charFormat().underlineStyle() == QTextCharFormat.UnderlineStyle.DashUnderline:
                found.append(fragment.text())
            iterator += 1
        block = block.next()
    return found
