#pragma once

#include "widgets/dialogs/retentionoffer.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace minutebook {

/// What is kept for how long, what is due by that, and what has been disposed of. Nothing goes by itself.
class RetentionDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RetentionDialog(const RetentionOffer &offer, QWidget *parent = nullptr);

    /// With what is ticked, if it was to be disposed of.
    [[nodiscard]] RetentionWish words() const;

    [[nodiscard]] QTreeWidget *due() const { return m_due; }
    [[nodiscard]] QTreeWidget *disposed() const { return m_disposed; }

private:
    /// How one rule is chosen.
    struct RuleFields {
        QComboBox *keeping;
        QSpinBox *years;
    };

    [[nodiscard]] RuleFields newFields(Matter matter, const QString &name);
    [[nodiscard]] QWidget *makeRules();
    [[nodiscard]] QWidget *makeDue();
    [[nodiscard]] QWidget *makeDisposed();
    [[nodiscard]] static RetentionRule ruleOf(const RuleFields &fields);
    [[nodiscard]] Retention rules() const;
    [[nodiscard]] QList<KeptMatter> ticked() const;
    void followRules();
    void followTicks();
    void askToDispose();

    RetentionOffer m_offer;
    RuleFields m_ownNotes;
    RuleFields m_drafts;
    RuleFields m_papers;
    QTreeWidget *m_due;
    QLabel *m_nothingDue;
    QTreeWidget *m_disposed;
    QPushButton *m_dispose;
    QList<DueMatter> m_matters; ///< by row of the due list
    bool m_disposes = false;
};

} // namespace minutebook
