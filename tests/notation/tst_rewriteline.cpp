#include "models/notation/lexline.h"
#include "models/notation/owners.h"
#include "models/notation/readaction.h"
#include "models/notation/rewriteline.h"
#include "models/notation/tag.h"
#include "tests/meetings/generatedmeeting.h"
#include "tests/meetings/records.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace minutebook;
using test::below;
using test::oneOf;
using namespace Qt::StringLiterals;

namespace {

const Dialect &bc()
{
    static const Dialect dialect = test::dialect();
    return dialect;
}

Line lexed(const QString &text)
{
    return lexLine(text, bc());
}

QStringList someOwners()
{
    static const QStringList known{u"AL"_s, u"BO"_s, u"CD"_s, u"Eve Hale"_s, u"Harbour Office"_s, u"Ada Lovell (AL)"_s, u"Chair"_s};
    QStringList owners;
    for (int count = 1 + below(3); count > 0; --count) {
        if (const QString owner = oneOf(known); !owners.contains(owner))
            owners << owner;
    }
    return owners;
}

QDate someDate()
{
    return QDate(2024, 5, 15).addDays(below(700));
}

QString typedDate(QDate date)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QStringList forms{u"yyyy-MM-dd"_s, u"d MMMM yyyy"_s, u"dddd d MMMM yyyy"_s, u"d MMMM"_s, u"d MMM"_s};
    return english.toString(date, oneOf(forms));
}

QString joined(const QStringList &owners)
{
    return owners.size() < 2 ? owners.join(QString()) : owners.first(owners.size() - 1).join(u", "_s) + u" and "_s + owners.last();
}

QString tag()
{
    static const QStringList tags{QString(),           QString(),   u" (RED)"_s,          u" (cleared)"_s, u" (AMBER, cleared WHITE);"_s,
                                  u" **(RED)** and"_s, u" (Red)"_s, u" (see RED annex)"_s};
    return oneOf(tags);
}

QString mark()
{
    static const QStringList marks{QString(), QString(), u"- "_s, u"  a) "_s, u"    12)  "_s};
    return oneOf(marks);
}

QString head(bool update)
{
    QString head = update ? u"UPDATE BC 11/02"_s : oneOf(QStringList{u"ACTION"_s, u"ACTION BC 12/04"_s, u"ACTION  BC 9/1 "_s});
    if (update && below(2) == 0)
        head += oneOf(QStringList{u" CLOSED"_s, u" ON TARGET"_s, u" DONE"_s});
    if (below(3) == 0)
        head += u" due "_s + oneOf(QStringList{typedDate(someDate()), u"soon"_s});
    if (below(3) == 0)
        head += u" {"_s + someOwners().join(u"; "_s) + u'}';
    return head;
}

QString task()
{
    const QString by = below(2) == 0 ? u" by "_s + typedDate(someDate()) + oneOf(QStringList{u"."_s, QString()}) : QString();
    return test::generatedWords() + by;
}

QString actionText()
{
    const QStringList beginnings{joined(someOwners()) + u" to "_s, u"Dave and AL to "_s, u"The answer to "_s, QString()};
    return mark() + head(false) + oneOf(QStringList{u": "_s, u":"_s}) + oneOf(beginnings) + task() + tag();
}

QString updateText()
{
    return mark() + head(true) + u": "_s + oneOf(QStringList{QString(), task()}) + tag();
}

QString decisionText()
{
    const QString verb = oneOf(QStringList{u"AGREED"_s, u"NOTED"_s, u"DEFERRED"_s});
    return mark() + oneOf(QStringList{u"The BC "_s, QString(), u"\\ACTION: the BC "_s}) + verb + u' ' + test::generatedWords() + tag();
}

/// The words of a body that are no owners and no date.
QString taskOf(const Line &line)
{
    QString text = line.body;
    if (const DuePlace due = findDue(text, bc().date); due.date.isValid())
        text = text.first(due.begin).trimmed();
    if (text.endsWith(u" by"_s))
        text.chop(3);
    while (text.endsWith(u'.'))
        text.chop(1);
    const QStringList said = splitOwners(text.first(ownersLength(text)), bc());
    const bool owners = std::ranges::all_of(said, [](const QString &owner) { return isKnownOwner(owner, bc()); });
    return owners && !said.isEmpty() ? text.sliced(ownersLength(text)) : text;
}

/// All that a rewriting never touches.
void checkRest(const Line &before, const Line &after)
{
    RC_ASSERT(after.kind == before.kind);
    RC_ASSERT(after.label == before.label);
    RC_ASSERT(after.depth == before.depth);
    RC_ASSERT(after.tail == before.tail);
    RC_ASSERT(after.tag.doubtful == before.tag.doubtful);
    RC_ASSERT(tagText(after.tag, bc().scheme) == tagText(before.tag, bc().scheme));
}

QString rewritten(const std::optional<QString> &text)
{
    return text.value_or(u"(nothing)"_s);
}

} // namespace

/// Laws: the rewritten line reads as what was wanted, and otherwise as it did.
class RewriteLineTest : public QObject
{
    Q_OBJECT

private slots:
    void ownersOfActions()
    {
        QVERIFY(rc::check("owners of an ACTION", [] {
            const Line before = lexed(actionText());
            const QStringList owners = someOwners();
            const std::optional<QString> text = withOwners(before, owners, bc());
            RC_LOG((before.text + u'\n' + rewritten(text)).toStdString());
            RC_ASSERT(text.has_value());
            const Line after = lexed(*text);
            checkRest(before, after);
            ActionWords wanted = std::get<ActionWords>(before.words);
            wanted.owners = owners;
            RC_ASSERT((std::get<ActionWords>(after.words) == wanted));
            RC_ASSERT(taskOf(after) == taskOf(before));
        }));
    }

    void datesOfActions()
    {
        QVERIFY(rc::check("date of an ACTION", [] {
            const Line before = lexed(actionText());
            const QDate due = below(5) == 0 ? QDate() : someDate();
            const std::optional<QString> text = withDue(before, due, bc());
            RC_LOG((before.text + u'\n' + rewritten(text)).toStdString());
            const bool twoDates = !std::get<ActionWords>(before.words).due.isNull() && findDue(before.body, bc().date).date.isValid()
                && findDue(before.body, bc().date).date != std::get<ActionWords>(before.words).due;
            if (due.isNull() && twoDates) // what the text says would count then
                return;
            RC_ASSERT(text.has_value());
            const Line after = lexed(*text);
            checkRest(before, after);
            ActionWords wanted = std::get<ActionWords>(before.words);
            wanted.due = due;
            RC_ASSERT((std::get<ActionWords>(after.words) == wanted));
            RC_ASSERT(taskOf(after) == taskOf(before));
        }));
    }

    void updates()
    {
        QVERIFY(rc::check("owners and date of an UPDATE", [] {
            const Line before = lexed(updateText());
            UpdateWords wanted = std::get<UpdateWords>(before.words);
            std::optional<QString> text;
            if (below(2) == 0) {
                wanted.owners = below(4) == 0 ? QStringList() : someOwners();
                text = withOwners(before, wanted.owners, bc());
            } else {
                wanted.due = below(4) == 0 ? QDate() : someDate();
                text = withDue(before, wanted.due, bc());
            }
            RC_LOG((before.text + u'\n' + rewritten(text)).toStdString());
            RC_ASSERT(text.has_value());
            const Line after = lexed(*text);
            checkRest(before, after);
            RC_ASSERT((std::get<UpdateWords>(after.words) == wanted));
            RC_ASSERT(after.body == before.body);
        }));
    }

    void tasks()
    {
        QCOMPARE(withTask(lexed(u"- ACTION BC 7/01 due 9 March {AL}: AL to paint (GREEN)"_s), u" row,  **now** "_s, bc()),
                 u"- ACTION BC 7/01 due 9 March {AL}: row, **now** (GREEN)"_s);
        QCOMPARE(withTask(lexed(u"ACTION: AL to paint by 9 March"_s), u"BO to row"_s, bc()), u"ACTION: BO to row"_s);
        for (const QString &task : {QString(), u"AL to row (RED)"_s, u"AL to row (Red)"_s})
            QVERIFY2(!withTask(lexed(u"ACTION BC 7/01: AL to paint"_s), task, bc()), qPrintable(task));
        QVERIFY(!withTask(lexed(u"ACTION BC 7/01: AL to paint (Red)"_s), u"AL to row"_s, bc())); // the doubt would be gone
        QVERIFY(!withTask(lexed(u"UPDATE BC 7/01: painted"_s), u"rowed"_s, bc()));
    }

    void wordingsAndVerbs()
    {
        QVERIFY(rc::check("wording and verb of a decision", [] {
            const Line before = lexed(decisionText());
            const QString verb = oneOf(QStringList{u"APPROVED"_s, u"CONSIDERED"_s, u"REJECTED"_s});
            const std::optional<QString> other = withVerb(before, verb, bc());
            RC_LOG((before.text + u'\n' + rewritten(other)).toStdString());
            RC_ASSERT(other.has_value());
            const Line verbed = lexed(*other);
            checkRest(before, verbed);
            RC_ASSERT(verbed.outcome->verb == verb);
            RC_ASSERT(QString(verbed.body).replace(verb, before.outcome->verb) == before.body);

            const QString wording = oneOf(QStringList{QString(), u"- "_s, u"ACTION: "_s, u"## "_s, u"@key: "_s}) + u"AGREED "_s
                + test::generatedWords();
            const std::optional<QString> said = withWording(before, wording, bc());
            RC_LOG(rewritten(said).toStdString());
            RC_ASSERT(said.has_value() != before.tag.doubtful); // another wording would take the doubt away, and lower the level
            if (!said)
                return;
            checkRest(before, lexed(*said));
            RC_ASSERT(lexed(*said).body == wording);
        }));
    }

    void presence()
    {
        QVERIFY(rc::check("who joined or left, and when", [] {
            const QString keyword = oneOf(QStringList{u"JOINED"_s, u"LEFT"_s, u"PRESIDING"_s, u"RECUSED"_s});
            const QString moment = oneOf(QStringList{QString(), u" 10:45"_s, u" 9:05"_s});
            const QString tag = oneOf(QStringList{QString(), u" (RED)"_s});
            const Line before = lexed(keyword + moment + u": "_s + oneOf(QStringList{u"AL"_s, u"Ben Okoro (BO), CD."_s}) + tag);
            const QStringList people = oneOf(QList<QStringList>{{u"EH"_s}, {u"BO"_s, u"AL"_s}});
            const QTime time = below(3) == 0 ? QTime() : QTime(below(24), below(60));
            const std::optional<QString> text = withPeople(before, people, time, bc());
            RC_LOG((before.text + u'\n' + rewritten(text)).toStdString());
            RC_ASSERT(text.has_value());
            checkRest(before, lexed(*text));
            RC_ASSERT((std::get<PeopleWords>(lexed(*text).words) == PeopleWords{people, time}));
        }));
    }

    void newUpdates()
    {
        const UpdateWords words{u"BC 11/02"_s, ActionStatus::OnTarget, {u"AL"_s, u"Harbour Office"_s}, QDate(2024, 6, 1)};
        QCOMPARE(updateLine(words, u"half done"_s), u"UPDATE BC 11/02 ON TARGET due 2024-06-01 {AL; Harbour Office}: half done"_s);
        QVERIFY(std::get<UpdateWords>(lexed(updateLine(words)).words) == words);
        QVERIFY(std::get<UpdateWords>(lexed(updateLine({u"BC 11/02"_s, {}, {}, {}})).words) == UpdateWords({u"BC 11/02"_s, {}, {}, {}}));
    }

    /// The place where it is said is where it is changed.
    void keepsTheForm_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("owners");
        QTest::addColumn<QString>("due");
        QTest::newRow("text") << u"- ACTION BC 12/01: AL to paint by 9 August. (RED)"_s
                              << u"- ACTION BC 12/01: BO to paint by 9 August. (RED)"_s
                              << u"- ACTION BC 12/01: AL to paint by 1 February. (RED)"_s;
        QTest::newRow("head") << u"ACTION due 2024-08-09 {AL; CD}: paint it"_s << u"ACTION due 2024-08-09 {BO}: paint it"_s
                              << u"ACTION due 2025-02-01 {AL; CD}: paint it"_s;
        QTest::newRow("both") << u"ACTION due 9 Aug {AL}: AL to paint by Friday 9 August 2024"_s
                              << u"ACTION due 9 Aug: BO to paint by Friday 9 August 2024"_s
                              << u"ACTION due 1 Feb {AL}: AL to paint by Saturday 1 February 2025"_s;
        QTest::newRow("none") << u"ACTION: paint it"_s << u"ACTION {BO}: paint it"_s << u"ACTION due 2025-02-01: paint it"_s;
        QTest::newRow("no owner") << u"ACTION: The answer to AL is to be sent"_s << u"ACTION {BO}: The answer to AL is to be sent"_s
                                  << u"ACTION due 2025-02-01: The answer to AL is to be sent"_s;
        QTest::newRow("unknown initials") << u"ACTION: XYz and AL to paint it"_s << u"ACTION: BO to paint it"_s
                                          << u"ACTION due 2025-02-01: XYz and AL to paint it"_s;
        QTest::newRow("unknown word") << u"ACTION: Dave to paint it"_s << u"ACTION {BO}: Dave to paint it"_s
                                      << u"ACTION due 2025-02-01: Dave to paint it"_s;
        QTest::newRow("year") << u"ACTION: AL to paint by 9 August 2024"_s << u"ACTION: BO to paint by 9 August 2024"_s
                              << u"ACTION: AL to paint by 1 February 2025"_s;
    }

    void keepsTheForm()
    {
        QFETCH(const QString, line);
        QTEST(rewritten(withOwners(lexed(line), {u"BO"_s}, bc())), "owners");
        QTEST(rewritten(withDue(lexed(line), QDate(2025, 2, 1), bc())), "due");
    }

    void takesADateOut()
    {
        QCOMPARE(rewritten(withDue(lexed(u"ACTION: AL to paint by 9 August."_s), {}, bc())), u"ACTION: AL to paint."_s);
        QCOMPARE(rewritten(withDue(lexed(u"UPDATE BC 11/01 due 9 August: late"_s), {}, bc())), u"UPDATE BC 11/01: late"_s);
    }

    /// A year that the date needs is put in.
    void putsInTheYear()
    {
        QCOMPARE(rewritten(withDue(lexed(u"ACTION: AL to paint by 9 August"_s), QDate(2026, 2, 1), bc())),
                 u"ACTION: AL to paint by 1 February 2026"_s);
    }

    /// What the notation cannot say is not written.
    void refuses_data()
    {
        QTest::addColumn<std::optional<QString>>("text");
        const Line action = lexed(u"ACTION: AL to paint"_s);
        const Line decision = lexed(u"The BC AGREED it."_s);
        QTest::newRow("owner with a semicolon") << withOwners(action, {u"AL; BO"_s}, bc());
        QTest::newRow("owner with a level") << withOwners(action, {u"Office (RED"_s}, bc());
        QTest::newRow("no owner where the text names one") << withOwners(action, {}, bc());
        QTest::newRow("owners of a decision") << withOwners(decision, {u"AL"_s}, bc());
        QTest::newRow("wording without a verb") << withWording(decision, u"The BC liked it."_s, bc());
        QTest::newRow("wording with a tag") << withWording(decision, u"The BC AGREED it. (RED)"_s, bc());
        QTest::newRow("wording with a doubt") << withWording(decision, u"The BC AGREED it. (Red)"_s, bc());
        QTest::newRow("a verb that is none") << withVerb(decision, u"LIKED"_s, bc());
        QTest::newRow("a verb behind another") << withVerb(lexed(u"NOTED, then AGREED"_s), u"CONSIDERED"_s, bc());
        QTest::newRow("nobody") << withPeople(lexed(u"JOINED: AL"_s), {}, {}, bc());
    }

    void refuses()
    {
        QFETCH(const std::optional<QString>, text);
        QVERIFY2(!text, qPrintable(rewritten(text)));
    }
};

QTEST_GUILESS_MAIN(RewriteLineTest)
#include "tst_rewriteline.moc"
