"""Outline: what every document format (HTML, PDF, DOCX, ODT, Markdown) shows, in order, without saying how it looks."""

from collections import Counter
from collections.abc import Iterator
from pathlib import PurePath

from quoteverify.checks.house import house_profile
from quoteverify.localisation.words import counted, retold, word
from quoteverify.records.findings import Severity, State
from quoteverify.records.review import Verdict
from quoteverify.records.translation import EngineIdentity
from quoteverify.sheets.content import sheet_id
from quoteverify.sheets.options import QuoteOrder, Which
from quoteverify.sheets.outline.blocks import about_engine, note, origin, quote_block, reading_line
from quoteverify.sheets.outline.labels import role_label, verdict_label
from quoteverify.sheets.outline.moments import local_moment
from quoteverify.sheets.outline.parts import Outline, listed, visible
from quoteverify.sheets.sheet import STARTER_NOTICE, Sheet, SheetQuote


def outline(sheet: Sheet) -> Outline:
    """What a document shows of a sheet."""
    case = sheet.case
    numbers = sheet.numbers
    standing = [
        finding
        for quote in sheet.quotes
        for finding in quote.open_findings()
        if not about_engine(finding, quote.decision_on(finding))
    ]
    standing += [
        finding
        for path, finding in sheet.whole_findings
        if sheet.decision_on_whole(path, finding).state is not State.DISMISSED
    ]
    severities = Counter(found.finding.severity for found in standing)
    verdicts = Counter(quote.decision.verdict for quote in sheet.quotes)
    count = len(sheet.quotes)
    shown = [(verdict_label(verdict), verdicts[verdict]) for verdict in Verdict if verdicts[verdict]]
    return Outline(
        title=word("Quote sheet: {name}", name=visible(sheet.name)),
        subtitle=listed(
            counted(count, "{count} quote", "{count} quotes"),
            word("checked {at}", at=local_moment(sheet.modified)),
            word("house profile: {house}", house=visible(_house(sheet))),
        ),
        notice=retold(STARTER_NOTICE) if sheet.starter else "",
        severities=tuple((severity, severities[severity]) for severity in Severity),
        verdicts=(*shown, (verdict_label(None), verdicts[None])),
        files=tuple(
            (role_label(file.role), visible(file.path), file.language or word("not known"), file.sha256)
            for file in case.files
        ),
        warnings=tuple(visible(f"{file.path}: {retold(warning)}") for file in case.files for warning in file.warnings),
        engines=tuple(visible(engine_line(engine)) for engine in case.engines),
        document_notes=tuple(
            note(number, finding, sheet.decision_on_whole(path, finding), f"{path}: ")
            for number, (path, finding) in enumerate(sheet.whole_findings, 1)
        ),
        blocks=tuple(quote_block(sheet, quote) for quote in sheet.quotes),
        identity=tuple((label, visible(text)) for label, text in _identity(sheet)),
        selection=tuple(_selection(sheet)),
        disagreements=tuple(
            (quote.number or quote.checked.id, visible(_verdicts(quote))) for quote in sheet.quotes if quote.disagreeing
        ),
        published=tuple((visible(label), visible(text)) for label, text in _published(sheet)),
        changes=tuple(
            (
                local_moment(change.at),
                visible(change.by),
                numbers.get(change.quote, change.quote),
                visible(retold(change.text)),
            )
            for change in sheet.changes
        ),
    )


def engine_line(engine: EngineIdentity) -> str:
    """A model as sheets name it, enough to repeat its work."""
    name = word("{model} (starter model)", model=engine.name) if engine.starter else engine.name
    revision = word("revision {revision}", revision=engine.revision)
    return f"{name}, {revision}, {engine.settings}, SHA-256 {engine.sha256}"


def _house(sheet: Sheet) -> str:
    if sheet.options.profile:
        title = house_profile(sheet.options.profile).title
        return word("{house} (checked with {other})", house=title, other=sheet.case.profile)
    return sheet.case.profile


def _verdicts(quote: SheetQuote) -> str:
    """The verdicts of readers who disagree, each with its reader."""
    own = verdict_label(quote.decision.verdict)
    others = (f"{other.reader}: {reading_line(other)}" for other in quote.disagreeing)
    return "; ".join((f"{quote.decision.reviewer}: {own}" if quote.decision.reviewer else own, *others))


def _identity(sheet: Sheet) -> Iterator[tuple[str, str]]:
    yield word("Sheet"), sheet_id(sheet)
    yield word("Case"), f"{sheet.name} ({PurePath(sheet.case_file).name})" if sheet.case_file else sheet.name
    yield word("Created (UTC)"), sheet.created
    yield word("Modified (UTC)"), sheet.modified
    yield word("Made by"), f"QuoteVerify {sheet.app_version}"
    yield word("House profile"), _house(sheet)


def _selection(sheet: Sheet) -> Iterator[str]:
    """Sentences that say what was chosen: a reader must know what is not there."""
    options = sheet.options
    if options.quotes is not Which.ALL:
        yield _chosen(options.quotes)
    if options.order is not QuoteOrder.DOCUMENT:
        yield _ordered(options.order)
    if not options.evidence:
        yield word("Machine translations and scores are left out.")
    if options.pseudonyms:
        yield word("Names are replaced by pseudonyms; places count in the texts with pseudonyms.")


def _chosen(which: Which) -> str:
    return {
        Which.DECIDED: word("This sheet holds only quotes that are decided."),
        Which.FINDINGS: word("This sheet holds only quotes with a finding that nobody dismissed."),
        Which.CHOSEN: word("This sheet holds only quotes that were chosen."),
    }[which]


def _ordered(order: QuoteOrder) -> str:
    return {
        QuoteOrder.SEVERITY: word("The quotes are in the order of their worst finding."),
        QuoteOrder.VERDICT: word("The quotes are in the order of their verdicts."),
        QuoteOrder.SPEAKER: word("The quotes are in the order of their speakers."),
        QuoteOrder.SOURCE: word("The quotes are in the order in which they were said."),
    }[order]


def _published(sheet: Sheet) -> Iterator[tuple[str, str]]:
    for publication in sheet.handwork.publications:
        parts = (
            *(publication.title, publication.outlet, publication.date, publication.url),
            word("archived: {url}", url=publication.archive_url) if publication.archive_url else "",
        )
        if any(parts):
            yield publication.file, " · ".join(part for part in parts if part)
    for file in sheet.case.files:
        way = origin(sheet, file.path)
        if way:
            yield file.path, way
