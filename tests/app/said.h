#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QWidget>

namespace minutebook::test {

/// All that a model says of its rows to whoever asks, in any role.
inline QString saidBy(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QString said;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            for (int role = 0; role <= Qt::UserRole + 20; ++role) {
                const QVariant value = model.index(row, column, parent).data(role);
                said += value.toString() + u'\n' + value.toStringList().join(u'\n') + u'\n';
            }
        }
        said += saidBy(model, model.index(row, 0, parent));
    }
    return said;
}

/// What a screen reader finds in a widget and below it, hidden or not.
inline QString heardFrom(QAccessibleInterface *spoken)
{
    if (!spoken || !spoken->isValid())
        return {};
    QString heard;
    for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        heard += spoken->text(text) + u'\n';
    if (QAccessibleTextInterface *text = spoken->textInterface())
        heard += text->text(0, text->characterCount()) + u'\n';
    for (int child = 0; child < spoken->childCount(); ++child)
        heard += heardFrom(spoken->child(child));
    return heard;
}

/// Whatever a widget has that is text.
inline QString shownBy(const QWidget &widget)
{
    QString shown;
    for (const char *property : {"windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription", "text",
                                 "plainText", "placeholderText", "currentText", "title", "windowFilePath"})
        shown += widget.property(property).toString() + u'\n';
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        shown += saidBy(*view->model());
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        shown += saidBy(*choice->model());
    for (const QAction *action : widget.actions())
        shown += action->text() + u'\n' + action->toolTip() + u'\n' + action->whatsThis() + u'\n';
    return shown;
}

/// All that the program's windows say, to the eye or to the ear, shown or hidden.
inline QString saidByAllWindows()
{
    QString said;
    for (QWidget *widget : QApplication::allWidgets()) {
        said += shownBy(*widget);
        if (widget->isWindow())
            said += heardFrom(QAccessible::queryAccessibleInterface(widget));
    }
    return said;
}

} // namespace minutebook::test
