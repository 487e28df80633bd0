"""One more thing set by hand, and what becomes of what was set before."""

from quoteverify.case.edits import (
    grounded,
    passages_of,
    place,
    quotes_of,
    with_edit,
    with_language,
    with_link,
    without_link,
)
from quoteverify.quotes import find_quotes
from quoteverify.quotes.editing import merge, remove, resize, split
from quoteverify.records.checked import CheckedQuote, Passage
from quoteverify.records.document import Block, Document
from quoteverify.records.handwork import NOTHING, Handwork, Place
from quoteverify.records.spans import Span

TEXT = "He said: “We sign in June. The army stays.” Later: “No more questions.”"
DOCUMENT = Document("a-en.txt", TEXT, "0" * 64, (Block((Span(0, len(TEXT)),)),), "en")
PASSAGE = Passage("talk-ru.txt", Span(0, 27), "Мы подпишем договор в июне.", "ru")
CHECKED = tuple(
    CheckedQuote(quote.id, quote.id, "a-en.txt", quote, "en", (PASSAGE,), (), ())
    for quote in find_quotes(DOCUMENT, "en").found
)
QUOTES = quotes_of(CHECKED, "a-en.txt")
FIRST, SECOND = CHECKED
SAID = Place("talk-ru.txt", Span(28, 55), "Армия остаётся на границе.")
LINKED = with_link(NOTHING, FIRST, [SAID])


def texts(made: Handwork) -> list[tuple[str, tuple[Place, ...]]]:
    assert all(link.quote.text == link.quote.span.of(TEXT) for link in made.links)
    return [(link.quote.text, link.sources) for link in made.links]


def test_a_new_link_takes_the_place_of_the_old_one() -> None:
    nowhere = with_link(LINKED, FIRST, [])
    assert texts(nowhere) == [("“We sign in June. The army stays.”", ())]
    assert without_link(nowhere, FIRST) == NOTHING
    assert without_link(LINKED, SECOND) == LINKED


def test_a_link_goes_with_the_quote_that_is_resized() -> None:
    edit = resize(QUOTES, DOCUMENT, FIRST.id, Span(TEXT.index("“We"), TEXT.index(" The army")))
    assert texts(with_edit(LINKED, "a-en.txt", edit, CHECKED)) == [("“We sign in June.", (SAID,))]


def test_both_halves_of_a_split_quote_keep_its_link() -> None:
    edit = split(QUOTES, DOCUMENT, FIRST.id, TEXT.index("The army"))
    made = with_edit(LINKED, "a-en.txt", edit, CHECKED)
    assert texts(made) == [("“We sign in June.", (SAID,)), ("The army stays.”", (SAID,))]
    assert [len(quote.added) for quote in made.quotes] == [2]


def test_a_merged_quote_has_the_passages_of_both() -> None:
    edit = merge(QUOTES, DOCUMENT, FIRST.id, SECOND.id)
    found = Place(PASSAGE.file, PASSAGE.span)
    assert [sources for _, sources in texts(with_edit(LINKED, "a-en.txt", edit, CHECKED))] == [(SAID, found)]
    assert with_edit(NOTHING, "a-en.txt", edit, CHECKED).links == ()


def test_a_removed_quote_takes_its_link_along() -> None:
    assert with_edit(LINKED, "a-en.txt", remove(QUOTES, FIRST.id), CHECKED).links == ()


def test_a_language_is_chosen_for_a_stretch_once() -> None:
    stretch = place("talk-ru.txt", PASSAGE.text, Span(3, 11))
    made = with_language(with_language(NOTHING, stretch, "be"), stretch, "uk")
    assert [(language.language, language.text) for language in made.languages] == [("uk", "подпишем")]
    assert with_language(made, place("talk-ru.txt", PASSAGE.text, Span(0, 5)), "") == NOTHING


def test_passages_are_those_chosen_or_else_those_found() -> None:
    assert passages_of(LINKED, FIRST) == (SAID,)
    assert passages_of(LINKED, SECOND) == (Place(PASSAGE.file, PASSAGE.span),)
    assert passages_of(with_link(NOTHING, FIRST, []), FIRST) == ()


def test_a_passage_that_the_program_found_keeps_its_words_once_a_person_takes_it_over() -> None:
    taken = with_link(NOTHING, SECOND, passages_of(NOTHING, SECOND))
    (link,) = grounded(taken, {"talk-ru.txt": PASSAGE.text}).links
    assert link.sources == (Place("talk-ru.txt", PASSAGE.span, PASSAGE.text),)
    assert grounded(LINKED, {"talk-ru.txt": "Other words."}) == LINKED
