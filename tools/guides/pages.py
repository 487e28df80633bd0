"""Write those guides that are made of the program itself: the checks, the command line, the house profiles.

What a page says is what the window explains, what the check's module says of itself, and what the check answers to its
example in ``examples.toml`` now. ``python -m tools.guides.pages`` writes them; a test tells when one no longer holds.
"""

import sys
import tomllib
from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path

from quoteverify.check.checking import assemble, check
from quoteverify.checks.check import Check, Need
from quoteverify.checks.house import house_profile
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.checks.judgement import judge_pair
from quoteverify.checks.registry import CHECKS
from quoteverify.engines import Engines
from quoteverify.loaders import load_document
from quoteverify.localisation.languages import ENGLISH, languages
from quoteverify.records.checked import LoadedFile
from quoteverify.records.document import AS_IT_COMES, Role
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import Category, Finding
from quoteverify.records.translation import Doubt, EngineIdentity
from tools.guides import written
from tools.guides.commands import commands
from tools.guides.houses import houses
from tools.guides.tongues import Frame, Missing, limits, sentence, tongue, window
from ui import words
from ui.explanations import explanation

GUIDES = Path(__file__).parents[2] / "resources" / "guides"
EXAMPLES = Path(__file__).with_name("examples.toml")
GROUPS = ("facts", "meaning", "completeness", "form")
"""The groups of checks by their folders, in the order of the list."""
ENGINE = "engine"
"""The group of what is in no folder."""
MADE_UP = EngineIdentity("a model", "1", "0" * 64, "")

Example = Mapping[str, str]


@cache
def examples() -> Mapping[str, Example]:
    """The example of each check by its name."""
    return tomllib.loads(EXAMPLES.read_text(encoding="utf-8"))


def category(of: Check) -> Category:
    """The category of what a check finds; its page is called by it."""
    return Category(of.name.replace("_", "-"))


@cache
def answers(of: Check, text: str) -> tuple[Finding, ...]:
    """What a check says of its example when the English is ``text``, by the rules alone."""
    return tuple(finding for finding in found_in(examples()[of.name], text) if finding.check == of.name)


def found_in(example: Example, text: str) -> tuple[Finding, ...]:
    """What all checks say of an example when the English is ``text``."""
    return _of_pair(example, text) if "source" in example else _of_article(example, text)


def page(of: Check, tag: str = ENGLISH) -> str:
    """The page of a check, as Markdown. Raises Missing."""
    example, frame = examples()[of.name], tongue(tag).frame
    printed = example["article" if "article" in example else "rendering"].strip()
    looked_for, no_error = (window(tag, "Explanations", text) for text in explanation(category(of)))
    parts = [
        f"# {window(tag, 'Words', words.category(category(of)))}",
        looked_for,
        f"## {frame.example}",
        *_given(example, frame),
        frame.english,
        _block(printed),
        frame.answer,
        *(_said(finding, tag) for finding in answers(of, printed)),
        *_left_alone(of, example, tag),
        f"## {frame.no_error}",
        no_error,
        f"## {frame.limits}",
        limits(tag, category(of), of_itself(of)),
        _needed(of, frame),
        f"[{frame.back}](../checks.md)",
    ]
    return "\n\n".join(parts) + "\n"


def index(tag: str = ENGLISH) -> str:
    """The list of all checks, as Markdown. Raises Missing."""
    told = tongue(tag).index
    parts = [f"# {told.title}", told.opening]
    for group in (*GROUPS, ENGINE):
        rows = [_row(check, tag) for check in CHECKS if _group(check) == group]
        parts += [f"## {getattr(told, group)}", "\n".join(rows)]
    return "\n\n".join(parts) + "\n"


def pages() -> dict[Path, str]:
    """Every page that is made, by its place."""
    top = {"command-line": commands(), "house-profiles": houses()}
    made = {GUIDES / f"{name}.md": text for name, text in top.items()}
    return made | {path: text for tag in languages() for path, text in in_one(tag)[0].items()}


def in_one(tag: str) -> tuple[dict[Path, str], list[str]]:
    """The pages about checks in a language, by their places, and a sentence for each that is missing."""
    folder = GUIDES if tag == ENGLISH else GUIDES / tag
    ways: dict[Path, Callable[[], str]] = {folder / "checks.md": partial(index, tag)}
    ways |= {folder / "checks" / f"{category(check)}.md": partial(page, check, tag) for check in CHECKS}
    made, lacking = {}, []
    for path, way in ways.items():
        try:
            made[path] = way()
        except Missing as reason:
            lacking.append(f"{path.relative_to(GUIDES).as_posix()}: {reason}")
    return made, lacking


def _of_pair(example: Example, text: str) -> tuple[Finding, ...]:
    doubts = tuple(map(Doubt, example.get("doubts", ())))
    evidence = SentenceEvidence(MADE_UP, None, None, None, None, None, None, doubts, 0.5) if doubts else None
    pair = SentencePair(Side(example["source"], example.get("language", "ru")), Side(text, "en"), evidence)
    return judge_pair(pair, house_profile("default")).findings


def _of_article(example: Example, text: str) -> tuple[Finding, ...]:
    texts = {Role.SOURCE: (example.get("said", ""), "ru"), Role.RENDERING: (text, "en")}
    files = [
        LoadedFile(f"{role}.txt", role, load_document(Path(f"{role}.txt"), tag, AS_IT_COMES, content.strip().encode()))
        for role, (content, tag) in texts.items()
        if content
    ]
    rules = house_profile("default")
    checked = assemble(files, check(files, Engines(), rules), rules)
    of_quotes = (found.finding for quote in checked.quotes for found in quote.findings)
    return (*of_quotes, *(found.finding for _, found in checked.findings))


def _row(of: Check, tag: str) -> str:
    name, looked_for = words.category(category(of)), explanation(category(of))[0]
    return f"- [{window(tag, 'Words', name)}](checks/{category(of)}.md): {window(tag, 'Explanations', looked_for)}"


def _given(example: Example, frame: Frame) -> list[str]:
    said = example.get("source", example.get("said", "")).strip()
    return [frame.said, _block(said)] if said else []


def _left_alone(of: Check, example: Example, tag: str) -> list[str]:
    if "doubts" in example:
        return []
    right, frame = example["right"].strip(), tongue(tag).frame
    notes = answers(of, right)
    if notes:
        return [frame.noted, _block(right), *(_said(finding, tag) for finding in notes)]
    return [frame.right, _block(right)]


def _block(text: str) -> str:
    return "\n>\n".join(f"> {line}" for line in text.splitlines() if line.strip())


def _said(finding: Finding, tag: str) -> str:
    grade = window(tag, "Words", words.severity(finding.severity))
    return f"- **{grade}.** {sentence(tag, finding.message)}"


def of_itself(of: Check) -> str:
    """What the check's module says, without the name before the colon; paragraphs with a blank line between."""
    told = (sys.modules[_module(of)].__doc__ or "").strip().replace("``", "`")
    paragraphs = [" ".join(paragraph.split()) for paragraph in told.split("\n\n")]
    name, colon, rest = paragraphs[0].partition(": ")
    opening = rest[:1].upper() + rest[1:] if colon else name
    return "\n\n".join([opening, *paragraphs[1:]])


def _needed(of: Check, frame: Frame) -> str:
    if Need.MODEL in of.needs:
        return frame.needs_source_and_model
    return frame.needs_source if Need.SOURCE in of.needs else frame.needs_nothing


def _module(of: Check) -> str:
    judge = of.pair or of.quote or of.rendering or of.together
    assert judge is not None
    return judge.__module__


def _group(of: Check) -> str:
    return next((part for part in _module(of).split(".") if part in GROUPS), ENGINE)


def main() -> None:
    made = pages()
    for path in set(GUIDES.rglob("checks/*.md")) - set(made):
        path.unlink()
    for path, text in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for tag in languages():
        for fault in in_one(tag)[1] + (written.faults(tag) if tag != ENGLISH else []):
            print(fault)
    print(f"{len(made)} pages in {GUIDES}")


if __name__ == "__main__":
    main()
