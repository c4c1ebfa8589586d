#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace minutebook::test {

/// What makes a good file one of which nothing is proved, and why.
struct UnreadWay {
    const char *name;
    ErrorCode why;
    std::function<QByteArray(const QByteArray &pdf)> put;
};

[[nodiscard]] QList<UnreadWay> unreadFiles();

} // namespace minutebook::test
