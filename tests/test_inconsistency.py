"""Two versions of one quote."""

from quoteverify.checks.inconsistency import check_rendering
from quoteverify.comparison import RenderingInContext
from quoteverify.findings import Category, Finding
from quoteverify.quotes import find_quotes
from tests.contexts import aligned, article, of, rendering, transcript

FIRST = "He said: “Not a single person shall enter our territory from today.”"
SECOND = "Later: “Not a single person may enter our whole territory from now,” he said."


def findings(context: RenderingInContext) -> list[Finding]:
    return of(Category.INCONSISTENCY, check_rendering(context))


def test_without_a_source_two_versions_disagree_and_nobody_is_accused() -> None:
    (finding,) = findings(rendering(article(FIRST, SECOND)))
    assert finding.message.startswith("Two English versions of one quote disagree")
    assert "misquote" not in finding.message.lower()


def test_a_part_of_the_same_words_is_no_disagreement() -> None:
    assert findings(rendering(article(FIRST, "He repeated: “Not a single person shall enter.”"))) == []


def test_different_quotes_of_one_speaker_are_none() -> None:
    assert findings(rendering(article(FIRST, "“We will build the houses next year,” he said."))) == []


def test_the_same_words_for_two_different_utterances() -> None:
    source = transcript((None, "Мы туда не пойдём никогда."), (None, "Мы вам ничего не дадим."))
    document = article("“We will not do it,” he said.", "Later: “We will not do it,” she said.")
    quotes = find_quotes(document, "en").found
    contexts = tuple(aligned(document, quote, source, [[at]]) for at, quote in enumerate(quotes))
    (finding,) = findings(RenderingInContext(document, contexts, (), has_source=True))
    assert "different utterances" in finding.message
