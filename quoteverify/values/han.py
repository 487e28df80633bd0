"""Han: Chinese, Japanese and Sino-Korean numerals, written without spaces and counted in ten thousands."""

import re

_DIGITS = {
    **{char: value for value, char in enumerate("〇一二三四五六七八九")},
    **{char: value for value, char in enumerate("영일이삼사오육칠팔구")},
    "零": 0, "两": 2, "兩": 2,
}  # fmt: skip
_UNITS = {"十": 10, "百": 100, "千": 1000, "십": 10, "백": 100, "천": 1000}
_MYRIADS = {
    "万": 10**4, "萬": 10**4, "만": 10**4, "亿": 10**8, "億": 10**8, "억": 10**8, "兆": 10**12, "조": 10**12,
}  # fmt: skip
MULTIPLIERS = frozenset({*_UNITS, *_MYRIADS})
_LONGEST = 24

# Korean numerals are common syllables: they count in runs that hold a unit, and behind digits («5만»).
_HAN = "〇零一二两兩三四五六七八九十百千万萬亿億兆"
_KOREAN = r"(?:[일이삼사오육칠팔구]?[십백천만억조])+[일이삼사오육칠팔구]?"
NUMBER = re.compile(
    rf"(?P<digits>\d+(?:[.,．，]\d+)*)?(?P<numerals>(?<=\d)[十百千万萬亿億兆십백천만억조]{{1,4}}|(?<!\d)[{_HAN}]{{1,{_LONGEST}}}"
    rf"|(?<![\d가-힣]){_KOREAN})?(?(digits)|(?(numerals)|(?!)))"
)


def value(numerals: str, multiplier: bool = False) -> int | None:
    """The value of a run of numerals, of at most 24 characters; ``multiplier`` for one that follows digits («10万»).

    A run without units is read digit by digit («二〇二〇» is 2020); None for a run that is no number.
    """
    if len(numerals) > _LONGEST:
        return None
    if not any(char in _UNITS or char in _MYRIADS for char in numerals):
        return int("".join(str(_DIGITS[char]) for char in numerals))
    total = section = 0
    digit: int | None = None
    for char in numerals:
        if char in _DIGITS:
            digit = _DIGITS[char]
        elif char in _UNITS:
            section += (1 if digit is None else digit) * _UNITS[char]
            digit = None
        else:
            section += digit or 0
            total += (section or 1) * _MYRIADS[char]
            section, digit = 0, None
    result = total + section + (digit or 0)
    return result if result or not multiplier else None
