#include "widgets/pagebar.h"

#include <QAction>
#include <QHeaderView>
#include <QLayout>
#include <QToolButton>
#include <QTreeView>

namespace minutebook {

using namespace Qt::StringLiterals;

QToolButton *pageButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

void addPageActions(QWidget &bar, QTreeView &table, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        QToolButton *button = pageButton(action);
        if (action == actions.last())
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        bar.layout()->addWidget(button);
        table.addAction(action);
    }
}

void fitColumns(QTreeView &table, const QStringList &words)
{
    QHeaderView &header = *table.header();
    for (int column = 0; column < words.size(); ++column)
        header.resizeSection(column, table.fontMetrics().horizontalAdvance(words[column] + u"M"_s));
    header.setStretchLastSection(true);
}

} // namespace minutebook
