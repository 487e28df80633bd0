<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;About QuoteVerify</source>
        <translation>&amp;Apie QuoteVerify</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Add files…</source>
        <translation>Pridėti &amp;failų…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Check</source>
        <translation>&amp;Tikrinti</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Commands…</source>
        <translation>&amp;Komandos…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuoti…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Ieškoti</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Keys…</source>
        <translation>K&amp;lavišai…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Link to selected passage</source>
        <translation>Susieti su &amp;pažymėta ištrauka</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Listen to the passage</source>
        <translation>Klausyti &amp;ištraukos</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Merge a reviewer’s case…</source>
        <translation>Su&amp;jungti su vertintojo byla…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Merge with next quote</source>
        <translation>Su&amp;jungti su kita citata</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Models…</source>
        <translation>&amp;Modeliai…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;New case…</source>
        <translation>&amp;Nauja byla…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>A&amp;tverti…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Spausdinti…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>B&amp;aigti</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Remove quote</source>
        <translation>Š&amp;alinti citatą</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Split quote at cursor</source>
        <translation>&amp;Skaidyti citatą ties žymekliu</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Stop</source>
        <translation>&amp;Stabdyti</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Ten-minute tour</source>
        <translation>Pažintis per &amp;dešimt minučių</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>A corrected file takes its place</source>
        <translation>Jo vietą užima pataisytas failas</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>A&amp;ttach a recording…</source>
        <translation>Pri&amp;dėti įrašą…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Add more files to this case</source>
        <translation>Pridėti prie bylos daugiau failų</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Again and a&amp;gain</source>
        <translation>&amp;Kartoti</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Agree on one verdict where readers disagree</source>
        <translation>Susitarti dėl vienos išvados ten, kur skaitytojai nesutaria</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>All &amp;pages of help</source>
        <translation>&amp;Visi pagalbos puslapiai</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Case se&amp;ttings…</source>
        <translation>&amp;Bylos nuostatos…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check all &amp;anew</source>
        <translation>Tikrinti viską iš &amp;naujo</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check every quote once more</source>
        <translation>Dar kartą patikrinti kiekvieną citatą</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check the selected English as a quote</source>
        <translation>Patikrinti pažymėtą anglišką tekstą kaip citatą</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check, or go on with a stopped check</source>
        <translation>Tikrinti arba tęsti sustabdytą tikrinimą</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Colours, sizes, fonts, models, sheets, keys</source>
        <translation>Spalvos, dydžiai, šriftai, modeliai, lapai, klavišai</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Confirm</source>
        <translation>Patvirtinti</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Context menu</source>
        <translation>Kontekstinis meniu</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Copy quote as &amp;Markdown</source>
        <translation>Kopijuoti citatą kaip &amp;Markdown</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Copy quote as rich &amp;text</source>
        <translation>Kopijuoti citatą kaip &amp;formatuotą tekstą</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Corrections…</source>
        <translation>Pataisymai…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Decide without seeing what others decided</source>
        <translation>Spręsti nematant, ką nusprendė kiti</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismiss as before</source>
        <translation>Atmesti kaip anksčiau</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismiss with the reason that was given before</source>
        <translation>Atmesti dėl anksčiau nurodytos priežasties</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismissed &amp;before…</source>
        <translation>Anks&amp;čiau atmesta…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismiss…</source>
        <translation>Atmesti…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Encrypt the case, or open it to all again</source>
        <translation>Užšifruoti bylą arba vėl atverti ją visiems</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>End the second rea&amp;ding</source>
        <translation>&amp;Baigti antrąjį skaitymą</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Everything there is to read</source>
        <translation>Viskas, ką galima perskaityti</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Export a&amp;gain</source>
        <translation>Eksportuoti &amp;dar kartą</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Filter the &amp;queue</source>
        <translation>Filtruoti &amp;sąrašą</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find a command by its name and do it</source>
        <translation>Rasti komandą pagal pavadinimą ir ją įvykdyti</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find ne&amp;xt</source>
        <translation>Ieškoti &amp;toliau</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find pre&amp;vious</source>
        <translation>Ieškoti &amp;atgal</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find words in both texts</source>
        <translation>Ieškoti žodžių abiejuose tekstuose</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Give the finding another severity or another kind</source>
        <translation>Suteikti pastabai kitą svarbą arba rūšį</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Go to the next quote without a verdict</source>
        <translation>Eiti prie kitos citatos be išvados</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>History…</source>
        <translation>Istorija…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>How much is decided, which verdicts and findings</source>
        <translation>Kiek nuspręsta, kokios išvados ir pastabos</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>In a small window beside the case</source>
        <translation>Mažame lange šalia bylos</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Install a translation model</source>
        <translation>Įdiegti vertimo modelį</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Lan&amp;guage of selection…</source>
        <translation>Pažymėto teksto &amp;kalba…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Languages, names, pseudonyms, publication</source>
        <translation>Kalbos, vardai, slapyvardžiai, publikacija</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Let a network read source and quote together and mark words</source>
        <translation>Leisti neuroniniam tinklui kartu perskaityti originalą bei citatą ir pažymėti žodžius</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Let the &amp;program choose</source>
        <translation>Palikti pro&amp;gramai</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Link &amp;also to selection</source>
        <translation>Susieti &amp;ir su pažymėta ištrauka</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Linked scrolling</source>
        <translation>Susietas slinkimas</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>List only quotes with these words</source>
        <translation>Rodyti tik citatas su šiais žodžiais</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Literal translation, better rendering, speaker, second reader</source>
        <translation>Pažodinis vertimas, geresnis vertimas, kalbėtojas, antrasis skaitytojas</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make a case from files</source>
        <translation>Sudaryti bylą iš failų</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make one quote of two</source>
        <translation>Iš dviejų citatų padaryti vieną</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make selection a &amp;quote</source>
        <translation>Laikyti pažymėtą tekstą &amp;citata</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make two quotes of one</source>
        <translation>Iš vienos citatos padaryti dvi</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next finding</source>
        <translation>Kita pastaba</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next quote</source>
        <translation>Kita citata</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next undecided</source>
        <translation>Kita nenuspręsta</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Note</source>
        <translation>Komentaras</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Nothing in the sources corresponds</source>
        <translation>Originaluose nėra atitikmens</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Nothing; what lies where, and how to erase it</source>
        <translation>Nieko; kas kur yra ir kaip tai ištrinti</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Open a case</source>
        <translation>Atverti bylą</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Passp&amp;hrase of the case…</source>
        <translation>Bylos sla&amp;ptafrazė…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Play at 70 % of the pace</source>
        <translation>Groti 70 % greičiu</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Play the passage in a loop</source>
        <translation>Groti ištrauką ratu</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Play where the quote was said, 3 seconds around it</source>
        <translation>Groti vietą, kur citata pasakyta, ir po 3 sekundes aplink</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Nuostatos…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Previous finding</source>
        <translation>Ankstesnė pastaba</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Previous quote</source>
        <translation>Ankstesnė citata</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Print the quote sheet</source>
        <translation>Spausdinti citatų lapą</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Read as &amp;second reader…</source>
        <translation>Ska&amp;ityti kaip antrajam skaitytojui…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Reconcile…</source>
        <translation>Suderinti…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Record</source>
        <translation>Kortelė</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Redo</source>
        <translation>Pakartoti</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Renderings side by side…</source>
        <translation>Vertimai greta…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Reopen</source>
        <translation>Atverti iš naujo</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Replace by a corrected &amp;version</source>
        <translation>Pakeisti pataisyta &amp;versija</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Resi&amp;ze quote to selection</source>
        <translation>Keisti citatos &amp;ribas pagal žymėjimą</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Sample case</source>
        <translation>Pavyzdinė byla</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Say in which language the selected text is</source>
        <translation>Nurodyti, kokia kalba parašytas pažymėtas tekstas</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Scroll both documents together</source>
        <translation>Slinkti abu dokumentus kartu</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Severity and kind…</source>
        <translation>Svarba ir rūšis…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Show the &amp;picture of a video</source>
        <translation>&amp;Rodyti vaizdo įrašo vaizdą</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Show what others decided, and where readers disagree</source>
        <translation>Parodyti, ką nusprendė kiti ir kur skaitytojai nesutaria</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Slo&amp;wer</source>
        <translation>&amp;Lėčiau</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Stands in &amp;no source</source>
        <translation>&amp;Nėra originale</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Stop checking; results are kept</source>
        <translation>Sustabdyti tikrinimą; rezultatai lieka</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Summary of the case…</source>
        <translation>Bylos suvestinė…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take in what another decided in a copy of this case</source>
        <translation>Perimti, ką kitas nusprendė šios bylos kopijoje</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take the decision on the finding back</source>
        <translation>Atsiimti sprendimą dėl pastabos</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take the passage chosen by hand back</source>
        <translation>Atsisakyti ranka parinktos ištraukos</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take the second &amp;candidate</source>
        <translation>Imti antrą pagal tikim&amp;ybę ištrauką</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The audio or video of the transcript that is shown</source>
        <translation>Rodomo išrašo garso arba vaizdo įrašas</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The finding is no error: say why</source>
        <translation>Pastaba – ne klaida: nurodyti kodėl</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The finding is right</source>
        <translation>Pastaba teisinga</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The kinds of &amp;finding</source>
        <translation>Pa&amp;stabų rūšys</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The name decisions are signed with</source>
        <translation>Vardas, kuriuo pasirašomi sprendimai</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote is what is selected</source>
        <translation>Citata yra tai, kas pažymėta</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote joins this passage as well</source>
        <translation>Citata perteikia ir šią ištrauką</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote renders the passage that the program found second</source>
        <translation>Citata perteikia ištrauką, kurią programa laiko antra pagal tikimybę</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote renders what is selected</source>
        <translation>Citata perteikia tai, kas pažymėta</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The sample case, with a guide beside it</source>
        <translation>Pavyzdinė byla su vadovu šalia</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The seven &amp;verdicts</source>
        <translation>Septynios &amp;išvados</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>This is no quote</source>
        <translation>Tai ne citata</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Try the program on a small real case</source>
        <translation>Išbandyti programą su maža tikra byla</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Use the &amp;judge</source>
        <translation>Naudoti teisė&amp;ją</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What &amp;leaves this computer</source>
        <translation>Kas &amp;palieka šį kompiuterį</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What became of the quotes of a corrected file</source>
        <translation>Kas nutiko pataisyto failo citatoms</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What can be done where the keys are, and about the finding</source>
        <translation>Ką galima daryti ten, kur dabar klaviatūra, ir su pastaba</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What each means, and when to give it</source>
        <translation>Ką kiekviena reiškia ir kada ją skirti</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What each text made of the same passage</source>
        <translation>Ką kiekvienas tekstas padarė iš tos pačios ištraukos</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What is looked for, and when it is no error</source>
        <translation>Ko ieškoma ir kada tai ne klaida</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What is looked for, with an example and its limits</source>
        <translation>Ko ieškoma, su pavyzdžiu ir ribomis</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What was dismissed in any case and why; erase it</source>
        <translation>Kas ir kodėl atmesta bet kurioje byloje; ištrinti</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Which key does what; change them, save the list</source>
        <translation>Kuris klavišas ką daro; pakeisti, įrašyti sąrašą</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Who decided what about the quote, when</source>
        <translation>Kas, ką ir kada nusprendė dėl citatos</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Why is this flagged?</source>
        <translation>Kodėl tai pažymėta?</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Write the quote sheet</source>
        <translation>Rašyti citatų lapą</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Write the same sheet to the same file once more</source>
        <translation>Dar kartą įrašyti tą patį lapą į tą patį failą</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Write why</source>
        <translation>Parašyti kodėl</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Your &amp;name…</source>
        <translation>Jūsų &amp;vardas…</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Check</source>
        <translation>&amp;Tikrinimas</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Keitimas</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;File</source>
        <translation>&amp;Failas</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Pagalba</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Quotes</source>
        <translation>&amp;Citatos</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Review</source>
        <translation>&amp;Vertinimas</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>Liste&amp;ning</source>
        <translation>&amp;Klausymas</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>Tools</source>
        <translation>Įrankiai</translation>
    </message>
</context>
<context>
    <name>CasePlace</name>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>&amp;Encrypt the case under a passphrase</source>
        <translation>&amp;Šifruoti bylą slaptafraze</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>&amp;Keep as</source>
        <translation>&amp;Laikyti kaip</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Br&amp;owse…</source>
        <translation>&amp;Naršyti…</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Case file</source>
        <translation>Bylos failas</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Choose where the case is kept.</source>
        <translation>Pasirinkite, kur laikyti bylą.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Encryption is not installed: {command}</source>
        <translation>Šifravimas neįdiegtas: {command}</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Keep the case as</source>
        <translation>Kur laikyti bylą</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Nothing of the case is ever written in clear. A forgotten passphrase cannot be recovered by anybody: the case is lost then.</source>
        <translation>Niekas iš bylos niekada neįrašoma nešifruotai. Pamirštos slaptafrazės niekas neatkurs: tada byla prarasta.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Pa&amp;ssphrase</source>
        <translation>Sla&amp;ptafrazė</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>QuoteVerify cases (*{suffix})</source>
        <translation>QuoteVerify bylos (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>S&amp;how what is typed</source>
        <translation>Rod&amp;yti, kas rašoma</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>The same a&amp;gain</source>
        <translation>Dar &amp;kartą</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>The two passphrases are not the same yet.</source>
        <translation>Slaptafrazės dar nesutampa.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>There is no folder {name}: choose another place.</source>
        <translation>Aplanko {name} nėra: pasirinkite kitą vietą.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Type the passphrase of the case, twice: several words that nobody guesses.</source>
        <translation>Įrašykite bylos slaptafrazę du kartus: keli žodžiai, kurių niekas neatspės.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation>{name} jau yra: pasirinkite kitą vardą.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>{name} is a folder: type the name of the case behind it.</source>
        <translation>{name} yra aplankas: po jo įrašykite bylos pavadinimą.</translation>
    </message>
</context>
<context>
    <name>CaseSettingsDialog</name>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Languages</source>
        <translation>&amp;Kalbos</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Names</source>
        <translation>&amp;Vardai</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Publication</source>
        <translation>&amp;Publikacija</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>As printed</source>
        <translation>Kaip išspausdinta</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>As said</source>
        <translation>Kaip pasakyta</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Case settings</source>
        <translation>Bylos nuostatos</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Names that are replaced on sheets made with pseudonyms. This list never goes onto such a sheet.</source>
        <translation>Vardai, kurie keičiami lapuose su slapyvardžiais. Pats šis sąrašas į tokį lapą niekada nepatenka.</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>P&amp;seudonyms</source>
        <translation>&amp;Slapyvardžiai</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Set by &amp;hand</source>
        <translation>Nustatyta &amp;ranka</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Shown as</source>
        <translation>Rodoma kaip</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Two names of one person, place or body. Checks take them for the same.</source>
        <translation>Du vieno asmens, vietos ar įstaigos vardai. Tikrinant jie laikomi tuo pačiu.</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>“{date}” is no date: write it like 2021-08-19, or only its year.</source>
        <translation>„{date}“ nėra data: rašykite kaip 2021-08-19 arba tik metus.</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>“{name}” has no counterpart: write it beside, or clear the row.</source>
        <translation>„{name}“ neturi atitikmens: įrašykite jį šalia arba išvalykite eilutę.</translation>
    </message>
</context>
<context>
    <name>CaseWork</name>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>Cases and JSON sheets (*{suffix} *.json)</source>
        <translation>Bylos ir JSON lapai (*{suffix} *.json)</translation>
    </message>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>Open a case</source>
        <translation>Atverti bylą</translation>
    </message>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>Transcript and English rendering</source>
        <translation>Išrašas ir angliškas vertimas</translation>
    </message>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>{name} is a folder: drop the files in it.</source>
        <translation>{name} yra aplankas: vilkite pačius jo failus.</translation>
    </message>
</context>
<context>
    <name>CheckRun</name>
    <message>
        <location filename="../../ui/checkrun.py"/>
        <source>The checking process ended twice at the same quote. What was checked before is kept.</source>
        <translation>Tikrinimo procesas du kartus nutrūko prie tos pačios citatos. Kas patikrinta anksčiau, išliko.</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <location filename="../../ui/checker.py"/>
        <source>The checking process could not be started ({program}): install QuoteVerify again.</source>
        <translation>Nepavyko paleisti tikrinimo proceso ({program}): įdiekite QuoteVerify iš naujo.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>confirming “{category}” in {place}</source>
        <translation>„{category}“ patvirtinimas: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>dismissing “{category}” in {place}</source>
        <translation>„{category}“ atmetimas: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>opening “{category}” in {place}</source>
        <translation>„{category}“ atvėrimas: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>quote {quote}</source>
        <translation>citata {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>severity and kind of “{category}” in {place}</source>
        <translation>pastabos „{category}“ svarba ir rūšis: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>taking back the verdict on quote {quote}</source>
        <translation>išvados atsiėmimas: citata {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>the whole text</source>
        <translation>visas tekstas</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>{field} on quote {quote}</source>
        <translation>{field}: citata {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>“{verdict}” for quote {quote}</source>
        <translation>„{verdict}“: citata {quote}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Case settings…</source>
        <translation>Bylos nuostatos…</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Check anew</source>
        <translation>Tikrinti iš naujo</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Go on</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Models changed. Check the case anew to use them; your decisions stay.</source>
        <translation>Modeliai pasikeitė. Kad būtų naudojami, patikrinkite bylą iš naujo; jūsų sprendimai liks.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Show the report</source>
        <translation>Rodyti ataskaitą</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desk.py"/>
        <source>Stopped after {count} quotes; they are kept.</source>
        <translation>
            <numerusform>Sustabdyta po {count} citatos; ji išsaugota.</numerusform>
            <numerusform>Sustabdyta po {count} citatų; jos išsaugotos.</numerusform>
            <numerusform>Sustabdyta po {count} citatų; jos išsaugotos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The case lies at {path} now, with everything you decided.</source>
        <translation>Byla su visais jūsų sprendimais dabar yra čia: {path}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desk.py"/>
        <source>The check of this case is not finished: {count} quotes are done.</source>
        <translation>
            <numerusform>Šios bylos tikrinimas nebaigtas: patikrinta {count} citata.</numerusform>
            <numerusform>Šios bylos tikrinimas nebaigtas: patikrintos {count} citatos.</numerusform>
            <numerusform>Šios bylos tikrinimas nebaigtas: patikrinta {count} citatų.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The checking process ended unexpectedly and was started again. Nothing is lost; the check goes on.</source>
        <translation>Tikrinimo procesas netikėtai nutrūko ir buvo paleistas iš naujo. Niekas neprarasta; tikrinama toliau.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The quote is on the clipboard as Markdown.</source>
        <translation>Citata iškarpinėje kaip Markdown.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The quote is on the clipboard as rich text.</source>
        <translation>Citata iškarpinėje kaip formatuotas tekstas.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The {field} on quote {quote} was still being written when the program ended; it is kept.</source>
        <translation>Programai baigiant darbą dar buvo rašoma ({field}, citata {quote}); tai išsaugota.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Try again</source>
        <translation>Bandyti dar kartą</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Where a file was taken for the wrong part, make a new case with the right one; its language is set in the settings of the case.</source>
        <translation>Jei failas palaikytas ne ta dalimi, sudarykite naują bylą su tinkama; failo kalba nustatoma bylos nuostatose.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desk.py"/>
        <source>{count} quotes checked.</source>
        <translation>
            <numerusform>Patikrinta {count} citata.</numerusform>
            <numerusform>Patikrintos {count} citatos.</numerusform>
            <numerusform>Patikrinta {count} citatų.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>{message} What you decide is remembered until then.</source>
        <translation>{message} Iki tol jūsų sprendimai įsimenami.</translation>
    </message>
</context>
<context>
    <name>DismissalDialog</name>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>&amp;Reason</source>
        <translation>&amp;Priežastis</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>A native speaker confirmed the rendering</source>
        <translation>Vertimą patvirtino gimtakalbis</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>Dismiss</source>
        <translation>Atmesti</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>Dismiss the finding</source>
        <translation>Atmesti pastabą</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The house style allows it</source>
        <translation>Tai leidžia redakcijos stilius</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The quote was paired with the wrong passage</source>
        <translation>Citata susieta ne su ta ištrauka</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The rendering says the same in other words</source>
        <translation>Vertime tas pats pasakyta kitais žodžiais</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The tool is mistaken</source>
        <translation>Programa klysta</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>Why it is no error, for the sheet</source>
        <translation>Kodėl tai ne klaida (rašoma lape)</translation>
    </message>
</context>
<context>
    <name>DismissalsDialog</name>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>&amp;Erase selected</source>
        <translation>&amp;Ištrinti pasirinktus</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>A finding that comes again on the same words, in this case or another, is shown with the reason for which it was dismissed. It is never hidden. What you erase here is no longer offered; cases keep their decisions.</source>
        <translation>Pastaba, kuri vėl pasirodo prie tų pačių žodžių šioje ar kitoje byloje, rodoma su priežastimi, dėl kurios buvo atmesta. Ji niekada neslepiama. Kas čia ištrinta, daugiau nesiūloma; bylos išlaiko savo sprendimus.</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>By</source>
        <translation>Kas</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Dismissed before</source>
        <translation>Atmesta anksčiau</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Erase &amp;all</source>
        <translation>Ištrinti &amp;viską</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Reason</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Rendering</source>
        <translation>Vertimas</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Source</source>
        <translation>Originalas</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Articles, subtitles, reports: QuoteVerify finds the quotes, finds where each was said, and shows what differs. Nothing leaves this computer.</source>
        <translation>Straipsniai, subtitrai, pranešimai: QuoteVerify randa citatas, suranda, kur kiekviena pasakyta, ir parodo, kas skiriasi. Niekas nepalieka šio kompiuterio.</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Drop a transcript and its English rendering here</source>
        <translation>Vilkite čia išrašą ir jo anglišką vertimą</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <location filename="../../ui/editing.py"/>
        <source> And {count} more.</source>
        <translation> Ir dar: {count}.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Choose a quote first.</source>
        <translation>Pirmiausia pasirinkite citatą.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Choose a quote, then select in the English text what it is to be.</source>
        <translation>Pasirinkite citatą, tada angliškame tekste pažymėkite, kas ja turi būti.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Choose a quote, then select in the source what it renders.</source>
        <translation>Pasirinkite citatą, tada originale pažymėkite, ką ji perteikia.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>In which language is it? A tag like be or pt-BR may be typed.</source>
        <translation>Kokia tai kalba? Galima įrašyti ir kodą, pvz., be ar pt-BR.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Language of the selection</source>
        <translation>Pažymėto teksto kalba</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>No quote follows this one.</source>
        <translation>Po šios citatos kitos nėra.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Quote {quote} stands in {file}: go to it first.</source>
        <translation>Citata {quote} yra faile {file}: pirmiausia eikite ten.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Select the words of a quote in the English text first.</source>
        <translation>Pirmiausia angliškame tekste pažymėkite citatos žodžius.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Select the words whose language you know first.</source>
        <translation>Pirmiausia pažymėkite žodžius, kurių kalbą žinote.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>The passages of a quote lie in one source: link it to this one instead.</source>
        <translation>Citatos ištraukos turi būti viename originale: susiekite ją tik su šiuo.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>The program chose this passage already.</source>
        <translation>Programa šią ištrauką jau parinko.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>The program has no second candidate for this quote.</source>
        <translation>Šiai citatai programa neturi antro varianto.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>as the program sees it</source>
        <translation>kaip mato programa</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>case settings</source>
        <translation>bylos nuostatos</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>language of a passage</source>
        <translation>ištraukos kalba</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>leaving quote {quote} to the program</source>
        <translation>citata {quote} paliekama programai</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>link of quote {quote}</source>
        <translation>citatos {quote} sąsaja</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>“no source” for quote {quote}</source>
        <translation>citatai {quote}: „nėra originale“</translation>
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
        <translation>Užverti ir prarasti</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>QuoteVerify cases (*{suffix})</source>
        <translation>QuoteVerify bylos (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>Save elsewhere…</source>
        <translation>Įrašyti kitur…</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>Save the case elsewhere</source>
        <translation>Įrašyti bylą kitur</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>The last decisions lie in no file. Save the case elsewhere first?</source>
        <translation>Paskutiniai sprendimai neįrašyti jokiame faile. Ar pirmiausia įrašyti bylą kitur?</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>{message} What you decide is remembered until then.</source>
        <translation>{message} Iki tol jūsų sprendimai įsimenami.</translation>
    </message>
</context>
<context>
    <name>EngineChooser</name>
    <message>
        <location filename="../../ui/engines.py"/>
        <source>a model for quote {quote}</source>
        <translation>modelis citatai {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/engines.py"/>
        <source>model for {way}</source>
        <translation>modelis krypčiai {way}</translation>
    </message>
    <message>
        <location filename="../../ui/engines.py"/>
        <source>no model for quote {quote}</source>
        <translation>be modelio: citata {quote}</translation>
    </message>
</context>
<context>
    <name>EngineLine</name>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Choose the model for each direction, or none for this quote</source>
        <translation>Parinkti modelį kiekvienai krypčiai arba šiai citatai jokio</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Install a model…</source>
        <translation>Įdiegti modelį…</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Machine evidence, never a verdict · {names}</source>
        <translation>Mašinos duomenys, ne išvada · {names}</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Model</source>
        <translation>Modelis</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>No model had a part here: the texts are compared without one.</source>
        <translation>Modelis čia nedalyvavo: tekstai lyginami be jo.</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Starter model: for trying out; install an OPUS-MT model for work</source>
        <translation>Pradinis modelis: tik išbandyti; darbui įdiekite OPUS-MT modelį</translation>
    </message>
</context>
<context>
    <name>EngineMenu</name>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>Install a model…</source>
        <translation>Įdiegti modelį…</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>No model</source>
        <translation>Be modelio</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>The first that can ({name})</source>
        <translation>Pirmasis tinkamas ({name})</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>The list of models comes as soon as the check is done…</source>
        <translation>Modelių sąrašas atsiras, kai tik baigsis tikrinimas…</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>Use no model for this quote</source>
        <translation>Šiai citatai modelio nenaudoti</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>none; get {name}</source>
        <translation>nėra; parsisiųskite {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>{name} (not installed)</source>
        <translation>{name} (neįdiegta)</translation>
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
        <translation>Palyginimas, priešingybė arba konkretesnis žodis vietoj bendro.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A condition that is told in other words.</source>
        <translation>Sąlyga, pasakyta kitais žodžiais.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A currency, measure or magnitude is another one.</source>
        <translation>Valiuta, matas ar dydžio eilė – kita.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A day, month, year or time is missing or another one.</source>
        <translation>Dienos, mėnesio, metų ar laiko nėra arba jie kiti.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A fair conversion, such as kilometres into miles, rounded.</source>
        <translation>Teisingas perskaičiavimas suapvalinus, pvz., iš kilometrų į mylias.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A fragment that the article completes in its own words.</source>
        <translation>Fragmentas, kurį straipsnis užbaigia savais žodžiais.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A general “you”, or a source that leaves the pronoun out.</source>
        <translation>Apibendrintas „tu“ arba originalas, kuriame įvardis praleistas.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A good rendering by an English idiom.</source>
        <translation>Geras vertimas anglišku posakiu.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A headline that shortens the quote word for word.</source>
        <translation>Antraštė, kuri citatą trumpina pažodžiui.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A name in place of a pronoun.</source>
        <translation>Vardas vietoj įvardžio.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A name, or an original word that is explained beside it.</source>
        <translation>Pavadinimas arba originalo žodis, kuris šalia paaiškintas.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A name, organisation or loaded word was rendered too literally or too widely.</source>
        <translation>Vardas, organizacija ar vertinamasis žodis išversti pernelyg pažodžiui arba pernelyg plačiai.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A number is missing, added or changed. Words and digits are compared by their value.</source>
        <translation>Skaičiaus trūksta, jis pridėtas arba pakeistas. Žodžiai ir skaitmenys lyginami pagal reikšmę.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A paraphrase by another degree that means the same.</source>
        <translation>Perfrazavimas kitu laipsniu, reiškiantis tą patį.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A paraphrase by the opposite word, such as “aren’t moving” for “stand”.</source>
        <translation>Perfrazavimas priešingu žodžiu, pvz., „nejuda“ vietoj „stovi“.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A passage that is not in the files of the case. Link it by hand where it is.</source>
        <translation>Ištrauka, kurios nėra bylos failuose. Susiekite ranka su ta vieta, kur ji yra.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A passive that keeps who did it elsewhere in the sentence.</source>
        <translation>Neveikiamoji rūšis, kai veikėjas paminėtas kitoje sakinio vietoje.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A pause of the speaker.</source>
        <translation>Kalbėtojo pauzė.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A person, place or body is missing, added or another one.</source>
        <translation>Asmens, vietos ar įstaigos trūksta, jie pridėti arba kiti.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A present tense that tells of the past, or a source that leaves the time open.</source>
        <translation>Esamasis laikas, pasakojantis apie praeitį, arba originalas, kuriame laikas neapibrėžtas.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A rendering that says the same amount in other words.</source>
        <translation>Vertimas, tą patį kiekį pasakantis kitais žodžiais.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A stammer that no house prints.</source>
        <translation>Užsikirtimas, kurio nespausdina jokia redakcija.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A term stands in marks: it is no utterance.</source>
        <translation>Kabutėse – terminas: tai ne pasakyti žodžiai.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A “but” that begins another thought.</source>
        <translation>„Bet“, kuriuo pradedama nauja mintis.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Always a note, never an error.</source>
        <translation>Visada tik informacija, niekada ne klaida.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Always a note, so that nobody looks for its source.</source>
        <translation>Visada tik informacija, kad niekas neieškotų originalo.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An accepted English term that the lists do not know.</source>
        <translation>Įprastas angliškas terminas, kurio nėra sąrašuose.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An attribution in the middle (“…,” he said, “…”).</source>
        <translation>Priskyrimas viduryje („…“, – sakė jis, – „…“).</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An ellipsis stands where nothing was left out, or its form is unusual.</source>
        <translation>Daugtaškis stovi ten, kur nieko nepraleista, arba jo forma neįprasta.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An explanation in brackets, or words that English needs.</source>
        <translation>Paaiškinimas skliaustuose arba žodžiai, kurių reikia anglų kalbai.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An idiom was rendered word for word, or its image was dropped.</source>
        <translation>Posakis išverstas pažodžiui arba jo vaizdas dingo.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An indirect question, or a question mark for a tone of voice.</source>
        <translation>Netiesioginis klausimas arba klaustukas, žymintis toną.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An opening or closing mark is missing, or marks are nested wrongly.</source>
        <translation>Trūksta pradžios ar pabaigos kabučių arba jos neteisingai sudėtos viena kitoje.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An “if” or “would” came in or went.</source>
        <translation>Atsirado arba dingo „jei“ ar tariamoji nuosaka.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Another form of the same number, such as “half a million”.</source>
        <translation>Kita to paties skaičiaus forma, pvz., „pusė milijono“.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Another order of day and month, or a day told as “yesterday”.</source>
        <translation>Kita dienos ir mėnesio tvarka arba diena, pasakyta kaip „vakar“.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Another spelling of the same name. List both under Case settings › Names.</source>
        <translation>Kita to paties vardo rašyba. Įrašykite abu: „Bylos nuostatos“ › „Vardai“.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Apostrophes, and marks that open every paragraph of a long quote.</source>
        <translation>Apostrofai ir kabutės, kuriomis pradedama kiekviena ilgos citatos pastraipa.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Condensing in subtitles, fillers, and paraphrases that the word tables do not know.</source>
        <translation>Trumpinimas subtitruose, užpildai ir perfrazavimas, kurio nėra žodžių lentelėse.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Fillers and false starts, as the house allows.</source>
        <translation>Užpildai ir nutrauktos pradžios, kiek leidžia redakcija.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Fillers that carry no doubt.</source>
        <translation>Užpildai, nereiškiantys abejonės.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>I, we, you or they became another of these.</source>
        <translation>„Aš“, „mes“, „jūs“ ar „jie“ virto kitu iš šių žodžių.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Infinitives and past forms that are orders in the source.</source>
        <translation>Bendratys ir būtojo laiko formos, kurios originale yra įsakymai.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Must, may, can or should came in, went or changed its strength.</source>
        <translation>„Turi“, „gali“ ar „derėtų“ atsirado, dingo arba pakeitė stiprumą.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Never a finding against the quote.</source>
        <translation>Niekada nėra pastaba prieš citatą.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Nothing in the transcript corresponds to this quote.</source>
        <translation>Išraše niekas neatitinka šios citatos.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side asks where the other states.</source>
        <translation>Viena pusė klausia, kita teigia.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side denies what the other does not.</source>
        <translation>Viena pusė neigia tai, ko kita neneigia.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side exclaims where the other does not.</source>
        <translation>Viena pusė sušunka, kita – ne.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side gives an order where the other does not.</source>
        <translation>Viena pusė įsako, kita – ne.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Parts of one sentence that English orders otherwise.</source>
        <translation>Vieno sakinio dalys, kurias anglų kalba dėsto kita tvarka.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Sentences stand in another order than they were said.</source>
        <translation>Sakiniai eina kita tvarka, nei buvo pasakyti.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Strong words, threats or slurs were weakened, strengthened, added or left out.</source>
        <translation>Stiprūs žodžiai, grasinimai ar įžeidimai susilpninti, sustiprinti, pridėti arba praleisti.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The headline quotes other words than the text does.</source>
        <translation>Antraštė cituoja kitus žodžius nei tekstas.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The marks of a house's own style.</source>
        <translation>Redakcijos stiliui įprasti ženklai.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The quote starts or ends in the middle of a clause.</source>
        <translation>Citata prasideda arba baigiasi sakinio dėmens viduryje.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The rendering fits another passage of the source better.</source>
        <translation>Vertimas labiau atitinka kitą originalo ištrauką.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The rendering says what the source does not.</source>
        <translation>Vertime pasakyta tai, ko nėra originale.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The same words are rendered in two ways, or different words alike.</source>
        <translation>Tie patys žodžiai išversti dvejopai arba skirtingi – vienodai.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The source's polite or familiar “you” cannot be seen in English.</source>
        <translation>Angliškai nematyti, ar originale kreipiamasi „jūs“, ar „tu“.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The translation model is not to be trusted here, so its texts prove little.</source>
        <translation>Vertimo modeliu čia nereikia kliautis, tad jo tekstai mažai ką įrodo.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The words are given to another speaker than the transcript gives them to.</source>
        <translation>Žodžiai priskirti kitam kalbėtojui, nei nurodyta išraše.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two names of one person. List both under Case settings › Names.</source>
        <translation>Du vieno asmens vardai. Įrašykite abu: „Bylos nuostatos“ › „Vardai“.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two passages that say nearly the same.</source>
        <translation>Dvi ištraukos, kuriose sakoma beveik tas pats.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two renderings that mean the same.</source>
        <translation>Du vertimai, reiškiantys tą patį.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two utterances stand inside one pair of marks.</source>
        <translation>Vienose kabutėse – du atskiri pasisakymai.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>What was done, is being done or is planned became another of these.</source>
        <translation>Tai, kas padaryta, daroma ar planuojama, virto kitu iš šių trijų.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>What was said next qualifies or takes back what is quoted.</source>
        <translation>Kas pasakyta toliau, apriboja arba atsiima tai, kas cituojama.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>What was said twice stands once, or the other way round.</source>
        <translation>Kas pasakyta du kartus, yra vieną kartą, arba atvirkščiai.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Who did what to whom is not the same, or who did it is no longer said.</source>
        <translation>Ne tas pats, kas kam ką padarė, arba veikėjas nebeminimas.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words for how much changed: about, at least, only, all, none, a range.</source>
        <translation>Pasikeitė kiekio žodžiai: apie, bent, tik, visi, nė vienas, intervalas.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words in brackets are not what the source says.</source>
        <translation>Žodžių skliaustuose originale nėra.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words of doubt such as “allegedly” or “I think” came in or went.</source>
        <translation>Atsirado arba dingo abejonės žodžiai, pvz., „esą“ ar „manau“.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words of the source have no counterpart in the rendering.</source>
        <translation>Originalo žodžiai neturi atitikmens vertime.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words stand in the source's own language or script.</source>
        <translation>Palikta žodžių originalo kalba arba raštu.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words that a house masks by its own rules.</source>
        <translation>Žodžiai, kuriuos redakcija maskuoja pagal savo taisykles.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words that stand for need, must and should alike.</source>
        <translation>Žodžiai, reiškiantys ir poreikį, ir būtinybę, ir pareigą.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words were left out without an ellipsis, or a marked cut hides words that matter.</source>
        <translation>Žodžiai praleisti be daugtaškio arba pažymėta kupiūra slepia svarbius žodžius.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Formatas</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Language</source>
        <translation>Ka&amp;lba</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Order</source>
        <translation>&amp;Tvarka</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Pseudonyms instead of names</source>
        <translation>&amp;Slapyvardžiai vietoj vardų</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Quotes</source>
        <translation>&amp;Citatos</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Save…</source>
        <translation>Į&amp;rašyti…</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Template</source>
        <translation>Ša&amp;blonas</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>All</source>
        <translation>Visos</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>As in the text</source>
        <translation>Kaip tekste</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>As it was said</source>
        <translation>Kaip pasakyta</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>By speaker</source>
        <translation>Pagal kalbėtoją</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>By verdict</source>
        <translation>Pagal išvadą</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>CSV: a table, a row per finding</source>
        <translation>CSV: lentelė, kiekvienai pastabai po eilutę</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Choose a template</source>
        <translation>Pasirinkite šabloną</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Chosen in the list ({count})</source>
        <translation>Pasirinktos sąraše ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>ClaimReview draft</source>
        <translation>ClaimReview juodraštis</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Decided</source>
        <translation>Nuspręstos</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Excel workbook</source>
        <translation>Excel darbaknygė</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Export the quote sheet</source>
        <translation>Eksportuoti citatų lapą</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Gravest first</source>
        <translation>Pirma svarbiausios</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>HTML: one file for any browser</source>
        <translation>HTML: vienas failas bet kuriai naršyklei</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>House &amp;rules</source>
        <translation>R&amp;edakcijos taisyklės</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>JSON: archive, other programs</source>
        <translation>JSON: archyvui, kitoms programoms</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Look at the sheet before you share it: {names} may still name somebody. Add such words to the pseudonyms of the case.</source>
        <translation>Prieš dalydamiesi peržiūrėkite lapą: {names} – šie žodžiai dar gali ką nors įvardyti. Pridėkite juos prie bylos slapyvardžių.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Machine &amp;evidence</source>
        <translation>Mašinos &amp;duomenys</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Models spell names in ways of their own, which no list knows.</source>
        <translation>Modeliai vardus rašo savaip, ir to nežino joks sąrašas.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Ope&amp;n</source>
        <translation>&amp;Atverti</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>OpenDocument text</source>
        <translation>OpenDocument tekstas</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>PDF: to print and to send</source>
        <translation>PDF: spausdinti ir siųsti</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Pr&amp;int…</source>
        <translation>S&amp;pausdinti…</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Show this very file in the program that opens such files</source>
        <translation>Parodyti šį failą programoje, kuri tokius atveria</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>TMX: translation memory</source>
        <translation>TMX: vertimo atmintis</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Templates (*{suffix})</source>
        <translation>Šablonai (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The case lists no pseudonyms.</source>
        <translation>Byloje slapyvardžių nėra.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The files too, so that it opens as a &amp;case</source>
        <translation>Įtra&amp;ukti ir failus, kad atsivertų kaip byla</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The preview is being made…</source>
        <translation>Ruošiama peržiūra…</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The preview is the file that is saved: {size}.</source>
        <translation>Peržiūroje – tas pats failas, kuris įrašomas: {size}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The usual look</source>
        <translation>Įprasta išvaizda</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Those of the check</source>
        <translation>Kaip tikrinant</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Web Annotation (JSON-LD)</source>
        <translation>Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>With findings that stand</source>
        <translation>Su neatmestomis pastabomis</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>With pseudonyms keep &amp;machine translations</source>
        <translation>Su slapyvardžiais palikti &amp;mašininius vertimus</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Word document</source>
        <translation>Word dokumentas</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>XLIFF: for translation tools</source>
        <translation>XLIFF: vertimo programoms</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} ir dar {count}</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>No program for such files could be started. The sheet lies at {path}.</source>
        <translation>Nepavyko paleisti tokiems failams skirtos programos. Lapas yra čia: {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>O&amp;pen</source>
        <translation>&amp;Atverti</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>Save the quote sheet</source>
        <translation>Įrašyti citatų lapą</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>Show in fol&amp;der</source>
        <translation>Rodyti a&amp;planke</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The folder could not be shown. The sheet lies at {path}.</source>
        <translation>Nepavyko parodyti aplanko. Lapas yra čia: {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The sheet is being printed…</source>
        <translation>Lapas spausdinamas…</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The sheet is printed.</source>
        <translation>Lapas išspausdintas.</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The sheet is written: {path}</source>
        <translation>Lapas įrašytas: {path}</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <location filename="../../ui/filereader.py"/>
        <source>{name} made the reader crash: save it in another format and add that.</source>
        <translation>{name} nutraukė skaitymo procesą: įrašykite kitu formatu ir pridėkite tą failą.</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <location filename="../../ui/views/filetable.py"/>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>Part</source>
        <translation>Dalis</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>unknown</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>{language} (chosen)</source>
        <translation>{language} (parinkta)</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>{language} ({sure} % sure)</source>
        <translation>{language} (tikrumas {sure} %)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../ui/views/findbar.py"/>
        <source>Find in both texts</source>
        <translation>Ieškoti abiejuose tekstuose</translation>
    </message>
    <message>
        <location filename="../../ui/views/findbar.py"/>
        <source>nothing found</source>
        <translation>nieko nerasta</translation>
    </message>
    <message>
        <location filename="../../ui/views/findbar.py"/>
        <source>{at} of {all}</source>
        <translation>{at} iš {all}</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Graded by {name}; {machine}</source>
        <translation>Įvertino: {name}; {machine}</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Reason: {reason}</source>
        <translation>Priežastis: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>a person</source>
        <translation>žmogus</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>whole text</source>
        <translation>visas tekstas</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>{percent} % sure</source>
        <translation>tikrumas {percent} %</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <location filename="../../ui/models/findings.py"/>
        <source>{percent} % sure</source>
        <translation>tikrumas {percent} %</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Findings</source>
        <translation>Pastabos</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Findings ({count})</source>
        <translation>Pastabos ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>No findings</source>
        <translation>Pastabų nėra</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Not checked ({count}): {reason}</source>
        <translation>Netikrinta ({count}): {reason}</translation>
    </message>
</context>
<context>
    <name>FormerLine</name>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Before the correction</source>
        <translation>Prieš pataisymą</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Before the correction ({decision}): {text}</source>
        <translation>Prieš pataisymą ({decision}): {text}</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>New in the corrected version.</source>
        <translation>Nauja pataisytoje versijoje.</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Now: {text}</source>
        <translation>Dabar: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Unchanged in the correction, but its source is another one now. Decided then: {decision}</source>
        <translation>Pataisyme nepakito, bet dabar jos originalas kitas. Tada nuspręsta: {decision}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>About QuoteVerify</source>
        <translation>Apie QuoteVerify</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Decisions are signed with</source>
        <translation>Sprendimus pasirašo</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>House &amp;rules</source>
        <translation>&amp;Redakcijos taisyklės</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Open &amp;recent</source>
        <translation>Atverti pas&amp;kutines</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>QuoteVerify {version}
Does this English quote say what the speaker said?
Apache License 2.0</source>
        <translation>QuoteVerify {version}
Ar ši angliška citata sako tai, ką pasakė kalbėtojas?
Apache License 2.0</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Second reader: {name}</source>
        <translation>Antrasis skaitytojas: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Signed by {name}</source>
        <translation>Pasirašo {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Your name</source>
        <translation>Jūsų vardas</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Your name…</source>
        <translation>Jūsų vardas…</translation>
    </message>
</context>
<context>
    <name>GradeDialog</name>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;Rūšis</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>&amp;Severity</source>
        <translation>&amp;Svarba</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>As the &amp;program says</source>
        <translation>Kaip nurodo &amp;programa</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>Severity and kind of the finding</source>
        <translation>Pastabos svarba ir rūšis</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>The program says: {severity}, {category}. Sheets show both.</source>
        <translation>Programos nuomone: {severity}, {category}. Lapuose rodoma ir viena, ir kita.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Atgal</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>Find in the help</source>
        <translation>Ieškoti pagalboje</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>Page</source>
        <translation>Puslapis</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>Pages</source>
        <translation>Puslapiai</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>QuoteVerify: help</source>
        <translation>QuoteVerify: pagalba</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>This page is not translated: it is shown in English.</source>
        <translation>Šis puslapis neišverstas: rodomas anglų kalba.</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>{title} (in English)</source>
        <translation>{title} (anglų kalba)</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>a finding that is no longer there</source>
        <translation>pastaba, kurios nebėra</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>graded {grade}</source>
        <translation>įvertinta: {grade}</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>open again</source>
        <translation>vėl atvira</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>severity and kind as the program says</source>
        <translation>svarba ir rūšis, kaip nurodo programa</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>speaker confirmed</source>
        <translation>kalbėtojas patvirtintas</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>speaker no longer confirmed</source>
        <translation>kalbėtojas nebepatvirtintas</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>the readers agreed</source>
        <translation>skaitytojai susitarė</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>verdict taken back</source>
        <translation>išvada atsiimta</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>{field} removed</source>
        <translation>pašalinta: {field}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>History of a quote</source>
        <translation>Citatos istorija</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>Nothing was decided about this quote yet.</source>
        <translation>Dėl šios citatos dar nieko nenuspręsta.</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>What</source>
        <translation>Kas padaryta</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>Who</source>
        <translation>Kas</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{key} copies, cuts, pastes or selects in every text: choose another key.</source>
        <translation>{key} bet kuriame tekste kopijuoja, iškerpa, įterpia arba pažymi: pasirinkite kitą klavišą.</translation>
    </message>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{key} is the key of “{command}”. Give that another key first.</source>
        <translation>{key} yra komandos „{command}“ klavišas. Pirma priskirkite jai kitą.</translation>
    </message>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{key} moves and writes in lists and texts: choose another key.</source>
        <translation>{key} skirtas judėti ir rašyti sąrašuose bei tekstuose: pasirinkite kitą klavišą.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;All as at first</source>
        <translation>&amp;Visus kaip pradžioje</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;Give this key</source>
        <translation>Priskirti &amp;šį klavišą</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;Its own key</source>
        <translation>&amp;Pradinis klavišas</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;New key</source>
        <translation>&amp;Naujas klavišas</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;Save the list…</source>
        <translation>Įrašyti &amp;sąrašą…</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Command</source>
        <translation>Komanda</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Commands and their keys</source>
        <translation>Komandos ir jų klavišai</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Every command has its own key again.</source>
        <translation>Kiekviena komanda vėl turi savo pradinį klavišą.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Keys</source>
        <translation>Klavišai</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Menu</source>
        <translation>Meniu</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>New key</source>
        <translation>Naujas klavišas</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Save the list of keys</source>
        <translation>Įrašyti klavišų sąrašą</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Table (*.csv)</source>
        <translation>Lentelė (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Text (*.txt)</source>
        <translation>Tekstas (*.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>The key that the program gives the command</source>
        <translation>Klavišas, kurį komandai priskiria programa</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>The list is saved: {name}</source>
        <translation>Sąrašas įrašytas: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Type a command or a key</source>
        <translation>Įveskite komandą arba klavišą</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Web page (*.html)</source>
        <translation>Tinklalapis (*.html)</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>{name} could not be written ({why}). Choose another place.</source>
        <translation>Nepavyko įrašyti {name} ({why}). Pasirinkite kitą vietą.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>“{command}” has no key now.</source>
        <translation>Komanda „{command}“ dabar neturi klavišo.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>“{command}” is done by {key} now.</source>
        <translation>Komandos „{command}“ klavišas dabar: {key}.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <location filename="../../resources/languages/ar.toml"/>
        <source>Arabic</source>
        <translation>arabų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hy.toml"/>
        <source>Armenian</source>
        <translation>armėnų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/be.toml"/>
        <source>Belarusian</source>
        <translation>baltarusių</translation>
    </message>
    <message>
        <location filename="../../resources/languages/bg.toml"/>
        <source>Bulgarian</source>
        <translation>bulgarų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/zh.toml"/>
        <source>Chinese</source>
        <translation>kinų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hr.toml"/>
        <source>Croatian</source>
        <translation>kroatų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/cs.toml"/>
        <source>Czech</source>
        <translation>čekų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/da.toml"/>
        <source>Danish</source>
        <translation>danų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/nl.toml"/>
        <source>Dutch</source>
        <translation>nyderlandų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/en.toml"/>
        <source>English</source>
        <translation>anglų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/et.toml"/>
        <source>Estonian</source>
        <translation>estų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/fi.toml"/>
        <source>Finnish</source>
        <translation>suomių</translation>
    </message>
    <message>
        <location filename="../../resources/languages/fr.toml"/>
        <source>French</source>
        <translation>prancūzų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ka.toml"/>
        <source>Georgian</source>
        <translation>gruzinų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/de.toml"/>
        <source>German</source>
        <translation>vokiečių</translation>
    </message>
    <message>
        <location filename="../../resources/languages/el.toml"/>
        <source>Greek</source>
        <translation>graikų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/he.toml"/>
        <source>Hebrew</source>
        <translation>hebrajų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hi.toml"/>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hu.toml"/>
        <source>Hungarian</source>
        <translation>vengrų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/it.toml"/>
        <source>Italian</source>
        <translation>italų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ja.toml"/>
        <source>Japanese</source>
        <translation>japonų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/kk.toml"/>
        <source>Kazakh</source>
        <translation>kazachų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ko.toml"/>
        <source>Korean</source>
        <translation>korėjiečių</translation>
    </message>
    <message>
        <location filename="../../resources/languages/lv.toml"/>
        <source>Latvian</source>
        <translation>latvių</translation>
    </message>
    <message>
        <location filename="../../resources/languages/lt.toml"/>
        <source>Lithuanian</source>
        <translation>lietuvių</translation>
    </message>
    <message>
        <location filename="../../resources/languages/fa.toml"/>
        <source>Persian</source>
        <translation>persų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/pl.toml"/>
        <source>Polish</source>
        <translation>lenkų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/pt.toml"/>
        <source>Portuguese</source>
        <translation>portugalų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ro.toml"/>
        <source>Romanian</source>
        <translation>rumunų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>Russian</source>
        <translation>rusų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/sr.toml"/>
        <source>Serbian</source>
        <translation>serbų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/es.toml"/>
        <source>Spanish</source>
        <translation>ispanų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/sv.toml"/>
        <source>Swedish</source>
        <translation>švedų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/tr.toml"/>
        <source>Turkish</source>
        <translation>turkų</translation>
    </message>
    <message>
        <location filename="../../resources/languages/uk.toml"/>
        <source>Ukrainian</source>
        <translation>ukrainiečių</translation>
    </message>
</context>
<context>
    <name>LanguagesTab</name>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Language of {name}</source>
        <translation>Failo {name} kalba</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Languages of the files</source>
        <translation>Failų kalbos</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>On the way</source>
        <translation>Tarpinė kalba</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>On the way, {name}</source>
        <translation>Tarpinė kalba, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Spoken in</source>
        <translation>Kalbėta</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Spoken in, {name}</source>
        <translation>Kalbėta, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>The language of each file, and for a transcript that is itself a translation the language that was spoken. For a single passage, select it in the text and choose “Language of selection”.</source>
        <translation>Kiekvieno failo kalba, o jei išrašas pats yra vertimas – ir kalba, kuria kalbėta. Norėdami nurodyti vienos ištraukos kalbą, pažymėkite ją tekste ir pasirinkite „Pažymėto teksto kalba“.</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>as identified ({tag})</source>
        <translation>kaip nustatyta ({tag})</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>in this language</source>
        <translation>šia kalba</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>interpreted live …</source>
        <translation>versta sinchroniškai …</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <location filename="../../ui/models/lines.py"/>
        <source>Speaker</source>
        <translation>Kalbėtojas</translation>
    </message>
    <message>
        <location filename="../../ui/models/lines.py"/>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <location filename="../../ui/models/lines.py"/>
        <source>What was heard</source>
        <translation>Kas girdėta</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>By hand: stands in no source</source>
        <translation>Nustatyta ranka: originale nėra</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Change</source>
        <translation>Keisti</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Choose another passage, or none</source>
        <translation>Parinkti kitą ištrauką arba jokios</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Passage chosen by hand</source>
        <translation>Ištrauka parinkta ranka</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Passage found by the program, {sure}</source>
        <translation>Ištrauką rado programa, {sure}</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Second candidate ({sure}): «{words}»</source>
        <translation>Antras variantas ({sure}): „{words}“</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>The program found no passage</source>
        <translation>Programa ištraukos nerado</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Unsure of this passage ({sure}): compare it with the source</source>
        <translation>Ištrauka abejotina ({sure}): palyginkite ją su originalu</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>{percent} % sure</source>
        <translation>tikrumas {percent} %</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>All files (*)</source>
        <translation>Visi failai (*)</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>Attach a recording…</source>
        <translation>Pridėti įrašą…</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>Audio and video ({kinds})</source>
        <translation>Garsas ir vaizdas ({kinds})</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>No recording belongs to {name} yet.</source>
        <translation>{name} dar neturi įrašo.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>Recording of the transcript</source>
        <translation>Išrašo įrašas</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>The recording cannot be played ({reason}). Attach it in another format, such as WAV or MP3.</source>
        <translation>Įrašo nepavyksta groti ({reason}). Pridėkite jį kitu formatu, pavyzdžiui, WAV arba MP3.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>The recording {path} is not there any more: attach it again.</source>
        <translation>Įrašo {path} nebėra: pridėkite jį iš naujo.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>There is no device to hear it on: connect one and press Space again.</source>
        <translation>Nėra įrenginio, per kurį būtų galima klausytis: prijunkite jį ir vėl paspauskite tarpą.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>This quote has no times: it needs a transcript with times, such as subtitles.</source>
        <translation>Ši citata neturi laiko: reikia išrašo su laiku, pavyzdžiui, subtitrų.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>To listen, install the optional part “listen”: pip install 'quoteverify[listen]'.</source>
        <translation>Norėdami klausytis, įdiekite papildomą dalį „listen“: pip install 'quoteverify[listen]'.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>{recording} belongs to {name} now. Space plays the passage of a quote.</source>
        <translation>{recording} dabar priklauso {name}. Tarpas groja citatos ištrauką.</translation>
    </message>
</context>
<context>
    <name>LostVerdicts</name>
    <message>
        <location filename="../../ui/lostverdicts.py"/>
        <source>The verdict “{verdict}” is gone with quote {quote} as it was: its words or its passage changed.</source>
        <translation>Išvada „{verdict}“ dingo kartu su ankstesne citata {quote}: pasikeitė jos žodžiai arba ištrauka.</translation>
    </message>
    <message>
        <location filename="../../ui/lostverdicts.py"/>
        <source>The verdict “{verdict}” on quote {quote} is taken back.</source>
        <translation>Išvada „{verdict}“ atsiimta: citata {quote}.</translation>
    </message>
    <message>
        <location filename="../../ui/lostverdicts.py"/>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lostverdicts.py"/>
        <source>{count} verdicts are gone with their quotes as they were (quotes {quotes}).</source>
        <translation>
            <numerusform>{count} išvada dingo kartu su ankstesne citata ({quotes}).</numerusform>
            <numerusform>{count} išvados dingo kartu su ankstesnėmis citatomis ({quotes}).</numerusform>
            <numerusform>{count} išvadų dingo kartu su ankstesnėmis citatomis ({quotes}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadeList</name>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>&amp;Take away</source>
        <translation>&amp;Panaikinti</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Does not fit the text as it is now, and is not applied.</source>
        <translation>Dabartiniam tekstui netinka ir netaikoma.</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Language {tag}: {words} in {file}</source>
        <translation>Kalba {tag}: {words} ({file})</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Model {model} for {source} → {target}</source>
        <translation>Modelis {model}: {source} → {target}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Quote changed: {before} → {after}</source>
        <translation>Citata pakeista: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Quote made: {quote}</source>
        <translation>Citata sukurta: {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Quote removed: {quote}</source>
        <translation>Citata pašalinta: {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>What was set by hand in the texts. It holds in every check until it is taken away.</source>
        <translation>Kas tekstuose nustatyta ranka. Galioja per kiekvieną tikrinimą, kol bus panaikinta.</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>linked to {passage}</source>
        <translation>susieta: {passage}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>stands in no source</source>
        <translation>originale nėra</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <location filename="../../ui/merging.py"/>
        <source>The writer’s own words stand between them (“{words}”): a merged quote would hold what nobody said.</source>
        <translation>Tarp jų – paties autoriaus žodžiai (“{words}”): sujungtoje citatoje būtų tai, ko niekas nesakė.</translation>
    </message>
    <message>
        <location filename="../../ui/merging.py"/>
        <source>These are the words of two speakers, {first} and {second}: they stay two quotes.</source>
        <translation>Tai dviejų kalbėtojų žodžiai ({first} ir {second}): jie lieka dviem citatomis.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Close this message</source>
        <translation>Užverti šį pranešimą</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>More</source>
        <translation>Daugiau</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>&amp;Install a model in one file…</source>
        <translation>Įdiegti modelį iš &amp;failo…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>&amp;Remove</source>
        <translation>Š&amp;alinti</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>A language pair such as ru-en, or the name of a model:</source>
        <translation>Kalbų pora, pvz., ru-en, arba modelio pavadinimas:</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>A model in one file</source>
        <translation>Modelis viename faile</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>E&amp;xport…</source>
        <translation>&amp;Eksportuoti…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Er&amp;ase…</source>
        <translation>Iš&amp;trinti…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Erase</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Erase all that models computed so far? The next check computes it anew, which takes its time. Your cases keep their evidence.</source>
        <translation>Ištrinti viską, ką modeliai iki šiol apskaičiavo? Kitas tikrinimas skaičiuos iš naujo, o tai užtruks. Jūsų bylose duomenys liks.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Export the model to</source>
        <translation>Kur eksportuoti modelį</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Fetch</source>
        <translation>Parsisiųsti</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Fetch &amp;online…</source>
        <translation>Parsisiųsti iš &amp;interneto…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Fetch a model</source>
        <translation>Parsisiųsti modelį</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Folder of a MarianMT model</source>
        <translation>MarianMT modelio aplankas</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Go online and download the model “{name}” from the model hub, some hundred megabytes? Nothing of your texts is sent.</source>
        <translation>Prisijungti prie interneto ir iš modelių saugyklos parsisiųsti modelį „{name}“ (keli šimtai megabaitų)? Iš jūsų tekstų niekas nesiunčiama.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Install a &amp;folder…</source>
        <translation>Įdiegti aplan&amp;ką…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Models</source>
        <translation>Modeliai</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Models, the first that can is used</source>
        <translation>Modeliai; naudojamas pirmasis tinkamas</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>QuoteVerify comes with a small starter model for Russian and English: for trying out only. For work, install OPUS-MT models, one for each direction, such as “opus-mt-ru-en” and “opus-mt-en-ru” for the way back:

• on a computer without a network: drop the folder of a model, or a file exported on another computer, anywhere into this window;
• on a computer with a network: fetch it. That is the only thing here that goes online, and it asks first.</source>
        <translation>Su QuoteVerify gaunate mažą pradinį rusų ir anglų kalbų modelį – tik išbandyti. Darbui įdiekite OPUS-MT modelius, po vieną kiekvienai krypčiai, pvz., „opus-mt-ru-en“, o atgaliniam vertimui – „opus-mt-en-ru“:

• kompiuteryje be tinklo: modelio aplanką arba kitame kompiuteryje eksportuotą failą vilkite į bet kurią šio lango vietą;
• kompiuteryje su tinklu: parsisiųskite. Tik šiam veiksmui reikia interneto, ir prieš jį paklausiama.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>S&amp;top</source>
        <translation>&amp;Stabdyti</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>The process that installs models ended unexpectedly; nothing was installed.</source>
        <translation>Modelius diegiantis procesas netikėtai nutrūko; nieko neįdiegta.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Translation memory</source>
        <translation>Vertimo atmintis</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Translation models</source>
        <translation>Vertimo modeliai</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>comes with the program, for trying out only</source>
        <translation>pridedamas prie programos, tik išbandyti</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>{outputs} remembered translations and scores, {size} MB, across all cases</source>
        <translation>Įsiminta vertimų ir įverčių: {outputs}; {size} MB, iš visų bylų</translation>
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
        <translation>Pridėti &amp;failų…</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>&amp;Paste</source>
        <translation>Į&amp;dėti</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>&amp;Remove</source>
        <translation>Š&amp;alinti</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add and check</source>
        <translation>Pridėti ir tikrinti</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add files to the case</source>
        <translation>Pridėti failų prie bylos</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add the English rendering: an article, a subtitle file, a report.</source>
        <translation>Pridėkite anglišką tekstą: straipsnį, subtitrų failą, pranešimą.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add the transcript and the English rendering: drop files here, paste a text, or type lines.</source>
        <translation>Pridėkite išrašą ir anglišką tekstą: vilkite čia failus, įdėkite tekstą arba surinkite eilutes.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Create and check</source>
        <translation>Sukurti ir tikrinti</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>New case</source>
        <translation>Nauja byla</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Pasted text</source>
        <translation>Įdėtas tekstas</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Reading…</source>
        <translation>Skaitoma…</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>T&amp;ype lines…</source>
        <translation>&amp;Rinkti eilutes…</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>The case is checked anew with these files; your decisions stay.</source>
        <translation>Byla su šiais failais tikrinama iš naujo; jūsų sprendimai lieka.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>The clipboard holds no text: copy some first.</source>
        <translation>Iškarpinėje teksto nėra: pirmiausia jį nukopijuokite.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Typed lines</source>
        <translation>Surinktos eilutės</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Without a source transcript, the English versions of a quote are compared with each other.</source>
        <translation>Be originalo išrašo tarpusavyje lyginamos citatos angliškos versijos.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>{name} is in the case already: remove it from this list.</source>
        <translation>{name} jau yra byloje: pašalinkite iš šio sąrašo.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>{source} and {rendering} are both in one language ({language}). If that is wrong, set the right language or part in the list.</source>
        <translation>{source} ir {rendering} yra viena kalba ({language}). Jei tai neteisinga, sąraše nurodykite tinkamą kalbą arba dalį.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>{source} is in English and {rendering} is not: they may have been swapped. Change the part of each in the list.</source>
        <translation>{source} yra angliškas, o {rendering} – ne: galbūt jie sukeisti. Pakeiskite sąraše kiekvieno dalį.</translation>
    </message>
</context>
<context>
    <name>OthersLine</name>
    <message>
        <location filename="../../ui/views/others.py"/>
        <source>The readers disagree.</source>
        <translation>Skaitytojai nesutaria.</translation>
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
        <translation>Apžvalga: {side}. Citatų: {count}, nuspręsta: {decided}, nenuspręsta su svarbiomis pastabomis: {grave}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Next page</source>
        <translation>Kitas puslapis</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Page before</source>
        <translation>Ankstesnis puslapis</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Page {page} of {count}</source>
        <translation>{page} puslapis iš {count}</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Preview of the file</source>
        <translation>Failo peržiūra</translation>
    </message>
</context>
<context>
    <name>PairsTable</name>
    <message>
        <location filename="../../ui/views/pairs.py"/>
        <source>&amp;Remove</source>
        <translation>Š&amp;alinti</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Command</source>
        <translation>Komanda</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Commands and keys</source>
        <translation>Komandos ir klavišai</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Keys</source>
        <translation>Klavišai</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Menu</source>
        <translation>Meniu</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Type what you want to do, or a key</source>
        <translation>Įrašykite, ką norite padaryti, arba klavišą</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>Which file is shown: {side}</source>
        <translation>Rodomas failas: {side}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Erase the translations that are remembered in clear</source>
        <translation>&amp;Ištrinti nešifruotai įsimintus vertimus</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nauja slaptafrazė</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Rodyti, kas rašoma</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Change passphrase</source>
        <translation>Pakeisti slaptafrazę</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Encrypt</source>
        <translation>Šifruoti</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Passphrase of the case</source>
        <translation>Bylos slaptafrazė</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Remove passphrase</source>
        <translation>Pašalinti slaptafrazę</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>The case, and what models compute for it, is encrypted under the passphrase. A forgotten passphrase cannot be recovered by anybody: the case is lost then. Several words that nobody guesses are a good one. Copies and sheets that exist stay as they are, and traces of the case in clear may stay on the disk.</source>
        <translation>Byla ir tai, ką jai apskaičiuoja modeliai, šifruojama slaptafraze. Pamirštos slaptafrazės niekas neatkurs: tada byla prarasta. Gera slaptafrazė – keli žodžiai, kurių niekas neatspės. Esamos kopijos ir lapai lieka, kokie yra, o diske gali likti nešifruotų bylos pėdsakų.</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>The same &amp;again</source>
        <translation>Dar &amp;kartą</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>The two are not the same yet.</source>
        <translation>Jos dar nesutampa.</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <location filename="../../ui/passphrases.py"/>
        <source>The case is encrypted. Nobody can open it without the passphrase; do not forget it.</source>
        <translation>Byla užšifruota. Be slaptafrazės jos niekas neatvers; nepamirškite jos.</translation>
    </message>
    <message>
        <location filename="../../ui/passphrases.py"/>
        <source>The case is not encrypted any more.</source>
        <translation>Byla nebešifruota.</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <location filename="../../ui/views/picture.py"/>
        <source>{name}: picture</source>
        <translation>{name}: vaizdas</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Another folder…</source>
        <translation>&amp;Kitas aplankas…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Išvaizda</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Checking</source>
        <translation>&amp;Tikrinimas</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Formatas</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Keys…</source>
        <translation>K&amp;lavišai…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Language</source>
        <translation>Ka&amp;lba</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Models and what they remember…</source>
        <translation>&amp;Modeliai ir ką jie prisimena…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Motion</source>
        <translation>&amp;Judėjimas</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Reading</source>
        <translation>&amp;Skaitymas</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Rows of the queue</source>
        <translation>Sąrašo &amp;eilutės</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Sheets</source>
        <translation>&amp;Lapai</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;You and the keys</source>
        <translation>&amp;Jūs ir klavišai</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>C&amp;olours</source>
        <translation>S&amp;palvos</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Decisions are signed &amp;with</source>
        <translation>Sprendimai &amp;pasirašomi</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>F&amp;ont of the texts</source>
        <translation>Tekstų šri&amp;ftas</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Findings &amp;dismissed before…</source>
        <translation>&amp;Anksčiau atmestos pastabos…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Folder</source>
        <translation>Aplankas</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Folder that files are &amp;looked for and saved in</source>
        <translation>Aplankas, kuriame &amp;ieškoma ir įrašoma failų</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>House &amp;rules of new cases</source>
        <translation>Naujų bylų &amp;redakcijos taisyklės</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Preferences</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Si&amp;ze of everything</source>
        <translation>Visko &amp;dydis</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Si&amp;ze of the texts</source>
        <translation>&amp;Tekstų dydis</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Texts in a &amp;font of their own</source>
        <translation>Tekstai &amp;savo šriftu</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>What belongs to one case stands under Quotes › Case settings.</source>
        <translation>Vienos bylos nuostatos yra „Citatos › Bylos nuostatos“.</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>{percent} % of the rest</source>
        <translation>{percent} % kitų dydžio</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>

… The rest is in the file.</source>
        <translation>

… Kita dalis – faile.</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Preview of the file</source>
        <translation>Failo peržiūra</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>This kind of file is shown by its own program: choose “Open”.</source>
        <translation>Tokį failą rodo jo paties programa: spauskite „Atverti“.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Block quote</source>
        <translation>Atskira citata</translation>
    </message>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Speaker</source>
        <translation>Kalbėtojas</translation>
    </message>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Text as it was read</source>
        <translation>Tekstas, kaip perskaitytas</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>Finding the quotes…</source>
        <translation>Ieškoma citatų…</translation>
    </message>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>Progress of the check</source>
        <translation>Tikrinimo eiga</translation>
    </message>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>{done} of {all} quotes</source>
        <translation>{done} iš {all} citatų</translation>
    </message>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>{time} left</source>
        <translation>liko {time}</translation>
    </message>
</context>
<context>
    <name>PublicationTab</name>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Address (URL)</source>
        <translation>&amp;Adresas (URL)</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Date (2021-08-19)</source>
        <translation>&amp;Data (2021-08-19)</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Outlet</source>
        <translation>&amp;Leidinys</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Rendering</source>
        <translation>Angliškas &amp;tekstas</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Pavadinimas</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Ar&amp;chived copy (URL)</source>
        <translation>Archyvo &amp;kopija (URL)</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>English rendering</source>
        <translation>Angliškas tekstas</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 jau yra.
Ar norite jį pakeisti?</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Choose</source>
        <translation>&amp;Pasirinkti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Atverti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Save</source>
        <translation>Į&amp;rašyti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>All Files (*)</source>
        <translation>Visi failai (*)</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Create New Folder</source>
        <translation>Sukurti naują aplanką</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Detail View</source>
        <translation>Išsamus rodinys</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Directory:</source>
        <translation>Aplankas:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>File &amp;name:</source>
        <translation>Failo &amp;vardas:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Files of type:</source>
        <translation>Failų tipas:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Forward</source>
        <translation>Pirmyn</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>List View</source>
        <translation>Sąrašo rodinys</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Look in:</source>
        <translation>Ieškoti:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Parent Directory</source>
        <translation>Aukštesnis aplankas</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Press shortcut</source>
        <translation>Paspauskite klavišų derinį</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopijuoti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Paste</source>
        <translation>Į&amp;dėti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Pakartoti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Cu&amp;t</source>
        <translation>&amp;Iškirpti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Delete</source>
        <translation>Šalinti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Select All</source>
        <translation>Pažymėti viską</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;No</source>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Yes</source>
        <translation>&amp;Taip</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Apply</source>
        <translation>Taikyti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Discard</source>
        <translation>Atmesti pakeitimus</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Help</source>
        <translation>Pagalba</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>OK</source>
        <translation>Gerai</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Reset</source>
        <translation>Atkurti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Restore Defaults</source>
        <translation>Atkurti numatytąsias</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Save</source>
        <translation>Įrašyti</translation>
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
        <translation>Backspace</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Space</source>
        <translation>Tarpas</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopijuoti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Paste</source>
        <translation>Į&amp;dėti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Pakartoti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Cu&amp;t</source>
        <translation>&amp;Iškirpti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Delete</source>
        <translation>Šalinti</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Select All</source>
        <translation>Pažymėti viską</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <location filename="../../ui/models/queue.py"/>
        <source>no finding</source>
        <translation>pastabų nėra</translation>
    </message>
    <message>
        <location filename="../../ui/models/queue.py"/>
        <source>readers disagree</source>
        <translation>skaitytojai nesutaria</translation>
    </message>
    <message>
        <location filename="../../ui/models/queue.py"/>
        <source>undecided</source>
        <translation>nenuspręsta</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source> · the rest is being read</source>
        <translation> · kitos dar skaitomos</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source> · {hidden} hidden</source>
        <translation> · paslėpta {hidden}</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>All quotes</source>
        <translation>Visos citatos</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>As in the text</source>
        <translation>Kaip tekste</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>By speaker</source>
        <translation>Pagal kalbėtoją</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>By verdict</source>
        <translation>Pagal išvadą</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Changed by a correction</source>
        <translation>Pakeistos pataisymu</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Decided</source>
        <translation>Nuspręstos</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Filter by words</source>
        <translation>Filtruoti pagal žodžius</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Gravest first</source>
        <translation>Pirma svarbiausios</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>How the quotes are sorted</source>
        <translation>Kaip rikiuojamos citatos</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Major or critical</source>
        <translation>Didelės ar kritinės</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>No quote is like that: choose “All quotes”, or clear the words.</source>
        <translation>Tokių citatų nėra: pasirinkite „Visos citatos“ arba išvalykite žodžius.</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>No quotes were found in the English text. Select words there and press Q to make them a quote; or see with File › Add files whether the right text was taken for the English one.</source>
        <translation>Angliškame tekste citatų nerasta. Pažymėkite jame žodžius ir spauskite Q, kad jie taptų citata; arba pasirinkę „Failas“ › „Pridėti failų“ pasižiūrėkite, ar angliškas tekstas parinktas teisingai.</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Quotes</source>
        <translation>Citatos</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Readers disagree</source>
        <translation>Skaitytojai nesutaria</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>The quotes appear here as they are checked.</source>
        <translation>Patikrintos citatos atsiras čia.</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Undecided</source>
        <translation>Nenuspręstos</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Unsure of the passage</source>
        <translation>Abejotina ištrauka</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Which quotes are listed</source>
        <translation>Kurios citatos rodomos</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>With findings</source>
        <translation>Su pastabomis</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>{decided} of {all} decided</source>
        <translation>nuspręsta {decided} iš {all}</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Case to read as second reader</source>
        <translation>Byla antrajam skaitymui</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Cases (*{suffix})</source>
        <translation>Bylos (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>List them</source>
        <translation>Parodyti jas</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Merge a reviewer’s case</source>
        <translation>Sujungti su vertintojo byla</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Merged: {taken} decisions taken over, {beside} kept beside yours.</source>
        <translation>Sujungta. Perimta sprendimų: {taken}, palikta šalia jūsų: {beside}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/readers.py"/>
        <source>Readers disagree on {count} quotes.</source>
        <translation>
            <numerusform>Skaitytojai nesutaria dėl {count} citatos.</numerusform>
            <numerusform>Skaitytojai nesutaria dėl {count} citatų.</numerusform>
            <numerusform>Skaitytojai nesutaria dėl {count} citatų.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Readers do not disagree on any quote.</source>
        <translation>Skaitytojai sutaria dėl visų citatų.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Second reading</source>
        <translation>Antrasis skaitymas</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>The second reading is ended.</source>
        <translation>Antrasis skaitymas baigtas.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>What was set by hand there is in the history; yours holds.</source>
        <translation>Ten ranka nustatyti dalykai yra istorijoje; galioja jūsų.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>You read blind as {name}: what others decided about a quote is shown once your own verdict is filed.</source>
        <translation>Skaitote aklai kaip {name}: kitų sprendimai dėl citatos parodomi, kai įrašoma jūsų išvada.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Your name as second reader. What others decided about a quote,
their notes and findings too, is shown once your own verdict is filed.</source>
        <translation>Jūsų, kaip antrojo skaitytojo, vardas. Kitų sprendimai dėl citatos,
jų komentarai ir pastabos taip pat, parodomi, kai įrašoma jūsų išvada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/readers.py"/>
        <source>{count} are about quotes that this case does not have; they are kept.</source>
        <translation>
            <numerusform>{count} susijęs su citata, kurios šioje byloje nėra; jis išsaugotas.</numerusform>
            <numerusform>{count} susiję su citatomis, kurių šioje byloje nėra; jie išsaugoti.</numerusform>
            <numerusform>{count} susijusių su citatomis, kurių šioje byloje nėra; jie išsaugoti.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>{name} decided in this case already: a second reader is somebody else.</source>
        <translation>{name} šioje byloje jau priėmė sprendimų: antrasis skaitytojas yra kas nors kitas.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>&amp;Body of the page</source>
        <translation>Pagrindinis &amp;puslapio tekstas</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>&amp;Column</source>
        <translation>&amp;Stulpelis</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>&amp;Encoding</source>
        <translation>&amp;Koduotė</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Automatic</source>
        <translation>Automatiškai</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Automatic: {encoding}</source>
        <translation>Automatiškai: {encoding}</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Body of the page</source>
        <translation>Pagrindinis puslapio tekstas</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Column</source>
        <translation>Stulpelis</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Encoding</source>
        <translation>Koduotė</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>First rows of the table</source>
        <translation>Pirmosios lentelės eilutės</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Open as &amp;two sides</source>
        <translation>Atverti kaip &amp;du tekstus</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Source and rendering stand side by side in this file: make two texts of them</source>
        <translation>Šiame faile originalas ir vertimas yra greta: padaryti iš jų du tekstus</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>The text as it was read</source>
        <translation>Tekstas, kaip perskaitytas</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>The whole document</source>
        <translation>Visas dokumentas</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>found by the program</source>
        <translation>rasta programos</translation>
    </message>
</context>
<context>
    <name>ReconcileDialog</name>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>&amp;Agreed</source>
        <translation>&amp;Sutarta</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>&amp;Note</source>
        <translation>&amp;Komentaras</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>&amp;Verdict that all agree on</source>
        <translation>&amp;Išvada, dėl kurios visi sutaria</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>Reconcile the readings of quote {quote}</source>
        <translation>Suderinti {quote} citatos skaitymus</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>What each reader decided</source>
        <translation>Ką nusprendė kiekvienas skaitytojas</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>How the quote could read</source>
        <translation>Kaip citata galėtų skambėti</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Literal translation</source>
        <translation>Pažodinis vertimas</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Office or function</source>
        <translation>Pareigos</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Record</source>
        <translation>Kortelė</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Role of the speaker</source>
        <translation>Kalbėtojo pareigos</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Second reader</source>
        <translation>Antrasis skaitytojas</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Speaker in the source’s script</source>
        <translation>Kalbėtojas originalo raštu</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Suggested rendering</source>
        <translation>Siūlomas vertimas</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>The speaker is confirmed</source>
        <translation>Kalbėtojas patvirtintas</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Who listened or read again</source>
        <translation>Kas perklausė ar perskaitė dar kartą</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Word for word, by a person</source>
        <translation>Žodis į žodį, žmogaus</translation>
    </message>
</context>
<context>
    <name>RenderingsDialog</name>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>No passage is quoted by more than one text of this case. Add files brings more of them.</source>
        <translation>Nė vienos ištraukos necituoja daugiau nei vienas šios bylos tekstas. Daugiau tekstų pridedama komanda „Pridėti failų“.</translation>
    </message>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>Renderings side by side</source>
        <translation>Vertimai greta</translation>
    </message>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>Source</source>
        <translation>Originalas</translation>
    </message>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>not quoted</source>
        <translation>necituojama</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../ui/report.py"/>
        <source>Copy the report</source>
        <translation>Kopijuoti ataskaitą</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>QuoteVerify: something went wrong</source>
        <translation>QuoteVerify: įvyko klaida</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>Report</source>
        <translation>Ataskaita</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>The program met a failure of its own. Your decisions are saved in the case, and you can go on. If it happens again, please send the report below: it names parts of the program, not a word of your documents.</source>
        <translation>Programoje įvyko jos pačios klaida. Jūsų sprendimai byloje išsaugoti, galite dirbti toliau. Jei tai pasikartos, atsiųskite toliau pateiktą ataskaitą: joje nurodytos programos dalys ir nė vieno žodžio iš jūsų dokumentų.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../../ui/views/review.py"/>
        <source>source and quote are in one language: nothing is translated</source>
        <translation>originalas ir citata ta pačia kalba: niekas neverčiama</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Corrected version of {name}</source>
        <translation>Pataisyta failo {name} versija</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>No file of this case was replaced by a corrected version.</source>
        <translation>Nė vienas šios bylos failas nebuvo pakeistas pataisyta versija.</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Replace by a corrected version…</source>
        <translation>Pakeisti pataisyta versija…</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Some of what was set by hand has no clear place any more.</source>
        <translation>Kai kas, kas nustatyta ranka, nebeturi aiškios vietos.</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>{name} holds two texts: give one of them.</source>
        <translation>{name}: tai du tekstai viename faile – nurodykite vieną iš jų.</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>{name} is the same text as before.</source>
        <translation>{name}: tekstas toks pat kaip anksčiau.</translation>
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
        <translation>Pakeistos</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Corrections</source>
        <translation>Pataisymai</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Decided then: {decision}</source>
        <translation>Tada nuspręsta: {decision}</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Gone</source>
        <translation>Dingusios</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>It is not checked yet.</source>
        <translation>Dar nepatikrinta.</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Its source is another one now.</source>
        <translation>Jos originalas dabar kitas.</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>New</source>
        <translation>Naujos</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Quotes: {unchanged} unchanged (decisions kept), {changed} changed, {new} new, {gone} gone.</source>
        <translation>Citatos: nepakito {unchanged} (sprendimai lieka), pakeista {changed}, naujų {new}, dingo {gone}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>{name}, replaced {day} by {person}</source>
        <translation>{name}, pakeista {day}, {person}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>A PDF has lines, not paragraphs: compare the order of the text with the pages.</source>
        <translation>PDF sudarytas iš eilučių, ne pastraipų: palyginkite teksto tvarką su puslapiais.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>A blank line stands inside {parted} subtitles: the words after it were read as part of them.</source>
        <translation>Subtitrų su tuščia eilute viduje: {parted}; žodžiai po jos perskaityti kaip jų dalis.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>A tag is not closed: its name stands among the words.</source>
        <translation>Neužverta žymė: jos vardas liko tarp žodžių.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>A word is missing from the English in “{hole}”.</source>
        <translation>Angliškame tekste trūksta žodžio: “{hole}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>An ellipsis joins separate remarks: {remarks}.</source>
        <translation>Daugtaškis jungia atskirus pasisakymus: {remarks}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>An ellipsis marks a cut in “{rendering}”.</source>
        <translation>Daugtaškis žymi kupiūrą: “{rendering}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>An ellipsis marks a cut; the source has “{source}”.</source>
        <translation>Daugtaškis žymi kupiūrą; originale yra “{source}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>Another model called {name} is installed: remove it first (quoteverify models remove {name2}).</source>
        <translation>Jau įdiegtas kitas modelis pavadinimu {name}: pirmiausia jį pašalinkite (quoteverify models remove {name2}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>Attachments were not read ({left}): save and open them by themselves.</source>
        <translation>Priedai neskaityti ({left}): įrašykite juos ir atverkite atskirai.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>Choose two quotes that stand one after the other to merge them.</source>
        <translation>Norėdami sujungti, pasirinkite dvi viena po kitos einančias citatas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>English versions of one quote disagree: {both_phrase} and {count} more.</source>
        <translation>
            <numerusform>Vienos citatos angliškos versijos nesutampa: {both_phrase} ir dar {count}.</numerusform>
            <numerusform>Vienos citatos angliškos versijos nesutampa: {both_phrase} ir dar {count}.</numerusform>
            <numerusform>Vienos citatos angliškos versijos nesutampa: {both_phrase} ir dar {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>English versions of one quote disagree: {both_phrase}.</source>
        <translation>Vienos citatos angliškos versijos nesutampa: {both_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>In the model folder {path}, {name} is a link to a file elsewhere: put the file itself into the folder.</source>
        <translation>Modelio aplanke {path} yra nuoroda {name} į failą kitur: įdėkite į aplanką patį failą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>Lines not in UTF-8 like the others: {alien}. They were read as {other}.</source>
        <translation>Eilutės, kurios, kitaip nei kitos, ne UTF-8: {alien}. Jos perskaitytos kaip {other}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/sheets/finishing.py"/>
        <source>Look at the sheet before you share it: {named} and {count} more may still name somebody; add such words to the list.</source>
        <translation>
            <numerusform>Prieš dalydamiesi peržiūrėkite lapą: {named} ir dar {count} žodis gali ką nors įvardyti; įtraukite tokius žodžius į sąrašą.</numerusform>
            <numerusform>Prieš dalydamiesi peržiūrėkite lapą: {named} ir dar {count} žodžiai gali ką nors įvardyti; įtraukite tokius žodžius į sąrašą.</numerusform>
            <numerusform>Prieš dalydamiesi peržiūrėkite lapą: {named} ir dar {count} žodžių gali ką nors įvardyti; įtraukite tokius žodžius į sąrašą.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/finishing.py"/>
        <source>Look at the sheet before you share it: {named} may still name somebody; add such words to the list.</source>
        <translation>Prieš dalydamiesi peržiūrėkite lapą: {named} – tai dar gali ką nors įvardyti; įtraukite tokius žodžius į sąrašą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>No language was given: {name_phrase} was guessed and is not sure. Give the language if it is another one.</source>
        <translation>Kalba nenurodyta: {name_phrase} – tai spėjimas, ir jis nėra tikras. Nurodykite kalbą, jei ji kita.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>No model called “{name}” is installed: {known}.</source>
        <translation>Modelis „{name}“ neįdiegtas: {known}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>No model for “{wanted}” was found (tried {join}): give the full name of one, as in Helsinki-NLP/opus-mt-ru-en.</source>
        <translation>Modelis „{wanted}“ nerastas (bandyta: {join}): nurodykite visą pavadinimą, pvz., Helsinki-NLP/opus-mt-ru-en.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/privacy/pseudonyms.py"/>
        <source>No pseudonyms are listed: name the people of the case and what stands in their place first.</source>
        <translation>Slapyvardžių sąrašas tuščias: pirmiausia nurodykite bylos asmenis ir kuo juos pakeisti.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>No source is loaded for {one}.</source>
        <translation>Neįkeltas originalas: {one}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>Nothing in the source corresponds to {one}.</source>
        <translation>Originale nėra atitikmens: {one}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>Nothing in the source corresponds to “{text}”.</source>
        <translation>Originale nėra atitikmens: “{text}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>Nothing in {path} says which languages the model translates: name the folder like opus-mt-ru-en.</source>
        <translation>Iš {path} neaišku, kokias kalbas modelis verčia: pavadinkite aplanką kaip opus-mt-ru-en.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>Nothing of the source is rendered: no word stands in the quote.</source>
        <translation>Niekas iš originalo neperteikta: citatoje nėra žodžių.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/delimited.py"/>
        <source>One cell holds very many lines: a quotation mark may be missing in the file.</source>
        <translation>Viename langelyje labai daug eilučių: faile galbūt trūksta kabučių.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/merge.py"/>
        <source>One pair of marks joins remarks that stand {count} sentences apart in the source: {one} and {other}.</source>
        <translation>
            <numerusform>Vienose kabutėse sujungti pasisakymai, originale nutolę per {count} sakinį: {one} ir {other}.</numerusform>
            <numerusform>Vienose kabutėse sujungti pasisakymai, originale nutolę per {count} sakinius: {one} ir {other}.</numerusform>
            <numerusform>Vienose kabutėse sujungti pasisakymai, originale nutolę per {count} sakinių: {one} ir {other}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/merge.py"/>
        <source>One pair of marks joins words from two sources: {one} and {other}.</source>
        <translation>Vienose kabutėse sujungti žodžiai iš dviejų originalų: {one} ir {other}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/merge.py"/>
        <source>One pair of marks joins words of {speaker} and of {next_speaker}: {one} and {other}.</source>
        <translation>Vienose kabutėse sujungti dviejų kalbėtojų ({speaker} ir {next_speaker}) žodžiai: {one} ir {other}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>One part of the split would hold no words: put the cursor between two words.</source>
        <translation>Viena skaidomos citatos dalis liktų be žodžių: statykite žymeklį tarp dviejų žodžių.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/ods.py"/>
        <location filename="../../quoteverify/loaders/tables/spreadsheet.py"/>
        <source>Only the first sheet with words was read.</source>
        <translation>Perskaitytas tik pirmasis lakštas, kuriame yra žodžių.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/drawing.py"/>
        <source>Page {value} of {path} could not be drawn: export the sheet and open it in a PDF viewer.</source>
        <translation>Nepavyko nupiešti puslapio {value} ({path}): eksportuokite lapą ir atverkite jį PDF žiūryklėje.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>Put the cursor inside the quote, between two of its words, to split it.</source>
        <translation>Norėdami skaidyti citatą, statykite žymeklį joje tarp dviejų žodžių.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>Select some words of the text to make them a quote.</source>
        <translation>Pažymėkite teksto žodžius, kad jie taptų citata.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>Some characters are damaged or cut off: they stand as �.</source>
        <translation>Kai kurie ženklai sugadinti arba nukirsti: vietoj jų yra �.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>Some characters are damaged: they stand as �.</source>
        <translation>Kai kurie ženklai sugadinti: vietoj jų yra �.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>Some letters of the PDF have no code: they stand as �.</source>
        <translation>Kai kurios PDF raidės neturi kodo: vietoj jų yra �.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/sbv.py"/>
        <source>Some words stand before the first timecode: they have no time.</source>
        <translation>Dalis žodžių yra prieš pirmąją laiko žymą: jie neturi laiko.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>Something that the source says is missing from the English before “{ours}”.</source>
        <translation>Prieš “{ours}” angliškame tekste trūksta to, ką sako originalas.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>Standard output could not be written ({why}): free some space, or name a file with -o PATH.</source>
        <translation>Nepavyko rašyti į standartinę išvestį ({why}): atlaisvinkite vietos arba nurodykite failą su -o PATH.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/sheet.py"/>
        <source>Starter model: for trying out; install an OPUS-MT model for work (quoteverify models add FOLDER). Its translations are often wrong and prove little.</source>
        <translation>Pradinis modelis: tik išbandyti; darbui įdiekite OPUS-MT modelį (quoteverify models add FOLDER). Jo vertimai dažnai klaidingi ir mažai ką įrodo.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>Stopped by the user.</source>
        <translation>Sustabdė naudotojas.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {backwards} end before they start: their start time alone was kept.</source>
        <translation>Subtitrai ne laiku: {backwards} baigiasi anksčiau, nei prasideda; paliktas tik pradžios laikas.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {long} last longer than an hour.</source>
        <translation>Subtitrai ne laiku: {long} trunka ilgiau nei valandą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {overlapping} overlap the one before.</source>
        <translation>Subtitrai ne laiku: {overlapping} persidengia su ankstesniu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {early} start before the one that precedes them: the order of the file was kept.</source>
        <translation>Subtitrai ne laiku: {early} prasideda anksčiau už prieš juos esantį; palikta failo tvarka.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/exclamation.py"/>
        <source>The English adds an exclamation mark that the source does not have.</source>
        <translation>Angliškas tekstas prideda šauktuką, kurio originale nėra.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>The English asks a question where the speaker makes a statement.</source>
        <translation>Angliškas tekstas klausia, o kalbėtojas teigia.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>The English makes a statement of what the speaker asks.</source>
        <translation>Angliškas tekstas teigia tai, ko kalbėtojas klausia.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/selection.py"/>
        <source>The case has no quote “{quote_id}”: name quotes as its sheet numbers them, as in q1.</source>
        <translation>Byloje nėra citatos „{quote_id}“: citatas nurodykite taip, kaip jos sunumeruotos lape, pvz., q1.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>The closing mark after “{strip}” has no opening one.</source>
        <translation>Uždarančios kabutės po “{strip}” neturi atidarančių.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/columns.py"/>
        <source>The column “{headings}” was read: choose another one if that is wrong.</source>
        <translation>Perskaitytas stulpelis „{headings}“: jei tai klaida, pasirinkite kitą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>The condition «{word}» is missing: the English states it without an “if”.</source>
        <translation>Sąlygos «{word}» nėra: angliškas tekstas tai sako be “if”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/word.py"/>
        <source>The document holds tracked changes: insertions were read, deletions left out.</source>
        <translation>Dokumente yra sekamų keitimų: įterpimai perskaityti, šalinimai praleisti.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>The ellipsis hides {kind_phrase} (“{word}”): “{segment}”.</source>
        <translation>Po daugtaškiu slypi {kind_phrase} (“{word}”): “{segment}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>The ellipsis may hide {names_phrase} (“{word}”): “{source}”.</source>
        <translation>Po daugtaškiu galbūt slypi {names_phrase} (“{word}”): “{source}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>The ellipsis stands for {dropped}.</source>
        <translation>Daugtaškis pakeičia: {dropped}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/errors.py"/>
        <source>The encoder could not be prepared in {path} ({what}): free some space, or make it writable.</source>
        <translation>Nepavyko parengti koduotuvo aplanke {path} ({what}): atlaisvinkite vietos arba leiskite ten rašyti.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/errors.py"/>
        <source>The encoder in {path} lacks {name}: install the program again, with all of its files.</source>
        <translation>Koduotuvui aplanke {path} trūksta {name}: įdiekite programą iš naujo su visais failais.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>The encoding was guessed as {encoding}: if letters look wrong, choose another.</source>
        <translation>Koduotė nuspėta: {encoding}. Jei raidės atrodo neteisingos, pasirinkite kitą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>The encoding was guessed as {encoding}; it may also be {others}: if letters look wrong, choose another.</source>
        <translation>Koduotė nuspėta: {encoding}; gali būti ir kita: {others}. Jei raidės atrodo neteisingos, pasirinkite kitą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>The engine is in doubt here, so its translations prove little: {reasons_phrase}.</source>
        <translation>Modelis čia abejotinas, tad jo vertimai mažai ką įrodo: {reasons_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>The file does not begin with WEBVTT: it may have lost its beginning.</source>
        <translation>Failas neprasideda žodžiu WEBVTT: galbūt prarasta jo pradžia.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/subrip.py"/>
        <source>The file ends in a timecode: it may be cut off.</source>
        <translation>Failas baigiasi laiko žyma: galbūt jis nukirstas.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/rtf.py"/>
        <source>The file ends in the middle: its last words may be missing.</source>
        <translation>Failas nutrūksta viduryje: galbūt trūksta paskutinių žodžių.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>The file holds {value} NUL bytes, which were left out: it may be damaged.</source>
        <translation>Faile buvo NUL baitų: {value}; jie praleisti. Galbūt failas sugadintas.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>The file says its language is {spoken_phrase}, but its words look like {written_phrase}.</source>
        <translation>Faile nurodyta kalba – {spoken_phrase}, bet, sprendžiant iš žodžių, tai {written_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>The filler «{here}» is left out.</source>
        <translation>Užpildas «{here}» praleistas.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>The filler “{there}” is added.</source>
        <translation>Užpildas “{there}” pridėtas.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The headline joins {taken} of the {whole} sentences of the quote and leaves out {body} without marking the cut.</source>
        <translation>Antraštė jungia {taken} iš {whole} citatos sakinių ir nepažymėjusi kupiūros praleidžia {body}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The headline leaves out {body} without marking the cut.</source>
        <translation>Antraštė nepažymėjusi kupiūros praleidžia {body}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline quotes {text}, but no quote in the text below has these words.</source>
        <translation>Antraštė cituoja {text}, bet jokioje citatoje tekste šių žodžių nėra.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline's quote {head} stands in double marks; some houses use single ones there.</source>
        <translation>Antraštės citata {head} yra dvigubose kabutėse; kai kurios redakcijos čia rašo viengubas.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline's {text} is not worded like the quote in the text: {body}.</source>
        <translation>Antraštės citatos {text} žodžiai kiti nei citatos tekste: {body}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline's {text} leaves out words of the quote in the text: {body}.</source>
        <translation>Antraštės citatoje {text} praleisti citatos tekste žodžiai: {body}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>The insertion {group} adds a claim ({claim_phrase}) that the speaker did not make.</source>
        <translation>Intarpas {group} prideda teiginį ({claim_phrase}), kurio kalbėtojas nesakė.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>The message is not encoded in {charset} as it says; it was read as {encoding}.</source>
        <translation>Laiškas užkoduotas ne taip, kaip nurodyta ({charset}); jis perskaitytas kaip {encoding}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model folder {path} brings program code ({name}), which a translation model does not need: nothing was installed.</source>
        <translation>Modelio aplanke {path} yra programos kodo ({name}), kurio vertimo modeliui nereikia: nieko neįdiegta.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model folder {path} holds its weights for another library only ({name}): download model.safetensors or pytorch_model.bin as well.</source>
        <translation>Modelio aplanke {path} svoriai tik kitai bibliotekai ({name}): parsisiųskite ir model.safetensors arba pytorch_model.bin.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model folder {path} lacks {join}: download the model again, all of its files.</source>
        <translation>Modelio aplanke {path} trūksta {join}: parsisiųskite modelį iš naujo, visus jo failus.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model in {path} could not be prepared for use ({why}): nothing was installed.</source>
        <translation>Modelio iš {path} nepavyko parengti ({why}): nieko neįdiegta.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model in {path} cuts words by BPE, which needs a tokeniser of its own: take a model of the pair that comes with SentencePiece files (source.spm and target.spm, or sentencepiece.model).</source>
        <translation>Modelis iš {path} skaido žodžius BPE būdu, o tam reikia atskiro skaidytuvo: imkite tos poros modelį su SentencePiece failais (source.spm ir target.spm arba sentencepiece.model).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model {name} could not be prepared in {place} ({why}): free some space, name another folder in QUOTEVERIFY_DATA, or check with --no-model.</source>
        <translation>Modelio {name} nepavyko parengti aplanke {place} ({why}): atlaisvinkite vietos, nurodykite kitą aplanką kintamajame QUOTEVERIFY_DATA arba tikrinkite su --no-model.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/registry.py"/>
        <source>The name ends in {suffix}, but the file is a {name}: it was read as one.</source>
        <translation>Vardas baigiasi {suffix}, bet failas yra {name}: taip jis ir perskaitytas.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>The name «{name}» is not in the rendering.</source>
        <translation>Vardo «{name}» vertime nėra.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>The name “{name}” is not in the source.</source>
        <translation>Vardo “{name}” originale nėra.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>The number «{number}» is missing from the rendering.</source>
        <translation>Skaičiaus «{number}» vertime nėra.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>The number “{number}” has no counterpart in the source.</source>
        <translation>Skaičius “{number}” originale neturi atitikmens.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>The obligation «{word}» is missing from the English.</source>
        <translation>Angliškame tekste nėra privalėjimo «{word}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>The opening mark of “{strip}…” has no closing one.</source>
        <translation>Atidarančios “{strip}…” kabutės neturi uždarančių.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/web.py"/>
        <source>The page is nested too deeply: what follows the first words may be missing.</source>
        <translation>Puslapis per giliai struktūruotas: gali trūkti to, kas eina po pirmųjų žodžių.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/truncation.py"/>
        <source>The quote breaks off after “{last_word}”, in the middle of a clause.</source>
        <translation>Citata nutrūksta po “{last_word}”, sakinio dėmens viduryje.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/truncation.py"/>
        <source>The quote breaks off after “{last_word}”, in the middle of a clause; the source goes on: “{said}”.</source>
        <translation>Citata nutrūksta po “{last_word}”, sakinio dėmens viduryje; originale toliau: “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/attribution.py"/>
        <source>The quote is attributed to {printed}, but in the source {names} says it.</source>
        <translation>Citata priskirta asmeniui {printed}, bet originale tai sako {names}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The quote leaves out “{said}” without marking the cut.</source>
        <translation>Citata nepažymėjusi kupiūros praleidžia “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The quote passes over “{said}” without marking the cut.</source>
        <translation>Citata nepažymėjusi kupiūros peršoka “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>The quote stops before a sentence that qualifies it (“{word}”): “{said}”.</source>
        <translation>Citata baigiasi prieš sakinį, kuris ją apriboja (“{word}”): “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>The quote stops before a sentence that takes it back (“{word}”): “{said}”.</source>
        <translation>Citata baigiasi prieš sakinį, kuris ją atsiima (“{word}”): “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The quote stops before “{following}”, which the speaker said next.</source>
        <translation>Citata baigiasi prieš “{following}” – tai kalbėtojas pasakė toliau.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/mispairing.py"/>
        <source>The rendering and this source line have almost nothing in common: it may render another line.</source>
        <translation>Vertimas ir ši originalo eilutė beveik neturi nieko bendra: galbūt perteikta kita eilutė.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>The rendering repeats the source word for word: it was not translated.</source>
        <translation>Vertimas pažodžiui kartoja originalą: neišversta.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/delimited.py"/>
        <source>The rows have different numbers of cells: a delimiter or quotation mark may be wrong.</source>
        <translation>Eilutėse nevienodai langelių: galbūt netinka skirtukas arba kabutės.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>The same words of the source are quoted in two versions: {one} and {other}.</source>
        <translation>Tie patys originalo žodžiai cituojami dviem versijomis: {one} ir {other}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>The same words of the source in several versions: {both_phrase} and {count} more.</source>
        <translation>
            <numerusform>Tie patys originalo žodžiai keliomis versijomis: {both_phrase} ir dar {count}.</numerusform>
            <numerusform>Tie patys originalo žodžiai keliomis versijomis: {both_phrase} ir dar {count}.</numerusform>
            <numerusform>Tie patys originalo žodžiai keliomis versijomis: {both_phrase} ir dar {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>The same words of the source in several versions: {both_phrase}.</source>
        <translation>Tie patys originalo žodžiai keliomis versijomis: {both_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>The source asks a question; the English has no closing mark and may be read as a statement.</source>
        <translation>Originalas klausia; angliškame tekste nėra baigiamojo ženklo, todėl jį galima suprasti kaip teiginį.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>The source denies «{source}»; the English denies something else, “{rendering}”.</source>
        <translation>Originalas neigia «{source}»; angliškas tekstas neigia kita – “{rendering}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>The source names «{said}», the rendering “{printed}”: they do not seem to be the same.</source>
        <translation>Originale – «{said}», vertime – “{printed}”: neatrodo, kad tai tas pats.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <location filename="../../quoteverify/checks/facts/unit.py"/>
        <source>The source says «{one}», the rendering “{other}”.</source>
        <translation>Originale – «{one}», vertime – “{other}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>The source says «{said}», the rendering “{printed}”. Points and per cent differ.</source>
        <translation>Originale – «{said}», vertime – “{printed}”. Procentiniai punktai ir procentai nėra tas pats.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>The source says «{theirs}»; the English says “{ours}”.</source>
        <translation>Originale – «{theirs}», angliškame tekste – “{ours}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/exclamation.py"/>
        <source>The speaker exclaims; the English states it calmly.</source>
        <translation>Kalbėtojas sušunka; angliškas tekstas tai sako ramiai.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <source>The speaker repeats “{of}”; the rendering says it once.</source>
        <translation>Kalbėtojas kartoja “{of}”; vertimas sako vieną kartą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>The template {path} is not for {format_name}: choose a {suffix} file, or export without a template.</source>
        <translation>Šablonas {path} netinka formatui {format_name}: pasirinkite {suffix} failą arba eksportuokite be šablono.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>The template {path}{where} cannot be used ({why}): correct it, or export without it.</source>
        <translation>Šablono {path}{where} negalima naudoti ({why}): pataisykite jį arba eksportuokite be jo.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The weights in {path} do not fit the model's other files: {what}. Download all files again.</source>
        <translation>Svoriai aplanke {path} netinka prie kitų modelio failų: {what}. Parsisiųskite visus failus iš naujo.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/reorder.py"/>
        <source>The words of the rendering are jumbled ({examples}).</source>
        <translation>Vertimo žodžiai sumaišyti ({examples}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/reorder.py"/>
        <source>The words of the rendering are jumbled: they stand neither as in the source nor as in a sentence.</source>
        <translation>Vertimo žodžiai sumaišyti: jų tvarka nei kaip originale, nei kaip sakinyje.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>There are hardly any full stops: the text was cut where subtitles, lines, pauses and small words suggest it, and a line may hold parts of two sentences.</source>
        <translation>Taškų beveik nėra: tekstas suskaidytas pagal subtitrus, eilutes, pauzes ir tarnybinius žodžius, tad eilutėje gali būti dviejų sakinių dalys.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/localisation/languages.py"/>
        <source>There are no words in the language “{tag}”: choose one of {join}.</source>
        <translation>Nėra žodžių šia kalba: „{tag}“; pasirinkite vieną iš: {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/__init__.py"/>
        <source>There is no format “{name}”: choose one of {join}.</source>
        <translation>Formato „{name}“ nėra: pasirinkite vieną iš: {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/house.py"/>
        <source>There is no house profile “{name}”: choose one of {join}.</source>
        <translation>Redakcijos taisyklių „{name}“ nėra: pasirinkite vienas iš: {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>There is no quote {quote_id}: it was removed or belongs to another text.</source>
        <translation>Citatos {quote_id} nėra: ji pašalinta arba priklauso kitam tekstui.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/transcripts/typed.py"/>
        <source>These lines were typed by {by} on {moment}: they are what one person heard.</source>
        <translation>Šias eilutes surinko {by} ({moment}): jose tai, ką išgirdo vienas žmogus.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>These quotes have changed since: undo the later changes first.</source>
        <translation>Šios citatos nuo to laiko pasikeitė: pirmiausia atšaukite vėlesnius pakeitimus.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>This would cross {text}: a quote may stand inside another, not halfway.</source>
        <translation>Tai kirstų {text}: citata gali būti kitos viduje, bet ne iš dalies.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Timecodes damaged or missing: {count} subtitles stand here without a time.</source>
        <translation>
            <numerusform>Laiko žymos sugadintos arba jų nėra: {count} subtitras čia be laiko.</numerusform>
            <numerusform>Laiko žymos sugadintos arba jų nėra: {count} subtitrai čia be laiko.</numerusform>
            <numerusform>Laiko žymos sugadintos arba jų nėra: {count} subtitrų čia be laiko.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>Timecodes damaged: {broken} subtitles were left out.</source>
        <translation>Laiko žymos sugadintos; praleista subtitrų: {broken}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>Two English versions of one quote disagree: {one} and {other}.</source>
        <translation>Dvi angliškos vienos citatos versijos nesutampa: {one} ir {other}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>Two different utterances are given in the same words: {first}.</source>
        <translation>Du skirtingi pasisakymai pateikti tais pačiais žodžiais: {first}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>Word would not open it either</source>
        <translation>Word programa jo taip pat neatvertų</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>Words in round brackets, {group}: if the speaker did not say them, square ones are usual.</source>
        <translation>Žodžiai lenktiniuose skliaustuose, {group}: jei kalbėtojas jų nesakė, įprasti laužtiniai.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>a Hub cache without any version of the model in it</source>
        <translation>Hub talpykla be jokios modelio versijos</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>a Hub cache, which holds a model in versions</source>
        <translation>Hub talpykla, kurioje yra kelios modelio versijos</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a condition</source>
        <translation>sąlyga</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a contrast</source>
        <translation>priešprieša</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>a doubt</source>
        <translation>abejonė</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>a file is larger than it says</source>
        <translation>failas didesnis, nei nurodo</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>a folder of weights (safetensors) without their configuration</source>
        <translation>svorių (safetensors) aplankas be jų konfigūracijos</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a hedge</source>
        <translation>išlyga</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>a migrant in the source became a refugee</source>
        <translation>originalo migrantas virto pabėgėliu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a negation</source>
        <translation>neiginys</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>a number</source>
        <translation>skaičius</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>a part of it is packed twice</source>
        <translation>viena dalis supakuota du kartus</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>a place in it ends before it begins</source>
        <translation>viena vieta baigiasi prieš prasidėdama</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>a refugee in the source became a migrant</source>
        <translation>originalo pabėgėlis virto migrantu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a retraction</source>
        <translation>atsiėmimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>a slur</source>
        <translation>įžeidimas</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>a term of international law was translated word for word</source>
        <translation>tarptautinės teisės terminas išverstas pažodžiui</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>a threat of violence</source>
        <translation>grasinimas smurtu</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>an institution's name was translated word for word</source>
        <translation>įstaigos pavadinimas išverstas pažodžiui</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>an obscenity</source>
        <translation>nešvankybė</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>an opinion</source>
        <translation>nuomonė</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>an organisation's name was translated word for word</source>
        <translation>organizacijos pavadinimas išverstas pažodžiui</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>another language</source>
        <translation>kita</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <location filename="../../quoteverify/case/database.py"/>
        <source>another program made it</source>
        <translation>ją sukūrė kita programa</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>another region is named</source>
        <translation>įvardytas kitas regionas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>as before</source>
        <translation>kaip anksčiau</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>as the program did</source>
        <translation>kaip programa</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>both {source} and {rendering} are in English: they are compared as two versions of one text</source>
        <translation>ir {source}, ir {rendering} – anglų kalba: jie lyginami kaip dvi vieno teksto versijos</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>both {source} and {rendering} are in {name_phrase}: one of them should be the English rendering</source>
        <translation>ir {source}, ir {rendering} – {name_phrase} kalba: vienas iš jų turėtų būti angliškas tekstas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/sbv.py"/>
        <source>captions with timecodes</source>
        <translation>subtitrų su laiko žymomis</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>checking the files</source>
        <translation>tikrinami failai</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>converting to whole numbers</source>
        <translation>verčiama į sveikuosius skaičius</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>corrected; before it read {former}</source>
        <translation>pataisyta; anksčiau buvo {former}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/case.py"/>
        <source>damaged: {what}</source>
        <translation>sugadinta: {what}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>download the model again</source>
        <translation>parsisiųskite modelį iš naujo</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>engines</source>
        <translation>modeliai</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>fetching {name}</source>
        <translation>gaunama: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>files are missing in it</source>
        <translation>trūksta jo failų</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding graded {grade_phrase} (a finding of an earlier check)</source>
        <translation>pastaba įvertinta: {grade_phrase} (ankstesnio tikrinimo pastaba)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding graded {grade_phrase} ({category_phrase}: {message_phrase})</source>
        <translation>pastaba įvertinta: {grade_phrase} ({category_phrase}: {message_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} (a finding of an earlier check)</source>
        <translation>pastaba {state_phrase} (ankstesnio tikrinimo pastaba)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} (a finding of an earlier check) – {reason}</source>
        <translation>pastaba {state_phrase} (ankstesnio tikrinimo pastaba) – {reason}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} ({category_phrase}: {message_phrase})</source>
        <translation>pastaba {state_phrase} ({category_phrase}: {message_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} ({category_phrase}: {message_phrase}) – {reason}</source>
        <translation>pastaba {state_phrase} ({category_phrase}: {message_phrase}) – {reason}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>give the folder of one, {version}</source>
        <translation>nurodykite vienos versijos aplanką, {version}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>give the whole archive that they came in</source>
        <translation>nurodykite visą archyvą, kuriame jie buvo</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>hearsay</source>
        <translation>nuogirdos</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/soundness.py"/>
        <source>in a part that its version does not let be told from the rest</source>
        <translation>vienoje dalyje, kurios jo versijoje nuo kitų atskirti negalima</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>in the text: {body}</source>
        <translation>tekste: {body}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/memory.py"/>
        <source>it cannot be opened</source>
        <translation>nepavyksta atverti</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it claims to be larger than any model</source>
        <translation>nurodytas dydis didesnis už bet kurio modelio</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/xml.py"/>
        <source>it declares entities of its own, which are not read for safety</source>
        <translation>aprašytos savos esybės, kurios saugumo dėlei neskaitomos</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/rtf.py"/>
        <source>it does not begin like one</source>
        <translation>prasideda kitaip nei tokie failai</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>it does not end</source>
        <translation>nėra pabaigos</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it does not know some of the words</source>
        <translation>kai kurių žodžių jis nežino</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>it does not say which case it is of</source>
        <translation>nenurodyta, kurios bylos jis yra</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <location filename="../../quoteverify/case/database.py"/>
        <source>it exists already</source>
        <translation>jau yra</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it gave more or fewer sentences than it was given</source>
        <translation>jis grąžino daugiau ar mažiau sakinių, nei gavo</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>it gives no HTML</source>
        <translation>iš jo negaunama HTML</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>it has changed since it was read or installed</source>
        <translation>pasikeitė nuo perskaitymo ar įdiegimo</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>it has more than {pages_limit} pages</source>
        <translation>daugiau kaip {pages_limit} puslapių</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>it has more than {parts_limit} parts</source>
        <translation>daugiau kaip {parts_limit} dalių</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/web.py"/>
        <source>it has no element {body}</source>
        <translation>nėra elemento {body}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>it has no mail headers</source>
        <translation>nėra pašto antraščių</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it has no page</source>
        <translation>nėra puslapių</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it holds a file twice</source>
        <translation>vienas failas yra dukart</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>it holds far too many parts</source>
        <translation>per daug dalių</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>it holds no model</source>
        <translation>modelio nėra</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/schema.py"/>
        <source>it holds tables, views or triggers that are not the program's own</source>
        <translation>yra lentelių, rodinių ar trigerių, kuriuos sukūrė ne programa</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it holds {name}, and sheets hold only text, pictures and styles</source>
        <translation>yra {name}, o lapuose būna tik tekstas, paveikslai ir stiliai</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it holds {foreign}, which no model has</source>
        <translation>yra {foreign}, o to modeliuose nebūna</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>it is another kind of file</source>
        <translation>tai kitos rūšies failas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>it is damaged, encrypted or packed in an unknown way</source>
        <translation>sugadinta, užšifruota arba supakuota nežinomu būdu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it is encrypted, cut off or packed in an unknown way</source>
        <translation>užšifruota, nukirsta arba supakuota nežinomu būdu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>it is larger than {value} MB</source>
        <translation>daugiau kaip {value} MB</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it is no Word document, or damaged</source>
        <translation>tai ne Word dokumentas arba jis sugadintas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>it is no file but a pipe or a device</source>
        <translation>tai ne failas, o kanalas arba įrenginys</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/translation/firefox.py"/>
        <source>it is not a SentencePiece model</source>
        <translation>tai ne SentencePiece modelis</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <location filename="../../quoteverify/sheets/verification.py"/>
        <source>it is not a file</source>
        <translation>tai ne failas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>it is protected by a password</source>
        <translation>apsaugota slaptažodžiu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it links to something outside itself, and sheets hold no links</source>
        <translation>yra nuoroda į išorę, o lapuose nuorodų nebūna</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/tmx.py"/>
        <source>it names {languages} languages</source>
        <translation>nurodyta kalbų: {languages}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it produced subtitle-credit text out of nowhere</source>
        <translation>jis iš nieko sukūrė subtitrų autorystės įrašą</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>it repeats its drawings more than {drawings_limit} times</source>
        <translation>brėžiniai kartojami daugiau kaip {drawings_limit} kartų</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it repeats itself</source>
        <translation>jis kartojasi</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it returned nothing</source>
        <translation>jis nieko negrąžino</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it translates capitals badly</source>
        <translation>jis prastai verčia didžiąsias raides</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it translates exclamations of up to three words badly</source>
        <translation>jis prastai verčia iki trijų žodžių sušukimus</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>it was changed after it was written</source>
        <translation>pakeista po įrašymo</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>it would write outside its folder, to {filename}</source>
        <translation>rašytų už savo aplanko ribų, į {filename}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/transcripts/json_text.py"/>
        <source>its JSON is cut off or damaged</source>
        <translation>JSON nukirstas arba sugadintas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/xml.py"/>
        <source>its XML is cut off or damaged</source>
        <translation>XML nukirstas arba sugadintas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>its beginning is missing</source>
        <translation>trūksta pradžios</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/rtf.py"/>
        <source>its codes are damaged</source>
        <translation>sugadinti kodai</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>its field {words} is none of {join}</source>
        <translation>lauko {words} tarp šių nėra: {join}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/tmx.py"/>
        <source>its first element is not tmx</source>
        <translation>pirmasis elementas ne tmx</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/xliff.py"/>
        <source>its first element is not xliff</source>
        <translation>pirmasis elementas ne xliff</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>its own translation, translated back, drifts as far as the published quote does</source>
        <translation>jo paties vertimas, išverstas atgal, nutolsta tiek pat, kiek paskelbta citata</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>its records contradict each other</source>
        <translation>įrašai prieštarauja vienas kitam</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>its sheet would hold &lt;{name}&gt;, and sheets hold nothing that acts</source>
        <translation>lape būtų &lt;{name}&gt;, o lapuose nebūna nieko aktyvaus</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>its sheet would hold the attribute {attribute}, and sheets hold no links</source>
        <translation>lape būtų atributas {attribute}, o lapuose nuorodų nebūna</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>its {label} is damaged</source>
        <translation>sugadinta: {label}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>its {label} names no model</source>
        <translation>nenurodytas modelis: {label}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>language paths</source>
        <translation>kalbų keliai</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>languages</source>
        <translation>kalbos</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>left out: {said}</source>
        <translation>praleista: {said}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>links to the source</source>
        <translation>sąsajos su originalu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>more than {most} months and days in one sentence</source>
        <translation>daugiau kaip {most} mėnesių ir dienų viename sakinyje</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>more than {most} numbers in one sentence</source>
        <translation>daugiau kaip {most} skaičių viename sakinyje</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>names in {name_phrase} cannot be compared by sound</source>
        <translation>vardų negalima lyginti pagal skambesį ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>names that are one</source>
        <translation>tą patį reiškiantys vardai</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>never</source>
        <translation>nė karto</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>no calendar words for {name_phrase}</source>
        <translation>nėra kalendoriaus žodžių ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>no list of conditions for {name_phrase}</source>
        <translation>nėra sąlygų sąrašo ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>no list of hedges for {name_phrase}</source>
        <translation>nėra išlygų sąrašo ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/idiom.py"/>
        <source>no list of idioms for {name_phrase}</source>
        <translation>nėra posakių sąrašo ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>no list of modal words for {name_phrase}</source>
        <translation>nėra modalinių žodžių sąrašo ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>no list of negations for {name_phrase}</source>
        <translation>nėra neiginių sąrašo ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>no list of orders for {name_phrase}</source>
        <translation>nėra liepimų sąrašo ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/person.py"/>
        <source>no list of persons for {name_phrase}</source>
        <translation>nėra asmenų sąrašo ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>no list of qualifying words for {name_phrase}</source>
        <translation>nėra apribojančių žodžių sąrašo ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>no list of strong words for {name_phrase}</source>
        <translation>nėra stiprių žodžių sąrašo ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/term.py"/>
        <source>no list of terms for {spoken_phrase} → {into_phrase}</source>
        <translation>nėra terminų sąrašo ({spoken_phrase} → {into_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>no model for {languages}</source>
        <translation>nėra modelio ({languages})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/gathering.py"/>
        <source>no model for {source} → {target} is installed: get {model}</source>
        <translation>neįdiegtas modelis {source} → {target}: parsisiųskite {model}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>no number words for {name_phrase}</source>
        <translation>nėra skaitvardžių ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>no pronouns of {name_phrase} are known</source>
        <translation>nežinomi įvardžiai ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>no quantifiers for {name_phrase}</source>
        <translation>nėra kiekio žodžių ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>no quotes were found in {rendering}, so nothing was checked: words that are quoted without quotation marks can be made quotes by hand</source>
        <translation>tekste {rendering} citatų nerasta, todėl niekas netikrinta: be kabučių cituojamus žodžius citatomis galima padaryti ranka</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>no source line is linked to this quote</source>
        <translation>su šia citata nesusieta jokia originalo eilutė</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>no table of words for {name_phrase}</source>
        <translation>nėra žodžių lentelės ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>no table of words for {spoken_phrase} → {printed_phrase}</source>
        <translation>nėra žodžių lentelės ({spoken_phrase} → {printed_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>no tenses of {name_phrase} are known</source>
        <translation>nežinomi laikai ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/unit.py"/>
        <source>no units for {name_phrase}</source>
        <translation>nėra matavimo vienetų ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>no word of the rendering translates it</source>
        <translation>joks vertimo žodis jo neperteikia</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>no word of the source means it</source>
        <translation>joks originalo žodis to nereiškia</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>none of the {count} quotes of {rendering} was found in {where}: they may have been said elsewhere</source>
        <translation>
            <numerusform>{count} teksto {rendering} citata čia nerasta: {where}; galbūt ji pasakyta kitur</numerusform>
            <numerusform>nė viena iš {count} teksto {rendering} citatų čia nerasta: {where}; galbūt jos pasakytos kitur</numerusform>
            <numerusform>nė viena iš {count} teksto {rendering} citatų čia nerasta: {where}; galbūt jos pasakytos kitur</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>not translated: rules and judge leave nothing in doubt (without the judge, all is translated)</source>
        <translation>neversta: taisyklės ir teisėjas nepalieka abejonių (be teisėjo verčiama viskas)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/soundness.py"/>
        <source>nothing in it can be read</source>
        <translation>nieko negalima perskaityti</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>nothing in {rendering} corresponds to anything in {source}: the texts may have nothing to do with each other</source>
        <translation>{rendering} niekuo neatitinka {source}: galbūt šie tekstai niekaip nesusiję</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>once</source>
        <translation>vieną kartą</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>only the first {most_pairs} pairs of quotes were compared</source>
        <translation>palygintos tik pirmosios citatų poros: {most_pairs}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>open again</source>
        <translation>vėl atvira</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>open again – {note}</source>
        <translation>vėl atvira – {note}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/preparation.py"/>
        <source>preparing the encoder for its first use</source>
        <translation>koduotuvas rengiamas pirmajam naudojimui</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>preparing {name} for its first use</source>
        <translation>{name} rengiamas pirmajam naudojimui</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>pseudonyms</source>
        <translation>slapyvardžiai</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>quotes</source>
        <translation>citatos</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/confirming.py"/>
        <source>read together, source and quote agree at these words</source>
        <translation>skaitant kartu, originalas ir citata ties šiais žodžiais sutampa</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/confirming.py"/>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>read together, source and quote differ at these words</source>
        <translation>skaitant kartu, originalas ir citata skiriasi šiais žodžiais</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>reading of {reader}: {decision_phrase}</source>
        <translation>skaitymas ({reader}): {decision_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>said next: {following}</source>
        <translation>toliau pasakyta: {following}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>said: {text}</source>
        <translation>pasakyta: {text}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>set by hand: {old_phrase}</source>
        <translation>nustatyta ranka: {old_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>source and quote are in one language: every word in the marks can be held to what was said</source>
        <translation>originalas ir citata ta pačia kalba: kiekvieną žodį kabutėse galima sulyginti su tuo, kas pasakyta</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>source and quote are in one language: nothing is translated</source>
        <translation>originalas ir citata ta pačia kalba: niekas neverčiama</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/opinions.py"/>
        <source>source and quote are the same text</source>
        <translation>originalas ir citata – tas pats tekstas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/opinions.py"/>
        <source>source and quote seem to be exchanged: what is given as {source} reads as {rendering}, and the reverse</source>
        <translation>atrodo, kad originalas ir citata sukeisti vietomis: tai, kas pateikta kaip {source}, atrodo kaip {rendering}, ir atvirkščiai</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/attribution.py"/>
        <source>source speaker: {speaker}</source>
        <translation>kalbėtojas originale: {speaker}</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>speakers of Russian became Russians</source>
        <translation>rusakalbiai virto rusais</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>spoken in {source_phrase}, printed in {printed_phrase}</source>
        <translation>kalbėta {source_phrase} kalba, išspausdinta {printed_phrase} kalba</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>spoken in {spoken_phrase}, translated into {source_phrase}, printed in {printed_phrase}</source>
        <translation>kalbėta {spoken_phrase} kalba, išversta į {source_phrase} kalbą, išspausdinta {printed_phrase} kalba</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>spoken in {spoken_phrase}, {how} into {source_phrase}, printed in {printed_phrase}</source>
        <translation>kalbėta {spoken_phrase} kalba, {how} į {source_phrase} kalbą, išspausdinta {printed_phrase} kalba</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/subrip.py"/>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>subtitles with timecodes</source>
        <translation>subtitrų su laiko žymomis</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/word.py"/>
        <source>table of two columns</source>
        <translation>dviejų stulpelių lentelės</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>text but pictures of pages, which need text recognition first</source>
        <translation>teksto, tik puslapių atvaizdai, kurių tekstą pirmiausia reikia atpažinti</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/columns.py"/>
        <source>text in column {headings}</source>
        <translation>teksto stulpelyje {headings}</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names a collaborator of the Nazi occupation</source>
        <translation>rusiškas žodis įvardija nacių okupacijos kolaborantą</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names a remand prison, and was translated word for word</source>
        <translation>rusiškas žodis įvardija tardymo izoliatorių ir išverstas pažodžiui</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names an ambulance, and was translated word for word</source>
        <translation>rusiškas žodis įvardija greitosios pagalbos automobilį ir išverstas pažodžiui</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names armed groups, and was translated word for word</source>
        <translation>rusiškas žodis įvardija ginkluotas grupes ir išverstas pažodžiui</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names blades, and was translated word for word</source>
        <translation>rusiškas žodis įvardija šaltuosius ginklus ir išverstas pažodžiui</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names officers of the security services</source>
        <translation>rusiškas žodis įvardija saugumo tarnybų pareigūnus</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names the army, police and secret services, and was translated word for word</source>
        <translation>rusiškas žodis įvardija kariuomenę, policiją ir slaptąsias tarnybas ir išverstas pažodžiui</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names the humanities</source>
        <translation>rusiškas žodis įvardija humanitarinius mokslus</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names the troops of the interior ministry</source>
        <translation>rusiškas žodis įvardija vidaus reikalų ministerijos kariuomenę</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the change of the quote {words} in {file}</source>
        <translation>citatos {words} pakeitimas faile {file}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>the check itself failed on this text ({name})</source>
        <translation>nepavyko pats šio teksto tikrinimas ({name})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the connection broke off</source>
        <translation>ryšys nutrūko</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the connection broke off: {name}</source>
        <translation>ryšys nutrūko: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>the file is cut off or damaged</source>
        <translation>failas nukirstas arba sugadintas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/pairjudge.py"/>
        <source>the judge cannot be used: {why}</source>
        <translation>teisėjo naudoti negalima: {why}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the language {language} set for {choice} in {path}</source>
        <translation>ištraukai {choice} faile {path} nustatyta kalba {language}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the model chosen for {place} in {file}</source>
        <translation>vietai {place} faile {file} parinktas modelis</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>the other version: {second}</source>
        <translation>kita versija: {second}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>the other words of the sentence are accounted for</source>
        <translation>kiti sakinio žodžiai turi atitikmenis</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>the part {name} is damaged</source>
        <translation>sugadinta dalis {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>the part {name} is missing</source>
        <translation>trūksta dalies {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>the rendering denies {more_phrase}, the source {fewer_phrase}</source>
        <translation>neigimas vertime – {more_phrase}, originale – {fewer_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>the script of {unknown} is not known</source>
        <translation>nežinomas raštas ({unknown})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>the sentence is near the length limit of the model</source>
        <translation>sakinys artėja prie modelio ilgio ribos</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>the sentence is too long</source>
        <translation>sakinys per ilgas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the server answered {code}</source>
        <translation>serveris atsakė {code}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the server named no revision</source>
        <translation>serveris nenurodė versijos</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the server's answer is no list of files</source>
        <translation>serverio atsakymas nėra failų sąrašas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>the sheet holds a choice of the case, or leaves its files out</source>
        <translation>lape tik bylos dalis arba jame nėra jos failų</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>the source denies {more_phrase}, the rendering {fewer_phrase}</source>
        <translation>neigimas originale – {more_phrase}, vertime – {fewer_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>the source has no full stops or question marks to tell a question by</source>
        <translation>originale nėra taškų ar klaustukų, iš kurių būtų galima atpažinti klausimą</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names chemical weapons</source>
        <translation>originale įvardytas cheminis ginklas</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names one kind of weapon, the rendering the whole class</source>
        <translation>originale įvardyta viena ginklų rūšis, vertime – visa klasė</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names the whole class of weapons, the rendering one kind</source>
        <translation>originale įvardyta visa ginklų klasė, vertime – viena rūšis</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names the whole country</source>
        <translation>originale įvardyta visa šalis</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the source passage of {link} in {file}</source>
        <translation>sąsajos {link} originalo ištrauka faile {file}</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source says Soviet</source>
        <translation>originale sakoma „sovietinis“</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>the source {source} is in English and the rendering {rendering} in {name_phrase}: they may have been swapped</source>
        <translation>originalas {source} yra anglų, o vertimas {rendering} – {name_phrase} kalba: galbūt jie sukeisti vietomis</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the speaker's own name for it was replaced by another</source>
        <translation>paties kalbėtojo vartotas pavadinimas pakeistas kitu</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the speaker's word for it was replaced by another</source>
        <translation>kalbėtojo žodis pakeistas kitu</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the speaker's word for the fighters was replaced by another</source>
        <translation>kalbėtojo žodis kovotojams pakeistas kitu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>the text does not look like the language of the model</source>
        <translation>tekstas neatrodo parašytas modelio kalba</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the usual English name is another</source>
        <translation>įprastas angliškas pavadinimas kitas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>the weights of a Marian model alone</source>
        <translation>vien Marian modelio svoriai</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>the weights of a model alone (safetensors), without their configuration</source>
        <translation>vien modelio svoriai (safetensors) be jų konfigūracijos</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>there is no case version {version}</source>
        <translation>bylos versijos {version} nėra</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>these two words stand side by side in no sentence</source>
        <translation>šie du žodžiai nestovi greta nė viename sakinyje</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>translating a sentence</source>
        <translation>verčiamas sakinys</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>translating fixed sentences</source>
        <translation>verčiami kontroliniai sakiniai</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>translating fixed sentences with the original model</source>
        <translation>kontroliniai sakiniai verčiami pradiniu modeliu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>twice</source>
        <translation>du kartus</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>verdict: {verdict_phrase}</source>
        <translation>išvada: {verdict_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>verdict: {verdict_phrase} – {note}</source>
        <translation>išvada: {verdict_phrase} – {note}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>what arrived is not the published file</source>
        <translation>gautas ne tas failas, kuris paskelbtas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>what was set by hand for {path}, which is not in the case</source>
        <translation>bylai nepriklausančio failo {path} rankinis nustatymas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>where the text was published</source>
        <translation>kur tekstas paskelbtas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>{spoken_phrase} cannot be compared with {printed_phrase} here: link the quotes by hand</source>
        <translation>šių kalbų čia palyginti negalima ({spoken_phrase}, {printed_phrase}): susiekite citatas ranka</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} cannot be right ({what}): download the model again from where it was published.</source>
        <translation>{path} negali būti tinkamas ({what}): parsisiųskite modelį iš naujo iš ten, kur jis paskelbtas.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>{path} cannot be unpacked ({why}): nothing was installed. Download it again.</source>
        <translation>Nepavyko išpakuoti {path} ({why}): nieko neįdiegta. Parsisiųskite iš naujo.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} cannot be used ({why}): download it again.</source>
        <translation>{path} naudoti negalima ({why}): parsisiųskite iš naujo.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/errors.py"/>
        <source>{path} cannot be used ({what}): install the program again, with all of its files.</source>
        <translation>{path} naudoti negalima ({what}): įdiekite programą iš naujo su visais failais.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>{path} cannot become a case again ({why}): export the whole case as JSON, with its files.</source>
        <translation>{path} vėl paversti byla negalima ({why}): eksportuokite visą bylą kaip JSON su jos failais.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/dismissals.py"/>
        <source>{path} could not be changed ({why}): close other windows of the program and try again.</source>
        <translation>Nepavyko pakeisti {path} ({why}): užverkite kitus programos langus ir bandykite dar kartą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/memory.py"/>
        <source>{path} could not be erased ({why}): stop the checks that run and try again.</source>
        <translation>Nepavyko ištrinti {path} ({why}): sustabdykite vykdomus tikrinimus ir bandykite dar kartą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>{what} could not be fetched ({why}): check the connection and run the same command again; it goes on where it stopped.</source>
        <translation>Nepavyko parsisiųsti {what} ({why}): patikrinkite ryšį ir paleiskite tą pačią komandą dar kartą; ji tęs nuo ten, kur sustojo.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} could not be read ({why}): check its permissions or copy it elsewhere.</source>
        <translation>Nepavyko perskaityti {path} ({why}): patikrinkite jo teises arba nukopijuokite kitur.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} could not be written ({why}): choose another folder or free some space.</source>
        <translation>Nepavyko įrašyti {path} ({why}): pasirinkite kitą aplanką arba atlaisvinkite vietos.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>{path} could not be written ({why}): choose another folder.</source>
        <translation>Nepavyko įrašyti {path} ({why}): pasirinkite kitą aplanką.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} could not be written ({why}): close it elsewhere, or choose another folder.</source>
        <translation>Nepavyko įrašyti {path} ({why}): užverkite jį kitur arba pasirinkite kitą aplanką.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/substation.py"/>
        <source>{broken} damaged subtitle lines were left out.</source>
        <translation>Praleista sugadintų subtitrų eilučių: {broken}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} describes a model of type “{kind}”: only MarianMT (OPUS-MT) translation models can be used.</source>
        <translation>{path} aprašo „{kind}“ tipo modelį: galima naudoti tik MarianMT (OPUS-MT) vertimo modelius.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} does not exist: check the name and the folder.</source>
        <translation>{path} nėra: patikrinkite vardą ir aplanką.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>{what_phrase} does not fit the texts as they are now; it is kept and not applied</source>
        <translation>{what_phrase} netinka dabartiniams tekstams; palikta, bet netaikoma</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>{file} has changed since it was installed: remove {name} and add it again.</source>
        <translation>{file} pasikeitė nuo įdiegimo: pašalinkite {name} ir pridėkite iš naujo.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} has more than {limit} cells: keep the columns and rows that matter and save it again.</source>
        <translation>Faile {path} daugiau kaip {limit} langelių: palikite reikalingus stulpelius bei eilutes ir įrašykite iš naujo.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} has no column “{wanted}”: choose one of {join}.</source>
        <translation>Faile {path} nėra stulpelio „{wanted}“: pasirinkite vieną iš: {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/merging.py"/>
        <source>{other} has no quote in common with {path}: merge only cases that were made of the same texts.</source>
        <translation>{other} neturi nė vienos bendros citatos su {path}: junkite tik iš tų pačių tekstų sudarytas bylas.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>{place} has no room for the model: free about {value} MB and try again.</source>
        <translation>Modeliui trūksta vietos ({place}): atlaisvinkite apie {value} MB ir bandykite dar kartą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>{name} holds &lt;{kind}&gt;, and sheets hold only text, pictures and styles</source>
        <translation>{name} viduje yra &lt;{kind}&gt;, o lapuose būna tik tekstas, paveikslai ir stiliai</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} holds more than weights (pickled program code) and was not opened: use a folder with model.safetensors.</source>
        <translation>Faile {path} yra ne vien svoriai (ir pickle programos kodas), todėl jis neatvertas: naudokite aplanką su model.safetensors.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/alignment/links.py"/>
        <source>{path} holds no sentence: choose the file with the text.</source>
        <translation>Faile {path} nėra nė vieno sakinio: pasirinkite failą su tekstu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} holds no two languages side by side: load source and rendering as two files.</source>
        <translation>Faile {path} nėra dviejų kalbų greta: įkelkite originalą ir vertimą kaip du failus.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} holds no {what}: choose the file that does.</source>
        <translation>Faile {path} nėra {what}: pasirinkite tą, kuriame yra.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>{filename} in it is a link</source>
        <translation>jame esantis {filename} yra nuoroda</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>{path} in it is not the file that was checked</source>
        <translation>jame esantis {path} – ne tas failas, kuris tikrintas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is JSON, but no transcript that is known here{named}: export it as SRT, WebVTT, Word or plain text.</source>
        <translation>{path} yra JSON, bet ne programai žinomas išrašas{named}: eksportuokite kaip SRT, WebVTT, Word arba gryną tekstą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is a Descript file that is not read here: export the transcript in Descript as SRT, WebVTT, Word or plain text.</source>
        <translation>{path} yra „Descript“ failas, kuris čia neskaitomas: eksportuokite išrašą programoje „Descript“ kaip SRT, WebVTT, Word arba gryną tekstą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is a Git LFS pointer, not the file itself: run “git lfs pull” where the model was cloned, or download the file from the model's page.</source>
        <translation>{path} yra Git LFS rodyklė, o ne pats failas: įvykdykite „git lfs pull“ ten, kur klonuotas modelis, arba parsisiųskite failą iš modelio puslapio.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{model} is a model as published, and PyTorch and Transformers, which convert it, are not installed: pip install "quoteverify[convert]" (in a copy of the sources: make convert), then try again.</source>
        <translation>{model} yra modelis, koks paskelbtas, o jį konvertuojančios PyTorch ir Transformers neįdiegtos: pip install "quoteverify[convert]" (šaltinio kodo kopijoje: make convert), tada bandykite dar kartą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{model} is a model of Firefox Translations, and fxtranslate, which runs it, is not installed: pip install "quoteverify[firefox]", then try again.</source>
        <translation>{model} yra Firefox Translations modelis, o jį vykdanti fxtranslate neįdiegta: pip install "quoteverify[firefox]", tada bandykite dar kartą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>{text} is a quote already.</source>
        <translation>{text} jau yra citata.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/scare_quote.py"/>
        <source>{text} is a term in quotation marks, not an utterance.</source>
        <translation>{text} yra terminas kabutėse, o ne pasakyti žodžiai.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is an Argos package of type “{kind}”: take one that translates from one language into one other.</source>
        <translation>{path} yra „{kind}“ tipo Argos paketas: imkite tokį, kuris verčia iš vienos kalbos į vieną kitą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is damaged ({why}): open a backup, or check the files again into a new case.</source>
        <translation>{path} sugadintas ({why}): atverkite atsarginę kopiją arba iš naujo patikrinkite failus naujoje byloje.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is damaged ({join}): the rest can be read and exported but not changed; open a backup, or save the rest under another name.</source>
        <translation>{path} sugadintas ({join}): likusią dalį galima skaityti ir eksportuoti, bet ne keisti; atverkite atsarginę kopiją arba įrašykite likusią dalį kitu vardu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is empty: save it again or choose another file.</source>
        <translation>{path} tuščias: įrašykite iš naujo arba pasirinkite kitą failą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/files.py"/>
        <source>{path} is given twice: name each file once, as a source or as a rendering.</source>
        <translation>{path} nurodytas du kartus: įvardykite kiekvieną failą vieną kartą, kaip originalą arba kaip vertimą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{file} is in this case already, in another part: give the corrected version another name.</source>
        <translation>{file} jau yra kitoje šios bylos dalyje: pataisytai versijai duokite kitą vardą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>{group} is inserted; the speaker did not say it.</source>
        <translation>{group} įterpta; kalbėtojas to nesakė.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>{file} is missing: remove {name} and add it again.</source>
        <translation>Trūksta {file}: pašalinkite {name} ir pridėkite iš naujo.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/privacy/pseudonyms.py"/>
        <source>{path} is no list of pseudonyms (line {line}): write lines like “Ivan Petrov,Person A”.</source>
        <translation>{path} nėra slapyvardžių sąrašas (eilutė {line}): rašykite eilutes kaip „Ivan Petrov,Asmuo A“.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/verification.py"/>
        <source>{path} is no quote sheet with a manifest: choose one that this program wrote, or export the case again.</source>
        <translation>{path} nėra citatų lapas su aprašu: pasirinkite šios programos įrašytą lapą arba eksportuokite bylą iš naujo.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is not a QuoteVerify case file ({why}): choose a file made by this program.</source>
        <translation>{path} nėra QuoteVerify bylos failas ({why}): pasirinkite šios programos sukurtą failą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is not a model folder: give the folder that holds config.json, source.spm, target.spm, vocab.json and model.safetensors.</source>
        <translation>{path} nėra modelio aplankas: nurodykite aplanką su config.json, source.spm, target.spm, vocab.json ir model.safetensors.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is not a readable {what} ({why}): open it in its own program and save it again.</source>
        <translation>{path}: neperskaitomas formatas „{what}“ ({why}); atverkite jį jo paties programoje ir įrašykite iš naujo.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>{path} is not a text but binary data: choose the text, subtitle or document file itself.</source>
        <translation>{path} yra ne tekstas, o dvejetainiai duomenys: pasirinkite patį teksto, subtitrų ar dokumento failą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>{endpoint} is not a web address</source>
        <translation>{endpoint} nėra žiniatinklio adresas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>{path} is not a whole exported model ({why}): export it again with “models export”.</source>
        <translation>{path} nėra visas eksportuotas modelis ({why}): eksportuokite jį iš naujo su „models export“.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>{path} is not encoded in {encoding}: choose another encoding.</source>
        <translation>{path} koduotė ne {encoding}: pasirinkite kitą koduotę.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is of a kind that cannot be read here: save it as one of {readable}.</source>
        <translation>Tokio failo kaip {path} čia perskaityti negalima: įrašykite vienu iš šių formatų: {readable}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is open in another window or command: close it there, then try again.</source>
        <translation>{path} atvertas kitame lange ar komandoje: ten užverkite ir bandykite dar kartą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is too large ({value} MB, at most {value2}): split it into parts.</source>
        <translation>{path} per didelis ({value} MB, daugiausia {value2}): padalykite jį į dalis.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} is what the result would be made from: name another file with -o PATH.</source>
        <translation>Iš {path} turi būti sudaromas rezultatas: su -o PATH nurodykite kitą failą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is {what}: {do}.</source>
        <translation>{path} yra {what}: {do}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} leaves open whether it was finished; the source says that it was done ({said}).</source>
        <translation>Iš {printed} neaišku, ar tai baigta; originalas sako, kad tai padaryta ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>{more} more marks without a partner are not listed</source>
        <translation>kitos neporinės kabutės neišvardytos: {more}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/alignment/links.py"/>
        <source>{name} of {sentences} sentences is too long to align (the limit is {most}): split it into chapters or days and align those.</source>
        <translation>{name} sugretinti negalima: sakinių {sentences}, o riba – {most}; padalykite į skyrius ar dienas ir gretinkite jas.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/gathering.py"/>
        <source>{engine} only translates: how likely the published words are was not asked</source>
        <translation>{engine} tik verčia: paskelbtų žodžių tikėtinumo neklausta</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>{name} prints {version}</source>
        <translation>{name} pateikia {version}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} puts into the future what the source says is done ({said}).</source>
        <translation>{printed} nukelia į ateitį tai, kas pagal originalą padaryta ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} puts into the past what the source says in the present ({said}).</source>
        <translation>{printed} nukelia į praeitį tai, ką originalas sako esamuoju laiku ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>{file} replaced by a corrected version (SHA-256 {former}… before, {now}… now): not checked yet</source>
        <translation>{file} pakeistas pataisyta versija (SHA-256 anksčiau {former}…, dabar {now}…): dar nepatikrinta</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>{file} replaced by a corrected version (SHA-256 {former}… before, {now}… now): of its quotes {unchanged} unchanged, {changed} changed, {new} new, {gone} gone</source>
        <translation>{file} pakeistas pataisyta versija (SHA-256 anksčiau {former}…, dabar {now}…): iš jo citatų nepakito {unchanged}, pakeista {changed}, naujų {new}, dingo {gone}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} says it is done; the source puts it into the future ({said}).</source>
        <translation>{printed} sako, kad tai padaryta; originalas tai nukelia į ateitį ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>{text} stands in the same marks as the quote around it.</source>
        <translation>{text} yra tose pačiose kabutėse kaip ir aplink esanti citata.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} tells as usual or under way what the source says was done ({said}).</source>
        <translation>{printed} vaizduoja kaip įprastą ar vykstantį dalyką tai, kas pagal originalą padaryta ({said}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>{count} times</source>
        <translation>
            <numerusform>{count} kartą</numerusform>
            <numerusform>{count} kartus</numerusform>
            <numerusform>{count} kartų</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} was made by a newer QuoteVerify (case version {version}; this one reads {schema_version}): update the program to open it.</source>
        <translation>{path} sukūrė naujesnė QuoteVerify (bylos versija {version}; ši skaito {schema_version}): kad atvertumėte, atnaujinkite programą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} was moved, deleted or replaced while it was open: nothing more is written there; save the case under another name, or put the file back.</source>
        <translation>{path} perkeltas, ištrintas arba pakeistas, kol buvo atvertas: ten daugiau nieko nerašoma; įrašykite bylą kitu vardu arba grąžinkite failą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>{text} was not found: {spoken_phrase} is compared with {printed_phrase} by meaning alone here, which may miss a short line. If it was said, link it by hand.</source>
        <translation>{text}: šios citatos nerasta. Šios kalbos ({spoken_phrase}, {printed_phrase}) čia lyginamos tik pagal ištisų sakinių prasmę, todėl trumpas pasakymas gali likti nepastebėtas. Jei tai buvo pasakyta, susiekite ją ranka.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>{one} was not looked for: {spoken_phrase} cannot be compared with {printed_phrase} here. Link it by hand.</source>
        <translation>{one}: šios citatos neieškota, nes šių kalbų čia palyginti negalima ({spoken_phrase}, {printed_phrase}). Susiekite ją ranka.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>{count} words of its own</source>
        <translation>
            <numerusform>{count} savas žodis</numerusform>
            <numerusform>{count} savi žodžiai</numerusform>
            <numerusform>{count} savų žodžių</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/preparation.py"/>
        <source>{path}, a text</source>
        <translation>{path}, tekstas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/gathering.py"/>
        <source>{model}, chosen for {source} → {target}, is not installed: another is used</source>
        <translation>{model}, parinktas krypčiai {source} → {target}, neįdiegtas: naudojamas kitas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>{name}, though it begins with that byte order mark</source>
        <translation>{name}, nors failas prasideda ta baitų tvarkos žyma</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/register.py"/>
        <source>«{word}» addresses one person familiarly; “{second}” does not show it.</source>
        <translation>«{word}» kreipiasi į vieną asmenį „tu“; iš “{second}” to nematyti.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>«{said}» and “{printed}” agree in one of two readings: the separator can mean thousands or decimals.</source>
        <translation>«{said}» ir “{printed}” sutampa tik vienu iš dviejų skaitymų: skirtukas gali žymėti tūkstančius arba dešimtaines dalis.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>«{said}» and “{printed}” differ by a minus.</source>
        <translation>«{said}» ir “{printed}” skiriasi minuso ženklu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>«{said}» before «{number}» is missing.</source>
        <translation>Prieš «{number}» trūksta «{said}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>«{stretch}» has no counterpart in the rendering.</source>
        <translation>«{stretch}» neturi atitikmens vertime.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/idiom.py"/>
        <source>«{cue}» is an idiom rendered word for word; it means “{equivalent}”.</source>
        <translation>«{cue}» – pažodžiui išverstas posakis; jis reiškia “{equivalent}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>«{word}» is an obligation; “{able}” says only that it is possible.</source>
        <translation>«{word}» yra privalėjimas; “{able}” sako tik, kad tai galima.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>«{spoken}» is an order; the English states it of “{subjects}”.</source>
        <translation>«{spoken}» yra liepimas; angliškas tekstas tai teigia apie “{subjects}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/register.py"/>
        <source>«{slang}» is colloquial; see whether the English keeps the tone.</source>
        <translation>«{slang}» – šnekamosios kalbos žodis; pasižiūrėkite, ar angliškas tekstas išlaiko toną.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>«{phrase}» is denied in the source; the English affirms it by two negations (“{shown}”).</source>
        <translation>«{phrase}» originale paneigta; angliškas tekstas dviem neiginiais (“{shown}”) tai tvirtina.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>«{phrase}» is denied in the source; the English has one negation fewer.</source>
        <translation>«{phrase}» originale paneigta; angliškame tekste vienu neiginiu mažiau.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/governing.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>«{source}» is denied in the source; the English states it.</source>
        <translation>«{source}» originale paneigta; angliškas tekstas tai teigia.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>«{spoken}» is masked in the English (“{mask}”).</source>
        <translation>«{spoken}» angliškame tekste užmaskuota (“{mask}”).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>«{theirs}» is missing from the English.</source>
        <translation>«{theirs}» angliškame tekste nėra.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>«{name}» is missing from the rendering.</source>
        <translation>«{name}» vertime nėra.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>«{spoken}» is {kinds_phrase}; the English has nothing of the kind.</source>
        <translation>«{spoken}» yra {kinds_phrase}; angliškame tekste nieko panašaus nėra.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>«{word}» makes this a wish or a supposition; the English states it as a fact.</source>
        <translation>«{word}» daro tai noru ar spėjimu; angliškas tekstas tai teigia kaip faktą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>«{word}» marks this as {meaning_phrase}; the English states it as a fact.</source>
        <translation>«{word}» rodo, kad tai {meaning_phrase}; angliškas tekstas tai teigia kaip faktą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>«{of}» may be missing.</source>
        <translation>«{of}» galbūt trūksta.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>«{source}» says that it did not quite happen; the English states it.</source>
        <translation>«{source}» sako, kad tai nevisiškai įvyko; angliškas tekstas tai teigia.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/person.py"/>
        <source>«{word}» says “{english}”; the English does not say who acts.</source>
        <translation>«{word}» reiškia “{english}”; iš angliško teksto neaišku, kas veikia.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/person.py"/>
        <source>«{word}» says “{english}”; the English makes it “{english2}”.</source>
        <translation>«{word}» reiškia “{english}”; angliškame tekste tai virto “{english2}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/returned.py"/>
        <source>«{said}» ↔ “{of}” ↔ translated back «{phrase}»</source>
        <translation>«{said}» ↔ “{of}” ↔ išversta atgal «{phrase}»</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>«органы» are agencies, and were translated word for word</source>
        <translation>«органы» čia – tarnybos, o išversta pažodžiui</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>«органы» are authorities, and were translated word for word</source>
        <translation>«органы» čia – valdžios institucijos, o išversta pažodžiui</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>“{word}” adds an obligation; the source says «{stated}».</source>
        <translation>“{word}” prideda privalėjimą; originalas sako «{stated}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>“{found}” can be {first} or {join}.</source>
        <translation>“{found}” gali būti {first} arba {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/unit.py"/>
        <source>“{printed}” converts «{said}»: fair within rounding.</source>
        <translation>“{printed}” perskaičiuoja «{said}»: suapvalinus teisinga.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/governing.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{rendering}” denies what the source states.</source>
        <translation>“{rendering}” neigia tai, ką originalas teigia.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{phrase}” denies what two negations of the source («{shown}») affirm.</source>
        <translation>“{phrase}” neigia tai, ką du originalo neiginiai («{shown}») tvirtina.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” does not seem to render «{theirs}».</source>
        <translation>Neatrodo, kad “{ours}” perteikia «{theirs}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” does not stand in the English where the source has «{theirs}».</source>
        <translation>Angliškame tekste nėra “{ours}” ten, kur originale «{theirs}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{printed}” exchanges who acts: in the source it is done to «{said}».</source>
        <translation>“{printed}” sukeičia veikėjus: originale tai daroma su «{said}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{here}” exchanges who acts: in the source «{actor_span}» does it («{there}»).</source>
        <translation>“{here}” sukeičia veikėjus: originale tai daro «{actor_span}» («{there}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{rendering}” exchanges who acts: in the source «{source}» does it to «{source2}».</source>
        <translation>“{rendering}” sukeičia veikėjus: originale «{source}» veikia, o «{source2}» patiria.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{printed}” exchanges who acts: in the source «{said}» does it.</source>
        <translation>“{printed}” sukeičia veikėjus: originale tai daro «{said}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/mispairing.py"/>
        <source>“{text}” fits line {value} of the source better: «{other}».</source>
        <translation>“{text}” labiau atitinka originalo eilutę {value}: «{other}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/term.py"/>
        <source>“{printed_span}” for «{said_span}»: {why_phrase} (usual: {say}).</source>
        <translation>“{printed_span}” vietoj «{said_span}»: {why_phrase} (įprasta: {say}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>“{stretch}” has no counterpart in the source.</source>
        <translation>“{stretch}” neturi atitikmens originale.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{printed}” hides who acts; the source says it («{said}»).</source>
        <translation>“{printed}” slepia veikėją; originalas jį nurodo («{said}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>“{printed}” is added to “{other}”.</source>
        <translation>“{printed}” pridėta prie “{other}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>“{word}” is an obligation; the source says only that it is possible («{able}»).</source>
        <translation>“{word}” yra privalėjimas; originalas sako tik, kad tai galima («{able}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>“{order}” is an order; the source states «{said}» ({subjects}).</source>
        <translation>“{order}” yra liepimas; originalas teigia «{said}» ({subjects}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>“{order}” is an order; the source states «{said}».</source>
        <translation>“{order}” yra liepimas; originalas teigia «{said}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{word}” is given in the source's script.</source>
        <translation>“{word}” pateikta originalo raštu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” is left untranslated.</source>
        <translation>“{ours}” palikta neišversta.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>“{tag}” is not a language tag: write one like ru, en or pt-BR.</source>
        <translation>„{tag}“ nėra kalbos kodas: rašykite kaip ru, en arba pt-BR.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>“{encoding}” is not an encoding: write one like utf-8, cp1251 or koi8-r.</source>
        <translation>„{encoding}“ nėra koduotė: rašykite kaip utf-8, cp1251 arba koi8-r.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” is not in the source.</source>
        <translation>“{ours}” originale nėra.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{word}” is not the person the source speaks of («{who}»).</source>
        <translation>“{word}” – ne tas asmuo, apie kurį kalba originalas («{who}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{here}” is not what the source says («{there}»).</source>
        <translation>“{here}” – ne tai, kas pasakyta originale («{there}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{phrase}” is one negation more than the source has.</source>
        <translation>“{phrase}” – vienu neiginiu daugiau nei originale.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{norm}” is the highest degree; the source only compares («{norm2}»).</source>
        <translation>“{norm}” yra aukščiausiasis laipsnis; originalas tik lygina («{norm2}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{norm}” is the opposite of what the source says («{norm2}»).</source>
        <translation>“{norm}” priešinga tam, kas pasakyta originale («{norm2}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/going_on.py"/>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>“{rendering}” is the opposite of «{source}».</source>
        <translation>“{rendering}” yra «{source}» priešingybė.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>“{word}” is {kinds_phrase}; the source has nothing of the kind.</source>
        <translation>“{word}” yra {kinds_phrase}; originale nieko panašaus nėra.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>“{word}” makes certain what the speaker leaves open («{doubts}»).</source>
        <translation>“{word}” paverčia tikru tai, ką kalbėtojas palieka neaišku («{doubts}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>“{word}” makes certain what the speaker merely states.</source>
        <translation>“{word}” paverčia tikru tai, ką kalbėtojas tik sako.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>“{word}” makes this a condition; the source states it (“{whole}”).</source>
        <translation>“{word}” daro tai sąlyga; originalas tai teigia (“{whole}”).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>“{word}” marks this as {meaning_phrase}; the speaker states it as a fact.</source>
        <translation>“{word}” rodo, kad tai {meaning_phrase}; kalbėtojas tai teigia kaip faktą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{token}” mixes scripts: {strange} only looks like the right letter.</source>
        <translation>Žodyje “{token}” susimaišę raštai: {strange} tik panašu į tinkamą raidę.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>“{name}” names no model: write a language pair like ru-en or a name like opus-mt-ru-en.</source>
        <translation>„{name}“ nėra modelio pavadinimas: rašykite kalbų porą, pvz., ru-en, arba pavadinimą, pvz., opus-mt-ru-en.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{phrase}” negates a second time what the source denies once, which turns the meaning round.</source>
        <translation>“{phrase}” antrą kartą neigia tai, ką originalas neigia vieną kartą, ir prasmė apsiverčia.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{norm}” only compares; the source names the highest degree («{norm2}»).</source>
        <translation>“{norm}” tik lygina; originalas nurodo aukščiausiąjį laipsnį («{norm2}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{english}” says «{foreign}» the other way round (the opposite word with a negation).</source>
        <translation>“{english}” sako «{foreign}» atvirkščiai (priešingu žodžiu su neiginiu).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{token}” stands in the source's language.</source>
        <translation>“{token}” palikta originalo kalba.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <source>“{phrase}” stands {times_phrase} running; the source says it once.</source>
        <translation>“{phrase}” kartojasi {times_phrase} iš eilės; originalas tai sako vieną kartą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{word}” was left in the source's script.</source>
        <translation>“{word}” palikta originalo raštu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>“{printed}” was not said.</source>
        <translation>“{printed}” nepasakyta.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>“{printed}” was not said: the words are “{said}”.</source>
        <translation>“{printed}” nepasakyta: tikrieji žodžiai – “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/reorder.py"/>
        <source>“{second}” was said before “{first}”; the rendering has them the other way round.</source>
        <translation>“{second}” pasakyta prieš “{first}”; vertime tvarka atvirkščia.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/returned.py"/>
        <source>“{of}” ↔ translated back «{phrase}»</source>
        <translation>“{of}” ↔ išversta atgal «{phrase}»</translation>
    </message>
</context>
<context>
    <name>SheetJobs</name>
    <message>
        <location filename="../../ui/sheetjobs.py"/>
        <source>The case could not be read to write its sheet.</source>
        <translation>Nepavyko perskaityti bylos, kad būtų galima rašyti jos lapą.</translation>
    </message>
    <message>
        <location filename="../../ui/sheetjobs.py"/>
        <source>The sheet could not be written: the process that writes it ended.</source>
        <translation>Nepavyko įrašyti lapo: jį rašantis procesas nutrūko.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <source>About the whole text</source>
        <translation>Dėl viso teksto</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/markdown_sheet.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Appendix: how this sheet was made</source>
        <translation>Priedas: kaip sudarytas šis lapas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Back-translation</source>
        <translation>Atgalinis vertimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>Back-translation is evidence, never a verdict. Texts in italics are machine output; findings come from the program, verdicts, glosses and suggestions from a person.</source>
        <translation>Atgalinis vertimas yra duomenys, o ne išvada. Kursyvu – mašinos tekstai; pastabos yra programos, išvados, pažodiniai vertimai ir siūlymai – žmogaus.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Baseline</source>
        <translation>Kontrolinis vertimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Case</source>
        <translation>Byla</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/markdown_sheet.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Change log</source>
        <translation>Pakeitimų žurnalas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Characters</source>
        <translation>Ženklai</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Created (UTC)</source>
        <translation>Sukurta (UTC)</translation>
    </message>
    <message>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Decision</source>
        <translation>Sprendimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_sheet.py"/>
        <location filename="../../quoteverify/sheets/documents/odt_sheet.py"/>
        <location filename="../../quoteverify/sheets/documents/pdf_sheet.py"/>
        <source>Decision: {verdict}</source>
        <translation>Sprendimas: {verdict}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Engine in doubt</source>
        <translation>Modelis abejotinas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/markdown_sheet.py"/>
        <source>Engine: {engine}</source>
        <translation>Modelis: {engine}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Findings</source>
        <translation>Pastabos</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Findings not dismissed</source>
        <translation>Neatmestos pastabos</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>House profile</source>
        <translation>Redakcijos taisyklės</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>In print</source>
        <translation>Spaudoje</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>In the source</source>
        <translation>Originale</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Link</source>
        <translation>Sąsaja</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Literal gloss</source>
        <translation>Pažodinis vertimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Literal gloss of all</source>
        <translation>Pažodinis viso teksto vertimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Machine evidence</source>
        <translation>Mašinos duomenys</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Machine translation</source>
        <translation>Mašininis vertimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Machine translations and scores are left out.</source>
        <translation>Mašininiai vertimai ir įverčiai praleisti.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Made by</source>
        <translation>Sudarė</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Modified (UTC)</source>
        <translation>Pakeista (UTC)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Names are replaced by pseudonyms; places count in the texts with pseudonyms.</source>
        <translation>Vardai pakeisti slapyvardžiais; ženklų vietos skaičiuojamos tekstuose su slapyvardžiais.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>No finding.</source>
        <translation>Pastabų nėra.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>No translation model was used: what needs one was not checked.</source>
        <translation>Vertimo modelis nenaudotas: kam jo reikia, netikrinta.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Not checked</source>
        <translation>Netikrinta</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Published</source>
        <translation>Paskelbta</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Quote</source>
        <translation>Citata</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Quote sheet: {name}</source>
        <translation>Citatų lapas: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Read by {reader}</source>
        <translation>Skaitė: {reader}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <source>Readers disagree</source>
        <translation>Skaitytojai nesutaria</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Role</source>
        <translation>Paskirtis</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Second candidate</source>
        <translation>Antras variantas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Sheet</source>
        <translation>Lapas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Source</source>
        <translation>Originalas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Speaker</source>
        <translation>Kalbėtojas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Suggested rendering</source>
        <translation>Siūlomas vertimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Suggested rendering of all</source>
        <translation>Siūlomas viso teksto vertimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order in which they were said.</source>
        <translation>Citatos išdėstytos taip, kaip buvo pasakytos.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order of their speakers.</source>
        <translation>Citatos išdėstytos pagal kalbėtojus.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order of their verdicts.</source>
        <translation>Citatos išdėstytos pagal išvadas.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order of their worst finding.</source>
        <translation>Citatos išdėstytos pagal svarbiausią pastabą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <source>This sheet</source>
        <translation>Šis lapas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>This sheet holds only quotes that are decided.</source>
        <translation>Šiame lape tik nuspręstos citatos.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>This sheet holds only quotes that were chosen.</source>
        <translation>Šiame lape tik pasirinktos citatos.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>This sheet holds only quotes with a finding that nobody dismissed.</source>
        <translation>Šiame lape tik citatos su pastaba, kurios niekas neatmetė.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Verdicts</source>
        <translation>Išvados</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>What</source>
        <translation>Dalykas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Where, or how it was judged</source>
        <translation>Kur arba kaip įvertinta</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Who</source>
        <translation>Kas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>acceptable condensation</source>
        <translation>leistinas sutrumpinimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>addition</source>
        <translation>pridėjimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>agent</source>
        <translation>veikėjas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>archived: {url}</source>
        <translation>archyve: {url}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>as printed: {name}</source>
        <translation>kaip išspausdinta: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>attribution</source>
        <translation>priskyrimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>back</source>
        <translation>atgal</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>baseline</source>
        <translation>kontrolinis vertimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>block quote</source>
        <translation>atskira citata</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>body</source>
        <translation>pagrindinis tekstas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>bracket</source>
        <translation>skliaustai</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>by a person</source>
        <translation>žmogaus</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>cannot verify</source>
        <translation>patikrinti negalima</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>caption</source>
        <translation>prierašas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>case file</source>
        <translation>bylos failas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>checked {at}</source>
        <translation>tikrinta {at}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>chosen by a person</source>
        <translation>parinko žmogus</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>conditional</source>
        <translation>sąlyga</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>confidence {number}</source>
        <translation>tikrumas {number}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>confirmed</source>
        <translation>patvirtinta</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>context</source>
        <translation>kontekstas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>critical</source>
        <translation>kritinė</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>deck</source>
        <translation>paantraštė</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>degree</source>
        <translation>laipsnis</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>dialogue quote</source>
        <translation>dialogo citata</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>direct quote</source>
        <translation>tiesioginė citata</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>dismissed</source>
        <translation>atmesta</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>ellipsis</source>
        <translation>daugtaškis</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>engine doubt</source>
        <translation>modelis abejotinas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>exclamation</source>
        <translation>sušukimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>faithful</source>
        <translation>tikslu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>found by the program, unsure ({percent} %): compare it with the source</source>
        <translation>rado programa, abejotina ({percent} %): palyginkite su originalu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>graded</source>
        <translation>įvertinta</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>headline</source>
        <translation>antraštė</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>hedge</source>
        <translation>išlyga</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>house profile: {house}</source>
        <translation>redakcijos taisyklės: {house}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>idiom</source>
        <translation>posakis</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>imperative</source>
        <translation>liepimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>in doubt: {reasons}</source>
        <translation>abejotina: {reasons}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>in the source: {name}</source>
        <translation>originale: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>inconsistency</source>
        <translation>nenuoseklumas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>indirect quote</source>
        <translation>netiesioginė citata</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>info</source>
        <translation>informacija</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>intensity</source>
        <translation>raiškos stiprumas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>judge</source>
        <translation>teisėjas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>log-probability {numbers}</source>
        <translation>tikimybės logaritmas {numbers}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>major</source>
        <translation>didelė</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>meaning distorted</source>
        <translation>prasmė iškraipyta</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>merge</source>
        <translation>sujungimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>minor</source>
        <translation>maža</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>mispairing</source>
        <translation>klaidinga sąsaja</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>modality</source>
        <translation>modalumas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>name</source>
        <translation>vardas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>negation</source>
        <translation>neiginys</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>no source</source>
        <translation>nėra originale</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>no source line</source>
        <translation>nėra originalo eilutės</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>not confirmed</source>
        <translation>nepatvirtinta</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>not known</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>not reconciled</source>
        <translation>nesuderinta</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>not yet decided</source>
        <translation>dar nenuspręsta</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>number</source>
        <translation>skaičius</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>omission</source>
        <translation>praleidimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>open</source>
        <translation>atvira</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>out</source>
        <translation>pirmyn</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>page</source>
        <translation>puslapis</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/typesetting.py"/>
        <source>page {number} of {last}</source>
        <translation>{number} puslapis iš {last}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>pairing</source>
        <translation>susiejimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>paraphrase in quotation marks</source>
        <translation>atpasakojimas kabutėse</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>partial quote</source>
        <translation>dalinė citata</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>person</source>
        <translation>asmuo</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>print</source>
        <translation>spauda</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>quantifier</source>
        <translation>kiekio žodis</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>question</source>
        <translation>klausimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>quote marks</source>
        <translation>kabutės</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>quotes</source>
        <translation>citatos</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>reconciled</source>
        <translation>suderinta</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>register</source>
        <translation>kreipimasis</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>rendering</source>
        <translation>vertimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>reorder</source>
        <translation>perstatymas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>repetition</source>
        <translation>pakartojimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>revision {revision}</source>
        <translation>versija {revision}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>scare quote</source>
        <translation>terminas kabutėse</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>score {number}</source>
        <translation>įvertis {number}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>second reader {person}</source>
        <translation>antrasis skaitytojas {person}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>sentence {number}</source>
        <translation>sakinys {number}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>sentences {first}–{last}</source>
        <translation>sakiniai {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>set by hand</source>
        <translation>nustatyta ranka</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>source</source>
        <translation>originalas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>speaker as printed: {speaker}</source>
        <translation>kalbėtojas, kaip išspausdinta: {speaker}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>tense</source>
        <translation>laikas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>term</source>
        <translation>terminas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>the program: {severity}, {category}</source>
        <translation>programa: {severity}, {category}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>translation model</source>
        <translation>vertimo modelis</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>truncation</source>
        <translation>nutraukimas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>unit</source>
        <translation>matavimo vienetas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>unmarked cut</source>
        <translation>nepažymėta kupiūra</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>unmarked edit</source>
        <translation>nepažymėtas taisymas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>unsure line</source>
        <translation>abejotina eilutė</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>untranslated</source>
        <translation>neišversta</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>wrong speaker or passage</source>
        <translation>ne tas kalbėtojas ar ištrauka</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{count} checks</source>
        <translation>
            <numerusform>{count} tikrinimas</numerusform>
            <numerusform>{count} tikrinimai</numerusform>
            <numerusform>{count} tikrinimų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>{count} quotes</source>
        <translation>
            <numerusform>{count} citata</numerusform>
            <numerusform>{count} citatos</numerusform>
            <numerusform>{count} citatų</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} April {year}</source>
        <translation>{year} m. balandžio {day} d.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} August {year}</source>
        <translation>{year} m. rugpjūčio {day} d.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} December {year}</source>
        <translation>{year} m. gruodžio {day} d.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} February {year}</source>
        <translation>{year} m. vasario {day} d.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} January {year}</source>
        <translation>{year} m. sausio {day} d.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} July {year}</source>
        <translation>{year} m. liepos {day} d.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} June {year}</source>
        <translation>{year} m. birželio {day} d.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} March {year}</source>
        <translation>{year} m. kovo {day} d.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} May {year}</source>
        <translation>{year} m. gegužės {day} d.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} November {year}</source>
        <translation>{year} m. lapkričio {day} d.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} October {year}</source>
        <translation>{year} m. spalio {day} d.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} September {year}</source>
        <translation>{year} m. rugsėjo {day} d.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{decision} by {person}</source>
        <translation>{decision} ({person})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>{house} (checked with {other})</source>
        <translation>{house} (tikrinta pagal {other})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>{model} (starter model)</source>
        <translation>{model} (pradinis modelis)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{model}, revision {revision}, SHA-256 {hash}…</source>
        <translation>{model}, versija {revision}, SHA-256 {hash}…</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{percent} % sure</source>
        <translation>tikrumas {percent} %</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>English</source>
        <translation>Angliškas tekstas</translation>
    </message>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>No source transcript is loaded: the English versions of a quote are compared with each other.</source>
        <translation>Originalo išrašas neįkeltas: tarpusavyje lyginamos citatos angliškos versijos.</translation>
    </message>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>Source</source>
        <translation>Originalas</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>&amp;Recent cases</source>
        <translation>&amp;Paskutinės bylos</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Enter opens a case, Delete takes it off the list; the file stays where it is.</source>
        <translation>Enter atveria bylą, Delete pašalina ją iš sąrašo; failas lieka, kur buvo.</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Recent cases</source>
        <translation>Paskutinės bylos</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>not there any more: moved, renamed or deleted  ·  {folder}</source>
        <translation>nebėra: perkelta, pervadinta arba ištrinta  ·  {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>{decided} of {all} decided</source>
        <translation>nuspręsta {decided} iš {all}</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Decided</source>
        <translation>Nuspręstos</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Findings not dismissed</source>
        <translation>Neatmestos pastabos</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Major or critical</source>
        <translation>Didelės ar kritinės</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Quotes</source>
        <translation>Citatos</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Speaker</source>
        <translation>Kalbėtojas</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Speakers</source>
        <translation>Kalbėtojai</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Summary of the case</source>
        <translation>Bylos suvestinė</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>The passage is unsure for {count}.</source>
        <translation>Ištrauka abejotina: {count}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Two or more readers decided about {count}; they agree on {agreed}.</source>
        <translation>Nusprendė du ar daugiau skaitytojų: {count}; sutaria: {agreed}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Verdicts</source>
        <translation>Išvados</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>not named</source>
        <translation>neįvardytas</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>{decided} of {all} quotes are decided.</source>
        <translation>Nuspręsta citatų: {decided} iš {all}.</translation>
    </message>
</context>
<context>
    <name>TextsView</name>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>After</source>
        <translation>Po to</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Also in {name}</source>
        <translation>Taip pat {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Back-translation</source>
        <translation>Atgalinis vertimas</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Baseline</source>
        <translation>Kontrolinis vertimas</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Before</source>
        <translation>Prieš tai</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Engine in doubt: {doubts}</source>
        <translation>Modelis abejotinas: {doubts}</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Further sentences are on the sheet.</source>
        <translation>Kiti sakiniai yra lape.</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Left out</source>
        <translation>Praleista</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Machine English</source>
        <translation>Mašinos angliškas tekstas</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Published English</source>
        <translation>Paskelbtas angliškas tekstas</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Source</source>
        <translation>Originalas</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>The four texts</source>
        <translation>Keturi tekstai</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>no source line found</source>
        <translation>originalo eilutė nerasta</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>no translation</source>
        <translation>vertimo nėra</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>unsure line</source>
        <translation>abejotina eilutė</translation>
    </message>
</context>
<context>
    <name>TypingDialog</name>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>&amp;Add line</source>
        <translation>&amp;Pridėti eilutę</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>&amp;Recording</source>
        <translation>Įr&amp;ašas</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>0:01:07</source>
        <translation>0:01:07</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>A time is hours, minutes and seconds, such as 0:01:07 or 1:07.5.</source>
        <translation>Laikas – valandos, minutės ir sekundės, pvz., 0:01:07 arba 1:07.5.</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Lines typed so far</source>
        <translation>Iki šiol surinktos eilutės</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Name of the recording</source>
        <translation>Įrašo pavadinimas</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Name the recording, so that others find it.</source>
        <translation>Pavadinkite įrašą, kad jį rastų kiti.</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Re&amp;move line</source>
        <translation>Ša&amp;linti eilutę</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Say who typed the lines: the sheet names the person.</source>
        <translation>Nurodykite, kas surinko eilutes: lape šis žmogus įvardijamas.</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Speaker</source>
        <translation>Kalbėtojas</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Type what you hear</source>
        <translation>Surinkti tai, ką girdite</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Typed &amp;by</source>
        <translation>&amp;Surinko</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Typed by</source>
        <translation>Surinko</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Use these lines</source>
        <translation>Naudoti šias eilutes</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Words</source>
        <translation>Žodžiai</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>what is said, in its own language</source>
        <translation>kas sakoma, ta pačia kalba</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>who speaks</source>
        <translation>kas kalba</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Passphrase</source>
        <translation>&amp;Slaptafrazė</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Rodyti, kas rašoma</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Passphrase</source>
        <translation>Slaptafrazė</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>{name} is encrypted. Only somebody who knows its passphrase can open it.</source>
        <translation>{name}: byla užšifruota. Ją atverti gali tik tas, kas žino slaptafrazę.</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>N&amp;ote</source>
        <translation>&amp;Komentaras</translation>
    </message>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>Note on the verdict</source>
        <translation>Išvados komentaras</translation>
    </message>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>Undecided</source>
        <translation>Nenuspręsta</translation>
    </message>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>Why: one sentence for the sheet</source>
        <translation>Kodėl: vienas sakinys lapui</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Spalvos</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Comfortable: two lines</source>
        <translation>&amp;Erdviai: dvi eilutės</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Tamsios</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Evidence</source>
        <translation>Mašinos &amp;duomenys</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Full screen</source>
        <translation>&amp;Visas ekranas</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Larger</source>
        <translation>P&amp;adidinti</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Šviesios</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Nothing moves by itself</source>
        <translation>&amp;Niekas nejuda savaime</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Queue of quotes</source>
        <translation>&amp;Citatų sąrašas</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Rows of the queue</source>
        <translation>Sąrašo &amp;eilutės</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Usual size</source>
        <translation>Įp&amp;rastas dydis</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Usual size ({percent} % now)</source>
        <translation>Įp&amp;rastas dydis (dabar {percent} %)</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;View</source>
        <translation>&amp;Rodymas</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>As the &amp;desktop animates it</source>
        <translation>Su darbalaukio &amp;animacijomis</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>As the &amp;system</source>
        <translation>Kaip &amp;sistemos</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>C&amp;ompact: one line</source>
        <translation>&amp;Glaustai: viena eilutė</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>Evidence &amp;beside the texts</source>
        <translation>Duomenys &amp;greta tekstų</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>F&amp;indings and record</source>
        <translation>&amp;Pastabos ir kortelė</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>High &amp;contrast</source>
        <translation>Didelis &amp;kontrastas</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>Lan&amp;guage</source>
        <translation>&amp;Kalba</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>M&amp;otion</source>
        <translation>J&amp;udėjimas</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>Marks of the &amp;judge under the words</source>
        <translation>Teisė&amp;jo žymės po žodžiais</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>S&amp;maller</source>
        <translation>Su&amp;mažinti</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>The window speaks the other language when QuoteVerify is started again.</source>
        <translation>Nauja kalba langas prabils iš naujo paleidus QuoteVerify.</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>&amp;About this check</source>
        <translation>&amp;Apie šį tikrinimą</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>An example, how it decides, and its limits</source>
        <translation>Pavyzdys, kaip sprendžiama, ir ribos</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>Confirm what is right (C). Dismiss with a reason what is no error (D): the sheet says both.</source>
        <translation>Patvirtinkite, kas teisinga (C). Atmeskite, kas ne klaida, ir nurodykite priežastį (D): lape bus viena ir kita.</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>Found here</source>
        <translation>Rasta čia</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>How grave, how sure</source>
        <translation>Svarba ir tikrumas</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>What is looked for</source>
        <translation>Ko ieškoma</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>What to do</source>
        <translation>Ką daryti</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>When it is usually no error</source>
        <translation>Kada tai paprastai ne klaida</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>Why this is flagged: {category}</source>
        <translation>Kodėl tai pažymėta: {category}</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>{severity}: what it does to the meaning. {percent} % sure that it is so.</source>
        <translation>{severity}: kiek tai keičia prasmę. Tikrumas, kad taip yra: {percent} %.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Acceptable condensation</source>
        <translation>Leistinas sutrumpinimas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Addition</source>
        <translation>Pridėjimas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Agent</source>
        <translation>Veikėjas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Arabic, Windows</source>
        <translation>Arabų, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Attribution</source>
        <translation>Priskyrimas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Baltic, Windows</source>
        <translation>Baltų, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Body</source>
        <translation>Pagrindinis tekstas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Bracket</source>
        <translation>Skliaustai</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Cannot verify</source>
        <translation>Patikrinti negalima</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Caption</source>
        <translation>Prierašas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Central European, ISO</source>
        <translation>Vidurio Europos, ISO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Central European, Windows</source>
        <translation>Vidurio Europos, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Condensed</source>
        <translation>Sutrumpinta</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Conditional</source>
        <translation>Sąlyga</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Confirmed</source>
        <translation>Patvirtinta</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Context</source>
        <translation>Kontekstas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Critical</source>
        <translation>Kritinė</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, DOS</source>
        <translation>Kirilica, DOS</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, ISO</source>
        <translation>Kirilica, ISO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, Windows</source>
        <translation>Kirilica, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, old Mac</source>
        <translation>Kirilica, senoji Mac</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Deck</source>
        <translation>Paantraštė</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Degree</source>
        <translation>Laipsnis</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Dismissed</source>
        <translation>Atmesta</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Distorted</source>
        <translation>Iškraipyta</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Ellipsis</source>
        <translation>Daugtaškis</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Engine doubt</source>
        <translation>Modelis abejotinas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>English rendering</source>
        <translation>Angliškas tekstas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Exclamation</source>
        <translation>Sušukimas</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Faithful</source>
        <translation>Tikslu</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Greek, Windows</source>
        <translation>Graikų, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Headline</source>
        <translation>Antraštė</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Hebrew, Windows</source>
        <translation>Hebrajų, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Hedge</source>
        <translation>Išlyga</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Idiom</source>
        <translation>Posakis</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Imperative</source>
        <translation>Liepimas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Inconsistency</source>
        <translation>Nenuoseklumas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Intensity</source>
        <translation>Raiškos stiprumas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Major</source>
        <translation>Didelė</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Meaning distorted</source>
        <translation>Prasmė iškraipyta</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Merge</source>
        <translation>Sujungimas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Minor</source>
        <translation>Maža</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Misattributed</source>
        <translation>Klaidingai priskirta</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Mispairing</source>
        <translation>Klaidinga sąsaja</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Modality</source>
        <translation>Modalumas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Negation</source>
        <translation>Neiginys</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>No source</source>
        <translation>Nėra originale</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Note</source>
        <translation>Informacija</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Number</source>
        <translation>Skaičius</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Omission</source>
        <translation>Praleidimas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Open</source>
        <translation>Atvira</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Paraphrase</source>
        <translation>Atpasakota</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Paraphrase in quotation marks</source>
        <translation>Atpasakojimas kabutėse</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Person</source>
        <translation>Asmuo</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Quantifier</source>
        <translation>Kiekio žodis</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Question</source>
        <translation>Klausimas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Quote marks</source>
        <translation>Kabutės</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Register</source>
        <translation>Kreipimasis</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Reorder</source>
        <translation>Perstatymas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Repetition</source>
        <translation>Pakartojimas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Russian, Unix and mail</source>
        <translation>Rusų, Unix ir paštas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Scare quote</source>
        <translation>Terminas kabutėse</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Source transcript</source>
        <translation>Originalo išrašas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Tense</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Term</source>
        <translation>Terminas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Truncation</source>
        <translation>Nutraukimas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Turkish, Windows</source>
        <translation>Turkų, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Ukrainian, Unix and mail</source>
        <translation>Ukrainiečių, Unix ir paštas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Undecided</source>
        <translation>Nenuspręsta</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Unicode, 16 bit</source>
        <translation>Unicode, 16 bitų</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Unit</source>
        <translation>Matavimo vienetas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Unmarked cut</source>
        <translation>Nepažymėta kupiūra</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Unmarked edit</source>
        <translation>Nepažymėtas taisymas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Untranslated</source>
        <translation>Neišversta</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Western, ISO</source>
        <translation>Vakarų, ISO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Western, Windows</source>
        <translation>Vakarų, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Wrong speaker or passage</source>
        <translation>Ne tas kalbėtojas ar ištrauka</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>about {hours} h</source>
        <translation>apie {hours} val.</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>about {minutes} min</source>
        <translation>apie {minutes} min.</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>all in capitals</source>
        <translation>vien didžiosios raidės</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>confirmation of the speaker</source>
        <translation>kalbėtojo patvirtinimas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>dismissed before: {reason}</source>
        <translation>atmesta anksčiau: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>dismissed before: {reason} ({who})</source>
        <translation>atmesta anksčiau: {reason} ({who})</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it answered in another language</source>
        <translation>jis atsakė kita kalba</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it dropped or added a sentence</source>
        <translation>jis praleido arba pridėjo sakinį</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it gave no text</source>
        <translation>jis nepateikė teksto</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it made up a credit line</source>
        <translation>jis sukūrė autorystės įrašą</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it repeats itself</source>
        <translation>jis kartojasi</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>its own translation does not come back either</source>
        <translation>jo paties vertimas atgal taip pat negrįžta</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>less than a minute</source>
        <translation>mažiau nei minutė</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>literal translation</source>
        <translation>pažodinis vertimas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>note</source>
        <translation>komentaras</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>second reader</source>
        <translation>antrasis skaitytojas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>speaker’s name in the source</source>
        <translation>kalbėtojo vardas originale</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>speaker’s role</source>
        <translation>kalbėtojo pareigos</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>suggested rendering</source>
        <translation>siūlomas vertimas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>the program said: {severity}, {category}</source>
        <translation>programa nurodė: {severity}, {category}</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>the sentence is too long for it</source>
        <translation>sakinys jam per ilgas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>too short a line for it</source>
        <translation>eilutė jam per trumpa</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>words that it does not know</source>
        <translation>žodžiai, kurių jis nežino</translation>
    </message>
</context>
<context>
    <name>WritingKeys</name>
    <message>
        <location filename="../../ui/views/writing.py"/>
        <source>Enter: keep · Ctrl+Enter: keep and go on · Esc: back to the keys</source>
        <translation>Enter: išsaugoti · Ctrl+Enter: išsaugoti ir toliau · Esc: atgal prie klavišų</translation>
    </message>
</context>
</TS>
