"""Moments: the times of a case as a reader's own clock has them."""

from datetime import datetime, timedelta

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def local_moment(at: str) -> str:
    """A time in ISO 8601, by this computer's clock and with its distance from UTC: "5 January 2026, 08:07 (UTC+2)".

    A text that is no time stays as it is.
    """
    try:
        then = datetime.fromisoformat(at)
        then = then if then.tzinfo is None else then.astimezone()
    except (ValueError, OverflowError, OSError):
        return at
    day = f"{then.day} {_MONTHS[then.month - 1]} {then.year}"
    return f"{day}, {then:%H:%M}{_zone(then)}"


def _zone(then: datetime) -> str:
    away = then.utcoffset()
    if away is None:
        return ""
    if not away:
        return " (UTC)"
    hours, minutes = divmod(abs(away) // timedelta(minutes=1), 60)
    return f" (UTC{'-' if away < timedelta() else '+'}{hours}{f':{minutes:02}' if minutes else ''})"
