"""Who speaks in subtitles and timed segments, and what in them nobody says."""

import json

import pytest

from quoteverify.loaders.content import Content, Raw
from quoteverify.loaders.subtitles import sbv, subrip, webvtt
from quoteverify.loaders.transcripts import whisper
from tests.support.paths import ROOT


def subtitles(*cues: str) -> Content:
    """A SubRip file with a cue every three seconds."""
    rows = (f"{n}\n00:00:{3 * n:02},000 --> 00:00:{3 * n + 2:02},500\n{cue}\n" for n, cue in enumerate(cues, 1))
    return subrip.load(Raw(ROOT / "talk.srt", "\n".join(rows).encode()))


def said(content: Content) -> list[tuple[str | None, str]]:
    return [(block.speaker, " ".join(piece.of(content.text) for piece in block.pieces)) for block in content.blocks]


@pytest.mark.parametrize(
    "label",
    [
        "Спикер 2:",
        "Speaker 2:",
        "SPEAKER_02:",
        "[SPEAKER_02]:",
        "[Speaker 2]",
        "Sprecherin 2:",
        "Гость 2:",
        "Gość 2:",
        "話者2：",
    ],
)
def test_a_counted_speaker_needs_no_second_label(label: str) -> None:
    content = subtitles(f"{label} Нас было двенадцать.", "Дороги не было.")
    assert [text for _, text in said(content)] == ["Нас было двенадцать.", "Дороги не было."]
    assert content.blocks[0].speaker == label.strip("[]:： ").rstrip("]")


@pytest.mark.parametrize("name", ["Jane Doe", "Anna Berg (Guest)", "Ольга", "Host", "Пані Олена"])
def test_a_name_that_comes_again_is_a_label(name: str) -> None:
    content = subtitles("Guten Morgen.", f"{name}: Wir waren zwölf.", "Danke.", f"{name}: Es gab keinen Weg.")
    speaker = name.removesuffix(" (Guest)")
    assert said(content)[1::2] == [(speaker, "Wir waren zwölf."), (speaker, "Es gab keinen Weg.")]


@pytest.mark.parametrize("label", ["- ОЛЬГА:", "– Olga:", "-OLGA:", "— Guest:"])
def test_a_dash_before_a_label_is_no_part_of_it(label: str) -> None:
    found = said(subtitles(f"{label} We waited.", f"{label} Nobody came."))
    assert found == [(label.strip("-–—: "), "We waited."), (label.strip("-–—: "), "Nobody came.")]


def test_a_dash_without_a_label_stays_with_what_is_said() -> None:
    found = said(subtitles("- We waited.", "- Nobody came: not one."))
    assert [speaker for speaker, _ in found] == [None, None]
    assert "We waited." in found[0][1]


def test_labels_of_other_formats() -> None:
    vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\nHost: Hello.\n\n00:03.000 --> 00:04.000\nGuest: We left.\n"
    captions = "0:00:01.000,0:00:02.000\nHost: Hello.\n\n0:00:03.000,0:00:04.000\nGuest: We left.\n"
    segments = [{"start": 0, "end": 1, "text": " Host: Hello."}, {"start": 1, "end": 2, "text": " Guest: We left."}]
    wanted = [("Host", "Hello."), ("Guest", "We left.")]
    assert said(webvtt.load(Raw(ROOT / "a.vtt", vtt.encode()))) == wanted
    assert said(sbv.load(Raw(ROOT / "a.sbv", captions.encode()))) == wanted
    assert said(whisper.load(Raw(ROOT / "a.json", json.dumps({"segments": segments}).encode()))) == wanted


def test_two_labels_in_one_cue_are_two_speakers() -> None:
    content = subtitles("Host: Who came?\nGuest: Nobody.", "Host: And then?")
    assert said(content) == [("Host", "Who came?"), ("Guest", "Nobody."), ("Host", "And then?")]


def test_a_colon_inside_a_sentence_makes_no_label() -> None:
    content = subtitles("Я сказал им одно: уходите.", "Пункт: читайте.", "Мы ждали.")
    assert said(content) == [
        (None, "Я сказал им одно: уходите."),
        (None, "Пункт: читайте."),
        (None, "Мы ждали."),
    ]


def test_a_sentence_goes_on_with_its_speaker_in_the_next_cue() -> None:
    content = subtitles("Спикер 2: Мы ждали", "семь часов.", "Потом ушли.")
    assert said(content) == [("Спикер 2", "Мы ждали"), ("Спикер 2", "семь часов."), (None, "Потом ушли.")]
    assert content.blocks[0].paragraph == content.blocks[1].paragraph


@pytest.mark.parametrize(
    ("cue", "words"),
    [
        ("[Olga] We waited.", "We waited."),
        ("(SIGHS) We waited.", "We waited."),
        ("(leise) Wir warteten.", "Wir warteten."),
        ("We waited. [cries]", "We waited."),
        ("We waited [inaudible] days.", "We waited days."),
        ("♪ We waited so long ♪", "We waited so long"),
        ("OLGA (whispers): That is all.", "That is all."),
        ("- [Голос за кадром] Вот и всё.", "- Вот и всё."),
        ("We met Ivan (my brother) there.", "We met Ivan (my brother) there."),
    ],
)
def test_notes_for_those_who_cannot_hear_are_not_said(cue: str, words: str) -> None:
    content = subtitles("First.", cue)
    shown = [text for _, text in said(content)][1:]
    assert " ".join(shown).removeprefix("- ") == words.removeprefix("- ")


@pytest.mark.parametrize("cue", ["[music]", "(APPLAUSE)", "♪ Тревожная музыка ♪", "♪♪", "[Музыка]", "(смеётся)"])
def test_a_cue_that_is_all_notes_says_nothing(cue: str) -> None:
    assert [text for _, text in said(subtitles("First.", cue, "Last."))] == ["First.", "Last."]


def test_a_name_in_brackets_that_comes_again_speaks() -> None:
    content = subtitles("[Olga] We waited.", "[laughter]", "[Pyotr] Nobody came.", "[Olga] That is all.")
    found = [("Olga", "We waited."), (None, "Nobody came."), ("Olga", "That is all.")]
    assert [(speaker if speaker != "Pyotr" else None, words) for speaker, words in said(content)] == found


@pytest.mark.parametrize("sound", ["Music", "МУЗЫКА", "Applaus", "Śmiech", "Juokas", "Оплески"])
def test_a_sound_that_comes_again_speaks_nowhere(sound: str) -> None:
    content = subtitles(f"[{sound}] We waited.", f"[{sound}] Nobody came.")
    assert said(content) == [(None, "We waited."), (None, "Nobody came.")]
