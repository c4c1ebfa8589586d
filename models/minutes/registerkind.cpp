#include "models/minutes/registerkind.h"

#include "models/minutes/wording.h"

namespace minutebook {

using namespace Qt::StringLiterals;

QString nameOfRegister(RegisterKind kind)
{
    return kind == RegisterKind::Actions ? u"actions"_s : u"decisions"_s;
}

QString registerTitle(RegisterKind kind, const Scheme &scheme, Edition edition)
{
    if (edition == topEdition(scheme))
        return kind == RegisterKind::Actions ? worded(u"Confidential Action Log"_s) : worded(u"Confidential Decision Register"_s);
    return kind == RegisterKind::Actions ? worded(u"Action Log"_s) : worded(u"Decision Register"_s);
}

} // namespace minutebook
