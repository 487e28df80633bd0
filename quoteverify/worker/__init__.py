"""Worker: the process that reads, checks and writes for the window, and what the two say to each other."""
