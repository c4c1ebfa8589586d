#include "app/withoutquorum.h"

#include "models/notation/approvedminutes.h"
#include "models/notation/inline.h"
#include "models/notation/quorum.h"
#include "models/presentation/openbook.h"
#include "models/storage/meetingstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct QuorumTexts {
    Q_DECLARE_TR_FUNCTIONS(WithoutQuorum)
};

/// "item 3, line 4 (AGREED)"
QString decisionPlace(const Meeting &meeting, const ItemDiagnostic &remark)
{
    const ItemHeading &heading = meeting.items[remark.item].heading;
    const QString item = heading.number ? QuorumTexts::tr("item %1").arg(*heading.number) : u"“%1”"_s.arg(heading.title);
    return QuorumTexts::tr("%1, line %2 (%3)", "item, line, verb")
        .arg(item, QString::number(remark.diagnostic.line - 1), remark.diagnostic.details.value(0)); // from 1 at the heading
}

} // namespace

QString wordsOnQuorum(Connection &reader, MeetingId meeting)
{
    const Result<MeetingRecord> stored = record(reader, meeting);
    if (!stored)
        return {}; // what cannot be read is told where it is approved
    QStringList places;
    for (const ItemDiagnostic &remark : checkVotes(stored->seating, stored->meeting)) {
        if (remark.diagnostic.code == DiagnosticCode::QuorumMissing)
            places << decisionPlace(stored->meeting, remark);
    }
    return places.isEmpty()
        ? QString()
        : QuorumTexts::tr(
              "Decided without a quorum: %1. Before approval mend the attendance, or keep a decision with the chair’s reason: a line "
              "“@quorum: REASON” below the item’s heading.")
              .arg(places.join(u"; "_s));
}

QString wordsOnApproving(const OpenBook &book)
{
    const QList<NotesPlace> missing = book.sitting()->withoutQuorum();
    QStringList items;
    for (const ItemReading &item : book.reading()) {
        const bool lacks = std::ranges::find(missing, item.id, &NotesPlace::item) != missing.end();
        if (lacks && !approvedMinutes({item.notes.item}, book.dialect(), book.halvesBefore()).isEmpty())
            items << plainText(item.notes.item.heading.title, book.dialect());
    }
    return items.isEmpty()
        ? QString()
        : QuorumTexts::tr("The approval in “%1” was decided without a quorum. Mend the attendance first, or keep it with the "
                          "chair’s reason: a line “@quorum: REASON” below the item’s heading.")
              .arg(items.join(u"”, “"_s));
}

} // namespace minutebook
