#pragma once

#include "models/storage/connection.h"

#include <QByteArray>

namespace minutebook {

/// Stores a picture, if the book does not have it, and answers with the name that rows know it by: its SHA-256, empty for no picture.
[[nodiscard]] Result<QString> storeLogo(Connection &connection, const QByteArray &logo);

} // namespace minutebook
