#pragma once

#include "models/core/result.h"
#include "models/domain/party.h"

#include <QObject>

#include <optional>

namespace minutebook {

class Desk;
class Prompts;

/// Has the book's register of parties changed. What meetings speak of does not go without a word.
class Parties final : public QObject
{
    Q_OBJECT

public:
    Parties(Desk &desk, Prompts &prompts);

    void change();

signals:
    void failed(const minutebook::Error &error);

private:
    [[nodiscard]] std::optional<QList<Party>> ask(const QList<Party> &now);
    /// A question about pseudonyms that meetings use and the register would not know any more; empty: there are none.
    [[nodiscard]] Result<QString> question(const QList<Party> &now, const QList<Party> &wanted) const;

    Desk &m_desk;
    Prompts &m_prompts;
};

} // namespace minutebook
