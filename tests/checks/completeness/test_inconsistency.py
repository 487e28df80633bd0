"""Two versions of one quote."""

from dataclasses import replace

from quoteverify.checks.completeness.inconsistency import check_rendering, check_together
from quoteverify.checks.inputs import RenderingInContext
from quoteverify.quotes import find_quotes
from quoteverify.records.findings import Category, Finding, Severity
from tests.support.contexts import aligned, article, of, rendering, transcript

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


# Several renderings


def named(context: RenderingInContext, name: str) -> RenderingInContext:
    return replace(context, name=name)


def told(*contexts: RenderingInContext) -> list[tuple[int, Severity, str]]:
    return [(number, finding.severity, finding.message) for number, _, finding in check_together(contexts)]


def test_without_a_source_two_outlets_disagree_and_each_is_told_of_the_other() -> None:
    bbc, reuters = named(rendering(article(FIRST)), "BBC"), named(rendering(article(SECOND)), "Reuters")
    (one, other) = told(bbc, reuters)
    assert [one[:2], other[:2]] == [(0, Severity.MAJOR), (1, Severity.MAJOR)]
    assert one[2].startswith("English versions of one quote disagree: BBC prints “Not a single person shall enter")
    assert ", Reuters prints “Not a single person may enter" in one[2]
    assert "misquote" not in (one[2] + other[2]).lower()


def test_outlets_that_print_the_same_words_a_part_of_them_or_a_marked_cut_agree() -> None:
    first = named(rendering(article(FIRST)), "BBC")
    for words in (
        FIRST,
        "He repeated: “Not a single person shall enter.”",
        "“Not a single person … from today,” he said.",
    ):
        assert told(first, named(rendering(article(words)), "Reuters")) == []


def test_with_a_source_the_versions_stand_side_by_side_as_a_note() -> None:
    source = transcript((None, "Ни один человек не должен ступить на территорию."))
    contexts = []
    for name, words in (("BBC", "“No one must set foot here,” he said."), ("AP", "“Nobody shall enter,” he said.")):
        document = article(words)
        (quote,) = find_quotes(document, "en").found
        contexts.append(RenderingInContext(document, (aligned(document, quote, source, [[0]]),), (), True, name))
    (one, other) = told(*contexts)
    assert one[1] is other[1] is Severity.INFO
    assert one[2] == (
        "The same words of the source in several versions: BBC prints “No one must set foot here,”, "
        "AP prints “Nobody shall enter,”."
    )


def test_many_outlets_make_one_finding_a_quote() -> None:
    contexts = [
        named(rendering(article(FIRST.replace("today", day))), day)
        for day in ("Monday", "Tuesday", "Friday", "Sunday", "June")
    ]
    found = told(*contexts)
    assert [number for number, _, _ in found] == [0, 1, 2, 3, 4]
    assert all(message.endswith("and 1 more.") for _, _, message in found)


def test_unrelated_quotes_of_many_files_share_no_finding() -> None:
    contexts = [
        named(rendering(article(*(f"“The people came: {unlike(n, k)},” he said." for k in range(40)))), str(n))
        for n in range(8)
    ]
    assert told(*contexts) == []


def unlike(file: int, quote: int) -> str:
    """Words that no other quote has; letters alone, as digits are words of their own."""
    suffix = f"{chr(97 + file)}{chr(97 + quote // 20)}{chr(97 + quote % 20)}"
    return " ".join(f"{word}{suffix}" for word in ("alder", "birch", "cedar", "elm", "fir"))
