#include "models/minutes/phrases.h"
#include "models/minutes/wording.h"
#include "models/print/cover.h"
#include "models/print/runtext.h"
#include "models/print/wrap.h"
#include "models/print/writeplaintable.h"
#include "models/print/writetext.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype width = 78;

/// A text of several lines, the first behind `label`, the others as far in.
QString hanging(const QString &label, const QString &text)
{
    return wrapHanging(label, text, width);
}

QString underlined(const QString &title, QChar line)
{
    const QStringList lines = wrap(title, width, LongWords::Kept);
    qsizetype longest = 0;
    for (const QString &each : lines)
        longest = std::max(longest, columnsOf(each));
    return lines.join(u'\n') + u'\n' + QString(longest, line);
}

QString textOf(const HeadingBlock &block)
{
    return underlined(runText(block.runs), block.level == 1 ? u'-' : u'~');
}

QString textOf(const ParagraphBlock &block)
{
    return hanging(block.style == ParagraphStyle::PostMeetingNote ? u"    "_s : QString(), runText(block.runs));
}

QString textOf(const ListItemBlock &block)
{
    const QString indent(qsizetype{2} * (block.depth + 1), u' ');
    return hanging(indent + withControlsShown(block.label) + u' ', runText(block.runs));
}

QString textOf(const TableBlock &table)
{
    return writePlainTable(table, width);
}

/// Items of one list follow one another without an empty line.
QString separator(const Block &before, const Block &block)
{
    const bool list = std::holds_alternative<ListItemBlock>(before) && std::holds_alternative<ListItemBlock>(block);
    const bool item = std::holds_alternative<HeadingBlock>(block) && std::get<HeadingBlock>(block).level == 1;
    return list ? u"\n"_s : item ? u"\n\n\n"_s : u"\n\n"_s;
}

QString headOf(const MinutesDocument &document)
{
    QString statement = runText(document.classification);
    if (!document.handling.isEmpty())
        statement += u' ' + runText(document.handling);
    QStringList facts;
    for (const QString &fact : document.facts)
        facts.append(hanging({}, withControlsShown(fact)));
    QStringList parts{hanging({}, document.marking.text),
                      hanging({}, document.draft),
                      hanging({}, statement),
                      underlined(withControlsShown(document.heading), u'='),
                      facts.join(u'\n'),
                      underlined(withControlsShown(document.edition), u'=')};
    if (document.copy)
        parts.append(hanging({}, withControlsShown(copyPhrase(*document.copy))));
    parts.removeAll(QString());
    parts.removeAll(u"\n"_s);
    return parts.join("\n\n"_L1);
}

QString footOf(const MinutesDocument &document)
{
    QStringList parts{hanging({}, withControlsShown(document.footer)), document.marking.text};
    parts.removeAll(QString());
    return parts.join("\n\n"_L1);
}

} // namespace

QString writePlainText(const MinutesDocument &document)
{
    const Wording wording(document.language);
    QString text = headOf(document);
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const Block &block = document.blocks.at(i);
        text += i == 0 ? u"\n\n\n"_s : separator(document.blocks.at(i - 1), block);
        text += std::visit([](const auto &content) { return textOf(content); }, block);
    }
    return text + "\n\n"_L1 + footOf(document) + u'\n';
}

} // namespace minutebook
