#pragma once

#include "widgets/dialogs/exportwish.h"

#include <QListWidget>

namespace minutebook {

/// Those who may get a copy of an edition, each to be checked; the others are listed too, with the reason why they get none.
class ReadersList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ReadersList(QWidget *parent);

    /// All who are cleared up to the ceiling are checked, but of the top edition those who heard what is of the top level alone: the others
    /// can be, by who knows why.
    void show(const QList<ExportReader> &readers, const Scheme &scheme, Rank ceiling);
    [[nodiscard]] QStringList chosen() const;

private:
    void add(const ExportReader &reader, const Scheme &scheme, Rank ceiling);
};

} // namespace minutebook
