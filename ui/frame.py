"""The frame: what stands around the pages of the window, and what its menus ask for where no case is needed.

It comes behind the first screen, which is painted without it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QMessageBox, QToolButton

from quoteverify import __version__
from quoteverify.system.legible import name_of_path, path_as_text, path_of_text
from ui.bars import fill_menus, tool_bar
from ui.commandlist import UNLISTED, commands
from ui.keys import Keys
from ui.messages import Messages
from ui.views.fitting import fit_icons
from ui.views.viewmenu import ViewMenu

if TYPE_CHECKING:
    from ui.views.help import HelpDialog
    from ui.window import MainWindow

PAGES = {"guide": "index", "help_verdicts": "verdicts", "help_findings": "checks", "help_privacy": "privacy"}
"""The page of help that an action of this name shows."""


class Frame(QObject):
    """Messages, menus, tools, and whose name stands below; the dialogs that they open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._state, self._actions = window, window.state, window.actions_
        self._help: HelpDialog | None = None
        self._recent = QMenu(self.tr("Open &recent"), window)
        self._recent.setProperty(UNLISTED, True)
        self._recent.triggered.connect(self._on_recent)
        self._rules = QMenu(self.tr("House &rules"), window)
        self._rules.aboutToShow.connect(self._on_rules_wanted)
        self._rules.triggered.connect(self._on_rules)
        self.messages = Messages(window.theme)
        self.view = ViewMenu(window, self._state)
        self.view.said.connect(self.messages.say)
        self._actions.draw()
        fill_menus(window.menuBar(), self._actions, self._recent, self._rules, self.view)
        self.keys = Keys(self._state, window)
        self.keys.take([action for _, action in commands(window.menuBar())])
        window.addToolBar(tool_bar(self._actions))
        window.theme.changed.connect(self._on_look)
        self._signer = QToolButton()
        self._signer.setAutoRaise(True)
        self._signer.clicked.connect(self._on_reviewer)
        window.statusBar().addPermanentWidget(self._signer)
        self.list_recent([case.path for case in self._state.recent])
        self.show_signer()
        self._connect()

    def _connect(self) -> None:
        actions = self._actions
        actions.reviewer.triggered.connect(self._on_reviewer)
        actions.models.triggered.connect(self._on_models)
        actions.palette.triggered.connect(self._on_palette)
        actions.preferences.triggered.connect(self._on_preferences)
        actions.keys.triggered.connect(self._on_keys)
        actions.tour.triggered.connect(self._on_tour)
        for name, page in PAGES.items():
            getattr(actions, name).triggered.connect(partial(self.show_help, page))
        actions.about.triggered.connect(self._on_about)

    def _on_look(self) -> None:
        fit_icons(self._window)

    # Cases and rules

    def list_recent(self, cases: Sequence[Path]) -> None:
        """List the cases that were opened lately."""
        self._recent.clear()
        for path in cases:
            self._recent.addAction(name_of_path(f"{path.stem}  ({path.parent})")).setData(path_as_text(path))
        self._recent.setEnabled(bool(cases))

    def _on_recent(self, action: QAction) -> None:
        self._window.casework.open_case(path_of_text(action.data()))

    def _on_rules_wanted(self) -> None:
        self._window.desk.list_rules(self._rules)

    def _on_rules(self, action: QAction) -> None:
        self._window.desk.choose_rules(action)

    def _on_models(self) -> None:
        self._window.desk.ask_models()

    # Who decides

    def _on_reviewer(self) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Your name"))
        dialog.setLabelText(self.tr("Decisions are signed with"))
        dialog.setTextValue(self._state.reviewer)
        dialog.textValueSelected.connect(self._sign)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()  # a check goes on behind it

    def _sign(self, name: str) -> None:
        """Sign decisions with this name from now on."""
        self._state.keep_choice("reviewer", name.strip())
        self._window.session.reviewer = name.strip()
        self.show_signer()

    @property
    def signer(self) -> str:
        """What stands below about whose name decisions get."""
        return self._signer.text()

    def show_signer(self, reader: str = "") -> None:
        """Whose name decisions get stands below, one click from being changed; that of a second ``reader`` is not."""
        name = self._state.reviewer
        if reader:
            self._signer.setText(self.tr("Second reader: {name}").format(name=reader))
        else:
            self._signer.setText(self.tr("Signed by {name}").format(name=name) if name else self.tr("Your name…"))
        self._signer.setEnabled(not reader)
        self._actions.reviewer.setEnabled(not reader)
        self._signer.setToolTip(self._actions.reviewer.toolTip())

    # Settings

    def _on_palette(self) -> None:
        from ui.views.palette import Palette

        palette = Palette(self._window.menuBar(), self._window)
        palette.finished.connect(palette.deleteLater)
        palette.open()

    def _on_preferences(self) -> None:
        from ui.views.preferences import PreferencesDialog

        exports, review = self._window.exports, self._window.review
        dialog = PreferencesDialog(self._state, self.view, self._actions, exports.format, self._window)
        dialog.reading_changed.connect(review.set_reading)
        dialog.reviewer_changed.connect(self._sign)
        dialog.format_chosen.connect(exports.choose_format)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_keys(self) -> None:
        from ui.views.keys import KeysDialog

        listed = list(commands(self._window.menuBar()))
        dialog = KeysDialog(self.keys, listed, self._state.folder, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Help

    def _on_tour(self) -> None:
        self.show_help("tour")
        self._window.casework.sample()

    def show_help(self, page: str) -> None:
        """Show a page of help beside the case, by its name ("checks/negation")."""
        from ui.views.help import HelpDialog

        if self._help is None:
            self._help = HelpDialog(self._window)
        self._help.show_page(page)

    def _on_about(self) -> None:
        text = self.tr("QuoteVerify {version}\nDoes this English quote say what the speaker said?\nApache License 2.0")
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("About QuoteVerify"))
        box.setText(text.format(version=__version__))
        box.setIconPixmap(self._window.windowIcon().pixmap(64))
        box.finished.connect(box.deleteLater)
        box.open()
