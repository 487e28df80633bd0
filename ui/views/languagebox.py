"""A choice among languages, where any BCP 47 tag may also be typed."""

from PySide6.QtWidgets import QComboBox, QWidget

from quoteverify.errors import InvalidLanguageTag
from quoteverify.language import profiles as languages
from ui import words


class LanguageBox(QComboBox):
    """The first item, ``otherwise``, stands for no choice: ``tag`` is empty then."""

    def __init__(self, otherwise: str, tag: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)  # Enter takes what is typed, the list stays
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.addItem(otherwise, "")
        for known in languages.known():
            self.addItem(f"{known} – {words.language(known)}", known)
        place = self.findData(tag)
        self.setCurrentIndex(place)
        if place < 0:
            self.setEditText(tag)
        line = self.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    @property
    def tag(self) -> str:
        """The tag that is chosen or typed."""
        place = self.findText(self.currentText())
        return str(self.itemData(place)) if place >= 0 else self.currentText().strip()

    def obstacle(self) -> str:
        """Why what is typed is no language; empty when it is one."""
        try:
            if self.tag:
                languages.primary(self.tag)
        except InvalidLanguageTag as error:
            return str(error)
        return ""
