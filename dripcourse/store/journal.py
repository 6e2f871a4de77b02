"""What mail servers said yes to, beside the database: a process that is killed before it could record it
leaves it here, and whoever sends next on this machine records it instead of sending again.

A run of sending has a file of its own, under a lock that dies with its process. A line is one `write`: it
survives a kill, not a power cut. Where no file can be made the sending goes on, with a kill costing more.
"""

from __future__ import annotations

import fcntl
import hashlib
import logging
import os
import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import make_url

from dripcourse.message.address import Kind

_LINE = re.compile(r"^([dl]) (\d+)\n", re.MULTILINE)

_log = logging.getLogger(__name__)


class Journal:
    """That of one run; without a path it keeps nothing."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._file: int | None = None

    def note(self, kind: Kind, number: int) -> None:
        """A server has this letter: `number` is what its Message-ID carries."""
        if self._file is None and self._path:
            self._open(self._path)
        if self._file is not None:
            try:
                os.write(self._file, b"%s %d\n" % (kind.encode(), number))
            except OSError as error:
                self._give_up(error)

    def clear(self) -> None:
        """All that was noted is in the database."""
        if self._file is not None:
            try:
                os.ftruncate(self._file, 0)
            except OSError as error:
                self._give_up(error)

    def close(self) -> None:
        """The run is over. What was not cleared stays for the next one."""
        if self._file is not None:
            if self._path and os.fstat(self._file).st_size == 0:
                self._path.unlink(missing_ok=True)
            self._close(self._file)

    def _open(self, path: Path) -> None:
        """Nobody finds it before it is locked."""
        passing = path.with_name(f".{path.name}")
        try:
            passing.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(passing, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            fcntl.flock(self._file, fcntl.LOCK_EX)
            passing.rename(path)
        except OSError as error:
            self._give_up(error)

    def _give_up(self, error: OSError) -> None:
        _log.warning("DRIPCOURSE_STATE can't be written (%s): a kill may repeat a group", error.strerror)
        self._path = None
        if self._file is not None:
            self._close(self._file)

    def _close(self, file: int) -> None:
        os.close(file)
        self._file = None


@dataclass(frozen=True, slots=True)
class Left:
    """What a dead run noted and may not have recorded."""

    token: str
    lessons: tuple[int, ...]
    letters: tuple[int, ...]


class Journals:
    """Those of one database in one folder; without a folder none are kept."""

    def __init__(self, folder: Path | None = None, database_url: str = "") -> None:
        """`folder` may serve several databases: the address tells them apart, without its password."""
        name = make_url(database_url).set(password=None).render_as_string() if database_url else ""
        self._folder = folder
        self._prefix = f"journal-{hashlib.sha256(name.encode()).hexdigest()[:12]}-"

    @contextmanager
    def of_run(self, token: str) -> Iterator[Journal]:
        """The journal of the run whose claims bear this token."""
        journal = Journal(self._folder and self._folder / (self._prefix + token))
        try:
            yield journal
        finally:
            journal.close()

    @contextmanager
    def left(self) -> Iterator[list[Left]]:
        """What dead runs left; it is forgotten at the end, unless that is an error."""
        with ExitStack() as files:
            dead = [path for path in self._paths() if _locked(path, files)]
            yield [_read(path, path.name.removeprefix(self._prefix)) for path in dead]
            for path in dead:
                path.unlink(missing_ok=True)

    def _paths(self) -> list[Path]:
        try:
            return sorted(self._folder.glob(f"{self._prefix}*")) if self._folder else []
        except OSError:
            return []


def _locked(path: Path, files: ExitStack) -> bool:
    """Whether its process is dead; then it is ours until `files` are closed."""
    try:
        file = files.enter_context(path.open("r+b"))
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:  # it is alive, or somebody else has just read it
        return False
    return True


def _read(path: Path, token: str) -> Left:
    """Half a line, from a full disk, says nothing."""
    found = _LINE.findall(path.read_text("ascii", "replace"))
    lessons, letters = (tuple(int(number) for kind, number in found if kind == one) for one in "dl")
    return Left(token, lessons, letters)
