"""Subtitles and transcripts: what is written comes back, with times, speakers and order."""

import json
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.language.segments import segment
from quoteverify.loaders import FORMATS, Raw, load_document
from quoteverify.loaders.timing import clock
from quoteverify.records.document import Cue, Document

LETTERS = st.characters(categories=("L",), max_codepoint=0x4FF)
WORDS = st.text(LETTERS, min_size=1, max_size=9).filter(lambda word: not word.isspace())
LINES = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)
TEXTS = st.lists(LINES, min_size=1, max_size=2).map("\n".join)
SPEAKERS = st.none() | st.sampled_from(["Officer", "Мария", "Speaker 1"])
CUES = st.lists(st.tuples(st.integers(1, 5000), st.integers(1, 9000), SPEAKERS, TEXTS), min_size=1, max_size=6)

Written = list[tuple[int, int, str | None, str]]


def timed(cues: Written) -> Written:
    """Cues with absolute times from gaps and lengths."""
    found: Written = []
    last = 0
    for gap, length, speaker, text in cues:
        found.append((last + gap, last + gap + length, speaker, text))
        last += gap + length
    return found


def read(name: str, text: str) -> Document:
    path = Path(name)
    format_ = next(form for form in FORMATS if path.suffix in form.suffixes and form.name != "whisper.cpp transcript")
    content = format_.load(Raw(path, text.encode()))
    return Document(name, content.text, "", content.blocks, content.language, warnings=content.warnings)


def shown(document: Document, speakers: bool = True) -> Written:
    return [
        (
            block.cue.start if block.cue else -1,
            block.cue.end if block.cue else -1,
            block.speaker if speakers else None,
            "\n".join(piece.of(document.text) for piece in block.pieces),
        )
        for block in document.blocks
    ]


def mute(cues: Written) -> Written:
    return [(start, end, None, text) for start, end, _, text in cues]


@settings(deadline=None, max_examples=40)
@given(CUES.map(timed), st.sampled_from(["\n", "\r\n"]))
def test_subrip_round_trip(cues: Written, newline: str) -> None:
    parts = (
        f"{number}\n{clock(start, ',')} --> {clock(end, ',')}\n{text}\n"
        for number, (start, end, _, text) in enumerate(cues, 1)
    )
    document = read("a.srt", "\n".join(parts).replace("\n", newline))
    assert shown(document) == mute(cues)
    assert document.warnings == ()


@settings(deadline=None, max_examples=40)
@given(CUES.map(timed))
def test_webvtt_round_trip(cues: Written) -> None:
    parts = ["WEBVTT", "NOTE not said"]
    for start, end, speaker, text in cues:
        voice = f"<v {speaker}>" if speaker else ""
        parts.append(f"{clock(start)} --> {clock(end)} align:start\n{voice}{text}")
    assert shown(read("a.vtt", "\n\n".join(parts))) == cues


@settings(deadline=None, max_examples=40)
@given(CUES.map(timed))
def test_sbv_round_trip(cues: Written) -> None:
    parts = (f"{clock(start)},{clock(end)}\n{text}\n" for start, end, _, text in cues)
    assert shown(read("a.sbv", "\n".join(parts))) == mute(cues)


@settings(deadline=None, max_examples=40)
@given(CUES.map(timed))
def test_substation_round_trip(cues: Written) -> None:
    rounded = [(start // 10 * 10, end // 10 * 10, speaker, text) for start, end, speaker, text in cues]
    lines = [
        "[Script Info]",
        "[Events]",
        "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text",
    ]
    for start, end, speaker, text in rounded:
        body = text.replace("\n", "\\N")
        lines.append(
            f"Dialogue: 0,{clock(start)[1:-1]},{clock(end)[1:-1]},Default,{speaker or ''},0,0,0,,{{\\i1}}{body}"
        )
    assert shown(read("a.ass", "\n".join(lines))) == rounded


@settings(deadline=None, max_examples=40)
@given(CUES.map(timed))
def test_ttml_round_trip(cues: Written) -> None:
    names = {"Officer": "a1", "Мария": "a2", "Speaker 1": "a3"}
    agents = "".join(
        f'<ttm:agent xml:id="{tag}"><ttm:name>{name}</ttm:name></ttm:agent>' for name, tag in names.items()
    )
    body = ""
    for start, end, speaker, text in cues:
        agent = f' ttm:agent="{names[speaker]}"' if speaker else ""
        words = escape(text).replace("\n", "<br/>")
        body += f'<p begin="{clock(start)}" end="{clock(end)}"{agent}>{words}</p>'
    source = (
        '<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"><head><metadata>'
        f"{agents}</metadata></head><body><div>{body}</div></body></tt>"
    )
    assert shown(read("a.ttml", source)) == cues


@settings(deadline=None, max_examples=40)
@given(CUES.map(timed))
def test_whisper_round_trip(cues: Written) -> None:
    segments = [
        {"start": start / 1000, "end": end / 1000, "text": f" {text}", "speaker": speaker}
        for start, end, speaker, text in cues
    ]
    assert shown(read("a.json", json.dumps({"segments": segments}))) == cues


def test_whisper_cpp_is_told_from_whisper_by_its_shape(tmp_path: Path) -> None:
    parts = [{"offsets": {"from": 0, "to": 2000}, "text": " Why stand still?"}]
    (tmp_path / "a.json").write_text(
        json.dumps({"result": {"language": "en"}, "transcription": parts}), encoding="utf-8"
    )
    document = load_document(tmp_path / "a.json")
    assert shown(document) == [(0, 2000, None, "Why stand still?")]
    assert document.warnings == ()


def test_whisperx_words_part_the_speakers() -> None:
    words = [
        {"word": word, "start": n, "end": n + 1, "speaker": name}
        for n, (word, name) in enumerate([("Why", "A"), ("stand?", "A"), ("Go", "B"), ("ahead.", "B")])
    ]
    text = json.dumps({"segments": [{"start": 0, "end": 4, "text": "Why stand? Go ahead.", "words": words}]})
    assert shown(read("a.json", text)) == [(0, 2000, "A", "Why stand?"), (2000, 4000, "B", "Go ahead.")]


def test_whisper_s_nan_is_read() -> None:
    assert read("a.json", '{"segments": [{"start": 0, "end": 1, "text": "Go", "avg_logprob": NaN}]}').text == "Go"


def test_otranscribe_times_become_timecodes() -> None:
    text = '<p><span class="timestamp" data-timestamp="62.5">1:02</span>HOST: Why?</p><p>GUEST: Go!<br></p>'
    document = read("a.otr", json.dumps({"text": text}))
    assert shown(document) == [(62500, 62500, "HOST", "Why?"), (-1, -1, "GUEST", "Go!")]
    assert document.text.startswith("[00:01:02.500] HOST: Why?")


@pytest.mark.parametrize(
    ("attributes", "begin", "expected"),
    [
        ('ttp:frameRate="25"', "00:00:01:05", 11200),
        ('ttp:frameRate="25"', "50f", 12000),
        ('ttp:frameRate="30" ttp:frameRateMultiplier="1000 1001"', "30f", 11001),
        ('ttp:tickRate="10000000"', "15000000t", 11500),
        ("", "1.5s", 11500),
        ("", "00:00:01.250", 11250),
    ],
)
def test_ttml_frames_ticks_and_nested_offsets(attributes: str, begin: str, expected: int) -> None:
    source = (
        f'<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" {attributes}>'
        f'<body><div begin="10s"><p begin="{begin}" dur="1s">Go</p></div></body></tt>'
    )
    assert read("a.ttml", source).blocks[0].cue == Cue(expected, expected + 1000)


def test_dashes_and_capital_labels_part_speakers_in_a_subtitle() -> None:
    text = (
        "1\n00:00:01,000 --> 00:00:02,000\n- Ты где?\n- МАРИЯ: Тут.\n\n"
        "2\n00:00:03,000 --> 00:00:04,000\n<i>Ну</i>, {\\an8}да.\n"
    )
    assert shown(read("a.srt", text)) == [
        (1000, 2000, None, "Ты где?"),
        (1000, 2000, "МАРИЯ", "Тут."),
        (3000, 4000, None, "Ну\n,\nда."),
    ]


def test_subtitles_of_one_sentence_share_a_paragraph() -> None:
    text = "".join(
        f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{words}\n\n"
        for n, words in enumerate(["Close every metre", "of the border.", "Go ahead!"], 1)
    )
    document = read("a.srt", text)
    assert [block.paragraph for block in document.blocks] == [0, 0, 1]
    assert [sentence.text for sentence in segment(document, "en")] == ["Close every metre of the border.", "Go ahead!"]


@pytest.mark.parametrize(
    ("question", "then", "language"),
    [
        ("Wie viele wart ihr?", "Dann kamen alle.", "de"),
        ("How many were you?", "Then everybody came.", "en"),
        ("Сколько вас было?", "Потом пришли все.", "ru"),
        ("你们有多少人？", "然后大家都来了。", "zh"),
    ],
)
@pytest.mark.parametrize("answer", ["12", "1,5", "30%", "12:30"])
@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize("own", [True, False])
def test_a_bare_number_is_an_answer(
    question: str, then: str, language: str, answer: str, numbered: bool, own: bool
) -> None:
    said = [question, answer, then] if own else [f"{question}\n\n{answer}", then]
    lines = [
        (f"{n}\n" if numbered else "") + f"00:00:{n:02},000 --> 00:00:{n:02},900\n{words}\n"
        for n, words in enumerate(said, 1)
    ]
    document = read("a.srt", "\n".join(lines))
    assert [sentence.text for sentence in segment(document, language)] == [question, answer, then]


@pytest.mark.parametrize("words", [["Wir waren", "12", "Leute im Haus."], ["We were there.", "12", "people came."]])
def test_a_bare_number_inside_a_sentence_is_part_of_it(words: list[str]) -> None:
    text = "".join(f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{line}\n\n" for n, line in enumerate(words, 1))
    document = read("a.srt", text)
    assert f"12 {words[-1]}" in " ".join(sentence.text for sentence in segment(document, "en"))
    assert segment(document, "en")[-1].text != words[-1]


def test_a_number_is_said_where_cues_have_none() -> None:
    times = [f"00:00:{n:02},000 --> 00:00:{n:02},900" for n in range(1, 5)]
    text = f"{times[0]}\nHow many?\n\n{times[1]}\n12\n{times[2]}\nNo more.\n\n{times[3]}\nAll died.\n"
    said = ["How many?", "12", "No more.", "All died."]
    assert [words for *_, words in shown(read("a.srt", text))] == said


def test_a_damaged_timecode_costs_no_words() -> None:
    document = read("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n00:00:x --> 00:00:04,000\nTwo.\n")
    assert shown(document) == [(1000, 2000, None, "One."), (-1, -1, None, "Two.")]
    assert "without a time" in document.warnings[0]


def test_two_voices_and_references_in_webvtt() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Ann>R&amp;D?</v> <v Bob>Go, <b>now</b>!\n"
    document = read("a.vtt", text)
    assert [(sentence.speaker, sentence.text) for sentence in segment(document, "en")] == [
        ("Ann", "R&D?"),
        ("Bob", "Go, now!"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HOST: Why?\nGUEST: Go!", [("HOST", "Why?"), ("GUEST", "Go!")]),
        ("Host: Why?\n\nGuest: Go!", [("Host", "Why?"), ("Guest", "Go!")]),
        ("[00:00:01] HOST: Why?\n\n[00:00:05] Go!", [("HOST", "Why?"), ("HOST", "Go!")]),
        ("ВЕДУЩИЙ (00:10): Почему?", [("ВЕДУЩИЙ", "Почему?")]),
        ("ОФИЦЕР:\nТуда идём.", [("ОФИЦЕР", "Туда идём.")]),
        ("One thing is clear: nobody moved.", [(None, "One thing is clear: nobody moved.")]),
        ("Note: the border is closed.", [(None, "Note: the border is closed.")]),
        (
            "A.\n\nB.\n\nC.\n\nNATO: it is so.\n\nD.",
            [(None, "A."), (None, "B."), (None, "C."), ("NATO", "it is so."), (None, "D.")],
        ),
        ("UPDATE: the border is closed.", [(None, "UPDATE: the border is closed.")]),
        ("See https://example.org: it is there.", [(None, "See https://example.org: it is there.")]),
    ],
)
def test_labels_of_plain_text(text: str, expected: list[tuple[str | None, str]]) -> None:
    document = read("a.txt", text)
    assert [(sentence.speaker, sentence.text) for sentence in segment(document, "en")] == expected


def test_timecodes_of_plain_text_end_with_the_next() -> None:
    document = read("a.txt", "[00:00:01] HOST: Why?\n\n[00:00:05.500 - 00:00:07] GUEST: Go! [00:00:06] Now.\n")
    assert [block.cue for block in document.blocks] == [Cue(1000, 5500), Cue(5500, 7000)]
    assert [piece.of(document.text) for piece in document.blocks[1].pieces] == ["Go!", "Now."]


def test_wrapped_lines_are_one_paragraph_and_short_lines_are_not() -> None:
    wrapped = "The officer pointed at the border and asked them why\nthey were standing still. Nobody moved at all.\n"
    assert len(read("a.txt", wrapped).blocks) == 1
    assert len(read("a.txt", "Bread\nSalt\nWater\n").blocks) == 3


YOUTUBE = """WEBVTT
Kind: captions
Language: ru

00:00:00.160 --> 00:00:02.389 align:start position:0%
\x20
ну<00:00:00.480><c> чё</c><00:00:00.799><c> стоим</c>

00:00:02.389 --> 00:00:02.399 align:start position:0%
ну чё стоим
\x20

00:00:02.399 --> 00:00:04.470 align:start position:0%
ну чё стоим
давай<00:00:02.879><c> вперёд</c>

00:00:04.470 --> 00:00:06.480 align:start position:0%
давай вперёд
давай<00:00:05.000><c> вперёд</c>
"""


def test_captions_that_roll_are_read_once(tmp_path: Path) -> None:
    path = tmp_path / "a.vtt"
    path.write_text(YOUTUBE, encoding="utf-8")
    document = load_document(path)
    assert [" ".join(piece.of(document.text) for piece in block.pieces) for block in document.blocks] == [
        "ну чё стоим",
        "давай вперёд",
        "давай вперёд",
    ]
    assert [block.cue.start for block in document.blocks if block.cue] == [160, 2399, 4470]
    assert document.text == YOUTUBE


def test_a_line_said_twice_stands_twice_where_nothing_rolls(tmp_path: Path) -> None:
    path = tmp_path / "a.vtt"
    path.write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nNo!\n\n00:02.000 --> 00:03.000\nNo!\n", encoding="utf-8")
    assert len(load_document(path).blocks) == 2


def test_cues_parted_by_white_space_alone_are_two(tmp_path: Path) -> None:
    path = tmp_path / "a.vtt"
    path.write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nGo!\n \n2\n00:03.000 --> 00:04.000\nWhere?\n", encoding="utf-8")
    document = load_document(path)
    assert [block.span.of(document.text) for block in document.blocks] == ["Go!", "Where?"]


def test_a_dash_behind_a_tag_parts_two_speakers(tmp_path: Path) -> None:
    path = tmp_path / "a.srt"
    path.write_text("1\n00:00:01,000 --> 00:00:02,000\n<i>- Go!</i>\n{\\an8}- Where?\n", encoding="utf-8")
    document = load_document(path)
    assert [block.span.of(document.text) for block in document.blocks] == ["Go!", "Where?"]


CHEVRONS = [
    ("talk.srt", "1\n00:00:01,000 --> 00:00:04,000\n{}\n"),
    ("talk.vtt", "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n{}\n"),
    ("talk.sbv", "0:00:01.000,0:00:04.000\n{}\n"),
]


@pytest.mark.parametrize(("name", "form"), CHEVRONS)
def test_the_chevrons_of_closed_captions_are_not_said_and_begin_a_turn(name: str, form: str) -> None:
    both = read(name, form.format(">> Сколько вас было?\n>> Нас было двенадцать."))
    assert [text for *_, text in shown(both)] == ["Сколько вас было?", "Нас было двенадцать."]
    (story,) = shown(read(name, form.format(">>> Мы ждали\nсемь часов.")))
    assert story[-1] == "Мы ждали\nсемь часов."


@pytest.mark.parametrize(("name", "form"), CHEVRONS)
def test_one_angle_bracket_is_what_was_written(name: str, form: str) -> None:
    (line,) = shown(read(name, form.format("> 5 % wait, 2 >> 1.")))
    assert line[-1] == "> 5 % wait, 2 >> 1."
