"""Values: what a text says in numbers, however they are written. Numbers, dates, quantities, bounds."""
