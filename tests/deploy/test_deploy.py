"""The files of deploy/ fit the code and each other, as far as that shows without a container engine,
Kubernetes and a running systemd."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.settings import HERE, SECRETS

DEPLOY = HERE / "deploy"
COMPOSE: dict[str, Any] = YAML(typ="safe").load(DEPLOY / "compose.yml")
KUBERNETES: dict[str, Any] = {
    each["kind"]: each for each in YAML(typ="safe").load_all(DEPLOY / "kubernetes.yml")
}
POD = KUBERNETES["Deployment"]["spec"]["template"]["spec"]


def settings_in_code() -> set[str]:
    names = set(
        re.findall(r'"((?:JAMAE|TELEGRAM|KAKAO)_[A-Z_]+)"', (HERE / "bot" / "settings.py").read_text())
    )
    return names | {f"{name}_FILE" for name in SECRETS}


@pytest.mark.parametrize("file", sorted(DEPLOY.iterdir()), ids=lambda file: file.name)
def test_only_settings_that_exist_are_named(file: Path) -> None:
    named = set(re.findall(r"\b((?:JAMAE|TELEGRAM|KAKAO)_[A-Z_]+)", file.read_text()))
    assert named <= settings_in_code()


def test_each_setting_stands_in_the_table_of_operations() -> None:
    told = (HERE / "docs" / "operations.md").read_text()
    listed = set(re.findall(r"^\| `((?:JAMAE|TELEGRAM|KAKAO)_[A-Z_]+)`", told, re.MULTILINE))
    assert listed == {name for name in settings_in_code() if not name.endswith("_FILE")}
    for name in SECRETS:
        assert re.search(rf"^\| `{name}` .*a file", told, re.MULTILINE), name


def test_compose_has_two_jamae_on_one_postgresql_behind_nginx_and_nothing_that_is_not_there() -> None:
    services = COMPOSE["services"]
    assert set(services) == {"jamae-1", "jamae-2", "postgres", "nginx"}
    for service in services.values():
        assert set(service.get("depends_on", ())) <= set(services)
        assert set(service.get("secrets", ())) <= set(COMPOSE["secrets"])
        files = {
            Path(value) for name, value in service.get("environment", {}).items() if name.endswith("_FILE")
        }
        assert files == {Path("/run/secrets") / name for name in service.get("secrets", ())}
    build = services["jamae-1"]["build"]
    assert (DEPLOY / build["context"] / build["dockerfile"]).is_file()
    (mounted,) = services["nginx"]["volumes"]
    assert (DEPLOY / mounted.partition(":")[0]).is_file()
    assert re.findall(r"server (\S+):5005 ", (DEPLOY / "nginx.conf").read_text()) == ["jamae-1", "jamae-2"]
    assert services["nginx"]["ports"] == ["80:80"]
    assert not any("ports" in services[name] for name in ("jamae-1", "jamae-2", "postgres"))


def test_kakaotalk_gets_the_other_processs_answer_within_its_five_seconds() -> None:
    (told,) = re.findall(
        r"location /webhooks/kakao/ \{(.*?)\}", (DEPLOY / "nginx.conf").read_text(), re.DOTALL
    )
    connect, read = (
        int(re.findall(rf"proxy_{name}_timeout (\d+)ms;", told)[0]) for name in ("connect", "read")
    )
    answer = 2_000
    assert answer < read
    assert max(connect, read) + connect + answer < 5_000


def test_compose_reads_the_file_as_it_is_meant() -> None:
    if not shutil.which("docker-compose"):
        pytest.skip("docker-compose is not installed")
    done = subprocess.run(
        ["docker-compose", "-f", DEPLOY / "compose.yml", "config", "--format", "json"],
        capture_output=True,
        check=False,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
    services = json.loads(done.stdout)["services"]
    one, two = (services[name] for name in ("jamae-1", "jamae-2"))
    addresses = [each.pop("networks")["default"]["ipv4_address"] for each in (one, two)]
    assert one == two and addresses[0] != addresses[1]
    assert one["build"]["context"] == str(HERE) and one["stop_grace_period"] == "1m0s"


def test_the_image_has_all_that_jamae_needs_and_neither_more_nor_less_is_sent_to_docker() -> None:
    dockerfile = (DEPLOY / "Dockerfile").read_text()
    copied = {
        name for line in re.findall(r"^COPY (.+) \S+$", dockerfile, re.MULTILINE) for name in line.split()
    }
    assert all((HERE / name).exists() for name in copied)
    sent = {line[1:] for line in (HERE / ".dockerignore").read_text().split() if line.startswith("!")}
    assert sent == copied
    assert copied >= {
        "config.yml",
        "domain.yml",
        "credentials.yml",
        "endpoints.yml",
        "data",
        "actions",
        "bot",
        "nlu",
    }


def test_kubernetes_parts_belong_together() -> None:
    labels = KUBERNETES["Deployment"]["spec"]["template"]["metadata"]["labels"]
    assert KUBERNETES["Deployment"]["spec"]["selector"]["matchLabels"] == labels
    assert KUBERNETES["Service"]["spec"]["selector"] == labels
    assert KUBERNETES["PodDisruptionBudget"]["spec"]["selector"]["matchLabels"] == labels
    (path,) = KUBERNETES["Ingress"]["spec"]["rules"][0]["http"]["paths"]
    service = KUBERNETES["Service"]
    assert path["backend"]["service"]["name"] == service["metadata"]["name"]
    (container,) = POD["containers"]
    assert service["spec"]["ports"][0]["targetPort"] == container["ports"][0]["name"]
    assert {mount["name"] for mount in container["volumeMounts"]} == {
        volume["name"] for volume in POD["volumes"]
    }
    values = {each["name"]: each["value"] for each in container["env"]}
    assert all(value.startswith("/secrets/") for name, value in values.items() if name.endswith("_FILE"))
    assert (
        KUBERNETES["Deployment"]["spec"]["replicas"]
        > KUBERNETES["PodDisruptionBudget"]["spec"]["minAvailable"]
    )


def test_kubernetes_probes_ask_what_the_server_answers() -> None:
    (container,) = POD["containers"]
    asked = {
        container[probe]["httpGet"]["path"] for probe in ("startupProbe", "readinessProbe", "livenessProbe")
    }
    answered = set(re.findall(r'@app\.get\("(.+)"\)', (HERE / "bot" / "server" / "health.py").read_text()))
    assert asked == {"/health/ready", "/health/live"} and asked <= answered


def test_systemd_accepts_the_unit(tmp_path: Path) -> None:
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd-analyze is not installed")
    unit = (DEPLOY / "jamae.service").read_text()
    here = unit.replace("/opt/jamae/.venv/bin/jamae", str(Path(sys.executable).parent / "jamae"))
    (tmp_path / "jamae.service").write_text(here)
    done = subprocess.run(
        ["systemd-analyze", "verify", str(tmp_path / "jamae.service")],
        capture_output=True,
        check=False,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
