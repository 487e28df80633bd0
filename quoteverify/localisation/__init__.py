"""Localisation: the words of the program in the languages of ``resources/i18n``, without Qt.

The core speaks English and keeps English: findings, reasons and errors are English sentences in every case, on the wire
and in JSON. Where a person reads them, ``sentences`` puts a finished English sentence into another language, and
``words`` gives the words of a sheet. The window reads the same catalogues. ``tools/translations`` collects what there
is to translate.
"""

ENGLISH = "en"
"""The tag of the language that the program is written in."""
