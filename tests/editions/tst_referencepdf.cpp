#include "models/minutes/compose.h"
#include "models/notation/parse.h"
#include "models/print/typeset.h"
#include "models/print/writepdf.h"

#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QHashSeed>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// The real minutes, where they are to be had: what the GREEN edition shows and what it withholds.
class TestReferencePdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void withholdsWhatItMust();
    void theTopEditionHoldsEverything();
    void readsLikeTheReference();

private:
    [[nodiscard]] QByteArray pdfOf(Edition edition) const;

    MeetingRecord m_record;
};

namespace {

const QDir references(QStringLiteral(REFERENCE_DIR));

QByteArray fileAt(const QString &name)
{
    QFile file(references.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The words that were put into the reference to be withheld.
QStringList canaries()
{
    QStringList words;
    for (int i = 1; i <= 18; ++i) {
        const QString number = u"%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        words << "Withheld-"_L1 + number << "sensitive"_L1 + number;
    }
    return words;
}

/// The text of all pages as a reader gets it.
QString textOf(const QByteArray &pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text() + u'\n';
    return text.simplified();
}

/// Every string and stream of the file, taken out of its packing.
QByteArray insidesOf(const QByteArray &pdf)
{
    QPDF file;
    file.processMemoryFile("minutes", pdf.constData(), static_cast<size_t>(pdf.size()));
    QByteArray insides;
    for (QPDFObjectHandle object : file.getAllObjects()) {
        insides += QByteArray::fromStdString(object.isStream() ? object.getDict().unparse() : object.unparse()) + '\n';
        if (!object.isStream())
            continue;
        const auto data = object.getStreamData(qpdf_dl_all);
        insides += QByteArray(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())) + '\n';
    }
    return insides;
}

} // namespace

void TestReferencePdf::initTestCase()
{
    if (!references.exists(u"ssc-82.minutes.md"_s))
        QSKIP("The reference minutes are not beside this checkout.");
    const Body body = newBody(u"Security Sub-Committee"_s, u"SSC"_s, shippedScheme(u"SEC"_s).value());
    const QList<Action> earlier = actionsOf(parse(fileAt(u"ssc-81.minutes.md"_s), body).meeting.items);
    const FindAction find = [&](const QString &number) -> std::optional<Action> {
        const auto found = std::ranges::find(earlier, number, &Action::number);
        return found == earlier.end() ? std::nullopt : std::optional(*found);
    };
    m_record = {body, body.scheme.defaultRank, parse(fileAt(u"ssc-82.minutes.md"_s), body, find).meeting, earlier};
}

QByteArray TestReferencePdf::pdfOf(Edition edition) const
{
    const Result<Pages> pages = typeset(compose(m_record, edition));
    return pages ? writePdf(*pages).value_or(QByteArray()) : QByteArray();
}

void TestReferencePdf::withholdsWhatItMust()
{
    for (const int ceiling : {0, 1, 2}) {
        const QByteArray pdf = pdfOf(Edition{Rank{ceiling}});
        const QString text = textOf(pdf);
        const QByteArray insides = insidesOf(pdf);
        QVERIFY(text.contains("Security Sub-Committee"_L1));
        const QStringList withheld = ceiling < 2 ? canaries() : canaries().first(26); // from the fourteenth on some are AMBER
        for (const QString &canary : withheld) {
            QVERIFY2(!text.contains(canary, Qt::CaseInsensitive), qPrintable(canary));
            QVERIFY2(!insides.contains(canary.toUtf8()), qPrintable(canary));
        }
    }
}

void TestReferencePdf::theTopEditionHoldsEverything()
{
    const QString text = textOf(pdfOf(topEdition(m_record.body.scheme)));
    for (const QString &canary : canaries())
        QVERIFY2(text.contains(canary), qPrintable(canary));
}

void TestReferencePdf::readsLikeTheReference()
{
    const QString fidelity = references.filePath(u"../tools/fidelity.py"_s);
    const QString pdftotext = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (!QFile::exists(fidelity) || pdftotext.isEmpty())
        QSKIP("fidelity.py or pdftotext is not to be had.");
    const QTemporaryDir folder;
    QFile pdf(folder.filePath(u"green.pdf"_s));
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    pdf.write(pdfOf(Edition{Rank{1}}));
    pdf.close();
    QCOMPARE(QProcess::execute(pdftotext, {pdf.fileName(), folder.filePath(u"green.txt"_s)}), 0);
    QProcess measure;
    measure.start(u"python3"_s, {fidelity, folder.filePath(u"green.txt"_s), references.filePath(u"ssc-82-minutes.txt"_s)});
    QVERIFY(measure.waitForFinished());
    const QByteArray answer = measure.readAllStandardOutput();
    QVERIFY2(answer.left(6).toDouble() >= 0.98, answer.constData());
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    TestReferencePdf test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_referencepdf.moc"
