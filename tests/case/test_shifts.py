"""Places carried over to a corrected text."""

from hypothesis import example, given
from hypothesis import strategies as st

from quoteverify.case.shifts import Shifts
from quoteverify.records.spans import Span

OLD = (
    "The officer spoke at the border on Monday.\n\n"
    "“Well, why are we standing still?” he said. He added: “This way, go.”\n\n"
    "“Close every meter of the border,” the president told his ministers later that day.\n"
)


def of(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def test_words_after_a_correction_are_found_where_they_stand_now() -> None:
    new = OLD.replace("on Monday", "on Monday evening").replace("This way, go", "Go this way")
    shifts = Shifts(OLD, new)
    for words in ("“Well, why are we standing still?”", "“Close every meter of the border,”"):
        place = shifts.exact(of(OLD, words))
        assert place is not None
        assert place.of(new) == words
    assert shifts.exact(of(OLD, "“This way, go.”")) is None


def test_corrected_words_keep_their_place_between_the_same_words() -> None:
    new = OLD.replace("This way, go", "Go this way, all of you")
    place = Shifts(OLD, new).between(of(OLD, "“This way, go.”"))
    assert place is not None
    assert place.of(new) == "“Go this way, all of you.”"


def test_a_moved_paragraph_is_found_by_its_words() -> None:
    first, second, third = OLD.split("\n\n")
    new = "\n\n".join((third.strip(), first, second + "\n"))
    shifts = Shifts(OLD, new)
    for words in ("“Well, why are we standing still?”", "“Close every meter of the border,”"):
        place = shifts.exact(of(OLD, words))
        assert place is not None
        assert place.of(new) == words


def test_a_word_that_is_gone_is_not_found_somewhere_else() -> None:
    new = "An officer said nothing at all. The border stays as it is.\n"
    shifts = Shifts(OLD, new)
    assert shifts.exact(of(OLD, "the border")) is None
    assert shifts.between(of(OLD, "the border")) is None


def test_of_two_places_with_the_same_words_neither_is_guessed() -> None:
    old = "First page.\n“We will never leave this border.”\nLast page.\n"
    line = "“We will never leave this border.”"
    new = f"Other words begin.\n{line} One.\n{line} Two.\nOther words end.\n"
    place = Shifts(old, new).exact(of(old, line))
    assert place is None or place.of(new) == line


def test_a_short_headline_keeps_its_place_when_what_follows_is_corrected() -> None:
    old = "Border shut\n\nNobody may pass, the officer said on Monday.\n"
    new = "Border shut\n\nWhoever has papers may pass, said the officer.\n"
    assert Shifts(old, new).exact(of(old, "shut")) == of(new, "shut")


def test_a_word_that_stands_once_keeps_its_place_in_a_short_line_that_was_corrected() -> None:
    old, new = "Border “shut” today", "The border is “shut” now"
    assert Shifts(old, new).exact(of(old, "“shut”")) == of(new, "“shut”")


def test_of_short_words_that_stand_twice_none_is_guessed() -> None:
    old, new = "He said “no” to them", "First “no” came, then “no” again"
    assert Shifts(old, new).exact(of(old, "“no”")) is None


WORDS = st.lists(st.sampled_from(["border", "go", "“we", "stand”", "never", "\n", "Minsk.", "а", "😀"]), max_size=40)


@given(old=WORDS, new=WORDS, start=st.integers(0, 120), length=st.integers(0, 60))
def test_what_moves_exactly_always_reads_the_same(old: list[str], new: list[str], start: int, length: int) -> None:
    before, after = " ".join(old), " ".join(new)
    span = Span(min(start, len(before)), min(start + length, len(before)))
    shifts = Shifts(before, after)
    place = shifts.exact(span)
    if place is not None:
        assert place.of(after) == span.of(before)
    between = shifts.between(span)
    if between is not None:
        assert 0 <= between.start < between.end <= len(after)


@given(text=WORDS, insert=WORDS, at=st.integers(0, 40))
@example(text=["border"] * 3, insert=["border"], at=1)
def test_one_insertion_moves_everything_behind_it(text: list[str], insert: list[str], at: int) -> None:
    """Whatever stands in a line of its own before or after is where it was, shifted."""
    lines = [f"Line {number}: {word}" for number, word in enumerate(text)]
    new_lines = [*lines[:at], *(f"New {number}: {word}" for number, word in enumerate(insert)), *lines[at:]]
    old, new = "\n".join(lines), "\n".join(new_lines)
    shifts = Shifts(old, new)
    for line in lines:
        span = of(old, line)
        place = shifts.exact(span)
        if place is not None:
            assert place.of(new) == span.of(old)
    if lines:
        assert shifts.exact(of(old, lines[0])) is not None


def test_a_long_text_is_compared_in_no_time() -> None:
    old = "\n".join(f"Paragraph {number} says that the border was crossed {number} times." for number in range(20_000))
    new = old.replace("Paragraph 9999 says", "Paragraph 9999 reports")
    shifts = Shifts(old, new)
    span = of(old, "crossed 19999 times")
    assert shifts.exact(span) == span.shift(len("reports") - len("says"))
