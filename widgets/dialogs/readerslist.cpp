#include "widgets/dialogs/readerslist.h"

#include "widgets/levelcolour.h"

#include <QSignalBlocker>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownReaders = 6; // the others are scrolled to

} // namespace

ReadersList::ReadersList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Readers"));
}

void ReadersList::show(const QList<ExportReader> &readers, const Scheme &scheme, Rank ceiling)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const ExportReader &reader : readers)
        add(reader, scheme, ceiling);
    const int rows = std::clamp(count(), 1, shownReaders);
    setFixedHeight(rows * std::max(1, sizeHintForRow(0)) + 2 * frameWidth());
}

void ReadersList::add(const ExportReader &reader, const Scheme &scheme, Rank ceiling)
{
    const bool cleared = reader.clearance >= ceiling;
    const QString level = scheme.level(reader.clearance).name;
    auto *item = new QListWidgetItem(cleared ? reader.name : tr("%1 – cleared up to %2 only").arg(reader.name, level), this);
    item->setData(Qt::UserRole, reader.name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (!cleared)
        return item->setForeground(mutedColour(palette()));
    const bool missed = ceiling == scheme.highest() && !reader.missed.isEmpty();
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(missed ? Qt::Unchecked : Qt::Checked);
    if (missed)
        item->setText(u"%1 – %2"_s.arg(reader.name, reader.missed));
}

QStringList ReadersList::chosen() const
{
    QStringList names;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked)
            names << item(i)->data(Qt::UserRole).toString();
    }
    return names;
}

} // namespace minutebook
