"""Batch: many pairs at once, on the cores of this computer or on a cluster. A killed run goes on where it was."""
