#include "models/print/calendarlines.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// "\\n" a line break, any other character behind a backslash itself.
QString unescaped(QStringView value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        const QChar next = value[++i];
        text += next == u'n' || next == u'N' ? QChar(u'\n') : next;
    }
    return text;
}

/// Where the value begins: a colon between quotes is a parameter's.
qsizetype colonIn(QStringView line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        quoted = quoted != (line[i] == u'"');
        if (line[i] == u':' && !quoted)
            return i;
    }
    return -1;
}

} // namespace

QList<CalendarLine> calendarLines(QByteArray file)
{
    file.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", ""); // as bytes: a fold may part a letter
    QList<CalendarLine> lines;
    const QString text = QString::fromUtf8(file);
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = colonIn(line);
        if (colon < 0) {
            lines.append({{}, {}, unescaped(line)});
            continue;
        }
        const QStringView head = line.first(colon);
        const qsizetype semicolon = head.indexOf(u';');
        lines.append({(semicolon < 0 ? head : head.first(semicolon)).toString().toUpper(),
                      semicolon < 0 ? QString() : head.sliced(semicolon + 1).toString(), unescaped(line.sliced(colon + 1))});
    }
    return lines;
}

} // namespace minutebook
