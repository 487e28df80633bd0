"""The View menu: how large everything is, light or dark, which parts are there, and the whole screen."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from ui import motion
from ui.appearance import COMFORTABLE, COMPACT, STEPS, set_letters, set_scheme
from ui.speech import SYSTEM, choice, choose, offered
from ui.state import WindowState


class ViewMenu(QMenu):
    """Does what it offers and remembers it for the next time. ``said`` is a sentence for the person."""

    said = Signal(str)
    density_chosen = Signal(str)
    """COMFORTABLE or COMPACT."""

    def __init__(self, window: QMainWindow, state: WindowState) -> None:
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
        self.motions = self._motions()
        self.languages = self._languages()
        self.addSeparator()
        self.parts = {
            "queue": self._part("queue", self.tr("&Queue of quotes")),
            "evidence": self._part("evidence", self.tr("&Evidence")),
            "findings": self._part("findings", self.tr("F&indings and record")),
        }
        self.densities = self._densities()
        self.beside = self._add(self.tr("Evidence &beside the texts"), None)
        self.beside.setCheckable(True)
        self.beside.setChecked(self._state.choice("evidence-beside", "no") == "yes")
        self.beside.toggled.connect(self._on_beside)
        self.heat = self._add(self.tr("Marks of the &judge under the words"), None)
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
        for name, action in (vars(self) | self.parts).items():
            if isinstance(action, QAction):
                action.setObjectName(f"view-{name}")
        self.set_size(int(state.choice("zoom", "100")))
        motion.set_motion(motion.kept(state))

    def _add(self, text: str, standard: QKeySequence.StandardKey | None, more: str = "") -> QAction:
        action = self.addAction(text)
        keys = QKeySequence.keyBindings(standard) if standard is not None else []
        if more and QKeySequence(more) not in keys:
            keys.append(QKeySequence(more))
        action.setShortcuts(keys)  # none twice: Qt takes that for ambiguous
        return action

    def _schemes(self) -> QActionGroup:
        names = {
            "system": self.tr("As the &system"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
            "contrast": self.tr("High &contrast"),
        }
        group = self._group(self.tr("&Colours"), "scheme", names, self._state.choice("scheme", "system"))
        group.triggered.connect(self._on_scheme)
        return group

    def _motions(self) -> QActionGroup:
        names = {
            motion.SYSTEM: self.tr("As the &system"),
            motion.LESS: self.tr("&Nothing moves by itself"),
            motion.FULL: self.tr("As the &desktop animates it"),
        }
        group = self._group(self.tr("M&otion"), "motion", names, motion.kept(self._state))
        group.triggered.connect(self._on_motion)
        return group

    def _densities(self) -> QActionGroup:
        names = {COMFORTABLE: self.tr("&Comfortable: two lines"), COMPACT: self.tr("C&ompact: one line")}
        group = self._group(self.tr("&Rows of the queue"), "density", names, self.density)
        group.triggered.connect(self._on_density)
        return group

    @property
    def density(self) -> str:
        """How the rows of the queue are drawn."""
        return self._state.choice("density", COMFORTABLE)

    def _languages(self) -> QActionGroup:
        """The languages of the window, each by its own name."""
        names = {SYSTEM: self.tr("As the &system")} | {tag: known.name for tag, known in offered().items()}
        group = self._group(self.tr("Lan&guage"), "language", names, choice(self._state))
        group.triggered.connect(self._on_language)
        return group

    def _group(self, title: str, kind: str, names: Mapping[str, str], chosen: str) -> QActionGroup:
        """A menu with one of some choices, by what each is called."""
        group = QActionGroup(self)
        menu = self.addMenu(title)
        for name, shown in names.items():
            action = menu.addAction(shown)
            action.setCheckable(True)
            action.setData(name)
            action.setObjectName(f"{kind}-{name}")
            action.setChecked(name == chosen)
            group.addAction(action)
        return group

    def _part(self, name: str, title: str) -> QAction:
        action = self.addAction(title)
        action.setCheckable(True)
        action.setChecked(self._state.choice(f"part-{name}", "yes") == "yes")
        action.toggled.connect(self._on_parts)
        return action

    def take_parts(self, parts: Mapping[str, QWidget]) -> None:
        """Show or hide these parts of the window from now on, by the names under which their choice is kept."""
        for name, widget in parts.items():
            widget.setVisible(self.parts[name].isChecked())
            self.parts[name].toggled.connect(widget.setVisible)

    def set_size(self, percent: int) -> None:
        """Make every letter of the program this large, in percent of the system's."""
        self.percent = set_letters(percent)
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
        set_scheme(action.data())

    def _on_motion(self, action: QAction) -> None:
        self._state.keep_choice("motion", action.data())
        motion.set_motion(action.data())

    def _on_density(self, action: QAction) -> None:
        self._state.keep_choice("density", action.data())
        self.density_chosen.emit(action.data())

    def _on_language(self, action: QAction) -> None:
        """Every word of the window stands already: they are said anew at the next start."""
        choose(self._state, action.data())
        self.said.emit(self.tr("The window speaks the other language when QuoteVerify is started again."))

    def _on_parts(self) -> None:
        for name, action in self.parts.items():
            self._state.keep_choice(f"part-{name}", "yes" if action.isChecked() else "no")

    def _on_beside(self, beside: bool) -> None:
        self._state.keep_choice("evidence-beside", "yes" if beside else "no")

    def _on_heat(self, shown: bool) -> None:
        self._state.keep_choice("heat", "yes" if shown else "no")

    def _on_whole(self, whole: bool) -> None:
        if whole:
            self._window.showFullScreen()
        else:
            self._window.showNormal()
