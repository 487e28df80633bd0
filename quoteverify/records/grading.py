"""Grading: a finding as it counts once a person gave it another severity or kind; what the program said is kept."""

from dataclasses import dataclass, field, replace

from quoteverify.records.checked import CheckedFinding
from quoteverify.records.findings import ALWAYS_INFO, Finding, Severity
from quoteverify.records.review import FindingDecision


@dataclass(frozen=True, slots=True)
class GradedFinding(CheckedFinding):
    """One whose severity or kind a person changed. ``machine`` is the finding as the program made it; it is never
    stored: a case keeps the program's finding and the decision."""

    machine: Finding = field(kw_only=True)


def graded(found: CheckedFinding, decision: FindingDecision) -> CheckedFinding:
    """The finding as it counts after a decision: itself, unless the decision gives another severity or kind.

    A kind that is always info (an engine in doubt, no source) stays so whatever severity is asked for.
    """
    machine = found.finding
    category = decision.category or machine.category
    severity = Severity.INFO if category in ALWAYS_INFO else decision.severity or machine.severity
    if (category, severity) == (machine.category, machine.severity):
        return found
    finding = replace(machine, category=category, severity=severity)
    return GradedFinding(found.key, finding, found.source_file, machine=machine)
