"""Sheet: a checked case together with what a person decided, as every format writes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from quoteverify import __version__
from quoteverify.case import Case
from quoteverify.checked import CheckedCase, CheckedFinding, CheckedQuote
from quoteverify.findings import State
from quoteverify.review import OPEN, UNDECIDED, Decision, FindingDecision, now, rendering_key
from quoteverify.sheets.options import EVERYTHING, SheetOptions

STARTER_NOTICE = (
    "Starter model: for trying out; install an OPUS-MT model for work (quoteverify models add FOLDER). "
    "Its translations are often wrong and prove little."
)


@dataclass(frozen=True, slots=True)
class SheetQuote:
    """One quote, its decision (the newest of ``history``), and what was decided about its findings by key."""

    checked: CheckedQuote
    decision: Decision = UNDECIDED
    history: tuple[Decision, ...] = ()
    finding_decisions: Mapping[str, FindingDecision] = field(default_factory=dict)

    def decision_on(self, finding: CheckedFinding) -> FindingDecision:
        return self.finding_decisions.get(finding.key, OPEN)

    def open_findings(self) -> tuple[CheckedFinding, ...]:
        """The findings that nobody dismissed."""
        return tuple(one for one in self.checked.findings if self.decision_on(one).state is not State.DISMISSED)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that leaves the program about one case. Times are ISO 8601 UTC; ``case_file`` is the name of the
    case file it was made from, None where none keeps it. ``whole_decisions`` are those on findings about a whole
    rendering, by the path of the rendering and the key of the finding."""

    name: str
    created: str
    modified: str
    case: CheckedCase
    quotes: tuple[SheetQuote, ...]
    app_version: str = __version__
    case_file: str | None = None
    whole_decisions: Mapping[str, Mapping[str, FindingDecision]] = field(default_factory=dict)
    options: SheetOptions = EVERYTHING
    """What was chosen for this sheet; set by ``selection.apply``."""

    def decision_on_whole(self, path: str, finding: CheckedFinding) -> FindingDecision:
        """What was decided about a finding on the rendering of this path as a whole."""
        return self.whole_decisions.get(path, {}).get(finding.key, OPEN)

    @property
    def starter(self) -> bool:
        """Whether the small model that ships with the program made any of the evidence."""
        return any(engine.starter for engine in self.case.engines)


def sheet_of_case(case: Case) -> Sheet:
    """The sheet of a case file, with its decisions. Raises CaseDamaged."""
    properties = case.properties()
    checked = case.checked()
    return Sheet(
        name=properties["name"],
        created=properties["created"],
        modified=properties["modified"],
        case=checked,
        quotes=tuple(_with_decisions(case, quote) for quote in checked.quotes),
        case_file=case.path.name,
        whole_decisions=_whole_decisions(case, checked),
    )


def sheet_of_check(name: str, checked: CheckedCase) -> Sheet:
    """The sheet of a check that no case file keeps: nothing is decided yet."""
    stamp = now()
    return Sheet(name, stamp, stamp, checked, tuple(SheetQuote(quote) for quote in checked.quotes))


def _whole_decisions(case: Case, checked: CheckedCase) -> Mapping[str, Mapping[str, FindingDecision]]:
    made: dict[str, dict[str, FindingDecision]] = {}
    for path, one in checked.findings:
        made.setdefault(path, {})[one.key] = case.finding_decision(rendering_key(path), one.key)
    return made


def _with_decisions(case: Case, quote: CheckedQuote) -> SheetQuote:
    history = case.history(quote.key)
    return SheetQuote(
        quote,
        history[-1] if history else UNDECIDED,
        history,
        {one.key: case.finding_decision(quote.key, one.key) for one in quote.findings},
    )
