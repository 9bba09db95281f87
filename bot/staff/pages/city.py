"""A city's form: its name in each language, where it lies, and its facts; and what was live of it before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from actions.loading.attributes import Attribute
from actions.loading.dataset import Dataset, read_dataset
from bot.staff.knowledge.choices import countries, named, values_of
from bot.staff.knowledge.edits import LettersLost, Line, Tried, read_table
from bot.staff.knowledge.history import history
from bot.staff.pages.facts import Cell, doubts_now, said_of, saved, written
from bot.staff.site import Site
from bot.staff.visit import GoTo, Reply, Route, Shown, Visit

FORM_FILES = ("names.csv", "cities.csv", "facts.csv")
PLACE = ("country", "province", "latitude", "longitude")
IN_CITIES = ("country", "province")
"""Attributes that a city has in cities.csv."""


@dataclass(frozen=True)
class Field:
    """An entry of the form: its name, the cell that it is, and what stands in it."""

    name: str
    value: str
    cell: Cell


class CityForm:
    """What a visitor's form makes of the files; `fields` says which cell each entry became.

    The city `is_new` where no file and not the city's page has it.
    """

    def __init__(self, site: Site, city: str) -> None:
        data = site.settings.data
        self.city = city
        self.tables = {file: read_table(data, file) for file in FORM_FILES}
        self.fields: dict[str, Field] = {}
        dataset = read_dataset(data)
        self.is_new = city not in dataset.cities() and not any(
            city in (line.cells.get("city"), line.cells.get("key"))
            for table in self.tables.values()
            for line in table.lines
            if line.cells.get("subject", "city") in ("city", "home")
        )
        self.attributes = [each for each in dataset.files.attributes().values() if each.key not in IN_CITIES]
        self.on_page = _on_page(dataset, city)
        self._rows = {file: _numbered(table.lines) for file, table in self.tables.items()}

    def fill(self, values: Mapping[str, str], languages: tuple[str, ...], source: str) -> None:
        """Put what was entered into the rows: an empty entry takes its row out."""
        for language in languages:
            found = self._line(
                "names.csv", subject="city", key=self.city, language=language, status="preferred"
            )
            cells = {"subject": "city", "key": self.city, "language": language, "status": "preferred"}
            is_same = found is not None and found.cells["name"] == values.get(f"name-{language}")
            cells["source"] = found.cells["source"] if found and (is_same or not source) else source
            self._put("names.csv", found, f"name-{language}", "name", values, cells)
        place = self._line("cities.csv", city=self.city)
        cells = {"city": self.city, "source": source, **dict(place.cells if place else {})}
        cells |= {column: values.get(column, "") for column in PLACE}
        row = self._set("cities.csv", place, cells)
        for column in PLACE:
            self.fields[column] = Field(column, cells[column], ("cities.csv", row, column))
        for attribute in self.attributes:
            for name, line in self.entries(attribute):
                self._fact(attribute, name, line, values, source)

    def entries(self, attribute: Attribute) -> Iterator[tuple[str, Line | None]]:
        """The names of an attribute's entries with their rows in facts.csv; texts may have one more."""
        lines = [
            line
            for line in self.tables["facts.csv"].lines
            if (line.cells["city"], line.cells["attribute"]) == (self.city, attribute.key)
        ]
        for number, line in enumerate(lines):
            yield f"fact-{attribute.key}-{number}", line
        if not lines or not attribute.single:
            yield f"fact-{attribute.key}-{len(lines)}", None

    def shown(self, languages: tuple[str, ...]) -> dict[str, str]:
        """What stands in the files, by entry."""
        found: dict[str, str] = {}
        for language in languages:
            line = self._line(
                "names.csv", subject="city", key=self.city, language=language, status="preferred"
            )
            found[f"name-{language}"] = line.cells["name"] if line else ""
        place = self._line("cities.csv", city=self.city)
        found |= {column: place.cells[column] if place else "" for column in PLACE}
        for attribute in self.attributes:
            for name, line in self.entries(attribute):
                found[name] = line.cells["value"] if line else ""
                found[f"source-{name}"] = line.cells["source"] if line else ""
        return found

    def changes(self) -> dict[str, bytes]:
        """Each file that the form changes, with all of its rows. Raises `LettersLost`."""
        return {
            f"knowledge/{file}": table.with_rows(self._rows[file].values())
            for file, table in self.tables.items()
            if list(self._rows[file].values()) != [dict(line.cells) for line in table.lines]
        }

    def _fact(
        self, attribute: Attribute, name: str, line: Line | None, values: Mapping[str, str], source: str
    ) -> None:
        kept = dict(line.cells) if line else {"quote": ""}
        cells = {**kept, "city": self.city, "attribute": attribute.key, "unit": attribute.unit or ""}
        cells["source"] = values.get(f"source-{name}") or source or kept.get("source", "")
        if line is not None and (values.get(name, ""), cells["source"]) != (kept["value"], kept["source"]):
            cells["quote"] = ""  # the words of the source are of the value that it had
        self._put("facts.csv", line, name, "value", values, cells)

    def _line(self, file: str, **cells: str) -> Line | None:
        lines = self.tables[file].lines
        return next((line for line in lines if all(line.cells[name] == cells[name] for name in cells)), None)

    def _put(
        self,
        file: str,
        line: Line | None,
        name: str,
        column: str,
        values: Mapping[str, str],
        cells: Mapping[str, str],
    ) -> None:
        value = values.get(name, "")
        if not value:
            if line is not None:
                del self._rows[file][line.number]
            return
        row = self._set(file, line, {**cells, column: value})
        self.fields[name] = Field(name, value, (file, row, column))

    def _set(self, file: str, line: Line | None, cells: Mapping[str, str]) -> int:
        rows = self._rows[file]
        number = line.number if line else max(rows, default=1) + 1
        rows[number] = {column: cells.get(column, "") for column in self.tables[file].columns}
        return number

    def place_of(self, cell: Cell) -> Cell:
        """Where a cell is once the rows that were taken out are gone."""
        file, row, column = cell
        return file, list(self._rows[file]).index(row) + 2, column


def _numbered(lines: tuple[Line, ...]) -> dict[int, dict[str, str]]:
    return {line.number: dict(line.cells) for line in lines}


def _on_page(dataset: Dataset, city: str) -> dict[str, list[str]]:
    """By attribute what the city's page says, which is changed on the page and not here."""
    found: dict[str, list[str]] = {}
    for each in dataset.statements:
        if each.city == city and not each.place.endswith(".csv"):
            value = f"{each.value:,.10g}" if isinstance(each.value, float) else str(each.value)
            found.setdefault(each.attribute, []).append(f"{value} ({dataset.page_name}: {each.line})")
    return found


def show(site: Site, visit: Visit) -> Shown:
    city = visit.get("city")
    form = CityForm(site, city)
    return _page(site, visit, form, form.shown(_languages(site)), None)


def _languages(site: Site) -> tuple[str, ...]:
    return site.knowledge.catalogue().spoken(site.knowledge.phrases.languages)


def _page(site: Site, visit: Visit, form: CityForm, values: Mapping[str, str], tried: Tried | None) -> Shown:
    data, language = site.settings.data, visit.language
    wrong = tried.wrong if tried else ()
    remarks = _remarks(site, form, tried)
    told = {message for found in remarks.values() for message in found["wrong"]}
    told_of = [each.sentence for each in wrong if each.message not in told]
    shown: dict[str, Any] = {
        "city": form.city,
        "is_new": form.is_new,
        "is_taken": False,
        "title": named(data, "city", language).get(form.city, form.city),
        "values": values,
        "remarks": remarks,
        "others": told_of,
        "languages": _languages(site),
        "countries": countries(language),
        "provinces": named(data, "province", language),
        "sources": {line.cells["key"]: line.cells["title"] for line in read_table(data, "sources.csv").lines},
        "attributes": [
            {
                "key": each.key,
                "name": site.attribute(each.key, language),
                "unit": each.unit or "",
                "type": each.value_type,
                "choices": values_of(data, each.key, language),
                "entries": [name for name, _ in form.entries(each)],
                "on_page": form.on_page.get(each.key, []),
            }
            for each in form.attributes
        ],
        "digests": {file: table.digest for file, table in form.tables.items()},
        "history": history(site.engine, form.city) if form.city and not tried else [],
        "attribute": lambda key: site.attribute(key, language),
    }
    return Shown("city.html", shown, status=400 if tried else 200)


def _remarks(site: Site, form: CityForm, tried: Tried | None) -> dict[str, dict[str, list[str]]]:
    """By entry what is wrong and what is doubtful of it, as it would be, or as the files are."""
    if form.is_new and tried is None:
        return {}
    if tried is None:
        languages = _languages(site)
        form.fill(form.shown(languages), languages, "")  # as it stands, to know which cell an entry is
    doubtful = tried.doubtful if tried else doubts_now(site)
    places = {name: form.place_of(field.cell) for name, field in form.fields.items()}
    return {
        name: {
            "wrong": said_of(tried.wrong if tried else (), place),
            "doubt": said_of(doubtful, place),
        }
        for name, place in places.items()
    }


def _taken(site: Site, visit: Visit, city: str, values: Mapping[str, str]) -> Shown:
    """The form of a new city once more: its empty entries would take out what the files have of another."""
    page = _page(site, visit, CityForm(site, ""), values, None)
    return Shown(page.template, {**page.values, "city": city, "is_taken": True}, status=409)


def save(site: Site, visit: Visit) -> Reply:
    city = visit.get("city").casefold().replace(" ", "_")
    form = CityForm(site, city)
    values = {name: visit.get(name) for name in visit.values}
    if visit.get("new") and not form.is_new:
        return _taken(site, visit, city, values)
    form.fill(values, _languages(site), visit.get("source"))
    try:
        changes = form.changes()
    except LettersLost as error:
        raise ValueError(site.say(visit.language, "letters-lost-before", file=str(error))) from error
    if not changes:
        return GoTo(f"facts/city?city={city}", "said-same")
    seen = {f"knowledge/{file}": visit.get(f"digest-{file}") for file in FORM_FILES}
    tried = written(site, visit, changes, seen, about=city)
    if not tried.is_right:
        return _page(site, visit, form, values, tried)
    page = f"facts/city?city={city}"
    return saved(tried, page, page, city)


ROUTES = (Route("facts/city", show=show, send=save),)
