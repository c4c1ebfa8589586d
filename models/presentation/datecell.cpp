#include "models/presentation/datecell.h"

#include "models/notation/moment.h"

namespace minutebook {

void writeDate(QDate &date, QString &typed, const QString &text)
{
    date = readDate(text, {}); // with its year: it may lie in the past
    typed = date.isValid() ? QString() : text;
}

QString dateText(QDate date, const QString &typed)
{
    return date.isValid() ? date.toString(Qt::ISODate) : typed;
}

} // namespace minutebook
