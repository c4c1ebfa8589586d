#pragma once

#include <QWidget>

class KMessageWidget;
class QAction;

namespace minutebook {

/// A sentence above what is being worked on, with what can be done about it. Stops nothing.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Good, Note, Bad };

    explicit MessageBar(QWidget *parent = nullptr);

    void tell(Tone tone, const QString &sentence, const QList<QAction *> &remedies = {});
    void clear();
    /// Clears it, if it says this still.
    void withdraw(const QString &sentence);
    /// Empty if nothing is told.
    [[nodiscard]] QString text() const;
    /// What is told is bad.
    [[nodiscard]] bool isWarning() const;

private:
    void offer(QAction *remedy);
    void takeRemedies();

    KMessageWidget *m_message;
    QList<QAction *> m_remedies;
};

} // namespace minutebook
