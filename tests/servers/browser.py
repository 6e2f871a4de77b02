"""A real browser for the demo: Debian's Chromium, driven by Playwright, talking to loopback only."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

from tests.servers.missing import MissingServer

# It must neither look for updates nor phone anybody: tests have no network beyond this machine.
_QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)
_NAMES = ("chromium", "chromium-browser", "google-chrome")


def chromium() -> str:
    """The browser's program. Raises MissingServer."""
    for name in _NAMES:
        if found := shutil.which(name):
            return found
    raise MissingServer("no Chromium here")


@contextmanager
def browser() -> Iterator[Browser]:
    """A headless browser, closed at the end. Raises MissingServer."""
    path = chromium()
    as_root = ("--no-sandbox",) if os.geteuid() == 0 else ()  # Chromium's sandbox refuses root
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=[*_QUIET, *as_root])
        yield opened
        opened.close()
