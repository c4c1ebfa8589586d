#include "widgets/dialogs/changemeetingdialog.h"
#include "widgets/dialogs/itemdialog.h"
#include "widgets/dialogs/meetingdialog.h"
#include "widgets/dialogs/newbookdialog.h"
#include "widgets/dialogs/passphrasedialog.h"
#include "widgets/dialogs/passphraseedit.h"
#include "widgets/dialogs/passphrasestrength.h"
#include "widgets/dialogs/templatepicker.h"
#include "widgets/dialogs/templatesdialog.h"

#include "models/notation/lexline.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

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

    /// Its sentences have room for all their lines, and its keys reach everything.
    void newBookShowsAllOfItsSentences()
    {
        NewBookDialog dialog({sec()}, u"/nowhere"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        for (const QString &passphrase : {u"a"_s, u"one two three"_s, u"correct horse battery staple over the wall"_s}) {
            type(dialog.findChildren<PassphraseEdit *>().first(), passphrase);
            QCoreApplication::processEvents();
            for (const QLabel *label : dialog.findChildren<QLabel *>()) {
                if (label->wordWrap() && label->isVisible())
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
        }
        const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
        (*std::ranges::find(lines, u"File"_s, &QWidget::accessibleName))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Choose where the book is to be"_s);
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
        const NextMeeting next = sampleOffer();
        MeetingDialog dialog(next);
        QVERIFY(dialog.words() == next);
        QVERIFY(says(dialog, QLocale().dayName(Qt::Wednesday)));
        dialog.findChild<QSpinBox *>()->setValue(90);
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            box->setChecked(false);
        const NextMeeting changed = dialog.words();
        QCOMPARE(changed.meeting.header.number, 90);
        QVERIFY(changed.meeting.header.begins.isNull());
        QVERIFY(changed.meeting.people.isEmpty());
        QVERIFY(changed.carried == CarryOver());
    }

    /// Each part by its own box, which says how much there is.
    void meetingTakesOverWhatIsChosen()
    {
        const NextMeeting next = sampleOffer();
        MeetingDialog dialog(next);
        QCheckBox *actions = boxNamed(dialog, u"open action"_s);
        QVERIFY(actions && actions->isChecked() && actions->text().contains(u'2'));
        actions->click();
        QVERIFY(dialog.words().carried.actions.isEmpty());
        QCOMPARE(dialog.words().carried.standing, next.carried.standing);
        boxNamed(dialog, u"HSC 82"_s)->click();
        QVERIFY(!dialog.words().carried.previous);
        boxNamed(dialog, u"standing item"_s)->click();
        QVERIFY(dialog.words().carried == CarryOver());
        actions->click();
        QCOMPARE(dialog.words().carried.actions, next.carried.actions);
    }

    void meetingOffersNothingThatIsNotThere()
    {
        NextMeeting first;
        first.meeting.header.number = 1;
        first.meeting.header.date = {2019, 8, 14};
        MeetingDialog dialog(first);
        for (const QString &words : {u"person"_s, u"standing"_s, u"inutes"_s, u"ction"_s})
            QVERIFY2(!boxNamed(dialog, words)->isEnabled(), qPrintable(words));
        QVERIFY(dialog.words() == first);
    }

    void meetingOfTheBookIsChanged()
    {
        MeetingHeader header = sampleOffer().meeting.header;
        header.others = {{u"paper-pack"_s, u"P"_s}};
        ChangeMeetingDialog dialog(header, false);
        QVERIFY(dialog.words() == header);
        const QList<QDateEdit *> dates = dialog.findChildren<QDateEdit *>();
        QVERIFY(!dates[1]->isEnabled());
        boxNamed(dialog, {}, u"The date of the next meeting is known"_s)->click();
        dates[1]->setDate({2019, 9, 12});
        QVERIFY(says(dialog, QLocale().dayName(Qt::Thursday)));
        type(fieldOf<QLineEdit>(dialog, u"Place:"_s), u"Pier"_s);
        header.venue = u"Pier"_s;
        header.nextMeeting = {2019, 9, 12};
        QVERIFY(dialog.words() == header);
        QVERIFY(dialog.findChild<QSpinBox *>()->isEnabled());
        const ChangeMeetingDialog fixed(header, true);
        QVERIFY(!fixed.findChild<QSpinBox *>()->isEnabled());
    }

    void itemKeepsWhatIsNotAskedFor()
    {
        const Dialect dialect = dialectOf(newBody(u"P"_s, u"P"_s, sec()), {}, {});
        const ItemProperties item{lexHeading(u"4. Lamps (RED, cleared)"_s, dialect), u"Ann Bell (AB)"_s, u"a while"_s, u"to be felt"_s,
                                  u"The lamps"_s};
        ItemDialog dialog(item, sec(), {});
        QVERIFY(dialog.words() == item);
        dialog.findChild<QComboBox *>()->setCurrentIndex(0);
        QCOMPARE(headingText(dialog.words().heading, sec()), u"4. Lamps (cleared)"_s);
        dialog.findChild<QComboBox *>()->setCurrentIndex(3);
        type(fieldOf<QLineEdit>(dialog, u"Title:"_s), u"Big lamps"_s);
        fieldOf<QSpinBox>(dialog, u"Number:"_s)->setValue(0);
        QCOMPARE(headingText(dialog.words().heading, sec()), u"Big lamps (AMBER, cleared)"_s);
    }

    void newItemNeedsATitle()
    {
        ItemDialog dialog({}, sec(), {});
        QVERIFY(!buttonNamed(dialog, u"Add Item"_s)->isEnabled());
        type(fieldOf<QLineEdit>(dialog, u"Title:"_s), u"Lamps"_s);
        QVERIFY(buttonNamed(dialog, u"Add Item"_s)->isEnabled());
        QCOMPARE(headingText(dialog.words().heading, sec()), u"Lamps"_s);
    }

    void itemSaysWhatIsPlanned()
    {
        ItemDialog dialog({}, sec(), {u"Ann Bell (AB)"_s, u"Cy Dart (CD)"_s});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        type(fieldOf<QLineEdit>(dialog, u"Title:"_s), u"Lamps"_s);
        auto *presenter = fieldOf<QLineEdit>(dialog, u"Presenter:"_s);
        presenter->setFocus();
        QTest::keyClicks(presenter, u"dart"_s); // somewhere in the name
        QCOMPARE(presenter->completer()->currentCompletion(), u"Cy Dart (CD)"_s);
        QTRY_VERIFY(presenter->completer()->popup()->isVisible());
        QTest::keyClick(presenter->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(presenter->completer()->popup(), Qt::Key_Return);
        fieldOf<QSpinBox>(dialog, u"Minutes planned:"_s)->setValue(15);
        auto *purpose = fieldOf<QComboBox>(dialog, u"Purpose:"_s);
        QVERIFY(purpose->findText(u"for information"_s) > 0);
        purpose->lineEdit()->selectAll();
        QTest::keyClicks(purpose->lineEdit(), u"for fun"_s);
        type(fieldOf<QLineEdit>(dialog, u"Closed title:"_s), u"Which lamps"_s);
        const ItemProperties words = dialog.words();
        QCOMPARE(words.presenter, u"Cy Dart (CD)"_s);
        QCOMPARE(words.minutes, u"15"_s);
        QCOMPARE(words.purpose, u"for fun"_s);
        QCOMPARE(words.closedTitle, u"Which lamps"_s);
    }

    /// By typing some of a name, and by the arrows while one types.
    void templateIsPickedByTyping()
    {
        TemplatePicker picker(sampleTemplates());
        picker.show(); // a button that nobody sees is not pressed by Enter
        auto *filter = picker.findChild<QLineEdit *>();
        auto *list = picker.findChild<QListWidget *>();
        QCOMPARE(list->count(), 3);
        QCOMPARE(picker.words().name, u"Welcome"_s);
        QTest::keyClicks(filter, u"ass"_s);
        QCOMPARE(list->count(), 2);
        QCOMPARE(picker.words().name, u"Assessment"_s);
        QTest::keyClick(filter, Qt::Key_Down);
        QCOMPARE(picker.words().name, u"Other assessment"_s);
        QTest::keyClick(filter, Qt::Key_Down);
        QCOMPARE(picker.words().name, u"Other assessment"_s); // the last
        QTest::keyClick(filter, Qt::Key_Up);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(picker.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(picker.words().name, u"Assessment"_s);
        QTest::keyClicks(filter, u"zzz"_s);
        QVERIFY(!buttonNamed(picker, u"Add Item"_s)->isEnabled());
    }

    void templatesAreListedAndChanged()
    {
        TemplatesDialog dialog(sampleTemplates(), 1);
        auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->currentRow(), 1);
        QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), u"{x}"_s);
        QVERIFY(dialog.words() == sampleTemplates()); // showing is not changing
        list->setCurrentRow(0);
        QVERIFY(dialog.findChild<QCheckBox *>()->isChecked());
        list->setCurrentRow(1);
        QVERIFY(dialog.words() == sampleTemplates());
        type(fieldOf<QLineEdit>(dialog, u"Name:"_s), u"Test"_s);
        type(fieldOf<QLineEdit>(dialog, u"Title:"_s), u"Test of {Party}"_s);
        dialog.findChild<QPlainTextEdit *>()->setPlainText(u"one\ntwo"_s);
        dialog.findChild<QCheckBox *>()->click();
        QCOMPARE(list->item(1)->text(), u"Test"_s);
        QCOMPARE(dialog.words()[1], (ItemTemplate{u"Test"_s, u"Test of {Party}"_s, u"one\ntwo"_s, true}));
        fieldOf<QLineEdit>(dialog, u"Title:"_s)->clear();
        QVERIFY(!buttonNamed(dialog, u"Save Templates"_s)->isEnabled());
        QVERIFY(says(dialog, u"“Test” has no title"_s));
    }

    void templatesAreAddedMovedAndDeleted()
    {
        TemplatesDialog dialog(sampleTemplates(), 0);
        toolNamed(dialog, u"Add a template"_s)->click();
        QCOMPARE(dialog.findChild<QListWidget *>()->currentRow(), 3);
        QVERIFY(!buttonNamed(dialog, u"Save Templates"_s)->isEnabled());
        type(fieldOf<QLineEdit>(dialog, u"Name:"_s), u"New"_s);
        type(fieldOf<QLineEdit>(dialog, u"Title:"_s), u"News"_s);
        QVERIFY(buttonNamed(dialog, u"Save Templates"_s)->isEnabled());
        QVERIFY(!toolNamed(dialog, u"Move the template down"_s)->isEnabled());
        toolNamed(dialog, u"Move the template up"_s)->click();
        toolNamed(dialog, u"Move the template up"_s)->click();
        QCOMPARE(namesIn(dialog), u"Welcome New Assessment Other assessment"_s);
        QCOMPARE(fieldOf<QLineEdit>(dialog, u"Title:"_s)->text(), u"News"_s);
        toolNamed(dialog, u"Move the template down"_s)->click();
        QCOMPARE(namesIn(dialog), u"Welcome Assessment New Other assessment"_s);
        toolNamed(dialog, u"Delete the template"_s)->click();
        QCOMPARE(namesIn(dialog), u"Welcome Assessment Other assessment"_s);
        QVERIFY(dialog.words() == sampleTemplates());
        for (int i = 0; i < 3; ++i)
            toolNamed(dialog, u"Delete the template"_s)->click();
        QVERIFY(dialog.words().isEmpty());
        QVERIFY(!toolNamed(dialog, u"Delete the template"_s)->isEnabled());
        QVERIFY(buttonNamed(dialog, u"Save Templates"_s)->isEnabled()); // to have none is no mistake
    }

private:
    static NextMeeting sampleOffer()
    {
        NextMeeting next;
        next.meeting.header.number = 83;
        next.meeting.header.date = {2019, 8, 14};
        next.meeting.header.begins = {10, 0};
        next.meeting.header.ends = {16, 0};
        next.meeting.header.venue = u"Hall"_s;
        next.meeting.people = {{PeopleKind::Attendees, {{u"Chair"_s, u"Ann Bell"_s, u"AB"_s, {}}}, {}}};
        next.carried.previous = next.meeting.header;
        next.carried.previous->abbreviation = u"HSC"_s;
        next.carried.previous->number = 82;
        next.carried.standing = {{u"Welcome"_s, u"Welcome"_s, {}, true}};
        next.carried.actions = {{u"HSC 81/01"_s, u"GREEN"_s}, {u"HSC 82/01"_s, u"RED"_s}};
        return next;
    }
    static QList<ItemTemplate> sampleTemplates()
    {
        return {{u"Welcome"_s, u"Welcome"_s, {}, true},
                {u"Assessment"_s, u"A of {Party}"_s, u"{x}"_s, false},
                {u"Other assessment"_s, u"O"_s, {}, false}};
    }
    static QString namesIn(const TemplatesDialog &dialog)
    {
        QStringList names;
        const auto *list = dialog.findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            names << list->item(row)->text();
        return names.join(u' ');
    }
    /// By some of its text, or by what it is called where it has none.
    static QCheckBox *boxNamed(const QWidget &dialog, const QString &words, const QString &name = {})
    {
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            const QString text = box->text().remove(u'&');
            if (words.isEmpty() ? box->accessibleName() == name : text.contains(words))
                return box;
        }
        return nullptr;
    }
    static QToolButton *toolNamed(const QWidget &dialog, const QString &name)
    {
        for (QToolButton *button : dialog.findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    /// The field that a label leads to.
    template <typename Field>
    static Field *fieldOf(const QWidget &dialog, const QString &name)
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->text().remove(u'&') == name)
                return qobject_cast<Field *>(label->buddy());
        }
        return nullptr;
    }
    static void type(QLineEdit *line, const QString &text)
    {
        line->clear();
        QTest::keyClicks(line, text);
    }
};

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
