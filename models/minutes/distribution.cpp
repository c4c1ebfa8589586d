#include "models/minutes/distribution.h"

#include "models/domain/visible.h"
#include "models/minutes/phrases.h"
#include "models/notation/presence.h"

#include <algorithm>

namespace minutebook {

namespace {

/// At the meeting; a post-meeting note has no hearers.
bool isHeard(const NoteLine &line)
{
    switch (line.kind) {
    case LineKind::Blank:
    case LineKind::Data:
    case LineKind::OwnNote:
    case LineKind::PostMeetingNote:
        return false;
    default:
        return !line.standing.stub;
    }
}

/// Goes through the items, and counts of whom is in the room how much of the top level they hear.
class HearersFinder
{
public:
    explicit HearersFinder(const MeetingRecord &record)
        : m_record(record)
        , m_below(Rank{record.body.scheme.highest().value - 1})
        , m_walk(record.meeting)
    {
    }

    QList<Hearers> find()
    {
        for (const Item &item : m_record.meeting.items)
            findOf(item);
        return std::move(m_all);
    }

private:
    [[nodiscard]] bool isTop(const NoteLine &line) const
    {
        return isHeard(line) && !visible(line.standing.rank, line.standing.clearing, m_below);
    }

    void findOf(const Item &item)
    {
        m_walk.enter(item);
        QHash<QString, int> heard; // by key: how many lines
        int said = 0;
        for (const NoteLine &line : item.lines) {
            if (isTop(line)) {
                ++said;
                hear(heard);
            }
            m_walk.pass(line);
        }
        if (const QStringList people = inOrder(heard.keys()); !people.isEmpty())
            add(item, people, [&](const QString &key) { return heard.value(key) < said; });
    }

    void hear(QHash<QString, int> &heard) const
    {
        for (const QString &key : m_walk.presence().present) {
            if (m_walk.presence().takesPart(key))
                ++heard[key];
        }
    }

    /// That of the tables, whenever they came; then whoever stands in none.
    [[nodiscard]] QStringList inOrder(QStringList keys) const
    {
        QStringList ordered;
        for (const PeopleTable &table : m_record.meeting.people) {
            for (const Person &person : table.people) {
                if (keys.removeAll(keyOf(person)) > 0)
                    ordered.append(keyOf(person));
            }
        }
        keys.sort();
        return ordered + keys;
    }

    template <typename IsPart>
    void add(const Item &item, const QStringList &people, IsPart isPart)
    {
        const QString name = item.heading.number ? QString::number(*item.heading.number) : item.heading.title;
        Hearers hearers{{name}, people, {}};
        std::ranges::copy_if(people, std::back_inserter(hearers.inPart), isPart);
        const auto same = [&](const Hearers &other) { return other.people == hearers.people && other.inPart == hearers.inPart; };
        if (const auto found = std::ranges::find_if(m_all, same); found != m_all.cend())
            found->items.append(name);
        else
            m_all.append(hearers);
    }

    const MeetingRecord &m_record;
    Rank m_below; ///< the highest level that is not the top
    PresenceWalk m_walk;
    QList<Hearers> m_all;
};

} // namespace

QList<Hearers> distributionOf(const MeetingRecord &record)
{
    return HearersFinder(record).find();
}

QString hearersPhrase(const Hearers &hearers)
{
    QStringList names;
    for (const QString &key : hearers.people)
        names << key + (hearers.inPart.contains(key) ? u' ' + partPhrase() : QString());
    return names.join(QStringLiteral(", "));
}

} // namespace minutebook
