"""What a browser loads from Jamae: the page at / in the visitor's language, its style, its picture and the widget."""

from __future__ import annotations

import gzip
import hashlib
import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from babel import Locale, UnknownLocaleError

from bot.web_phrases import WebPhrases

FOLDER = Path(__file__).parent / "widget"

STATIC = {
    "widget.js": "text/javascript; charset=utf-8",
    "page.js": "text/javascript; charset=utf-8",
    "page.css": "text/css; charset=utf-8",
    "icon.svg": "image/svg+xml",
    "art.svg": "image/svg+xml",
}
FOR_ANY_SITE = ("widget.js", "icon.svg")

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
)
EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
API_HEADERS = {
    **EVERYWHERE,
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
}


@dataclass(frozen=True)
class Document:
    """A body, ready to send: as it is and gzipped."""

    body: bytes
    packed: bytes
    headers: Mapping[str, str]

    @property
    def tag(self) -> str:
        return self.headers["ETag"]

    def for_request(self, accepted: str, known: str) -> tuple[int, bytes, dict[str, str]]:
        """Status, body and headers, given the request's Accept-Encoding and If-None-Match."""
        if self.tag in [tag.strip() for tag in known.split(",")]:
            return 304, b"", dict(self.headers)
        if re.search(r"\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))", accepted):
            return 200, self.packed, {**self.headers, "Content-Encoding": "gzip"}
        return 200, self.body, dict(self.headers)


def document(body: bytes, content_type: str, **headers: str) -> Document:
    """Headers are named as keyword arguments: `Cache_Control`."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Document(
        body,
        gzip.compress(body, 9, mtime=0),
        {
            **EVERYWHERE,
            "Content-Type": content_type,
            "ETag": f'W/"{hashlib.sha256(body).hexdigest()[:20]}"',
            "Cache-Control": "no-cache",
            "Vary": "Accept-Encoding",
            **named,
        },
    )


def static_documents() -> dict[str, Document]:
    """The files of the folder widget/ by name. `no-cache` means: ask each time whether it is still the same."""
    return {
        name: document(
            (FOLDER / name).read_bytes(),
            content_type,
            **(
                {"Access_Control_Allow_Origin": "*", "Cross_Origin_Resource_Policy": "cross-origin"}
                if name in FOR_ANY_SITE
                else {"Cross_Origin_Resource_Policy": "same-origin"}
            ),
        )
        for name, content_type in STATIC.items()
    }


class Pages:
    """The page at / by language, made when it is first wanted and again when the knowledge has changed."""

    def __init__(self, phrases: WebPhrases) -> None:
        self._phrases = phrases
        self._template = (FOLDER / "index.html").read_text(encoding="utf-8")
        self._made: dict[tuple[str, int], Document] = {}

    def page(self, language: str) -> Document:
        """index.html with every `{{page-...}}` replaced by that phrase."""
        key = (language, self._phrases.revision)
        if key not in self._made:
            newest = {made: document for made, document in self._made.items() if made[1] == key[1]}
            self._made = {**newest, key: _page(self._template, self._phrases, language)}
        return self._made[key]


def _page(template: str, phrases: WebPhrases, language: str) -> Document:
    starters = phrases.starters(language)

    def fill(found: re.Match[str]) -> str:
        key = found[1]
        if key == "language":
            return language
        if key == "languages":
            return "\n".join(_language_link(each, language, phrases) for each in phrases.languages)
        if key == "starters":
            return "\n".join(
                f'<li><button type="button">{html.escape(each)}</button></li>' for each in starters
            )
        return html.escape(phrases.say(language, key))

    return document(
        re.sub(r"\{\{([\w-]+)\}\}", fill, template).encode(),
        "text/html; charset=utf-8",
        Vary="Accept-Encoding, Accept-Language",
        Content_Security_Policy=CONTENT_SECURITY_POLICY,
    )


def _language_link(language: str, current: str, phrases: WebPhrases) -> str:
    try:
        locale = Locale.parse(language.replace("-", "_"))
        name = locale.get_display_name(locale) if locale.script else locale.get_language_name(locale)
    except UnknownLocaleError:
        name = phrases.say(language, f"choose-{language}")  # CLDR does not know the language
    here = ' aria-current="true"' if language == current else ""
    title = str(name)[:1].upper() + str(name)[1:]
    return (
        f'<li><a href="?language={language}" lang="{language}" hreflang="{language}"{here}>{title}</a></li>'
    )
