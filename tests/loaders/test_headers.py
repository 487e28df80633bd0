"""Headers of turns in transcripts: who speaks and when, before the words or on a line above them."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.loaders import load_document, pasted_document
from quoteverify.records.document import Document

WORDS = ("Утром отключили воду. Мы носили её.", "Власти молчали. Две недели.")


def said(document: Document) -> list[str]:
    return [" ".join(piece.of(document.text) for piece in block.pieces) for block in document.blocks]


def times(document: Document) -> list[tuple[int | None, int | None]]:
    cues = [block.cue for block in document.blocks]
    return [(cue.start, cue.end) if cue else (None, None) for cue in cues]


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
        ("**Anna Berg** (00:07): {}", "**Anna Berg** (00:18): {}", "Anna Berg"),
        ("**Anna Berg (00:07):** {}", "**Anna Berg (00:18):** {}", "Anna Berg"),
        ("**Anna Berg:** [00:00:07] {}", "**Anna Berg:** [00:00:18] {}", "Anna Berg"),
        ("Anna Berg: [00:00:07] {}", "Anna Berg: [00:00:18] {}", "Anna Berg"),
        ("Anna Berg [00:00:07] {}", "Anna Berg [00:00:18] {}", "Anna Berg"),
        ("00:07 – Пётр – {}", "00:18 – Пётр – {}", "Пётр"),
        ("00:00:07 - Olena: {}", "00:00:18 - Olena: {}", "Olena"),
        ("0:07 | Jonas | {}", "0:18 | Jonas | {}", "Jonas"),
        ("Małgorzata – 0:07 – {}", "Małgorzata – 0:18 – {}", "Małgorzata"),
        ("#00:00:07-0# B: {}", "#00:00:18-0# B: {}", "B"),
        ("00:00:07\tAnna Berg\t{}", "00:00:18\tAnna Berg\t{}", "Anna Berg"),
        ("Anna Berg\t0:07\t{}", "Anna Berg\t0:18\t{}", "Anna Berg"),
        ("0:07\t{}\tСпикер 1", "0:18\t{}\tСпикер 1", "Спикер 1"),
        ("[00:00:07.000] - Ольга\n{}", "[00:00:18.000] - Ольга\n{}", "Ольга"),
        ("00:00:07.000 --> 00:00:09.000\nAnna Berg\n{}", "00:00:18.000 --> 00:00:19.000\nAnna Berg\n{}", "Anna Berg"),
        ("00:00:07:12 - 00:00:09:03\nSpeaker 1\n{}", "00:00:18:20 - 00:00:19:00\nSpeaker 1\n{}", "Speaker 1"),
        ("Anna Berg\n0 minutes 7 seconds\n{}", "Anna Berg\n0 minutes 18 seconds\n{}", "Anna Berg"),
        ("Ольга\n0 минут 7 секунд\n{}", "Ольга\n0 минут 18 секунд\n{}", "Ольга"),
        ("Jonas\n0 Minuten 7 Sekunden\n{}", "Jonas\n0 Minuten 18 Sekunden\n{}", "Jonas"),
        (
            "Anna Berg\n0 minutes 7 seconds\n0:07\nAnna Berg 0 minutes 7 seconds\n{}",
            "Anna Berg\n0 minutes 18 seconds\n0:18\nAnna Berg 0 minutes 18 seconds\n{}",
            "Anna Berg",
        ),
        ("Anna Berg\n0:07\n{}", "Anna Berg\n0:18\n{}", "Anna Berg"),
        ("[0:07] [Olga] {}", "[0:18] [Olga] {}", "Olga"),
    ],
)
def test_speaker_and_time_are_no_words(first: str, second: str, speaker: str) -> None:
    text = "\n\n".join(form.format(words) for form, words in zip((first, second), WORDS, strict=True))
    document = pasted_document(text, "pasted")
    assert said(document) == list(WORDS)
    assert [block.speaker for block in document.blocks] == [speaker, speaker]
    assert [start for start, _ in times(document)] == [
        7200 if "07.2" in first else 7000,
        18_900 if "18.9" in second else 18_000,
    ]


@pytest.mark.parametrize(
    ("form", "ends"),
    [("{}: {} #{}-5#", 500), ("{}: {} [{}]", 0), ("{}: {} ({})", 0)],
)
def test_a_time_behind_the_words_ends_them(form: str, ends: int) -> None:
    """F4 and MAXQDA stamp the end of a turn, which is where the next one begins."""
    lines = (form.format("I", "Was geschah?", "00:00:07"), form.format("B", "Nichts geschah.", "00:00:18"))
    document = pasted_document("\n".join(lines), "pasted")
    assert said(document) == ["Was geschah?", "Nichts geschah."]
    assert [block.speaker for block in document.blocks] == ["I", "B"]
    assert times(document) == [(0, 7000 + ends), (7000 + ends, 18_000 + ends)]


@pytest.mark.parametrize("head", ["", "Time\tSpeaker\tText\n", "Время\tСпикер\tТекст\n"])
@pytest.mark.parametrize("name", ["talk.txt", "talk.tsv"])
def test_columns_between_tabs(tmp_path: Path, head: str, name: str) -> None:
    path = tmp_path / name
    path.write_text(f"{head}0:07\tОльга\t{WORDS[0]}\n0:18\tПётр\t{WORDS[1]}\n0:31\t\tДа.\n", encoding="utf-8")
    document = load_document(path)
    assert said(document) == [*WORDS, "Да."]
    assert [block.speaker for block in document.blocks] == ["Ольга", "Пётр", None]
    assert [start for start, _ in times(document)] == [7000, 18_000, 31_000]
    if name.endswith("txt"):
        assert document.text == path.read_text(encoding="utf-8")


def test_the_table_of_nvivo(tmp_path: Path) -> None:
    path = tmp_path / "nvivo.txt"
    path.write_text(
        "\tTimespan\tContent\tSpeaker\n1\t0:00.0 - 0:07.5\tWe waited.\tAnna\n2\t0:07.5 - 0:09.0\tNobody came.\tBob\n"
    )
    document = load_document(path)
    assert said(document) == ["We waited.", "Nobody came."]
    assert [block.speaker for block in document.blocks] == ["Anna", "Bob"]
    assert times(document) == [(0, 7500), (7500, 9000)]


def test_the_table_of_whisper_is_in_milliseconds(tmp_path: Path) -> None:
    path = tmp_path / "whisper.tsv"
    path.write_text("start\tend\ttext\n0\t2000\tWe waited.\n2000\t4500\tNobody came.\n")
    assert times(load_document(path)) == [(0, 2000), (2000, 4500)]


def test_a_time_above_each_line_as_youtube_shows_it() -> None:
    document = pasted_document("0:07\nда мы ждали\n0:18\nникто не пришёл", "pasted")
    assert said(document) == ["да мы ждали", "никто не пришёл"]
    assert [start for start, _ in times(document)] == [7000, 18_000]


def test_names_in_brackets_before_the_words() -> None:
    document = pasted_document("[Olga] We waited.\n[Pyotr] Nobody came.\n[laughter] [Olga] That is all.", "pasted")
    assert [block.speaker for block in document.blocks][:2] == ["Olga", "Pyotr"]
    assert said(document)[:2] == ["We waited.", "Nobody came."]


def test_a_sound_in_brackets_speaks_nowhere() -> None:
    document = pasted_document("[Music] We waited.\n[Applause] Nobody came.\n[Music] That is all.", "pasted")
    assert [block.speaker for block in document.blocks] == [None, None, None]


def test_what_the_program_adds_is_not_said() -> None:
    document = pasted_document("Anna  0:07\nWe waited.\n\nBob  0:18\nNo.\n\nTranscribed by https://otter.ai", "pasted")
    assert said(document) == ["We waited.", "No."]


@pytest.mark.parametrize("suffix", ["txt", "md"])
@pytest.mark.parametrize(
    "form", ["**{}** ({}): {}", "**{} ({}):** {}", "**{}:** [{}] {}", "**{}** {}  \n{}", "{} ({}): {}"]
)
def test_bold_names_in_any_text_file(tmp_path: Path, suffix: str, form: str) -> None:
    path = tmp_path / f"talk.{suffix}"
    turns = (("Anna", "0:07", WORDS[0]), ("Bob", "0:18", WORDS[1]), ("Anna", "0:31", "Да."))
    path.write_text("\n\n".join(form.format(*turn) for turn in turns), encoding="utf-8")
    document = load_document(path)
    assert said(document) == [*WORDS, "Да."]
    assert [block.speaker for block in document.blocks] == ["Anna", "Bob", "Anna"]
    assert [start for start, _ in times(document)] == [7000, 18_000, 31_000]


FORMS = (
    "[{time}] {name}: {words}",
    "{time} {name}: {words}",
    "{time} – {name} – {words}",
    "{time} | {name} | {words}",
    "{name} ({time}): {words}",
    "**{name}** ({time}): {words}",
    "**{name}:** [{time}] {words}",
    "{name} [{time}] {words}",
    "{name}  {time}\n{words}",
    "{time} {name}\n{words}",
    "{name}\n{time}\n{words}",
    "{time}\n{name}\n{words}",
    "[{time}] - {name}\n{words}",
    "{time}\t{name}\t{words}",
    "{name}\t{time}\t{words}",
    "[{time}] [{name}] {words}",
)
SPOKEN = st.lists(
    st.sampled_from(["ну,", "стоим?", "went", "ąžuolai", "край", "ahead!", "«туда»", "1943", "в", "—"]),
    min_size=2,
    max_size=8,
).map(lambda words: f"И {' '.join(words)} да.")
TURNS = st.lists(
    st.tuples(st.integers(1, 400), st.sampled_from(["Ольга", "Anna Berg", "Speaker 2", "Пётр"]), SPOKEN),
    min_size=4,
    max_size=8,
)


@settings(deadline=None, max_examples=150)
@given(TURNS, st.sampled_from(FORMS), st.sampled_from(["\n", "\n\n"]), st.sampled_from(["\n", "\r\n"]))
def test_every_form_comes_back_with_speaker_and_time(
    turns: list[tuple[int, str, str]], form: str, gap: str, newline: str
) -> None:
    """Whoever speaks more than once is believed; what they say stands in the file where the offsets point."""
    turns = [*turns, *((7, name, words) for _, name, words in turns)]
    starts = [7 + sum(seconds for seconds, _, _ in turns[:number]) for number in range(len(turns))]
    written = [
        form.format(time=f"{start // 60:02}:{start % 60:02}", name=name, words=words)
        for start, (_, name, words) in zip(starts, turns, strict=True)
    ]
    text = gap.join(written).replace("\n", newline)
    document = pasted_document(text, "pasted")
    assert document.text == text
    assert said(document) == [words for _, _, words in turns]
    assert [block.speaker for block in document.blocks] == [name for _, name, _ in turns]
    assert [start for start, _ in times(document)] == [1000 * start for start in starts]


def test_a_time_that_is_said_is_speech() -> None:
    document = pasted_document("00:03 Анна: Когда?\n00:07 Пётр: Поезд ушёл в 0:18. Мы опоздали.", "pasted")
    assert [block.span.of(document.text) for block in document.blocks][1] == "Поезд ушёл в 0:18. Мы опоздали."


@pytest.mark.parametrize(
    "text",
    [
        "Opening 10:00\nLunch 12:30\nDebate 14:00",
        "10:00 – Opening – the mayor speaks\n12:30 – Lunch – in the hall\n14:00 – Debate – all parties",
        "10:00\nOpening\nThe mayor speaks.\n12:30\nLunch\nIn the hall.",
        "10:00 Открытие\nВыступит мэр.\n12:30 Обед\nВ большом зале.",
    ],
)
def test_a_programme_is_no_transcript(text: str) -> None:
    document = pasted_document(text, "pasted")
    assert not any(block.speaker for block in document.blocks)
    assert "Lunch" in " ".join(said(document)) or "Обед" in " ".join(said(document))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "[00:07] Москва — столица России.\n[00:18] Дорога была плохая.\n[00:31] Мы ждали.",
            "Москва — столица России.",
        ),
        ("[00:07] Дорога – это беда.\n[00:18] Война – это горе.", "Дорога – это беда."),
        ("He was tall.\n\nAnna\n\nShe left at 0:18 and came back.", "Anna"),
    ],
)
def test_words_before_a_dash_are_said(text: str, kept: str) -> None:
    document = pasted_document(text, "pasted")
    assert not any(block.speaker for block in document.blocks)
    assert kept in said(document)
