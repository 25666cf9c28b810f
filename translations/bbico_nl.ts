<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About B-BICO Desktop</source>
        <translation>Over B-BICO Desktop</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
</context>
<context>
    <name>AboutWords</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>Catalogue {number} of {date}</source>
        <translation>Catalogus {number} van {date}</translation>
    </message>
    <message>
        <source>Development catalogue: its key is public, so anybody could have made it. It is for trying out.</source>
        <translation>Ontwikkelcatalogus: de sleutel is openbaar, dus iedereen kan hem gemaakt hebben. Hij dient om uit te proberen.</translation>
    </message>
    <message>
        <source>Fingerprint: {digest}</source>
        <translation>Vingerafdruk: {digest}</translation>
    </message>
    <message>
        <source>It is compiled from published sources, with their dates. It is not an official publication of the B-BICO consortium until the consortium adopts it.</source>
        <translation>Hij is samengesteld uit gepubliceerde bronnen, met hun datum. Hij is geen officiële uitgave van het B-BICO-consortium zolang het consortium hem niet overneemt.</translation>
    </message>
    <message>
        <source>Letters and icons</source>
        <translation>Lettertypes en pictogrammen</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licentie: {licence}</translation>
    </message>
    <message>
        <source>Only catalogues that are signed with one of these keys are taken in.</source>
        <translation>Alleen catalogi die met een van deze sleutels ondertekend zijn, worden aanvaard.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>The program needs no network and no account, and sends nothing anywhere.</source>
        <translation>Het programma heeft geen netwerk en geen account nodig, en stuurt nergens iets naartoe.</translation>
    </message>
    <message>
        <source>The program stands on the work of others. Each library has its own licence:</source>
        <translation>Het programma steunt op werk van anderen. Elke bibliotheek heeft haar eigen licentie:</translation>
    </message>
    <message>
        <source>There is none: no catalogue can be taken in.</source>
        <translation>Er is er geen: geen enkele catalogus kan aanvaard worden.</translation>
    </message>
    <message>
        <source>Trusted keys</source>
        <translation>Vertrouwde sleutels</translation>
    </message>
    <message>
        <source>Version {version} of {date}</source>
        <translation>Versie {version} van {date}</translation>
    </message>
    <message>
        <source>development key, which everybody has</source>
        <translation>ontwikkelsleutel, die iedereen heeft</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>licentie niet bekend</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A list of all keys, which can be printed</source>
        <translation>Een lijst van alle toetsen, die je kunt afdrukken</translation>
    </message>
    <message>
        <source>About B-BICO Desktop</source>
        <translation>Over B-BICO Desktop</translation>
    </message>
    <message>
        <source>Add to a kit…</source>
        <translation>Aan een bundel toevoegen…</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle acties</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Begin a kit: entries that belong together, with notes, to print or to pass on</source>
        <translation>Begin een bundel: fiches die samenhoren, met notities, om af te drukken of door te geven</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Sluit het programma</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiëren als tekst</translation>
    </message>
    <message>
        <source>Copy title, maker, address, licence and date, to paste into a letter</source>
        <translation>Kopieer titel, maker, adres, licentie en datum, om in een brief te plakken</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Fill the whole screen, or go back to a window</source>
        <translation>Vul het hele scherm, of ga terug naar een venster</translation>
    </message>
    <message>
        <source>Find any action of the program by typing what it does</source>
        <translation>Vind elke actie van het programma door te typen wat ze doet</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Zoeken op deze pagina</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Volgende zoeken</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorige zoeken</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Ga terug naar waar je was</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Ga weer vooruit</translation>
    </message>
    <message>
        <source>Go to the first page</source>
        <translation>Ga naar de eerste pagina</translation>
    </message>
    <message>
        <source>Go to the last place before with these words</source>
        <translation>Ga naar de vorige plaats met deze woorden</translation>
    </message>
    <message>
        <source>Go to the menus</source>
        <translation>Naar de menu&apos;s</translation>
    </message>
    <message>
        <source>Go to the next place with these words</source>
        <translation>Ga naar de volgende plaats met deze woorden</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Ga naar het zoekveld</translation>
    </message>
    <message>
        <source>Go to this place of the program</source>
        <translation>Ga naar deze plaats in het programma</translation>
    </message>
    <message>
        <source>How the program works, explained for the page that is open</source>
        <translation>Hoe het programma werkt, uitgelegd voor de pagina die openstaat</translation>
    </message>
    <message>
        <source>Keep what stands in the form</source>
        <translation>Bewaar wat in het formulier staat</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Language, colours, size of the text, and what is remembered</source>
        <translation>Taal, kleuren, grootte van de tekst, en wat er onthouden wordt</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Leave no trace</source>
        <translation>Geen sporen nalaten</translation>
    </message>
    <message>
        <source>Look for words in the text that is open</source>
        <translation>Zoek woorden in de tekst die openstaat</translation>
    </message>
    <message>
        <source>Make a file for those who look into a fault; it shows first what it holds</source>
        <translation>Maak een bestand voor wie een fout onderzoekt; je ziet eerst wat erin staat</translation>
    </message>
    <message>
        <source>Make a lesson…</source>
        <translation>Een les maken…</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Voer de teruggedraaide wijziging opnieuw uit</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>New kit…</source>
        <translation>Nieuwe bundel…</translation>
    </message>
    <message>
        <source>New own entry…</source>
        <translation>Nieuwe eigen fiche…</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Volgende taal</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Een bestand openen…</translation>
    </message>
    <message>
        <source>Open a kit, or make an entry of a PDF file or a picture</source>
        <translation>Open een bundel, of maak een fiche van een pdf of een afbeelding</translation>
    </message>
    <message>
        <source>Open the first menu; the arrow keys go on from there</source>
        <translation>Open het eerste menu; met de pijltjestoetsen ga je verder</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postvak UIT</translation>
    </message>
    <message>
        <source>Pass on the mistakes and proposals that wait here for the editors</source>
        <translation>Geef de fouten en voorstellen door die hier op de redactie wachten</translation>
    </message>
    <message>
        <source>Print what is shown, laid out for paper</source>
        <translation>Druk af wat je ziet, opgemaakt voor papier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Propose this entry to the editors</source>
        <translation>Deze fiche voorstellen aan de redactie</translation>
    </message>
    <message>
        <source>Put the chosen entries into a kit</source>
        <translation>Zet de gekozen fiches in een bundel</translation>
    </message>
    <message>
        <source>Put the chosen part of the kit one place earlier</source>
        <translation>Zet het gekozen deel van de bundel één plaats eerder</translation>
    </message>
    <message>
        <source>Put the chosen part of the kit one place later</source>
        <translation>Zet het gekozen deel van de bundel één plaats later</translation>
    </message>
    <message>
        <source>Put together a lesson that is ready to give, with times and sheets</source>
        <translation>Stel een les samen die klaar is om te geven, met tijden en bladen</translation>
    </message>
    <message>
        <source>Put your own entry in the outbox; your note and documents stay here</source>
        <translation>Leg je eigen fiche in het postvak UIT; je notitie en documenten blijven hier</translation>
    </message>
    <message>
        <source>Quick exit</source>
        <translation>Snel weg</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Read the text that is open aloud, or stop reading</source>
        <translation>Lees de open tekst voor, of stop met voorlezen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Remember nothing of what is opened and searched, until this is switched off</source>
        <translation>Onthoud niets van wat je opent en zoekt, tot je dit weer uitzet</translation>
    </message>
    <message>
        <source>Report a mistake in this entry…</source>
        <translation>Een fout in deze fiche melden…</translation>
    </message>
    <message>
        <source>Report about the program…</source>
        <translation>Verslag over het programma…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaren als pdf…</translation>
    </message>
    <message>
        <source>Save what is shown as a PDF file, laid out for paper</source>
        <translation>Bewaar wat je ziet als pdf, opgemaakt voor papier</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles doorzoeken</translation>
    </message>
    <message>
        <source>Show a neutral page at once, and forget what was looked at</source>
        <translation>Toon meteen een neutrale pagina, en vergeet wat er bekeken werd</translation>
    </message>
    <message>
        <source>Show everything in its usual size</source>
        <translation>Toon alles in de gewone grootte</translation>
    </message>
    <message>
        <source>Show everything larger: zoom in</source>
        <translation>Toon alles groter: inzoomen</translation>
    </message>
    <message>
        <source>Show everything smaller: zoom out</source>
        <translation>Toon alles kleiner: uitzoomen</translation>
    </message>
    <message>
        <source>Show the number large</source>
        <translation>Het nummer groot tonen</translation>
    </message>
    <message>
        <source>Show the telephone number so large that it can be read across a desk</source>
        <translation>Toon het telefoonnummer zo groot dat je het aan de andere kant van een bureau kunt lezen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Switch to the next of the four languages</source>
        <translation>Toon de volgende van de vier talen</translation>
    </message>
    <message>
        <source>Take back the last change of your own things</source>
        <translation>Draai de laatste wijziging van je eigen dingen terug</translation>
    </message>
    <message>
        <source>Tell the editors what is wrong, old or unsafe in the entry that is open</source>
        <translation>Zeg de redactie wat er fout, oud of onveilig is in de open fiche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Gewone grootte</translation>
    </message>
    <message>
        <source>Version, catalogue, licences and keys</source>
        <translation>Versie, catalogus, licenties en sleutels</translation>
    </message>
    <message>
        <source>What to do when something has happened, and who to call</source>
        <translation>Wat te doen als er iets gebeurd is, en wie je kunt bellen</translation>
    </message>
    <message>
        <source>Write down material of your own, or a help point nearby</source>
        <translation>Schrijf eigen materiaal op, of een hulppunt in de buurt</translation>
    </message>
    <message>
        <source>Write what is shown to one file that another computer can open</source>
        <translation>Zet wat je ziet in één bestand dat een andere computer kan openen</translation>
    </message>
</context>
<context>
    <name>AddressBox</name>
    <message>
        <source>A page that tells about it.</source>
        <translation>Een pagina die erover vertelt.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Put on my list</source>
        <translation>Op mijn lijst zetten</translation>
    </message>
    <message>
        <source>Put the entry into a kit, to open it where there is a network</source>
        <translation>Zet de fiche in een bundel, om ze te openen waar er een netwerk is</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>QR-code van het adres</translation>
    </message>
    <message>
        <source>Scan it with a phone: nobody needs to be online here.</source>
        <translation>Scan met een gsm: hier hoeft niemand online te zijn.</translation>
    </message>
    <message>
        <source>This computer has no network now. A phone opens it with the code.</source>
        <translation>Deze computer heeft nu geen netwerk. Met de code open je het op een gsm.</translation>
    </message>
</context>
<context>
    <name>CatalogueAge</name>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n dag oud</numerusform>
            <numerusform>%n dagen oud</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>1 dag oud</translation>
    </message>
    <message>
        <source>Catalogue {number}</source>
        <translation>Catalogus {number}</translation>
    </message>
    <message>
        <source>from today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>CatchingUp</name>
    <message>
        <source>A newer catalogue came with the program and is in use now.</source>
        <translation>Het programma bracht een nieuwere catalogus mee; die is nu in gebruik.</translation>
    </message>
    <message>
        <source>The catalogue is being made ready, which may take some seconds. Help now works meanwhile.</source>
        <translation>De catalogus wordt klaargemaakt; dat kan enkele seconden duren. Hulp nu werkt intussen.</translation>
    </message>
    <message>
        <source>The search index is being built again; a simpler search answers for the moment.</source>
        <translation>De zoekindex wordt opnieuw gemaakt; zolang antwoordt een eenvoudiger zoekfunctie.</translation>
    </message>
    <message>
        <source>The search index was built again.</source>
        <translation>De zoekindex is opnieuw gemaakt.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>+{new} new</source>
        <translation>+{new} nieuw</translation>
    </message>
    <message>
        <source>A newer version of this program made the file: what this version understands was taken in.</source>
        <translation>Een nieuwere versie van dit programma maakte het bestand: wat deze versie begrijpt, is opgenomen.</translation>
    </message>
    <message>
        <source>Add an entry at the end of a kit, with a copy of it.</source>
        <translation>Een fiche achteraan een bundel toevoegen, met een kopie ervan.</translation>
    </message>
    <message>
        <source>Add an entry of your own.</source>
        <translation>Een eigen fiche toevoegen.</translation>
    </message>
    <message>
        <source>Added: {id}</source>
        <translation>Toegevoegd: {id}</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle talen</translation>
    </message>
    <message>
        <source>All of it was here already. Nothing was changed.</source>
        <translation>Alles was hier al. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Also known as: {names}</source>
        <translation>Ook bekend als: {names}</translation>
    </message>
    <message>
        <source>Attach a document (PDF or plain text) to any entry. It is copied.</source>
        <translation>Een document (pdf of gewone tekst) aan een fiche hangen. Het wordt gekopieerd.</translation>
    </message>
    <message>
        <source>Attached to {id}: {name}, number {number}, pages: {pages}.</source>
        <translation>Bij {id} gevoegd: {name}, nummer {number}, pagina&apos;s: {pages}.</translation>
    </message>
    <message>
        <source>Backups removed: {count}</source>
        <translation>Reservekopieën verwijderd: {count}</translation>
    </message>
    <message>
        <source>Begin a kit of your own.</source>
        <translation>Een eigen bundel beginnen.</translation>
    </message>
    <message>
        <source>Begins again after</source>
        <translation>Begint opnieuw na</translation>
    </message>
    <message>
        <source>Cannot be printed in this layout, left out: {count}.</source>
        <translation>Kan niet in deze opmaak worden afgedrukt, weggelaten: {count}.</translation>
    </message>
    <message>
        <source>Change an entry of your own; what is not given stays as it is.</source>
        <translation>Een eigen fiche wijzigen; wat je niet opgeeft, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Changed: {id}</source>
        <translation>Gewijzigd: {id}</translation>
    </message>
    <message>
        <source>Check a pack without installing it.</source>
        <translation>Een pakket nakijken zonder het te installeren.</translation>
    </message>
    <message>
        <source>Check every stored file and say what is wrong.</source>
        <translation>Alle bewaarde bestanden nakijken en zeggen wat er fout is.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>Bedoelde je “{query}”?</translation>
    </message>
    <message>
        <source>Documents: {count}</source>
        <translation>Documenten: {count}</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>Fiches: {count}</translation>
    </message>
    <message>
        <source>Entries: {total}. Shown: {first}–{last}.</source>
        <translation>Fiches: {total}. Getoond: {first}–{last}.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles is in orde.</translation>
    </message>
    <message>
        <source>Filters (each may be given several times: one of its values must fit; “unknown” is a value too)</source>
        <translation>Filters (elk mag meermaals: een van de waarden moet passen; ook “unknown” is een waarde)</translation>
    </message>
    <message>
        <source>Find and print e-safety and media-literacy resources for Belgium, without internet.</source>
        <translation>Materiaal over veilig internet en mediawijsheid in België vinden en afdrukken, zonder internet.</translation>
    </message>
    <message>
        <source>Find entries by words in any of the four languages. Without words: everything.</source>
        <translation>Fiches vinden met woorden in een van de vier talen. Zonder woorden: alles.</translation>
    </message>
    <message>
        <source>Find lessons that are ready and need no internet, and put them on paper.</source>
        <translation>Lessen vinden die klaar zijn en geen internet nodig hebben, en ze op papier zetten.</translation>
    </message>
    <message>
        <source>Found for “{query}”: {total}. Shown: {first}–{last}.</source>
        <translation>Gevonden voor “{query}”: {total}. Getoond: {first}–{last}.</translation>
    </message>
    <message>
        <source>Found through: {reasons}</source>
        <translation>Gevonden via: {reasons}</translation>
    </message>
    <message>
        <source>Found: {total}.</source>
        <translation>Gevonden: {total}.</translation>
    </message>
    <message>
        <source>Gaps: {total}. Shown, the most missed first: {shown}.</source>
        <translation>Leemtes: {total}. Getoond, de meest gemiste eerst: {shown}.</translation>
    </message>
    <message>
        <source>Give a kit of your own another name.</source>
        <translation>Een eigen bundel een andere naam geven.</translation>
    </message>
    <message>
        <source>Go back to the catalogue before this one.</source>
        <translation>Teruggaan naar de vorige catalogus.</translation>
    </message>
    <message>
        <source>In the bin: {count}. After {days} days it is gone.</source>
        <translation>In de prullenbak: {count}. Na {days} dagen is het weg.</translation>
    </message>
    <message>
        <source>Install a pack, or all packs of a folder.</source>
        <translation>Een pakket installeren, of alle pakketten van een map.</translation>
    </message>
    <message>
        <source>Installed: {pack}, number {seq}. New: {added}. Changed: {changed}. Withdrawn: {withdrawn}.</source>
        <translation>Geïnstalleerd: {pack}, nummer {seq}. Nieuw: {added}. Gewijzigd: {changed}. Ingetrokken: {withdrawn}.</translation>
    </message>
    <message>
        <source>It is a development catalogue: its key is public, so anybody can have signed it.</source>
        <translation>Het is een ontwikkelcatalogus: de sleutel is openbaar, dus iedereen kan hem ondertekend hebben.</translation>
    </message>
    <message>
        <source>Keep entries, notes and documents of your own; the search finds them with all the rest.</source>
        <translation>Eigen fiches, notities en documenten bewaren; de zoekfunctie vindt ze samen met al de rest.</translation>
    </message>
    <message>
        <source>Keep searches, and see what they find that is new.</source>
        <translation>Zoekopdrachten bewaren en zien wat ze aan nieuws vinden.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Left out, as they do not say their time or age: {count}.</source>
        <translation>Weggelaten, omdat ze niet zeggen hoe lang ze duren of voor welke leeftijd ze zijn: {count}.</translation>
    </message>
    <message>
        <source>List saved searches with what is new since they were saved or last run.</source>
        <translation>Bewaarde zoekopdrachten tonen, met wat nieuw is sinds je ze bewaarde of het laatst uitvoerde.</translation>
    </message>
    <message>
        <source>List the packs of the catalogue.</source>
        <translation>De pakketten van de catalogus opsommen.</translation>
    </message>
    <message>
        <source>List the reports that have not left yet.</source>
        <translation>De meldingen tonen die nog niet vertrokken zijn.</translation>
    </message>
    <message>
        <source>List your own entries, notes and documents.</source>
        <translation>Je eigen fiches, notities en documenten tonen.</translation>
    </message>
    <message>
        <source>List your own kits and those of the catalogue.</source>
        <translation>Je eigen bundels en die van de catalogus tonen.</translation>
    </message>
    <message>
        <source>Make a PDF of a kit: its cover, then its entries.</source>
        <translation>Een pdf van een bundel maken: eerst het voorblad, dan de fiches.</translation>
    </message>
    <message>
        <source>Make a PDF of a lesson or of a kit: what the teacher holds, sheets for the pupils, cards and answers.</source>
        <translation>Een pdf van een les of een bundel maken: lerarenblad, leerlingenbladen, kaartjes en antwoorden.</translation>
    </message>
    <message>
        <source>Make a hand-out of one or more entries as PDF.</source>
        <translation>Een blad in pdf maken van een of meer fiches.</translation>
    </message>
    <message>
        <source>Make a kit of your own from any kit.</source>
        <translation>Van een bundel een eigen bundel maken.</translation>
    </message>
    <message>
        <source>Make a kit of your own of a lesson.</source>
        <translation>Van een les een eigen bundel maken.</translation>
    </message>
    <message>
        <source>Make a pack from a folder with records.</source>
        <translation>Een pakket maken van een map met fiches.</translation>
    </message>
    <message>
        <source>Make, install and check packs: the files in which a catalogue travels.</source>
        <translation>Pakketten maken, installeren en nakijken: de bestanden waarin een catalogus reist.</translation>
    </message>
    <message>
        <source>No entry fits these filters.</source>
        <translation>Geen enkele fiche past bij deze filters.</translation>
    </message>
    <message>
        <source>No longer valid, to be checked first: {titles}.</source>
        <translation>Niet meer geldig, eerst na te kijken: {titles}.</translation>
    </message>
    <message>
        <source>No right entry among the first three: {count}.</source>
        <translation>Geen juiste fiche bij de eerste drie: {count}.</translation>
    </message>
    <message>
        <source>No right entry was found. The first three: {ids}</source>
        <translation>Er is geen juiste fiche gevonden. De eerste drie: {ids}</translation>
    </message>
    <message>
        <source>Nobody has signed it, so it cannot be installed: give a key with --key.</source>
        <translation>Niemand heeft het ondertekend, dus kan het niet geïnstalleerd worden: geef een sleutel met --key.</translation>
    </message>
    <message>
        <source>Not printed: {id}. {reason}</source>
        <translation>Niet afgedrukt: {id}. {reason}</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>Notities: {count}</translation>
    </message>
    <message>
        <source>Nothing fits this time and this age. Take more time or another age.</source>
        <translation>Niets past bij deze tijd en deze leeftijd. Neem meer tijd of een andere leeftijd.</translation>
    </message>
    <message>
        <source>Nothing had to change in {id}.</source>
        <translation>Er moest niets veranderen in {id}.</translation>
    </message>
    <message>
        <source>Nothing was found for “{query}”.</source>
        <translation>Niets gevonden voor “{query}”.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>Number for staff (4 to 12 digits): </source>
        <translation>Nummer voor het personeel (4 tot 12 cijfers): </translation>
    </message>
    <message>
        <source>On paper: bbico lesson print NAME… --out FILE.pdf. As a kit: bbico lesson keep NAME…</source>
        <translation>Op papier: bbico lesson print NAAM… --out BESTAND.pdf. Als bundel: bbico lesson keep NAAM…</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Nog een keer: </translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>PDF of up to 50 MB and 1,000 pages, or text of up to 5 MB</source>
        <translation>pdf tot 50 MB en 1.000 pagina&apos;s, of tekst tot 5 MB</translation>
    </message>
    <message>
        <source>Pack made: {path}</source>
        <translation>Pakket gemaakt: {path}</translation>
    </message>
    <message>
        <source>Pages: {pages}. Sheets of paper: {sheets}.</source>
        <translation>Pagina&apos;s: {pages}. Vellen papier: {sheets}.</translation>
    </message>
    <message>
        <source>Print it all the same? Type “yes”: </source>
        <translation>Toch afdrukken? Typ “ja”: </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Propose an entry of your own to the editors: what its form holds, never your note or your documents.</source>
        <translation>Een eigen fiche voorstellen aan de redactie: wat in het formulier staat, nooit je notitie of je documenten.</translation>
    </message>
    <message>
        <source>Put an entry at another place of a kit.</source>
        <translation>Een fiche op een andere plaats in een bundel zetten.</translation>
    </message>
    <message>
        <source>Put back: {name}</source>
        <translation>Teruggezet: {name}</translation>
    </message>
    <message>
        <source>Put entries together in kits, print them and pass them on as one file.</source>
        <translation>Fiches samenbrengen in bundels, ze afdrukken en doorgeven als één bestand.</translation>
    </message>
    <message>
        <source>Put something back from the bin, with all that belonged to it.</source>
        <translation>Iets uit de prullenbak terugzetten, met alles wat erbij hoorde.</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Zoekvragen</translation>
    </message>
    <message>
        <source>Read one: bbico show NAME. On paper: bbico print NAME --out FILE.pdf</source>
        <translation>Lezen: bbico show NAAM. Op papier: bbico print NAAM --out BESTAND.pdf</translation>
    </message>
    <message>
        <source>Remove a saved search.</source>
        <translation>Een bewaarde zoekopdracht verwijderen.</translation>
    </message>
    <message>
        <source>Remove all this, with your own entries, notes and documents? It cannot be undone. Type “yes”: </source>
        <translation>Dit alles verwijderen, ook je eigen fiches, notities en documenten? Dat kan niet ongedaan worden gemaakt. Typ “ja”: </translation>
    </message>
    <message>
        <source>Remove an attached document.</source>
        <translation>Een bijgevoegd document verwijderen.</translation>
    </message>
    <message>
        <source>Remove an entry of your own, with its note and documents.</source>
        <translation>Een eigen fiche verwijderen, met haar notitie en documenten.</translation>
    </message>
    <message>
        <source>Remove everything that the program keeps on this computer.</source>
        <translation>Alles verwijderen wat het programma op deze computer bewaart.</translation>
    </message>
    <message>
        <source>Remove for good all that is in the bin. It cannot be undone.</source>
        <translation>Alles in de prullenbak voorgoed verwijderen. Dat kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Removed for good: {count}</source>
        <translation>Voorgoed verwijderd: {count}</translation>
    </message>
    <message>
        <source>Removed: saved search {number}</source>
        <translation>Verwijderd: bewaarde zoekopdracht {number}</translation>
    </message>
    <message>
        <source>Removed: {count}.</source>
        <translation>Verwijderd: {count}.</translation>
    </message>
    <message>
        <source>Removed: {id}</source>
        <translation>Verwijderd: {id}</translation>
    </message>
    <message>
        <source>Repaired. Everything is in order.</source>
        <translation>Hersteld. Alles is in orde.</translation>
    </message>
    <message>
        <source>Report mistakes and propose entries of your own; all of it waits in an outbox until you pass it on.</source>
        <translation>Fouten melden en eigen fiches voorstellen; alles wacht in het postvak UIT tot je het doorgeeft.</translation>
    </message>
    <message>
        <source>Reports removed: {count}.</source>
        <translation>Meldingen weggehaald: {count}.</translation>
    </message>
    <message>
        <source>Reports written: {count}. They stay in the outbox until “bbico report remove”.</source>
        <translation>Meldingen geschreven: {count}. Ze blijven in het postvak UIT tot “bbico report remove”.</translation>
    </message>
    <message>
        <source>Run a saved search; all that it finds counts as seen then.</source>
        <translation>Een bewaarde zoekopdracht uitvoeren; alles wat ze vindt, geldt daarna als gezien.</translation>
    </message>
    <message>
        <source>Save a search.</source>
        <translation>Een zoekopdracht bewaren.</translation>
    </message>
    <message>
        <source>Saved as number {number}: {name}</source>
        <translation>Bewaard als nummer {number}: {name}</translation>
    </message>
    <message>
        <source>Saved in {path}. It holds these files, and nothing that you wrote or searched:</source>
        <translation>Bewaard in {path}. Er zitten deze bestanden in, en niets wat je schreef of zocht:</translation>
    </message>
    <message>
        <source>Say how good the search is, measured with judged queries.</source>
        <translation>Zeggen hoe goed de zoekfunctie is, gemeten met beoordeelde zoekvragen.</translation>
    </message>
    <message>
        <source>Say how many minutes an entry takes in a kit; 0: nothing said.</source>
        <translation>Zeggen hoeveel minuten een fiche in een bundel duurt; 0: niets gezegd.</translation>
    </message>
    <message>
        <source>Say how many minutes there are for a whole kit; 0: nothing said.</source>
        <translation>Zeggen hoeveel minuten er voor een hele bundel zijn; 0: niets gezegd.</translation>
    </message>
    <message>
        <source>Say what a whole kit is for.</source>
        <translation>Zeggen waarvoor een hele bundel dient.</translation>
    </message>
    <message>
        <source>Say what an entry of a kit is there for.</source>
        <translation>Zeggen waarvoor een fiche in een bundel dient.</translation>
    </message>
    <message>
        <source>Say which topic and audience has nothing in a language, or nothing on paper, or only old things.</source>
        <translation>Zeggen welk thema en welke doelgroep in een taal niets heeft, niets op papier of alleen oude dingen.</translation>
    </message>
    <message>
        <source>Set the number with which staff open a terminal; it is kept as a hash.</source>
        <translation>Het nummer instellen waarmee het personeel een publieke computer opent; het wordt als hash bewaard.</translation>
    </message>
    <message>
        <source>Set up a public terminal (bbico-desktop --kiosk).</source>
        <translation>Een publieke computer instellen (bbico-desktop --kiosk).</translation>
    </message>
    <message>
        <source>Settings, which can be copied to another terminal: {path}</source>
        <translation>Instellingen, te kopiëren naar een andere publieke computer: {path}</translation>
    </message>
    <message>
        <source>Show complete lessons for the time that there is and an age.</source>
        <translation>Volledige lessen tonen voor de tijd die er is en een leeftijd.</translation>
    </message>
    <message>
        <source>Show how a terminal is set up, and what is still open.</source>
        <translation>Tonen hoe een publieke computer is ingesteld en wat nog openstaat.</translation>
    </message>
    <message>
        <source>Show one entry.</source>
        <translation>Eén fiche tonen.</translation>
    </message>
    <message>
        <source>Show what is in a kit.</source>
        <translation>Tonen wat er in een bundel zit.</translation>
    </message>
    <message>
        <source>Show what you removed in the last 30 days.</source>
        <translation>Tonen wat je de laatste 30 dagen hebt verwijderd.</translation>
    </message>
    <message>
        <source>Shown: results for “{query}”. For the words as typed: --exact.</source>
        <translation>Getoond: resultaten voor “{query}”. Voor de woorden zoals getypt: --exact.</translation>
    </message>
    <message>
        <source>Something went wrong that should not. What happened is in the log: {path}</source>
        <translation>Er liep iets fout dat niet mocht. Wat er gebeurde, staat in het logboek: {path}</translation>
    </message>
    <message>
        <source>Still wrong: {count}.</source>
        <translation>Nog fout: {count}.</translation>
    </message>
    <message>
        <source>Take a kit file in; the same file twice is one kit.</source>
        <translation>Een bundelbestand opnemen; tweemaal hetzelfde bestand is één bundel.</translation>
    </message>
    <message>
        <source>Take an entry out of a kit, or remove a whole kit.</source>
        <translation>Een fiche uit een bundel halen, of een hele bundel verwijderen.</translation>
    </message>
    <message>
        <source>Take in what “bbico own export” wrote; what is here stays. Twice is the same as once.</source>
        <translation>Overnemen wat “bbico own export” heeft geschreven; wat hier is, blijft. Twee keer is hetzelfde als één keer.</translation>
    </message>
    <message>
        <source>Take reports out of the outbox, all of them if no number is given.</source>
        <translation>Meldingen uit het postvak UIT halen, allemaal als je geen nummer geeft.</translation>
    </message>
    <message>
        <source>Taken in: {id}</source>
        <translation>Opgenomen: {id}</translation>
    </message>
    <message>
        <source>The catalogue before this one is in use again.</source>
        <translation>De vorige catalogus is weer in gebruik.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong ({today}): check each telephone number first.</source>
        <translation>De klok van deze computer staat fout ({today}): kijk elk telefoonnummer eerst na.</translation>
    </message>
    <message>
        <source>The file {path} holds no queries.</source>
        <translation>In het bestand {path} staan geen zoekvragen.</translation>
    </message>
    <message>
        <source>The first right entry is number {place}. The first three: {ids}</source>
        <translation>De eerste juiste fiche staat op plaats {place}. De eerste drie: {ids}</translation>
    </message>
    <message>
        <source>The last {apart} of them do not say whether they fit that.</source>
        <translation>De laatste {apart} zeggen niet of ze daarbij passen.</translation>
    </message>
    <message>
        <source>The note at {id} was kept.</source>
        <translation>De notitie bij {id} is bewaard.</translation>
    </message>
    <message>
        <source>The number is kept. At the terminal: five taps in the upper left corner, or Ctrl+Shift+F12.</source>
        <translation>Het nummer is bewaard. Aan de publieke computer: vijf keer tikken in de linkerbovenhoek, of Ctrl+Shift+F12.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>Het postvak UIT is leeg.</translation>
    </message>
    <message>
        <source>The pack {pack}, number {seq}, is whole and comes from a trusted publisher.</source>
        <translation>Het pakket {pack}, nummer {seq}, is heel en komt van een vertrouwde uitgever.</translation>
    </message>
    <message>
        <source>The program keeps nothing on this computer.</source>
        <translation>Het programma bewaart niets op deze computer.</translation>
    </message>
    <message>
        <source>The proposal “{title}” is in the outbox. Pass it on with: bbico report export --out FILE</source>
        <translation>Het voorstel “{title}” zit in het postvak UIT. Geef het door met: bbico report export --out BESTAND</translation>
    </message>
    <message>
        <source>The query was too long: only its first 500 characters and 32 words were searched.</source>
        <translation>De zoekvraag was te lang: alleen de eerste 500 tekens en 32 woorden zijn opgezocht.</translation>
    </message>
    <message>
        <source>The report on “{title}” is in the outbox. Pass it on with: bbico report export --out FILE</source>
        <translation>De melding over “{title}” zit in het postvak UIT. Geef ze door met: bbico report export --out BESTAND</translation>
    </message>
    <message>
        <source>There are no saved searches yet.</source>
        <translation>Er zijn nog geen bewaarde zoekopdrachten.</translation>
    </message>
    <message>
        <source>There is a sound backup of your own things: {day}. --repair puts it in the place of the damaged file.</source>
        <translation>Er is een goede reservekopie van je eigen dingen: {day}. --repair zet die in de plaats van het beschadigde bestand.</translation>
    </message>
    <message>
        <source>There is no note at {id} any more.</source>
        <translation>Bij {id} staat geen notitie meer.</translation>
    </message>
    <message>
        <source>There is no note at {id}.</source>
        <translation>Bij {id} staat geen notitie.</translation>
    </message>
    <message>
        <source>There is no text in it, only pictures: it is kept, but the search cannot look into it.</source>
        <translation>Er staat geen tekst in, alleen afbeeldingen: het wordt bewaard, maar de zoekfunctie kan er niet in kijken.</translation>
    </message>
    <message>
        <source>There is nothing in the bin.</source>
        <translation>Er ligt niets in de prullenbak.</translation>
    </message>
    <message>
        <source>There is nothing of your own yet.</source>
        <translation>Er is nog niets van jezelf.</translation>
    </message>
    <message>
        <source>There was no sound backup of your own things; a new file begins. The damaged one was kept: {path}</source>
        <translation>Er was geen goede reservekopie van je eigen dingen; er begint een nieuw bestand. Het beschadigde is bewaard: {path}</translation>
    </message>
    <message>
        <source>This kit is there already: {id}</source>
        <translation>Deze bundel is er al: {id}</translation>
    </message>
    <message>
        <source>To do: {remedy}</source>
        <translation>Te doen: {remedy}</translation>
    </message>
    <message>
        <source>Try other or fewer words, or leave out a filter.</source>
        <translation>Probeer andere of minder woorden, of laat een filter weg.</translation>
    </message>
    <message>
        <source>Understood: {phrases}. For the words as typed: --as-words.</source>
        <translation>Begrepen: {phrases}. Voor de woorden zoals getypt: --as-words.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Gebruik:</translation>
    </message>
    <message>
        <source>Ways on:</source>
        <translation>Zo kun je verder:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What the operating system must do stands in docs/kiosk.md.</source>
        <translation>Wat het besturingssysteem moet doen, staat in docs/kiosk.md.</translation>
    </message>
    <message>
        <source>Worth a look: {count}.</source>
        <translation>Nog eens te bekijken: {count}.</translation>
    </message>
    <message>
        <source>Write a kit as one file, with copies of its entries.</source>
        <translation>Een bundel als één bestand schrijven, met kopieën van de fiches.</translation>
    </message>
    <message>
        <source>Write a note at any entry, or show it when no text is given.</source>
        <translation>Een notitie bij een fiche schrijven, of ze tonen als je geen tekst opgeeft.</translation>
    </message>
    <message>
        <source>Write all reports to one file, for the editors.</source>
        <translation>Alle meldingen in één bestand schrijven, voor de redactie.</translation>
    </message>
    <message>
        <source>Write down what is wrong in an entry. Never name the people you help.</source>
        <translation>Opschrijven wat er fout is in een fiche. Noem nooit de mensen die je helpt.</translation>
    </message>
    <message>
        <source>Write everything of your own to one file, to take it to another computer.</source>
        <translation>Alles van jezelf naar één bestand schrijven, om het mee te nemen naar een andere computer.</translation>
    </message>
    <message>
        <source>Written in {folder}: {count}.</source>
        <translation>Geschreven in {folder}: {count}.</translation>
    </message>
    <message>
        <source>Written: {file}. Entries: {entries}, notes: {notes}, documents: {documents}, saved searches: {searches}, kits: {kits}.</source>
        <translation>Geschreven: {file}. Fiches: {entries}, notities: {notes}, documenten: {documents}, bewaarde zoekopdrachten: {searches}, bundels: {kits}.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschreven: {path}</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Je documenten</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Je notitie</translation>
    </message>
    <message>
        <source>Your own things are as in the backup of {day}. The damaged file was kept: {path}</source>
        <translation>Je eigen dingen zijn zoals in de reservekopie van {day}. Het beschadigde bestand is bewaard: {path}</translation>
    </message>
    <message>
        <source>a file for each entry, in the folder that --out names</source>
        <translation>een bestand per fiche, in de map die --out noemt</translation>
    </message>
    <message>
        <source>a number for staff is set</source>
        <translation>er is een nummer voor het personeel ingesteld</translation>
    </message>
    <message>
        <source>age of the pupils, in years (13)</source>
        <translation>leeftijd van de leerlingen, in jaren (13)</translation>
    </message>
    <message>
        <source>age of the young person, in years</source>
        <translation>leeftijd van de jongere, in jaren</translation>
    </message>
    <message>
        <source>ages of the young people, such as 10-14</source>
        <translation>leeftijd van de jongeren, zoals 10-14</translation>
    </message>
    <message>
        <source>all entries of the catalogue</source>
        <translation>alle fiches van de catalogus</translation>
    </message>
    <message>
        <source>all of it: packs, editions, your own entries, notes and documents, settings, logs</source>
        <translation>alles: pakketten, edities, je eigen fiches, notities en documenten, instellingen, logboeken</translation>
    </message>
    <message>
        <source>as many pages as wanted</source>
        <translation>zoveel pagina&apos;s als men wil</translation>
    </message>
    <message>
        <source>as “{about}”: {count}</source>
        <translation>als “{about}”: {count}</translation>
    </message>
    <message>
        <source>audience, as --audience of the search; may be given several times</source>
        <translation>doelgroep, zoals --audience bij het zoeken; mag meermaals</translation>
    </message>
    <message>
        <source>build again what can be built again</source>
        <translation>herbouwen wat herbouwd kan worden</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catalogus</translation>
    </message>
    <message>
        <source>catalogue of the program</source>
        <translation>catalogus van het programma</translation>
    </message>
    <message>
        <source>changed since it was added</source>
        <translation>veranderd sinds ze is toegevoegd</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>niets vragen</translation>
    </message>
    <message>
        <source>do not correct the spelling</source>
        <translation>de spelling niet verbeteren</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>documents that are new</source>
        <translation>nieuwe documenten</translation>
    </message>
    <message>
        <source>entries that are new</source>
        <translation>nieuwe fiches</translation>
    </message>
    <message>
        <source>entries that are newer here; they stay</source>
        <translation>fiches die hier nieuwer zijn; ze blijven</translation>
    </message>
    <message>
        <source>entries that are newer in the file; yours is in the bin</source>
        <translation>fiches die in het bestand nieuwer zijn; die van jou ligt in de prullenbak</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>everything on “{about}”: {count}</source>
        <translation>alles over “{about}”: {count}</translation>
    </message>
    <message>
        <source>file that “bbico own export” wrote</source>
        <translation>bestand dat “bbico own export” heeft geschreven</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>bestand om te schrijven</translation>
    </message>
    <message>
        <source>file to write; what is in the bin is not in it</source>
        <translation>bestand om te schrijven; wat in de prullenbak ligt, zit er niet in</translation>
    </message>
    <message>
        <source>file with one query a line: language, tab, words; “-” reads the standard input</source>
        <translation>bestand met één zoekvraag per regel: taal, tab, woorden; “-” leest de standaardinvoer</translation>
    </message>
    <message>
        <source>file with the private key that signs the pack</source>
        <translation>bestand met de privésleutel die het pakket ondertekent</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>map</translation>
    </message>
    <message>
        <source>folder for everything that the program keeps (else BBICO_HOME, else your own folders)</source>
        <translation>map voor alles wat het programma bewaart (anders BBICO_HOME, anders je eigen mappen)</translation>
    </message>
    <message>
        <source>folder with the records</source>
        <translation>map met de fiches</translation>
    </message>
    <message>
        <source>for a printer that prints on both sides</source>
        <translation>voor een printer die dubbelzijdig afdrukt</translation>
    </message>
    <message>
        <source>for how many pupils (24); 0: no sheets for them</source>
        <translation>voor hoeveel leerlingen (24); 0: geen bladen voor hen</translation>
    </message>
    <message>
        <source>found: {total}</source>
        <translation>gevonden: {total}</translation>
    </message>
    <message>
        <source>help now</source>
        <translation>hulp nu</translation>
    </message>
    <message>
        <source>help point</source>
        <translation>hulppunt</translation>
    </message>
    <message>
        <source>help points that are new</source>
        <translation>nieuwe hulppunten</translation>
    </message>
    <message>
        <source>how many entries to show (20)</source>
        <translation>hoeveel fiches tonen (20)</translation>
    </message>
    <message>
        <source>how many entries to skip first (0)</source>
        <translation>hoeveel fiches eerst overslaan (0)</translation>
    </message>
    <message>
        <source>how many gaps to show (30)</source>
        <translation>hoeveel leemtes te tonen (30)</translation>
    </message>
    <message>
        <source>how many minutes it takes</source>
        <translation>hoeveel minuten het duurt</translation>
    </message>
    <message>
        <source>how many minutes there are</source>
        <translation>hoeveel minuten er zijn</translation>
    </message>
    <message>
        <source>how many minutes there are (50)</source>
        <translation>hoeveel minuten er zijn (50)</translation>
    </message>
    <message>
        <source>how many minutes there are for the kit</source>
        <translation>hoeveel minuten er voor de bundel zijn</translation>
    </message>
    <message>
        <source>how many sets of cards (0)</source>
        <translation>hoeveel sets kaartjes (0)</translation>
    </message>
    <message>
        <source>how much must be complete: draft or release</source>
        <translation>hoeveel er af moet zijn: draft of release</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>in other languages: {count}</source>
        <translation>in andere talen: {count}</translation>
    </message>
    <message>
        <source>in {document}, page {page}</source>
        <translation>in {document}, pagina {page}</translation>
    </message>
    <message>
        <source>installed pack</source>
        <translation>geïnstalleerd pakket</translation>
    </message>
    <message>
        <source>jobs that wait in the printer&apos;s queue, and sheets in its tray</source>
        <translation>taken die in de wachtrij van de printer staan, en bladen in de printer</translation>
    </message>
    <message>
        <source>keys of the operating system: Alt+Tab, the system key, Ctrl+Alt+Del, other consoles</source>
        <translation>toetsen van het besturingssysteem: Alt+Tab, de systeemtoets, Ctrl+Alt+Del, andere consoles</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>bundel</translation>
    </message>
    <message>
        <source>kit file (.bbicokit)</source>
        <translation>bundelbestand (.bbicokit)</translation>
    </message>
    <message>
        <source>kits that are new</source>
        <translation>nieuwe bundels</translation>
    </message>
    <message>
        <source>language of texts and messages: nl, fr, de or en (else that of the system)</source>
        <translation>taal van teksten en meldingen: nl, fr, de of en (anders die van het systeem)</translation>
    </message>
    <message>
        <source>language of the hand-out: nl, fr, de or en; may be given several times</source>
        <translation>taal van het blad: nl, fr, de of en; mag meermaals</translation>
    </message>
    <message>
        <source>language of the material itself; may be given several times</source>
        <translation>taal van het materiaal zelf; mag meermaals</translation>
    </message>
    <message>
        <source>large letters (18 points)</source>
        <translation>grote letters (18 punten)</translation>
    </message>
    <message>
        <source>layout of the paper: {layouts}</source>
        <translation>opmaak van het blad: {layouts}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>regel {line}</translation>
    </message>
    <message>
        <source>made for so many people</source>
        <translation>gemaakt voor zoveel mensen</translation>
    </message>
    <message>
        <source>name of the entry, as the search shows it</source>
        <translation>naam van de fiche, zoals de zoekfunctie die toont</translation>
    </message>
    <message>
        <source>name of the entry; without it the whole kit is removed</source>
        <translation>naam van de fiche; zonder naam wordt de hele bundel verwijderd</translation>
    </message>
    <message>
        <source>name of the kit, as “bbico kit list” shows it</source>
        <translation>naam van de bundel, zoals “bbico kit list” hem toont</translation>
    </message>
    <message>
        <source>name of the saved search (its words)</source>
        <translation>naam van de bewaarde zoekopdracht (haar woorden)</translation>
    </message>
    <message>
        <source>name of whoever made it; may be given several times</source>
        <translation>naam van wie het maakte; mag meermaals</translation>
    </message>
    <message>
        <source>name of your entry, as “bbico own list” shows it</source>
        <translation>naam van je fiche, zoals “bbico own list” die toont</translation>
    </message>
    <message>
        <source>names of entries, as the search shows them</source>
        <translation>namen van fiches, zoals de zoekfunctie ze toont</translation>
    </message>
    <message>
        <source>names of the activities in their order, as “bbico lesson offer” shows them</source>
        <translation>namen van de activiteiten in hun volgorde, zoals “bbico lesson offer” ze toont</translation>
    </message>
    <message>
        <source>names of the activities in their order, or the name of one kit</source>
        <translation>namen van de activiteiten in hun volgorde, of de naam van één bundel</translation>
    </message>
    <message>
        <source>no desktop with panels and keys of its own runs behind the terminal</source>
        <translation>achter de publieke computer draait geen bureaublad met eigen balken en toetsen</translation>
    </message>
    <message>
        <source>no longer in the catalogue: the copy is shown</source>
        <translation>niet meer in de catalogus: de kopie wordt getoond</translation>
    </message>
    <message>
        <source>no screen where it is used</source>
        <translation>geen scherm waar hij gebruikt wordt</translation>
    </message>
    <message>
        <source>no text in it</source>
        <translation>geen tekst</translation>
    </message>
    <message>
        <source>not in this catalogue</source>
        <translation>niet in deze catalogus</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>niet getest</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>notes that are new</source>
        <translation>nieuwe notities</translation>
    </message>
    <message>
        <source>notes that were joined</source>
        <translation>samengevoegde notities</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>nothing on paper</source>
        <translation>niets op papier</translation>
    </message>
    <message>
        <source>nothing there yet</source>
        <translation>nog niets</translation>
    </message>
    <message>
        <source>number of the document, as “bbico own list” shows it</source>
        <translation>nummer van het document, zoals “bbico own list” het toont</translation>
    </message>
    <message>
        <source>number of the report, as “bbico report list” shows it</source>
        <translation>nummer van de melding, zoals “bbico report list” het toont</translation>
    </message>
    <message>
        <source>number of the saved search, as “bbico saved list” shows it</source>
        <translation>nummer van de bewaarde zoekopdracht, zoals “bbico saved list” het toont</translation>
    </message>
    <message>
        <source>number of what was removed, as “bbico own bin” shows it</source>
        <translation>nummer van wat verwijderd is, zoals “bbico own bin” het toont</translation>
    </message>
    <message>
        <source>of the catalogue</source>
        <translation>van de catalogus</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>old</source>
        <translation>verouderd</translation>
    </message>
    <message>
        <source>only list the folders of the program</source>
        <translation>alleen de mappen van het programma opsommen</translation>
    </message>
    <message>
        <source>only old things</source>
        <translation>alleen oude dingen</translation>
    </message>
    <message>
        <source>only the cover</source>
        <translation>alleen het voorblad</translation>
    </message>
    <message>
        <source>only the words “{about}”: {count}</source>
        <translation>alleen de woorden “{about}”: {count}</translation>
    </message>
    <message>
        <source>only this topic</source>
        <translation>alleen dit thema</translation>
    </message>
    <message>
        <source>order: relevance, title, checked, duration or age (relevance); what is not known comes last</source>
        <translation>volgorde: relevance, title, checked, duration of age (relevance); wat niet bekend is, komt laatst</translation>
    </message>
    <message>
        <source>other</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>own entries and notes</source>
        <translation>eigen fiches en notities</translation>
    </message>
    <message>
        <source>pack file (.bbico)</source>
        <translation>pakketbestand (.bbico)</translation>
    </message>
    <message>
        <source>pack file (.bbico), or a folder with packs</source>
        <translation>pakketbestand (.bbico), of een map met pakketten</translation>
    </message>
    <message>
        <source>pack of the program</source>
        <translation>pakket van het programma</translation>
    </message>
    <message>
        <source>pages for each visitor: {count}</source>
        <translation>pagina&apos;s per bezoeker: {count}</translation>
    </message>
    <message>
        <source>pages: {pages}</source>
        <translation>pagina&apos;s: {pages}</translation>
    </message>
    <message>
        <source>place, counting from 1</source>
        <translation>plaats, geteld vanaf 1</translation>
    </message>
    <message>
        <source>planned: {minutes} minutes</source>
        <translation>gepland: {minutes} minuten</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>voorstel</translation>
    </message>
    <message>
        <source>remove the backups too: what you removed is still in them</source>
        <translation>ook de reservekopieën verwijderen: wat je verwijderde, staat daar nog in</translation>
    </message>
    <message>
        <source>save a report for those who look into a fault, as a ZIP file</source>
        <translation>een verslag bewaren voor wie een fout onderzoekt, als zip-bestand</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>bewaarde zoekopdracht</translation>
    </message>
    <message>
        <source>saved searches that are new</source>
        <translation>nieuwe bewaarde zoekopdrachten</translation>
    </message>
    <message>
        <source>say for each entry what its place in the order is made of</source>
        <translation>bij elke fiche zeggen waaruit haar plaats in de volgorde bestaat</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>zoekindex</translation>
    </message>
    <message>
        <source>search words of age, time, room and reader like any others</source>
        <translation>woorden over leeftijd, tijd, lokaal en lezer zoeken zoals andere</translation>
    </message>
    <message>
        <source>shades of grey instead of colours</source>
        <translation>grijstinten in plaats van kleuren</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>de versie tonen</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>deze hulp tonen</translation>
    </message>
    <message>
        <source>start by itself after the power comes back, and again when the program ends</source>
        <translation>vanzelf starten als er weer stroom is, en opnieuw als het programma stopt</translation>
    </message>
    <message>
        <source>sticks and discs that start something or open a window</source>
        <translation>sticks en schijven die iets starten of een venster openen</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>staat nog open</translation>
    </message>
    <message>
        <source>table of judged queries: language, query, right topics, wanted type, parted by tabs</source>
        <translation>tabel met beoordeelde zoekvragen: taal, zoekvraag, juiste thema&apos;s, gewenst type, met tabs ertussen</translation>
    </message>
    <message>
        <source>take the note away</source>
        <translation>de notitie weghalen</translation>
    </message>
    <message>
        <source>that of the computer</source>
        <translation>die van de computer</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>het bestand dat geschreven wordt</translation>
    </message>
    <message>
        <source>the terminal&apos;s user is no administrator</source>
        <translation>de gebruiker van de publieke computer is geen beheerder</translation>
    </message>
    <message>
        <source>the text; “-” reads the standard input</source>
        <translation>de tekst; “-” leest de standaardinvoer</translation>
    </message>
    <message>
        <source>title of the kit, in the language of --lang</source>
        <translation>titel van de bundel, in de taal van --lang</translation>
    </message>
    <message>
        <source>title, in the language of --lang</source>
        <translation>titel, in de taal van --lang</translation>
    </message>
    <message>
        <source>topic, as --topic of the search; may be given several times</source>
        <translation>thema, zoals --topic bij het zoeken; mag meermaals</translation>
    </message>
    <message>
        <source>two sheets for pupils on a page, to be cut apart</source>
        <translation>twee leerlingenbladen op een pagina, om los te knippen</translation>
    </message>
    <message>
        <source>type, as --type of the search (website)</source>
        <translation>soort, zoals --type bij het zoeken (website)</translation>
    </message>
    <message>
        <source>unsafe</source>
        <translation>niet veilig</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>webadres</translation>
    </message>
    <message>
        <source>what is not right, without names of people you help</source>
        <translation>wat er niet klopt, zonder namen van mensen die je helpt</translation>
    </message>
    <message>
        <source>what it is, in the language of --lang</source>
        <translation>wat het is, in de taal van --lang</translation>
    </message>
    <message>
        <source>what takes at most so many minutes</source>
        <translation>wat hoogstens zoveel minuten duurt</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>wat je zoekt</translation>
    </message>
    <message>
        <source>with --room, --minutes and --group: also what does not say whether it fits</source>
        <translation>met --room, --minutes en --group: ook wat niet zegt of het past</translation>
    </message>
    <message>
        <source>without any filter: {count}</source>
        <translation>zonder filter: {count}</translation>
    </message>
    <message>
        <source>without the answers</source>
        <translation>zonder de antwoorden</translation>
    </message>
    <message>
        <source>without the notes of a kit</source>
        <translation>zonder de notities van een bundel</translation>
    </message>
    <message>
        <source>without what the teacher holds</source>
        <translation>zonder het lerarenblad</translation>
    </message>
    <message>
        <source>without {about}: {count}</source>
        <translation>zonder {about}: {count}</translation>
    </message>
    <message>
        <source>works in such a room: no-wifi, no-devices or printer-only; may be given several times</source>
        <translation>werkt in zo&apos;n ruimte: no-wifi, no-devices of printer-only; mag meermaals</translation>
    </message>
    <message>
        <source>write JSON</source>
        <translation>JSON schrijven</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>wrong, old, unsafe or other (wrong)</source>
        <translation>wrong (fout), old (verouderd), unsafe (niet veilig) of other (iets anders); anders wrong</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{count} seconds without a touch</source>
        <translation>{count} seconden zonder aanraking</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minuten</translation>
    </message>
    <message>
        <source>{pack}, number {seq}, was already installed.</source>
        <translation>{pack}, nummer {seq}, was al geïnstalleerd.</translation>
    </message>
    <message>
        <source>{topic} · {audience} · {language}: {lack} (here {entries}, in other languages {elsewhere})</source>
        <translation>{topic} · {audience} · {language}: {lack} (hier {entries}, in andere talen {elsewhere})</translation>
    </message>
    <message>
        <source>“bbico COMMAND --help” tells more about a command. The window: “bbico-desktop”.</source>
        <translation>“bbico OPDRACHT --help” vertelt meer over een opdracht. Het venster: “bbico-desktop”.</translation>
    </message>
    <message>
        <source>“bbico doctor --repair” builds again what can be built again.</source>
        <translation>“bbico doctor --repair” herbouwt wat herbouwd kan worden.</translation>
    </message>
</context>
<context>
    <name>ColumnHandle</name>
    <message>
        <source>Makes the columns wider or narrower: drag, or press the arrow keys</source>
        <translation>Maakt de kolommen breder of smaller: sleep, of druk op de pijltjestoetsen</translation>
    </message>
    <message>
        <source>Width of the columns</source>
        <translation>Breedte van de kolommen</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>no, all rights reserved – ask the maker</source>
        <translation>nee, alle rechten voorbehouden – vraag het aan de maker</translation>
    </message>
    <message>
        <source>not known – ask the maker</source>
        <translation>niet bekend – vraag het aan de maker</translation>
    </message>
    <message>
        <source>the maker says: “{licence}”</source>
        <translation>de maker zegt: “{licence}”</translation>
    </message>
    <message>
        <source>yes ({licence})</source>
        <translation>ja ({licence})</translation>
    </message>
    <message>
        <source>yes, but never for money, and with the maker&apos;s name ({licence})</source>
        <translation>ja, maar nooit voor geld, en met de naam van de maker ({licence})</translation>
    </message>
    <message>
        <source>yes, with the maker&apos;s name ({licence})</source>
        <translation>ja, met de naam van de maker ({licence})</translation>
    </message>
    <message>
        <source>{allowed}, unchanged</source>
        <translation>{allowed}, onveranderd</translation>
    </message>
</context>
<context>
    <name>CorrectionLine</name>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Bedoelde je “{words}”?</translation>
    </message>
    <message>
        <source>Only the first {words} words ({characters} characters) were searched.</source>
        <translation>Alleen de eerste {words} woorden ({characters} tekens) zijn opgezocht.</translation>
    </message>
    <message>
        <source>Search for “{words}” instead</source>
        <translation>Toch zoeken naar “{words}”</translation>
    </message>
    <message>
        <source>Shown: results for “{words}”.</source>
        <translation>Getoond: resultaten voor “{words}”.</translation>
    </message>
</context>
<context>
    <name>DirectoryDetail</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
</context>
<context>
    <name>DirectoryFilters</name>
    <message>
        <source>All communities</source>
        <translation>Alle gemeenschappen</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle talen</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle plaatsen</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeenschap</translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>Filteren op naam of nummer</translation>
    </message>
    <message>
        <source>Helplines</source>
        <translation>Hulplijnen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Naam of nummer</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Helplines and organisations</source>
        <translation>Hulplijnen en organisaties</translation>
    </message>
    <message>
        <source>Nothing fits. Take a filter away, or write less of the name.</source>
        <translation>Niets past. Haal een filter weg, of typ minder van de naam.</translation>
    </message>
</context>
<context>
    <name>DirectoryPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>De gekozen fiche</translation>
    </message>
</context>
<context>
    <name>DirectoryRows</name>
    <message>
        <source>Abroad</source>
        <translation>In het buitenland</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>text {in_language}</source>
        <translation>tekst {in_language}</translation>
    </message>
</context>
<context>
    <name>DoorPanel</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Voor het personeel</translation>
    </message>
    <message>
        <source>No number for staff is set yet. Set it in the settings of the program, started without --kiosk, or with the command “bbico kiosk pin”. Until then only the operating system can end the program.</source>
        <translation>Er is nog geen nummer voor het personeel ingesteld. Stel het in bij de instellingen van het programma, gestart zonder --kiosk, of met de opdracht “bbico kiosk pin”. Tot dan kan alleen het besturingssysteem het programma sluiten.</translation>
    </message>
    <message>
        <source>Number for staff (PIN)</source>
        <translation>Nummer voor het personeel (PIN)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message numerus="yes">
        <source>Wrong number, or too early. Try again in %n seconds.</source>
        <translation>
            <numerusform>Fout nummer, of te vroeg. Probeer opnieuw over %n seconde.</numerusform>
            <numerusform>Fout nummer, of te vroeg. Probeer opnieuw over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong number.</source>
        <translation>Fout nummer.</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Copied: title, maker, address, licence and date. Paste it where you want it.</source>
        <translation>Gekopieerd: titel, maker, adres, licentie en datum. Plak het waar je wilt.</translation>
    </message>
    <message>
        <source>The report on “{title}” is in the outbox.</source>
        <translation>De melding over “{title}” zit in het postvak UIT.</translation>
    </message>
</context>
<context>
    <name>EntryContent</name>
    <message>
        <source>Add to a kit</source>
        <translation>Aan een bundel toevoegen</translation>
    </message>
    <message>
        <source>Also with Ctrl+D</source>
        <translation>Ook met Ctrl+D</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiëren als tekst</translation>
    </message>
    <message>
        <source>Easy text</source>
        <translation>Eenvoudige tekst</translation>
    </message>
    <message>
        <source>Found through: {reasons}</source>
        <translation>Gevonden via: {reasons}</translation>
    </message>
    <message>
        <source>No address known.</source>
        <translation>Geen adres bekend.</translation>
    </message>
    <message>
        <source>Open as kit</source>
        <translation>Openen als bundel</translation>
    </message>
    <message>
        <source>Open in Help now</source>
        <translation>Openen in Hulp nu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Propose to the editors</source>
        <translation>Voorstellen aan de redactie</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Report a mistake</source>
        <translation>Een fout melden</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>De hele tekst</translation>
    </message>
    <message>
        <source>Title {in_language}</source>
        <translation>Titel {in_language}</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Handig</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>De gekozen fiche</translation>
    </message>
</context>
<context>
    <name>EntryDocuments</name>
    <message>
        <source>Open “{name}”</source>
        <translation>“{name}” openen</translation>
    </message>
    <message>
        <source>Print “{name}”</source>
        <translation>“{name}” afdrukken</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>“{name}” verwijderen</translation>
    </message>
    <message>
        <source>Save a copy of “{name}”</source>
        <translation>Een kopie van “{name}” bewaren</translation>
    </message>
</context>
<context>
    <name>EntryNote</name>
    <message>
        <source>Attach a document…</source>
        <translation>Een document toevoegen…</translation>
    </message>
    <message>
        <source>Change this entry of my own</source>
        <translation>Deze eigen fiche wijzigen</translation>
    </message>
    <message>
        <source>Note at {entry}</source>
        <translation>Notitie bij {entry}</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notitie verwijderd</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notitie geschreven</translation>
    </message>
    <message>
        <source>Only for you. The search finds it.</source>
        <translation>Alleen voor jou. De zoekfunctie vindt ze.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Je documenten</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Je notitie</translation>
    </message>
    <message>
        <source>Your note at this entry</source>
        <translation>Je notitie bij deze fiche</translation>
    </message>
    <message>
        <source>“{name}” is in the bin, for 30 days.</source>
        <translation>“{name}” ligt 30 dagen in de prullenbak.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Ask whoever looks after this computer for permission to write there.</source>
        <translation>Vraag aan wie voor deze computer zorgt of daar geschreven mag worden.</translation>
    </message>
    <message>
        <source>Something went wrong that should not. It was written to the log; your work is safe.</source>
        <translation>Er liep onverwacht iets fout. Het staat in het logboek; je werk is veilig.</translation>
    </message>
    <message>
        <source>The page “{place}” puts the newest sound copy in its place, or begins a new file when there is none. The damaged one is kept.</source>
        <translation>Op de pagina “{place}” zet je de nieuwste goede kopie terug, of begin je een nieuw bestand als er geen is. Het beschadigde bestand blijft bewaard.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>Nog %n…</numerusform>
            <numerusform>Nog %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeenschap</translation>
    </message>
    <message>
        <source>Education level</source>
        <translation>Onderwijsniveau</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Language of the material</source>
        <translation>Taal van het materiaal</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What does this room have?</source>
        <translation>Wat heeft dit lokaal?</translation>
    </message>
    <message>
        <source>Without internet</source>
        <translation>Zonder internet</translation>
    </message>
    <message>
        <source>{facet}: {value}, {count} found</source>
        <translation>{facet}: {value}, {count} gevonden</translation>
    </message>
    <message>
        <source>{value}, {count} found</source>
        <translation>{value}, {count} gevonden</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Also known as: {names}</source>
        <translation>Ook bekend als: {names}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Nagekeken</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeenschap</translation>
    </message>
    <message>
        <source>Copying for a group</source>
        <translation>Kopiëren voor de groep</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Education level</source>
        <translation>Onderwijsniveau</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Found through: {reasons}</source>
        <translation>Gevonden via: {reasons}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spreekt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>The room needs</source>
        <translation>Nodig in het lokaal</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Without internet</source>
        <translation>Zonder internet</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>dag en nacht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>niets bijzonders</translation>
    </message>
    <message>
        <source>{concept} (from “{word}”)</source>
        <translation>{concept} (uit “{word}”)</translation>
    </message>
    <message>
        <source>{least} to {most} people</source>
        <translation>{least} tot {most} personen</translation>
    </message>
    <message>
        <source>“{word}” in a name</source>
        <translation>“{word}” in een naam</translation>
    </message>
    <message>
        <source>“{word}” in the keywords</source>
        <translation>“{word}” in de trefwoorden</translation>
    </message>
    <message>
        <source>“{word}” in the summary</source>
        <translation>“{word}” in de samenvatting</translation>
    </message>
    <message>
        <source>“{word}” in the text</source>
        <translation>“{word}” in de tekst</translation>
    </message>
    <message>
        <source>“{word}” in the title</source>
        <translation>“{word}” in de titel</translation>
    </message>
    <message>
        <source>“{word}” in {document}, page {page}</source>
        <translation>“{word}” in {document}, pagina {page}</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Close without keeping it</source>
        <translation>Sluiten zonder te bewaren</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Niet sluiten</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>Bewaren als tekstbestand</translation>
    </message>
    <message>
        <source>Save it as a text file, then close…</source>
        <translation>Bewaren als tekstbestand en dan sluiten…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Try again, then close</source>
        <translation>Opnieuw proberen en dan sluiten</translation>
    </message>
    <message>
        <source>What you wrote is not kept yet. It is lost when the program closes.</source>
        <translation>Wat je schreef, is nog niet bewaard. Sluit je het programma, dan is het weg.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle filters wissen</translation>
    </message>
    <message>
        <source>From your words:</source>
        <translation>Uit je woorden:</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Filter {filter} weghalen</translation>
    </message>
    <message>
        <source>{meaning}, understood from “{words}”. Take this away and search for these words instead.</source>
        <translation>{meaning}, begrepen uit “{words}”. Haal dit weg en zoek gewoon op deze woorden.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Zoeken op deze pagina</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgende plaats</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige plaats</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} van {count}</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>All of the text</source>
        <translation>Hele tekst</translation>
    </message>
    <message>
        <source>All situations</source>
        <translation>Alle situaties</translation>
    </message>
    <message>
        <source>Easy text</source>
        <translation>Eenvoudige tekst</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Prenten</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>This page in:</source>
        <translation>Deze pagina in het:</translation>
    </message>
</context>
<context>
    <name>HelpLargeNumber</name>
    <message>
        <source>Back to the page</source>
        <translation>Terug naar de pagina</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
</context>
<context>
    <name>HelpNowPage</name>
    <message>
        <source>Help now</source>
        <translation>Hulp nu</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>18 or older</source>
        <translation>18 of ouder</translation>
    </message>
    <message>
        <source>Answers in {language}</source>
        <translation>Antwoordt in het {language}</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Elke leeftijd</translation>
    </message>
    <message>
        <source>Bullying</source>
        <translation>Pesten</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bel</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Bel nu</translation>
    </message>
    <message>
        <source>Call now, free of charge</source>
        <translation>Bel nu, gratis</translation>
    </message>
    <message>
        <source>Checked: {date}</source>
        <translation>Nagekeken: {date}</translation>
    </message>
    <message>
        <source>Checked: {date} – check this first</source>
        <translation>Nagekeken: {date} – kijk dit eerst na</translation>
    </message>
    <message>
        <source>Checked: {date} – check this number first</source>
        <translation>Nagekeken: {date} – kijk dit nummer eerst na</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Kies een prent</translation>
    </message>
    <message>
        <source>Choose what comes closest. You see at once what to do and who can help.</source>
        <translation>Kies wat het dichtst in de buurt komt. Je ziet meteen wat je kunt doen en wie kan helpen.</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Voor iedereen</translation>
    </message>
    <message>
        <source>Hate</source>
        <translation>Haat</translation>
    </message>
    <message>
        <source>How old is the person it happens to?</source>
        <translation>Hoe oud is de persoon die dit overkomt?</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>No date of checking known – check this first</source>
        <translation>Niet bekend wanneer nagekeken – kijk dit eerst na</translation>
    </message>
    <message>
        <source>No date of checking known – check this number first</source>
        <translation>Niet bekend wanneer nagekeken – kijk dit nummer eerst na</translation>
    </message>
    <message>
        <source>No line here is known to speak {language}.</source>
        <translation>Van geen lijn hier is bekend dat ze {language} spreekt.</translation>
    </message>
    <message>
        <source>No telephone line is known to speak {language}</source>
        <translation>Er is geen telefoonlijn bekend in het {language}</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Nu open</translation>
    </message>
    <message>
        <source>Others to call or write to</source>
        <translation>Anderen om te bellen of te schrijven</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>QR code of the number {number}</source>
        <translation>QR-code van het nummer {number}</translation>
    </message>
    <message>
        <source>Reach them online</source>
        <translation>Bereik ze online</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Verdriet</translation>
    </message>
    <message>
        <source>Scan this with a phone to keep the number. It needs no internet.</source>
        <translation>Scan dit met een gsm om het nummer te bewaren. Dat kan zonder internet.</translation>
    </message>
    <message>
        <source>Shock</source>
        <translation>Schrikken</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation>Onbekende</translation>
    </message>
    <message>
        <source>Talk to somebody, in {language}</source>
        <translation>Praat met iemand, in het {language}</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Jonger dan 18</translation>
    </message>
    <message>
        <source>What has happened?</source>
        <translation>Wat is er gebeurd?</translation>
    </message>
    <message>
        <source>When you are online</source>
        <translation>Als je internet hebt</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>draft – not yet tried with people who do not read</source>
        <translation>ontwerp – nog niet geprobeerd met mensen die niet lezen</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} van {count}</translation>
    </message>
</context>
<context>
    <name>HelpPaper</name>
    <message>
        <source>The text of this page is copied.</source>
        <translation>De tekst van deze pagina is gekopieerd.</translation>
    </message>
</context>
<context>
    <name>HelpSheetView</name>
    <message>
        <source>Number large</source>
        <translation>Nummer groot</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Zakkaartje</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation>Dit blad afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
</context>
<context>
    <name>HelpSituations</name>
    <message>
        <source>All helplines</source>
        <translation>Alle hulplijnen</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>All kits</source>
        <translation>Alle bundels</translation>
    </message>
    <message>
        <source>All situations and numbers</source>
        <translation>Alle situaties en nummers</translation>
    </message>
    <message>
        <source>Has something happened?</source>
        <translation>Is er iets gebeurd?</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>I am with someone</source>
        <translation>Ik ben bij iemand</translation>
    </message>
    <message>
        <source>I help at a desk</source>
        <translation>Ik help iemand aan de balie</translation>
    </message>
    <message>
        <source>I prepare a lesson</source>
        <translation>Ik bereid een les voor</translation>
    </message>
    <message>
        <source>In their language, on paper, in two minutes</source>
        <translation>In hun taal, op papier, in twee minuten</translation>
    </message>
    <message>
        <source>Lessons, games and activities, also without Wi-Fi</source>
        <translation>Lessen, spelen en activiteiten, ook zonder wifi</translation>
    </message>
    <message>
        <source>Ready-made kits</source>
        <translation>Kant-en-klare bundels</translation>
    </message>
    <message>
        <source>Steps, numbers and a sheet to take along, for right now</source>
        <translation>Stappen, nummers en een blad om mee te geven, nu meteen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation>Waarvoor ben je hier?</translation>
    </message>
</context>
<context>
    <name>HomeShelves</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n ingetrokken</numerusform>
            <numerusform>%n ingetrokken</numerusform>
        </translation>
    </message>
    <message>
        <source>All kits</source>
        <translation>Alle bundels</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Dit vergeten</translation>
    </message>
    <message>
        <source>New since the last update</source>
        <translation>Nieuw sinds de laatste update</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Laatst geopend</translation>
    </message>
    <message>
        <source>Your kits</source>
        <translation>Je bundels</translation>
    </message>
</context>
<context>
    <name>IncomingFiles</name>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Files cannot be opened here.</source>
        <translation>Hier kunnen geen bestanden geopend worden.</translation>
    </message>
    <message>
        <source>Let go: it becomes an entry of your own.</source>
        <translation>Laat los: het wordt een eigen fiche.</translation>
    </message>
    <message>
        <source>Let go: you can attach it here, or make an entry of your own.</source>
        <translation>Laat los: je kunt het hier toevoegen of er een eigen fiche van maken.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Een bestand openen</translation>
    </message>
    <message>
        <source>PDF, pictures, kits</source>
        <translation>Pdf, afbeeldingen, bundels</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back and forward with the mouse</source>
        <translation>Terug en vooruit met de muis</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>From line to line in a list</source>
        <translation>Van regel naar regel in een lijst</translation>
    </message>
    <message>
        <source>Press what is marked</source>
        <translation>Indrukken wat gemarkeerd is</translation>
    </message>
    <message>
        <source>Put away what lies above the page</source>
        <translation>Sluiten wat boven de pagina ligt</translation>
    </message>
    <message>
        <source>Quick exit</source>
        <translation>Snel weg</translation>
    </message>
    <message>
        <source>Shift, three times</source>
        <translation>Shift, drie keer</translation>
    </message>
    <message>
        <source>The two buttons at its side</source>
        <translation>De twee knoppen aan de zijkant</translation>
    </message>
    <message>
        <source>To the next control, and back</source>
        <translation>Naar het volgende onderdeel, en terug</translation>
    </message>
    <message>
        <source>What can be done with what is marked</source>
        <translation>Wat je kunt doen met wat gemarkeerd is</translation>
    </message>
</context>
<context>
    <name>KitChanging</name>
    <message numerus="yes">
        <source>%n entries stand in the kit {kit}.</source>
        <translation>
            <numerusform>%n fiche staat nu in de bundel {kit}.</numerusform>
            <numerusform>%n fiches staan nu in de bundel {kit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of {kit} stands among your kits.</source>
        <translation>Een kopie van {kit} staat bij je bundels.</translation>
    </message>
    <message>
        <source>No time is set for the kit {kit}.</source>
        <translation>Voor de bundel {kit} is geen tijd bepaald.</translation>
    </message>
    <message>
        <source>No time is set for {entry}.</source>
        <translation>Voor {entry} is geen tijd bepaald.</translation>
    </message>
    <message>
        <source>Note at {entry} in the kit {kit}</source>
        <translation>Notitie bij {entry} in de bundel {kit}</translation>
    </message>
    <message>
        <source>Note of the kit {kit}</source>
        <translation>Notitie van de bundel {kit}</translation>
    </message>
    <message>
        <source>The kit {before} is now called {kit}.</source>
        <translation>De bundel {before} heet nu {kit}.</translation>
    </message>
    <message>
        <source>The kit {kit} is given with a projector.</source>
        <translation>De bundel {kit} wordt met een projector gegeven.</translation>
    </message>
    <message>
        <source>The kit {kit} is given without a projector.</source>
        <translation>De bundel {kit} wordt zonder projector gegeven.</translation>
    </message>
    <message>
        <source>The kit {kit} is in the bin.</source>
        <translation>De bundel {kit} ligt in de prullenbak.</translation>
    </message>
    <message numerus="yes">
        <source>The kit {kit} is new, with %n entries.</source>
        <translation>
            <numerusform>De bundel {kit} is nieuw, met %n fiche.</numerusform>
            <numerusform>De bundel {kit} is nieuw, met %n fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kit {kit} is new.</source>
        <translation>De bundel {kit} is nieuw.</translation>
    </message>
    <message>
        <source>The lesson stands among your kits.</source>
        <translation>De les staat bij je bundels.</translation>
    </message>
    <message>
        <source>The note at {entry} was changed.</source>
        <translation>De notitie bij {entry} is veranderd.</translation>
    </message>
    <message>
        <source>The note of the kit {kit} was changed.</source>
        <translation>De notitie van de bundel {kit} is veranderd.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n minutes for the kit {kit}.</source>
        <translation>
            <numerusform>Voor de bundel {kit} is er %n minuut.</numerusform>
            <numerusform>Voor de bundel {kit} zijn er %n minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} is no longer in the kit {kit}.</source>
        <translation>{entry} zit niet meer in de bundel {kit}.</translation>
    </message>
    <message>
        <source>{entry} stands at place {place}.</source>
        <translation>{entry} staat op plaats {place}.</translation>
    </message>
    <message numerus="yes">
        <source>{entry} takes %n minutes.</source>
        <translation>
            <numerusform>{entry} duurt %n minuut.</numerusform>
            <numerusform>{entry} duurt %n minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitChooser</name>
    <message>
        <source>Close without adding</source>
        <translation>Sluiten zonder toe te voegen</translation>
    </message>
    <message numerus="yes">
        <source>Into which kit do %n entries go?</source>
        <translation>
            <numerusform>In welke bundel komt %n fiche?</numerusform>
            <numerusform>In welke bundel komen %n fiches?</numerusform>
        </translation>
    </message>
    <message>
        <source>My kits, the one used last first</source>
        <translation>Mijn bundels, de laatst gebruikte eerst</translation>
    </message>
    <message>
        <source>Name of a new kit</source>
        <translation>Naam van een nieuwe bundel</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>Nieuwe bundel</translation>
    </message>
    <message>
        <source>all are in it already</source>
        <translation>zitten er alle al in</translation>
    </message>
    <message>
        <source>is in it already</source>
        <translation>zit er al in</translation>
    </message>
</context>
<context>
    <name>KitClock</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Less time</source>
        <translation>Minder tijd</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Meer tijd</translation>
    </message>
    <message>
        <source>Say for each entry whether it works on paper</source>
        <translation>Bij elke fiche zeggen of ze op papier kan</translation>
    </message>
    <message>
        <source>There is no projector</source>
        <translation>Er is geen projector</translation>
    </message>
    <message>
        <source>Time there is</source>
        <translation>Tijd die er is</translation>
    </message>
    <message>
        <source>Time there is, in minutes</source>
        <translation>Tijd die er is, in minuten</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>andere tijd</translation>
    </message>
</context>
<context>
    <name>KitFiles</name>
    <message>
        <source>A newer program made the file: something of it may be missing here.</source>
        <translation>Een nieuwer programma maakte het bestand: misschien ontbreekt hier iets.</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Bundels</translation>
    </message>
    <message>
        <source>Open a kit</source>
        <translation>Een bundel openen</translation>
    </message>
    <message>
        <source>Save the kit as file</source>
        <translation>De bundel bewaren als bestand</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Bewaard: {path}</translation>
    </message>
    <message>
        <source>The kit {kit} is here already. Nothing was added.</source>
        <translation>De bundel {kit} is er al. Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>The kit {kit} was taken in.</source>
        <translation>De bundel {kit} is opgenomen.</translation>
    </message>
</context>
<context>
    <name>KitHeadBar</name>
    <message>
        <source>All kits</source>
        <translation>Alle bundels</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Kopiëren en aanpassen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Make lesson and print</source>
        <translation>Les maken en afdrukken</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <translation>Naam van de bundel</translation>
    </message>
    <message>
        <source>One file that another computer can open, also with an older catalogue</source>
        <translation>Eén bestand dat een andere computer kan openen, ook met een oudere catalogus</translation>
    </message>
    <message>
        <source>Ready-made kit</source>
        <translation>Kant-en-klare bundel</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Bewaren als bestand</translation>
    </message>
    <message>
        <source>Teacher sheet, sheets for the pupils and answers, each as you need it</source>
        <translation>Blad voor de leerkracht, bladen voor de leerlingen en antwoorden, elk zoals je het nodig hebt</translation>
    </message>
</context>
<context>
    <name>KitLessonPanel</name>
    <message>
        <source> minutes</source>
        <translation> minuten</translation>
    </message>
    <message>
        <source> years</source>
        <translation> jaar</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons that need no internet, each with all sheets and answers.</source>
        <translation>
            <numerusform>%n les die geen internet nodig heeft, met alle bladen en antwoorden.</numerusform>
            <numerusform>%n lessen die geen internet nodig hebben, elk met alle bladen en antwoorden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>A lesson for tomorrow</source>
        <translation>Een les voor morgen</translation>
    </message>
    <message>
        <source>Age of the pupils</source>
        <translation>Leeftijd van de leerlingen</translation>
    </message>
    <message>
        <source>All kits</source>
        <translation>Alle bundels</translation>
    </message>
    <message>
        <source>How many minutes</source>
        <translation>Hoeveel minuten</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>Ik heb</translation>
    </message>
    <message>
        <source>Less time</source>
        <translation>Minder tijd</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Meer tijd</translation>
    </message>
    <message>
        <source>Nothing fits this time and this age. Take more time or another age, or look for material yourself.</source>
        <translation>Niets past bij deze tijd en deze leeftijd. Neem meer tijd of een andere leeftijd, of zoek zelf materiaal.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ouder</translation>
    </message>
    <message>
        <source>Younger</source>
        <translation>Jonger</translation>
    </message>
    <message>
        <source>for age</source>
        <translation>voor leeftijd</translation>
    </message>
</context>
<context>
    <name>KitPane</name>
    <message>
        <source>All kits</source>
        <translation>Alle bundels</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Bundels</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>Nieuwe bundel</translation>
    </message>
    <message>
        <source>Open a kit file</source>
        <translation>Een bundelbestand openen</translation>
    </message>
    <message>
        <source>The file with your own things is damaged: your own kits cannot be shown, and no new ones can be made. Nothing was written over it. “{place}” shows what can be done about it.</source>
        <translation>Het bestand met je eigen dingen is beschadigd: je eigen bundels kunnen niet getoond worden, en er kunnen geen nieuwe gemaakt worden. Er is niets overheen geschreven. “{place}” toont wat je eraan kunt doen.</translation>
    </message>
</context>
<context>
    <name>KitQuestion</name>
    <message>
        <source>Keep both</source>
        <translation>Allebei houden</translation>
    </message>
    <message>
        <source>Leave the file</source>
        <translation>Het bestand laten</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>De mijne vervangen</translation>
    </message>
    <message>
        <source>You have another kit called {kit}. What becomes of the file?</source>
        <translation>Je hebt een andere bundel die {kit} heet. Wat doen we met het bestand?</translation>
    </message>
</context>
<context>
    <name>KitSteps</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Entries of this kit</source>
        <translation>Fiches in deze bundel</translation>
    </message>
    <message>
        <source>Less time</source>
        <translation>Minder tijd</translation>
    </message>
    <message>
        <source>Minutes that this entry takes</source>
        <translation>Minuten die deze fiche duurt</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Meer tijd</translation>
    </message>
    <message>
        <source>Note at this entry</source>
        <translation>Notitie bij deze fiche</translation>
    </message>
    <message>
        <source>Note: what it is there for</source>
        <translation>Notitie: waarvoor het dient</translation>
    </message>
    <message>
        <source>Nothing is in this kit yet. Look for entries and press Ctrl+D, or drag them here from a list.</source>
        <translation>Er zit nog niets in deze bundel. Zoek fiches en druk op Ctrl+D, of sleep ze uit een lijst hierheen.</translation>
    </message>
    <message>
        <source>One place earlier (Alt+Up)</source>
        <translation>Eén plaats eerder (Alt+pijl omhoog)</translation>
    </message>
    <message>
        <source>One place later (Alt+Down)</source>
        <translation>Eén plaats later (Alt+pijl omlaag)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Duurt</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>{entry}, place {place}</source>
        <translation>{entry}, plaats {place}</translation>
    </message>
</context>
<context>
    <name>KitView</name>
    <message>
        <source>Note of the kit</source>
        <translation>Notitie van de bundel</translation>
    </message>
    <message>
        <source>Note: for whom the kit is, and what to think of</source>
        <translation>Notitie: voor wie de bundel is, en waaraan te denken</translation>
    </message>
</context>
<context>
    <name>Kits</name>
    <message numerus="yes">
        <source>%n entries are no longer in the catalogue.</source>
        <translation>
            <numerusform>%n fiche staat niet meer in de catalogus.</numerusform>
            <numerusform>%n fiches staan niet meer in de catalogus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed since they were added.</source>
        <translation>
            <numerusform>%n fiche is veranderd sinds ze is toegevoegd.</numerusform>
            <numerusform>%n fiches zijn veranderd sinds ze zijn toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries without a time</source>
        <translation>
            <numerusform>%n fiche zonder tijd</numerusform>
            <numerusform>%n fiches zonder tijd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minuut over</numerusform>
            <numerusform>%n minuten over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over</source>
        <translation>
            <numerusform>%n minuut te veel</numerusform>
            <numerusform>%n minuten te veel</numerusform>
        </translation>
    </message>
    <message>
        <source>A lesson for tomorrow</source>
        <translation>Een les voor morgen</translation>
    </message>
    <message>
        <source>My kits</source>
        <translation>Mijn bundels</translation>
    </message>
    <message>
        <source>Ready-made kits</source>
        <translation>Kant-en-klare bundels</translation>
    </message>
    <message>
        <source>The copy in the kit is shown, and printed with a mark.</source>
        <translation>De kopie in de bundel wordt getoond, en met een vermelding afgedrukt.</translation>
    </message>
    <message>
        <source>Three that are ready, on paper</source>
        <translation>Drie die klaar zijn, op papier</translation>
    </message>
    <message>
        <source>changed since it was added</source>
        <translation>veranderd sinds ze is toegevoegd</translation>
    </message>
    <message>
        <source>has ended: it may be gone</source>
        <translation>is gestopt: bestaat misschien niet meer</translation>
    </message>
    <message>
        <source>just right</source>
        <translation>precies genoeg</translation>
    </message>
    <message>
        <source>needs a screen: leave it out or replace it</source>
        <translation>heeft een scherm nodig: laat het weg of vervang het</translation>
    </message>
    <message>
        <source>no longer in the catalogue</source>
        <translation>niet meer in de catalogus</translation>
    </message>
    <message>
        <source>not in this catalogue, and no copy is kept</source>
        <translation>niet in deze catalogus, en er is geen kopie</translation>
    </message>
    <message>
        <source>not known whether it works without a screen</source>
        <translation>niet bekend of het zonder scherm kan</translation>
    </message>
    <message>
        <source>without a projector: see the sheet</source>
        <translation>zonder projector: zie het blad</translation>
    </message>
    <message>
        <source>{filled} of {planned} min</source>
        <translation>{filled} van {planned} min</translation>
    </message>
</context>
<context>
    <name>KitsPage</name>
    <message>
        <source>Kits</source>
        <translation>Bundels</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>Nieuwe bundel</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>LessonCardFrame</name>
    <message>
        <source>Make it a kit</source>
        <translation>Maak er een bundel van</translation>
    </message>
    <message>
        <source>Print this lesson</source>
        <translation>Deze les afdrukken</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Eerst lezen</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%n activities do not say their time or age. They are left out.</source>
        <translation>
            <numerusform>%n activiteit zegt niet hoelang of voor welke leeftijd. Ze is weggelaten.</numerusform>
            <numerusform>%n activiteiten zeggen niet hoelang of voor welke leeftijd. Ze zijn weggelaten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalHelp</name>
    <message numerus="yes">
        <source>%n more nearby</source>
        <translation>
            <numerusform>nog %n in de buurt</numerusform>
            <numerusform>nog %n in de buurt</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what stands here</source>
        <translation>Wijzigen wat hier staat</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Bij jou in de buurt</translation>
    </message>
    <message>
        <source>Written here on {date}. Check it first.</source>
        <translation>Hier genoteerd op {date}. Kijk het eerst na.</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>For a screen that is touched, and for hands that are not steady.</source>
        <translation>Voor een scherm dat je aanraakt, en voor handen die niet vast zijn.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Taal en uiterlijk</translation>
    </message>
    <message>
        <source>Large, for fingers</source>
        <translation>Groot, voor vingers</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Zoals deze computer</translation>
    </message>
    <message>
        <source>Makes text, pictures and buttons larger together.</source>
        <translation>Maakt tekst, afbeeldingen en knoppen samen groter.</translation>
    </message>
    <message>
        <source>Size of buttons</source>
        <translation>Grootte van de knoppen</translation>
    </message>
    <message>
        <source>Size of the text (Ctrl + and Ctrl −)</source>
        <translation>Grootte van de tekst (Ctrl + en Ctrl −)</translation>
    </message>
    <message>
        <source>The language of the program and, where there is one, of what is written about each entry.</source>
        <translation>De taal van het programma en, als die er is, van wat er over elke fiche staat.</translation>
    </message>
    <message>
        <source>The letters of Atkinson Hyperlegible are easier to tell apart.</source>
        <translation>De letters van Atkinson Hyperlegible zijn beter uit elkaar te houden.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>“Like this computer” changes together with it, also while the program is open.</source>
        <translation>“Zoals deze computer” verandert mee, ook terwijl het programma openstaat.</translation>
    </message>
</context>
<context>
    <name>ManualContents</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n plaats</numerusform>
            <numerusform>%n plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekwoord wissen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgende plaats</translation>
    </message>
    <message>
        <source>Nowhere in the manual. Try another word.</source>
        <translation>Nergens in de handleiding. Probeer een ander woord.</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige plaats</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Zoeken in de handleiding</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Print this chapter</source>
        <translation>Dit hoofdstuk afdrukken</translation>
    </message>
    <message>
        <source>Save the whole manual as PDF</source>
        <translation>Hele handleiding als pdf bewaren</translation>
    </message>
    <message>
        <source>The chapter that is open</source>
        <translation>Het open hoofdstuk</translation>
    </message>
    <message>
        <source>The manual was not installed with the program.</source>
        <translation>De handleiding is niet met het programma geïnstalleerd.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} van {count}</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menu&apos;s</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Bundel</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Beeld</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>A help sheet has all its blocks: see docs/records.md.</source>
        <translation>Een hulpblad heeft al zijn blokken: zie docs/records.md.</translation>
    </message>
    <message>
        <source>A helpline must be checked again within 6 months, not {value}.</source>
        <translation>Een hulplijn moet binnen 6 maanden opnieuw nagekeken worden, niet {value}.</translation>
    </message>
    <message>
        <source>A helpline must say for which date its facts hold.</source>
        <translation>Een hulplijn moet zeggen voor welke datum haar feiten gelden.</translation>
    </message>
    <message>
        <source>A second record begins here.</source>
        <translation>Hier begint een tweede fiche.</translation>
    </message>
    <message>
        <source>A sentence has {count} words; up to {limit} read easily.</source>
        <translation>Een zin telt {count} woorden; tot {limit} leest vlot.</translation>
    </message>
    <message>
        <source>A value stands twice in this list.</source>
        <translation>Een waarde staat twee keer in deze lijst.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Voeg het toe.</translation>
    </message>
    <message>
        <source>Add it: docs/records.md shows what it says.</source>
        <translation>Voeg het toe: docs/records.md toont wat erin staat.</translation>
    </message>
    <message>
        <source>Add the file vocabulary/{scheme}.yaml.</source>
        <translation>Voeg het bestand vocabulary/{scheme}.yaml toe.</translation>
    </message>
    <message>
        <source>Add “as_of”, if only “as_of: unknown”.</source>
        <translation>Voeg “as_of” toe, al is het “as_of: unknown”.</translation>
    </message>
    <message>
        <source>Anchors (&amp;) and aliases (*) are not read.</source>
        <translation>Ankers (&amp;) en aliassen (*) worden niet gelezen.</translation>
    </message>
    <message>
        <source>At most {limit}.</source>
        <translation>Hoogstens {limit}.</translation>
    </message>
    <message>
        <source>At most {limit}: keep what must be done first.</source>
        <translation>Hoogstens {limit}: houd wat eerst moet gebeuren.</translation>
    </message>
    <message>
        <source>At most {limit}: make sentences shorter or leave details out.</source>
        <translation>Hoogstens {limit}: maak de zinnen korter of laat details weg.</translation>
    </message>
    <message>
        <source>At most {limit}: one idea a sentence.</source>
        <translation>Hoogstens {limit}: één idee per zin.</translation>
    </message>
    <message>
        <source>Begin the line with nl, fr, de or en, and a tab.</source>
        <translation>Begin de regel met nl, fr, de of en, en een tab.</translation>
    </message>
    <message>
        <source>Build it again: “bbico doctor --repair”.</source>
        <translation>Herbouw het: “bbico doctor --repair”.</translation>
    </message>
    <message>
        <source>Build the catalogue again: “bbico doctor --repair”.</source>
        <translation>Herbouw de catalogus: “bbico doctor --repair”.</translation>
    </message>
    <message>
        <source>Change it so that it works on paper, and take the need out.</source>
        <translation>Pas ze aan zodat ze op papier werkt, en haal die behoefte weg.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Kijk of het er is en of je het mag lezen.</translation>
    </message>
    <message>
        <source>Choose another: an id is never used again.</source>
        <translation>Kies een andere: een id wordt nooit opnieuw gebruikt.</translation>
    </message>
    <message>
        <source>Choose one from vocabulary/type.yaml that fits the kind.</source>
        <translation>Kies er een uit vocabulary/type.yaml dat bij de soort past.</translation>
    </message>
    <message>
        <source>Choose one from vocabulary/{scheme}.yaml, or add it there in four languages.</source>
        <translation>Kies er een uit vocabulary/{scheme}.yaml, of voeg het daar toe in vier talen.</translation>
    </message>
    <message>
        <source>Choose: {expected}.</source>
        <translation>Kies: {expected}.</translation>
    </message>
    <message>
        <source>Correct it, or leave the field out.</source>
        <translation>Verbeter het, of laat het veld weg.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Verbeter dit.</translation>
    </message>
    <message>
        <source>Correct the date, or the date “issued” in pack.yaml.</source>
        <translation>Verbeter de datum, of de datum “issued” in pack.yaml.</translation>
    </message>
    <message>
        <source>Correct the id, or write that record.</source>
        <translation>Verbeter de id, of schrijf die fiche.</translation>
    </message>
    <message>
        <source>Correct the kind, or move the file.</source>
        <translation>Verbeter de soort, of verplaats het bestand.</translation>
    </message>
    <message>
        <source>Correct the name of the scheme.</source>
        <translation>Verbeter de naam van het schema.</translation>
    </message>
    <message>
        <source>Delete it, or type the line again.</source>
        <translation>Wis het, of typ de regel opnieuw.</translation>
    </message>
    <message>
        <source>Exactly one language must be the source of the translations.</source>
        <translation>Precies één taal moet de bron van de vertalingen zijn.</translation>
    </message>
    <message>
        <source>Fields are expected here.</source>
        <translation>Hier worden velden verwacht.</translation>
    </message>
    <message>
        <source>Finish it, or build with “--level draft”.</source>
        <translation>Maak ze af, of bouw met “--level draft”.</translation>
    </message>
    <message>
        <source>Give each record a file of its own.</source>
        <translation>Geef elke fiche een eigen bestand.</translation>
    </message>
    <message>
        <source>Give it 2 to 20.</source>
        <translation>Geef er 2 tot 20.</translation>
    </message>
    <message>
        <source>Give it the same labels in both.</source>
        <translation>Geef het in beide dezelfde benamingen.</translation>
    </message>
    <message>
        <source>Intimate pictures need a line for minors and one for adults.</source>
        <translation>Bij intieme beelden hoort een lijn voor minderjarigen en een voor volwassenen.</translation>
    </message>
    <message>
        <source>It must be there in all four languages.</source>
        <translation>Hij moet er zijn in alle vier de talen.</translation>
    </message>
    <message>
        <source>Keep it once.</source>
        <translation>Houd ze één keer.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Houd een van de twee.</translation>
    </message>
    <message>
        <source>Leave it out, or name what took its place.</source>
        <translation>Laat het weg, of noem wat in de plaats kwam.</translation>
    </message>
    <message>
        <source>Line {first} asks the same.</source>
        <translation>Regel {first} vraagt hetzelfde.</translation>
    </message>
    <message>
        <source>Look at the colons, quotes and indents on this line and the one before.</source>
        <translation>Kijk naar de dubbele punten, aanhalingstekens en inspringingen op deze regel en de vorige.</translation>
    </message>
    <message>
        <source>Look the number up again at its source.</source>
        <translation>Zoek het nummer opnieuw op bij de bron.</translation>
    </message>
    <message>
        <source>Make all languages say the same.</source>
        <translation>Laat alle talen hetzelfde zeggen.</translation>
    </message>
    <message>
        <source>Make the two the same.</source>
        <translation>Maak de twee gelijk.</translation>
    </message>
    <message>
        <source>Make them the same.</source>
        <translation>Maak ze gelijk.</translation>
    </message>
    <message>
        <source>Make two sentences of it.</source>
        <translation>Maak er twee zinnen van.</translation>
    </message>
    <message>
        <source>Name it “id.language.md” after a record in the same folder, or delete it.</source>
        <translation>Noem hem “id.taal.md” naar een fiche in dezelfde map, of wis hem.</translation>
    </message>
    <message>
        <source>Name more topics, leave the type out, or remove the line.</source>
        <translation>Noem meer thema&apos;s, laat het type weg of haal de regel weg.</translation>
    </message>
    <message>
        <source>Name one from resources/icons/.</source>
        <translation>Noem er een uit resources/icons/.</translation>
    </message>
    <message>
        <source>Name one id of vocabulary/topic_group.yaml in “broader”.</source>
        <translation>Zet één id uit vocabulary/topic_group.yaml in “broader”.</translation>
    </message>
    <message>
        <source>Name the page in which the facts were read.</source>
        <translation>Noem de pagina waarin de feiten gelezen zijn.</translation>
    </message>
    <message>
        <source>Nearest: {near}. “bbico search --json” names all of them under “facets”.</source>
        <translation>Het dichtst erbij: {near}. “bbico search --json” noemt ze allemaal onder “facets”.</translation>
    </message>
    <message>
        <source>No entry of the catalogue would be a right answer.</source>
        <translation>Geen enkele fiche van de catalogus zou een juist antwoord zijn.</translation>
    </message>
    <message>
        <source>No record needs so many levels: look at the indents.</source>
        <translation>Geen enkele fiche heeft zoveel niveaus nodig: kijk naar de inspringingen.</translation>
    </message>
    <message>
        <source>Nobody is named for this age group: {age}.</source>
        <translation>Voor deze leeftijdsgroep wordt niemand genoemd: {age}.</translation>
    </message>
    <message>
        <source>Numbers stand in helpline records only: write {{helpline:ID}} in a sheet, or leave the number out.</source>
        <translation>Nummers staan alleen in fiches van hulplijnen: schrijf {{helpline:ID}} in een blad, of laat het nummer weg.</translation>
    </message>
    <message>
        <source>Numbers, addresses or helplines in “{language}” are not those of the English text.</source>
        <translation>Getallen, adressen of hulplijnen in “{language}” zijn niet die van de Engelse tekst.</translation>
    </message>
    <message>
        <source>One help sheet a situation.</source>
        <translation>Eén hulpblad per situatie.</translation>
    </message>
    <message>
        <source>One sentence an item.</source>
        <translation>Eén zin per onderdeel.</translation>
    </message>
    <message>
        <source>Put long texts in a Markdown file beside the record.</source>
        <translation>Zet lange teksten in een Markdown-bestand naast de fiche.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Haal een van beide weg.</translation>
    </message>
    <message>
        <source>Save it again with the encoding UTF-8.</source>
        <translation>Bewaar het opnieuw met de codering UTF-8.</translation>
    </message>
    <message>
        <source>See whether something was left out or added.</source>
        <translation>Kijk of er iets weggelaten of toegevoegd is.</translation>
    </message>
    <message>
        <source>Take the tag away: every value is read as text.</source>
        <translation>Haal de tag weg: elke waarde wordt als tekst gelezen.</translation>
    </message>
    <message>
        <source>The activity needs “{name}”, which many rooms do not have.</source>
        <translation>De activiteit heeft “{name}” nodig, en dat is er in veel lokalen niet.</translation>
    </message>
    <message>
        <source>The concept “{id}” stands here a second time.</source>
        <translation>Het begrip “{id}” staat hier een tweede keer.</translation>
    </message>
    <message>
        <source>The date {value} is later than the pack, which is of {latest}.</source>
        <translation>De datum {value} is later dan het pakket, dat van {latest} is.</translation>
    </message>
    <message>
        <source>The easy text has {count} sentences.</source>
        <translation>De eenvoudige tekst heeft {count} zinnen.</translation>
    </message>
    <message>
        <source>The entry “{id}” is not right: {reason}.</source>
        <translation>De fiche “{id}” klopt niet: {reason}.</translation>
    </message>
    <message>
        <source>The entry “{id}” was altered after it was made.</source>
        <translation>De fiche “{id}” is veranderd nadat ze gemaakt was.</translation>
    </message>
    <message>
        <source>The field stands here a second time.</source>
        <translation>Het veld staat hier een tweede keer.</translation>
    </message>
    <message>
        <source>The field “{name}” is missing.</source>
        <translation>Het veld “{name}” ontbreekt.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Het bestand kan niet gelezen worden ({reason}).</translation>
    </message>
    <message>
        <source>The file is damaged ({reason}).</source>
        <translation>Het bestand is beschadigd ({reason}).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} kB.</source>
        <translation>Het bestand is groter dan {limit} kB.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8.</source>
        <translation>Het bestand is niet in UTF-8 geschreven.</translation>
    </message>
    <message>
        <source>The folder has no file “pack.yaml”.</source>
        <translation>De map heeft geen bestand “pack.yaml”.</translation>
    </message>
    <message>
        <source>The id “{id}” differs from the file name “{name}”.</source>
        <translation>De id “{id}” verschilt van de bestandsnaam “{name}”.</translation>
    </message>
    <message>
        <source>The id “{id}” is taken by {other}.</source>
        <translation>De id “{id}” is al van {other}.</translation>
    </message>
    <message>
        <source>The kind is “{kind}”, but records in this folder are of the kind “{wanted}”.</source>
        <translation>De soort is “{kind}”, maar fiches in deze map zijn van de soort “{wanted}”.</translation>
    </message>
    <message>
        <source>The kit holds {count} entries.</source>
        <translation>De bundel bevat {count} fiches.</translation>
    </message>
    <message>
        <source>The line does not say what a right answer is.</source>
        <translation>De regel zegt niet wat een juist antwoord is.</translation>
    </message>
    <message>
        <source>The line holds no query.</source>
        <translation>Op de regel staat geen zoekvraag.</translation>
    </message>
    <message>
        <source>The name of a field must be a plain word.</source>
        <translation>De naam van een veld moet een gewoon woord zijn.</translation>
    </message>
    <message>
        <source>The nearest known name is: {like}. See docs/records.md.</source>
        <translation>De dichtste bekende naam is: {like}. Zie docs/records.md.</translation>
    </message>
    <message>
        <source>The number {value} is known to be wrong.</source>
        <translation>Van het nummer {value} is bekend dat het fout is.</translation>
    </message>
    <message>
        <source>The phases take {count} minutes together, but the activity says {limit}.</source>
        <translation>De fasen duren samen {count} minuten, maar de activiteit zegt {limit}.</translation>
    </message>
    <message>
        <source>The scheme “{scheme}” differs from the file name.</source>
        <translation>Het schema “{scheme}” verschilt van de bestandsnaam.</translation>
    </message>
    <message>
        <source>The sheet has no “{name}”.</source>
        <translation>Het blad heeft geen “{name}”.</translation>
    </message>
    <message>
        <source>The situation “{id}” has its sheet already: {other}.</source>
        <translation>De situatie “{id}” heeft haar blad al: {other}.</translation>
    </message>
    <message>
        <source>The situation “{id}” has no help sheet.</source>
        <translation>De situatie “{id}” heeft geen hulpblad.</translation>
    </message>
    <message>
        <source>The state of the translation “{language}” is not given.</source>
        <translation>De staat van de vertaling “{language}” is niet gegeven.</translation>
    </message>
    <message>
        <source>The summary has {count} words.</source>
        <translation>De samenvatting heeft {count} woorden.</translation>
    </message>
    <message>
        <source>The tag {tag} is not read.</source>
        <translation>De tag {tag} wordt niet gelezen.</translation>
    </message>
    <message>
        <source>The text holds a telephone number: {number}.</source>
        <translation>In de tekst staat een telefoonnummer: {number}.</translation>
    </message>
    <message>
        <source>The text in “{language}” has {count} words, the English one {limit}.</source>
        <translation>De tekst in “{language}” telt {count} woorden, de Engelse {limit}.</translation>
    </message>
    <message>
        <source>The text in “{language}” is hard to read: {count} of 100, {limit} is the least.</source>
        <translation>De tekst in “{language}” is moeilijk te lezen: {count} op 100, het minimum is {limit}.</translation>
    </message>
    <message>
        <source>The text in “{language}” is missing here, although the translation counts as finished.</source>
        <translation>De tekst in “{language}” ontbreekt hier, hoewel de vertaling voor af doorgaat.</translation>
    </message>
    <message>
        <source>The text in “{language}” is missing.</source>
        <translation>De tekst in “{language}” ontbreekt.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>De tekst is leeg.</translation>
    </message>
    <message>
        <source>The text is the same in “{language}” and “{other}”.</source>
        <translation>De tekst is dezelfde in “{language}” en “{other}”.</translation>
    </message>
    <message>
        <source>The text {name} beside the record cannot be read as UTF-8.</source>
        <translation>De tekst {name} naast de fiche kan niet als UTF-8 gelezen worden.</translation>
    </message>
    <message>
        <source>The topic “{id}” must belong to exactly one group.</source>
        <translation>Het thema “{id}” moet bij precies één groep horen.</translation>
    </message>
    <message>
        <source>The translation “{language}” is called missing, but there is a text.</source>
        <translation>De vertaling “{language}” heet missing, maar er is een tekst.</translation>
    </message>
    <message>
        <source>The translation “{language}” is not finished.</source>
        <translation>De vertaling “{language}” is niet af.</translation>
    </message>
    <message>
        <source>The vocabulary “{scheme}” is missing.</source>
        <translation>De woordenlijst “{scheme}” ontbreekt.</translation>
    </message>
    <message>
        <source>There are {count} answers for {limit} questions.</source>
        <translation>Er zijn {count} antwoorden voor {limit} vragen.</translation>
    </message>
    <message>
        <source>There are {count} steps.</source>
        <translation>Er zijn {count} stappen.</translation>
    </message>
    <message>
        <source>There are {count} words before the numbers ({language}).</source>
        <translation>Er staan {count} woorden voor de nummers ({language}).</translation>
    </message>
    <message>
        <source>There is an invisible control character on this line.</source>
        <translation>Op deze regel staat een onzichtbaar stuurteken.</translation>
    </message>
    <message>
        <source>There is no English summary.</source>
        <translation>Er is geen Engelse samenvatting.</translation>
    </message>
    <message>
        <source>There is no field “{name}” here.</source>
        <translation>Hier is geen veld “{name}”.</translation>
    </message>
    <message>
        <source>There is no record “{id}” of the kind “{kind}”.</source>
        <translation>Er is geen fiche “{id}” van de soort “{kind}”.</translation>
    </message>
    <message>
        <source>There is no source.</source>
        <translation>Er is geen bron.</translation>
    </message>
    <message>
        <source>There is no title.</source>
        <translation>Er is geen titel.</translation>
    </message>
    <message>
        <source>There is no vocabulary “{scheme}”.</source>
        <translation>Er is geen woordenlijst “{scheme}”.</translation>
    </message>
    <message>
        <source>This easy sentence has no pictogram.</source>
        <translation>Deze eenvoudige zin heeft geen pictogram.</translation>
    </message>
    <message>
        <source>This easy sentence has {count} words.</source>
        <translation>Deze eenvoudige zin heeft {count} woorden.</translation>
    </message>
    <message>
        <source>This is more than one sentence.</source>
        <translation>Dit is meer dan één zin.</translation>
    </message>
    <message>
        <source>This is nested too deep.</source>
        <translation>Dit zit te diep genest.</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>Dit is geen YAML: {reason}.</translation>
    </message>
    <message>
        <source>This is not right ({code}).</source>
        <translation>Dit klopt niet ({code}).</translation>
    </message>
    <message>
        <source>This is not right: {reason}.</source>
        <translation>Dit klopt niet: {reason}.</translation>
    </message>
    <message>
        <source>This text belongs to no record.</source>
        <translation>Deze tekst hoort bij geen enkele fiche.</translation>
    </message>
    <message>
        <source>This value is not allowed: {reason}.</source>
        <translation>Deze waarde mag niet: {reason}.</translation>
    </message>
    <message>
        <source>Translate it, or call the translation draft.</source>
        <translation>Vertaal hem, of noem de vertaling draft.</translation>
    </message>
    <message>
        <source>Translate one of the two.</source>
        <translation>Vertaal een van de twee.</translation>
    </message>
    <message>
        <source>Use nl, fr, de or en; a published title may be in any language of vocabulary/language.yaml.</source>
        <translation>Gebruik nl, fr, de of en; een gepubliceerde titel mag in elke taal van vocabulary/language.yaml staan.</translation>
    </message>
    <message>
        <source>Use shorter words and sentences.</source>
        <translation>Gebruik kortere woorden en zinnen.</translation>
    </message>
    <message>
        <source>Use small letters without accents, digits and single hyphens, at most {limit} characters.</source>
        <translation>Gebruik kleine letters zonder accenten, cijfers en enkele streepjes, hoogstens {limit} tekens.</translation>
    </message>
    <message>
        <source>Use the publisher&apos;s own address; the copy may stay among the sources.</source>
        <translation>Gebruik het eigen adres van de uitgever; de kopie mag bij de bronnen blijven.</translation>
    </message>
    <message>
        <source>Whoever made the pack must correct it.</source>
        <translation>De maker van het pakket moet dit verbeteren.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 6.</source>
        <translation>Schrijf een getal van 1 tot 6.</translation>
    </message>
    <message>
        <source>Write a record in it, or delete it.</source>
        <translation>Schrijf er een fiche in, of wis het.</translation>
    </message>
    <message>
        <source>Write a year, year-month or year-month-day, such as 2026-11.</source>
        <translation>Schrijf een jaar, jaar-maand of jaar-maand-dag, zoals 2026-11.</translation>
    </message>
    <message>
        <source>Write digits and spaces, as people read it aloud.</source>
        <translation>Schrijf cijfers en spaties, zoals mensen het voorlezen.</translation>
    </message>
    <message>
        <source>Write digits only.</source>
        <translation>Schrijf alleen cijfers.</translation>
    </message>
    <message>
        <source>Write draft or done, or take the text away.</source>
        <translation>Schrijf draft of done, of haal de tekst weg.</translation>
    </message>
    <message>
        <source>Write it as name@host.</source>
        <translation>Schrijf het als naam@host.</translation>
    </message>
    <message>
        <source>Write it in full, with http:// or https://.</source>
        <translation>Schrijf het voluit, met http:// of https://.</translation>
    </message>
    <message>
        <source>Write it in square brackets, or one item a line with a dash.</source>
        <translation>Schrijf ze tussen vierkante haken, of één onderdeel per regel met een streepje.</translation>
    </message>
    <message>
        <source>Write it, or leave the language out.</source>
        <translation>Schrijf hem, of laat de taal weg.</translation>
    </message>
    <message>
        <source>Write one answer for each question of the worksheet, in their order.</source>
        <translation>Schrijf één antwoord voor elke vraag van het werkblad, in dezelfde volgorde.</translation>
    </message>
    <message>
        <source>Write one of 25 to 70 words.</source>
        <translation>Schrijf er een van 25 tot 70 woorden.</translation>
    </message>
    <message>
        <source>Write one value after the colon.</source>
        <translation>Schrijf één waarde na de dubbele punt.</translation>
    </message>
    <message>
        <source>Write one, or build with “--level draft”.</source>
        <translation>Schrijf er een, of bouw met “--level draft”.</translation>
    </message>
    <message>
        <source>Write source, done, outdated, draft or missing.</source>
        <translation>Schrijf source, done, outdated, draft of missing.</translation>
    </message>
    <message>
        <source>Write the published title, or describe the thing and add “title_described: true”.</source>
        <translation>Schrijf de gepubliceerde titel, of beschrijf het ding en voeg “title_described: true” toe.</translation>
    </message>
    <message>
        <source>Write the value out.</source>
        <translation>Schrijf de waarde voluit.</translation>
    </message>
    <message>
        <source>Write topics in the third column, or a type in the fourth.</source>
        <translation>Schrijf thema&apos;s in de derde kolom, of een type in de vierde.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Schrijf true of false.</translation>
    </message>
    <message>
        <source>Write two small letters, such as nl.</source>
        <translation>Schrijf twee kleine letters, zoals nl.</translation>
    </message>
    <message>
        <source>Write what people type in the second column.</source>
        <translation>Schrijf in de tweede kolom wat mensen typen.</translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>Schrijf {least} tot {most} woorden.</translation>
    </message>
    <message>
        <source>Write “name: value”, one a line.</source>
        <translation>Schrijf “naam: waarde”, één per regel.</translation>
    </message>
    <message>
        <source>Write “name: value”.</source>
        <translation>Schrijf “naam: waarde”.</translation>
    </message>
    <message>
        <source>Write “nl: …”, “fr: …”, “de: …”, “en: …” below it.</source>
        <translation>Schrijf “nl: …”, “fr: …”, “de: …”, “en: …” eronder.</translation>
    </message>
    <message>
        <source>Write “source” for the language in which the text was written first.</source>
        <translation>Schrijf “source” bij de taal waarin de tekst eerst geschreven is.</translation>
    </message>
    <message>
        <source>{value} cannot be the year of this material.</source>
        <translation>{value} kan niet het jaar van dit materiaal zijn.</translation>
    </message>
    <message>
        <source>{value} may not be shown: {host} is a mirror, a test site or a copy.</source>
        <translation>{value} mag niet getoond worden: {host} is een spiegel, een testsite of een kopie.</translation>
    </message>
    <message>
        <source>{value} minutes cannot be right.</source>
        <translation>{value} minuten kan niet kloppen.</translation>
    </message>
    <message>
        <source>“{id}” has other labels in the vocabulary “{scheme}”.</source>
        <translation>“{id}” heeft andere benamingen in de woordenlijst “{scheme}”.</translation>
    </message>
    <message>
        <source>“{id}” is not a good id.</source>
        <translation>“{id}” is geen goede id.</translation>
    </message>
    <message>
        <source>“{id}” is not a type of the kind “{kind}”.</source>
        <translation>“{id}” is geen type van de soort “{kind}”.</translation>
    </message>
    <message>
        <source>“{id}” is not in the vocabulary “{scheme}”.</source>
        <translation>“{id}” staat niet in de woordenlijst “{scheme}”.</translation>
    </message>
    <message>
        <source>“{language}” is not a language that can stand here.</source>
        <translation>“{language}” is geen taal die hier kan staan.</translation>
    </message>
    <message>
        <source>“{name}” has a value that is not known.</source>
        <translation>“{name}” heeft een waarde die niet bekend is.</translation>
    </message>
    <message>
        <source>“{name}” may not be named: it has ended or is not the publisher&apos;s own.</source>
        <translation>“{name}” mag niet genoemd worden: het is gestopt of niet van de uitgever zelf.</translation>
    </message>
    <message>
        <source>“{name}” must be a list.</source>
        <translation>“{name}” moet een lijst zijn.</translation>
    </message>
    <message>
        <source>“{name}” must be a single text.</source>
        <translation>“{name}” moet één tekst zijn.</translation>
    </message>
    <message>
        <source>“{name}” must be a whole number.</source>
        <translation>“{name}” moet een geheel getal zijn.</translation>
    </message>
    <message>
        <source>“{name}” must be given by language.</source>
        <translation>“{name}” moet per taal gegeven worden.</translation>
    </message>
    <message>
        <source>“{name}” must be true or false.</source>
        <translation>“{name}” moet true of false zijn.</translation>
    </message>
    <message>
        <source>“{value}” is none of the four languages.</source>
        <translation>“{value}” is geen van de vier talen.</translation>
    </message>
    <message>
        <source>“{value}” is not a country code.</source>
        <translation>“{value}” is geen landcode.</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>“{value}” is geen datum.</translation>
    </message>
    <message>
        <source>“{value}” is not a telephone number.</source>
        <translation>“{value}” is geen telefoonnummer.</translation>
    </message>
    <message>
        <source>“{value}” is not a topic.</source>
        <translation>“{value}” is geen thema.</translation>
    </message>
    <message>
        <source>“{value}” is not a type.</source>
        <translation>“{value}” is geen type.</translation>
    </message>
    <message>
        <source>“{value}” is not a web address.</source>
        <translation>“{value}” is geen webadres.</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address.</source>
        <translation>“{value}” is geen e-mailadres.</translation>
    </message>
</context>
<context>
    <name>NameCaution</name>
    <message>
        <source>I understand</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Write no names of clients or pupils. Notes stay here, but they go along when you print or pass on the kit.</source>
        <translation>Schrijf geen namen van cliënten of leerlingen. Notities blijven hier, maar gaan mee als je de bundel afdrukt of doorgeeft.</translation>
    </message>
</context>
<context>
    <name>NeutralPage</name>
    <message>
        <source>Games</source>
        <translation>Spelletjes</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessen</translation>
    </message>
    <message>
        <source>Lessons, games, videos and books about media, for school, library and home. From Belgium, in four languages.</source>
        <translation>Lessen, spelletjes, video&apos;s en boeken over media, voor school, bibliotheek en thuis. Uit België, in vier talen.</translation>
    </message>
    <message>
        <source>News and media</source>
        <translation>Nieuws en media</translation>
    </message>
    <message>
        <source>Resources about media</source>
        <translation>Materiaal over media</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>Naar de eerste pagina</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video&apos;s</translation>
    </message>
</context>
<context>
    <name>NoDisplay</name>
    <message>
        <source>There is no display to open a window on (neither WAYLAND_DISPLAY nor DISPLAY is set). In a terminal, use:</source>
        <translation>Er is geen scherm om een venster op te openen (WAYLAND_DISPLAY en DISPLAY zijn niet ingesteld). Gebruik in een terminal:</translation>
    </message>
    <message>
        <source>find entries</source>
        <translation>fiches zoeken</translation>
    </message>
    <message>
        <source>open the window on a display of its own</source>
        <translation>het venster op een eigen scherm openen</translation>
    </message>
    <message>
        <source>print one</source>
        <translation>er een afdrukken</translation>
    </message>
</context>
<context>
    <name>NoTraceMark</name>
    <message>
        <source>No traces</source>
        <translation>Geen sporen</translation>
    </message>
    <message>
        <source>Nothing is remembered of what is opened and searched. Press to remember again.</source>
        <translation>Er wordt niets onthouden van wat geopend en gezocht wordt. Druk om weer te onthouden.</translation>
    </message>
</context>
<context>
    <name>NoteCaution</name>
    <message>
        <source>Write no names of clients or pupils. The note stays on this computer, where others may sit too.</source>
        <translation>Schrijf geen namen van cliënten of leerlingen. De notitie blijft op deze computer, waar ook anderen kunnen zitten.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Something happened: Help now</source>
        <translation>Er is iets gebeurd: Hulp nu</translation>
    </message>
    <message>
        <source>These ways lead on:</source>
        <translation>Zo kun je verder:</translation>
    </message>
    <message>
        <source>Try fewer or other words, in any of the four languages.</source>
        <translation>Probeer minder of andere woorden, in een van de vier talen.</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Een verslag maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Leave this program?</source>
        <translation>Dit programma verlaten?</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Adres openen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier blijven</translation>
    </message>
    <message>
        <source>This address is opened by another program of this computer:</source>
        <translation>Dit adres wordt geopend door een ander programma op deze computer:</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Opens the window. Files are opened in it: kits, own things, catalogues, PDF documents and pictures.</source>
        <translation>Opent het venster. Bestanden worden erin geopend: bundels, eigen dingen, catalogi, pdf&apos;s en afbeeldingen.</translation>
    </message>
    <message>
        <source>Usage: bbico-desktop [OPTION …] [FILE …]</source>
        <translation>Gebruik: bbico-desktop [OPTIE …] [BESTAND …]</translation>
    </message>
    <message>
        <source>begin with Help now</source>
        <translation>met Hulp nu beginnen</translation>
    </message>
    <message>
        <source>begin with the kits</source>
        <translation>met de bundels beginnen</translation>
    </message>
    <message>
        <source>keep everything beside the program, such as on a stick</source>
        <translation>alles naast het programma bewaren, bijvoorbeeld op een stick</translation>
    </message>
    <message>
        <source>keep everything under this folder</source>
        <translation>alles onder deze map bewaren</translation>
    </message>
    <message>
        <source>public terminal: full screen, keeps nothing</source>
        <translation>publieke computer: volledig scherm, onthoudt niets</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>de versie tonen</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>deze hulp tonen</translation>
    </message>
    <message>
        <source>use this language, this time only</source>
        <translation>deze keer deze taal spreken</translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Best match first</source>
        <translation>Beste eerst</translation>
    </message>
    <message>
        <source>Latest checked first</source>
        <translation>Laatst nagekeken eerst</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Volgorde van de resultaten</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kortste eerst</translation>
    </message>
    <message>
        <source>Title from A to Z</source>
        <translation>Titel van A tot Z</translation>
    </message>
    <message>
        <source>Youngest first</source>
        <translation>Jongste eerst</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message numerus="yes">
        <source>%n taken out of the outbox</source>
        <translation>
            <numerusform>%n uit het postvak UIT gehaald</numerusform>
            <numerusform>%n uit het postvak UIT gehaald</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft a mail…</source>
        <translation>Een e-mail voorbereiden…</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: choose how they reach the editors, then take them out.</source>
        <translation>Er wordt niets vanzelf verstuurd: kies hoe ze bij de redactie komen, en haal ze dan weg.</translation>
    </message>
    <message>
        <source>Nothing waits here. “Report a mistake” in an entry begins a report; an entry of your own you can propose.</source>
        <translation>Hier wacht niets. Met “Een fout melden” in een fiche begin je een melding; een eigen fiche kun je voorstellen.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postvak UIT</translation>
    </message>
    <message>
        <source>Print a slip…</source>
        <translation>Een briefje afdrukken…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Bewaren als bestand…</translation>
    </message>
    <message>
        <source>Save for the editors</source>
        <translation>Bewaren voor de redactie</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Bewaard: {path}</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>Alles weghalen</translation>
    </message>
    <message>
        <source>This is too much for a mail that opens by itself. It is copied: paste it into a mail.</source>
        <translation>Dit is te veel voor een e-mail die vanzelf opengaat. Het is gekopieerd: plak het in een e-mail.</translation>
    </message>
</context>
<context>
    <name>OwnActions</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Prullenbak leegmaken…</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>Hiernaar terugkeren…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Propose to the editors</source>
        <translation>Voorstellen aan de redactie</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Een kopie bewaren…</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>De fiche tonen</translation>
    </message>
</context>
<context>
    <name>OwnAsking</name>
    <message>
        <source>A copy of what is here now is made first, and stands in this list: you can come back.</source>
        <translation>Eerst wordt een kopie gemaakt van wat er nu is. Die staat in deze lijst: je kunt terug.</translation>
    </message>
    <message>
        <source>A new file is begun with the next thing that you keep.</source>
        <translation>Bij het eerste dat je weer bewaart, begint een nieuw bestand.</translation>
    </message>
    <message>
        <source>All that is in {file} is here already.</source>
        <translation>Alles wat in {file} staat, is hier al.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Prullenbak leegmaken</translation>
    </message>
    <message>
        <source>Everything else stays. You can take it back afterwards.</source>
        <translation>Al het andere blijft. Je kunt het daarna ongedaan maken.</translation>
    </message>
    <message>
        <source>Everything of your own is as it was on {day}.</source>
        <translation>Alles van jou is zoals het was op {day}.</translation>
    </message>
    <message>
        <source>Go back to the backup of {day}?</source>
        <translation>Terug naar de reservekopie van {day}?</translation>
    </message>
    <message>
        <source>Go back to {day}</source>
        <translation>Terug naar {day}</translation>
    </message>
    <message>
        <source>In the file: {what}</source>
        <translation>In het bestand: {what}</translation>
    </message>
    <message>
        <source>Nothing can be written on this computer, so nothing new can be kept. What is here can be looked at.</source>
        <translation>Op deze computer kan niets geschreven worden. Er kan dus niets nieuws bewaard worden. Wat er is, kun je bekijken.</translation>
    </message>
    <message>
        <source>Put the backup in its place</source>
        <translation>De reservekopie terugzetten</translation>
    </message>
    <message numerus="yes">
        <source>Remove all that is in the bin, for good? (%n)</source>
        <translation>
            <numerusform>Alles in de prullenbak voorgoed verwijderen? (%n)</numerusform>
            <numerusform>Alles in de prullenbak voorgoed verwijderen? (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in {file}?</source>
        <translation>{file} overnemen?</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>De prullenbak is leeg.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it, under another name.</source>
        <translation>Het beschadigde bestand blijft ernaast bewaard, onder een andere naam.</translation>
    </message>
    <message>
        <source>The file with your own things is damaged. It was left as it is; nothing was written over it.</source>
        <translation>Het bestand met je eigen dingen is beschadigd. Het is gelaten zoals het is; er is niets overheen geschreven.</translation>
    </message>
    <message>
        <source>There is a sound backup of {day}. Put it in its place?</source>
        <translation>Er is een goede reservekopie van {day}. Die terugzetten?</translation>
    </message>
    <message>
        <source>There is no backup. Begin with an empty file?</source>
        <translation>Er is geen reservekopie. Beginnen met een leeg bestand?</translation>
    </message>
    <message>
        <source>This cannot be undone. What you removed is still in the backups until they are replaced.</source>
        <translation>Dit kan niet ongedaan gemaakt worden. Wat je verwijderde, staat nog in de reservekopieën tot die vervangen worden.</translation>
    </message>
    <message>
        <source>Your entries, help points, notes, kits and saved searches will be as they were then.</source>
        <translation>Je fiches, hulppunten, notities, bundels en bewaarde zoekopdrachten worden weer zoals toen.</translation>
    </message>
</context>
<context>
    <name>OwnChanges</name>
    <message>
        <source>Put back: “{title}”</source>
        <translation>Teruggezet: “{title}”</translation>
    </message>
    <message>
        <source>Saved: “{title}”</source>
        <translation>Bewaard: “{title}”</translation>
    </message>
    <message>
        <source>{title} is in the outbox. Your note and documents stay here.</source>
        <translation>{title} zit in het postvak UIT. Je notitie en documenten blijven hier.</translation>
    </message>
    <message>
        <source>“{title}” is in the bin, for 30 days.</source>
        <translation>“{title}” ligt 30 dagen in de prullenbak.</translation>
    </message>
</context>
<context>
    <name>OwnDocuments</name>
    <message>
        <source>Save a copy</source>
        <translation>Een kopie bewaren</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Bewaard: {path}</translation>
    </message>
    <message>
        <source>This computer has no program for “{name}”. Save a copy instead.</source>
        <translation>Deze computer heeft geen programma voor “{name}”. Bewaar liever een kopie.</translation>
    </message>
</context>
<context>
    <name>OwnEntryForm</name>
    <message>
        <source>By whom?</source>
        <translation>Van wie?</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <translation>Kies voor wie het is.</translation>
    </message>
    <message>
        <source>Choose in which language it is.</source>
        <translation>Kies in welke taal het is.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Kies waarover het gaat.</translation>
    </message>
    <message>
        <source>Choose what it is.</source>
        <translation>Kies wat het is.</translation>
    </message>
    <message>
        <source>For which ages?</source>
        <translation>Voor welke leeftijd?</translation>
    </message>
    <message>
        <source>For whom is it?</source>
        <translation>Voor wie is het?</translation>
    </message>
    <message>
        <source>How many minutes does it take?</source>
        <translation>Hoeveel minuten duurt het?</translation>
    </message>
    <message>
        <source>In which language is it?</source>
        <translation>In welke taal is het?</translation>
    </message>
    <message>
        <source>More: summary, address, minutes, ages</source>
        <translation>Meer: samenvatting, webadres, minuten, leeftijd</translation>
    </message>
    <message>
        <source>Several names: a semicolon between them.</source>
        <translation>Meerdere namen: een puntkomma ertussen.</translation>
    </message>
    <message>
        <source>Such as 10-14.</source>
        <translation>Bijvoorbeeld 10-14.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Two or three sentences. No names of clients or pupils.</source>
        <translation>Twee of drie zinnen. Geen namen van cliënten of leerlingen.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waarover gaat het?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Wat is het?</translation>
    </message>
    <message>
        <source>Write a title, so that you find it again.</source>
        <translation>Schrijf een titel, zodat je het terugvindt.</translation>
    </message>
    <message>
        <source>Write a whole number of minutes, such as 50.</source>
        <translation>Schrijf een geheel aantal minuten, bijvoorbeeld 50.</translation>
    </message>
    <message>
        <source>Write two whole numbers from 0 to 120, such as 10-14.</source>
        <translation>Schrijf twee gehele getallen van 0 tot 120, bijvoorbeeld 10-14.</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>has to be filled in</source>
        <translation>moet ingevuld worden</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Bewaren (Ctrl+S)</translation>
    </message>
    <message>
        <source>What has a star (*) has to be filled in.</source>
        <translation>Wat een sterretje (*) heeft, moet je invullen.</translation>
    </message>
</context>
<context>
    <name>OwnForms</name>
    <message>
        <source>Change a help point nearby</source>
        <translation>Een hulppunt in de buurt wijzigen</translation>
    </message>
    <message>
        <source>Change an entry of my own</source>
        <translation>Een eigen fiche wijzigen</translation>
    </message>
    <message>
        <source>New entry of my own</source>
        <translation>Nieuwe eigen fiche</translation>
    </message>
    <message>
        <source>New help point nearby</source>
        <translation>Nieuw hulppunt in de buurt</translation>
    </message>
    <message>
        <source>This is not saved yet. Save it, or throw it away in the list.</source>
        <translation>Dit is nog niet bewaard. Bewaar het, of gooi het weg in de lijst.</translation>
    </message>
</context>
<context>
    <name>OwnHead</name>
    <message>
        <source>Entry from a PDF or picture…</source>
        <translation>Fiche van een pdf of afbeelding…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alles exporteren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nieuwe fiche</translation>
    </message>
    <message>
        <source>New help point nearby</source>
        <translation>Nieuw hulppunt in de buurt</translation>
    </message>
    <message>
        <source>What you write down and attach stays on this computer. No update changes it.</source>
        <translation>Wat je opschrijft en toevoegt, blijft op deze computer. Geen update verandert het.</translation>
    </message>
</context>
<context>
    <name>OwnIncoming</name>
    <message numerus="yes">
        <source>%n entries of your own</source>
        <translation>
            <numerusform>%n eigen fiche</numerusform>
            <numerusform>%n eigen fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be taken</source>
        <translation>
            <numerusform>%n bestand kan niet opgenomen worden</numerusform>
            <numerusform>%n bestanden kunnen niet opgenomen worden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for their turn.</source>
        <translation>
            <numerusform>%n bestand wacht op zijn beurt.</numerusform>
            <numerusform>%n bestanden wachten op hun beurt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy stays on this computer. Attach only what you may copy: look at the licence of the entry.</source>
        <translation>Een kopie blijft op deze computer. Voeg alleen toe wat je mag kopiëren: kijk naar de licentie van de fiche.</translation>
    </message>
    <message>
        <source>An entry of your own: “{title}”</source>
        <translation>Een eigen fiche: “{title}”</translation>
    </message>
    <message>
        <source>Attach to “{title}”</source>
        <translation>Toevoegen aan “{title}”</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <translation>Toegevoegd: {files}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Make an entry of my own</source>
        <translation>Een eigen fiche maken</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Geen van beide</translation>
    </message>
    <message>
        <source>Reading {name}: page {page} of {pages}</source>
        <translation>{name} wordt gelezen: pagina {page} van {pages}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Bezig met lezen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken.</source>
        <translation>Gestopt. Er is niets opgenomen.</translation>
    </message>
    <message>
        <source>What is to be done with {files}?</source>
        <translation>Wat moet er met {files} gebeuren?</translation>
    </message>
    <message>
        <source>“{file}” is a catalogue. It is installed with “bbico pack install”.</source>
        <translation>“{file}” is een catalogus. Je installeert hem met “bbico pack install”.</translation>
    </message>
</context>
<context>
    <name>OwnMover</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n help points</source>
        <translation>
            <numerusform>%n hulppunt</numerusform>
            <numerusform>%n hulppunten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kits</source>
        <translation>
            <numerusform>%n bundel</numerusform>
            <numerusform>%n bundels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <translation>
            <numerusform>%n bewaarde zoekopdracht</numerusform>
            <numerusform>%n bewaarde zoekopdrachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all of it to one file</source>
        <translation>Alles naar één bestand exporteren</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Importeren uit een bestand</translation>
    </message>
    <message>
        <source>Taken in: {file}</source>
        <translation>Overgenomen: {file}</translation>
    </message>
    <message>
        <source>Written to {path}: {what}. The file is not locked: whoever has it can read it.</source>
        <translation>Geschreven naar {path}: {what}. Het bestand is niet beveiligd: wie het heeft, kan het lezen.</translation>
    </message>
    <message>
        <source>entries that are newer here: {count}. Yours stays.</source>
        <translation>fiches die hier nieuwer zijn: {count}. Die van jou blijft.</translation>
    </message>
    <message>
        <source>entries that are newer in the file: {count}. Yours goes into the bin.</source>
        <translation>fiches die in het bestand nieuwer zijn: {count}. Die van jou gaat in de prullenbak.</translation>
    </message>
    <message>
        <source>new documents: {count}</source>
        <translation>nieuwe documenten: {count}</translation>
    </message>
    <message>
        <source>new entries: {count}</source>
        <translation>nieuwe fiches: {count}</translation>
    </message>
    <message>
        <source>new help points: {count}</source>
        <translation>nieuwe hulppunten: {count}</translation>
    </message>
    <message>
        <source>new kits: {count}</source>
        <translation>nieuwe bundels: {count}</translation>
    </message>
    <message>
        <source>new notes: {count}</source>
        <translation>nieuwe notities: {count}</translation>
    </message>
    <message>
        <source>new saved searches: {count}</source>
        <translation>nieuwe bewaarde zoekopdrachten: {count}</translation>
    </message>
    <message>
        <source>notes on both sides: {count}. They are joined.</source>
        <translation>notities aan beide kanten: {count}. Ze worden samengevoegd.</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>My own</source>
        <translation>Van mij</translation>
    </message>
</context>
<context>
    <name>OwnPointForm</name>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>The name of the service, not of a client.</source>
        <translation>De naam van de dienst, niet van een cliënt.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Waarvoor?</translation>
    </message>
    <message>
        <source>When can one reach them?</source>
        <translation>Wanneer zijn ze bereikbaar?</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>Waar zijn ze?</translation>
    </message>
    <message>
        <source>Which languages do they speak?</source>
        <translation>Welke talen spreken ze?</translation>
    </message>
    <message>
        <source>Who helps?</source>
        <translation>Wie helpt?</translation>
    </message>
    <message>
        <source>Write who helps, such as the name of the service.</source>
        <translation>Schrijf wie helpt, bijvoorbeeld de naam van de dienst.</translation>
    </message>
</context>
<context>
    <name>OwnQuestion</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
</context>
<context>
    <name>OwnShelf</name>
    <message>
        <source>A copy is made by itself on each day that something changes. What you removed is still in it.</source>
        <translation>Op elke dag dat er iets verandert, wordt vanzelf een kopie gemaakt. Wat je verwijderde, staat er nog in.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Help nearby</source>
        <translation>Hulp in de buurt</translation>
    </message>
    <message>
        <source>Look for words here</source>
        <translation>Zoek hier naar woorden</translation>
    </message>
    <message>
        <source>Look for words in this list</source>
        <translation>Zoek naar woorden in deze lijst</translation>
    </message>
    <message>
        <source>Material that you know and the catalogue does not: write it down here, or drop a PDF or a picture on the window. The search finds it, and it stays on this computer.</source>
        <translation>Materiaal dat jij kent en de catalogus niet: schrijf het hier op, of sleep een pdf of afbeelding op het venster. De zoekfunctie vindt het, en het blijft op deze computer.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Hier staan deze woorden nergens.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>De prullenbak is leeg.</translation>
    </message>
    <message>
        <source>What you remove stays here for 30 days.</source>
        <translation>Wat je verwijdert, blijft hier 30 dagen.</translation>
    </message>
    <message>
        <source>Who helps in your town? What you write down here stands first in Help now, on this computer only.</source>
        <translation>Wie helpt er in jouw gemeente? Wat je hier opschrijft, staat vooraan in Hulp nu, alleen op deze computer.</translation>
    </message>
    <message>
        <source>You can attach a PDF or a picture to every entry: open one and drop the file on it.</source>
        <translation>Je kunt aan elke fiche een pdf of afbeelding toevoegen: open er een en sleep het bestand erop.</translation>
    </message>
    <message>
        <source>You can write a note at every entry: open one and look for “Your note”.</source>
        <translation>Je kunt bij elke fiche een notitie schrijven: open er een en zoek “Je notitie”.</translation>
    </message>
</context>
<context>
    <name>OwnUnsaved</name>
    <message>
        <source>A form that was begun</source>
        <translation>Een formulier dat je begon</translation>
    </message>
    <message>
        <source>The form {title}</source>
        <translation>Het formulier {title}</translation>
    </message>
</context>
<context>
    <name>OwnUnsavedLine</name>
    <message>
        <source>Bring it back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Ermee verdergaan</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Thrown away: “{title}”</source>
        <translation>Weggegooid: “{title}”</translation>
    </message>
    <message>
        <source>You began “{title}” and have not saved it yet.</source>
        <translation>Je bent begonnen aan “{title}” en hebt het nog niet bewaard.</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>zonder titel</translation>
    </message>
</context>
<context>
    <name>OwnValues</name>
    <message>
        <source>Add another…</source>
        <translation>Nog een toevoegen…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Take away: {value}</source>
        <translation>Weghalen: {value}</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>at “{title}”</source>
        <translation>bij “{title}”</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>dag niet bekend</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>help point</source>
        <translation>hulppunt</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>bundel</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>nog niet volledig</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>only pictures of text: the search cannot look into it</source>
        <translation>alleen afbeeldingen van tekst: de zoekfunctie kan er niet in kijken</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>afbeelding</translation>
    </message>
    <message>
        <source>removed {date}</source>
        <translation>verwijderd op {date}</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>bewaarde zoekopdracht</translation>
    </message>
    <message>
        <source>stays until {date}</source>
        <translation>blijft tot {date}</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>What can be done here</source>
        <translation>Wat je hier kunt doen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle acties</translation>
    </message>
    <message>
        <source>No action has these words in its name.</source>
        <translation>In geen enkele actie staan deze woorden.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wil je doen?</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>18 or older</source>
        <translation>18 of ouder</translation>
    </message>
    <message>
        <source>A kit of your own: nobody else has checked it</source>
        <translation>Een bundel van jezelf: niemand anders heeft hem nagekeken</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>In het buitenland</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>An entry of your own: nobody else has checked it</source>
        <translation>Een eigen fiche: niemand anders heeft ze nagekeken</translation>
    </message>
    <message>
        <source>Answers, for whoever leads the activity</source>
        <translation>Antwoorden, voor wie de activiteit begeleidt</translation>
    </message>
    <message>
        <source>Ask whoever made the material before you copy it.</source>
        <translation>Vraag het aan de maker van het materiaal voor je het kopieert.</translation>
    </message>
    <message>
        <source>Ask your child what we did in class. Let your child explain it to you.</source>
        <translation>Vraag aan je kind wat we in de klas hebben gedaan. Laat je kind het uitleggen.</translation>
    </message>
    <message>
        <source>Austria – from Belgium the number may not work</source>
        <translation>Oostenrijk – vanuit België werkt het nummer misschien niet</translation>
    </message>
    <message>
        <source>Book with contents and index</source>
        <translation>Boek met inhoud en register</translation>
    </message>
    <message>
        <source>Booklet to fold (A5)</source>
        <translation>Boekje om te plooien (A5)</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Bladwijzers</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>Meebrengen</translation>
    </message>
    <message>
        <source>Card {number}:</source>
        <translation>Kaart {number}:</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Kaartjes om uit te knippen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Check before use: this may have changed since it was read.</source>
        <translation>Kijk dit na voor gebruik: het kan veranderd zijn sinds het gelezen werd.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klas</translation>
    </message>
    <message>
        <source>Close to (our reading): {names}</source>
        <translation>Sluit aan bij (onze lezing): {names}</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeenschap</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
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
        <translation>Beste ouders, beste opvoeders,</translation>
    </message>
    <message>
        <source>Described at</source>
        <translation>Beschreven op</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Doe dit niet</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>Doe dit nu</translation>
    </message>
    <message>
        <source>Do you have a question about this letter, or would you like to tell me something? I am glad to listen.</source>
        <translation>Heb je een vraag over deze brief, of wil je mij iets vertellen? Ik luister graag.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Easy words with pictures</source>
        <translation>Eenvoudige woorden met prenten</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>Fiches: {count}</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>For the adult beside you</source>
        <translation>Voor de volwassene naast je</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Germany – from Belgium the number may not work</source>
        <translation>Duitsland – vanuit België werkt het nummer misschien niet</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Help sheet</source>
        <translation>Hulpblad</translation>
    </message>
    <message>
        <source>Help sheets</source>
        <translation>Hulpbladen</translation>
    </message>
    <message>
        <source>Helplines</source>
        <translation>Hulplijnen</translation>
    </message>
    <message>
        <source>Helplines of this organisation</source>
        <translation>Hulplijnen van deze organisatie</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>How the lesson goes</source>
        <translation>Verloop van de les</translation>
    </message>
    <message>
        <source>In danger right now?</source>
        <translation>Nu in gevaar?</translation>
    </message>
    <message>
        <source>In easy words</source>
        <translation>In eenvoudige woorden</translation>
    </message>
    <message>
        <source>In our class we are working on media and the internet. Here you read what we do, and how you can talk about it at home.</source>
        <translation>In onze klas werken we rond media en internet. In deze brief lees je wat we doen, en hoe je er thuis over kunt praten.</translation>
    </message>
    <message>
        <source>In this kit, in the order of use</source>
        <translation>In deze bundel, in volgorde van gebruik</translation>
    </message>
    <message>
        <source>Index of titles</source>
        <translation>Register van titels</translation>
    </message>
    <message>
        <source>It is not known whether these fit: {count}</source>
        <translation>Van deze is niet bekend of ze passen: {count}</translation>
    </message>
    <message>
        <source>Keep as proof</source>
        <translation>Bewaar als bewijs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Vriendelijke groeten,</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Bundels</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>Letter to parents</source>
        <translation>Brief aan ouders</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>List from the catalogue</source>
        <translation>Lijst uit de catalogus</translation>
    </message>
    <message>
        <source>Listen first, and stay calm. Tell your child that it can always come to you, also when something has gone wrong.</source>
        <translation>Luister eerst, en blijf rustig. Zeg je kind dat het altijd bij je terechtkan, ook als er iets misgelopen is.</translation>
    </message>
    <message>
        <source>Luxembourg – from Belgium the number may not work</source>
        <translation>Luxemburg – vanuit België werkt het nummer misschien niet</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <source>Made by: {makers} · Description: B-BICO Desktop</source>
        <translation>Gemaakt door: {makers} · Beschrijving: B-BICO Desktop</translation>
    </message>
    <message>
        <source>Media literacy and online safety</source>
        <translation>Mediawijsheid en veilig online</translation>
    </message>
    <message>
        <source>Media literacy and online safety in Belgium</source>
        <translation>Mediawijsheid en veilig online in België</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Lid van</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of the teacher</source>
        <translation>Naam van de leerkracht</translation>
    </message>
    <message>
        <source>None of these is known to answer in {language}.</source>
        <translation>Van geen van deze lijnen is bekend dat ze in het {language} antwoordt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Op het web</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Our suggestions for a talk together:</source>
        <translation>Onze suggesties om er samen over te praten:</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Zakkaartje</translation>
    </message>
    <message>
        <source>Poster (A3)</source>
        <translation>Affiche (A3)</translation>
    </message>
    <message>
        <source>Poster with numbers to scan</source>
        <translation>Affiche met scanbare nummers</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>QR code of the address {address}</source>
        <translation>QR-code van het adres {address}</translation>
    </message>
    <message>
        <source>QR code that puts the number {number} into the contacts of a telephone</source>
        <translation>QR-code die het nummer {number} in de contacten van een telefoon zet</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Resources by topic</source>
        <translation>Materiaal per thema</translation>
    </message>
    <message>
        <source>Rights: {rights}.</source>
        <translation>Rechten: {rights}.</translation>
    </message>
    <message>
        <source>Scan a code with the camera of your telephone: the number goes into your contacts. No internet needed.</source>
        <translation>Scan een code met de camera van je telefoon: het nummer komt in je contacten. Internet is niet nodig.</translation>
    </message>
    <message>
        <source>Scan the code with the camera of your telephone, or type the address.</source>
        <translation>Scan de code met de camera van je telefoon, of typ het adres in.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>Onderwijsniveau</translation>
    </message>
    <message>
        <source>Shelf sheet</source>
        <translation>Blad voor in het rek</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>Korte lijst</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Erover praten</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Text: B-BICO Desktop</source>
        <translation>Tekst: B-BICO Desktop</translation>
    </message>
    <message>
        <source>Text: B-BICO Desktop, compiled from published sources</source>
        <translation>Tekst: B-BICO Desktop, samengesteld uit gepubliceerde bronnen</translation>
    </message>
    <message>
        <source>The room needs</source>
        <translation>Nodig in het lokaal</translation>
    </message>
    <message>
        <source>This has ended or is no longer offered.</source>
        <translation>Dit is gestopt of wordt niet meer aangeboden.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Useful numbers</source>
        <translation>Handige nummers</translation>
    </message>
    <message>
        <source>We suggest: {text}</source>
        <translation>Ons advies: {text}</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Wat helpt</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waarvoor het dient</translation>
    </message>
    <message>
        <source>What one learns</source>
        <translation>Wat je leert</translation>
    </message>
    <message>
        <source>What participants can do afterwards</source>
        <translation>Wat deelnemers daarna kunnen</translation>
    </message>
    <message>
        <source>What the children learn</source>
        <translation>Wat de kinderen leren</translation>
    </message>
    <message>
        <source>What we use</source>
        <translation>Wat we gebruiken</translation>
    </message>
    <message>
        <source>What you can do at home</source>
        <translation>Wat je thuis kunt doen</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Wat je doet</translation>
    </message>
    <message>
        <source>Where to get help</source>
        <translation>Waar je hulp vindt</translation>
    </message>
    <message>
        <source>Where to go on</source>
        <translation>Verder met</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Wie kun je bellen?</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Heel het blad</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Waarom het telt</translation>
    </message>
    <message>
        <source>Without a projector</source>
        <translation>Zonder projector</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Zonder thema</translation>
    </message>
    <message>
        <source>Without internet</source>
        <translation>Zonder internet</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Werkblad</translation>
    </message>
    <message>
        <source>Worksheet for pupils</source>
        <translation>Werkblad voor leerlingen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>You may copy this description if you keep this line (CC BY 4.0). Licence of the material: {licence}.</source>
        <translation>Je mag deze beschrijving kopiëren als je deze regel laat staan (CC BY 4.0). Licentie van het materiaal: {licence}.</translation>
    </message>
    <message>
        <source>You may copy this page and pass it on if you keep this line (CC BY 4.0).</source>
        <translation>Je mag deze pagina kopiëren en doorgeven als je deze regel laat staan (CC BY 4.0).</translation>
    </message>
    <message>
        <source>You may copy this page with this line (CC BY 4.0)</source>
        <translation>Je mag deze pagina kopiëren met deze regel erbij (CC BY 4.0)</translation>
    </message>
    <message>
        <source>all ages</source>
        <translation>alle leeftijden</translation>
    </message>
    <message>
        <source>another country – from Belgium the number may not work</source>
        <translation>een ander land – vanuit België werkt het nummer misschien niet</translation>
    </message>
    <message>
        <source>catalogue of {date}</source>
        <translation>catalogus van {date}</translation>
    </message>
    <message>
        <source>check this first</source>
        <translation>kijk dit eerst na</translation>
    </message>
    <message>
        <source>check this number first</source>
        <translation>kijk dit nummer eerst na</translation>
    </message>
    <message>
        <source>checked {date}</source>
        <translation>nagekeken {date}</translation>
    </message>
    <message>
        <source>date checked: see each entry</source>
        <translation>nagekeken: zie elke fiche</translation>
    </message>
    <message>
        <source>date checked: see each number</source>
        <translation>nagekeken: zie elk nummer</translation>
    </message>
    <message>
        <source>date of checking not known</source>
        <translation>niet bekend wanneer nagekeken</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>dag en nacht</translation>
    </message>
    <message>
        <source>day and night, every day</source>
        <translation>dag en nacht, elke dag</translation>
    </message>
    <message>
        <source>draft – not yet checked by readers</source>
        <translation>ontwerp – nog niet nagekeken door lezers</translation>
    </message>
    <message>
        <source>entry {id}</source>
        <translation>fiche {id}</translation>
    </message>
    <message>
        <source>from {min} years</source>
        <translation>vanaf {min} jaar</translation>
    </message>
    <message>
        <source>helpline “{id}” (not in this catalogue)</source>
        <translation>hulplijn “{id}” (niet in deze catalogus)</translation>
    </message>
    <message>
        <source>in Dutch</source>
        <translation>in het Nederlands</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in het Engels</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>in het Frans</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>in het Duits</translation>
    </message>
    <message>
        <source>in another language</source>
        <translation>in een andere taal</translation>
    </message>
    <message>
        <source>needs a screen: leave it out or replace it</source>
        <translation>heeft een scherm nodig: laat het weg of vervang het</translation>
    </message>
    <message>
        <source>no address known</source>
        <translation>geen adres bekend</translation>
    </message>
    <message>
        <source>not in this catalogue</source>
        <translation>niet in deze catalogus</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not known whether it works without a screen</source>
        <translation>niet bekend of het zonder scherm kan</translation>
    </message>
    <message>
        <source>not known – ask the maker</source>
        <translation>niet bekend – vraag het aan de maker</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>niets bijzonders</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>jonger dan 18</translation>
    </message>
    <message>
        <source>up to {max} years</source>
        <translation>tot {max} jaar</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>geldig tot {date}</translation>
    </message>
    <message>
        <source>validity not known – check first</source>
        <translation>geldigheid niet bekend – kijk eerst na</translation>
    </message>
    <message>
        <source>was valid until {date} – check first</source>
        <translation>was geldig tot {date} – kijk eerst na</translation>
    </message>
    <message>
        <source>zero one two three four five six seven eight nine</source>
        <translation>nul een twee drie vier vijf zes zeven acht negen</translation>
    </message>
    <message>
        <source>{hours} (hours not verified)</source>
        <translation>{hours} (uren niet nagekeken)</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minuten</translation>
    </message>
    <message>
        <source>{min} to {max} people</source>
        <translation>{min} tot {max} personen</translation>
    </message>
    <message>
        <source>{min} to {max} years</source>
        <translation>{min} tot {max} jaar</translation>
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
        <translation>□ = een letter die dit programma niet kan afdrukken</translation>
    </message>
</context>
<context>
    <name>PaperAsking</name>
    <message>
        <source>Choose another place</source>
        <translation>Een andere plaats kiezen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>This is no longer valid. Somebody should check it before it is given away.</source>
        <translation>Dit is niet meer geldig. Laat het nakijken voor het wordt meegegeven.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Toch gebruiken</translation>
    </message>
</context>
<context>
    <name>PaperPrinter</name>
    <message>
        <source>Printing…</source>
        <translation>Aan het afdrukken…</translation>
    </message>
    <message>
        <source>Save it as PDF and print it another way.</source>
        <translation>Bewaar het als pdf en druk het op een andere manier af.</translation>
    </message>
    <message>
        <source>Save the sheet as PDF and print it somewhere else.</source>
        <translation>Bewaar het blad als pdf en druk het ergens anders af.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>De printer nam het blad niet aan.</translation>
    </message>
    <message>
        <source>The printer “{name}” stands still. Nothing was sent to it, for it would come out later.</source>
        <translation>De printer “{name}” staat stil. Er is niets naartoe gestuurd, want het blad zou later tevoorschijn komen.</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>Het blad is naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Deze computer heeft geen printer.</translation>
    </message>
</context>
<context>
    <name>PdfSaver</name>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Bewaard: {path}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Help now</source>
        <translation>Hulp nu</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Bundels</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Wie kan helpen</translation>
    </message>
</context>
<context>
    <name>Places of Belgium</name>
    <message>
        <source>Abroad</source>
        <translation>Buitenland</translation>
    </message>
    <message>
        <source>Antwerp</source>
        <translation>Antwerpen</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Brussel</translation>
    </message>
    <message>
        <source>East Flanders</source>
        <translation>Oost-Vlaanderen</translation>
    </message>
    <message>
        <source>Flemish Brabant</source>
        <translation>Vlaams-Brabant</translation>
    </message>
    <message>
        <source>Hainaut</source>
        <translation>Henegouwen</translation>
    </message>
    <message>
        <source>Limburg</source>
        <translation>Limburg</translation>
    </message>
    <message>
        <source>Liège</source>
        <translation>Luik</translation>
    </message>
    <message>
        <source>Namur</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Plaats niet bekend</translation>
    </message>
    <message>
        <source>Province of Luxembourg</source>
        <translation>Luxemburg (provincie)</translation>
    </message>
    <message>
        <source>Walloon Brabant</source>
        <translation>Waals-Brabant</translation>
    </message>
    <message>
        <source>West Flanders</source>
        <translation>West-Vlaanderen</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>The program was closed unexpectedly last time. What you had kept is there. Nothing was sent to anybody.</source>
        <translation>Het programma werd de vorige keer onverwacht gesloten. Wat je bewaard had, is er. Er is niets naar iemand gestuurd.</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>As wide as the window</source>
        <translation>Zo breed als het venster</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
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
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n vel</numerusform>
            <numerusform>%n vellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n when printed on both sides</source>
        <translation>
            <numerusform>%n bij afdruk op beide kanten</numerusform>
            <numerusform>%n bij afdruk op beide kanten</numerusform>
        </translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Zwart-wit</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Keuzes</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaren</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>Hoeveel exemplaren</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Taal op papier</translation>
    </message>
    <message>
        <source>Large (18 pt)</source>
        <translation>Groot (18 punten)</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Opmaak</translation>
    </message>
    <message>
        <source>Layout, language, copies</source>
        <translation>Opmaak, taal, exemplaren</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Tweede taal</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>With the notes</source>
        <translation>Met de notities</translation>
    </message>
    <message>
        <source>no second language</source>
        <translation>geen tweede taal</translation>
    </message>
    <message>
        <source>printed on both sides</source>
        <translation>op beide kanten afgedrukt</translation>
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
        <translation>Daar laten wachten</translation>
    </message>
    <message>
        <source>Number large</source>
        <translation>Nummer groot</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>PreviewLesson</name>
    <message>
        <source>Answers, apart</source>
        <translation>Antwoorden, apart</translation>
    </message>
    <message>
        <source>Each part begins on a new sheet</source>
        <translation>Elk deel begint op een nieuw vel</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>For pupils</source>
        <translation>Voor leerlingen</translation>
    </message>
    <message>
        <source>For the teacher</source>
        <translation>Voor de leerkracht</translation>
    </message>
    <message>
        <source>How many pupils</source>
        <translation>Hoeveel leerlingen</translation>
    </message>
    <message>
        <source>How many sets of cards</source>
        <translation>Hoeveel sets kaartjes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>Dubbelzijdig</translation>
    </message>
    <message>
        <source>Sets of cards</source>
        <translation>Sets kaartjes</translation>
    </message>
    <message>
        <source>Two a page, to cut apart</source>
        <translation>Twee per pagina, om te knippen</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Wat wordt afgedrukt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>The paper is being made…</source>
        <translation>Het blad wordt gemaakt…</translation>
    </message>
    <message numerus="yes">
        <source>{page}, printed %n times</source>
        <translation>
            <numerusform>{page}, %n keer afgedrukt</numerusform>
            <numerusform>{page}, %n keer afgedrukt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A hand-out is printed in one language at a time, not in: {languages}.</source>
        <translation>Een blad wordt in één taal tegelijk afgedrukt, niet in: {languages}.</translation>
    </message>
    <message>
        <source>A title or a name is missing. Nothing was changed.</source>
        <translation>Er ontbreekt een titel of een naam. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>A value is missing after {what}.</source>
        <translation>Na {what} ontbreekt een waarde.</translation>
    </message>
    <message>
        <source>Add a file name after the folder, for example “sheet.pdf”.</source>
        <translation>Zet een bestandsnaam achter de map, bijvoorbeeld “blad.pdf”.</translation>
    </message>
    <message>
        <source>Add the entries that are in it.</source>
        <translation>Voeg de fiches toe die erin zitten.</translation>
    </message>
    <message>
        <source>Add “--yes” if you are sure.</source>
        <translation>Voeg “--yes” toe als je zeker bent.</translation>
    </message>
    <message>
        <source>An attached document is gone or was altered: {path}.</source>
        <translation>Een bijgevoegd document is weg of werd veranderd: {path}.</translation>
    </message>
    <message>
        <source>Another pack “{pack}” with the number {seq} is already in use. Nothing was changed.</source>
        <translation>Een ander pakket “{pack}” met het nummer {seq} is al in gebruik. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Another program is using {path}.</source>
        <translation>Een ander programma gebruikt {path}.</translation>
    </message>
    <message>
        <source>Ask its publisher which one is right.</source>
        <translation>Vraag de uitgever welk het juiste is.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a kit with fewer entries.</source>
        <translation>Vraag aan wie het maakte een bundel met minder fiches.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a signed pack.</source>
        <translation>Vraag de maker om een ondertekend pakket.</translation>
    </message>
    <message>
        <source>Ask whoever made it to send it again.</source>
        <translation>Vraag aan wie het maakte om het opnieuw te sturen.</translation>
    </message>
    <message>
        <source>Attach a smaller file, or only the pages that you need.</source>
        <translation>Voeg een kleiner bestand bij, of alleen de pagina&apos;s die je nodig hebt.</translation>
    </message>
    <message>
        <source>Attach only the pages that you need.</source>
        <translation>Voeg alleen de pagina&apos;s bij die je nodig hebt.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Kijk de naam na.</translation>
    </message>
    <message>
        <source>Check that the disk or the USB stick is still there, and try again.</source>
        <translation>Kijk of de schijf of de USB-stick er nog is, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is there.</source>
        <translation>Kijk of je het mag lezen en of de schijf er is.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Kijk de schijf na en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Kijk de naam en de map na.</translation>
    </message>
    <message>
        <source>Check where it should go: the disk may be full.</source>
        <translation>Kijk na waar het naartoe moet: de schijf is misschien vol.</translation>
    </message>
    <message>
        <source>Choose a file that “bbico own export” wrote.</source>
        <translation>Kies een bestand dat “bbico own export” heeft geschreven.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .bbico.</source>
        <translation>Kies een bestand waarvan de naam eindigt op .bbico.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .bbicokit.</source>
        <translation>Kies een bestand waarvan de naam eindigt op .bbicokit.</translation>
    </message>
    <message>
        <source>Choose a folder with files whose names end in .bbico.</source>
        <translation>Kies een map met bestanden waarvan de naam eindigt op .bbico.</translation>
    </message>
    <message>
        <source>Choose a help sheet or a helpline that has one.</source>
        <translation>Kies een hulpblad of een hulplijn met een nummer.</translation>
    </message>
    <message>
        <source>Choose a shorter file name.</source>
        <translation>Kies een kortere bestandsnaam.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Kies een andere reservekopie.</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>Kies een andere bestandsnaam.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after this computer for permission.</source>
        <translation>Kies een andere map, of vraag toestemming aan wie deze computer beheert.</translation>
    </message>
    <message>
        <source>Choose another layout or other entries.</source>
        <translation>Kies een andere opmaak of andere fiches.</translation>
    </message>
    <message>
        <source>Choose another number. Nothing was changed.</source>
        <translation>Kies een ander nummer. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Choose at least one entry.</source>
        <translation>Kies minstens één fiche.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Sluit het andere programma en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Copy it first: the copy is yours to change.</source>
        <translation>Kopieer hem eerst: de kopie kan je zelf veranderen.</translation>
    </message>
    <message>
        <source>Copy it yourself from time to time, or write all of it to one file: “bbico own export”.</source>
        <translation>Kopieer het af en toe zelf, of schrijf alles naar één bestand: “bbico own export”.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieer of download het opnieuw.</translation>
    </message>
    <message>
        <source>Correct the places named here and try again.</source>
        <translation>Verbeter de plaatsen die hier staan en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Did you mean: {near}?</source>
        <translation>Bedoelde je: {near}?</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Vul het in en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Get the file again from where it comes from.</source>
        <translation>Haal het bestand opnieuw op waar het vandaan komt.</translation>
    </message>
    <message>
        <source>Get the pack again from where it comes from.</source>
        <translation>Haal het pakket opnieuw op waar het vandaan komt.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>Geef een van de twee.</translation>
    </message>
    <message>
        <source>In this layout a hand-out is printed in at most {most} languages, not in: {languages}.</source>
        <translation>In deze opmaak wordt een blad in hoogstens {most} talen afgedrukt, niet in: {languages}.</translation>
    </message>
    <message>
        <source>Install the newest version of B-BICO Desktop first.</source>
        <translation>Installeer eerst de nieuwste versie van B-BICO Desktop.</translation>
    </message>
    <message>
        <source>Install the newest version of B-BICO Desktop.</source>
        <translation>Installeer de nieuwste versie van B-BICO Desktop.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>Install the program again. In danger, call 112.</source>
        <translation>Installeer het programma opnieuw. In gevaar? Bel 112.</translation>
    </message>
    <message>
        <source>Install the program with “bbico-desktop[authoring]”.</source>
        <translation>Installeer het programma met “bbico-desktop[authoring]”.</translation>
    </message>
    <message>
        <source>Its place was taken meanwhile. It stays in the bin.</source>
        <translation>De plaats is intussen ingenomen. Het blijft in de prullenbak.</translation>
    </message>
    <message>
        <source>Keep an entry, a note or a search first.</source>
        <translation>Bewaar eerst een fiche, een notitie of een zoekopdracht.</translation>
    </message>
    <message>
        <source>Line {line} is not a query.</source>
        <translation>Regel {line} is geen zoekvraag.</translation>
    </message>
    <message>
        <source>Look in the bin, or write it again.</source>
        <translation>Kijk in de prullenbak, of schrijf het opnieuw.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Maak het korter.</translation>
    </message>
    <message>
        <source>Make some room on the disk and try again.</source>
        <translation>Maak plaats op de schijf en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one. Was it on a USB stick? Put the stick in again.</source>
        <translation>Maak eerst de map, of kies een andere. Stond ze op een USB-stick? Steek de stick er weer in.</translation>
    </message>
    <message>
        <source>Make the hand-out again.</source>
        <translation>Maak het blad opnieuw.</translation>
    </message>
    <message>
        <source>Make two kits of it, and pass both on.</source>
        <translation>Maak er twee bundels van en geef beide door.</translation>
    </message>
    <message>
        <source>Making packs needs parts that are not installed ({module}).</source>
        <translation>Om pakketten te maken zijn delen nodig die niet geïnstalleerd zijn ({module}).</translation>
    </message>
    <message>
        <source>Move or rename that file, or choose another folder.</source>
        <translation>Verplaats of hernoem dat bestand, of kies een andere map.</translation>
    </message>
    <message>
        <source>Name a file in that folder.</source>
        <translation>Noem een bestand in die map.</translation>
    </message>
    <message>
        <source>Name a private Ed25519 key without a password.</source>
        <translation>Geef een private Ed25519-sleutel zonder wachtwoord.</translation>
    </message>
    <message>
        <source>Name the folder that it lies in.</source>
        <translation>Noem de map waarin het staat.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so nothing was removed.</source>
        <translation>Hier kan niemand gevraagd worden, dus is er niets verwijderd.</translation>
    </message>
    <message>
        <source>Nobody has signed the pack {path}, so it cannot be trusted. Nothing was changed.</source>
        <translation>Niemand heeft het pakket {path} ondertekend, dus is het niet te vertrouwen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Nobody will know what is meant without a word about it. Nothing was changed.</source>
        <translation>Zonder uitleg weet niemand wat er bedoeld is. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>None of these entries can be printed in the layout “{layout}”.</source>
        <translation>Geen van deze fiches kan worden afgedrukt in de opmaak “{layout}”.</translation>
    </message>
    <message>
        <source>Not understood: {what}.</source>
        <translation>Niet begrepen: {what}.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}, so nothing of your own can be kept. Nothing was changed.</source>
        <translation>In {path} kan niets geschreven worden; daarom kan niets van jezelf bewaard worden. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}: the program only reads, and keeps nothing.</source>
        <translation>In {path} kan niets geschreven worden: het programma leest alleen, en bewaart niets.</translation>
    </message>
    <message>
        <source>Open it with its password, save it without one, and attach that.</source>
        <translation>Open het met het wachtwoord, bewaar het zonder en voeg dat bij.</translation>
    </message>
    <message>
        <source>Pass them on, then take them out of the outbox.</source>
        <translation>Geef ze door en haal ze dan uit het postvak UIT.</translation>
    </message>
    <message>
        <source>Possible values: {values}.</source>
        <translation>Mogelijke waarden: {values}.</translation>
    </message>
    <message>
        <source>Print it once for each language.</source>
        <translation>Druk het één keer per taal af.</translation>
    </message>
    <message>
        <source>Put the file “N.root.json” that names this key into the same folder.</source>
        <translation>Zet het bestand “N.root.json” dat deze sleutel noemt in dezelfde map.</translation>
    </message>
    <message>
        <source>Remove documents that you do not need, or copy the folder “documents” by hand.</source>
        <translation>Verwijder documenten die je niet nodig hebt, of kopieer de map “documents” met de hand.</translation>
    </message>
    <message>
        <source>Remove it from its entry and attach it again.</source>
        <translation>Verwijder het van de fiche en voeg het opnieuw bij.</translation>
    </message>
    <message>
        <source>Remove one that you no longer need, or begin another kit.</source>
        <translation>Haal er een weg die je niet meer nodig hebt, of begin een andere bundel.</translation>
    </message>
    <message>
        <source>Remove one that you no longer need.</source>
        <translation>Verwijder er een die je niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>Remove what stands in its place, then restore it.</source>
        <translation>Verwijder wat op die plaats staat en zet het dan terug.</translation>
    </message>
    <message>
        <source>Run “bbico doctor --repair” to build it again.</source>
        <translation>Voer “bbico doctor --repair” uit om hem te herbouwen.</translation>
    </message>
    <message>
        <source>Run “bbico doctor --repair” to build it again. Help now works meanwhile.</source>
        <translation>Voer “bbico doctor --repair” uit om hem te herbouwen. Hulp nu werkt intussen.</translation>
    </message>
    <message>
        <source>Run “bbico doctor” to see what is wrong.</source>
        <translation>Voer “bbico doctor” uit om te zien wat er fout is.</translation>
    </message>
    <message>
        <source>Run “bbico doctor” to see whether a part of the program is missing.</source>
        <translation>Voer “bbico doctor” uit om te zien of er een deel van het programma ontbreekt.</translation>
    </message>
    <message>
        <source>Save it as PDF, for example from your word processor, and attach that.</source>
        <translation>Bewaar het als pdf, bijvoorbeeld vanuit je tekstverwerker, en voeg dat bij.</translation>
    </message>
    <message>
        <source>Save it as PDF, for example from your word processor, and take that.</source>
        <translation>Bewaar het als pdf, bijvoorbeeld vanuit je tekstverwerker, en neem die.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text and try again.</source>
        <translation>Bewaar het als UTF-8-tekst en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Search for it with “bbico search” and copy its name from the list.</source>
        <translation>Zoek ze met “bbico search” en neem de naam over uit de lijst.</translation>
    </message>
    <message>
        <source>See “{command} --help”.</source>
        <translation>Zie “{command} --help”.</translation>
    </message>
    <message>
        <source>See “{command} --help”; put words that begin with a hyphen after “--”.</source>
        <translation>Zie “{command} --help”; zet woorden die met een streepje beginnen na “--”.</translation>
    </message>
    <message>
        <source>Something is missing: {what}.</source>
        <translation>Er ontbreekt iets: {what}.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}).</source>
        <translation>Er liep iets fout ({code}).</translation>
    </message>
    <message>
        <source>Start the program with a folder that can be written: “--home DIR” or BBICO_HOME.</source>
        <translation>Start het programma met een map waarin geschreven kan worden: “--home DIR” of BBICO_HOME.</translation>
    </message>
    <message>
        <source>Take it by itself.</source>
        <translation>Neem het apart.</translation>
    </message>
    <message>
        <source>Tell whoever made the pack what stands here.</source>
        <translation>Zeg aan de maker van het pakket wat hier staat.</translation>
    </message>
    <message>
        <source>Tell whoever made the pack.</source>
        <translation>Zeg het aan de maker van het pakket.</translation>
    </message>
    <message>
        <source>The answer could not be written out ({reason}).</source>
        <translation>Het antwoord kon niet uitgeschreven worden ({reason}).</translation>
    </message>
    <message>
        <source>The backup of {day} is damaged, or a newer program made it. Nothing was changed.</source>
        <translation>De reservekopie van {day} is beschadigd, of een nieuwer programma heeft ze gemaakt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The catalogue has no entry “{id}”.</source>
        <translation>De catalogus heeft geen fiche “{id}”.</translation>
    </message>
    <message>
        <source>The catalogue is damaged.</source>
        <translation>De catalogus is beschadigd.</translation>
    </message>
    <message>
        <source>The catalogue is not there.</source>
        <translation>De catalogus is er niet.</translation>
    </message>
    <message>
        <source>The catalogue was damaged and has been built again.</source>
        <translation>De catalogus was beschadigd en is herbouwd.</translation>
    </message>
    <message>
        <source>The catalogue was made by another version of this program.</source>
        <translation>De catalogus is gemaakt door een andere versie van dit programma.</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written. Nothing was changed.</source>
        <translation>De schijf is vol: {path} kon niet geschreven worden. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The file that says whom this program trusts is missing or damaged: {path}.</source>
        <translation>Het bestand dat zegt wie dit programma vertrouwt, ontbreekt of is beschadigd: {path}.</translation>
    </message>
    <message>
        <source>The file with your own entries and notes is damaged: {path}. It was left as it is.</source>
        <translation>Het bestand met je eigen fiches en notities is beschadigd: {path}. Het is gelaten zoals het is.</translation>
    </message>
    <message>
        <source>The file with your own things is larger than {most} MB: no backup of it is made.</source>
        <translation>Het bestand met je eigen dingen is groter dan {most} MB: er wordt geen reservekopie van gemaakt.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>Het bestand {path} kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>The file {path} has more than {most} MB, the most for its kind. It was not taken.</source>
        <translation>Het bestand {path} is groter dan {most} MB, en meer kan niet voor deze soort. Het is niet opgenomen.</translation>
    </message>
    <message>
        <source>The file {path} has {found} pages, and {most} is the most. It was not taken.</source>
        <translation>Het bestand {path} heeft {found} pagina&apos;s, en meer dan {most} kan niet. Het is niet opgenomen.</translation>
    </message>
    <message>
        <source>The file {path} holds no queries.</source>
        <translation>In het bestand {path} staan geen zoekvragen.</translation>
    </message>
    <message>
        <source>The file {path} is a damaged PDF. It was not taken.</source>
        <translation>Het bestand {path} is een beschadigde pdf. Het is niet opgenomen.</translation>
    </message>
    <message>
        <source>The file {path} is damaged or not complete. Nothing was changed.</source>
        <translation>Het bestand {path} is beschadigd of niet volledig. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The file {path} is locked with a password. It was not taken.</source>
        <translation>Het bestand {path} is beveiligd met een wachtwoord. Het is niet opgenomen.</translation>
    </message>
    <message>
        <source>The file {path} is neither a PDF, nor a picture, nor plain text. It was not taken.</source>
        <translation>Het bestand {path} is geen pdf, geen afbeelding en geen gewone tekst. Het is niet opgenomen.</translation>
    </message>
    <message>
        <source>The file {path} is not UTF-8 text.</source>
        <translation>Het bestand {path} is geen UTF-8-tekst.</translation>
    </message>
    <message>
        <source>The file {path} was not taken: only one of its kind can be asked about at a time.</source>
        <translation>Het bestand {path} is niet opgenomen: van die soort kan er maar één tegelijk.</translation>
    </message>
    <message>
        <source>The file {path} was not taken: these are too many large files at once.</source>
        <translation>Het bestand {path} is niet overgenomen: het zijn te veel grote bestanden tegelijk.</translation>
    </message>
    <message>
        <source>The file {path} was written by a newer version of this program. Nothing was changed.</source>
        <translation>Het bestand {path} is geschreven door een nieuwere versie van dit programma. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>De map {folder} bestaat niet.</translation>
    </message>
    <message>
        <source>The hand-out could not be made ({reason}). Nothing was written.</source>
        <translation>Het blad kon niet gemaakt worden ({reason}). Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The help sheets and helplines that belong to this program are damaged.</source>
        <translation>De hulpbladen en hulplijnen die bij dit programma horen, zijn beschadigd.</translation>
    </message>
    <message>
        <source>The help sheets and helplines that belong to this program are missing.</source>
        <translation>De hulpbladen en hulplijnen die bij dit programma horen, ontbreken.</translation>
    </message>
    <message>
        <source>The judged queries have mistakes: {count}. Nothing was measured.</source>
        <translation>De beoordeelde zoekvragen bevatten fouten: {count}. Er is niets gemeten.</translation>
    </message>
    <message>
        <source>The key {path} has no list of trusted keys beside it.</source>
        <translation>Naast de sleutel {path} staat geen lijst met vertrouwde sleutels.</translation>
    </message>
    <message>
        <source>The kit file {path} is damaged or not complete. Nothing was changed.</source>
        <translation>Het bundelbestand {path} is beschadigd of niet volledig. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The kit file {path} is larger than this program takes. Nothing was changed.</source>
        <translation>Het bundelbestand {path} is groter dan dit programma aankan. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The kit file {path} needs a newer version of this program. Nothing was changed.</source>
        <translation>Het bundelbestand {path} heeft een nieuwere versie van dit programma nodig. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The kit “{id}” belongs to the catalogue and cannot be changed. Nothing was changed.</source>
        <translation>De bundel “{id}” hoort bij de catalogus en kan niet veranderd worden. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The name of {path} is too long for this disk.</source>
        <translation>De naam van {path} is te lang voor deze schijf.</translation>
    </message>
    <message>
        <source>The new catalogue failed its check and was not taken into use. Nothing was changed.</source>
        <translation>De nieuwe catalogus kwam niet door de controle en wordt niet gebruikt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The number for staff must have {least} to {most} digits, and not all of them the same.</source>
        <translation>Het nummer voor het personeel moet {least} tot {most} cijfers hebben, niet allemaal dezelfde.</translation>
    </message>
    <message>
        <source>The number {seq} of the pack “{pack}” is too far above the installed one ({installed}). Nothing was changed.</source>
        <translation>Het nummer {seq} van het pakket “{pack}” ligt te ver boven het geïnstalleerde ({installed}). Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The outbox holds no reports.</source>
        <translation>Er zitten geen meldingen in het postvak UIT.</translation>
    </message>
    <message>
        <source>The pack holds entries that are not allowed: {count}. Nothing was changed.</source>
        <translation>In het pakket zitten fiches die niet mogen: {count}. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The pack {path} is larger than this program takes. Nothing was changed.</source>
        <translation>Het pakket {path} is groter dan dit programma aanneemt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The pack {path} is not complete: its end is missing. Nothing was changed.</source>
        <translation>Het pakket {path} is niet volledig: het einde ontbreekt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The pack {path} is older than the one that is installed. Nothing was changed.</source>
        <translation>Het pakket {path} is ouder dan wat geïnstalleerd is. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The pack {path} is signed by somebody whom this program does not know. Nothing was changed.</source>
        <translation>Het pakket {path} is ondertekend door iemand die dit programma niet kent. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The pack {path} needs a newer version of this program. Nothing was changed.</source>
        <translation>Het pakket {path} heeft een nieuwere versie van dit programma nodig. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The pack {path} needs version {wanted} of this program; this is version {found}. Nothing was changed.</source>
        <translation>Het pakket {path} heeft versie {wanted} van dit programma nodig; dit is versie {found}. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The pack {path} was changed after it was made. Nothing was changed here.</source>
        <translation>Het pakket {path} is veranderd nadat het gemaakt was. Hier is niets veranderd.</translation>
    </message>
    <message>
        <source>The pack “{pack}” brings the entry “{id}”, which belongs to the pack “{owner}”. Nothing was changed.</source>
        <translation>Het pakket “{pack}” brengt de fiche “{id}” mee, die bij het pakket “{owner}” hoort. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The pack “{pack}” may not bring the emergency number “{id}”. Nothing was changed.</source>
        <translation>Het pakket “{pack}” mag het noodnummer “{id}” niet meebrengen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The picture {path} is damaged or not complete. It was not taken.</source>
        <translation>De afbeelding {path} is beschadigd of niet volledig. Ze is niet opgenomen.</translation>
    </message>
    <message>
        <source>The records have mistakes: {count}. No pack was made.</source>
        <translation>Er staan fouten in de fiches: {count}. Er is geen pakket gemaakt.</translation>
    </message>
    <message>
        <source>The search index is damaged; a simpler search answers for now.</source>
        <translation>De zoekindex is beschadigd; voorlopig antwoordt een eenvoudiger zoekfunctie.</translation>
    </message>
    <message>
        <source>The search index is not there; a simpler search answers for now.</source>
        <translation>De zoekindex is er niet; voorlopig antwoordt een eenvoudiger zoekfunctie.</translation>
    </message>
    <message>
        <source>The two numbers are not the same.</source>
        <translation>De twee nummers zijn niet hetzelfde.</translation>
    </message>
    <message>
        <source>There are no packs in the folder {path}.</source>
        <translation>Er zijn geen pakketten in de map {path}.</translation>
    </message>
    <message>
        <source>There are {most} entries in this kit already, which is the most. Nothing was changed.</source>
        <translation>Er zitten al {most} fiches in deze bundel, meer kan niet. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There are {most} help points already, which is the most. Nothing was changed.</source>
        <translation>Er zijn al {most} hulppunten, meer kan niet. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There are {most} kits of your own already, which is the most. Nothing was changed.</source>
        <translation>Je hebt al {most} eigen bundels, meer kan niet. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There are {most} reports in the outbox already, which is the most. Nothing was changed.</source>
        <translation>Er zitten al {most} meldingen in het postvak UIT, meer kan niet. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There are {most} saved searches already, which is the most. Nothing was changed.</source>
        <translation>Er zijn al {most} bewaarde zoekopdrachten, meer kan niet. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is a file where a folder is needed: {path}.</source>
        <translation>Er staat een bestand waar een map nodig is: {path}.</translation>
    </message>
    <message>
        <source>There is more in {path} than this program takes in one file. Nothing was changed.</source>
        <translation>Er zit meer in {path} dan dit programma in één bestand aankan. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is more text in the file {path} than this program takes. It was not taken.</source>
        <translation>In het bestand {path} staat meer tekst dan dit programma aankan. Het is niet opgenomen.</translation>
    </message>
    <message>
        <source>There is no catalogue to go back to.</source>
        <translation>Er is geen catalogus om naar terug te gaan.</translation>
    </message>
    <message>
        <source>There is no command “{what}”.</source>
        <translation>Er is geen opdracht “{what}”.</translation>
    </message>
    <message>
        <source>There is no document with the number {id}.</source>
        <translation>Er is geen document met nummer {id}.</translation>
    </message>
    <message>
        <source>There is no entry of your own named “{id}”.</source>
        <translation>Er is geen eigen fiche met de naam “{id}”.</translation>
    </message>
    <message>
        <source>There is no entry “{id}” in this kit. Nothing was changed.</source>
        <translation>In deze bundel is er geen fiche “{id}”. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Er is geen bestand {path}.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Er is geen map {path}.</translation>
    </message>
    <message>
        <source>There is no kit named “{id}”.</source>
        <translation>Er is geen bundel met de naam “{id}”.</translation>
    </message>
    <message>
        <source>There is no saved search with the number {id}.</source>
        <translation>Er is geen bewaarde zoekopdracht met nummer {id}.</translation>
    </message>
    <message>
        <source>There is no telephone number here to put on a pocket card.</source>
        <translation>Hier is geen telefoonnummer voor een zakkaartje.</translation>
    </message>
    <message>
        <source>There is nothing of your own yet that could be copied.</source>
        <translation>Er is nog niets van jou waarvan een kopie gemaakt kan worden.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Er is niets om af te drukken.</translation>
    </message>
    <message>
        <source>There is nothing with the number {id} in the bin.</source>
        <translation>Er ligt niets met het nummer {id} in de prullenbak.</translation>
    </message>
    <message>
        <source>There is too much in this kit for one file. Nothing was written.</source>
        <translation>Er zit te veel in deze bundel voor één bestand. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown: it is damaged or no PDF.</source>
        <translation>Deze pdf kan niet getoond worden: hij is beschadigd of geen pdf.</translation>
    </message>
    <message>
        <source>This can no longer be undone: it was changed since. Nothing was changed now.</source>
        <translation>Dit kan niet meer ongedaan worden gemaakt: het is intussen gewijzigd. Er is nu niets gewijzigd.</translation>
    </message>
    <message>
        <source>This command is not understood: {what}.</source>
        <translation>Deze opdracht is niet begrepen: {what}.</translation>
    </message>
    <message>
        <source>This help point is not here any more.</source>
        <translation>Dit hulppunt is er niet meer.</translation>
    </message>
    <message>
        <source>This program cannot do anything with the file {path}: it is neither a PDF, nor a picture, nor a file of this program.</source>
        <translation>Dit programma kan niets met het bestand {path}: het is geen pdf, geen afbeelding en geen bestand van dit programma.</translation>
    </message>
    <message>
        <source>This program may not read or write {path}.</source>
        <translation>Dit programma mag {path} niet lezen of schrijven.</translation>
    </message>
    <message>
        <source>This text is too long: {found} characters, and {most} is the most. Nothing was changed.</source>
        <translation>Deze tekst is te lang: {found} tekens, en meer dan {most} kan niet. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Type the same number twice. Nothing was changed.</source>
        <translation>Typ twee keer hetzelfde nummer. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Use packs from a publisher whom this program trusts.</source>
        <translation>Gebruik pakketten van een uitgever die dit programma vertrouwt.</translation>
    </message>
    <message>
        <source>Use “bbico pack rollback” to go back to the catalogue before this one.</source>
        <translation>Gebruik “bbico pack rollback” om terug te gaan naar de vorige catalogus.</translation>
    </message>
    <message>
        <source>Words and a file of queries were given together.</source>
        <translation>Woorden en een bestand met zoekvragen zijn samen gegeven.</translation>
    </message>
    <message>
        <source>Write down what is not right, and try again.</source>
        <translation>Schrijf op wat er niet klopt en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Write it again on the other computer and copy it once more.</source>
        <translation>Schrijf het opnieuw op de andere computer en kopieer het nog eens.</translation>
    </message>
    <message>
        <source>Write it whole, from “https://” on.</source>
        <translation>Schrijf het helemaal, vanaf “https://”.</translation>
    </message>
    <message>
        <source>Write one first: “bbico report add NAME”.</source>
        <translation>Schrijf er eerst een: “bbico report add NAAM”.</translation>
    </message>
    <message>
        <source>Write one query a line: language, tab, words.</source>
        <translation>Schrijf één zoekvraag per regel: taal, tab, woorden.</translation>
    </message>
    <message>
        <source>Write the language (nl, fr, de or en), a tab and the words.</source>
        <translation>Schrijf de taal (nl, fr, de of en), een tab en de woorden.</translation>
    </message>
    <message>
        <source>Write the number in digits.</source>
        <translation>Schrijf het getal in cijfers.</translation>
    </message>
    <message>
        <source>Write two whole numbers from 0 to 120, such as 10-14.</source>
        <translation>Schrijf twee gehele getallen van 0 tot 120, bijvoorbeeld 10-14.</translation>
    </message>
    <message>
        <source>Your own entries and notes were kept by a newer version of this program. They were left as they are.</source>
        <translation>Je eigen fiches en notities zijn bewaard door een nieuwere versie van dit programma. Ze zijn gelaten zoals ze zijn.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({reason}).</source>
        <translation>{path} kon niet gelezen of geschreven worden ({reason}).</translation>
    </message>
    <message>
        <source>{path} is a file; a folder is needed.</source>
        <translation>{path} is een bestand; er is een map nodig.</translation>
    </message>
    <message>
        <source>{path} is a folder; a file is needed.</source>
        <translation>{path} is een map; er is een bestand nodig.</translation>
    </message>
    <message>
        <source>{path} is a folder; a file name is needed.</source>
        <translation>{path} is een map; er is een bestandsnaam nodig.</translation>
    </message>
    <message>
        <source>{path} is not a B-BICO pack. Nothing was changed.</source>
        <translation>{path} is geen B-BICO-pakket. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>{path} is not a file of own things. Nothing was changed.</source>
        <translation>{path} is geen bestand met eigen dingen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>{path} is not a key that can sign packs.</source>
        <translation>{path} is geen sleutel die pakketten kan ondertekenen.</translation>
    </message>
    <message>
        <source>{path} is not a kit file. Nothing was changed.</source>
        <translation>{path} is geen bundelbestand. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file, so nothing is written there.</source>
        <translation>{path} is geen gewoon bestand, dus wordt er niets geschreven.</translation>
    </message>
    <message>
        <source>“bbico doctor --repair” puts the newest sound backup in its place, or begins a new file when there is none. The damaged one is kept.</source>
        <translation>“bbico doctor --repair” zet de nieuwste goede reservekopie in de plaats, of begint een nieuw bestand als er geen is. Het beschadigde bestand wordt bewaard.</translation>
    </message>
    <message>
        <source>“bbico kit list” shows the kits.</source>
        <translation>“bbico kit list” toont de bundels.</translation>
    </message>
    <message>
        <source>“bbico kit show” shows what is in a kit.</source>
        <translation>“bbico kit show” toont wat er in een bundel zit.</translation>
    </message>
    <message>
        <source>“bbico own bin” shows the numbers.</source>
        <translation>“bbico own bin” toont de nummers.</translation>
    </message>
    <message>
        <source>“bbico own list” shows the numbers.</source>
        <translation>“bbico own list” toont de nummers.</translation>
    </message>
    <message>
        <source>“bbico own list” shows your own entries.</source>
        <translation>“bbico own list” toont je eigen fiches.</translation>
    </message>
    <message>
        <source>“bbico saved list” shows the numbers.</source>
        <translation>“bbico saved list” toont de nummers.</translation>
    </message>
    <message>
        <source>“{id}” is a kit itself, and a kit cannot be in a kit. Nothing was changed.</source>
        <translation>“{id}” is zelf een bundel, en een bundel kan niet in een bundel. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address.</source>
        <translation>“{url}” is geen webadres.</translation>
    </message>
    <message>
        <source>“{value}” are no ages.</source>
        <translation>“{value}” zijn geen leeftijden.</translation>
    </message>
    <message>
        <source>“{value}” is not a value of {option}.</source>
        <translation>“{value}” is geen waarde van {option}.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number from {least} to {most} ({option}).</source>
        <translation>“{value}” is geen geheel getal van {least} tot {most} ({option}).</translation>
    </message>
</context>
<context>
    <name>QuickExitButton</name>
    <message>
        <source>A neutral page at once, and what was looked at is forgotten. It cannot hide what lies in the printer, what other programs show, and what you saved.</source>
        <translation>Meteen een neutrale pagina, en wat bekeken werd, is vergeten. Dit kan niet verbergen wat in de printer ligt, wat andere programma&apos;s tonen en wat je zelf bewaard hebt.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places in the program</source>
        <translation>Plaatsen in het programma</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>A voice is added in the settings of Windows: Time and language, Speech, Add voices.</source>
        <translation>Je voegt een stem toe in de instellingen van Windows: Tijd en taal, Spraak, Stemmen toevoegen.</translation>
    </message>
    <message>
        <source>A voice is added in the settings of the Mac: Accessibility, Spoken Content, System Voice.</source>
        <translation>Je voegt een stem toe in de instellingen van de Mac: Toegankelijkheid, Gesproken materiaal, Systeemstem.</translation>
    </message>
    <message>
        <source>Looking for a voice…</source>
        <translation>Een stem zoeken…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Verder lezen</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Aan het voorlezen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The voice fell silent.</source>
        <translation>De stem is stilgevallen.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}.</source>
        <translation>Deze computer heeft geen stem voor deze taal: {language}.</translation>
    </message>
    <message>
        <source>This computer has nothing that reads aloud.</source>
        <translation>Deze computer heeft niets om voor te lezen.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer can install one, such as the package espeak-ng.</source>
        <translation>Wie deze computer beheert, kan er een installeren, zoals het pakket espeak-ng.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer can install the packages speech-dispatcher and espeak-ng.</source>
        <translation>Wie deze computer beheert, kan de pakketten speech-dispatcher en espeak-ng installeren.</translation>
    </message>
</context>
<context>
    <name>ReportCards</name>
    <message>
        <source>Take out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Take out: {title}</source>
        <translation>Weghalen: {title}</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>A word about it</source>
        <translation>Een woord uitleg</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Look into the outbox</source>
        <translation>In het postvak UIT kijken</translation>
    </message>
    <message>
        <source>Put in the outbox</source>
        <translation>In het postvak UIT leggen</translation>
    </message>
    <message>
        <source>Report a mistake</source>
        <translation>Een fout melden</translation>
    </message>
    <message>
        <source>What is not right in “{title}”?</source>
        <translation>Wat klopt er niet in “{title}”?</translation>
    </message>
    <message>
        <source>Write no names of clients or pupils: others will read this. Nothing is sent by itself.</source>
        <translation>Schrijf geen namen van cliënten of leerlingen: anderen lezen dit. Er wordt niets vanzelf verstuurd.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Every stored file is being checked…</source>
        <translation>Elk bewaard bestand wordt nagekeken…</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Bestanden van het verslag</translation>
    </message>
    <message>
        <source>For whoever looks into a fault. It holds the files below and nothing else: no searches, no titles, no notes, no names. Look at them first. Nothing is sent: you save the report, and you decide who gets it.</source>
        <translation>Voor wie een fout onderzoekt. Er zitten de bestanden hieronder in en niets anders: geen zoekopdrachten, geen titels, geen notities, geen namen. Bekijk ze eerst. Er wordt niets verstuurd: jij bewaart het verslag, en jij kiest wie het krijgt.</translation>
    </message>
    <message>
        <source>Report about the program</source>
        <translation>Verslag over het programma</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Verslag bewaren</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Verslag bewaren…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Bewaard: {path}</translation>
    </message>
    <message>
        <source>What stands in this file</source>
        <translation>Wat er in dit bestand staat</translation>
    </message>
    <message>
        <source>{count} files, {size} kB</source>
        <translation>{count} bestanden, {size} kB</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Catalogue of</source>
        <translation>Catalogus van</translation>
    </message>
    <message>
        <source>Mistakes in the B-BICO catalogue</source>
        <translation>Fouten in de catalogus van B-BICO</translation>
    </message>
    <message>
        <source>Mistakes in the B-BICO catalogue, and proposals for it</source>
        <translation>Fouten in de catalogus van B-BICO, en voorstellen ervoor</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Niet veilig</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Verouderd</translation>
    </message>
    <message>
        <source>Proposals for the B-BICO catalogue</source>
        <translation>Voorstellen voor de catalogus van B-BICO</translation>
    </message>
    <message>
        <source>Proposed for the catalogue</source>
        <translation>Voorgesteld voor de catalogus</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Er klopt iets niet</translation>
    </message>
    <message>
        <source>What is it</source>
        <translation>Wat is er</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Geschreven op</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>A sheet of this catalogue</source>
        <translation>Een blad uit deze catalogus</translation>
    </message>
    <message>
        <source>Does not say whether it fits</source>
        <translation>Zegt niet of het past</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Works on paper</source>
        <translation>Werkt op papier</translation>
    </message>
    <message>
        <source>text {in_language}</source>
        <translation>tekst {in_language}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Found entries</source>
        <translation>Gevonden fiches</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>A group of %n or more</source>
        <translation>
            <numerusform>Groep van %n of meer</numerusform>
            <numerusform>Groep van %n of meer</numerusform>
        </translation>
    </message>
    <message>
        <source>A printer only</source>
        <translation>Alleen een printer</translation>
    </message>
    <message>
        <source>No Wi-Fi</source>
        <translation>Geen wifi</translation>
    </message>
    <message>
        <source>No devices</source>
        <translation>Geen toestellen</translation>
    </message>
    <message>
        <source>Wi-Fi not known</source>
        <translation>wifi niet bekend</translation>
    </message>
    <message>
        <source>devices not known</source>
        <translation>toestellen niet bekend</translation>
    </message>
    <message>
        <source>duration not known</source>
        <translation>duur niet bekend</translation>
    </message>
    <message>
        <source>group size not known</source>
        <translation>groep niet bekend</translation>
    </message>
    <message>
        <source>needs not known</source>
        <translation>behoeften niet bekend</translation>
    </message>
</context>
<context>
    <name>SavedMenu</name>
    <message>
        <source>All saved searches</source>
        <translation>Alle bewaarde zoekopdrachten</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zoekopdracht bewaren</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Bewaarde zoekopdrachten</translation>
    </message>
    <message numerus="yes">
        <source>Saved searches, %n new entries</source>
        <translation>
            <numerusform>Bewaarde zoekopdrachten, %n nieuwe fiche</numerusform>
            <numerusform>Bewaarde zoekopdrachten, %n nieuwe fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>You find it on Home and in the list beside this button</source>
        <translation>Je vindt ze op Start en in de lijst naast deze knop</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the saved search</source>
        <translation>De bewaarde zoekopdracht verwijderen</translation>
    </message>
    <message>
        <source>Remove the saved search “{name}”?</source>
        <translation>De bewaarde zoekopdracht “{name}” verwijderen?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>De bewaarde zoekopdracht hernoemen</translation>
    </message>
    <message>
        <source>Saved as “{name}”. You find it on Home.</source>
        <translation>Bewaard als “{name}”. Je vindt ze op Start.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Bewaarde zoekopdrachten</translation>
    </message>
    <message>
        <source>“{name}” is not saved any more.</source>
        <translation>“{name}” is niet meer bewaard.</translation>
    </message>
</context>
<context>
    <name>SavedTile</name>
    <message>
        <source>Remove “{name}”</source>
        <translation>“{name}” verwijderen</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>“{name}” hernoemen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search field</source>
        <translation>Zoekveld leegmaken</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>De catalogus doorzoeken</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Wat zoek je?</translation>
    </message>
    <message>
        <source>What are you looking for? Type a word, a question, an age…</source>
        <translation>Wat zoek je? Typ een woord, een vraag, een leeftijd…</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filters ({count})</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>De lijst afdrukken</translation>
    </message>
    <message numerus="yes">
        <source>{found}, %n marked</source>
        <translation>
            <numerusform>{found}, %n gemarkeerd</numerusform>
            <numerusform>{found}, %n gemarkeerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>The program runs already as a public terminal, or as a window of its own. Close it there first.</source>
        <translation>Het programma draait al als publieke computer, of in een eigen venster. Sluit het daar eerst.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n instelling</numerusform>
            <numerusform>%n instellingen</numerusform>
        </translation>
    </message>
    <message>
        <source>About B-BICO Desktop</source>
        <translation>Over B-BICO Desktop</translation>
    </message>
    <message>
        <source>Can be made again</source>
        <translation>Kan opnieuw gemaakt worden</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>Catalogue {number} of {date}</source>
        <translation>Catalogus {number} van {date}</translation>
    </message>
    <message>
        <source>Catalogues and your own things</source>
        <translation>Catalogi en je eigen dingen</translation>
    </message>
    <message>
        <source>Log, without searches and names</source>
        <translation>Logboek, zonder zoekopdrachten en namen</translation>
    </message>
    <message>
        <source>Look for a setting</source>
        <translation>Een instelling zoeken</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>In geen enkele instelling staan deze woorden.</translation>
    </message>
    <message>
        <source>Program: EUPL 1.2. Catalogue: CC BY 4.0. Letters: SIL Open Font Licence. Icons: Lucide (ISC).</source>
        <translation>Programma: EUPL 1.2. Catalogus: CC BY 4.0. Lettertypes: SIL Open Font Licence. Pictogrammen: Lucide (ISC).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>The catalogue is compiled from published sources, with their dates. It is not an official publication of the B-BICO consortium until the consortium adopts it.</source>
        <translation>De catalogus is samengesteld uit gepubliceerde bronnen, met hun datum. Hij is geen officiële uitgave van het B-BICO-consortium zolang het consortium hem niet overneemt.</translation>
    </message>
    <message>
        <source>The program needs no network and no account, and sends nothing anywhere.</source>
        <translation>Het programma heeft geen netwerk en geen account nodig, en stuurt nergens iets naartoe.</translation>
    </message>
    <message>
        <source>This is a development catalogue: its key is public, so anybody could have made it. It is for trying out.</source>
        <translation>Dit is een ontwikkelcatalogus: de sleutel is openbaar, dus iedereen kan hem gemaakt hebben. Hij dient om uit te proberen.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Waar alles bewaard wordt</translation>
    </message>
</context>
<context>
    <name>SettingsReset</name>
    <message>
        <source>All settings are as they were at first.</source>
        <translation>Alle instellingen zijn zoals ze eerst waren.</translation>
    </message>
    <message>
        <source>As they were at first, but for the language. Your own entries, kits and notes stay.</source>
        <translation>Zoals ze eerst waren, behalve de taal. Je eigen fiches, bundels en notities blijven.</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle instellingen terugzetten</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Dat terugdraaien</translation>
    </message>
</context>
<context>
    <name>ShiftProgress</name>
    <message numerus="yes">
        <source>Shift: %n more times</source>
        <translation>
            <numerusform>Shift: nog %n keer</numerusform>
            <numerusform>Shift: nog %n keer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>SimilarEntries</name>
    <message>
        <source>More like this</source>
        <translation>Meer zoals dit</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>This visitor can print again.</source>
        <translation>Deze bezoeker kan weer afdrukken.</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Back to the terminal</source>
        <translation>Terug naar de publieke computer</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Het programma sluiten</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Voor het personeel</translation>
    </message>
    <message>
        <source>Let this visitor print again</source>
        <translation>Deze bezoeker weer laten afdrukken</translation>
    </message>
</context>
<context>
    <name>StartSettings</name>
    <message>
        <source>At the first page</source>
        <translation>Op de eerste pagina</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Only the place is remembered, such as the kits; never what was looked at there.</source>
        <translation>Alleen de plaats wordt onthouden, zoals de bundels; nooit wat er bekeken werd.</translation>
    </message>
    <message>
        <source>Start and keys</source>
        <translation>Start en toetsen</translation>
    </message>
    <message>
        <source>Switch it off when you press it by accident, or when you speak to the computer.</source>
        <translation>Zet dit uit als je er per ongeluk op drukt, of als je tegen de computer spreekt.</translation>
    </message>
    <message>
        <source>The key / goes to the search field</source>
        <translation>De toets / gaat naar het zoekveld</translation>
    </message>
    <message>
        <source>The program begins</source>
        <translation>Het programma begint</translation>
    </message>
    <message>
        <source>Where it stopped</source>
        <translation>Waar het stopte</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ben je er nog?</translation>
    </message>
    <message numerus="yes">
        <source>Everything starts anew in %n seconds.</source>
        <translation>
            <numerusform>Over %n seconde begint alles opnieuw.</numerusform>
            <numerusform>Over %n seconden begint alles opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ik ben er nog</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message numerus="yes">
        <source>%n suggestions, the down arrow goes to them</source>
        <translation>
            <numerusform>%n suggestie, met pijl omlaag ga je erheen</numerusform>
            <numerusform>%n suggesties, met pijl omlaag ga je erheen</numerusform>
        </translation>
    </message>
    <message>
        <source>{suggestion}, {place} of {count}</source>
        <translation>{suggestion}, {place} van {count}</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggesties</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Entries</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Has something happened?</source>
        <translation>Is er iets gebeurd?</translation>
    </message>
    <message>
        <source>Topics and terms</source>
        <translation>Thema&apos;s en begrippen</translation>
    </message>
</context>
<context>
    <name>TerminalBar</name>
    <message>
        <source>Goes to the first page and forgets what was looked at</source>
        <translation>Gaat naar de eerste pagina en vergeet wat bekeken werd</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
</context>
<context>
    <name>TerminalChoices</name>
    <message numerus="yes">
        <source>%n pages a visitor</source>
        <translation>
            <numerusform>%n pagina per bezoeker</numerusform>
            <numerusform>%n pagina&apos;s per bezoeker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>A terminal begins again after</source>
        <translation>Een publieke computer begint opnieuw na</translation>
    </message>
    <message>
        <source>A terminal begins in</source>
        <translation>Een publieke computer begint in het</translation>
    </message>
    <message>
        <source>Each visitor can choose another language; the next beginning takes it back.</source>
        <translation>Elke bezoeker kan een andere taal kiezen; bij het volgende begin is het weer deze.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Geen grens</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>On the computer&apos;s default printer, without a dialog.</source>
        <translation>Op de standaardprinter van de computer, zonder dialoogvenster.</translation>
    </message>
    <message>
        <source>Printing on a terminal</source>
        <translation>Afdrukken op een publieke computer</translation>
    </message>
    <message>
        <source>Public terminal</source>
        <translation>Publieke computer</translation>
    </message>
    <message>
        <source>The computer&apos;s language</source>
        <translation>De taal van de computer</translation>
    </message>
    <message>
        <source>When nobody has touched it for so long; it warns 20 seconds before. Language, size and words are reset.</source>
        <translation>Als niemand hem zo lang heeft aangeraakt; 20 seconden eerder komt een waarschuwing. Taal, grootte en woorden worden teruggezet.</translation>
    </message>
</context>
<context>
    <name>TerminalPrinting</name>
    <message numerus="yes">
        <source>%n pages are left, and this needs more.</source>
        <translation>
            <numerusform>Er is nog %n pagina over, en dit vraagt er meer.</numerusform>
            <numerusform>Er zijn nog %n pagina&apos;s over, en dit vraagt er meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the staff.</source>
        <translation>Vraag het aan het personeel.</translation>
    </message>
    <message numerus="yes">
        <source>Each visitor can print %n pages here.</source>
        <translation>
            <numerusform>Elke bezoeker kan hier %n pagina afdrukken.</numerusform>
            <numerusform>Elke bezoeker kan hier %n pagina&apos;s afdrukken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be printed here.</source>
        <translation>Hier kan niets afgedrukt worden.</translation>
    </message>
    <message>
        <source>They are used up.</source>
        <translation>Ze zijn op.</translation>
    </message>
</context>
<context>
    <name>TerminalSection</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 tot 12 cijfers</translation>
    </message>
    <message>
        <source>A number is set. At the terminal: five taps in the upper left corner, or Ctrl+Shift+F12.</source>
        <translation>Er is een nummer ingesteld. Aan de publieke computer: vijf keer tikken in de linkerbovenhoek, of Ctrl+Shift+F12.</translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>Dit nummer bewaren</translation>
    </message>
    <message>
        <source>No number is set yet: a terminal can then be closed by the operating system only.</source>
        <translation>Er is nog geen nummer ingesteld: een publieke computer kan dan alleen door het besturingssysteem gesloten worden.</translation>
    </message>
    <message>
        <source>Number for staff (PIN)</source>
        <translation>Nummer voor het personeel (PIN)</translation>
    </message>
    <message>
        <source>The number must have 4 to 12 digits, and not all of them the same.</source>
        <translation>Het nummer moet 4 tot 12 cijfers hebben, niet allemaal dezelfde.</translation>
    </message>
</context>
<context>
    <name>TraceSettings</name>
    <message>
        <source>Never anything</source>
        <translation>Nooit iets</translation>
    </message>
    <message>
        <source>Nothing this time</source>
        <translation>Deze keer niets</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Quick exit by pressing Shift three times</source>
        <translation>Snel weg door drie keer op Shift te drukken</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Onthouden</translation>
    </message>
    <message>
        <source>Shows a neutral page at once. The button for it is always there.</source>
        <translation>Toont meteen een neutrale pagina. De knop ervoor is er altijd.</translation>
    </message>
    <message>
        <source>Traces and quick exit</source>
        <translation>Sporen en snel weg</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Wat er onthouden wordt</translation>
    </message>
    <message>
        <source>What was opened and searched, and where the program stopped. What you save yourself always stays.</source>
        <translation>Wat er geopend en gezocht werd, en waar het programma gestopt is. Wat je zelf bewaart, blijft altijd.</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message numerus="yes">
        <source>%n more that do not say {what}</source>
        <translation>
            <numerusform>Nog %n die niet zegt {what}</numerusform>
            <numerusform>Nog %n die niet zeggen {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that do not say {what}</source>
        <translation>
            <numerusform>%n die niet zegt {what}</numerusform>
            <numerusform>%n die niet zeggen {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n minutes</source>
        <translation>
            <numerusform>Hoogstens %n minuut</numerusform>
            <numerusform>Hoogstens %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>For {whom}</source>
        <translation>Voor {whom}</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <translation>Werkt zonder internet</translation>
    </message>
    <message>
        <source>for which age</source>
        <translation>voor welke leeftijd</translation>
    </message>
    <message>
        <source>for which school level</source>
        <translation>voor welk onderwijsniveau</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>voor wie</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>hoe lang het duurt</translation>
    </message>
    <message>
        <source>in which language</source>
        <translation>in welke taal</translation>
    </message>
    <message>
        <source>whether internet is needed</source>
        <translation>of er internet nodig is</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} of {other}</translation>
    </message>
</context>
<context>
    <name>UndoSteps</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Opnieuw gedaan: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Ongedaan gemaakt: {what}</translation>
    </message>
</context>
<context>
    <name>UnkeptLine</name>
    <message>
        <source>What you wrote stays here; it is tried again later.</source>
        <translation>Wat je schreef, blijft hier staan; het wordt later opnieuw geprobeerd.</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>In other languages as well</source>
        <translation>Ook in andere talen</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>Zoek naar “{words}”</translation>
    </message>
    <message>
        <source>Without all filters</source>
        <translation>Zonder filters</translation>
    </message>
    <message>
        <source>Without the filter “{filter}”</source>
        <translation>Zonder de filter “{filter}”</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 fiche</translation>
    </message>
    <message>
        <source>Open “{place}”</source>
        <translation>“{place}” openen</translation>
    </message>
    <message>
        <source>age {age}</source>
        <translation>{age} jaar</translation>
    </message>
    <message>
        <source>ages {youngest}–{oldest}</source>
        <translation>{youngest}–{oldest} jaar</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>from age {age}</source>
        <translation>vanaf {age} jaar</translation>
    </message>
    <message>
        <source>in Dutch</source>
        <translation>in het Nederlands</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in het Engels</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>in het Frans</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>in het Duits</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>geen datum bekend</translation>
    </message>
    <message>
        <source>no date known: check it first</source>
        <translation>geen datum bekend: kijk het eerst na</translation>
    </message>
    <message>
        <source>up to age {age}</source>
        <translation>tot {age} jaar</translation>
    </message>
    <message>
        <source>{date} – check it first</source>
        <translation>{date} – kijk het eerst na</translation>
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
        <translation>Voorlezen</translation>
    </message>
</context>
</TS>
