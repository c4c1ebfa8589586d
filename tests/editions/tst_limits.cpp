#include "models/print/issue.h"
#include "tests/editions/greenfile.h"
#include "tests/editions/provedrecords.h"
#include "tests/meetings/records.h"

#include <QGuiApplication>
#include <QHashSeed>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// What the search does not find is what the certificate says.
class TestLimits : public QObject
{
    Q_OBJECT

private slots:
    void passesWhatTheCertificateSays_data();
    void passesWhatTheCertificateSays();
    void shortTextsPassIfTheyAreTooShort();
};

void TestLimits::passesWhatTheCertificateSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said"); // empty: it is found
    const auto reversed = [](QString text) {
        std::ranges::reverse(text);
        return text;
    };
    QStringList sorted = secret.split(u' ');
    sorted.sort();
    const QString fewer = u"walked through the rail"_s;
    QTest::addRow("five words") << u"walked through the rail gate"_s << QString();
    QTest::addRow("a piece of fewer words") << fewer << u"a piece of fewer words passes"_s;
    QTest::addRow("in another order") << sorted.join(u' ') << u"in another order"_s;
    QTest::addRow("others between") << QString(secret).replace(u' ', u" q "_s) << u"with others between them"_s;
    QTest::addRow("digits") << QString(secret).replace(u'e', u'3').replace(u'a', u'4').replace(u'o', u'0')
                            << u"digits or signs for letters"_s;
    QTest::addRow("packed") << QString::fromLatin1(secret.toUtf8().toBase64()) << u"packed into letters"_s;
    QTest::addRow("backwards") << reversed(secret) << QString();
    QTest::addRow("few words backwards") << reversed(fewer) << u"backwards and shorter than five words"_s;
}

void TestLimits::passesWhatTheCertificateSays()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    QCOMPARE(found(greenFile(Format::PlainText) + '\n' + text.toUtf8() + '\n', Format::PlainText), said.isEmpty());
    QVERIFY2(limitsText().contains(said), qPrintable(limitsText()));
    const Result<Certificate> certificate = certify(greenFile(Format::PlainText), Format::PlainText, secretsOf(sample(14), green),
                                                    u"a.txt"_s);
    QVERIFY(certificateText(*certificate).contains(limitsText()));
    const QJsonObject limits = QJsonDocument::fromJson(certificateJson(*certificate))["limits"_L1].toObject();
    QCOMPARE(limits["least-words"_L1].toInt(), 5);
    QCOMPARE(limits["least-letters"_L1].toInt(), 3);
    QCOMPARE(limits["in-words"_L1].toString(), limitsText());
}

void TestLimits::shortTextsPassIfTheyAreTooShort()
{
    const auto proved = [](const QString &line) {
        const MeetingRecord record = test::record(fileWith(u"# 1. Opening\nThe tide is high.\n- "_s + line + " (RED)\n"_L1));
        return certify(line.toUtf8() + '\n', Format::PlainText, secretsOf(record, green), u"a.txt"_s).has_value();
    };
    QVERIFY(proved(u"!!"_s));
    QVERIFY(proved(u"Oz"_s));
    QVERIFY(!proved(u"Ozu"_s));
    QVERIFY(limitsText().contains(u"from three letters on"_s));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    TestLimits test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_limits.moc"
