# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""What stands on paper: all that a record says, what it does not say, and how far to trust it."""

from dataclasses import replace
from datetime import date

import pytest

from bbico_desktop.domain.records import AgeRange, Call, Helpline, Organisation, Resource, Sheet, Step
from bbico_desktop.printing.contacts import contact_for, with_helplines
from bbico_desktop.printing.content import handout_for, list_handout
from bbico_desktop.printing.entry_content import ages
from bbico_desktop.printing.handout import EntryHandout, SheetHandout
from bbico_desktop.printing.sheet_content import ranges
from bbico_desktop.printing.surroundings import Surroundings


def as_sheet(sheet: Sheet, around: Surroundings) -> SheetHandout:
    handout = handout_for(sheet, around)
    assert isinstance(handout, SheetHandout)
    return handout


def as_entry(record: Resource | Organisation | Helpline, around: Surroundings) -> EntryHandout:
    handout = handout_for(record, around)
    assert isinstance(handout, EntryHandout)
    return handout


def facts_of(handout: EntryHandout) -> dict[str, str]:
    return {fact.label: fact.value.text for fact in handout.facts}


def test_a_step_without_source_is_worded_as_our_suggestion(sheet: Sheet, around: Surroundings):
    sourced, ours = as_sheet(sheet, around).do_now.lines

    assert (sourced.text.text, sourced.sources) == ("Do not pay. [en]", "1")
    assert (ours.text.text, ours.sources) == ("We suggest: Tell someone. [en]", "")


def test_emergency_numbers_stand_apart_from_the_others(sheet: Sheet, around: Surroundings):
    handout = as_sheet(sheet, around)

    assert [number.number for contact in handout.emergency.contacts for number in contact.numbers] == ["101", "112"]
    assert [contact.id for contact in handout.call.contacts] == ["focus", "chat"]


def test_a_sheet_that_names_no_emergency_number_shows_those_of_the_catalogue(sheet: Sheet, around: Surroundings):
    handout = as_sheet(replace(sheet, call=()), around)

    assert [contact.id for contact in handout.emergency.contacts] == ["police"]


def test_an_old_number_must_be_checked_first_and_its_hours_are_not_verified(helplines: dict[str, Helpline], around: Surroundings):
    old, fresh = contact_for(helplines["focus"], around), contact_for(helplines["fresh"], around)

    assert (old.checked, old.warning) == ("checked 2023-03", "check this number first")
    assert "day and night, every day (hours not verified)" in {fact.value.text for fact in old.facts}
    assert (fresh.checked, fresh.warning) == ("checked 2026-10", "")


def test_an_emergency_service_without_a_number_is_one_of_those_to_call(
    sheet: Sheet, helplines: dict[str, Helpline], around: Surroundings
):
    centre = replace(helplines["chat"], id="centre", emergency=True)
    around = replace(around, helplines={**helplines, "centre": centre})
    handout = as_sheet(replace(sheet, call=(Call(helpline="centre"),)), around)

    assert [contact.id for contact in handout.emergency.contacts] == ["police"]
    assert [contact.id for contact in handout.call.contacts] == ["centre"]


def test_a_number_whose_date_nobody_knows_must_be_checked_too(helplines: dict[str, Helpline], around: Surroundings):
    contact = contact_for(replace(helplines["focus"], as_of="unknown"), around)

    assert (contact.checked, contact.warning) == ("date of checking not known", "check this number first")


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Focus – 116 000", "Focus, 116 000 ("),
        ("1813", "1813, 116 000 ("),
        ("116 000", "116 000 ("),
        ("Line 116 000 for all", "Line 116 000 for all ("),
    ],
)
def test_a_number_in_the_name_of_a_line_is_not_said_twice(
    helplines: dict[str, Helpline], around: Surroundings, title: str, said: str
):
    line = replace(helplines["focus"], title={"en": title})

    assert with_helplines("{helpline:focus}", replace(around, helplines={"focus": line})).startswith(said)


def test_nobody_in_danger_is_told_to_check_the_number_first(sheet: Sheet, helplines: dict[str, Helpline], around: Surroundings):
    in_text = with_helplines("{helpline:police}", around)
    handout, alone = as_sheet(sheet, around), as_entry(helplines["police"], around)
    listed = list_handout([helplines["police"]], around)

    assert [(one.checked, one.warning) for one in handout.emergency.contacts] == [("date of checking not known", "")]
    assert in_text.endswith("(date of checking not known)")
    assert listed.entries[0].checked == "date of checking not known"
    assert "first" not in " ".join((alone.warning, alone.foot.checked, alone.foot.valid_until))


def test_the_age_of_a_line_is_said_unless_its_condition_says_it(sheet: Sheet, around: Surroundings):
    child, _ = as_sheet(sheet, around).call.contacts
    twice = replace(sheet, call=tuple(replace(call, who={"en": "Under 18?"}) for call in sheet.call))

    assert child.for_age == "under 18"
    assert as_sheet(twice, around).call.contacts[0].for_age == ""


def test_a_reader_is_told_when_no_line_speaks_her_language(sheet: Sheet, around: Surroundings):
    german = replace(around, language="de")

    assert "German" in as_sheet(sheet, german).call.note
    assert as_sheet(sheet, replace(around, language="fr")).call.note == ""


def test_helplines_in_texts_get_name_number_and_date(around: Surroundings):
    text = with_helplines("Call {helpline:focus}, {helpline:chat} or {helpline:gone}.", around)

    assert "Child Line, 116 000 (checked 2023-03, check this number first)" in text
    assert "Chat Room, chat.example.be (checked 2026-10)" in text
    assert "“gone” (not in this catalogue)" in text


def test_the_easy_text_is_marked_as_a_draft_until_readers_have_checked_it(sheet: Sheet, around: Surroundings):
    assert as_sheet(sheet, around).easy.note == "draft – not yet checked by readers"
    assert as_sheet(replace(sheet, easy_checked=True), around).easy.note == ""


def test_a_missing_language_is_printed_in_english_and_says_so(sheet: Sheet, around: Surroundings):
    english_only = replace(sheet, do_not=(Step(text={"en": "Do not."}, sources=("https://e.be",)),), title={"en": "Title"})

    handout = as_sheet(english_only, replace(around, language="nl"))

    assert handout.language_note
    assert handout.do_not.note
    assert handout.do_now.note == ""


def test_sources_are_numbered_and_unsafe_ones_left_out(sheet: Sheet, around: Surroundings):
    handout = as_sheet(replace(sheet, sources=(*sheet.sources, "javascript:x")), around)

    assert [one.readable for one in handout.sources.addresses] == ["example.be/advice", "other.example.be/a/b/c"]
    assert handout.talk_about.lines[0].sources == "2"


def test_the_foot_says_who_made_it_and_until_when_it_holds(sheet: Sheet, around: Surroundings):
    foot = as_sheet(sheet, around).foot

    assert foot.title == "Someone threatens me [en]"
    assert (foot.checked, foot.valid_until) == ("checked 2026-11", "valid until 2027-11-30")
    assert (foot.entry, foot.catalogue) == ("entry blackmailed", "catalogue of 2026-11-24")
    assert "You may copy this page" in foot.licence


def test_a_resource_says_what_is_known_and_what_is_not(resource: Resource, around: Surroundings):
    handout = as_entry(resource, around)
    facts = facts_of(handout)

    assert facts["Made by"] == "The Maker, Another Maker"
    assert (facts["Ages"], facts["Duration"], facts["Price"]) == ("8 to 12 years", "50 minutes", "not known")
    assert facts["Licence"] == "not known – ask the maker"
    assert handout.address
    assert handout.address.readable == "example.be/spel/veilig"
    assert "Licence of the material: not known – ask the maker" in handout.foot.licence


def test_an_own_entry_is_not_said_to_be_ours(resource: Resource, around: Surroundings):
    foot = as_entry(replace(resource, id="own-box", rights=""), around).foot

    assert foot.made_by == "An entry of your own: nobody else has checked it"
    assert foot.licence == "Ask whoever made the material before you copy it."


def test_an_address_that_may_be_typed_is_printed_whole(resource: Resource, around: Surroundings):
    address = "example.be/nl/mediawijs/nieuws/een-lange-titel-van-een-bericht-over-veilig-spelen"
    long = replace(resource, url=f"https://www.{address}")
    handout, listed = as_entry(long, around), list_handout([long], around).entries[0]

    assert handout.address
    assert (handout.address.readable, listed.reach) == (address, address)
    assert "…" in list_handout([replace(long, url=f"https://{address}/{'x' * 60}")], around).entries[0].reach


def test_a_resource_without_address_says_so(resource: Resource, around: Surroundings):
    handout = as_entry(replace(resource, url=None), around)

    assert handout.address is None
    assert handout.address_label == "no address known"


def test_a_page_that_only_describes_a_resource_is_shown_as_such(resource: Resource, around: Surroundings):
    handout = as_entry(replace(resource, url=None, described_at="https://news.example.be/x"), around)

    assert (handout.address_label, handout.address and handout.address.readable) == ("Described at", "news.example.be/x")


def test_a_resource_that_has_ended_warns(resource: Resource, around: Surroundings):
    assert "ended" in as_entry(replace(resource, status="ended"), around).warning


def test_an_old_resource_must_be_checked_before_use(resource: Resource, around: Surroundings):
    assert as_entry(resource, around).warning == ""
    assert "Check before use" in as_entry(resource, replace(around, today=date(2029, 1, 1))).warning


def test_an_organisation_shows_its_helplines(organisation: Organisation, around: Surroundings):
    handout = as_entry(organisation, around)

    assert [contact.id for contact in handout.helplines.contacts] == ["focus"]
    assert [fact.href for fact in handout.facts if fact.label == "E-mail"] == ["mailto:info@example.be"]


def test_a_helpline_is_reached_where_help_is_nearest(helplines: dict[str, Helpline], around: Surroundings):
    handout = as_entry(helplines["chat"], around)

    assert handout.address
    assert handout.address.url == "https://chat.example.be"


def test_a_list_has_a_number_or_an_address_for_each_entry(
    resource: Resource, helplines: dict[str, Helpline], sheet: Sheet, around: Surroundings
):
    handout = list_handout([resource, helplines["focus"], helplines["chat"], replace(resource, url=None), sheet], around)

    assert [entry.reach for entry in handout.entries] == [
        "example.be/spel/veilig",
        "116 000",
        "chat.example.be",
        "no address known",
        "",
    ]
    assert handout.count == "Entries: 5"
    assert handout.entries[1].checked == "checked 2023-03, check this number first"
    assert handout.divider == ""


def test_a_list_says_of_which_entries_nobody_knows_whether_they_fit(resource: Resource, sheet: Sheet, around: Surroundings):
    handout = list_handout([sheet, resource, resource], around, apart=2)

    assert (handout.fitting, handout.divider) == (1, "It is not known whether these fit: 2")


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        (None, "not known"),
        (AgeRange(), "all ages"),
        (AgeRange(min=12), "from 12 years"),
        (AgeRange(max=6), "up to 6 years"),
        (AgeRange(min=6, max=12), "6 to 12 years"),
    ],
)
def test_ages_are_said_in_words(limits: AgeRange | None, words: str, around: Surroundings):
    assert ages(limits, around) == words


def test_neighbouring_source_numbers_are_put_together():
    assert ranges([1, 2, 3, 5, 7, 8]) == "1–3, 5, 7–8"
    assert ranges([]) == ""
