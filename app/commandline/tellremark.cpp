#include "app/commandline/tellremark.h"

#include "models/notation/parse.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView word(Gravity gravity)
{
    switch (gravity) {
    case Gravity::Hint:
        return "note"_L1;
    case Gravity::Warning:
        return "warning"_L1;
    case Gravity::Error:
        return "error"_L1;
    }
    return {};
}

} // namespace

QString remarkLine(const QString &place, const Diagnostic &remark)
{
    return u"%1:%2:%3: "_s.arg(place).arg(remark.line).arg(remark.column) + word(remark.gravity) + ": "_L1 + sentence(remark);
}

} // namespace minutebook
