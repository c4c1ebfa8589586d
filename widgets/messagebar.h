#pragma once

#include <QPointer>
#include <QWidget>

class KMessageWidget;
class QAction;

namespace minutebook {

/// A sentence above what is being worked on, with what can be done about it. Stops nothing.
/// A sentence that offers something waits under a newer one and comes back when that is closed or withdrawn.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Good, Note, Bad };

    explicit MessageBar(QWidget *parent = nullptr);

    void tell(Tone tone, const QString &sentence, const QList<QAction *> &remedies = {});
    /// Forgets also what waits.
    void clear();
    /// Takes this back, whether it is said still or waits.
    void withdraw(const QString &sentence);
    /// Empty if nothing is told.
    [[nodiscard]] QString text() const;
    /// What is told is bad.
    [[nodiscard]] bool isWarning() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Message {
        Tone tone;
        QString sentence;
        QList<QPointer<QAction>> remedies;
    };

    void say(const Message &message);
    void fit();
    void showNext();
    void endClosing();
    void offer(QAction *remedy);
    void takeRemedies();

    KMessageWidget *m_message;
    QList<QAction *> m_remedies; ///< the buttons that are shown
    QList<Message> m_messages; ///< the last one is shown
};

} // namespace minutebook
