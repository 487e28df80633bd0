"""Motion: whether anything in the window moves by itself. Nothing does that must be seen: a caret, a bar, a menu."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QStyle

from ui.state import WindowState

LESS, FULL, SYSTEM = "less", "full", "system"
"""Choices of a person: nothing moves, all that the desktop moves, and as the system has it."""
STILL = "nothing moves"
"""The application's property that says so."""
BLINKING = "milliseconds of a blink"
"""The application's property that holds how the caret blinks on this desktop."""
EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def system_wants_stillness() -> bool:
    """Whether the system asks programs to move less, as far as this Qt can tell: by its hints for accessibility, else
    by a style without animations, as desktops have it whose animations are turned off."""
    hints = getattr(QGuiApplication.styleHints(), "accessibility", lambda: None)()
    motion = getattr(hints, "motionPreference", None)  # not in every Qt
    if motion is not None:
        return str(motion()).endswith("Reduced")
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


def set_motion(choice: str) -> None:
    """Let nothing move by itself, or all that the desktop moves."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    still = choice == LESS or (choice != FULL and system_wants_stillness())
    application.setProperty(STILL, still)
    hints = QGuiApplication.styleHints()
    if application.property(BLINKING) is None:
        application.setProperty(BLINKING, hints.cursorFlashTime())
    hints.setCursorFlashTime(0 if still else application.property(BLINKING))
    if still:
        for effect in EFFECTS:
            application.setEffectEnabled(effect, False)
    for window in application.topLevelWidgets():
        if isinstance(window, QMainWindow):
            window.setAnimated(not still)


def still() -> bool:
    """Whether nothing moves by itself now."""
    application = QApplication.instance()
    return bool(application and application.property(STILL))


def kept(state: WindowState) -> str:
    """The choice that the person made."""
    chosen = state.choice("motion", SYSTEM)
    return chosen if chosen in (LESS, FULL) else SYSTEM
