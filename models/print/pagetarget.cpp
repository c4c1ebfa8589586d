#include "models/print/pagetarget.h"

namespace minutebook {

using namespace Qt::StringLiterals;

QString linkTo(const PageTarget &target)
{
    return u"#%1;%2"_s.arg(target.page).arg(target.top);
}

std::optional<PageTarget> pageTargetOf(const QString &link)
{
    if (!link.startsWith(u'#'))
        return std::nullopt;
    return PageTarget{link.sliced(1).section(u';', 0, 0).toLongLong(), link.section(u';', 1).toDouble()};
}

} // namespace minutebook
