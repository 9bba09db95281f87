"""Names on the page lead to keys by way of names.csv; a name that it lacks gets a key of its own."""

from __future__ import annotations

from lindal import Data

from actions.loading.dataset import read_dataset


def values(data: Data, city: str, attribute: str) -> set[object]:
    statements = read_dataset(data.root).statements
    return {s.value for s in statements if (s.city, s.attribute) == (city, attribute)}


def problems(data: Data) -> list[str]:
    return [str(problem) for problem in read_dataset(data.root).problems]


def test_misspelt_names_lead_to_the_same_key(data: Data) -> None:
    assert len(values(data, "vellano", "date")) == 1
    assert values(data, "velano", "date") == set()


def test_a_signer_is_known_by_either_of_two_names(data: Data) -> None:
    assert values(data, "hoshimura", "partner_signer") == {"hoshino_hana"}
    data.replace("page", "(Hoshno Hana)", "")
    assert values(data, "hoshimura", "partner_signer") == {"hoshino_hana"}


def test_a_city_that_names_csv_lacks_is_read_under_a_key_of_its_own(data: Data) -> None:
    data.page.write_text(data.page.read_text("utf-8").replace("Hoshimura", "New Hosh"), "utf-8")
    dataset = read_dataset(data.root)
    assert dataset.problems == ()
    assert dataset.cities() == ["port_amber", "vellano", "new_hosh"]
    assert ("new_hosh", "New Hosh", "preferred", "lindal_page") in [
        (name.key, name.name, name.status, source) for name, source in dataset.names
    ]
    assert any(
        "names a city that names.csv lacks, “New Hosh”" in finding.detail for finding in dataset.findings
    )


def test_a_person_that_names_csv_lacks_is_reported(data: Data) -> None:
    data.replace("page", "Vellano Mayor Marco Conti", "Vellano Mayor Gina Conti")
    assert values(data, "vellano", "partner_signer") == {"gina_conti"}
    assert problems(data) == []


def test_list_and_table_must_be_of_the_same_cities(data: Data) -> None:
    data.replace("page", "OverseasHoshimura, Japan(Mar.3,2011)", "OverseasBergen, Norway(Mar.3,2011)")
    assert problems(data) == [
        "lindal.txt: Bergen is in the list but not in the table.",
        "lindal.txt: Hoshimura is in the table but not in the list.",
    ]


def test_a_page_of_another_home_city_is_refused(data: Data) -> None:
    text = data.page.read_text("utf-8").replace("Lindal City mayor", "Bergen City mayor")
    data.page.write_text(text, "utf-8")
    assert problems(data) == [
        "lindal.txt: The page is about Bergen, which is no name of the home city in names.csv."
    ]


def test_a_city_with_two_rows_is_refused(data: Data) -> None:
    lines = data.page.read_text("utf-8").splitlines()
    data.append("page", *lines[12:15])
    assert problems(data) == ["lindal.txt: Vellano has more than one row in the table."]


def test_different_spellings_of_a_city_are_found(data: Data) -> None:
    spellings = [finding.detail for finding in read_dataset(data.root).findings if finding.kind == "spelling"]
    assert spellings == [
        "The page spells Vellano in more than one way: “Velano” (line 3) and “Vellano” (line 13)."
    ]
