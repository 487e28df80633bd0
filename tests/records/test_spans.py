from hypothesis import given
from hypothesis import strategies as st

from quoteverify.records.spans import Span, place


@st.composite
def documents_with_pieces(draw: st.DrawFn) -> tuple[str, list[Span]]:
    """A text and some of its parts, in order and apart."""
    parts = draw(st.lists(st.text("абв де.", min_size=1, max_size=8), min_size=1, max_size=5))
    gaps = draw(st.lists(st.text("<>\n#", max_size=4), min_size=len(parts), max_size=len(parts)))
    text, pieces = "", []
    for gap, part in zip(gaps, parts, strict=True):
        text += gap
        pieces.append(Span(len(text), len(text) + len(part)))
        text += part
    return text, pieces


@given(documents_with_pieces(), st.data())
def test_a_span_of_the_joined_text_starts_and_ends_at_the_same_characters_in_the_document(
    case: tuple[str, list[Span]], data: st.DataObject
) -> None:
    text, pieces = case
    joined = " ".join(piece.of(text) for piece in pieces)
    start = data.draw(st.integers(0, len(joined) - 1))
    end = data.draw(st.integers(start + 1, len(joined)))
    placed = place(Span(start, end), pieces)
    inside = [offset for piece in pieces for offset in (*range(piece.start, piece.end), None)][:-1]
    first, last = inside[start], inside[end - 1]
    if first is not None:
        assert placed.start == first
    if last is not None:
        assert placed.end == last + 1


def test_one_piece_only_shifts() -> None:
    assert place(Span(2, 5), [Span(10, 20)]) == Span(12, 15)


def test_cover_is_the_smallest_span_around_all() -> None:
    assert Span.cover([Span(5, 6), Span(2, 3)]) == Span(2, 6)
