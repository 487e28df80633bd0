"""Parts: what a document shows of a sheet, before anything says how it looks.

Texts are made safe to show by :func:`visible`, once, where these records are made: direction controls and other
invisible controls become visible signs.
"""

from dataclasses import dataclass

from quoteverify.language.scripts import right_to_left
from quoteverify.records.findings import Severity, State
from quoteverify.sheets.outline.labels import category_label, severity_label, state_label

# Direction controls in a hostile text could make a line read otherwise than it is.
CONTROLS = {
    0x200E: "LRM", 0x200F: "RLM", 0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF", 0x202D: "LRO", 0x202E: "RLO",
    0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI", 0x061C: "ALM",
}  # fmt: skip
UNPRINTABLE = (*range(9), 11, 12, *range(14, 32), 127, *range(0xD800, 0xE000), 0xFFFE, 0xFFFF)
VISIBLE = {code: f"⟦{name}⟧" for code, name in CONTROLS.items()} | dict.fromkeys(UNPRINTABLE, "�")


def visible(text: str) -> str:
    """``text`` with direction controls shown as signs and other controls as �."""
    return text.translate(VISIBLE)


def clock(milliseconds: int) -> str:
    """``h:mm:ss.mmm``."""
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"


def listed(*parts: str) -> str:
    """Parts joined by dots; empty ones are left out."""
    return " · ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a text in one style. ``severity`` marks the words of a finding, ``notes`` are the numbers that stand
    behind them; ``differs`` marks words that the text beside has not."""

    text: str
    severity: Severity | None = None
    notes: tuple[int, ...] = ()
    differs: bool = False


@dataclass(frozen=True, slots=True)
class TextCell:
    """One of the texts that stand side by side; ``language`` is a BCP 47 tag."""

    label: str
    runs: tuple[Run, ...]
    language: str
    machine: bool = False
    caption: str = ""

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)

    @property
    def right_to_left(self) -> bool:
        return right_to_left(self.language)


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered finding; ``state`` is empty while it is open, otherwise says who decided what, when and why.
    ``grounds`` say how sure the program is and on what evidence."""

    number: int
    severity: Severity
    category: str
    message: str
    state: str = ""
    dismissed: bool = False
    grounds: str = ""

    @property
    def title(self) -> str:
        """How grave it is and what kind of error, in words: "major · unmarked cut"."""
        mark = state_label(State.DISMISSED) if self.dismissed else ""
        return listed(mark, severity_label(self.severity), category_label(self.category))

    @property
    def line(self) -> str:
        """The whole note in one line of text, without its number."""
        return f"{self.title}: {self.message}" + (f" ({self.state})" if self.state else "")


@dataclass(frozen=True, slots=True)
class QuoteBlock:
    """One quote as a sheet shows it. ``rows`` are texts side by side, two rows a sentence at most; ``details`` are
    labels with what they say: speaker, place in print, place in the source. ``not_checked`` is one line, empty where
    everything was checked; ``technical`` is what stands in the appendix: places by character, scores, models."""

    id: str
    place: str
    speaker: str
    printed: tuple[Run, ...]
    verdict: str
    rows: tuple[tuple[TextCell, ...], ...]
    notes: tuple[Note, ...]
    reason: str = ""
    decided_by: str = ""
    before: str = ""
    after: str = ""
    not_checked: str = ""
    details: tuple[tuple[str, str], ...] = ()
    technical: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole sheet. ``severities`` and ``verdicts`` are labels with numbers, for tables and small charts;
    ``selection`` says what was chosen or left out; ``published`` where each rendering appeared, as labels with what
    they say; ``changes`` are (time, person, quote, what) rows."""

    title: str
    subtitle: str
    notice: str
    severities: tuple[tuple[Severity, int], ...]
    verdicts: tuple[tuple[str, int], ...]
    files: tuple[tuple[str, str, str, str], ...]
    """(role, path, language, SHA-256) of each file."""
    warnings: tuple[str, ...]
    engines: tuple[str, ...]
    document_notes: tuple[Note, ...]
    blocks: tuple[QuoteBlock, ...]
    identity: tuple[tuple[str, str], ...] = ()
    selection: tuple[str, ...] = ()
    published: tuple[tuple[str, str], ...] = ()
    changes: tuple[tuple[str, str, str, str], ...] = ()
    disagreements: tuple[tuple[str, str], ...] = ()
    """The ids of quotes whose readers disagree, with their verdicts."""
