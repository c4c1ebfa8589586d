<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionLog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s)</source>
        <comment>an owner</comment>
        <translation>
            <numerusform>%1: %n action</numerusform>
            <numerusform>%1: %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>%n hour old</numerusform>
            <numerusform>%n hours old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n waived</numerusform>
            <numerusform>%n waived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) taken</source>
        <translation>
            <numerusform>%n meeting taken</numerusform>
            <numerusform>%n meetings taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>%n file refused</numerusform>
            <numerusform>%n files refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new comment(s) of %2</source>
        <translation>
            <numerusform>%1: %n new comment of %2</numerusform>
            <numerusform>%1: %n new comments of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not told of %n earlier comment(s): they or their answers say what this edition leaves out.</source>
        <translation>
            <numerusform>%1 is not told of %n earlier comment: it or its answer says what this edition leaves out.</numerusform>
            <numerusform>%1 is not told of %n earlier comments: they or their answers say what this edition leaves out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterimRemarks</name>
    <message numerus="yes">
        <source>It was settled before the last day for answers, and %n voting seat(s) had not answered.</source>
        <translation>
            <numerusform>It was settled before the last day for answers, and %n voting seat had not answered.</numerusform>
            <numerusform>It was settled before the last day for answers, and %n voting seats had not answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuorumWords</name>
    <message numerus="yes">
        <source>at least %n voting seat(s)</source>
        <translation>
            <numerusform>at least %n voting seat</numerusform>
            <numerusform>at least %n voting seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today %n voting seat(s) are held</source>
        <translation>
            <numerusform>Today %n voting seat is held</numerusform>
            <numerusform>Today %n voting seats are held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message numerus="yes">
        <source>%n year(s) after the approval</source>
        <translation>
            <numerusform>%n year after the approval</numerusform>
            <numerusform>%n years after the approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after the meeting</source>
        <translation>
            <numerusform>%n year after the meeting</numerusform>
            <numerusform>%n years after the meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n revision</numerusform>
            <numerusform>%n revisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ActionListDialog</name>
    <message numerus="yes">
        <source>%n action(s) come in.</source>
        <translation>
            <numerusform>%n action comes in.</numerusform>
            <numerusform>%n actions come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until mended above.</source>
        <translation>
            <numerusform>%n row stays out until mended above.</numerusform>
            <numerusform>%n rows stay out until mended above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them say(s) no level and count(s) as %1, the highest that the list names: look at them.</source>
        <translation>
            <numerusform>One of them says no level and counts as %1, the highest that the list names: look at it.</numerusform>
            <numerusform>%n of them say no level and count as %1, the highest that the list names: look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) are nobody whom the committee knows: %1.</source>
        <translation>
            <numerusform>One owner is nobody whom the committee knows: %1.</numerusform>
            <numerusform>%n owners are nobody whom the committee knows: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ActionLogPage</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s)</source>
        <translation>
            <numerusform>%1 of %n action</numerusform>
            <numerusform>%1 of %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::AgendaModel</name>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::AuditPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::BetweenMeetings</name>
    <message numerus="yes">
        <source>%n decision(s) between meetings are reported here now.</source>
        <translation>
            <numerusform>%n decision between meetings is reported here now.</numerusform>
            <numerusform>%n decisions between meetings are reported here now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::BodySetupDialog</name>
    <message numerus="yes">
        <source>%n place(s) have to be mended before this can be saved.</source>
        <translation>
            <numerusform>%n place has to be mended before this can be saved.</numerusform>
            <numerusform>%n places have to be mended before this can be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::BookFolders</name>
    <message numerus="yes">
        <source>No book was made of the folder: %n place(s) have to be mended. The first: %1</source>
        <translation>
            <numerusform>No book was made of the folder: %n place has to be mended: %1</numerusform>
            <numerusform>No book was made of the folder: %n places have to be mended. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole book, with %n meeting(s), is in %1, in the clear.</source>
        <translation>
            <numerusform>The whole book, with %n meeting, is in %1, in the clear.</numerusform>
            <numerusform>The whole book, with %n meetings, is in %1, in the clear.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::BringInDialog</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;place(s) to look at:</source>
        <translation>
            <numerusform>%n &amp;place to look at:</numerusform>
            <numerusform>%n &amp;places to look at:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::Circulating</name>
    <message numerus="yes">
        <source>%1: %n new comment(s) from %2.</source>
        <translation>
            <numerusform>%1: %n new comment from %2.</numerusform>
            <numerusform>%1: %n new comments from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review file(s) are ready in %1.</source>
        <translation>
            <numerusform>%n review file is ready in %1.</numerusform>
            <numerusform>%n review files are ready in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making review file %1 of %n, for %2…</source>
        <comment>1, number, name</comment>
        <translation>
            <numerusform>Making review file %1 of %n, for %2…</numerusform>
            <numerusform>Making review file %1 of %n, for %2…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ComparePage</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::DecisionRegisterPage</name>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n outcome(s)</source>
        <translation>
            <numerusform>%1 of %n outcome</numerusform>
            <numerusform>%1 of %n outcomes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::DowngradeDialog</name>
    <message numerus="yes">
        <source>&amp;Opened by it: %n heading(s), line(s) and paper(s)</source>
        <translation>
            <numerusform>&amp;Opened by it: %n heading, line or paper</numerusform>
            <numerusform>&amp;Opened by it: %n headings, lines and papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ExportDialog</name>
    <message numerus="yes">
        <source>%n finding(s) left. Enter leads to the chosen one, and nothing is exported.</source>
        <translation>
            <numerusform>%n finding left. Enter leads to the chosen one, and nothing is exported.</numerusform>
            <numerusform>%n findings left. Enter leads to the chosen one, and nothing is exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::Exporter</name>
    <message numerus="yes">
        <source>%n of the file(s) are there already.</source>
        <translation>
            <numerusform>%n of the files is there already.</numerusform>
            <numerusform>%n of the files are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1</source>
        <translation>
            <numerusform>%n file of %1</numerusform>
            <numerusform>%n files of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies are being written, and each is searched for what it must not hold.</source>
        <translation>
            <numerusform>%n copy is being written, and searched for what it must not hold.</numerusform>
            <numerusform>%n copies are being written, and each is searched for what it must not hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::InterimDialog</name>
    <message numerus="yes">
        <source>%n voting seat(s) have not answered yet.</source>
        <translation>
            <numerusform>%n voting seat has not answered yet.</numerusform>
            <numerusform>%n voting seats have not answered yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::InterimPage</name>
    <message numerus="yes">
        <source>%n to be reported at the next meeting</source>
        <translation>
            <numerusform>%n to be reported at the next meeting</numerusform>
            <numerusform>%n to be reported at the next meeting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingCommands</name>
    <message numerus="yes">
        <source>The minutes of meeting %1 are approved, as of %2, and frozen.</source>
        <translation>
            <numerusform>The minutes of meeting %1 are approved, as of %2, and frozen.</numerusform>
            <numerusform>The minutes of meetings %1 are approved, as of %2, and frozen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) of its readers are not answered.</source>
        <translation>
            <numerusform>%n comment of its readers is not answered.</numerusform>
            <numerusform>%n comments of its readers are not answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingDialog</name>
    <message numerus="yes">
        <source>%n &amp;standing item(s)</source>
        <translation>
            <numerusform>%n &amp;standing item</numerusform>
            <numerusform>%n &amp;standing items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open &amp;action(s), each with a line for its progress</source>
        <translation>
            <numerusform>%n open &amp;action, with a line for its progress</numerusform>
            <numerusform>%n open &amp;actions, each with a line for its progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pe&amp;rson(s) expected, none with apologies yet</source>
        <translation>
            <numerusform>%n pe&amp;rson expected, none with apologies yet</numerusform>
            <numerusform>%n peop&amp;le expected, none with apologies yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d&amp;ecision(s) taken between meetings, to be reported</source>
        <translation>
            <numerusform>%n d&amp;ecision taken between meetings, to be reported</numerusform>
            <numerusform>%n d&amp;ecisions taken between meetings, to be reported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingsImport</name>
    <message numerus="yes">
        <source>%n meeting(s) came in.</source>
        <translation>
            <numerusform>%n meeting came in.</numerusform>
            <numerusform>%n meetings came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) did not.</source>
        <translation>
            <numerusform>%n file did not.</numerusform>
            <numerusform>%n files did not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n meeting file(s)…</source>
        <translation>
            <numerusform>Looking through one meeting file…</numerusform>
            <numerusform>Looking through %n meeting files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n meeting file(s)…</source>
        <translation>
            <numerusform>Importing one meeting file…</numerusform>
            <numerusform>Importing %n meeting files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::NotesCommands</name>
    <message numerus="yes">
        <source>Replaced in %n item(s). Undo takes all of it back.</source>
        <translation>
            <numerusform>Replaced in %n item. Undo takes all of it back.</numerusform>
            <numerusform>Replaced in %n items. Undo takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::NotesStatus</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <comment>worth a look</comment>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::OpenBook</name>
    <message numerus="yes">
        <source>replacing in %n item(s)</source>
        <translation>
            <numerusform>replacing in %n item</numerusform>
            <numerusform>replacing in %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::OverviewPage</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) raised</source>
        <translation>
            <numerusform>%n action raised</numerusform>
            <numerusform>%n actions raised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <comment>rows that the picture leaves out</comment>
        <translation>
            <numerusform>%n more in the table</numerusform>
            <numerusform>%n more in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::PagesFindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::PeopleHistoryModel</name>
    <message numerus="yes">
        <source>present at %n meeting(s)</source>
        <translation>
            <numerusform>present at %n meeting</numerusform>
            <numerusform>present at %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in part at %n</source>
        <translation>
            <numerusform>in part at %n</numerusform>
            <numerusform>in part at %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>apologies for %n</source>
        <translation>
            <numerusform>apologies for %n</numerusform>
            <numerusform>apologies for %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ReaderView</name>
    <message numerus="yes">
        <source>%n passage(s) changed since the last draft that you got</source>
        <translation>
            <numerusform>%n passage changed since the last draft that you got</numerusform>
            <numerusform>%n passages changed since the last draft that you got</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::Retaining</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::RetentionDialog</name>
    <message numerus="yes">
        <source> year(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> year</numerusform>
            <numerusform> years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ReviewPage</name>
    <message numerus="yes">
        <source>%n comment(s) open</source>
        <translation>
            <numerusform>%n comment open</numerusform>
            <numerusform>%n comments open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>comments</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>comments</comment>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ReviewWindow</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::RevisionsPage</name>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::SearchPage</name>
    <message numerus="yes">
        <source>%n hits or more</source>
        <translation>
            <numerusform>%n hits or more</numerusform>
            <numerusform>%n hits or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compares the newest %n hit(s).</source>
        <translation>
            <numerusform>Compares the newest %n hit.</numerusform>
            <numerusform>Compares the newest %n hits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::SeatHistoryModel</name>
    <message numerus="yes">
        <source>%1, %2: %3 of %n meeting(s) by the holder, %4 by an alternate</source>
        <comment>category, name, two numbers</comment>
        <translation>
            <numerusform>%1, %2: %3 of %n meeting by the holder, %4 by an alternate</numerusform>
            <numerusform>%1, %2: %3 of %n meetings by the holder, %4 by an alternate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::SeatListDialog</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until mended above.</source>
        <translation>
            <numerusform>%n row stays out until mended above.</numerusform>
            <numerusform>%n rows stay out until mended above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::TakingIn</name>
    <message numerus="yes">
        <source>Opening review file %1 of %n…</source>
        <translation>
            <numerusform>Opening review file %1 of %n…</numerusform>
            <numerusform>Opening review file %1 of %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review file(s) came in.</source>
        <translation>
            <numerusform>One review file came in.</numerusform>
            <numerusform>%n review files came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not.</source>
        <translation>
            <numerusform>One did not.</numerusform>
            <numerusform>%n did not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::WithheldPage</name>
    <message numerus="yes">
        <source>%n part(s) are due to be looked at again.</source>
        <translation>
            <numerusform>One part is due to be looked at again.</numerusform>
            <numerusform>%n parts are due to be looked at again.</numerusform>
        </translation>
    </message>
</context>
</TS>
