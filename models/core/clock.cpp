#include "models/core/clock.h"

namespace minutebook {

Clock systemClock()
{
    return [] { return QDateTime::currentDateTime(); };
}

} // namespace minutebook
