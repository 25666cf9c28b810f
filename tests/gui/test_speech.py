# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""Reading aloud: one paragraph after the other, each in its own language, never in the voice of another one."""

import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from bbico_desktop.gui.speech import ReadAloud
from bbico_desktop.gui.speech_dispatcher import DispatcherSpeaker, socket_path
from bbico_desktop.gui.speech_programs import ProgramSpeaker, SpeechProgram, espeak_voices, say_voices, tabbed_voices
from bbico_desktop.gui.speech_speaker import Speaker, two_letters

FAKE_PROGRAM = """\
import os, sys
log = os.environ["FAKE_SPEECH_LOG"]
if sys.argv[1] == "voices":
    print("fr\\tAmelie\\nnl-BE\\tEllen")
elif sys.argv[2] == "Ellen":
    sys.exit(3)
else:
    text = sys.stdin.read()
    with open(log, "a", encoding="utf-8") as out:
        out.write(sys.argv[2] + ": " + text + "\\n")
    if "for ever" in text:
        import signal
        signal.pause()
"""


class HandSpeaker(Speaker):
    """A voice that a test lets finish by hand."""

    def __init__(self, voices: frozenset[str]) -> None:
        super().__init__()
        self.voices = voices
        self.said: list[tuple[str, str]] = []
        self.stops = 0

    def ask_voices(self) -> None:
        self.voices_known.emit(self.voices)

    def say(self, text: str, language: str) -> None:
        self.said.append((text, language))

    def stop(self) -> None:
        self.stops += 1


@pytest.fixture
def make_reading(qtbot, look):
    """Return a page of two labels, and what reads them."""

    def make(speaker: Speaker | None):
        page = QWidget()
        column = QVBoxLayout(page)
        labels = [QLabel(text, page) for text in ("un", "deux")]
        aloud = ReadAloud(look=look, parent=page, make_speaker=lambda _parent: speaker)
        for widget in (*labels, aloud):
            column.addWidget(widget)
        qtbot.addWidget(page)
        page.show()
        return page, aloud, labels

    return make


def shown(widget: QWidget) -> str:
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def test_paragraphs_are_read_in_order_and_the_one_that_is_read_is_marked(make_reading):
    speaker = HandSpeaker(frozenset({"fr", "nl"}))
    _page, aloud, (one, two) = make_reading(speaker)

    aloud.read([("un", "fr", one), ("twee", "nl", two)])
    marked_first = [label.property("spoken") for label in (one, two)]
    speaker.finished.emit()

    assert speaker.said == [("un", "fr"), ("twee", "nl")]
    assert marked_first == [True, None]
    assert [label.property("spoken") for label in (one, two)] == [False, True]


def test_the_strip_goes_away_with_the_last_paragraph(qtbot, make_reading):
    speaker = HandSpeaker(frozenset({"fr"}))
    _page, aloud, (one, _two) = make_reading(speaker)
    aloud.read([("un", "fr", one)])

    with qtbot.waitSignal(aloud.ended):
        speaker.finished.emit()

    assert not aloud.isVisible()
    assert not one.property("spoken")


def test_without_a_voice_for_the_language_nothing_is_spoken_and_the_strip_says_why(make_reading):
    speaker = HandSpeaker(frozenset({"nl", "en"}))
    _page, aloud, (one, _two) = make_reading(speaker)

    aloud.read([("un", "fr", one)])

    assert speaker.said == []
    assert "This computer has no voice for Français." in shown(aloud)
    assert not aloud.reading


def test_paragraphs_of_another_language_are_left_out_and_that_is_said(make_reading):
    speaker = HandSpeaker(frozenset({"fr"}))
    _page, aloud, (one, two) = make_reading(speaker)

    aloud.read([("zwei", "de", two), ("un", "fr", one)])

    assert speaker.said == [("un", "fr")]
    assert "no voice for Deutsch" in shown(aloud)


def test_a_computer_that_cannot_speak_is_told_how_it_could(make_reading):
    _page, aloud, (one, _two) = make_reading(None)

    aloud.read([("un", "fr", one)])

    assert "nothing that reads aloud" in shown(aloud)


def test_pause_and_read_on_begin_with_the_paragraph_that_was_cut(qtbot, make_reading):
    speaker = HandSpeaker(frozenset({"fr"}))
    _page, aloud, (one, two) = make_reading(speaker)
    aloud.read([("un", "fr", one), ("deux", "fr", two)])
    speaker.finished.emit()
    pause, _stop = aloud.findChildren(QPushButton)

    pause.click()
    silent = speaker.stops
    words = pause.text()
    pause.click()

    assert speaker.said == [("un", "fr"), ("deux", "fr"), ("deux", "fr")]
    assert silent > 0
    assert words == "Read on"


def test_leaving_the_page_ends_the_reading(make_reading):
    speaker = HandSpeaker(frozenset({"fr"}))
    page, aloud, (one, _two) = make_reading(speaker)
    aloud.read([("un", "fr", one)])
    before = speaker.stops

    page.hide()

    assert speaker.stops > before
    assert not aloud.reading


def test_a_paragraph_whose_widget_is_gone_is_read_all_the_same(make_reading):
    from shiboken6 import delete

    speaker = HandSpeaker(frozenset({"fr"}))
    _page, aloud, (one, two) = make_reading(speaker)
    aloud.read([("un", "fr", one), ("deux", "fr", two)])

    delete(two)
    delete(one)
    speaker.finished.emit()

    assert speaker.said[-1] == ("deux", "fr")


@pytest.fixture
def program(tmp_path: Path, monkeypatch) -> SpeechProgram:
    """Return a speech program that writes down what it is to say."""
    script = tmp_path / "speak.py"
    script.write_text(FAKE_PROGRAM, encoding="utf-8")
    monkeypatch.setenv("FAKE_SPEECH_LOG", str(tmp_path / "said.txt"))
    say = (str(script), "say", "{voice}")
    return SpeechProgram(program=sys.executable, voices=(str(script), "voices"), say=say, parse=tabbed_voices)


def test_a_program_gets_the_text_on_its_input_and_the_voice_of_the_language(qtbot, program, tmp_path):
    speaker = ProgramSpeaker(program)
    with qtbot.waitSignal(speaker.voices_known) as known:
        speaker.ask_voices()

    with qtbot.waitSignal(speaker.finished):
        speaker.say("Ça va ?", "fr")

    assert known.args == [frozenset({"fr", "nl"})]
    assert (tmp_path / "said.txt").read_text(encoding="utf-8") == "Amelie: Ça va ?\n"


def test_a_program_that_fails_breaks_off(qtbot, program):
    speaker = ProgramSpeaker(program)
    with qtbot.waitSignal(speaker.voices_known):
        speaker.ask_voices()

    with qtbot.waitSignal(speaker.broke_off):
        speaker.say("hallo", "nl")


@pytest.mark.skipif(sys.platform == "win32", reason="the fake waits for a signal")
def test_stop_ends_the_process(qtbot, program, tmp_path):
    speaker = ProgramSpeaker(program)
    with qtbot.waitSignal(speaker.voices_known):
        speaker.ask_voices()
    speaker.say("for ever", "fr")
    process = speaker._speaking
    qtbot.waitUntil((tmp_path / "said.txt").exists)

    with qtbot.assertNotEmitted(speaker.broke_off):
        speaker.stop()

    assert process.state() == process.ProcessState.NotRunning


def test_a_program_that_is_not_there_has_no_voices(qtbot, program, tmp_path):
    missing = SpeechProgram(program=str(tmp_path / "nothing"), voices=(), say=(), parse=tabbed_voices)
    speaker = ProgramSpeaker(missing)

    with qtbot.waitSignal(speaker.voices_known) as known:
        speaker.ask_voices()

    assert known.args == [frozenset()]


@pytest.mark.parametrize(
    ("parse", "listed", "voices"),
    [
        (
            espeak_voices,
            """\
Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  fr-be           --/M      French_(Belgium)   roa/fr-BE            (fr 8)
 5  fr-fr           --/M      French_(France)    roa/fr               (fr 5)
 5  nl              --/M      Dutch              gmw/nl
""",
            {"fr": "fr-be", "nl": "nl"},
        ),
        (
            say_voices,
            """\
Thomas              fr_FR    # Bonjour, je m'appelle Thomas.
Eddy (German (Germany)) de_DE    # Hallo!
Bad line
""",
            {"fr": "Thomas", "de": "Eddy (German (Germany))"},
        ),
        (tabbed_voices, "de-DE\tMicrosoft Hedda Desktop\r\n\r\nen-GB\tHazel\n", {"de": "Microsoft Hedda Desktop", "en": "Hazel"}),
    ],
)
def test_lists_of_voices_are_understood(parse, listed, voices):
    assert parse(listed) == voices


def test_a_voice_s_language_is_named_by_two_letters():
    assert [two_letters(one) for one in ("fr-BE", "nl_NL", "DE", "en-gb-x-rp")] == ["fr", "nl", "de", "en"]


class FakeDispatcher:
    """Speech Dispatcher's side of the socket; answers as version 0.11 does, and speaks only when told."""

    def __init__(self, path: Path) -> None:
        self.server = QLocalServer()
        assert self.server.listen(str(path))
        self.server.newConnection.connect(self._meet)
        self.commands: list[str] = []
        self.texts: list[str] = []
        self._text: list[str] | None = None
        self._rest = b""
        self.client: QLocalSocket | None = None

    def _meet(self) -> None:
        self.client = self.server.nextPendingConnection()
        self.client.readyRead.connect(self._read)

    def _read(self) -> None:
        *lines, self._rest = (self._rest + bytes(self.client.readAll().data())).split(b"\r\n")
        for line in lines:
            self._take(line.decode())

    def _take(self, line: str) -> None:
        if self._text is None:
            self.commands.append(line)
            self._answer(line)
        elif line == ".":
            self.texts.append("\n".join(self._text))
            self._text = None
            queued = (f"225-{len(self.texts)}", "225 OK MESSAGE QUEUED")
            self.send(*(queued if self.texts[-1] else ("227 OK MESSAGE CANCELED",)))
        else:
            self._text.append(line.removeprefix(".") if line.startswith("..") else line)

    def _answer(self, line: str) -> None:
        if line == "LIST SYNTHESIS_VOICES":
            self.send("249-French (Belgium)\tfr-BE\tnone", "249-Dutch\tnl\tnone", "249 OK VOICE LIST SENT")
        elif line == "SPEAK":
            self._text = []
            self.send("230 OK RECEIVING DATA")
        else:
            self.send("208 OK")

    def send(self, *lines: str) -> None:
        self.client.write("".join(f"{line}\r\n" for line in lines).encode())

    def end(self, message: int, code: int = 702) -> None:
        self.send(f"{code}-{message}", f"{code}-1", f"{code} END")


@pytest.fixture
def dispatcher(qapp, tmp_path: Path) -> FakeDispatcher:
    return FakeDispatcher(tmp_path / "speechd.sock")


@pytest.fixture
def over_socket(qtbot, dispatcher, tmp_path) -> DispatcherSpeaker:
    speaker = DispatcherSpeaker(tmp_path / "speechd.sock", daemon=str(tmp_path / "no-daemon"))
    with qtbot.waitSignal(speaker.voices_known) as known:
        speaker.ask_voices()
    assert known.args == [frozenset({"fr", "nl"})]
    return speaker


def test_speech_dispatcher_speaks_a_text_whole_and_tells_its_end(qtbot, dispatcher, over_socket):
    over_socket.say(".une\ndeux", "fr")
    qtbot.waitUntil(lambda: dispatcher.texts == [".une\ndeux"])

    with qtbot.waitSignal(over_socket.finished):
        dispatcher.end(1)

    assert "SET SELF LANGUAGE fr" in dispatcher.commands


def test_stopping_cancels_our_own_message_and_no_other(qtbot, dispatcher, over_socket):
    over_socket.say("un", "fr")
    qtbot.waitUntil(lambda: dispatcher.texts == ["un"])

    over_socket.stop()
    over_socket.say("deux", "fr")
    qtbot.waitUntil(lambda: dispatcher.texts == ["un", "deux"])
    with qtbot.waitSignal(over_socket.finished), qtbot.assertNotEmitted(over_socket.broke_off):
        dispatcher.end(1, code=703)
        dispatcher.end(2)

    assert [one for one in dispatcher.commands if "CANCEL" in one and "NOTIFICATION" not in one] == ["CANCEL SELF"]


def test_what_is_stopped_before_it_was_asked_for_is_never_heard(qtbot, dispatcher, over_socket):
    over_socket.say("un", "fr")
    over_socket.stop()
    over_socket.say("deux", "nl")

    qtbot.waitUntil(lambda: dispatcher.texts == ["", "deux"])
    with qtbot.waitSignal(over_socket.finished):
        dispatcher.end(2)


def test_without_speech_dispatcher_there_are_no_voices(qtbot, tmp_path):
    speaker = DispatcherSpeaker(tmp_path / "nobody.sock", daemon=str(tmp_path / "no-daemon"))

    with qtbot.waitSignal(speaker.voices_known) as known:
        speaker.ask_voices()

    assert known.args == [frozenset()]


def test_a_dispatcher_that_goes_away_breaks_off(qtbot, dispatcher, over_socket):
    over_socket.say("un", "fr")
    qtbot.waitUntil(lambda: dispatcher.texts == ["un"])

    with qtbot.waitSignal(over_socket.broke_off):
        dispatcher.client.disconnectFromServer()


def test_the_socket_is_where_the_environment_says(monkeypatch, tmp_path):
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path / 'x.sock'}")
    told = socket_path()
    monkeypatch.delenv("SPEECHD_ADDRESS")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    assert told == tmp_path / "x.sock"
    assert socket_path() == tmp_path / "speech-dispatcher" / "speechd.sock"
