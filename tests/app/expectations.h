#pragma once

#include "app/application.h"

#include <QTest>

namespace minutebook {

/// What the window says of the meeting at a moment, in a script's words. What does not come true within a while is answered
/// with what is there instead.
class Expectations
{
public:
    explicit Expectations(Application &application);

    /// "quorum 8 of 6", "chair HC", "problems 0". Empty if it is so.
    [[nodiscard]] QString check(const QString &words);

private:
    QString quorum(const QString &words);
    QString noQuorum(const QString &words);
    QString room(const QString &words);
    QString chair(const QString &key);
    QString state(const QString &words);
    QString problems(const QString &count);
    QString agenda(const QString &numbers);

    [[nodiscard]] QString heading();
    [[nodiscard]] QString stateOf(const QString &key);
    [[nodiscard]] OpenBook &book() { return *m_application.desk().book(); }

    Application &m_application;
};

/// The numbers of the items in their order; of one without, its title.
[[nodiscard]] QString agendaNumbers(const AgendaModel &agenda);

/// Whether something comes true within a while; else what is there instead.
template <typename Holds, typename Found>
[[nodiscard]] QString waitFor(Holds holds, Found found)
{
    return QTest::qWaitFor(holds) ? QString() : QStringLiteral("there is: ") + found();
}

} // namespace minutebook
