#include "models/storage/schemestore.h"

#include "models/notation/doubt.h"
#include "models/storage/inorder.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"
#include "models/storage/setupstore.h"
#include "models/storage/templatestore.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPlaces = 5; ///< that a sentence names

struct SchemePlaces {
    Q_DECLARE_TR_FUNCTIONS(SchemePlaces)
};

/// Planned meetings that go by the body's scheme.
Result<QList<MeetingId>> followers(Connection &connection, const Scheme &old, const Scheme &next)
{
    return rows(connection,
                u"SELECT id FROM meeting WHERE status = 'planned' AND (scheme IS NULL OR scheme IN ('', :named)) ORDER BY number"_s,
                {{":named"_L1, old.id == next.id ? old.id : QString()}}, [](const Row &row) { return row.id<MeetingId>(0); });
}

/// Finds where one level is in use.
class LevelSearch
{
public:
    LevelSearch(const Body &body, const Level &level)
        : m_body(body)
        , m_name(level.name)
    {
        m_body.scheme.levels = {level}; // so that a bracket with any other says nothing
    }

    void search(const MeetingRecord &record)
    {
        MeetingHeader header = record.meeting.header;
        const QString meeting = SchemePlaces::tr("meeting %1").arg(header.number);
        if (isIt(header.defaultLevel))
            add(SchemePlaces::tr("%1 (its default level)").arg(meeting));
        header.scheme.clear();
        m_dialect = dialectOf(m_body, header, record.meeting.people);
        for (const PeopleTable &table : record.meeting.people) {
            if (std::ranges::any_of(table.lines, [this](const NoteLine &line) { return names(line.text); }))
                add(SchemePlaces::tr("%1 (its people)").arg(meeting));
        }
        for (qsizetype i = 0; i < record.meeting.items.size(); ++i) {
            if (isIn(record.meeting.items[i], record.papers.value(i)))
                add(SchemePlaces::tr("%1 (item %2)")
                        .arg(meeting)
                        .arg(record.meeting.items[i].heading.number.value_or(static_cast<int>(i) + 1)));
        }
    }

    void search(const QList<ItemTemplate> &templates)
    {
        m_dialect = dialectOf(m_body, {}, {});
        for (const ItemTemplate &item : templates) {
            if (names(item.heading) || std::ranges::any_of(item.notes.split(u'\n'), [this](const QString &line) { return names(line); }))
                add(SchemePlaces::tr("the item template \"%1\"").arg(item.name));
        }
    }

    void search(const Seating &seating)
    {
        for (const KnownPerson &person : seating.people) {
            if (isIt(person.clearance))
                add(SchemePlaces::tr("the clearance of %1").arg(person.name));
            if (std::ranges::any_of(person.interests, [this](const StandingInterest &interest) { return isIt(interest.level); }))
                add(SchemePlaces::tr("an interest of %1").arg(person.name));
        }
    }

    [[nodiscard]] Result<> found() const
    {
        if (m_places.isEmpty())
            return {};
        QStringList places = m_places.mid(0, mostPlaces);
        if (m_places.size() > mostPlaces)
            places << u"…"_s;
        return failure(ErrorCode::SchemeLevelInUse, {m_name, places.join(", "_L1)});
    }

private:
    void add(const QString &place) { m_places.append(place); }
    [[nodiscard]] bool isIt(const QString &level) const { return m_body.scheme.rankOf(level).has_value(); }
    /// In a bracket, exactly or nearly as a tag has it.
    [[nodiscard]] bool names(const QString &text) const { return namesLevelOutside(text, 0, 0, m_dialect); }

    [[nodiscard]] bool isIn(const Item &item, const QList<Paper> &papers) const
    {
        return names(item.heading.text) || std::ranges::any_of(item.lines, [this](const NoteLine &line) { return names(line.text); })
            || std::ranges::any_of(papers, [this](const Paper &paper) { return isIt(paper.level); });
    }

    Body m_body;
    QString m_name;
    Dialect m_dialect;
    QStringList m_places;
};

Result<QList<MeetingRecord>> recordsOf(Connection &connection, const QList<MeetingId> &meetings)
{
    QList<MeetingRecord> records;
    for (const MeetingId id : meetings) {
        const Result<MeetingRecord> stored = record(connection, id);
        if (!stored)
            return std::unexpected(stored.error());
        records.append(*stored);
    }
    return records;
}

} // namespace

Result<> requireLevels(Connection &connection, const Body &old, const BodySetup &next)
{
    QList<Level> gone = old.scheme.levels;
    gone.removeIf([&](const Level &level) { return next.body.scheme.rankOf(level.name).has_value(); });
    if (gone.isEmpty())
        return {};
    const Result<QList<MeetingId>> meetings = followers(connection, old.scheme, next.body.scheme);
    const Result<QList<MeetingRecord>> records = meetings ? recordsOf(connection, *meetings) : std::unexpected(meetings.error());
    const Result<QList<ItemTemplate>> templates = itemTemplates(connection);
    if (!records || !templates)
        return std::unexpected(records ? templates.error() : records.error());
    return forEach(gone, [&](const Level &level) {
        LevelSearch search(old, level);
        for (const MeetingRecord &stored : *records)
            search.search(stored);
        search.search(*templates);
        search.search(next.seating);
        return search.found();
    });
}

Result<> passSchemeOn(Transaction &transaction, const Scheme &old, const Scheme &next)
{
    const Result<QList<MeetingId>> meetings = followers(transaction, old, next);
    if (!meetings)
        return std::unexpected(meetings.error());
    return forEach(*meetings, [&](MeetingId id) {
        return run(transaction, u"UPDATE meeting SET levels = :levels WHERE id = :id"_s,
                   {{":levels"_L1, QString::fromUtf8(writeScheme(next))}, {":id"_L1, id}});
    });
}

Result<> changeScheme(Transaction &transaction, const Scheme &scheme)
{
    Result<BodySetup> setup = loadSetup(transaction);
    if (!setup)
        return std::unexpected(setup.error());
    setup->body.scheme = scheme;
    return saveSetup(transaction, *setup);
}

} // namespace minutebook
