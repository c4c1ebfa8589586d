#include "models/print/provefile.h"

#include "models/minutes/compose.h"
#include "models/minutes/registerphrases.h"
#include "models/minutes/volumephrases.h"
#include "models/minutes/wording.h"
#include "models/print/cover.h"
#include "models/print/editionoffile.h"
#include "models/print/proof/readcalendarfile.h"
#include "models/print/proof/readpdffile.h"
#include "models/print/proof/readplainfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

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

/// Spaces, and what Markdown escapes, do not count.
QString comparable(const QString &title)
{
    return withControlsShown(title).removeIf([](QChar c) { return c == u'*' || c == u'\\'; }).simplified();
}

bool isCalled(const QString &title, const QStringList &beginnings)
{
    const QString whole = comparable(title);
    return std::ranges::any_of(beginnings, [&](const QString &each) {
        const QString beginning = comparable(each);
        return whole.startsWith(beginning) || beginning.startsWith(whole); // a text's line ends before a long reference does
    });
}

/// What of itself a file says that it is not searched for.
Result<> contradiction(const FileToProve &file, const ProofSubject &subject)
{
    const std::optional<HeldEdition> held = editionOfFile(file.bytes, subject.scheme, file.password);
    if (held && held->ceiling > subject.ceiling)
        return failure(ErrorCode::ProofOfOtherEdition, {file.name, subject.scheme.level(held->ceiling).name});
    const QString title = titleOfFile(file.bytes, subject.scheme, file.password);
    if (!title.isEmpty() && !isCalled(title, subject.titles))
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
            .titles = {subject + u" –"_s, compose(record, edition).facts.constFirst()}};
}

Result<ProofSubject> proofSubjectOf(const QList<MeetingRecord> &records, const QString &ceiling)
{
    const Wording wording(records.constLast().body.language);
    const Body &body = records.constLast().body;
    const Result<Edition> edition = editionNamed(body.scheme, ceiling);
    if (!edition)
        return std::unexpected(edition.error());
    QStringList titles;
    for (const Edition each : {Edition{Rank{0}}, topEdition(body.scheme)})
        titles << u"%1 – %2"_s.arg(body.abbreviation, boundMinutesTitle(body.scheme, each));
    return ProofSubject{secretsOf(records, ceiling), body.scheme, edition->ceiling,
                        SubjectTexts::tr("the volumes of %1").arg(body.abbreviation), titles};
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
    Result<Certificate> certificate = proveNothingWithheld(textsOf(file), file.bytes, subject.secrets, file.name);
    const Result<> agrees = certificate ? contradiction(file, subject) : Result<>();
    if (agrees)
        return certificate;
    if (certificate->isProof())
        return std::unexpected(agrees.error());
    certificate->remark = sentence(agrees.error());
    return certificate;
}

} // namespace minutebook
