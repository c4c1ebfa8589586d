#pragma once

#include "models/presentation/interestsmodel.h"
#include "widgets/dialogs/interestsoffer.h"

#include <QDialog>

namespace minutebook {

class FaultLabel;
class RowsEdit;

/// The interests that somebody has declared for good, edited in place. It stays open until nothing is wrong.
class InterestsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit InterestsDialog(const InterestsOffer &offer, QWidget *parent = nullptr);

    [[nodiscard]] QList<StandingInterest> interests() const { return m_model.interests(); }

    void accept() override;
    /// What was changed is not dropped by a single key.
    void reject() override;

private:
    void tell(const QHash<qsizetype, QString> &faults);

    InterestsOffer m_offer;
    InterestsModel m_model;
    RowsEdit *m_edit;
    FaultLabel *m_summary;
    bool m_warned = false;
};

} // namespace minutebook
