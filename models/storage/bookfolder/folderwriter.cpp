#include "models/storage/bookfolder/folderwriter.h"

#include "models/domain/datacells.h"

#include <QCryptographicHash>

namespace minutebook {

using namespace Qt::StringLiterals;

FolderWriter::FolderWriter(Connection &connection, PutFile put)
    : m_connection(connection)
    , m_put(std::move(put))
{
}

Result<> FolderWriter::putTable(const QString &name, const QStringList &headings, const QList<QStringList> &rows)
{
    return put(name, writeDataRows(QList<QStringList>{headings} + rows));
}

Result<QString> FolderWriter::keep(const QByteArray &contents, QLatin1StringView suffix)
{
    if (contents.isEmpty())
        return QString();
    const QByteArray hash = QCryptographicHash::hash(contents, QCryptographicHash::Sha256).toHex();
    QString name = "kept/"_L1 + QString::fromLatin1(hash) + suffix;
    if (m_kept.contains(name))
        return name;
    m_kept.append(name);
    const Result<> written = put(name, contents);
    return written ? Result<QString>(name) : std::unexpected(written.error());
}

FolderPlace FolderWriter::placeOf(MeetingId meeting) const
{
    return {QString::number(m_meetings.value(meeting.value)), {}, {}};
}

FolderPlace FolderWriter::placeOf(MeetingId meeting, ItemId item) const
{
    FolderPlace place = placeOf(meeting);
    if (const QList<FiledItem> filed = m_items.value(item.value); !filed.isEmpty())
        place.item = QString::number(filed.constFirst().item);
    return place;
}

FolderPlace FolderWriter::placeOf(MeetingId meeting, ItemId item, int line) const
{
    FolderPlace place = placeOf(meeting, item);
    for (const FiledItem &filed : m_items.value(item.value)) {
        if (filed.begin > line)
            break;
        place.item = QString::number(filed.item);
        place.line = QString::number(line - filed.begin + 1);
    }
    return place;
}

} // namespace minutebook
