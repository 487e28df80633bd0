"""Labels: what a sheet calls the codes of the program, in the language that is being spoken."""

from functools import cache

from quoteverify.localisation.words import spoken, word
from quoteverify.records.document import Role, Zone
from quoteverify.records.findings import Category, Severity, State
from quoteverify.records.opinion import JUDGE
from quoteverify.records.quotes import Kind
from quoteverify.records.review import Verdict
from quoteverify.records.translation import ENGINE


def machine_note() -> str:
    return word(
        "Back-translation is evidence, never a verdict. Texts in italics are machine output; findings come from the "
        "program, verdicts, glosses and suggestions from a person."
    )


def no_engine() -> str:
    return word("No translation model was used: what needs one was not checked.")


def undecided() -> str:
    return word("not yet decided")


def severity_label(of: Severity) -> str:
    return {
        Severity.CRITICAL: word("critical"),
        Severity.MAJOR: word("major"),
        Severity.MINOR: word("minor"),
        Severity.INFO: word("info"),
    }[of]


def verdict_label(of: Verdict | None) -> str:
    return {
        None: word("not yet decided"),
        Verdict.FAITHFUL: word("faithful"),
        Verdict.CONDENSED: word("acceptable condensation"),
        Verdict.UNMARKED_EDIT: word("unmarked edit"),
        Verdict.PARAPHRASE: word("paraphrase in quotation marks"),
        Verdict.DISTORTED: word("meaning distorted"),
        Verdict.MISATTRIBUTED: word("wrong speaker or passage"),
        Verdict.UNVERIFIABLE: word("cannot verify"),
    }[of]


def state_label(of: State) -> str:
    return {
        State.OPEN: word("open"),
        State.CONFIRMED: word("confirmed"),
        State.DISMISSED: word("dismissed"),
    }[of]


def role_label(of: Role) -> str:
    return {Role.SOURCE: word("source"), Role.RENDERING: word("rendering")}[of]


def place_label(zone: Zone, kind: Kind) -> str:
    """What kind of quote it is, and where it is printed: "body · direct quote"."""
    zones = {
        Zone.HEADLINE: word("headline"),
        Zone.DECK: word("deck"),
        Zone.BODY: word("body"),
        Zone.CAPTION: word("caption"),
    }
    kinds = {
        Kind.DIRECT: word("direct quote"),
        Kind.PARTIAL: word("partial quote"),
        Kind.SCARE: word("scare quote"),
        Kind.BLOCK: word("block quote"),
        Kind.DIALOGUE: word("dialogue quote"),
        Kind.INDIRECT: word("indirect quote"),
    }
    return f"{zones[zone]} · {kinds[kind]}"


def category_label(of: str) -> str:
    """The category of a finding in words: "unmarked cut"."""
    return _categories(spoken()).get(of, of.replace("-", " "))


def check_label(of: str) -> str:
    """The name of a check, which mostly is that of its category."""
    others = {
        ENGINE: word("translation model"),
        JUDGE: word("judge"),
        "handwork": word("set by hand"),
        "pairing": word("pairing"),
        "quotes": word("quotes"),
        "case file": word("case file"),
    }
    return others.get(of) or category_label(of.replace("_", "-"))


@cache
def _categories(language: str) -> dict[str, str]:  # noqa: ARG001 - the language in which the words are kept
    return {
        Category.NUMBER: word("number"),
        Category.DATE: word("date"),
        Category.UNIT: word("unit"),
        Category.QUANTIFIER: word("quantifier"),
        Category.NAME: word("name"),
        Category.TERM: word("term"),
        Category.UNTRANSLATED: word("untranslated"),
        Category.NEGATION: word("negation"),
        Category.QUESTION: word("question"),
        Category.EXCLAMATION: word("exclamation"),
        Category.IMPERATIVE: word("imperative"),
        Category.MODALITY: word("modality"),
        Category.HEDGE: word("hedge"),
        Category.TENSE: word("tense"),
        Category.CONDITIONAL: word("conditional"),
        Category.PERSON: word("person"),
        Category.AGENT: word("agent"),
        Category.DEGREE: word("degree"),
        Category.REGISTER: word("register"),
        Category.INTENSITY: word("intensity"),
        Category.IDIOM: word("idiom"),
        Category.OMISSION: word("omission"),
        Category.ADDITION: word("addition"),
        Category.REPETITION: word("repetition"),
        Category.REORDER: word("reorder"),
        Category.MISPAIRING: word("mispairing"),
        Category.TRUNCATION: word("truncation"),
        Category.CONTEXT: word("context"),
        Category.MERGE: word("merge"),
        Category.INCONSISTENCY: word("inconsistency"),
        Category.QUOTE_MARKS: word("quote marks"),
        Category.UNMARKED_CUT: word("unmarked cut"),
        Category.ELLIPSIS: word("ellipsis"),
        Category.BRACKET: word("bracket"),
        Category.HEADLINE: word("headline"),
        Category.SCARE_QUOTE: word("scare quote"),
        Category.ATTRIBUTION: word("attribution"),
        Category.NO_SOURCE: word("no source"),
        Category.ENGINE_DOUBT: word("engine doubt"),
    }
