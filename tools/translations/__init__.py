"""Translations: what the program says, collected from its sources, and the files of Qt Linguist that translate it.

``python -m tools.translations`` says how it is used; ``docs/translating.md`` is for translators.
"""
