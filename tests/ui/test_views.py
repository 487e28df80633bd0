"""What the documents, the four texts and the engine's line show."""

from dataclasses import replace
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QTextCharFormat
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from quoteverify.records.checked import CheckedQuote, LoadedFile
from quoteverify.records.document import Document, Role
from quoteverify.records.findings import Severity
from quoteverify.records.review import Verdict
from quoteverify.records.spans import Span
from quoteverify.records.translation import Doubt, EngineIdentity
from tests.support.person import seen
from ui.models.entry import QueueEntry
from ui.theme import Theme
from ui.underlines import UNDERLINES
from ui.views.document import DocumentView
from ui.views.engine import EngineLine
from ui.views.marks import PaintedMark, Underline
from ui.views.pair import SideBySide
from ui.views.texts import TextsView
from ui.window import MainWindow


def drawn(view: DocumentView) -> list[str]:
    """The words that are set off in the text as it is painted."""
    return [selection.cursor.selectedText() for selection in view.extraSelections()]


@pytest.fixture
def view(qtbot: QtBot) -> DocumentView:
    view = DocumentView(Theme())
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    return view


def test_a_finding_is_told_by_its_underline_without_colour() -> None:
    assert len({UNDERLINES[severity] for severity in Severity}) == len(Severity)


def test_marks_stand_where_the_core_says_behind_emoji_and_crlf(view: DocumentView) -> None:
    text = "😀 one\r\n\r\n“two 𝄞 three” four"
    start = text.index("“")
    quote = Span(start, text.index("”") + 1)
    view.show_text(text)
    lines = (Underline(Span(text.index("three"), text.index("three") + 5), Severity.CRITICAL),)
    view.show_marks([PaintedMark("q1", quote, "1", lines=lines)])
    shown = [(selection.cursor.selectedText(), selection.format.underlineStyle()) for selection in view.selections()]
    assert shown == [
        ("“two 𝄞 three”", QTextCharFormat.UnderlineStyle.NoUnderline),
        ("three", QTextCharFormat.UnderlineStyle.WaveUnderline),
    ]
    assert view.quote_at(quote.start) == "q1"
    assert view.quote_at(0) == ""


def test_the_inner_of_two_nested_quotes_is_chosen(view: DocumentView) -> None:
    view.show_text("“He said ‘no’ to me.”")
    view.show_marks([PaintedMark("q1", Span(0, 21), "1"), PaintedMark("q2", Span(9, 13), "2")])
    assert view.quote_at(10) == "q2"
    assert view.quote_at(2) == "q1"


def test_labels_never_stand_over_each_other(view: DocumentView) -> None:
    view.show_text("“a” “b” “c”\n")
    view.show_marks([PaintedMark(f"q{n}", Span(4 * n, 4 * n + 3), str(n)) for n in range(3)])
    heights = [height for height, _ in view.labels()]
    assert len(heights) == 3
    line = view.fontMetrics().lineSpacing()
    assert all(below - above >= line for above, below in pairwise(heights))


def test_only_what_is_in_sight_is_drawn(qtbot: QtBot, view: DocumentView) -> None:
    view.show_text("\n".join(f"“line {number}”" for number in range(5000)))
    place, marks = 0, []
    for number in range(5000):
        length = len(f"“line {number}”")
        marks.append(PaintedMark(f"q{number}", Span(place, place + length), str(number)))
        place += length + 1
    view.show_marks(marks)
    assert 5 < len(view.selections()) < 60
    view.reveal(marks[3000].span)
    qtbot.waitUntil(lambda: "“line 3000”" in drawn(view))


def test_a_long_text_comes_piece_by_piece_and_a_place_is_revealed_when_it_is_there(
    qtbot: QtBot, view: DocumentView
) -> None:
    lines = [f"“line {number} of a long text 😀”\r\n" for number in range(9000)]
    text = "".join(lines)
    view.show_text(text)
    assert not view.complete
    start = len("".join(lines[:8000]))
    view.show_marks([PaintedMark("q", Span(start, start + len(lines[8000]) - 2), "q")])
    view.reveal(Span(start, start + 10))
    view.light_up("q", [])
    qtbot.waitUntil(lambda: view.complete)
    assert view.toPlainText() == text.replace("\r\n", "\n")
    qtbot.waitUntil(lambda: 0 <= view.height_of(start) < view.viewport().height())
    assert view.quote_at(start) == "q"


def test_linked_scrolling_brings_the_source_along(qtbot: QtBot, quotes: list[CheckedQuote]) -> None:
    gap = "\n" * 200
    source = LoadedFile("ru.txt", Role.SOURCE, Document("ru.txt", f"Туда{gap}Чё стоишь?{gap}", "0" * 64, (), "ru"))
    rendering = LoadedFile("en.txt", Role.RENDERING, Document("en.txt", f"This{gap}Why{gap}", "0" * 64, (), "en"))
    pairs = ((Span(0, 4), Span(0, 4)), (Span(204, 214), Span(204, 207)))
    entries = [QueueEntry(_standing(quote, *pair)) for quote, pair in zip(quotes, pairs, strict=False)]
    documents = SideBySide(Theme())
    qtbot.addWidget(documents)
    documents.resize(800, 400)
    documents.show()
    documents.show_sources([source])
    documents.show_renderings([rendering])
    documents.show_entries(entries)
    documents.linked = True
    left, right = documents.source.view, documents.rendering.view
    right.verticalScrollBar().setValue(195)
    qtbot.waitUntil(lambda: left.verticalScrollBar().value() > 100)
    assert abs(left.height_of(204) - right.height_of(204)) < 3
    documents.linked = False
    before = left.verticalScrollBar().value()
    with qtbot.waitSignal(right.scrolled):
        right.verticalScrollBar().setValue(0)
    assert left.verticalScrollBar().value() == before


def _standing(quote: CheckedQuote, said: Span, printed: Span) -> CheckedQuote:
    """A quote that stands at these places of the two texts."""
    passage = replace(quote.source[0], file="ru.txt", span=said)
    return replace(quote, file="en.txt", quote=replace(quote.quote, span=printed), source=(passage,), findings=())


def test_leaps_through_a_long_text_do_no_harm(qtbot: QtBot, view: DocumentView) -> None:
    """Marks drawn while Qt scrolls made it crash."""
    quotes = [f"“line {number} of a long text that wraps in a narrow view.”" for number in range(3000)]
    text = "\n\n".join(f"He said: {quote}" for quote in quotes)
    view.show_text(text)
    starts = [text.index(quote) for quote in quotes]
    spans = [Span(start, start + len(quote)) for start, quote in zip(starts, quotes, strict=True)]
    view.show_marks([PaintedMark(f"q{number}", span, str(number)) for number, span in enumerate(spans)])
    qtbot.waitUntil(lambda: view.complete)
    for number in (2900, 5, 1500, 2999, 0, 1501):
        view.reveal(spans[number])
        view.light_up(f"q{number}", [spans[number]])
        qtbot.waitUntil(partial(_is_drawn, view, quotes[number]))
        assert view.verticalScrollBar().value() >= number


def _is_drawn(view: DocumentView, words: str) -> bool:
    return words in drawn(view)


def test_the_four_texts_mark_only_what_the_evidence_supports(qtbot: QtBot, quotes: list[CheckedQuote]) -> None:
    """A starter's words differ everywhere and say nothing; a finding says something."""
    view = TextsView(Theme())
    qtbot.addWidget(view)
    view.show_quote(quotes[0], quotes[0].findings)
    text = view.toPlainText()
    for expected in ("Source", "Published English", "Machine English", "Back-translation", "Baseline", "ОФИЦЕР"):
        assert expected in text
    assert marked(view) == []
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    assert marked(view, wave) == ["ОФИЦЕР: Ну, чё стоим? Давай, вперёд!", "Well"]
    (sentence,) = quotes[0].sentences
    assert sentence.evidence is not None
    evidence = replace(sentence.evidence, engine=replace(sentence.evidence.engine, starter=False))
    view.show_quote(replace(quotes[0], sentences=(replace(sentence, evidence=evidence),)))
    assert marked(view) == ["you"]
    doubtful = replace(evidence, doubts=(Doubt.BASELINE_DRIFT,))
    view.show_quote(replace(quotes[0], sentences=(replace(sentence, evidence=doubtful),)))
    assert marked(view) == []
    assert "Engine in doubt: its own translation does not come back either" in view.toPlainText()


def test_a_quote_without_source_or_model_says_so(qtbot: QtBot, quotes: list[CheckedQuote]) -> None:
    view = TextsView(Theme())
    qtbot.addWidget(view)
    view.show_quote(quotes[4])
    assert "no source line found" in view.toPlainText()
    assert "no translation" in view.toPlainText()


def test_what_was_left_out_and_what_surrounds_a_quote_is_shown(qtbot: QtBot, quotes: list[CheckedQuote]) -> None:
    view = TextsView(Theme())
    qtbot.addWidget(view)
    view.show_quote(replace(quotes[0], before=("Раньше.",), between=("Но не сегодня.",), after=("Потом.",)))
    assert view.toPlainText().endswith("Before  Раньше.\nLeft out  Но не сегодня.\nAfter  Потом.")


def test_a_quote_of_a_whole_book_stays_cheap(qtbot: QtBot, quotes: list[CheckedQuote]) -> None:
    view = TextsView(Theme())
    qtbot.addWidget(view)
    view.show_quote(replace(quotes[0], sentences=quotes[0].sentences * 3000))
    assert "Further sentences are on the sheet." in view.toPlainText()
    assert len(view.toPlainText()) < 20_000


def marked(
    view: TextsView, style: QTextCharFormat.UnderlineStyle = QTextCharFormat.UnderlineStyle.DashUnderline
) -> list[str]:
    found = []
    block = view.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            if fragment.charFormat().underlineStyle() is style:
                found.append(fragment.text())
            iterator += 1
        block = block.next()
    return found


def test_a_starter_model_is_named_as_what_it_is(qtbot: QtBot) -> None:
    line = EngineLine(Theme())
    qtbot.addWidget(line)
    starter = EngineIdentity("starter-ru-en", "abc", "0" * 64, "int8 beam=4", starter=True)
    line.show_engines((starter,))
    line.show()
    assert line.text.startswith("Starter model: for trying out; install an OPUS-MT model for work")
    assert seen(line, QToolButton, "Install a model…")
    line.show_engines((replace(starter, name="opus-mt-ru-en", starter=False),))
    assert "never a verdict" in line.text
    assert "opus-mt-ru-en abc" in line.text
    assert [button.text() for button in line.findChildren(QToolButton) if button.isVisible()] == ["Model"]


def test_the_bar_shows_the_decision_and_who_made_it(reviewed: MainWindow) -> None:
    reviewed.session.decisions.set_verdict("q1", Verdict.CONDENSED)
    bar = reviewed.review.verdicts
    assert "Acceptable condensation · A. Reader · " in bar.said
    reviewed.review.choose("q2")
    assert bar.said == ""


def test_the_window_follows_the_system_into_the_dark(qtbot: QtBot, reviewed: MainWindow) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    light = application.palette()
    dark = QPalette(QColor("#2b2b2b"))
    try:
        with qtbot.waitSignal(reviewed.theme.changed):
            application.setPalette(dark)
        assert reviewed.theme.dark
    finally:
        application.setPalette(light)
    qtbot.waitUntil(lambda: not reviewed.theme.dark)


def test_every_colour_with_a_meaning_can_be_read() -> None:
    """WCAG 2: a contrast of at least 4.5 to 1 on the ground it is used on."""
    from ui.colours import CONTRAST, DARK, LIGHT

    for colours, ground in ((LIGHT, QColor("#ffffff")), (DARK, QColor("#1e1e1e"))):
        inks = [*colours.severity.values(), colours.muted, colours.done, colours.only_here]
        assert min(contrast(ink, ground) for ink in inks) >= 4.5
        assert contrast(colours.only_here, colours.only_here_ground) >= 4.5
    black = QColor("#1c1c1c")
    inks = [*CONTRAST.severity.values(), CONTRAST.muted, CONTRAST.done, CONTRAST.only_here]
    assert min(contrast(ink, black) for ink in inks) >= 7
    assert contrast(CONTRAST.only_here, CONTRAST.only_here_ground) >= 7
    grounds = (CONTRAST.quote, CONTRAST.current, CONTRAST.finding, CONTRAST.notice, CONTRAST.trouble)
    assert min(contrast(QColor("#ffffff"), ground) for ground in grounds) >= 6


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_every_action_has_a_name_and_no_key_stands_twice(reviewed: MainWindow) -> None:
    from PySide6.QtGui import QAction

    actions = reviewed.actions_.findChildren(QAction)
    assert all(action.text() for action in actions)
    keys = [key.toString() for action in actions for key in action.shortcuts() if key.toString()]
    assert len(keys) == len(set(keys))
    # Space presses buttons: where it has another meaning, it has that in lists and texts alone.
    everywhere = [action for action in actions if action.shortcutContext() != Qt.ShortcutContext.WidgetShortcut]
    assert not [action.text() for action in everywhere for key in action.shortcuts() if key.toString() == "Space"]
