"""A recording is attached to a transcript with times; Space plays the passage of a quote. By keys."""

import wave
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quoteverify.records.checked import CheckedQuote
from quoteverify.records.document import Cue, Role
from tests.support.moving_picture import write_video
from tests.support.person import give_file, press, sit_down
from tests.ui.conftest import fake_worker, loaded
from ui.listening import available
from ui.window import MainWindow

needs_sound = pytest.mark.skipif(not available(), reason="the optional part “listen” (PySide6-Addons) is not installed")


@pytest.fixture
def timed(qtbot: QtBot, reviewed: MainWindow, files: tuple[Path, Path], quotes: Sequence[CheckedQuote]) -> MainWindow:
    """A window on a case whose first quote was said between 1 and 2 seconds."""
    cue = Cue(1000, 2000)
    first, *others = quotes
    sentences = tuple(
        replace(sentence, source=replace(sentence.source, cue=cue)) if sentence.source else sentence
        for sentence in first.sentences
    )
    reviewed.session.begin_check(afresh=True)
    with qtbot.waitSignal(reviewed.session.check_kept):
        reviewed.session.take_whole(
            fake_worker().found_in(loaded(files[1], Role.RENDERING), [loaded(files[0], Role.SOURCE)])
        )
        reviewed.session.take([replace(first, sentences=sentences), *others])
        reviewed.session.end_check()
    reviewed.messages.hide()
    reviewed.review.choose("q1")
    reviewed.review.queue.list.setFocus()
    sit_down(qtbot, reviewed)
    return reviewed


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """Six seconds of silence."""
    path = tmp_path / "talk.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(2 * 8000 * 6))
    return path


def test_without_times_it_is_said_what_is_needed(qtbot: QtBot, reviewed: MainWindow) -> None:
    reviewed.review.queue.list.setFocus()
    sit_down(qtbot, reviewed)
    press("Space")
    assert reviewed.messages.text == ("This quote has no times: it needs a transcript with times, such as subtitles.")


@pytest.mark.skipif(available(), reason="the optional part is installed")
def test_without_the_optional_part_one_sentence_says_how_to_get_it(timed: MainWindow) -> None:
    press("Space")
    assert timed.messages.text == ("To listen, install the optional part “listen”: pip install 'quoteverify[listen]'.")


@needs_sound
def test_a_recording_is_attached_once_and_known_the_next_time(qtbot: QtBot, timed: MainWindow, recording: Path) -> None:
    press("Space")
    assert timed.messages.text == "No recording belongs to officer-ru.txt yet."
    timed.actions_.attach.trigger()
    give_file(qtbot, recording)
    qtbot.waitUntil(lambda: "talk.wav belongs to officer-ru.txt now." in timed.messages.text)
    sit_down(qtbot, timed)
    timed.review.queue.list.setFocus()
    press("Space")
    qtbot.waitUntil(lambda: timed.desk.listening.playing or "no device" in timed.messages.text)
    recording.unlink()
    timed.desk.listening.stop()
    press("Space")
    assert "is not there any more: attach it again." in timed.messages.text


@needs_sound
def test_what_is_no_recording_is_said_and_crashes_nothing(qtbot: QtBot, recording: Path, qapp: QApplication) -> None:
    from ui.player import Player

    recording.write_bytes(b"no sound")
    player = Player(qapp)
    with qtbot.waitSignal(player.failed, timeout=20_000):
        player.play(recording, 0, 1000)
    assert not player.playing


@needs_sound
def test_a_passage_is_played_to_its_end_and_in_a_loop(qtbot: QtBot, recording: Path, qapp: QApplication) -> None:
    """Without a device nothing is heard, but the recording runs all the same."""
    from ui.player import Player

    player = Player(qapp)
    switches: list[bool] = []
    player.switched.connect(switches.append)
    player.play(recording, 5000, 5400)
    qtbot.waitUntil(lambda: switches == [True, False], timeout=20_000)
    player.loop = True
    player.set_pace(2.0)
    with qtbot.waitSignals([player.looped, player.looped], timeout=20_000):
        player.play(recording, 5000, 5200)
    assert player.playing
    player.stop()
    assert not player.playing


def test_space_still_presses_the_button_that_has_the_keys(qtbot: QtBot, timed: MainWindow) -> None:
    timed.messages.say("x", button="Do it", answer=lambda: timed.messages.say("done"))
    button = QApplication.focusWidget()
    press("Shift+Tab")
    while not (button and button.property("text") == "Do it"):
        press("Tab")
        button = QApplication.focusWidget()
    press("Space")
    assert timed.messages.text == "done"


@needs_sound
def test_a_video_is_seen_beside_the_case_and_takes_no_keys(qtbot: QtBot, timed: MainWindow, tmp_path: Path) -> None:
    """Seconds in red, green and blue: the passage is that of the quote, with what stands around it."""
    video = write_video(tmp_path / "talk.avi", [(250, 0, 0)] + [(0, 250, 0)] * 2 + [(0, 0, 250)] * 4)
    timed.desk.listening.attach(timed.review.documents.source.file, video)
    timed.review.queue.list.setFocus()
    press("Space")
    qtbot.waitUntil(lambda: _colour(timed) == "green", timeout=20_000)
    shown = timed.desk.listening.picture
    assert shown is not None
    assert shown.isVisible()
    assert shown.windowTitle() == "talk.avi: picture"
    assert shown.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    sit_down(qtbot, timed)  # the screen that is not there asks no flags
    timed.review.queue.list.setFocus()
    press("Space")
    assert not timed.desk.listening.playing
    timed.actions_.picture.trigger()  # from the menu or by its name: the window itself has no keys
    assert not shown.isVisible()
    press("Space")
    qtbot.waitUntil(lambda: timed.desk.listening.playing or "no device" in timed.messages.text, timeout=20_000)
    assert not shown.isVisible()
    timed.desk.listening.stop()
    timed.actions_.picture.trigger()
    press("Space")
    qtbot.waitUntil(shown.isVisible, timeout=20_000)
    shown.close()
    assert not timed.actions_.picture.isChecked()
    timed.desk.listening.stop()


@needs_sound
def test_sound_alone_opens_no_window_for_a_picture(qtbot: QtBot, timed: MainWindow, recording: Path) -> None:
    timed.desk.listening.attach(timed.review.documents.source.file, recording)
    timed.review.queue.list.setFocus()
    press("Space")
    qtbot.waitUntil(lambda: timed.desk.listening.playing or "no device" in timed.messages.text, timeout=20_000)
    assert timed.desk.listening.picture is None


def _colour(window: MainWindow) -> str:
    shown = window.desk.listening.picture
    if shown is None or shown.frame.isNull():
        return ""
    seen = shown.grab().toImage().pixelColor(shown.width() // 2, shown.height() // 2)
    parts = {"red": seen.red(), "green": seen.green(), "blue": seen.blue()}
    return max(parts, key=lambda name: parts[name])
