#include "models/storage/bookfolder/folderreader.h"

#include "models/domain/datacells.h"
#include "models/storage/bookfolder/folderwords.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Nothing if it is no UTF-8. Lines end in LF, however an editor has written them.
std::optional<QString> textIn(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text.replace("\r\n"_L1, "\n"_L1);
}

QHash<QString, QString> cellsByHeading(const QStringList &headings, const QStringList &cells)
{
    QHash<QString, QString> byHeading;
    for (qsizetype i = 0; i < std::min(headings.size(), cells.size()); ++i)
        byHeading.insert(headings[i], cells[i]);
    return byHeading;
}

} // namespace

bool isLogoName(const QString &name)
{
    static const QRegularExpression kept(u"^kept/[0-9a-f]+\\.png$"_s);
    return kept.match(name).hasMatch();
}

FolderRow::FolderRow(FolderReader &reader, const QString &file, int line, QHash<QString, QString> cells)
    : m_reader(&reader)
    , m_file(file)
    , m_line(line)
    , m_cells(std::move(cells))
{
}

void FolderRow::fault(const QString &sentence)
{
    if (std::exchange(m_sound, false))
        m_reader->fault(m_file, m_line, sentence);
}

QString FolderRow::needed(QLatin1StringView heading)
{
    const QString cell = text(heading);
    if (cell.trimmed().isEmpty())
        fault(FolderWords::tr("Nothing stands in the column “%1”, and something has to.").arg(heading));
    return cell;
}

QDate FolderRow::date(QLatin1StringView heading)
{
    const QString cell = text(heading);
    const QDate date = QDate::fromString(cell, Qt::ISODate);
    if (!cell.isEmpty() && !date.isValid())
        fault(FolderWords::tr("“%1” in the column “%2” is no date. Write it as 2024-03-05.").arg(cell, heading));
    return date;
}

QString FolderRow::moment(QLatin1StringView heading)
{
    const QString cell = text(heading);
    if (!cell.isEmpty() && !QDateTime::fromString(cell, Qt::ISODate).isValid())
        fault(FolderWords::tr("“%1” in the column “%2” is no moment. Write it as 2024-03-05T10:00:00Z.").arg(cell, heading));
    return cell;
}

int FolderRow::number(QLatin1StringView heading, int least)
{
    const QString cell = text(heading);
    bool isNumber = false;
    const int number = cell.toInt(&isNumber);
    if (isNumber && number >= least)
        return number;
    fault(FolderWords::tr("“%1” in the column “%2” is no whole number from %3 on.").arg(cell, heading, QString::number(least)));
    return least;
}

int FolderRow::numberOrNone(QLatin1StringView heading, int least)
{
    return text(heading).isEmpty() ? 0 : number(heading, least);
}

bool FolderRow::flag(QLatin1StringView heading)
{
    const QString cell = text(heading);
    if (cell != "yes"_L1 && cell != "no"_L1)
        fault(FolderWords::tr("“%1” in the column “%2” is neither “yes” nor “no”.").arg(cell, heading));
    return cell == "yes"_L1;
}

QByteArray FolderRow::file(QLatin1StringView heading)
{
    const QString name = text(heading);
    if (name.isEmpty())
        return {};
    if (!m_reader->names().contains(name)) {
        fault(FolderWords::tr("There is no file “%1” in the folder.").arg(name));
        return {};
    }
    const std::optional<QByteArray> contents = m_reader->file(name);
    m_sound = m_sound && contents;
    return contents.value_or(QByteArray());
}

QByteArray FolderRow::logo(QLatin1StringView heading)
{
    if (const QString name = text(heading); !name.isEmpty() && !isLogoName(name))
        fault(FolderWords::tr("“%1” is no logo as Minutebook keeps them.").arg(name));
    return m_sound ? file(heading) : QByteArray();
}

const TakenMeeting *FolderRow::meeting()
{
    const int number = this->number("meeting"_L1, 1);
    const TakenMeeting *meeting = m_reader->meeting(number);
    if (!meeting && isSound())
        fault(FolderWords::tr("There is no meeting %1 in meetings.csv.").arg(number));
    return meeting;
}

ItemId FolderRow::item()
{
    const int number = numberOrNone("item"_L1, 1);
    const TakenMeeting *meeting = number > 0 ? this->meeting() : nullptr;
    if (!meeting || meeting->id == MeetingId()) // its own file is at fault
        return {};
    if (number <= meeting->items.size())
        return meeting->items[number - 1];
    fault(FolderWords::tr("Meeting %1 has no item %2: items are counted from the first of its file.").arg(text("meeting"_L1)).arg(number));
    return {};
}

FolderReader::FolderReader(FolderFiles files)
    : m_files(std::move(files))
    , m_names(m_files.names.begin(), m_files.names.end())
{
}

std::optional<QByteArray> FolderReader::file(const QString &name)
{
    if (!m_names.contains(name)) {
        fault(name, 1, FolderWords::tr("This file is missing. Put it back: an empty table has its row of headings all the same."));
        return std::nullopt;
    }
    const Result<QByteArray> contents = m_files.read(name);
    if (contents)
        return *contents;
    fault(name, 1, sentence(contents.error()));
    return std::nullopt;
}

QList<FolderRow> FolderReader::table(const QString &name, const QStringList &headings)
{
    const std::optional<QByteArray> bytes = file(name);
    const std::optional<QString> text = bytes ? textIn(*bytes) : std::nullopt;
    if (bytes && !text)
        fault(name, 1, FolderWords::tr("This file is not written in UTF-8. Save it so."));
    const QList<DataRow> rows = text ? dataRows(*text) : QList<DataRow>();
    const QStringList there = rows.value(0).cells;
    QStringList missing = headings;
    missing.removeIf([&there](const QString &heading) { return there.contains(heading); });
    if (text && QSet<QString>(there.cbegin(), there.cend()).size() < there.size()) {
        fault(name, 1, FolderWords::tr("A heading stands twice in the row of headings."));
        return {};
    }
    if (!text || !missing.isEmpty()) {
        if (text)
            fault(name, 1, FolderWords::tr("The row of headings lacks %1.").arg(missing.join(", "_L1)));
        return {};
    }
    QList<FolderRow> table;
    for (const DataRow &row : rows.sliced(1)) {
        table.append(FolderRow(*this, name, row.line, cellsByHeading(there, row.cells)));
        if (row.cells.size() > there.size())
            table.last().fault(
                FolderWords::tr("This row has more cells than there are headings. Put cells with a comma into quotation marks."));
        if (row.unclosed)
            table.last().fault(FolderWords::tr("A quotation mark in this row is not closed."));
    }
    return table;
}

const TakenMeeting *FolderReader::meeting(int number) const
{
    const auto found = m_meetings.constFind(number);
    return found == m_meetings.cend() ? nullptr : &*found;
}

} // namespace minutebook
