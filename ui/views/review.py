"""The page of an open case: queue, both documents, the four texts, the findings, and the decision bar."""

import os
from collections import deque
from collections.abc import Callable
from hashlib import sha256

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from quoteverify.language.path import language_path
from quoteverify.language.profiles import primary
from quoteverify.records.checked import CheckedQuote
from quoteverify.records.review import Verdict
from quoteverify.records.translation import ENGINE
from ui import words
from ui.actions import Actions
from ui.appearance import TextLook, letters
from ui.casesession import CaseSession
from ui.models.entry import Field, QueueEntry
from ui.models.findings import FindingsModel, Judged
from ui.models.history import History, steps
from ui.state import WindowState
from ui.theme import GAP, Theme
from ui.views.engine import EngineLine
from ui.views.findbar import FindBar
from ui.views.findingdesk import FindingDesk
from ui.views.findings import FindingsView
from ui.views.former import FormerLine
from ui.views.history import HistoryDialog
from ui.views.link import LinkLine
from ui.views.others import OthersLine
from ui.views.pair import SideBySide
from ui.views.panes import TEXTS, Panes, stacked
from ui.views.queue import QueueView
from ui.views.record import RecordPanel
from ui.views.renderings import RenderingsDialog, elsewhere
from ui.views.summary import SummaryDialog
from ui.views.texts import TextsView
from ui.views.verdicts import VerdictBar

BEGINNING = 15
"""Milliseconds between the steps of showing a case, in which the window is painted."""
MARKING = 400
"""Milliseconds in which changes are gathered before the documents are marked anew."""


class ReviewPage(QWidget):
    """Shows the chosen quote everywhere and turns what the user does into decisions on the session."""

    def __init__(
        self, theme: Theme, session: CaseSession, actions: Actions, state: WindowState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._actions, self._state, self._theme = session, actions, state, theme
        self._findings = FindingsModel(self)
        self.queue = QueueView(theme, session.queue, state)
        self.documents = SideBySide(theme)
        views = (self.documents.source.view, self.documents.rendering.view)
        self.finder = FindBar(theme, views, actions.find_next, actions.find_previous)
        self.former = FormerLine(theme)
        self.others = OthersLine(theme, actions.reconcile)
        self.link = LinkLine(theme, actions.links)
        self.engine = EngineLine(theme)
        self.engine.hide()
        self.texts = TextsView(theme)
        self.findings = FindingsView(theme, self._findings, (actions.confirm, actions.dismiss, actions.reopen))
        self.desk = FindingDesk(session, actions, self.findings, self)
        self.record = RecordPanel(actions.record, actions.history)
        self.verdicts = VerdictBar(theme, actions.verdicts, actions.next)
        self.queue.list.addActions([actions.copy_markdown, actions.copy_rich, actions.history])
        self.queue.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.queue.list.customContextMenuRequested.connect(self._on_queue_menu)
        self._marking = QTimer(self)
        self._marking.setSingleShot(True)
        self._marking.setInterval(MARKING)
        self._marking.timeout.connect(self._mark)
        self._beginning = QTimer(self)
        self._beginning.setInterval(BEGINNING)
        self._beginning.timeout.connect(self._on_step)
        self._steps: deque[Callable[[], None]] = deque()
        self._left = ("", "")
        self.panes = Panes(state)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        evidence = (self.former, self.others, self.link, self.engine, self.texts)
        self.evidence = stacked(*evidence, growing=self.texts)
        self.beside = stacked(self.findings, self.record, growing=self.findings, below=GAP // 2)
        texts = stacked(self.finder, self.documents, growing=self.documents)
        middle = self.panes.split(TEXTS, Qt.Orientation.Vertical, (texts, self.evidence), (3, 2))
        middle.setSizes([300, 200])
        across = self.panes.split("across", Qt.Orientation.Horizontal, (self.queue, middle, self.beside), (0, 1, 0))
        across.setSizes(_across())
        self.panes.keep_sizes_of("documents", self.documents)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(across, 1)
        whole.addWidget(line)
        whole.addWidget(self.verdicts)
        self.panes.restore()
        self.set_reading()

    def _connect(self) -> None:
        session, actions = self._session, self._actions
        session.opened.connect(self._on_opened)
        session.completed.connect(self._on_completed)
        session.changed.connect(self._on_changed)
        session.whole_changed.connect(self._on_whole_changed)
        session.handwork_changed.connect(self._on_whole_changed)
        session.recollection.changed.connect(self._on_whole_changed)
        session.check_kept.connect(self._on_checked)
        session.history_ready.connect(self._on_history)
        session.queue.rowsInserted.connect(self._on_arrived)
        self.queue.chosen.connect(self._on_chosen)
        self.documents.quote_clicked.connect(self.choose)
        self.texts.quote_clicked.connect(self.choose)
        self.findings.pointed.connect(self._on_pointed)
        self.verdicts.noted.connect(self._on_noted)
        self.verdicts.drafted.connect(self._on_note_drafted)
        self.record.written.connect(session.decisions.set_field)
        self.record.drafted.connect(session.decisions.keep_draft)
        for keys in (self.verdicts.keys, self.record.keys):
            keys.left.connect(self.queue.list.setFocus)
            keys.gone_on.connect(self._on_next)
        self.engine.help_wanted.connect(actions.models.trigger)
        actions.next.triggered.connect(self._on_next)
        actions.down.triggered.connect(self._on_down)
        actions.up.triggered.connect(self._on_up)
        actions.note.triggered.connect(self.verdicts.edit_note)
        actions.record.toggled.connect(self._on_record)
        actions.summary.triggered.connect(self._on_summary)
        actions.renderings.triggered.connect(self._on_renderings)
        actions.history.triggered.connect(self._on_history_wanted)
        actions.search.triggered.connect(self.finder.open)
        self.finder.left.connect(self.queue.list.setFocus)
        actions.filter.triggered.connect(self.queue.focus_filter)
        for panel in (self.documents.source, self.documents.rendering):
            panel.switched.connect(self.finder.look_again)
        actions.linked.toggled.connect(self._on_linked)
        for action in actions.verdicts.values():
            action.triggered.connect(self._on_verdict)

    def set_reading(self) -> None:
        """Set the texts as the person wants them."""
        reading = TextLook.kept(self._state)
        for panel in (self.documents.source, self.documents.rendering):
            panel.view.set_reading(reading)

    @property
    def _last(self) -> str:
        """Under which name the last quote of the open case is remembered."""
        return "last-" + sha256(os.fsencode(self._session.path or "")).hexdigest()[:16]

    @property
    def entry(self) -> QueueEntry | None:
        """The chosen quote."""
        return self._session.queue.entry(self.queue.current)

    def choose(self, quote: str) -> None:
        """Go to a quote, even if the filters hide it."""
        self.queue.choose(quote)

    # What happens to the case

    def _on_opened(self) -> None:
        self.queue.waiting, self.queue.filling = not self._session.finished, not self._session.complete
        self._left = "", ""
        self._show(None)
        self._steps = deque((self._show_sources, self._show_renderings, self._mark, self._begin))
        self._beginning.start()

    def _on_completed(self) -> None:
        self.queue.filling = False
        self.queue.count()

    @property
    def shown(self) -> bool:
        """Whether the case that was opened last is on the page, with its texts and their marks."""
        return not self._steps

    @property
    def marking(self) -> bool:
        """Whether marks of quotes are still to be made."""
        return self._marking.isActive() or self.documents.marking

    def _on_step(self) -> None:
        """One step of showing a case; the window gets its turn before the next one."""
        step = self._steps.popleft()
        if not self._steps:
            self._beginning.stop()
        step()

    def _show_sources(self) -> None:
        self.documents.show_sources(self._session.sources)

    def _show_renderings(self) -> None:
        self.documents.show_renderings(self._session.renderings)

    def _begin(self) -> None:
        """Go to the quote that was left last time, else to the first until it comes."""
        left = self._state.choice(self._last, "")
        if not self.queue.current and not self.queue.choose(left):
            self.queue.step(0)
            self._left = left, self.queue.current
        self.queue.list.setFocus()

    def _go_back(self) -> None:
        """Go to the quote that was left last time, unless the person went elsewhere before it came."""
        left, begun = self._left
        if left and self.queue.current == begun and self.queue.choose(left):
            self._left = "", ""

    def _on_arrived(self) -> None:
        if not self._marking.isActive():
            self._marking.start()
        if self.shown and not self.queue.current:
            self._steps.append(self._go_first)  # in a turn of its own: quotes come in many at a time
            self._beginning.start()
        self._go_back()

    def _go_first(self) -> None:
        if not self.queue.current:
            self.queue.step(0)

    def _on_changed(self, quote: str) -> None:
        if not self._marking.isActive():
            self._marking.start()
        entry = self.entry
        if entry is not None and entry.id == quote:
            self.documents.update_chosen(entry)
            self._show(entry)
        elif entry is None and self.shown:
            self._show(None)

    def _on_whole_changed(self) -> None:
        self._show(self.entry)

    def _on_checked(self) -> None:
        self.queue.waiting = False
        self.queue.count()
        self._mark()
        self._show(self.entry)

    def _mark(self) -> None:
        self.documents.show_entries(self._session.queue.entries)
        self._on_pointed(self.findings.current)

    def _show(self, entry: QueueEntry | None) -> None:
        """Show a quote's texts, findings and decision."""
        checked = entry.checked if entry else None
        self.former.show_entry(entry)
        self.others.show_entry(entry)
        self._actions.reconcile.setEnabled(bool(entry and entry.disagreeing and not self._session.reader))
        self.link.show_quote(checked)
        standing = entry.standing if entry else ()
        several = entry is not None and len(self._session.renderings) > 1
        others = elsewhere(entry, self._session.queue.entries) if entry and several else ()
        self.texts.show_quote(checked, standing, tuple(others))
        self.engine.setVisible(checked is not None)
        self._show_engines(checked)
        before = self._session.recollection.about(entry)
        self._findings.show(entry, self._session.whole(checked.file) if checked else (), before)
        self.findings.show_unchecked(checked)
        self.verdicts.show_entry(entry)
        self.record.show_entry(entry)
        self.desk.allow(self.findings.current)

    def _show_engines(self, checked: CheckedQuote | None) -> None:
        """What made the machine's texts, what it lacked, and through which languages the words came."""
        if checked is None:
            self.engine.show_engines(())
            return
        engines = (name for sentence in checked.sentences for name in sentence.engines)
        known = self._session.handwork.paths
        interpreted = {path.file for path in known}
        ways = (
            words.sentence(language_path(passage.file, passage.language, checked.language, known))
            for passage in checked.source
            if passage.file in interpreted
        )
        lacking = [
            words.sentence(unchecked.reason) for unchecked in self._session.not_checked if unchecked.check == ENGINE
        ]
        way = "; ".join(dict.fromkeys(ways))
        if checked.source and all(primary(passage.language) == primary(checked.language) for passage in checked.source):
            way = way or self.tr("source and quote are in one language: nothing is translated")
        self.engine.show_engines(tuple(dict.fromkeys(engines)), lacking, way)

    # What the user does

    def keep_written(self) -> None:
        """Keep what stands in a field and was not left yet."""
        self.verdicts.keep_note()
        self.record.keep()

    def _on_chosen(self, quote: str) -> None:
        self.keep_written()
        if quote:
            self._state.keep_choice(self._last, quote)
        entry = self._session.queue.entry(quote)
        self.documents.choose(entry)
        self._show(entry)

    def _on_pointed(self, judged: Judged | None) -> None:
        self.documents.point_at(judged)

    def _on_verdict(self) -> None:
        action = self.sender()
        entry = self.entry
        if entry is None:
            return
        self.keep_written()
        for verdict, own in self._actions.verdicts.items():
            if own is action:
                self._session.decisions.set_verdict(entry.id, Verdict(verdict))
        self.verdicts.show_entry(self.entry)

    def _on_noted(self, quote: str, note: str) -> None:
        self._session.decisions.set_field(quote, Field.NOTE, note)

    def _on_note_drafted(self, quote: str, note: str) -> None:
        self._session.decisions.keep_draft(quote, Field.NOTE, note)

    def _on_record(self, shown: bool) -> None:
        self._state.keep_choice("record", "yes" if shown else "no")
        if shown:
            self.record.edit()
        else:
            self.keep_written()
            self.queue.list.setFocus()

    def _on_history_wanted(self) -> None:
        self.keep_written()
        self._session.ask_history(self.queue.current)

    def _on_history(self, history: History) -> None:
        entry = self._session.queue.entry(history.quote)
        if entry is not None:
            self.desk.open(HistoryDialog(entry.checked.quote.text, steps(history, entry.checked.findings), self))

    def _on_queue_menu(self, place: QPoint) -> None:
        """What can be done with the quote, and with the finding that is chosen on it."""
        actions, queue = self._actions, self.queue.list
        menu = QMenu(queue)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([actions.copy_markdown, actions.copy_rich, actions.history])
        menu.addSeparator()
        menu.addActions(self.desk.offered)
        menu.popup(queue.viewport().mapToGlobal(place))

    def _on_summary(self) -> None:
        self.keep_written()
        self.desk.open(SummaryDialog(self._session.queue.entries, self._theme, self))

    def _on_renderings(self) -> None:
        dialog = RenderingsDialog(self._session.queue.entries, self.entry, self)
        dialog.quote_clicked.connect(self.choose)
        self.desk.open(dialog)

    def _on_next(self) -> None:
        self.keep_written()
        self.queue.next_undecided()

    def _on_down(self) -> None:
        self.queue.step(1)

    def _on_up(self) -> None:
        self.queue.step(-1)

    def _on_linked(self, linked: bool) -> None:
        self.documents.linked = linked
        self._state.keep_choice("linked", "yes" if linked else "no")


def _across() -> list[int]:
    """Pixels of queue, texts and findings before a person moves them: larger letters need wider columns, up to a half
    more."""
    size = min(letters(), 150)
    return [210 * size // 100, 600, 280 * size // 100]
