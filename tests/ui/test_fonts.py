"""A system without fonts, as a bare one is: the window is read, not guessed."""

import os
import subprocess
import sys
from pathlib import Path

from tests.support.paths import ROOT

PROGRAM = """
import sys
from PySide6.QtGui import QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication
from ui.application import prepare

application = QApplication(sys.argv)
print(len(QFontDatabase.families(QFontDatabase.WritingSystem.Cyrillic)))
prepare(application)
raw = QRawFont.fromFont(application.font())
print(all(raw.supportsCharacter(ord(letter)) for letter in "Why stand still? Ну, чё стоим"))
"""


def test_a_system_without_fonts_shows_letters(tmp_path: Path) -> None:
    empty = tmp_path / "fonts.conf"
    head = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
    empty.write_text(f"{head}<fontconfig><dir>{tmp_path}</dir><cachedir>{tmp_path}</cachedir></fontconfig>")
    environment = {**os.environ, "FONTCONFIG_FILE": str(empty), "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    told = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert told.stdout.split() == ["0", "True"], told.stderr
