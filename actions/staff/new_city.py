"""`jamae new`: a data folder for another city, with all that is known before its first partner is."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from actions.loading.columns import FILES, Check, anything, filled, is_country, optional, within
from actions.staff.language_coverage import languages as languages_of
from actions.staff.new_city_questions import NAMED, PLACE, PLAIN
from actions.text.phrases import Phrases

SOURCE = "city_records"
"""The key of the first source: what the city itself has written down."""
README = """# {home}: the data of its assistant

Everything that Jamae answers for {home} comes from the files in `knowledge/`. \
Open them in a spreadsheet, save them as CSV UTF-8.
How people ask and how answers are worded is Jamae's own, the same for every city.

Start Jamae for this city:

```sh
JAMAE_DATA={folder} jamae serve
```

## A partner city

A partner needs a row in `cities.csv`, a name in each language in `names.csv`, \
and its facts in `facts.csv`. As an example:

{examples}
Then `JAMAE_DATA={folder} jamae check` says what is wrong or doubtful, \
and `JAMAE_DATA={folder} jamae publish` makes it live.
"""


class Incomplete(ValueError):
    """Something that a data folder needs was not told."""


def new_command(folder: Path, languages: Path, given: Mapping[str, Any], *, ask: bool) -> int:
    """Make the data folder of a city in `folder`, asking in the terminal for what was not `given` if `ask`.

    `given` has a list of "LANGUAGE=TEXT" for each of `NAMED`, and a text for each of `PLAIN` and `PLACE`.
    Raises `Incomplete`.
    """
    if folder.exists() and any(folder.iterdir()):
        raise Incomplete(f"{folder} is not empty; nothing was written.")
    known = languages_of(languages)
    named = {name: _by_language(name, given[name], known) for name in NAMED}
    plain = {name: str(given[name]).strip() for name in (*PLAIN, *PLACE)}
    if not named["home"] and ask:
        named, plain = _asked(known)
    for name, check in CHECKED.items():
        if wrong := check(plain[name]):
            raise Incomplete(f"--{name} {plain[name]!r}: {wrong}")
    if not named["home"]:
        raise Incomplete(
            "The city has no name yet: give --home en=Lindal, and --home for each other language."
        )
    for path, text in files_of(folder, Phrases(languages), named, plain).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (folder / "source").mkdir()
    print(f"Made {folder} for {_first(named['home'])}, in {', '.join(named['home'])}.")
    print("Its README.md shows how a partner city is added. Start Jamae for it with:")
    print(f"  JAMAE_DATA={folder} jamae serve")
    return 0


def _by_language(name: str, texts: Iterable[str], known: Sequence[str]) -> dict[str, str]:
    """Each text by its language. Raises `Incomplete` unless all are LANGUAGE=TEXT in a known language."""
    found = {}
    for text in texts:
        language, _, told = text.partition("=")
        if language not in known or not told.strip():
            raise Incomplete(
                f"--{name} {text!r} must be LANGUAGE=TEXT, and the language one of {', '.join(known)}."
            )
        found[language] = told.strip()
    return found


def _asked(known: Sequence[str]) -> tuple[dict[str, dict[str, str]], dict[str, str]]:
    """What a person answers in the terminal; an empty answer leaves out what can be left out."""
    wanted = _ask(f"Languages, of {' '.join(known)}", lambda typed: _check_languages(typed, known))
    named: dict[str, dict[str, str]] = {name: {} for name in NAMED}
    for language in wanted.replace(",", " ").split():
        for name, what in NAMED.items():
            if told := _ask(f"[{language}] {what}", filled if name == "home" else anything):
                named[name][language] = told
    plain = {name: _ask(what, CHECKED.get(name, anything)) for name, what in (*PLAIN.items(), *PLACE.items())}
    return named, plain


CHECKED: dict[str, Check] = {
    "country": optional(is_country),
    "latitude": optional(within(-90, 90)),
    "longitude": optional(within(-180, 180)),
}
"""What is wrong with an answer, said at once rather than when the files are read."""


def _check_languages(typed: str, known: Sequence[str]) -> str | None:
    wanted = typed.replace(",", " ").split()
    if unknown := [each for each in wanted if each not in known]:
        return f"Jamae does not speak {', '.join(unknown)}; docs/add-a-language.md says how it learns."
    return None if wanted else "Name one at least."


def _ask(what: str, check: Check) -> str:
    """What a person types, asked for again until it is right."""
    while wrong := check(told := input(f"{what}: ").strip()):
        print(wrong)
    return told


def files_of(
    folder: Path, phrases: Phrases, named: Mapping[str, Mapping[str, str]], plain: Mapping[str, str]
) -> dict[Path, str]:
    """The text of each file of a new data folder, by its path."""
    home = named["home"]
    key = _key(_first(home))
    titles = {language: _title(phrases, language, home, named["official"]) for language in home}
    contact = [("office", *each) for each in named["office"].items()]
    contact += [(name, language, plain[name]) for name in PLAIN if plain[name] for language in home]
    contact += [("address", *each) for each in named["address"].items()]
    rows: dict[str, list[tuple[str, ...]]] = {
        "sources.csv": [(SOURCE, _first(titles), "", "", "")],
        "names.csv": [
            *(("home", key, language, name, "preferred", SOURCE) for language, name in home.items()),
            *(("home", key, code, name, "official", SOURCE) for code, name in named["official"].items()),
        ],
        "translations.csv": [(_first(titles), language, title) for language, title in titles.items()],
        "cities.csv": [(key, plain["country"], "", plain["latitude"], plain["longitude"], SOURCE)],
        "contact.csv": [(*row, SOURCE) for row in contact],
    }
    files = {
        folder / "knowledge" / file: _csv([tuple(columns), *rows.get(file, [])])
        for file, columns in FILES.items()
    }
    examples = "\n".join(
        f"`{file}`\n```csv\n{_csv([tuple(FILES[file]), *lines])}```\n"
        for file, lines in _examples(home).items()
    )
    files[folder / ".gitignore"] = ".jamae/\n"  # the key of pseudonyms, and what people asked
    files[folder / "README.md"] = README.format(home=_first(home), folder=folder, examples=examples)
    return files


def _examples(home: Mapping[str, str]) -> dict[str, list[tuple[str, ...]]]:
    """One partner city, as it may stand in the files."""
    facts = ("date,2020-05-17", "type,friendship", "country,NL", "population,123000", "temperature,10.5")
    return {
        "cities.csv": [("brightwater", "NL", "", "52.0", "4.5", SOURCE)],
        "names.csv": [
            ("city", "brightwater", language, f"(its name in {language})", "preferred", SOURCE)
            for language in home
        ],
        "facts.csv": [("brightwater", *fact.split(","), "", SOURCE, "") for fact in facts],
    }


def _title(phrases: Phrases, language: str, home: Mapping[str, str], official: Mapping[str, str]) -> str:
    name = home[language]
    told = official.get(language) or phrases.say(language, "home-official", home=name)
    genitive = (
        phrases.say(language, "home-genitive", home=name) if phrases.has(language, "home-genitive") else told
    )
    return phrases.say(language, "source-own", home=name, home_official=told, home_genitive=genitive)


def _first(texts: Mapping[str, str]) -> str:
    """The English text, if there is one, else the first."""
    return texts.get("en") or next(iter(texts.values()))


def _key(name: str) -> str:
    plain = unicodedata.normalize("NFKC", name).casefold()
    return re.sub(r"\W+", "_", plain).strip("_") or "home"


def _csv(rows: Iterable[Sequence[str]]) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows(rows)
    return written.getvalue()
