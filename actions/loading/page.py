"""Read the city's page: from its text to statements, with the words and the line each was read from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from actions.loading.page_cells import (
    UnreadableCell,
    leading_name,
    read_date,
    split_region,
    split_sentences,
    whole_number,
)
from actions.loading.statement import ParsedStatement, Value
from actions.text.country import country_code
from actions.text.staff_messages import Sentence, said_by

SCALES = {
    "tens of thousands": 10_000,
    "hundreds of thousands": 100_000,
    "thousands": 1_000,
    "millions": 10**6,
}

# The page has lost the breaks between its cells, so what ends one cell is the wording that opens the next.
POPULATION = re.compile(rf"\s*(?P<number>\d[\d,]*(?:\.\d+)?)\s*(?P<scale>{'|'.join(SCALES)})", re.IGNORECASE)
RELATION = re.compile(r"(?P<words>(?P<type>sister|friendship) city)\s*\((?P<date>[^)]*)\)", re.IGNORECASE)
HOME_SIGNER = r"(?P<home_words>(?P<home>.+?) City mayor (?P<names>.+?))"
SIGNERS = re.compile(rf"\s*{HOME_SIGNER}(?P<partner_words>,? Mayor (?P<partner>.+\S))", re.IGNORECASE)
TEMPERATURE = re.compile(r"(?P<number>[-−]?\d+(?:\.\d+)?)\s*(?:℃|°C)(?: on average)?", re.IGNORECASE)
LIST_ENTRY = re.compile(r"(?P<name>[^()]+)\((?P<date>[^)]*)\)")
FIRST_CITY = re.compile(r"Starting from (?P<city>[^,]+), (?P<country>.+?) in (?P<year>\d{4})")
OTHER_CITIES = re.compile(r"\bother (?P<number>\w+) cities")
COUNTRIES = re.compile(r"\b(?P<number>\w+) countries")


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
class UnreadLine:
    """A line that has none of the shapes known on this page."""

    line: int
    reason: str


@dataclass(frozen=True)
class Page:
    """What one page says. Cities, people and provinces are named as the page spells them.

    ``problems`` are sentences that say why the page must not be loaded; empty for a page that was read whole.
    """

    home: str | None
    statements: tuple[ParsedStatement, ...]
    claims: tuple[Claim, ...]
    unread: tuple[UnreadLine, ...]
    problems: tuple[str, ...]


def parse_page(text: str) -> Page:
    """Read the page in `text`; see `Page` for what comes back. Never raises for what the page says."""
    reader = _Reader()
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            reader.read(number, line.strip())
    return Page(
        home=reader.home,
        statements=tuple(reader.statements),
        claims=tuple(reader.claims),
        unread=tuple(reader.unread),
        problems=(*reader.problems, *_missing_parts(reader.statements)),
    )


class _Reader:
    """Reads line after line; a temperature and features belong to the table row above them."""

    def __init__(self) -> None:
        self.home: str | None = None
        self.statements: list[ParsedStatement] = []
        self.claims: list[Claim] = []
        self.unread: list[UnreadLine] = []
        self.problems: list[str] = []
        self._city: str | None = None
        # The first pattern that a line matches says what it is.
        self._shapes: tuple[tuple[str, Callable[[int, str], None]], ...] = (
            (r"Starting from ", self._read_introduction),
            (r".*Population", self._read_row),
            (r"Temperature", self._read_temperature),
            (r"Regional Features", self._read_features),
            (r".*\([^)]*\d[^)]*\)", self._read_list),
            (r"Overseas Sister Cities|By City|.+ CityCounterpart$", lambda number, line: None),  # headings
        )

    def read(self, number: int, line: str) -> None:
        read_shape = next((read for shape, read in self._shapes if re.match(shape, line)), None)
        if read_shape is None:
            self.unread.append(UnreadLine(number, Sentence("no-shape")))
            return
        try:
            read_shape(number, line)
        except UnreadableCell as error:
            self.problems.append(Sentence("unreadable", line=number, why=said_by(error)))

    def _read_introduction(self, number: int, line: str) -> None:
        self.claims += read_claims(line, number)
        first = FIRST_CITY.search(line)
        country = first and country_code(first["country"])
        if not first or not country:
            self.unread.append(UnreadLine(number, Sentence("introduction-shape")))
        else:
            self.statements.append(
                ParsedStatement(first["city"], "country", country, "intro", number, first[0])
            )

    def _read_list(self, number: int, line: str) -> None:
        self.statements += read_list(line, number)

    def _read_row(self, number: int, line: str) -> None:
        self._city = None  # lines under a row that cannot be read must not go to the row before it
        self.home, statements = read_row(line, number)
        self._city = statements[0].city
        self.statements += statements

    def _read_temperature(self, number: int, line: str) -> None:
        found = TEMPERATURE.search(line)
        if found is None:
            raise UnreadableCell(Sentence("no-temperature"))
        self._state_of_row(
            "temperature", float(found["number"].replace("−", "-")), found[0], number, "celsius"
        )

    def _read_features(self, number: int, line: str) -> None:
        sentences = split_sentences(line.removeprefix("Regional Features"))
        if not sentences:
            raise UnreadableCell(Sentence("no-features"))
        for sentence in sentences:
            self._state_of_row("features", sentence, sentence, number)

    def _state_of_row(
        self, attribute: str, value: Value, quote: str, number: int, unit: str | None = None
    ) -> None:
        if self._city is None:
            raise UnreadableCell(Sentence("no-row-above", attribute=attribute))
        self.statements.append(ParsedStatement(self._city, attribute, value, "table", number, quote, unit))


def _missing_parts(statements: Iterable[ParsedStatement]) -> list[str]:
    """A sentence for each part of the page that should be there and is not."""
    problems: list[str] = []
    table = [s for s in statements if s.place == "table"]
    rows = [s for s in table if s.attribute == "date"]
    if not any(s.place == "list" for s in statements):
        problems.append(Sentence("no-list"))
    if not rows:
        problems.append(Sentence("no-table"))
    ends = [*(row.line for row in rows[1:]), float("inf")]
    for row, end in zip(rows, ends, strict=False):
        for attribute in ("temperature", "features"):
            lines = {s.line for s in table if s.attribute == attribute and row.line < s.line < end}
            if len(lines) != 1:
                about = {"city": row.city, "line": row.line, "attribute": attribute}
                problems.append(Sentence("row-repeats" if lines else "row-lacks", **about))
    return problems


def read_claims(line: str, number: int) -> list[Claim]:
    """The claims in the introduction; "other 7 cities" counts the first city in, so it claims 8."""
    claims = []
    if first := FIRST_CITY.search(line):
        claims.append(Claim("first_year", int(first["year"]), number, first[0], city=first["city"]))
    if (others := OTHER_CITIES.search(line)) and (count := whole_number(others["number"])) is not None:
        claims.append(Claim("partner_count", count + 1, number, others[0]))
    if (countries := COUNTRIES.search(line)) and (count := whole_number(countries["number"])) is not None:
        claims.append(Claim("country_count", count, number, countries[0]))
    return claims


def read_list(line: str, number: int) -> list[ParsedStatement]:
    """The run-together list, e.g. `OverseasKhabarovsk, Russia(Jun.24,2002)Harbin, ...(Nov.28,1995)`."""
    statements = []
    text = re.sub(r"^Overseas(?=[A-Z])", "", line)
    entries = list(LIST_ENTRY.finditer(text))
    if "".join(entry[0] for entry in entries) != text:
        raise UnreadableCell(Sentence("list-shape"))
    for entry in entries:
        city, _, region = entry["name"].strip().partition(",")
        province, country = split_region(region)
        date = read_date(entry["date"])
        values: dict[str, Value] = {"date": date, "province": province, "country": country}
        for attribute, value in values.items():
            if value:
                quote = entry[0].strip()
                statements.append(ParsedStatement(city.strip(), attribute, value, "list", number, quote))
    return statements


def read_row(line: str, number: int) -> tuple[str, list[ParsedStatement]]:
    """The home city's name and the statements of one table row, which is a line up to the partner's mayor."""
    name_cell, rest = line.split("Population", maxsplit=1)
    head = name_cell.partition("(")[0].strip()
    population = POPULATION.match(rest)
    if population is None:
        raise UnreadableCell(Sentence("no-population"))
    relation = RELATION.search(rest, population.end())
    if relation is None:
        raise UnreadableCell(Sentence("no-relation"))
    signers = SIGNERS.match(rest, relation.end())
    if signers is None:
        raise UnreadableCell(Sentence("no-mayors"))
    city = leading_name(head, signers["names"])
    if not city:
        raise UnreadableCell(Sentence("no-city", head=head))

    region = head[len(city) :].strip(" ,")
    province, country = split_region(region)
    people = Decimal(population["number"].replace(",", "")) * SCALES[population["scale"].lower()]
    label = rest[population.end() : relation.start()].strip()
    home_signer = signers["names"].removesuffix(city).strip()
    home_words = signers["home_words"].removesuffix(city).strip()

    def state(attribute: str, value: Value, quote: str, unit: str | None = None) -> ParsedStatement:
        return ParsedStatement(city, attribute, value, "table", number, quote, unit)

    statements = [
        state("date", read_date(relation["date"]), relation[0]),
        state("type", relation["type"].lower(), relation["words"]),
        state("home_signer", home_signer, home_words),
        state("partner_signer", signers["partner"], city + signers["partner_words"]),
        state("population", float(people), population[0].strip(), "people"),
        state("country", country, region),
    ]
    if province:
        statements.append(state("province", province, region))
    if label:
        statements.append(state("features", label, label))
    return signers["home"], statements
