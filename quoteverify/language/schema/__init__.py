"""The schema of a language profile: the tables and keys that ``resources/languages/TAG.toml`` may have."""

from quoteverify.language.schema.section import Groups, Patterns, Section, Words

__all__ = ["Groups", "Patterns", "Section", "Words"]
