"""Russian names in every case, and the nominatives that a form may belong to."""

from __future__ import annotations

from collections.abc import Mapping

from nlu.text.scripts import CYRILLIC

ENDINGS: Mapping[str, tuple[str, ...]] = {
    "а": ("а", "ы", "и", "е", "у", "ой", "ою"),
    "я": ("я", "и", "е", "ю", "ей"),
    "й": ("й", "я", "ю", "ем", "е"),
    "ь": ("ь", "я", "ю", "ем", "е", "и"),
    "": ("", "а", "у", "ом", "е", "ы"),
}
ADJECTIVE = ("ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими")


def written_forms(name: str) -> set[str]:
    """A folded name as it may stand in a sentence: Russian names in every case and as an adjective."""
    if not CYRILLIC.search(name):
        return {name}
    if " " in name:
        head, last = name.rsplit(" ", 1)
        return {f"{head} {form}" for form in written_forms(last)}
    for ending, endings in ENDINGS.items():
        if ending and name.endswith(ending):
            stem, forms = name[: -len(ending)], endings
            break
    else:
        stem, forms = (name, ENDINGS[""]) if name[-1] not in "оеиуэюё" else (name, ("",))
    adjective = stem if not stem.endswith("к") else stem[:-1]
    return {name} | {stem + form for form in forms} | {f"{adjective}ск{form}" for form in ADJECTIVE}


def nominatives(word: str) -> set[str]:
    """What a Russian word may be the form of: with its ending exchanged for those of the nominative."""
    if not CYRILLIC.match(word) or len(word) < 4:
        return {word}
    stems = {word} | {
        word[: -len(end)]
        for end in ("а", "у", "е", "ы", "и", "ю", "я", "ой", "ом", "ем", "ей")
        if word.endswith(end)
    }
    return {word} | {stem + end for stem in stems if len(stem) >= 3 for end in ("", "а", "я", "ь", "й")}
