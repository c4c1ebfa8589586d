#pragma once

#include "models/core/clock.h"
#include "models/core/error.h"

#include <QObject>

namespace minutebook {

class Desk;
class Prompts;
struct KeptMatter;
struct RetentionOffer;
struct RetentionWish;

/// Has the body's rules of retention changed, and what is due disposed of.
class Retaining final : public QObject
{
    Q_OBJECT

public:
    Retaining(Desk &desk, Prompts &prompts, Clock clock);

    void change();

signals:
    void failed(const minutebook::Error &error);
    void done(const QString &sentence);

private:
    void ask(RetentionOffer offer);
    void carryOut(const RetentionWish &wish);
    [[nodiscard]] bool mayDispose(const QList<KeptMatter> &matters);
    void erase();

    Desk &m_desk;
    Prompts &m_prompts;
    Clock m_clock;
};

} // namespace minutebook
