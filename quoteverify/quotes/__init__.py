"""Quotes: what stands in quotation marks (or is quoted without them), where, and who is said to have said it."""

from quoteverify.quotes.finding import find_quotes
from quoteverify.quotes.joining import parts
from quoteverify.quotes.records import Kind, Quote, Quotes, StrayMark

__all__ = ["Kind", "Quote", "Quotes", "StrayMark", "find_quotes", "parts"]
