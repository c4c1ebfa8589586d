#pragma once

#include "models/domain/audit.h"
#include "models/presentation/auditmodel.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QSpinBox;

namespace minutebook {

class DayEdit;
class TreePane;

/// The audit trail of a book, filtered. Takes the place of the notes.
class AuditPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditPage(QWidget *parent = nullptr);

    /// Buttons above the list, the last of which leads back; they are the context menu too.
    void setActions(const QList<QAction *> &actions);
    void setModel(AuditModel *model);
    /// What is shown, of how many; `state` says what the chain comes to.
    void follow(qsizetype all, const QString &state);

    /// Without the words of the list's own filter, which narrows what is shown already.
    [[nodiscard]] AuditFilter filter() const;
    /// Of a day that is typed and is none; empty: both are.
    [[nodiscard]] QString fault() const;
    /// With them: what stands in the list.
    [[nodiscard]] AuditFilter narrowedFilter() const;
    void clear();

    [[nodiscard]] TreePane *list() const { return m_list; }
    [[nodiscard]] QComboBox *eventBox() const { return m_event; }
    [[nodiscard]] DayEdit *fromBox() const { return m_from; }
    [[nodiscard]] DayEdit *untilBox() const { return m_until; }
    [[nodiscard]] QSpinBox *meetingBox() const { return m_meeting; }
    [[nodiscard]] QString summary() const;

signals:
    void filtered();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeFilters();
    void showChosen();

    QLabel *m_summary;
    QWidget *m_bar = nullptr;
    QComboBox *m_event;
    DayEdit *m_from;
    DayEdit *m_until;
    QSpinBox *m_meeting;
    TreePane *m_list;
    AuditModel *m_model = nullptr;
    QLabel *m_chosen; ///< all of the chosen entry
};

} // namespace minutebook
