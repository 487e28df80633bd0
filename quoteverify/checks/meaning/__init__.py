"""Checks of what is said: denied, asked, ordered, doubted, by whom, when and how strongly (items 8 to 17)."""
