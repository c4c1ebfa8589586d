#include "app/commandline/requirereason.h"

#include "app/commandline/texts.h"
#include "models/storage/levelwatch.h"

#include <QCommandLineOption>

namespace minutebook {

using namespace Qt::StringLiterals;

QCommandLineOption lowerReasonOption()
{
    return {u"reason"_s, Texts::tr("Why more readers may see what was lowered since others have read the minutes."), u"TEXT"_s};
}

Result<> requireReason(Connection &connection, MeetingId meeting, const QString &reason)
{
    const Result<QList<LoweredLevel>> lowered = unansweredLevels(connection, meeting);
    if (!lowered || lowered->isEmpty() || !reason.isEmpty())
        return lowered ? Result<>() : std::unexpected(lowered.error());
    QStringList words;
    for (const LoweredLevel &each : *lowered)
        words << Texts::tr("item %1, %2 → %3").arg(QString::number(each.number), each.from, each.to);
    return failure(ErrorCode::LevelsUnanswered, {words.join(u"; "_s)});
}

} // namespace minutebook
