"""Read the city's page: from its text to statements, with the words and the line each was read from."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from actions.country import country_code
from actions.statement import Statement

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NUMBER_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
SCALES = {"tens of thousands": 10_000, "hundreds of thousands": 100_000, "thousands": 1_000, "millions": 1_000_000}

# The page has lost the breaks between its cells, so what ends one cell is the wording that opens the next.
POPULATION = re.compile(rf"\s*(?P<number>\d[\d,]*(?:\.\d+)?)\s*(?P<scale>{'|'.join(SCALES)})", re.IGNORECASE)
RELATION = re.compile(r"(?P<type>sister|friendship) city\s*\((?P<date>[^)]*)\)", re.IGNORECASE)
SIGNERS = re.compile(
    r"\s*(?P<home_words>(?P<home>.+?) City mayor (?P<names>.+?))(?P<partner_words>,? Mayor (?P<partner>.+\S))", re.IGNORECASE
)
TEMPERATURE = re.compile(r"(?P<number>[-−]?\d+(?:\.\d+)?)\s*(?:℃|°C)(?: on average)?", re.IGNORECASE)
DATE = re.compile(r"(?P<month>[A-Za-z]{3,9})[.,\s]*(?P<day>\d{1,2})[.,\s]+(?P<year>\d{4})")
LIST_ENTRY = re.compile(r"(?P<name>[^()]+)\((?P<date>[^)]*)\)")
INTRO = re.compile(r"Starting from (?P<city>[^,]+), (?P<country>.+?) in (?P<year>\d{4})")
OTHER_CITIES = re.compile(r"\bother (?P<number>\w+) cities")
COUNTRIES = re.compile(r"\b(?P<number>\w+) countries")
SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9])")
HEADINGS = re.compile(r"Overseas Sister Cities|By City|.+ CityCounterpart$")


class Unreadable(ValueError):
    """Part of the page has a known shape, but a value in it cannot be read; the message says which."""


@dataclass(frozen=True)
class Claim:
    """A number that the introduction gives about all partnerships together.

    ``about`` is partner_count, country_count or first_year; ``city`` is the city that first_year is about.
    """

    about: str
    number: int
    line: int
    quote: str
    city: str | None = None


@dataclass(frozen=True)
class Unread:
    """A line that has none of the shapes known on this page."""

    line: int
    reason: str


@dataclass(frozen=True)
class Page:
    """What one page says. Cities, people and provinces are named as the page spells them.

    ``problems`` are sentences that say why the page must not be loaded; empty for a page that was read whole.
    """

    home: str | None
    statements: tuple[Statement, ...]
    claims: tuple[Claim, ...]
    unread: tuple[Unread, ...]
    problems: tuple[str, ...]

    def cities(self, place: str) -> list[str]:
        """The cities that `place` (intro, list, table) names, as spelled, in the page's order."""
        return list(dict.fromkeys(s.city for s in self.statements if s.place == place))


def parse_page(text: str) -> Page:
    """Read the page in `text`; see `Page` for what comes back. Never raises for what the page says."""
    reader = _Reader()
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            reader.read(number, line.strip())
    reader.require_whole()
    return Page(
        reader.home, tuple(reader.statements), tuple(reader.claims), tuple(reader.unread), tuple(reader.problems)
    )


class _Reader:
    """Reads line after line; a temperature and features belong to the table row above them."""

    def __init__(self) -> None:
        self.home: str | None = None
        self.statements: list[Statement] = []
        self.claims: list[Claim] = []
        self.unread: list[Unread] = []
        self.problems: list[str] = []
        self._city: str | None = None
        # The first pattern that a line matches says what it is.
        self._shapes: tuple[tuple[re.Pattern[str], Callable[[int, str], None]], ...] = (
            (INTRO, self._read_intro),
            (re.compile(r".*Population"), self._read_row),
            (re.compile(r"Temperature"), self._read_temperature),
            (re.compile(r"Regional Features"), self._read_features),
            (re.compile(r".*\([^)]*\d[^)]*\)"), self._read_list),
            (HEADINGS, lambda number, line: None),
        )

    def read(self, number: int, line: str) -> None:
        read_shape = next((read for shape, read in self._shapes if shape.match(line)), None)
        if read_shape is None:
            self.unread.append(Unread(number, "it is not the introduction, the list, a heading or part of the table"))
            return
        try:
            read_shape(number, line)
        except Unreadable as error:
            self.problems.append(f"Line {number} cannot be read: {error}.")

    def _read_intro(self, number: int, line: str) -> None:
        self.claims += read_claims(line, number)
        first = INTRO.search(line)
        if first is not None and (country := country_code(first["country"])):
            self.statements.append(Statement(first["city"], "country", country, "intro", number, first[0]))

    def _read_list(self, number: int, line: str) -> None:
        self.statements += read_list(line, number)

    def _read_row(self, number: int, line: str) -> None:
        self._city = None  # so that lines under a row that failed are not given to the row before it
        self.home, statements = read_row(line, number)
        self._city = statements[0].city
        self.statements += statements

    def _read_temperature(self, number: int, line: str) -> None:
        found = TEMPERATURE.search(line)
        if found is None:
            raise Unreadable("there is no temperature such as '5.4℃' in it")
        celsius = float(found["number"].replace("−", "-"))
        self._add_below_row("temperature", [celsius], [found[0]], number, unit="celsius")

    def _read_features(self, number: int, line: str) -> None:
        sentences = split_sentences(line.removeprefix("Regional Features"))
        if not sentences:
            raise Unreadable("the regional features are empty")
        self._add_below_row("features", sentences, sentences, number)

    def _add_below_row(
        self, attribute: str, values: list[str] | list[float], quotes: list[str], number: int, *, unit: str | None = None
    ) -> None:
        if self._city is None:
            raise Unreadable(f"{attribute} stands under no table row that could be read")
        for value, quote in zip(values, quotes, strict=True):
            self.statements.append(Statement(self._city, attribute, value, "table", number, quote, unit))

    def require_whole(self) -> None:
        """Add a problem for each part of the page that is missing."""
        listed = {s.city for s in self.statements if s.place == "list"}
        rows = [s for s in self.statements if s.place == "table" and s.attribute == "date"]
        if not listed:
            self.problems.append("The page has no list of cities with dates.")
        if not rows:
            self.problems.append("The page has no table of cities.")
        below = {(s.line, s.attribute) for s in self.statements if s.attribute in ("temperature", "features")}
        for index, row in enumerate(rows):
            end = rows[index + 1].line if index + 1 < len(rows) else float("inf")
            for attribute in ("temperature", "features"):
                lines = [line for line, name in below if name == attribute and row.line < line < end]
                if len(lines) != 1:
                    told = "no" if not lines else "more than one"
                    self.problems.append(f"The table row of {row.city} (line {row.line}) has {told} {attribute} line.")


def read_claims(line: str, number: int) -> list[Claim]:
    """The claims in the introduction; "other 7 cities" counts the first city in, so it claims 8."""
    claims = []
    if first := INTRO.search(line):
        claims.append(Claim("first_year", int(first["year"]), number, first[0], city=first["city"]))
    if (others := OTHER_CITIES.search(line)) and (count := _whole_number(others["number"])) is not None:
        claims.append(Claim("partner_count", count + 1, number, others[0]))
    if (countries := COUNTRIES.search(line)) and (count := _whole_number(countries["number"])) is not None:
        claims.append(Claim("country_count", count, number, countries[0]))
    return claims


def read_list(line: str, number: int) -> list[Statement]:
    """The run-together list, e.g. `OverseasKhabarovsk, Russia(Jun.24,2002)Harbin, ...(Nov.28,1995)`."""
    statements = []
    text = re.sub(r"^Overseas(?=[A-Z])", "", line)
    entries = list(LIST_ENTRY.finditer(text))
    if "".join(entry[0] for entry in entries) != text:
        raise Unreadable("the list is not made of entries such as 'City, Country (Jun. 24, 2002)'")
    for entry in entries:
        city, _, region = entry["name"].strip().partition(",")
        province, country = split_region(region)
        values = {"date": read_date(entry["date"]), "province": province, "country": country}
        for attribute, value in values.items():
            if value:
                statements.append(Statement(city.strip(), attribute, value, "list", number, entry[0].strip()))
    return statements


def read_row(line: str, number: int) -> tuple[str, list[Statement]]:
    """The home city's name and the statements of one table row, which is one line up to the partner's mayor."""
    name_cell, rest = line.split("Population", maxsplit=1)
    head = name_cell.partition("(")[0].strip()
    population = POPULATION.match(rest)
    if population is None:
        raise Unreadable("there is no population such as '991 Tens of thousands' in it")
    relation = RELATION.search(rest, population.end())
    if relation is None:
        raise Unreadable("there is no 'sister city (date)' or 'Friendship city (date)' in it")
    signers = SIGNERS.match(rest, relation.end())
    if signers is None:
        raise Unreadable("it does not name the home city's mayor and the partner's mayor")
    city = _leading_name(head, signers["names"])
    if not city:
        raise Unreadable(f"the partner's mayor is not introduced with the city's name at the start of '{head}'")
    province, country = split_region(head[len(city) :])
    home_signer = signers["names"][: -len(city)].strip()
    people = Decimal(population["number"].replace(",", "")) * SCALES[population["scale"].lower()]
    label = rest[population.end() : relation.start()].strip()
    region_quote = head[len(city) :].strip(" ,")

    def state(attribute: str, value: str | float | datetime.date, quote: str, unit: str | None = None) -> Statement:
        return Statement(city, attribute, value, "table", number, quote, unit)

    statements = [
        state("date", read_date(relation["date"]), relation[0]),
        state("type", relation["type"].lower(), relation[0].partition("(")[0].strip()),
        state("home_signer", home_signer, signers["home_words"][: -len(city)].strip()),
        state("partner_signer", signers["partner"], city + signers["partner_words"]),
        state("population", float(people), population[0].strip(), "people"),
        state("country", country, region_quote),
    ]
    if province:
        statements.append(state("province", province, region_quote))
    if label:
        statements.append(state("features", label, label))
    return signers["home"], statements


def read_date(text: str) -> datetime.date:
    """A day such as `Nov. 28, 1995`, however it is punctuated (`Oct, 21,1996`, `Feb. 26.2002`)."""
    found = DATE.fullmatch(text.strip())
    if found is None or found["month"][:3].lower() not in MONTHS:
        raise Unreadable(f"'{text}' is not a date such as 'Nov. 28, 1995'")
    month = MONTHS.index(found["month"][:3].lower()) + 1
    try:
        return datetime.date(int(found["year"]), month, int(found["day"]))
    except ValueError as error:
        raise Unreadable(f"'{text}' is not a day of the calendar") from error


def split_region(text: str) -> tuple[str, str]:
    """Province and country code of `Heilongjang, China`, `California U.S.` or `Philippines`; the province may be ''."""
    region = text.strip(" ,")
    for word in re.finditer(r"[^\s,]+", region):
        if code := country_code(region[word.start() :]):
            return region[: word.start()].strip(" ,"), code
    raise Unreadable(f"'{region}' does not end with the name of a country")


def split_sentences(text: str) -> list[str]:
    """The sentences of a text, each as it stands, full stop included.

    >>> split_sentences("Near U.S. bases, etc. designated so. 1 hour away")
    ['Near U.S. bases, etc. designated so.', '1 hour away']
    """
    return [sentence.strip() for sentence in SENTENCE_END.split(text.strip()) if sentence.strip()]


def _leading_name(head: str, names: str) -> str:
    """The city that a row is about: what `head` starts with and `names` ('Lee Hae-seonHarbin') ends with.

    The page puts no comma between some cities and their provinces, nor a space between the two mayors.
    """
    ends = [end for end in range(1, len(head) + 1) if end == len(head) or not head[end].isalnum()]
    return max((head[:end] for end in ends if names.endswith(head[:end])), key=len, default="")


def _whole_number(word: str) -> int | None:
    if word.isdigit():
        return int(word)
    return NUMBER_WORDS.index(word.lower()) if word.lower() in NUMBER_WORDS else None
