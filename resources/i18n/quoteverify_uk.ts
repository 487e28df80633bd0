<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;About QuoteVerify</source>
        <translation>&amp;Про програму QuoteVerify</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Add files…</source>
        <translation>Додати &amp;файли…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Check</source>
        <translation>&amp;Перевірити</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Commands…</source>
        <translation>&amp;Команди…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Експорт…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Знайти</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Keys…</source>
        <translation>К&amp;лавіші…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Link to selected passage</source>
        <translation>Прив’я&amp;зати до виділеного фрагмента</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Listen to the passage</source>
        <translation>&amp;Прослухати фрагмент</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Merge a reviewer’s case…</source>
        <translation>О&amp;б’єднати зі справою рецензента…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Merge with next quote</source>
        <translation>&amp;Об’єднати з наступною цитатою</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Models…</source>
        <translation>&amp;Моделі…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;New case…</source>
        <translation>Нова &amp;справа…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>В&amp;ідкрити…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Print…</source>
        <translation>Д&amp;рук…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Вийти</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Remove quote</source>
        <translation>&amp;Прибрати цитату</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Split quote at cursor</source>
        <translation>&amp;Розділити цитату біля курсора</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Stop</source>
        <translation>З&amp;упинити</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Ten-minute tour</source>
        <translation>&amp;Огляд за десять хвилин</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>A corrected file takes its place</source>
        <translation>На його місце приходить виправлений файл</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>A&amp;ttach a recording…</source>
        <translation>Долучити &amp;запис…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Add more files to this case</source>
        <translation>Додати до цієї справи ще файли</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Again and a&amp;gain</source>
        <translation>Знову &amp;і знову</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Agree on one verdict where readers disagree</source>
        <translation>Дійти одного вердикту там, де думки читачів розходяться</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>All &amp;pages of help</source>
        <translation>&amp;Усі сторінки довідки</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Case se&amp;ttings…</source>
        <translation>Налаштування спр&amp;ави…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check all &amp;anew</source>
        <translation>Перевірити все за&amp;ново</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check every quote once more</source>
        <translation>Ще раз перевірити кожну цитату</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check the selected English as a quote</source>
        <translation>Перевірити виділений англійський текст як цитату</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Check, or go on with a stopped check</source>
        <translation>Перевірити або продовжити зупинену перевірку</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Colours, sizes, fonts, models, sheets, keys</source>
        <translation>Кольори, розміри, шрифти, моделі, аркуші, клавіші</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Confirm</source>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Context menu</source>
        <translation>Контекстне меню</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Copy quote as &amp;Markdown</source>
        <translation>Копіювати цитату як &amp;Markdown</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Copy quote as rich &amp;text</source>
        <translation>&amp;Копіювати цитату з оформленням</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Corrections…</source>
        <translation>Виправлення…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Decide without seeing what others decided</source>
        <translation>Вирішувати, не бачачи рішень інших</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismiss as before</source>
        <translation>Відхилити, як раніше</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismiss with the reason that was given before</source>
        <translation>Відхилити з причиною, указаною раніше</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismissed &amp;before…</source>
        <translation>Відхилене &amp;раніше…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Dismiss…</source>
        <translation>Відхилити…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Encrypt the case, or open it to all again</source>
        <translation>Зашифрувати справу або знову відкрити її для всіх</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>End the second rea&amp;ding</source>
        <translation>Завершити друге &amp;читання</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Everything there is to read</source>
        <translation>Усе, що можна прочитати</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Export a&amp;gain</source>
        <translation>Е&amp;кспортувати знову</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Filter the &amp;queue</source>
        <translation>&amp;Фільтр списку цитат</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find a command by its name and do it</source>
        <translation>Знайти команду за назвою й виконати її</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find ne&amp;xt</source>
        <translation>Знайти &amp;далі</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find pre&amp;vious</source>
        <translation>Знайти п&amp;опереднє</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find words in both texts</source>
        <translation>Шукати слова в обох текстах</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Give the finding another severity or another kind</source>
        <translation>Надати зауваженню іншої серйозності або іншого виду</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Go to the next quote without a verdict</source>
        <translation>Перейти до наступної цитати без вердикту</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>History…</source>
        <translation>Історія…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>How much is decided, which verdicts and findings</source>
        <translation>Скільки вирішено, які вердикти й зауваження</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>In a small window beside the case</source>
        <translation>У невеликому вікні поруч зі справою</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Install a translation model</source>
        <translation>Установити модель перекладу</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Lan&amp;guage of selection…</source>
        <translation>&amp;Мова виділеного…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Languages, names, pseudonyms, publication</source>
        <translation>Мови, імена, псевдоніми, публікація</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Let a network read source and quote together and mark words</source>
        <translation>Дати нейромережі прочитати оригінал і цитату разом і позначити слова</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Let the &amp;program choose</source>
        <translation>Залишити вибір про&amp;грамі</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Link &amp;also to selection</source>
        <translation>Прив’язати й до виді&amp;леного</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Linked scrolling</source>
        <translation>Пов’язане прокручування</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>List only quotes with these words</source>
        <translation>Показати лише цитати з цими словами</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Literal translation, better rendering, speaker, second reader</source>
        <translation>Дослівний переклад, кращий варіант, мовець, другий читач</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make a case from files</source>
        <translation>Створити справу з файлів</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make one quote of two</source>
        <translation>Зробити з двох цитат одну</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make selection a &amp;quote</source>
        <translation>Зробити виділене &amp;цитатою</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Make two quotes of one</source>
        <translation>Зробити з однієї цитати дві</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next finding</source>
        <translation>Наступне зауваження</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next quote</source>
        <translation>Наступна цитата</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next undecided</source>
        <translation>Наступна невирішена</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Nothing in the sources corresponds</source>
        <translation>В оригіналах нічого не відповідає</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Nothing; what lies where, and how to erase it</source>
        <translation>Нічого; що де лежить і як це стерти</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Open a case</source>
        <translation>Відкрити справу</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Passp&amp;hrase of the case…</source>
        <translation>&amp;Парольна фраза справи…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Play at 70 % of the pace</source>
        <translation>Відтворювати зі швидкістю 70 %</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Play the passage in a loop</source>
        <translation>Відтворювати фрагмент по колу</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Play where the quote was said, 3 seconds around it</source>
        <translation>Відтворити місце, де сказано цитату, і по 3 секунди довкола</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Pr&amp;eferences…</source>
        <translation>На&amp;лаштування…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Previous finding</source>
        <translation>Попереднє зауваження</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Previous quote</source>
        <translation>Попередня цитата</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Print the quote sheet</source>
        <translation>Надрукувати аркуш цитат</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Read as &amp;second reader…</source>
        <translation>Читати як &amp;другий читач…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Reconcile…</source>
        <translation>Узгодити…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Record</source>
        <translation>Картка</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Renderings side by side…</source>
        <translation>Переклади поряд…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Reopen</source>
        <translation>Відкрити знову</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Replace by a corrected &amp;version</source>
        <translation>&amp;Замінити виправленою версією</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Resi&amp;ze quote to selection</source>
        <translation>Змінити ме&amp;жі цитати за виділеним</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Sample case</source>
        <translation>Приклад справи</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Say in which language the selected text is</source>
        <translation>Указати, якою мовою виділений текст</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Scroll both documents together</source>
        <translation>Прокручувати обидва документи разом</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Severity and kind…</source>
        <translation>Серйозність і вид…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Show the &amp;picture of a video</source>
        <translation>Показувати зоб&amp;раження відео</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Show what others decided, and where readers disagree</source>
        <translation>Показати, що вирішили інші й де думки читачів розходяться</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Slo&amp;wer</source>
        <translation>По&amp;вільніше</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Stands in &amp;no source</source>
        <translation>Н&amp;емає в жодному оригіналі</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Stop checking; results are kept</source>
        <translation>Зупинити перевірку; результати зберігаються</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Summary of the case…</source>
        <translation>Підсумок справи…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take in what another decided in a copy of this case</source>
        <translation>Прийняти те, що інший вирішив у копії цієї справи</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take the decision on the finding back</source>
        <translation>Скасувати рішення щодо зауваження</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take the passage chosen by hand back</source>
        <translation>Скасувати фрагмент, вибраний вручну</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Take the second &amp;candidate</source>
        <translation>Взяти &amp;другий за ймовірністю фрагмент</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The audio or video of the transcript that is shown</source>
        <translation>Аудіо або відео показаної розшифровки</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The finding is no error: say why</source>
        <translation>Зауваження не вказує на помилку: пояснити чому</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The finding is right</source>
        <translation>Зауваження слушне</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The kinds of &amp;finding</source>
        <translation>&amp;Види зауважень</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The name decisions are signed with</source>
        <translation>Ім’я, яким підписуються рішення</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote is what is selected</source>
        <translation>Цитата — те, що виділено</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote joins this passage as well</source>
        <translation>Цитата стосується й цього фрагмента</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote renders the passage that the program found second</source>
        <translation>Цитата передає фрагмент, який програма ставить на друге місце</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The quote renders what is selected</source>
        <translation>Цитата передає те, що виділено</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The sample case, with a guide beside it</source>
        <translation>Приклад справи з путівником поряд</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>The seven &amp;verdicts</source>
        <translation>&amp;Сім вердиктів</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>This is no quote</source>
        <translation>Це не цитата</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Try the program on a small real case</source>
        <translation>Випробувати програму на невеликій справжній справі</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Use the &amp;judge</source>
        <translation>Використовувати &amp;суддю</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What &amp;leaves this computer</source>
        <translation>Що &amp;залишає цей комп’ютер</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What became of the quotes of a corrected file</source>
        <translation>Що сталося з цитатами виправленого файлу</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What can be done where the keys are, and about the finding</source>
        <translation>Що можна зробити там, де фокус клавіатури, і із зауваженням</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What each means, and when to give it</source>
        <translation>Що означає кожен і коли його виносити</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What each text made of the same passage</source>
        <translation>Що кожен текст зробив із того самого фрагмента</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What is looked for, and when it is no error</source>
        <translation>Що шукається і коли це не помилка</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What is looked for, with an example and its limits</source>
        <translation>Що шукається, з прикладом і межами</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>What was dismissed in any case and why; erase it</source>
        <translation>Що й чому було відхилено в будь-якій справі; стерти це</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Which key does what; change them, save the list</source>
        <translation>Яка клавіша що робить; змінити, зберегти список</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Who decided what about the quote, when</source>
        <translation>Хто, що й коли вирішив про цитату</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Why is this flagged?</source>
        <translation>Чому це позначено?</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Write the quote sheet</source>
        <translation>Створити аркуш цитат</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Write the same sheet to the same file once more</source>
        <translation>Записати той самий аркуш у той самий файл ще раз</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Write why</source>
        <translation>Написати чому</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Your &amp;name…</source>
        <translation>Ваше &amp;ім’я…</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Check</source>
        <translation>&amp;Перевірка</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Edit</source>
        <translation>Р&amp;едагування</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Quotes</source>
        <translation>&amp;Цитати</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>&amp;Review</source>
        <translation>&amp;Рецензування</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>Liste&amp;ning</source>
        <translation>Прос&amp;лухування</translation>
    </message>
    <message>
        <location filename="../../ui/bars.py"/>
        <source>Tools</source>
        <translation>Інструменти</translation>
    </message>
</context>
<context>
    <name>CasePlace</name>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>&amp;Encrypt the case under a passphrase</source>
        <translation>За&amp;шифрувати справу парольною фразою</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>&amp;Keep as</source>
        <translation>&amp;Зберігати як</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Br&amp;owse…</source>
        <translation>&amp;Огляд…</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Case file</source>
        <translation>Файл справи</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Choose where the case is kept.</source>
        <translation>Виберіть, де зберігати справу.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Encryption is not installed: {command}</source>
        <translation>Шифрування не встановлено: {command}</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Keep the case as</source>
        <translation>Зберігати справу як</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Nothing of the case is ever written in clear. A forgotten passphrase cannot be recovered by anybody: the case is lost then.</source>
        <translation>Ніщо зі справи ніколи не записується у відкритому вигляді. Забуту парольну фразу не відновить ніхто: тоді справу втрачено.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Pa&amp;ssphrase</source>
        <translation>Парольна &amp;фраза</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>QuoteVerify cases (*{suffix})</source>
        <translation>Справи QuoteVerify (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>S&amp;how what is typed</source>
        <translation>По&amp;казувати введене</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>The same a&amp;gain</source>
        <translation>&amp;Ще раз</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>The two passphrases are not the same yet.</source>
        <translation>Парольні фрази поки не збігаються.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>There is no folder {name}: choose another place.</source>
        <translation>Папки {name} немає: виберіть інше місце.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>Type the passphrase of the case, twice: several words that nobody guesses.</source>
        <translation>Введіть парольну фразу справи, двічі: кілька слів, яких ніхто не вгадає.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation>{name} вже існує: виберіть інше ім’я.</translation>
    </message>
    <message>
        <location filename="../../ui/views/caseplace.py"/>
        <source>{name} is a folder: type the name of the case behind it.</source>
        <translation>{name} — папка: допишіть за нею назву справи.</translation>
    </message>
</context>
<context>
    <name>CaseSettingsDialog</name>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Languages</source>
        <translation>&amp;Мови</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Names</source>
        <translation>&amp;Імена</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Publication</source>
        <translation>П&amp;ублікація</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>As printed</source>
        <translation>Як надруковано</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>As said</source>
        <translation>Як сказано</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Case settings</source>
        <translation>Налаштування справи</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Names that are replaced on sheets made with pseudonyms. This list never goes onto such a sheet.</source>
        <translation>Імена, які замінюються на аркушах із псевдонімами. Сам цей список на такі аркуші не потрапляє.</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>P&amp;seudonyms</source>
        <translation>П&amp;севдоніми</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Set by &amp;hand</source>
        <translation>Задане &amp;вручну</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Shown as</source>
        <translation>Показувати як</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Two names of one person, place or body. Checks take them for the same.</source>
        <translation>Два імені однієї людини, місця чи організації. Перевірки вважають їх одним.</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>“{date}” is no date: write it like 2021-08-19, or only its year.</source>
        <translation>«{date}» — не дата: напишіть як 2021-08-19 або вкажіть лише рік.</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>“{name}” has no counterpart: write it beside, or clear the row.</source>
        <translation>Ім’я «{name}» не має пари: впишіть її поруч або очистьте рядок.</translation>
    </message>
</context>
<context>
    <name>CaseWork</name>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>Cases and JSON sheets (*{suffix} *.json)</source>
        <translation>Справи й аркуші JSON (*{suffix} *.json)</translation>
    </message>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>Open a case</source>
        <translation>Відкрити справу</translation>
    </message>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>Transcript and English rendering</source>
        <translation>Розшифровка й англійський текст</translation>
    </message>
    <message>
        <location filename="../../ui/casework.py"/>
        <source>{name} is a folder: drop the files in it.</source>
        <translation>{name} — це папка: перетягніть сюди файли з неї.</translation>
    </message>
</context>
<context>
    <name>CheckRun</name>
    <message>
        <location filename="../../ui/checkrun.py"/>
        <source>The checking process ended twice at the same quote. What was checked before is kept.</source>
        <translation>Процес перевірки двічі завершився на тій самій цитаті. Усе перевірене раніше збережено.</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <location filename="../../ui/checker.py"/>
        <source>The checking process could not be started ({program}): install QuoteVerify again.</source>
        <translation>Не вдалося запустити процес перевірки ({program}): установіть QuoteVerify заново.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>confirming “{category}” in {place}</source>
        <translation>підтвердження «{category}»: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>dismissing “{category}” in {place}</source>
        <translation>відхилення «{category}»: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>opening “{category}” in {place}</source>
        <translation>відкриття «{category}»: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>quote {quote}</source>
        <translation>цитата {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>severity and kind of “{category}” in {place}</source>
        <translation>серйозність і вид зауваження «{category}»: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>taking back the verdict on quote {quote}</source>
        <translation>скасування вердикту щодо цитати {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>the whole text</source>
        <translation>увесь текст</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>{field} on quote {quote}</source>
        <translation>цитата {quote}, поле «{field}»</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <source>“{verdict}” for quote {quote}</source>
        <translation>«{verdict}» для цитати {quote}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Case settings…</source>
        <translation>Налаштування справи…</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Check anew</source>
        <translation>Перевірити заново</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Models changed. Check the case anew to use them; your decisions stay.</source>
        <translation>Моделі змінилися. Щоб використовувати їх, перевірте справу заново; ваші рішення залишаться.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Show the report</source>
        <translation>Показати звіт</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desk.py"/>
        <source>Stopped after {count} quotes; they are kept.</source>
        <translation>
            <numerusform>Зупинено після {count} цитати; її збережено.</numerusform>
            <numerusform>Зупинено після {count} цитат; їх збережено.</numerusform>
            <numerusform>Зупинено після {count} цитат; їх збережено.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The case lies at {path} now, with everything you decided.</source>
        <translation>Справа тепер тут: {path}. У ній усе, що ви вирішили.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desk.py"/>
        <source>The check of this case is not finished: {count} quotes are done.</source>
        <translation>
            <numerusform>Перевірку цієї справи не закінчено: готова {count} цитата.</numerusform>
            <numerusform>Перевірку цієї справи не закінчено: готові {count} цитати.</numerusform>
            <numerusform>Перевірку цієї справи не закінчено: готово {count} цитат.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The checking process ended unexpectedly and was started again. Nothing is lost; the check goes on.</source>
        <translation>Процес перевірки несподівано завершився й запущений знову. Нічого не втрачено; перевірка триває.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The quote is on the clipboard as Markdown.</source>
        <translation>Цитату скопійовано до буфера обміну як Markdown.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The quote is on the clipboard as rich text.</source>
        <translation>Цитату скопійовано до буфера обміну з оформленням.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The {field} on quote {quote} was still being written when the program ended; it is kept.</source>
        <translation>Коли програма завершилася, поле «{field}» цитати {quote} ще заповнювалося; написане збережено.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Where a file was taken for the wrong part, make a new case with the right one; its language is set in the settings of the case.</source>
        <translation>Якщо файл узято не за ту частину, створіть нову справу з правильною; мову файлу задають у налаштуваннях справи.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desk.py"/>
        <source>{count} quotes checked.</source>
        <translation>
            <numerusform>Перевірено {count} цитату.</numerusform>
            <numerusform>Перевірено {count} цитати.</numerusform>
            <numerusform>Перевірено {count} цитат.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>{message} What you decide is remembered until then.</source>
        <translation>{message} Доти ваші рішення залишаються в пам’яті.</translation>
    </message>
</context>
<context>
    <name>DismissalDialog</name>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>A native speaker confirmed the rendering</source>
        <translation>Носій мови підтвердив переклад</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>Dismiss</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>Dismiss the finding</source>
        <translation>Відхилити зауваження</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The house style allows it</source>
        <translation>Правила редакції це дозволяють</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The quote was paired with the wrong passage</source>
        <translation>Цитату було зіставлено не з тим фрагментом</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The rendering says the same in other words</source>
        <translation>У перекладі те саме сказано іншими словами</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>The tool is mistaken</source>
        <translation>Програма помилилася</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissal.py"/>
        <source>Why it is no error, for the sheet</source>
        <translation>Чому це не помилка (для аркуша)</translation>
    </message>
</context>
<context>
    <name>DismissalsDialog</name>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>&amp;Erase selected</source>
        <translation>&amp;Стерти вибране</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>A finding that comes again on the same words, in this case or another, is shown with the reason for which it was dismissed. It is never hidden. What you erase here is no longer offered; cases keep their decisions.</source>
        <translation>Зауваження, яке повторюється до тих самих слів, у цій справі чи в іншій, показується з причиною, з якої його відхилили. Воно ніколи не ховається. Те, що стерто тут, більше не пропонується; справи зберігають свої рішення.</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>By</source>
        <translation>Хто</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Dismissed before</source>
        <translation>Відхилено раніше</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Erase &amp;all</source>
        <translation>Стерти &amp;все</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Rendering</source>
        <translation>Переклад</translation>
    </message>
    <message>
        <location filename="../../ui/views/dismissals.py"/>
        <source>Source</source>
        <translation>Оригінал</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Articles, subtitles, reports: QuoteVerify finds the quotes, finds where each was said, and shows what differs. Nothing leaves this computer.</source>
        <translation>Статті, субтитри, репортажі: QuoteVerify знаходить цитати, знаходить, де сказано кожну з них, і показує, чим вони відрізняються. Ніщо не залишає цього комп’ютера.</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Drop a transcript and its English rendering here</source>
        <translation>Перетягніть сюди розшифровку та її англійський переклад</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <location filename="../../ui/editing.py"/>
        <source> And {count} more.</source>
        <translation> І ще {count}.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Choose a quote first.</source>
        <translation>Спершу виберіть цитату.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Choose a quote, then select in the English text what it is to be.</source>
        <translation>Виберіть цитату, а потім виділіть в англійському тексті те, чим вона має бути.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Choose a quote, then select in the source what it renders.</source>
        <translation>Виберіть цитату, а потім виділіть в оригіналі те, що вона передає.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>In which language is it? A tag like be or pt-BR may be typed.</source>
        <translation>Якою це мовою? Можна ввести код, наприклад be або pt-BR.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Language of the selection</source>
        <translation>Мова виділеного</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>No quote follows this one.</source>
        <translation>За цією цитатою немає іншої.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Quote {quote} stands in {file}: go to it first.</source>
        <translation>Цитата {quote} стоїть у файлі {file}: спершу перейдіть до неї.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Select the words of a quote in the English text first.</source>
        <translation>Спершу виділіть слова цитати в англійському тексті.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Select the words whose language you know first.</source>
        <translation>Спершу виділіть слова, мову яких ви знаєте.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>The passages of a quote lie in one source: link it to this one instead.</source>
        <translation>Фрагменти однієї цитати лежать в одному оригіналі: прив’яжіть її до цього замість попереднього.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>The program chose this passage already.</source>
        <translation>Цей фрагмент програма вже вибрала сама.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>The program has no second candidate for this quote.</source>
        <translation>Для цієї цитати програма не має другого варіанта.</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>as the program sees it</source>
        <translation>як бачить програма</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>case settings</source>
        <translation>налаштування справи</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>language of a passage</source>
        <translation>мова фрагмента</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>leaving quote {quote} to the program</source>
        <translation>цитата {quote}: вибір за програмою</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>link of quote {quote}</source>
        <translation>прив’язка цитати {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/editing.py"/>
        <source>“no source” for quote {quote}</source>
        <translation>«немає в оригіналах» для цитати {quote}</translation>
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
        <translation>Закрити і втратити їх</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>QuoteVerify cases (*{suffix})</source>
        <translation>Справи QuoteVerify (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>Save elsewhere…</source>
        <translation>Зберегти в іншому місці…</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>Save the case elsewhere</source>
        <translation>Зберегти справу в іншому місці</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>The last decisions lie in no file. Save the case elsewhere first?</source>
        <translation>Останні рішення не записано в жоден файл. Зберегти спершу справу в іншому місці?</translation>
    </message>
    <message>
        <location filename="../../ui/elsewhere.py"/>
        <source>{message} What you decide is remembered until then.</source>
        <translation>{message} Доти ваші рішення залишаються в пам’яті.</translation>
    </message>
</context>
<context>
    <name>EngineChooser</name>
    <message>
        <location filename="../../ui/engines.py"/>
        <source>a model for quote {quote}</source>
        <translation>модель для цитати {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/engines.py"/>
        <source>model for {way}</source>
        <translation>модель для напрямку {way}</translation>
    </message>
    <message>
        <location filename="../../ui/engines.py"/>
        <source>no model for quote {quote}</source>
        <translation>цитата {quote} без моделі</translation>
    </message>
</context>
<context>
    <name>EngineLine</name>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Choose the model for each direction, or none for this quote</source>
        <translation>Вибрати модель для кожного напрямку або відмовитися від неї для цієї цитати</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Install a model…</source>
        <translation>Установити модель…</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Machine evidence, never a verdict · {names}</source>
        <translation>Машинні дані, не вердикт · {names}</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>No model had a part here: the texts are compared without one.</source>
        <translation>Модель тут не брала участі: тексти порівнюються без неї.</translation>
    </message>
    <message>
        <location filename="../../ui/views/engine.py"/>
        <source>Starter model: for trying out; install an OPUS-MT model for work</source>
        <translation>Початкова модель: лише для спроби; для роботи встановіть модель OPUS-MT</translation>
    </message>
</context>
<context>
    <name>EngineMenu</name>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>Install a model…</source>
        <translation>Установити модель…</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>No model</source>
        <translation>Без моделі</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>The first that can ({name})</source>
        <translation>Перша придатна ({name})</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>The list of models comes as soon as the check is done…</source>
        <translation>Список моделей з’явиться, коли перевірка закінчиться…</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>Use no model for this quote</source>
        <translation>Не використовувати модель для цієї цитати</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>none; get {name}</source>
        <translation>немає; отримайте {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/enginemenu.py"/>
        <source>{name} (not installed)</source>
        <translation>{name} (не встановлено)</translation>
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
        <translation>Порівняння, протилежне слово або часткове замість загального.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A condition that is told in other words.</source>
        <translation>Умова, висловлена іншими словами.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A currency, measure or magnitude is another one.</source>
        <translation>Валюта, одиниця чи порядок величини інші.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A day, month, year or time is missing or another one.</source>
        <translation>День, місяць, рік або час зникли чи стали іншими.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A fair conversion, such as kilometres into miles, rounded.</source>
        <translation>Правильний перерахунок з округленням, наприклад кілометрів у милі.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A fragment that the article completes in its own words.</source>
        <translation>Уривок фрази, який стаття завершує своїми словами.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A general “you”, or a source that leaves the pronoun out.</source>
        <translation>Узагальнене «ви» або оригінал, у якому займенник пропущено.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A good rendering by an English idiom.</source>
        <translation>Вдала передача англійською ідіомою.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A headline that shortens the quote word for word.</source>
        <translation>Заголовок, який скорочує цитату, не змінюючи слів.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A name in place of a pronoun.</source>
        <translation>Ім’я на місці займенника.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A name, or an original word that is explained beside it.</source>
        <translation>Ім’я або слово оригіналу, пояснене поруч.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A name, organisation or loaded word was rendered too literally or too widely.</source>
        <translation>Ім’я, організацію або оцінне слово передано надто буквально чи надто вільно.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A number is missing, added or changed. Words and digits are compared by their value.</source>
        <translation>Число зникло, додано або змінено. Слова й цифри порівнюються за значенням.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A paraphrase by another degree that means the same.</source>
        <translation>Переказ іншим ступенем, який означає те саме.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A paraphrase by the opposite word, such as “aren’t moving” for “stand”.</source>
        <translation>Переказ протилежним словом, наприклад “aren’t moving” («не рухаєтеся») замість «стоїте».</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A passage that is not in the files of the case. Link it by hand where it is.</source>
        <translation>Фрагмент, якого немає у файлах справи. Прив’яжіть цитату вручну там, де він є.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A passive that keeps who did it elsewhere in the sentence.</source>
        <translation>Пасивний стан, за якого діяча названо в іншому місці речення.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A pause of the speaker.</source>
        <translation>Пауза мовця.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A person, place or body is missing, added or another one.</source>
        <translation>Людина, місце чи організація зникли, додані або стали іншими.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A present tense that tells of the past, or a source that leaves the time open.</source>
        <translation>Теперішній час у розповіді про минуле або оригінал, у якому час не виражено.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A rendering that says the same amount in other words.</source>
        <translation>Переклад, що називає ту саму кількість іншими словами.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A stammer that no house prints.</source>
        <translation>Затинання, якого не друкує жодна редакція.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A term stands in marks: it is no utterance.</source>
        <translation>У лапках стоїть термін: це не висловлювання.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>A “but” that begins another thought.</source>
        <translation>Слово “but” («але»), з якого починається інша думка.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Always a note, never an error.</source>
        <translation>Завжди лише до відома, ніколи не помилка.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Always a note, so that nobody looks for its source.</source>
        <translation>Завжди лише до відома, щоб ніхто не шукав оригінал.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An accepted English term that the lists do not know.</source>
        <translation>Усталений англійський термін, якого немає у списках.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An attribution in the middle (“…,” he said, “…”).</source>
        <translation>Посилання на мовця посередині («…, — сказав він, — …»).</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An ellipsis stands where nothing was left out, or its form is unusual.</source>
        <translation>Трикрапка стоїть там, де нічого не пропущено, або має незвичний вигляд.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An explanation in brackets, or words that English needs.</source>
        <translation>Пояснення в дужках або слова, яких вимагає англійська мова.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An idiom was rendered word for word, or its image was dropped.</source>
        <translation>Ідіому передано дослівно, або її образ утрачено.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An indirect question, or a question mark for a tone of voice.</source>
        <translation>Непряме запитання або знак питання, що передає інтонацію.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An opening or closing mark is missing, or marks are nested wrongly.</source>
        <translation>Немає відкривної або закривної лапки, або лапки вкладено неправильно.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>An “if” or “would” came in or went.</source>
        <translation>З’явилося або зникло «якщо» чи «б».</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Another form of the same number, such as “half a million”.</source>
        <translation>Інший запис того самого числа, наприклад «пів мільйона».</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Another order of day and month, or a day told as “yesterday”.</source>
        <translation>Інший порядок дня й місяця або день, названий «учора».</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Another spelling of the same name. List both under Case settings › Names.</source>
        <translation>Інше написання того самого імені. Внесіть обидва в «Налаштування справи › Імена».</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Apostrophes, and marks that open every paragraph of a long quote.</source>
        <translation>Апострофи й лапки, що відкривають кожен абзац довгої цитати.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Condensing in subtitles, fillers, and paraphrases that the word tables do not know.</source>
        <translation>Стиснення в субтитрах, слова-паразити й перекази, яких немає в таблицях слів.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Fillers and false starts, as the house allows.</source>
        <translation>Слова-паразити й обірвані початки, як дозволяє редакція.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Fillers that carry no doubt.</source>
        <translation>Вставні слова, що не виражають сумніву.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>I, we, you or they became another of these.</source>
        <translation>«Я», «ми», «ви» або «вони» замінено іншою особою.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Infinitives and past forms that are orders in the source.</source>
        <translation>Інфінітиви й форми минулого часу, які в оригіналі є наказом.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Must, may, can or should came in, went or changed its strength.</source>
        <translation>Повинність, можливість чи дозвіл з’явилися, зникли або змінили силу.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Never a finding against the quote.</source>
        <translation>Ніколи не свідчить проти цитати.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Nothing in the transcript corresponds to this quote.</source>
        <translation>Цій цитаті нічого не відповідає в розшифровці.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side asks where the other states.</source>
        <translation>Одна сторона запитує, інша стверджує.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side denies what the other does not.</source>
        <translation>Одна сторона заперечує те, чого інша не заперечує.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side exclaims where the other does not.</source>
        <translation>Одна сторона вигукує, інша ні.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>One side gives an order where the other does not.</source>
        <translation>Одна сторона наказує, інша ні.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Parts of one sentence that English orders otherwise.</source>
        <translation>Частини одного речення, які англійська мова розташовує інакше.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Sentences stand in another order than they were said.</source>
        <translation>Речення стоять не в тому порядку, у якому були сказані.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Strong words, threats or slurs were weakened, strengthened, added or left out.</source>
        <translation>Сильні слова, погрози чи образи послаблено, посилено, додано або пропущено.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The headline quotes other words than the text does.</source>
        <translation>У заголовку процитовано не ті слова, що в тексті.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The marks of a house's own style.</source>
        <translation>Знаки, прийняті в стилі редакції.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The quote starts or ends in the middle of a clause.</source>
        <translation>Цитата починається або закінчується посеред фрази.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The rendering fits another passage of the source better.</source>
        <translation>Переклад краще підходить до іншого фрагмента оригіналу.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The rendering says what the source does not.</source>
        <translation>У перекладі сказано те, чого немає в оригіналі.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The same words are rendered in two ways, or different words alike.</source>
        <translation>Ті самі слова передано по-різному або різні слова однаково.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The source's polite or familiar “you” cannot be seen in English.</source>
        <translation>Ввічливого чи фамільярного звертання оригіналу в англійській не видно.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The translation model is not to be trusted here, so its texts prove little.</source>
        <translation>Моделі перекладу тут не можна довіряти, тому її тексти мало що доводять.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>The words are given to another speaker than the transcript gives them to.</source>
        <translation>Слова приписано не тому мовцеві, якого називає розшифровка.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two names of one person. List both under Case settings › Names.</source>
        <translation>Два імені однієї людини. Внесіть обидва в «Налаштування справи › Імена».</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two passages that say nearly the same.</source>
        <translation>Два фрагменти, які кажуть майже те саме.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two renderings that mean the same.</source>
        <translation>Два переклади, які означають те саме.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Two utterances stand inside one pair of marks.</source>
        <translation>Два висловлювання стоять в одній парі лапок.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>What was done, is being done or is planned became another of these.</source>
        <translation>Переплутано зроблене, те, що робиться, і задумане.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>What was said next qualifies or takes back what is quoted.</source>
        <translation>Сказане далі уточнює процитоване або бере його назад.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>What was said twice stands once, or the other way round.</source>
        <translation>Сказане двічі стоїть один раз, або навпаки.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Who did what to whom is not the same, or who did it is no longer said.</source>
        <translation>Змінилося, хто що кому зробив, або вже не сказано, хто це зробив.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words for how much changed: about, at least, only, all, none, a range.</source>
        <translation>Змінилися слова про кількість: близько, щонайменше, лише, усі, ніхто, діапазон.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words in brackets are not what the source says.</source>
        <translation>Слів, що стоять у дужках, в оригіналі немає.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words of doubt such as “allegedly” or “I think” came in or went.</source>
        <translation>Слова сумніву, такі як «нібито» чи «я думаю», з’явилися або зникли.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words of the source have no counterpart in the rendering.</source>
        <translation>Словам оригіналу нічого не відповідає в перекладі.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words stand in the source's own language or script.</source>
        <translation>Слова залишено мовою або письмом оригіналу.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words that a house masks by its own rules.</source>
        <translation>Слова, які редакція закриває за своїми правилами.</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words that stand for need, must and should alike.</source>
        <translation>Слова, що означають і «треба», і «мусить», і «слід».</translation>
    </message>
    <message>
        <location filename="../../ui/explanations.py"/>
        <source>Words were left out without an ellipsis, or a marked cut hides words that matter.</source>
        <translation>Слова пропущено без трикрапки, або позначена купюра приховує важливі слова.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Language</source>
        <translation>М&amp;ова</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Order</source>
        <translation>По&amp;рядок</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Pseudonyms instead of names</source>
        <translation>&amp;Псевдоніми замість імен</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Quotes</source>
        <translation>&amp;Цитати</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Save…</source>
        <translation>&amp;Зберегти…</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>&amp;Template</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>As in the text</source>
        <translation>Як у тексті</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>As it was said</source>
        <translation>Як було сказано</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>By speaker</source>
        <translation>За мовцями</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>By verdict</source>
        <translation>За вердиктами</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>CSV: a table, a row per finding</source>
        <translation>CSV: таблиця, рядок на кожне зауваження</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Choose a template</source>
        <translation>Вибрати шаблон</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Chosen in the list ({count})</source>
        <translation>Вибрані у списку ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>ClaimReview draft</source>
        <translation>Чернетка ClaimReview</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Decided</source>
        <translation>Вирішені</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Export the quote sheet</source>
        <translation>Експорт аркуша цитат</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Gravest first</source>
        <translation>Спершу найсерйозніші</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>HTML: one file for any browser</source>
        <translation>HTML: один файл для будь-якого браузера</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>House &amp;rules</source>
        <translation>Прав&amp;ила редакції</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>JSON: archive, other programs</source>
        <translation>JSON: архів, інші програми</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Look at the sheet before you share it: {names} may still name somebody. Add such words to the pseudonyms of the case.</source>
        <translation>Перегляньте аркуш, перш ніж передати його: {names} — ці слова ще можуть когось називати. Додайте такі слова до псевдонімів справи.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Machine &amp;evidence</source>
        <translation>М&amp;ашинні дані</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Models spell names in ways of their own, which no list knows.</source>
        <translation>Моделі пишуть імена по-своєму, і цього не знає жоден список.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Ope&amp;n</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>OpenDocument text</source>
        <translation>Текст OpenDocument</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>PDF: to print and to send</source>
        <translation>PDF: для друку й надсилання</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Pr&amp;int…</source>
        <translation>&amp;Друк…</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Show this very file in the program that opens such files</source>
        <translation>Показати цей самий файл у програмі, яка відкриває такі файли</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>TMX: translation memory</source>
        <translation>TMX: пам’ять перекладів</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Templates (*{suffix})</source>
        <translation>Шаблони (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The case lists no pseudonyms.</source>
        <translation>У справі немає псевдонімів.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The files too, so that it opens as a &amp;case</source>
        <translation>&amp;І самі файли, щоб аркуш відкривався як справа</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The preview is being made…</source>
        <translation>Готується попередній перегляд…</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The preview is the file that is saved: {size}.</source>
        <translation>Попередній перегляд — це і є файл, який зберігається: {size}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>The usual look</source>
        <translation>Звичайний вигляд</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Those of the check</source>
        <translation>Ті самі, що під час перевірки</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Web Annotation (JSON-LD)</source>
        <translation>Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>With findings that stand</source>
        <translation>Із чинними зауваженнями</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>With pseudonyms keep &amp;machine translations</source>
        <translation>З псевдонімами залишати &amp;машинні переклади</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>XLIFF: for translation tools</source>
        <translation>XLIFF: для програм перекладу</translation>
    </message>
    <message>
        <location filename="../../ui/views/export.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} і ще {count}</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>No program for such files could be started. The sheet lies at {path}.</source>
        <translation>Не вдалося запустити програму для таких файлів. Аркуш тут: {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>O&amp;pen</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>Save the quote sheet</source>
        <translation>Зберегти аркуш цитат</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>Show in fol&amp;der</source>
        <translation>Показати в &amp;папці</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The folder could not be shown. The sheet lies at {path}.</source>
        <translation>Не вдалося показати папку. Аркуш тут: {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The sheet is being printed…</source>
        <translation>Аркуш цитат друкується…</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The sheet is printed.</source>
        <translation>Аркуш цитат надруковано.</translation>
    </message>
    <message>
        <location filename="../../ui/exports.py"/>
        <source>The sheet is written: {path}</source>
        <translation>Аркуш цитат записано: {path}</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <location filename="../../ui/filereader.py"/>
        <source>{name} made the reader crash: save it in another format and add that.</source>
        <translation>Під час читання файлу {name} програма читання аварійно завершилася: збережіть його в іншому форматі й додайте новий файл.</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <location filename="../../ui/views/filetable.py"/>
        <source>Files</source>
        <translation>Файли</translation>
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
        <translation>Частина</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>{language} (chosen)</source>
        <translation>{language} (вибрано)</translation>
    </message>
    <message>
        <location filename="../../ui/models/files.py"/>
        <source>{language} ({sure} % sure)</source>
        <translation>{language} (певність {sure} %)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../ui/views/findbar.py"/>
        <source>Find in both texts</source>
        <translation>Шукати в обох текстах</translation>
    </message>
    <message>
        <location filename="../../ui/views/findbar.py"/>
        <source>nothing found</source>
        <translation>нічого не знайдено</translation>
    </message>
    <message>
        <location filename="../../ui/views/findbar.py"/>
        <source>{at} of {all}</source>
        <translation>{at} із {all}</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Graded by {name}; {machine}</source>
        <translation>Оцінено: {name}; {machine}</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>a person</source>
        <translation>людина</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>whole text</source>
        <translation>увесь текст</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>{percent} % sure</source>
        <translation>певність {percent} %</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <location filename="../../ui/models/findings.py"/>
        <source>{percent} % sure</source>
        <translation>певність {percent} %</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Findings</source>
        <translation>Зауваження</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Findings ({count})</source>
        <translation>Зауваження ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>No findings</source>
        <translation>Зауважень немає</translation>
    </message>
    <message>
        <location filename="../../ui/views/findings.py"/>
        <source>Not checked ({count}): {reason}</source>
        <translation>Не перевірено ({count}): {reason}</translation>
    </message>
</context>
<context>
    <name>FormerLine</name>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Before the correction</source>
        <translation>До виправлення</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Before the correction ({decision}): {text}</source>
        <translation>До виправлення ({decision}): {text}</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>New in the corrected version.</source>
        <translation>Нове у виправленій версії.</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Now: {text}</source>
        <translation>Тепер: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/views/former.py"/>
        <source>Unchanged in the correction, but its source is another one now. Decided then: {decision}</source>
        <translation>Під час виправлення не змінилося, але оригінал тепер інший. Рішення тоді: {decision}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>About QuoteVerify</source>
        <translation>Про програму QuoteVerify</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Decisions are signed with</source>
        <translation>Рішення підписуються іменем</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>House &amp;rules</source>
        <translation>Правила &amp;редакції</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Open &amp;recent</source>
        <translation>Відкрити &amp;нещодавні</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>QuoteVerify {version}
Does this English quote say what the speaker said?
Apache License 2.0</source>
        <translation>QuoteVerify {version}
Чи каже ця англійська цитата те, що сказав мовець?
Ліцензія Apache 2.0</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Second reader: {name}</source>
        <translation>Другий читач: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Signed by {name}</source>
        <translation>Підпис: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py"/>
        <source>Your name…</source>
        <translation>Ваше ім’я…</translation>
    </message>
</context>
<context>
    <name>GradeDialog</name>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>&amp;Severity</source>
        <translation>&amp;Серйозність</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>As the &amp;program says</source>
        <translation>Як вважає &amp;програма</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>Severity and kind of the finding</source>
        <translation>Серйозність і вид зауваження</translation>
    </message>
    <message>
        <location filename="../../ui/views/grading.py"/>
        <source>The program says: {severity}, {category}. Sheets show both.</source>
        <translation>На думку програми: {severity}, {category}. На аркушах показується і те, й інше.</translation>
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
        <translation>Шукати в довідці</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>QuoteVerify: help</source>
        <translation>QuoteVerify: довідка</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>This page is not translated: it is shown in English.</source>
        <translation>Цю сторінку не перекладено: її показано англійською.</translation>
    </message>
    <message>
        <location filename="../../ui/views/help.py"/>
        <source>{title} (in English)</source>
        <translation>{title} (англійською)</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>a finding that is no longer there</source>
        <translation>зауваження, якого більше немає</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>graded {grade}</source>
        <translation>оцінка: {grade}</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>open again</source>
        <translation>знову відкрито</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>severity and kind as the program says</source>
        <translation>серйозність і вид, як вважає програма</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>speaker confirmed</source>
        <translation>мовця підтверджено</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>speaker no longer confirmed</source>
        <translation>мовця більше не підтверджено</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>the readers agreed</source>
        <translation>читачі дійшли згоди</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>verdict taken back</source>
        <translation>вердикт скасовано</translation>
    </message>
    <message>
        <location filename="../../ui/models/history.py"/>
        <source>{field} removed</source>
        <translation>{field}: видалено</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>History of a quote</source>
        <translation>Історія цитати</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>Nothing was decided about this quote yet.</source>
        <translation>Про цю цитату ще нічого не вирішено.</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <location filename="../../ui/views/history.py"/>
        <source>When</source>
        <translation>Коли</translation>
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
        <translation>{key} копіює, вирізає, вставляє або виділяє в будь-якому тексті: виберіть іншу клавішу.</translation>
    </message>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{key} is the key of “{command}”. Give that another key first.</source>
        <translation>{key} — клавіша команди «{command}». Спершу призначте цій команді іншу.</translation>
    </message>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{key} moves and writes in lists and texts: choose another key.</source>
        <translation>{key} слугує для переходу й набору у списках і текстах: виберіть іншу клавішу.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;All as at first</source>
        <translation>&amp;Усі як спочатку</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;Give this key</source>
        <translation>&amp;Призначити цю клавішу</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;Its own key</source>
        <translation>&amp;Власна клавіша</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;New key</source>
        <translation>&amp;Нова клавіша</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>&amp;Save the list…</source>
        <translation>&amp;Зберегти список…</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Commands and their keys</source>
        <translation>Команди та їхні клавіші</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Every command has its own key again.</source>
        <translation>Кожна команда знову має власну клавішу.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>New key</source>
        <translation>Нова клавіша</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Save the list of keys</source>
        <translation>Зберегти список клавіш</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Table (*.csv)</source>
        <translation>Таблиця (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>The key that the program gives the command</source>
        <translation>Клавіша, яку команді призначає програма</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>The list is saved: {name}</source>
        <translation>Список збережено: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Type a command or a key</source>
        <translation>Введіть команду або клавішу</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>Web page (*.html)</source>
        <translation>Вебсторінка (*.html)</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>{name} could not be written ({why}). Choose another place.</source>
        <translation>Не вдалося записати {name} ({why}). Виберіть інше місце.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>“{command}” has no key now.</source>
        <translation>Команда «{command}» тепер не має клавіші.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys.py"/>
        <source>“{command}” is done by {key} now.</source>
        <translation>Клавіша команди «{command}» тепер: {key}.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <location filename="../../resources/languages/ar.toml"/>
        <source>Arabic</source>
        <translation>арабська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hy.toml"/>
        <source>Armenian</source>
        <translation>вірменська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/be.toml"/>
        <source>Belarusian</source>
        <translation>білоруська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/bg.toml"/>
        <source>Bulgarian</source>
        <translation>болгарська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/zh.toml"/>
        <source>Chinese</source>
        <translation>китайська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hr.toml"/>
        <source>Croatian</source>
        <translation>хорватська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/cs.toml"/>
        <source>Czech</source>
        <translation>чеська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/da.toml"/>
        <source>Danish</source>
        <translation>данська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/nl.toml"/>
        <source>Dutch</source>
        <translation>нідерландська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/en.toml"/>
        <source>English</source>
        <translation>англійська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/et.toml"/>
        <source>Estonian</source>
        <translation>естонська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/fi.toml"/>
        <source>Finnish</source>
        <translation>фінська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/fr.toml"/>
        <source>French</source>
        <translation>французька</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ka.toml"/>
        <source>Georgian</source>
        <translation>грузинська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/de.toml"/>
        <source>German</source>
        <translation>німецька</translation>
    </message>
    <message>
        <location filename="../../resources/languages/el.toml"/>
        <source>Greek</source>
        <translation>грецька</translation>
    </message>
    <message>
        <location filename="../../resources/languages/he.toml"/>
        <source>Hebrew</source>
        <translation>іврит</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hi.toml"/>
        <source>Hindi</source>
        <translation>гінді</translation>
    </message>
    <message>
        <location filename="../../resources/languages/hu.toml"/>
        <source>Hungarian</source>
        <translation>угорська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/it.toml"/>
        <source>Italian</source>
        <translation>італійська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ja.toml"/>
        <source>Japanese</source>
        <translation>японська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/kk.toml"/>
        <source>Kazakh</source>
        <translation>казахська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ko.toml"/>
        <source>Korean</source>
        <translation>корейська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/lv.toml"/>
        <source>Latvian</source>
        <translation>латиська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/lt.toml"/>
        <source>Lithuanian</source>
        <translation>литовська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/fa.toml"/>
        <source>Persian</source>
        <translation>перська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/pl.toml"/>
        <source>Polish</source>
        <translation>польська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/pt.toml"/>
        <source>Portuguese</source>
        <translation>португальська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ro.toml"/>
        <source>Romanian</source>
        <translation>румунська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>Russian</source>
        <translation>російська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/sr.toml"/>
        <source>Serbian</source>
        <translation>сербська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/es.toml"/>
        <source>Spanish</source>
        <translation>іспанська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/sv.toml"/>
        <source>Swedish</source>
        <translation>шведська</translation>
    </message>
    <message>
        <location filename="../../resources/languages/tr.toml"/>
        <source>Turkish</source>
        <translation>турецька</translation>
    </message>
    <message>
        <location filename="../../resources/languages/uk.toml"/>
        <source>Ukrainian</source>
        <translation>українська</translation>
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
        <translation>Мова файлу {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Languages of the files</source>
        <translation>Мови файлів</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>On the way</source>
        <translation>Проміжна мова</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>On the way, {name}</source>
        <translation>Проміжна мова, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Spoken in</source>
        <translation>Мова мовлення</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Spoken in, {name}</source>
        <translation>Мова мовлення, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>The language of each file, and for a transcript that is itself a translation the language that was spoken. For a single passage, select it in the text and choose “Language of selection”.</source>
        <translation>Мова кожного файлу, а для розшифровки, яка сама є перекладом, — мова, якою говорили. Для окремого фрагмента виділіть його в тексті й виберіть «Мова виділеного».</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>as identified ({tag})</source>
        <translation>як визначено ({tag})</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>in this language</source>
        <translation>цією мовою</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>interpreted live …</source>
        <translation>усний переклад …</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <location filename="../../ui/models/lines.py"/>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <location filename="../../ui/models/lines.py"/>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <location filename="../../ui/models/lines.py"/>
        <source>What was heard</source>
        <translation>Що почуто</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>By hand: stands in no source</source>
        <translation>Вручну: немає в жодному оригіналі</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Choose another passage, or none</source>
        <translation>Вибрати інший фрагмент або жодного</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Passage chosen by hand</source>
        <translation>Фрагмент вибрано вручну</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Passage found by the program, {sure}</source>
        <translation>Фрагмент знайшла програма, {sure}</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Second candidate ({sure}): «{words}»</source>
        <translation>Другий варіант ({sure}): «{words}»</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>The program found no passage</source>
        <translation>Програма не знайшла фрагмента</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>Unsure of this passage ({sure}): compare it with the source</source>
        <translation>Фрагмент під питанням ({sure}): порівняйте його з оригіналом</translation>
    </message>
    <message>
        <location filename="../../ui/views/link.py"/>
        <source>{percent} % sure</source>
        <translation>певність {percent} %</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>Attach a recording…</source>
        <translation>Долучити запис…</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>Audio and video ({kinds})</source>
        <translation>Аудіо й відео ({kinds})</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>No recording belongs to {name} yet.</source>
        <translation>До {name} ще не долучено запису.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>Recording of the transcript</source>
        <translation>Запис до розшифровки</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>The recording cannot be played ({reason}). Attach it in another format, such as WAV or MP3.</source>
        <translation>Запис не відтворюється ({reason}). Долучіть його в іншому форматі, наприклад WAV або MP3.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>The recording {path} is not there any more: attach it again.</source>
        <translation>Запису {path} більше немає: долучіть його знову.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>There is no device to hear it on: connect one and press Space again.</source>
        <translation>Немає пристрою, щоб слухати: підключіть його й знову натисніть пробіл.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>This quote has no times: it needs a transcript with times, such as subtitles.</source>
        <translation>Ця цитата не має часу: потрібна розшифровка з часом, наприклад субтитри.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>To listen, install the optional part “listen”: pip install 'quoteverify[listen]'.</source>
        <translation>Щоб слухати, установіть доповнення «listen»: pip install 'quoteverify[listen]'.</translation>
    </message>
    <message>
        <location filename="../../ui/listening.py"/>
        <source>{recording} belongs to {name} now. Space plays the passage of a quote.</source>
        <translation>{recording} тепер належить до {name}. Пробіл відтворює фрагмент цитати.</translation>
    </message>
</context>
<context>
    <name>LostVerdicts</name>
    <message>
        <location filename="../../ui/lostverdicts.py"/>
        <source>The verdict “{verdict}” is gone with quote {quote} as it was: its words or its passage changed.</source>
        <translation>Вердикт «{verdict}» скасовано разом із попередньою цитатою {quote}: змінилися її слова або її фрагмент.</translation>
    </message>
    <message>
        <location filename="../../ui/lostverdicts.py"/>
        <source>The verdict “{verdict}” on quote {quote} is taken back.</source>
        <translation>Вердикт «{verdict}» щодо цитати {quote} скасовано.</translation>
    </message>
    <message>
        <location filename="../../ui/lostverdicts.py"/>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lostverdicts.py"/>
        <source>{count} verdicts are gone with their quotes as they were (quotes {quotes}).</source>
        <translation>
            <numerusform>Скасовано {count} вердикт разом із попередніми цитатами (цитати {quotes}).</numerusform>
            <numerusform>Скасовано {count} вердикти разом із попередніми цитатами (цитати {quotes}).</numerusform>
            <numerusform>Скасовано {count} вердиктів разом із попередніми цитатами (цитати {quotes}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadeList</name>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>&amp;Take away</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Does not fit the text as it is now, and is not applied.</source>
        <translation>Не підходить до теперішнього тексту й не застосовується.</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Language {tag}: {words} in {file}</source>
        <translation>Мова {tag}: {words} у {file}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Model {model} for {source} → {target}</source>
        <translation>Модель {model} для {source} → {target}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Quote changed: {before} → {after}</source>
        <translation>Цитату змінено: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Quote made: {quote}</source>
        <translation>Цитату створено: {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>Quote removed: {quote}</source>
        <translation>Цитату прибрано: {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>What was set by hand in the texts. It holds in every check until it is taken away.</source>
        <translation>Задане в текстах вручну. Воно діє під час кожної перевірки, доки його не скасують.</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>linked to {passage}</source>
        <translation>прив’язано: {passage}</translation>
    </message>
    <message>
        <location filename="../../ui/views/made.py"/>
        <source>stands in no source</source>
        <translation>немає в жодному оригіналі</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <location filename="../../ui/merging.py"/>
        <source>The writer’s own words stand between them (“{words}”): a merged quote would hold what nobody said.</source>
        <translation>Між ними стоять слова автора статті (“{words}”): в об’єднаній цитаті опинилося б те, чого ніхто не казав.</translation>
    </message>
    <message>
        <location filename="../../ui/merging.py"/>
        <source>These are the words of two speakers, {first} and {second}: they stay two quotes.</source>
        <translation>Це слова двох мовців, {first} і {second}: вони залишаються двома цитатами.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>More</source>
        <translation>Ще</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>&amp;Install a model in one file…</source>
        <translation>Установити з одного &amp;файлу…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Видалити</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>A language pair such as ru-en, or the name of a model:</source>
        <translation>Пара мов, наприклад ru-en, або назва моделі:</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>A model in one file</source>
        <translation>Модель в одному файлі</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>E&amp;xport…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Er&amp;ase…</source>
        <translation>&amp;Стерти…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Erase all that models computed so far? The next check computes it anew, which takes its time. Your cases keep their evidence.</source>
        <translation>Стерти все, що моделі досі обчислили? Наступна перевірка обчислить це заново, на що піде час. Ваші справи збережуть свої дані.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Export the model to</source>
        <translation>Експортувати модель у</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Fetch</source>
        <translation>Отримати</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Fetch &amp;online…</source>
        <translation>Отримати з &amp;мережі…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Fetch a model</source>
        <translation>Отримати модель</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Folder of a MarianMT model</source>
        <translation>Папка моделі MarianMT</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Go online and download the model “{name}” from the model hub, some hundred megabytes? Nothing of your texts is sent.</source>
        <translation>Вийти в мережу й завантажити модель «{name}» зі сховища моделей, кілька сотень мегабайтів? З ваших текстів нічого не надсилається.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Install a &amp;folder…</source>
        <translation>Установити з &amp;папки…</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Models, the first that can is used</source>
        <translation>Моделі (використовується перша придатна)</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>QuoteVerify comes with a small starter model for Russian and English: for trying out only. For work, install OPUS-MT models, one for each direction, such as “opus-mt-ru-en” and “opus-mt-en-ru” for the way back:

• on a computer without a network: drop the folder of a model, or a file exported on another computer, anywhere into this window;
• on a computer with a network: fetch it. That is the only thing here that goes online, and it asks first.</source>
        <translation>З QuoteVerify постачається невелика початкова модель для російської та англійської: лише для спроби. Для роботи встановіть моделі OPUS-MT, по одній на кожен напрямок, наприклад «opus-mt-ru-en» і «opus-mt-en-ru» для зворотного перекладу:

• на комп’ютері без мережі: перетягніть папку моделі або файл, експортований на іншому комп’ютері, у будь-яке місце цього вікна;
• на комп’ютері з мережею: отримайте її. Це єдине, що тут виходить у мережу, і спершу програма запитує.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>S&amp;top</source>
        <translation>З&amp;упинити</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>The process that installs models ended unexpectedly; nothing was installed.</source>
        <translation>Процес установлення моделей несподівано завершився; нічого не встановлено.</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Translation memory</source>
        <translation>Пам’ять перекладів</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>Translation models</source>
        <translation>Моделі перекладу</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>comes with the program, for trying out only</source>
        <translation>постачається з програмою, лише для спроби</translation>
    </message>
    <message>
        <location filename="../../ui/views/models.py"/>
        <source>{outputs} remembered translations and scores, {size} MB, across all cases</source>
        <translation>збережених перекладів і оцінок: {outputs}, {size} МБ, за всіма справами</translation>
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
        <translation>&amp;Додати файли…</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Прибрати</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add and check</source>
        <translation>Додати й перевірити</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add files to the case</source>
        <translation>Додати файли до справи</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add the English rendering: an article, a subtitle file, a report.</source>
        <translation>Додайте англійський текст: статтю, файл субтитрів, репортаж.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Add the transcript and the English rendering: drop files here, paste a text, or type lines.</source>
        <translation>Додайте розшифровку й англійський текст: перетягніть сюди файли, вставте текст або введіть рядки.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Create and check</source>
        <translation>Створити й перевірити</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>New case</source>
        <translation>Нова справа</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Pasted text</source>
        <translation>Вставлений текст</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>T&amp;ype lines…</source>
        <translation>Ввести &amp;рядки…</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>The case is checked anew with these files; your decisions stay.</source>
        <translation>Справа перевіряється заново з цими файлами; ваші рішення залишаться.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>The clipboard holds no text: copy some first.</source>
        <translation>У буфері обміну немає тексту: спершу скопіюйте його.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Typed lines</source>
        <translation>Введені рядки</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>Without a source transcript, the English versions of a quote are compared with each other.</source>
        <translation>Без розшифровки оригіналу англійські варіанти цитати порівнюються один з одним.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>{name} is in the case already: remove it from this list.</source>
        <translation>{name} вже є у справі: приберіть його з цього списку.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>{source} and {rendering} are both in one language ({language}). If that is wrong, set the right language or part in the list.</source>
        <translation>{source} і {rendering} однією мовою ({language}). Якщо це неправильно, укажіть у списку правильну мову або частину.</translation>
    </message>
    <message>
        <location filename="../../ui/views/newcase.py"/>
        <source>{source} is in English and {rendering} is not: they may have been swapped. Change the part of each in the list.</source>
        <translation>{source} англійською, а {rendering} ні: можливо, їх переплутано. Змініть у списку частину кожного файлу.</translation>
    </message>
</context>
<context>
    <name>OthersLine</name>
    <message>
        <location filename="../../ui/views/others.py"/>
        <source>The readers disagree.</source>
        <translation>Думки читачів розходяться.</translation>
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
        <translation>Огляд: {side}. Цитат: {count}, вирішено: {decided}, не вирішено із серйозними зауваженнями: {grave}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Page before</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Page {page} of {count}</source>
        <translation>Сторінка {page} із {count}</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Preview of the file</source>
        <translation>Попередній перегляд файлу</translation>
    </message>
</context>
<context>
    <name>PairsTable</name>
    <message>
        <location filename="../../ui/views/pairs.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Видалити</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Commands and keys</source>
        <translation>Команди й клавіші</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <location filename="../../ui/views/palette.py"/>
        <source>Type what you want to do, or a key</source>
        <translation>Введіть, що хочете зробити, або клавішу</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>Which file is shown: {side}</source>
        <translation>Який файл показано: {side}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Erase the translations that are remembered in clear</source>
        <translation>&amp;Стерти переклади, запам’ятані у відкритому вигляді</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;New passphrase</source>
        <translation>&amp;Нова парольна фраза</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Показувати введене</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Change passphrase</source>
        <translation>Змінити парольну фразу</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Encrypt</source>
        <translation>Зашифрувати</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Passphrase of the case</source>
        <translation>Парольна фраза справи</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Remove passphrase</source>
        <translation>Прибрати парольну фразу</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>The case, and what models compute for it, is encrypted under the passphrase. A forgotten passphrase cannot be recovered by anybody: the case is lost then. Several words that nobody guesses are a good one. Copies and sheets that exist stay as they are, and traces of the case in clear may stay on the disk.</source>
        <translation>Справа й усе, що обчислюють для неї моделі, шифруються парольною фразою. Забуту фразу не відновить ніхто: тоді справу втрачено. Добра фраза — кілька слів, яких ніхто не вгадає. Наявні копії та аркуші лишаються як є, а сліди справи у відкритому вигляді можуть лишитися на диску.</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>The same &amp;again</source>
        <translation>Ще &amp;раз</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>The two are not the same yet.</source>
        <translation>Фрази поки не збігаються.</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <location filename="../../ui/passphrases.py"/>
        <source>The case is encrypted. Nobody can open it without the passphrase; do not forget it.</source>
        <translation>Справу зашифровано. Без парольної фрази її ніхто не відкриє; не забудьте її.</translation>
    </message>
    <message>
        <location filename="../../ui/passphrases.py"/>
        <source>The case is not encrypted any more.</source>
        <translation>Справу більше не зашифровано.</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <location filename="../../ui/views/picture.py"/>
        <source>{name}: picture</source>
        <translation>{name}: зображення</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Another folder…</source>
        <translation>&amp;Інша папка…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Checking</source>
        <translation>&amp;Перевірка</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Keys…</source>
        <translation>К&amp;лавіші…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Models and what they remember…</source>
        <translation>&amp;Моделі та що вони пам’ятають…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Motion</source>
        <translation>&amp;Рух</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Reading</source>
        <translation>&amp;Читання</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Rows of the queue</source>
        <translation>&amp;Рядки списку цитат</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;Sheets</source>
        <translation>&amp;Аркуші</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>&amp;You and the keys</source>
        <translation>В&amp;и та клавіші</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>C&amp;olours</source>
        <translation>&amp;Кольори</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Decisions are signed &amp;with</source>
        <translation>Рішення &amp;підписують</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>F&amp;ont of the texts</source>
        <translation>&amp;Шрифт текстів</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Findings &amp;dismissed before…</source>
        <translation>Зауваження, відхилені &amp;раніше…</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Folder that files are &amp;looked for and saved in</source>
        <translation>Папка, де файли &amp;шукають і зберігають</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>House &amp;rules of new cases</source>
        <translation>Правила &amp;редакції для нових справ</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Preferences</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Si&amp;ze of everything</source>
        <translation>&amp;Розмір усього</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Si&amp;ze of the texts</source>
        <translation>Роз&amp;мір текстів</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>Texts in a &amp;font of their own</source>
        <translation>Тексти &amp;власним шрифтом</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>What belongs to one case stands under Quotes › Case settings.</source>
        <translation>Те, що стосується однієї справи, — у меню «Цитати › Налаштування справи».</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../ui/views/preferences.py"/>
        <source>{percent} % of the rest</source>
        <translation>{percent} % від решти</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>

… The rest is in the file.</source>
        <translation>

… Решта у файлі.</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>Preview of the file</source>
        <translation>Попередній перегляд файлу</translation>
    </message>
    <message>
        <location filename="../../ui/views/preview.py"/>
        <source>This kind of file is shown by its own program: choose “Open”.</source>
        <translation>Файли такого виду показує їхня власна програма: виберіть «Відкрити».</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Block quote</source>
        <translation>Блокова цитата</translation>
    </message>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <location filename="../../ui/models/preview.py"/>
        <source>Text as it was read</source>
        <translation>Текст, як його прочитано</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>Finding the quotes…</source>
        <translation>Пошук цитат…</translation>
    </message>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>Progress of the check</source>
        <translation>Хід перевірки</translation>
    </message>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>{done} of {all} quotes</source>
        <translation>{done} із {all} цитат</translation>
    </message>
    <message>
        <location filename="../../ui/views/progress.py"/>
        <source>{time} left</source>
        <translation>залишилося {time}</translation>
    </message>
</context>
<context>
    <name>PublicationTab</name>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Address (URL)</source>
        <translation>Адреса (&amp;URL)</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Date (2021-08-19)</source>
        <translation>&amp;Дата (2021-08-19)</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Outlet</source>
        <translation>&amp;Видання</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Rendering</source>
        <translation>А&amp;нглійський текст</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>&amp;Title</source>
        <translation>Н&amp;азва</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>Ar&amp;chived copy (URL)</source>
        <translation>Ар&amp;хівна копія (URL)</translation>
    </message>
    <message>
        <location filename="../../ui/views/casesettings.py"/>
        <source>English rendering</source>
        <translation>Англійський текст</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 вже існує.
Замінити його?</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Choose</source>
        <translation>Ви&amp;брати</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>All Files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Create New Folder</source>
        <translation>Створити папку</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Detail View</source>
        <translation>Докладний вигляд</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>File &amp;name:</source>
        <translation>&amp;Ім’я файлу:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Files of type:</source>
        <translation>Типи файлів:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Look in:</source>
        <translation>Шукати в:</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Parent Directory</source>
        <translation>Батьківська папка</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Press shortcut</source>
        <translation>Натисніть сполучення клавіш</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Cu&amp;t</source>
        <translation>Ви&amp;різати</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Select All</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;No</source>
        <translation>&amp;Ні</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Yes</source>
        <translation>&amp;Так</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Discard</source>
        <translation>Не зберігати</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>OK</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Restore Defaults</source>
        <translation>Відновити типові значення</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Save</source>
        <translation>Зберегти</translation>
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
        <translation>Пробіл</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Cu&amp;t</source>
        <translation>Ви&amp;різати</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <location filename="../../ui/qtwords.py"/>
        <source>Select All</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <location filename="../../ui/models/queue.py"/>
        <source>no finding</source>
        <translation>немає зауважень</translation>
    </message>
    <message>
        <location filename="../../ui/models/queue.py"/>
        <source>readers disagree</source>
        <translation>думки розходяться</translation>
    </message>
    <message>
        <location filename="../../ui/models/queue.py"/>
        <source>undecided</source>
        <translation>не вирішено</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source> · the rest is being read</source>
        <translation> · решта читається</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source> · {hidden} hidden</source>
        <translation> · приховано: {hidden}</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>All quotes</source>
        <translation>Усі цитати</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>As in the text</source>
        <translation>Як у тексті</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>By speaker</source>
        <translation>За мовцями</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>By verdict</source>
        <translation>За вердиктами</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Changed by a correction</source>
        <translation>Змінені виправленням</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Decided</source>
        <translation>Вирішені</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Filter by words</source>
        <translation>Фільтр за словами</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Gravest first</source>
        <translation>Спершу найсерйозніші</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>How the quotes are sorted</source>
        <translation>Як упорядковано цитати</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Major or critical</source>
        <translation>Серйозні та критичні</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>No quote is like that: choose “All quotes”, or clear the words.</source>
        <translation>Таких цитат немає: виберіть «Усі цитати» або очистьте поле зі словами.</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>No quotes were found in the English text. Select words there and press Q to make them a quote; or see with File › Add files whether the right text was taken for the English one.</source>
        <translation>В англійському тексті цитат не знайдено. Виділіть у ньому слова й натисніть Q, щоб зробити їх цитатою, або подивіться у «Файл › Додати файли», чи той текст прийнято за англійський.</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Readers disagree</source>
        <translation>Думки читачів розходяться</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>The quotes appear here as they are checked.</source>
        <translation>Цитати з’являються тут у міру перевірки.</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Undecided</source>
        <translation>Не вирішено</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Unsure of the passage</source>
        <translation>Фрагмент під питанням</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>Which quotes are listed</source>
        <translation>Які цитати показано</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>With findings</source>
        <translation>Із зауваженнями</translation>
    </message>
    <message>
        <location filename="../../ui/views/queue.py"/>
        <source>{decided} of {all} decided</source>
        <translation>вирішено {decided} із {all}</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Case to read as second reader</source>
        <translation>Справа для другого читання</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Cases (*{suffix})</source>
        <translation>Справи (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>List them</source>
        <translation>Показати їх</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Merge a reviewer’s case</source>
        <translation>Об’єднання зі справою рецензента</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Merged: {taken} decisions taken over, {beside} kept beside yours.</source>
        <translation>Об’єднано. Прийнято рішень: {taken}, збережено поряд із вашими: {beside}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/readers.py"/>
        <source>Readers disagree on {count} quotes.</source>
        <translation>
            <numerusform>Думки читачів розходяться щодо {count} цитати.</numerusform>
            <numerusform>Думки читачів розходяться щодо {count} цитат.</numerusform>
            <numerusform>Думки читачів розходяться щодо {count} цитат.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Readers do not disagree on any quote.</source>
        <translation>Щодо жодної цитати думки читачів не розходяться.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Second reading</source>
        <translation>Друге читання</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>The second reading is ended.</source>
        <translation>Друге читання завершено.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>What was set by hand there is in the history; yours holds.</source>
        <translation>Задане там вручну — в історії; діє ваше.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>You read blind as {name}: what others decided about a quote is shown once your own verdict is filed.</source>
        <translation>Ви читаєте наосліп як {name}: рішення інших про цитату видно після того, як записано ваш вердикт.</translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>Your name as second reader. What others decided about a quote,
their notes and findings too, is shown once your own verdict is filed.</source>
        <translation>Ваше ім’я як другого читача. Рішення інших про цитату,
їхні примітки й зауваження теж, видно після того, як записано ваш вердикт.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/readers.py"/>
        <source>{count} are about quotes that this case does not have; they are kept.</source>
        <translation>
            <numerusform>{count} стосується цитати, якої в цій справі немає; його збережено.</numerusform>
            <numerusform>{count} стосуються цитат, яких у цій справі немає; їх збережено.</numerusform>
            <numerusform>{count} стосуються цитат, яких у цій справі немає; їх збережено.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/readers.py"/>
        <source>{name} decided in this case already: a second reader is somebody else.</source>
        <translation>{name} — у справі вже є рішення під цим ім’ям: другий читач — хтось інший.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>&amp;Body of the page</source>
        <translation>&amp;Основний текст сторінки</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>&amp;Column</source>
        <translation>&amp;Стовпець</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодування</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Automatic: {encoding}</source>
        <translation>Автоматично: {encoding}</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Body of the page</source>
        <translation>Основний текст сторінки</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Column</source>
        <translation>Стовпець</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>First rows of the table</source>
        <translation>Перші рядки таблиці</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Open as &amp;two sides</source>
        <translation>Відкрити як &amp;дві сторони</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>Source and rendering stand side by side in this file: make two texts of them</source>
        <translation>У цьому файлі оригінал і переклад стоять поруч: зробити з них два тексти</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>The text as it was read</source>
        <translation>Текст, як його прочитано</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>The whole document</source>
        <translation>Увесь документ</translation>
    </message>
    <message>
        <location filename="../../ui/views/reading.py"/>
        <source>found by the program</source>
        <translation>знайдено програмою</translation>
    </message>
</context>
<context>
    <name>ReconcileDialog</name>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>&amp;Agreed</source>
        <translation>&amp;Узгоджено</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>&amp;Note</source>
        <translation>&amp;Примітка</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>&amp;Verdict that all agree on</source>
        <translation>&amp;Вердикт, з яким згодні всі</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>Reconcile the readings of quote {quote}</source>
        <translation>Узгодження прочитань цитати {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/views/reconciling.py"/>
        <source>What each reader decided</source>
        <translation>Що вирішив кожен читач</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>How the quote could read</source>
        <translation>Як могла б звучати цитата</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Literal translation</source>
        <translation>Дослівний переклад</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Office or function</source>
        <translation>Посада або роль</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Record</source>
        <translation>Картка</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Role of the speaker</source>
        <translation>Роль мовця</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Second reader</source>
        <translation>Другий читач</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Speaker in the source’s script</source>
        <translation>Ім’я мовця письмом оригіналу</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Suggested rendering</source>
        <translation>Пропонований переклад</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>The speaker is confirmed</source>
        <translation>Мовця підтверджено</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Who listened or read again</source>
        <translation>Хто прослухав або прочитав ще раз</translation>
    </message>
    <message>
        <location filename="../../ui/views/record.py"/>
        <source>Word for word, by a person</source>
        <translation>Слово в слово, людиною</translation>
    </message>
</context>
<context>
    <name>RenderingsDialog</name>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>No passage is quoted by more than one text of this case. Add files brings more of them.</source>
        <translation>Жоден фрагмент не цитується в кількох текстах цієї справи. Нові тексти можна додати командою «Додати файли».</translation>
    </message>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>Renderings side by side</source>
        <translation>Переклади поряд</translation>
    </message>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>Source</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <location filename="../../ui/views/renderings.py"/>
        <source>not quoted</source>
        <translation>не цитується</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../ui/report.py"/>
        <source>Copy the report</source>
        <translation>Скопіювати звіт</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>QuoteVerify: something went wrong</source>
        <translation>QuoteVerify: стався збій</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>The program met a failure of its own. Your decisions are saved in the case, and you can go on. If it happens again, please send the report below: it names parts of the program, not a word of your documents.</source>
        <translation>У самій програмі стався збій. Ваші рішення збережено у справі, і можна продовжувати. Якщо це повториться, надішліть нам звіт, наведений нижче: у ньому названо частини програми й немає жодного слова з ваших документів.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../../ui/views/review.py"/>
        <source>source and quote are in one language: nothing is translated</source>
        <translation>оригінал і цитата однією мовою: нічого не перекладається</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Corrected version of {name}</source>
        <translation>Виправлена версія файлу {name}</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>No file of this case was replaced by a corrected version.</source>
        <translation>Жоден файл цієї справи не було замінено виправленою версією.</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Replace by a corrected version…</source>
        <translation>Замінити виправленою версією…</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>Some of what was set by hand has no clear place any more.</source>
        <translation>Для частини заданого вручну більше немає однозначного місця.</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>{name} holds two texts: give one of them.</source>
        <translation>{name} містить два тексти: вкажіть один із них.</translation>
    </message>
    <message>
        <location filename="../../ui/revising.py"/>
        <source>{name} is the same text as before.</source>
        <translation>{name} — той самий текст, що й раніше.</translation>
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
        <translation>Змінено</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Corrections</source>
        <translation>Виправлення</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Decided then: {decision}</source>
        <translation>Рішення тоді: {decision}</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Gone</source>
        <translation>Зникло</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>It is not checked yet.</source>
        <translation>Це ще не перевірено.</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Its source is another one now.</source>
        <translation>Тепер у цієї цитати інший оригінал.</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>New</source>
        <translation>Нове</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>Quotes: {unchanged} unchanged (decisions kept), {changed} changed, {new} new, {gone} gone.</source>
        <translation>Цитати: без змін {unchanged} (рішення збережено), змінено {changed}, нових {new}, зникло {gone}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/revision.py"/>
        <source>{name}, replaced {day} by {person}</source>
        <translation>{name}, замінено {day}, {person}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>A PDF has lines, not paragraphs: compare the order of the text with the pages.</source>
        <translation>У PDF є рядки, але немає абзаців: порівняйте порядок тексту зі сторінками.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>A blank line stands inside {parted} subtitles: the words after it were read as part of them.</source>
        <translation>Усередині субтитрів ({parted}) стоїть порожній рядок: слова після нього прочитано як їхню частину.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>A tag is not closed: its name stands among the words.</source>
        <translation>Тег не закрито: його ім’я стоїть серед слів.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>A word is missing from the English in “{hole}”.</source>
        <translation>В англійському тексті пропущено слово: “{hole}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>An ellipsis joins separate remarks: {remarks}.</source>
        <translation>Трикрапка поєднує окремі репліки: {remarks}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>An ellipsis marks a cut in “{rendering}”.</source>
        <translation>Трикрапка позначає купюру в “{rendering}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>An ellipsis marks a cut; the source has “{source}”.</source>
        <translation>Трикрапка позначає купюру; в оригіналі стоїть “{source}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>Another model called {name} is installed: remove it first (quoteverify models remove {name2}).</source>
        <translation>Установлено іншу модель з іменем {name}: спершу видаліть її (quoteverify models remove {name2}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>Attachments were not read ({left}): save and open them by themselves.</source>
        <translation>Вкладення не прочитано ({left}): збережіть і відкрийте їх окремо.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>Choose two quotes that stand one after the other to merge them.</source>
        <translation>Щоб об’єднати цитати, виберіть дві, що стоять одна за одною.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>English versions of one quote disagree: {both_phrase} and {count} more.</source>
        <translation>
            <numerusform>Англійські версії однієї цитати розходяться: {both_phrase} і ще {count}.</numerusform>
            <numerusform>Англійські версії однієї цитати розходяться: {both_phrase} і ще {count}.</numerusform>
            <numerusform>Англійські версії однієї цитати розходяться: {both_phrase} і ще {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>English versions of one quote disagree: {both_phrase}.</source>
        <translation>Англійські версії однієї цитати розходяться: {both_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>In the model folder {path}, {name} is a link to a file elsewhere: put the file itself into the folder.</source>
        <translation>У папці моделі {path} об’єкт {name} — посилання на файл в іншому місці: покладіть у папку сам файл.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>Lines not in UTF-8 like the others: {alien}. They were read as {other}.</source>
        <translation>Рядки не в UTF-8, як решта: {alien}. Їх прочитано як {other}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/sheets/finishing.py"/>
        <source>Look at the sheet before you share it: {named} and {count} more may still name somebody; add such words to the list.</source>
        <translation>
            <numerusform>Перегляньте аркуш, перш ніж передати його: {named} і ще {count} слово можуть когось називати; додайте такі слова до списку.</numerusform>
            <numerusform>Перегляньте аркуш, перш ніж передати його: {named} і ще {count} слова можуть когось називати; додайте такі слова до списку.</numerusform>
            <numerusform>Перегляньте аркуш, перш ніж передати його: {named} і ще {count} слів можуть когось називати; додайте такі слова до списку.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/finishing.py"/>
        <source>Look at the sheet before you share it: {named} may still name somebody; add such words to the list.</source>
        <translation>Перегляньте аркуш, перш ніж передати його: {named} — це ще може когось називати; додайте такі слова до списку.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>No language was given: {name_phrase} was guessed and is not sure. Give the language if it is another one.</source>
        <translation>Мову не вказано: {name_phrase} — це здогад, він не певний. Вкажіть мову, якщо вона інша.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>No model called “{name}” is installed: {known}.</source>
        <translation>Модель з іменем “{name}” не встановлено: {known}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>No model for “{wanted}” was found (tried {join}): give the full name of one, as in Helsinki-NLP/opus-mt-ru-en.</source>
        <translation>Модель для “{wanted}” не знайдено (перевірено: {join}): вкажіть повне ім’я, наприклад Helsinki-NLP/opus-mt-ru-en.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/privacy/pseudonyms.py"/>
        <source>No pseudonyms are listed: name the people of the case and what stands in their place first.</source>
        <translation>Псевдонімів у списку немає: спершу назвіть людей цієї справи і те, що має стояти замість їхніх імен.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>No source is loaded for {one}.</source>
        <translation>Немає завантаженого оригіналу для {one}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>Nothing in the source corresponds to {one}.</source>
        <translation>В оригіналі нічого не відповідає {one}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>Nothing in the source corresponds to “{text}”.</source>
        <translation>В оригіналі нічого не відповідає “{text}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>Nothing in {path} says which languages the model translates: name the folder like opus-mt-ru-en.</source>
        <translation>У {path} ніщо не вказує, з яких мов перекладає модель: назвіть папку на зразок opus-mt-ru-en.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>Nothing of the source is rendered: no word stands in the quote.</source>
        <translation>Нічого з оригіналу не передано: у цитаті немає жодного слова.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/delimited.py"/>
        <source>One cell holds very many lines: a quotation mark may be missing in the file.</source>
        <translation>В одній комірці дуже багато рядків: можливо, у файлі пропущено лапку.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/merge.py"/>
        <source>One pair of marks joins remarks that stand {count} sentences apart in the source: {one} and {other}.</source>
        <translation>
            <numerusform>Одна пара лапок поєднує репліки, які в оригіналі розділені {count} реченням: {one} і {other}.</numerusform>
            <numerusform>Одна пара лапок поєднує репліки, які в оригіналі розділені {count} реченнями: {one} і {other}.</numerusform>
            <numerusform>Одна пара лапок поєднує репліки, які в оригіналі розділені {count} реченнями: {one} і {other}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/merge.py"/>
        <source>One pair of marks joins words from two sources: {one} and {other}.</source>
        <translation>Одна пара лапок поєднує слова з двох оригіналів: {one} і {other}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/merge.py"/>
        <source>One pair of marks joins words of {speaker} and of {next_speaker}: {one} and {other}.</source>
        <translation>Одна пара лапок поєднує слова двох мовців, {speaker} і {next_speaker}: {one} і {other}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>One part of the split would hold no words: put the cursor between two words.</source>
        <translation>В одній із частин не залишилося б слів: поставте курсор між двома словами.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/ods.py"/>
        <location filename="../../quoteverify/loaders/tables/spreadsheet.py"/>
        <source>Only the first sheet with words was read.</source>
        <translation>Прочитано лише перший аркуш, на якому є слова.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/drawing.py"/>
        <source>Page {value} of {path} could not be drawn: export the sheet and open it in a PDF viewer.</source>
        <translation>Не вдалося намалювати сторінку {value} файлу {path}: експортуйте аркуш і відкрийте його в програмі перегляду PDF.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>Put the cursor inside the quote, between two of its words, to split it.</source>
        <translation>Щоб розділити цитату, поставте курсор усередині неї, між двома словами.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>Select some words of the text to make them a quote.</source>
        <translation>Виділіть кілька слів тексту, щоб зробити з них цитату.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>Some characters are damaged or cut off: they stand as �.</source>
        <translation>Деякі знаки пошкоджено або обрізано: замість них стоїть �.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>Some characters are damaged: they stand as �.</source>
        <translation>Деякі знаки пошкоджено: замість них стоїть �.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>Some letters of the PDF have no code: they stand as �.</source>
        <translation>Деякі літери в PDF не мають коду: замість них стоїть �.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/sbv.py"/>
        <source>Some words stand before the first timecode: they have no time.</source>
        <translation>Перед першим таймкодом стоять слова: вони не мають часу.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>Something that the source says is missing from the English before “{ours}”.</source>
        <translation>Перед “{ours}” в англійському тексті немає чогось, що каже оригінал.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>Standard output could not be written ({why}): free some space, or name a file with -o PATH.</source>
        <translation>Не вдалося записати у стандартне виведення ({why}): звільніть місце або вкажіть файл через -o PATH.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/sheet.py"/>
        <source>Starter model: for trying out; install an OPUS-MT model for work (quoteverify models add FOLDER). Its translations are often wrong and prove little.</source>
        <translation>Початкова модель: лише для спроби; для роботи встановіть модель OPUS-MT (quoteverify models add FOLDER). Її переклади часто хибні й мало що доводять.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>Stopped by the user.</source>
        <translation>Зупинено користувачем.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {backwards} end before they start: their start time alone was kept.</source>
        <translation>Субтитри поза часом: {backwards} закінчуються раніше, ніж починаються; залишено лише час початку.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {long} last longer than an hour.</source>
        <translation>Субтитри поза часом: {long} тривають понад годину.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {overlapping} overlap the one before.</source>
        <translation>Субтитри поза часом: {overlapping} накладаються на попередній.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Subtitles out of time: {early} start before the one that precedes them: the order of the file was kept.</source>
        <translation>Субтитри поза часом: {early} починаються раніше за попередній; порядок файлу збережено.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/exclamation.py"/>
        <source>The English adds an exclamation mark that the source does not have.</source>
        <translation>В англійському тексті додано знак оклику, якого немає в оригіналі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>The English asks a question where the speaker makes a statement.</source>
        <translation>Англійський текст запитує там, де мовець стверджує.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>The English makes a statement of what the speaker asks.</source>
        <translation>Англійський текст стверджує те, про що мовець запитує.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/selection.py"/>
        <source>The case has no quote “{quote_id}”: name quotes as its sheet numbers them, as in q1.</source>
        <translation>У справі немає цитати “{quote_id}”: називайте цитати так, як їх пронумеровано на аркуші, наприклад q1.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>The closing mark after “{strip}” has no opening one.</source>
        <translation>Закривна лапка після “{strip}” не має відкривної.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/columns.py"/>
        <source>The column “{headings}” was read: choose another one if that is wrong.</source>
        <translation>Прочитано стовпець “{headings}”: виберіть інший, якщо це не той.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>The condition «{word}» is missing: the English states it without an “if”.</source>
        <translation>Умова «{word}» зникла: англійський текст стверджує це без «якщо».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/word.py"/>
        <source>The document holds tracked changes: insertions were read, deletions left out.</source>
        <translation>У документі є відстежувані зміни: вставлене прочитано, видалене пропущено.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>The ellipsis hides {kind_phrase} (“{word}”): “{segment}”.</source>
        <translation>Трикрапка приховує {kind_phrase} (“{word}”): “{segment}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>The ellipsis may hide {names_phrase} (“{word}”): “{source}”.</source>
        <translation>Трикрапка може приховувати {names_phrase} (“{word}”): “{source}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>The ellipsis stands for {dropped}.</source>
        <translation>Трикрапка стоїть замість {dropped}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/errors.py"/>
        <source>The encoder could not be prepared in {path} ({what}): free some space, or make it writable.</source>
        <translation>Не вдалося підготувати кодувальник у {path} ({what}): звільніть місце або дозвольте запис.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/errors.py"/>
        <source>The encoder in {path} lacks {name}: install the program again, with all of its files.</source>
        <translation>Кодувальнику в {path} бракує {name}: установіть програму заново, з усіма її файлами.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>The encoding was guessed as {encoding}: if letters look wrong, choose another.</source>
        <translation>Кодування визначено ймовірно: {encoding}. Якщо літери виглядають неправильно, виберіть інше.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>The encoding was guessed as {encoding}; it may also be {others}: if letters look wrong, choose another.</source>
        <translation>Кодування визначено ймовірно: {encoding}; можливе й інше: {others}. Якщо літери виглядають неправильно, виберіть інше.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>The engine is in doubt here, so its translations prove little: {reasons_phrase}.</source>
        <translation>Модель тут ненадійна, тому її переклади мало що доводять: {reasons_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>The file does not begin with WEBVTT: it may have lost its beginning.</source>
        <translation>Файл не починається з WEBVTT: можливо, його початок утрачено.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/subrip.py"/>
        <source>The file ends in a timecode: it may be cut off.</source>
        <translation>Файл закінчується таймкодом: можливо, його обрізано.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/rtf.py"/>
        <source>The file ends in the middle: its last words may be missing.</source>
        <translation>Файл обривається посередині: останніх слів може бракувати.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>The file holds {value} NUL bytes, which were left out: it may be damaged.</source>
        <translation>У файлі є нульові байти ({value}), їх пропущено: можливо, він пошкоджений.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>The file says its language is {spoken_phrase}, but its words look like {written_phrase}.</source>
        <translation>У файлі вказано мову {spoken_phrase}, але його слова схожі на іншу: {written_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>The filler «{here}» is left out.</source>
        <translation>Слово-паразит «{here}» пропущено.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>The filler “{there}” is added.</source>
        <translation>Слово-паразит “{there}” додано.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The headline joins {taken} of the {whole} sentences of the quote and leaves out {body} without marking the cut.</source>
        <translation>Заголовок поєднує речення цитати ({taken} із {whole}) і пропускає {body}, не позначаючи купюри.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The headline leaves out {body} without marking the cut.</source>
        <translation>Заголовок пропускає {body}, не позначаючи купюри.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline quotes {text}, but no quote in the text below has these words.</source>
        <translation>У заголовку цитується {text}, але жодна цитата в тексті нижче не має цих слів.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline's quote {head} stands in double marks; some houses use single ones there.</source>
        <translation>Цитата заголовка {head} стоїть у подвійних лапках; деякі редакції ставлять там одинарні.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline's {text} is not worded like the quote in the text: {body}.</source>
        <translation>Слова {text} в заголовку не такі, як у цитаті тексту: {body}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <source>The headline's {text} leaves out words of the quote in the text: {body}.</source>
        <translation>У {text} із заголовка пропущено слова цитати тексту: {body}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>The insertion {group} adds a claim ({claim_phrase}) that the speaker did not make.</source>
        <translation>Вставка {group} додає твердження ({claim_phrase}), якого мовець не робив.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>The message is not encoded in {charset} as it says; it was read as {encoding}.</source>
        <translation>Лист закодовано не в {charset}, як указано в ньому; його прочитано як {encoding}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model folder {path} brings program code ({name}), which a translation model does not need: nothing was installed.</source>
        <translation>Папка моделі {path} містить програмний код ({name}), який моделі перекладу не потрібен: нічого не встановлено.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model folder {path} holds its weights for another library only ({name}): download model.safetensors or pytorch_model.bin as well.</source>
        <translation>У папці моделі {path} ваги лише для іншої бібліотеки ({name}): завантажте також model.safetensors або pytorch_model.bin.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model folder {path} lacks {join}: download the model again, all of its files.</source>
        <translation>У папці моделі {path} бракує {join}: завантажте модель заново, з усіма файлами.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model in {path} could not be prepared for use ({why}): nothing was installed.</source>
        <translation>Модель у {path} не вдалося підготувати до роботи ({why}): нічого не встановлено.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model in {path} cuts words by BPE, which needs a tokeniser of its own: take a model of the pair that comes with SentencePiece files (source.spm and target.spm, or sentencepiece.model).</source>
        <translation>Модель у {path} ділить слова за BPE, для чого потрібен окремий токенізатор: візьміть модель цієї пари з файлами SentencePiece (source.spm і target.spm або sentencepiece.model).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The model {name} could not be prepared in {place} ({why}): free some space, name another folder in QUOTEVERIFY_DATA, or check with --no-model.</source>
        <translation>Модель {name} не вдалося підготувати в {place} ({why}): звільніть місце, вкажіть іншу папку в QUOTEVERIFY_DATA або перевіряйте з --no-model.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/registry.py"/>
        <source>The name ends in {suffix}, but the file is a {name}: it was read as one.</source>
        <translation>Ім’я закінчується на {suffix}, але це файл {name}: його прочитано саме так.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>The name «{name}» is not in the rendering.</source>
        <translation>Імені «{name}» в перекладі немає.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>The name “{name}” is not in the source.</source>
        <translation>Імені “{name}” в оригіналі немає.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>The number «{number}» is missing from the rendering.</source>
        <translation>Числа «{number}» в перекладі немає.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>The number “{number}” has no counterpart in the source.</source>
        <translation>Числу “{number}” в оригіналі нічого не відповідає.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>The obligation «{word}» is missing from the English.</source>
        <translation>Повинності «{word}» в англійському тексті немає.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>The opening mark of “{strip}…” has no closing one.</source>
        <translation>Відкривна лапка перед “{strip}…” не має закривної.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/web.py"/>
        <source>The page is nested too deeply: what follows the first words may be missing.</source>
        <translation>Сторінку вкладено надто глибоко: того, що йде за першими словами, може бракувати.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/truncation.py"/>
        <source>The quote breaks off after “{last_word}”, in the middle of a clause.</source>
        <translation>Цитата обривається після “{last_word}”, посеред фрази.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/truncation.py"/>
        <source>The quote breaks off after “{last_word}”, in the middle of a clause; the source goes on: “{said}”.</source>
        <translation>Цитата обривається після “{last_word}”, посеред фрази; в оригіналі далі: “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/attribution.py"/>
        <source>The quote is attributed to {printed}, but in the source {names} says it.</source>
        <translation>Цитату приписано {printed}, але в оригіналі це каже {names}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The quote leaves out “{said}” without marking the cut.</source>
        <translation>Цитата пропускає “{said}”, не позначаючи купюри.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The quote passes over “{said}” without marking the cut.</source>
        <translation>Цитата оминає “{said}”, не позначаючи купюри.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>The quote stops before a sentence that qualifies it (“{word}”): “{said}”.</source>
        <translation>Цитата закінчується перед реченням, яке її уточнює (“{word}”): “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>The quote stops before a sentence that takes it back (“{word}”): “{said}”.</source>
        <translation>Цитата закінчується перед реченням, яке бере її назад (“{word}”): “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>The quote stops before “{following}”, which the speaker said next.</source>
        <translation>Цитата закінчується перед “{following}” — словами, які мовець сказав далі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/mispairing.py"/>
        <source>The rendering and this source line have almost nothing in common: it may render another line.</source>
        <translation>У перекладу й цього рядка оригіналу майже немає спільного: можливо, він передає інший рядок.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>The rendering repeats the source word for word: it was not translated.</source>
        <translation>Переклад повторює оригінал слово в слово: його не перекладено.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/delimited.py"/>
        <source>The rows have different numbers of cells: a delimiter or quotation mark may be wrong.</source>
        <translation>У рядках різна кількість комірок: можливо, неправильний роздільник або лапка.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>The same words of the source are quoted in two versions: {one} and {other}.</source>
        <translation>Ті самі слова оригіналу процитовано у двох версіях: {one} і {other}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>The same words of the source in several versions: {both_phrase} and {count} more.</source>
        <translation>
            <numerusform>Ті самі слова оригіналу в кількох версіях: {both_phrase} і ще {count}.</numerusform>
            <numerusform>Ті самі слова оригіналу в кількох версіях: {both_phrase} і ще {count}.</numerusform>
            <numerusform>Ті самі слова оригіналу в кількох версіях: {both_phrase} і ще {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>The same words of the source in several versions: {both_phrase}.</source>
        <translation>Ті самі слова оригіналу в кількох версіях: {both_phrase}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>The source asks a question; the English has no closing mark and may be read as a statement.</source>
        <translation>Оригінал запитує; англійський текст не має знака в кінці, і його можна прочитати як твердження.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>The source denies «{source}»; the English denies something else, “{rendering}”.</source>
        <translation>Оригінал заперечує «{source}»; англійський текст заперечує інше, “{rendering}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>The source names «{said}», the rendering “{printed}”: they do not seem to be the same.</source>
        <translation>В оригіналі ім’я «{said}», у перекладі “{printed}”: схоже, це не те саме.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <location filename="../../quoteverify/checks/facts/unit.py"/>
        <source>The source says «{one}», the rendering “{other}”.</source>
        <translation>В оригіналі «{one}», у перекладі “{other}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>The source says «{said}», the rendering “{printed}”. Points and per cent differ.</source>
        <translation>В оригіналі «{said}», у перекладі “{printed}”. Відсоткові пункти й відсотки — не те саме.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>The source says «{theirs}»; the English says “{ours}”.</source>
        <translation>В оригіналі «{theirs}»; в англійському тексті “{ours}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/exclamation.py"/>
        <source>The speaker exclaims; the English states it calmly.</source>
        <translation>Мовець вигукує; англійський текст каже це спокійно.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <source>The speaker repeats “{of}”; the rendering says it once.</source>
        <translation>Мовець повторює “{of}”; у перекладі це сказано один раз.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>The template {path} is not for {format_name}: choose a {suffix} file, or export without a template.</source>
        <translation>Шаблон {path} не підходить для формату {format_name}: виберіть файл {suffix} або експортуйте без шаблону.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>The template {path}{where} cannot be used ({why}): correct it, or export without it.</source>
        <translation>Шаблон {path}{where} використати не можна ({why}): виправте його або експортуйте без нього.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>The weights in {path} do not fit the model's other files: {what}. Download all files again.</source>
        <translation>Ваги в {path} не підходять до інших файлів моделі: {what}. Завантажте всі файли заново.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/reorder.py"/>
        <source>The words of the rendering are jumbled ({examples}).</source>
        <translation>Слова перекладу переплутано ({examples}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/reorder.py"/>
        <source>The words of the rendering are jumbled: they stand neither as in the source nor as in a sentence.</source>
        <translation>Слова перекладу переплутано: вони стоять не так, як в оригіналі, і не так, як у реченні.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <source>There are hardly any full stops: the text was cut where subtitles, lines, pauses and small words suggest it, and a line may hold parts of two sentences.</source>
        <translation>Крапок майже немає: текст поділено там, де підказують субтитри, рядки, паузи й службові слова, і в одному рядку можуть опинитися частини двох речень.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/localisation/languages.py"/>
        <source>There are no words in the language “{tag}”: choose one of {join}.</source>
        <translation>Слів мовою “{tag}” немає: виберіть одну з {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/__init__.py"/>
        <source>There is no format “{name}”: choose one of {join}.</source>
        <translation>Формату “{name}” немає: виберіть один із {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/house.py"/>
        <source>There is no house profile “{name}”: choose one of {join}.</source>
        <translation>Правил редакції з іменем “{name}” немає: виберіть одне з {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>There is no quote {quote_id}: it was removed or belongs to another text.</source>
        <translation>Цитати {quote_id} немає: її прибрано, або вона належить іншому тексту.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/transcripts/typed.py"/>
        <source>These lines were typed by {by} on {moment}: they are what one person heard.</source>
        <translation>Рядки введено: {by}, {moment}; це те, що почула одна людина.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>These quotes have changed since: undo the later changes first.</source>
        <translation>Ці цитати відтоді змінилися: спершу скасуйте пізніші зміни.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>This would cross {text}: a quote may stand inside another, not halfway.</source>
        <translation>Це перетнуло б {text}: цитата може стояти всередині іншої, але не заходити на неї наполовину.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/loaders/timing.py"/>
        <source>Timecodes damaged or missing: {count} subtitles stand here without a time.</source>
        <translation>
            <numerusform>Таймкоди пошкоджено або їх немає: {count} субтитр стоїть тут без часу.</numerusform>
            <numerusform>Таймкоди пошкоджено або їх немає: {count} субтитри стоять тут без часу.</numerusform>
            <numerusform>Таймкоди пошкоджено або їх немає: {count} субтитрів стоять тут без часу.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>Timecodes damaged: {broken} subtitles were left out.</source>
        <translation>Таймкоди пошкоджено, субтитри пропущено: {broken}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>Two English versions of one quote disagree: {one} and {other}.</source>
        <translation>Дві англійські версії однієї цитати розходяться: {one} і {other}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>Two different utterances are given in the same words: {first}.</source>
        <translation>Два різні висловлювання передано тими самими словами: {first}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>Word would not open it either</source>
        <translation>Word теж не відкрив би його</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>Words in round brackets, {group}: if the speaker did not say them, square ones are usual.</source>
        <translation>Слова в круглих дужках, {group}: якщо мовець їх не вимовляв, зазвичай ставлять квадратні.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>a Hub cache without any version of the model in it</source>
        <translation>кеш Hub, у якому немає жодної версії моделі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>a Hub cache, which holds a model in versions</source>
        <translation>кеш Hub, у якому модель зберігається версіями</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a condition</source>
        <translation>умова</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a contrast</source>
        <translation>протиставлення</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>a doubt</source>
        <translation>сумнів</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>a file is larger than it says</source>
        <translation>один із файлів більший, ніж заявлено</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>a folder of weights (safetensors) without their configuration</source>
        <translation>папка ваг (safetensors) без їхньої конфігурації</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a hedge</source>
        <translation>застереження</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>a migrant in the source became a refugee</source>
        <translation>мігрант в оригіналі став біженцем</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a negation</source>
        <translation>заперечення</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>a part of it is packed twice</source>
        <translation>одну з частин упаковано двічі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>a place in it ends before it begins</source>
        <translation>одне з місць у ньому закінчується раніше, ніж починається</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>a refugee in the source became a migrant</source>
        <translation>біженець в оригіналі став мігрантом</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/ellipsis.py"/>
        <source>a retraction</source>
        <translation>відмова від сказаного</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>a slur</source>
        <translation>образа</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>a term of international law was translated word for word</source>
        <translation>термін міжнародного права перекладено дослівно</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>a threat of violence</source>
        <translation>погроза насильством</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>an institution's name was translated word for word</source>
        <translation>назву установи перекладено дослівно</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>an obscenity</source>
        <translation>непристойність</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>an opinion</source>
        <translation>думка</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>an organisation's name was translated word for word</source>
        <translation>назву організації перекладено дослівно</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>another language</source>
        <translation>інша мова</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <location filename="../../quoteverify/case/database.py"/>
        <source>another program made it</source>
        <translation>його створила інша програма</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>another region is named</source>
        <translation>названо інший регіон</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>as before</source>
        <translation>як раніше</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>as the program did</source>
        <translation>як програма</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>both {source} and {rendering} are in English: they are compared as two versions of one text</source>
        <translation>{source} і {rendering} — обидва англійською: вони порівнюються як дві версії одного тексту</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>both {source} and {rendering} are in {name_phrase}: one of them should be the English rendering</source>
        <translation>{source} і {rendering} однією мовою ({name_phrase}): одним із них має бути англійський текст</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/sbv.py"/>
        <source>captions with timecodes</source>
        <translation>субтитри з таймкодами</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>checking the files</source>
        <translation>перевірка файлів</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>converting to whole numbers</source>
        <translation>перетворення на цілі числа</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>corrected; before it read {former}</source>
        <translation>виправлено; раніше стояло {former}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/case.py"/>
        <source>damaged: {what}</source>
        <translation>пошкоджено: {what}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>download the model again</source>
        <translation>завантажте модель заново</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>engines</source>
        <translation>моделі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>fetching {name}</source>
        <translation>завантаження: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>files are missing in it</source>
        <translation>у ньому бракує файлів</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding graded {grade_phrase} (a finding of an earlier check)</source>
        <translation>зауваження оцінено: {grade_phrase} (зауваження попередньої перевірки)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding graded {grade_phrase} ({category_phrase}: {message_phrase})</source>
        <translation>зауваження оцінено: {grade_phrase} ({category_phrase}: {message_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} (a finding of an earlier check)</source>
        <translation>зауваження {state_phrase} (зауваження попередньої перевірки)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} (a finding of an earlier check) – {reason}</source>
        <translation>зауваження {state_phrase} (зауваження попередньої перевірки) – {reason}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} ({category_phrase}: {message_phrase})</source>
        <translation>зауваження {state_phrase} ({category_phrase}: {message_phrase})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>finding {state_phrase} ({category_phrase}: {message_phrase}) – {reason}</source>
        <translation>зауваження {state_phrase} ({category_phrase}: {message_phrase}) – {reason}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>give the folder of one, {version}</source>
        <translation>вкажіть папку однієї з них, {version}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>give the whole archive that they came in</source>
        <translation>вкажіть увесь архів, у якому вони прийшли</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>hearsay</source>
        <translation>сказано з чужих слів</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/soundness.py"/>
        <source>in a part that its version does not let be told from the rest</source>
        <translation>у тій частині, яку в його версії не можна відділити від решти</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/headline.py"/>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>in the text: {body}</source>
        <translation>у тексті: {body}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/memory.py"/>
        <source>it cannot be opened</source>
        <translation>його не можна відкрити</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it claims to be larger than any model</source>
        <translation>заявлений розмір більший, ніж у будь-якої моделі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/xml.py"/>
        <source>it declares entities of its own, which are not read for safety</source>
        <translation>у ньому оголошено власні сутності, які задля безпеки не читаються</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/rtf.py"/>
        <source>it does not begin like one</source>
        <translation>починається не так, як такий файл</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>it does not end</source>
        <translation>у нього немає кінця</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it does not know some of the words</source>
        <translation>деяких слів модель не знає</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>it does not say which case it is of</source>
        <translation>не сказано, якої справи він стосується</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <location filename="../../quoteverify/case/database.py"/>
        <source>it exists already</source>
        <translation>вже існує</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it gave more or fewer sentences than it was given</source>
        <translation>речень вийшло більше або менше, ніж було дано</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>it gives no HTML</source>
        <translation>не виходить HTML</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>it has changed since it was read or installed</source>
        <translation>змінився, відколи був прочитаний або встановлений</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>it has more than {pages_limit} pages</source>
        <translation>сторінок більше {pages_limit}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>it has more than {parts_limit} parts</source>
        <translation>частин більше {parts_limit}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/web.py"/>
        <source>it has no element {body}</source>
        <translation>у ньому немає елемента {body}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/mail.py"/>
        <source>it has no mail headers</source>
        <translation>у ньому немає заголовків листа</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it has no page</source>
        <translation>у ньому немає жодної сторінки</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it holds a file twice</source>
        <translation>один із файлів стоїть у ньому двічі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>it holds far too many parts</source>
        <translation>у ньому надто багато частин</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>it holds no model</source>
        <translation>у ньому немає моделі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/schema.py"/>
        <source>it holds tables, views or triggers that are not the program's own</source>
        <translation>у ньому є таблиці, подання або тригери, що не належать програмі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it holds {name}, and sheets hold only text, pictures and styles</source>
        <translation>у ньому є {name}, а аркуші містять лише текст, малюнки й стилі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it holds {foreign}, which no model has</source>
        <translation>у ньому є {foreign}, чого немає в жодній моделі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>it is another kind of file</source>
        <translation>це файл іншого виду</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>it is damaged, encrypted or packed in an unknown way</source>
        <translation>пошкоджений, зашифрований або упакований невідомим способом</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>it is encrypted, cut off or packed in an unknown way</source>
        <translation>зашифрований, обрізаний або упакований невідомим способом</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>it is larger than {value} MB</source>
        <translation>більший за {value} МБ</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it is no Word document, or damaged</source>
        <translation>це не документ Word, або він пошкоджений</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>it is no file but a pipe or a device</source>
        <translation>це не файл, а канал або пристрій</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/translation/firefox.py"/>
        <source>it is not a SentencePiece model</source>
        <translation>це не модель SentencePiece</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/loading.py"/>
        <location filename="../../quoteverify/sheets/verification.py"/>
        <source>it is not a file</source>
        <translation>це не файл</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>it is protected by a password</source>
        <translation>захищений паролем</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>it links to something outside itself, and sheets hold no links</source>
        <translation>у ньому є посилання на щось поза ним, а на аркушах посилань немає</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/tmx.py"/>
        <source>it names {languages} languages</source>
        <translation>у ньому названо мов: {languages}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it produced subtitle-credit text out of nowhere</source>
        <translation>нізвідки взявся текст, схожий на титри субтитрів</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>it repeats its drawings more than {drawings_limit} times</source>
        <translation>малюнки повторюються більше {drawings_limit} разів</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it repeats itself</source>
        <translation>повторюється</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it returned nothing</source>
        <translation>нічого не повернулося</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it translates capitals badly</source>
        <translation>великі літери перекладаються погано</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>it translates exclamations of up to three words badly</source>
        <translation>вигуки до трьох слів перекладаються погано</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>it was changed after it was written</source>
        <translation>змінено після того, як було записано</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>it would write outside its folder, to {filename}</source>
        <translation>запис потрапив би за межі його папки, у {filename}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/transcripts/json_text.py"/>
        <source>its JSON is cut off or damaged</source>
        <translation>його JSON обрізано або пошкоджено</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/xml.py"/>
        <source>its XML is cut off or damaged</source>
        <translation>його XML обрізано або пошкоджено</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>its beginning is missing</source>
        <translation>у нього немає початку</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/rtf.py"/>
        <source>its codes are damaged</source>
        <translation>його коди пошкоджено</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>its field {words} is none of {join}</source>
        <translation>його поле {words} не входить до {join}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/tmx.py"/>
        <source>its first element is not tmx</source>
        <translation>його перший елемент не tmx</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/tables/xliff.py"/>
        <source>its first element is not xliff</source>
        <translation>його перший елемент не xliff</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>its own translation, translated back, drifts as far as the published quote does</source>
        <translation>власний переклад, перекладений назад, відхиляється так само сильно, як опублікована цитата</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>its records contradict each other</source>
        <translation>його записи суперечать один одному</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>its sheet would hold &lt;{name}&gt;, and sheets hold nothing that acts</source>
        <translation>на аркуші опинився б &lt;{name}&gt;, а аркуші не містять нічого дієвого</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/templates.py"/>
        <source>its sheet would hold the attribute {attribute}, and sheets hold no links</source>
        <translation>на аркуші опинився б атрибут {attribute}, а на аркушах посилань немає</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>its {label} is damaged</source>
        <translation>пошкоджено: {label}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>its {label} names no model</source>
        <translation>у {label} не названо моделі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>language paths</source>
        <translation>мовні шляхи</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>languages</source>
        <translation>мови</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/unmarked_cut.py"/>
        <source>left out: {said}</source>
        <translation>пропущено: {said}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>links to the source</source>
        <translation>прив’язки до оригіналу</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>more than {most} months and days in one sentence</source>
        <translation>місяців і днів в одному реченні більше {most}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>more than {most} numbers in one sentence</source>
        <translation>чисел в одному реченні більше {most}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/name.py"/>
        <source>names in {name_phrase} cannot be compared by sound</source>
        <translation>імена не можна порівняти на слух: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>names that are one</source>
        <translation>імена, що означають те саме</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>never</source>
        <translation>жодного разу</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>no calendar words for {name_phrase}</source>
        <translation>немає календарних слів: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>no list of conditions for {name_phrase}</source>
        <translation>немає списку умов: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>no list of hedges for {name_phrase}</source>
        <translation>немає списку застережень: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/idiom.py"/>
        <source>no list of idioms for {name_phrase}</source>
        <translation>немає списку ідіом: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>no list of modal words for {name_phrase}</source>
        <translation>немає списку модальних слів: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>no list of negations for {name_phrase}</source>
        <translation>немає списку заперечень: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>no list of orders for {name_phrase}</source>
        <translation>немає списку наказів: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/person.py"/>
        <source>no list of persons for {name_phrase}</source>
        <translation>немає списку осіб: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>no list of qualifying words for {name_phrase}</source>
        <translation>немає списку уточнювальних слів: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>no list of strong words for {name_phrase}</source>
        <translation>немає списку сильних слів: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/term.py"/>
        <source>no list of terms for {spoken_phrase} → {into_phrase}</source>
        <translation>немає списку термінів: {spoken_phrase} → {into_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>no model for {languages}</source>
        <translation>немає моделі: {languages}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/gathering.py"/>
        <source>no model for {source} → {target} is installed: get {model}</source>
        <translation>модель {source} → {target} не встановлено: отримайте {model}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>no number words for {name_phrase}</source>
        <translation>немає числівників: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>no pronouns of {name_phrase} are known</source>
        <translation>займенники невідомі: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>no quantifiers for {name_phrase}</source>
        <translation>немає слів кількості: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>no quotes were found in {rendering}, so nothing was checked: words that are quoted without quotation marks can be made quotes by hand</source>
        <translation>у {rendering} цитат не знайдено, тому нічого не перевірено: слова, процитовані без лапок, можна зробити цитатами вручну</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>no source line is linked to this quote</source>
        <translation>з цією цитатою не пов’язано жодного рядка оригіналу</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>no table of words for {name_phrase}</source>
        <translation>немає таблиці слів: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>no table of words for {spoken_phrase} → {printed_phrase}</source>
        <translation>немає таблиці слів: {spoken_phrase} → {printed_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>no tenses of {name_phrase} are known</source>
        <translation>часи дієслова невідомі: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/unit.py"/>
        <source>no units for {name_phrase}</source>
        <translation>немає одиниць виміру: {name_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>no word of the rendering translates it</source>
        <translation>жодне слово перекладу його не передає</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>no word of the source means it</source>
        <translation>жодне слово оригіналу цього не означає</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>none of the {count} quotes of {rendering} was found in {where}: they may have been said elsewhere</source>
        <translation>
            <numerusform>{count} цитату з {rendering} не знайдено в {where}: можливо, її сказано в іншому місці</numerusform>
            <numerusform>жодну з {count} цитат {rendering} не знайдено в {where}: можливо, їх сказано в іншому місці</numerusform>
            <numerusform>жодну з {count} цитат {rendering} не знайдено в {where}: можливо, їх сказано в іншому місці</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>not translated: rules and judge leave nothing in doubt (without the judge, all is translated)</source>
        <translation>не перекладено: правила й суддя не залишають сумнівів (без судді перекладається все)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/soundness.py"/>
        <source>nothing in it can be read</source>
        <translation>нічого з нього не можна прочитати</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>nothing in {rendering} corresponds to anything in {source}: the texts may have nothing to do with each other</source>
        <translation>ніщо в {rendering} не відповідає нічому в {source}: можливо, тексти не пов’язані між собою</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>once</source>
        <translation>один раз</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>only the first {most_pairs} pairs of quotes were compared</source>
        <translation>порівнювалися лише перші пари цитат ({most_pairs})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>open again</source>
        <translation>знову відкрито</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>open again – {note}</source>
        <translation>знову відкрито – {note}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/preparation.py"/>
        <source>preparing the encoder for its first use</source>
        <translation>підготовка кодувальника до першого використання</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>preparing {name} for its first use</source>
        <translation>підготовка {name} до першого використання</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>pseudonyms</source>
        <translation>псевдоніми</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>quotes</source>
        <translation>цитати</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/confirming.py"/>
        <source>read together, source and quote agree at these words</source>
        <translation>за спільного читання оригінал і цитата в цих словах збігаються</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/confirming.py"/>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>read together, source and quote differ at these words</source>
        <translation>якщо читати разом, оригінал і цитата розходяться в цих словах</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>reading of {reader}: {decision_phrase}</source>
        <translation>прочитання ({reader}): {decision_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/context.py"/>
        <source>said next: {following}</source>
        <translation>сказано далі: {following}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>said: {text}</source>
        <translation>сказано: {text}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>set by hand: {old_phrase}</source>
        <translation>задано вручну: {old_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>source and quote are in one language: every word in the marks can be held to what was said</source>
        <translation>оригінал і цитата однією мовою: кожне слово в лапках можна звірити зі сказаним</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>source and quote are in one language: nothing is translated</source>
        <translation>оригінал і цитата однією мовою: нічого не перекладається</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/opinions.py"/>
        <source>source and quote are the same text</source>
        <translation>оригінал і цитата — той самий текст</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/opinions.py"/>
        <source>source and quote seem to be exchanged: what is given as {source} reads as {rendering}, and the reverse</source>
        <translation>оригінал і цитата, схоже, помінялися місцями: дане як {source} читається як {rendering} і навпаки</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/attribution.py"/>
        <source>source speaker: {speaker}</source>
        <translation>мовець в оригіналі: {speaker}</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>speakers of Russian became Russians</source>
        <translation>ті, хто говорить російською, стали росіянами</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>spoken in {source_phrase}, printed in {printed_phrase}</source>
        <translation>мова мовлення: {source_phrase}, мова публікації: {printed_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>spoken in {spoken_phrase}, translated into {source_phrase}, printed in {printed_phrase}</source>
        <translation>мова мовлення: {spoken_phrase}, мова перекладу: {source_phrase}, мова публікації: {printed_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/language/path.py"/>
        <source>spoken in {spoken_phrase}, {how} into {source_phrase}, printed in {printed_phrase}</source>
        <translation>мова мовлення: {spoken_phrase}; {how}, мова: {source_phrase}; мова публікації: {printed_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/subrip.py"/>
        <location filename="../../quoteverify/loaders/subtitles/webvtt.py"/>
        <source>subtitles with timecodes</source>
        <translation>субтитри з таймкодами</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/word.py"/>
        <source>table of two columns</source>
        <translation>таблиця з двох стовпців</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/documents/pdf.py"/>
        <source>text but pictures of pages, which need text recognition first</source>
        <translation>не текст, а зображення сторінок, які спершу треба розпізнати</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/columns.py"/>
        <source>text in column {headings}</source>
        <translation>текст у стовпці {headings}</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names a collaborator of the Nazi occupation</source>
        <translation>російське слово позначає пособника нацистської окупації</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names a remand prison, and was translated word for word</source>
        <translation>російське слово позначає слідчий ізолятор, а перекладено його дослівно</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names an ambulance, and was translated word for word</source>
        <translation>російське слово позначає швидку допомогу, а перекладено його дослівно</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names armed groups, and was translated word for word</source>
        <translation>російське слово позначає збройні формування, а перекладено його дослівно</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names blades, and was translated word for word</source>
        <translation>російське слово позначає холодну зброю, а перекладено його дослівно</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names officers of the security services</source>
        <translation>російське слово позначає співробітників спецслужб</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names the army, police and secret services, and was translated word for word</source>
        <translation>російське слово позначає армію, поліцію та спецслужби, а перекладено його дослівно</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names the humanities</source>
        <translation>російське слово позначає гуманітарні науки</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the Russian names the troops of the interior ministry</source>
        <translation>російське слово позначає внутрішні війська</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the change of the quote {words} in {file}</source>
        <translation>зміна цитати {words} у {file}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/judgement.py"/>
        <source>the check itself failed on this text ({name})</source>
        <translation>на цьому тексті відмовила сама перевірка ({name})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the connection broke off</source>
        <translation>з’єднання перервалося</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the connection broke off: {name}</source>
        <translation>з’єднання перервалося: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>the file is cut off or damaged</source>
        <translation>файл обрізано або пошкоджено</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/pairjudge.py"/>
        <source>the judge cannot be used: {why}</source>
        <translation>суддю використати не можна: {why}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the language {language} set for {choice} in {path}</source>
        <translation>мова {language}, задана для {choice} у {path}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the model chosen for {place} in {file}</source>
        <translation>модель, вибрана для {place} у {file}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>the other version: {second}</source>
        <translation>інша версія: {second}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>the other words of the sentence are accounted for</source>
        <translation>решта слів речення знайшли собі пару</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>the part {name} is damaged</source>
        <translation>частину {name} пошкоджено</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/archive.py"/>
        <source>the part {name} is missing</source>
        <translation>частини {name} немає</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>the rendering denies {more_phrase}, the source {fewer_phrase}</source>
        <translation>переклад заперечує {more_phrase}, оригінал — {fewer_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>the script of {unknown} is not known</source>
        <translation>письмо {unknown} невідоме</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>the sentence is near the length limit of the model</source>
        <translation>речення близьке до граничної довжини моделі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>the sentence is too long</source>
        <translation>речення надто довге</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the server answered {code}</source>
        <translation>сервер відповів {code}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the server named no revision</source>
        <translation>сервер не назвав версії</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>the server's answer is no list of files</source>
        <translation>відповідь сервера — не список файлів</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>the sheet holds a choice of the case, or leaves its files out</source>
        <translation>на аркуші лише вибране зі справи, або він без файлів</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>the source denies {more_phrase}, the rendering {fewer_phrase}</source>
        <translation>оригінал заперечує {more_phrase}, переклад — {fewer_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/question.py"/>
        <source>the source has no full stops or question marks to tell a question by</source>
        <translation>в оригіналі немає крапок і знаків питання, за якими можна впізнати запитання</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names chemical weapons</source>
        <translation>в оригіналі названо хімічну зброю</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names one kind of weapon, the rendering the whole class</source>
        <translation>в оригіналі названо один вид зброї, у перекладі — увесь клас</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names the whole class of weapons, the rendering one kind</source>
        <translation>в оригіналі названо весь клас зброї, у перекладі — один вид</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source names the whole country</source>
        <translation>в оригіналі названо всю країну</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>the source passage of {link} in {file}</source>
        <translation>фрагмент оригіналу для {link} у {file}</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the source says Soviet</source>
        <translation>в оригіналі сказано «радянський»</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>the source {source} is in English and the rendering {rendering} in {name_phrase}: they may have been swapped</source>
        <translation>оригінал {source} англійською, а переклад {rendering} — іншою мовою ({name_phrase}): можливо, їх поміняли місцями</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the speaker's own name for it was replaced by another</source>
        <translation>власну назву, дану мовцем, замінено іншою</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the speaker's word for it was replaced by another</source>
        <translation>слово мовця для цього замінено іншим</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the speaker's word for the fighters was replaced by another</source>
        <translation>слово мовця для бійців замінено іншим</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/engine_doubt.py"/>
        <source>the text does not look like the language of the model</source>
        <translation>текст не схожий на мову моделі</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>the usual English name is another</source>
        <translation>звична англійська назва інша</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>the weights of a Marian model alone</source>
        <translation>самі лише ваги моделі Marian</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/recognition.py"/>
        <source>the weights of a model alone (safetensors), without their configuration</source>
        <translation>самі лише ваги моделі (safetensors) без їхньої конфігурації</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>there is no case version {version}</source>
        <translation>версії {version} файлу справи не існує</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>these two words stand side by side in no sentence</source>
        <translation>ці два слова не стоять поряд у жодному реченні</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>translating a sentence</source>
        <translation>переклад речення</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>translating fixed sentences</source>
        <translation>переклад контрольних речень</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/conversion/preparation.py"/>
        <source>translating fixed sentences with the original model</source>
        <translation>переклад контрольних речень вихідною моделлю</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>twice</source>
        <translation>двічі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>verdict: {verdict_phrase}</source>
        <translation>вердикт: {verdict_phrase}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>verdict: {verdict_phrase} – {note}</source>
        <translation>вердикт: {verdict_phrase} – {note}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>what arrived is not the published file</source>
        <translation>прийшов не той файл, який опубліковано</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>what was set by hand for {path}, which is not in the case</source>
        <translation>задане вручну для {path}, якого немає у справі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>where the text was published</source>
        <translation>де опубліковано текст</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/mismatch.py"/>
        <source>{spoken_phrase} cannot be compared with {printed_phrase} here: link the quotes by hand</source>
        <translation>порівняти ці мови тут не можна ({spoken_phrase}, {printed_phrase}): прив’яжіть цитати вручну</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} cannot be right ({what}): download the model again from where it was published.</source>
        <translation>{path}: так бути не може ({what}); завантажте модель заново звідти, де її опубліковано.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>{path} cannot be unpacked ({why}): nothing was installed. Download it again.</source>
        <translation>{path} не можна розпакувати ({why}): нічого не встановлено. Завантажте заново.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} cannot be used ({why}): download it again.</source>
        <translation>{path} не можна використати ({why}): завантажте заново.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/encoder/errors.py"/>
        <source>{path} cannot be used ({what}): install the program again, with all of its files.</source>
        <translation>{path} не можна використати ({what}): установіть програму заново, з усіма її файлами.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>{path} cannot become a case again ({why}): export the whole case as JSON, with its files.</source>
        <translation>{path} не можна знову перетворити на справу ({why}): експортуйте всю справу як JSON, разом із файлами.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/dismissals.py"/>
        <source>{path} could not be changed ({why}): close other windows of the program and try again.</source>
        <translation>Не вдалося змінити {path} ({why}): закрийте інші вікна програми і спробуйте ще раз.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/memory.py"/>
        <source>{path} could not be erased ({why}): stop the checks that run and try again.</source>
        <translation>{path} не вдалося стерти ({why}): зупиніть перевірки, що тривають, і спробуйте ще раз.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>{what} could not be fetched ({why}): check the connection and run the same command again; it goes on where it stopped.</source>
        <translation>{what} не вдалося отримати ({why}): перевірте з’єднання й повторіть ту саму команду; вона продовжить із того самого місця.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} could not be read ({why}): check its permissions or copy it elsewhere.</source>
        <translation>{path} не вдалося прочитати ({why}): перевірте права доступу або скопіюйте в інше місце.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} could not be written ({why}): choose another folder or free some space.</source>
        <translation>{path} не вдалося записати ({why}): виберіть іншу папку або звільніть місце.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>{path} could not be written ({why}): choose another folder.</source>
        <translation>{path} не вдалося записати ({why}): виберіть іншу папку.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} could not be written ({why}): close it elsewhere, or choose another folder.</source>
        <translation>{path} не вдалося записати ({why}): закрийте файл в іншій програмі або виберіть іншу папку.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/subtitles/substation.py"/>
        <source>{broken} damaged subtitle lines were left out.</source>
        <translation>Пошкоджені рядки субтитрів пропущено: {broken}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} describes a model of type “{kind}”: only MarianMT (OPUS-MT) translation models can be used.</source>
        <translation>{path} описує модель типу “{kind}”: використовувати можна лише моделі перекладу MarianMT (OPUS-MT).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} does not exist: check the name and the folder.</source>
        <translation>{path} не існує: перевірте ім’я й папку.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/byhand.py"/>
        <source>{what_phrase} does not fit the texts as they are now; it is kept and not applied</source>
        <translation>{what_phrase}: не підходить до теперішніх текстів; зберігається й не застосовується</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>{file} has changed since it was installed: remove {name} and add it again.</source>
        <translation>Файл {file} змінився після встановлення: видаліть {name} і додайте знову.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} has more than {limit} cells: keep the columns and rows that matter and save it again.</source>
        <translation>У {path} більше {limit} комірок: залиште потрібні стовпці й рядки та збережіть файл знову.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} has no column “{wanted}”: choose one of {join}.</source>
        <translation>У {path} немає стовпця “{wanted}”: виберіть один із {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/merging.py"/>
        <source>{other} has no quote in common with {path}: merge only cases that were made of the same texts.</source>
        <translation>У {other} немає жодної спільної цитати з {path}: об’єднуйте лише справи, створені з тих самих текстів.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>{place} has no room for the model: free about {value} MB and try again.</source>
        <translation>У {place} немає місця для моделі: звільніть близько {value} МБ і спробуйте ще раз.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>{name} holds &lt;{kind}&gt;, and sheets hold only text, pictures and styles</source>
        <translation>у {name} є &lt;{kind}&gt;, а аркуші містять лише текст, малюнки й стилі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} holds more than weights (pickled program code) and was not opened: use a folder with model.safetensors.</source>
        <translation>У {path} є не лише ваги (упакований pickle програмний код), тому файл не відкрито: візьміть папку з model.safetensors.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/alignment/links.py"/>
        <source>{path} holds no sentence: choose the file with the text.</source>
        <translation>У {path} немає жодного речення: виберіть файл із текстом.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} holds no two languages side by side: load source and rendering as two files.</source>
        <translation>У {path} немає двох мов поруч: завантажте оригінал і переклад двома файлами.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} holds no {what}: choose the file that does.</source>
        <translation>У {path} немає {what}: виберіть файл, де це є.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/forms/unpacking.py"/>
        <source>{filename} in it is a link</source>
        <translation>{filename} усередині нього — посилання</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/restoring.py"/>
        <source>{path} in it is not the file that was checked</source>
        <translation>{path} усередині нього — не той файл, який перевірявся</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is JSON, but no transcript that is known here{named}: export it as SRT, WebVTT, Word or plain text.</source>
        <translation>{path} — файл JSON, але не відома тут розшифровка{named}: експортуйте її як SRT, WebVTT, Word або простий текст.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is a Descript file that is not read here: export the transcript in Descript as SRT, WebVTT, Word or plain text.</source>
        <translation>{path} — файл Descript, який тут не читається: експортуйте розшифровку в Descript як SRT, WebVTT, Word або простий текст.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is a Git LFS pointer, not the file itself: run “git lfs pull” where the model was cloned, or download the file from the model's page.</source>
        <translation>{path} — вказівник Git LFS, а не сам файл: виконайте “git lfs pull” там, куди клоновано модель, або завантажте файл зі сторінки моделі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{model} is a model as published, and PyTorch and Transformers, which convert it, are not installed: pip install "quoteverify[convert]" (in a copy of the sources: make convert), then try again.</source>
        <translation>{model} — модель в опублікованому вигляді, а PyTorch і Transformers, які її перетворюють, не встановлено: pip install "quoteverify[convert]" (у копії вихідного коду: make convert), потім спробуйте ще раз.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{model} is a model of Firefox Translations, and fxtranslate, which runs it, is not installed: pip install "quoteverify[firefox]", then try again.</source>
        <translation>{model} — модель Firefox Translations, а fxtranslate, який її виконує, не встановлено: pip install "quoteverify[firefox]", потім спробуйте ще раз.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/quotes/editing.py"/>
        <source>{text} is a quote already.</source>
        <translation>{text} — уже цитата.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/scare_quote.py"/>
        <source>{text} is a term in quotation marks, not an utterance.</source>
        <translation>{text} — термін у лапках, а не висловлювання.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is an Argos package of type “{kind}”: take one that translates from one language into one other.</source>
        <translation>{path} — пакет Argos типу “{kind}”: візьміть такий, який перекладає з однієї мови на одну іншу.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is damaged ({why}): open a backup, or check the files again into a new case.</source>
        <translation>Файл {path} пошкоджено ({why}): відкрийте резервну копію або перевірте файли знову в новій справі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is damaged ({join}): the rest can be read and exported but not changed; open a backup, or save the rest under another name.</source>
        <translation>Файл {path} пошкоджено ({join}): решту можна читати й експортувати, але не змінювати; відкрийте резервну копію або збережіть решту під іншим іменем.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is empty: save it again or choose another file.</source>
        <translation>Файл {path} порожній: збережіть його знову або виберіть інший.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/files.py"/>
        <source>{path} is given twice: name each file once, as a source or as a rendering.</source>
        <translation>{path} указано двічі: назвіть кожен файл один раз, як оригінал або як переклад.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{file} is in this case already, in another part: give the corrected version another name.</source>
        <translation>Файл {file} вже є в цій справі, в іншій ролі: дайте виправленій версії інше ім’я.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>{group} is inserted; the speaker did not say it.</source>
        <translation>Вставлено {group}; мовець цього не вимовляв.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/installed.py"/>
        <source>{file} is missing: remove {name} and add it again.</source>
        <translation>Немає файлу {file}: видаліть {name} і додайте знову.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/privacy/pseudonyms.py"/>
        <source>{path} is no list of pseudonyms (line {line}): write lines like “Ivan Petrov,Person A”.</source>
        <translation>{path} — не список псевдонімів (рядок {line}): пишіть рядки на зразок “Ivan Petrov,Person A”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/verification.py"/>
        <source>{path} is no quote sheet with a manifest: choose one that this program wrote, or export the case again.</source>
        <translation>{path} — не аркуш цитат із маніфестом: виберіть аркуш, створений цією програмою, або експортуйте справу знову.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is not a QuoteVerify case file ({why}): choose a file made by this program.</source>
        <translation>{path} — не файл справи QuoteVerify ({why}): виберіть файл, створений цією програмою.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is not a model folder: give the folder that holds config.json, source.spm, target.spm, vocab.json and model.safetensors.</source>
        <translation>{path} — не папка моделі: вкажіть папку, у якій є config.json, source.spm, target.spm, vocab.json і model.safetensors.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is not a readable {what} ({why}): open it in its own program and save it again.</source>
        <translation>{path} не можна прочитати як {what} ({why}): відкрийте файл у його програмі й збережіть знову.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>{path} is not a text but binary data: choose the text, subtitle or document file itself.</source>
        <translation>{path} — не текст, а двійкові дані: виберіть сам файл із текстом, субтитрами чи документом.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>{endpoint} is not a web address</source>
        <translation>{endpoint} — не вебадреса</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/archive.py"/>
        <source>{path} is not a whole exported model ({why}): export it again with “models export”.</source>
        <translation>{path} — не повна експортована модель ({why}): експортуйте її знову командою “models export”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>{path} is not encoded in {encoding}: choose another encoding.</source>
        <translation>Кодування файлу {path} — не {encoding}: виберіть інше кодування.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is of a kind that cannot be read here: save it as one of {readable}.</source>
        <translation>Файли такого виду, як {path}, тут не читаються: збережіть його в одному з форматів: {readable}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} is open in another window or command: close it there, then try again.</source>
        <translation>{path} відкрито в іншому вікні або іншою командою: закрийте його там і спробуйте ще раз.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/errors.py"/>
        <source>{path} is too large ({value} MB, at most {value2}): split it into parts.</source>
        <translation>{path} завеликий ({value} МБ, межа {value2}): розділіть його на частини.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>{path} is what the result would be made from: name another file with -o PATH.</source>
        <translation>{path} — те, з чого має вийти результат: назвіть інший файл через -o PATH.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/errors.py"/>
        <source>{path} is {what}: {do}.</source>
        <translation>{path} — {what}: {do}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} leaves open whether it was finished; the source says that it was done ({said}).</source>
        <translation>{printed} не каже, чи було справу закінчено; в оригіналі сказано, що її зроблено ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>{more} more marks without a partner are not listed</source>
        <translation>лапок без пари, яких тут не перелічено: ще {more}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/alignment/links.py"/>
        <source>{name} of {sentences} sentences is too long to align (the limit is {most}): split it into chapters or days and align those.</source>
        <translation>Текст {name} задовгий для зіставлення (речень {sentences}, межа {most}): розділіть його на розділи або дні й зіставляйте їх.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/gathering.py"/>
        <source>{engine} only translates: how likely the published words are was not asked</source>
        <translation>{engine} лише перекладає: наскільки ймовірні опубліковані слова, не з’ясовувалося</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/inconsistency.py"/>
        <source>{name} prints {version}</source>
        <translation>{name} друкує {version}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} puts into the future what the source says is done ({said}).</source>
        <translation>{printed} відносить до майбутнього те, що в оригіналі вже зроблено ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} puts into the past what the source says in the present ({said}).</source>
        <translation>{printed} відносить до минулого те, про що оригінал каже в теперішньому ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>{file} replaced by a corrected version (SHA-256 {former}… before, {now}… now): not checked yet</source>
        <translation>{file} замінено виправленою версією (SHA-256 раніше {former}…, тепер {now}…): ще не перевірено</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/changes.py"/>
        <source>{file} replaced by a corrected version (SHA-256 {former}… before, {now}… now): of its quotes {unchanged} unchanged, {changed} changed, {new} new, {gone} gone</source>
        <translation>{file} замінено виправленою версією (SHA-256 раніше {former}…, тепер {now}…): з його цитат без змін {unchanged}, змінено {changed}, нових {new}, зникло {gone}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} says it is done; the source puts it into the future ({said}).</source>
        <translation>{printed} каже, що це зроблено; оригінал відносить це до майбутнього ({said}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/quote_marks.py"/>
        <source>{text} stands in the same marks as the quote around it.</source>
        <translation>{text} стоїть у таких самих лапках, що й цитата навколо.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/tense.py"/>
        <source>{printed} tells as usual or under way what the source says was done ({said}).</source>
        <translation>{printed} подає як звичне або незавершене те, що в оригіналі зроблено ({said}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>{count} times</source>
        <translation>
            <numerusform>{count} раз</numerusform>
            <numerusform>{count} рази</numerusform>
            <numerusform>{count} разів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} was made by a newer QuoteVerify (case version {version}; this one reads {schema_version}): update the program to open it.</source>
        <translation>{path} створено новішою версією QuoteVerify (версія справи {version}; тут читається {schema_version}): оновіть програму, щоб відкрити його.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/case/casefile.py"/>
        <source>{path} was moved, deleted or replaced while it was open: nothing more is written there; save the case under another name, or put the file back.</source>
        <translation>{path} переміщено, видалено або замінено, поки його було відкрито: туди більше нічого не записується; збережіть справу під іншим іменем або поверніть файл на місце.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>{text} was not found: {spoken_phrase} is compared with {printed_phrase} by meaning alone here, which may miss a short line. If it was said, link it by hand.</source>
        <translation>{text}: цієї цитати не знайдено. {spoken_phrase} і {printed_phrase} порівнюються тут лише за змістом цілих речень, і коротка фраза може лишитися непоміченою. Якщо це було сказано, прив’яжіть її вручну.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/form/no_source.py"/>
        <source>{one} was not looked for: {spoken_phrase} cannot be compared with {printed_phrase} here. Link it by hand.</source>
        <translation>{one}: цієї цитати не шукали, бо порівняти ці мови тут не можна ({spoken_phrase}, {printed_phrase}). Прив’яжіть її вручну.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/checks/form/bracket.py"/>
        <source>{count} words of its own</source>
        <translation>
            <numerusform>{count} власне слово</numerusform>
            <numerusform>{count} власні слова</numerusform>
            <numerusform>{count} власних слів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/preparation.py"/>
        <source>{path}, a text</source>
        <translation>{path}, текст</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/gathering.py"/>
        <source>{model}, chosen for {source} → {target}, is not installed: another is used</source>
        <translation>{model}, вибрану для {source} → {target}, не встановлено: використовується інша</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>{name}, though it begins with that byte order mark</source>
        <translation>{name}, хоча файл починається з такої позначки порядку байтів</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/register.py"/>
        <source>«{word}» addresses one person familiarly; “{second}” does not show it.</source>
        <translation>«{word}» — звертання до однієї людини на «ти»; “{second}” цього не показує.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>«{said}» and “{printed}” agree in one of two readings: the separator can mean thousands or decimals.</source>
        <translation>«{said}» і “{printed}” збігаються в одному з двох прочитань: роздільник може означати тисячі або дробову частину.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/number.py"/>
        <source>«{said}» and “{printed}” differ by a minus.</source>
        <translation>«{said}» і “{printed}” різняться знаком мінус.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>«{said}» before «{number}» is missing.</source>
        <translation>Слова «{said}» перед «{number}» немає.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/omission.py"/>
        <source>«{stretch}» has no counterpart in the rendering.</source>
        <translation>Словам «{stretch}» нічого не відповідає в перекладі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/idiom.py"/>
        <source>«{cue}» is an idiom rendered word for word; it means “{equivalent}”.</source>
        <translation>«{cue}» — ідіома, передана дослівно; вона означає “{equivalent}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>«{word}» is an obligation; “{able}” says only that it is possible.</source>
        <translation>«{word}» — повинність; “{able}” каже лише про можливість.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>«{spoken}» is an order; the English states it of “{subjects}”.</source>
        <translation>«{spoken}» — наказ; в англійській це твердження про “{subjects}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/register.py"/>
        <source>«{slang}» is colloquial; see whether the English keeps the tone.</source>
        <translation>«{slang}» — розмовне слово; подивіться, чи зберігає англійський текст цей тон.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>«{phrase}» is denied in the source; the English affirms it by two negations (“{shown}”).</source>
        <translation>«{phrase}» в оригіналі заперечується; англійський текст стверджує це двома запереченнями (“{shown}”).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>«{phrase}» is denied in the source; the English has one negation fewer.</source>
        <translation>«{phrase}» в оригіналі заперечується; в англійському тексті на одне заперечення менше.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/governing.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>«{source}» is denied in the source; the English states it.</source>
        <translation>«{source}» в оригіналі заперечується; англійський текст це стверджує.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>«{spoken}» is masked in the English (“{mask}”).</source>
        <translation>«{spoken}» в англійському тексті закрито (“{mask}”).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>«{theirs}» is missing from the English.</source>
        <translation>В англійському тексті немає «{theirs}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>«{name}» is missing from the rendering.</source>
        <translation>У перекладі немає «{name}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>«{spoken}» is {kinds_phrase}; the English has nothing of the kind.</source>
        <translation>«{spoken}» — {kinds_phrase}; в англійському тексті нічого подібного немає.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>«{word}» makes this a wish or a supposition; the English states it as a fact.</source>
        <translation>«{word}» робить це бажанням або припущенням; англійський текст стверджує це як факт.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>«{word}» marks this as {meaning_phrase}; the English states it as a fact.</source>
        <translation>«{word}» вказує: {meaning_phrase}; англійський текст стверджує це як факт.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>«{of}» may be missing.</source>
        <translation>«{of}», можливо, пропущено.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>«{source}» says that it did not quite happen; the English states it.</source>
        <translation>«{source}» каже, що цього не зовсім сталося; англійський текст це стверджує.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/person.py"/>
        <source>«{word}» says “{english}”; the English does not say who acts.</source>
        <translation>«{word}» означає “{english}”; в англійському тексті не сказано, хто діє.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/person.py"/>
        <source>«{word}» says “{english}”; the English makes it “{english2}”.</source>
        <translation>«{word}» означає “{english}”; в англійському тексті замість цього “{english2}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/returned.py"/>
        <source>«{said}» ↔ “{of}” ↔ translated back «{phrase}»</source>
        <translation>«{said}» ↔ “{of}” ↔ зворотний переклад «{phrase}»</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>«органы» are agencies, and were translated word for word</source>
        <translation>«органы» — це відомства, і слово передано дослівно</translation>
    </message>
    <message>
        <location filename="../../resources/languages/ru.toml"/>
        <source>«органы» are authorities, and were translated word for word</source>
        <translation>«органы» — це влада, і слово передано дослівно</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>“{word}” adds an obligation; the source says «{stated}».</source>
        <translation>“{word}” додає повинність; в оригіналі «{stated}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>“{found}” can be {first} or {join}.</source>
        <translation>“{found}” може означати {first} або {join}.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/unit.py"/>
        <source>“{printed}” converts «{said}»: fair within rounding.</source>
        <translation>“{printed}” — перерахунок «{said}»: правильний з урахуванням округлення.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/governing.py"/>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{rendering}” denies what the source states.</source>
        <translation>“{rendering}” заперечує те, що оригінал стверджує.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{phrase}” denies what two negations of the source («{shown}») affirm.</source>
        <translation>“{phrase}” заперечує те, що два заперечення оригіналу («{shown}») стверджують.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” does not seem to render «{theirs}».</source>
        <translation>“{ours}”, схоже, не передає «{theirs}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” does not stand in the English where the source has «{theirs}».</source>
        <translation>“{ours}” немає в англійському тексті там, де в оригіналі «{theirs}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{printed}” exchanges who acts: in the source it is done to «{said}».</source>
        <translation>“{printed}” змінює дійову особу: в оригіналі це роблять із «{said}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{here}” exchanges who acts: in the source «{actor_span}» does it («{there}»).</source>
        <translation>“{here}” змінює дійову особу: в оригіналі це робить «{actor_span}» («{there}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{rendering}” exchanges who acts: in the source «{source}» does it to «{source2}».</source>
        <translation>“{rendering}” змінює дійову особу: в оригіналі «{source}» робить це щодо «{source2}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{printed}” exchanges who acts: in the source «{said}» does it.</source>
        <translation>“{printed}” змінює дійову особу: в оригіналі це робить «{said}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/mispairing.py"/>
        <source>“{text}” fits line {value} of the source better: «{other}».</source>
        <translation>“{text}” краще підходить до рядка {value} оригіналу: «{other}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/term.py"/>
        <source>“{printed_span}” for «{said_span}»: {why_phrase} (usual: {say}).</source>
        <translation>“{printed_span}” замість «{said_span}»: {why_phrase} (зазвичай: {say}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <location filename="../../quoteverify/checks/facts/date.py"/>
        <source>“{stretch}” has no counterpart in the source.</source>
        <translation>Словам “{stretch}” нічого не відповідає в оригіналі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{printed}” hides who acts; the source says it («{said}»).</source>
        <translation>“{printed}” приховує, хто діє; в оригіналі це сказано («{said}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/quantifier.py"/>
        <source>“{printed}” is added to “{other}”.</source>
        <translation>“{printed}” додано до “{other}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/modality.py"/>
        <source>“{word}” is an obligation; the source says only that it is possible («{able}»).</source>
        <translation>“{word}” — повинність; в оригіналі сказано лише про можливість («{able}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>“{order}” is an order; the source states «{said}» ({subjects}).</source>
        <translation>“{order}” — наказ; оригінал стверджує «{said}» ({subjects}).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/imperative.py"/>
        <source>“{order}” is an order; the source states «{said}».</source>
        <translation>“{order}” — наказ; оригінал стверджує «{said}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{word}” is given in the source's script.</source>
        <translation>“{word}” дано письмом оригіналу.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” is left untranslated.</source>
        <translation>“{ours}” залишено без перекладу.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/errors.py"/>
        <source>“{tag}” is not a language tag: write one like ru, en or pt-BR.</source>
        <translation>“{tag}” — не код мови: пишіть, наприклад, ru, en або pt-BR.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/loaders/decoding.py"/>
        <source>“{encoding}” is not an encoding: write one like utf-8, cp1251 or koi8-r.</source>
        <translation>“{encoding}” — не кодування: пишіть, наприклад, utf-8, cp1251 або koi8-r.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/marked.py"/>
        <source>“{ours}” is not in the source.</source>
        <translation>“{ours}” немає в оригіналі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/agent.py"/>
        <source>“{word}” is not the person the source speaks of («{who}»).</source>
        <translation>“{word}” — не та особа, про яку йдеться в оригіналі («{who}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{here}” is not what the source says («{there}»).</source>
        <translation>“{here}” — не те, що сказано в оригіналі («{there}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{phrase}” is one negation more than the source has.</source>
        <translation>“{phrase}” — на одне заперечення більше, ніж в оригіналі.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{norm}” is the highest degree; the source only compares («{norm2}»).</source>
        <translation>“{norm}” — найвищий ступінь; оригінал лише порівнює («{norm2}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{norm}” is the opposite of what the source says («{norm2}»).</source>
        <translation>“{norm}” протилежне тому, що сказано в оригіналі («{norm2}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/going_on.py"/>
        <location filename="../../quoteverify/checks/meaning/negation.py"/>
        <source>“{rendering}” is the opposite of «{source}».</source>
        <translation>“{rendering}” — протилежність «{source}».</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/intensity.py"/>
        <source>“{word}” is {kinds_phrase}; the source has nothing of the kind.</source>
        <translation>“{word}” — {kinds_phrase}; в оригіналі нічого подібного немає.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>“{word}” makes certain what the speaker leaves open («{doubts}»).</source>
        <translation>“{word}” робить безсумнівним те, що мовець залишає відкритим («{doubts}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>“{word}” makes certain what the speaker merely states.</source>
        <translation>“{word}” робить безсумнівним те, що мовець просто стверджує.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/conditional.py"/>
        <source>“{word}” makes this a condition; the source states it (“{whole}”).</source>
        <translation>“{word}” робить це умовою; оригінал це стверджує (“{whole}”).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/hedge.py"/>
        <source>“{word}” marks this as {meaning_phrase}; the speaker states it as a fact.</source>
        <translation>“{word}” вказує: {meaning_phrase}; мовець стверджує це як факт.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{token}” mixes scripts: {strange} only looks like the right letter.</source>
        <translation>У “{token}” змішано письма: {strange} лише схоже на потрібну літеру.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/engines/store/hub.py"/>
        <source>“{name}” names no model: write a language pair like ru-en or a name like opus-mt-ru-en.</source>
        <translation>“{name}” не називає моделі: вкажіть пару мов, наприклад ru-en, або ім’я, наприклад opus-mt-ru-en.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{phrase}” negates a second time what the source denies once, which turns the meaning round.</source>
        <translation>“{phrase}” заперечує вдруге те, що оригінал заперечує один раз, і зміст стає протилежним.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/meaning/degree.py"/>
        <source>“{norm}” only compares; the source names the highest degree («{norm2}»).</source>
        <translation>“{norm}” лише порівнює; оригінал називає найвищий ступінь («{norm2}»).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/denials/surplus_findings.py"/>
        <source>“{english}” says «{foreign}» the other way round (the opposite word with a negation).</source>
        <translation>“{english}” передає «{foreign}» від протилежного (протилежне слово із запереченням).</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{token}” stands in the source's language.</source>
        <translation>“{token}” стоїть мовою оригіналу.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/repetition.py"/>
        <source>“{phrase}” stands {times_phrase} running; the source says it once.</source>
        <translation>“{phrase}” стоїть {times_phrase} поспіль; в оригіналі це сказано один раз.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/facts/untranslated.py"/>
        <source>“{word}” was left in the source's script.</source>
        <translation>“{word}” залишено письмом оригіналу.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>“{printed}” was not said.</source>
        <translation>“{printed}” сказано не було.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/addition.py"/>
        <source>“{printed}” was not said: the words are “{said}”.</source>
        <translation>“{printed}” сказано не було: слова такі: “{said}”.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/checks/completeness/reorder.py"/>
        <source>“{second}” was said before “{first}”; the rendering has them the other way round.</source>
        <translation>“{second}” було сказано раніше, ніж “{first}”; у перекладі навпаки.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/check/returned.py"/>
        <source>“{of}” ↔ translated back «{phrase}»</source>
        <translation>“{of}” ↔ зворотний переклад «{phrase}»</translation>
    </message>
</context>
<context>
    <name>SheetJobs</name>
    <message>
        <location filename="../../ui/sheetjobs.py"/>
        <source>The case could not be read to write its sheet.</source>
        <translation>Не вдалося прочитати справу, щоб скласти її аркуш.</translation>
    </message>
    <message>
        <location filename="../../ui/sheetjobs.py"/>
        <source>The sheet could not be written: the process that writes it ended.</source>
        <translation>Не вдалося записати аркуш: процес, що його записує, завершився.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <source>About the whole text</source>
        <translation>Про текст загалом</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/markdown_sheet.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Appendix: how this sheet was made</source>
        <translation>Додаток: як складено цей аркуш</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Back-translation</source>
        <translation>Зворотний переклад</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>Back-translation is evidence, never a verdict. Texts in italics are machine output; findings come from the program, verdicts, glosses and suggestions from a person.</source>
        <translation>Зворотний переклад — це дані, а не вердикт. Тексти курсивом створила машина; зауваження зробила програма, вердикти, дослівні переклади й пропозиції — людина.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Baseline</source>
        <translation>Контрольний переклад</translation>
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
        <translation>Журнал змін</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Characters</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Created (UTC)</source>
        <translation>Створено (UTC)</translation>
    </message>
    <message>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Decision</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_sheet.py"/>
        <location filename="../../quoteverify/sheets/documents/odt_sheet.py"/>
        <location filename="../../quoteverify/sheets/documents/pdf_sheet.py"/>
        <source>Decision: {verdict}</source>
        <translation>Рішення: {verdict}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Engine in doubt</source>
        <translation>Модель ненадійна</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/markdown_sheet.py"/>
        <source>Engine: {engine}</source>
        <translation>Модель: {engine}</translation>
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
        <translation>Файли</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Findings</source>
        <translation>Зауваження</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Findings not dismissed</source>
        <translation>Невідхилені зауваження</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>House profile</source>
        <translation>Правила редакції</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>In print</source>
        <translation>У публікації</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>In the source</source>
        <translation>В оригіналі</translation>
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
        <translation>Прив’язка</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Literal gloss</source>
        <translation>Дослівний переклад</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Literal gloss of all</source>
        <translation>Дослівний переклад цілого</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Machine evidence</source>
        <translation>Машинні дані</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Machine translation</source>
        <translation>Машинний переклад</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Machine translations and scores are left out.</source>
        <translation>Машинні переклади й оцінки пропущено.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Made by</source>
        <translation>Ким створено</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Modified (UTC)</source>
        <translation>Змінено (UTC)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Names are replaced by pseudonyms; places count in the texts with pseudonyms.</source>
        <translation>Імена замінено псевдонімами; місця вказано за текстами з псевдонімами.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>No finding.</source>
        <translation>Зауважень немає.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>No translation model was used: what needs one was not checked.</source>
        <translation>Модель перекладу не використовувалася: те, для чого вона потрібна, не перевірено.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Not checked</source>
        <translation>Не перевірено</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Quote sheet: {name}</source>
        <translation>Аркуш цитат: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Read by {reader}</source>
        <translation>Читач: {reader}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <source>Readers disagree</source>
        <translation>Думки читачів розходяться</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Second candidate</source>
        <translation>Другий варіант</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Source</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Suggested rendering</source>
        <translation>Пропонований переклад</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>Suggested rendering of all</source>
        <translation>Пропонований переклад цілого</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order in which they were said.</source>
        <translation>Цитати розташовано в тому порядку, у якому їх було сказано.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order of their speakers.</source>
        <translation>Цитати розташовано за мовцями.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order of their verdicts.</source>
        <translation>Цитати розташовано за вердиктами.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>The quotes are in the order of their worst finding.</source>
        <translation>Цитати розташовано за найсерйознішим зауваженням.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <source>This sheet</source>
        <translation>Цей аркуш</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>This sheet holds only quotes that are decided.</source>
        <translation>На цьому аркуші лише цитати, щодо яких ухвалено рішення.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>This sheet holds only quotes that were chosen.</source>
        <translation>На цьому аркуші лише вибрані цитати.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>This sheet holds only quotes with a finding that nobody dismissed.</source>
        <translation>На цьому аркуші лише цитати із зауваженням, якого ніхто не відхилив.</translation>
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
        <translation>Вердикти</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>Where, or how it was judged</source>
        <translation>Де або як оцінено</translation>
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
        <translation>допустиме скорочення</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>addition</source>
        <translation>додавання</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>agent</source>
        <translation>дійова особа</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>archived: {url}</source>
        <translation>архів: {url}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>as printed: {name}</source>
        <translation>як надруковано: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>attribution</source>
        <translation>атрибуція</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>baseline</source>
        <translation>контрольний переклад</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>block quote</source>
        <translation>блокова цитата</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>body</source>
        <translation>основний текст</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>bracket</source>
        <translation>дужки</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>by a person</source>
        <translation>від людини</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>cannot verify</source>
        <translation>перевірити не можна</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>caption</source>
        <translation>підпис</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>case file</source>
        <translation>файл справи</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>checked {at}</source>
        <translation>перевірено {at}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>chosen by a person</source>
        <translation>вибрано людиною</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>conditional</source>
        <translation>умова</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>confidence {number}</source>
        <translation>певність {number}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>confirmed</source>
        <translation>підтверджено</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>context</source>
        <translation>контекст</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>critical</source>
        <translation>критичне</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>deck</source>
        <translation>підзаголовок</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>degree</source>
        <translation>ступінь</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>dialogue quote</source>
        <translation>діалог</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>direct quote</source>
        <translation>пряма цитата</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>dismissed</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>ellipsis</source>
        <translation>трикрапка</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>engine doubt</source>
        <translation>ненадійність моделі</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>exclamation</source>
        <translation>вигук</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>faithful</source>
        <translation>точно</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>found by the program, unsure ({percent} %): compare it with the source</source>
        <translation>знайдено програмою, під питанням ({percent} %): порівняйте з оригіналом</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>graded</source>
        <translation>оцінено</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>hedge</source>
        <translation>застереження</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>house profile: {house}</source>
        <translation>правила редакції: {house}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>idiom</source>
        <translation>ідіома</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>imperative</source>
        <translation>наказ</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>in doubt: {reasons}</source>
        <translation>під сумнівом: {reasons}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>in the source: {name}</source>
        <translation>в оригіналі: {name}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>inconsistency</source>
        <translation>непослідовність</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>indirect quote</source>
        <translation>непряма цитата</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>info</source>
        <translation>до відома</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>intensity</source>
        <translation>сила вислову</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>judge</source>
        <translation>суддя</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>log-probability {numbers}</source>
        <translation>логарифм імовірності {numbers}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>major</source>
        <translation>серйозне</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>meaning distorted</source>
        <translation>зміст спотворено</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>merge</source>
        <translation>злиття</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>minor</source>
        <translation>незначне</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>mispairing</source>
        <translation>не той фрагмент</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>modality</source>
        <translation>модальність</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>name</source>
        <translation>ім’я</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>negation</source>
        <translation>заперечення</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>no source</source>
        <translation>немає оригіналу</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>no source line</source>
        <translation>немає рядка оригіналу</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>not confirmed</source>
        <translation>не підтверджено</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>not reconciled</source>
        <translation>не узгоджено</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>not yet decided</source>
        <translation>ще не вирішено</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>omission</source>
        <translation>пропуск</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>out</source>
        <translation>туди</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/docx_base.py"/>
        <source>page</source>
        <translation>сторінка</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/documents/typesetting.py"/>
        <source>page {number} of {last}</source>
        <translation>сторінка {number} із {last}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>pairing</source>
        <translation>зіставлення</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>paraphrase in quotation marks</source>
        <translation>переказ у лапках</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>partial quote</source>
        <translation>часткова цитата</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>person</source>
        <translation>особа</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>print</source>
        <translation>публікація</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>quantifier</source>
        <translation>кількість</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>question</source>
        <translation>запитання</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>quote marks</source>
        <translation>лапки</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>quotes</source>
        <translation>цитати</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>reconciled</source>
        <translation>узгоджено</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>register</source>
        <translation>регістр мовлення</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>rendering</source>
        <translation>переклад</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>reorder</source>
        <translation>порядок</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>repetition</source>
        <translation>повтор</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>revision {revision}</source>
        <translation>версія {revision}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>scare quote</source>
        <translation>термін у лапках</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>score {number}</source>
        <translation>оцінка {number}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>second reader {person}</source>
        <translation>другий читач {person}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>sentence {number}</source>
        <translation>речення {number}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>sentences {first}–{last}</source>
        <translation>речення {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>set by hand</source>
        <translation>задано вручну</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>source</source>
        <translation>оригінал</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/elements.py"/>
        <location filename="../../resources/templates/sheet.html"/>
        <source>speaker as printed: {speaker}</source>
        <translation>мовець, як надруковано: {speaker}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>tense</source>
        <translation>час дієслова</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>term</source>
        <translation>термін</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>the program: {severity}, {category}</source>
        <translation>програма: {severity}, {category}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>translation model</source>
        <translation>модель перекладу</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>truncation</source>
        <translation>обрив</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>unit</source>
        <translation>одиниця виміру</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>unmarked cut</source>
        <translation>непозначена купюра</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>unmarked edit</source>
        <translation>непозначена правка</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>unsure line</source>
        <translation>рядок під питанням</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>untranslated</source>
        <translation>не перекладено</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/labels.py"/>
        <source>wrong speaker or passage</source>
        <translation>не той мовець або фрагмент</translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{count} checks</source>
        <translation>
            <numerusform>{count} перевірка</numerusform>
            <numerusform>{count} перевірки</numerusform>
            <numerusform>{count} перевірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>{count} quotes</source>
        <translation>
            <numerusform>{count} цитата</numerusform>
            <numerusform>{count} цитати</numerusform>
            <numerusform>{count} цитат</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} April {year}</source>
        <translation>{day} квітня {year} р.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} August {year}</source>
        <translation>{day} серпня {year} р.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} December {year}</source>
        <translation>{day} грудня {year} р.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} February {year}</source>
        <translation>{day} лютого {year} р.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} January {year}</source>
        <translation>{day} січня {year} р.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} July {year}</source>
        <translation>{day} липня {year} р.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} June {year}</source>
        <translation>{day} червня {year} р.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} March {year}</source>
        <translation>{day} березня {year} р.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} May {year}</source>
        <translation>{day} травня {year} р.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} November {year}</source>
        <translation>{day} листопада {year} р.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} October {year}</source>
        <translation>{day} жовтня {year} р.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/moments.py"/>
        <source>{day} September {year}</source>
        <translation>{day} вересня {year} р.</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{decision} by {person}</source>
        <translation>{decision}, {person}</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>{house} (checked with {other})</source>
        <translation>{house} (перевірено за: {other})</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/outline.py"/>
        <source>{model} (starter model)</source>
        <translation>{model} (початкова модель)</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{model}, revision {revision}, SHA-256 {hash}…</source>
        <translation>{model}, версія {revision}, SHA-256 {hash}…</translation>
    </message>
    <message>
        <location filename="../../quoteverify/sheets/outline/blocks.py"/>
        <source>{percent} % sure</source>
        <translation>певність {percent} %</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>English</source>
        <translation>Англійський</translation>
    </message>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>No source transcript is loaded: the English versions of a quote are compared with each other.</source>
        <translation>Розшифровку оригіналу не завантажено: англійські версії цитати порівнюються одна з одною.</translation>
    </message>
    <message>
        <location filename="../../ui/views/pair.py"/>
        <source>Source</source>
        <translation>Оригінал</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>&amp;Recent cases</source>
        <translation>&amp;Нещодавні справи</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Enter opens a case, Delete takes it off the list; the file stays where it is.</source>
        <translation>Enter відкриває справу, Delete прибирає її зі списку; файл лишається на місці.</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>Recent cases</source>
        <translation>Нещодавні справи</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>not there any more: moved, renamed or deleted  ·  {folder}</source>
        <translation>більше немає: переміщено, перейменовано або видалено  ·  {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/views/start.py"/>
        <source>{decided} of {all} decided</source>
        <translation>вирішено {decided} із {all}</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Decided</source>
        <translation>Вирішені</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Findings not dismissed</source>
        <translation>Невідхилені зауваження</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Major or critical</source>
        <translation>Серйозні та критичні</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Speakers</source>
        <translation>Мовці</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Summary of the case</source>
        <translation>Підсумок справи</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>The passage is unsure for {count}.</source>
        <translation>Фрагмент під питанням: {count}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Two or more readers decided about {count}; they agree on {agreed}.</source>
        <translation>Вирішили двоє або більше читачів: {count}; думки збіглися: {agreed}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>Verdicts</source>
        <translation>Вердикти</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>not named</source>
        <translation>не названо</translation>
    </message>
    <message>
        <location filename="../../ui/views/summary.py"/>
        <source>{decided} of {all} quotes are decided.</source>
        <translation>Вирішено цитат: {decided} із {all}.</translation>
    </message>
</context>
<context>
    <name>TextsView</name>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>After</source>
        <translation>Після</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Also in {name}</source>
        <translation>Також у {name}</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Back-translation</source>
        <translation>Зворотний переклад</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Baseline</source>
        <translation>Контрольний переклад</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Engine in doubt: {doubts}</source>
        <translation>Модель ненадійна: {doubts}</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Further sentences are on the sheet.</source>
        <translation>Решта речень — на аркуші.</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Machine English</source>
        <translation>Машинний англійський</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Published English</source>
        <translation>Опублікований англійський</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>Source</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>The four texts</source>
        <translation>Чотири тексти</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>no source line found</source>
        <translation>рядка оригіналу не знайдено</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>no translation</source>
        <translation>немає перекладу</translation>
    </message>
    <message>
        <location filename="../../ui/views/texts.py"/>
        <source>unsure line</source>
        <translation>рядок під питанням</translation>
    </message>
</context>
<context>
    <name>TypingDialog</name>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>&amp;Add line</source>
        <translation>&amp;Додати рядок</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>&amp;Recording</source>
        <translation>&amp;Запис звуку</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>0:01:07</source>
        <translation>0:01:07</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>A time is hours, minutes and seconds, such as 0:01:07 or 1:07.5.</source>
        <translation>Час — це години, хвилини й секунди, наприклад 0:01:07 або 1:07.5.</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Lines typed so far</source>
        <translation>Уже введені рядки</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Name of the recording</source>
        <translation>Назва запису</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Name the recording, so that others find it.</source>
        <translation>Назвіть запис, щоб його знайшли й інші.</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Re&amp;move line</source>
        <translation>П&amp;рибрати рядок</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Say who typed the lines: the sheet names the person.</source>
        <translation>Вкажіть, хто ввів рядки: на аркуші стоїть ім’я цієї людини.</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Type what you hear</source>
        <translation>Введіть те, що чуєте</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Typed &amp;by</source>
        <translation>Хто &amp;ввів</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Typed by</source>
        <translation>Хто ввів</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Use these lines</source>
        <translation>Використати ці рядки</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>what is said, in its own language</source>
        <translation>що кажуть, мовою мовця</translation>
    </message>
    <message>
        <location filename="../../ui/views/typing.py"/>
        <source>who speaks</source>
        <translation>хто говорить</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Passphrase</source>
        <translation>Парольна &amp;фраза</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Показувати введене</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase.py"/>
        <source>{name} is encrypted. Only somebody who knows its passphrase can open it.</source>
        <translation>{name}: справу зашифровано. Відкрити її може лише той, хто знає парольну фразу.</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>N&amp;ote</source>
        <translation>Пр&amp;имітка</translation>
    </message>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>Note on the verdict</source>
        <translation>Примітка до вердикту</translation>
    </message>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>Undecided</source>
        <translation>Не вирішено</translation>
    </message>
    <message>
        <location filename="../../ui/views/verdicts.py"/>
        <source>Why: one sentence for the sheet</source>
        <translation>Чому: одне речення для аркуша</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Кольори</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Comfortable: two lines</source>
        <translation>&amp;Просторо: два рядки</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Темні</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Evidence</source>
        <translation>Д&amp;ані</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Full screen</source>
        <translation>&amp;На весь екран</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Larger</source>
        <translation>&amp;Більше</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Світлі</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Nothing moves by itself</source>
        <translation>&amp;Ніщо не рухається само</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Queue of quotes</source>
        <translation>&amp;Список цитат</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Rows of the queue</source>
        <translation>Р&amp;ядки списку цитат</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Usual size</source>
        <translation>Звичайний &amp;розмір</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;Usual size ({percent} % now)</source>
        <translation>Звичайний &amp;розмір (зараз {percent} %)</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>As the &amp;desktop animates it</source>
        <translation>З &amp;анімацією стільниці</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>As the &amp;system</source>
        <translation>Як у с&amp;истемі</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>C&amp;ompact: one line</source>
        <translation>&amp;Щільно: один рядок</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>Evidence &amp;beside the texts</source>
        <translation>&amp;Дані поряд із текстами</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>F&amp;indings and record</source>
        <translation>&amp;Зауваження й картка</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>High &amp;contrast</source>
        <translation>Висока &amp;контрастність</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>Lan&amp;guage</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>M&amp;otion</source>
        <translation>Р&amp;ух</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>Marks of the &amp;judge under the words</source>
        <translation>&amp;Позначки судді під словами</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>S&amp;maller</source>
        <translation>М&amp;енше</translation>
    </message>
    <message>
        <location filename="../../ui/views/viewmenu.py"/>
        <source>The window speaks the other language when QuoteVerify is started again.</source>
        <translation>Вікно заговорить іншою мовою, коли QuoteVerify буде запущено знову.</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>&amp;About this check</source>
        <translation>Про &amp;цю перевірку</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>An example, how it decides, and its limits</source>
        <translation>Приклад, як вона вирішує, і її межі</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>Confirm what is right (C). Dismiss with a reason what is no error (D): the sheet says both.</source>
        <translation>Підтвердьте правильне (C). Відхиліть із причиною те, що не є помилкою (D): на аркуші буде і те, і те.</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>Found here</source>
        <translation>Знайдено тут</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>How grave, how sure</source>
        <translation>Наскільки серйозно й наскільки певно</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>What is looked for</source>
        <translation>Що шукається</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>What to do</source>
        <translation>Що робити</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>When it is usually no error</source>
        <translation>Коли це зазвичай не помилка</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>Why this is flagged: {category}</source>
        <translation>Чому це позначено: {category}</translation>
    </message>
    <message>
        <location filename="../../ui/views/why.py"/>
        <source>{severity}: what it does to the meaning. {percent} % sure that it is so.</source>
        <translation>{severity}: так це впливає на зміст. Певність, що це так: {percent} %.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Acceptable condensation</source>
        <translation>Допустиме скорочення</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Addition</source>
        <translation>Додавання</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Agent</source>
        <translation>Дійова особа</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Arabic, Windows</source>
        <translation>Арабське, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Attribution</source>
        <translation>Атрибуція</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Baltic, Windows</source>
        <translation>Балтійське, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Body</source>
        <translation>Основний текст</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Bracket</source>
        <translation>Дужки</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Cannot verify</source>
        <translation>Перевірити не можна</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Caption</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Central European, ISO</source>
        <translation>Центральноєвропейське, ISO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Central European, Windows</source>
        <translation>Центральноєвропейське, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Condensed</source>
        <translation>Скорочено</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Conditional</source>
        <translation>Умова</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Confirmed</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Critical</source>
        <translation>Критичне</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, DOS</source>
        <translation>Кирилиця, DOS</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, ISO</source>
        <translation>Кирилиця, ISO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, Windows</source>
        <translation>Кирилиця, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Cyrillic, old Mac</source>
        <translation>Кирилиця, старий Mac</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Deck</source>
        <translation>Підзаголовок</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Degree</source>
        <translation>Ступінь</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Dismissed</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Distorted</source>
        <translation>Спотворено</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Ellipsis</source>
        <translation>Трикрапка</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Engine doubt</source>
        <translation>Ненадійність моделі</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>English rendering</source>
        <translation>Англійський текст</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Exclamation</source>
        <translation>Вигук</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Faithful</source>
        <translation>Точно</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Greek, Windows</source>
        <translation>Грецьке, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Hebrew, Windows</source>
        <translation>Іврит, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Hedge</source>
        <translation>Застереження</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Idiom</source>
        <translation>Ідіома</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Imperative</source>
        <translation>Наказ</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Inconsistency</source>
        <translation>Непослідовність</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Intensity</source>
        <translation>Сила вислову</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Major</source>
        <translation>Серйозне</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Meaning distorted</source>
        <translation>Зміст спотворено</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Merge</source>
        <translation>Злиття</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Minor</source>
        <translation>Незначне</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Misattributed</source>
        <translation>Хибно приписано</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Mispairing</source>
        <translation>Не той фрагмент</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Modality</source>
        <translation>Модальність</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Negation</source>
        <translation>Заперечення</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>No source</source>
        <translation>Немає оригіналу</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Note</source>
        <translation>До відома</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Omission</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Open</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Paraphrase</source>
        <translation>Переказ</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Paraphrase in quotation marks</source>
        <translation>Переказ у лапках</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Quantifier</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Question</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Quote marks</source>
        <translation>Лапки</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Register</source>
        <translation>Регістр мовлення</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Reorder</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Repetition</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Russian, Unix and mail</source>
        <translation>Російське, Unix і пошта</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Scare quote</source>
        <translation>Термін у лапках</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Source transcript</source>
        <translation>Розшифровка оригіналу</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Tense</source>
        <translation>Час дієслова</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Term</source>
        <translation>Термін</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Truncation</source>
        <translation>Обрив</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Turkish, Windows</source>
        <translation>Турецьке, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Ukrainian, Unix and mail</source>
        <translation>Українське, Unix і пошта</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Undecided</source>
        <translation>Не вирішено</translation>
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
        <translation>Одиниця виміру</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Unmarked cut</source>
        <translation>Непозначена купюра</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Unmarked edit</source>
        <translation>Непозначена правка</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Untranslated</source>
        <translation>Не перекладено</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Western, ISO</source>
        <translation>Західне, ISO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>Western, Windows</source>
        <translation>Західне, Windows</translation>
    </message>
    <message>
        <location filename="../../ui/verdictnames.py"/>
        <source>Wrong speaker or passage</source>
        <translation>Не той мовець або фрагмент</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>about {hours} h</source>
        <translation>близько {hours} год</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>about {minutes} min</source>
        <translation>близько {minutes} хв</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>all in capitals</source>
        <translation>усе великими літерами</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>confirmation of the speaker</source>
        <translation>підтвердження мовця</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>dismissed before: {reason}</source>
        <translation>відхилено раніше: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>dismissed before: {reason} ({who})</source>
        <translation>відхилено раніше: {reason} ({who})</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it answered in another language</source>
        <translation>відповідь іншою мовою</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it dropped or added a sentence</source>
        <translation>речення пропущено або додано</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it gave no text</source>
        <translation>тексту не отримано</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it made up a credit line</source>
        <translation>вигадано титри</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>it repeats itself</source>
        <translation>повтори</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>its own translation does not come back either</source>
        <translation>власний переклад теж не повертається</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>less than a minute</source>
        <translation>менше хвилини</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>literal translation</source>
        <translation>дослівний переклад</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>note</source>
        <translation>примітка</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>second reader</source>
        <translation>другий читач</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>speaker’s name in the source</source>
        <translation>ім’я мовця в оригіналі</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>speaker’s role</source>
        <translation>роль мовця</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>suggested rendering</source>
        <translation>пропонований переклад</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>the program said: {severity}, {category}</source>
        <translation>програма вважала: {severity}, {category}</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>the sentence is too long for it</source>
        <translation>речення задовге для моделі</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>too short a line for it</source>
        <translation>рядок закороткий для моделі</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>words that it does not know</source>
        <translation>слова, яких модель не знає</translation>
    </message>
</context>
<context>
    <name>WritingKeys</name>
    <message>
        <location filename="../../ui/views/writing.py"/>
        <source>Enter: keep · Ctrl+Enter: keep and go on · Esc: back to the keys</source>
        <translation>Enter: зберегти · Ctrl+Enter: зберегти й далі · Esc: повернути клавіші</translation>
    </message>
</context>
</TS>
