"""Headers of turns in transcripts: who speaks and when, before the words or on a line above them."""

import pytest

from quoteverify.loaders import pasted_document

WORDS = ("Утром отключили воду. Мы носили её.", "Власти молчали. Две недели.")


@pytest.mark.parametrize(
    ("first", "second", "speaker"),
    [
        ("00:07 Пётр: {}", "00:18 Пётр: {}", "Пётр"),
        ("Пётр 0:07: {}", "Пётр 0:18: {}", "Пётр"),
        ("Пётр (0:07): {}", "Пётр (0:18): {}", "Пётр"),
        ("[SPEAKER_01 00:07.2] {}", "[SPEAKER_01 00:18.9] {}", "SPEAKER_01"),
        ("[00:00:07 - 00:00:14 Speaker 2] {}", "[00:00:18 - 00:00:24 Speaker 2] {}", "Speaker 2"),
        ("00:00:07 --> 00:00:14 [SPEAKER_01] {}", "00:00:18 --> 00:00:24 [SPEAKER_01] {}", "SPEAKER_01"),
        ("Пётр Сидоров  0:07  \n{}", "Пётр Сидоров  0:18  \n{}", "Пётр Сидоров"),
        ("**Anna Berg** 0:07\n{}", "**Anna Berg** 0:18\n{}", "Anna Berg"),
        ("Speaker 2 (00:07):\n{}", "Speaker 2 (00:18):\n{}", "Speaker 2"),
        ("Спикер 2 | 00:07\n{}", "Спикер 2 | 00:18\n{}", "Спикер 2"),
        ("[Anna Berg] 00:00:07\n{}", "[Anna Berg] 00:00:18\n{}", "Anna Berg"),
        ("[00:00:07] Speaker 1\n{}", "[00:00:18] Speaker 1\n{}", "Speaker 1"),
        ("00:07 Sprecher 1\n{}", "00:18 Sprecher 1\n{}", "Sprecher 1"),
    ],
)
def test_speaker_and_time_are_no_words(first: str, second: str, speaker: str) -> None:
    text = "\n\n".join(form.format(words) for form, words in zip((first, second), WORDS, strict=True))
    document = pasted_document(text, "pasted")
    said = [" ".join(piece.of(document.text) for piece in block.pieces) for block in document.blocks]
    assert said == list(WORDS)
    assert [block.speaker for block in document.blocks] == [speaker, speaker]
    assert [block.cue.start if block.cue else None for block in document.blocks] == [
        7200 if "07.2" in first else 7000,
        18_900 if "18.9" in second else 18_000,
    ]


def test_the_times_of_f4_are_no_words() -> None:
    document = pasted_document("I: Was geschah? #00:00:07-5#\nB: Nichts geschah. #00:00:18-2#", "pasted")
    said = [" ".join(piece.of(document.text) for piece in block.pieces) for block in document.blocks]
    assert said == ["Was geschah?", "Nichts geschah."]
    assert [block.speaker for block in document.blocks] == ["I", "B"]


def test_a_time_that_is_said_is_speech() -> None:
    document = pasted_document("00:03 Анна: Когда?\n00:07 Пётр: Поезд ушёл в 0:18. Мы опоздали.", "pasted")
    assert [block.span.of(document.text) for block in document.blocks][1] == "Поезд ушёл в 0:18. Мы опоздали."


def test_a_programme_is_no_transcript() -> None:
    document = pasted_document("Opening 10:00\nLunch 12:30\nDebate 14:00", "pasted")
    assert not any(block.speaker for block in document.blocks)
    assert "Lunch" in " ".join(piece.of(document.text) for block in document.blocks for piece in block.pieces)
