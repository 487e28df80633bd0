"""What people set by hand holds through every check, and is never dropped in silence."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.check.byhand import chosen_passages, edited, orphaned, with_languages
from quoteverify.check.checking import check
from quoteverify.checks.house import house_profile
from quoteverify.engines import open_engines
from quoteverify.quotes import find_quotes
from quoteverify.quotes.editing import Edit, InvalidQuoteEdit, add, merge, remove, resize, split
from quoteverify.records.checked import CheckedQuote, DocumentFindings, LoadedFile
from quoteverify.records.document import Block, Document, Role
from quoteverify.records.handwork import HANDWORK, Alias, Handwork, LanguageChoice, Place, QuoteChange, SourceLink
from quoteverify.records.quotes import Kind, Quote, Quotes
from quoteverify.records.spans import Span

TALK = (
    "Мы подпишем договор в июне. Но сначала парламент должен его одобрить. "
    "Армия остаётся на границе. Больше вопросов нет. Договор мы подпишем в Минске.\n"
)
ARTICLE = (
    "The minister said: “We will sign the treaty in June. The army stays on the border.” "
    "Nobody had any more questions, he added. A reader replied: “My grandmother baked apple cakes.”\n"
)


def file(text: str, path: str, role: Role, language: str) -> LoadedFile:
    document = Document(path, text, "0" * 64, (Block((Span(0, len(text.rstrip())),)),), language)
    return LoadedFile(path, role, document)


SOURCE = file(TALK, "talk-ru.txt", Role.SOURCE, "ru")
RENDERING = file(ARTICLE, "article-en.txt", Role.RENDERING, "en")
FOUND = find_quotes(RENDERING.document, "en")
DIRECT = [quote for quote in FOUND.found if quote.kind is Kind.DIRECT]


def span(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def place(source: LoadedFile, words: str) -> Place:
    return Place(source.path, span(source.document.text, words), words)


def run(handwork: Handwork, *files: LoadedFile) -> tuple[list[CheckedQuote], list[str]]:
    """The checked quotes, and what of the handwork does not hold."""
    engines = open_engines([], use_model=False)
    results = list(check(files or (SOURCE, RENDERING), engines, house_profile("default"), handwork=handwork))
    wholes = [result for result in results if isinstance(result, DocumentFindings)]
    notes = [note.reason for whole in wholes for note in whole.not_checked if note.check == HANDWORK]
    return [result for result in results if isinstance(result, CheckedQuote)], notes


def made(edit: Edit) -> QuoteChange:
    return QuoteChange("article-en.txt", edit.removed, edit.added)


# Quotes


def test_a_quote_made_by_hand_is_checked_like_any_other() -> None:
    edit = add(FOUND, RENDERING.document, span(ARTICLE, "Nobody had any more questions"))
    checked, notes = run(Handwork(quotes=(made(edit),)))
    assert "Nobody had any more questions" in [quote.quote.text for quote in checked]
    assert notes == []
    assert len({quote.id for quote in checked}) == len(checked)


def test_a_change_finds_its_quote_by_its_words_under_whatever_id() -> None:
    edit = split(FOUND, RENDERING.document, DIRECT[0].id, ARTICLE.index("The army"))
    renamed = Quotes(tuple(_renamed(quote) for quote in FOUND.found), ())
    after, notes = edited(renamed, RENDERING.document, "article-en.txt", [made(edit)])
    assert notes == ()
    assert [quote.text for quote in after.found if quote.kind is Kind.DIRECT] == [
        "“We will sign the treaty in June.",
        "The army stays on the border.”",
        "“My grandmother baked apple cakes.”",
    ]
    ids = [quote.id for quote in after.found]
    assert len(set(ids)) == len(ids)
    assert next(quote.id for quote in after.found if quote.text.endswith("in June.")) == f"{DIRECT[0].id}0"


def test_a_change_that_does_not_fit_the_text_is_said_and_changes_nothing() -> None:
    edit = add(FOUND, RENDERING.document, span(ARTICLE, "Nobody had any more questions"))
    corrected = file("X " + ARTICLE, "article-en.txt", Role.RENDERING, "en")
    checked, notes = run(Handwork(quotes=(made(edit),)), SOURCE, corrected)
    assert "Nobody had any more questions" not in [quote.quote.text for quote in checked]
    assert notes == [
        "the change of the quote “Nobody had any more questions” in article-en.txt does not fit the texts as they are "
        "now; it is kept and not applied"
    ]


def test_what_was_set_for_a_file_that_left_the_case_is_said() -> None:
    lost = Handwork(languages=(LanguageChoice("C:\\desk\\old.txt", "be"),))
    assert "old.txt, which is not in the case" in orphaned(lost, [SOURCE, RENDERING])[0].reason


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_any_series_of_edits_gives_in_a_check_what_it_gave_by_hand(data: st.DataObject) -> None:
    now = FOUND
    changes: list[QuoteChange] = []
    offsets = st.integers(0, len(ARTICLE))
    for _ in range(data.draw(st.integers(1, 6))):
        ids = st.sampled_from([quote.id for quote in now.found] or ["q1"])
        part = Span(*sorted((data.draw(offsets), data.draw(offsets))))
        choice = data.draw(st.sampled_from(["add", "remove", "resize", "split", "merge"]))
        try:
            if choice == "add":
                edit = add(now, RENDERING.document, part)
            elif choice == "remove":
                edit = remove(now, data.draw(ids))
            elif choice == "resize":
                edit = resize(now, RENDERING.document, data.draw(ids), part)
            elif choice == "split":
                edit = split(now, RENDERING.document, data.draw(ids), part.start)
            else:
                edit = merge(now, RENDERING.document, data.draw(ids), data.draw(ids))
        except InvalidQuoteEdit:
            continue
        now = edit.apply(now)
        changes.append(made(edit))
    after, notes = edited(FOUND, RENDERING.document, "article-en.txt", changes)
    assert after == now
    assert notes == ()


def _renamed(quote: Quote) -> Quote:
    return replace(quote, id=f"{quote.id}0", parent=quote.parent and f"{quote.parent}0")


# Links


def test_a_link_made_by_hand_holds_whatever_the_program_thinks() -> None:
    cakes = SourceLink(place(RENDERING, "“My grandmother baked apple cakes.”"), (place(SOURCE, "вопросов нет"),))
    checked, notes = run(Handwork(links=(cakes,)))
    linked = next(quote for quote in checked if quote.linked_by_hand)
    assert linked.quote.text == "“My grandmother baked apple cakes.”"
    assert [passage.text for passage in linked.source] == ["Больше вопросов нет."]
    assert linked.link == 1.0
    assert notes == []
    machine = next(quote for quote in checked if not quote.linked_by_hand)
    assert machine.link is not None
    assert 0.0 < machine.link <= 1.0


def test_chosen_sentences_are_shared_out_and_none_at_the_ends_is_left_out() -> None:
    words = "“We will sign the treaty in June. The army stays on the border.”"
    passage = "Мы подпишем договор в июне. Но сначала парламент должен его одобрить. Армия остаётся на границе. Больше"
    checked, _ = run(Handwork(links=(SourceLink(place(RENDERING, words), (place(SOURCE, passage),)),)))
    linked = next(quote for quote in checked if quote.linked_by_hand)
    assert [sentence.source.text for sentence in linked.sentences if sentence.source] == [
        "Мы подпишем договор в июне.",
        "Армия остаётся на границе. Больше вопросов нет.",
    ]
    assert linked.between == ("Но сначала парламент должен его одобрить.",)
    assert linked.after == ("Договор мы подпишем в Минске.",)


def test_a_person_may_say_that_a_quote_stands_in_no_source() -> None:
    words = "“We will sign the treaty in June. The army stays on the border.”"
    checked, _ = run(Handwork(links=(SourceLink(place(RENDERING, words), ()),)))
    quote = next(quote for quote in checked if quote.quote.text == words)
    assert quote.linked_by_hand
    assert quote.source == ()
    assert quote.link is None


@pytest.mark.parametrize(
    "link",
    [
        SourceLink(Place("article-en.txt", Span(0, 5), "Other"), ()),
        SourceLink(place(RENDERING, "minister said"), ()),
        SourceLink(place(RENDERING, DIRECT[0].text), (Place("gone-ru.txt", Span(0, 5), "Мы по"),)),
        SourceLink(place(RENDERING, DIRECT[0].text), (Place("talk-ru.txt", Span(0, 5), "Вы по"),)),
        SourceLink(place(RENDERING, DIRECT[0].text), (Place("talk-ru.txt", Span(0, 50_000), ""),)),
    ],
)
def test_a_link_that_does_not_hold_is_said_and_the_program_chooses(link: SourceLink) -> None:
    chosen, notes = chosen_passages(DIRECT, "article-en.txt", [link], [SOURCE], ARTICLE)
    assert chosen == {}
    assert len(notes) == 1
    assert "kept and not applied" in notes[0].reason


# Languages


def test_a_language_given_by_hand_holds_for_all_or_for_a_stretch() -> None:
    stretch = span(TALK, "Армия остаётся на границе.")
    whole = LanguageChoice("talk-ru.txt", "be")
    part = LanguageChoice("talk-ru.txt", "uk", stretch, stretch.of(TALK))
    as_said, notes = with_languages(SOURCE, [whole, part])
    assert notes == ()
    assert as_said.file.document.language == "be"
    assert {segment.text: segment.language for segment in as_said.segments()}["Армия остаётся на границе."] == "uk"
    assert [segment.language for segment in as_said.segments()].count("be") == 4
    moved, notes = with_languages(file("Да. " + TALK, "talk-ru.txt", Role.SOURCE, "ru"), [part])
    assert {segment.language for segment in moved.segments()} == {"ru"}
    assert "the language uk" in notes[0].reason


# What is known already


def test_only_what_an_edit_touches_is_checked_again() -> None:
    before, _ = run(Handwork())
    known = {quote.id: quote.basis for quote in before}
    edit = add(FOUND, RENDERING.document, span(ARTICLE, "Nobody had any more questions"))
    engines, profile = open_engines([], use_model=False), house_profile("default")

    def again(handwork: Handwork) -> list[str]:
        results = check((SOURCE, RENDERING), engines, profile, known=known, handwork=handwork)
        return [result.quote.text for result in results if isinstance(result, CheckedQuote)]

    assert again(Handwork()) == []
    assert again(Handwork(quotes=(made(edit),))) == ["Nobody had any more questions"]
    cakes = place(RENDERING, "“My grandmother baked apple cakes.”")
    assert again(Handwork(links=(SourceLink(cakes, ()),))) == [cakes.text]
    assert len(again(Handwork(aliases=(Alias("Минск", "Mensk"),)))) == len(before)
