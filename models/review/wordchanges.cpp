#include "models/review/wordchanges.h"

#include <QStringList>

#include <dtl/dtl.hpp>

#include <vector>

namespace minutebook {

namespace {

using Texts = std::vector<QString>;

Texts textsOf(const QStringList &list)
{
    return {list.begin(), list.end()};
}

dtl::Diff<QString, Texts> differenceOf(const QStringList &from, const QStringList &to)
{
    dtl::Diff<QString, Texts> difference(textsOf(from), textsOf(to));
    difference.onHuge();
    difference.compose();
    return difference;
}

WordChange::Kind kindOf(dtl::edit_t type)
{
    if (type == dtl::SES_COMMON)
        return WordChange::Kind::Same;
    return type == dtl::SES_DELETE ? WordChange::Kind::Gone : WordChange::Kind::New;
}

} // namespace

QList<WordChange> wordChanges(const QString &from, const QString &to)
{
    QList<WordChange> changes;
    for (const auto &[word, step] :
         differenceOf(from.split(u' ', Qt::SkipEmptyParts), to.split(u' ', Qt::SkipEmptyParts)).getSes().getSequence()) {
        if (const WordChange::Kind kind = kindOf(step.type); changes.isEmpty() || changes.last().kind != kind)
            changes.append({kind, word});
        else
            changes.last().text += u' ' + word;
    }
    return changes;
}

QList<qsizetype> changedTexts(const QStringList &before, const QStringList &now)
{
    QList<qsizetype> changed;
    for (const auto &[text, step] : differenceOf(before, now).getSes().getSequence()) {
        if (step.type == dtl::SES_ADD)
            changed.append(step.afterIdx - 1); // counted from 1
    }
    return changed;
}

} // namespace minutebook
