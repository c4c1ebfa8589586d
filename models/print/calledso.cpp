#include "models/print/calledso.h"

#include "models/domain/numberpatterns.h"
#include "models/minutes/compose.h"
#include "models/minutes/wording.h"
#include "models/print/cover.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A meeting that is held on another day stays the same one.
QString referenceBeforeDay(const MeetingRecord &record)
{
    const QString pattern = record.body.referencePattern.section("{ddMM}"_L1, 0, 0);
    const MeetingHeader &header = record.meeting.header;
    return pattern.contains("{meeting}"_L1) ? meetingReference(pattern, record.body.abbreviation, header.number, header.date) : QString();
}

/// Spaces, and what Markdown escapes, do not count.
QString comparable(const QString &title)
{
    return withControlsShown(title).removeIf([](QChar c) { return c == u'*' || c == u'\\'; }).simplified();
}

/// "2024–2025" does not begin with "2024", nor "SRC 14" with "SRC 1".
bool goesOnWithin(const QString &whole, const QString &beginning)
{
    const QChar next = whole.size() > beginning.size() ? whole[beginning.size()] : QChar(u' ');
    return beginning.back().isLetterOrNumber() && (next.isLetterOrNumber() || next == u'–');
}

} // namespace

QStringList titlesOf(const MeetingRecord &record, Edition edition)
{
    const Wording wording(record.body.language);
    const QString subject = u"%1 %2 –"_s.arg(record.body.abbreviation, QString::number(record.meeting.header.number));
    QStringList titles{subject, compose(record, edition).facts.constFirst(), referenceBeforeDay(record)};
    titles.removeAll(QString());
    return titles;
}

bool isCalledSo(const QString &title, const QStringList &beginnings)
{
    const QString whole = comparable(title);
    return std::ranges::any_of(beginnings, [&](const QString &each) {
        const QString beginning = comparable(each);
        const bool cut = beginning.startsWith(whole); // a text's line ends before a long reference does
        return cut || (whole.startsWith(beginning) && !goesOnWithin(whole, beginning));
    });
}

} // namespace minutebook
