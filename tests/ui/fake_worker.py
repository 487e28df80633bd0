"""A worker with a fake engine: the true protocol and process, quick and certain results.

Each quote in “…” is paired with the source line of its number. Arguments: ``--die-at N`` ends the process before the
Nth quote of a check, the first time only unless ``--always``; ``--deaths FOLDER`` ends a process at each tenth quote;
``--pause S`` waits between quotes; ``--step TEXT`` says what the second quote waits for.
"""

import argparse
import os
import re
import sys
import time
from dataclasses import replace
from pathlib import Path

from quoteverify.errors import Stopped
from quoteverify.records.checked import (
    CheckedFinding,
    CheckedQuote,
    CheckedSentence,
    DocumentFindings,
    LinkedWords,
    LoadedFile,
    Passage,
)
from quoteverify.records.document import Role, Zone
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.quotes import Kind, Quote
from quoteverify.records.review import quote_key
from quoteverify.records.spans import Span
from quoteverify.records.translation import Cancelled, EngineIdentity, Translation
from quoteverify.worker import wire
from quoteverify.worker.process import Report, Worker

ENGINE = EngineIdentity("fake-ru-en", "r1", "0" * 64, "fake beam=1", starter=True)
SEVERITIES = (Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.INFO)
CATEGORIES = (Category.NEGATION, Category.PERSON, Category.IDIOM, Category.SCARE_QUOTE)


class FakeWorker(Worker):
    options: argparse.Namespace

    def check(self, request: wire.CheckRequest, cancelled: Cancelled, tell: Report) -> wire.Event:
        sources = [file for file in request.files if file.role is Role.SOURCE]
        renderings = [file for file in request.files if file.role is Role.RENDERING]
        quotes = [
            replace(quote, id=f"{number}.{quote.id}") if len(renderings) > 1 else quote
            for number, file in enumerate(renderings, 1)
            for quote in fake_quotes(file, sources)
        ]
        for file in request.files:
            if file.role is Role.RENDERING:
                own = tuple(quote.id for quote in quotes if quote.file == file.path)
                tell(wire.Whole(request.job, replace(found_in(file, sources), quotes=own)))
        done = sum(quote.id in request.known for quote in quotes)
        tell(wire.CheckProgress(request.job, done, len(quotes)))
        for quote in quotes:
            if quote.id in request.known:
                continue
            if cancelled():
                raise Stopped
            if done + 1 == self.options.die_at and (self.options.always or not request.known):
                os._exit(9)
            if self.options.deaths and (done + 1) % 10 == 0 and self._first_time(done + 1):
                os._exit(9)
            if self.options.step and done == 1:
                tell(wire.Step(request.job, self.options.step))
            time.sleep(self.options.pause)
            done += 1
            tell(wire.Checked(request.job, quote))
            tell(wire.CheckProgress(request.job, done, len(quotes)))
        return wire.Done(request.job)

    def _first_time(self, quote: int) -> bool:
        """Whether no process came to this quote yet."""
        mark = Path(self.options.deaths) / str(quote)
        known = mark.exists()
        mark.touch()
        return not known


def found_in(file: LoadedFile, sources: list[LoadedFile]) -> DocumentFindings:
    """What a check says of a rendering before it says anything of its quotes."""
    return DocumentFindings(file.path, (whole(file),), (), tuple(quote.id for quote in fake_quotes(file, sources)))


def whole(file: LoadedFile) -> CheckedFinding:
    finding = Finding(
        "quote-marks", Category.QUOTE_MARKS, Severity.MINOR, 0.9, "A closing mark without an opening one."
    )
    return CheckedFinding("whole", finding)


def fake_quotes(file: LoadedFile, sources: list[LoadedFile]) -> list[CheckedQuote]:
    told = sources[0].document.text if sources else ""
    lines = [Span(match.start(), match.end()) for match in re.finditer(r"[^\n]+", told)]
    text = file.document.text
    found = []
    for number, match in enumerate(re.finditer(r"“([^”]*)”", text)):
        span = Span(match.start(), match.end())
        inner = Span(span.start + 1, span.end - 1)
        quote = Quote(f"q{number + 1}", span, span.of(text), (inner,), Kind.DIRECT, Zone.BODY, speaker="Officer")
        passage = None
        if number < len(lines):
            passage = Passage(sources[0].path, lines[number], lines[number].of(told), "ru", "ОФИЦЕР")
        found.append(checked(file, quote, inner, passage, number))
    return found


def checked(file: LoadedFile, quote: Quote, inner: Span, passage: Passage | None, number: int) -> CheckedQuote:
    words = inner.of(file.document.text)
    source = passage.text if passage else ""
    evidence = SentenceEvidence(
        engine=ENGINE,
        forward=Translation(words.replace("we", "you"), -0.5),
        back=Translation(source.replace("идём", "идите"), -0.6),
        baseline=Translation(source, -0.4),
        given_source=None,
        own=None,
        given_rendering=None,
        doubts=(),
        score=0.7,
    )
    finding = Finding(
        CATEGORIES[number % 4].value,
        CATEGORIES[number % 4],
        SEVERITIES[number % 4],
        0.8,
        f"Difference number {number + 1}: the rendering says something else.",
        source=passage.span if passage else None,
        rendering=Span(inner.start, min(inner.start + 4, inner.end)),
        evidence=("the first word differs",),
    )
    links = (LinkedWords(_last_word(passage.text, passage.span), _last_word(words, inner)),) if passage else ()
    score = 0.7 if passage else None
    return CheckedQuote(
        id=quote.id,
        key=quote_key(quote.text, [source], number),
        file=file.path,
        quote=quote,
        language="en",
        source=(passage,) if passage else (),
        sentences=(CheckedSentence(inner, words, passage, evidence if passage else None, score, links=links),),
        findings=(CheckedFinding(f"f{number + 1}", finding, passage.file if passage else None),),
        not_checked=(NotChecked("tense", "no model for lt → en"),),
    )


def _last_word(text: str, place: Span) -> Span:
    *_, last = re.finditer(r"\w+", text)
    return Span(last.start(), last.end()).shift(place.start)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--die-at", type=int, default=0)
    parser.add_argument("--deaths", default="")
    parser.add_argument("--always", action="store_true")
    parser.add_argument("--pause", type=float, default=0.0)
    parser.add_argument("--step", default="")
    worker = FakeWorker(sys.stdin.buffer, sys.stdout.buffer)
    worker.options = parser.parse_args()
    worker.run()


if __name__ == "__main__":
    main()
