"""Course folders on disk: read within limits, joined with what every course has by default."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from dripcourse.course.checks import Known, check_course
from dripcourse.course.model import Course, Place
from dripcourse.course.problem import Problem, Severity
from dripcourse.course.syntax import parse
from dripcourse.folder.zones import zones

MOST_FILES = 2000
MOST_BYTES = 2 * 1024 * 1024  # of one file
TEXTS = (".md", ".toml", ".html", ".txt", ".css")
IMAGES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".pdf")
OURS = ("tracks", "letters", "pages", "worksheets", "care", "layout")  # other folders are the author's own
BUILTIN = Path(__file__).parent / "builtin"


@dataclass(slots=True)
class Files:
    """What a folder held: texts by name (relative, with "/"), the names of pictures, and what went wrong."""

    texts: dict[str, str] = field(default_factory=dict)
    pictures: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    def refuse(self, name: str, code: str, sentence: str, severity: Severity = Severity.ERROR) -> None:
        self.problems.append(Problem(Place(name), code, sentence, severity))


def read_course(
    folder: Path, today: datetime.date | None = None
) -> tuple[Course | None, tuple[Problem, ...]]:
    """Read and check a course folder: the course, and every problem found in one run, in order.

    The course is None when course.toml can't be read at all. Fit for use only when no problem is an error.
    `today` is the day against which contacts are too old; without it their age is not looked at.
    """
    files = read_files(folder)
    course, found = parse(folder.resolve().name, {**builtin_texts(), **files.texts})
    problems = [*files.problems, *found]
    if course is not None:
        known = Known(today=today, zones=zones(), files=frozenset(files.texts) | files.pictures)
        problems += check_course(course, known)
    return course, tuple(sorted(set(problems), key=lambda one: (one.place, one.code, one.sentence)))


def read_files(folder: Path) -> Files:
    """The files of a folder, refused with a problem where they are too many, too big, links or no text."""
    files = Files()
    if not folder.is_dir():
        files.refuse("course.toml", "no-folder", "There is no such folder; give the folder of a course.")
        return files
    for number, path in enumerate(_walk(folder, files)):
        if number >= MOST_FILES:
            files.refuse("course.toml", "too-many-files", f"Keep the folder under {MOST_FILES} files.")
            break
        _read(folder, path, files)
    return files


@lru_cache(maxsize=1)
def builtin_texts() -> Mapping[str, str]:
    """The letters, layout and pages that every course has unless it brings its own."""
    return {
        path.relative_to(BUILTIN).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(BUILTIN.rglob("*"))
        if path.suffix in TEXTS and "new" not in path.relative_to(BUILTIN).parts
    }


def _walk(folder: Path, files: Files) -> Iterator[Path]:
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if _enter(folder, Path(here, name), files))
        for name in sorted(names):
            if not name.startswith((".", "~")) and not name.endswith("~"):
                yield Path(here, name)


def _enter(folder: Path, path: Path, files: Files) -> bool:
    if path.is_symlink():
        _no_link(_name(folder, path), files)
    return not path.is_symlink() and not path.name.startswith((".", "__"))


def _read(folder: Path, path: Path, files: Files) -> None:
    name = _name(folder, path)
    if not name.isprintable():
        files.refuse(ascii(name), "bad-file-name", "Name this file with letters, digits and hyphens.")
    elif path.is_symlink() or not path.resolve().is_relative_to(folder.resolve()):
        _no_link(name, files)
    elif not path.is_file():
        files.refuse(name, "no-file", "Only plain files belong in a course folder; take this away.")
    elif path.suffix in IMAGES:
        files.pictures.add(name)
    elif path.suffix in TEXTS:
        _read_text(path, name, files)
    elif name.split("/")[0] in OURS:
        sentence = f"Nothing reads a {path.suffix or 'nameless'} file here; take it away."
        files.refuse(name, "unknown-file", sentence, Severity.WARNING)


def _read_text(path: Path, name: str, files: Files) -> None:
    with path.open("rb") as file:
        raw = file.read(MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        files.refuse(name, "file-too-big", "Keep every file under 2 MB.")
        return
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        files.problems.append(Problem(Place(name, line), "not-utf8", "Save this file as UTF-8."))
        return
    files.texts[name] = text.replace("\r\n", "\n").replace("\r", "\n")


def _no_link(name: str, files: Files) -> None:
    files.refuse(name, "symlink", "Put the file itself here: links are not followed.")


def _name(folder: Path, path: Path) -> str:
    return path.relative_to(folder).as_posix()
