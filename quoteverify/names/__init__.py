"""Names: the names in a text, their forms in other scripts and languages, and which of them answer each other."""
