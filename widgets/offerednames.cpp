#include "widgets/offerednames.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>

namespace minutebook {

/// The list takes the keys as long as it is open, and QCompleter keeps it open while another field of the window has the focus.
void offerNames(QLineEdit &field, const QStringList &names)
{
    auto *completer = new QCompleter(names, &field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field.setCompleter(completer);
    QObject::connect(qApp, &QApplication::focusChanged, completer, [completer, &field](const QWidget *, const QWidget *now) {
        if (now && now != &field)
            completer->popup()->hide();
    });
}

} // namespace minutebook
