# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""A pack gives back what was put in, and no altered byte of it is accepted."""

import random
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from bbico_desktop.domain.problems import Family, Problem
from bbico_desktop.packs.archive import write_archive
from bbico_desktop.packs.builder import build_pack, pack_bytes
from bbico_desktop.packs.reader import Pack, read_pack
from bbico_desktop.packs.signing import SigningKey
from bbico_desktop.packs.trust import Trust, trust_from_bytes
from tests.catalogue_fixture import tiny_records, tiny_vocabulary
from tests.packs.making import PROGRAM, made_pack, root_of, seeded_signer, stranger_key, tiny_content, tiny_meta


def refusal(path: Path, trust: Trust, program: str = PROGRAM) -> Problem:
    with pytest.raises(Problem) as caught:
        read_pack(path, trust=trust, program_version=program)
    return caught.value


def test_a_pack_gives_back_its_content(pack: Path, trust: Trust):
    read = read_pack(pack, trust=trust, program_version=PROGRAM)

    assert isinstance(read, Pack)
    assert read.meta == tiny_meta()
    assert {one.id: one for one in read.records} == {one.id: one for one in tiny_records()}
    assert read.vocabulary == tiny_vocabulary()
    assert read.development


def test_the_same_content_makes_the_same_bytes(tmp_path: Path, key: SigningKey):
    first, second = tmp_path / "first.bbico", tmp_path / "second.bbico"

    build_pack(tiny_content(), first, key=key)
    build_pack(replace(tiny_content(), records=tiny_records()[::-1]), second, key=key)

    assert first.read_bytes() == second.read_bytes()


def test_any_tool_can_open_a_pack(pack: Path):
    with zipfile.ZipFile(pack) as opened:
        assert opened.testzip() is None
        assert opened.namelist() == ["helplines.jsonl", "manifest.json", "records.jsonl", "root/1.root.json", "vocabulary.jsonl"]
        assert {one.date_time for one in opened.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_any_flipped_bit_is_refused(pack: Path, trust: Trust):
    sound, chance = pack.read_bytes(), random.Random(20261124)  # noqa: S311  # chance, not secrecy

    for _ in range(300):
        altered = bytearray(sound)
        altered[chance.randrange(len(sound))] ^= 1 << chance.randrange(8)
        pack.write_bytes(altered)

        assert refusal(pack, trust).family in (Family.BAD_INPUT, Family.NOT_TRUSTED)


def test_every_byte_of_the_headers_counts(pack: Path, trust: Trust):
    sound = pack.read_bytes()
    directory = len(sound) - 600

    for place in [*range(64), *range(directory, len(sound))]:
        pack.write_bytes(sound[:place] + bytes([sound[place] ^ 0x20]) + sound[place + 1 :])

        refusal(pack, trust)


@pytest.mark.parametrize("part", [0.001, 0.3, 0.9, 0.999])
def test_a_pack_that_is_cut_off_is_refused(pack: Path, trust: Trust, part: float):
    data = pack.read_bytes()
    pack.write_bytes(data[: max(2, int(len(data) * part))])

    assert refusal(pack, trust).code == "pack-cut-off"


@pytest.mark.parametrize("more", [b"m", b"more", bytes(22), bytes(60_000)])
def test_a_pack_with_something_behind_it_is_refused(pack: Path, trust: Trust, more: bytes):
    pack.write_bytes(pack.read_bytes() + more)

    assert refusal(pack, trust).code == "pack-altered"


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" * 9, bytes(5000)])
def test_what_is_not_a_pack_is_refused(tmp_path: Path, trust: Trust, content: bytes):
    path = tmp_path / "thing.bbico"
    path.write_bytes(content)

    assert refusal(path, trust).code == "pack-not-a-pack"


@pytest.mark.parametrize(
    "name", ["manifest.json", "../../etc/passwd", "/etc/passwd", "C:\\x.txt", "con", "index/MAIN_1.toc", "ü", "a.txt"]
)
def test_another_zip_file_is_no_pack(tmp_path: Path, trust: Trust, name: str):
    path = tmp_path / "thing.bbico"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(name, "{}")

    assert refusal(path, trust).code == ("pack-altered" if name == "manifest.json" else "pack-not-a-pack")


def test_a_missing_file_a_folder_and_a_link_are_refused(tmp_path: Path, pack: Path, trust: Trust):
    (tmp_path / "link.bbico").symlink_to(pack)

    assert refusal(tmp_path / "nothing.bbico", trust).code == "input-missing"
    assert refusal(tmp_path, trust).code == "input-is-a-folder"
    assert refusal(tmp_path / "link.bbico", trust).code == "pack-not-a-pack"


def test_an_unsigned_pack_is_not_trusted(tmp_path: Path, trust: Trust):
    problem = refusal(made_pack(tmp_path / "tiny.bbico", signed=False), trust)

    assert (problem.code, problem.family) == ("pack-unsigned", Family.NOT_TRUSTED)


def test_a_strangers_pack_is_not_trusted(tmp_path: Path, trust: Trust):
    path = tmp_path / "tiny.bbico"
    build_pack(tiny_content(), path, key=stranger_key())

    problem = refusal(path, trust)

    assert (problem.code, problem.family) == ("pack-untrusted", Family.NOT_TRUSTED)


def test_a_stranger_who_borrows_our_root_is_not_trusted(tmp_path: Path, trust: Trust):
    path = tmp_path / "tiny.bbico"
    build_pack(tiny_content(), path, key=SigningKey(signer=seeded_signer(7), roots={1: trust.data}))

    assert refusal(path, trust).code == "pack-untrusted"


def test_a_new_root_counts_when_the_old_one_signed_it(tmp_path: Path):
    old, new = seeded_signer(1), seeded_signer(2)
    first, second = root_of(old), root_of(new, version=2, signers=(old, new))
    path = tmp_path / "tiny.bbico"
    build_pack(tiny_content(), path, key=SigningKey(signer=new, roots={1: first, 2: second}))

    read = read_pack(path, trust=trust_from_bytes(first), program_version=PROGRAM)

    assert not read.development


def test_the_old_key_counts_no_more_once_a_new_root_is_there(tmp_path: Path):
    old, new = seeded_signer(1), seeded_signer(2)
    first, second = root_of(old), root_of(new, version=2, signers=(old, new))
    path = tmp_path / "tiny.bbico"
    build_pack(tiny_content(), path, key=SigningKey(signer=old, roots={1: first}))

    assert refusal(path, trust_from_bytes(second)).code == "pack-untrusted"


def test_a_new_root_that_the_old_one_did_not_sign_is_not_trusted(tmp_path: Path):
    old, new = seeded_signer(1), seeded_signer(2)
    path = tmp_path / "tiny.bbico"
    build_pack(tiny_content(), path, key=SigningKey(signer=new, roots={1: root_of(old), 2: root_of(new, version=2)}))

    assert refusal(path, trust_from_bytes(root_of(old))).code == "pack-untrusted"


def test_a_pack_of_a_newer_format_says_so(tmp_path: Path, trust: Trust, key: SigningKey, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "tiny.bbico"
    with monkeypatch.context() as later:
        later.setattr("bbico_desktop.packs.manifest.FORMAT", 2)
        build_pack(tiny_content(), path, key=key)

    assert refusal(path, trust).code == "pack-newer-format"


def test_a_pack_for_a_newer_program_says_so(tmp_path: Path, trust: Trust):
    problem = refusal(made_pack(tmp_path / "tiny.bbico", minimum_program="0.10.0"), trust, program="0.9.3")

    assert (problem.code, problem.facts["wanted"]) == ("pack-newer-program", "0.10.0")


def test_a_member_that_the_manifest_does_not_name_is_refused(tmp_path: Path, trust: Trust, pack: Path):
    with zipfile.ZipFile(pack) as opened:
        members = {name: opened.read(name) for name in opened.namelist()} | {"extra.txt": b"hello"}
    pack.write_bytes(write_archive({name: (data, data) for name, data in members.items()}))

    assert refusal(pack, trust).code == "pack-altered"


def test_a_pack_with_a_bad_entry_is_never_made(key: SigningKey):
    bad = replace(tiny_records()[0], url="javascript:alert(1)")

    with pytest.raises(Problem) as caught:
        pack_bytes(tiny_content((bad, *tiny_records()[1:])), key=key)

    assert [one.place.field for one in caught.value.mistakes] == ["url"]


def test_a_signed_pack_with_a_bad_entry_names_it(tmp_path: Path, trust: Trust, key: SigningKey, monkeypatch: pytest.MonkeyPatch):
    bad = replace(tiny_records()[0], title={"en": "Call \u202e0800\u202c now"})
    path = tmp_path / "tiny.bbico"
    with monkeypatch.context() as careless:
        careless.setattr("bbico_desktop.packs.builder._check", lambda records: None)
        build_pack(tiny_content((bad, *tiny_records()[1:])), path, key=key)

    problem = refusal(path, trust)

    assert problem.code == "pack-bad-entries"
    assert [(one.facts["id"], one.place.field) for one in problem.mistakes] == [(bad.id, "title")]
