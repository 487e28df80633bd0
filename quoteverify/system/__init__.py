"""System: files, places and cores of the machine that the program runs on, and the report of its own failures."""
