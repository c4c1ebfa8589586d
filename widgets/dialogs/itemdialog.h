#pragma once

#include "models/notation/itemproperties.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace minutebook {

/// Asks for number, title and level of an agenda item, and for what is planned of it.
class ItemDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Stage { New, There };

    /// `people` are those who may present it: "Joe Hehir (JHe)".
    ItemDialog(const ItemProperties &item, const Scheme &scheme, const QStringList &people, QWidget *parent = nullptr,
               Stage stage = Stage::There);

    [[nodiscard]] ItemProperties words() const;

private:
    void fillLevels(const Scheme &scheme);
    void offerPeople(const QStringList &people);
    void offerPurposes();
    [[nodiscard]] ItemHeading heading() const;
    [[nodiscard]] QString minutes() const;

    ItemProperties m_item;
    QLineEdit *m_title;
    QSpinBox *m_number;
    QComboBox *m_level;
    QLineEdit *m_presenter;
    QSpinBox *m_minutes;
    QComboBox *m_purpose;
    QLineEdit *m_closedTitle;
};

} // namespace minutebook
