"""The checks: what differs between source and rendering, each finding explained. ``registry`` names all of them."""
