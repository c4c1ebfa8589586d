#include "models/presentation/notesparts.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

QList<NotesPart> partsOf(const QString &notes, std::optional<int> cursorLine)
{
    QList<NotesPart> parts{{{0, notes.size()}, 0}};
    int line = 0;
    for (qsizetype begin = 0; begin <= notes.size(); ++line) {
        const qsizetype feed = notes.indexOf(u'\n', begin);
        const qsizetype end = feed < 0 ? notes.size() : feed;
        if (QStringView(notes).sliced(begin).startsWith("# "_L1) && line != cursorLine) {
            parts.last().range.end = std::max(parts.last().range.begin, begin - 1);
            parts.append({{std::min(end + 1, notes.size()), notes.size()}, line + 1});
        }
        begin = end + 1;
    }
    return parts;
}

} // namespace minutebook
