#include "models/minutes/compose.h"
#include "models/minutes/composeagenda.h"
#include "models/minutes/composeattendance.h"
#include "models/minutes/composeregister.h"
#include "models/notation/parse.h"
#include "models/print/typeset.h"
#include "models/print/writepdf.h"
#include "tests/meetings/registers.h"
#include "tests/print/checkarchive.h"
#include "tests/print/checkua.h"

#include <QDir>
#include <QGuiApplication>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Every edition of real meetings is what its XMP packet says: PDF/UA-1 and PDF/A-2a, as far as a machine can tell.
class TestConformance : public QObject
{
    Q_OBJECT

private slots:
    void editionsHaveNoFindings_data();
    void editionsHaveNoFindings();
};

namespace {

void addFiles(const QDir &folder, const QString &name, const QString &abbreviation)
{
    for (const QString &file : folder.entryList({u"*.minutes.md"_s}, QDir::Files, QDir::Name)) {
        for (const char *scheme : {"SEC", "TLP"})
            QTest::addRow("%s %s", qPrintable(file), scheme) << folder.filePath(file) << name << abbreviation << QString::fromLatin1(scheme);
    }
}

QString sentencesOf(const Result<Pages> &pages)
{
    const QByteArray pdf = writePdf(pages.value()).value();
    QStringList sentences;
    for (const test::Finding &finding : test::checkUa(pdf) + test::checkArchive(pdf))
        sentences.append(finding.number + u' ' + finding.place + u": "_s + finding.sentence);
    return sentences.join(u'\n');
}

} // namespace

void TestConformance::editionsHaveNoFindings_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("abbreviation");
    QTest::addColumn<QString>("scheme");
    addFiles(QDir(QStringLiteral(SOURCE_DIR "/resources/sample")), u"Security and Resilience Committee"_s, u"SRC"_s);
    // Where it is to be had.
    addFiles(QDir(QStringLiteral(REFERENCE_DIR)), u"Security Sub-Committee"_s, u"SSC"_s);
}

void TestConformance::editionsHaveNoFindings()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    QFETCH(QString, abbreviation);
    QFETCH(QString, scheme);
    const Body body = newBody(name, abbreviation, shippedScheme(scheme).value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const MeetingRecord record{body, body.scheme.defaultRank, parse(file.readAll(), body).meeting, {}};
    for (const Edition edition : {Edition{body.scheme.defaultRank}, topEdition(body.scheme)}) {
        QCOMPARE(sentencesOf(typeset(compose(record, edition))), QString());
        QCOMPARE(sentencesOf(typeset(composeAgenda(record, edition), PageSize::Letter)), QString());
        QCOMPARE(sentencesOf(typeset(composeAttendance(record, edition))), QString());
        for (const RegisterKind kind : {RegisterKind::Actions, RegisterKind::Decisions})
            QCOMPARE(sentencesOf(typeset(composeRegister(kind, test::registersOf(record), edition))), QString());
    }
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    TestConformance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_conformance.moc"
