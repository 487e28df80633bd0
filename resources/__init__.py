"""Data that ships with the program: languages, profiles, templates, models, samples."""
