"""Language: what the program knows of a language, which one a text is in, and the cutting of texts into sentences."""
