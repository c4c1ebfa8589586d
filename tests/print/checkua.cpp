#include "tests/print/checkua.h"

#include "tests/print/uaconditions.h"

namespace minutebook::test {

Conditions uaConditions()
{
    return uaContentConditions() + uaTreeConditions() + uaFileConditions() + uaAnnotationConditions() + uaFontConditions();
}

QList<Finding> checkUa(const QByteArray &pdf)
{
    return findingsOf(uaConditions(), takeApart(pdf));
}

} // namespace minutebook::test
