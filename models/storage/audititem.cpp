#include "models/storage/audititem.h"

namespace minutebook {

using namespace Qt::StringLiterals;

QJsonObject auditItem(std::optional<int> number, qsizetype place)
{
    return number ? QJsonObject{{u"item"_s, *number}} : QJsonObject{{u"place"_s, place}};
}

} // namespace minutebook
