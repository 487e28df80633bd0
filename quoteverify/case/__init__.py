"""Case: the file that keeps a check and everything that people decided, and what happens when its texts change."""
