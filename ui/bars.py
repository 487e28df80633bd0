"""Bars: which action stands where, in the tool bar and in the menus."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QMenuBar, QSizePolicy, QToolBar, QToolButton, QWidget

from ui.actions import Actions

translate = QCoreApplication.translate


def tool_bar(actions: Actions) -> QToolBar:
    """What is used most, with its names; models at the far end."""
    bar = QToolBar(translate("Bars", "Tools"))
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    for group in (
        (actions.new, actions.open, actions.export),
        (actions.check, actions.stop),
        (actions.undo, actions.redo),
        (actions.next, actions.search, actions.linked),
    ):
        bar.addActions(group)
        bar.addSeparator()
    spacer = QWidget()
    spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(spacer)
    bar.addAction(actions.models)
    for action in (actions.undo, actions.redo):  # their names are long: what is undone stands in the tip
        button = bar.widgetForAction(action)
        assert isinstance(button, QToolButton)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return bar


def fill_menus(bar: QMenuBar, actions: Actions, recent: QMenu, rules: QMenu, view: QMenu) -> None:
    """Every action of the window, by what it is about."""
    file = bar.addMenu(translate("Bars", "&File"))
    file.addActions([actions.new, actions.open, actions.add_files])
    file.addMenu(recent)
    file.addAction(actions.sample)
    file.addSeparator()
    file.addActions([actions.revise, actions.passphrase])
    file.addActions([actions.second_reading, actions.end_reading, actions.merge_case])
    file.addSeparator()
    file.addActions([actions.export, actions.again, actions.print])
    file.addSeparator()
    file.addAction(actions.quit)
    edit = bar.addMenu(translate("Bars", "&Edit"))
    edit.addActions([actions.undo, actions.redo])
    edit.addSeparator()
    edit.addActions([actions.copy_markdown, actions.copy_rich])
    edit.addSeparator()
    edit.addActions([actions.search, actions.find_next, actions.find_previous, actions.filter])
    edit.addSeparator()
    edit.addActions([actions.note, actions.record, actions.reviewer])
    edit.addSeparator()
    edit.addAction(actions.preferences)
    bar.addMenu(view)
    review = bar.addMenu(translate("Bars", "&Review"))
    review.addActions([actions.next, actions.down, actions.up, actions.history, actions.corrections])
    review.addActions([actions.reconcile, actions.summary, actions.renderings])
    review.addSeparator()
    review.addActions(list(actions.verdicts.values()))
    review.addSeparator()
    review.addActions([actions.finding_down, actions.finding_up, actions.confirm, actions.dismiss])
    review.addActions([actions.dismiss_again, actions.reopen])
    review.addAction(actions.grade)
    review.addActions([actions.why, actions.finding_menu, actions.dismissals])
    listen = review.addMenu(translate("Bars", "Liste&ning"))
    listen.addActions([actions.listen, actions.loop, actions.slower, actions.picture, actions.attach])
    quotes = bar.addMenu(translate("Bars", "&Quotes"))
    quotes.addActions(list(actions.quote_edits))
    quotes.addSeparator()
    quotes.addActions([*actions.links, actions.language])
    quotes.addSeparator()
    quotes.addAction(actions.settings)
    check = bar.addMenu(translate("Bars", "&Check"))
    check.addActions([actions.check, actions.recheck, actions.stop])
    check.addSeparator()
    check.addMenu(rules)
    check.addActions([actions.linked, actions.models, actions.judge])
    guide = bar.addMenu(translate("Bars", "&Help"))
    guide.addAction(actions.tour)
    guide.addActions([actions.help_verdicts, actions.help_findings, actions.help_privacy, actions.guide])
    guide.addSeparator()
    guide.addActions([actions.keys, actions.palette])
    guide.addSeparator()
    guide.addAction(actions.about)
