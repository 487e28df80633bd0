"""Trains the judge: the encoder over source and rendering that says whether, where and how a rendering differs.

``python -m tools.judge_training`` tells its commands. Everything that a run makes lies outside the tree.
"""
