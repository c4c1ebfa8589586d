#include "app/commandline/quietlogs.h"

#include <QLatin1StringView>
#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array harmless{"qt.widgets.showhide"_L1, "qt.core.library"_L1, "qt.core.plugin"_L1, "qt.qpa.plugin"_L1, "qt.qpa.screen"_L1};

QLoggingCategory::CategoryFilter &usual()
{
    static QLoggingCategory::CategoryFilter filter = nullptr;
    return filter;
}

void filterQuietly(QLoggingCategory *category)
{
    usual()(category);
    const QLatin1StringView name(category->categoryName());
    if (std::ranges::any_of(harmless, [&](QLatin1StringView prefix) { return name.startsWith(prefix); }))
        return;
    for (const QtMsgType type : {QtDebugMsg, QtInfoMsg})
        category->setEnabled(type, false);
}

} // namespace

void keepLogsQuiet()
{
    if (!usual())
        usual() = QLoggingCategory::installFilter(filterQuietly);
}

} // namespace minutebook
