"""Words: the names of verdicts, severities and states as the user reads them, in one place for every view."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from quoteverify.records.document import Cue, Role, Zone
from quoteverify.records.findings import Category, Severity, State
from quoteverify.records.review import Verdict
from quoteverify.records.translation import Doubt
from ui.models.entry import Field


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)


def severity(of: Severity) -> str:
    return {
        Severity.CRITICAL: _tr("Critical"),
        Severity.MAJOR: _tr("Major"),
        Severity.MINOR: _tr("Minor"),
        Severity.INFO: _tr("Note"),
    }[of]


def verdict(of: Verdict) -> str:
    """The verdict in full, for tips and for names of commands."""
    return {
        Verdict.FAITHFUL: _tr("Faithful"),
        Verdict.CONDENSED: _tr("Acceptable condensation"),
        Verdict.UNMARKED_EDIT: _tr("Unmarked edit"),
        Verdict.PARAPHRASE: _tr("Paraphrase in quotation marks"),
        Verdict.DISTORTED: _tr("Meaning distorted"),
        Verdict.MISATTRIBUTED: _tr("Wrong speaker or passage"),
        Verdict.UNVERIFIABLE: _tr("Cannot verify"),
    }[of]


def short_verdict(of: Verdict) -> str:
    """The verdict in a word or two, for buttons and the queue."""
    return {
        Verdict.FAITHFUL: _tr("Faithful"),
        Verdict.CONDENSED: _tr("Condensed"),
        Verdict.UNMARKED_EDIT: _tr("Unmarked edit"),
        Verdict.PARAPHRASE: _tr("Paraphrase"),
        Verdict.DISTORTED: _tr("Distorted"),
        Verdict.MISATTRIBUTED: _tr("Misattributed"),
        Verdict.UNVERIFIABLE: _tr("Cannot verify"),
    }[of]


def state(of: State) -> str:
    return {
        State.OPEN: _tr("Open"),
        State.CONFIRMED: _tr("Confirmed"),
        State.DISMISSED: _tr("Dismissed"),
    }[of]


def field(of: Field) -> str:
    """What a person writes about a quote, as it stands in a sentence."""
    return {
        Field.NOTE: _tr("note"),
        Field.GLOSS: _tr("literal translation"),
        Field.SUGGESTION: _tr("suggested rendering"),
        Field.SPEAKER_SAID: _tr("speaker’s name in the source"),
        Field.SPEAKER_ROLE: _tr("speaker’s role"),
        Field.SPEAKER_CONFIRMED: _tr("confirmation of the speaker"),
        Field.SECOND_READER: _tr("second reader"),
    }[of]


def role(of: Role) -> str:
    return {Role.SOURCE: _tr("Source transcript"), Role.RENDERING: _tr("English rendering")}[of]


def zone(of: Zone) -> str:
    return {
        Zone.HEADLINE: _tr("Headline"),
        Zone.DECK: _tr("Deck"),
        Zone.BODY: _tr("Body"),
        Zone.CAPTION: _tr("Caption"),
    }[of]


def encoding(of: str) -> str:
    """An encoding by what it is used for, with its codec: "Cyrillic, Windows (cp1251)"."""
    named = {
        "utf-8": _tr("Unicode"),
        "utf-16-le": _tr("Unicode, 16 bit"),
        "utf-16-be": _tr("Unicode, 16 bit"),
        "cp1251": _tr("Cyrillic, Windows"),
        "koi8-r": _tr("Russian, Unix and mail"),
        "koi8-u": _tr("Ukrainian, Unix and mail"),
        "cp866": _tr("Cyrillic, DOS"),
        "mac-cyrillic": _tr("Cyrillic, old Mac"),
        "iso8859-5": _tr("Cyrillic, ISO"),
        "cp1257": _tr("Baltic, Windows"),
        "cp1250": _tr("Central European, Windows"),
        "iso8859-2": _tr("Central European, ISO"),
        "cp1252": _tr("Western, Windows"),
        "iso8859-15": _tr("Western, ISO"),
        "cp1253": _tr("Greek, Windows"),
        "cp1254": _tr("Turkish, Windows"),
        "cp1255": _tr("Hebrew, Windows"),
        "cp1256": _tr("Arabic, Windows"),
    }.get(of)
    return f"{named} ({of})" if named else of


def doubt(of: Doubt) -> str:
    """Why an engine's own text should not be trusted."""
    return {
        Doubt.LOOP: _tr("it repeats itself"),
        Doubt.CREDIT: _tr("it made up a credit line"),
        Doubt.SENTENCE_COUNT: _tr("it dropped or added a sentence"),
        Doubt.LENGTH_LIMIT: _tr("the sentence is too long for it"),
        Doubt.LANGUAGE_MISMATCH: _tr("it answered in another language"),
        Doubt.BASELINE_DRIFT: _tr("its own translation does not come back either"),
        Doubt.ALL_CAPS: _tr("all in capitals"),
        Doubt.SHORT: _tr("too short a line for it"),
        Doubt.EMPTY: _tr("it gave no text"),
        Doubt.UNKNOWN_WORDS: _tr("words that it does not know"),
    }[of]


def statement(evidence: str) -> str:
    """A line of evidence as a person reads it: the codes of an engine's doubts become words."""
    known = {code.value: doubt(code) for code in Doubt}
    return known.get(evidence.strip(), evidence)


def moment(at: str) -> str:
    """A time of the case (ISO 8601, UTC) as the user's own clock and language have it; empty for none."""
    then = QDateTime.fromString(at, Qt.DateFormat.ISODate)
    return QLocale().toString(then.toLocalTime(), QLocale.FormatType.ShortFormat) if then.isValid() else at


def undecided() -> str:
    """No verdict yet."""
    return _tr("Undecided")


def category(of: Category) -> str:
    """The category as words: ``unmarked-cut`` → "Unmarked cut"."""
    return _tr(of.value.replace("-", " ").capitalize())


def time(cue: Cue) -> str:
    """When something was said, hours, minutes and seconds: "0:01:07"."""
    seconds = cue.start // 1000
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def duration(seconds: float) -> str:
    """A rough time to wait: "less than a minute", "about 3 min"."""
    if seconds < 50:
        return _tr("less than a minute")
    if seconds < 5400:
        return _tr("about {minutes} min").format(minutes=max(1, round(seconds / 60)))
    return _tr("about {hours} h").format(hours=round(seconds / 3600))
