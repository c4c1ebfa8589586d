#pragma once

#include "models/notation/doubt.h"
#include "models/notation/lintmeeting.h"

namespace minutebook {

/// Whether the line says something that readers get to see, own notes and data left out.
[[nodiscard]] bool isPrinted(const NoteLine &line);
/// Whether anything has been written into the notes: before that much is missing, and rightly so.
[[nodiscard]] bool isWritten(const Meeting &meeting);

/// Visits each printed line with the place of its body in its text.
template <typename Visit>
void forEachPrinted(const Meeting &meeting, Visit visit)
{
    for (qsizetype i = 0; i < meeting.items.size(); ++i) {
        const QList<NoteLine> &lines = meeting.items[i].lines;
        for (qsizetype j = 0; j < lines.size(); ++j) {
            if (isPrinted(lines[j]) && !lines[j].body.isEmpty())
                visit(i, j, std::max<qsizetype>(0, lines[j].text.indexOf(lines[j].body)));
        }
    }
}

/// A hint on a passage of a line's text.
[[nodiscard]] ItemDiagnostic onPassage(qsizetype item, qsizetype line, Passage place, DiagnosticCode code, const QStringList &details);

/// The parts of lintMeeting.
[[nodiscard]] QList<ItemDiagnostic> lintHeader(const Meeting &meeting);
[[nodiscard]] QList<ItemDiagnostic> lintItemNumbers(const Meeting &meeting);
[[nodiscard]] QList<ItemDiagnostic> lintPeople(const Meeting &meeting, const Seating &seating);
[[nodiscard]] QList<ItemDiagnostic> lintAbbreviations(const Meeting &meeting, const Dialect &dialect);
[[nodiscard]] QList<ItemDiagnostic> lintReferences(const Meeting &meeting, const Dialect &dialect);
[[nodiscard]] QList<ItemDiagnostic> lintLevels(const Meeting &meeting, const Dialect &dialect);
[[nodiscard]] QList<ItemDiagnostic> lintSharedWords(const Meeting &meeting, const Dialect &dialect);
[[nodiscard]] QList<ItemDiagnostic> lintActionNumbers(const Meeting &meeting, const Dialect &dialect);

} // namespace minutebook
