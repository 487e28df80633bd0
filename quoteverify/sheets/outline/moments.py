"""Moments: the times of a case as a reader's own clock has them."""

from datetime import datetime, timedelta

from quoteverify.localisation.words import word


def local_moment(at: str) -> str:
    """A time in ISO 8601, by this computer's clock and with its distance from UTC: "5 January 2026, 08:07 (UTC+2)".

    A text that is no time stays as it is.
    """
    try:
        then = datetime.fromisoformat(at)
        then = then if then.tzinfo is None else then.astimezone()
    except (ValueError, OverflowError, OSError):
        return at
    return f"{_day(then)}, {then:%H:%M}{_zone(then)}"


def _day(then: datetime) -> str:
    """A day as a date has it in the language that is being spoken."""
    day, year = then.day, then.year
    return (
        word("{day} January {year}", day=day, year=year),
        word("{day} February {year}", day=day, year=year),
        word("{day} March {year}", day=day, year=year),
        word("{day} April {year}", day=day, year=year),
        word("{day} May {year}", day=day, year=year),
        word("{day} June {year}", day=day, year=year),
        word("{day} July {year}", day=day, year=year),
        word("{day} August {year}", day=day, year=year),
        word("{day} September {year}", day=day, year=year),
        word("{day} October {year}", day=day, year=year),
        word("{day} November {year}", day=day, year=year),
        word("{day} December {year}", day=day, year=year),
    )[then.month - 1]


def _zone(then: datetime) -> str:
    away = then.utcoffset()
    if away is None:
        return ""
    if not away:
        return " (UTC)"
    hours, minutes = divmod(abs(away) // timedelta(minutes=1), 60)
    return f" (UTC{'-' if away < timedelta() else '+'}{hours}{f':{minutes:02}' if minutes else ''})"
