#include "models/notation/parse.h"

#include <QDir>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// The sample committee shows all that the notation has. That its files are free of remarks is notation's own test.
class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aYearOfMeetingsInOrder();
    void enoughItems();
    void everyKindOfLine();
    void everyStatusAndEveryLevel();
    void everyAttendance();
    void clearedStubbedAndClosed();

private:
    QList<const NoteLine *> lines() const;

    QList<Meeting> m_meetings;
};

namespace {

template <typename Range, typename Predicate>
bool hasAny(const Range &range, Predicate predicate)
{
    return std::ranges::any_of(range, predicate);
}

} // namespace

void TestSample::initTestCase()
{
    const Body body = newBody(u"Security and Resilience Committee"_s, u"SRC"_s, shippedScheme(u"SEC"_s).value());
    const QDir folder(QStringLiteral(SOURCE_DIR "/resources/sample"));
    for (const QString &name : folder.entryList({u"*.minutes.md"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_meetings.append(parse(file.readAll(), body).meeting);
    }
}

QList<const NoteLine *> TestSample::lines() const
{
    QList<const NoteLine *> lines;
    for (const Meeting &meeting : m_meetings) {
        for (const Item &item : meeting.items) {
            for (const NoteLine &line : item.lines)
                lines.append(&line);
        }
    }
    return lines;
}

void TestSample::aYearOfMeetingsInOrder()
{
    QCOMPARE(m_meetings.size(), 12);
    for (qsizetype i = 0; i < 10; ++i)
        QCOMPARE(m_meetings[i].header.status, MeetingStatus::Final);
    QCOMPARE(m_meetings[10].header.status, MeetingStatus::Approved);
    QCOMPARE(m_meetings[11].header.status, MeetingStatus::Draft);
    QVERIFY(m_meetings.first().header.date.addYears(1) > m_meetings.last().header.date);
    for (qsizetype i = 1; i < m_meetings.size(); ++i) {
        QCOMPARE(m_meetings[i].header.number, m_meetings[i - 1].header.number + 1);
        QCOMPARE(m_meetings[i].header.date, m_meetings[i - 1].header.nextMeeting);
    }
}

void TestSample::enoughItems()
{
    qsizetype items = 0;
    qsizetype whole = 0; // as long as a real committee's
    for (const Meeting &meeting : m_meetings) {
        QVERIFY(meeting.items.size() >= 6);
        whole += meeting.items.size() >= 20 ? 1 : 0;
        items += meeting.items.size();
        for (const Item &item : meeting.items)
            QVERIFY2(std::ranges::count_if(item.lines, [](const NoteLine &line) { return !line.body.isEmpty(); }) >= 2,
                     qPrintable(item.heading.title));
    }
    QCOMPARE(whole, 3);
    QVERIFY(items >= 120);
}

void TestSample::everyKindOfLine()
{
    const auto all = lines();
    for (int kind = static_cast<int>(LineKind::Paragraph); kind <= static_cast<int>(LineKind::OwnNote); ++kind)
        QVERIFY2(hasAny(all, [kind](const NoteLine *line) { return static_cast<int>(line->kind) == kind; }),
                 qPrintable(QString::number(kind)));
    for (const QString &label : {u"-"_s, u"a)"_s, u"1)"_s})
        QVERIFY2(hasAny(all, [&label](const NoteLine *line) { return line->label == label; }), qPrintable(label));
    QVERIFY(hasAny(all, [](const NoteLine *line) { return line->kind == LineKind::ListItem && line->depth > 0; }));
}

void TestSample::everyStatusAndEveryLevel()
{
    const auto all = lines();
    for (const ActionStatus status :
         {ActionStatus::Open, ActionStatus::OnTarget, ActionStatus::Closed, ActionStatus::Transferred, ActionStatus::Withdrawn}) {
        QVERIFY(hasAny(all, [status](const NoteLine *line) {
            const auto *words = std::get_if<UpdateWords>(&line->words);
            return words && words->status == status;
        }));
    }
    for (int rank = 0; rank < 4; ++rank)
        QVERIFY(hasAny(all, [rank](const NoteLine *line) { return line->tag.level == Rank{rank}; }));
}

void TestSample::everyAttendance()
{
    QList<Person> people;
    for (const Meeting &meeting : m_meetings) {
        for (const PeopleTable &table : meeting.people)
            people += table.people;
    }
    QVERIFY(hasAny(people, [](const Person &person) { return person.attendance.part; }));
    QVERIFY(hasAny(people, [](const Person &person) { return person.attendance.teleconference; }));
    QVERIFY(hasAny(people, [](const Person &person) { return person.attendance.video; }));
    QVERIFY(hasAny(people, [](const Person &person) { return person.attendance.presiding; }));
    QVERIFY(hasAny(people, [](const Person &person) { return person.attendance.arrived.isValid(); }));
    QVERIFY(hasAny(people, [](const Person &person) { return person.attendance.left.isValid(); }));
    QVERIFY(hasAny(people, [](const Person &person) { return !person.alternateFor().isEmpty(); }));
}

void TestSample::clearedStubbedAndClosed()
{
    const auto all = lines();
    QVERIFY(hasAny(all, [](const NoteLine *line) { return line->tag.cleared && !line->tag.level; }));
    QVERIFY(hasAny(all, [](const NoteLine *line) { return line->tag.cleared && line->tag.level; }));
    QVERIFY(hasAny(all, [](const NoteLine *line) { return line->tag.clearedFrom.has_value(); }));
    QVERIFY(hasAny(all, [](const NoteLine *line) { return line->tag.stub; }));
    QVERIFY(hasAny(m_meetings, [](const Meeting &meeting) {
        return hasAny(meeting.items, [](const Item &item) { return !item.data(u"title").isEmpty(); });
    }));
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
