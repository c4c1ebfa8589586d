#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace minutebook {

/// An edition of a draft that was sent to one reader.
struct Circulation {
    QByteArray bundle; ///< 16 random bytes: what comes back is known by them
    QByteArray revision; ///< 16 random bytes of the round that it went out in
    QString reader;
    QString level; ///< its ceiling, by name
    QString edition; ///< "Confidential Draft Minutes"
    QByteArray sha256; ///< of its PDF
    QStringList passages = {}; ///< its texts, down the pages: what has changed since is told by them
    QDateTime sent; ///< UTC
    QDate until = {}; ///< comments are wanted by then; null: nobody said
    QDateTime returned = {}; ///< UTC; null: nothing has come back
    bool accepted = false; ///< as a whole
    QString passphrase = {}; ///< of its file, so that what comes back opens by itself; empty: the book does not keep it
    QByteArray salt = {}; ///< what that file is told from others by before it is open
    QString kept = {}; ///< token of the kept revision that it was cut from; it never leaves the book; empty: nobody knows

    bool operator==(const Circulation &) const = default;

    /// Both were cut from one state of the minutes: in one round, or in two between which nothing of the minutes changed.
    [[nodiscard]] bool isOfSameState(const Circulation &other) const
    {
        return revision == other.revision || (!kept.isEmpty() && kept == other.kept);
    }
    [[nodiscard]] bool isLate(QDate today) const { return returned.isNull() && until.isValid() && until < today; }
};

} // namespace minutebook
