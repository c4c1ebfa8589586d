#pragma once

#include "models/domain/ids.h"
#include "models/storage/connection.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace minutebook {

/// Puts a file below a folder; its name is relative, with `/`.
using PutFile = std::function<Result<>(const QString &name, const QByteArray &contents)>;

/// An item or a line of its notes as a folder's tables name it: all from 1, and absent where they are nowhere.
struct FolderPlace {
    QString meeting;
    QString item;
    QString line;
};

/// Where a row of the table of items has come to stand in its meeting's file. One row makes more than one item there while its notes hold
/// a line that begins another.
struct FiledItem {
    int item = 1; ///< of the file's items, from 1
    int begin = 0; ///< the line of the row's notes, from 0, with which the item's lines in the file begin
};

/// Writes the files of a book's folder, and knows how they name what the book knows by its rows.
class FolderWriter
{
public:
    FolderWriter(Connection &connection, PutFile put);

    [[nodiscard]] Connection &connection() { return m_connection; }

    [[nodiscard]] Result<> put(const QString &name, const QByteArray &contents) { return m_put(name, contents); }
    [[nodiscard]] Result<> putTable(const QString &name, const QStringList &headings, const QList<QStringList> &rows);
    /// Puts what several places have once, under a name that its contents give it; answers with the name, empty for nothing.
    [[nodiscard]] Result<QString> keep(const QByteArray &contents, QLatin1StringView suffix);

    void placeMeeting(MeetingId id, int number) { m_meetings.insert(id.value, number); }
    void placeItem(ItemId id, FiledItem place) { m_items[id.value].append(place); }
    [[nodiscard]] FolderPlace placeOf(MeetingId meeting) const;
    [[nodiscard]] FolderPlace placeOf(MeetingId meeting, ItemId item) const;
    /// `line` from 0, of the item's notes as they are stored; below 0: none.
    [[nodiscard]] FolderPlace placeOf(MeetingId meeting, ItemId item, int line) const;

private:
    Connection &m_connection;
    PutFile m_put;
    QStringList m_kept;
    QHash<qint64, int> m_meetings;
    QHash<qint64, QList<FiledItem>> m_items;
};

} // namespace minutebook
