"""A home for a test's own runs, in which the encoder is prepared already where it is for this user."""

from pathlib import Path

from quoteverify.system.places import cache_folder


def prepared_home(place: Path) -> Path:
    """Make a home at ``place``, for QUOTEVERIFY_DATA. What is prepared there is shared with every other."""
    shared = cache_folder() / "encoder"
    shared.mkdir(parents=True, exist_ok=True)
    (place / "cache").mkdir(parents=True)
    (place / "cache" / "encoder").symlink_to(shared.resolve(), target_is_directory=True)
    return place
