"""Values: what a text says in figures, whichever way it is written. Numbers, dates, quantities, bounds."""
