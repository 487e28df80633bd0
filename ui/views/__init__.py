"""Views: the parts of the window, each with its delegate beside it."""
