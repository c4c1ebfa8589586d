#include "models/minutes/registerkind.h"

namespace minutebook {

using namespace Qt::StringLiterals;

QString nameOfRegister(RegisterKind kind)
{
    return kind == RegisterKind::Actions ? u"actions"_s : u"decisions"_s;
}

QString registerTitle(RegisterKind kind, const Scheme &scheme, Edition edition)
{
    const QString title = kind == RegisterKind::Actions ? u"Action Log"_s : u"Decision Register"_s;
    return edition == topEdition(scheme) ? "Confidential "_L1 + title : title;
}

} // namespace minutebook
