#include "models/review/wordchanges.h"

#include <QStringList>

#include <dtl/dtl.hpp>

#include <algorithm>
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

qsizetype countWords(const QString &text)
{
    return text.count(u' ') + 1;
}

/// The part of a text's words that another one has too.
double likeness(const QString &from, const QString &to)
{
    qsizetype same = 0;
    for (const WordChange &change : wordChanges(from, to))
        same += change.kind == WordChange::Kind::Same ? countWords(change.text) : 0;
    return static_cast<double>(same) / static_cast<double>(std::max(countWords(from), countWords(to)));
}

QString takeLikest(QStringList &texts, const QString &text)
{
    qsizetype likest = -1;
    double most = 0.5;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (const double like = texts[i].isEmpty() ? 0 : likeness(texts[i], text); like >= most) {
            most = like;
            likest = i;
        }
    }
    return likest < 0 ? QString() : texts.takeAt(likest);
}

QList<qsizetype> newWords(const QString &was, const QString &text)
{
    QList<qsizetype> words;
    qsizetype at = 0;
    for (const WordChange &change : wordChanges(was, text)) {
        const qsizetype count = change.kind == WordChange::Kind::Gone ? 0 : countWords(change.text);
        for (qsizetype i = 0; change.kind == WordChange::Kind::New && i < count; ++i)
            words.append(at + i);
        at += count;
    }
    return words;
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
    for (qsizetype i = 1; i < changes.size(); ++i) { // what goes is read before what comes in its place
        if (changes[i - 1].kind == WordChange::Kind::New && changes[i].kind == WordChange::Kind::Gone)
            changes.swapItemsAt(i - 1, i);
    }
    return changes;
}

QList<TextChange> textChanges(const QStringList &before, const QStringList &now)
{
    QStringList gone;
    QList<TextChange> changes;
    for (const auto &[text, step] : differenceOf(before, now).getSes().getSequence()) {
        if (step.type == dtl::SES_ADD)
            changes.append(TextChange{.text = step.afterIdx - 1}); // counted from 1
        else if (step.type == dtl::SES_DELETE)
            gone.append(text);
    }
    for (TextChange &change : changes) {
        change.was = takeLikest(gone, now[change.text]);
        change.words = newWords(change.was, now[change.text]);
    }
    return changes;
}

} // namespace minutebook
