#pragma once

#include "widgets/delegates/plaindelegate.h"

namespace minutebook {

/// Edits a cell as one line of text, and proposes words for what stands behind the last comma. It is told which role holds them, and which one
/// says that something is wrong.
class EntryDelegate final : public PlainDelegate
{
    Q_OBJECT

public:
    struct Roles {
        int completions = -1; ///< of a list of words; -1: none are proposed
        int strong = -1; ///< as PlainDelegate's
        bool wraps = false; ///< as PlainDelegate's, while it is not edited
        int warned = -1; ///< of a bool: the sign of a warning stands before the text; -1: before none
    };

    EntryDelegate(Roles roles, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// As wide as what it holds at first, also over the cells beside it.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Of the proposals too: Enter takes the chosen one, and that ends the edit.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void endSoon(QWidget *editor);

    Roles m_roles;
};

} // namespace minutebook
