#include "models/notation/bringin/oldwords.h"
#include "models/notation/lexline.h"

namespace minutebook {

using namespace Qt::StringLiterals;

QString paragraphLine(const QString &text, const Dialect &dialect)
{
    const Line line = lexLine(text, dialect);
    if (beginsItem(text))
        return u'\\' + text;
    if (line.kind == LineKind::Paragraph || line.kind == LineKind::ListItem || line.kind == LineKind::Blank)
        return text;
    const qsizetype mark = line.label.isEmpty() ? 0 : text.indexOf(line.label) + line.label.size() + 1;
    return text.first(mark) + u'\\' + text.sliced(mark);
}

} // namespace minutebook
