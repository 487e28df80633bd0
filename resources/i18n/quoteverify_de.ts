<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;About QuoteVerify</source>
        <translation>Ü&amp;ber QuoteVerify</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Commands…</source>
        <translation>B&amp;efehle…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Link to selected passage</source>
        <translation>Der markierten Stelle &amp;zuordnen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Listen to the passage</source>
        <translation>Stelle an&amp;hören</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Merge a reviewer’s case…</source>
        <translation>&amp;Fall eines Prüfers zusammenführen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Merge with next quote</source>
        <translation>Mit nächstem Zitat &amp;verbinden</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;New case…</source>
        <translation>&amp;Neuer Fall…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Remove quote</source>
        <translation>Zitat ent&amp;fernen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Split quote at cursor</source>
        <translation>Zitat an der Schreibmarke &amp;teilen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Ten-minute tour</source>
        <translation>&amp;Rundgang in zehn Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>A corrected file takes its place</source>
        <translation>Eine berichtigte Datei tritt an ihre Stelle</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>A&amp;ttach a recording…</source>
        <translation>&amp;Aufnahme anhängen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Add more files to this case</source>
        <translation>Diesem Fall weitere Dateien hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Again and a&amp;gain</source>
        <translation>Immer &amp;wieder</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Agree on one verdict where readers disagree</source>
        <translation>Sich auf ein Urteil einigen, wo Leser uneins sind</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>All &amp;pages of help</source>
        <translation>&amp;Alle Hilfeseiten</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Case se&amp;ttings…</source>
        <translation>&amp;Einstellungen des Falls…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check all &amp;anew</source>
        <translation>Alles neu prü&amp;fen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check every quote once more</source>
        <translation>Jedes Zitat noch einmal prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check the selected English as a quote</source>
        <translation>Den markierten englischen Text als Zitat prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check, or go on with a stopped check</source>
        <translation>Prüfen oder eine angehaltene Prüfung fortsetzen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Colours, sizes, fonts, models, sheets, keys</source>
        <translation>Farben, Größen, Schriften, Modelle, Bögen, Tasten</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Context menu</source>
        <translation>Kontextmenü</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Copy quote as &amp;Markdown</source>
        <translation>&amp;Zitat als Markdown kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Copy quote as rich &amp;text</source>
        <translation>Zitat als formatierten &amp;Text kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Corrections…</source>
        <translation>Berichtigungen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Decide without seeing what others decided</source>
        <translation>Entscheiden, ohne zu sehen, was andere entschieden haben</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismiss as before</source>
        <translation>Verwerfen wie zuvor</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismiss with the reason that was given before</source>
        <translation>Mit dem früher angegebenen Grund verwerfen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismissed &amp;before…</source>
        <translation>Früher &amp;Verworfenes…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismiss…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Encrypt the case, or open it to all again</source>
        <translation>Den Fall verschlüsseln oder wieder allen öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>End the second rea&amp;ding</source>
        <translation>&amp;Zweitlesung beenden</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Everything there is to read</source>
        <translation>Alles, was es zu lesen gibt</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Export a&amp;gain</source>
        <translation>E&amp;rneut exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Filter the &amp;queue</source>
        <translation>&amp;Liste filtern</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find a command by its name and do it</source>
        <translation>Einen Befehl nach seinem Namen finden und ausführen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find words in both texts</source>
        <translation>Wörter in beiden Texten suchen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Give the finding another severity or another kind</source>
        <translation>Dem Befund eine andere Schwere oder Art geben</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Go to the next quote without a verdict</source>
        <translation>Zum nächsten Zitat ohne Urteil</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>How much is decided, which verdicts and findings</source>
        <translation>Wie viel entschieden ist, welche Urteile und Befunde</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>In a small window beside the case</source>
        <translation>In einem kleinen Fenster neben dem Fall</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Install a translation model</source>
        <translation>Ein Übersetzungsmodell installieren</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Lan&amp;guage of selection…</source>
        <translation>&amp;Sprache der Markierung…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Languages, names, pseudonyms, publication</source>
        <translation>Sprachen, Namen, Pseudonyme, Veröffentlichung</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Let a network read source and quote together and mark words</source>
        <translation>Ein neuronales Netz Original und Zitat zusammen lesen und Wörter markieren lassen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Let the &amp;program choose</source>
        <translation>Dem Pro&amp;gramm überlassen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Link &amp;also to selection</source>
        <translation>&amp;Auch der Markierung zuordnen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Linked scrolling</source>
        <translation>Gemeinsam scrollen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>List only quotes with these words</source>
        <translation>Nur Zitate mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Literal translation, better rendering, speaker, second reader</source>
        <translation>Wörtliche Übersetzung, bessere Fassung, Sprecher, Zweitleser</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make a case from files</source>
        <translation>Aus Dateien einen Fall anlegen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make one quote of two</source>
        <translation>Aus zwei Zitaten eines machen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make selection a &amp;quote</source>
        <translation>&amp;Markierung zum Zitat machen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make two quotes of one</source>
        <translation>Aus einem Zitat zwei machen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next quote</source>
        <translation>Nächstes Zitat</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next undecided</source>
        <translation>Nächstes offenes</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Nothing in the sources corresponds</source>
        <translation>Im Original entspricht ihm nichts</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Nothing; what lies where, and how to erase it</source>
        <translation>Nichts; was wo liegt und wie es sich löschen lässt</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Open a case</source>
        <translation>Einen Fall öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Passp&amp;hrase of the case…</source>
        <translation>&amp;Passphrase des Falls…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Play at 70 % of the pace</source>
        <translation>Mit 70 % des Tempos abspielen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Play the passage in a loop</source>
        <translation>Die Stelle in einer Schleife abspielen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Play where the quote was said, 3 seconds around it</source>
        <translation>Abspielen, wo das Zitat gesagt wurde, mit 3 Sekunden davor und danach</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Pr&amp;eferences…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Previous quote</source>
        <translation>Voriges Zitat</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Print the quote sheet</source>
        <translation>Den Zitatbogen drucken</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Read as &amp;second reader…</source>
        <translation>&amp;Als Zweitleser lesen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Reconcile…</source>
        <translation>Abstimmen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Record</source>
        <translation>Datenblatt</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Renderings side by side…</source>
        <translation>Fassungen nebeneinander…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Replace by a corrected &amp;version</source>
        <translation>Durch berichtigte Fassung &amp;ersetzen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Resi&amp;ze quote to selection</source>
        <translation>Z&amp;itat auf die Markierung ändern</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Sample case</source>
        <translation>Beispielfall</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Say in which language the selected text is</source>
        <translation>Angeben, in welcher Sprache der markierte Text ist</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Scroll both documents together</source>
        <translation>Beide Dokumente zusammen scrollen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Severity and kind…</source>
        <translation>Schwere und Art…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Show the &amp;picture of a video</source>
        <translation>&amp;Bild eines Videos zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Show what others decided, and where readers disagree</source>
        <translation>Zeigen, was andere entschieden haben und wo Leser uneins sind</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Slo&amp;wer</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Stands in &amp;no source</source>
        <translation>Steht in &amp;keinem Original</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Stop checking; results are kept</source>
        <translation>Prüfung anhalten; die Ergebnisse bleiben</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Summary of the case…</source>
        <translation>Übersicht des Falls…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take in what another decided in a copy of this case</source>
        <translation>Übernehmen, was ein anderer in einer Kopie dieses Falls entschieden hat</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take the decision on the finding back</source>
        <translation>Die Entscheidung über den Befund zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take the passage chosen by hand back</source>
        <translation>Die von Hand gewählte Stelle zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take the second &amp;candidate</source>
        <translation>Z&amp;weitbeste Stelle nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The audio or video of the transcript that is shown</source>
        <translation>Ton oder Video zum gezeigten Transkript</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The finding is no error: say why</source>
        <translation>Der Befund ist kein Fehler: sagen, warum</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The finding is right</source>
        <translation>Der Befund trifft zu</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The kinds of &amp;finding</source>
        <translation>&amp;Die Arten von Befunden</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The name decisions are signed with</source>
        <translation>Der Name, mit dem Entscheidungen gezeichnet werden</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote is what is selected</source>
        <translation>Das Zitat ist das, was markiert ist</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote joins this passage as well</source>
        <translation>Das Zitat gibt auch diese Stelle wieder</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote renders the passage that the program found second</source>
        <translation>Das Zitat gibt die Stelle wieder, die das Programm an zweiter Stelle nennt</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote renders what is selected</source>
        <translation>Das Zitat gibt die markierte Stelle wieder</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The sample case, with a guide beside it</source>
        <translation>Der Beispielfall mit einem Leitfaden daneben</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The seven &amp;verdicts</source>
        <translation>Die sieben &amp;Urteile</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>This is no quote</source>
        <translation>Das ist kein Zitat</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Try the program on a small real case</source>
        <translation>Das Programm an einem kleinen echten Fall ausprobieren</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Use the &amp;judge</source>
        <translation>&amp;Gutachter verwenden</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What &amp;leaves this computer</source>
        <translation>Was diesen Computer &amp;verlässt</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What became of the quotes of a corrected file</source>
        <translation>Was aus den Zitaten einer berichtigten Datei wurde</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What can be done where the keys are, and about the finding</source>
        <translation>Was sich dort tun lässt, wo die Tasten gerade wirken, und mit dem Befund</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What each means, and when to give it</source>
        <translation>Was jedes bedeutet und wann es zu fällen ist</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What each text made of the same passage</source>
        <translation>Was jeder Text aus derselben Stelle gemacht hat</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What is looked for, and when it is no error</source>
        <translation>Was gesucht wird und wann es kein Fehler ist</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What is looked for, with an example and its limits</source>
        <translation>Was gesucht wird, mit einem Beispiel und seinen Grenzen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What was dismissed in any case and why; erase it</source>
        <translation>Was in irgendeinem Fall verworfen wurde und warum; löschen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Which key does what; change them, save the list</source>
        <translation>Welche Taste was tut; ändern, die Liste speichern</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Who decided what about the quote, when</source>
        <translation>Wer wann was über das Zitat entschieden hat</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Why is this flagged?</source>
        <translation>Warum wird das gemeldet?</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Write the quote sheet</source>
        <translation>Den Zitatbogen schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Write the same sheet to the same file once more</source>
        <translation>Denselben Bogen noch einmal in dieselbe Datei schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Write why</source>
        <translation>Begründung schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Your &amp;name…</source>
        <translation>Ihr Na&amp;me…</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Check</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Quotes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Review</source>
        <translation>Be&amp;urteilung</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>Liste&amp;ning</source>
        <translation>An&amp;hören</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>CasePlace</name>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>&amp;Encrypt the case under a passphrase</source>
        <translation>Den &amp;Fall mit einer Passphrase verschlüsseln</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>&amp;Keep as</source>
        <translation>&amp;Ablegen als</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Br&amp;owse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Case file</source>
        <translation>Falldatei</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Choose where the case is kept.</source>
        <translation>Wählen Sie, wo der Fall abgelegt wird.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Encryption is not installed: {command}</source>
        <translation>Verschlüsselung ist nicht installiert: {command}</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Keep the case as</source>
        <translation>Den Fall ablegen als</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Nothing of the case is ever written in clear. A forgotten passphrase cannot be recovered by anybody: the case is lost then.</source>
        <translation>Nichts vom Fall wird je im Klartext geschrieben. Eine vergessene Passphrase kann niemand wiederherstellen: der Fall ist dann verloren.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Pa&amp;ssphrase</source>
        <translation>Die Pa&amp;ssphrase</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>QuoteVerify cases (*{suffix})</source>
        <translation>QuoteVerify-Fälle (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>S&amp;how what is typed</source>
        <translation>Eingabe &amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>The same a&amp;gain</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>The two passphrases are not the same yet.</source>
        <translation>Die beiden Passphrasen sind noch nicht gleich.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>There is no folder {name}: choose another place.</source>
        <translation>Es gibt keinen Ordner {name}: Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Type the passphrase of the case, twice: several words that nobody guesses.</source>
        <translation>Geben Sie die Passphrase des Falls zweimal ein: mehrere Wörter, die niemand errät.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation>{name} gibt es schon: wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>{name} is a folder: type the name of the case behind it.</source>
        <translation>{name} ist ein Ordner: Schreiben Sie den Namen des Falls dahinter.</translation>
    </message>
</context>
<context>
    <name>CaseSettingsDialog</name>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Languages</source>
        <translation>&amp;Sprachen</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Publication</source>
        <translation>&amp;Veröffentlichung</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>As printed</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>As said</source>
        <translation>Wie gesagt</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Case settings</source>
        <translation>Einstellungen des Falls</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Names that are replaced on sheets made with pseudonyms. This list never goes onto such a sheet.</source>
        <translation>Namen, die auf Bögen mit Pseudonymen ersetzt werden. Diese Liste kommt nie auf einen solchen Bogen.</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>P&amp;seudonyms</source>
        <translation>&amp;Pseudonyme</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Set by &amp;hand</source>
        <translation>Von &amp;Hand gesetzt</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Shown as</source>
        <translation>Erscheint als</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Two names of one person, place or body. Checks take them for the same.</source>
        <translation>Zwei Namen einer Person, eines Orts oder einer Institution. Die Prüfungen halten sie für dasselbe.</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>“{date}” is no date: write it like 2021-08-19, or only its year.</source>
        <translation>„{date}“ ist kein Datum: schreiben Sie es wie 2021-08-19 oder nur das Jahr.</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>“{name}” has no counterpart: write it beside, or clear the row.</source>
        <translation>„{name}“ hat kein Gegenstück: tragen Sie es daneben ein oder leeren Sie die Zeile.</translation>
    </message>
</context>
<context>
    <name>CaseWork</name>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>Cases and JSON sheets (*{suffix} *.json)</source>
        <translation>Fälle und JSON-Bögen (*{suffix} *.json)</translation>
    </message>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>Open a case</source>
        <translation>Einen Fall öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>Transcript and English rendering</source>
        <translation>Transkript und englischer Text</translation>
    </message>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>{name} is a folder: drop the files in it.</source>
        <translation>{name} ist ein Ordner: ziehen Sie die Dateien daraus hierher.</translation>
    </message>
</context>
<context>
    <name>CheckRun</name>
    <message>
        <location filename="../../ui/checkrun.py"/>
        <source>The checking process ended twice at the same quote. What was checked before is kept.</source>
        <translation>Der Prüfprozess endete zweimal beim selben Zitat. Was vorher geprüft wurde, bleibt.</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <location filename="../../ui/checker.py"/>
        <source>The checking process could not be started ({program}): install QuoteVerify again.</source>
        <translation>Der Prüfprozess konnte nicht gestartet werden ({program}): installieren Sie QuoteVerify neu.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>confirming “{category}” in {place}</source>
        <translation>„{category}“ bestätigen: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>dismissing “{category}” in {place}</source>
        <translation>„{category}“ verwerfen: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>opening “{category}” in {place}</source>
        <translation>„{category}“ wieder öffnen: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>quote {quote}</source>
        <translation>Zitat {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>severity and kind of “{category}” in {place}</source>
        <translation>Schwere und Art von „{category}“: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>taking back the verdict on quote {quote}</source>
        <translation>Urteil über Zitat {quote} zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>the whole text</source>
        <translation>der ganze Text</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>{field} on quote {quote}</source>
        <translation>{field} bei Zitat {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>“{verdict}” for quote {quote}</source>
        <translation>„{verdict}“ für Zitat {quote}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Case settings…</source>
        <translation>Einstellungen des Falls…</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Check anew</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Models changed. Check the case anew to use them; your decisions stay.</source>
        <translation>Die Modelle haben sich geändert. Prüfen Sie den Fall neu, um sie zu verwenden; Ihre Entscheidungen bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Show the report</source>
        <translation>Den Bericht zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desk.py"/>
        <source>Stopped after {count} quotes; they are kept.</source>
        <translation>
            <numerusform>Nach {count} Zitat angehalten; es bleibt erhalten.</numerusform>
            <numerusform>Nach {count} Zitaten angehalten; sie bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The case lies at {path} now, with everything you decided.</source>
        <translation>Der Fall liegt jetzt unter {path}, mit allem, was Sie entschieden haben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desk.py"/>
        <source>The check of this case is not finished: {count} quotes are done.</source>
        <translation>
            <numerusform>Die Prüfung dieses Falls ist nicht fertig: {count} Zitat ist geprüft.</numerusform>
            <numerusform>Die Prüfung dieses Falls ist nicht fertig: {count} Zitate sind geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The checking process ended unexpectedly and was started again. Nothing is lost; the check goes on.</source>
        <translation>Der Prüfprozess endete unerwartet und wurde neu gestartet. Nichts ist verloren; die Prüfung geht weiter.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The quote is on the clipboard as Markdown.</source>
        <translation>Das Zitat liegt als Markdown in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The quote is on the clipboard as rich text.</source>
        <translation>Das Zitat liegt als formatierter Text in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The {field} on quote {quote} was still being written when the program ended; it is kept.</source>
        <translation>An „{field}“ bei Zitat {quote} wurde noch geschrieben, als das Programm endete; es ist erhalten.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Where a file was taken for the wrong part, make a new case with the right one; its language is set in the settings of the case.</source>
        <translation>Wurde eine Datei für den falschen Teil gehalten, legen Sie einen neuen Fall mit dem richtigen an; ihre Sprache steht in den Einstellungen des Falls.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desk.py"/>
        <source>{count} quotes checked.</source>
        <translation>
            <numerusform>{count} Zitat geprüft.</numerusform>
            <numerusform>{count} Zitate geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>{message} What you decide is remembered until then.</source>
        <translation>{message} Was Sie entscheiden, wird bis dahin gemerkt.</translation>
    </message>
</context>
<context>
    <name>DismissalDialog</name>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>A native speaker confirmed the rendering</source>
        <translation>Ein Muttersprachler hat die Übersetzung bestätigt</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>Dismiss the finding</source>
        <translation>Befund verwerfen</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The house style allows it</source>
        <translation>Die Hausregeln erlauben es</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The quote was paired with the wrong passage</source>
        <translation>Das Zitat wurde der falschen Stelle zugeordnet</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The rendering says the same in other words</source>
        <translation>Die Übersetzung sagt dasselbe mit anderen Worten</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The tool is mistaken</source>
        <translation>Das Programm irrt</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>Why it is no error, for the sheet</source>
        <translation>Warum es kein Fehler ist, für den Bogen</translation>
    </message>
</context>
<context>
    <name>DismissalsDialog</name>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>&amp;Erase selected</source>
        <translation>&amp;Ausgewählte löschen</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>A finding that comes again on the same words, in this case or another, is shown with the reason for which it was dismissed. It is never hidden. What you erase here is no longer offered; cases keep their decisions.</source>
        <translation>Ein Befund, der bei denselben Wörtern wiederkommt, in diesem Fall oder einem anderen, wird mit dem Grund gezeigt, aus dem er verworfen wurde. Verborgen wird er nie. Was Sie hier löschen, wird nicht mehr angeboten; Fälle behalten ihre Entscheidungen.</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Dismissed before</source>
        <translation>Früher verworfen</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Erase &amp;all</source>
        <translation>A&amp;lle löschen</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Rendering</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Source</source>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Articles, subtitles, reports: QuoteVerify finds the quotes, finds where each was said, and shows what differs. Nothing leaves this computer.</source>
        <translation>Artikel, Untertitel, Berichte: QuoteVerify findet die Zitate, findet, wo jedes gesagt wurde, und zeigt, was abweicht. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Drop a transcript and its English rendering here</source>
        <translation>Ziehen Sie ein Transkript und den englischen Text dazu hierher</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <location filename="../../ui/editing.py"/>
        <source> And {count} more.</source>
        <translation> Und {count} weitere.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Choose a quote first.</source>
        <translation>Wählen Sie zuerst ein Zitat.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Choose a quote, then select in the English text what it is to be.</source>
        <translation>Wählen Sie ein Zitat und markieren Sie dann im englischen Text, was es sein soll.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Choose a quote, then select in the source what it renders.</source>
        <translation>Wählen Sie ein Zitat und markieren Sie dann im Original, was es wiedergibt.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>In which language is it? A tag like be or pt-BR may be typed.</source>
        <translation>In welcher Sprache ist es? Auch ein Kürzel wie be oder pt-BR lässt sich eingeben.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Language of the selection</source>
        <translation>Sprache der Markierung</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>No quote follows this one.</source>
        <translation>Nach diesem Zitat folgt keines.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Quote {quote} stands in {file}: go to it first.</source>
        <translation>Zitat {quote} steht in {file}: gehen Sie zuerst dorthin.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Select the words of a quote in the English text first.</source>
        <translation>Markieren Sie zuerst die Wörter eines Zitats im englischen Text.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Select the words whose language you know first.</source>
        <translation>Markieren Sie zuerst die Wörter, deren Sprache Sie kennen.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>The passages of a quote lie in one source: link it to this one instead.</source>
        <translation>Die Stellen eines Zitats liegen in einem Original: ordnen Sie es stattdessen diesem zu.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>The program chose this passage already.</source>
        <translation>Das Programm hat diese Stelle bereits gewählt.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>The program has no second candidate for this quote.</source>
        <translation>Zu diesem Zitat nennt das Programm keine zweite Stelle.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>as the program sees it</source>
        <translation>wie das Programm es sieht</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>case settings</source>
        <translation>Einstellungen des Falls</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>language of a passage</source>
        <translation>Sprache einer Stelle</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>leaving quote {quote} to the program</source>
        <translation>Zitat {quote} dem Programm überlassen</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>link of quote {quote}</source>
        <translation>Zuordnung von Zitat {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>“no source” for quote {quote}</source>
        <translation>„kein Original“ für Zitat {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>“{edit}”</source>
        <translation>„{edit}“</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>QuoteVerify cases (*{suffix})</source>
        <translation>QuoteVerify-Fälle (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>Save the case elsewhere</source>
        <translation>Den Fall anderswo speichern</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>The last decisions lie in no file. Save the case elsewhere first?</source>
        <translation>Die letzten Entscheidungen liegen in keiner Datei. Den Fall zuerst anderswo speichern?</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>{message} What you decide is remembered until then.</source>
        <translation>{message} Was Sie entscheiden, wird bis dahin gemerkt.</translation>
    </message>
</context>
<context>
    <name>EngineChooser</name>
    <message>
        <location filename="../../ui/engines.py"/>
        <source>a model for quote {quote}</source>
        <translation>ein Modell für Zitat {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/engines.py"/>
        <source>model for {way}</source>
        <translation>Modell für {way}</translation>
    </message>
    <message>
        <location filename="../../ui/engines.py"/>
        <source>no model for quote {quote}</source>
        <translation>kein Modell für Zitat {quote}</translation>
    </message>
</context>
<context>
    <name>EngineLine</name>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Choose the model for each direction, or none for this quote</source>
        <translation>Das Modell für jede Richtung wählen, oder keines für dieses Zitat</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Install a model…</source>
        <translation>Ein Modell installieren…</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Machine evidence, never a verdict · {names}</source>
        <translation>Maschinelle Belege, nie ein Urteil · {names}</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>No model had a part here: the texts are compared without one.</source>
        <translation>Kein Modell war beteiligt: die Texte werden ohne verglichen.</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Starter model: for trying out; install an OPUS-MT model for work</source>
        <translation>Startmodell: nur zum Ausprobieren; installieren Sie für die Arbeit ein OPUS-MT-Modell</translation>
    </message>
</context>
<context>
    <name>EngineMenu</name>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>Install a model…</source>
        <translation>Ein Modell installieren…</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>The first that can ({name})</source>
        <translation>Das erste, das es kann ({name})</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>The list of models comes as soon as the check is done…</source>
        <translation>Die Liste der Modelle kommt, sobald die Prüfung fertig ist…</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>Use no model for this quote</source>
        <translation>Für dieses Zitat kein Modell verwenden</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>none; get {name}</source>
        <translation>keines; {name} holen</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>{name} (not installed)</source>
        <translation>{name} (nicht installiert)</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A comparison, an opposite, or a specific for a general word.</source>
        <translation>Ein Vergleich, ein Gegenteil oder ein besonderes statt eines allgemeinen Worts.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A condition that is told in other words.</source>
        <translation>Eine Bedingung, die mit anderen Worten gesagt wird.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A currency, measure or magnitude is another one.</source>
        <translation>Eine Währung, ein Maß oder eine Größenordnung ist eine andere.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A day, month, year or time is missing or another one.</source>
        <translation>Ein Tag, Monat, Jahr oder eine Uhrzeit fehlt oder ist anders.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A fair conversion, such as kilometres into miles, rounded.</source>
        <translation>Eine korrekte, gerundete Umrechnung, etwa von Kilometern in Meilen.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A fragment that the article completes in its own words.</source>
        <translation>Ein Bruchstück, das der Artikel mit eigenen Worten ergänzt.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A general “you”, or a source that leaves the pronoun out.</source>
        <translation>Ein allgemeines „man“ oder ein Original, das das Fürwort weglässt.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A good rendering by an English idiom.</source>
        <translation>Eine gute Wiedergabe durch eine englische Redewendung.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A headline that shortens the quote word for word.</source>
        <translation>Eine Überschrift, die das Zitat Wort für Wort kürzt.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A name in place of a pronoun.</source>
        <translation>Ein Name anstelle eines Fürworts.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A name, or an original word that is explained beside it.</source>
        <translation>Ein Name oder ein Originalwort, das daneben erklärt wird.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A name, organisation or loaded word was rendered too literally or too widely.</source>
        <translation>Ein Name, eine Organisation oder ein aufgeladenes Wort wurde zu wörtlich oder zu weit wiedergegeben.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A number is missing, added or changed. Words and digits are compared by their value.</source>
        <translation>Eine Zahl fehlt, kam hinzu oder ist anders. Wörter und Ziffern werden nach ihrem Wert verglichen.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A paraphrase by another degree that means the same.</source>
        <translation>Eine Umschreibung in anderem Grad, die dasselbe bedeutet.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A paraphrase by the opposite word, such as “aren’t moving” for “stand”.</source>
        <translation>Eine Umschreibung durch das Gegenteil, etwa „rühren sich nicht“ für „stehen“.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A passage that is not in the files of the case. Link it by hand where it is.</source>
        <translation>Eine Stelle, die nicht in den Dateien des Falls steht. Ordnen Sie sie von Hand zu, wo es sie gibt.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A passive that keeps who did it elsewhere in the sentence.</source>
        <translation>Ein Passiv, das anderswo im Satz sagt, wer handelt.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A pause of the speaker.</source>
        <translation>Eine Pause des Sprechers.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A person, place or body is missing, added or another one.</source>
        <translation>Eine Person, ein Ort oder eine Institution fehlt, kam hinzu oder ist eine andere.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A present tense that tells of the past, or a source that leaves the time open.</source>
        <translation>Eine Gegenwart, die von Vergangenem erzählt, oder ein Original, das die Zeit offenlässt.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A rendering that says the same amount in other words.</source>
        <translation>Eine Wiedergabe, die dieselbe Menge mit anderen Worten nennt.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A stammer that no house prints.</source>
        <translation>Ein Stottern, das kein Haus druckt.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A term stands in marks: it is no utterance.</source>
        <translation>Ein Begriff steht in Anführungszeichen: er ist keine Äußerung.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A “but” that begins another thought.</source>
        <translation>Ein „aber“, das einen neuen Gedanken beginnt.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Always a note, never an error.</source>
        <translation>Immer ein Hinweis, nie ein Fehler.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Always a note, so that nobody looks for its source.</source>
        <translation>Immer ein Hinweis, damit niemand nach dem Original sucht.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An accepted English term that the lists do not know.</source>
        <translation>Ein üblicher englischer Begriff, den die Listen nicht kennen.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An attribution in the middle (“…,” he said, “…”).</source>
        <translation>Ein Redebegleitsatz in der Mitte („…“, sagte er, „…“).</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An ellipsis stands where nothing was left out, or its form is unusual.</source>
        <translation>Auslassungspunkte stehen, wo nichts fehlt, oder ihre Form ist ungewöhnlich.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An explanation in brackets, or words that English needs.</source>
        <translation>Eine Erklärung in Klammern oder Wörter, die das Englische braucht.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An idiom was rendered word for word, or its image was dropped.</source>
        <translation>Eine Redewendung wurde Wort für Wort wiedergegeben, oder ihr Bild fiel weg.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An indirect question, or a question mark for a tone of voice.</source>
        <translation>Eine indirekte Frage oder ein Fragezeichen für einen Tonfall.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An opening or closing mark is missing, or marks are nested wrongly.</source>
        <translation>Ein öffnendes oder schließendes Zeichen fehlt, oder Zeichen sind falsch verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An “if” or “would” came in or went.</source>
        <translation>Ein „wenn“ oder „würde“ kam hinzu oder fiel weg.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Another form of the same number, such as “half a million”.</source>
        <translation>Eine andere Form derselben Zahl, etwa „eine halbe Million“.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Another order of day and month, or a day told as “yesterday”.</source>
        <translation>Eine andere Reihenfolge von Tag und Monat oder ein Tag, der als „gestern“ genannt wird.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Another spelling of the same name. List both under Case settings › Names.</source>
        <translation>Eine andere Schreibung desselben Namens. Beide unter Einstellungen des Falls › Namen eintragen.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Apostrophes, and marks that open every paragraph of a long quote.</source>
        <translation>Apostrophe und Zeichen, die jeden Absatz eines langen Zitats eröffnen.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Condensing in subtitles, fillers, and paraphrases that the word tables do not know.</source>
        <translation>Verdichtung in Untertiteln, Füllwörter und Umschreibungen, die die Worttabellen nicht kennen.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Fillers and false starts, as the house allows.</source>
        <translation>Füllwörter und abgebrochene Satzanfänge, wie das Haus sie erlaubt.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Fillers that carry no doubt.</source>
        <translation>Füllwörter, die keinen Zweifel tragen.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>I, we, you or they became another of these.</source>
        <translation>„Ich“, „wir“, „Sie“ oder „sie“ wurde zu einer anderen Person.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Infinitives and past forms that are orders in the source.</source>
        <translation>Infinitive und Vergangenheitsformen, die im Original Befehle sind.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Must, may, can or should came in, went or changed its strength.</source>
        <translation>Müssen, dürfen, können oder sollen kam hinzu, fiel weg oder änderte die Stärke.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Never a finding against the quote.</source>
        <translation>Nie ein Befund gegen das Zitat.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Nothing in the transcript corresponds to this quote.</source>
        <translation>Im Transkript entspricht diesem Zitat nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side asks where the other states.</source>
        <translation>Eine Seite fragt, wo die andere feststellt.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side denies what the other does not.</source>
        <translation>Eine Seite verneint, was die andere nicht verneint.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side exclaims where the other does not.</source>
        <translation>Eine Seite ruft aus, die andere nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side gives an order where the other does not.</source>
        <translation>Eine Seite befiehlt, die andere nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Parts of one sentence that English orders otherwise.</source>
        <translation>Teile eines Satzes, die das Englische anders ordnet.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Sentences stand in another order than they were said.</source>
        <translation>Die Sätze stehen in anderer Reihenfolge, als sie gesagt wurden.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Strong words, threats or slurs were weakened, strengthened, added or left out.</source>
        <translation>Starke Wörter, Drohungen oder Beschimpfungen wurden abgeschwächt, verstärkt, hinzugefügt oder weggelassen.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The headline quotes other words than the text does.</source>
        <translation>Die Überschrift zitiert andere Wörter als der Text.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The marks of a house's own style.</source>
        <translation>Zeichen, die der Stil des Hauses vorsieht.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The quote starts or ends in the middle of a clause.</source>
        <translation>Das Zitat beginnt oder endet mitten im Satzteil.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The rendering fits another passage of the source better.</source>
        <translation>Die Übersetzung passt besser zu einer anderen Stelle des Originals.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The rendering says what the source does not.</source>
        <translation>Die Übersetzung sagt, was das Original nicht sagt.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The same words are rendered in two ways, or different words alike.</source>
        <translation>Dieselben Wörter sind auf zwei Arten wiedergegeben, oder verschiedene gleich.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The source's polite or familiar “you” cannot be seen in English.</source>
        <translation>Ob das Original siezt oder duzt, ist im Englischen nicht zu sehen.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The translation model is not to be trusted here, so its texts prove little.</source>
        <translation>Dem Übersetzungsmodell ist hier nicht zu trauen; seine Texte beweisen wenig.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The words are given to another speaker than the transcript gives them to.</source>
        <translation>Die Worte werden einem anderen Sprecher zugeschrieben als im Transkript.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two names of one person. List both under Case settings › Names.</source>
        <translation>Zwei Namen einer Person. Beide unter Einstellungen des Falls › Namen eintragen.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two passages that say nearly the same.</source>
        <translation>Zwei Stellen, die fast dasselbe sagen.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two renderings that mean the same.</source>
        <translation>Zwei Wiedergaben, die dasselbe bedeuten.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two utterances stand inside one pair of marks.</source>
        <translation>Zwei Äußerungen stehen in einem Paar Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>What was done, is being done or is planned became another of these.</source>
        <translation>Getanes, Laufendes und Geplantes sind vertauscht.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>What was said next qualifies or takes back what is quoted.</source>
        <translation>Was als Nächstes gesagt wurde, schränkt das Zitierte ein oder nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>What was said twice stands once, or the other way round.</source>
        <translation>Was zweimal gesagt wurde, steht einmal, oder umgekehrt.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Who did what to whom is not the same, or who did it is no longer said.</source>
        <translation>Wer wem was tut, stimmt nicht überein, oder es wird nicht mehr gesagt, wer handelt.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words for how much changed: about, at least, only, all, none, a range.</source>
        <translation>Angaben zur Menge änderten sich: etwa, mindestens, nur, alle, keine, eine Spanne.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words in brackets are not what the source says.</source>
        <translation>Was in Klammern steht, sagt das Original nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words of doubt such as “allegedly” or “I think” came in or went.</source>
        <translation>Wörter des Zweifels wie „angeblich“ oder „ich denke“ kamen hinzu oder fielen weg.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words of the source have no counterpart in the rendering.</source>
        <translation>Wörter des Originals haben in der Übersetzung kein Gegenstück.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words stand in the source's own language or script.</source>
        <translation>Wörter stehen in der Sprache oder Schrift des Originals.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words that a house masks by its own rules.</source>
        <translation>Wörter, die ein Haus nach eigenen Regeln unkenntlich macht.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words that stand for need, must and should alike.</source>
        <translation>Wörter, die ebenso für brauchen, müssen und sollen stehen.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words were left out without an ellipsis, or a marked cut hides words that matter.</source>
        <translation>Wörter wurden ohne Auslassungspunkte weggelassen, oder eine markierte Kürzung verbirgt Wörter, auf die es ankommt.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Format</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Pseudonyms instead of names</source>
        <translation>&amp;Pseudonyme statt Namen</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Quotes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Save…</source>
        <translation>Spei&amp;chern…</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>As in the text</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>As it was said</source>
        <translation>Wie gesagt</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>By speaker</source>
        <translation>Nach Sprechern</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>By verdict</source>
        <translation>Nach Urteilen</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>CSV: a table, a row per finding</source>
        <translation>CSV: eine Tabelle, eine Zeile je Befund</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Choose a template</source>
        <translation>Eine Vorlage wählen</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Chosen in the list ({count})</source>
        <translation>In der Liste gewählte ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>ClaimReview draft</source>
        <translation>ClaimReview-Entwurf</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Decided</source>
        <translation>Entschiedene</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Export the quote sheet</source>
        <translation>Den Zitatbogen exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Gravest first</source>
        <translation>Schwerste zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>HTML: one file for any browser</source>
        <translation>HTML: eine Datei für jeden Browser</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>House &amp;rules</source>
        <translation>&amp;Hausregeln</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>JSON: archive, other programs</source>
        <translation>JSON: Archiv, andere Programme</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Look at the sheet before you share it: {names} may still name somebody. Add such words to the pseudonyms of the case.</source>
        <translation>Sehen Sie den Bogen durch, bevor Sie ihn weitergeben: {names} kann noch jemanden benennen. Nehmen Sie solche Wörter in die Pseudonyme des Falls auf.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Machine &amp;evidence</source>
        <translation>Maschinelle &amp;Belege</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Models spell names in ways of their own, which no list knows.</source>
        <translation>Modelle schreiben Namen auf eigene Art, die keine Liste kennt.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Ope&amp;n</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>PDF: to print and to send</source>
        <translation>PDF: zum Drucken und Verschicken</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Pr&amp;int…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Show this very file in the program that opens such files</source>
        <translation>Genau diese Datei in dem Programm zeigen, das solche Dateien öffnet</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>TMX: translation memory</source>
        <translation>TMX: Übersetzungsspeicher</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Templates (*{suffix})</source>
        <translation>Vorlagen (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The case lists no pseudonyms.</source>
        <translation>Der Fall führt keine Pseudonyme.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The files too, so that it opens as a &amp;case</source>
        <translation>Auch die Da&amp;teien, sodass er sich als Fall öffnen lässt</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The preview is being made…</source>
        <translation>Die Vorschau entsteht…</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The preview is the file that is saved: {size}.</source>
        <translation>Die Vorschau ist die Datei, die gespeichert wird: {size}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The usual look</source>
        <translation>Das übliche Aussehen</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Those of the check</source>
        <translation>Die der Prüfung</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Web Annotation (JSON-LD)</source>
        <translation>Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>With findings that stand</source>
        <translation>Mit Befunden, die gelten</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>With pseudonyms keep &amp;machine translations</source>
        <translation>Trotz Pseudonymen &amp;maschinelle Übersetzungen behalten</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>XLIFF: for translation tools</source>
        <translation>XLIFF: für Übersetzungswerkzeuge</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>No program for such files could be started. The sheet lies at {path}.</source>
        <translation>Für solche Dateien ließ sich kein Programm starten. Der Bogen liegt unter {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>O&amp;pen</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>Save the quote sheet</source>
        <translation>Den Zitatbogen speichern</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>Show in fol&amp;der</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The folder could not be shown. The sheet lies at {path}.</source>
        <translation>Der Ordner konnte nicht gezeigt werden. Der Bogen liegt unter {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The sheet is being printed…</source>
        <translation>Der Bogen wird gedruckt…</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The sheet is printed.</source>
        <translation>Der Bogen ist gedruckt.</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The sheet is written: {path}</source>
        <translation>Der Bogen ist geschrieben: {path}</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <location filename="../../ui/filereader.py"/>
        <source>{name} made the reader crash: save it in another format and add that.</source>
        <translation>Beim Lesen von {name} ist das Leseprogramm abgestürzt: speichern Sie die Datei in einem anderen Format und fügen Sie diese hinzu.</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <location filename="../../ui/views/filetable.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>{language} (chosen)</source>
        <translation>{language} (gewählt)</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>{language} ({sure} % sure)</source>
        <translation>{language} ({sure} % sicher)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../ui/views/findbar.py"/>
        <source>Find in both texts</source>
        <translation>In beiden Texten suchen</translation>
    </message>
    <message>
        <location filename="../../ui/views/findbar.py"/>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/views/findbar.py"/>
        <source>{at} of {all}</source>
        <translation>{at} von {all}</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Graded by {name}; {machine}</source>
        <translation>Eingestuft von {name}; {machine}</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>a person</source>
        <translation>einem Menschen</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>whole text</source>
        <translation>ganzer Text</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>{percent} % sure</source>
        <translation>{percent} % sicher</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <location filename="../../ui/models/findings.py"/>
        <source>{percent} % sure</source>
        <translation>{percent} % sicher</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Findings ({count})</source>
        <translation>Befunde ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Not checked ({count}): {reason}</source>
        <translation>Nicht geprüft ({count}): {reason}</translation>
    </message>
</context>
<context>
    <name>FormerLine</name>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Before the correction</source>
        <translation>Vor der Berichtigung</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Before the correction ({decision}): {text}</source>
        <translation>Vor der Berichtigung ({decision}): {text}</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>New in the corrected version.</source>
        <translation>Neu in der berichtigten Fassung.</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Now: {text}</source>
        <translation>Jetzt: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Unchanged in the correction, but its source is another one now. Decided then: {decision}</source>
        <translation>In der Berichtigung unverändert, doch ist das Original jetzt ein anderes. Damals entschieden: {decision}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>About QuoteVerify</source>
        <translation>Über QuoteVerify</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Decisions are signed with</source>
        <translation>Entscheidungen werden gezeichnet mit</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>House &amp;rules</source>
        <translation>&amp;Hausregeln</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>QuoteVerify {version}
Does this English quote say what the speaker said?
Apache License 2.0</source>
        <translation>QuoteVerify {version}
Sagt dieses englische Zitat, was der Sprecher gesagt hat?
Apache-Lizenz 2.0</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Second reader: {name}</source>
        <translation>Zweitleser: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Signed by {name}</source>
        <translation>Gezeichnet von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Your name…</source>
        <translation>Ihr Name…</translation>
    </message>
</context>
<context>
    <name>GradeDialog</name>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>&amp;Severity</source>
        <translation>&amp;Schwere</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>As the &amp;program says</source>
        <translation>Wie das &amp;Programm sagt</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>Severity and kind of the finding</source>
        <translation>Schwere und Art des Befunds</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>The program says: {severity}, {category}. Sheets show both.</source>
        <translation>Das Programm sagt: {severity}, {category}. Bögen zeigen beides.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>QuoteVerify: help</source>
        <translation>QuoteVerify: Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>This page is not translated: it is shown in English.</source>
        <translation>Diese Seite ist nicht übersetzt: sie wird auf Englisch gezeigt.</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>{title} (in English)</source>
        <translation>{title} (auf Englisch)</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>a finding that is no longer there</source>
        <translation>ein Befund, den es nicht mehr gibt</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>graded {grade}</source>
        <translation>eingestuft: {grade}</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>open again</source>
        <translation>wieder offen</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>severity and kind as the program says</source>
        <translation>Schwere und Art, wie das Programm sagt</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>speaker confirmed</source>
        <translation>Sprecher bestätigt</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>speaker no longer confirmed</source>
        <translation>Sprecher nicht mehr bestätigt</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>the readers agreed</source>
        <translation>die Leser haben sich geeinigt</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>verdict taken back</source>
        <translation>Urteil zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>{field} removed</source>
        <translation>{field} entfernt</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>History of a quote</source>
        <translation>Verlauf eines Zitats</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>Nothing was decided about this quote yet.</source>
        <translation>Über dieses Zitat wurde noch nichts entschieden.</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{key} copies, cuts, pastes or selects in every text: choose another key.</source>
        <translation>{key} kopiert, schneidet aus, fügt ein oder markiert in jedem Text: wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{key} is the key of “{command}”. Give that another key first.</source>
        <translation>{key} ist die Taste von „{command}“. Geben Sie diesem Befehl zuerst eine andere.</translation>
    </message>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{key} moves and writes in lists and texts: choose another key.</source>
        <translation>{key} bewegt und schreibt in Listen und Texten: wählen Sie eine andere Taste.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;All as at first</source>
        <translation>&amp;Alle wie am Anfang</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;Give this key</source>
        <translation>Diese &amp;Taste geben</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;Its own key</source>
        <translation>&amp;Eigene Taste</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;New key</source>
        <translation>&amp;Neue Taste</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;Save the list…</source>
        <translation>&amp;Liste speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Every command has its own key again.</source>
        <translation>Jeder Befehl hat wieder seine eigene Taste.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Save the list of keys</source>
        <translation>Die Liste der Tasten speichern</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Text (*.txt)</source>
        <translation>Textdatei (*.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>The key that the program gives the command</source>
        <translation>Die Taste, die das Programm dem Befehl gibt</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>The list is saved: {name}</source>
        <translation>Die Liste ist gespeichert: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Type a command or a key</source>
        <translation>Befehl oder Taste eingeben</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>{name} could not be written ({why}). Choose another place.</source>
        <translation>{name} konnte nicht geschrieben werden ({why}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>“{command}” has no key now.</source>
        <translation>„{command}“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>“{command}” is done by {key} now.</source>
        <translation>„{command}“ liegt jetzt auf {key}.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <location filename="../../resources/languages/ar.toml"/>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hy.toml"/>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/be.toml"/>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/bg.toml"/>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/zh.toml"/>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hr.toml"/>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/cs.toml"/>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/da.toml"/>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/nl.toml"/>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/en.toml"/>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/et.toml"/>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/fi.toml"/>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/fr.toml"/>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ka.toml"/>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/de.toml"/>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/el.toml"/>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/he.toml"/>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hi.toml"/>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hu.toml"/>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/it.toml"/>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ja.toml"/>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/kk.toml"/>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ko.toml"/>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/lv.toml"/>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/lt.toml"/>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/fa.toml"/>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/pl.toml"/>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/pt.toml"/>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ro.toml"/>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/sr.toml"/>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/es.toml"/>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/sv.toml"/>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/tr.toml"/>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <location filename="../../resources/languages/uk.toml"/>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
</context>
<context>
    <name>LanguagesTab</name>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Language of {name}</source>
        <translation>Sprache von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Languages of the files</source>
        <translation>Sprachen der Dateien</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>On the way</source>
        <translation>Zwischensprache</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>On the way, {name}</source>
        <translation>Zwischensprache, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Spoken in</source>
        <translation>Gesprochene Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Spoken in, {name}</source>
        <translation>Gesprochene Sprache, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>The language of each file, and for a transcript that is itself a translation the language that was spoken. For a single passage, select it in the text and choose “Language of selection”.</source>
        <translation>Die Sprache jeder Datei und, für ein Transkript, das selbst eine Übersetzung ist, die gesprochene Sprache. Für eine einzelne Stelle markieren Sie diese im Text und wählen „Sprache der Markierung“.</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>as identified ({tag})</source>
        <translation>wie erkannt ({tag})</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>in this language</source>
        <translation>in dieser Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>interpreted live …</source>
        <translation>live gedolmetscht …</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <location filename="../../ui/models/lines.py"/>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <location filename="../../ui/models/lines.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/models/lines.py"/>
        <source>What was heard</source>
        <translation>Was zu hören war</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>By hand: stands in no source</source>
        <translation>Von Hand: steht in keinem Original</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Choose another passage, or none</source>
        <translation>Eine andere Stelle wählen, oder keine</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Passage chosen by hand</source>
        <translation>Stelle von Hand gewählt</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Passage found by the program, {sure}</source>
        <translation>Stelle vom Programm gefunden, {sure}</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Second candidate ({sure}): «{words}»</source>
        <translation>Zweitbeste Stelle ({sure}): „{words}“</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>The program found no passage</source>
        <translation>Das Programm fand keine Stelle</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Unsure of this passage ({sure}): compare it with the source</source>
        <translation>Stelle unsicher ({sure}): mit dem Original vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>{percent} % sure</source>
        <translation>{percent} % sicher</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>Attach a recording…</source>
        <translation>Aufnahme anhängen…</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>Audio and video ({kinds})</source>
        <translation>Ton und Video ({kinds})</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>No recording belongs to {name} yet.</source>
        <translation>Zu {name} gehört noch keine Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>Recording of the transcript</source>
        <translation>Aufnahme zum Transkript</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>The recording cannot be played ({reason}). Attach it in another format, such as WAV or MP3.</source>
        <translation>Die Aufnahme lässt sich nicht abspielen ({reason}). Hängen Sie sie in einem anderen Format an, etwa WAV oder MP3.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>The recording {path} is not there any more: attach it again.</source>
        <translation>Die Aufnahme {path} ist nicht mehr da: hängen Sie sie erneut an.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>There is no device to hear it on: connect one and press Space again.</source>
        <translation>Es gibt kein Gerät zum Anhören: schließen Sie eines an und drücken Sie noch einmal die Leertaste.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>This quote has no times: it needs a transcript with times, such as subtitles.</source>
        <translation>Dieses Zitat hat keine Zeiten: es braucht ein Transkript mit Zeiten, etwa Untertitel.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>To listen, install the optional part “listen”: pip install 'quoteverify[listen]'.</source>
        <translation>Zum Anhören installieren Sie den Zusatz „listen“: pip install 'quoteverify[listen]'.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>{recording} belongs to {name} now. Space plays the passage of a quote.</source>
        <translation>{recording} gehört jetzt zu {name}. Die Leertaste spielt die Stelle eines Zitats ab.</translation>
    </message>
</context>
<context>
    <name>LostVerdicts</name>
    <message>
        <location filename="../../ui/lostverdicts.py"/>
        <source>The verdict “{verdict}” is gone with quote {quote} as it was: its words or its passage changed.</source>
        <translation>Das Urteil „{verdict}“ fiel mit der früheren Fassung von Zitat {quote} weg: seine Wörter oder seine Stelle haben sich geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/lostverdicts.py"/>
        <source>The verdict “{verdict}” on quote {quote} is taken back.</source>
        <translation>Das Urteil „{verdict}“ über Zitat {quote} ist zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../ui/lostverdicts.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lostverdicts.py"/>
        <source>{count} verdicts are gone with their quotes as they were (quotes {quotes}).</source>
        <translation>
            <numerusform>{count} Urteil fiel mit der früheren Fassung des Zitats weg (Zitat {quotes}).</numerusform>
            <numerusform>{count} Urteile fielen mit den früheren Fassungen der Zitate weg (Zitate {quotes}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadeList</name>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>&amp;Take away</source>
        <translation>&amp;Wegnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Does not fit the text as it is now, and is not applied.</source>
        <translation>Passt nicht mehr zum Text und wird nicht angewandt.</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Language {tag}: {words} in {file}</source>
        <translation>Sprache {tag}: {words} in {file}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Model {model} for {source} → {target}</source>
        <translation>Modell {model} für {source} → {target}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Quote changed: {before} → {after}</source>
        <translation>Zitat geändert: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Quote made: {quote}</source>
        <translation>Zitat angelegt: {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Quote removed: {quote}</source>
        <translation>Zitat entfernt: {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>What was set by hand in the texts. It holds in every check until it is taken away.</source>
        <translation>Was in den Texten von Hand gesetzt wurde. Es gilt bei jeder Prüfung, bis es weggenommen wird.</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>linked to {passage}</source>
        <translation>zugeordnet: {passage}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>stands in no source</source>
        <translation>steht in keinem Original</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <location filename="../../ui/merging.py"/>
        <source>The writer’s own words stand between them (“{words}”): a merged quote would hold what nobody said.</source>
        <translation>Dazwischen stehen eigene Worte des Verfassers („{words}“): ein verbundenes Zitat enthielte, was niemand gesagt hat.</translation>
    </message>
    <message>
        <location filename="../../ui/merging.py"/>
        <source>These are the words of two speakers, {first} and {second}: they stay two quotes.</source>
        <translation>Das sind Worte zweier Sprecher, {first} und {second}: sie bleiben zwei Zitate.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>&amp;Install a model in one file…</source>
        <translation>Ein Modell in einer &amp;Datei installieren…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>A language pair such as ru-en, or the name of a model:</source>
        <translation>Ein Sprachpaar wie ru-en oder der Name eines Modells:</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>A model in one file</source>
        <translation>Ein Modell in einer Datei</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Er&amp;ase…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Erase all that models computed so far? The next check computes it anew, which takes its time. Your cases keep their evidence.</source>
        <translation>Alles löschen, was Modelle bisher errechnet haben? Die nächste Prüfung errechnet es neu, und das braucht Zeit. Ihre Fälle behalten ihre Belege.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Export the model to</source>
        <translation>Das Modell exportieren nach</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Fetch &amp;online…</source>
        <translation>Online &amp;holen…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Fetch a model</source>
        <translation>Ein Modell holen</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Folder of a MarianMT model</source>
        <translation>Ordner eines MarianMT-Modells</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Go online and download the model “{name}” from the model hub, some hundred megabytes? Nothing of your texts is sent.</source>
        <translation>Online gehen und das Modell „{name}“ herunterladen, einige hundert Megabyte? Von Ihren Texten wird nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Install a &amp;folder…</source>
        <translation>Einen &amp;Ordner installieren…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Models, the first that can is used</source>
        <translation>Modelle; verwendet wird das erste, das es kann</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>QuoteVerify comes with a small starter model for Russian and English: for trying out only. For work, install OPUS-MT models, one for each direction, such as “opus-mt-ru-en” and “opus-mt-en-ru” for the way back:

• on a computer without a network: drop the folder of a model, or a file exported on another computer, anywhere into this window;
• on a computer with a network: fetch it. That is the only thing here that goes online, and it asks first.</source>
        <translation>QuoteVerify bringt ein kleines Startmodell für Russisch und Englisch mit, nur zum Ausprobieren. Installieren Sie für die Arbeit OPUS-MT-Modelle, eines je Richtung, etwa „opus-mt-ru-en“ und „opus-mt-en-ru“ für den Rückweg:

• auf einem Computer ohne Netz: ziehen Sie den Ordner eines Modells oder eine Datei, die auf einem anderen Computer exportiert wurde, in dieses Fenster;
• auf einem Computer mit Netz: holen Sie es. Nur das geht hier online, und vorher wird gefragt.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>The process that installs models ended unexpectedly; nothing was installed.</source>
        <translation>Der Prozess, der Modelle installiert, endete unerwartet; nichts wurde installiert.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Translation memory</source>
        <translation>Übersetzungsspeicher</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Translation models</source>
        <translation>Übersetzungsmodelle</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>comes with the program, for trying out only</source>
        <translation>kommt mit dem Programm, nur zum Ausprobieren</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>{outputs} remembered translations and scores, {size} MB, across all cases</source>
        <translation>{outputs} gemerkte Übersetzungen und Bewertungen, {size} MB, über alle Fälle</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add and check</source>
        <translation>Hinzufügen und prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add files to the case</source>
        <translation>Dem Fall Dateien hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add the English rendering: an article, a subtitle file, a report.</source>
        <translation>Fügen Sie den englischen Text hinzu: einen Artikel, eine Untertiteldatei, einen Bericht.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add the transcript and the English rendering: drop files here, paste a text, or type lines.</source>
        <translation>Fügen Sie das Transkript und den englischen Text hinzu: ziehen Sie Dateien hierher, fügen Sie Text ein oder tippen Sie Zeilen.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Create and check</source>
        <translation>Anlegen und prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>T&amp;ype lines…</source>
        <translation>Zeilen ti&amp;ppen…</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>The case is checked anew with these files; your decisions stay.</source>
        <translation>Der Fall wird mit diesen Dateien neu geprüft; Ihre Entscheidungen bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>The clipboard holds no text: copy some first.</source>
        <translation>Die Zwischenablage enthält keinen Text: kopieren Sie zuerst welchen.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Typed lines</source>
        <translation>Getippte Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Without a source transcript, the English versions of a quote are compared with each other.</source>
        <translation>Ohne Transkript des Originals werden die englischen Fassungen eines Zitats miteinander verglichen.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>{name} is in the case already: remove it from this list.</source>
        <translation>{name} ist schon im Fall: entfernen Sie die Datei aus dieser Liste.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>{source} and {rendering} are both in one language ({language}). If that is wrong, set the right language or part in the list.</source>
        <translation>{source} und {rendering} sind in derselben Sprache ({language}). Ist das falsch, stellen Sie in der Liste die richtige Sprache oder den richtigen Teil ein.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>{source} is in English and {rendering} is not: they may have been swapped. Change the part of each in the list.</source>
        <translation>{source} ist englisch und {rendering} nicht: sie sind vielleicht vertauscht. Ändern Sie in der Liste den Teil beider Dateien.</translation>
    </message>
</context>
<context>
    <name>OthersLine</name>
    <message>
        <location filename="../../ui/views/others.py"/>
        <source>The readers disagree.</source>
        <translation>Die Leser sind uneins.</translation>
    </message>
    <message>
        <location filename="../../ui/views/others.py"/>
        <source>{reader}: {decision}</source>
        <translation>{reader}: {decision}</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <location filename="../../ui/views/strip.py"/>
        <source>Overview of {side}: {count} quotes, {decided} decided, {grave} undecided with grave findings</source>
        <translation>Überblick über {side}. Zitate: {count}, entschieden: {decided}, offen mit schweren Befunden: {grave}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Preview of the file</source>
        <translation>Vorschau der Datei</translation>
    </message>
</context>
<context>
    <name>PairsTable</name>
    <message>
        <location filename="../../ui/views/pairs.py"/>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Commands and keys</source>
        <translation>Befehle und Tasten</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Type what you want to do, or a key</source>
        <translation>Tippen Sie, was Sie tun wollen, oder eine Taste</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>Which file is shown: {side}</source>
        <translation>Gezeigte Datei: {side}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Erase the translations that are remembered in clear</source>
        <translation>Die im Klartext gemerkten Übersetzungen &amp;löschen</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Show what is typed</source>
        <translation>Eingabe &amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Passphrase of the case</source>
        <translation>Passphrase des Falls</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Remove passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>The case, and what models compute for it, is encrypted under the passphrase. A forgotten passphrase cannot be recovered by anybody: the case is lost then. Several words that nobody guesses are a good one. Copies and sheets that exist stay as they are, and traces of the case in clear may stay on the disk.</source>
        <translation>Der Fall und was Modelle für ihn errechnen werden mit der Passphrase verschlüsselt. Eine vergessene Passphrase kann niemand wiederherstellen: der Fall ist dann verloren. Gut sind mehrere Wörter, die niemand errät. Vorhandene Kopien und Bögen bleiben, wie sie sind, und Spuren des Falls im Klartext können auf der Platte bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>The same &amp;again</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <location filename="../../ui/passphrases.py"/>
        <source>The case is encrypted. Nobody can open it without the passphrase; do not forget it.</source>
        <translation>Der Fall ist verschlüsselt. Ohne die Passphrase kann ihn niemand öffnen; vergessen Sie sie nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/passphrases.py"/>
        <source>The case is not encrypted any more.</source>
        <translation>Der Fall ist nicht mehr verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <location filename="../../ui/views/picture.py"/>
        <source>{name}: picture</source>
        <translation>{name}: Bild</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Another folder…</source>
        <translation>&amp;Anderer Ordner…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Checking</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Models and what they remember…</source>
        <translation>&amp;Modelle und was sie sich merken…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Motion</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Reading</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Rows of the queue</source>
        <translation>&amp;Zeilen der Zitatliste</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Sheets</source>
        <translation>&amp;Bögen</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;You and the keys</source>
        <translation>&amp;Sie und die Tasten</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Decisions are signed &amp;with</source>
        <translation>Entscheidungen werden ge&amp;zeichnet mit</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>F&amp;ont of the texts</source>
        <translation>&amp;Schrift der Texte</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Findings &amp;dismissed before…</source>
        <translation>Früher &amp;verworfene Befunde…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Folder that files are &amp;looked for and saved in</source>
        <translation>Ordner, in dem Dateien &amp;gesucht und gespeichert werden</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>House &amp;rules of new cases</source>
        <translation>Haus&amp;regeln neuer Fälle</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Si&amp;ze of everything</source>
        <translation>&amp;Größe insgesamt</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Si&amp;ze of the texts</source>
        <translation>Größe der &amp;Texte</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Texts in a &amp;font of their own</source>
        <translation>Texte in &amp;eigener Schrift</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>What belongs to one case stands under Quotes › Case settings.</source>
        <translation>Was zu einem einzelnen Fall gehört, steht unter Zitate › Einstellungen des Falls.</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>{percent} % of the rest</source>
        <translation>{percent} % der übrigen Größe</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>

… The rest is in the file.</source>
        <translation>

… Der Rest steht in der Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Preview of the file</source>
        <translation>Vorschau der Datei</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>This kind of file is shown by its own program: choose “Open”.</source>
        <translation>Solche Dateien zeigt ihr eigenes Programm: wählen Sie „Öffnen“.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Block quote</source>
        <translation>Blockzitat</translation>
    </message>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Text as it was read</source>
        <translation>Text, wie er gelesen wurde</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>Finding the quotes…</source>
        <translation>Die Zitate werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>{done} of {all} quotes</source>
        <translation>{done} von {all} Zitaten</translation>
    </message>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>PublicationTab</name>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Address (URL)</source>
        <translation>&amp;Adresse (URL)</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Date (2021-08-19)</source>
        <translation>&amp;Datum (2021-08-19)</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Outlet</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Rendering</source>
        <translation>&amp;Fassung</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Ar&amp;chived copy (URL)</source>
        <translation>Ar&amp;chivierte Kopie (URL)</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>English rendering</source>
        <translation>Englischer Text</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 gibt es schon.
Ersetzen?</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Create New Folder</source>
        <translation>Neuen Ordner anlegen</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Detail View</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Directory:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Files of type:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Parent Directory</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Press shortcut</source>
        <translation>Tastenkürzel drücken</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Restore Defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Backspace</source>
        <translation>Rückschritt</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <location filename="../../ui/models/queue.py"/>
        <source>no finding</source>
        <translation>kein Befund</translation>
    </message>
    <message>
        <location filename="../../ui/models/queue.py"/>
        <source>readers disagree</source>
        <translation>Leser uneins</translation>
    </message>
    <message>
        <location filename="../../ui/models/queue.py"/>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source> · the rest is being read</source>
        <translation> · der Rest wird noch gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source> · {hidden} hidden</source>
        <translation> · {hidden} ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>All quotes</source>
        <translation>Alle Zitate</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>As in the text</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>By speaker</source>
        <translation>Nach Sprechern</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>By verdict</source>
        <translation>Nach Urteilen</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Changed by a correction</source>
        <translation>Durch Berichtigung geändert</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Decided</source>
        <translation>Entschiedene</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Gravest first</source>
        <translation>Schwerste zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>How the quotes are sorted</source>
        <translation>Sortierung der Zitate</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Major or critical</source>
        <translation>Schwer oder kritisch</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>No quote is like that: choose “All quotes”, or clear the words.</source>
        <translation>Kein Zitat ist so: wählen Sie „Alle Zitate“ oder leeren Sie die Wörter.</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>No quotes were found in the English text. Select words there and press Q to make them a quote; or see with File › Add files whether the right text was taken for the English one.</source>
        <translation>Im englischen Text wurden keine Zitate gefunden. Markieren Sie dort Wörter und drücken Sie Q, um sie zum Zitat zu machen; oder sehen Sie unter Datei › Dateien hinzufügen nach, ob der richtige Text für den englischen gehalten wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Readers disagree</source>
        <translation>Die Leser sind uneins</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>The quotes appear here as they are checked.</source>
        <translation>Die Zitate erscheinen hier, sobald sie geprüft sind.</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Undecided</source>
        <translation>Offene</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Unsure of the passage</source>
        <translation>Stelle unsicher</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Which quotes are listed</source>
        <translation>Welche Zitate gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>With findings</source>
        <translation>Mit Befunden</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>{decided} of {all} decided</source>
        <translation>{decided} von {all} entschieden</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Case to read as second reader</source>
        <translation>Fall, der als Zweitleser zu lesen ist</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Cases (*{suffix})</source>
        <translation>Fälle (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>List them</source>
        <translation>Auflisten</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Merge a reviewer’s case</source>
        <translation>Fall eines Prüfers zusammenführen</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Merged: {taken} decisions taken over, {beside} kept beside yours.</source>
        <translation>Zusammengeführt. Übernommene Entscheidungen: {taken}, neben Ihren behalten: {beside}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/readers.py"/>
        <source>Readers disagree on {count} quotes.</source>
        <translation>
            <numerusform>Bei {count} Zitat sind die Leser uneins.</numerusform>
            <numerusform>Bei {count} Zitaten sind die Leser uneins.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Readers do not disagree on any quote.</source>
        <translation>Bei keinem Zitat sind die Leser uneins.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Second reading</source>
        <translation>Zweitlesung</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>The second reading is ended.</source>
        <translation>Die Zweitlesung ist beendet.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>What was set by hand there is in the history; yours holds.</source>
        <translation>Was dort von Hand gesetzt wurde, steht im Verlauf; Ihres gilt.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>You read blind as {name}: what others decided about a quote is shown once your own verdict is filed.</source>
        <translation>Sie lesen blind als {name}: was andere über ein Zitat entschieden haben, erscheint, sobald Ihr eigenes Urteil abgelegt ist.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Your name as second reader. What others decided about a quote,
their notes and findings too, is shown once your own verdict is filed.</source>
        <translation>Ihr Name als Zweitleser. Was andere über ein Zitat entschieden haben,
auch ihre Notizen und Befunde, erscheint, sobald Ihr eigenes Urteil abgelegt ist.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/readers.py"/>
        <source>{count} are about quotes that this case does not have; they are kept.</source>
        <translation>
            <numerusform>{count} betrifft ein Zitat, das dieser Fall nicht hat; sie bleibt erhalten.</numerusform>
            <numerusform>{count} betreffen Zitate, die dieser Fall nicht hat; sie bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>{name} decided in this case already: a second reader is somebody else.</source>
        <translation>{name} hat in diesem Fall schon entschieden: Zweitleser ist jemand anderes.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>&amp;Body of the page</source>
        <translation>&amp;Textteil der Seite</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>&amp;Column</source>
        <translation>&amp;Spalte</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Automatic: {encoding}</source>
        <translation>Automatisch: {encoding}</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Body of the page</source>
        <translation>Textteil der Seite</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Open as &amp;two sides</source>
        <translation>Als &amp;zwei Seiten öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Source and rendering stand side by side in this file: make two texts of them</source>
        <translation>Original und Übersetzung stehen in dieser Datei nebeneinander: zwei Texte daraus machen</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>The text as it was read</source>
        <translation>Der Text, wie er gelesen wurde</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>The whole document</source>
        <translation>Das ganze Dokument</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>found by the program</source>
        <translation>vom Programm gefunden</translation>
    </message>
</context>
<context>
    <name>ReconcileDialog</name>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>&amp;Agreed</source>
        <translation>&amp;Einig</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>&amp;Verdict that all agree on</source>
        <translation>&amp;Urteil, auf das sich alle einigen</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>Reconcile the readings of quote {quote}</source>
        <translation>Die Lesungen von Zitat {quote} abstimmen</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>What each reader decided</source>
        <translation>Was jeder Leser entschieden hat</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>How the quote could read</source>
        <translation>Wie das Zitat lauten könnte</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Literal translation</source>
        <translation>Wörtliche Übersetzung</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Office or function</source>
        <translation>Amt oder Funktion</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Record</source>
        <translation>Datenblatt</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Role of the speaker</source>
        <translation>Rolle des Sprechers</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Second reader</source>
        <translation>Zweitleser</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Speaker in the source’s script</source>
        <translation>Sprecher in der Schrift des Originals</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Suggested rendering</source>
        <translation>Vorgeschlagene Fassung</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>The speaker is confirmed</source>
        <translation>Der Sprecher ist bestätigt</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Who listened or read again</source>
        <translation>Wer noch einmal gehört oder gelesen hat</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Word for word, by a person</source>
        <translation>Wort für Wort, von einem Menschen</translation>
    </message>
</context>
<context>
    <name>RenderingsDialog</name>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>No passage is quoted by more than one text of this case. Add files brings more of them.</source>
        <translation>Keine Stelle wird von mehr als einem Text dieses Falls zitiert. Mit „Dateien hinzufügen“ kommen weitere dazu.</translation>
    </message>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>Renderings side by side</source>
        <translation>Fassungen nebeneinander</translation>
    </message>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>Source</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>not quoted</source>
        <translation>nicht zitiert</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../ui/report.py"/>
        <source>Copy the report</source>
        <translation>Den Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>QuoteVerify: something went wrong</source>
        <translation>QuoteVerify: etwas ist schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>The program met a failure of its own. Your decisions are saved in the case, and you can go on. If it happens again, please send the report below: it names parts of the program, not a word of your documents.</source>
        <translation>Im Programm selbst ist ein Fehler aufgetreten. Ihre Entscheidungen sind im Fall gespeichert, und Sie können weiterarbeiten. Geschieht es wieder, schicken Sie uns bitte den Bericht unten: er nennt Teile des Programms, kein Wort Ihrer Dokumente.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../../ui/views/review.py"/>
        <source>source and quote are in one language: nothing is translated</source>
        <translation>Original und Zitat sind in einer Sprache: nichts wird übersetzt</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Corrected version of {name}</source>
        <translation>Berichtigte Fassung von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>No file of this case was replaced by a corrected version.</source>
        <translation>Keine Datei dieses Falls wurde durch eine berichtigte Fassung ersetzt.</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Replace by a corrected version…</source>
        <translation>Durch eine berichtigte Fassung ersetzen…</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Some of what was set by hand has no clear place any more.</source>
        <translation>Für manches von Hand Gesetzte gibt es keinen eindeutigen Ort mehr.</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>{name} holds two texts: give one of them.</source>
        <translation>{name} enthält zwei Texte: geben Sie einen davon.</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>{name} is the same text as before.</source>
        <translation>{name} ist derselbe Text wie vorher.</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>{name}…</source>
        <translation>{name}…</translation>
    </message>
</context>
<context>
    <name>RevisionDialog</name>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Corrections</source>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Decided then: {decision}</source>
        <translation>Damals entschieden: {decision}</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Gone</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>It is not checked yet.</source>
        <translation>Es ist noch nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Its source is another one now.</source>
        <translation>Sein Original ist jetzt ein anderes.</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Quotes: {unchanged} unchanged (decisions kept), {changed} changed, {new} new, {gone} gone.</source>
        <translation>Zitate: {unchanged} unverändert (Entscheidungen bleiben), {changed} geändert, {new} neu, {gone} weggefallen.</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>{name}, replaced {day} by {person}</source>
        <translation>{name}, am {day} ersetzt von {person}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>A PDF has lines, not paragraphs: compare the order of the text with the pages.</source>
        <translation>Ein PDF hat Zeilen, keine Absätze: vergleichen Sie die Reihenfolge des Texts mit den Seiten.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>A blank line stands inside {parted} subtitles: the words after it were read as part of them.</source>
        <translation>In {parted} Untertiteln steht eine Leerzeile: die Wörter danach wurden als Teil davon gelesen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>A tag is not closed: its name stands among the words.</source>
        <translation>Eine Auszeichnung ist nicht geschlossen: ihr Name steht zwischen den Wörtern.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>A word is missing from the English in “{hole}”.</source>
        <translation>Im Englischen fehlt ein Wort in “{hole}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>An ellipsis joins separate remarks: {remarks}.</source>
        <translation>Auslassungspunkte verbinden getrennte Äußerungen: {remarks}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>An ellipsis marks a cut in “{rendering}”.</source>
        <translation>Auslassungspunkte zeigen eine Kürzung in “{rendering}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>An ellipsis marks a cut; the source has “{source}”.</source>
        <translation>Auslassungspunkte zeigen eine Kürzung; im Original steht “{source}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>Another model called {name} is installed: remove it first (quoteverify models remove {name2}).</source>
        <translation>Ein anderes Modell namens {name} ist installiert: entfernen Sie es zuerst (quoteverify models remove {name2}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>Attachments were not read ({left}): save and open them by themselves.</source>
        <translation>Anhänge wurden nicht gelesen ({left}): speichern und öffnen Sie sie einzeln.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>Choose two quotes that stand one after the other to merge them.</source>
        <translation>Wählen Sie zwei aufeinanderfolgende Zitate, um sie zu verbinden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>English versions of one quote disagree: {both_phrase} and {count} more.</source>
        <translation>
            <numerusform>Englische Fassungen eines Zitats widersprechen sich: {both_phrase} und {count} weitere.</numerusform>
            <numerusform>Englische Fassungen eines Zitats widersprechen sich: {both_phrase} und {count} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>English versions of one quote disagree: {both_phrase}.</source>
        <translation>Englische Fassungen eines Zitats widersprechen sich: {both_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>In the model folder {path}, {name} is a link to a file elsewhere: put the file itself into the folder.</source>
        <translation>Im Modellordner {path} ist {name} ein Verweis auf eine Datei anderswo: legen Sie die Datei selbst in den Ordner.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>Lines not in UTF-8 like the others: {alien}. They were read as {other}.</source>
        <translation>Zeilen, die anders als die übrigen nicht in UTF-8 sind: {alien}. Sie wurden als {other} gelesen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/sheets/finishing.py"/>
        <source>Look at the sheet before you share it: {named} and {count} more may still name somebody; add such words to the list.</source>
        <translation>
            <numerusform>Sehen Sie den Bogen durch, bevor Sie ihn weitergeben: {named} und {count} weiteres können noch jemanden benennen; nehmen Sie solche Wörter in die Liste auf.</numerusform>
            <numerusform>Sehen Sie den Bogen durch, bevor Sie ihn weitergeben: {named} und {count} weitere können noch jemanden benennen; nehmen Sie solche Wörter in die Liste auf.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/finishing.py"/>
        <source>Look at the sheet before you share it: {named} may still name somebody; add such words to the list.</source>
        <translation>Sehen Sie den Bogen durch, bevor Sie ihn weitergeben: {named} kann noch jemanden benennen; nehmen Sie solche Wörter in die Liste auf.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>No language was given: {name_phrase} was guessed and is not sure. Give the language if it is another one.</source>
        <translation>Es wurde keine Sprache angegeben: {name_phrase} ist geraten und nicht sicher. Geben Sie die Sprache an, wenn es eine andere ist.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>No model called “{name}” is installed: {known}.</source>
        <translation>Kein Modell namens „{name}“ ist installiert: {known}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>No model for “{wanted}” was found (tried {join}): give the full name of one, as in Helsinki-NLP/opus-mt-ru-en.</source>
        <translation>Für „{wanted}“ wurde kein Modell gefunden (versucht: {join}): geben Sie den vollen Namen an, etwa Helsinki-NLP/opus-mt-ru-en.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/privacy/pseudonyms.py"/>
        <source>No pseudonyms are listed: name the people of the case and what stands in their place first.</source>
        <translation>Es sind keine Pseudonyme eingetragen: nennen Sie zuerst die Personen des Falls und was an ihre Stelle tritt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>No source is loaded for {one}.</source>
        <translation>Für {one} ist kein Original geladen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>Nothing in the source corresponds to {one}.</source>
        <translation>Im Original entspricht {one} nichts.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>Nothing in the source corresponds to “{text}”.</source>
        <translation>Im Original entspricht “{text}” nichts.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>Nothing in {path} says which languages the model translates: name the folder like opus-mt-ru-en.</source>
        <translation>Nichts in {path} sagt, welche Sprachen das Modell übersetzt: nennen Sie den Ordner wie opus-mt-ru-en.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>Nothing of the source is rendered: no word stands in the quote.</source>
        <translation>Vom Original ist nichts wiedergegeben: im Zitat steht kein Wort.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/delimited.py"/>
        <source>One cell holds very many lines: a quotation mark may be missing in the file.</source>
        <translation>Eine Zelle enthält sehr viele Zeilen: in der Datei fehlt wohl ein Anführungszeichen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/merge.py"/>
        <source>One pair of marks joins remarks that stand {count} sentences apart in the source: {one} and {other}.</source>
        <translation>
            <numerusform>Ein Paar Anführungszeichen verbindet Äußerungen, die im Original {count} Satz auseinanderstehen: {one} und {other}.</numerusform>
            <numerusform>Ein Paar Anführungszeichen verbindet Äußerungen, die im Original {count} Sätze auseinanderstehen: {one} und {other}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/merge.py"/>
        <source>One pair of marks joins words from two sources: {one} and {other}.</source>
        <translation>Ein Paar Anführungszeichen verbindet Worte aus zwei Originalen: {one} und {other}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/merge.py"/>
        <source>One pair of marks joins words of {speaker} and of {next_speaker}: {one} and {other}.</source>
        <translation>Ein Paar Anführungszeichen verbindet Worte von {speaker} und von {next_speaker}: {one} und {other}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>One part of the split would hold no words: put the cursor between two words.</source>
        <translation>Ein Teil wäre ohne Wörter: setzen Sie die Schreibmarke zwischen zwei Wörter.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/ods.py"/>
        <location filename="../../quoteverify/loaders/tables/spreadsheet.py"/>
        <source>Only the first sheet with words was read.</source>
        <translation>Nur das erste Blatt mit Wörtern wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/drawing.py"/>
        <source>Page {value} of {path} could not be drawn: export the sheet and open it in a PDF viewer.</source>
        <translation>Seite {value} von {path} konnte nicht gezeichnet werden: exportieren Sie den Bogen und öffnen Sie ihn in einem PDF-Betrachter.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>Put the cursor inside the quote, between two of its words, to split it.</source>
        <translation>Setzen Sie die Schreibmarke im Zitat zwischen zwei Wörter, um es zu teilen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>Select some words of the text to make them a quote.</source>
        <translation>Markieren Sie Wörter des Texts, um sie zum Zitat zu machen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>Some characters are damaged or cut off: they stand as �.</source>
        <translation>Einige Zeichen sind beschädigt oder abgeschnitten: sie stehen als �.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>Some characters are damaged: they stand as �.</source>
        <translation>Einige Zeichen sind beschädigt: sie stehen als �.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>Some letters of the PDF have no code: they stand as �.</source>
        <translation>Einige Buchstaben des PDF haben keinen Code: sie stehen als �.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/sbv.py"/>
        <source>Some words stand before the first timecode: they have no time.</source>
        <translation>Einige Wörter stehen vor dem ersten Zeitcode: sie haben keine Zeit.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>Something that the source says is missing from the English before “{ours}”.</source>
        <translation>Vor “{ours}” fehlt im Englischen etwas, das das Original sagt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>Standard output could not be written ({why}): free some space, or name a file with -o PATH.</source>
        <translation>Die Standardausgabe konnte nicht geschrieben werden ({why}): schaffen Sie Platz oder nennen Sie mit -o PATH eine Datei.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/sheet.py"/>
        <source>Starter model: for trying out; install an OPUS-MT model for work (quoteverify models add FOLDER). Its translations are often wrong and prove little.</source>
        <translation>Startmodell: nur zum Ausprobieren; installieren Sie für die Arbeit ein OPUS-MT-Modell (quoteverify models add FOLDER). Seine Übersetzungen sind oft falsch und beweisen wenig.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>Stopped by the user.</source>
        <translation>Auf Wunsch angehalten.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {backwards} end before they start: their start time alone was kept.</source>
        <translation>Untertitel außerhalb der Zeit: {backwards} enden, bevor sie beginnen: nur ihre Anfangszeit wurde behalten.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {long} last longer than an hour.</source>
        <translation>Untertitel außerhalb der Zeit: {long} dauern länger als eine Stunde.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {overlapping} overlap the one before.</source>
        <translation>Untertitel außerhalb der Zeit: {overlapping} überlappen den vorigen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {early} start before the one that precedes them: the order of the file was kept.</source>
        <translation>Untertitel außerhalb der Zeit: {early} beginnen vor dem, der ihnen vorausgeht: die Reihenfolge der Datei wurde behalten.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/exclamation.py"/>
        <source>The English adds an exclamation mark that the source does not have.</source>
        <translation>Das Englische fügt ein Ausrufezeichen hinzu, das das Original nicht hat.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>The English asks a question where the speaker makes a statement.</source>
        <translation>Das Englische fragt, wo der Sprecher feststellt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>The English makes a statement of what the speaker asks.</source>
        <translation>Das Englische stellt fest, was der Sprecher fragt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/selection.py"/>
        <source>The case has no quote “{quote_id}”: name quotes as its sheet numbers them, as in q1.</source>
        <translation>Der Fall hat kein Zitat „{quote_id}“: nennen Sie Zitate so, wie sein Bogen sie zählt, etwa q1.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>The closing mark after “{strip}” has no opening one.</source>
        <translation>Das schließende Zeichen nach “{strip}” hat kein öffnendes.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/columns.py"/>
        <source>The column “{headings}” was read: choose another one if that is wrong.</source>
        <translation>Die Spalte „{headings}“ wurde gelesen: wählen Sie eine andere, wenn das falsch ist.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>The condition «{word}» is missing: the English states it without an “if”.</source>
        <translation>Die Bedingung «{word}» fehlt: das Englische sagt es ohne “if”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/word.py"/>
        <source>The document holds tracked changes: insertions were read, deletions left out.</source>
        <translation>Das Dokument enthält nachverfolgte Änderungen: Einfügungen wurden gelesen, Löschungen weggelassen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>The ellipsis hides {kind_phrase} (“{word}”): “{segment}”.</source>
        <translation>Die Auslassungspunkte verbergen {kind_phrase} (“{word}”): “{segment}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>The ellipsis may hide {names_phrase} (“{word}”): “{source}”.</source>
        <translation>Die Auslassungspunkte verbergen vielleicht {names_phrase} (“{word}”): “{source}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>The ellipsis stands for {dropped}.</source>
        <translation>Die Auslassungspunkte stehen für {dropped}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/errors.py"/>
        <source>The encoder could not be prepared in {path} ({what}): free some space, or make it writable.</source>
        <translation>Der Kodierer konnte in {path} nicht vorbereitet werden ({what}): schaffen Sie Platz oder machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/errors.py"/>
        <source>The encoder in {path} lacks {name}: install the program again, with all of its files.</source>
        <translation>Dem Kodierer in {path} fehlt {name}: installieren Sie das Programm neu, mit allen Dateien.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>The encoding was guessed as {encoding}: if letters look wrong, choose another.</source>
        <translation>Die Kodierung wurde als {encoding} vermutet: sehen die Buchstaben falsch aus, wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>The encoding was guessed as {encoding}; it may also be {others}: if letters look wrong, choose another.</source>
        <translation>Die Kodierung wurde als {encoding} vermutet; es kann auch {others} sein: sehen die Buchstaben falsch aus, wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>The engine is in doubt here, so its translations prove little: {reasons_phrase}.</source>
        <translation>Die Maschine ist hier unsicher, ihre Übersetzungen beweisen wenig: {reasons_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>The file does not begin with WEBVTT: it may have lost its beginning.</source>
        <translation>Die Datei beginnt nicht mit WEBVTT: ihr fehlt wohl der Anfang.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/subrip.py"/>
        <source>The file ends in a timecode: it may be cut off.</source>
        <translation>Die Datei endet in einem Zeitcode: sie ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/rtf.py"/>
        <source>The file ends in the middle: its last words may be missing.</source>
        <translation>Die Datei endet mittendrin: die letzten Wörter fehlen vielleicht.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>The file holds {value} NUL bytes, which were left out: it may be damaged.</source>
        <translation>Die Datei enthält {value} NUL-Bytes, die weggelassen wurden: sie ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>The file says its language is {spoken_phrase}, but its words look like {written_phrase}.</source>
        <translation>Die Datei nennt als Sprache {spoken_phrase}, doch ihre Wörter sehen nach {written_phrase} aus.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>The filler «{here}» is left out.</source>
        <translation>Das Füllwort «{here}» ist weggelassen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>The filler “{there}” is added.</source>
        <translation>Das Füllwort “{there}” ist hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The headline joins {taken} of the {whole} sentences of the quote and leaves out {body} without marking the cut.</source>
        <translation>Die Überschrift verbindet {taken} von {whole} Sätzen des Zitats und lässt {body} weg, ohne die Kürzung zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The headline leaves out {body} without marking the cut.</source>
        <translation>Die Überschrift lässt {body} weg, ohne die Kürzung zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline quotes {text}, but no quote in the text below has these words.</source>
        <translation>Die Überschrift zitiert {text}, doch kein Zitat im Text darunter hat diese Worte.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline's quote {head} stands in double marks; some houses use single ones there.</source>
        <translation>Das Zitat {head} der Überschrift steht in doppelten Zeichen; manche Häuser setzen dort einfache.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline's {text} is not worded like the quote in the text: {body}.</source>
        <translation>{text} in der Überschrift lautet anders als das Zitat im Text: {body}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline's {text} leaves out words of the quote in the text: {body}.</source>
        <translation>{text} in der Überschrift lässt Wörter des Zitats im Text weg: {body}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>The insertion {group} adds a claim ({claim_phrase}) that the speaker did not make.</source>
        <translation>Die Einfügung {group} fügt etwas hinzu ({claim_phrase}), das der Sprecher nicht gesagt hat.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>The message is not encoded in {charset} as it says; it was read as {encoding}.</source>
        <translation>Die Nachricht ist nicht in {charset} kodiert, wie sie sagt; sie wurde als {encoding} gelesen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model folder {path} brings program code ({name}), which a translation model does not need: nothing was installed.</source>
        <translation>Der Modellordner {path} bringt Programmcode mit ({name}), den ein Übersetzungsmodell nicht braucht: nichts wurde installiert.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model folder {path} holds its weights for another library only ({name}): download model.safetensors or pytorch_model.bin as well.</source>
        <translation>Der Modellordner {path} enthält seine Gewichte nur für eine andere Bibliothek ({name}): laden Sie auch model.safetensors oder pytorch_model.bin herunter.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model folder {path} lacks {join}: download the model again, all of its files.</source>
        <translation>Dem Modellordner {path} fehlt {join}: laden Sie das Modell noch einmal herunter, mit allen Dateien.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model in {path} could not be prepared for use ({why}): nothing was installed.</source>
        <translation>Das Modell in {path} konnte nicht vorbereitet werden ({why}): nichts wurde installiert.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model in {path} cuts words by BPE, which needs a tokeniser of its own: take a model of the pair that comes with SentencePiece files (source.spm and target.spm, or sentencepiece.model).</source>
        <translation>Das Modell in {path} zerlegt Wörter mit BPE, was einen eigenen Zerleger braucht: nehmen Sie ein Modell des Paars, das SentencePiece-Dateien mitbringt (source.spm und target.spm oder sentencepiece.model).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model {name} could not be prepared in {place} ({why}): free some space, name another folder in QUOTEVERIFY_DATA, or check with --no-model.</source>
        <translation>Das Modell {name} konnte in {place} nicht vorbereitet werden ({why}): schaffen Sie Platz, nennen Sie in QUOTEVERIFY_DATA einen anderen Ordner oder prüfen Sie mit --no-model.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/registry.py"/>
        <source>The name ends in {suffix}, but the file is a {name}: it was read as one.</source>
        <translation>Der Name endet auf {suffix}, doch die Datei ist: {name}. So wurde sie gelesen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>The name «{name}» is not in the rendering.</source>
        <translation>Der Name «{name}» steht nicht in der Übersetzung.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>The name “{name}” is not in the source.</source>
        <translation>Der Name “{name}” steht nicht im Original.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>The number «{number}» is missing from the rendering.</source>
        <translation>Die Zahl «{number}» fehlt in der Übersetzung.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>The number “{number}” has no counterpart in the source.</source>
        <translation>Die Zahl “{number}” hat im Original kein Gegenstück.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>The obligation «{word}» is missing from the English.</source>
        <translation>Die Verpflichtung «{word}» fehlt im Englischen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>The opening mark of “{strip}…” has no closing one.</source>
        <translation>Das öffnende Zeichen von “{strip}…” hat kein schließendes.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/web.py"/>
        <source>The page is nested too deeply: what follows the first words may be missing.</source>
        <translation>Die Seite ist zu tief verschachtelt: was auf die ersten Wörter folgt, fehlt vielleicht.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/truncation.py"/>
        <source>The quote breaks off after “{last_word}”, in the middle of a clause.</source>
        <translation>Das Zitat bricht nach “{last_word}” ab, mitten im Satzteil.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/truncation.py"/>
        <source>The quote breaks off after “{last_word}”, in the middle of a clause; the source goes on: “{said}”.</source>
        <translation>Das Zitat bricht nach “{last_word}” ab, mitten im Satzteil; das Original geht weiter: “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/attribution.py"/>
        <source>The quote is attributed to {printed}, but in the source {names} says it.</source>
        <translation>Das Zitat wird {printed} zugeschrieben, doch im Original sagt es {names}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The quote leaves out “{said}” without marking the cut.</source>
        <translation>Das Zitat lässt “{said}” weg, ohne die Kürzung zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The quote passes over “{said}” without marking the cut.</source>
        <translation>Das Zitat übergeht “{said}”, ohne die Kürzung zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>The quote stops before a sentence that qualifies it (“{word}”): “{said}”.</source>
        <translation>Das Zitat endet vor einem Satz, der es einschränkt (“{word}”): “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>The quote stops before a sentence that takes it back (“{word}”): “{said}”.</source>
        <translation>Das Zitat endet vor einem Satz, der es zurücknimmt (“{word}”): “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The quote stops before “{following}”, which the speaker said next.</source>
        <translation>Das Zitat endet vor “{following}”, was der Sprecher als Nächstes sagte.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/mispairing.py"/>
        <source>The rendering and this source line have almost nothing in common: it may render another line.</source>
        <translation>Die Übersetzung und diese Zeile des Originals haben fast nichts gemeinsam: vielleicht gibt sie eine andere Zeile wieder.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>The rendering repeats the source word for word: it was not translated.</source>
        <translation>Die Übersetzung wiederholt das Original Wort für Wort: es wurde nicht übersetzt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/delimited.py"/>
        <source>The rows have different numbers of cells: a delimiter or quotation mark may be wrong.</source>
        <translation>Die Zeilen haben verschieden viele Zellen: ein Trennzeichen oder Anführungszeichen ist wohl falsch.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>The same words of the source are quoted in two versions: {one} and {other}.</source>
        <translation>Dieselben Worte des Originals sind in zwei Fassungen zitiert: {one} und {other}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>The same words of the source in several versions: {both_phrase} and {count} more.</source>
        <translation>
            <numerusform>Dieselben Worte des Originals in mehreren Fassungen: {both_phrase} und {count} weitere.</numerusform>
            <numerusform>Dieselben Worte des Originals in mehreren Fassungen: {both_phrase} und {count} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>The same words of the source in several versions: {both_phrase}.</source>
        <translation>Dieselben Worte des Originals in mehreren Fassungen: {both_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>The source asks a question; the English has no closing mark and may be read as a statement.</source>
        <translation>Das Original fragt; im Englischen fehlt das Schlusszeichen, sodass es sich als Aussage lesen lässt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>The source denies «{source}»; the English denies something else, “{rendering}”.</source>
        <translation>Das Original verneint «{source}»; das Englische verneint etwas anderes, “{rendering}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>The source names «{said}», the rendering “{printed}”: they do not seem to be the same.</source>
        <translation>Das Original nennt «{said}», die Übersetzung “{printed}”: das scheint nicht dasselbe zu sein.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <location filename="../../quoteverify/checks/facts/unit.py"/>
        <source>The source says «{one}», the rendering “{other}”.</source>
        <translation>Im Original steht «{one}», in der Übersetzung “{other}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>The source says «{said}», the rendering “{printed}”. Points and per cent differ.</source>
        <translation>Im Original steht «{said}», in der Übersetzung “{printed}”. Prozentpunkte und Prozent sind nicht dasselbe.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>The source says «{theirs}»; the English says “{ours}”.</source>
        <translation>Im Original steht «{theirs}», im Englischen “{ours}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/exclamation.py"/>
        <source>The speaker exclaims; the English states it calmly.</source>
        <translation>Der Sprecher ruft aus; das Englische sagt es ruhig.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <source>The speaker repeats “{of}”; the rendering says it once.</source>
        <translation>Der Sprecher wiederholt “{of}”; die Übersetzung sagt es einmal.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>The template {path} is not for {format_name}: choose a {suffix} file, or export without a template.</source>
        <translation>Die Vorlage {path} ist nicht für {format_name}: wählen Sie eine Datei mit der Endung {suffix} oder exportieren Sie ohne Vorlage.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>The template {path}{where} cannot be used ({why}): correct it, or export without it.</source>
        <translation>Die Vorlage {path}{where} ist nicht zu verwenden ({why}): berichtigen Sie sie oder exportieren Sie ohne sie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The weights in {path} do not fit the model's other files: {what}. Download all files again.</source>
        <translation>Die Gewichte in {path} passen nicht zu den übrigen Dateien des Modells: {what}. Laden Sie alle Dateien noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/reorder.py"/>
        <source>The words of the rendering are jumbled ({examples}).</source>
        <translation>Die Wörter der Übersetzung sind durcheinander ({examples}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/reorder.py"/>
        <source>The words of the rendering are jumbled: they stand neither as in the source nor as in a sentence.</source>
        <translation>Die Wörter der Übersetzung sind durcheinander: sie stehen weder wie im Original noch wie in einem Satz.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>There are hardly any full stops: the text was cut where subtitles, lines, pauses and small words suggest it, and a line may hold parts of two sentences.</source>
        <translation>Es gibt kaum Satzpunkte: der Text wurde dort geteilt, wo Untertitel, Zeilen, Pausen und kleine Wörter es nahelegen; eine Zeile kann Teile zweier Sätze enthalten.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/localisation/languages.py"/>
        <source>There are no words in the language “{tag}”: choose one of {join}.</source>
        <translation>In der Sprache „{tag}“ gibt es keine Wörter: wählen Sie eine von {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/__init__.py"/>
        <source>There is no format “{name}”: choose one of {join}.</source>
        <translation>Das Format „{name}“ gibt es nicht: wählen Sie eines von {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/house.py"/>
        <source>There is no house profile “{name}”: choose one of {join}.</source>
        <translation>Die Hausregeln „{name}“ gibt es nicht: wählen Sie eine von {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>There is no quote {quote_id}: it was removed or belongs to another text.</source>
        <translation>Ein Zitat {quote_id} gibt es nicht: es wurde entfernt oder gehört zu einem anderen Text.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/transcripts/typed.py"/>
        <source>These lines were typed by {by} on {moment}: they are what one person heard.</source>
        <translation>Diese Zeilen hat {by} am {moment} getippt: sie sind, was ein Mensch gehört hat.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>These quotes have changed since: undo the later changes first.</source>
        <translation>Diese Zitate haben sich seither geändert: nehmen Sie zuerst die späteren Änderungen zurück.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>This would cross {text}: a quote may stand inside another, not halfway.</source>
        <translation>Das würde {text} schneiden: ein Zitat kann in einem anderen stehen, aber nicht halb.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Timecodes damaged or missing: {count} subtitles stand here without a time.</source>
        <translation>
            <numerusform>Zeitcodes beschädigt oder nicht vorhanden: {count} Untertitel steht hier ohne Zeit.</numerusform>
            <numerusform>Zeitcodes beschädigt oder nicht vorhanden: {count} Untertitel stehen hier ohne Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>Timecodes damaged: {broken} subtitles were left out.</source>
        <translation>Zeitcodes beschädigt: {broken} Untertitel wurden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>Two English versions of one quote disagree: {one} and {other}.</source>
        <translation>Zwei englische Fassungen eines Zitats widersprechen sich: {one} und {other}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>Two different utterances are given in the same words: {first}.</source>
        <translation>Zwei verschiedene Äußerungen stehen in denselben Worten: {first}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>Word would not open it either</source>
        <translation>auch Word würde sie nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>Words in round brackets, {group}: if the speaker did not say them, square ones are usual.</source>
        <translation>Wörter in runden Klammern, {group}: hat der Sprecher sie nicht gesagt, sind eckige üblich.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>a Hub cache without any version of the model in it</source>
        <translation>ein Hub-Cache ohne eine Fassung des Modells</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>a Hub cache, which holds a model in versions</source>
        <translation>ein Hub-Cache, der ein Modell in mehreren Fassungen enthält</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a condition</source>
        <translation>eine Bedingung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a contrast</source>
        <translation>einen Gegensatz</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>a doubt</source>
        <translation>einen Zweifel</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>a file is larger than it says</source>
        <translation>eine Datei ist größer, als sie sagt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>a folder of weights (safetensors) without their configuration</source>
        <translation>ein Ordner mit Gewichten (safetensors) ohne ihre Konfiguration</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a hedge</source>
        <translation>eine Abschwächung</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>a migrant in the source became a refugee</source>
        <translation>aus einem Migranten des Originals wurde ein Flüchtling</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a negation</source>
        <translation>eine Verneinung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>a part of it is packed twice</source>
        <translation>ein Teil davon ist doppelt gepackt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>a place in it ends before it begins</source>
        <translation>eine Stelle darin endet, bevor sie beginnt</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>a refugee in the source became a migrant</source>
        <translation>aus einem Flüchtling des Originals wurde ein Migrant</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a retraction</source>
        <translation>eine Rücknahme</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>a slur</source>
        <translation>eine Beschimpfung</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>a term of international law was translated word for word</source>
        <translation>ein Begriff des Völkerrechts wurde Wort für Wort übersetzt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>a threat of violence</source>
        <translation>eine Gewaltdrohung</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>an institution's name was translated word for word</source>
        <translation>der Name einer Einrichtung wurde Wort für Wort übersetzt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>an obscenity</source>
        <translation>eine Obszönität</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>an opinion</source>
        <translation>eine Meinung</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>an organisation's name was translated word for word</source>
        <translation>der Name einer Organisation wurde Wort für Wort übersetzt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>another language</source>
        <translation>andere Sprache</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <location filename="../../quoteverify/case/database.py"/>
        <source>another program made it</source>
        <translation>ein anderes Programm hat sie erzeugt</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>another region is named</source>
        <translation>ein anderes Gebiet wird genannt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>as before</source>
        <translation>wie vorher</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>as the program did</source>
        <translation>wie vom Programm</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>both {source} and {rendering} are in English: they are compared as two versions of one text</source>
        <translation>{source} und {rendering} sind beide englisch: sie werden als zwei Fassungen eines Texts verglichen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>both {source} and {rendering} are in {name_phrase}: one of them should be the English rendering</source>
        <translation>{source} und {rendering} sind in derselben Sprache ({name_phrase}): eines davon sollte der englische Text sein</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/sbv.py"/>
        <source>captions with timecodes</source>
        <translation>Untertitel mit Zeitcodes</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>checking the files</source>
        <translation>die Dateien werden geprüft</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>converting to whole numbers</source>
        <translation>Umrechnung in ganze Zahlen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>corrected; before it read {former}</source>
        <translation>berichtigt; vorher stand dort {former}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/case.py"/>
        <source>damaged: {what}</source>
        <translation>beschädigt: {what}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>download the model again</source>
        <translation>laden Sie das Modell noch einmal herunter</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>engines</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>fetching {name}</source>
        <translation>{name} wird geholt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>files are missing in it</source>
        <translation>Dateien fehlen darin</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding graded {grade_phrase} (a finding of an earlier check)</source>
        <translation>Befund eingestuft: {grade_phrase} (ein Befund einer früheren Prüfung)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding graded {grade_phrase} ({category_phrase}: {message_phrase})</source>
        <translation>Befund eingestuft: {grade_phrase} ({category_phrase}: {message_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} (a finding of an earlier check)</source>
        <translation>Befund {state_phrase} (ein Befund einer früheren Prüfung)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} (a finding of an earlier check) – {reason}</source>
        <translation>Befund {state_phrase} (ein Befund einer früheren Prüfung) – {reason}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} ({category_phrase}: {message_phrase})</source>
        <translation>Befund {state_phrase} ({category_phrase}: {message_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} ({category_phrase}: {message_phrase}) – {reason}</source>
        <translation>Befund {state_phrase} ({category_phrase}: {message_phrase}) – {reason}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>give the folder of one, {version}</source>
        <translation>geben Sie den Ordner einer Fassung an, {version}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>give the whole archive that they came in</source>
        <translation>geben Sie das ganze Archiv an, in dem sie kamen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>hearsay</source>
        <translation>Hörensagen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/soundness.py"/>
        <source>in a part that its version does not let be told from the rest</source>
        <translation>in einem Teil, den seine Fassung vom Rest nicht unterscheiden lässt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>in the text: {body}</source>
        <translation>im Text: {body}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/memory.py"/>
        <source>it cannot be opened</source>
        <translation>er lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it claims to be larger than any model</source>
        <translation>angeblich größer als jedes Modell</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/xml.py"/>
        <source>it declares entities of its own, which are not read for safety</source>
        <translation>eigene Entitäten, die der Sicherheit halber nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/rtf.py"/>
        <source>it does not begin like one</source>
        <translation>der Anfang ist nicht der einer solchen Datei</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>it does not end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it does not know some of the words</source>
        <translation>sie kennt einige der Wörter nicht</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>it does not say which case it is of</source>
        <translation>von welchem Fall er ist, steht nicht darin</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <location filename="../../quoteverify/case/database.py"/>
        <source>it exists already</source>
        <translation>es gibt sie schon</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it gave more or fewer sentences than it was given</source>
        <translation>sie gab mehr oder weniger Sätze, als sie bekam</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>it gives no HTML</source>
        <translation>sie ergibt kein HTML</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>it has changed since it was read or installed</source>
        <translation>seit dem Lesen oder Installieren geändert</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>it has more than {pages_limit} pages</source>
        <translation>mehr als {pages_limit} Seiten</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>it has more than {parts_limit} parts</source>
        <translation>mehr als {parts_limit} Teile</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/web.py"/>
        <source>it has no element {body}</source>
        <translation>kein Element {body}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>it has no mail headers</source>
        <translation>keine Kopfzeilen einer Mail</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it has no page</source>
        <translation>keine Seite</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it holds a file twice</source>
        <translation>eine Datei steht zweimal darin</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>it holds far too many parts</source>
        <translation>viel zu viele Teile</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>it holds no model</source>
        <translation>kein Modell darin</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/schema.py"/>
        <source>it holds tables, views or triggers that are not the program's own</source>
        <translation>Tabellen, Sichten oder Auslöser darin, die nicht vom Programm sind</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it holds {name}, and sheets hold only text, pictures and styles</source>
        <translation>{name} darin, und Bögen enthalten nur Text, Bilder und Formate</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it holds {foreign}, which no model has</source>
        <translation>{foreign} darin, was kein Modell hat</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>it is another kind of file</source>
        <translation>eine Datei anderer Art</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>it is damaged, encrypted or packed in an unknown way</source>
        <translation>beschädigt, verschlüsselt oder auf unbekannte Art gepackt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it is encrypted, cut off or packed in an unknown way</source>
        <translation>verschlüsselt, abgeschnitten oder auf unbekannte Art gepackt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>it is larger than {value} MB</source>
        <translation>größer als {value} MB</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it is no Word document, or damaged</source>
        <translation>kein Word-Dokument, oder beschädigt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>it is no file but a pipe or a device</source>
        <translation>keine Datei, sondern eine Pipe oder ein Gerät</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/translation/firefox.py"/>
        <source>it is not a SentencePiece model</source>
        <translation>kein SentencePiece-Modell</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <location filename="../../quoteverify/sheets/verification.py"/>
        <source>it is not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>it is protected by a password</source>
        <translation>durch ein Kennwort geschützt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it links to something outside itself, and sheets hold no links</source>
        <translation>ein Verweis nach außen, und Bögen enthalten keine Verweise</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/tmx.py"/>
        <source>it names {languages} languages</source>
        <translation>{languages} Sprachen werden genannt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it produced subtitle-credit text out of nowhere</source>
        <translation>sie erfand einen Untertitel-Abspann</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>it repeats its drawings more than {drawings_limit} times</source>
        <translation>mehr als {drawings_limit} Wiederholungen der Zeichnungen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it repeats itself</source>
        <translation>sie wiederholt sich</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it returned nothing</source>
        <translation>sie gab nichts zurück</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it translates capitals badly</source>
        <translation>sie übersetzt Großschreibung schlecht</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it translates exclamations of up to three words badly</source>
        <translation>sie übersetzt Ausrufe von bis zu drei Wörtern schlecht</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>it was changed after it was written</source>
        <translation>nach dem Schreiben geändert</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>it would write outside its folder, to {filename}</source>
        <translation>es schriebe außerhalb seines Ordners, nach {filename}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/transcripts/json_text.py"/>
        <source>its JSON is cut off or damaged</source>
        <translation>das JSON ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/xml.py"/>
        <source>its XML is cut off or damaged</source>
        <translation>das XML ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>its beginning is missing</source>
        <translation>der Anfang fehlt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/rtf.py"/>
        <source>its codes are damaged</source>
        <translation>die Codes sind beschädigt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>its field {words} is none of {join}</source>
        <translation>das Feld {words} gibt es nicht unter {join}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/tmx.py"/>
        <source>its first element is not tmx</source>
        <translation>das erste Element ist nicht tmx</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/xliff.py"/>
        <source>its first element is not xliff</source>
        <translation>das erste Element ist nicht xliff</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>its own translation, translated back, drifts as far as the published quote does</source>
        <translation>ihre eigene Übersetzung weicht, zurückübersetzt, so weit ab wie das gedruckte Zitat</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>its records contradict each other</source>
        <translation>die Angaben widersprechen sich</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>its sheet would hold &lt;{name}&gt;, and sheets hold nothing that acts</source>
        <translation>der Bogen enthielte &lt;{name}&gt;, und Bögen enthalten nichts, was handelt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>its sheet would hold the attribute {attribute}, and sheets hold no links</source>
        <translation>der Bogen enthielte das Attribut {attribute}, und Bögen enthalten keine Verweise</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>its {label} is damaged</source>
        <translation>{label} darin ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>its {label} names no model</source>
        <translation>{label} darin nennt kein Modell</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>language paths</source>
        <translation>Sprachwege</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>left out: {said}</source>
        <translation>weggelassen: {said}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>links to the source</source>
        <translation>Zuordnungen zum Original</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>more than {most} months and days in one sentence</source>
        <translation>mehr als {most} Monate und Tage in einem Satz</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>more than {most} numbers in one sentence</source>
        <translation>mehr als {most} Zahlen in einem Satz</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>names in {name_phrase} cannot be compared by sound</source>
        <translation>Namen in {name_phrase} lassen sich nicht nach dem Klang vergleichen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>names that are one</source>
        <translation>Namen für dasselbe</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>no calendar words for {name_phrase}</source>
        <translation>keine Kalenderwörter für {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>no list of conditions for {name_phrase}</source>
        <translation>keine Liste der Bedingungen für {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>no list of hedges for {name_phrase}</source>
        <translation>keine Liste der Abschwächungen für {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/idiom.py"/>
        <source>no list of idioms for {name_phrase}</source>
        <translation>keine Liste der Redewendungen für {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>no list of modal words for {name_phrase}</source>
        <translation>keine Liste der Modalwörter für {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>no list of negations for {name_phrase}</source>
        <translation>keine Liste der Verneinungen für {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>no list of orders for {name_phrase}</source>
        <translation>keine Liste der Befehle für {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/person.py"/>
        <source>no list of persons for {name_phrase}</source>
        <translation>keine Liste der Personen für {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>no list of qualifying words for {name_phrase}</source>
        <translation>keine Liste einschränkender Wörter für {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>no list of strong words for {name_phrase}</source>
        <translation>keine Liste starker Wörter für {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/term.py"/>
        <source>no list of terms for {spoken_phrase} → {into_phrase}</source>
        <translation>keine Liste der Begriffe für {spoken_phrase} → {into_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>no model for {languages}</source>
        <translation>kein Modell für {languages}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/gathering.py"/>
        <source>no model for {source} → {target} is installed: get {model}</source>
        <translation>kein Modell für {source} → {target} installiert: holen Sie {model}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>no number words for {name_phrase}</source>
        <translation>keine Zahlwörter für {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>no pronouns of {name_phrase} are known</source>
        <translation>keine Fürwörter bekannt für {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>no quantifiers for {name_phrase}</source>
        <translation>keine Mengenwörter für {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>no quotes were found in {rendering}, so nothing was checked: words that are quoted without quotation marks can be made quotes by hand</source>
        <translation>in {rendering} wurden keine Zitate gefunden, also wurde nichts geprüft: Wörter, die ohne Anführungszeichen zitiert sind, lassen sich von Hand zum Zitat machen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>no source line is linked to this quote</source>
        <translation>mit diesem Zitat ist keine Zeile des Originals verknüpft</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>no table of words for {name_phrase}</source>
        <translation>keine Worttabelle für {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>no table of words for {spoken_phrase} → {printed_phrase}</source>
        <translation>keine Worttabelle für {spoken_phrase} → {printed_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>no tenses of {name_phrase} are known</source>
        <translation>keine Zeitformen bekannt für {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/unit.py"/>
        <source>no units for {name_phrase}</source>
        <translation>keine Einheiten für {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>no word of the rendering translates it</source>
        <translation>kein Wort der Übersetzung gibt es wieder</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>no word of the source means it</source>
        <translation>kein Wort des Originals bedeutet es</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>none of the {count} quotes of {rendering} was found in {where}: they may have been said elsewhere</source>
        <translation>
            <numerusform>{count} Zitat in {rendering} wurde in {where} nicht gefunden: es wurde vielleicht anderswo gesagt</numerusform>
            <numerusform>von {count} Zitaten in {rendering} wurde keines in {where} gefunden: sie wurden vielleicht anderswo gesagt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>not translated: rules and judge leave nothing in doubt (without the judge, all is translated)</source>
        <translation>nicht übersetzt: Regeln und Gutachter lassen keinen Zweifel (ohne Gutachter wird alles übersetzt)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/soundness.py"/>
        <source>nothing in it can be read</source>
        <translation>nichts darin lässt sich lesen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>nothing in {rendering} corresponds to anything in {source}: the texts may have nothing to do with each other</source>
        <translation>nichts in {rendering} entspricht etwas in {source}: die Texte haben vielleicht nichts miteinander zu tun</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>only the first {most_pairs} pairs of quotes were compared</source>
        <translation>nur die ersten {most_pairs} Paare von Zitaten wurden verglichen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>open again</source>
        <translation>wieder offen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>open again – {note}</source>
        <translation>wieder offen – {note}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/preparation.py"/>
        <source>preparing the encoder for its first use</source>
        <translation>der Kodierer wird für den ersten Gebrauch vorbereitet</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>preparing {name} for its first use</source>
        <translation>{name} wird für den ersten Gebrauch vorbereitet</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>pseudonyms</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/confirming.py"/>
        <source>read together, source and quote agree at these words</source>
        <translation>zusammen gelesen stimmen Original und Zitat bei diesen Wörtern überein</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/confirming.py"/>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>read together, source and quote differ at these words</source>
        <translation>zusammen gelesen unterscheiden sich Original und Zitat bei diesen Wörtern</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>reading of {reader}: {decision_phrase}</source>
        <translation>Lesung von {reader}: {decision_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>said next: {following}</source>
        <translation>als Nächstes gesagt: {following}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>said: {text}</source>
        <translation>gesagt: {text}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>set by hand: {old_phrase}</source>
        <translation>von Hand gesetzt: {old_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>source and quote are in one language: every word in the marks can be held to what was said</source>
        <translation>Original und Zitat sind in einer Sprache: jedes Wort in den Anführungszeichen muss gesagt worden sein</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>source and quote are in one language: nothing is translated</source>
        <translation>Original und Zitat sind in einer Sprache: nichts wird übersetzt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/opinions.py"/>
        <source>source and quote are the same text</source>
        <translation>Original und Zitat sind derselbe Text</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/opinions.py"/>
        <source>source and quote seem to be exchanged: what is given as {source} reads as {rendering}, and the reverse</source>
        <translation>Original und Zitat scheinen vertauscht: was als {source} angegeben ist, liest sich wie {rendering}, und umgekehrt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/attribution.py"/>
        <source>source speaker: {speaker}</source>
        <translation>Sprecher im Original: {speaker}</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>speakers of Russian became Russians</source>
        <translation>aus Russischsprachigen wurden Russen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>spoken in {source_phrase}, printed in {printed_phrase}</source>
        <translation>gesprochen: {source_phrase}, gedruckt: {printed_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>spoken in {spoken_phrase}, translated into {source_phrase}, printed in {printed_phrase}</source>
        <translation>gesprochen: {spoken_phrase}, übersetzt ins Transkript: {source_phrase}, gedruckt: {printed_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>spoken in {spoken_phrase}, {how} into {source_phrase}, printed in {printed_phrase}</source>
        <translation>gesprochen: {spoken_phrase}, {how}: {source_phrase}, gedruckt: {printed_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/subrip.py"/>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>subtitles with timecodes</source>
        <translation>Untertitel mit Zeitcodes</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/word.py"/>
        <source>table of two columns</source>
        <translation>Tabelle mit zwei Spalten</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>text but pictures of pages, which need text recognition first</source>
        <translation>Text, sondern nur Bilder von Seiten, die erst eine Texterkennung brauchen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/columns.py"/>
        <source>text in column {headings}</source>
        <translation>Text in Spalte {headings}</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names a collaborator of the Nazi occupation</source>
        <translation>das Russische nennt einen Kollaborateur der NS-Besatzung</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names a remand prison, and was translated word for word</source>
        <translation>das Russische nennt ein Untersuchungsgefängnis und wurde Wort für Wort übersetzt</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names an ambulance, and was translated word for word</source>
        <translation>das Russische nennt einen Rettungswagen und wurde Wort für Wort übersetzt</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names armed groups, and was translated word for word</source>
        <translation>das Russische nennt bewaffnete Gruppen und wurde Wort für Wort übersetzt</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names blades, and was translated word for word</source>
        <translation>das Russische nennt Stichwaffen und wurde Wort für Wort übersetzt</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names officers of the security services</source>
        <translation>das Russische nennt Offiziere der Sicherheitsdienste</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names the army, police and secret services, and was translated word for word</source>
        <translation>das Russische nennt Armee, Polizei und Geheimdienste und wurde Wort für Wort übersetzt</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names the humanities</source>
        <translation>das Russische nennt die Geisteswissenschaften</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names the troops of the interior ministry</source>
        <translation>das Russische nennt die Truppen des Innenministeriums</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the change of the quote {words} in {file}</source>
        <translation>die Änderung des Zitats {words} in {file}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>the check itself failed on this text ({name})</source>
        <translation>die Prüfung selbst ist an diesem Text gescheitert ({name})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the connection broke off</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the connection broke off: {name}</source>
        <translation>die Verbindung brach ab: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>the file is cut off or damaged</source>
        <translation>die Datei ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/pairjudge.py"/>
        <source>the judge cannot be used: {why}</source>
        <translation>der Gutachter ist nicht zu verwenden: {why}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the language {language} set for {choice} in {path}</source>
        <translation>die Sprache {language}, gesetzt für {choice} in {path}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the model chosen for {place} in {file}</source>
        <translation>das Modell, gewählt für {place} in {file}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>the other version: {second}</source>
        <translation>die andere Fassung: {second}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>the other words of the sentence are accounted for</source>
        <translation>die übrigen Wörter des Satzes haben ihr Gegenstück</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>the part {name} is damaged</source>
        <translation>der Teil {name} ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>the part {name} is missing</source>
        <translation>der Teil {name} fehlt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>the rendering denies {more_phrase}, the source {fewer_phrase}</source>
        <translation>die Übersetzung verneint {more_phrase}, das Original {fewer_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>the script of {unknown} is not known</source>
        <translation>die Schrift von {unknown} ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>the sentence is near the length limit of the model</source>
        <translation>der Satz reicht an die Höchstlänge des Modells</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>the sentence is too long</source>
        <translation>der Satz ist zu lang</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the server answered {code}</source>
        <translation>der Server antwortete {code}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the server named no revision</source>
        <translation>der Server nannte keine Revision</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the server's answer is no list of files</source>
        <translation>die Antwort des Servers ist keine Liste von Dateien</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>the sheet holds a choice of the case, or leaves its files out</source>
        <translation>der Bogen enthält nur eine Auswahl des Falls oder lässt seine Dateien weg</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>the source denies {more_phrase}, the rendering {fewer_phrase}</source>
        <translation>das Original verneint {more_phrase}, die Übersetzung {fewer_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>the source has no full stops or question marks to tell a question by</source>
        <translation>das Original hat keine Punkte oder Fragezeichen, an denen eine Frage zu erkennen wäre</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names chemical weapons</source>
        <translation>das Original nennt chemische Waffen</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names one kind of weapon, the rendering the whole class</source>
        <translation>das Original nennt eine Art von Waffen, die Übersetzung die ganze Gattung</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names the whole class of weapons, the rendering one kind</source>
        <translation>das Original nennt die ganze Gattung von Waffen, die Übersetzung eine Art</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names the whole country</source>
        <translation>das Original nennt das ganze Land</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the source passage of {link} in {file}</source>
        <translation>die Stelle des Originals zu {link} in {file}</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source says Soviet</source>
        <translation>das Original sagt sowjetisch</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>the source {source} is in English and the rendering {rendering} in {name_phrase}: they may have been swapped</source>
        <translation>das Original {source} ist englisch, die Übersetzung {rendering} nicht ({name_phrase}): sie sind vielleicht vertauscht</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the speaker's own name for it was replaced by another</source>
        <translation>der eigene Name des Sprechers dafür wurde durch einen anderen ersetzt</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the speaker's word for it was replaced by another</source>
        <translation>das Wort des Sprechers dafür wurde durch ein anderes ersetzt</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the speaker's word for the fighters was replaced by another</source>
        <translation>das Wort des Sprechers für die Kämpfer wurde durch ein anderes ersetzt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>the text does not look like the language of the model</source>
        <translation>der Text sieht nicht nach der Sprache des Modells aus</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the usual English name is another</source>
        <translation>der übliche englische Name ist ein anderer</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>the weights of a Marian model alone</source>
        <translation>nur die Gewichte eines Marian-Modells</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>the weights of a model alone (safetensors), without their configuration</source>
        <translation>nur die Gewichte eines Modells (safetensors), ohne ihre Konfiguration</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>there is no case version {version}</source>
        <translation>eine Fallversion {version} gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>these two words stand side by side in no sentence</source>
        <translation>diese beiden Wörter stehen in keinem Satz nebeneinander</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>translating a sentence</source>
        <translation>ein Satz wird übersetzt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>translating fixed sentences</source>
        <translation>feste Sätze werden übersetzt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>translating fixed sentences with the original model</source>
        <translation>feste Sätze werden mit dem Originalmodell übersetzt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>verdict: {verdict_phrase}</source>
        <translation>Urteil: {verdict_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>verdict: {verdict_phrase} – {note}</source>
        <translation>Urteil: {verdict_phrase} – {note}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>what arrived is not the published file</source>
        <translation>was ankam, ist nicht die veröffentlichte Datei</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>what was set by hand for {path}, which is not in the case</source>
        <translation>was von Hand gesetzt wurde für {path}, das nicht im Fall ist,</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>where the text was published</source>
        <translation>wo der Text erschienen ist</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>{spoken_phrase} cannot be compared with {printed_phrase} here: link the quotes by hand</source>
        <translation>{spoken_phrase} lässt sich hier nicht mit {printed_phrase} vergleichen: ordnen Sie die Zitate von Hand zu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} cannot be right ({what}): download the model again from where it was published.</source>
        <translation>{path} kann nicht stimmen ({what}): laden Sie das Modell noch einmal von dort herunter, wo es veröffentlicht ist.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>{path} cannot be unpacked ({why}): nothing was installed. Download it again.</source>
        <translation>{path} lässt sich nicht entpacken ({why}): nichts wurde installiert. Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} cannot be used ({why}): download it again.</source>
        <translation>{path} ist nicht zu verwenden ({why}): laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/errors.py"/>
        <source>{path} cannot be used ({what}): install the program again, with all of its files.</source>
        <translation>{path} ist nicht zu verwenden ({what}): installieren Sie das Programm neu, mit allen Dateien.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>{path} cannot become a case again ({why}): export the whole case as JSON, with its files.</source>
        <translation>Aus {path} kann kein Fall mehr werden ({why}): exportieren Sie den ganzen Fall als JSON, mit seinen Dateien.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/dismissals.py"/>
        <source>{path} could not be changed ({why}): close other windows of the program and try again.</source>
        <translation>{path} konnte nicht geändert werden ({why}): schließen Sie andere Fenster des Programms und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/memory.py"/>
        <source>{path} could not be erased ({why}): stop the checks that run and try again.</source>
        <translation>{path} konnte nicht gelöscht werden ({why}): halten Sie die laufenden Prüfungen an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>{what} could not be fetched ({why}): check the connection and run the same command again; it goes on where it stopped.</source>
        <translation>{what} konnte nicht geholt werden ({why}): prüfen Sie die Verbindung und wiederholen Sie den Befehl; es geht weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} could not be read ({why}): check its permissions or copy it elsewhere.</source>
        <translation>{path} konnte nicht gelesen werden ({why}): prüfen Sie die Zugriffsrechte oder kopieren Sie die Datei an einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} could not be written ({why}): choose another folder or free some space.</source>
        <translation>{path} konnte nicht geschrieben werden ({why}): wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>{path} could not be written ({why}): choose another folder.</source>
        <translation>{path} konnte nicht geschrieben werden ({why}): wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} could not be written ({why}): close it elsewhere, or choose another folder.</source>
        <translation>{path} konnte nicht geschrieben werden ({why}): schließen Sie die Datei anderswo oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/substation.py"/>
        <source>{broken} damaged subtitle lines were left out.</source>
        <translation>{broken} beschädigte Untertitelzeilen wurden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} describes a model of type “{kind}”: only MarianMT (OPUS-MT) translation models can be used.</source>
        <translation>{path} beschreibt ein Modell der Art „{kind}“: nur Übersetzungsmodelle von MarianMT (OPUS-MT) lassen sich verwenden.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} does not exist: check the name and the folder.</source>
        <translation>{path} gibt es nicht: prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>{what_phrase} does not fit the texts as they are now; it is kept and not applied</source>
        <translation>{what_phrase} passt nicht zu den jetzigen Texten; es bleibt gemerkt und wird nicht angewandt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>{file} has changed since it was installed: remove {name} and add it again.</source>
        <translation>{file} hat sich seit der Installation geändert: entfernen Sie {name} und fügen Sie es wieder hinzu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} has more than {limit} cells: keep the columns and rows that matter and save it again.</source>
        <translation>{path} hat mehr als {limit} Zellen: behalten Sie die Spalten und Zeilen, auf die es ankommt, und speichern Sie neu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} has no column “{wanted}”: choose one of {join}.</source>
        <translation>{path} hat keine Spalte „{wanted}“: wählen Sie eine von {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/merging.py"/>
        <source>{other} has no quote in common with {path}: merge only cases that were made of the same texts.</source>
        <translation>{other} hat kein Zitat mit {path} gemeinsam: führen Sie nur Fälle zusammen, die aus denselben Texten entstanden sind.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>{place} has no room for the model: free about {value} MB and try again.</source>
        <translation>{place} hat keinen Platz für das Modell: schaffen Sie etwa {value} MB und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>{name} holds &lt;{kind}&gt;, and sheets hold only text, pictures and styles</source>
        <translation>{name} enthält &lt;{kind}&gt;, und Bögen enthalten nur Text, Bilder und Formate</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} holds more than weights (pickled program code) and was not opened: use a folder with model.safetensors.</source>
        <translation>{path} enthält mehr als Gewichte (Programmcode im Pickle-Format) und wurde nicht geöffnet: verwenden Sie einen Ordner mit model.safetensors.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/alignment/links.py"/>
        <source>{path} holds no sentence: choose the file with the text.</source>
        <translation>{path} enthält keinen Satz: wählen Sie die Datei mit dem Text.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} holds no two languages side by side: load source and rendering as two files.</source>
        <translation>{path} enthält keine zwei Sprachen nebeneinander: laden Sie Original und Übersetzung als zwei Dateien.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} holds no {what}: choose the file that does.</source>
        <translation>{path} enthält nicht, was gebraucht wird ({what}): wählen Sie die richtige Datei.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>{filename} in it is a link</source>
        <translation>{filename} darin ist ein Verweis</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>{path} in it is not the file that was checked</source>
        <translation>{path} darin ist nicht die geprüfte Datei</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is JSON, but no transcript that is known here{named}: export it as SRT, WebVTT, Word or plain text.</source>
        <translation>{path} ist JSON, aber kein hier bekanntes Transkript{named}: exportieren Sie es als SRT, WebVTT, Word oder reinen Text.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is a Descript file that is not read here: export the transcript in Descript as SRT, WebVTT, Word or plain text.</source>
        <translation>{path} ist eine Descript-Datei, die hier nicht gelesen wird: exportieren Sie das Transkript in Descript als SRT, WebVTT, Word oder reinen Text.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is a Git LFS pointer, not the file itself: run “git lfs pull” where the model was cloned, or download the file from the model's page.</source>
        <translation>{path} ist ein Git-LFS-Zeiger, nicht die Datei selbst: rufen Sie „git lfs pull“ dort auf, wo das Modell geklont wurde, oder laden Sie die Datei von der Seite des Modells herunter.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{model} is a model as published, and PyTorch and Transformers, which convert it, are not installed: pip install "quoteverify[convert]" (in a copy of the sources: make convert), then try again.</source>
        <translation>{model} ist ein Modell, wie es veröffentlicht wird, und PyTorch und Transformers, die es umwandeln, sind nicht installiert: pip install "quoteverify[convert]" (in einer Kopie der Quellen: make convert), dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{model} is a model of Firefox Translations, and fxtranslate, which runs it, is not installed: pip install "quoteverify[firefox]", then try again.</source>
        <translation>{model} ist ein Modell von Firefox Translations, und fxtranslate, das es ausführt, ist nicht installiert: pip install "quoteverify[firefox]", dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>{text} is a quote already.</source>
        <translation>{text} ist schon ein Zitat.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/scare_quote.py"/>
        <source>{text} is a term in quotation marks, not an utterance.</source>
        <translation>{text} ist ein Begriff in Anführungszeichen, keine Äußerung.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is an Argos package of type “{kind}”: take one that translates from one language into one other.</source>
        <translation>{path} ist ein Argos-Paket der Art „{kind}“: nehmen Sie eines, das aus einer Sprache in eine andere übersetzt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is damaged ({why}): open a backup, or check the files again into a new case.</source>
        <translation>{path} ist beschädigt ({why}): öffnen Sie eine Sicherung oder prüfen Sie die Dateien noch einmal in einem neuen Fall.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is damaged ({join}): the rest can be read and exported but not changed; open a backup, or save the rest under another name.</source>
        <translation>{path} ist beschädigt ({join}): der Rest lässt sich lesen und exportieren, aber nicht ändern; öffnen Sie eine Sicherung oder speichern Sie den Rest unter anderem Namen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is empty: save it again or choose another file.</source>
        <translation>{path} ist leer: speichern Sie die Datei neu oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/files.py"/>
        <source>{path} is given twice: name each file once, as a source or as a rendering.</source>
        <translation>{path} ist zweimal angegeben: nennen Sie jede Datei einmal, als Original oder als Übersetzung.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{file} is in this case already, in another part: give the corrected version another name.</source>
        <translation>{file} ist schon in diesem Fall, in anderer Rolle: geben Sie der berichtigten Fassung einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>{group} is inserted; the speaker did not say it.</source>
        <translation>{group} ist eingefügt; der Sprecher hat es nicht gesagt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>{file} is missing: remove {name} and add it again.</source>
        <translation>{file} fehlt: entfernen Sie {name} und fügen Sie es wieder hinzu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/privacy/pseudonyms.py"/>
        <source>{path} is no list of pseudonyms (line {line}): write lines like “Ivan Petrov,Person A”.</source>
        <translation>{path} ist keine Liste von Pseudonymen (Zeile {line}): schreiben Sie Zeilen wie „Ivan Petrov,Person A“.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/verification.py"/>
        <source>{path} is no quote sheet with a manifest: choose one that this program wrote, or export the case again.</source>
        <translation>{path} ist kein Zitatbogen mit Verzeichnis: wählen Sie einen, den dieses Programm geschrieben hat, oder exportieren Sie den Fall neu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is not a QuoteVerify case file ({why}): choose a file made by this program.</source>
        <translation>{path} ist keine Falldatei von QuoteVerify ({why}): wählen Sie eine Datei, die dieses Programm erzeugt hat.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is not a model folder: give the folder that holds config.json, source.spm, target.spm, vocab.json and model.safetensors.</source>
        <translation>{path} ist kein Modellordner: geben Sie den Ordner an, der config.json, source.spm, target.spm, vocab.json und model.safetensors enthält.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is not a readable {what} ({why}): open it in its own program and save it again.</source>
        <translation>{path} ist nicht lesbar als {what} ({why}): öffnen Sie die Datei in ihrem eigenen Programm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>{path} is not a text but binary data: choose the text, subtitle or document file itself.</source>
        <translation>{path} ist kein Text, sondern enthält Binärdaten: wählen Sie die Text-, Untertitel- oder Dokumentdatei selbst.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>{endpoint} is not a web address</source>
        <translation>{endpoint} ist keine Webadresse</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>{path} is not a whole exported model ({why}): export it again with “models export”.</source>
        <translation>{path} ist kein ganzes exportiertes Modell ({why}): exportieren Sie es noch einmal mit „models export“.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>{path} is not encoded in {encoding}: choose another encoding.</source>
        <translation>{path} ist nicht in {encoding} kodiert: wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is of a kind that cannot be read here: save it as one of {readable}.</source>
        <translation>{path} ist von einer Art, die hier nicht gelesen werden kann: speichern Sie die Datei in einem dieser Formate: {readable}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is open in another window or command: close it there, then try again.</source>
        <translation>{path} ist in einem anderen Fenster oder Befehl geöffnet: schließen Sie es dort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is too large ({value} MB, at most {value2}): split it into parts.</source>
        <translation>{path} ist zu groß ({value} MB, höchstens {value2}): teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} is what the result would be made from: name another file with -o PATH.</source>
        <translation>{path} ist, woraus das Ergebnis entstehen soll: nennen Sie mit -o PATH eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is {what}: {do}.</source>
        <translation>{path} ist nicht verwendbar ({what}): {do}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} leaves open whether it was finished; the source says that it was done ({said}).</source>
        <translation>{printed} lässt offen, ob es abgeschlossen war; das Original sagt, dass es geschah ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>{more} more marks without a partner are not listed</source>
        <translation>{more} weitere Zeichen ohne Gegenstück sind nicht aufgeführt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/alignment/links.py"/>
        <source>{name} of {sentences} sentences is too long to align (the limit is {most}): split it into chapters or days and align those.</source>
        <translation>{name} ist mit {sentences} Sätzen zu lang zum Zuordnen (höchstens {most}): teilen Sie den Text in Kapitel oder Tage und ordnen Sie diese zu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/gathering.py"/>
        <source>{engine} only translates: how likely the published words are was not asked</source>
        <translation>{engine} übersetzt nur: wie wahrscheinlich die gedruckten Wörter sind, wurde nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>{name} prints {version}</source>
        <translation>{name} druckt {version}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} puts into the future what the source says is done ({said}).</source>
        <translation>{printed} rückt in die Zukunft, was nach dem Original geschehen ist ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} puts into the past what the source says in the present ({said}).</source>
        <translation>{printed} rückt in die Vergangenheit, was das Original in der Gegenwart sagt ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>{file} replaced by a corrected version (SHA-256 {former}… before, {now}… now): not checked yet</source>
        <translation>{file} durch eine berichtigte Fassung ersetzt (SHA-256 {former}… vorher, {now}… jetzt): noch nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>{file} replaced by a corrected version (SHA-256 {former}… before, {now}… now): of its quotes {unchanged} unchanged, {changed} changed, {new} new, {gone} gone</source>
        <translation>{file} durch eine berichtigte Fassung ersetzt (SHA-256 {former}… vorher, {now}… jetzt): von den Zitaten {unchanged} unverändert, {changed} geändert, {new} neu, {gone} weggefallen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} says it is done; the source puts it into the future ({said}).</source>
        <translation>{printed} sagt, es sei geschehen; das Original rückt es in die Zukunft ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>{text} stands in the same marks as the quote around it.</source>
        <translation>{text} steht in denselben Zeichen wie das Zitat darum.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} tells as usual or under way what the source says was done ({said}).</source>
        <translation>{printed} sagt als üblich oder andauernd, was nach dem Original geschehen ist ({said}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>{count} times</source>
        <translation>
            <numerusform>{count}-mal</numerusform>
            <numerusform>{count}-mal</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} was made by a newer QuoteVerify (case version {version}; this one reads {schema_version}): update the program to open it.</source>
        <translation>{path} wurde von einem neueren QuoteVerify erzeugt (Fallversion {version}; dieses liest {schema_version}): aktualisieren Sie das Programm, um ihn zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} was moved, deleted or replaced while it was open: nothing more is written there; save the case under another name, or put the file back.</source>
        <translation>{path} wurde verschoben, gelöscht oder ersetzt, während er offen war: dort wird nichts mehr geschrieben; speichern Sie den Fall unter anderem Namen oder legen Sie die Datei zurück.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>{text} was not found: {spoken_phrase} is compared with {printed_phrase} by meaning alone here, which may miss a short line. If it was said, link it by hand.</source>
        <translation>{text} wurde nicht gefunden: {spoken_phrase} wird hier mit {printed_phrase} nur dem Sinn ganzer Sätze nach verglichen, dabei kann eine kurze Äußerung übersehen werden. Wenn es gesagt wurde, ordnen Sie es von Hand zu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>{one} was not looked for: {spoken_phrase} cannot be compared with {printed_phrase} here. Link it by hand.</source>
        <translation>{one} wurde nicht gesucht: {spoken_phrase} lässt sich hier nicht mit {printed_phrase} vergleichen. Ordnen Sie es von Hand zu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>{count} words of its own</source>
        <translation>
            <numerusform>{count} eigenes Wort</numerusform>
            <numerusform>{count} eigene Wörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/preparation.py"/>
        <source>{path}, a text</source>
        <translation>{path}, ein Text</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/gathering.py"/>
        <source>{model}, chosen for {source} → {target}, is not installed: another is used</source>
        <translation>{model}, gewählt für {source} → {target}, ist nicht installiert: ein anderes wird verwendet</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>{name}, though it begins with that byte order mark</source>
        <translation>{name}, obwohl die Datei mit dieser Bytereihenfolge-Marke beginnt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/register.py"/>
        <source>«{word}» addresses one person familiarly; “{second}” does not show it.</source>
        <translation>«{word}» redet eine Person vertraut an; “{second}” zeigt das nicht.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>«{said}» and “{printed}” agree in one of two readings: the separator can mean thousands or decimals.</source>
        <translation>«{said}» und “{printed}” stimmen in einer von zwei Lesarten überein: das Trennzeichen kann Tausender oder Dezimalstellen meinen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>«{said}» and “{printed}” differ by a minus.</source>
        <translation>«{said}» und “{printed}” unterscheiden sich durch ein Minus.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>«{said}» before «{number}» is missing.</source>
        <translation>«{said}» vor «{number}» fehlt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>«{stretch}» has no counterpart in the rendering.</source>
        <translation>«{stretch}» hat in der Übersetzung kein Gegenstück.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/idiom.py"/>
        <source>«{cue}» is an idiom rendered word for word; it means “{equivalent}”.</source>
        <translation>«{cue}» ist eine Redewendung, Wort für Wort wiedergegeben; sie bedeutet “{equivalent}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>«{word}» is an obligation; “{able}” says only that it is possible.</source>
        <translation>«{word}» ist eine Verpflichtung; “{able}” sagt nur, dass es möglich ist.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>«{spoken}» is an order; the English states it of “{subjects}”.</source>
        <translation>«{spoken}» ist ein Befehl; das Englische stellt es fest von “{subjects}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/register.py"/>
        <source>«{slang}» is colloquial; see whether the English keeps the tone.</source>
        <translation>«{slang}» ist umgangssprachlich; prüfen Sie, ob das Englische den Ton hält.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>«{phrase}» is denied in the source; the English affirms it by two negations (“{shown}”).</source>
        <translation>«{phrase}» wird im Original verneint; das Englische bejaht es durch zwei Verneinungen (“{shown}”).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>«{phrase}» is denied in the source; the English has one negation fewer.</source>
        <translation>«{phrase}» wird im Original verneint; das Englische hat eine Verneinung weniger.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/governing.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>«{source}» is denied in the source; the English states it.</source>
        <translation>«{source}» wird im Original verneint; das Englische stellt es fest.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>«{spoken}» is masked in the English (“{mask}”).</source>
        <translation>«{spoken}» ist im Englischen unkenntlich gemacht (“{mask}”).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>«{theirs}» is missing from the English.</source>
        <translation>«{theirs}» fehlt im Englischen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>«{name}» is missing from the rendering.</source>
        <translation>«{name}» fehlt in der Übersetzung.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>«{spoken}» is {kinds_phrase}; the English has nothing of the kind.</source>
        <translation>«{spoken}» ist {kinds_phrase}; das Englische hat nichts dergleichen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>«{word}» makes this a wish or a supposition; the English states it as a fact.</source>
        <translation>«{word}» macht daraus einen Wunsch oder eine Vermutung; das Englische sagt es als Tatsache.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>«{word}» marks this as {meaning_phrase}; the English states it as a fact.</source>
        <translation>«{word}» kennzeichnet es: {meaning_phrase}; das Englische sagt es als Tatsache.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>«{of}» may be missing.</source>
        <translation>«{of}» fehlt vielleicht.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>«{source}» says that it did not quite happen; the English states it.</source>
        <translation>«{source}» sagt, dass es beinahe geschah; das Englische sagt, es sei geschehen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/person.py"/>
        <source>«{word}» says “{english}”; the English does not say who acts.</source>
        <translation>«{word}» bedeutet “{english}”; das Englische sagt nicht, wer handelt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/person.py"/>
        <source>«{word}» says “{english}”; the English makes it “{english2}”.</source>
        <translation>«{word}» bedeutet “{english}”; im Englischen wird daraus “{english2}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/returned.py"/>
        <source>«{said}» ↔ “{of}” ↔ translated back «{phrase}»</source>
        <translation>«{said}» ↔ “{of}” ↔ zurückübersetzt «{phrase}»</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>«органы» are agencies, and were translated word for word</source>
        <translation>«органы» sind Dienste und wurden Wort für Wort übersetzt</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>«органы» are authorities, and were translated word for word</source>
        <translation>«органы» sind Behörden und wurden Wort für Wort übersetzt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>“{word}” adds an obligation; the source says «{stated}».</source>
        <translation>“{word}” fügt eine Verpflichtung hinzu; das Original sagt «{stated}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>“{found}” can be {first} or {join}.</source>
        <translation>“{found}” kann {first} oder {join} sein.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/unit.py"/>
        <source>“{printed}” converts «{said}»: fair within rounding.</source>
        <translation>“{printed}” rechnet «{said}» um: korrekt im Rahmen der Rundung.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/governing.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{rendering}” denies what the source states.</source>
        <translation>“{rendering}” verneint, was das Original feststellt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{phrase}” denies what two negations of the source («{shown}») affirm.</source>
        <translation>“{phrase}” verneint, was zwei Verneinungen des Originals («{shown}») bejahen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” does not seem to render «{theirs}».</source>
        <translation>“{ours}” scheint «{theirs}» nicht wiederzugeben.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” does not stand in the English where the source has «{theirs}».</source>
        <translation>“{ours}” steht im Englischen nicht dort, wo im Original «{theirs}» steht.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{printed}” exchanges who acts: in the source it is done to «{said}».</source>
        <translation>“{printed}” vertauscht, wer handelt: im Original geschieht es «{said}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{here}” exchanges who acts: in the source «{actor_span}» does it («{there}»).</source>
        <translation>“{here}” vertauscht, wer handelt: im Original tut es «{actor_span}» («{there}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{rendering}” exchanges who acts: in the source «{source}» does it to «{source2}».</source>
        <translation>“{rendering}” vertauscht, wer handelt: im Original tut «{source}» es «{source2}» an.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{printed}” exchanges who acts: in the source «{said}» does it.</source>
        <translation>“{printed}” vertauscht, wer handelt: im Original tut es «{said}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/mispairing.py"/>
        <source>“{text}” fits line {value} of the source better: «{other}».</source>
        <translation>“{text}” passt besser zu Zeile {value} des Originals: «{other}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/term.py"/>
        <source>“{printed_span}” for «{said_span}»: {why_phrase} (usual: {say}).</source>
        <translation>“{printed_span}” für «{said_span}»: {why_phrase} (üblich: {say}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>“{stretch}” has no counterpart in the source.</source>
        <translation>“{stretch}” hat im Original kein Gegenstück.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{printed}” hides who acts; the source says it («{said}»).</source>
        <translation>“{printed}” verbirgt, wer handelt; das Original sagt es («{said}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>“{printed}” is added to “{other}”.</source>
        <translation>“{printed}” ist zu “{other}” hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>“{word}” is an obligation; the source says only that it is possible («{able}»).</source>
        <translation>“{word}” ist eine Verpflichtung; das Original sagt nur, dass es möglich ist («{able}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>“{order}” is an order; the source states «{said}» ({subjects}).</source>
        <translation>“{order}” ist ein Befehl; das Original stellt fest: «{said}» ({subjects}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>“{order}” is an order; the source states «{said}».</source>
        <translation>“{order}” ist ein Befehl; das Original stellt fest: «{said}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{word}” is given in the source's script.</source>
        <translation>“{word}” ist in der Schrift des Originals angegeben.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” is left untranslated.</source>
        <translation>“{ours}” blieb unübersetzt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>“{tag}” is not a language tag: write one like ru, en or pt-BR.</source>
        <translation>„{tag}“ ist kein Sprachkürzel: schreiben Sie eines wie ru, en oder pt-BR.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>“{encoding}” is not an encoding: write one like utf-8, cp1251 or koi8-r.</source>
        <translation>„{encoding}“ ist keine Kodierung: schreiben Sie eine wie utf-8, cp1251 oder koi8-r.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” is not in the source.</source>
        <translation>“{ours}” steht nicht im Original.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{word}” is not the person the source speaks of («{who}»).</source>
        <translation>“{word}” ist nicht die Person, von der das Original spricht («{who}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{here}” is not what the source says («{there}»).</source>
        <translation>“{here}” ist nicht, was das Original sagt («{there}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{phrase}” is one negation more than the source has.</source>
        <translation>“{phrase}” ist eine Verneinung mehr, als das Original hat.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{norm}” is the highest degree; the source only compares («{norm2}»).</source>
        <translation>“{norm}” ist der höchste Grad; das Original vergleicht nur («{norm2}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{norm}” is the opposite of what the source says («{norm2}»).</source>
        <translation>“{norm}” ist das Gegenteil dessen, was das Original sagt («{norm2}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/going_on.py"/>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>“{rendering}” is the opposite of «{source}».</source>
        <translation>“{rendering}” ist das Gegenteil von «{source}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>“{word}” is {kinds_phrase}; the source has nothing of the kind.</source>
        <translation>“{word}” ist {kinds_phrase}; das Original hat nichts dergleichen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>“{word}” makes certain what the speaker leaves open («{doubts}»).</source>
        <translation>“{word}” macht gewiss, was der Sprecher offenlässt («{doubts}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>“{word}” makes certain what the speaker merely states.</source>
        <translation>“{word}” macht gewiss, was der Sprecher bloß feststellt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>“{word}” makes this a condition; the source states it (“{whole}”).</source>
        <translation>“{word}” macht daraus eine Bedingung; das Original stellt es fest (“{whole}”).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>“{word}” marks this as {meaning_phrase}; the speaker states it as a fact.</source>
        <translation>“{word}” kennzeichnet es: {meaning_phrase}; der Sprecher sagt es als Tatsache.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{token}” mixes scripts: {strange} only looks like the right letter.</source>
        <translation>“{token}” mischt Schriften: {strange} sieht nur aus wie der richtige Buchstabe.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>“{name}” names no model: write a language pair like ru-en or a name like opus-mt-ru-en.</source>
        <translation>„{name}“ nennt kein Modell: schreiben Sie ein Sprachpaar wie ru-en oder einen Namen wie opus-mt-ru-en.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{phrase}” negates a second time what the source denies once, which turns the meaning round.</source>
        <translation>“{phrase}” verneint ein zweites Mal, was das Original einmal verneint; das verkehrt den Sinn.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{norm}” only compares; the source names the highest degree («{norm2}»).</source>
        <translation>“{norm}” vergleicht nur; das Original nennt den höchsten Grad («{norm2}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{english}” says «{foreign}» the other way round (the opposite word with a negation).</source>
        <translation>“{english}” sagt «{foreign}» andersherum (das Gegenteil, verneint).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{token}” stands in the source's language.</source>
        <translation>“{token}” steht in der Sprache des Originals.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <source>“{phrase}” stands {times_phrase} running; the source says it once.</source>
        <translation>“{phrase}” steht {times_phrase} hintereinander; das Original sagt es einmal.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{word}” was left in the source's script.</source>
        <translation>“{word}” blieb in der Schrift des Originals.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>“{printed}” was not said.</source>
        <translation>“{printed}” wurde nicht gesagt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>“{printed}” was not said: the words are “{said}”.</source>
        <translation>“{printed}” wurde nicht gesagt: die Worte sind “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/reorder.py"/>
        <source>“{second}” was said before “{first}”; the rendering has them the other way round.</source>
        <translation>“{second}” wurde vor “{first}” gesagt; in der Übersetzung ist es umgekehrt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/returned.py"/>
        <source>“{of}” ↔ translated back «{phrase}»</source>
        <translation>“{of}” ↔ zurückübersetzt «{phrase}»</translation>
    </message>
</context>
<context>
    <name>SheetJobs</name>
    <message>
        <location filename="../../ui/sheetjobs.py"/>
        <source>The case could not be read to write its sheet.</source>
        <translation>Der Fall konnte nicht gelesen werden, um seinen Bogen zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../ui/sheetjobs.py"/>
        <source>The sheet could not be written: the process that writes it ended.</source>
        <translation>Der Bogen konnte nicht geschrieben werden: der Prozess, der ihn schreibt, endete.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <source>About the whole text</source>
        <translation>Zum ganzen Text</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/markdown_sheet.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Appendix: how this sheet was made</source>
        <translation>Anhang: wie dieser Bogen entstand</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Back-translation</source>
        <translation>Rückübersetzung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>Back-translation is evidence, never a verdict. Texts in italics are machine output; findings come from the program, verdicts, glosses and suggestions from a person.</source>
        <translation>Eine Rückübersetzung ist ein Beleg, nie ein Urteil. Texte in Kursivschrift stammen von der Maschine; Befunde kommen vom Programm, Urteile, wörtliche Übersetzungen und Vorschläge von einem Menschen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Baseline</source>
        <translation>Vergleichsübersetzung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/markdown_sheet.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Change log</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Created (UTC)</source>
        <translation>Angelegt (UTC)</translation>
    </message>
    <message>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_sheet.py"/>
        <location filename="../../quoteverify/sheets/documents/odt_sheet.py"/>
        <location filename="../../quoteverify/sheets/documents/pdf_sheet.py"/>
        <source>Decision: {verdict}</source>
        <translation>Entscheidung: {verdict}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Engine in doubt</source>
        <translation>Maschine unsicher</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/markdown_sheet.py"/>
        <source>Engine: {engine}</source>
        <translation>Maschine: {engine}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Findings not dismissed</source>
        <translation>Befunde, die nicht verworfen sind</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>House profile</source>
        <translation>Hausregeln</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>In print</source>
        <translation>Im Druck</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>In the source</source>
        <translation>Im Original</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Link</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Literal gloss</source>
        <translation>Wörtliche Übersetzung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Literal gloss of all</source>
        <translation>Wörtliche Übersetzung des Ganzen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Machine evidence</source>
        <translation>Maschinelle Belege</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Machine translation</source>
        <translation>Maschinelle Übersetzung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Machine translations and scores are left out.</source>
        <translation>Maschinelle Übersetzungen und Bewertungen sind weggelassen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Made by</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Modified (UTC)</source>
        <translation>Geändert (UTC)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Names are replaced by pseudonyms; places count in the texts with pseudonyms.</source>
        <translation>Namen sind durch Pseudonyme ersetzt; Zeichenstellen zählen in den Texten mit Pseudonymen.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>No finding.</source>
        <translation>Kein Befund.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>No translation model was used: what needs one was not checked.</source>
        <translation>Es wurde kein Übersetzungsmodell verwendet: was eines braucht, wurde nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Quote sheet: {name}</source>
        <translation>Zitatbogen: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Read by {reader}</source>
        <translation>Gelesen von {reader}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <source>Readers disagree</source>
        <translation>Die Leser sind uneins</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Second candidate</source>
        <translation>Zweitbeste Stelle</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Source</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Suggested rendering</source>
        <translation>Vorgeschlagene Fassung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Suggested rendering of all</source>
        <translation>Vorgeschlagene Fassung des Ganzen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order in which they were said.</source>
        <translation>Die Zitate stehen in der Reihenfolge, in der sie gesagt wurden.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order of their speakers.</source>
        <translation>Die Zitate sind nach Sprechern geordnet.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order of their verdicts.</source>
        <translation>Die Zitate sind nach Urteilen geordnet.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order of their worst finding.</source>
        <translation>Die Zitate sind nach ihrem schwersten Befund geordnet.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <source>This sheet</source>
        <translation>Dieser Bogen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>This sheet holds only quotes that are decided.</source>
        <translation>Dieser Bogen enthält nur Zitate, über die entschieden ist.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>This sheet holds only quotes that were chosen.</source>
        <translation>Dieser Bogen enthält nur ausgewählte Zitate.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>This sheet holds only quotes with a finding that nobody dismissed.</source>
        <translation>Dieser Bogen enthält nur Zitate mit einem Befund, den niemand verworfen hat.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Where, or how it was judged</source>
        <translation>Wo, oder wie es beurteilt wurde</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>acceptable condensation</source>
        <translation>zulässige Verdichtung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>addition</source>
        <translation>Hinzufügung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>agent</source>
        <translation>Handelnder</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>archived: {url}</source>
        <translation>archiviert: {url}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>as printed: {name}</source>
        <translation>wie gedruckt: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>baseline</source>
        <translation>Vergleichsübersetzung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>block quote</source>
        <translation>Blockzitat</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>body</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>bracket</source>
        <translation>Klammer</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>by a person</source>
        <translation>von einem Menschen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>cannot verify</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>case file</source>
        <translation>Falldatei</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>checked {at}</source>
        <translation>geprüft am {at}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>chosen by a person</source>
        <translation>von einem Menschen gewählt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>conditional</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>confidence {number}</source>
        <translation>Sicherheit {number}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>deck</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>dialogue quote</source>
        <translation>Zitat im Dialog</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>direct quote</source>
        <translation>direktes Zitat</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>ellipsis</source>
        <translation>Auslassungspunkte</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>engine doubt</source>
        <translation>Maschine unsicher</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>exclamation</source>
        <translation>Ausruf</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>faithful</source>
        <translation>treu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>found by the program, unsure ({percent} %): compare it with the source</source>
        <translation>vom Programm gefunden, unsicher ({percent} %): mit dem Original vergleichen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>graded</source>
        <translation>eingestuft</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>hedge</source>
        <translation>Abschwächung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>house profile: {house}</source>
        <translation>Hausregeln: {house}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>idiom</source>
        <translation>Redewendung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>imperative</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>in doubt: {reasons}</source>
        <translation>unsicher: {reasons}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>in the source: {name}</source>
        <translation>im Original: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>inconsistency</source>
        <translation>Unstimmigkeit</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>indirect quote</source>
        <translation>indirektes Zitat</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>intensity</source>
        <translation>Ausdrucksstärke</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>judge</source>
        <translation>Gutachter</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>log-probability {numbers}</source>
        <translation>Log-Wahrscheinlichkeit {numbers}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>major</source>
        <translation>schwer</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>meaning distorted</source>
        <translation>Sinn entstellt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>merge</source>
        <translation>Verschmelzung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>minor</source>
        <translation>leicht</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>mispairing</source>
        <translation>falsche Zuordnung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>no source</source>
        <translation>kein Original</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>no source line</source>
        <translation>keine Zeile im Original</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>not reconciled</source>
        <translation>nicht abgestimmt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>not yet decided</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>omission</source>
        <translation>Auslassung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>out</source>
        <translation>hin</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/typesetting.py"/>
        <source>page {number} of {last}</source>
        <translation>Seite {number} von {last}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>pairing</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>paraphrase in quotation marks</source>
        <translation>Umschreibung in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>partial quote</source>
        <translation>Teilzitat</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>quantifier</source>
        <translation>Mengenangabe</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>quote marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>reconciled</source>
        <translation>abgestimmt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>register</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>rendering</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>reorder</source>
        <translation>Umstellung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>revision {revision}</source>
        <translation>Revision {revision}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>scare quote</source>
        <translation>Begriff in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>score {number}</source>
        <translation>Bewertung {number}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>second reader {person}</source>
        <translation>Zweitleser {person}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>sentence {number}</source>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>sentences {first}–{last}</source>
        <translation>Sätze {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>source</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>speaker as printed: {speaker}</source>
        <translation>Sprecher wie gedruckt: {speaker}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>tense</source>
        <translation>Zeitform</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>the program: {severity}, {category}</source>
        <translation>das Programm: {severity}, {category}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>translation model</source>
        <translation>Übersetzungsmodell</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>truncation</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>unmarked cut</source>
        <translation>unmarkierte Kürzung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>unmarked edit</source>
        <translation>unmarkierte Änderung</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>unsure line</source>
        <translation>Zeile unsicher</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>untranslated</source>
        <translation>unübersetzt</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>wrong speaker or passage</source>
        <translation>falscher Sprecher oder falsche Stelle</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{count} checks</source>
        <translation>
            <numerusform>{count} Prüfung</numerusform>
            <numerusform>{count} Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>{count} quotes</source>
        <translation>
            <numerusform>{count} Zitat</numerusform>
            <numerusform>{count} Zitate</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} April {year}</source>
        <translation>{day}. April {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} August {year}</source>
        <translation>{day}. August {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} December {year}</source>
        <translation>{day}. Dezember {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} February {year}</source>
        <translation>{day}. Februar {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} January {year}</source>
        <translation>{day}. Januar {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} July {year}</source>
        <translation>{day}. Juli {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} June {year}</source>
        <translation>{day}. Juni {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} March {year}</source>
        <translation>{day}. März {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} May {year}</source>
        <translation>{day}. Mai {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} November {year}</source>
        <translation>{day}. November {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} October {year}</source>
        <translation>{day}. Oktober {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} September {year}</source>
        <translation>{day}. September {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{decision} by {person}</source>
        <translation>{decision} von {person}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>{house} (checked with {other})</source>
        <translation>{house} (geprüft mit {other})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>{model} (starter model)</source>
        <translation>{model} (Startmodell)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{model}, revision {revision}, SHA-256 {hash}…</source>
        <translation>{model}, Revision {revision}, SHA-256 {hash}…</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{percent} % sure</source>
        <translation>{percent} % sicher</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>No source transcript is loaded: the English versions of a quote are compared with each other.</source>
        <translation>Kein Transkript des Originals ist geladen: die englischen Fassungen eines Zitats werden miteinander verglichen.</translation>
    </message>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>Source</source>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>&amp;Recent cases</source>
        <translation>&amp;Zuletzt geöffnete Fälle</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Enter opens a case, Delete takes it off the list; the file stays where it is.</source>
        <translation>Enter öffnet einen Fall, Entf nimmt ihn von der Liste; die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Recent cases</source>
        <translation>Zuletzt geöffnete Fälle</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>not there any more: moved, renamed or deleted  ·  {folder}</source>
        <translation>nicht mehr da: verschoben, umbenannt oder gelöscht  ·  {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>{decided} of {all} decided</source>
        <translation>{decided} von {all} entschieden</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Decided</source>
        <translation>Entschiedene</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Findings not dismissed</source>
        <translation>Befunde, die nicht verworfen sind</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Major or critical</source>
        <translation>Schwer oder kritisch</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Summary of the case</source>
        <translation>Übersicht des Falls</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>The passage is unsure for {count}.</source>
        <translation>Unsicher ist die Stelle bei {count}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Two or more readers decided about {count}; they agree on {agreed}.</source>
        <translation>Über {count} haben zwei oder mehr Leser entschieden; einig sind sie bei {agreed}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>{decided} of {all} quotes are decided.</source>
        <translation>{decided} von {all} Zitaten sind entschieden.</translation>
    </message>
</context>
<context>
    <name>TextsView</name>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Also in {name}</source>
        <translation>Auch in {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Back-translation</source>
        <translation>Rückübersetzung</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Baseline</source>
        <translation>Vergleichsübersetzung</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Engine in doubt: {doubts}</source>
        <translation>Maschine unsicher: {doubts}</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Further sentences are on the sheet.</source>
        <translation>Weitere Sätze stehen auf dem Bogen.</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Machine English</source>
        <translation>Englisch der Maschine</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Published English</source>
        <translation>Gedrucktes Englisch</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Source</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>The four texts</source>
        <translation>Die vier Texte</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>no source line found</source>
        <translation>keine Zeile im Original gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>no translation</source>
        <translation>keine Übersetzung</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>unsure line</source>
        <translation>Zeile unsicher</translation>
    </message>
</context>
<context>
    <name>TypingDialog</name>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>&amp;Add line</source>
        <translation>Zeile &amp;hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>&amp;Recording</source>
        <translation>&amp;Aufnahme</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>0:01:07</source>
        <translation>0:01:07</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>A time is hours, minutes and seconds, such as 0:01:07 or 1:07.5.</source>
        <translation>Eine Zeit besteht aus Stunden, Minuten und Sekunden, etwa 0:01:07 oder 1:07.5.</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Lines typed so far</source>
        <translation>Bisher getippte Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Name of the recording</source>
        <translation>Name der Aufnahme</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Name the recording, so that others find it.</source>
        <translation>Nennen Sie die Aufnahme, damit andere sie finden.</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Re&amp;move line</source>
        <translation>Zeile &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Say who typed the lines: the sheet names the person.</source>
        <translation>Sagen Sie, wer die Zeilen getippt hat: der Bogen nennt die Person.</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Type what you hear</source>
        <translation>Tippen, was zu hören ist</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Typed &amp;by</source>
        <translation>&amp;Getippt von</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Typed by</source>
        <translation>Getippt von</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Use these lines</source>
        <translation>Diese Zeilen verwenden</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>what is said, in its own language</source>
        <translation>was gesagt wird, in seiner Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>who speaks</source>
        <translation>wer spricht</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Show what is typed</source>
        <translation>Eingabe &amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>{name} is encrypted. Only somebody who knows its passphrase can open it.</source>
        <translation>{name} ist verschlüsselt. Öffnen kann den Fall nur, wer die Passphrase kennt.</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>Note on the verdict</source>
        <translation>Notiz zum Urteil</translation>
    </message>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>Why: one sentence for the sheet</source>
        <translation>Warum: ein Satz für den Bogen</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Colours</source>
        <translation>F&amp;arben</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Comfortable: two lines</source>
        <translation>&amp;Großzügig: zwei Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Evidence</source>
        <translation>&amp;Belege</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Nothing moves by itself</source>
        <translation>&amp;Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Queue of quotes</source>
        <translation>&amp;Zitatliste</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Rows of the queue</source>
        <translation>Ze&amp;ilen der Zitatliste</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Usual size</source>
        <translation>&amp;Übliche Größe</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Usual size ({percent} % now)</source>
        <translation>&amp;Übliche Größe (jetzt {percent} %)</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>As the &amp;desktop animates it</source>
        <translation>Mit den &amp;Animationen des Desktops</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>C&amp;ompact: one line</source>
        <translation>&amp;Kompakt: eine Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>Evidence &amp;beside the texts</source>
        <translation>Belege &amp;neben den Texten</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>F&amp;indings and record</source>
        <translation>Be&amp;funde und Datenblatt</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>M&amp;otion</source>
        <translation>Be&amp;wegung</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>Marks of the &amp;judge under the words</source>
        <translation>&amp;Markierungen des Gutachters unter den Wörtern</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>S&amp;maller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>The window speaks the other language when QuoteVerify is started again.</source>
        <translation>Das Fenster spricht die andere Sprache, sobald QuoteVerify neu gestartet wird.</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>&amp;About this check</source>
        <translation>Ü&amp;ber diese Prüfung</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>An example, how it decides, and its limits</source>
        <translation>Ein Beispiel, wie sie entscheidet, und ihre Grenzen</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>Confirm what is right (C). Dismiss with a reason what is no error (D): the sheet says both.</source>
        <translation>Bestätigen Sie, was zutrifft (C). Verwerfen Sie mit Grund, was kein Fehler ist (D): der Bogen sagt beides.</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>Found here</source>
        <translation>Hier gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>How grave, how sure</source>
        <translation>Wie schwer, wie sicher</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>What is looked for</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>When it is usually no error</source>
        <translation>Wann es meist kein Fehler ist</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>Why this is flagged: {category}</source>
        <translation>Warum es gemeldet wird: {category}</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>{severity}: what it does to the meaning. {percent} % sure that it is so.</source>
        <translation>{severity}: so wirkt es auf den Sinn. Zu {percent} % sicher, dass es so ist.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Acceptable condensation</source>
        <translation>Zulässige Verdichtung</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Addition</source>
        <translation>Hinzufügung</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Agent</source>
        <translation>Handelnder</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Arabic, Windows</source>
        <translation>Arabisch, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Baltic, Windows</source>
        <translation>Baltisch, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Body</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Bracket</source>
        <translation>Klammer</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Cannot verify</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Central European, ISO</source>
        <translation>Mitteleuropäisch, ISO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Central European, Windows</source>
        <translation>Mitteleuropäisch, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Condensed</source>
        <translation>Verdichtet</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Conditional</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, DOS</source>
        <translation>Kyrillisch, DOS</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, ISO</source>
        <translation>Kyrillisch, ISO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, Windows</source>
        <translation>Kyrillisch, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, old Mac</source>
        <translation>Kyrillisch, alter Mac</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Deck</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Distorted</source>
        <translation>Entstellt</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Ellipsis</source>
        <translation>Auslassungspunkte</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Engine doubt</source>
        <translation>Maschine unsicher</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>English rendering</source>
        <translation>Englischer Text</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Exclamation</source>
        <translation>Ausruf</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Faithful</source>
        <translation>Treu</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Greek, Windows</source>
        <translation>Griechisch, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Hebrew, Windows</source>
        <translation>Hebräisch, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Hedge</source>
        <translation>Abschwächung</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Idiom</source>
        <translation>Redewendung</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Imperative</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Inconsistency</source>
        <translation>Unstimmigkeit</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Intensity</source>
        <translation>Ausdrucksstärke</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Major</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Meaning distorted</source>
        <translation>Sinn entstellt</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Merge</source>
        <translation>Verschmelzung</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Minor</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Misattributed</source>
        <translation>Falsch zugeschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Mispairing</source>
        <translation>Falsche Zuordnung</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>No source</source>
        <translation>Kein Original</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Omission</source>
        <translation>Auslassung</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Paraphrase</source>
        <translation>Umschreibung</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Paraphrase in quotation marks</source>
        <translation>Umschreibung in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Quantifier</source>
        <translation>Mengenangabe</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Quote marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Register</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Reorder</source>
        <translation>Umstellung</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Russian, Unix and mail</source>
        <translation>Russisch, Unix und Mail</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Scare quote</source>
        <translation>Begriff in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Source transcript</source>
        <translation>Transkript des Originals</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Tense</source>
        <translation>Zeitform</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Truncation</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Turkish, Windows</source>
        <translation>Türkisch, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Ukrainian, Unix and mail</source>
        <translation>Ukrainisch, Unix und Mail</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Unicode, 16 bit</source>
        <translation>Unicode, 16 Bit</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Unmarked cut</source>
        <translation>Unmarkierte Kürzung</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Unmarked edit</source>
        <translation>Unmarkierte Änderung</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Untranslated</source>
        <translation>Unübersetzt</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Western, ISO</source>
        <translation>Westlich, ISO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Western, Windows</source>
        <translation>Westlich, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Wrong speaker or passage</source>
        <translation>Falscher Sprecher oder falsche Stelle</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>about {hours} h</source>
        <translation>etwa {hours} h</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} min</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>all in capitals</source>
        <translation>alles in Großbuchstaben</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>confirmation of the speaker</source>
        <translation>Bestätigung des Sprechers</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>dismissed before: {reason}</source>
        <translation>früher verworfen: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>dismissed before: {reason} ({who})</source>
        <translation>früher verworfen: {reason} ({who})</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it answered in another language</source>
        <translation>sie antwortete in einer anderen Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it dropped or added a sentence</source>
        <translation>sie ließ einen Satz weg oder fügte einen hinzu</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it gave no text</source>
        <translation>sie gab keinen Text</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it made up a credit line</source>
        <translation>sie erfand einen Abspann</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it repeats itself</source>
        <translation>sie wiederholt sich</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>its own translation does not come back either</source>
        <translation>auch ihre eigene Übersetzung kommt nicht zurück</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>literal translation</source>
        <translation>wörtliche Übersetzung</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>second reader</source>
        <translation>Zweitleser</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>speaker’s name in the source</source>
        <translation>Name des Sprechers im Original</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>speaker’s role</source>
        <translation>Rolle des Sprechers</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>suggested rendering</source>
        <translation>vorgeschlagene Fassung</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>the program said: {severity}, {category}</source>
        <translation>das Programm sagte: {severity}, {category}</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>the sentence is too long for it</source>
        <translation>der Satz ist ihr zu lang</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>too short a line for it</source>
        <translation>die Zeile ist ihr zu kurz</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>words that it does not know</source>
        <translation>Wörter, die sie nicht kennt</translation>
    </message>
</context>
<context>
    <name>WritingKeys</name>
    <message>
        <location filename="../../ui/views/writing.py"/>
        <source>Enter: keep · Ctrl+Enter: keep and go on · Esc: back to the keys</source>
        <translation>Enter: behalten · Strg+Enter: behalten und weiter · Esc: zurück zu den Tasten</translation>
    </message>
</context>
</TS>
