#pragma once

#include "models/presentation/openbook.h"

#include <QPointer>

#include <set>

namespace minutebook {

class ActionTable;
class MainWindow;

/// Offers to close the minutes of an earlier meeting once the notes say that they are approved. Each is offered once, as long as they say so.
class ApprovalNotices final : public QObject
{
    Q_OBJECT

public:
    ApprovalNotices(ActionTable &actions, MainWindow &window);

    /// Of the book that is shown from now on, until it goes.
    void follow(OpenBook &book);

private:
    void look();
    [[nodiscard]] bool anyNew(const QList<ApprovedMinutes> &open);
    [[nodiscard]] QString warningWords(const QList<ApprovedMinutes> &open) const;
    [[nodiscard]] static QString offerWords(const QList<ApprovedMinutes> &open);

    ActionTable &m_actions;
    MainWindow &m_window;
    QPointer<OpenBook> m_book;
    /// The meeting that approves, the number of the approved one, and whether it is approved as modified.
    using Offered = std::set<std::tuple<qint64, int, bool>>;
    Offered m_offered;
    QString m_offer; ///< as long as it holds
    QString m_told; ///< the same with what is to be known before
};

} // namespace minutebook
