"""Encoder: one multilingual network for three uses: a judge of a pair, vectors of sentences, and links between words.

Importing the package loads no library that computes; each use loads its own network when it is first asked.
"""
