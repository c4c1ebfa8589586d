#pragma once

#include "models/presentation/openbook.h"

#include <QPointer>

namespace minutebook {

class ActionTable;
class MainWindow;

/// Offers to close the minutes of an earlier meeting once the notes say that they are approved. Each is offered once.
class ApprovalNotices final : public QObject
{
    Q_OBJECT

public:
    ApprovalNotices(ActionTable &actions, MainWindow &window);

    /// Of the book that is shown from now on, until it goes.
    void follow(OpenBook &book);

private:
    void look();
    [[nodiscard]] bool areNew(const QList<ApprovedMinutes> &open);
    [[nodiscard]] static QString offerWords(const QList<ApprovedMinutes> &open);

    ActionTable &m_actions;
    MainWindow &m_window;
    QPointer<OpenBook> m_book;
    QSet<std::pair<qint64, int>> m_offered; ///< the meeting that approves, and the number of the approved one
    QString m_told; ///< as long as it holds
};

} // namespace minutebook
