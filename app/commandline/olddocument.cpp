#include "app/commandline/olddocument.h"

#include "app/commandline/readfile.h"
#include "app/commandline/texts.h"
#include "models/core/olderencoding.h"
#include "models/notation/decode.h"
#include "models/print/wordpackage.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QUrl>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestDocument = 50'000'000; ///< bytes, also of what it is converted to
constexpr qint64 largestContents = 500'000'000; ///< bytes of its parts, pictures too
constexpr int longestConversion = 120'000; ///< milliseconds; LibreOffice makes its profile first

QString suffixOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

bool isWebPage(const QString &suffix)
{
    return suffix == "html"_L1 || suffix == "htm"_L1;
}

bool isWordDocument(const QString &suffix)
{
    return suffix == "docx"_L1 || suffix == "odt"_L1;
}

Error tooLarge(const QString &path)
{
    return {ErrorCode::DocumentTooLarge, {path, QString::number(largestDocument / 1'000'000)}};
}

Result<QByteArray> readWithin(const QString &path)
{
    if (QFileInfo(path).size() > largestDocument)
        return std::unexpected(tooLarge(path));
    return readFile(path);
}

/// By its byte-order mark or a page's own words, else UTF-8; what is not that comes from an older program.
QString pageText(const QByteArray &bytes)
{
    return withoutUnseen(textBy(QStringDecoder::decoderForHtml(bytes), bytes));
}

QString plainText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    return decode(withoutUnseen(textBy(std::move(decoder), bytes))).text;
}

/// What a document links to is not fetched for it: where a proxy is asked, there is none.
QProcessEnvironment withoutNetwork()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s, u"ftp_proxy"_s, u"all_proxy"_s})
        environment.insert(name, u"http://127.0.0.1:9"_s);
    environment.remove(u"no_proxy"_s);
    return environment;
}

/// Runs a program to its end; what it wrote on its standard output. No shell reads the arguments.
Result<QByteArray> outputOf(const QString &program, const QStringList &arguments, const QString &path)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setProcessEnvironment(withoutNetwork());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start();
    if (!process.waitForFinished(longestConversion)) {
        process.kill();
        process.waitForFinished();
        return failure(ErrorCode::ConversionFailed, {path, Texts::tr("it took too long")});
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failure(ErrorCode::ConversionFailed,
                       {path, QString::fromUtf8(process.readAllStandardError()).section(u'\n', 0, 0).left(200).trimmed()});
    return process.readAllStandardOutput();
}

/// A whole page: its title, subtitle, authors and day stand outside the body for pandoc.
Result<QByteArray> byPandoc(const QString &pandoc, const QString &path)
{
    return outputOf(pandoc, {u"--sandbox"_s, u"--standalone"_s, u"--from"_s, suffixOf(path), u"--to"_s, u"html"_s, u"--wrap=none"_s, path},
                    path);
}

/// With a profile of its own: one that is running keeps its files, and nothing of this one stays.
Result<QByteArray> byOffice(const QString &office, const QString &path, const QByteArray &document)
{
    const QTemporaryDir folder; // which only its owner can look into
    const QString copy = folder.filePath("old."_L1 + suffixOf(path));
    QFile file(copy);
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(document) != document.size() || !file.flush())
        return failure(ErrorCode::ConversionFailed, {path, folder.isValid() ? file.errorString() : folder.errorString()});
    file.close();
    const QString profile = u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString();
    const Result<QByteArray> run = outputOf(office,
                                            {profile, u"--headless"_s, u"--norestore"_s, u"--convert-to"_s, u"html:HTML (StarWriter)"_s,
                                             u"--outdir"_s, folder.filePath(u"out"_s), copy},
                                            path);
    if (!run)
        return run;
    const QStringList pages = QDir(folder.filePath(u"out"_s)).entryList({u"*.html"_s}, QDir::Files);
    return pages.isEmpty() ? failure(ErrorCode::ConversionFailed, {path, Texts::tr("it is no such document")})
                           : readWithin(folder.filePath("out/"_L1 + pages.constFirst()));
}

/// With what pandoc leaves out before it.
Result<QByteArray> wholeByPandoc(const QString &pandoc, const QString &path, const WordPackage &package)
{
    const Result<QByteArray> page = byPandoc(pandoc, path);
    QString before;
    for (const QString &words : wordsAside(package))
        before += u"<p>%1</p>"_s.arg(words.toHtmlEscaped());
    return page ? Result<QByteArray>(before.toUtf8() + *page) : page;
}

/// As a web page by LibreOffice, which leaves nothing out. Pandoc does: of ODT the heading rows of tables.
Result<QByteArray> converted(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const Result<QByteArray> whole = readWithin(absolute); !whole)
        return whole;
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    const bool pandocLoses = suffixOf(path) == "odt"_L1;
    const QString pandoc = pandocLoses ? QString() : QStandardPaths::findExecutable(u"pandoc"_s);
    if (office.isEmpty() && pandoc.isEmpty())
        return failure(ErrorCode::ConverterMissing, {path, pandocLoses ? u"LibreOffice"_s : Texts::tr("pandoc or LibreOffice")});
    const std::optional<WordPackage> package = readWordPackage(absolute, largestContents);
    if (!package)
        return failure(ErrorCode::ConversionFailed, {path, Texts::tr("it is no such document")});
    if (office.isEmpty())
        return wholeByPandoc(pandoc, absolute, *package);
    const Result<QByteArray> document = withoutDeletions(*package);
    return document ? byOffice(office, absolute, *document) : document;
}

} // namespace

bool isOldDocument(const QString &path)
{
    const QString suffix = suffixOf(path);
    if (path.endsWith(".minutes.md"_L1, Qt::CaseInsensitive))
        return false;
    if (suffix != "txt"_L1 && suffix != "md"_L1)
        return isWebPage(suffix) || isWordDocument(suffix);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && !decode(file.read(64)).text.startsWith("---"_L1);
}

Result<QList<OldBlock>> readOldDocument(const QString &path)
{
    const QString suffix = suffixOf(path);
    const Result<QByteArray> bytes = isWordDocument(suffix) ? converted(path) : readWithin(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (bytes->size() > largestDocument)
        return std::unexpected(tooLarge(path));
    if (suffix == "md"_L1)
        return readMarkdown(plainText(*bytes));
    return suffix == "txt"_L1 ? readPlain(plainText(*bytes)) : readHtml(pageText(*bytes));
}

} // namespace minutebook
