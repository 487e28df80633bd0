"""Quotes in files with markup: the text is what is read, the offsets point into the file."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.check.pairing import pair_quote
from quoteverify.language.reading import joined, reading, said
from quoteverify.loaders import FORMATS, Raw
from quoteverify.quotes import as_printed, editing, find_quotes, words_of
from quoteverify.records.document import Document
from quoteverify.records.quotes import Kind
from quoteverify.records.spans import Span

ASS = (
    "[Script Info]\nScriptType: v4.00+\n\n[Events]\n"
    "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
)


def srt(*cues: str) -> Document:
    return load(
        "a.srt",
        "\n".join(f"{n}\n00:00:{3 * n:02},000 --> 00:00:{3 * n + 2:02},500\n{cue}\n" for n, cue in enumerate(cues, 1)),
    )


def vtt(*cues: str) -> Document:
    return load(
        "a.vtt",
        "WEBVTT\n\n"
        + "\n".join(f"00:{3 * n:02}.000 --> 00:{3 * n + 2:02}.500\n{cue}\n" for n, cue in enumerate(cues, 1)),
    )


def ass(*cues: str) -> Document:
    rows = (
        f"Dialogue: 0,0:00:{3 * n:02}.00,0:00:{3 * n + 2:02}.50,Default,,0,0,0,,{cue}\n"
        for n, cue in enumerate(cues, 1)
    )
    return load("a.ass", ASS + "".join(rows))


def load(name: str, text: str) -> Document:
    form = next(form for form in FORMATS if Path(name).suffix in form.suffixes)
    content = form.load(Raw(Path(name), text.encode()))
    return Document(name, content.text, "", content.blocks, "en")


@pytest.mark.parametrize(
    ("document", "quote"),
    [
        (srt("She said: “We <i>never</i> asked for that.”"), "“We never asked for that.”"),
        (srt("She said: “We n<b>ev</b>er asked for that.”"), "“We never asked for that.”"),
        (srt('She said: "We <font color="#ffff00">never</font> asked for that."'), '"We never asked for that."'),
        (srt("{\\an8}She said: “We {\\i1}never{\\i0} asked for that.”"), "“We never asked for that.”"),
        (srt("{\\an8}<i>“We never asked for that.”</i>"), "“We never asked for that.”"),
        (srt("<i>“</i>We never asked for that.<i>”</i>"), "“We never asked for that.”"),
        (srt("<b>“We never</b>\n<b>asked for that.”</b>"), "“We never\nasked for that.”"),
        (srt("She said: “We never", "asked for that.”"), "“We never\nasked for that.”"),
        (srt("She said: “We [laughs] never asked for that.”"), "“We never asked for that.”"),
        (vtt("She said: “We <c.yellow>never</c> asked for <00:03.500><c>that</c>.”"), "“We never asked for that.”"),
        (vtt("<v Ann>“We <ruby>never<rt></rt></ruby> asked &amp; left.”"), "“We never asked & left.”"),
        (ass("He said: {\\i1}“Go ahead{\\i0}, now”"), "“Go ahead, now”"),
        (ass("{\\pos(190,260)}He said:\\N“Go ahead,\\Nnow.”"), "“Go ahead,\nnow.”"),
        (ass("He said: “{\\k20}Go {\\k15}a{\\k15}head, now.”"), "“Go ahead, now.”"),
        (ass("He said: “Go\\hahead, {note by the typist}now.”"), "“Go ahead, now.”"),
        (ass("{\\fnArial\\1c&H00FF00&}„Geht los“, {\\r}sagte er."), "„Geht los“"),
    ],
)
def test_the_text_of_a_quote_is_what_is_read(document: Document, quote: str) -> None:
    (found,) = find_quotes(document, "en").found
    assert found.text == quote
    assert [part.text for part in as_printed([found], document)] == [quote]
    assert document.text[found.span.start] == quote[0]
    assert document.text[found.span.end - 1] == quote[-1]
    assert words_of(found, document.text) == " ".join(quote[1:-1].split())


def test_markup_does_not_hide_who_speaks() -> None:
    document = srt("“We <i>never</i> asked for that,” <i>said Olga Moroz</i>.")
    (found,) = find_quotes(document, "en").found
    assert found.speaker == "Olga Moroz"
    assert found.kind is Kind.DIRECT


def test_a_font_in_marks_is_no_attribution() -> None:
    document = srt('“We never <font face="Times New Roman">asked</font> for that.”')
    (part,) = as_printed(find_quotes(document, "en").found, document)
    assert part.text == "“We never asked for that.”"


def test_the_sentences_of_a_quote_read_without_markup_and_find_their_place() -> None:
    document = ass("He said: “We nev{\\i1}er ask{\\i0}ed for that. {\\b1}No{\\b0} one did.”")
    (quote,) = find_quotes(document, "en").found
    sentences = pair_quote(quote, document, "en", []).sentences
    assert [sentence.pair.rendering.text for sentence in sentences] == ["We never asked for that.", "No one did."]
    first = sentences[0]
    at = first.pair.rendering.text.index("asked")
    place = first.place_rendering(Span(at, at + 5))
    assert place.of(document.text) == "ask{\\i0}ed"


def test_a_quote_made_by_hand_reads_without_markup() -> None:
    document = srt("We <i>never</i> asked <b>for that</b>.")
    start, end = document.text.index("We"), document.text.index("</b>")
    found = find_quotes(document, "en")
    (made,) = editing.add(found, document, Span(start, end)).added
    assert made.text == "We never asked for that"
    assert words_of(made, document.text) == "We never asked for that"
    assert made.span == Span(start, end)


WORDS = st.lists(st.text("abcdeж字é", min_size=1, max_size=4), min_size=2, max_size=6)
TAGS = st.sampled_from(["<i>", "</i>", "{\\an8}", "<b>", '<font color="red">', ""])


@settings(deadline=None, max_examples=120)
@given(st.lists(st.tuples(WORDS, TAGS, TAGS), min_size=1, max_size=4))
def test_what_is_read_stands_where_it_is_said_to(cues: list[tuple[list[str], str, str]]) -> None:
    document = srt(*(f"“{before}{words[0]}{inside}{' '.join(words[1:])}”" for words, before, inside in cues))
    read = reading(document)
    for found in find_quotes(document, "en").found:
        assert found.text == said(document, found.span)
        assert "<" not in found.text
        assert "{" not in found.text
        for utterance in found.utterances:
            assert any(piece.contains(utterance) for block in document.blocks for piece in block.pieces)
        assert joined(document.text, found.utterances)[0].split() == found.text.strip("“”").split()
    for place in (Span(start, start + 1) for start in range(len(read.text)) if not read.text[start].isspace()):
        assert read.place(place).of(document.text) == place.of(read.text)
        assert "".join(part.of(document.text) for part in read.places(place)) == place.of(read.text)
