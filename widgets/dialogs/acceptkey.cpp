#include "widgets/dialogs/acceptkey.h"

#include <QAbstractButton>
#include <QDialog>
#include <QKeyEvent>
#include <QShortcut>

namespace minutebook {

namespace {

class ReturnFilter final : public QObject
{
public:
    explicit ReturnFilter(QAbstractButton &button)
        : QObject(&button)
        , m_button(button)
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
        if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
            return QObject::eventFilter(watched, event);
        m_button.click();
        return true;
    }

private:
    QAbstractButton &m_button;
};

} // namespace

void pressByCtrlReturn(QDialog &dialog, QAbstractButton &button)
{
    auto *keys = new QShortcut(&dialog);
    keys->setKeys({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    QObject::connect(keys, &QShortcut::activated, &button, &QAbstractButton::click); // which does nothing while it is disabled
    button.setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
}

void pressByReturn(QDialog &dialog, QWidget &text, QAbstractButton &button)
{
    pressByCtrlReturn(dialog, button);
    text.installEventFilter(new ReturnFilter(button));
}

} // namespace minutebook
