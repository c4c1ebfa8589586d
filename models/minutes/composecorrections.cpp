#include "models/minutes/compose.h"
#include "models/minutes/composer.h"
#include "models/minutes/phrases.h"
#include "models/minutes/runs.h"
#include "models/minutes/wording.h"

namespace minutebook {

namespace {

/// Of final minutes those that were only approved are no other text.
MinutesDocument withoutCorrections(MeetingRecord record, MeetingStatus status, Edition edition)
{
    record.corrections.clear();
    record.meeting.header.status = status;
    return compose(record, edition);
}

} // namespace

bool isToldOf(const Correction &correction, const MeetingRecord &record, Edition edition)
{
    const Wording wording(record.body.language);
    const MeetingStatus status = record.meeting.header.status;
    const MeetingRecord &after = correction.after ? *correction.after : record;
    return correction.before && withoutCorrections(*correction.before, status, edition) != withoutCorrections(after, status, edition);
}

QList<Block> composeCorrections(const Cut &cut)
{
    QList<Block> blocks;
    for (const Correction &correction : cut.record.corrections) {
        if (!isToldOf(correction, cut.record, cut.edition))
            continue;
        const bool says = cut.shows(correction.reason);
        Runs runs = plain(correctionPhrase(correction.on, says));
        if (says) {
            appendRuns(runs, runsOf(correction.reason.body, cut.dialect, Verbs::Plain));
            appendRuns(runs, tailOf(correction.reason.tag, correction.reason.tail, cut.scheme()));
        }
        blocks.append(ParagraphBlock{ParagraphStyle::PostMeetingNote, runs});
    }
    return blocks;
}

} // namespace minutebook
