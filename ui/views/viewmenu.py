"""The View menu: how large everything is, light or dark, which parts are there, and the whole screen."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from ui.state import WindowState

STEPS = (80, 90, 100, 110, 125, 150, 175, 200)
"""Sizes of letters in percent of the system's."""
BASE = "letters at 100 percent"
"""The application's property that holds the system's size in points."""


class ViewMenu(QMenu):
    """Does what it offers and remembers it for the next time."""

    def __init__(self, window: QMainWindow, parts: Mapping[str, tuple[str, QWidget]], state: WindowState) -> None:
        super().__init__(window)
        self.setTitle(self.tr("&View"))
        self._window, self._state = window, state
        self.percent = 100
        keys = QKeySequence.StandardKey
        self.larger = self._add(self.tr("&Larger"), keys.ZoomIn, "Ctrl+=")
        self.smaller = self._add(self.tr("S&maller"), keys.ZoomOut)
        self.usual = self._add(self.tr("&Usual size"), None, "Ctrl+0")
        self.addSeparator()
        self.schemes = self._schemes()
        self.addSeparator()
        self.parts = {name: self._part(name, title, widget) for name, (title, widget) in parts.items()}
        self.heat = self._add(self.tr("&Marks of the judge under the words"), None)
        self.heat.setCheckable(True)
        self.heat.setChecked(self._state.choice("heat", "no") == "yes")
        self.heat.toggled.connect(self._on_heat)
        self.addSeparator()
        self.whole = self._add(self.tr("&Full screen"), None, "F11")
        self.whole.setCheckable(True)
        self.larger.triggered.connect(self._on_larger)
        self.smaller.triggered.connect(self._on_smaller)
        self.usual.triggered.connect(self._on_usual)
        self.whole.toggled.connect(self._on_whole)
        self.set_size(int(state.choice("zoom", "100")))

    def _add(self, text: str, standard: QKeySequence.StandardKey | None, more: str = "") -> QAction:
        action = self.addAction(text)
        keys = QKeySequence.keyBindings(standard) if standard is not None else []
        if more and QKeySequence(more) not in keys:
            keys.append(QKeySequence(more))
        action.setShortcuts(keys)  # none twice: Qt takes that for ambiguous
        return action

    def _schemes(self) -> QActionGroup:
        group = QActionGroup(self)
        menu = self.addMenu(self.tr("&Colours"))
        chosen = self._state.choice("scheme", "system")
        for name, title in (
            ("system", self.tr("As the &system")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
        ):
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setData(name)
            action.setChecked(name == chosen)
            group.addAction(action)
        group.triggered.connect(self._on_scheme)
        if chosen != "system":
            self._colour(chosen)
        return group

    def _part(self, name: str, title: str, widget: QWidget) -> QAction:
        action = self.addAction(title)
        action.setCheckable(True)
        action.setChecked(self._state.choice(f"part-{name}", "yes") == "yes")
        widget.setVisible(action.isChecked())
        action.toggled.connect(widget.setVisible)
        action.toggled.connect(self._on_parts)
        return action

    def set_size(self, percent: int) -> None:
        """Make every letter of the program this large, in percent of the system's."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        font = application.font()
        base = application.property(BASE) or font.pointSizeF()
        application.setProperty(BASE, base)
        self.percent = max(STEPS[0], min(percent, STEPS[-1]))
        size = base * self.percent / 100
        if abs(font.pointSizeF() - size) > 0.01:
            font.setPointSizeF(size)
            application.setFont(font)
        self._state.keep_choice("zoom", str(self.percent))
        self.usual.setText(self.tr("&Usual size ({percent} % now)").format(percent=self.percent))

    def _on_larger(self) -> None:
        self.set_size(next((step for step in STEPS if step > self.percent), STEPS[-1]))

    def _on_smaller(self) -> None:
        self.set_size(next((step for step in reversed(STEPS) if step < self.percent), STEPS[0]))

    def _on_usual(self) -> None:
        self.set_size(100)

    def _on_scheme(self, action: QAction) -> None:
        self._state.keep_choice("scheme", action.data())
        self._colour(action.data())

    def _colour(self, name: str) -> None:
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        QGuiApplication.styleHints().setColorScheme(schemes.get(name, Qt.ColorScheme.Unknown))

    def _on_parts(self) -> None:
        for name, action in self.parts.items():
            self._state.keep_choice(f"part-{name}", "yes" if action.isChecked() else "no")

    def _on_heat(self, shown: bool) -> None:
        self._state.keep_choice("heat", "yes" if shown else "no")

    def _on_whole(self, whole: bool) -> None:
        if whole:
            self._window.showFullScreen()
        else:
            self._window.showNormal()
