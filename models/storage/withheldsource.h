#pragma once

#include "models/storage/itemtexts.h"
#include "models/storage/meetingdialects.h"
#include "models/storage/paperstore.h"
#include "models/storage/sourceteller.h"
#include "models/storage/withheldrows.h"

namespace minutebook {

/// What a meeting's withheld parts are read from.
struct WithheldMeeting {
    MeetingId id;
    QList<ItemText> texts; ///< of those items alone that may withhold something, or of which the book knows more than the notes say
    QList<WithheldRow> rows;
};

/// Reads what withheld parts are made of, for many meetings at once: item by item most have nothing to be looked at.
class WithheldSource
{
public:
    /// Of the latest so many meetings; 0: of all. Errors: SchemeInvalid, BodyWordsInvalid, those of sqlError.
    [[nodiscard]] static Result<WithheldSource> read(Connection &connection, int latest);

    [[nodiscard]] const Body &body() const { return m_body; }
    [[nodiscard]] const SourceTeller &teller() const { return m_teller; }
    [[nodiscard]] Dialect dialectOf(MeetingId meeting) const { return m_dialects.of(meeting); }
    [[nodiscard]] QList<StoredPaper> papersOf(ItemId item) const { return m_papers.value(item.value); }
    /// In the order in which they were held.
    [[nodiscard]] QList<WithheldMeeting> meetings() const;

private:
    explicit WithheldSource(const Body &body);

    [[nodiscard]] Result<> readOrder(Connection &connection, int latest);
    [[nodiscard]] Result<> readRows(Connection &connection);
    [[nodiscard]] Result<> readPapers(Connection &connection, const QString &condition);
    [[nodiscard]] Result<> readTexts(Connection &connection, const QString &condition);

    Body m_body;
    SourceTeller m_teller;
    MeetingDialects m_dialects;
    QList<MeetingId> m_order;
    QHash<qint64, QList<WithheldRow>> m_rows; ///< by meeting
    QSet<qint64> m_known; ///< items that there are rows or papers of
    QHash<qint64, QList<StoredPaper>> m_papers; ///< by item
    QHash<qint64, QList<ItemText>> m_texts; ///< by meeting
};

} // namespace minutebook
