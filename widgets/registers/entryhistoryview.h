#pragma once

#include "models/presentation/entryhistory.h"

#include <QTreeView>

namespace minutebook {

class LevelDelegate;

/// What was said of the chosen entry of a register, each line whole.
class EntryHistoryView final : public QTreeView
{
    Q_OBJECT

public:
    /// `name` is for who hears it.
    explicit EntryHistoryView(const QString &name, QWidget *parent = nullptr);

    void show(const QList<EntryHistoryRow> &rows, const Scheme &scheme);
    void clear();

signals:
    void lineChosen(const minutebook::RegisterLine &line);

private:
    void setUpColumns();

    EntryHistoryModel *m_rows;
    LevelDelegate *m_levels;
};

} // namespace minutebook
