"""Escaping: text that stays text in Markdown."""

import re

# Everything that could become markup, a link, a mention or a reference in a common dialect is escaped.
SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~&@:$^=\"'/])")


def escaped(text: str) -> str:
    """``text`` on one line, with every character that could become markup escaped."""
    return SPECIAL.sub(r"\\\1", " ".join(text.split()))


def escaped_run(text: str) -> str:
    """Like :func:`escaped`, keeping a space at either end, which a run in the middle of a line needs."""
    left = " " if text[:1].isspace() else ""
    right = " " if text[-1:].isspace() and text.strip() else ""
    return f"{left}{escaped(text)}{right}"
