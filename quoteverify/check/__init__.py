"""Check: the whole way from loaded documents, or from single pairs, to judged quotes."""
