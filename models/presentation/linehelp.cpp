#include "models/presentation/linehelp.h"

#include "models/presentation/notationtable.h"
#include "models/presentation/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Texts of what stands outside of a class.
struct LineHelp {
    Q_DECLARE_TR_FUNCTIONS(LineHelp)
};

LineSense senseOf(const NoteLine &line)
{
    if (line.standing.stub || line.tag.stub)
        return LineSense::Stub;
    if (!line.outcome)
        return LineSense::Plain;
    return line.outcome->decides ? LineSense::Decides : LineSense::Records;
}

bool isText(const NoteLine &line)
{
    return line.kind == LineKind::Paragraph || line.kind == LineKind::ListItem;
}

/// A list's entry that decides is told as the decision that it is.
const NotationRow &rowOf(const NoteLine &line)
{
    const LineSense sense = isText(line) ? senseOf(line) : LineSense::Plain;
    return notationRow(sense == LineSense::Plain ? line.kind : LineKind::Paragraph, sense);
}

/// What a line that is read as text seems to be meant as; null: nothing.
const NotationRow *meantAs(const NoteLine &line)
{
    const bool remarked = std::ranges::any_of(line.diagnostics, [](const Diagnostic &remark) {
        using enum DiagnosticCode;
        return remark.code == KeywordIncomplete || remark.code == ColonMissing || remark.code == KeywordSmall
            || remark.code == UpdateNumberUnread || remark.code == UpdateOfSeveral || remark.code == VoteUnread
            || remark.code == TimeInvalid || remark.code == DateInvalid;
    });
    return isText(line) && remarked ? rowOfKeyword(line.body) : nullptr;
}

bool sectionNamesLevel(const Item &item, qsizetype line)
{
    for (qsizetype above = line - 1; above >= 0; --above) {
        if (item.lines[above].kind == LineKind::Section)
            return item.lines[above].tag.level || item.lines[above].tag.doubtful;
    }
    return false;
}

/// Why the line has the level that it has.
QString sourceOfLevel(const Item &item, qsizetype at, const Dialect &dialect)
{
    const NoteLine &line = item.lines[at];
    const QString level = dialect.scheme.level(line.standing.rank).name;
    const bool moves = line.kind == LineKind::Joined || line.kind == LineKind::Left || line.kind == LineKind::Presiding;
    if (line.tag.level && line.standing.rank == *line.tag.level)
        return LineHelp::tr("Level: %1, as the bracket at its end says.").arg(level);
    if (line.standing.decision >= 0)
        return LineHelp::tr("Level: %1, that of its decision.").arg(level);
    if (line.kind == LineKind::Update && line.standing.rank > line.tag.level.value_or(item.rank))
        return LineHelp::tr("Level: %1, that of its action, which is higher than its own.").arg(level);
    if (moves && line.standing.rank == dialect.defaultRank)
        return LineHelp::tr("Level: %1, the meeting’s default: who comes and goes is of that level unless a bracket says otherwise.")
            .arg(level);
    if (sectionNamesLevel(item, at))
        return LineHelp::tr("Level: %1, from the heading of its section.").arg(level);
    if (item.heading.tag.level || item.heading.tag.doubtful)
        return LineHelp::tr("Level: %1, from the heading of its item.").arg(level);
    return LineHelp::tr("Level: %1, the meeting’s default, as nothing here names another.").arg(level);
}

QString tagForm(const Scheme &scheme)
{
    const QString top = scheme.levels.isEmpty() ? QString() : scheme.level(scheme.highest()).name;
    return LineHelp::tr("At its end may stand a level, (%1); that this wording is fit for every reader, (cleared); or both, (%1, cleared).")
        .arg(top);
}

bool hasLevel(const NoteLine &line)
{
    return line.kind != LineKind::Blank && line.kind != LineKind::Data && line.kind != LineKind::OwnNote;
}

} // namespace

QString lineHelp(const Item &item, qsizetype at, const Dialect &dialect)
{
    const NoteLine &line = item.lines[at];
    const NotationRow &read = rowOf(line);
    const NotationRow *meant = meantAs(line);
    const NotationRow &told = meant ? *meant : read;
    QStringList text;
    if (meant)
        text << LineHelp::tr("This line is read as %1. If it is meant as %2:").arg(read.nameText(), meant->nameText());
    else
        text << LineHelp::tr("This line is %1.").arg(read.nameText());
    text << told.meaningText() << LineHelp::tr("What may stand in it: %1").arg(told.formText());
    text << LineHelp::tr("For example: %1").arg(told.exampleFor(dialect));
    if (hasLevel(line)) {
        if (!line.tag.doubtful)
            text << sourceOfLevel(item, at, dialect);
        text << standingSentence(line, dialect.scheme, dialect.defaultRank) << tagForm(dialect.scheme);
    }
    return text.join(u'\n');
}

} // namespace minutebook
