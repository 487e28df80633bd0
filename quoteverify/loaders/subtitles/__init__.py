"""Subtitle formats: cues with times."""
