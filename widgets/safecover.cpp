#include "widgets/safecover.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

namespace minutebook {

SafeCover::SafeCover(const QString &sentence, QDialog *dialog)
    : QLabel(sentence, dialog)
    , m_dialog(dialog)
    , m_title(dialog->windowTitle())
    , m_focused(dialog->focusWidget())
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    const QSize size = dialog->size();
    for (QWidget *widget : dialog->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (widget == this || widget->isWindow() || widget->isHidden())
            continue;
        m_hidden.append(widget);
        widget->hide();
    }
    dialog->setWindowTitle(QApplication::applicationName());
    dialog->resize(size); // a layout of nothing needs no room
    setGeometry(dialog->rect());
    dialog->installEventFilter(this);
    show();
    raise();
    setFocus();
}

void SafeCover::lift()
{
    m_dialog->removeEventFilter(this);
    hide();
    for (const QPointer<QWidget> &widget : std::as_const(m_hidden)) {
        if (widget)
            widget->show();
    }
    m_dialog->setWindowTitle(m_title);
    m_dialog->activateWindow();
    if (m_focused)
        m_focused->setFocus();
    deleteLater();
}

bool SafeCover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_dialog->rect());
    return QLabel::eventFilter(watched, event);
}

void SafeCover::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // Escape and Return would end the dialog
}

} // namespace minutebook
