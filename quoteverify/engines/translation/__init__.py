"""Translation: a loaded MarianMT model at work on texts."""
