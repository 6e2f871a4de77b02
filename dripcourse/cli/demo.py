"""Everything in one process, to try a course out: pages, worker, beat and a mailbox."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from dripcourse.cli.demonstration import Demonstration
from dripcourse.config import duration

_COURSES = Path("courses")


@click.command()
@click.argument("folders", nargs=-1, type=click.Path(path_type=Path))
@click.option("--day", default="20s", show_default=True, help="How long a course day lasts: 2s to 24h.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@click.option("--fresh", is_flag=True, help="Begin anew: forget everyone and every mail.")
@click.option(
    "--state",
    default=".dripcourse",
    show_default=True,
    type=click.Path(path_type=Path),
    help="Where the demo keeps its state.",
)
def demo(folders: tuple[Path, ...], day: str, port: int, fresh: bool, state: Path) -> None:
    """Tries courses out on this machine: the bundled ones, or those in FOLDERS."""
    try:
        length = duration(day)
    except ValueError:
        raise click.BadParameter(
            "must be a length of time such as 20s, 15m or 24h", param_hint="--day"
        ) from None
    if not 2 <= length.total_seconds() <= 86400:
        raise click.BadParameter("must lie between 2s and 24h", param_hint="--day")
    if fresh:
        shutil.rmtree(state, ignore_errors=True)
    Demonstration(folders or _bundled(), length, port, state).run()


def _bundled() -> tuple[Path, ...]:
    found = tuple(sorted(path.parent for path in _COURSES.glob("*/course.toml")))
    if not found:
        raise click.UsageError("There is no folder courses/ here: name the folder of a course.")
    return found


commands = [demo]
