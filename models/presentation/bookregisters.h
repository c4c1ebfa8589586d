#pragma once

#include "models/presentation/actionlogmodel.h"
#include "models/presentation/decisionregistermodel.h"
#include "models/storage/book.h"

#include <QFutureWatcher>

#include <functional>
#include <variant>

namespace minutebook {

/// One register of the book, and how it is looked at.
using RegisterAsk = std::variant<ActionLogAsk, DecisionRegisterAsk>;

/// Reads the registers of a book for the pages that show them: on a reading thread, the last question's answer alone, again after every
/// commit while one of them is shown. Of a long book there is an answer of its first meetings first, where all is wanted in its own order and
/// nothing is shown yet.
class BookRegisters final : public QObject
{
    Q_OBJECT

public:
    /// The book has to outlive it.
    explicit BookRegisters(Book &book, QObject *parent = nullptr);

    [[nodiscard]] ActionLogModel *actions() { return &m_actions; }
    [[nodiscard]] DecisionRegisterModel *decisions() { return &m_decisions; }
    /// Of the last answer, without its rows: those are in the models.
    [[nodiscard]] const ActionLogAnswer &actionAnswer() const { return m_actionAnswer; }
    [[nodiscard]] const DecisionRegisterAnswer &decisionAnswer() const { return m_decisionAnswer; }
    [[nodiscard]] const Body &body() const { return m_book.body(); }
    /// What the texts of the registers are read with.
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }

    /// Whether the last answer is of all meetings.
    [[nodiscard]] bool isWhole() const { return m_whole; }

    void ask(const RegisterAsk &ask);
    /// Nobody looks at the moment: what was read stays until somebody does.
    void rest();
    /// Nothing is looked at any more: the models are empty.
    void clear();

signals:
    /// The models are about to become what was asked for.
    void answering();
    void answered();
    void failed(const minutebook::Error &error);

private:
    /// What was read and made of it serves for the next question too, until the book changes; of another ceiling or day the rows are made
    /// anew. Null: not known, or the book says something else by now.
    template <typename Rows>
    struct Kept {
        std::shared_ptr<const RegisterRecord> record;
        Rank ceiling; ///< of the rows
        QDate today; ///< the same; of decisions none
        std::shared_ptr<const Rows> rows;
    };
    using KeptActions = Kept<ActionLogRows>;
    using KeptDecisions = Kept<DecisionRegisterRows>;

    template <typename KeptRows, typename RegisterAnswer>
    struct Answered {
        KeptRows kept; ///< null: it is of the first meetings alone
        RegisterAnswer rows;
    };
    using Answer = std::variant<Answered<KeptActions, ActionLogAnswer>, Answered<KeptDecisions, DecisionRegisterAnswer>>;

    void askAgain();
    void read(bool mayBePart);
    [[nodiscard]] std::function<Result<Answer>(Connection &)> reading(const ActionLogAsk &ask, bool mayBePart) const;
    [[nodiscard]] std::function<Result<Answer>(Connection &)> reading(const DecisionRegisterAsk &ask, bool mayBePart) const;
    [[nodiscard]] bool mayBePart() const;
    void receive();
    void forgetRecord();
    void keep(const Answer &answer);
    void take(ActionLogAnswer answer);
    void take(DecisionRegisterAnswer answer);

    Book &m_book;
    Dialect m_dialect;
    ActionLogModel m_actions;
    DecisionRegisterModel m_decisions;
    ActionLogAnswer m_actionAnswer;
    DecisionRegisterAnswer m_decisionAnswer;
    std::optional<RegisterAsk> m_ask; ///< nothing: nobody looks
    KeptActions m_keptActions;
    KeptDecisions m_keptDecisions;
    int m_state = 0; ///< of the book: rises with each commit
    int m_asked = 0; ///< in which state of the book the running question was put
    bool m_waiting = false; ///< another question
    bool m_whole = true;
    QFutureWatcher<Result<Answer>> m_watcher;
};

} // namespace minutebook
