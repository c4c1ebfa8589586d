#pragma once

#include <QLabel>

namespace minutebook {

/// A sentence on what is wrong, below the field that it is about; takes no room while nothing is.
class FaultLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit FaultLabel(QWidget *parent);

    void tell(const QString &sentence);
    /// A sentence in the same place on what is no fault.
    void advise(const QString &sentence);
};

} // namespace minutebook
