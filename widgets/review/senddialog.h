#pragma once

#include "widgets/review/reviewoffers.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace minutebook {

class DayEdit;
class FaultLabel;
class PathLine;

/// Who gets the draft, and in which edition; until when comments are wanted.
class SendDialog final : public QDialog
{
    Q_OBJECT

public:
    SendDialog(const SendOffer &offer, const QString &folder, QWidget *parent = nullptr);

    [[nodiscard]] SendWish words() const;
    [[nodiscard]] QTreeWidget *people() const { return m_people; }

private:
    void addPerson(const SendPerson &person);
    void follow();

    SendOffer m_offer;
    QTreeWidget *m_people;
    DayEdit *m_until;
    FaultLabel *m_fault;
    QLineEdit *m_passphrase;
    PathLine *m_folder;
    QPushButton *m_send = nullptr;
};

} // namespace minutebook
