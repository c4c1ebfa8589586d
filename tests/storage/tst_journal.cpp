#include "samples.h"

#include "models/storage/itemstore.h"
#include "models/storage/journal.h"

#include <QTest>
#include <rapidcheck.h>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What is typed can be taken back after the program was closed.
class JournalTest : public QObject
{
    Q_OBJECT

private slots:
    void runsOfTypingAreOneEdit_data();
    void runsOfTypingAreOneEdit();
    void aRunThatBeginsIsAnEditOfItsOwn();
    void undoingMovesTheBorder();
    void typingAfterUndoingForgetsWhatWasUndone();
    void leadsFromTheFirstTextToTheLast();
    void keepsTheNewest();
    void isKeptInTheBook();
    void survivesAFullJournal();
    void isForgottenWithApproval();
    void goesWithThePartThatIsGoneOnIn();
    void whatIsTakenBackInSmallerStepsIsMadeAgain_data();
    void whatIsTakenBackInSmallerStepsIsMadeAgain();
    void whatIsTakenBackLeadsToTheSameEnd();
    void numbersStayInWhatIsMadeAgain_data();
    void numbersStayInWhatIsMadeAgain();
    void keepsWhatLedUpToTheRest_data();
    void keepsWhatLedUpToTheRest();
};

namespace {

QList<JournalEdit> journalOfTexts(const QStringList &texts)
{
    QList<JournalEdit> journal;
    for (qsizetype i = 1; i < texts.size(); ++i)
        journal = journalled(journal, texts[i - 1], texts[i]);
    return journal;
}

/// "+abc" was typed, "-abc" deleted, in brackets where undone.
QString shown(const QList<JournalEdit> &journal)
{
    QStringList all;
    for (const JournalEdit &edit : journal) {
        const QString text = (edit.removed.isEmpty() ? QString() : u'-' + edit.removed)
            + (edit.inserted.isEmpty() ? QString() : u'+' + edit.inserted);
        all.append(edit.undone ? u'(' + text + u')' : text);
    }
    return all.join(u' ');
}

/// The text once all that was undone is made again.
QString madeAgain(const QList<JournalEdit> &journal, QString text)
{
    for (const QList<JournalEdit> undone = undoneOf(journal); const JournalEdit &edit : undone)
        text = applyEdits(text, {edit.forth()});
    return text;
}

/// Every edit finds what it removes, and those that are done lead to the text.
bool isChain(const QList<JournalEdit> &journal, const QString &text)
{
    QString state = textBefore(journal, text);
    bool leads = doneOf(journal).isEmpty();
    for (const JournalEdit &edit : journal) {
        if (state.mid(edit.position, edit.removed.size()) != edit.removed)
            return false;
        state = applyEdits(state, {edit.forth()});
        leads = leads || (!edit.undone && state == text);
    }
    return leads;
}

} // namespace

void JournalTest::runsOfTypingAreOneEdit_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("journal");
    QTest::newRow("letters") << QStringList{u""_s, u"a"_s, u"ab"_s, u"abc"_s} << u"+abc"_s;
    QTest::newRow("elsewhere") << QStringList{u""_s, u"ab"_s, u"xab"_s} << u"+ab +x"_s;
    QTest::newRow("deleting backwards") << QStringList{u"abc"_s, u"ab"_s, u"a"_s} << u"-bc"_s;
    QTest::newRow("a new line") << QStringList{u""_s, u"a"_s, u"a\n"_s, u"a\nb"_s} << u"+a +\n +b"_s;
    QTest::newRow("replacing") << QStringList{u"one"_s, u"two"_s} << u"-one+two"_s;
    QTest::newRow("nothing") << QStringList{u"one"_s, u"one"_s} << QString();
}

void JournalTest::runsOfTypingAreOneEdit()
{
    QFETCH(const QStringList, texts);
    QTEST(shown(journalOfTexts(texts)), "journal");
}

void JournalTest::aRunThatBeginsIsAnEditOfItsOwn()
{
    QList<JournalEdit> journal = journalOfTexts({u""_s, u"a"_s, u"ab"_s});
    journal = journalled(journal, u"ab"_s, u"abc"_s, Typing::Anew);
    journal = journalled(journal, u"abc"_s, u"abcd"_s);
    QCOMPARE(shown(journal), u"+ab +cd"_s);
}

void JournalTest::undoingMovesTheBorder()
{
    const QString two = u"one\n"_s;
    const QString three = u"one\ntwo"_s;
    QCOMPARE(shown(journalOfTexts({u""_s, two, three, two})), u"+one\n (+two)"_s);
    QCOMPARE(shown(journalOfTexts({u""_s, two, three, two, u""_s})), u"(+one\n) (+two)"_s);
    QCOMPARE(shown(journalOfTexts({u""_s, two, three, u""_s})), u"(+one\n) (+two)"_s); // two steps at once
    QCOMPARE(shown(journalOfTexts({u""_s, two, three, u""_s, three})), u"+one\n +two"_s);
}

void JournalTest::typingAfterUndoingForgetsWhatWasUndone()
{
    QCOMPARE(shown(journalOfTexts({u""_s, u"one\n"_s, u"one\ntwo"_s, u"one\n"_s, u"one\n2"_s})), u"+one\n +2"_s);
}

void JournalTest::leadsFromTheFirstTextToTheLast()
{
    QVERIFY(rc::check("a journal leads from the first text to the last", [](const std::vector<std::string> &strings) {
        QStringList texts;
        for (const std::string &text : strings)
            texts.append(QString::fromLatin1(text));
        if (texts.isEmpty())
            return;
        const QList<JournalEdit> journal = journalOfTexts(texts);
        RC_ASSERT(textBefore(journal, texts.last()) == texts.first());
        QString text = texts.first();
        for (const JournalEdit &edit : journal)
            text = edit.undone ? text : applyEdits(text, {edit.forth()});
        RC_ASSERT(text == texts.last());
    }));
}

void JournalTest::keepsTheNewest()
{
    QList<JournalEdit> journal;
    QString text;
    for (int i = 0; i < longestJournal + 5; ++i) {
        const QString next = text + u"line %1\n"_s.arg(i);
        journal = journalled(journal, text, next);
        text = next;
    }
    QCOMPARE(journal.size(), longestJournal);
    QCOMPARE(journal.last().inserted, u"line %1\n"_s.arg(longestJournal + 4));
}

void JournalTest::isKeptInTheBook()
{
    const Shelf shelf;
    std::unique_ptr<Book> book = shelf.newBook();
    const MeetingId meeting = insertSample(*book, sampleMeeting(8, u"# 1. Cranes\none"_s));
    const ItemId id = items(book->reader(), meeting)->constFirst().id;
    const auto save = [&](const QString &notes) {
        QVERIFY(book->writeNow([&](Transaction &transaction) { return saveNotes(transaction, id, u"1. Cranes"_s, notes, 0); }));
    };
    save(u"one two"_s);
    save(u"one two three"_s);
    save(u"one two three\nfour"_s);
    save(u"one two three"_s);
    book = {};
    book = shelf.openBook();
    QCOMPARE(shown(journalOf(book->reader(), id).value()), u"+ two three (+\nfour)"_s);
}

void JournalTest::survivesAFullJournal()
{
    const Shelf shelf;
    const std::unique_ptr<Book> book = shelf.newBook();
    const MeetingId meeting = insertSample(*book, sampleMeeting(8, u"# 1. Cranes\none"_s));
    const ItemId id = items(book->reader(), meeting)->constFirst().id;
    const auto enter = [id](Transaction &transaction) -> Result<> {
        QString text;
        for (int i = 0; i < longestJournal + 3; ++i) {
            const QString next = text + u"%1\n"_s.arg(i);
            if (const Result<> entered = enterEdit(transaction, id, {text, next, next}); !entered)
                return entered;
            text = next;
        }
        return {};
    };
    QVERIFY(book->writeNow(enter));
    const QList<JournalEdit> journal = journalOf(book->reader(), id).value();
    QCOMPARE(journal.size(), longestJournal);
    QCOMPARE(journal.first().inserted, u"3\n"_s);
    QCOMPARE(journal.last().inserted, u"%1\n"_s.arg(longestJournal + 2));
}

void JournalTest::isForgottenWithApproval()
{
    const Shelf shelf;
    const std::unique_ptr<Book> book = shelf.newBook();
    const MeetingId meeting = insertSample(*book, sampleMeeting(8, u"# 1. Cranes\none"_s));
    const ItemId id = items(book->reader(), meeting)->constFirst().id;
    QVERIFY(book->writeNow([&](Transaction &transaction) { return saveNotes(transaction, id, u"1. Cranes"_s, u"secret first try"_s, {}); }));
    QVERIFY(!journalOf(book->reader(), id)->isEmpty());
    QVERIFY(book->writeNow([&](Transaction &transaction) { return setStatus(transaction, meeting, MeetingStatus::Approved); }));
    QVERIFY(journalOf(book->reader(), id)->isEmpty());
}

void JournalTest::goesWithThePartThatIsGoneOnIn()
{
    const Shelf shelf;
    const std::unique_ptr<Book> book = shelf.newBook();
    const MeetingId meeting = insertSample(*book, sampleMeeting(8, u"# 1. Cranes\none"_s));
    const ItemId id = items(book->reader(), meeting)->constFirst().id;
    const auto save = [&](const QString &notes, std::optional<int> line) {
        return book->writeNow([&](Transaction &transaction) { return saveNotes(transaction, id, u"1. Cranes"_s, notes, line); });
    };
    QVERIFY(save(u"one more"_s, 0));
    QVERIFY(save(u"one more\n# Boats\ntwo"_s, 2));
    const ItemId boats = items(book->reader(), meeting)->constLast().id;
    const QList<JournalEdit> first = *journalOf(book->reader(), id);
    QCOMPARE(first.size(), 1);
    QVERIFY(!first.constFirst().split);
    const QList<JournalEdit> second = *journalOf(book->reader(), boats);
    QCOMPARE(textBefore(second, u"two"_s), u"one"_s);
    QVERIFY(second.constLast().split);
    QCOMPARE(second.constLast().removed, u"one more\n# Boats\ntwo"_s);
    QCOMPARE(second.constLast().split->current, 1);
    QCOMPARE(second.constLast().split->parts, *items(book->reader(), meeting));

    // Without a cursor the first part is the one that is gone on in.
    QVERIFY(save(u"one more\n# Locks\nthree"_s, {}));
    const QList<JournalEdit> third = *journalOf(book->reader(), id);
    QCOMPARE(textBefore(third, u"one more"_s), u"one"_s);
    QCOMPARE(third.constLast().split->current, 0);

    QVERIFY(book->writeNow([&](Transaction &transaction) { return setStatus(transaction, meeting, MeetingStatus::Approved); }));
    QVERIFY(journalOf(book->reader(), boats)->isEmpty());
}

/// The editor's steps are not those of the saves.
void JournalTest::whatIsTakenBackInSmallerStepsIsMadeAgain_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("undone"); // one after the other
    QTest::addColumn<QString>("journal");
    QTest::newRow("half a word") << QStringList{u""_s, u"one two"_s} << QStringList{u"one"_s} << u"+one (+ two)"_s;
    QTest::newRow("twice") << QStringList{u""_s, u"one two"_s} << QStringList{u"one t"_s, u"o"_s} << u"+o (+ne t) (+wo)"_s;
    QTest::newRow("and made again") << QStringList{u""_s, u"one two"_s} << QStringList{u"o"_s, u"one t"_s, u"one two"_s}
                                    << u"+o +ne t +wo"_s;
    QTest::newRow("one before") << QStringList{u""_s, u"one\n"_s, u"one\ntwo"_s} << QStringList{u"on"_s} << u"+on (+e\n) (+two)"_s;
    QTest::newRow("before the oldest") << QStringList{u"one"_s, u"one two"_s} << QStringList{u"o"_s} << u"(+ne) (+ two)"_s;
    QTest::newRow("within what was replaced") << QStringList{u"one"_s, u"two"_s} << QStringList{QString()} << u"-one (+two)"_s;
}

void JournalTest::whatIsTakenBackInSmallerStepsIsMadeAgain()
{
    QFETCH(const QStringList, texts);
    QFETCH(const QStringList, undone);
    QList<JournalEdit> journal = journalOfTexts(texts);
    QString text = texts.last();
    for (const QString &next : undone)
        journal = journalled(journal, std::exchange(text, next), next, Typing::Undoing);
    QTEST(shown(journal), "journal");
}

/// Whatever the steps: what can be made again ends where the typing ended, and every edit finds what it removes.
void JournalTest::whatIsTakenBackLeadsToTheSameEnd()
{
    QVERIFY(rc::check("undoing loses nothing", [](const std::vector<std::string> &typed, const std::vector<std::string> &undone) {
        QStringList texts{QString()};
        for (const std::string &text : typed)
            texts.append(QString::fromLatin1(text));
        QList<JournalEdit> journal = journalOfTexts(texts);
        QString text = texts.last();
        const QString end = madeAgain(journal, text);
        for (const std::string &step : undone) {
            const QString next = QString::fromLatin1(step);
            journal = journalled(journal, text, next, Typing::Undoing);
            text = next;
        }
        RC_ASSERT(isChain(journal, text));
        RC_ASSERT(madeAgain(journal, text) == end);
    }));
}

/// An action that is left half undone has its number, and so it has when the rest is made again.
void JournalTest::numbersStayInWhatIsMadeAgain_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("undone"); // the text then
    QTest::addColumn<QString>("numbered");
    QTest::addColumn<QString>("madeAgain");
    const QString action = u"ACTION: A to go"_s;
    const QString numbered = u"ACTION 7/01: A to go"_s;
    const QString both = numbered + u"\nx"_s;
    QTest::newRow("its number undone") << QStringList{QString(), action, both} << action << numbered << both;
    QTest::newRow("one step more") << QStringList{QString(), action, both, both + u"\ny"_s} << action << numbered << both + u"\ny"_s;
    QTest::newRow("text below") << QStringList{QString(), action, action + u"\nx"_s, action + u"\nx\ny"_s} << action + u"\nx"_s << both
                                << both + u"\ny"_s;
    QTest::newRow("text above") << QStringList{QString(), action, u"x\n"_s + action} << action << numbered << u"x\n"_s + numbered;
    QTest::newRow("the line deleted") << QStringList{u"a\n"_s + action, u"a"_s} << u"a\n"_s + action << u"a\n"_s + numbered << u"a"_s;
    QTest::newRow("right behind") << QStringList{u"ACTION:"_s, u"ACTION: A to go"_s} << u"ACTION:"_s << u"ACTION 7/01:"_s << numbered;
    QTest::newRow("two") << QStringList{action + u'\n' + action, action + u'\n' + action + u"\nx"_s} << action + u'\n' + action
                         << numbered + u'\n' + numbered << numbered + u'\n' + numbered + u"\nx"_s;
}

void JournalTest::numbersStayInWhatIsMadeAgain()
{
    QFETCH(const QStringList, texts);
    QFETCH(const QString, undone);
    QFETCH(const QString, numbered);
    QList<JournalEdit> journal = journalled(journalOfTexts(texts), texts.last(), undone, Typing::Undoing);
    journal = withNumbers(journal, undone, numbered);
    QVERIFY(isChain(journal, numbered));
    QTEST(madeAgain(journal, numbered), "madeAgain");
}

/// Of an item that keeps the text before the bar.
void JournalTest::keepsWhatLedUpToTheRest_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("journal");
    QTest::newRow("typed at the end") << QStringList{u"a"_s, u"a b"_s, u"a b\n"_s, u"a b\n# C"_s} << u"a b"_s << u"+ b"_s;
    QTest::newRow("pasted at once") << QStringList{u"a"_s, u"a b"_s, u"a b\nc\n# D\ne"_s} << u"a b\nc"_s << u"+ b +\nc"_s;
    QTest::newRow("undone before") << QStringList{u"a"_s, u"a b"_s, u"a"_s, u"a\n# C"_s} << u"a"_s << QString();
    QTest::newRow("in the middle") << QStringList{u"a\nz"_s, u"a b\nz"_s, u"a b\n# C\nz"_s} << u"a b"_s << QString();
}

void JournalTest::keepsWhatLedUpToTheRest()
{
    QFETCH(const QStringList, texts);
    QFETCH(const QString, rest);
    const QList<JournalEdit> cut = cutBack(journalOfTexts(texts), texts.last(), rest);
    QTEST(shown(cut), "journal");
    QVERIFY(cut.isEmpty() || !textBefore(cut, rest).contains(u'#'));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
