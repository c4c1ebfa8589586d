#include "tests/house/includes.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

bool isStandard(const QString &header)
{
    return std::ranges::all_of(header, [](QChar c) { return c.isLower() || c.isDigit() || c == u'_'; });
}

QString libraryOf(const QString &header)
{
    return header.section(u'/', 0, 0).section(u'.', 0, 0);
}

QString quotedFinding(const Include &include, const FolderRow &row, const QHash<QString, FolderRow> &table)
{
    if (include.name.endsWith(".moc"_L1))
        return {};
    const QString folder = rowOf(include.name, table).folder;
    if (folder.isEmpty())
        return u"\"%1\" is not relative to the project's root."_s.arg(include.name);
    return row.folders.contains(folder) ? QString() : u"%1 may not include %2 (\"%3\")."_s.arg(row.folder, folder, include.name);
}

QString angledFinding(const Include &include, const FolderRow &row)
{
    if (isStandard(include.name))
        return {};
    if (const QString module = qtModuleOf(include.name); !module.isEmpty())
        return row.qtModules.contains(module) ? QString() : u"%1 may not use Qt %2 (<%3>)."_s.arg(row.folder, module, include.name);
    return row.libraries.contains(libraryOf(include.name)) ? QString() : u"%1 may not use <%2>."_s.arg(row.folder, include.name);
}

} // namespace

QList<Include> readIncludes(const QString &source)
{
    static const QRegularExpression directive(uR"re(^\s*#\s*include\s*(["<])([^">]+)[">])re"_s);
    QList<Include> includes;
    int number = 0;
    for (const QString &line : source.split(u'\n')) {
        ++number;
        if (const QRegularExpressionMatch match = directive.match(line); match.hasMatch())
            includes.append({number, match.captured(2), match.captured(1) == u"\""});
    }
    return includes;
}

QString qtModuleOf(const QString &header)
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    if (header.startsWith("Qt"_L1) && header.contains(u'/') && headers.exists(header))
        return header.section(u'/', 0, 0).sliced(2);
    for (const QString &module : headers.entryList({u"Qt*"_s}, QDir::Dirs)) {
        if (headers.exists(module + u'/' + header))
            return module.sliced(2);
    }
    return {};
}

FolderRow rowOf(const QString &path, const QHash<QString, FolderRow> &table)
{
    for (QString folder = path.section(u'/', 0, -2); !folder.isEmpty(); folder = folder.section(u'/', 0, -2)) {
        if (const auto row = table.constFind(folder); row != table.cend())
            return *row;
    }
    return {};
}

QStringList findings(const QString &path, const QString &source, const QHash<QString, FolderRow> &table)
{
    const FolderRow row = rowOf(path, table);
    if (row.folder.isEmpty())
        return {u"%1: its folder is not in the table."_s.arg(path)};
    QStringList found;
    for (const Include &include : readIncludes(source)) {
        const QString finding = include.quoted ? quotedFinding(include, row, table) : angledFinding(include, row);
        if (!finding.isEmpty())
            found.append(u"%1:%2: %3"_s.arg(path).arg(include.line).arg(finding));
    }
    return found;
}

} // namespace minutebook::test
