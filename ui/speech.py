"""Speech: the language that the window speaks, from the next start on where it is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from quoteverify.localisation import ENGLISH
from ui.state import WindowState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

    from quoteverify.localisation.languages import Language

SYSTEM = "system"
"""The choice to speak as the system does."""
_CHOICE = "language"
_TAG = "the language of the window"
"""The application's property that holds the tag."""


class CatalogueTranslator(QTranslator):
    """Gives Qt the words of a catalogue: one file of Qt Linguist serves window, findings and sheets."""

    def __init__(self, tag: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tag = tag

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - as Qt names it
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,
    ) -> str:
        # None says "not translated" to Qt, which PySide6's stubs do not know. English has words for numbers alone.
        if n < 0 and self._tag == ENGLISH:
            return None  # type: ignore[return-value]
        from quoteverify.localisation.catalogue import catalogue

        return catalogue(self._tag).find(context, sourceText, n if n >= 0 else None)  # type: ignore[return-value]

    def isEmpty(self) -> bool:
        return False


def offered() -> Mapping[str, Language]:
    """The languages that can be chosen, by their tags."""
    from quoteverify.localisation.languages import languages

    return languages()


def choice(state: WindowState) -> str:
    """The tag that the person chose, SYSTEM where none was."""
    chosen = state.choice(_CHOICE, SYSTEM)
    return chosen if chosen != SYSTEM and chosen in offered() else SYSTEM


def choose(state: WindowState, tag: str) -> None:
    """Speak this language, or SYSTEM, from the next start on."""
    state.keep_choice(_CHOICE, tag)


def wanted(state: WindowState) -> str:
    """The tag to speak: the one chosen, else the first of the system's that there is, else English."""
    chosen = choice(state)
    if chosen != SYSTEM:
        return chosen
    tags = (tag.replace("_", "-").partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((tag for tag in tags if tag == ENGLISH or tag in offered()), ENGLISH)


def speak(application: QApplication, tag: str) -> None:
    """Words, dates, numbers and direction of the window in a language, and Qt's own words."""
    application.setProperty(_TAG, tag)
    system = QLocale.system()
    if system.name().partition("_")[0] != tag:
        QLocale.setDefault(QLocale(QLocale(tag).language(), system.territory()))
    # Mirrored by the direction of the words that are shown, never by the system's alone.
    if tag != ENGLISH or application.isRightToLeft():
        application.setLayoutDirection(QLocale(tag).textDirection())
    if tag != ENGLISH:  # Qt's own words are English
        _install_qt(application, tag)
    application.installTranslator(CatalogueTranslator(tag, application))  # the last one is asked first


def _install_qt(application: QApplication, tag: str) -> None:
    """Qt's own words, as far as it has them in a language."""
    from PySide6.QtCore import QLibraryInfo

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    qt = QTranslator(application)
    if any(qt.load(f"{name}_{tag}", folder) for name in ("qtbase", "qt")):
        application.installTranslator(qt)


def spoken() -> str:
    """The tag of the language that the window speaks."""
    application = QApplication.instance()
    return str(application.property(_TAG) or ENGLISH) if application else ENGLISH
