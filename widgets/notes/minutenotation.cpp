#include "widgets/notes/minutenotation.h"

#include <KSyntaxHighlighting/Repository>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A level as it may be written: with its scheme's prefix, and in bold.
QStringList writtenForms(const Level &level, const Scheme &scheme)
{
    QStringList names{level.name};
    if (!scheme.prefix.isEmpty())
        names << scheme.prefix + level.name;
    QStringList forms;
    for (const QString &name : std::as_const(names))
        forms << name << "**"_L1 + name + "**"_L1;
    return forms;
}

/// All that an exact tag can hold between its brackets: "RED", "RED, cleared", "cleared WHITE", … but "stub".
QStringList tagContents(const Scheme &scheme)
{
    QStringList levels;
    for (const Level &level : scheme.levels)
        levels << writtenForms(level, scheme);
    QStringList clearings{u"cleared"_s};
    for (const QString &level : std::as_const(levels))
        clearings << "cleared "_L1 + level;

    QStringList contents = levels + clearings;
    for (const QString &level : std::as_const(levels)) {
        for (const QString &clearing : std::as_const(clearings))
            contents << level + ", "_L1 + clearing;
    }
    return contents;
}

/// Rules over a list that is empty when they are loaded never come to life. A blank is no word, so it matches nothing.
QStringList neverEmpty(const QStringList &words)
{
    return words.isEmpty() ? QStringList{u" "_s} : words;
}

} // namespace

KSyntaxHighlighting::Definition minuteNotation(const KSyntaxHighlighting::Repository &repository, const Dialect &dialect)
{
    KSyntaxHighlighting::Definition definition = repository.definitionForName(u"Minute Notation"_s);
    const QStringList headingTags = tagContents(dialect.scheme);
    definition.setKeywordList(u"heading tags"_s, neverEmpty(headingTags));
    definition.setKeywordList(u"tags"_s, headingTags + QStringList{u"stub"_s}); // no heading is a stub
    definition.setKeywordList(u"deciding"_s, neverEmpty(dialect.decidingVerbs.values()));
    definition.setKeywordList(u"recording"_s, neverEmpty(dialect.recordingVerbs.values()));
    return definition;
}

} // namespace minutebook
