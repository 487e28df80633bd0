"""Where examples come from, a module a source; each turns what it is given into ``examples.Group``."""
