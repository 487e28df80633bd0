"""Documents: word processors, PDF, web pages, Markdown, mail."""
