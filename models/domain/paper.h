#pragma once

#include <QDate>
#include <QString>

namespace minutebook {

/// A file that belongs to an agenda item, without its contents.
struct Paper {
    QString title;
    QString version; ///< "2", "draft of 3 May"; empty: it has none
    QString level; ///< a level's name; empty: its item's
    QString fileName; ///< as it was when it was attached, cleaned
    QString sha256; ///< of the contents, 64 hexadecimal digits
    qint64 size = 0; ///< in bytes; of one that was disposed of what it was
    QDate disposed = {}; ///< when its contents were disposed of; null: the book has them

    bool operator==(const Paper &) const = default;
};

/// A file's name without its path, and without what cannot be seen, turns the reading direction round or is no part of a name
/// on some system. Never empty, never more than 200 bytes of UTF-8; what is cut off is not its suffix.
[[nodiscard]] QString cleanFileName(const QString &name);

} // namespace minutebook
