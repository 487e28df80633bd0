"""``python -m quoteverify.worker``: the worker process of the window."""

from quoteverify.worker.process import main

if __name__ == "__main__":
    main()
