#pragma once

#include "models/presentation/partiesmodel.h"
#include "widgets/dialogs/partiesoffer.h"

#include <QDialog>

namespace minutebook {

class FaultLabel;
class RowsEdit;

/// The register of those whom the notes call by pseudonyms, edited in place. It stays open until nothing is wrong.
class PartiesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PartiesDialog(const PartiesOffer &offer, QWidget *parent = nullptr);

    /// Without rows in which nothing is written.
    [[nodiscard]] QList<Party> parties() const;

    void accept() override;
    /// What was changed is not dropped by a single key.
    void reject() override;

private:
    void follow();
    void tell(const QHash<qsizetype, QString> &faults);
    [[nodiscard]] QStringList categories() const;

    PartiesOffer m_offer;
    PartiesModel m_model;
    RowsEdit *m_edit;
    FaultLabel *m_summary;
    bool m_checked = false; ///< somebody wanted to save: faults are shown and followed
    bool m_warned = false;
};

} // namespace minutebook
