#include "models/minutes/compose.h"
#include "models/minutes/composer.h"
#include "models/minutes/volume.h"
#include "models/minutes/volumephrases.h"
#include "models/minutes/wording.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The meetings' own statements stand with their minutes: the volume's is the level's.
MinutesDocument frontOf(const QList<MeetingRecord> &records, Edition edition)
{
    MeetingRecord latest = records.last();
    latest.meeting.header.handling.clear();
    const Cut cut = cutOf(latest, edition);
    const MeetingHeader &first = records.first().meeting.header;
    const MeetingHeader &last = records.last().meeting.header;
    MinutesDocument front = composeHead(cut, volumeTitle(cut.scheme(), edition, first.date, last.date));
    front.heading = front.organisation;
    front.facts = {meetingsBound(first.number, last.number, records.size()), period(first.date, last.date)};
    front.reference = meetingNumbers(latest.body.abbreviation, first.number, last.number);
    front.title = u"%1 – %2"_s.arg(latest.body.abbreviation, front.edition);
    return front;
}

} // namespace

Result<Volume> composeVolume(QList<MeetingRecord> records, const QString &ceiling)
{
    const Wording wording(records.constLast().body.language);
    std::ranges::stable_sort(records, {}, [](const MeetingRecord &record) { return record.meeting.header.date; });
    Volume volume;
    for (const MeetingRecord &record : std::as_const(records)) {
        const Result<Edition> edition = editionNamed(record.body.scheme, ceiling);
        if (!edition)
            return std::unexpected(edition.error());
        volume.minutes.append(compose(record, *edition));
    }
    volume.front = frontOf(records, *editionNamed(records.last().body.scheme, ceiling));
    return volume;
}

} // namespace minutebook
