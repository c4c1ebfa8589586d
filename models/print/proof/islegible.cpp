#include "models/print/proof/islegible.h"

#include "models/domain/scheme.h"

namespace minutebook {

namespace {

Colour writtenColour(QStringView written, Colour otherwise)
{
    return written.isEmpty() ? otherwise : Colour{written.sliced(1).toUInt(nullptr, 16)};
}

} // namespace

bool isLegible(QStringView text, QStringView ground)
{
    constexpr double least = 3; // WCAG 2.2, 1.4.3, of large text
    return contrast(writtenColour(text, {}), writtenColour(ground, Colour{0xffffff})) >= least;
}

} // namespace minutebook
