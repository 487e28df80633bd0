"""Privacy: names replaced by pseudonyms everywhere on a sheet."""
