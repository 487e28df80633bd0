"""Checks of what was left out, added, repeated, moved or joined (items 18 to 22)."""
