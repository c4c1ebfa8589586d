#pragma once

#include <QByteArray>
#include <QString>

namespace minutebook {

/// The first thing in a part of an OpenDocument text that writeOdt does not write, and of which nobody knows therefore what an office program
/// shows, hides, runs or loads: "<draw:object>". Empty if there is none.
[[nodiscard]] QString foreignInPackage(const QByteArray &xml);

} // namespace minutebook
