"""What can be set from outside: one dataclass, and the names of all environment variables."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import urlsplit

from actions.text.clock import DEFAULT_ZONE, city_zone

HERE = Path(__file__).resolve().parent.parent
SHORTEST_SECRET = 16
SECRETS = (
    "JAMAE_DATABASE_URL",
    "JAMAE_SECRET",
    "JAMAE_REST_TOKEN",
    "JAMAE_METRICS_TOKEN",
    "TELEGRAM_BOT_TOKEN",
    "KAKAO_SKILL_KEY",
)
"""Variables that may be in a file instead: JAMAE_SECRET_FILE is the path of such a file."""


def secrets_from_files(environment: MutableMapping[str, str] = os.environ) -> None:
    """Set each of `SECRETS` that a file holds.

    Raises ValueError for a file that cannot be read, or is empty.
    """
    for name in SECRETS:
        file = environment.get(f"{name}_FILE", "").strip()
        if not file:
            continue
        try:
            secret = Path(file).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise ValueError(f"{name}_FILE is {file}, which cannot be read: {error}.") from error
        if not secret:
            raise ValueError(f"{name}_FILE is {file}, which is empty.")
        environment[name] = secret


def environment_for_children(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """What processes of ours get: without the secrets that stand in files, which they read themselves."""
    return {name: value for name, value in environment.items() if f"{name}_FILE" not in environment}


@dataclass(frozen=True)
class Settings:
    """Everything a person can set; nothing else in Jamae reads the environment."""

    root: Path = HERE
    """The project folder: config.yml, domain.yml, data/ and, made by us, .jamae/ and models/."""
    city: Path | None = None
    """The data folder of another city, made by `jamae new`. None: the knowledge is the project's own, in
    data/."""
    host: str = "127.0.0.1"
    port: int = 5005
    workers: int = 1
    """Processes that answer; more than one need PostgreSQL."""
    database_url: str | None = field(default=None, repr=False)
    """PostgreSQL for knowledge, conversations and locks; None is SQLite files in .jamae/."""
    database_seconds: float = 2.5
    """How long an answer waits for the conversations' database before it goes on from memory."""
    secret: str | None = field(default=None, repr=False)
    """The key of visitors' pseudonyms. None: a file made at the first start, which serves one machine."""
    retention_days: int = 30
    """How long a conversation is remembered after its last message; 0 keeps no text at all."""
    rest_token: str | None = field(default=None, repr=False)
    """The REST channel answers clients anywhere that present it; without one, programs on this machine
    only."""
    metrics_token: str | None = field(default=None, repr=False)
    """/metrics answers clients that present it; without one, programs on this machine."""
    most_turns: int = 100
    """Messages being answered or waiting in one process; the next are asked to try again. 0 is no limit."""
    log: str = ""
    """"json" writes one line a turn to standard error."""
    web_origins: tuple[str, ...] = ()
    """Other sites whose pages may embed the chat, as a browser names them: https://www.example.org."""
    web_session_rate: int = 20
    """Messages a minute of one visitor of the chat; 0 is no limit."""
    web_address_rate: int = 240
    """Requests a minute of all visitors at one address; 0 is no limit."""
    timezone: str = DEFAULT_ZONE
    """The city's, in which days and times are told."""
    proxies: int = 0
    """How many proxies of ours there are in front, each of which adds to X-Forwarded-For."""
    staff: str = ""
    """Who may use the pages at /staff: "passwords" (`jamae staff add` makes them), or "header:NAME", in which
    the city's own login, in a proxy, names who has signed in. Nothing: there are no such pages."""
    staff_second_person: bool = False
    """Whether what one of the staff publishes must have been approved by another."""
    telegram_token: str | None = field(default=None, repr=False)
    telegram_webhook_url: str | None = None
    telegram_api_url: str | None = None
    public_url: str | None = None
    """Where the world reaches this server, https://... without a slash at the end: messengers get pictures
    there, and their buttons lead to sources there."""
    kakao_skill_key: str | None = field(default=None, repr=False)
    """What calls of KakaoTalk's skill carry in the header X-Jamae-Key. None: there is no KakaoTalk."""
    kakao_bot_id: str | None = None
    """Calls of any other bot are refused. None: every bot that has the key may call."""
    kakao_operator: bool = False
    """Whether the channel can hand over to a person: Kakao's consultation plug-in."""
    kakao_person_rate: int = 20
    """Messages a minute of one person on KakaoTalk; 0 is no limit."""
    kakao_rate: int = 6_000
    """Calls a minute of all persons on KakaoTalk; 0 is no limit."""

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """Raises ValueError, saying which variable cannot be read."""

        def text(name: str) -> str | None:
            return environment.get(name, "").strip() or None

        def secret(name: str) -> str | None:
            return _secret(name, text(name))

        def whole_number(name: str, default: int) -> int:
            return _whole_number(name, text(name), default)

        def switch(name: str) -> bool:
            return _switch(name, text(name) or "0")

        return cls(
            root=Path(text("JAMAE_ROOT") or HERE).resolve(),
            city=Path(data).resolve() if (data := text("JAMAE_DATA")) else None,
            host=text("JAMAE_HOST") or cls.host,
            port=whole_number("JAMAE_PORT", cls.port),
            workers=whole_number("JAMAE_WORKERS", cls.workers),
            database_url=_database(text("JAMAE_DATABASE_URL")),
            database_seconds=_seconds(
                "JAMAE_DATABASE_SECONDS", text("JAMAE_DATABASE_SECONDS"), cls.database_seconds
            ),
            secret=secret("JAMAE_SECRET"),
            retention_days=whole_number("JAMAE_RETENTION_DAYS", cls.retention_days),
            rest_token=secret("JAMAE_REST_TOKEN"),
            metrics_token=secret("JAMAE_METRICS_TOKEN"),
            most_turns=whole_number("JAMAE_MOST_TURNS", cls.most_turns),
            log=_log(text("JAMAE_LOG") or ""),
            web_origins=_origins(text("JAMAE_WEB_ORIGINS") or ""),
            web_session_rate=whole_number("JAMAE_WEB_SESSION_RATE", cls.web_session_rate),
            web_address_rate=whole_number("JAMAE_WEB_ADDRESS_RATE", cls.web_address_rate),
            timezone=city_zone(text("JAMAE_TIMEZONE")).key,
            proxies=whole_number("JAMAE_PROXIES", cls.proxies),
            staff=_staff(text("JAMAE_STAFF") or "", whole_number("JAMAE_PROXIES", cls.proxies)),
            staff_second_person=switch("JAMAE_STAFF_SECOND_PERSON"),
            telegram_token=secret("TELEGRAM_BOT_TOKEN"),
            telegram_webhook_url=text("TELEGRAM_WEBHOOK_URL"),
            telegram_api_url=text("TELEGRAM_API_URL"),
            public_url=_public(text("JAMAE_PUBLIC_URL")),
            kakao_skill_key=secret("KAKAO_SKILL_KEY"),
            kakao_bot_id=text("KAKAO_BOT_ID"),
            kakao_operator=switch("KAKAO_OPERATOR"),
            kakao_person_rate=whole_number("KAKAO_PERSON_RATE", cls.kakao_person_rate),
            kakao_rate=whole_number("KAKAO_RATE", cls.kakao_rate),
        )

    @property
    def staff_header(self) -> str:
        """The header that names who has signed in; nothing where staff sign in with passwords."""
        return self.staff.partition(":")[2]

    @property
    def folder(self) -> Path:
        """Where run-time files go: of each city its own."""
        return (self.city or self.root) / ".jamae"

    @property
    def of_store(self) -> Settings:
        """Only what says where and how conversations are kept, the same for all parts of a process."""
        return Settings(
            root=self.root,
            city=self.city,
            database_url=self.database_url,
            database_seconds=self.database_seconds,
            secret=self.secret,
            retention_days=self.retention_days,
        )

    @property
    def data(self) -> Path:
        """The folder that the city's staff edit: knowledge/*.csv and source/."""
        return self.city or self.language_data

    @property
    def taught(self) -> Path:
        """Conversations that staff labelled, in a folder for each language."""
        return self.data / "taught"

    @property
    def language_data(self) -> Path:
        """How people ask and what is answered, in a folder for each language; the same for every city."""
        return self.root / "data"

    @property
    def models(self) -> Path:
        return self.root / "models"

    @property
    def uses_postgres(self) -> bool:
        return bool(self.database_url) and str(self.database_url).startswith("postgres")

    @property
    def shares_what_is_kept(self) -> bool:
        """Whether other processes see the same rows of what visitors said and were answered."""
        return self.uses_postgres and self.retention_days > 0

    def check_workers(self) -> None:
        """Raises ValueError if so many processes cannot work together."""
        if self.workers < 1:
            raise ValueError(
                "At least one process must answer: --workers or JAMAE_WORKERS must be 1 or more."
            )
        if self.workers > 1 and not self.uses_postgres:
            raise ValueError(
                f"{self.workers} workers need PostgreSQL for knowledge, conversations and locks. "
                "Set JAMAE_DATABASE_URL to postgresql://..., or serve with one."
            )

    def but(self, **changes: object) -> Settings:
        """The same with some values changed, as the command line does."""
        return replace(self, **changes)  # type: ignore[arg-type]


def _whole_number(name: str, value: str | None, default: int) -> int:
    if value is None:
        return default
    if not value.isdecimal():
        raise ValueError(f"{name} is {value!r}; it must be a whole number, 0 or more.")
    return int(value)


def _seconds(name: str, value: str | None, default: float) -> float:
    if value is None:
        return default
    if not re.fullmatch(r"[0-9]{1,4}(\.[0-9]+)?", value) or not float(value):
        raise ValueError(f"{name} is {value!r}; it must be a number of seconds such as 2.5.")
    return float(value)


def _switch(name: str, value: str) -> bool:
    if value not in ("0", "1"):
        raise ValueError(f"{name} is {value!r}; it can be 1 or 0.")
    return value == "1"


def _log(value: str) -> str:
    if value not in ("", "json"):
        raise ValueError(f"JAMAE_LOG is {value!r}; it can be json or nothing.")
    return value


def _database(url: str | None) -> str | None:
    """The URL. Raises ValueError if it is none of a database, without showing it: a password may be in it."""
    if url is None:
        return None
    try:
        parts = urlsplit(url)
        is_address = parts.scheme in ("postgres", "postgresql", "sqlite") and parts.port != 0
    except ValueError:  # a port that is no number
        is_address = False
    if not is_address or "//" not in url or parts.netloc.count("@") > 1:
        raise ValueError(
            "JAMAE_DATABASE_URL cannot be read; it must be like postgresql://user:password@host:5432/database,"
            " and in a password @ is written %40, : %3A, / %2F and % %25."
        )
    return url


def _staff(told: str, proxies: int) -> str:
    """Who may use the staff's pages. Raises ValueError for anything that would let others in."""
    how, _, header = told.partition(":")
    if told not in ("", "passwords") and not (how == "header" and re.fullmatch(r"[A-Za-z][\w-]+", header)):
        raise ValueError(f"JAMAE_STAFF is {told!r}; it can be passwords, or header:X-Remote-User.")
    if header and not proxies:
        raise ValueError(
            "JAMAE_STAFF names a header, which anybody could send without a proxy: JAMAE_PROXIES."
        )
    return told


def _public(url: str | None) -> str | None:
    """The address without a slash at its end. Raises ValueError for one that no messenger would load from."""
    if url is None:
        return None
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment:
        raise ValueError(f"JAMAE_PUBLIC_URL is {url!r}; it must be like https://jamae.example.org.")
    return url.rstrip("/")


def _secret(name: str, key: str | None) -> str | None:
    """The key or token. Raises ValueError, without showing it, for one that can be guessed."""
    if key is not None and len(key) < SHORTEST_SECRET:
        raise ValueError(
            f"{name} is too short; it must have {SHORTEST_SECRET} characters or more, as"
            " `openssl rand -hex 32` makes them."
        )
    return key


def _origins(listed: str) -> tuple[str, ...]:
    """Sites separated by spaces or commas. Raises ValueError for one that no browser sends as an origin."""
    origins = tuple(each.rstrip("/").lower() for each in listed.replace(",", " ").split())
    for each in origins:
        scheme, _, site = each.partition("://")
        if scheme not in ("http", "https") or not site or set(site) & set("/*?#@"):
            raise ValueError(f"JAMAE_WEB_ORIGINS has {each!r}; each must be like https://www.example.org.")
    return origins
