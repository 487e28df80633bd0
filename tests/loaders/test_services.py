"""Transcripts of speech services: each is read with its words, speakers and times, or refused for what it is."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.errors import InputError
from quoteverify.loaders import load_document
from quoteverify.loaders.errors import DescriptProject, FileDamaged, UnknownTranscript
from quoteverify.records.document import Document

WORDS = (("Мы", 1.0, 1.4), ("ждали", 1.5, 1.9), ("семь", 2.0, 2.4), ("часов", 2.5, 2.9))
LAST = (("Никто", 6.0, 6.4), ("не", 6.5, 6.6), ("пришёл", 6.7, 7.0))


def read(content: object, name: str = "talk.json") -> Document:
    return load_document(Path(name), "ru", data=json.dumps(content, ensure_ascii=False).encode())


def said(document: Document) -> list[tuple[str | None, str]]:
    return [(b.speaker, " ".join(piece.of(document.text) for piece in b.pieces)) for b in document.blocks]


def amazon(labels_in_items: bool) -> object:
    def items(words: tuple[tuple[str, float, float], ...], speaker: str) -> list[dict[str, object]]:
        own = {"speaker_label": speaker} if labels_in_items else {}
        rows: list[dict[str, object]] = [
            {
                "type": "word",
                "start_time": str(start),
                "end_time": str(end),
                "alternatives": [{"content": word}],
                **own,
            }
            for word, start, end in words
        ]
        return [*rows, {"type": "punctuation", "alternatives": [{"content": "."}]}]

    segments = [
        {"speaker_label": who, "items": [{"start_time": str(start), "speaker_label": who} for _, start, _ in words]}
        for who, words in (("spk_0", WORDS), ("spk_1", LAST))
    ]
    return {
        "jobName": "job",
        "results": {
            "transcripts": [{"transcript": "…"}],
            "speaker_labels": {"segments": segments},
            "items": [*items(WORDS, "spk_0"), *items(LAST, "spk_1")],
        },
    }


def words(text: str, start: str, end: str, unit: int = 1, **more: object) -> list[dict[str, object]]:
    spoken = [*WORDS[:-1], ("часов.", 2.5, 2.9), *LAST[:-1], ("пришёл.", 6.7, 7.0)]
    return [{text: word, start: begins * unit, end: ends * unit, **more} for word, begins, ends in spoken]


TWO = [(None, "Мы ждали семь часов."), (None, "Никто не пришёл.")]
LINES = (("Мы ждали семь часов.", 1.0, 2.9), ("Никто не пришёл.", 6.0, 7.0))


def lines(
    text: str = "text", unit: int = 1, speaker: str = "speaker", start: str = "start", end: str = "end"
) -> object:
    return [
        {text: said, start: begins * unit, end: ends * unit, speaker: who}
        for who, (said, begins, ends) in zip(("A", "B"), LINES, strict=True)
    ]


NAMED = [("Speaker A", "Мы ждали семь часов."), ("Speaker B", "Никто не пришёл.")]

SERVICES = {
    "Amazon": (amazon(True), [("spk_0", "Мы ждали семь часов."), ("spk_1", "Никто не пришёл.")]),
    "Amazon, older": (amazon(False), [("spk_0", "Мы ждали семь часов."), ("spk_1", "Никто не пришёл.")]),
    "AssemblyAI": ({"id": "a", "text": "…", "utterances": lines(unit=1000)}, NAMED),
    "AssemblyAI without speakers": ({"id": "a", "utterances": None, "words": words("text", "start", "end", 1000)}, TWO),
    "Deepgram": ({"results": {"channels": [{}], "utterances": lines("transcript")}}, NAMED),
    "Deepgram by words": (
        {"results": {"channels": [{"alternatives": [{"words": words("punctuated_word", "start", "end")}]}]}},
        TWO,
    ),
    "ElevenLabs": ({"language_code": "rus", "words": words("text", "start", "end", type="word")}, TWO),
    "Gladia": ({"result": {"transcription": {"utterances": lines()}}}, NAMED),
    "Google": (
        {
            "results": [
                {"alternatives": [{"transcript": said, "words": [{"startTime": f"{a}s", "endTime": f"{b}s"}]}]}
                for said, a, b in LINES
            ]
        },
        TWO,
    ),
    "Azure": (
        {
            "recognizedPhrases": [
                {"offset": f"PT{a}S", "duration": f"PT{b - a:.1f}S", "nBest": [{"display": said}]}
                for said, a, b in LINES
            ]
        },
        TWO,
    ),
    "Happy Scribe": (
        [{"speaker": "Ольга", "words": words("text", "data_start", "data_end", type="word")}],
        [("Ольга", "Мы ждали семь часов."), ("Ольга", "Никто не пришёл.")],
    ),
    "Otter": (
        {"speech": {"transcripts": lines("transcript", speaker="speaker_id", start="start", end="end")}},
        NAMED,
    ),
    "Rev": (
        {
            "monologues": [
                {
                    "speaker": 0,
                    "elements": [
                        {"type": "text", "value": "Мы", "ts": 1.0, "end_ts": 1.4},
                        {"type": "punct", "value": " "},
                        {"type": "text", "value": "ждали", "ts": 1.5, "end_ts": 2.9},
                        {"type": "punct", "value": "."},
                    ],
                }
            ]
        },
        [("Speaker 0", "Мы ждали.")],
    ),
    "Sonix": ({"name": "talk", "transcript": lines(start="start_time", end="end_time")}, NAMED),
    "Speechmatics": (
        {
            "results": [
                {
                    "type": "word",
                    "start_time": 1,
                    "end_time": 1.4,
                    "alternatives": [{"content": "Ждали", "speaker": "S1"}],
                },
                {"type": "punctuation", "alternatives": [{"content": ".", "speaker": "S1"}]},
            ]
        },
        [("Speaker S1", "Ждали.")],
    ),
    "Trint": ({"chunks": [{"speaker": "Иван", "words": words("text", "time", "end")}]}, [("Иван", t) for _, t in TWO]),
    "Vosk": ({"result": words("word", "start", "end"), "text": "…"}, TWO),
    "YouTube": (
        {
            "wireMagic": "pb3",
            "events": [
                {"tStartMs": 0, "dDurationMs": 5000, "id": 1},
                {"tStartMs": 1000, "dDurationMs": 1900, "segs": [{"utf8": "мы ждали"}, {"utf8": " семь часов"}]},
                {"tStartMs": 2900, "aAppend": 1, "segs": [{"utf8": "\n"}]},
                {"tStartMs": 6000, "dDurationMs": 1000, "segs": [{"utf8": "никто не пришёл"}]},
            ],
        },
        [(None, "мы ждали семь часов"), (None, "никто не пришёл")],
    ),
}


@pytest.mark.parametrize("service", SERVICES)
def test_a_transcript_of_a_service_is_read(service: str) -> None:
    content, wanted = SERVICES[service]
    document = read(content)
    assert said(document) == wanted
    first = document.blocks[0].cue
    assert first is not None
    assert first.start == 1000
    assert document.warnings == ()


def test_the_captions_of_youtube_under_their_own_ending() -> None:
    content, wanted = SERVICES["YouTube"]
    assert said(read(content, "video.ru.json3")) == wanted


@pytest.mark.parametrize(
    "content",
    [{"schema": "x", "app": {}}, {"quotes": [], "files": []}, ["a", "b"], {"results": {}}, {"transcript": "One."}],
)
def test_json_that_is_no_transcript_is_refused_as_such(content: object) -> None:
    with pytest.raises(UnknownTranscript, match=r"is JSON, but no transcript .* export it as SRT"):
        read(content)


def test_json_that_is_cut_off_is_said_to_be() -> None:
    with pytest.raises(FileDamaged, match="cut off or damaged"):
        load_document(Path("a.json"), data=b'{"results": {"items": [{"type": "pron')


def test_the_transcript_of_a_podcast() -> None:
    parts = [
        {"speaker": "Ольга", "startTime": 0.5, "endTime": 2.5, "body": "Мы ждали семь часов."},
        {"speaker": "Пётр", "startTime": 3, "endTime": 4, "body": "Никто не пришёл."},
    ]
    document = read({"version": "1.0.0", "segments": parts})
    assert said(document) == [("Ольга", "Мы ждали семь часов."), ("Пётр", "Никто не пришёл.")]
    assert [block.cue.start for block in document.blocks if block.cue] == [500, 3000]


@pytest.mark.parametrize(
    "content",
    [
        {"app": "Descript", "compositions": [{"script": [{"text": "Мы ждали."}]}]},
        {"descript_version": "52.1", "project": {"media": []}},
        {"generator": "https://www.descript.com", "words": [{"w": "Мы"}]},
    ],
)
def test_a_project_of_descript_is_refused_by_its_name(content: object) -> None:
    with pytest.raises(DescriptProject, match="is a Descript file that is not read here: export the transcript"):
        read(content)


def test_a_description_is_no_file_of_descript() -> None:
    with pytest.raises(UnknownTranscript, match="it has description"):
        read({"description": "a talk", "foo": [1]})


def test_a_text_that_begins_with_a_bracket_is_no_json() -> None:
    document = load_document(
        Path("a.txt"), data=b'[00:00:01] He said "words": nobody wrote down the "transcript": so it is.'
    )
    assert document.warnings == ()
    assert "transcript" in document.text


NODES = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.floats() | st.text("абв. 12", max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["results", "items", "words", "events", "segs", "utf8", "text", "start", "end", "speaker"]),
            inner,
        )
    ),
    max_leaves=12,
)


@settings(deadline=None, max_examples=200)
@given(
    st.sampled_from(["results", "monologues", "events", "recognizedPhrases", "utterances", "words", "transcript"]),
    NODES,
)
def test_whatever_stands_in_it_is_read_or_refused_with_a_sentence(key: str, node: object) -> None:
    refused = None
    try:
        document = read({key: node})
    except InputError as error:
        refused = str(error)
    else:
        assert all(piece.of(document.text).strip() for block in document.blocks for piece in block.pieces)
    assert refused is None or refused.endswith(".")
