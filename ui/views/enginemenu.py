"""The menu of models: which one serves each direction of a quote, and whether one is wanted for it at all."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from quoteverify.engines.tags import ANY, model_name
from quoteverify.records.handwork import EngineChoice
from quoteverify.worker import wire
from ui import words

Way = tuple[str, str]
"""A direction: primary subtags of the language translated from, and into."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What the menu is made from: the directions of a quote, the models there are (None while that is not known),
    what was chosen for the whole case, and whether the quote does without a model."""

    ways: Sequence[Way]
    models: Sequence[wire.Model] | None
    choices: Sequence[EngineChoice]
    without: bool


class EngineMenu(QMenu):
    chosen = Signal(tuple, object)
    """A direction, and the name of the model for it: "" for none, None to leave it to the program."""
    without = Signal(bool)
    """Whether the quote that is shown does without a model."""
    install_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)

    def offer(self, offer: Offer) -> None:
        """Show another offer."""
        self.clear()
        if offer.models is None:
            self.addAction(self.tr("The list of models comes as soon as the check is done…")).setEnabled(False)
        else:
            for way in offer.ways:
                self._add_way(way, offer.models, offer.choices)
        if offer.ways:
            self.addSeparator()
            none = self.addAction(self.tr("Use no model for this quote"))
            none.setCheckable(True)
            none.setChecked(offer.without)
            none.toggled.connect(self.without)
        self.addSeparator()
        self.addAction(self.tr("Install a model…")).triggered.connect(self.install_wanted)

    def _add_way(self, way: Way, models: Sequence[wire.Model], choices: Sequence[EngineChoice]) -> None:
        sub = self.addMenu(way_text(way))
        group = QActionGroup(sub)
        able = list(able_models(models, way))
        chosen = next(
            (choice.model for choice in reversed(choices) if choice.place is None and _way(choice) == way), None
        )
        first = able[0].name if able else self.tr("none; get {name}").format(name=model_name(*way))
        rows: list[tuple[str, str | None]] = [(self.tr("The first that can ({name})").format(name=first), None)]
        rows += [(able_model.name, able_model.name) for able_model in able]
        if chosen and all(able_model.name != chosen for able_model in able):
            rows.append((self.tr("{name} (not installed)").format(name=chosen), chosen))
        rows.append((self.tr("No model"), ""))
        for text, model in rows:
            action = sub.addAction(text)
            action.setCheckable(True)
            action.setChecked(model == chosen)
            action.setData((way, model))
            group.addAction(action)
        group.triggered.connect(lambda action: self.chosen.emit(*action.data()))


def able_models(models: Sequence[wire.Model], way: Way) -> Iterator[wire.Model]:
    """The models that translate this way, the first of which is used."""
    for model in models:
        if way[1] in model.targets and (way[0] in model.sources or ANY in model.sources):
            yield model


def way_text(way: Way) -> str:
    return QCoreApplication.translate("EngineMenu", "{source} → {target}").format(
        source=words.language(way[0]), target=words.language(way[1])
    )


def _way(choice: EngineChoice) -> Way:
    return choice.source, choice.target
