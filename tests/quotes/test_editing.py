"""Quotes changed by hand: every operation undone gives back what was there."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from quoteverify.quotes import find_quotes
from quoteverify.quotes.editing import Edit, InvalidQuoteEdit, add, merge, remove, resize, split
from quoteverify.records.document import Block, Document
from quoteverify.records.quotes import Kind, Quotes
from quoteverify.records.spans import Span

TEXT = (
    "“Well, we go,” he said, “there. Come on.” They left. “He told me ‘never again’ and went.” "
    "A plan that nobody liked, said the “boss” of it."
)


def document(text: str = TEXT) -> Document:
    return Document("article.txt", text, "0" * 64, (Block((Span(0, len(text)),)),), "en")


DOCUMENT = document()
FOUND = find_quotes(DOCUMENT, "en")


def by_text(quotes: Quotes, part: str) -> str:
    return next(quote.id for quote in quotes.found if part in quote.text)


def taken_back(edit: Edit, after: Quotes) -> Quotes:
    """An edit says all that it takes away and puts in, so that the other way round undoes it."""
    return Edit(edit.label, edit.added, edit.removed).apply(after)


def undone(edit: Edit, quotes: Quotes) -> Quotes:
    return taken_back(edit, edit.apply(quotes))


def test_add_then_remove() -> None:
    start = TEXT.index("A plan")
    edit = add(FOUND, DOCUMENT, Span(start, start + 25))
    after = edit.apply(FOUND)
    new = next(quote for quote in after.found if quote not in FOUND.found)
    assert new.text == "A plan that nobody liked,"
    assert remove(after, new.id).apply(after) == FOUND
    assert undone(edit, FOUND) == FOUND


def test_marks_at_the_ends_of_an_added_quote_are_its_marks() -> None:
    doc = document("Go to “the border now” today.")
    (new,) = add(Quotes((), ()), doc, Span(5, 23), Kind.PARTIAL).added
    assert new.text == "“the border now”"
    assert [utterance.of(doc.text) for utterance in new.utterances] == ["the border now"]


def test_split_then_merge_gives_the_quote_back() -> None:
    quote_id = by_text(FOUND, "He told me")
    after = split(FOUND, DOCUMENT, quote_id, TEXT.index("and went")).apply(FOUND)
    left = next(quote for quote in after.found if quote.id == quote_id)
    right = next(quote for quote in after.found if quote.text == "and went.”")
    assert left.text == "“He told me ‘never again’"
    assert merge(after, DOCUMENT, right.id, left.id).apply(after) == FOUND


def test_split_at_the_attribution_in_the_middle() -> None:
    quote_id = by_text(FOUND, "Well, we go")
    after = split(FOUND, DOCUMENT, quote_id, TEXT.index("he said")).apply(FOUND)
    words = [[span.of(TEXT) for span in quote.utterances] for quote in after.found[:2]]
    assert words == [["Well, we go,"], ["there. Come on."]]


def test_resize_and_back() -> None:
    quote_id = by_text(FOUND, "boss")
    old = next(quote for quote in FOUND.found if quote.id == quote_id)
    wider = Span(TEXT.index("the “boss”"), old.span.end)
    after = resize(FOUND, DOCUMENT, quote_id, wider).apply(FOUND)
    assert next(quote for quote in after.found if quote.id == quote_id).text == "the “boss”"
    assert resize(after, DOCUMENT, quote_id, old.span).apply(after) == FOUND


def test_removing_the_outer_quote_frees_the_inner_one() -> None:
    outer = by_text(FOUND, "He told me")
    edit = remove(FOUND, outer)
    after = edit.apply(FOUND)
    assert next(quote for quote in after.found if quote.text == "‘never again’").parent is None
    assert taken_back(edit, after) == FOUND


@pytest.mark.parametrize(
    "span", [Span(5, 5), Span(-1, 4), Span(0, 10_000), Span(13, 14), Span(5, 60), FOUND.found[0].span]
)
def test_what_is_no_quote_is_refused_in_a_sentence(span: Span) -> None:
    with pytest.raises(InvalidQuoteEdit, match=r"\.$"):
        add(FOUND, DOCUMENT, span)


def test_an_edit_of_another_state_is_refused() -> None:
    edit = remove(FOUND, FOUND.found[0].id)
    with pytest.raises(InvalidQuoteEdit, match="changed since"):
        edit.apply(edit.apply(FOUND))


@settings(deadline=None, max_examples=30)
@given(st.data())
def test_any_series_of_edits_can_be_undone(data: st.DataObject) -> None:
    states = [FOUND]
    edits: list[Edit] = []
    offsets = st.integers(0, len(TEXT))
    for _ in range(data.draw(st.integers(1, 6))):
        now = states[-1]
        assume(now.found)
        ids = st.sampled_from([quote.id for quote in now.found])
        span = Span(*sorted((data.draw(offsets), data.draw(offsets))))
        choice = data.draw(st.sampled_from(["add", "remove", "resize", "split", "merge"]))
        try:
            if choice == "add":
                edit = add(now, DOCUMENT, span)
            elif choice == "remove":
                edit = remove(now, data.draw(ids))
            elif choice == "resize":
                edit = resize(now, DOCUMENT, data.draw(ids), span)
            elif choice == "split":
                edit = split(now, DOCUMENT, data.draw(ids), span.start)
            else:
                edit = merge(now, DOCUMENT, data.draw(ids), data.draw(ids))
        except InvalidQuoteEdit:
            continue
        edits.append(edit)
        states.append(edit.apply(now))
        for quote in states[-1].found:
            assert quote.text == quote.span.of(TEXT)
            assert quote.utterances
            assert all(quote.span.contains(utterance) for utterance in quote.utterances)
    for edit, before in zip(reversed(edits), reversed(states[:-1]), strict=True):
        states[-1] = taken_back(edit, states[-1])
        assert states[-1] == before
