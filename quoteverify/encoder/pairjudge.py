"""The judge as a job asks for it: opened at the first pair, and saying why where it cannot be."""

from collections.abc import Sequence

from quoteverify.encoder.errors import EncoderUnusable
from quoteverify.encoder.preparation import Say, silent
from quoteverify.records.findings import NotChecked
from quoteverify.records.opinion import JUDGE, Opinion
from quoteverify.records.translation import Cancelled, never


class PairJudge:
    """Judges pairs of texts; nothing is loaded before the first. ``say`` is told what takes long."""

    def __init__(self, say: Say = silent) -> None:
        self._say = say

    def __call__(self, pairs: Sequence[tuple[str, str]], cancelled: Cancelled = never) -> list[Opinion | NotChecked]:
        """What the judge says of each (source, rendering), or why it cannot. Raises Stopped."""
        from quoteverify.encoder.opening import open_judge

        if not pairs:
            return []
        try:
            judge = open_judge(self._say)
        except EncoderUnusable as error:
            return [NotChecked(JUDGE, f"the judge cannot be used: {error.why}")] * len(pairs)
        return judge(pairs, cancelled)
