<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CatalogueAge</name>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorPanel</name>
    <message numerus="yes">
        <source>Wrong number, or too early. Try again in %n seconds.</source>
        <translation>
            <numerusform>Wrong number, or too early. Try again in %n second.</numerusform>
            <numerusform>Wrong number, or too early. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryContent</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more …</numerusform>
            <numerusform>%n more …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeShelves</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n withdrawn</numerusform>
            <numerusform>%n withdrawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitChanging</name>
    <message numerus="yes">
        <source>%n entries stand in the kit {kit}.</source>
        <translation>
            <numerusform>%n entry is in the kit {kit} now.</numerusform>
            <numerusform>%n entries are in the kit {kit} now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kit {kit} is new, with %n entries.</source>
        <translation>
            <numerusform>The kit {kit} is new, with %n entry.</numerusform>
            <numerusform>The kit {kit} is new, with %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n minutes for the kit {kit}.</source>
        <translation>
            <numerusform>There is %n minute for the kit {kit}.</numerusform>
            <numerusform>There are %n minutes for the kit {kit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entry} takes %n minutes.</source>
        <translation>
            <numerusform>{entry} takes %n minute.</numerusform>
            <numerusform>{entry} takes %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitChooser</name>
    <message numerus="yes">
        <source>Into which kit do %n entries go?</source>
        <translation>
            <numerusform>Into which kit does %n entry go?</numerusform>
            <numerusform>Into which kit do %n entries go?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitClock</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitLessonPanel</name>
    <message numerus="yes">
        <source>%n lessons that need no internet, each with all sheets and answers.</source>
        <translation>
            <numerusform>%n lesson that needs no internet, with all sheets and answers.</numerusform>
            <numerusform>%n lessons that need no internet, each with all sheets and answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kits</name>
    <message numerus="yes">
        <source>%n entries are no longer in the catalogue.</source>
        <translation>
            <numerusform>%n entry is no longer in the catalogue.</numerusform>
            <numerusform>%n entries are no longer in the catalogue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed since they were added.</source>
        <translation>
            <numerusform>%n entry was changed since it was added.</numerusform>
            <numerusform>%n entries were changed since they were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries without a time</source>
        <translation>
            <numerusform>%n entry without a time</numerusform>
            <numerusform>%n entries without a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over</source>
        <translation>
            <numerusform>%n minute over</numerusform>
            <numerusform>%n minutes over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%n activities do not say their time or age. They are left out.</source>
        <translation>
            <numerusform>%n activity does not say its time or age. It is left out.</numerusform>
            <numerusform>%n activities do not say their time or age. They are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalHelp</name>
    <message numerus="yes">
        <source>%n more nearby</source>
        <translation>
            <numerusform>%n more nearby</numerusform>
            <numerusform>%n more nearby</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManualContents</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message numerus="yes">
        <source>%n taken out of the outbox</source>
        <translation>
            <numerusform>%n taken out of the outbox</numerusform>
            <numerusform>%n taken out of the outbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnAsking</name>
    <message numerus="yes">
        <source>Remove all that is in the bin, for good? (%n)</source>
        <translation>
            <numerusform>Remove all that is in the bin, for good? (%n)</numerusform>
            <numerusform>Remove all that is in the bin, for good? (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnIncoming</name>
    <message numerus="yes">
        <source>%n entries of your own</source>
        <translation>
            <numerusform>%n entry of your own</numerusform>
            <numerusform>%n entries of your own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be taken</source>
        <translation>
            <numerusform>%n file cannot be taken</numerusform>
            <numerusform>%n files cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for their turn.</source>
        <translation>
            <numerusform>%n file waits for its turn.</numerusform>
            <numerusform>%n files wait for their turn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnMover</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n help points</source>
        <translation>
            <numerusform>%n help point</numerusform>
            <numerusform>%n help points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kits</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <translation>
            <numerusform>%n saved search</numerusform>
            <numerusform>%n saved searches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewChoices</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n when printed on both sides</source>
        <translation>
            <numerusform>%n when printed on both sides</numerusform>
            <numerusform>%n when printed on both sides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>{page}, printed %n times</source>
        <translation>
            <numerusform>{page}, printed %n time</numerusform>
            <numerusform>{page}, printed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>A group of %n or more</source>
        <translation>
            <numerusform>A group of %n or more</numerusform>
            <numerusform>A group of %n or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedMenu</name>
    <message numerus="yes">
        <source>Saved searches, %n new entries</source>
        <translation>
            <numerusform>Saved searches, %n new entry</numerusform>
            <numerusform>Saved searches, %n new entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found}, %n marked</source>
        <translation>
            <numerusform>{found}, %n marked</numerusform>
            <numerusform>{found}, %n marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftProgress</name>
    <message numerus="yes">
        <source>Shift: %n more times</source>
        <translation>
            <numerusform>Shift: %n more time</numerusform>
            <numerusform>Shift: %n more times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>Everything starts anew in %n seconds.</source>
        <translation>
            <numerusform>Everything starts anew in %n second.</numerusform>
            <numerusform>Everything starts anew in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message numerus="yes">
        <source>%n suggestions, the down arrow goes to them</source>
        <translation>
            <numerusform>%n suggestion, the down arrow goes to it</numerusform>
            <numerusform>%n suggestions, the down arrow goes to them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalChoices</name>
    <message numerus="yes">
        <source>%n pages a visitor</source>
        <translation>
            <numerusform>%n page a visitor</numerusform>
            <numerusform>%n pages a visitor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalPrinting</name>
    <message numerus="yes">
        <source>%n pages are left, and this needs more.</source>
        <translation>
            <numerusform>%n page is left, and this needs more.</numerusform>
            <numerusform>%n pages are left, and this needs more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each visitor can print %n pages here.</source>
        <translation>
            <numerusform>Each visitor can print %n page here.</numerusform>
            <numerusform>Each visitor can print %n pages here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message numerus="yes">
        <source>%n more that do not say {what}</source>
        <translation>
            <numerusform>%n more that does not say {what}</numerusform>
            <numerusform>%n more that do not say {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that do not say {what}</source>
        <translation>
            <numerusform>%n that does not say {what}</numerusform>
            <numerusform>%n that do not say {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n minutes</source>
        <translation>
            <numerusform>At most %n minute</numerusform>
            <numerusform>At most %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
</TS>
