#include "widgets/offerednames.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>

namespace minutebook {

namespace {

/// The list takes the keys as long as it is open, and QCompleter keeps it open, and from the field that it has lost the focus, while another
/// field of the window has it.
class ListCloser final : public QObject
{
public:
    explicit ListCloser(QCompleter *completer)
        : QObject(completer)
        , m_completer(completer)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut && static_cast<const QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            m_completer->popup()->hide();
        return QObject::eventFilter(watched, event);
    }

private:
    QCompleter *m_completer;
};

} // namespace

void offerNames(QLineEdit &field, const QStringList &names)
{
    auto *completer = new QCompleter(names, &field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field.setCompleter(completer);
    field.installEventFilter(new ListCloser(completer)); // comes before the completer's own
}

} // namespace minutebook
