#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace minutebook {

struct PackedFile {
    QString name; ///< with folders, parted by '/'
    QByteArray contents;
    bool compressed = true;
};

/// Files as a ZIP archive, in this order. The bytes say nothing of the machine: every file is of 1 January 1980, where ZIP's time begins,
/// and has no owner. Error: OdtNotWritten.
[[nodiscard]] Result<QByteArray> packZip(const QList<PackedFile> &files);

} // namespace minutebook
