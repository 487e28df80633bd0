"""Fields for a passphrase: what is typed is hidden until it is asked to be shown."""

from PySide6.QtWidgets import QCheckBox, QLineEdit

LONGEST = 1000
"""Characters of a passphrase."""


def secret_field() -> QLineEdit:
    """A line whose letters are not shown."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(LONGEST)
    field.setMinimumWidth(280)
    return field


def shown_box(label: str, *fields: QLineEdit) -> QCheckBox:
    """A box that shows what is typed in these fields."""
    box = QCheckBox(label)

    def show(shown: bool) -> None:
        for field in fields:
            field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    box.toggled.connect(show)
    return box
