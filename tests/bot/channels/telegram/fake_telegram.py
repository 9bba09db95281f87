"""A Bot API server for the tests, as strict as Telegram where it matters, with people who write and press.

It is a real HTTP server. What a person does becomes an update, which goes to the bot by getUpdates or by its
webhook, as long and as often as Telegram would try. `trouble` makes the next requests fail, `stop` and
`start` take all down.
"""

from __future__ import annotations

import asyncio
import copy
import itertools
import json
import re
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web
from telegram_html import Parsed, Refused, parse
from typing_extensions import Self

TOKEN = "4242:the-tests-own-token"
BOT = {
    "id": 4242,
    "is_bot": True,
    "first_name": "Jamae",
    "username": "JamaeTestBot",
    "supports_inline_queries": True,
}
PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
ACTIONS = {"typing", "upload_photo", "record_video", "upload_voice", "upload_document", "find_location"}
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")

Json = dict[str, Any]


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@dataclass
class Call:
    """A request that the bot made."""

    method: str
    data: Json
    status: int
    at: float = field(default_factory=time.monotonic)


class Answer(Exception):
    """An error answer of the Bot API."""

    def __init__(self, status: int, description: str, **parameters: object) -> None:
        super().__init__(description)
        self.status = status
        self.parameters = parameters


class FakeTelegram:
    def __init__(self, *, token: str = TOKEN, flood_limits: bool = True) -> None:
        self.token = token
        self.flood_limits = flood_limits
        self.calls: list[Call] = []
        self.messages: dict[int, list[Json]] = defaultdict(list)
        self.inline_answers: dict[str, Json] = {}
        self.callback_answers: dict[str, Json] = {}
        self.commands: dict[str, list[Json]] = {}
        self.blocked: set[int] = set()
        self.moved: dict[int, int] = {}
        self.webhook: Json = {}
        self.proxy: dict[str, str] = {}
        """Which address of ours stands behind a public https one."""
        self.webhook_statuses: list[int] = []
        self.refuse_html = False
        self._updates: deque[Json] = deque()
        self._numbers = itertools.count(1000)
        self._ids = itertools.count(1)
        self._queries: dict[str, float] = {}
        self._troubles: dict[str, deque[Callable[[web.Request], Any]]] = defaultdict(deque)
        self._sent: deque[float] = deque()
        self._news = asyncio.Condition()
        self._poll: object = None
        self._runner: web.AppRunner | None = None
        self._delivery: asyncio.Task[None] | None = None
        self.port = 0

    # --- the server

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def start(self) -> None:
        app = web.Application(client_max_size=20_000_000)
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self._delivery = asyncio.create_task(self._deliver())

    async def stop(self) -> None:
        if self._delivery:
            self._delivery.cancel()
        if self._runner:
            await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"].lower()
        try:
            data = await self._read(request)
        except ConnectionResetError:  # the bot went away
            return web.Response(status=499)
        call = Call(method, data, 200)
        try:
            if ":" not in request.match_info["token"]:
                raise Answer(404, "Not Found")
            if request.match_info["token"] != self.token:
                raise Answer(401, "Unauthorized")
            if self._troubles[method]:
                made = self._troubles[method].popleft()(request)
                if isinstance(made, web.StreamResponse):
                    call.status = made.status
                    return made
            handler = getattr(self, f"_{method}", None)
            if handler is None:
                raise Answer(404, "Not Found")
            return web.json_response({"ok": True, "result": await handler(data)})
        except Refused as refused:
            call.status = 400
            return self._error(400, str(refused), {})
        except Answer as answer:
            call.status = answer.status
            return self._error(answer.status, str(answer), answer.parameters)
        finally:
            self.calls.append(call)

    @staticmethod
    def _error(status: int, description: str, parameters: Json) -> web.Response:
        body: Json = {"ok": False, "error_code": status, "description": description}
        if parameters:
            body["parameters"] = parameters
        return web.json_response(body, status=status)

    @staticmethod
    async def _read(request: web.Request) -> Json:
        if request.content_type == "application/json":
            return dict(await request.json())
        data: Json = {}
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                data[name] = value.file.read()
                continue
            try:
                data[name] = (
                    json.loads(str(value))
                    if name not in ("text", "caption", "secret_token", "url")
                    else value
                )
            except ValueError:
                data[name] = value
        return data

    # --- troubles

    def trouble(self, method: str, kind: str, times: int = 1, **options: Any) -> None:
        """Its next requests fail: "429" (retry_after=seconds), "500", "502", "drop", "slow" (seconds=)."""

        def flood(request: web.Request) -> Any:
            seconds = options.get("retry_after", 1)
            raise Answer(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)

        def broken(request: web.Request) -> Any:
            return web.Response(
                status=int(kind), text="<html><h1>Bad gateway</h1></html>", content_type="text/html"
            )

        def drop(request: web.Request) -> Any:
            assert request.transport is not None
            request.transport.abort()
            return web.Response(status=499)

        make = {"429": flood, "drop": drop}.get(kind, broken)
        self._troubles[method.lower()].extend([make] * times)

    # --- what people do

    def person(self, number: int, language: str | None = "en", chat: Json | None = None) -> Person:
        return Person(self, number, language, chat)

    def redeliver(self, update: Json) -> None:
        """Send an update again, as when the answer to its first delivery was lost."""
        self._put(copy.deepcopy(update))

    def put(self, kind: str, content: Json) -> Json:
        update = {"update_id": next(self._numbers), kind: content}
        self._put(update)
        return update

    def _put(self, update: Json) -> None:
        self._updates.append(update)
        asyncio.get_running_loop().create_task(self._tell())

    async def _tell(self) -> None:
        async with self._news:
            self._news.notify_all()

    def next_id(self) -> int:
        return next(self._ids)

    def open_query(self, number: str) -> None:
        self._queries[number] = time.monotonic()

    # --- delivery to a webhook

    async def _deliver(self) -> None:
        """In order, one after the other; again after a while when the bot does not say 200."""
        async with aiohttp.ClientSession() as session:
            while True:
                if not self.webhook.get("url") or not self._updates:
                    await asyncio.sleep(0.005)
                    continue
                update = self._updates[0]
                if not self._is_wanted(update):
                    self._updates.popleft()
                    continue
                status = await self.post_to_webhook(session, update)
                if status == 200:
                    if self._updates and self._updates[0] is update:
                        self._updates.popleft()
                else:
                    await asyncio.sleep(0.2)

    async def post_to_webhook(self, session: aiohttp.ClientSession, update: Json) -> int:
        url = self.webhook["url"]
        for public, ours in self.proxy.items():
            url = url.replace(public, ours)
        headers = (
            {"X-Telegram-Bot-Api-Secret-Token": self.webhook["secret_token"]}
            if "secret_token" in self.webhook
            else {}
        )
        try:
            async with session.post(
                url, json=update, headers=headers, timeout=aiohttp.ClientTimeout(5)
            ) as response:
                status = response.status
        except (aiohttp.ClientError, asyncio.TimeoutError):
            status = 0
        self.webhook_statuses.append(status)
        return status

    def _is_wanted(self, update: Json) -> bool:
        wanted = self.webhook.get("allowed_updates")
        return not wanted or any(kind in update for kind in wanted)

    # --- methods of the Bot API

    async def _getme(self, data: Json) -> Json:
        return {**BOT, "can_join_groups": True, "can_read_all_group_messages": False}

    async def _setwebhook(self, data: Json) -> bool:
        url = str(data.get("url", ""))
        if url and not url.startswith("https://"):
            raise Answer(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        if "secret_token" in data and not SECRET.fullmatch(str(data["secret_token"])):
            raise Answer(400, "Bad Request: secret token contains unallowed characters")
        self.webhook = data if url else {}
        return True

    async def _deletewebhook(self, data: Json) -> bool:
        self.webhook = {}
        return True

    async def _getwebhookinfo(self, data: Json) -> Json:
        return {
            "url": self.webhook.get("url", ""),
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates),
        }

    async def _getupdates(self, data: Json) -> list[Json]:
        if self.webhook:
            raise Answer(
                409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"
            )
        this = self._poll = object()
        offset = int(data.get("offset", 0))
        while self._updates and self._updates[0]["update_id"] < offset:
            self._updates.popleft()
        until = time.monotonic() + int(data.get("timeout", 0))
        while not self._updates and time.monotonic() < until:
            async with self._news:
                try:
                    await asyncio.wait_for(self._news.wait(), min(0.5, until - time.monotonic()))
                except asyncio.TimeoutError:
                    pass
            if self._poll is not this:
                raise Answer(409, "Conflict: terminated by other getUpdates request")
        wanted = data.get("allowed_updates")
        found = [each for each in self._updates if not wanted or any(kind in each for kind in wanted)]
        return found[: int(data.get("limit", 100))]

    async def _setmycommands(self, data: Json) -> bool:
        for command in data["commands"]:
            if not COMMAND.fullmatch(command["command"]):
                raise Answer(400, "Bad Request: BOT_COMMAND_INVALID")
            if not 1 <= units(command["description"]) <= 256:
                raise Answer(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        language = data.get("language_code", "")
        if language and not re.fullmatch("[a-z]{2}", language):
            raise Answer(400, "Bad Request: invalid language code specified")
        self.commands[language] = data["commands"]
        return True

    async def _sendchataction(self, data: Json) -> bool:
        self._check_chat(data)
        if data.get("action") not in ACTIONS:
            raise Answer(400, "Bad Request: wrong parameter action in request")
        return True

    async def _sendmessage(self, data: Json) -> Json:
        self._check_chat(data)
        self._check_pace(int(data["chat_id"]))
        parsed = self._text(data, str(data.get("text", "")))
        if not parsed.text.strip():
            raise Answer(400, "Bad Request: message text is empty")
        if units(parsed.text) > 4096:
            raise Answer(400, "Bad Request: message is too long")
        return self._keep(data, {"text": parsed.text, "tags": parsed.tags})

    async def _sendphoto(self, data: Json) -> Json:
        self._check_chat(data)
        self._check_pace(int(data["chat_id"]))
        parsed = self._text(data, str(data.get("caption", "")))
        photo = data.get("photo")
        if isinstance(photo, str) and photo.startswith("attach://"):
            photo = data.get(photo.removeprefix("attach://"))
        if not isinstance(photo, bytes) or not photo.startswith((PNG, JPEG)):
            raise Answer(400, "Bad Request: IMAGE_PROCESS_FAILED")
        if units(parsed.text) > 1024:
            raise Answer(400, "Bad Request: message caption is too long")
        size = {"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}
        return self._keep(data, {"photo": [size], "caption": parsed.text, "tags": parsed.tags})

    async def _answercallbackquery(self, data: Json) -> bool:
        number = str(data.get("callback_query_id"))
        opened = self._queries.get(number)
        if opened is None or time.monotonic() - opened > 15:
            raise Answer(
                400, "Bad Request: query is too old and response timeout expired or query ID is invalid"
            )
        if units(str(data.get("text", ""))) > 200:
            raise Answer(400, "Bad Request: MESSAGE_TOO_LONG")
        del self._queries[number]
        self.callback_answers[number] = data
        return True

    async def _answerinlinequery(self, data: Json) -> bool:
        number = str(data.get("inline_query_id"))
        opened = self._queries.get(number)
        if opened is None or time.monotonic() - opened > 10:
            raise Answer(
                400, "Bad Request: query is too old and response timeout expired or query ID is invalid"
            )
        results = data.get("results", [])
        ids = [result["id"] for result in results]
        if (
            len(results) > 50
            or len(set(ids)) < len(ids)
            or any(not 1 <= len(each.encode()) <= 64 for each in ids)
        ):
            raise Answer(400, "Bad Request: RESULT_ID_DUPLICATE")
        for result in results:
            content = result["input_message_content"]
            parsed = self._text(content, content["message_text"])
            if not result["title"] or not parsed.text.strip() or units(parsed.text) > 4096:
                raise Answer(400, "Bad Request: MESSAGE_TOO_LONG")
            self._check_markup(result)
        start = (data.get("button") or {}).get("start_parameter")
        if start is not None and not re.fullmatch("[A-Za-z0-9_-]{1,64}", start):
            raise Answer(400, "Bad Request: START_PARAM_INVALID")
        del self._queries[number]
        self.inline_answers[number] = data
        return True

    # --- what Telegram checks

    def _check_chat(self, data: Json) -> None:
        chat = data.get("chat_id")
        if not isinstance(chat, int) or chat not in self.messages:
            raise Answer(400, "Bad Request: chat not found")
        if chat in self.moved:
            raise Answer(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=self.moved[chat],
            )
        if chat in self.blocked:
            raise Answer(403, "Forbidden: bot was blocked by the user")

    def _check_pace(self, chat: int) -> None:
        if not self.flood_limits:
            return
        now = time.monotonic()
        while self._sent and self._sent[0] < now - 1:
            self._sent.popleft()
        if len(self._sent) >= 45:  # 30 a second and what may gather in a burst
            raise Answer(429, "Too Many Requests: retry after 1", retry_after=1)
        self._sent.append(now)

    def _text(self, data: Json, text: str) -> Parsed:
        if data.get("parse_mode") == "HTML":
            if self.refuse_html:
                raise Refused(
                    'Bad Request: can\'t parse entities: Unsupported start tag "b" at byte offset 0'
                )
            return parse(text)
        if data.get("parse_mode"):
            raise Answer(400, "Bad Request: unsupported parse_mode")
        return Parsed(text, [])

    @staticmethod
    def _check_markup(data: Json) -> list[list[Json]]:
        rows = (data.get("reply_markup") or {}).get("inline_keyboard") or []
        for button in itertools.chain.from_iterable(rows):
            if not button.get("text"):
                raise Answer(400, "Bad Request: text buttons are unallowed in the inline keyboard")
            address = urlsplit(str(button.get("url", "https://a.kr")))
            if address.scheme not in ("http", "https") or "." not in str(address.hostname):
                raise Answer(400, "Bad Request: BUTTON_URL_INVALID")
            if "url" not in button and not 1 <= len(str(button.get("callback_data", "")).encode()) <= 64:
                raise Answer(400, "Bad Request: BUTTON_DATA_INVALID")
        return list(rows)

    def _keep(self, data: Json, content: Json) -> Json:
        chat = int(data["chat_id"])
        rows = self._check_markup(data)
        answers = data.get("reply_parameters")
        if answers:
            known = any(each["message_id"] == answers["message_id"] for each in self.messages[chat])
            if not known and not answers.get("allow_sending_without_reply"):
                raise Answer(400, "Bad Request: message to be replied not found")
        message: Json = {
            "message_id": self.next_id(),
            "date": int(time.time()),
            "chat": self.chat(chat),
            "from": {key: BOT[key] for key in ("id", "is_bot", "first_name", "username")},
            **content,
        }
        if rows:
            message["reply_markup"] = {"inline_keyboard": rows}
        if answers:
            message["answers"] = answers["message_id"]
        if data.get("message_thread_id"):
            message["message_thread_id"] = data["message_thread_id"]
        self.messages[chat].append(message)
        return {key: value for key, value in message.items() if key not in ("tags", "answers")}

    @staticmethod
    def chat(number: int) -> Json:
        if number < 0:
            return {"id": number, "type": "supergroup", "title": "A group"}
        return {"id": number, "type": "private", "first_name": "Somebody"}

    # --- what tests look at

    def replies(self, chat: int) -> list[Json]:
        """What the bot has written to this chat."""
        return [message for message in self.messages[chat] if message["from"]["id"] == BOT["id"]]

    def count(self, method: str, status: int | None = None) -> int:
        return sum(call.method == method.lower() and status in (None, call.status) for call in self.calls)

    async def wait_for(self, condition: Callable[[], Any], seconds: float = 10) -> Any:
        """The condition's value as soon as it holds."""
        until = time.monotonic() + seconds
        while not (value := condition()):
            if time.monotonic() > until:
                raise AssertionError(f"Waited {seconds} seconds in vain; last calls: {self.calls[-5:]}")
            await asyncio.sleep(0.01)
        return value


class Person:
    """Somebody with Telegram on their telephone; in a private chat with the bot unless `chat` is a group."""

    def __init__(self, telegram: FakeTelegram, number: int, language: str | None, chat: Json | None) -> None:
        self.telegram = telegram
        self.user: Json = {
            "id": number,
            "is_bot": False,
            "first_name": f"Person{number}",
            "username": f"person_{number}",
        }
        if language:
            self.user["language_code"] = language
        self.chat = chat or telegram.chat(number)
        telegram.messages[self.chat["id"]]  # the person has pressed "Start"

    @property
    def heard(self) -> list[Json]:
        return self.telegram.replies(self.chat["id"])

    def write(self, text: str | None, **more: Any) -> Json:
        """Send a message; the update."""
        message: Json = {
            "message_id": self.telegram.next_id(),
            "date": int(time.time()),
            "chat": self.chat,
            "from": self.user,
            **({"text": text} if text is not None else {}),
            **more,
        }
        if text and text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": units(text.split()[0])}]
        self.telegram.messages[self.chat["id"]].append(message)
        return self.telegram.put("message", message)

    def edit(self, update: Json, text: str) -> Json:
        message = {**update["message"], "text": text, "edit_date": int(time.time())}
        return self.telegram.put("edited_message", message)

    def press(self, message: Json, button: int = 0) -> str:
        """Press the nth button under a message; the id of the query."""
        rows = message["reply_markup"]["inline_keyboard"]
        return self.press_data(message, list(itertools.chain.from_iterable(rows))[button]["callback_data"])

    def press_data(self, message: Json, data: str) -> str:
        number = f"q{self.telegram.next_id()}"
        self.telegram.open_query(number)
        shown = {key: value for key, value in message.items() if key not in ("tags", "answers")}
        self.telegram.put(
            "callback_query",
            {"id": number, "from": self.user, "message": shown, "chat_instance": "1", "data": data},
        )
        return number

    def search(self, words: str) -> str:
        """Type `@bot words`; the id of the query."""
        number = f"i{self.telegram.next_id()}"
        self.telegram.open_query(number)
        self.telegram.put("inline_query", {"id": number, "from": self.user, "query": words, "offset": ""})
        return number

    async def ask(self, text: str, seconds: float = 10) -> Json:
        """Write, and wait for the reply."""
        before = len(self.heard)
        self.write(text)
        await self.telegram.wait_for(lambda: len(self.heard) > before, seconds)
        return self.heard[before]
