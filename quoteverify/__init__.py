"""QuoteVerify: does this English quote say what the speaker said?

The modules are listed in the way of the data::

    document → loaders → segments → quotes → alignment → evidence → checks (findings) → review → case → sheets

Nothing in this package imports Qt.
"""

__version__ = "0.1.0"
