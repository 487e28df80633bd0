"""The true worker without a translation model: it is quick to start, and every other stage is real."""

import sys

from quoteverify.engines import Engines, open_engines
from quoteverify.worker import wire
from quoteverify.worker.process import Worker


class PlainWorker(Worker):
    def _opened(self, request: wire.CheckRequest) -> Engines:
        return open_engines([], use_model=False)


if __name__ == "__main__":
    PlainWorker(sys.stdin.buffer, sys.stdout.buffer).run()
