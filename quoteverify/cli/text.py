"""``quotes``, ``align``, ``pairs``: single stages, for other programs."""

import codecs
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from quoteverify.alignment import MOST_ALIGNED, NothingToAlign, align, require_short
from quoteverify.check import mismatch
from quoteverify.check.pairs import BadLine, JudgedLine, judge_lines, read_line
from quoteverify.checks.house import house_profile
from quoteverify.cli.console import deliver, progress_bar, require_apart, say, steps
from quoteverify.cli.options import (
    AlignmentUnit,
    FailOn,
    FailOnOption,
    ModelFolders,
    NoJudge,
    NoModel,
    OutputPath,
    ProfileName,
    Quiet,
    RenderingLanguage,
    SourceLanguage,
    require_tag,
)
from quoteverify.engines import open_engines
from quoteverify.errors import EXIT_DONE, EXIT_FINDINGS
from quoteverify.language.profiles import primary
from quoteverify.language.segments import segment
from quoteverify.loaders import load_document, read_bytes
from quoteverify.quotes import as_printed, find_quotes
from quoteverify.records.document import Document
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span
from quoteverify.records.translation import EngineIdentity
from quoteverify.sheets.content import (
    engine_json,
    evidence_texts,
    finding_json,
    judge_json,
    not_checked_json,
    span_json,
)
from quoteverify.sheets.outline.outline import engine_line
from quoteverify.words import ScoredWord

PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![^\S\n]*\n))*")


def quotes_command(
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    language: Annotated[str | None, typer.Option(metavar="TAG", help="Language of the text.")] = None,
    output: OutputPath = None,
) -> int:
    """List the quotes of a file as JSON, each from mark to mark."""
    require_apart(output, file)
    document = load_document(file, require_tag(language))
    found = find_quotes(document, document.language or "en").found
    rows = [
        {
            "id": quote.id,
            "start": quote.span.start,
            "end": quote.span.end,
            "text": quote.text,
            "kind": str(quote.kind),
            "zone": str(quote.zone),
            "speaker": quote.speaker,
            "cue": quote.cue,
            "parent": quote.parent,
        }
        for quote in as_printed(found, document)
    ]
    deliver(_json(rows), output)
    return EXIT_DONE


def align_command(
    source: Annotated[Path, typer.Option(metavar="FILE", help="The source text.")],
    rendering: Annotated[Path, typer.Option(metavar="FILE", help="The English text.")],
    unit: Annotated[AlignmentUnit, typer.Option(help="What is linked.")] = AlignmentUnit.SENTENCE,
    source_language: SourceLanguage = None,
    rendering_language: RenderingLanguage = None,
    output: OutputPath = None,
    quiet: Quiet = False,
) -> int:
    """Align two documents and list the links as JSON."""
    require_apart(output, source, rendering)
    ours = load_document(source, require_tag(source_language))
    theirs = load_document(rendering, require_tag(rendering_language))
    left, right = _units(ours, unit), _units(theirs, unit)
    for path, units in ((source, left), (rendering, right)):
        if not units:
            raise NothingToAlign(path)
        require_short(len(units), f"{path}, a text", MOST_ALIGNED)
    links = align(left, right)
    names = source.name, rendering.name
    doubts = mismatch.of_languages(names[0], ours.language, names[1], theirs.language), mismatch.of_texts(*names, links)
    for doubt in filter(None, doubts):
        say(mismatch.sentence(doubt), quiet)
    rows = [
        {
            "source": list(link.source),
            "rendering": list(link.rendering),
            "source_spans": [span_json(left[index].span) for index in link.source],
            "rendering_spans": [span_json(right[index].span) for index in link.rendering],
            "score": round(link.score, 4),
        }
        for link in links
    ]
    deliver(_json(rows), output)
    return EXIT_DONE


def pairs_command(
    file: Annotated[Path, typer.Argument(metavar="IN.jsonl")],
    output: OutputPath = None,
    source_language: SourceLanguage = None,
    rendering_language: RenderingLanguage = None,
    models: ModelFolders = None,
    no_model: NoModel = False,
    no_judge: NoJudge = False,
    profile: ProfileName = "default",
    fail_on: FailOnOption = None,
    quiet: Quiet = False,
) -> int:
    """Judge pairs of source and rendering, one JSON object a line."""
    require_apart(output, file)
    house = house_profile(profile)
    texts = read_bytes(file).removeprefix(codecs.BOM_UTF8).split(b"\n")
    languages = primary(source_language or "ru"), primary(rendering_language or "en")
    lines = [read_line(text, number, *languages) for number, text in enumerate(texts, 1) if text.strip()]
    engines = open_engines(models or [], not no_model, steps(quiet), use_judge=not no_judge)
    rows: list[dict[str, Any]] = []
    judges: set[EngineIdentity] = set()
    with progress_bar("Judging pairs", quiet) as report:
        for done, line in enumerate(judge_lines(lines, engines, house), 1):
            rows.append({"id": line.id, "error": line.error} if isinstance(line, BadLine) else _pair_json(line))
            report(done, len(lines))
            if isinstance(line, JudgedLine) and line.judged.opinion:
                judges.add(line.judged.opinion.judge)
    content = "".join(_line(row) + "\n" for row in rows)
    deliver(content.encode("utf-8", "backslashreplace"), output)
    for judge in judges:
        say(f"Judged by {engine_line(judge)}: machine evidence, never a verdict.", quiet)
    return _status(rows, fail_on)


def _units(document: Document, unit: AlignmentUnit) -> Sequence[Segment]:
    return segment(document) if unit is AlignmentUnit.SENTENCE else tuple(_paragraphs(document))


def _paragraphs(document: Document) -> Iterator[Segment]:
    """The runs of text between blank lines, without white space around them."""
    for index, match in enumerate(PARAGRAPH.finditer(document.text)):
        text = match.group().rstrip()
        span = Span(match.start(), match.start() + len(text))
        yield Segment(index, text, (span,), document.language or "en", paragraph=index)


def _pair_json(line: JudgedLine) -> dict[str, Any]:
    judged = line.judged
    return {
        "id": line.id,
        "score": round(judged.score, 6),
        "findings": [finding_json(finding) for finding in judged.findings],
        "rendering_words": [_word(word) for word in judged.words.rendering_words],
        "source_words": [_word(word) for word in judged.words.source_words],
        **evidence_texts(judged.evidence),
        "judge": judge_json(judged.opinion),
        "not_checked": [not_checked_json(item) for item in judged.not_checked],
        "engine": engine_json(judged.evidence.engines) if judged.evidence else None,
    }


def _word(word: ScoredWord) -> dict[str, Any]:
    return {"start": word.span.start, "end": word.span.end, "score": round(word.score, 4)}


def _status(rows: Sequence[dict[str, Any]], fail_on: FailOn | None) -> int:
    if fail_on is None:
        return EXIT_DONE
    levels = list(FailOn)
    bad = {str(level) for level in levels[levels.index(fail_on) :]}
    found = (finding["severity"] for row in rows for finding in row.get("findings", ()))
    return EXIT_FINDINGS if any(severity in bad for severity in found) else EXIT_DONE


def _line(row: dict[str, Any]) -> str:
    """One line of JSON for everybody: signs at which some programs also begin a line stand as escapes."""
    return re.sub("[\x85\u2028\u2029]", lambda sign: f"\\u{ord(sign[0]):04x}", json.dumps(row, ensure_ascii=False))


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")
