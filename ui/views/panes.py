"""The panes of the review page: splitters by name, whose sizes are remembered from one day to the next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ui.state import WindowState

TEXTS = "middle"
"""The splitter between the texts and the evidence, which stands below or beside them."""


class Panes:
    """Splitters under their names; each remembers its sizes, that of texts and evidence for each way it stands."""

    def __init__(self, state: WindowState) -> None:
        self._state = state
        self._splitters: dict[str, QSplitter] = {}

    def split(
        self, name: str, orientation: Qt.Orientation, parts: tuple[QWidget, ...], stretch: tuple[int, ...]
    ) -> QSplitter:
        """A splitter of ``parts`` that grow by ``stretch``; its sizes are kept under ``name``."""
        splitter = QSplitter(orientation)
        splitter.setChildrenCollapsible(False)
        for place, part in enumerate(parts):
            splitter.addWidget(part)
            splitter.setStretchFactor(place, stretch[place])
        self.keep_sizes_of(name, splitter)
        return splitter

    def keep_sizes_of(self, name: str, splitter: QSplitter) -> None:
        """Remember the sizes of a splitter that was made elsewhere."""
        self._splitters[name] = splitter

    def restore(self) -> None:
        """Give every splitter the sizes it had, as far as any are remembered."""
        for name, splitter in self._splitters.items():
            splitter.restoreState(self._state.layout(name))

    def keep(self) -> None:
        """Remember the sizes as they are now."""
        for name, splitter in self._splitters.items():
            self._state.keep_layout(_kept_as(name, splitter), splitter.saveState())

    def put_evidence(self, beside: bool) -> None:
        """Put the evidence beside the texts, which then have the whole height, or below them."""
        orientation = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        middle = self._splitters[TEXTS]
        if middle.orientation() is not orientation:
            self._state.keep_layout(_kept_as(TEXTS, middle), middle.saveState())
            middle.setOrientation(orientation)
            if not middle.restoreState(self._state.layout(_kept_as(TEXTS, middle))):
                middle.setSizes([3, 2])
            middle.setOrientation(orientation)  # an old state may have brought its own


def _kept_as(name: str, splitter: QSplitter) -> str:
    """Under which name the sizes of a splitter are kept."""
    turned = name == TEXTS and splitter.orientation() is Qt.Orientation.Horizontal
    return f"{name}-beside" if turned else name


def stacked(*parts: QWidget, growing: QWidget, below: int = 0) -> QWidget:
    """Widgets under each other without gaps, of which one takes all the room that is left; ``below`` in pixels."""
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, below)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, int(part is growing))
    return pane
