# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Which digits are a telephone number in running text, and which hosts and names are refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bbico_desktop.authoring.refused import Numbers, digits_of, refused_host, refused_names_in

KNOWN = ("116 000", "102", "1813", "078 170 170", "+32 78 170 170", "0800 12 800")
numbers = Numbers(KNOWN)


@pytest.mark.parametrize(
    "text",
    [
        "Bel 102.",
        "Call 116 000 at once",
        "call 116000",
        "116.000 is free",
        "the number 078/170.170",
        "+32 78 170 170",
        "0800 99 999",
        "02 123 45 67",
        "0470/12.34.56",
        "appelez le 555",
        "wählen Sie die 555",
        "bel gratis naar 4711",
        "a 0800 number",
        "1813",
        "32781701700",
    ],
)
def test_a_number_is_found(text: str) -> None:
    assert numbers.found_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "In 2023 there were 46,915 reports.",
        "on 17.11.2025 and 24/11/2026",
        "2024/2025 and 2024–2029",
        "375 000 000 euro and 9.100.000 euro",
        "open 24/7, 9:00–13:00",
        "for ages 6 to 12, 50 minutes, 2 x 50",
        "call 2 friends after 18 o'clock",
        "1,102 schools and 21025 pupils",
        "see {helpline:child-focus-116000}",
        "see https://1813.be/ik-ben-bezorgd",
        "analysis 17.25 and 03.25",
        "the 102nd time",
    ],
)
def test_other_digits_are_left_alone(text: str) -> None:
    assert numbers.found_in(text) == ()


@given(
    st.sampled_from(KNOWN),
    st.sampled_from(["", " ", ".", "/"]),
    st.sampled_from(["Call {}.", "{}", "Het nummer is {} (gratis)", "« {} »"]),
)
def test_a_known_number_is_found_however_it_is_spaced(number: str, separator: str, frame: str) -> None:
    assert numbers.found_in(frame.format(number.replace(" ", separator)))


@given(st.text(max_size=200))
def test_any_text_can_be_searched(text: str) -> None:
    numbers.found_in(text)
    list(refused_names_in(text))
    refused_host(text)


def test_the_international_form_is_the_same_number() -> None:
    assert digits_of("+32 78 170 170") == digits_of("078 170 170") == "078170170"


@pytest.mark.parametrize(
    "url",
    [
        "https://goldenoldie.mediawijs.be/",
        "https://nieuwesite.example.be/",
        "https://dev.consumerconnect.be/en",
        "https://abc.cloudfront.net/x",
        "http://dekrantenkoppen.be/clickout/1",
        "https://www.dekrantenkoppen.be/",
        "https://ru24.pro/x",
        "https://docplayer.nl/1",
        "http://docplayer.fr./1",
        "https://web.archive.org/web/2020/x",
        "https://adoc.pub/x",
        "https://fr.readkong.com/page/x",
        "https://biebatest.bytes.news/nl_NL/x",
        "https://beta.rtbf.be/article/x",
        "https://www-qual.ebu.ch/fr/news/x",
        "https://dl.ouaisfi.eu/1160/x",
        "https://franco.wiki/fr/x",
    ],
)
def test_a_copy_is_refused(url: str) -> None:
    assert refused_host(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://consumerconnect.be/",
        "https://www.mediawijs.be/",
        "https://mydocplayerblog.be/",
        "https://issuu.com/x",
        "https://www.rtbf.be/x",
    ],
)
def test_a_publisher_is_not_refused(url: str) -> None:
    assert refused_host(url) is None
