"""Names of the seven verdicts, by their values. Apart from the other words: the first screen needs no more."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

VERDICTS = (
    "faithful",
    "condensed",
    "unmarked-edit",
    "paraphrase",
    "distorted",
    "misattributed",
    "unverifiable",
)
"""In the order of the keys 1 to 7, that of :class:`quoteverify.records.review.Verdict`."""


def verdict(of: str) -> str:
    """The verdict in full, for tips and for names of commands."""
    return {
        "faithful": translate("Words", "Faithful"),
        "condensed": translate("Words", "Acceptable condensation"),
        "unmarked-edit": translate("Words", "Unmarked edit"),
        "paraphrase": translate("Words", "Paraphrase in quotation marks"),
        "distorted": translate("Words", "Meaning distorted"),
        "misattributed": translate("Words", "Wrong speaker or passage"),
        "unverifiable": translate("Words", "Cannot verify"),
    }[of]


def short_verdict(of: str) -> str:
    """The verdict in a word or two, for buttons and the queue."""
    return {
        "faithful": translate("Words", "Faithful"),
        "condensed": translate("Words", "Condensed"),
        "unmarked-edit": translate("Words", "Unmarked edit"),
        "paraphrase": translate("Words", "Paraphrase"),
        "distorted": translate("Words", "Distorted"),
        "misattributed": translate("Words", "Misattributed"),
        "unverifiable": translate("Words", "Cannot verify"),
    }[of]
