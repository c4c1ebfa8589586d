#pragma once

class QAction;
class QMenu;
class QString;

namespace minutebook {

/// A sentence over what a menu offers about it: it is read, not chosen, and wrapped at 420 device-independent pixels.
[[nodiscard]] QAction *sentenceAction(const QString &sentence, QMenu *menu);

} // namespace minutebook
