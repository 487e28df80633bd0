<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;About QuoteVerify</source>
        <translation>&amp;Пра праграму QuoteVerify</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Add files…</source>
        <translation>Дадаць &amp;файлы…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Check</source>
        <translation>&amp;Праверыць</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Commands…</source>
        <translation>&amp;Каманды…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Export…</source>
        <translation>Э&amp;кспарт…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Знайсці</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Keys…</source>
        <translation>К&amp;лавішы…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Link to selected passage</source>
        <translation>Прывя&amp;заць да вылучанага фрагмента</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Listen to the passage</source>
        <translation>&amp;Праслухаць фрагмент</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Merge a reviewer’s case…</source>
        <translation>А&amp;б’яднаць са справай рэцэнзента…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Merge with next quote</source>
        <translation>Аб’&amp;яднаць з наступнай цытатай</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Models…</source>
        <translation>&amp;Мадэлі…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;New case…</source>
        <translation>Новая &amp;справа…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Адкрыць…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Print…</source>
        <translation>Д&amp;рук…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Выйсці</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Remove quote</source>
        <translation>Пры&amp;браць цытату</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Split quote at cursor</source>
        <translation>Раз&amp;дзяліць цытату каля курсора</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Stop</source>
        <translation>&amp;Спыніць</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Ten-minute tour</source>
        <translation>&amp;Агляд за дзесяць хвілін</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>A corrected file takes its place</source>
        <translation>На яго месца прыходзіць выпраўлены файл</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>A&amp;ttach a recording…</source>
        <translation>Далучыць &amp;запіс…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Add more files to this case</source>
        <translation>Дадаць у гэтую справу яшчэ файлы</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Again and a&amp;gain</source>
        <translation>Зноў &amp;і зноў</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Agree on one verdict where readers disagree</source>
        <translation>Прыйсці да аднаго вердыкту там, дзе думкі чытачоў разыходзяцца</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>All &amp;pages of help</source>
        <translation>&amp;Усе старонкі даведкі</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Case se&amp;ttings…</source>
        <translation>Налады спр&amp;авы…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check all &amp;anew</source>
        <translation>Праверыць усё на&amp;нава</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check every quote once more</source>
        <translation>Яшчэ раз праверыць кожную цытату</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check the selected English as a quote</source>
        <translation>Праверыць вылучаны англійскі тэкст як цытату</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check, or go on with a stopped check</source>
        <translation>Праверыць або працягнуць спыненую праверку</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Colours, sizes, fonts, models, sheets, keys</source>
        <translation>Колеры, памеры, шрыфты, мадэлі, аркушы, клавішы</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Confirm</source>
        <translation>Пацвердзіць</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Context menu</source>
        <translation>Кантэкстнае меню</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Copy quote as &amp;Markdown</source>
        <translation>Капіраваць цытату як &amp;Markdown</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Copy quote as rich &amp;text</source>
        <translation>Капіраваць цытату з а&amp;фармленнем</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Corrections…</source>
        <translation>Выпраўленні…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Decide without seeing what others decided</source>
        <translation>Вырашаць, не бачачы рашэнняў іншых</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismiss as before</source>
        <translation>Адхіліць, як раней</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismiss with the reason that was given before</source>
        <translation>Адхіліць з прычынай, названай раней</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismissed &amp;before…</source>
        <translation>Адхіленае &amp;раней…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismiss…</source>
        <translation>Адхіліць…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Encrypt the case, or open it to all again</source>
        <translation>Зашыфраваць справу або зноў адкрыць яе для ўсіх</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>End the second rea&amp;ding</source>
        <translation>Скончыць другое &amp;чытанне</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Everything there is to read</source>
        <translation>Усё, што можна прачытаць</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Export a&amp;gain</source>
        <translation>&amp;Экспартаваць зноў</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Filter the &amp;queue</source>
        <translation>Філь&amp;тр спіса цытат</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find a command by its name and do it</source>
        <translation>Знайсці каманду па назве і выканаць яе</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find ne&amp;xt</source>
        <translation>Знайсці &amp;далей</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find pre&amp;vious</source>
        <translation>Знайсці п&amp;апярэдняе</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find words in both texts</source>
        <translation>Шукаць словы ў абодвух тэкстах</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Give the finding another severity or another kind</source>
        <translation>Надаць заўвазе іншую сур’ёзнасць або іншы від</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Go to the next quote without a verdict</source>
        <translation>Перайсці да наступнай цытаты без вердыкту</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>History…</source>
        <translation>Гісторыя…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>How much is decided, which verdicts and findings</source>
        <translation>Колькі вырашана, якія вердыкты і заўвагі</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>In a small window beside the case</source>
        <translation>У невялікім акне побач са справай</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Install a translation model</source>
        <translation>Усталяваць мадэль перакладу</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Lan&amp;guage of selection…</source>
        <translation>Мова в&amp;ылучанага…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Languages, names, pseudonyms, publication</source>
        <translation>Мовы, імёны, псеўданімы, публікацыя</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Let a network read source and quote together and mark words</source>
        <translation>Даць нейрасетцы прачытаць арыгінал і цытату разам і пазначыць словы</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Let the &amp;program choose</source>
        <translation>Пакінуць выбар пра&amp;граме</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Link &amp;also to selection</source>
        <translation>Прывязаць і да вы&amp;лучанага</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Linked scrolling</source>
        <translation>Звязаная пракрутка</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>List only quotes with these words</source>
        <translation>Паказаць толькі цытаты з гэтымі словамі</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Literal translation, better rendering, speaker, second reader</source>
        <translation>Даслоўны пераклад, лепшы варыянт, прамоўца, другі чытач</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make a case from files</source>
        <translation>Стварыць справу з файлаў</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make one quote of two</source>
        <translation>Зрабіць з дзвюх цытат адну</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make selection a &amp;quote</source>
        <translation>Зрабіць вылучанае &amp;цытатай</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make two quotes of one</source>
        <translation>Зрабіць з адной цытаты дзве</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next finding</source>
        <translation>Наступная заўвага</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next quote</source>
        <translation>Наступная цытата</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next undecided</source>
        <translation>Наступная нявырашаная</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Note</source>
        <translation>Нататка</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Nothing in the sources corresponds</source>
        <translation>У арыгіналах нічога не адпавядае</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Nothing; what lies where, and how to erase it</source>
        <translation>Нічога; што дзе ляжыць і як гэта сцерці</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Open a case</source>
        <translation>Адкрыць справу</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Passp&amp;hrase of the case…</source>
        <translation>&amp;Парольная фраза справы…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Play at 70 % of the pace</source>
        <translation>Прайграваць са скорасцю 70 %</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Play the passage in a loop</source>
        <translation>Прайграваць фрагмент па крузе</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Play where the quote was said, 3 seconds around it</source>
        <translation>Прайграць месца, дзе сказана цытата, і па 3 секунды вакол</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Pr&amp;eferences…</source>
        <translation>На&amp;лады…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Previous finding</source>
        <translation>Папярэдняя заўвага</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Previous quote</source>
        <translation>Папярэдняя цытата</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Print the quote sheet</source>
        <translation>Надрукаваць аркуш цытат</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Read as &amp;second reader…</source>
        <translation>Чытаць як &amp;другі чытач…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Reconcile…</source>
        <translation>Узгадніць…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Record</source>
        <translation>Картка</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Redo</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Renderings side by side…</source>
        <translation>Пераклады побач…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Reopen</source>
        <translation>Адкрыць зноў</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Replace by a corrected &amp;version</source>
        <translation>Замяніць выпраўленай в&amp;ерсіяй</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Resi&amp;ze quote to selection</source>
        <translation>Змяніць ме&amp;жы цытаты па вылучаным</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Sample case</source>
        <translation>Прыклад справы</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Say in which language the selected text is</source>
        <translation>Пазначыць, на якой мове вылучаны тэкст</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Scroll both documents together</source>
        <translation>Пракручваць абодва дакументы разам</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Severity and kind…</source>
        <translation>Сур’ёзнасць і від…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Show the &amp;picture of a video</source>
        <translation>Паказваць &amp;карцінку відэа</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Show what others decided, and where readers disagree</source>
        <translation>Паказаць, што вырашылі іншыя і дзе думкі чытачоў разыходзяцца</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Slo&amp;wer</source>
        <translation>Па&amp;вольней</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Stands in &amp;no source</source>
        <translation>Няма ні ў &amp;водным арыгінале</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Stop checking; results are kept</source>
        <translation>Спыніць праверку; вынікі захоўваюцца</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Summary of the case…</source>
        <translation>Зводка справы…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take in what another decided in a copy of this case</source>
        <translation>Прыняць тое, што іншы вырашыў у копіі гэтай справы</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take the decision on the finding back</source>
        <translation>Зняць рашэнне адносна заўвагі</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take the passage chosen by hand back</source>
        <translation>Зняць фрагмент, выбраны ўручную</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take the second &amp;candidate</source>
        <translation>Узяць друг&amp;і па верагоднасці фрагмент</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The audio or video of the transcript that is shown</source>
        <translation>Аўдыя або відэа паказанай расшыфроўкі</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The finding is no error: say why</source>
        <translation>Заўвага не паказвае на памылку: патлумачыць чаму</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The finding is right</source>
        <translation>Заўвага слушная</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The kinds of &amp;finding</source>
        <translation>Віды &amp;заўваг</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The name decisions are signed with</source>
        <translation>Імя, якім падпісваюцца рашэнні</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote is what is selected</source>
        <translation>Цытата — тое, што вылучана</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote joins this passage as well</source>
        <translation>Цытата датычыць і гэтага фрагмента</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote renders the passage that the program found second</source>
        <translation>Цытата перадае фрагмент, які праграма ставіць на другое месца</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote renders what is selected</source>
        <translation>Цытата перадае тое, што вылучана</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The sample case, with a guide beside it</source>
        <translation>Прыклад справы з даведнікам побач</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The seven &amp;verdicts</source>
        <translation>Сем &amp;вердыктаў</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>This is no quote</source>
        <translation>Гэта не цытата</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Try the program on a small real case</source>
        <translation>Паспрабаваць праграму на невялікай сапраўднай справе</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Use the &amp;judge</source>
        <translation>Выкарыстоўваць с&amp;уддзю</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What &amp;leaves this computer</source>
        <translation>&amp;Што пакідае гэты камп’ютар</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What became of the quotes of a corrected file</source>
        <translation>Што сталася з цытатамі выпраўленага файла</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What can be done where the keys are, and about the finding</source>
        <translation>Што можна зрабіць там, дзе фокус клавіятуры, і з заўвагай</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What each means, and when to give it</source>
        <translation>Што азначае кожны і калі яго выносіць</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What each text made of the same passage</source>
        <translation>Што кожны тэкст зрабіў з таго самага фрагмента</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What is looked for, and when it is no error</source>
        <translation>Што шукаецца і калі гэта не памылка</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What is looked for, with an example and its limits</source>
        <translation>Што шукаецца, з прыкладам і межамі</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What was dismissed in any case and why; erase it</source>
        <translation>Што і чаму было адхілена ў любой справе; сцерці гэта</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Which key does what; change them, save the list</source>
        <translation>Якая клавіша што робіць; змяніць, захаваць спіс</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Who decided what about the quote, when</source>
        <translation>Хто, што і калі вырашыў пра цытату</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Why is this flagged?</source>
        <translation>Чаму гэта пазначана?</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Write the quote sheet</source>
        <translation>Стварыць аркуш цытат</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Write the same sheet to the same file once more</source>
        <translation>Запісаць той самы аркуш у той самы файл яшчэ раз</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Write why</source>
        <translation>Напісаць чаму</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Your &amp;name…</source>
        <translation>Ваша &amp;імя…</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Check</source>
        <translation>&amp;Праверка</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Edit</source>
        <translation>П&amp;раўка</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Даведка</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Quotes</source>
        <translation>&amp;Цытаты</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Review</source>
        <translation>Рэц&amp;энзаванне</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>Liste&amp;ning</source>
        <translation>Прас&amp;лухоўванне</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>Tools</source>
        <translation>Інструменты</translation>
    </message>
</context>
<context>
    <name>CasePlace</name>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>&amp;Encrypt the case under a passphrase</source>
        <translation>За&amp;шыфраваць справу парольнай фразай</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>&amp;Keep as</source>
        <translation>&amp;Захоўваць як</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Br&amp;owse…</source>
        <translation>&amp;Агляд…</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Case file</source>
        <translation>Файл справы</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Choose where the case is kept.</source>
        <translation>Выберыце, дзе захоўваць справу.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Encryption is not installed: {command}</source>
        <translation>Шыфраванне не ўсталявана: {command}</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Keep the case as</source>
        <translation>Захоўваць справу як</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Nothing of the case is ever written in clear. A forgotten passphrase cannot be recovered by anybody: the case is lost then.</source>
        <translation>Нішто са справы ніколі не запісваецца ў адкрытым выглядзе. Забытую парольную фразу не адновіць ніхто: тады справа страчана.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Pa&amp;ssphrase</source>
        <translation>Парольная &amp;фраза</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>QuoteVerify cases (*{suffix})</source>
        <translation>Справы QuoteVerify (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>S&amp;how what is typed</source>
        <translation>Па&amp;казваць тое, што ўводзіцца</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>The same a&amp;gain</source>
        <translation>&amp;Яшчэ раз</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>The two passphrases are not the same yet.</source>
        <translation>Парольныя фразы пакуль не супадаюць.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>There is no folder {name}: choose another place.</source>
        <translation>Папкі {name} няма: выберыце іншае месца.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Type the passphrase of the case, twice: several words that nobody guesses.</source>
        <translation>Увядзіце парольную фразу справы, двойчы: некалькі слоў, якіх ніхто не адгадае.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation>{name} ужо існуе: выберыце іншае імя.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>{name} is a folder: type the name of the case behind it.</source>
        <translation>{name} — папка: дапішыце за ёй назву справы.</translation>
    </message>
</context>
<context>
    <name>CaseSettingsDialog</name>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Languages</source>
        <translation>&amp;Мовы</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Names</source>
        <translation>&amp;Імёны</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Publication</source>
        <translation>П&amp;ублікацыя</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>As printed</source>
        <translation>Як надрукавана</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>As said</source>
        <translation>Як сказана</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Case settings</source>
        <translation>Налады справы</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Name</source>
        <translation>Імя</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Names that are replaced on sheets made with pseudonyms. This list never goes onto such a sheet.</source>
        <translation>Імёны, якія замяняюцца на аркушах з псеўданімамі. Сам гэты спіс на такія аркушы не трапляе.</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>P&amp;seudonyms</source>
        <translation>П&amp;сеўданімы</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Set by &amp;hand</source>
        <translation>Зададзенае ў&amp;ручную</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Shown as</source>
        <translation>Паказваць як</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Two names of one person, place or body. Checks take them for the same.</source>
        <translation>Два імёны аднаго чалавека, месца або арганізацыі. Праверкі лічаць іх адным.</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>“{date}” is no date: write it like 2021-08-19, or only its year.</source>
        <translation>«{date}» — не дата: напішыце як 2021-08-19 або пазначце толькі год.</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>“{name}” has no counterpart: write it beside, or clear the row.</source>
        <translation>Імя «{name}» не мае пары: упішыце яе побач або ачысціце радок.</translation>
    </message>
</context>
<context>
    <name>CaseWork</name>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>Cases and JSON sheets (*{suffix} *.json)</source>
        <translation>Справы і аркушы JSON (*{suffix} *.json)</translation>
    </message>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>Open a case</source>
        <translation>Адкрыць справу</translation>
    </message>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>Transcript and English rendering</source>
        <translation>Расшыфроўка і англійскі тэкст</translation>
    </message>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>{name} is a folder: drop the files in it.</source>
        <translation>{name} — гэта папка: перацягніце сюды файлы з яе.</translation>
    </message>
</context>
<context>
    <name>CheckRun</name>
    <message>
        <location filename="../../ui/checkrun.py"/>
        <source>The checking process ended twice at the same quote. What was checked before is kept.</source>
        <translation>Працэс праверкі двойчы завяршыўся на той самай цытаце. Усё праверанае раней захавана.</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <location filename="../../ui/checker.py"/>
        <source>The checking process could not be started ({program}): install QuoteVerify again.</source>
        <translation>Не ўдалося запусціць працэс праверкі ({program}): усталюйце QuoteVerify нанава.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>confirming “{category}” in {place}</source>
        <translation>пацвярджэнне «{category}»: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>dismissing “{category}” in {place}</source>
        <translation>адхіленне «{category}»: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>opening “{category}” in {place}</source>
        <translation>адкрыццё «{category}»: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>quote {quote}</source>
        <translation>цытата {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>severity and kind of “{category}” in {place}</source>
        <translation>сур’ёзнасць і від заўвагі «{category}»: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>taking back the verdict on quote {quote}</source>
        <translation>зняцце вердыкту з цытаты {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>the whole text</source>
        <translation>увесь тэкст</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>{field} on quote {quote}</source>
        <translation>цытата {quote}, поле «{field}»</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>“{verdict}” for quote {quote}</source>
        <translation>«{verdict}» для цытаты {quote}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Case settings…</source>
        <translation>Налады справы…</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Check anew</source>
        <translation>Праверыць нанава</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Go on</source>
        <translation>Працягнуць</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Models changed. Check the case anew to use them; your decisions stay.</source>
        <translation>Мадэлі змяніліся. Каб выкарыстоўваць іх, праверце справу нанава; вашы рашэнні застануцца.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Show the report</source>
        <translation>Паказаць справаздачу</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desk.py"/>
        <source>Stopped after {count} quotes; they are kept.</source>
        <translation>
            <numerusform>Спынена пасля {count} цытаты; яна захавана.</numerusform>
            <numerusform>Спынена пасля {count} цытат; яны захаваны.</numerusform>
            <numerusform>Спынена пасля {count} цытат; яны захаваны.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The case lies at {path} now, with everything you decided.</source>
        <translation>Справа цяпер тут: {path}. У ёй усё, што вы вырашылі.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desk.py"/>
        <source>The check of this case is not finished: {count} quotes are done.</source>
        <translation>
            <numerusform>Праверка гэтай справы не скончана: гатова {count} цытата.</numerusform>
            <numerusform>Праверка гэтай справы не скончана: гатовы {count} цытаты.</numerusform>
            <numerusform>Праверка гэтай справы не скончана: гатова {count} цытат.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The checking process ended unexpectedly and was started again. Nothing is lost; the check goes on.</source>
        <translation>Працэс праверкі нечакана завяршыўся і запушчаны зноў. Нічога не страчана; праверка працягваецца.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The quote is on the clipboard as Markdown.</source>
        <translation>Цытата скапіравана ў буфер абмену як Markdown.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The quote is on the clipboard as rich text.</source>
        <translation>Цытата скапіравана ў буфер абмену з афармленнем.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The {field} on quote {quote} was still being written when the program ended; it is kept.</source>
        <translation>Калі праграма завяршылася, поле «{field}» цытаты {quote} яшчэ запаўнялася; напісанае захавана.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Try again</source>
        <translation>Паспрабаваць яшчэ раз</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Where a file was taken for the wrong part, make a new case with the right one; its language is set in the settings of the case.</source>
        <translation>Калі файл прыняты не за тую частку, стварыце новую справу з правільнай; мова файла задаецца ў наладах справы.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desk.py"/>
        <source>{count} quotes checked.</source>
        <translation>
            <numerusform>Праверана {count} цытата.</numerusform>
            <numerusform>Правераны {count} цытаты.</numerusform>
            <numerusform>Праверана {count} цытат.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>{message} What you decide is remembered until then.</source>
        <translation>{message} Да таго часу вашы рашэнні застаюцца ў памяці.</translation>
    </message>
</context>
<context>
    <name>DismissalDialog</name>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>&amp;Reason</source>
        <translation>П&amp;рычына</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>A native speaker confirmed the rendering</source>
        <translation>Носьбіт мовы пацвердзіў пераклад</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>Dismiss</source>
        <translation>Адхіліць</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>Dismiss the finding</source>
        <translation>Адхіліць заўвагу</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The house style allows it</source>
        <translation>Правілы рэдакцыі гэта дазваляюць</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The quote was paired with the wrong passage</source>
        <translation>Цытата была супастаўлена не з тым фрагментам</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The rendering says the same in other words</source>
        <translation>У перакладзе тое самае сказана іншымі словамі</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The tool is mistaken</source>
        <translation>Праграма памылілася</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>Why it is no error, for the sheet</source>
        <translation>Чаму гэта не памылка (для аркуша)</translation>
    </message>
</context>
<context>
    <name>DismissalsDialog</name>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>&amp;Erase selected</source>
        <translation>&amp;Сцерці выбранае</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>A finding that comes again on the same words, in this case or another, is shown with the reason for which it was dismissed. It is never hidden. What you erase here is no longer offered; cases keep their decisions.</source>
        <translation>Заўвага, якая паўтараецца да тых самых слоў, у гэтай справе ці ў іншай, паказваецца з прычынай, па якой яе адхілілі. Яна ніколі не хаваецца. Тое, што сцёрта тут, больш не прапануецца; справы захоўваюць свае рашэнні.</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>By</source>
        <translation>Хто</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Dismissed before</source>
        <translation>Адхілена раней</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Erase &amp;all</source>
        <translation>Сцерці &amp;усё</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Reason</source>
        <translation>Прычына</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Rendering</source>
        <translation>Пераклад</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Source</source>
        <translation>Арыгінал</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Articles, subtitles, reports: QuoteVerify finds the quotes, finds where each was said, and shows what differs. Nothing leaves this computer.</source>
        <translation>Артыкулы, субцітры, рэпартажы: QuoteVerify знаходзіць цытаты, знаходзіць, дзе сказана кожная з іх, і паказвае, чым яны адрозніваюцца. Нішто не пакідае гэты камп’ютар.</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Drop a transcript and its English rendering here</source>
        <translation>Перацягніце сюды расшыфроўку і яе англійскі пераклад</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <location filename="../../ui/editing.py"/>
        <source> And {count} more.</source>
        <translation> І яшчэ {count}.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Choose a quote first.</source>
        <translation>Спачатку выберыце цытату.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Choose a quote, then select in the English text what it is to be.</source>
        <translation>Выберыце цытату, а потым вылучыце ў англійскім тэксце тое, чым яна мае быць.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Choose a quote, then select in the source what it renders.</source>
        <translation>Выберыце цытату, а потым вылучыце ў арыгінале тое, што яна перадае.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>In which language is it? A tag like be or pt-BR may be typed.</source>
        <translation>На якой гэта мове? Можна ўвесці код, напрыклад be або pt-BR.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Language of the selection</source>
        <translation>Мова вылучанага</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>No quote follows this one.</source>
        <translation>За гэтай цытатай няма іншай.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Quote {quote} stands in {file}: go to it first.</source>
        <translation>Цытата {quote} стаіць у файле {file}: спачатку перайдзіце да яе.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Select the words of a quote in the English text first.</source>
        <translation>Спачатку вылучыце словы цытаты ў англійскім тэксце.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Select the words whose language you know first.</source>
        <translation>Спачатку вылучыце словы, мову якіх вы ведаеце.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Show</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>The passages of a quote lie in one source: link it to this one instead.</source>
        <translation>Фрагменты адной цытаты ляжаць у адным арыгінале: прывяжыце яе да гэтага замест ранейшага.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>The program chose this passage already.</source>
        <translation>Гэты фрагмент праграма ўжо выбрала сама.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>The program has no second candidate for this quote.</source>
        <translation>Для гэтай цытаты ў праграмы няма другога варыянта.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>as the program sees it</source>
        <translation>як бачыць праграма</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>case settings</source>
        <translation>налады справы</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>language of a passage</source>
        <translation>мова фрагмента</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>leaving quote {quote} to the program</source>
        <translation>цытата {quote}: выбар за праграмай</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>link of quote {quote}</source>
        <translation>прывязка цытаты {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>“no source” for quote {quote}</source>
        <translation>«няма ў арыгіналах» для цытаты {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>“{edit}”</source>
        <translation>«{edit}»</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>Close and lose them</source>
        <translation>Закрыць і страціць іх</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>QuoteVerify cases (*{suffix})</source>
        <translation>Справы QuoteVerify (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>Save elsewhere…</source>
        <translation>Захаваць у іншым месцы…</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>Save the case elsewhere</source>
        <translation>Захаваць справу ў іншым месцы</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>The last decisions lie in no file. Save the case elsewhere first?</source>
        <translation>Апошнія рашэнні не запісаны ні ў адзін файл. Захаваць спачатку справу ў іншым месцы?</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>{message} What you decide is remembered until then.</source>
        <translation>{message} Да таго часу вашы рашэнні застаюцца ў памяці.</translation>
    </message>
</context>
<context>
    <name>EngineChooser</name>
    <message>
        <location filename="../../ui/engines.py"/>
        <source>a model for quote {quote}</source>
        <translation>мадэль для цытаты {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/engines.py"/>
        <source>model for {way}</source>
        <translation>мадэль для кірунку {way}</translation>
    </message>
    <message>
        <location filename="../../ui/engines.py"/>
        <source>no model for quote {quote}</source>
        <translation>цытата {quote} без мадэлі</translation>
    </message>
</context>
<context>
    <name>EngineLine</name>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Choose the model for each direction, or none for this quote</source>
        <translation>Выбраць мадэль для кожнага кірунку або адмовіцца ад яе для гэтай цытаты</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Install a model…</source>
        <translation>Усталяваць мадэль…</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Machine evidence, never a verdict · {names}</source>
        <translation>Машынныя даныя, не вердыкт · {names}</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Model</source>
        <translation>Мадэль</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>No model had a part here: the texts are compared without one.</source>
        <translation>Мадэль тут не ўдзельнічала: тэксты параўноўваюцца без яе.</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Starter model: for trying out; install an OPUS-MT model for work</source>
        <translation>Пачатковая мадэль: толькі на спробу; для працы ўсталюйце мадэль OPUS-MT</translation>
    </message>
</context>
<context>
    <name>EngineMenu</name>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>Install a model…</source>
        <translation>Усталяваць мадэль…</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>No model</source>
        <translation>Без мадэлі</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>The first that can ({name})</source>
        <translation>Першая прыдатная ({name})</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>The list of models comes as soon as the check is done…</source>
        <translation>Спіс мадэляў з’явіцца, калі праверка скончыцца…</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>Use no model for this quote</source>
        <translation>Не выкарыстоўваць мадэль для гэтай цытаты</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>none; get {name}</source>
        <translation>няма; атрымайце {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>{name} (not installed)</source>
        <translation>{name} (не ўсталявана)</translation>
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
        <translation>Параўнанне, процілеглае слова або прыватнае замест агульнага.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A condition that is told in other words.</source>
        <translation>Умова, выказаная іншымі словамі.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A currency, measure or magnitude is another one.</source>
        <translation>Валюта, адзінка або парадак велічыні іншыя.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A day, month, year or time is missing or another one.</source>
        <translation>Дзень, месяц, год або час зніклі ці сталі іншымі.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A fair conversion, such as kilometres into miles, rounded.</source>
        <translation>Правільны пералік з акругленнем, напрыклад кіламетраў у мілі.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A fragment that the article completes in its own words.</source>
        <translation>Урывак фразы, які артыкул завяршае сваімі словамі.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A general “you”, or a source that leaves the pronoun out.</source>
        <translation>Абагульненае «вы» або арыгінал, у якім займеннік прапушчаны.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A good rendering by an English idiom.</source>
        <translation>Удалая перадача англійскай ідыёмай.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A headline that shortens the quote word for word.</source>
        <translation>Загаловак, які скарачае цытату, не мяняючы слоў.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A name in place of a pronoun.</source>
        <translation>Імя на месцы займенніка.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A name, or an original word that is explained beside it.</source>
        <translation>Імя або слова арыгінала, патлумачанае побач.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A name, organisation or loaded word was rendered too literally or too widely.</source>
        <translation>Імя, арганізацыя або ацэначнае слова перададзены занадта літаральна ці занадта вольна.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A number is missing, added or changed. Words and digits are compared by their value.</source>
        <translation>Лік знік, дададзены або зменены. Словы і лічбы параўноўваюцца па значэнні.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A paraphrase by another degree that means the same.</source>
        <translation>Пераказ іншай ступенню, які азначае тое самае.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A paraphrase by the opposite word, such as “aren’t moving” for “stand”.</source>
        <translation>Пераказ процілеглым словам, напрыклад “aren’t moving” («не рухаецеся») замест «стаіце».</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A passage that is not in the files of the case. Link it by hand where it is.</source>
        <translation>Фрагмент, якога няма ў файлах справы. Прывяжыце цытату ўручную там, дзе ён ёсць.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A passive that keeps who did it elsewhere in the sentence.</source>
        <translation>Залежны стан, пры якім дзеяч названы ў іншым месцы сказа.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A pause of the speaker.</source>
        <translation>Паўза прамоўцы.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A person, place or body is missing, added or another one.</source>
        <translation>Чалавек, месца або арганізацыя зніклі, дададзены ці сталі іншымі.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A present tense that tells of the past, or a source that leaves the time open.</source>
        <translation>Цяперашні час у расповедзе пра мінулае або арыгінал, у якім час не выражаны.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A rendering that says the same amount in other words.</source>
        <translation>Пераклад, які называе тую самую колькасць іншымі словамі.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A stammer that no house prints.</source>
        <translation>Запінка, якую не друкуе ніводная рэдакцыя.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A term stands in marks: it is no utterance.</source>
        <translation>У двукоссі стаіць тэрмін: гэта не выказванне.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A “but” that begins another thought.</source>
        <translation>Слова “but” («але»), з якога пачынаецца іншая думка.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Always a note, never an error.</source>
        <translation>Заўсёды толькі да ведама, ніколі не памылка.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Always a note, so that nobody looks for its source.</source>
        <translation>Заўсёды толькі да ведама, каб ніхто не шукаў арыгінал.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An accepted English term that the lists do not know.</source>
        <translation>Прыняты англійскі тэрмін, якога няма ў спісах.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An attribution in the middle (“…,” he said, “…”).</source>
        <translation>Спасылка на прамоўцу пасярэдзіне («…, — сказаў ён, — …»).</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An ellipsis stands where nothing was left out, or its form is unusual.</source>
        <translation>Шматкроп’е стаіць там, дзе нічога не прапушчана, або мае незвычайны выгляд.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An explanation in brackets, or words that English needs.</source>
        <translation>Тлумачэнне ў дужках або словы, якіх патрабуе англійская мова.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An idiom was rendered word for word, or its image was dropped.</source>
        <translation>Ідыёма перададзена даслоўна, або яе вобраз страчаны.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An indirect question, or a question mark for a tone of voice.</source>
        <translation>Ускоснае пытанне або пытальнік, які перадае інтанацыю.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An opening or closing mark is missing, or marks are nested wrongly.</source>
        <translation>Няма адкрывальнага або закрывальнага знака двукосся, або двукоссе ўкладзена няправільна.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An “if” or “would” came in or went.</source>
        <translation>З’явілася або знікла «калі» ці «б».</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Another form of the same number, such as “half a million”.</source>
        <translation>Іншы запіс таго самага ліку, напрыклад «паўмільёна».</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Another order of day and month, or a day told as “yesterday”.</source>
        <translation>Іншы парадак дня і месяца або дзень, названы «ўчора».</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Another spelling of the same name. List both under Case settings › Names.</source>
        <translation>Іншае напісанне таго самага імя. Унясіце абодва ў «Налады справы › Імёны».</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Apostrophes, and marks that open every paragraph of a long quote.</source>
        <translation>Апострафы і двукоссе, якое адкрывае кожны абзац доўгай цытаты.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Condensing in subtitles, fillers, and paraphrases that the word tables do not know.</source>
        <translation>Сцісканне ў субцітрах, словы-паразіты і пераказы, якіх няма ў табліцах слоў.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Fillers and false starts, as the house allows.</source>
        <translation>Словы-паразіты і абарваныя пачаткі, як дазваляе рэдакцыя.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Fillers that carry no doubt.</source>
        <translation>Пабочныя словы, якія не выражаюць сумневу.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>I, we, you or they became another of these.</source>
        <translation>«Я», «мы», «вы» або «яны» заменены іншай асобай.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Infinitives and past forms that are orders in the source.</source>
        <translation>Інфінітывы і формы мінулага часу, якія ў арыгінале з’яўляюцца загадам.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Must, may, can or should came in, went or changed its strength.</source>
        <translation>Абавязак, магчымасць або дазвол з’явіліся, зніклі ці змянілі сілу.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Never a finding against the quote.</source>
        <translation>Ніколі не сведчыць супраць цытаты.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Nothing in the transcript corresponds to this quote.</source>
        <translation>Гэтай цытаце нічога не адпавядае ў расшыфроўцы.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side asks where the other states.</source>
        <translation>Адзін бок пытаецца, другі сцвярджае.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side denies what the other does not.</source>
        <translation>Адзін бок адмаўляе тое, чаго другі не адмаўляе.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side exclaims where the other does not.</source>
        <translation>Адзін бок усклікае, другі не.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side gives an order where the other does not.</source>
        <translation>Адзін бок загадвае, другі не.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Parts of one sentence that English orders otherwise.</source>
        <translation>Часткі аднаго сказа, якія англійская мова размяшчае іначай.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Sentences stand in another order than they were said.</source>
        <translation>Сказы стаяць не ў тым парадку, у якім былі сказаны.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Strong words, threats or slurs were weakened, strengthened, added or left out.</source>
        <translation>Моцныя словы, пагрозы або абразы аслаблены, узмоцнены, дададзены ці прапушчаны.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The headline quotes other words than the text does.</source>
        <translation>У загалоўку працытаваны не тыя словы, што ў тэксце.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The marks of a house's own style.</source>
        <translation>Знакі, прынятыя ў стылі рэдакцыі.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The quote starts or ends in the middle of a clause.</source>
        <translation>Цытата пачынаецца або канчаецца пасярод фразы.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The rendering fits another passage of the source better.</source>
        <translation>Пераклад лепш пасуе да іншага фрагмента арыгінала.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The rendering says what the source does not.</source>
        <translation>У перакладзе сказана тое, чаго няма ў арыгінале.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The same words are rendered in two ways, or different words alike.</source>
        <translation>Тыя самыя словы перададзены па-рознаму або розныя словы аднолькава.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The source's polite or familiar “you” cannot be seen in English.</source>
        <translation>Ветлівага або фамільярнага звароту арыгінала ў англійскай не відаць.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The translation model is not to be trusted here, so its texts prove little.</source>
        <translation>Мадэлі перакладу тут нельга давяраць, таму яе тэксты мала што даказваюць.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The words are given to another speaker than the transcript gives them to.</source>
        <translation>Словы прыпісаны не таму прамоўцу, якога называе расшыфроўка.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two names of one person. List both under Case settings › Names.</source>
        <translation>Два імёны аднаго чалавека. Унясіце абодва ў «Налады справы › Імёны».</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two passages that say nearly the same.</source>
        <translation>Два фрагменты, якія кажуць амаль тое самае.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two renderings that mean the same.</source>
        <translation>Два пераклады, якія азначаюць тое самае.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two utterances stand inside one pair of marks.</source>
        <translation>Два выказванні стаяць у адным двукоссі.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>What was done, is being done or is planned became another of these.</source>
        <translation>Пераблытаны зробленае, тое, што робіцца, і задуманае.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>What was said next qualifies or takes back what is quoted.</source>
        <translation>Сказанае далей удакладняе працытаванае або бярэ яго назад.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>What was said twice stands once, or the other way round.</source>
        <translation>Сказанае двойчы стаіць адзін раз, або наадварот.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Who did what to whom is not the same, or who did it is no longer said.</source>
        <translation>Змянілася, хто што каму зрабіў, або ўжо не сказана, хто гэта зрабіў.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words for how much changed: about, at least, only, all, none, a range.</source>
        <translation>Змяніліся словы пра колькасць: каля, не менш, толькі, усе, ніхто, дыяпазон.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words in brackets are not what the source says.</source>
        <translation>Слоў, якія стаяць у дужках, у арыгінале няма.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words of doubt such as “allegedly” or “I think” came in or went.</source>
        <translation>Словы сумневу, такія як «нібыта» або «я думаю», з’явіліся ці зніклі.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words of the source have no counterpart in the rendering.</source>
        <translation>Словам арыгінала нічога не адпавядае ў перакладзе.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words stand in the source's own language or script.</source>
        <translation>Словы пакінуты на мове або ў пісьме арыгінала.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words that a house masks by its own rules.</source>
        <translation>Словы, якія рэдакцыя закрывае паводле сваіх правілаў.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words that stand for need, must and should alike.</source>
        <translation>Словы, якія азначаюць і «трэба», і «мусіць», і «варта».</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words were left out without an ellipsis, or a marked cut hides words that matter.</source>
        <translation>Словы прапушчаны без шматкроп’я, або пазначаная купюра хавае важныя словы.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Фармат</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Language</source>
        <translation>М&amp;ова</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Order</source>
        <translation>&amp;Парадак</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Pseudonyms instead of names</source>
        <translation>Псе&amp;ўданімы замест імён</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Quotes</source>
        <translation>&amp;Цытаты</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Save…</source>
        <translation>&amp;Захаваць…</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Template</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>As in the text</source>
        <translation>Як у тэксце</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>As it was said</source>
        <translation>Як было сказана</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>By speaker</source>
        <translation>Паводле прамоўцаў</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>By verdict</source>
        <translation>Паводле вердыктаў</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>CSV: a table, a row per finding</source>
        <translation>CSV: табліца, радок на кожную заўвагу</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Choose a template</source>
        <translation>Выбраць шаблон</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Chosen in the list ({count})</source>
        <translation>Выбраныя ў спісе ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>ClaimReview draft</source>
        <translation>Чарнавік ClaimReview</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Decided</source>
        <translation>Вырашаныя</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Excel workbook</source>
        <translation>Кніга Excel</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Export the quote sheet</source>
        <translation>Экспарт аркуша цытат</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Gravest first</source>
        <translation>Спачатку самыя сур’ёзныя</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>HTML: one file for any browser</source>
        <translation>HTML: адзін файл для любога браўзера</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>House &amp;rules</source>
        <translation>Правілы &amp;рэдакцыі</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>JSON: archive, other programs</source>
        <translation>JSON: архіў, іншыя праграмы</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Look at the sheet before you share it: {names} may still name somebody. Add such words to the pseudonyms of the case.</source>
        <translation>Прагледзьце аркуш, перш чым перадаць яго: {names} — гэтыя словы яшчэ могуць кагосьці называць. Дадайце такія словы ў псеўданімы справы.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Machine &amp;evidence</source>
        <translation>Машынныя &amp;даныя</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Models spell names in ways of their own, which no list knows.</source>
        <translation>Мадэлі пішуць імёны па-свойму, і гэтага не ведае ніводзін спіс.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Ope&amp;n</source>
        <translation>&amp;Адкрыць</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>OpenDocument text</source>
        <translation>Тэкст OpenDocument</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>PDF: to print and to send</source>
        <translation>PDF: для друку і адпраўкі</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Pr&amp;int…</source>
        <translation>Др&amp;ук…</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Show this very file in the program that opens such files</source>
        <translation>Паказаць гэты самы файл у праграме, якая адкрывае такія файлы</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>TMX: translation memory</source>
        <translation>TMX: памяць перакладаў</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Templates (*{suffix})</source>
        <translation>Шаблоны (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The case lists no pseudonyms.</source>
        <translation>У справе няма псеўданімаў.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The files too, so that it opens as a &amp;case</source>
        <translation>І самі фа&amp;йлы, каб аркуш адкрываўся як справа</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The preview is being made…</source>
        <translation>Рыхтуецца папярэдні прагляд…</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The preview is the file that is saved: {size}.</source>
        <translation>Папярэдні прагляд — гэта і ёсць файл, які захоўваецца: {size}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The usual look</source>
        <translation>Звычайны выгляд</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Those of the check</source>
        <translation>Тыя самыя, што пры праверцы</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Web Annotation (JSON-LD)</source>
        <translation>Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>With findings that stand</source>
        <translation>З дзейнымі заўвагамі</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>With pseudonyms keep &amp;machine translations</source>
        <translation>З псеўданімамі пакідаць &amp;машынныя пераклады</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Word document</source>
        <translation>Дакумент Word</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>XLIFF: for translation tools</source>
        <translation>XLIFF: для праграм перакладу</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} і яшчэ {count}</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>No program for such files could be started. The sheet lies at {path}.</source>
        <translation>Не ўдалося запусціць праграму для такіх файлаў. Аркуш тут: {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>O&amp;pen</source>
        <translation>А&amp;дкрыць</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>Save the quote sheet</source>
        <translation>Захаваць аркуш цытат</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>Show in fol&amp;der</source>
        <translation>Паказаць у &amp;папцы</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The folder could not be shown. The sheet lies at {path}.</source>
        <translation>Не ўдалося паказаць папку. Аркуш тут: {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The sheet is being printed…</source>
        <translation>Аркуш цытат друкуецца…</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The sheet is printed.</source>
        <translation>Аркуш цытат надрукаваны.</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The sheet is written: {path}</source>
        <translation>Аркуш цытат запісаны: {path}</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <location filename="../../ui/filereader.py"/>
        <source>{name} made the reader crash: save it in another format and add that.</source>
        <translation>Пры чытанні файла {name} праграма чытання аварыйна завяршылася: захавайце яго ў іншым фармаце і дадайце новы файл.</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <location filename="../../ui/views/filetable.py"/>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>Part</source>
        <translation>Частка</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>unknown</source>
        <translation>невядома</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>{language} (chosen)</source>
        <translation>{language} (выбрана)</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>{language} ({sure} % sure)</source>
        <translation>{language} (упэўненасць {sure} %)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../ui/views/findbar.py"/>
        <source>Find in both texts</source>
        <translation>Шукаць у абодвух тэкстах</translation>
    </message>
    <message>
        <location filename="../../ui/views/findbar.py"/>
        <source>nothing found</source>
        <translation>нічога не знойдзена</translation>
    </message>
    <message>
        <location filename="../../ui/views/findbar.py"/>
        <source>{at} of {all}</source>
        <translation>{at} з {all}</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Graded by {name}; {machine}</source>
        <translation>Ацэнена: {name}; {machine}</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Reason: {reason}</source>
        <translation>Прычына: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>a person</source>
        <translation>чалавек</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>whole text</source>
        <translation>увесь тэкст</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>{percent} % sure</source>
        <translation>упэўненасць {percent} %</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <location filename="../../ui/models/findings.py"/>
        <source>{percent} % sure</source>
        <translation>упэўненасць {percent} %</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Findings</source>
        <translation>Заўвагі</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Findings ({count})</source>
        <translation>Заўвагі ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>No findings</source>
        <translation>Заўваг няма</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Not checked ({count}): {reason}</source>
        <translation>Не праверана ({count}): {reason}</translation>
    </message>
</context>
<context>
    <name>FormerLine</name>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Before the correction</source>
        <translation>Да выпраўлення</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Before the correction ({decision}): {text}</source>
        <translation>Да выпраўлення ({decision}): {text}</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>New in the corrected version.</source>
        <translation>Новае ў выпраўленай версіі.</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Now: {text}</source>
        <translation>Цяпер: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Unchanged in the correction, but its source is another one now. Decided then: {decision}</source>
        <translation>Пры выпраўленні не змянілася, але арыгінал цяпер іншы. Рашэнне тады: {decision}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>About QuoteVerify</source>
        <translation>Пра праграму QuoteVerify</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Decisions are signed with</source>
        <translation>Рашэнні падпісваюцца імем</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>House &amp;rules</source>
        <translation>Правілы &amp;рэдакцыі</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Open &amp;recent</source>
        <translation>Адкрыць &amp;нядаўнія</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>QuoteVerify {version}
Does this English quote say what the speaker said?
Apache License 2.0</source>
        <translation>QuoteVerify {version}
Ці кажа гэтая англійская цытата тое, што сказаў прамоўца?
Ліцэнзія Apache 2.0</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Second reader: {name}</source>
        <translation>Другі чытач: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Signed by {name}</source>
        <translation>Подпіс: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Your name</source>
        <translation>Ваша імя</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Your name…</source>
        <translation>Ваша імя…</translation>
    </message>
</context>
<context>
    <name>GradeDialog</name>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;Від</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>&amp;Severity</source>
        <translation>&amp;Сур’ёзнасць</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>As the &amp;program says</source>
        <translation>Як лічыць &amp;праграма</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>Severity and kind of the finding</source>
        <translation>Сур’ёзнасць і від заўвагі</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>The program says: {severity}, {category}. Sheets show both.</source>
        <translation>На думку праграмы: {severity}, {category}. На аркушах паказваецца і тое, і другое.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>Find in the help</source>
        <translation>Шукаць у даведцы</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>Page</source>
        <translation>Старонка</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>Pages</source>
        <translation>Старонкі</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>QuoteVerify: help</source>
        <translation>QuoteVerify: даведка</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>This page is not translated: it is shown in English.</source>
        <translation>Гэтая старонка не перакладзена: яна паказана па-англійску.</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>{title} (in English)</source>
        <translation>{title} (па-англійску)</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>a finding that is no longer there</source>
        <translation>заўвага, якой больш няма</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>graded {grade}</source>
        <translation>ацэнка: {grade}</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>open again</source>
        <translation>зноў адкрыта</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>severity and kind as the program says</source>
        <translation>сур’ёзнасць і від, як лічыць праграма</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>speaker confirmed</source>
        <translation>прамоўца пацверджаны</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>speaker no longer confirmed</source>
        <translation>прамоўца больш не пацверджаны</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>the readers agreed</source>
        <translation>чытачы прыйшлі да згоды</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>verdict taken back</source>
        <translation>вердыкт зняты</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>{field} removed</source>
        <translation>{field}: выдалена</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>History</source>
        <translation>Гісторыя</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>History of a quote</source>
        <translation>Гісторыя цытаты</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>Nothing was decided about this quote yet.</source>
        <translation>Пра гэтую цытату яшчэ нічога не вырашана.</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>When</source>
        <translation>Калі</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{key} copies, cuts, pastes or selects in every text: choose another key.</source>
        <translation>{key} капіруе, выразае, устаўляе або вылучае ў любым тэксце: выберыце іншую клавішу.</translation>
    </message>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{key} is the key of “{command}”. Give that another key first.</source>
        <translation>{key} — клавіша каманды «{command}». Спачатку прызначце гэтай камандзе іншую.</translation>
    </message>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{key} moves and writes in lists and texts: choose another key.</source>
        <translation>{key} служыць для пераходу і набору ў спісах і тэкстах: выберыце іншую клавішу.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;All as at first</source>
        <translation>&amp;Усе як спачатку</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;Give this key</source>
        <translation>&amp;Прызначыць гэтую клавішу</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;Its own key</source>
        <translation>У&amp;ласная клавіша</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;New key</source>
        <translation>&amp;Новая клавіша</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;Save the list…</source>
        <translation>&amp;Захаваць спіс…</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Command</source>
        <translation>Каманда</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Commands and their keys</source>
        <translation>Каманды і іх клавішы</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Every command has its own key again.</source>
        <translation>У кожнай каманды зноў яе ўласная клавіша.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Keys</source>
        <translation>Клавішы</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>New key</source>
        <translation>Новая клавіша</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Save the list of keys</source>
        <translation>Захаваць спіс клавіш</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Table (*.csv)</source>
        <translation>Табліца (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Text (*.txt)</source>
        <translation>Тэкст (*.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>The key that the program gives the command</source>
        <translation>Клавіша, якую камандзе прызначае праграма</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>The list is saved: {name}</source>
        <translation>Спіс захаваны: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Type a command or a key</source>
        <translation>Увядзіце каманду або клавішу</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Web page (*.html)</source>
        <translation>Вэб-старонка (*.html)</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>{name} could not be written ({why}). Choose another place.</source>
        <translation>Не ўдалося запісаць {name} ({why}). Выберыце іншае месца.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>“{command}” has no key now.</source>
        <translation>У каманды «{command}» цяпер няма клавішы.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>“{command}” is done by {key} now.</source>
        <translation>Клавіша каманды «{command}» цяпер: {key}.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <location filename="../../resources/languages/ar.toml"/>
        <source>Arabic</source>
        <translation>арабская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hy.toml"/>
        <source>Armenian</source>
        <translation>армянская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/be.toml"/>
        <source>Belarusian</source>
        <translation>беларуская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/bg.toml"/>
        <source>Bulgarian</source>
        <translation>балгарская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/zh.toml"/>
        <source>Chinese</source>
        <translation>кітайская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hr.toml"/>
        <source>Croatian</source>
        <translation>харвацкая</translation>
    </message>
    <message>
        <location filename="../../resources/languages/cs.toml"/>
        <source>Czech</source>
        <translation>чэшская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/da.toml"/>
        <source>Danish</source>
        <translation>дацкая</translation>
    </message>
    <message>
        <location filename="../../resources/languages/nl.toml"/>
        <source>Dutch</source>
        <translation>нідэрландская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/en.toml"/>
        <source>English</source>
        <translation>англійская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/et.toml"/>
        <source>Estonian</source>
        <translation>эстонская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/fi.toml"/>
        <source>Finnish</source>
        <translation>фінская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/fr.toml"/>
        <source>French</source>
        <translation>французская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ka.toml"/>
        <source>Georgian</source>
        <translation>грузінская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/de.toml"/>
        <source>German</source>
        <translation>нямецкая</translation>
    </message>
    <message>
        <location filename="../../resources/languages/el.toml"/>
        <source>Greek</source>
        <translation>грэчаская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/he.toml"/>
        <source>Hebrew</source>
        <translation>іўрыт</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hi.toml"/>
        <source>Hindi</source>
        <translation>хіндзі</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hu.toml"/>
        <source>Hungarian</source>
        <translation>венгерская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/it.toml"/>
        <source>Italian</source>
        <translation>італьянская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ja.toml"/>
        <source>Japanese</source>
        <translation>японская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/kk.toml"/>
        <source>Kazakh</source>
        <translation>казахская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ko.toml"/>
        <source>Korean</source>
        <translation>карэйская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/lv.toml"/>
        <source>Latvian</source>
        <translation>латышская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/lt.toml"/>
        <source>Lithuanian</source>
        <translation>літоўская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/fa.toml"/>
        <source>Persian</source>
        <translation>персідская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/pl.toml"/>
        <source>Polish</source>
        <translation>польская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/pt.toml"/>
        <source>Portuguese</source>
        <translation>партугальская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ro.toml"/>
        <source>Romanian</source>
        <translation>румынская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>Russian</source>
        <translation>руская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/sr.toml"/>
        <source>Serbian</source>
        <translation>сербская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/es.toml"/>
        <source>Spanish</source>
        <translation>іспанская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/sv.toml"/>
        <source>Swedish</source>
        <translation>шведская</translation>
    </message>
    <message>
        <location filename="../../resources/languages/tr.toml"/>
        <source>Turkish</source>
        <translation>турэцкая</translation>
    </message>
    <message>
        <location filename="../../resources/languages/uk.toml"/>
        <source>Ukrainian</source>
        <translation>украінская</translation>
    </message>
</context>
<context>
    <name>LanguagesTab</name>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Language of {name}</source>
        <translation>Мова файла {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Languages of the files</source>
        <translation>Мовы файлаў</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>On the way</source>
        <translation>Прамежкавая мова</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>On the way, {name}</source>
        <translation>Прамежкавая мова, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Spoken in</source>
        <translation>Мова маўлення</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Spoken in, {name}</source>
        <translation>Мова маўлення, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>The language of each file, and for a transcript that is itself a translation the language that was spoken. For a single passage, select it in the text and choose “Language of selection”.</source>
        <translation>Мова кожнага файла, а для расшыфроўкі, якая сама з’яўляецца перакладам, — мова, на якой гаварылі. Для асобнага фрагмента вылучыце яго ў тэксце і выберыце «Мова вылучанага».</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>as identified ({tag})</source>
        <translation>як вызначана ({tag})</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>in this language</source>
        <translation>на гэтай мове</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>interpreted live …</source>
        <translation>вусны пераклад …</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <location filename="../../ui/models/lines.py"/>
        <source>Speaker</source>
        <translation>Прамоўца</translation>
    </message>
    <message>
        <location filename="../../ui/models/lines.py"/>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <location filename="../../ui/models/lines.py"/>
        <source>What was heard</source>
        <translation>Што пачута</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>By hand: stands in no source</source>
        <translation>Уручную: няма ні ў водным арыгінале</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Change</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Choose another passage, or none</source>
        <translation>Выбраць іншы фрагмент або ніякага</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Passage chosen by hand</source>
        <translation>Фрагмент выбраны ўручную</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Passage found by the program, {sure}</source>
        <translation>Фрагмент знайшла праграма, {sure}</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Second candidate ({sure}): «{words}»</source>
        <translation>Другі варыянт ({sure}): «{words}»</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>The program found no passage</source>
        <translation>Праграма не знайшла фрагмента</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Unsure of this passage ({sure}): compare it with the source</source>
        <translation>Фрагмент пад пытаннем ({sure}): параўнайце яго з арыгіналам</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>{percent} % sure</source>
        <translation>упэўненасць {percent} %</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>All files (*)</source>
        <translation>Усе файлы (*)</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>Attach a recording…</source>
        <translation>Далучыць запіс…</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>Audio and video ({kinds})</source>
        <translation>Аўдыя і відэа ({kinds})</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>No recording belongs to {name} yet.</source>
        <translation>Да {name} яшчэ не далучаны запіс.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>Recording of the transcript</source>
        <translation>Запіс да расшыфроўкі</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>The recording cannot be played ({reason}). Attach it in another format, such as WAV or MP3.</source>
        <translation>Запіс не прайграецца ({reason}). Далучыце яго ў іншым фармаце, напрыклад WAV або MP3.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>The recording {path} is not there any more: attach it again.</source>
        <translation>Запісу {path} больш няма: далучыце яго зноў.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>There is no device to hear it on: connect one and press Space again.</source>
        <translation>Няма прылады, каб слухаць: падключыце яе і зноў націсніце прабел.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>This quote has no times: it needs a transcript with times, such as subtitles.</source>
        <translation>У гэтай цытаты няма часу: патрэбна расшыфроўка з часам, напрыклад субцітры.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>To listen, install the optional part “listen”: pip install 'quoteverify[listen]'.</source>
        <translation>Каб слухаць, усталюйце дадатак «listen»: pip install 'quoteverify[listen]'.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>{recording} belongs to {name} now. Space plays the passage of a quote.</source>
        <translation>{recording} цяпер належыць да {name}. Прабел прайграе фрагмент цытаты.</translation>
    </message>
</context>
<context>
    <name>LostVerdicts</name>
    <message>
        <location filename="../../ui/lostverdicts.py"/>
        <source>The verdict “{verdict}” is gone with quote {quote} as it was: its words or its passage changed.</source>
        <translation>Вердыкт «{verdict}» зняты разам з ранейшай цытатай {quote}: змяніліся яе словы або яе фрагмент.</translation>
    </message>
    <message>
        <location filename="../../ui/lostverdicts.py"/>
        <source>The verdict “{verdict}” on quote {quote} is taken back.</source>
        <translation>Вердыкт «{verdict}» зняты з цытаты {quote}.</translation>
    </message>
    <message>
        <location filename="../../ui/lostverdicts.py"/>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lostverdicts.py"/>
        <source>{count} verdicts are gone with their quotes as they were (quotes {quotes}).</source>
        <translation>
            <numerusform>Зняты {count} вердыкт разам з ранейшымі цытатамі (цытаты {quotes}).</numerusform>
            <numerusform>Зняты {count} вердыкты разам з ранейшымі цытатамі (цытаты {quotes}).</numerusform>
            <numerusform>Знята {count} вердыктаў разам з ранейшымі цытатамі (цытаты {quotes}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadeList</name>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>&amp;Take away</source>
        <translation>&amp;Зняць</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Does not fit the text as it is now, and is not applied.</source>
        <translation>Не пасуе да цяперашняга тэксту і не прымяняецца.</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Language {tag}: {words} in {file}</source>
        <translation>Мова {tag}: {words} у {file}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Model {model} for {source} → {target}</source>
        <translation>Мадэль {model} для {source} → {target}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Quote changed: {before} → {after}</source>
        <translation>Цытата зменена: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Quote made: {quote}</source>
        <translation>Цытата створана: {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Quote removed: {quote}</source>
        <translation>Цытата прыбрана: {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>What was set by hand in the texts. It holds in every check until it is taken away.</source>
        <translation>Зададзенае ў тэкстах уручную. Яно дзейнічае пры кожнай праверцы, пакуль яго не здымуць.</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>linked to {passage}</source>
        <translation>прывязана: {passage}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>stands in no source</source>
        <translation>няма ні ў водным арыгінале</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <location filename="../../ui/merging.py"/>
        <source>The writer’s own words stand between them (“{words}”): a merged quote would hold what nobody said.</source>
        <translation>Паміж імі стаяць словы аўтара артыкула (“{words}”): у аб’яднанай цытаце апынулася б тое, чаго ніхто не казаў.</translation>
    </message>
    <message>
        <location filename="../../ui/merging.py"/>
        <source>These are the words of two speakers, {first} and {second}: they stay two quotes.</source>
        <translation>Гэта словы двух прамоўцаў, {first} і {second}: яны застаюцца дзвюма цытатамі.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Close this message</source>
        <translation>Закрыць гэтае паведамленне</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>More</source>
        <translation>Яшчэ</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>&amp;Install a model in one file…</source>
        <translation>Усталяваць з аднаго &amp;файла…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Выдаліць</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>A language pair such as ru-en, or the name of a model:</source>
        <translation>Пара моў, напрыклад ru-en, або назва мадэлі:</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>A model in one file</source>
        <translation>Мадэль у адным файле</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспартаваць…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Er&amp;ase…</source>
        <translation>Сц&amp;ерці…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Erase</source>
        <translation>Сцерці</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Erase all that models computed so far? The next check computes it anew, which takes its time. Your cases keep their evidence.</source>
        <translation>Сцерці ўсё, што мадэлі дагэтуль вылічылі? Наступная праверка вылічыць гэта нанава, на што пойдзе час. Вашы справы захаваюць свае даныя.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Export the model to</source>
        <translation>Экспартаваць мадэль у</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Fetch</source>
        <translation>Атрымаць</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Fetch &amp;online…</source>
        <translation>Атрымаць з сет&amp;кі…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Fetch a model</source>
        <translation>Атрымаць мадэль</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Folder of a MarianMT model</source>
        <translation>Папка мадэлі MarianMT</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Go online and download the model “{name}” from the model hub, some hundred megabytes? Nothing of your texts is sent.</source>
        <translation>Выйсці ў сетку і спампаваць мадэль «{name}» са сховішча мадэляў, некалькі соцень мегабайтаў? З вашых тэкстаў нічога не адпраўляецца.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Install a &amp;folder…</source>
        <translation>Усталяваць з &amp;папкі…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Models</source>
        <translation>Мадэлі</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Models, the first that can is used</source>
        <translation>Мадэлі (выкарыстоўваецца першая прыдатная)</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>QuoteVerify comes with a small starter model for Russian and English: for trying out only. For work, install OPUS-MT models, one for each direction, such as “opus-mt-ru-en” and “opus-mt-en-ru” for the way back:

• on a computer without a network: drop the folder of a model, or a file exported on another computer, anywhere into this window;
• on a computer with a network: fetch it. That is the only thing here that goes online, and it asks first.</source>
        <translation>З QuoteVerify пастаўляецца невялікая пачатковая мадэль для рускай і англійскай: толькі на спробу. Для працы ўсталюйце мадэлі OPUS-MT, па адной на кожны кірунак, напрыклад «opus-mt-ru-en» і «opus-mt-en-ru» для адваротнага перакладу:

• на камп’ютары без сеткі: перацягніце папку мадэлі або файл, экспартаваны на іншым камп’ютары, у любое месца гэтага акна;
• на камп’ютары з сеткай: атрымайце яе. Гэта адзінае, што тут выходзіць у сетку, і спачатку праграма пытаецца.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>S&amp;top</source>
        <translation>Сп&amp;ыніць</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>The process that installs models ended unexpectedly; nothing was installed.</source>
        <translation>Працэс усталявання мадэляў нечакана завяршыўся; нічога не ўсталявана.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Translation memory</source>
        <translation>Памяць перакладаў</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Translation models</source>
        <translation>Мадэлі перакладу</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>comes with the program, for trying out only</source>
        <translation>пастаўляецца з праграмай, толькі на спробу</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>{outputs} remembered translations and scores, {size} MB, across all cases</source>
        <translation>захаваных перакладаў і ацэнак: {outputs}, {size} МБ, па ўсіх справах</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>&amp;Add files…</source>
        <translation>&amp;Дадаць файлы…</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Уставіць</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>&amp;Remove</source>
        <translation>Пры&amp;браць</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add and check</source>
        <translation>Дадаць і праверыць</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add files to the case</source>
        <translation>Дадаць файлы ў справу</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add the English rendering: an article, a subtitle file, a report.</source>
        <translation>Дадайце англійскі тэкст: артыкул, файл субцітраў, рэпартаж.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add the transcript and the English rendering: drop files here, paste a text, or type lines.</source>
        <translation>Дадайце расшыфроўку і англійскі тэкст: перацягніце сюды файлы, устаўце тэкст або ўвядзіце радкі.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Create and check</source>
        <translation>Стварыць і праверыць</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>New case</source>
        <translation>Новая справа</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Pasted text</source>
        <translation>Устаўлены тэкст</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Reading…</source>
        <translation>Чытанне…</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>T&amp;ype lines…</source>
        <translation>Увесці &amp;радкі…</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>The case is checked anew with these files; your decisions stay.</source>
        <translation>Справа правяраецца нанава з гэтымі файламі; вашы рашэнні застануцца.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>The clipboard holds no text: copy some first.</source>
        <translation>У буферы абмену няма тэксту: спачатку скапіруйце яго.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Typed lines</source>
        <translation>Уведзеныя радкі</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Without a source transcript, the English versions of a quote are compared with each other.</source>
        <translation>Без расшыфроўкі арыгінала англійскія варыянты цытаты параўноўваюцца адзін з адным.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>{name} is in the case already: remove it from this list.</source>
        <translation>{name} ужо ёсць у справе: прыбярыце яго з гэтага спіса.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>{source} and {rendering} are both in one language ({language}). If that is wrong, set the right language or part in the list.</source>
        <translation>{source} і {rendering} на адной мове ({language}). Калі гэта няправільна, пазначце ў спісе правільную мову або частку.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>{source} is in English and {rendering} is not: they may have been swapped. Change the part of each in the list.</source>
        <translation>{source} па-англійску, а {rendering} не: магчыма, яны пераблытаны. Змяніце ў спісе частку кожнага файла.</translation>
    </message>
</context>
<context>
    <name>OthersLine</name>
    <message>
        <location filename="../../ui/views/others.py"/>
        <source>The readers disagree.</source>
        <translation>Думкі чытачоў разыходзяцца.</translation>
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
        <translation>Агляд: {side}. Цытат: {count}, вырашана: {decided}, не вырашана з сур’ёзнымі заўвагамі: {grave}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Next page</source>
        <translation>Наступная старонка</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Page before</source>
        <translation>Папярэдняя старонка</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Page {page} of {count}</source>
        <translation>Старонка {page} з {count}</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Preview of the file</source>
        <translation>Папярэдні прагляд файла</translation>
    </message>
</context>
<context>
    <name>PairsTable</name>
    <message>
        <location filename="../../ui/views/pairs.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Выдаліць</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Command</source>
        <translation>Каманда</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Commands and keys</source>
        <translation>Каманды і клавішы</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Keys</source>
        <translation>Клавішы</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Type what you want to do, or a key</source>
        <translation>Увядзіце, што хочаце зрабіць, або клавішу</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>Which file is shown: {side}</source>
        <translation>Які файл паказаны: {side}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Erase the translations that are remembered in clear</source>
        <translation>&amp;Сцерці пераклады, запомненыя ў адкрытым выглядзе</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;New passphrase</source>
        <translation>&amp;Новая парольная фраза</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Паказваць тое, што ўводзіцца</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Change passphrase</source>
        <translation>Змяніць парольную фразу</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Encrypt</source>
        <translation>Зашыфраваць</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Passphrase of the case</source>
        <translation>Парольная фраза справы</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Remove passphrase</source>
        <translation>Прыбраць парольную фразу</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>The case, and what models compute for it, is encrypted under the passphrase. A forgotten passphrase cannot be recovered by anybody: the case is lost then. Several words that nobody guesses are a good one. Copies and sheets that exist stay as they are, and traces of the case in clear may stay on the disk.</source>
        <translation>Справа і ўсё, што вылічваюць для яе мадэлі, шыфруюцца парольнай фразай. Забытую фразу не адновіць ніхто: тады справа страчана. Добрая фраза — некалькі слоў, якіх ніхто не адгадае. Наяўныя копіі і аркушы застаюцца як ёсць, а сляды справы ў адкрытым выглядзе могуць застацца на дыску.</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>The same &amp;again</source>
        <translation>Яшчэ &amp;раз</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>The two are not the same yet.</source>
        <translation>Фразы пакуль не супадаюць.</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <location filename="../../ui/passphrases.py"/>
        <source>The case is encrypted. Nobody can open it without the passphrase; do not forget it.</source>
        <translation>Справа зашыфравана. Без парольнай фразы яе ніхто не адкрые; не забудзьце яе.</translation>
    </message>
    <message>
        <location filename="../../ui/passphrases.py"/>
        <source>The case is not encrypted any more.</source>
        <translation>Справа больш не зашыфравана.</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <location filename="../../ui/views/picture.py"/>
        <source>{name}: picture</source>
        <translation>{name}: карцінка</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Another folder…</source>
        <translation>&amp;Іншая папка…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Выгляд</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Checking</source>
        <translation>&amp;Праверка</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Фармат</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Keys…</source>
        <translation>К&amp;лавішы…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Models and what they remember…</source>
        <translation>&amp;Мадэлі і што яны памятаюць…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Motion</source>
        <translation>&amp;Рух</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Reading</source>
        <translation>&amp;Чытанне</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Rows of the queue</source>
        <translation>Рад&amp;кі спіса цытат</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Sheets</source>
        <translation>&amp;Аркушы</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;You and the keys</source>
        <translation>В&amp;ы і клавішы</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>C&amp;olours</source>
        <translation>&amp;Колеры</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Decisions are signed &amp;with</source>
        <translation>Рашэнні &amp;падпісваюцца</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>F&amp;ont of the texts</source>
        <translation>&amp;Шрыфт тэкстаў</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Findings &amp;dismissed before…</source>
        <translation>Заўвагі, адхіленыя &amp;раней…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Folder that files are &amp;looked for and saved in</source>
        <translation>Папка, дзе файлы &amp;шукаюцца і захоўваюцца</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>House &amp;rules of new cases</source>
        <translation>Правілы &amp;рэдакцыі для новых спраў</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Preferences</source>
        <translation>Налады</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Si&amp;ze of everything</source>
        <translation>&amp;Памер усяго</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Si&amp;ze of the texts</source>
        <translation>Пам&amp;ер тэкстаў</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Texts in a &amp;font of their own</source>
        <translation>Тэксты ў&amp;ласным шрыфтам</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>What belongs to one case stands under Quotes › Case settings.</source>
        <translation>Тое, што датычыць адной справы, — у меню «Цытаты › Налады справы».</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>{percent} % of the rest</source>
        <translation>{percent} % ад астатняга</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>

… The rest is in the file.</source>
        <translation>

… Астатняе ў файле.</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Preview of the file</source>
        <translation>Папярэдні прагляд файла</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>This kind of file is shown by its own program: choose “Open”.</source>
        <translation>Файлы такога віду паказвае іх уласная праграма: выберыце «Адкрыць».</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Block quote</source>
        <translation>Блочная цытата</translation>
    </message>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Place</source>
        <translation>Месца</translation>
    </message>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Speaker</source>
        <translation>Прамоўца</translation>
    </message>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Text as it was read</source>
        <translation>Тэкст, як ён прачытаны</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>Finding the quotes…</source>
        <translation>Пошук цытат…</translation>
    </message>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>Progress of the check</source>
        <translation>Ход праверкі</translation>
    </message>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>{done} of {all} quotes</source>
        <translation>{done} з {all} цытат</translation>
    </message>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>{time} left</source>
        <translation>засталося {time}</translation>
    </message>
</context>
<context>
    <name>PublicationTab</name>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Address (URL)</source>
        <translation>&amp;Адрас (URL)</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Date (2021-08-19)</source>
        <translation>&amp;Дата (2021-08-19)</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Outlet</source>
        <translation>&amp;Выданне</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Rendering</source>
        <translation>Англійскі &amp;тэкст</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Ar&amp;chived copy (URL)</source>
        <translation>Ар&amp;хіўная копія (URL)</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>English rendering</source>
        <translation>Англійскі тэкст</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ужо існуе.
Замяніць яго?</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Choose</source>
        <translation>Вы&amp;браць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Open</source>
        <translation>А&amp;дкрыць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Захаваць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>All Files (*)</source>
        <translation>Усе файлы (*)</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Create New Folder</source>
        <translation>Стварыць папку</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Detail View</source>
        <translation>Падрабязны выгляд</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>File &amp;name:</source>
        <translation>&amp;Імя файла:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Files of type:</source>
        <translation>Тыпы файлаў:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Forward</source>
        <translation>Наперад</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>List View</source>
        <translation>Спіс</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Look in:</source>
        <translation>Шукаць у:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Parent Directory</source>
        <translation>Бацькоўская папка</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Press shortcut</source>
        <translation>Націсніце спалучэнне клавіш</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Капіраваць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Уставіць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Паўтарыць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Undo</source>
        <translation>А&amp;дмяніць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;разаць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Select All</source>
        <translation>Вылучыць усё</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;No</source>
        <translation>&amp;Не</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Yes</source>
        <translation>&amp;Так</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Apply</source>
        <translation>Прымяніць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Discard</source>
        <translation>Не захоўваць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Help</source>
        <translation>Даведка</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>OK</source>
        <translation>Добра</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Reset</source>
        <translation>Скінуць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Restore Defaults</source>
        <translation>Аднавіць прадвызначанае</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Save</source>
        <translation>Захаваць</translation>
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
        <translation>Прабел</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Капіраваць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Уставіць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Паўтарыць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Undo</source>
        <translation>А&amp;дмяніць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;разаць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Select All</source>
        <translation>Вылучыць усё</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <location filename="../../ui/models/queue.py"/>
        <source>no finding</source>
        <translation>няма заўваг</translation>
    </message>
    <message>
        <location filename="../../ui/models/queue.py"/>
        <source>readers disagree</source>
        <translation>думкі разыходзяцца</translation>
    </message>
    <message>
        <location filename="../../ui/models/queue.py"/>
        <source>undecided</source>
        <translation>не вырашана</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source> · the rest is being read</source>
        <translation> · астатнія чытаюцца</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source> · {hidden} hidden</source>
        <translation> · схавана: {hidden}</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>All quotes</source>
        <translation>Усе цытаты</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>As in the text</source>
        <translation>Як у тэксце</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>By speaker</source>
        <translation>Паводле прамоўцаў</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>By verdict</source>
        <translation>Паводле вердыктаў</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Changed by a correction</source>
        <translation>Змененыя выпраўленнем</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Decided</source>
        <translation>Вырашаныя</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Filter by words</source>
        <translation>Фільтр паводле слоў</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Gravest first</source>
        <translation>Спачатку самыя сур’ёзныя</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>How the quotes are sorted</source>
        <translation>Як упарадкаваны цытаты</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Major or critical</source>
        <translation>Сур’ёзныя і крытычныя</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>No quote is like that: choose “All quotes”, or clear the words.</source>
        <translation>Такіх цытат няма: выберыце «Усе цытаты» або ачысціце поле са словамі.</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>No quotes were found in the English text. Select words there and press Q to make them a quote; or see with File › Add files whether the right text was taken for the English one.</source>
        <translation>У англійскім тэксце цытат не знойдзена. Вылучыце ў ім словы і націсніце Q, каб зрабіць іх цытатай, або паглядзіце ў «Файл › Дадаць файлы», ці той тэкст прыняты за англійскі.</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Quotes</source>
        <translation>Цытаты</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Readers disagree</source>
        <translation>Думкі чытачоў разыходзяцца</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>The quotes appear here as they are checked.</source>
        <translation>Цытаты з’яўляюцца тут па меры праверкі.</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Undecided</source>
        <translation>Не вырашана</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Unsure of the passage</source>
        <translation>Фрагмент пад пытаннем</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Which quotes are listed</source>
        <translation>Якія цытаты паказаны</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>With findings</source>
        <translation>З заўвагамі</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>{decided} of {all} decided</source>
        <translation>вырашана {decided} з {all}</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Case to read as second reader</source>
        <translation>Справа для другога чытання</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Cases (*{suffix})</source>
        <translation>Справы (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>List them</source>
        <translation>Паказаць іх</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Merge a reviewer’s case</source>
        <translation>Аб’яднанне са справай рэцэнзента</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Merged: {taken} decisions taken over, {beside} kept beside yours.</source>
        <translation>Аб’яднана. Прынята рашэнняў: {taken}, захавана побач з вашымі: {beside}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/readers.py"/>
        <source>Readers disagree on {count} quotes.</source>
        <translation>
            <numerusform>Думкі чытачоў разыходзяцца адносна {count} цытаты.</numerusform>
            <numerusform>Думкі чытачоў разыходзяцца адносна {count} цытат.</numerusform>
            <numerusform>Думкі чытачоў разыходзяцца адносна {count} цытат.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Readers do not disagree on any quote.</source>
        <translation>Ні адносна адной цытаты думкі чытачоў не разыходзяцца.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Second reading</source>
        <translation>Другое чытанне</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>The second reading is ended.</source>
        <translation>Другое чытанне скончана.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>What was set by hand there is in the history; yours holds.</source>
        <translation>Зададзенае там уручную — у гісторыі; дзейнічае ваша.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>You read blind as {name}: what others decided about a quote is shown once your own verdict is filed.</source>
        <translation>Вы чытаеце ўсляпую як {name}: рашэнні іншых пра цытату відаць пасля таго, як запісаны ваш вердыкт.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Your name as second reader. What others decided about a quote,
their notes and findings too, is shown once your own verdict is filed.</source>
        <translation>Ваша імя як другога чытача. Рашэнні іншых пра цытату,
іх нататкі і заўвагі таксама, відаць пасля таго, як запісаны ваш вердыкт.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/readers.py"/>
        <source>{count} are about quotes that this case does not have; they are kept.</source>
        <translation>
            <numerusform>{count} датычыць цытаты, якой у гэтай справе няма; яно захавана.</numerusform>
            <numerusform>{count} датычаць цытат, якіх у гэтай справе няма; яны захаваны.</numerusform>
            <numerusform>{count} датычаць цытат, якіх у гэтай справе няма; яны захаваны.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>{name} decided in this case already: a second reader is somebody else.</source>
        <translation>{name} — у справе ўжо ёсць рашэнні пад гэтым імем: другі чытач — нехта іншы.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>&amp;Body of the page</source>
        <translation>&amp;Асноўны тэкст старонкі</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>&amp;Column</source>
        <translation>&amp;Слупок</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>&amp;Encoding</source>
        <translation>&amp;Кадзіроўка</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Automatic</source>
        <translation>Аўтаматычна</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Automatic: {encoding}</source>
        <translation>Аўтаматычна: {encoding}</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Body of the page</source>
        <translation>Асноўны тэкст старонкі</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Column</source>
        <translation>Слупок</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Encoding</source>
        <translation>Кадзіроўка</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>First rows of the table</source>
        <translation>Першыя радкі табліцы</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Open as &amp;two sides</source>
        <translation>Адкрыць як &amp;два бакі</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Source and rendering stand side by side in this file: make two texts of them</source>
        <translation>У гэтым файле арыгінал і пераклад стаяць побач: зрабіць з іх два тэксты</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>The text as it was read</source>
        <translation>Тэкст, як ён прачытаны</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>The whole document</source>
        <translation>Увесь дакумент</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>found by the program</source>
        <translation>знойдзена праграмай</translation>
    </message>
</context>
<context>
    <name>ReconcileDialog</name>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>&amp;Agreed</source>
        <translation>&amp;Узгоднена</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>&amp;Note</source>
        <translation>&amp;Нататка</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>&amp;Verdict that all agree on</source>
        <translation>&amp;Вердыкт, з якім згодныя ўсе</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>Reconcile the readings of quote {quote}</source>
        <translation>Узгадненне прачытанняў цытаты {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>What each reader decided</source>
        <translation>Што вырашыў кожны чытач</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>How the quote could read</source>
        <translation>Як магла б гучаць цытата</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Literal translation</source>
        <translation>Даслоўны пераклад</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Office or function</source>
        <translation>Пасада або роля</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Record</source>
        <translation>Картка</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Role of the speaker</source>
        <translation>Роля прамоўцы</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Second reader</source>
        <translation>Другі чытач</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Speaker in the source’s script</source>
        <translation>Імя прамоўцы ў пісьме арыгінала</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Suggested rendering</source>
        <translation>Прапанаваны пераклад</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>The speaker is confirmed</source>
        <translation>Прамоўца пацверджаны</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Who listened or read again</source>
        <translation>Хто праслухаў або прачытаў яшчэ раз</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Word for word, by a person</source>
        <translation>Слова ў слова, чалавекам</translation>
    </message>
</context>
<context>
    <name>RenderingsDialog</name>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>No passage is quoted by more than one text of this case. Add files brings more of them.</source>
        <translation>Ніводзін фрагмент не цытуецца ў некалькіх тэкстах гэтай справы. Новыя тэксты можна дадаць камандай «Дадаць файлы».</translation>
    </message>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>Renderings side by side</source>
        <translation>Пераклады побач</translation>
    </message>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>Source</source>
        <translation>Арыгінал</translation>
    </message>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>not quoted</source>
        <translation>не цытуецца</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../ui/report.py"/>
        <source>Copy the report</source>
        <translation>Скапіраваць справаздачу</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>QuoteVerify: something went wrong</source>
        <translation>QuoteVerify: адбыўся збой</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>Report</source>
        <translation>Справаздача</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>The program met a failure of its own. Your decisions are saved in the case, and you can go on. If it happens again, please send the report below: it names parts of the program, not a word of your documents.</source>
        <translation>У самой праграме адбыўся збой. Вашы рашэнні захаваны ў справе, і можна працягваць. Калі гэта паўторыцца, дашліце нам справаздачу, прыведзеную ніжэй: у ёй названы часткі праграмы і няма ніводнага слова з вашых дакументаў.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../../ui/views/review.py"/>
        <source>source and quote are in one language: nothing is translated</source>
        <translation>арыгінал і цытата на адной мове: нічога не перакладаецца</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Corrected version of {name}</source>
        <translation>Выпраўленая версія файла {name}</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>No file of this case was replaced by a corrected version.</source>
        <translation>Ніводзін файл гэтай справы не быў заменены выпраўленай версіяй.</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Replace by a corrected version…</source>
        <translation>Замяніць выпраўленай версіяй…</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Show</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Some of what was set by hand has no clear place any more.</source>
        <translation>Для часткі зададзенага ўручную больш няма адназначнага месца.</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>{name} holds two texts: give one of them.</source>
        <translation>{name} змяшчае два тэксты: пакажыце адзін з іх.</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>{name} is the same text as before.</source>
        <translation>{name} — той самы тэкст, што і раней.</translation>
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
        <translation>Зменена</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Corrections</source>
        <translation>Выпраўленні</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Decided then: {decision}</source>
        <translation>Рашэнне тады: {decision}</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Gone</source>
        <translation>Знікла</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>It is not checked yet.</source>
        <translation>Гэта яшчэ не праверана.</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Its source is another one now.</source>
        <translation>Цяпер у гэтай цытаты іншы арыгінал.</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>New</source>
        <translation>Новае</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Quotes: {unchanged} unchanged (decisions kept), {changed} changed, {new} new, {gone} gone.</source>
        <translation>Цытаты: без змен {unchanged} (рашэнні захаваны), зменена {changed}, новых {new}, знікла {gone}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>{name}, replaced {day} by {person}</source>
        <translation>{name}, заменены {day}, {person}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>A PDF has lines, not paragraphs: compare the order of the text with the pages.</source>
        <translation>У PDF ёсць радкі, але няма абзацаў: параўнайце парадак тэксту са старонкамі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>A blank line stands inside {parted} subtitles: the words after it were read as part of them.</source>
        <translation>Унутры субцітраў ({parted}) стаіць пусты радок: словы пасля яго прачытаны як іх частка.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>A tag is not closed: its name stands among the words.</source>
        <translation>Тэг не закрыты: яго імя стаіць сярод слоў.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>A word is missing from the English in “{hole}”.</source>
        <translation>У англійскім тэксце прапушчана слова: “{hole}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>An ellipsis joins separate remarks: {remarks}.</source>
        <translation>Шматкроп’е злучае асобныя рэплікі: {remarks}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>An ellipsis marks a cut in “{rendering}”.</source>
        <translation>Шматкроп’е пазначае купюру ў “{rendering}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>An ellipsis marks a cut; the source has “{source}”.</source>
        <translation>Шматкроп’е пазначае купюру; у арыгінале стаіць “{source}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>Another model called {name} is installed: remove it first (quoteverify models remove {name2}).</source>
        <translation>Усталявана іншая мадэль з імем {name}: спачатку выдаліце яе (quoteverify models remove {name2}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>Attachments were not read ({left}): save and open them by themselves.</source>
        <translation>Укладанні не прачытаны ({left}): захавайце і адкрыйце іх асобна.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>Choose two quotes that stand one after the other to merge them.</source>
        <translation>Каб аб’яднаць цытаты, выберыце дзве, якія стаяць адна за адной.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>English versions of one quote disagree: {both_phrase} and {count} more.</source>
        <translation>
            <numerusform>Англійскія версіі адной цытаты разыходзяцца: {both_phrase} і яшчэ {count}.</numerusform>
            <numerusform>Англійскія версіі адной цытаты разыходзяцца: {both_phrase} і яшчэ {count}.</numerusform>
            <numerusform>Англійскія версіі адной цытаты разыходзяцца: {both_phrase} і яшчэ {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>English versions of one quote disagree: {both_phrase}.</source>
        <translation>Англійскія версіі адной цытаты разыходзяцца: {both_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>In the model folder {path}, {name} is a link to a file elsewhere: put the file itself into the folder.</source>
        <translation>У папцы мадэлі {path} аб’ект {name} — спасылка на файл у іншым месцы: пакладзіце ў папку сам файл.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>Lines not in UTF-8 like the others: {alien}. They were read as {other}.</source>
        <translation>Радкі не ў UTF-8, як астатнія: {alien}. Яны прачытаны як {other}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/sheets/finishing.py"/>
        <source>Look at the sheet before you share it: {named} and {count} more may still name somebody; add such words to the list.</source>
        <translation>
            <numerusform>Прагледзьце аркуш, перш чым перадаць яго: {named} і яшчэ {count} слова могуць кагосьці называць; дадайце такія словы ў спіс.</numerusform>
            <numerusform>Прагледзьце аркуш, перш чым перадаць яго: {named} і яшчэ {count} словы могуць кагосьці называць; дадайце такія словы ў спіс.</numerusform>
            <numerusform>Прагледзьце аркуш, перш чым перадаць яго: {named} і яшчэ {count} слоў могуць кагосьці называць; дадайце такія словы ў спіс.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/finishing.py"/>
        <source>Look at the sheet before you share it: {named} may still name somebody; add such words to the list.</source>
        <translation>Прагледзьце аркуш, перш чым перадаць яго: {named} — гэта яшчэ можа кагосьці называць; дадайце такія словы ў спіс.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>No language was given: {name_phrase} was guessed and is not sure. Give the language if it is another one.</source>
        <translation>Мова не пазначана: {name_phrase} — гэта здагадка, яна не пэўная. Пазначце мову, калі яна іншая.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>No model called “{name}” is installed: {known}.</source>
        <translation>Мадэль з імем “{name}” не ўсталявана: {known}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>No model for “{wanted}” was found (tried {join}): give the full name of one, as in Helsinki-NLP/opus-mt-ru-en.</source>
        <translation>Мадэль для “{wanted}” не знойдзена (праверана: {join}): пазначце поўнае імя, напрыклад Helsinki-NLP/opus-mt-ru-en.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/privacy/pseudonyms.py"/>
        <source>No pseudonyms are listed: name the people of the case and what stands in their place first.</source>
        <translation>Псеўданімаў у спісе няма: спачатку назавіце людзей гэтай справы і тое, што мае стаяць замест іх імён.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>No source is loaded for {one}.</source>
        <translation>Няма загружанага арыгінала для {one}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>Nothing in the source corresponds to {one}.</source>
        <translation>У арыгінале нічога не адпавядае {one}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>Nothing in the source corresponds to “{text}”.</source>
        <translation>У арыгінале нічога не адпавядае “{text}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>Nothing in {path} says which languages the model translates: name the folder like opus-mt-ru-en.</source>
        <translation>У {path} нішто не паказвае, з якіх моў перакладае мадэль: назавіце папку накшталт opus-mt-ru-en.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>Nothing of the source is rendered: no word stands in the quote.</source>
        <translation>Нічога з арыгінала не перададзена: у цытаце няма ніводнага слова.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/delimited.py"/>
        <source>One cell holds very many lines: a quotation mark may be missing in the file.</source>
        <translation>У адной ячэйцы вельмі шмат радкоў: магчыма, у файле прапушчаны знак двукосся.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/merge.py"/>
        <source>One pair of marks joins remarks that stand {count} sentences apart in the source: {one} and {other}.</source>
        <translation>
            <numerusform>Адно двукоссе злучае рэплікі, якія ў арыгінале падзелены {count} сказам: {one} і {other}.</numerusform>
            <numerusform>Адно двукоссе злучае рэплікі, якія ў арыгінале падзелены {count} сказамі: {one} і {other}.</numerusform>
            <numerusform>Адно двукоссе злучае рэплікі, якія ў арыгінале падзелены {count} сказамі: {one} і {other}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/merge.py"/>
        <source>One pair of marks joins words from two sources: {one} and {other}.</source>
        <translation>Адно двукоссе злучае словы з двух арыгіналаў: {one} і {other}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/merge.py"/>
        <source>One pair of marks joins words of {speaker} and of {next_speaker}: {one} and {other}.</source>
        <translation>Адно двукоссе злучае словы двух прамоўцаў, {speaker} і {next_speaker}: {one} і {other}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>One part of the split would hold no words: put the cursor between two words.</source>
        <translation>У адной з частак не засталося б слоў: пастаўце курсор паміж двума словамі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/ods.py"/>
        <location filename="../../quoteverify/loaders/tables/spreadsheet.py"/>
        <source>Only the first sheet with words was read.</source>
        <translation>Прачытаны толькі першы аркуш, на якім ёсць словы.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/drawing.py"/>
        <source>Page {value} of {path} could not be drawn: export the sheet and open it in a PDF viewer.</source>
        <translation>Не ўдалося намаляваць старонку {value} файла {path}: экспартуйце аркуш і адкрыйце яго ў праграме прагляду PDF.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>Put the cursor inside the quote, between two of its words, to split it.</source>
        <translation>Каб раздзяліць цытату, пастаўце курсор унутры яе, паміж двума словамі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>Select some words of the text to make them a quote.</source>
        <translation>Вылучыце некалькі слоў тэксту, каб зрабіць з іх цытату.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>Some characters are damaged or cut off: they stand as �.</source>
        <translation>Некаторыя знакі пашкоджаны або абрэзаны: замест іх стаіць �.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>Some characters are damaged: they stand as �.</source>
        <translation>Некаторыя знакі пашкоджаны: замест іх стаіць �.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>Some letters of the PDF have no code: they stand as �.</source>
        <translation>Некаторыя літары ў PDF не маюць кода: замест іх стаіць �.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/sbv.py"/>
        <source>Some words stand before the first timecode: they have no time.</source>
        <translation>Перад першым тайм-кодам стаяць словы: яны не маюць часу.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>Something that the source says is missing from the English before “{ours}”.</source>
        <translation>Перад “{ours}” у англійскім тэксце няма чагосьці, што кажа арыгінал.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>Standard output could not be written ({why}): free some space, or name a file with -o PATH.</source>
        <translation>Не ўдалося запісаць у стандартны вывад ({why}): вызваліце месца або пазначце файл праз -o PATH.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/sheet.py"/>
        <source>Starter model: for trying out; install an OPUS-MT model for work (quoteverify models add FOLDER). Its translations are often wrong and prove little.</source>
        <translation>Пачатковая мадэль: толькі на спробу; для працы ўсталюйце мадэль OPUS-MT (quoteverify models add FOLDER). Яе пераклады часта няправільныя і мала што даказваюць.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>Stopped by the user.</source>
        <translation>Спынена карыстальнікам.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {backwards} end before they start: their start time alone was kept.</source>
        <translation>Субцітры па-за часам: {backwards} канчаюцца раней, чым пачынаюцца; пакінуты толькі час пачатку.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {long} last longer than an hour.</source>
        <translation>Субцітры па-за часам: {long} доўжацца больш за гадзіну.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {overlapping} overlap the one before.</source>
        <translation>Субцітры па-за часам: {overlapping} накладваюцца на папярэдні.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {early} start before the one that precedes them: the order of the file was kept.</source>
        <translation>Субцітры па-за часам: {early} пачынаюцца раней за папярэдні; парадак файла захаваны.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/exclamation.py"/>
        <source>The English adds an exclamation mark that the source does not have.</source>
        <translation>У англійскім тэксце дададзены клічнік, якога няма ў арыгінале.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>The English asks a question where the speaker makes a statement.</source>
        <translation>Англійскі тэкст пытаецца там, дзе прамоўца сцвярджае.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>The English makes a statement of what the speaker asks.</source>
        <translation>Англійскі тэкст сцвярджае тое, пра што прамоўца пытаецца.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/selection.py"/>
        <source>The case has no quote “{quote_id}”: name quotes as its sheet numbers them, as in q1.</source>
        <translation>У справе няма цытаты “{quote_id}”: называйце цытаты так, як яны пранумараваны на аркушы, напрыклад q1.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>The closing mark after “{strip}” has no opening one.</source>
        <translation>Закрывальны знак двукосся пасля “{strip}” не мае адкрывальнага.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/columns.py"/>
        <source>The column “{headings}” was read: choose another one if that is wrong.</source>
        <translation>Прачытаны слупок “{headings}”: выберыце іншы, калі гэта не той.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>The condition «{word}» is missing: the English states it without an “if”.</source>
        <translation>Умова «{word}» знікла: англійскі тэкст сцвярджае гэта без «калі».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/word.py"/>
        <source>The document holds tracked changes: insertions were read, deletions left out.</source>
        <translation>У дакуменце ёсць адсочваныя змены: устаўленае прачытана, выдаленае прапушчана.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>The ellipsis hides {kind_phrase} (“{word}”): “{segment}”.</source>
        <translation>Шматкроп’е хавае {kind_phrase} (“{word}”): “{segment}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>The ellipsis may hide {names_phrase} (“{word}”): “{source}”.</source>
        <translation>Шматкроп’е можа хаваць {names_phrase} (“{word}”): “{source}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>The ellipsis stands for {dropped}.</source>
        <translation>Шматкроп’е стаіць замест {dropped}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/errors.py"/>
        <source>The encoder could not be prepared in {path} ({what}): free some space, or make it writable.</source>
        <translation>Не ўдалося падрыхтаваць кадавальнік у {path} ({what}): вызваліце месца або дазвольце запіс.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/errors.py"/>
        <source>The encoder in {path} lacks {name}: install the program again, with all of its files.</source>
        <translation>Кадавальніку ў {path} не хапае {name}: усталюйце праграму нанава, з усімі яе файламі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>The encoding was guessed as {encoding}: if letters look wrong, choose another.</source>
        <translation>Кадзіроўка вызначана меркавана: {encoding}. Калі літары выглядаюць няправільна, выберыце іншую.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>The encoding was guessed as {encoding}; it may also be {others}: if letters look wrong, choose another.</source>
        <translation>Кадзіроўка вызначана меркавана: {encoding}; магчыма і іншая: {others}. Калі літары выглядаюць няправільна, выберыце іншую.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>The engine is in doubt here, so its translations prove little: {reasons_phrase}.</source>
        <translation>Мадэль тут ненадзейная, таму яе пераклады мала што даказваюць: {reasons_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>The file does not begin with WEBVTT: it may have lost its beginning.</source>
        <translation>Файл не пачынаецца з WEBVTT: магчыма, яго пачатак страчаны.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/subrip.py"/>
        <source>The file ends in a timecode: it may be cut off.</source>
        <translation>Файл канчаецца тайм-кодам: магчыма, ён абрэзаны.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/rtf.py"/>
        <source>The file ends in the middle: its last words may be missing.</source>
        <translation>Файл абрываецца пасярэдзіне: апошніх слоў можа не хапаць.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>The file holds {value} NUL bytes, which were left out: it may be damaged.</source>
        <translation>У файле ёсць нулявыя байты ({value}), яны прапушчаны: магчыма, ён пашкоджаны.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>The file says its language is {spoken_phrase}, but its words look like {written_phrase}.</source>
        <translation>У файле пазначана мова {spoken_phrase}, але яго словы падобныя на іншую: {written_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>The filler «{here}» is left out.</source>
        <translation>Слова-паразіт «{here}» прапушчана.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>The filler “{there}” is added.</source>
        <translation>Слова-паразіт “{there}” дададзена.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The headline joins {taken} of the {whole} sentences of the quote and leaves out {body} without marking the cut.</source>
        <translation>Загаловак злучае сказы цытаты ({taken} з {whole}) і прапускае {body}, не пазначаючы купюры.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The headline leaves out {body} without marking the cut.</source>
        <translation>Загаловак прапускае {body}, не пазначаючы купюры.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline quotes {text}, but no quote in the text below has these words.</source>
        <translation>У загалоўку цытуецца {text}, але ніводная цытата ў тэксце ніжэй не мае гэтых слоў.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline's quote {head} stands in double marks; some houses use single ones there.</source>
        <translation>Цытата загалоўка {head} стаіць у падвойным двукоссі; некаторыя рэдакцыі ставяць там адзінарнае.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline's {text} is not worded like the quote in the text: {body}.</source>
        <translation>Словы {text} у загалоўку не такія, як у цытаце тэксту: {body}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline's {text} leaves out words of the quote in the text: {body}.</source>
        <translation>У {text} з загалоўка прапушчаны словы цытаты тэксту: {body}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>The insertion {group} adds a claim ({claim_phrase}) that the speaker did not make.</source>
        <translation>Устаўка {group} дадае сцвярджэнне ({claim_phrase}), якога прамоўца не рабіў.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>The message is not encoded in {charset} as it says; it was read as {encoding}.</source>
        <translation>Ліст закадаваны не ў {charset}, як пазначана ў ім; ён прачытаны як {encoding}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model folder {path} brings program code ({name}), which a translation model does not need: nothing was installed.</source>
        <translation>Папка мадэлі {path} змяшчае праграмны код ({name}), які мадэлі перакладу не патрэбны: нічога не ўсталявана.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model folder {path} holds its weights for another library only ({name}): download model.safetensors or pytorch_model.bin as well.</source>
        <translation>У папцы мадэлі {path} вагі толькі для іншай бібліятэкі ({name}): спампуйце таксама model.safetensors або pytorch_model.bin.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model folder {path} lacks {join}: download the model again, all of its files.</source>
        <translation>У папцы мадэлі {path} не хапае {join}: спампуйце мадэль нанава, з усімі файламі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model in {path} could not be prepared for use ({why}): nothing was installed.</source>
        <translation>Мадэль у {path} не ўдалося падрыхтаваць да працы ({why}): нічога не ўсталявана.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model in {path} cuts words by BPE, which needs a tokeniser of its own: take a model of the pair that comes with SentencePiece files (source.spm and target.spm, or sentencepiece.model).</source>
        <translation>Мадэль у {path} дзеліць словы паводле BPE, для чаго патрэбны асобны такенізатар: вазьміце мадэль гэтай пары з файламі SentencePiece (source.spm і target.spm або sentencepiece.model).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model {name} could not be prepared in {place} ({why}): free some space, name another folder in QUOTEVERIFY_DATA, or check with --no-model.</source>
        <translation>Мадэль {name} не ўдалося падрыхтаваць у {place} ({why}): вызваліце месца, пазначце іншую папку ў QUOTEVERIFY_DATA або правярайце з --no-model.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/registry.py"/>
        <source>The name ends in {suffix}, but the file is a {name}: it was read as one.</source>
        <translation>Імя канчаецца на {suffix}, але гэта файл {name}: ён прачытаны менавіта так.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>The name «{name}» is not in the rendering.</source>
        <translation>Імя «{name}» у перакладзе няма.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>The name “{name}” is not in the source.</source>
        <translation>Імя “{name}” у арыгінале няма.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>The number «{number}» is missing from the rendering.</source>
        <translation>Ліку «{number}» у перакладзе няма.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>The number “{number}” has no counterpart in the source.</source>
        <translation>Ліку “{number}” у арыгінале нічога не адпавядае.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>The obligation «{word}» is missing from the English.</source>
        <translation>Абавязку «{word}» у англійскім тэксце няма.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>The opening mark of “{strip}…” has no closing one.</source>
        <translation>Адкрывальны знак двукосся перад “{strip}…” не мае закрывальнага.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/web.py"/>
        <source>The page is nested too deeply: what follows the first words may be missing.</source>
        <translation>Укладзенасць старонкі занадта глыбокая: таго, што ідзе за першымі словамі, можа не хапаць.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/truncation.py"/>
        <source>The quote breaks off after “{last_word}”, in the middle of a clause.</source>
        <translation>Цытата абрываецца пасля “{last_word}”, пасярод фразы.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/truncation.py"/>
        <source>The quote breaks off after “{last_word}”, in the middle of a clause; the source goes on: “{said}”.</source>
        <translation>Цытата абрываецца пасля “{last_word}”, пасярод фразы; у арыгінале далей: “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/attribution.py"/>
        <source>The quote is attributed to {printed}, but in the source {names} says it.</source>
        <translation>Цытата прыпісана {printed}, але ў арыгінале гэта кажа {names}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The quote leaves out “{said}” without marking the cut.</source>
        <translation>Цытата прапускае “{said}”, не пазначаючы купюры.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The quote passes over “{said}” without marking the cut.</source>
        <translation>Цытата абмінае “{said}”, не пазначаючы купюры.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>The quote stops before a sentence that qualifies it (“{word}”): “{said}”.</source>
        <translation>Цытата канчаецца перад сказам, які яе ўдакладняе (“{word}”): “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>The quote stops before a sentence that takes it back (“{word}”): “{said}”.</source>
        <translation>Цытата канчаецца перад сказам, які бярэ яе назад (“{word}”): “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The quote stops before “{following}”, which the speaker said next.</source>
        <translation>Цытата канчаецца перад “{following}” — словамі, якія прамоўца сказаў далей.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/mispairing.py"/>
        <source>The rendering and this source line have almost nothing in common: it may render another line.</source>
        <translation>У перакладу і гэтага радка арыгінала амаль няма агульнага: магчыма, ён перадае іншы радок.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>The rendering repeats the source word for word: it was not translated.</source>
        <translation>Пераклад паўтарае арыгінал слова ў слова: ён не перакладзены.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/delimited.py"/>
        <source>The rows have different numbers of cells: a delimiter or quotation mark may be wrong.</source>
        <translation>У радках розная колькасць ячэек: магчыма, няправільны падзяляльнік або знак двукосся.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>The same words of the source are quoted in two versions: {one} and {other}.</source>
        <translation>Тыя самыя словы арыгінала працытаваны ў дзвюх версіях: {one} і {other}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>The same words of the source in several versions: {both_phrase} and {count} more.</source>
        <translation>
            <numerusform>Тыя самыя словы арыгінала ў некалькіх версіях: {both_phrase} і яшчэ {count}.</numerusform>
            <numerusform>Тыя самыя словы арыгінала ў некалькіх версіях: {both_phrase} і яшчэ {count}.</numerusform>
            <numerusform>Тыя самыя словы арыгінала ў некалькіх версіях: {both_phrase} і яшчэ {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>The same words of the source in several versions: {both_phrase}.</source>
        <translation>Тыя самыя словы арыгінала ў некалькіх версіях: {both_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>The source asks a question; the English has no closing mark and may be read as a statement.</source>
        <translation>Арыгінал пытаецца; англійскі тэкст не мае знака ў канцы, і яго можна прачытаць як сцвярджэнне.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>The source denies «{source}»; the English denies something else, “{rendering}”.</source>
        <translation>Арыгінал адмаўляе «{source}»; англійскі тэкст адмаўляе іншае, “{rendering}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>The source names «{said}», the rendering “{printed}”: they do not seem to be the same.</source>
        <translation>У арыгінале імя «{said}», у перакладзе “{printed}”: падобна, гэта не адно і тое ж.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <location filename="../../quoteverify/checks/facts/unit.py"/>
        <source>The source says «{one}», the rendering “{other}”.</source>
        <translation>У арыгінале «{one}», у перакладзе “{other}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>The source says «{said}», the rendering “{printed}”. Points and per cent differ.</source>
        <translation>У арыгінале «{said}», у перакладзе “{printed}”. Працэнтныя пункты і працэнты — не адно і тое ж.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>The source says «{theirs}»; the English says “{ours}”.</source>
        <translation>У арыгінале «{theirs}»; у англійскім тэксце “{ours}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/exclamation.py"/>
        <source>The speaker exclaims; the English states it calmly.</source>
        <translation>Прамоўца ўсклікае; англійскі тэкст кажа гэта спакойна.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <source>The speaker repeats “{of}”; the rendering says it once.</source>
        <translation>Прамоўца паўтарае “{of}”; у перакладзе гэта сказана адзін раз.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>The template {path} is not for {format_name}: choose a {suffix} file, or export without a template.</source>
        <translation>Шаблон {path} не пасуе да фармату {format_name}: выберыце файл {suffix} або экспартуйце без шаблона.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>The template {path}{where} cannot be used ({why}): correct it, or export without it.</source>
        <translation>Шаблон {path}{where} выкарыстаць нельга ({why}): выпраўце яго або экспартуйце без яго.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The weights in {path} do not fit the model's other files: {what}. Download all files again.</source>
        <translation>Вагі ў {path} не пасуюць да астатніх файлаў мадэлі: {what}. Спампуйце ўсе файлы нанава.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/reorder.py"/>
        <source>The words of the rendering are jumbled ({examples}).</source>
        <translation>Словы перакладу пераблытаны ({examples}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/reorder.py"/>
        <source>The words of the rendering are jumbled: they stand neither as in the source nor as in a sentence.</source>
        <translation>Словы перакладу пераблытаны: яны стаяць не так, як у арыгінале, і не так, як у сказе.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>There are hardly any full stops: the text was cut where subtitles, lines, pauses and small words suggest it, and a line may hold parts of two sentences.</source>
        <translation>Кропак амаль няма: тэкст падзелены там, дзе падказваюць субцітры, радкі, паўзы і службовыя словы, і ў адным радку могуць апынуцца часткі двух сказаў.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/localisation/languages.py"/>
        <source>There are no words in the language “{tag}”: choose one of {join}.</source>
        <translation>Слоў на мове “{tag}” няма: выберыце адну з {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/__init__.py"/>
        <source>There is no format “{name}”: choose one of {join}.</source>
        <translation>Фармату “{name}” няма: выберыце адзін з {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/house.py"/>
        <source>There is no house profile “{name}”: choose one of {join}.</source>
        <translation>Правілаў рэдакцыі з імем “{name}” няма: выберыце адно з {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>There is no quote {quote_id}: it was removed or belongs to another text.</source>
        <translation>Цытаты {quote_id} няма: яна прыбрана або належыць іншаму тэксту.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/transcripts/typed.py"/>
        <source>These lines were typed by {by} on {moment}: they are what one person heard.</source>
        <translation>Радкі ўведзены: {by}, {moment}; гэта тое, што пачуў адзін чалавек.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>These quotes have changed since: undo the later changes first.</source>
        <translation>Гэтыя цытаты з таго часу змяніліся: спачатку адмяніце пазнейшыя змены.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>This would cross {text}: a quote may stand inside another, not halfway.</source>
        <translation>Гэта перасекла б {text}: цытата можа стаяць унутры іншай, але не заходзіць на яе напалову.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Timecodes damaged or missing: {count} subtitles stand here without a time.</source>
        <translation>
            <numerusform>Тайм-коды пашкоджаны або іх няма: {count} субцітр стаіць тут без часу.</numerusform>
            <numerusform>Тайм-коды пашкоджаны або іх няма: {count} субцітры стаяць тут без часу.</numerusform>
            <numerusform>Тайм-коды пашкоджаны або іх няма: {count} субцітраў стаяць тут без часу.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>Timecodes damaged: {broken} subtitles were left out.</source>
        <translation>Тайм-коды пашкоджаны, субцітры прапушчаны: {broken}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>Two English versions of one quote disagree: {one} and {other}.</source>
        <translation>Дзве англійскія версіі адной цытаты разыходзяцца: {one} і {other}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>Two different utterances are given in the same words: {first}.</source>
        <translation>Два розныя выказванні перададзены тымі самымі словамі: {first}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>Word would not open it either</source>
        <translation>Word таксама не адкрыў бы яго</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>Words in round brackets, {group}: if the speaker did not say them, square ones are usual.</source>
        <translation>Словы ў круглых дужках, {group}: калі прамоўца іх не вымаўляў, звычайна ставяць квадратныя.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>a Hub cache without any version of the model in it</source>
        <translation>кэш Hub, у якім няма ніводнай версіі мадэлі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>a Hub cache, which holds a model in versions</source>
        <translation>кэш Hub, у якім мадэль захоўваецца версіямі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a condition</source>
        <translation>умова</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a contrast</source>
        <translation>проціпастаўленне</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>a doubt</source>
        <translation>сумнеў</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>a file is larger than it says</source>
        <translation>адзін з файлаў большы, чым заяўлена</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>a folder of weights (safetensors) without their configuration</source>
        <translation>папка ваг (safetensors) без іх канфігурацыі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a hedge</source>
        <translation>агаворка</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>a migrant in the source became a refugee</source>
        <translation>мігрант у арыгінале стаў бежанцам</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a negation</source>
        <translation>адмаўленне</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>a number</source>
        <translation>лік</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>a part of it is packed twice</source>
        <translation>адна з частак упакавана двойчы</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>a place in it ends before it begins</source>
        <translation>адно з месцаў у ім канчаецца раней, чым пачынаецца</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>a refugee in the source became a migrant</source>
        <translation>бежанец у арыгінале стаў мігрантам</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a retraction</source>
        <translation>адмова ад сказанага</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>a slur</source>
        <translation>абраза</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>a term of international law was translated word for word</source>
        <translation>тэрмін міжнароднага права перакладзены даслоўна</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>a threat of violence</source>
        <translation>пагроза гвалтам</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>an institution's name was translated word for word</source>
        <translation>назва ўстановы перакладзена даслоўна</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>an obscenity</source>
        <translation>непрыстойнасць</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>an opinion</source>
        <translation>думка</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>an organisation's name was translated word for word</source>
        <translation>назва арганізацыі перакладзена даслоўна</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>another language</source>
        <translation>іншая мова</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <location filename="../../quoteverify/case/database.py"/>
        <source>another program made it</source>
        <translation>яго стварыла іншая праграма</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>another region is named</source>
        <translation>названы іншы рэгіён</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>as before</source>
        <translation>як раней</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>as the program did</source>
        <translation>як праграма</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>both {source} and {rendering} are in English: they are compared as two versions of one text</source>
        <translation>{source} і {rendering} — абодва па-англійску: яны параўноўваюцца як дзве версіі аднаго тэксту</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>both {source} and {rendering} are in {name_phrase}: one of them should be the English rendering</source>
        <translation>{source} і {rendering} на адной мове ({name_phrase}): адным з іх мае быць англійскі тэкст</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/sbv.py"/>
        <source>captions with timecodes</source>
        <translation>субцітры з тайм-кодамі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>checking the files</source>
        <translation>праверка файлаў</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>converting to whole numbers</source>
        <translation>пераўтварэнне ў цэлыя лікі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>corrected; before it read {former}</source>
        <translation>выпраўлена; раней стаяла {former}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/case.py"/>
        <source>damaged: {what}</source>
        <translation>пашкоджана: {what}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>download the model again</source>
        <translation>спампуйце мадэль нанава</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>engines</source>
        <translation>мадэлі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>fetching {name}</source>
        <translation>загрузка: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>files are missing in it</source>
        <translation>у ім не хапае файлаў</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding graded {grade_phrase} (a finding of an earlier check)</source>
        <translation>заўвага ацэнена: {grade_phrase} (заўвага ранейшай праверкі)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding graded {grade_phrase} ({category_phrase}: {message_phrase})</source>
        <translation>заўвага ацэнена: {grade_phrase} ({category_phrase}: {message_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} (a finding of an earlier check)</source>
        <translation>заўвага {state_phrase} (заўвага ранейшай праверкі)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} (a finding of an earlier check) – {reason}</source>
        <translation>заўвага {state_phrase} (заўвага ранейшай праверкі) – {reason}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} ({category_phrase}: {message_phrase})</source>
        <translation>заўвага {state_phrase} ({category_phrase}: {message_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} ({category_phrase}: {message_phrase}) – {reason}</source>
        <translation>заўвага {state_phrase} ({category_phrase}: {message_phrase}) – {reason}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>give the folder of one, {version}</source>
        <translation>пакажыце папку адной з іх, {version}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>give the whole archive that they came in</source>
        <translation>пакажыце ўвесь архіў, у якім яны прыйшлі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>hearsay</source>
        <translation>сказана з чужых слоў</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/soundness.py"/>
        <source>in a part that its version does not let be told from the rest</source>
        <translation>у той частцы, якую ў яго версіі нельга аддзяліць ад астатняга</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>in the text: {body}</source>
        <translation>у тэксце: {body}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/memory.py"/>
        <source>it cannot be opened</source>
        <translation>яго нельга адкрыць</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it claims to be larger than any model</source>
        <translation>заяўлены памер большы, чым у любой мадэлі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/xml.py"/>
        <source>it declares entities of its own, which are not read for safety</source>
        <translation>у ім аб’яўлены ўласныя сутнасці, якія дзеля бяспекі не чытаюцца</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/rtf.py"/>
        <source>it does not begin like one</source>
        <translation>пачынаецца не так, як такі файл</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>it does not end</source>
        <translation>у яго няма канца</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it does not know some of the words</source>
        <translation>некаторых слоў мадэль не ведае</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>it does not say which case it is of</source>
        <translation>не сказана, да якой справы ён належыць</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <location filename="../../quoteverify/case/database.py"/>
        <source>it exists already</source>
        <translation>ужо існуе</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it gave more or fewer sentences than it was given</source>
        <translation>сказаў атрымалася больш або менш, чым было дадзена</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>it gives no HTML</source>
        <translation>не атрымліваецца HTML</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>it has changed since it was read or installed</source>
        <translation>змяніўся з таго часу, як быў прачытаны або ўсталяваны</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>it has more than {pages_limit} pages</source>
        <translation>старонак больш за {pages_limit}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>it has more than {parts_limit} parts</source>
        <translation>частак больш за {parts_limit}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/web.py"/>
        <source>it has no element {body}</source>
        <translation>у ім няма элемента {body}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>it has no mail headers</source>
        <translation>у ім няма загалоўкаў ліста</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it has no page</source>
        <translation>у ім няма ніводнай старонкі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it holds a file twice</source>
        <translation>адзін з файлаў стаіць у ім двойчы</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>it holds far too many parts</source>
        <translation>у ім занадта шмат частак</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>it holds no model</source>
        <translation>у ім няма мадэлі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/schema.py"/>
        <source>it holds tables, views or triggers that are not the program's own</source>
        <translation>у ім ёсць табліцы, прадстаўленні або трыгеры, якія не належаць праграме</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it holds {name}, and sheets hold only text, pictures and styles</source>
        <translation>у ім ёсць {name}, а аркушы змяшчаюць толькі тэкст, малюнкі і стылі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it holds {foreign}, which no model has</source>
        <translation>у ім ёсць {foreign}, чаго няма ні ў адной мадэлі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>it is another kind of file</source>
        <translation>гэта файл іншага віду</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>it is damaged, encrypted or packed in an unknown way</source>
        <translation>пашкоджаны, зашыфраваны або ўпакаваны невядомым спосабам</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it is encrypted, cut off or packed in an unknown way</source>
        <translation>зашыфраваны, абрэзаны або ўпакаваны невядомым спосабам</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>it is larger than {value} MB</source>
        <translation>большы за {value} МБ</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it is no Word document, or damaged</source>
        <translation>гэта не дакумент Word, або ён пашкоджаны</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>it is no file but a pipe or a device</source>
        <translation>гэта не файл, а канал або прылада</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/translation/firefox.py"/>
        <source>it is not a SentencePiece model</source>
        <translation>гэта не мадэль SentencePiece</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <location filename="../../quoteverify/sheets/verification.py"/>
        <source>it is not a file</source>
        <translation>гэта не файл</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>it is protected by a password</source>
        <translation>абаронены паролем</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it links to something outside itself, and sheets hold no links</source>
        <translation>у ім ёсць спасылка на нешта па-за ім, а на аркушах спасылак няма</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/tmx.py"/>
        <source>it names {languages} languages</source>
        <translation>у ім названа моў: {languages}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it produced subtitle-credit text out of nowhere</source>
        <translation>з ніадкуль узяўся тэкст, падобны на цітры субцітраў</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>it repeats its drawings more than {drawings_limit} times</source>
        <translation>малюнкі паўтараюцца больш за {drawings_limit} разоў</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it repeats itself</source>
        <translation>паўтараецца</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it returned nothing</source>
        <translation>нічога не вярнулася</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it translates capitals badly</source>
        <translation>вялікія літары перакладаюцца дрэнна</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it translates exclamations of up to three words badly</source>
        <translation>воклічы да трох слоў перакладаюцца дрэнна</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>it was changed after it was written</source>
        <translation>зменена пасля таго, як было запісана</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>it would write outside its folder, to {filename}</source>
        <translation>запіс трапіў бы за межы яго папкі, у {filename}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/transcripts/json_text.py"/>
        <source>its JSON is cut off or damaged</source>
        <translation>яго JSON абрэзаны або пашкоджаны</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/xml.py"/>
        <source>its XML is cut off or damaged</source>
        <translation>яго XML абрэзаны або пашкоджаны</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>its beginning is missing</source>
        <translation>у яго няма пачатку</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/rtf.py"/>
        <source>its codes are damaged</source>
        <translation>яго коды пашкоджаны</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>its field {words} is none of {join}</source>
        <translation>яго поле {words} не ўваходзіць у {join}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/tmx.py"/>
        <source>its first element is not tmx</source>
        <translation>яго першы элемент не tmx</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/xliff.py"/>
        <source>its first element is not xliff</source>
        <translation>яго першы элемент не xliff</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>its own translation, translated back, drifts as far as the published quote does</source>
        <translation>уласны пераклад, перакладзены назад, адхіляецца гэтак жа моцна, як апублікаваная цытата</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>its records contradict each other</source>
        <translation>яго запісы супярэчаць адзін аднаму</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>its sheet would hold &lt;{name}&gt;, and sheets hold nothing that acts</source>
        <translation>на аркушы апынуўся б &lt;{name}&gt;, а аркушы не змяшчаюць нічога дзейнага</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>its sheet would hold the attribute {attribute}, and sheets hold no links</source>
        <translation>на аркушы апынуўся б атрыбут {attribute}, а на аркушах спасылак няма</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>its {label} is damaged</source>
        <translation>пашкоджана: {label}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>its {label} names no model</source>
        <translation>у {label} не названа мадэль</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>language paths</source>
        <translation>моўныя шляхі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>languages</source>
        <translation>мовы</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>left out: {said}</source>
        <translation>прапушчана: {said}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>links to the source</source>
        <translation>прывязкі да арыгінала</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>more than {most} months and days in one sentence</source>
        <translation>месяцаў і дзён у адным сказе больш за {most}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>more than {most} numbers in one sentence</source>
        <translation>лікаў у адным сказе больш за {most}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>names in {name_phrase} cannot be compared by sound</source>
        <translation>імёны нельга параўнаць на слых: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>names that are one</source>
        <translation>імёны, якія азначаюць тое самае</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>never</source>
        <translation>ні разу</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>no calendar words for {name_phrase}</source>
        <translation>няма каляндарных слоў: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>no list of conditions for {name_phrase}</source>
        <translation>няма спіса ўмоў: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>no list of hedges for {name_phrase}</source>
        <translation>няма спіса агаворак: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/idiom.py"/>
        <source>no list of idioms for {name_phrase}</source>
        <translation>няма спіса ідыём: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>no list of modal words for {name_phrase}</source>
        <translation>няма спіса мадальных слоў: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>no list of negations for {name_phrase}</source>
        <translation>няма спіса адмаўленняў: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>no list of orders for {name_phrase}</source>
        <translation>няма спіса загадаў: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/person.py"/>
        <source>no list of persons for {name_phrase}</source>
        <translation>няма спіса асоб: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>no list of qualifying words for {name_phrase}</source>
        <translation>няма спіса ўдакладняльных слоў: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>no list of strong words for {name_phrase}</source>
        <translation>няма спіса моцных слоў: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/term.py"/>
        <source>no list of terms for {spoken_phrase} → {into_phrase}</source>
        <translation>няма спіса тэрмінаў: {spoken_phrase} → {into_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>no model for {languages}</source>
        <translation>няма мадэлі: {languages}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/gathering.py"/>
        <source>no model for {source} → {target} is installed: get {model}</source>
        <translation>мадэль {source} → {target} не ўсталявана: атрымайце {model}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>no number words for {name_phrase}</source>
        <translation>няма лічэбнікаў: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>no pronouns of {name_phrase} are known</source>
        <translation>займеннікі невядомыя: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>no quantifiers for {name_phrase}</source>
        <translation>няма слоў колькасці: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>no quotes were found in {rendering}, so nothing was checked: words that are quoted without quotation marks can be made quotes by hand</source>
        <translation>у {rendering} цытат не знойдзена, таму нічога не праверана: словы, працытаваныя без двукосся, можна зрабіць цытатамі ўручную</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>no source line is linked to this quote</source>
        <translation>з гэтай цытатай не звязаны ніводзін радок арыгінала</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>no table of words for {name_phrase}</source>
        <translation>няма табліцы слоў: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>no table of words for {spoken_phrase} → {printed_phrase}</source>
        <translation>няма табліцы слоў: {spoken_phrase} → {printed_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>no tenses of {name_phrase} are known</source>
        <translation>часы дзеяслова невядомыя: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/unit.py"/>
        <source>no units for {name_phrase}</source>
        <translation>няма адзінак вымярэння: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>no word of the rendering translates it</source>
        <translation>ніводнае слова перакладу яго не перадае</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>no word of the source means it</source>
        <translation>ніводнае слова арыгінала гэтага не азначае</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>none of the {count} quotes of {rendering} was found in {where}: they may have been said elsewhere</source>
        <translation>
            <numerusform>{count} цытата з {rendering} не знойдзена ў {where}: магчыма, яна сказана ў іншым месцы</numerusform>
            <numerusform>ніводная з {count} цытат {rendering} не знойдзена ў {where}: магчыма, яны сказаны ў іншым месцы</numerusform>
            <numerusform>ніводная з {count} цытат {rendering} не знойдзена ў {where}: магчыма, яны сказаны ў іншым месцы</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>not translated: rules and judge leave nothing in doubt (without the judge, all is translated)</source>
        <translation>не перакладзена: правілы і суддзя не пакідаюць сумневаў (без суддзі перакладаецца ўсё)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/soundness.py"/>
        <source>nothing in it can be read</source>
        <translation>нічога з яго нельга прачытаць</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>nothing in {rendering} corresponds to anything in {source}: the texts may have nothing to do with each other</source>
        <translation>нішто ў {rendering} не адпавядае нічому ў {source}: магчыма, тэксты не звязаны паміж сабой</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>once</source>
        <translation>адзін раз</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>only the first {most_pairs} pairs of quotes were compared</source>
        <translation>параўноўваліся толькі першыя пары цытат ({most_pairs})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>open again</source>
        <translation>зноў адкрыта</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>open again – {note}</source>
        <translation>зноў адкрыта – {note}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/preparation.py"/>
        <source>preparing the encoder for its first use</source>
        <translation>падрыхтоўка кадавальніка да першага выкарыстання</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>preparing {name} for its first use</source>
        <translation>падрыхтоўка {name} да першага выкарыстання</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>pseudonyms</source>
        <translation>псеўданімы</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>quotes</source>
        <translation>цытаты</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/confirming.py"/>
        <source>read together, source and quote agree at these words</source>
        <translation>пры сумесным чытанні арыгінал і цытата ў гэтых словах супадаюць</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/confirming.py"/>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>read together, source and quote differ at these words</source>
        <translation>калі чытаць разам, арыгінал і цытата разыходзяцца ў гэтых словах</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>reading of {reader}: {decision_phrase}</source>
        <translation>прачытанне ({reader}): {decision_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>said next: {following}</source>
        <translation>сказана далей: {following}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>said: {text}</source>
        <translation>сказана: {text}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>set by hand: {old_phrase}</source>
        <translation>зададзена ўручную: {old_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>source and quote are in one language: every word in the marks can be held to what was said</source>
        <translation>арыгінал і цытата на адной мове: кожнае слова ў двукоссі можна зверыць са сказаным</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>source and quote are in one language: nothing is translated</source>
        <translation>арыгінал і цытата на адной мове: нічога не перакладаецца</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/opinions.py"/>
        <source>source and quote are the same text</source>
        <translation>арыгінал і цытата — адзін і той самы тэкст</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/opinions.py"/>
        <source>source and quote seem to be exchanged: what is given as {source} reads as {rendering}, and the reverse</source>
        <translation>арыгінал і цытата, падобна, памяняліся месцамі: дадзенае як {source} чытаецца як {rendering} і наадварот</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/attribution.py"/>
        <source>source speaker: {speaker}</source>
        <translation>прамоўца ў арыгінале: {speaker}</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>speakers of Russian became Russians</source>
        <translation>тыя, хто гаворыць па-руску, сталі рускімі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>spoken in {source_phrase}, printed in {printed_phrase}</source>
        <translation>мова маўлення: {source_phrase}, мова публікацыі: {printed_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>spoken in {spoken_phrase}, translated into {source_phrase}, printed in {printed_phrase}</source>
        <translation>мова маўлення: {spoken_phrase}, мова перакладу: {source_phrase}, мова публікацыі: {printed_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>spoken in {spoken_phrase}, {how} into {source_phrase}, printed in {printed_phrase}</source>
        <translation>мова маўлення: {spoken_phrase}; {how}, мова: {source_phrase}; мова публікацыі: {printed_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/subrip.py"/>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>subtitles with timecodes</source>
        <translation>субцітры з тайм-кодамі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/word.py"/>
        <source>table of two columns</source>
        <translation>табліца з двух слупкоў</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>text but pictures of pages, which need text recognition first</source>
        <translation>не тэкст, а выявы старонак, якія спачатку трэба распазнаць</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/columns.py"/>
        <source>text in column {headings}</source>
        <translation>тэкст у слупку {headings}</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names a collaborator of the Nazi occupation</source>
        <translation>рускае слова абазначае памагатага нацысцкай акупацыі</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names a remand prison, and was translated word for word</source>
        <translation>рускае слова абазначае следчы ізалятар, а перакладзена даслоўна</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names an ambulance, and was translated word for word</source>
        <translation>рускае слова абазначае хуткую дапамогу, а перакладзена даслоўна</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names armed groups, and was translated word for word</source>
        <translation>рускае слова абазначае узброеныя фарміраванні, а перакладзена даслоўна</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names blades, and was translated word for word</source>
        <translation>рускае слова абазначае халодную зброю, а перакладзена даслоўна</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names officers of the security services</source>
        <translation>рускае слова абазначае супрацоўнікаў спецслужбаў</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names the army, police and secret services, and was translated word for word</source>
        <translation>рускае слова абазначае армію, паліцыю і спецслужбы, а перакладзена даслоўна</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names the humanities</source>
        <translation>рускае слова абазначае гуманітарныя навукі</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names the troops of the interior ministry</source>
        <translation>рускае слова абазначае унутраныя войскі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the change of the quote {words} in {file}</source>
        <translation>змена цытаты {words} у {file}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>the check itself failed on this text ({name})</source>
        <translation>на гэтым тэксце адмовіла сама праверка ({name})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the connection broke off</source>
        <translation>злучэнне перарвалася</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the connection broke off: {name}</source>
        <translation>злучэнне перарвалася: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>the file is cut off or damaged</source>
        <translation>файл абрэзаны або пашкоджаны</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/pairjudge.py"/>
        <source>the judge cannot be used: {why}</source>
        <translation>суддзю выкарыстаць нельга: {why}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the language {language} set for {choice} in {path}</source>
        <translation>мова {language}, зададзеная для {choice} у {path}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the model chosen for {place} in {file}</source>
        <translation>мадэль, выбраная для {place} у {file}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>the other version: {second}</source>
        <translation>іншая версія: {second}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>the other words of the sentence are accounted for</source>
        <translation>астатнія словы сказа знайшлі сабе пару</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>the part {name} is damaged</source>
        <translation>частка {name} пашкоджана</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>the part {name} is missing</source>
        <translation>часткі {name} няма</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>the rendering denies {more_phrase}, the source {fewer_phrase}</source>
        <translation>пераклад адмаўляе {more_phrase}, арыгінал — {fewer_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>the script of {unknown} is not known</source>
        <translation>пісьмо {unknown} невядомае</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>the sentence is near the length limit of the model</source>
        <translation>сказ блізкі да гранічнай даўжыні мадэлі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>the sentence is too long</source>
        <translation>сказ занадта доўгі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the server answered {code}</source>
        <translation>сервер адказаў {code}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the server named no revision</source>
        <translation>сервер не назваў версіі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the server's answer is no list of files</source>
        <translation>адказ сервера — не спіс файлаў</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>the sheet holds a choice of the case, or leaves its files out</source>
        <translation>на аркушы толькі выбранае са справы, або ён без файлаў</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>the source denies {more_phrase}, the rendering {fewer_phrase}</source>
        <translation>арыгінал адмаўляе {more_phrase}, пераклад — {fewer_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>the source has no full stops or question marks to tell a question by</source>
        <translation>у арыгінале няма кропак і пытальнікаў, па якіх можна пазнаць пытанне</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names chemical weapons</source>
        <translation>у арыгінале названа хімічная зброя</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names one kind of weapon, the rendering the whole class</source>
        <translation>у арыгінале названы адзін від зброі, у перакладзе — увесь клас</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names the whole class of weapons, the rendering one kind</source>
        <translation>у арыгінале названы ўвесь клас зброі, у перакладзе — адзін від</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names the whole country</source>
        <translation>у арыгінале названа ўся краіна</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the source passage of {link} in {file}</source>
        <translation>фрагмент арыгінала для {link} у {file}</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source says Soviet</source>
        <translation>у арыгінале сказана «савецкі»</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>the source {source} is in English and the rendering {rendering} in {name_phrase}: they may have been swapped</source>
        <translation>арыгінал {source} па-англійску, а пераклад {rendering} — на іншай мове ({name_phrase}): магчыма, іх памянялі месцамі</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the speaker's own name for it was replaced by another</source>
        <translation>уласная назва, дадзеная прамоўцам, заменена іншай</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the speaker's word for it was replaced by another</source>
        <translation>слова прамоўцы для гэтага заменена іншым</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the speaker's word for the fighters was replaced by another</source>
        <translation>слова прамоўцы для байцоў заменена іншым</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>the text does not look like the language of the model</source>
        <translation>тэкст не падобны на мову мадэлі</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the usual English name is another</source>
        <translation>звычайная англійская назва іншая</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>the weights of a Marian model alone</source>
        <translation>адны толькі вагі мадэлі Marian</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>the weights of a model alone (safetensors), without their configuration</source>
        <translation>адны толькі вагі мадэлі (safetensors) без іх канфігурацыі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>there is no case version {version}</source>
        <translation>версіі {version} файла справы не існуе</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>these two words stand side by side in no sentence</source>
        <translation>гэтыя два словы не стаяць побач ні ў адным сказе</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>translating a sentence</source>
        <translation>пераклад сказа</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>translating fixed sentences</source>
        <translation>пераклад кантрольных сказаў</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>translating fixed sentences with the original model</source>
        <translation>пераклад кантрольных сказаў зыходнай мадэллю</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>twice</source>
        <translation>двойчы</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>verdict: {verdict_phrase}</source>
        <translation>вердыкт: {verdict_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>verdict: {verdict_phrase} – {note}</source>
        <translation>вердыкт: {verdict_phrase} – {note}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>what arrived is not the published file</source>
        <translation>прыйшоў не той файл, які апублікаваны</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>what was set by hand for {path}, which is not in the case</source>
        <translation>зададзенае ўручную для {path}, якога няма ў справе</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>where the text was published</source>
        <translation>дзе апублікаваны тэкст</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>{spoken_phrase} cannot be compared with {printed_phrase} here: link the quotes by hand</source>
        <translation>параўнаць гэтыя мовы тут нельга ({spoken_phrase}, {printed_phrase}): прывяжыце цытаты ўручную</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} cannot be right ({what}): download the model again from where it was published.</source>
        <translation>{path}: так быць не можа ({what}); спампуйце мадэль нанава адтуль, дзе яна апублікавана.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>{path} cannot be unpacked ({why}): nothing was installed. Download it again.</source>
        <translation>{path} нельга распакаваць ({why}): нічога не ўсталявана. Спампуйце нанава.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} cannot be used ({why}): download it again.</source>
        <translation>{path} нельга выкарыстаць ({why}): спампуйце нанава.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/errors.py"/>
        <source>{path} cannot be used ({what}): install the program again, with all of its files.</source>
        <translation>{path} нельга выкарыстаць ({what}): усталюйце праграму нанава, з усімі яе файламі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>{path} cannot become a case again ({why}): export the whole case as JSON, with its files.</source>
        <translation>{path} нельга зноў ператварыць у справу ({why}): экспартуйце ўсю справу як JSON, разам з файламі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/dismissals.py"/>
        <source>{path} could not be changed ({why}): close other windows of the program and try again.</source>
        <translation>Не ўдалося змяніць {path} ({why}): закрыйце іншыя вокны праграмы і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/memory.py"/>
        <source>{path} could not be erased ({why}): stop the checks that run and try again.</source>
        <translation>{path} не ўдалося сцерці ({why}): спыніце праверкі, якія ідуць, і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>{what} could not be fetched ({why}): check the connection and run the same command again; it goes on where it stopped.</source>
        <translation>{what} не ўдалося атрымаць ({why}): праверце злучэнне і паўтарыце тую самую каманду; яна працягне з таго самага месца.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} could not be read ({why}): check its permissions or copy it elsewhere.</source>
        <translation>{path} не ўдалося прачытаць ({why}): праверце правы доступу або скапіруйце ў іншае месца.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} could not be written ({why}): choose another folder or free some space.</source>
        <translation>{path} не ўдалося запісаць ({why}): выберыце іншую папку або вызваліце месца.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>{path} could not be written ({why}): choose another folder.</source>
        <translation>{path} не ўдалося запісаць ({why}): выберыце іншую папку.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} could not be written ({why}): close it elsewhere, or choose another folder.</source>
        <translation>{path} не ўдалося запісаць ({why}): закрыйце файл у іншай праграме або выберыце іншую папку.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/substation.py"/>
        <source>{broken} damaged subtitle lines were left out.</source>
        <translation>Пашкоджаныя радкі субцітраў прапушчаны: {broken}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} describes a model of type “{kind}”: only MarianMT (OPUS-MT) translation models can be used.</source>
        <translation>{path} апісвае мадэль тыпу “{kind}”: выкарыстоўваць можна толькі мадэлі перакладу MarianMT (OPUS-MT).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} does not exist: check the name and the folder.</source>
        <translation>{path} не існуе: праверце імя і папку.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>{what_phrase} does not fit the texts as they are now; it is kept and not applied</source>
        <translation>{what_phrase}: не пасуе да цяперашніх тэкстаў; захоўваецца і не прымяняецца</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>{file} has changed since it was installed: remove {name} and add it again.</source>
        <translation>Файл {file} змяніўся пасля ўсталявання: выдаліце {name} і дадайце зноў.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} has more than {limit} cells: keep the columns and rows that matter and save it again.</source>
        <translation>У {path} больш за {limit} ячэек: пакіньце патрэбныя слупкі і радкі і захавайце файл зноў.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} has no column “{wanted}”: choose one of {join}.</source>
        <translation>У {path} няма слупка “{wanted}”: выберыце адзін з {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/merging.py"/>
        <source>{other} has no quote in common with {path}: merge only cases that were made of the same texts.</source>
        <translation>У {other} няма ніводнай агульнай цытаты з {path}: аб’ядноўвайце толькі справы, створаныя з тых самых тэкстаў.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>{place} has no room for the model: free about {value} MB and try again.</source>
        <translation>У {place} няма месца для мадэлі: вызваліце каля {value} МБ і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>{name} holds &lt;{kind}&gt;, and sheets hold only text, pictures and styles</source>
        <translation>у {name} ёсць &lt;{kind}&gt;, а аркушы змяшчаюць толькі тэкст, малюнкі і стылі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} holds more than weights (pickled program code) and was not opened: use a folder with model.safetensors.</source>
        <translation>У {path} ёсць не толькі вагі (упакаваны pickle праграмны код), таму файл не адкрыты: вазьміце папку з model.safetensors.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/alignment/links.py"/>
        <source>{path} holds no sentence: choose the file with the text.</source>
        <translation>У {path} няма ніводнага сказа: выберыце файл з тэкстам.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} holds no two languages side by side: load source and rendering as two files.</source>
        <translation>У {path} няма дзвюх моў побач: загрузіце арыгінал і пераклад двума файламі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} holds no {what}: choose the file that does.</source>
        <translation>У {path} няма {what}: выберыце файл, дзе гэта ёсць.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>{filename} in it is a link</source>
        <translation>{filename} унутры яго — спасылка</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>{path} in it is not the file that was checked</source>
        <translation>{path} унутры яго — не той файл, які правяраўся</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is JSON, but no transcript that is known here{named}: export it as SRT, WebVTT, Word or plain text.</source>
        <translation>{path} — файл JSON, але не вядомая тут расшыфроўка{named}: экспартуйце яе як SRT, WebVTT, Word або просты тэкст.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is a Descript file that is not read here: export the transcript in Descript as SRT, WebVTT, Word or plain text.</source>
        <translation>{path} — файл Descript, які тут не чытаецца: экспартуйце расшыфроўку ў Descript як SRT, WebVTT, Word або просты тэкст.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is a Git LFS pointer, not the file itself: run “git lfs pull” where the model was cloned, or download the file from the model's page.</source>
        <translation>{path} — паказальнік Git LFS, а не сам файл: выканайце “git lfs pull” там, куды кланавана мадэль, або спампуйце файл са старонкі мадэлі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{model} is a model as published, and PyTorch and Transformers, which convert it, are not installed: pip install "quoteverify[convert]" (in a copy of the sources: make convert), then try again.</source>
        <translation>{model} — мадэль у апублікаваным выглядзе, а PyTorch і Transformers, якія яе пераўтвараюць, не ўсталяваны: pip install "quoteverify[convert]" (у копіі зыходнага кода: make convert), потым паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{model} is a model of Firefox Translations, and fxtranslate, which runs it, is not installed: pip install "quoteverify[firefox]", then try again.</source>
        <translation>{model} — мадэль Firefox Translations, а fxtranslate, які яе выконвае, не ўсталяваны: pip install "quoteverify[firefox]", потым паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>{text} is a quote already.</source>
        <translation>{text} — ужо цытата.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/scare_quote.py"/>
        <source>{text} is a term in quotation marks, not an utterance.</source>
        <translation>{text} — тэрмін у двукоссі, а не выказванне.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is an Argos package of type “{kind}”: take one that translates from one language into one other.</source>
        <translation>{path} — пакет Argos тыпу “{kind}”: вазьміце такі, які перакладае з адной мовы на адну іншую.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is damaged ({why}): open a backup, or check the files again into a new case.</source>
        <translation>Файл {path} пашкоджаны ({why}): адкрыйце рэзервовую копію або праверце файлы зноў у новай справе.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is damaged ({join}): the rest can be read and exported but not changed; open a backup, or save the rest under another name.</source>
        <translation>Файл {path} пашкоджаны ({join}): астатняе можна чытаць і экспартаваць, але не змяняць; адкрыйце рэзервовую копію або захавайце астатняе пад іншым імем.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is empty: save it again or choose another file.</source>
        <translation>Файл {path} пусты: захавайце яго зноў або выберыце іншы.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/files.py"/>
        <source>{path} is given twice: name each file once, as a source or as a rendering.</source>
        <translation>{path} пазначаны двойчы: назавіце кожны файл адзін раз, як арыгінал або як пераклад.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{file} is in this case already, in another part: give the corrected version another name.</source>
        <translation>Файл {file} ужо ёсць у гэтай справе, у іншай ролі: дайце выпраўленай версіі іншае імя.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>{group} is inserted; the speaker did not say it.</source>
        <translation>Устаўлена {group}; прамоўца гэтага не вымаўляў.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>{file} is missing: remove {name} and add it again.</source>
        <translation>Няма файла {file}: выдаліце {name} і дадайце зноў.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/privacy/pseudonyms.py"/>
        <source>{path} is no list of pseudonyms (line {line}): write lines like “Ivan Petrov,Person A”.</source>
        <translation>{path} — не спіс псеўданімаў (радок {line}): пішыце радкі накшталт “Ivan Petrov,Person A”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/verification.py"/>
        <source>{path} is no quote sheet with a manifest: choose one that this program wrote, or export the case again.</source>
        <translation>{path} — не аркуш цытат з маніфестам: выберыце аркуш, створаны гэтай праграмай, або экспартуйце справу зноў.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is not a QuoteVerify case file ({why}): choose a file made by this program.</source>
        <translation>{path} — не файл справы QuoteVerify ({why}): выберыце файл, створаны гэтай праграмай.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is not a model folder: give the folder that holds config.json, source.spm, target.spm, vocab.json and model.safetensors.</source>
        <translation>{path} — не папка мадэлі: пакажыце папку, у якой ёсць config.json, source.spm, target.spm, vocab.json і model.safetensors.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is not a readable {what} ({why}): open it in its own program and save it again.</source>
        <translation>{path} нельга прачытаць як {what} ({why}): адкрыйце файл у яго праграме і захавайце зноў.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>{path} is not a text but binary data: choose the text, subtitle or document file itself.</source>
        <translation>{path} — не тэкст, а двайковыя даныя: выберыце сам файл з тэкстам, субцітрамі або дакументам.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>{endpoint} is not a web address</source>
        <translation>{endpoint} — не вэб-адрас</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>{path} is not a whole exported model ({why}): export it again with “models export”.</source>
        <translation>{path} — не поўная экспартаваная мадэль ({why}): экспартуйце яе зноў камандай “models export”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>{path} is not encoded in {encoding}: choose another encoding.</source>
        <translation>Кадзіроўка файла {path} — не {encoding}: выберыце іншую кадзіроўку.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is of a kind that cannot be read here: save it as one of {readable}.</source>
        <translation>Файлы такога віду, як {path}, тут не чытаюцца: захавайце яго ў адным з фарматаў: {readable}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is open in another window or command: close it there, then try again.</source>
        <translation>{path} адкрыты ў іншым акне або іншай камандай: закрыйце яго там і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is too large ({value} MB, at most {value2}): split it into parts.</source>
        <translation>{path} завялікі ({value} МБ, мяжа {value2}): падзяліце яго на часткі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} is what the result would be made from: name another file with -o PATH.</source>
        <translation>{path} — тое, з чаго мае атрымацца вынік: назавіце іншы файл праз -o PATH.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is {what}: {do}.</source>
        <translation>{path} — {what}: {do}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} leaves open whether it was finished; the source says that it was done ({said}).</source>
        <translation>{printed} не кажа, ці была справа скончана; у арыгінале сказана, што яна зроблена ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>{more} more marks without a partner are not listed</source>
        <translation>знакаў двукосся без пары, якія тут не пералічаны: яшчэ {more}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/alignment/links.py"/>
        <source>{name} of {sentences} sentences is too long to align (the limit is {most}): split it into chapters or days and align those.</source>
        <translation>Тэкст {name} задоўгі для супастаўлення (сказаў {sentences}, мяжа {most}): падзяліце яго на раздзелы або дні і супастаўляйце іх.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/gathering.py"/>
        <source>{engine} only translates: how likely the published words are was not asked</source>
        <translation>{engine} толькі перакладае: наколькі верагодныя апублікаваныя словы, не высвятлялася</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>{name} prints {version}</source>
        <translation>{name} друкуе {version}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} puts into the future what the source says is done ({said}).</source>
        <translation>{printed} адносіць да будучага тое, што ў арыгінале ўжо зроблена ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} puts into the past what the source says in the present ({said}).</source>
        <translation>{printed} адносіць да мінулага тое, пра што арыгінал кажа ў цяперашнім ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>{file} replaced by a corrected version (SHA-256 {former}… before, {now}… now): not checked yet</source>
        <translation>{file} заменены выпраўленай версіяй (SHA-256 раней {former}…, цяпер {now}…): яшчэ не праверана</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>{file} replaced by a corrected version (SHA-256 {former}… before, {now}… now): of its quotes {unchanged} unchanged, {changed} changed, {new} new, {gone} gone</source>
        <translation>{file} заменены выпраўленай версіяй (SHA-256 раней {former}…, цяпер {now}…): з яго цытат без змен {unchanged}, зменена {changed}, новых {new}, знікла {gone}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} says it is done; the source puts it into the future ({said}).</source>
        <translation>{printed} кажа, што гэта зроблена; арыгінал адносіць гэта да будучага ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>{text} stands in the same marks as the quote around it.</source>
        <translation>{text} стаіць у такім самым двукоссі, што і цытата вакол.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} tells as usual or under way what the source says was done ({said}).</source>
        <translation>{printed} падае як звычайнае або незавершанае тое, што ў арыгінале зроблена ({said}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>{count} times</source>
        <translation>
            <numerusform>{count} раз</numerusform>
            <numerusform>{count} разы</numerusform>
            <numerusform>{count} разоў</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} was made by a newer QuoteVerify (case version {version}; this one reads {schema_version}): update the program to open it.</source>
        <translation>{path} створаны навейшай версіяй QuoteVerify (версія справы {version}; тут чытаецца {schema_version}): абнавіце праграму, каб адкрыць яго.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} was moved, deleted or replaced while it was open: nothing more is written there; save the case under another name, or put the file back.</source>
        <translation>{path} перамешчаны, выдалены або заменены, пакуль быў адкрыты: туды больш нічога не запісваецца; захавайце справу пад іншым імем або вярніце файл на месца.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>{text} was not found: {spoken_phrase} is compared with {printed_phrase} by meaning alone here, which may miss a short line. If it was said, link it by hand.</source>
        <translation>{text}: гэтай цытаты не знойдзена. {spoken_phrase} і {printed_phrase} параўноўваюцца тут толькі па сэнсе цэлых сказаў, і кароткая фраза можа застацца незаўважанай. Калі гэта было сказана, прывяжыце яе ўручную.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>{one} was not looked for: {spoken_phrase} cannot be compared with {printed_phrase} here. Link it by hand.</source>
        <translation>{one}: гэтая цытата не шукалася, бо параўнаць гэтыя мовы тут нельга ({spoken_phrase}, {printed_phrase}). Прывяжыце яе ўручную.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>{count} words of its own</source>
        <translation>
            <numerusform>{count} уласнае слова</numerusform>
            <numerusform>{count} уласныя словы</numerusform>
            <numerusform>{count} уласных слоў</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/preparation.py"/>
        <source>{path}, a text</source>
        <translation>{path}, тэкст</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/gathering.py"/>
        <source>{model}, chosen for {source} → {target}, is not installed: another is used</source>
        <translation>{model}, выбраная для {source} → {target}, не ўсталявана: выкарыстоўваецца іншая</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>{name}, though it begins with that byte order mark</source>
        <translation>{name}, хоць файл пачынаецца з такой пазнакі парадку байтаў</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/register.py"/>
        <source>«{word}» addresses one person familiarly; “{second}” does not show it.</source>
        <translation>«{word}» — зварот да аднаго чалавека на «ты»; “{second}” гэтага не паказвае.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>«{said}» and “{printed}” agree in one of two readings: the separator can mean thousands or decimals.</source>
        <translation>«{said}» і “{printed}” супадаюць у адным з двух прачытанняў: падзяляльнік можа азначаць тысячы або дробавую частку.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>«{said}» and “{printed}” differ by a minus.</source>
        <translation>«{said}» і “{printed}” адрозніваюцца знакам мінус.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>«{said}» before «{number}» is missing.</source>
        <translation>Слова «{said}» перад «{number}» няма.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>«{stretch}» has no counterpart in the rendering.</source>
        <translation>Словам «{stretch}» нічога не адпавядае ў перакладзе.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/idiom.py"/>
        <source>«{cue}» is an idiom rendered word for word; it means “{equivalent}”.</source>
        <translation>«{cue}» — ідыёма, перададзеная даслоўна; яна азначае “{equivalent}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>«{word}» is an obligation; “{able}” says only that it is possible.</source>
        <translation>«{word}» — абавязак; “{able}” кажа толькі пра магчымасць.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>«{spoken}» is an order; the English states it of “{subjects}”.</source>
        <translation>«{spoken}» — загад; у англійскай гэта сцвярджэнне пра “{subjects}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/register.py"/>
        <source>«{slang}» is colloquial; see whether the English keeps the tone.</source>
        <translation>«{slang}» — гутарковае слова; паглядзіце, ці захоўвае англійскі тэкст гэты тон.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>«{phrase}» is denied in the source; the English affirms it by two negations (“{shown}”).</source>
        <translation>«{phrase}» у арыгінале адмаўляецца; англійскі тэкст сцвярджае гэта двума адмаўленнямі (“{shown}”).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>«{phrase}» is denied in the source; the English has one negation fewer.</source>
        <translation>«{phrase}» у арыгінале адмаўляецца; у англійскім тэксце на адно адмаўленне менш.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/governing.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>«{source}» is denied in the source; the English states it.</source>
        <translation>«{source}» у арыгінале адмаўляецца; англійскі тэкст гэта сцвярджае.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>«{spoken}» is masked in the English (“{mask}”).</source>
        <translation>«{spoken}» у англійскім тэксце закрыта (“{mask}”).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>«{theirs}» is missing from the English.</source>
        <translation>У англійскім тэксце няма «{theirs}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>«{name}» is missing from the rendering.</source>
        <translation>У перакладзе няма «{name}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>«{spoken}» is {kinds_phrase}; the English has nothing of the kind.</source>
        <translation>«{spoken}» — {kinds_phrase}; у англійскім тэксце нічога падобнага няма.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>«{word}» makes this a wish or a supposition; the English states it as a fact.</source>
        <translation>«{word}» робіць гэта пажаданнем або меркаваннем; англійскі тэкст сцвярджае гэта як факт.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>«{word}» marks this as {meaning_phrase}; the English states it as a fact.</source>
        <translation>«{word}» паказвае: {meaning_phrase}; англійскі тэкст сцвярджае гэта як факт.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>«{of}» may be missing.</source>
        <translation>«{of}», магчыма, прапушчана.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>«{source}» says that it did not quite happen; the English states it.</source>
        <translation>«{source}» кажа, што гэта не зусім адбылося; англійскі тэкст гэта сцвярджае.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/person.py"/>
        <source>«{word}» says “{english}”; the English does not say who acts.</source>
        <translation>«{word}» азначае “{english}”; у англійскім тэксце не сказана, хто дзейнічае.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/person.py"/>
        <source>«{word}» says “{english}”; the English makes it “{english2}”.</source>
        <translation>«{word}» азначае “{english}”; у англійскім тэксце замест гэтага “{english2}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/returned.py"/>
        <source>«{said}» ↔ “{of}” ↔ translated back «{phrase}»</source>
        <translation>«{said}» ↔ “{of}” ↔ адваротны пераклад «{phrase}»</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>«органы» are agencies, and were translated word for word</source>
        <translation>«органы» — гэта ведамствы, і слова перададзена даслоўна</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>«органы» are authorities, and were translated word for word</source>
        <translation>«органы» — гэта ўлады, і слова перададзена даслоўна</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>“{word}” adds an obligation; the source says «{stated}».</source>
        <translation>“{word}” дадае абавязак; у арыгінале «{stated}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>“{found}” can be {first} or {join}.</source>
        <translation>“{found}” можа азначаць {first} або {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/unit.py"/>
        <source>“{printed}” converts «{said}»: fair within rounding.</source>
        <translation>“{printed}” — пералік «{said}»: правільны з улікам акруглення.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/governing.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{rendering}” denies what the source states.</source>
        <translation>“{rendering}” адмаўляе тое, што арыгінал сцвярджае.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{phrase}” denies what two negations of the source («{shown}») affirm.</source>
        <translation>“{phrase}” адмаўляе тое, што два адмаўленні арыгінала («{shown}») сцвярджаюць.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” does not seem to render «{theirs}».</source>
        <translation>“{ours}”, падобна, не перадае «{theirs}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” does not stand in the English where the source has «{theirs}».</source>
        <translation>“{ours}” няма ў англійскім тэксце там, дзе ў арыгінале «{theirs}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{printed}” exchanges who acts: in the source it is done to «{said}».</source>
        <translation>“{printed}” мяняе дзейную асобу: у арыгінале гэта робяць з «{said}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{here}” exchanges who acts: in the source «{actor_span}» does it («{there}»).</source>
        <translation>“{here}” мяняе дзейную асобу: у арыгінале гэта робіць «{actor_span}» («{there}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{rendering}” exchanges who acts: in the source «{source}» does it to «{source2}».</source>
        <translation>“{rendering}” мяняе дзейную асобу: у арыгінале «{source}» робіць гэта ў адносінах да «{source2}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{printed}” exchanges who acts: in the source «{said}» does it.</source>
        <translation>“{printed}” мяняе дзейную асобу: у арыгінале гэта робіць «{said}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/mispairing.py"/>
        <source>“{text}” fits line {value} of the source better: «{other}».</source>
        <translation>“{text}” лепш пасуе да радка {value} арыгінала: «{other}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/term.py"/>
        <source>“{printed_span}” for «{said_span}»: {why_phrase} (usual: {say}).</source>
        <translation>“{printed_span}” замест «{said_span}»: {why_phrase} (звычайна: {say}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>“{stretch}” has no counterpart in the source.</source>
        <translation>Словам “{stretch}” нічога не адпавядае ў арыгінале.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{printed}” hides who acts; the source says it («{said}»).</source>
        <translation>“{printed}” хавае, хто дзейнічае; у арыгінале гэта сказана («{said}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>“{printed}” is added to “{other}”.</source>
        <translation>“{printed}” дададзена да “{other}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>“{word}” is an obligation; the source says only that it is possible («{able}»).</source>
        <translation>“{word}” — абавязак; у арыгінале сказана толькі пра магчымасць («{able}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>“{order}” is an order; the source states «{said}» ({subjects}).</source>
        <translation>“{order}” — загад; арыгінал сцвярджае «{said}» ({subjects}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>“{order}” is an order; the source states «{said}».</source>
        <translation>“{order}” — загад; арыгінал сцвярджае «{said}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{word}” is given in the source's script.</source>
        <translation>“{word}” дадзена ў пісьме арыгінала.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” is left untranslated.</source>
        <translation>“{ours}” пакінута без перакладу.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>“{tag}” is not a language tag: write one like ru, en or pt-BR.</source>
        <translation>“{tag}” — не код мовы: пішыце, напрыклад, ru, en або pt-BR.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>“{encoding}” is not an encoding: write one like utf-8, cp1251 or koi8-r.</source>
        <translation>“{encoding}” — не кадзіроўка: пішыце, напрыклад, utf-8, cp1251 або koi8-r.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” is not in the source.</source>
        <translation>“{ours}” няма ў арыгінале.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{word}” is not the person the source speaks of («{who}»).</source>
        <translation>“{word}” — не тая асоба, пра якую гаворыцца ў арыгінале («{who}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{here}” is not what the source says («{there}»).</source>
        <translation>“{here}” — не тое, што сказана ў арыгінале («{there}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{phrase}” is one negation more than the source has.</source>
        <translation>“{phrase}” — на адно адмаўленне больш, чым у арыгінале.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{norm}” is the highest degree; the source only compares («{norm2}»).</source>
        <translation>“{norm}” — найвышэйшая ступень; арыгінал толькі параўноўвае («{norm2}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{norm}” is the opposite of what the source says («{norm2}»).</source>
        <translation>“{norm}” процілеглае таму, што сказана ў арыгінале («{norm2}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/going_on.py"/>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>“{rendering}” is the opposite of «{source}».</source>
        <translation>“{rendering}” — процілегласць «{source}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>“{word}” is {kinds_phrase}; the source has nothing of the kind.</source>
        <translation>“{word}” — {kinds_phrase}; у арыгінале нічога падобнага няма.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>“{word}” makes certain what the speaker leaves open («{doubts}»).</source>
        <translation>“{word}” робіць несумненным тое, што прамоўца пакідае адкрытым («{doubts}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>“{word}” makes certain what the speaker merely states.</source>
        <translation>“{word}” робіць несумненным тое, што прамоўца проста сцвярджае.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>“{word}” makes this a condition; the source states it (“{whole}”).</source>
        <translation>“{word}” робіць гэта ўмовай; арыгінал гэта сцвярджае (“{whole}”).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>“{word}” marks this as {meaning_phrase}; the speaker states it as a fact.</source>
        <translation>“{word}” паказвае: {meaning_phrase}; прамоўца сцвярджае гэта як факт.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{token}” mixes scripts: {strange} only looks like the right letter.</source>
        <translation>У “{token}” змешаны пісьмы: {strange} толькі падобна на патрэбную літару.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>“{name}” names no model: write a language pair like ru-en or a name like opus-mt-ru-en.</source>
        <translation>“{name}” не называе мадэлі: пазначце пару моў, напрыклад ru-en, або імя, напрыклад opus-mt-ru-en.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{phrase}” negates a second time what the source denies once, which turns the meaning round.</source>
        <translation>“{phrase}” адмаўляе другі раз тое, што арыгінал адмаўляе адзін раз, і сэнс становіцца адваротным.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{norm}” only compares; the source names the highest degree («{norm2}»).</source>
        <translation>“{norm}” толькі параўноўвае; арыгінал называе найвышэйшую ступень («{norm2}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{english}” says «{foreign}» the other way round (the opposite word with a negation).</source>
        <translation>“{english}” перадае «{foreign}» ад адваротнага (процілеглае слова з адмаўленнем).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{token}” stands in the source's language.</source>
        <translation>“{token}” стаіць на мове арыгінала.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <source>“{phrase}” stands {times_phrase} running; the source says it once.</source>
        <translation>“{phrase}” стаіць {times_phrase} запар; у арыгінале гэта сказана адзін раз.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{word}” was left in the source's script.</source>
        <translation>“{word}” пакінута ў пісьме арыгінала.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>“{printed}” was not said.</source>
        <translation>“{printed}” сказана не было.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>“{printed}” was not said: the words are “{said}”.</source>
        <translation>“{printed}” сказана не было: словы такія: “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/reorder.py"/>
        <source>“{second}” was said before “{first}”; the rendering has them the other way round.</source>
        <translation>“{second}” было сказана раней, чым “{first}”; у перакладзе наадварот.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/returned.py"/>
        <source>“{of}” ↔ translated back «{phrase}»</source>
        <translation>“{of}” ↔ адваротны пераклад «{phrase}»</translation>
    </message>
</context>
<context>
    <name>SheetJobs</name>
    <message>
        <location filename="../../ui/sheetjobs.py"/>
        <source>The case could not be read to write its sheet.</source>
        <translation>Не ўдалося прачытаць справу, каб скласці яе аркуш.</translation>
    </message>
    <message>
        <location filename="../../ui/sheetjobs.py"/>
        <source>The sheet could not be written: the process that writes it ended.</source>
        <translation>Не ўдалося запісаць аркуш: працэс, які яго запісвае, завяршыўся.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <source>About the whole text</source>
        <translation>Пра тэкст у цэлым</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/markdown_sheet.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Appendix: how this sheet was made</source>
        <translation>Дадатак: як складзены гэты аркуш</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Back-translation</source>
        <translation>Адваротны пераклад</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>Back-translation is evidence, never a verdict. Texts in italics are machine output; findings come from the program, verdicts, glosses and suggestions from a person.</source>
        <translation>Адваротны пераклад — гэта даныя, а не вердыкт. Тэксты курсівам створаны машынай; заўвагі зрабіла праграма, вердыкты, даслоўныя пераклады і прапановы — чалавек.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Baseline</source>
        <translation>Кантрольны пераклад</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/markdown_sheet.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Change log</source>
        <translation>Журнал змен</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Characters</source>
        <translation>Знакі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Created (UTC)</source>
        <translation>Створана (UTC)</translation>
    </message>
    <message>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Decision</source>
        <translation>Рашэнне</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_sheet.py"/>
        <location filename="../../quoteverify/sheets/documents/odt_sheet.py"/>
        <location filename="../../quoteverify/sheets/documents/pdf_sheet.py"/>
        <source>Decision: {verdict}</source>
        <translation>Рашэнне: {verdict}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Engine in doubt</source>
        <translation>Мадэль ненадзейная</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/markdown_sheet.py"/>
        <source>Engine: {engine}</source>
        <translation>Мадэль: {engine}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Findings</source>
        <translation>Заўвагі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Findings not dismissed</source>
        <translation>Неадхіленыя заўвагі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>House profile</source>
        <translation>Правілы рэдакцыі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>In print</source>
        <translation>У публікацыі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>In the source</source>
        <translation>У арыгінале</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Link</source>
        <translation>Прывязка</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Literal gloss</source>
        <translation>Даслоўны пераклад</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Literal gloss of all</source>
        <translation>Даслоўны пераклад цэлага</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Machine evidence</source>
        <translation>Машынныя даныя</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Machine translation</source>
        <translation>Машынны пераклад</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Machine translations and scores are left out.</source>
        <translation>Машынныя пераклады і ацэнкі прапушчаны.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Made by</source>
        <translation>Кім створана</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Modified (UTC)</source>
        <translation>Зменена (UTC)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Names are replaced by pseudonyms; places count in the texts with pseudonyms.</source>
        <translation>Імёны заменены псеўданімамі; месцы пазначаны паводле тэкстаў з псеўданімамі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>No finding.</source>
        <translation>Заўваг няма.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>No translation model was used: what needs one was not checked.</source>
        <translation>Мадэль перакладу не выкарыстоўвалася: тое, для чаго яна патрэбна, не праверана.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Not checked</source>
        <translation>Не праверана</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Published</source>
        <translation>Апублікавана</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Quote</source>
        <translation>Цытата</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Quote sheet: {name}</source>
        <translation>Аркуш цытат: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Read by {reader}</source>
        <translation>Чытач: {reader}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <source>Readers disagree</source>
        <translation>Думкі чытачоў разыходзяцца</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Second candidate</source>
        <translation>Другі варыянт</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Source</source>
        <translation>Арыгінал</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Speaker</source>
        <translation>Прамоўца</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Suggested rendering</source>
        <translation>Прапанаваны пераклад</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Suggested rendering of all</source>
        <translation>Прапанаваны пераклад цэлага</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order in which they were said.</source>
        <translation>Цытаты размешчаны ў тым парадку, у якім былі сказаны.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order of their speakers.</source>
        <translation>Цытаты размешчаны паводле прамоўцаў.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order of their verdicts.</source>
        <translation>Цытаты размешчаны паводле вердыктаў.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order of their worst finding.</source>
        <translation>Цытаты размешчаны паводле самай сур’ёзнай заўвагі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <source>This sheet</source>
        <translation>Гэты аркуш</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>This sheet holds only quotes that are decided.</source>
        <translation>На гэтым аркушы толькі цытаты, па якіх прынята рашэнне.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>This sheet holds only quotes that were chosen.</source>
        <translation>На гэтым аркушы толькі выбраныя цытаты.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>This sheet holds only quotes with a finding that nobody dismissed.</source>
        <translation>На гэтым аркушы толькі цытаты з заўвагай, якую ніхто не адхіліў.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Verdicts</source>
        <translation>Вердыкты</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Where, or how it was judged</source>
        <translation>Дзе або як ацэнена</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>acceptable condensation</source>
        <translation>дапушчальнае скарачэнне</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>addition</source>
        <translation>дабаўленне</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>agent</source>
        <translation>дзейная асоба</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>archived: {url}</source>
        <translation>архіў: {url}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>as printed: {name}</source>
        <translation>як надрукавана: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>attribution</source>
        <translation>атрыбуцыя</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>baseline</source>
        <translation>кантрольны пераклад</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>block quote</source>
        <translation>блочная цытата</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>body</source>
        <translation>асноўны тэкст</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>bracket</source>
        <translation>дужкі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>by a person</source>
        <translation>ад чалавека</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>cannot verify</source>
        <translation>праверыць нельга</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>caption</source>
        <translation>подпіс</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>case file</source>
        <translation>файл справы</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>checked {at}</source>
        <translation>праверана {at}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>chosen by a person</source>
        <translation>выбрана чалавекам</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>conditional</source>
        <translation>умова</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>confidence {number}</source>
        <translation>упэўненасць {number}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>confirmed</source>
        <translation>пацверджана</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>context</source>
        <translation>кантэкст</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>critical</source>
        <translation>крытычная</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>deck</source>
        <translation>падзагаловак</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>degree</source>
        <translation>ступень</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>dialogue quote</source>
        <translation>дыялог</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>direct quote</source>
        <translation>прамая цытата</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>dismissed</source>
        <translation>адхілена</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>ellipsis</source>
        <translation>шматкроп’е</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>engine doubt</source>
        <translation>ненадзейнасць мадэлі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>exclamation</source>
        <translation>вокліч</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>faithful</source>
        <translation>дакладна</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>found by the program, unsure ({percent} %): compare it with the source</source>
        <translation>знойдзена праграмай, пад пытаннем ({percent} %): параўнайце з арыгіналам</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>graded</source>
        <translation>ацэнена</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>headline</source>
        <translation>загаловак</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>hedge</source>
        <translation>агаворка</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>house profile: {house}</source>
        <translation>правілы рэдакцыі: {house}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>idiom</source>
        <translation>ідыёма</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>imperative</source>
        <translation>загад</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>in doubt: {reasons}</source>
        <translation>пад сумневам: {reasons}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>in the source: {name}</source>
        <translation>у арыгінале: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>inconsistency</source>
        <translation>непаслядоўнасць</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>indirect quote</source>
        <translation>ускосная цытата</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>info</source>
        <translation>да ведама</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>intensity</source>
        <translation>сіла выказвання</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>judge</source>
        <translation>суддзя</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>log-probability {numbers}</source>
        <translation>лагарыфм імавернасці {numbers}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>major</source>
        <translation>сур’ёзная</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>meaning distorted</source>
        <translation>сэнс скажоны</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>merge</source>
        <translation>зліццё</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>minor</source>
        <translation>нязначная</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>mispairing</source>
        <translation>не той фрагмент</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>modality</source>
        <translation>мадальнасць</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>name</source>
        <translation>імя</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>negation</source>
        <translation>адмаўленне</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>no source</source>
        <translation>няма арыгінала</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>no source line</source>
        <translation>няма радка арыгінала</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>not confirmed</source>
        <translation>не пацверджана</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>not known</source>
        <translation>невядома</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>not reconciled</source>
        <translation>не ўзгоднена</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>not yet decided</source>
        <translation>яшчэ не вырашана</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>number</source>
        <translation>лік</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>omission</source>
        <translation>пропуск</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>open</source>
        <translation>адкрыта</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>out</source>
        <translation>туды</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>page</source>
        <translation>старонка</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/typesetting.py"/>
        <source>page {number} of {last}</source>
        <translation>старонка {number} з {last}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>pairing</source>
        <translation>супастаўленне</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>paraphrase in quotation marks</source>
        <translation>пераказ у двукоссі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>partial quote</source>
        <translation>частковая цытата</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>person</source>
        <translation>асоба</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>print</source>
        <translation>публікацыя</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>quantifier</source>
        <translation>колькасць</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>question</source>
        <translation>пытанне</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>quote marks</source>
        <translation>двукоссе</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>quotes</source>
        <translation>цытаты</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>reconciled</source>
        <translation>узгоднена</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>register</source>
        <translation>рэгістр маўлення</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>rendering</source>
        <translation>пераклад</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>reorder</source>
        <translation>парадак</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>repetition</source>
        <translation>паўтор</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>revision {revision}</source>
        <translation>версія {revision}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>scare quote</source>
        <translation>тэрмін у двукоссі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>score {number}</source>
        <translation>ацэнка {number}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>second reader {person}</source>
        <translation>другі чытач {person}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>sentence {number}</source>
        <translation>сказ {number}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>sentences {first}–{last}</source>
        <translation>сказы {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>set by hand</source>
        <translation>зададзена ўручную</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>source</source>
        <translation>арыгінал</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>speaker as printed: {speaker}</source>
        <translation>прамоўца, як надрукавана: {speaker}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>tense</source>
        <translation>час дзеяслова</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>term</source>
        <translation>тэрмін</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>the program: {severity}, {category}</source>
        <translation>праграма: {severity}, {category}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>translation model</source>
        <translation>мадэль перакладу</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>truncation</source>
        <translation>абрыў</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>unit</source>
        <translation>адзінка вымярэння</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>unmarked cut</source>
        <translation>непазначаная купюра</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>unmarked edit</source>
        <translation>непазначаная праўка</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>unsure line</source>
        <translation>радок пад пытаннем</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>untranslated</source>
        <translation>не перакладзена</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>wrong speaker or passage</source>
        <translation>не той прамоўца або фрагмент</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{count} checks</source>
        <translation>
            <numerusform>{count} праверка</numerusform>
            <numerusform>{count} праверкі</numerusform>
            <numerusform>{count} праверак</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>{count} quotes</source>
        <translation>
            <numerusform>{count} цытата</numerusform>
            <numerusform>{count} цытаты</numerusform>
            <numerusform>{count} цытат</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} April {year}</source>
        <translation>{day} красавіка {year} г.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} August {year}</source>
        <translation>{day} жніўня {year} г.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} December {year}</source>
        <translation>{day} снежня {year} г.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} February {year}</source>
        <translation>{day} лютага {year} г.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} January {year}</source>
        <translation>{day} студзеня {year} г.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} July {year}</source>
        <translation>{day} ліпеня {year} г.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} June {year}</source>
        <translation>{day} чэрвеня {year} г.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} March {year}</source>
        <translation>{day} сакавіка {year} г.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} May {year}</source>
        <translation>{day} мая {year} г.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} November {year}</source>
        <translation>{day} лістапада {year} г.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} October {year}</source>
        <translation>{day} кастрычніка {year} г.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} September {year}</source>
        <translation>{day} верасня {year} г.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{decision} by {person}</source>
        <translation>{decision}, {person}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>{house} (checked with {other})</source>
        <translation>{house} (праверана паводле: {other})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>{model} (starter model)</source>
        <translation>{model} (пачатковая мадэль)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{model}, revision {revision}, SHA-256 {hash}…</source>
        <translation>{model}, версія {revision}, SHA-256 {hash}…</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{percent} % sure</source>
        <translation>упэўненасць {percent} %</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>English</source>
        <translation>Англійскі</translation>
    </message>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>No source transcript is loaded: the English versions of a quote are compared with each other.</source>
        <translation>Расшыфроўка арыгінала не загружана: англійскія версіі цытаты параўноўваюцца адна з адной.</translation>
    </message>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>Source</source>
        <translation>Арыгінал</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>&amp;Recent cases</source>
        <translation>&amp;Нядаўнія справы</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Enter opens a case, Delete takes it off the list; the file stays where it is.</source>
        <translation>Enter адкрывае справу, Delete прыбірае яе са спіса; файл застаецца на месцы.</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Recent cases</source>
        <translation>Нядаўнія справы</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>not there any more: moved, renamed or deleted  ·  {folder}</source>
        <translation>больш няма: перамешчана, перайменавана або выдалена  ·  {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>{decided} of {all} decided</source>
        <translation>вырашана {decided} з {all}</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Decided</source>
        <translation>Вырашаныя</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Findings not dismissed</source>
        <translation>Неадхіленыя заўвагі</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Major or critical</source>
        <translation>Сур’ёзныя і крытычныя</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Quotes</source>
        <translation>Цытаты</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Speaker</source>
        <translation>Прамоўца</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Speakers</source>
        <translation>Прамоўцы</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Summary of the case</source>
        <translation>Зводка справы</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>The passage is unsure for {count}.</source>
        <translation>Фрагмент пад пытаннем: {count}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Two or more readers decided about {count}; they agree on {agreed}.</source>
        <translation>Вырашылі двое або больш чытачоў: {count}; думкі супалі: {agreed}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Verdicts</source>
        <translation>Вердыкты</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>not named</source>
        <translation>не названы</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>{decided} of {all} quotes are decided.</source>
        <translation>Вырашана цытат: {decided} з {all}.</translation>
    </message>
</context>
<context>
    <name>TextsView</name>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>After</source>
        <translation>Пасля</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Also in {name}</source>
        <translation>Таксама ў {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Back-translation</source>
        <translation>Адваротны пераклад</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Baseline</source>
        <translation>Кантрольны пераклад</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Before</source>
        <translation>Да</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Engine in doubt: {doubts}</source>
        <translation>Мадэль ненадзейная: {doubts}</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Further sentences are on the sheet.</source>
        <translation>Астатнія сказы — на аркушы.</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Left out</source>
        <translation>Прапушчана</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Machine English</source>
        <translation>Машынны англійскі</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Published English</source>
        <translation>Апублікаваны англійскі</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Source</source>
        <translation>Арыгінал</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>The four texts</source>
        <translation>Чатыры тэксты</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>no source line found</source>
        <translation>радок арыгінала не знойдзены</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>no translation</source>
        <translation>няма перакладу</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>unsure line</source>
        <translation>радок пад пытаннем</translation>
    </message>
</context>
<context>
    <name>TypingDialog</name>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>&amp;Add line</source>
        <translation>&amp;Дадаць радок</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>&amp;Recording</source>
        <translation>&amp;Запіс гуку</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>0:01:07</source>
        <translation>0:01:07</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>A time is hours, minutes and seconds, such as 0:01:07 or 1:07.5.</source>
        <translation>Час — гэта гадзіны, хвіліны і секунды, напрыклад 0:01:07 або 1:07.5.</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Lines typed so far</source>
        <translation>Ужо ўведзеныя радкі</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Name of the recording</source>
        <translation>Назва запісу</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Name the recording, so that others find it.</source>
        <translation>Назавіце запіс, каб яго знайшлі і іншыя.</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Re&amp;move line</source>
        <translation>&amp;Прыбраць радок</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Say who typed the lines: the sheet names the person.</source>
        <translation>Пазначце, хто ўвёў радкі: на аркушы стаіць імя гэтага чалавека.</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Speaker</source>
        <translation>Прамоўца</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Type what you hear</source>
        <translation>Увядзіце тое, што чуеце</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Typed &amp;by</source>
        <translation>Хто ў&amp;вёў</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Typed by</source>
        <translation>Хто ўвёў</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Use these lines</source>
        <translation>Выкарыстаць гэтыя радкі</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Words</source>
        <translation>Словы</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>what is said, in its own language</source>
        <translation>што кажуць, на мове прамоўцы</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>who speaks</source>
        <translation>хто гаворыць</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Passphrase</source>
        <translation>П&amp;арольная фраза</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Паказваць тое, што ўводзіцца</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>{name} is encrypted. Only somebody who knows its passphrase can open it.</source>
        <translation>{name}: справа зашыфравана. Адкрыць яе можа толькі той, хто ведае парольную фразу.</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>N&amp;ote</source>
        <translation>&amp;Нататка</translation>
    </message>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>Note on the verdict</source>
        <translation>Нататка да вердыкту</translation>
    </message>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>Undecided</source>
        <translation>Не вырашана</translation>
    </message>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>Why: one sentence for the sheet</source>
        <translation>Чаму: адзін сказ для аркуша</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Колеры</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Comfortable: two lines</source>
        <translation>&amp;Прасторна: два радкі</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Цёмныя</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Evidence</source>
        <translation>&amp;Даныя</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Full screen</source>
        <translation>&amp;На ўвесь экран</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Larger</source>
        <translation>Б&amp;ольшы</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Светлыя</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Nothing moves by itself</source>
        <translation>&amp;Нічога не рухаецца само</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Queue of quotes</source>
        <translation>Спіс &amp;цытат</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Rows of the queue</source>
        <translation>Радкі сп&amp;іса цытат</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Usual size</source>
        <translation>Звычайны &amp;памер</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Usual size ({percent} % now)</source>
        <translation>Звычайны &amp;памер (цяпер {percent} %)</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;View</source>
        <translation>&amp;Выгляд</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>As the &amp;desktop animates it</source>
        <translation>З анімацыяй пра&amp;цоўнага стала</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>As the &amp;system</source>
        <translation>Як у с&amp;істэме</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>C&amp;ompact: one line</source>
        <translation>&amp;Шчыльна: адзін радок</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>Evidence &amp;beside the texts</source>
        <translation>Даныя по&amp;бач з тэкстамі</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>F&amp;indings and record</source>
        <translation>&amp;Заўвагі і картка</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>High &amp;contrast</source>
        <translation>Высокая &amp;кантраснасць</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>Lan&amp;guage</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>M&amp;otion</source>
        <translation>&amp;Рух</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>Marks of the &amp;judge under the words</source>
        <translation>Пазнакі &amp;суддзі пад словамі</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>S&amp;maller</source>
        <translation>М&amp;еншы</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>The window speaks the other language when QuoteVerify is started again.</source>
        <translation>Акно загаворыць на іншай мове, калі QuoteVerify будзе запушчана зноў.</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>&amp;About this check</source>
        <translation>Пра &amp;гэтую праверку</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>An example, how it decides, and its limits</source>
        <translation>Прыклад, як яна вырашае, і яе межы</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>Confirm what is right (C). Dismiss with a reason what is no error (D): the sheet says both.</source>
        <translation>Пацвердзіце правільнае (C). Адхіліце з прычынай тое, што не памылка (D): на аркушы будзе і тое, і другое.</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>Found here</source>
        <translation>Знойдзена тут</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>How grave, how sure</source>
        <translation>Наколькі сур’ёзна і наколькі пэўна</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>What is looked for</source>
        <translation>Што шукаецца</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>What to do</source>
        <translation>Што рабіць</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>When it is usually no error</source>
        <translation>Калі гэта звычайна не памылка</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>Why this is flagged: {category}</source>
        <translation>Чаму гэта пазначана: {category}</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>{severity}: what it does to the meaning. {percent} % sure that it is so.</source>
        <translation>{severity}: так гэта ўплывае на сэнс. Упэўненасць, што гэта так: {percent} %.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Acceptable condensation</source>
        <translation>Дапушчальнае скарачэнне</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Addition</source>
        <translation>Дабаўленне</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Agent</source>
        <translation>Дзейная асоба</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Arabic, Windows</source>
        <translation>Арабская, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Attribution</source>
        <translation>Атрыбуцыя</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Baltic, Windows</source>
        <translation>Балтыйская, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Body</source>
        <translation>Асноўны тэкст</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Bracket</source>
        <translation>Дужкі</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Cannot verify</source>
        <translation>Праверыць нельга</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Caption</source>
        <translation>Подпіс</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Central European, ISO</source>
        <translation>Цэнтральнаеўрапейская, ISO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Central European, Windows</source>
        <translation>Цэнтральнаеўрапейская, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Condensed</source>
        <translation>Скарачана</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Conditional</source>
        <translation>Умова</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Confirmed</source>
        <translation>Пацверджана</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Context</source>
        <translation>Кантэкст</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Critical</source>
        <translation>Крытычная</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, DOS</source>
        <translation>Кірыліца, DOS</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, ISO</source>
        <translation>Кірыліца, ISO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, Windows</source>
        <translation>Кірыліца, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, old Mac</source>
        <translation>Кірыліца, стары Mac</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Deck</source>
        <translation>Падзагаловак</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Degree</source>
        <translation>Ступень</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Dismissed</source>
        <translation>Адхілена</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Distorted</source>
        <translation>Скажона</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Ellipsis</source>
        <translation>Шматкроп’е</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Engine doubt</source>
        <translation>Ненадзейнасць мадэлі</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>English rendering</source>
        <translation>Англійскі тэкст</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Exclamation</source>
        <translation>Вокліч</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Faithful</source>
        <translation>Дакладна</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Greek, Windows</source>
        <translation>Грэчаская, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Headline</source>
        <translation>Загаловак</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Hebrew, Windows</source>
        <translation>Іўрыт, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Hedge</source>
        <translation>Агаворка</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Idiom</source>
        <translation>Ідыёма</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Imperative</source>
        <translation>Загад</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Inconsistency</source>
        <translation>Непаслядоўнасць</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Intensity</source>
        <translation>Сіла выказвання</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Major</source>
        <translation>Сур’ёзная</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Meaning distorted</source>
        <translation>Сэнс скажоны</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Merge</source>
        <translation>Зліццё</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Minor</source>
        <translation>Нязначная</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Misattributed</source>
        <translation>Няправільна прыпісана</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Mispairing</source>
        <translation>Не той фрагмент</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Modality</source>
        <translation>Мадальнасць</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Name</source>
        <translation>Імя</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Negation</source>
        <translation>Адмаўленне</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>No source</source>
        <translation>Няма арыгінала</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Note</source>
        <translation>Да ведама</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Number</source>
        <translation>Лік</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Omission</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Open</source>
        <translation>Адкрыта</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Paraphrase</source>
        <translation>Пераказ</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Paraphrase in quotation marks</source>
        <translation>Пераказ у двукоссі</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Person</source>
        <translation>Асоба</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Quantifier</source>
        <translation>Колькасць</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Question</source>
        <translation>Пытанне</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Quote marks</source>
        <translation>Двукоссе</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Register</source>
        <translation>Рэгістр маўлення</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Reorder</source>
        <translation>Парадак</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Repetition</source>
        <translation>Паўтор</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Russian, Unix and mail</source>
        <translation>Руская, Unix і пошта</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Scare quote</source>
        <translation>Тэрмін у двукоссі</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Source transcript</source>
        <translation>Расшыфроўка арыгінала</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Tense</source>
        <translation>Час дзеяслова</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Term</source>
        <translation>Тэрмін</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Truncation</source>
        <translation>Абрыў</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Turkish, Windows</source>
        <translation>Турэцкая, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Ukrainian, Unix and mail</source>
        <translation>Украінская, Unix і пошта</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Undecided</source>
        <translation>Не вырашана</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Unicode</source>
        <translation>Юнікод</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Unicode, 16 bit</source>
        <translation>Юнікод, 16 біт</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Unit</source>
        <translation>Адзінка вымярэння</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Unmarked cut</source>
        <translation>Непазначаная купюра</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Unmarked edit</source>
        <translation>Непазначаная праўка</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Untranslated</source>
        <translation>Не перакладзена</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Western, ISO</source>
        <translation>Заходняя, ISO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Western, Windows</source>
        <translation>Заходняя, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Wrong speaker or passage</source>
        <translation>Не той прамоўца або фрагмент</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>about {hours} h</source>
        <translation>каля {hours} гадз</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>about {minutes} min</source>
        <translation>каля {minutes} хв</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>all in capitals</source>
        <translation>усё вялікімі літарамі</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>confirmation of the speaker</source>
        <translation>пацвярджэнне прамоўцы</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>dismissed before: {reason}</source>
        <translation>адхілена раней: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>dismissed before: {reason} ({who})</source>
        <translation>адхілена раней: {reason} ({who})</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it answered in another language</source>
        <translation>адказ на іншай мове</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it dropped or added a sentence</source>
        <translation>сказ прапушчаны або дададзены</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it gave no text</source>
        <translation>тэксту не атрымана</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it made up a credit line</source>
        <translation>выдуманыя цітры</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it repeats itself</source>
        <translation>паўторы</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>its own translation does not come back either</source>
        <translation>уласны пераклад таксама не вяртаецца</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>less than a minute</source>
        <translation>менш за хвіліну</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>literal translation</source>
        <translation>даслоўны пераклад</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>note</source>
        <translation>нататка</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>second reader</source>
        <translation>другі чытач</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>speaker’s name in the source</source>
        <translation>імя прамоўцы ў арыгінале</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>speaker’s role</source>
        <translation>роля прамоўцы</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>suggested rendering</source>
        <translation>прапанаваны пераклад</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>the program said: {severity}, {category}</source>
        <translation>праграма лічыла: {severity}, {category}</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>the sentence is too long for it</source>
        <translation>сказ задоўгі для мадэлі</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>too short a line for it</source>
        <translation>радок закароткі для мадэлі</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>words that it does not know</source>
        <translation>словы, якіх мадэль не ведае</translation>
    </message>
</context>
<context>
    <name>WritingKeys</name>
    <message>
        <location filename="../../ui/views/writing.py"/>
        <source>Enter: keep · Ctrl+Enter: keep and go on · Esc: back to the keys</source>
        <translation>Enter: захаваць · Ctrl+Enter: захаваць і далей · Esc: вярнуць клавішы</translation>
    </message>
</context>
</TS>
