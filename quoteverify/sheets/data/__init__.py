"""Data: the formats that spreadsheets, archives and other programs read."""
