"""Words with places, and the pattern language of the profiles."""

from hypothesis import given
from hypothesis import strategies as st

from quoteverify.grammar.phrases import Phrases, compile_pattern, normalise, tokens


def found(pattern: str, text: str, tag: str = "ru") -> list[str]:
    cues = Phrases([compile_pattern(pattern, "x")]).find(tokens(text, tag))
    return [cue.span.of(text) for cue in cues]


@given(st.text(max_size=200), st.sampled_from(["ru", "en", "fr", "zh", "hi", "ar", "xx"]))
def test_tokens_stand_where_they_say_and_do_not_overlap(text: str, tag: str) -> None:
    end = 0
    for token in tokens(text, tag):
        assert token.span.start >= end
        assert normalise(token.span.of(text)) == token.norm
        end = token.span.end


@given(st.text(alphabet="не мо, ", max_size=60))
def test_a_pattern_with_a_gap_ends_on_any_text(text: str) -> None:
    for cue in Phrases([compile_pattern("не ... не", "x")]).find(tokens(text, "ru")):
        assert 0 <= cue.first <= cue.last < len(tokens(text, "ru"))


def test_stress_marks_yo_and_curly_apostrophes_do_not_matter() -> None:
    assert normalise("Пошёл") == normalise("пошел") == normalise("пошё\u0301л")
    assert [token.norm for token in tokens("aren’t", "en")] == ["aren't"]


def test_alternatives_stems_and_gaps() -> None:
    assert found("не может|могу не", "Я не могу не сказать.") == ["не могу не"]
    assert found("отказ*", "Они отказались.") == ["отказались"]
    assert found("не ... не", "Он не может этого не знать.") == ["не может этого не"]
    assert found("in*able", "That is inevitable.", "en") == ["inevitable"]


def test_a_gap_does_not_cross_punctuation() -> None:
    assert found("не ... не", "Он не знал, и я не знал.") == []


def test_chinese_needs_no_spaces_and_french_elides() -> None:
    assert found("没有", "我没有钱。", "zh") == ["没有"]
    assert [token.norm for token in tokens("Je n’ai pas", "fr")] == ["je", "n'", "ai", "pas"]


def test_the_longest_pattern_wins() -> None:
    both = Phrases([compile_pattern("не", "one"), compile_pattern("не только", "two")])
    assert [cue.label for cue in both.find(tokens("не только", "ru"))] == ["two"]
