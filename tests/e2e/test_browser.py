"""The demo in a real browser: what a newcomer does in the first minutes, by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.reader import FORM_AGE
from tests.servers.ports import free_port
from tests.servers.process import Process

PATIENCE = 60_000  # milliseconds; a day of this demo lasts 4 s
expect.set_options(timeout=PATIENCE)


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[str]:
    """A demo with nobody in it, as its own process; its address."""
    port = str(free_port())
    command = ["dripcourse", "demo", "--port", port, "--day", "4s", "--state", str(tmp_path / "state")]
    with Process(command, tmp_path / "demo.log") as child:
        child.wait_for_port(int(port))
        yield f"http://127.0.0.1:{port}"


@pytest.fixture
def watched(page: Page) -> Iterator[Page]:
    """A page on which nothing may go wrong, and which may ask nobody but the demo."""
    wrong: list[str] = []
    page.set_default_timeout(PATIENCE)
    page.context.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.context.on("weberror", lambda error: wrong.append(str(error.error)))
    page.context.on("request", lambda request: wrong.append(request.url) if _elsewhere(request.url) else None)
    yield page
    assert wrong == []


def _elsewhere(url: str) -> bool:
    return urlsplit(url).hostname not in ("127.0.0.1", None)


def sign_up(page: Page, demo: str) -> None:
    page.goto(f"{demo}/motivate-your-spouse")
    page.get_by_label("E-mail address").fill("anna@example.org")
    page.get_by_label("First name").fill("Anna")
    page.get_by_label("husband").check()
    page.locator("[name=consent]").check()
    page.wait_for_timeout(FORM_AGE * 1000)
    page.get_by_role("button", name="Send me").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Look into your inbox")


def press(page: Page, link: str, button: str) -> str:
    """Follows a link of the letter that is shown, presses the button there, and gives what the page says."""
    with page.expect_popup() as opened:
        page.frame_locator("#view iframe").locator(f"a[href*='/{link}/']").first.click()
    there = opened.value
    there.get_by_role("button", name=button).click()
    there.wait_for_load_state()
    said = there.locator("main").inner_text()
    there.close()
    return said


def rows(page: Page, tag: str) -> Locator:
    """The mailbox's lines of a track, or of letters that are no lessons ("letter"), newest first."""
    own = page.locator(".tag", has_text=re.compile(f"^{tag}$"))
    return page.locator("#list li").filter(has=own)


def open_newest(page: Page, tag: str) -> str:
    rows(page, tag).first.get_by_role("button").click()
    expect(rows(page, tag).first.get_by_role("button")).to_have_attribute("aria-current", "true")
    return page.frame_locator("#view iframe").locator(".card").inner_text()


def reply(page: Page, words: str, style: str) -> None:
    page.get_by_role("button", name="Reply", exact=True).click()
    page.get_by_label("Your reply").fill(words)
    page.get_by_label("Quoted the way of").select_option(style)
    page.get_by_role("button", name="Send reply").click()
    expect(page.get_by_role("status")).to_contain_text("Sent")


def test_from_signing_up_to_taking_an_answer_back(demo: str, watched: Page) -> None:
    page = watched
    sign_up(page, demo)
    page.get_by_role("link", name="the mailbox").click()

    rows(page, "letter").first.wait_for()
    open_newest(page, "letter")
    assert "You're in" in press(page, "confirm", "Confirm")
    rows(page, "invitation").nth(1).wait_for()  # lesson 1, and a day later the next: nobody reloads the page

    open_newest(page, "invitation")
    reply(page, "He said no", "Outlook")
    rows(page, "letter").nth(1).wait_for()
    moved = open_newest(page, "letter")
    first, _, others = moved.strip().partition("\n")
    assert "understood" not in first, "the letter begins with what to do now"
    assert "understood" in others

    rows(page, "navigating-no").first.wait_for()
    assert "Taken back" in press(page, "undo", "Take it back")
    rows(page, "letter").nth(2).wait_for()
    page.locator("#list li:first-child .tag", has_text="invitation").wait_for()


def test_a_letter_can_be_looked_at_from_all_sides(demo: str, watched: Page) -> None:
    page = watched
    sign_up(page, demo)
    page.goto(f"{demo}/mailbox")
    rows(page, "letter").first.wait_for()
    open_newest(page, "letter")
    view = page.get_by_role("tabpanel")
    for tab, words in (("Text", "Confirm: http"), ("Headers", "Message-ID: <"), ("Raw", "MIME-Version: 1.0")):
        page.get_by_role("tab", name=tab).click()
        expect(view).to_contain_text(words)
    page.get_by_role("tab", name="Raw").press("ArrowRight")
    expect(page.get_by_role("tab", name="HTML")).to_be_focused()
    expect(page.frame_locator("#view iframe").locator("body")).to_contain_text("Confirm")
