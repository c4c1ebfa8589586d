#include "widgets/dialogs/itemdialog.h"
#include "widgets/dialogs/meetingdialog.h"
#include "widgets/dialogs/newbookdialog.h"
#include "widgets/dialogs/passphrasedialog.h"
#include "widgets/dialogs/passphraseedit.h"
#include "widgets/dialogs/passphrasestrength.h"

#include "models/notation/lexline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

Scheme sec()
{
    return *shippedScheme(u"SEC"_s);
}

QPushButton *buttonNamed(const QWidget &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

bool says(const QWidget &dialog, const QString &words)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
}

} // namespace

class DialogsTest : public QObject
{
    Q_OBJECT

private slots:
    /// The button comes alive when nothing is missing; until then a sentence says what is.
    void newBookSaysWhatIsMissing()
    {
        const QTemporaryDir folder;
        NewBookDialog dialog({sec(), *shippedScheme(u"TLP"_s)}, folder.path());
        const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
        QPushButton *create = buttonNamed(dialog, u"Create Book"_s);
        QVERIFY(says(dialog, u"name of the committee"_s));
        type(lines[0], u"Harbour Safety Committee"_s);
        QVERIFY(says(dialog, u"abbreviation"_s));
        type(lines[1], u"HSC"_s);
        QVERIFY(says(dialog, u"Type a passphrase"_s));
        const QList<PassphraseEdit *> passphrases = dialog.findChildren<PassphraseEdit *>();
        type(passphrases[0], u"one"_s);
        QVERIFY(says(dialog, u"once more"_s));
        QVERIFY(says(dialog, u"Weak"_s));
        type(passphrases[1], u"two"_s);
        QVERIFY(says(dialog, u"differ"_s));
        QVERIFY(!create->isEnabled());
        type(passphrases[1], u"one"_s);
        QVERIFY(create->isEnabled());
        const NewBook expected{folder.filePath(u"HSC.minutebook"_s), u"Harbour Safety Committee"_s, u"HSC"_s, u"SEC"_s, u"one"_s, false};
        QVERIFY(dialog.words() == expected);
    }

    void newBookIsPlainOnlyWhenAskedFor()
    {
        NewBookDialog dialog({sec()}, u"/nowhere"_s);
        const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
        type(lines[0], u"Panel"_s);
        type(lines[1], u"P"_s);
        QVERIFY(!dialog.words().plain);
        dialog.findChild<QCheckBox *>()->click();
        QVERIFY(buttonNamed(dialog, u"Create Book"_s)->isEnabled());
        QVERIFY(dialog.words().plain);
        QVERIFY(dialog.words().passphrase.isEmpty());
    }

    void newBookIsNeverWrittenOverAFile()
    {
        const QTemporaryDir folder;
        QFile there(folder.filePath(u"P.minutebook"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        NewBookDialog dialog({sec()}, folder.path());
        const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
        type(lines[0], u"Panel"_s);
        type(lines[1], u"P"_s);
        QVERIFY(says(dialog, u"There is a file of that name"_s));
        type(lines[1], u"../P/Q"_s);
        QCOMPARE(dialog.words().path, folder.filePath(u"PQ.minutebook"_s)); // an abbreviation is no path
    }

    void passphraseIsHiddenUnlessAskedFor()
    {
        PassphraseDialog dialog(u"HSC"_s, u"That was wrong."_s);
        auto *edit = dialog.findChild<PassphraseEdit *>();
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QVERIFY(edit->inputMethodHints().testFlag(Qt::ImhSensitiveData));
        edit->actions().first()->trigger();
        QCOMPARE(edit->echoMode(), QLineEdit::Normal);
        QVERIFY(says(dialog, u"That was wrong."_s));
        QTest::keyClicks(edit, u"secret"_s);
        QCOMPARE(dialog.passphrase(), u"secret"_s);
    }

    void strengthIsToldInWords_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<Strength>("strength");
        QTest::newRow("word") << u"password"_s << Strength::Weak;
        QTest::newRow("repeated") << u"a"_s.repeated(60) << Strength::Weak;
        QTest::newRow("row") << u"abcdefghijklmnopqrstuvwxyz"_s << Strength::Weak;
        QTest::newRow("two words") << u"horse lamp"_s << Strength::Weak;
        QTest::newRow("three words") << u"horse lamp river"_s << Strength::Fair;
        QTest::newRow("five words") << u"horse lamp river cupboard sunday"_s << Strength::Strong;
        QTest::newRow("noise") << u"fK3$xw9_Qz!r2"_s << Strength::Fair;
    }

    void strengthIsToldInWords()
    {
        QFETCH(const QString, passphrase);
        QFETCH(const Strength, strength);
        QCOMPARE(passphraseStrength(passphrase), strength);
        QVERIFY(!strengthHint(passphrase).isEmpty());
        QVERIFY(strengthHint({}).isEmpty());
    }

    void meetingIsProposedAndChanged()
    {
        Meeting next;
        next.header.number = 83;
        next.header.date = {2019, 8, 14};
        next.header.begins = {10, 0};
        next.header.ends = {16, 0};
        next.header.venue = u"Hall"_s;
        next.people = {{PeopleKind::Attendees, {{u"Chair"_s, u"Ann Bell"_s, u"AB"_s, {}}}, {}}};
        MeetingDialog dialog(next);
        QVERIFY(dialog.words() == next);
        QVERIFY(says(dialog, QLocale().dayName(Qt::Wednesday)));
        dialog.findChild<QSpinBox *>()->setValue(90);
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            box->setChecked(false);
        const Meeting changed = dialog.words();
        QCOMPARE(changed.header.number, 90);
        QVERIFY(changed.header.begins.isNull());
        QVERIFY(changed.people.isEmpty());
    }

    void itemKeepsWhatIsNotAskedFor()
    {
        const Dialect dialect = dialectOf(newBody(u"P"_s, u"P"_s, sec()), {}, {});
        const ItemHeading heading = lexHeading(u"4. Lamps (RED, cleared)"_s, dialect);
        ItemDialog dialog(heading, sec());
        QCOMPARE(headingText(dialog.words(), sec()), u"4. Lamps (RED, cleared)"_s);
        dialog.findChild<QComboBox *>()->setCurrentIndex(0);
        QCOMPARE(headingText(dialog.words(), sec()), u"4. Lamps (cleared)"_s);
        dialog.findChild<QComboBox *>()->setCurrentIndex(3);
        type(dialog.findChildren<QLineEdit *>().last(), u"Big lamps"_s);
        dialog.findChild<QSpinBox *>()->setValue(0);
        QCOMPARE(headingText(dialog.words(), sec()), u"Big lamps (AMBER, cleared)"_s);
    }

    void newItemNeedsATitle()
    {
        ItemDialog dialog({}, sec());
        QVERIFY(!buttonNamed(dialog, u"Add Item"_s)->isEnabled());
        type(dialog.findChildren<QLineEdit *>().last(), u"Lamps"_s);
        QVERIFY(buttonNamed(dialog, u"Add Item"_s)->isEnabled());
        QCOMPARE(headingText(dialog.words(), sec()), u"Lamps"_s);
    }

private:
    static void type(QLineEdit *line, const QString &text)
    {
        line->clear();
        QTest::keyClicks(line, text);
    }
};

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
