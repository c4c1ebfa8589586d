#pragma once

#include "models/presentation/personoffer.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace minutebook {

class FaultLabel;

/// Asks who somebody of a meeting is. A name that is known fills in the rest; initials are proposed as long as nobody has typed any.
class PersonDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PersonDialog(const PersonOffer &offer, QWidget *parent = nullptr);

    [[nodiscard]] MeetingPerson words() const;

private:
    void offerKnown();
    void offerMembers();
    void offerTables();
    void showPerson(const MeetingPerson &person);
    void takeName(const QString &name);
    void check();
    [[nodiscard]] bool isTaken(const QString &initials) const;
    [[nodiscard]] QString fault() const;

    PersonOffer m_offer;
    QLineEdit *m_name;
    QLineEdit *m_initials;
    QLineEdit *m_representing;
    QComboBox *m_member;
    QComboBox *m_table;
    QCheckBox *m_part;
    FaultLabel *m_fault;
    QPushButton *m_accept = nullptr;
};

} // namespace minutebook
