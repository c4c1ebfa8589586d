#include "models/minutes/composeextract.h"

#include "models/minutes/composer.h"
#include "models/minutes/extractphrases.h"
#include "models/minutes/phrases.h"
#include "models/minutes/telllanguages.h"
#include "models/minutes/wording.h"

namespace minutebook {

namespace {

/// The item as if nothing but this decision had been noted: with what its title needs, and what was voted.
Item withDecisionAlone(const Item &item, qsizetype decision)
{
    Item alone = item;
    alone.lines.clear();
    QList<NoteLine> motions;
    for (qsizetype i = 0; i < item.lines.size(); ++i) {
        if (item.lines[i].kind == LineKind::Data && i < decision)
            alone.lines.append(item.lines[i]);
        else if (item.lines[i].standing.decision == decision)
            motions.append(item.lines[i]);
    }
    alone.lines.append(item.lines[decision]);
    const qsizetype at = alone.lines.size() - 1;
    for (NoteLine &motion : motions) {
        motion.standing.decision = at;
        alone.lines.append(motion);
    }
    return alone;
}

} // namespace

std::optional<MinutesDocument> composeExtract(const MeetingRecord &record, Edition edition, qsizetype item, qsizetype line,
                                              const std::optional<RegisterSource> &supersededBy)
{
    const Wording wording(record.body.language);
    const Cut cut = cutOf(record, edition);
    const NoteLine &decision = record.meeting.items.at(item).lines.at(line);
    if (!cut.shows(decision) || decision.kind == LineKind::OwnNote)
        return std::nullopt;
    const MeetingHeader &header = record.meeting.header;
    MinutesDocument document = composeHead(cut, extractTitle(cut.scheme(), edition));
    if (isDraft(header.status))
        document.draft = draftPhrase();
    const auto paragraph = [&](const QString &text) { document.blocks.append(ParagraphBlock{ParagraphStyle::Body, {Run{.text = text}}}); };
    paragraph(extractIntroduction(header.number, header.date));
    document.blocks += composeItem(withDecisionAlone(record.meeting.items[item], line), cut);
    if (supersededBy)
        paragraph(supersededPhrase(supersededBy->meeting, supersededBy->date, supersededBy->item));
    paragraph(certificationPhrase(header.status));
    for (const QString &place : signaturePhrases())
        paragraph(place);
    tellLanguages(document);
    return document;
}

} // namespace minutebook
