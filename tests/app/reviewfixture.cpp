#include "reviewfixture.h"

#include "app/circulating.h"
#include "models/review/openreview.h"
#include "models/storage/setupstore.h"
#include "widgets/messagebar.h"
#include "widgets/review/commenteditor.h"
#include "widgets/review/readerview.h"

#include <QFileInfo>
#include <QListView>
#include <QPlainTextEdit>

namespace minutebook {

using namespace Qt::StringLiterals;

ReviewFixture::ReviewFixture()
    : WindowFixture(QDateTime({2026, 5, 10}, {9, 0}, QTimeZone::UTC))
{
}

void ReviewFixture::open(const QString &notes)
{
    auto made = m_shelf->newBook(sampleKey());
    BodySetup setup = loadSetup(made->reader()).value();
    setup.seating.people = {{u"Ada Quay"_s, u"AQ"_s, {}, u"RED"_s, u"Ada <ada@harbour.example>, 555 17"_s},
                            {u"Per Lund"_s, u"PL"_s, {}, {}},
                            {u"Cara Strand"_s, u"CS"_s, {}, u"GREEN"_s}};
    QVERIFY(made->writeNow([&](Transaction &transaction) { return saveSetup(transaction, setup); }));
    (void)insertSample(*made, sampleMeeting(7, notes, u"2026-05-05"_s));
    made.reset();
    start(sampleKey());
    QTRY_VERIFY_WITH_TIMEOUT(book()->notes(), longestWait);
    m_application->circulating().setLimits({1, 8});
}

qsizetype ReviewFixture::send(const QList<SendWish::To> &to)
{
    m_script.sent.clear();
    window().messages()->clear();
    bool ended = false;
    QObject context;
    const auto end = [&] { ended = true; };
    connect(&m_application->circulating(), &Circulating::failed, &context, end);
    connect(&m_application->circulating(), &Circulating::complained, &context, end);
    connect(&m_application->circulating(), &Circulating::done, &context, end);
    m_script.sends << SendWish{.to = to, .until = QDate(2026, 5, 17), .folder = m_shelf->path({})};
    trigger(ActionId::SendReview);
    (void)QTest::qWaitFor([&] { return ended; }, longestWait);
    return m_script.sent.size();
}

SentReview ReviewFixture::sentTo(const QString &reader) const
{
    return *std::ranges::find(m_script.sent, reader, &SentReview::reader);
}

ReviewBundle ReviewFixture::bundle(const QString &reader) const
{
    return OpenReview::open(sentTo(reader).path, sentTo(reader).passphrase).value()->bundle();
}

QString ReviewFixture::returned(const QString &reader) const
{
    return m_shelf->path(reader + u"-returned.minutereview"_s);
}

void ReviewFixture::answer(const QString &reader, const QList<ReviewComment> &comments)
{
    const auto review = OpenReview::open(sentTo(reader).path, sentTo(reader).passphrase).value();
    for (const ReviewComment &comment : comments)
        review->put(comment);
    QVERIFY(review->writeReturned(returned(reader), m_now));
}

void ReviewFixture::read(const QString &reader, const std::function<void(ReviewWindow &)> &work)
{
    ScriptedPrompts::Script script;
    script.passphrases << sentTo(reader).passphrase;
    script.paths << returned(reader);
    ScriptedPrompts prompts(script);
    const auto opened = ReviewWindow::open(sentTo(reader).path, prompts, *m_settings, [this] { return m_now; });
    QVERIFY(opened && *opened);
    ReviewWindow &shown = **opened;
    shown.show();
    QVERIFY(QTest::qWaitForWindowActive(&shown));
    shown.view()->pages()->setFocus();
    work(shown);
    shown.action(u"end"_s)->trigger();
    QVERIFY(QFileInfo::exists(returned(reader)));
    shown.close();
}

void ReviewFixture::choosePassage(ReviewWindow &reader, const QString &text)
{
    for (int i = 0; i < 50 && reader.view()->pages()->spokenText().section(u'\n', 0, 0) != text; ++i)
        QTest::keyClick(reader.view()->pages(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(reader.view()->pages()->spokenText().section(u'\n', 0, 0), text);
}

void ReviewFixture::chooseWords(ReviewWindow &reader, const QString &passage, WordRange words)
{
    choosePassage(reader, passage);
    for (qsizetype i = 0; i <= words.begin; ++i)
        QTest::keyClick(reader.view()->pages(), Qt::Key_Right);
    for (qsizetype i = 1; i < words.count; ++i)
        QTest::keyClick(reader.view()->pages(), Qt::Key_Right, Qt::ShiftModifier);
}

void ReviewFixture::propose(ReviewWindow &reader, const QString &words)
{
    QTest::keyClick(reader.view()->pages(), Qt::Key_W);
    QPlainTextEdit *wording = reader.view()->editor()->wording();
    wording->selectAll();
    QTest::keyClicks(wording, words);
    QTest::keyClick(wording, Qt::Key_Return, Qt::ControlModifier);
}

void ReviewFixture::remark(ReviewWindow &reader, const QString &text)
{
    QTest::keyClick(reader.view()->pages(), Qt::Key_R);
    QTest::keyClicks(reader.view()->editor()->text(), text);
    QTest::keyClick(reader.view()->editor()->text(), Qt::Key_Return, Qt::ControlModifier);
}

void ReviewFixture::takeIn(const QStringList &readers)
{
    QStringList files;
    for (const QString &reader : readers)
        files << returned(reader);
    m_script.imports << files;
    trigger(ActionId::TakeInReview);
    QTRY_VERIFY_WITH_TIMEOUT(!m_application->circulating().isTakingIn(), longestWait);
}

const ReviewModel &ReviewFixture::model()
{
    return *static_cast<const ReviewModel *>(page().list()->model());
}

QModelIndex ReviewFixture::rowOf(const QString &text)
{
    for (const PlacedComment &comment : model().comments()) {
        if (comment.stored.comment.text == text || comment.stored.comment.wording == text)
            return model().indexOf(comment.stored.id);
    }
    return {};
}

void ReviewFixture::chooseComment(const QString &text)
{
    QVERIFY(rowOf(text).isValid());
    page().list()->setCurrentIndex(rowOf(text));
}

void ReviewFixture::showMeeting(MeetingId meeting)
{
    const auto shown = [&] {
        book()->showMeeting(meeting);
        return book()->meeting()->id == meeting;
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown(), longestWait);
    QTRY_VERIFY_WITH_TIMEOUT(book()->notes(), longestWait);
}

} // namespace minutebook
