#pragma once

#include <QString>

namespace minutebook {

class MainWindow;

/// The page of the manual that tells of what has the focus in the window, by its name: "actions".
[[nodiscard]] QString manualPage(const MainWindow &window);

} // namespace minutebook
