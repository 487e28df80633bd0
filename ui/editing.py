"""Editing: what is selected in the documents becomes a quote, a link or a language by hand, one step to undo each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu

from quoteverify.case.edits import (
    grounded,
    passages_of,
    place,
    places_of,
    quotes_of,
    with_edit,
    with_language,
    with_link,
    without_link,
)
from quoteverify.errors import InvalidLanguageTag
from quoteverify.language import profiles as languages
from quoteverify.records.checked import CheckedQuote, LoadedFile
from quoteverify.records.handwork import HANDWORK, Handwork
from quoteverify.records.quotes import Quotes
from quoteverify.records.spans import Span
from quoteverify.system.legible import name_of
from ui import words
from ui.actions import Actions
from ui.casesession import CaseSession
from ui.checkrun import CheckRun
from ui.merging import why_not
from ui.messages import Messages
from ui.models.entry import QueueEntry
from ui.views.pair import Panel
from ui.views.review import ReviewPage

if TYPE_CHECKING:
    from quoteverify.quotes.editing import Edit
    from ui.views.casesettings import CaseSettingsDialog


class Editing(QObject):
    """Knows the selections and the chosen quote; the core makes the record, the session keeps it, the run checks it."""

    def __init__(
        self, session: CaseSession, review: ReviewPage, run: CheckRun, actions: Actions, messages: Messages
    ) -> None:
        super().__init__(review)
        self._session, self._review, self._run, self._messages = session, review, run, messages
        self._actions = actions
        self._wanted: tuple[str, Span] | None = None
        self._dialog: QInputDialog | None = None
        self._settings: CaseSettingsDialog | None = None
        self._panel = review.documents.source
        for action, act in (
            (actions.make, self.make),
            (actions.resize, self.resize),
            (actions.split, self.split),
            (actions.merge, self.merge),
            (actions.remove, self.remove),
            (actions.link, self.link),
            (actions.link_also, self.link_also),
            (actions.take_second, self.take_second),
            (actions.unsaid, self.unsaid),
            (actions.unlink, self.unlink),
            (actions.language, self.ask_language),
            (actions.settings, self.ask_settings),
        ):
            action.triggered.connect(act)
        documents = review.documents
        documents.source.view.menu_wanted.connect(self._on_source_menu)
        documents.rendering.view.menu_wanted.connect(self._on_rendering_menu)
        documents.source.view.selectionChanged.connect(self._on_source_selected)
        documents.rendering.view.selectionChanged.connect(self._on_rendering_selected)
        session.handwork_changed.connect(self._on_changed)
        session.changed.connect(self._on_arrived)
        session.check_kept.connect(self._on_kept)

    # Quotes

    def make(self) -> None:
        """Make a quote of what is selected in the English text."""
        selected = self._selected(self._review.documents.rendering)
        if selected is None:
            self._messages.say(self.tr("Select the words of a quote in the English text first."))
            return
        from quoteverify.quotes.editing import add

        self._edit(lambda quotes, file: add(quotes, file.document, selected), selected)

    def resize(self) -> None:
        """Let the chosen quote be what is selected in the English text."""
        selected = self._selected(self._review.documents.rendering)
        entry = self._in_sight()
        if entry is None:
            return
        if selected is None:
            self._messages.say(self.tr("Choose a quote, then select in the English text what it is to be."))
            return
        name = entry.checked.quote.id
        from quoteverify.quotes.editing import resize

        self._edit(lambda quotes, file: resize(quotes, file.document, name, selected), selected)

    def split(self) -> None:
        """Make two quotes of the chosen one, before the cursor or the selection."""
        entry = self._in_sight()
        if entry is not None:
            at = self._review.documents.rendering.view.selected.start
            name, span = entry.checked.quote.id, entry.checked.quote.span
            from quoteverify.quotes.editing import split

            self._edit(lambda quotes, file: split(quotes, file.document, name, at), span)

    def merge(self) -> None:
        """Make one quote of the chosen one and the one after it."""
        entry = self._in_sight()
        if entry is None:
            return
        quote, file = entry.checked.quote, entry.checked.file
        later = (
            checked.quote
            for checked in self._checked()
            if checked.file == file and checked.quote.span.start >= quote.span.end
        )
        following = min(later, key=lambda one: one.span, default=None)
        if following is None:
            self._messages.say(self.tr("No quote follows this one."))
            return
        text = next(rendering.document.text for rendering in self._session.renderings if rendering.path == file)
        refusal = why_not(text, quote, following)
        if refusal:
            self._messages.say(refusal)
            return
        both = Span(quote.span.start, following.span.end)
        name = following.id
        from quoteverify.quotes.editing import merge

        self._edit(lambda quotes, file: merge(quotes, file.document, quote.id, name), both)

    def remove(self) -> None:
        """The chosen quote is none."""
        entry = self._in_sight()
        if entry is not None:
            name = entry.checked.quote.id
            from quoteverify.quotes.editing import remove

            self._edit(lambda quotes, _file: remove(quotes, name), None)

    def _edit(self, make: Callable[[Quotes, LoadedFile], Edit], wanted: Span | None) -> None:
        """Make an edit in the text that is shown, and go to the quote around ``wanted`` when it is checked."""
        from quoteverify.quotes.editing import InvalidQuoteEdit

        panel = self._review.documents.rendering
        file = next((rendering for rendering in self._session.renderings if rendering.path == panel.file), None)
        if file is None:
            return
        checked = self._checked()
        try:
            edit = make(quotes_of(checked, file.path), file)
        except InvalidQuoteEdit as error:
            self._messages.say(str(error))
            return
        self._messages.hide()
        self._wanted = (file.path, wanted) if wanted else None
        made = with_edit(self._session.handwork, file.path, edit, checked)
        self._set(made, self.tr("“{edit}”").format(edit=edit.label.lower()))

    # Links

    def link(self) -> None:
        """Link the chosen quote to what is selected in the source."""
        self._link(also=False)

    def link_also(self) -> None:
        """Link the chosen quote to what is selected in the source besides what it is linked to: it joins remarks."""
        self._link(also=True)

    def _link(self, also: bool) -> None:
        panel = self._review.documents.source
        selected = self._selected(panel)
        entry = self._entry()
        if entry is None:
            return
        if selected is None:
            self._messages.say(self.tr("Choose a quote, then select in the source what it renders."))
            return
        text = next(source.document.text for source in self._session.sources if source.path == panel.file)
        kept = passages_of(self._session.handwork, entry.checked) if also else ()
        if any(passage.file != panel.file for passage in kept):
            self._messages.say(self.tr("The passages of a quote lie in one source: link it to this one instead."))
            return
        made = with_link(self._session.handwork, entry.checked, [*kept, place(panel.file, text, selected)])
        self._set(made, self.tr("link of quote {quote}").format(quote=entry.number))

    def take_second(self) -> None:
        """Link the chosen quote to the second candidate of the program."""
        entry = self._entry()
        if entry is None:
            return
        candidate = entry.checked.second_candidate
        if candidate is None:
            self._messages.say(self.tr("The program has no second candidate for this quote."))
            return
        made = with_link(self._session.handwork, entry.checked, places_of(candidate.source))
        self._set(made, self.tr("link of quote {quote}").format(quote=entry.number))

    def unsaid(self) -> None:
        """The chosen quote stands in no source."""
        entry = self._entry()
        if entry is not None:
            made = with_link(self._session.handwork, entry.checked, ())
            self._set(made, self.tr("“no source” for quote {quote}").format(quote=entry.number))

    def unlink(self) -> None:
        """The program looks for the passage of the chosen quote again."""
        entry = self._entry()
        if entry is None:
            return
        if not entry.checked.linked_by_hand:
            self._messages.say(self.tr("The program chose this passage already."))
            return
        made = without_link(self._session.handwork, entry.checked)
        self._set(made, self.tr("leaving quote {quote} to the program").format(quote=entry.number))

    # Languages

    def ask_language(self) -> None:
        """Ask for the language of what is selected in the document used last."""
        selected = self._selected(self._panel)
        if selected is None:
            self._messages.say(self.tr("Select the words whose language you know first."))
            return
        panel = self._panel
        dialog = QInputDialog(self._review)
        dialog.setWindowTitle(self.tr("Language of the selection"))
        dialog.setLabelText(self.tr("In which language is it? A tag like be or pt-BR may be typed."))
        automatic = self.tr("as the program sees it")
        dialog.setComboBoxItems([automatic, *(f"{tag} – {words.language(tag)}" for tag in languages.known())])
        dialog.setComboBoxEditable(True)
        dialog.textValueSelected.connect(lambda text: self._set_language(panel, selected, text, automatic))
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    def _set_language(self, panel: Panel, selected: Span, typed: str, automatic: str) -> None:
        file = next((stored for stored in self._session.files if stored.path == panel.file), None)
        tag = "" if typed == automatic else typed.split(" – ")[0].strip()
        try:
            if tag:
                languages.primary(tag)
        except InvalidLanguageTag as error:
            self._messages.trouble(str(error))
            return
        if file is not None:
            made = with_language(self._session.handwork, place(file.path, file.document.text, selected), tag)
            self._set(made, self.tr("language of a passage"))

    # Everything else

    def ask_settings(self) -> None:
        """Show what people know of the case, to be changed."""
        if self._session.path is not None:
            from ui.views.casesettings import CaseSettingsDialog

            dialog = CaseSettingsDialog(self._session.files, self._session.handwork, self._review)
            dialog.accepted.connect(self._on_settings)
            dialog.finished.connect(dialog.deleteLater)
            self._settings = dialog
            dialog.open()

    def show_made(self) -> None:
        """Show all that is set by hand, to be taken away."""
        self.ask_settings()
        if self._settings is not None:
            self._settings.tabs.setCurrentWidget(self._settings.made)

    def _on_settings(self) -> None:
        if self._settings is not None:
            self._set(self._settings.handwork, self.tr("case settings"))

    def _set(self, made: Handwork, label: str) -> None:
        texts = {file.path: file.document.text for file in self._session.files}
        self._session.decisions.set_handwork(grounded(made, texts), label)

    # What is there

    def _entry(self) -> QueueEntry | None:
        entry = self._review.entry
        if entry is None:
            self._messages.say(self.tr("Choose a quote first."))
        return entry

    def _in_sight(self) -> QueueEntry | None:
        """The chosen quote, if the text that is shown is the one it stands in."""
        entry = self._entry()
        if entry is not None and entry.checked.file != self._review.documents.rendering.file:
            says = self.tr("Quote {quote} stands in {file}: go to it first.")
            self._messages.say(says.format(quote=entry.number, file=name_of(entry.checked.file)))
            return None
        return entry

    def _checked(self) -> Sequence[CheckedQuote]:
        return [entry.checked for entry in self._session.queue.entries]

    def _selected(self, panel: Panel) -> Span | None:
        span = panel.view.selected
        return span if len(span) else None

    def _on_changed(self) -> None:
        self._run.refresh()

    def _on_arrived(self, quote: str) -> None:
        """A result is there: go to it if it is what was just edited."""
        entry = self._session.queue.entry(quote)
        if self._wanted is None or entry is None or entry.checked.file != self._wanted[0]:
            return
        span = entry.checked.quote.span
        if span.start >= self._wanted[1].start and span.overlaps(self._wanted[1]):
            self._wanted = None
            self._review.choose(quote)
            self._review.documents.rendering.view.select(Span(span.start, span.start))  # so that the mark is seen

    def _on_kept(self) -> None:
        """Say what was set by hand and does not hold, unless something else is being said."""
        unfit = [
            words.sentence(unchecked.reason) for unchecked in self._session.not_checked if unchecked.check == HANDWORK
        ]
        if unfit and not self._messages.text:
            more = self.tr(" And {count} more.").format(count=len(unfit) - 1) if len(unfit) > 1 else ""
            says = f"{unfit[0][:1].upper()}{unfit[0][1:]}.{more}"
            self._messages.say(says, button=self.tr("Show"), answer=self.show_made)

    def _on_source_selected(self) -> None:
        if self._selected(self._review.documents.source):
            self._panel = self._review.documents.source

    def _on_rendering_selected(self) -> None:
        if self._selected(self._review.documents.rendering):
            self._panel = self._review.documents.rendering

    def _on_source_menu(self, menu: QMenu) -> None:
        self._fill(menu, (*self._actions.links, None, self._actions.language))

    def _on_rendering_menu(self, menu: QMenu) -> None:
        self._fill(menu, (*self._actions.quote_edits, None, *self._actions.links[2:], None, self._actions.language))

    def _fill(self, menu: QMenu, actions: Sequence[QAction | None]) -> None:
        """Put what can be done by hand above what any text offers."""
        first = menu.actions()[0] if menu.actions() else None
        for action in (*actions, None):
            if action is None:
                menu.insertSeparator(first) if first else menu.addSeparator()
            elif first is None:
                menu.addAction(action)
            else:
                menu.insertAction(first, action)
