"""Outline: what a document shows of a sheet, element by element, before any format draws it."""
