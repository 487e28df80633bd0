import pytest

from quoteverify.check import marked
from quoteverify.check.judging import JudgedPair, judge
from quoteverify.checks.house import house_profile
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.opinion import Mark, Opinion
from quoteverify.records.spans import Span
from quoteverify.records.translation import EngineIdentity

IDENTITY = EngineIdentity("judge", "1", "0" * 64, "none", judge=True)
SOURCE, RENDERING = "Эти люди гордились своей работой.", "These people were ashamed of their work."
GRAVE = (Severity.CRITICAL, Severity.MAJOR)


def span(text: str, part: str) -> Span:
    return Span(text.index(part), text.index(part) + len(part))


def opinion(
    error: float, marked_words: dict[str, Category], lost: tuple[str, ...] = (), adequacy: float = -1.5
) -> Opinion:
    return Opinion(
        IDENTITY,
        error,
        adequacy,
        tuple(Mark(span(RENDERING, part), 0.95, kind) for part, kind in marked_words.items()),
        tuple(Mark(span(SOURCE, part), 0.9) for part in lost),
    )


def judged(found: Opinion | None, source: str = SOURCE, rendering: str = RENDERING) -> JudgedPair:
    pair = SentencePair(Side(source, "ru"), Side(rendering, "en"))
    return judge(pair, None, found, house_profile("default"))


def of_judge(found: JudgedPair) -> list[Finding]:
    return [finding for finding in found.findings if finding.check == "judge"]


def compared(found: Opinion, findings: tuple[Finding, ...] = ()) -> list[Finding]:
    """What the marks make of these findings, whatever the bar."""
    pair = SentencePair(Side(SOURCE, "ru"), Side(RENDERING, "en"))
    return marked.with_marks(pair, found, judged(None).words, findings, 0.93)


def test_marks_on_both_sides_make_one_finding_in_the_words_of_both() -> None:
    (finding,) = compared(opinion(0.999, {"ashamed": Category.TERM}, ("гордились",)))
    assert finding.message == "The source says «гордились»; the English says “ashamed”."
    assert finding.source == span(SOURCE, "гордились")
    assert finding.rendering == span(RENDERING, "ashamed")
    assert finding.severity is Severity.MAJOR
    assert finding.confidence == 0.93
    assert finding.evidence == ("«гордились» ↔ “ashamed”",)


def test_marks_that_do_not_agree_name_no_kind() -> None:
    found = opinion(0.999, {"were": Category.TENSE, "ashamed": Category.NEGATION})
    (finding,) = compared(found)
    assert finding.category in (Category.TERM, Category.ADDITION, Category.NEGATION)
    assert "model" not in finding.message
    assert "think" not in finding.message


def test_what_is_lost_is_said_to_be_missing() -> None:
    (finding,) = compared(opinion(0.999, {}, ("своей",)))
    assert (finding.category, finding.rendering) == (Category.OMISSION, None)
    assert finding.message == "«своей» is missing from the English."


def test_only_the_clearest_of_several_marks_is_grave() -> None:
    marks = (
        Mark(span(RENDERING, "These"), 0.7, Category.DEGREE),
        Mark(span(RENDERING, "ashamed"), 0.99, Category.TERM),
    )
    every = compared(Opinion(IDENTITY, 0.999, -1.5, marks))
    assert [(each.rendering, each.severity) for each in every] == [
        (span(RENDERING, "ashamed"), Severity.MAJOR),
        (span(RENDERING, "These people"), Severity.MINOR),
    ]


def test_a_rule_that_saw_the_same_words_is_made_surer_and_not_repeated() -> None:
    rule = Finding("term", Category.TERM, Severity.MINOR, 0.4, "A rule.", rendering=span(RENDERING, "ashamed"))
    (finding,) = compared(opinion(0.999, {"ashamed": Category.TERM}, ("гордились",)), (rule,))
    assert finding.check == "term"
    assert finding.severity is Severity.MAJOR
    assert finding.confidence == 0.93


def test_below_the_bar_nothing_is_said() -> None:
    assert of_judge(judged(opinion(0.5, {"ashamed": Category.TERM}, ("гордились",), adequacy=0.5))) == []


def test_past_the_bar_the_finding_is_there_and_the_score_falls() -> None:
    wrong = opinion(0.9999, {"ashamed": Category.TERM}, ("гордились",), adequacy=-3.0)
    right = opinion(0.02, {}, (), 0.8)
    assert judged(wrong).score < judged(right).score
    assert any(
        finding.severity in GRAVE
        and finding.rendering is not None
        and finding.rendering.overlaps(span(RENDERING, "ashamed"))
        for finding in judged(wrong).findings
    )
    assert of_judge(judged(right)) == []


def test_without_a_judge_the_score_is_that_of_rules_and_words() -> None:
    assert 0.0 <= judged(None).score <= 1.0
    assert of_judge(judged(None)) == []


def seen(source: str, rendering: str, said: str, printed: str) -> list[Finding]:
    """The grave findings where the judge is sure that two wordings differ by a denial."""
    found = Opinion(
        IDENTITY,
        0.999,
        -2.0,
        (Mark(span(rendering, printed), 0.99, Category.NEGATION),),
        (Mark(span(source, said), 0.99),),
    )
    return [finding for finding in judged(found, source, rendering).findings if finding.severity in GRAVE]


def test_a_denial_by_other_means_is_none_to_the_judge_either() -> None:
    assert seen("Он промолчал.", "He did not answer.", "промолчал", "did not answer") == []
    assert seen("Я не уйду.", "I am staying.", "не уйду", "staying") == []


def test_a_denial_that_only_one_side_makes_stays_the_judges_to_find() -> None:
    assert seen("Он не промолчал.", "He did not answer.", "не промолчал", "did not answer")


def added(source: str, rendering: str, printed: str, language: str = "ru") -> list[Finding]:
    """What the judge's marks make of words that it takes for put in, past the bar."""
    found = Opinion(IDENTITY, 0.9999, -2.0, (Mark(span(rendering, printed), 0.99, Category.ADDITION),))
    pair = SentencePair(Side(source, language), Side(rendering, "en"))
    return of_judge(judge(pair, None, found, house_profile("default")))


@pytest.mark.parametrize(
    ("language", "source", "rendering", "printed"),
    [
        ("ru", "Мать его не узнала.", "His own mother did not recognise him.", "own mother"),
        ("uk", "Батько не впізнав його.", "His own father did not recognise him.", "own father"),
        ("lt", "Motina jo neatpažino.", "His own mother did not recognise him.", "own mother"),
        ("ru", "Сестра не пришла.", "My own sister did not come.", "My own sister"),
    ],
)
def test_stress_on_whose_somebody_is_is_nothing_put_in(
    language: str, source: str, rendering: str, printed: str
) -> None:
    assert all(each.severity is Severity.MINOR for each in added(source, rendering, printed, language))


def test_an_addition_is_shown_without_the_words_that_the_source_has() -> None:
    (finding,) = added("Мать его не узнала.", "His poor mother did not recognise him.", "poor mother")
    assert (finding.severity, finding.message) == (Severity.MAJOR, "“poor” is not in the source.")


@pytest.mark.parametrize(
    ("source", "rendering", "word"),
    [
        ("Pięć milionów złotych.", "Five million zlotys.", "zlotys"),
        ("П'ять мільйонів гривень.", "Five million hryvnias.", "hryvnias"),
    ],
)
def test_a_unit_that_english_calls_so_is_translated(source: str, rendering: str, word: str) -> None:
    found = Opinion(IDENTITY, 0.9999, -2.0, (Mark(span(rendering, word), 0.99, Category.UNTRANSLATED),))
    pair = SentencePair(Side(source, "pl"), Side(rendering, "en"))
    assert of_judge(judge(pair, None, found, house_profile("default"))) == []


@pytest.mark.parametrize(
    ("language", "source", "denied", "rendering", "printed"),
    [
        ("ru", "Я не думаю, что он придёт.", "не думаю", "I think he will not come.", "think"),
        ("pl", "Nie sądzę, żeby przyszedł.", "Nie sądzę", "I think he will not come.", "think"),
        ("de", "Ich glaube, dass er nicht kommt.", "glaube", "I don’t believe he is coming.", "don’t believe"),
    ],
)
def test_a_denial_that_moved_to_what_is_thought_is_not_the_judges_either(
    language: str, source: str, denied: str, rendering: str, printed: str
) -> None:
    marks = (Mark(span(rendering, printed), 0.95, Category.NEGATION),)
    found = Opinion(IDENTITY, 0.999, -1.5, marks, (Mark(span(source, denied), 0.9),))
    pair = SentencePair(Side(source, language), Side(rendering, "en"))
    result = judge(pair, None, found, house_profile("default"))
    assert [finding.message for finding in result.findings if finding.severity in GRAVE] == []


def graves(language: str, source: str, said: str, rendering: str, printed: str, kind: Category) -> list[str]:
    """What is grave where the judge marks these words of both sides as of that kind."""
    marks = (Mark(span(rendering, printed), 0.97, kind),)
    found = Opinion(IDENTITY, 0.9999, -2.0, marks, (Mark(span(source, said), 0.9),))
    pair = SentencePair(Side(source, language), Side(rendering, "en"))
    result = judge(pair, None, found, house_profile("default"))
    return [finding.check for finding in result.findings if finding.severity in GRAVE]


@pytest.mark.parametrize(
    ("language", "source", "said", "rendering", "printed"),
    [
        ("sv", "Vi var arton stycken.", "arton stycken", "There were eighteen of us.", "eighteen"),
        ("lt", "Mūsų buvo šešiolika.", "šešiolika", "There were sixteen of us.", "sixteen"),
        ("tr", "On bir kişiydik.", "bir kişiydik", "There were eleven of us.", "eleven"),
        ("pt", "Éramos onze.", "Éramos", "There were eleven of us.", "were eleven"),
    ],
)
def test_a_number_of_the_same_value_is_not_the_judges_to_find(
    language: str, source: str, said: str, rendering: str, printed: str
) -> None:
    assert graves(language, source, said, rendering, printed, Category.NUMBER) == []


@pytest.mark.parametrize(
    ("source", "said", "rendering", "printed"),
    [
        ("Vi var arton stycken.", "arton stycken", "There were nineteen of us.", "nineteen"),
        ("Tre bröder och fem systrar.", "fem", "Five brothers and three sisters.", "three"),
        ("Vi stannade fem dagar.", "fem dagar", "We stayed five months.", "five months"),
    ],
)
def test_another_number_and_another_thing_counted_stay_found(
    source: str, said: str, rendering: str, printed: str
) -> None:
    assert graves("sv", source, said, rendering, printed, Category.NUMBER)


@pytest.mark.parametrize(
    ("language", "source", "said"),
    [
        ("cs", "Přijela až ráno.", "Přijela"),
        ("sv", "Hon kom först på morgonen.", "kom"),
        ("nl", "Ze kwam pas 's ochtends.", "kwam"),
        ("pl", "Przyjechała dopiero rano.", "Przyjechała"),
    ],
)
def test_not_until_is_no_denial_of_what_came_no_sooner(language: str, source: str, said: str) -> None:
    rendering = "She did not come until the morning."
    assert graves(language, source, said, rendering, "did not come", Category.NEGATION) == []


def test_a_denial_where_nothing_says_from_when_on_stays_found() -> None:
    assert graves("cs", "Přijela ráno.", "Přijela", "She did not come in the morning.", "not", Category.NEGATION)


def test_an_exchange_that_the_marks_of_both_sides_deny_is_none() -> None:
    source, right = "Депутата ударил журналист.", "The journalist hit the deputy."
    found = Opinion(
        IDENTITY,
        0.999,
        -1.5,
        (Mark(Span(0, len(right) - 1), 0.95, Category.AGENT),),
        (Mark(Span(0, len(source) - 1), 0.9),),
    )
    assert [finding for finding in judged(found, source, right).findings if finding.severity in GRAVE] == []
    wrong = "The deputy hit the journalist."
    (finding,) = [finding for finding in judged(None, source, wrong).findings if finding.severity in GRAVE]
    assert finding.category is Category.AGENT
