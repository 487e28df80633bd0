"""One line on the engine whose texts are shown: its name and strength, the way of the words, and how to choose."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from quoteverify.records.translation import EngineIdentity
from ui.theme import GAP, Theme, side
from ui.views.enginemenu import EngineMenu
from ui.views.labels import Elided
from ui.words import tip


class EngineLine(QWidget):
    """Says what made the machine's texts. A starter model is named as what it is."""

    help_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._engines: Sequence[EngineIdentity] = ()
        self._icon = QLabel()
        self._warning = Elided()
        self._warning.setText(self.tr("Starter model: for trying out; install an OPUS-MT model for work"))
        self._warning.setToolTip(self._warning.text())
        self._warning.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._text = Elided()
        self._way = Elided()
        self._lacking = Elided()
        self._help = QToolButton()
        self._help.setText(self.tr("Install a model…"))
        self._help.clicked.connect(self.help_wanted)
        self.menu = EngineMenu(self)
        self.menu.install_wanted.connect(self.help_wanted)
        self._choose = QToolButton()
        self._choose.setText(self.tr("Model"))
        self._choose.setToolTip(self.tr("Choose the model for each direction, or none for this quote"))
        self._choose.setMenu(self.menu)
        self._choose.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._lay_out()
        theme.changed.connect(self._colour)
        self.show_engines(())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP // 2)
        row.addWidget(self._icon)
        row.addWidget(self._warning)
        row.addWidget(self._text, 1)
        row.addWidget(self._help)
        row.addWidget(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        column.setSpacing(GAP // 2)
        column.addLayout(row)
        column.addWidget(self._lacking)
        column.addWidget(self._way)

    @property
    def text(self) -> str:
        """What the line says."""
        return self._text.text() if self._warning.isHidden() else f"{self._warning.text()} {self._text.text()}"

    @property
    def way(self) -> str:
        """Through which languages the words came; empty where they were spoken in the source's own."""
        return self._way.text()

    @property
    def lacking(self) -> str:
        """Which models are missing."""
        return self._lacking.text()

    def show_engines(self, engines: Sequence[EngineIdentity], lacking: Sequence[str] = (), way: str = "") -> None:
        """``engines`` made the evidence that is shown, none where no model had a part in it; ``lacking`` are sentences
        on models that are missing, ``way`` is how the words came through languages where that is more than one step."""
        self._engines = engines
        starter = any(engine.starter for engine in engines)
        self._help.setVisible(starter or not engines or bool(lacking))
        if not engines:
            self._text.setText(self.tr("No model had a part here: the texts are compared without one."))
        else:
            names = "; ".join(_strength(engine) for engine in engines)
            says = self.tr("Machine evidence, never a verdict · {names}").format(names=names)
            self._text.setText("· " + names if starter else says)
        self._warning.setVisible(starter)
        self._text.setToolTip(tip("\n\n".join(_identity(engine) for engine in engines)))
        for label, text in ((self._lacking, " · ".join(lacking)), (self._way, way)):
            label.setText(text[:1].upper() + text[1:])
            label.setToolTip(tip(text))
            label.setVisible(bool(text))
        self._colour()

    def _colour(self) -> None:
        ink = self._theme.colours.muted
        self._icon.setPixmap(self._theme.pixmap("engine", ink, side(16), self.devicePixelRatioF()))


def _strength(engine: EngineIdentity) -> str:
    return f"{engine.name} {engine.revision[:12]}".strip() + f" ({engine.settings})"


def _identity(engine: EngineIdentity) -> str:
    return f"{engine.name}\n{engine.revision}\nSHA-256 {engine.sha256}\n{engine.settings}"
