"""Tables and the bilingual formats of translators: columns that are texts."""
