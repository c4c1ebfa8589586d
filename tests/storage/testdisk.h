#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>

class QRandomGenerator;

namespace minutebook::test {

enum class DiskCall { Open, Read, Write, Sync, Truncate, Delete };

/// What was done to a file.
struct DiskOperation {
    DiskCall call = DiskCall::Write;
    QString file;
    qint64 at = 0; ///< Write: where; Truncate: the new size
    QByteArray bytes = {};
};

/// As long as it lives, whatever SQLite does with files goes through here: a layer over its own way to the disk, which makes calls fail, and
/// writes down what was done. One at a time.
class TestDisk
{
    Q_DISABLE_COPY_MOVE(TestDisk)

public:
    /// Answers with a result code of SQLite's; 0: the call is done. `end` is the place behind what would be written, or the new size.
    using Decide = std::function<int(DiskCall call, const QString &file, qint64 end)>;

    TestDisk();
    ~TestDisk();

    /// Empty: every call is done.
    void decideBy(Decide decide);

    void beginLog();
    [[nodiscard]] QList<DiskOperation> takeLog();
    /// How many operations were written down so far.
    [[nodiscard]] qsizetype logged() const;
};

/// What a power cut leaves of files: what was synced, and of each other write all, nothing, or some of its sectors, by `dice`.
class PowerCut
{
public:
    /// The files as they stood, by path, before the log began.
    explicit PowerCut(const QHash<QString, QByteArray> &files);

    /// The files after the first `count` operations of a log.
    [[nodiscard]] QHash<QString, QByteArray> after(const QList<DiskOperation> &log, qsizetype count, QRandomGenerator &dice) const;

private:
    QHash<QString, QByteArray> m_files;
};

} // namespace minutebook::test
