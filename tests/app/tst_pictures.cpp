#include "picture.h"
#include "reviewfixture.h"

#include "app/appearance.h"
#include "app/circulating.h"
#include "app/commandline/language.h"
#include "widgets/messagebar.h"
#include "widgets/notes/linehelpview.h"
#include "widgets/panes/previewpane.h"
#include "widgets/panes/problemspane.h"
#include "widgets/preview/editionpages.h"
#include "widgets/registers/actionlogpage.h"
#include "widgets/registers/registerview.h"
#include "widgets/review/readerview.h"
#include "widgets/withheld/withheldpage.h"

#include <BreezeIcons>

#include <QApplication>
#include <QDialog>
#include <QFontDatabase>
#include <QLineEdit>
#include <QListView>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// The pictures of the manual, made of the running program on the sample committee: each can be made, is of one size, and is small. With
/// MINUTEBOOK_PICTURES a folder they are put there; packaging/pictures does that.
class PicturesTest : public ReviewFixture
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installTranslations(*QCoreApplication::instance());
        BreezeIcons::initIcons();
        for (const QString &style : {u"Regular"_s, u"Bold"_s, u"Italic"_s, u"BoldItalic"_s}) // that is the same everywhere
            QVERIFY(QFontDatabase::addApplicationFont(u":/fonts/MinutebookSans-%1.ttf"_s.arg(style)) >= 0);
        QApplication::setFont(QFont(u"Minutebook Sans"_s, 8));
        const QString wanted = qEnvironmentVariable("MINUTEBOOK_PICTURES");
        m_folder = wanted.isEmpty() ? m_home.path() : wanted;
    }

    void init()
    {
        WindowFixture::init();
        m_sample = std::make_unique<QTemporaryDir>(); // a sample that nobody has written in
        qputenv("HOME", m_sample->path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_sample->path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_sample->path().toLocal8Bit());
        m_now = QDateTime({2026, 11, 11}, {10, 20}, QTimeZone::UTC);
    }

    void cleanup() { WindowFixture::cleanup(); }

    void welcome()
    {
        beginReal();
        m_application->start();
        window().resize(size);
        keep(u"welcome"_s);
    }

    void meeting()
    {
        beginReal();
        openItem(3);
        trigger(ActionId::StartMeeting);
        trigger(ActionId::ShowActions);
        editor()->setFocus();
        keep(u"meeting"_s);
    }

    /// The program's own, in the README.
    void wholeWindow()
    {
        beginReal();
        openItem(3, wholeSize);
        showGreen();
        keep(u"window"_s, nullptr, wholeSize);
    }

    void notation()
    {
        beginReal();
        openItem(3);
        editor()->goToEndOf(4);
        editor()->setFocus();
        trigger(ActionId::ExplainLine);
        QVERIFY(editor()->findChild<LineHelpView *>());
        keep(u"notation"_s);
    }

    void attendance()
    {
        beginReal();
        openItem(3);
        trigger(ActionId::ShowAttendance);
        keep(u"attendance"_s);
    }

    void problems()
    {
        beginReal();
        openItem(3);
        editor()->goToEndOf(editor()->document()->blockCount() - 1);
        type(u"\nACTION: to look at it (Red)"_s);
        QTRY_VERIFY(book()->notes()->isSaved());
        trigger(ActionId::ShowProblems);
        QTRY_VERIFY(window().problemsPane()->view()->model()->rowCount() > 0);
        keep(u"problems"_s);
    }

    void preview()
    {
        beginReal();
        openItem(3);
        showGreen();
        keep(u"preview"_s);
    }

    void registers()
    {
        beginReal();
        openItem(3);
        trigger(ActionId::ShowActionLog);
        QTRY_VERIFY(window().actionLogPage()->view()->model()->rowCount() > 0);
        keep(u"action-log"_s);
    }

    void withheld()
    {
        beginReal();
        openItem(3);
        trigger(ActionId::ShowWithheld);
        const QAbstractItemModel *parts = window().withheldPage()->list()->view()->model();
        QTRY_VERIFY_WITH_TIMEOUT(parts->rowCount() > 0, longestWait);
        keep(u"withheld"_s);
    }

    void dialogs_data()
    {
        QTest::addColumn<ActionId>("asks");
        using enum ActionId;
        QTest::newRow("set-up") << SetUpBody;
        QTest::newRow("new-meeting") << NewMeeting;
        QTest::newRow("parties") << ChangeParties;
        QTest::newRow("send") << SendReview;
        QTest::newRow("between") << AddInterim;
    }

    void dialogs()
    {
        QFETCH(const ActionId, asks);
        beginReal();
        openItem(3);
        whileAsked([&](QDialog &dialog) {
            if (auto *tabs = dialog.findChild<QTabWidget *>())
                tabs->setCurrentIndex(1);
            keep(QString::fromLatin1(QTest::currentDataTag()), &dialog);
            dialog.reject();
        });
        trigger(asks);
        QVERIFY(m_asked);
    }

    /// What is said once the file is written.
    void proof()
    {
        beginReal();
        openItem(3);
        whileAsked([&](QDialog &exporting) {
            whileAsked([&](QDialog &proof) {
                keep(u"proof"_s, &proof);
                proof.reject();
            });
            exporting.accept();
        });
        trigger(ActionId::ExportPdf);
        QTRY_VERIFY_WITH_TIMEOUT(m_kept.contains(u"proof"_s), longestWait);
    }

    void reading()
    {
        openItem(3);
        trigger(ActionId::StatusInReview);
        QTRY_COMPARE(book()->meeting()->status, MeetingStatus::InReview);
        sendTo(u"Hugh Carrivick"_s);
        read(u"Hugh Carrivick"_s, [this](ReviewWindow &reader) {
            reader.resize(size);
            for (int passage = 0; passage < 60 && !reader.view()->pages()->spokenText().contains(u"silence"_s); ++passage)
                QTest::keyClick(reader.view()->pages(), Qt::Key_Down, Qt::ControlModifier);
            remark(reader, u"Was it not kept at eleven?"_s);
            QTRY_VERIFY_WITH_TIMEOUT(reader.view()->pages()->isSettled(), longestWait);
            keepOf(reader, u"reading"_s);
        });
        m_script.passphrases << sentTo(u"Hugh Carrivick"_s).passphrase; // a book that is not encrypted does not keep it
        takeIn({u"Hugh Carrivick"_s}); // lists them
        QTRY_VERIFY2_WITH_TIMEOUT(page().list()->model()->rowCount() > 0, qPrintable(window().messages()->text()), longestWait);
        chooseComment(u"Was it not kept at eleven?"_s);
        keep(u"review"_s);
    }

private:
    static constexpr QSize size{1040, 650};
    static constexpr QSize wholeSize{1280, 800};
    static constexpr QSize dialogMargin{40, 60};
    static constexpr int fewColours = 40;
    static constexpr qint64 mostBytes = 64 * 1024; // other libraries draw letters a little otherwise

    /// With the program's own dialogs.
    void beginReal()
    {
        m_application = std::make_unique<Application>(*m_settings, [this] { return m_now; });
    }

    /// Of the newest meeting of the sample.
    void openItem(int row, const QSize &windowSize = size)
    {
        setAppearance(*m_settings, Appearance::Light);
        m_application->start();
        window().resize(windowSize);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        trigger(ActionId::OpenSample);
        QTRY_VERIFY_WITH_TIMEOUT(book() && book()->notes() && book()->meeting(), longestWait);
        book()->showItem(itemAt(row));
        editor()->setFocus();
    }

    void sendTo(const QString &reader)
    {
        m_application->circulating().setLimits({1, 8});
        m_script.sends << SendWish{.to = {{.reader = reader, .ceiling = Rank{1}}}, .until = QDate(2026, 11, 18), .folder = m_sample->path()};
        trigger(ActionId::SendReview);
        QTRY_VERIFY2_WITH_TIMEOUT(m_script.sent.size() == 1, qPrintable(window().messages()->text()), longestWait);
    }

    void showGreen()
    {
        trigger(ActionId::ShowPreview);
        window().previewPane()->chooseEdition(Rank{1});
        editor()->setFocus();
        const EditionPages &pages = *window().previewPane()->pages();
        QTRY_VERIFY_WITH_TIMEOUT(pages.pageCount() > 0 && pages.isSettled(), longestWait);
    }

    /// The next dialog, once it is there.
    void whileAsked(const std::function<void(QDialog &)> &work)
    {
        m_asked = false;
        auto *timer = new QTimer(this);
        const QWidget *before = QApplication::activeModalWidget();
        connect(timer, &QTimer::timeout, this, [this, timer, before, work] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog == before || !dialog->isVisible())
                return;
            timer->deleteLater();
            timer->stop();
            m_asked = true;
            work(*dialog);
        });
        timer->start(0);
    }

    void keep(const QString &name, QWidget *over = nullptr, const QSize &of = size)
    {
        window().messages()->clear();
        if (over)
            dress(*over, of);
        layOut();
        save(pictureOf(window(), over, of), name);
    }

    /// No machine's folders stand in a picture, and it is no larger than there is room.
    void dress(QWidget &dialog, const QSize &of) const
    {
        for (QLineEdit *line : dialog.findChildren<QLineEdit *>())
            line->setText(line->text().replace(m_sample->path(), "/Documents"_L1));
        dialog.resize(dialog.size().boundedTo(of - dialogMargin));
    }

    void keepOf(QWidget &other, const QString &name)
    {
        layOut();
        save(pictureOf(other, nullptr, size), name);
    }

    /// What was shown a moment ago finds its place in several turns.
    static void layOut()
    {
        constexpr int turns = 5;
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents();
    }

    void save(const QImage &picture, const QString &name)
    {
        const QString path = m_folder + u'/' + name + ".png"_L1;
        QVERIFY(inFewColours(picture, fewColours).save(path, "PNG", 0));
        QVERIFY2(name == "window"_L1 || QFileInfo(path).size() < mostBytes, qPrintable(u"%1: %2"_s.arg(name).arg(QFileInfo(path).size())));
        m_kept << name;
    }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_sample;
    QString m_folder;
    QStringList m_kept;
    bool m_asked = false;
};

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
