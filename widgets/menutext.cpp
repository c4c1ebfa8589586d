#include "widgets/menutext.h"

namespace minutebook {

using namespace Qt::StringLiterals;

QString menuText(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace minutebook
