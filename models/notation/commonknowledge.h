#pragma once

#include "models/domain/meeting.h"
#include "models/notation/dialect.h"

namespace minutebook {

/// The lowest ceiling at which a line is shown.
[[nodiscard]] Rank shownFrom(const NoteLine &line);

/// What every reader of a meeting's minutes sees anyway: titles, who was there, names of months and days, the meeting's own dates and those
/// on which something is due.
class CommonKnowledge
{
public:
    CommonKnowledge(const Meeting &meeting, const Dialect &dialect);

    [[nodiscard]] bool hasWord(const QString &word) const;
    [[nodiscard]] bool hasDate(QDate date) const { return m_dates.contains(date); }

private:
    void learn(const QString &text);

    QSet<QString> m_words;
    QSet<QDate> m_dates;
    const Dialect &m_dialect;
};

} // namespace minutebook
