#include "models/minutes/runs.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// In round brackets where the colour has no box that sets it apart.
Run markingRun(const Level &level)
{
    Run run{.text = level.line.box ? level.marking : u'(' + level.marking + u')'};
    run.bold = true;
    run.marking = level.line;
    return run;
}

} // namespace

Runs plain(const QString &text)
{
    return text.isEmpty() ? Runs() : Runs{Run{.text = text}};
}

Runs runsOf(const QString &text, const Dialect &dialect, Verbs verbs)
{
    Runs runs;
    for (const Span &span : readInline(text, dialect, verbs)) {
        Run run{.text = span.text};
        run.bold = span.bold;
        run.italic = span.italic;
        run.link = span.link;
        runs.append(run);
    }
    return runs;
}

Runs typedRuns(const QString &text, const Dialect &dialect, Verbs verbs)
{
    Runs runs = runsOf(text, dialect, verbs);
    for (Run &run : runs)
        run.typed = true;
    return runs;
}

Runs tailOf(const Tag &tag, const QString &tail, const Scheme &scheme)
{
    Runs runs;
    if (tag.exact() && tag.level)
        runs.append(markingRun(scheme.level(*tag.level)));
    if (!tail.isEmpty())
        runs.append(Run{.text = tail.front().isLetter() ? u' ' + tail : tail});
    return runs;
}

void appendRuns(Runs &runs, const Runs &more)
{
    if (more.isEmpty())
        return;
    const QChar first = more.first().text.isEmpty() ? QChar(u' ') : more.first().text.front();
    const bool joins = runs.isEmpty() || first.isSpace() || (first.isPunct() && first != u'(');
    if (!joins) {
        if (runs.last().link.isEmpty() && !runs.last().marking)
            runs.last().text += u' ';
        else
            runs.append(Run{.text = u" "_s});
    }
    runs += more;
}

Runs sentenceRuns(const QString &pattern, const Scheme &scheme, Rank rank, const Dialect &dialect)
{
    QString sentence = pattern;
    const Level &level = scheme.level(rank);
    sentence.replace("{LEVEL}"_L1, level.marking).replace("{Level}"_L1, level.title).replace("{EDITION}"_L1, scheme.topEdition);
    return runsOf(sentence, dialect, Verbs::Plain);
}

} // namespace minutebook
