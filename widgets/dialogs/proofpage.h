#pragma once

#include "widgets/dialogs/exportwish.h"

#include <QFrame>

class QFormLayout;
class QLabel;

namespace minutebook {

/// A certificate as a sheet of paper that could be signed: what is proved of which file, and how. Its texts can be marked and copied.
class ProofPage final : public QFrame
{
    Q_OBJECT

public:
    /// One of the proof's certificates.
    ProofPage(const ShownProof &proof, qsizetype certificate, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *line(const QString &text);
    void addFacts(QFormLayout &facts, const ShownProof &proof, const Certificate &certificate);
    void addFact(QFormLayout &facts, const QString &name, QLabel *value);
    void colour();

    Level m_level;
    bool m_proved;
    QLabel *m_title;
    QLabel *m_ceiling;
    QList<QLabel *> m_muted;
};

/// A hash in groups that a person can compare: eight of eight digits, on two lines.
[[nodiscard]] QString groupedHash(const QByteArray &hexadecimal);

} // namespace minutebook
