"""Grammar: what a sentence does (asks, orders, denies, doubts), its mood, person and tense, from the profiles' data."""
