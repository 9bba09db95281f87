"""What holds for every request of the widget: which sites may send it, how often, how large, and errors as JSON."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from math import ceil
from typing import Any
from urllib.parse import urlsplit

from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, empty
from sanic.response import json as json_response

from bot.request_body import TooLarge, read_body
from bot.settings import Settings
from bot.web_limits import Limit, client_address
from bot.web_page import API_HEADERS
from bot.web_phrases import WebPhrases

LARGEST_BODY = 64 * 1024
"""In bytes: a message of 1,000 characters, however written, is under a fifth of that."""

Body = dict[str, Any]
Handler = Callable[[Request, Body], Awaitable[HTTPResponse]]


class Problem(Exception):
    """A request that is not carried out; the sentence tells a person why."""

    def __init__(self, status: int, sentence: str, *, retry_after: int = 0) -> None:
        super().__init__(sentence)
        self.status = status
        self.retry_after = retry_after


class Gate:
    """Stands before the handlers; a handler gets the request and the JSON object that was posted."""

    def __init__(self, settings: Settings, phrases: WebPhrases) -> None:
        self._settings = settings
        self._phrases = phrases
        self._of_address = Limit(settings.web_address_rate)

    def open(self, routes: Blueprint, uri: str, handler: Handler, method: str) -> None:
        """Add a route, and the question that a browser asks before it posts from another site."""
        name = handler.__name__

        async def handle(request: Request) -> HTTPResponse:
            return await self._handle(request, handler)

        async def preflight(request: Request) -> HTTPResponse:
            return self._preflight(request)

        routes.add_route(handle, uri, methods=[method], stream=method == "POST", name=name)
        routes.add_route(preflight, uri, methods=["OPTIONS"], name=f"{name}_preflight")

    def take(self, limit: Limit, who: str, language: str) -> None:
        """Count one for `who`. Raises `Problem` 429."""
        wait = ceil(limit.take(who))
        if wait:
            sentence = self._phrases.say(language, "widget-too-many", seconds=wait)
            raise Problem(429, sentence, retry_after=wait)

    async def _handle(self, request: Request, handler: Handler) -> HTTPResponse:
        origin = self._origin(request)
        try:
            if origin is None:
                raise Problem(403, "This site is not among those that may use Jamae: JAMAE_WEB_ORIGINS.")
            language = self._phrases.negotiate(header(request, "accept-language"))
            self.take(self._of_address, self._address(request), language)
            response = await handler(request, await self._body(request, language))
        except Problem as problem:
            response = _told_problem(problem)
        if origin:
            response.headers["Access-Control-Allow-Origin"] = origin
            response.headers["Access-Control-Expose-Headers"] = "Retry-After"
        return response

    def _preflight(self, request: Request) -> HTTPResponse:
        origin = self._origin(request)
        headers = {**API_HEADERS, "Vary": "Origin"}
        if origin:
            headers |= {
                "Access-Control-Allow-Origin": origin,
                "Access-Control-Allow-Methods": "GET, POST",
                "Access-Control-Allow-Headers": "authorization, content-type",
                "Access-Control-Max-Age": "600",
            }
        return empty(403 if origin is None else 204, headers)

    def _origin(self, request: Request) -> str | None:
        """The other site that the request comes from, "" if from our own or from no page, None if it may not."""
        origin = header(request, "origin")
        if not origin or urlsplit(origin).netloc == header(request, "host"):
            return ""
        return origin if origin in self._settings.web_origins else None

    def _address(self, request: Request) -> str:
        return client_address(
            request.ip, request.headers.getall("x-forwarded-for", []), self._settings.proxies
        )

    async def _body(self, request: Request, language: str) -> Body:
        """The JSON object that was posted; read only as far as it may go."""
        if request.method != "POST":
            return {}
        if not header(request, "content-type").startswith("application/json"):
            raise Problem(415, "The body must be JSON (Content-Type: application/json).")
        try:
            body = json.loads(await read_body(request, LARGEST_BODY))
        except TooLarge:
            raise Problem(413, self._phrases.say(language, "widget-too-long")) from None
        except (ValueError, RecursionError):
            raise Problem(400, "The body is not JSON.") from None
        if not isinstance(body, dict):
            raise Problem(400, "The body is not a JSON object.")
        return body


def header(request: Request, name: str) -> str:
    return str(request.headers.get(name, ""))


def told(value: object, **headers: str) -> HTTPResponse:
    """A JSON response. Headers are named as keyword arguments: `Cache_Control`."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return json_response(
        value,
        headers={**API_HEADERS, "Vary": "Origin", **named},
        dumps=lambda each: json.dumps(each, ensure_ascii=False),
    )


def _told_problem(problem: Problem) -> HTTPResponse:
    response = told({"error": str(problem), "retry_after": problem.retry_after})
    response.status = problem.status
    if problem.retry_after:
        response.headers["Retry-After"] = str(problem.retry_after)
    return response
