"""The translation model is asked about what rules and judge leave in doubt; in a short case about everything."""

from collections.abc import Sequence

import pytest

from quoteverify.check import deepening
from quoteverify.check.checking import check
from quoteverify.checks.house import house_profile
from quoteverify.encoder.pairjudge import PairJudge
from quoteverify.engines import Engines
from quoteverify.loaders import pasted_document
from quoteverify.records.checked import CheckedQuote, LoadedFile
from quoteverify.records.document import Role
from quoteverify.records.translation import Cancelled, Translation, never
from tests.support.fake_engine import FakeEngine

SOUND = ("Мы приехали в город рано утром.", "We arrived in the city early in the morning.")
WRONG = ("Вчера на площадь вышли четыре тысячи человек.", "Yesterday seven thousand people came to the square.")
NOT_TRANSLATED = "not translated: rules and judge leave nothing in doubt (without the judge, all is translated)"


class Asked(FakeEngine):
    """Remembers what it was asked to translate from the source's language."""

    def __init__(self) -> None:
        super().__init__("ru", "en")
        self.sources: set[str] = set()

    def translate(
        self, texts: Sequence[str], source: str, target: str, cancelled: Cancelled = never
    ) -> list[Translation]:
        if source == "ru":
            self.sources |= set(texts)
        return super().translate(texts, source, target, cancelled)


def checked(pairs: Sequence[tuple[str, str]], engines: Engines) -> list[CheckedQuote]:
    source = pasted_document("\n\n".join(said for said, _ in pairs), "told.txt", "ru")
    article = pasted_document("\n\n".join(f"“{printed}” he said." for _, printed in pairs), "printed.txt", "en")
    files = LoadedFile("told", Role.SOURCE, source), LoadedFile("printed", Role.RENDERING, article)
    results = check(files, engines, house_profile("default"))
    return [result for result in results if isinstance(result, CheckedQuote)]


@pytest.fixture
def long_case(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deepening, "WHOLE", 1)


@pytest.mark.usefixtures("long_case")
def test_in_a_long_case_only_what_is_in_doubt_is_translated() -> None:
    engine = Asked()
    sound, wrong = checked([SOUND, WRONG], Engines((engine,), judge=PairJudge()))
    assert engine.sources == {WRONG[0]}
    assert sound.sentences[0].evidence is None
    assert NOT_TRANSLATED in {note.reason for note in sound.not_checked}
    assert wrong.sentences[0].evidence is not None
    assert NOT_TRANSLATED not in {note.reason for note in wrong.not_checked}


@pytest.mark.usefixtures("long_case")
def test_what_is_found_does_not_depend_on_what_is_translated() -> None:
    with_model = checked([SOUND, WRONG], Engines((Asked(),), judge=PairJudge()))
    without = checked([SOUND, WRONG], Engines(judge=PairJudge()))
    categories = [
        [[found.finding.category for found in quote.findings] for quote in case] for case in (with_model, without)
    ]
    assert categories[0] == categories[1]
    assert "number" in categories[0][1]


def test_a_short_case_is_translated_whole() -> None:
    engine = Asked()
    checked([SOUND, WRONG], Engines((engine,), judge=PairJudge()))
    assert engine.sources == {SOUND[0], WRONG[0]}


@pytest.mark.usefixtures("long_case")
def test_without_the_judge_everything_is_translated() -> None:
    engine = Asked()
    checked([SOUND, WRONG], Engines((engine,)))
    assert engine.sources == {SOUND[0], WRONG[0]}


@pytest.mark.usefixtures("long_case")
def test_a_pair_that_no_model_covers_still_names_the_model_that_lacks() -> None:
    sound, _ = checked([SOUND, WRONG], Engines((FakeEngine("lt", "en"),), judge=PairJudge()))
    assert {note.reason for note in sound.not_checked if note.check == "engine_doubt"} == {"no model for ru → en"}
