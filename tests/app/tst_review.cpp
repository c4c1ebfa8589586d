#include "reviewfixture.h"

#include "models/review/bundlecontent.h"
#include "models/review/bundleseal.h"
#include "models/review/openreview.h"
#include "models/review/randomid.h"
#include "models/storage/itemstore.h"
#include "widgets/faultlabel.h"
#include "widgets/messagebar.h"
#include "widgets/review/commenteditor.h"
#include "widgets/review/readerview.h"
#include "widgets/review/reviewmail.h"
#include "widgets/review/sentdialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTreeWidget>
#include <QUrlQuery>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr Rank green{1};
constexpr Rank red{3};

const auto notes = u"# 1. Gates\nThe gates were looked at on three nights.\nThe rail gate stood open on two of them.\n"
                   "# 2. Fees (RED)\nThe fees of Kelpie Dredging were found to be wrong.\n"_s;
const auto gate = u"The rail gate stood open on two of them."_s;

} // namespace

/// A draft goes out, comes back and is dealt with, in the real window.
class ReviewTest final : public ReviewFixture
{
    Q_OBJECT

public slots:
    void takeMail(const QUrl &url) { m_mail = url; }

private slots:
    void aDraftGoesToItsReaders()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}, {u"Per Lund"_s, green}}), 2);
        QCOMPARE(m_script.offeredSend.lowest, green);
        QCOMPARE(m_script.offeredSend.until, QDate(2026, 5, 17));
        QCOMPARE(m_script.sent.first().address, u"ada@harbour.example"_s);
        const ReviewBundle forAda = bundle(u"Ada Quay"_s);
        const ReviewBundle forPer = bundle(u"Per Lund"_s);
        QCOMPARE(forAda.revision, forPer.revision); // of one round
        QVERIFY(texts(forAda).contains(u"Kelpie"_s));
        QVERIFY(!texts(forPer).contains(u"Kelpie"_s));
        QTRY_COMPARE_WITH_TIMEOUT(page().progress()->topLevelItemCount(), 2, longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(book()->meeting()->status, MeetingStatus::InReview, longestWait);
        QCOMPARE(page().progress()->topLevelItem(1)->text(1), u"GREEN"_s);
        QCOMPARE(page().progress()->topLevelItem(1)->text(2), u"1"_s); // the revision that was kept of it
        QCOMPARE(send({{u"Per Lund"_s, red}}), 0); // who is not cleared gets nothing
        QVERIFY2(window().messages()->text().contains(u"not cleared for RED"_s), qPrintable(window().messages()->text()));
    }

    void whoWasThereCanBeAReaderToo()
    {
        ReviewFixture::open(u"# Attendees\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| Chair | Ada Quay (AQ) | |\n"
                            "| Pilots | Eve Hale (EH) | |\n"_s
                            + notes);
        QCOMPARE(send({{u"Eve Hale"_s, green}}), 1);
        QStringList offered;
        for (const SendPerson &person : std::as_const(m_script.offeredSend.people))
            offered << person.name;
        QCOMPARE(offered, (QStringList{u"Ada Quay"_s, u"Per Lund"_s, u"Cara Strand"_s, u"Eve Hale"_s}));
        QVERIFY(sentTo(u"Eve Hale"_s).path.endsWith(u"HWC 7 GREEN for EH.minutereview"_s));
    }

    /// A file takes a second or two: meanwhile the window says which one it is at, and is in use.
    void sendingTellsHowFarItIs()
    {
        open();
        QSignalSpy told(&m_application->circulating(), &Circulating::progressed);
        QString again;
        QObject context;
        connect(&m_application->circulating(), &Circulating::progressed, &context, [&] {
            if (again.isEmpty()) {
                again = window().messages()->text();
                m_application->circulating().send(); // once more: not before these are ready
                again += u'\n' + window().messages()->text();
            }
        });
        QSignalSpy refused(&m_application->circulating(), &Circulating::complained);
        (void)send({{u"Ada Quay"_s, red}, {u"Per Lund"_s, green}});
        QTRY_COMPARE_WITH_TIMEOUT(m_script.sent.size(), 2, longestWait);
        QVERIFY2(again.contains(u"Making review file 1 of 2, for Ada Quay…\nReview files are still being made."_s), qPrintable(again));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(told.last().first().toString(), u"Making review file 2 of 2, for Per Lund…"_s);
        QVERIFY(window().messages()->text().contains(u"2 review file(s) are ready"_s));
    }

    /// It tells of no line that could be changed, but it has its place.
    void theHeadOfTheMinutesIsCommentedOn()
    {
        open();
        QCOMPARE(send({{u"Per Lund"_s, green}}), 1);
        read(u"Per Lund"_s, [](ReviewWindow &reader) {
            choosePassage(reader, u"HWC_7_0505, 5 May 2026"_s);
            remark(reader, u"Was it not the sixth?"_s);
        });
        takeIn({u"Per Lund"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 1, longestWait);
        const PlacedComment comment = model().comments().constFirst();
        QCOMPARE(comment.found, CommentPlace::Found::Exactly);
        QCOMPARE(comment.passage.words.join(u' '), u"HWC_7_0505, 5 May 2026"_s);
        QVERIFY(!comment.hasLine());
    }

    /// Those of no item, too: the distribution stands behind them all.
    void commentsAreInTheOrderOfThePages()
    {
        ReviewFixture::open(u"# Attendees\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| Chair | Ada Quay (AQ) | |\n"_s
                            + notes);
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        const QString distribution = u"What is marked RED is for those who were there when it was said, and took part in the item."_s;
        answer(u"Ada Quay"_s,
               {remarkOn(distribution, u"Last"_s), remarkOn(gate, u"Second"_s), remarkOn(u"HWC_7_0505, 5 May 2026"_s, u"First"_s)});
        takeIn({u"Ada Quay"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().comments().size(), 3, longestWait);
        QStringList texts;
        for (const PlacedComment &comment : model().comments()) {
            QCOMPARE(comment.found, CommentPlace::Found::Exactly);
            texts << comment.stored.comment.text;
        }
        QCOMPARE(texts, (QStringList{u"First"_s, u"Second"_s, u"Last"_s}));
    }

    /// What is being written when the reader is done goes back as well.
    void whatTheProgramMadeIsNotReworded()
    {
        open();
        QCOMPARE(send({{u"Per Lund"_s, green}}), 1);
        read(u"Per Lund"_s, [](ReviewWindow &reader) {
            chooseWords(reader, u"1. Gates"_s, {0, 1});
            QTest::keyClick(reader.view()->pages(), Qt::Key_W);
            QVERIFY(!reader.view()->editor()->isWriting());
            QVERIFY(reader.messages()->text().contains(u"made by the program"_s));
            choosePassage(reader, gate);
            QTest::keyClick(reader.view()->pages(), Qt::Key_W);
            QVERIFY(reader.messages()->text().isEmpty());
            QTest::keyClicks(reader.view()->editor()->wording(), u"Indeed: "_s);
        });
        takeIn({u"Per Lund"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 1, longestWait);
        chooseComment(u"Indeed: "_s + gate);
        QTest::keyClick(page().list(), Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(storedNotes(0).contains(u"Indeed: "_s + gate), longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(said(u"Indeed: "_s + gate).contains(u"accepted"_s), longestWait);
        QVERIFY(!said(u"Indeed: "_s + gate).contains(u"The words have changed"_s));
    }

    /// Neither the passphrase nor a word of the minutes is in a mail.
    void theMailSaysNothing()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        const SentReview sent = m_script.sent.constFirst();
        const QString mail = reviewMail(sent).toString(QUrl::FullyDecoded);
        QVERIFY2(mail.startsWith(u"mailto:ada@harbour.example?subject=Draft minutes of HWC 7"_s), qPrintable(mail));
        for (const QString &secret : {sent.passphrase, u"Kelpie"_s, u"Confidential"_s})
            QVERIFY(!mail.contains(secret));
    }

    void commentsAreTakenInAndAccepted()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}, {u"Per Lund"_s, green}}), 2);
        answer(u"Ada Quay"_s, {wording(gate, {3, 2}, u"was ajar"_s), {.id = randomId(), .kind = CommentKind::Accepted, .made = m_now}});
        answer(u"Per Lund"_s, {wording(gate, {4, 2}, u"shut on"_s), remarkOn(gate, u"Which two?"_s)});
        takeIn({u"Per Lund"_s, u"Ada Quay"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().comments().size(), 4, longestWait);
        QCOMPARE(page().summary(), u"3 comment(s) open"_s);
        QVERIFY(page().list()->hasFocus());
        QVERIFY2(said(u"was ajar"_s).contains(u"Collides with what Per Lund proposes"_s), qPrintable(said(u"was ajar"_s)));
        QCOMPARE(page().progress()->topLevelItem(0)->text(5), u"10 May, accepted"_s);

        chooseComment(u"was ajar"_s);
        QTest::keyClick(page().list(), Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(said(u"was ajar"_s).contains(u"\naccepted"_s), longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(storedNotes(0).contains(u"The rail gate was ajar on two of them."_s), longestWait);
        QVERIFY(said(u"shut on"_s).contains(u"overtaken"_s)); // and not lost
        trigger(ActionId::ShowReview);
        trigger(ActionId::Undo);
        QTRY_VERIFY_WITH_TIMEOUT(storedNotes(0).contains(gate), longestWait);
        trigger(ActionId::ShowReview); // what was accepted is not in the notes by now
        QTRY_VERIFY_WITH_TIMEOUT(said(u"was ajar"_s).contains(u"the notes read as before"_s), longestWait);
        QVERIFY(said(u"was ajar"_s).contains(u"open again"_s) && said(u"shut on"_s).contains(u"open again"_s)); // what it overtook, too
        trigger(ActionId::ShowReview);
        trigger(ActionId::Redo);
        trigger(ActionId::ShowReview);
        QTRY_VERIFY_WITH_TIMEOUT(!said(u"was ajar"_s).contains(u"the notes read as before"_s), longestWait);
    }

    /// In the second round its reader sees what became of it.
    void whatWasPutBackIsOpenAgainToItsReader()
    {
        openWithAWording();
        QCOMPARE(page().progress()->topLevelItem(0)->text(6), u"1 open"_s);
        chooseComment(u"was ajar"_s);
        QTest::keyClick(page().list(), Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(storedNotes(0).contains(u"The rail gate was ajar on two of them."_s), longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(page().progress()->topLevelItem(0)->text(6), u"1 answered"_s, longestWait);
        QCOMPARE(send({{u"Per Lund"_s, green}}), 1);
        QCOMPARE(m_script.offeredSend.people.at(1).last, std::optional(green)); // what they got last is proposed again
        QCOMPARE(bundle(u"Per Lund"_s).earlier.first().state, CommentState::Accepted);
        trigger(ActionId::ShowReview);
        trigger(ActionId::Undo);
        QTRY_VERIFY_WITH_TIMEOUT(storedNotes(0).contains(gate), longestWait);
        QCOMPARE(send({{u"Per Lund"_s, green}}), 1);
        QCOMPARE(bundle(u"Per Lund"_s).earlier.first().state, CommentState::Open);
    }

    /// Its answer alone was taken back: the notes say it already.
    void whatStandsInTheNotesIsAcceptedAgain()
    {
        openWithAWording();
        chooseComment(u"was ajar"_s);
        QTest::keyClick(page().list(), Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 0, longestWait);
        trigger(ActionId::ReopenComment);
        QTRY_VERIFY_WITH_TIMEOUT(said(u"was ajar"_s).contains(u"The notes have this wording already"_s), longestWait);
        QCOMPARE(model().openCount(), 1);
        QTest::keyClick(page().list(), Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 0, longestWait);
        QVERIFY(storedNotes(0).contains(u"The rail gate was ajar on two of them."_s));
    }

    /// Somebody has judged the words that stand there, and their reader cannot know that it is cleared.
    void otherWordsOfAClearedLineAreJudgedAnew()
    {
        const QString line = u"The bolt of the gate was bent."_s;
        ReviewFixture::open(u"# 1. Gates (RED)\nThe gates were looked at.\n"_s + line + u" (cleared)"_s);
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        answer(u"Ada Quay"_s, {wording(line, {1, 1}, u"foreign bolt"_s)});
        takeIn({u"Ada Quay"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 1, longestWait);
        chooseComment(u"foreign bolt"_s);
        QVERIFY(said(u"foreign bolt"_s).contains(u"is cleared: what is accepted is seen from GREEN up"_s));
        m_script.confirmations << QList<bool>{false, true};
        QTest::keyClick(page().list(), Qt::Key_A);
        QVERIFY2(m_script.asked.last().contains(u"readers from GREEN up would see “foreign bolt”"_s), qPrintable(m_script.asked.last()));
        QCOMPARE(model().openCount(), 1);
        QVERIFY(storedNotes(0).contains(line));
        QTest::keyClick(page().list(), Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(storedNotes(0).contains(u"The foreign bolt of the gate was bent. (cleared)"_s), longestWait);
    }

    /// Then the words that stand there are what is changed, though those that were quoted are a part of them.
    void whatStandsInTheNotesIsChangedAgain()
    {
        openWithAWording(u"stood open wide"_s);
        chooseComment(u"stood open wide"_s);
        QTest::keyClick(page().list(), Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 0, longestWait);
        trigger(ActionId::ReopenComment);
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 1, longestWait);
        m_script.wordings << u"stood open very wide"_s;
        trigger(ActionId::AcceptCommentChanged);
        QTRY_VERIFY_WITH_TIMEOUT(storedNotes(0).contains(u"The rail gate stood open very wide on two of them."_s), longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 0, longestWait);
    }

    void whatIsDealtWithIsLeftOutWhenAsked()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        answer(u"Ada Quay"_s, {remarkOn(gate, u"Which two?"_s), remarkOn(gate, u"By whom?"_s)});
        takeIn({u"Ada Quay"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 2, longestWait);
        page().openOnly()->click();
        chooseComment(u"Which two?"_s);
        QTest::keyClick(page().list(), Qt::Key_M);
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 1, longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(!rowOf(u"Which two?"_s).isValid(), longestWait);
        QCOMPARE(page().list()->currentIndex(), rowOf(u"By whom?"_s));
        QCOMPARE(page().progress()->topLevelItem(0)->text(6), u"1 open, 1 answered"_s); // they are counted all the same
        QTest::keyClick(page().list(), Qt::Key_M);
        QTRY_VERIFY_WITH_TIMEOUT(page().list()->isHidden(), longestWait);
        QCOMPARE(page().summary(), u"All comments are dealt with"_s);
        page().openOnly()->click();
        QVERIFY(rowOf(u"Which two?"_s).isValid());
    }

    /// Once the files are made, too: somebody is late, or the mail was lost.
    void aMailIsWrittenToAReaderOfTheList()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}, {u"Per Lund"_s, green}}), 2);
        QTRY_COMPARE_WITH_TIMEOUT(page().progress()->topLevelItemCount(), 2, longestWait);
        trigger(ActionId::WriteReviewMail);
        QVERIFY2(window().messages()->text().startsWith(u"Choose a reader"_s), qPrintable(window().messages()->text()));
        page().progress()->setCurrentItem(page().progress()->topLevelItem(0));
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "takeMail");
        trigger(ActionId::WriteReviewMail);
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
        QCOMPARE(m_mail, reviewMail(m_script.sent.constFirst()));
        const QString body = QUrlQuery(m_mail).queryItemValue(u"body"_s, QUrl::FullyDecoded);
        QVERIFY2(body.startsWith(u"Dear Ada Quay,\r\n\r\n"_s) && body.contains(u"17 May 2026"_s), qPrintable(body));
    }

    /// Nobody waits for a program that does not come.
    void withoutAProgramForMailItsTextIsThereToBePasted()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        SentDialog dialog(m_script.sent);
        dialog.show();
        const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
        const auto mail = std::ranges::find(buttons, u"&Write Mail"_s, &QPushButton::text);
        QVERIFY(mail != buttons.end());
        QTest::mouseClick(*mail, Qt::LeftButton);
        const QString pasted = QGuiApplication::clipboard()->text();
        QVERIFY2(pasted.startsWith(u"ada@harbour.example\nDraft minutes of HWC 7 for your comments\n\nDear Ada Quay,"_s),
                 qPrintable(pasted));
        QVERIFY(!pasted.contains(m_script.sent.constFirst().passphrase));
        QVERIFY(dialog.findChild<FaultLabel *>()->text().startsWith(u"No program for mail answers"_s));
    }

    void theNextOpenOneIsChosen()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}, {u"Per Lund"_s, green}}), 2);
        answer(u"Ada Quay"_s, {wording(gate, {3, 2}, u"was ajar"_s)});
        answer(u"Per Lund"_s, {wording(gate, {4, 2}, u"shut on"_s), remarkOn(gate, u"Which two?"_s)});
        takeIn({u"Ada Quay"_s, u"Per Lund"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().comments().size(), 3, longestWait);
        chooseComment(u"was ajar"_s);
        QTest::keyClick(page().list(), Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(said(u"shut on"_s).contains(u"overtaken"_s), longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(page().list()->currentIndex(), rowOf(u"Which two?"_s), longestWait); // that one needs no answer
        chooseComment(u"was ajar"_s);
        QTest::keyClick(page().list(), Qt::Key_A);
        QVERIFY2(window().messages()->text().contains(u"is accepted and in the notes already"_s), qPrintable(window().messages()->text()));
    }

    void whatWaitsForAnAnswerIsChosenFirst()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        answer(u"Ada Quay"_s, {{.id = randomId(), .kind = CommentKind::Accepted, .made = m_now}, remarkOn(gate, u"Which two?"_s)});
        takeIn({u"Ada Quay"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 1, longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(page().list()->currentIndex(), rowOf(u"Which two?"_s), longestWait);
    }

    /// One that was passed over is come back to.
    void behindTheLastTheFirstOpenOneIsChosen()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        answer(u"Ada Quay"_s, {remarkOn(gate, u"Which two?"_s), remarkOn(gate, u"By whom?"_s)});
        takeIn({u"Ada Quay"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 2, longestWait);
        QTest::keyClick(page().list(), Qt::Key_End);
        QCOMPARE(page().list()->currentIndex(), rowOf(u"By whom?"_s));
        QTest::keyClick(page().list(), Qt::Key_Home); // not the heading above it
        QCOMPARE(page().list()->currentIndex(), rowOf(u"Which two?"_s));
        chooseComment(u"By whom?"_s);
        QTest::keyClick(page().list(), Qt::Key_M);
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 1, longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(page().list()->currentIndex(), rowOf(u"Which two?"_s), longestWait);
    }

    /// Two remarks on the same words: nobody could tell which of them is answered.
    void anAnswerTellsWhatItAnswers()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        const ReviewComment which = remarkOn(gate, u"Which two?"_s);
        ReviewComment back = remarkOn(gate, u"The first and the last."_s);
        back.kind = CommentKind::Answer;
        back.answers = which.id;
        answer(u"Ada Quay"_s, {which, remarkOn(gate, u"By whom?"_s), back});
        takeIn({u"Ada Quay"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 3, longestWait);
        const QString said = this->said(u"The first and the last."_s);
        QVERIFY2(said.contains(u"It answers: Which two?"_s), qPrintable(said));
    }

    void theRestIsAnswered()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        answer(u"Ada Quay"_s, {remarkOn(gate, u"Which two?"_s), remarkOn(gate, u"By whom?"_s), wording(gate, {3, 2}, u"was left"_s)});
        takeIn({u"Ada Quay"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().comments().size(), 3, longestWait);
        chooseComment(u"Which two?"_s);
        m_script.reasons << u" "_s;
        trigger(ActionId::DeclineComment);
        QVERIFY(window().messages()->text().contains(u"with a reason"_s));
        m_script.reasons << u"The first and the last."_s;
        QTest::keyClick(page().list(), Qt::Key_D);
        QTRY_VERIFY_WITH_TIMEOUT(said(u"Which two?"_s).contains(u"declined"_s), longestWait);
        chooseComment(u"By whom?"_s);
        QTest::keyClick(page().list(), Qt::Key_M);
        QTRY_VERIFY_WITH_TIMEOUT(said(u"By whom?"_s).contains(u"to be discussed"_s), longestWait);
        chooseComment(u"By whom?"_s);
        QTest::keyClick(page().list(), Qt::Key_O);
        QTRY_VERIFY_WITH_TIMEOUT(said(u"By whom?"_s).contains(u"\nopen"_s), longestWait);
        chooseComment(u"was left"_s);
        m_script.wordings << u"had been left"_s;
        QTest::keyClick(page().list(), Qt::Key_C);
        QTRY_VERIFY_WITH_TIMEOUT(storedNotes(0).contains(u"The rail gate had been left on two of them."_s), longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(said(u"was left"_s).contains(u"accepted with changes"_s), longestWait);

        // The next draft tells the reader, and what has changed.
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        const ReviewBundle next = bundle(u"Ada Quay"_s);
        QCOMPARE(next.earlier.size(), 3);
        QCOMPARE(next.earlier.first().reason, u"The first and the last."_s);
        QVERIFY(next.before->contains(gate));
    }

    void whatIsWrongIsNotTakenIn()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        answer(u"Ada Quay"_s, {remarkOn(gate, u"Which two?"_s)});
        QByteArray altered = contents(returned(u"Ada Quay"_s));
        altered[altered.size() - 3] = static_cast<char>(altered[altered.size() - 3] ^ 1);
        setContents(m_shelf->path(u"altered.minutereview"_s), altered);
        m_script.imports << QStringList{m_shelf->path(u"altered.minutereview"_s)};
        trigger(ActionId::TakeInReview);
        QTRY_VERIFY_WITH_TIMEOUT(!m_application->circulating().isTakingIn(), longestWait);
        QVERIFY2(window().messages()->text().contains(u"altered or damaged"_s), qPrintable(window().messages()->text()));
        takeIn({u"Ada Quay"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().comments().size(), 1, longestWait);
        takeIn({u"Ada Quay"_s}); // again
        QVERIFY2(window().messages()->text().contains(u"nothing new from Ada Quay"_s), qPrintable(window().messages()->text()));
        QCOMPARE(send({{u"Per Lund"_s, green}}), 1);
        takeIn({u"Ada Quay"_s});
        QVERIFY(!window().messages()->text().contains(u"earlier draft"_s)); // nothing has changed
        trigger(ActionId::ShowReview);
        type(u"Well: "_s);
        QCOMPARE(send({{u"Per Lund"_s, green}}), 1);
        takeIn({u"Ada Quay"_s});
        QVERIFY(window().messages()->text().contains(u"earlier draft"_s));
        QTRY_VERIFY_WITH_TIMEOUT(said(u"Which two?"_s).contains(u"Made on an earlier draft"_s), longestWait);
        chooseComment(u"Which two?"_s);
        trigger(ActionId::DiscussComment);
        QTRY_VERIFY_WITH_TIMEOUT(!said(u"Which two?"_s).contains(u"Made on an earlier draft"_s), longestWait); // it needs no care any more
        QCOMPARE(model().comments().size(), 1);
        QVERIFY(storedNotes(0).contains(gate));
    }

    /// What is said of one does not take the place of what is said of another.
    void aReportNamesEachFileThatIsNotTakenIn()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}, {u"Per Lund"_s, green}}), 2);
        answer(u"Ada Quay"_s, {remarkOn(gate, u"Which two?"_s)});
        answer(u"Per Lund"_s, {remarkOn(gate, u"By whom?"_s)});
        const QByteArray good = contents(returned(u"Ada Quay"_s));
        QByteArray altered = good;
        altered[altered.size() - 3] = static_cast<char>(altered[altered.size() - 3] ^ 1);
        setContents(m_shelf->path(u"altered.minutereview"_s), altered);
        setContents(m_shelf->path(u"cut.minutereview"_s), good.first(40));
        m_script.imports << QStringList{returned(u"Ada Quay"_s), m_shelf->path(u"altered.minutereview"_s), returned(u"Per Lund"_s),
                                        m_shelf->path(u"cut.minutereview"_s)};
        trigger(ActionId::TakeInReview);
        QTRY_COMPARE_WITH_TIMEOUT(m_script.reports.size(), 1, longestWait);
        const Report report = m_script.reports.constFirst();
        QCOMPARE(report.headline, u"2 review file(s) came in. 2 did not."_s);
        QCOMPARE(report.lines.size(), 4);
        QVERIFY2(report.lines[0].contains(u"1 new comment(s) from Ada Quay"_s), qPrintable(report.lines[0]));
        QVERIFY2(report.lines[1].startsWith(u"altered.minutereview was not taken in. "_s), qPrintable(report.lines[1]));
        QVERIFY2(report.lines[3].startsWith(u"cut.minutereview was not taken in. "_s), qPrintable(report.lines[3]));
        QVERIFY(window().messages()->isWarning());
        QTRY_COMPARE_WITH_TIMEOUT(model().comments().size(), 2, longestWait);
    }

    /// Stretching a file's passphrase takes a second: meanwhile one types on.
    void takingInLeavesTheWindowInUse()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}, {u"Per Lund"_s, green}}), 2);
        answer(u"Ada Quay"_s, {remarkOn(gate, u"Which two?"_s)});
        answer(u"Per Lund"_s, {remarkOn(gate, u"By whom?"_s)});
        trigger(ActionId::ShowReview);
        m_script.imports << QStringList{returned(u"Ada Quay"_s), returned(u"Per Lund"_s)};
        QSignalSpy refused(&m_application->circulating(), &Circulating::complained);
        trigger(ActionId::TakeInReview);
        QVERIFY(m_application->circulating().isTakingIn());
        QVERIFY2(window().messages()->text().contains(u"Opening review file 1 of 2"_s), qPrintable(window().messages()->text()));
        type(u"Well: "_s);
        trigger(ActionId::TakeInReview);
        QCOMPARE(refused.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(model().comments().size(), 2, longestWait);
        QVERIFY(!m_application->circulating().isTakingIn());
        QTRY_VERIFY_WITH_TIMEOUT(storedNotes(0).contains(u"Well: "_s), longestWait);
    }

    void aFileOfAnotherBooksIsAskedForItsPassphrase()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        const QString foreign = m_shelf->path(u"foreign.minutereview"_s);
        ReviewBundle other = bundle(u"Ada Quay"_s);
        other.id = randomId();
        setContents(foreign, BundleSeal::make(u"word"_s, {1, 8})->seal(writeBundle(other)));
        m_script.imports << QStringList{foreign};
        m_script.passphrases << u"wrong"_s << u"word"_s;
        trigger(ActionId::TakeInReview);
        QTRY_VERIFY_WITH_TIMEOUT(!m_application->circulating().isTakingIn(), longestWait);
        QVERIFY(m_script.passphrases.isEmpty());
        QVERIFY2(m_script.asked.last().contains(u"does not open with this passphrase"_s), qPrintable(m_script.asked.last()));
        QVERIFY2(window().messages()->text().contains(u"foreign.minutereview"_s), qPrintable(window().messages()->text()));
        QVERIFY(model().comments().isEmpty());
    }

    /// The book may go while a file is being opened.
    void aBookThatIsClosedTakesNothingIn()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        answer(u"Ada Quay"_s, {remarkOn(gate, u"Which two?"_s)});
        m_script.imports << QStringList{returned(u"Ada Quay"_s)};
        trigger(ActionId::TakeInReview);
        QVERIFY(m_application->circulating().isTakingIn());
        trigger(ActionId::CloseBook);
        QTRY_VERIFY_WITH_TIMEOUT(!m_application->circulating().isTakingIn(), longestWait);
        QVERIFY(!book());
    }

    /// Of a reader who does not see it, though they asked for no more than a line that they see.
    void anAnswerThatSharesAWordIsAskedFor()
    {
        open();
        QCOMPARE(send({{u"Per Lund"_s, green}}), 1);
        answer(u"Per Lund"_s, {remarkOn(gate, u"Which two?"_s)});
        takeIn({u"Per Lund"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().comments().size(), 1, longestWait);
        trigger(ActionId::ShowReview);
        chooseComment(u"Which two?"_s);
        const QString reason = u"Those on which Kelpie came."_s;
        m_script.reasons << reason;
        m_script.confirmations << false;
        trigger(ActionId::DeclineComment);
        QVERIFY2(m_script.asked.filter(u"from readers up to GREEN: Kelpie. Is it fit for Per Lund?"_s).size() == 1,
                 qPrintable(m_script.asked.join(u'\n')));
        QCOMPARE(m_script.asked.last(), u"Decline"_s); // once more, with what was typed
        QCOMPARE(model().comments().first().stored.state, CommentState::Open);
        m_script.reasons << reason;
        m_script.confirmations << true;
        trigger(ActionId::DeclineComment);
        QTRY_COMPARE_WITH_TIMEOUT(model().comments().first().stored.state, CommentState::Declined, longestWait);
    }

    void noLevelIsLoweredUnasked()
    {
        open();
        const QString fees = u"The fees of Kelpie Dredging were found to be wrong."_s;
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        answer(u"Ada Quay"_s,
               {wording(fees, {8, 1}, u"wrong. (GREEN)"_s),
                {.id = randomId(), .kind = CommentKind::Level, .quote = fees, .level = u"GREEN"_s, .made = m_now}});
        takeIn({u"Ada Quay"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().comments().size(), 2, longestWait);
        for (const PlacedComment &comment : model().comments())
            QVERIFY(comment.lowers);
        chooseComment(u"wrong. (GREEN)"_s);
        trigger(ActionId::AcceptComment);
        QVERIFY2(window().messages()->text().contains(u"would have another level"_s), qPrintable(window().messages()->text()));
        QCOMPARE(model().comments().first().stored.state, CommentState::Open);
        QVERIFY(storedNotes(1).endsWith(u"wrong."_s));
    }

    void commentsFollowTheNotes()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        answer(u"Ada Quay"_s, {remarkOn(gate, u"Which two?"_s), remarkOn(u"The gates were looked at on three nights."_s, u"Why?"_s)});
        trigger(ActionId::ShowReview);
        editor()->setPlainText(u"Something new stands here.\nAs was said, the rail gate stood open on two of them all."_s);
        takeIn({u"Ada Quay"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().comments().size(), 2, longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(said(u"Which two?"_s).contains(u"The words have changed since"_s), longestWait);
        QCOMPARE(model().comments().last().found, CommentPlace::Found::Nowhere);
        chooseComment(u"Which two?"_s);
        QTest::keyClick(page().list(), Qt::Key_Return);
        QCOMPARE(window().page(), MainWindow::Page::Notes);
        QTRY_COMPARE_WITH_TIMEOUT(editor()->textCursor().blockNumber(), 1, longestWait);
    }

    void whatCameOtherwiseIsEntered()
    {
        open();
        editor()->moveCursor(QTextCursor::End);
        m_script.entered << EnteredComment{u"Per Lund"_s, CommentWay::Telephone, {.id = {}, .quote = gate, .text = u"He doubts it."_s}};
        trigger(ActionId::EnterComment);
        QCOMPARE(m_script.offeredEntry.people, (QStringList{u"Ada Quay"_s, u"Per Lund"_s, u"Cara Strand"_s}));
        QCOMPARE(m_script.offeredEntry.quote, gate);
        QTRY_COMPARE_WITH_TIMEOUT(model().comments().size(), 1, longestWait);
        QVERIFY2(said(u"He doubts it."_s).startsWith(u"Per Lund · Remark · by telephone"_s), qPrintable(said(u"He doubts it."_s)));
        QVERIFY(model().comments().first().hasLine());
    }

    void takingInTellsOfWhichMinutesItIs()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        answer(u"Ada Quay"_s, {remarkOn(gate, u"Which two?"_s)});
        const MeetingId reviewed = book()->meeting()->id;
        showMeeting(insertSample(book()->book(), sampleMeeting(8, u"# 1. Minutes\nThe minutes were read.\n"_s, u"2026-06-02"_s)));
        takeIn({u"Ada Quay"_s});
        QTRY_VERIFY2_WITH_TIMEOUT(
            window().messages()->text().contains(u"1 new comment(s) from Ada Quay. They are on the minutes of meeting 7."_s),
            qPrintable(window().messages()->text()), longestWait);
        QCOMPARE(reviewComments(book()->book().reader(), reviewed)->size(), 1);
    }

    void theNextMinutesSayHowManyCame()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}, {u"Per Lund"_s, green}}), 2);
        answer(u"Ada Quay"_s, {remarkOn(gate, u"Which two?"_s)});
        answer(u"Per Lund"_s, {});
        takeIn({u"Ada Quay"_s, u"Per Lund"_s});
        const MeetingId next = insertSample(book()->book(), sampleMeeting(8, u"# 1. Minutes\nThe minutes were read.\n"_s, u"2026-06-02"_s));
        trigger(ActionId::ShowReview);
        showMeeting(next);
        editor()->moveCursor(QTextCursor::End);
        trigger(ActionId::ReportReview);
        QVERIFY2(editor()->toPlainText().contains(
                     u"One set of comments was received for the Confidential Draft Minutes and one set for the Draft Minutes."_s),
                 qPrintable(editor()->toPlainText()));
    }

    /// As own notes, which are in no edition, of the level of what the reader read.
    /// The agenda has a line ready for it.
    void howManyCameTakesThePlaceOfTheReadyLine()
    {
        open();
        QCOMPARE(send({{u"Per Lund"_s, green}}), 1);
        answer(u"Per Lund"_s, {remarkOn(gate, u"Which two?"_s)});
        takeIn({u"Per Lund"_s});
        const QString ready = u"{comments} were received on the Draft Minutes of the meeting held on 5 May, and {how many} on the rest."_s;
        const MeetingId next = insertSample(
            book()->book(), sampleMeeting(8, u"# 1. Minutes\n"_s + ready + u"\nThe minutes were read.\n"_s, u"2026-06-02"_s));
        trigger(ActionId::ShowReview);
        showMeeting(next);
        editor()->moveCursor(QTextCursor::End);
        trigger(ActionId::ReportReview);
        QCOMPARE(editor()->toPlainText(), u"One set of comments was received for the Draft Minutes.\nThe minutes were read."_s);
        trigger(ActionId::Undo);
        QCOMPARE(editor()->toPlainText(), ready + u"\nThe minutes were read."_s);
    }

    /// From the page of the comments it goes to the minutes after those, and says so.
    void howManyCameIsReportedFromTheComments()
    {
        open();
        QCOMPARE(send({{u"Per Lund"_s, green}}), 1);
        answer(u"Per Lund"_s, {remarkOn(gate, u"Which two?"_s)});
        takeIn({u"Per Lund"_s});
        const MeetingId commented = book()->meeting()->id;
        QTRY_COMPARE(window().page(), MainWindow::Page::Review);
        trigger(ActionId::ReportReview);
        QVERIFY2(window().messages()->text().contains(u"no later meeting is there"_s), qPrintable(window().messages()->text()));
        QCOMPARE(book()->meeting()->id, commented);
        (void)insertSample(
            book()->book(),
            sampleMeeting(8, u"# 1. Opening\nThey met.\n# 2. Minutes of the last meeting\nThey were read.\n"_s, u"2026-06-02"_s));
        trigger(ActionId::ReportReview);
        QCOMPARE(window().page(), MainWindow::Page::Notes);
        QCOMPARE(book()->meeting()->number, 8);
        QCOMPARE(editor()->toPlainText(), u"They were read.\nOne set of comments was received for the Draft Minutes."_s);
        QTRY_VERIFY2(window().messages()->text().contains(u"meeting 8, item “Minutes of the last meeting”"_s),
                     qPrintable(window().messages()->text()));
        trigger(ActionId::Undo);
        QCOMPARE(editor()->toPlainText(), u"They were read."_s);
    }

    /// Of minutes that are approved by now, too; the item that is ready for it comes first.
    void howManyCameIsReportedWhereItIsReady()
    {
        open();
        QCOMPARE(send({{u"Per Lund"_s, green}}), 1);
        answer(u"Per Lund"_s, {remarkOn(gate, u"Which two?"_s)});
        takeIn({u"Per Lund"_s});
        (void)insertSample(book()->book(),
                           sampleMeeting(8, u"# 1. Minutes\nThey met.\n# 2. Review\n{comments} were received.\n"_s, u"2026-06-02"_s));
        m_script.confirmations << true;
        trigger(ActionId::StatusApproved);
        QTRY_VERIFY(book()->isFrozen());
        trigger(ActionId::ReportReview);
        QCOMPARE(book()->meeting()->number, 8);
        QCOMPARE(editor()->toPlainText(), u"One set of comments was received for the Draft Minutes."_s);
    }

    void whatIsToBeDiscussedIsReadyInTheNextMinutes()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}, {u"Per Lund"_s, green}}), 2);
        answer(u"Ada Quay"_s, {remarkOn(gate, u"Which\ntwo?"_s)});
        answer(u"Per Lund"_s, {remarkOn(gate, u"Why?"_s)});
        takeIn({u"Ada Quay"_s, u"Per Lund"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 2, longestWait);
        chooseComment(u"Which\ntwo?"_s);
        QTest::keyClick(page().list(), Qt::Key_M);
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 1, longestWait);
        const MeetingId next = insertSample(book()->book(), sampleMeeting(8, u"# 1. Minutes\nThe minutes were read.\n"_s, u"2026-06-02"_s));
        trigger(ActionId::ShowReview);
        showMeeting(next);
        editor()->moveCursor(QTextCursor::End);
        trigger(ActionId::ReportReview);
        const QStringList lines = editor()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[1].startsWith(u"One set of comments"_s), qPrintable(lines[1]));
        QCOMPARE(lines[2], u"// To be discussed, Ada Quay: Remark on page 1: “%1”: Which two? (RED)"_s.arg(gate));
    }

    /// Numbers, owners, dates and votes are the program's: the reader is told so, and to say it in a remark.
    void whatTheProgramMakesTakesNoOtherWording_data()
    {
        QTest::addColumn<QString>("passage");
        QTest::addColumn<int>("word");
        QTest::addColumn<bool>("isTyped");
        const QString action = u"HWC 7/01 Pilots to write to the rail company by 2026-06-01. Pilots 1 June 2026"_s;
        const QString due = u"HWC 7/01 Pilots to write to the rail company by 2026-06-01. Pilots 8 June 2026"_s;
        QTest::newRow("number") << action << 1 << false;
        QTest::newRow("owner in the task") << action << 2 << true;
        QTest::newRow("task") << action << 4 << true;
        QTest::newRow("day in the task") << action << 10 << true;
        QTest::newRow("owner") << action << 11 << false;
        QTest::newRow("day") << action << 13 << false;
        QTest::newRow("task of an update") << due << 4 << false; // it is of the line where the action was raised
        QTest::newRow("update") << u"The Pilots had written."_s << 2 << true;
        QTest::newRow("number of an item") << u"1. Gates"_s << 0 << false;
        QTest::newRow("item") << u"1. Gates"_s << 1 << true;
        QTest::newRow("section") << u"Rail and road gates"_s << 1 << true;
        QTest::newRow("list") << u"• The road gate was shut."_s << 2 << true;
        QTest::newRow("votes") << u"Votes: 8 for, 1 against."_s << 1 << false;
        QTest::newRow("adjourned") << u"The meeting was adjourned at 11:00."_s << 2 << false;
        QTest::newRow("stub") << u"The Agenda Item was marked as RED and therefore recorded in the Confidential Minutes."_s << 3 << false;
    }

    void whatTheProgramMakesTakesNoOtherWording()
    {
        QFETCH(const QString, passage);
        QFETCH(const int, word);
        QFETCH(const bool, isTyped);
        ReviewFixture::open(
            u"# 1. Gates\n## Rail and road gates\n- The road gate was shut.\nThe Committee AGREED to close both.\nVOTE: 8 for, 1 against\n"
            "ADJOURNED 11:00\nACTION: Pilots to write to the rail company by 2026-06-01.\n"
            "UPDATE HWC 7/01 due 2026-06-08: The Pilots had written.\n"
            "# 2. Fees\nThe fees of Kelpie were wrong. (RED)\n"_s);
        QCOMPARE(send({{u"Per Lund"_s, green}}), 1);
        read(u"Per Lund"_s, [&](ReviewWindow &reader) {
            chooseWords(reader, passage, {word, 1});
            QTest::keyClick(reader.view()->pages(), Qt::Key_W);
            QCOMPARE(reader.view()->editor()->isWriting(), isTyped);
            const QString told = reader.messages()->text();
            QVERIFY2(told.contains(u"in a remark: R"_s) != isTyped, qPrintable(told));
            QTest::keyClick(reader.view()->editor()->wording(), Qt::Key_Escape);
        });
    }

    /// The whole row is chosen: what was typed of it is what other words are proposed for.
    void ofARowWhatWasTypedIsReworded()
    {
        ReviewFixture::open(u"# 1. Gates\nACTION: Pilots to write to the rail company on the state of all of its gates by 1 June.\n"
                            "UPDATE HWC 7/01 CLOSED: The Pilots had written.\n"_s);
        QCOMPARE(send({{u"Per Lund"_s, green}}), 1);
        read(u"Per Lund"_s, [](ReviewWindow &reader) {
            choosePassage(reader,
                          u"HWC 7/01 Pilots to write to the rail company on the state of all of its gates by 1 June. Pilots 1 June 2026"_s);
            QTest::keyClick(reader.view()->pages(), Qt::Key_W);
            QCOMPARE(reader.view()->editor()->wording()->toPlainText(),
                     u"Pilots to write to the rail company on the state of all of its gates by 1 June."_s);
            QTest::keyClick(reader.view()->editor()->wording(), Qt::Key_Escape);
            propose(reader, u"Pilots and Harbour Office to write to the rail company by 8 June."_s);
            choosePassage(reader, u"The Pilots had written. Action: Closed."_s);
            propose(reader, u"The Pilots wrote on 4 May."_s);
        });
        takeIn({u"Per Lund"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 2, longestWait);
        chooseComment(u"The Pilots wrote on 4 May."_s);
        QTest::keyClick(page().list(), Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 1, longestWait);
        chooseComment(u"Pilots and Harbour Office to write to the rail company by 8 June."_s);
        QTest::keyClick(page().list(), Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 0, longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(storedNotes(0),
                                  u"ACTION HWC 7/01: Pilots and Harbour Office to write to the rail company by 8 June.\n"
                                  "UPDATE HWC 7/01 CLOSED: The Pilots wrote on 4 May."_s,
                                  longestWait);
    }

    void aHeadingTakesOtherWords()
    {
        ReviewFixture::open(u"# 1. Gates\nThe gates were looked at.\n# 2. Fees of Kelpie (RED)\nThey were wrong.\n"_s);
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        read(u"Ada Quay"_s, [](ReviewWindow &reader) {
            choosePassage(reader, u"2. Fees of Kelpie (RED)"_s);
            propose(reader, u"Fees"_s);
        });
        takeIn({u"Ada Quay"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 1, longestWait);
        const auto heading = [&] { return items(book()->book().reader(), book()->meeting()->id)->at(1).heading; };
        chooseComment(u"Fees"_s);
        QTest::keyClick(page().list(), Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 0, longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(heading(), u"2. Fees (RED)"_s, longestWait);
        trigger(ActionId::ShowReview);
        trigger(ActionId::Undo);
        QTRY_COMPARE_WITH_TIMEOUT(heading(), u"2. Fees of Kelpie (RED)"_s, longestWait);
    }

    void whoIsLateIsTold()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        trigger(ActionId::ShowReview);
        m_now = m_now.addDays(30);
        trigger(ActionId::ShowReview);
        const auto returned = [&] {
            return page().progress()->topLevelItemCount() == 1 ? page().progress()->topLevelItem(0)->text(5) : QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(returned(), u"late"_s, longestWait);
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        QTRY_COMPARE_WITH_TIMEOUT(page().progress()->topLevelItemCount(), 2, longestWait);
        QCOMPARE(page().progress()->topLevelItem(0)->text(5), QString()); // that one is answered no more
    }

    /// Before minutes are frozen.
    void whatItsReadersSaidIsNotPassedOver()
    {
        openAnsweredByOneOfTwo();
        trigger(ActionId::StatusApproved);
        const QString asked = m_script.asked.last();
        QVERIFY2(asked.contains(u"1 comment(s) of its readers are not answered"_s), qPrintable(asked));
        QVERIFY2(asked.contains(u"Nothing has come back from Ada Quay on"_s), qPrintable(asked));
    }

    /// Nor where the next meeting's notes approve them.
    void norByTheMeetingThatApproves()
    {
        openAnsweredByOneOfTwo();
        const MeetingId reviewed = book()->meeting()->id;
        const auto status = [&] { return meeting(book()->book().reader(), reviewed)->status; };
        book()->addMeeting(sampleMeeting(8, u"# 1. Minutes\nThe HWC APPROVED the Minutes of HWC 7 as modified."_s, u"2026-06-02"_s));
        QTRY_VERIFY_WITH_TIMEOUT(book()->meeting() && book()->meeting()->number == 8 && book()->notes(), longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(book()->toBeApproved().size(), 1, longestWait);
        m_script.confirmations << QList<bool>{false, true};
        trigger(ActionId::ApproveMinuted);
        QVERIFY2(m_script.asked.last().contains(
                     u"Meeting 7: 1 comment(s) of its readers are not answered. Nothing has come back from Ada Quay"_s),
                 qPrintable(m_script.asked.last()));
        QCOMPARE(status(), MeetingStatus::InReview);
        trigger(ActionId::ApproveMinuted);
        QTRY_COMPARE_WITH_TIMEOUT(status(), MeetingStatus::Approved, longestWait);
    }

    /// By "Open Book…", as by a double click: in a window of its own.
    void reviewFilesOpenAsBooksDo()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}}), 1);
        answer(u"Ada Quay"_s, {});
        const auto shown = [] {
            return std::ranges::count_if(QApplication::topLevelWidgets(),
                                         [](QWidget *widget) { return qobject_cast<ReviewWindow *>(widget) && widget->isVisible(); });
        };
        m_script.paths << sentTo(u"Ada Quay"_s).path;
        m_script.passphrases << sentTo(u"Ada Quay"_s).passphrase;
        trigger(ActionId::OpenBook);
        QCOMPARE(shown(), 1);
        QVERIFY(book()); // which stays open
        m_script.passphrases << sentTo(u"Ada Quay"_s).passphrase;
        QVERIFY(!m_application->openReview(returned(u"Ada Quay"_s)));
        QVERIFY2(window().messages()->text().contains(u"came back from its reader"_s), qPrintable(window().messages()->text()));
        setContents(m_shelf->path(u"x.minutereview"_s), "nothing");
        m_script.passphrases << u"x"_s;
        QVERIFY(!m_application->openReview(m_shelf->path(u"x.minutereview"_s)));
        QVERIFY2(window().messages()->text().contains(u"is no review file"_s), qPrintable(window().messages()->text()));
        QCOMPARE(shown(), 1);
    }

    void nothingOfItIsInTheSafeView()
    {
        open();
        trigger(ActionId::ShowReview);
        trigger(ActionId::SafeView);
        QCOMPARE(window().page(), MainWindow::Page::Notes);
        QVERIFY(!action(ActionId::ShowReview)->isEnabled());
    }

    void itsModelHolds()
    {
        ReviewModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PlacedComment comment{.stored = {}, .passage = {}};
        comment.stored.comment.quote = u"x"_s;
        model.show({comment, comment});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.step(model.index(1), 1), model.index(2));
        QVERIFY(!model.step(model.index(2), 1).isValid());
        model.show({});
    }

private:
    /// Per has a remark that nobody has answered, and Ada has not sent anything back.
    void openAnsweredByOneOfTwo()
    {
        open();
        QCOMPARE(send({{u"Ada Quay"_s, red}, {u"Per Lund"_s, green}}), 2);
        answer(u"Per Lund"_s, {remarkOn(gate, u"Which two?"_s)});
        takeIn({u"Per Lund"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().comments().size(), 1, longestWait);
    }

    void open() { ReviewFixture::open(notes); }
    void openWithAWording(const QString &proposed = u"was ajar"_s)
    {
        open();
        QCOMPARE(send({{u"Per Lund"_s, green}}), 1);
        answer(u"Per Lund"_s, {wording(gate, {3, 2}, proposed)});
        takeIn({u"Per Lund"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 1, longestWait);
    }

    QUrl m_mail;

    [[nodiscard]] ReviewComment remarkOn(const QString &passage, const QString &text) const
    {
        ReviewComment comment{.id = randomId(), .page = 1, .text = text, .made = m_now};
        const QStringList words = passage.split(u' ');
        quoteWords(comment, words, {0, words.size()});
        return comment;
    }
    [[nodiscard]] ReviewComment wording(const QString &passage, WordRange range, const QString &words) const
    {
        ReviewComment comment{.id = randomId(), .kind = CommentKind::Wording, .page = 1, .wording = words, .made = m_now};
        quoteWords(comment, passage.split(u' '), range);
        return comment;
    }

    static QString texts(const ReviewBundle &bundle)
    {
        QStringList texts;
        for (const BundlePassage &passage : bundle.passages)
            texts << passage.text();
        return texts.join(u'\n');
    }
};

QTEST_MAIN(ReviewTest)

#include "tst_review.moc"
