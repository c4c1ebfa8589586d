#pragma once

#include "models/domain/bodysetup.h"

#include <QDialog>

class QTabWidget;

namespace minutebook {

class CommitteePage;
class FaultLabel;
class PagesPage;
class QuorumPage;
class SchemePage;
class SeatingPage;
class TemplatesEdit;

/// Sets up the committee: its names and patterns, its people and seats, its quorum, what its agendas are made of, its pages, its scheme. It stays open until nothing is wrong, and says at
/// each field what is.
class BodySetupDialog final : public QDialog
{
    Q_OBJECT

public:
    BodySetupDialog(const BodySetup &now, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] BodySetup setup() const;

    void accept() override;
    /// What was changed is not dropped by a single key.
    void reject() override;

private:
    /// Rows that are empty included.
    [[nodiscard]] BodySetup written() const;
    [[nodiscard]] QWidget *makeItemsPage();
    void connectPages();
    void follow();
    [[nodiscard]] QList<SetupFault> faults() const;
    void tell(const QList<SetupFault> &faults);
    void goTo(const SetupFault &fault);

    BodySetup m_now;
    QTabWidget *m_tabs;
    CommitteePage *m_committee;
    SeatingPage *m_seating;
    QuorumPage *m_quorum;
    TemplatesEdit *m_items;
    PagesPage *m_pages;
    SchemePage *m_scheme;
    FaultLabel *m_itemFault;
    FaultLabel *m_summary;
    bool m_checked = false; ///< somebody wanted to save: faults are shown and followed
    bool m_warned = false;
};

} // namespace minutebook
