"""Training of the small Russian-English model that ships with QuoteVerify.

``corpora`` reads and cleans the pairs, ``augment`` varies them, ``pieces`` cuts them into
subwords, ``alignment`` and ``embeddings`` give the model its start, ``batches`` feeds
``model`` inside ``training``, ``decoding`` scores it, ``export`` writes the shipped folder.
"""
