#include "windowfixture.h"

#include "app/keystore.h"
#include "models/storage/audittrail.h"
#include "models/storage/keysfile.h"
#include "models/storage/recoverycode.h"
#include "models/storage/unlock.h"
#include "widgets/dialogs/keysdialog.h"
#include "widgets/dialogs/newpassphrasedialog.h"
#include "widgets/dialogs/recoverydialog.h"
#include "widgets/messagebar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPushButton>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr Stretching cheap = KeySlots::leastStretching;
const auto tide = u"the tide is turning"_s;
const auto horse = u"horse lamp"_s;

/// The desktop's, for tests.
class FakeStore final : public KeyStore
{
public:
    explicit FakeStore(QMap<QString, QByteArray> &kept)
        : m_kept(kept)
    {
    }
    [[nodiscard]] bool isThere() const override { return true; }
    [[nodiscard]] std::optional<Secret> key(const QString &name) override
    {
        return m_kept.contains(name) ? std::optional(Secret(m_kept[name])) : std::nullopt;
    }
    [[nodiscard]] Result<> keep(const QString &name, const Secret &key) override
    {
        m_kept[name] = key.view().toByteArray();
        return {};
    }
    void forget(const QString &name) override { m_kept.remove(name); }

private:
    QMap<QString, QByteArray> &m_kept;
};

QPushButton *buttonOf(const QDialog &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&').startsWith(text))
            return button;
    }
    return nullptr;
}

} // namespace

/// Who can open the book, in the window: made with the first passphrase, kept up with, and what happens where a key is missing.
class KeyholdersTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void nobodyHasToWaitForAPassphrase()
    {
        openKeyed();
        trigger(ActionId::CloseBook);
        m_script.waitedFor.clear();
        m_script.waitsForNothing = true;
        m_script.passphrases << tide << tide;
        m_application->desk().open(path());
        QVERIFY(!book());
        QCOMPARE(m_script.waitedFor, QStringList{u"Unlocking sample.minutebook…"_s});
        m_script.waitsForNothing = false;
        m_application->desk().open(path());
        QVERIFY(book());
    }

    void nobodyHasToWaitForANewPassphrase()
    {
        openKeyed();
        const QByteArray before = contents(path() + u"-keys"_s);
        m_script.waitsForNothing = true;
        m_script.waitedFor.clear();
        m_script.keysWishes << KeysWish{KeysDo::Add, {}} << KeysWish{KeysDo::Change, u"Ada Quay"_s};
        m_script.newPassphrases << NewPassphrase{u"Dee Tide"_s, horse} << NewPassphrase{u"Ada Quay"_s, horse};
        trigger(ActionId::ShowKeys);
        QCOMPARE(m_script.waitedFor, (QStringList{u"Add Somebody"_s, u"Change Passphrase"_s}));
        QCOMPARE(contents(path() + u"-keys"_s), before);
        QCOMPARE(m_script.offeredKeys.people, QStringList{u"Ada Quay"_s});
        QVERIFY(m_script.offeredKeys.fault.isEmpty());
    }

    void aNewBookThatNobodyWaitedForIsGone()
    {
        m_application->start();
        m_script.waitsForNothing = true;
        m_script.books << NewBook{path(), u"Harbour Works Committee"_s, u"HWC"_s, u"SEC"_s, tide, false};
        trigger(ActionId::NewBook);
        QVERIFY(!book());
        QVERIFY(m_script.recoveryPages.isEmpty());
        QVERIFY(window().messages()->text().isEmpty());
        QCOMPARE(QFileInfo(path()).dir().entryList({u"sample*"_s}, QDir::AllEntries | QDir::Hidden), QStringList());
    }

    void aFileOfKeysThatNobodyWaitedForIsNotBegun()
    {
        openKeyed();
        trigger(ActionId::CloseBook);
        QVERIFY(QFile::remove(path() + u"-keys"_s));
        const BookKey key = sampleKey();
        connect(&m_application->desk(), &Desk::opened, this, [this] { m_script.waitsForNothing = true; }); // from then on
        m_script.passphrases << recoveryCode(key);
        m_script.newPassphrases << NewPassphrase{u"Dee Tide"_s, horse};
        m_application->desk().open(path());
        QVERIFY(book());
        QCOMPARE(m_script.waitedFor.constLast(), u"New File of Keys"_s);
        QVERIFY(!QFileInfo::exists(path() + u"-keys"_s));
        QVERIFY(window().messages()->text().contains(u"file of the keys is missing"_s));
    }

    void aNewBookShowsItsRecoveryCode()
    {
        m_settings->setValue(u"reader"_s, u"Ada Quay"_s);
        m_application->start();
        m_script.books << NewBook{path(), u"Harbour Works Committee"_s, u"HWC"_s, u"SEC"_s, tide, false};
        trigger(ActionId::NewBook);
        QVERIFY(book());
        QCOMPARE(m_script.recoveryPages.size(), 1);
        const RecoveryPage page = m_script.recoveryPages.constFirst();
        QCOMPARE(page.book, u"sample.minutebook"_s);
        QCOMPARE(page.body, u"Harbour Works Committee"_s);
        QCOMPARE(page.day, QDate(2026, 5, 4));
        QCOMPARE(readRecoveryCode(page.code).value().bytes(), book()->book().key().bytes());
        QCOMPARE(unlock(path(), tide).value().person, u"Ada Quay"_s);
        trigger(ActionId::CloseBook);
        m_script.passphrases << tide;
        m_application->desk().open(path());
        QVERIFY(book());
        QVERIFY(window().messages()->text().isEmpty());
    }

    void aPlainBookHasNothingToShow()
    {
        m_application->start();
        m_script.books << NewBook{path(), u"Harbour Works Committee"_s, u"HWC"_s, u"SEC"_s, {}, true};
        trigger(ActionId::NewBook);
        QVERIFY(book());
        QVERIFY(m_script.recoveryPages.isEmpty());
        trigger(ActionId::ShowKeys);
        QVERIFY(window().messages()->text().contains(u"not encrypted"_s));
    }

    void peopleComeAndGo()
    {
        openKeyed();
        m_script.keysWishes << KeysWish{KeysDo::Add, {}} << KeysWish{KeysDo::Change, u"Ada Quay"_s};
        m_script.newPassphrases << NewPassphrase{u"Dee Tide"_s, horse} << NewPassphrase{u"Ada Quay"_s, u"river"_s};
        trigger(ActionId::ShowKeys);
        QVERIFY(m_script.askedPassphrase.personFixed);
        QCOMPARE(m_script.offeredKeys.people, (QStringList{u"Ada Quay"_s, u"Dee Tide"_s}));
        QCOMPARE(unlock(path(), horse).value().person, u"Dee Tide"_s);
        QCOMPARE(unlock(path(), u"river"_s).value().person, u"Ada Quay"_s);
        QVERIFY(!unlock(path(), tide));

        m_script.keysWishes << KeysWish{KeysDo::Remove, u"Ada Quay"_s} << KeysWish{KeysDo::Remove, u"Dee Tide"_s};
        m_script.confirmations << true << true;
        trigger(ActionId::ShowKeys);
        QCOMPARE(m_script.offeredKeys.people, QStringList{u"Dee Tide"_s});
        QVERIFY(m_script.offeredKeys.fault.contains(u"the last who can open"_s));
        QVERIFY(!unlock(path(), u"river"_s));
        QVERIFY(book());
    }

    void theTrailSaysWhoItWas()
    {
        m_settings->setValue(u"reader"_s, u"Per Lund"_s); // at this desktop
        openKeyed();
        QCOMPARE(lastHand(), u"Per Lund"_s); // one passphrase is an office's: it tells nobody apart
        m_script.keysWishes << KeysWish{KeysDo::Add, {}};
        m_script.newPassphrases << NewPassphrase{u"Dee Tide"_s, horse};
        trigger(ActionId::ShowKeys);
        trigger(ActionId::CloseBook);
        m_script.passphrases << horse;
        m_application->desk().open(path());
        QCOMPARE(lastHand(), u"Dee Tide"_s);
        trigger(ActionId::CloseBook);
        m_settings->remove(u"reader"_s);
        m_script.passphrases << tide;
        m_application->desk().open(path());
        QCOMPARE(lastHand(), u"Ada Quay"_s);
        trigger(ActionId::CloseBook);
        m_script.passphrases << recoveryCode(sampleKey()); // which is nobody's
        m_application->desk().open(path());
        QCOMPARE(lastHand(), systemUser());
        QVERIFY(!systemUser().isEmpty());
    }

    void nobodyGoesUnasked()
    {
        openKeyed();
        const QByteArray before = contents(path() + u"-keys"_s);
        m_script.keysWishes << KeysWish{KeysDo::Remove, u"Ada Quay"_s} << KeysWish{KeysDo::Add, {}};
        m_script.confirmations << false;
        trigger(ActionId::ShowKeys);
        QCOMPARE(contents(path() + u"-keys"_s), before);
    }

    void theRecoveryCodeIsShownAgain()
    {
        openKeyed();
        m_script.keysWishes << KeysWish{KeysDo::ShowRecovery, {}};
        trigger(ActionId::ShowKeys);
        QCOMPARE(readRecoveryCode(m_script.recoveryPages.constFirst().code).value().bytes(), sampleKey().bytes());
    }

    void theKeyIsChanged()
    {
        openKeyed();
        const Book &before = book()->book();
        QVERIFY(changeKeys(path(), before.salt(), before.key(),
                           [&](KeySlots &keys) { return keys.add(u"Eve Sand"_s, u"lamp"_s, before.key()); }));
        m_script.keysWishes << KeysWish{KeysDo::NewKey, {}};
        m_script.newPassphrases << NewPassphrase{u"Dee Tide"_s, horse};
        trigger(ActionId::ShowKeys);
        QVERIFY(book());
        QVERIFY2(m_script.askedPassphrase.about.contains(u"added again: Ada Quay, Eve Sand"_s), qPrintable(m_script.askedPassphrase.about));
        QVERIFY(book()->book().key().bytes() != sampleKey().bytes());
        QCOMPARE(unlock(path(), horse).value().person, u"Dee Tide"_s);
        QVERIFY(!unlock(path(), tide));
        QCOMPARE(readRecoveryCode(m_script.recoveryPages.constFirst().code).value().bytes(), book()->book().key().bytes());
        QVERIFY2(window().messages()->text().contains(u"Ada Quay"_s), qPrintable(window().messages()->text())); // to be added again
        const QList<AuditEntry> trail = auditTrail(book()->book().reader()).value();
        QVERIFY(std::ranges::any_of(trail, [](const AuditEntry &entry) { return entry.event == AuditEvent::Rekeyed; }));
    }

    void aKeyThatCannotBeChangedStays()
    {
        openKeyed();
        const std::unique_ptr<Book> elsewhere = Book::open(path(), sampleKey(), Access::ReadOnly).value();
        m_script.keysWishes << KeysWish{KeysDo::NewKey, {}};
        m_script.newPassphrases << NewPassphrase{u"Dee Tide"_s, horse};
        trigger(ActionId::ShowKeys);
        QVERIFY(book());
        QCOMPARE(book()->book().key().bytes(), sampleKey().bytes());
        QVERIFY(window().messages()->text().contains(u"open somewhere else"_s));
        QVERIFY(unlock(path(), tide));
    }

    void anOldBookIsMovedOverWhenSomebodyWants()
    {
        m_shelf->newBook(BookKey::passphrase(tide)).reset();
        m_script.passphrases << tide;
        m_application->start(path());
        QVERIFY(book());
        QVERIFY(window().messages()->text().contains(u"Keys and Passphrases"_s));
        m_script.keysWishes << KeysWish{KeysDo::NewKey, {}};
        m_script.newPassphrases << NewPassphrase{u"Ada Quay"_s, tide};
        trigger(ActionId::ShowKeys);
        QVERIFY(!m_script.offeredKeys.keyed);
        QVERIFY(book() && book()->book().isKeyed());
        QCOMPARE(m_script.recoveryPages.size(), 1);
        QCOMPARE(unlock(path(), tide).value().person, u"Ada Quay"_s);
    }

    void anOldBookSaysSoOnce()
    {
        m_shelf->newBook(BookKey::passphrase(tide)).reset();
        m_script.passphrases << tide << tide;
        m_application->start(path());
        QVERIFY(!window().messages()->text().isEmpty());
        makeApplication();
        m_application->start(path());
        QVERIFY(book());
        QVERIFY(window().messages()->text().isEmpty());
    }

    void withoutItsKeysTheCodeOpensIt()
    {
        makeKeyed();
        QVERIFY(QFile::remove(path() + u"-keys"_s));
        m_script.passphrases << tide << recoveryCode(sampleKey()).toLower();
        m_script.newPassphrases << NewPassphrase{u"Dee Tide"_s, horse};
        m_application->start(path());
        QVERIFY(m_script.asked[0].contains(u"file of the keys is missing"_s)); // before anything is typed in vain
        QVERIFY(m_script.asked[1].contains(u"file of the keys is missing"_s));
        QVERIFY(book());
        QCOMPARE(unlock(path(), horse).value().person, u"Dee Tide"_s);
        QVERIFY(window().messages()->text().contains(u"Dee Tide"_s));
    }

    void aMistypedCodeIsTold()
    {
        makeKeyed();
        QString code = recoveryCode(sampleKey());
        code[7] = code[7] == u'7' ? u'8' : u'7';
        m_script.passphrases << code << tide;
        m_application->start(path());
        QVERIFY2(m_script.asked[1].contains(u"Group 2 of the recovery code"_s), qPrintable(m_script.asked[1]));
        QVERIFY(book());
    }

    void alteredKeysAreTold()
    {
        makeKeyed();
        QByteArray keys = contents(path() + u"-keys"_s);
        keys.back() = static_cast<char>(keys.back() ^ 1);
        setContents(path() + u"-keys"_s, keys);
        m_script.passphrases << tide;
        m_application->start(path());
        QVERIFY(book());
        QVERIFY(window().messages()->text().contains(u"was altered"_s));
    }

    void theKeysGoWithABookThatIsSavedElsewhere()
    {
        openKeyed();
        m_script.paths << m_shelf->path(u"copy.minutebook"_s);
        trigger(ActionId::SaveElsewhere);
        QCOMPARE(book()->book().path(), m_shelf->path(u"copy.minutebook"_s));
        QCOMPARE(unlock(m_shelf->path(u"copy.minutebook"_s), tide).value().person, u"Ada Quay"_s);
    }

    void theDesktopKeepsTheKeyWhenAsked()
    {
        QMap<QString, QByteArray> kept;
        openKeyed();
        m_script.keysWishes << KeysWish{KeysDo::Keep, {}};
        trigger(ActionId::ShowKeys);
        QVERIFY(!m_script.offeredKeys.storeThere); // without a store it is not offered
        QVERIFY(m_script.offeredKeys.fault.contains(u"key store"_s));
        m_application->desk().setKeyStore(std::make_unique<FakeStore>(kept));
        trigger(ActionId::ShowKeys);
        QVERIFY(m_script.offeredKeys.storeThere && !m_script.offeredKeys.kept);
        QVERIFY(kept.isEmpty()); // nobody has asked
        m_script.keysWishes << KeysWish{KeysDo::Keep, {}};
        trigger(ActionId::ShowKeys);
        QVERIFY(m_script.offeredKeys.kept);
        QCOMPARE(kept.values(), QList<QByteArray>{sampleKey().bytes().toByteArray()});

        const auto again = [&] {
            makeApplication();
            m_script.asked.clear();
            m_application->desk().setKeyStore(std::make_unique<FakeStore>(kept));
            m_application->start(path());
        };
        again();
        QVERIFY(book());
        QCOMPARE(m_script.asked, QStringList());
        // A new key takes the old one's place.
        m_script.keysWishes << KeysWish{KeysDo::NewKey, {}};
        m_script.newPassphrases << NewPassphrase{u"Ada Quay"_s, tide};
        trigger(ActionId::ShowKeys);
        QCOMPARE(kept.values(), QList<QByteArray>{book()->book().key().bytes().toByteArray()});
        again();
        QVERIFY(book());
        // What the store does not give, or gives wrongly, is asked for.
        for (const QByteArray &wrong : {QByteArray(32, 'x'), QByteArray("short")}) {
            kept.first() = wrong;
            m_script.passphrases << tide;
            again();
            QVERIFY(book());
            QCOMPARE(m_script.asked.size(), 1);
        }
        m_script.keysWishes << KeysWish{KeysDo::Forget, {}};
        trigger(ActionId::ShowKeys);
        QVERIFY(kept.isEmpty());
        again();
        QVERIFY(!book());
    }

    void theRecoveryPageClosesOnceItIsKept()
    {
        RecoveryDialog dialog({u"src.minutebook"_s, u"Harbour & Works"_s, recoveryCode(sampleKey()), {2026, 5, 4}});
        QPushButton *close = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close);
        QVERIFY(!close->isEnabled());
        const QString file = m_shelf->path(u"code.pdf"_s);
        QVERIFY(dialog.savePdf(file));
        QVERIFY(close->isEnabled());
        QVERIFY(!(QFile::permissions(file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QPdfDocument pdf;
        QCOMPARE(pdf.load(file), QPdfDocument::Error::None);
        QCOMPARE(pdf.pageCount(), 1);
        QString text = pdf.getAllText(0).text();
        QVERIFY(text.contains(u"Harbour & Works"_s));
        const qsizetype at = text.indexOf(recoveryCode(sampleKey()).first(5));
        QVERIFY(at > 0);
        // As it is read off the page it opens the book.
        QCOMPARE(readRecoveryCode(text.sliced(at, text.indexOf(recoveryCode(sampleKey()).last(5)) + 5 - at)).value().bytes(),
                 sampleKey().bytes());
        QVERIFY(!dialog.savePdf(m_shelf->path(u"none/code.pdf"_s)));
    }

    void aPassphraseIsTypedTwice()
    {
        NewPassphraseDialog dialog({u"Add Somebody"_s, u"About it."_s, u"Add"_s});
        QPushButton *add = buttonOf(dialog, u"Add"_s);
        const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
        QCOMPARE(lines.size(), 3);
        QVERIFY(!add->isEnabled());
        lines[0]->setText(u" Dee  Tide "_s);
        lines[1]->setText(horse);
        lines[2]->setText(u"horse"_s);
        QVERIFY(!add->isEnabled());
        lines[2]->setText(horse);
        QVERIFY(add->isEnabled());
        QCOMPARE(dialog.words(), (NewPassphrase{u"Dee Tide"_s, horse}));
    }

    void theLastPersonIsNotOfferedToGo()
    {
        const KeysDialog one({u"src.minutebook"_s, {u"Ada Quay"_s}});
        QVERIFY(!buttonOf(one, u"Remove"_s)->isEnabled());
        QVERIFY(buttonOf(one, u"Change"_s)->isEnabled());
        KeysDialog two({u"src.minutebook"_s, {u"Ada Quay"_s, u"Dee Tide"_s}});
        two.findChild<QListWidget *>()->setCurrentRow(1);
        buttonOf(two, u"Remove"_s)->click();
        QCOMPARE(two.wish(), (KeysWish{KeysDo::Remove, u"Dee Tide"_s}));
        const KeysDialog old({u"src.minutebook"_s, {}, false});
        QVERIFY(buttonOf(old, u"Add"_s)->isHidden());
        QVERIFY(!buttonOf(old, u"Give It"_s)->isHidden());
    }

private:
    /// Whose the last entry of the audit trail is.
    [[nodiscard]] QString lastHand()
    {
        (void)book()->book().writeNow([](Transaction &) { return Result<>(); }); // the entry is made meanwhile
        return auditTrail(book()->book().reader()).value().constLast().who;
    }

    void makeKeyed()
    {
        const std::unique_ptr<Book> book = m_shelf->newBook();
        (void)insertSample(*book, sampleMeeting(7, u"# 1. Cranes\nfirst"_s));
        if (!layKeys(book->path(), book->salt(), sampleKey(), u"Ada Quay"_s, tide, cheap))
            qFatal("no keys");
    }

    void openKeyed()
    {
        makeKeyed();
        m_script.passphrases << tide;
        m_application->start(path());
        QVERIFY(book());
    }
};

QTEST_MAIN(KeyholdersTest)
#include "tst_keyholders.moc"
