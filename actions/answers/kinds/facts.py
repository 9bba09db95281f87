"""Telling facts: one cell or several, a city as a whole, and what is not recorded."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from actions.answers.kinds.lists import Listing, list_told, none_told
from actions.answers.telling.features import (
    features_spoken_of,
    features_telling,
    features_told,
    features_with_words,
    figure_denied,
)
from actions.answers.telling.measures import features_of_each
from actions.answers.telling.next_questions import (
    LIST,
    START,
    Suggestions,
    of_another,
    of_city,
    of_unknown,
)
from actions.answers.telling.things import Thing, thing_of
from actions.answers.telling.turn import Answer, Turn, overview_cells, told_together
from actions.answers.telling.values import (
    attribute_label,
    contested_values,
    doubt_notes,
    languages_told,
    may_know_told,
    tell_cell,
    there_told,
    told_once,
    value_told,
    values_told,
    where_told,
)
from actions.questions.notation import SIGNERS
from actions.questions.questions import Fact, Profile, Unrecorded
from actions.questions.sets import All, CitySet
from actions.store.queries import Cell, Cells
from nlu.folding import fold

PAIR = 2
"""So many cities are told of one thing in sentences, more in lines."""
LINES = 3
"""More sentences than this are told as lines of a list."""
ALIKE = ("type", "home_signer")
"""Attributes that two cities are told of together where they are alike."""
IN_FULL = ("features", "names", "signer_names")
"""Attributes that are told of each city in sentences of their own, however many cities there are."""
LOCATION_AND_FEATURES = ("location", "features")
WITH_NAMES = tuple((signer, "signer_names") for signer in SIGNERS)
"""Who signed for one side, and how that name is written."""
TOLD_TOGETHER = (SIGNERS, LOCATION_AND_FEATURES, *WITH_NAMES)
"""Attributes that are told as one where all of them are asked for."""
GLOSS = re.compile(r"\s*[(（][^()（）]*[)）]$")
"""Another form of a name, in brackets behind it."""
CHINESE = ("zh", "zh-Hant")
SCRIPTS = ("ko", "en", "zh", "zh-Hant", "ja", "ru")

Told = tuple[str, tuple[Cell, ...]]
"""A sentence, and the cells whose values it tells."""


def answer_fact(turn: Turn, question: Fact) -> Answer:
    """The attributes of each city: sentences for one city or one thing of a few, else a list with columns."""
    found = turn.found(question.of)
    if not found.count:
        return none_told(turn, question.of)
    parts = grouped(question.attributes)
    in_full = all(part[0] in IN_FULL for part in parts)
    several = found.count > 1 and len(parts) > 1
    if found.beyond or (found.count > PAIR or several) and not in_full:
        return list_told(turn, Listing(question.of, question.attributes))
    return _sentences(turn, found.cities, question.attributes)


def _sentences(turn: Turn, cities: Sequence[str], attributes: Sequence[str]) -> Answer:
    cells = overview_cells(turn, cities)
    attributes = _not_told_twice(cells, cities, attributes)
    told = _of_several(turn, cells, cities, attributes) or [
        PARTS.get(part, _plain_part)(turn, cells, city, part)
        for city in cities
        for part in grouped(attributes)
    ]
    paragraphs = [text for text, _ in told]
    used = tuple(dict.fromkeys(cell for _, behind in told for cell in behind))
    missing = tuple(
        missing
        for city in cities
        for part in grouped(attributes)
        for missing in _missing(turn, cells, city, part)
    )
    if len(paragraphs) > LINES and not any("\n" in text for text in paragraphs):
        paragraphs = ["\n".join(f"• {line}" for line in paragraphs)]
    elif not any("\n" in text for text in paragraphs):
        paragraphs = [told_once(turn, turn.sentences(*paragraphs))]
    contested = any(cell.contested for cell in used)
    nothing = bool(not used and missing)
    named = [("city", city) for city in cities if "names" in attributes]
    if "signer_names" in attributes:
        named += [("person", str(cell.value)) for cell in used if cell.attribute in SIGNERS]
    return Answer(
        "not_recorded" if nothing else "contested" if contested else "answered",
        tuple(paragraphs),
        used,
        sources=turn.name_sources(named) if named else (),
        notes=doubt_notes(turn, used),
        missing=missing,
        suggestions=_suggestions(turn, cells, cities[-1], attributes, known=not nothing),
        contact=turn.contact if contested else None,
        told=tuple(cities),
    )


def _suggestions(
    turn: Turn, cells: Cells, city: str, attributes: Sequence[str], *, known: bool
) -> Suggestions:
    """More about the last city told of; where nothing asked for is `known`, all about it first."""
    near = of_city(turn, cells, city, attributes)
    return near if known else (("suggest-overview", city), *near)


def _missing(turn: Turn, cells: Cells, city: str, part: tuple[str, ...]) -> Iterable[str]:
    """What of a part is not recorded, in words."""
    for attribute in part:
        stored = {"location": "country", "names": "", "signer_names": SIGNERS[1]}.get(attribute, attribute)
        if stored and (city, stored) not in cells:
            yield turn.say("missing-of", attribute=attribute_label(turn, attribute), city=turn.city(city))


def _not_told_twice(cells: Cells, cities: Sequence[str], attributes: Sequence[str]) -> list[str]:
    """The attributes without those that the sentence on another one tells: where a city lies is told with its
    country, and since when it is a partner with the kind, unless the page gives two dates."""
    told = {"country", "province"} if "location" in attributes else set()
    dates = [cells.get((city, "date")) for city in cities]
    if "date" in attributes and all(cell and not cell.contested for cell in dates):
        told.add("type")
    return [each for each in attributes if each not in told]


def grouped(attributes: Sequence[str]) -> list[tuple[str, ...]]:
    """The attributes one after the other, those of `TOLD_TOGETHER` where the first of them is asked for."""
    together = [part for part in TOLD_TOGETHER if set(part) <= set(attributes)]
    if SIGNERS in together:
        together = [part for part in together if part not in WITH_NAMES]
    parts = [next((part for part in together if each in part), (each,)) for each in attributes]
    return list(dict.fromkeys(parts))


def _plain_part(turn: Turn, cells: Cells, city: str, part: tuple[str, ...]) -> Told:
    """One attribute of a city as a sentence."""
    cell = cells.get((city, part[0]))
    return (tell_cell(turn, cells, cell), (cell,)) if cell else _nothing(turn, city, part[0])


def _nothing(turn: Turn, city: str, attribute: str) -> Told:
    label = attribute_label(turn, attribute)
    return turn.say("fact-missing", city=turn.city(city), attribute=label), ()


def _location_part(turn: Turn, cells: Cells, city: str, part: tuple[str, ...]) -> Told:
    """The province and country, and what its features say of where it lies."""
    found = tuple(cell for key in ("province", "country") if (cell := cells.get((city, key))))
    if not found:
        return _nothing(turn, city, "location")
    told = turn.say("fact-location", city=turn.city(city), there=there_told(turn, cells, city))
    features = cells.get((city, "features"))
    where = features_telling(turn, features, "location") if features else None
    if where is None:
        return told, found
    return turn.sentences(told, features_told(turn, city, where.values)), (*found, where)


def _location_and_features_part(turn: Turn, cells: Cells, city: str, part: tuple[str, ...]) -> Told:
    """Where it lies, and all its features, which may say more of that."""
    place = tuple(cell for key in ("province", "country") if (cell := cells.get((city, key))))
    there = turn.say("fact-location", city=turn.city(city), there=there_told(turn, cells, city))
    told, behind = _features_part(turn, cells, city, ("features",))
    return (turn.sentences(there, told), (*place, *behind)) if place else (told, behind)


def _signers_part(turn: Turn, cells: Cells, city: str, part: tuple[str, ...]) -> Told:
    found = tuple(cell for signer in SIGNERS if (cell := cells.get((city, signer))))
    if not found:
        return _nothing(turn, city, "signers")
    if len(found) == 1:
        (missing,) = set(SIGNERS) - {found[0].attribute}
        nothing, _ = _nothing(turn, city, missing)
        return turn.sentences(tell_cell(turn, cells, found[0]), nothing), found
    home, partner = (turn.person(str(cell.value)) for cell in found)
    return turn.say("fact-signers", city=turn.city(city), home_person=home, partner_person=partner), found


def _features_part(turn: Turn, cells: Cells, city: str, part: tuple[str, ...]) -> Told:
    """What is recorded of what the message speaks of, or all."""
    cell = cells.get((city, "features"))
    if cell is None:
        return _nothing(turn, city, "features")
    denied = figure_denied(turn, cell, turn.said)
    if denied:
        other, claimed = denied
        head = turn.say("features-denied", city=turn.city(city), claimed=claimed)
        return features_told(turn, other.city, other.values, head=head), (other,)
    cell = features_spoken_of(turn, cell, turn.said) or cell
    return tell_cell(turn, cells, cell), (cell,)


def _of_several(turn: Turn, cells: Cells, cities: Sequence[str], attributes: Sequence[str]) -> list[Told]:
    """One thing of several cities together: their features, what two have alike, or who signed for each of
    two. Nothing where each city is told of by itself."""
    if len(cities) < PAIR or len(attributes) != 1:
        return []
    (attribute,) = attributes
    if attribute == "features":
        return [_features_of_several(turn, cells, cities)]
    found = [cells[city, attribute] for city in cities if (city, attribute) in cells]
    if attribute not in (*ALIKE, *SIGNERS) or len(found) != PAIR or any(cell.contested for cell in found):
        return []
    first, second = found
    if first.value == second.value and attribute in ALIKE:
        value = value_told(turn, attribute, first.value)
        key = f"fact-both-{attribute.replace('_', '-')}"
        told = turn.say(key, cities=turn.cities(cities), value=value, key=str(first.value))
        return [(told, tuple(found))]
    return [(_each_signer(turn, first, second), tuple(found))] if attribute in SIGNERS else []


def _each_signer(turn: Turn, first: Cell, second: Cell) -> str:
    """Who signed for one side of two agreements."""
    return turn.say(
        f"fact-each-{first.attribute.replace('_', '-')}",
        first=turn.city(first.city),
        first_value=turn.person(str(first.value)),
        second=turn.city(second.city),
        second_value=turn.person(str(second.value)),
    )


def _features_of_several(turn: Turn, cells: Cells, cities: Sequence[str]) -> Told:
    """What is recorded of cities, of each what the message speaks of or all, and of which nothing is."""
    own = [cells[city, "features"] for city in cities if (city, "features") in cells]
    found = tuple(features_spoken_of(turn, cell, turn.said) or cell for cell in own)
    nothing = [_nothing(turn, city, "features")[0] for city in cities if (city, "features") not in cells]
    return "\n\n".join([*([features_of_each(turn, found)] if found else []), *nothing]), found


def _names_part(turn: Turn, cells: Cells, city: str, part: tuple[str, ...]) -> Told:
    lines = _names_lines(turn, ("city", city))
    return "\n".join([turn.say("fact-names", city=turn.city(city)), *(f"• {line}" for line in lines)]), ()


def _signer_names_part(turn: Turn, cells: Cells, city: str, part: tuple[str, ...]) -> Told:
    """How the names of those who signed are written, in every script that is known."""
    found = tuple(cell for signer in SIGNERS if (cell := cells.get((city, signer))))
    if not found:
        return _nothing(turn, city, "signers")
    return "\n\n".join(_signer_names(turn, cell) for cell in found), found


def _signer_and_names_part(turn: Turn, cells: Cells, city: str, part: tuple[str, ...]) -> Told:
    """Who signed for one side, and how that name is written."""
    told, found = _signer_part(turn, cells, city, part[:1])
    names = [_signer_names(turn, cell) for cell in found if cell.attribute == part[0]]
    return "\n\n".join([told, *names]), found


def _signer_names(turn: Turn, cell: Cell) -> str:
    side = "home" if cell.attribute == SIGNERS[0] else "partner"
    person = turn.person(str(cell.value))
    head = turn.say("fact-signer-names", city=turn.city(cell.city), person=person, side=side)
    return "\n".join([head, *(f"• {line}" for line in _names_lines(turn, ("person", str(cell.value))))])


def _names_lines(turn: Turn, subject: tuple[str, str]) -> list[str]:
    """A name in each language, or in those that the message speaks of; where several write it alike, once
    with all of them."""
    own = turn.catalogue.names.get(subject, {})
    alike: dict[str, list[str]] = {}
    wanted = _languages_in(turn, turn.said)
    for language in SCRIPTS:
        if language in own and (language in wanted or not wanted & {*own}):
            alike.setdefault(without_gloss(own[language]), []).append(language)
    return [
        turn.say("name-line", language=languages_told(turn, languages), name=name)
        for name, languages in alike.items()
    ]


def _languages_in(turn: Turn, said: str) -> set[str]:
    """The languages that folded text speaks of, or of what is written in them; Chinese in both its ways."""
    found = {language for language, words in turn.view.words.languages.items() if words.search(said)}
    return found | {*CHINESE} if found & {*CHINESE} else found


def without_gloss(name: str) -> str:
    """A name without another form of it in brackets.

    >>> without_gloss("왕광타오(汪光燾)"), without_gloss("李海善（Lee Hae-seon）")
    ('왕광타오', '李海善')
    """
    return GLOSS.sub("", name) or name


def _signer_part(turn: Turn, cells: Cells, city: str, part: tuple[str, ...]) -> Told:
    """Who signed for one side; where only the other side's is recorded, that this is not, and that other."""
    told, found = _plain_part(turn, cells, city, part)
    (other,) = set(SIGNERS) - set(part)
    cell = cells.get((city, other))
    if found or cell is None:
        return told, found
    return turn.sentences(told, tell_cell(turn, cells, cell)), (cell,)


PARTS: Mapping[tuple[str, ...], Callable[[Turn, Cells, str, tuple[str, ...]], Told]] = {
    SIGNERS: _signers_part,
    (SIGNERS[0],): _signer_part,
    (SIGNERS[1],): _signer_part,
    ("location",): _location_part,
    LOCATION_AND_FEATURES: _location_and_features_part,
    ("features",): _features_part,
    ("names",): _names_part,
    ("signer_names",): _signer_names_part,
    **dict.fromkeys(WITH_NAMES, _signer_and_names_part),
}
"""Parts that are told otherwise than one attribute in one sentence."""


def answer_profile(turn: Turn, question: Profile) -> Answer:
    """All that is recorded of one city or two; of more, a list."""
    found = turn.found(question.of)
    if found.count not in (1, 2):
        return list_told(turn, Listing(question.of))
    cells = overview_cells(turn, found.cities)
    used = tuple(cell for cell in cells.values() if cell.city in found.cities)
    return Answer(
        "contested" if any(cell.contested for cell in used) else "answered",
        tuple(_profile_of(turn, cells, city) for city in found.cities),
        used,
        notes=doubt_notes(turn, used),
        suggestions=_after_profile(turn, found.cities[0]),
        told=found.cities,
    )


def _after_profile(turn: Turn, city: str) -> Suggestions:
    """What a profile does not tell, and another city's."""
    return (("suggest-duration", city), *of_another(turn, city, "overview"), ("suggest-names", city), *LIST)


def _profile_of(turn: Turn, cells: Cells, city: str) -> str:
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
        if cell:
            value = contested_values(turn, cell) if cell.contested else values_told(turn, cell)
            lines.append(turn.line(_label_of(turn, attribute, city), value))
    return "\n".join([head, *lines])


def _label_of(turn: Turn, attribute: str, city: str) -> str:
    """What an attribute is called where it is told of one city: "signed for Harbin"."""
    if attribute == SIGNERS[1]:
        return turn.say("label-partner-signer", city=turn.city(city))
    return attribute_label(turn, attribute)


def answer_unrecorded(turn: Turn, *questions: Unrecorded) -> Answer:
    """That the page says nothing of things that are asked of the same cities; what it does say, of those that
    stand in its words."""
    of = questions[0].of
    recorded = {each: found for each in questions if (found := _in_features(turn, of, each.thing))}
    if not recorded:
        return _unrecorded(turn, *questions)
    used = tuple(dict.fromkeys(cell for found in recorded.values() for cell in found))
    told = tuple(dict.fromkeys(cell.city for cell in used))
    text = features_of_each(turn, used)
    answer = Answer(
        "answered",
        (text,),
        used,
        suggestions=of_city(turn, overview_cells(turn, told), told[-1], ("features",)),
        told=told,
    )
    rest = [each for each in questions if each not in recorded]
    return told_together([answer, _unrecorded(turn, *rest)]) if rest else answer


def _in_features(turn: Turn, of: CitySet, thing: str) -> tuple[Cell, ...]:
    """The features of cities in which all the words of a thing stand."""
    cities = turn.found(of).cities
    cells = overview_cells(turn, cities)
    own = (cell for city in cities if (cell := cells.get((city, "features"))))
    return tuple(found for cell in own if (found := features_with_words(turn, cell, fold(thing))))


def _unrecorded(turn: Turn, question: Unrecorded, *others: Unrecorded) -> Answer:
    """That the page says nothing of it, and of `others`; then what it says of the subject, or who may
    know."""
    everywhere = isinstance(question.of, All)
    cities = () if everywhere else turn.found(question.of).cities
    things = [thing_of(turn, each.thing) for each in (question, *others)]
    cells = overview_cells(turn, cities[:PAIR]) if cities else {}
    few = cities if len(cities) <= PAIR else ()
    found = [
        _near_it(turn, cells, few, fold(each.thing), thing.kind)
        for each, thing in zip((question, *others), things, strict=True)
    ]
    near = [text for text, _ in found if text]
    text = turn.sentences(*_not_recorded(turn, things, cities))
    return Answer(
        "not_recorded",
        (text, *near) if near else (turn.sentences(text, may_know_told(turn)),),
        tuple(cell for _, used in found for cell in used),
        missing=tuple(missing for thing in things for missing in thing.missing),
        suggestions=of_unknown(turn, cells, cities[0]) if cities else START,
        contact=None if near else turn.contact,
        told=cities,
    )


def _not_recorded(turn: Turn, things: Sequence[Thing], cities: Sequence[str]) -> Iterator[str]:
    """A sentence for the things that are known by their kinds, and one for those in the asker's words; for
    what has no words one only where nothing has."""
    named: dict[str, list[str]] = {"known": [], "yes": [], "no": []}
    for thing in dict.fromkeys(things):
        text = turn.say("quoted", text=thing.told) if thing.named == "yes" else thing.told
        named[thing.named].append(text)
    for how, told in named.items():
        if told and (how != "no" or len(told) == len(set(things))):
            yield turn.say(
                "not-recorded",
                thing=turn.speech.join(dict.fromkeys(told), style="or"),
                named=how,
                cities=turn.cities(cities),
                any="yes" if cities else "no",
            )


def _near_it(turn: Turn, cells: Cells, cities: Sequence[str], thing: str, kind: str) -> Told:
    """What is recorded of cities that comes near to a thing in folded text that is not: an attribute kindred
    to it, or else features that speak of it, or of what is of its kind."""
    kindred = [name for name, words in turn.view.words.kindred.items() if words.fullmatch(thing)]
    if kindred:
        told = [_plain_part(turn, cells, city, (name,)) for city in cities for name in kindred]
        return turn.sentences(*(text for text, _ in told)), tuple(cell for _, used in told for cell in used)
    spoken_of = [
        near
        for city in cities
        if (features := cells.get((city, "features")))
        and (near := features_spoken_of(turn, features, thing) or features_telling(turn, features, kind))
    ]
    return features_of_each(turn, spoken_of) if spoken_of else "", tuple(spoken_of)
