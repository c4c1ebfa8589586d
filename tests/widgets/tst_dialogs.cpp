#include "letters.h"

#include "widgets/dayedit.h"
#include "widgets/dialogs/actionlistdialog.h"
#include "widgets/dialogs/bringindialog.h"
#include "widgets/dialogs/buttonorder.h"
#include "widgets/dialogs/changemeetingdialog.h"
#include "widgets/dialogs/dialogprompts.h"
#include "widgets/dialogs/downgradedialog.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/grounddialog.h"
#include "widgets/dialogs/interimdialog.h"
#include "widgets/dialogs/itemdialog.h"
#include "widgets/dialogs/meetingdialog.h"
#include "widgets/dialogs/newbookdialog.h"
#include "widgets/dialogs/passphrasedialog.h"
#include "widgets/dialogs/passphraseedit.h"
#include "widgets/dialogs/passphrasestrength.h"
#include "widgets/dialogs/pathline.h"
#include "widgets/dialogs/persondialog.h"
#include "widgets/dialogs/proofdialog.h"
#include "widgets/dialogs/proofpage.h"
#include "widgets/dialogs/provedialog.h"
#include "widgets/dialogs/retentiondialog.h"
#include "widgets/dialogs/templatepicker.h"
#include "widgets/dialogs/templatesdialog.h"
#include "widgets/dialogs/waitdialog.h"
#include "widgets/dialogs/waivedialog.h"
#include "widgets/faultlabel.h"
#include "widgets/review/entercommentdialog.h"
#include "widgets/review/senddialog.h"

#include "models/notation/lexline.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

Scheme sec()
{
    return *shippedScheme(u"SEC"_s);
}

ExportOffer offer()
{
    ExportOffer offer{
        .scheme = sec(), .defaultRank = Rank{1}, .abbreviation = u"HWC"_s, .meeting = 7, .editions = {}, .chosen = {}, .readers = {}};
    for (const DocumentKind kind : {DocumentKind::Minutes, DocumentKind::Agenda}) {
        for (int level = 0; level < 4; ++level)
            offer.editions.append({Rank{level}, documentTitle(kind, offer.scheme, Edition{Rank{level}}, MeetingStatus::Draft), kind});
    }
    offer.chosen = offer.editions.at(1);
    offer.readers = {{u"Ada Quay"_s, Rank{3}}, {u"Dee Tide"_s, Rank{1}}};
    return offer;
}

QComboBox *choiceNamed(const QWidget &dialog, const QString &name)
{
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

ShownProof shownProof(const QList<Leak> &leaks = {})
{
    const Certificate certificate{.meeting = u"HWC 7"_s,
                                  .ceiling = u"GREEN"_s,
                                  .fileName = u"HWC 7 GREEN.pdf"_s,
                                  .sha256 = QByteArray("0123456789abcdef").repeated(4),
                                  .searched = {{FilePart::Page, 6}, {FilePart::Bookmark, 12}},
                                  .needles = 311,
                                  .leftOut = 42,
                                  .leaks = leaks};
    return {.certificates = {certificate},
            .meeting = u"HWC 7, 5 March 2024"_s,
            .edition = u"Draft Minutes"_s,
            .level = sec().level(Rank{1}),
            .made = QDateTime(QDate(2026, 5, 4), QTime(9, 30)),
            .pages = true};
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
    /// The window lives meanwhile, and nobody has to wait.
    void waitsWhileTheWindowLives()
    {
        QPromise<void> work;
        work.start();
        WaitDialog dialog(u"Unlocking sample.minutebook…"_s, work.future());
        QVERIFY(says(dialog, u"Unlocking"_s));
        bool alive = false;
        QTimer::singleShot(0, &dialog, [&] {
            alive = dialog.isVisible();
            work.finish();
        });
        QCOMPARE(dialog.exec(), int(QDialog::Accepted));
        QVERIFY(alive);
        QPromise<void> longWork;
        longWork.start();
        WaitDialog given(u"Unlocking sample.minutebook…"_s, longWork.future());
        QTimer::singleShot(0, &given, [&] { buttonNamed(given, u"Cancel"_s)->click(); });
        QCOMPARE(given.exec(), int(QDialog::Rejected));
        longWork.finish();
    }

    void showsHowMuchIsDone()
    {
        QPromise<void> work;
        work.start();
        work.setProgressRange(0, 4);
        WaitDialog dialog(u"Importing 4 meeting files…"_s, work.future());
        const auto *progress = dialog.findChild<QProgressBar *>();
        QTRY_COMPARE(progress->maximum(), 4);
        work.setProgressValue(3);
        QTRY_COMPARE(progress->value(), 3);
        work.finish();
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    }

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

    /// Of a committee that is there already only the file and its passphrase are asked for.
    void newBookOfABodyAsksForItsFile()
    {
        const QTemporaryDir folder;
        NewBookDialog dialog({sec()}, folder.path());
        dialog.takeBody(newBody(u"Harbour Safety Committee"_s, u"HSC"_s, sec()));
        const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
        QVERIFY(!lines[0]->isEnabled() && !lines[1]->isEnabled() && !dialog.findChild<QComboBox *>()->isEnabled());
        for (PassphraseEdit *passphrase : dialog.findChildren<PassphraseEdit *>())
            type(passphrase, u"one"_s);
        QVERIFY(buttonNamed(dialog, u"Create Book"_s)->isEnabled());
        QCOMPARE(dialog.words().path, folder.filePath(u"HSC.minutebook"_s));
    }

    /// What is wrong with it stands beside the text, leads to its line, and keeps the meeting from being made.
    void bringInDialogShowsWhatIsWrong()
    {
        BroughtIn in;
        in.header = {.body = u"Harbour Safety Committee"_s,
                     .abbreviation = u"HSC"_s,
                     .number = 3,
                     .reference = {},
                     .date = QDate(2020, 1, 2),
                     .begins = {},
                     .ends = {},
                     .venue = {},
                     .status = MeetingStatus::Draft,
                     .scheme = {},
                     .defaultLevel = {},
                     .nextMeeting = {},
                     .handling = {},
                     .others = {}};
        in.notation = u"\n# 1. Opening\nnear (Red – commercial)\n"_s;
        in.items = 1;
        BringInDialog dialog(in, u"Type its number."_s, newBody(u"Harbour Safety Committee"_s, u"HSC"_s, sec()));
        dialog.show();
        QVERIFY(says(dialog, u"1 item"_s));
        QVERIFY(says(dialog, u"Type its number."_s));
        auto *remarks = dialog.findChild<QListWidget *>();
        QCOMPARE(remarks->count(), 1);
        QVERIFY2(remarks->item(0)->text().contains(u"Line 2:"_s), qPrintable(remarks->item(0)->text()));
        auto *text = dialog.findChild<QPlainTextEdit *>();
        emit remarks->itemActivated(remarks->item(0));
        QCOMPARE(text->textCursor().selectedText(), u"near (Red – commercial)"_s);
        QPushButton *make = buttonNamed(dialog, u"Make the Draft Meeting"_s);
        QVERIFY(make->isEnabled());
        text->setPlainText(u"# Attendees\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| Pilots | Ada (RED) | |\n"_s);
        QTRY_VERIFY(!make->isEnabled());
        text->setPlainText(u"# 1. Opening\nopen"_s);
        QTRY_VERIFY(make->isEnabled());
        QCOMPARE(remarks->count(), 0);
        dialog.findChild<QSpinBox *>()->setValue(4);
        QCOMPARE(dialog.words().header.number, 4);
        QVERIFY(dialog.words().file().endsWith(u"---\n\n# 1. Opening\nopen\n"_s));
    }

    /// What a column says is proposed and can be told otherwise; a row with a fault stays out.
    void actionListDialogMapsItsColumns()
    {
        ActionListOffer offer{newBody(u"Harbour Safety Committee"_s, u"HSC"_s, sec()), {u"HSC 2/01"_s}, {}};
        offer.header.number = 9;
        offer.header.date = QDate(2024, 5, 14);
        ActionListDialog dialog(offer);
        dialog.show();
        QPushButton *make = buttonNamed(dialog, u"Make the Draft Meeting"_s);
        QVERIFY(!make->isEnabled());
        dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Ref;Says;Owner\nHSC 2/01;Sail;AL\nHSC 2/02;Row;BO\n"_s);
        const QList<QComboBox *> columns = dialog.findChildren<QComboBox *>();
        QCOMPARE(columns.size(), 3);
        QCOMPARE(columns[0]->currentText(), u"Number"_s);
        QCOMPARE(columns[1]->currentText(), u"(left out)"_s);
        QVERIFY(!make->isEnabled());
        columns[1]->setCurrentText(u"Action"_s);
        QVERIFY(make->isEnabled());
        auto *preview = dialog.findChild<QTableWidget *>();
        QCOMPARE(preview->rowCount(), 2);
        QVERIFY(preview->item(0, 5)->text().contains(u"in the book already"_s));
        QCOMPARE(dialog.words().notation, u"\n# Old Action Log\nACTION HSC 2/02 {BO}: Row\n"_s);
        QCOMPARE(dialog.words().header.number, 9);
        QCOMPARE(dialog.words().actions, 1);
    }

    /// Doubt counts upward, and is told.
    void actionListDialogTellsWhatHasNoLevel()
    {
        ActionListOffer offer{newBody(u"Harbour Safety Committee"_s, u"HSC"_s, sec()), {}, {}};
        offer.header.number = 9;
        offer.header.date = QDate(2024, 5, 14);
        ActionListDialog dialog(offer);
        auto *text = dialog.findChild<QPlainTextEdit *>();
        text->setPlainText(u"Action;Level\nSail;RED\nRow;\n"_s);
        const auto says = [&](const QString &words) {
            return std::ranges::any_of(dialog.findChildren<QLabel *>(), [&](const QLabel *label) { return label->text().contains(words); });
        };
        QVERIFY(says(u"count(s) as RED"_s) || says(u"counts as RED"_s));
        QVERIFY(dialog.findChild<QTableWidget *>()->item(1, 5)->text().contains(u"RED"_s));
        QVERIFY(dialog.words().notation.contains(u": Row (RED)\n"_s));
        text->setPlainText(u"Action;Level\nSail;GREEN\nRow;\n"_s);
        QVERIFY(!says(u"as RED"_s) && !says(u"as GREEN"_s));
        QVERIFY(dialog.words().notation.contains(u": Row\n"_s));
    }

    void actionListDialogTellsOwnersWhomNobodyKnows()
    {
        ActionListOffer offer{newBody(u"Harbour Safety Committee"_s, u"HSC"_s, sec()), {}, {}};
        offer.header.number = 9;
        offer.header.date = QDate(2024, 5, 14);
        ActionListDialog dialog(offer);
        dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Action;Owner\nSail;Z. Beeblebrox\nRow;Z. Beeblebrox\n"_s);
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().contains(u"1 owner(s) are nobody whom the committee knows: Z. Beeblebrox."_s)
                || label->text().contains(u"1 owner is nobody whom the committee knows: Z. Beeblebrox."_s);
        }));
    }

    /// From a file, as the command line takes it; what is wrong with one is told, and nothing else is chosen.
    void newBookTakesASchemeOfItsOwn()
    {
        const QTemporaryDir folder;
        const auto fileOf = [&](const QByteArray &json) {
            QFile file(folder.filePath(u"own.json"_s));
            return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() ? file.fileName() : QString();
        };
        NewBookDialog dialog({sec(), *shippedScheme(u"TLP"_s)}, folder.path());
        QCOMPARE(dialog.words().scheme, u"SEC"_s);
        QVERIFY(!dialog.words().own);
        dialog.takeScheme(fileOf("{"));
        QCOMPARE(dialog.words().scheme, u"SEC"_s);
        QVERIFY(!dialog.findChild<FaultLabel *>()->text().isEmpty());
        Scheme own = sec();
        own.id = u"OWN"_s;
        own.name = u"Our own"_s;
        dialog.takeScheme(fileOf(writeSchemeToEdit(own)));
        QCOMPARE(dialog.findChild<FaultLabel *>()->text(), QString());
        QCOMPARE(dialog.words().scheme, u"OWN"_s);
        QCOMPARE(dialog.words().own->name, u"Our own"_s);
        QCOMPARE(dialog.findChild<QComboBox *>()->currentText(), u"Our own (OWN)"_s);
    }

    /// Its sentences have room for all their lines, and its keys reach everything.
    void newBookShowsAllOfItsSentences()
    {
        NewBookDialog dialog({sec()}, u"/nowhere"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        for (const QString &passphrase : {u"a"_s, u"one two three"_s, u"correct horse battery staple over the wall"_s}) {
            type(dialog.findChildren<PassphraseEdit *>().constFirst(), passphrase);
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

    /// Whoever has typed the last thing and goes on by Tab does not throw it away.
    void tabGoesToWhatIsWantedFirst()
    {
        EnterCommentDialog dialog({{u"Ada Quay"_s}, {u"GREEN"_s}, {}});
        orderButtons(dialog);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *text = dialog.findChildren<QPlainTextEdit *>().constLast();
        text->setPlainText(u"By mail."_s);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Tab);
        QCOMPARE(dialog.focusWidget(), buttonNamed(dialog, u"Enter"_s));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog.focusWidget(), buttonNamed(dialog, u"Cancel"_s));
    }

    /// From the middle of a text, as where the reader writes.
    void whatWasSaidIsEnteredByAKey()
    {
        EnterCommentDialog dialog({{u"Ada Quay"_s}, {u"GREEN"_s}, {}});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *text = dialog.findChildren<QPlainTextEdit *>().constLast();
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog.isVisible()); // it says nothing yet
        QTest::keyClicks(text, u"By mail."_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(dialog.result(), QDialog::Accepted);
        QCOMPARE(dialog.words().comment.text, u"By mail."_s);
    }

    void aLettersLabelLeadsToItsField()
    {
        SendOffer offer{.title = u"HWC 7"_s, .scheme = sec(), .lowest = Rank{1}, .people = {{u"Ada Quay"_s, Rank{1}, {}}}, .until = {}};
        SendDialog dialog(offer, u"/f"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_F, Qt::AltModifier);
        auto *folder = dialog.findChild<PathLine *>()->findChild<QLineEdit *>();
        QCOMPARE(dialog.focusWidget(), folder);
        QTest::keyClick(&dialog, Qt::Key_P, Qt::AltModifier);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog.focusWidget(), folder); // which stands below it
    }

    /// Until somebody changes it.
    void theWordingThatIsOfferedFollowsTheQuotedWords()
    {
        EnterCommentDialog dialog({{u"Ada Quay"_s}, {u"GREEN"_s}, u"The gate was open."_s});
        const QList<QPlainTextEdit *> texts = dialog.findChildren<QPlainTextEdit *>();
        texts[0]->setPlainText(u"It was shut."_s);
        QCOMPARE(texts[1]->toPlainText(), u"It was shut."_s);
        texts[1]->setPlainText(u"It was ajar."_s);
        texts[0]->setPlainText(u"It was closed."_s);
        QCOMPARE(texts[1]->toPlainText(), u"It was ajar."_s);
    }

    void aWordingThatWouldBeRefusedIsTold()
    {
        EnterCommentDialog dialog({{u"Ada Quay"_s}, {u"GREEN"_s, u"AMBER"_s}, u"The gate was open."_s});
        dialog.findChildren<QPlainTextEdit *>()[1]->setPlainText(u"The gate was shut (AMBER"_s);
        QCOMPARE(dialog.fault(), QString()); // a remark has no wording
        dialog.kind()->setCurrentIndex(1);
        QVERIFY2(dialog.fault().startsWith(u"A level in brackets is no wording"_s), qPrintable(dialog.fault()));
    }

    void passphraseIsHiddenUnlessAskedFor()
    {
        PassphraseDialog dialog(u"Passphrase of “HSC”:"_s, u"That was wrong."_s);
        auto *edit = dialog.findChild<PassphraseEdit *>();
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QVERIFY(edit->inputMethodHints().testFlag(Qt::ImhSensitiveData));
        edit->actions().constFirst()->trigger();
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

    /// What is proposed is one key away.
    void exportProposesTheEdition()
    {
        const QTemporaryDir folder;
        ExportDialog dialog(offer(), folder.path());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(choiceNamed(dialog, u"Edition"_s)->hasFocus());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const ExportWish expected{.issue = {.edition = Edition{Rank{1}}}, .path = folder.filePath(u"HWC 7 GREEN.pdf"_s), .readers = {}};
        QVERIFY(dialog.words() == expected);
    }

    /// They are told and stop nothing; one leads to its line, and nothing is exported.
    void exportShowsWhatIsLeft()
    {
        ExportOffer left = offer();
        left.findings = {{ItemId{3}, 4, u"hint: 1. Cranes, line 5. This action has no date."_s}, {{}, -1, u"hint: The place is missing."_s}};
        ExportDialog dialog(left, u"/f"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(says(dialog, u"2 finding(s) left"_s) || says(dialog, u"2 findings left"_s));
        const auto listOf = [](const QDialog &in) {
            const QList<QListWidget *> lists = in.findChildren<QListWidget *>();
            const auto found = std::ranges::find(lists, u"Findings that are left"_s, &QWidget::accessibleName);
            return found == lists.end() ? nullptr : *found;
        };
        QListWidget *list = listOf(dialog);
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->count(), 2);
        QVERIFY(choiceNamed(dialog, u"Edition"_s)->hasFocus());
        QVERIFY(!dialog.wanted());
        list->setCurrentRow(0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QCOMPARE(dialog.words().wanted, std::optional(left.findings[0]));
        left.findings[0].ofAgenda = false;
        ExportDialog other(left, u"/f"_s);
        other.show();
        choiceNamed(other, u"Document"_s)->setCurrentIndex(1); // the agenda
        QCOMPARE(listOf(other)->count(), 1);
        QCOMPARE(listOf(other)->item(0)->text(), left.findings[1].words);
        list = listOf(other);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(other.words().wanted, std::optional(left.findings[1]));
        ExportDialog clean(offer(), u"/f"_s);
        clean.show();
        QVERIFY(!listOf(clean)->isVisible());
    }

    void aWaiverHasAReason()
    {
        WaiveDialog dialog(u"This action has no date."_s, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *reason = dialog.findChild<QLineEdit *>();
        const auto *waive = dialog.findChild<QDialogButtonBox *>()->buttons().last();
        for (const QAbstractButton *button : dialog.findChild<QDialogButtonBox *>()->buttons()) {
            if (button->text() == u"Waive"_s)
                waive = button;
        }
        QVERIFY(says(dialog, u"This action has no date."_s));
        QVERIFY(!reason->accessibleName().isEmpty());
        QVERIFY(!waive->isEnabled());
        QTest::keyClicks(reason, u"  "_s);
        QVERIFY(!waive->isEnabled());
        QTest::keyClicks(reason, u"It is  yearly. "_s);
        QVERIFY(waive->isEnabled());
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.reason(), u"It is yearly."_s);
    }

    /// What was said before is proposed; nothing new is nothing to save.
    /// What the register lets through, in words; another name can be typed, or that of a filter that is kept already.
    void aFilterHasItsWordsForAName()
    {
        QStringList offered;
        QTimer::singleShot(0, this, [&offered] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            offered = dialog->comboBoxItems();
            dialog->accept();
        });
        QCOMPARE(DialogPrompts().filterName(u"open · mine"_s, {u"Late pilots"_s, u"open · mine"_s}), std::optional(u"open · mine"_s));
        QCOMPARE(offered, (QStringList{u"open · mine"_s, u"Late pilots"_s}));
    }

    void aGroundIsSaid()
    {
        GroundDialog dialog({.about = u"Meeting 7, item 2 (RED)"_s,
                             .now = {u"commercial"_s, {}, {}, {}},
                             .grounds = {u"commercial"_s, u"security of a site"_s},
                             .owners = {u"Ada Quay"_s},
                             .today = {2026, 5, 4}});
        const QPushButton *save = buttonNamed(dialog, u"Save"_s);
        QVERIFY(says(dialog, u"Meeting 7, item 2 (RED)"_s));
        QVERIFY(!save->isEnabled());
        auto *ground = fieldOf<QComboBox>(dialog, u"Ground:"_s);
        QCOMPARE(ground->currentText(), u"commercial"_s);
        QVERIFY(ground->findText(u"security of a site"_s) > 0);
        type(fieldOf<QComboBox>(dialog, u"Owner:"_s)->lineEdit(), u" Ada  Quay "_s);
        QVERIFY(save->isEnabled());
        type(fieldOf<QComboBox>(dialog, u"or when:"_s)->lineEdit(), u"when it is signed"_s);
        fieldOf<DayEdit>(dialog, u"Looked at again on:"_s)->setDate({2026, 5, 4});
        QVERIFY(says(dialog, u"due at once"_s));
        QCOMPARE(dialog.words(), (GroundWish{{u"commercial"_s, u"Ada Quay"_s, {2026, 5, 4}, u"when it is signed"_s}, {}}));
    }

    /// As in notes, whatever the locale: a day that was typed was dropped without a word.
    void aDayIsTaken_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as in files") << u"2026-11-20"_s;
        QTest::newRow("as in notes") << u"20 November 2026"_s;
        QTest::newRow("as the locale writes it") << QLocale().toString(QDate(2026, 11, 20), QLocale::ShortFormat);
    }

    void aDayIsTaken()
    {
        QFETCH(const QString, typed);
        GroundDialog dialog({.about = u"Meeting 7"_s, .now = {u"commercial"_s, {}, {}, {}}, .today = {2026, 5, 4}});
        auto *day = fieldOf<DayEdit>(dialog, u"Looked at again on:"_s);
        type(day, typed);
        QCOMPARE(dialog.words().facts.review, QDate(2026, 11, 20));
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(day->date(), QDate(2026, 11, 20));
        QCOMPARE(dialog.words().facts.review, QDate(2026, 11, 20));
    }

    /// Never above the clearance, which may have been lowered since.
    void theEditionThatAReaderGotLastIsProposed()
    {
        SendOffer offer{.title = u"HWC 7"_s, .scheme = sec(), .lowest = Rank{1}, .people = {}, .until = {}};
        offer.people = {{u"Ada Quay"_s, Rank{3}, u"GREEN, 4 May"_s, Rank{1}},
                        {u"Per Lund"_s, Rank{2}, u"RED, 4 May"_s, Rank{3}},
                        {u"Cara Strand"_s, Rank{2}}};
        SendDialog dialog(offer, u"/f"_s);
        for (int row = 0; row < 3; ++row)
            dialog.people()->topLevelItem(row)->setCheckState(0, Qt::Checked);
        QCOMPARE(dialog.words().to, (QList<SendWish::To>{{u"Ada Quay"_s, Rank{1}}, {u"Per Lund"_s, Rank{2}}, {u"Cara Strand"_s, Rank{2}}}));
    }

    void aDayForCommentsIsTaken()
    {
        SendOffer offer{
            .title = u"HWC 7"_s, .scheme = sec(), .lowest = Rank{1}, .people = {{u"Ada Quay"_s, Rank{1}, {}}}, .until = {2026, 5, 17}};
        const QTemporaryDir folder;
        SendDialog dialog(offer, folder.path());
        dialog.people()->topLevelItem(0)->setCheckState(0, Qt::Checked);
        auto *day = fieldOf<DayEdit>(dialog, u"Comments are wanted by:"_s);
        type(day, u"2026-06-01"_s);
        QCOMPARE(dialog.words().until, QDate(2026, 6, 1));
        QVERIFY(buttonNamed(dialog, u"Write Files"_s)->isEnabled());
        type(day, u"in June"_s);
        QVERIFY(!buttonNamed(dialog, u"Write Files"_s)->isEnabled());
        QVERIFY(says(dialog, u"“in June” is no day."_s));
    }

    void aGroundSaysWhatIsNoDay()
    {
        GroundDialog dialog({.about = u"Meeting 7"_s, .now = {}, .today = {2026, 5, 4}});
        type(fieldOf<QComboBox>(dialog, u"Ground:"_s)->lineEdit(), u"commercial"_s);
        type(fieldOf<DayEdit>(dialog, u"Looked at again on:"_s), u"soon"_s);
        QVERIFY(!buttonNamed(dialog, u"Save"_s)->isEnabled());
        QVERIFY(says(dialog, u"“soon” is no day."_s));
        type(fieldOf<DayEdit>(dialog, u"Looked at again on:"_s), QString());
        QVERIFY(buttonNamed(dialog, u"Save"_s)->isEnabled());
    }

    /// Of a sentence more than a few words are seen at once.
    void finalWordsAreSeenWhole_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("with");
        QTest::newRow("Return") << Qt::KeyboardModifiers(Qt::NoModifier); // what stands in one line begins no other
        QTest::newRow("Ctrl+Return") << Qt::KeyboardModifiers(Qt::ControlModifier);
    }

    void finalWordsAreSeenWhole()
    {
        QFETCH(const Qt::KeyboardModifiers, with);
        const QString words = u"The rail gate was left open on two of the three nights on which it was looked at, and nobody closed it."_s;
        bool seen = false;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto *edit = dialog->findChild<QPlainTextEdit *>();
            seen = edit->width() >= 400 && edit->lineWrapMode() == QPlainTextEdit::WidgetWidth;
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            QTest::keyClick(edit, Qt::Key_Return, with);
        });
        QCOMPARE(DialogPrompts().finalWording(words, words), std::optional(words));
        QVERIFY(seen);
    }

    /// With a later day, or with what has to happen first.
    void whatIsKeptIsLookedAtAgain()
    {
        GroundDialog dialog({.about = u"Meeting 7"_s, .now = {u"commercial"_s, {}, {2026, 5, 1}, {}}, .today = {2026, 5, 4}, .keeps = true});
        const QPushButton *keep = buttonNamed(dialog, u"Keep Withheld"_s);
        auto *day = fieldOf<DayEdit>(dialog, u"Looked at again on:"_s);
        QVERIFY(!keep->isEnabled() && says(dialog, u"Give a later day"_s));
        day->setDate({2026, 6, 1});
        QVERIFY(keep->isEnabled());
        day->setDate({});
        QVERIFY(!keep->isEnabled());
        type(fieldOf<QComboBox>(dialog, u"or when:"_s)->lineEdit(), u"when it is signed"_s);
        QVERIFY(keep->isEnabled());
        type(fieldOf<QLineEdit>(dialog, u"Reason:"_s), u"Not  yet. "_s);
        QCOMPARE(dialog.words(), (GroundWish{{u"commercial"_s, {}, {}, u"when it is signed"_s}, u"Not yet."_s}));
    }

    void aDowngradeHasAReason()
    {
        DowngradeDialog dialog({u"Meeting 7, item 2 (RED)"_s, {u"AMBER"_s, u"GREEN"_s}, {}, u"GREEN"_s, true});
        const QPushButton *downgrade = buttonNamed(dialog, u"Downgrade"_s);
        QVERIFY(says(dialog, u"further revision"_s));
        QVERIFY(!downgrade->isEnabled());
        type(fieldOf<QLineEdit>(dialog, u"Reason:"_s), u"  "_s);
        QVERIFY(!downgrade->isEnabled());
        type(fieldOf<QLineEdit>(dialog, u"Reason:"_s), u"It is signed."_s);
        QVERIFY(downgrade->isEnabled());
        QCOMPARE(dialog.words(), (DowngradeWish{u"GREEN"_s, u"It is signed."_s}));
        fieldOf<QComboBox>(dialog, u"New level:"_s)->setCurrentText(u"AMBER"_s);
        QCOMPARE(dialog.words().to, u"AMBER"_s);
    }

    /// Line by line, whichever level is chosen; many are scrolled to.
    void aDowngradeListsWhatItOpens()
    {
        QList<OpenedWords> many;
        for (int line = 1; line <= 50; ++line)
            many.append({u"Line %1"_s.arg(line), u"RED"_s, u"AMBER"_s});
        const DowngradeExtent one{{{u"The crane is broken."_s, u"RED, cleared"_s, u"GREEN"_s}}};
        DowngradeDialog dialog(
            {u"Item 2"_s, {u"AMBER"_s, u"GREEN"_s, u"WHITE"_s}, {{many}, one, {{}, u"It names a party."_s}}, u"GREEN"_s, false});
        dialog.show();
        QCOMPARE(test::clashingLetters(dialog), QStringList());
        auto *list = dialog.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), u"The crane is broken."_s);
        QCOMPARE(list->topLevelItem(0)->text(1), u"RED, cleared"_s);
        QCOMPARE(list->topLevelItem(0)->text(2), u"GREEN"_s);
        auto *level = fieldOf<QComboBox>(dialog, u"New level:"_s);
        level->setCurrentText(u"AMBER"_s);
        QCOMPARE(list->topLevelItemCount(), 50);
        QVERIFY(says(dialog, u"Opened by it: 50"_s));
        QVERIFY(dialog.sizeHint().height() < 520); // of a small screen of 600
        list->setFocus();
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(list->currentItem()->text(0), u"Line 50"_s);
        QVERIFY(list->viewport()->rect().intersects(list->visualItemRect(list->currentItem())));
        type(fieldOf<QLineEdit>(dialog, u"Reason:"_s), u"It is signed."_s);
        const QPushButton *downgrade = buttonNamed(dialog, u"Downgrade"_s);
        QVERIFY(downgrade->isEnabled());
        level->setCurrentText(u"WHITE"_s);
        QVERIFY(says(dialog, u"It names a party."_s));
        QVERIFY(!downgrade->isEnabled() && list->isHidden());
    }

    void exportFollowsWhatIsChosen()
    {
        ExportDialog dialog(offer(), u"/f"_s);
        QVERIFY(says(dialog, u"For readers cleared up to GREEN. What is AMBER or RED is not in it."_s));
        QTest::keyClick(choiceNamed(dialog, u"Edition"_s), Qt::Key_Down);
        QVERIFY(says(dialog, u"cleared up to AMBER. What is RED is"_s));
        QTest::keyClick(choiceNamed(dialog, u"Edition"_s), Qt::Key_Down);
        QVERIFY(says(dialog, u"cleared for everything"_s));
        QCOMPARE(dialog.words().path, u"/f/HWC 7 RED.pdf"_s);
        QTest::keyClick(choiceNamed(dialog, u"Document"_s), Qt::Key_Down);
        QCOMPARE(dialog.words().issue.kind, DocumentKind::Agenda);
        QCOMPARE(dialog.words().issue.edition, Edition{Rank{3}}); // stays
        QCOMPARE(dialog.words().path, u"/f/HWC 7 Agenda RED.pdf"_s);
        choiceNamed(dialog, u"Format"_s)->setCurrentText(u"Plain text"_s);
        QCOMPARE(dialog.words().path, u"/f/HWC 7 Agenda RED.txt"_s);
        QCOMPARE(dialog.words().issue.format, Format::PlainText);
        QVERIFY(!boxNamed(dialog, u"Encrypt"_s)->isEnabled());
        // What a person types stays.
        auto *path = dialog.findChild<PathLine *>()->findChild<QLineEdit *>();
        path->selectAll();
        QTest::keyClicks(path, u"/g/mine.txt"_s);
        choiceNamed(dialog, u"Document"_s)->setCurrentIndex(0);
        QCOMPARE(dialog.words().path, u"/g/mine.txt"_s);
    }

    void exportEncryptsWithAPassphraseTypedTwice()
    {
        ExportDialog dialog(offer(), u"/f"_s);
        QPushButton *button = buttonNamed(dialog, u"Export"_s);
        dialog.show();
        const QList<PassphraseEdit *> lines = dialog.findChildren<PassphraseEdit *>();
        QVERIFY(!lines.first()->isVisible());
        boxNamed(dialog, u"Encrypt"_s)->click();
        QVERIFY(lines.first()->isVisible());
        QVERIFY(!button->isEnabled());
        QVERIFY(says(dialog, u"Type a passphrase."_s));
        type(lines[0], u"horse lamp"_s);
        QVERIFY(says(dialog, u"Weak"_s));
        QVERIFY(says(dialog, u"once more"_s));
        type(lines[1], u"horse"_s);
        QVERIFY(says(dialog, u"differ"_s));
        type(lines[1], u"horse lamp"_s);
        QVERIFY(button->isEnabled());
        QCOMPARE(dialog.words().issue.passphrase, u"horse lamp"_s);
        type(lines[0], u"x"_s.repeated(128));
        QVERIFY(says(dialog, u"127 bytes"_s));
        boxNamed(dialog, u"Encrypt"_s)->click();
        QVERIFY(button->isEnabled());
        QCOMPARE(dialog.words().issue.passphrase, QString());
    }

    /// What was chosen stays, for another name to be given.
    void exportThatIsRefusedIsTriedAgain()
    {
        ExportOffer offered = offer();
        offered.refusal = [](const ExportWish &wish) {
            return wish.path.endsWith("/its.pdf"_L1) ? u"It holds another edition."_s : QString();
        };
        ExportDialog dialog(offered, u"/f"_s);
        dialog.show();
        auto *path = dialog.findChild<PathLine *>()->findChild<QLineEdit *>();
        type(path, u"/g/its.pdf"_s);
        buttonNamed(dialog, u"Export"_s)->click();
        QVERIFY(dialog.isVisible());
        QVERIFY(says(dialog, u"It holds another edition."_s));
        type(path, u"/g/mine.pdf"_s);
        QVERIFY(!says(dialog, u"It holds another edition."_s));
        buttonNamed(dialog, u"Export"_s)->click();
        QCOMPARE(dialog.result(), QDialog::Accepted);
        QCOMPARE(dialog.words().path, u"/g/mine.pdf"_s);
    }

    void exportNumbersCopiesForThoseCleared()
    {
        const QTemporaryDir folder;
        ExportDialog dialog(offer(), folder.path());
        dialog.show();
        boxNamed(dialog, u"Numbered"_s)->click();
        QCOMPARE(dialog.words().path, folder.path());
        QCOMPARE(dialog.words().readers, (QStringList{u"Ada Quay"_s, u"Dee Tide"_s}));
        choiceNamed(dialog, u"Edition"_s)->setCurrentIndex(3);
        QCOMPARE(dialog.words().readers, QStringList{u"Ada Quay"_s});
        auto *readers = dialog.findChild<QListWidget *>();
        QCOMPARE(readers->item(1)->text(), u"Dee Tide – cleared up to GREEN only"_s);
        QVERIFY(!readers->item(1)->flags().testFlag(Qt::ItemIsUserCheckable));
        readers->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(says(dialog, u"at least one reader"_s));
        QVERIFY(!buttonNamed(dialog, u"Export"_s)->isEnabled());
        // An edition that names nobody has no readers either.
        choiceNamed(dialog, u"Edition"_s)->setCurrentIndex(0);
        QVERIFY(!boxNamed(dialog, u"Numbered"_s)->isEnabled());
        QVERIFY(dialog.words().readers.isEmpty());
        QCOMPARE(dialog.words().path, folder.filePath(u"HWC 7 WHITE.pdf"_s));
    }

    void proofIsAPage()
    {
        ProofDialog dialog(shownProof());
        dialog.show();
        const auto *page = dialog.findChild<ProofPage *>();
        for (const QString &words :
             {u"Certificate"_s, u"HWC 7 GREEN.pdf holds nothing that the GREEN edition of HWC 7 withholds."_s, u"HWC 7, 5 March 2024"_s,
              u"Draft Minutes"_s, u"01234567 89abcdef 01234567 89abcdef\n01234567"_s, u"311"_s, u"42"_s, u"pages (6), bookmarks (12)"_s})
            QVERIFY2(says(*page, words), qPrintable(words));
        QVERIFY(!dialog.findChild<QListWidget *>()->isVisible());
        buttonNamed(dialog, u"Copy as Text"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), certificateText(shownProof().certificates.first()));
        QVERIFY(buttonNamed(dialog, u"Close"_s)->isDefault());
        buttonNamed(dialog, u"Save as JSON…"_s)->click();
        QCOMPARE(dialog.answer().what, ProofAnswer::What::Save);
    }

    void proofOfALeakLeadsToIt()
    {
        const QList<Leak> leaks{{{.part = FilePart::Page, .page = 2}, {WithheldKind::Line, 1, 3, u"a"_s}, u"a b c"_s},
                                {{.part = FilePart::Metadata}, {WithheldKind::Person, -1, -1, u"b"_s}, u"d e f"_s}};
        ProofDialog dialog(shownProof(leaks));
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(u"page 2"_s) && list->item(0)->text().contains(u"a b c"_s));
        QVERIFY(buttonNamed(dialog, u"Show the Page"_s)->isEnabled());
        list->setCurrentRow(1);
        QVERIFY(!buttonNamed(dialog, u"Show the Page"_s)->isEnabled());
        QVERIFY(!buttonNamed(dialog, u"Go to the Line in the Notes"_s)->isEnabled());
        list->setCurrentRow(0);
        buttonNamed(dialog, u"Go to the Line in the Notes"_s)->click();
        QVERIFY(dialog.answer() == (ProofAnswer{ProofAnswer::What::GoToLine, 0, 0}));
    }

    void proofBeginsWithTheFileThatLeaks()
    {
        ShownProof proof = shownProof();
        proof.certificates.append(proof.certificates.constFirst());
        proof.certificates.last().fileName = u"second.pdf"_s;
        proof.certificates.last().leaks = {{{}, {WithheldKind::Line, 0, 0, u"a"_s}, u"a"_s}};
        ProofDialog dialog(proof);
        dialog.show();
        QCOMPARE(choiceNamed(dialog, u"File"_s)->currentText(), u"second.pdf"_s);
        QVERIFY(says(*dialog.findChild<ProofPage *>(), u"No Certificate"_s));
        choiceNamed(dialog, u"File"_s)->setCurrentIndex(0);
        QVERIFY(!dialog.findChild<QListWidget *>()->isVisible());
    }

    void leaksOfTheWholeBookLeadToNoLine()
    {
        const QList<Leak> leaks{{{}, {WithheldKind::Line, 0, 0, u"a"_s}, u"a"_s}};
        ShownProof proof = shownProof(leaks);
        QVERIFY(buttonNamed(ProofDialog(proof), u"Go to the Line in the Notes"_s)->isEnabled());
        proof.lines = false;
        proof.certificates.first().remark = u"It is called something else."_s;
        const ProofDialog dialog(proof);
        QVERIFY(!buttonNamed(dialog, u"Go to the Line in the Notes"_s)->isEnabled());
        QVERIFY(says(*dialog.findChild<ProofPage *>(), u"It is called something else."_s));
    }

    void proveAsksForFileAndEdition()
    {
        const QTemporaryDir folder;
        QFile there(folder.filePath(u"a.pdf"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        const ProveOffer meeting{ProvedSubject::Meeting, u"HWC 7"_s, offer().scheme, offer().editions.first(4), Rank{1}};
        const ProveOffer registers{ProvedSubject::Registers, u"Registers"_s, offer().scheme, offer().editions.first(3), Rank{0}};
        ProveDialog dialog({meeting, registers}, folder.path());
        QVERIFY(!buttonNamed(dialog, u"Prove"_s)->isEnabled());
        type(dialog.findChild<QLineEdit *>(), there.fileName());
        QVERIFY(buttonNamed(dialog, u"Prove"_s)->isEnabled());
        choiceNamed(dialog, u"Edition"_s)->setCurrentIndex(2);
        QVERIFY(dialog.words() == (ProveWish{there.fileName(), Edition{Rank{2}}}));
        choiceNamed(dialog, u"What the file is of"_s)->setCurrentIndex(1);
        QCOMPARE(choiceNamed(dialog, u"Edition"_s)->count(), 3);
        QVERIFY(dialog.words() == (ProveWish{there.fileName(), Edition{Rank{0}}, ProvedSubject::Registers}));
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
        NextMeeting next = sampleOffer();
        next.carried.interim = {{.number = 3, .wording = u"The HSC AGREED it."_s}};
        MeetingDialog dialog(next);
        boxNamed(dialog, u"between meetings"_s)->click();
        QVERIFY(dialog.words().carried.interim.isEmpty());
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

    /// Of somebody who is known the rest is known too; of somebody else initials are proposed that nobody has.
    void personIsAskedFor()
    {
        PersonOffer offer;
        offer.others = {{u"Pilots"_s, u"Pia Lot"_s, u"PL"_s, {}}};
        offer.known = {{{u"Pilots (Alternate for Pia Lot)"_s, u"Kay Moor"_s, u"KM"_s, {}}, PeopleKind::VotingMembers}};
        offer.members = {u"Pia Lot"_s};
        PersonDialog dialog(offer);
        const QList<QLineEdit *> edits = dialog.findChildren<QLineEdit *>();
        QLineEdit *name = edits[0];
        QLineEdit *initials = edits[1];
        const auto accepts = [&dialog] {
            const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
            return std::ranges::any_of(buttons, [](const QPushButton *button) { return button->isDefault() && button->isEnabled(); });
        };
        QVERIFY(!accepts());
        QTest::keyClicks(name, u"kay moor"_s);
        QCOMPARE(initials->text(), u"KM"_s);
        QCOMPARE(dialog.words().person.representing, u"Pilots (Alternate for Pia Lot)"_s);
        QCOMPARE(dialog.words().table, PeopleKind::VotingMembers);
        QVERIFY(accepts());
        name->setText(u"Pat Log"_s);
        QCOMPARE(initials->text(), u"PLo"_s);
        initials->clear();
        QTest::keyClicks(initials, u"PL"_s);
        QVERIFY(says(dialog, u"somebody else's"_s));
        QVERIFY(!accepts());
        QTest::keyClicks(initials, u"g"_s);
        name->setText(u"Pat Logge"_s);
        QCOMPARE(initials->text(), u"PLg"_s); // as typed
        QVERIFY(accepts());
        name->setText(u"pia lot"_s);
        QVERIFY(says(dialog, u"in this meeting already"_s));
    }

    void personOfTheNotesKeepsInitials()
    {
        PersonOffer offer;
        offer.now = {{u"Press"_s, u"Pru Ess"_s, u"PE"_s, {}}, PeopleKind::Attendees};
        offer.isNamed = true;
        PersonDialog dialog(offer);
        QVERIFY(dialog.words() == offer.now);
        QVERIFY(!dialog.findChildren<QLineEdit *>().at(1)->isEnabled());
        dialog.findChildren<QLineEdit *>().at(0)->setText(u"Prue Ess"_s);
        QCOMPARE(dialog.words().person.initials, u"PE"_s);
    }

    /// What looks like a mistake is told, and can be meant.
    void meetingRemarksOddDatesAndTimes()
    {
        const MeetingHeader header = sampleOffer().meeting.header;
        ChangeMeetingDialog dialog(header, false);
        auto *remark = dialog.findChild<FaultLabel *>();
        QCOMPARE(remark->text(), QString());
        const QList<DayEdit *> dates = dialog.findChildren<DayEdit *>();
        dates[0]->setDate(header.date.addYears(-7));
        QVERIFY(remark->text().contains(u"far from"_s));
        dates[0]->setDate(header.date);
        QCOMPARE(remark->text(), QString());
        dates[1]->setDate(header.date.addDays(-1));
        const bool known = header.nextMeeting.isValid();
        if (!known)
            boxNamed(dialog, {}, u"The date of the next meeting is known"_s)->click();
        QVERIFY2(remark->text().contains(u"next meeting"_s), qPrintable(remark->text()));
        QCOMPARE(dialog.words().nextMeeting, header.date.addDays(-1));
    }

    void lettersLeadToAMeetingsFields()
    {
        ChangeMeetingDialog dialog(sampleOffer().meeting.header, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_D, Qt::AltModifier);
        QCOMPARE(dialog.focusWidget(), dialog.findChildren<DayEdit *>()[0]);
        QTest::keyClick(&dialog, Qt::Key_T, Qt::AltModifier);
        QCOMPARE(dialog.focusWidget(), boxNamed(dialog, {}, u"The time is known"_s));
        QTest::keyClick(&dialog, Qt::Key_X, Qt::AltModifier);
        QCOMPARE(dialog.focusWidget(), boxNamed(dialog, {}, u"The date of the next meeting is known"_s));
    }

    /// No two fields or choices of a new meeting have one letter.
    void aNewMeetingsLettersAreEachOnes()
    {
        const MeetingDialog dialog(sampleOffer());
        QStringList letters;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            letters << (label->buddy() ? QKeySequence::mnemonic(label->text()).toString() : QString());
        for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
            letters << QKeySequence::mnemonic(button->text()).toString();
        letters.removeAll(QString());
        QVERIFY(letters.size() >= 9);
        QCOMPARE(QSet<QString>(letters.cbegin(), letters.cend()).size(), letters.size());
    }

    void aDateIsTypedAsItReads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        const QDate date(2026, 12, 5);
        for (const char *typed :
             {"5 December 2026", "5 Dec 2026", "5 dec 2026", "Saturday 5 December 2026", "2026-12-05", "5/12/2026", "5.12.2026"})
            QTest::newRow(typed) << QString::fromLatin1(typed) << date;
        QTest::newRow("the year is that of the next such day") << u"5 Dec"_s << QDate(2019, 12, 5);
    }

    void aDateIsTypedAsItReads()
    {
        QFETCH(const QString, typed);
        QFETCH(const QDate, date);
        ChangeMeetingDialog dialog(meetingOn({2019, 8, 9}), false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *edit = dialog.findChildren<DayEdit *>()[0];
        edit->setFocus(Qt::TabFocusReason);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, typed);
        QCOMPARE(edit->date(), date);
        QCOMPARE(edit->text(), typed);
        QTest::keyClick(edit, Qt::Key_Tab);
        QCOMPARE(dialog.words().date, date);
        QCOMPARE(edit->text(), QLocale().toString(date, u"d MMMM yyyy"_s));
    }

    void keysMoveADate()
    {
        ChangeMeetingDialog dialog(meetingOn({2019, 8, 31}), false);
        auto *edit = dialog.findChildren<DayEdit *>()[0];
        QTest::keyClick(edit, Qt::Key_Up);
        QCOMPARE(dialog.words().date, QDate(2019, 9, 1));
        QTest::keyClick(edit, Qt::Key_Down);
        QTest::keyClick(edit, Qt::Key_PageUp);
        QCOMPARE(dialog.words().date, QDate(2019, 9, 30));
        QTest::keyClick(edit, Qt::Key_PageDown);
        QCOMPARE(dialog.words().date, QDate(2019, 8, 30));
    }

    /// What was typed stays to be mended, the dialog cannot be agreed to meanwhile, and the day is as it was.
    void whatIsNoDayIsTold()
    {
        ChangeMeetingDialog dialog(meetingOn({2019, 8, 9}), false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto *remark = dialog.findChild<FaultLabel *>();
        auto *edit = dialog.findChildren<DayEdit *>()[0];
        edit->setFocus(Qt::TabFocusReason);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, u"31 November 2026"_s);
        QCOMPARE(remark->text(), QString());
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QVERIFY2(remark->text().contains(u"“31 November 2026” is no day. Write it like 9 August 2019."_s), qPrintable(remark->text()));
        QCOMPARE(edit->text(), u"31 November 2026"_s);
        const auto labels = dialog.findChildren<QLabel *>();
        const auto isFriday = [](const QLabel *label) { return label->text() == QLocale().dayName(Qt::Friday); };
        QCOMPARE(std::ranges::count_if(labels, isFriday), 1); // of the next meeting alone
        QCOMPARE(dialog.words().date, QDate(2019, 8, 9));
        QTest::keyClick(edit, Qt::Key_Home);
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, u"30"_s);
        QCOMPARE(dialog.words().date, QDate(2026, 11, 30));
        QVERIFY(!remark->text().contains(u"no day"_s));
        QVERIFY(says(dialog, QLocale().dayName(Qt::Monday)));
    }

    void aDateIsChosenInTheCalendar()
    {
        ChangeMeetingDialog dialog(meetingOn({2019, 8, 9}), false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *edit = dialog.findChildren<DayEdit *>()[0];
        QTest::keyClick(edit, Qt::Key_Down, Qt::AltModifier);
        auto *days = edit->findChild<QCalendarWidget *>();
        QTRY_VERIFY(days && days->isVisible());
        QCOMPARE(days->selectedDate(), QDate(2019, 8, 9));
        QTest::keyClick(days->focusProxy(), Qt::Key_Right);
        QTest::keyClick(days->focusProxy(), Qt::Key_Return);
        QCOMPARE(dialog.words().date, QDate(2019, 8, 10));
        QVERIFY(!days->isVisible());
    }

    void aDayThatMayBeMissingCanBeTakenAway()
    {
        DayEdit edit(DayEdit::Empty::Allowed, u"Until"_s);
        edit.setDate({2019, 8, 9});
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QCOMPARE(edit.date(), QDate());
        QCOMPARE(edit.fault(), QString());
        QTest::keyClicks(&edit, u"5 Dec"_s);
        QCOMPARE(edit.date(), QDate());
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.date().month(), 12);
    }

    void meetingOfTheBookIsChanged()
    {
        MeetingHeader header = sampleOffer().meeting.header;
        header.others = {{u"paper-pack"_s, u"P"_s}};
        ChangeMeetingDialog dialog(header, false);
        QVERIFY(dialog.words() == header);
        const QList<DayEdit *> dates = dialog.findChildren<DayEdit *>();
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

    /// With the list of names open, which takes the keys.
    void anotherFieldsLetterLeavesTheNames()
    {
        ItemDialog dialog({}, sec(), {u"Tomasz Weir"_s});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *presenter = fieldOf<QLineEdit>(dialog, u"Presenter:"_s);
        presenter->setFocus();
        const QSignalSpy left(presenter, &QLineEdit::editingFinished);
        QTest::keyClicks(presenter, u"Tom"_s);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_C, Qt::AltModifier);
        QWidget *takesKeys = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : dialog.focusWidget();
        QTest::keyClicks(takesKeys, u"S"_s);
        QCOMPARE(fieldOf<QLineEdit>(dialog, u"Closed title:"_s)->text(), u"S"_s);
        QCOMPARE(presenter->text(), u"Tom"_s);
        QCOMPARE(left.size(), 1); // it knows that it has no focus, and is drawn like that
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

    /// Numbers that were called stay, so one that comes before them has a higher one.
    void aNewItemTellsOfOddNumbers()
    {
        ItemProperties item;
        item.heading.number = 4;
        ItemDialog dialog(item, sec(), {}, nullptr, ItemDialog::Stage::New);
        QVERIFY(!says(dialog, u"Another item"_s));
        dialog.setOthers({1, 2, {}, 3}, 2);
        QVERIFY(says(dialog, u"“Renumber Items” puts all in order"_s));
        dialog.setOthers({1, 2, {}, 3}, 4);
        QVERIFY(!says(dialog, u"Renumber"_s));
        fieldOf<QSpinBox>(dialog, u"Number:"_s)->setValue(2);
        QVERIFY(says(dialog, u"Another item has the number 2"_s));
        fieldOf<QSpinBox>(dialog, u"Number:"_s)->setValue(0);
        QVERIFY(!says(dialog, u"Another item"_s));
    }

    void newItemNeedsATitle()
    {
        ItemDialog dialog({}, sec(), {}, nullptr, ItemDialog::Stage::New);
        QVERIFY(!buttonNamed(dialog, u"Add Item"_s)->isEnabled());
        type(fieldOf<QLineEdit>(dialog, u"Title:"_s), u"Lamps"_s);
        QVERIFY(buttonNamed(dialog, u"Add Item"_s)->isEnabled());
        QCOMPARE(headingText(dialog.words().heading, sec()), u"Lamps"_s);
        const ItemDialog again(dialog.words(), sec(), {}, nullptr, ItemDialog::Stage::New); // the book could not take it
        QCOMPARE(again.windowTitle(), u"New Agenda Item"_s);
        QVERIFY(buttonNamed(again, u"Add Item"_s)->isEnabled());
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
        QCOMPARE(dialog.words().at(1), (ItemTemplate{u"Test"_s, u"Test of {Party}"_s, u"one\ntwo"_s, true}));
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

    /// Checks and typed votes say the same; what does not look right is told and kept.
    void answersAreChecked()
    {
        InterimDialog dialog(interimOffer());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTableView &answers = *dialog.answers();
        QCOMPARE(answers.model()->rowCount(), 2); // voting seats that are held on that day
        const auto check = [&](int row, int column) {
            const QModelIndex cell = answers.model()->index(row, column);
            answers.setFocus();
            answers.setCurrentIndex(cell);
            QTest::keyClick(&answers, Qt::Key_Space);
        };
        auto *votes = fieldOf<QLineEdit>(dialog, u"Votes:"_s);
        check(0, AnswersModel::For);
        check(1, AnswersModel::Abstained);
        QCOMPARE(votes->text(), u"for PL; abstained PG"_s);
        check(0, AnswersModel::Against); // instead
        QCOMPARE(votes->text(), u"against PL; abstained PG"_s);
        check(1, AnswersModel::Abstained); // no more
        QCOMPARE(votes->text(), u"against PL"_s);
        type(votes, u"for PG XY"_s);
        const auto checked = [&](int row, int column) {
            return answers.model()->index(row, column).data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        };
        QVERIFY(checked(1, AnswersModel::For));
        QVERIFY(!checked(0, AnswersModel::Against));
        QCOMPARE(dialog.words().votes, u"for PG XY"_s);
        check(0, AnswersModel::For); // whoever stood in stays
        QCOMPARE(votes->text(), u"for PG XY PL"_s);
        type(votes, u"2 for"_s);
        check(0, AnswersModel::For); // names instead of numbers
        QCOMPARE(votes->text(), u"for PL"_s);
    }

    /// The days stand above the votes.
    void tabGoesThroughADecisionAsItIsRead()
    {
        InterimDialog dialog(interimOffer());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const QList<DayEdit *> days = dialog.findChildren<DayEdit *>();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        for (DayEdit *day : days) {
            QCOMPARE(dialog.focusWidget(), day);
            QTest::keyClick(day, Qt::Key_Tab);
        }
        QVERIFY(!qobject_cast<DayEdit *>(dialog.focusWidget()));
    }

    void aDecisionIsNotSettledBeforeItWasPut()
    {
        InterimOffer offer = interimOffer();
        offer.now.wording = u"The Committee AGREED it."_s;
        offer.now.putOn = {2026, 5, 4};
        offer.now.settledOn = {2026, 5, 3};
        InterimDialog dialog(offer);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().contains(u"settled on 3 May 2026, which is before it was put, on 4 May"_s);
        }));
        type(dialog.findChildren<DayEdit *>().constLast(), u"4 May 2026"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
    }

    /// It would be left out without a word.
    void aDayThatIsNoneKeepsTheDecisionOpen()
    {
        InterimOffer offer = interimOffer();
        offer.now.wording = u"The Committee AGREED it."_s;
        offer.now.putOn = {2026, 5, 4};
        InterimDialog dialog(offer);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *settled = dialog.findChildren<DayEdit *>().constLast();
        type(settled, u"31 February 2027"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"“31 February 2027” is no day"_s); }));
        type(settled, u"28 February 2027"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.words().settledOn, QDate(2027, 2, 28));
    }

    void aDecisionIsOneLineThatDecides()
    {
        InterimOffer offer = interimOffer();
        offer.now.wording.clear();
        InterimDialog dialog(offer);
        auto *add = dialog.findChild<QDialogButtonBox *>()->findChild<QPushButton *>();
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(u"Add"_s))
                add = button;
        }
        QVERIFY(!add->isEnabled());
        auto *wording = fieldOf<QPlainTextEdit>(dialog, u"Decision:"_s);
        QTest::keyClicks(wording, u"The HWC AGREED the"_s);
        QTest::keyClick(wording, Qt::Key_Return);
        QTest::keyClicks(wording, u"fees. (AMBER)"_s);
        QVERIFY(add->isEnabled());
        QCOMPARE(dialog.words().wording, u"The HWC AGREED the fees. (AMBER)"_s);
        const auto says = [&](const QString &words) {
            return std::ranges::any_of(dialog.findChildren<QLabel *>(), [&](const QLabel *label) { return label->text().contains(words); });
        };
        QVERIFY(says(u"AGREED · AMBER"_s));
        QVERIFY(!says(u"no votes are written down"_s)); // it is still open
        auto *way = fieldOf<QComboBox>(dialog, u"How:"_s);
        auto *taken = fieldOf<QComboBox>(dialog, u"Taken by:"_s);
        QVERIFY(!taken->isVisibleTo(&dialog));
        way->setCurrentIndex(1);
        QVERIFY(taken->isVisibleTo(&dialog));
        QVERIFY(!dialog.answers()->isVisibleTo(&dialog));
        QVERIFY(says(u"Nobody is named"_s));
        taken->setCurrentText(u"Ada Quay"_s);
        QVERIFY(!says(u"Nobody is named"_s));
        QCOMPARE(dialog.words().way, InterimWay::ChairsAction);
        QCOMPARE(dialog.words().takenBy, u"Ada Quay"_s);
        dialog.show();
        dialog.reject();
        QVERIFY(says(u"Cancel once more"_s));
        QVERIFY(dialog.isVisible());
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }

    /// The list follows the rules as they are chosen; only what is ticked goes, and only when it is asked for.
    void whatIsDueFollowsTheRules()
    {
        const KeptMatter notes{{MeetingId{1}}, 7, {2024, 3, 5}, {2024, 4, 2}, Matter::OwnNotes, 12, 0};
        const KeptMatter papers{{MeetingId{1}}, 7, {2024, 3, 5}, {2024, 4, 2}, Matter::Papers, 2, 3'400'000};
        const Disposal gone{{2025, 1, 2}, 6, Matter::Papers, {Keeping::YearsAfterApproval, 1}, 5'000, u"Plan"_s, u"abcdef"_s};
        RetentionDialog dialog({{}, {notes, papers}, {gone}, {2026, 4, 1}});
        QCOMPARE(dialog.due()->topLevelItemCount(), 0);
        QCOMPARE(dialog.disposed()->topLevelItemCount(), 1);
        QCOMPARE(dialog.disposed()->topLevelItem(0)->text(2), u"paper “Plan”"_s);
        QCOMPARE(dialog.disposed()->topLevelItem(0)->text(5), u"abcdef"_s);
        auto *ownNotes = fieldOf<QComboBox>(dialog, u"Own notes (//):"_s);
        QCOMPARE(dialog.focusWidget(), ownNotes);
        auto *forPapers = fieldOf<QComboBox>(dialog, u"Contents of papers:"_s);
        QCOMPARE(forPapers->count(), 2);
        ownNotes->setCurrentIndex(ownNotes->findData(static_cast<int>(Keeping::UntilApproval)));
        forPapers->setCurrentIndex(1);
        QCOMPARE(dialog.due()->topLevelItemCount(), 2);
        QCOMPARE(dialog.due()->topLevelItem(0)->text(2), u"12 line(s)"_s);
        QVERIFY(dialog.due()->topLevelItem(1)->text(2).startsWith(u"2 file(s), 3"_s));
        QCOMPARE(dialog.words().rules, (Retention{{Keeping::UntilApproval, 0}, {Keeping::YearsAfterApproval, 1}}));
        QVERIFY(dialog.words().dispose.isEmpty()); // rules alone
        QSpinBox *years = nullptr;
        for (QSpinBox *box : dialog.findChildren<QSpinBox *>()) {
            if (box->accessibleName().startsWith(u"Papers"_s))
                years = box;
        }
        years->setValue(2); // a day too early
        QCOMPARE(dialog.due()->topLevelItemCount(), 1);
        years->setValue(1);
        dialog.due()->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(u"Ticked"_s))
                button->click();
        }
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(dialog.words().dispose, QList<KeptMatter>{notes});
    }

private:
    static InterimOffer interimOffer()
    {
        InterimOffer offer{.now = {.wording = u"The HWC AGREED the fees."_s, .putOn = {2026, 5, 1}},
                           .body = newBody(u"Harbour Works Committee"_s, u"HWC"_s, sec()),
                           .seating = {}};
        offer.seating.people = {{u"Ada Quay"_s, u"AQ"_s, {}, {}}, {u"Pia Lot"_s, u"PL"_s, {}, {}}, {u"Pat Log"_s, u"PG"_s, {}, {}}};
        offer.seating.seats = {{u"Chair"_s, false, u"Ada Quay"_s, {}, {}, {}},
                               {u"Pilots"_s, true, u"Pia Lot"_s, {}, {}, {}},
                               {u"Pilots"_s, true, u"Pat Log"_s, {}, {}, {}},
                               {u"Pilots"_s, true, u"Ada Quay"_s, {}, {}, {2026, 4, 30}}};
        return offer;
    }
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
    static MeetingHeader meetingOn(QDate date)
    {
        MeetingHeader header = sampleOffer().meeting.header;
        header.date = date;
        return header;
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
