"""The tiny tokenizer of the judge's training."""

from tests.tools.judge_training.conftest import cutter, one_thread, tokenizer_file

__all__ = ["cutter", "one_thread", "tokenizer_file"]
