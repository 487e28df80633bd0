"""Numbers: every number of a text with its value, in digits, in words, or both ("1,5 млн", "half a million").

The grammar of number words is the same for all languages here: units add to tens and hundreds, hundreds and
thousands multiply what stands before them; a language's own ways (units before tens, vigesimal counting, compounds)
are flags of its profile.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from quoteverify.records.spans import Span
from quoteverify.values import digits
from quoteverify.values.compounds import split_compound
from quoteverify.values.east_asian import east_asian
from quoteverify.values.number import Number, NumberKind
from quoteverify.values.number_words import NumberReading, NumberRole, NumberWords, number_words
from quoteverify.values.ranges import read_ranges
from quoteverify.values.roman import roman_value
from quoteverify.values.sums import Sum
from quoteverify.values.times import time_at
from quoteverify.values.tokens import Token, fold, tokens
from quoteverify.values.years import read_years

_KINDS = {
    NumberRole.ORDINAL: NumberKind.ORDINAL,
    NumberRole.MULTIPLE: NumberKind.MULTIPLE,
    NumberRole.PART: NumberKind.PART,
}
_CLOCK = re.compile(r"^\d{1,2}[.,]\d\d$")
_MONTH = re.compile(r"(?<=\d)([./-])(?:0?[1-9]|1[0-2])\1\d")
_PLAIN = re.compile(r"\d+")
_HYPHENS = "-‐‑"
_JOIN = re.compile(r"^[ \t\u00a0\u202f\-‐‑]{0,2}$")


@lru_cache(maxsize=512)
def find_numbers(text: str, language: str) -> tuple[Number, ...]:
    """All numbers of a text in order; none when the language's profile has no numbers. Linear in the text's length."""
    words = number_words(language)
    if words is None:
        return ()
    if words.han:
        return east_asian(text, words)
    return tuple(read_years(text, read_ranges(text, _Reader(text, words).read(), words.ranges), words.years))


class _Reader:
    def __init__(self, text: str, words: NumberWords) -> None:
        self.text = text
        self.words = words
        self.tokens = _pieces(text, words)

    def read(self) -> list[Number]:
        found: list[Number] = []
        at = 0
        while at < len(self.tokens):
            told, after = self._time(at)
            if told:
                found.extend(told)
                at = after
                continue
            if self._measured(at):
                at += 2
                continue
            number, after = self._number(at)
            if number:
                found.append(number)
            at = max(after, at + 1)
        return found

    def _measured(self, at: int) -> bool:
        """Whether two words together name a unit, though one of them alone is a number («por ciento»)."""
        return (
            self._joined(at, at + 1) and f"{self.tokens[at].folded} {self.tokens[at + 1].folded}" in self.words.measures
        )

    def _time(self, at: int) -> tuple[list[Number], int]:
        """A time of day in words as its hour and its minutes; no numbers where none begins."""
        time = time_at(self.tokens, at, self.words) if self.words.times else None
        if time is None or not all(self._joined(index, index + 1) for index in range(at, at + time.length - 1)):
            return [], at
        after = at + time.length
        before = self.tokens[at - 1].folded if at else ""
        opened = before in self.words.range_openers
        if before in self.words.time_openers:
            time = replace(time, sure=True)
        if not time.sure and (opened or self._measure(after) or self._scale_word(after)):
            return [], at
        span = Span(self.tokens[at].span.start, self.tokens[after - 1].span.end)
        own = () if time.sure else time.said
        half = (time.said[0] + Fraction(1, 2),) if time.minute == 30 and not time.sure else ()
        told = [Number(span, time.hour, (*time.hours[1:], *own, *half), certain=time.sure or bool(time.said))]
        if time.minute is not None:
            counted = len(time.said) > 1
            told.append(Number(span, time.minute, own if counted else (), certain=time.sure or counted))
        return told, after

    def _gap(self, left: int, right: int) -> str:
        return self.text[self.tokens[left].span.end : self.tokens[right].span.start]

    def _joined(self, left: int, right: int) -> bool:
        return right < len(self.tokens) and bool(_JOIN.match(self._gap(left, right)))

    def _phrase(self, at: int) -> Iterator[tuple[str, int]]:
        """The phrases that begin at a token, longest first, each with the index after it."""
        for length in range(self.words.longest, 0, -1):
            if at + length > len(self.tokens):
                continue
            if all(self._joined(index, index + 1) for index in range(at, at + length - 1)):
                yield " ".join(token.folded for token in self.tokens[at : at + length]), at + length

    def _number(self, at: int) -> tuple[Number | None, int]:
        token = self.tokens[at]
        if token.is_digits:
            return self._from_digits(at)
        part = self._half_of(at) or self._added(at) or self._share(at)
        if part:
            return part
        summed, after, only_loose = self._sum(at)
        if summed is None:
            return self._single(at)
        if self._before_article(at) and summed.bare:
            only_loose = False
        number = Number(
            Span(token.span.start, self.tokens[after - 1].span.end),
            summed.value,
            kind=_KINDS.get(summed.role, NumberKind.CARDINAL),
            certain=not only_loose,
            scale=summed.scale,
        )
        return self._more(number, after)

    def _before_article(self, at: int) -> bool:
        return at > 0 and self.tokens[at - 1].folded in self.words.articles and self._joined(at - 1, at)

    def _sum(self, at: int) -> tuple[Sum | None, int, bool]:
        """Adds up number words from ``at``; the sum, the index after it, and whether it is a loose word alone."""
        total, after, loose = Sum(self.words), at, False
        while True:
            step = self._step(total, after)
            if step is None:
                break
            total, after, role = step
            loose = role is NumberRole.LOOSE
        if after == at:
            return None, at, False
        return total, after, (loose and total.parts == 1) or total.bare

    def _step(self, total: Sum, at: int) -> tuple[Sum, int, NumberRole] | None:
        if at >= len(self.tokens) or (total.parts and not self._joined(at - 1, at)):
            return None
        begin = at
        joiner = total.parts and self.tokens[at].folded in self.words.joiners
        if joiner:
            begin = at + 1
            if begin >= len(self.tokens) or not self._joined(at, begin):
                return None
        if self.tokens[begin].is_digits:
            return None
        for phrase, after in self._phrase(begin):
            attached = self.words.attached
            extended = self._extended(total, phrase, bool(joiner), after == begin + 1)
            if extended is None and attached and total.parts and phrase.startswith(attached):
                extended = self._extended(total, phrase.removeprefix(attached), True, after == begin + 1)
            if extended:
                return extended[0], after, extended[1]
        return None

    def _extended(self, total: Sum, word: str, joined: bool, single: bool) -> tuple[Sum, NumberRole] | None:
        for role, added in total.extensions(word, joined):
            return added, role
        if self.words.compound and single:
            compound = split_compound(word, self.words)
            added_compound = total.take(compound, NumberRole.CARDINAL) if compound is not None else None
            if added_compound is not None:
                return added_compound, NumberRole.CARDINAL
        return None

    def _single(self, at: int) -> tuple[Number | None, int]:
        """A word that is no number by itself: a part ("third"), a Roman numeral, a compound («двухлетний»)."""
        token = self.tokens[at]
        half = self._half_phrase(at + 1) if token.folded in self.words.measures else None
        if half:
            return Number(Span(token.span.start, self.tokens[half - 1].span.end), Fraction(3, 2)), half
        parts = [r for r in self.words.readings(token.folded) if r.role is NumberRole.PART]
        if parts:
            return Number(token.span, 1 / parts[0].value, kind=NumberKind.PART, certain=False), at + 1
        roman = roman_value(token.text)
        if roman is not None:
            return Number(token.span, Fraction(roman), kind=NumberKind.ORDINAL, certain=False), at + 1
        for prefix, value in self.words.prefixes:
            if token.folded.startswith(prefix) and len(token.folded) >= len(prefix) + 3:
                return Number(token.span, value, certain=False), at + 1
        return None, at + 1

    def _share(self, at: int) -> tuple[Number, int] | None:
        """A share where the article and what follows tell it from an ordinal: "a third of the houses"."""
        of = at + 1 < len(self.tokens) and self.tokens[at + 1].folded in self.words.share_of
        if not of or not self._joined(at, at + 1) or not self._before_article(at):
            return None
        for reading in self.words.readings(self.tokens[at].folded):
            if reading.role is NumberRole.PART:
                return Number(self.tokens[at].span, 1 / reading.value, kind=NumberKind.PART, certain=False), at + 1
        return None

    def _half_of(self, at: int) -> tuple[Number, int] | None:
        """«Half a million», «половина миллиона»: certain only before a multiplier."""
        for phrase in self.words.half_of:
            length = phrase.count(" ") + 1
            if " ".join(token.folded for token in self.tokens[at : at + length]) != phrase:
                continue
            after = at + length
            for reading in self.words.readings(self.tokens[after].folded if after < len(self.tokens) else ""):
                if reading.role is NumberRole.SCALE and self._joined(after - 1, after):
                    span = Span(self.tokens[at].span.start, self.tokens[after].span.end)
                    return Number(span, reading.value / 2, scale=reading.value), after + 1
        return None

    def _added(self, at: int) -> tuple[Number, int] | None:
        """«साढ़े तीन लाख»: a fraction before the number whose multiplier it is of."""
        fraction = self.words.added.get(self.tokens[at].folded)
        if fraction is None or at + 1 >= len(self.tokens) or not self._joined(at, at + 1):
            return None
        number, after = self._number(at + 1)
        if number is None:
            return None
        span = Span(self.tokens[at].span.start, number.span.end)
        scales = [r.value for r in self.words.readings(self.tokens[after - 1].folded) if r.role is NumberRole.SCALE]
        unit = max(scales, default=number.scale)
        return replace(number, span=span, value=number.value + fraction * unit, others=(), certain=True), after

    def _from_digits(self, at: int) -> tuple[Number | None, int]:
        token = self.tokens[at]
        values = digits.readings(token.text, self.words.decimal)
        if not values:
            return None, at + 1
        number = Number(token.span, values[0], values[1:], in_digits=True, certain=self._counts(at))
        after = at + 1
        suffixed = self._suffix(number, after)
        if suffixed:
            return suffixed, after + 1
        if self._fraction_sign(token):
            return replace(number, certain=False), after
        return self._more(number, after)

    def _counts(self, at: int) -> bool:
        """False for digits set against letters (COVID-19, F-16, G7), full hours' minutes, and a date's month."""
        token = self.tokens[at]
        before = self.text[max(token.span.start - 2, 0) : token.span.start]
        name = bool(before) and (before[-1].isalpha() or (before[-1] in _HYPHENS and before[:1].isalpha()))
        month = _MONTH.match(self.text, max(token.span.start - 1, 0))
        return not name and not month and not (token.text == "00" and before[-1:] in {":", "."})

    def _fraction_sign(self, token: Token) -> bool:
        around = self.text[max(token.span.start - 1, 0) : token.span.start], self.text[token.span.end :][:1]
        return "/" in around

    def _suffix(self, number: Number, at: int) -> Number | None:
        """«5-й», «90-х», 5th, 1980s, $5m: an ending or a letter set against the digits."""
        if at >= len(self.tokens) or self._gap(at - 1, at) not in {"", "-", "‑", "'", "’"}:
            return None
        ending = self.tokens[at].folded
        span = Span(number.span.start, self.tokens[at].span.end)
        if ending in self.words.decades and number.value % 10 == 0:
            return replace(number, span=span, kind=NumberKind.DECADE)
        if ending in self.words.suffixes:
            return replace(number, span=span, kind=NumberKind.ORDINAL)
        if ending in self.words.letters and self._gap(at - 1, at) == "":
            value = number.value * self.words.letters[ending]
            return replace(number, span=span, value=value, others=number.values(), scale=self.words.letters[ending])
        return None

    def _more(self, number: Number, after: int) -> tuple[Number, int]:
        """What may follow a number: halves, a multiplier, smaller thousands, the denominator of a fraction."""
        number, after = self._half_more(number, after)
        number, after = self._multiplied(number, after)
        number, after = self._half_scale(number, after)
        number, after = self._half_measure(number, after)
        number, after = self._parts(number, after)
        if self._afternoon(after) and number.value <= 12:
            number = replace(number, others=(*number.others, number.value % 12 + 12))
        return number, after

    def _half_more(self, number: Number, after: int) -> tuple[Number, int]:
        end = self._half_phrase(after) if number.scale < 1000 else None
        if end is None:
            return number, after
        span = Span(number.span.start, self.tokens[end - 1].span.end)
        return replace(number, span=span, value=number.value + Fraction(1, 2), certain=True), end

    def _half_scale(self, number: Number, after: int) -> tuple[Number, int]:
        """«Tres millones y medio», "a million and a half": half of the multiplier more."""
        end = self._half_phrase(after) if number.scale > 1 and number.value % number.scale == 0 else None
        if end is None:
            return number, after
        span = Span(number.span.start, self.tokens[end - 1].span.end)
        return replace(number, span=span, value=number.value + number.scale / 2, certain=True), end

    def _half_measure(self, number: Number, after: int) -> tuple[Number, int]:
        """«Два часа с половиной», "two years and a half": the half stands behind what is counted."""
        counts = number.scale == 1 and number.value.denominator == 1 and number.kind is NumberKind.CARDINAL
        end = self._half_phrase(after + 1) if counts and self._measure(after) else None
        if end is None:
            return number, after
        span = Span(number.span.start, self.tokens[end - 1].span.end)
        return replace(number, span=span, value=number.value + Fraction(1, 2), others=(), certain=True), end

    def _scale_word(self, at: int) -> bool:
        readings = self.words.readings(self.tokens[at].folded) if at < len(self.tokens) else ()
        return any(reading.role is NumberRole.SCALE for reading in readings)

    def _measure(self, at: int) -> bool:
        return at > 0 and self._joined(at - 1, at) and self.tokens[at].folded in self.words.measures

    def _half_phrase(self, at: int) -> int | None:
        """The index after "and a half" at a token; None where it does not stand there."""
        for phrase in self.words.halves:
            length = phrase.count(" ") + 1
            here = self.tokens[at : at + length]
            if len(here) == length and self._joined(at - 1, at) and " ".join(t.folded for t in here) == phrase:
                return at + length
        return None

    def _multiplied(self, number: Number, after: int) -> tuple[Number, int]:
        while self._joined(after - 1, after) and not self.tokens[after].is_digits:
            scales = [r for r in self.words.readings(self.tokens[after].folded) if self._scales(r, after)]
            if not scales or (number.scale > 1 and scales[0].value <= number.scale):
                break
            factor = scales[0].value
            number = replace(
                number,
                span=Span(number.span.start, self.tokens[after].span.end),
                value=number.value * factor,
                others=tuple(value * factor for value in number.others),
                scale=max(number.scale, factor),
                certain=number.certain or number.value < 10,
            )
            after += 1
        return self._smaller(number, after)

    def _scales(self, reading: NumberReading, at: int) -> bool:
        thousandth = reading.role is NumberRole.ORDINAL and reading.value >= 1000
        return reading.role is NumberRole.SCALE or (thousandth and self._gap(at - 1, at) in _HYPHENS)

    def _smaller(self, number: Number, after: int) -> tuple[Number, int]:
        """«2 тысячи 500», "2 million 300 thousand": a smaller number after a multiplier is added."""
        if number.scale < 1000 or not self._joined(after - 1, after) or "-" in self._gap(after - 1, after):
            return number, after
        rest, end = self._number(after) if self.tokens[after].is_digits else (None, after)
        if rest is None or rest.ambiguous or rest.value >= number.scale or rest.kind is not NumberKind.CARDINAL:
            return number, after
        return replace(number, span=Span(number.span.start, rest.span.end), value=number.value + rest.value), end

    def _parts(self, number: Number, after: int) -> tuple[Number, int]:
        """«Две трети», "three quarters", "two-fifths"."""
        if not self._joined(after - 1, after) or number.value > 100 or number.kind is not NumberKind.CARDINAL:
            return number, after
        for reading in self.words.readings(self.tokens[after].folded):
            counted = number.certain or number.value == 1
            if reading.role is NumberRole.PART and counted and number.value < reading.value:
                span = Span(number.span.start, self.tokens[after].span.end)
                value = number.value / reading.value
                return replace(
                    number, span=span, value=value, kind=NumberKind.PART, certain=number.value > 1
                ), after + 1
        return number, after

    def _afternoon(self, after: int) -> bool:
        following = " ".join(token.folded for token in self.tokens[after : after + 3])
        rest = fold(self.text[self.tokens[after - 1].span.end :][:12]).lstrip()
        return any(rest.startswith(mark) or f" {mark} " in f" {following} " for mark in self.words.noon)


def _pieces(text: str, words: NumberWords) -> list[Token]:
    """Tokens with runs of digits cut into the numbers they hold; "4.40 am" is cut like 4:40."""
    result: list[Token] = []
    for token in tokens(text):
        if not token.is_digits:
            result.append(token)
            continue
        following = fold(text[token.span.end : token.span.end + 12]).lstrip()
        clock = _CLOCK.match(token.text) and following.startswith(words.clock)
        places = [match.span() for match in _PLAIN.finditer(token.text)] if clock else digits.pieces(token.text)
        for start, end in places:
            span = Span(token.span.start + start, token.span.start + end)
            result.append(Token(span, token.text[start:end], token.text[start:end], True))
    return result
