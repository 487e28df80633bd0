"""Alignment: which source sentences a rendering renders. Signals without a model; a person's link is never overwritten."""

from quoteverify.alignment.documents import align
from quoteverify.alignment.links import Link, Located, TooLong
from quoteverify.alignment.passage import locate

__all__ = ["Link", "Located", "TooLong", "align", "locate"]
