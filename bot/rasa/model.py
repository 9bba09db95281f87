"""The trained model: whether it is there, whether it is still current, and training it.

The model's name carries a fingerprint of all that it was trained from, so "is it current?" is "is it there?".
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import tempfile
from importlib.metadata import version
from pathlib import Path

from bot.settings import Settings

TRAINED_FROM = (
    "config.yml",
    "domain.yml",
    "data/rules.yml",
    "data/*/nlu.yml",
    "data/*/words.yml",
    "nlu/**/*.py",
)
TRAINED_WITH = ("rasa", "scikit-learn", "spacy", "pypinyin")


class CannotTrain(RuntimeError):
    """The training data or the configuration is wrong; the message is what Rasa says about it."""


def fingerprint(root: Path) -> str:
    """Twelve characters that change with any file of TRAINED_FROM and with the versions of TRAINED_WITH."""
    digest = hashlib.sha256()
    for package in TRAINED_WITH:
        digest.update(f"{package} {version(package)}\n".encode())
    for file in sorted({file for pattern in TRAINED_FROM for file in root.glob(pattern)}):
        digest.update(
            f"{file.relative_to(root).as_posix()} ".encode() + hashlib.sha256(file.read_bytes()).digest()
        )
    return digest.hexdigest()[:12]


def model_path(settings: Settings) -> Path:
    """The file of the model that belongs to the training files as they are now; it need not exist yet."""
    return settings.models / f"jamae-{fingerprint(settings.root)}.tar.gz"


def train(settings: Settings) -> Path:
    """Train, put the model in its place whole or not at all, and remove older models. Returns its file."""
    path = model_path(settings)
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".training-") as folder:
        os.replace(_train(settings.root, Path(folder)), path)
    for older in path.parent.glob("jamae-*.tar.gz"):
        if older != path:
            older.unlink(missing_ok=True)
    return path


def _train(root: Path, folder: Path) -> Path:
    # Rasa: 3.7 s, which a start with a trained model does not need before it is there
    import rasa.core.policies.rule_policy  # noqa: F401  (Rasa finds policies by what has been imported)
    from rasa.model_training import train

    rules_and_examples = [root / "data" / "rules.yml", *sorted((root / "data").glob("*/nlu.yml"))]
    said = io.StringIO()
    try:
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            result = train(
                domain=str(root / "domain.yml"),
                config=str(root / "config.yml"),
                training_files=[str(file) for file in rules_and_examples],
                output=str(folder),
                fixed_model_name="model",
                # always anew: the fingerprint of the model has already said that something changed
                force_training=True,
            )
    except (Exception, SystemExit) as error:
        why = f"{_cause(error)} {said.getvalue()[-2000:]}".strip()
        raise CannotTrain(f"The model could not be trained. {why}") from error
    if not result.model:
        raise CannotTrain(f"The model could not be trained. {said.getvalue()[-2000:]}")
    return Path(result.model)


def _cause(error: BaseException) -> BaseException:
    """The error of our own code behind Rasa's, which only says in which component it was."""
    while error.__cause__ is not None and not isinstance(error, ValueError):
        error = error.__cause__
    return error
