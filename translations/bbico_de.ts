<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About B-BICO Desktop</source>
        <translation>Über B-BICO Desktop</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>AboutWords</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Catalogue {number} of {date}</source>
        <translation>Katalog {number} vom {date}</translation>
    </message>
    <message>
        <source>Development catalogue: its key is public, so anybody could have made it. It is for trying out.</source>
        <translation>Entwicklungskatalog: Sein Schlüssel ist öffentlich, jeder könnte ihn gemacht haben. Er dient zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Fingerprint: {digest}</source>
        <translation>Fingerabdruck: {digest}</translation>
    </message>
    <message>
        <source>It is compiled from published sources, with their dates. It is not an official publication of the B-BICO consortium until the consortium adopts it.</source>
        <translation>Er ist aus veröffentlichten Quellen zusammengestellt, mit ihrem Datum. Er ist keine offizielle Veröffentlichung des B-BICO-Konsortiums, solange das Konsortium ihn nicht übernimmt.</translation>
    </message>
    <message>
        <source>Letters and icons</source>
        <translation>Schriften und Symbole</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Only catalogues that are signed with one of these keys are taken in.</source>
        <translation>Nur Kataloge, die mit einem dieser Schlüssel signiert sind, werden angenommen.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The program needs no network and no account, and sends nothing anywhere.</source>
        <translation>Das Programm braucht weder Netz noch Konto und sendet nichts.</translation>
    </message>
    <message>
        <source>The program stands on the work of others. Each library has its own licence:</source>
        <translation>Das Programm stützt sich auf die Arbeit anderer. Jede Bibliothek hat ihre eigene Lizenz:</translation>
    </message>
    <message>
        <source>There is none: no catalogue can be taken in.</source>
        <translation>Es gibt keinen: Kein Katalog kann angenommen werden.</translation>
    </message>
    <message>
        <source>Trusted keys</source>
        <translation>Vertrauenswürdige Schlüssel</translation>
    </message>
    <message>
        <source>Version {version} of {date}</source>
        <translation>Version {version} vom {date}</translation>
    </message>
    <message>
        <source>development key, which everybody has</source>
        <translation>Entwicklungsschlüssel, den alle haben</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>Lizenz nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A list of all keys, which can be printed</source>
        <translation>Eine Liste aller Tasten, die sich drucken lässt</translation>
    </message>
    <message>
        <source>About B-BICO Desktop</source>
        <translation>Über B-BICO Desktop</translation>
    </message>
    <message>
        <source>Add to a kit…</source>
        <translation>Zu einer Mappe hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin a kit: entries that belong together, with notes, to print or to pass on</source>
        <translation>Eine Mappe beginnen: Einträge, die zusammengehören, mit Notizen, zum Drucken oder Weitergeben</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy title, maker, address, licence and date, to paste into a letter</source>
        <translation>Titel, Urheber, Adresse, Lizenz und Datum kopieren, um sie in einen Brief einzufügen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Fill the whole screen, or go back to a window</source>
        <translation>Den ganzen Bildschirm füllen oder zum Fenster zurückkehren</translation>
    </message>
    <message>
        <source>Find any action of the program by typing what it does</source>
        <translation>Jede Aktion des Programms finden, indem Sie tippen, was sie tut</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Dorthin zurückgehen, wo Sie waren</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Wieder vorwärtsgehen</translation>
    </message>
    <message>
        <source>Go to the first page</source>
        <translation>Zur ersten Seite gehen</translation>
    </message>
    <message>
        <source>Go to the last place before with these words</source>
        <translation>Zur vorigen Stelle mit diesen Wörtern gehen</translation>
    </message>
    <message>
        <source>Go to the menus</source>
        <translation>Zu den Menüs</translation>
    </message>
    <message>
        <source>Go to the next place with these words</source>
        <translation>Zur nächsten Stelle mit diesen Wörtern gehen</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Zum Suchfeld gehen</translation>
    </message>
    <message>
        <source>Go to this place of the program</source>
        <translation>Zu diesem Ort im Programm gehen</translation>
    </message>
    <message>
        <source>How the program works, explained for the page that is open</source>
        <translation>Wie das Programm funktioniert, erklärt für die geöffnete Seite</translation>
    </message>
    <message>
        <source>Keep what stands in the form</source>
        <translation>Behalten, was im Formular steht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language, colours, size of the text, and what is remembered</source>
        <translation>Sprache, Farben, Größe der Schrift und was das Programm sich merkt</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Leave no trace</source>
        <translation>Keine Spuren hinterlassen</translation>
    </message>
    <message>
        <source>Look for words in the text that is open</source>
        <translation>Wörter im geöffneten Text suchen</translation>
    </message>
    <message>
        <source>Make a file for those who look into a fault; it shows first what it holds</source>
        <translation>Eine Datei für alle machen, die einen Fehler suchen; Sie sehen zuerst, was darin steht</translation>
    </message>
    <message>
        <source>Make a lesson…</source>
        <translation>Eine Stunde vorbereiten&#xa0;…</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung wieder machen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>New kit…</source>
        <translation>Neue Mappe&#xa0;…</translation>
    </message>
    <message>
        <source>New own entry…</source>
        <translation>Neuer eigener Eintrag&#xa0;…</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Nächste Sprache</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Eine Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a kit, or make an entry of a PDF file or a picture</source>
        <translation>Eine Mappe öffnen oder aus einer PDF-Datei oder einem Bild einen Eintrag machen</translation>
    </message>
    <message>
        <source>Open the first menu; the arrow keys go on from there</source>
        <translation>Das erste Menü öffnen; mit den Pfeiltasten geht es weiter</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Pass on the mistakes and proposals that wait here for the editors</source>
        <translation>Fehler und Vorschläge weitergeben, die hier auf die Redaktion warten</translation>
    </message>
    <message>
        <source>Print what is shown, laid out for paper</source>
        <translation>Drucken, was zu sehen ist, für Papier gestaltet</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Propose this entry to the editors</source>
        <translation>Diesen Eintrag der Redaktion vorschlagen</translation>
    </message>
    <message>
        <source>Put the chosen entries into a kit</source>
        <translation>Die gewählten Einträge in eine Mappe legen</translation>
    </message>
    <message>
        <source>Put the chosen part of the kit one place earlier</source>
        <translation>Den gewählten Teil der Mappe einen Platz nach vorn setzen</translation>
    </message>
    <message>
        <source>Put the chosen part of the kit one place later</source>
        <translation>Den gewählten Teil der Mappe einen Platz nach hinten setzen</translation>
    </message>
    <message>
        <source>Put together a lesson that is ready to give, with times and sheets</source>
        <translation>Eine Unterrichtsstunde zusammenstellen, fertig mit Zeiten und Blättern</translation>
    </message>
    <message>
        <source>Put your own entry in the outbox; your note and documents stay here</source>
        <translation>Den eigenen Eintrag in den Postausgang legen; Notiz und Dokumente bleiben hier</translation>
    </message>
    <message>
        <source>Quick exit</source>
        <translation>Schnell weg</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Read the text that is open aloud, or stop reading</source>
        <translation>Den geöffneten Text vorlesen oder damit aufhören</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remember nothing of what is opened and searched, until this is switched off</source>
        <translation>Sich nichts von dem merken, was geöffnet und gesucht wird, bis dies wieder ausgeschaltet ist</translation>
    </message>
    <message>
        <source>Report a mistake in this entry…</source>
        <translation>Einen Fehler in diesem Eintrag melden&#xa0;…</translation>
    </message>
    <message>
        <source>Report about the program…</source>
        <translation>Bericht über das Programm&#xa0;…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save what is shown as a PDF file, laid out for paper</source>
        <translation>Als PDF speichern, was zu sehen ist, für Papier gestaltet</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Show a neutral page at once, and forget what was looked at</source>
        <translation>Sofort eine neutrale Seite zeigen und vergessen, was angesehen wurde</translation>
    </message>
    <message>
        <source>Show everything in its usual size</source>
        <translation>Alles in normaler Größe zeigen</translation>
    </message>
    <message>
        <source>Show everything larger: zoom in</source>
        <translation>Alles größer zeigen: Zoom vergrößern</translation>
    </message>
    <message>
        <source>Show everything smaller: zoom out</source>
        <translation>Alles kleiner zeigen: Zoom verkleinern</translation>
    </message>
    <message>
        <source>Show the number large</source>
        <translation>Die Nummer groß zeigen</translation>
    </message>
    <message>
        <source>Show the telephone number so large that it can be read across a desk</source>
        <translation>Die Telefonnummer so groß zeigen, dass man sie über einen Schreibtisch hinweg lesen kann</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Switch to the next of the four languages</source>
        <translation>Zur nächsten der vier Sprachen wechseln</translation>
    </message>
    <message>
        <source>Take back the last change of your own things</source>
        <translation>Die letzte Änderung an Ihren eigenen Sachen zurücknehmen</translation>
    </message>
    <message>
        <source>Tell the editors what is wrong, old or unsafe in the entry that is open</source>
        <translation>Der Redaktion sagen, was im geöffneten Eintrag falsch, alt oder unsicher ist</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Version, catalogue, licences and keys</source>
        <translation>Version, Katalog, Lizenzen und Schlüssel</translation>
    </message>
    <message>
        <source>What to do when something has happened, and who to call</source>
        <translation>Was zu tun ist, wenn etwas passiert ist, und wen man anruft</translation>
    </message>
    <message>
        <source>Write down material of your own, or a help point nearby</source>
        <translation>Eigenes Material notieren oder eine Hilfestelle in der Nähe</translation>
    </message>
    <message>
        <source>Write what is shown to one file that another computer can open</source>
        <translation>Was zu sehen ist, in eine Datei schreiben, die ein anderer Computer öffnen kann</translation>
    </message>
</context>
<context>
    <name>AddressBox</name>
    <message>
        <source>A page that tells about it.</source>
        <translation>Eine Seite, die davon berichtet.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Put on my list</source>
        <translation>Auf meine Liste setzen</translation>
    </message>
    <message>
        <source>Put the entry into a kit, to open it where there is a network</source>
        <translation>Den Eintrag in eine Mappe legen, um ihn zu öffnen, wo es ein Netz gibt</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>QR-Code der Adresse</translation>
    </message>
    <message>
        <source>Scan it with a phone: nobody needs to be online here.</source>
        <translation>Mit dem Handy scannen: Hier muss niemand online sein.</translation>
    </message>
    <message>
        <source>This computer has no network now. A phone opens it with the code.</source>
        <translation>Dieser Computer hat gerade kein Netz. Mit dem Code öffnen Sie es auf einem Handy.</translation>
    </message>
</context>
<context>
    <name>CatalogueAge</name>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>1 Tag alt</translation>
    </message>
    <message>
        <source>Catalogue {number}</source>
        <translation>Katalog {number}</translation>
    </message>
    <message>
        <source>from today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>CatchingUp</name>
    <message>
        <source>A newer catalogue came with the program and is in use now.</source>
        <translation>Mit dem Programm kam ein neuerer Katalog; er ist jetzt in Gebrauch.</translation>
    </message>
    <message>
        <source>The catalogue is being made ready, which may take some seconds. Help now works meanwhile.</source>
        <translation>Der Katalog wird vorbereitet; das kann einige Sekunden dauern. „Hilfe jetzt“ funktioniert inzwischen.</translation>
    </message>
    <message>
        <source>The search index is being built again; a simpler search answers for the moment.</source>
        <translation>Der Suchindex wird neu aufgebaut; so lange antwortet eine einfachere Suche.</translation>
    </message>
    <message>
        <source>The search index was built again.</source>
        <translation>Der Suchindex wurde neu aufgebaut.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>+{new} new</source>
        <translation>+{new} neu</translation>
    </message>
    <message>
        <source>A newer version of this program made the file: what this version understands was taken in.</source>
        <translation>Eine neuere Version dieses Programms hat die Datei gemacht: Was diese Version versteht, wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Add an entry at the end of a kit, with a copy of it.</source>
        <translation>Einen Eintrag am Ende einer Mappe hinzufügen, mit einer Kopie davon.</translation>
    </message>
    <message>
        <source>Add an entry of your own.</source>
        <translation>Einen eigenen Eintrag hinzufügen.</translation>
    </message>
    <message>
        <source>Added: {id}</source>
        <translation>Hinzugefügt: {id}</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>All of it was here already. Nothing was changed.</source>
        <translation>Alles war schon hier. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Also known as: {names}</source>
        <translation>Auch bekannt als: {names}</translation>
    </message>
    <message>
        <source>Attach a document (PDF or plain text) to any entry. It is copied.</source>
        <translation>Ein Dokument (PDF oder reinen Text) an einen Eintrag anhängen. Es wird kopiert.</translation>
    </message>
    <message>
        <source>Attached to {id}: {name}, number {number}, pages: {pages}.</source>
        <translation>An {id} angehängt: {name}, Nummer {number}, Seiten: {pages}.</translation>
    </message>
    <message>
        <source>Backups removed: {count}</source>
        <translation>Sicherungen entfernt: {count}</translation>
    </message>
    <message>
        <source>Begin a kit of your own.</source>
        <translation>Eine eigene Mappe beginnen.</translation>
    </message>
    <message>
        <source>Begins again after</source>
        <translation>Beginnt von vorn nach</translation>
    </message>
    <message>
        <source>Cannot be printed in this layout, left out: {count}.</source>
        <translation>Lässt sich in dieser Gestaltung nicht drucken, weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Change an entry of your own; what is not given stays as it is.</source>
        <translation>Einen eigenen Eintrag ändern; was nicht angegeben ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Changed: {id}</source>
        <translation>Geändert: {id}</translation>
    </message>
    <message>
        <source>Check a pack without installing it.</source>
        <translation>Ein Paket prüfen, ohne es zu installieren.</translation>
    </message>
    <message>
        <source>Check every stored file and say what is wrong.</source>
        <translation>Alle gespeicherten Dateien prüfen und sagen, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>Meinten Sie „{query}“?</translation>
    </message>
    <message>
        <source>Documents: {count}</source>
        <translation>Dokumente: {count}</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>Einträge: {count}</translation>
    </message>
    <message>
        <source>Entries: {total}. Shown: {first}–{last}.</source>
        <translation>Einträge: {total}. Gezeigt: {first}–{last}.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Filters (each may be given several times: one of its values must fit; “unknown” is a value too)</source>
        <translation>Filter (jeder darf mehrmals stehen: einer seiner Werte muss passen; auch „unknown“ ist ein Wert)</translation>
    </message>
    <message>
        <source>Find and print e-safety and media-literacy resources for Belgium, without internet.</source>
        <translation>Material zu Internetsicherheit und Medienkompetenz in Belgien finden und drucken, ohne Internet.</translation>
    </message>
    <message>
        <source>Find entries by words in any of the four languages. Without words: everything.</source>
        <translation>Einträge mit Wörtern in einer der vier Sprachen finden. Ohne Wörter: alles.</translation>
    </message>
    <message>
        <source>Find lessons that are ready and need no internet, and put them on paper.</source>
        <translation>Fertige Stunden finden, die kein Internet brauchen, und sie auf Papier bringen.</translation>
    </message>
    <message>
        <source>Found for “{query}”: {total}. Shown: {first}–{last}.</source>
        <translation>Gefunden für „{query}“: {total}. Gezeigt: {first}–{last}.</translation>
    </message>
    <message>
        <source>Found through: {reasons}</source>
        <translation>Gefunden über: {reasons}</translation>
    </message>
    <message>
        <source>Found: {total}.</source>
        <translation>Gefunden: {total}.</translation>
    </message>
    <message>
        <source>Gaps: {total}. Shown, the most missed first: {shown}.</source>
        <translation>Lücken: {total}. Gezeigt, die am meisten vermissten zuerst: {shown}.</translation>
    </message>
    <message>
        <source>Give a kit of your own another name.</source>
        <translation>Einer eigenen Mappe einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Go back to the catalogue before this one.</source>
        <translation>Zum vorigen Katalog zurückkehren.</translation>
    </message>
    <message>
        <source>In the bin: {count}. After {days} days it is gone.</source>
        <translation>Im Papierkorb: {count}. Nach {days} Tagen ist es weg.</translation>
    </message>
    <message>
        <source>Install a pack, or all packs of a folder.</source>
        <translation>Ein Paket installieren, oder alle Pakete eines Ordners.</translation>
    </message>
    <message>
        <source>Installed: {pack}, number {seq}. New: {added}. Changed: {changed}. Withdrawn: {withdrawn}.</source>
        <translation>Installiert: {pack}, Nummer {seq}. Neu: {added}. Geändert: {changed}. Zurückgezogen: {withdrawn}.</translation>
    </message>
    <message>
        <source>It is a development catalogue: its key is public, so anybody can have signed it.</source>
        <translation>Es ist ein Entwicklungskatalog: Sein Schlüssel ist öffentlich, jeder kann ihn signiert haben.</translation>
    </message>
    <message>
        <source>Keep entries, notes and documents of your own; the search finds them with all the rest.</source>
        <translation>Eigene Einträge, Notizen und Dokumente aufbewahren; die Suche findet sie mit allem anderen.</translation>
    </message>
    <message>
        <source>Keep searches, and see what they find that is new.</source>
        <translation>Suchen speichern und sehen, was sie Neues finden.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Left out, as they do not say their time or age: {count}.</source>
        <translation>Weggelassen, weil sie ihre Dauer oder ihr Alter nicht angeben: {count}.</translation>
    </message>
    <message>
        <source>List saved searches with what is new since they were saved or last run.</source>
        <translation>Gespeicherte Suchen auflisten, mit allem, was seit dem Speichern oder dem letzten Aufruf neu ist.</translation>
    </message>
    <message>
        <source>List the packs of the catalogue.</source>
        <translation>Die Pakete des Katalogs auflisten.</translation>
    </message>
    <message>
        <source>List the reports that have not left yet.</source>
        <translation>Die Meldungen zeigen, die noch nicht weg sind.</translation>
    </message>
    <message>
        <source>List your own entries, notes and documents.</source>
        <translation>Ihre eigenen Einträge, Notizen und Dokumente auflisten.</translation>
    </message>
    <message>
        <source>List your own kits and those of the catalogue.</source>
        <translation>Die eigenen Mappen und die des Katalogs zeigen.</translation>
    </message>
    <message>
        <source>Make a PDF of a kit: its cover, then its entries.</source>
        <translation>Ein PDF einer Mappe machen: das Deckblatt, dann die Einträge.</translation>
    </message>
    <message>
        <source>Make a PDF of a lesson or of a kit: what the teacher holds, sheets for the pupils, cards and answers.</source>
        <translation>Ein PDF einer Stunde oder einer Mappe machen: Blatt für die Lehrperson, Blätter für die Schüler, Karten und Antworten.</translation>
    </message>
    <message>
        <source>Make a hand-out of one or more entries as PDF.</source>
        <translation>Ein Blatt als PDF aus einem oder mehreren Einträgen machen.</translation>
    </message>
    <message>
        <source>Make a kit of your own from any kit.</source>
        <translation>Aus einer Mappe eine eigene machen.</translation>
    </message>
    <message>
        <source>Make a kit of your own of a lesson.</source>
        <translation>Aus einer Stunde eine eigene Mappe machen.</translation>
    </message>
    <message>
        <source>Make a pack from a folder with records.</source>
        <translation>Aus einem Ordner mit Datensätzen ein Paket machen.</translation>
    </message>
    <message>
        <source>Make, install and check packs: the files in which a catalogue travels.</source>
        <translation>Pakete machen, installieren und prüfen: die Dateien, in denen ein Katalog reist.</translation>
    </message>
    <message>
        <source>No entry fits these filters.</source>
        <translation>Kein Eintrag passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>No longer valid, to be checked first: {titles}.</source>
        <translation>Nicht mehr gültig, zuerst zu prüfen: {titles}.</translation>
    </message>
    <message>
        <source>No right entry among the first three: {count}.</source>
        <translation>Kein richtiger Eintrag unter den ersten drei: {count}.</translation>
    </message>
    <message>
        <source>No right entry was found. The first three: {ids}</source>
        <translation>Kein richtiger Eintrag wurde gefunden. Die ersten drei: {ids}</translation>
    </message>
    <message>
        <source>Nobody has signed it, so it cannot be installed: give a key with --key.</source>
        <translation>Niemand hat es signiert, darum lässt es sich nicht installieren: Geben Sie mit --key einen Schlüssel an.</translation>
    </message>
    <message>
        <source>Not printed: {id}. {reason}</source>
        <translation>Nicht gedruckt: {id}. {reason}</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>Notizen: {count}</translation>
    </message>
    <message>
        <source>Nothing fits this time and this age. Take more time or another age.</source>
        <translation>Nichts passt zu dieser Zeit und diesem Alter. Nehmen Sie mehr Zeit oder ein anderes Alter.</translation>
    </message>
    <message>
        <source>Nothing had to change in {id}.</source>
        <translation>In {id} musste sich nichts ändern.</translation>
    </message>
    <message>
        <source>Nothing was found for “{query}”.</source>
        <translation>Nichts gefunden für „{query}“.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>Number for staff (4 to 12 digits): </source>
        <translation>Nummer für das Personal (4 bis 12 Ziffern): </translation>
    </message>
    <message>
        <source>On paper: bbico lesson print NAME… --out FILE.pdf. As a kit: bbico lesson keep NAME…</source>
        <translation>Auf Papier: bbico lesson print NAME… --out DATEI.pdf. Als Mappe: bbico lesson keep NAME…</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>PDF of up to 50 MB and 1,000 pages, or text of up to 5 MB</source>
        <translation>PDF bis 50 MB und 1.000 Seiten oder Text bis 5 MB</translation>
    </message>
    <message>
        <source>Pack made: {path}</source>
        <translation>Paket gemacht: {path}</translation>
    </message>
    <message>
        <source>Pages: {pages}. Sheets of paper: {sheets}.</source>
        <translation>Seiten: {pages}. Blatt Papier: {sheets}.</translation>
    </message>
    <message>
        <source>Print it all the same? Type “yes”: </source>
        <translation>Trotzdem drucken? Tippen Sie „ja“: </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Propose an entry of your own to the editors: what its form holds, never your note or your documents.</source>
        <translation>Der Redaktion einen eigenen Eintrag vorschlagen: was im Formular steht, nie Ihre Notiz oder Ihre Dokumente.</translation>
    </message>
    <message>
        <source>Put an entry at another place of a kit.</source>
        <translation>Einen Eintrag an eine andere Stelle einer Mappe setzen.</translation>
    </message>
    <message>
        <source>Put back: {name}</source>
        <translation>Wiederhergestellt: {name}</translation>
    </message>
    <message>
        <source>Put entries together in kits, print them and pass them on as one file.</source>
        <translation>Einträge in Mappen sammeln, drucken und als eine Datei weitergeben.</translation>
    </message>
    <message>
        <source>Put something back from the bin, with all that belonged to it.</source>
        <translation>Etwas aus dem Papierkorb wiederherstellen, mit allem, was dazugehörte.</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Read one: bbico show NAME. On paper: bbico print NAME --out FILE.pdf</source>
        <translation>Lesen: bbico show NAME. Auf Papier: bbico print NAME --out DATEI.pdf</translation>
    </message>
    <message>
        <source>Remove a saved search.</source>
        <translation>Eine gespeicherte Suche entfernen.</translation>
    </message>
    <message>
        <source>Remove all this, with your own entries, notes and documents? It cannot be undone. Type “yes”: </source>
        <translation>Das alles entfernen, auch Ihre eigenen Einträge, Notizen und Dokumente? Das lässt sich nicht rückgängig machen. Tippen Sie „ja“: </translation>
    </message>
    <message>
        <source>Remove an attached document.</source>
        <translation>Ein angehängtes Dokument entfernen.</translation>
    </message>
    <message>
        <source>Remove an entry of your own, with its note and documents.</source>
        <translation>Einen eigenen Eintrag entfernen, mit seiner Notiz und seinen Dokumenten.</translation>
    </message>
    <message>
        <source>Remove everything that the program keeps on this computer.</source>
        <translation>Alles entfernen, was das Programm auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Remove for good all that is in the bin. It cannot be undone.</source>
        <translation>Alles im Papierkorb endgültig entfernen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Removed for good: {count}</source>
        <translation>Endgültig entfernt: {count}</translation>
    </message>
    <message>
        <source>Removed: saved search {number}</source>
        <translation>Entfernt: gespeicherte Suche {number}</translation>
    </message>
    <message>
        <source>Removed: {count}.</source>
        <translation>Entfernt: {count}.</translation>
    </message>
    <message>
        <source>Removed: {id}</source>
        <translation>Entfernt: {id}</translation>
    </message>
    <message>
        <source>Repaired. Everything is in order.</source>
        <translation>Repariert. Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Report mistakes and propose entries of your own; all of it waits in an outbox until you pass it on.</source>
        <translation>Fehler melden und eigene Einträge vorschlagen; alles wartet im Postausgang, bis Sie es weitergeben.</translation>
    </message>
    <message>
        <source>Reports removed: {count}.</source>
        <translation>Herausgenommene Meldungen: {count}.</translation>
    </message>
    <message>
        <source>Reports written: {count}. They stay in the outbox until “bbico report remove”.</source>
        <translation>Geschriebene Meldungen: {count}. Sie bleiben im Postausgang bis „bbico report remove“.</translation>
    </message>
    <message>
        <source>Run a saved search; all that it finds counts as seen then.</source>
        <translation>Eine gespeicherte Suche aufrufen; alles, was sie findet, gilt dann als gesehen.</translation>
    </message>
    <message>
        <source>Save a search.</source>
        <translation>Eine Suche speichern.</translation>
    </message>
    <message>
        <source>Saved as number {number}: {name}</source>
        <translation>Gespeichert als Nummer {number}: {name}</translation>
    </message>
    <message>
        <source>Saved in {path}. It holds these files, and nothing that you wrote or searched:</source>
        <translation>Gespeichert in {path}. Darin sind diese Dateien, und nichts, was Sie geschrieben oder gesucht haben:</translation>
    </message>
    <message>
        <source>Say how good the search is, measured with judged queries.</source>
        <translation>Sagen, wie gut die Suche ist, gemessen an beurteilten Suchen.</translation>
    </message>
    <message>
        <source>Say how many minutes an entry takes in a kit; 0: nothing said.</source>
        <translation>Sagen, wie viele Minuten ein Eintrag in einer Mappe dauert; 0: nichts gesagt.</translation>
    </message>
    <message>
        <source>Say how many minutes there are for a whole kit; 0: nothing said.</source>
        <translation>Sagen, wie viele Minuten es für eine ganze Mappe gibt; 0: nichts gesagt.</translation>
    </message>
    <message>
        <source>Say what a whole kit is for.</source>
        <translation>Sagen, wozu eine ganze Mappe da ist.</translation>
    </message>
    <message>
        <source>Say what an entry of a kit is there for.</source>
        <translation>Sagen, wozu ein Eintrag in einer Mappe da ist.</translation>
    </message>
    <message>
        <source>Say which topic and audience has nothing in a language, or nothing on paper, or only old things.</source>
        <translation>Sagen, welches Thema und welche Zielgruppe in einer Sprache nichts hat, nichts auf Papier oder nur Altes.</translation>
    </message>
    <message>
        <source>Set the number with which staff open a terminal; it is kept as a hash.</source>
        <translation>Die Nummer festlegen, mit der das Personal einen öffentlichen Computer öffnet; sie wird als Hash aufbewahrt.</translation>
    </message>
    <message>
        <source>Set up a public terminal (bbico-desktop --kiosk).</source>
        <translation>Einen öffentlichen Computer einrichten (bbico-desktop --kiosk).</translation>
    </message>
    <message>
        <source>Settings, which can be copied to another terminal: {path}</source>
        <translation>Einstellungen, die man auf einen anderen kopieren kann: {path}</translation>
    </message>
    <message>
        <source>Show complete lessons for the time that there is and an age.</source>
        <translation>Vollständige Stunden für die Zeit, die es gibt, und ein Alter zeigen.</translation>
    </message>
    <message>
        <source>Show how a terminal is set up, and what is still open.</source>
        <translation>Zeigen, wie ein öffentlicher Computer eingerichtet ist und was noch offen steht.</translation>
    </message>
    <message>
        <source>Show one entry.</source>
        <translation>Einen Eintrag zeigen.</translation>
    </message>
    <message>
        <source>Show what is in a kit.</source>
        <translation>Zeigen, was in einer Mappe ist.</translation>
    </message>
    <message>
        <source>Show what you removed in the last 30 days.</source>
        <translation>Zeigen, was Sie in den letzten 30 Tagen entfernt haben.</translation>
    </message>
    <message>
        <source>Shown: results for “{query}”. For the words as typed: --exact.</source>
        <translation>Gezeigt: Treffer für „{query}“. Für die Wörter wie getippt: --exact.</translation>
    </message>
    <message>
        <source>Something went wrong that should not. What happened is in the log: {path}</source>
        <translation>Etwas ist unerwartet schiefgegangen. Was geschah, steht im Protokoll: {path}</translation>
    </message>
    <message>
        <source>Still wrong: {count}.</source>
        <translation>Noch fehlerhaft: {count}.</translation>
    </message>
    <message>
        <source>Take a kit file in; the same file twice is one kit.</source>
        <translation>Eine Mappendatei aufnehmen; zweimal dieselbe Datei ergibt eine Mappe.</translation>
    </message>
    <message>
        <source>Take an entry out of a kit, or remove a whole kit.</source>
        <translation>Einen Eintrag aus einer Mappe nehmen oder eine ganze Mappe entfernen.</translation>
    </message>
    <message>
        <source>Take in what “bbico own export” wrote; what is here stays. Twice is the same as once.</source>
        <translation>Übernehmen, was „bbico own export“ geschrieben hat; was hier ist, bleibt. Zweimal ist dasselbe wie einmal.</translation>
    </message>
    <message>
        <source>Take reports out of the outbox, all of them if no number is given.</source>
        <translation>Meldungen aus dem Postausgang nehmen, alle, wenn keine Nummer angegeben ist.</translation>
    </message>
    <message>
        <source>Taken in: {id}</source>
        <translation>Aufgenommen: {id}</translation>
    </message>
    <message>
        <source>The catalogue before this one is in use again.</source>
        <translation>Der vorige Katalog ist wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong ({today}): check each telephone number first.</source>
        <translation>Die Uhr dieses Computers geht falsch ({today}): Prüfen Sie jede Telefonnummer zuerst.</translation>
    </message>
    <message>
        <source>The file {path} holds no queries.</source>
        <translation>In der Datei {path} stehen keine Suchen.</translation>
    </message>
    <message>
        <source>The first right entry is number {place}. The first three: {ids}</source>
        <translation>Der erste richtige Eintrag ist Nummer {place}. Die ersten drei: {ids}</translation>
    </message>
    <message>
        <source>The last {apart} of them do not say whether they fit that.</source>
        <translation>Die letzten {apart} sagen nicht, ob sie dazu passen.</translation>
    </message>
    <message>
        <source>The note at {id} was kept.</source>
        <translation>Die Notiz bei {id} wurde gespeichert.</translation>
    </message>
    <message>
        <source>The number is kept. At the terminal: five taps in the upper left corner, or Ctrl+Shift+F12.</source>
        <translation>Die Nummer ist gespeichert. Am öffentlichen Computer: fünfmal in die linke obere Ecke tippen, oder Strg+Umschalt+F12.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>Der Postausgang ist leer.</translation>
    </message>
    <message>
        <source>The pack {pack}, number {seq}, is whole and comes from a trusted publisher.</source>
        <translation>Das Paket {pack}, Nummer {seq}, ist unversehrt und kommt von einem vertrauenswürdigen Herausgeber.</translation>
    </message>
    <message>
        <source>The program keeps nothing on this computer.</source>
        <translation>Das Programm bewahrt auf diesem Computer nichts auf.</translation>
    </message>
    <message>
        <source>The proposal “{title}” is in the outbox. Pass it on with: bbico report export --out FILE</source>
        <translation>Der Vorschlag „{title}“ liegt im Postausgang. Geben Sie ihn weiter mit: bbico report export --out DATEI</translation>
    </message>
    <message>
        <source>The query was too long: only its first 500 characters and 32 words were searched.</source>
        <translation>Die Suche war zu lang: Nur die ersten 500 Zeichen und 32 Wörter wurden gesucht.</translation>
    </message>
    <message>
        <source>The report on “{title}” is in the outbox. Pass it on with: bbico report export --out FILE</source>
        <translation>Die Meldung zu „{title}“ liegt im Postausgang. Geben Sie sie weiter mit: bbico report export --out DATEI</translation>
    </message>
    <message>
        <source>There are no saved searches yet.</source>
        <translation>Es gibt noch keine gespeicherten Suchen.</translation>
    </message>
    <message>
        <source>There is a sound backup of your own things: {day}. --repair puts it in the place of the damaged file.</source>
        <translation>Es gibt eine unbeschädigte Sicherung Ihrer eigenen Sachen: {day}. --repair setzt sie an die Stelle der beschädigten Datei.</translation>
    </message>
    <message>
        <source>There is no note at {id} any more.</source>
        <translation>Bei {id} steht keine Notiz mehr.</translation>
    </message>
    <message>
        <source>There is no note at {id}.</source>
        <translation>Bei {id} steht keine Notiz.</translation>
    </message>
    <message>
        <source>There is no text in it, only pictures: it is kept, but the search cannot look into it.</source>
        <translation>Es enthält keinen Text, nur Bilder: Es wird aufbewahrt, aber die Suche kann nicht hineinsehen.</translation>
    </message>
    <message>
        <source>There is nothing in the bin.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>There is nothing of your own yet.</source>
        <translation>Es gibt noch nichts Eigenes.</translation>
    </message>
    <message>
        <source>There was no sound backup of your own things; a new file begins. The damaged one was kept: {path}</source>
        <translation>Es gab keine unbeschädigte Sicherung Ihrer eigenen Sachen; eine neue Datei beginnt. Die beschädigte wurde aufbewahrt: {path}</translation>
    </message>
    <message>
        <source>This kit is there already: {id}</source>
        <translation>Diese Mappe ist schon da: {id}</translation>
    </message>
    <message>
        <source>To do: {remedy}</source>
        <translation>Zu tun: {remedy}</translation>
    </message>
    <message>
        <source>Try other or fewer words, or leave out a filter.</source>
        <translation>Versuchen Sie andere oder weniger Wörter, oder lassen Sie einen Filter weg.</translation>
    </message>
    <message>
        <source>Understood: {phrases}. For the words as typed: --as-words.</source>
        <translation>Verstanden: {phrases}. Für die Wörter, wie sie getippt sind: --as-words.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Ways on:</source>
        <translation>So geht es weiter:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What the operating system must do stands in docs/kiosk.md.</source>
        <translation>Was das Betriebssystem tun muss, steht in docs/kiosk.md.</translation>
    </message>
    <message>
        <source>Worth a look: {count}.</source>
        <translation>Noch einmal anzusehen: {count}.</translation>
    </message>
    <message>
        <source>Write a kit as one file, with copies of its entries.</source>
        <translation>Eine Mappe als eine Datei schreiben, mit Kopien der Einträge.</translation>
    </message>
    <message>
        <source>Write a note at any entry, or show it when no text is given.</source>
        <translation>Eine Notiz zu einem Eintrag schreiben oder sie zeigen, wenn kein Text angegeben ist.</translation>
    </message>
    <message>
        <source>Write all reports to one file, for the editors.</source>
        <translation>Alle Meldungen in eine Datei schreiben, für die Redaktion.</translation>
    </message>
    <message>
        <source>Write down what is wrong in an entry. Never name the people you help.</source>
        <translation>Aufschreiben, was an einem Eintrag falsch ist. Nennen Sie nie die Menschen, denen Sie helfen.</translation>
    </message>
    <message>
        <source>Write everything of your own to one file, to take it to another computer.</source>
        <translation>Alles Eigene in eine Datei schreiben, um es auf einen anderen Computer mitzunehmen.</translation>
    </message>
    <message>
        <source>Written in {folder}: {count}.</source>
        <translation>Geschrieben in {folder}: {count}.</translation>
    </message>
    <message>
        <source>Written: {file}. Entries: {entries}, notes: {notes}, documents: {documents}, saved searches: {searches}, kits: {kits}.</source>
        <translation>Geschrieben: {file}. Einträge: {entries}, Notizen: {notes}, Dokumente: {documents}, gespeicherte Suchen: {searches}, Mappen: {kits}.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Ihre Dokumente</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Your own things are as in the backup of {day}. The damaged file was kept: {path}</source>
        <translation>Ihre eigenen Sachen sind wie in der Sicherung vom {day}. Die beschädigte Datei wurde aufbewahrt: {path}</translation>
    </message>
    <message>
        <source>a file for each entry, in the folder that --out names</source>
        <translation>eine Datei je Eintrag, im Ordner, den --out nennt</translation>
    </message>
    <message>
        <source>a number for staff is set</source>
        <translation>eine Nummer für das Personal ist festgelegt</translation>
    </message>
    <message>
        <source>age of the pupils, in years (13)</source>
        <translation>Alter der Schüler, in Jahren (13)</translation>
    </message>
    <message>
        <source>age of the young person, in years</source>
        <translation>Alter des jungen Menschen, in Jahren</translation>
    </message>
    <message>
        <source>ages of the young people, such as 10-14</source>
        <translation>Alter der jungen Menschen, zum Beispiel 10-14</translation>
    </message>
    <message>
        <source>all entries of the catalogue</source>
        <translation>alle Einträge des Katalogs</translation>
    </message>
    <message>
        <source>all of it: packs, editions, your own entries, notes and documents, settings, logs</source>
        <translation>alles: Pakete, Ausgaben, Ihre eigenen Einträge, Notizen und Dokumente, Einstellungen, Protokolle</translation>
    </message>
    <message>
        <source>as many pages as wanted</source>
        <translation>so viele Seiten wie gewünscht</translation>
    </message>
    <message>
        <source>as “{about}”: {count}</source>
        <translation>als „{about}“: {count}</translation>
    </message>
    <message>
        <source>audience, as --audience of the search; may be given several times</source>
        <translation>Zielgruppe, wie --audience der Suche; auch mehrmals</translation>
    </message>
    <message>
        <source>build again what can be built again</source>
        <translation>neu bauen, was sich neu bauen lässt</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>catalogue of the program</source>
        <translation>Katalog des Programms</translation>
    </message>
    <message>
        <source>changed since it was added</source>
        <translation>seit dem Hinzufügen geändert</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>nicht fragen</translation>
    </message>
    <message>
        <source>do not correct the spelling</source>
        <translation>die Schreibung nicht korrigieren</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>documents that are new</source>
        <translation>neue Dokumente</translation>
    </message>
    <message>
        <source>entries that are new</source>
        <translation>neue Einträge</translation>
    </message>
    <message>
        <source>entries that are newer here; they stay</source>
        <translation>Einträge, die hier neuer sind; sie bleiben</translation>
    </message>
    <message>
        <source>entries that are newer in the file; yours is in the bin</source>
        <translation>Einträge, die in der Datei neuer sind; Ihrer liegt im Papierkorb</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>everything on “{about}”: {count}</source>
        <translation>alles zu „{about}“: {count}</translation>
    </message>
    <message>
        <source>file that “bbico own export” wrote</source>
        <translation>Datei, die „bbico own export“ geschrieben hat</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>file to write; what is in the bin is not in it</source>
        <translation>Datei, die geschrieben wird; was im Papierkorb liegt, ist nicht darin</translation>
    </message>
    <message>
        <source>file with one query a line: language, tab, words; “-” reads the standard input</source>
        <translation>Datei mit einer Suche je Zeile: Sprache, Tabulator, Wörter; „-“ liest die Standardeingabe</translation>
    </message>
    <message>
        <source>file with the private key that signs the pack</source>
        <translation>Datei mit dem privaten Schlüssel, der das Paket signiert</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>folder for everything that the program keeps (else BBICO_HOME, else your own folders)</source>
        <translation>Ordner für alles, was das Programm aufbewahrt (sonst BBICO_HOME, sonst Ihre eigenen Ordner)</translation>
    </message>
    <message>
        <source>folder with the records</source>
        <translation>Ordner mit den Datensätzen</translation>
    </message>
    <message>
        <source>for a printer that prints on both sides</source>
        <translation>für einen Drucker, der beidseitig druckt</translation>
    </message>
    <message>
        <source>for how many pupils (24); 0: no sheets for them</source>
        <translation>für wie viele Schüler (24); 0: keine Blätter für sie</translation>
    </message>
    <message>
        <source>found: {total}</source>
        <translation>gefunden: {total}</translation>
    </message>
    <message>
        <source>help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>help point</source>
        <translation>Hilfestelle</translation>
    </message>
    <message>
        <source>help points that are new</source>
        <translation>neue Hilfestellen</translation>
    </message>
    <message>
        <source>how many entries to show (20)</source>
        <translation>wie viele Einträge gezeigt werden (20)</translation>
    </message>
    <message>
        <source>how many entries to skip first (0)</source>
        <translation>wie viele Einträge zuerst übersprungen werden (0)</translation>
    </message>
    <message>
        <source>how many gaps to show (30)</source>
        <translation>wie viele Lücken gezeigt werden (30)</translation>
    </message>
    <message>
        <source>how many minutes it takes</source>
        <translation>wie viele Minuten es dauert</translation>
    </message>
    <message>
        <source>how many minutes there are</source>
        <translation>wie viele Minuten es gibt</translation>
    </message>
    <message>
        <source>how many minutes there are (50)</source>
        <translation>wie viele Minuten es gibt (50)</translation>
    </message>
    <message>
        <source>how many minutes there are for the kit</source>
        <translation>wie viele Minuten es für die Mappe gibt</translation>
    </message>
    <message>
        <source>how many sets of cards (0)</source>
        <translation>wie viele Kartensätze (0)</translation>
    </message>
    <message>
        <source>how much must be complete: draft or release</source>
        <translation>wie viel fertig sein muss: draft oder release</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>in other languages: {count}</source>
        <translation>in anderen Sprachen: {count}</translation>
    </message>
    <message>
        <source>in {document}, page {page}</source>
        <translation>in {document}, Seite {page}</translation>
    </message>
    <message>
        <source>installed pack</source>
        <translation>installiertes Paket</translation>
    </message>
    <message>
        <source>jobs that wait in the printer&apos;s queue, and sheets in its tray</source>
        <translation>Aufträge in der Warteschlange des Druckers und Blätter in seinem Fach</translation>
    </message>
    <message>
        <source>keys of the operating system: Alt+Tab, the system key, Ctrl+Alt+Del, other consoles</source>
        <translation>Tasten des Betriebssystems: Alt+Tab, die Systemtaste, Strg+Alt+Entf, andere Konsolen</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>kit file (.bbicokit)</source>
        <translation>Mappendatei (.bbicokit)</translation>
    </message>
    <message>
        <source>kits that are new</source>
        <translation>neue Mappen</translation>
    </message>
    <message>
        <source>language of texts and messages: nl, fr, de or en (else that of the system)</source>
        <translation>Sprache der Texte und Meldungen: nl, fr, de oder en (sonst die des Systems)</translation>
    </message>
    <message>
        <source>language of the hand-out: nl, fr, de or en; may be given several times</source>
        <translation>Sprache des Blatts: nl, fr, de oder en; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>language of the material itself; may be given several times</source>
        <translation>Sprache des Materials selbst; auch mehrmals</translation>
    </message>
    <message>
        <source>large letters (18 points)</source>
        <translation>große Buchstaben (18 Punkt)</translation>
    </message>
    <message>
        <source>layout of the paper: {layouts}</source>
        <translation>Gestaltung des Blatts: {layouts}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>made for so many people</source>
        <translation>für so viele Menschen gemacht</translation>
    </message>
    <message>
        <source>name of the entry, as the search shows it</source>
        <translation>Name des Eintrags, wie ihn die Suche zeigt</translation>
    </message>
    <message>
        <source>name of the entry; without it the whole kit is removed</source>
        <translation>Name des Eintrags; ohne ihn wird die ganze Mappe entfernt</translation>
    </message>
    <message>
        <source>name of the kit, as “bbico kit list” shows it</source>
        <translation>Name der Mappe, wie „bbico kit list“ ihn zeigt</translation>
    </message>
    <message>
        <source>name of the saved search (its words)</source>
        <translation>Name der gespeicherten Suche (ihre Wörter)</translation>
    </message>
    <message>
        <source>name of whoever made it; may be given several times</source>
        <translation>Name derer, die es gemacht haben; auch mehrmals</translation>
    </message>
    <message>
        <source>name of your entry, as “bbico own list” shows it</source>
        <translation>Name Ihres Eintrags, wie ihn „bbico own list“ zeigt</translation>
    </message>
    <message>
        <source>names of entries, as the search shows them</source>
        <translation>Namen von Einträgen, wie sie die Suche zeigt</translation>
    </message>
    <message>
        <source>names of the activities in their order, as “bbico lesson offer” shows them</source>
        <translation>Namen der Aktivitäten in ihrer Reihenfolge, wie „bbico lesson offer“ sie zeigt</translation>
    </message>
    <message>
        <source>names of the activities in their order, or the name of one kit</source>
        <translation>Namen der Aktivitäten in ihrer Reihenfolge oder der Name einer Mappe</translation>
    </message>
    <message>
        <source>no desktop with panels and keys of its own runs behind the terminal</source>
        <translation>hinter dem öffentlichen Computer läuft kein Desktop mit eigenen Leisten und Tasten</translation>
    </message>
    <message>
        <source>no longer in the catalogue: the copy is shown</source>
        <translation>nicht mehr im Katalog: Die Kopie wird gezeigt</translation>
    </message>
    <message>
        <source>no screen where it is used</source>
        <translation>kein Bildschirm dort, wo sie gebraucht wird</translation>
    </message>
    <message>
        <source>no text in it</source>
        <translation>ohne Text</translation>
    </message>
    <message>
        <source>not in this catalogue</source>
        <translation>nicht in diesem Katalog</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>notes that are new</source>
        <translation>neue Notizen</translation>
    </message>
    <message>
        <source>notes that were joined</source>
        <translation>zusammengefügte Notizen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing on paper</source>
        <translation>nichts auf Papier</translation>
    </message>
    <message>
        <source>nothing there yet</source>
        <translation>noch nichts da</translation>
    </message>
    <message>
        <source>number of the document, as “bbico own list” shows it</source>
        <translation>Nummer des Dokuments, wie sie „bbico own list“ zeigt</translation>
    </message>
    <message>
        <source>number of the report, as “bbico report list” shows it</source>
        <translation>Nummer der Meldung, wie „bbico report list“ sie zeigt</translation>
    </message>
    <message>
        <source>number of the saved search, as “bbico saved list” shows it</source>
        <translation>Nummer der gespeicherten Suche, wie sie „bbico saved list“ zeigt</translation>
    </message>
    <message>
        <source>number of what was removed, as “bbico own bin” shows it</source>
        <translation>Nummer des Entfernten, wie „bbico own bin“ sie zeigt</translation>
    </message>
    <message>
        <source>of the catalogue</source>
        <translation>aus dem Katalog</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>old</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>only list the folders of the program</source>
        <translation>nur die Ordner des Programms auflisten</translation>
    </message>
    <message>
        <source>only old things</source>
        <translation>nur Altes</translation>
    </message>
    <message>
        <source>only the cover</source>
        <translation>nur das Deckblatt</translation>
    </message>
    <message>
        <source>only the words “{about}”: {count}</source>
        <translation>nur die Wörter „{about}“: {count}</translation>
    </message>
    <message>
        <source>only this topic</source>
        <translation>nur dieses Thema</translation>
    </message>
    <message>
        <source>order: relevance, title, checked, duration or age (relevance); what is not known comes last</source>
        <translation>Reihenfolge: relevance, title, checked, duration oder age (relevance); was nicht bekannt ist, kommt zuletzt</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>own entries and notes</source>
        <translation>eigene Einträge und Notizen</translation>
    </message>
    <message>
        <source>pack file (.bbico)</source>
        <translation>Paketdatei (.bbico)</translation>
    </message>
    <message>
        <source>pack file (.bbico), or a folder with packs</source>
        <translation>Paketdatei (.bbico), oder ein Ordner mit Paketen</translation>
    </message>
    <message>
        <source>pack of the program</source>
        <translation>Paket des Programms</translation>
    </message>
    <message>
        <source>pages for each visitor: {count}</source>
        <translation>Seiten pro Besucher: {count}</translation>
    </message>
    <message>
        <source>pages: {pages}</source>
        <translation>Seiten: {pages}</translation>
    </message>
    <message>
        <source>place, counting from 1</source>
        <translation>Stelle, von 1 an gezählt</translation>
    </message>
    <message>
        <source>planned: {minutes} minutes</source>
        <translation>geplant: {minutes} Minuten</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>remove the backups too: what you removed is still in them</source>
        <translation>auch die Sicherungen entfernen: Was Sie entfernt haben, steht noch darin</translation>
    </message>
    <message>
        <source>save a report for those who look into a fault, as a ZIP file</source>
        <translation>einen Bericht für alle speichern, die einen Fehler suchen, als ZIP-Datei</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>gespeicherte Suche</translation>
    </message>
    <message>
        <source>saved searches that are new</source>
        <translation>neue gespeicherte Suchen</translation>
    </message>
    <message>
        <source>say for each entry what its place in the order is made of</source>
        <translation>bei jedem Eintrag sagen, woraus sich sein Platz ergibt</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>search words of age, time, room and reader like any others</source>
        <translation>Wörter zu Alter, Zeit, Raum und Zielgruppe wie andere suchen</translation>
    </message>
    <message>
        <source>shades of grey instead of colours</source>
        <translation>Graustufen statt Farben</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>start by itself after the power comes back, and again when the program ends</source>
        <translation>von selbst starten, wenn der Strom wiederkommt, und erneut, wenn das Programm endet</translation>
    </message>
    <message>
        <source>sticks and discs that start something or open a window</source>
        <translation>Sticks und Scheiben, die etwas starten oder ein Fenster öffnen</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>table of judged queries: language, query, right topics, wanted type, parted by tabs</source>
        <translation>Tabelle mit beurteilten Suchen: Sprache, Suche, richtige Themen, gewünschter Typ, durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>take the note away</source>
        <translation>die Notiz wegnehmen</translation>
    </message>
    <message>
        <source>that of the computer</source>
        <translation>die des Computers</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>the terminal&apos;s user is no administrator</source>
        <translation>der Benutzer des öffentlichen Computers ist kein Administrator</translation>
    </message>
    <message>
        <source>the text; “-” reads the standard input</source>
        <translation>der Text; „-“ liest die Standardeingabe</translation>
    </message>
    <message>
        <source>title of the kit, in the language of --lang</source>
        <translation>Titel der Mappe, in der Sprache von --lang</translation>
    </message>
    <message>
        <source>title, in the language of --lang</source>
        <translation>Titel, in der Sprache von --lang</translation>
    </message>
    <message>
        <source>topic, as --topic of the search; may be given several times</source>
        <translation>Thema, wie --topic der Suche; auch mehrmals</translation>
    </message>
    <message>
        <source>two sheets for pupils on a page, to be cut apart</source>
        <translation>zwei Blätter für Schüler auf einer Seite, zum Auseinanderschneiden</translation>
    </message>
    <message>
        <source>type, as --type of the search (website)</source>
        <translation>Art, wie --type der Suche (website)</translation>
    </message>
    <message>
        <source>unsafe</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>what is not right, without names of people you help</source>
        <translation>was nicht stimmt, ohne Namen der Menschen, denen Sie helfen</translation>
    </message>
    <message>
        <source>what it is, in the language of --lang</source>
        <translation>was es ist, in der Sprache von --lang</translation>
    </message>
    <message>
        <source>what takes at most so many minutes</source>
        <translation>was höchstens so viele Minuten dauert</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>was Sie suchen</translation>
    </message>
    <message>
        <source>with --room, --minutes and --group: also what does not say whether it fits</source>
        <translation>mit --room, --minutes und --group: auch was nicht sagt, ob es passt</translation>
    </message>
    <message>
        <source>without any filter: {count}</source>
        <translation>ohne Filter: {count}</translation>
    </message>
    <message>
        <source>without the answers</source>
        <translation>ohne die Antworten</translation>
    </message>
    <message>
        <source>without the notes of a kit</source>
        <translation>ohne die Notizen einer Mappe</translation>
    </message>
    <message>
        <source>without what the teacher holds</source>
        <translation>ohne das Blatt für die Lehrperson</translation>
    </message>
    <message>
        <source>without {about}: {count}</source>
        <translation>ohne {about}: {count}</translation>
    </message>
    <message>
        <source>works in such a room: no-wifi, no-devices or printer-only; may be given several times</source>
        <translation>geht in so einem Raum: no-wifi, no-devices oder printer-only; mehrmals möglich</translation>
    </message>
    <message>
        <source>write JSON</source>
        <translation>JSON schreiben</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>wrong, old, unsafe or other (wrong)</source>
        <translation>wrong (falsch), old (veraltet), unsafe (nicht sicher) oder other (anderes); sonst wrong</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{count} seconds without a touch</source>
        <translation>{count} Sekunden ohne Berührung</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} Minuten</translation>
    </message>
    <message>
        <source>{pack}, number {seq}, was already installed.</source>
        <translation>{pack}, Nummer {seq}, war schon installiert.</translation>
    </message>
    <message>
        <source>{topic} · {audience} · {language}: {lack} (here {entries}, in other languages {elsewhere})</source>
        <translation>{topic} · {audience} · {language}: {lack} (hier {entries}, in anderen Sprachen {elsewhere})</translation>
    </message>
    <message>
        <source>“bbico COMMAND --help” tells more about a command. The window: “bbico-desktop”.</source>
        <translation>„bbico BEFEHL --help“ sagt mehr über einen Befehl. Das Fenster: „bbico-desktop“.</translation>
    </message>
    <message>
        <source>“bbico doctor --repair” builds again what can be built again.</source>
        <translation>„bbico doctor --repair“ baut neu, was sich neu bauen lässt.</translation>
    </message>
</context>
<context>
    <name>ColumnHandle</name>
    <message>
        <source>Makes the columns wider or narrower: drag, or press the arrow keys</source>
        <translation>Macht die Spalten breiter oder schmaler: ziehen, oder die Pfeiltasten drücken</translation>
    </message>
    <message>
        <source>Width of the columns</source>
        <translation>Breite der Spalten</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>no, all rights reserved – ask the maker</source>
        <translation>nein, alle Rechte vorbehalten – fragen Sie den Urheber</translation>
    </message>
    <message>
        <source>not known – ask the maker</source>
        <translation>nicht bekannt – fragen Sie den Urheber</translation>
    </message>
    <message>
        <source>the maker says: “{licence}”</source>
        <translation>der Urheber sagt: „{licence}“</translation>
    </message>
    <message>
        <source>yes ({licence})</source>
        <translation>ja ({licence})</translation>
    </message>
    <message>
        <source>yes, but never for money, and with the maker&apos;s name ({licence})</source>
        <translation>ja, aber nie für Geld, und mit dem Namen des Urhebers ({licence})</translation>
    </message>
    <message>
        <source>yes, with the maker&apos;s name ({licence})</source>
        <translation>ja, mit dem Namen des Urhebers ({licence})</translation>
    </message>
    <message>
        <source>{allowed}, unchanged</source>
        <translation>{allowed}, unverändert</translation>
    </message>
</context>
<context>
    <name>CorrectionLine</name>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Meinten Sie „{words}“?</translation>
    </message>
    <message>
        <source>Only the first {words} words ({characters} characters) were searched.</source>
        <translation>Nur die ersten {words} Wörter ({characters} Zeichen) wurden gesucht.</translation>
    </message>
    <message>
        <source>Search for “{words}” instead</source>
        <translation>Stattdessen nach „{words}“ suchen</translation>
    </message>
    <message>
        <source>Shown: results for “{words}”.</source>
        <translation>Gezeigt: Treffer für „{words}“.</translation>
    </message>
</context>
<context>
    <name>DirectoryDetail</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>DirectoryFilters</name>
    <message>
        <source>All communities</source>
        <translation>Alle Gemeinschaften</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle Orte</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>Nach Name oder Nummer filtern</translation>
    </message>
    <message>
        <source>Helplines</source>
        <translation>Hilfetelefone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Helplines and organisations</source>
        <translation>Hilfetelefone und Organisationen</translation>
    </message>
    <message>
        <source>Nothing fits. Take a filter away, or write less of the name.</source>
        <translation>Nichts passt. Entfernen Sie einen Filter oder schreiben Sie weniger vom Namen.</translation>
    </message>
</context>
<context>
    <name>DirectoryPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
</context>
<context>
    <name>DirectoryRows</name>
    <message>
        <source>Abroad</source>
        <translation>Im Ausland</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>text {in_language}</source>
        <translation>Text {in_language}</translation>
    </message>
</context>
<context>
    <name>DoorPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>No number for staff is set yet. Set it in the settings of the program, started without --kiosk, or with the command “bbico kiosk pin”. Until then only the operating system can end the program.</source>
        <translation>Es ist noch keine Nummer für das Personal festgelegt. Legen Sie sie in den Einstellungen des Programms fest, gestartet ohne --kiosk, oder mit dem Befehl „bbico kiosk pin“. Bis dahin kann nur das Betriebssystem das Programm beenden.</translation>
    </message>
    <message>
        <source>Number for staff (PIN)</source>
        <translation>Nummer für das Personal (PIN)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Wrong number, or too early. Try again in %n seconds.</source>
        <translation>
            <numerusform>Falsche Nummer, oder zu früh. Versuchen Sie es in %n Sekunde wieder.</numerusform>
            <numerusform>Falsche Nummer, oder zu früh. Versuchen Sie es in %n Sekunden wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong number.</source>
        <translation>Falsche Nummer.</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Copied: title, maker, address, licence and date. Paste it where you want it.</source>
        <translation>Kopiert: Titel, Urheber, Adresse, Lizenz und Datum. Fügen Sie es ein, wo Sie wollen.</translation>
    </message>
    <message>
        <source>The report on “{title}” is in the outbox.</source>
        <translation>Die Meldung zu „{title}“ liegt im Postausgang.</translation>
    </message>
</context>
<context>
    <name>EntryContent</name>
    <message>
        <source>Add to a kit</source>
        <translation>Zu einer Mappe hinzufügen</translation>
    </message>
    <message>
        <source>Also with Ctrl+D</source>
        <translation>Auch mit Strg+D</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Easy text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>Found through: {reasons}</source>
        <translation>Gefunden über: {reasons}</translation>
    </message>
    <message>
        <source>No address known.</source>
        <translation>Keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>Open as kit</source>
        <translation>Als Mappe öffnen</translation>
    </message>
    <message>
        <source>Open in Help now</source>
        <translation>In „Hilfe jetzt“ öffnen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Propose to the editors</source>
        <translation>Der Redaktion vorschlagen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Report a mistake</source>
        <translation>Einen Fehler melden</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Der ganze Text</translation>
    </message>
    <message>
        <source>Title {in_language}</source>
        <translation>Titel {in_language}</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Nützlich</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
</context>
<context>
    <name>EntryDocuments</name>
    <message>
        <source>Open “{name}”</source>
        <translation>„{name}“ öffnen</translation>
    </message>
    <message>
        <source>Print “{name}”</source>
        <translation>„{name}“ drucken</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>„{name}“ entfernen</translation>
    </message>
    <message>
        <source>Save a copy of “{name}”</source>
        <translation>Eine Kopie von „{name}“ speichern</translation>
    </message>
</context>
<context>
    <name>EntryNote</name>
    <message>
        <source>Attach a document…</source>
        <translation>Ein Dokument anhängen&#xa0;…</translation>
    </message>
    <message>
        <source>Change this entry of my own</source>
        <translation>Diesen eigenen Eintrag ändern</translation>
    </message>
    <message>
        <source>Note at {entry}</source>
        <translation>Notiz zu {entry}</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Only for you. The search finds it.</source>
        <translation>Nur für Sie. Die Suche findet sie.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Ihre Dokumente</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Your note at this entry</source>
        <translation>Ihre Notiz zu diesem Eintrag</translation>
    </message>
    <message>
        <source>“{name}” is in the bin, for 30 days.</source>
        <translation>„{name}“ liegt 30 Tage im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Ask whoever looks after this computer for permission to write there.</source>
        <translation>Fragen Sie, wer sich um diesen Computer kümmert, ob dort geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Something went wrong that should not. It was written to the log; your work is safe.</source>
        <translation>Etwas ist unerwartet schiefgegangen. Es steht im Protokoll; Ihre Arbeit ist sicher.</translation>
    </message>
    <message>
        <source>The page “{place}” puts the newest sound copy in its place, or begins a new file when there is none. The damaged one is kept.</source>
        <translation>Auf der Seite „{place}“ setzen Sie die neueste unbeschädigte Sicherung an seine Stelle oder beginnen eine neue Datei, wenn es keine gibt. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>noch %n&#xa0;…</numerusform>
            <numerusform>noch %n&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>Education level</source>
        <translation>Schulstufe</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Language of the material</source>
        <translation>Sprache des Materials</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What does this room have?</source>
        <translation>Was hat dieser Raum?</translation>
    </message>
    <message>
        <source>Without internet</source>
        <translation>Ohne Internet</translation>
    </message>
    <message>
        <source>{facet}: {value}, {count} found</source>
        <translation>{facet}: {value}, {count} Treffer</translation>
    </message>
    <message>
        <source>{value}, {count} found</source>
        <translation>{value}, {count} Treffer</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Also known as: {names}</source>
        <translation>Auch bekannt als: {names}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>Copying for a group</source>
        <translation>Kopieren für eine Gruppe</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Education level</source>
        <translation>Schulstufe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Found through: {reasons}</source>
        <translation>Gefunden über: {reasons}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>The room needs</source>
        <translation>Im Raum nötig</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Without internet</source>
        <translation>Ohne Internet</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>nichts Besonderes</translation>
    </message>
    <message>
        <source>{concept} (from “{word}”)</source>
        <translation>{concept} (aus „{word}“)</translation>
    </message>
    <message>
        <source>{least} to {most} people</source>
        <translation>{least} bis {most} Personen</translation>
    </message>
    <message>
        <source>“{word}” in a name</source>
        <translation>„{word}“ in einem Namen</translation>
    </message>
    <message>
        <source>“{word}” in the keywords</source>
        <translation>„{word}“ in den Stichwörtern</translation>
    </message>
    <message>
        <source>“{word}” in the summary</source>
        <translation>„{word}“ in der Zusammenfassung</translation>
    </message>
    <message>
        <source>“{word}” in the text</source>
        <translation>„{word}“ im Text</translation>
    </message>
    <message>
        <source>“{word}” in the title</source>
        <translation>„{word}“ im Titel</translation>
    </message>
    <message>
        <source>“{word}” in {document}, page {page}</source>
        <translation>„{word}“ in {document}, Seite {page}</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Close without keeping it</source>
        <translation>Schließen, ohne es zu speichern</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Nicht schließen</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>Als Textdatei speichern</translation>
    </message>
    <message>
        <source>Save it as a text file, then close…</source>
        <translation>Als Textdatei speichern, dann schließen&#xa0;…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Try again, then close</source>
        <translation>Noch einmal versuchen, dann schließen</translation>
    </message>
    <message>
        <source>What you wrote is not kept yet. It is lost when the program closes.</source>
        <translation>Was Sie geschrieben haben, ist noch nicht gespeichert. Wenn Sie das Programm schließen, geht es verloren.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>From your words:</source>
        <translation>Aus Ihren Wörtern:</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Filter {filter} entfernen</translation>
    </message>
    <message>
        <source>{meaning}, understood from “{words}”. Take this away and search for these words instead.</source>
        <translation>{meaning}, verstanden aus „{words}“. Dies entfernen und stattdessen nach diesen Wörtern suchen.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>All of the text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>All situations</source>
        <translation>Alle Situationen</translation>
    </message>
    <message>
        <source>Easy text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>This page in:</source>
        <translation>Diese Seite auf:</translation>
    </message>
</context>
<context>
    <name>HelpLargeNumber</name>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
</context>
<context>
    <name>HelpNowPage</name>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>18 or older</source>
        <translation>18 oder älter</translation>
    </message>
    <message>
        <source>Answers in {language}</source>
        <translation>Antwortet auf {language}</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Jedes Alter</translation>
    </message>
    <message>
        <source>Bullying</source>
        <translation>Mobbing</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Jetzt anrufen</translation>
    </message>
    <message>
        <source>Call now, free of charge</source>
        <translation>Jetzt anrufen, kostenlos</translation>
    </message>
    <message>
        <source>Checked: {date}</source>
        <translation>Geprüft: {date}</translation>
    </message>
    <message>
        <source>Checked: {date} – check this first</source>
        <translation>Geprüft: {date} – zuerst prüfen</translation>
    </message>
    <message>
        <source>Checked: {date} – check this number first</source>
        <translation>Geprüft: {date} – diese Nummer zuerst prüfen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Wählen Sie ein Bild</translation>
    </message>
    <message>
        <source>Choose what comes closest. You see at once what to do and who can help.</source>
        <translation>Wählen Sie, was am ehesten passt. Sie sehen sofort, was zu tun ist und wer helfen kann.</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Hate</source>
        <translation>Hass</translation>
    </message>
    <message>
        <source>How old is the person it happens to?</source>
        <translation>Wie alt ist die Person, der das passiert?</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>No date of checking known – check this first</source>
        <translation>Prüfdatum nicht bekannt – zuerst prüfen</translation>
    </message>
    <message>
        <source>No date of checking known – check this number first</source>
        <translation>Prüfdatum nicht bekannt – diese Nummer zuerst prüfen</translation>
    </message>
    <message>
        <source>No line here is known to speak {language}.</source>
        <translation>Von keiner Nummer hier ist bekannt, dass sie {language} spricht.</translation>
    </message>
    <message>
        <source>No telephone line is known to speak {language}</source>
        <translation>Keine Telefonnummer auf {language} bekannt</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt geöffnet</translation>
    </message>
    <message>
        <source>Others to call or write to</source>
        <translation>Andere, die Sie anrufen oder anschreiben können</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>QR code of the number {number}</source>
        <translation>QR-Code der Nummer {number}</translation>
    </message>
    <message>
        <source>Reach them online</source>
        <translation>Online erreichen</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Traurig</translation>
    </message>
    <message>
        <source>Scan this with a phone to keep the number. It needs no internet.</source>
        <translation>Scannen Sie dies mit einem Handy, um die Nummer zu behalten. Das geht ohne Internet.</translation>
    </message>
    <message>
        <source>Shock</source>
        <translation>Schock</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation>Fremder</translation>
    </message>
    <message>
        <source>Talk to somebody, in {language}</source>
        <translation>Mit jemandem reden, auf {language}</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Unter 18</translation>
    </message>
    <message>
        <source>What has happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>When you are online</source>
        <translation>Wenn Sie Internet haben</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>draft – not yet tried with people who do not read</source>
        <translation>Entwurf – noch nicht mit Menschen erprobt, die nicht lesen</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
</context>
<context>
    <name>HelpPaper</name>
    <message>
        <source>The text of this page is copied.</source>
        <translation>Der Text dieser Seite ist kopiert.</translation>
    </message>
</context>
<context>
    <name>HelpSheetView</name>
    <message>
        <source>Number large</source>
        <translation>Nummer groß</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Taschenkärtchen</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation>Dieses Blatt drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
</context>
<context>
    <name>HelpSituations</name>
    <message>
        <source>All helplines</source>
        <translation>Alle Hilfetelefone</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min</numerusform>
            <numerusform>%n Min</numerusform>
        </translation>
    </message>
    <message>
        <source>All kits</source>
        <translation>Alle Mappen</translation>
    </message>
    <message>
        <source>All situations and numbers</source>
        <translation>Alle Situationen und Nummern</translation>
    </message>
    <message>
        <source>Has something happened?</source>
        <translation>Ist etwas passiert?</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>I am with someone</source>
        <translation>Ich bin bei jemandem</translation>
    </message>
    <message>
        <source>I help at a desk</source>
        <translation>Ich helfe am Schalter</translation>
    </message>
    <message>
        <source>I prepare a lesson</source>
        <translation>Ich bereite Unterricht vor</translation>
    </message>
    <message>
        <source>In their language, on paper, in two minutes</source>
        <translation>In ihrer Sprache, auf Papier, in zwei Minuten</translation>
    </message>
    <message>
        <source>Lessons, games and activities, also without Wi-Fi</source>
        <translation>Unterricht, Spiele und Aktivitäten, auch ohne WLAN</translation>
    </message>
    <message>
        <source>Ready-made kits</source>
        <translation>Fertige Mappen</translation>
    </message>
    <message>
        <source>Steps, numbers and a sheet to take along, for right now</source>
        <translation>Schritte, Nummern und ein Blatt zum Mitgeben, jetzt gleich</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation>Was führt Sie hierher?</translation>
    </message>
</context>
<context>
    <name>HomeShelves</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n zurückgezogen</numerusform>
            <numerusform>%n zurückgezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>All kits</source>
        <translation>Alle Mappen</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese Liste vergessen</translation>
    </message>
    <message>
        <source>New since the last update</source>
        <translation>Neu seit der letzten Aktualisierung</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Your kits</source>
        <translation>Ihre Mappen</translation>
    </message>
</context>
<context>
    <name>IncomingFiles</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Files cannot be opened here.</source>
        <translation>Hier können keine Dateien geöffnet werden.</translation>
    </message>
    <message>
        <source>Let go: it becomes an entry of your own.</source>
        <translation>Loslassen: Es wird ein eigener Eintrag.</translation>
    </message>
    <message>
        <source>Let go: you can attach it here, or make an entry of your own.</source>
        <translation>Loslassen: Sie können es hier anhängen oder einen eigenen Eintrag daraus machen.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Eine Datei öffnen</translation>
    </message>
    <message>
        <source>PDF, pictures, kits</source>
        <translation>PDF, Bilder, Mappen</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back and forward with the mouse</source>
        <translation>Zurück und vorwärts mit der Maus</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>From line to line in a list</source>
        <translation>Von Zeile zu Zeile in einer Liste</translation>
    </message>
    <message>
        <source>Press what is marked</source>
        <translation>Drücken, was markiert ist</translation>
    </message>
    <message>
        <source>Put away what lies above the page</source>
        <translation>Schließen, was über der Seite liegt</translation>
    </message>
    <message>
        <source>Quick exit</source>
        <translation>Schnell weg</translation>
    </message>
    <message>
        <source>Shift, three times</source>
        <translation>Umschalt, dreimal</translation>
    </message>
    <message>
        <source>The two buttons at its side</source>
        <translation>Die zwei Tasten an der Seite</translation>
    </message>
    <message>
        <source>To the next control, and back</source>
        <translation>Zum nächsten Element, und zurück</translation>
    </message>
    <message>
        <source>What can be done with what is marked</source>
        <translation>Was man mit dem Markierten tun kann</translation>
    </message>
</context>
<context>
    <name>KitChanging</name>
    <message numerus="yes">
        <source>%n entries stand in the kit {kit}.</source>
        <translation>
            <numerusform>%n Eintrag steht jetzt in der Mappe {kit}.</numerusform>
            <numerusform>%n Einträge stehen jetzt in der Mappe {kit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of {kit} stands among your kits.</source>
        <translation>Eine Kopie von {kit} steht bei Ihren Mappen.</translation>
    </message>
    <message>
        <source>No time is set for the kit {kit}.</source>
        <translation>Für die Mappe {kit} ist keine Zeit festgelegt.</translation>
    </message>
    <message>
        <source>No time is set for {entry}.</source>
        <translation>Für {entry} ist keine Zeit festgelegt.</translation>
    </message>
    <message>
        <source>Note at {entry} in the kit {kit}</source>
        <translation>Notiz zu {entry} in der Mappe {kit}</translation>
    </message>
    <message>
        <source>Note of the kit {kit}</source>
        <translation>Notiz der Mappe {kit}</translation>
    </message>
    <message>
        <source>The kit {before} is now called {kit}.</source>
        <translation>Die Mappe {before} heißt jetzt {kit}.</translation>
    </message>
    <message>
        <source>The kit {kit} is given with a projector.</source>
        <translation>Die Mappe {kit} wird mit einem Beamer gegeben.</translation>
    </message>
    <message>
        <source>The kit {kit} is given without a projector.</source>
        <translation>Die Mappe {kit} wird ohne Beamer gegeben.</translation>
    </message>
    <message>
        <source>The kit {kit} is in the bin.</source>
        <translation>Die Mappe {kit} liegt im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>The kit {kit} is new, with %n entries.</source>
        <translation>
            <numerusform>Die Mappe {kit} ist neu, mit %n Eintrag.</numerusform>
            <numerusform>Die Mappe {kit} ist neu, mit %n Einträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kit {kit} is new.</source>
        <translation>Die Mappe {kit} ist neu.</translation>
    </message>
    <message>
        <source>The lesson stands among your kits.</source>
        <translation>Die Stunde steht bei Ihren Mappen.</translation>
    </message>
    <message>
        <source>The note at {entry} was changed.</source>
        <translation>Die Notiz bei {entry} wurde geändert.</translation>
    </message>
    <message>
        <source>The note of the kit {kit} was changed.</source>
        <translation>Die Notiz der Mappe {kit} wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n minutes for the kit {kit}.</source>
        <translation>
            <numerusform>Für die Mappe {kit} ist %n Minute da.</numerusform>
            <numerusform>Für die Mappe {kit} sind %n Minuten da.</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} is no longer in the kit {kit}.</source>
        <translation>{entry} ist nicht mehr in der Mappe {kit}.</translation>
    </message>
    <message>
        <source>{entry} stands at place {place}.</source>
        <translation>{entry} steht an Stelle {place}.</translation>
    </message>
    <message numerus="yes">
        <source>{entry} takes %n minutes.</source>
        <translation>
            <numerusform>{entry} dauert %n Minute.</numerusform>
            <numerusform>{entry} dauert %n Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitChooser</name>
    <message>
        <source>Close without adding</source>
        <translation>Schließen, ohne hinzuzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Into which kit do %n entries go?</source>
        <translation>
            <numerusform>In welche Mappe kommt %n Eintrag?</numerusform>
            <numerusform>In welche Mappe kommen %n Einträge?</numerusform>
        </translation>
    </message>
    <message>
        <source>My kits, the one used last first</source>
        <translation>Meine Mappen, die zuletzt benutzte zuerst</translation>
    </message>
    <message>
        <source>Name of a new kit</source>
        <translation>Name einer neuen Mappe</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>Neue Mappe</translation>
    </message>
    <message>
        <source>all are in it already</source>
        <translation>sind alle schon drin</translation>
    </message>
    <message>
        <source>is in it already</source>
        <translation>ist schon drin</translation>
    </message>
</context>
<context>
    <name>KitClock</name>
    <message>
        <source> min</source>
        <translation> Min</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min</numerusform>
            <numerusform>%n Min</numerusform>
        </translation>
    </message>
    <message>
        <source>Less time</source>
        <translation>Weniger Zeit</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Say for each entry whether it works on paper</source>
        <translation>Bei jedem Eintrag sagen, ob er auf Papier geht</translation>
    </message>
    <message>
        <source>There is no projector</source>
        <translation>Es gibt keinen Beamer</translation>
    </message>
    <message>
        <source>Time there is</source>
        <translation>Zeit, die da ist</translation>
    </message>
    <message>
        <source>Time there is, in minutes</source>
        <translation>Zeit, die da ist, in Minuten</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>andere Zeit</translation>
    </message>
</context>
<context>
    <name>KitFiles</name>
    <message>
        <source>A newer program made the file: something of it may be missing here.</source>
        <translation>Ein neueres Programm hat die Datei gemacht: Vielleicht fehlt hier etwas davon.</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Open a kit</source>
        <translation>Eine Mappe öffnen</translation>
    </message>
    <message>
        <source>Save the kit as file</source>
        <translation>Die Mappe als Datei speichern</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>The kit {kit} is here already. Nothing was added.</source>
        <translation>Die Mappe {kit} ist schon da. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The kit {kit} was taken in.</source>
        <translation>Die Mappe {kit} wurde aufgenommen.</translation>
    </message>
</context>
<context>
    <name>KitHeadBar</name>
    <message>
        <source>All kits</source>
        <translation>Alle Mappen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Kopieren und ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Make lesson and print</source>
        <translation>Stunde zusammenstellen und drucken</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <translation>Name der Mappe</translation>
    </message>
    <message>
        <source>One file that another computer can open, also with an older catalogue</source>
        <translation>Eine Datei, die ein anderer Computer öffnen kann, auch mit einem älteren Katalog</translation>
    </message>
    <message>
        <source>Ready-made kit</source>
        <translation>Fertige Mappe</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Teacher sheet, sheets for the pupils and answers, each as you need it</source>
        <translation>Blatt für die Lehrperson, Blätter für die Schüler und Lösungen, jedes, wie Sie es brauchen</translation>
    </message>
</context>
<context>
    <name>KitLessonPanel</name>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source> years</source>
        <translation> Jahre</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons that need no internet, each with all sheets and answers.</source>
        <translation>
            <numerusform>%n Stunde ohne Internet, mit allen Blättern und Lösungen.</numerusform>
            <numerusform>%n Stunden ohne Internet, jede mit allen Blättern und Lösungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min</numerusform>
            <numerusform>%n Min</numerusform>
        </translation>
    </message>
    <message>
        <source>A lesson for tomorrow</source>
        <translation>Eine Stunde für morgen</translation>
    </message>
    <message>
        <source>Age of the pupils</source>
        <translation>Alter der Schüler</translation>
    </message>
    <message>
        <source>All kits</source>
        <translation>Alle Mappen</translation>
    </message>
    <message>
        <source>How many minutes</source>
        <translation>Wie viele Minuten</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>Ich habe</translation>
    </message>
    <message>
        <source>Less time</source>
        <translation>Weniger Zeit</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Nothing fits this time and this age. Take more time or another age, or look for material yourself.</source>
        <translation>Nichts passt zu dieser Zeit und diesem Alter. Nehmen Sie mehr Zeit oder ein anderes Alter, oder suchen Sie selbst Material.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Younger</source>
        <translation>Jünger</translation>
    </message>
    <message>
        <source>for age</source>
        <translation>für das Alter</translation>
    </message>
</context>
<context>
    <name>KitPane</name>
    <message>
        <source>All kits</source>
        <translation>Alle Mappen</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>Neue Mappe</translation>
    </message>
    <message>
        <source>Open a kit file</source>
        <translation>Eine Mappendatei öffnen</translation>
    </message>
    <message>
        <source>The file with your own things is damaged: your own kits cannot be shown, and no new ones can be made. Nothing was written over it. “{place}” shows what can be done about it.</source>
        <translation>Die Datei mit Ihren eigenen Sachen ist beschädigt: Ihre eigenen Mappen können nicht gezeigt und keine neuen gemacht werden. Nichts wurde überschrieben. „{place}“ zeigt, was Sie tun können.</translation>
    </message>
</context>
<context>
    <name>KitQuestion</name>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Leave the file</source>
        <translation>Die Datei lassen</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Meine ersetzen</translation>
    </message>
    <message>
        <source>You have another kit called {kit}. What becomes of the file?</source>
        <translation>Sie haben eine andere Mappe mit dem Namen {kit}. Was soll mit der Datei geschehen?</translation>
    </message>
</context>
<context>
    <name>KitSteps</name>
    <message>
        <source> min</source>
        <translation> Min</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Entries of this kit</source>
        <translation>Einträge dieser Mappe</translation>
    </message>
    <message>
        <source>Less time</source>
        <translation>Weniger Zeit</translation>
    </message>
    <message>
        <source>Minutes that this entry takes</source>
        <translation>Minuten, die dieser Eintrag dauert</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Note at this entry</source>
        <translation>Notiz bei diesem Eintrag</translation>
    </message>
    <message>
        <source>Note: what it is there for</source>
        <translation>Notiz: wofür er da ist</translation>
    </message>
    <message>
        <source>Nothing is in this kit yet. Look for entries and press Ctrl+D, or drag them here from a list.</source>
        <translation>In dieser Mappe ist noch nichts. Suchen Sie Einträge und drücken Sie Strg+D, oder ziehen Sie sie aus einer Liste hierher.</translation>
    </message>
    <message>
        <source>One place earlier (Alt+Up)</source>
        <translation>Einen Platz nach vorn (Alt+Pfeil nach oben)</translation>
    </message>
    <message>
        <source>One place later (Alt+Down)</source>
        <translation>Einen Platz nach hinten (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>{entry}, place {place}</source>
        <translation>{entry}, Stelle {place}</translation>
    </message>
</context>
<context>
    <name>KitView</name>
    <message>
        <source>Note of the kit</source>
        <translation>Notiz der Mappe</translation>
    </message>
    <message>
        <source>Note: for whom the kit is, and what to think of</source>
        <translation>Notiz: für wen die Mappe ist und woran zu denken ist</translation>
    </message>
</context>
<context>
    <name>Kits</name>
    <message numerus="yes">
        <source>%n entries are no longer in the catalogue.</source>
        <translation>
            <numerusform>%n Eintrag ist nicht mehr im Katalog.</numerusform>
            <numerusform>%n Einträge sind nicht mehr im Katalog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed since they were added.</source>
        <translation>
            <numerusform>%n Eintrag wurde geändert, seit er hinzugefügt wurde.</numerusform>
            <numerusform>%n Einträge wurden geändert, seit sie hinzugefügt wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries without a time</source>
        <translation>
            <numerusform>%n Eintrag ohne Zeit</numerusform>
            <numerusform>%n Einträge ohne Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n Minute übrig</numerusform>
            <numerusform>%n Minuten übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over</source>
        <translation>
            <numerusform>%n Minute zu viel</numerusform>
            <numerusform>%n Minuten zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>A lesson for tomorrow</source>
        <translation>Eine Stunde für morgen</translation>
    </message>
    <message>
        <source>My kits</source>
        <translation>Meine Mappen</translation>
    </message>
    <message>
        <source>Ready-made kits</source>
        <translation>Fertige Mappen</translation>
    </message>
    <message>
        <source>The copy in the kit is shown, and printed with a mark.</source>
        <translation>Die Kopie in der Mappe wird gezeigt und mit einem Hinweis gedruckt.</translation>
    </message>
    <message>
        <source>Three that are ready, on paper</source>
        <translation>Drei fertige, auf Papier</translation>
    </message>
    <message>
        <source>changed since it was added</source>
        <translation>seit dem Hinzufügen geändert</translation>
    </message>
    <message>
        <source>has ended: it may be gone</source>
        <translation>ist beendet: gibt es vielleicht nicht mehr</translation>
    </message>
    <message>
        <source>just right</source>
        <translation>genau richtig</translation>
    </message>
    <message>
        <source>needs a screen: leave it out or replace it</source>
        <translation>braucht einen Bildschirm: weglassen oder ersetzen</translation>
    </message>
    <message>
        <source>no longer in the catalogue</source>
        <translation>nicht mehr im Katalog</translation>
    </message>
    <message>
        <source>not in this catalogue, and no copy is kept</source>
        <translation>nicht in diesem Katalog, und ohne Kopie</translation>
    </message>
    <message>
        <source>not known whether it works without a screen</source>
        <translation>nicht bekannt, ob es ohne Bildschirm geht</translation>
    </message>
    <message>
        <source>without a projector: see the sheet</source>
        <translation>ohne Beamer: siehe Blatt</translation>
    </message>
    <message>
        <source>{filled} of {planned} min</source>
        <translation>{filled} von {planned} Min</translation>
    </message>
</context>
<context>
    <name>KitsPage</name>
    <message>
        <source>Kits</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>Neue Mappe</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LessonCardFrame</name>
    <message>
        <source>Make it a kit</source>
        <translation>Eine Mappe daraus machen</translation>
    </message>
    <message>
        <source>Print this lesson</source>
        <translation>Diese Stunde drucken</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Zuerst lesen</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%n activities do not say their time or age. They are left out.</source>
        <translation>
            <numerusform>Bei %n Aktivität fehlt die Dauer oder das Alter. Sie steht nicht hier.</numerusform>
            <numerusform>Bei %n Aktivitäten fehlt die Dauer oder das Alter. Sie stehen nicht hier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalHelp</name>
    <message numerus="yes">
        <source>%n more nearby</source>
        <translation>
            <numerusform>noch %n in der Nähe</numerusform>
            <numerusform>noch %n in der Nähe</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what stands here</source>
        <translation>Ändern, was hier steht</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>In Ihrer Nähe</translation>
    </message>
    <message>
        <source>Written here on {date}. Check it first.</source>
        <translation>Hier notiert am {date}. Zuerst prüfen.</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>For a screen that is touched, and for hands that are not steady.</source>
        <translation>Für einen Bildschirm, den man berührt, und für Hände, die nicht ruhig sind.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Large, for fingers</source>
        <translation>Groß, für Finger</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>Makes text, pictures and buttons larger together.</source>
        <translation>Macht Schrift, Bilder und Knöpfe zusammen größer.</translation>
    </message>
    <message>
        <source>Size of buttons</source>
        <translation>Größe der Knöpfe</translation>
    </message>
    <message>
        <source>Size of the text (Ctrl + and Ctrl −)</source>
        <translation>Größe der Schrift (Strg + und Strg −)</translation>
    </message>
    <message>
        <source>The language of the program and, where there is one, of what is written about each entry.</source>
        <translation>Die Sprache des Programms und, wo es sie gibt, dessen, was über jeden Eintrag geschrieben ist.</translation>
    </message>
    <message>
        <source>The letters of Atkinson Hyperlegible are easier to tell apart.</source>
        <translation>Die Buchstaben von Atkinson Hyperlegible lassen sich leichter unterscheiden.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>“Like this computer” changes together with it, also while the program is open.</source>
        <translation>„Wie dieser Computer“ ändert sich mit ihm, auch während das Programm offen ist.</translation>
    </message>
</context>
<context>
    <name>ManualContents</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Nowhere in the manual. Try another word.</source>
        <translation>Nirgends im Handbuch. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Print this chapter</source>
        <translation>Dieses Kapitel drucken</translation>
    </message>
    <message>
        <source>Save the whole manual as PDF</source>
        <translation>Ganzes Handbuch als PDF speichern</translation>
    </message>
    <message>
        <source>The chapter that is open</source>
        <translation>Das offene Kapitel</translation>
    </message>
    <message>
        <source>The manual was not installed with the program.</source>
        <translation>Das Handbuch wurde nicht mit dem Programm installiert.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menü</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>A help sheet has all its blocks: see docs/records.md.</source>
        <translation>Ein Hilfeblatt hat alle seine Blöcke: siehe docs/records.md.</translation>
    </message>
    <message>
        <source>A helpline must be checked again within 6 months, not {value}.</source>
        <translation>Ein Hilfetelefon muss innerhalb von 6 Monaten wieder geprüft werden, nicht {value}.</translation>
    </message>
    <message>
        <source>A helpline must say for which date its facts hold.</source>
        <translation>Ein Hilfetelefon muss sagen, für welches Datum seine Angaben gelten.</translation>
    </message>
    <message>
        <source>A second record begins here.</source>
        <translation>Hier beginnt ein zweiter Datensatz.</translation>
    </message>
    <message>
        <source>A sentence has {count} words; up to {limit} read easily.</source>
        <translation>Ein Satz hat {count} Wörter; bis {limit} liest er sich leicht.</translation>
    </message>
    <message>
        <source>A value stands twice in this list.</source>
        <translation>Ein Wert steht zweimal in dieser Liste.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>Add it: docs/records.md shows what it says.</source>
        <translation>Fügen Sie sie hinzu: docs/records.md zeigt, was darin steht.</translation>
    </message>
    <message>
        <source>Add the file vocabulary/{scheme}.yaml.</source>
        <translation>Fügen Sie die Datei vocabulary/{scheme}.yaml hinzu.</translation>
    </message>
    <message>
        <source>Add “as_of”, if only “as_of: unknown”.</source>
        <translation>Fügen Sie „as_of“ hinzu, und sei es „as_of: unknown“.</translation>
    </message>
    <message>
        <source>Anchors (&amp;) and aliases (*) are not read.</source>
        <translation>Anker (&amp;) und Aliase (*) werden nicht gelesen.</translation>
    </message>
    <message>
        <source>At most {limit}.</source>
        <translation>Höchstens {limit}.</translation>
    </message>
    <message>
        <source>At most {limit}: keep what must be done first.</source>
        <translation>Höchstens {limit}: Behalten Sie, was zuerst getan werden muss.</translation>
    </message>
    <message>
        <source>At most {limit}: make sentences shorter or leave details out.</source>
        <translation>Höchstens {limit}: Kürzen Sie die Sätze oder lassen Sie Einzelheiten weg.</translation>
    </message>
    <message>
        <source>At most {limit}: one idea a sentence.</source>
        <translation>Höchstens {limit}: ein Gedanke je Satz.</translation>
    </message>
    <message>
        <source>Begin the line with nl, fr, de or en, and a tab.</source>
        <translation>Beginnen Sie die Zeile mit nl, fr, de oder en und einem Tabulator.</translation>
    </message>
    <message>
        <source>Build it again: “bbico doctor --repair”.</source>
        <translation>Bauen Sie sie neu: „bbico doctor --repair“.</translation>
    </message>
    <message>
        <source>Build the catalogue again: “bbico doctor --repair”.</source>
        <translation>Bauen Sie den Katalog neu: „bbico doctor --repair“.</translation>
    </message>
    <message>
        <source>Change it so that it works on paper, and take the need out.</source>
        <translation>Ändern Sie sie so, dass sie auf Papier geht, und nehmen Sie den Bedarf heraus.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob sie da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Choose another: an id is never used again.</source>
        <translation>Wählen Sie eine andere: Eine id wird nie wieder verwendet.</translation>
    </message>
    <message>
        <source>Choose one from vocabulary/type.yaml that fits the kind.</source>
        <translation>Wählen Sie aus vocabulary/type.yaml einen, der zur Art passt.</translation>
    </message>
    <message>
        <source>Choose one from vocabulary/{scheme}.yaml, or add it there in four languages.</source>
        <translation>Wählen Sie einen aus vocabulary/{scheme}.yaml, oder fügen Sie ihn dort in vier Sprachen hinzu.</translation>
    </message>
    <message>
        <source>Choose: {expected}.</source>
        <translation>Wählen Sie: {expected}.</translation>
    </message>
    <message>
        <source>Correct it, or leave the field out.</source>
        <translation>Berichtigen Sie es, oder lassen Sie das Feld weg.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Berichtigen Sie das.</translation>
    </message>
    <message>
        <source>Correct the date, or the date “issued” in pack.yaml.</source>
        <translation>Berichtigen Sie das Datum, oder das Datum „issued“ in pack.yaml.</translation>
    </message>
    <message>
        <source>Correct the id, or write that record.</source>
        <translation>Berichtigen Sie die id, oder schreiben Sie diesen Datensatz.</translation>
    </message>
    <message>
        <source>Correct the kind, or move the file.</source>
        <translation>Berichtigen Sie die Art, oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>Correct the name of the scheme.</source>
        <translation>Berichtigen Sie den Namen des Schemas.</translation>
    </message>
    <message>
        <source>Delete it, or type the line again.</source>
        <translation>Löschen Sie es, oder tippen Sie die Zeile neu.</translation>
    </message>
    <message>
        <source>Exactly one language must be the source of the translations.</source>
        <translation>Genau eine Sprache muss die Quelle der Übersetzungen sein.</translation>
    </message>
    <message>
        <source>Fields are expected here.</source>
        <translation>Hier werden Felder erwartet.</translation>
    </message>
    <message>
        <source>Finish it, or build with “--level draft”.</source>
        <translation>Stellen Sie sie fertig, oder bauen Sie mit „--level draft“.</translation>
    </message>
    <message>
        <source>Give each record a file of its own.</source>
        <translation>Geben Sie jedem Datensatz eine eigene Datei.</translation>
    </message>
    <message>
        <source>Give it 2 to 20.</source>
        <translation>Geben Sie 2 bis 20 an.</translation>
    </message>
    <message>
        <source>Give it the same labels in both.</source>
        <translation>Geben Sie ihm in beiden dieselben Bezeichnungen.</translation>
    </message>
    <message>
        <source>Intimate pictures need a line for minors and one for adults.</source>
        <translation>Bei intimen Bildern braucht es eine Nummer für Minderjährige und eine für Erwachsene.</translation>
    </message>
    <message>
        <source>It must be there in all four languages.</source>
        <translation>Er muss in allen vier Sprachen da sein.</translation>
    </message>
    <message>
        <source>Keep it once.</source>
        <translation>Behalten Sie ihn einmal.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Behalten Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Leave it out, or name what took its place.</source>
        <translation>Lassen Sie es weg, oder nennen Sie, was an seine Stelle trat.</translation>
    </message>
    <message>
        <source>Line {first} asks the same.</source>
        <translation>Zeile {first} fragt dasselbe.</translation>
    </message>
    <message>
        <source>Look at the colons, quotes and indents on this line and the one before.</source>
        <translation>Achten Sie auf Doppelpunkte, Anführungszeichen und Einrückungen in dieser Zeile und der davor.</translation>
    </message>
    <message>
        <source>Look the number up again at its source.</source>
        <translation>Suchen Sie die Nummer an ihrer Quelle noch einmal nach.</translation>
    </message>
    <message>
        <source>Make all languages say the same.</source>
        <translation>Lassen Sie alle Sprachen dasselbe sagen.</translation>
    </message>
    <message>
        <source>Make the two the same.</source>
        <translation>Machen Sie beide gleich.</translation>
    </message>
    <message>
        <source>Make them the same.</source>
        <translation>Gleichen Sie sie an.</translation>
    </message>
    <message>
        <source>Make two sentences of it.</source>
        <translation>Machen Sie zwei Sätze daraus.</translation>
    </message>
    <message>
        <source>Name it “id.language.md” after a record in the same folder, or delete it.</source>
        <translation>Nennen Sie ihn „id.sprache.md“ nach einem Datensatz im selben Ordner, oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>Name more topics, leave the type out, or remove the line.</source>
        <translation>Nennen Sie mehr Themen, lassen Sie den Typ weg oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Name one from resources/icons/.</source>
        <translation>Nennen Sie eines aus resources/icons/.</translation>
    </message>
    <message>
        <source>Name one id of vocabulary/topic_group.yaml in “broader”.</source>
        <translation>Nennen Sie in „broader“ eine id aus vocabulary/topic_group.yaml.</translation>
    </message>
    <message>
        <source>Name the page in which the facts were read.</source>
        <translation>Nennen Sie die Seite, auf der die Angaben gelesen wurden.</translation>
    </message>
    <message>
        <source>Nearest: {near}. “bbico search --json” names all of them under “facets”.</source>
        <translation>Am nächsten: {near}. „bbico search --json“ nennt alle unter „facets“.</translation>
    </message>
    <message>
        <source>No entry of the catalogue would be a right answer.</source>
        <translation>Kein Eintrag des Katalogs wäre eine richtige Antwort.</translation>
    </message>
    <message>
        <source>No record needs so many levels: look at the indents.</source>
        <translation>Kein Datensatz braucht so viele Ebenen: Achten Sie auf die Einrückungen.</translation>
    </message>
    <message>
        <source>Nobody is named for this age group: {age}.</source>
        <translation>Für diese Altersgruppe ist niemand genannt: {age}.</translation>
    </message>
    <message>
        <source>Numbers stand in helpline records only: write {{helpline:ID}} in a sheet, or leave the number out.</source>
        <translation>Nummern stehen nur in Datensätzen von Hilfetelefonen: Schreiben Sie {{helpline:ID}} in ein Blatt, oder lassen Sie die Nummer weg.</translation>
    </message>
    <message>
        <source>Numbers, addresses or helplines in “{language}” are not those of the English text.</source>
        <translation>Zahlen, Adressen oder Hilfetelefone in „{language}“ sind nicht die des englischen Textes.</translation>
    </message>
    <message>
        <source>One help sheet a situation.</source>
        <translation>Ein Hilfeblatt je Situation.</translation>
    </message>
    <message>
        <source>One sentence an item.</source>
        <translation>Ein Satz je Eintrag.</translation>
    </message>
    <message>
        <source>Put long texts in a Markdown file beside the record.</source>
        <translation>Legen Sie lange Texte in eine Markdown-Datei neben dem Datensatz.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie eine von beiden.</translation>
    </message>
    <message>
        <source>Save it again with the encoding UTF-8.</source>
        <translation>Speichern Sie noch einmal mit der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>See whether something was left out or added.</source>
        <translation>Sehen Sie nach, ob etwas fehlt oder dazukam.</translation>
    </message>
    <message>
        <source>Take the tag away: every value is read as text.</source>
        <translation>Nehmen Sie das Tag weg: Jeder Wert wird als Text gelesen.</translation>
    </message>
    <message>
        <source>The activity needs “{name}”, which many rooms do not have.</source>
        <translation>Die Aktivität braucht „{name}“, was viele Räume nicht haben.</translation>
    </message>
    <message>
        <source>The concept “{id}” stands here a second time.</source>
        <translation>Der Begriff „{id}“ steht hier ein zweites Mal.</translation>
    </message>
    <message>
        <source>The date {value} is later than the pack, which is of {latest}.</source>
        <translation>Das Datum {value} liegt nach dem Paket, das vom {latest} ist.</translation>
    </message>
    <message>
        <source>The easy text has {count} sentences.</source>
        <translation>Der einfache Text hat {count} Sätze.</translation>
    </message>
    <message>
        <source>The entry “{id}” is not right: {reason}.</source>
        <translation>Der Eintrag „{id}“ stimmt nicht: {reason}.</translation>
    </message>
    <message>
        <source>The entry “{id}” was altered after it was made.</source>
        <translation>Der Eintrag „{id}“ wurde nachträglich verändert.</translation>
    </message>
    <message>
        <source>The field stands here a second time.</source>
        <translation>Das Feld steht hier ein zweites Mal.</translation>
    </message>
    <message>
        <source>The field “{name}” is missing.</source>
        <translation>Das Feld „{name}“ fehlt.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Die Datei lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>The file is damaged ({reason}).</source>
        <translation>Die Datei ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} kB.</source>
        <translation>Die Datei ist größer als {limit} kB.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8.</source>
        <translation>Die Datei ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>The folder has no file “pack.yaml”.</source>
        <translation>Der Ordner hat keine Datei „pack.yaml“.</translation>
    </message>
    <message>
        <source>The id “{id}” differs from the file name “{name}”.</source>
        <translation>Die id „{id}“ weicht vom Dateinamen „{name}“ ab.</translation>
    </message>
    <message>
        <source>The id “{id}” is taken by {other}.</source>
        <translation>Die id „{id}“ gehört schon zu {other}.</translation>
    </message>
    <message>
        <source>The kind is “{kind}”, but records in this folder are of the kind “{wanted}”.</source>
        <translation>Die Art ist „{kind}“, aber Datensätze in diesem Ordner sind von der Art „{wanted}“.</translation>
    </message>
    <message>
        <source>The kit holds {count} entries.</source>
        <translation>Die Mappe enthält {count} Einträge.</translation>
    </message>
    <message>
        <source>The line does not say what a right answer is.</source>
        <translation>Die Zeile sagt nicht, was eine richtige Antwort ist.</translation>
    </message>
    <message>
        <source>The line holds no query.</source>
        <translation>In der Zeile steht keine Suche.</translation>
    </message>
    <message>
        <source>The name of a field must be a plain word.</source>
        <translation>Der Name eines Feldes muss ein einfaches Wort sein.</translation>
    </message>
    <message>
        <source>The nearest known name is: {like}. See docs/records.md.</source>
        <translation>Der nächste bekannte Name ist: {like}. Siehe docs/records.md.</translation>
    </message>
    <message>
        <source>The number {value} is known to be wrong.</source>
        <translation>Von der Nummer {value} ist bekannt, dass sie falsch ist.</translation>
    </message>
    <message>
        <source>The phases take {count} minutes together, but the activity says {limit}.</source>
        <translation>Die Phasen dauern zusammen {count} Minuten, die Aktivität nennt aber {limit}.</translation>
    </message>
    <message>
        <source>The scheme “{scheme}” differs from the file name.</source>
        <translation>Das Schema „{scheme}“ weicht vom Dateinamen ab.</translation>
    </message>
    <message>
        <source>The sheet has no “{name}”.</source>
        <translation>Das Blatt hat kein „{name}“.</translation>
    </message>
    <message>
        <source>The situation “{id}” has its sheet already: {other}.</source>
        <translation>Die Situation „{id}“ hat schon ihr Blatt: {other}.</translation>
    </message>
    <message>
        <source>The situation “{id}” has no help sheet.</source>
        <translation>Die Situation „{id}“ hat kein Hilfeblatt.</translation>
    </message>
    <message>
        <source>The state of the translation “{language}” is not given.</source>
        <translation>Der Stand der Übersetzung „{language}“ fehlt.</translation>
    </message>
    <message>
        <source>The summary has {count} words.</source>
        <translation>Die Zusammenfassung hat {count} Wörter.</translation>
    </message>
    <message>
        <source>The tag {tag} is not read.</source>
        <translation>Das Tag {tag} wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The text holds a telephone number: {number}.</source>
        <translation>Im Text steht eine Telefonnummer: {number}.</translation>
    </message>
    <message>
        <source>The text in “{language}” has {count} words, the English one {limit}.</source>
        <translation>Der Text in „{language}“ hat {count} Wörter, der englische {limit}.</translation>
    </message>
    <message>
        <source>The text in “{language}” is hard to read: {count} of 100, {limit} is the least.</source>
        <translation>Der Text in „{language}“ ist schwer zu lesen: {count} von 100, das Mindeste ist {limit}.</translation>
    </message>
    <message>
        <source>The text in “{language}” is missing here, although the translation counts as finished.</source>
        <translation>Der Text in „{language}“ fehlt hier, obwohl die Übersetzung als fertig gilt.</translation>
    </message>
    <message>
        <source>The text in “{language}” is missing.</source>
        <translation>Der Text in „{language}“ fehlt.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>The text is the same in “{language}” and “{other}”.</source>
        <translation>Der Text ist in „{language}“ und „{other}“ derselbe.</translation>
    </message>
    <message>
        <source>The text {name} beside the record cannot be read as UTF-8.</source>
        <translation>Der Text {name} neben dem Datensatz lässt sich nicht als UTF-8 lesen.</translation>
    </message>
    <message>
        <source>The topic “{id}” must belong to exactly one group.</source>
        <translation>Das Thema „{id}“ muss zu genau einer Gruppe gehören.</translation>
    </message>
    <message>
        <source>The translation “{language}” is called missing, but there is a text.</source>
        <translation>Die Übersetzung „{language}“ heißt missing, aber es gibt einen Text.</translation>
    </message>
    <message>
        <source>The translation “{language}” is not finished.</source>
        <translation>Die Übersetzung „{language}“ ist nicht fertig.</translation>
    </message>
    <message>
        <source>The vocabulary “{scheme}” is missing.</source>
        <translation>Die Wortliste „{scheme}“ fehlt.</translation>
    </message>
    <message>
        <source>There are {count} answers for {limit} questions.</source>
        <translation>Es gibt {count} Antworten auf {limit} Fragen.</translation>
    </message>
    <message>
        <source>There are {count} steps.</source>
        <translation>Es gibt {count} Schritte.</translation>
    </message>
    <message>
        <source>There are {count} words before the numbers ({language}).</source>
        <translation>Vor den Nummern stehen {count} Wörter ({language}).</translation>
    </message>
    <message>
        <source>There is an invisible control character on this line.</source>
        <translation>In dieser Zeile steht ein unsichtbares Steuerzeichen.</translation>
    </message>
    <message>
        <source>There is no English summary.</source>
        <translation>Es gibt keine englische Zusammenfassung.</translation>
    </message>
    <message>
        <source>There is no field “{name}” here.</source>
        <translation>Hier gibt es kein Feld „{name}“.</translation>
    </message>
    <message>
        <source>There is no record “{id}” of the kind “{kind}”.</source>
        <translation>Es gibt keinen Datensatz „{id}“ der Art „{kind}“.</translation>
    </message>
    <message>
        <source>There is no source.</source>
        <translation>Es gibt keine Quelle.</translation>
    </message>
    <message>
        <source>There is no title.</source>
        <translation>Es gibt keinen Titel.</translation>
    </message>
    <message>
        <source>There is no vocabulary “{scheme}”.</source>
        <translation>Es gibt keine Wortliste „{scheme}“.</translation>
    </message>
    <message>
        <source>This easy sentence has no pictogram.</source>
        <translation>Dieser einfache Satz hat kein Piktogramm.</translation>
    </message>
    <message>
        <source>This easy sentence has {count} words.</source>
        <translation>Dieser einfache Satz hat {count} Wörter.</translation>
    </message>
    <message>
        <source>This is more than one sentence.</source>
        <translation>Das ist mehr als ein Satz.</translation>
    </message>
    <message>
        <source>This is nested too deep.</source>
        <translation>Das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>Das ist kein YAML: {reason}.</translation>
    </message>
    <message>
        <source>This is not right ({code}).</source>
        <translation>Das stimmt nicht ({code}).</translation>
    </message>
    <message>
        <source>This is not right: {reason}.</source>
        <translation>Das stimmt nicht: {reason}.</translation>
    </message>
    <message>
        <source>This text belongs to no record.</source>
        <translation>Dieser Text gehört zu keinem Datensatz.</translation>
    </message>
    <message>
        <source>This value is not allowed: {reason}.</source>
        <translation>Dieser Wert ist nicht erlaubt: {reason}.</translation>
    </message>
    <message>
        <source>Translate it, or call the translation draft.</source>
        <translation>Übersetzen Sie ihn, oder nennen Sie die Übersetzung draft.</translation>
    </message>
    <message>
        <source>Translate one of the two.</source>
        <translation>Übersetzen Sie einen von beiden.</translation>
    </message>
    <message>
        <source>Use nl, fr, de or en; a published title may be in any language of vocabulary/language.yaml.</source>
        <translation>Verwenden Sie nl, fr, de oder en; ein veröffentlichter Titel darf in jeder Sprache aus vocabulary/language.yaml stehen.</translation>
    </message>
    <message>
        <source>Use shorter words and sentences.</source>
        <translation>Nehmen Sie kürzere Wörter und Sätze.</translation>
    </message>
    <message>
        <source>Use small letters without accents, digits and single hyphens, at most {limit} characters.</source>
        <translation>Verwenden Sie Kleinbuchstaben ohne Akzente, Ziffern und einzelne Bindestriche, höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>Use the publisher&apos;s own address; the copy may stay among the sources.</source>
        <translation>Verwenden Sie die eigene Adresse des Herausgebers; die Kopie darf bei den Quellen bleiben.</translation>
    </message>
    <message>
        <source>Whoever made the pack must correct it.</source>
        <translation>Wer das Paket gemacht hat, muss es berichtigen.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 6.</source>
        <translation>Schreiben Sie eine Zahl von 1 bis 6.</translation>
    </message>
    <message>
        <source>Write a record in it, or delete it.</source>
        <translation>Schreiben Sie einen Datensatz hinein, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Write a year, year-month or year-month-day, such as 2026-11.</source>
        <translation>Schreiben Sie Jahr, Jahr-Monat oder Jahr-Monat-Tag, etwa 2026-11.</translation>
    </message>
    <message>
        <source>Write digits and spaces, as people read it aloud.</source>
        <translation>Schreiben Sie Ziffern und Leerzeichen, wie man sie vorliest.</translation>
    </message>
    <message>
        <source>Write digits only.</source>
        <translation>Schreiben Sie nur Ziffern.</translation>
    </message>
    <message>
        <source>Write draft or done, or take the text away.</source>
        <translation>Schreiben Sie draft oder done, oder nehmen Sie den Text weg.</translation>
    </message>
    <message>
        <source>Write it as name@host.</source>
        <translation>Schreiben Sie sie als name@host.</translation>
    </message>
    <message>
        <source>Write it in full, with http:// or https://.</source>
        <translation>Schreiben Sie sie vollständig, mit http:// oder https://.</translation>
    </message>
    <message>
        <source>Write it in square brackets, or one item a line with a dash.</source>
        <translation>Schreiben Sie sie in eckige Klammern, oder einen Eintrag je Zeile mit einem Strich.</translation>
    </message>
    <message>
        <source>Write it, or leave the language out.</source>
        <translation>Schreiben Sie ihn, oder lassen Sie die Sprache weg.</translation>
    </message>
    <message>
        <source>Write one answer for each question of the worksheet, in their order.</source>
        <translation>Schreiben Sie zu jeder Frage des Arbeitsblatts eine Antwort, in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>Write one of 25 to 70 words.</source>
        <translation>Schreiben Sie eine mit 25 bis 70 Wörtern.</translation>
    </message>
    <message>
        <source>Write one value after the colon.</source>
        <translation>Schreiben Sie einen Wert hinter den Doppelpunkt.</translation>
    </message>
    <message>
        <source>Write one, or build with “--level draft”.</source>
        <translation>Schreiben Sie eines, oder bauen Sie mit „--level draft“.</translation>
    </message>
    <message>
        <source>Write source, done, outdated, draft or missing.</source>
        <translation>Schreiben Sie source, done, outdated, draft oder missing.</translation>
    </message>
    <message>
        <source>Write the published title, or describe the thing and add “title_described: true”.</source>
        <translation>Schreiben Sie den veröffentlichten Titel, oder beschreiben Sie die Sache und fügen Sie „title_described: true“ hinzu.</translation>
    </message>
    <message>
        <source>Write the value out.</source>
        <translation>Schreiben Sie den Wert aus.</translation>
    </message>
    <message>
        <source>Write topics in the third column, or a type in the fourth.</source>
        <translation>Schreiben Sie Themen in die dritte Spalte oder einen Typ in die vierte.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Schreiben Sie true oder false.</translation>
    </message>
    <message>
        <source>Write two small letters, such as nl.</source>
        <translation>Schreiben Sie zwei Kleinbuchstaben, etwa nl.</translation>
    </message>
    <message>
        <source>Write what people type in the second column.</source>
        <translation>Schreiben Sie in die zweite Spalte, was Menschen eintippen.</translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>Schreiben Sie {least} bis {most} Wörter.</translation>
    </message>
    <message>
        <source>Write “name: value”, one a line.</source>
        <translation>Schreiben Sie „Name: Wert“, eines je Zeile.</translation>
    </message>
    <message>
        <source>Write “name: value”.</source>
        <translation>Schreiben Sie „Name: Wert“.</translation>
    </message>
    <message>
        <source>Write “nl: …”, “fr: …”, “de: …”, “en: …” below it.</source>
        <translation>Schreiben Sie „nl: …“, „fr: …“, „de: …“, „en: …“ darunter.</translation>
    </message>
    <message>
        <source>Write “source” for the language in which the text was written first.</source>
        <translation>Schreiben Sie „source“ zu der Sprache, in der der Text zuerst geschrieben wurde.</translation>
    </message>
    <message>
        <source>{value} cannot be the year of this material.</source>
        <translation>{value} kann nicht das Jahr dieses Materials sein.</translation>
    </message>
    <message>
        <source>{value} may not be shown: {host} is a mirror, a test site or a copy.</source>
        <translation>{value} darf nicht gezeigt werden: {host} ist ein Spiegel, eine Testseite oder eine Kopie.</translation>
    </message>
    <message>
        <source>{value} minutes cannot be right.</source>
        <translation>{value} Minuten können nicht stimmen.</translation>
    </message>
    <message>
        <source>“{id}” has other labels in the vocabulary “{scheme}”.</source>
        <translation>„{id}“ hat andere Bezeichnungen in der Wortliste „{scheme}“.</translation>
    </message>
    <message>
        <source>“{id}” is not a good id.</source>
        <translation>„{id}“ ist keine gültige id.</translation>
    </message>
    <message>
        <source>“{id}” is not a type of the kind “{kind}”.</source>
        <translation>„{id}“ ist kein Typ der Art „{kind}“.</translation>
    </message>
    <message>
        <source>“{id}” is not in the vocabulary “{scheme}”.</source>
        <translation>„{id}“ steht nicht in der Wortliste „{scheme}“.</translation>
    </message>
    <message>
        <source>“{language}” is not a language that can stand here.</source>
        <translation>„{language}“ ist keine Sprache, die hier stehen kann.</translation>
    </message>
    <message>
        <source>“{name}” has a value that is not known.</source>
        <translation>„{name}“ hat einen Wert, der nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“{name}” may not be named: it has ended or is not the publisher&apos;s own.</source>
        <translation>„{name}“ darf nicht genannt werden: Es ist beendet oder stammt nicht vom Herausgeber selbst.</translation>
    </message>
    <message>
        <source>“{name}” must be a list.</source>
        <translation>„{name}“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>“{name}” must be a single text.</source>
        <translation>„{name}“ muss ein einziger Text sein.</translation>
    </message>
    <message>
        <source>“{name}” must be a whole number.</source>
        <translation>„{name}“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>“{name}” must be given by language.</source>
        <translation>„{name}“ muss nach Sprachen angegeben werden.</translation>
    </message>
    <message>
        <source>“{name}” must be true or false.</source>
        <translation>„{name}“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“{value}” is none of the four languages.</source>
        <translation>„{value}“ ist keine der vier Sprachen.</translation>
    </message>
    <message>
        <source>“{value}” is not a country code.</source>
        <translation>„{value}“ ist kein Ländercode.</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>„{value}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{value}” is not a telephone number.</source>
        <translation>„{value}“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>“{value}” is not a topic.</source>
        <translation>„{value}“ ist kein Thema.</translation>
    </message>
    <message>
        <source>“{value}” is not a type.</source>
        <translation>„{value}“ ist kein Typ.</translation>
    </message>
    <message>
        <source>“{value}” is not a web address.</source>
        <translation>„{value}“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address.</source>
        <translation>„{value}“ ist keine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>NameCaution</name>
    <message>
        <source>I understand</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Write no names of clients or pupils. Notes stay here, but they go along when you print or pass on the kit.</source>
        <translation>Schreiben Sie keine Namen von Klienten oder Schülern. Notizen bleiben hier, gehen aber mit, wenn Sie die Mappe drucken oder weitergeben.</translation>
    </message>
</context>
<context>
    <name>NeutralPage</name>
    <message>
        <source>Games</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Unterricht</translation>
    </message>
    <message>
        <source>Lessons, games, videos and books about media, for school, library and home. From Belgium, in four languages.</source>
        <translation>Unterricht, Spiele, Videos und Bücher über Medien, für Schule, Bibliothek und zu Hause. Aus Belgien, in vier Sprachen.</translation>
    </message>
    <message>
        <source>News and media</source>
        <translation>Nachrichten und Medien</translation>
    </message>
    <message>
        <source>Resources about media</source>
        <translation>Material über Medien</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>Zur ersten Seite</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
</context>
<context>
    <name>NoDisplay</name>
    <message>
        <source>There is no display to open a window on (neither WAYLAND_DISPLAY nor DISPLAY is set). In a terminal, use:</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster (weder WAYLAND_DISPLAY noch DISPLAY ist gesetzt). Im Terminal geht:</translation>
    </message>
    <message>
        <source>find entries</source>
        <translation>Einträge suchen</translation>
    </message>
    <message>
        <source>open the window on a display of its own</source>
        <translation>das Fenster auf einem eigenen Bildschirm öffnen</translation>
    </message>
    <message>
        <source>print one</source>
        <translation>einen drucken</translation>
    </message>
</context>
<context>
    <name>NoTraceMark</name>
    <message>
        <source>No traces</source>
        <translation>Ohne Spuren</translation>
    </message>
    <message>
        <source>Nothing is remembered of what is opened and searched. Press to remember again.</source>
        <translation>Das Programm merkt sich nichts von dem, was geöffnet und gesucht wird. Drücken Sie, damit es sich wieder etwas merkt.</translation>
    </message>
</context>
<context>
    <name>NoteCaution</name>
    <message>
        <source>Write no names of clients or pupils. The note stays on this computer, where others may sit too.</source>
        <translation>Schreiben Sie keine Namen von Klienten oder Schülern. Die Notiz bleibt auf diesem Computer, an dem vielleicht auch andere sitzen.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Something happened: Help now</source>
        <translation>Es ist etwas passiert: Hilfe jetzt</translation>
    </message>
    <message>
        <source>These ways lead on:</source>
        <translation>So geht es weiter:</translation>
    </message>
    <message>
        <source>Try fewer or other words, in any of the four languages.</source>
        <translation>Versuchen Sie weniger oder andere Wörter, in einer der vier Sprachen.</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Nachricht schließen</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Leave this program?</source>
        <translation>Dieses Programm verlassen?</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>This address is opened by another program of this computer:</source>
        <translation>Diese Adresse öffnet ein anderes Programm dieses Computers:</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Opens the window. Files are opened in it: kits, own things, catalogues, PDF documents and pictures.</source>
        <translation>Öffnet das Fenster. Dateien werden darin geöffnet: Mappen, eigene Sachen, Kataloge, PDF-Dokumente und Bilder.</translation>
    </message>
    <message>
        <source>Usage: bbico-desktop [OPTION …] [FILE …]</source>
        <translation>Aufruf: bbico-desktop [OPTION …] [DATEI …]</translation>
    </message>
    <message>
        <source>begin with Help now</source>
        <translation>mit „Hilfe jetzt“ beginnen</translation>
    </message>
    <message>
        <source>begin with the kits</source>
        <translation>mit den Mappen beginnen</translation>
    </message>
    <message>
        <source>keep everything beside the program, such as on a stick</source>
        <translation>alles neben dem Programm aufbewahren, etwa auf einem Stick</translation>
    </message>
    <message>
        <source>keep everything under this folder</source>
        <translation>alles unter diesem Ordner aufbewahren</translation>
    </message>
    <message>
        <source>public terminal: full screen, keeps nothing</source>
        <translation>öffentlicher Computer: Vollbild, merkt sich nichts</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>use this language, this time only</source>
        <translation>diesmal diese Sprache sprechen</translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Best match first</source>
        <translation>Bestes zuerst</translation>
    </message>
    <message>
        <source>Latest checked first</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Reihenfolge der Treffer</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzestes zuerst</translation>
    </message>
    <message>
        <source>Title from A to Z</source>
        <translation>Titel von A bis Z</translation>
    </message>
    <message>
        <source>Youngest first</source>
        <translation>Jüngste zuerst</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message numerus="yes">
        <source>%n taken out of the outbox</source>
        <translation>
            <numerusform>%n aus dem Postausgang genommen</numerusform>
            <numerusform>%n aus dem Postausgang genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft a mail…</source>
        <translation>Eine E-Mail vorbereiten&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: choose how they reach the editors, then take them out.</source>
        <translation>Nichts wird von selbst verschickt: Wählen Sie, wie sie zur Redaktion kommen, und nehmen Sie sie dann heraus.</translation>
    </message>
    <message>
        <source>Nothing waits here. “Report a mistake” in an entry begins a report; an entry of your own you can propose.</source>
        <translation>Hier wartet nichts. In einem Eintrag beginnt „Einen Fehler melden“ eine Meldung; einen eigenen Eintrag können Sie vorschlagen.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Print a slip…</source>
        <translation>Einen Zettel drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save for the editors</source>
        <translation>Für die Redaktion speichern</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>Alle herausnehmen</translation>
    </message>
    <message>
        <source>This is too much for a mail that opens by itself. It is copied: paste it into a mail.</source>
        <translation>Das ist zu viel für eine E-Mail, die von selbst aufgeht. Es ist kopiert: Fügen Sie es in eine E-Mail ein.</translation>
    </message>
</context>
<context>
    <name>OwnActions</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Papierkorb leeren&#xa0;…</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>Dahin zurückkehren&#xa0;…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Propose to the editors</source>
        <translation>Der Redaktion vorschlagen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Eine Kopie speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Den Eintrag zeigen</translation>
    </message>
</context>
<context>
    <name>OwnAsking</name>
    <message>
        <source>A copy of what is here now is made first, and stands in this list: you can come back.</source>
        <translation>Zuerst wird eine Kopie von dem gemacht, was jetzt da ist. Sie steht in dieser Liste: Sie können zurück.</translation>
    </message>
    <message>
        <source>A new file is begun with the next thing that you keep.</source>
        <translation>Mit dem Nächsten, was Sie behalten, beginnt eine neue Datei.</translation>
    </message>
    <message>
        <source>All that is in {file} is here already.</source>
        <translation>Alles, was in {file} steht, ist schon hier.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Everything else stays. You can take it back afterwards.</source>
        <translation>Alles andere bleibt. Sie können es danach rückgängig machen.</translation>
    </message>
    <message>
        <source>Everything of your own is as it was on {day}.</source>
        <translation>Alles Eigene ist wie am {day}.</translation>
    </message>
    <message>
        <source>Go back to the backup of {day}?</source>
        <translation>Zurück zur Sicherung vom {day}?</translation>
    </message>
    <message>
        <source>Go back to {day}</source>
        <translation>Zurück zum {day}</translation>
    </message>
    <message>
        <source>In the file: {what}</source>
        <translation>In der Datei: {what}</translation>
    </message>
    <message>
        <source>Nothing can be written on this computer, so nothing new can be kept. What is here can be looked at.</source>
        <translation>Auf diesem Computer kann nichts geschrieben werden. Neues kann also nicht behalten werden. Was da ist, können Sie ansehen.</translation>
    </message>
    <message>
        <source>Put the backup in its place</source>
        <translation>Die Sicherung an seine Stelle setzen</translation>
    </message>
    <message numerus="yes">
        <source>Remove all that is in the bin, for good? (%n)</source>
        <translation>
            <numerusform>Alles im Papierkorb endgültig entfernen? (%n)</numerusform>
            <numerusform>Alles im Papierkorb endgültig entfernen? (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in {file}?</source>
        <translation>{file} übernehmen?</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it, under another name.</source>
        <translation>Die beschädigte Datei bleibt daneben erhalten, unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>The file with your own things is damaged. It was left as it is; nothing was written over it.</source>
        <translation>Die Datei mit Ihren eigenen Sachen ist beschädigt. Sie wurde gelassen, wie sie ist; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>There is a sound backup of {day}. Put it in its place?</source>
        <translation>Es gibt eine unbeschädigte Sicherung vom {day}. An seine Stelle setzen?</translation>
    </message>
    <message>
        <source>There is no backup. Begin with an empty file?</source>
        <translation>Es gibt keine Sicherung. Mit einer leeren Datei beginnen?</translation>
    </message>
    <message>
        <source>This cannot be undone. What you removed is still in the backups until they are replaced.</source>
        <translation>Das lässt sich nicht rückgängig machen. Was Sie entfernt haben, steht noch in den Sicherungen, bis sie ersetzt werden.</translation>
    </message>
    <message>
        <source>Your entries, help points, notes, kits and saved searches will be as they were then.</source>
        <translation>Ihre Einträge, Hilfestellen, Notizen, Mappen und gespeicherten Suchen werden wieder wie damals.</translation>
    </message>
</context>
<context>
    <name>OwnChanges</name>
    <message>
        <source>Put back: “{title}”</source>
        <translation>Wiederhergestellt: „{title}“</translation>
    </message>
    <message>
        <source>Saved: “{title}”</source>
        <translation>Gespeichert: „{title}“</translation>
    </message>
    <message>
        <source>{title} is in the outbox. Your note and documents stay here.</source>
        <translation>{title} liegt im Postausgang. Ihre Notiz und Ihre Dokumente bleiben hier.</translation>
    </message>
    <message>
        <source>“{title}” is in the bin, for 30 days.</source>
        <translation>„{title}“ liegt 30 Tage im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>OwnDocuments</name>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>This computer has no program for “{name}”. Save a copy instead.</source>
        <translation>Dieser Computer hat kein Programm für „{name}“. Speichern Sie stattdessen eine Kopie.</translation>
    </message>
</context>
<context>
    <name>OwnEntryForm</name>
    <message>
        <source>By whom?</source>
        <translation>Von wem?</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <translation>Wählen Sie, für wen es ist.</translation>
    </message>
    <message>
        <source>Choose in which language it is.</source>
        <translation>Wählen Sie, in welcher Sprache es ist.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Wählen Sie, worum es geht.</translation>
    </message>
    <message>
        <source>Choose what it is.</source>
        <translation>Wählen Sie, was es ist.</translation>
    </message>
    <message>
        <source>For which ages?</source>
        <translation>Für welches Alter?</translation>
    </message>
    <message>
        <source>For whom is it?</source>
        <translation>Für wen ist es?</translation>
    </message>
    <message>
        <source>How many minutes does it take?</source>
        <translation>Wie viele Minuten dauert es?</translation>
    </message>
    <message>
        <source>In which language is it?</source>
        <translation>In welcher Sprache ist es?</translation>
    </message>
    <message>
        <source>More: summary, address, minutes, ages</source>
        <translation>Mehr: Zusammenfassung, Adresse, Minuten, Alter</translation>
    </message>
    <message>
        <source>Several names: a semicolon between them.</source>
        <translation>Mehrere Namen: ein Semikolon dazwischen.</translation>
    </message>
    <message>
        <source>Such as 10-14.</source>
        <translation>Zum Beispiel 10-14.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Two or three sentences. No names of clients or pupils.</source>
        <translation>Zwei oder drei Sätze. Keine Namen von Klienten oder Schülern.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Write a title, so that you find it again.</source>
        <translation>Schreiben Sie einen Titel, damit Sie es wiederfinden.</translation>
    </message>
    <message>
        <source>Write a whole number of minutes, such as 50.</source>
        <translation>Schreiben Sie eine ganze Zahl von Minuten, zum Beispiel 50.</translation>
    </message>
    <message>
        <source>Write two whole numbers from 0 to 120, such as 10-14.</source>
        <translation>Schreiben Sie zwei ganze Zahlen von 0 bis 120, zum Beispiel 10-14.</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>has to be filled in</source>
        <translation>muss ausgefüllt werden</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Speichern (Strg+S)</translation>
    </message>
    <message>
        <source>What has a star (*) has to be filled in.</source>
        <translation>Was einen Stern (*) hat, muss ausgefüllt werden.</translation>
    </message>
</context>
<context>
    <name>OwnForms</name>
    <message>
        <source>Change a help point nearby</source>
        <translation>Eine Hilfestelle in der Nähe ändern</translation>
    </message>
    <message>
        <source>Change an entry of my own</source>
        <translation>Einen eigenen Eintrag ändern</translation>
    </message>
    <message>
        <source>New entry of my own</source>
        <translation>Neuer eigener Eintrag</translation>
    </message>
    <message>
        <source>New help point nearby</source>
        <translation>Neue Hilfestelle in der Nähe</translation>
    </message>
    <message>
        <source>This is not saved yet. Save it, or throw it away in the list.</source>
        <translation>Das ist noch nicht gespeichert. Speichern Sie es, oder verwerfen Sie es in der Liste.</translation>
    </message>
</context>
<context>
    <name>OwnHead</name>
    <message>
        <source>Entry from a PDF or picture…</source>
        <translation>Eintrag aus PDF oder Bild&#xa0;…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alles exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>New help point nearby</source>
        <translation>Neue Hilfestelle in der Nähe</translation>
    </message>
    <message>
        <source>What you write down and attach stays on this computer. No update changes it.</source>
        <translation>Was Sie aufschreiben und anhängen, bleibt auf diesem Computer. Keine Aktualisierung ändert es.</translation>
    </message>
</context>
<context>
    <name>OwnIncoming</name>
    <message numerus="yes">
        <source>%n entries of your own</source>
        <translation>
            <numerusform>%n eigener Eintrag</numerusform>
            <numerusform>%n eigene Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be taken</source>
        <translation>
            <numerusform>%n Datei kann nicht übernommen werden</numerusform>
            <numerusform>%n Dateien können nicht übernommen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for their turn.</source>
        <translation>
            <numerusform>%n Datei wartet, bis sie an der Reihe ist.</numerusform>
            <numerusform>%n Dateien warten, bis sie an der Reihe sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy stays on this computer. Attach only what you may copy: look at the licence of the entry.</source>
        <translation>Eine Kopie bleibt auf diesem Computer. Hängen Sie nur an, was Sie kopieren dürfen: Sehen Sie in der Lizenz des Eintrags nach.</translation>
    </message>
    <message>
        <source>An entry of your own: “{title}”</source>
        <translation>Ein eigener Eintrag: „{title}“</translation>
    </message>
    <message>
        <source>Attach to “{title}”</source>
        <translation>An „{title}“ anhängen</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <translation>Angehängt: {files}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Make an entry of my own</source>
        <translation>Einen eigenen Eintrag machen</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keines von beiden</translation>
    </message>
    <message>
        <source>Reading {name}: page {page} of {pages}</source>
        <translation>{name} wird gelesen: Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken.</source>
        <translation>Abgebrochen. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>What is to be done with {files}?</source>
        <translation>Was soll mit {files} geschehen?</translation>
    </message>
    <message>
        <source>“{file}” is a catalogue. It is installed with “bbico pack install”.</source>
        <translation>„{file}“ ist ein Katalog. Man installiert ihn mit „bbico pack install“.</translation>
    </message>
</context>
<context>
    <name>OwnMover</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n help points</source>
        <translation>
            <numerusform>%n Hilfestelle</numerusform>
            <numerusform>%n Hilfestellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kits</source>
        <translation>
            <numerusform>%n Mappe</numerusform>
            <numerusform>%n Mappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <translation>
            <numerusform>%n gespeicherte Suche</numerusform>
            <numerusform>%n gespeicherte Suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all of it to one file</source>
        <translation>Alles in eine Datei exportieren</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Taken in: {file}</source>
        <translation>Übernommen: {file}</translation>
    </message>
    <message>
        <source>Written to {path}: {what}. The file is not locked: whoever has it can read it.</source>
        <translation>Geschrieben nach {path}: {what}. Die Datei ist nicht geschützt: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>entries that are newer here: {count}. Yours stays.</source>
        <translation>Einträge, die hier neuer sind: {count}. Ihrer bleibt.</translation>
    </message>
    <message>
        <source>entries that are newer in the file: {count}. Yours goes into the bin.</source>
        <translation>Einträge, die in der Datei neuer sind: {count}. Ihrer kommt in den Papierkorb.</translation>
    </message>
    <message>
        <source>new documents: {count}</source>
        <translation>neue Dokumente: {count}</translation>
    </message>
    <message>
        <source>new entries: {count}</source>
        <translation>neue Einträge: {count}</translation>
    </message>
    <message>
        <source>new help points: {count}</source>
        <translation>neue Hilfestellen: {count}</translation>
    </message>
    <message>
        <source>new kits: {count}</source>
        <translation>neue Mappen: {count}</translation>
    </message>
    <message>
        <source>new notes: {count}</source>
        <translation>neue Notizen: {count}</translation>
    </message>
    <message>
        <source>new saved searches: {count}</source>
        <translation>neue gespeicherte Suchen: {count}</translation>
    </message>
    <message>
        <source>notes on both sides: {count}. They are joined.</source>
        <translation>Notizen auf beiden Seiten: {count}. Sie werden zusammengefügt.</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>My own</source>
        <translation>Eigenes</translation>
    </message>
</context>
<context>
    <name>OwnPointForm</name>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The name of the service, not of a client.</source>
        <translation>Der Name der Stelle, nicht eines Klienten.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Wofür?</translation>
    </message>
    <message>
        <source>When can one reach them?</source>
        <translation>Wann sind sie erreichbar?</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>Wo sind sie?</translation>
    </message>
    <message>
        <source>Which languages do they speak?</source>
        <translation>Welche Sprachen sprechen sie?</translation>
    </message>
    <message>
        <source>Who helps?</source>
        <translation>Wer hilft?</translation>
    </message>
    <message>
        <source>Write who helps, such as the name of the service.</source>
        <translation>Schreiben Sie, wer hilft, zum Beispiel den Namen der Stelle.</translation>
    </message>
</context>
<context>
    <name>OwnQuestion</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>OwnShelf</name>
    <message>
        <source>A copy is made by itself on each day that something changes. What you removed is still in it.</source>
        <translation>An jedem Tag, an dem sich etwas ändert, entsteht von selbst eine Kopie. Was Sie entfernt haben, steht noch darin.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Help nearby</source>
        <translation>Hilfe in der Nähe</translation>
    </message>
    <message>
        <source>Look for words here</source>
        <translation>Hier nach Wörtern suchen</translation>
    </message>
    <message>
        <source>Look for words in this list</source>
        <translation>In dieser Liste nach Wörtern suchen</translation>
    </message>
    <message>
        <source>Material that you know and the catalogue does not: write it down here, or drop a PDF or a picture on the window. The search finds it, and it stays on this computer.</source>
        <translation>Material, das Sie kennen und der Katalog nicht: Schreiben Sie es hier auf, oder ziehen Sie ein PDF oder Bild auf das Fenster. Die Suche findet es, und es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nichts hier enthält diese Wörter.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>What you remove stays here for 30 days.</source>
        <translation>Was Sie entfernen, bleibt 30 Tage hier.</translation>
    </message>
    <message>
        <source>Who helps in your town? What you write down here stands first in Help now, on this computer only.</source>
        <translation>Wer hilft in Ihrer Gemeinde? Was Sie hier aufschreiben, steht zuerst in „Hilfe jetzt“, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>You can attach a PDF or a picture to every entry: open one and drop the file on it.</source>
        <translation>Sie können jedem Eintrag ein PDF oder Bild anhängen: Öffnen Sie einen und ziehen Sie die Datei darauf.</translation>
    </message>
    <message>
        <source>You can write a note at every entry: open one and look for “Your note”.</source>
        <translation>Sie können zu jedem Eintrag eine Notiz schreiben: Öffnen Sie einen und suchen Sie „Ihre Notiz“.</translation>
    </message>
</context>
<context>
    <name>OwnUnsaved</name>
    <message>
        <source>A form that was begun</source>
        <translation>Ein begonnenes Formular</translation>
    </message>
    <message>
        <source>The form {title}</source>
        <translation>Das Formular {title}</translation>
    </message>
</context>
<context>
    <name>OwnUnsavedLine</name>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Thrown away: “{title}”</source>
        <translation>Verworfen: „{title}“</translation>
    </message>
    <message>
        <source>You began “{title}” and have not saved it yet.</source>
        <translation>Sie haben „{title}“ begonnen und noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>ohne Titel</translation>
    </message>
</context>
<context>
    <name>OwnValues</name>
    <message>
        <source>Add another…</source>
        <translation>Weiteres hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Take away: {value}</source>
        <translation>Wegnehmen: {value}</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>at “{title}”</source>
        <translation>bei „{title}“</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>Tag nicht bekannt</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>help point</source>
        <translation>Hilfestelle</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>noch nicht vollständig</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>only pictures of text: the search cannot look into it</source>
        <translation>nur Bilder von Text: Die Suche kann nicht hineinsehen</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>removed {date}</source>
        <translation>entfernt am {date}</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>gespeicherte Suche</translation>
    </message>
    <message>
        <source>stays until {date}</source>
        <translation>bleibt bis {date}</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>What can be done here</source>
        <translation>Was man hier tun kann</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n Aktion</numerusform>
            <numerusform>%n Aktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>No action has these words in its name.</source>
        <translation>Keine Aktion enthält diese Wörter.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>18 or older</source>
        <translation>18 oder älter</translation>
    </message>
    <message>
        <source>A kit of your own: nobody else has checked it</source>
        <translation>Eine eigene Mappe: Niemand sonst hat sie geprüft</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>Im Ausland</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>An entry of your own: nobody else has checked it</source>
        <translation>Ein eigener Eintrag: Niemand sonst hat ihn geprüft</translation>
    </message>
    <message>
        <source>Answers, for whoever leads the activity</source>
        <translation>Lösungen, für die Leitung</translation>
    </message>
    <message>
        <source>Ask whoever made the material before you copy it.</source>
        <translation>Fragen Sie, wer das Material gemacht hat, bevor Sie es kopieren.</translation>
    </message>
    <message>
        <source>Ask your child what we did in class. Let your child explain it to you.</source>
        <translation>Fragen Sie Ihr Kind, was wir in der Klasse gemacht haben. Lassen Sie es sich von Ihrem Kind erklären.</translation>
    </message>
    <message>
        <source>Austria – from Belgium the number may not work</source>
        <translation>Österreich – aus Belgien ist die Nummer vielleicht nicht erreichbar</translation>
    </message>
    <message>
        <source>Book with contents and index</source>
        <translation>Buch mit Inhalt und Register</translation>
    </message>
    <message>
        <source>Booklet to fold (A5)</source>
        <translation>Heft zum Falten (A5)</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>Mitbringen</translation>
    </message>
    <message>
        <source>Card {number}:</source>
        <translation>Karte {number}:</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Karten zum Ausschneiden</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Check before use: this may have changed since it was read.</source>
        <translation>Vor Gebrauch prüfen: Es kann sich seit dem Lesen geändert haben.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Close to (our reading): {names}</source>
        <translation>Verwandt mit (unsere Lesart): {names}</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dear parents, dear carers,</source>
        <translation>Liebe Eltern, liebe Erziehungsberechtigte,</translation>
    </message>
    <message>
        <source>Described at</source>
        <translation>Beschrieben auf</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Das nicht tun</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>Das jetzt tun</translation>
    </message>
    <message>
        <source>Do you have a question about this letter, or would you like to tell me something? I am glad to listen.</source>
        <translation>Haben Sie eine Frage zu diesem Brief oder möchten Sie mir etwas erzählen? Ich höre gern zu.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Easy words with pictures</source>
        <translation>Einfache Worte mit Bildern</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>Einträge: {count}</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Erklärungen</translation>
    </message>
    <message>
        <source>For the adult beside you</source>
        <translation>Für die erwachsene Person neben dir</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Germany – from Belgium the number may not work</source>
        <translation>Deutschland – aus Belgien ist die Nummer vielleicht nicht erreichbar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Help sheet</source>
        <translation>Hilfeblatt</translation>
    </message>
    <message>
        <source>Help sheets</source>
        <translation>Hilfeblätter</translation>
    </message>
    <message>
        <source>Helplines</source>
        <translation>Hilfetelefone</translation>
    </message>
    <message>
        <source>Helplines of this organisation</source>
        <translation>Hilfetelefone dieser Organisation</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>How the lesson goes</source>
        <translation>Ablauf der Stunde</translation>
    </message>
    <message>
        <source>In danger right now?</source>
        <translation>Jetzt in Gefahr?</translation>
    </message>
    <message>
        <source>In easy words</source>
        <translation>In einfachen Worten</translation>
    </message>
    <message>
        <source>In our class we are working on media and the internet. Here you read what we do, and how you can talk about it at home.</source>
        <translation>In unserer Klasse arbeiten wir zu Medien und Internet. In diesem Brief lesen Sie, was wir tun und wie Sie zu Hause darüber sprechen können.</translation>
    </message>
    <message>
        <source>In this kit, in the order of use</source>
        <translation>In dieser Mappe, in der Reihenfolge der Nutzung</translation>
    </message>
    <message>
        <source>Index of titles</source>
        <translation>Register der Titel</translation>
    </message>
    <message>
        <source>It is not known whether these fit: {count}</source>
        <translation>Von diesen ist nicht bekannt, ob sie passen: {count}</translation>
    </message>
    <message>
        <source>Keep as proof</source>
        <translation>Als Beweis aufbewahren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Letter to parents</source>
        <translation>Brief an Eltern</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>List from the catalogue</source>
        <translation>Liste aus dem Katalog</translation>
    </message>
    <message>
        <source>Listen first, and stay calm. Tell your child that it can always come to you, also when something has gone wrong.</source>
        <translation>Hören Sie zuerst zu und bleiben Sie ruhig. Sagen Sie Ihrem Kind, dass es immer zu Ihnen kommen kann, auch wenn etwas schiefgegangen ist.</translation>
    </message>
    <message>
        <source>Luxembourg – from Belgium the number may not work</source>
        <translation>Luxemburg – aus Belgien ist die Nummer vielleicht nicht erreichbar</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Made by: {makers} · Description: B-BICO Desktop</source>
        <translation>Gemacht von: {makers} · Beschreibung: B-BICO Desktop</translation>
    </message>
    <message>
        <source>Media literacy and online safety</source>
        <translation>Medienkompetenz und Sicherheit im Netz</translation>
    </message>
    <message>
        <source>Media literacy and online safety in Belgium</source>
        <translation>Medienkompetenz und Sicherheit im Netz in Belgien</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Mitglied von</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the teacher</source>
        <translation>Name der Lehrperson</translation>
    </message>
    <message>
        <source>None of these is known to answer in {language}.</source>
        <translation>Von keiner dieser Nummern ist bekannt, dass sie auf {language} antwortet.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Im Web</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Our suggestions for a talk together:</source>
        <translation>Unsere Vorschläge für ein Gespräch:</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Taschenkärtchen</translation>
    </message>
    <message>
        <source>Poster (A3)</source>
        <translation>Plakat (A3)</translation>
    </message>
    <message>
        <source>Poster with numbers to scan</source>
        <translation>Plakat mit Nummern zum Scannen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>QR code of the address {address}</source>
        <translation>QR-Code der Adresse {address}</translation>
    </message>
    <message>
        <source>QR code that puts the number {number} into the contacts of a telephone</source>
        <translation>QR-Code, der die Nummer {number} in die Kontakte eines Telefons bringt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Resources by topic</source>
        <translation>Materialien nach Themen</translation>
    </message>
    <message>
        <source>Rights: {rights}.</source>
        <translation>Rechte: {rights}.</translation>
    </message>
    <message>
        <source>Scan a code with the camera of your telephone: the number goes into your contacts. No internet needed.</source>
        <translation>Scannen Sie einen Code mit der Kamera Ihres Telefons: Die Nummer kommt in Ihre Kontakte. Internet ist nicht nötig.</translation>
    </message>
    <message>
        <source>Scan the code with the camera of your telephone, or type the address.</source>
        <translation>Scannen Sie den Code mit der Kamera Ihres Telefons oder tippen Sie die Adresse ein.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>Schulstufe</translation>
    </message>
    <message>
        <source>Shelf sheet</source>
        <translation>Blatt fürs Regal</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>Kurze Liste</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Darüber reden</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Text: B-BICO Desktop</source>
        <translation>Text: B-BICO Desktop</translation>
    </message>
    <message>
        <source>Text: B-BICO Desktop, compiled from published sources</source>
        <translation>Text: B-BICO Desktop, aus veröffentlichten Quellen zusammengestellt</translation>
    </message>
    <message>
        <source>The room needs</source>
        <translation>Im Raum nötig</translation>
    </message>
    <message>
        <source>This has ended or is no longer offered.</source>
        <translation>Dies ist beendet oder wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Useful numbers</source>
        <translation>Nützliche Nummern</translation>
    </message>
    <message>
        <source>We suggest: {text}</source>
        <translation>Unser Rat: {text}</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es gedacht ist</translation>
    </message>
    <message>
        <source>What one learns</source>
        <translation>Was man lernt</translation>
    </message>
    <message>
        <source>What participants can do afterwards</source>
        <translation>Was die Teilnehmenden danach können</translation>
    </message>
    <message>
        <source>What the children learn</source>
        <translation>Was die Kinder lernen</translation>
    </message>
    <message>
        <source>What we use</source>
        <translation>Was wir verwenden</translation>
    </message>
    <message>
        <source>What you can do at home</source>
        <translation>Was Sie zu Hause tun können</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Was Sie tun</translation>
    </message>
    <message>
        <source>Where to get help</source>
        <translation>Wo Sie Hilfe finden</translation>
    </message>
    <message>
        <source>Where to go on</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Wen anrufen?</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Ganzes Blatt</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Without a projector</source>
        <translation>Ohne Beamer</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Ohne Thema</translation>
    </message>
    <message>
        <source>Without internet</source>
        <translation>Ohne Internet</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Worksheet for pupils</source>
        <translation>Arbeitsblatt für Schüler</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>You may copy this description if you keep this line (CC BY 4.0). Licence of the material: {licence}.</source>
        <translation>Sie dürfen diese Beschreibung kopieren, wenn diese Zeile stehen bleibt (CC BY 4.0). Lizenz des Materials: {licence}.</translation>
    </message>
    <message>
        <source>You may copy this page and pass it on if you keep this line (CC BY 4.0).</source>
        <translation>Sie dürfen diese Seite kopieren und weitergeben, wenn diese Zeile stehen bleibt (CC BY 4.0).</translation>
    </message>
    <message>
        <source>You may copy this page with this line (CC BY 4.0)</source>
        <translation>Sie dürfen diese Seite mit dieser Zeile kopieren (CC BY 4.0)</translation>
    </message>
    <message>
        <source>all ages</source>
        <translation>alle Altersstufen</translation>
    </message>
    <message>
        <source>another country – from Belgium the number may not work</source>
        <translation>ein anderes Land – aus Belgien ist die Nummer vielleicht nicht erreichbar</translation>
    </message>
    <message>
        <source>catalogue of {date}</source>
        <translation>Katalog vom {date}</translation>
    </message>
    <message>
        <source>check this first</source>
        <translation>dies zuerst prüfen</translation>
    </message>
    <message>
        <source>check this number first</source>
        <translation>diese Nummer zuerst prüfen</translation>
    </message>
    <message>
        <source>checked {date}</source>
        <translation>geprüft {date}</translation>
    </message>
    <message>
        <source>date checked: see each entry</source>
        <translation>Prüfdatum: siehe jeden Eintrag</translation>
    </message>
    <message>
        <source>date checked: see each number</source>
        <translation>Prüfdatum: siehe jede Nummer</translation>
    </message>
    <message>
        <source>date of checking not known</source>
        <translation>Prüfdatum nicht bekannt</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>day and night, every day</source>
        <translation>Tag und Nacht, jeden Tag</translation>
    </message>
    <message>
        <source>draft – not yet checked by readers</source>
        <translation>Entwurf – noch nicht von Lesern geprüft</translation>
    </message>
    <message>
        <source>entry {id}</source>
        <translation>Eintrag {id}</translation>
    </message>
    <message>
        <source>from {min} years</source>
        <translation>ab {min} Jahren</translation>
    </message>
    <message>
        <source>helpline “{id}” (not in this catalogue)</source>
        <translation>Hilfetelefon „{id}“ (nicht in diesem Katalog)</translation>
    </message>
    <message>
        <source>in Dutch</source>
        <translation>auf Niederländisch</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>auf Englisch</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>auf Französisch</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>auf Deutsch</translation>
    </message>
    <message>
        <source>in another language</source>
        <translation>in einer anderen Sprache</translation>
    </message>
    <message>
        <source>needs a screen: leave it out or replace it</source>
        <translation>braucht einen Bildschirm: weglassen oder ersetzen</translation>
    </message>
    <message>
        <source>no address known</source>
        <translation>keine Adresse bekannt</translation>
    </message>
    <message>
        <source>not in this catalogue</source>
        <translation>nicht in diesem Katalog</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known whether it works without a screen</source>
        <translation>nicht bekannt, ob es ohne Bildschirm geht</translation>
    </message>
    <message>
        <source>not known – ask the maker</source>
        <translation>nicht bekannt – fragen Sie den Urheber</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>nichts Besonderes</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>unter 18</translation>
    </message>
    <message>
        <source>up to {max} years</source>
        <translation>bis {max} Jahre</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>gültig bis {date}</translation>
    </message>
    <message>
        <source>validity not known – check first</source>
        <translation>Gültigkeit nicht bekannt – zuerst prüfen</translation>
    </message>
    <message>
        <source>was valid until {date} – check first</source>
        <translation>war gültig bis {date} – zuerst prüfen</translation>
    </message>
    <message>
        <source>zero one two three four five six seven eight nine</source>
        <translation>null eins zwei drei vier fünf sechs sieben acht neun</translation>
    </message>
    <message>
        <source>{hours} (hours not verified)</source>
        <translation>{hours} (Zeiten nicht geprüft)</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} Minuten</translation>
    </message>
    <message>
        <source>{min} to {max} people</source>
        <translation>{min} bis {max} Personen</translation>
    </message>
    <message>
        <source>{min} to {max} years</source>
        <translation>{min} bis {max} Jahre</translation>
    </message>
    <message>
        <source>{name}, {number} ({checked})</source>
        <translation>{name}, {number} ({checked})</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>□ = a letter that this program cannot print</source>
        <translation>□ = ein Buchstabe, den dieses Programm nicht drucken kann</translation>
    </message>
</context>
<context>
    <name>PaperAsking</name>
    <message>
        <source>Choose another place</source>
        <translation>Einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>This is no longer valid. Somebody should check it before it is given away.</source>
        <translation>Das ist nicht mehr gültig. Lassen Sie es prüfen, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Trotzdem verwenden</translation>
    </message>
</context>
<context>
    <name>PaperPrinter</name>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt&#xa0;…</translation>
    </message>
    <message>
        <source>Save it as PDF and print it another way.</source>
        <translation>Speichern Sie es als PDF und drucken Sie es anders.</translation>
    </message>
    <message>
        <source>Save the sheet as PDF and print it somewhere else.</source>
        <translation>Speichern Sie das Blatt als PDF und drucken Sie es woanders.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>Der Drucker hat das Blatt nicht angenommen.</translation>
    </message>
    <message>
        <source>The printer “{name}” stands still. Nothing was sent to it, for it would come out later.</source>
        <translation>Der Drucker „{name}“ steht still. Es wurde nichts an ihn geschickt, denn das Blatt käme erst später heraus.</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>Das Blatt wurde an den Drucker geschickt.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Dieser Computer hat keinen Drucker.</translation>
    </message>
</context>
<context>
    <name>PdfSaver</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Wer helfen kann</translation>
    </message>
</context>
<context>
    <name>Places of Belgium</name>
    <message>
        <source>Abroad</source>
        <translation>Ausland</translation>
    </message>
    <message>
        <source>Antwerp</source>
        <translation>Antwerpen</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Brüssel</translation>
    </message>
    <message>
        <source>East Flanders</source>
        <translation>Ostflandern</translation>
    </message>
    <message>
        <source>Flemish Brabant</source>
        <translation>Flämisch-Brabant</translation>
    </message>
    <message>
        <source>Hainaut</source>
        <translation>Hennegau</translation>
    </message>
    <message>
        <source>Limburg</source>
        <translation>Limburg</translation>
    </message>
    <message>
        <source>Liège</source>
        <translation>Lüttich</translation>
    </message>
    <message>
        <source>Namur</source>
        <translation>Namur</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Ort nicht bekannt</translation>
    </message>
    <message>
        <source>Province of Luxembourg</source>
        <translation>Provinz Luxemburg</translation>
    </message>
    <message>
        <source>Walloon Brabant</source>
        <translation>Wallonisch-Brabant</translation>
    </message>
    <message>
        <source>West Flanders</source>
        <translation>Westflandern</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>The program was closed unexpectedly last time. What you had kept is there. Nothing was sent to anybody.</source>
        <translation>Das Programm wurde letztes Mal unerwartet beendet. Was Sie gespeichert hatten, ist da. Nichts wurde an jemanden geschickt.</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>As wide as the window</source>
        <translation>So breit wie das Fenster</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
</context>
<context>
    <name>PreviewChoices</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n Blatt</numerusform>
            <numerusform>%n Blätter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n when printed on both sides</source>
        <translation>
            <numerusform>%n bei beidseitigem Druck</numerusform>
            <numerusform>%n bei beidseitigem Druck</numerusform>
        </translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Schwarz-weiß</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>Wie viele Exemplare</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Sprache auf Papier</translation>
    </message>
    <message>
        <source>Large (18 pt)</source>
        <translation>Groß (18 Punkt)</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>Layout, language, copies</source>
        <translation>Gestaltung, Sprache, Exemplare</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Zweite Sprache</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>With the notes</source>
        <translation>Mit den Notizen</translation>
    </message>
    <message>
        <source>no second language</source>
        <translation>keine zweite Sprache</translation>
    </message>
    <message>
        <source>printed on both sides</source>
        <translation>beidseitig gedruckt</translation>
    </message>
    <message>
        <source>{sheets}; {both_sides}</source>
        <translation>{sheets}; {both_sides}</translation>
    </message>
</context>
<context>
    <name>PreviewGiving</name>
    <message>
        <source>Let it wait there</source>
        <translation>Dort warten lassen</translation>
    </message>
    <message>
        <source>Number large</source>
        <translation>Nummer groß</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>PreviewLesson</name>
    <message>
        <source>Answers, apart</source>
        <translation>Lösungen, getrennt</translation>
    </message>
    <message>
        <source>Each part begins on a new sheet</source>
        <translation>Jeder Teil beginnt auf einem neuen Blatt</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>For pupils</source>
        <translation>Für Schüler</translation>
    </message>
    <message>
        <source>For the teacher</source>
        <translation>Für die Lehrperson</translation>
    </message>
    <message>
        <source>How many pupils</source>
        <translation>Wie viele Schüler</translation>
    </message>
    <message>
        <source>How many sets of cards</source>
        <translation>Wie viele Kartensätze</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>Beidseitig</translation>
    </message>
    <message>
        <source>Sets of cards</source>
        <translation>Kartensätze</translation>
    </message>
    <message>
        <source>Two a page, to cut apart</source>
        <translation>Zwei pro Seite, zum Schneiden</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>The paper is being made…</source>
        <translation>Das Blatt wird erstellt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>{page}, printed %n times</source>
        <translation>
            <numerusform>{page}, %n-mal gedruckt</numerusform>
            <numerusform>{page}, %n-mal gedruckt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A hand-out is printed in one language at a time, not in: {languages}.</source>
        <translation>Ein Blatt wird immer nur in einer Sprache gedruckt, nicht in: {languages}.</translation>
    </message>
    <message>
        <source>A title or a name is missing. Nothing was changed.</source>
        <translation>Ein Titel oder ein Name fehlt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A value is missing after {what}.</source>
        <translation>Nach {what} fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Add a file name after the folder, for example “sheet.pdf”.</source>
        <translation>Setzen Sie einen Dateinamen hinter den Ordner, zum Beispiel „blatt.pdf“.</translation>
    </message>
    <message>
        <source>Add the entries that are in it.</source>
        <translation>Fügen Sie die Einträge hinzu, die darin sind.</translation>
    </message>
    <message>
        <source>Add “--yes” if you are sure.</source>
        <translation>Fügen Sie „--yes“ hinzu, wenn Sie sicher sind.</translation>
    </message>
    <message>
        <source>An attached document is gone or was altered: {path}.</source>
        <translation>Ein angehängtes Dokument ist weg oder wurde verändert: {path}.</translation>
    </message>
    <message>
        <source>Another pack “{pack}” with the number {seq} is already in use. Nothing was changed.</source>
        <translation>Ein anderes Paket „{pack}“ mit der Nummer {seq} ist schon in Gebrauch. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another program is using {path}.</source>
        <translation>Ein anderes Programm benutzt {path}.</translation>
    </message>
    <message>
        <source>Ask its publisher which one is right.</source>
        <translation>Fragen Sie den Herausgeber, welches das richtige ist.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a kit with fewer entries.</source>
        <translation>Bitten Sie die Person, die sie gemacht hat, um eine Mappe mit weniger Einträgen.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a signed pack.</source>
        <translation>Bitten Sie die Person, die es gemacht hat, um ein signiertes Paket.</translation>
    </message>
    <message>
        <source>Ask whoever made it to send it again.</source>
        <translation>Bitten Sie die Person, die sie gemacht hat, sie noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>Attach a smaller file, or only the pages that you need.</source>
        <translation>Hängen Sie eine kleinere Datei an oder nur die Seiten, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Attach only the pages that you need.</source>
        <translation>Hängen Sie nur die Seiten an, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check that the disk or the USB stick is still there, and try again.</source>
        <translation>Prüfen Sie, ob die Festplatte oder der USB-Stick noch da ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is there.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen und ob die Festplatte da ist.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie die Festplatte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>Check where it should go: the disk may be full.</source>
        <translation>Prüfen Sie, wohin sie soll: Vielleicht ist die Festplatte voll.</translation>
    </message>
    <message>
        <source>Choose a file that “bbico own export” wrote.</source>
        <translation>Wählen Sie eine Datei, die „bbico own export“ geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .bbico.</source>
        <translation>Wählen Sie eine Datei, deren Name auf .bbico endet.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .bbicokit.</source>
        <translation>Wählen Sie eine Datei, deren Name auf .bbicokit endet.</translation>
    </message>
    <message>
        <source>Choose a folder with files whose names end in .bbico.</source>
        <translation>Wählen Sie einen Ordner mit Dateien, deren Namen auf .bbico enden.</translation>
    </message>
    <message>
        <source>Choose a help sheet or a helpline that has one.</source>
        <translation>Wählen Sie ein Hilfeblatt oder ein Hilfetelefon mit einer Nummer.</translation>
    </message>
    <message>
        <source>Choose a shorter file name.</source>
        <translation>Wählen Sie einen kürzeren Dateinamen.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after this computer for permission.</source>
        <translation>Wählen Sie einen anderen Ordner, oder bitten Sie die Person, die den Computer betreut, um Erlaubnis.</translation>
    </message>
    <message>
        <source>Choose another layout or other entries.</source>
        <translation>Wählen Sie eine andere Gestaltung oder andere Einträge.</translation>
    </message>
    <message>
        <source>Choose another number. Nothing was changed.</source>
        <translation>Wählen Sie eine andere Nummer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose at least one entry.</source>
        <translation>Wählen Sie mindestens einen Eintrag.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Schließen Sie das andere Programm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copy it first: the copy is yours to change.</source>
        <translation>Kopieren Sie sie zuerst: Die Kopie können Sie ändern.</translation>
    </message>
    <message>
        <source>Copy it yourself from time to time, or write all of it to one file: “bbico own export”.</source>
        <translation>Kopieren Sie sie ab und zu selbst oder schreiben Sie alles in eine einzige Datei: „bbico own export“.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren Sie es noch einmal oder laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>Correct the places named here and try again.</source>
        <translation>Berichtigen Sie die hier genannten Stellen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Did you mean: {near}?</source>
        <translation>Meinten Sie: {near}?</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Füllen Sie es aus und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Get the file again from where it comes from.</source>
        <translation>Holen Sie die Datei noch einmal dort, wo sie herkommt.</translation>
    </message>
    <message>
        <source>Get the pack again from where it comes from.</source>
        <translation>Holen Sie das Paket noch einmal dort, wo es herkommt.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>Geben Sie eines von beiden an.</translation>
    </message>
    <message>
        <source>In this layout a hand-out is printed in at most {most} languages, not in: {languages}.</source>
        <translation>In dieser Gestaltung wird ein Blatt in höchstens {most} Sprachen gedruckt, nicht in: {languages}.</translation>
    </message>
    <message>
        <source>Install the newest version of B-BICO Desktop first.</source>
        <translation>Installieren Sie zuerst die neueste Version von B-BICO Desktop.</translation>
    </message>
    <message>
        <source>Install the newest version of B-BICO Desktop.</source>
        <translation>Installieren Sie die neueste Version von B-BICO Desktop.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Install the program again. In danger, call 112.</source>
        <translation>Installieren Sie das Programm neu. In Gefahr: 112 anrufen.</translation>
    </message>
    <message>
        <source>Install the program with “bbico-desktop[authoring]”.</source>
        <translation>Installieren Sie das Programm mit „bbico-desktop[authoring]“.</translation>
    </message>
    <message>
        <source>Its place was taken meanwhile. It stays in the bin.</source>
        <translation>Der Platz ist inzwischen besetzt. Es bleibt im Papierkorb.</translation>
    </message>
    <message>
        <source>Keep an entry, a note or a search first.</source>
        <translation>Behalten Sie zuerst einen Eintrag, eine Notiz oder eine Suche.</translation>
    </message>
    <message>
        <source>Line {line} is not a query.</source>
        <translation>Zeile {line} ist keine Suche.</translation>
    </message>
    <message>
        <source>Look in the bin, or write it again.</source>
        <translation>Sehen Sie im Papierkorb nach, oder schreiben Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Kürzen Sie es.</translation>
    </message>
    <message>
        <source>Make some room on the disk and try again.</source>
        <translation>Schaffen Sie Platz auf der Festplatte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one. Was it on a USB stick? Put the stick in again.</source>
        <translation>Legen Sie zuerst den Ordner an, oder wählen Sie einen anderen. War er auf einem USB-Stick? Stecken Sie den Stick wieder ein.</translation>
    </message>
    <message>
        <source>Make the hand-out again.</source>
        <translation>Erstellen Sie das Blatt noch einmal.</translation>
    </message>
    <message>
        <source>Make two kits of it, and pass both on.</source>
        <translation>Machen Sie zwei Mappen daraus und geben Sie beide weiter.</translation>
    </message>
    <message>
        <source>Making packs needs parts that are not installed ({module}).</source>
        <translation>Um Pakete zu machen, braucht es Teile, die nicht installiert sind ({module}).</translation>
    </message>
    <message>
        <source>Move or rename that file, or choose another folder.</source>
        <translation>Verschieben Sie die Datei, benennen Sie sie um, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Name a file in that folder.</source>
        <translation>Nennen Sie eine Datei in diesem Ordner.</translation>
    </message>
    <message>
        <source>Name a private Ed25519 key without a password.</source>
        <translation>Nennen Sie einen privaten Ed25519-Schlüssel ohne Passwort.</translation>
    </message>
    <message>
        <source>Name the folder that it lies in.</source>
        <translation>Nennen Sie den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so nothing was removed.</source>
        <translation>Hier kann niemand gefragt werden, darum wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Nobody has signed the pack {path}, so it cannot be trusted. Nothing was changed.</source>
        <translation>Niemand hat das Paket {path} signiert, darum ist es nicht vertrauenswürdig. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nobody will know what is meant without a word about it. Nothing was changed.</source>
        <translation>Ohne ein Wort dazu weiß niemand, was gemeint ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>None of these entries can be printed in the layout “{layout}”.</source>
        <translation>Keiner dieser Einträge lässt sich in der Gestaltung „{layout}“ drucken.</translation>
    </message>
    <message>
        <source>Not understood: {what}.</source>
        <translation>Nicht verstanden: {what}.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}, so nothing of your own can be kept. Nothing was changed.</source>
        <translation>In {path} kann nichts geschrieben werden; deshalb lässt sich nichts Eigenes aufbewahren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}: the program only reads, and keeps nothing.</source>
        <translation>In {path} lässt sich nichts schreiben: Das Programm liest nur und bewahrt nichts auf.</translation>
    </message>
    <message>
        <source>Open it with its password, save it without one, and attach that.</source>
        <translation>Öffnen Sie sie mit dem Passwort, speichern Sie sie ohne und hängen Sie diese an.</translation>
    </message>
    <message>
        <source>Pass them on, then take them out of the outbox.</source>
        <translation>Geben Sie sie weiter und nehmen Sie sie dann aus dem Postausgang.</translation>
    </message>
    <message>
        <source>Possible values: {values}.</source>
        <translation>Mögliche Werte: {values}.</translation>
    </message>
    <message>
        <source>Print it once for each language.</source>
        <translation>Drucken Sie es einmal je Sprache.</translation>
    </message>
    <message>
        <source>Put the file “N.root.json” that names this key into the same folder.</source>
        <translation>Legen Sie die Datei „N.root.json“, die diesen Schlüssel nennt, in denselben Ordner.</translation>
    </message>
    <message>
        <source>Remove documents that you do not need, or copy the folder “documents” by hand.</source>
        <translation>Entfernen Sie Dokumente, die Sie nicht brauchen, oder kopieren Sie den Ordner „documents“ von Hand.</translation>
    </message>
    <message>
        <source>Remove it from its entry and attach it again.</source>
        <translation>Entfernen Sie es von seinem Eintrag und hängen Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>Remove one that you no longer need, or begin another kit.</source>
        <translation>Entfernen Sie einen, den Sie nicht mehr brauchen, oder beginnen Sie eine andere Mappe.</translation>
    </message>
    <message>
        <source>Remove one that you no longer need.</source>
        <translation>Entfernen Sie eine, die Sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>Remove what stands in its place, then restore it.</source>
        <translation>Entfernen Sie, was an seinem Platz steht, und stellen Sie es dann wieder her.</translation>
    </message>
    <message>
        <source>Run “bbico doctor --repair” to build it again.</source>
        <translation>Starten Sie „bbico doctor --repair“, um ihn neu zu bauen.</translation>
    </message>
    <message>
        <source>Run “bbico doctor --repair” to build it again. Help now works meanwhile.</source>
        <translation>Starten Sie „bbico doctor --repair“, um ihn neu zu bauen. „Hilfe jetzt“ funktioniert inzwischen.</translation>
    </message>
    <message>
        <source>Run “bbico doctor” to see what is wrong.</source>
        <translation>Starten Sie „bbico doctor“, um zu sehen, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Run “bbico doctor” to see whether a part of the program is missing.</source>
        <translation>Starten Sie „bbico doctor“, um zu sehen, ob ein Teil des Programms fehlt.</translation>
    </message>
    <message>
        <source>Save it as PDF, for example from your word processor, and attach that.</source>
        <translation>Speichern Sie sie als PDF, zum Beispiel aus Ihrer Textverarbeitung, und hängen Sie dieses an.</translation>
    </message>
    <message>
        <source>Save it as PDF, for example from your word processor, and take that.</source>
        <translation>Speichern Sie sie als PDF, zum Beispiel aus Ihrer Textverarbeitung, und nehmen Sie dieses.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text and try again.</source>
        <translation>Speichern Sie sie als UTF-8-Text und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Search for it with “bbico search” and copy its name from the list.</source>
        <translation>Suchen Sie ihn mit „bbico search“ und kopieren Sie den Namen aus der Liste.</translation>
    </message>
    <message>
        <source>See “{command} --help”.</source>
        <translation>Siehe „{command} --help“.</translation>
    </message>
    <message>
        <source>See “{command} --help”; put words that begin with a hyphen after “--”.</source>
        <translation>Siehe „{command} --help“; Wörter, die mit einem Bindestrich beginnen, stehen nach „--“.</translation>
    </message>
    <message>
        <source>Something is missing: {what}.</source>
        <translation>Es fehlt etwas: {what}.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}).</source>
        <translation>Etwas ist schiefgegangen ({code}).</translation>
    </message>
    <message>
        <source>Start the program with a folder that can be written: “--home DIR” or BBICO_HOME.</source>
        <translation>Starten Sie das Programm mit einem Ordner, in dem geschrieben werden kann: „--home DIR“ oder BBICO_HOME.</translation>
    </message>
    <message>
        <source>Take it by itself.</source>
        <translation>Nehmen Sie sie einzeln.</translation>
    </message>
    <message>
        <source>Tell whoever made the pack what stands here.</source>
        <translation>Sagen Sie der Person, die das Paket gemacht hat, was hier steht.</translation>
    </message>
    <message>
        <source>Tell whoever made the pack.</source>
        <translation>Sagen Sie es der Person, die das Paket gemacht hat.</translation>
    </message>
    <message>
        <source>The answer could not be written out ({reason}).</source>
        <translation>Die Antwort konnte nicht ausgegeben werden ({reason}).</translation>
    </message>
    <message>
        <source>The backup of {day} is damaged, or a newer program made it. Nothing was changed.</source>
        <translation>Die Sicherung vom {day} ist beschädigt, oder ein neueres Programm hat sie gemacht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The catalogue has no entry “{id}”.</source>
        <translation>Der Katalog hat keinen Eintrag „{id}“.</translation>
    </message>
    <message>
        <source>The catalogue is damaged.</source>
        <translation>Der Katalog ist beschädigt.</translation>
    </message>
    <message>
        <source>The catalogue is not there.</source>
        <translation>Der Katalog ist nicht da.</translation>
    </message>
    <message>
        <source>The catalogue was damaged and has been built again.</source>
        <translation>Der Katalog war beschädigt und wurde neu gebaut.</translation>
    </message>
    <message>
        <source>The catalogue was made by another version of this program.</source>
        <translation>Der Katalog stammt von einer anderen Version dieses Programms.</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written. Nothing was changed.</source>
        <translation>Die Festplatte ist voll: {path} konnte nicht geschrieben werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file that says whom this program trusts is missing or damaged: {path}.</source>
        <translation>Die Datei, die sagt, wem dieses Programm vertraut, fehlt oder ist beschädigt: {path}.</translation>
    </message>
    <message>
        <source>The file with your own entries and notes is damaged: {path}. It was left as it is.</source>
        <translation>Die Datei mit Ihren eigenen Einträgen und Notizen ist beschädigt: {path}. Sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>The file with your own things is larger than {most} MB: no backup of it is made.</source>
        <translation>Die Datei mit Ihren eigenen Sachen ist größer als {most} MB: Sie wird nicht gesichert.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>Die Datei {path} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file {path} has more than {most} MB, the most for its kind. It was not taken.</source>
        <translation>Die Datei {path} ist größer als {most} MB, mehr geht bei dieser Art nicht. Sie wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The file {path} has {found} pages, and {most} is the most. It was not taken.</source>
        <translation>Die Datei {path} hat {found} Seiten, mehr als {most} geht nicht. Sie wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The file {path} holds no queries.</source>
        <translation>In der Datei {path} stehen keine Suchen.</translation>
    </message>
    <message>
        <source>The file {path} is a damaged PDF. It was not taken.</source>
        <translation>Die Datei {path} ist ein beschädigtes PDF. Sie wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The file {path} is damaged or not complete. Nothing was changed.</source>
        <translation>Die Datei {path} ist beschädigt oder unvollständig. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file {path} is locked with a password. It was not taken.</source>
        <translation>Die Datei {path} ist mit einem Passwort geschützt. Sie wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The file {path} is neither a PDF, nor a picture, nor plain text. It was not taken.</source>
        <translation>Die Datei {path} ist weder ein PDF noch ein Bild noch einfacher Text. Sie wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The file {path} is not UTF-8 text.</source>
        <translation>Die Datei {path} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The file {path} was not taken: only one of its kind can be asked about at a time.</source>
        <translation>Die Datei {path} wurde nicht übernommen: von dieser Art geht nur eine auf einmal.</translation>
    </message>
    <message>
        <source>The file {path} was not taken: these are too many large files at once.</source>
        <translation>Die Datei {path} wurde nicht übernommen: Es sind zu viele große Dateien auf einmal.</translation>
    </message>
    <message>
        <source>The file {path} was written by a newer version of this program. Nothing was changed.</source>
        <translation>Die Datei {path} wurde von einer neueren Version dieses Programms geschrieben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>The hand-out could not be made ({reason}). Nothing was written.</source>
        <translation>Das Blatt konnte nicht erstellt werden ({reason}). Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The help sheets and helplines that belong to this program are damaged.</source>
        <translation>Die Hilfeblätter und Hilfetelefone dieses Programms sind beschädigt.</translation>
    </message>
    <message>
        <source>The help sheets and helplines that belong to this program are missing.</source>
        <translation>Die Hilfeblätter und Hilfetelefone dieses Programms fehlen.</translation>
    </message>
    <message>
        <source>The judged queries have mistakes: {count}. Nothing was measured.</source>
        <translation>Die beurteilten Suchen enthalten Fehler: {count}. Es wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>The key {path} has no list of trusted keys beside it.</source>
        <translation>Neben dem Schlüssel {path} liegt keine Liste vertrauenswürdiger Schlüssel.</translation>
    </message>
    <message>
        <source>The kit file {path} is damaged or not complete. Nothing was changed.</source>
        <translation>Die Mappendatei {path} ist beschädigt oder nicht vollständig. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The kit file {path} is larger than this program takes. Nothing was changed.</source>
        <translation>Die Mappendatei {path} ist zu groß für dieses Programm. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The kit file {path} needs a newer version of this program. Nothing was changed.</source>
        <translation>Die Mappendatei {path} braucht eine neuere Version dieses Programms. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The kit “{id}” belongs to the catalogue and cannot be changed. Nothing was changed.</source>
        <translation>Die Mappe „{id}“ gehört zum Katalog und kann nicht geändert werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The name of {path} is too long for this disk.</source>
        <translation>Der Name von {path} ist für diesen Datenträger zu lang.</translation>
    </message>
    <message>
        <source>The new catalogue failed its check and was not taken into use. Nothing was changed.</source>
        <translation>Der neue Katalog hat die Prüfung nicht bestanden und wird nicht verwendet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The number for staff must have {least} to {most} digits, and not all of them the same.</source>
        <translation>Die Nummer für das Personal muss {least} bis {most} Ziffern haben, nicht alle gleich.</translation>
    </message>
    <message>
        <source>The number {seq} of the pack “{pack}” is too far above the installed one ({installed}). Nothing was changed.</source>
        <translation>Die Nummer {seq} des Pakets „{pack}“ liegt zu weit über der installierten ({installed}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The outbox holds no reports.</source>
        <translation>Im Postausgang liegen keine Meldungen.</translation>
    </message>
    <message>
        <source>The pack holds entries that are not allowed: {count}. Nothing was changed.</source>
        <translation>Das Paket enthält Einträge, die nicht erlaubt sind: {count}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The pack {path} is larger than this program takes. Nothing was changed.</source>
        <translation>Das Paket {path} ist größer, als dieses Programm annimmt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The pack {path} is not complete: its end is missing. Nothing was changed.</source>
        <translation>Das Paket {path} ist nicht vollständig: Das Ende fehlt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The pack {path} is older than the one that is installed. Nothing was changed.</source>
        <translation>Das Paket {path} ist älter als das installierte. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The pack {path} is signed by somebody whom this program does not know. Nothing was changed.</source>
        <translation>Das Paket {path} ist von jemandem signiert, den dieses Programm nicht kennt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The pack {path} needs a newer version of this program. Nothing was changed.</source>
        <translation>Das Paket {path} braucht eine neuere Version dieses Programms. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The pack {path} needs version {wanted} of this program; this is version {found}. Nothing was changed.</source>
        <translation>Das Paket {path} braucht Version {wanted} dieses Programms; dies ist Version {found}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The pack {path} was changed after it was made. Nothing was changed here.</source>
        <translation>Das Paket {path} wurde nachträglich verändert. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The pack “{pack}” brings the entry “{id}”, which belongs to the pack “{owner}”. Nothing was changed.</source>
        <translation>Das Paket „{pack}“ bringt den Eintrag „{id}“ mit, der zum Paket „{owner}“ gehört. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The pack “{pack}” may not bring the emergency number “{id}”. Nothing was changed.</source>
        <translation>Das Paket „{pack}“ darf die Notrufnummer „{id}“ nicht mitbringen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The picture {path} is damaged or not complete. It was not taken.</source>
        <translation>Das Bild {path} ist beschädigt oder nicht vollständig. Es wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The records have mistakes: {count}. No pack was made.</source>
        <translation>Die Datensätze haben Fehler: {count}. Es wurde kein Paket gemacht.</translation>
    </message>
    <message>
        <source>The search index is damaged; a simpler search answers for now.</source>
        <translation>Der Suchindex ist beschädigt; vorerst antwortet eine einfachere Suche.</translation>
    </message>
    <message>
        <source>The search index is not there; a simpler search answers for now.</source>
        <translation>Der Suchindex ist nicht da; vorerst antwortet eine einfachere Suche.</translation>
    </message>
    <message>
        <source>The two numbers are not the same.</source>
        <translation>Die beiden Nummern sind nicht gleich.</translation>
    </message>
    <message>
        <source>There are no packs in the folder {path}.</source>
        <translation>Im Ordner {path} liegen keine Pakete.</translation>
    </message>
    <message>
        <source>There are {most} entries in this kit already, which is the most. Nothing was changed.</source>
        <translation>In dieser Mappe sind schon {most} Einträge, mehr geht nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There are {most} help points already, which is the most. Nothing was changed.</source>
        <translation>Es gibt schon {most} Hilfestellen, mehr geht nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There are {most} kits of your own already, which is the most. Nothing was changed.</source>
        <translation>Sie haben schon {most} eigene Mappen, mehr geht nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There are {most} reports in the outbox already, which is the most. Nothing was changed.</source>
        <translation>Im Postausgang liegen schon {most} Meldungen, mehr geht nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There are {most} saved searches already, which is the most. Nothing was changed.</source>
        <translation>Es gibt schon {most} gespeicherte Suchen, mehr geht nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is a file where a folder is needed: {path}.</source>
        <translation>Wo ein Ordner nötig ist, liegt eine Datei: {path}.</translation>
    </message>
    <message>
        <source>There is more in {path} than this program takes in one file. Nothing was changed.</source>
        <translation>In {path} ist mehr, als dieses Programm in einer Datei annimmt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is more text in the file {path} than this program takes. It was not taken.</source>
        <translation>In der Datei {path} steht mehr Text, als dieses Programm annimmt. Sie wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>There is no catalogue to go back to.</source>
        <translation>Es gibt keinen Katalog, zu dem man zurückkehren kann.</translation>
    </message>
    <message>
        <source>There is no command “{what}”.</source>
        <translation>Es gibt keinen Befehl „{what}“.</translation>
    </message>
    <message>
        <source>There is no document with the number {id}.</source>
        <translation>Es gibt kein Dokument mit der Nummer {id}.</translation>
    </message>
    <message>
        <source>There is no entry of your own named “{id}”.</source>
        <translation>Es gibt keinen eigenen Eintrag mit dem Namen „{id}“.</translation>
    </message>
    <message>
        <source>There is no entry “{id}” in this kit. Nothing was changed.</source>
        <translation>In dieser Mappe gibt es keinen Eintrag „{id}“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Es gibt keinen Ordner {path}.</translation>
    </message>
    <message>
        <source>There is no kit named “{id}”.</source>
        <translation>Es gibt keine Mappe mit dem Namen „{id}“.</translation>
    </message>
    <message>
        <source>There is no saved search with the number {id}.</source>
        <translation>Es gibt keine gespeicherte Suche mit der Nummer {id}.</translation>
    </message>
    <message>
        <source>There is no telephone number here to put on a pocket card.</source>
        <translation>Hier gibt es keine Telefonnummer für ein Taschenkärtchen.</translation>
    </message>
    <message>
        <source>There is nothing of your own yet that could be copied.</source>
        <translation>Es gibt noch nichts Eigenes, das kopiert werden könnte.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <source>There is nothing with the number {id} in the bin.</source>
        <translation>Im Papierkorb liegt nichts mit der Nummer {id}.</translation>
    </message>
    <message>
        <source>There is too much in this kit for one file. Nothing was written.</source>
        <translation>In dieser Mappe ist zu viel für eine Datei. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown: it is damaged or no PDF.</source>
        <translation>Dieses PDF lässt sich nicht zeigen: Es ist beschädigt oder kein PDF.</translation>
    </message>
    <message>
        <source>This can no longer be undone: it was changed since. Nothing was changed now.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: Es wurde inzwischen geändert. Jetzt wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This command is not understood: {what}.</source>
        <translation>Dieser Befehl wird nicht verstanden: {what}.</translation>
    </message>
    <message>
        <source>This help point is not here any more.</source>
        <translation>Diese Hilfestelle ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This program cannot do anything with the file {path}: it is neither a PDF, nor a picture, nor a file of this program.</source>
        <translation>Dieses Programm kann mit der Datei {path} nichts anfangen: Sie ist weder ein PDF noch ein Bild noch eine Datei dieses Programms.</translation>
    </message>
    <message>
        <source>This program may not read or write {path}.</source>
        <translation>Dieses Programm darf {path} nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>This text is too long: {found} characters, and {most} is the most. Nothing was changed.</source>
        <translation>Dieser Text ist zu lang: {found} Zeichen, mehr als {most} geht nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Type the same number twice. Nothing was changed.</source>
        <translation>Tippen Sie zweimal dieselbe Nummer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Use packs from a publisher whom this program trusts.</source>
        <translation>Verwenden Sie Pakete eines Herausgebers, dem dieses Programm vertraut.</translation>
    </message>
    <message>
        <source>Use “bbico pack rollback” to go back to the catalogue before this one.</source>
        <translation>Mit „bbico pack rollback“ kehren Sie zum vorigen Katalog zurück.</translation>
    </message>
    <message>
        <source>Words and a file of queries were given together.</source>
        <translation>Wörter und eine Datei mit Suchen wurden zugleich angegeben.</translation>
    </message>
    <message>
        <source>Write down what is not right, and try again.</source>
        <translation>Schreiben Sie auf, was nicht stimmt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Write it again on the other computer and copy it once more.</source>
        <translation>Schreiben Sie sie auf dem anderen Computer neu und kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Write it whole, from “https://” on.</source>
        <translation>Schreiben Sie sie ganz, ab „https://“.</translation>
    </message>
    <message>
        <source>Write one first: “bbico report add NAME”.</source>
        <translation>Schreiben Sie zuerst eine: „bbico report add NAME“.</translation>
    </message>
    <message>
        <source>Write one query a line: language, tab, words.</source>
        <translation>Schreiben Sie eine Suche je Zeile: Sprache, Tabulator, Wörter.</translation>
    </message>
    <message>
        <source>Write the language (nl, fr, de or en), a tab and the words.</source>
        <translation>Schreiben Sie die Sprache (nl, fr, de oder en), einen Tabulator und die Wörter.</translation>
    </message>
    <message>
        <source>Write the number in digits.</source>
        <translation>Schreiben Sie die Zahl in Ziffern.</translation>
    </message>
    <message>
        <source>Write two whole numbers from 0 to 120, such as 10-14.</source>
        <translation>Schreiben Sie zwei ganze Zahlen von 0 bis 120, zum Beispiel 10-14.</translation>
    </message>
    <message>
        <source>Your own entries and notes were kept by a newer version of this program. They were left as they are.</source>
        <translation>Ihre eigenen Einträge und Notizen wurden von einer neueren Version dieses Programms gespeichert. Sie wurden gelassen, wie sie sind.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({reason}).</source>
        <translation>{path} konnte nicht gelesen oder geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>{path} is a file; a folder is needed.</source>
        <translation>{path} ist eine Datei; es braucht einen Ordner.</translation>
    </message>
    <message>
        <source>{path} is a folder; a file is needed.</source>
        <translation>{path} ist ein Ordner; es braucht eine Datei.</translation>
    </message>
    <message>
        <source>{path} is a folder; a file name is needed.</source>
        <translation>{path} ist ein Ordner; es braucht einen Dateinamen.</translation>
    </message>
    <message>
        <source>{path} is not a B-BICO pack. Nothing was changed.</source>
        <translation>{path} ist kein B-BICO-Paket. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} is not a file of own things. Nothing was changed.</source>
        <translation>{path} ist keine Datei mit eigenen Sachen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} is not a key that can sign packs.</source>
        <translation>{path} ist kein Schlüssel, der Pakete signieren kann.</translation>
    </message>
    <message>
        <source>{path} is not a kit file. Nothing was changed.</source>
        <translation>{path} ist keine Mappendatei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file, so nothing is written there.</source>
        <translation>{path} ist keine gewöhnliche Datei, darum wird dort nichts geschrieben.</translation>
    </message>
    <message>
        <source>“bbico doctor --repair” puts the newest sound backup in its place, or begins a new file when there is none. The damaged one is kept.</source>
        <translation>„bbico doctor --repair“ setzt die neueste unbeschädigte Sicherung an seine Stelle oder beginnt eine neue Datei, wenn es keine gibt. Die beschädigte wird aufbewahrt.</translation>
    </message>
    <message>
        <source>“bbico kit list” shows the kits.</source>
        <translation>„bbico kit list“ zeigt die Mappen.</translation>
    </message>
    <message>
        <source>“bbico kit show” shows what is in a kit.</source>
        <translation>„bbico kit show“ zeigt, was in einer Mappe ist.</translation>
    </message>
    <message>
        <source>“bbico own bin” shows the numbers.</source>
        <translation>„bbico own bin“ zeigt die Nummern.</translation>
    </message>
    <message>
        <source>“bbico own list” shows the numbers.</source>
        <translation>„bbico own list“ zeigt die Nummern.</translation>
    </message>
    <message>
        <source>“bbico own list” shows your own entries.</source>
        <translation>„bbico own list“ zeigt Ihre eigenen Einträge.</translation>
    </message>
    <message>
        <source>“bbico saved list” shows the numbers.</source>
        <translation>„bbico saved list“ zeigt die Nummern.</translation>
    </message>
    <message>
        <source>“{id}” is a kit itself, and a kit cannot be in a kit. Nothing was changed.</source>
        <translation>„{id}“ ist selbst eine Mappe, und eine Mappe kann nicht in einer Mappe sein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address.</source>
        <translation>„{url}“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>“{value}” are no ages.</source>
        <translation>„{value}“ ist keine Altersangabe.</translation>
    </message>
    <message>
        <source>“{value}” is not a value of {option}.</source>
        <translation>„{value}“ ist kein Wert von {option}.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number from {least} to {most} ({option}).</source>
        <translation>„{value}“ ist keine ganze Zahl von {least} bis {most} ({option}).</translation>
    </message>
</context>
<context>
    <name>QuickExitButton</name>
    <message>
        <source>A neutral page at once, and what was looked at is forgotten. It cannot hide what lies in the printer, what other programs show, and what you saved.</source>
        <translation>Sofort eine neutrale Seite, und was angesehen wurde, ist vergessen. Was im Drucker liegt, was andere Programme zeigen und was Sie gespeichert haben, kann das nicht verbergen.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places in the program</source>
        <translation>Bereiche des Programms</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>A voice is added in the settings of Windows: Time and language, Speech, Add voices.</source>
        <translation>Eine Stimme fügt man in den Einstellungen von Windows hinzu: Zeit und Sprache, Spracherkennung, Stimmen hinzufügen.</translation>
    </message>
    <message>
        <source>A voice is added in the settings of the Mac: Accessibility, Spoken Content, System Voice.</source>
        <translation>Eine Stimme fügt man in den Einstellungen des Mac hinzu: Bedienungshilfen, Gesprochene Inhalte, Systemstimme.</translation>
    </message>
    <message>
        <source>Looking for a voice…</source>
        <translation>Eine Stimme wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Wird vorgelesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The voice fell silent.</source>
        <translation>Die Stimme ist verstummt.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}.</source>
        <translation>Dieser Computer hat keine Stimme für diese Sprache: {language}.</translation>
    </message>
    <message>
        <source>This computer has nothing that reads aloud.</source>
        <translation>Dieser Computer hat nichts zum Vorlesen.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer can install one, such as the package espeak-ng.</source>
        <translation>Wer diesen Computer betreut, kann eine installieren, zum Beispiel das Paket espeak-ng.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer can install the packages speech-dispatcher and espeak-ng.</source>
        <translation>Wer diesen Computer betreut, kann die Pakete speech-dispatcher und espeak-ng installieren.</translation>
    </message>
</context>
<context>
    <name>ReportCards</name>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take out: {title}</source>
        <translation>Herausnehmen: {title}</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>A word about it</source>
        <translation>Ein Wort dazu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Look into the outbox</source>
        <translation>In den Postausgang schauen</translation>
    </message>
    <message>
        <source>Put in the outbox</source>
        <translation>In den Postausgang legen</translation>
    </message>
    <message>
        <source>Report a mistake</source>
        <translation>Einen Fehler melden</translation>
    </message>
    <message>
        <source>What is not right in “{title}”?</source>
        <translation>Was stimmt nicht in „{title}“?</translation>
    </message>
    <message>
        <source>Write no names of clients or pupils: others will read this. Nothing is sent by itself.</source>
        <translation>Schreiben Sie keine Namen von Klienten oder Schülern: Andere lesen das. Nichts wird von selbst verschickt.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Every stored file is being checked…</source>
        <translation>Jede gespeicherte Datei wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Dateien des Berichts</translation>
    </message>
    <message>
        <source>For whoever looks into a fault. It holds the files below and nothing else: no searches, no titles, no notes, no names. Look at them first. Nothing is sent: you save the report, and you decide who gets it.</source>
        <translation>Für alle, die einen Fehler suchen. Er enthält die Dateien unten und sonst nichts: keine Suchen, keine Titel, keine Notizen, keine Namen. Sehen Sie sie erst an. Nichts wird verschickt: Sie speichern den Bericht, und Sie entscheiden, wer ihn bekommt.</translation>
    </message>
    <message>
        <source>Report about the program</source>
        <translation>Bericht über das Programm</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>What stands in this file</source>
        <translation>Was in dieser Datei steht</translation>
    </message>
    <message>
        <source>{count} files, {size} kB</source>
        <translation>{count} Dateien, {size} kB</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Catalogue of</source>
        <translation>Katalog vom</translation>
    </message>
    <message>
        <source>Mistakes in the B-BICO catalogue</source>
        <translation>Fehler im Katalog von B-BICO</translation>
    </message>
    <message>
        <source>Mistakes in the B-BICO catalogue, and proposals for it</source>
        <translation>Fehler im Katalog von B-BICO und Vorschläge dafür</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Proposals for the B-BICO catalogue</source>
        <translation>Vorschläge für den Katalog von B-BICO</translation>
    </message>
    <message>
        <source>Proposed for the catalogue</source>
        <translation>Für den Katalog vorgeschlagen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Etwas ist falsch</translation>
    </message>
    <message>
        <source>What is it</source>
        <translation>Was ist es</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Geschrieben am</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>A sheet of this catalogue</source>
        <translation>Ein Blatt dieses Katalogs</translation>
    </message>
    <message>
        <source>Does not say whether it fits</source>
        <translation>Sagt nicht, ob es passt</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Works on paper</source>
        <translation>Geht auf Papier</translation>
    </message>
    <message>
        <source>text {in_language}</source>
        <translation>Text {in_language}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Found entries</source>
        <translation>Gefundene Einträge</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>A group of %n or more</source>
        <translation>
            <numerusform>Gruppe ab %n</numerusform>
            <numerusform>Gruppe ab %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A printer only</source>
        <translation>Nur ein Drucker</translation>
    </message>
    <message>
        <source>No Wi-Fi</source>
        <translation>Kein WLAN</translation>
    </message>
    <message>
        <source>No devices</source>
        <translation>Keine Geräte</translation>
    </message>
    <message>
        <source>Wi-Fi not known</source>
        <translation>WLAN nicht bekannt</translation>
    </message>
    <message>
        <source>devices not known</source>
        <translation>Geräte nicht bekannt</translation>
    </message>
    <message>
        <source>duration not known</source>
        <translation>Dauer nicht bekannt</translation>
    </message>
    <message>
        <source>group size not known</source>
        <translation>Gruppe nicht bekannt</translation>
    </message>
    <message>
        <source>needs not known</source>
        <translation>Bedarf nicht bekannt</translation>
    </message>
</context>
<context>
    <name>SavedMenu</name>
    <message>
        <source>All saved searches</source>
        <translation>Alle gespeicherten Suchen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message numerus="yes">
        <source>Saved searches, %n new entries</source>
        <translation>
            <numerusform>Gespeicherte Suchen, %n neuer Eintrag</numerusform>
            <numerusform>Gespeicherte Suchen, %n neue Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>You find it on Home and in the list beside this button</source>
        <translation>Sie finden sie auf „Start“ und in der Liste neben diesem Knopf</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the saved search</source>
        <translation>Gespeicherte Suche entfernen</translation>
    </message>
    <message>
        <source>Remove the saved search “{name}”?</source>
        <translation>Gespeicherte Suche „{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Gespeicherte Suche umbenennen</translation>
    </message>
    <message>
        <source>Saved as “{name}”. You find it on Home.</source>
        <translation>Gespeichert als „{name}“. Sie finden sie auf „Start“.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>“{name}” is not saved any more.</source>
        <translation>„{name}“ ist nicht mehr gespeichert.</translation>
    </message>
</context>
<context>
    <name>SavedTile</name>
    <message>
        <source>Remove “{name}”</source>
        <translation>„{name}“ entfernen</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>„{name}“ umbenennen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search field</source>
        <translation>Suchfeld leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Im Katalog suchen</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>What are you looking for? Type a word, a question, an age…</source>
        <translation>Was suchen Sie? Ein Wort, eine Frage, ein Alter&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filter ({count})</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Liste drucken</translation>
    </message>
    <message numerus="yes">
        <source>{found}, %n marked</source>
        <translation>
            <numerusform>{found}, %n markiert</numerusform>
            <numerusform>{found}, %n markiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>The program runs already as a public terminal, or as a window of its own. Close it there first.</source>
        <translation>Das Programm läuft schon als öffentlicher Computer oder in einem eigenen Fenster. Schließen Sie es zuerst dort.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>About B-BICO Desktop</source>
        <translation>Über B-BICO Desktop</translation>
    </message>
    <message>
        <source>Can be made again</source>
        <translation>Lässt sich neu machen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Catalogue {number} of {date}</source>
        <translation>Katalog {number} vom {date}</translation>
    </message>
    <message>
        <source>Catalogues and your own things</source>
        <translation>Kataloge und Ihre eigenen Sachen</translation>
    </message>
    <message>
        <source>Log, without searches and names</source>
        <translation>Protokoll, ohne Suchen und Namen</translation>
    </message>
    <message>
        <source>Look for a setting</source>
        <translation>Eine Einstellung suchen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Program: EUPL 1.2. Catalogue: CC BY 4.0. Letters: SIL Open Font Licence. Icons: Lucide (ISC).</source>
        <translation>Programm: EUPL 1.2. Katalog: CC BY 4.0. Schriften: SIL Open Font Licence. Symbole: Lucide (ISC).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The catalogue is compiled from published sources, with their dates. It is not an official publication of the B-BICO consortium until the consortium adopts it.</source>
        <translation>Der Katalog ist aus veröffentlichten Quellen zusammengestellt, mit ihrem Datum. Er ist keine offizielle Veröffentlichung des B-BICO-Konsortiums, solange das Konsortium ihn nicht übernimmt.</translation>
    </message>
    <message>
        <source>The program needs no network and no account, and sends nothing anywhere.</source>
        <translation>Das Programm braucht weder Netz noch Konto und sendet nichts.</translation>
    </message>
    <message>
        <source>This is a development catalogue: its key is public, so anybody could have made it. It is for trying out.</source>
        <translation>Dies ist ein Entwicklungskatalog: Sein Schlüssel ist öffentlich, jeder könnte ihn gemacht haben. Er dient zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Wo alles aufbewahrt wird</translation>
    </message>
</context>
<context>
    <name>SettingsReset</name>
    <message>
        <source>All settings are as they were at first.</source>
        <translation>Alle Einstellungen sind, wie sie zuerst waren.</translation>
    </message>
    <message>
        <source>As they were at first, but for the language. Your own entries, kits and notes stay.</source>
        <translation>So, wie sie zuerst waren, außer der Sprache. Ihre eigenen Einträge, Mappen und Notizen bleiben.</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Das zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ShiftProgress</name>
    <message numerus="yes">
        <source>Shift: %n more times</source>
        <translation>
            <numerusform>Umschalt: noch %n Mal</numerusform>
            <numerusform>Umschalt: noch %n Mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>SimilarEntries</name>
    <message>
        <source>More like this</source>
        <translation>Ähnliches</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>This visitor can print again.</source>
        <translation>Dieser Besucher kann wieder drucken.</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Back to the terminal</source>
        <translation>Zurück zum öffentlichen Computer</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>Let this visitor print again</source>
        <translation>Diesen Besucher wieder drucken lassen</translation>
    </message>
</context>
<context>
    <name>StartSettings</name>
    <message>
        <source>At the first page</source>
        <translation>Auf der ersten Seite</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Only the place is remembered, such as the kits; never what was looked at there.</source>
        <translation>Gemerkt wird nur der Bereich, zum Beispiel die Mappen; nie, was dort angesehen wurde.</translation>
    </message>
    <message>
        <source>Start and keys</source>
        <translation>Start und Tasten</translation>
    </message>
    <message>
        <source>Switch it off when you press it by accident, or when you speak to the computer.</source>
        <translation>Schalten Sie sie aus, wenn Sie sie versehentlich drücken, oder wenn Sie zum Computer sprechen.</translation>
    </message>
    <message>
        <source>The key / goes to the search field</source>
        <translation>Die Taste / geht zum Suchfeld</translation>
    </message>
    <message>
        <source>The program begins</source>
        <translation>Das Programm beginnt</translation>
    </message>
    <message>
        <source>Where it stopped</source>
        <translation>Wo es aufgehört hat</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>Everything starts anew in %n seconds.</source>
        <translation>
            <numerusform>In %n Sekunde beginnt alles von vorn.</numerusform>
            <numerusform>In %n Sekunden beginnt alles von vorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message numerus="yes">
        <source>%n suggestions, the down arrow goes to them</source>
        <translation>
            <numerusform>%n Vorschlag, mit Pfeil nach unten dorthin</numerusform>
            <numerusform>%n Vorschläge, mit Pfeil nach unten dorthin</numerusform>
        </translation>
    </message>
    <message>
        <source>{suggestion}, {place} of {count}</source>
        <translation>{suggestion}, {place} von {count}</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Has something happened?</source>
        <translation>Ist etwas passiert?</translation>
    </message>
    <message>
        <source>Topics and terms</source>
        <translation>Themen und Begriffe</translation>
    </message>
</context>
<context>
    <name>TerminalBar</name>
    <message>
        <source>Goes to the first page and forgets what was looked at</source>
        <translation>Geht zur ersten Seite und vergisst, was angesehen wurde</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>TerminalChoices</name>
    <message numerus="yes">
        <source>%n pages a visitor</source>
        <translation>
            <numerusform>%n Seite pro Besucher</numerusform>
            <numerusform>%n Seiten pro Besucher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>A terminal begins again after</source>
        <translation>Ein öffentlicher Computer beginnt von vorn nach</translation>
    </message>
    <message>
        <source>A terminal begins in</source>
        <translation>Ein öffentlicher Computer beginnt auf</translation>
    </message>
    <message>
        <source>Each visitor can choose another language; the next beginning takes it back.</source>
        <translation>Jeder Besucher kann eine andere Sprache wählen; beim nächsten Beginn gilt wieder diese.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On the computer&apos;s default printer, without a dialog.</source>
        <translation>Auf dem Standarddrucker des Computers, ohne Dialogfenster.</translation>
    </message>
    <message>
        <source>Printing on a terminal</source>
        <translation>Drucken an einem öffentlichen Computer</translation>
    </message>
    <message>
        <source>Public terminal</source>
        <translation>Öffentlicher Computer</translation>
    </message>
    <message>
        <source>The computer&apos;s language</source>
        <translation>Die Sprache des Computers</translation>
    </message>
    <message>
        <source>When nobody has touched it for so long; it warns 20 seconds before. Language, size and words are reset.</source>
        <translation>Wenn ihn so lange niemand berührt hat; 20 Sekunden vorher warnt er. Sprache, Größe und Wörter werden zurückgesetzt.</translation>
    </message>
</context>
<context>
    <name>TerminalPrinting</name>
    <message numerus="yes">
        <source>%n pages are left, and this needs more.</source>
        <translation>
            <numerusform>Es ist noch %n Seite übrig, und hierfür sind es mehr.</numerusform>
            <numerusform>Es sind noch %n Seiten übrig, und hierfür sind es mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the staff.</source>
        <translation>Fragen Sie das Personal.</translation>
    </message>
    <message numerus="yes">
        <source>Each visitor can print %n pages here.</source>
        <translation>
            <numerusform>Jeder Besucher kann hier %n Seite drucken.</numerusform>
            <numerusform>Jeder Besucher kann hier %n Seiten drucken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be printed here.</source>
        <translation>Hier kann nichts gedruckt werden.</translation>
    </message>
    <message>
        <source>They are used up.</source>
        <translation>Sie sind verbraucht.</translation>
    </message>
</context>
<context>
    <name>TerminalSection</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>A number is set. At the terminal: five taps in the upper left corner, or Ctrl+Shift+F12.</source>
        <translation>Eine Nummer ist festgelegt. Am öffentlichen Computer: fünfmal in die linke obere Ecke tippen, oder Strg+Umschalt+F12.</translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>Diese Nummer speichern</translation>
    </message>
    <message>
        <source>No number is set yet: a terminal can then be closed by the operating system only.</source>
        <translation>Es ist noch keine Nummer festgelegt: Ein öffentlicher Computer kann dann nur vom Betriebssystem geschlossen werden.</translation>
    </message>
    <message>
        <source>Number for staff (PIN)</source>
        <translation>Nummer für das Personal (PIN)</translation>
    </message>
    <message>
        <source>The number must have 4 to 12 digits, and not all of them the same.</source>
        <translation>Die Nummer muss 4 bis 12 Ziffern haben, nicht alle gleich.</translation>
    </message>
</context>
<context>
    <name>TraceSettings</name>
    <message>
        <source>Never anything</source>
        <translation>Nie etwas</translation>
    </message>
    <message>
        <source>Nothing this time</source>
        <translation>Diesmal nichts</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Quick exit by pressing Shift three times</source>
        <translation>Schnell weg durch dreimal Umschalt</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Shows a neutral page at once. The button for it is always there.</source>
        <translation>Zeigt sofort eine neutrale Seite. Der Knopf dafür ist immer da.</translation>
    </message>
    <message>
        <source>Traces and quick exit</source>
        <translation>Spuren und schnell weg</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Was gemerkt wird</translation>
    </message>
    <message>
        <source>What was opened and searched, and where the program stopped. What you save yourself always stays.</source>
        <translation>Was geöffnet und gesucht wurde, und wo das Programm aufgehört hat. Was Sie selbst speichern, bleibt immer.</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message numerus="yes">
        <source>%n more that do not say {what}</source>
        <translation>
            <numerusform>%n weiterer Eintrag sagt nicht, {what}</numerusform>
            <numerusform>%n weitere sagen nicht, {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that do not say {what}</source>
        <translation>
            <numerusform>%n Eintrag sagt nicht, {what}</numerusform>
            <numerusform>%n Einträge sagen nicht, {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n minutes</source>
        <translation>
            <numerusform>Höchstens %n Minute</numerusform>
            <numerusform>Höchstens %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>For {whom}</source>
        <translation>Für {whom}</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <translation>Geht ohne Internet</translation>
    </message>
    <message>
        <source>for which age</source>
        <translation>für welches Alter</translation>
    </message>
    <message>
        <source>for which school level</source>
        <translation>für welche Schulstufe</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>für wen</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>wie lange es dauert</translation>
    </message>
    <message>
        <source>in which language</source>
        <translation>in welcher Sprache</translation>
    </message>
    <message>
        <source>whether internet is needed</source>
        <translation>ob man Internet braucht</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
</context>
<context>
    <name>UndoSteps</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
</context>
<context>
    <name>UnkeptLine</name>
    <message>
        <source>What you wrote stays here; it is tried again later.</source>
        <translation>Was Sie geschrieben haben, bleibt hier stehen; es wird später noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>In other languages as well</source>
        <translation>Auch in anderen Sprachen</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>Nach „{words}“ suchen</translation>
    </message>
    <message>
        <source>Without all filters</source>
        <translation>Ohne alle Filter</translation>
    </message>
    <message>
        <source>Without the filter “{filter}”</source>
        <translation>Ohne den Filter „{filter}“</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min</numerusform>
            <numerusform>%n Min</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>Open “{place}”</source>
        <translation>„{place}“ öffnen</translation>
    </message>
    <message>
        <source>age {age}</source>
        <translation>{age} Jahre</translation>
    </message>
    <message>
        <source>ages {youngest}–{oldest}</source>
        <translation>{youngest}–{oldest} Jahre</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>from age {age}</source>
        <translation>ab {age} Jahren</translation>
    </message>
    <message>
        <source>in Dutch</source>
        <translation>auf Niederländisch</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>auf Englisch</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>auf Französisch</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>auf Deutsch</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>kein Datum bekannt</translation>
    </message>
    <message>
        <source>no date known: check it first</source>
        <translation>kein Datum bekannt: zuerst prüfen</translation>
    </message>
    <message>
        <source>up to age {age}</source>
        <translation>bis {age} Jahre</translation>
    </message>
    <message>
        <source>{date} – check it first</source>
        <translation>{date} – zuerst prüfen</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>_PicturePage</name>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
</context>
</TS>
