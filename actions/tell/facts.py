"""Telling facts: one cell or several, a city's overview, false premises corrected, and what is not recorded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from actions.conditions import Condition
from actions.question import SIGNERS
from actions.select import OVERVIEW, Cell, Cells, Statement
from actions.tell.turn import Answer, Turn, overview_cells
from actions.tell.values import claim_holds, claim_told, value_told

ASKABLE = ("date", "population", "signers", "temperature", "features", "type", "location")
PLACES = ("intro", "list", "table")
"""Places of the city's page; other statements are from files that staff keep."""
CORRECTED = {"signer": "signer", "province": "country"}
MOST_CITIES = 8
"""Facts of more cities than this are told as a list with a column."""


def tell_fact(turn: Turn) -> Answer:
    question = turn.question
    found = turn.meant()
    if not found.count or found.count > MOST_CITIES:
        from actions.tell.lists import list_told

        return list_told(turn, found)
    cities = found.cities
    cells = overview_cells(turn, cities)
    paragraphs: list[str] = []
    used: list[Statement] = []
    missing = question.unrecorded
    corrections = [text for city in cities for text in corrections_of(turn, cells, city, question.claims)]
    wrong_signer = corrections and any(claim.attribute == "signer" for claim in question.claims)
    contested = False
    for city in cities:
        parts = _grouped(question.attributes)
        if wrong_signer:
            parts = [SIGNERS, *(part for part in parts if not set(part) & set(SIGNERS))]
        for part in parts:
            text, statements = tell_part(turn, cells, city, part)
            paragraphs.append(text)
            used += statements
            contested = contested or any(each.doubt == "contested" for each in statements)
    if len(paragraphs) > 3:
        paragraphs = ["\n".join(f"• {line}" for line in paragraphs)]
    notes = [turn.say("note-not-recorded")] if missing else []
    if question.places:
        notes.append(
            turn.say("note-no-figures", places=turn.speech.join(place["name"] for place in question.places))
        )
    nothing = not used and not _derived(question.attributes)
    status = (
        "not_recorded"
        if nothing
        else "corrected"
        if corrections
        else "contested"
        if contested
        else "answered"
    )
    return Answer(
        status,
        (*corrections, *paragraphs, *notes),
        tuple(used),
        suggestions_about(turn, cells, cities, question.attributes),
        focus=turn.about_cities(cities, cities=cities),
    )


def _derived(attributes: Iterable[str]) -> bool:
    return "names" in attributes


def _grouped(attributes: Sequence[str]) -> list[tuple[str, ...]]:
    """The attributes one after the other, both signers together."""
    if set(SIGNERS) <= set(attributes):
        rest = [(attribute,) for attribute in attributes if attribute not in SIGNERS]
        position = min(attributes.index(signer) for signer in SIGNERS)
        return [*rest[:position], SIGNERS, *rest[position:]]
    return [(attribute,) for attribute in attributes]


def tell_part(
    turn: Turn, cells: Cells, city: str, part: tuple[str, ...]
) -> tuple[str, tuple[Statement, ...]]:
    """One asked-for part of a city (an attribute, or both signers) as a sentence, and the statements behind it."""
    name = turn.city(city)
    if part == ("names",):
        return _tell_names(turn, city), ()
    if part == ("location",):
        found = [cell for key in ("province", "country") if (cell := cells.get((city, key)))]
        if not found:
            return turn.say("fact-missing", city=name, attribute=turn.say("attribute-location")), ()
        return turn.say("fact-location", city=name, where=where_told(turn, cells, city)), _statements(found)
    found = [cell for attribute in part if (cell := cells.get((city, attribute)))]
    if len(found) < len(part):
        label = turn.say("attribute-signers") if len(part) > 1 else attribute_label(turn, part[0])
        return turn.say("fact-missing", city=name, attribute=label), _statements(found)
    if part == SIGNERS:
        home, partner = (turn.person(str(cell.value)) for cell in found)
        text = turn.say("fact-signers", city=name, home_person=home, partner_person=partner)
        return text, _statements(found)
    return tell_cell(turn, cells, found[0]), _statements(found)


def tell_cell(turn: Turn, cells: Cells, cell: Cell) -> str:
    """One value as a sentence; with both values where the source disagrees with itself."""
    name = turn.city(cell.city)
    if cell.attribute == "features":
        lines = [f"• {turn.catalogue.translated(str(value), turn.speech.language)}" for value in cell.values]
        return "\n".join([turn.say("fact-features", city=name), *lines])
    if cell.attribute == "date":
        kind = cells.get((cell.city, "type"))
        if cell.contested:
            return contested_dates(turn, cell)
        return turn.say(
            "fact-date", city=name, date=turn.speech.date(cell.value), type=str(kind.value) if kind else ""
        )
    if cell.attribute in ("type", *SIGNERS, "population", "temperature"):
        text = turn.say(
            f"fact-{cell.attribute.replace('_', '-')}",
            city=name,
            value=value_told(turn, cell.attribute, cell.value, cell.statements[0].unit),
        )
        if cell.contested:
            text = turn.sentences(text, turn.say("note-contested-value", values=contested_values(turn, cell)))
        if cell.same_as:
            text = turn.sentences(text, turn.say("note-same-value", other=turn.city(cell.same_as)))
        return text
    values = (
        contested_values(turn, cell)
        if cell.contested
        else turn.speech.join(
            value_told(turn, cell.attribute, value, cell.statements[0].unit) for value in cell.values
        )
    )
    return turn.say("fact-other", city=name, attribute=attribute_label(turn, cell.attribute), value=values)


def contested_dates(turn: Turn, cell: Cell) -> str:
    """Every date with the place of the source that gives it."""
    told = [
        turn.say("contested-value", value=turn.speech.date(each.date), place=place_told(turn, each))
        for each in cell.statements
        if each.date is not None
    ]
    page = "yes" if all(each.place in PLACES for each in cell.statements) else "no"
    return turn.say(
        "fact-date-contested", city=turn.city(cell.city), values=turn.speech.join(told), page=page
    )


def contested_values(turn: Turn, cell: Cell) -> str:
    """All values, joined by "or", each with the place of the source that gives it."""
    told = [
        turn.say(
            "contested-value",
            value=value_told(turn, cell.attribute, each.value, each.unit),
            place=place_told(turn, each),
        )
        for each in cell.statements
    ]
    return turn.speech.join(told, style="or")


def place_told(turn: Turn, statement: Statement) -> str:
    """The place in the city's page, or the source that staff gave."""
    if statement.place in PLACES:
        return turn.say(f"place-{statement.place}")
    return turn.catalogue.source_title(statement.source, turn.speech.language)


def where_told(turn: Turn, cells: Cells, city: str) -> str:
    """Province and country as one: "Heilongjiang, China"."""
    province, country = cells.get((city, "province")), cells.get((city, "country"))
    names = []
    if province:
        names.append(turn.catalogue.name("province", str(province.value), turn.speech.language))
    if country:
        names.append(turn.speech.country(str(country.value)))
    return turn.say("where", province=names[0], country=names[1]) if len(names) == 2 else "".join(names)


def attribute_label(turn: Turn, attribute: str) -> str:
    if attribute in turn.catalogue.added:
        return turn.catalogue.attribute_name(attribute, turn.speech.language)
    return turn.say(f"attribute-{attribute.replace('_', '-')}")


def _tell_names(turn: Turn, city: str) -> str:
    own = turn.catalogue.names.get(("city", city), {})
    lines = [
        turn.say("name-line", language=turn.say(f"language-{language}"), name=own[language])
        for language in ("ko", "en", "zh", "zh-Hant", "ja", "ru")
        if language in own
    ]
    return "\n".join([turn.say("fact-names", city=turn.city(city)), *(f"• {line}" for line in lines)])


def _statements(cells: Iterable[Cell]) -> tuple[Statement, ...]:
    return tuple(
        statement
        for cell in cells
        for statement in (
            cell.statements
            if cell.contested
            else cell.statements[:1]
            if cell.attribute != "features"
            else cell.statements
        )
    )


def tell_overview(turn: Turn) -> Answer:
    found = turn.meant()
    if found.count not in (1, 2):
        from actions.tell.lists import list_told

        return list_told(turn, found)
    return _overviews(turn, found.cities)


def _overviews(turn: Turn, cities: Sequence[str]) -> Answer:
    cells = overview_cells(turn, cities)
    paragraphs = [_overview_of(turn, cells, city) for city in cities]
    used = [
        statement
        for city in cities
        for attribute in OVERVIEW
        if (cell := cells.get((city, attribute)))
        for statement in _statements([cell])
    ]
    contested = any(each.doubt == "contested" for each in used)
    return Answer(
        "contested" if contested else "answered",
        tuple(paragraphs),
        tuple(used),
        suggestions_overview(turn, cities[0]),
        focus=turn.about_cities(cities, kind="overview", cities=tuple(cities)),
    )


def _overview_of(turn: Turn, cells: Cells, city: str) -> str:
    kind = cells.get((city, "type"))
    head = turn.say(
        "overview-head",
        city=turn.city(city),
        where=where_told(turn, cells, city),
        type=str(kind.value) if kind else "",
    )
    lines = []
    for attribute in ("date", *SIGNERS, "population", "temperature", *turn.catalogue.added, "features"):
        cell = cells.get((city, attribute))
        if not cell:
            continue
        if cell.contested:
            value = contested_values(turn, cell)
        else:
            values = cell.values if attribute == "features" else [cell.value]
            told = [value_told(turn, attribute, value, cell.statements[0].unit) for value in values]
            value = (
                turn.say("join-sentences").join(text.rstrip(".") for text in told)
                if len(told) > 1
                else told[0]
            )
        lines.append(turn.line(attribute_label(turn, attribute), value))
    return "\n".join([head, *lines])


def corrections_of(turn: Turn, cells: Cells, city: str, claims: Iterable[Condition]) -> list[str]:
    """A sentence for each value that the asker takes for true and the store has otherwise."""
    sentences = []
    for claim in claims:
        verdict, cell = claim_holds(cells, city, claim)
        if verdict is not False or cell is None:
            continue
        if cell.attribute == "date" and cell.contested:
            sentences.append(
                turn.say("corrected-contested", city=turn.city(city), claimed=claim_told(turn, claim))
            )
            continue
        sentences.append(
            turn.say(
                f"corrected-{CORRECTED.get(claim.attribute, cell.attribute)}",
                city=turn.city(city),
                value=where_told(turn, cells, city)
                if claim.attribute == "province"
                else value_told(turn, cell.attribute, cell.value, cell.statements[0].unit),
                claimed=claim_told(turn, claim),
            )
        )
    return list(dict.fromkeys(sentences))


def tell_not_recorded(turn: Turn) -> Answer:
    """That it is not recorded; where a feature of the city speaks of what was asked about, that feature after it."""
    cities = turn.question.cities
    if cities:
        cells = overview_cells(turn, cities[:1])
        near = _features_near(turn, cells, cities[0])
        return Answer(
            "not_recorded",
            (
                turn.say("not-recorded", city=turn.cities(cities)),
                *([tell_cell(turn, cells, near)] if near else []),
            ),
            near.statements if near else (),
            suggestions=suggestions_about(turn, cells, cities[:1], ()),
            focus=turn.about_cities(cities, kind="not_recorded", cities=cities),
        )
    return Answer("not_recorded", (turn.say("not-recorded-general"),), suggestions=(("suggest-list", ""),))


def _features_near(turn: Turn, cells: Cells, city: str) -> Cell | None:
    features = cells.get((city, "features"))
    about = {text for topic in turn.question.conditions for text in turn.features_about(str(topic.value))}
    kept = tuple(each for each in features.statements if each.value in about) if features else ()
    return Cell(city, "features", kept) if kept else None


def suggestions_about(
    turn: Turn, cells: Cells, cities: Sequence[str], asked: Sequence[str]
) -> tuple[tuple[str, str], ...]:
    """Two more questions about the city just told, from cells that are not empty, and one that leads further."""
    city = cities[0]
    offered = []
    for attribute in ASKABLE:
        needed = (
            SIGNERS if attribute == "signers" else ("country",) if attribute == "location" else (attribute,)
        )
        if (
            set(needed) & set(asked)
            or attribute in asked
            or not all((city, part) in cells for part in needed)
        ):
            continue
        offered.append((f"suggest-{attribute}", city))
    return (*offered[:2], ("suggest-list", "") if turn.focus.kind != "list" else ("suggest-newest", ""))


def suggestions_overview(turn: Turn, city: str) -> tuple[tuple[str, str], ...]:
    return (("suggest-duration", city), ("suggest-names", city), ("suggest-list", ""))
