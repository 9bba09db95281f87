"""The documentation as a site: built without a warning, and read, with its search, without any network."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import unquote

import pytest
from pages import ROOT
from playwright.sync_api import Page, Request, expect, sync_playwright

CHROMIUM = Path("/usr/bin/chromium")

pytestmark = pytest.mark.skipif(
    find_spec("mkdocs") is None or not CHROMIUM.exists(),
    reason="needs `uv sync --group docs` and chromium",
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (built.returncode, built.stdout, built.stderr) == (0, "", "")
    return folder


@pytest.fixture
def page(asked: list[str]) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()

        def note(request: Request) -> None:
            asked.append(request.url)

        page.on("request", note)
        yield page
        browser.close()


@pytest.fixture
def asked() -> list[str]:
    """The addresses that the page has asked for."""
    return []


def test_it_is_read_and_searched_as_files(site: Path, page: Page, asked: list[str]) -> None:
    page.goto((site / "index.html").as_uri())
    # typed, since the page searches at each key: text that is put there at once is not searched for
    page.get_by_role("textbox", name="Search").press_sequentially("pseudonym")
    found = page.locator(".md-search-result__link")
    expect(found.first).to_be_visible(timeout=30_000)
    result = found.first.get_attribute("href") or ""
    found.first.click()
    page.wait_for_url(lambda url: url.partition("?")[0] == result.partition("?")[0])
    expect(page.locator("article h1").first).to_be_visible()
    page.goto((site / "architecture.html").as_uri())
    assert page.evaluate("document.querySelector('article img').naturalWidth") > 0
    page.get_by_role("link", name="bot/messages/message.py").first.click()
    expect(page.locator("article")).to_contain_text("MAX_LENGTH")
    assert len(asked) > 5
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []


def test_every_link_leads_to_a_file_of_the_site(site: Path) -> None:
    for page in site.rglob("*.html"):
        if page.name == "404.html":  # for servers: its links are absolute
            continue
        for link in re.findall(r'(?:href|src)="([^"#?]+)', page.read_text("utf-8")):
            if not re.match(r"[a-z]+:", link):
                assert (page.parent / unquote(link)).exists(), (page.relative_to(site), link)
