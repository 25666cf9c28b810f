# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Turn the collected facts into records: done once, kept so that anybody can see what was decided and why.

    python tools/convert_facts.py FACTS_DIR [DB_DIR]

It reads `organisations.yaml`, `helplines.yaml` and `resources.yaml` of FACTS_DIR, and `convert_facts_decisions.yaml` beside itself.
The records that it wrote have been edited since: it writes nothing where a record stands, so that this work is not thrown away.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import yaml

from bbico_desktop.authoring.refused import refused_host

Facts = dict[str, Any]
KIND_FOLDERS = {"resource": "resources", "organisation": "organisations", "helpline": "helplines"}
READ = "2026-11"
UNKNOWN = "unknown"
MEDIA_LITERACY_WORDS = ("mediawijs", "éducation aux médias", "medienkompetenz", "media literacy", "medienbildung")
TRACKING = ("utm_", "fbclid", "mc_cid", "mc_eid")


class Decisions:
    """What `convert_facts_decisions.yaml` says."""

    def __init__(self, held: Mapping[str, Any]) -> None:
        self.leave_out: Mapping[str, str] = held["leave_out"]
        self.merge: Mapping[str, Mapping[str, str]] = held["merge"]
        self.topics: Mapping[str, Mapping[str, str]] = held["topics"]
        self.not_the_publisher: tuple[str, ...] = tuple(held["not_the_publisher"])
        self.describes_only = frozenset(held["describes_only"])
        self.title_described = frozenset(held["title_described"])
        self.organisation_names: Mapping[str, str] = held["organisation_names"]
        self.organisation_url: Mapping[str, str] = held["organisation_url"]
        self.changes: Mapping[str, Facts] = held["set"]
        self.new: list[Facts] = held["new"]

    def shown(self, url: str | None) -> str | None:
        """Return `url` as it may be shown: none for a refused host, without tracking and without the dot after the host."""
        if not url:
            return None
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".")
        if refused_host(url) or any(refused in host for refused in self.not_the_publisher):
            return None
        query = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if not name.startswith(TRACKING)]
        kept = parts.query if len(query) == len(parse_qsl(parts.query, keep_blank_values=True)) else urlencode(query)
        return urlunsplit((parts.scheme, host, parts.path, kept, parts.fragment))


def main(arguments: list[str]) -> int:
    """Convert the facts folder named on the command line."""
    if len(arguments) not in (1, 2):
        print(__doc__, file=sys.stderr)
        return 2
    db = Path(arguments[1]) if len(arguments) == 2 else Path(__file__).resolve().parent.parent / "db"
    decisions = Decisions(_read(Path(__file__).with_name("convert_facts_decisions.yaml")))
    facts = {one["id"]: one for one in _all_facts(Path(arguments[0]), decisions)}
    merged = _merged(facts, decisions)
    organisations = frozenset(one["id"] for one in merged if one["kind"] == "organisation")
    for one in merged:
        target = db / KIND_FOLDERS[one["kind"]] / f"{one['id']}.yaml"
        if target.exists():
            print(f"{target} is there already: nothing more is written", file=sys.stderr)
            return 1
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_as_yaml(_record(one, decisions, organisations)), encoding="utf-8")
    print(f"{len(merged)} records")
    return 0


def _read(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)  # noqa: S506  # texts only: no tags are resolved


def _all_facts(folder: Path, decisions: Decisions) -> Iterator[Facts]:
    for name in ("organisations", "helplines", "resources"):
        for one in _read(folder / f"{name}.yaml"):
            if one["id"] not in decisions.leave_out:
                yield one
    yield from decisions.new


def _merged(facts: dict[str, Facts], decisions: Decisions) -> list[Facts]:
    for former, decision in decisions.merge.items():
        old, kept = facts.pop(former), facts[decision["into"]]
        kept.setdefault("former_ids", []).append(former)
        for name in ("sources", "languages", "audiences", "topics"):
            kept[name] = list(dict.fromkeys([*kept.get(name, []), *old.get(name, [])]))
        kept["titles"] = {**_title(old), **_title(kept)}
        for name in ("url", "described_at", "cost"):
            if old.get(name):
                kept.setdefault(name, old[name])
    return list(facts.values())


def _title(facts: Facts) -> dict[str, str]:
    title: dict[str, str] = facts["titles"] if "titles" in facts else facts["names"]
    return title


def _record(facts: Facts, decisions: Decisions, organisations: frozenset[str]) -> Facts:
    build = {"resource": _resource, "organisation": _organisation, "helpline": _helpline}[facts["kind"]]
    record = _common(facts, decisions) | build(facts, decisions) | _makers(facts, decisions, organisations)
    change = dict(decisions.changes.get(facts["id"], {}))
    record["sources"] = list(dict.fromkeys([*record["sources"], *change.pop("add_sources", [])]))
    record["topics"] = list(dict.fromkeys([*record["topics"], *change.pop("add_topics", [])]))
    change.pop("why", None)
    record.update(change)
    return {name: value for name, value in record.items() if value not in ("", None, {}) and (value != [] or name == "topics")}


def _common(facts: Facts, decisions: Decisions) -> Facts:
    title = _title(facts)
    text = facts.get("what") or facts["role"]
    record: Facts = {
        "kind": facts["kind"],
        "id": facts["id"],
        "type": facts["type"] if facts["kind"] == "resource" else facts["kind"],
        "title": title,
        "title_described": "true" if facts["id"] in decisions.title_described else None,
        "summary": {"en": _sentence(text)},
        "useful_for": {"en": _sentence(facts["useful_for"])} if "useful_for" in facts else {},
        "languages": facts.get("languages", []),
        "topics": _topics(facts, title, decisions),
        "audiences": facts.get("audiences", []),
        "ages": facts.get("ages"),
        "sources": list(dict.fromkeys(facts["sources"])),
        "read": READ,
        "as_of": UNKNOWN,
        "status": UNKNOWN,
        "rights": "CC BY 4.0",
        "translations": {"en": "source", "nl": "missing", "fr": "missing", "de": "missing"},
        "former_ids": facts.get("former_ids", []),
    }
    return record


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _topics(facts: Facts, title: Mapping[str, str], decisions: Decisions) -> list[str]:
    topics = [decisions.topics[topic]["id"] if topic in decisions.topics else topic for topic in facts.get("topics", [])]
    if facts["kind"] == "resource" and any(word in text.casefold() for text in title.values() for word in MEDIA_LITERACY_WORDS):
        topics.append("media-literacy")
    return [topic for topic in dict.fromkeys(topics) if topic]


def _makers(facts: Facts, decisions: Decisions, organisations: frozenset[str]) -> Facts:
    if facts["kind"] == "organisation":
        return {}
    makers = facts.get("organisation", [])
    known = [maker for maker in makers if maker in organisations]
    named = [
        decisions.organisation_names[maker] for maker in makers if maker not in known and maker in decisions.organisation_names
    ]
    return {"organisations": known, "organisation_names": named}


def _resource(facts: Facts, decisions: Decisions) -> Facts:
    url, described_at = decisions.shown(facts.get("url")), decisions.shown(facts.get("described_at"))
    if facts["id"] in decisions.describes_only:
        url, described_at = None, described_at or url
    if not url and not described_at:
        described_at = next(filter(None, map(decisions.shown, facts["sources"])), None)
    plain = ("education_levels", "duration_minutes", "price", "licence", "format", "year", "low_connectivity")
    return {"url": url, "described_at": described_at, **{name: facts.get(name) for name in plain}}


def _organisation(facts: Facts, decisions: Decisions) -> Facts:
    contact = facts.get("contact", {})
    return {
        "url": _home_page(facts, decisions),
        "abbreviation": facts.get("abbreviation"),
        "community": facts["community"],
        "organisation_types": facts.get("type", []),
        "member_of": facts.get("member_of", []),
        "email": contact.get("email"),
        "address": contact.get("address"),
    }


def _home_page(facts: Facts, decisions: Decisions) -> str | None:
    if facts["id"] in decisions.organisation_url:
        return decisions.organisation_url[facts["id"]]
    url = decisions.shown(facts.get("url"))
    return urlunsplit((*urlsplit(url)[:2], "/", "", "")) if url else None


def _helpline(facts: Facts, decisions: Decisions) -> Facts:
    as_of = decisions.changes.get(facts["id"], {}).get("as_of", UNKNOWN)
    plain = ("chat", "email", "report_url", "url")
    return {
        **{name: facts.get(name) for name in plain},
        "status": "active" if "2023" <= as_of[:4] <= "2026" else UNKNOWN,
        "cost": "free" if facts.get("cost", "").startswith("free") else UNKNOWN,
        "emergency": facts["emergency"],
        "review_months": "6",
    }


class _Texts(yaml.emitter.Emitter, yaml.serializer.Serializer, yaml.representer.SafeRepresenter, yaml.resolver.BaseResolver):
    """Writes every scalar as the text it is: without quotes around numbers and dates, as they are read back as text."""

    def __init__(self, stream: Any, **options: Any) -> None:
        flow, keys = options.pop("default_flow_style"), options.pop("sort_keys")
        yaml.emitter.Emitter.__init__(self, stream, width=options["width"], allow_unicode=True)
        yaml.serializer.Serializer.__init__(self)
        yaml.representer.SafeRepresenter.__init__(self, default_flow_style=flow, sort_keys=keys)
        yaml.resolver.BaseResolver.__init__(self)

    def ignore_aliases(self, data: Any) -> bool:
        """Say yes: a record holds no anchors."""
        return True


BLOCK_FIELDS = ("title", "summary", "useful_for", "sources", "hours", "note", "phone", "organisation_names")


def _as_yaml(record: Facts) -> str:
    ordered = {name: record[name] for name in sorted(record, key=_place)}
    chunks = []
    for name, value in ordered.items():
        flow = None if isinstance(value, (list, dict)) and name not in BLOCK_FIELDS else False
        chunks.append(yaml.dump({name: value}, Dumper=_Texts, width=130, sort_keys=False, default_flow_style=flow))
    return "".join(chunks)


ORDER = (
    "kind", "id", "type", "title", "title_described", "abbreviation", "summary", "useful_for", "keywords", "phone", "sms", "chat",
    "email", "report_url", "url", "described_at", "address", "hours", "hours_247", "cost", "emergency", "foreign", "note",
    "organisations", "organisation_names", "community", "organisation_types", "member_of", "languages", "topics", "audiences",
    "ages", "education_levels", "duration_minutes", "price", "licence", "format", "year", "low_connectivity", "sources", "read",
    "as_of", "review_months", "status", "rights", "translations", "former_ids",
)  # fmt: skip


def _place(name: str) -> int:
    return ORDER.index(name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
