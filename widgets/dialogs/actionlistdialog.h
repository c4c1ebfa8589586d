#pragma once

#include "widgets/dialogs/actionlistoffer.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace minutebook {

class ColumnChoices;
class DayEdit;
class ListSource;

/// Takes in an old action log that is pasted or opened: each of its columns is told what it says, and row by row it shows what would come
/// in and what is wrong.
class ActionListDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ActionListDialog(const ActionListOffer &offer, QWidget *parent = nullptr);

    /// The draft meeting that the actions come in with; rows with a fault stay out.
    [[nodiscard]] BroughtIn words() const;
    void openFile(const QString &path);

private:
    QWidget *meetingLine();
    void readText();
    void list();
    void showList();
    [[nodiscard]] QString summary() const;

    ActionListOffer m_offer;
    ActionListTable m_table;
    QList<ListedAction> m_actions;
    ListSource *m_source;
    ColumnChoices *m_columns;
    QTableWidget *m_preview;
    QSpinBox *m_number;
    DayEdit *m_date;
    QLabel *m_summary;
    QPushButton *m_take = nullptr;
};

} // namespace minutebook
