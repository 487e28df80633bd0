"""Which engine serves a sentence: the order of the engines, a person's choice for a case, and one for a sentence."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace

import pytest

from quoteverify.check.checking import assemble, check
from quoteverify.checks.house import house_profile
from quoteverify.engines import Engines
from quoteverify.engines.collection import Lack
from quoteverify.records.checked import CheckedQuote, DocumentFindings, LoadedFile
from quoteverify.records.document import Block, Document, Role
from quoteverify.records.handwork import EngineChoice, Handwork, LanguageChoice, Place
from quoteverify.records.spans import Span
from quoteverify.records.translation import Cancelled, Translation, never
from tests.support.fake_engine import FakeEngine

SOURCE = "Закройте каждый метр границы. Почему мы стоим на дороге?"
ARTICLE = "“Close every meter of the border,” he said. He asked: “Why do we stand on the road?”"
SENTENCE = Span(0, 29)


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine(name="opus-mt-one")


@pytest.fixture
def other() -> FakeEngine:
    return FakeEngine(name="opus-mt-other")


def test_without_a_choice_the_first_that_can_is_taken(engine: FakeEngine, other: FakeEngine) -> None:
    german = FakeEngine("de", "en", name="opus-mt-de-en")
    engines = Engines((german, engine, other))
    assert engines.between("ru", "en") is engine
    assert engines.able("ru", "en") == (engine, other)


def test_a_choice_holds_for_its_direction_and_the_last_one_decides(engine: FakeEngine, other: FakeEngine) -> None:
    first, last = EngineChoice("ru", "en", ""), EngineChoice("ru", "en", "opus-mt-other")
    engines = Engines((engine, other)).under([first, last])
    assert engines.between("ru", "en") is other
    assert engines.between("en", "ru") is engine
    assert Engines((engine, other)).under([last, first]).between("ru", "en") is None


def test_a_model_that_is_not_here_is_named_and_another_used(engine: FakeEngine) -> None:
    gone = EngineChoice("ru", "en", "opus-mt-gone")
    engines = Engines((engine,)).under([gone])
    assert engines.between("ru", "en") is engine
    assert engines.unmet() == (gone,)
    assert Engines((engine,)).under([EngineChoice("ru", "en", "")]).unmet() == ()


def test_a_choice_for_a_place_holds_inside_it_only(engine: FakeEngine, other: FakeEngine) -> None:
    place = Place("source.txt", Span(10, 50))
    engines = Engines((engine, other)).under(
        [EngineChoice("ru", "en", "", place), EngineChoice("ru", "en", "opus-mt-other")]
    )
    assert engines.between("ru", "en") is other
    assert engines.at("source.txt", Span(10, 50)).between("ru", "en") is None
    assert engines.at("source.txt", Span(9, 50)).between("ru", "en") is other
    assert engines.at("elsewhere.txt", Span(10, 50)).between("ru", "en") is other


def test_what_is_lacking_has_the_name_it_is_published_under(engine: FakeEngine) -> None:
    assert Engines((engine,)).lacking("ru", "en") == ()
    assert Engines((engine,)).under([EngineChoice("ru", "en", "")]).lacking("ru", "en") == ()
    lacking = Engines((engine,)).lacking("be", "en")
    assert lacking == (Lack("be", "en", "opus-mt-tc-big-zle-en"), Lack("en", "be", "opus-mt-tc-big-en-zle"))
    assert Engines((FakeEngine("de", "en"),)).lacking("fr", "en")[1].model == "opus-mt-en-fr"


def _file(path: str, text: str, role: Role, language: str) -> LoadedFile:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return LoadedFile(path, role, Document(path, text, digest, (Block((Span(0, len(text)),)),), language))


FILES = (_file("source.txt", SOURCE, Role.SOURCE, "ru"), _file("article.txt", ARTICLE, Role.RENDERING, "en"))


def _checked(
    engines: Engines, *choices: EngineChoice
) -> tuple[list[CheckedQuote], list[tuple[str, str]], tuple[str, ...]]:
    """The quotes, what was not checked in the rendering, and the names of the engines on the sheet."""
    handwork = Handwork(engines=choices)
    results = list(check(FILES, engines, house_profile("default"), handwork=handwork))
    notes = [
        (n.check, n.reason) for result in results if isinstance(result, DocumentFindings) for n in result.not_checked
    ]
    case = assemble(FILES, results, house_profile("default"), handwork)
    return list(case.quotes), notes, tuple(engine.name for engine in case.engines)


def _used(quote: CheckedQuote) -> set[str]:
    return {engine.name for sentence in quote.sentences if sentence.evidence for engine in sentence.evidence.engines}


def test_a_check_uses_what_was_chosen_for_the_case(engine: FakeEngine, other: FakeEngine) -> None:
    quotes, notes, named = _checked(Engines((engine, other)), EngineChoice("en", "ru", "opus-mt-other"))
    assert [_used(quote) for quote in quotes] == [{"opus-mt-one", "opus-mt-other"}] * 2
    assert named == ("opus-mt-one", "opus-mt-other")
    assert not [note for note in notes if note[0] == "engine"]


def test_a_sentence_can_do_without_a_model(engine: FakeEngine) -> None:
    place = Place("source.txt", SENTENCE, SENTENCE.of(SOURCE))
    none = (EngineChoice("ru", "en", "", place), EngineChoice("en", "ru", "", place))
    quotes, _, _ = _checked(Engines((engine,)), *none)
    assert [_used(quote) for quote in quotes] == [set(), {"opus-mt-one"}]
    elsewhere = tuple(replace(choice, place=replace(place, text="Другие слова")) for choice in none)
    quotes, notes, _ = _checked(Engines((engine,)), *elsewhere)
    assert [_used(quote) for quote in quotes] == [{"opus-mt-one"}] * 2
    assert any("Другие слова" in reason for _, reason in notes)


def test_each_sentence_goes_to_the_model_of_its_own_language() -> None:
    """A Belarusian line between two Russian ones: what is of engine language is computed together."""
    asked: list[list[str]] = []

    class Asked(FakeEngine):
        def translate(
            self, texts: Sequence[str], source: str, target: str, cancelled: Cancelled = never
        ) -> list[Translation]:
            asked.append([source, *texts])
            return super().translate(texts, source, target, cancelled)

    engines = Engines((Asked(name="ru-en"), Asked("be", "en", name="be-en")))
    lines = ["Закройте каждый метр границы.", "У Мінску сабралася 4100 чалавек.", "Почему мы идём домой так поздно?"]
    words = ["Close every meter of the border.", "In Minsk 4100 people gathered.", "Why do we go home so late?"]
    source = _file("source.txt", "\n\n".join(lines), Role.SOURCE, "ru")
    span = Span(source.document.text.index(lines[1]), source.document.text.index(lines[1]) + len(lines[1]))
    belarusian = LanguageChoice("source.txt", "be", span, lines[1])
    article = _file("article.txt", "\n\n".join(f"“{word}” he said." for word in words), Role.RENDERING, "en")
    results = check((source, article), engines, house_profile("default"), handwork=Handwork(languages=(belarusian,)))
    quotes = [result for result in results if isinstance(result, CheckedQuote)]
    assert [_used(quote) for quote in quotes] == [{"ru-en"}, {"be-en"}, {"ru-en"}]
    assert [sentence.evidence.forward.text for quote in quotes for sentence in quote.sentences] == lines  # type: ignore[union-attr]
    assert {pair[0] for pair in asked if pair[1] == lines[1]} == {"be"}


def test_a_missing_model_is_named_once_and_no_third_language_stands_in() -> None:
    by_way = (FakeEngine("ru", "de", name="ru-de"), FakeEngine("de", "en", name="de-en"))
    quotes, notes, named = _checked(Engines(by_way))
    assert [_used(quote) for quote in quotes] == [set(), set()]
    assert named == ()
    said = [reason for name, reason in notes if name == "engine"]
    assert said == [
        "no model for ru → en is installed: get opus-mt-ru-en",
        "no model for en → ru is installed: get opus-mt-en-ru",
    ]


def test_a_chosen_model_that_is_gone_is_said(engine: FakeEngine) -> None:
    _, notes, _ = _checked(Engines((engine,)), EngineChoice("ru", "en", "opus-mt-gone"))
    assert ("engine", "opus-mt-gone, chosen for ru → en, is not installed: another is used") in notes


def test_without_any_engine_nothing_is_missed() -> None:
    _, notes, _ = _checked(Engines())
    assert not [note for note in notes if note[0] == "engine"]
