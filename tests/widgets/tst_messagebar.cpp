#include "widgets/messagebar.h"

#include <KMessageWidget>

#include <QAction>
#include <QLabel>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What offers something stays until it is taken or closed, whatever is told meanwhile.
class MessageBarTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bar = std::make_unique<MessageBar>();
        m_bar->resize(500, 200);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    }

    void tellsTheNewest()
    {
        tell(u"It is saved."_s);
        tell(u"It is sent."_s);
        QCOMPARE(m_bar->text(), u"It is sent."_s);
        m_bar->withdraw(u"It is sent."_s);
        QCOMPARE(m_bar->text(), QString());
    }

    void offerComesBackWhenWhatCoversItGoes()
    {
        offer(u"The clock says otherwise."_s);
        tell(u"That cannot be done now."_s);
        QCOMPARE(buttons(), QStringList());
        m_bar->withdraw(u"That cannot be done now."_s);
        QCOMPARE(m_bar->text(), u"The clock says otherwise."_s);
        QCOMPARE(buttons(), QStringList{u"Do It"_s});
        QVERIFY(!m_bar->isWarning());
    }

    void offerComesBackWhenWhatCoversItIsClosed()
    {
        m_bar->tell(MessageBar::Tone::Bad, u"Not saved."_s, {&m_remedy});
        tell(u"Choose a revision first."_s);
        press(u"Close"_s);
        QTRY_COMPARE(m_bar->text(), u"Not saved."_s);
        QVERIFY(m_bar->isWarning());
        press(u"Close"_s);
        QTRY_COMPARE(m_bar->text(), QString());
    }

    /// However the window is parted: what is cut off may be the warning.
    void theWholeSentenceIsShownAtAnyWidth()
    {
        auto window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(window.get());
        auto *bar = new MessageBar;
        layout->addWidget(bar);
        layout->addWidget(new QTextEdit, 1);
        window->resize(1100, 500);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        bar->tell(MessageBar::Tone::Note, u"These notes approve the minutes of meeting 1, of this meeting’s date. "_s.repeated(4),
                  {&m_remedy});
        auto *label = bar->findChild<QLabel *>(u"messageLabel"_s);
        if (!label)
            label = bar->findChildren<QLabel *>().constLast();
        for (const int width : {1100, 420, 1000, 420, 700}) {
            window->resize(width, 500);
            QTRY_COMPARE(window->width(), width);
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(QString::number(width)));
            QTRY_COMPARE(bar->height(), bar->heightForWidth(bar->width()));
            QVERIFY(bar->height() < 250);
        }
    }

    void whatIsToldWhileAnotherIsClosedStays()
    {
        offer(u"The clock says otherwise."_s);
        press(u"Close"_s);
        tell(u"It is sent."_s);
        const auto *shown = m_bar->findChild<KMessageWidget *>();
        QTRY_VERIFY(!shown->isShowAnimationRunning() && !shown->isHideAnimationRunning());
        QCOMPARE(m_bar->text(), u"It is sent."_s);
        m_bar->withdraw(u"It is sent."_s);
        QCOMPARE(m_bar->text(), QString());
    }

    void offerThatIsTakenBackWhileItWaitsDoesNotComeBack()
    {
        offer(u"The clock says otherwise."_s);
        tell(u"It is sent."_s);
        m_bar->withdraw(u"The clock says otherwise."_s);
        m_bar->withdraw(u"It is sent."_s);
        QCOMPARE(m_bar->text(), QString());
    }

    void offerThatIsMadeAgainIsMadeOnce()
    {
        offer(u"The clock says otherwise."_s);
        tell(u"It is sent."_s);
        offer(u"The clock says otherwise."_s);
        m_bar->withdraw(u"The clock says otherwise."_s);
        QCOMPARE(m_bar->text(), QString());
    }

    void offerWhoseRemedyIsGoneIsForgotten()
    {
        {
            QAction gone(u"Do It"_s);
            m_bar->tell(MessageBar::Tone::Note, u"The clock says otherwise."_s, {&gone});
            tell(u"It is sent."_s);
        }
        m_bar->withdraw(u"It is sent."_s);
        QCOMPARE(m_bar->text(), QString());
    }

    void clearForgetsAll()
    {
        offer(u"The clock says otherwise."_s);
        tell(u"It is sent."_s);
        m_bar->clear();
        QCOMPARE(m_bar->text(), QString());
    }

private:
    void tell(const QString &sentence) { m_bar->tell(MessageBar::Tone::Note, sentence); }
    void offer(const QString &sentence) { m_bar->tell(MessageBar::Tone::Note, sentence, {&m_remedy}); }

    [[nodiscard]] QStringList buttons() const
    {
        QStringList texts;
        for (const QToolButton *button : m_bar->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->defaultAction() && button->defaultAction()->text() == m_remedy.text())
                texts << button->defaultAction()->text();
        }
        return texts;
    }

    void press(const QString &name)
    {
        for (QToolButton *button : m_bar->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->defaultAction() && button->defaultAction()->text().contains(name))
                return button->click();
        }
        QFAIL("no such button");
    }

    QAction m_remedy{u"Do It"_s};
    std::unique_ptr<MessageBar> m_bar;
};

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
