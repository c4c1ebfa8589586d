#include "models/print/proof/provenothingwithheld.h"
#include "tests/editions/provedrecords.h"
#include "tests/storage/samples.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// The issued minutes can be signed with the chair's own certificate, last of all, and that changes nothing of what was proved.
class TestSigning : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theWholeDocumentIsSigned();
    void whatIsAddedAfterwardsIsSeen();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString run(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] QString sign() const;
    [[nodiscard]] QString verified(const QByteArray &pdf) const;

    QTemporaryDir m_folder;
    QString m_keys = u"sql:"_s + m_folder.path(); ///< an NSS store
};

QString TestSigning::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished())
        return program + u": "_s + process.errorString();
    return QString::fromUtf8(process.readAll());
}

void TestSigning::initTestCase()
{
    setContents(path(u"noise"_s), QByteArray(64, 'x'));
    QCOMPARE(run(u"certutil"_s, {u"-N"_s, u"-d"_s, m_keys, u"--empty-password"_s}), QString());
    (void)run(u"certutil"_s,
              {u"-S"_s, u"-d"_s, m_keys, u"-n"_s, u"chair"_s, u"-s"_s, u"CN=Eleanor Ashworth"_s, u"-x"_s, u"-t"_s, u"CT,C,C"_s, u"-z"_s,
               path(u"noise"_s), u"-m"_s, u"1"_s});
    QVERIFY(run(u"certutil"_s, {u"-L"_s, u"-d"_s, m_keys}).contains(u"chair"_s));
}

QString TestSigning::sign() const
{
    return run(u"pdfsig"_s,
               {u"-nssdir"_s, m_keys, u"-add-signature"_s, u"-nick"_s, u"chair"_s, path(u"minutes.pdf"_s), path(u"signed.pdf"_s)});
}

QString TestSigning::verified(const QByteArray &pdf) const
{
    setContents(path(u"verified.pdf"_s), pdf);
    return run(u"pdfsig"_s, {u"-nssdir"_s, m_keys, path(u"verified.pdf"_s)});
}

void TestSigning::theWholeDocumentIsSigned()
{
    const MeetingRecord record = sample(14);
    for (const Edition edition : {Edition{Rank{1}}, topEdition(record.body.scheme)}) {
        setContents(path(u"minutes.pdf"_s), pdfOf(record, edition));
        QVERIFY2(!QFile::exists(path(u"signed.pdf"_s)), qPrintable(path(u"signed.pdf"_s)));
        const QString told = sign();
        QVERIFY2(QFile::exists(path(u"signed.pdf"_s)), qPrintable(told));
        const QByteArray bytes = contents(path(u"signed.pdf"_s));
        QFile::remove(path(u"signed.pdf"_s));
        QVERIFY(bytes.startsWith(pdfOf(record, edition)));
        const QString signature = verified(bytes);
        QVERIFY2(signature.contains(u"Eleanor Ashworth"_s), qPrintable(signature));
        QVERIFY2(signature.contains(u"Total document signed"_s), qPrintable(signature));
        QVERIFY2(signature.contains(u"Signature is Valid"_s), qPrintable(signature));
        const Result<Certificate> certificate = proveNothingWithheld(bytes, record, edition, u"signed.pdf"_s);
        QVERIFY2(certificate, qPrintable(sentence(certificate.error())));
        QVERIFY(certificate->isProof());
    }
}

void TestSigning::whatIsAddedAfterwardsIsSeen()
{
    setContents(path(u"minutes.pdf"_s), pdfOf(sample(14), Edition{Rank{1}}));
    const QString told = sign();
    const QByteArray bytes = contents(path(u"signed.pdf"_s));
    QVERIFY2(!bytes.isEmpty(), qPrintable(told));
    QVERIFY(!verified(bytes + "\n% more\n").contains(u"Total document signed"_s));
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    TestSigning test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_signing.moc"
