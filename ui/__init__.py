"""The desktop window. May import quoteverify; never the reverse."""
