"""``python -m quoteverify.batch``: one of the processes of a batch. It reads pairs and answers with results until the
pairs end, as they do when the process that sends them is gone."""

import logging
import os
import pickle
import sys
from contextlib import suppress

from quoteverify.batch.task import check_pair


def serve() -> None:
    """Speak over the standard streams; what libraries print goes to standard error instead."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    logging.basicConfig(level=logging.ERROR, stream=sys.stderr)
    requests = sys.stdin.buffer
    with suppress(EOFError, BrokenPipeError):
        settings = pickle.load(requests)  # noqa: S301 - from the process that started this one
        while True:
            result = check_pair(pickle.load(requests), settings)  # noqa: S301
            pickle.dump(result, answers)
            answers.flush()
    with suppress(OSError):
        answers.close()


if __name__ == "__main__":
    serve()
