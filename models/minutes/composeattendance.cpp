#include "models/minutes/composeattendance.h"

#include "models/minutes/attendancephrases.h"
#include "models/minutes/composer.h"
#include "models/minutes/itempresence.h"
#include "models/minutes/phrases.h"
#include "models/minutes/runs.h"
#include "models/minutes/wording.h"

#include <QSet>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The meeting as if nothing else had been noted than the edition shows.
Meeting shownMeeting(const Cut &cut)
{
    Meeting meeting = cut.record.meeting;
    for (Item &item : meeting.items)
        item.lines.removeIf([&cut](const NoteLine &line) { return !cut.shows(line); });
    return meeting;
}

bool isMoveOf(const NoteLine &line, const QString &key)
{
    const bool moves = line.kind == LineKind::Joined || line.kind == LineKind::Left;
    return moves && std::get<PeopleWords>(line.words).people.contains(key);
}

class AttendanceComposer
{
public:
    explicit AttendanceComposer(const Cut &cut)
        : m_cut(cut)
        , m_meeting(shownMeeting(cut))
        , m_presences(itemPresences(m_meeting, cut.record.seating))
    {
        for (const Item &item : m_meeting.items)
            m_labels << labelOf(item);
    }

    QList<Block> compose()
    {
        QList<Block> blocks;
        for (const PeopleTable &table : m_meeting.people)
            blocks += composeTable(table);
        if (!m_meeting.items.isEmpty())
            blocks += QList<Block>{HeadingBlock{1, plain(byItemHeading())}, composeItems()};
        if (!m_meeting.items.isEmpty() && hasUnplaced())
            blocks.append(ParagraphBlock{ParagraphStyle::Body, plain(unplacedCountedPhrase())});
        return blocks;
    }

private:
    [[nodiscard]] QString labelOf(const Item &item) const
    {
        if (item.heading.number)
            return QString::number(*item.heading.number);
        QString title;
        for (const Run &run : titleOf(item, m_cut))
            title += run.marking ? QString() : run.text;
        return u'“' + title.trimmed() + u'”';
    }

    [[nodiscard]] QList<Block> composeTable(const PeopleTable &table) const
    {
        if (table.people.isEmpty())
            return {};
        const bool there = table.kind != PeopleKind::Apologies;
        TableBlock rows{.kind = TableKind::People, .columns = peopleColumns(), .widths = {there ? 28 : 1, there ? 26 : 1}};
        if (there) {
            rows.columns << worded(u"Attendance"_s) << worded(u"Items"_s);
            rows.widths << 24 << 22;
        }
        for (const Person &person : table.people)
            rows.rows.append(rowOf(person, there));
        return {HeadingBlock{1, plain(peopleTitle(table.kind))}, rows};
    }

    [[nodiscard]] TableRow rowOf(const Person &person, bool there) const
    {
        const QString initials = person.initials.isEmpty() ? QString() : u'(' + person.initials + u')';
        TableRow row{{plain(person.representing), plain(u"%1 %2"_s.arg(person.name, initials).trimmed())}};
        if (there)
            row.cells << plain(attendanceOf(person)) << plain(itemsOf(person));
        return row;
    }

    /// How somebody attended: what the table says, then what was noted. Where both tell a time, the note tells more.
    [[nodiscard]] QString attendanceOf(const Person &person) const
    {
        Attendance attendance = person.attendance;
        QStringList moves;
        for (qsizetype i = 0; i < m_meeting.items.size(); ++i) {
            for (const NoteLine &line : m_meeting.items[i].lines) {
                if (!isMoveOf(line, keyOf(person)))
                    continue;
                const QTime time = std::get<PeopleWords>(line.words).time;
                QTime &said = line.kind == LineKind::Joined ? attendance.arrived : attendance.left;
                said = said == time ? QTime() : said;
                moves << movedAtPhrase(line.kind, time, m_labels[i]);
            }
        }
        const QStringList words = attendanceWords(attendance) + moves;
        return words.isEmpty() ? presentPhrase() : words.join("; "_L1);
    }

    [[nodiscard]] QString itemsOf(const Person &person) const
    {
        const QString key = keyOf(person);
        if (isUnplaced(person))
            return itemsNotSaidPhrase();
        return presentForPhrase(itemList(key, &ItemPresence::whole), itemList(key, &ItemPresence::part),
                                itemList(key, &ItemPresence::recused));
    }

    /// Somebody who was there for a part of the meeting, but nobody noted for which.
    [[nodiscard]] bool isUnplaced(const Person &person) const
    {
        const Attendance &attendance = person.attendance;
        return (attendance.part || attendance.arrived.isValid() || attendance.left.isValid()) && !isMoved(keyOf(person));
    }

    [[nodiscard]] bool hasUnplaced() const
    {
        return std::ranges::any_of(m_meeting.people, [this](const PeopleTable &table) {
            return table.kind != PeopleKind::Apologies
                && std::ranges::any_of(table.people, [this](const Person &person) { return isUnplaced(person); });
        });
    }

    [[nodiscard]] bool isMoved(const QString &key) const
    {
        return std::ranges::any_of(m_meeting.items, [&key](const Item &item) {
            return std::ranges::any_of(item.lines, [&key](const NoteLine &line) { return isMoveOf(line, key); });
        });
    }

    /// "all", "1–3, 5", "all but 4"; empty: none.
    [[nodiscard]] QString itemList(const QString &key, QStringList ItemPresence::*people) const
    {
        QList<bool> there;
        for (const ItemPresence &presence : m_presences)
            there << (presence.*people).contains(key);
        const qsizetype count = there.count(true);
        if (count == there.size())
            return allItemsPhrase();
        return 2 * count > there.size() ? allItemsButPhrase(itemRanges(there, false)) : itemRanges(there, true);
    }

    [[nodiscard]] QString itemRanges(const QList<bool> &there, bool wanted) const
    {
        QStringList parts;
        for (qsizetype begin = there.indexOf(wanted); begin >= 0 && begin < there.size(); begin = there.indexOf(wanted, begin)) {
            const qsizetype next = there.indexOf(!wanted, begin);
            const qsizetype end = next < 0 ? there.size() : next;
            const QString separator = end == begin + 2 ? u", "_s : u"–"_s;
            parts << (end == begin + 1 ? m_labels[begin] : m_labels[begin] + separator + m_labels[end - 1]);
            begin = end;
        }
        return parts.join(", "_L1);
    }

    [[nodiscard]] TableBlock composeItems() const
    {
        const bool votes = std::ranges::any_of(m_presences, [](const ItemPresence &presence) { return presence.quorum.has_value(); });
        TableBlock table{
            .kind = TableKind::Agenda, .columns = {worded(u"Item"_s), worded(u"Subject"_s), worded(u"Present"_s)}, .widths = {8, 46, 24}};
        if (votes) {
            table.columns << worded(u"Quorum"_s);
            table.widths << 22;
        }
        for (qsizetype i = 0; i < m_meeting.items.size(); ++i) {
            const Item &item = m_cut.record.meeting.items[i];
            const ItemPresence &presence = m_presences[i];
            TableRow row{{plain(item.heading.number ? m_labels[i] : QString()), titleOf(item, m_cut), plain(countPhrase(presence))}};
            if (votes)
                row.cells << plain(quorumPhrase(presence.quorum->filled, presence.quorum->needed, presence.quorum->isMet()));
            table.rows.append(row);
        }
        return table;
    }

    static QString countPhrase(const ItemPresence &presence)
    {
        return presentCountPhrase(static_cast<int>(presence.whole.size() + presence.part.size()), static_cast<int>(presence.part.size()),
                                  static_cast<int>(presence.recused.size()));
    }

    const Cut &m_cut;
    const Meeting m_meeting;
    const QList<ItemPresence> m_presences; ///< by item
    QStringList m_labels; ///< by item
};

} // namespace

MinutesDocument composeAttendance(const MeetingRecord &record, Edition edition)
{
    const Wording wording(record.body.language);
    const Cut cut = cutOf(record, edition);
    MinutesDocument document = composeHead(cut, attendanceTitle(cut.scheme(), edition));
    if (record.meeting.people.isEmpty())
        return document;
    if (record.meeting.header.status == MeetingStatus::Planned)
        document.blocks = {ParagraphBlock{ParagraphStyle::Body, plain(notHeldPhrase())}};
    else if (cut.shows(record.defaultRank))
        document.blocks = AttendanceComposer(cut).compose();
    else
        document.blocks = {ParagraphBlock{ParagraphStyle::Body, plain(attendanceWithheldPhrase(cut.scheme()))}};
    return document;
}

} // namespace minutebook
