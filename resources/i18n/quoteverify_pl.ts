<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;About QuoteVerify</source>
        <translation>&amp;O programie QuoteVerify</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Add files…</source>
        <translation>Dodaj &amp;pliki…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Check</source>
        <translation>&amp;Sprawdź</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Commands…</source>
        <translation>&amp;Polecenia…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Export…</source>
        <translation>E&amp;ksportuj…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Find</source>
        <translation>Z&amp;najdź</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Keys…</source>
        <translation>&amp;Klawisze…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Link to selected passage</source>
        <translation>Po&amp;wiąż z zaznaczonym fragmentem</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Listen to the passage</source>
        <translation>&amp;Posłuchaj fragmentu</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Merge a reviewer’s case…</source>
        <translation>Połą&amp;cz ze sprawą recenzenta…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Merge with next quote</source>
        <translation>&amp;Scal z następnym cytatem</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Models…</source>
        <translation>&amp;Modele…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;New case…</source>
        <translation>&amp;Nowa sprawa…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Otwórz…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Print…</source>
        <translation>Dr&amp;ukuj…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>Z&amp;akończ</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Remove quote</source>
        <translation>&amp;Usuń cytat</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Split quote at cursor</source>
        <translation>&amp;Podziel cytat przy kursorze</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Stop</source>
        <translation>&amp;Zatrzymaj</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Ten-minute tour</source>
        <translation>Przegląd &amp;w dziesięć minut</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>A corrected file takes its place</source>
        <translation>Jego miejsce zajmuje poprawiony plik</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>A&amp;ttach a recording…</source>
        <translation>&amp;Dołącz nagranie…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Add more files to this case</source>
        <translation>Dodaj do sprawy kolejne pliki</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Again and a&amp;gain</source>
        <translation>W &amp;kółko</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Agree on one verdict where readers disagree</source>
        <translation>Uzgodnić jeden werdykt tam, gdzie czytelnicy nie są zgodni</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>All &amp;pages of help</source>
        <translation>Wszystkie &amp;strony pomocy</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Case se&amp;ttings…</source>
        <translation>Ustawienia sp&amp;rawy…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check all &amp;anew</source>
        <translation>Sprawdź wszystko od &amp;nowa</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check every quote once more</source>
        <translation>Sprawdź jeszcze raz każdy cytat</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check the selected English as a quote</source>
        <translation>Sprawdź zaznaczony tekst angielski jako cytat</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check, or go on with a stopped check</source>
        <translation>Sprawdź albo wznów zatrzymane sprawdzanie</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Colours, sizes, fonts, models, sheets, keys</source>
        <translation>Kolory, rozmiary, czcionki, modele, arkusze, klawisze</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Confirm</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Context menu</source>
        <translation>Menu kontekstowe</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Copy quote as &amp;Markdown</source>
        <translation>Kopiuj cytat jako &amp;Markdown</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Copy quote as rich &amp;text</source>
        <translation>Kopiuj cytat jako tekst &amp;sformatowany</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Corrections…</source>
        <translation>Poprawki…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Decide without seeing what others decided</source>
        <translation>Decydować, nie widząc decyzji innych</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismiss as before</source>
        <translation>Odrzuć jak poprzednio</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismiss with the reason that was given before</source>
        <translation>Odrzuć z powodem podanym wcześniej</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismissed &amp;before…</source>
        <translation>Odrzucone &amp;wcześniej…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismiss…</source>
        <translation>Odrzuć…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Encrypt the case, or open it to all again</source>
        <translation>Zaszyfrować sprawę albo znów otworzyć ją dla wszystkich</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>End the second rea&amp;ding</source>
        <translation>&amp;Zakończ drugie czytanie</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Everything there is to read</source>
        <translation>Wszystko, co można przeczytać</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Export a&amp;gain</source>
        <translation>&amp;Eksportuj ponownie</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Filter the &amp;queue</source>
        <translation>&amp;Filtruj listę</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find a command by its name and do it</source>
        <translation>Znaleźć polecenie po nazwie i je wykonać</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find ne&amp;xt</source>
        <translation>Znajdź n&amp;astępne</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find pre&amp;vious</source>
        <translation>Znajdź &amp;poprzednie</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find words in both texts</source>
        <translation>Szukaj słów w obu tekstach</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Give the finding another severity or another kind</source>
        <translation>Nadać uwadze inną wagę lub inny rodzaj</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Go to the next quote without a verdict</source>
        <translation>Przejdź do następnego cytatu bez werdyktu</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>History…</source>
        <translation>Historia…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>How much is decided, which verdicts and findings</source>
        <translation>Ile rozstrzygnięto, jakie werdykty i uwagi</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>In a small window beside the case</source>
        <translation>W małym oknie obok sprawy</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Install a translation model</source>
        <translation>Zainstaluj model tłumaczenia</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Lan&amp;guage of selection…</source>
        <translation>&amp;Język zaznaczenia…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Languages, names, pseudonyms, publication</source>
        <translation>Języki, nazwy, pseudonimy, publikacja</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Let a network read source and quote together and mark words</source>
        <translation>Niech sieć neuronowa przeczyta razem oryginał i cytat i oznaczy słowa</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Let the &amp;program choose</source>
        <translation>Niech wybierze pro&amp;gram</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Link &amp;also to selection</source>
        <translation>Powiąż &amp;też z zaznaczeniem</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Linked scrolling</source>
        <translation>Wspólne przewijanie</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>List only quotes with these words</source>
        <translation>Pokaż tylko cytaty z tymi słowami</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Literal translation, better rendering, speaker, second reader</source>
        <translation>Tłumaczenie dosłowne, lepszy przekład, mówca, drugi czytelnik</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make a case from files</source>
        <translation>Utwórz sprawę z plików</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make one quote of two</source>
        <translation>Zrób z dwóch cytatów jeden</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make selection a &amp;quote</source>
        <translation>Zrób z zaznaczenia &amp;cytat</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make two quotes of one</source>
        <translation>Zrób z jednego cytatu dwa</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next finding</source>
        <translation>Następna uwaga</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next quote</source>
        <translation>Następny cytat</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next undecided</source>
        <translation>Następny nierozstrzygnięty</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Nothing in the sources corresponds</source>
        <translation>W oryginałach nic mu nie odpowiada</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Nothing; what lies where, and how to erase it</source>
        <translation>Nic; co gdzie leży i jak to wymazać</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Open a case</source>
        <translation>Otwórz sprawę</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Passp&amp;hrase of the case…</source>
        <translation>&amp;Hasło sprawy…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Play at 70 % of the pace</source>
        <translation>Odtwarzaj w tempie 70 %</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Play the passage in a loop</source>
        <translation>Odtwarzaj fragment w pętli</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Play where the quote was said, 3 seconds around it</source>
        <translation>Odtwórz miejsce, w którym padł cytat, i po 3 sekundy wokół</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Previous finding</source>
        <translation>Poprzednia uwaga</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Previous quote</source>
        <translation>Poprzedni cytat</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Print the quote sheet</source>
        <translation>Drukuj arkusz cytatów</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Read as &amp;second reader…</source>
        <translation>Czytaj jako &amp;drugi czytelnik…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Reconcile…</source>
        <translation>Uzgodnij…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Record</source>
        <translation>Karta</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Renderings side by side…</source>
        <translation>Przekłady obok siebie…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Reopen</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Replace by a corrected &amp;version</source>
        <translation>Zastąp poprawioną &amp;wersją</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Resi&amp;ze quote to selection</source>
        <translation>Dopasuj cytat do &amp;zaznaczenia</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Sample case</source>
        <translation>Przykładowa sprawa</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Say in which language the selected text is</source>
        <translation>Wskaż, w jakim języku jest zaznaczony tekst</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Scroll both documents together</source>
        <translation>Przewijaj oba dokumenty razem</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Severity and kind…</source>
        <translation>Waga i rodzaj…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Show the &amp;picture of a video</source>
        <translation>Pokazuj &amp;obraz z wideo</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Show what others decided, and where readers disagree</source>
        <translation>Pokaż, co zdecydowali inni i gdzie czytelnicy nie są zgodni</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Slo&amp;wer</source>
        <translation>&amp;Wolniej</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Stands in &amp;no source</source>
        <translation>&amp;Brak w oryginale</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Stop checking; results are kept</source>
        <translation>Zatrzymaj sprawdzanie; wyniki zostają</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Summary of the case…</source>
        <translation>Podsumowanie sprawy…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take in what another decided in a copy of this case</source>
        <translation>Przejmij to, co ktoś inny zdecydował w kopii tej sprawy</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take the decision on the finding back</source>
        <translation>Cofnij decyzję o uwadze</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take the passage chosen by hand back</source>
        <translation>Cofnij fragment wybrany ręcznie</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take the second &amp;candidate</source>
        <translation>Wybierz &amp;drugi w kolejności fragment</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The audio or video of the transcript that is shown</source>
        <translation>Dźwięk lub wideo pokazanej transkrypcji</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The finding is no error: say why</source>
        <translation>Uwaga nie wskazuje błędu: podaj dlaczego</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The finding is right</source>
        <translation>Uwaga jest słuszna</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The kinds of &amp;finding</source>
        <translation>Rodzaje &amp;uwag</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The name decisions are signed with</source>
        <translation>Nazwisko, którym podpisywane są decyzje</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote is what is selected</source>
        <translation>Cytatem jest to, co zaznaczono</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote joins this passage as well</source>
        <translation>Cytat oddaje także ten fragment</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote renders the passage that the program found second</source>
        <translation>Cytat oddaje fragment, który program uznał za drugi w kolejności</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote renders what is selected</source>
        <translation>Cytat oddaje to, co zaznaczono</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The sample case, with a guide beside it</source>
        <translation>Przykładowa sprawa z przewodnikiem obok</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The seven &amp;verdicts</source>
        <translation>S&amp;iedem werdyktów</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>This is no quote</source>
        <translation>To nie jest cytat</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Try the program on a small real case</source>
        <translation>Wypróbuj program na małej prawdziwej sprawie</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Use the &amp;judge</source>
        <translation>&amp;Użyj sędziego</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What &amp;leaves this computer</source>
        <translation>&amp;Co opuszcza ten komputer</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What became of the quotes of a corrected file</source>
        <translation>Co się stało z cytatami poprawionego pliku</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What can be done where the keys are, and about the finding</source>
        <translation>Co można zrobić tam, gdzie działa klawiatura, i z uwagą</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What each means, and when to give it</source>
        <translation>Co każdy znaczy i kiedy go wydać</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What each text made of the same passage</source>
        <translation>Co każdy tekst zrobił z tego samego fragmentu</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What is looked for, and when it is no error</source>
        <translation>Czego się szuka i kiedy to nie błąd</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What is looked for, with an example and its limits</source>
        <translation>Czego się szuka, z przykładem i granicami</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What was dismissed in any case and why; erase it</source>
        <translation>Co i dlaczego odrzucono w dowolnej sprawie; wymaż to</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Which key does what; change them, save the list</source>
        <translation>Który klawisz co robi; zmień je, zapisz listę</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Who decided what about the quote, when</source>
        <translation>Kto i kiedy co rozstrzygnął o cytacie</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Why is this flagged?</source>
        <translation>Dlaczego to oznaczono?</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Write the quote sheet</source>
        <translation>Zapisz arkusz cytatów</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Write the same sheet to the same file once more</source>
        <translation>Zapisz ten sam arkusz jeszcze raz do tego samego pliku</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Write why</source>
        <translation>Napisz dlaczego</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Your &amp;name…</source>
        <translation>&amp;Imię i nazwisko…</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Check</source>
        <translation>&amp;Sprawdzanie</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Quotes</source>
        <translation>Cy&amp;taty</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Review</source>
        <translation>&amp;Recenzja</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>Liste&amp;ning</source>
        <translation>&amp;Odsłuch</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
</context>
<context>
    <name>CasePlace</name>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>&amp;Encrypt the case under a passphrase</source>
        <translation>Zaszy&amp;fruj sprawę hasłem</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>&amp;Keep as</source>
        <translation>&amp;Zachowaj jako</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Br&amp;owse…</source>
        <translation>&amp;Przeglądaj…</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Case file</source>
        <translation>Plik sprawy</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Choose where the case is kept.</source>
        <translation>Wybierz, gdzie ma być zachowana sprawa.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Encryption is not installed: {command}</source>
        <translation>Szyfrowanie nie jest zainstalowane: {command}</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Keep the case as</source>
        <translation>Zachowaj sprawę jako</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Nothing of the case is ever written in clear. A forgotten passphrase cannot be recovered by anybody: the case is lost then.</source>
        <translation>Nic ze sprawy nigdy nie jest zapisywane jawnie. Zapomnianego hasła nikt nie odzyska: sprawa jest wtedy stracona.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Pa&amp;ssphrase</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>QuoteVerify cases (*{suffix})</source>
        <translation>Sprawy QuoteVerify (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>S&amp;how what is typed</source>
        <translation>Pokaż wpi&amp;sywany tekst</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>The same a&amp;gain</source>
        <translation>&amp;Jeszcze raz</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>The two passphrases are not the same yet.</source>
        <translation>Hasła jeszcze się nie zgadzają.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>There is no folder {name}: choose another place.</source>
        <translation>Nie ma folderu {name}: wybierz inne miejsce.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Type the passphrase of the case, twice: several words that nobody guesses.</source>
        <translation>Wpisz hasło sprawy, dwa razy: kilka słów, których nikt nie odgadnie.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation>{name} już istnieje: wybierz inną nazwę.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>{name} is a folder: type the name of the case behind it.</source>
        <translation>{name} to folder: dopisz po nim nazwę sprawy.</translation>
    </message>
</context>
<context>
    <name>CaseSettingsDialog</name>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Languages</source>
        <translation>&amp;Języki</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Names</source>
        <translation>&amp;Nazwy</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Publication</source>
        <translation>&amp;Publikacja</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>As printed</source>
        <translation>Jak w druku</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>As said</source>
        <translation>Jak powiedziano</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Case settings</source>
        <translation>Ustawienia sprawy</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Names that are replaced on sheets made with pseudonyms. This list never goes onto such a sheet.</source>
        <translation>Nazwy zastępowane w arkuszach z pseudonimami. Ta lista nigdy nie trafia do takiego arkusza.</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>P&amp;seudonyms</source>
        <translation>Ps&amp;eudonimy</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Set by &amp;hand</source>
        <translation>Ustawione &amp;ręcznie</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Shown as</source>
        <translation>Pokazywana jako</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Two names of one person, place or body. Checks take them for the same.</source>
        <translation>Dwie nazwy jednej osoby, miejsca lub instytucji. Przy sprawdzaniu uchodzą za to samo.</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>“{date}” is no date: write it like 2021-08-19, or only its year.</source>
        <translation>„{date}” nie jest datą: napisz ją jak 2021-08-19 albo podaj sam rok.</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>“{name}” has no counterpart: write it beside, or clear the row.</source>
        <translation>„{name}” nie ma odpowiednika: wpisz go obok albo wyczyść wiersz.</translation>
    </message>
</context>
<context>
    <name>CaseWork</name>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>Cases and JSON sheets (*{suffix} *.json)</source>
        <translation>Sprawy i arkusze JSON (*{suffix} *.json)</translation>
    </message>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>Open a case</source>
        <translation>Otwórz sprawę</translation>
    </message>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>Transcript and English rendering</source>
        <translation>Transkrypcja i tekst angielski</translation>
    </message>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>{name} is a folder: drop the files in it.</source>
        <translation>{name} to folder: upuść pliki, które zawiera.</translation>
    </message>
</context>
<context>
    <name>CheckRun</name>
    <message>
        <location filename="../../ui/checkrun.py"/>
        <source>The checking process ended twice at the same quote. What was checked before is kept.</source>
        <translation>Proces sprawdzania dwa razy przerwał się na tym samym cytacie. Co sprawdzono wcześniej, zostało zachowane.</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <location filename="../../ui/checker.py"/>
        <source>The checking process could not be started ({program}): install QuoteVerify again.</source>
        <translation>Nie udało się uruchomić procesu sprawdzania ({program}): zainstaluj QuoteVerify ponownie.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>confirming “{category}” in {place}</source>
        <translation>potwierdzenie „{category}”: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>dismissing “{category}” in {place}</source>
        <translation>odrzucenie „{category}”: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>opening “{category}” in {place}</source>
        <translation>otwarcie „{category}”: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>quote {quote}</source>
        <translation>cytat {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>severity and kind of “{category}” in {place}</source>
        <translation>waga i rodzaj uwagi „{category}”: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>taking back the verdict on quote {quote}</source>
        <translation>cofnięcie werdyktu: cytat {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>the whole text</source>
        <translation>cały tekst</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>{field} on quote {quote}</source>
        <translation>{field}: cytat {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>“{verdict}” for quote {quote}</source>
        <translation>„{verdict}”: cytat {quote}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Case settings…</source>
        <translation>Ustawienia sprawy…</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Check anew</source>
        <translation>Sprawdź od nowa</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Models changed. Check the case anew to use them; your decisions stay.</source>
        <translation>Modele się zmieniły. Aby ich użyć, sprawdź sprawę od nowa; decyzje zostają.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Show the report</source>
        <translation>Pokaż raport</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desk.py"/>
        <source>Stopped after {count} quotes; they are kept.</source>
        <translation>
            <numerusform>Zatrzymano po {count} cytacie; został zachowany.</numerusform>
            <numerusform>Zatrzymano po {count} cytatach; zostały zachowane.</numerusform>
            <numerusform>Zatrzymano po {count} cytatach; zostały zachowane.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The case lies at {path} now, with everything you decided.</source>
        <translation>Sprawa ze wszystkimi decyzjami jest teraz tutaj: {path}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desk.py"/>
        <source>The check of this case is not finished: {count} quotes are done.</source>
        <translation>
            <numerusform>Sprawdzanie tej sprawy nie jest skończone: gotowy {count} cytat.</numerusform>
            <numerusform>Sprawdzanie tej sprawy nie jest skończone: gotowe {count} cytaty.</numerusform>
            <numerusform>Sprawdzanie tej sprawy nie jest skończone: gotowych {count} cytatów.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The checking process ended unexpectedly and was started again. Nothing is lost; the check goes on.</source>
        <translation>Proces sprawdzania nieoczekiwanie się zakończył i uruchomiono go ponownie. Nic nie przepadło; sprawdzanie trwa.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The quote is on the clipboard as Markdown.</source>
        <translation>Cytat jest w schowku jako Markdown.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The quote is on the clipboard as rich text.</source>
        <translation>Cytat jest w schowku jako tekst sformatowany.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The {field} on quote {quote} was still being written when the program ended; it is kept.</source>
        <translation>W chwili zakończenia programu trwało jeszcze pisanie ({field}, cytat {quote}); wpis zachowano.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Where a file was taken for the wrong part, make a new case with the right one; its language is set in the settings of the case.</source>
        <translation>Jeśli plik wzięto za niewłaściwą część, utwórz nową sprawę z właściwą; język pliku ustawia się w ustawieniach sprawy.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desk.py"/>
        <source>{count} quotes checked.</source>
        <translation>
            <numerusform>Sprawdzono {count} cytat.</numerusform>
            <numerusform>Sprawdzono {count} cytaty.</numerusform>
            <numerusform>Sprawdzono {count} cytatów.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>{message} What you decide is remembered until then.</source>
        <translation>{message} Do tego czasu decyzje są pamiętane.</translation>
    </message>
</context>
<context>
    <name>DismissalDialog</name>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>A native speaker confirmed the rendering</source>
        <translation>Przekład potwierdził rodzimy użytkownik języka</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>Dismiss</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>Dismiss the finding</source>
        <translation>Odrzuć uwagę</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The house style allows it</source>
        <translation>Dopuszcza to styl redakcji</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The quote was paired with the wrong passage</source>
        <translation>Cytat powiązano z niewłaściwym fragmentem</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The rendering says the same in other words</source>
        <translation>Przekład mówi to samo innymi słowami</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The tool is mistaken</source>
        <translation>Program się myli</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>Why it is no error, for the sheet</source>
        <translation>Dlaczego to nie błąd (trafi do arkusza)</translation>
    </message>
</context>
<context>
    <name>DismissalsDialog</name>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>&amp;Erase selected</source>
        <translation>&amp;Wymaż zaznaczone</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>A finding that comes again on the same words, in this case or another, is shown with the reason for which it was dismissed. It is never hidden. What you erase here is no longer offered; cases keep their decisions.</source>
        <translation>Uwaga, która wraca przy tych samych słowach, w tej sprawie lub innej, jest pokazywana z powodem, dla którego ją odrzucono. Nigdy nie jest ukrywana. To, co tu wymażesz, nie będzie już proponowane; sprawy zachowują swoje decyzje.</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Dismissed before</source>
        <translation>Odrzucone wcześniej</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Erase &amp;all</source>
        <translation>Wymaż w&amp;szystko</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Rendering</source>
        <translation>Przekład</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Source</source>
        <translation>Oryginał</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Articles, subtitles, reports: QuoteVerify finds the quotes, finds where each was said, and shows what differs. Nothing leaves this computer.</source>
        <translation>Artykuły, napisy, raporty: QuoteVerify znajduje cytaty, odszukuje, gdzie każdy z nich padł, i pokazuje, co się różni. Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Drop a transcript and its English rendering here</source>
        <translation>Upuść tu transkrypcję i jej tekst angielski</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <location filename="../../ui/editing.py"/>
        <source> And {count} more.</source>
        <translation> I jeszcze {count}.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Choose a quote first.</source>
        <translation>Najpierw wybierz cytat.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Choose a quote, then select in the English text what it is to be.</source>
        <translation>Wybierz cytat, a potem zaznacz w tekście angielskim, co ma nim być.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Choose a quote, then select in the source what it renders.</source>
        <translation>Wybierz cytat, a potem zaznacz w oryginale, co on oddaje.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>In which language is it? A tag like be or pt-BR may be typed.</source>
        <translation>Jaki to język? Można też wpisać kod, np. be lub pt-BR.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Language of the selection</source>
        <translation>Język zaznaczenia</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>No quote follows this one.</source>
        <translation>Po tym cytacie nie ma następnego.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Quote {quote} stands in {file}: go to it first.</source>
        <translation>Cytat {quote} jest w pliku {file}: najpierw tam przejdź.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Select the words of a quote in the English text first.</source>
        <translation>Najpierw zaznacz słowa cytatu w tekście angielskim.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Select the words whose language you know first.</source>
        <translation>Najpierw zaznacz słowa, których język znasz.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>The passages of a quote lie in one source: link it to this one instead.</source>
        <translation>Fragmenty cytatu muszą leżeć w jednym oryginale: powiąż go tylko z tym.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>The program chose this passage already.</source>
        <translation>Program już wybrał ten fragment.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>The program has no second candidate for this quote.</source>
        <translation>Program nie ma drugiego wariantu dla tego cytatu.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>as the program sees it</source>
        <translation>jak widzi to program</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>case settings</source>
        <translation>ustawienia sprawy</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>language of a passage</source>
        <translation>język fragmentu</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>leaving quote {quote} to the program</source>
        <translation>pozostawienie programowi: cytat {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>link of quote {quote}</source>
        <translation>powiązanie cytatu {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>“no source” for quote {quote}</source>
        <translation>„brak w oryginale”: cytat {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>“{edit}”</source>
        <translation>„{edit}”</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>Close and lose them</source>
        <translation>Zamknij i strać</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>QuoteVerify cases (*{suffix})</source>
        <translation>Sprawy QuoteVerify (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>Save elsewhere…</source>
        <translation>Zapisz gdzie indziej…</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>Save the case elsewhere</source>
        <translation>Zapisz sprawę gdzie indziej</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>The last decisions lie in no file. Save the case elsewhere first?</source>
        <translation>Ostatnich decyzji nie ma w żadnym pliku. Zapisać najpierw sprawę gdzie indziej?</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>{message} What you decide is remembered until then.</source>
        <translation>{message} Do tego czasu decyzje są pamiętane.</translation>
    </message>
</context>
<context>
    <name>EngineChooser</name>
    <message>
        <location filename="../../ui/engines.py"/>
        <source>a model for quote {quote}</source>
        <translation>model dla cytatu {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/engines.py"/>
        <source>model for {way}</source>
        <translation>model dla kierunku {way}</translation>
    </message>
    <message>
        <location filename="../../ui/engines.py"/>
        <source>no model for quote {quote}</source>
        <translation>bez modelu: cytat {quote}</translation>
    </message>
</context>
<context>
    <name>EngineLine</name>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Choose the model for each direction, or none for this quote</source>
        <translation>Wybierz model dla każdego kierunku albo żaden dla tego cytatu</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Install a model…</source>
        <translation>Zainstaluj model…</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Machine evidence, never a verdict · {names}</source>
        <translation>Dane maszynowe, nigdy werdykt · {names}</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>No model had a part here: the texts are compared without one.</source>
        <translation>Model nie brał w tym udziału: teksty porównano bez niego.</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Starter model: for trying out; install an OPUS-MT model for work</source>
        <translation>Model startowy: tylko na próbę; do pracy zainstaluj model OPUS-MT</translation>
    </message>
</context>
<context>
    <name>EngineMenu</name>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>Install a model…</source>
        <translation>Zainstaluj model…</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>No model</source>
        <translation>Bez modelu</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>The first that can ({name})</source>
        <translation>Pierwszy, który potrafi ({name})</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>The list of models comes as soon as the check is done…</source>
        <translation>Lista modeli pojawi się po zakończeniu sprawdzania…</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>Use no model for this quote</source>
        <translation>Nie używaj modelu dla tego cytatu</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>none; get {name}</source>
        <translation>brak; pobierz {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>{name} (not installed)</source>
        <translation>{name} (niezainstalowany)</translation>
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
        <translation>Porównanie, przeciwieństwo albo słowo szczegółowe zamiast ogólnego.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A condition that is told in other words.</source>
        <translation>Warunek wyrażony innymi słowami.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A currency, measure or magnitude is another one.</source>
        <translation>Waluta, miara lub rząd wielkości jest inny.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A day, month, year or time is missing or another one.</source>
        <translation>Brak dnia, miesiąca, roku lub godziny albo są inne.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A fair conversion, such as kilometres into miles, rounded.</source>
        <translation>Rzetelne przeliczenie, np. kilometrów na mile, z zaokrągleniem.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A fragment that the article completes in its own words.</source>
        <translation>Urywek, który artykuł dopowiada własnymi słowami.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A general “you”, or a source that leaves the pronoun out.</source>
        <translation>Ogólne „ty” albo oryginał, który pomija zaimek.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A good rendering by an English idiom.</source>
        <translation>Dobry przekład angielskim idiomem.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A headline that shortens the quote word for word.</source>
        <translation>Nagłówek, który skraca cytat słowo w słowo.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A name in place of a pronoun.</source>
        <translation>Nazwa zamiast zaimka.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A name, or an original word that is explained beside it.</source>
        <translation>Nazwa albo słowo z oryginału objaśnione obok.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A name, organisation or loaded word was rendered too literally or too widely.</source>
        <translation>Nazwę, organizację lub nacechowane słowo oddano zbyt dosłownie lub zbyt szeroko.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A number is missing, added or changed. Words and digits are compared by their value.</source>
        <translation>Liczby brakuje, dodano ją lub zmieniono. Słowa i cyfry porównuje się według wartości.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A paraphrase by another degree that means the same.</source>
        <translation>Parafraza w innym stopniu, która znaczy to samo.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A paraphrase by the opposite word, such as “aren’t moving” for “stand”.</source>
        <translation>Parafraza słowem przeciwnym, np. „nie ruszają się” zamiast „stoją”.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A passage that is not in the files of the case. Link it by hand where it is.</source>
        <translation>Fragment, którego nie ma w plikach sprawy. Powiąż cytat ręcznie z miejscem, gdzie on jest.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A passive that keeps who did it elsewhere in the sentence.</source>
        <translation>Strona bierna, przy której sprawca jest wymieniony w innym miejscu zdania.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A pause of the speaker.</source>
        <translation>Pauza mówcy.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A person, place or body is missing, added or another one.</source>
        <translation>Osoby, miejsca lub instytucji brakuje, dodano je lub są inne.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A present tense that tells of the past, or a source that leaves the time open.</source>
        <translation>Czas teraźniejszy opowiadający o przeszłości albo oryginał, który nie określa czasu.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A rendering that says the same amount in other words.</source>
        <translation>Przekład, który tę samą ilość podaje innymi słowami.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A stammer that no house prints.</source>
        <translation>Zająknięcie, którego nie drukuje żadna redakcja.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A term stands in marks: it is no utterance.</source>
        <translation>W cudzysłowie stoi termin: to nie wypowiedź.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A “but” that begins another thought.</source>
        <translation>„Ale”, które zaczyna nową myśl.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Always a note, never an error.</source>
        <translation>Zawsze tylko informacja, nigdy błąd.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Always a note, so that nobody looks for its source.</source>
        <translation>Zawsze tylko informacja, żeby nikt nie szukał oryginału.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An accepted English term that the lists do not know.</source>
        <translation>Przyjęty termin angielski, którego listy nie znają.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An attribution in the middle (“…,” he said, “…”).</source>
        <translation>Atrybucja w środku („…” – powiedział – „…”).</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An ellipsis stands where nothing was left out, or its form is unusual.</source>
        <translation>Wielokropek stoi tam, gdzie niczego nie opuszczono, albo ma nietypową postać.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An explanation in brackets, or words that English needs.</source>
        <translation>Objaśnienie w nawiasie albo słowa, których wymaga angielszczyzna.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An idiom was rendered word for word, or its image was dropped.</source>
        <translation>Idiom oddano dosłownie albo zgubiono jego obraz.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An indirect question, or a question mark for a tone of voice.</source>
        <translation>Pytanie zależne albo znak zapytania oddający ton głosu.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An opening or closing mark is missing, or marks are nested wrongly.</source>
        <translation>Brakuje znaku otwierającego lub zamykającego albo cudzysłowy są źle zagnieżdżone.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An “if” or “would” came in or went.</source>
        <translation>„Jeśli” lub tryb przypuszczający pojawił się albo zniknął.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Another form of the same number, such as “half a million”.</source>
        <translation>Inna postać tej samej liczby, np. „pół miliona”.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Another order of day and month, or a day told as “yesterday”.</source>
        <translation>Inna kolejność dnia i miesiąca albo dzień podany jako „wczoraj”.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Another spelling of the same name. List both under Case settings › Names.</source>
        <translation>Inna pisownia tej samej nazwy. Wpisz obie: „Ustawienia sprawy” › „Nazwy”.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Apostrophes, and marks that open every paragraph of a long quote.</source>
        <translation>Apostrofy oraz znaki otwierające każdy akapit długiego cytatu.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Condensing in subtitles, fillers, and paraphrases that the word tables do not know.</source>
        <translation>Skracanie w napisach, wypełniacze i parafrazy, których nie znają tabele słów.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Fillers and false starts, as the house allows.</source>
        <translation>Wypełniacze i urwane początki, na ile pozwala redakcja.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Fillers that carry no doubt.</source>
        <translation>Wypełniacze, które nie wyrażają wątpliwości.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>I, we, you or they became another of these.</source>
        <translation>„Ja”, „my”, „wy” lub „oni” zamieniło się w inne z tych słów.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Infinitives and past forms that are orders in the source.</source>
        <translation>Bezokoliczniki i formy przeszłe, które w oryginale są rozkazami.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Must, may, can or should came in, went or changed its strength.</source>
        <translation>„Musi”, „może” lub „powinien” pojawiło się, zniknęło albo zmieniło siłę.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Never a finding against the quote.</source>
        <translation>Nigdy nie jest uwagą przeciw cytatowi.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Nothing in the transcript corresponds to this quote.</source>
        <translation>Nic w transkrypcji nie odpowiada temu cytatowi.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side asks where the other states.</source>
        <translation>Jedna strona pyta, druga stwierdza.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side denies what the other does not.</source>
        <translation>Jedna strona zaprzecza temu, czemu druga nie zaprzecza.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side exclaims where the other does not.</source>
        <translation>Jedna strona wykrzykuje, druga nie.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side gives an order where the other does not.</source>
        <translation>Jedna strona rozkazuje, druga nie.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Parts of one sentence that English orders otherwise.</source>
        <translation>Części jednego zdania, które angielszczyzna układa inaczej.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Sentences stand in another order than they were said.</source>
        <translation>Zdania stoją w innej kolejności, niż je wypowiedziano.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Strong words, threats or slurs were weakened, strengthened, added or left out.</source>
        <translation>Mocne słowa, groźby lub wyzwiska osłabiono, wzmocniono, dodano lub opuszczono.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The headline quotes other words than the text does.</source>
        <translation>Nagłówek cytuje inne słowa niż tekst.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The marks of a house's own style.</source>
        <translation>Znaki przyjęte w stylu redakcji.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The quote starts or ends in the middle of a clause.</source>
        <translation>Cytat zaczyna się lub kończy w środku zdania składowego.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The rendering fits another passage of the source better.</source>
        <translation>Przekład lepiej pasuje do innego fragmentu oryginału.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The rendering says what the source does not.</source>
        <translation>Przekład mówi to, czego nie ma w oryginale.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The same words are rendered in two ways, or different words alike.</source>
        <translation>Te same słowa oddano dwojako albo różne słowa jednakowo.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The source's polite or familiar “you” cannot be seen in English.</source>
        <translation>W tekście angielskim nie widać, czy oryginał zwraca się na „pan”, czy na „ty”.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The translation model is not to be trusted here, so its texts prove little.</source>
        <translation>Modelowi tłumaczenia nie można tu ufać, więc jego teksty niewiele dowodzą.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The words are given to another speaker than the transcript gives them to.</source>
        <translation>Słowa przypisano innemu mówcy niż w transkrypcji.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two names of one person. List both under Case settings › Names.</source>
        <translation>Dwie nazwy jednej osoby. Wpisz obie: „Ustawienia sprawy” › „Nazwy”.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two passages that say nearly the same.</source>
        <translation>Dwa fragmenty, które mówią prawie to samo.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two renderings that mean the same.</source>
        <translation>Dwa przekłady, które znaczą to samo.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two utterances stand inside one pair of marks.</source>
        <translation>W jednym cudzysłowie stoją dwie wypowiedzi.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>What was done, is being done or is planned became another of these.</source>
        <translation>To, co zrobiono, co się robi lub co się planuje, zamieniło się w inne z tych trzech.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>What was said next qualifies or takes back what is quoted.</source>
        <translation>To, co powiedziano dalej, ogranicza lub odwołuje cytowane słowa.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>What was said twice stands once, or the other way round.</source>
        <translation>To, co powiedziano dwa razy, stoi raz, albo odwrotnie.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Who did what to whom is not the same, or who did it is no longer said.</source>
        <translation>Nie zgadza się, kto co komu zrobił, albo sprawca nie jest już wymieniony.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words for how much changed: about, at least, only, all, none, a range.</source>
        <translation>Zmieniły się słowa określające ilość: około, co najmniej, tylko, wszyscy, żaden, zakres.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words in brackets are not what the source says.</source>
        <translation>Słów z nawiasu nie ma w oryginale.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words of doubt such as “allegedly” or “I think” came in or went.</source>
        <translation>Słowa wątpliwości, np. „rzekomo” lub „myślę”, pojawiły się albo zniknęły.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words of the source have no counterpart in the rendering.</source>
        <translation>Słowa oryginału nie mają odpowiednika w przekładzie.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words stand in the source's own language or script.</source>
        <translation>Pozostały słowa w języku lub piśmie oryginału.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words that a house masks by its own rules.</source>
        <translation>Słowa, które redakcja maskuje według własnych zasad.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words that stand for need, must and should alike.</source>
        <translation>Słowa, które oznaczają zarówno potrzebę, jak i przymus i powinność.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words were left out without an ellipsis, or a marked cut hides words that matter.</source>
        <translation>Słowa opuszczono bez wielokropka albo zaznaczone skrócenie ukrywa ważne słowa.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Order</source>
        <translation>K&amp;olejność</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Pseudonyms instead of names</source>
        <translation>&amp;Pseudonimy zamiast nazw</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Quotes</source>
        <translation>&amp;Cytaty</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Save…</source>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Template</source>
        <translation>&amp;Szablon</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>As in the text</source>
        <translation>Jak w tekście</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>As it was said</source>
        <translation>Jak powiedziano</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>By speaker</source>
        <translation>Według mówców</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>By verdict</source>
        <translation>Według werdyktów</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>CSV: a table, a row per finding</source>
        <translation>CSV: tabela, wiersz na każdą uwagę</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Choose a template</source>
        <translation>Wybierz szablon</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Chosen in the list ({count})</source>
        <translation>Wybrane na liście ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>ClaimReview draft</source>
        <translation>Szkic ClaimReview</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Decided</source>
        <translation>Rozstrzygnięte</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Excel workbook</source>
        <translation>Skoroszyt Excela</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Export the quote sheet</source>
        <translation>Eksport arkusza cytatów</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Gravest first</source>
        <translation>Od najpoważniejszych</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>HTML: one file for any browser</source>
        <translation>HTML: jeden plik dla każdej przeglądarki</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>House &amp;rules</source>
        <translation>Zasady &amp;redakcji</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>JSON: archive, other programs</source>
        <translation>JSON: do archiwum, dla innych programów</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Look at the sheet before you share it: {names} may still name somebody. Add such words to the pseudonyms of the case.</source>
        <translation>Przejrzyj arkusz, zanim go udostępnisz: {names} – te słowa mogą jeszcze kogoś wskazywać. Dodaj je do pseudonimów sprawy.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Machine &amp;evidence</source>
        <translation>&amp;Dane maszynowe</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Models spell names in ways of their own, which no list knows.</source>
        <translation>Modele zapisują nazwiska po swojemu, czego nie zna żadna lista.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Ope&amp;n</source>
        <translation>O&amp;twórz</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>OpenDocument text</source>
        <translation>Tekst OpenDocument</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>PDF: to print and to send</source>
        <translation>PDF: do druku i wysłania</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Pr&amp;int…</source>
        <translation>Dr&amp;ukuj…</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Show this very file in the program that opens such files</source>
        <translation>Pokaż ten plik w programie, który takie otwiera</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>TMX: translation memory</source>
        <translation>TMX: pamięć tłumaczeń</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Templates (*{suffix})</source>
        <translation>Szablony (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The case lists no pseudonyms.</source>
        <translation>W sprawie nie ma listy pseudonimów.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The files too, so that it opens as a &amp;case</source>
        <translation>Dołącz pli&amp;ki, aby dało się otworzyć jako sprawę</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The preview is being made…</source>
        <translation>Trwa przygotowanie podglądu…</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The preview is the file that is saved: {size}.</source>
        <translation>Podgląd to dokładnie ten plik, który zostanie zapisany: {size}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The usual look</source>
        <translation>Zwykły wygląd</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Those of the check</source>
        <translation>Takie jak przy sprawdzaniu</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Web Annotation (JSON-LD)</source>
        <translation>Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>With findings that stand</source>
        <translation>Z nieodrzuconymi uwagami</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>With pseudonyms keep &amp;machine translations</source>
        <translation>Przy pseudonimach zachowaj tłumaczenia &amp;maszynowe</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Word document</source>
        <translation>Dokument Worda</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>XLIFF: for translation tools</source>
        <translation>XLIFF: dla narzędzi tłumaczy</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} i jeszcze {count}</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>No program for such files could be started. The sheet lies at {path}.</source>
        <translation>Nie udało się uruchomić programu do takich plików. Arkusz jest tutaj: {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>O&amp;pen</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>Save the quote sheet</source>
        <translation>Zapisz arkusz cytatów</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>Show in fol&amp;der</source>
        <translation>Pokaż w &amp;folderze</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The folder could not be shown. The sheet lies at {path}.</source>
        <translation>Nie udało się pokazać folderu. Arkusz jest tutaj: {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The sheet is being printed…</source>
        <translation>Trwa drukowanie arkusza…</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The sheet is printed.</source>
        <translation>Arkusz wydrukowano.</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The sheet is written: {path}</source>
        <translation>Arkusz zapisano: {path}</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <location filename="../../ui/filereader.py"/>
        <source>{name} made the reader crash: save it in another format and add that.</source>
        <translation>{name} spowodował awarię odczytu: zapisz go w innym formacie i dodaj ten plik.</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <location filename="../../ui/views/filetable.py"/>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>{language} (chosen)</source>
        <translation>{language} (wybrany)</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>{language} ({sure} % sure)</source>
        <translation>{language} (pewność {sure} %)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../ui/views/findbar.py"/>
        <source>Find in both texts</source>
        <translation>Szukaj w obu tekstach</translation>
    </message>
    <message>
        <location filename="../../ui/views/findbar.py"/>
        <source>nothing found</source>
        <translation>niczego nie znaleziono</translation>
    </message>
    <message>
        <location filename="../../ui/views/findbar.py"/>
        <source>{at} of {all}</source>
        <translation>{at} z {all}</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Graded by {name}; {machine}</source>
        <translation>Oceniono: {name}; {machine}</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Reason: {reason}</source>
        <translation>Powód: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>a person</source>
        <translation>człowiek</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>whole text</source>
        <translation>cały tekst</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>{percent} % sure</source>
        <translation>pewność {percent} %</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <location filename="../../ui/models/findings.py"/>
        <source>{percent} % sure</source>
        <translation>pewność {percent} %</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Findings</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Findings ({count})</source>
        <translation>Uwagi ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>No findings</source>
        <translation>Brak uwag</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Not checked ({count}): {reason}</source>
        <translation>Nie sprawdzono ({count}): {reason}</translation>
    </message>
</context>
<context>
    <name>FormerLine</name>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Before the correction</source>
        <translation>Przed poprawką</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Before the correction ({decision}): {text}</source>
        <translation>Przed poprawką ({decision}): {text}</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>New in the corrected version.</source>
        <translation>Nowy w poprawionej wersji.</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Now: {text}</source>
        <translation>Teraz: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Unchanged in the correction, but its source is another one now. Decided then: {decision}</source>
        <translation>Bez zmian w poprawce, ale jego oryginał jest teraz inny. Rozstrzygnięto wtedy: {decision}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>About QuoteVerify</source>
        <translation>O programie QuoteVerify</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Decisions are signed with</source>
        <translation>Decyzje podpisuje</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>House &amp;rules</source>
        <translation>Zasady &amp;redakcji</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Open &amp;recent</source>
        <translation>Otwórz os&amp;tatnie</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>QuoteVerify {version}
Does this English quote say what the speaker said?
Apache License 2.0</source>
        <translation>QuoteVerify {version}
Czy ten angielski cytat mówi to, co powiedział mówca?
Apache License 2.0</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Second reader: {name}</source>
        <translation>Drugi czytelnik: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Signed by {name}</source>
        <translation>Podpisuje {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Your name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Your name…</source>
        <translation>Imię i nazwisko…</translation>
    </message>
</context>
<context>
    <name>GradeDialog</name>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;Rodzaj</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>&amp;Severity</source>
        <translation>&amp;Waga</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>As the &amp;program says</source>
        <translation>Jak mówi &amp;program</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>Severity and kind of the finding</source>
        <translation>Waga i rodzaj uwagi</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>The program says: {severity}, {category}. Sheets show both.</source>
        <translation>Program mówi: {severity}, {category}. Arkusze pokazują jedno i drugie.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>Find in the help</source>
        <translation>Szukaj w pomocy</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>QuoteVerify: help</source>
        <translation>QuoteVerify: pomoc</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>This page is not translated: it is shown in English.</source>
        <translation>Tej strony nie przetłumaczono: jest pokazana po angielsku.</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>{title} (in English)</source>
        <translation>{title} (po angielsku)</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>a finding that is no longer there</source>
        <translation>uwaga, której już nie ma</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>graded {grade}</source>
        <translation>ocena: {grade}</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>open again</source>
        <translation>znowu otwarte</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>severity and kind as the program says</source>
        <translation>waga i rodzaj jak w programie</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>speaker confirmed</source>
        <translation>mówcę potwierdzono</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>speaker no longer confirmed</source>
        <translation>potwierdzenie mówcy cofnięto</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>the readers agreed</source>
        <translation>czytelnicy uzgodnili</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>verdict taken back</source>
        <translation>werdykt cofnięto</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>{field} removed</source>
        <translation>usunięto: {field}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>History of a quote</source>
        <translation>Historia cytatu</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>Nothing was decided about this quote yet.</source>
        <translation>O tym cytacie jeszcze nic nie rozstrzygnięto.</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{key} copies, cuts, pastes or selects in every text: choose another key.</source>
        <translation>{key} kopiuje, wycina, wkleja lub zaznacza w każdym tekście: wybierz inny klawisz.</translation>
    </message>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{key} is the key of “{command}”. Give that another key first.</source>
        <translation>{key} to klawisz polecenia „{command}”. Najpierw nadaj mu inny.</translation>
    </message>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{key} moves and writes in lists and texts: choose another key.</source>
        <translation>{key} służy do poruszania się i pisania w listach i tekstach: wybierz inny klawisz.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;All as at first</source>
        <translation>&amp;Wszystkie jak na początku</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;Give this key</source>
        <translation>&amp;Nadaj ten klawisz</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;Its own key</source>
        <translation>Własny &amp;klawisz</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;New key</source>
        <translation>N&amp;owy klawisz</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;Save the list…</source>
        <translation>&amp;Zapisz listę…</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Commands and their keys</source>
        <translation>Polecenia i ich klawisze</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Every command has its own key again.</source>
        <translation>Każde polecenie ma znów własny klawisz.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>New key</source>
        <translation>Nowy klawisz</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Save the list of keys</source>
        <translation>Zapisz listę klawiszy</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>The key that the program gives the command</source>
        <translation>Klawisz, który program nadaje poleceniu</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>The list is saved: {name}</source>
        <translation>Lista zapisana: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Type a command or a key</source>
        <translation>Wpisz polecenie lub klawisz</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Web page (*.html)</source>
        <translation>Strona WWW (*.html)</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>{name} could not be written ({why}). Choose another place.</source>
        <translation>Nie udało się zapisać {name} ({why}). Wybierz inne miejsce.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>“{command}” has no key now.</source>
        <translation>„{command}” nie ma teraz klawisza.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>“{command}” is done by {key} now.</source>
        <translation>Klawisz polecenia „{command}” to teraz {key}.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <location filename="../../resources/languages/ar.toml"/>
        <source>Arabic</source>
        <translation>arabski</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hy.toml"/>
        <source>Armenian</source>
        <translation>ormiański</translation>
    </message>
    <message>
        <location filename="../../resources/languages/be.toml"/>
        <source>Belarusian</source>
        <translation>białoruski</translation>
    </message>
    <message>
        <location filename="../../resources/languages/bg.toml"/>
        <source>Bulgarian</source>
        <translation>bułgarski</translation>
    </message>
    <message>
        <location filename="../../resources/languages/zh.toml"/>
        <source>Chinese</source>
        <translation>chiński</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hr.toml"/>
        <source>Croatian</source>
        <translation>chorwacki</translation>
    </message>
    <message>
        <location filename="../../resources/languages/cs.toml"/>
        <source>Czech</source>
        <translation>czeski</translation>
    </message>
    <message>
        <location filename="../../resources/languages/da.toml"/>
        <source>Danish</source>
        <translation>duński</translation>
    </message>
    <message>
        <location filename="../../resources/languages/nl.toml"/>
        <source>Dutch</source>
        <translation>niderlandzki</translation>
    </message>
    <message>
        <location filename="../../resources/languages/en.toml"/>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <location filename="../../resources/languages/et.toml"/>
        <source>Estonian</source>
        <translation>estoński</translation>
    </message>
    <message>
        <location filename="../../resources/languages/fi.toml"/>
        <source>Finnish</source>
        <translation>fiński</translation>
    </message>
    <message>
        <location filename="../../resources/languages/fr.toml"/>
        <source>French</source>
        <translation>francuski</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ka.toml"/>
        <source>Georgian</source>
        <translation>gruziński</translation>
    </message>
    <message>
        <location filename="../../resources/languages/de.toml"/>
        <source>German</source>
        <translation>niemiecki</translation>
    </message>
    <message>
        <location filename="../../resources/languages/el.toml"/>
        <source>Greek</source>
        <translation>grecki</translation>
    </message>
    <message>
        <location filename="../../resources/languages/he.toml"/>
        <source>Hebrew</source>
        <translation>hebrajski</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hi.toml"/>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hu.toml"/>
        <source>Hungarian</source>
        <translation>węgierski</translation>
    </message>
    <message>
        <location filename="../../resources/languages/it.toml"/>
        <source>Italian</source>
        <translation>włoski</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ja.toml"/>
        <source>Japanese</source>
        <translation>japoński</translation>
    </message>
    <message>
        <location filename="../../resources/languages/kk.toml"/>
        <source>Kazakh</source>
        <translation>kazachski</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ko.toml"/>
        <source>Korean</source>
        <translation>koreański</translation>
    </message>
    <message>
        <location filename="../../resources/languages/lv.toml"/>
        <source>Latvian</source>
        <translation>łotewski</translation>
    </message>
    <message>
        <location filename="../../resources/languages/lt.toml"/>
        <source>Lithuanian</source>
        <translation>litewski</translation>
    </message>
    <message>
        <location filename="../../resources/languages/fa.toml"/>
        <source>Persian</source>
        <translation>perski</translation>
    </message>
    <message>
        <location filename="../../resources/languages/pl.toml"/>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
    <message>
        <location filename="../../resources/languages/pt.toml"/>
        <source>Portuguese</source>
        <translation>portugalski</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ro.toml"/>
        <source>Romanian</source>
        <translation>rumuński</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>Russian</source>
        <translation>rosyjski</translation>
    </message>
    <message>
        <location filename="../../resources/languages/sr.toml"/>
        <source>Serbian</source>
        <translation>serbski</translation>
    </message>
    <message>
        <location filename="../../resources/languages/es.toml"/>
        <source>Spanish</source>
        <translation>hiszpański</translation>
    </message>
    <message>
        <location filename="../../resources/languages/sv.toml"/>
        <source>Swedish</source>
        <translation>szwedzki</translation>
    </message>
    <message>
        <location filename="../../resources/languages/tr.toml"/>
        <source>Turkish</source>
        <translation>turecki</translation>
    </message>
    <message>
        <location filename="../../resources/languages/uk.toml"/>
        <source>Ukrainian</source>
        <translation>ukraiński</translation>
    </message>
</context>
<context>
    <name>LanguagesTab</name>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Language of {name}</source>
        <translation>Język pliku {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Languages of the files</source>
        <translation>Języki plików</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>On the way</source>
        <translation>Język pośredni</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>On the way, {name}</source>
        <translation>Język pośredni, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Spoken in</source>
        <translation>Język wypowiedzi</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Spoken in, {name}</source>
        <translation>Język wypowiedzi, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>The language of each file, and for a transcript that is itself a translation the language that was spoken. For a single passage, select it in the text and choose “Language of selection”.</source>
        <translation>Język każdego pliku, a dla transkrypcji, która sama jest tłumaczeniem, także język wypowiedzi. Aby podać język pojedynczego fragmentu, zaznacz go w tekście i wybierz „Język zaznaczenia”.</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>as identified ({tag})</source>
        <translation>jak rozpoznano ({tag})</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>in this language</source>
        <translation>w tym języku</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>interpreted live …</source>
        <translation>tłumaczone na żywo …</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <location filename="../../ui/models/lines.py"/>
        <source>Speaker</source>
        <translation>Mówca</translation>
    </message>
    <message>
        <location filename="../../ui/models/lines.py"/>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <location filename="../../ui/models/lines.py"/>
        <source>What was heard</source>
        <translation>Co było słychać</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>By hand: stands in no source</source>
        <translation>Ręcznie: brak w oryginale</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Choose another passage, or none</source>
        <translation>Wybierz inny fragment albo żaden</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Passage chosen by hand</source>
        <translation>Fragment wybrany ręcznie</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Passage found by the program, {sure}</source>
        <translation>Fragment znaleziony przez program, {sure}</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Second candidate ({sure}): «{words}»</source>
        <translation>Drugi wariant ({sure}): „{words}”</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>The program found no passage</source>
        <translation>Program nie znalazł fragmentu</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Unsure of this passage ({sure}): compare it with the source</source>
        <translation>Fragment niepewny ({sure}): porównaj z oryginałem</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>{percent} % sure</source>
        <translation>pewność {percent} %</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>Attach a recording…</source>
        <translation>Dołącz nagranie…</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>Audio and video ({kinds})</source>
        <translation>Dźwięk i wideo ({kinds})</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>No recording belongs to {name} yet.</source>
        <translation>Do {name} nie należy jeszcze żadne nagranie.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>Recording of the transcript</source>
        <translation>Nagranie transkrypcji</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>The recording cannot be played ({reason}). Attach it in another format, such as WAV or MP3.</source>
        <translation>Nagrania nie da się odtworzyć ({reason}). Dołącz je w innym formacie, na przykład WAV lub MP3.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>The recording {path} is not there any more: attach it again.</source>
        <translation>Nagrania {path} już nie ma: dołącz je ponownie.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>There is no device to hear it on: connect one and press Space again.</source>
        <translation>Nie ma urządzenia do odsłuchu: podłącz je i ponownie naciśnij spację.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>This quote has no times: it needs a transcript with times, such as subtitles.</source>
        <translation>Ten cytat nie ma czasu: potrzebna jest transkrypcja z czasem, na przykład napisy.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>To listen, install the optional part “listen”: pip install 'quoteverify[listen]'.</source>
        <translation>Aby słuchać, zainstaluj dodatek „listen”: pip install 'quoteverify[listen]'.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>{recording} belongs to {name} now. Space plays the passage of a quote.</source>
        <translation>{recording} należy teraz do {name}. Spacja odtwarza fragment cytatu.</translation>
    </message>
</context>
<context>
    <name>LostVerdicts</name>
    <message>
        <location filename="../../ui/lostverdicts.py"/>
        <source>The verdict “{verdict}” is gone with quote {quote} as it was: its words or its passage changed.</source>
        <translation>Werdykt „{verdict}” zniknął wraz z dawnym cytatem {quote}: zmieniły się jego słowa lub fragment.</translation>
    </message>
    <message>
        <location filename="../../ui/lostverdicts.py"/>
        <source>The verdict “{verdict}” on quote {quote} is taken back.</source>
        <translation>Werdykt „{verdict}” cofnięto: cytat {quote}.</translation>
    </message>
    <message>
        <location filename="../../ui/lostverdicts.py"/>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lostverdicts.py"/>
        <source>{count} verdicts are gone with their quotes as they were (quotes {quotes}).</source>
        <translation>
            <numerusform>Wraz z dawnym cytatem ({quotes}) zniknął {count} werdykt.</numerusform>
            <numerusform>Wraz z dawnymi cytatami ({quotes}) zniknęły {count} werdykty.</numerusform>
            <numerusform>Wraz z dawnymi cytatami ({quotes}) zniknęło {count} werdyktów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadeList</name>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>&amp;Take away</source>
        <translation>&amp;Wycofaj</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Does not fit the text as it is now, and is not applied.</source>
        <translation>Nie pasuje do obecnego tekstu i nie jest stosowane.</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Language {tag}: {words} in {file}</source>
        <translation>Język {tag}: {words} ({file})</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Model {model} for {source} → {target}</source>
        <translation>Model {model}: {source} → {target}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Quote changed: {before} → {after}</source>
        <translation>Cytat zmieniony: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Quote made: {quote}</source>
        <translation>Cytat utworzony: {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Quote removed: {quote}</source>
        <translation>Cytat usunięty: {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>What was set by hand in the texts. It holds in every check until it is taken away.</source>
        <translation>To, co ustawiono w tekstach ręcznie. Obowiązuje przy każdym sprawdzaniu, dopóki się tego nie wycofa.</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>linked to {passage}</source>
        <translation>powiązano: {passage}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>stands in no source</source>
        <translation>brak w oryginale</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <location filename="../../ui/merging.py"/>
        <source>The writer’s own words stand between them (“{words}”): a merged quote would hold what nobody said.</source>
        <translation>Między nimi stoją słowa autora tekstu (“{words}”): scalony cytat zawierałby to, czego nikt nie powiedział.</translation>
    </message>
    <message>
        <location filename="../../ui/merging.py"/>
        <source>These are the words of two speakers, {first} and {second}: they stay two quotes.</source>
        <translation>To słowa dwóch mówców ({first} i {second}): pozostają dwoma cytatami.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>&amp;Install a model in one file…</source>
        <translation>Zainstaluj model z p&amp;liku…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>A language pair such as ru-en, or the name of a model:</source>
        <translation>Para języków, np. ru-en, albo nazwa modelu:</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>A model in one file</source>
        <translation>Model w jednym pliku</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>E&amp;xport…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Er&amp;ase…</source>
        <translation>&amp;Wymaż…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Erase</source>
        <translation>Wymaż</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Erase all that models computed so far? The next check computes it anew, which takes its time. Your cases keep their evidence.</source>
        <translation>Wymazać wszystko, co modele dotąd obliczyły? Następne sprawdzanie obliczy to od nowa, co potrwa. W sprawach dane zostają.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Export the model to</source>
        <translation>Dokąd wyeksportować model</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Fetch</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Fetch &amp;online…</source>
        <translation>&amp;Pobierz z sieci…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Fetch a model</source>
        <translation>Pobieranie modelu</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Folder of a MarianMT model</source>
        <translation>Folder modelu MarianMT</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Go online and download the model “{name}” from the model hub, some hundred megabytes? Nothing of your texts is sent.</source>
        <translation>Połączyć się z siecią i pobrać model „{name}” z repozytorium modeli (kilkaset megabajtów)? Żadna część tekstów nie jest wysyłana.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Install a &amp;folder…</source>
        <translation>Zainstaluj &amp;folder…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Models, the first that can is used</source>
        <translation>Modele; używany jest pierwszy, który potrafi</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>QuoteVerify comes with a small starter model for Russian and English: for trying out only. For work, install OPUS-MT models, one for each direction, such as “opus-mt-ru-en” and “opus-mt-en-ru” for the way back:

• on a computer without a network: drop the folder of a model, or a file exported on another computer, anywhere into this window;
• on a computer with a network: fetch it. That is the only thing here that goes online, and it asks first.</source>
        <translation>QuoteVerify zawiera mały model startowy dla rosyjskiego i angielskiego, tylko na próbę. Do pracy zainstaluj modele OPUS-MT, po jednym na kierunek, np. „opus-mt-ru-en”, a do tłumaczenia zwrotnego „opus-mt-en-ru”:

• na komputerze bez sieci: upuść folder modelu albo plik wyeksportowany na innym komputerze w dowolnym miejscu tego okna;
• na komputerze z siecią: pobierz model. To jedyna czynność, która korzysta z internetu, i program najpierw o nią pyta.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>S&amp;top</source>
        <translation>&amp;Zatrzymaj</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>The process that installs models ended unexpectedly; nothing was installed.</source>
        <translation>Proces instalujący modele nieoczekiwanie się zakończył; niczego nie zainstalowano.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Translation memory</source>
        <translation>Pamięć tłumaczeń</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Translation models</source>
        <translation>Modele tłumaczenia</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>comes with the program, for trying out only</source>
        <translation>dostarczany z programem, tylko na próbę</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>{outputs} remembered translations and scores, {size} MB, across all cases</source>
        <translation>Zapamiętane tłumaczenia i oceny: {outputs}; {size} MB, ze wszystkich spraw</translation>
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
        <translation>&amp;Dodaj pliki…</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add and check</source>
        <translation>Dodaj i sprawdź</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add files to the case</source>
        <translation>Dodaj pliki do sprawy</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add the English rendering: an article, a subtitle file, a report.</source>
        <translation>Dodaj tekst angielski: artykuł, plik napisów, raport.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add the transcript and the English rendering: drop files here, paste a text, or type lines.</source>
        <translation>Dodaj transkrypcję i tekst angielski: upuść tu pliki, wklej tekst albo wpisz wiersze.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Create and check</source>
        <translation>Utwórz i sprawdź</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>New case</source>
        <translation>Nowa sprawa</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Pasted text</source>
        <translation>Wklejony tekst</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Reading…</source>
        <translation>Trwa odczyt…</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>T&amp;ype lines…</source>
        <translation>Wp&amp;isz wiersze…</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>The case is checked anew with these files; your decisions stay.</source>
        <translation>Sprawa jest sprawdzana od nowa z tymi plikami; decyzje zostają.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>The clipboard holds no text: copy some first.</source>
        <translation>W schowku nie ma tekstu: najpierw go skopiuj.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Typed lines</source>
        <translation>Wpisane wiersze</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Without a source transcript, the English versions of a quote are compared with each other.</source>
        <translation>Bez transkrypcji oryginału porównywane są ze sobą angielskie wersje cytatu.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>{name} is in the case already: remove it from this list.</source>
        <translation>{name} już jest w sprawie: usuń z tej listy.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>{source} and {rendering} are both in one language ({language}). If that is wrong, set the right language or part in the list.</source>
        <translation>{source} i {rendering} są w jednym języku ({language}). Jeśli to nieprawda, ustaw na liście właściwy język lub część.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>{source} is in English and {rendering} is not: they may have been swapped. Change the part of each in the list.</source>
        <translation>{source} jest po angielsku, a {rendering} nie: mogły zostać zamienione. Zmień na liście część każdego pliku.</translation>
    </message>
</context>
<context>
    <name>OthersLine</name>
    <message>
        <location filename="../../ui/views/others.py"/>
        <source>The readers disagree.</source>
        <translation>Czytelnicy nie są zgodni.</translation>
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
        <translation>Przegląd: {side}. Cytaty: {count}, rozstrzygnięte: {decided}, nierozstrzygnięte z poważnymi uwagami: {grave}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Page before</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Page {page} of {count}</source>
        <translation>Strona {page} z {count}</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Preview of the file</source>
        <translation>Podgląd pliku</translation>
    </message>
</context>
<context>
    <name>PairsTable</name>
    <message>
        <location filename="../../ui/views/pairs.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Commands and keys</source>
        <translation>Polecenia i klawisze</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Type what you want to do, or a key</source>
        <translation>Wpisz, co chcesz zrobić, albo klawisz</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>Which file is shown: {side}</source>
        <translation>Pokazany plik: {side}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Erase the translations that are remembered in clear</source>
        <translation>&amp;Wymaż tłumaczenia zapamiętane jawnie</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nowe hasło</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Pokaż wpisywany tekst</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Change passphrase</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Encrypt</source>
        <translation>Zaszyfruj</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Passphrase of the case</source>
        <translation>Hasło sprawy</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Remove passphrase</source>
        <translation>Usuń hasło</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>The case, and what models compute for it, is encrypted under the passphrase. A forgotten passphrase cannot be recovered by anybody: the case is lost then. Several words that nobody guesses are a good one. Copies and sheets that exist stay as they are, and traces of the case in clear may stay on the disk.</source>
        <translation>Sprawa i to, co obliczają dla niej modele, jest szyfrowane hasłem. Zapomnianego hasła nikt nie odzyska: sprawa jest wtedy stracona. Dobre hasło to kilka słów, których nikt nie odgadnie. Istniejące kopie i arkusze pozostają, jakie są, a na dysku mogą zostać jawne ślady sprawy.</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>The same &amp;again</source>
        <translation>Jeszcze &amp;raz</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>The two are not the same yet.</source>
        <translation>Hasła jeszcze się nie zgadzają.</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <location filename="../../ui/passphrases.py"/>
        <source>The case is encrypted. Nobody can open it without the passphrase; do not forget it.</source>
        <translation>Sprawa jest zaszyfrowana. Bez hasła nikt jej nie otworzy; nie zapomnij go.</translation>
    </message>
    <message>
        <location filename="../../ui/passphrases.py"/>
        <source>The case is not encrypted any more.</source>
        <translation>Sprawa nie jest już zaszyfrowana.</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <location filename="../../ui/views/picture.py"/>
        <source>{name}: picture</source>
        <translation>{name}: obraz</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Another folder…</source>
        <translation>&amp;Inny folder…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Wygląd</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Checking</source>
        <translation>&amp;Sprawdzanie</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Keys…</source>
        <translation>&amp;Klawisze…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Models and what they remember…</source>
        <translation>&amp;Modele i co zapamiętują…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Motion</source>
        <translation>&amp;Ruch</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Reading</source>
        <translation>&amp;Czytanie</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Rows of the queue</source>
        <translation>&amp;Wiersze listy cytatów</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Sheets</source>
        <translation>&amp;Arkusze</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;You and the keys</source>
        <translation>&amp;Ty i klawisze</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>C&amp;olours</source>
        <translation>&amp;Kolory</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Decisions are signed &amp;with</source>
        <translation>Decyzje są &amp;podpisywane</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>F&amp;ont of the texts</source>
        <translation>Czcionka &amp;tekstów</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Findings &amp;dismissed before…</source>
        <translation>Uwagi odrzucone &amp;wcześniej…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Folder that files are &amp;looked for and saved in</source>
        <translation>Folder, w którym pliki są &amp;szukane i zapisywane</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>House &amp;rules of new cases</source>
        <translation>Zasady &amp;redakcji nowych spraw</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Preferences</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Si&amp;ze of everything</source>
        <translation>&amp;Rozmiar wszystkiego</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Si&amp;ze of the texts</source>
        <translation>Rozmiar te&amp;kstów</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Texts in a &amp;font of their own</source>
        <translation>Teksty &amp;własną czcionką</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>What belongs to one case stands under Quotes › Case settings.</source>
        <translation>To, co dotyczy jednej sprawy, jest w menu Cytaty › Ustawienia sprawy.</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>{percent} % of the rest</source>
        <translation>{percent} % pozostałych</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>

… The rest is in the file.</source>
        <translation>

… Reszta jest w pliku.</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Preview of the file</source>
        <translation>Podgląd pliku</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>This kind of file is shown by its own program: choose “Open”.</source>
        <translation>Taki plik pokazuje jego własny program: wybierz „Otwórz”.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Block quote</source>
        <translation>Cytat blokowy</translation>
    </message>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Speaker</source>
        <translation>Mówca</translation>
    </message>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Text as it was read</source>
        <translation>Tekst po odczytaniu</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>Finding the quotes…</source>
        <translation>Szukanie cytatów…</translation>
    </message>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>Progress of the check</source>
        <translation>Postęp sprawdzania</translation>
    </message>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>{done} of {all} quotes</source>
        <translation>{done} z {all} cytatów</translation>
    </message>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>{time} left</source>
        <translation>zostało {time}</translation>
    </message>
</context>
<context>
    <name>PublicationTab</name>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Address (URL)</source>
        <translation>&amp;Adres (URL)</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Date (2021-08-19)</source>
        <translation>&amp;Data (2021-08-19)</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Outlet</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Rendering</source>
        <translation>&amp;Tekst angielski</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Title</source>
        <translation>T&amp;ytuł</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Ar&amp;chived copy (URL)</source>
        <translation>&amp;Kopia archiwalna (URL)</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>English rendering</source>
        <translation>Tekst angielski</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 już istnieje.
Czy go zastąpić?</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Choose</source>
        <translation>&amp;Wybierz</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>All Files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Create New Folder</source>
        <translation>Utwórz nowy folder</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Detail View</source>
        <translation>Widok szczegółów</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>File &amp;name:</source>
        <translation>&amp;Nazwa pliku:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Files of type:</source>
        <translation>Pliki typu:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>List View</source>
        <translation>Widok listy</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Look in:</source>
        <translation>Szukaj w:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Parent Directory</source>
        <translation>Folder nadrzędny</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Press shortcut</source>
        <translation>Naciśnij skrót klawiszowy</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Cu&amp;t</source>
        <translation>Wy&amp;tnij</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;No</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Yes</source>
        <translation>&amp;Tak</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Discard</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Reset</source>
        <translation>Resetuj</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Restore Defaults</source>
        <translation>Przywróć domyślne</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Save</source>
        <translation>Zapisz</translation>
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
        <translation>Spacja</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Cu&amp;t</source>
        <translation>Wy&amp;tnij</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <location filename="../../ui/models/queue.py"/>
        <source>no finding</source>
        <translation>brak uwag</translation>
    </message>
    <message>
        <location filename="../../ui/models/queue.py"/>
        <source>readers disagree</source>
        <translation>czytelnicy niezgodni</translation>
    </message>
    <message>
        <location filename="../../ui/models/queue.py"/>
        <source>undecided</source>
        <translation>nierozstrzygnięte</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source> · the rest is being read</source>
        <translation> · pozostałe są wczytywane</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source> · {hidden} hidden</source>
        <translation> · ukryte: {hidden}</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>All quotes</source>
        <translation>Wszystkie cytaty</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>As in the text</source>
        <translation>Jak w tekście</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>By speaker</source>
        <translation>Według mówców</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>By verdict</source>
        <translation>Według werdyktów</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Changed by a correction</source>
        <translation>Zmienione przez poprawkę</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Decided</source>
        <translation>Rozstrzygnięte</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Filter by words</source>
        <translation>Filtruj według słów</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Gravest first</source>
        <translation>Od najpoważniejszych</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>How the quotes are sorted</source>
        <translation>Jak posortowano cytaty</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Major or critical</source>
        <translation>Poważne lub krytyczne</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>No quote is like that: choose “All quotes”, or clear the words.</source>
        <translation>Takich cytatów nie ma: wybierz „Wszystkie cytaty” albo wyczyść słowa.</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>No quotes were found in the English text. Select words there and press Q to make them a quote; or see with File › Add files whether the right text was taken for the English one.</source>
        <translation>W tekście angielskim nie znaleziono cytatów. Zaznacz w nim słowa i naciśnij Q, aby zrobić z nich cytat; albo sprawdź w „Plik” › „Dodaj pliki”, czy za angielski uznano właściwy tekst.</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Quotes</source>
        <translation>Cytaty</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Readers disagree</source>
        <translation>Czytelnicy nie są zgodni</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>The quotes appear here as they are checked.</source>
        <translation>Tu pojawiają się sprawdzone cytaty.</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Undecided</source>
        <translation>Nierozstrzygnięte</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Unsure of the passage</source>
        <translation>Fragment niepewny</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Which quotes are listed</source>
        <translation>Które cytaty są na liście</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>With findings</source>
        <translation>Z uwagami</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>{decided} of {all} decided</source>
        <translation>rozstrzygnięto {decided} z {all}</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Case to read as second reader</source>
        <translation>Sprawa do drugiego czytania</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Cases (*{suffix})</source>
        <translation>Sprawy (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>List them</source>
        <translation>Pokaż je</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Merge a reviewer’s case</source>
        <translation>Połącz ze sprawą recenzenta</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Merged: {taken} decisions taken over, {beside} kept beside yours.</source>
        <translation>Połączono. Przejęte decyzje: {taken}, zachowane obok Twoich: {beside}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/readers.py"/>
        <source>Readers disagree on {count} quotes.</source>
        <translation>
            <numerusform>Czytelnicy nie są zgodni co do {count} cytatu.</numerusform>
            <numerusform>Czytelnicy nie są zgodni co do {count} cytatów.</numerusform>
            <numerusform>Czytelnicy nie są zgodni co do {count} cytatów.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Readers do not disagree on any quote.</source>
        <translation>Czytelnicy są zgodni co do wszystkich cytatów.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Second reading</source>
        <translation>Drugie czytanie</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>The second reading is ended.</source>
        <translation>Drugie czytanie zakończone.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>What was set by hand there is in the history; yours holds.</source>
        <translation>To, co tam ustawiono ręcznie, jest w historii; obowiązuje Twoje.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>You read blind as {name}: what others decided about a quote is shown once your own verdict is filed.</source>
        <translation>Czytasz w ciemno jako {name}: decyzje innych o cytacie pokazują się po zapisaniu Twojego werdyktu.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Your name as second reader. What others decided about a quote,
their notes and findings too, is shown once your own verdict is filed.</source>
        <translation>Twoje nazwisko jako drugiego czytelnika. Decyzje innych o cytacie,
także ich notatki i uwagi, pokazują się po zapisaniu Twojego werdyktu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/readers.py"/>
        <source>{count} are about quotes that this case does not have; they are kept.</source>
        <translation>
            <numerusform>{count} dotyczy cytatu, którego nie ma w tej sprawie; jest zachowana.</numerusform>
            <numerusform>{count} dotyczą cytatów, których nie ma w tej sprawie; są zachowane.</numerusform>
            <numerusform>{count} dotyczy cytatów, których nie ma w tej sprawie; są zachowane.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>{name} decided in this case already: a second reader is somebody else.</source>
        <translation>{name} ma już decyzje w tej sprawie: drugi czytelnik to ktoś inny.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>&amp;Body of the page</source>
        <translation>&amp;Tekst główny strony</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>&amp;Column</source>
        <translation>&amp;Kolumna</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>&amp;Encoding</source>
        <translation>Kodo&amp;wanie</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Automatic: {encoding}</source>
        <translation>Automatycznie: {encoding}</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Body of the page</source>
        <translation>Tekst główny strony</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>First rows of the table</source>
        <translation>Pierwsze wiersze tabeli</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Open as &amp;two sides</source>
        <translation>Otwórz jako &amp;dwa teksty</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Source and rendering stand side by side in this file: make two texts of them</source>
        <translation>W tym pliku oryginał i przekład stoją obok siebie: zrób z nich dwa teksty</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>The text as it was read</source>
        <translation>Tekst po odczytaniu</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>The whole document</source>
        <translation>Cały dokument</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>found by the program</source>
        <translation>znaleziony przez program</translation>
    </message>
</context>
<context>
    <name>ReconcileDialog</name>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>&amp;Agreed</source>
        <translation>&amp;Uzgodnione</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>&amp;Note</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>&amp;Verdict that all agree on</source>
        <translation>&amp;Werdykt, na który wszyscy się zgadzają</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>Reconcile the readings of quote {quote}</source>
        <translation>Uzgodnij odczytania cytatu {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>What each reader decided</source>
        <translation>Co zdecydował każdy czytelnik</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>How the quote could read</source>
        <translation>Jak mógłby brzmieć cytat</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Literal translation</source>
        <translation>Tłumaczenie dosłowne</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Office or function</source>
        <translation>Urząd lub funkcja</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Record</source>
        <translation>Karta</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Role of the speaker</source>
        <translation>Funkcja mówcy</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Second reader</source>
        <translation>Drugi czytelnik</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Speaker in the source’s script</source>
        <translation>Mówca w piśmie oryginału</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Suggested rendering</source>
        <translation>Proponowany przekład</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>The speaker is confirmed</source>
        <translation>Mówca jest potwierdzony</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Who listened or read again</source>
        <translation>Kto przesłuchał lub przeczytał ponownie</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Word for word, by a person</source>
        <translation>Słowo w słowo, przez człowieka</translation>
    </message>
</context>
<context>
    <name>RenderingsDialog</name>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>No passage is quoted by more than one text of this case. Add files brings more of them.</source>
        <translation>Żadnego fragmentu nie cytuje więcej niż jeden tekst tej sprawy. Kolejne dodasz poleceniem „Dodaj pliki”.</translation>
    </message>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>Renderings side by side</source>
        <translation>Przekłady obok siebie</translation>
    </message>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>Source</source>
        <translation>Oryginał</translation>
    </message>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>not quoted</source>
        <translation>niecytowane</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../ui/report.py"/>
        <source>Copy the report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>QuoteVerify: something went wrong</source>
        <translation>QuoteVerify: coś poszło nie tak</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>The program met a failure of its own. Your decisions are saved in the case, and you can go on. If it happens again, please send the report below: it names parts of the program, not a word of your documents.</source>
        <translation>Wystąpił błąd samego programu. Decyzje są zapisane w sprawie i można pracować dalej. Jeśli to się powtórzy, wyślij poniższy raport: wymienia części programu, a z dokumentów ani słowa.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../../ui/views/review.py"/>
        <source>source and quote are in one language: nothing is translated</source>
        <translation>oryginał i cytat są w jednym języku: niczego się nie tłumaczy</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Corrected version of {name}</source>
        <translation>Poprawiona wersja pliku {name}</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>No file of this case was replaced by a corrected version.</source>
        <translation>Żadnego pliku tej sprawy nie zastąpiono poprawioną wersją.</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Replace by a corrected version…</source>
        <translation>Zastąp poprawioną wersją…</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Some of what was set by hand has no clear place any more.</source>
        <translation>Część tego, co ustawiono ręcznie, nie ma już jednoznacznego miejsca.</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>{name} holds two texts: give one of them.</source>
        <translation>{name} zawiera dwa teksty: podaj jeden z nich.</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>{name} is the same text as before.</source>
        <translation>{name} to ten sam tekst co poprzednio.</translation>
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
        <translation>Zmienione</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Corrections</source>
        <translation>Poprawki</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Decided then: {decision}</source>
        <translation>Rozstrzygnięto wtedy: {decision}</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Gone</source>
        <translation>Nieobecne</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>It is not checked yet.</source>
        <translation>Jeszcze nie sprawdzono.</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Its source is another one now.</source>
        <translation>Jego oryginał jest teraz inny.</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Quotes: {unchanged} unchanged (decisions kept), {changed} changed, {new} new, {gone} gone.</source>
        <translation>Cytaty: bez zmian {unchanged} (decyzje zostają), zmienione {changed}, nowe {new}, nieobecne {gone}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>{name}, replaced {day} by {person}</source>
        <translation>{name}, zastąpiony {day} przez: {person}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>A PDF has lines, not paragraphs: compare the order of the text with the pages.</source>
        <translation>PDF ma wiersze, nie akapity: porównaj kolejność tekstu ze stronami.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>A blank line stands inside {parted} subtitles: the words after it were read as part of them.</source>
        <translation>Napisy z pustym wierszem w środku: {parted}; słowa po nim odczytano jako ich część.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>A tag is not closed: its name stands among the words.</source>
        <translation>Znacznik nie jest zamknięty: jego nazwa stoi wśród słów.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>A word is missing from the English in “{hole}”.</source>
        <translation>W tekście angielskim brakuje słowa: “{hole}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>An ellipsis joins separate remarks: {remarks}.</source>
        <translation>Wielokropek łączy osobne wypowiedzi: {remarks}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>An ellipsis marks a cut in “{rendering}”.</source>
        <translation>Wielokropek oznacza skrócenie w “{rendering}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>An ellipsis marks a cut; the source has “{source}”.</source>
        <translation>Wielokropek oznacza skrócenie; w oryginale jest “{source}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>Another model called {name} is installed: remove it first (quoteverify models remove {name2}).</source>
        <translation>Zainstalowany jest inny model o nazwie {name}: najpierw go usuń (quoteverify models remove {name2}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>Attachments were not read ({left}): save and open them by themselves.</source>
        <translation>Załączników nie odczytano ({left}): zapisz je i otwórz osobno.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>Choose two quotes that stand one after the other to merge them.</source>
        <translation>Aby scalić cytaty, wybierz dwa stojące jeden po drugim.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>English versions of one quote disagree: {both_phrase} and {count} more.</source>
        <translation>
            <numerusform>Angielskie wersje jednego cytatu są niezgodne: {both_phrase} i jeszcze {count}.</numerusform>
            <numerusform>Angielskie wersje jednego cytatu są niezgodne: {both_phrase} i jeszcze {count}.</numerusform>
            <numerusform>Angielskie wersje jednego cytatu są niezgodne: {both_phrase} i jeszcze {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>English versions of one quote disagree: {both_phrase}.</source>
        <translation>Angielskie wersje jednego cytatu są niezgodne: {both_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>In the model folder {path}, {name} is a link to a file elsewhere: put the file itself into the folder.</source>
        <translation>W folderze modelu {path} {name} jest dowiązaniem do pliku gdzie indziej: umieść w folderze sam plik.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>Lines not in UTF-8 like the others: {alien}. They were read as {other}.</source>
        <translation>Wiersze, które inaczej niż pozostałe nie są w UTF-8: {alien}. Odczytano je jako {other}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/sheets/finishing.py"/>
        <source>Look at the sheet before you share it: {named} and {count} more may still name somebody; add such words to the list.</source>
        <translation>
            <numerusform>Przejrzyj arkusz, zanim go udostępnisz: {named} i jeszcze {count} słowo mogą kogoś wskazywać; dodaj takie słowa do listy.</numerusform>
            <numerusform>Przejrzyj arkusz, zanim go udostępnisz: {named} i jeszcze {count} słowa mogą kogoś wskazywać; dodaj takie słowa do listy.</numerusform>
            <numerusform>Przejrzyj arkusz, zanim go udostępnisz: {named} i jeszcze {count} słów może kogoś wskazywać; dodaj takie słowa do listy.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/finishing.py"/>
        <source>Look at the sheet before you share it: {named} may still name somebody; add such words to the list.</source>
        <translation>Przejrzyj arkusz, zanim go udostępnisz: {named} – to może jeszcze kogoś wskazywać; dodaj takie słowa do listy.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>No language was given: {name_phrase} was guessed and is not sure. Give the language if it is another one.</source>
        <translation>Nie podano języka: {name_phrase} to przypuszczenie, niepewne. Podaj język, jeśli jest inny.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>No model called “{name}” is installed: {known}.</source>
        <translation>Model „{name}” nie jest zainstalowany: {known}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>No model for “{wanted}” was found (tried {join}): give the full name of one, as in Helsinki-NLP/opus-mt-ru-en.</source>
        <translation>Nie znaleziono modelu „{wanted}” (próbowano: {join}): podaj pełną nazwę, np. Helsinki-NLP/opus-mt-ru-en.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/privacy/pseudonyms.py"/>
        <source>No pseudonyms are listed: name the people of the case and what stands in their place first.</source>
        <translation>Lista pseudonimów jest pusta: najpierw podaj osoby ze sprawy i to, co ma stać w ich miejscu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>No source is loaded for {one}.</source>
        <translation>Nie wczytano oryginału: {one}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>Nothing in the source corresponds to {one}.</source>
        <translation>Nie ma odpowiednika w oryginale: {one}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>Nothing in the source corresponds to “{text}”.</source>
        <translation>Nie ma odpowiednika w oryginale: “{text}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>Nothing in {path} says which languages the model translates: name the folder like opus-mt-ru-en.</source>
        <translation>Nic w {path} nie mówi, jakie języki tłumaczy model: nazwij folder jak opus-mt-ru-en.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>Nothing of the source is rendered: no word stands in the quote.</source>
        <translation>Nic z oryginału nie zostało oddane: w cytacie nie ma słów.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/delimited.py"/>
        <source>One cell holds very many lines: a quotation mark may be missing in the file.</source>
        <translation>Jedna komórka zawiera bardzo wiele wierszy: w pliku może brakować cudzysłowu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/merge.py"/>
        <source>One pair of marks joins remarks that stand {count} sentences apart in the source: {one} and {other}.</source>
        <translation>
            <numerusform>Jeden cudzysłów łączy wypowiedzi, które w oryginale dzieli {count} zdanie: {one} i {other}.</numerusform>
            <numerusform>Jeden cudzysłów łączy wypowiedzi, które w oryginale dzielą {count} zdania: {one} i {other}.</numerusform>
            <numerusform>Jeden cudzysłów łączy wypowiedzi, które w oryginale dzieli {count} zdań: {one} i {other}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/merge.py"/>
        <source>One pair of marks joins words from two sources: {one} and {other}.</source>
        <translation>Jeden cudzysłów łączy słowa z dwóch oryginałów: {one} i {other}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/merge.py"/>
        <source>One pair of marks joins words of {speaker} and of {next_speaker}: {one} and {other}.</source>
        <translation>Jeden cudzysłów łączy słowa dwóch mówców ({speaker} i {next_speaker}): {one} i {other}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>One part of the split would hold no words: put the cursor between two words.</source>
        <translation>Jedna część po podziale nie miałaby słów: ustaw kursor między dwoma słowami.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/ods.py"/>
        <location filename="../../quoteverify/loaders/tables/spreadsheet.py"/>
        <source>Only the first sheet with words was read.</source>
        <translation>Odczytano tylko pierwszy arkusz, który zawiera słowa.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/drawing.py"/>
        <source>Page {value} of {path} could not be drawn: export the sheet and open it in a PDF viewer.</source>
        <translation>Nie udało się narysować strony {value} pliku {path}: wyeksportuj arkusz i otwórz go w przeglądarce PDF.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>Put the cursor inside the quote, between two of its words, to split it.</source>
        <translation>Aby podzielić cytat, ustaw w nim kursor między dwoma słowami.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>Select some words of the text to make them a quote.</source>
        <translation>Zaznacz słowa tekstu, aby zrobić z nich cytat.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>Some characters are damaged or cut off: they stand as �.</source>
        <translation>Niektóre znaki są uszkodzone lub ucięte: w ich miejscu stoi �.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>Some characters are damaged: they stand as �.</source>
        <translation>Niektóre znaki są uszkodzone: w ich miejscu stoi �.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>Some letters of the PDF have no code: they stand as �.</source>
        <translation>Niektóre litery w PDF nie mają kodu: w ich miejscu stoi �.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/sbv.py"/>
        <source>Some words stand before the first timecode: they have no time.</source>
        <translation>Część słów stoi przed pierwszym kodem czasowym: nie mają czasu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>Something that the source says is missing from the English before “{ours}”.</source>
        <translation>Przed “{ours}” w tekście angielskim brakuje czegoś, co mówi oryginał.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>Standard output could not be written ({why}): free some space, or name a file with -o PATH.</source>
        <translation>Nie udało się zapisać na standardowe wyjście ({why}): zwolnij miejsce albo wskaż plik przez -o PATH.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/sheet.py"/>
        <source>Starter model: for trying out; install an OPUS-MT model for work (quoteverify models add FOLDER). Its translations are often wrong and prove little.</source>
        <translation>Model startowy: tylko na próbę; do pracy zainstaluj model OPUS-MT (quoteverify models add FOLDER). Jego tłumaczenia często są błędne i niewiele dowodzą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>Stopped by the user.</source>
        <translation>Zatrzymane przez użytkownika.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {backwards} end before they start: their start time alone was kept.</source>
        <translation>Napisy poza czasem: {backwards} kończy się, zanim się zacznie; zachowano tylko czas początku.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {long} last longer than an hour.</source>
        <translation>Napisy poza czasem: {long} trwa dłużej niż godzinę.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {overlapping} overlap the one before.</source>
        <translation>Napisy poza czasem: {overlapping} nakłada się na poprzedni.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {early} start before the one that precedes them: the order of the file was kept.</source>
        <translation>Napisy poza czasem: {early} zaczyna się przed poprzedzającym; zachowano kolejność pliku.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/exclamation.py"/>
        <source>The English adds an exclamation mark that the source does not have.</source>
        <translation>Tekst angielski dodaje wykrzyknik, którego w oryginale nie ma.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>The English asks a question where the speaker makes a statement.</source>
        <translation>Tekst angielski pyta, a mówca stwierdza.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>The English makes a statement of what the speaker asks.</source>
        <translation>Tekst angielski stwierdza to, o co mówca pyta.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/selection.py"/>
        <source>The case has no quote “{quote_id}”: name quotes as its sheet numbers them, as in q1.</source>
        <translation>W sprawie nie ma cytatu „{quote_id}”: podawaj cytaty tak, jak numeruje je arkusz, np. q1.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>The closing mark after “{strip}” has no opening one.</source>
        <translation>Cudzysłów zamykający po “{strip}” nie ma otwierającego.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/columns.py"/>
        <source>The column “{headings}” was read: choose another one if that is wrong.</source>
        <translation>Odczytano kolumnę „{headings}”: jeśli to nie ta, wybierz inną.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>The condition «{word}» is missing: the English states it without an “if”.</source>
        <translation>Brakuje warunku «{word}»: tekst angielski mówi to bez “if”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/word.py"/>
        <source>The document holds tracked changes: insertions were read, deletions left out.</source>
        <translation>Dokument zawiera śledzone zmiany: wstawienia odczytano, usunięcia pominięto.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>The ellipsis hides {kind_phrase} (“{word}”): “{segment}”.</source>
        <translation>Za wielokropkiem kryje się {kind_phrase} (“{word}”): “{segment}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>The ellipsis may hide {names_phrase} (“{word}”): “{source}”.</source>
        <translation>Za wielokropkiem może się kryć {names_phrase} (“{word}”): “{source}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>The ellipsis stands for {dropped}.</source>
        <translation>Wielokropek zastępuje {dropped}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/errors.py"/>
        <source>The encoder could not be prepared in {path} ({what}): free some space, or make it writable.</source>
        <translation>Nie udało się przygotować kodera w {path} ({what}): zwolnij miejsce albo zezwól tam na zapis.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/errors.py"/>
        <source>The encoder in {path} lacks {name}: install the program again, with all of its files.</source>
        <translation>Koderowi w {path} brakuje {name}: zainstaluj program ponownie, ze wszystkimi plikami.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>The encoding was guessed as {encoding}: if letters look wrong, choose another.</source>
        <translation>Kodowanie odgadnięto jako {encoding}: jeśli litery wyglądają źle, wybierz inne.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>The encoding was guessed as {encoding}; it may also be {others}: if letters look wrong, choose another.</source>
        <translation>Kodowanie odgadnięto jako {encoding}; możliwe też {others}: jeśli litery wyglądają źle, wybierz inne.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>The engine is in doubt here, so its translations prove little: {reasons_phrase}.</source>
        <translation>Model jest tu niepewny, więc jego tłumaczenia niewiele dowodzą: {reasons_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>The file does not begin with WEBVTT: it may have lost its beginning.</source>
        <translation>Plik nie zaczyna się od WEBVTT: mógł stracić początek.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/subrip.py"/>
        <source>The file ends in a timecode: it may be cut off.</source>
        <translation>Plik kończy się kodem czasowym: może być ucięty.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/rtf.py"/>
        <source>The file ends in the middle: its last words may be missing.</source>
        <translation>Plik urywa się w środku: może brakować ostatnich słów.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>The file holds {value} NUL bytes, which were left out: it may be damaged.</source>
        <translation>Plik zawierał bajty NUL ({value}), które pominięto: może być uszkodzony.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>The file says its language is {spoken_phrase}, but its words look like {written_phrase}.</source>
        <translation>Plik podaje język {spoken_phrase}, ale słowa wyglądają na {written_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>The filler «{here}» is left out.</source>
        <translation>Pominięto wypełniacz «{here}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>The filler “{there}” is added.</source>
        <translation>Dodano wypełniacz “{there}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The headline joins {taken} of the {whole} sentences of the quote and leaves out {body} without marking the cut.</source>
        <translation>Nagłówek łączy {taken} z {whole} zdań cytatu i opuszcza {body}, nie zaznaczając skrócenia.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The headline leaves out {body} without marking the cut.</source>
        <translation>Nagłówek opuszcza {body}, nie zaznaczając skrócenia.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline quotes {text}, but no quote in the text below has these words.</source>
        <translation>Nagłówek cytuje {text}, ale żaden cytat w tekście poniżej nie ma tych słów.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline's quote {head} stands in double marks; some houses use single ones there.</source>
        <translation>Cytat {head} z nagłówka stoi w cudzysłowie podwójnym; niektóre redakcje dają tam pojedynczy.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline's {text} is not worded like the quote in the text: {body}.</source>
        <translation>Cytat {text} z nagłówka brzmi inaczej niż w tekście: {body}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline's {text} leaves out words of the quote in the text: {body}.</source>
        <translation>Cytat {text} z nagłówka opuszcza słowa cytatu z tekstu: {body}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>The insertion {group} adds a claim ({claim_phrase}) that the speaker did not make.</source>
        <translation>Wtrącenie {group} dodaje twierdzenie ({claim_phrase}), którego mówca nie wypowiedział.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>The message is not encoded in {charset} as it says; it was read as {encoding}.</source>
        <translation>Wiadomość nie jest zakodowana w {charset}, jak podaje; odczytano ją jako {encoding}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model folder {path} brings program code ({name}), which a translation model does not need: nothing was installed.</source>
        <translation>Folder modelu {path} zawiera kod programu ({name}), którego model tłumaczenia nie potrzebuje: niczego nie zainstalowano.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model folder {path} holds its weights for another library only ({name}): download model.safetensors or pytorch_model.bin as well.</source>
        <translation>Folder modelu {path} zawiera wagi tylko dla innej biblioteki ({name}): pobierz też model.safetensors lub pytorch_model.bin.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model folder {path} lacks {join}: download the model again, all of its files.</source>
        <translation>W folderze modelu {path} brakuje {join}: pobierz model ponownie, ze wszystkimi plikami.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model in {path} could not be prepared for use ({why}): nothing was installed.</source>
        <translation>Nie udało się przygotować modelu z {path} ({why}): niczego nie zainstalowano.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model in {path} cuts words by BPE, which needs a tokeniser of its own: take a model of the pair that comes with SentencePiece files (source.spm and target.spm, or sentencepiece.model).</source>
        <translation>Model w {path} dzieli słowa metodą BPE, która wymaga osobnego tokenizera: weź model tej pary z plikami SentencePiece (source.spm i target.spm albo sentencepiece.model).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model {name} could not be prepared in {place} ({why}): free some space, name another folder in QUOTEVERIFY_DATA, or check with --no-model.</source>
        <translation>Nie udało się przygotować modelu {name} w {place} ({why}): zwolnij miejsce, wskaż inny folder w QUOTEVERIFY_DATA albo sprawdzaj z --no-model.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/registry.py"/>
        <source>The name ends in {suffix}, but the file is a {name}: it was read as one.</source>
        <translation>Nazwa kończy się na {suffix}, ale plik to {name}: tak go odczytano.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>The name «{name}» is not in the rendering.</source>
        <translation>Nazwy «{name}» nie ma w przekładzie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>The name “{name}” is not in the source.</source>
        <translation>Nazwy “{name}” nie ma w oryginale.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>The number «{number}» is missing from the rendering.</source>
        <translation>Liczby «{number}» brakuje w przekładzie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>The number “{number}” has no counterpart in the source.</source>
        <translation>Liczba “{number}” nie ma odpowiednika w oryginale.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>The obligation «{word}» is missing from the English.</source>
        <translation>W tekście angielskim brakuje powinności «{word}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>The opening mark of “{strip}…” has no closing one.</source>
        <translation>Cudzysłów otwierający “{strip}…” nie ma zamykającego.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/web.py"/>
        <source>The page is nested too deeply: what follows the first words may be missing.</source>
        <translation>Strona jest zbyt głęboko zagnieżdżona: może brakować tego, co następuje po pierwszych słowach.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/truncation.py"/>
        <source>The quote breaks off after “{last_word}”, in the middle of a clause.</source>
        <translation>Cytat urywa się po “{last_word}”, w środku zdania składowego.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/truncation.py"/>
        <source>The quote breaks off after “{last_word}”, in the middle of a clause; the source goes on: “{said}”.</source>
        <translation>Cytat urywa się po “{last_word}”, w środku zdania składowego; w oryginale dalej: “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/attribution.py"/>
        <source>The quote is attributed to {printed}, but in the source {names} says it.</source>
        <translation>Cytat przypisano osobie {printed}, ale w oryginale mówi to {names}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The quote leaves out “{said}” without marking the cut.</source>
        <translation>Cytat opuszcza “{said}”, nie zaznaczając skrócenia.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The quote passes over “{said}” without marking the cut.</source>
        <translation>Cytat przeskakuje “{said}”, nie zaznaczając skrócenia.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>The quote stops before a sentence that qualifies it (“{word}”): “{said}”.</source>
        <translation>Cytat kończy się przed zdaniem, które go ogranicza (“{word}”): “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>The quote stops before a sentence that takes it back (“{word}”): “{said}”.</source>
        <translation>Cytat kończy się przed zdaniem, które go odwołuje (“{word}”): “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The quote stops before “{following}”, which the speaker said next.</source>
        <translation>Cytat kończy się przed “{following}”, co mówca powiedział następnie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/mispairing.py"/>
        <source>The rendering and this source line have almost nothing in common: it may render another line.</source>
        <translation>Przekład i ten wiersz oryginału nie mają prawie nic wspólnego: może oddawać inny wiersz.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>The rendering repeats the source word for word: it was not translated.</source>
        <translation>Przekład powtarza oryginał słowo w słowo: nie przetłumaczono go.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/delimited.py"/>
        <source>The rows have different numbers of cells: a delimiter or quotation mark may be wrong.</source>
        <translation>Wiersze mają różną liczbę komórek: separator lub cudzysłów może być niewłaściwy.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>The same words of the source are quoted in two versions: {one} and {other}.</source>
        <translation>Te same słowa oryginału zacytowano w dwóch wersjach: {one} i {other}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>The same words of the source in several versions: {both_phrase} and {count} more.</source>
        <translation>
            <numerusform>Te same słowa oryginału w kilku wersjach: {both_phrase} i jeszcze {count}.</numerusform>
            <numerusform>Te same słowa oryginału w kilku wersjach: {both_phrase} i jeszcze {count}.</numerusform>
            <numerusform>Te same słowa oryginału w kilku wersjach: {both_phrase} i jeszcze {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>The same words of the source in several versions: {both_phrase}.</source>
        <translation>Te same słowa oryginału w kilku wersjach: {both_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>The source asks a question; the English has no closing mark and may be read as a statement.</source>
        <translation>Oryginał pyta; tekst angielski nie ma znaku zamykającego i można go odczytać jako stwierdzenie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>The source denies «{source}»; the English denies something else, “{rendering}”.</source>
        <translation>Oryginał zaprzecza «{source}»; tekst angielski zaprzecza czemuś innemu, “{rendering}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>The source names «{said}», the rendering “{printed}”: they do not seem to be the same.</source>
        <translation>Oryginał podaje «{said}», przekład “{printed}”: nie wygląda to na to samo.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <location filename="../../quoteverify/checks/facts/unit.py"/>
        <source>The source says «{one}», the rendering “{other}”.</source>
        <translation>W oryginale jest «{one}», w przekładzie “{other}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>The source says «{said}», the rendering “{printed}”. Points and per cent differ.</source>
        <translation>W oryginale jest «{said}», w przekładzie “{printed}”. Punkty procentowe i procenty to nie to samo.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>The source says «{theirs}»; the English says “{ours}”.</source>
        <translation>W oryginale jest «{theirs}», w tekście angielskim “{ours}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/exclamation.py"/>
        <source>The speaker exclaims; the English states it calmly.</source>
        <translation>Mówca wykrzykuje; tekst angielski stwierdza to spokojnie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <source>The speaker repeats “{of}”; the rendering says it once.</source>
        <translation>Mówca powtarza “{of}”; przekład mówi to raz.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>The template {path} is not for {format_name}: choose a {suffix} file, or export without a template.</source>
        <translation>Szablon {path} nie jest dla formatu {format_name}: wybierz plik {suffix} albo eksportuj bez szablonu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>The template {path}{where} cannot be used ({why}): correct it, or export without it.</source>
        <translation>Szablonu {path}{where} nie można użyć ({why}): popraw go albo eksportuj bez niego.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The weights in {path} do not fit the model's other files: {what}. Download all files again.</source>
        <translation>Wagi w {path} nie pasują do innych plików modelu: {what}. Pobierz ponownie wszystkie pliki.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/reorder.py"/>
        <source>The words of the rendering are jumbled ({examples}).</source>
        <translation>Słowa przekładu są pomieszane ({examples}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/reorder.py"/>
        <source>The words of the rendering are jumbled: they stand neither as in the source nor as in a sentence.</source>
        <translation>Słowa przekładu są pomieszane: nie stoją ani jak w oryginale, ani jak w zdaniu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>There are hardly any full stops: the text was cut where subtitles, lines, pauses and small words suggest it, and a line may hold parts of two sentences.</source>
        <translation>Kropek prawie nie ma: tekst podzielono tam, gdzie wskazują na to napisy, wiersze, pauzy i małe słowa, więc wiersz może zawierać części dwóch zdań.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/localisation/languages.py"/>
        <source>There are no words in the language “{tag}”: choose one of {join}.</source>
        <translation>Nie ma słów w języku „{tag}”: wybierz jeden z: {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/__init__.py"/>
        <source>There is no format “{name}”: choose one of {join}.</source>
        <translation>Nie ma formatu „{name}”: wybierz jeden z: {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/house.py"/>
        <source>There is no house profile “{name}”: choose one of {join}.</source>
        <translation>Nie ma zasad redakcji „{name}”: wybierz jedne z: {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>There is no quote {quote_id}: it was removed or belongs to another text.</source>
        <translation>Nie ma cytatu {quote_id}: usunięto go albo należy do innego tekstu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/transcripts/typed.py"/>
        <source>These lines were typed by {by} on {moment}: they are what one person heard.</source>
        <translation>Te wiersze wpisała osoba {by} ({moment}): są tym, co usłyszał jeden człowiek.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>These quotes have changed since: undo the later changes first.</source>
        <translation>Te cytaty zmieniły się od tego czasu: najpierw cofnij późniejsze zmiany.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>This would cross {text}: a quote may stand inside another, not halfway.</source>
        <translation>To przecięłoby {text}: cytat może stać w innym, ale nie do połowy.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Timecodes damaged or missing: {count} subtitles stand here without a time.</source>
        <translation>
            <numerusform>Kody czasowe uszkodzone lub nieobecne: {count} napis stoi tu bez czasu.</numerusform>
            <numerusform>Kody czasowe uszkodzone lub nieobecne: {count} napisy stoją tu bez czasu.</numerusform>
            <numerusform>Kody czasowe uszkodzone lub nieobecne: {count} napisów stoi tu bez czasu.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>Timecodes damaged: {broken} subtitles were left out.</source>
        <translation>Kody czasowe uszkodzone; pominięte napisy: {broken}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>Two English versions of one quote disagree: {one} and {other}.</source>
        <translation>Dwie angielskie wersje jednego cytatu są niezgodne: {one} i {other}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>Two different utterances are given in the same words: {first}.</source>
        <translation>Dwie różne wypowiedzi podano tymi samymi słowami: {first}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>Word would not open it either</source>
        <translation>Word też by go nie otworzył</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>Words in round brackets, {group}: if the speaker did not say them, square ones are usual.</source>
        <translation>Słowa w nawiasie okrągłym, {group}: jeśli mówca ich nie wypowiedział, przyjęty jest kwadratowy.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>a Hub cache without any version of the model in it</source>
        <translation>pamięć podręczna Hub bez żadnej wersji modelu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>a Hub cache, which holds a model in versions</source>
        <translation>pamięć podręczna Hub z modelem w kilku wersjach</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a condition</source>
        <translation>warunek</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a contrast</source>
        <translation>przeciwstawienie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>a doubt</source>
        <translation>wątpliwość</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>a file is larger than it says</source>
        <translation>jeden z plików jest większy, niż podaje</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>a folder of weights (safetensors) without their configuration</source>
        <translation>folder wag (safetensors) bez ich konfiguracji</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a hedge</source>
        <translation>zastrzeżenie</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>a migrant in the source became a refugee</source>
        <translation>migrant z oryginału stał się uchodźcą</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a negation</source>
        <translation>przeczenie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>a number</source>
        <translation>liczba</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>a part of it is packed twice</source>
        <translation>jedna część jest spakowana dwa razy</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>a place in it ends before it begins</source>
        <translation>jedno miejsce kończy się, zanim się zacznie</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>a refugee in the source became a migrant</source>
        <translation>uchodźca z oryginału stał się migrantem</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a retraction</source>
        <translation>odwołanie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>a slur</source>
        <translation>wyzwisko</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>a term of international law was translated word for word</source>
        <translation>termin prawa międzynarodowego przetłumaczono słowo w słowo</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>a threat of violence</source>
        <translation>groźba przemocy</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>an institution's name was translated word for word</source>
        <translation>nazwę instytucji przetłumaczono słowo w słowo</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>an obscenity</source>
        <translation>wulgaryzm</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>an opinion</source>
        <translation>opinia</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>an organisation's name was translated word for word</source>
        <translation>nazwę organizacji przetłumaczono słowo w słowo</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>another language</source>
        <translation>inny</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <location filename="../../quoteverify/case/database.py"/>
        <source>another program made it</source>
        <translation>utworzył ją inny program</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>another region is named</source>
        <translation>podano inny region</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>as before</source>
        <translation>jak poprzednio</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>as the program did</source>
        <translation>jak program</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>both {source} and {rendering} are in English: they are compared as two versions of one text</source>
        <translation>{source} i {rendering} są po angielsku: porównano je jako dwie wersje jednego tekstu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>both {source} and {rendering} are in {name_phrase}: one of them should be the English rendering</source>
        <translation>{source} i {rendering} są w tym samym języku ({name_phrase}): jeden z nich powinien być tekstem angielskim</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/sbv.py"/>
        <source>captions with timecodes</source>
        <translation>napisów z kodami czasowymi</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>checking the files</source>
        <translation>sprawdzanie plików</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>converting to whole numbers</source>
        <translation>zamiana na liczby całkowite</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>corrected; before it read {former}</source>
        <translation>poprawione; przedtem było {former}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/case.py"/>
        <source>damaged: {what}</source>
        <translation>uszkodzone: {what}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>download the model again</source>
        <translation>pobierz model ponownie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>engines</source>
        <translation>modele</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>fetching {name}</source>
        <translation>pobieranie: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>files are missing in it</source>
        <translation>brakuje w nim plików</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding graded {grade_phrase} (a finding of an earlier check)</source>
        <translation>uwaga oceniona: {grade_phrase} (uwaga z wcześniejszego sprawdzania)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding graded {grade_phrase} ({category_phrase}: {message_phrase})</source>
        <translation>uwaga oceniona: {grade_phrase} ({category_phrase}: {message_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} (a finding of an earlier check)</source>
        <translation>uwaga – {state_phrase} (uwaga z wcześniejszego sprawdzania)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} (a finding of an earlier check) – {reason}</source>
        <translation>uwaga – {state_phrase} (uwaga z wcześniejszego sprawdzania) – {reason}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} ({category_phrase}: {message_phrase})</source>
        <translation>uwaga – {state_phrase} ({category_phrase}: {message_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} ({category_phrase}: {message_phrase}) – {reason}</source>
        <translation>uwaga – {state_phrase} ({category_phrase}: {message_phrase}) – {reason}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>give the folder of one, {version}</source>
        <translation>podaj folder jednej z wersji, {version}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>give the whole archive that they came in</source>
        <translation>podaj całe archiwum, w którym je dostarczono</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>hearsay</source>
        <translation>pogłoska</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/soundness.py"/>
        <source>in a part that its version does not let be told from the rest</source>
        <translation>w części, której jego wersja nie pozwala odróżnić od reszty</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>in the text: {body}</source>
        <translation>w tekście: {body}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/memory.py"/>
        <source>it cannot be opened</source>
        <translation>nie daje się otworzyć</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it claims to be larger than any model</source>
        <translation>podany rozmiar jest większy niż w jakimkolwiek modelu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/xml.py"/>
        <source>it declares entities of its own, which are not read for safety</source>
        <translation>zawiera własne encje, których dla bezpieczeństwa się nie czyta</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/rtf.py"/>
        <source>it does not begin like one</source>
        <translation>początek jest inny niż w takich plikach</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>it does not end</source>
        <translation>brak zakończenia</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it does not know some of the words</source>
        <translation>nie zna niektórych słów</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>it does not say which case it is of</source>
        <translation>nie podano, której sprawy dotyczy</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <location filename="../../quoteverify/case/database.py"/>
        <source>it exists already</source>
        <translation>już istnieje</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it gave more or fewer sentences than it was given</source>
        <translation>zwrócił więcej lub mniej zdań, niż otrzymał</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>it gives no HTML</source>
        <translation>nie daje kodu HTML</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>it has changed since it was read or installed</source>
        <translation>zmiana od czasu odczytu lub instalacji</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>it has more than {pages_limit} pages</source>
        <translation>więcej niż {pages_limit} stron</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>it has more than {parts_limit} parts</source>
        <translation>więcej niż {parts_limit} części</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/web.py"/>
        <source>it has no element {body}</source>
        <translation>brak elementu {body}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>it has no mail headers</source>
        <translation>brak nagłówków poczty</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it has no page</source>
        <translation>brak stron</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it holds a file twice</source>
        <translation>jeden plik występuje dwa razy</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>it holds far too many parts</source>
        <translation>o wiele za dużo części</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>it holds no model</source>
        <translation>brak modelu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/schema.py"/>
        <source>it holds tables, views or triggers that are not the program's own</source>
        <translation>zawiera tabele, widoki lub wyzwalacze, które nie pochodzą z programu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it holds {name}, and sheets hold only text, pictures and styles</source>
        <translation>zawiera {name}, a w arkuszach są tylko tekst, obrazy i style</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it holds {foreign}, which no model has</source>
        <translation>zawiera {foreign}, czego nie ma żaden model</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>it is another kind of file</source>
        <translation>to plik innego rodzaju</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>it is damaged, encrypted or packed in an unknown way</source>
        <translation>uszkodzenie, szyfrowanie lub nieznany sposób spakowania</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it is encrypted, cut off or packed in an unknown way</source>
        <translation>szyfrowanie, ucięcie lub nieznany sposób spakowania</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>it is larger than {value} MB</source>
        <translation>więcej niż {value} MB</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it is no Word document, or damaged</source>
        <translation>to nie dokument Worda albo jest uszkodzony</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>it is no file but a pipe or a device</source>
        <translation>to nie plik, lecz potok lub urządzenie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/translation/firefox.py"/>
        <source>it is not a SentencePiece model</source>
        <translation>to nie model SentencePiece</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <location filename="../../quoteverify/sheets/verification.py"/>
        <source>it is not a file</source>
        <translation>to nie plik</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>it is protected by a password</source>
        <translation>ochrona hasłem</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it links to something outside itself, and sheets hold no links</source>
        <translation>zawiera łącze na zewnątrz, a w arkuszach nie ma łączy</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/tmx.py"/>
        <source>it names {languages} languages</source>
        <translation>liczba podanych języków: {languages}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it produced subtitle-credit text out of nowhere</source>
        <translation>wytworzył z niczego informację o autorach napisów</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>it repeats its drawings more than {drawings_limit} times</source>
        <translation>rysunki powtarzają się więcej niż {drawings_limit} razy</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it repeats itself</source>
        <translation>powtarza się</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it returned nothing</source>
        <translation>niczego nie zwrócił</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it translates capitals badly</source>
        <translation>źle tłumaczy wielkie litery</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it translates exclamations of up to three words badly</source>
        <translation>źle tłumaczy wykrzyknienia do trzech słów</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>it was changed after it was written</source>
        <translation>zmiana po zapisaniu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>it would write outside its folder, to {filename}</source>
        <translation>nastąpiłby zapis poza jego folderem, do {filename}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/transcripts/json_text.py"/>
        <source>its JSON is cut off or damaged</source>
        <translation>JSON jest ucięty lub uszkodzony</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/xml.py"/>
        <source>its XML is cut off or damaged</source>
        <translation>XML jest ucięty lub uszkodzony</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>its beginning is missing</source>
        <translation>brak początku</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/rtf.py"/>
        <source>its codes are damaged</source>
        <translation>kody są uszkodzone</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>its field {words} is none of {join}</source>
        <translation>pola {words} nie ma wśród: {join}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/tmx.py"/>
        <source>its first element is not tmx</source>
        <translation>pierwszym elementem nie jest tmx</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/xliff.py"/>
        <source>its first element is not xliff</source>
        <translation>pierwszym elementem nie jest xliff</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>its own translation, translated back, drifts as far as the published quote does</source>
        <translation>jego własne tłumaczenie, przełożone z powrotem, odbiega tak samo jak opublikowany cytat</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>its records contradict each other</source>
        <translation>wpisy są ze sobą sprzeczne</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>its sheet would hold &lt;{name}&gt;, and sheets hold nothing that acts</source>
        <translation>arkusz zawierałby &lt;{name}&gt;, a w arkuszach nie ma niczego aktywnego</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>its sheet would hold the attribute {attribute}, and sheets hold no links</source>
        <translation>arkusz zawierałby atrybut {attribute}, a w arkuszach nie ma łączy</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>its {label} is damaged</source>
        <translation>uszkodzona część: {label}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>its {label} names no model</source>
        <translation>brak nazwy modelu: {label}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>language paths</source>
        <translation>drogi językowe</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>languages</source>
        <translation>języki</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>left out: {said}</source>
        <translation>opuszczono: {said}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>links to the source</source>
        <translation>powiązania z oryginałem</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>more than {most} months and days in one sentence</source>
        <translation>więcej niż {most} miesięcy i dni w jednym zdaniu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>more than {most} numbers in one sentence</source>
        <translation>więcej niż {most} liczb w jednym zdaniu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>names in {name_phrase} cannot be compared by sound</source>
        <translation>nazw nie można porównać według brzmienia ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>names that are one</source>
        <translation>nazwy oznaczające to samo</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>never</source>
        <translation>ani razu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>no calendar words for {name_phrase}</source>
        <translation>brak słów kalendarzowych ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>no list of conditions for {name_phrase}</source>
        <translation>brak listy warunków ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>no list of hedges for {name_phrase}</source>
        <translation>brak listy zastrzeżeń ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/idiom.py"/>
        <source>no list of idioms for {name_phrase}</source>
        <translation>brak listy idiomów ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>no list of modal words for {name_phrase}</source>
        <translation>brak listy słów modalnych ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>no list of negations for {name_phrase}</source>
        <translation>brak listy przeczeń ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>no list of orders for {name_phrase}</source>
        <translation>brak listy rozkazów ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/person.py"/>
        <source>no list of persons for {name_phrase}</source>
        <translation>brak listy osób ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>no list of qualifying words for {name_phrase}</source>
        <translation>brak listy słów ograniczających ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>no list of strong words for {name_phrase}</source>
        <translation>brak listy mocnych słów ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/term.py"/>
        <source>no list of terms for {spoken_phrase} → {into_phrase}</source>
        <translation>brak listy terminów ({spoken_phrase} → {into_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>no model for {languages}</source>
        <translation>brak modelu ({languages})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/gathering.py"/>
        <source>no model for {source} → {target} is installed: get {model}</source>
        <translation>model {source} → {target} nie jest zainstalowany: pobierz {model}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>no number words for {name_phrase}</source>
        <translation>brak liczebników ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>no pronouns of {name_phrase} are known</source>
        <translation>zaimki nie są znane ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>no quantifiers for {name_phrase}</source>
        <translation>brak słów określających ilość ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>no quotes were found in {rendering}, so nothing was checked: words that are quoted without quotation marks can be made quotes by hand</source>
        <translation>w {rendering} nie znaleziono cytatów, więc niczego nie sprawdzono: słowa cytowane bez cudzysłowu można uznać za cytaty ręcznie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>no source line is linked to this quote</source>
        <translation>z tym cytatem nie powiązano żadnego wiersza oryginału</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>no table of words for {name_phrase}</source>
        <translation>brak tabeli słów ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>no table of words for {spoken_phrase} → {printed_phrase}</source>
        <translation>brak tabeli słów ({spoken_phrase} → {printed_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>no tenses of {name_phrase} are known</source>
        <translation>czasy nie są znane ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/unit.py"/>
        <source>no units for {name_phrase}</source>
        <translation>brak jednostek ({name_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>no word of the rendering translates it</source>
        <translation>żadne słowo przekładu go nie oddaje</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>no word of the source means it</source>
        <translation>żadne słowo oryginału tego nie znaczy</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>none of the {count} quotes of {rendering} was found in {where}: they may have been said elsewhere</source>
        <translation>
            <numerusform>{count} cytatu z {rendering} nie znaleziono tutaj: {where}; mógł paść gdzie indziej</numerusform>
            <numerusform>żadnego z {count} cytatów z {rendering} nie znaleziono tutaj: {where}; mogły paść gdzie indziej</numerusform>
            <numerusform>żadnego z {count} cytatów z {rendering} nie znaleziono tutaj: {where}; mogły paść gdzie indziej</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>not translated: rules and judge leave nothing in doubt (without the judge, all is translated)</source>
        <translation>nie przetłumaczono: reguły i sędzia nie pozostawiają wątpliwości (bez sędziego tłumaczy się wszystko)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/soundness.py"/>
        <source>nothing in it can be read</source>
        <translation>niczego nie da się odczytać</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>nothing in {rendering} corresponds to anything in {source}: the texts may have nothing to do with each other</source>
        <translation>nic w {rendering} nie odpowiada niczemu w {source}: teksty mogą nie mieć ze sobą nic wspólnego</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>once</source>
        <translation>raz</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>only the first {most_pairs} pairs of quotes were compared</source>
        <translation>porównano tylko pierwsze pary cytatów: {most_pairs}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>open again</source>
        <translation>znowu otwarte</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>open again – {note}</source>
        <translation>znowu otwarte – {note}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/preparation.py"/>
        <source>preparing the encoder for its first use</source>
        <translation>przygotowanie kodera do pierwszego użycia</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>preparing {name} for its first use</source>
        <translation>przygotowanie {name} do pierwszego użycia</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>pseudonyms</source>
        <translation>pseudonimy</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>quotes</source>
        <translation>cytaty</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/confirming.py"/>
        <source>read together, source and quote agree at these words</source>
        <translation>czytane razem, oryginał i cytat zgadzają się w tych słowach</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/confirming.py"/>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>read together, source and quote differ at these words</source>
        <translation>przeczytane razem, oryginał i cytat różnią się tymi słowami</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>reading of {reader}: {decision_phrase}</source>
        <translation>odczytanie ({reader}): {decision_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>said next: {following}</source>
        <translation>dalej powiedziano: {following}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>said: {text}</source>
        <translation>powiedziano: {text}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>set by hand: {old_phrase}</source>
        <translation>ustawiono ręcznie: {old_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>source and quote are in one language: every word in the marks can be held to what was said</source>
        <translation>oryginał i cytat są w jednym języku: każde słowo w cudzysłowie można zestawić z tym, co powiedziano</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>source and quote are in one language: nothing is translated</source>
        <translation>oryginał i cytat są w jednym języku: niczego się nie tłumaczy</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/opinions.py"/>
        <source>source and quote are the same text</source>
        <translation>oryginał i cytat to ten sam tekst</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/opinions.py"/>
        <source>source and quote seem to be exchanged: what is given as {source} reads as {rendering}, and the reverse</source>
        <translation>oryginał i cytat wydają się zamienione: to, co podano jako {source}, wygląda jak {rendering}, i odwrotnie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/attribution.py"/>
        <source>source speaker: {speaker}</source>
        <translation>mówca w oryginale: {speaker}</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>speakers of Russian became Russians</source>
        <translation>z rosyjskojęzycznych zrobiono Rosjan</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>spoken in {source_phrase}, printed in {printed_phrase}</source>
        <translation>język wypowiedzi: {source_phrase}, język druku: {printed_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>spoken in {spoken_phrase}, translated into {source_phrase}, printed in {printed_phrase}</source>
        <translation>język wypowiedzi: {spoken_phrase}, przetłumaczono na: {source_phrase}, język druku: {printed_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>spoken in {spoken_phrase}, {how} into {source_phrase}, printed in {printed_phrase}</source>
        <translation>język wypowiedzi: {spoken_phrase}, {how} na: {source_phrase}, język druku: {printed_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/subrip.py"/>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>subtitles with timecodes</source>
        <translation>napisów z kodami czasowymi</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/word.py"/>
        <source>table of two columns</source>
        <translation>tabeli z dwiema kolumnami</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>text but pictures of pages, which need text recognition first</source>
        <translation>tekstu, są tylko obrazy stron, które najpierw trzeba rozpoznać (OCR)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/columns.py"/>
        <source>text in column {headings}</source>
        <translation>tekstu w kolumnie {headings}</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names a collaborator of the Nazi occupation</source>
        <translation>rosyjskie słowo oznacza kolaboranta z okupacji hitlerowskiej</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names a remand prison, and was translated word for word</source>
        <translation>rosyjskie słowo oznacza areszt śledczy, a przetłumaczono je dosłownie</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names an ambulance, and was translated word for word</source>
        <translation>rosyjskie słowo oznacza karetkę, a przetłumaczono je dosłownie</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names armed groups, and was translated word for word</source>
        <translation>rosyjskie słowo oznacza grupy zbrojne, a przetłumaczono je dosłownie</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names blades, and was translated word for word</source>
        <translation>rosyjskie słowo oznacza broń białą, a przetłumaczono je dosłownie</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names officers of the security services</source>
        <translation>rosyjskie słowo oznacza funkcjonariuszy służb bezpieczeństwa</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names the army, police and secret services, and was translated word for word</source>
        <translation>rosyjskie słowo oznacza wojsko, policję i służby specjalne, a przetłumaczono je dosłownie</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names the humanities</source>
        <translation>rosyjskie słowo oznacza nauki humanistyczne</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names the troops of the interior ministry</source>
        <translation>rosyjskie słowo oznacza wojska ministerstwa spraw wewnętrznych</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the change of the quote {words} in {file}</source>
        <translation>zmiana cytatu {words} w {file}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>the check itself failed on this text ({name})</source>
        <translation>samo sprawdzanie tego tekstu się nie powiodło ({name})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the connection broke off</source>
        <translation>połączenie zostało przerwane</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the connection broke off: {name}</source>
        <translation>połączenie zostało przerwane: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>the file is cut off or damaged</source>
        <translation>plik jest ucięty lub uszkodzony</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/pairjudge.py"/>
        <source>the judge cannot be used: {why}</source>
        <translation>sędziego nie można użyć: {why}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the language {language} set for {choice} in {path}</source>
        <translation>język {language} ustawiony dla {choice} w {path}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the model chosen for {place} in {file}</source>
        <translation>model wybrany dla {place} w {file}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>the other version: {second}</source>
        <translation>druga wersja: {second}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>the other words of the sentence are accounted for</source>
        <translation>pozostałe słowa zdania mają swoje odpowiedniki</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>the part {name} is damaged</source>
        <translation>część {name} jest uszkodzona</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>the part {name} is missing</source>
        <translation>brakuje części {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>the rendering denies {more_phrase}, the source {fewer_phrase}</source>
        <translation>przeczenie w przekładzie: {more_phrase}, w oryginale: {fewer_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>the script of {unknown} is not known</source>
        <translation>pismo nie jest znane ({unknown})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>the sentence is near the length limit of the model</source>
        <translation>zdanie zbliża się do granicy długości modelu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>the sentence is too long</source>
        <translation>zdanie jest za długie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the server answered {code}</source>
        <translation>serwer odpowiedział {code}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the server named no revision</source>
        <translation>serwer nie podał wersji</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the server's answer is no list of files</source>
        <translation>odpowiedź serwera nie jest listą plików</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>the sheet holds a choice of the case, or leaves its files out</source>
        <translation>arkusz zawiera tylko wybór ze sprawy albo pomija jej pliki</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>the source denies {more_phrase}, the rendering {fewer_phrase}</source>
        <translation>przeczenie w oryginale: {more_phrase}, w przekładzie: {fewer_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>the source has no full stops or question marks to tell a question by</source>
        <translation>oryginał nie ma kropek ani znaków zapytania, po których można by poznać pytanie</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names chemical weapons</source>
        <translation>oryginał mówi o broni chemicznej</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names one kind of weapon, the rendering the whole class</source>
        <translation>oryginał wymienia jeden rodzaj broni, przekład całą klasę</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names the whole class of weapons, the rendering one kind</source>
        <translation>oryginał wymienia całą klasę broni, przekład jeden rodzaj</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names the whole country</source>
        <translation>oryginał wymienia cały kraj</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the source passage of {link} in {file}</source>
        <translation>fragment oryginału dla {link} w {file}</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source says Soviet</source>
        <translation>w oryginale jest „radziecki”</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>the source {source} is in English and the rendering {rendering} in {name_phrase}: they may have been swapped</source>
        <translation>oryginał {source} jest po angielsku, a przekład {rendering} w innym języku ({name_phrase}): mogły zostać zamienione</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the speaker's own name for it was replaced by another</source>
        <translation>własną nazwę użytą przez mówcę zastąpiono inną</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the speaker's word for it was replaced by another</source>
        <translation>słowo użyte przez mówcę zastąpiono innym</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the speaker's word for the fighters was replaced by another</source>
        <translation>słowo mówcy na bojowników zastąpiono innym</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>the text does not look like the language of the model</source>
        <translation>tekst nie wygląda na język modelu</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the usual English name is another</source>
        <translation>zwykła nazwa angielska jest inna</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>the weights of a Marian model alone</source>
        <translation>same wagi modelu Marian</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>the weights of a model alone (safetensors), without their configuration</source>
        <translation>same wagi modelu (safetensors), bez ich konfiguracji</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>there is no case version {version}</source>
        <translation>nie ma wersji sprawy {version}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>these two words stand side by side in no sentence</source>
        <translation>te dwa słowa nie stoją obok siebie w żadnym zdaniu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>translating a sentence</source>
        <translation>tłumaczenie zdania</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>translating fixed sentences</source>
        <translation>tłumaczenie zdań kontrolnych</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>translating fixed sentences with the original model</source>
        <translation>tłumaczenie zdań kontrolnych oryginalnym modelem</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>twice</source>
        <translation>dwa razy</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>verdict: {verdict_phrase}</source>
        <translation>werdykt: {verdict_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>verdict: {verdict_phrase} – {note}</source>
        <translation>werdykt: {verdict_phrase} – {note}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>what arrived is not the published file</source>
        <translation>otrzymano inny plik niż opublikowany</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>what was set by hand for {path}, which is not in the case</source>
        <translation>ręczne ustawienie dla nieobecnego w sprawie pliku {path}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>where the text was published</source>
        <translation>gdzie opublikowano tekst</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>{spoken_phrase} cannot be compared with {printed_phrase} here: link the quotes by hand</source>
        <translation>tych języków nie da się tu porównać ({spoken_phrase}, {printed_phrase}): powiąż cytaty ręcznie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} cannot be right ({what}): download the model again from where it was published.</source>
        <translation>{path} nie może być poprawny ({what}): pobierz model ponownie stamtąd, gdzie go opublikowano.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>{path} cannot be unpacked ({why}): nothing was installed. Download it again.</source>
        <translation>Nie udało się rozpakować {path} ({why}): niczego nie zainstalowano. Pobierz ponownie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} cannot be used ({why}): download it again.</source>
        <translation>Nie można użyć {path} ({why}): pobierz ponownie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/errors.py"/>
        <source>{path} cannot be used ({what}): install the program again, with all of its files.</source>
        <translation>Nie można użyć {path} ({what}): zainstaluj program ponownie, ze wszystkimi plikami.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>{path} cannot become a case again ({why}): export the whole case as JSON, with its files.</source>
        <translation>{path} nie da się zamienić z powrotem w sprawę ({why}): wyeksportuj całą sprawę jako JSON, z jej plikami.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/dismissals.py"/>
        <source>{path} could not be changed ({why}): close other windows of the program and try again.</source>
        <translation>Nie udało się zmienić {path} ({why}): zamknij inne okna programu i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/memory.py"/>
        <source>{path} could not be erased ({why}): stop the checks that run and try again.</source>
        <translation>Nie udało się wymazać {path} ({why}): zatrzymaj trwające sprawdzania i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>{what} could not be fetched ({why}): check the connection and run the same command again; it goes on where it stopped.</source>
        <translation>Nie udało się pobrać {what} ({why}): sprawdź połączenie i uruchom to samo polecenie ponownie; będzie kontynuowane od miejsca przerwania.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} could not be read ({why}): check its permissions or copy it elsewhere.</source>
        <translation>Nie udało się odczytać {path} ({why}): sprawdź uprawnienia albo skopiuj gdzie indziej.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} could not be written ({why}): choose another folder or free some space.</source>
        <translation>Nie udało się zapisać {path} ({why}): wybierz inny folder albo zwolnij miejsce.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>{path} could not be written ({why}): choose another folder.</source>
        <translation>Nie udało się zapisać {path} ({why}): wybierz inny folder.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} could not be written ({why}): close it elsewhere, or choose another folder.</source>
        <translation>Nie udało się zapisać {path} ({why}): zamknij plik gdzie indziej albo wybierz inny folder.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/substation.py"/>
        <source>{broken} damaged subtitle lines were left out.</source>
        <translation>Pominięto uszkodzone wiersze napisów: {broken}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} describes a model of type “{kind}”: only MarianMT (OPUS-MT) translation models can be used.</source>
        <translation>{path} opisuje model typu „{kind}”: można używać tylko modeli tłumaczenia MarianMT (OPUS-MT).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} does not exist: check the name and the folder.</source>
        <translation>{path} nie istnieje: sprawdź nazwę i folder.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>{what_phrase} does not fit the texts as they are now; it is kept and not applied</source>
        <translation>{what_phrase} nie pasuje do obecnych tekstów; zachowano, ale nie zastosowano</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>{file} has changed since it was installed: remove {name} and add it again.</source>
        <translation>{file} zmienił się od czasu instalacji: usuń {name} i dodaj ponownie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} has more than {limit} cells: keep the columns and rows that matter and save it again.</source>
        <translation>{path} ma więcej niż {limit} komórek: zostaw potrzebne kolumny i wiersze i zapisz ponownie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} has no column “{wanted}”: choose one of {join}.</source>
        <translation>{path} nie ma kolumny „{wanted}”: wybierz jedną z: {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/merging.py"/>
        <source>{other} has no quote in common with {path}: merge only cases that were made of the same texts.</source>
        <translation>{other} nie ma wspólnego cytatu z {path}: łącz tylko sprawy utworzone z tych samych tekstów.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>{place} has no room for the model: free about {value} MB and try again.</source>
        <translation>W {place} nie ma miejsca na model: zwolnij około {value} MB i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>{name} holds &lt;{kind}&gt;, and sheets hold only text, pictures and styles</source>
        <translation>{name} zawiera &lt;{kind}&gt;, a w arkuszach są tylko tekst, obrazy i style</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} holds more than weights (pickled program code) and was not opened: use a folder with model.safetensors.</source>
        <translation>{path} zawiera więcej niż wagi (kod programu pickle) i nie został otwarty: użyj folderu z model.safetensors.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/alignment/links.py"/>
        <source>{path} holds no sentence: choose the file with the text.</source>
        <translation>{path} nie zawiera żadnego zdania: wybierz plik z tekstem.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} holds no two languages side by side: load source and rendering as two files.</source>
        <translation>{path} nie zawiera dwóch języków obok siebie: wczytaj oryginał i przekład jako dwa pliki.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} holds no {what}: choose the file that does.</source>
        <translation>W pliku {path} nie ma {what}: wybierz ten, który to zawiera.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>{filename} in it is a link</source>
        <translation>{filename} wewnątrz jest dowiązaniem</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>{path} in it is not the file that was checked</source>
        <translation>{path} wewnątrz nie jest plikiem, który sprawdzono</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is JSON, but no transcript that is known here{named}: export it as SRT, WebVTT, Word or plain text.</source>
        <translation>{path} to JSON, ale nie transkrypcja znana programowi{named}: wyeksportuj ją jako SRT, WebVTT, Word lub zwykły tekst.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is a Descript file that is not read here: export the transcript in Descript as SRT, WebVTT, Word or plain text.</source>
        <translation>{path} to plik programu Descript, który nie jest tu czytany: wyeksportuj transkrypcję w programie Descript jako SRT, WebVTT, Word lub zwykły tekst.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is a Git LFS pointer, not the file itself: run “git lfs pull” where the model was cloned, or download the file from the model's page.</source>
        <translation>{path} to wskaźnik Git LFS, a nie sam plik: uruchom „git lfs pull” tam, gdzie sklonowano model, albo pobierz plik ze strony modelu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{model} is a model as published, and PyTorch and Transformers, which convert it, are not installed: pip install "quoteverify[convert]" (in a copy of the sources: make convert), then try again.</source>
        <translation>{model} to model w postaci opublikowanej, a PyTorch i Transformers, które go konwertują, nie są zainstalowane: pip install "quoteverify[convert]" (w kopii źródeł: make convert), potem spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{model} is a model of Firefox Translations, and fxtranslate, which runs it, is not installed: pip install "quoteverify[firefox]", then try again.</source>
        <translation>{model} to model Firefox Translations, a fxtranslate, który go uruchamia, nie jest zainstalowany: pip install "quoteverify[firefox]", potem spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>{text} is a quote already.</source>
        <translation>{text} jest już cytatem.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/scare_quote.py"/>
        <source>{text} is a term in quotation marks, not an utterance.</source>
        <translation>{text} to termin w cudzysłowie, a nie wypowiedź.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is an Argos package of type “{kind}”: take one that translates from one language into one other.</source>
        <translation>{path} to pakiet Argos typu „{kind}”: weź taki, który tłumaczy z jednego języka na jeden inny.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is damaged ({why}): open a backup, or check the files again into a new case.</source>
        <translation>{path} jest uszkodzony ({why}): otwórz kopię zapasową albo sprawdź pliki od nowa w nowej sprawie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is damaged ({join}): the rest can be read and exported but not changed; open a backup, or save the rest under another name.</source>
        <translation>{path} jest uszkodzony ({join}): resztę można czytać i eksportować, ale nie zmieniać; otwórz kopię zapasową albo zapisz resztę pod inną nazwą.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is empty: save it again or choose another file.</source>
        <translation>{path} jest pusty: zapisz ponownie albo wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/files.py"/>
        <source>{path} is given twice: name each file once, as a source or as a rendering.</source>
        <translation>{path} podano dwa razy: wymień każdy plik raz, jako oryginał albo jako przekład.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{file} is in this case already, in another part: give the corrected version another name.</source>
        <translation>{file} jest już w innej części tej sprawy: nadaj poprawionej wersji inną nazwę.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>{group} is inserted; the speaker did not say it.</source>
        <translation>{group} to wstawka; mówca tego nie powiedział.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>{file} is missing: remove {name} and add it again.</source>
        <translation>Brakuje {file}: usuń {name} i dodaj ponownie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/privacy/pseudonyms.py"/>
        <source>{path} is no list of pseudonyms (line {line}): write lines like “Ivan Petrov,Person A”.</source>
        <translation>{path} nie jest listą pseudonimów (wiersz {line}): wpisuj wiersze takie jak „Ivan Petrov,Osoba A”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/verification.py"/>
        <source>{path} is no quote sheet with a manifest: choose one that this program wrote, or export the case again.</source>
        <translation>{path} nie jest arkuszem cytatów z manifestem: wybierz arkusz zapisany przez ten program albo wyeksportuj sprawę ponownie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is not a QuoteVerify case file ({why}): choose a file made by this program.</source>
        <translation>{path} nie jest plikiem sprawy QuoteVerify ({why}): wybierz plik utworzony przez ten program.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is not a model folder: give the folder that holds config.json, source.spm, target.spm, vocab.json and model.safetensors.</source>
        <translation>{path} nie jest folderem modelu: podaj folder, który zawiera config.json, source.spm, target.spm, vocab.json i model.safetensors.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is not a readable {what} ({why}): open it in its own program and save it again.</source>
        <translation>{path}: nieczytelny format „{what}” ({why}); otwórz plik w jego własnym programie i zapisz ponownie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>{path} is not a text but binary data: choose the text, subtitle or document file itself.</source>
        <translation>{path} to nie tekst, lecz dane binarne: wybierz sam plik tekstu, napisów lub dokumentu.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>{endpoint} is not a web address</source>
        <translation>{endpoint} nie jest adresem internetowym</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>{path} is not a whole exported model ({why}): export it again with “models export”.</source>
        <translation>{path} nie jest kompletnym wyeksportowanym modelem ({why}): wyeksportuj go ponownie przez „models export”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>{path} is not encoded in {encoding}: choose another encoding.</source>
        <translation>{path} nie jest w kodowaniu {encoding}: wybierz inne kodowanie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is of a kind that cannot be read here: save it as one of {readable}.</source>
        <translation>Pliku takiego jak {path} nie da się tu odczytać: zapisz go w jednym z formatów: {readable}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is open in another window or command: close it there, then try again.</source>
        <translation>{path} jest otwarty w innym oknie lub poleceniu: zamknij go tam i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is too large ({value} MB, at most {value2}): split it into parts.</source>
        <translation>{path} jest za duży ({value} MB, najwyżej {value2}): podziel go na części.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} is what the result would be made from: name another file with -o PATH.</source>
        <translation>Z {path} ma powstać wynik: podaj inny plik przez -o PATH.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is {what}: {do}.</source>
        <translation>{path} to {what}: {do}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} leaves open whether it was finished; the source says that it was done ({said}).</source>
        <translation>{printed} nie mówi, czy to skończone; oryginał mówi, że zostało zrobione ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>{more} more marks without a partner are not listed</source>
        <translation>pozostałych niesparowanych cudzysłowów nie wymieniono: {more}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/alignment/links.py"/>
        <source>{name} of {sentences} sentences is too long to align (the limit is {most}): split it into chapters or days and align those.</source>
        <translation>{name} jest za długi do zestawienia (zdań: {sentences}, granica: {most}): podziel go na rozdziały lub dni i zestawiaj osobno.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/gathering.py"/>
        <source>{engine} only translates: how likely the published words are was not asked</source>
        <translation>{engine} tylko tłumaczy: nie pytano, jak prawdopodobne są opublikowane słowa</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>{name} prints {version}</source>
        <translation>{name} podaje {version}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} puts into the future what the source says is done ({said}).</source>
        <translation>{printed} przenosi w przyszłość to, co według oryginału zrobiono ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} puts into the past what the source says in the present ({said}).</source>
        <translation>{printed} przenosi w przeszłość to, co oryginał mówi w czasie teraźniejszym ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>{file} replaced by a corrected version (SHA-256 {former}… before, {now}… now): not checked yet</source>
        <translation>{file} zastąpiono poprawioną wersją (SHA-256 przedtem {former}…, teraz {now}…): jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>{file} replaced by a corrected version (SHA-256 {former}… before, {now}… now): of its quotes {unchanged} unchanged, {changed} changed, {new} new, {gone} gone</source>
        <translation>{file} zastąpiono poprawioną wersją (SHA-256 przedtem {former}…, teraz {now}…): z jego cytatów bez zmian {unchanged}, zmienione {changed}, nowe {new}, nieobecne {gone}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} says it is done; the source puts it into the future ({said}).</source>
        <translation>{printed} mówi, że to zrobiono; oryginał przenosi to w przyszłość ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>{text} stands in the same marks as the quote around it.</source>
        <translation>{text} stoi w takim samym cudzysłowie jak otaczający cytat.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} tells as usual or under way what the source says was done ({said}).</source>
        <translation>{printed} przedstawia jako zwykłe lub trwające to, co według oryginału zrobiono ({said}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>{count} times</source>
        <translation>
            <numerusform>{count} raz</numerusform>
            <numerusform>{count} razy</numerusform>
            <numerusform>{count} razy</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} was made by a newer QuoteVerify (case version {version}; this one reads {schema_version}): update the program to open it.</source>
        <translation>{path} utworzono w nowszym QuoteVerify (wersja sprawy {version}; ten czyta {schema_version}): aby otworzyć, zaktualizuj program.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} was moved, deleted or replaced while it was open: nothing more is written there; save the case under another name, or put the file back.</source>
        <translation>{path} przeniesiono, usunięto lub zastąpiono, gdy był otwarty: nic więcej nie jest tam zapisywane; zapisz sprawę pod inną nazwą albo przywróć plik.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>{text} was not found: {spoken_phrase} is compared with {printed_phrase} by meaning alone here, which may miss a short line. If it was said, link it by hand.</source>
        <translation>{text}: tego cytatu nie znaleziono. Te języki ({spoken_phrase}, {printed_phrase}) porównuje się tu tylko według sensu całych zdań i krótka wypowiedź może zostać pominięta. Jeśli to powiedziano, powiąż go ręcznie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>{one} was not looked for: {spoken_phrase} cannot be compared with {printed_phrase} here. Link it by hand.</source>
        <translation>{one}: tego cytatu nie szukano, bo tych języków nie da się tu porównać ({spoken_phrase}, {printed_phrase}). Powiąż go ręcznie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>{count} words of its own</source>
        <translation>
            <numerusform>{count} własne słowo</numerusform>
            <numerusform>{count} własne słowa</numerusform>
            <numerusform>{count} własnych słów</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/preparation.py"/>
        <source>{path}, a text</source>
        <translation>{path}, tekst</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/gathering.py"/>
        <source>{model}, chosen for {source} → {target}, is not installed: another is used</source>
        <translation>{model}, wybrany dla {source} → {target}, nie jest zainstalowany: używany jest inny</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>{name}, though it begins with that byte order mark</source>
        <translation>{name}, choć plik zaczyna się tym znacznikiem kolejności bajtów</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/register.py"/>
        <source>«{word}» addresses one person familiarly; “{second}” does not show it.</source>
        <translation>«{word}» zwraca się do jednej osoby na „ty”; “{second}” tego nie pokazuje.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>«{said}» and “{printed}” agree in one of two readings: the separator can mean thousands or decimals.</source>
        <translation>«{said}» i “{printed}” zgadzają się w jednym z dwóch odczytań: separator może oznaczać tysiące lub część dziesiętną.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>«{said}» and “{printed}” differ by a minus.</source>
        <translation>«{said}» i “{printed}” różnią się minusem.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>«{said}» before «{number}» is missing.</source>
        <translation>Brakuje «{said}» przed «{number}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>«{stretch}» has no counterpart in the rendering.</source>
        <translation>«{stretch}» nie ma odpowiednika w przekładzie.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/idiom.py"/>
        <source>«{cue}» is an idiom rendered word for word; it means “{equivalent}”.</source>
        <translation>«{cue}» to idiom oddany dosłownie; znaczy “{equivalent}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>«{word}» is an obligation; “{able}” says only that it is possible.</source>
        <translation>«{word}» to powinność; “{able}” mówi tylko, że to możliwe.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>«{spoken}» is an order; the English states it of “{subjects}”.</source>
        <translation>«{spoken}» to rozkaz; tekst angielski stwierdza to o “{subjects}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/register.py"/>
        <source>«{slang}» is colloquial; see whether the English keeps the tone.</source>
        <translation>«{slang}» jest potoczne; zobacz, czy tekst angielski zachowuje ton.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>«{phrase}» is denied in the source; the English affirms it by two negations (“{shown}”).</source>
        <translation>«{phrase}» w oryginale jest zaprzeczone; tekst angielski potwierdza to dwoma przeczeniami (“{shown}”).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>«{phrase}» is denied in the source; the English has one negation fewer.</source>
        <translation>«{phrase}» w oryginale jest zaprzeczone; tekst angielski ma o jedno przeczenie mniej.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/governing.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>«{source}» is denied in the source; the English states it.</source>
        <translation>«{source}» w oryginale jest zaprzeczone; tekst angielski to stwierdza.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>«{spoken}» is masked in the English (“{mask}”).</source>
        <translation>«{spoken}» w tekście angielskim jest zamaskowane (“{mask}”).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>«{theirs}» is missing from the English.</source>
        <translation>W tekście angielskim brakuje «{theirs}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>«{name}» is missing from the rendering.</source>
        <translation>W przekładzie brakuje «{name}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>«{spoken}» is {kinds_phrase}; the English has nothing of the kind.</source>
        <translation>«{spoken}» to {kinds_phrase}; tekst angielski nie ma niczego takiego.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>«{word}» makes this a wish or a supposition; the English states it as a fact.</source>
        <translation>«{word}» czyni z tego życzenie lub przypuszczenie; tekst angielski stwierdza to jako fakt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>«{word}» marks this as {meaning_phrase}; the English states it as a fact.</source>
        <translation>«{word}» wskazuje, że to {meaning_phrase}; tekst angielski stwierdza to jako fakt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>«{of}» may be missing.</source>
        <translation>Może brakować «{of}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>«{source}» says that it did not quite happen; the English states it.</source>
        <translation>«{source}» mówi, że do tego nie całkiem doszło; tekst angielski to stwierdza.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/person.py"/>
        <source>«{word}» says “{english}”; the English does not say who acts.</source>
        <translation>«{word}» znaczy “{english}”; tekst angielski nie mówi, kto działa.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/person.py"/>
        <source>«{word}» says “{english}”; the English makes it “{english2}”.</source>
        <translation>«{word}» znaczy “{english}”; tekst angielski robi z tego “{english2}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/returned.py"/>
        <source>«{said}» ↔ “{of}” ↔ translated back «{phrase}»</source>
        <translation>«{said}» ↔ “{of}” ↔ przetłumaczone z powrotem «{phrase}»</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>«органы» are agencies, and were translated word for word</source>
        <translation>«органы» to tu służby, a przetłumaczono je dosłownie</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>«органы» are authorities, and were translated word for word</source>
        <translation>«органы» to tu władze, a przetłumaczono je dosłownie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>“{word}” adds an obligation; the source says «{stated}».</source>
        <translation>“{word}” dodaje powinność; oryginał mówi «{stated}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>“{found}” can be {first} or {join}.</source>
        <translation>“{found}” może być: {first} lub {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/unit.py"/>
        <source>“{printed}” converts «{said}»: fair within rounding.</source>
        <translation>“{printed}” przelicza «{said}»: rzetelnie, w granicach zaokrąglenia.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/governing.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{rendering}” denies what the source states.</source>
        <translation>“{rendering}” zaprzecza temu, co oryginał stwierdza.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{phrase}” denies what two negations of the source («{shown}») affirm.</source>
        <translation>“{phrase}” zaprzecza temu, co potwierdzają dwa przeczenia oryginału («{shown}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” does not seem to render «{theirs}».</source>
        <translation>“{ours}” chyba nie oddaje «{theirs}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” does not stand in the English where the source has «{theirs}».</source>
        <translation>W tekście angielskim nie ma “{ours}” tam, gdzie w oryginale jest «{theirs}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{printed}” exchanges who acts: in the source it is done to «{said}».</source>
        <translation>“{printed}” zamienia, kto działa: w oryginale «{said}» tego doznaje.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{here}” exchanges who acts: in the source «{actor_span}» does it («{there}»).</source>
        <translation>“{here}” zamienia, kto działa: w oryginale robi to «{actor_span}» («{there}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{rendering}” exchanges who acts: in the source «{source}» does it to «{source2}».</source>
        <translation>“{rendering}” zamienia, kto działa: w oryginale działa «{source}», a «{source2}» tego doznaje.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{printed}” exchanges who acts: in the source «{said}» does it.</source>
        <translation>“{printed}” zamienia, kto działa: w oryginale robi to «{said}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/mispairing.py"/>
        <source>“{text}” fits line {value} of the source better: «{other}».</source>
        <translation>“{text}” lepiej pasuje do wiersza {value} oryginału: «{other}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/term.py"/>
        <source>“{printed_span}” for «{said_span}»: {why_phrase} (usual: {say}).</source>
        <translation>“{printed_span}” zamiast «{said_span}»: {why_phrase} (zwykle: {say}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>“{stretch}” has no counterpart in the source.</source>
        <translation>“{stretch}” nie ma odpowiednika w oryginale.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{printed}” hides who acts; the source says it («{said}»).</source>
        <translation>“{printed}” ukrywa, kto działa; oryginał to mówi («{said}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>“{printed}” is added to “{other}”.</source>
        <translation>Do “{other}” dodano “{printed}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>“{word}” is an obligation; the source says only that it is possible («{able}»).</source>
        <translation>“{word}” to powinność; oryginał mówi tylko, że to możliwe («{able}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>“{order}” is an order; the source states «{said}» ({subjects}).</source>
        <translation>“{order}” to rozkaz; oryginał stwierdza «{said}» ({subjects}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>“{order}” is an order; the source states «{said}».</source>
        <translation>“{order}” to rozkaz; oryginał stwierdza «{said}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{word}” is given in the source's script.</source>
        <translation>“{word}” podano w piśmie oryginału.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” is left untranslated.</source>
        <translation>“{ours}” pozostało nieprzetłumaczone.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>“{tag}” is not a language tag: write one like ru, en or pt-BR.</source>
        <translation>„{tag}” nie jest kodem języka: napisz go jak ru, en lub pt-BR.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>“{encoding}” is not an encoding: write one like utf-8, cp1251 or koi8-r.</source>
        <translation>„{encoding}” nie jest kodowaniem: napisz je jak utf-8, cp1251 lub koi8-r.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” is not in the source.</source>
        <translation>W oryginale nie ma “{ours}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{word}” is not the person the source speaks of («{who}»).</source>
        <translation>“{word}” to nie ta osoba, o której mówi oryginał («{who}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{here}” is not what the source says («{there}»).</source>
        <translation>“{here}” to nie to, co mówi oryginał («{there}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{phrase}” is one negation more than the source has.</source>
        <translation>“{phrase}” to o jedno przeczenie więcej niż w oryginale.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{norm}” is the highest degree; the source only compares («{norm2}»).</source>
        <translation>“{norm}” to stopień najwyższy; oryginał tylko porównuje («{norm2}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{norm}” is the opposite of what the source says («{norm2}»).</source>
        <translation>“{norm}” to przeciwieństwo tego, co mówi oryginał («{norm2}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/going_on.py"/>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>“{rendering}” is the opposite of «{source}».</source>
        <translation>“{rendering}” to przeciwieństwo «{source}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>“{word}” is {kinds_phrase}; the source has nothing of the kind.</source>
        <translation>“{word}” to {kinds_phrase}; oryginał nie ma niczego takiego.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>“{word}” makes certain what the speaker leaves open («{doubts}»).</source>
        <translation>“{word}” czyni pewnym to, co mówca pozostawia otwarte («{doubts}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>“{word}” makes certain what the speaker merely states.</source>
        <translation>“{word}” czyni pewnym to, co mówca tylko stwierdza.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>“{word}” makes this a condition; the source states it (“{whole}”).</source>
        <translation>“{word}” czyni z tego warunek; oryginał to stwierdza (“{whole}”).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>“{word}” marks this as {meaning_phrase}; the speaker states it as a fact.</source>
        <translation>“{word}” wskazuje, że to {meaning_phrase}; mówca stwierdza to jako fakt.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{token}” mixes scripts: {strange} only looks like the right letter.</source>
        <translation>“{token}” miesza pisma: {strange} tylko wygląda jak właściwa litera.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>“{name}” names no model: write a language pair like ru-en or a name like opus-mt-ru-en.</source>
        <translation>„{name}” nie jest nazwą modelu: napisz parę języków, np. ru-en, albo nazwę, np. opus-mt-ru-en.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{phrase}” negates a second time what the source denies once, which turns the meaning round.</source>
        <translation>“{phrase}” zaprzecza po raz drugi temu, czemu oryginał zaprzecza raz, i odwraca sens.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{norm}” only compares; the source names the highest degree («{norm2}»).</source>
        <translation>“{norm}” tylko porównuje; oryginał podaje stopień najwyższy («{norm2}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{english}” says «{foreign}» the other way round (the opposite word with a negation).</source>
        <translation>“{english}” mówi «{foreign}» na odwrót (przeciwnym słowem z przeczeniem).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{token}” stands in the source's language.</source>
        <translation>“{token}” jest w języku oryginału.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <source>“{phrase}” stands {times_phrase} running; the source says it once.</source>
        <translation>“{phrase}” powtarza się {times_phrase} z rzędu; oryginał mówi to raz.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{word}” was left in the source's script.</source>
        <translation>“{word}” pozostawiono w piśmie oryginału.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>“{printed}” was not said.</source>
        <translation>“{printed}” nie padło.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>“{printed}” was not said: the words are “{said}”.</source>
        <translation>“{printed}” nie padło: słowa brzmią “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/reorder.py"/>
        <source>“{second}” was said before “{first}”; the rendering has them the other way round.</source>
        <translation>“{second}” padło przed “{first}”; w przekładzie kolejność jest odwrotna.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/returned.py"/>
        <source>“{of}” ↔ translated back «{phrase}»</source>
        <translation>“{of}” ↔ przetłumaczone z powrotem «{phrase}»</translation>
    </message>
</context>
<context>
    <name>SheetJobs</name>
    <message>
        <location filename="../../ui/sheetjobs.py"/>
        <source>The case could not be read to write its sheet.</source>
        <translation>Nie udało się odczytać sprawy, aby zapisać jej arkusz.</translation>
    </message>
    <message>
        <location filename="../../ui/sheetjobs.py"/>
        <source>The sheet could not be written: the process that writes it ended.</source>
        <translation>Nie udało się zapisać arkusza: zapisujący go proces się zakończył.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <source>About the whole text</source>
        <translation>O całym tekście</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/markdown_sheet.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Appendix: how this sheet was made</source>
        <translation>Dodatek: jak powstał ten arkusz</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Back-translation</source>
        <translation>Tłumaczenie zwrotne</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>Back-translation is evidence, never a verdict. Texts in italics are machine output; findings come from the program, verdicts, glosses and suggestions from a person.</source>
        <translation>Tłumaczenie zwrotne to dane, nigdy werdykt. Teksty kursywą pochodzą od maszyny; uwagi pochodzą od programu, werdykty, tłumaczenia dosłowne i propozycje od człowieka.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Baseline</source>
        <translation>Tłumaczenie kontrolne</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Case</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/markdown_sheet.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Change log</source>
        <translation>Dziennik zmian</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Characters</source>
        <translation>Znaki</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Created (UTC)</source>
        <translation>Utworzono (UTC)</translation>
    </message>
    <message>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_sheet.py"/>
        <location filename="../../quoteverify/sheets/documents/odt_sheet.py"/>
        <location filename="../../quoteverify/sheets/documents/pdf_sheet.py"/>
        <source>Decision: {verdict}</source>
        <translation>Decyzja: {verdict}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Engine in doubt</source>
        <translation>Model niepewny</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/markdown_sheet.py"/>
        <source>Engine: {engine}</source>
        <translation>Model: {engine}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Findings</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Findings not dismissed</source>
        <translation>Uwagi nieodrzucone</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>House profile</source>
        <translation>Zasady redakcji</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>In print</source>
        <translation>W druku</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>In the source</source>
        <translation>W oryginale</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Link</source>
        <translation>Powiązanie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Literal gloss</source>
        <translation>Tłumaczenie dosłowne</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Literal gloss of all</source>
        <translation>Tłumaczenie dosłowne całości</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Machine evidence</source>
        <translation>Dane maszynowe</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Machine translation</source>
        <translation>Tłumaczenie maszynowe</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Machine translations and scores are left out.</source>
        <translation>Tłumaczenia maszynowe i oceny pominięto.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Made by</source>
        <translation>Sporządzono w</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Modified (UTC)</source>
        <translation>Zmieniono (UTC)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Names are replaced by pseudonyms; places count in the texts with pseudonyms.</source>
        <translation>Nazwy zastąpiono pseudonimami; pozycje znaków liczone są w tekstach z pseudonimami.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>No finding.</source>
        <translation>Brak uwag.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>No translation model was used: what needs one was not checked.</source>
        <translation>Nie użyto modelu tłumaczenia: nie sprawdzono tego, co go wymaga.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Not checked</source>
        <translation>Nie sprawdzono</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Published</source>
        <translation>Opublikowano</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Quote</source>
        <translation>Cytat</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Quote sheet: {name}</source>
        <translation>Arkusz cytatów: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Read by {reader}</source>
        <translation>Czytelnik: {reader}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <source>Readers disagree</source>
        <translation>Czytelnicy nie są zgodni</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Role</source>
        <translation>Funkcja</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Second candidate</source>
        <translation>Drugi wariant</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Source</source>
        <translation>Oryginał</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Speaker</source>
        <translation>Mówca</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Suggested rendering</source>
        <translation>Proponowany przekład</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Suggested rendering of all</source>
        <translation>Proponowany przekład całości</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order in which they were said.</source>
        <translation>Cytaty stoją w kolejności, w jakiej padły.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order of their speakers.</source>
        <translation>Cytaty ułożono według mówców.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order of their verdicts.</source>
        <translation>Cytaty ułożono według werdyktów.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order of their worst finding.</source>
        <translation>Cytaty ułożono według najpoważniejszej uwagi.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <source>This sheet</source>
        <translation>Ten arkusz</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>This sheet holds only quotes that are decided.</source>
        <translation>Ten arkusz zawiera tylko cytaty rozstrzygnięte.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>This sheet holds only quotes that were chosen.</source>
        <translation>Ten arkusz zawiera tylko cytaty wybrane.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>This sheet holds only quotes with a finding that nobody dismissed.</source>
        <translation>Ten arkusz zawiera tylko cytaty z uwagą, której nikt nie odrzucił.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Verdicts</source>
        <translation>Werdykty</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Where, or how it was judged</source>
        <translation>Gdzie albo jak oceniono</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>acceptable condensation</source>
        <translation>dopuszczalny skrót</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>addition</source>
        <translation>dodanie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>agent</source>
        <translation>sprawca</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>archived: {url}</source>
        <translation>archiwum: {url}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>as printed: {name}</source>
        <translation>jak w druku: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>attribution</source>
        <translation>atrybucja</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>back</source>
        <translation>z powrotem</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>baseline</source>
        <translation>tłumaczenie kontrolne</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>block quote</source>
        <translation>cytat blokowy</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>body</source>
        <translation>tekst główny</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>bracket</source>
        <translation>nawias</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>by a person</source>
        <translation>od człowieka</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>cannot verify</source>
        <translation>nie da się sprawdzić</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>caption</source>
        <translation>podpis</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>case file</source>
        <translation>plik sprawy</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>checked {at}</source>
        <translation>sprawdzono {at}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>chosen by a person</source>
        <translation>wybrany przez człowieka</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>conditional</source>
        <translation>warunek</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>confidence {number}</source>
        <translation>pewność {number}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>confirmed</source>
        <translation>potwierdzone</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>context</source>
        <translation>kontekst</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>critical</source>
        <translation>krytyczna</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>deck</source>
        <translation>podtytuł</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>degree</source>
        <translation>stopień</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>dialogue quote</source>
        <translation>cytat w dialogu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>direct quote</source>
        <translation>cytat dosłowny</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>dismissed</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>ellipsis</source>
        <translation>wielokropek</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>engine doubt</source>
        <translation>model niepewny</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>exclamation</source>
        <translation>wykrzyknienie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>faithful</source>
        <translation>wiernie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>found by the program, unsure ({percent} %): compare it with the source</source>
        <translation>znaleziony przez program, niepewny ({percent} %): porównaj z oryginałem</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>graded</source>
        <translation>oceniono</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>headline</source>
        <translation>nagłówek</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>hedge</source>
        <translation>zastrzeżenie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>house profile: {house}</source>
        <translation>zasady redakcji: {house}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>idiom</source>
        <translation>idiom</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>imperative</source>
        <translation>rozkaz</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>in doubt: {reasons}</source>
        <translation>niepewny: {reasons}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>in the source: {name}</source>
        <translation>w oryginale: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>inconsistency</source>
        <translation>niespójność</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>indirect quote</source>
        <translation>cytat pośredni</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>info</source>
        <translation>informacja</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>intensity</source>
        <translation>siła wyrazu</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>judge</source>
        <translation>sędzia</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>log-probability {numbers}</source>
        <translation>logarytm prawdopodobieństwa {numbers}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>major</source>
        <translation>poważna</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>meaning distorted</source>
        <translation>sens zniekształcony</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>merge</source>
        <translation>połączenie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>minor</source>
        <translation>drobna</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>mispairing</source>
        <translation>błędne powiązanie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>modality</source>
        <translation>modalność</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>negation</source>
        <translation>przeczenie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>no source</source>
        <translation>brak w oryginale</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>no source line</source>
        <translation>brak wiersza w oryginale</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>not confirmed</source>
        <translation>niepotwierdzone</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>not reconciled</source>
        <translation>nieuzgodnione</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>not yet decided</source>
        <translation>jeszcze nierozstrzygnięte</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>number</source>
        <translation>liczba</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>omission</source>
        <translation>opuszczenie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>out</source>
        <translation>tam</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>page</source>
        <translation>strona</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/typesetting.py"/>
        <source>page {number} of {last}</source>
        <translation>strona {number} z {last}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>pairing</source>
        <translation>przyporządkowanie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>paraphrase in quotation marks</source>
        <translation>parafraza w cudzysłowie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>partial quote</source>
        <translation>cytat częściowy</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>print</source>
        <translation>druk</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>quantifier</source>
        <translation>określenie ilości</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>question</source>
        <translation>pytanie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>quote marks</source>
        <translation>cudzysłowy</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>quotes</source>
        <translation>cytaty</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>reconciled</source>
        <translation>uzgodnione</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>register</source>
        <translation>forma zwracania się</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>rendering</source>
        <translation>przekład</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>reorder</source>
        <translation>przestawienie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>repetition</source>
        <translation>powtórzenie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>revision {revision}</source>
        <translation>wersja {revision}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>scare quote</source>
        <translation>termin w cudzysłowie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>score {number}</source>
        <translation>ocena {number}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>second reader {person}</source>
        <translation>drugi czytelnik {person}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>sentence {number}</source>
        <translation>zdanie {number}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>sentences {first}–{last}</source>
        <translation>zdania {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>set by hand</source>
        <translation>ustawione ręcznie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>source</source>
        <translation>oryginał</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>speaker as printed: {speaker}</source>
        <translation>mówca jak w druku: {speaker}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>tense</source>
        <translation>czas</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>term</source>
        <translation>termin</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>the program: {severity}, {category}</source>
        <translation>program: {severity}, {category}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>translation model</source>
        <translation>model tłumaczenia</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>truncation</source>
        <translation>urwanie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>unit</source>
        <translation>jednostka</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>unmarked cut</source>
        <translation>nieoznaczone skrócenie</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>unmarked edit</source>
        <translation>nieoznaczona zmiana</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>unsure line</source>
        <translation>wiersz niepewny</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>untranslated</source>
        <translation>nieprzetłumaczone</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>wrong speaker or passage</source>
        <translation>niewłaściwy mówca lub fragment</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{count} checks</source>
        <translation>
            <numerusform>{count} sprawdzanie</numerusform>
            <numerusform>{count} sprawdzania</numerusform>
            <numerusform>{count} sprawdzań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>{count} quotes</source>
        <translation>
            <numerusform>{count} cytat</numerusform>
            <numerusform>{count} cytaty</numerusform>
            <numerusform>{count} cytatów</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} April {year}</source>
        <translation>{day} kwietnia {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} August {year}</source>
        <translation>{day} sierpnia {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} December {year}</source>
        <translation>{day} grudnia {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} February {year}</source>
        <translation>{day} lutego {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} January {year}</source>
        <translation>{day} stycznia {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} July {year}</source>
        <translation>{day} lipca {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} June {year}</source>
        <translation>{day} czerwca {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} March {year}</source>
        <translation>{day} marca {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} May {year}</source>
        <translation>{day} maja {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} November {year}</source>
        <translation>{day} listopada {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} October {year}</source>
        <translation>{day} października {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} September {year}</source>
        <translation>{day} września {year}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{decision} by {person}</source>
        <translation>{decision} ({person})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>{house} (checked with {other})</source>
        <translation>{house} (sprawdzono według {other})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>{model} (starter model)</source>
        <translation>{model} (model startowy)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{model}, revision {revision}, SHA-256 {hash}…</source>
        <translation>{model}, wersja {revision}, SHA-256 {hash}…</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{percent} % sure</source>
        <translation>pewność {percent} %</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>English</source>
        <translation>Tekst angielski</translation>
    </message>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>No source transcript is loaded: the English versions of a quote are compared with each other.</source>
        <translation>Nie wczytano transkrypcji oryginału: porównywane są ze sobą angielskie wersje cytatu.</translation>
    </message>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>Source</source>
        <translation>Oryginał</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>&amp;Recent cases</source>
        <translation>&amp;Ostatnie sprawy</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Enter opens a case, Delete takes it off the list; the file stays where it is.</source>
        <translation>Enter otwiera sprawę, Delete usuwa ją z listy; plik zostaje na miejscu.</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Recent cases</source>
        <translation>Ostatnie sprawy</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>not there any more: moved, renamed or deleted  ·  {folder}</source>
        <translation>już nie ma: przeniesiono, zmieniono nazwę lub usunięto  ·  {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>{decided} of {all} decided</source>
        <translation>rozstrzygnięto {decided} z {all}</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Decided</source>
        <translation>Rozstrzygnięte</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Findings not dismissed</source>
        <translation>Uwagi nieodrzucone</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Major or critical</source>
        <translation>Poważne lub krytyczne</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Quotes</source>
        <translation>Cytaty</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Speaker</source>
        <translation>Mówca</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Speakers</source>
        <translation>Mówcy</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Summary of the case</source>
        <translation>Podsumowanie sprawy</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>The passage is unsure for {count}.</source>
        <translation>Fragment niepewny: {count}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Two or more readers decided about {count}; they agree on {agreed}.</source>
        <translation>Zdecydowało dwóch lub więcej czytelników: {count}; zgodni: {agreed}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Verdicts</source>
        <translation>Werdykty</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>not named</source>
        <translation>nienazwany</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>{decided} of {all} quotes are decided.</source>
        <translation>Rozstrzygnięte cytaty: {decided} z {all}.</translation>
    </message>
</context>
<context>
    <name>TextsView</name>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Also in {name}</source>
        <translation>Także w {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Back-translation</source>
        <translation>Tłumaczenie zwrotne</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Baseline</source>
        <translation>Tłumaczenie kontrolne</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Engine in doubt: {doubts}</source>
        <translation>Model niepewny: {doubts}</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Further sentences are on the sheet.</source>
        <translation>Dalsze zdania są w arkuszu.</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Left out</source>
        <translation>Opuszczono</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Machine English</source>
        <translation>Angielski maszynowy</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Published English</source>
        <translation>Angielski opublikowany</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Source</source>
        <translation>Oryginał</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>The four texts</source>
        <translation>Cztery teksty</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>no source line found</source>
        <translation>nie znaleziono wiersza w oryginale</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>no translation</source>
        <translation>brak tłumaczenia</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>unsure line</source>
        <translation>wiersz niepewny</translation>
    </message>
</context>
<context>
    <name>TypingDialog</name>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>&amp;Add line</source>
        <translation>&amp;Dodaj wiersz</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>&amp;Recording</source>
        <translation>&amp;Nagranie</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>0:01:07</source>
        <translation>0:01:07</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>A time is hours, minutes and seconds, such as 0:01:07 or 1:07.5.</source>
        <translation>Czas to godziny, minuty i sekundy, np. 0:01:07 lub 1:07.5.</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Lines typed so far</source>
        <translation>Dotychczas wpisane wiersze</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Name of the recording</source>
        <translation>Nazwa nagrania</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Name the recording, so that others find it.</source>
        <translation>Nazwij nagranie, aby inni mogli je znaleźć.</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Re&amp;move line</source>
        <translation>&amp;Usuń wiersz</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Say who typed the lines: the sheet names the person.</source>
        <translation>Podaj, kto wpisał wiersze: arkusz wymienia tę osobę.</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Speaker</source>
        <translation>Mówca</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Type what you hear</source>
        <translation>Wpisz, co słyszysz</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Typed &amp;by</source>
        <translation>&amp;Kto wpisał</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Typed by</source>
        <translation>Kto wpisał</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Use these lines</source>
        <translation>Użyj tych wierszy</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>what is said, in its own language</source>
        <translation>co się mówi, w języku wypowiedzi</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>who speaks</source>
        <translation>kto mówi</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Passphrase</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Pokaż wpisywany tekst</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>{name} is encrypted. Only somebody who knows its passphrase can open it.</source>
        <translation>{name} jest zaszyfrowana. Otworzyć ją może tylko ten, kto zna hasło.</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>N&amp;ote</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>Note on the verdict</source>
        <translation>Notatka do werdyktu</translation>
    </message>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>Undecided</source>
        <translation>Nierozstrzygnięte</translation>
    </message>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>Why: one sentence for the sheet</source>
        <translation>Dlaczego: jedno zdanie do arkusza</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Kolory</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Comfortable: two lines</source>
        <translation>&amp;Przestronnie: dwa wiersze</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemne</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Evidence</source>
        <translation>&amp;Dane maszynowe</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Full screen</source>
        <translation>&amp;Pełny ekran</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Larger</source>
        <translation>Po&amp;większ</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Jasne</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Nothing moves by itself</source>
        <translation>&amp;Nic nie rusza się samo</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Queue of quotes</source>
        <translation>&amp;Lista cytatów</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Rows of the queue</source>
        <translation>W&amp;iersze listy cytatów</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Usual size</source>
        <translation>&amp;Zwykły rozmiar</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Usual size ({percent} % now)</source>
        <translation>&amp;Zwykły rozmiar (teraz {percent} %)</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>As the &amp;desktop animates it</source>
        <translation>Z &amp;animacjami pulpitu</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>As the &amp;system</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>C&amp;ompact: one line</source>
        <translation>&amp;Zwięźle: jeden wiersz</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>Evidence &amp;beside the texts</source>
        <translation>Dane o&amp;bok tekstów</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>F&amp;indings and record</source>
        <translation>&amp;Uwagi i karta</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>High &amp;contrast</source>
        <translation>Wysoki &amp;kontrast</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>Lan&amp;guage</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>M&amp;otion</source>
        <translation>&amp;Ruch</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>Marks of the &amp;judge under the words</source>
        <translation>Znaki &amp;sędziego pod słowami</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>S&amp;maller</source>
        <translation>Po&amp;mniejsz</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>The window speaks the other language when QuoteVerify is started again.</source>
        <translation>Okno będzie w nowym języku po ponownym uruchomieniu QuoteVerify.</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>&amp;About this check</source>
        <translation>O tym &amp;sprawdzeniu</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>An example, how it decides, and its limits</source>
        <translation>Przykład, jak rozstrzyga, i jego granice</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>Confirm what is right (C). Dismiss with a reason what is no error (D): the sheet says both.</source>
        <translation>Potwierdź to, co słuszne (C). Odrzuć z podaniem powodu to, co nie jest błędem (D): arkusz podaje jedno i drugie.</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>Found here</source>
        <translation>Znaleziono tutaj</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>How grave, how sure</source>
        <translation>Jak poważne, jak pewne</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>What is looked for</source>
        <translation>Czego się szuka</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>When it is usually no error</source>
        <translation>Kiedy to zwykle nie błąd</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>Why this is flagged: {category}</source>
        <translation>Dlaczego to oznaczono: {category}</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>{severity}: what it does to the meaning. {percent} % sure that it is so.</source>
        <translation>{severity}: jak to wpływa na sens. Pewność, że tak jest: {percent} %.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Acceptable condensation</source>
        <translation>Dopuszczalny skrót</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Addition</source>
        <translation>Dodanie</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Agent</source>
        <translation>Sprawca</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Arabic, Windows</source>
        <translation>Arabskie, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Attribution</source>
        <translation>Atrybucja</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Baltic, Windows</source>
        <translation>Bałtyckie, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Body</source>
        <translation>Tekst główny</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Bracket</source>
        <translation>Nawias</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Cannot verify</source>
        <translation>Nie da się sprawdzić</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Caption</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Central European, ISO</source>
        <translation>Środkowoeuropejskie, ISO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Central European, Windows</source>
        <translation>Środkowoeuropejskie, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Condensed</source>
        <translation>Skrócono</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Conditional</source>
        <translation>Warunek</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Confirmed</source>
        <translation>Potwierdzone</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Context</source>
        <translation>Kontekst</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Critical</source>
        <translation>Krytyczna</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, DOS</source>
        <translation>Cyrylica, DOS</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, ISO</source>
        <translation>Cyrylica, ISO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, Windows</source>
        <translation>Cyrylica, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, old Mac</source>
        <translation>Cyrylica, stary Mac</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Deck</source>
        <translation>Podtytuł</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Degree</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Dismissed</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Distorted</source>
        <translation>Zniekształcono</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Ellipsis</source>
        <translation>Wielokropek</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Engine doubt</source>
        <translation>Model niepewny</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>English rendering</source>
        <translation>Tekst angielski</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Exclamation</source>
        <translation>Wykrzyknienie</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Faithful</source>
        <translation>Wiernie</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Greek, Windows</source>
        <translation>Greckie, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Headline</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Hebrew, Windows</source>
        <translation>Hebrajskie, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Hedge</source>
        <translation>Zastrzeżenie</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Idiom</source>
        <translation>Idiom</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Imperative</source>
        <translation>Rozkaz</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Inconsistency</source>
        <translation>Niespójność</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Intensity</source>
        <translation>Siła wyrazu</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Major</source>
        <translation>Poważna</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Meaning distorted</source>
        <translation>Sens zniekształcony</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Merge</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Minor</source>
        <translation>Drobna</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Misattributed</source>
        <translation>Błędnie przypisano</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Mispairing</source>
        <translation>Błędne powiązanie</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Modality</source>
        <translation>Modalność</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Negation</source>
        <translation>Przeczenie</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>No source</source>
        <translation>Brak w oryginale</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Note</source>
        <translation>Informacja</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Number</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Omission</source>
        <translation>Opuszczenie</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Paraphrase</source>
        <translation>Parafraza</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Paraphrase in quotation marks</source>
        <translation>Parafraza w cudzysłowie</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Quantifier</source>
        <translation>Określenie ilości</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Quote marks</source>
        <translation>Cudzysłowy</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Register</source>
        <translation>Forma zwracania się</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Reorder</source>
        <translation>Przestawienie</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Repetition</source>
        <translation>Powtórzenie</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Russian, Unix and mail</source>
        <translation>Rosyjskie, Unix i poczta</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Scare quote</source>
        <translation>Termin w cudzysłowie</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Source transcript</source>
        <translation>Transkrypcja oryginału</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Tense</source>
        <translation>Czas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Term</source>
        <translation>Termin</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Truncation</source>
        <translation>Urwanie</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Turkish, Windows</source>
        <translation>Tureckie, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Ukrainian, Unix and mail</source>
        <translation>Ukraińskie, Unix i poczta</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Undecided</source>
        <translation>Nierozstrzygnięte</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Unicode, 16 bit</source>
        <translation>Unicode, 16 bitów</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Unmarked cut</source>
        <translation>Nieoznaczone skrócenie</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Unmarked edit</source>
        <translation>Nieoznaczona zmiana</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Untranslated</source>
        <translation>Nieprzetłumaczone</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Western, ISO</source>
        <translation>Zachodnie, ISO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Western, Windows</source>
        <translation>Zachodnie, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Wrong speaker or passage</source>
        <translation>Niewłaściwy mówca lub fragment</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>about {hours} h</source>
        <translation>około {hours} godz.</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>about {minutes} min</source>
        <translation>około {minutes} min</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>all in capitals</source>
        <translation>same wielkie litery</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>confirmation of the speaker</source>
        <translation>potwierdzenie mówcy</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>dismissed before: {reason}</source>
        <translation>odrzucone wcześniej: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>dismissed before: {reason} ({who})</source>
        <translation>odrzucone wcześniej: {reason} ({who})</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it answered in another language</source>
        <translation>odpowiedział w innym języku</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it dropped or added a sentence</source>
        <translation>opuścił lub dodał zdanie</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it gave no text</source>
        <translation>nie podał tekstu</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it made up a credit line</source>
        <translation>wymyślił informację o autorach</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it repeats itself</source>
        <translation>powtarza się</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>its own translation does not come back either</source>
        <translation>jego własne tłumaczenie też nie wraca</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>less than a minute</source>
        <translation>mniej niż minuta</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>literal translation</source>
        <translation>tłumaczenie dosłowne</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>note</source>
        <translation>notatka</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>second reader</source>
        <translation>drugi czytelnik</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>speaker’s name in the source</source>
        <translation>nazwisko mówcy w oryginale</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>speaker’s role</source>
        <translation>funkcja mówcy</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>suggested rendering</source>
        <translation>proponowany przekład</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>the program said: {severity}, {category}</source>
        <translation>program mówił: {severity}, {category}</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>the sentence is too long for it</source>
        <translation>zdanie jest dla niego za długie</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>too short a line for it</source>
        <translation>wiersz jest dla niego za krótki</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>words that it does not know</source>
        <translation>słowa, których nie zna</translation>
    </message>
</context>
<context>
    <name>WritingKeys</name>
    <message>
        <location filename="../../ui/views/writing.py"/>
        <source>Enter: keep · Ctrl+Enter: keep and go on · Esc: back to the keys</source>
        <translation>Enter: zachowaj · Ctrl+Enter: zachowaj i dalej · Esc: powrót do klawiszy</translation>
    </message>
</context>
</TS>
