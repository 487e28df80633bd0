"""Worker: the process that works for the window (reads, checks, writes), and what the two say to each other."""
