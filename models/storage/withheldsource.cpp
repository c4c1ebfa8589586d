#include "models/storage/withheldsource.h"

#include "models/notation/withheldparts.h"
#include "models/storage/bodystore.h"
#include "models/storage/inorder.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// In an SQL condition, behind a meeting's id.
QString among(const QList<MeetingId> &meetings)
{
    QStringList ids;
    for (const MeetingId id : meetings)
        ids << QString::number(id.value);
    return u" IN (%1)"_s.arg(ids.join(u','));
}

} // namespace

WithheldSource::WithheldSource(const Body &body)
    : m_body(body)
    , m_teller(body)
{
}

Result<WithheldSource> WithheldSource::read(Connection &connection, int latest)
{
    const Result<Body> body = loadBody(connection);
    if (!body)
        return std::unexpected(body.error());
    WithheldSource source(*body);
    if (const Result<> ordered = source.readOrder(connection, latest); !ordered)
        return std::unexpected(ordered.error());
    const QString which = latest > 0 ? among(source.m_order) : QString();
    const QString condition = which.isEmpty() ? u"1"_s : u"m.id"_s + which;
    const Result<> read = inOrder([&] { return source.m_teller.readMeetings(connection, which.isEmpty() ? u"1"_s : u"id"_s + which); }, //
                                  [&] { return source.readRows(connection); }, //
                                  [&] { return source.readPapers(connection, condition); },
                                  [&] { return source.readTexts(connection, condition); },
                                  [&] { return source.m_dialects.read(connection, condition); });
    return read ? Result<WithheldSource>(std::move(source)) : std::unexpected(read.error());
}

Result<> WithheldSource::readOrder(Connection &connection, int latest)
{
    const QString limit = latest > 0 ? u" LIMIT %1"_s.arg(latest) : QString();
    const Result<> read = eachRow(connection, u"SELECT id FROM meeting ORDER BY date DESC, number DESC"_s + limit, {},
                                  [this](const Row &row) { m_order.append(row.id<MeetingId>(0)); });
    std::ranges::reverse(m_order);
    return read;
}

Result<> WithheldSource::readRows(Connection &connection)
{
    const Result<QList<WithheldRow>> rows = withheldRows(connection);
    if (!rows)
        return std::unexpected(rows.error());
    for (const WithheldRow &row : *rows) {
        m_rows[row.line.meeting.value].append(row);
        m_known.insert(row.line.item.value);
    }
    return {};
}

Result<> WithheldSource::readPapers(Connection &connection, const QString &condition)
{
    Result<QHash<qint64, QList<StoredPaper>>> papers = storedPapersWhere(connection, condition);
    if (!papers)
        return std::unexpected(papers.error());
    m_papers = *std::move(papers);
    for (auto paper = m_papers.cbegin(); paper != m_papers.cend(); ++paper)
        m_known.insert(paper.key());
    return {};
}

Result<> WithheldSource::readTexts(Connection &connection, const QString &condition)
{
    const QString sql = u"SELECT i.meeting, i.id, i.heading, i.notes, i.revision FROM item i "
                        "WHERE i.meeting IN (SELECT m.id FROM meeting m WHERE %1) ORDER BY i.meeting, i.position"_s;
    return eachRow(connection, sql.arg(condition), {}, [this](const Row &row) {
        const ItemText text{row.id<ItemId>(1), row.text(2), row.text(3), row.number(4)};
        if (m_known.contains(text.id.value) || mayWithhold(text.heading, text.notes))
            m_texts[row.wide(0)].append(text);
    });
}

QList<WithheldMeeting> WithheldSource::meetings() const
{
    QList<WithheldMeeting> meetings;
    for (const MeetingId id : m_order) {
        const WithheldMeeting meeting{id, m_texts.value(id.value), m_rows.value(id.value)};
        if (!meeting.texts.isEmpty() || !meeting.rows.isEmpty())
            meetings.append(meeting);
    }
    return meetings;
}

} // namespace minutebook
