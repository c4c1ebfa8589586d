#include "models/minutes/compose.h"

#include "models/minutes/composer.h"
#include "models/minutes/phrases.h"
#include "models/minutes/telllanguages.h"
#include "models/minutes/wording.h"

namespace minutebook {

MinutesDocument compose(const MeetingRecord &record, Edition edition)
{
    const Wording wording(record.body.language);
    const Cut cut = cutOf(record, edition);
    MinutesDocument document = composeHead(cut, editionTitle(cut.scheme(), edition, record.meeting.header.status));
    if (isDraft(record.meeting.header.status))
        document.draft = draftPhrase();
    document.blocks = composeCorrections(cut) + composePeople(cut);
    for (const Item &item : record.meeting.items)
        document.blocks += composeItem(item, cut);
    document.blocks += composeNextMeeting(cut);
    document.blocks += composeSignature(cut);
    document.blocks += composeDistribution(cut);
    tellLanguages(document);
    return document;
}

} // namespace minutebook
