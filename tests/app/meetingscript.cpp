#include "meetingscript.h"

namespace minutebook {

QList<ScriptStep> readScript(const QString &text)
{
    QList<ScriptStep> steps;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto [verb, rest] = firstWord(line);
        steps.append({number, verb, rest});
    }
    return steps;
}

std::pair<QString, QString> firstWord(const QString &words)
{
    return {words.section(u' ', 0, 0), words.section(u' ', 1)};
}

} // namespace minutebook
