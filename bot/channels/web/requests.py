"""Checks every request of the widget: which site sent it, how often, how large; errors are told as JSON."""

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

from bot.channels.rate_limits import RateLimit, client_address
from bot.channels.request_body import TooLarge, read_body
from bot.channels.web.page import API_HEADERS
from bot.messages.phrases import WebPhrases
from bot.settings import Settings

LARGEST_BODY = 64 * 1024
"""In bytes: a message of 1,000 characters, however written, is under a fifth of that."""

Body = dict[str, Any]
Handler = Callable[[Request, Body], Awaitable[HTTPResponse]]


class RefusedRequest(Exception):
    """A request that is not carried out; the sentence tells a person why."""

    def __init__(self, status: int, sentence: str, *, retry_after: int = 0) -> None:
        super().__init__(sentence)
        self.status = status
        self.retry_after = retry_after


class CheckedRoutes:
    """Adds routes whose requests are checked first; a handler gets the request and the JSON object posted."""

    def __init__(self, settings: Settings, phrases: WebPhrases) -> None:
        self._settings = settings
        self._phrases = phrases
        self._of_address = RateLimit(settings.web_address_rate)

    def add(self, routes: Blueprint, uri: str, handler: Handler, method: str) -> None:
        """Add a route, and the one for the preflight request that a browser sends from another site."""
        name = handler.__name__

        async def handle(request: Request) -> HTTPResponse:
            return await self._handle(request, handler)

        async def preflight(request: Request) -> HTTPResponse:
            return self._preflight(request)

        routes.add_route(handle, uri, methods=[method], stream=method == "POST", name=name)
        routes.add_route(preflight, uri, methods=["OPTIONS"], name=f"{name}_preflight")

    def take(self, limit: RateLimit, who: str, language: Callable[[], str]) -> None:
        """Count a request of `who`. Raises `RefusedRequest` 429, in that language, if there were too many."""
        wait = ceil(limit.take(who))
        if wait:
            sentence = self._phrases.say(language(), "too-many", seconds=wait)
            raise RefusedRequest(429, sentence, retry_after=wait)

    def counted(self, handler: Callable[..., Awaitable[HTTPResponse]], limit: RateLimit) -> Any:
        """The handler of a page or a picture, which anybody may load, but not without end."""

        async def handle(request: Request, **arguments: Any) -> HTTPResponse:
            try:
                self.take(limit, self.address(request), lambda: self._language(request))
            except RefusedRequest as problem:
                return _told_problem(problem)
            return await handler(request, **arguments)

        return handle

    def _language(self, request: Request) -> str:
        return self._phrases.negotiate(header(request, "accept-language"))

    async def _handle(self, request: Request, handler: Handler) -> HTTPResponse:
        origin = self._origin(request)
        try:
            if origin is None:
                raise RefusedRequest(
                    403, "This site is not among those that may use Jamae: JAMAE_WEB_ORIGINS."
                )
            self.take(self._of_address, self.address(request), lambda: self._language(request))
            response = await handler(request, await self._body(request))
        except RefusedRequest as problem:
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
        """The other site that a request comes from; "" if it is our own or none, None if it may not ask."""
        origin = header(request, "origin")
        try:
            site = urlsplit(origin).netloc
        except ValueError:  # "http://["
            return None
        if not origin or site == header(request, "host"):
            return ""
        return origin if origin in self._settings.web_origins else None

    def address(self, request: Request) -> str:
        return client_address(
            request.ip, request.headers.getall("x-forwarded-for", []), self._settings.proxies
        )

    async def _body(self, request: Request) -> Body:
        """The JSON object that was posted; read only as far as it may go."""
        if request.method != "POST":
            return {}
        if not header(request, "content-type").startswith("application/json"):
            raise RefusedRequest(415, "The body must be JSON (Content-Type: application/json).")
        try:
            body = json.loads(await read_body(request, LARGEST_BODY))
        except TooLarge:
            raise RefusedRequest(413, self._phrases.say(self._language(request), "widget-too-long")) from None
        except (ValueError, RecursionError):
            raise RefusedRequest(400, "The body is not JSON.") from None
        if not isinstance(body, dict):
            raise RefusedRequest(400, "The body is not a JSON object.")
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


def _told_problem(problem: RefusedRequest) -> HTTPResponse:
    response = told({"error": str(problem), "retry_after": problem.retry_after})
    response.status = problem.status
    if problem.retry_after:
        response.headers["Retry-After"] = str(problem.retry_after)
    return response
