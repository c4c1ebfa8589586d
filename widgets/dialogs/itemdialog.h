#pragma once

#include "models/notation/itemnumbers.h"
#include "models/notation/itemproperties.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace minutebook {

class FaultLabel;

/// Asks for number, title and level of an agenda item, and for what is planned of it.
class ItemDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Stage { New, There };

    /// `people` are those who may present it: "Joe Hehir (JHe)".
    ItemDialog(const ItemProperties &item, const Scheme &scheme, const QStringList &people, QWidget *parent = nullptr,
               Stage stage = Stage::There);

    /// Of the meeting's other items, which keep their numbers, and where among them this one comes: what is odd about its own is said.
    void setOthers(const ItemNumbers &kept, qsizetype at);

    [[nodiscard]] ItemProperties words() const;

private:
    void remarkNumber();
    void fillLevels(const Scheme &scheme);
    void offerPurposes();
    [[nodiscard]] ItemHeading heading() const;
    [[nodiscard]] QString minutes() const;

    ItemProperties m_item;
    ItemNumbers m_kept;
    qsizetype m_at = 0;
    QLineEdit *m_title;
    QSpinBox *m_number;
    FaultLabel *m_remark;
    QComboBox *m_level;
    QLineEdit *m_presenter;
    QSpinBox *m_minutes;
    QComboBox *m_purpose;
    QLineEdit *m_closedTitle;
};

} // namespace minutebook
