#include "samples.h"

#include "models/storage/keyslots.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

constexpr Stretching cheap = KeySlots::leastStretching;
const QByteArray bookSalt("salt of the book");

KeySlots ofTwo()
{
    KeySlots keys = KeySlots::forBook(bookSalt, cheap);
    if (!keys.add(u"Ada Quay"_s, u"the tide is turning"_s, sampleKey()) || !keys.add(u"Dee Tide"_s, u"horse lamp"_s, sampleKey()))
        qFatal("no slots");
    return keys;
}

KeySlots readAgain(const KeySlots &keys)
{
    return KeySlots::read(keys.written(sampleKey()), u"k"_s).value();
}

/// Whom a passphrase lets in; "nobody", or "another key".
QString personOf(const KeySlots &keys, const QString &passphrase)
{
    const std::optional<KeySlots::Opened> opened = keys.open(passphrase).value();
    if (!opened)
        return u"nobody"_s;
    return opened->key.bytes() == sampleKey().bytes() ? opened->person : u"another key"_s;
}

} // namespace

/// Who can open a book.
class KeySlotsTest : public QObject
{
    Q_OBJECT

private slots:
    void openForEachOfSeveralPeople();
    void openForNobodyElse();
    void openHoweverAPassphraseIsComposed();
    void tellNothingOfTheKey();
    void areBoundToTheirBook();
    void letPeopleGoButTheLast();
    void changeOnePassphrase();
    void takeWhatWasStretchedBefore();
    void nameTheirPeople_data();
    void nameTheirPeople();
    void areNotTakenWhereAnyByteDiffers();
    void areNotTakenInPart();
    void boundWhatAFileAsksFor_data();
    void boundWhatAFileAsksFor();
    void noticeWhoIsMissing();
    void haveRoomForSoMany();
    void sayThatAPassphraseCannotBeStretched();
};

void KeySlotsTest::openForEachOfSeveralPeople()
{
    const KeySlots keys = readAgain(ofTwo());
    QCOMPARE(keys.people(), (QStringList{u"Ada Quay"_s, u"Dee Tide"_s}));
    QCOMPARE(personOf(keys, u"the tide is turning"_s), u"Ada Quay"_s);
    QCOMPARE(personOf(keys, u"horse lamp"_s), u"Dee Tide"_s);
    QVERIFY(keys.areOf(bookSalt));
    QVERIFY(keys.isWhole(sampleKey()));
}

void KeySlotsTest::openForNobodyElse()
{
    QCOMPARE(personOf(ofTwo(), u"the tide is turned"_s), u"nobody"_s);
    QCOMPARE(codeOf(ofTwo().open({})), ErrorCode::PassphraseEmpty);
    KeySlots keys = ofTwo();
    QCOMPARE(codeOf(keys.add(u"Eve"_s, {}, sampleKey())), ErrorCode::PassphraseEmpty);
    QCOMPARE(codeOf(keys.change(u"Ada Quay"_s, {}, sampleKey())), ErrorCode::PassphraseEmpty);
}

void KeySlotsTest::openHoweverAPassphraseIsComposed()
{
    KeySlots keys = KeySlots::forBook(bookSalt, cheap);
    QVERIFY(keys.add(u"Ada Quay"_s, u"Hafenamt Zürich"_s, sampleKey()));
    QCOMPARE(personOf(keys, u"Hafenamt Zu\u0308rich"_s), u"Ada Quay"_s);
}

void KeySlotsTest::tellNothingOfTheKey()
{
    const QByteArray once = ofTwo().written(sampleKey());
    QVERIFY(!once.contains(sampleKey().bytes().first(8).toByteArray()));
    QVERIFY(!once.contains("tide"));
    QVERIFY(once != ofTwo().written(sampleKey())); // a salt and nonces of its own each time
}

void KeySlotsTest::areBoundToTheirBook()
{
    QByteArray file = ofTwo().written(sampleKey());
    const qsizetype at = file.indexOf(bookSalt);
    QVERIFY(at > 0);
    const QByteArray other("fedcba9876543210");
    const KeySlots moved = KeySlots::read(file.replace(at, bookSalt.size(), other), u"k"_s).value();
    QVERIFY(moved.areOf(other));
    QVERIFY(!moved.areOf(bookSalt));
    QCOMPARE(personOf(moved, u"horse lamp"_s), u"nobody"_s);
}

void KeySlotsTest::letPeopleGoButTheLast()
{
    KeySlots keys = readAgain(ofTwo());
    QVERIFY(keys.remove(u"ada quay"_s));
    keys = readAgain(keys);
    QCOMPARE(personOf(keys, u"the tide is turning"_s), u"nobody"_s);
    QCOMPARE(personOf(keys, u"horse lamp"_s), u"Dee Tide"_s);
    QCOMPARE(codeOf(keys.remove(u"Dee Tide"_s)), ErrorCode::PersonLast);
    QCOMPARE(codeOf(keys.remove(u"Ada Quay"_s)), ErrorCode::PersonUnknown);
    QCOMPARE(keys.people(), QStringList{u"Dee Tide"_s});
}

void KeySlotsTest::changeOnePassphrase()
{
    KeySlots keys = readAgain(ofTwo());
    QVERIFY(keys.change(u"Dee Tide"_s, u"river cupboard"_s, sampleKey()));
    keys = readAgain(keys);
    QCOMPARE(personOf(keys, u"horse lamp"_s), u"nobody"_s);
    QCOMPARE(personOf(keys, u"river cupboard"_s), u"Dee Tide"_s);
    QCOMPARE(personOf(keys, u"the tide is turning"_s), u"Ada Quay"_s);
    QCOMPARE(codeOf(keys.change(u"Eve"_s, u"x"_s, sampleKey())), ErrorCode::PersonUnknown);
}

/// For the same file it is taken as it is; for another, which was made meanwhile, that would be a slot that never opens.
void KeySlotsTest::takeWhatWasStretchedBefore()
{
    KeySlots keys = readAgain(ofTwo());
    const KeySlots::Stretched river = keys.stretch(u"river cupboard"_s).value();
    QVERIFY(keys.add(u"Eve Sand"_s, river, sampleKey()));
    QVERIFY(keys.change(u"Dee Tide"_s, keys.stretch(u"lamp of tin"_s).value(), sampleKey()));
    keys = readAgain(keys);
    QCOMPARE(personOf(keys, u"river cupboard"_s), u"Eve Sand"_s);
    QCOMPARE(personOf(keys, u"lamp of tin"_s), u"Dee Tide"_s);
    KeySlots others = ofTwo();
    QVERIFY(others.add(u"Eve Sand"_s, river, sampleKey()));
    QCOMPARE(personOf(readAgain(others), u"river cupboard"_s), u"Eve Sand"_s);
    QCOMPARE(codeOf(keys.stretch({})), ErrorCode::PassphraseEmpty);
}

void KeySlotsTest::nameTheirPeople_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<ErrorCode>>("refused");
    const auto row = [](const char *what, const QString &name, std::optional<ErrorCode> refused) { QTest::newRow(what) << name << refused; };
    row("a name", u"Zoë Hafen-Lund"_s, std::nullopt);
    row("as long as it may be", QString(KeySlots::longestName, u'ä'), std::nullopt);
    row("longer", QString(KeySlots::longestName + 1, u'a'), ErrorCode::PersonInvalid);
    row("none", {}, ErrorCode::PersonInvalid);
    row("blanks around it", u" Zoë"_s, ErrorCode::PersonInvalid);
    row("two lines", u"Zoë\nHafen"_s, ErrorCode::PersonInvalid);
    row("a control character", u"Zoë\u0007"_s, ErrorCode::PersonInvalid);
    row("the order turned around", u"Zoë \u202Enet"_s, ErrorCode::PersonInvalid);
    row("there already", u"DEE TIDE"_s, ErrorCode::PersonThere);
}

void KeySlotsTest::nameTheirPeople()
{
    QFETCH(QString, name);
    QFETCH(std::optional<ErrorCode>, refused);
    KeySlots keys = ofTwo();
    QCOMPARE(codeOf(keys.add(name, u"x"_s, sampleKey())), refused);
    QCOMPARE(personOf(readAgain(keys), u"x"_s), refused ? u"nobody"_s : name);
}

void KeySlotsTest::areNotTakenWhereAnyByteDiffers()
{
    const QByteArray file = ofTwo().written(sampleKey());
    for (qsizetype at = 0; at < file.size(); ++at) {
        for (const char bit : {'\x01', '\x10', '\x80'}) {
            QByteArray altered = file;
            altered[at] = static_cast<char>(altered[at] ^ bit);
            const Result<KeySlots> keys = KeySlots::read(altered, u"k"_s);
            if (!keys) {
                QVERIFY2(sentence(keys.error()).startsWith(u"k "_s), qPrintable(QString::number(at)));
                continue;
            }
            if (keys->isWhole(sampleKey()))
                QFAIL(qPrintable(QString::number(at)));
        }
    }
}

void KeySlotsTest::areNotTakenInPart()
{
    const QByteArray file = ofTwo().written(sampleKey());
    for (qsizetype length = 0; length < file.size(); ++length)
        QCOMPARE(codeOf(KeySlots::read(QByteArrayView(file).first(length), u"k"_s)), ErrorCode::KeysDamaged);
    QCOMPARE(codeOf(KeySlots::read(file + 'x', u"k"_s)), ErrorCode::KeysDamaged);
}

void KeySlotsTest::boundWhatAFileAsksFor_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("refused");
    QTest::newRow("a newer file") << 8 << "\x00\x02"_ba << ErrorCode::KeysNewer;
    QTest::newRow("format nothing") << 8 << QByteArray(2, '\0') << ErrorCode::KeysDamaged;
    QTest::newRow("no pass") << 10 << QByteArray(4, '\0') << ErrorCode::KeysLimits;
    QTest::newRow("passes for years") << 10 << QByteArray(4, '\xFF') << ErrorCode::KeysLimits;
    QTest::newRow("hardly any memory") << 14 << QByteArray("\0\0\0\x08", 4) << ErrorCode::KeysLimits;
    QTest::newRow("all the memory") << 14 << QByteArray(4, '\x7F') << ErrorCode::KeysLimits;
    QTest::newRow("nobody") << 50 << QByteArray(2, '\0') << ErrorCode::KeysDamaged;
    QTest::newRow("too many people") << 50 << QByteArray(2, '\xFF') << ErrorCode::KeysDamaged;
    QTest::newRow("a name without an end") << 52 << QByteArray(2, '\xFF') << ErrorCode::KeysDamaged;
    QTest::newRow("a name without a beginning") << 52 << QByteArray(2, '\0') << ErrorCode::KeysDamaged;
}

void KeySlotsTest::boundWhatAFileAsksFor()
{
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, refused);
    QByteArray file = ofTwo().written(sampleKey());
    file.replace(at, bytes.size(), bytes);
    QCOMPARE(codeOf(KeySlots::read(file, u"k"_s)), refused);
}

void KeySlotsTest::noticeWhoIsMissing()
{
    // Taken out of the file by somebody who cannot open the book: the others still open it, and it is told.
    QByteArray file = ofTwo().written(sampleKey());
    const qsizetype slot = file.indexOf("Dee Tide") - 2;
    const qsizetype slotLength = 2 + 8 + sealNonceLength + 32 + sealTagLength;
    file.remove(slot, slotLength);
    file[51] = 1;
    const KeySlots keys = KeySlots::read(file, u"k"_s).value();
    QCOMPARE(personOf(keys, u"the tide is turning"_s), u"Ada Quay"_s);
    QVERIFY(!keys.isWhole(sampleKey()));
}

void KeySlotsTest::haveRoomForSoMany()
{
    KeySlots keys = KeySlots::forBook(bookSalt, cheap);
    for (qsizetype i = 0; i < KeySlots::mostPeople; ++i)
        QVERIFY(keys.add(u"Person %1"_s.arg(i), u"pass %1"_s.arg(i), sampleKey()));
    QCOMPARE(codeOf(keys.add(u"Eve"_s, u"x"_s, sampleKey())), ErrorCode::PeopleTooMany);
    QCOMPARE(personOf(readAgain(keys), u"pass 63"_s), u"Person 63"_s);
}

/// As where the machine has not got the memory for it; libsodium makes no difference.
void KeySlotsTest::sayThatAPassphraseCannotBeStretched()
{
    KeySlots keys = KeySlots::forBook(bookSalt, {0, cheap.kibibytes});
    QCOMPARE(codeOf(keys.add(u"Ada Quay"_s, u"x"_s, sampleKey())), ErrorCode::KeysMemory);
    QCOMPARE(codeOf(keys.open(u"x"_s)), ErrorCode::KeysMemory);
    QCOMPARE(codeOf(keys.stretch(u"x"_s)), ErrorCode::KeysMemory);
    QCOMPARE(keys.people(), QStringList());
}

QTEST_GUILESS_MAIN(KeySlotsTest)
#include "tst_keyslots.moc"
