"""What `jamae new` must be told about a city: the names of its options, with what each means."""

NAMED = {
    "home": "the city's name, as in “Lindal” or “린달”; Jamae answers in the languages in which it has one",
    "official": "the name with its title where that is not usual (“가평군”)",
    "office": "the office that people can turn to",
    "address": "that office's address",
}
"""Given as LANGUAGE=TEXT, in each language."""

PLAIN = {"telephone": "the office's telephone number", "website": "the city's website"}
"""The same in every language."""

PLACE = {
    "country": "the city's country, by its code of two letters",
    "latitude": "where maps show it, as in 37.5",
    "longitude": "and as in 126.8",
}
