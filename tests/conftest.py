"""What holds for every test."""

import os
import time

from hypothesis import settings

# Sheets say times by the clock of this computer; those kept for comparison were made in UTC.
os.environ["TZ"] = "UTC"
time.tzset()

# On a busy machine a single example may take any time; what must be quick is timed by tests of its own.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
