#include "models/storage/bookdifference.h"

#include "models/notation/write.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QMap>

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Telling {
    Q_DECLARE_TR_FUNCTIONS(BookDifference)
};

struct MeetingText {
    QDate date;
    QStringList lines;
};

Result<QMap<int, MeetingText>> textsOf(Connection &connection)
{
    const Result<QList<MeetingSummary>> all = meetings(connection);
    if (!all)
        return std::unexpected(all.error());
    QMap<int, MeetingText> texts;
    for (const MeetingSummary &summary : *all) {
        const Result<Meeting> meeting = loadMeeting(connection, summary.id);
        if (!meeting)
            return std::unexpected(meeting.error());
        texts.insert(summary.number, {summary.date, write(*meeting).split(u'\n')});
    }
    return texts;
}

/// How often each line stands in one more often than in the other.
int linesOnlyIn(const QStringList &one, const QStringList &other)
{
    QHash<QString, int> count;
    for (const QString &line : one)
        ++count[line];
    for (const QString &line : other)
        --count[line];
    int only = 0;
    for (const int more : std::as_const(count))
        only += std::max(more, 0);
    return only;
}

QList<MeetingDifference> compareTexts(const QMap<int, MeetingText> &backup, const QMap<int, MeetingText> &book)
{
    QMap<int, MeetingDifference> differences;
    for (const auto &[number, text] : backup.asKeyValueRange()) {
        if (!book.contains(number))
            differences.insert(number, {number, text.date, true, false, static_cast<int>(text.lines.size()), 0});
    }
    for (const auto &[number, text] : book.asKeyValueRange()) {
        const auto old = backup.constFind(number);
        if (old == backup.cend())
            differences.insert(number, {number, text.date, false, true, 0, static_cast<int>(text.lines.size())});
        else if (old->lines != text.lines)
            differences.insert(number,
                               {number, text.date, true, true, linesOnlyIn(old->lines, text.lines), linesOnlyIn(text.lines, old->lines)});
    }
    return differences.values();
}

struct CountedMatter {
    QLatin1StringView table;
    const char *word;
};

constexpr std::array countedMatters{
    CountedMatter{"paper"_L1, QT_TRANSLATE_NOOP("BookDifference", "papers")},
    CountedMatter{"revision"_L1, QT_TRANSLATE_NOOP("BookDifference", "revisions")},
    CountedMatter{"interim_decision"_L1, QT_TRANSLATE_NOOP("BookDifference", "decisions between meetings")},
    CountedMatter{"party"_L1, QT_TRANSLATE_NOOP("BookDifference", "parties")},
    CountedMatter{"review_comment"_L1, QT_TRANSLATE_NOOP("BookDifference", "comments")},
    CountedMatter{"waiver"_L1, QT_TRANSLATE_NOOP("BookDifference", "waived findings")},
    CountedMatter{"issue"_L1, QT_TRANSLATE_NOOP("BookDifference", "issued files")},
};

Result<QList<CountDifference>> compareCounts(Connection &backup, Connection &book)
{
    QList<CountDifference> differences;
    for (const CountedMatter &matter : countedMatters) {
        const QString sql = u"SELECT count(*) FROM %1"_s.arg(matter.table);
        const Result<QString> before = answer(backup, sql);
        const Result<QString> now = answer(book, sql);
        if (!before || !now)
            return std::unexpected(before ? now.error() : before.error());
        if (*before != *now)
            differences.append({Telling::tr(matter.word), before->toInt(), now->toInt()});
    }
    return differences;
}

QString sentenceOf(const MeetingDifference &difference)
{
    const QString meeting =
        Telling::tr("Meeting %1 of %2").arg(QString::number(difference.number), QLocale().toString(difference.date, QLocale::LongFormat));
    if (!difference.inBook)
        return Telling::tr("%1 is in the backup alone.").arg(meeting);
    if (!difference.inBackup)
        return Telling::tr("%1 is in the book alone.").arg(meeting);
    return Telling::tr("%1 reads otherwise: lines in the backup alone %2, in the book alone %3.")
        .arg(meeting, QString::number(difference.onlyInBackup), QString::number(difference.onlyInBook));
}

} // namespace

Result<BookDifference> differenceBetween(Connection &backup, Connection &book)
{
    const Snapshot before(backup);
    const Snapshot now(book);
    const Result<QMap<int, MeetingText>> old = textsOf(backup);
    const Result<QMap<int, MeetingText>> present = textsOf(book);
    if (!old || !present)
        return std::unexpected(old ? present.error() : old.error());
    const Result<QList<CountDifference>> counts = compareCounts(backup, book);
    if (!counts)
        return std::unexpected(counts.error());
    return BookDifference{compareTexts(*old, *present), *counts};
}

QStringList sentences(const BookDifference &difference)
{
    if (difference.isNone())
        return {Telling::tr("The minutes in the backup are those in the book.")};
    QStringList all;
    for (const MeetingDifference &meeting : difference.meetings)
        all.append(sentenceOf(meeting));
    for (const CountDifference &count : difference.others)
        all.append(Telling::tr("Of %1 the backup has %2 and the book %3.")
                       .arg(count.matter, QString::number(count.inBackup), QString::number(count.inBook)));
    return all;
}

} // namespace minutebook
