"""HTML: one self-contained file for editors, without scripts, links or requests; readable in black and white."""

from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup, escape

from quoteverify.checked import CheckedFinding, CheckedSentence
from quoteverify.findings import Severity, State
from quoteverify.review import FindingDecision, Verdict
from quoteverify.sheets.sheet import STARTER_NOTICE, Sheet, SheetQuote
from quoteverify.spans import Span

# Direction controls in a hostile text could make a line read otherwise than it is: documents show them as signs.
CONTROLS = {
    0x200E: "LRM", 0x200F: "RLM", 0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF", 0x202D: "LRO", 0x202E: "RLO",
    0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI", 0x061C: "ALM",
}  # fmt: skip
UNPRINTABLE = (*range(9), 11, 12, *range(14, 32))
VISIBLE = {code: f"⟦{name}⟧" for code, name in CONTROLS.items()} | dict.fromkeys(UNPRINTABLE, "�")


@dataclass(frozen=True, slots=True)
class NumberedFinding:
    """A finding with its number within the quote, as the notes and the marks in the text refer to it."""

    number: int
    checked: CheckedFinding
    decision: FindingDecision


def write(sheet: Sheet) -> bytes:
    """The sheet as one UTF-8 HTML file."""
    template = _environment().from_string(_template())
    html = template.render(
        sheet=sheet,
        blocks=[(quote, _numbered(quote)) for quote in sheet.quotes],
        severities=_counts(sheet),
        verdicts=Counter(quote.decision.verdict for quote in sheet.quotes),
        all_verdicts=list(Verdict),
        all_severities=list(Severity),
        notice=STARTER_NOTICE if sheet.starter else "",
    )
    return html.encode("utf-8", "xmlcharrefreplace")


def visible(text: str) -> str:
    """``text`` with direction controls and other invisible controls shown as signs."""
    return text.translate(VISIBLE)


def marked(text: str, start: int, notes: list[NumberedFinding]) -> Markup:
    """The published text with every finding underlined and numbered; ``start`` is the offset of ``text``.

    Where findings overlap, the outer one is marked and the others' numbers stand beside it.
    """
    spans: dict[Span, list[NumberedFinding]] = {}
    for note in notes:
        span = note.checked.finding.rendering
        if span and start <= span.start < span.end <= start + len(text) and len(span) < len(text):
            spans.setdefault(span.shift(-start), []).append(note)
    out, position = Markup(""), 0
    for span in sorted(spans, key=lambda one: (one.start, -one.end)):
        if span.start < position:
            out += _numbers(spans[span])
            continue
        worst = max(spans[span], key=lambda one: one.checked.finding.severity.rank)
        out += escape(visible(text[position : span.start]))
        words = escape(visible(span.of(text)))
        out += Markup('<mark class="{}">{}</mark>').format(worst.checked.finding.severity, words) + _numbers(
            spans[span]
        )
        position = span.end
    return out + escape(visible(text[position:]))


def _numbers(notes: list[NumberedFinding]) -> Markup:
    return Markup("<sup>{}</sup>").format(", ".join(str(note.number) for note in notes))


def _numbered(quote: SheetQuote) -> list[NumberedFinding]:
    """The findings, worst first, numbered from 1."""
    every = sorted(quote.checked.findings, key=lambda one: -one.finding.severity.rank)
    return [NumberedFinding(number, one, quote.decision_on(one)) for number, one in enumerate(every, 1)]


def _counts(sheet: Sheet) -> Counter[Severity]:
    return Counter(one.finding.severity for quote in sheet.quotes for one in quote.open_findings())


def _signal(sentence: CheckedSentence, name: str) -> str:
    signal = getattr(sentence.evidence, name, None)
    return signal.text if signal else ""


def _time(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"


@cache
def _template() -> str:
    return (files("resources") / "templates" / "sheet.html").read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters.update(visible=visible, time=_time)
    environment.globals.update(marked=marked, signal=_signal, dismissed=State.DISMISSED)
    return environment
