import pytest

from quoteverify.encoder.windows import LONGEST, windows


@pytest.mark.parametrize(("source", "rendering"), [(1, 1), (250, 250), (251, 250), (600, 40), (40, 3000), (5000, 4000)])
def test_every_piece_lies_in_a_window_that_fits(source: int, rendering: int) -> None:
    found = list(windows(source, rendering))
    assert all(one.source[1] - one.source[0] + one.rendering[1] - one.rendering[0] <= LONGEST for one in found)
    assert {place for one in found for place in range(*one.source)} == set(range(source))
    assert {place for one in found for place in range(*one.rendering)} == set(range(rendering))


def test_what_fits_is_judged_whole() -> None:
    assert len(list(windows(200, 300))) == 1
    assert len(list(windows(201, 300))) > 1


def test_neighbouring_windows_overlap() -> None:
    first, second, *_ = windows(800, 800)
    assert first.source[1] > second.source[0]
    assert first.rendering[1] > second.rendering[0]
