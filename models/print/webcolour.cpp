#include "models/print/webcolour.h"

namespace minutebook {

QString webColour(Colour colour)
{
    return u'#' + QString::number(colour.rgb, 16).rightJustified(6, u'0');
}

} // namespace minutebook
