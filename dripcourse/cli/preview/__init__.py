"""`dripcourse preview DIR`: a course while it is being written, in a browser, live on save."""

from __future__ import annotations

from pathlib import Path

import click
import uvicorn

from dripcourse.cli.preview.site import make
from dripcourse.errors import FolderError
from dripcourse.web.server import listen


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--port", default=8001, show_default=True, type=click.IntRange(1, 65535))
def preview(folder: Path, port: int) -> None:
    """Show the course in DIR as a map, and each mail as readers would see it; changes show on save."""
    if not folder.is_dir():
        raise FolderError(f"There is no folder {folder}; name the folder of a course.")
    door = listen("127.0.0.1", port)
    click.echo(f"Preview    http://127.0.0.1:{port}/    Ctrl-C ends it.")
    uvicorn.Server(uvicorn.Config(make(folder), log_level="critical", access_log=False)).run(sockets=[door])


commands = [preview]
