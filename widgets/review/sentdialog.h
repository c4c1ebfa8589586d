#pragma once

#include "widgets/review/reviewoffers.h"

#include <QDialog>

class QTreeWidget;

namespace minutebook {

class FaultLabel;

/// The files that are ready, with their passphrases: each is handed over by a mail, and told by another way.
class SentDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SentDialog(const QList<SentReview> &sent, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget *files() const { return m_files; }

private:
    void writeMail();
    void copyMail();
    void copyPassphrase();
    [[nodiscard]] const SentReview &chosen() const;

    QList<SentReview> m_sent;
    QTreeWidget *m_files;
    FaultLabel *m_fault;
};

} // namespace minutebook
