#include "models/domain/committeerecord.h"
#include "models/domain/shownregister.h"
#include "models/presentation/actionlogrows.h"
#include "models/presentation/nextmeeting.h"
#include "models/presentation/words.h"
#include "models/presentation/yearoverview.h"
#include "models/storage/approval.h"
#include "models/storage/committeerecord.h"
#include "models/storage/decisionentries.h"
#include "models/storage/itemstore.h"
#include "models/storage/registerrecord.h"
#include "models/storage/seatingstore.h"
#include "tests/presentation/yearledger.h"
#include "tests/storage/samples.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QDate yearsEnd()
{
    return {2031, 12, 31};
}
constexpr Rank all{3};
constexpr Rank green{1};
constexpr int topics = 3; // items of each meeting, beside the standing ones

QDate dayOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QString tagOf(const QString &level)
{
    return level == u"GREEN" ? QString() : u" (%1)"_s.arg(QString(level).replace(u" cleared"_s, u", cleared"_s));
}

/// What a later meeting says of an action: "6 OPEN due 2031-07-15 to CD (RED)".
struct News {
    int meeting = 0;
    QString head; ///< of the UPDATE line, behind the number
    bool closed = false; ///< to GREEN readers
};

News newsOf(QString text)
{
    News news;
    news.closed = text.endsWith(u" (RED)");
    text.remove(u" (RED)"_s);
    news.meeting = text.section(u' ', 0, 0).toInt();
    const QString owner = text.section(u" to "_s, 1);
    news.head = text.section(u" to "_s, 0, 0).section(u' ', 1);
    if (!owner.isEmpty())
        news.head += u" {%1}"_s.arg(owner);
    return news;
}

/// The part of a meeting's rows that one of its topics has.
QList<LedgerRow> share(const QList<LedgerRow> &rows, int topic)
{
    const qsizetype begin = rows.size() * topic / topics;
    return rows.sliced(begin, rows.size() * (topic + 1) / topics - begin);
}

QString stateOf(const ShownLogEntry &entry)
{
    const QString due = entry.due.isValid() ? entry.due.toString(Qt::ISODate) : u"never"_s;
    return u"%1 %2 %3"_s.arg(actionStatusWord(entry.status), entry.owners.join(u','), due);
}

} // namespace

/// A year of a committee: twelve meetings, each made from the one before, 150 actions, 200 decisions, people who come and go. What the
/// book is given and what has to come of it stands in data/year.txt.
class YearTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void actionsEndAsForeseen();
    void decisionsEndAsForeseen();
    void theYearEndsAsForeseen();

private:
    void hold(const LedgerRow &row);
    void prepare(const LedgerRow &row, QDate day);
    void settleBusiness(MeetingId id, int number, const QStringList &said);
    void deal(MeetingId id, int number, int topic);
    void approve(MeetingId by, const QStringList &said);
    void supersede();
    [[nodiscard]] Seating seatingOn(QDate day) const;
    [[nodiscard]] QList<PeopleTable> attendance(const LedgerRow &row, QDate day) const;
    [[nodiscard]] QString updateLine(const QString &offered, int meeting) const;
    [[nodiscard]] QList<LedgerRow> raisedAt(const QString &section, int meeting, QChar separator) const;
    [[nodiscard]] QString nameOf(const QString &initials) const;
    [[nodiscard]] MeetingId meetingNumbered(int number) const { return meetingOfNumber(m_book->reader(), number).value(); }
    [[nodiscard]] RegisterRecord record() const { return registerRecord(m_book->reader()).value(); }
    [[nodiscard]] NextMeeting offer(QDate day) const { return nextMeeting(m_book->reader(), m_book->body(), day).value(); }

    void countActions();
    void countDecisions();
    void countPeople();
    void countMeetings();
    template <typename Work>
    void write(Work work)
    {
        const auto done = m_book->writeNow(work);
        QVERIFY2(done, qPrintable(done ? QString() : sentence(done.error())));
    }

    QHash<QString, QList<LedgerRow>> m_ledger;
    Shelf m_shelf;
    std::unique_ptr<Book> m_book;
    QHash<QString, QString> m_ends; ///< what the book says at the year's end, by what it is of
};

void YearTest::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/year.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_ledger = readLedger(QString::fromUtf8(file.readAll()));
    QCOMPARE(m_ledger[u"meetings"_s].size(), 12);
    QCOMPARE(m_ledger[u"actions"_s].size(), 150);
    QCOMPARE(m_ledger[u"decisions"_s].size(), 200);
    m_book = m_shelf.newBook();
    for (const LedgerRow &row : m_ledger.value(u"meetings"_s)) {
        hold(row);
        if (QTest::currentTestFailed())
            return;
    }
    supersede();
}

/// From the offer that the book makes of it to the minutes that it approves.
void YearTest::hold(const LedgerRow &row)
{
    const int number = row.given[0].toInt();
    const QDate day = dayOf(row.given[1]);
    const QStringList said = row.given[4].split(u", "_s, Qt::SkipEmptyParts);
    write([&](Transaction &transaction) { return saveSeating(transaction, seatingOn(day)); });
    prepare(row, day);
    const MeetingId id = meetingNumbered(number);
    settleBusiness(id, number, said);
    for (int topic = 0; topic < topics; ++topic)
        deal(id, number, topic);
    write([&](Transaction &transaction) { return setStatus(transaction, id, MeetingStatus::Draft); });
    approve(id, said);
}

void YearTest::prepare(const LedgerRow &row, QDate day)
{
    NextMeeting next = offer(day);
    QCOMPARE(next.meeting.header.number, row.given[0].toInt());
    QCOMPARE(next.carried.actions.size(), row.foreseen[0].toInt());
    QStringList minutes;
    for (const DeferredMinutes &deferred : std::as_const(next.carried.deferred))
        minutes << QString::number(deferred.header.number);
    if (next.carried.previous)
        minutes << QString::number(next.carried.previous->number);
    QCOMPARE(minutes.join(u", "_s), row.foreseen[1]);
    next.meeting.header.date = day;
    next.meeting.people = attendance(row, day);
    (void)insertSample(*m_book, withAgenda(next, m_book->body()));
}

/// Those whose time has not begun are not known yet, and nobody knows yet whose will end.
Seating YearTest::seatingOn(QDate day) const
{
    Seating seating;
    for (const LedgerRow &row : m_ledger[u"people"_s]) {
        const QString initials = row.given[0];
        const QDate from = dayOf(row.given[3]);
        const QDate until = dayOf(row.given[4]);
        if (from.isValid() && from > day)
            continue;
        seating.people.append({row.given[1], initials, {}, {}});
        if (row.given[2].isEmpty())
            continue;
        Seat seat{.category = row.given[2], .holder = row.given[1], .alternates = {}, .from = from, .until = {}};
        if (until.isValid() && until < day)
            seat.until = until;
        if (!row.given[5].isEmpty())
            seat.alternates << nameOf(row.given[5]);
        seating.seats.append(seat);
    }
    return seating;
}

QList<PeopleTable> YearTest::attendance(const LedgerRow &row, QDate day) const
{
    const QStringList away = row.given[2].split(u", "_s, Qt::SkipEmptyParts);
    const QStringList part = row.given[3].split(u", "_s, Qt::SkipEmptyParts);
    PeopleTable members{PeopleKind::VotingMembers, {}, {}};
    PeopleTable apologies{PeopleKind::Apologies, {}, {}};
    const QList<PeopleTable> expected = peopleExpectedOn(m_book->reader(), day).value();
    for (const PeopleTable &table : expected) {
        for (Person person : table.people) {
            const auto isTheirs = [&person](const QString &each) { return each.section(u' ', 0, 0) == person.initials; };
            const auto found = std::ranges::find_if(away, isTheirs);
            person.attendance.part = part.contains(person.initials);
            (found == away.cend() ? members : apologies).people.append(person);
            if (found == away.cend() || !found->contains(u'('))
                continue;
            const QString initials = found->section(u'(', 1).chopped(1);
            members.people.append({u"%1 (Alternate for %2)"_s.arg(person.representing, person.name), nameOf(initials), initials, {}});
        }
    }
    return {members, apologies};
}

/// The ready lines are completed, and those of which there is nothing to say go.
void YearTest::settleBusiness(MeetingId id, int number, const QStringList &said)
{
    const QList<StoredItem> agenda = items(m_book->reader(), id).value();
    for (const StoredItem &item : agenda) {
        QStringList lines;
        for (QString line : item.notes.split(u'\n')) {
            if (line.startsWith(u"UPDATE ")) {
                line = updateLine(line, number);
                if (line.isEmpty())
                    continue;
            }
            line.replace(u"{comments}"_s, u"No comments"_s).replace(u"{how many}"_s, u"none"_s);
            for (const QString &word : said) {
                if (line.contains(u" of HWC %1"_s.arg(word.section(u' ', 1)) + u'.'))
                    line.replace(u"{outcome}"_s, word.section(u' ', 0, 0));
            }
            QVERIFY2(!line.contains(u"{outcome}"), qPrintable(line));
            lines << line;
        }
        write([&](Transaction &transaction) { return saveNotes(transaction, item.id, item.heading, lines.join(u'\n'), {}); });
    }
}

/// Empty where the meeting says nothing of the action.
QString YearTest::updateLine(const QString &offered, int meeting) const
{
    const QString number = offered.section(u' ', 2, 2).section(u':', 0, 0);
    for (const LedgerRow &row : m_ledger[u"actions"_s]) {
        if (row.given[0] != number)
            continue;
        for (const QString &text : row.given[4].split(u"; "_s, Qt::SkipEmptyParts)) {
            const News news = newsOf(text);
            if (news.meeting != meeting)
                continue;
            QString line = offered;
            line.replace(number + u':', u"%1 %2:"_s.arg(number, news.head)).replace(u"{…}"_s, u"so it was said at meeting %1."_s.arg(meeting));
            return news.closed && !line.endsWith(u')') ? line + u" (RED)"_s : line;
        }
    }
    return {};
}

QList<LedgerRow> YearTest::raisedAt(const QString &section, int meeting, QChar separator) const
{
    QList<LedgerRow> rows = m_ledger[section];
    rows.removeIf([&](const LedgerRow &row) { return row.given[0].section(separator, 0, 0).toInt() != meeting; });
    return rows;
}

/// Actions are typed without their numbers.
void YearTest::deal(MeetingId id, int number, int topic)
{
    QStringList lines;
    for (const LedgerRow &row : share(raisedAt(u"actions"_s, number, u'/'), topic)) {
        const QString due = row.given[2].isEmpty() ? QString() : u" due "_s + row.given[2];
        lines << u"ACTION%1 {%2}: %2 to see to %3.%4"_s.arg(due, row.given[1], row.given[0], tagOf(row.given[3]));
    }
    for (const LedgerRow &row : share(raisedAt(u"decisions"_s, number, u'.'), topic)) {
        if (!row.given[3].isEmpty())
            lines << u"VOTE: "_s + row.given[3];
        lines << u"The HWC %1 matter %2.%3"_s.arg(row.given[1], row.given[0], tagOf(row.given[2]));
    }
    const QString heading = u"Topic %1"_s.arg(topic + 1);
    write([&](Transaction &transaction) -> Result<Saved> {
        const Result<ItemId> item = addItem(transaction, id, 2 + topic, heading);
        return item ? saveNotes(transaction, *item, heading, lines.join(u'\n'), {}) : std::unexpected(item.error());
    });
}

void YearTest::approve(MeetingId by, const QStringList &said)
{
    for (const QString &word : said) {
        if (!word.startsWith(u"APPROVED"))
            continue;
        const MeetingId approved = meetingNumbered(word.section(u' ', 1).toInt());
        write([&](Transaction &transaction) { return approveAt(transaction, approved, by); });
    }
}

void YearTest::supersede()
{
    const RegisterRecord all = record();
    const auto reference = [&](const QString &number) {
        const QString matter = u" matter %1."_s.arg(number);
        const auto found = std::ranges::find_if(all.decisions, [&](const LoggedDecision &each) { return each.text.contains(matter); });
        return DecisionReference{found->source.line, found->text};
    };
    for (const LedgerRow &row : m_ledger.value(u"decisions"_s)) {
        if (!row.given[4].isEmpty())
            write([&](Transaction &transaction) { return supersedeDecision(transaction, reference(row.given[0]), reference(row.given[4])); });
    }
}

QString YearTest::nameOf(const QString &initials) const
{
    const QList<LedgerRow> people = m_ledger[u"people"_s];
    const auto found = std::ranges::find_if(people, [&](const LedgerRow &row) { return row.given[0] == initials; });
    return found == people.cend() ? QString() : found->given[1];
}

void YearTest::actionsEndAsForeseen()
{
    const auto statesAt = [&](Rank ceiling) {
        QHash<QString, QString> states;
        for (const ShownLogEntry &entry : shownLog(record(), ceiling))
            states.insert(entry.number, stateOf(entry));
        return states;
    };
    const QHash<QString, QString> whole = statesAt(all);
    const QHash<QString, QString> open = statesAt(green);
    for (const LedgerRow &row : m_ledger.value(u"actions"_s)) {
        const QString number = u"HWC "_s + row.given[0];
        const QStringList states{whole.value(number, u"nothing"_s), open.value(number, u"nothing"_s)};
        QVERIFY2(states == row.foreseen, qPrintable(u"line %1: %2"_s.arg(row.line).arg(states.join(u" | "_s))));
    }
}

void YearTest::decisionsEndAsForeseen()
{
    const RegisterRecord year = record();
    const auto numberOf = [](const LoggedDecision &decision) { return decision.text.section(u" matter "_s, 1).section(u'.', 0, 1); };
    QHash<QString, LoggedDecision> whole;
    for (const LoggedDecision &decision : shownDecisions(year, all))
        whole.insert(numberOf(decision), decision);
    QSet<QString> open;
    for (const LoggedDecision &decision : shownDecisions(year, green))
        open.insert(numberOf(decision));
    for (const LedgerRow &row : m_ledger.value(u"decisions"_s)) {
        const LoggedDecision decision = whole.value(row.given[0]);
        QCOMPARE(decision.verb, row.given[1]);
        QCOMPARE(decision.vote ? decision.vote->text : QString(), row.given[3]);
        QCOMPARE(decision.facts.supersededBy.has_value(), !row.given[4].isEmpty());
        const QStringList foreseen{decision.decides ? u"decides"_s : u"records"_s, open.contains(row.given[0]) ? u"seen"_s : u"withheld"_s};
        QVERIFY2(foreseen == row.foreseen, qPrintable(u"line %1: %2"_s.arg(row.line).arg(foreseen.join(u" | "_s))));
    }
}

void YearTest::theYearEndsAsForeseen()
{
    countActions();
    countDecisions();
    countPeople();
    countMeetings();
    for (const LedgerRow &row : m_ledger.value(u"ends"_s))
        QVERIFY2(m_ends.value(row.given[0]) == row.foreseen.join(u" | "_s),
                 qPrintable(u"line %1, %2: %3"_s.arg(row.line).arg(row.given[0], m_ends.value(row.given[0], u"not known"_s))));
}

void YearTest::countActions()
{
    const RegisterRecord year = record();
    const auto count = [&](Rank ceiling, const RegisterFilter &filter) { return QString::number(shownLog(year, ceiling, filter).size()); };
    for (const auto &[ceiling, whose] : {std::pair(all, QString()), std::pair(green, u" for GREEN"_s)}) {
        m_ends[u"actions"_s + whose] = count(ceiling, {});
        m_ends[u"open"_s + whose] = count(ceiling, {.state = ActionState::Open});
        m_ends[u"overdue"_s + whose] = count(ceiling, {.state = ActionState::Overdue, .today = yearsEnd()});
    }
    for (const QString &initials : {u"AB"_s, u"CD"_s, u"QR"_s})
        m_ends[u"open of "_s + initials] = count(all, {.reader = nameOf(initials), .mine = true, .state = ActionState::Open});
    const ActionLogAsk ask{.ceiling = all, .filter = {.state = ActionState::Open}, .today = yearsEnd()};
    const Dialect dialect = dialectOf(m_book->body(), {}, {});
    const ActionLogRows log = allActionLogRows(year, dialect, ask);
    const auto isFormer = [](const auto &row) { return !row->former.isEmpty(); };
    m_ends[u"open of somebody who left"_s] = QString::number(std::ranges::count_if(actionLogRows(log, year, dialect, ask).rows, isFormer));
    m_ends[u"carried into 13"_s] = QString::number(offer(yearsEnd()).carried.actions.size());
}

void YearTest::countDecisions()
{
    const RegisterRecord year = record();
    for (const auto &[ceiling, whose] : {std::pair(all, QString()), std::pair(green, u" for GREEN"_s)}) {
        const QList<LoggedDecision> shown = shownDecisions(year, ceiling);
        m_ends[u"decisions"_s + whose] = QString::number(shown.size());
        m_ends[u"superseded"_s + whose] = QString::number(
            std::ranges::count_if(shown, [](const LoggedDecision &decision) { return decision.facts.supersededBy.has_value(); }));
    }
    m_ends[u"deciding"_s] = QString::number(shownDecisions(year, all, {.decides = true}).size());
    QHash<QString, int> verbs;
    for (const LoggedDecision &decision : year.decisions)
        ++verbs[decision.verb];
    for (const auto &[verb, count] : verbs.asKeyValueRange())
        m_ends[verb] = QString::number(count);
}

void YearTest::countPeople()
{
    for (const PersonHistory &history : peopleOf(committeeRecord(m_book->reader()).value()))
        m_ends[history.person.initials] =
            u"%1 present | %2 in part | %3 apologies"_s.arg(history.present()).arg(history.inPart()).arg(history.apologies());
}

void YearTest::countMeetings()
{
    const YearOverview overview = yearOverview(m_book->reader(), 2031, {}, actionCourses(m_book->reader()).value()).value();
    for (const OverviewMeeting &meeting : overview.meetings)
        m_ends[u"meeting %1"_s.arg(meeting.number)] =
            u"%1 raised | %2 finished | %3 open"_s.arg(meeting.actionsRaised).arg(meeting.actionsFinished).arg(meeting.actionsOpen);
    const QList<MeetingSummary> held = meetings(m_book->reader()).value();
    for (const MeetingSummary &meeting : held)
        m_ends[u"minutes of %1"_s.arg(meeting.number)] = meeting.isFrozen() ? u"approved at %1"_s.arg(meeting.approval.meeting)
                                                                            : statusWord(meeting.status);
}

QTEST_GUILESS_MAIN(YearTest)
#include "tst_year.moc"
