#include "tests/house/projectfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

const QDir &root()
{
    static const QDir dir(QStringLiteral(SOURCE_DIR));
    return dir;
}

/// Homes of people, and where this checkout stands; never a path that every machine has.
QRegularExpression machinePath()
{
    const QStringList paths{u"/home/\\w"_s, u"/Users/\\w"_s, u"/root/"_s, u"\\b[A-Z]:\\\\\\\\?Users"_s,
                            QRegularExpression::escape(root().absolutePath()) + u"\\b"_s};
    return QRegularExpression(paths.join(u'|'));
}

} // namespace

QString textOf(const QString &path)
{
    QFile file(root().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesIn(const QStringList &folders, const QStringList &patterns)
{
    QStringList files;
    for (const QString &folder : folders) {
        const auto depth = folder == u"." ? QDirIterator::NoIteratorFlags : QDirIterator::Subdirectories;
        QDirIterator each(root().filePath(folder), patterns, QDir::Files | QDir::Hidden, depth);
        while (each.hasNext())
            files.append(QDir::cleanPath(root().relativeFilePath(each.next())));
    }
    files.sort();
    return files;
}

QStringList leftovers(const QString &path, const QString &text)
{
    static const QRegularExpression machine = machinePath();
    static const QRegularExpression leftOpen(u"\\b(TO"
                                             "DO|FIX"
                                             "ME)\\b"_s);
    QStringList found;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        for (const QRegularExpression &expression : {machine, leftOpen}) {
            if (const QRegularExpressionMatch match = expression.match(line); match.hasMatch())
                found.append(u"%1:%2: %3"_s.arg(path).arg(number).arg(match.captured()));
        }
    }
    return found;
}

/// As clang-format lays them out: at the beginning of a line, and an anonymous namespace within lines of its own.
QStringList typesDefined(const QString &source)
{
    static const QRegularExpression definition(u"^(?:class|struct|enum class)\\s+(\\w+)\\b(?!;|::)"_s);
    QStringList types;
    bool own = false;
    for (const QString &line : source.split(u'\n')) {
        if (line == "namespace {"_L1)
            own = true;
        else if (line == "} // namespace"_L1)
            own = false;
        else if (const QRegularExpressionMatch match = definition.match(line); match.hasMatch() && !own)
            types.append(match.captured(1));
    }
    return types;
}

QStringList strangers(const QStringList &allowed)
{
    QStringList found;
    for (const QFileInfo &entry : root().entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const QString name = entry.fileName() + (entry.isDir() ? u"/"_s : QString());
        if (!allowed.contains(name))
            found.append(name);
    }
    found.sort();
    return found;
}

} // namespace minutebook::test
