"""What a browser loads from Jamae: the page at / in the visitor's language, its style and the widget."""

from __future__ import annotations

import gzip
import hashlib
import html
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.messages.phrases import WebPhrases
from bot.messages.replies import language_of
from bot.settings import Settings

FOLDER = Path(__file__).parent / "widget"

STATIC = {
    "widget.js": "text/javascript; charset=utf-8",
    "widget-more.js": "text/javascript; charset=utf-8",
    "page.js": "text/javascript; charset=utf-8",
    "page.css": "text/css; charset=utf-8",
    "icon.svg": "image/svg+xml",
    "art.svg": "image/svg+xml",
}
COMMENT = re.compile(rb"^[ \t]*//.*\n", re.MULTILINE)
"""A line of JavaScript that is a comment."""
FOR_ANY_SITE = ("widget.js", "widget-more.js", "icon.svg")

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
    """The files of the folder widget/ by name, scripts without the lines that are comments.

    `no-cache` means: ask each time whether it is still the same.
    """
    return {
        name: document(
            COMMENT.sub(b"", file) if name.endswith(".js") else file,
            content_type,
            **(
                {"Access_Control_Allow_Origin": "*", "Cross_Origin_Resource_Policy": "cross-origin"}
                if name in FOR_ANY_SITE
                else {"Cross_Origin_Resource_Policy": "same-origin"}
            ),
        )
        for name, content_type in STATIC.items()
        for file in [(FOLDER / name).read_bytes()]
    }


class Pages:
    """The pages and the widget's words by language, made when they are first wanted and again when the
    knowledge has changed."""

    def __init__(self, phrases: WebPhrases, settings: Settings) -> None:
        self._phrases = phrases
        self._settings = settings
        self._made: dict[tuple[str, str, int], Document] = {}

    def page(self, language: str) -> Document:
        """The page at /."""
        return self._made_once("index.html", language, self._filled)

    def privacy(self, language: str) -> Document:
        """What is stored of a conversation, for how long, and how it is deleted."""
        return self._made_once("privacy.html", language, self._filled)

    def interface(self, language: str) -> Document:
        """The widget's words."""
        return self._made_once("interface", language, lambda *_: _for_all(self._phrases.interface(language)))

    def questions(self, language: str) -> Document:
        """What the widget offers while somebody types."""
        return self._made_once(
            "questions", language, lambda *_: _for_all({"questions": self._phrases.questions(language)})
        )

    def source(self, key: str, language: str) -> Document | None:
        """The text of a source as it was read, its lines numbered; None where it has none."""
        title, name = self._phrases.source_file(key, language)
        file = self._settings.data / "source" / name
        if not name or not file.is_file():
            return None
        lines = file.read_text(encoding="utf-8").splitlines()
        told = "\n".join(
            f'<li id="line-{number}">{html.escape(line)}</li>' for number, line in enumerate(lines, 1)
        )
        values = {
            "title": html.escape(title),
            "written_in": language_of("\n".join(lines), None),
            "lines": told,
        }
        return self._fill("source.html", language, values)

    def _made_once(self, name: str, language: str, make: Callable[[str, str], Document]) -> Document:
        key = (name, language, self._phrases.revision)
        if key not in self._made:
            newest = {made: document for made, document in self._made.items() if made[2] == key[2]}
            self._made = {**newest, key: make(name, language)}
        return self._made[key]

    def _filled(self, template: str, language: str) -> Document:
        return self._fill(template, language, {})

    def _of_kakao(self, language: str) -> str:
        """What Kakao keeps of those who write there, where they can."""
        if not self._settings.kakao_skill_key:
            return ""
        return f"<p>{html.escape(self._phrases.say(language, 'page-kakao'))}</p>"

    def _fill(self, template: str, language: str, given: Mapping[str, str]) -> Document:
        """A template with every `{{page-...}}` replaced by that phrase, or by what is given for it."""
        phrases = self._phrases
        starters = (
            f'<li><button type="button">{html.escape(each)}</button></li>'
            for each in phrases.starters(language)
        )
        values = {
            "language": language,
            "languages": "\n".join(_language_link(each, language, phrases) for each in phrases.languages),
            "starters": "\n".join(starters),
            "page-kakao": self._of_kakao(language),
            **given,
        }

        def fill(found: re.Match[str]) -> str:
            key = found[1]
            if key in values:
                return values[key]
            return html.escape(phrases.say(language, key, days=self._settings.retention_days))

        return document(
            re.sub(r"\{\{([\w-]+)\}\}", fill, (FOLDER / template).read_text(encoding="utf-8")).encode(),
            "text/html; charset=utf-8",
            Vary="Accept-Encoding, Accept-Language",
            Content_Security_Policy=CONTENT_SECURITY_POLICY,
            Permissions_Policy="camera=(), geolocation=(), microphone=(self)",
        )


def _for_all(value: object) -> Document:
    """JSON that is the same for everybody, so that a browser may keep it."""
    return document(
        json.dumps(value, ensure_ascii=False).encode(),
        "application/json",
        Cache_Control="public, max-age=600",
        Vary="Origin, Accept-Language, Accept-Encoding",
        Content_Security_Policy=API_HEADERS["Content-Security-Policy"],
    )


def _language_link(language: str, current: str, phrases: WebPhrases) -> str:
    here = ' aria-current="true"' if language == current else ""
    return (
        f'<li><a href="?language={language}" lang="{language}" hreflang="{language}"{here}>'
        f"{phrases.language_name(language)}</a></li>"
    )
