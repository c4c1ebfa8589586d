#include "app/registerexporter.h"

#include "app/commandline/savefile.h"
#include "app/desk.h"
#include "models/print/registerfile.h"
#include "models/storage/bookfile.h"
#include "models/storage/registerrecord.h"
#include "widgets/dialogs/prompts.h"

#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return registerFormats().contains(suffix) ? suffix : u"pdf"_s;
}

Result<> writeTo(const QString &path, const QStringList &kept, RegisterKind kind, const Result<RegisterRecord> &record, const QString &level)
{
    if (!record)
        return std::unexpected(record.error());
    const Scheme &scheme = record->body.scheme;
    const Result<Edition> edition = editionNamed(scheme, level);
    if (!edition)
        return std::unexpected(edition.error());
    const Result<QByteArray> file = writeRegister(kind, *record, *edition, {}, formatOf(path), QFileInfo(path).fileName());
    return file ? saveFile({path, kept, readersOf(scheme, edition->ceiling)}, *file) : std::unexpected(file.error());
}

} // namespace

RegisterExporter::RegisterExporter(Desk &desk, Prompts &prompts)
    : m_desk(desk)
    , m_prompts(prompts)
{
    m_writing.setMaxThreadCount(1);
}

void RegisterExporter::exportRegister(RegisterKind kind, const QString &level)
{
    const QString title = kind == RegisterKind::Actions ? tr("Action Log") : tr("Decision Register");
    const QString suggestion = QStringList{m_desk.book()->body().abbreviation, title, level}.join(u' ') + ".pdf"_L1;
    if (const std::optional<QString> path = m_prompts.registerToExport(suggestion))
        exportTo(*path, kind, level);
}

void RegisterExporter::exportTo(const QString &path, RegisterKind kind, const QString &level)
{
    OpenBook &book = *m_desk.book();
    if (!book.settle())
        return; // why is told by the notes
    const QString sentence = kind == RegisterKind::Actions ? tr("The %1 action log is in %2.") : tr("The %1 decision register is in %2.");
    book.book()
        .read([](Connection &connection) { return registerRecord(connection); })
        .then(&m_writing,
              [path, kept = bookFiles(book.book().path()), kind, level](const Result<RegisterRecord> &record) {
                  return writeTo(path, kept, kind, record, level);
              })
        .then(this, [this, told = sentence.arg(level, QFileInfo(path).fileName())](const Result<> &saved) {
            if (saved)
                emit done(told);
            else
                emit failed(saved.error());
        });
}

} // namespace minutebook
