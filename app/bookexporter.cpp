#include "app/bookexporter.h"

#include "app/commandline/exportvolume.h"
#include "app/commandline/mayreplace.h"
#include "app/commandline/saveissued.h"
#include "app/desk.h"
#include "app/keepissued.h"
#include "app/proofs.h"
#include "models/minutes/extractphrases.h"
#include "models/minutes/volumephrases.h"
#include "models/print/issueextract.h"
#include "models/print/issuevolume.h"
#include "models/print/registerfile.h"
#include "models/storage/bookfile.h"
#include "models/storage/meetingstore.h"
#include "models/storage/registerrecord.h"
#include "models/storage/revisionstore.h"
#include "widgets/dialogs/prompts.h"

#include <QFileInfo>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

RegisterKind registerOf(BookExport what)
{
    return what == BookExport::ActionLog ? RegisterKind::Actions : RegisterKind::Decisions;
}

bool isOfRegister(BookExport what)
{
    return what == BookExport::ActionLog || what == BookExport::Decisions;
}

QString titleOf(BookExport what, const Scheme &scheme, Edition edition)
{
    if (what == BookExport::Extract)
        return extractTitle(scheme, edition);
    return what == BookExport::Volume ? boundMinutesTitle(scheme, edition) : registerTitle(registerOf(what), scheme, edition);
}

/// kindOfTitle.
QString kindOf(BookExport what)
{
    if (what == BookExport::Extract)
        return u"extract"_s;
    return what == BookExport::Volume ? u"volume"_s : nameOfRegister(registerOf(what));
}

/// PDF first: it is what is proposed.
QStringList formatsOf(BookExport what)
{
    QStringList formats{u"pdf"_s};
    for (const QString &format : isOfRegister(what) ? registerFormats(registerOf(what)) : QStringList()) {
        if (format != "table"_L1 && format != "pdf"_L1)
            formats << format;
    }
    return formats;
}

/// Those that have approved minutes.
QList<int> boundYears(Connection &reader)
{
    QList<int> years;
    for (const MeetingSummary &meeting : meetings(reader).value_or(QList<MeetingSummary>())) {
        if (meeting.isFrozen() && !years.contains(meeting.date.year()))
            years << meeting.date.year();
    }
    std::ranges::sort(years, std::ranges::greater());
    return years;
}

/// Nothing if the scheme has no such level.
std::optional<Rank> rankOf(const Scheme &scheme, const QString &level)
{
    const Result<Edition> edition = editionNamed(scheme, level);
    return edition ? std::optional(edition->ceiling) : std::nullopt;
}

Result<> saveAll(const Result<IssuedFile> &file, const Destination &destination, const BookWish &wish, const Scheme &scheme)
{
    if (!file)
        return std::unexpected(file.error());
    if (const Result<> saved = saveIssued(destination, *file); !saved || !wish.certificate)
        return saved;
    return saveCertificate({certificatePath(wish.path), destination.kept}, file->certificate, scheme, Replacing::Anything); // was asked
}

/// What the extract of a decision is made of.
struct ExtractRecord {
    PlacedRecord placed;
    std::optional<RegisterSource> supersededBy; ///< as far as readers up to the ceiling may know it
};

Result<ExtractRecord> extractRecord(Connection &connection, const LoggedDecision &decision, Rank ceiling)
{
    const Snapshot snapshot(connection);
    const Result<PlacedRecord> placed = placedRecord(connection, decision.source.line.meeting);
    const bool superseded = decision.facts.supersededBy.has_value();
    const Result<RegisterRecord> decisions = superseded ? decisionRecord(connection) : RegisterRecord();
    if (!placed || !decisions)
        return std::unexpected(placed ? decisions.error() : placed.error());
    return ExtractRecord{*placed, shownSuperseding(*decisions, decision.source.line, ceiling)};
}

/// Of the line that still says it: notes may have changed since the register was read.
Result<IssuedFile> extractOf(const ExtractRecord &extract, const LoggedDecision &decision, const QString &level, const QString &fileName)
{
    const PlacedRecord &placed = extract.placed;
    const RegisterLine &place = decision.source.line;
    const Result<Edition> edition = editionNamed(placed.record.body.scheme, level);
    if (!edition)
        return std::unexpected(edition.error());
    for (qsizetype i = 0; i < placed.begins.size(); ++i) {
        const QList<NoteLine> &lines = placed.record.meeting.items[i].lines;
        const qsizetype line = place.line - placed.begins[i].line;
        if (placed.begins[i].item == place.item && line >= 0 && line < lines.size() && lines[line].body == decision.text)
            return issueExtract(placed.record, *edition, i, line, fileName, extract.supersededBy);
    }
    return failure(ErrorCode::LineChangedElsewhere, {decision.text});
}

QString sentenceOf(BookExport what)
{
    switch (what) {
    case BookExport::ActionLog:
        return BookExporter::tr("The %1 action log is in %2.");
    case BookExport::Decisions:
        return BookExporter::tr("The %1 decision register is in %2.");
    case BookExport::Volume:
        return BookExporter::tr("The %1 volume is in %2.");
    case BookExport::Extract:
        return BookExporter::tr("The %1 extract is in %2.");
    }
    return {};
}

} // namespace

BookExporter::BookExporter(Desk &desk, Prompts &prompts, Proofs &proofs)
    : m_desk(desk)
    , m_prompts(prompts)
    , m_proofs(proofs)
{
    m_writing.setMaxThreadCount(1);
}

void BookExporter::exportFrom(BookExport what, const QString &level, const RegisterSelection &selection)
{
    BookOffer offer = bookOfferOf(*m_desk.book(), what, level);
    offer.selection = selection.words;
    if (what == BookExport::Volume && offer.years.isEmpty())
        return emit failed({ErrorCode::VolumeEmpty, {}});
    const std::optional<BookWish> wish = m_prompts.bookExport(offer);
    if (wish && mayWrite(what, *wish, offer.scheme))
        write(offer, *wish, {.filter = selection.filter});
}

void BookExporter::exportExtract(const LoggedDecision &decision, const QString &level)
{
    BookOffer offer = bookOfferOf(*m_desk.book(), BookExport::Extract, level);
    offer.meeting = decision.source.meeting;
    offer.item = decision.source.item;
    offer.editions.removeIf(
        [&decision](const EditionChoice &edition) { return !visible(decision.source.rank, decision.source.clearing, edition.ceiling); });
    if (offer.editions.isEmpty())
        return;
    offer.chosen = std::max(offer.chosen, offer.editions.constFirst().ceiling);
    const std::optional<BookWish> wish = m_prompts.bookExport(offer);
    if (wish && mayWrite(offer.what, *wish, offer.scheme))
        write(offer, *wish, {.decision = decision});
}

/// What holds another edition is never written over, the rest only if a person says so.
bool BookExporter::mayWrite(BookExport what, const BookWish &wish, const Scheme &scheme)
{
    Result<> may = mayWriteTo({wish.path, bookFiles(m_desk.book()->book().path())});
    if (may)
        may = mayReplace(wish.path, scheme, {wish.ceiling, {}, kindOf(what)}, Replacing::Anything);
    if (may && wish.certificate)
        may = mayReplaceByAnything(certificatePath(wish.path), scheme);
    if (!may) {
        emit failed(may.error());
        return false;
    }
    const QString there = QFileInfo(wish.path).isFile()                      ? wish.path
        : wish.certificate && QFileInfo(certificatePath(wish.path)).isFile() ? certificatePath(wish.path)
                                                                             : QString();
    return there.isEmpty() || m_prompts.confirm(tr("%1 is there already.").arg(QFileInfo(there).fileName()), tr("Replace"));
}

QFuture<Result<IssuedFile>> BookExporter::issued(const BookOffer &offer, const BookWish &wish, const ExportedPart &part)
{
    Book &book = m_desk.book()->book();
    const QFileInfo file(wish.path);
    const QString level = offer.scheme.level(wish.ceiling).name;
    if (offer.what == BookExport::Volume) {
        const std::optional<int> year = wish.year > 0 ? std::optional(wish.year) : std::nullopt;
        return book.read([year](Connection &connection) { return boundRecords(connection, year); })
            .then(&m_writing, [level, name = file.fileName()](const Result<QList<MeetingRecord>> &records) {
                return records ? issueVolume(*records, level, name) : std::unexpected(records.error());
            });
    }
    if (part.decision) {
        return book
            .read([decision = *part.decision, ceiling = wish.ceiling](Connection &connection) -> Result<ExtractRecord> {
                if (const Result<MeetingRecord> issued = recordToIssue(connection, decision.source.line.meeting); !issued)
                    return std::unexpected(issued.error());
                return extractRecord(connection, decision, ceiling);
            })
            .then(&m_writing, [decision = *part.decision, level, name = file.fileName()](const Result<ExtractRecord> &extract) {
                return extract ? extractOf(*extract, decision, level, name) : std::unexpected(extract.error());
            });
    }
    const auto write = [kind = registerOf(offer.what), level, file,
                        filter = part.filter](const Result<RegisterRecord> &record) -> Result<IssuedFile> {
        if (!record)
            return std::unexpected(record.error());
        const Result<Edition> edition = editionNamed(record->body.scheme, level);
        return edition ? writeRegister(kind, *record, *edition, filter, file.suffix().toLower(), file.fileName())
                       : std::unexpected(edition.error());
    };
    return book.read([](Connection &connection) { return registerRecord(connection); }).then(&m_writing, write);
}

void BookExporter::write(const BookOffer &offer, const BookWish &wish, const ExportedPart &part)
{
    OpenBook &book = *m_desk.book();
    if (!book.settle())
        return; // why is told by the notes
    const Destination destination{wish.path, bookFiles(book.book().path()), readersOf(offer.scheme, wish.ceiling)};
    const auto save = [destination, wish, scheme = offer.scheme](const Result<IssuedFile> &file) -> Result<IssuedFile> {
        const Result<> saved = saveAll(file, destination, wish, scheme);
        return saved ? file : std::unexpected(saved.error());
    };
    issued(offer, wish, part).then(&m_writing, save).then(this, [this, offer, wish](const Result<IssuedFile> &file) {
        if (!file)
            return emit failed(file.error());
        finish(*file, offer, wish);
    });
}

/// The file is there: that it left is kept in the book before anybody is told.
void BookExporter::finish(const IssuedFile &file, const BookOffer &offer, const BookWish &wish)
{
    if (!m_desk.book())
        return;
    const IssuedEdition issued = issuedOfBook(kindOf(offer.what), offer.scheme.level(wish.ceiling), wish.path, file);
    keepIssued(*m_desk.book(), {issued}).then(this, [this, certificate = file.certificate, offer, wish](const Result<> &kept) {
        tell(certificate, offer, wish, kept);
    });
}

void BookExporter::tell(const Certificate &certificate, const BookOffer &offer, const BookWish &wish, const Result<> &kept)
{
    const Level &level = offer.scheme.level(wish.ceiling);
    if (!kept)
        emit failed(kept.error());
    else
        emit done(sentenceOf(offer.what).arg(level.name, QFileInfo(wish.path).fileName()));
    m_proofs.showOfBook(certificate, titleOf(offer.what, offer.scheme, Edition{wish.ceiling}), level);
}

Rank highestShown(const OpenBook &book)
{
    const Scheme &scheme = book.body().scheme;
    const std::optional<Rank> ceiling = book.ceiling();
    return ceiling ? rankOf(scheme, book.dialect().scheme.level(*ceiling).name).value_or(Rank{0}) : scheme.highest();
}

BookOffer bookOfferOf(OpenBook &book, BookExport what, const QString &level)
{
    const Scheme &scheme = book.body().scheme;
    BookOffer offer{
        .what = what, .scheme = scheme, .abbreviation = book.body().abbreviation, .editions = {}, .chosen = {}, .formats = formatsOf(what)};
    const Rank highest = highestShown(book);
    for (Rank rank{0}; rank <= highest; ++rank.value)
        offer.editions.append({rank, titleOf(what, scheme, Edition{rank})});
    offer.chosen = std::min(highest, rankOf(scheme, level).value_or(scheme.defaultRank));
    if (what == BookExport::Volume)
        offer.years = boundYears(book.book().reader());
    return offer;
}

} // namespace minutebook
