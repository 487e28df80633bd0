"""Records: the frozen dataclasses that one stage hands to the next. They import only each other and the errors."""
