"""The pages as people see them: readable in both lights, whole on a small phone, named for screen readers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.web.site import Site

# Every text on the page with too little contrast (WCAG 2.2, 1.4.3: 4.5 to 1, large text 3 to 1).
FAINT = """() => {
  const channel = (value) => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const parts = (color) => color.match(/[0-9.]+/g).map(Number);
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = parts(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  const faint = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !element.checkVisibility() || element.closest(".trap")) continue;
    const style = getComputedStyle(element);
    const [a, b] = [light(parts(style.color)), light(behind(element))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < (parseFloat(style.fontSize) >= 24 ? 3 : 4.5)) faint.push(texts.currentNode.data.trim());
  }
  return faint;
}"""

# Fields and buttons without a name, except the trap, which nobody is to find.
NAMELESS = """() => [...document.querySelectorAll("input, select, textarea, button, iframe")]
  .filter((one) => one.type !== "hidden" && !one.closest(".trap"))
  .filter((one) => !(one.labels?.length || one.textContent.trim() || one.title || one.ariaLabel))
  .map((one) => one.outerHTML)"""

WIDTH = "() => document.documentElement.scrollWidth"


def shown(site: Site) -> list[str]:
    token = site.join("quiet", discreet="yes")
    return [
        "/", "/hello", "/quiet", "/quiet/plan", "/quiet/privacy", "/nothing", "/mailbox",
        f"/me/{token}", f"/leave/{token}", f"/answer/{token}/sown", f"/read/{token}/spade",
    ]  # fmt: skip


@pytest.fixture(params=["light", "dark"])
def phone(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(color_scheme=request.param, viewport={"width": 320, "height": 640})
    yield context.new_page()
    context.close()


def test_pages_can_be_read(site: Site, phone: Page) -> None:
    for path in shown(site):
        phone.goto(
            f"{site.client.base_url}{path}", wait_until="networkidle" if path != "/mailbox" else "load"
        )
        assert phone.evaluate(FAINT) == [], path
        assert phone.evaluate(NAMELESS) == [], path
        assert phone.evaluate(WIDTH) <= 320, path


def test_a_form_with_mistakes_can_be_read(site: Site, phone: Page) -> None:
    phone.goto(f"{site.client.base_url}/hello")
    phone.locator("#sign-up form").evaluate("form => form.noValidate = true")
    phone.get_by_label("E-mail address").fill("anna")
    phone.get_by_role("button", name="Send me").click()
    phone.locator("#email-wrong").wait_for()
    assert phone.evaluate(FAINT) == []
    assert phone.get_by_label("E-mail address").input_value() == "anna"


def test_a_letter_in_the_mailbox_can_be_read(site: Site, phone: Page) -> None:
    site.join("quiet")
    phone.goto(f"{site.client.base_url}/mailbox")
    phone.locator("#list button").first.click()
    phone.get_by_role("button", name="Reply").click()
    assert phone.evaluate(FAINT) == []
    assert phone.evaluate(NAMELESS) == []
    assert phone.evaluate(WIDTH) <= 320


def test_the_quick_exit_stays_in_reach(site: Site, phone: Page) -> None:
    phone.goto(f"{site.client.base_url}/quiet")
    phone.locator("footer").scroll_into_view_if_needed()
    assert phone.get_by_role("link", name="Quick exit").bounding_box()["y"] < 100  # type: ignore[index]
    phone.route("https://**", lambda route: route.fulfill(body="elsewhere"))
    phone.get_by_role("link", name="Quick exit").click()
    phone.wait_for_url("https://**")
    phone.go_back()
    assert "quiet" not in phone.url, "the page is not left in the history"


def test_a_browser_s_time_zone_is_offered(site: Site, browser: Browser) -> None:
    with browser.new_context(timezone_id="Asia/Tokyo") as context:
        page = context.new_page()
        page.goto(f"{site.client.base_url}/hello")
        assert page.get_by_label("Time zone").input_value() == "Asia/Tokyo"


def test_a_worksheet_is_printed_in_black_on_one_sheet(site: Site, phone: Page) -> None:
    phone.goto(f"{site.client.base_url}/quiet/plan")
    assert phone.pdf(format="A4").count(b"/Type /Page\n") == 1
    phone.emulate_media(media="print")
    assert phone.evaluate(FAINT) == []
    assert not phone.get_by_role("link", name="Quick exit").is_visible()
