#include "models/print/bindwords.h"

#include "models/print/linestarts.h"

namespace minutebook {

Runs bindWords(Runs runs)
{
    QString text;
    for (const Run &run : std::as_const(runs))
        text += run.text;
    // Whoever breaks the lines sees to last words; cells of a table would have to be as wide as their text.
    for (const qsizetype start : badLineStarts(text, LastWord::Free)) {
        if (start > 0 && text.at(start - 1) == u' ')
            text[start - 1] = QChar::Nbsp;
    }
    qsizetype begin = 0;
    for (Run &run : runs) {
        run.text = text.sliced(begin, run.text.size());
        begin += run.text.size();
    }
    return runs;
}

} // namespace minutebook
