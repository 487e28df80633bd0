"""The checks, one module per item of the checks' list. This registry is the one place that names them all."""

from functools import cache
from importlib import import_module

from quoteverify.checks.check import Check

MODULES: tuple[str, ...] = (
    "number",
    "date",
    "unit",
    "quantifier",
    "name",
    "term",
    "untranslated",
    "negation",
    "question",
    "exclamation",
    "imperative",
    "modality",
    "hedge",
    "tense",
    "conditional",
    "person",
    "agent",
    "degree",
    "register",
    "intensity",
    "idiom",
    "omission",
    "addition",
    "repetition",
    "reorder",
    "mispairing",
    "truncation",
    "context",
    "merge",
    "inconsistency",
    "quote_marks",
    "unmarked_cut",
    "ellipsis",
    "bracket",
    "headline",
    "scare_quote",
    "attribution",
    "no_source",
    "engine_doubt",
)


@cache
def all_checks() -> tuple[Check, ...]:
    """Every check, in the order of the checks' list."""
    return tuple(import_module(f"{__name__}.{name}").CHECK for name in MODULES)
