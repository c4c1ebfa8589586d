#include "killreport.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>

namespace minutebook {

using namespace Qt::StringLiterals;

void KillReport::read(const QByteArray &line)
{
    const QList<QByteArray> words = line.trimmed().split(' ');
    if (!line.endsWith('\n') || words.size() != 4)
        return;
    QHash<qint64, QList<TypedState>> &items = words[0] == "kept" ? kept : typed;
    QList<TypedState> &states = items[words[2].toLongLong()];
    if (states.isEmpty() || states.last().text != words[3])
        states.append({words[1].toLongLong(), words[3]});
}

qsizetype KillReport::stateOf(qint64 item, const QByteArray &text) const
{
    const QList<TypedState> states = typed.value(item);
    const auto found = std::find_if(states.rbegin(), states.rend(), [&](const TypedState &state) { return state.text == text; });
    return found == states.rend() ? -1 : states.rend() - found - 1;
}

qsizetype KillReport::lastKept(qint64 item) const
{
    const QList<TypedState> states = kept.value(item);
    return states.isEmpty() ? -1 : stateOf(item, states.last().text);
}

qint64 KillReport::slowest() const
{
    qint64 slowest = 0;
    for (const auto &[item, states] : kept.asKeyValueRange()) {
        for (const TypedState &state : states) {
            if (const qsizetype at = stateOf(item, state.text); at >= 0)
                slowest = std::max(slowest, state.since - typed[item].at(at).since);
        }
    }
    return slowest;
}

QByteArray fingerprint(QString text)
{
    static const QRegularExpression number(u"^ACTION SRC 17/\\d+"_s, QRegularExpression::MultilineOption);
    text.replace(number, u"ACTION"_s);
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex();
}

QByteArray reportLine(const char *what, qint64 item, const QString &text)
{
    return what + (' ' + QByteArray::number(sharedClock())) + ' ' + QByteArray::number(item) + ' ' + fingerprint(text) + '\n';
}

qint64 sharedClock()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace minutebook
