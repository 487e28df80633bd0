"""East Asian: digits with multipliers («3万5千»), numerals («三百»), native Korean counting, halves and eras."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from quoteverify.records.spans import Span
from quoteverify.values import digits, han
from quoteverify.values.east_asian_times import with_times
from quoteverify.values.number import Number, NumberKind
from quoteverify.values.number_words import NumberWords

_MYRIAD = 10_000
_CENTURY = re.compile(r"\s?(?:世纪|世紀|세기)(?:的|の|의)?\s?")
_DECADE = re.compile(r"\s?(?:年代|년대)")
_MONTH = re.compile(r"\s?[月월]")
_HALF_HOUR = re.compile(r"\s?[点點時时시]\s?[半반]")
_HALF = re.compile(r"\s?(?:个|個|か|ヶ)?[^\W\d]{1,2}\s?[半반](?!島|岛|数|數|分|導|导|期|径|徑|도)")
_NATIVE_TENS = {"열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70,
                "여든": 80, "아흔": 90}  # fmt: skip
_NATIVE_ONES = {"하나": 1, "한": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "넷": 4, "네": 4, "다섯": 5, "여섯": 6,
                "일곱": 7, "여덟": 8, "아홉": 9}  # fmt: skip
_NATIVE = re.compile(
    rf"(?<![가-힣])(?P<tens>{'|'.join(_NATIVE_TENS)})?(?P<ones>{'|'.join(_NATIVE_ONES)})?(?P<rest>\s?(?=[가-힣])|(?![가-힣]))"
)


def east_asian(text: str, words: NumberWords) -> tuple[Number, ...]:
    """The numbers of a text in a script that writes them without spaces, in order."""
    found = [*_merged(_read(text, words)), *_native(text, words)]
    halved = sorted((half for number in found for half in _halves(text, number)), key=lambda half: half.span)
    return with_times(text, list(_decades(text, halved)))


def _decades(text: str, numbers: Sequence[Number]) -> Iterator[Number]:
    """«二十世纪八十年代» is the 1980s."""
    held: Number | None = None
    for number in numbers:
        if held is not None:
            between = _CENTURY.fullmatch(text, held.span.end, number.span.start)
            if between and _DECADE.match(text, number.span.end) and number.value % 10 == 0 and number.value < 100:
                value = (held.value - 1) * 100 + number.value
                span = Span(held.span.start, number.span.end)
                held = replace(number, span=span, value=value, kind=NumberKind.DECADE, certain=True)
                continue
            yield held
        held = number
    if held is not None:
        yield held


def _read(text: str, words: NumberWords) -> Iterator[Number]:
    """A numeral of one character may be part of any word, so it is not certain; nor is the number of a month."""
    for match in han.NUMBER.finditer(text):
        values = digits.readings(match["digits"], words.decimal) if match["digits"] else (Fraction(1),)
        factor = han.value(match["numerals"], bool(match["digits"])) if match["numerals"] else 1
        if not values or factor is None:
            continue
        counted = bool(match["digits"]) or (len(match["numerals"]) > 1 and factor > 10)
        number = Number(
            Span(*match.span()),
            values[0] * factor,
            tuple(value * factor for value in values[1:]),
            certain=counted and not _MONTH.match(text, match.end()),
            scale=Fraction(factor) if match["digits"] else Fraction(_scale(match["numerals"])),
            in_digits=bool(match["digits"]),
        )
        yield _of_era(text, number, words)


def _scale(numerals: str) -> int:
    """The multiplier that ends a run of numerals («三万»), 1 where none does."""
    return han.value(numerals[-1], multiplier=True) or 1 if numerals[-1] in han.MULTIPLIERS else 1


def _of_era(text: str, number: Number, words: NumberWords) -> Number:
    """«令和4年» is 2022; the number of the year may stand as well."""
    before = text[max(number.span.start - 4, 0) : number.span.start].rstrip()
    year = next((year for name, year in words.eras if before.endswith(name)), None)
    return number if year is None else replace(number, value=number.value + year, others=(number.value,))


def _merged(found: Iterator[Number]) -> list[Number]:
    """«1億2000万», «3만 5천»: neighbours in falling multipliers are one number, in Korean with a space between."""
    result: list[Number] = []
    for number in found:
        last = result[-1] if result else None
        gap = number.span.start - last.span.end if last else 0
        spaced = gap == 1 and last is not None and last.scale >= _MYRIAD and number.value >= 1000
        if last and (gap == 0 or spaced) and last.scale > max(number.scale, number.value):
            span = Span(last.span.start, number.span.end)
            result[-1] = replace(last, span=span, value=last.value + number.value, scale=number.scale, certain=True)
        else:
            result.append(number)
    return result


def _native(text: str, words: NumberWords) -> Iterator[Number]:
    """«스물세 명»: native Korean numerals count only before one of the language's counters."""
    for match in _NATIVE.finditer(text) if words.counted else ():
        value = _NATIVE_TENS.get(match["tens"] or "", 0) + _NATIVE_ONES.get(match["ones"] or "", 0)
        if value and text.startswith(words.counted, match.end()):
            yield Number(
                Span(match.start(), match.end("ones" if match["ones"] else "tens")), Fraction(value), certain=value > 2
            )


def _halves(text: str, number: Number) -> Iterator[Number]:
    """«七点半» is half past seven, «两年半» two and a half years."""
    time = _HALF_HOUR.match(text, number.span.end)
    if time and number.value <= 24:
        hour = number.value
        span = Span(number.span.start, time.end())
        yield replace(number, span=span, others=(*number.others, hour % 12 + 12, hour % 12))
        yield Number(span, Fraction(30), certain=True)
        return
    half = _HALF.match(text, number.span.end)
    if half and number.value < 100 and number.value.denominator == 1:
        more = number.value + Fraction(1, 2)
        yield replace(number, value=more, others=(*number.others, number.value))
        return
    yield number
