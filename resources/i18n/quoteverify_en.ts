<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message numerus="yes">
        <location filename="../../ui/desk.py"/>
        <source>Stopped after {count} quotes; they are kept.</source>
        <translation>
            <numerusform>Stopped after {count} quote; it is kept.</numerusform>
            <numerusform>Stopped after {count} quotes; they are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desk.py"/>
        <source>The check of this case is not finished: {count} quotes are done.</source>
        <translation>
            <numerusform>The check of this case is not finished: {count} quote is done.</numerusform>
            <numerusform>The check of this case is not finished: {count} quotes are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desk.py"/>
        <source>{count} quotes checked.</source>
        <translation>
            <numerusform>{count} quote checked.</numerusform>
            <numerusform>{count} quotes checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostVerdicts</name>
    <message numerus="yes">
        <location filename="../../ui/lostverdicts.py"/>
        <source>{count} verdicts are gone with their quotes as they were (quotes {quotes}).</source>
        <translation>
            <numerusform>{count} verdict is gone with its quote as it was (quote {quotes}).</numerusform>
            <numerusform>{count} verdicts are gone with their quotes as they were (quotes {quotes}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message numerus="yes">
        <location filename="../../ui/readers.py"/>
        <source>Readers disagree on {count} quotes.</source>
        <translation>
            <numerusform>Readers disagree on {count} quote.</numerusform>
            <numerusform>Readers disagree on {count} quotes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/readers.py"/>
        <source>{count} are about quotes that this case does not have; they are kept.</source>
        <translation>
            <numerusform>{count} is about a quote that this case does not have; it is kept.</numerusform>
            <numerusform>{count} are about quotes that this case does not have; they are kept.</numerusform>
        </translation>
    </message>
</context>
</TS>
