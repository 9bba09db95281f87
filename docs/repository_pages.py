"""A hook of mkdocs.yml: what pages link of the repository becomes pages too, so that the site is complete."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parent.parent
DOCS, SHOWN = "docs/", "repository/"
LINK = re.compile(r"(?<=\]\()[^)\s#]+")
HIDDEN = "---\nsearch:\n  exclude: true\n---\n\n"


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the pages, also those that only these link."""
    listed = "\n".join(str(entry) for entry in _paths(config.nav or []))
    waiting = {path.removeprefix(SHOWN) for path in re.findall(rf"{SHOWN}\S+", listed)}
    for file in files.documentation_pages():
        waiting |= _linked(DOCS + file.src_uri, file.content_string)
    seen: set[str] = set()
    while waiting - seen:
        path = min(waiting - seen)
        seen.add(path)
        text = (ROOT / path).read_text(encoding="utf-8")
        if path.endswith(".md"):
            waiting |= _linked(path, text)
            shown = _relinked(path, text)
        else:
            shown = f"{HIDDEN}# `{path}`\n\n``````{_language(path)}\n{text}\n``````\n"
        files.append(File.generated(config, _shown_at(path), content=shown))
    files.append(
        File.generated(config, "images/icon.svg", abs_src_path=str(ROOT / "bot/channels/web/widget/icon.svg"))
    )
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Points the links of a page of docs/ at the pages made above."""
    return markdown if page.file.generated_by else _relinked(DOCS + page.file.src_uri, markdown)


def _paths(nav: object) -> list[object]:
    if isinstance(nav, dict):
        return [path for each in nav.values() for path in _paths(each)]
    return [path for each in nav for path in _paths(each)] if isinstance(nav, list) else [nav]


def _target(path: str, link: str) -> str:
    """The file of the repository that a link in the file at `path` means; empty if it means none."""
    target = posixpath.normpath(posixpath.join(posixpath.dirname(path), link))
    return target if not target.startswith("..") and (ROOT / target).is_file() else ""


def _linked(path: str, text: str) -> set[str]:
    """Files outside docs/ that `text` links."""
    targets = {_target(path, link) for link in LINK.findall(text)}
    return {target for target in targets if target and not target.startswith(DOCS)}


def _relinked(path: str, text: str) -> str:
    here = posixpath.dirname(_shown_at(path))

    def link(found: re.Match[str]) -> str:
        target = _target(path, found[0])
        return posixpath.relpath(_shown_at(target), here) if target else found[0]

    return LINK.sub(link, text)


def _shown_at(path: str) -> str:
    """Where a file of the repository stands in the site's sources."""
    if path.startswith(DOCS):
        return path.removeprefix(DOCS)
    return SHOWN + path + ("" if path.endswith(".md") else ".md")


def _language(path: str) -> str:
    return {".py": "python", ".yml": "yaml", ".toml": "toml", ".js": "js"}.get(
        posixpath.splitext(path)[1], "text"
    )
