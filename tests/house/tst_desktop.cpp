#include "tests/house/projectfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto id = "org.minutebook.Minutebook"_L1;

/// What a program says, both ways; nothing: it went well.
std::optional<QString> complaint(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit;
    return ended && process.exitCode() == 0 ? std::nullopt : std::optional(QString::fromUtf8(process.readAll()));
}

} // namespace

/// What a desktop is told of the program, as it is installed.
class TestDesktop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void itIsWhereDesktopsLook();
    void theMenuEntryIsValid();
    void theComponentIsValid();
    void everyTypeHasAPicture();
    void everyTypeIsOneThatIsDefined();
    void picturesAreWellFormed();
    void everyFileHasALicence();

private:
    [[nodiscard]] QString installed(const QString &path) const { return m_prefix.filePath(path); }
    [[nodiscard]] QStringList typesDefined() const;

    QTemporaryDir m_prefix;
};

/// Under a prefix that nobody thought of.
void TestDesktop::initTestCase()
{
    const auto said = complaint(
        QStringLiteral(CMAKE), {u"--install"_s, QStringLiteral(BUILD_DIR), u"--prefix"_s, m_prefix.path(), u"--component"_s, u"desktop"_s});
    QVERIFY2(!said, qPrintable(said.value_or(QString())));
}

QStringList TestDesktop::typesDefined() const
{
    QFile file(installed(u"share/mime/packages/%1.xml"_s.arg(id)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList types;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "mime-type"_L1)
            types << xml.attributes().value("type"_L1).toString();
    }
    return xml.hasError() ? QStringList() : types;
}

void TestDesktop::itIsWhereDesktopsLook()
{
    for (const QString &path : {u"share/applications/%1.desktop"_s, u"share/metainfo/%1.metainfo.xml"_s, u"share/mime/packages/%1.xml"_s,
                                u"share/icons/hicolor/scalable/apps/%1.svg"_s, u"share/icons/hicolor/symbolic/apps/%1-symbolic.svg"_s})
        QVERIFY2(QFile::exists(installed(path.arg(id))), qPrintable(path));
}

void TestDesktop::theMenuEntryIsValid()
{
    const QString tool = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
    if (tool.isEmpty())
        QSKIP("desktop-file-validate is missing: packaging/setup installs it.");
    const auto said = complaint(tool, {installed(u"share/applications/%1.desktop"_s.arg(id))});
    QVERIFY2(!said, qPrintable(said.value_or(QString())));
}

void TestDesktop::theComponentIsValid()
{
    const QString tool = QStandardPaths::findExecutable(u"appstreamcli"_s);
    if (tool.isEmpty())
        QSKIP("appstreamcli is missing: packaging/setup installs it.");
    const auto said = complaint(tool, {u"validate"_s, u"--no-net"_s, installed(u"share/metainfo/%1.metainfo.xml"_s.arg(id))});
    QVERIFY2(!said, qPrintable(said.value_or(QString())));
}

void TestDesktop::everyTypeHasAPicture()
{
    const QStringList types = typesDefined();
    QCOMPARE(types, (QStringList{u"application/x-minutebook"_s, u"application/x-minutereview"_s, u"text/x-minute-notation"_s}));
    for (QString type : types)
        QVERIFY2(QFile::exists(installed(u"share/icons/hicolor/scalable/mimetypes/%1.svg"_s.arg(type.replace(u'/', u'-')))),
                 qPrintable(type));
}

void TestDesktop::everyTypeIsOneThatIsDefined()
{
    const QString entry = textOf(u"packaging/desktop/%1.desktop"_s.arg(id));
    const QString types = entry.section(u"\nMimeType="_s, 1).section(u'\n', 0, 0);
    QVERIFY(!types.isEmpty());
    for (const QString &type : types.split(u';', Qt::SkipEmptyParts))
        QVERIFY2(typesDefined().contains(type), qPrintable(type));
}

void TestDesktop::picturesAreWellFormed()
{
    int pictures = 0;
    for (QDirIterator files(m_prefix.path(), {u"*.svg"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext(); ++pictures) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.name(), "svg"_L1);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(files.filePath() + u": "_s + xml.errorString()));
    }
    QCOMPARE(pictures, 5);
}

void TestDesktop::everyFileHasALicence()
{
    const QString tool = QStandardPaths::findExecutable(u"reuse"_s);
    if (tool.isEmpty())
        QSKIP("reuse is missing: Debian has it as a package of that name.");
    const auto said = complaint(tool, {u"--root"_s, QStringLiteral(SOURCE_DIR), u"lint"_s});
    QVERIFY2(!said, qPrintable(said.value_or(QString())));
}

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
