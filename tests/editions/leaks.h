#pragma once

#include "models/print/proof/filetexts.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace minutebook::test {

/// A way in which a withheld text gets into a file, and where it stands then.
struct LeakWay {
    const char *name;
    FilePart part;
    std::function<QByteArray(const QByteArray &pdf, const QString &secret)> put;
};

/// The words are those of one withheld line, which has more than ten.
[[nodiscard]] QList<LeakWay> shownLeaks(); ///< on the first page
[[nodiscard]] QList<LeakWay> storedLeaks(); ///< in what a file holds beside its pages
[[nodiscard]] QList<LeakWay> codedLeaks(); ///< there too, written as formats write letters otherwise
[[nodiscard]] QList<LeakWay> partedLeaks(); ///< there too, a word an object
[[nodiscard]] QList<LeakWay> leftLeaks(); ///< in what a file no longer uses

} // namespace minutebook::test
