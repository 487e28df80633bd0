"""Transcripts: plain text, what speech recognition and oTranscribe write, lines typed by hand."""
