"""Train Rasa's DIET on one fold of the training utterances, to hold it against ours (bench/understanding.py).

    uv run python -m bench.diet LANGUAGE [--epochs 40]

Kind and attributes together are one intent. Names, dates and numbers are replaced by signs as in ours, and
the tokens are ours too: Rasa's WhitespaceTokenizer 3.6 deletes tokens that consist only of Hangul.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import structlog
import yaml
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message

from bench.understanding import dealt, read_marked, score
from bench.ways import Learned, Marked, Understood
from nlu.classifiers.features import PLACEHOLDERS, WORD, features_of, mask_entities

SPLIT = "+"
LETTERS = {sign: f"{chr(ord('A') + ord(sign) - ord('ⓐ'))}SIGN" for sign in PLACEHOLDERS.values()}
"""Signs as words: CountVectorsFeaturizer counts only letters and digits."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class PlainTokenizer(Tokenizer):  # type: ignore[misc]  # Rasa ships no types
    """Cuts at white space, and keeps every token."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_", "token_pattern": None}

    @classmethod
    def create(cls, config: dict[str, Any], *_: Any) -> PlainTokenizer:
        return cls(config)

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        text = message.get(attribute)
        tokens: list[Token] = self._convert_words_to_tokens(text.split(), text)
        return tokens


def words(each: Marked) -> str:
    return (
        " ".join(LETTERS.get(word, word) for word in WORD.findall(mask_entities(each.text, each.spans)))
        or "?"
    )


def write_project(folder: Path, language: str, utterances: Sequence[Marked], epochs: int) -> None:
    intents: dict[str, list[str]] = {}
    for each in utterances:
        intents.setdefault(SPLIT.join((each.kind, *sorted(each.attributes))), []).append(words(each))
    pipeline = [
        {"name": "bench.diet.PlainTokenizer"},
        {"name": "CountVectorsFeaturizer"},
        {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
        {"name": "DIETClassifier", "epochs": epochs, "entity_recognition": False, "random_seed": 7},
    ]
    config = {"recipe": "default.v1", "language": language, "assistant_id": "diet", "pipeline": pipeline}
    (folder / "config.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
    blocks = [
        {"intent": intent, "examples": "".join(f"- {text}\n" for text in texts)}
        for intent, texts in intents.items()
    ]
    (folder / "nlu.yml").write_text(
        yaml.safe_dump({"version": "3.1", "nlu": blocks}, allow_unicode=True, width=10_000), encoding="utf-8"
    )


def measure(language: str, utterances: Sequence[Marked], epochs: int) -> str:
    from rasa.core.agent import load_agent
    from rasa.model_training import train_nlu

    folds = dealt(utterances)
    known = [each for each, fold in zip(utterances, folds) if fold]
    unseen = [each for each, fold in zip(utterances, folds) if not fold]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_project(folder, language, known, epochs)
        started = time.perf_counter()
        model = train_nlu(str(folder / "config.yml"), str(folder / "nlu.yml"), output=str(folder))
        training = time.perf_counter() - started

        async def ask() -> list[Understood]:
            agent = await load_agent(model_path=model)
            said = []
            for each in unseen:
                intent = (await agent.parse_message(words(each)))["intent"]["name"] or "outside"
                kind, *attributes = intent.split(SPLIT)
                said.append((kind, frozenset(attributes)))
            return said

        started = time.perf_counter()
        diet = score(unseen, asyncio.run(ask()), training, (time.perf_counter() - started) / len(unseen))
    understand = Learned(features_of).learn(known)
    ours = score(unseen, [understand(each.text, each.spans) for each in unseen], 0.0, 0.0)
    return f"{language}, one fold, {len(known)} learned, {len(unseen)} asked\nDIET {diet}\nours {ours}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("language")
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("--data", type=Path, default=Path("data"))
    arguments = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    print(measure(arguments.language, read_marked(arguments.data)[arguments.language], arguments.epochs))


if __name__ == "__main__":
    # Rasa finds the tokenizer as bench.diet.PlainTokenizer, which must be this very module.
    from bench.diet import main as run

    run()
