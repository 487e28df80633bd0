"""Actions: everything the user can do, with its name, key and icon, in one list."""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QUndoStack

from ui.theme import Theme
from ui.verdictnames import VERDICTS, short_verdict, verdict


class Actions(QObject):
    """The window's actions; it connects them to what they do."""

    def __init__(self, theme: Theme, undo: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons: dict[QAction, str] = {}
        keys = QKeySequence.StandardKey
        self.new = self._add(self.tr("&New case…"), "new", keys.New, self.tr("Make a case from files"))
        self.open = self._add(self.tr("&Open…"), "open", keys.Open, self.tr("Open a case"))
        self.add_files = self._add(self.tr("&Add files…"), "", "Ctrl+Shift+A", self.tr("Add more files to this case"))
        self.sample = self._add(self.tr("Sample case"), "sample", None, self.tr("Try the program on a small real case"))
        self.export = self._add(self.tr("&Export…"), "export", "Ctrl+E", self.tr("Write the quote sheet"))
        self.again = self._add(
            self.tr("Export a&gain"), "", "Ctrl+Shift+E", self.tr("Write the same sheet to the same file once more")
        )
        self.print = self._add(self.tr("&Print…"), "", keys.Print, self.tr("Print the quote sheet"))
        self.copy_markdown = self._add(self.tr("Copy quote as &Markdown"), "copy", "Ctrl+Shift+C")
        self.copy_rich = self._add(self.tr("Copy quote as rich &text"), "copy", "Ctrl+Alt+C")
        self.quit = self._add(self.tr("&Quit"), "", keys.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.check = self._add(self.tr("&Check"), "check", "F5", self.tr("Check, or go on with a stopped check"))
        self.recheck = self._add(self.tr("Check all &anew"), "", "Shift+F5", self.tr("Check every quote once more"))
        self.stop = self._add(self.tr("&Stop"), "stop", "Ctrl+.", self.tr("Stop checking; results are kept"))
        self.undo = undo.createUndoAction(self, self.tr("Undo"))
        self.undo.setShortcuts(keys.Undo)
        self.redo = undo.createRedoAction(self, self.tr("Redo"))
        self.redo.setShortcuts(keys.Redo)
        self._icons |= {self.undo: "undo", self.redo: "redo"}
        self.next = self._add(self.tr("Next undecided"), "next", "N", self.tr("Go to the next quote without a verdict"))
        self.down = self._add(self.tr("Next quote"), "", "J")
        self.up = self._add(self.tr("Previous quote"), "", "K")
        self.confirm = self._add(self.tr("Confirm"), "confirm", "C", self.tr("The finding is right"))
        self.dismiss = self._add(self.tr("Dismiss…"), "dismiss", "D", self.tr("The finding is no error: say why"))
        self.dismiss_again = self._add(
            self.tr("Dismiss as before"), "", "Shift+D", self.tr("Dismiss with the reason that was given before")
        )
        self.dismissals = self._add(
            self.tr("Dismissed &before…"), "", None, self.tr("What was dismissed in any case and why; erase it")
        )
        self.why = self._add(
            self.tr("Why is this flagged?"), "", "W", self.tr("What is looked for, and when it is no error")
        )
        self.finding_menu = self._add(
            self.tr("Context menu"),
            "",
            "Shift+F10",
            self.tr("What can be done where the keys are, and about the finding"),
        )
        self.reopen = self._add(self.tr("Reopen"), "reopen", "R", self.tr("Take the decision on the finding back"))
        self.grade = self._add(
            self.tr("Severity and kind…"), "", "S", self.tr("Give the finding another severity or another kind")
        )
        self.finding_down = self._add(self.tr("Next finding"), "", "F")
        self.finding_up = self._add(self.tr("Previous finding"), "", "Shift+F")
        self.note = self._add(self.tr("Note"), "note", "O", self.tr("Write why"))
        self.record = self._add(
            self.tr("Record"), "record", "G", self.tr("Literal translation, better rendering, speaker, second reader")
        )
        self.record.setCheckable(True)
        self.history = self._add(self.tr("History…"), "history", "H", self.tr("Who decided what about the quote, when"))
        self.search = self._add(self.tr("&Find"), "search", keys.Find, self.tr("Find words in both texts"))
        self.find_next = self._add(self.tr("Find ne&xt"), "", "F3")
        self.find_previous = self._add(self.tr("Find pre&vious"), "", "Shift+F3")
        self.filter = self._add(
            self.tr("Filter the &queue"), "", "Ctrl+Shift+F", self.tr("List only quotes with these words")
        )
        self.linked = self._add(self.tr("Linked scrolling"), "link", "L", self.tr("Scroll both documents together"))
        self.linked.setCheckable(True)
        self.reviewer = self._add(self.tr("Your &name…"), "", None, self.tr("The name decisions are signed with"))
        self.models = self._add(self.tr("&Models…"), "engine", None, self.tr("Install a translation model"))
        self.judge = self._add(
            self.tr("Use the &judge"), "", None, self.tr("Let a network read source and quote together and mark words")
        )
        self.judge.setCheckable(True)
        self.quote_edits = (
            self._add(
                self.tr("Make selection a &quote"), "quote", "Q", self.tr("Check the selected English as a quote")
            ),
            self._add(
                self.tr("Resi&ze quote to selection"), "", "Ctrl+Shift+W", self.tr("The quote is what is selected")
            ),
            self._add(self.tr("&Split quote at cursor"), "", "Ctrl+Shift+S", self.tr("Make two quotes of one")),
            self._add(self.tr("&Merge with next quote"), "", "Ctrl+Shift+M", self.tr("Make one quote of two")),
            self._add(self.tr("&Remove quote"), "", "Ctrl+Del", self.tr("This is no quote")),
        )
        self.make, self.resize, self.split, self.merge, self.remove = self.quote_edits
        self.links = (
            self._add(
                self.tr("&Link to selected passage"), "hand", "Ctrl+L", self.tr("The quote renders what is selected")
            ),
            self._add(
                self.tr("Link &also to selection"), "", "Ctrl+Shift+L", self.tr("The quote joins this passage as well")
            ),
            self._add(
                self.tr("Take the second &candidate"),
                "",
                "Ctrl+Shift+T",
                self.tr("The quote renders the passage that the program found second"),
            ),
            self._add(
                self.tr("Stands in &no source"), "", "Ctrl+Shift+U", self.tr("Nothing in the sources corresponds")
            ),
            self._add(
                self.tr("Let the &program choose"), "", "Ctrl+U", self.tr("Take the passage chosen by hand back")
            ),
        )
        self.link, self.link_also, self.take_second, self.unsaid, self.unlink = self.links
        self.language = self._add(
            self.tr("Lan&guage of selection…"), "", None, self.tr("Say in which language the selected text is")
        )
        self.revise = self._add(
            self.tr("Replace by a corrected &version"), "revised", None, self.tr("A corrected file takes its place")
        )
        self.corrections = self._add(
            self.tr("Corrections…"), "revised", None, self.tr("What became of the quotes of a corrected file")
        )
        self.settings = self._add(
            self.tr("Case se&ttings…"), "", "Ctrl+Alt+,", self.tr("Languages, names, pseudonyms, publication")
        )
        self.passphrase = self._add(
            self.tr("Passp&hrase of the case…"), "", None, self.tr("Encrypt the case, or open it to all again")
        )
        self.summary = self._add(
            self.tr("Summary of the case…"), "", "Ctrl+I", self.tr("How much is decided, which verdicts and findings")
        )
        self.renderings = self._add(
            self.tr("Renderings side by side…"), "", "V", self.tr("What each text made of the same passage")
        )
        self.second_reading = self._add(
            self.tr("Read as &second reader…"), "", "Ctrl+Shift+R", self.tr("Decide without seeing what others decided")
        )
        self.end_reading = self._add(
            self.tr("End the second rea&ding"),
            "",
            None,
            self.tr("Show what others decided, and where readers disagree"),
        )
        self.reconcile = self._add(
            self.tr("Reconcile…"), "", "Ctrl+R", self.tr("Agree on one verdict where readers disagree")
        )
        self.merge_case = self._add(
            self.tr("&Merge a reviewer’s case…"),
            "",
            None,
            self.tr("Take in what another decided in a copy of this case"),
        )
        self.listen = self._add(
            self.tr("&Listen to the passage"),
            "",
            "Space",
            self.tr("Play where the quote was said, 3 seconds around it"),
        )
        self.loop = self._add(
            self.tr("Again and a&gain"), "", "Ctrl+Shift+Space", self.tr("Play the passage in a loop")
        )
        self.loop.setCheckable(True)
        self.slower = self._add(self.tr("Slo&wer"), "", "Ctrl+Alt+Space", self.tr("Play at 70 % of the pace"))
        self.slower.setCheckable(True)
        self.picture = self._add(
            self.tr("Show the &picture of a video"), "", None, self.tr("In a small window beside the case")
        )
        self.picture.setCheckable(True)
        self.attach = self._add(
            self.tr("A&ttach a recording…"), "", None, self.tr("The audio or video of the transcript that is shown")
        )
        self.preferences = self._add(
            self.tr("Pr&eferences…"), "", "Ctrl+,", self.tr("Colours, sizes, fonts, models, sheets, keys")
        )
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.palette = self._add(self.tr("&Commands…"), "", "Ctrl+K", self.tr("Find a command by its name and do it"))
        self.tour = self._add(self.tr("&Ten-minute tour"), "", None, self.tr("The sample case, with a guide beside it"))
        self.help_verdicts = self._add(
            self.tr("The seven &verdicts"), "", None, self.tr("What each means, and when to give it")
        )
        self.help_findings = self._add(
            self.tr("The kinds of &finding"), "", None, self.tr("What is looked for, with an example and its limits")
        )
        self.help_privacy = self._add(
            self.tr("What &leaves this computer"), "", None, self.tr("Nothing; what lies where, and how to erase it")
        )
        self.guide = self._add(self.tr("All &pages of help"), "", "Shift+F1", self.tr("Everything there is to read"))
        self.keys = self._add(self.tr("&Keys…"), "", "F1", self.tr("Which key does what; change them, save the list"))
        self.keys.setShortcuts(QKeySequence.listFromString("F1; ?"))
        self.about = self._add(self.tr("&About QuoteVerify"), "", None)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.verdicts = {name: self._verdict(number, name) for number, name in enumerate(VERDICTS, 1)}
        """By the values of :class:`quoteverify.records.review.Verdict`."""
        for name, action in vars(self).items():
            if isinstance(action, QAction):
                action.setObjectName(name)
        for name, action in self.verdicts.items():
            action.setObjectName(f"verdict-{name}")
        theme.changed.connect(self.draw)

    def draw(self) -> None:
        """Draw the icons in the colours of the present theme."""
        for action, name in self._icons.items():
            action.setIcon(self._theme.icon(name))

    def waiting(self) -> Iterable[QAction]:
        """The actions that have nothing to work on until the desk is there."""
        always = (self.new, self.open, self.sample, self.quit, self.reviewer, self.models, self.judge, self.palette)
        read: tuple[QAction, ...] = (
            self.tour,
            self.help_verdicts,
            self.help_findings,
            self.help_privacy,
            self.guide,
            self.keys,
        )
        others = (*read, self.about, self.undo, self.redo)  # what can be undone is known to the stack
        return (action for action in self.findChildren(QAction) if action not in (*always, *others))

    def with_case(self) -> Iterable[QAction]:
        """The actions that make sense only while a case is open."""
        return (
            self.add_files,
            self.export,
            self.again,
            self.print,
            self.copy_markdown,
            self.copy_rich,
            self.record,
            self.history,
            self.listen,
            self.loop,
            self.slower,
            self.picture,
            self.attach,
            self.check,
            self.recheck,
            self.next,
            self.down,
            self.up,
            self.note,
            self.search,
            self.find_next,
            self.find_previous,
            self.filter,
            self.linked,
            *self.quote_edits,
            *self.links,
            self.language,
            self.settings,
            self.summary,
            self.renderings,
            self.finding_menu,
            self.revise,
            self.corrections,
        )

    def _add(self, text: str, icon: str, key: QKeySequence.StandardKey | str | None = None, tip: str = "") -> QAction:
        action = QAction(text, self)
        if isinstance(key, QKeySequence.StandardKey):
            action.setShortcuts(key)
        elif key is not None:
            action.setShortcuts([QKeySequence.fromString(key)])
        if icon:
            self._icons[action] = icon
        name = tip or text.replace("&", "").rstrip("…")
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setProperty("tip", name)
        action.setToolTip(f"{name} ({shown})" if shown else name)
        return action

    def _verdict(self, number: int, name: str) -> QAction:
        action = QAction(f"{number}  {short_verdict(name)}", self)
        action.setShortcuts([QKeySequence.fromString(str(number))])
        action.setCheckable(True)
        action.setProperty("tip", verdict(name))
        action.setToolTip(f"{verdict(name)} ({number})")
        action.setData(name)
        return action
