"""Context (item 20): the sentence after the quoted ones qualifies or takes back what was quoted (but, if, not that).

Only the very next sentence of the same speaker counts, and only when it begins with the qualification. Typical false
alarm: "but" that opens a new thought; hence never above major and never sure.
"""

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import QuoteInContext
from quoteverify.checks.wordings import excerpt
from quoteverify.grammar.hinges import Hinge, hinges
from quoteverify.language.profiles import profile
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.quotes import Kind
from quoteverify.records.segment import Segment

_WEIGHT = {Hinge.RETRACTION: 0.7, Hinge.CONTRAST: 0.5, Hinge.CONDITION: 0.5}


def check_quote(context: QuoteInContext) -> Results:
    quoted = [segment for sentence in context.sentences for segment in sentence.segments]
    if not context.after or not quoted or context.quote.kind is Kind.SCARE:
        return
    following = context.after[0]
    if not _same_turn(quoted[-1], following):
        return
    found = hinges(following.text, following.language)
    if found is None:
        yield NotChecked("context", f"no list of qualifying words for {told(profile(following.language).name)}")
        return
    hinge = next((word for word in found if word.first and word.kind in _WEIGHT), None)
    if hinge is None:
        return
    word = hinge.span.of(following.text)
    said = excerpt(following.text)
    message = f"The quote stops before a sentence that qualifies it (“{word}”): “{said}”."
    if hinge.kind is Hinge.RETRACTION:
        message = f"The quote stops before a sentence that takes it back (“{word}”): “{said}”."
    yield Finding(
        "context",
        Category.CONTEXT,
        Severity.MAJOR,
        _WEIGHT[hinge.kind],
        message,
        source=following.span,
        rendering=context.quote.span,
        evidence=(f"said next: {following.text}",),
    )


def _same_turn(last: Segment, following: Segment) -> bool:
    if last.speaker is not None or following.speaker is not None:
        return last.speaker == following.speaker
    return following.paragraph - last.paragraph <= 1


CHECK = Check(name="context", number=20, needs=frozenset({Need.SOURCE}), quote=check_quote)
