"""Each step of the pipeline adds its part to a draft, in the order of config.yml."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pytest
from conversation import Assistant

from nlu.known_names import KnownNames, Name, NamesUnavailable, Place
from nlu.languages.language import Language
from nlu.pipeline.draft import Draft
from nlu.pipeline.fuzzy_name_extractor import FuzzyNameExtractor
from nlu.pipeline.language_detector import LanguageDetector
from nlu.pipeline.name_extractor import NameExtractor
from nlu.pipeline.normalizer import normalize
from nlu.pipeline.quantity_extractor import QuantityExtractor
from nlu.pipeline.reader import Reader
from nlu.pipeline.spelling_corrector import SpellingCorrector
from nlu.pipeline.unknown_word_extractor import UnknownWordExtractor
from nlu.pipeline.vocabulary_extractor import VocabularyExtractor
from nlu.training.learning import LanguageModel


class Names(KnownNames):
    """Two cities, a home and two places; none while `away`."""

    away = False

    def revision(self) -> int:
        if self.away:
            raise NamesUnavailable
        return 1

    def names(self) -> list[Name]:
        return [
            Name("city", "harbin", "en", "Harbin", "preferred"),
            Name("city", "harbin", "zh", "岗山", "preferred"),
            Name("city", "port_amber", "en", "Port Amber", "preferred"),
            Name("home", "lindal", "en", "Lindal", "preferred"),
        ]

    def attribute_words(self) -> list[tuple[str, str, str, str]]:
        return [("height", "en", "altitude", "name"), ("height", "en", "loftiest", "highest")]

    def partner_countries(self) -> set[str]:
        return {"CN"}

    def place_names(self) -> frozenset[str]:
        return frozenset({"paris"})

    def places(self, folded: Iterable[str]) -> dict[str, Place]:
        return {name: Place("Paris", "FR", 2_000_000) for name in folded if name == "paris"}

    def places_beginning(self, prefix: str) -> dict[str, Place]:
        return {"melbourne": Place("Melbourne", "AU", 5_000_000)} if prefix == "mel" else {}


@pytest.fixture(scope="module")
def names(languages: Mapping[str, Language]) -> NameExtractor:
    return NameExtractor(Names(), languages)


@pytest.fixture(scope="module")
def detector(languages: Mapping[str, Language], models: Mapping[str, LanguageModel]) -> LanguageDetector:
    return LanguageDetector(languages, {code: model.known for code, model in models.items()})


def draft(text: str, *steps: NameExtractor | LanguageDetector, hint: str = "") -> Draft:
    made = normalize(text, hint)
    for step in steps:
        step.process(made)
    return made


def test_the_normalizer_begins_a_draft_of_the_whole_and_of_its_sentences() -> None:
    made = normalize("  Ｗhen?  And WHO? ", "en")
    assert (made.text, made.hint) == ("when? and who?", "en")
    assert [sentence.text for sentence in made.sentences] == ["when?", "and who?"]
    assert made.alignment.typed_place(0, 4) == (2, 6)


def test_names_are_found_before_the_language_is_known(names: NameExtractor) -> None:
    made = draft("Harbin? Port Amber?", names)
    assert [span.value for span in made.names] == ["harbin", "port_amber"]
    assert [[span.value for span in sentence.names] for sentence in made.sentences] == [
        ["harbin"],
        ["port_amber"],
    ]


def test_a_sentence_in_another_language_is_not_read_by_itself(
    names: NameExtractor, detector: LanguageDetector
) -> None:
    made = draft("When did they sign? 언제 시작했나요? Who signed it there?", names, detector, hint="en")
    assert {sentence.guess.code for sentence in made.sentences} == {made.guess.code}
    assert len(made.sentences) < 3


def test_a_command_is_in_the_language_of_the_conversation(
    names: NameExtractor, detector: LanguageDetector
) -> None:
    made = draft("/help", names, detector, hint="ko")
    assert made.is_command and (made.guess.code, made.guess.certain) == ("ko", False)
    assert [span.kind for span in made.spans] == ["command"]


def test_slips_are_corrected_and_where_they_were_typed_is_kept(
    names: NameExtractor, detector: LanguageDetector
) -> None:
    made = draft("hi!!  the  tempreature of Harbin", names, detector)
    SpellingCorrector().process(made)
    assert made.text == "hi!! the temperature of harbin"
    assert [made.alignment.typed_place(s.start, s.end) for s in made.names] == [(26, 32)]


def test_a_corrected_word_may_complete_a_name(names: NameExtractor, detector: LanguageDetector) -> None:
    made = draft("which cities are in nwe zealand", names, detector)
    assert made.names == []
    SpellingCorrector().process(made)
    assert [(span.kind, span.value) for span in made.names] == [("country", "NZ")]


@pytest.mark.parametrize("text", ["when did hrabin begin", "/help", "tempreature of 2002 xx"])
def test_names_numbers_and_commands_are_no_slips(
    text: str, names: NameExtractor, detector: LanguageDetector
) -> None:
    made = draft(text, names, detector)
    SpellingCorrector().process(made)
    assert all(edit.text == "temperature" for edit in made.alignment.edits)


def test_chinese_words_typed_by_their_sound_are_corrected(
    names: NameExtractor, detector: LanguageDetector
) -> None:
    made = draft("哪个友成人口最多", names, detector)
    SpellingCorrector().process(made)
    assert made.text == "哪个友城人口最多"


def extracted(text: str, names: NameExtractor, detector: LanguageDetector) -> Draft:
    made = draft(text, names, detector)
    for step in (
        SpellingCorrector(),
        QuantityExtractor(),
        VocabularyExtractor(),
        FuzzyNameExtractor(),
        UnknownWordExtractor(),
    ):
        step.process(made)
    return made


def test_each_extractor_finds_its_part(names: NameExtractor, detector: LanguageDetector) -> None:
    made = extracted("Is harbinn colder than Paris in 2002?", names, detector)
    assert [span.value for span in made.quantities or ()] == [2002]
    assert "comparative" in [span.kind for span in made.words or ()]
    assert [(span.kind, span.text) for span in made.all_names or ()] == [
        ("place", "paris"),
        ("misspelt_city", "harbinn"),
    ]
    assert {span.kind for span in made.spans} >= {"year", "comparative", "place", "misspelt_city"}


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("the altitude of Harbin", "added_attribute", "height"),
        ("the loftiest city", "order", "height highest"),
        ("what about Melbourn", "place", {"name": "Melbourne", "country": "AU"}),
        ("what about Xanadoria", "unknown_name", "xanadoria"),
        ("岡扇的人口", "misspelt_city", "harbin"),
    ],
)
def test_what_only_the_knowledge_calls_so_is_marked(
    text: str, kind: str, value: object, names: NameExtractor, detector: LanguageDetector
) -> None:
    assert (kind, value) in [(span.kind, span.value) for span in extracted(text, names, detector).spans]


def test_words_that_no_utterance_has_are_told(names: NameExtractor, detector: LanguageDetector) -> None:
    made = extracted("When did the zoologist sign with Harbin?", names, detector)
    assert made.out_of_vocabulary == ("zoologist",)


def test_without_names_nothing_is_read(
    languages: Mapping[str, Language], models: Mapping[str, LanguageModel]
) -> None:
    store = Names()
    store.away = True
    with pytest.raises(NamesUnavailable):
        Reader(store, languages, models).read("hello")


def test_a_message_that_could_not_be_read_is_told_as_it_was_typed() -> None:
    made = normalize("  Hello", "ko")
    made.is_unread = True
    message = made.message()
    assert (message.text, message.language, message.certain, message.kinds) == ("  Hello", "ko", False, ())


def test_the_whole_pipeline(lindal: Assistant) -> None:
    message = lindal.reader.read("I am a pupil. When did Lindal partner with velanno?")
    assert (message.kind, message.attributes[0][0], message.language, message.words) == (
        "fact",
        "date",
        "en",
        10,
    )
    assert message.values("misspelt_city") == ["vellano"]
    assert [sentence.kind for sentence in message.sentences][-1] == "fact"
