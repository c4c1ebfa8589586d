#include "cuttexts.h"

#include "widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabBar>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(const QWidget &widget, const QString &text, int room, int need)
{
    return u"%1 “%2” has %3 px of %4"_s.arg(QLatin1StringView(widget.metaObject()->className()), text).arg(room).arg(need);
}

class Search
{
public:
    explicit Search(const QWidget &top)
    {
        for (const QWidget *widget : top.findChildren<QWidget *>()) {
            if (widget->isVisible() && !widget->visibleRegion().isEmpty())
                look(*widget);
        }
    }

    [[nodiscard]] QStringList found() const { return m_found; }

private:
    void look(const QWidget &widget)
    {
        if (qobject_cast<const QLineEdit *>(widget.parentWidget()))
            return; // a button in a field shows its icon alone
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            need(widget, button->text(), widget.width(), widget.minimumSizeHint().width());
        else if (const auto *label = qobject_cast<const QLabel *>(&widget))
            lookAt(*label);
        else if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
            lookAt(*bar);
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            lookAt(*header);
        else if (const auto *menus = qobject_cast<const QMenuBar *>(&widget))
            lookAt(*menus);
        else if (const auto *dock = qobject_cast<const QDockWidget *>(&widget))
            need(widget, dock->windowTitle(), widget.width(), widget.fontMetrics().horizontalAdvance(dock->windowTitle()));
    }

    void lookAt(const QLabel &label)
    {
        if (qobject_cast<const ElidedLabel *>(&label) || label.text().isEmpty())
            return; // what it leaves out is its tool tip
        if (label.wordWrap())
            need(label, label.text(), label.height(), label.heightForWidth(label.width()));
        else
            need(label, label.text(), label.width(), label.sizeHint().width());
    }

    void lookAt(const QTabBar &bar)
    {
        for (int i = 0; i < bar.count(); ++i)
            need(bar, bar.tabText(i), bar.tabRect(i).width(), bar.fontMetrics().horizontalAdvance(bar.tabText(i)));
    }

    void lookAt(const QHeaderView &header)
    {
        for (int i = 0; header.orientation() == Qt::Horizontal && i < header.count(); ++i) {
            const QString title = header.model()->headerData(i, Qt::Horizontal).toString();
            if (!header.isSectionHidden(i))
                need(header, title, header.sectionSize(i), header.sectionSizeHint(i));
        }
    }

    void lookAt(const QMenuBar &bar)
    {
        for (QAction *menu : bar.actions())
            need(bar, menu->text(), bar.width(), bar.actionGeometry(menu).right());
    }

    void need(const QWidget &widget, const QString &text, int room, int needed)
    {
        if (!text.isEmpty() && room < needed)
            m_found << sentenceOf(widget, text, room, needed);
    }

    QStringList m_found;
};

} // namespace

QStringList cutTexts(const QWidget &widget)
{
    return Search(widget).found();
}

} // namespace minutebook
