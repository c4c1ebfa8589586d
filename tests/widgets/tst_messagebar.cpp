#include "widgets/messagebar.h"

#include <KMessageWidget>

#include <QAction>
#include <QTest>
#include <QToolButton>

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
