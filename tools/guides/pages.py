"""Write those guides that are made of the program itself: the checks, the command line, the house profiles.

What a page says is what the window explains, what the check's module says of itself, and what the check answers to its
example in ``examples.toml`` now. ``python -m tools.guides.pages`` writes them; a test tells when one no longer holds.
"""

import sys
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from quoteverify.check.checking import assemble, check
from quoteverify.checks.check import Check, Need
from quoteverify.checks.house import house_profile
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.checks.judgement import judge_pair
from quoteverify.checks.registry import CHECKS
from quoteverify.engines import Engines
from quoteverify.loaders import load_document
from quoteverify.records.checked import LoadedFile
from quoteverify.records.document import AS_IT_COMES, Role
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import Category, Finding
from quoteverify.records.translation import Doubt, EngineIdentity
from tools.guides.commands import commands
from tools.guides.houses import houses
from ui import words
from ui.explanations import explanation

FOLDER = Path(__file__).parents[2] / "resources" / "guides" / "checks"
EXAMPLES = Path(__file__).with_name("examples.toml")
GROUPS = {"facts": "Facts", "meaning": "Meaning", "completeness": "Completeness", "form": "Form of the quote"}
ENGINE = "The engine itself"
MADE_UP = EngineIdentity("a model", "1", "0" * 64, "")

Example = Mapping[str, str]


@cache
def examples() -> Mapping[str, Example]:
    """The example of each check by its name."""
    return tomllib.loads(EXAMPLES.read_text(encoding="utf-8"))


def category(of: Check) -> Category:
    """The category of what a check finds; its page is called by it."""
    return Category(of.name.replace("_", "-"))


def answers(of: Check, text: str) -> tuple[Finding, ...]:
    """What a check says of its example when the English is ``text``, by the rules alone."""
    return tuple(finding for finding in found_in(examples()[of.name], text) if finding.check == of.name)


def found_in(example: Example, text: str) -> tuple[Finding, ...]:
    """What all checks say of an example when the English is ``text``."""
    return _of_pair(example, text) if "source" in example else _of_article(example, text)


def page(of: Check) -> str:
    """The page of a check, as Markdown."""
    example = examples()[of.name]
    printed = example["article" if "article" in example else "rendering"].strip()
    looked_for, no_error = explanation(category(of))
    parts = [
        f"# {words.category(category(of))}",
        looked_for,
        "## An example",
        *_given(example),
        "The English:",
        _block(printed),
        "What QuoteVerify says:",
        *(_said(finding) for finding in answers(of, printed)),
        *_left_alone(of, example),
        "## When it is usually no error",
        no_error,
        "## How it decides, and its limits",
        *_of_itself(of),
        _needed(of),
        "[All checks](../checks.md)",
    ]
    return "\n\n".join(parts) + "\n"


def index() -> str:
    """The list of all checks, as Markdown."""
    parts = [
        "# The checks",
        "Each page shows one example, what QuoteVerify says of it, and where the check stops. What a check finds is "
        "evidence, never a verdict: confirm what is right, dismiss with a reason what is no error.",
    ]
    for group, title in {**GROUPS, "": ENGINE}.items():
        rows = [
            f"- [{words.category(category(check))}](checks/{category(check)}.md): {explanation(category(check))[0]}"
            for check in CHECKS
            if _group(check) == group
        ]
        parts += [f"## {title}", "\n".join(rows)]
    return "\n\n".join(parts) + "\n"


def pages() -> dict[Path, str]:
    """Every page that is made, by its place."""
    made = {FOLDER / f"{category(check)}.md": page(check) for check in CHECKS}
    top = {"checks": index(), "command-line": commands(), "house-profiles": houses()}
    return {**{FOLDER.parent / f"{name}.md": text for name, text in top.items()}, **made}


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


def _given(example: Example) -> list[str]:
    said = example.get("source", example.get("said", "")).strip()
    return ["What was said:", _block(said)] if said else []


def _left_alone(of: Check, example: Example) -> list[str]:
    if "doubts" in example:
        return []
    right = example["right"].strip()
    notes = answers(of, right)
    if notes:
        return ["This is right, and this check only notes it:", _block(right), *(_said(finding) for finding in notes)]
    return ["This is right, and this check leaves it alone:", _block(right)]


def _block(text: str) -> str:
    return "\n>\n".join(f"> {line}" for line in text.splitlines() if line.strip())


def _said(finding: Finding) -> str:
    return f"- **{words.severity(finding.severity)}.** {finding.message}"


def _of_itself(of: Check) -> list[str]:
    """What the check's module says, paragraph by paragraph, without the name before the colon."""
    told = (sys.modules[_module(of)].__doc__ or "").strip().replace("``", "`")
    paragraphs = [" ".join(paragraph.split()) for paragraph in told.split("\n\n")]
    name, colon, rest = paragraphs[0].partition(": ")
    opening = rest[:1].upper() + rest[1:] if colon else name
    return [opening, *paragraphs[1:]]


def _needed(of: Check) -> str:
    needs = {Need.SOURCE: "the source line", Need.MODEL: "a translation model"}
    named = [text for need, text in needs.items() if need in of.needs]
    if not named:
        return "It works without a source."
    return f"It needs {' and '.join(named)}; without, the sheet says “not checked”."


def _module(of: Check) -> str:
    judge = of.pair or of.quote or of.rendering or of.together
    assert judge is not None
    return judge.__module__


def _group(of: Check) -> str:
    return next((part for part in _module(of).split(".") if part in GROUPS), "")


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    made = pages()
    for path in set(FOLDER.glob("*.md")) - set(made):
        path.unlink()
    for path, text in made.items():
        path.write_text(text, encoding="utf-8")
    print(f"{len(made)} pages in {FOLDER.parent}")


if __name__ == "__main__":
    main()
