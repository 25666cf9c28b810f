<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About B-BICO Desktop</source>
        <translation>À propos de B-BICO Desktop</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>AboutWords</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Catalogue {number} of {date}</source>
        <translation>Catalogue {number} du {date}</translation>
    </message>
    <message>
        <source>Development catalogue: its key is public, so anybody could have made it. It is for trying out.</source>
        <translation>Catalogue de développement&#xa0;: sa clé est publique, n&apos;importe qui a pu le créer. Il sert à essayer.</translation>
    </message>
    <message>
        <source>Fingerprint: {digest}</source>
        <translation>Empreinte&#xa0;: {digest}</translation>
    </message>
    <message>
        <source>It is compiled from published sources, with their dates. It is not an official publication of the B-BICO consortium until the consortium adopts it.</source>
        <translation>Il est composé à partir de sources publiées, avec leurs dates. Ce n&apos;est pas une publication officielle du consortium B-BICO tant que le consortium ne l&apos;adopte pas.</translation>
    </message>
    <message>
        <source>Letters and icons</source>
        <translation>Caractères et icônes</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>Only catalogues that are signed with one of these keys are taken in.</source>
        <translation>Seuls les catalogues signés avec une de ces clés sont acceptés.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The program needs no network and no account, and sends nothing anywhere.</source>
        <translation>Le programme n&apos;a besoin ni de réseau ni de compte, et n&apos;envoie rien nulle part.</translation>
    </message>
    <message>
        <source>The program stands on the work of others. Each library has its own licence:</source>
        <translation>Le programme repose sur le travail d&apos;autres personnes. Chaque bibliothèque a sa licence&#xa0;:</translation>
    </message>
    <message>
        <source>There is none: no catalogue can be taken in.</source>
        <translation>Il n&apos;y en a pas&#xa0;: aucun catalogue ne peut être accepté.</translation>
    </message>
    <message>
        <source>Trusted keys</source>
        <translation>Clés de confiance</translation>
    </message>
    <message>
        <source>Version {version} of {date}</source>
        <translation>Version {version} du {date}</translation>
    </message>
    <message>
        <source>development key, which everybody has</source>
        <translation>clé de développement, que tout le monde a</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>licence non connue</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A list of all keys, which can be printed</source>
        <translation>Une liste de toutes les touches, à imprimer si vous voulez</translation>
    </message>
    <message>
        <source>About B-BICO Desktop</source>
        <translation>À propos de B-BICO Desktop</translation>
    </message>
    <message>
        <source>Add to a kit…</source>
        <translation>Ajouter à un kit…</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Begin a kit: entries that belong together, with notes, to print or to pass on</source>
        <translation>Commencez un kit&#xa0;: des fiches qui vont ensemble, avec des notes, à imprimer ou à transmettre</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermez le programme</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy title, maker, address, licence and date, to paste into a letter</source>
        <translation>Copiez titre, auteur, adresse, licence et date, pour les coller dans une lettre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Fill the whole screen, or go back to a window</source>
        <translation>Remplissez tout l&apos;écran, ou revenez à une fenêtre</translation>
    </message>
    <message>
        <source>Find any action of the program by typing what it does</source>
        <translation>Trouvez n&apos;importe quelle action du programme en tapant ce qu&apos;elle fait</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Chercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Chercher le précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Revenez là où vous étiez</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Avancez de nouveau</translation>
    </message>
    <message>
        <source>Go to the first page</source>
        <translation>Allez à la première page</translation>
    </message>
    <message>
        <source>Go to the last place before with these words</source>
        <translation>Allez au passage précédent où se trouvent ces mots</translation>
    </message>
    <message>
        <source>Go to the menus</source>
        <translation>Aller aux menus</translation>
    </message>
    <message>
        <source>Go to the next place with these words</source>
        <translation>Allez au passage suivant où se trouvent ces mots</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Allez au champ de recherche</translation>
    </message>
    <message>
        <source>Go to this place of the program</source>
        <translation>Allez à cet endroit du programme</translation>
    </message>
    <message>
        <source>How the program works, explained for the page that is open</source>
        <translation>Comment fonctionne le programme, expliqué pour la page ouverte</translation>
    </message>
    <message>
        <source>Keep what stands in the form</source>
        <translation>Gardez ce qui est dans le formulaire</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Language, colours, size of the text, and what is remembered</source>
        <translation>Langue, couleurs, taille du texte, et ce qui est retenu</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Leave no trace</source>
        <translation>Ne pas laisser de trace</translation>
    </message>
    <message>
        <source>Look for words in the text that is open</source>
        <translation>Cherchez des mots dans le texte ouvert</translation>
    </message>
    <message>
        <source>Make a file for those who look into a fault; it shows first what it holds</source>
        <translation>Créez un fichier pour la personne qui cherche une panne&#xa0;; vous voyez d&apos;abord ce qu&apos;il contient</translation>
    </message>
    <message>
        <source>Make a lesson…</source>
        <translation>Faire une leçon…</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Refaites le changement annulé</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Mode d&apos;emploi</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>New kit…</source>
        <translation>Nouveau kit…</translation>
    </message>
    <message>
        <source>New own entry…</source>
        <translation>Nouvelle fiche à moi…</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Langue suivante</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a kit, or make an entry of a PDF file or a picture</source>
        <translation>Ouvrez un kit, ou faites une fiche d&apos;un PDF ou d&apos;une image</translation>
    </message>
    <message>
        <source>Open the first menu; the arrow keys go on from there</source>
        <translation>Ouvrez le premier menu&#xa0;; les flèches mènent plus loin</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d&apos;envoi</translation>
    </message>
    <message>
        <source>Pass on the mistakes and proposals that wait here for the editors</source>
        <translation>Transmettez les erreurs et propositions qui attendent ici pour la rédaction</translation>
    </message>
    <message>
        <source>Print what is shown, laid out for paper</source>
        <translation>Imprimez ce qui est affiché, mis en page pour le papier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Propose this entry to the editors</source>
        <translation>Proposer cette fiche à la rédaction</translation>
    </message>
    <message>
        <source>Put the chosen entries into a kit</source>
        <translation>Mettez les fiches choisies dans un kit</translation>
    </message>
    <message>
        <source>Put the chosen part of the kit one place earlier</source>
        <translation>Avancez d&apos;une place la partie choisie du kit</translation>
    </message>
    <message>
        <source>Put the chosen part of the kit one place later</source>
        <translation>Reculez d&apos;une place la partie choisie du kit</translation>
    </message>
    <message>
        <source>Put together a lesson that is ready to give, with times and sheets</source>
        <translation>Composez une leçon prête à donner, avec les durées et les feuilles</translation>
    </message>
    <message>
        <source>Put your own entry in the outbox; your note and documents stay here</source>
        <translation>Mettez votre fiche dans la boîte d&apos;envoi&#xa0;; votre note et vos documents restent ici</translation>
    </message>
    <message>
        <source>Quick exit</source>
        <translation>Sortie rapide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Read the text that is open aloud, or stop reading</source>
        <translation>Lisez à voix haute le texte ouvert, ou arrêtez la lecture</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remember nothing of what is opened and searched, until this is switched off</source>
        <translation>Ne retenez rien de ce qui est ouvert et cherché, jusqu&apos;à ce que ce soit désactivé</translation>
    </message>
    <message>
        <source>Report a mistake in this entry…</source>
        <translation>Signaler une erreur dans cette fiche…</translation>
    </message>
    <message>
        <source>Report about the program…</source>
        <translation>Rapport sur le programme…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save what is shown as a PDF file, laid out for paper</source>
        <translation>Enregistrez ce qui est affiché en PDF, mis en page pour le papier</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Show a neutral page at once, and forget what was looked at</source>
        <translation>Affichez tout de suite une page neutre, et oubliez ce qui a été regardé</translation>
    </message>
    <message>
        <source>Show everything in its usual size</source>
        <translation>Affichez tout à la taille normale</translation>
    </message>
    <message>
        <source>Show everything larger: zoom in</source>
        <translation>Affichez tout en plus grand&#xa0;: zoom avant</translation>
    </message>
    <message>
        <source>Show everything smaller: zoom out</source>
        <translation>Affichez tout en plus petit&#xa0;: zoom arrière</translation>
    </message>
    <message>
        <source>Show the number large</source>
        <translation>Afficher le numéro en grand</translation>
    </message>
    <message>
        <source>Show the telephone number so large that it can be read across a desk</source>
        <translation>Affichez le numéro de téléphone si grand qu&apos;on le lit de l&apos;autre côté d&apos;un bureau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Switch to the next of the four languages</source>
        <translation>Passez à la suivante des quatre langues</translation>
    </message>
    <message>
        <source>Take back the last change of your own things</source>
        <translation>Annulez le dernier changement dans vos ajouts</translation>
    </message>
    <message>
        <source>Tell the editors what is wrong, old or unsafe in the entry that is open</source>
        <translation>Dites à la rédaction ce qui est faux, vieux ou dangereux dans la fiche ouverte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>Version, catalogue, licences and keys</source>
        <translation>Version, catalogue, licences et clés</translation>
    </message>
    <message>
        <source>What to do when something has happened, and who to call</source>
        <translation>Que faire quand quelque chose s&apos;est passé, et qui appeler</translation>
    </message>
    <message>
        <source>Write down material of your own, or a help point nearby</source>
        <translation>Notez vos propres ressources, ou un point d&apos;aide près de chez vous</translation>
    </message>
    <message>
        <source>Write what is shown to one file that another computer can open</source>
        <translation>Mettez ce qui est affiché dans un seul fichier qu&apos;un autre ordinateur peut ouvrir</translation>
    </message>
</context>
<context>
    <name>AddressBox</name>
    <message>
        <source>A page that tells about it.</source>
        <translation>Une page qui en parle.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Put on my list</source>
        <translation>Mettre sur ma liste</translation>
    </message>
    <message>
        <source>Put the entry into a kit, to open it where there is a network</source>
        <translation>Mettre la fiche dans un kit, pour l&apos;ouvrir là où il y a un réseau</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>Code QR de l&apos;adresse</translation>
    </message>
    <message>
        <source>Scan it with a phone: nobody needs to be online here.</source>
        <translation>Scannez avec un téléphone&#xa0;: ici, personne n&apos;a besoin d&apos;être en ligne.</translation>
    </message>
    <message>
        <source>This computer has no network now. A phone opens it with the code.</source>
        <translation>Cet ordinateur n&apos;a pas de réseau pour le moment. Avec le code, un téléphone peut l&apos;ouvrir.</translation>
    </message>
</context>
<context>
    <name>CatalogueAge</name>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Catalogue {number}</source>
        <translation>Catalogue {number}</translation>
    </message>
    <message>
        <source>from today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
</context>
<context>
    <name>CatchingUp</name>
    <message>
        <source>A newer catalogue came with the program and is in use now.</source>
        <translation>Le programme a apporté un catalogue plus récent&#xa0;; il est maintenant utilisé.</translation>
    </message>
    <message>
        <source>The catalogue is being made ready, which may take some seconds. Help now works meanwhile.</source>
        <translation>Le catalogue est en préparation, ce qui peut prendre quelques secondes. «&#xa0;Aide immédiate&#xa0;» fonctionne entre-temps.</translation>
    </message>
    <message>
        <source>The search index is being built again; a simpler search answers for the moment.</source>
        <translation>L&apos;index de recherche est en cours de reconstruction&#xa0;; une recherche plus simple répond entre-temps.</translation>
    </message>
    <message>
        <source>The search index was built again.</source>
        <translation>L&apos;index de recherche a été reconstruit.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>+{new} new</source>
        <translation>+{new} en plus</translation>
    </message>
    <message>
        <source>A newer version of this program made the file: what this version understands was taken in.</source>
        <translation>Une version plus récente de ce programme a fait le fichier&#xa0;: ce que cette version comprend a été importé.</translation>
    </message>
    <message>
        <source>Add an entry at the end of a kit, with a copy of it.</source>
        <translation>Ajouter une fiche à la fin d&apos;un kit, avec sa copie.</translation>
    </message>
    <message>
        <source>Add an entry of your own.</source>
        <translation>Ajouter une fiche à vous.</translation>
    </message>
    <message>
        <source>Added: {id}</source>
        <translation>Ajouté&#xa0;: {id}</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>All of it was here already. Nothing was changed.</source>
        <translation>Tout était déjà ici. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Also known as: {names}</source>
        <translation>Autre nom&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Attach a document (PDF or plain text) to any entry. It is copied.</source>
        <translation>Joindre un document (PDF ou texte simple) à n&apos;importe quelle fiche. Il est copié.</translation>
    </message>
    <message>
        <source>Attached to {id}: {name}, number {number}, pages: {pages}.</source>
        <translation>Joint à {id}&#xa0;: {name}, numéro {number}, pages&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>Backups removed: {count}</source>
        <translation>Sauvegardes supprimées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Begin a kit of your own.</source>
        <translation>Commencer un kit à vous.</translation>
    </message>
    <message>
        <source>Begins again after</source>
        <translation>Recommence après</translation>
    </message>
    <message>
        <source>Cannot be printed in this layout, left out: {count}.</source>
        <translation>Impossible à imprimer dans cette mise en page, laissé de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Change an entry of your own; what is not given stays as it is.</source>
        <translation>Modifier une fiche à vous&#xa0;; ce qui n&apos;est pas indiqué reste tel quel.</translation>
    </message>
    <message>
        <source>Changed: {id}</source>
        <translation>Modifié&#xa0;: {id}</translation>
    </message>
    <message>
        <source>Check a pack without installing it.</source>
        <translation>Vérifier un paquet sans l&apos;installer.</translation>
    </message>
    <message>
        <source>Check every stored file and say what is wrong.</source>
        <translation>Vérifier tous les fichiers conservés et dire ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{query}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Documents: {count}</source>
        <translation>Documents&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>Fiches&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Entries: {total}. Shown: {first}–{last}.</source>
        <translation>Fiches&#xa0;: {total}. Affichées&#xa0;: {first}–{last}.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Filters (each may be given several times: one of its values must fit; “unknown” is a value too)</source>
        <translation>Filtres (chacun peut être donné plusieurs fois&#xa0;: une de ses valeurs doit correspondre&#xa0;; «&#xa0;unknown&#xa0;» est aussi une valeur)</translation>
    </message>
    <message>
        <source>Find and print e-safety and media-literacy resources for Belgium, without internet.</source>
        <translation>Trouver et imprimer des ressources sur la sécurité en ligne et l&apos;éducation aux médias en Belgique, sans internet.</translation>
    </message>
    <message>
        <source>Find entries by words in any of the four languages. Without words: everything.</source>
        <translation>Trouver des fiches par des mots dans une des quatre langues. Sans mots&#xa0;: tout.</translation>
    </message>
    <message>
        <source>Find lessons that are ready and need no internet, and put them on paper.</source>
        <translation>Trouver des leçons prêtes, sans internet, et les mettre sur papier.</translation>
    </message>
    <message>
        <source>Found for “{query}”: {total}. Shown: {first}–{last}.</source>
        <translation>Trouvés pour «&#xa0;{query}&#xa0;»&#xa0;: {total}. Affichés&#xa0;: {first}–{last}.</translation>
    </message>
    <message>
        <source>Found through: {reasons}</source>
        <translation>Trouvé grâce à&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>Found: {total}.</source>
        <translation>Trouvé&#xa0;: {total}.</translation>
    </message>
    <message>
        <source>Gaps: {total}. Shown, the most missed first: {shown}.</source>
        <translation>Lacunes&#xa0;: {total}. Affichées, les plus marquantes d&apos;abord&#xa0;: {shown}.</translation>
    </message>
    <message>
        <source>Give a kit of your own another name.</source>
        <translation>Donner un autre nom à un de vos kits.</translation>
    </message>
    <message>
        <source>Go back to the catalogue before this one.</source>
        <translation>Revenir au catalogue précédent.</translation>
    </message>
    <message>
        <source>In the bin: {count}. After {days} days it is gone.</source>
        <translation>Dans la corbeille&#xa0;: {count}. Après {days} jours, c&apos;est effacé.</translation>
    </message>
    <message>
        <source>Install a pack, or all packs of a folder.</source>
        <translation>Installer un paquet, ou tous les paquets d&apos;un dossier.</translation>
    </message>
    <message>
        <source>Installed: {pack}, number {seq}. New: {added}. Changed: {changed}. Withdrawn: {withdrawn}.</source>
        <translation>Installé&#xa0;: {pack}, numéro {seq}. Nouveaux&#xa0;: {added}. Modifiés&#xa0;: {changed}. Retirés&#xa0;: {withdrawn}.</translation>
    </message>
    <message>
        <source>It is a development catalogue: its key is public, so anybody can have signed it.</source>
        <translation>C&apos;est un catalogue de développement&#xa0;: sa clé est publique, n&apos;importe qui peut l&apos;avoir signé.</translation>
    </message>
    <message>
        <source>Keep entries, notes and documents of your own; the search finds them with all the rest.</source>
        <translation>Conserver vos propres fiches, notes et documents&#xa0;; la recherche les trouve avec tout le reste.</translation>
    </message>
    <message>
        <source>Keep searches, and see what they find that is new.</source>
        <translation>Enregistrer des recherches et voir ce qu&apos;elles trouvent de nouveau.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Left out, as they do not say their time or age: {count}.</source>
        <translation>Laissées de côté, car elles n&apos;indiquent pas leur durée ou leur âge&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>List saved searches with what is new since they were saved or last run.</source>
        <translation>Lister les recherches enregistrées, avec ce qui est nouveau depuis leur enregistrement ou leur dernier lancement.</translation>
    </message>
    <message>
        <source>List the packs of the catalogue.</source>
        <translation>Lister les paquets du catalogue.</translation>
    </message>
    <message>
        <source>List the reports that have not left yet.</source>
        <translation>Afficher les signalements qui ne sont pas encore partis.</translation>
    </message>
    <message>
        <source>List your own entries, notes and documents.</source>
        <translation>Lister vos propres fiches, notes et documents.</translation>
    </message>
    <message>
        <source>List your own kits and those of the catalogue.</source>
        <translation>Montrer vos kits et ceux du catalogue.</translation>
    </message>
    <message>
        <source>Make a PDF of a kit: its cover, then its entries.</source>
        <translation>Faire un PDF d&apos;un kit&#xa0;: la couverture, puis les fiches.</translation>
    </message>
    <message>
        <source>Make a PDF of a lesson or of a kit: what the teacher holds, sheets for the pupils, cards and answers.</source>
        <translation>Faire un PDF d&apos;une leçon ou d&apos;un kit&#xa0;: feuille de l&apos;enseignant, feuilles des élèves, cartes et réponses.</translation>
    </message>
    <message>
        <source>Make a hand-out of one or more entries as PDF.</source>
        <translation>Faire une feuille PDF d&apos;une ou de plusieurs fiches.</translation>
    </message>
    <message>
        <source>Make a kit of your own from any kit.</source>
        <translation>Faire d&apos;un kit un kit à vous.</translation>
    </message>
    <message>
        <source>Make a kit of your own of a lesson.</source>
        <translation>Faire d&apos;une leçon un kit à vous.</translation>
    </message>
    <message>
        <source>Make a pack from a folder with records.</source>
        <translation>Créer un paquet à partir d&apos;un dossier de notices.</translation>
    </message>
    <message>
        <source>Make, install and check packs: the files in which a catalogue travels.</source>
        <translation>Créer, installer et vérifier des paquets&#xa0;: les fichiers dans lesquels voyage un catalogue.</translation>
    </message>
    <message>
        <source>No entry fits these filters.</source>
        <translation>Aucune fiche ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>No longer valid, to be checked first: {titles}.</source>
        <translation>N&apos;est plus valable, à vérifier d&apos;abord&#xa0;: {titles}.</translation>
    </message>
    <message>
        <source>No right entry among the first three: {count}.</source>
        <translation>Aucune bonne fiche parmi les trois premières&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>No right entry was found. The first three: {ids}</source>
        <translation>Aucune bonne fiche n&apos;a été trouvée. Les trois premières&#xa0;: {ids}</translation>
    </message>
    <message>
        <source>Nobody has signed it, so it cannot be installed: give a key with --key.</source>
        <translation>Personne ne l&apos;a signé, il ne peut donc pas être installé&#xa0;: donnez une clé avec --key.</translation>
    </message>
    <message>
        <source>Not printed: {id}. {reason}</source>
        <translation>Non imprimé&#xa0;: {id}. {reason}</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>Notes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Nothing fits this time and this age. Take more time or another age.</source>
        <translation>Rien ne convient à cette durée et à cet âge. Prenez plus de temps ou un autre âge.</translation>
    </message>
    <message>
        <source>Nothing had to change in {id}.</source>
        <translation>Rien ne devait changer dans {id}.</translation>
    </message>
    <message>
        <source>Nothing was found for “{query}”.</source>
        <translation>Rien n&apos;a été trouvé pour «&#xa0;{query}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n&apos;a été imprimé.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>Number for staff (4 to 12 digits): </source>
        <translation>Numéro du personnel (4 à 12 chiffres)&#xa0;: </translation>
    </message>
    <message>
        <source>On paper: bbico lesson print NAME… --out FILE.pdf. As a kit: bbico lesson keep NAME…</source>
        <translation>Sur papier&#xa0;: bbico lesson print NOM… --out FICHIER.pdf. En kit&#xa0;: bbico lesson keep NOM…</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>PDF of up to 50 MB and 1,000 pages, or text of up to 5 MB</source>
        <translation>PDF jusqu&apos;à 50&#xa0;Mo et 1&#xa0;000 pages, ou texte jusqu&apos;à 5&#xa0;Mo</translation>
    </message>
    <message>
        <source>Pack made: {path}</source>
        <translation>Paquet créé&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Pages: {pages}. Sheets of paper: {sheets}.</source>
        <translation>Pages&#xa0;: {pages}. Feuilles de papier&#xa0;: {sheets}.</translation>
    </message>
    <message>
        <source>Print it all the same? Type “yes”: </source>
        <translation>Imprimer quand même&#xa0;? Tapez «&#xa0;oui&#xa0;»&#xa0;: </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Propose an entry of your own to the editors: what its form holds, never your note or your documents.</source>
        <translation>Proposer une fiche à vous à la rédaction&#xa0;: ce que contient le formulaire, jamais votre note ni vos documents.</translation>
    </message>
    <message>
        <source>Put an entry at another place of a kit.</source>
        <translation>Mettre une fiche à une autre place dans un kit.</translation>
    </message>
    <message>
        <source>Put back: {name}</source>
        <translation>Restauré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Put entries together in kits, print them and pass them on as one file.</source>
        <translation>Rassembler des fiches dans des kits, les imprimer et les transmettre en un seul fichier.</translation>
    </message>
    <message>
        <source>Put something back from the bin, with all that belonged to it.</source>
        <translation>Restaurer un élément de la corbeille, avec tout ce qui s&apos;y rattachait.</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Read one: bbico show NAME. On paper: bbico print NAME --out FILE.pdf</source>
        <translation>Pour lire&#xa0;: bbico show NOM. Sur papier&#xa0;: bbico print NOM --out FICHIER.pdf</translation>
    </message>
    <message>
        <source>Remove a saved search.</source>
        <translation>Supprimer une recherche enregistrée.</translation>
    </message>
    <message>
        <source>Remove all this, with your own entries, notes and documents? It cannot be undone. Type “yes”: </source>
        <translation>Supprimer tout cela, avec vos propres fiches, notes et documents&#xa0;? C&apos;est définitif. Tapez «&#xa0;oui&#xa0;»&#xa0;: </translation>
    </message>
    <message>
        <source>Remove an attached document.</source>
        <translation>Supprimer un document joint.</translation>
    </message>
    <message>
        <source>Remove an entry of your own, with its note and documents.</source>
        <translation>Supprimer une fiche à vous, avec sa note et ses documents.</translation>
    </message>
    <message>
        <source>Remove everything that the program keeps on this computer.</source>
        <translation>Supprimer tout ce que le programme conserve sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Remove for good all that is in the bin. It cannot be undone.</source>
        <translation>Supprimer définitivement tout ce qui est dans la corbeille. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>Removed for good: {count}</source>
        <translation>Supprimé définitivement&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Removed: saved search {number}</source>
        <translation>Supprimé&#xa0;: recherche enregistrée {number}</translation>
    </message>
    <message>
        <source>Removed: {count}.</source>
        <translation>Supprimés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Removed: {id}</source>
        <translation>Supprimé&#xa0;: {id}</translation>
    </message>
    <message>
        <source>Repaired. Everything is in order.</source>
        <translation>Réparé. Tout est en ordre.</translation>
    </message>
    <message>
        <source>Report mistakes and propose entries of your own; all of it waits in an outbox until you pass it on.</source>
        <translation>Signaler des erreurs et proposer des fiches à vous&#xa0;; tout attend dans la boîte d&apos;envoi jusqu&apos;à ce que vous le transmettiez.</translation>
    </message>
    <message>
        <source>Reports removed: {count}.</source>
        <translation>Signalements retirés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Reports written: {count}. They stay in the outbox until “bbico report remove”.</source>
        <translation>Signalements écrits&#xa0;: {count}. Ils restent dans la boîte d&apos;envoi jusqu&apos;à «&#xa0;bbico report remove&#xa0;».</translation>
    </message>
    <message>
        <source>Run a saved search; all that it finds counts as seen then.</source>
        <translation>Lancer une recherche enregistrée&#xa0;; tout ce qu&apos;elle trouve compte alors comme vu.</translation>
    </message>
    <message>
        <source>Save a search.</source>
        <translation>Enregistrer une recherche.</translation>
    </message>
    <message>
        <source>Saved as number {number}: {name}</source>
        <translation>Enregistré sous le numéro {number}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Saved in {path}. It holds these files, and nothing that you wrote or searched:</source>
        <translation>Enregistré dans {path}. Il contient ces fichiers, et rien de ce que vous avez écrit ou cherché&#xa0;:</translation>
    </message>
    <message>
        <source>Say how good the search is, measured with judged queries.</source>
        <translation>Dire ce que vaut la recherche, mesuré avec des recherches jugées.</translation>
    </message>
    <message>
        <source>Say how many minutes an entry takes in a kit; 0: nothing said.</source>
        <translation>Dire combien de minutes prend une fiche dans un kit&#xa0;; 0&#xa0;: non précisé.</translation>
    </message>
    <message>
        <source>Say how many minutes there are for a whole kit; 0: nothing said.</source>
        <translation>Dire de combien de minutes on dispose pour tout un kit&#xa0;; 0&#xa0;: non précisé.</translation>
    </message>
    <message>
        <source>Say what a whole kit is for.</source>
        <translation>Dire à quoi sert tout un kit.</translation>
    </message>
    <message>
        <source>Say what an entry of a kit is there for.</source>
        <translation>Dire à quoi sert une fiche dans un kit.</translation>
    </message>
    <message>
        <source>Say which topic and audience has nothing in a language, or nothing on paper, or only old things.</source>
        <translation>Dire quel thème et quel public n&apos;ont rien dans une langue, rien sur papier ou seulement de l&apos;ancien.</translation>
    </message>
    <message>
        <source>Set the number with which staff open a terminal; it is kept as a hash.</source>
        <translation>Définir le numéro avec lequel le personnel ouvre un poste public&#xa0;; il est conservé sous forme de hachage.</translation>
    </message>
    <message>
        <source>Set up a public terminal (bbico-desktop --kiosk).</source>
        <translation>Préparer un poste public (bbico-desktop --kiosk).</translation>
    </message>
    <message>
        <source>Settings, which can be copied to another terminal: {path}</source>
        <translation>Réglages, à copier vers un autre poste public&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Show complete lessons for the time that there is and an age.</source>
        <translation>Montrer des leçons complètes pour le temps disponible et un âge.</translation>
    </message>
    <message>
        <source>Show how a terminal is set up, and what is still open.</source>
        <translation>Montrer comment un poste public est réglé, et ce qui est encore ouvert.</translation>
    </message>
    <message>
        <source>Show one entry.</source>
        <translation>Afficher une fiche.</translation>
    </message>
    <message>
        <source>Show what is in a kit.</source>
        <translation>Montrer ce qu&apos;il y a dans un kit.</translation>
    </message>
    <message>
        <source>Show what you removed in the last 30 days.</source>
        <translation>Montrer ce que vous avez supprimé ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>Shown: results for “{query}”. For the words as typed: --exact.</source>
        <translation>Résultats affichés pour «&#xa0;{query}&#xa0;». Pour les mots tels quels&#xa0;: --exact.</translation>
    </message>
    <message>
        <source>Something went wrong that should not. What happened is in the log: {path}</source>
        <translation>Une erreur imprévue s&apos;est produite. Ce qui s&apos;est passé est dans le journal&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Still wrong: {count}.</source>
        <translation>Encore en erreur&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Take a kit file in; the same file twice is one kit.</source>
        <translation>Importer un fichier de kit&#xa0;; deux fois le même fichier donnent un seul kit.</translation>
    </message>
    <message>
        <source>Take an entry out of a kit, or remove a whole kit.</source>
        <translation>Retirer une fiche d&apos;un kit, ou supprimer tout un kit.</translation>
    </message>
    <message>
        <source>Take in what “bbico own export” wrote; what is here stays. Twice is the same as once.</source>
        <translation>Importer ce que «&#xa0;bbico own export&#xa0;» a écrit&#xa0;; ce qui est ici reste. Deux fois revient à une fois.</translation>
    </message>
    <message>
        <source>Take reports out of the outbox, all of them if no number is given.</source>
        <translation>Retirer des signalements de la boîte d&apos;envoi, tous si aucun numéro n&apos;est donné.</translation>
    </message>
    <message>
        <source>Taken in: {id}</source>
        <translation>Importé&#xa0;: {id}</translation>
    </message>
    <message>
        <source>The catalogue before this one is in use again.</source>
        <translation>Le catalogue précédent est de nouveau utilisé.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong ({today}): check each telephone number first.</source>
        <translation>L&apos;horloge de cet ordinateur n&apos;est pas à l&apos;heure ({today})&#xa0;: vérifiez d&apos;abord chaque numéro de téléphone.</translation>
    </message>
    <message>
        <source>The file {path} holds no queries.</source>
        <translation>Le fichier {path} ne contient aucune recherche.</translation>
    </message>
    <message>
        <source>The first right entry is number {place}. The first three: {ids}</source>
        <translation>La première bonne fiche est la numéro {place}. Les trois premières&#xa0;: {ids}</translation>
    </message>
    <message>
        <source>The last {apart} of them do not say whether they fit that.</source>
        <translation>Les {apart} dernières ne disent pas si elles y correspondent.</translation>
    </message>
    <message>
        <source>The note at {id} was kept.</source>
        <translation>La note de {id} a été enregistrée.</translation>
    </message>
    <message>
        <source>The number is kept. At the terminal: five taps in the upper left corner, or Ctrl+Shift+F12.</source>
        <translation>Le numéro est enregistré. Sur le poste public&#xa0;: cinq touchers dans le coin supérieur gauche, ou Ctrl+Maj+F12.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>La boîte d&apos;envoi est vide.</translation>
    </message>
    <message>
        <source>The pack {pack}, number {seq}, is whole and comes from a trusted publisher.</source>
        <translation>Le paquet {pack}, numéro {seq}, est intact et vient d&apos;un éditeur de confiance.</translation>
    </message>
    <message>
        <source>The program keeps nothing on this computer.</source>
        <translation>Le programme ne conserve rien sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The proposal “{title}” is in the outbox. Pass it on with: bbico report export --out FILE</source>
        <translation>La proposition «&#xa0;{title}&#xa0;» est dans la boîte d&apos;envoi. Transmettez-la avec&#xa0;: bbico report export --out FICHIER</translation>
    </message>
    <message>
        <source>The query was too long: only its first 500 characters and 32 words were searched.</source>
        <translation>La recherche était trop longue&#xa0;: seuls ses 500 premiers caractères et 32 premiers mots ont été utilisés.</translation>
    </message>
    <message>
        <source>The report on “{title}” is in the outbox. Pass it on with: bbico report export --out FILE</source>
        <translation>Le signalement sur «&#xa0;{title}&#xa0;» est dans la boîte d&apos;envoi. Transmettez-le avec&#xa0;: bbico report export --out FICHIER</translation>
    </message>
    <message>
        <source>There are no saved searches yet.</source>
        <translation>Il n&apos;y a pas encore de recherches enregistrées.</translation>
    </message>
    <message>
        <source>There is a sound backup of your own things: {day}. --repair puts it in the place of the damaged file.</source>
        <translation>Il existe une sauvegarde intacte de vos ajouts&#xa0;: {day}. --repair la met à la place du fichier endommagé.</translation>
    </message>
    <message>
        <source>There is no note at {id} any more.</source>
        <translation>Il n&apos;y a plus de note à {id}.</translation>
    </message>
    <message>
        <source>There is no note at {id}.</source>
        <translation>Il n&apos;y a pas de note à {id}.</translation>
    </message>
    <message>
        <source>There is no text in it, only pictures: it is kept, but the search cannot look into it.</source>
        <translation>Il ne contient pas de texte, seulement des images&#xa0;: il est conservé, mais la recherche ne peut pas y regarder.</translation>
    </message>
    <message>
        <source>There is nothing in the bin.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>There is nothing of your own yet.</source>
        <translation>Il n&apos;y a encore rien à vous.</translation>
    </message>
    <message>
        <source>There was no sound backup of your own things; a new file begins. The damaged one was kept: {path}</source>
        <translation>Il n&apos;y avait pas de sauvegarde intacte de vos ajouts&#xa0;; un nouveau fichier commence. Le fichier endommagé a été conservé&#xa0;: {path}</translation>
    </message>
    <message>
        <source>This kit is there already: {id}</source>
        <translation>Ce kit est déjà là&#xa0;: {id}</translation>
    </message>
    <message>
        <source>To do: {remedy}</source>
        <translation>À faire&#xa0;: {remedy}</translation>
    </message>
    <message>
        <source>Try other or fewer words, or leave out a filter.</source>
        <translation>Essayez d&apos;autres mots ou moins de mots, ou retirez un filtre.</translation>
    </message>
    <message>
        <source>Understood: {phrases}. For the words as typed: --as-words.</source>
        <translation>Compris&#xa0;: {phrases}. Pour les mots tels quels&#xa0;: --as-words.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Usage&#xa0;:</translation>
    </message>
    <message>
        <source>Ways on:</source>
        <translation>Pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What the operating system must do stands in docs/kiosk.md.</source>
        <translation>Ce que le système d&apos;exploitation doit faire se trouve dans docs/kiosk.md.</translation>
    </message>
    <message>
        <source>Worth a look: {count}.</source>
        <translation>À revoir&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Write a kit as one file, with copies of its entries.</source>
        <translation>Écrire un kit en un seul fichier, avec une copie de ses fiches.</translation>
    </message>
    <message>
        <source>Write a note at any entry, or show it when no text is given.</source>
        <translation>Écrire une note à n&apos;importe quelle fiche, ou l&apos;afficher quand aucun texte n&apos;est donné.</translation>
    </message>
    <message>
        <source>Write all reports to one file, for the editors.</source>
        <translation>Écrire tous les signalements dans un fichier, pour la rédaction.</translation>
    </message>
    <message>
        <source>Write down what is wrong in an entry. Never name the people you help.</source>
        <translation>Noter ce qui ne va pas dans une fiche. Ne nommez jamais les personnes que vous aidez.</translation>
    </message>
    <message>
        <source>Write everything of your own to one file, to take it to another computer.</source>
        <translation>Écrire tout ce qui est à vous dans un seul fichier, pour l&apos;emporter sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Written in {folder}: {count}.</source>
        <translation>Écrits dans {folder}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Written: {file}. Entries: {entries}, notes: {notes}, documents: {documents}, saved searches: {searches}, kits: {kits}.</source>
        <translation>Écrit&#xa0;: {file}. Fiches&#xa0;: {entries}, notes&#xa0;: {notes}, documents&#xa0;: {documents}, recherches enregistrées&#xa0;: {searches}, kits&#xa0;: {kits}.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Vos documents</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Your own things are as in the backup of {day}. The damaged file was kept: {path}</source>
        <translation>Vos ajouts sont ceux de la sauvegarde du {day}. Le fichier endommagé a été conservé&#xa0;: {path}</translation>
    </message>
    <message>
        <source>a file for each entry, in the folder that --out names</source>
        <translation>un fichier par fiche, dans le dossier que --out indique</translation>
    </message>
    <message>
        <source>a number for staff is set</source>
        <translation>un numéro du personnel est défini</translation>
    </message>
    <message>
        <source>age of the pupils, in years (13)</source>
        <translation>âge des élèves, en années (13)</translation>
    </message>
    <message>
        <source>age of the young person, in years</source>
        <translation>âge du jeune, en années</translation>
    </message>
    <message>
        <source>ages of the young people, such as 10-14</source>
        <translation>âges des jeunes, par exemple 10-14</translation>
    </message>
    <message>
        <source>all entries of the catalogue</source>
        <translation>toutes les fiches du catalogue</translation>
    </message>
    <message>
        <source>all of it: packs, editions, your own entries, notes and documents, settings, logs</source>
        <translation>tout&#xa0;: paquets, éditions, vos propres fiches, notes et documents, réglages, journaux</translation>
    </message>
    <message>
        <source>as many pages as wanted</source>
        <translation>autant de pages que l&apos;on veut</translation>
    </message>
    <message>
        <source>as “{about}”: {count}</source>
        <translation>comme «&#xa0;{about}&#xa0;»&#xa0;: {count}</translation>
    </message>
    <message>
        <source>audience, as --audience of the search; may be given several times</source>
        <translation>public, comme --audience de la recherche&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>build again what can be built again</source>
        <translation>reconstruire ce qui peut l&apos;être</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>catalogue of the program</source>
        <translation>catalogue du programme</translation>
    </message>
    <message>
        <source>changed since it was added</source>
        <translation>modifiée depuis son ajout</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>ne rien demander</translation>
    </message>
    <message>
        <source>do not correct the spelling</source>
        <translation>ne pas corriger l&apos;orthographe</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>documents that are new</source>
        <translation>nouveaux documents</translation>
    </message>
    <message>
        <source>entries that are new</source>
        <translation>nouvelles fiches</translation>
    </message>
    <message>
        <source>entries that are newer here; they stay</source>
        <translation>fiches plus récentes ici&#xa0;; elles restent</translation>
    </message>
    <message>
        <source>entries that are newer in the file; yours is in the bin</source>
        <translation>fiches plus récentes dans le fichier&#xa0;; la vôtre est dans la corbeille</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>everything on “{about}”: {count}</source>
        <translation>tout sur «&#xa0;{about}&#xa0;»&#xa0;: {count}</translation>
    </message>
    <message>
        <source>file that “bbico own export” wrote</source>
        <translation>fichier écrit par «&#xa0;bbico own export&#xa0;»</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>fichier à écrire</translation>
    </message>
    <message>
        <source>file to write; what is in the bin is not in it</source>
        <translation>fichier à écrire&#xa0;; le contenu de la corbeille n&apos;y est pas</translation>
    </message>
    <message>
        <source>file with one query a line: language, tab, words; “-” reads the standard input</source>
        <translation>fichier avec une recherche par ligne&#xa0;: langue, tabulation, mots&#xa0;; «&#xa0;-&#xa0;» lit l&apos;entrée standard</translation>
    </message>
    <message>
        <source>file with the private key that signs the pack</source>
        <translation>fichier de la clé privée qui signe le paquet</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>folder for everything that the program keeps (else BBICO_HOME, else your own folders)</source>
        <translation>dossier pour tout ce que le programme conserve (sinon BBICO_HOME, sinon vos propres dossiers)</translation>
    </message>
    <message>
        <source>folder with the records</source>
        <translation>dossier des notices</translation>
    </message>
    <message>
        <source>for a printer that prints on both sides</source>
        <translation>pour une imprimante recto verso</translation>
    </message>
    <message>
        <source>for how many pupils (24); 0: no sheets for them</source>
        <translation>pour combien d&apos;élèves (24)&#xa0;; 0&#xa0;: pas de feuilles pour eux</translation>
    </message>
    <message>
        <source>found: {total}</source>
        <translation>trouvé&#xa0;: {total}</translation>
    </message>
    <message>
        <source>help now</source>
        <translation>aide immédiate</translation>
    </message>
    <message>
        <source>help point</source>
        <translation>point d&apos;aide</translation>
    </message>
    <message>
        <source>help points that are new</source>
        <translation>nouveaux points d&apos;aide</translation>
    </message>
    <message>
        <source>how many entries to show (20)</source>
        <translation>nombre de fiches à afficher (20)</translation>
    </message>
    <message>
        <source>how many entries to skip first (0)</source>
        <translation>nombre de fiches à sauter d&apos;abord (0)</translation>
    </message>
    <message>
        <source>how many gaps to show (30)</source>
        <translation>nombre de lacunes à afficher (30)</translation>
    </message>
    <message>
        <source>how many minutes it takes</source>
        <translation>combien de minutes cela dure</translation>
    </message>
    <message>
        <source>how many minutes there are</source>
        <translation>de combien de minutes on dispose</translation>
    </message>
    <message>
        <source>how many minutes there are (50)</source>
        <translation>de combien de minutes on dispose (50)</translation>
    </message>
    <message>
        <source>how many minutes there are for the kit</source>
        <translation>de combien de minutes on dispose pour le kit</translation>
    </message>
    <message>
        <source>how many sets of cards (0)</source>
        <translation>combien de jeux de cartes (0)</translation>
    </message>
    <message>
        <source>how much must be complete: draft or release</source>
        <translation>ce qui doit être complet&#xa0;: draft ou release</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>in other languages: {count}</source>
        <translation>dans d&apos;autres langues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>in {document}, page {page}</source>
        <translation>dans {document}, page {page}</translation>
    </message>
    <message>
        <source>installed pack</source>
        <translation>paquet installé</translation>
    </message>
    <message>
        <source>jobs that wait in the printer&apos;s queue, and sheets in its tray</source>
        <translation>les travaux dans la file de l&apos;imprimante, et les feuilles dans son bac</translation>
    </message>
    <message>
        <source>keys of the operating system: Alt+Tab, the system key, Ctrl+Alt+Del, other consoles</source>
        <translation>touches du système&#xa0;: Alt+Tab, la touche système, Ctrl+Alt+Suppr, autres consoles</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>kit</translation>
    </message>
    <message>
        <source>kit file (.bbicokit)</source>
        <translation>fichier de kit (.bbicokit)</translation>
    </message>
    <message>
        <source>kits that are new</source>
        <translation>nouveaux kits</translation>
    </message>
    <message>
        <source>language of texts and messages: nl, fr, de or en (else that of the system)</source>
        <translation>langue des textes et des messages&#xa0;: nl, fr, de ou en (sinon celle du système)</translation>
    </message>
    <message>
        <source>language of the hand-out: nl, fr, de or en; may be given several times</source>
        <translation>langue de la feuille&#xa0;: nl, fr, de ou en&#xa0;; peut être donnée plusieurs fois</translation>
    </message>
    <message>
        <source>language of the material itself; may be given several times</source>
        <translation>langue de la ressource elle-même&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>large letters (18 points)</source>
        <translation>grands caractères (18 points)</translation>
    </message>
    <message>
        <source>layout of the paper: {layouts}</source>
        <translation>mise en page&#xa0;: {layouts}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>made for so many people</source>
        <translation>prévu pour autant de personnes</translation>
    </message>
    <message>
        <source>name of the entry, as the search shows it</source>
        <translation>nom de la fiche, tel que la recherche l&apos;affiche</translation>
    </message>
    <message>
        <source>name of the entry; without it the whole kit is removed</source>
        <translation>nom de la fiche&#xa0;; sans lui, tout le kit est supprimé</translation>
    </message>
    <message>
        <source>name of the kit, as “bbico kit list” shows it</source>
        <translation>nom du kit, comme «&#xa0;bbico kit list&#xa0;» le montre</translation>
    </message>
    <message>
        <source>name of the saved search (its words)</source>
        <translation>nom de la recherche enregistrée (ses mots)</translation>
    </message>
    <message>
        <source>name of whoever made it; may be given several times</source>
        <translation>nom de l&apos;auteur&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>name of your entry, as “bbico own list” shows it</source>
        <translation>nom de votre fiche, tel que «&#xa0;bbico own list&#xa0;» l&apos;affiche</translation>
    </message>
    <message>
        <source>names of entries, as the search shows them</source>
        <translation>noms de fiches, tels que la recherche les affiche</translation>
    </message>
    <message>
        <source>names of the activities in their order, as “bbico lesson offer” shows them</source>
        <translation>noms des activités dans leur ordre, tels que «&#xa0;bbico lesson offer&#xa0;» les affiche</translation>
    </message>
    <message>
        <source>names of the activities in their order, or the name of one kit</source>
        <translation>noms des activités dans leur ordre, ou le nom d&apos;un seul kit</translation>
    </message>
    <message>
        <source>no desktop with panels and keys of its own runs behind the terminal</source>
        <translation>aucun bureau avec ses propres barres et touches ne tourne derrière le poste</translation>
    </message>
    <message>
        <source>no longer in the catalogue: the copy is shown</source>
        <translation>plus dans le catalogue&#xa0;: la copie est montrée</translation>
    </message>
    <message>
        <source>no screen where it is used</source>
        <translation>pas d&apos;écran là où il est utilisé</translation>
    </message>
    <message>
        <source>no text in it</source>
        <translation>sans texte</translation>
    </message>
    <message>
        <source>not in this catalogue</source>
        <translation>pas dans ce catalogue</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>notes that are new</source>
        <translation>nouvelles notes</translation>
    </message>
    <message>
        <source>notes that were joined</source>
        <translation>notes réunies</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing on paper</source>
        <translation>rien sur papier</translation>
    </message>
    <message>
        <source>nothing there yet</source>
        <translation>rien pour l&apos;instant</translation>
    </message>
    <message>
        <source>number of the document, as “bbico own list” shows it</source>
        <translation>numéro du document, tel que «&#xa0;bbico own list&#xa0;» l&apos;affiche</translation>
    </message>
    <message>
        <source>number of the report, as “bbico report list” shows it</source>
        <translation>numéro du signalement, comme «&#xa0;bbico report list&#xa0;» l&apos;affiche</translation>
    </message>
    <message>
        <source>number of the saved search, as “bbico saved list” shows it</source>
        <translation>numéro de la recherche enregistrée, tel que «&#xa0;bbico saved list&#xa0;» l&apos;affiche</translation>
    </message>
    <message>
        <source>number of what was removed, as “bbico own bin” shows it</source>
        <translation>numéro de l&apos;élément supprimé, tel que «&#xa0;bbico own bin&#xa0;» le montre</translation>
    </message>
    <message>
        <source>of the catalogue</source>
        <translation>du catalogue</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>old</source>
        <translation>dépassé</translation>
    </message>
    <message>
        <source>only list the folders of the program</source>
        <translation>seulement lister les dossiers du programme</translation>
    </message>
    <message>
        <source>only old things</source>
        <translation>seulement de l&apos;ancien</translation>
    </message>
    <message>
        <source>only the cover</source>
        <translation>seulement la couverture</translation>
    </message>
    <message>
        <source>only the words “{about}”: {count}</source>
        <translation>seulement les mots «&#xa0;{about}&#xa0;»&#xa0;: {count}</translation>
    </message>
    <message>
        <source>only this topic</source>
        <translation>seulement ce thème</translation>
    </message>
    <message>
        <source>order: relevance, title, checked, duration or age (relevance); what is not known comes last</source>
        <translation>ordre&#xa0;: relevance, title, checked, duration ou age (relevance)&#xa0;; ce qui n&apos;est pas connu vient en dernier</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>own entries and notes</source>
        <translation>vos propres fiches et notes</translation>
    </message>
    <message>
        <source>pack file (.bbico)</source>
        <translation>fichier de paquet (.bbico)</translation>
    </message>
    <message>
        <source>pack file (.bbico), or a folder with packs</source>
        <translation>fichier de paquet (.bbico), ou un dossier de paquets</translation>
    </message>
    <message>
        <source>pack of the program</source>
        <translation>paquet du programme</translation>
    </message>
    <message>
        <source>pages for each visitor: {count}</source>
        <translation>pages par visiteur&#xa0;: {count}</translation>
    </message>
    <message>
        <source>pages: {pages}</source>
        <translation>pages&#xa0;: {pages}</translation>
    </message>
    <message>
        <source>place, counting from 1</source>
        <translation>place, à partir de 1</translation>
    </message>
    <message>
        <source>planned: {minutes} minutes</source>
        <translation>prévu&#xa0;: {minutes} minutes</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>remove the backups too: what you removed is still in them</source>
        <translation>supprimer aussi les sauvegardes&#xa0;: elles contiennent encore ce que vous avez supprimé</translation>
    </message>
    <message>
        <source>save a report for those who look into a fault, as a ZIP file</source>
        <translation>enregistrer un rapport pour la personne qui recherche une erreur, en fichier ZIP</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>recherche enregistrée</translation>
    </message>
    <message>
        <source>saved searches that are new</source>
        <translation>nouvelles recherches enregistrées</translation>
    </message>
    <message>
        <source>say for each entry what its place in the order is made of</source>
        <translation>dire pour chaque fiche d&apos;où vient sa place dans l&apos;ordre</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>index de recherche</translation>
    </message>
    <message>
        <source>search words of age, time, room and reader like any others</source>
        <translation>chercher les mots d&apos;âge, de temps, de lieu et de public comme les autres</translation>
    </message>
    <message>
        <source>shades of grey instead of colours</source>
        <translation>nuances de gris au lieu de couleurs</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>start by itself after the power comes back, and again when the program ends</source>
        <translation>démarrer seul quand le courant revient, et à nouveau quand le programme se termine</translation>
    </message>
    <message>
        <source>sticks and discs that start something or open a window</source>
        <translation>clés et disques qui démarrent quelque chose ou ouvrent une fenêtre</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>table of judged queries: language, query, right topics, wanted type, parted by tabs</source>
        <translation>tableau de recherches jugées&#xa0;: langue, recherche, thèmes justes, type voulu, séparés par des tabulations</translation>
    </message>
    <message>
        <source>take the note away</source>
        <translation>enlever la note</translation>
    </message>
    <message>
        <source>that of the computer</source>
        <translation>celle de l&apos;ordinateur</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>the terminal&apos;s user is no administrator</source>
        <translation>l&apos;utilisateur du poste n&apos;est pas administrateur</translation>
    </message>
    <message>
        <source>the text; “-” reads the standard input</source>
        <translation>le texte&#xa0;; «&#xa0;-&#xa0;» lit l&apos;entrée standard</translation>
    </message>
    <message>
        <source>title of the kit, in the language of --lang</source>
        <translation>titre du kit, dans la langue de --lang</translation>
    </message>
    <message>
        <source>title, in the language of --lang</source>
        <translation>titre, dans la langue de --lang</translation>
    </message>
    <message>
        <source>topic, as --topic of the search; may be given several times</source>
        <translation>thème, comme --topic de la recherche&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>two sheets for pupils on a page, to be cut apart</source>
        <translation>deux feuilles d&apos;élève par page, à découper</translation>
    </message>
    <message>
        <source>type, as --type of the search (website)</source>
        <translation>type, comme --type de la recherche (website)</translation>
    </message>
    <message>
        <source>unsafe</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>what is not right, without names of people you help</source>
        <translation>ce qui ne va pas, sans les noms des personnes que vous aidez</translation>
    </message>
    <message>
        <source>what it is, in the language of --lang</source>
        <translation>ce que c&apos;est, dans la langue de --lang</translation>
    </message>
    <message>
        <source>what takes at most so many minutes</source>
        <translation>ce qui dure au plus tant de minutes</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>ce que vous cherchez</translation>
    </message>
    <message>
        <source>with --room, --minutes and --group: also what does not say whether it fits</source>
        <translation>avec --room, --minutes et --group&#xa0;: aussi ce qui ne dit pas si cela convient</translation>
    </message>
    <message>
        <source>without any filter: {count}</source>
        <translation>sans aucun filtre&#xa0;: {count}</translation>
    </message>
    <message>
        <source>without the answers</source>
        <translation>sans les réponses</translation>
    </message>
    <message>
        <source>without the notes of a kit</source>
        <translation>sans les notes d&apos;un kit</translation>
    </message>
    <message>
        <source>without what the teacher holds</source>
        <translation>sans la feuille de l&apos;enseignant</translation>
    </message>
    <message>
        <source>without {about}: {count}</source>
        <translation>sans {about}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>works in such a room: no-wifi, no-devices or printer-only; may be given several times</source>
        <translation>fonctionne dans un tel local&#xa0;: no-wifi, no-devices ou printer-only&#xa0;; plusieurs fois possible</translation>
    </message>
    <message>
        <source>write JSON</source>
        <translation>écrire en JSON</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>wrong, old, unsafe or other (wrong)</source>
        <translation>wrong (faux), old (dépassé), unsafe (pas sûr) ou other (autre)&#xa0;; sinon wrong</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{count} seconds without a touch</source>
        <translation>{count} secondes sans toucher</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>{pack}, number {seq}, was already installed.</source>
        <translation>{pack}, numéro {seq}, était déjà installé.</translation>
    </message>
    <message>
        <source>{topic} · {audience} · {language}: {lack} (here {entries}, in other languages {elsewhere})</source>
        <translation>{topic} · {audience} · {language}&#xa0;: {lack} (ici {entries}, dans d&apos;autres langues {elsewhere})</translation>
    </message>
    <message>
        <source>“bbico COMMAND --help” tells more about a command. The window: “bbico-desktop”.</source>
        <translation>«&#xa0;bbico COMMANDE --help&#xa0;» en dit plus sur une commande. La fenêtre&#xa0;: «&#xa0;bbico-desktop&#xa0;».</translation>
    </message>
    <message>
        <source>“bbico doctor --repair” builds again what can be built again.</source>
        <translation>«&#xa0;bbico doctor --repair&#xa0;» reconstruit ce qui peut l&apos;être.</translation>
    </message>
</context>
<context>
    <name>ColumnHandle</name>
    <message>
        <source>Makes the columns wider or narrower: drag, or press the arrow keys</source>
        <translation>Élargit ou rétrécit les colonnes&#xa0;: faites glisser, ou appuyez sur les flèches</translation>
    </message>
    <message>
        <source>Width of the columns</source>
        <translation>Largeur des colonnes</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>no, all rights reserved – ask the maker</source>
        <translation>non, tous droits réservés – demandez à l&apos;auteur</translation>
    </message>
    <message>
        <source>not known – ask the maker</source>
        <translation>non connu – demandez à l&apos;auteur</translation>
    </message>
    <message>
        <source>the maker says: “{licence}”</source>
        <translation>l&apos;auteur dit&#xa0;: «&#xa0;{licence}&#xa0;»</translation>
    </message>
    <message>
        <source>yes ({licence})</source>
        <translation>oui ({licence})</translation>
    </message>
    <message>
        <source>yes, but never for money, and with the maker&apos;s name ({licence})</source>
        <translation>oui, mais jamais contre de l&apos;argent, et avec le nom de l&apos;auteur ({licence})</translation>
    </message>
    <message>
        <source>yes, with the maker&apos;s name ({licence})</source>
        <translation>oui, avec le nom de l&apos;auteur ({licence})</translation>
    </message>
    <message>
        <source>{allowed}, unchanged</source>
        <translation>{allowed}, sans modification</translation>
    </message>
</context>
<context>
    <name>CorrectionLine</name>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{words}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Only the first {words} words ({characters} characters) were searched.</source>
        <translation>Seuls les {words} premiers mots ({characters} caractères) ont été recherchés.</translation>
    </message>
    <message>
        <source>Search for “{words}” instead</source>
        <translation>Rechercher plutôt «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Shown: results for “{words}”.</source>
        <translation>Résultats affichés pour «&#xa0;{words}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DirectoryDetail</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>DirectoryFilters</name>
    <message>
        <source>All communities</source>
        <translation>Toutes les communautés</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>Filtrer par nom ou numéro</translation>
    </message>
    <message>
        <source>Helplines</source>
        <translation>Lignes d&apos;aide</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Helplines and organisations</source>
        <translation>Lignes d&apos;aide et organisations</translation>
    </message>
    <message>
        <source>Nothing fits. Take a filter away, or write less of the name.</source>
        <translation>Rien ne correspond. Retirez un filtre ou écrivez une partie plus courte du nom.</translation>
    </message>
</context>
<context>
    <name>DirectoryPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>La fiche choisie</translation>
    </message>
</context>
<context>
    <name>DirectoryRows</name>
    <message>
        <source>Abroad</source>
        <translation>À l&apos;étranger</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>text {in_language}</source>
        <translation>texte {in_language}</translation>
    </message>
</context>
<context>
    <name>DoorPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>No number for staff is set yet. Set it in the settings of the program, started without --kiosk, or with the command “bbico kiosk pin”. Until then only the operating system can end the program.</source>
        <translation>Aucun numéro du personnel n&apos;est encore défini. Définissez-le dans les réglages du programme, lancé sans --kiosk, ou avec la commande «&#xa0;bbico kiosk pin&#xa0;». Jusque-là, seul le système d&apos;exploitation peut fermer le programme.</translation>
    </message>
    <message>
        <source>Number for staff (PIN)</source>
        <translation>Numéro du personnel (PIN)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>Wrong number, or too early. Try again in %n seconds.</source>
        <translation>
            <numerusform>Mauvais numéro, ou trop tôt. Réessayez dans %n seconde.</numerusform>
            <numerusform>Mauvais numéro, ou trop tôt. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong number.</source>
        <translation>Mauvais numéro.</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Copied: title, maker, address, licence and date. Paste it where you want it.</source>
        <translation>Copié&#xa0;: titre, auteur, adresse, licence et date. Collez-le où vous voulez.</translation>
    </message>
    <message>
        <source>The report on “{title}” is in the outbox.</source>
        <translation>Le signalement sur «&#xa0;{title}&#xa0;» est dans la boîte d&apos;envoi.</translation>
    </message>
</context>
<context>
    <name>EntryContent</name>
    <message>
        <source>Add to a kit</source>
        <translation>Ajouter à un kit</translation>
    </message>
    <message>
        <source>Also with Ctrl+D</source>
        <translation>Aussi avec Ctrl+D</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Easy text</source>
        <translation>Texte facile</translation>
    </message>
    <message>
        <source>Found through: {reasons}</source>
        <translation>Trouvé grâce à&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>No address known.</source>
        <translation>Aucune adresse connue.</translation>
    </message>
    <message>
        <source>Open as kit</source>
        <translation>Ouvrir comme kit</translation>
    </message>
    <message>
        <source>Open in Help now</source>
        <translation>Vers l&apos;aide immédiate</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Propose to the editors</source>
        <translation>Proposer à la rédaction</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Report a mistake</source>
        <translation>Signaler une erreur</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Tout le texte</translation>
    </message>
    <message>
        <source>Title {in_language}</source>
        <translation>Titre {in_language}</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Utile</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>La fiche choisie</translation>
    </message>
</context>
<context>
    <name>EntryDocuments</name>
    <message>
        <source>Open “{name}”</source>
        <translation>Ouvrir «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Print “{name}”</source>
        <translation>Imprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Save a copy of “{name}”</source>
        <translation>Enregistrer une copie de «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>EntryNote</name>
    <message>
        <source>Attach a document…</source>
        <translation>Joindre un document…</translation>
    </message>
    <message>
        <source>Change this entry of my own</source>
        <translation>Modifier ma fiche</translation>
    </message>
    <message>
        <source>Note at {entry}</source>
        <translation>Note pour {entry}</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note écrite</translation>
    </message>
    <message>
        <source>Only for you. The search finds it.</source>
        <translation>Rien que pour vous. La recherche la trouve.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Vos documents</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Your note at this entry</source>
        <translation>Votre note sur cette fiche</translation>
    </message>
    <message>
        <source>“{name}” is in the bin, for 30 days.</source>
        <translation>«&#xa0;{name}&#xa0;» est dans la corbeille, pour 30 jours.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Ask whoever looks after this computer for permission to write there.</source>
        <translation>Demandez à la personne qui s&apos;occupe de cet ordinateur l&apos;autorisation d&apos;y écrire.</translation>
    </message>
    <message>
        <source>Something went wrong that should not. It was written to the log; your work is safe.</source>
        <translation>Une erreur imprévue s&apos;est produite. Elle est notée dans le journal&#xa0;; votre travail n&apos;est pas perdu.</translation>
    </message>
    <message>
        <source>The page “{place}” puts the newest sound copy in its place, or begins a new file when there is none. The damaged one is kept.</source>
        <translation>Sur la page «&#xa0;{place}&#xa0;», vous mettez la dernière sauvegarde intacte à sa place, ou vous commencez un nouveau fichier s&apos;il n&apos;y en a pas. Le fichier endommagé est gardé.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>encore %n…</numerusform>
            <numerusform>encore %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Education level</source>
        <translation>Niveau d&apos;enseignement</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>Language of the material</source>
        <translation>Langue de la ressource</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What does this room have?</source>
        <translation>Qu&apos;y a-t-il dans ce local&#xa0;?</translation>
    </message>
    <message>
        <source>Without internet</source>
        <translation>Sans internet</translation>
    </message>
    <message>
        <source>{facet}: {value}, {count} found</source>
        <translation>{facet}&#xa0;: {value}, {count} trouvés</translation>
    </message>
    <message>
        <source>{value}, {count} found</source>
        <translation>{value}, {count} trouvés</translation>
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
        <translation>Âge</translation>
    </message>
    <message>
        <source>Also known as: {names}</source>
        <translation>Autre nom&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Copying for a group</source>
        <translation>Copie pour un groupe</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Education level</source>
        <translation>Niveau d&apos;enseignement</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Found through: {reasons}</source>
        <translation>Trouvé grâce à&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Réalisé par</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>The room needs</source>
        <translation>Il faut dans le local</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Without internet</source>
        <translation>Sans internet</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>jour et nuit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>rien de particulier</translation>
    </message>
    <message>
        <source>{concept} (from “{word}”)</source>
        <translation>{concept} (d&apos;après «&#xa0;{word}&#xa0;»)</translation>
    </message>
    <message>
        <source>{least} to {most} people</source>
        <translation>de {least} à {most} personnes</translation>
    </message>
    <message>
        <source>“{word}” in a name</source>
        <translation>«&#xa0;{word}&#xa0;» dans un nom</translation>
    </message>
    <message>
        <source>“{word}” in the keywords</source>
        <translation>«&#xa0;{word}&#xa0;» dans les mots-clés</translation>
    </message>
    <message>
        <source>“{word}” in the summary</source>
        <translation>«&#xa0;{word}&#xa0;» dans le résumé</translation>
    </message>
    <message>
        <source>“{word}” in the text</source>
        <translation>«&#xa0;{word}&#xa0;» dans le texte</translation>
    </message>
    <message>
        <source>“{word}” in the title</source>
        <translation>«&#xa0;{word}&#xa0;» dans le titre</translation>
    </message>
    <message>
        <source>“{word}” in {document}, page {page}</source>
        <translation>«&#xa0;{word}&#xa0;» dans {document}, page {page}</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Close without keeping it</source>
        <translation>Fermer sans le garder</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Ne pas fermer</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>Enregistrer comme fichier texte</translation>
    </message>
    <message>
        <source>Save it as a text file, then close…</source>
        <translation>Enregistrer comme fichier texte, puis fermer…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Try again, then close</source>
        <translation>Réessayer, puis fermer</translation>
    </message>
    <message>
        <source>What you wrote is not kept yet. It is lost when the program closes.</source>
        <translation>Ce que vous avez écrit n&apos;est pas encore gardé. Si vous fermez le programme, c&apos;est perdu.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>From your words:</source>
        <translation>D&apos;après vos mots&#xa0;:</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Retirer le filtre {filter}</translation>
    </message>
    <message>
        <source>{meaning}, understood from “{words}”. Take this away and search for these words instead.</source>
        <translation>{meaning}, compris d&apos;après «&#xa0;{words}&#xa0;». Retirez ceci pour chercher simplement ces mots.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trouvé</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>All of the text</source>
        <translation>Texte complet</translation>
    </message>
    <message>
        <source>All situations</source>
        <translation>Toutes les situations</translation>
    </message>
    <message>
        <source>Easy text</source>
        <translation>Texte facile</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>This page in:</source>
        <translation>Cette page en&#xa0;:</translation>
    </message>
</context>
<context>
    <name>HelpLargeNumber</name>
    <message>
        <source>Back to the page</source>
        <translation>Retour à la page</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
</context>
<context>
    <name>HelpNowPage</name>
    <message>
        <source>Help now</source>
        <translation>Aide immédiate</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>18 or older</source>
        <translation>18 ans ou plus</translation>
    </message>
    <message>
        <source>Answers in {language}</source>
        <translation>Répond en {language}</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Tous les âges</translation>
    </message>
    <message>
        <source>Bullying</source>
        <translation>Harcèlement</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Appelez maintenant</translation>
    </message>
    <message>
        <source>Call now, free of charge</source>
        <translation>Appelez maintenant, c&apos;est gratuit</translation>
    </message>
    <message>
        <source>Checked: {date}</source>
        <translation>Vérifié&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Checked: {date} – check this first</source>
        <translation>Vérifié&#xa0;: {date} – à vérifier d&apos;abord</translation>
    </message>
    <message>
        <source>Checked: {date} – check this number first</source>
        <translation>Vérifié&#xa0;: {date} – vérifiez d&apos;abord ce numéro</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisissez une image</translation>
    </message>
    <message>
        <source>Choose what comes closest. You see at once what to do and who can help.</source>
        <translation>Choisissez ce qui s&apos;en rapproche le plus. Vous voyez tout de suite que faire et qui peut aider.</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Pour tout le monde</translation>
    </message>
    <message>
        <source>Hate</source>
        <translation>Haine</translation>
    </message>
    <message>
        <source>How old is the person it happens to?</source>
        <translation>Quel âge a la personne à qui cela arrive&#xa0;?</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>No date of checking known – check this first</source>
        <translation>Date de vérification non connue – à vérifier d&apos;abord</translation>
    </message>
    <message>
        <source>No date of checking known – check this number first</source>
        <translation>Date de vérification non connue – vérifiez d&apos;abord ce numéro</translation>
    </message>
    <message>
        <source>No line here is known to speak {language}.</source>
        <translation>À notre connaissance, aucune ligne indiquée ici ne répond en {language}.</translation>
    </message>
    <message>
        <source>No telephone line is known to speak {language}</source>
        <translation>Aucune ligne téléphonique connue en {language}</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouvert maintenant</translation>
    </message>
    <message>
        <source>Others to call or write to</source>
        <translation>D&apos;autres à appeler ou à qui écrire</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>QR code of the number {number}</source>
        <translation>Code QR du numéro {number}</translation>
    </message>
    <message>
        <source>Reach them online</source>
        <translation>Les joindre en ligne</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Tristesse</translation>
    </message>
    <message>
        <source>Scan this with a phone to keep the number. It needs no internet.</source>
        <translation>Scannez ceci avec un téléphone pour garder le numéro. Pas besoin d&apos;internet.</translation>
    </message>
    <message>
        <source>Shock</source>
        <translation>Choc</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Talk to somebody, in {language}</source>
        <translation>Parler à quelqu&apos;un, en {language}</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>What has happened?</source>
        <translation>Que s&apos;est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>When you are online</source>
        <translation>Quand vous avez internet</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>draft – not yet tried with people who do not read</source>
        <translation>version provisoire – pas encore essayée avec des personnes qui ne lisent pas</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
</context>
<context>
    <name>HelpPaper</name>
    <message>
        <source>The text of this page is copied.</source>
        <translation>Le texte de cette page est copié.</translation>
    </message>
</context>
<context>
    <name>HelpSheetView</name>
    <message>
        <source>Number large</source>
        <translation>Numéro en grand</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Carte de poche</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation>Imprimer cette feuille</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>HelpSituations</name>
    <message>
        <source>All helplines</source>
        <translation>Toutes les lignes d&apos;aide</translation>
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
        <translation>Tous les kits</translation>
    </message>
    <message>
        <source>All situations and numbers</source>
        <translation>Toutes les situations et les numéros</translation>
    </message>
    <message>
        <source>Has something happened?</source>
        <translation>Il s&apos;est passé quelque chose&#xa0;?</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>I am with someone</source>
        <translation>Je suis avec quelqu&apos;un</translation>
    </message>
    <message>
        <source>I help at a desk</source>
        <translation>J&apos;aide à un guichet</translation>
    </message>
    <message>
        <source>I prepare a lesson</source>
        <translation>Je prépare une leçon</translation>
    </message>
    <message>
        <source>In their language, on paper, in two minutes</source>
        <translation>Dans leur langue, sur papier, en deux minutes</translation>
    </message>
    <message>
        <source>Lessons, games and activities, also without Wi-Fi</source>
        <translation>Leçons, jeux et activités, même sans wifi</translation>
    </message>
    <message>
        <source>Ready-made kits</source>
        <translation>Kits prêts à l&apos;emploi</translation>
    </message>
    <message>
        <source>Steps, numbers and a sheet to take along, for right now</source>
        <translation>Des étapes, des numéros et une feuille à emporter, tout de suite</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation>Qu&apos;est-ce qui vous amène&#xa0;?</translation>
    </message>
</context>
<context>
    <name>HomeShelves</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
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
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n retirée</numerusform>
            <numerusform>%n retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>All kits</source>
        <translation>Tous les kits</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Oublier cette liste</translation>
    </message>
    <message>
        <source>New since the last update</source>
        <translation>Nouveau depuis la dernière mise à jour</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouvert récemment</translation>
    </message>
    <message>
        <source>Your kits</source>
        <translation>Vos kits</translation>
    </message>
</context>
<context>
    <name>IncomingFiles</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Files cannot be opened here.</source>
        <translation>Ici, on ne peut pas ouvrir de fichiers.</translation>
    </message>
    <message>
        <source>Let go: it becomes an entry of your own.</source>
        <translation>Lâchez&#xa0;: cela devient une fiche à vous.</translation>
    </message>
    <message>
        <source>Let go: you can attach it here, or make an entry of your own.</source>
        <translation>Lâchez&#xa0;: vous pouvez le joindre ici ou en faire une fiche à vous.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>PDF, pictures, kits</source>
        <translation>PDF, images, kits</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back and forward with the mouse</source>
        <translation>Retour et suivant avec la souris</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>From line to line in a list</source>
        <translation>De ligne en ligne dans une liste</translation>
    </message>
    <message>
        <source>Press what is marked</source>
        <translation>Appuyer sur ce qui est marqué</translation>
    </message>
    <message>
        <source>Put away what lies above the page</source>
        <translation>Fermer ce qui est au-dessus de la page</translation>
    </message>
    <message>
        <source>Quick exit</source>
        <translation>Sortie rapide</translation>
    </message>
    <message>
        <source>Shift, three times</source>
        <translation>Maj, trois fois</translation>
    </message>
    <message>
        <source>The two buttons at its side</source>
        <translation>Les deux boutons sur le côté</translation>
    </message>
    <message>
        <source>To the next control, and back</source>
        <translation>Vers l&apos;élément suivant, et retour</translation>
    </message>
    <message>
        <source>What can be done with what is marked</source>
        <translation>Ce qu&apos;on peut faire avec ce qui est marqué</translation>
    </message>
</context>
<context>
    <name>KitChanging</name>
    <message numerus="yes">
        <source>%n entries stand in the kit {kit}.</source>
        <translation>
            <numerusform>%n fiche est maintenant dans le kit {kit}.</numerusform>
            <numerusform>%n fiches sont maintenant dans le kit {kit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of {kit} stands among your kits.</source>
        <translation>Une copie de {kit} se trouve parmi vos kits.</translation>
    </message>
    <message>
        <source>No time is set for the kit {kit}.</source>
        <translation>Aucune durée n&apos;est prévue pour le kit {kit}.</translation>
    </message>
    <message>
        <source>No time is set for {entry}.</source>
        <translation>Aucune durée n&apos;est prévue pour {entry}.</translation>
    </message>
    <message>
        <source>Note at {entry} in the kit {kit}</source>
        <translation>Note pour {entry} dans le kit {kit}</translation>
    </message>
    <message>
        <source>Note of the kit {kit}</source>
        <translation>Note du kit {kit}</translation>
    </message>
    <message>
        <source>The kit {before} is now called {kit}.</source>
        <translation>Le kit {before} s&apos;appelle maintenant {kit}.</translation>
    </message>
    <message>
        <source>The kit {kit} is given with a projector.</source>
        <translation>Le kit {kit} se donne avec un projecteur.</translation>
    </message>
    <message>
        <source>The kit {kit} is given without a projector.</source>
        <translation>Le kit {kit} se donne sans projecteur.</translation>
    </message>
    <message>
        <source>The kit {kit} is in the bin.</source>
        <translation>Le kit {kit} est dans la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>The kit {kit} is new, with %n entries.</source>
        <translation>
            <numerusform>Le kit {kit} est nouveau, avec %n fiche.</numerusform>
            <numerusform>Le kit {kit} est nouveau, avec %n fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kit {kit} is new.</source>
        <translation>Le kit {kit} est nouveau.</translation>
    </message>
    <message>
        <source>The lesson stands among your kits.</source>
        <translation>La leçon se trouve parmi vos kits.</translation>
    </message>
    <message>
        <source>The note at {entry} was changed.</source>
        <translation>La note de {entry} a changé.</translation>
    </message>
    <message>
        <source>The note of the kit {kit} was changed.</source>
        <translation>La note du kit {kit} a changé.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n minutes for the kit {kit}.</source>
        <translation>
            <numerusform>Il y a %n minute pour le kit {kit}.</numerusform>
            <numerusform>Il y a %n minutes pour le kit {kit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} is no longer in the kit {kit}.</source>
        <translation>{entry} n&apos;est plus dans le kit {kit}.</translation>
    </message>
    <message>
        <source>{entry} stands at place {place}.</source>
        <translation>{entry} est à la place {place}.</translation>
    </message>
    <message numerus="yes">
        <source>{entry} takes %n minutes.</source>
        <translation>
            <numerusform>{entry} prend %n minute.</numerusform>
            <numerusform>{entry} prend %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitChooser</name>
    <message>
        <source>Close without adding</source>
        <translation>Fermer sans ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Into which kit do %n entries go?</source>
        <translation>
            <numerusform>Dans quel kit mettre %n fiche&#xa0;?</numerusform>
            <numerusform>Dans quel kit mettre %n fiches&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>My kits, the one used last first</source>
        <translation>Mes kits, le dernier utilisé d&apos;abord</translation>
    </message>
    <message>
        <source>Name of a new kit</source>
        <translation>Nom d&apos;un nouveau kit</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>Nouveau kit</translation>
    </message>
    <message>
        <source>all are in it already</source>
        <translation>y sont déjà toutes</translation>
    </message>
    <message>
        <source>is in it already</source>
        <translation>y est déjà</translation>
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
        <translation>Moins de temps</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Say for each entry whether it works on paper</source>
        <translation>Dire pour chaque fiche si elle fonctionne sur papier</translation>
    </message>
    <message>
        <source>There is no projector</source>
        <translation>Il n&apos;y a pas de projecteur</translation>
    </message>
    <message>
        <source>Time there is</source>
        <translation>Temps disponible</translation>
    </message>
    <message>
        <source>Time there is, in minutes</source>
        <translation>Temps disponible, en minutes</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>autre durée</translation>
    </message>
</context>
<context>
    <name>KitFiles</name>
    <message>
        <source>A newer program made the file: something of it may be missing here.</source>
        <translation>Ce fichier vient d&apos;un programme plus récent&#xa0;: il manque peut-être quelque chose ici.</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Open a kit</source>
        <translation>Ouvrir un kit</translation>
    </message>
    <message>
        <source>Save the kit as file</source>
        <translation>Enregistrer le kit comme fichier</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The kit {kit} is here already. Nothing was added.</source>
        <translation>Le kit {kit} est déjà là. Rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>The kit {kit} was taken in.</source>
        <translation>Le kit {kit} a été importé.</translation>
    </message>
</context>
<context>
    <name>KitHeadBar</name>
    <message>
        <source>All kits</source>
        <translation>Tous les kits</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Copier et adapter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Make lesson and print</source>
        <translation>Faire la leçon et imprimer</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <translation>Nom du kit</translation>
    </message>
    <message>
        <source>One file that another computer can open, also with an older catalogue</source>
        <translation>Un seul fichier qu&apos;un autre ordinateur peut ouvrir, même avec un catalogue plus ancien</translation>
    </message>
    <message>
        <source>Ready-made kit</source>
        <translation>Kit prêt à l&apos;emploi</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Enregistrer comme fichier</translation>
    </message>
    <message>
        <source>Teacher sheet, sheets for the pupils and answers, each as you need it</source>
        <translation>Feuille de l&apos;enseignant, feuilles des élèves et réponses, chacune selon vos besoins</translation>
    </message>
</context>
<context>
    <name>KitLessonPanel</name>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source> years</source>
        <translation> ans</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons that need no internet, each with all sheets and answers.</source>
        <translation>
            <numerusform>%n leçon sans internet, avec toutes les feuilles et les réponses.</numerusform>
            <numerusform>%n leçons sans internet, chacune avec toutes les feuilles et les réponses.</numerusform>
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
        <translation>Une leçon pour demain</translation>
    </message>
    <message>
        <source>Age of the pupils</source>
        <translation>Âge des élèves</translation>
    </message>
    <message>
        <source>All kits</source>
        <translation>Tous les kits</translation>
    </message>
    <message>
        <source>How many minutes</source>
        <translation>Combien de minutes</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>J&apos;ai</translation>
    </message>
    <message>
        <source>Less time</source>
        <translation>Moins de temps</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Nothing fits this time and this age. Take more time or another age, or look for material yourself.</source>
        <translation>Rien ne convient à cette durée et à cet âge. Prenez plus de temps ou un autre âge, ou cherchez vous-même.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus âgé</translation>
    </message>
    <message>
        <source>Younger</source>
        <translation>Plus jeune</translation>
    </message>
    <message>
        <source>for age</source>
        <translation>pour l&apos;âge de</translation>
    </message>
</context>
<context>
    <name>KitPane</name>
    <message>
        <source>All kits</source>
        <translation>Tous les kits</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>Nouveau kit</translation>
    </message>
    <message>
        <source>Open a kit file</source>
        <translation>Ouvrir un fichier de kit</translation>
    </message>
    <message>
        <source>The file with your own things is damaged: your own kits cannot be shown, and no new ones can be made. Nothing was written over it. “{place}” shows what can be done about it.</source>
        <translation>Le fichier de vos ajouts est endommagé&#xa0;: vos propres kits ne peuvent pas être montrés et aucun nouveau ne peut être créé. Rien n&apos;a été écrit par-dessus. «&#xa0;{place}&#xa0;» montre ce que vous pouvez faire.</translation>
    </message>
</context>
<context>
    <name>KitQuestion</name>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Leave the file</source>
        <translation>Laisser le fichier</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Remplacer le mien</translation>
    </message>
    <message>
        <source>You have another kit called {kit}. What becomes of the file?</source>
        <translation>Vous avez un autre kit nommé {kit}. Que faire du fichier&#xa0;?</translation>
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
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Entries of this kit</source>
        <translation>Fiches de ce kit</translation>
    </message>
    <message>
        <source>Less time</source>
        <translation>Moins de temps</translation>
    </message>
    <message>
        <source>Minutes that this entry takes</source>
        <translation>Minutes que prend cette fiche</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Note at this entry</source>
        <translation>Note sur cette fiche</translation>
    </message>
    <message>
        <source>Note: what it is there for</source>
        <translation>Note&#xa0;: à quoi cela sert</translation>
    </message>
    <message>
        <source>Nothing is in this kit yet. Look for entries and press Ctrl+D, or drag them here from a list.</source>
        <translation>Ce kit est encore vide. Cherchez des fiches et appuyez sur Ctrl+D, ou glissez-les ici depuis une liste.</translation>
    </message>
    <message>
        <source>One place earlier (Alt+Up)</source>
        <translation>Avancer d&apos;une place (Alt+flèche vers le haut)</translation>
    </message>
    <message>
        <source>One place later (Alt+Down)</source>
        <translation>Reculer d&apos;une place (Alt+flèche vers le bas)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dure</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>{entry}, place {place}</source>
        <translation>{entry}, à la place {place}</translation>
    </message>
</context>
<context>
    <name>KitView</name>
    <message>
        <source>Note of the kit</source>
        <translation>Note du kit</translation>
    </message>
    <message>
        <source>Note: for whom the kit is, and what to think of</source>
        <translation>Note&#xa0;: pour qui est le kit, et à quoi penser</translation>
    </message>
</context>
<context>
    <name>Kits</name>
    <message numerus="yes">
        <source>%n entries are no longer in the catalogue.</source>
        <translation>
            <numerusform>%n fiche n&apos;est plus dans le catalogue.</numerusform>
            <numerusform>%n fiches ne sont plus dans le catalogue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed since they were added.</source>
        <translation>
            <numerusform>%n fiche a changé depuis son ajout.</numerusform>
            <numerusform>%n fiches ont changé depuis leur ajout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries without a time</source>
        <translation>
            <numerusform>%n fiche sans durée</numerusform>
            <numerusform>%n fiches sans durée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>il reste %n minute</numerusform>
            <numerusform>il reste %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over</source>
        <translation>
            <numerusform>%n minute de trop</numerusform>
            <numerusform>%n minutes de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>A lesson for tomorrow</source>
        <translation>Une leçon pour demain</translation>
    </message>
    <message>
        <source>My kits</source>
        <translation>Mes kits</translation>
    </message>
    <message>
        <source>Ready-made kits</source>
        <translation>Kits prêts à l&apos;emploi</translation>
    </message>
    <message>
        <source>The copy in the kit is shown, and printed with a mark.</source>
        <translation>La copie dans le kit est affichée, et imprimée avec une mention.</translation>
    </message>
    <message>
        <source>Three that are ready, on paper</source>
        <translation>Trois prêtes, sur papier</translation>
    </message>
    <message>
        <source>changed since it was added</source>
        <translation>modifiée depuis son ajout</translation>
    </message>
    <message>
        <source>has ended: it may be gone</source>
        <translation>a pris fin&#xa0;: n&apos;existe peut-être plus</translation>
    </message>
    <message>
        <source>just right</source>
        <translation>juste ce qu&apos;il faut</translation>
    </message>
    <message>
        <source>needs a screen: leave it out or replace it</source>
        <translation>demande un écran&#xa0;: à laisser ou à remplacer</translation>
    </message>
    <message>
        <source>no longer in the catalogue</source>
        <translation>n&apos;est plus dans le catalogue</translation>
    </message>
    <message>
        <source>not in this catalogue, and no copy is kept</source>
        <translation>pas dans ce catalogue, et sans copie</translation>
    </message>
    <message>
        <source>not known whether it works without a screen</source>
        <translation>on ne sait pas si cela fonctionne sans écran</translation>
    </message>
    <message>
        <source>without a projector: see the sheet</source>
        <translation>sans projecteur&#xa0;: voir la feuille</translation>
    </message>
    <message>
        <source>{filled} of {planned} min</source>
        <translation>{filled} sur {planned} min</translation>
    </message>
</context>
<context>
    <name>KitsPage</name>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>Nouveau kit</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LessonCardFrame</name>
    <message>
        <source>Make it a kit</source>
        <translation>En faire un kit</translation>
    </message>
    <message>
        <source>Print this lesson</source>
        <translation>Imprimer cette leçon</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Lire d&apos;abord</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%n activities do not say their time or age. They are left out.</source>
        <translation>
            <numerusform>%n activité n&apos;indique pas sa durée ou son âge. Elle est laissée de côté.</numerusform>
            <numerusform>%n activités n&apos;indiquent pas leur durée ou leur âge. Elles sont laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalHelp</name>
    <message numerus="yes">
        <source>%n more nearby</source>
        <translation>
            <numerusform>encore %n à proximité</numerusform>
            <numerusform>encore %n à proximité</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what stands here</source>
        <translation>Modifier ce qui est écrit ici</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Près de chez vous</translation>
    </message>
    <message>
        <source>Written here on {date}. Check it first.</source>
        <translation>Noté ici le {date}. À vérifier d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>For a screen that is touched, and for hands that are not steady.</source>
        <translation>Pour un écran tactile, et pour des mains qui tremblent.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Large, for fingers</source>
        <translation>Grande, pour les doigts</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>Makes text, pictures and buttons larger together.</source>
        <translation>Agrandit ensemble le texte, les images et les boutons.</translation>
    </message>
    <message>
        <source>Size of buttons</source>
        <translation>Taille des boutons</translation>
    </message>
    <message>
        <source>Size of the text (Ctrl + and Ctrl −)</source>
        <translation>Taille du texte (Ctrl + et Ctrl −)</translation>
    </message>
    <message>
        <source>The language of the program and, where there is one, of what is written about each entry.</source>
        <translation>La langue du programme et, quand elle existe, de ce qui est écrit sur chaque fiche.</translation>
    </message>
    <message>
        <source>The letters of Atkinson Hyperlegible are easier to tell apart.</source>
        <translation>Les caractères d&apos;Atkinson Hyperlegible se distinguent mieux.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>“Like this computer” changes together with it, also while the program is open.</source>
        <translation>«&#xa0;Comme cet ordinateur&#xa0;» change avec lui, même quand le programme est ouvert.</translation>
    </message>
</context>
<context>
    <name>ManualContents</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Nowhere in the manual. Try another word.</source>
        <translation>Nulle part dans le mode d&apos;emploi. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Chercher dans le mode d&apos;emploi</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Mode d&apos;emploi</translation>
    </message>
    <message>
        <source>Print this chapter</source>
        <translation>Imprimer ce chapitre</translation>
    </message>
    <message>
        <source>Save the whole manual as PDF</source>
        <translation>Enregistrer tout le mode d&apos;emploi en PDF</translation>
    </message>
    <message>
        <source>The chapter that is open</source>
        <translation>Le chapitre ouvert</translation>
    </message>
    <message>
        <source>The manual was not installed with the program.</source>
        <translation>Le mode d&apos;emploi n&apos;a pas été installé avec le programme.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
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
        <translation>Menus</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>A help sheet has all its blocks: see docs/records.md.</source>
        <translation>Une fiche d&apos;aide a tous ses blocs&#xa0;: voyez docs/records.md.</translation>
    </message>
    <message>
        <source>A helpline must be checked again within 6 months, not {value}.</source>
        <translation>Une ligne d&apos;aide doit être revérifiée dans les 6 mois, pas {value}.</translation>
    </message>
    <message>
        <source>A helpline must say for which date its facts hold.</source>
        <translation>Une ligne d&apos;aide doit dire à quelle date ses informations sont valables.</translation>
    </message>
    <message>
        <source>A second record begins here.</source>
        <translation>Une seconde notice commence ici.</translation>
    </message>
    <message>
        <source>A sentence has {count} words; up to {limit} read easily.</source>
        <translation>Une phrase compte {count} mots&#xa0;; jusqu&apos;à {limit}, elle se lit bien.</translation>
    </message>
    <message>
        <source>A value stands twice in this list.</source>
        <translation>Une valeur figure deux fois dans cette liste.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Ajoutez-le.</translation>
    </message>
    <message>
        <source>Add it: docs/records.md shows what it says.</source>
        <translation>Ajoutez-le&#xa0;: docs/records.md montre ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>Add the file vocabulary/{scheme}.yaml.</source>
        <translation>Ajoutez le fichier vocabulary/{scheme}.yaml.</translation>
    </message>
    <message>
        <source>Add “as_of”, if only “as_of: unknown”.</source>
        <translation>Ajoutez «&#xa0;as_of&#xa0;», ne serait-ce que «&#xa0;as_of: unknown&#xa0;».</translation>
    </message>
    <message>
        <source>Anchors (&amp;) and aliases (*) are not read.</source>
        <translation>Les ancres (&amp;) et les alias (*) ne sont pas lus.</translation>
    </message>
    <message>
        <source>At most {limit}.</source>
        <translation>Au plus {limit}.</translation>
    </message>
    <message>
        <source>At most {limit}: keep what must be done first.</source>
        <translation>Au plus {limit}&#xa0;: gardez ce qu&apos;il faut faire en premier.</translation>
    </message>
    <message>
        <source>At most {limit}: make sentences shorter or leave details out.</source>
        <translation>Au plus {limit}&#xa0;: raccourcissez les phrases ou retirez des détails.</translation>
    </message>
    <message>
        <source>At most {limit}: one idea a sentence.</source>
        <translation>Au plus {limit}&#xa0;: une idée par phrase.</translation>
    </message>
    <message>
        <source>Begin the line with nl, fr, de or en, and a tab.</source>
        <translation>Commencez la ligne par nl, fr, de ou en, et une tabulation.</translation>
    </message>
    <message>
        <source>Build it again: “bbico doctor --repair”.</source>
        <translation>Reconstruisez-le&#xa0;: «&#xa0;bbico doctor --repair&#xa0;».</translation>
    </message>
    <message>
        <source>Build the catalogue again: “bbico doctor --repair”.</source>
        <translation>Reconstruisez le catalogue&#xa0;: «&#xa0;bbico doctor --repair&#xa0;».</translation>
    </message>
    <message>
        <source>Change it so that it works on paper, and take the need out.</source>
        <translation>Adaptez-la pour qu&apos;elle fonctionne sur papier, et retirez ce besoin.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Vérifiez qu&apos;il est là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Choose another: an id is never used again.</source>
        <translation>Choisissez-en un autre&#xa0;: un id ne sert jamais deux fois.</translation>
    </message>
    <message>
        <source>Choose one from vocabulary/type.yaml that fits the kind.</source>
        <translation>Choisissez-en un dans vocabulary/type.yaml qui convient à la nature.</translation>
    </message>
    <message>
        <source>Choose one from vocabulary/{scheme}.yaml, or add it there in four languages.</source>
        <translation>Choisissez-en un dans vocabulary/{scheme}.yaml, ou ajoutez-le là en quatre langues.</translation>
    </message>
    <message>
        <source>Choose: {expected}.</source>
        <translation>Choisissez&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>Correct it, or leave the field out.</source>
        <translation>Corrigez, ou retirez le champ.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corrigez-la.</translation>
    </message>
    <message>
        <source>Correct the date, or the date “issued” in pack.yaml.</source>
        <translation>Corrigez la date, ou la date «&#xa0;issued&#xa0;» de pack.yaml.</translation>
    </message>
    <message>
        <source>Correct the id, or write that record.</source>
        <translation>Corrigez l&apos;id, ou écrivez cette notice.</translation>
    </message>
    <message>
        <source>Correct the kind, or move the file.</source>
        <translation>Corrigez la nature, ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>Correct the name of the scheme.</source>
        <translation>Corrigez le nom du schéma.</translation>
    </message>
    <message>
        <source>Delete it, or type the line again.</source>
        <translation>Supprimez-le, ou retapez la ligne.</translation>
    </message>
    <message>
        <source>Exactly one language must be the source of the translations.</source>
        <translation>Une seule langue doit être la source des traductions.</translation>
    </message>
    <message>
        <source>Fields are expected here.</source>
        <translation>Des champs sont attendus ici.</translation>
    </message>
    <message>
        <source>Finish it, or build with “--level draft”.</source>
        <translation>Terminez-la, ou construisez avec «&#xa0;--level draft&#xa0;».</translation>
    </message>
    <message>
        <source>Give each record a file of its own.</source>
        <translation>Donnez à chaque notice son propre fichier.</translation>
    </message>
    <message>
        <source>Give it 2 to 20.</source>
        <translation>Donnez-en de 2 à 20.</translation>
    </message>
    <message>
        <source>Give it the same labels in both.</source>
        <translation>Donnez-lui les mêmes libellés dans les deux.</translation>
    </message>
    <message>
        <source>Intimate pictures need a line for minors and one for adults.</source>
        <translation>Pour les images intimes, il faut une ligne pour les mineurs et une pour les adultes.</translation>
    </message>
    <message>
        <source>It must be there in all four languages.</source>
        <translation>Il doit exister dans les quatre langues.</translation>
    </message>
    <message>
        <source>Keep it once.</source>
        <translation>Gardez-la une fois.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Gardez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Leave it out, or name what took its place.</source>
        <translation>Retirez-le, ou citez ce qui l&apos;a remplacé.</translation>
    </message>
    <message>
        <source>Line {first} asks the same.</source>
        <translation>La ligne {first} demande la même chose.</translation>
    </message>
    <message>
        <source>Look at the colons, quotes and indents on this line and the one before.</source>
        <translation>Regardez les deux-points, les guillemets et les retraits de cette ligne et de la précédente.</translation>
    </message>
    <message>
        <source>Look the number up again at its source.</source>
        <translation>Recherchez de nouveau le numéro à sa source.</translation>
    </message>
    <message>
        <source>Make all languages say the same.</source>
        <translation>Faites dire la même chose à toutes les langues.</translation>
    </message>
    <message>
        <source>Make the two the same.</source>
        <translation>Rendez les deux égaux.</translation>
    </message>
    <message>
        <source>Make them the same.</source>
        <translation>Rendez-les identiques.</translation>
    </message>
    <message>
        <source>Make two sentences of it.</source>
        <translation>Faites-en deux phrases.</translation>
    </message>
    <message>
        <source>Name it “id.language.md” after a record in the same folder, or delete it.</source>
        <translation>Nommez-le «&#xa0;id.langue.md&#xa0;» d&apos;après une notice du même dossier, ou supprimez-le.</translation>
    </message>
    <message>
        <source>Name more topics, leave the type out, or remove the line.</source>
        <translation>Nommez plus de thèmes, laissez le type vide ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>Name one from resources/icons/.</source>
        <translation>Indiquez-en un de resources/icons/.</translation>
    </message>
    <message>
        <source>Name one id of vocabulary/topic_group.yaml in “broader”.</source>
        <translation>Indiquez un id de vocabulary/topic_group.yaml dans «&#xa0;broader&#xa0;».</translation>
    </message>
    <message>
        <source>Name the page in which the facts were read.</source>
        <translation>Indiquez la page où les faits ont été lus.</translation>
    </message>
    <message>
        <source>Nearest: {near}. “bbico search --json” names all of them under “facets”.</source>
        <translation>Les plus proches&#xa0;: {near}. «&#xa0;bbico search --json&#xa0;» les nomme tous sous «&#xa0;facets&#xa0;».</translation>
    </message>
    <message>
        <source>No entry of the catalogue would be a right answer.</source>
        <translation>Aucune fiche du catalogue ne serait une réponse juste.</translation>
    </message>
    <message>
        <source>No record needs so many levels: look at the indents.</source>
        <translation>Aucune notice ne demande autant de niveaux&#xa0;: regardez les retraits.</translation>
    </message>
    <message>
        <source>Nobody is named for this age group: {age}.</source>
        <translation>Personne n&apos;est indiqué pour ce groupe d&apos;âge&#xa0;: {age}.</translation>
    </message>
    <message>
        <source>Numbers stand in helpline records only: write {{helpline:ID}} in a sheet, or leave the number out.</source>
        <translation>Les numéros ne figurent que dans les notices des lignes d&apos;aide&#xa0;: écrivez {{helpline:ID}} dans la fiche, ou retirez le numéro.</translation>
    </message>
    <message>
        <source>Numbers, addresses or helplines in “{language}” are not those of the English text.</source>
        <translation>Les nombres, adresses ou lignes d&apos;aide en «&#xa0;{language}&#xa0;» ne sont pas ceux du texte anglais.</translation>
    </message>
    <message>
        <source>One help sheet a situation.</source>
        <translation>Une fiche d&apos;aide par situation.</translation>
    </message>
    <message>
        <source>One sentence an item.</source>
        <translation>Une phrase par élément.</translation>
    </message>
    <message>
        <source>Put long texts in a Markdown file beside the record.</source>
        <translation>Mettez les longs textes dans un fichier Markdown à côté de la notice.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Supprimez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>Save it again with the encoding UTF-8.</source>
        <translation>Enregistrez-le de nouveau avec l&apos;encodage UTF-8.</translation>
    </message>
    <message>
        <source>See whether something was left out or added.</source>
        <translation>Voyez si quelque chose a été oublié ou ajouté.</translation>
    </message>
    <message>
        <source>Take the tag away: every value is read as text.</source>
        <translation>Retirez la balise&#xa0;: chaque valeur est lue comme du texte.</translation>
    </message>
    <message>
        <source>The activity needs “{name}”, which many rooms do not have.</source>
        <translation>L&apos;activité a besoin de «&#xa0;{name}&#xa0;», que beaucoup de salles n&apos;ont pas.</translation>
    </message>
    <message>
        <source>The concept “{id}” stands here a second time.</source>
        <translation>Le concept «&#xa0;{id}&#xa0;» figure ici une seconde fois.</translation>
    </message>
    <message>
        <source>The date {value} is later than the pack, which is of {latest}.</source>
        <translation>La date {value} est postérieure au paquet, qui est du {latest}.</translation>
    </message>
    <message>
        <source>The easy text has {count} sentences.</source>
        <translation>Le texte facile compte {count} phrases.</translation>
    </message>
    <message>
        <source>The entry “{id}” is not right: {reason}.</source>
        <translation>La fiche «&#xa0;{id}&#xa0;» n&apos;est pas correcte&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The entry “{id}” was altered after it was made.</source>
        <translation>La fiche «&#xa0;{id}&#xa0;» a été modifiée après sa création.</translation>
    </message>
    <message>
        <source>The field stands here a second time.</source>
        <translation>Le champ figure ici une seconde fois.</translation>
    </message>
    <message>
        <source>The field “{name}” is missing.</source>
        <translation>Le champ «&#xa0;{name}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Le fichier ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>The file is damaged ({reason}).</source>
        <translation>Le fichier est endommagé ({reason}).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} kB.</source>
        <translation>Le fichier dépasse {limit} ko.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8.</source>
        <translation>Le fichier n&apos;est pas écrit en UTF-8.</translation>
    </message>
    <message>
        <source>The folder has no file “pack.yaml”.</source>
        <translation>Le dossier n&apos;a pas de fichier «&#xa0;pack.yaml&#xa0;».</translation>
    </message>
    <message>
        <source>The id “{id}” differs from the file name “{name}”.</source>
        <translation>L&apos;id «&#xa0;{id}&#xa0;» diffère du nom de fichier «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The id “{id}” is taken by {other}.</source>
        <translation>L&apos;id «&#xa0;{id}&#xa0;» est déjà pris par {other}.</translation>
    </message>
    <message>
        <source>The kind is “{kind}”, but records in this folder are of the kind “{wanted}”.</source>
        <translation>La nature est «&#xa0;{kind}&#xa0;», mais les notices de ce dossier sont de nature «&#xa0;{wanted}&#xa0;».</translation>
    </message>
    <message>
        <source>The kit holds {count} entries.</source>
        <translation>Le kit contient {count} fiches.</translation>
    </message>
    <message>
        <source>The line does not say what a right answer is.</source>
        <translation>La ligne ne dit pas ce qu&apos;est une réponse juste.</translation>
    </message>
    <message>
        <source>The line holds no query.</source>
        <translation>La ligne ne contient aucune recherche.</translation>
    </message>
    <message>
        <source>The name of a field must be a plain word.</source>
        <translation>Le nom d&apos;un champ doit être un simple mot.</translation>
    </message>
    <message>
        <source>The nearest known name is: {like}. See docs/records.md.</source>
        <translation>Le nom connu le plus proche est&#xa0;: {like}. Voyez docs/records.md.</translation>
    </message>
    <message>
        <source>The number {value} is known to be wrong.</source>
        <translation>Le numéro {value} est connu comme faux.</translation>
    </message>
    <message>
        <source>The phases take {count} minutes together, but the activity says {limit}.</source>
        <translation>Les phases durent ensemble {count} minutes, mais l&apos;activité en annonce {limit}.</translation>
    </message>
    <message>
        <source>The scheme “{scheme}” differs from the file name.</source>
        <translation>Le schéma «&#xa0;{scheme}&#xa0;» diffère du nom du fichier.</translation>
    </message>
    <message>
        <source>The sheet has no “{name}”.</source>
        <translation>La fiche n&apos;a pas de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The situation “{id}” has its sheet already: {other}.</source>
        <translation>La situation «&#xa0;{id}&#xa0;» a déjà sa fiche&#xa0;: {other}.</translation>
    </message>
    <message>
        <source>The situation “{id}” has no help sheet.</source>
        <translation>La situation «&#xa0;{id}&#xa0;» n&apos;a pas de fiche d&apos;aide.</translation>
    </message>
    <message>
        <source>The state of the translation “{language}” is not given.</source>
        <translation>L&apos;état de la traduction «&#xa0;{language}&#xa0;» n&apos;est pas donné.</translation>
    </message>
    <message>
        <source>The summary has {count} words.</source>
        <translation>Le résumé compte {count} mots.</translation>
    </message>
    <message>
        <source>The tag {tag} is not read.</source>
        <translation>La balise {tag} n&apos;est pas lue.</translation>
    </message>
    <message>
        <source>The text holds a telephone number: {number}.</source>
        <translation>Le texte contient un numéro de téléphone&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>The text in “{language}” has {count} words, the English one {limit}.</source>
        <translation>Le texte en «&#xa0;{language}&#xa0;» compte {count} mots, l&apos;anglais {limit}.</translation>
    </message>
    <message>
        <source>The text in “{language}” is hard to read: {count} of 100, {limit} is the least.</source>
        <translation>Le texte en «&#xa0;{language}&#xa0;» est difficile à lire&#xa0;: {count} sur 100, le minimum est {limit}.</translation>
    </message>
    <message>
        <source>The text in “{language}” is missing here, although the translation counts as finished.</source>
        <translation>Le texte en «&#xa0;{language}&#xa0;» manque ici, alors que la traduction est dite terminée.</translation>
    </message>
    <message>
        <source>The text in “{language}” is missing.</source>
        <translation>Le texte en «&#xa0;{language}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>The text is the same in “{language}” and “{other}”.</source>
        <translation>Le texte est le même en «&#xa0;{language}&#xa0;» et en «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>The text {name} beside the record cannot be read as UTF-8.</source>
        <translation>Le texte {name} à côté de la notice ne peut pas être lu en UTF-8.</translation>
    </message>
    <message>
        <source>The topic “{id}” must belong to exactly one group.</source>
        <translation>Le thème «&#xa0;{id}&#xa0;» doit appartenir à un seul groupe.</translation>
    </message>
    <message>
        <source>The translation “{language}” is called missing, but there is a text.</source>
        <translation>La traduction «&#xa0;{language}&#xa0;» est dite missing, mais il y a un texte.</translation>
    </message>
    <message>
        <source>The translation “{language}” is not finished.</source>
        <translation>La traduction «&#xa0;{language}&#xa0;» n&apos;est pas terminée.</translation>
    </message>
    <message>
        <source>The vocabulary “{scheme}” is missing.</source>
        <translation>Le vocabulaire «&#xa0;{scheme}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>There are {count} answers for {limit} questions.</source>
        <translation>Il y a {count} réponses pour {limit} questions.</translation>
    </message>
    <message>
        <source>There are {count} steps.</source>
        <translation>Il y a {count} étapes.</translation>
    </message>
    <message>
        <source>There are {count} words before the numbers ({language}).</source>
        <translation>Il y a {count} mots avant les numéros ({language}).</translation>
    </message>
    <message>
        <source>There is an invisible control character on this line.</source>
        <translation>Il y a un caractère de contrôle invisible sur cette ligne.</translation>
    </message>
    <message>
        <source>There is no English summary.</source>
        <translation>Il n&apos;y a pas de résumé en anglais.</translation>
    </message>
    <message>
        <source>There is no field “{name}” here.</source>
        <translation>Il n&apos;y a pas de champ «&#xa0;{name}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>There is no record “{id}” of the kind “{kind}”.</source>
        <translation>Il n&apos;y a pas de notice «&#xa0;{id}&#xa0;» de nature «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no source.</source>
        <translation>Il n&apos;y a pas de source.</translation>
    </message>
    <message>
        <source>There is no title.</source>
        <translation>Il n&apos;y a pas de titre.</translation>
    </message>
    <message>
        <source>There is no vocabulary “{scheme}”.</source>
        <translation>Il n&apos;y a pas de vocabulaire «&#xa0;{scheme}&#xa0;».</translation>
    </message>
    <message>
        <source>This easy sentence has no pictogram.</source>
        <translation>Cette phrase facile n&apos;a pas de pictogramme.</translation>
    </message>
    <message>
        <source>This easy sentence has {count} words.</source>
        <translation>Cette phrase facile compte {count} mots.</translation>
    </message>
    <message>
        <source>This is more than one sentence.</source>
        <translation>C&apos;est plus d&apos;une phrase.</translation>
    </message>
    <message>
        <source>This is nested too deep.</source>
        <translation>C&apos;est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>Ce n&apos;est pas du YAML&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This is not right ({code}).</source>
        <translation>Ceci n&apos;est pas correct ({code}).</translation>
    </message>
    <message>
        <source>This is not right: {reason}.</source>
        <translation>Ceci n&apos;est pas correct&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This text belongs to no record.</source>
        <translation>Ce texte n&apos;appartient à aucune notice.</translation>
    </message>
    <message>
        <source>This value is not allowed: {reason}.</source>
        <translation>Cette valeur n&apos;est pas permise&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Translate it, or call the translation draft.</source>
        <translation>Traduisez-le, ou mettez la traduction à draft.</translation>
    </message>
    <message>
        <source>Translate one of the two.</source>
        <translation>Traduisez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Use nl, fr, de or en; a published title may be in any language of vocabulary/language.yaml.</source>
        <translation>Utilisez nl, fr, de ou en&#xa0;; un titre publié peut être dans toute langue de vocabulary/language.yaml.</translation>
    </message>
    <message>
        <source>Use shorter words and sentences.</source>
        <translation>Utilisez des mots et des phrases plus courts.</translation>
    </message>
    <message>
        <source>Use small letters without accents, digits and single hyphens, at most {limit} characters.</source>
        <translation>Utilisez des minuscules sans accents, des chiffres et des tirets simples, au plus {limit} caractères.</translation>
    </message>
    <message>
        <source>Use the publisher&apos;s own address; the copy may stay among the sources.</source>
        <translation>Utilisez l&apos;adresse de l&apos;éditeur lui-même&#xa0;; la copie peut rester parmi les sources.</translation>
    </message>
    <message>
        <source>Whoever made the pack must correct it.</source>
        <translation>La personne qui a créé le paquet doit la corriger.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 6.</source>
        <translation>Écrivez un nombre de 1 à 6.</translation>
    </message>
    <message>
        <source>Write a record in it, or delete it.</source>
        <translation>Écrivez-y une notice, ou supprimez-le.</translation>
    </message>
    <message>
        <source>Write a year, year-month or year-month-day, such as 2026-11.</source>
        <translation>Écrivez une année, année-mois ou année-mois-jour, comme 2026-11.</translation>
    </message>
    <message>
        <source>Write digits and spaces, as people read it aloud.</source>
        <translation>Écrivez des chiffres et des espaces, comme on le lit à voix haute.</translation>
    </message>
    <message>
        <source>Write digits only.</source>
        <translation>Écrivez seulement des chiffres.</translation>
    </message>
    <message>
        <source>Write draft or done, or take the text away.</source>
        <translation>Écrivez draft ou done, ou retirez le texte.</translation>
    </message>
    <message>
        <source>Write it as name@host.</source>
        <translation>Écrivez-la sous la forme nom@hôte.</translation>
    </message>
    <message>
        <source>Write it in full, with http:// or https://.</source>
        <translation>Écrivez-la en entier, avec http:// ou https://.</translation>
    </message>
    <message>
        <source>Write it in square brackets, or one item a line with a dash.</source>
        <translation>Écrivez-la entre crochets, ou un élément par ligne avec un tiret.</translation>
    </message>
    <message>
        <source>Write it, or leave the language out.</source>
        <translation>Écrivez-le, ou retirez la langue.</translation>
    </message>
    <message>
        <source>Write one answer for each question of the worksheet, in their order.</source>
        <translation>Écrivez une réponse par question de la feuille d&apos;exercices, dans le même ordre.</translation>
    </message>
    <message>
        <source>Write one of 25 to 70 words.</source>
        <translation>Écrivez-en un de 25 à 70 mots.</translation>
    </message>
    <message>
        <source>Write one value after the colon.</source>
        <translation>Écrivez une seule valeur après les deux-points.</translation>
    </message>
    <message>
        <source>Write one, or build with “--level draft”.</source>
        <translation>Écrivez-en une, ou construisez avec «&#xa0;--level draft&#xa0;».</translation>
    </message>
    <message>
        <source>Write source, done, outdated, draft or missing.</source>
        <translation>Écrivez source, done, outdated, draft ou missing.</translation>
    </message>
    <message>
        <source>Write the published title, or describe the thing and add “title_described: true”.</source>
        <translation>Écrivez le titre publié, ou décrivez la chose et ajoutez «&#xa0;title_described: true&#xa0;».</translation>
    </message>
    <message>
        <source>Write the value out.</source>
        <translation>Écrivez la valeur en toutes lettres.</translation>
    </message>
    <message>
        <source>Write topics in the third column, or a type in the fourth.</source>
        <translation>Écrivez des thèmes dans la troisième colonne, ou un type dans la quatrième.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Écrivez true ou false.</translation>
    </message>
    <message>
        <source>Write two small letters, such as nl.</source>
        <translation>Écrivez deux minuscules, comme nl.</translation>
    </message>
    <message>
        <source>Write what people type in the second column.</source>
        <translation>Écrivez dans la deuxième colonne ce que les gens tapent.</translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>Écrivez {least} à {most} mots.</translation>
    </message>
    <message>
        <source>Write “name: value”, one a line.</source>
        <translation>Écrivez «&#xa0;nom: valeur&#xa0;», un par ligne.</translation>
    </message>
    <message>
        <source>Write “name: value”.</source>
        <translation>Écrivez «&#xa0;nom: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>Write “nl: …”, “fr: …”, “de: …”, “en: …” below it.</source>
        <translation>Écrivez «&#xa0;nl: …&#xa0;», «&#xa0;fr: …&#xa0;», «&#xa0;de: …&#xa0;», «&#xa0;en: …&#xa0;» en dessous.</translation>
    </message>
    <message>
        <source>Write “source” for the language in which the text was written first.</source>
        <translation>Écrivez «&#xa0;source&#xa0;» pour la langue dans laquelle le texte a d&apos;abord été écrit.</translation>
    </message>
    <message>
        <source>{value} cannot be the year of this material.</source>
        <translation>{value} ne peut pas être l&apos;année de cette ressource.</translation>
    </message>
    <message>
        <source>{value} may not be shown: {host} is a mirror, a test site or a copy.</source>
        <translation>{value} ne peut pas être montré&#xa0;: {host} est un miroir, un site de test ou une copie.</translation>
    </message>
    <message>
        <source>{value} minutes cannot be right.</source>
        <translation>{value} minutes, ce n&apos;est pas possible.</translation>
    </message>
    <message>
        <source>“{id}” has other labels in the vocabulary “{scheme}”.</source>
        <translation>«&#xa0;{id}&#xa0;» a d&apos;autres libellés dans le vocabulaire «&#xa0;{scheme}&#xa0;».</translation>
    </message>
    <message>
        <source>“{id}” is not a good id.</source>
        <translation>«&#xa0;{id}&#xa0;» n&apos;est pas un id correct.</translation>
    </message>
    <message>
        <source>“{id}” is not a type of the kind “{kind}”.</source>
        <translation>«&#xa0;{id}&#xa0;» n&apos;est pas un type de la nature «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>“{id}” is not in the vocabulary “{scheme}”.</source>
        <translation>«&#xa0;{id}&#xa0;» n&apos;est pas dans le vocabulaire «&#xa0;{scheme}&#xa0;».</translation>
    </message>
    <message>
        <source>“{language}” is not a language that can stand here.</source>
        <translation>«&#xa0;{language}&#xa0;» n&apos;est pas une langue possible ici.</translation>
    </message>
    <message>
        <source>“{name}” has a value that is not known.</source>
        <translation>«&#xa0;{name}&#xa0;» a une valeur inconnue.</translation>
    </message>
    <message>
        <source>“{name}” may not be named: it has ended or is not the publisher&apos;s own.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être cité&#xa0;: c&apos;est terminé ou ce n&apos;est pas de l&apos;éditeur lui-même.</translation>
    </message>
    <message>
        <source>“{name}” must be a list.</source>
        <translation>«&#xa0;{name}&#xa0;» doit être une liste.</translation>
    </message>
    <message>
        <source>“{name}” must be a single text.</source>
        <translation>«&#xa0;{name}&#xa0;» doit être un seul texte.</translation>
    </message>
    <message>
        <source>“{name}” must be a whole number.</source>
        <translation>«&#xa0;{name}&#xa0;» doit être un nombre entier.</translation>
    </message>
    <message>
        <source>“{name}” must be given by language.</source>
        <translation>«&#xa0;{name}&#xa0;» doit être donné par langue.</translation>
    </message>
    <message>
        <source>“{name}” must be true or false.</source>
        <translation>«&#xa0;{name}&#xa0;» doit être true ou false.</translation>
    </message>
    <message>
        <source>“{value}” is none of the four languages.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est aucune des quatre langues.</translation>
    </message>
    <message>
        <source>“{value}” is not a country code.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas un code de pays.</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>“{value}” is not a telephone number.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>“{value}” is not a topic.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas un thème.</translation>
    </message>
    <message>
        <source>“{value}” is not a type.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas un type.</translation>
    </message>
    <message>
        <source>“{value}” is not a web address.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas une adresse web.</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>NameCaution</name>
    <message>
        <source>I understand</source>
        <translation>J&apos;ai compris</translation>
    </message>
    <message>
        <source>Write no names of clients or pupils. Notes stay here, but they go along when you print or pass on the kit.</source>
        <translation>N&apos;écrivez pas de noms d&apos;usagers ou d&apos;élèves. Les notes restent ici, mais partent avec le kit si vous l&apos;imprimez ou le transmettez.</translation>
    </message>
</context>
<context>
    <name>NeutralPage</name>
    <message>
        <source>Games</source>
        <translation>Jeux</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Lessons, games, videos and books about media, for school, library and home. From Belgium, in four languages.</source>
        <translation>Leçons, jeux, vidéos et livres sur les médias, pour l&apos;école, la bibliothèque et la maison. De Belgique, en quatre langues.</translation>
    </message>
    <message>
        <source>News and media</source>
        <translation>Actualité et médias</translation>
    </message>
    <message>
        <source>Resources about media</source>
        <translation>Ressources sur les médias</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>Vers la première page</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
</context>
<context>
    <name>NoDisplay</name>
    <message>
        <source>There is no display to open a window on (neither WAYLAND_DISPLAY nor DISPLAY is set). In a terminal, use:</source>
        <translation>Il n&apos;y a pas d&apos;écran où ouvrir une fenêtre (ni WAYLAND_DISPLAY ni DISPLAY n&apos;est défini). Dans un terminal, utilisez&#xa0;:</translation>
    </message>
    <message>
        <source>find entries</source>
        <translation>chercher des fiches</translation>
    </message>
    <message>
        <source>open the window on a display of its own</source>
        <translation>ouvrir la fenêtre sur un écran à part</translation>
    </message>
    <message>
        <source>print one</source>
        <translation>en imprimer une</translation>
    </message>
</context>
<context>
    <name>NoTraceMark</name>
    <message>
        <source>No traces</source>
        <translation>Sans traces</translation>
    </message>
    <message>
        <source>Nothing is remembered of what is opened and searched. Press to remember again.</source>
        <translation>Rien n&apos;est retenu de ce qui est ouvert et recherché. Appuyez pour retenir à nouveau.</translation>
    </message>
</context>
<context>
    <name>NoteCaution</name>
    <message>
        <source>Write no names of clients or pupils. The note stays on this computer, where others may sit too.</source>
        <translation>N&apos;écrivez pas de noms d&apos;usagers ou d&apos;élèves. La note reste sur cet ordinateur, que d&apos;autres utilisent peut-être aussi.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Something happened: Help now</source>
        <translation>Il s&apos;est passé quelque chose&#xa0;: Aide immédiate</translation>
    </message>
    <message>
        <source>These ways lead on:</source>
        <translation>Voici comment continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Try fewer or other words, in any of the four languages.</source>
        <translation>Essayez moins de mots ou d&apos;autres, dans une des quatre langues.</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Faire un rapport</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Leave this program?</source>
        <translation>Quitter ce programme&#xa0;?</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Ouvrir l&apos;adresse</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>This address is opened by another program of this computer:</source>
        <translation>Cette adresse s&apos;ouvre dans un autre programme de cet ordinateur&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Opens the window. Files are opened in it: kits, own things, catalogues, PDF documents and pictures.</source>
        <translation>Ouvre la fenêtre. Les fichiers s&apos;y ouvrent&#xa0;: kits, ajouts personnels, catalogues, documents PDF et images.</translation>
    </message>
    <message>
        <source>Usage: bbico-desktop [OPTION …] [FILE …]</source>
        <translation>Usage&#xa0;: bbico-desktop [OPTION …] [FICHIER …]</translation>
    </message>
    <message>
        <source>begin with Help now</source>
        <translation>commencer par «&#xa0;Aide immédiate&#xa0;»</translation>
    </message>
    <message>
        <source>begin with the kits</source>
        <translation>commencer par les kits</translation>
    </message>
    <message>
        <source>keep everything beside the program, such as on a stick</source>
        <translation>tout garder à côté du programme, par exemple sur une clé</translation>
    </message>
    <message>
        <source>keep everything under this folder</source>
        <translation>tout garder dans ce dossier</translation>
    </message>
    <message>
        <source>public terminal: full screen, keeps nothing</source>
        <translation>poste public&#xa0;: plein écran, ne retient rien</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>use this language, this time only</source>
        <translation>parler cette langue, cette fois</translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Best match first</source>
        <translation>Les meilleurs d&apos;abord</translation>
    </message>
    <message>
        <source>Latest checked first</source>
        <translation>Vérifiés récemment</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Les plus courts d&apos;abord</translation>
    </message>
    <message>
        <source>Title from A to Z</source>
        <translation>Titre de A à Z</translation>
    </message>
    <message>
        <source>Youngest first</source>
        <translation>Les plus jeunes d&apos;abord</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message numerus="yes">
        <source>%n taken out of the outbox</source>
        <translation>
            <numerusform>%n retiré de la boîte d&apos;envoi</numerusform>
            <numerusform>%n retirés de la boîte d&apos;envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft a mail…</source>
        <translation>Préparer un e-mail…</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: choose how they reach the editors, then take them out.</source>
        <translation>Rien ne part tout seul&#xa0;: choisissez comment ils arrivent à la rédaction, puis retirez-les.</translation>
    </message>
    <message>
        <source>Nothing waits here. “Report a mistake” in an entry begins a report; an entry of your own you can propose.</source>
        <translation>Rien n&apos;attend ici. Dans une fiche, «&#xa0;Signaler une erreur&#xa0;» commence un signalement&#xa0;; une fiche à vous, vous pouvez la proposer.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d&apos;envoi</translation>
    </message>
    <message>
        <source>Print a slip…</source>
        <translation>Imprimer un billet…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer comme fichier…</translation>
    </message>
    <message>
        <source>Save for the editors</source>
        <translation>Enregistrer pour la rédaction</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>This is too much for a mail that opens by itself. It is copied: paste it into a mail.</source>
        <translation>C&apos;est trop pour un e-mail qui s&apos;ouvre tout seul. C&apos;est copié&#xa0;: collez-le dans un e-mail.</translation>
    </message>
</context>
<context>
    <name>OwnActions</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>Revenir à celle-ci…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Propose to the editors</source>
        <translation>Proposer à la rédaction</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Afficher la fiche</translation>
    </message>
</context>
<context>
    <name>OwnAsking</name>
    <message>
        <source>A copy of what is here now is made first, and stands in this list: you can come back.</source>
        <translation>Une copie de ce qui est ici maintenant est d&apos;abord faite et figure dans cette liste&#xa0;: vous pourrez y revenir.</translation>
    </message>
    <message>
        <source>A new file is begun with the next thing that you keep.</source>
        <translation>Un nouveau fichier commencera avec ce que vous garderez ensuite.</translation>
    </message>
    <message>
        <source>All that is in {file} is here already.</source>
        <translation>Tout ce qui est dans {file} est déjà ici.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Everything else stays. You can take it back afterwards.</source>
        <translation>Tout le reste demeure. Vous pouvez annuler ensuite.</translation>
    </message>
    <message>
        <source>Everything of your own is as it was on {day}.</source>
        <translation>Tout ce qui est à vous est comme au {day}.</translation>
    </message>
    <message>
        <source>Go back to the backup of {day}?</source>
        <translation>Revenir à la sauvegarde du {day}&#xa0;?</translation>
    </message>
    <message>
        <source>Go back to {day}</source>
        <translation>Revenir au {day}</translation>
    </message>
    <message>
        <source>In the file: {what}</source>
        <translation>Dans le fichier&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Nothing can be written on this computer, so nothing new can be kept. What is here can be looked at.</source>
        <translation>Rien ne peut être écrit sur cet ordinateur&#xa0;: rien de nouveau ne peut être gardé. Ce qui est ici peut être consulté.</translation>
    </message>
    <message>
        <source>Put the backup in its place</source>
        <translation>Mettre la sauvegarde à sa place</translation>
    </message>
    <message numerus="yes">
        <source>Remove all that is in the bin, for good? (%n)</source>
        <translation>
            <numerusform>Supprimer définitivement tout ce qui est dans la corbeille&#xa0;? (%n)</numerusform>
            <numerusform>Supprimer définitivement tout ce qui est dans la corbeille&#xa0;? (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in {file}?</source>
        <translation>Importer {file}&#xa0;?</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it, under another name.</source>
        <translation>Le fichier endommagé est conservé à côté, sous un autre nom.</translation>
    </message>
    <message>
        <source>The file with your own things is damaged. It was left as it is; nothing was written over it.</source>
        <translation>Le fichier de vos ajouts est endommagé. Il a été laissé tel quel&#xa0;; rien n&apos;a été écrit par-dessus.</translation>
    </message>
    <message>
        <source>There is a sound backup of {day}. Put it in its place?</source>
        <translation>Il y a une sauvegarde intacte du {day}. La mettre à sa place&#xa0;?</translation>
    </message>
    <message>
        <source>There is no backup. Begin with an empty file?</source>
        <translation>Il n&apos;y a pas de sauvegarde. Commencer avec un fichier vide&#xa0;?</translation>
    </message>
    <message>
        <source>This cannot be undone. What you removed is still in the backups until they are replaced.</source>
        <translation>Ceci ne peut pas être annulé. Ce que vous avez supprimé reste dans les sauvegardes jusqu&apos;à leur remplacement.</translation>
    </message>
    <message>
        <source>Your entries, help points, notes, kits and saved searches will be as they were then.</source>
        <translation>Vos fiches, points d&apos;aide, notes, kits et recherches enregistrées seront comme alors.</translation>
    </message>
</context>
<context>
    <name>OwnChanges</name>
    <message>
        <source>Put back: “{title}”</source>
        <translation>Restauré&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Saved: “{title}”</source>
        <translation>Enregistré&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{title} is in the outbox. Your note and documents stay here.</source>
        <translation>{title} est dans la boîte d&apos;envoi. Votre note et vos documents restent ici.</translation>
    </message>
    <message>
        <source>“{title}” is in the bin, for 30 days.</source>
        <translation>«&#xa0;{title}&#xa0;» est dans la corbeille, pour 30 jours.</translation>
    </message>
</context>
<context>
    <name>OwnDocuments</name>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>This computer has no program for “{name}”. Save a copy instead.</source>
        <translation>Cet ordinateur n&apos;a pas de programme pour «&#xa0;{name}&#xa0;». Enregistrez plutôt une copie.</translation>
    </message>
</context>
<context>
    <name>OwnEntryForm</name>
    <message>
        <source>By whom?</source>
        <translation>De qui&#xa0;?</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <translation>Choisissez pour qui c&apos;est.</translation>
    </message>
    <message>
        <source>Choose in which language it is.</source>
        <translation>Choisissez dans quelle langue c&apos;est.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Choisissez de quoi cela parle.</translation>
    </message>
    <message>
        <source>Choose what it is.</source>
        <translation>Choisissez ce que c&apos;est.</translation>
    </message>
    <message>
        <source>For which ages?</source>
        <translation>Pour quels âges&#xa0;?</translation>
    </message>
    <message>
        <source>For whom is it?</source>
        <translation>Pour qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>How many minutes does it take?</source>
        <translation>Combien de minutes cela prend-il&#xa0;?</translation>
    </message>
    <message>
        <source>In which language is it?</source>
        <translation>Dans quelle langue est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>More: summary, address, minutes, ages</source>
        <translation>Plus&#xa0;: résumé, adresse, minutes, âges</translation>
    </message>
    <message>
        <source>Several names: a semicolon between them.</source>
        <translation>Plusieurs noms&#xa0;: un point-virgule entre eux.</translation>
    </message>
    <message>
        <source>Such as 10-14.</source>
        <translation>Par exemple 10-14.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Two or three sentences. No names of clients or pupils.</source>
        <translation>Deux ou trois phrases. Pas de noms d&apos;usagers ou d&apos;élèves.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi cela parle-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu&apos;est-ce que c&apos;est&#xa0;?</translation>
    </message>
    <message>
        <source>Write a title, so that you find it again.</source>
        <translation>Écrivez un titre, pour le retrouver.</translation>
    </message>
    <message>
        <source>Write a whole number of minutes, such as 50.</source>
        <translation>Écrivez un nombre entier de minutes, par exemple 50.</translation>
    </message>
    <message>
        <source>Write two whole numbers from 0 to 120, such as 10-14.</source>
        <translation>Écrivez deux nombres entiers de 0 à 120, par exemple 10-14.</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>has to be filled in</source>
        <translation>à remplir</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Enregistrer (Ctrl+S)</translation>
    </message>
    <message>
        <source>What has a star (*) has to be filled in.</source>
        <translation>Ce qui a une étoile (*) est à remplir.</translation>
    </message>
</context>
<context>
    <name>OwnForms</name>
    <message>
        <source>Change a help point nearby</source>
        <translation>Modifier un point d&apos;aide à proximité</translation>
    </message>
    <message>
        <source>Change an entry of my own</source>
        <translation>Modifier une fiche à moi</translation>
    </message>
    <message>
        <source>New entry of my own</source>
        <translation>Nouvelle fiche à moi</translation>
    </message>
    <message>
        <source>New help point nearby</source>
        <translation>Nouveau point d&apos;aide à proximité</translation>
    </message>
    <message>
        <source>This is not saved yet. Save it, or throw it away in the list.</source>
        <translation>Ceci n&apos;est pas encore enregistré. Enregistrez-le, ou jetez-le dans la liste.</translation>
    </message>
</context>
<context>
    <name>OwnHead</name>
    <message>
        <source>Entry from a PDF or picture…</source>
        <translation>Fiche à partir d&apos;un PDF ou d&apos;une image…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Mes ajouts</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>New help point nearby</source>
        <translation>Nouveau point d&apos;aide à proximité</translation>
    </message>
    <message>
        <source>What you write down and attach stays on this computer. No update changes it.</source>
        <translation>Ce que vous écrivez et joignez reste sur cet ordinateur. Aucune mise à jour ne le change.</translation>
    </message>
</context>
<context>
    <name>OwnIncoming</name>
    <message numerus="yes">
        <source>%n entries of your own</source>
        <translation>
            <numerusform>%n fiche à vous</numerusform>
            <numerusform>%n fiches à vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be taken</source>
        <translation>
            <numerusform>%n fichier ne peut pas être ajouté</numerusform>
            <numerusform>%n fichiers ne peuvent pas être ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for their turn.</source>
        <translation>
            <numerusform>%n fichier attend son tour.</numerusform>
            <numerusform>%n fichiers attendent leur tour.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy stays on this computer. Attach only what you may copy: look at the licence of the entry.</source>
        <translation>Une copie reste sur cet ordinateur. Ne joignez que ce que vous pouvez copier&#xa0;: regardez la licence de la fiche.</translation>
    </message>
    <message>
        <source>An entry of your own: “{title}”</source>
        <translation>Une fiche à vous&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Attach to “{title}”</source>
        <translation>Joindre à «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <translation>Joint&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Make an entry of my own</source>
        <translation>Faire une fiche à moi</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni l&apos;un ni l&apos;autre</translation>
    </message>
    <message>
        <source>Reading {name}: page {page} of {pages}</source>
        <translation>Lecture de {name}&#xa0;: page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken.</source>
        <translation>Arrêté. Rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>What is to be done with {files}?</source>
        <translation>Que faire de {files}&#xa0;?</translation>
    </message>
    <message>
        <source>“{file}” is a catalogue. It is installed with “bbico pack install”.</source>
        <translation>«&#xa0;{file}&#xa0;» est un catalogue. On l&apos;installe avec «&#xa0;bbico pack install&#xa0;».</translation>
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
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n help points</source>
        <translation>
            <numerusform>%n point d&apos;aide</numerusform>
            <numerusform>%n points d&apos;aide</numerusform>
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
            <numerusform>%n recherche enregistrée</numerusform>
            <numerusform>%n recherches enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all of it to one file</source>
        <translation>Tout exporter dans un fichier</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Importer d&apos;un fichier</translation>
    </message>
    <message>
        <source>Taken in: {file}</source>
        <translation>Importé&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Written to {path}: {what}. The file is not locked: whoever has it can read it.</source>
        <translation>Écrit dans {path}&#xa0;: {what}. Le fichier n&apos;est pas protégé&#xa0;: qui l&apos;a peut le lire.</translation>
    </message>
    <message>
        <source>entries that are newer here: {count}. Yours stays.</source>
        <translation>fiches plus récentes ici&#xa0;: {count}. La vôtre reste.</translation>
    </message>
    <message>
        <source>entries that are newer in the file: {count}. Yours goes into the bin.</source>
        <translation>fiches plus récentes dans le fichier&#xa0;: {count}. La vôtre va dans la corbeille.</translation>
    </message>
    <message>
        <source>new documents: {count}</source>
        <translation>nouveaux documents&#xa0;: {count}</translation>
    </message>
    <message>
        <source>new entries: {count}</source>
        <translation>nouvelles fiches&#xa0;: {count}</translation>
    </message>
    <message>
        <source>new help points: {count}</source>
        <translation>nouveaux points d&apos;aide&#xa0;: {count}</translation>
    </message>
    <message>
        <source>new kits: {count}</source>
        <translation>nouveaux kits&#xa0;: {count}</translation>
    </message>
    <message>
        <source>new notes: {count}</source>
        <translation>nouvelles notes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>new saved searches: {count}</source>
        <translation>nouvelles recherches enregistrées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>notes on both sides: {count}. They are joined.</source>
        <translation>notes des deux côtés&#xa0;: {count}. Elles sont réunies.</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>My own</source>
        <translation>Mes ajouts</translation>
    </message>
</context>
<context>
    <name>OwnPointForm</name>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>The name of the service, not of a client.</source>
        <translation>Le nom du service, pas d&apos;un usager.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Pour quoi&#xa0;?</translation>
    </message>
    <message>
        <source>When can one reach them?</source>
        <translation>Quand peut-on les joindre&#xa0;?</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>Où sont-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Which languages do they speak?</source>
        <translation>Quelles langues parlent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Who helps?</source>
        <translation>Qui aide&#xa0;?</translation>
    </message>
    <message>
        <source>Write who helps, such as the name of the service.</source>
        <translation>Écrivez qui aide, par exemple le nom du service.</translation>
    </message>
</context>
<context>
    <name>OwnQuestion</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>OwnShelf</name>
    <message>
        <source>A copy is made by itself on each day that something changes. What you removed is still in it.</source>
        <translation>Une sauvegarde se fait d&apos;elle-même chaque jour où quelque chose change. Ce que vous avez supprimé y est encore.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Help nearby</source>
        <translation>Aide à proximité</translation>
    </message>
    <message>
        <source>Look for words here</source>
        <translation>Chercher des mots ici</translation>
    </message>
    <message>
        <source>Look for words in this list</source>
        <translation>Chercher des mots dans cette liste</translation>
    </message>
    <message>
        <source>Material that you know and the catalogue does not: write it down here, or drop a PDF or a picture on the window. The search finds it, and it stays on this computer.</source>
        <translation>Des ressources que vous connaissez et que le catalogue n&apos;a pas&#xa0;: notez-les ici, ou faites glisser un PDF ou une image sur la fenêtre. La recherche les trouve, et elles restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Rien ici ne contient ces mots.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>What you remove stays here for 30 days.</source>
        <translation>Ce que vous supprimez reste ici 30 jours.</translation>
    </message>
    <message>
        <source>Who helps in your town? What you write down here stands first in Help now, on this computer only.</source>
        <translation>Qui aide dans votre commune&#xa0;? Ce que vous notez ici figure en premier dans «&#xa0;Aide immédiate&#xa0;», sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>You can attach a PDF or a picture to every entry: open one and drop the file on it.</source>
        <translation>Vous pouvez joindre un PDF ou une image à chaque fiche&#xa0;: ouvrez-en une et faites-y glisser le fichier.</translation>
    </message>
    <message>
        <source>You can write a note at every entry: open one and look for “Your note”.</source>
        <translation>Vous pouvez écrire une note sur chaque fiche&#xa0;: ouvrez-en une et cherchez «&#xa0;Votre note&#xa0;».</translation>
    </message>
</context>
<context>
    <name>OwnUnsaved</name>
    <message>
        <source>A form that was begun</source>
        <translation>Un formulaire commencé</translation>
    </message>
    <message>
        <source>The form {title}</source>
        <translation>Le formulaire {title}</translation>
    </message>
</context>
<context>
    <name>OwnUnsavedLine</name>
    <message>
        <source>Bring it back</source>
        <translation>Le récupérer</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Le jeter</translation>
    </message>
    <message>
        <source>Thrown away: “{title}”</source>
        <translation>Jeté&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You began “{title}” and have not saved it yet.</source>
        <translation>Vous avez commencé «&#xa0;{title}&#xa0;» et ne l&apos;avez pas encore enregistré.</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sans titre</translation>
    </message>
</context>
<context>
    <name>OwnValues</name>
    <message>
        <source>Add another…</source>
        <translation>En ajouter…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Take away: {value}</source>
        <translation>Retirer&#xa0;: {value}</translation>
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
    <message>
        <source>at “{title}”</source>
        <translation>sur «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>date non connue</translation>
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
        <translation>point d&apos;aide</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>kit</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>pas encore complet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>only pictures of text: the search cannot look into it</source>
        <translation>seulement des images de texte&#xa0;: la recherche ne peut pas y regarder</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>removed {date}</source>
        <translation>supprimé le {date}</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>recherche enregistrée</translation>
    </message>
    <message>
        <source>stays until {date}</source>
        <translation>reste jusqu&apos;au {date}</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>What can be done here</source>
        <translation>Ce qu&apos;on peut faire ici</translation>
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
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>No action has these words in its name.</source>
        <translation>Aucune action ne contient ces mots.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>18 or older</source>
        <translation>18 ans ou plus</translation>
    </message>
    <message>
        <source>A kit of your own: nobody else has checked it</source>
        <translation>Un kit que vous avez composé&#xa0;: personne d&apos;autre ne l&apos;a vérifié</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>À l&apos;étranger</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>An entry of your own: nobody else has checked it</source>
        <translation>Une fiche à vous&#xa0;: personne d&apos;autre ne l&apos;a vérifiée</translation>
    </message>
    <message>
        <source>Answers, for whoever leads the activity</source>
        <translation>Réponses, pour la personne qui anime</translation>
    </message>
    <message>
        <source>Ask whoever made the material before you copy it.</source>
        <translation>Demandez à l&apos;auteur de la ressource avant de la copier.</translation>
    </message>
    <message>
        <source>Ask your child what we did in class. Let your child explain it to you.</source>
        <translation>Demandez à votre enfant ce que nous avons fait en classe. Laissez-le vous l&apos;expliquer.</translation>
    </message>
    <message>
        <source>Austria – from Belgium the number may not work</source>
        <translation>Autriche – depuis la Belgique, ce numéro ne marche peut-être pas</translation>
    </message>
    <message>
        <source>Book with contents and index</source>
        <translation>Livre avec table des matières et index</translation>
    </message>
    <message>
        <source>Booklet to fold (A5)</source>
        <translation>Livret à plier (A5)</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marque-pages</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Card {number}:</source>
        <translation>Carte {number}&#xa0;:</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Cartes à découper</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Check before use: this may have changed since it was read.</source>
        <translation>À vérifier avant usage&#xa0;: cela a pu changer depuis la lecture.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Close to (our reading): {names}</source>
        <translation>Proche de (notre lecture)&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dear parents, dear carers,</source>
        <translation>Chers parents, chers responsables,</translation>
    </message>
    <message>
        <source>Described at</source>
        <translation>Décrit sur</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>À ne pas faire</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>Do you have a question about this letter, or would you like to tell me something? I am glad to listen.</source>
        <translation>Vous avez une question sur cette lettre, ou vous voulez me parler de quelque chose&#xa0;? Je vous écoute volontiers.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Easy words with pictures</source>
        <translation>Mots simples avec images</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>Fiches&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Explications</translation>
    </message>
    <message>
        <source>For the adult beside you</source>
        <translation>Pour l&apos;adulte à tes côtés</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Germany – from Belgium the number may not work</source>
        <translation>Allemagne – depuis la Belgique, ce numéro ne marche peut-être pas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Help sheet</source>
        <translation>Fiche d&apos;aide</translation>
    </message>
    <message>
        <source>Help sheets</source>
        <translation>Fiches d&apos;aide</translation>
    </message>
    <message>
        <source>Helplines</source>
        <translation>Lignes d&apos;aide</translation>
    </message>
    <message>
        <source>Helplines of this organisation</source>
        <translation>Lignes d&apos;aide de cette organisation</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>How the lesson goes</source>
        <translation>Déroulement de la leçon</translation>
    </message>
    <message>
        <source>In danger right now?</source>
        <translation>En danger maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>In easy words</source>
        <translation>En mots simples</translation>
    </message>
    <message>
        <source>In our class we are working on media and the internet. Here you read what we do, and how you can talk about it at home.</source>
        <translation>Dans notre classe, nous travaillons sur les médias et internet. Dans cette lettre, vous lisez ce que nous faisons et comment vous pouvez en parler à la maison.</translation>
    </message>
    <message>
        <source>In this kit, in the order of use</source>
        <translation>Dans ce kit, dans l&apos;ordre d&apos;utilisation</translation>
    </message>
    <message>
        <source>Index of titles</source>
        <translation>Index des titres</translation>
    </message>
    <message>
        <source>It is not known whether these fit: {count}</source>
        <translation>On ne sait pas si celles-ci conviennent&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Keep as proof</source>
        <translation>À garder comme preuve</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Cordialement,</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Grands caractères</translation>
    </message>
    <message>
        <source>Letter to parents</source>
        <translation>Lettre aux parents</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>List from the catalogue</source>
        <translation>Liste tirée du catalogue</translation>
    </message>
    <message>
        <source>Listen first, and stay calm. Tell your child that it can always come to you, also when something has gone wrong.</source>
        <translation>Écoutez d&apos;abord, et restez calme. Dites à votre enfant qu&apos;il peut toujours venir vous voir, même si quelque chose s&apos;est mal passé.</translation>
    </message>
    <message>
        <source>Luxembourg – from Belgium the number may not work</source>
        <translation>Luxembourg – depuis la Belgique, ce numéro ne marche peut-être pas</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Réalisé par</translation>
    </message>
    <message>
        <source>Made by: {makers} · Description: B-BICO Desktop</source>
        <translation>Réalisé par&#xa0;: {makers} · Description&#xa0;: B-BICO Desktop</translation>
    </message>
    <message>
        <source>Media literacy and online safety</source>
        <translation>Éducation aux médias et sécurité en ligne</translation>
    </message>
    <message>
        <source>Media literacy and online safety in Belgium</source>
        <translation>Éducation aux médias et sécurité en ligne en Belgique</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membre de</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the teacher</source>
        <translation>Enseignant ou enseignante</translation>
    </message>
    <message>
        <source>None of these is known to answer in {language}.</source>
        <translation>À notre connaissance, aucune de ces lignes ne répond en {language}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Sur le web</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Our suggestions for a talk together:</source>
        <translation>Nos suggestions pour en parler ensemble&#xa0;:</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Carte de poche</translation>
    </message>
    <message>
        <source>Poster (A3)</source>
        <translation>Affiche (A3)</translation>
    </message>
    <message>
        <source>Poster with numbers to scan</source>
        <translation>Affiche de numéros à scanner</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>QR code of the address {address}</source>
        <translation>Code QR de l&apos;adresse {address}</translation>
    </message>
    <message>
        <source>QR code that puts the number {number} into the contacts of a telephone</source>
        <translation>Code QR qui met le numéro {number} dans les contacts d&apos;un téléphone</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Resources by topic</source>
        <translation>Ressources par thème</translation>
    </message>
    <message>
        <source>Rights: {rights}.</source>
        <translation>Droits&#xa0;: {rights}.</translation>
    </message>
    <message>
        <source>Scan a code with the camera of your telephone: the number goes into your contacts. No internet needed.</source>
        <translation>Scannez un code avec l&apos;appareil photo de votre téléphone&#xa0;: le numéro va dans vos contacts. Pas besoin d&apos;internet.</translation>
    </message>
    <message>
        <source>Scan the code with the camera of your telephone, or type the address.</source>
        <translation>Scannez le code avec l&apos;appareil photo de votre téléphone, ou tapez l&apos;adresse.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>Niveau d&apos;enseignement</translation>
    </message>
    <message>
        <source>Shelf sheet</source>
        <translation>Feuille pour présentoir</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>Liste courte</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>En parler</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Text: B-BICO Desktop</source>
        <translation>Texte&#xa0;: B-BICO Desktop</translation>
    </message>
    <message>
        <source>Text: B-BICO Desktop, compiled from published sources</source>
        <translation>Texte&#xa0;: B-BICO Desktop, d&apos;après des sources publiées</translation>
    </message>
    <message>
        <source>The room needs</source>
        <translation>Il faut dans le local</translation>
    </message>
    <message>
        <source>This has ended or is no longer offered.</source>
        <translation>Ceci est terminé ou n&apos;est plus proposé.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Useful numbers</source>
        <translation>Numéros utiles</translation>
    </message>
    <message>
        <source>We suggest: {text}</source>
        <translation>Notre conseil&#xa0;: {text}</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s&apos;agit</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>What one learns</source>
        <translation>Ce qu&apos;on apprend</translation>
    </message>
    <message>
        <source>What participants can do afterwards</source>
        <translation>Ce que les participants savent faire ensuite</translation>
    </message>
    <message>
        <source>What the children learn</source>
        <translation>Ce que les enfants apprennent</translation>
    </message>
    <message>
        <source>What we use</source>
        <translation>Ce que nous utilisons</translation>
    </message>
    <message>
        <source>What you can do at home</source>
        <translation>Ce que vous pouvez faire à la maison</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Ce que vous faites</translation>
    </message>
    <message>
        <source>Where to get help</source>
        <translation>Où trouver de l&apos;aide</translation>
    </message>
    <message>
        <source>Where to go on</source>
        <translation>Pour continuer</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Qui appeler&#xa0;?</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Feuille entière</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c&apos;est important</translation>
    </message>
    <message>
        <source>Without a projector</source>
        <translation>Sans projecteur</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>Without internet</source>
        <translation>Sans internet</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Feuille d&apos;exercices</translation>
    </message>
    <message>
        <source>Worksheet for pupils</source>
        <translation>Feuille de travail pour les élèves</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>You may copy this description if you keep this line (CC BY 4.0). Licence of the material: {licence}.</source>
        <translation>Vous pouvez copier cette description en gardant cette ligne (CC BY 4.0). Licence de la ressource&#xa0;: {licence}.</translation>
    </message>
    <message>
        <source>You may copy this page and pass it on if you keep this line (CC BY 4.0).</source>
        <translation>Vous pouvez copier et distribuer cette page en gardant cette ligne (CC BY 4.0).</translation>
    </message>
    <message>
        <source>You may copy this page with this line (CC BY 4.0)</source>
        <translation>Vous pouvez copier cette page avec cette ligne (CC BY 4.0)</translation>
    </message>
    <message>
        <source>all ages</source>
        <translation>tous les âges</translation>
    </message>
    <message>
        <source>another country – from Belgium the number may not work</source>
        <translation>un autre pays – depuis la Belgique, ce numéro ne marche peut-être pas</translation>
    </message>
    <message>
        <source>catalogue of {date}</source>
        <translation>catalogue du {date}</translation>
    </message>
    <message>
        <source>check this first</source>
        <translation>à vérifier d&apos;abord</translation>
    </message>
    <message>
        <source>check this number first</source>
        <translation>vérifiez d&apos;abord ce numéro</translation>
    </message>
    <message>
        <source>checked {date}</source>
        <translation>vérifié {date}</translation>
    </message>
    <message>
        <source>date checked: see each entry</source>
        <translation>date de vérification&#xa0;: voir chaque fiche</translation>
    </message>
    <message>
        <source>date checked: see each number</source>
        <translation>date de vérification&#xa0;: voir chaque numéro</translation>
    </message>
    <message>
        <source>date of checking not known</source>
        <translation>date de vérification non connue</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>jour et nuit</translation>
    </message>
    <message>
        <source>day and night, every day</source>
        <translation>jour et nuit, tous les jours</translation>
    </message>
    <message>
        <source>draft – not yet checked by readers</source>
        <translation>version provisoire – pas encore relue par des lecteurs</translation>
    </message>
    <message>
        <source>entry {id}</source>
        <translation>fiche {id}</translation>
    </message>
    <message>
        <source>from {min} years</source>
        <translation>à partir de {min} ans</translation>
    </message>
    <message>
        <source>helpline “{id}” (not in this catalogue)</source>
        <translation>ligne d&apos;aide «&#xa0;{id}&#xa0;» (pas dans ce catalogue)</translation>
    </message>
    <message>
        <source>in Dutch</source>
        <translation>en néerlandais</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>en allemand</translation>
    </message>
    <message>
        <source>in another language</source>
        <translation>dans une autre langue</translation>
    </message>
    <message>
        <source>needs a screen: leave it out or replace it</source>
        <translation>demande un écran&#xa0;: à laisser ou à remplacer</translation>
    </message>
    <message>
        <source>no address known</source>
        <translation>aucune adresse connue</translation>
    </message>
    <message>
        <source>not in this catalogue</source>
        <translation>pas dans ce catalogue</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>not known whether it works without a screen</source>
        <translation>on ne sait pas si cela fonctionne sans écran</translation>
    </message>
    <message>
        <source>not known – ask the maker</source>
        <translation>non connu – demandez à l&apos;auteur</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>rien de particulier</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>moins de 18 ans</translation>
    </message>
    <message>
        <source>up to {max} years</source>
        <translation>jusqu&apos;à {max} ans</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>valable jusqu&apos;au {date}</translation>
    </message>
    <message>
        <source>validity not known – check first</source>
        <translation>validité non connue – à vérifier d&apos;abord</translation>
    </message>
    <message>
        <source>was valid until {date} – check first</source>
        <translation>était valable jusqu&apos;au {date} – à vérifier d&apos;abord</translation>
    </message>
    <message>
        <source>zero one two three four five six seven eight nine</source>
        <translation>zéro un deux trois quatre cinq six sept huit neuf</translation>
    </message>
    <message>
        <source>{hours} (hours not verified)</source>
        <translation>{hours} (horaires non vérifiés)</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>{min} to {max} people</source>
        <translation>de {min} à {max} personnes</translation>
    </message>
    <message>
        <source>{min} to {max} years</source>
        <translation>de {min} à {max} ans</translation>
    </message>
    <message>
        <source>{name}, {number} ({checked})</source>
        <translation>{name}, {number} ({checked})</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>□ = a letter that this program cannot print</source>
        <translation>□ = une lettre que ce programme ne peut pas imprimer</translation>
    </message>
</context>
<context>
    <name>PaperAsking</name>
    <message>
        <source>Choose another place</source>
        <translation>Choisir un autre endroit</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>This is no longer valid. Somebody should check it before it is given away.</source>
        <translation>Ceci n&apos;est plus valable. Faites-le vérifier avant de le donner.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>L&apos;utiliser quand même</translation>
    </message>
</context>
<context>
    <name>PaperPrinter</name>
    <message>
        <source>Printing…</source>
        <translation>Impression en cours…</translation>
    </message>
    <message>
        <source>Save it as PDF and print it another way.</source>
        <translation>Enregistrez-la en PDF et imprimez-la autrement.</translation>
    </message>
    <message>
        <source>Save the sheet as PDF and print it somewhere else.</source>
        <translation>Enregistrez la feuille en PDF et imprimez-la ailleurs.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>L&apos;imprimante n&apos;a pas accepté la feuille.</translation>
    </message>
    <message>
        <source>The printer “{name}” stands still. Nothing was sent to it, for it would come out later.</source>
        <translation>L&apos;imprimante «&#xa0;{name}&#xa0;» est à l&apos;arrêt. Rien ne lui a été envoyé, car la feuille sortirait plus tard.</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>La feuille a été envoyée à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Cet ordinateur n&apos;a pas d&apos;imprimante.</translation>
    </message>
</context>
<context>
    <name>PdfSaver</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Help now</source>
        <translation>Aide immédiate</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Mes ajouts</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Qui peut aider</translation>
    </message>
</context>
<context>
    <name>Places of Belgium</name>
    <message>
        <source>Abroad</source>
        <translation>À l&apos;étranger</translation>
    </message>
    <message>
        <source>Antwerp</source>
        <translation>Anvers</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Bruxelles</translation>
    </message>
    <message>
        <source>East Flanders</source>
        <translation>Flandre-Orientale</translation>
    </message>
    <message>
        <source>Flemish Brabant</source>
        <translation>Brabant flamand</translation>
    </message>
    <message>
        <source>Hainaut</source>
        <translation>Hainaut</translation>
    </message>
    <message>
        <source>Limburg</source>
        <translation>Limbourg</translation>
    </message>
    <message>
        <source>Liège</source>
        <translation>Liège</translation>
    </message>
    <message>
        <source>Namur</source>
        <translation>Namur</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Lieu non connu</translation>
    </message>
    <message>
        <source>Province of Luxembourg</source>
        <translation>Province de Luxembourg</translation>
    </message>
    <message>
        <source>Walloon Brabant</source>
        <translation>Brabant wallon</translation>
    </message>
    <message>
        <source>West Flanders</source>
        <translation>Flandre-Occidentale</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>The program was closed unexpectedly last time. What you had kept is there. Nothing was sent to anybody.</source>
        <translation>Le programme s&apos;est fermé de façon inattendue la dernière fois. Ce que vous aviez gardé est là. Rien n&apos;a été envoyé à personne.</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>As wide as the window</source>
        <translation>Largeur de la fenêtre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
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
            <numerusform>%n feuille</numerusform>
            <numerusform>%n feuilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n when printed on both sides</source>
        <translation>
            <numerusform>%n en recto verso</numerusform>
            <numerusform>%n en recto verso</numerusform>
        </translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Noir et blanc</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>Combien d&apos;exemplaires</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Langue sur papier</translation>
    </message>
    <message>
        <source>Large (18 pt)</source>
        <translation>Grands (18 points)</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Layout, language, copies</source>
        <translation>Mise en page, langue, exemplaires</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Deuxième langue</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normaux</translation>
    </message>
    <message>
        <source>With the notes</source>
        <translation>Avec les notes</translation>
    </message>
    <message>
        <source>no second language</source>
        <translation>pas de deuxième langue</translation>
    </message>
    <message>
        <source>printed on both sides</source>
        <translation>imprimées recto verso</translation>
    </message>
    <message>
        <source>{sheets}; {both_sides}</source>
        <translation>{sheets}&#xa0;; {both_sides}</translation>
    </message>
</context>
<context>
    <name>PreviewGiving</name>
    <message>
        <source>Let it wait there</source>
        <translation>Laisser en attente</translation>
    </message>
    <message>
        <source>Number large</source>
        <translation>Numéro en grand</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>PreviewLesson</name>
    <message>
        <source>Answers, apart</source>
        <translation>Réponses, à part</translation>
    </message>
    <message>
        <source>Each part begins on a new sheet</source>
        <translation>Chaque partie commence sur une nouvelle feuille</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>For pupils</source>
        <translation>Pour les élèves</translation>
    </message>
    <message>
        <source>For the teacher</source>
        <translation>Pour l&apos;enseignant</translation>
    </message>
    <message>
        <source>How many pupils</source>
        <translation>Combien d&apos;élèves</translation>
    </message>
    <message>
        <source>How many sets of cards</source>
        <translation>Combien de jeux de cartes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>Recto verso</translation>
    </message>
    <message>
        <source>Sets of cards</source>
        <translation>Jeux de cartes</translation>
    </message>
    <message>
        <source>Two a page, to cut apart</source>
        <translation>Deux par page, à découper</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Ce qui est imprimé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>The paper is being made…</source>
        <translation>La feuille est en préparation…</translation>
    </message>
    <message numerus="yes">
        <source>{page}, printed %n times</source>
        <translation>
            <numerusform>{page}, imprimée %n fois</numerusform>
            <numerusform>{page}, imprimée %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A hand-out is printed in one language at a time, not in: {languages}.</source>
        <translation>Une feuille s&apos;imprime dans une langue à la fois, pas en&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>A title or a name is missing. Nothing was changed.</source>
        <translation>Il manque un titre ou un nom. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A value is missing after {what}.</source>
        <translation>Il manque une valeur après {what}.</translation>
    </message>
    <message>
        <source>Add a file name after the folder, for example “sheet.pdf”.</source>
        <translation>Ajoutez un nom de fichier après le dossier, par exemple «&#xa0;feuille.pdf&#xa0;».</translation>
    </message>
    <message>
        <source>Add the entries that are in it.</source>
        <translation>Ajoutez les fiches qui s&apos;y trouvent.</translation>
    </message>
    <message>
        <source>Add “--yes” if you are sure.</source>
        <translation>Ajoutez «&#xa0;--yes&#xa0;» si vous en êtes sûr.</translation>
    </message>
    <message>
        <source>An attached document is gone or was altered: {path}.</source>
        <translation>Un document joint a disparu ou a été modifié&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Another pack “{pack}” with the number {seq} is already in use. Nothing was changed.</source>
        <translation>Un autre paquet «&#xa0;{pack}&#xa0;» portant le numéro {seq} est déjà utilisé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Another program is using {path}.</source>
        <translation>Un autre programme utilise {path}.</translation>
    </message>
    <message>
        <source>Ask its publisher which one is right.</source>
        <translation>Demandez à l&apos;éditeur lequel est le bon.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a kit with fewer entries.</source>
        <translation>Demandez à la personne qui l&apos;a fait un kit avec moins de fiches.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a signed pack.</source>
        <translation>Demandez un paquet signé à la personne qui l&apos;a créé.</translation>
    </message>
    <message>
        <source>Ask whoever made it to send it again.</source>
        <translation>Demandez à la personne qui l&apos;a fait de le renvoyer.</translation>
    </message>
    <message>
        <source>Attach a smaller file, or only the pages that you need.</source>
        <translation>Joignez un fichier plus petit, ou seulement les pages utiles.</translation>
    </message>
    <message>
        <source>Attach only the pages that you need.</source>
        <translation>Joignez seulement les pages utiles.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>Check that the disk or the USB stick is still there, and try again.</source>
        <translation>Vérifiez que le disque ou la clé USB est encore là, et réessayez.</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is there.</source>
        <translation>Vérifiez que vous pouvez le lire et que son disque est là.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>Check where it should go: the disk may be full.</source>
        <translation>Vérifiez où elle doit aller&#xa0;: le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>Choose a file that “bbico own export” wrote.</source>
        <translation>Choisissez un fichier écrit par «&#xa0;bbico own export&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .bbico.</source>
        <translation>Choisissez un fichier dont le nom finit par .bbico.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .bbicokit.</source>
        <translation>Choisissez un fichier dont le nom se termine par .bbicokit.</translation>
    </message>
    <message>
        <source>Choose a folder with files whose names end in .bbico.</source>
        <translation>Choisissez un dossier avec des fichiers dont le nom finit par .bbico.</translation>
    </message>
    <message>
        <source>Choose a help sheet or a helpline that has one.</source>
        <translation>Choisissez une fiche d&apos;aide ou une ligne d&apos;aide qui en a un.</translation>
    </message>
    <message>
        <source>Choose a shorter file name.</source>
        <translation>Choisissez un nom de fichier plus court.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after this computer for permission.</source>
        <translation>Choisissez un autre dossier, ou demandez l&apos;autorisation à la personne qui gère cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose another layout or other entries.</source>
        <translation>Choisissez une autre mise en page ou d&apos;autres fiches.</translation>
    </message>
    <message>
        <source>Choose another number. Nothing was changed.</source>
        <translation>Choisissez un autre numéro. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Choose at least one entry.</source>
        <translation>Choisissez au moins une fiche.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Fermez l&apos;autre programme et réessayez.</translation>
    </message>
    <message>
        <source>Copy it first: the copy is yours to change.</source>
        <translation>Copiez-le d&apos;abord&#xa0;: vous pouvez modifier la copie.</translation>
    </message>
    <message>
        <source>Copy it yourself from time to time, or write all of it to one file: “bbico own export”.</source>
        <translation>Copiez-le vous-même de temps en temps, ou écrivez le tout dans un seul fichier&#xa0;: «&#xa0;bbico own export&#xa0;».</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Correct the places named here and try again.</source>
        <translation>Corrigez les endroits indiqués ici et réessayez.</translation>
    </message>
    <message>
        <source>Did you mean: {near}?</source>
        <translation>Vouliez-vous dire&#xa0;: {near}&#xa0;?</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Complétez-le et réessayez.</translation>
    </message>
    <message>
        <source>Get the file again from where it comes from.</source>
        <translation>Reprenez le fichier là d&apos;où il vient.</translation>
    </message>
    <message>
        <source>Get the pack again from where it comes from.</source>
        <translation>Reprenez le paquet là d&apos;où il vient.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>Donnez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>In this layout a hand-out is printed in at most {most} languages, not in: {languages}.</source>
        <translation>Dans cette mise en page, une feuille s&apos;imprime en {most} langues au plus, pas en&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>Install the newest version of B-BICO Desktop first.</source>
        <translation>Installez d&apos;abord la version la plus récente de B-BICO Desktop.</translation>
    </message>
    <message>
        <source>Install the newest version of B-BICO Desktop.</source>
        <translation>Installez la version la plus récente de B-BICO Desktop.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Install the program again. In danger, call 112.</source>
        <translation>Réinstallez le programme. En danger, appelez le 112.</translation>
    </message>
    <message>
        <source>Install the program with “bbico-desktop[authoring]”.</source>
        <translation>Installez le programme avec «&#xa0;bbico-desktop[authoring]&#xa0;».</translation>
    </message>
    <message>
        <source>Its place was taken meanwhile. It stays in the bin.</source>
        <translation>Sa place a été prise entre-temps. L&apos;élément reste dans la corbeille.</translation>
    </message>
    <message>
        <source>Keep an entry, a note or a search first.</source>
        <translation>Gardez d&apos;abord une fiche, une note ou une recherche.</translation>
    </message>
    <message>
        <source>Line {line} is not a query.</source>
        <translation>La ligne {line} n&apos;est pas une recherche.</translation>
    </message>
    <message>
        <source>Look in the bin, or write it again.</source>
        <translation>Regardez dans la corbeille, ou écrivez-le à nouveau.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Make some room on the disk and try again.</source>
        <translation>Libérez de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one. Was it on a USB stick? Put the stick in again.</source>
        <translation>Créez d&apos;abord le dossier, ou choisissez-en un autre. Était-il sur une clé USB&#xa0;? Remettez la clé.</translation>
    </message>
    <message>
        <source>Make the hand-out again.</source>
        <translation>Refaites la feuille.</translation>
    </message>
    <message>
        <source>Make two kits of it, and pass both on.</source>
        <translation>Faites-en deux kits et transmettez les deux.</translation>
    </message>
    <message>
        <source>Making packs needs parts that are not installed ({module}).</source>
        <translation>Pour créer des paquets, il faut des parties qui ne sont pas installées ({module}).</translation>
    </message>
    <message>
        <source>Move or rename that file, or choose another folder.</source>
        <translation>Déplacez ou renommez ce fichier, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Name a file in that folder.</source>
        <translation>Indiquez un fichier de ce dossier.</translation>
    </message>
    <message>
        <source>Name a private Ed25519 key without a password.</source>
        <translation>Donnez une clé privée Ed25519 sans mot de passe.</translation>
    </message>
    <message>
        <source>Name the folder that it lies in.</source>
        <translation>Indiquez le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so nothing was removed.</source>
        <translation>Ici, on ne peut demander à personne&#xa0;: rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>Nobody has signed the pack {path}, so it cannot be trusted. Nothing was changed.</source>
        <translation>Personne n&apos;a signé le paquet {path}&#xa0;: on ne peut pas s&apos;y fier. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Nobody will know what is meant without a word about it. Nothing was changed.</source>
        <translation>Sans un mot d&apos;explication, personne ne saura de quoi il s&apos;agit. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>None of these entries can be printed in the layout “{layout}”.</source>
        <translation>Aucune de ces fiches ne peut être imprimée dans la mise en page «&#xa0;{layout}&#xa0;».</translation>
    </message>
    <message>
        <source>Not understood: {what}.</source>
        <translation>Pas compris&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}, so nothing of your own can be kept. Nothing was changed.</source>
        <translation>Rien ne peut être écrit dans {path}&#xa0;: rien de ce qui est à vous ne peut donc être conservé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}: the program only reads, and keeps nothing.</source>
        <translation>Rien ne peut être écrit dans {path}&#xa0;: le programme ne fait que lire et ne conserve rien.</translation>
    </message>
    <message>
        <source>Open it with its password, save it without one, and attach that.</source>
        <translation>Ouvrez-le avec son mot de passe, enregistrez-le sans, et joignez ce fichier-là.</translation>
    </message>
    <message>
        <source>Pass them on, then take them out of the outbox.</source>
        <translation>Transmettez-les, puis retirez-les de la boîte d&apos;envoi.</translation>
    </message>
    <message>
        <source>Possible values: {values}.</source>
        <translation>Valeurs possibles&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>Print it once for each language.</source>
        <translation>Imprimez-la une fois par langue.</translation>
    </message>
    <message>
        <source>Put the file “N.root.json” that names this key into the same folder.</source>
        <translation>Placez dans le même dossier le fichier «&#xa0;N.root.json&#xa0;» qui nomme cette clé.</translation>
    </message>
    <message>
        <source>Remove documents that you do not need, or copy the folder “documents” by hand.</source>
        <translation>Retirez les documents dont vous n&apos;avez pas besoin, ou copiez le dossier «&#xa0;documents&#xa0;» à la main.</translation>
    </message>
    <message>
        <source>Remove it from its entry and attach it again.</source>
        <translation>Retirez-le de sa fiche et joignez-le à nouveau.</translation>
    </message>
    <message>
        <source>Remove one that you no longer need, or begin another kit.</source>
        <translation>Retirez-en une dont vous n&apos;avez plus besoin, ou commencez un autre kit.</translation>
    </message>
    <message>
        <source>Remove one that you no longer need.</source>
        <translation>Supprimez-en une dont vous n&apos;avez plus besoin.</translation>
    </message>
    <message>
        <source>Remove what stands in its place, then restore it.</source>
        <translation>Supprimez ce qui occupe sa place, puis restaurez-le.</translation>
    </message>
    <message>
        <source>Run “bbico doctor --repair” to build it again.</source>
        <translation>Lancez «&#xa0;bbico doctor --repair&#xa0;» pour le reconstruire.</translation>
    </message>
    <message>
        <source>Run “bbico doctor --repair” to build it again. Help now works meanwhile.</source>
        <translation>Lancez «&#xa0;bbico doctor --repair&#xa0;» pour le reconstruire. «&#xa0;Aide immédiate&#xa0;» fonctionne entre-temps.</translation>
    </message>
    <message>
        <source>Run “bbico doctor” to see what is wrong.</source>
        <translation>Lancez «&#xa0;bbico doctor&#xa0;» pour voir ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Run “bbico doctor” to see whether a part of the program is missing.</source>
        <translation>Lancez «&#xa0;bbico doctor&#xa0;» pour voir s&apos;il manque une partie du programme.</translation>
    </message>
    <message>
        <source>Save it as PDF, for example from your word processor, and attach that.</source>
        <translation>Enregistrez-le en PDF, par exemple depuis votre traitement de texte, et joignez ce fichier-là.</translation>
    </message>
    <message>
        <source>Save it as PDF, for example from your word processor, and take that.</source>
        <translation>Enregistrez-le en PDF, par exemple depuis votre traitement de texte, et prenez celui-là.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text and try again.</source>
        <translation>Enregistrez-le en texte UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>Search for it with “bbico search” and copy its name from the list.</source>
        <translation>Cherchez-la avec «&#xa0;bbico search&#xa0;» et copiez son nom de la liste.</translation>
    </message>
    <message>
        <source>See “{command} --help”.</source>
        <translation>Voyez «&#xa0;{command} --help&#xa0;».</translation>
    </message>
    <message>
        <source>See “{command} --help”; put words that begin with a hyphen after “--”.</source>
        <translation>Voyez «&#xa0;{command} --help&#xa0;»&#xa0;; mettez les mots qui commencent par un tiret après «&#xa0;--&#xa0;».</translation>
    </message>
    <message>
        <source>Something is missing: {what}.</source>
        <translation>Il manque quelque chose&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}).</source>
        <translation>Une erreur s&apos;est produite ({code}).</translation>
    </message>
    <message>
        <source>Start the program with a folder that can be written: “--home DIR” or BBICO_HOME.</source>
        <translation>Lancez le programme avec un dossier où l&apos;on peut écrire&#xa0;: «&#xa0;--home DIR&#xa0;» ou BBICO_HOME.</translation>
    </message>
    <message>
        <source>Take it by itself.</source>
        <translation>Prenez-le seul.</translation>
    </message>
    <message>
        <source>Tell whoever made the pack what stands here.</source>
        <translation>Dites à la personne qui a créé le paquet ce qui est écrit ici.</translation>
    </message>
    <message>
        <source>Tell whoever made the pack.</source>
        <translation>Dites-le à la personne qui a créé le paquet.</translation>
    </message>
    <message>
        <source>The answer could not be written out ({reason}).</source>
        <translation>La réponse n&apos;a pas pu être écrite ({reason}).</translation>
    </message>
    <message>
        <source>The backup of {day} is damaged, or a newer program made it. Nothing was changed.</source>
        <translation>La sauvegarde du {day} est endommagée, ou un programme plus récent l&apos;a faite. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The catalogue has no entry “{id}”.</source>
        <translation>Le catalogue n&apos;a pas de fiche «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>The catalogue is damaged.</source>
        <translation>Le catalogue est endommagé.</translation>
    </message>
    <message>
        <source>The catalogue is not there.</source>
        <translation>Le catalogue n&apos;est pas là.</translation>
    </message>
    <message>
        <source>The catalogue was damaged and has been built again.</source>
        <translation>Le catalogue était endommagé et a été reconstruit.</translation>
    </message>
    <message>
        <source>The catalogue was made by another version of this program.</source>
        <translation>Le catalogue a été créé par une autre version de ce programme.</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written. Nothing was changed.</source>
        <translation>Le disque est plein&#xa0;: {path} n&apos;a pas pu être écrit. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The file that says whom this program trusts is missing or damaged: {path}.</source>
        <translation>Le fichier qui dit à qui ce programme fait confiance manque ou est endommagé&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The file with your own entries and notes is damaged: {path}. It was left as it is.</source>
        <translation>Le fichier de vos propres fiches et notes est endommagé&#xa0;: {path}. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The file with your own things is larger than {most} MB: no backup of it is made.</source>
        <translation>Le fichier de vos ajouts dépasse {most} Mo&#xa0;: il n&apos;est pas sauvegardé.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>Le fichier {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file {path} has more than {most} MB, the most for its kind. It was not taken.</source>
        <translation>Le fichier {path} dépasse {most}&#xa0;Mo, le maximum pour ce genre de fichier. Il n&apos;a pas été ajouté.</translation>
    </message>
    <message>
        <source>The file {path} has {found} pages, and {most} is the most. It was not taken.</source>
        <translation>Le fichier {path} a {found} pages, et {most} est le maximum. Il n&apos;a pas été ajouté.</translation>
    </message>
    <message>
        <source>The file {path} holds no queries.</source>
        <translation>Le fichier {path} ne contient aucune recherche.</translation>
    </message>
    <message>
        <source>The file {path} is a damaged PDF. It was not taken.</source>
        <translation>Le fichier {path} est un PDF endommagé. Il n&apos;a pas été ajouté.</translation>
    </message>
    <message>
        <source>The file {path} is damaged or not complete. Nothing was changed.</source>
        <translation>Le fichier {path} est endommagé ou incomplet. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The file {path} is locked with a password. It was not taken.</source>
        <translation>Le fichier {path} est protégé par un mot de passe. Il n&apos;a pas été ajouté.</translation>
    </message>
    <message>
        <source>The file {path} is neither a PDF, nor a picture, nor plain text. It was not taken.</source>
        <translation>Le fichier {path} n&apos;est ni un PDF, ni une image, ni du texte simple. Il n&apos;a pas été ajouté.</translation>
    </message>
    <message>
        <source>The file {path} is not UTF-8 text.</source>
        <translation>Le fichier {path} n&apos;est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>The file {path} was not taken: only one of its kind can be asked about at a time.</source>
        <translation>Le fichier {path} n&apos;a pas été repris&#xa0;: un seul de ce type à la fois.</translation>
    </message>
    <message>
        <source>The file {path} was not taken: these are too many large files at once.</source>
        <translation>Le fichier {path} n&apos;a pas été repris&#xa0;: ce sont trop de gros fichiers à la fois.</translation>
    </message>
    <message>
        <source>The file {path} was written by a newer version of this program. Nothing was changed.</source>
        <translation>Le fichier {path} a été écrit par une version plus récente de ce programme. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Le dossier {folder} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The hand-out could not be made ({reason}). Nothing was written.</source>
        <translation>La feuille n&apos;a pas pu être faite ({reason}). Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The help sheets and helplines that belong to this program are damaged.</source>
        <translation>Les fiches d&apos;aide et les lignes d&apos;aide de ce programme sont endommagées.</translation>
    </message>
    <message>
        <source>The help sheets and helplines that belong to this program are missing.</source>
        <translation>Les fiches d&apos;aide et les lignes d&apos;aide de ce programme manquent.</translation>
    </message>
    <message>
        <source>The judged queries have mistakes: {count}. Nothing was measured.</source>
        <translation>Les recherches jugées contiennent des erreurs&#xa0;: {count}. Rien n&apos;a été mesuré.</translation>
    </message>
    <message>
        <source>The key {path} has no list of trusted keys beside it.</source>
        <translation>À côté de la clé {path}, il n&apos;y a pas de liste de clés de confiance.</translation>
    </message>
    <message>
        <source>The kit file {path} is damaged or not complete. Nothing was changed.</source>
        <translation>Le fichier de kit {path} est endommagé ou incomplet. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The kit file {path} is larger than this program takes. Nothing was changed.</source>
        <translation>Le fichier de kit {path} est trop grand pour ce programme. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The kit file {path} needs a newer version of this program. Nothing was changed.</source>
        <translation>Le fichier de kit {path} demande une version plus récente de ce programme. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The kit “{id}” belongs to the catalogue and cannot be changed. Nothing was changed.</source>
        <translation>Le kit «&#xa0;{id}&#xa0;» fait partie du catalogue et ne peut pas être modifié. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The name of {path} is too long for this disk.</source>
        <translation>Le nom de {path} est trop long pour ce disque.</translation>
    </message>
    <message>
        <source>The new catalogue failed its check and was not taken into use. Nothing was changed.</source>
        <translation>Le nouveau catalogue n&apos;a pas passé le contrôle et n&apos;est pas utilisé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The number for staff must have {least} to {most} digits, and not all of them the same.</source>
        <translation>Le numéro du personnel doit avoir de {least} à {most} chiffres, pas tous les mêmes.</translation>
    </message>
    <message>
        <source>The number {seq} of the pack “{pack}” is too far above the installed one ({installed}). Nothing was changed.</source>
        <translation>Le numéro {seq} du paquet «&#xa0;{pack}&#xa0;» dépasse de trop loin celui qui est installé ({installed}). Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The outbox holds no reports.</source>
        <translation>La boîte d&apos;envoi ne contient aucun signalement.</translation>
    </message>
    <message>
        <source>The pack holds entries that are not allowed: {count}. Nothing was changed.</source>
        <translation>Le paquet contient des fiches non autorisées&#xa0;: {count}. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The pack {path} is larger than this program takes. Nothing was changed.</source>
        <translation>Le paquet {path} est plus grand que ce que ce programme accepte. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The pack {path} is not complete: its end is missing. Nothing was changed.</source>
        <translation>Le paquet {path} n&apos;est pas complet&#xa0;: sa fin manque. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The pack {path} is older than the one that is installed. Nothing was changed.</source>
        <translation>Le paquet {path} est plus ancien que celui qui est installé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The pack {path} is signed by somebody whom this program does not know. Nothing was changed.</source>
        <translation>Le paquet {path} est signé par quelqu&apos;un que ce programme ne connaît pas. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The pack {path} needs a newer version of this program. Nothing was changed.</source>
        <translation>Le paquet {path} demande une version plus récente de ce programme. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The pack {path} needs version {wanted} of this program; this is version {found}. Nothing was changed.</source>
        <translation>Le paquet {path} demande la version {wanted} de ce programme&#xa0;; celle-ci est la version {found}. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The pack {path} was changed after it was made. Nothing was changed here.</source>
        <translation>Le paquet {path} a été modifié après sa création. Ici, rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The pack “{pack}” brings the entry “{id}”, which belongs to the pack “{owner}”. Nothing was changed.</source>
        <translation>Le paquet «&#xa0;{pack}&#xa0;» apporte la fiche «&#xa0;{id}&#xa0;», qui appartient au paquet «&#xa0;{owner}&#xa0;». Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The pack “{pack}” may not bring the emergency number “{id}”. Nothing was changed.</source>
        <translation>Le paquet «&#xa0;{pack}&#xa0;» ne peut pas apporter le numéro d&apos;urgence «&#xa0;{id}&#xa0;». Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The picture {path} is damaged or not complete. It was not taken.</source>
        <translation>L&apos;image {path} est endommagée ou incomplète. Elle n&apos;a pas été ajoutée.</translation>
    </message>
    <message>
        <source>The records have mistakes: {count}. No pack was made.</source>
        <translation>Les notices contiennent des erreurs&#xa0;: {count}. Aucun paquet n&apos;a été créé.</translation>
    </message>
    <message>
        <source>The search index is damaged; a simpler search answers for now.</source>
        <translation>L&apos;index de recherche est endommagé&#xa0;; une recherche plus simple répond en attendant.</translation>
    </message>
    <message>
        <source>The search index is not there; a simpler search answers for now.</source>
        <translation>L&apos;index de recherche n&apos;est pas là&#xa0;; une recherche plus simple répond en attendant.</translation>
    </message>
    <message>
        <source>The two numbers are not the same.</source>
        <translation>Les deux numéros ne sont pas les mêmes.</translation>
    </message>
    <message>
        <source>There are no packs in the folder {path}.</source>
        <translation>Il n&apos;y a pas de paquets dans le dossier {path}.</translation>
    </message>
    <message>
        <source>There are {most} entries in this kit already, which is the most. Nothing was changed.</source>
        <translation>Il y a déjà {most} fiches dans ce kit, c&apos;est le maximum. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>There are {most} help points already, which is the most. Nothing was changed.</source>
        <translation>Il y a déjà {most} points d&apos;aide, c&apos;est le maximum. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>There are {most} kits of your own already, which is the most. Nothing was changed.</source>
        <translation>Vous avez déjà {most} kits à vous, c&apos;est le maximum. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>There are {most} reports in the outbox already, which is the most. Nothing was changed.</source>
        <translation>Il y a déjà {most} signalements dans la boîte d&apos;envoi, c&apos;est le maximum. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>There are {most} saved searches already, which is the most. Nothing was changed.</source>
        <translation>Il y a déjà {most} recherches enregistrées, c&apos;est le maximum. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>There is a file where a folder is needed: {path}.</source>
        <translation>Il y a un fichier là où il faut un dossier&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>There is more in {path} than this program takes in one file. Nothing was changed.</source>
        <translation>{path} contient plus que ce que ce programme accepte dans un seul fichier. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>There is more text in the file {path} than this program takes. It was not taken.</source>
        <translation>Il y a plus de texte dans le fichier {path} que ce programme n&apos;en accepte. Il n&apos;a pas été ajouté.</translation>
    </message>
    <message>
        <source>There is no catalogue to go back to.</source>
        <translation>Il n&apos;y a pas de catalogue précédent.</translation>
    </message>
    <message>
        <source>There is no command “{what}”.</source>
        <translation>Il n&apos;y a pas de commande «&#xa0;{what}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no document with the number {id}.</source>
        <translation>Il n&apos;y a pas de document numéro {id}.</translation>
    </message>
    <message>
        <source>There is no entry of your own named “{id}”.</source>
        <translation>Il n&apos;y a pas de fiche à vous nommée «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no entry “{id}” in this kit. Nothing was changed.</source>
        <translation>Il n&apos;y a pas de fiche «&#xa0;{id}&#xa0;» dans ce kit. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n&apos;y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Il n&apos;y a pas de dossier {path}.</translation>
    </message>
    <message>
        <source>There is no kit named “{id}”.</source>
        <translation>Il n&apos;y a pas de kit nommé «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no saved search with the number {id}.</source>
        <translation>Il n&apos;y a pas de recherche enregistrée numéro {id}.</translation>
    </message>
    <message>
        <source>There is no telephone number here to put on a pocket card.</source>
        <translation>Il n&apos;y a pas ici de numéro de téléphone à mettre sur une carte de poche.</translation>
    </message>
    <message>
        <source>There is nothing of your own yet that could be copied.</source>
        <translation>Il n&apos;y a encore rien à vous dont une copie puisse être faite.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Il n&apos;y a rien à imprimer.</translation>
    </message>
    <message>
        <source>There is nothing with the number {id} in the bin.</source>
        <translation>Il n&apos;y a rien sous le numéro {id} dans la corbeille.</translation>
    </message>
    <message>
        <source>There is too much in this kit for one file. Nothing was written.</source>
        <translation>Ce kit contient trop pour un seul fichier. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown: it is damaged or no PDF.</source>
        <translation>Ce PDF ne peut pas être affiché&#xa0;: il est endommagé ou n&apos;est pas un PDF.</translation>
    </message>
    <message>
        <source>This can no longer be undone: it was changed since. Nothing was changed now.</source>
        <translation>Cela ne peut plus être annulé&#xa0;: il y a eu un changement depuis. Rien n&apos;a été modifié maintenant.</translation>
    </message>
    <message>
        <source>This command is not understood: {what}.</source>
        <translation>Cette commande n&apos;est pas comprise&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>This help point is not here any more.</source>
        <translation>Ce point d&apos;aide n&apos;est plus là.</translation>
    </message>
    <message>
        <source>This program cannot do anything with the file {path}: it is neither a PDF, nor a picture, nor a file of this program.</source>
        <translation>Ce programme ne peut rien faire du fichier {path}&#xa0;: ce n&apos;est ni un PDF, ni une image, ni un fichier de ce programme.</translation>
    </message>
    <message>
        <source>This program may not read or write {path}.</source>
        <translation>Ce programme n&apos;a pas le droit de lire ou d&apos;écrire {path}.</translation>
    </message>
    <message>
        <source>This text is too long: {found} characters, and {most} is the most. Nothing was changed.</source>
        <translation>Ce texte est trop long&#xa0;: {found} caractères, et {most} est le maximum. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Type the same number twice. Nothing was changed.</source>
        <translation>Tapez deux fois le même numéro. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Use packs from a publisher whom this program trusts.</source>
        <translation>Utilisez des paquets d&apos;un éditeur à qui ce programme fait confiance.</translation>
    </message>
    <message>
        <source>Use “bbico pack rollback” to go back to the catalogue before this one.</source>
        <translation>Utilisez «&#xa0;bbico pack rollback&#xa0;» pour revenir au catalogue précédent.</translation>
    </message>
    <message>
        <source>Words and a file of queries were given together.</source>
        <translation>Des mots et un fichier de recherches ont été donnés ensemble.</translation>
    </message>
    <message>
        <source>Write down what is not right, and try again.</source>
        <translation>Notez ce qui ne va pas et réessayez.</translation>
    </message>
    <message>
        <source>Write it again on the other computer and copy it once more.</source>
        <translation>Écrivez-le de nouveau sur l&apos;autre ordinateur et recopiez-le.</translation>
    </message>
    <message>
        <source>Write it whole, from “https://” on.</source>
        <translation>Écrivez-la en entier, à partir de «&#xa0;https://&#xa0;».</translation>
    </message>
    <message>
        <source>Write one first: “bbico report add NAME”.</source>
        <translation>Écrivez-en d&apos;abord un&#xa0;: «&#xa0;bbico report add NOM&#xa0;».</translation>
    </message>
    <message>
        <source>Write one query a line: language, tab, words.</source>
        <translation>Écrivez une recherche par ligne&#xa0;: langue, tabulation, mots.</translation>
    </message>
    <message>
        <source>Write the language (nl, fr, de or en), a tab and the words.</source>
        <translation>Écrivez la langue (nl, fr, de ou en), une tabulation et les mots.</translation>
    </message>
    <message>
        <source>Write the number in digits.</source>
        <translation>Écrivez le nombre en chiffres.</translation>
    </message>
    <message>
        <source>Write two whole numbers from 0 to 120, such as 10-14.</source>
        <translation>Écrivez deux nombres entiers de 0 à 120, par exemple 10-14.</translation>
    </message>
    <message>
        <source>Your own entries and notes were kept by a newer version of this program. They were left as they are.</source>
        <translation>Vos propres fiches et notes ont été enregistrées par une version plus récente de ce programme. Elles ont été laissées telles quelles.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({reason}).</source>
        <translation>{path} n&apos;a pas pu être lu ou écrit ({reason}).</translation>
    </message>
    <message>
        <source>{path} is a file; a folder is needed.</source>
        <translation>{path} est un fichier&#xa0;; il faut un dossier.</translation>
    </message>
    <message>
        <source>{path} is a folder; a file is needed.</source>
        <translation>{path} est un dossier&#xa0;; il faut un fichier.</translation>
    </message>
    <message>
        <source>{path} is a folder; a file name is needed.</source>
        <translation>{path} est un dossier&#xa0;; il faut un nom de fichier.</translation>
    </message>
    <message>
        <source>{path} is not a B-BICO pack. Nothing was changed.</source>
        <translation>{path} n&apos;est pas un paquet B-BICO. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{path} is not a file of own things. Nothing was changed.</source>
        <translation>{path} n&apos;est pas un fichier d&apos;ajouts personnels. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{path} is not a key that can sign packs.</source>
        <translation>{path} n&apos;est pas une clé qui peut signer des paquets.</translation>
    </message>
    <message>
        <source>{path} is not a kit file. Nothing was changed.</source>
        <translation>{path} n&apos;est pas un fichier de kit. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file, so nothing is written there.</source>
        <translation>{path} n&apos;est pas un fichier ordinaire&#xa0;: rien n&apos;y est écrit.</translation>
    </message>
    <message>
        <source>“bbico doctor --repair” puts the newest sound backup in its place, or begins a new file when there is none. The damaged one is kept.</source>
        <translation>«&#xa0;bbico doctor --repair&#xa0;» met à sa place la sauvegarde intacte la plus récente, ou commence un nouveau fichier s&apos;il n&apos;y en a pas. Le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>“bbico kit list” shows the kits.</source>
        <translation>«&#xa0;bbico kit list&#xa0;» montre les kits.</translation>
    </message>
    <message>
        <source>“bbico kit show” shows what is in a kit.</source>
        <translation>«&#xa0;bbico kit show&#xa0;» montre ce qu&apos;il y a dans un kit.</translation>
    </message>
    <message>
        <source>“bbico own bin” shows the numbers.</source>
        <translation>«&#xa0;bbico own bin&#xa0;» montre les numéros.</translation>
    </message>
    <message>
        <source>“bbico own list” shows the numbers.</source>
        <translation>«&#xa0;bbico own list&#xa0;» affiche les numéros.</translation>
    </message>
    <message>
        <source>“bbico own list” shows your own entries.</source>
        <translation>«&#xa0;bbico own list&#xa0;» affiche vos propres fiches.</translation>
    </message>
    <message>
        <source>“bbico saved list” shows the numbers.</source>
        <translation>«&#xa0;bbico saved list&#xa0;» affiche les numéros.</translation>
    </message>
    <message>
        <source>“{id}” is a kit itself, and a kit cannot be in a kit. Nothing was changed.</source>
        <translation>«&#xa0;{id}&#xa0;» est déjà un kit, et un kit ne peut pas se trouver dans un kit. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address.</source>
        <translation>«&#xa0;{url}&#xa0;» n&apos;est pas une adresse web.</translation>
    </message>
    <message>
        <source>“{value}” are no ages.</source>
        <translation>«&#xa0;{value}&#xa0;» ne sont pas des âges.</translation>
    </message>
    <message>
        <source>“{value}” is not a value of {option}.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas une valeur de {option}.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number from {least} to {most} ({option}).</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas un nombre entier de {least} à {most} ({option}).</translation>
    </message>
</context>
<context>
    <name>QuickExitButton</name>
    <message>
        <source>A neutral page at once, and what was looked at is forgotten. It cannot hide what lies in the printer, what other programs show, and what you saved.</source>
        <translation>Tout de suite une page neutre, et ce qui a été regardé est oublié. Cela ne peut pas cacher ce qui est dans l&apos;imprimante, ce que montrent d&apos;autres programmes et ce que vous avez enregistré.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places in the program</source>
        <translation>Parties du programme</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>A voice is added in the settings of Windows: Time and language, Speech, Add voices.</source>
        <translation>On ajoute une voix dans les paramètres de Windows&#xa0;: Heure et langue, Voix, Ajouter des voix.</translation>
    </message>
    <message>
        <source>A voice is added in the settings of the Mac: Accessibility, Spoken Content, System Voice.</source>
        <translation>On ajoute une voix dans les réglages du Mac&#xa0;: Accessibilité, Contenu énoncé, Voix du système.</translation>
    </message>
    <message>
        <source>Looking for a voice…</source>
        <translation>Recherche d&apos;une voix…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Faire une pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The voice fell silent.</source>
        <translation>La voix s&apos;est tue.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}.</source>
        <translation>Cet ordinateur n&apos;a pas de voix pour cette langue&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>This computer has nothing that reads aloud.</source>
        <translation>Cet ordinateur n&apos;a rien pour lire à voix haute.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer can install one, such as the package espeak-ng.</source>
        <translation>La personne qui gère cet ordinateur peut en installer une, par exemple le paquet espeak-ng.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer can install the packages speech-dispatcher and espeak-ng.</source>
        <translation>La personne qui gère cet ordinateur peut installer les paquets speech-dispatcher et espeak-ng.</translation>
    </message>
</context>
<context>
    <name>ReportCards</name>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take out: {title}</source>
        <translation>Retirer&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>A word about it</source>
        <translation>Un mot d&apos;explication</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Look into the outbox</source>
        <translation>Voir la boîte d&apos;envoi</translation>
    </message>
    <message>
        <source>Put in the outbox</source>
        <translation>Mettre dans la boîte d&apos;envoi</translation>
    </message>
    <message>
        <source>Report a mistake</source>
        <translation>Signaler une erreur</translation>
    </message>
    <message>
        <source>What is not right in “{title}”?</source>
        <translation>Qu&apos;est-ce qui ne va pas dans «&#xa0;{title}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Write no names of clients or pupils: others will read this. Nothing is sent by itself.</source>
        <translation>N&apos;écrivez pas de noms d&apos;usagers ni d&apos;élèves&#xa0;: d&apos;autres liront ceci. Rien ne part tout seul.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Every stored file is being checked…</source>
        <translation>Chaque fichier enregistré est contrôlé…</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Fichiers du rapport</translation>
    </message>
    <message>
        <source>For whoever looks into a fault. It holds the files below and nothing else: no searches, no titles, no notes, no names. Look at them first. Nothing is sent: you save the report, and you decide who gets it.</source>
        <translation>Pour la personne qui recherche une erreur. Il contient les fichiers ci-dessous et rien d&apos;autre&#xa0;: ni recherches, ni titres, ni notes, ni noms. Regardez-les d&apos;abord. Rien n&apos;est envoyé&#xa0;: vous enregistrez le rapport, et vous décidez qui le reçoit.</translation>
    </message>
    <message>
        <source>Report about the program</source>
        <translation>Rapport sur le programme</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>What stands in this file</source>
        <translation>Ce qui est dans ce fichier</translation>
    </message>
    <message>
        <source>{count} files, {size} kB</source>
        <translation>{count} fichiers, {size} ko</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Catalogue of</source>
        <translation>Catalogue du</translation>
    </message>
    <message>
        <source>Mistakes in the B-BICO catalogue</source>
        <translation>Erreurs dans le catalogue B-BICO</translation>
    </message>
    <message>
        <source>Mistakes in the B-BICO catalogue, and proposals for it</source>
        <translation>Erreurs dans le catalogue de B-BICO, et propositions</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Dépassé</translation>
    </message>
    <message>
        <source>Proposals for the B-BICO catalogue</source>
        <translation>Propositions pour le catalogue de B-BICO</translation>
    </message>
    <message>
        <source>Proposed for the catalogue</source>
        <translation>Proposé pour le catalogue</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Quelque chose est faux</translation>
    </message>
    <message>
        <source>What is it</source>
        <translation>Qu&apos;est-ce qui ne va pas</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Écrit le</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>A sheet of this catalogue</source>
        <translation>Une feuille de ce catalogue</translation>
    </message>
    <message>
        <source>Does not say whether it fits</source>
        <translation>Ne dit pas si cela convient</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Mes ajouts</translation>
    </message>
    <message>
        <source>Works on paper</source>
        <translation>Fonctionne sur papier</translation>
    </message>
    <message>
        <source>text {in_language}</source>
        <translation>texte {in_language}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Found entries</source>
        <translation>Fiches trouvées</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>A group of %n or more</source>
        <translation>
            <numerusform>Groupe de %n ou plus</numerusform>
            <numerusform>Groupe de %n ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>A printer only</source>
        <translation>Imprimante seule</translation>
    </message>
    <message>
        <source>No Wi-Fi</source>
        <translation>Pas de wifi</translation>
    </message>
    <message>
        <source>No devices</source>
        <translation>Pas d&apos;appareils</translation>
    </message>
    <message>
        <source>Wi-Fi not known</source>
        <translation>wifi non connu</translation>
    </message>
    <message>
        <source>devices not known</source>
        <translation>appareils non connus</translation>
    </message>
    <message>
        <source>duration not known</source>
        <translation>durée non connue</translation>
    </message>
    <message>
        <source>group size not known</source>
        <translation>groupe non connu</translation>
    </message>
    <message>
        <source>needs not known</source>
        <translation>besoins non connus</translation>
    </message>
</context>
<context>
    <name>SavedMenu</name>
    <message>
        <source>All saved searches</source>
        <translation>Toutes les recherches enregistrées</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>Saved searches, %n new entries</source>
        <translation>
            <numerusform>Recherches enregistrées, %n nouvelle fiche</numerusform>
            <numerusform>Recherches enregistrées, %n nouvelles fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>You find it on Home and in the list beside this button</source>
        <translation>À retrouver dans «&#xa0;Accueil&#xa0;» et dans la liste à côté de ce bouton</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the saved search</source>
        <translation>Supprimer la recherche enregistrée</translation>
    </message>
    <message>
        <source>Remove the saved search “{name}”?</source>
        <translation>Supprimer la recherche enregistrée «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Renommer la recherche enregistrée</translation>
    </message>
    <message>
        <source>Saved as “{name}”. You find it on Home.</source>
        <translation>Enregistré sous «&#xa0;{name}&#xa0;». À retrouver dans «&#xa0;Accueil&#xa0;».</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>“{name}” is not saved any more.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est plus enregistré.</translation>
    </message>
</context>
<context>
    <name>SavedTile</name>
    <message>
        <source>Remove “{name}”</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>Renommer «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search field</source>
        <translation>Vider le champ de recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Rechercher dans le catalogue</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>What are you looking for? Type a word, a question, an age…</source>
        <translation>Que cherchez-vous&#xa0;? Tapez un mot, une question, un âge…</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filtres ({count})</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message numerus="yes">
        <source>{found}, %n marked</source>
        <translation>
            <numerusform>{found}, %n marqué</numerusform>
            <numerusform>{found}, %n marqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>The program runs already as a public terminal, or as a window of its own. Close it there first.</source>
        <translation>Le programme fonctionne déjà comme poste public, ou dans sa propre fenêtre. Fermez-le d&apos;abord là.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n réglage</numerusform>
            <numerusform>%n réglages</numerusform>
        </translation>
    </message>
    <message>
        <source>About B-BICO Desktop</source>
        <translation>À propos de B-BICO Desktop</translation>
    </message>
    <message>
        <source>Can be made again</source>
        <translation>Peut être refait</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Catalogue {number} of {date}</source>
        <translation>Catalogue {number} du {date}</translation>
    </message>
    <message>
        <source>Catalogues and your own things</source>
        <translation>Les catalogues et vos ajouts</translation>
    </message>
    <message>
        <source>Log, without searches and names</source>
        <translation>Journal, sans recherches ni noms</translation>
    </message>
    <message>
        <source>Look for a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>Program: EUPL 1.2. Catalogue: CC BY 4.0. Letters: SIL Open Font Licence. Icons: Lucide (ISC).</source>
        <translation>Programme&#xa0;: EUPL 1.2. Catalogue&#xa0;: CC BY 4.0. Caractères&#xa0;: SIL Open Font Licence. Icônes&#xa0;: Lucide (ISC).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The catalogue is compiled from published sources, with their dates. It is not an official publication of the B-BICO consortium until the consortium adopts it.</source>
        <translation>Le catalogue est composé à partir de sources publiées, avec leurs dates. Ce n&apos;est pas une publication officielle du consortium B-BICO tant que le consortium ne l&apos;adopte pas.</translation>
    </message>
    <message>
        <source>The program needs no network and no account, and sends nothing anywhere.</source>
        <translation>Le programme n&apos;a besoin ni de réseau ni de compte, et n&apos;envoie rien nulle part.</translation>
    </message>
    <message>
        <source>This is a development catalogue: its key is public, so anybody could have made it. It is for trying out.</source>
        <translation>C&apos;est un catalogue de développement&#xa0;: sa clé est publique, n&apos;importe qui a pu le créer. Il sert à essayer.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Où tout est conservé</translation>
    </message>
</context>
<context>
    <name>SettingsReset</name>
    <message>
        <source>All settings are as they were at first.</source>
        <translation>Tous les réglages sont comme au début.</translation>
    </message>
    <message>
        <source>As they were at first, but for the language. Your own entries, kits and notes stay.</source>
        <translation>Sauf la langue. Vos propres fiches, kits et notes restent.</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Remettre tous les réglages comme au début</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Annuler cela</translation>
    </message>
</context>
<context>
    <name>ShiftProgress</name>
    <message numerus="yes">
        <source>Shift: %n more times</source>
        <translation>
            <numerusform>Maj&#xa0;: encore %n fois</numerusform>
            <numerusform>Maj&#xa0;: encore %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>SimilarEntries</name>
    <message>
        <source>More like this</source>
        <translation>Dans le même genre</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>This visitor can print again.</source>
        <translation>Ce visiteur peut de nouveau imprimer.</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Back to the terminal</source>
        <translation>Retour au poste public</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>Let this visitor print again</source>
        <translation>Laisser ce visiteur imprimer à nouveau</translation>
    </message>
</context>
<context>
    <name>StartSettings</name>
    <message>
        <source>At the first page</source>
        <translation>À la première page</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Only the place is remembered, such as the kits; never what was looked at there.</source>
        <translation>Seul l&apos;endroit est retenu, par exemple les kits&#xa0;; jamais ce qui y a été regardé.</translation>
    </message>
    <message>
        <source>Start and keys</source>
        <translation>Démarrage et touches</translation>
    </message>
    <message>
        <source>Switch it off when you press it by accident, or when you speak to the computer.</source>
        <translation>Désactivez-la si vous appuyez dessus par accident, ou si vous parlez à l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>The key / goes to the search field</source>
        <translation>La touche / va au champ de recherche</translation>
    </message>
    <message>
        <source>The program begins</source>
        <translation>Le programme démarre</translation>
    </message>
    <message>
        <source>Where it stopped</source>
        <translation>Où il s&apos;est arrêté</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous encore là&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Everything starts anew in %n seconds.</source>
        <translation>
            <numerusform>Tout recommence dans %n seconde.</numerusform>
            <numerusform>Tout recommence dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis encore là</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message numerus="yes">
        <source>%n suggestions, the down arrow goes to them</source>
        <translation>
            <numerusform>%n proposition, la flèche vers le bas y mène</numerusform>
            <numerusform>%n propositions, la flèche vers le bas y mène</numerusform>
        </translation>
    </message>
    <message>
        <source>{suggestion}, {place} of {count}</source>
        <translation>{suggestion}, {place} sur {count}</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Suggestions</source>
        <translation>Propositions</translation>
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
        <translation>Il s&apos;est passé quelque chose&#xa0;?</translation>
    </message>
    <message>
        <source>Topics and terms</source>
        <translation>Thèmes et notions</translation>
    </message>
</context>
<context>
    <name>TerminalBar</name>
    <message>
        <source>Goes to the first page and forgets what was looked at</source>
        <translation>Va à la première page et oublie ce qui a été regardé</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>TerminalChoices</name>
    <message numerus="yes">
        <source>%n pages a visitor</source>
        <translation>
            <numerusform>%n page par visiteur</numerusform>
            <numerusform>%n pages par visiteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>A terminal begins again after</source>
        <translation>Un poste public recommence après</translation>
    </message>
    <message>
        <source>A terminal begins in</source>
        <translation>Un poste public commence en</translation>
    </message>
    <message>
        <source>Each visitor can choose another language; the next beginning takes it back.</source>
        <translation>Chaque visiteur peut choisir une autre langue&#xa0;; au prochain début, c&apos;est de nouveau celle-ci.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>On the computer&apos;s default printer, without a dialog.</source>
        <translation>Sur l&apos;imprimante par défaut de l&apos;ordinateur, sans boîte de dialogue.</translation>
    </message>
    <message>
        <source>Printing on a terminal</source>
        <translation>Impression sur un poste public</translation>
    </message>
    <message>
        <source>Public terminal</source>
        <translation>Poste public</translation>
    </message>
    <message>
        <source>The computer&apos;s language</source>
        <translation>La langue de l&apos;ordinateur</translation>
    </message>
    <message>
        <source>When nobody has touched it for so long; it warns 20 seconds before. Language, size and words are reset.</source>
        <translation>Quand personne ne l&apos;a touché pendant ce temps&#xa0;; il avertit 20 secondes avant. Langue, taille et mots sont remis à zéro.</translation>
    </message>
</context>
<context>
    <name>TerminalPrinting</name>
    <message numerus="yes">
        <source>%n pages are left, and this needs more.</source>
        <translation>
            <numerusform>Il reste %n page, et il en faut plus.</numerusform>
            <numerusform>Il reste %n pages, et il en faut plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the staff.</source>
        <translation>Demandez au personnel.</translation>
    </message>
    <message numerus="yes">
        <source>Each visitor can print %n pages here.</source>
        <translation>
            <numerusform>Chaque visiteur peut imprimer ici %n page.</numerusform>
            <numerusform>Chaque visiteur peut imprimer ici %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be printed here.</source>
        <translation>Rien ne peut être imprimé ici.</translation>
    </message>
    <message>
        <source>They are used up.</source>
        <translation>Elles sont utilisées.</translation>
    </message>
</context>
<context>
    <name>TerminalSection</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 à 12 chiffres</translation>
    </message>
    <message>
        <source>A number is set. At the terminal: five taps in the upper left corner, or Ctrl+Shift+F12.</source>
        <translation>Un numéro est défini. Sur le poste public&#xa0;: cinq touchers dans le coin supérieur gauche, ou Ctrl+Maj+F12.</translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>Conserver ce numéro</translation>
    </message>
    <message>
        <source>No number is set yet: a terminal can then be closed by the operating system only.</source>
        <translation>Aucun numéro n&apos;est encore défini&#xa0;: un poste public ne peut alors être fermé que par le système d&apos;exploitation.</translation>
    </message>
    <message>
        <source>Number for staff (PIN)</source>
        <translation>Numéro du personnel (PIN)</translation>
    </message>
    <message>
        <source>The number must have 4 to 12 digits, and not all of them the same.</source>
        <translation>Le numéro doit avoir de 4 à 12 chiffres, pas tous les mêmes.</translation>
    </message>
</context>
<context>
    <name>TraceSettings</name>
    <message>
        <source>Never anything</source>
        <translation>Jamais rien</translation>
    </message>
    <message>
        <source>Nothing this time</source>
        <translation>Rien cette fois</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Quick exit by pressing Shift three times</source>
        <translation>Sortie rapide en appuyant trois fois sur Maj</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Shows a neutral page at once. The button for it is always there.</source>
        <translation>Affiche tout de suite une page neutre. Le bouton pour cela est toujours là.</translation>
    </message>
    <message>
        <source>Traces and quick exit</source>
        <translation>Traces et sortie rapide</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Ce qui est retenu</translation>
    </message>
    <message>
        <source>What was opened and searched, and where the program stopped. What you save yourself always stays.</source>
        <translation>Ce qui a été ouvert et cherché, et où le programme s&apos;est arrêté. Ce que vous enregistrez vous-même reste toujours.</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message numerus="yes">
        <source>%n more that do not say {what}</source>
        <translation>
            <numerusform>%n autre ne dit pas {what}</numerusform>
            <numerusform>%n autres ne disent pas {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that do not say {what}</source>
        <translation>
            <numerusform>%n qui ne dit pas {what}</numerusform>
            <numerusform>%n qui ne disent pas {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n minutes</source>
        <translation>
            <numerusform>%n minute au plus</numerusform>
            <numerusform>%n minutes au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>For {whom}</source>
        <translation>Pour {whom}</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <translation>Fonctionne sans internet</translation>
    </message>
    <message>
        <source>for which age</source>
        <translation>pour quel âge</translation>
    </message>
    <message>
        <source>for which school level</source>
        <translation>pour quel niveau d&apos;enseignement</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>pour qui</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>combien de temps il faut</translation>
    </message>
    <message>
        <source>in which language</source>
        <translation>en quelle langue</translation>
    </message>
    <message>
        <source>whether internet is needed</source>
        <translation>s&apos;il faut internet</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
</context>
<context>
    <name>UndoSteps</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Refait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>UnkeptLine</name>
    <message>
        <source>What you wrote stays here; it is tried again later.</source>
        <translation>Ce que vous avez écrit reste ici&#xa0;; un nouvel essai suit plus tard.</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>In other languages as well</source>
        <translation>Aussi dans d&apos;autres langues</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>Chercher «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Without all filters</source>
        <translation>Sans aucun filtre</translation>
    </message>
    <message>
        <source>Without the filter “{filter}”</source>
        <translation>Sans le filtre «&#xa0;{filter}&#xa0;»</translation>
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
        <translation>Ouvrir «&#xa0;{place}&#xa0;»</translation>
    </message>
    <message>
        <source>age {age}</source>
        <translation>{age} ans</translation>
    </message>
    <message>
        <source>ages {youngest}–{oldest}</source>
        <translation>{youngest}–{oldest} ans</translation>
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
        <translation>à partir de {age} ans</translation>
    </message>
    <message>
        <source>in Dutch</source>
        <translation>en néerlandais</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>en allemand</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>aucune date connue</translation>
    </message>
    <message>
        <source>no date known: check it first</source>
        <translation>aucune date connue&#xa0;: à vérifier d&apos;abord</translation>
    </message>
    <message>
        <source>up to age {age}</source>
        <translation>jusqu&apos;à {age} ans</translation>
    </message>
    <message>
        <source>{date} – check it first</source>
        <translation>{date} – à vérifier d&apos;abord</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>_PicturePage</name>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
</context>
</TS>
