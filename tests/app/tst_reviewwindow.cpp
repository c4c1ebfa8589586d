#include "app/commandline/makebundle.h"
#include "app/reviewwindow.h"
#include "models/review/bundlecontent.h"
#include "models/review/bundleseal.h"
#include "models/review/openreview.h"
#include "scriptedprompts.h"
#include "tests/meetings/records.h"
#include "widgets/markingband.h"
#include "widgets/messagebar.h"
#include "widgets/preview/pagesfindbar.h"
#include "widgets/review/commenteditor.h"
#include "widgets/review/readerview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QStatusTipEvent>
#include <QStyleOptionButton>
#include <QTemporaryDir>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

const auto notes = u"# 1. Gates\nThe gates were looked at on three nights in the spring.\nThe rail gate stood open on two of them.\n"
                   "What was seen is in the [long report on gates](https://x.example) of May.\n"
                   "# 2. Fees (RED)\nThe fees were found to be right.\n"_s;

ReviewSource sampleSource()
{
    ReviewSource source{.record = test::record(test::fileWith(notes)), .revision = QByteArray(16, 'r')};
    source.record.meeting.header.status = MeetingStatus::Draft;
    source.before = QStringList{u"The rail gate stood open on one of them."_s};
    source.earlier = {{{.id = QByteArray(16, 'e'),
                        .quote = u"The gates were looked at"_s,
                        .text = u"By whom?"_s,
                        .made = QDateTime({2024, 5, 15}, {9, 0}, QTimeZone::UTC)},
                       CommentState::Declined,
                       u"It is said above."_s}};
    return source;
}

} // namespace

/// A chair reads a draft and comments on it, with keys alone.
class ReviewWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Result<ReviewBundle> bundle = makeBundle(sampleSource(), {u"Ada Lovell"_s, Edition{Rank{1}}, {2024, 5, 30}});
        QVERIFY2(bundle, bundle ? "" : qPrintable(sentence(bundle.error())));
        m_bundle = *bundle;
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_script = {};
        m_prompts = std::make_unique<ScriptedPrompts>(m_script);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(BundleSeal::make(u"pass"_s, {1, 8})->seal(writeBundle(m_bundle)));
        file.close();
        open();
    }

    void cleanup() { m_window.reset(); }

    void opensWithItsPassphrase()
    {
        m_window.reset();
        m_script.asked.clear();
        m_script.passphrases.append(QList<QString>{u"past"_s, u"pass"_s});
        open(false);
        QVERIFY(m_window);
        QCOMPARE(m_script.asked.size(), 2);
        QVERIFY(m_script.asked.last().contains(u"does not open with this passphrase"_s));
        m_script.passphrases.clear();
        const auto given = ReviewWindow::open(path(), *m_prompts, *m_settings, clock());
        QVERIFY(given && !*given); // the person gave up
    }

    void asksForNoPassphraseOfWhatIsNoReviewFile()
    {
        m_script.asked.clear();
        const QString other = m_folder->filePath(u"other.minutereview"_s);
        const auto missing = ReviewWindow::open(other, *m_prompts, *m_settings, clock());
        QVERIFY(!missing && missing.error().code == ErrorCode::FileNotReadable);
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear all") > 0);
        file.close();
        const auto foreign = ReviewWindow::open(other, *m_prompts, *m_settings, clock());
        QVERIFY(!foreign && foreign.error().code == ErrorCode::ReviewNotBundle);
        QVERIFY2(m_script.asked.isEmpty(), qPrintable(m_script.asked.join(u'\n')));
    }

    void goesOnSayingThatItIsSaved()
    {
        QStatusTipEvent passing{QString()}; // as when a menu was looked into
        QApplication::sendEvent(m_window.get(), &passing);
        QVERIFY(m_window->stateText().startsWith(u"Saved"_s));
        const auto labels = m_window->statusBar()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [this](QLabel *label) { return label->isVisible() && label->text() == m_window->stateText(); }));
    }

    /// A number leads from the page to the list.
    void numbersCardsAsOnThePages()
    {
        remark(u"One"_s);
        const QModelIndex row = view().model().indexOf(inFile().comments.first().id);
        const QString head = row.data(ReaderModel::CardRole).value<CommentCard>().head;
        QCOMPARE(head, u"%1 · Remark · page 1"_s.arg(row.row() + 1));
    }

    /// Other words for half of a link could not be put in its place.
    void takesLinksAsAWhole()
    {
        const QString line = u"What was seen is in the long report on gates of May."_s;
        chooseText(line);
        const int words = static_cast<int>(line.split(u' ').indexOf(u"report"_s));
        for (int word = 0; word <= words; ++word)
            QTest::keyClick(view().pages(), Qt::Key_Right);
        QTest::keyClick(view().pages(), Qt::Key_W); // within it
        QCOMPARE(view().editor()->wording()->toPlainText(), u"report"_s);
        QTest::keyClick(view().editor()->wording(), Qt::Key_Escape);
        for (int word = 0; word < 3; ++word)
            QTest::keyClick(view().pages(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(view().pages(), Qt::Key_W);
        QCOMPARE(view().editor()->wording()->toPlainText(), u"long report on gates of"_s);
    }

    void showsWhatItIs()
    {
        QVERIFY(m_window->band()->text().startsWith(u"GREEN"_s));
        QVERIFY(m_window->stateText().startsWith(u"Saved"_s));
        QCOMPARE(view().pages()->changeCount(), m_bundle.passages.size());
        QCOMPARE(view().model().rowCount(), 1);
        const QString said = view().model().index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u"declined"_s) && said.contains(u"It is said above."_s), qPrintable(said));
    }

    void takesARemark()
    {
        chooseText(u"The rail gate stood open on two of them."_s);
        QTest::keyClick(view().pages(), Qt::Key_R);
        QVERIFY(view().editor()->isWriting());
        QVERIFY(!view().editor()->keepButton()->isEnabled());
        QTest::keyClicks(view().editor()->text(), u"Really two?"_s);
        QTest::keyClick(view().editor()->text(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!view().editor()->isWriting());
        QVERIFY(view().pages()->hasFocus());
        const ReviewComment comment = inFile().comments.constFirst();
        QCOMPARE(comment.text, u"Really two?"_s);
        QCOMPARE(comment.quote, u"The rail gate stood open on two of them."_s);
        QCOMPARE(comment.page, 1);
        QCOMPARE(comment.made, m_now);
        QCOMPARE(view().chosen()->comment, comment);
    }

    void enterBeginsARemark()
    {
        chooseText(u"The rail gate stood open on two of them."_s);
        QTest::keyClick(view().pages(), Qt::Key_Return);
        QVERIFY(view().editor()->text()->hasFocus());
        QTest::keyClick(view().editor()->text(), Qt::Key_Escape);
        QVERIFY(view().pages()->hasFocus());
    }

    void takesOtherWordingForSomeWords()
    {
        chooseText(u"The rail gate stood open on two of them."_s);
        for (int word = 0; word < 4; ++word)
            QTest::keyClick(view().pages(), Qt::Key_Right);
        QTest::keyClick(view().pages(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(view().pages(), Qt::Key_W);
        QPlainTextEdit *wording = view().editor()->wording();
        QCOMPARE(wording->toPlainText(), u"stood open"_s);
        QVERIFY(!view().editor()->keepButton()->isEnabled()); // the same words are no other wording
        wording->selectAll();
        QTest::keyClicks(wording, u"was ajar"_s);
        QTest::keyClick(wording, Qt::Key_Return, Qt::ControlModifier);
        const ReviewComment comment = inFile().comments.constFirst();
        QCOMPARE(comment.kind, CommentKind::Wording);
        QCOMPARE(comment.wording, u"was ajar"_s);
        QCOMPARE(comment.before, u"The rail gate"_s);
        const QModelIndex row = view().model().indexOf(comment.id);
        QCOMPARE(row.data(ReaderModel::CardRole).value<CommentCard>().changes.size(), 2);
    }

    void tellsWhileItIsTypedWhatWouldBeRefused()
    {
        chooseText(u"The rail gate stood open on two of them."_s);
        QTest::keyClick(view().pages(), Qt::Key_W);
        QCOMPARE(view().editor()->fault(), QString());
        QTest::keyClick(view().editor()->wording(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(view().editor()->wording(), u" See [the report](https://x"_s);
        QVERIFY2(view().editor()->fault().contains(u"Half of one"_s), qPrintable(view().editor()->fault()));
        QTest::keyClicks(view().editor()->wording(), u".example)."_s);
        QCOMPARE(view().editor()->fault(), QString());
    }

    /// Whoever has read on comments on what is before their eyes.
    void choosesWhatIsSeen()
    {
        chooseText(m_bundle.passages.constFirst().text());
        view().pages()->setZoom(5);
        QTest::keyClick(view().pages(), Qt::Key_End); // below all words
        QTest::keyClick(view().pages(), Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(view().pages()->spot().passage > 1);
        const qsizetype last = view().pages()->spot().passage;
        QTest::keyClick(view().pages(), Qt::Key_Home);
        QTest::keyClick(view().pages(), Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(view().pages()->spot().passage < last - 1);
        view().pages()->fit(PageScroll::ZoomMode::FitWidth);
    }

    /// What is out of view is shown again before anybody writes of it.
    void whatIsWrittenOfIsSeen()
    {
        chooseText(m_bundle.passages.constFirst().text());
        view().pages()->setZoom(5);
        QTest::keyClick(view().pages(), Qt::Key_End);
        const int below = view().pages()->top();
        QTest::keyClick(view().pages(), Qt::Key_R);
        QVERIFY(view().pages()->top() < below);
        QTest::keyClick(view().editor()->text(), Qt::Key_Escape);
        view().pages()->fit(PageScroll::ZoomMode::FitWidth);
    }

    void whatIsFoundIsChosen()
    {
        m_window->action(u"find"_s)->trigger();
        auto *words = view().findChild<PagesFindBar *>()->words();
        QTest::keyClicks(words, u"two of them"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE(m_bundle.passages.value(view().pages()->spot().passage).text(), u"The rail gate stood open on two of them."_s);
        const ReviewSpot found = view().pages()->spot();
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(view().pages()->hasFocus());
        QVERIFY(!view().chosen()); // the focus did not pass the list
        QCOMPARE(view().pages()->spot(), found);
        QTest::keyClick(view().pages(), Qt::Key_R);
        QVERIFY(view().editor()->isWriting());
        QTest::keyClick(view().editor()->text(), Qt::Key_Escape);
        QCOMPARE(view().pages()->spot(), found);
    }

    /// What stands in no passage is of no passage, and not of the one that was chosen before.
    void aSelectionOfNothingThatCanBeCommentedOnChoosesNothing()
    {
        chooseText(u"The rail gate stood open on two of them."_s);
        view().pages()->fit(PageScroll::ZoomMode::FitPage);
        QPdfDocument &document = *view().pages()->document();
        const int foot = static_cast<int>(document.getAllText(0).text().indexOf(u"Page 1 of"_s));
        const QRectF place = document.getSelectionAtIndex(0, foot, 8).boundingRectangle();
        select(place.center() - QPointF(place.width() / 2 - 1, 0), place.center() + QPointF(place.width() / 2 - 1, 0));
        QVERIFY(view().pages()->selectedText().startsWith(u"Page"_s));
        QCOMPARE(view().pages()->spot().passage, -1);
        QTest::keyClick(view().pages(), Qt::Key_W);
        QVERIFY(m_window->messages()->text().startsWith(u"Choose the words first"_s));
        QTest::keyClick(view().pages(), Qt::Key_R);
        QTest::keyClicks(view().editor()->text(), u"What is this number?"_s);
        QTest::keyClick(view().editor()->text(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(inFile().comments.constFirst().quote, QString());
        view().pages()->fit(PageScroll::ZoomMode::FitWidth);
    }

    void takesALevelAnAnswerAndAcceptance()
    {
        chooseText(u"The rail gate stood open on two of them."_s);
        QTest::keyClick(view().pages(), Qt::Key_L);
        QCOMPARE(view().editor()->level()->count(), 3); // no level above the edition's is named, but that there may be one
        QCOMPARE(view().editor()->level()->itemText(2), u"higher than this draft"_s);
        QTest::keyClick(view().editor()->level(), Qt::Key_Return, Qt::ControlModifier);
        view().choose(QByteArray(16, 'e'));
        QTest::keyClick(view().pages(), Qt::Key_A);
        QTest::keyClicks(view().editor()->text(), u"Then it is well."_s);
        QTest::keyClick(view().editor()->text(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(view().pages(), Qt::Key_Return, Qt::ControlModifier);
        const ReviewBundle bundle = inFile();
        QCOMPARE(bundle.comments.size(), 3);
        QCOMPARE(bundle.comments.at(0).level, u"GREEN"_s);
        QCOMPARE(bundle.comments.at(1).answers, QByteArray(16, 'e'));
        QVERIFY(bundle.isAccepted());
        m_window->action(u"accept"_s)->trigger();
        QVERIFY(!inFile().isAccepted());
    }

    void changesAndRemovesComments()
    {
        remark(u"Once"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        QCOMPARE(view().editor()->text()->toPlainText(), u"Once"_s);
        QTest::keyClick(view().editor()->text(), Qt::Key_Escape);
        m_window->action(u"change"_s)->trigger();
        view().editor()->text()->setPlainText(u"Twice"_s);
        view().editor()->keep();
        QCOMPARE(inFile().comments.size(), 1);
        QCOMPARE(inFile().comments.first().text, u"Twice"_s);
        QTest::keyClick(view().pages(), Qt::Key_Delete);
        QVERIFY(inFile().comments.isEmpty());
        view().choose(QByteArray(16, 'e'));
        QVERIFY(!m_window->action(u"remove"_s)->isEnabled()); // what was said of an earlier draft stays said
    }

    /// Whoever meant another key loses nothing.
    void whatWasRemovedIsPutBack()
    {
        remark(u"Once"_s);
        remark(u"Twice"_s);
        const ReviewBundle before = inFile();
        QVERIFY(!m_window->action(u"putBack"_s)->isEnabled());
        QTest::keyClick(view().pages(), Qt::Key_Delete);
        QVERIFY2(m_window->messages()->text().contains(u"Ctrl+Z"_s), qPrintable(m_window->messages()->text()));
        view().choose(before.comments.first().id);
        QTest::keyClick(view().pages(), Qt::Key_Delete);
        QVERIFY(inFile().comments.isEmpty());
        QTest::keyClick(view().pages(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(inFile().comments, QList<ReviewComment>{before.comments.first()});
        QCOMPARE(view().chosen()->comment, before.comments.first());
        QTest::keyClick(view().pages(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(inFile().comments, before.comments);
        QVERIFY(!m_window->action(u"putBack"_s)->isEnabled());
    }

    void lettersAreTypedIntoAComment()
    {
        chooseText(u"The rail gate stood open on two of them."_s);
        QTest::keyClick(view().pages(), Qt::Key_R);
        QTest::keyClicks(view().editor()->text(), u"rwlanpc"_s);
        QCOMPARE(view().editor()->text()->toPlainText(), u"rwlanpc"_s);
    }

    void goesFromChangeToChangeAndCommentToComment()
    {
        remark(u"One"_s);
        QTest::keyClick(view().pages(), Qt::Key_N);
        const QByteArray first = view().chosen()->comment.id;
        QTest::keyClick(view().pages(), Qt::Key_N);
        QVERIFY(view().chosen()->comment.id != first);
        QTest::keyClick(view().pages(), Qt::Key_P);
        QCOMPARE(view().chosen()->comment.id, first);
        for (qsizetype i = 0; i < m_bundle.passages.size() && !view().changeText().startsWith(u"Read before"_s); ++i)
            QTest::keyClick(view().pages(), Qt::Key_C);
        QCOMPARE(view().changeText(), u"Read before: The rail gate stood open on one of them."_s);
    }

    /// Where none is chosen, as after one was removed: on from where one reads, and not from the first page.
    void theNextCommentIsTheNextOnThePages()
    {
        view().pages()->fit(PageScroll::ZoomMode::FitPage); // all of it is seen, whatever else is shown
        remark(u"One"_s);
        const QByteArray own = view().chosen()->comment.id;
        remark(u"Two"_s);
        QTest::keyClick(view().pages(), Qt::Key_Delete);
        QVERIFY(!view().chosen());
        QTest::keyClick(view().pages(), Qt::Key_N);
        QCOMPARE(view().chosen()->comment.id, own);
        remark(u"Two"_s);
        QTest::keyClick(view().pages(), Qt::Key_Delete);
        chooseText(u"The gates were looked at on three nights in the spring."_s);
        QTest::keyClick(view().pages(), Qt::Key_P);
        QCOMPARE(view().chosen()->comment.id, QByteArray(16, 'e'));
        view().pages()->fit(PageScroll::ZoomMode::FitWidth);
    }

    void goesOnWhereItStopped()
    {
        remark(u"Later more"_s);
        const qsizetype passage = view().pages()->spot().passage;
        m_window->close();
        m_window.reset();
        open();
        QCOMPARE(view().model().rowCount(), 2);
        QTRY_COMPARE(view().pages()->spot().passage, passage);
    }

    /// Also where nothing was chosen on the way.
    void goesOnWhereItWasRead()
    {
        chooseText(m_bundle.passages.constFirst().text());
        view().pages()->setZoom(5);
        QTest::keyClick(view().pages(), Qt::Key_End);
        m_window->close();
        m_window.reset();
        QVERIFY(inFile().place > 0);
        open();
        QTRY_VERIFY(view().pages()->spot().passage > 0);
        view().pages()->fit(PageScroll::ZoomMode::FitWidth);
    }

    void closingKeepsWhatIsBeingWritten()
    {
        chooseText(u"The rail gate stood open on two of them."_s);
        QTest::keyClick(view().pages(), Qt::Key_R);
        QTest::keyClicks(view().editor()->text(), u"Half a thought"_s);
        m_window->close();
        QCOMPARE(inFile().comments.first().text, u"Half a thought"_s);
    }

    /// Nothing lies above anything else on a small laptop.
    void aSmallScreenHasRoomForWhatIsWritten()
    {
        ReviewBundle bare = m_bundle;
        bare.earlier.clear();
        m_window.reset();
        setBytes(BundleSeal::make(u"pass"_s, {1, 8})->seal(writeBundle(bare)));
        open();
        const auto labels = view().findChildren<QLabel *>();
        const auto empty = std::ranges::find_if(labels,
                                                [](const QLabel *label) { return label->text().startsWith(u"Nothing has been said"_s); });
        QVERIFY(empty != labels.end() && (*empty)->isVisible());
        m_window->resize(1024, 600);
        chooseText(u"The rail gate stood open on two of them."_s);
        QTest::keyClick(view().pages(), Qt::Key_W);
        CommentEditor &editor = *view().editor();
        QVERIFY(editor.wording()->isVisible());
        QTRY_VERIFY(editor.height() >= editor.minimumSizeHint().height());
        QVERIFY(editor.geometry().bottom() < m_window->height());
        QVERIFY(!(*empty)->isVisible());
        QTest::keyClick(editor.wording(), Qt::Key_Escape);
        QVERIFY((*empty)->isVisible()); // what to do is said again
    }

    /// A program that ends in the midst of it leaves what was typed in the file.
    void whatIsBeingWrittenIsInTheFile()
    {
        chooseText(u"The rail gate stood open on two of them."_s);
        QTest::keyClick(view().pages(), Qt::Key_R);
        QTest::keyClicks(view().editor()->text(), u"Half a thought"_s);
        QTRY_COMPARE(inFile().comments.value(0).text, u"Half a thought"_s);
        QVERIFY(view().editor()->isWriting());
        QTest::keyClick(view().editor()->text(), Qt::Key_Escape);
        QVERIFY(inFile().comments.isEmpty());
    }

    void whatIsNotKeptOfAChangeIsAsItWas()
    {
        remark(u"Really?"_s);
        m_window->action(u"change"_s)->trigger();
        QTest::keyClicks(view().editor()->text(), u" No."_s);
        QTRY_COMPARE(inFile().comments.value(0).text, u"Really? No."_s);
        QTest::keyClick(view().editor()->text(), Qt::Key_Escape);
        QCOMPARE(inFile().comments.value(0).text, u"Really?"_s);
        QCOMPARE(view().chosen()->comment.text, u"Really?"_s);
    }

    void sendsBackCommentsAlone()
    {
        remark(u"Really?"_s);
        const QString returned = m_folder->filePath(u"back.minutereview"_s);
        m_script.paths.append(QList<QString>{returned});
        m_window->action(u"end"_s)->trigger();
        QVERIFY(m_script.asked.last().endsWith(u"d-returned.minutereview"_s));
        QVERIFY2(m_window->messages()->text().contains(u"back.minutereview is ready"_s), qPrintable(m_window->messages()->text()));
        const auto back = OpenReview::open(returned, u"pass"_s);
        QVERIFY(back);
        QCOMPARE((*back)->bundle().kind, ReviewBundle::Kind::Returned);
        QCOMPARE((*back)->bundle().comments, inFile().comments);
        QVERIFY(QFileInfo(returned).size() < 2000);
        m_script.paths.append(QList<QString>{path()});
        m_window->action(u"end"_s)->trigger(); // never over the file itself
        QCOMPARE(inFile().kind, ReviewBundle::Kind::Sent);
    }

    void whatIsSaidGoesWithItsCause()
    {
        m_window->action(u"wording"_s)->trigger();
        QVERIFY(m_window->messages()->text().startsWith(u"Choose the words first"_s));
        m_window->action(u"zoomIn"_s)->trigger();
        QCOMPARE(m_window->messages()->text(), QString());
        const QByteArray before = bytes();
        setBytes("something else");
        remark(u"Lost?"_s);
        QVERIFY(m_window->messages()->isWarning());
        m_window->action(u"zoomOut"_s)->trigger();
        QVERIFY(m_window->messages()->isWarning()); // it is not saved yet
        setBytes(before);
        remark(u"Found."_s);
        QCOMPARE(m_window->messages()->text(), QString());
    }

    void neverWritesOverWhatAnotherProgramWrote()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("something else");
        file.close();
        remark(u"Lost?"_s);
        QVERIFY(m_window->messages()->isWarning());
        QVERIFY(m_window->stateText().startsWith(u"Not saved"_s));
        m_script.confirmations.append(QList<bool>{false, true});
        m_window->close();
        QVERIFY(m_window->isVisible());
        m_window->close();
        QVERIFY(!m_window->isVisible());
    }

    /// Where the file cannot be written, or another program has it, what was said goes on in another file.
    void goesOnInACopyElsewhere()
    {
        setBytes("something else");
        remark(u"Lost?"_s);
        QVERIFY(m_window->messages()->isWarning());
        const QString copy = m_folder->filePath(u"copy.minutereview"_s);
        m_script.paths.append(QList<QString>{copy});
        m_window->action(u"saveCopy"_s)->trigger();
        QVERIFY(!m_window->messages()->isWarning());
        QVERIFY2(m_window->messages()->text().contains(copy), qPrintable(m_window->messages()->text()));
        QVERIFY(m_window->stateText().startsWith(u"Saved in this file"_s));
        remark(u"Found."_s);
        const ReviewBundle kept = OpenReview::open(copy, u"pass"_s).value()->bundle();
        QCOMPARE(kept.kind, ReviewBundle::Kind::Sent);
        QCOMPARE(kept.comments.size(), 2);
        QCOMPARE(bytes(), "something else"_ba);
        m_window->close();
        QVERIFY(!m_window->isVisible());
    }

    /// And never over a file that is there.
    void whoClosesCanSaveACopy()
    {
        setBytes("something else");
        remark(u"Lost?"_s);
        const QString copy = m_folder->filePath(u"copy.minutereview"_s);
        m_script.unsaved.append(QList<Unsaved>{Unsaved::SavedElsewhere, Unsaved::SavedElsewhere});
        m_script.paths.append(QList<QString>{path(), copy});
        m_window->close();
        QVERIFY(m_window->isVisible());
        QCOMPARE(bytes(), "something else"_ba);
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QCOMPARE(OpenReview::open(copy, u"pass"_s).value()->bundle().comments.value(0).text, u"Lost?"_s);
    }

    /// Two remarks on the same words are each followed by what was said to it.
    void anAnswerStandsBehindWhatItAnswers()
    {
        const QString text = u"The rail gate stood open on two of them."_s;
        const auto on = [&](const QByteArray &id, const QString &said, int minute) {
            return ReviewComment{.id = id, .quote = text, .text = said, .made = m_now.addSecs(60 * minute)};
        };
        ReviewComment answer = on("c", u"So it is."_s, 3);
        answer.kind = CommentKind::Answer;
        answer.answers = "a";
        ReviewBundle bundle = m_bundle;
        bundle.earlier = {};
        bundle.comments = {on("b", u"By whom?"_s, 2), answer, on("a", u"Which two?"_s, 1)};
        ReaderModel model;
        model.show(bundle);
        QList<QByteArray> order;
        for (const ReaderModel::Entry &entry : model.entries())
            order << entry.comment.id;
        QCOMPARE(order, (QList<QByteArray>{"a", "c", "b"}));
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"It answers: Which two?"_s));
    }

    /// What was accepted reads in the new words.
    void anAcceptedWordingIsMarkedWhereItStands()
    {
        ReviewComment proposed{.id = QByteArray(16, 'w'), .kind = CommentKind::Wording, .made = m_now};
        quoteWords(proposed, u"The rail gate was left ajar on two of them."_s.split(u' '), {3, 3});
        proposed.wording = u"stood open"_s;
        ReviewBundle bundle = m_bundle;
        bundle.earlier = {{proposed, CommentState::Accepted}};
        ReaderModel model;
        model.show(bundle);
        QCOMPARE(model.entry(model.index(0))->place.found, CommentPlace::Found::Exactly);
        QCOMPARE(model.entry(model.index(0))->place.words, (WordRange{3, 2}));
    }

    void hasAModelThatHolds()
    {
        ReaderModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(m_bundle);
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void isReadInTheDark()
    {
        m_window->action(u"dark"_s)->trigger();
        QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 128);
        QCheckBox box; // that can be seen, though nobody has ticked it
        box.adjustSize();
        QStyleOptionButton option;
        option.initFrom(&box);
        const QRect tick = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
        const QImage shown = box.grab().toImage();
        QVERIFY(shown.pixelColor(tick.left(), tick.center().y()).lightness() > box.palette().color(QPalette::Window).lightness() + 60);
        m_window.reset();
        open();
        QVERIFY(m_window->action(u"dark"_s)->isChecked());
        m_window->action(u"light"_s)->trigger();
        QVERIFY(QApplication::palette().color(QPalette::Base).lightness() > 128);
        m_window->action(u"system"_s)->trigger();
    }

    void aLetterOfAMenuIsOfOneRow()
    {
        for (QAction *opens : m_window->findChild<QMenuBar *>()->actions()) {
            QSet<QChar> letters;
            for (const QAction *row : opens->menu()->actions()) {
                const QString text = row->text();
                const QChar letter = text.at(text.indexOf(u'&') + 1).toLower();
                QVERIFY2(text.contains(u'&') && !letters.contains(letter), qPrintable(text));
                letters.insert(letter);
            }
        }
    }

    void namesItsParts()
    {
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(heard && !heard->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"d.minutereview"_s); }
    [[nodiscard]] Clock clock() const
    {
        return [this] { return m_now; };
    }
    [[nodiscard]] ReaderView &view() { return *m_window->view(); }
    [[nodiscard]] ReviewBundle inFile() const { return OpenReview::open(path(), u"pass"_s).value()->bundle(); }

    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void setBytes(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void open(bool answered = true)
    {
        if (answered)
            m_script.passphrases.append(QList<QString>{u"pass"_s});
        auto opened = ReviewWindow::open(path(), *m_prompts, *m_settings, clock());
        QVERIFY2(opened && *opened, opened ? "" : qPrintable(sentence(opened.error())));
        m_window = *std::move(opened);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        view().pages()->setFocus();
    }

    /// With the mouse, from one point of the first page to another.
    void select(QPointF from, QPointF to)
    {
        QWidget *viewport = view().pages()->viewport();
        const auto pixel = [this](QPointF point) {
            return view().pages()->pageLayout().pixels(PagePoint{0, point}).toPoint() - QPoint(0, view().pages()->top());
        };
        QTest::mousePress(viewport, Qt::LeftButton, {}, pixel(from));
        QTest::mouseMove(viewport, pixel((from + to) / 2));
        QTest::mouseMove(viewport, pixel(to));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, pixel(to));
    }

    void chooseText(const QString &text)
    {
        QTest::keyClick(view().pages(), Qt::Key_Home);
        view().pages()->choose({0, {0, m_bundle.passages.constFirst().words.size()}});
        for (qsizetype i = 0; i < m_bundle.passages.size() && m_bundle.passages.value(view().pages()->spot().passage).text() != text; ++i)
            QTest::keyClick(view().pages(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(m_bundle.passages.value(view().pages()->spot().passage).text(), text);
    }

    void remark(const QString &text)
    {
        chooseText(u"The rail gate stood open on two of them."_s);
        QTest::keyClick(view().pages(), Qt::Key_R);
        QTest::keyClicks(view().editor()->text(), text);
        QTest::keyClick(view().editor()->text(), Qt::Key_Return, Qt::ControlModifier);
    }

    ReviewBundle m_bundle;
    QDateTime m_now{{2024, 5, 20}, {18, 30}, QTimeZone::UTC};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    ScriptedPrompts::Script m_script;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<ReviewWindow> m_window;
};

QTEST_MAIN(ReviewWindowTest)

#include "tst_reviewwindow.moc"
