#include "samples.h"

#include "models/storage/recoverycode.h"
#include "models/storage/sealing.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

rc::Gen<BookKey> anyKey()
{
    return rc::gen::map(rc::gen::container<std::string>(32, rc::gen::arbitrary<char>()),
                        [](const std::string &bytes) { return BookKey::raw(QByteArrayView(bytes.data(), 32)); });
}

qsizetype placeOfDigit(qsizetype digit)
{
    return digit + (digit / recoveryGroupLength); // after the hyphens
}

QStringList faultOf(const QString &typed)
{
    const Result<BookKey> read = readRecoveryCode(typed);
    return read ? QStringList{u"right"_s} : read.error().details;
}

} // namespace

/// A book's key on paper.
class RecoveryCodeTest : public QObject
{
    Q_OBJECT

private slots:
    void isReadBack();
    void isReadAsPeopleType();
    void namesTheGroupWithAWrongCharacter();
    void namesTheGroupWithTwoExchangedOnes();
    void tellsThatGroupsChangedPlaces();
    void tellsThatItIsNobodys();
    void tellsWhatIsMissing();
    void isToldFromAPassphrase();
};

void RecoveryCodeTest::isReadBack()
{
    const QString code = recoveryCode(sampleKey());
    QVERIFY2(QRegularExpression(u"^([0-9A-HJKMNP-TV-Z]{5}-){13}[0-9A-HJKMNP-TV-Z]{5}$"_s).match(code).hasMatch(), qPrintable(code));
    QVERIFY(rc::check("a code is read back", [] {
        const BookKey key = *anyKey();
        RC_ASSERT(readRecoveryCode(recoveryCode(key)).value().bytes() == key.bytes());
    }));
    // It stays the same in every version of the program: it is on paper.
    QCOMPARE(recoveryCode(BookKey::raw("0123456789abcdef0123456789ABCDEF")),
             u"60RK3-4CSM2-6MV3S-EE1SM-C5H6N-6S35T-CRR3F-2CHK0-6GTKQ-CDSRE-750MN-4GT4T-8N361-8HFTD"_s);
}

void RecoveryCodeTest::isReadAsPeopleType()
{
    const QString code = recoveryCode(sampleKey());
    QString letters = code.toLower();
    letters.replace(u'0', u'o').replace(u'1', u'l');
    for (const QString &typed : {letters, QString(code).replace(u'1', u'I').replace(u'-', u' '), QString(code).remove(u'-'),
                                 u"  "_s + QString(code).replace(u'-', u"\n– "_s) + u'\n'})
        QCOMPARE(readRecoveryCode(typed).value().bytes(), sampleKey().bytes());
}

void RecoveryCodeTest::namesTheGroupWithAWrongCharacter()
{
    QVERIFY(rc::check("one wrong character is found where it is", [] {
        QString code = recoveryCode(*anyKey());
        const auto digit = *rc::gen::inRange<qsizetype>(0, recoveryGroups * recoveryGroupLength);
        const QChar wrong = alphabet[*rc::gen::inRange<qsizetype>(0, 32)];
        RC_PRE(code[placeOfDigit(digit)] != wrong);
        code[placeOfDigit(digit)] = wrong;
        RC_ASSERT(faultOf(code).value(0).toInt() == (digit / recoveryGroupLength) + 1);
    }));
    QString code = recoveryCode(sampleKey());
    code.replace(6, 5, u"AU!?ö"_s); // not of its characters
    QCOMPARE(faultOf(code), (QStringList{u"2"_s, u"AU!?Ö"_s}));
}

void RecoveryCodeTest::namesTheGroupWithTwoExchangedOnes()
{
    QVERIFY(rc::check("two neighbours that changed places are found where they are", [] {
        QString code = recoveryCode(*anyKey());
        const auto group = *rc::gen::inRange<qsizetype>(0, recoveryGroups);
        const auto at = placeOfDigit((group * recoveryGroupLength) + *rc::gen::inRange<qsizetype>(0, recoveryGroupLength - 1));
        RC_PRE(code[at] != code[at + 1]);
        const QChar first = code[at];
        code[at] = code[at + 1];
        code[at + 1] = first;
        RC_ASSERT(faultOf(code).value(0).toInt() == group + 1);
    }));
}

void RecoveryCodeTest::tellsThatGroupsChangedPlaces()
{
    QStringList groups = recoveryCode(sampleKey()).split(u'-');
    groups.swapItemsAt(3, 7);
    QCOMPARE(faultOf(groups.join(u'-')).value(0), u"4"_s);
}

/// Each group is as one that was printed, and all together are not: the last character of one was made to fit another word.
void RecoveryCodeTest::tellsThatItIsNobodys()
{
    QString code = recoveryCode(sampleKey());
    code[0] = code[0] == u'7' ? u'8' : u'7';
    int fitting = 0;
    for (const char digit : alphabet) {
        code[recoveryGroupLength - 1] = QLatin1Char(digit);
        const Result<BookKey> read = readRecoveryCode(code);
        QVERIFY(!read);
        fitting += read.error().code == ErrorCode::RecoveryCodeWrong ? 1 : 0;
    }
    QCOMPARE(fitting, 1);
}

void RecoveryCodeTest::tellsWhatIsMissing()
{
    const QString code = recoveryCode(sampleKey());
    QCOMPARE(codeOf(readRecoveryCode(code.chopped(6))), ErrorCode::RecoveryCodeShort);
    QCOMPARE(faultOf(code.chopped(6)), (QStringList{u"14"_s, u"14"_s}));
    QCOMPARE(codeOf(readRecoveryCode(code.chopped(2))), ErrorCode::RecoveryCodeShort);
    QCOMPARE(codeOf(readRecoveryCode({})), ErrorCode::RecoveryCodeShort);
    QCOMPARE(codeOf(readRecoveryCode(code + u"-00000"_s)), ErrorCode::RecoveryCodeLong);
    QString missing = code; // the groups behind it are wrong too, and the first is told
    missing.remove(13, 1);
    QCOMPARE(faultOf(missing).value(0), u"3"_s);
}

void RecoveryCodeTest::isToldFromAPassphrase()
{
    QVERIFY(looksLikeRecoveryCode(recoveryCode(sampleKey())));
    QVERIFY(looksLikeRecoveryCode(recoveryCode(sampleKey()).toLower().chopped(3)));
    QVERIFY(!looksLikeRecoveryCode(u"the tide is turning"_s));
    QVERIFY(!looksLikeRecoveryCode(u"a long passphrase of so many words that it has more than seventy letters, full stops and commas"_s));
    QVERIFY(!looksLikeRecoveryCode({}));
}

QTEST_GUILESS_MAIN(RecoveryCodeTest)
#include "tst_recoverycode.moc"
