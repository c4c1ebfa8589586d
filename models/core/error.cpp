#include "models/core/error.h"

#include <QCoreApplication>

namespace minutebook {

namespace {

QString text(ErrorCode code)
{
    const auto tr = [](const char *source) { return QCoreApplication::translate("Error", source); };
    switch (code) {
    case ErrorCode::SchemeNotJson:
        return tr("The classification scheme cannot be read: %1. Mend the JSON at that place.");
    case ErrorCode::SchemeInvalid:
        return tr("The classification scheme is not complete: %1.");
    case ErrorCode::SchemeUnknown:
        return tr("There is no classification scheme \"%1\". Those that ship are SEC and TLP.");
    case ErrorCode::LevelUnknown:
        return tr("\"%1\" is not a level of this body's scheme. Its levels are %2.");
    }
    return {};
}

} // namespace

QString sentence(const Error &error)
{
    // One call fills every place, so that a "%1" inside a detail stays what it is.
    const auto detail = [&](qsizetype i) { return error.details.value(i); };
    switch (error.details.size()) {
    case 0:
        return text(error.code);
    case 1:
        return text(error.code).arg(detail(0));
    case 2:
        return text(error.code).arg(detail(0), detail(1));
    default:
        return text(error.code).arg(detail(0), detail(1), detail(2));
    }
}

} // namespace minutebook
