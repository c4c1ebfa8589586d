#pragma once

#include "models/domain/ids.h"
#include "models/domain/scheme.h"
#include "widgets/panes/treepane.h"

namespace minutebook {

class LevelChoiceDelegate;
class PapersModel;

/// The papers of the chosen item: files that are kept in the book. One is attached by dropping it here.
class PapersPane final : public TreePane
{
    Q_OBJECT

public:
    explicit PapersPane(QWidget *parent = nullptr);

    void show(PapersModel *papers);
    void setScheme(const Scheme &scheme);
    /// Whether the item's papers can be changed.
    void setEditable(bool editable);

signals:
    /// Paths of files that were dropped.
    void filesDropped(const QStringList &paths);
    void copyWanted(minutebook::PaperId id);
    void removalWanted(minutebook::PaperId id);
    /// To a place among the item's papers, from 0.
    void placeWanted(minutebook::PaperId id, int position);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Changes { Nothing, Papers };
    template <typename Do>
    void addEntry(const QString &icon, const QString &text, const QKeySequence &keys, Changes changes, Do does);

    LevelChoiceDelegate *m_levels;
    QList<QAction *> m_changing; ///< entries that change something
};

} // namespace minutebook
