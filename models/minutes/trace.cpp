#include "models/minutes/trace.h"

#include "models/minutes/composer.h"
#include "models/minutes/wording.h"

namespace minutebook {

namespace {

QList<BlockSource> nowhere(const QList<Block> &blocks)
{
    return QList<BlockSource>(blocks.size());
}

QList<BlockSource> traceMinutes(const Cut &cut)
{
    QList<BlockSource> sources = nowhere(composeCorrections(cut)) + nowhere(composePeople(cut));
    for (qsizetype i = 0; i < cut.record.meeting.items.size(); ++i)
        sources += traceItem(i, cut);
    return sources + nowhere(composeNextMeeting(cut)) + nowhere(composeSignature(cut)) + nowhere(composeDistribution(cut));
}

QList<BlockSource> traceAgenda(const Cut &cut)
{
    QList<BlockSource> sources = nowhere(composeInvited(cut));
    if (const QList<LineSource> rows = traceAgendaRows(cut); !rows.isEmpty())
        sources += {BlockSource(), BlockSource{{}, rows}};
    return sources + nowhere(composeNextMeeting(cut));
}

} // namespace

QList<BlockSource> trace(DocumentKind kind, const MeetingRecord &record, Edition edition)
{
    const Wording wording(record.body.language);
    const Cut cut = cutOf(record, edition);
    switch (kind) {
    case DocumentKind::Minutes:
        return traceMinutes(cut);
    case DocumentKind::Agenda:
        return traceAgenda(cut);
    case DocumentKind::Attendance:
        break; // it counts from many lines
    }
    return nowhere(composeKind(kind, record, edition).blocks);
}

} // namespace minutebook
