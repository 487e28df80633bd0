"""Selection: a sheet as its options ask for it. Applied before any format sees the sheet."""

from collections.abc import Callable
from dataclasses import replace

from quoteverify.checks.house import HouseProfile, house_profile
from quoteverify.errors import InputError
from quoteverify.records.checked import CheckedFinding, CheckedQuote
from quoteverify.records.grading import GradedFinding
from quoteverify.records.handwork import NOTHING, Handwork
from quoteverify.records.review import Verdict
from quoteverify.sheets.options import QuoteOrder, SheetOptions, Which
from quoteverify.sheets.privacy.pseudonyms import with_pseudonyms
from quoteverify.sheets.sheet import Sheet, SheetQuote


class QuoteNotThere(InputError):
    def __init__(self, quote_id: str) -> None:
        self.quote_id = quote_id
        super().__init__(f"The case has no quote “{quote_id}”: name quotes as its sheet numbers them, as in q1.")


def apply(sheet: Sheet, options: SheetOptions) -> Sheet:
    """The sheet that ``options`` ask for, which names these options on itself. Raises QuoteNotThere, UnknownProfile or
    NoPseudonyms."""
    chosen = replace(sheet, quotes=_ordered(_chosen(sheet, options), options.order), options=options)
    if options.profile:
        chosen = _weighed(chosen, house_profile(options.profile))
    if not options.evidence or (options.pseudonyms and not options.machine_texts):
        chosen = replace(chosen, quotes=tuple(_without_evidence(quote) for quote in chosen.quotes))
    if options.pseudonyms:
        chosen = with_pseudonyms(chosen)
    return chosen if options.whole else _without_the_rest(chosen)


def _chosen(sheet: Sheet, options: SheetOptions) -> tuple[SheetQuote, ...]:
    if options.quotes is Which.DECIDED:
        return tuple(quote for quote in sheet.quotes if quote.decision.verdict)
    if options.quotes is Which.FINDINGS:
        return tuple(quote for quote in sheet.quotes if quote.open_findings())
    if options.quotes is Which.CHOSEN:
        known = {quote.number for quote in sheet.quotes}
        for name in options.ids:
            if name not in known:
                raise QuoteNotThere(name)
        return tuple(quote for quote in sheet.quotes if quote.number in options.ids)
    return sheet.quotes


def _ordered(quotes: tuple[SheetQuote, ...], order: QuoteOrder) -> tuple[SheetQuote, ...]:
    return tuple(sorted(quotes, key=_KEYS[order])) if order in _KEYS else quotes


def _by_severity(quote: SheetQuote) -> int:
    return -max((found.finding.severity.rank for found in quote.open_findings()), default=-1)


def _by_verdict(quote: SheetQuote) -> int:
    verdict = quote.decision.verdict
    return list(Verdict).index(verdict) if verdict else len(Verdict)


def _by_speaker(quote: SheetQuote) -> tuple[bool, str]:
    name = (quote.checked.quote.speaker or "").casefold()
    return (not name, name)


def _by_source(quote: SheetQuote) -> tuple[bool, str, int]:
    source = quote.checked.source
    return (not source, source[0].file if source else "", source[0].span.start if source else 0)


_KEYS: dict[QuoteOrder, Callable[[SheetQuote], int | tuple[bool, str] | tuple[bool, str, int]]] = {
    QuoteOrder.SEVERITY: _by_severity,
    QuoteOrder.VERDICT: _by_verdict,
    QuoteOrder.SPEAKER: _by_speaker,
    QuoteOrder.SOURCE: _by_source,
}


def _weighed(sheet: Sheet, house: HouseProfile) -> Sheet:
    """The findings as a house weighs them; those that it does not want to see are left out."""
    quotes = tuple(replace(quote, checked=_weighed_quote(quote.checked, house)) for quote in sheet.quotes)
    findings = tuple((path, ruled) for path, found in sheet.case.findings for ruled in _weighed_finding(found, house))
    return replace(sheet, quotes=quotes, case=replace(sheet.case, findings=findings))


def _weighed_quote(quote: CheckedQuote, house: HouseProfile) -> CheckedQuote:
    return replace(quote, findings=tuple(ruled for found in quote.findings for ruled in _weighed_finding(found, house)))


def _weighed_finding(found: CheckedFinding, house: HouseProfile) -> tuple[CheckedFinding, ...]:
    """A finding as a house weighs it, unless a person weighed it: that holds in every house."""
    if isinstance(found, GradedFinding):
        return (found,)
    ruled = house.rule(found.finding)
    return () if ruled is None else (replace(found, finding=ruled),)


def _without_evidence(quote: SheetQuote) -> SheetQuote:
    sentences = tuple(
        replace(sentence, evidence=None, opinion=None, score=None, links=()) for sentence in quote.checked.sentences
    )
    return replace(quote, checked=replace(quote.checked, sentences=sentences))


def _without_the_rest(sheet: Sheet) -> Sheet:
    """What a sheet leaves out must not show elsewhere on it: not in the embedded case, nor in the change log."""
    shown = {quote.checked.id for quote in sheet.quotes}
    shareable = Handwork(publications=sheet.handwork.publications, paths=sheet.handwork.paths)
    return replace(
        sheet,
        case=replace(sheet.case, quotes=tuple(quote.checked for quote in sheet.quotes), handwork=NOTHING),
        changes=tuple(change for change in sheet.changes if not change.quote or change.quote in shown),
        handwork=shareable,
        documents=(),
        record=None,
    )
