"""One line on the engine whose texts are shown: its name and strength, and how to get a better one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from quoteverify.translation import EngineIdentity
from ui.theme import GAP, Theme
from ui.views.labels import Elided


class EngineLine(QWidget):
    """Says what made the machine's texts. A starter model is named as what it is."""

    help_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._engines: Sequence[EngineIdentity] = ()
        self._icon = QLabel()
        self._warning = QLabel(self.tr("Starter model: for trying out; install an OPUS-MT model for work"))
        font = self._warning.font()
        font.setBold(True)
        self._warning.setFont(font)
        self._text = Elided()
        self._help = QToolButton()
        self._help.setText(self.tr("Install a model…"))
        self._help.clicked.connect(self.help_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        row.setSpacing(GAP // 2)
        row.addWidget(self._icon)
        row.addWidget(self._warning)
        row.addWidget(self._text, 1)
        row.addWidget(self._help)
        theme.changed.connect(self._colour)
        self.show_engines(())

    @property
    def text(self) -> str:
        """What the line says."""
        return self._text.text() if self._warning.isHidden() else f"{self._warning.text()} {self._text.text()}"

    def show_engines(self, engines: Sequence[EngineIdentity]) -> None:
        """``engines`` made the evidence that is shown; none means that there is no model for the languages."""
        self._engines = engines
        starter = any(engine.starter for engine in engines)
        self._help.setVisible(starter or not engines)
        if not engines:
            self._text.setText(self.tr("No model for this pair of languages: the texts are compared without one."))
        else:
            names = "; ".join(_strength(engine) for engine in engines)
            says = self.tr("Machine evidence, never a verdict · {names}").format(names=names)
            self._text.setText("· " + names if starter else says)
        self._warning.setVisible(starter)
        self._text.setToolTip("\n\n".join(_identity(engine) for engine in engines))
        self._colour()

    def _colour(self) -> None:
        starter = any(engine.starter for engine in self._engines)
        colours = self._theme.colours
        ink = colours.only_here if starter else colours.muted
        self._icon.setPixmap(self._theme.pixmap("warning" if starter else "engine", ink, 16, self.devicePixelRatioF()))


def _strength(engine: EngineIdentity) -> str:
    return f"{engine.name} {engine.revision[:12]}".strip() + f" ({engine.settings})"


def _identity(engine: EngineIdentity) -> str:
    return f"{engine.name}\n{engine.revision}\nSHA-256 {engine.sha256}\n{engine.settings}"
