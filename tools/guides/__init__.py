"""The guides: pages that are made of the checks' own data, and the site."""
