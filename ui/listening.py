"""Listening: a recording is attached to a transcript with times; the passage of the current quote is heard, and seen
where the recording is a video."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from quoteverify.records.checked import LoadedFile
from quoteverify.records.document import Cue
from ui.actions import Actions
from ui.casesession import CaseSession
from ui.messages import Messages
from ui.models.entry import QueueEntry
from ui.state import WindowState
from ui.views.review import ReviewPage

if TYPE_CHECKING:
    from ui.player import Player
    from ui.views.picture import PictureWindow

AROUND = 3000
"""Milliseconds that are heard before and after the passage."""
SLOWER = 0.7
"""The slower pace, as a part of the recording's own."""
KINDS = "*.mp3 *.m4a *.aac *.ogg *.opus *.flac *.wav *.mp4 *.mkv *.webm *.mov *.avi"


def available() -> bool:
    """Whether sound can be played: QtMultimedia comes with an optional part of the program."""
    return find_spec("PySide6.QtMultimedia") is not None


class Listening(QObject):
    """Space plays the passage of the current quote with what stands around it, and stops it again."""

    def __init__(
        self,
        window: QWidget,
        session: CaseSession,
        review: ReviewPage,
        actions: Actions,
        messages: Messages,
        state: WindowState,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._review = window, session, review
        self._actions, self._messages, self._state = actions, messages, state
        self._player: Player | None = None
        self._picture: PictureWindow | None = None
        self._recorded = Path()
        # Space alone belongs to buttons and fields: it plays where the lists and texts have the keys.
        actions.listen.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        views = (review.documents.source.view, review.documents.rendering.view)
        for part in (review.queue.list, review.findings.list, review.texts, *views):
            part.addAction(actions.listen)
        actions.listen.triggered.connect(self.toggle)
        actions.loop.toggled.connect(self._on_loop)
        actions.slower.toggled.connect(self._on_slower)
        actions.picture.setChecked(state.choice("picture", "yes") == "yes")
        actions.picture.toggled.connect(self._on_picture)
        actions.attach.triggered.connect(self.ask)
        session.opened.connect(self.stop)

    @property
    def picture(self) -> PictureWindow | None:
        """The window in which a video is seen, once there was one."""
        return self._picture

    @property
    def playing(self) -> bool:
        return self._player is not None and self._player.playing

    def toggle(self) -> None:
        """Play the passage of the current quote, or stop; says what is missing where nothing can be heard."""
        if self._player is not None and self._player.playing:
            self._player.stop()
            return
        entry = self._review.entry
        if entry is None:
            return  # there is nothing yet that could be heard
        passage = _passage(entry)
        if passage is None:
            says = self.tr("This quote has no times: it needs a transcript with times, such as subtitles.")
            self._messages.say(says)
            return
        file, cue = passage
        recording = self._recording(file)
        if not available():
            says = self.tr("To listen, install the optional part “listen”: pip install 'quoteverify[listen]'.")
            self._messages.say(says)
        elif recording is None:
            says = self.tr("No recording belongs to {name} yet.")
            attach = self._actions.attach.trigger
            self._messages.say(says.format(name=Path(file).name), button=self.tr("Attach a recording…"), answer=attach)
        elif not recording.is_file():
            says = self.tr("The recording {path} is not there any more: attach it again.")
            attach = self._actions.attach.trigger
            self._messages.trouble(says.format(path=recording), self.tr("Attach a recording…"), attach)
        else:
            self._play(recording, cue)

    def stop(self) -> None:
        if self._player is not None:
            self._player.stop()

    def ask(self) -> None:
        """Ask for the recording of the transcript that is shown."""
        dialog = QFileDialog(self._window, self.tr("Recording of the transcript"), self._state.folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Audio and video ({kinds})").format(kinds=KINDS), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def attach(self, file: str, recording: Path) -> None:
        """Let a recording belong to a source of the case, by its path there; it is remembered for that text."""
        loaded = self._loaded(file)
        if loaded is not None:
            self._state.keep_choice(f"recording-{loaded.document.sha256[:16]}", str(recording))
            says = self.tr("{recording} belongs to {name} now. Space plays the passage of a quote.")
            self._messages.say(says.format(recording=recording.name, name=Path(file).name))

    def _on_chosen(self, name: str) -> None:
        self._state.keep_folder(Path(name))
        self.attach(self._review.documents.source.file, Path(name))

    def _recording(self, file: str) -> Path | None:
        loaded = self._loaded(file)
        kept = self._state.choice(f"recording-{loaded.document.sha256[:16]}", "") if loaded else ""
        return Path(kept) if kept else None

    def _loaded(self, file: str) -> LoadedFile | None:
        return next((loaded for loaded in self._session.sources if loaded.path == file), None)

    def _play(self, recording: Path, cue: Cue) -> None:
        if self._player is None:
            from ui.player import Player

            self._player = Player(self)
            self._player.failed.connect(self._on_failed)
            self._on_loop(self._actions.loop.isChecked())
            self._on_slower(self._actions.slower.isChecked())
            self._player.began.connect(self._on_began)
        self._recorded = recording
        self._player.play(recording, cue.start - AROUND, cue.end + AROUND)

    def _on_began(self, picture: bool) -> None:
        """A video shows its picture; where there is nothing to hear it on, that is said."""
        if self._player is None:
            return
        seen = picture and self._actions.picture.isChecked()
        if not self._player.audible:
            self._messages.say(self.tr("There is no device to hear it on: connect one and press Space again."))
            if not seen:
                self._player.stop()
        if seen:
            if self._picture is None:
                from ui.views.picture import PictureWindow

                self._picture = PictureWindow(self._window)
                self._picture.closed.connect(self._on_closed)
                self._player.frame.connect(self._picture.show_frame)
            self._picture.begin(self._recorded.name)
        elif self._picture is not None:
            self._picture.hide()

    def _on_picture(self, wanted: bool) -> None:
        """The picture comes with the next passage, or goes at once."""
        self._state.keep_choice("picture", "yes" if wanted else "no")
        if self._picture is not None:
            self._picture.setVisible(wanted and self.playing)

    def _on_closed(self) -> None:
        self._actions.picture.setChecked(False)

    def _on_loop(self, loop: bool) -> None:
        if self._player is not None:
            self._player.loop = loop

    def _on_slower(self, slower: bool) -> None:
        if self._player is not None:
            self._player.set_pace(SLOWER if slower else 1.0)

    def _on_failed(self, reason: str) -> None:
        says = self.tr("The recording cannot be played ({reason}). Attach it in another format, such as WAV or MP3.")
        self._messages.trouble(says.format(reason=reason))


def _passage(entry: QueueEntry) -> tuple[str, Cue] | None:
    """The file in which a quote was said and from when to when; None where that is not known."""
    timed = [
        (sentence.source.file, sentence.source.cue)
        for sentence in entry.checked.sentences
        if sentence.source is not None and sentence.source.cue is not None
    ]
    if not timed:
        return None
    file = timed[0][0]
    cues = [cue for place, cue in timed if place == file]
    return file, Cue(min(cue.start for cue in cues), max(cue.end for cue in cues))
