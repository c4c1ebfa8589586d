#pragma once

#include <QObject>

class QKeyEvent;

namespace minutebook {

/// Alt with a letter or a digit that no menu or field has types nothing into any field of the program.
class QuietAlt final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether the key is Alt with something that prints: a third level of the keyboard is another modifier.
    [[nodiscard]] static bool wouldType(const QKeyEvent &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace minutebook
