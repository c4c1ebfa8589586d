#include "models/notation/bringin/oldwords.h"
#include "models/notation/lexline.h"

#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Web pages lead back from a footnote by an arrow.
QString withoutWayBack(const QString &text)
{
    static const QRegularExpression arrow(u"\\s*\\x{21A9}[\\x{FE0E}\\x{FE0F}]?\\s*$"_s);
    return QString(text).remove(arrow);
}

} // namespace

QString paragraphLine(const QString &paragraph, const Dialect &dialect)
{
    const QString text = withoutWayBack(paragraph);
    const Line line = lexLine(text, dialect);
    if (beginsItem(text))
        return u'\\' + text;
    if (line.kind == LineKind::Paragraph || line.kind == LineKind::ListItem || line.kind == LineKind::Blank)
        return text;
    const qsizetype mark = line.label.isEmpty() ? 0 : text.indexOf(line.label) + line.label.size() + 1;
    return text.first(mark) + u'\\' + text.sliced(mark);
}

} // namespace minutebook
