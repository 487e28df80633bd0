"""Selection: a sheet as its options ask for it. Applied before any format sees the sheet."""

from collections.abc import Callable
from dataclasses import replace

from quoteverify.checks.house import HouseProfile, house_profile
from quoteverify.errors import InputError
from quoteverify.records.checked import CheckedFinding, CheckedQuote
from quoteverify.records.handwork import Handwork
from quoteverify.records.review import Verdict
from quoteverify.sheets.options import QuoteOrder, SheetOptions, Which
from quoteverify.sheets.privacy.pseudonyms import with_pseudonyms
from quoteverify.sheets.sheet import Sheet, SheetQuote


class QuoteNotThere(InputError):
    def __init__(self, quote_id: str) -> None:
        self.quote_id = quote_id
        super().__init__(f"The case has no quote “{quote_id}”: name quotes as its sheet numbers them, as in q1.")


def apply(sheet: Sheet, options: SheetOptions) -> Sheet:
    """The sheet that ``options`` ask for; it says so itself. Raises QuoteNotThere, UnknownProfile or
    NoPseudonyms."""
    chosen = replace(sheet, quotes=_ordered(_chosen(sheet, options), options.order), options=options)
    if options.profile:
        chosen = _weighed(chosen, house_profile(options.profile))
    if not options.evidence:
        chosen = replace(chosen, quotes=tuple(_without_evidence(one) for one in chosen.quotes))
    if options.pseudonyms:
        chosen = with_pseudonyms(chosen)
    return chosen if options.whole else _without_the_rest(chosen)


def _chosen(sheet: Sheet, options: SheetOptions) -> tuple[SheetQuote, ...]:
    if options.quotes is Which.DECIDED:
        return tuple(one for one in sheet.quotes if one.decision.verdict)
    if options.quotes is Which.FINDINGS:
        return tuple(one for one in sheet.quotes if one.open_findings())
    if options.quotes is Which.CHOSEN:
        known = {one.checked.id for one in sheet.quotes}
        for name in options.ids:
            if name not in known:
                raise QuoteNotThere(name)
        return tuple(one for one in sheet.quotes if one.checked.id in options.ids)
    return sheet.quotes


def _ordered(quotes: tuple[SheetQuote, ...], order: QuoteOrder) -> tuple[SheetQuote, ...]:
    return tuple(sorted(quotes, key=_KEYS[order])) if order in _KEYS else quotes


def _by_severity(one: SheetQuote) -> int:
    return -max((found.finding.severity.rank for found in one.open_findings()), default=-1)


def _by_verdict(one: SheetQuote) -> int:
    verdict = one.decision.verdict
    return list(Verdict).index(verdict) if verdict else len(Verdict)


def _by_speaker(one: SheetQuote) -> tuple[bool, str]:
    name = (one.checked.quote.speaker or "").casefold()
    return (not name, name)


def _by_source(one: SheetQuote) -> tuple[bool, str, int]:
    source = one.checked.source
    return (not source, source[0].file if source else "", source[0].span.start if source else 0)


_KEYS: dict[QuoteOrder, Callable[[SheetQuote], int | tuple[bool, str] | tuple[bool, str, int]]] = {
    QuoteOrder.SEVERITY: _by_severity,
    QuoteOrder.VERDICT: _by_verdict,
    QuoteOrder.SPEAKER: _by_speaker,
    QuoteOrder.SOURCE: _by_source,
}


def _weighed(sheet: Sheet, house: HouseProfile) -> Sheet:
    """The findings as a house weighs them; those that it does not want to see are left out."""
    quotes = tuple(replace(one, checked=_weighed_quote(one.checked, house)) for one in sheet.quotes)
    findings = tuple((path, one) for path, found in sheet.case.findings for one in _weighed_finding(found, house))
    return replace(sheet, quotes=quotes, case=replace(sheet.case, findings=findings))


def _weighed_quote(quote: CheckedQuote, house: HouseProfile) -> CheckedQuote:
    return replace(quote, findings=tuple(one for found in quote.findings for one in _weighed_finding(found, house)))


def _weighed_finding(found: CheckedFinding, house: HouseProfile) -> tuple[CheckedFinding, ...]:
    ruled = house.rule(found.finding)
    return () if ruled is None else (replace(found, finding=ruled),)


def _without_evidence(quote: SheetQuote) -> SheetQuote:
    sentences = tuple(replace(one, evidence=None, opinion=None, score=None) for one in quote.checked.sentences)
    return replace(quote, checked=replace(quote.checked, sentences=sentences))


def _without_the_rest(sheet: Sheet) -> Sheet:
    """A sheet that leaves something out must not tell it elsewhere: in the case itself, or in what was done to it."""
    shown = {one.checked.id for one in sheet.quotes}
    told = Handwork(publications=sheet.handwork.publications, paths=sheet.handwork.paths)
    return replace(
        sheet,
        case=replace(sheet.case, quotes=tuple(one.checked for one in sheet.quotes)),
        changes=tuple(one for one in sheet.changes if not one.quote or one.quote in shown),
        handwork=told,
        documents=(),
        record=None,
    )
