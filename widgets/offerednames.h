#pragma once

#include <QStringList>

class QLineEdit;

namespace minutebook {

/// Offers these while one is typed, wherever they hold what is typed. The list goes when the field is left, also by another's letter.
void offerNames(QLineEdit &field, const QStringList &names);

} // namespace minutebook
