from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from quoteverify.records.spans import Span
from ui.positions import Positions

TEXTS = st.text(alphabet=st.sampled_from(list("ab я\r\n😀𝄞\t“”")), max_size=40)


def shown_by_qt(text: str, span: Span) -> str:
    positions = Positions(text)
    document = QTextDocument()
    document.setPlainText(positions.shown)
    cursor = QTextCursor(document)
    start, end = positions.span(span)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2029", "\n")


@given(TEXTS, st.data())
def test_qt_selects_the_very_words_of_a_span(qapp: object, text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    inside_break = any(0 < at < len(text) and text[at - 1 : at + 1] == "\r\n" for at in (start, end))
    if not inside_break:
        expected = text[start:end].replace("\r\n", "\n").replace("\r", "\n")
        assert shown_by_qt(text, Span(start, end)) == expected


@given(TEXTS)
def test_the_way_back_finds_the_same_code_point(text: str) -> None:
    positions = Positions(text)
    for offset in range(len(text) + 1):
        if text[offset - 1 : offset + 1] == "\r\n":
            continue
        there = positions.to_view(offset)
        assert positions.to_view(positions.to_text(there)) == there


def test_characters_that_qt_keeps_for_itself_do_not_shift_what_follows() -> None:
    assert shown_by_qt("a\ufdd0“b”", Span(2, 5)) == "“b”"


def test_offsets_beyond_the_text_are_clipped() -> None:
    assert Positions("abc").to_view(99) == 3
    assert Positions("abc").to_text(99) == 3
