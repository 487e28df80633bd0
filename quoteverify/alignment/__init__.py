"""Alignment: which source sentences a rendering renders, judged by signals that need no translation model."""

from typing import TYPE_CHECKING

from quoteverify.system.lazily import lazily

if TYPE_CHECKING:
    from quoteverify.alignment.answers import is_answer
    from quoteverify.alignment.documents import align
    from quoteverify.alignment.links import MOST_ALIGNED, UNSURE, Link, Located, NothingToAlign, TooLong, require_short
    from quoteverify.alignment.passage import locate, ranked
    from quoteverify.alignment.space import comparable
else:
    __getattr__ = lazily(
        __name__,
        {
            "answers": ("is_answer",),
            "documents": ("align",),
            "links": ("MOST_ALIGNED", "UNSURE", "Link", "Located", "NothingToAlign", "TooLong", "require_short"),
            "passage": ("locate", "ranked"),
            "space": ("comparable",),
        },
    )

__all__ = [
    "MOST_ALIGNED",
    "UNSURE",
    "Link",
    "Located",
    "NothingToAlign",
    "TooLong",
    "align",
    "comparable",
    "is_answer",
    "locate",
    "ranked",
    "require_short",
]
