#include "models/notation/fix.h"

#include "models/notation/candidates.h"
#include "models/notation/lexline.h"
#include "models/notation/readaction.h"
#include "models/notation/retag.h"
#include "models/notation/rewriteline.h"
#include "models/notation/tag.h"
#include "models/notation/typing.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Fix)
};

/// What the diagnostic stands on, exchanged.
QString exchanged(const Diagnostic &diagnostic, const Line &line, const QString &words)
{
    const qsizetype begin = std::clamp<qsizetype>(diagnostic.column - 1, 0, line.text.size());
    return line.text.first(begin) + words + line.text.sliced(std::min<qsizetype>(begin + diagnostic.length, line.text.size()));
}

Fix writeFix(const Diagnostic &diagnostic, const Line &line, const QString &words)
{
    return {Texts::tr("Write “%1”").arg(words), exchanged(diagnostic, line, words)};
}

/// The level that the line seems to mean comes first; what is cleared only says so where it said it before.
QList<Fix> levelFixes(const Line &line, const Dialect &dialect)
{
    QList<Fix> fixes;
    for (const Rank rank : likelyLevels(line.text, dialect)) {
        const QString text = withLevel(line, rank, dialect);
        fixes.append({Texts::tr("Mark the line (%1)").arg(dialect.scheme.level(rank).name), text});
    }
    return fixes;
}

QStringList ownersOf(const Line &line)
{
    if (const auto *action = std::get_if<ActionWords>(&line.words))
        return action->owners;
    const auto *update = std::get_if<UpdateWords>(&line.words);
    return update ? update->owners : QStringList();
}

/// The line with these owners: in the place of the unknown one where it stands, else as withOwners writes them.
std::optional<QString> withMendedOwners(const Line &line, const QString &unknown, const QString &known, const QStringList &mended,
                                        const Dialect &dialect)
{
    if (const qsizetype place = unknown.isEmpty() ? -1 : line.text.indexOf(unknown); place >= 0) {
        QString text = line.text.first(place) + known + line.text.sliced(place + unknown.size());
        if (ownersOf(lexLine(text, dialect)) == mended)
            return text;
    }
    return withOwners(line, mended, dialect);
}

/// The owners with an unknown one replaced by one that is known.
QList<Fix> ownerFixes(const Line &line, const QString &unknown, const Dialect &dialect)
{
    const QStringList owners = ownersOf(line);
    QList<Fix> fixes;
    for (const QString &known : unknown.isEmpty() ? peopleIn(line.body, dialect) : peopleLike(unknown, dialect)) {
        QStringList mended = owners;
        if (unknown.isEmpty())
            mended << known;
        else
            std::ranges::replace(mended, unknown, known);
        if (const std::optional<QString> text = withMendedOwners(line, unknown, known, mended, dialect))
            fixes.append({Texts::tr("Owner: %1").arg(dialect.personNamed(known)), *text});
    }
    return fixes;
}

QList<Fix> personFixes(const Diagnostic &diagnostic, const Line &line, const Dialect &dialect)
{
    QList<Fix> fixes;
    for (const QString &known : peopleLike(diagnostic.details.value(0), dialect))
        fixes.append({Texts::tr("Write %1").arg(dialect.personNamed(known)), exchanged(diagnostic, line, known)});
    return fixes;
}

/// The marks of a passage whose partners stand outside of it, so that they are needed still.
struct LooseMarks {
    QString before; ///< they open what goes on behind it
    QString behind; ///< they close what begins before it
};

LooseMarks looseMarks(const QString &text, qsizetype begin, qsizetype length)
{
    static const QRegularExpression marks(u"\\\\.|\\*\\*|\\*|\\[|\\]"_s);
    LooseMarks loose;
    QStringList opened;
    for (const QRegularExpressionMatch &match : marks.globalMatch(text.sliced(begin, length))) {
        const QString mark = match.captured();
        if (mark.startsWith(u'\\'))
            continue;
        const QString opening = mark == "]"_L1 ? u"["_s : mark;
        const qsizetype at = begin + match.capturedStart(); // a name begins with a letter: a mark has something before it
        if (mark == "["_L1 || (mark != "]"_L1 && !text[at - 1].isLetterOrNumber()))
            opened << mark;
        else if (const qsizetype partner = opened.lastIndexOf(opening); partner >= 0)
            opened.removeAt(partner);
        else
            loose.behind += mark;
    }
    loose.before = opened.join(QString());
    return loose;
}

/// One firm may be several parties.
QList<Fix> pseudonymFixes(const Diagnostic &diagnostic, const Line &line)
{
    const LooseMarks loose = looseMarks(line.text, diagnostic.column - 1, diagnostic.length);
    QList<Fix> fixes;
    for (const QString &pseudonym : diagnostic.details.mid(1))
        fixes.append({Texts::tr("Write “%1”").arg(pseudonym), exchanged(diagnostic, line, loose.before + pseudonym + loose.behind)});
    return fixes;
}

QList<Fix> statusFixes(const Diagnostic &diagnostic, const Line &line)
{
    QList<Fix> fixes;
    for (const ActionStatus status :
         {ActionStatus::Closed, ActionStatus::OnTarget, ActionStatus::Open, ActionStatus::Transferred, ActionStatus::Withdrawn})
        fixes.append(writeFix(diagnostic, line, statusText(status)));
    return fixes;
}

QList<Fix> foundFixes(const Diagnostic &diagnostic, const Line &line, const Dialect &dialect)
{
    switch (diagnostic.code) {
    case DiagnosticCode::TagDoubtful:
        return levelFixes(line, dialect);
    case DiagnosticCode::ClearedInVain:
        return {writeFix(diagnostic, line, u'(' + diagnostic.details.value(0) + u')')};
    case DiagnosticCode::OwnerMissing:
        return ownerFixes(line, {}, dialect);
    case DiagnosticCode::OwnerUnknown:
        return ownerFixes(line, diagnostic.details.value(0), dialect);
    case DiagnosticCode::PersonUnknown:
        return personFixes(diagnostic, line, dialect);
    case DiagnosticCode::StatusUnknown:
        return statusFixes(diagnostic, line);
    case DiagnosticCode::RealNameOpen:
        return pseudonymFixes(diagnostic, line);
    case DiagnosticCode::ActionNumberWithdrawn:
    case DiagnosticCode::OutcomeInSmallLetters:
    case DiagnosticCode::LabelGap:
    case DiagnosticCode::WeekdayWrong:
    case DiagnosticCode::PresentTense:
        return {writeFix(diagnostic, line, diagnostic.details.value(1))};
    case DiagnosticCode::KeywordIncomplete:
        return {{Texts::tr("Read “%1” as a plain word").arg(diagnostic.details.value(0)),
                 exchanged(diagnostic, line, u'\\' + diagnostic.details.value(0))}};
    case DiagnosticCode::ColonMissing:
        return {writeFix(diagnostic, line, diagnostic.details.value(1)),
                {Texts::tr("Read “%1” as a plain word").arg(diagnostic.details.value(0)),
                 exchanged(diagnostic, line, u'\\' + diagnostic.details.value(0))}};
    case DiagnosticCode::QuorumMissing:
        return {{Texts::tr("Keep it with the chair's reason"), line.text, u"@quorum: "_s}};
    case DiagnosticCode::StubInHeading:
        return {{Texts::tr("Take “(stub)” off the heading"), exchanged(diagnostic, line, {}).trimmed()}};
    case DiagnosticCode::StubOfAction:
        return {{Texts::tr("Take “(stub)” off the action"), exchanged(diagnostic, line, {}).trimmed()}};
    case DiagnosticCode::UpdateNumberUnread:
        if (diagnostic.details.value(0).isEmpty())
            return {};
        return {writeFix(diagnostic, line, diagnostic.details.value(1))};
    case DiagnosticCode::NestedTooDeep:
        return {{Texts::tr("Nest the line six deep"), nested(line, 0)}};
    default:
        return {};
    }
}

} // namespace

QList<Fix> fixesOf(const Diagnostic &diagnostic, const Line &line, const Dialect &dialect)
{
    QList<Fix> fixes = foundFixes(diagnostic, line, dialect);
    fixes.removeIf([&](const Fix &fix) { return fix.text == line.text && fix.data.isEmpty(); });
    return fixes;
}

} // namespace minutebook
