"""A new course folder: small, complete, and explained in its own files."""

from __future__ import annotations

from pathlib import Path

from dripcourse.errors import FolderError

_TEMPLATE = Path(__file__).parent / "builtin" / "new"


def make_course(folder: Path) -> list[str]:
    """Write the files of a new course; their names. Raises FolderError when the folder is not empty."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderError(f"{folder} is there already and not empty: give the name of a new folder.")
    names = []
    for source in sorted(path for path in _TEMPLATE.rglob("*") if path.is_file()):
        name = source.relative_to(_TEMPLATE).as_posix()
        try:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(source.read_bytes())
        except OSError as error:
            raise FolderError(f"{folder / name} can't be written: {error.strerror}.") from error
        names.append(name)
    return names
