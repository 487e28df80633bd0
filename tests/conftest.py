"""What holds for every test."""

import os
import time

from hypothesis import settings

# Sheets say times by the clock of this computer; those kept for comparison were made in UTC.
os.environ["TZ"] = "UTC"
time.tzset()

# On a busy machine a single example may take any time; what must be quick is timed by tests of its own. The suite draws
# the same examples each time, so that its answer is that of the change; ``make explore`` draws new ones.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, print_blob=True)
settings.load_profile("steady")
