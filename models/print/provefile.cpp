#include "models/print/provefile.h"

#include "models/minutes/registerphrases.h"
#include "models/minutes/volumephrases.h"
#include "models/minutes/wording.h"
#include "models/print/calledso.h"
#include "models/print/editionoffile.h"
#include "models/print/markedpages.h"
#include "models/print/proof/readcalendarfile.h"
#include "models/print/proof/readpdffile.h"
#include "models/print/proof/readplainfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <ranges>
#include <set>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct SubjectTexts {
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

/// What a register's title is: that of its pages, and what its data are called.
QStringList registerTitles(const RegisterRecord &record)
{
    const QString &abbreviation = record.body.abbreviation;
    const Scheme &scheme = record.body.scheme;
    QStringList titles{asOfPhrase(record.date)};
    for (const RegisterKind kind : {RegisterKind::Actions, RegisterKind::Decisions}) {
        titles << nameOfRegister(kind) << abbreviation + u' ' + nameOfRegister(kind);
        for (const Edition edition : {Edition{Rank{0}}, topEdition(scheme)})
            titles << u"%1 – %2"_s.arg(abbreviation, registerTitle(kind, scheme, edition));
    }
    titles.removeAll(QString());
    return titles;
}

FileTexts textsOf(const FileToProve &file)
{
    const QString suffix = QFileInfo(file.name).suffix().toLower();
    if (file.bytes.contains("%PDF-"))
        return readPdfFile(file.bytes, file.password);
    if (suffix == "csv"_L1)
        return readPlainFile(file.bytes);
    if (suffix == "json"_L1)
        return readJsonFile(file.bytes);
    if (suffix == "ics"_L1)
        return readCalendarFile(file.bytes);
    const Format format = formatNamed(suffix).value_or(Format::Pdf);
    return format == Format::Pdf ? readPdfFile(file.bytes, file.password) : readFileTexts(file.bytes, format);
}

/// What volumes are titled that hold no other meetings than these: of a year that none is of nothing was looked for.
QStringList volumeTitles(const QList<MeetingRecord> &records)
{
    const Body &body = records.constLast().body;
    std::set<int> years;
    for (const MeetingRecord &record : records)
        years.insert(record.meeting.header.date.year());
    QStringList titles;
    for (const Edition edition : {Edition{Rank{0}}, topEdition(body.scheme)}) {
        for (const int first : years) {
            for (auto last = years.find(first); last != years.end(); ++last)
                titles << u"%1 – %2"_s.arg(body.abbreviation, volumeTitle(body.scheme, edition, QDate(first, 1, 1), QDate(*last, 1, 1)));
        }
    }
    return titles;
}

/// "2024", "2023–2024"
QString yearsOf(const QList<MeetingRecord> &records)
{
    const auto [first, last] = std::ranges::minmax(
        records | std::views::transform([](const MeetingRecord &record) { return record.meeting.header.date.year(); }));
    return first == last ? QString::number(last) : QString::number(first) + u'–' + QString::number(last);
}

/// What of itself a file says that it is not searched for. `marked` is what its pages say, if it says nothing else.
Result<> contradiction(const FileToProve &file, const ProofSubject &subject, std::optional<Rank> marked)
{
    const std::optional<HeldEdition> held = editionOfFile(file.bytes, subject.scheme, file.password);
    const std::optional<Rank> ceiling = held ? held->ceiling : marked;
    if (ceiling && *ceiling > subject.ceiling)
        return failure(ErrorCode::ProofOfOtherEdition, {file.name, subject.scheme.level(*ceiling).name});
    const QString title = titleOfFile(file.bytes, subject.scheme, file.password);
    if (!title.isEmpty() && !isCalledSo(title, subject.titles))
        return failure(ErrorCode::ProofOfOtherSubject, {file.name, title, subject.name});
    return {};
}

} // namespace

ProofSubject proofSubjectOf(const MeetingRecord &record, Edition edition)
{
    const Wording wording(record.body.language);
    Secrets secrets = secretsOf(record, edition);
    const QString subject = secrets.subject;
    return {.secrets = std::move(secrets),
            .scheme = record.body.scheme,
            .ceiling = edition.ceiling,
            .name = subject,
            .titles = titlesOf(record, edition)};
}

Result<ProofSubject> proofSubjectOf(const QList<MeetingRecord> &records, const QString &ceiling)
{
    const Wording wording(records.constLast().body.language);
    const Body &body = records.constLast().body;
    const Result<Edition> edition = editionNamed(body.scheme, ceiling);
    if (!edition)
        return std::unexpected(edition.error());
    return ProofSubject{secretsOf(records, ceiling), body.scheme, edition->ceiling,
                        SubjectTexts::tr("the volumes of %1 of %2").arg(body.abbreviation, yearsOf(records)), volumeTitles(records)};
}

ProofSubject proofSubjectOf(const RegisterRecord &record, const QList<MeetingRecord> &meetings, Edition edition)
{
    const Wording wording(record.body.language);
    const Body &body = record.body;
    Secrets secrets = secretsOf(record, edition);
    if (!meetings.isEmpty()) {
        const Secrets notes = secretsOf(meetings, body.scheme.level(edition.ceiling).name);
        secrets.withheld += notes.withheld;
        secrets.open += notes.open;
        secrets.frame += notes.frame;
    }
    return {secrets, body.scheme, edition.ceiling, SubjectTexts::tr("the registers of %1").arg(body.abbreviation), registerTitles(record)};
}

Result<Certificate> proveFile(const FileToProve &file, const ProofSubject &subject)
{
    FileTexts texts = textsOf(file);
    const std::optional<Rank> marked = markingOfPages(texts, subject.scheme);
    Result<Certificate> certificate = proveNothingWithheld(std::move(texts), file.bytes, subject.secrets, file.name);
    const Result<> agrees = certificate ? contradiction(file, subject, marked) : Result<>();
    if (agrees)
        return certificate;
    if (certificate->isProof())
        return std::unexpected(agrees.error());
    certificate->remark = sentence(agrees.error());
    return certificate;
}

} // namespace minutebook
