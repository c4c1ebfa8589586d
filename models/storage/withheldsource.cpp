#include "models/storage/withheldsource.h"

#include "models/notation/withheldparts.h"
#include "models/storage/bodystore.h"
#include "models/storage/inorder.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// On `m`, a row of "meeting".
QString isAmongLatest(int latest)
{
    return latest > 0 ? u"m.id IN (SELECT id FROM meeting ORDER BY date DESC, number DESC LIMIT %1)"_s.arg(latest) : u"1"_s;
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
    const QString condition = isAmongLatest(latest);
    const Result<> read = inOrder(
        [&] { return source.m_teller.read(connection, {.words = false}); }, [&] { return source.readOrder(connection, condition); }, //
        [&] { return source.readRows(connection); }, //
        [&] { return source.readPapers(connection, condition); }, [&] { return source.readTexts(connection, condition); },
        [&] { return source.m_dialects.read(connection, condition); });
    return read ? Result<WithheldSource>(std::move(source)) : std::unexpected(read.error());
}

Result<> WithheldSource::readOrder(Connection &connection, const QString &condition)
{
    return eachRow(connection, u"SELECT m.id FROM meeting m WHERE %1 ORDER BY m.date, m.number"_s.arg(condition), {},
                   [this](const Row &row) { m_order.append(row.id<MeetingId>(0)); });
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
