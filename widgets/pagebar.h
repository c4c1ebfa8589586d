#pragma once

#include <QStringList>

class QAction;
class QToolButton;
class QTreeView;
class QWidget;

namespace minutebook {

/// A flat button of a page that is an action, with its icon and words.
[[nodiscard]] QToolButton *pageButton(QAction *action, QWidget *parent = nullptr);

/// Puts what can be done on a page at the end of its bar, and into the menu of its table. The last action is the way back: an icon alone.
void addPageActions(QWidget &bar, QTreeView &table, const QList<QAction *> &actions);

/// Makes the first columns as wide as these words want; the last one takes what is left.
void fitColumns(QTreeView &table, const QStringList &words);

} // namespace minutebook
