"""Worksheets to print: found from their page, under neutral names, and nothing but worksheets."""

from __future__ import annotations

import re

import pytest

from dripcourse.web.sheets import file_name
from tests.web.site import Site


@pytest.mark.parametrize("course", ["quiet", "c/{code}"])
def test_a_worksheet_s_page_leads_to_its_pdf(site: Site, course: str) -> None:
    with site.house.parts.database.read() as connection:
        code = site.house.parts.shelf.find(connection, "quiet").code
    page = site.client.get(f"/{course.format(code=code)}/plan").text
    assert f'href="/c/{code}/plan.pdf"' in page
    sheet = site.client.get(f"/{course.format(code=code)}/plan.pdf")
    assert sheet.status_code == 200
    assert sheet.headers["content-type"] == "application/pdf"
    assert sheet.content.startswith(b"%PDF-")
    assert sheet.content.count(b"/Type /Page ") == 1
    assert b"(North.)" in sheet.content


def test_a_discreet_course_s_pdf_says_nothing_in_its_names(site: Site) -> None:
    sheet = site.client.get("/quiet/plan.pdf")
    assert sheet.headers["content-disposition"] == 'inline; filename="a-page-to-fill-in.pdf"'
    title = ("\ufeff" + "A page to fill in").encode("utf-16-be").hex()
    assert f"/Title <{title}>".encode() in sheet.content
    assert b"garden" not in sheet.content


def test_a_pdf_is_kept_as_private_as_a_page(site: Site) -> None:
    headers = site.client.get("/quiet/plan.pdf").headers
    assert headers["cache-control"] == "no-store"
    assert headers["x-robots-tag"] == "noindex"
    assert headers["referrer-policy"] == "no-referrer"


@pytest.mark.parametrize(
    "path", ["/quiet/privacy.pdf", "/quiet/nothing.pdf", "/nothing/plan.pdf", "/quiet/.pdf"]
)
def test_only_worksheets_are_to_be_had(site: Site, path: str) -> None:
    answer = site.client.get(path)
    assert answer.status_code == 404
    assert "Nothing here" in answer.text


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("A page, to fill in!", "a-page-to-fill-in.pdf"),
        ("Für später", "fur-spater.pdf"),
        ("Страница", "page.pdf"),
    ],
)
def test_a_file_s_name_is_plain(title: str, name: str) -> None:
    assert file_name(title) == name


def test_a_lesson_s_link_to_its_worksheet_leads_there(site: Site) -> None:
    token = site.join("quiet")
    page = site.client.get(f"/read/{token}/spade").text
    (link,) = re.findall(r'href="[^"]*(/c/[^"/]+/plan)"', page)
    assert "North." in site.client.get(link).text
