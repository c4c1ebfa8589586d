#include "models/print/proof/numberedwords.h"

#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

QString withoutNumbers(const QString &lines)
{
    static const QRegularExpression number(u"^[0-9]+[ ._-]*"_s, QRegularExpression::MultilineOption);
    return QString(lines).remove(number);
}

} // namespace minutebook
