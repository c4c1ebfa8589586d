#pragma once

#include "models/core/result.h"
#include "models/domain/body.h"
#include "models/domain/ids.h"
#include "models/storage/bookfolder/folderfault.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace minutebook {

/// What is below a folder. Names are relative, with `/`; nothing but these is asked for.
struct FolderFiles {
    QStringList names;
    std::function<Result<QByteArray>(const QString &name)> read;
};

/// A meeting of the folder that is in the new book by now.
struct TakenMeeting {
    MeetingId id;
    QList<ItemId> items; ///< in their order
};

class FolderReader;

/// Whether a logo of a folder can have this name: such files are looked at as pictures where they are read.
[[nodiscard]] bool isLogoName(const QString &name);

/// A row of one of the folder's tables, its cells by their headings. What cannot be read of it is a fault, and reads as nothing.
class FolderRow
{
public:
    FolderRow(FolderReader &reader, const QString &file, int line, QHash<QString, QString> cells);

    [[nodiscard]] QString text(QLatin1StringView heading) const { return m_cells.value(heading); }
    [[nodiscard]] QString needed(QLatin1StringView heading);
    [[nodiscard]] QDate date(QLatin1StringView heading);
    /// Of a moment in UTC as the book writes it; checked and left as it is.
    [[nodiscard]] QString moment(QLatin1StringView heading);
    [[nodiscard]] int number(QLatin1StringView heading, int least);
    /// 0 where nothing stands.
    [[nodiscard]] int numberOrNone(QLatin1StringView heading, int least);
    /// "yes" or "no".
    [[nodiscard]] bool flag(QLatin1StringView heading);
    /// The contents of the file that the cell names; nothing where it names none.
    [[nodiscard]] QByteArray file(QLatin1StringView heading);
    /// The same of a logo, which has to be one that FolderWriter::keep has named.
    [[nodiscard]] QByteArray logo(QLatin1StringView heading);
    /// The meeting of the column "meeting"; null where there is none.
    [[nodiscard]] const TakenMeeting *meeting();
    /// That meeting's item of the column "item"; 0 where nothing stands.
    [[nodiscard]] ItemId item();

    /// The first that is wrong with it is told.
    void fault(const QString &sentence);
    /// Nothing was wrong with it so far.
    [[nodiscard]] bool isSound() const { return m_sound; }

private:
    FolderReader *m_reader;
    QString m_file;
    int m_line;
    QHash<QString, QString> m_cells;
    bool m_sound = true;
};

/// Reads the files of a book's folder and gathers what is wrong with them.
class FolderReader
{
public:
    explicit FolderReader(FolderFiles files);

    /// Nothing, and a fault, where there is no such file or it cannot be read.
    [[nodiscard]] std::optional<QByteArray> file(const QString &name);
    /// The rows below the headings, which have to be those that are wanted, in any order.
    [[nodiscard]] QList<FolderRow> table(const QString &name, const QStringList &headings);
    [[nodiscard]] const QSet<QString> &names() const { return m_names; }

    void fault(const QString &file, int line, const QString &sentence) { m_faults.append({file, line, sentence}); }
    [[nodiscard]] const QList<FolderFault> &faults() const { return m_faults; }

    /// One that has faults of its own is known too: rows that speak of it are not at fault.
    void take(int number, const TakenMeeting &meeting) { m_meetings.insert(number, meeting); }
    [[nodiscard]] const TakenMeeting *meeting(int number) const;
    [[nodiscard]] qsizetype meetingCount() const { return m_meetings.size(); }

    Body body; ///< the committee's, once it is read

private:
    FolderFiles m_files;
    QSet<QString> m_names;
    QList<FolderFault> m_faults;
    QHash<int, TakenMeeting> m_meetings;
};

} // namespace minutebook
