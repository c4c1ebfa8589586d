#include "models/notation/lintmeeting.h"

#include "models/notation/frontmatter.h"
#include "models/notation/lintparts.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

ItemDiagnostic onMeeting(DiagnosticCode code, const QStringList &details = {})
{
    return {ofMeeting, {code, Gravity::Hint, 0, 1, 0, details}};
}

/// Whether or not they speak of the party, whose name every reader learns from them.
QList<ItemDiagnostic> namesInHead(const Meeting &meeting, const Dialect &dialect)
{
    const MeetingHeader &header = meeting.header;
    QStringList texts{header.venue, header.handling, header.reference};
    for (const PeopleTable &table : meeting.people) {
        for (const Person &person : table.people)
            texts << person.representing << person.name;
    }
    QList<ItemDiagnostic> findings;
    QStringList told;
    for (const QString &text : std::as_const(texts)) {
        for (const NamedParty &named : dialect.realNames.find(text)) {
            const QString name = text.sliced(named.begin, named.length);
            if (!told.contains(name))
                findings << onMeeting(DiagnosticCode::RealNameInHead, {name, named.pseudonyms.join(", "_L1)});
            told << name;
        }
    }
    return findings;
}

bool speaksOfInterests(const QString &text)
{
    static const QRegularExpression words(u"\\b(?:declarations?|conflicts?) of interests?\\b|\\binterests?\\b[^.]{0,60}\\bdeclared\\b|"
                                          "\\bdeclared\\b[^.]{0,60}\\binterests?\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return text.contains("nterest"_L1) && words.match(text).hasMatch();
}

bool saysInterests(const Item &item)
{
    return speaksOfInterests(item.heading.title) || std::ranges::any_of(item.lines, [](const NoteLine &line) {
               return line.kind == LineKind::Interest || (isPrinted(line) && speaksOfInterests(line.body));
           });
}

} // namespace

bool isPrinted(const NoteLine &line)
{
    return line.kind != LineKind::Blank && line.kind != LineKind::OwnNote && line.kind != LineKind::Data;
}

bool isWritten(const Meeting &meeting)
{
    const auto isOutcome = [](const NoteLine &line) { return line.outcome.has_value() || line.kind == LineKind::Action; };
    return meeting.header.status != MeetingStatus::Planned
        && std::ranges::any_of(meeting.items, [&](const Item &item) { return std::ranges::any_of(item.lines, isOutcome); });
}

ItemDiagnostic onPassage(qsizetype item, qsizetype line, Passage place, DiagnosticCode code, const QStringList &details)
{
    return {item,
            {code, Gravity::Hint, static_cast<int>(line) + 2, static_cast<int>(place.begin) + 1, static_cast<int>(place.length), details}};
}

QList<ItemDiagnostic> lintHeader(const Meeting &meeting, const Dialect &dialect)
{
    QList<ItemDiagnostic> findings;
    if (meeting.header.venue.trimmed().isEmpty())
        findings << onMeeting(DiagnosticCode::PlaceMissing);
    if (!meeting.header.begins.isValid())
        findings << onMeeting(DiagnosticCode::TimeMissing);
    for (const KeyWithLevel &key : keysWithLevel(meeting.header, dialect))
        findings << onMeeting(DiagnosticCode::KeyWithLevel, {key.name});
    if (isWritten(meeting) && std::ranges::none_of(meeting.items, saysInterests))
        findings << onMeeting(DiagnosticCode::DeclarationsMissing);
    return findings + namesInHead(meeting, dialect);
}

QList<ItemDiagnostic> lintItemNumbers(const Meeting &meeting)
{
    QList<ItemDiagnostic> findings;
    QSet<int> given;
    for (qsizetype i = 0; i < meeting.items.size(); ++i) {
        const ItemHeading &heading = meeting.items[i].heading;
        if (!heading.number)
            continue;
        const QString number = QString::number(*heading.number);
        if (given.contains(*heading.number))
            findings.append({i, {DiagnosticCode::ItemNumberTwice, Gravity::Warning, 1, 1, static_cast<int>(heading.text.size()), {number}}});
        given.insert(*heading.number);
    }
    return findings;
}

QList<ItemDiagnostic> lintMeeting(const Meeting &meeting, const Seating &seating, const Dialect &dialect)
{
    return lintHeader(meeting, dialect) + lintPeople(meeting, seating) + lintLevels(meeting, dialect) + lintItemNumbers(meeting)
        + lintActionNumbers(meeting, dialect) + lintReferences(meeting, dialect) + lintAbbreviations(meeting, dialect)
        + lintSharedWords(meeting, dialect);
}

QList<ItemDiagnostic> withoutKnownActions(QList<ItemDiagnostic> findings, const FindAction &findAction)
{
    findings.removeIf([&](const ItemDiagnostic &finding) {
        return finding.diagnostic.code == DiagnosticCode::ActionReferenceBroken
            && findAction(finding.diagnostic.details.value(0)).has_value();
    });
    return findings;
}

} // namespace minutebook
