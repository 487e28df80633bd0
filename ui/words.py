"""Words: the names of verdicts, severities and states as the user reads them, in one place for every view."""

from html import escape

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from quoteverify.language.profiles import profile
from quoteverify.localisation.catalogue import catalogue
from quoteverify.localisation.sentences import in_language
from quoteverify.localisation.words import LANGUAGES
from quoteverify.records.dismissed import DismissedBefore
from quoteverify.records.document import Cue, Role, Zone
from quoteverify.records.findings import Category, Finding, Severity, State
from quoteverify.records.translation import Doubt
from ui.models.entry import Field
from ui.speech import spoken
from ui.verdictnames import short_verdict as short_verdict
from ui.verdictnames import verdict as verdict

translate = QCoreApplication.translate


def tip(text: str) -> str:
    """A text as a tip shows it: what looks like markup would be taken for it, and fetch the pictures that it names."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if "<" in text or "&" in text else text


def severity(of: Severity) -> str:
    return {
        Severity.CRITICAL: translate("Words", "Critical"),
        Severity.MAJOR: translate("Words", "Major"),
        Severity.MINOR: translate("Words", "Minor"),
        Severity.INFO: translate("Words", "Note"),
    }[of]


def state(of: State) -> str:
    return {
        State.OPEN: translate("Words", "Open"),
        State.CONFIRMED: translate("Words", "Confirmed"),
        State.DISMISSED: translate("Words", "Dismissed"),
    }[of]


def field(of: Field) -> str:
    """What a person writes about a quote, as it stands in a sentence."""
    return {
        Field.NOTE: translate("Words", "note"),
        Field.GLOSS: translate("Words", "literal translation"),
        Field.SUGGESTION: translate("Words", "suggested rendering"),
        Field.SPEAKER_SAID: translate("Words", "speaker’s name in the source"),
        Field.SPEAKER_ROLE: translate("Words", "speaker’s role"),
        Field.SPEAKER_CONFIRMED: translate("Words", "confirmation of the speaker"),
        Field.SECOND_READER: translate("Words", "second reader"),
    }[of]


def role(of: Role) -> str:
    return {
        Role.SOURCE: translate("Words", "Source transcript"),
        Role.RENDERING: translate("Words", "English rendering"),
    }[of]


def zone(of: Zone) -> str:
    return {
        Zone.HEADLINE: translate("Words", "Headline"),
        Zone.DECK: translate("Words", "Deck"),
        Zone.BODY: translate("Words", "Body"),
        Zone.CAPTION: translate("Words", "Caption"),
    }[of]


def encoding(of: str) -> str:
    """An encoding by what it is used for, with its codec: "Cyrillic, Windows (cp1251)"."""
    named = {
        "utf-8": translate("Words", "Unicode"),
        "utf-16-le": translate("Words", "Unicode, 16 bit"),
        "utf-16-be": translate("Words", "Unicode, 16 bit"),
        "cp1251": translate("Words", "Cyrillic, Windows"),
        "koi8-r": translate("Words", "Russian, Unix and mail"),
        "koi8-u": translate("Words", "Ukrainian, Unix and mail"),
        "cp866": translate("Words", "Cyrillic, DOS"),
        "mac-cyrillic": translate("Words", "Cyrillic, old Mac"),
        "iso8859-5": translate("Words", "Cyrillic, ISO"),
        "cp1257": translate("Words", "Baltic, Windows"),
        "cp1250": translate("Words", "Central European, Windows"),
        "iso8859-2": translate("Words", "Central European, ISO"),
        "cp1252": translate("Words", "Western, Windows"),
        "iso8859-15": translate("Words", "Western, ISO"),
        "cp1253": translate("Words", "Greek, Windows"),
        "cp1254": translate("Words", "Turkish, Windows"),
        "cp1255": translate("Words", "Hebrew, Windows"),
        "cp1256": translate("Words", "Arabic, Windows"),
    }.get(of)
    return f"{named} ({of})" if named else of


def doubt(of: Doubt) -> str:
    """Why an engine's own text should not be trusted."""
    return {
        Doubt.LOOP: translate("Words", "it repeats itself"),
        Doubt.CREDIT: translate("Words", "it made up a credit line"),
        Doubt.SENTENCE_COUNT: translate("Words", "it dropped or added a sentence"),
        Doubt.LENGTH_LIMIT: translate("Words", "the sentence is too long for it"),
        Doubt.LANGUAGE_MISMATCH: translate("Words", "it answered in another language"),
        Doubt.BASELINE_DRIFT: translate("Words", "its own translation does not come back either"),
        Doubt.ALL_CAPS: translate("Words", "all in capitals"),
        Doubt.SHORT: translate("Words", "too short a line for it"),
        Doubt.EMPTY: translate("Words", "it gave no text"),
        Doubt.UNKNOWN_WORDS: translate("Words", "words that it does not know"),
    }[of]


def sentence(english: str) -> str:
    """A finished English sentence of the core (a finding, a reason, an error) in the language of the window."""
    return in_language(english, spoken())


def language(tag: str) -> str:
    """The name of a language of texts, by its tag."""
    name = profile(tag).name
    return catalogue(spoken()).find(LANGUAGES, name) or name


def statement(evidence: str) -> str:
    """A line of evidence as a person reads it: the codes of an engine's doubts become words."""
    known = {code.value: doubt(code) for code in Doubt}
    return known.get(evidence.strip()) or sentence(evidence)


def moment(at: str) -> str:
    """A time of the case (ISO 8601, UTC) as the user's own clock and language have it; empty for none."""
    then = QDateTime.fromString(at, Qt.DateFormat.ISODate)
    return QLocale().toString(then.toLocalTime(), QLocale.FormatType.ShortFormat) if then.isValid() else at


def own_grade(of: Finding) -> str:
    """What the program said of a finding that a person graded otherwise."""
    says = translate("Words", "the program said: {severity}, {category}")
    return says.format(severity=severity(of.severity), category=category(of.category))


def dismissed_before(of: DismissedBefore) -> str:
    """That the same finding was dismissed before, why, and by whom."""
    who = " · ".join(part for part in (of.reviewer, moment(of.at), of.case) if part)
    says = (
        translate("Words", "dismissed before: {reason} ({who})")
        if who
        else translate("Words", "dismissed before: {reason}")
    )
    return says.format(reason=of.reason, who=who)


def undecided() -> str:
    """No verdict yet."""
    return translate("Words", "Undecided")


def category(of: Category) -> str:
    """The category as words: ``unmarked-cut`` → "Unmarked cut"."""
    return {
        Category.NUMBER: translate("Words", "Number"),
        Category.DATE: translate("Words", "Date"),
        Category.UNIT: translate("Words", "Unit"),
        Category.QUANTIFIER: translate("Words", "Quantifier"),
        Category.NAME: translate("Words", "Name"),
        Category.TERM: translate("Words", "Term"),
        Category.UNTRANSLATED: translate("Words", "Untranslated"),
        Category.NEGATION: translate("Words", "Negation"),
        Category.QUESTION: translate("Words", "Question"),
        Category.EXCLAMATION: translate("Words", "Exclamation"),
        Category.IMPERATIVE: translate("Words", "Imperative"),
        Category.MODALITY: translate("Words", "Modality"),
        Category.HEDGE: translate("Words", "Hedge"),
        Category.TENSE: translate("Words", "Tense"),
        Category.CONDITIONAL: translate("Words", "Conditional"),
        Category.PERSON: translate("Words", "Person"),
        Category.AGENT: translate("Words", "Agent"),
        Category.DEGREE: translate("Words", "Degree"),
        Category.REGISTER: translate("Words", "Register"),
        Category.INTENSITY: translate("Words", "Intensity"),
        Category.IDIOM: translate("Words", "Idiom"),
        Category.OMISSION: translate("Words", "Omission"),
        Category.ADDITION: translate("Words", "Addition"),
        Category.REPETITION: translate("Words", "Repetition"),
        Category.REORDER: translate("Words", "Reorder"),
        Category.MISPAIRING: translate("Words", "Mispairing"),
        Category.TRUNCATION: translate("Words", "Truncation"),
        Category.CONTEXT: translate("Words", "Context"),
        Category.MERGE: translate("Words", "Merge"),
        Category.INCONSISTENCY: translate("Words", "Inconsistency"),
        Category.QUOTE_MARKS: translate("Words", "Quote marks"),
        Category.UNMARKED_CUT: translate("Words", "Unmarked cut"),
        Category.ELLIPSIS: translate("Words", "Ellipsis"),
        Category.BRACKET: translate("Words", "Bracket"),
        Category.HEADLINE: translate("Words", "Headline"),
        Category.SCARE_QUOTE: translate("Words", "Scare quote"),
        Category.ATTRIBUTION: translate("Words", "Attribution"),
        Category.NO_SOURCE: translate("Words", "No source"),
        Category.ENGINE_DOUBT: translate("Words", "Engine doubt"),
    }[of]


def time(cue: Cue) -> str:
    """When something was said, hours, minutes and seconds: "0:01:07"."""
    seconds = cue.start // 1000
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def duration(seconds: float) -> str:
    """A rough time to wait: "less than a minute", "about 3 min"."""
    if seconds < 50:
        return translate("Words", "less than a minute")
    if seconds < 5400:
        return translate("Words", "about {minutes} min").format(minutes=max(1, round(seconds / 60)))
    return translate("Words", "about {hours} h").format(hours=round(seconds / 3600))
