"""Corrected versions: no quote is lost, and a decision holds where nothing changed."""

import random
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.case.case import Case, FileInCase, StoredFile
from quoteverify.case.moving import Move
from quoteverify.case.revision import Change, RevisedQuote, compare
from quoteverify.case.shifts import Shifts
from quoteverify.quotes import find_quotes
from quoteverify.quotes.editing import add
from quoteverify.records.checked import CheckedCase, CheckedQuote, LoadedFile, Passage
from quoteverify.records.document import Block, Document, Role
from quoteverify.records.findings import State
from quoteverify.records.handwork import Handwork, LanguageChoice, Place, Publication, QuoteChange, SourceLink
from quoteverify.records.review import Decision, FindingDecision, Verdict, quote_key
from quoteverify.records.spans import Span

ARTICLE = (
    "An officer spoke at the border. “Well, why are we standing still?” he said. He added: “This way, go.”\n\n"
    "“Close every meter of the border,” the president told his ministers. “Close every road to the west.”\n\n"
    "Asked about the refugees, he said: “We are waiting for nobody here.”\n"
)


def document(text: str, name: str = "article-en.txt", language: str = "en") -> Document:
    return Document(name, text, f"{hash(text) & 0xFFFFFFFF:064x}", (Block((Span(0, len(text)),)),), language)


def checked(text: str, file: str = "article-en.txt") -> tuple[CheckedQuote, ...]:
    """The quotes of a text as a check without sources would name and key them."""
    seen: Counter[str] = Counter()
    found = []
    for quote in find_quotes(document(text), "en").found:
        key = quote_key(quote.text, [], seen[quote.text])
        seen[quote.text] += 1
        found.append(CheckedQuote(quote.id, key, file, quote, "en", (), (), ()))
    return tuple(found)


def compared(old: str, new: str) -> tuple[RevisedQuote, ...]:
    return compare(checked(old), checked(new), {"article-en.txt": Shifts(old, new)})


def told(revised: tuple[RevisedQuote, ...], new: str) -> list[tuple[str, str, str]]:
    words = {quote.id: quote.quote.text for quote in checked(new)}
    return [
        (
            revised_quote.change.value,
            revised_quote.former.text if revised_quote.former else "",
            words.get(revised_quote.id, ""),
        )
        for revised_quote in revised
    ]


def test_the_same_text_changes_nothing() -> None:
    assert {quote.change for quote in compared(ARTICLE, ARTICLE)} == {Change.UNCHANGED}


def test_a_corrected_a_new_and_a_removed_quote_are_told_apart() -> None:
    new = ARTICLE.replace("This way, go.", "We are going this way.").replace(
        "“We are waiting for nobody here.”", "nothing. A spokesman added: “The border is calm today.”"
    )
    assert told(compared(ARTICLE, new), new) == [
        ("unchanged", "“Well, why are we standing still?”", "“Well, why are we standing still?”"),
        ("changed", "“This way, go.”", "“We are going this way.”"),
        ("unchanged", "“Close every meter of the border,”", "“Close every meter of the border,”"),
        ("unchanged", "“Close every road to the west.”", "“Close every road to the west.”"),
        ("gone", "“We are waiting for nobody here.”", ""),
        ("new", "", "“The border is calm today.”"),
    ]


def test_a_moved_paragraph_keeps_its_quotes() -> None:
    first, second, third = ARTICLE.split("\n\n")
    new = "\n\n".join((second, third.strip(), first + "\n"))
    assert {quote.change for quote in compared(ARTICLE, new)} == {Change.UNCHANGED}


def test_other_words_of_the_source_make_a_quote_changed() -> None:
    before = checked(ARTICLE)
    said = Passage("officer-ru.txt", Span(0, 12), "Ну, чё стоим?", "ru")
    now = (replace(before[0], source=(said,)), *before[1:])
    changes = [quote.change for quote in compare(before, now, {})]
    assert changes == [Change.CHANGED] + [Change.UNCHANGED] * (len(before) - 1)


EDITS = ("drop", "insert", "reword", "swap", "repeat")


def edited(text: str, edits: list[str], dice: random.Random) -> str:
    """The article after some paragraphs and words are changed at random."""
    parts = text.strip().split("\n\n")
    for edit in edits:
        at = dice.randrange(len(parts)) if parts else 0
        if edit == "drop" and parts:
            del parts[at]
        elif edit == "insert":
            parts.insert(at, f"A reader wrote: “Number {dice.randrange(9)} is what I counted.”")
        elif edit == "reword" and parts:
            words = parts[at].split(" ")
            words[dice.randrange(len(words))] = dice.choice(["however", "“never", "again”", "twelve"])
            parts[at] = " ".join(words)
        elif edit == "swap" and parts:
            parts.append(parts.pop(at))
        elif edit == "repeat" and parts:
            parts.insert(dice.randrange(len(parts)), parts[at])
    return "\n\n".join(parts) + "\n"


@settings(deadline=None)
@given(edits=st.lists(st.sampled_from(EDITS), max_size=6), seed=st.integers(0, 10_000))
def test_nothing_is_lost_whatever_was_edited(edits: list[str], seed: int) -> None:
    new = edited(ARTICLE, edits, random.Random(seed))
    before, now = checked(ARTICLE), checked(new)
    revised = compared(ARTICLE, new)
    assert sorted(revised_quote.former.id for revised_quote in revised if revised_quote.former) == sorted(
        quote.id for quote in before
    )
    assert [revised_quote.id for revised_quote in revised if revised_quote.id] == [quote.id for quote in now]
    texts = {quote.id: quote.quote.text for quote in now}
    for revised_quote in revised:
        if revised_quote.change is Change.UNCHANGED:
            assert revised_quote.former is not None
            assert revised_quote.former.text == texts[revised_quote.id]
        if revised_quote.change is Change.CHANGED:
            assert revised_quote.former is not None
            assert revised_quote.former.text != texts[revised_quote.id]
    # As many quotes keep their words as both versions have in common, however they moved.
    common = Counter(quote.quote.text for quote in before) & Counter(quote.quote.text for quote in now)
    assert sum(revised_quote.change is Change.UNCHANGED for revised_quote in revised) == common.total()


# In a case


def stored(text: str, path: str = "article-en.txt", role: Role = Role.RENDERING) -> StoredFile:
    return StoredFile(LoadedFile(path, role, document(text, path)), text.encode())


def run(case: Case, text: str) -> None:
    """A check of the text as it is in the case now."""
    path = case.files()[0].loaded.path
    quotes = checked(text, path)
    case.put_quotes(quotes)
    case.end_run(CheckedCase((), ()), {quote.id for quote in quotes})


@settings(deadline=None, max_examples=40)
@given(edits=st.lists(st.sampled_from(EDITS), max_size=4), seed=st.integers(0, 10_000))
def test_a_decision_on_a_quote_that_did_not_change_holds(
    tmp_path_factory: pytest.TempPathFactory, edits: list[str], seed: int
) -> None:
    start = edited(ARTICLE, ["repeat", "repeat"], random.Random(seed + 1))
    new = edited(start, edits, random.Random(seed))
    with Case.create(tmp_path_factory.mktemp("case") / "a.qvcase") as case:
        case.put_files([stored(start)])
        run(case, start)
        for number, quote in enumerate(checked(start)):
            case.decide(quote.key, Decision(list(Verdict)[number % 7], f"note {number}", "Ada"))
            case.decide_finding(quote.key, f"finding {number}", FindingDecision(State.DISMISSED, "fair", "Ada"))
        notes = {quote.id: case.decision(quote.key).note for quote in checked(start)}
        case.revise("article-en.txt", stored(new), "Ben")
        run(case, new)
        (revision,) = case.compare_revisions()
        for revised_quote in revision.quotes:
            if revised_quote.change is Change.UNCHANGED:
                assert revised_quote.former is not None
                assert case.decision(revised_quote.key).note == notes[revised_quote.former.id]
                number = int(notes[revised_quote.former.id].removeprefix("note "))
                assert dict(case.finding_log(revised_quote.key))[f"finding {number}"].state is State.DISMISSED
            if revised_quote.change is Change.CHANGED:
                # Asked again, but where the very same words were decided about before.
                decided = {words.key for words in checked(start)}
                assert (case.decision(revised_quote.key).verdict is None) == (revised_quote.key not in decided)
        assert case.revisions()[0].made == revision
        assert [quote.quote for quote in case.revisions()[0].former.quotes] == [quote.quote for quote in checked(start)]


def test_a_corrected_file_keeps_the_former_one_and_moves_what_was_set_by_hand(tmp_path: Path) -> None:
    new = "CORRECTION: a date was wrong.\n\n" + ARTICLE.replace("This way, go.", "Go this way.")
    words = ("“Close every meter of the border,”", "“This way, go.”", "the refugees")
    quote, corrected, phrase = (Place("a.txt", span(ARTICLE, word), word) for word in words)
    made = Handwork(
        quotes=(change("a.txt", "Asked about the refugees"), change("a.txt", "He added: “This way, go.”")),
        links=(SourceLink(quote, ()), SourceLink(corrected, ())),
        languages=(LanguageChoice("a.txt", "fr", phrase.span, phrase.text), LanguageChoice("other.txt", "be")),
        publications=(Publication("a.txt", outlet="The Paper"),),
    )
    with Case.create(tmp_path / "a.qvcase") as case:
        case.put_files([stored(ARTICLE, "a.txt")])
        case.put_handwork(made, "Ada")
        revision = case.revise("a.txt", stored(new, "a-corrected.txt"), "Ben")
        now = case.handwork()
        assert [file.loaded.path for file in case.files()] == ["a-corrected.txt"]
        assert case.revisions()[0].content == ARTICLE.encode()
        assert [version.by for version in case.handwork_history()] == ["Ada", "Ben"]
    moved = [link.quote for link in now.links]
    assert [(place.file, place.span.of(new), place.text) for place in moved] == [
        ("a-corrected.txt", words[0], words[0]),
        ("a-corrected.txt", "“Go this way.”", "“Go this way.”"),
    ]
    assert [language.span.of(new) for language in now.languages if language.span] == ["the refugees"]
    assert now.publications[0].file == "a-corrected.txt"
    first, second = now.quotes
    assert [quote.span.of(new) for quote in first.added] == [quote.text for quote in first.added]
    # The words of the second change were corrected: it is kept as it was, and that is said.
    assert [quote.text for quote in second.added] == ["He added: “This way, go.”"]
    assert [left for left in revision.left if "He added" in left]
    assert "kept and not applied" in revision.left[0]


@settings(deadline=None)
@given(
    edits=st.lists(st.sampled_from(EDITS), max_size=5),
    seed=st.integers(0, 10_000),
    spans=st.lists(st.tuples(st.integers(0, len(ARTICLE) - 1), st.integers(1, 60)), max_size=6),
)
def test_every_place_moves_with_its_words_or_is_said_to_stay(
    edits: list[str], seed: int, spans: list[tuple[int, int]]
) -> None:
    new = edited(ARTICLE, edits, random.Random(seed))
    places = [Span(start, min(start + length, len(ARTICLE))) for start, length in spans]
    found = checked(ARTICLE)
    made = Handwork(
        quotes=tuple(QuoteChange("a.txt", (quote.quote,), ()) for quote in found),
        links=tuple(SourceLink(Place("b.txt", place), (Place("a.txt", place, place.of(ARTICLE)),)) for place in places),
        languages=tuple(LanguageChoice("a.txt", "fr", place, place.of(ARTICLE)) for place in places),
    )
    move = Move("a.txt", ARTICLE, "a2.txt", new)
    now = move.handwork(made)
    assert (len(now.quotes), len(now.links), len(now.languages)) == (len(found), len(places), len(places))
    stayed = 0
    for before, link in zip(places, now.links, strict=True):
        assert link.quote == Place("b.txt", before)
        (source,) = link.sources
        assert source.file == "a2.txt"
        stayed += not source.holds(new)
    stayed += sum(
        not Place(language.file, language.span, language.text).holds(new) for language in now.languages if language.span
    )
    for change in now.quotes:
        (quote,) = change.removed
        fits = quote.span.of(new) == quote.text
        stayed += not fits
        if fits:
            assert [words.of(new) for words in quote.utterances] == [
                words.of(ARTICLE) for words in next(two for two in found if two.quote.id == quote.id).quote.utterances
            ]
    assert len(move.left) >= stayed


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    with Case.create(tmp_path / "a.qvcase") as case:
        case.put_files([stored(ARTICLE, "a.txt"), stored(ARTICLE, "b.txt")])
        with pytest.raises(FileInCase, match=r"b\.txt is in this case already"):
            case.revise("a.txt", stored("“New.”", "b.txt"), "Ada")
        assert case.files()[0].content == ARTICLE.encode()


def span(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def change(file: str, words: str) -> QuoteChange:
    found = find_quotes(document(ARTICLE), "en")
    edit = add(found, document(ARTICLE), span(ARTICLE, words))
    return QuoteChange(file, edit.removed, edit.added)
