"""Player: a stretch of a recording is heard, once or again and again, at its own pace or slower.

Needs QtMultimedia, which comes with the optional part ``listen``; import this module only where ``available`` says so.
"""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer, QVideoFrame, QVideoSink


class Player(QObject):
    """Plays audio and video files; the frames of a video are given out as pictures."""

    failed = Signal(str)
    """A reason in a few words."""
    switched = Signal(bool)
    """Whether something is heard now."""
    looped = Signal()
    """The passage begins once more."""

    began = Signal(bool)
    """A recording is loaded and begins; whether it has a picture."""
    frame = Signal(QImage)
    """The next frame of a video."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.loop = False
        self._pictures = QVideoSink(self)
        self._pictures.videoFrameChanged.connect(self._on_frame)
        self._start = self._end = 0
        self._wanted = False
        self._media = QMediaPlayer(self)
        self._media.setAudioOutput(QAudioOutput(self))
        self._media.setVideoSink(self._pictures)
        self._media.positionChanged.connect(self._on_position)
        self._media.mediaStatusChanged.connect(self._on_status)
        self._media.playbackStateChanged.connect(self._on_state)
        self._media.errorOccurred.connect(self._on_error)

    @property
    def audible(self) -> bool:
        """Whether there is a device to hear it on."""
        return not QMediaDevices.defaultAudioOutput().isNull()

    @property
    def playing(self) -> bool:
        return self._media.playbackState() is QMediaPlayer.PlaybackState.PlayingState

    def set_pace(self, pace: float) -> None:
        """1 is the pace of the recording."""
        self._media.setPlaybackRate(pace)

    def play(self, recording: Path, start: int, end: int) -> None:
        """Play from ``start`` to ``end``, both in milliseconds; past the end of the recording nothing is heard."""
        self._start, self._end = max(0, start), end
        target = QUrl.fromLocalFile(str(recording))
        self._wanted = True
        if self._media.source() != target:
            self._media.setSource(target)  # goes on in _on_status
        else:
            self._go()

    def stop(self) -> None:
        self._wanted = False
        self._media.pause()

    def _go(self) -> None:
        self._wanted = False
        self._media.setPosition(self._start)
        self._media.play()
        self.began.emit(self._media.hasVideo())

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        ready = (QMediaPlayer.MediaStatus.LoadedMedia, QMediaPlayer.MediaStatus.BufferedMedia)
        if (self._wanted and status in ready) or (status is QMediaPlayer.MediaStatus.EndOfMedia and self.loop):
            self._go()

    def _on_position(self, position: int) -> None:
        if self.playing and position >= self._end:
            if self.loop:
                self._media.setPosition(self._start)
                self.looped.emit()
            else:
                self._media.pause()

    def _on_frame(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self.frame.emit(frame.toImage())

    def _on_state(self) -> None:
        self.switched.emit(self.playing)

    def _on_error(self, _error: object, words: str) -> None:
        self._wanted = False
        self.failed.emit(words)
