"""Documents aligned: passes in reading order, then what was moved, then what has no counterpart."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from quoteverify.alignment.anchors import anchors, joint
from quoteverify.alignment.clock import times
from quoteverify.alignment.groups import length_factor, with_time
from quoteverify.alignment.links import MOST_ALIGNED, Link, require_short
from quoteverify.alignment.passes import Bead, align_once
from quoteverify.alignment.space import View, views
from quoteverify.records.segment import Segment
from quoteverify.records.translation import Cancelled, never

MOVED = 3
"""The first pass takes what stands in order; as many more take what was moved past what is already linked."""
MOVED_MORE = 1.25
"""How much clearer a link out of order must be than one in order."""
LIKE_LENGTH = 0.7
"""How like in length two sentences must be to be linked for their place alone."""
UNRELATED = 0.15
"""Share of the shorter side that must find a counterpart; below, the documents have nothing to do with each other."""


def align(source: Sequence[Segment], rendering: Sequence[Segment], cancelled: Cancelled = never) -> tuple[Link, ...]:
    """Align two documents sentence by sentence, many to many; every index of both sides stands in exactly one link.

    Links come in the order of the rendering; those without a rendering follow their source neighbour. ``score`` is
    0 for a sentence without counterpart. Two texts in one language align likewise; unrelated texts, or an empty
    side, give links with one side empty. Raises TooLong beyond 50,000 sentences a side, Stopped when cancelled.
    """
    for side in (source, rendering):
        require_short(len(side), most=MOST_ALIGNED)
    if not source or not rendering:
        return _complete([], len(source), len(rendering))
    pair = views(
        [segment.text for segment in source],
        main_language(source),
        [segment.text for segment in rendering],
        main_language(rendering),
        cancelled,
    )
    return _complete(_all_passes(pair, source, rendering, cancelled), len(source), len(rendering))


def main_language(segments: Sequence[Segment]) -> str:
    """The language most segments are in; "und" when there are none."""
    counted = Counter(segment.language for segment in segments).most_common(1)
    return counted[0][0] if counted else "und"


def _all_passes(
    pair: Sequence[View], source: Sequence[Segment], rendering: Sequence[Segment], cancelled: Cancelled
) -> list[Link]:
    threshold = threshold_for(pair)
    lengths = [np.array([len(segment.text) for segment in side], dtype=np.float64) for side in (source, rendering)]
    found = anchors(pair, threshold, cancelled)
    clock = times(source, rendering, [(i, j) for i, j, _ in found])
    bar = with_time(threshold) if clock else threshold
    beads = align_once(pair, found, lengths[0], lengths[1], bar, cancelled, times=clock)
    links = [_link(bead, range(len(source)), range(len(rendering)), bar) for bead in beads]
    links.extend(_between(links, pair, lengths, threshold))
    for _ in range(MOVED):
        left, right = _left(links, 0, len(source)), _left(links, 1, len(rendering))
        views_left = [View(view.source[left], view.rendering[right], view.share) for view in pair]
        bar = threshold * MOVED_MORE
        found = anchors(views_left, bar, cancelled) if left and right else []
        breaks = _breaks(left), _breaks(right)
        beads = align_once(views_left, found, lengths[0][left], lengths[1][right], bar, cancelled, breaks)
        if not beads:
            break
        links.extend(_link(bead, left, right, bar) for bead in beads)
    # A few chance likenesses between unrelated documents are no alignment.
    return links if len(links) >= UNRELATED * min(len(source), len(rendering)) else []


def _left(links: Sequence[Link], side: int, size: int) -> list[int]:
    """The indices of a side (0 the source, 1 the rendering) that stand in no link."""
    taken = {index for link in links for index in (link.source, link.rendering)[side]}
    return [index for index in range(size) if index not in taken]


def _between(
    links: Sequence[Link], pair: Sequence[View], lengths: Sequence[NDArray[np.float64]], bar: float
) -> list[Link]:
    """A single sentence left on each side between two neighbouring links: linked, with the low score it has."""
    found = []
    for before, after in pairwise(links):
        i, j = before.source[-1] + 1, before.rendering[-1] + 1
        if after.source[0] != i + 1 or after.rendering[0] != j + 1:
            continue
        views_here = [View(view.source[i : i + 1], view.rendering[j : j + 1], view.share) for view in pair]
        left, right = joint(views_here)
        factor = length_factor(lengths[0][i], lengths[1][j : j + 1])[0]
        similarity = float(left[0] @ right[0]) * float(factor)
        if factor >= LIKE_LENGTH and similarity > 0.0:
            found.append(Link((i,), (j,), confidence(similarity, bar)))
    return found


def _breaks(indices: Sequence[int]) -> frozenset[int]:
    """Positions whose index does not follow the one before."""
    return frozenset(k for k in range(1, len(indices)) if indices[k] != indices[k - 1] + 1)


def threshold_for(pair: Sequence[View]) -> float:
    """The similarity above which sentences are taken as counterparts: it is lower where only words can be compared."""
    meaning = pair[0].share if len(pair) > 1 else 0.0
    return 0.06 + 0.33 * meaning**2


def _link(bead: Bead, left: Sequence[int], right: Sequence[int], bar: float) -> Link:
    return Link(
        tuple(left[bead.source : bead.source + bead.sources]),
        tuple(right[bead.rendering : bead.rendering + bead.renderings]),
        confidence(bead.similarity, bar),
    )


def confidence(similarity: float, threshold: float) -> float:
    """A similarity as a score 0 to 1: a half at the threshold; UNSURE lies at 1.7 times that."""
    return float(1.0 / (1.0 + np.exp(-2.0 * (similarity - threshold) / threshold)))


def _complete(links: Sequence[Link], sources: int, renderings: int) -> tuple[Link, ...]:
    """All links in the order of the rendering, with those that have no counterpart in their places."""
    taken_source = {i for link in links for i in link.source}
    taken_rendering = {j for link in links for j in link.rendering}
    after: dict[int, list[Link]] = {}
    ends = {link.source[-1]: link for link in links}
    heads: list[Link] = []
    holder: Link | None = None
    for i in range(sources):
        if i in taken_source:
            holder = ends.get(i, holder)
        elif holder is None:
            heads.append(Link((i,), (), 0.0))
        else:
            after.setdefault(holder.rendering[0], []).append(Link((i,), (), 0.0))
    lone = [Link((), (j,), 0.0) for j in range(renderings) if j not in taken_rendering]
    ordered = heads
    for link in sorted([*links, *lone], key=lambda link: link.rendering[0]):
        ordered.append(link)
        ordered.extend(after.get(link.rendering[0], []))
    return tuple(ordered)
