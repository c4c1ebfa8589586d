#include "models/print/livelink.h"

#include <QUrl>

namespace minutebook {

using namespace Qt::StringLiterals;

bool isLiveLink(const QString &link)
{
    if (link.isEmpty())
        return false;
    const QUrl url(link);
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1);
}

} // namespace minutebook
