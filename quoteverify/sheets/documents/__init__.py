"""Documents: the formats that people read and print."""
