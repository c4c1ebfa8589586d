#pragma once

namespace minutebook {

class MainWindow;
class OpenBook;

/// What the panes say where they have no rows. In the safe view it is said of what is shown alone: there may be more.
void showEmptySentences(MainWindow &window, const OpenBook &book);

} // namespace minutebook
