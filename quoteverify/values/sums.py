"""Sums: how number words add up, one word at a time."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from quoteverify.values.number_words import NumberRole, NumberWords

_HUNDRED = Fraction(100)
_THOUSAND = Fraction(1000)


@dataclass(frozen=True)
class Sum:
    """A number so far: finished thousands in ``total``, the group being built in ``current``.

    ``closed`` after an ordinal: nothing follows «двадцать пятый». ``role`` is that of the last word. ``bare`` while
    there are multipliers only, which count nothing exactly: «десятки тысяч».
    """

    words: NumberWords = field(repr=False)
    total: Fraction = Fraction(0)
    current: Fraction | None = None
    last_scale: Fraction | None = None
    parts: int = 0
    role: NumberRole = NumberRole.CARDINAL
    scale: Fraction = Fraction(1)
    closed: bool = False
    bare: bool = True

    @property
    def value(self) -> Fraction:
        return self.total + (self.current or 0)

    def extensions(self, phrase: str, joiner: bool) -> Iterator[tuple[NumberRole, "Sum"]]:
        """The ways a word can go on this number, likeliest first; parts and loose words only begin one."""
        if joiner and self.value < self.words.joiner_after and not self.words.units_first:
            return
        for reading in self.words.readings(phrase):
            if reading.role is NumberRole.PART:
                continue
            taken = self.take(reading.value, reading.role)
            if taken is not None:
                yield reading.role, taken

    def take(self, value: Fraction, role: NumberRole) -> "Sum | None":
        """This number with one more word; None when the word begins another number."""
        if self.closed:
            # Polish and Czech make ordinals of tens and units alike: «dwudziesty pierwszy».
            again = (
                role in (NumberRole.ORDINAL, NumberRole.LOOSE)
                and self.role is NumberRole.ORDINAL
                and 0 < value < self._step() == 10
            )
            return self._with(current=self.value - self.total + value, role=NumberRole.ORDINAL) if again else None
        if role is NumberRole.SCALE:
            return self._multiply(value)
        if self.parts == 0:
            return self._with(current=value, role=role)
        if value.denominator > 1:
            return None  # «un miliardo e mezzo»: half of a milliard, not half of one
        if role is NumberRole.MULTIPLE or (role is NumberRole.LOOSE and not 0 < value < 10):
            return None
        if role is NumberRole.ORDINAL and value >= _HUNDRED and self.current is not None and self._bare(value):
            return self._with(current=self.current * value, role=role)
        if self.current is None:
            small = self.last_scale is not None and 0 < value < self.last_scale
            return self._with(current=value, role=role) if small else None
        if self.role is NumberRole.LOOSE and not self.words.units_first:
            return None
        if 0 < value < self._step():
            return self._with(current=self.current + value, role=role)
        if self.words.units_first and 0 < self.current % 100 < 10 and value in range(20, 100, 10):
            return self._with(current=self.current + value, role=role)
        return None

    def _bare(self, value: Fraction) -> bool:
        return self.current is not None and 0 < self.current < value

    def _step(self) -> Fraction:
        """Below which a word still adds: 1 after five, 10 after twenty, 100 after two hundred."""
        current = self.current or Fraction(0)
        if self.words.vigesimal and current % 20 == 0 and current % 100 >= 20:
            return Fraction(20)
        if current and current % _THOUSAND == 0:
            return _THOUSAND
        for step in (_HUNDRED, Fraction(10)):
            if current % step == 0 and (current % 100 != 10 or self.words.ten_adds):
                return step
        return Fraction(0)

    def _multiply(self, value: Fraction) -> "Sum | None":
        if value < _THOUSAND:
            if self.current is None:
                begins = self.parts == 0 or self.last_scale is not None
                return self._with(current=value, role=NumberRole.SCALE, scale=self.scale) if begins else None
            if self.current > _THOUSAND and 0 < (units := self.current % _THOUSAND) < _HUNDRED:
                return self._with(current=self.current + units * (value - 1), role=NumberRole.SCALE)
            if not 0 < self.current < 100 or (self.role is NumberRole.LOOSE and self.current > 3):
                return None
            return self._with(current=self.current * value, role=NumberRole.SCALE)
        if self.last_scale is not None and value >= self.last_scale:
            return None
        group = self.current if self.current is not None else Fraction(1)
        return Sum(
            self.words,
            total=self.total + group * value,
            last_scale=value,
            parts=self.parts + 1,
            role=NumberRole.SCALE,
            scale=max(self.scale, value),
            bare=self.bare,
        )

    def _with(self, current: Fraction, role: NumberRole, scale: Fraction | None = None) -> "Sum":
        closed = role in (NumberRole.ORDINAL, NumberRole.MULTIPLE)
        return Sum(
            self.words,
            total=self.total,
            current=current,
            last_scale=self.last_scale,
            parts=self.parts + 1,
            role=role,
            scale=scale or self.scale,
            closed=closed,
            bare=self.bare and role is NumberRole.SCALE,
        )
