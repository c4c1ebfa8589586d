#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace minutebook {

/// What stood in the editor from a moment on.
struct TypedState {
    qint64 since = 0; ///< ns of the clock that all processes share
    QByteArray text; ///< its fingerprint
};

/// What a program that was killed had told of itself: of each item what was typed, and what it knew to be in the book.
struct KillReport {
    QHash<qint64, QList<TypedState>> typed; ///< by item, the oldest first
    QHash<qint64, QList<TypedState>> kept; ///< the same as the book had it, and when the program knew

    /// A line of the program's standard output; what a kill has cut off is left out.
    void read(const QByteArray &line);
    /// The state that a text is, the latest if it was typed twice; -1 if that never stood in the editor.
    [[nodiscard]] qsizetype stateOf(qint64 item, const QByteArray &text) const;
    /// The last state that the program knew to be in the book; -1 if it knew of none.
    [[nodiscard]] qsizetype lastKept(qint64 item) const;
    /// The longest time, in ns, from a text in the editor to the program's knowing that the book has it.
    [[nodiscard]] qint64 slowest() const;
};

/// Of a text without the numbers of its new actions: the book gives them, nobody types them.
[[nodiscard]] QByteArray fingerprint(QString text);

[[nodiscard]] QByteArray reportLine(const char *what, qint64 item, const QString &text);

/// Nanoseconds of the clock that all processes share.
[[nodiscard]] qint64 sharedClock();

} // namespace minutebook
