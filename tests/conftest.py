"""What holds for every test."""

from hypothesis import settings

# On a busy machine a single example may take any time; what must be quick is timed by tests of its own.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
